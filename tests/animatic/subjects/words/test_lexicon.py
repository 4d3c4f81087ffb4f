"""Marketing phrases find their subjects."""

import tomllib
from pathlib import Path

import pytest

from components.animatic.subjects import RIGS, rig_for

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("file", "least"),
    [
        ("phrases.toml", 0.95),
        ("marketing.toml", 0.95),
        ("unseen.toml", 0.9),
        ("held_out.toml", 0.85),
        ("fresh.toml", 0.85),
        ("newest.toml", 0.85),
        ("last.toml", 0.85),
        ("everyday.toml", 0.9),
    ],
)
def test_most_phrases_find_their_subject(file: str, least: float) -> None:
    phrases = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    assert len(phrases) >= 40
    missed = {text: rig_for(text).name for text, name in phrases.items() if rig_for(text).name != name}
    assert 1 - len(missed) / len(phrases) >= least, missed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("dog", "dog"),
        ("A Golden Retriever, running", "dog"),
        ("bottle of perfume", "perfume"),
        ("a can of beer", "can"),
        ("running shoe", "sneaker"),
        ("coffee cup", "cup"),
        ("a woman with a dog", "woman"),
        ("a dog with a woman", "dog"),
        ("a car and a horse", "car"),
        ("a gin and tonic", "mojito"),
        ("a dog in front of a house", "dog"),
        ("the world's best coffee", "cup"),
        ("a dalmatian", "dog"),
        ("leather sandals", "sneaker"),
        ("white trainers", "sneaker"),
        ("a woman kicks a ball", "woman"),
        ("a chef presents a cake", "chef"),
        ("a horse jumps over a car", "horse"),
        ("women", "woman"),
    ],
)
def test_the_head_noun_of_the_first_phrase_decides(text: str, name: str) -> None:
    assert rig_for(text).name == name


@pytest.mark.parametrize(
    "text",
    ["", "   ", "!!!", "a sundial", "of", "the of of a", "x" * 10_000, "🎉", "a marble statue", "a weather vane"],
)
def test_what_is_not_known_becomes_a_card(text: str) -> None:
    assert rig_for(text).name == "card"


def test_every_word_of_every_rig_finds_it() -> None:
    for rig in RIGS:
        for word in rig.words:
            assert rig_for(word) is rig, word
            assert rig_for(f"a beautiful {word} in the evening light") is rig, word
