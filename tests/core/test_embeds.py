"""Film addresses become addresses for a frame, without asking anybody."""

import pytest

from core.embeds import frame_address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.youtube.com/watch?v=abcDEF12345", "https://www.youtube-nocookie.com/embed/abcDEF12345"),
        ("https://youtu.be/abcDEF12345", "https://www.youtube-nocookie.com/embed/abcDEF12345"),
        ("https://www.youtube.com/embed/abcDEF12345", "https://www.youtube-nocookie.com/embed/abcDEF12345"),
        ("https://vimeo.com/22439234", "https://player.vimeo.com/video/22439234?dnt=1"),
        ("https://peertube.tv/w/xyz", "https://peertube.tv/videos/embed/xyz"),
        ("https://www.openstreetmap.org/export/embed.html?bbox=7,51,8,52",
         "https://www.openstreetmap.org/export/embed.html?bbox=7,51,8,52"),
        ("http://vimeo.com/22439234", None),
        ("https://www.youtube.com/watch?v=<script>", None),
        ("https://vimeo.com/about", None),
        ("https://peertube.tv.evil.example/w/xyz", None),
        ("https://tracker.example/film", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)  # fmt: skip
def test_only_known_hosts_get_a_frame(url, expected):
    assert frame_address(url) == expected
