"""The texts that stand on every page, from `site.yaml`."""

from core.models import SiteTexts
from demo.content import read
from demo.loader import Loader


def load(loader: Loader) -> None:
    for texts in loader.each("Site texts", [read("site")["texts"]]):
        loader.save(SiteTexts, "site-texts", texts)
