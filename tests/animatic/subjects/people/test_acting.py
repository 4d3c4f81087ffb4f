"""People who play, train and ride: smooth cycles, limbs that stay whole, hands and feet that stay where they rest."""

import math
from itertools import pairwise

import numpy as np
import pytest

from components.animatic.subjects import Pose, Rig
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people import (
    artists,
    boards,
    counters,
    drummer,
    gym,
    paddlers,
    paraglider,
    players,
    riders,
    snow,
    yoga,
)
from components.animatic.subjects.people.acting import Act, Shown, Troupe, along, cast_as
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import FOREARM, SHIN, THIGH, UPPER_ARM, Posture

PHASES = [i / 60 for i in range(60)]
FAMILIES = (artists, boards, counters, drummer, gym, paddlers, paraglider, players, snow, yoga)
PLAYERS = tuple(rig for family in FAMILIES for rig in family.RIGS)


def acts_of(rig: Rig) -> dict[str, Act]:
    """What a troupe does, by name."""
    troupe: Troupe = rig.draw.keywords["troupe"]  # type: ignore[attr-defined]
    return dict(troupe.acts)


ACTS = [pytest.param(act, id=f"{rig.name}-{name}") for rig in PLAYERS for name, act in acts_of(rig).items()]


def posed(act: Act, phase: float, seed: int = 1) -> Posture:
    """The body at a phase."""
    return act.pose(phase, seed, View(act.yaw, act.above))


def shown(act: Act, phase: float) -> Shown:
    """Someone in the midst of it."""
    view = View(act.yaw, act.above)
    lean = act.lean(phase, act.yaw) if act.lean else 0.0
    pivot = act.pivot(view.yaw) if act.pivot else (0.0, 0.0)
    look = Look("short", "tee", "shorts", woman=False)
    return Shown(act.pose(phase, 1, view), view, look, Pose().palette, phase, 1, lean, pivot)


@pytest.mark.parametrize("act", ACTS)
def test_limbs_stay_whole_and_a_cycle_has_no_jump(act: Act) -> None:
    """Nothing goes faster than six metres a second."""
    track = [posed(act, phase) for phase in (*PHASES, 0.0)]
    quick = 10.0 * act.gait.cycle + 2.0
    for before, after in pairwise(track):
        for a, b in zip((*before.arms, *before.legs), (*after.arms, *after.legs), strict=True):
            assert math.dist(a.end, b.end) < quick
            assert math.dist(a.joint, b.joint) < quick
    body = track[7]
    for limbs, upper, lower in ((body.arms, UPPER_ARM, FOREARM), (body.legs, THIGH, SHIN)):
        for limb in limbs:
            if act.above > 0:  # level views stretch the depth that the picture shows
                assert math.dist(limb.root, limb.joint) == pytest.approx(upper, abs=0.01)
                assert math.dist(limb.joint, limb.end) == pytest.approx(lower, abs=0.01)


@pytest.mark.parametrize(
    ("rig", "name", "feet"),
    [
        (players.SOCCER, "kick", (1,)), (players.BASKETBALL, "dribble", (0, 1)), (players.GOLF, "swing", (1,)),
        (gym.RIGS[0], "lift", (0, 1)), (gym.RIGS[1], "box", (1,)), (counters.RIGS[0], "chop", (0, 1)),
        (counters.RIGS[1], "mix", (0, 1)), (yoga.RIGS[0], "pose", (0, 1)),
    ],
)  # fmt: skip
def test_a_planted_foot_stays_where_it_is(rig: Rig, name: str, feet: tuple[int, ...]) -> None:
    act = acts_of(rig)[name]
    for foot in feet:
        places = [posed(act, phase).legs[foot].end for phase in PHASES]
        assert np.ptp(np.array(places), axis=0).max() < 0.5


def test_who_does_push_ups_turns_about_the_toes_on_hands_that_stay() -> None:
    act = acts_of(gym.RIGS[2])["train"]
    seen = [shown(act, phase) for phase in PHASES]
    hands = np.array([one.at(one.body.arms[0].end) for one in seen])
    chests = np.array([one.at(one.body.chest) for one in seen])
    assert np.ptp(hands, axis=0).max() < 1.5
    assert np.ptp(chests[:, 1]) > 11


def test_a_dribbled_ball_meets_the_floor_once_and_never_sinks_into_it() -> None:
    heights = [players.bounce(phase) for phase in PHASES]
    assert max(heights) == pytest.approx(players.bounce(0.5), abs=0.01)
    assert sum(height > -14 for height in heights) < 6
    assert heights[0] == min(heights)


def test_a_value_passes_through_its_keys_and_never_beyond_them() -> None:
    keys = [(0.1, 0.0), (0.4, 10.0), (0.5, 10.0), (0.9, -3.0)]
    for at, value in keys:
        assert along(at, keys) == pytest.approx(value)
    values = [along(phase, keys) for phase in PHASES]
    assert min(values) >= -3.0
    assert max(values) <= 10.0
    assert along(0.45, keys) == pytest.approx(10.0)


def test_a_child_is_smaller_and_women_are_cast_where_women_are_meant() -> None:
    child = cast_as(players.SOCCER, woman=True, size=0.7)
    assert child.height == pytest.approx(0.7 * players.SOCCER.height)
    assert child.stride == pytest.approx(0.7 * players.SOCCER.stride)
    assert all(look.woman for look in child.draw.keywords["troupe"].looks)  # type: ignore[attr-defined]
    assert all(not look.woman for look in cast_as(riders.EQUESTRIAN, woman=False).draw.keywords["looks"])  # type: ignore[attr-defined]


def test_a_rider_keeps_to_the_back_of_the_horse() -> None:
    seats = [riders.seat(phase, "run") for phase in PHASES]
    assert all(-24 < hips[1] - back[1] < -4 for back, hips in seats)
