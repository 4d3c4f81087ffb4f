"""Prompts as files: what goes out comes back, and what others wrote is taken as far as it goes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.errors import BadInput
from components.prompts.exchange import Sheet, as_json, as_text, read

FOX = Sheet("a fox, waiting", "Winter", {"subject": "a fox", "details": ["fog"]}, ("cold",), favorite=True)


def test_json_gives_everything_back() -> None:
    assert read(as_json([FOX, Sheet("犬 🐕")]).encode()) == (FOX, Sheet("犬 🐕", parts={}))


def test_plain_text_gives_title_and_text_back() -> None:
    two = (Sheet("a fox,\nwaiting", "Winter"), Sheet("a wolf"))
    assert read(as_text(two).encode()) == two


def test_an_empty_line_in_a_prompt_does_not_part_it() -> None:
    assert read(as_text([Sheet("a fox\n\nwaits")]).encode()) == (Sheet("a fox\nwaits"),)


def test_lists_of_others_are_read_as_far_as_they_go() -> None:
    rows = ["a fox", {"text": " a wolf ", "title": 7, "tags": ["x", 3]}, {}, 5, {"parts": {"subject": "a dog"}}]
    assert read(json.dumps(rows).encode()) == (
        Sheet("a fox"),
        Sheet("a wolf", tags=("x",)),
        Sheet("", parts={"subject": "a dog"}),
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no prompt"),
        (b"\xff\xfe\x00", "no text"),
        (b"{nope", "cannot be read"),
        (b'{"a": 1}', "no list"),
        (b"[" * 100_000, "cannot be read"),
        (b"x" * 8_000_001, "larger than"),
        (json.dumps(["a"] * 10_001).encode(), "10,001 prompts"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read(data)


@given(st.lists(st.builds(Sheet, st.text(min_size=1).filter(str.strip).map(str.strip)), min_size=1, max_size=4))
def test_any_text_survives_json(sheets: list[Sheet]) -> None:
    assert [sheet.text for sheet in read(as_json(sheets).encode("utf-8", "surrogatepass"))] == [s.text for s in sheets]
