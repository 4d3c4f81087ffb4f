"""Recipes as stored values: what is read back, and what is said of one that does not fit."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.errors import InvalidRecipe
from components.processing import AddAudio, Concat, Loop, Recipe, Reframe, Trim, apply_to_each, probe

Shelf = dict[str, Path]
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text() | st.sampled_from(["steps", "operation", "options"]), each),
    max_leaves=8,
)


def test_a_recipe_comes_back_from_its_json() -> None:
    recipe = Recipe((Trim(0.5, 1.5, clip=0), Concat("blur"), Reframe("9:16"), AddAudio("m"), Loop(3)))
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_what_is_left_at_its_default_is_not_stored() -> None:
    assert Recipe((Trim(1.0),)).to_json()["steps"] == [{"operation": "trim", "options": {"start": 1.0}}]


def test_duration_follows_from_the_clips_alone(shelf: Shelf) -> None:
    clip, silent = probe(shelf["clip"]), probe(shelf["silent"])
    assert Recipe().duration([clip]) == 2.0
    assert Recipe((Trim(0.5, 1.5), Concat(), Loop(3))).duration([clip, silent]) == 6.0


def test_several_clips_need_a_step_that_joins_them(shelf: Shelf) -> None:
    clip = probe(shelf["clip"])
    with pytest.raises(InvalidRecipe, match="Add “Join clips”"):
        Recipe((Trim(0, 1),)).check([clip, clip])
    with pytest.raises(InvalidRecipe, match="at least one clip"):
        Recipe().check([])


def test_options_that_do_not_fit_are_explained(shelf: Shelf) -> None:
    clip = probe(shelf["clip"])
    with pytest.raises(InvalidRecipe, match=r"2\.0 s long, so it cannot start at 3\.0 s"):
        Recipe((Trim(3.0),)).check([clip])
    with pytest.raises(InvalidRecipe, match="must come after"):
        Trim(2.0, 1.0)
    with pytest.raises(InvalidRecipe, match="whole number"):
        Loop(1.5)  # type: ignore[arg-type]
    with pytest.raises(InvalidRecipe, match="between 1 and 100"):
        Loop(0)
    with pytest.raises(InvalidRecipe, match="hours long"):
        Recipe((Loop(100), Loop(100))).check([clip])
    with pytest.raises(InvalidRecipe, match="choose a sound"):
        Recipe((AddAudio(),)).check([clip])


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"steps": 5},
        {"steps": [5]},
        {"version": 2, "steps": []},
        {"steps": [{"operation": "format_disk"}]},
        {"steps": [{"operation": ["trim"]}]},
        {"steps": [{"operation": "trim", "options": {"speed": 2}}]},
        {"steps": [{"operation": "trim", "options": {"clip": 2}}]},
        {"steps": [{"operation": "trim", "options": [1]}]},
        {"steps": [{"operation": "trim", "clip": "x"}]},
        {"steps": [{"operation": "trim"}] * 65},
    ],
)
def test_what_is_no_recipe_is_refused(stored: dict[str, object]) -> None:
    with pytest.raises(InvalidRecipe):
        Recipe.from_json(stored)


@given(JSON)
def test_no_json_breaks_the_reader(stored: object) -> None:
    for each in (stored, {"steps": stored}, {"steps": [{"operation": "trim", "options": stored}]}):
        with suppress(InvalidRecipe):
            assert isinstance(Recipe.from_json(each), Recipe)  # type: ignore[arg-type]


def test_a_recipe_is_applied_to_each_of_many_clips_or_the_reason_is_told(shelf: Shelf) -> None:
    long, short = probe(shelf["clip"]), probe(shelf["tall"])
    recipe = Recipe((Trim(0.5, 1.5, clip=0), Concat(), Reframe("1:1")))
    fits, too_short = apply_to_each(recipe, [long, short])
    assert fits == Recipe((Trim(0.5, 1.5), Reframe("1:1")))
    assert too_short == "Trim goes up to 1.5 s, but this clip is 1.0 s long."
    (too_late,) = apply_to_each(Recipe((Trim(1.5),)), [short])
    assert "cannot start at 1.5 s" in str(too_late)
    (of_another,) = apply_to_each(Recipe((Trim(0, 1, clip=1), Concat())), [long])
    assert "clip 2" in str(of_another)
    assert apply_to_each(Recipe((Loop(2), Trim(0, 1.8))), [short]) == (Recipe((Loop(2), Trim(0, 1.8))),)
