"""An edit lives in the address, and every change to it is a new one."""

import json

import pytest

from components.errors import InvalidRecipe
from components.widgets.cut import MOST_CLIPS, Cut, Step

TALL = Step("reframe", {"aspect_ratio": "9:16"})


def test_the_address_brings_back_the_same_edit() -> None:
    cut = Cut(
        ("a", "b"), (Step("trim", {"start": 1.0, "end": 2.5}, clip=1), TALL, Step("loop", {"count": 3}, off=True))
    )
    assert Cut.from_query(cut.to_query()) == cut
    assert Cut.from_query({}) == Cut()


@pytest.mark.parametrize(
    "steps",
    [
        "not json",
        "{}",
        "[1]",
        '[{"do":"erase the disk"}]',
        '[{"do":"loop","with":{"count":1e9}}]',
        '[{"do":"loop","with":{"unknown":1}}]',
        '[{"do":"trim","clip":7}]',
        '[{"do":"loop","with":"x"}]',
        '[{"do":["loop"]}]',
        '[{"do":"trim","clip":true}]',
    ],
)
def test_a_link_that_was_cut_short_or_tampered_with_keeps_the_clips(steps: str) -> None:
    assert Cut.from_query({"clips": "a,,b,", "steps": steps}) == Cut(("a", "b"))


def test_more_clips_than_fit_are_left_out() -> None:
    assert len(Cut.from_query({"clips": ",".join(map(str, range(99)))}).clips) == MOST_CLIPS


def test_several_clips_are_joined_after_their_trims_and_before_everything_else() -> None:
    cut = Cut(("a", "b"), (TALL,)).trimmed(1, 0.5, 2.0, 4.0)
    assert [step.name for step in cut.recipe().steps] == ["trim", "concat", "reframe"]
    assert [step.name for step in Cut(("a",), (TALL,)).recipe().steps] == ["reframe"]


def test_a_step_that_is_off_is_kept_but_not_rendered() -> None:
    cut = Cut(("a",), (Step("loop", {"count": 2}, off=True),))
    assert cut.recipe().steps == ()
    assert json.loads(cut.to_query()["steps"])[0]["off"] is True


def test_trimming_replaces_the_trim_of_that_clip_and_keeping_all_takes_it_away() -> None:
    cut = Cut(("a", "b"), (TALL,)).trimmed(1, 1.0, 3.0, 4.0).trimmed(0, 0.0, 2.0, 4.0).trimmed(1, 1.5, 4.0, 4.0)
    assert [(s.operation, s.clip, dict(s.options)) for s in cut.steps] == [
        ("trim", 0, {"start": 0.0, "end": 2.0}),
        ("trim", 1, {"start": 1.5}),
        ("reframe", None, {"aspect_ratio": "9:16"}),
    ]
    assert cut.trim(0) == (0.0, 2.0)
    assert cut.trim(1) == (1.5, None)
    assert cut.trimmed(0, 0.0, 4.0, 4.0).trimmed(1, 0.0, 4.0, 4.0).steps == (TALL,)


def test_trims_follow_their_clip_when_clips_come_and_go() -> None:
    cut = Cut(("a", "b", "c")).trimmed(2, 1.0, 2.0, 4.0).trimmed(0, 0.0, 1.0, 4.0)
    fewer = cut.with_clips(["c", "d"])
    assert fewer.clips == ("c", "d")
    assert fewer.trim(0) == (1.0, 2.0)
    assert len(fewer.steps) == 1


def test_the_sounds_of_steps_that_are_on_are_named_once() -> None:
    sound = Step("add_audio", {"path": "abc.mp3"})
    assert Cut(("a",), (sound, sound, Step("add_audio", {"path": "off.mp3"}, off=True))).sounds() == ("abc.mp3",)


def test_options_that_do_not_fit_are_told_when_the_recipe_is_made() -> None:
    with pytest.raises(InvalidRecipe, match="must come after"):
        Cut(("a",), (Step("trim", {"start": 2.0, "end": 1.0}),)).recipe()
