"""A sentence is taken apart into who, what is done, and with which things."""

import pytest

from components.animatic import AnimaticRequest
from components.animatic.reading import deeds, read


@pytest.mark.parametrize(
    ("prompt", "phrase", "done"),
    [
        ("A woman drinking coffee at a cafe table", "a woman", [("drinking", "coffee")]),
        ("A chef presents a cake in a kitchen", "a chef presents a cake", [("presents", "a cake")]),
        ("A man talking on his phone in the street", "a man", [("talking on", "his phone")]),
        ("A man takes a bite of a burger", "a man takes a bite of a burger", [("takes a bite of", "a burger")]),
        ("Two friends hold cups and laugh", "two friends", [("hold", "cups")]),
        ("A mother and daughter bake cookies", "a mother and daughter", []),
        ("A girl with a red balloon", "a girl with a red balloon", [("", "a red balloon")]),
        ("A hand holding a credit card over a terminal", "a hand", [("holding", "a credit card")]),
        ("A cyclist rides down a mountain road", "a cyclist rides", []),
        ("A fox looking at the camera", "a fox", []),
        ("A pair of running shoes in the rain", "a pair of running shoes", []),
        ("Close-up of a perfume bottle on marble", "a perfume bottle", []),
    ],
)
def test_a_sentence_tells_who_does_what_with_what(prompt: str, phrase: str, done: list[tuple[str, str]]) -> None:
    said = read(AnimaticRequest(prompt))
    assert said.phrase == phrase
    assert [(deed.verb, deed.thing) for deed in deeds(said.sentence)] == done


def test_the_parts_of_the_builder_are_read_as_one_sentence() -> None:
    parts = {"subject": "a young woman", "action": "holding a can of soda", "setting": "a beach"}
    said = read(AnimaticRequest("a young woman, holding a can of soda, a beach", parts))
    assert said.phrase == "a young woman"
    assert [(deed.verb, deed.thing) for deed in deeds(said.sentence)] == [("holding", "a can of soda")]
    assert said.setting == "a beach"
