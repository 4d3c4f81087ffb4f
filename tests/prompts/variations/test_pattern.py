"""Patterns are counted and told as the dynamicprompts package tells them, with a place for every fault."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.errors import UnreadablePattern
from components.prompts.variations import COUNTED, Pattern, expand

# What dynamicprompts 0.31.0 gives for the same patterns, in its order.
KNOWN = {
    "{2$$a|b|c}": ["a,b", "a,c", "b,a", "b,c", "c,a", "c,b"],
    "{1-2$$ and $$a|b}": ["a", "b", "a and b", "b and a"],
    "{-2$$a|b}": ["a", "b", "a,b", "b,a"],
    "{1-$$a|b}": ["a", "b", "a,b", "b,a"],
    "{a|}": ["a", ""],
    "{5$$a|b}": ["a,b", "b,a"],
    "${c={red|blue}}${c} ${c}": ["red red", "red blue", "blue red", "blue blue"],
    "{0-1$$a|b}": ["", "a", "b"],
    "{3::a|b} {c|d}": ["a c", "a d", "b c", "b d"],
    "${c:green}": ["green"],
    "a {b} c": ["a b c"],
    "{}": [""],
    "{{a|b}|c}": ["a", "b", "c"],
}


@pytest.mark.parametrize(("pattern", "texts"), KNOWN.items())
def test_a_pattern_gives_what_people_know_from_elsewhere(pattern: str, texts: list[str]) -> None:
    expansion = expand(pattern)
    assert list(expansion.items) == texts
    assert expansion.count == len(texts)


def test_a_variable_set_once_is_the_same_wherever_it_is_used() -> None:
    assert expand("${c=!{red|blue}}a ${c} car and a ${c} hat").items == (
        "a red car and a red hat",
        "a blue car and a blue hat",
    )
    assert expand("a ${size} dog", variables={"size": "{big|small}"}).items == ("a big dog", "a small dog")


def test_lists_are_read_by_name_and_by_star_and_may_hold_patterns() -> None:
    lists = {"time": ["dawn", "{late|early} night", " "], "colors/warm": ["red"], "colors/cold": ["blue"]}
    assert expand("a boat at __time__", lists).items == (
        "a boat at dawn",
        "a boat at late night",
        "a boat at early night",
    )
    assert expand("__colors/*__", lists).items == ("red", "blue")


@pytest.mark.parametrize(
    "text",
    [
        "100% cotton",
        "costs $5",
        "jersey #1",
        "see https://x.y/z",
        "a } b",
        "a | b",
        "snake__case",
        "__",
        "___",
        "a\\{b\\}",
    ],
)
def test_signs_that_mean_nothing_here_stay(text: str) -> None:
    assert expand(text).items == (text.replace("\\{", "{").replace("\\}", "}"),)


@pytest.mark.parametrize(
    ("pattern", "position", "words"),
    [
        ("a {red|blue car", 2, "character 3 is not closed"),
        ("a {red|{b} car", 2, "character 3"),
        ("${c={a|b}", 0, "not closed"),
        ("a __color__", 2, "no list called “color”"),
        ("a ${color}", 2, "never set"),
        ("{a|${c=b}}", 3, "outside of other braces"),
        ("{" * 10_000, 41, "deep"),
        ("{99$$" + "a|" * 98 + "b}", 0, "At most 24"),
    ],
)
def test_a_fault_tells_what_and_where(pattern: str, position: int, words: str) -> None:
    with pytest.raises(UnreadablePattern, match=words) as caught:
        expand(pattern)
    assert caught.value.position == position


@pytest.mark.parametrize(
    "lists",
    [
        {"a": ["__a__"]},
        {"a": ["x", "{y|__b__}"], "b": ["__a__"]},
        {"a": ["${v}"]},
        {"*": ["__*__"], "a": ["__*__"]},
    ],
)
def test_what_names_itself_is_told_at_once(lists: dict[str, list[str]]) -> None:
    with pytest.raises(UnreadablePattern, match=r"circle: .* →|used but never set"):
        expand("__a__", lists)
    with pytest.raises(UnreadablePattern, match="circle"):
        expand("${v=__a__ ${v}} ${v}", {"a": ["x"]})


def test_a_billion_combinations_and_more_are_counted_and_told_at_once() -> None:
    start = time.process_time()
    assert expand("{a|b}" * 30, limit=3).count == 2**30
    huge = expand("{a|b}" * 2000, limit=3, seed=1)
    assert huge.count == COUNTED
    assert huge.is_capped
    assert huge.count_words == "more than a billion billion"
    assert len(set(huge.items)) == 3
    assert Pattern(["{a|b} " * 40]).nth(2**40 - 1)[0].split() == ["b"] * 40
    assert time.process_time() - start < 2


def test_lists_that_double_and_double_end_in_a_sentence() -> None:
    lists = {f"a{n}": [f"__a{n + 1}__ __a{n + 1}__"] for n in range(50)} | {"a50": ["x", "y"]}
    with pytest.raises(UnreadablePattern, match="longer than 20,000"):
        expand("__a0__", lists)
    deep = {f"a{n}": ["{" * 30 + f"__a{n + 1}__" + "}" * 30] for n in range(50)} | {"a50": ["x"]}
    with pytest.raises(UnreadablePattern, match="deep"):
        expand("__a0__", deep)


@given(
    st.lists(st.sampled_from(["a", "b", "{c|d}", "{e|{f|g}}", "{2$$h|i|{j|k}}", "{1-2$$l|m|n}"]), max_size=4).map(
        " ".join
    )
)
@settings(deadline=None, max_examples=60)
def test_every_number_below_the_count_is_another_variation(text: str) -> None:
    pattern = Pattern([text])
    texts = [pattern.nth(index) for index in range(pattern.count)]
    assert len(set(texts)) == len(texts)
    assert pattern.draw(random.Random(3)) in texts


@given(st.text(alphabet="{}|$_:=!-12ab \\~@,", max_size=80))
@settings(deadline=None, max_examples=300)
def test_any_text_is_a_pattern_or_a_clear_fault(text: str) -> None:
    place = 0
    items: tuple[str, ...] = ("one",)
    try:
        items = expand(text, {"a": ["x", "y"]}, limit=5).items
    except UnreadablePattern as fault:
        place = fault.position
    assert 1 <= len(items) <= 5
    assert 0 <= place <= len(text)
