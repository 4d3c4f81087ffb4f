"""People together: hands meet, heads turn to who talks, feet do not slide, and every seed is another company."""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose, Rig
from components.animatic.subjects.animals.quadruped import footing
from components.animatic.subjects.people import care, celebrations, couples, gatherings, outings, stroller, tables
from components.animatic.subjects.people.bones import FOREARM, UPPER_ARM
from components.animatic.subjects.people.company import LEFT, RIGHT, Spot, blended, couple, eyes_of, looking, reaching
from components.animatic.subjects.people.figure import WALK
from components.animatic.subjects.people.gestures import conversing, held, seated, standing, turns
from components.animatic.subjects.people.striding import WALKING, striding

RIGS = (*couples.RIGS, *tables.RIGS, *outings.RIGS, *gatherings.RIGS, *care.RIGS, *celebrations.RIGS, stroller.RIG)
Rasterise = Callable[..., NDArray[np.uint8]]


def test_a_place_on_the_floor_and_in_ones_own_space_are_one() -> None:
    for spot in (Spot(0, 0), Spot(40, -20, 1.0), Spot(-33, 12, -2.4, 0.7)):
        assert spot.own(spot.floor((12.0, -130.0, 25.0))) == pytest.approx((12.0, -130.0, 25.0))


def test_two_who_face_each_other_need_not_turn_their_heads() -> None:
    left, right = Spot(-40, 0, math.pi / 2), Spot(40, 0, -math.pi / 2)
    assert left.toward(eyes_of(right)) == pytest.approx(0.0)
    assert right.toward(eyes_of(left)) == pytest.approx(0.0)
    assert Spot(0, 0).toward((50.0, -150.0, 50.0)) == pytest.approx(math.pi / 4)


def test_a_head_turns_to_what_it_looks_at_and_not_round_its_neck() -> None:
    body, spot = standing(0.3, 1), Spot(0, 0)
    turned = [looking(body, spot, (((x, -150.0, z), 1.0),), 0.0).mood.turn for x, z in ((-60, 60), (60, 60), (1, -90))]
    assert turned[0] == pytest.approx(-math.pi / 4)
    assert turned[1] == pytest.approx(math.pi / 4)
    assert abs(turned[2]) < math.pi / 2


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_a_hand_reaches_its_place_and_the_arm_keeps_its_length(side: int) -> None:
    body = reaching(standing(0.1, 2), side, (4.0, -112.0, 28.0))
    arm = body.arms[side]
    assert arm.end == pytest.approx((4.0, -112.0, 28.0))
    assert math.dist(arm.root, arm.joint) == pytest.approx(UPPER_ARM)
    assert math.dist(arm.joint, arm.end) == pytest.approx(FOREARM)


def test_between_two_postures_arms_keep_their_length_and_never_jump() -> None:
    a, b = standing(0.2, 1), conversing(0.2, 1, 1.0)
    track = [blended(a, b, share) for share in np.linspace(0, 1, 21)]
    for body in track:
        for arm in body.arms:
            assert math.dist(arm.root, arm.joint) == pytest.approx(UPPER_ARM, abs=0.01)
            assert math.dist(arm.joint, arm.end) <= FOREARM + 0.01
    for before, after in pairwise(track):
        assert all(math.dist(p.end, q.end) < 9.0 for p, q in zip(before.arms, after.arms, strict=True))


def test_those_who_talk_take_turns() -> None:
    phases = np.linspace(0, 1, 50, endpoint=False)
    shares = np.array([[turns(float(p), who, 2) for p in phases] for who in (0, 1)])
    assert shares.max(axis=1) == pytest.approx([1.0, 1.0])
    assert (shares.sum(axis=0) <= 1.0).all()
    assert held(0.95, 0.9, 0.1) > 0.5 > held(0.5, 0.9, 0.1)


def test_a_child_comes_round_more_often_and_goes_the_same_way() -> None:
    for size, laps in outings.CHILDREN:
        assert size * laps * WALK.cycle == pytest.approx(outings.SCHOOL_RUN.cycle)


def test_a_dog_on_the_leash_is_as_fast_as_who_leads_it() -> None:
    seconds = outings.STROLL.cycle / outings.PACES / 200
    speeds = []
    for a, b in pairwise(np.linspace(0, 1, 201)):
        for (x, down), (later, still_down) in zip(
            footing(outings.TROT, float(a), "walk"), footing(outings.TROT, float(b), "walk"), strict=True
        ):
            if down and still_down:
                speeds.append((later - x) / 100 / seconds)
    assert len(speeds) > 300
    assert np.median(speeds) == pytest.approx(-WALK.stride, rel=0.01)


def test_the_wheels_of_a_stroller_roll_as_far_as_the_feet_walk() -> None:
    way = stroller.TURNS_OF_WHEEL * math.tau * stroller.RADIUS / 100
    assert way == pytest.approx(stroller.RIG.cycle * stroller.RIG.stride)
    assert stroller.RIG.cycle == pytest.approx(stroller.LAPS * WALK.cycle)


def test_a_shorter_woman_keeps_step_with_a_man() -> None:
    she, _ = couple(Pose(seed=3, palette=outings.HAND_IN_HAND.palettes[1]))
    plain = striding(0.2, "walk", she.seed, WALKING)
    longer = outings.long_strides(plain, she.size)
    for before, after in zip(plain.legs, longer.legs, strict=True):
        assert after.end[2] * she.size == pytest.approx(before.end[2])


def test_who_sits_higher_keeps_the_feet_on_the_floor() -> None:
    from_stool, high = seated(0.4, 1), seated(0.4, 1, high=8.0)
    assert high.hips[1] == from_stool.hips[1] - 8.0
    assert [leg.end[1] for leg in high.legs] == pytest.approx([leg.end[1] for leg in from_stool.legs])


@pytest.mark.parametrize("rig", RIGS, ids=lambda rig: rig.name)
def test_every_seed_is_another_company_told_in_less_than_half_a_megabyte(rig: Rig) -> None:
    poses = [Pose(phase=0.3, action=rig.actions[0], seed=s, palette=rig.palettes[s % 7]) for s in (0, 1, 5)]
    drawn = [rig.draw(pose) for pose in poses]
    assert len(set(drawn)) == 3
    assert max(map(len, drawn)) < 500_000


def test_an_orbit_shows_both_sides_of_a_table(rasterise: Rasterise) -> None:
    pose = Pose(palette=tables.MEETING.palettes[0], seed=2, phase=0.2)
    left, front, right = (rasterise(tables.MEETING, replace(pose, turn=t)).astype(int) for t in (-0.36, 0.0, 0.36))
    for a, b in ((left, front), (front, right), (left, right)):
        assert np.abs(a - b).mean() > 2.0
