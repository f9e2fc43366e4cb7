"""PO files for one translation, a branch of pages or everything outdated, out and in.

One file may hold many pages: the context of each entry is `<translation's uuid>|<path of the text>`.
"""

from translation.desk.po.incoming import NotAPoFile, Outcome, Refused, apply, parse
from translation.desk.po.outgoing import export

__all__ = ["NotAPoFile", "Outcome", "Refused", "apply", "export", "parse"]
