"""The illustrations of the house as pictures in the media library."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.core.files.images import ImageFile
from wagtail.images import get_image_model

from demo import history
from demo.content import ContentError

ILLUSTRATIONS = Path(__file__).parent / "illustrations"


@cache
def descriptions() -> dict[str, dict]:
    """What `illustrations.yaml` says about each picture, by its id."""
    text = (ILLUSTRATIONS / "illustrations.yaml").read_text(encoding="utf-8")
    return {entry["id"]: entry for entry in yaml.safe_load(text)}


def picture_fields(picture_id: str | None) -> dict[str, Any]:
    """Values for the picture of a BasePage; nothing for a page without one."""
    if not picture_id:
        return {}
    return {"listing_image": image(picture_id), "listing_image_alt": descriptions()[picture_id]["alt"]}


def picture_block(picture_id: str) -> dict[str, Any]:
    """Value for a picture in a text (`core.blocks.media.PictureBlock`)."""
    alt = descriptions()[picture_id]["alt"]
    return {"image": {"image": image(picture_id), "decorative": False, "alt_text": alt}}


def image(picture_id: str):
    """The picture in the media library. Raises ContentError if there is none."""
    found = history.find(get_image_model(), key_of(picture_id))
    if found is None:
        raise ContentError(f"There is no picture “{picture_id}”.")
    return found


def key_of(picture_id: str) -> str:
    return f"picture:{picture_id}"


def load(loader) -> None:
    for entry in loader.each("Pictures", descriptions().values()):
        save_picture(loader, entry)


def save_picture(loader, entry: dict) -> None:
    path = ILLUSTRATIONS / entry["file"]
    digest = history.digest_of(entry, path.read_bytes().hex())
    existing = history.find(get_image_model(), key_of(entry["id"]))
    state = history.state_of(existing, digest)
    if loader.is_settled({state}):
        return
    record = existing or get_image_model()()
    record.title = entry["title"]["de"]
    # Alternative text belongs to each use; this is what the editor is offered for a new one.
    record.description = entry["alt"]["de"]
    record.credit, record.licence = entry["credit"], entry["licence"]
    for name, number in entry["focal_point"].items():
        setattr(record, f"focal_point_{name}", number)
    if existing is not None:
        existing.renditions.all().delete()
        existing.file.delete(save=False)
    with path.open("rb") as file:
        record.file = ImageFile(file, name=path.name)
        record.file_size = path.stat().st_size
        record.save()
    loader.note(record, digest, key_of(entry["id"]))
