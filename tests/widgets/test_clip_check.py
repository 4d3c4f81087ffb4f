"""A mend becomes a step of the edit."""

from collections.abc import Callable

from components.catalog import Clip
from components.widgets.clip_check import mended
from components.widgets.cut import Cut, Step

BLACK = {"label": "Trim it off", "operation": "trim", "options": {"start": 1.0}}
BARS = {"label": "Crop the bars", "operation": "reframe", "options": {"width": 1280, "height": 540}}


def test_a_trim_joins_what_is_trimmed_already(clip: Callable[..., Clip]) -> None:
    cut = Cut(("a",), (Step("trim", {"start": 0.5, "end": 3.0}, 0), Step("loop", {})))
    changed, step = mended(BLACK, cut, [clip()], 0)
    assert changed.steps == (Step("trim", {"start": 1.0, "end": 3.0}, 0), Step("loop", {}))
    assert step is None


def test_a_trim_that_would_leave_nothing_changes_nothing(clip: Callable[..., Clip]) -> None:
    cut = Cut(("a",), (Step("trim", {"end": 0.8}, 0),))
    assert mended(BLACK, cut, [clip()], 0)[0] == cut


def test_a_step_is_added_and_shown(clip: Callable[..., Clip]) -> None:
    changed, step = mended(BARS, Cut(("a",), (Step("loop", {}),)), [clip()], 0)
    assert changed.steps[1] == Step("reframe", {"width": 1280, "height": 540}, None)
    assert step == 1


def test_among_several_clips_it_is_for_the_one_that_was_checked(clip: Callable[..., Clip]) -> None:
    changed, _ = mended(BARS, Cut(("a", "b")), [clip(), clip()], 1)
    assert changed.steps[0].clip == 1
    assert [step.name for step in changed.recipe().steps] == ["reframe", "concat"]


def test_what_is_no_step_of_ours_is_left_alone(clip: Callable[..., Clip]) -> None:
    cut = Cut(("a",))
    assert mended({"operation": "erase", "options": {}}, cut, [clip()], 0) == (cut, None)
    assert mended({"operation": "reframe", "options": {"width": "wide"}}, cut, [clip()], 0) == (cut, None)
