"""Scaled pictures of earlier tests, kept on disk: encoding AVIF takes seconds, and every test begins anew."""

import hashlib
import os
import shutil
from pathlib import Path

from django.core.files.base import ContentFile

from core.models import SiteImage

FOLDER = Path(__file__).resolve().parents[1] / "var" / "test-renditions"


def keep_renditions(monkeypatch) -> None:
    """From now on a picture is scaled only if these bytes have never been scaled in this way before."""
    scale = SiteImage.generate_rendition_file

    def scale_once(image, filter, **options):
        # Through a handle of its own: several widths of one picture are scaled at the same time.
        with image.file.storage.open(image.file.name) as original:
            digest = hashlib.sha256(original.read())
        digest.update(f"{filter.spec} {filter.get_cache_key(image)}".encode())
        folder = FOLDER / digest.hexdigest()[:24]
        if not folder.exists():
            with scale(image, filter, **options) as made:
                made.seek(0)
                unfinished = folder.with_name(f"{folder.name}.{os.getpid()}.{id(made)}")
                unfinished.mkdir(parents=True)
                (unfinished / Path(made.name).suffix).write_bytes(made.read())
            try:
                unfinished.rename(folder)
            except OSError:  # another test process was faster
                shutil.rmtree(unfinished)
        [kept] = folder.iterdir()
        stem = Path(image.file.name).stem
        return ContentFile(kept.read_bytes(), name=f"{stem}.{filter.spec.replace('|', '.')}{kept.name}")

    monkeypatch.setattr(SiteImage, "generate_rendition_file", scale_once)
