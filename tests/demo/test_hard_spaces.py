"""A number stays in the line of the sign it belongs to."""

import pytest

from demo.content import with_hard_spaces


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("nach § 87 Abs. 1 Nr. 6 BetrVG", "nach §~87 Abs.~1 Nr.~6 BetrVG"),
        ("§§ 96 bis 98 und Artikel 22", "§§~96 bis 98 und Artikel~22"),
        ("section 87(1) no. 6, Article 5", "section~87(1) no.~6, Article~5"),
        ("minus 20 % seit dem 29. Juni 2026", "minus 20~% seit dem 29.~Juni 2026"),
        ("Modul 2 und 5 Minuten", "Modul 2 und 5 Minuten"),
    ],
)
def test_law_percentages_and_dates_are_held_together(typed, read):
    assert with_hard_spaces({"de": [typed]}) == {"de": [read.replace("~", "\N{NO-BREAK SPACE}")]}
