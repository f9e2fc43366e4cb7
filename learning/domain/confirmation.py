"""The confirmation of participation: what it states and how it is written down in bytes.

The name is not part of it, only a salted digest: whoever holds the paper can check the printed name, and nobody can
read a name from the address. It is no certificate; nobody has checked who learned.
"""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from datetime import date
from uuid import UUID

_FORMAT = 1
_SALT_BYTES = 16
_DIGEST_BYTES = 32
_LENGTH = 1 + 16 + 4 + 4 + 4 + _SALT_BYTES + _DIGEST_BYTES


class NotAConfirmation(ValueError):
    """The bytes do not state a confirmation, or not in the one way it is written."""


@dataclass(frozen=True, kw_only=True)
class Confirmation:
    """`version` is that of `outline.Module.version`, `day` the day it was issued."""

    module: UUID
    version: str
    day: date
    salt: bytes
    name_digest: bytes

    def names(self, name: str) -> bool:
        """Whether this was issued to somebody who typed `name` (case and spacing do not matter)."""
        return hmac.compare_digest(digest_of_name(name, salt=self.salt), self.name_digest)


def digest_of_name(name: str, *, salt: bytes) -> bytes:
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return hashlib.sha256(salt + plain.encode()).digest()


def confirm(*, name: str, module: UUID, version: str, day: date, salt: bytes) -> Confirmation:
    """`salt` is 16 random bytes, drawn anew for each confirmation."""
    digest = digest_of_name(name, salt=salt)
    return Confirmation(module=module, version=version, day=day, salt=salt, name_digest=digest)


def encode(confirmation: Confirmation) -> bytes:
    """77 bytes: format, module, day of the version, its fingerprint, day of issue, salt, digest of the name."""
    published, fingerprint = confirmation.version.split(".")
    return b"".join(
        [
            bytes([_FORMAT]),
            confirmation.module.bytes,
            date.fromisoformat(published).toordinal().to_bytes(4, "big"),
            bytes.fromhex(fingerprint),
            confirmation.day.toordinal().to_bytes(4, "big"),
            confirmation.salt,
            confirmation.name_digest,
        ]
    )


def decode(data: bytes) -> Confirmation:
    """Raises NotAConfirmation unless `data` is exactly what `encode` writes."""
    if len(data) != _LENGTH or data[0] != _FORMAT:
        raise NotAConfirmation
    try:
        published = date.fromordinal(int.from_bytes(data[17:21], "big"))
        day = date.fromordinal(int.from_bytes(data[25:29], "big"))
    except (ValueError, OverflowError) as error:
        raise NotAConfirmation from error
    return Confirmation(
        module=UUID(bytes=data[1:17]),
        version=f"{published.isoformat()}.{data[21:25].hex()}",
        day=day,
        salt=data[29 : 29 + _SALT_BYTES],
        name_digest=data[29 + _SALT_BYTES :],
    )
