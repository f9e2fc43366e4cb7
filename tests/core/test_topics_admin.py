"""Topics in the admin: listed, filtered, named in every language, protected while used."""

import pytest
from django.contrib.auth.models import Group
from django.contrib.messages import get_messages
from django.urls import reverse

from core.models import Topic, TopicName, TopicOnPage, User
from home.models import ContentPage, GlossaryTerm
from tests.factories import locale, make_content, make_editor, make_homes, make_term, make_topic

pytestmark = pytest.mark.django_db
LIST = "wagtailsnippets_core_topic:list"


@pytest.fixture
def editor(client):
    """A browser in which an ordinary editor is signed in, who reads English."""
    client.force_login(make_editor(language="en"))
    return client


def put_on_page(topic: Topic, page) -> None:
    page.topic_items = [TopicOnPage(tag=topic)]
    page.save_revision().publish()


def listed(editor, **parameters) -> list[str]:
    context = editor.get(reverse(LIST), parameters).context
    return [topic.label for topic in context["object_list"]]


def form_data(*names: tuple[str, str], kind="technology", **more) -> dict:
    """What the form sends for names like `("de", "Exoskelett")`."""
    data = {"kind": kind, "sort_order": "0", "names-INITIAL_FORMS": "0", "names-TOTAL_FORMS": str(len(names))}
    for i, (code, name) in enumerate(names):
        row = {"locale": locale(code).pk, "name": name, "slug": "", "synonyms": "", "id": "", "ORDER": i + 1}
        data |= {f"names-{i}-{field}": value for field, value in row.items()}
    return data | more


def test_the_list_says_how_often_each_topic_is_used_and_what_it_is_called_in_every_language(editor):
    german, _english = make_homes()
    used, unused = make_topic("ai", de="KI", en="AI"), make_topic("agv", de="FTS")
    put_on_page(used, make_content(german, "Eine"))
    put_on_page(used, make_content(german, "Andere"))

    response = editor.get(reverse(LIST))

    counts = {topic.pk: topic.usage_count for topic in response.context["object_list"]}
    assert counts == {used.pk: 2, unused.pk: 0}
    html = response.content.decode()
    assert "FTS" in html  # the German name stands in
    assert "AI" in html
    assert html.count("missing") == 1


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, ["KI", "Handel", "FTS"]),
        ({"kind": "sector"}, ["Handel"]),
        ({"lacks": "en"}, ["FTS"]),
        ({"lacks": "de"}, []),
        ({"q": "shop floor"}, ["Handel"]),
        ({"q": "artificial"}, ["KI"]),
        ({"merged": "yes"}, ["Roboterwagen"]),
    ],
)
def test_the_list_is_filtered_by_kind_and_missing_names_and_searched_in_all_languages(editor, parameters, found):
    make_topic("ai", de="KI", en="AI", synonyms="Artificial intelligence")
    make_topic("trade", "sector", de="Handel", en="Trade", synonyms="Shop\nfloor")
    current = make_topic("agv", de="FTS")
    old = make_topic("carts", de="Roboterwagen", en="Robot carts")
    Topic.objects.filter(pk=old.pk).update(merged_into=current)

    assert sorted(listed(editor, **parameters)) == sorted(found)


@pytest.mark.parametrize("number", [1, 4])
def test_the_list_costs_the_same_queries_for_one_topic_and_for_four(editor, django_assert_num_queries, number):
    for i in range(number):
        make_topic(f"t{i}", de=f"Thema {i}", en=f"Topic {i}")
    editor.get(reverse(LIST))

    with django_assert_num_queries(13):
        editor.get(reverse(LIST))


def test_an_editor_types_two_names_and_everything_else_follows(editor):
    response = editor.get(reverse("wagtailsnippets_core_topic:add"))
    assert response.content.decode().count('name="names-0-locale"') == 1
    assert len(response.context["form"].formsets["names"].forms) == 2

    editor.post(reverse("wagtailsnippets_core_topic:add"), form_data(("de", "Größe der Käfige"), ("en", "Cage size")))

    topic = Topic.objects.get()
    assert (topic.slug, topic.name) == ("technology-groesse-der-kaefige", "Größe der Käfige (technology)")
    assert [(n.locale.language_code, n.slug) for n in topic.names.all()] == [
        ("de", "groesse-der-kaefige"),
        ("en", "cage-size"),
    ]


def test_a_second_topic_of_the_same_name_gets_a_key_and_an_address_of_its_own(editor):
    for _ in range(2):
        editor.post(reverse("wagtailsnippets_core_topic:add"), form_data(("de", "Waage")))

    assert list(Topic.objects.order_by("pk").values_list("slug", flat=True)) == [
        "technology-waage",
        "technology-waage-2",
    ]
    assert sorted(TopicName.objects.values_list("slug", flat=True)) == ["waage", "waage-2"]


def test_an_address_that_is_taken_is_refused_in_words(editor):
    make_topic("ai", de="KI")

    response = editor.post(
        reverse("wagtailsnippets_core_topic:add"), form_data(("de", "Neu"), **{"names-0-slug": "ai-de"})
    )

    assert response.status_code == 200
    assert "Another topic has this address already." in response.content.decode()


def test_two_names_in_one_language_are_refused_in_words(editor):
    response = editor.post(reverse("wagtailsnippets_core_topic:add"), form_data(("de", "Eins"), ("de", "Zwei")))

    assert response.status_code == 200
    assert "one name for each language" in response.content.decode()
    assert not Topic.objects.exists()


def test_the_neutral_key_stays_when_a_topic_is_renamed(editor):
    topic = make_topic("ai", de="KI")
    row = topic.names.get()
    data = form_data(("de", "Künstliche Intelligenz"))
    data |= {"names-INITIAL_FORMS": "1", "names-0-id": row.pk, "names-0-slug": row.slug}

    editor.post(reverse("wagtailsnippets_core_topic:edit", args=[topic.pk]), data)

    topic.refresh_from_db()
    assert (topic.slug, topic.name) == ("technology-ai", "Künstliche Intelligenz (technology)")
    assert topic.names.get().name == "Künstliche Intelligenz"


@pytest.mark.parametrize("use", ["page", "term", "merged"])
@pytest.mark.parametrize("way", ["one", "bulk"])
def test_a_topic_in_use_cannot_be_deleted(editor, use, way):
    german, _english = make_homes()
    topic = make_topic("ai", de="KI")
    if use == "page":
        put_on_page(topic, make_content(german))
    elif use == "term":
        make_term(topic=topic)
    else:
        Topic.objects.filter(pk=make_topic("old", de="Alt").pk).update(merged_into=topic)
    url = {
        "one": reverse("wagtailsnippets_core_topic:delete", args=[topic.pk]),
        "bulk": reverse("wagtail_bulk_action", args=["core", "topic", "delete"]) + f"?id={topic.pk}",
    }[way]

    response = editor.post(url)

    assert response.status_code == 302
    assert "in use" in str(next(iter(get_messages(response.wsgi_request))))
    assert Topic.objects.filter(pk=topic.pk).exists()
    assert GlossaryTerm.objects.count() == (use == "term")


def test_a_topic_that_nobody_uses_is_deleted(editor):
    topic = make_topic("ai", de="KI")

    editor.post(reverse("wagtailsnippets_core_topic:delete", args=[topic.pk]))

    assert not Topic.objects.exists()


def test_the_chooser_finds_names_and_synonyms_of_all_languages_within_a_kind(editor):
    ai = make_topic("ai", de="KI", en="AI", synonyms="Machine learning")
    make_topic("introducing", "field-of-action", de="KI einführen", en="Introducing AI")
    old = make_topic("expert", de="Expertensystem")
    Topic.objects.filter(pk=old.pk).update(merged_into=ai)
    url = reverse("wagtailsnippetchoosers_core_topic:choose_results")

    def found(**parameters) -> list[str]:
        return [topic.slug for topic in editor.get(url, parameters).context["results"]]

    assert found(q="machine", kind="technology") == ["technology-ai"]
    assert found(q="KI", kind="technology") == ["technology-ai"]
    assert found(q="introducing") == ["field-of-action-introducing"]
    assert found(q="expertensystem") == ["technology-ai"]
    assert found(kind="sector") == []
    assert found(q="'; DROP TABLE", kind="nonsense") == ["field-of-action-introducing", "technology-ai"]


def test_publishing_while_the_page_saves_itself_keeps_each_topic_once(editor):
    german, _english = make_homes()
    topic, other = make_topic("ai", de="KI"), make_topic("agv", de="FTS")
    page = make_content(german, "Seite", live=False)
    TopicOnPage.objects.create(tag=topic, content_object=page)
    Form = ContentPage.get_edit_handler().get_form_class()
    rows = {f"topic_items-{i}-tag": str(tag.pk) for i, tag in enumerate((topic, other))}
    management = {"topic_items-INITIAL_FORMS": "0", "topic_items-TOTAL_FORMS": "2"}
    form = Form(rows | management, instance=page, for_user=None)
    formset = form.formsets["topic_items"]

    assert formset.is_valid()
    formset.save()

    assert sorted(page.topic_items.values_list("tag", flat=True)) == [topic.pk, other.pk]


def test_visitors_reach_none_of_it(client):
    topic = make_topic("ai", de="KI")

    for name, arguments in (("list", []), ("add", []), ("edit", [topic.pk]), ("merge", [topic.pk])):
        assert client.get(reverse(f"wagtailsnippets_core_topic:{name}", args=arguments)).status_code == 302


def test_whoever_may_not_change_topics_may_not_merge_them(client):
    user = User.objects.create_user("leser", password="geheim")
    group = Group.objects.create(name="Nur lesen")
    group.permissions.add(*Group.objects.get(name="Redaktion").permissions.filter(codename="access_admin"))
    user.groups.add(group)
    client.force_login(user)

    response = client.get(reverse("wagtailsnippets_core_topic:merge", args=[make_topic("ai", de="KI").pk]))

    assert response.status_code == 302
