"""The contract of every operation: its declaration is whole, its defaults and extremes render, its JSON comes back."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from components.errors import InvalidRecipe
from components.processing import OPERATIONS, MediaInfo, Operation, Option, Recipe, find_ffmpeg, probe, render
from components.processing.operations import Arity, Kind

Shelf = dict[str, Path]
NEEDED: dict[str, dict[str, Any]] = {  # what an operation cannot do without
    "add_audio": {"path": "sound"},
    "logo": {"path": "picture"},
    "lut": {"path": "lut"},
    "captions": {"text": "one\ntwo"},
    "title": {"text": "Hello"},
}
SHORT = 6.0  # seconds that a result of a contract test may last
LARGE = 600_000  # and pixels that it may have; larger ones are only planned


def extremes(operation: type[Operation]) -> Iterator[dict[str, Any]]:
    """The defaults, then each option at each of its ends or choices."""
    yield {}
    for option in operation.options():
        for value in ends(option):
            yield {option.name: value}


def ends(option: Option) -> list[Any]:
    if option.kind is Kind.CHOICE:
        return [value for value, _ in option.choices]
    if option.kind is Kind.SWITCH:
        return [not option.default]
    if option.kind is Kind.COLOR:
        return ["#ff00aa"]
    found = [end for end in (option.min, option.max) if end is not None]
    return [int(end) for end in found] if option.kind is Kind.INTEGER else found


CASES = [
    pytest.param(name, values, id=f"{name} {values or 'defaults'}")
    for name, operation in OPERATIONS.items()
    for values in extremes(operation)
]


@pytest.mark.parametrize("kind", ["clip", "silent"])
@pytest.mark.parametrize(("name", "values"), CASES)
def test_defaults_and_extremes_render_what_the_recipe_promises(
    shelf: Shelf, tmp_path: Path, name: str, values: dict[str, Any], kind: str
) -> None:
    operation = OPERATIONS[name]
    source = shelf[kind]
    sources = [source, shelf["tall"]] if operation.arity is Arity.MANY else [source]
    refused = None
    try:
        recipe = Recipe((operation(**{**NEEDED.get(name, {}), **values}),))
        promised = recipe.result([probe(path) for path in sources])
    except InvalidRecipe as error:
        refused = str(error)
    if refused is not None:
        assert operation.label in refused
        return
    if promised.seconds > SHORT or promised.width * promised.height > LARGE:
        assert promised.frames > 0
        return
    info = render(recipe, sources, tmp_path / "out.mp4", files=shelf)
    assert (info.width, info.height, info.frames) == (promised.width, promised.height, promised.frames)
    assert info.has_audio == (promised.sound is not None)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_declaration_is_enough_to_draw_a_form(name: str) -> None:
    operation = OPERATIONS[name]
    assert operation.name == name
    assert operation.label
    assert operation.help.endswith(".")
    assert operation.group
    assert operation.icon.replace("_", "").isalnum()
    assert operation.missing(find_ffmpeg()) == ""
    for option in operation.options():
        assert option.label
        if option.kind is Kind.CHOICE:
            assert option.default in dict(option.choices)
        if option.kind in (Kind.NUMBER, Kind.INTEGER) and option.default is not None:
            assert (option.min or -math.inf) <= option.default <= (option.max or math.inf)


@pytest.mark.parametrize(("name", "values"), CASES)
def test_a_step_comes_back_from_json_as_it_was(name: str, values: dict[str, Any]) -> None:
    try:
        step = OPERATIONS[name](**{**NEEDED.get(name, {}), **values}, clip=1)
    except InvalidRecipe:
        return
    stored = json.loads(json.dumps(Recipe((step,)).to_json()))
    assert Recipe.from_json(stored).steps == (step,)


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("wrong", [math.nan, math.inf, -1e9, 1e12, "x' ; movie=/etc/passwd", None, [], {}, True])
def test_a_value_that_an_option_does_not_take_is_refused(name: str, wrong: Any) -> None:
    operation = OPERATIONS[name]
    for option in operation.options():
        takes_it = {
            Kind.SWITCH: isinstance(wrong, bool),
            Kind.NUMBER: False,
            Kind.INTEGER: False,
            Kind.CHOICE: False,
            Kind.COLOR: False,
        }.get(option.kind, isinstance(wrong, str))
        endless = wrong == 1e12 and option.kind in (Kind.NUMBER, Kind.INTEGER) and option.max is None
        if takes_it or endless or (wrong is None and option.optional):
            continue
        with pytest.raises(InvalidRecipe, match=operation.label):
            operation(**{option.name: wrong})


def test_a_step_for_one_clip_leaves_the_others_alone(shelf: Shelf) -> None:
    info: MediaInfo = probe(shelf["clip"])
    trim, concat = OPERATIONS["trim"], OPERATIONS["concat"]
    assert Recipe((trim(0.0, 1.0, clip=1), concat())).duration([info, info]) == pytest.approx(3.0)  # type: ignore[call-arg]
    with pytest.raises(InvalidRecipe, match="clip 3"):
        Recipe((trim(clip=2), concat())).check([info, info])
