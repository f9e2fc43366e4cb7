from hypothesis import given

from learning.domain.questions import Item, Ordering
from learning.domain.shuffle import misplaced, shuffled

from .questions import orderings


@given(orderings())
def test_the_right_order_is_never_shown(question: Ordering) -> None:
    shown = misplaced(question.items, seed="block")

    assert shown != list(question.items)
    assert sorted(shown, key=id) == sorted(question.items, key=id)


def test_the_same_block_is_mixed_in_the_same_way_for_everybody() -> None:
    items = [Item(id=name, text=name.upper()) for name in "abcdef"]

    assert shuffled(items, seed="block") == shuffled(items[::-1], seed="block")
    assert shuffled(items, seed="block") != shuffled(items, seed="other")
