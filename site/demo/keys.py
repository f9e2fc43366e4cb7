"""Identities that follow from the content's own ids, so that loading twice finds what it made the first time."""

from uuid import UUID, uuid5

START_CONTENT = UUID("6f0c4a5e-3c64-5b0f-9f53-0d3f3f8b7a11")


def translation_key(key: str) -> UUID:
    """What ties the language versions of a page or snippet together: the same at every load, on every machine."""
    return uuid5(START_CONTENT, key)


def block_id(*path: object) -> str:
    """The id of a block or list item, from the key of its owner down to its place or own id.

    Learners' progress hangs on block ids: because these do not change, a reloaded page keeps it.
    """
    return str(uuid5(START_CONTENT, "/".join(map(str, path))))
