"""Two topics become one: pages, drafts, old versions, lists and addresses follow."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ReferenceIndex
from wagtail.users.models import UserProfile

from core.models import Topic, TopicOnPage, User
from core.topics_merging import merge_topic
from tests.factories import make_content, make_homes, make_term, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def topics():
    return make_topic("carts", de="Roboterwagen", en="Robot carts"), make_topic("agv", de="FTS", en="AGV")


def make_page_about(parent, title, *topics):
    page = make_content(parent, title)
    page.topic_items = [TopicOnPage(tag=topic) for topic in topics]
    page.save_revision().publish()
    return page


def topics_of(page) -> list[int]:
    return list(TopicOnPage.objects.filter(content_object=page.pk).values_list("tag", flat=True))


def test_pages_are_about_the_new_topic_and_the_list_of_topics_forgets_the_old_one(client, topics):
    german, _english = make_homes()
    old, new = topics
    make_page_about(german, "Nur alt", old)
    make_page_about(german, "Beides", old, new)

    assert merge_topic(old, new) == 2

    assert sorted(new.page_items.values_list("content_object__title", flat=True)) == ["Beides", "Nur alt"]
    assert not old.page_items.exists()
    assert ReferenceIndex.get_grouped_references_to(new).count() == 2
    assert ReferenceIndex.get_grouped_references_to(old).count() == 0
    html = client.get("/de/themen/").content.decode()
    assert "FTS" in html
    assert "Roboterwagen" not in html


@pytest.mark.parametrize(
    ("old_address", "new_address"),
    [
        ("/de/themen/carts-de/", "/de/themen/agv-de/"),
        ("/en/topics/carts-en/", "/en/topics/agv-en/"),
        ("/de/themen/technology-carts/", "/de/themen/agv-de/"),
        ("/de/themen/carts-de/?page=1", "/de/themen/agv-de/?page=1"),
    ],
)
def test_old_addresses_lead_to_the_new_topic_for_good(client, topics, old_address, new_address):
    make_homes()
    merge_topic(*topics)

    response = client.get(old_address)

    assert (response.status_code, response["Location"]) == (301, new_address)


def test_drafts_and_old_versions_follow_when_they_are_published(topics):
    german, _english = make_homes()
    old, new = topics
    page = make_page_about(german, "Seite", old)
    page.title = "Entwurf"
    draft = page.save_revision()
    merge_topic(old, new)

    assert [item.tag for item in draft.as_object().topic_items.all()] == [new]
    draft.publish()

    assert topics_of(page) == [new.pk]


def test_a_draft_about_both_is_published_about_one(topics):
    german, _english = make_homes()
    old, new = topics
    page = make_page_about(german, "Seite", old, new)
    draft = page.save_revision()
    merge_topic(old, new)

    draft.publish()

    assert topics_of(page) == [new.pk]


def test_a_draft_survives_the_deletion_of_a_topic_that_only_it_names():
    german, _english = make_homes()
    topic, kept = make_topic("ai", de="KI"), make_topic("agv", de="FTS")
    page = make_content(german, "Seite")
    page.topic_items = [TopicOnPage(tag=topic), TopicOnPage(tag=kept)]
    draft = page.save_revision()
    topic.delete()

    draft.publish()

    assert topics_of(page) == [kept.pk]


def test_glossary_terms_and_lists_on_pages_follow(client, topics):
    german, _english = make_homes()
    old, new = topics
    term = make_term(topic=old)
    make_page_about(german, "Über Wagen", old)
    block = {"title": "Alles darüber", "topics": [old], "sort": "newest", "number": 3}
    page = make_content(german, "Liste", body=[("page_list", block)])
    merge_topic(old, new)

    term.refresh_from_db()
    assert term.topic == new
    assert "Über Wagen" in client.get(page.url).content.decode()


def test_merging_never_leaves_a_chain(topics):
    old, middle = topics
    new = make_topic("drones", de="Drohnen")

    merge_topic(old, middle)
    merge_topic(middle, new)

    assert {topic.merged_into_id for topic in Topic.objects.exclude(pk=new.pk)} == {new.pk}


def test_merging_into_a_merged_topic_leads_to_what_it_became(topics):
    old, new = topics
    third = make_topic("drones", de="Drohnen")
    merge_topic(old, new)

    merge_topic(third, old)

    third.refresh_from_db()
    assert third.merged_into == new


def test_a_topic_is_not_merged_with_itself_or_twice(topics):
    old, new = topics
    with pytest.raises(ValidationError):
        merge_topic(old, old)
    merge_topic(old, new)
    with pytest.raises(ValidationError):
        merge_topic(new, old)
    with pytest.raises(ValidationError):
        merge_topic(old, new)


def test_an_administrator_merges_in_the_admin_and_is_told_what_happened(client, topics):
    german, _english = make_homes()
    old, new = topics
    make_page_about(german, "Seite", old)
    administrator = User.objects.create_superuser("admin", password="geheim")
    UserProfile.objects.create(user=administrator, preferred_language="en")
    client.force_login(administrator)
    url = reverse("wagtailsnippets_core_topic:merge", args=[old.pk])

    assert client.get(url).context["usage_count"] == 1
    refused = client.post(url, {"into": old.pk})
    nonsense = client.post(url, {"into": 999_999})
    forged = client.post(url, {"into": "agv"})
    done = client.post(url, {"into": new.pk}, follow=True)

    assert refused.status_code == nonsense.status_code == forged.status_code == 200
    assert "“Robot carts” is “AGV” now: 1 page changed." in done.content.decode()
    assert client.get(url)["Location"] == reverse("wagtailsnippets_core_topic:list")
