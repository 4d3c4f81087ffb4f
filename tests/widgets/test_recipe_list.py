"""What is done in the list of steps, as the edit that comes of it, and what each step says of itself."""

from typing import Any

import pytest

from components.processing import OPERATIONS, find_ffmpeg
from components.widgets.cut import Cut, Step
from components.widgets.recipe_list import _menu, after, summary

TRIM, LOOP, TALL = Step("trim", {"end": 2.0}, 0), Step("loop", {"count": 3}), Step("reframe", {"aspect_ratio": "9:16"})
CUT = Cut(("a",), (TRIM, LOOP, TALL))


def asked(**event: Any) -> dict[str, Any]:
    return dict.fromkeys(("choose", "toggle", "remove", "move", "add")) | event


def test_nothing_asked_is_nothing_done() -> None:
    assert after(asked(), CUT, 1) is None


def test_choosing_a_step_shows_it_and_choosing_it_again_hides_it() -> None:
    assert after(asked(choose=2), CUT, 1) == (CUT, 2)
    assert after(asked(choose=2), CUT, 2) == (CUT, None)


def test_a_step_is_switched_off_taken_away_moved_and_added() -> None:
    off, shown = after(asked(toggle=1), CUT, 1) or (CUT, None)
    assert (off.steps[1].off, shown) == (True, 1)
    gone, shown = after(asked(remove=0), CUT, 0) or (CUT, None)
    assert (gone.steps, shown) == ((LOOP, TALL), None)
    moved, shown = after(asked(move={"from": 1, "to": 2}), CUT, 1) or (CUT, None)
    assert (moved.steps, shown) == ((TRIM, TALL, LOOP), 2)
    added, shown = after(asked(add="reverse"), CUT, None) or (CUT, None)
    assert (added.steps[-1], shown) == (Step("reverse"), 3)


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (TRIM, "0.00 s to 2.00 s"),
        (Step("trim", {"start": 1.0}), "1.00 s to the end"),
        (LOOP, "3×"),
        (TALL, "9:16 tall"),
    ],
)
def test_a_step_says_in_a_few_words_what_it_does(step: Step, words: str) -> None:
    assert summary(step).startswith(words)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_has_a_short_summary(name: str) -> None:
    assert len(summary(Step(name))) < 60


def test_the_menu_leaves_out_what_makes_no_sense_here() -> None:
    program = find_ffmpeg()
    one = {item["name"] for group in _menu(Cut(("a",)), program) for item in group["items"]}
    two = {item["name"] for group in _menu(Cut(("a", "b")), program) for item in group["items"]}
    assert "trim" not in one
    assert "concat" in two - one
    assert not any(item["reason"] for group in _menu(Cut(("a",)), program) for item in group["items"])
