"""Stylesheets stay one file per component while we work, and reach readers as few files. No build step."""

import posixpath
import re
from collections.abc import Callable

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'@import url\("(?P<address>[^"]+)"\) layer\((?P<layer>\w+)\);')


def flatten(name: str, read: Callable[[str], str]) -> str:
    """The stylesheet `name` with everything it imports put in its place, each in its layer."""

    def take_in(match: re.Match) -> str:
        imported = posixpath.normpath(posixpath.join(posixpath.dirname(name), match["address"]))
        return f"@layer {match['layer']} {{\n{flatten(imported, read)}}}"

    return IMPORT.sub(take_in, read(name))


class FlatStylesheetsStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage, which hashes and compresses; `collectstatic` flattens our stylesheets before it does."""

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run:
            paths = paths | self._flattened(paths)
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _flattened(self, paths) -> dict:
        # Read from the sources: what collectstatic left untouched may be flattened already, and old.
        def read(name: str) -> str:
            storage, path = paths[name]
            with storage.open(path) as stylesheet:
                return stylesheet.read().decode()

        ours = [name for name in paths if name.startswith("css/") and name.endswith(".css")]
        for name, text in {name: flatten(name, read) for name in ours}.items():
            self.delete(name)
            self.save(name, ContentFile(text.encode()))
        return {name: (self, name) for name in ours}
