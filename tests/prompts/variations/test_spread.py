"""Which shots of a pattern are wanted."""

import pytest

from components.errors import UnreadablePattern
from components.prompts import LIGHTS, TEMPLATES, PromptParts
from components.prompts.variations import Spread, first_shot, is_pattern, spread_out, wanted

CAR = PromptParts(subject="a {red|blue} car", setting="a street {at dawn|at night|in fog}")


def test_fields_vary_together() -> None:
    made = spread_out(CAR, {}, Spread())
    assert (made.count, len(made.items)) == (6, 6)
    assert made.items[0].text() == "a red car, in a street at dawn"


def test_the_list_is_capped_and_dice_fill_it_by_their_seed() -> None:
    many = PromptParts(subject=" ".join(["{a|b|c|d|e|f|g|h}"] * 10))
    rolled = Spread(by_dice=True, seed=7, most=6)
    first = spread_out(many, {}, rolled)
    assert (len(first.items), first.count) == (6, 8**10)
    assert first == spread_out(many, {}, rolled)
    assert first != spread_out(many, {}, Spread(by_dice=True, seed=8, most=6))


def test_what_is_ticked_off_is_not_wanted() -> None:
    made = spread_out(CAR, {}, Spread())
    spread = Spread(left_out=(made.items[0].text(), "something else"))
    assert wanted(made, spread) == made.items[1:]


def test_one_shot_stands_for_a_pattern_and_what_is_none_stands_for_itself() -> None:
    assert first_shot(CAR, {}, Spread()).subject == "a red car"
    assert first_shot(CAR, {}, Spread(left_out=("a red car, in a street at dawn",))).setting == "a street at night"
    for parts in (PromptParts(subject="a fox"), PromptParts(subject="a {fox")):
        assert first_shot(parts, {}, Spread()) is parts


def test_the_vocabulary_is_a_list_and_its_words_become_ids_again() -> None:
    made = spread_out(PromptParts(subject="a fox", lighting="__light__"), {}, Spread(most=48))
    assert made.count == len(LIGHTS)
    assert {parts.lighting for parts in made.items} == set(LIGHTS)


def test_a_list_of_ones_own_stands_before_one_of_the_same_name() -> None:
    made = spread_out(PromptParts(subject="a __dog__", mood="__mood__"), {"dog": ["pug"], "mood": ["grim"]}, Spread())
    assert [parts.text() for parts in made.items] == ["a pug, grim"]


def test_a_list_that_names_itself_is_told_as_a_circle() -> None:
    with pytest.raises(UnreadablePattern, match="circle"):
        spread_out(PromptParts(subject="__a__"), {"a": ["__b__"], "b": ["__a__"]}, Spread())


@pytest.mark.parametrize("text", ["a {b|c}", "__light__", "${x=1}", "a { b", "}", "__a b__"])
def test_braces_and_lists_make_a_pattern(text: str) -> None:
    assert is_pattern(PromptParts(subject=text))


@pytest.mark.parametrize("text", ["a fox", "snake_case", "__", "____", r"a \{ b", "5 $", "(a|b)"])
def test_other_signs_do_not(text: str) -> None:
    assert not is_pattern(PromptParts(subject=text))


def test_no_template_is_a_pattern() -> None:
    assert not any(is_pattern(template.parts) for template in TEMPLATES.values())


@pytest.mark.parametrize("kept", [None, 3, {}, {"seed": "x", "most": 5, "left_out": 3, "by_dice": "yes"}])
def test_odd_values_in_the_catalog_do_no_harm(kept: object) -> None:
    assert Spread.from_json(kept) == Spread()


def test_what_is_kept_comes_back() -> None:
    spread = Spread(by_dice=True, seed=4, most=24, left_out=("a",))
    assert Spread.from_json(spread.to_json()) == spread
