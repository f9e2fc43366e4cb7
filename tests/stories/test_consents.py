"""A story is public only while everybody in it agrees: checked wherever it is served, listed, fed or found."""

import json
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError
from django.utils import timezone

from core.models import User
from home.models import HomePage
from stories.models import Consent, StoryPage
from tests.factories import make_editor, make_topic
from tests.stories.factories import agree, make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db
TOPIC = ("/de/themen/voice-de/", "/en/topics/voice-en/")
SEARCH = ("/de/suche/", "/en/search/")


def today() -> date:
    return timezone.localdate()


@pytest.fixture
def published(django_capture_on_commit_callbacks):
    """A documented case with a consent, in two languages, in the search, on a topic page and on both home pages."""
    with django_capture_on_commit_callbacks(execute=True):
        indexes = make_indexes()
        topic = make_topic("voice", de="Stimme", en="Voice")
        pair = make_pair(indexes, "Kommissionieren nach Stimme", "Picking by voice", topics=[topic])
        for story in pair:
            StoryPage.objects.filter(pk=story.pk).update(evidence="documented")
        for home in HomePage.objects.all():
            home.body = [
                ("page_list", {"title": "Neu", "page_type": "stories.StoryPage", "sort": "newest", "number": 3})
            ]
            home.save_revision().publish()
        consent = agree(pair[0], note="Ordner 7")
    call_command("update_index", verbosity=0)
    return indexes, pair, consent


def places(client, indexes, pair) -> dict[str, bool]:
    """Where the story is found, in each language."""
    found = {}
    for number, code in enumerate(("de", "en")):
        story, index = pair[number], indexes[number]
        home = index.get_parent()
        addresses = {
            "list": index.url,
            "facet": f"{index.url}?technology=technology-voice",
            "words": f"{index.url}?q={('Stimme', 'voice')[number]}",
            "topic": TOPIC[number],
            "feed": f"{index.url}feed/",
            "json feed": f"{index.url}feed/json/",
            "topic feed": f"{TOPIC[number]}feed/",
            "csv": f"{index.url}data/csv/",
            "json": f"{index.url}data/json/",
            "search": f"{SEARCH[number]}?q={('Stimme', 'voice')[number]}",
            "home": home.url,
            "sitemap": "/sitemap.xml",
        }
        for name, address in addresses.items():
            response = client.get(address)
            body = b"".join(response.streaming_content) if response.streaming else response.content
            assert response.status_code == 200, address
            needle = story.url if name in ("sitemap", "feed", "search") else story.title
            found[f"{name} {code}"] = needle in body.decode()
        for name in ("", "handout/", "cite/bibtex/", "cite/ris/", f"version/{story.live_revision_id}/"):
            found[f"page {name} {code}"] = client.get(story.url + name).status_code == 200
    return found


def test_while_the_consent_holds_the_story_stands_everywhere(client, published):
    indexes, pair, _consent = published

    found = places(client, indexes, pair)

    assert [name for name, is_there in found.items() if not is_there] == []


@pytest.mark.parametrize(
    "end",
    [
        pytest.param({"withdrawn_on": 0}, id="withdrawn today"),
        pytest.param({"valid_until": -1}, id="ran out yesterday"),
    ],
)
def test_when_it_ends_the_story_is_gone_everywhere_in_all_languages_at_once(
    client, published, end, django_capture_on_commit_callbacks
):
    indexes, pair, consent = published
    consent.given_on = today() - timedelta(days=30)
    for name, days in end.items():
        setattr(consent, name, today() + timedelta(days=days))
    with django_capture_on_commit_callbacks(execute=True):
        consent.save()

    found = places(client, indexes, pair)

    assert [name for name, is_there in found.items() if is_there] == []
    assert StoryPage.objects.live().count() == 2  # nothing but the consent has changed


def test_a_documented_case_without_consent_of_its_company_is_not_public(client):
    index, _english = make_indexes()
    story = make_story(index, evidence="documented")
    assert client.get(story.url).status_code == 404

    people = agree(story, giver=Consent.Giver.PEOPLE)
    assert client.get(story.url).status_code == 404

    Consent.objects.filter(pk=people.pk).update(giver=Consent.Giver.COMPANY)
    assert client.get(story.url).status_code == 200


def test_people_can_take_back_an_illustrative_story_too(client):
    index, _english = make_indexes()
    story = make_story(index)
    assert client.get(story.url).status_code == 200

    agree(story, giver=Consent.Giver.PEOPLE, withdrawn_on=today())

    assert client.get(story.url).status_code == 404


@pytest.mark.parametrize(("days", "is_public"), [(-1, False), (0, True), (1, True)])
def test_the_last_day_counts(client, days, is_public):
    index, _english = make_indexes()
    story = make_story(index, evidence="documented")
    agree(story, given_on=today() - timedelta(days=9), valid_until=today() + timedelta(days=days))

    assert (client.get(story.url).status_code == 200) == is_public
    assert (story.title in client.get(index.url).content.decode()) == is_public


def test_a_consent_from_tomorrow_on_does_not_hold_today(client):
    index, _english = make_indexes()
    story = make_story(index, evidence="documented")
    agree(story, given_on=today() + timedelta(days=1))

    assert client.get(story.url).status_code == 404


def test_the_database_refuses_an_end_before_the_beginning():
    index, _english = make_indexes()

    with pytest.raises(IntegrityError):
        agree(make_story(index), given_on=today(), valid_until=today() - timedelta(days=1))


def test_the_nightly_command_unpublishes_and_tells_the_editors(published, capsys):
    _indexes, pair, consent = published
    make_editor()
    User.objects.create_user("autor", email="autor@example.org")
    User.objects.create_user("ohne-adresse").groups.add(Group.objects.get(name="Redaktion"))
    Consent.objects.filter(pk=consent.pk).update(
        given_on=today() - timedelta(days=9), valid_until=today() - timedelta(days=1)
    )

    call_command("expire_consents")

    assert not StoryPage.objects.live().exists()
    (message,) = mail.outbox
    assert message.to == ["redaktion@example.org"]
    assert "Kommissionieren nach Stimme / Picking by voice" in message.body
    assert f"/admin/pages/{pair[0].pk}/edit/" in message.body
    assert "1 stories unpublished, 1 editors told." in capsys.readouterr().out


def test_running_the_command_again_does_and_tells_nothing(published):
    _indexes, _pair, consent = published
    User.objects.create_superuser("admin", email="admin@example.org")
    Consent.objects.filter(pk=consent.pk).update(withdrawn_on=today())
    call_command("expire_consents", verbosity=0)
    mail.outbox.clear()

    call_command("expire_consents", verbosity=0)

    assert mail.outbox == []


def test_while_every_consent_holds_the_command_leaves_everything_alone(published):
    call_command("expire_consents", verbosity=0)

    assert StoryPage.objects.live().count() == 2
    assert mail.outbox == []


def test_consents_are_no_part_of_revisions_or_of_anything_wagtail_exports(published, client):
    _indexes, pair, _consent = published
    story = pair[0]

    revision = json.dumps(story.latest_revision.content)
    serialised = story.to_json()

    assert "Ordner 7" not in revision + serialised
    assert "consent" not in revision + serialised
    assert client.get("/api/v2/pages/", follow=True).status_code == 404
