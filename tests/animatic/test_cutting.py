"""A prompt of two shots is cut where it says so, and looks like one film."""

import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.cutting import shots_of
from components.animatic.render import reel_for

TWO = "a dog running in a field, anime, cut to a close-up of a bowl of fruit in a kitchen"


def test_a_prompt_without_a_cut_is_one_shot(ask) -> None:
    request = ask("a paper-cut bird in a forest", duration=4.0)
    assert shots_of(request) == (request,)


@pytest.mark.parametrize("words", ["cut to", "Hard cut to", "smash cut to", "cuts to"])
def test_the_two_shots_share_the_time_and_the_style(ask, words: str) -> None:
    first, second = shots_of(ask(TWO.replace("cut to", words), duration=5.0))
    assert first.duration + second.duration == 5.0
    assert (direct(first).rig.name, direct(second).rig.name) == ("dog", "fruit")
    assert direct(first).style.name == direct(second).style.name == "anime"
    assert (direct(first).setting, direct(second).setting) == ("field", "kitchen")


def test_a_cut_in_the_action_is_heard_and_the_light_is_kept() -> None:
    parts = {"subject": "a dog", "action": "running, cut to a cat sleeping on a sofa", "lighting": "night"}
    first, second = shots_of(AnimaticRequest("", parts))
    assert direct(first).rig.name == "dog"
    assert direct(second).rig.name == "cat"
    assert direct(second).light.name == "night"


def test_too_short_a_clip_is_not_cut(ask) -> None:
    request = ask(TWO, duration=3.0)
    assert shots_of(request) == (request,)


def test_the_picture_changes_at_the_cut_and_only_there(ask) -> None:
    reel = reel_for(ask(TWO, duration=4.0))
    assert reel.frames == 48
    steps = [np.abs(reel.frame(i).astype(int) - reel.frame(i + 1)).mean() for i in range(18, 30)]
    assert int(np.argmax(steps)) + 18 == 23
    assert max(steps) > 3 * sorted(steps)[-2]


def test_a_frame_is_the_same_in_any_order(ask) -> None:
    reel = reel_for(ask(TWO, duration=4.0))
    late = reel.frame(30).copy()
    reel.frame(2)
    assert np.array_equal(reel.frame(30), late)
