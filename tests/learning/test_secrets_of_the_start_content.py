"""The whole loaded site, every address a reader or a robot can find, and not one answer before it was given."""

import html
import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.urls import reverse
from django.utils.translation import override

from demo.content import read
from learning.models import LessonPage
from tests.learning.factories import SAME_ORIGIN, answer_url, wrong_option

pytestmark = pytest.mark.usefixtures("demo_site")

HOST = "http://testserver"
# Shorter ones ("Richtig.") say nothing without the answer they belong to, and occur everywhere.
SHORTEST = 30
START = ["/de/", "/en/", "/sitemap.xml", "/robots.txt"]


def secrets_in(value, *, inside: bool = False) -> set[str]:
    """Every feedback and model answer of the content, in both languages, as plain text."""
    if isinstance(value, str):
        return {plain(value)} if inside and len(plain(value)) >= SHORTEST else set()
    if isinstance(value, list):
        return {text for child in value for text in secrets_in(child, inside=inside)}
    if isinstance(value, dict):
        found = set()
        for name, child in value.items():
            is_secret = inside or name in {"feedback", "feedback_correct", "feedback_incorrect", "model_answer"}
            found |= secrets_in(child, inside=is_secret)
        return found
    return set()


def plain(text: str) -> str:
    """Without what templates and browsers put between the words, so that nothing hides behind a hyphen."""
    unescaped = html.unescape(re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text))
    return re.sub(r"[\W_]+", " ", re.sub("[\u00ad\u200b\u2060]", "", unescaped)).casefold().strip()


def addresses_in(text: str, base: str) -> set[str]:
    """Own addresses that can be followed, without their queries: filters only narrow what is there anyway."""
    found = re.findall(r'(?:href|action)="([^"#]+)', text) + re.findall(r'="(/[^"#]+)', text)
    found += re.findall(r"<loc>([^<]+)</loc>", text)
    parts = [urlsplit(urljoin(HOST + base, html.unescape(address))) for address in found]
    return {part.path for part in parts if part.netloc in {"testserver", "127.0.0.1:8000"} and is_text(part.path)}


def is_text(path: str) -> bool:
    return not path.startswith(("/static/", "/media/", "/admin/", "/documents/")) and not path.endswith(
        (".pdf", ".odt", ".docx")
    )


def test_no_address_gives_an_answer_away(client):
    secrets = secrets_in(read("modules"))
    assert len(secrets) > 150
    waiting, seen, told = list(START), set(), {}
    for code in ("de", "en"):
        with override(code):
            waiting += [reverse(f"learning:{name}") for name in ("overview", "privacy", "devices", "feed")]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        response = client.get(address)
        text = b"".join(response).decode() if response.streaming else response.content.decode(errors="ignore")
        words = plain(text)
        if found := [secret for secret in secrets if secret in words]:
            told[address] = found
        waiting += addresses_in(text, address) - seen

    assert told == {}
    assert {lesson.url for lesson in LessonPage.objects.live()} <= seen


def test_the_walk_would_notice_an_answer(client):
    lesson = LessonPage.objects.live().filter(locale__language_code="de").first()
    question = next(step for step in lesson.body if step.block_type == "single_choice")

    told = client.post(answer_url(lesson, question), {"choice": wrong_option(question)}, **SAME_ORIGIN)

    assert [secret for secret in secrets_in(read("modules")) if secret in plain(told.content.decode())]


@pytest.mark.parametrize("code", ["de", "en"])
def test_the_search_finds_no_answer(client, code):
    secrets = secrets_in(read("modules"))

    with override(code):
        address = reverse("search")
    for secret in sorted(secrets, key=len)[::12]:
        found = plain(client.get(address, {"q": secret[:80]}).content.decode())
        assert secret not in found.replace(secret[:80], "")
