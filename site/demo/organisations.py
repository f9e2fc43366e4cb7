"""Partners and funder of the project, from `site.yaml`."""

from demo.content import read
from demo.loader import Loader
from home.models import Organisation


def load(loader: Loader) -> None:
    organisations = list(enumerate(read("site")["organisations"]))
    for place, entry in loader.each("Organisations", organisations):
        fields = {name: value for name, value in entry.items() if name != "id"}
        loader.save(Organisation, f"organisation:{entry['id']}", {"sort_order": place} | fields)
