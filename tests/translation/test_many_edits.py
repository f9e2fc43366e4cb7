"""A page that is edited a hundred times, with partial translations and publications between."""

import random
import uuid

import pytest

from home.models import ContentPage
from tests.translation.bilingual import MARK, blocks, fresh, in_english, make_bilingual, publish_with, text
from translation.carrying import confirm, take_over
from translation.known import is_confirmed, known_translations, working_texts
from translation.publishing import publish_correction, publish_without_missing
from translation.refusal import PublishRefused
from translation.sources import texts_of
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")

EDITS = 100
WORDS = [
    "Betriebsrat",
    "Aufgabe",
    "Schicht",
    "Lager",
    "Werkzeug",
    "Pause",
    "Gespräch",
    "Wissen",
    "Technik",
    "Beteiligung",
    "Vertrauen",
    "Vereinbarung",
    "prüft",
    "plant",
    "fragt",
    "misst",
    "ändert",
    "erklärt",
    "früh",
    "gemeinsam",
    "ehrlich",
    "langsam",
    "zuerst",
    "danach",
    "immer",
    "niemals",
]


class Editor:
    """Edits blocks of paragraphs at random: whatever people do to texts."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def sentence(self) -> str:
        return " ".join(self.random.sample(WORDS, 7)).capitalize() + "."

    def edit(self, body: list[dict]) -> list[dict]:
        body = [self._paragraphs(block) for block in body]
        action = self.random.choice([self.insert, self.delete, self.move, self.split, self.join, self.change])
        action(body)
        if self.random.random() < 0.2:
            self.retype(body)
        return [self._stored(block_id, paragraphs) for block_id, paragraphs in body if paragraphs]

    @staticmethod
    def _paragraphs(block: dict) -> list:
        return [block["id"], block["value"].removeprefix("<p>").removesuffix("</p>").split("</p><p>")]

    @staticmethod
    def _stored(block_id: str, paragraphs: list[str]) -> dict:
        return {"type": "text", "id": block_id, "value": text(*paragraphs)[1]}

    def place(self, body) -> tuple[list[str], int]:
        filled = [paragraphs for _id, paragraphs in body if paragraphs]
        paragraphs = self.random.choice(filled)
        return paragraphs, self.random.randrange(len(paragraphs))

    def insert(self, body):
        if self.random.random() < 0.3:
            body.insert(self.random.randrange(len(body) + 1), [str(uuid.uuid4()), [self.sentence()]])
        else:
            paragraphs, position = self.place(body)
            paragraphs.insert(position, self.sentence())

    def delete(self, body):
        if sum(len(paragraphs) for _id, paragraphs in body) > 4:
            paragraphs, position = self.place(body)
            del paragraphs[position]

    def move(self, body):
        paragraphs, position = self.place(body)
        if len(paragraphs) > 1:
            words = paragraphs.pop(position)
            self.random.choice([each for _id, each in body if each]).insert(0, words)
        else:
            self.random.shuffle(body)

    def split(self, body):
        paragraphs, position = self.place(body)
        words = paragraphs[position].split()
        if len(words) > 3:
            paragraphs[position : position + 1] = [" ".join(words[:3]), " ".join(words[3:])]

    def join(self, body):
        paragraphs, position = self.place(body)
        if position + 1 < len(paragraphs):
            paragraphs[position : position + 2] = [" ".join(paragraphs[position : position + 2])]

    def change(self, body):
        paragraphs, position = self.place(body)
        words = paragraphs[position].split()
        words[self.random.randrange(len(words))] = self.random.choice(WORDS)
        paragraphs[position] = " ".join(words)

    def retype(self, body):
        """Deleted and put in again: the same words in a block with another id."""
        block = self.random.choice(body)
        block[0] = str(uuid.uuid4())


class Translator:
    """Does a part of what is open, and remembers what it has written."""

    def __init__(self, translation, seed: int):
        self.translation = translation
        self.random = random.Random(seed)
        self.written = {each.text for each in working_texts(translation)}

    def work(self) -> None:
        state = state_of(self.translation)
        waiting = list(state.segments.exclude(standing="gone"))
        for segment in self.random.sample(waiting, self.random.randint(0, len(waiting))):
            data = in_english(segment.text)
            if segment.standing == "outdated" and self.random.random() < 0.5:
                data = segment.previous_translation  # "still right"
            confirm(self.translation, path=segment.path, text=segment.text, data=data)
            self.written.add(segment.text)

    def publish(self) -> None:
        ways = [
            lambda: self.translation.save_target(publish=True),
            lambda: publish_correction(self.translation),
            lambda: publish_without_missing(self.translation),
        ]
        try:
            self.random.choice(ways)()
        except PublishRefused:
            return


def check_nothing_foreign_is_live(english) -> None:
    foreign = [piece for piece in texts_of(fresh(english)) if piece.path != "slug" and MARK not in piece.text]
    assert foreign == []


def check_states(translation, german, written: set[str]) -> None:
    expected = {(piece.path, piece.text) for piece in texts_of(fresh(german)) if piece.text not in written}
    waiting = state_of(translation).segments.exclude(standing="gone")
    assert {(segment.path, segment.text) for segment in waiting} == expected
    assert all(segment.previous_translation for segment in waiting if segment.standing == "outdated")


def check_nothing_is_lost(translation, written: set[str]) -> None:
    known = known_translations(translation)
    for each in working_texts(translation):
        row = known.at(each.path, each.text)
        assert (row is not None and is_confirmed(row)) == (each.text in written), each


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happens_the_translation_keeps_up(seed):
    editor = Editor(seed)
    body = [text(*(editor.sentence() for _ in range(3))) for _ in range(3)]
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=body)
    translator = Translator(translation, seed)

    for _edit in range(EDITS):
        publish_with(german, body=editor.edit(blocks(fresh(german))))
        check_states(translation, german, translator.written)
        if editor.random.random() < 0.3:
            take_over(translation.source)
            translation.source.refresh_from_db()
            check_nothing_is_lost(translation, translator.written)
        if editor.random.random() < 0.4:
            translator.work()
            check_states(translation, german, translator.written)
        if editor.random.random() < 0.4:
            translator.publish()
        check_nothing_foreign_is_live(english)
