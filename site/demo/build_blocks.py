"""The `body` of the YAML files as values of the editorial vocabulary (`core.blocks.BodyBlock`).

Paragraphs and lists that follow each other become one text. What else a body may hold, by its `type`: heading, quote,
callout, lines, table, key_figures, accordion, picture, page_list, cards, button, divider.
"""

from collections.abc import Callable
from typing import Any

from demo.content import ContentError
from demo.markup import Markup
from demo.pictures import picture_block

Child = tuple  # (block type, value), see demo.values
Builder = Callable[[dict, Any], Child]

RELATED = {"de": "Passend dazu", "en": "Related"}
# What only the operator of the site can know. Such a box stops a launch, see core.launch.
TEMPLATE_TITLE = "Vorlage: vom Betreiber auszufüllen"


def body(blocks: list[dict] | None, loader, *, more: dict[str, Builder] | None = None) -> list[Child]:
    """Children for a stream field. `more` adds builders for types of a room's own: `(yaml block, loader) -> child`.

    Raises ContentError for a type that nobody can build.
    """
    builders = BUILDERS | (more or {})
    children: list[Child] = []
    for block in blocks or []:
        if html := text_of(block, Markup(loader)):
            _append_text(children, html)
        elif builder := builders.get(block["type"]):
            children.append(builder(block, loader))
        else:
            raise ContentError(f"Nobody can build a block of the type “{block['type']}”.")
    return children


def text_of(block: dict, markup: Markup) -> dict[str, str] | None:
    """Rich text of a paragraph or list; None for every other block."""
    if block["type"] == "paragraph":
        return markup.paragraphs({"de": block["de"], "en": block["en"]})
    if block["type"] in {"list", "ordered_list"}:
        return markup.list_of(block["items"], "ul" if block["type"] == "list" else "ol")
    return None


def _append_text(children: list[Child], html: dict[str, str]) -> None:
    if children and children[-1][0] == "text":
        earlier = children.pop()[1]
        html = {code: earlier[code] + html[code] for code in html}
    children.append(("text", html))


def heading(block, loader) -> Child:
    value = {"text": {"de": block["de"], "en": block["en"]}, "level": block.get("level", "h2")}
    return "heading", value | ({"anchor": block["anchor"]} if "anchor" in block else {})


def quote(block, loader) -> Child:
    return "quote", {"text": {"de": block["de"], "en": block["en"]}, "role": block["attribution"]}


def callout(block, loader) -> Child:
    is_template = block["title"]["de"] == TEMPLATE_TITLE
    return "callout", {
        "variant": "template" if is_template else block["variant"],
        "title": block["title"],
        "text": Markup(loader).paragraphs(block["text"]),
    }


def lines(block, loader) -> Child:
    return "lines", {"lines": block["items"]}


def table(block, loader) -> Child:
    return "table", {
        "table": {
            "caption": block["caption"],
            "columns": [{"type": "text", "heading": column} for column in block["columns"]],
            "rows": [{"values": row} for row in block["rows"]],
        },
        "first_column_is_header": True,
    }


def key_figures(block, loader) -> Child:
    figures = [{"note": ""} | figure for figure in block["figures"]]
    return "key_figures", {"figures": figures, "source": block.get("source", "")}


def accordion(block, loader) -> Child:
    markup = Markup(loader)
    items = [{"title": item["title"], "text": markup.paragraphs(item["text"])} for item in block["items"]]
    return "accordion", {"items": items}


def picture(block, loader) -> Child:
    return "image", picture_block(block["picture"]) | {"caption": block.get("caption", ""), "credit": ""}


def page_list(block, loader) -> Child:
    return "page_list", {
        "title": block["title"],
        "page_type": block.get("page_type", ""),
        "topics": [],
        "subtree": loader.page(block["subtree"]) if "subtree" in block else None,
        "sort": block.get("sort", "newest"),
        "number": block.get("number", 3),
        "more_page": loader.page(block["more_page"]) if "more_page" in block else None,
    }


def cards(block, loader) -> Child:
    return "cards", {"title": block["title"], "cards": [{"page": loader.page(key)} for key in block["pages"]]}


def button(block, loader) -> Child:
    target = {"page": loader.page(block["page"])} if "page" in block else {"url": block["url"]}
    empty = {"page": None, "document": None, "url": ""}
    return "button", {"label": block["label"], "style": block.get("style", "primary")} | empty | target


def related_cards(entry: dict, loader) -> list[Child]:
    """Cards of the modules and stories an entry names."""
    keys = [*entry.get("related_modules", []), *entry.get("related_stories", [])]
    return [cards({"title": RELATED, "pages": keys}, loader)] if keys else []


def divider(block, loader) -> Child:
    return "divider", None


BUILDERS: dict[str, Builder] = {
    "heading": heading,
    "quote": quote,
    "callout": callout,
    "lines": lines,
    "table": table,
    "key_figures": key_figures,
    "accordion": accordion,
    "picture": picture,
    "page_list": page_list,
    "cards": cards,
    "button": button,
    "divider": divider,
}
