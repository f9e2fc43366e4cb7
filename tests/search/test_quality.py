"""Real questions find what they should on the start content, in both languages."""

import pytest
import yaml

from search.management.commands.search_quality import NEEDED, QUESTIONS
from search.quality import ask

ASKED = yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["de", "en"])
def test_real_questions_are_answered(demo_site, language):
    report = ask(language, ASKED[language])

    assert report.total >= 60
    assert report.share >= NEEDED, [(outcome.query, outcome.found) for outcome in report.wrong]
