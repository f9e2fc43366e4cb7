"""What machines may know about a module: schema.org for search engines, AMB for open-education indexes.

The two vocabularies spell the same facts differently (`@type` and `type`), so each gets its own document.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

SCHEMA_ORG = "https://schema.org"
AMB_CONTEXT = "https://w3id.org/kim/amb/context.jsonld"

# Resource type "course", from the list of higher-education resource types that AMB points to.
_COURSE_TYPE = "https://w3id.org/kim/hcrt/course"
_NO_LOGIN = "http://w3id.org/kim/conditionsOfAccess/no_login"
# The level after vocational education and training, from the list of levels that AMB points to.
_CONTINUING_EDUCATION = "https://w3id.org/kim/educationalLevel/level_C"


@dataclass(frozen=True, kw_only=True)
class Organisation:
    name: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Part:
    url: str
    name: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class LearningResource:
    """A module as it is catalogued. Addresses are absolute; `translations` are those of the other languages."""

    url: str
    name: str
    description: str
    language: str
    licence_url: str
    published: date
    modified: date
    minutes: int
    level: str
    objectives: Sequence[str]
    audience: Sequence[str]
    keywords: Sequence[str]
    parts: Sequence[Part]
    publisher: Organisation
    translations: Sequence[str] = ()
    requires: Sequence[str] = ()
    image_url: str = ""


def schema_org(resource: LearningResource) -> dict[str, Any]:
    """LearningResource and Course of https://schema.org, with what search engines ask of a course.

    Source: https://schema.org/Course and https://developers.google.com/search/docs/appearance/structured-data/course
    (name, description, provider; hasCourseInstance with mode and workload; offers with category).
    """
    provider = {"@type": "Organization", "name": resource.publisher.name, "url": resource.publisher.url}
    node: dict[str, Any] = {
        "@context": SCHEMA_ORG,
        "@type": ["Course", "LearningResource"],
        "@id": resource.url,
        "url": resource.url,
        "name": resource.name,
        "description": resource.description,
        "inLanguage": resource.language,
        "license": resource.licence_url,
        "datePublished": resource.published.isoformat(),
        "dateModified": resource.modified.isoformat(),
        "timeRequired": duration(resource.minutes),
        "educationalLevel": resource.level,
        "teaches": list(resource.objectives),
        "audience": [{"@type": "Audience", "audienceType": name} for name in resource.audience],
        "keywords": list(resource.keywords),
        "isAccessibleForFree": True,
        "learningResourceType": "course",
        "provider": provider,
        "publisher": provider,
        "offers": {"@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "EUR"},
        "hasCourseInstance": {
            "@type": "CourseInstance",
            "courseMode": "Online",
            "courseWorkload": duration(resource.minutes),
        },
        "hasPart": [
            {
                "@type": "LearningResource",
                "@id": part.url,
                "url": part.url,
                "name": part.name,
                "timeRequired": duration(part.minutes),
            }
            for part in resource.parts
        ],
        "workTranslation": [{"@type": "Course", "@id": url} for url in resource.translations],
        "coursePrerequisites": list(resource.requires),
        "image": resource.image_url,
    }
    return _filled(node)


def amb(resource: LearningResource) -> dict[str, Any]:
    """Allgemeines Metadatenprofil für Bildungsressourcen, https://dini-ag-kim.github.io/amb/latest/.

    Required: @context with a language, id, type, name. `type` lists LearningResource; languages, parts and concepts
    are always arrays; dates are ISO 8601.
    """
    node: dict[str, Any] = {
        "@context": [AMB_CONTEXT, {"@language": resource.language}],
        "id": resource.url,
        "type": ["LearningResource", "Course"],
        "name": resource.name,
        "description": resource.description,
        "inLanguage": [resource.language],
        "license": {"id": resource.licence_url},
        "datePublished": resource.published.isoformat(),
        "dateModified": resource.modified.isoformat(),
        "duration": duration(resource.minutes),
        "keywords": list(resource.keywords),
        "isAccessibleForFree": True,
        "conditionsOfAccess": _concept(_NO_LOGIN),
        "learningResourceType": [
            {**_concept(_COURSE_TYPE), "prefLabel": {"de": "Kurs", "en": "Course"}},
        ],
        "educationalLevel": [
            {
                **_concept(_CONTINUING_EDUCATION),
                "prefLabel": {"de": "Fortbildung", "en": "Continuing education"},
            },
        ],
        "interactivityType": {
            **_concept("http://purl.org/dcx/lrmi-vocabs/interactivityType/mixed"),
            "prefLabel": {"en": "mixed"},
        },
        "publisher": [
            {"type": "Organization", "name": resource.publisher.name, "id": resource.publisher.url},
        ],
        "hasPart": [{"id": part.url, "type": ["LearningResource"], "name": part.name} for part in resource.parts],
        "mainEntityOfPage": [
            {"id": resource.url, "type": "WebContent", "dateModified": resource.modified.isoformat()},
        ],
        "image": resource.image_url,
    }
    return _filled(node)


def duration(minutes: int) -> str:
    """ISO 8601, as in PT73M or PT1H13M: hours are split off so that readers which expect them find them."""
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")


def _concept(id: str) -> dict[str, Any]:
    return {"id": id, "type": "Concept"}


def _filled(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if value not in ("", [], None)}
