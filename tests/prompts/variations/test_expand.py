"""The list of variations is capped, has no twins, and is the same for the same seed."""

from collections import Counter

from components.prompts import PromptParts
from components.prompts.variations import expand, expand_parts


def test_twins_are_shown_once() -> None:
    assert expand("{a|a|b}").items == ("a", "b")
    assert expand("{a|a|b}").count == 2


def test_spaces_that_an_empty_choice_leaves_are_closed() -> None:
    assert expand("a {|red} car").items == ("a car", "a red car")


def test_a_seed_gives_the_same_list_again_and_another_seed_another() -> None:
    pattern = "{a|b|c|d|e|f|g|h} " * 5
    first = expand(pattern, limit=10, seed=1)
    assert first == expand(pattern, limit=10, seed=1)
    assert first != expand(pattern, limit=10, seed=2)
    assert len(set(first.items)) == 10
    assert sorted(expand("{a|b|c}", seed=5).items) == ["a", "b", "c"]


def test_weights_tell_how_often_an_option_is_drawn() -> None:
    texts = expand("{9::sun|rain} {a|b|c|d|e|f|g|h|i|j} {a|b|c|d|e|f|g|h|i|j}", limit=100, seed=1).items
    drawn = Counter(text.split()[0] for text in texts)
    assert drawn["sun"] > 3 * drawn["rain"]


def test_the_parts_of_a_shot_vary_together() -> None:
    parts = PromptParts(
        "${c=!{red|blue}}a ${c} car", "drives", lighting="{sunset|night}", details=("${c} dust", "{|4K}")
    )
    expansion = expand_parts(parts)
    assert expansion.count == 8
    assert expansion.items[0] == PromptParts("a red car", "drives", lighting="sunset", details=("red dust",))
    assert expansion.items[-1].text() == "a blue car, drives, night, moonlight, blue dust, 4K"


def test_a_shot_without_a_pattern_is_its_own_only_variation() -> None:
    parts = PromptParts("a  dog", camera="dolly_in", negative_prompt="people")
    assert expand_parts(parts).items == (PromptParts("a dog", camera="dolly_in", negative_prompt="people"),)


def test_ten_thousand_are_made_when_asked_for() -> None:
    assert len(expand("{0|1|2|3|4|5|6|7|8|9}" * 5, limit=10_000).items) == 10_000
