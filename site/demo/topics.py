"""Topics of `taxonomies.yaml`: one thing, a name in each language."""

from wagtail.models import Locale

from core.models import Topic, TopicName
from demo.content import ContentError, read
from demo.history import digest_of, state_of

# The file also lists story phases, event formats and levels: those are choices of their models.
KINDS = {
    "sectors": Topic.Kind.SECTOR,
    "technologies": Topic.Kind.TECHNOLOGY,
    "topics": Topic.Kind.FIELD_OF_ACTION,
    "company_sizes": Topic.Kind.COMPANY_SIZE,
    "participation_formats": Topic.Kind.PARTICIPATION_FORMAT,
    "target_groups": Topic.Kind.TARGET_GROUP,
}


def topic(group: str, term_id: str) -> Topic:
    """The topic of a group of `taxonomies.yaml`, like `topic("technologies", "ai")`."""
    try:
        return Topic.objects.get(slug=f"{KINDS[group]}-{term_id}")
    except (KeyError, Topic.DoesNotExist) as error:
        raise ContentError(f"There is no topic “{term_id}” among the {group}.") from error


def topics_of(entry: dict, **fields: str) -> list[Topic]:
    """The topics an entry of the content names. `fields` says in which of its fields and from which group:
    `topics_of(story, sector="sectors", technologies="technologies")`. A field holds one id or a list of ids."""
    found = []
    for field, group in fields.items():
        ids = entry.get(field) or []
        found += [topic(group, term_id) for term_id in ([ids] if isinstance(ids, str) else ids)]
    return found


def load(loader) -> None:
    groups = read("taxonomies")["taxonomies"]
    terms = [(group, place, term) for group in KINDS for place, term in enumerate(groups[group]["terms"])]
    for group, place, term in loader.each("Topics", terms):
        save_topic(loader, KINDS[group], place, term)


def save_topic(loader, kind: str, place: int, term: dict) -> None:
    slug = f"{kind}-{term['id']}"
    digest = digest_of(kind, place, term)
    existing = Topic.objects.filter(slug=slug).first()
    if loader.is_settled({state_of(existing, digest)}):
        return
    record = existing or Topic(slug=slug)
    record.kind, record.sort_order = kind, place
    record.name = f"{term['name']['de']} ({kind})"
    record.names = [_name(locale, term) for locale in (loader.german, loader.english)]
    record.save()
    loader.note(record, digest, slug)


def _name(locale: Locale, term: dict) -> TopicName:
    code = locale.language_code
    synonyms = "\n".join(term.get("synonyms", {}).get(code, []))
    return TopicName(locale=locale, name=term["name"][code], slug=term["slug"][code], synonyms=synonyms)
