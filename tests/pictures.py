"""Scaled pictures of earlier tests, kept on disk: encoding AVIF takes seconds, and every test begins anew."""

import hashlib
from pathlib import Path

from django.core.files.base import ContentFile

from core.models import SiteImage

FOLDER = Path(__file__).resolve().parents[1] / "var" / "test-renditions"


def keep_renditions(monkeypatch) -> None:
    """From now on a picture is scaled only if these bytes have never been scaled in this way before."""
    scale = SiteImage.generate_rendition_file

    def scale_once(image, filter, **options):
        what = f"{image.get_file_hash()} {filter.spec} {filter.get_cache_key(image)}"
        folder = FOLDER / hashlib.sha256(what.encode()).hexdigest()[:24]
        if not folder.exists():
            with scale(image, filter, **options) as made:
                unfinished = folder.with_name(f"{folder.name}.{id(made)}")
                unfinished.mkdir(parents=True)
                (unfinished / Path(made.name).suffix).write_bytes(made.read())
            unfinished.rename(folder)
        [kept] = folder.iterdir()
        stem = Path(image.file.name).stem
        return ContentFile(kept.read_bytes(), name=f"{stem}.{filter.spec.replace('|', '.')}{kept.name}")

    monkeypatch.setattr(SiteImage, "generate_rendition_file", scale_once)
