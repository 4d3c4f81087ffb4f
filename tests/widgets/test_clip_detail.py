"""The facts and the lineage of a clip, as the panel shows them."""

from collections.abc import Callable

from components.catalog import Clip, Origin
from components.widgets.clip_detail import facts, lineage

Make = Callable[..., Clip]


def named(clip: Clip) -> dict[str, str]:
    return {name: value for name, value, _, _ in facts(clip)}


def test_a_take_tells_model_seed_picture_and_cost(clip: Make) -> None:
    shown = named(clip(model="animatic", seed=1864203377, cost=0.0))
    assert shown["Model"] == "Animatic"
    assert shown["Seed"] == "1864203377"
    assert shown["Picture"] == "1280 × 720, 24 fps, 4 s"
    assert shown["Cost"] == "Free"


def test_an_unknown_cost_is_called_unknown(clip: Make) -> None:
    assert named(clip(cost=None))["Cost"] == "no price known"


def test_an_import_has_no_model_and_no_cost(clip: Make) -> None:
    assert not {"Model", "Cost", "Seed"} & set(named(clip(origin=Origin.imported)))


def test_an_edit_names_its_steps(clip: Make) -> None:
    recipe = {"steps": [{"operation": "trim"}, {"operation": "loop"}]}
    assert named(clip(origin=Origin.edited, recipe=recipe))["Edit"] == "Trim, Loop"


def test_the_lineage_runs_from_the_words_to_what_came_of_the_clip(clip: Make) -> None:
    parents, here, child = [clip(title="One"), clip(title="Two")], clip(prompt_id="p"), clip(title="Reel")
    nodes = lineage(here, parents, [child])
    assert [node["label"] for node in nodes] == ["Prompt", "One", "Two", "This clip", "Reel"]
    assert [node.get("beside", False) for node in nodes] == [False, False, True, False, False]


def test_a_parent_in_the_trash_is_shown_as_gone(clip: Make) -> None:
    assert lineage(clip(), [clip(deleted_at="2026-11-22T12:00:00.000Z")], [])[0]["gone"]
