"""News about the hub itself, from `news.yaml`."""

from datetime import date

from demo.build_blocks import body
from demo.content import read
from demo.loader import Loader
from demo.pages import common_values
from home.models import NewsPage


def place(loader: Loader) -> None:
    for entry in read("news")["news"]:
        loader.place(NewsPage, entry["id"], parent="news", title=entry["title"], slug=entry["slug"])


def load(loader: Loader) -> None:
    for entry in loader.each("News", read("news")["news"]):
        values = {"date": date.fromisoformat(entry["date"]), "body": body(entry["body"], loader)}
        loader.publish(entry["id"], common_values(entry) | values)
