"""People in the round: they keep their limbs, look at the camera, turn in an orbit, and no two are the same."""

import math
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

import components.animatic.subjects.people.posture as bodies
from components.animatic.subjects import Gait, Pose, Rig
from components.animatic.subjects.drawing.view import View, joined
from components.animatic.subjects.people import cast, group, person
from components.animatic.subjects.people.face import Head, traits
from components.animatic.subjects.people.figure import RUN, WALK
from components.animatic.subjects.people.posture import ACTIONS, Limb, posture
from components.animatic.subjects.people.striding import RUNNING, WALKING, striding

PHASES = np.linspace(0, 1, 81)[:-1]
RIGS = (
    person.WOMAN, person.MAN, person.PERSON, person.DANCER, person.TYPIST, cast.CHEF, cast.DOCTOR,
    cast.PRESENTER, group.FAMILY, group.CROWD,
)  # fmt: skip
Rasterise = Callable[..., NDArray[np.uint8]]


def length(a: tuple[float, float, float], b: tuple[float, float, float]) -> float:
    """The distance of two places."""
    return math.dist(a, b)


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("seed", range(6))
def test_limbs_keep_their_length_and_joints_never_jump(action: str, seed: int) -> None:
    track = [posture(float(phase), action, seed) for phase in (*PHASES, 0.0)]
    for body in track:
        for leg in body.legs:
            assert length(leg.root, leg.joint) == pytest.approx(bodies.THIGH, abs=0.01)
            assert length(leg.joint, leg.end) == pytest.approx(bodies.SHIN, abs=0.01)
        for arm in body.arms:
            assert length(arm.root, arm.joint) == pytest.approx(bodies.UPPER_ARM, abs=0.01)
            assert length(arm.joint, arm.end) == pytest.approx(bodies.FOREARM, abs=0.01)
    for before, after in pairwise(track):
        for a, b in zip((*before.arms, *before.legs), (*after.arms, *after.legs), strict=True):
            assert length(a.end, b.end) < 9.0


@pytest.mark.parametrize(("action", "gait", "view"), [("walk", WALK, WALKING), ("run", RUN, RUNNING)])
def test_a_foot_on_the_ground_does_not_slide_where_it_is_seen(action: str, gait: Gait, view: View) -> None:
    seconds = gait.cycle / 200
    slides = []
    previous: Limb | None = None
    for phase in np.linspace(0, 1, 201):
        leg = striding(float(phase), action, 0, view).legs[0]
        flat = leg.pitch == 0.0  # what is in the air is never quite level
        if flat and previous is not None:
            slides.append((view.at(leg.end)[0] - view.at(previous.end)[0]) / 100 / seconds)
        previous = leg if flat else None
    assert len(slides) > 15
    assert np.allclose(slides, -gait.stride, rtol=0.01)


def test_a_joint_bends_toward_its_pole_and_a_far_end_is_held_back() -> None:
    knee, ankle = joined((0, 0, 0), (0, 60, 0), 40, 40, (0, 0, 1))
    assert knee[2] > 20
    assert ankle == pytest.approx((0, 60, 0))
    assert joined((0, 0, 0), (0, 500, 0), 40, 40, (0, 0, 1))[1][1] == pytest.approx(80, rel=0.01)


def test_who_lives_blinks_breathes_and_moves_the_head() -> None:
    for seed in range(5):
        moods = [posture(float(phase), "stand", seed).mood for phase in PHASES]
        lids = [mood.lids for mood in moods]
        assert max(lids) > 0.9
        assert np.median(lids) == 0.0
        assert np.ptp([mood.turn for mood in moods]) > 0.05
        assert np.ptp([posture(float(phase), "stand", seed).chest[1] for phase in PHASES]) > 0.3


def test_who_talks_opens_and_shuts_the_mouth_and_moves_both_hands() -> None:
    track = [posture(float(phase), "talk", 1) for phase in PHASES]
    mouths = [body.mood.mouth for body in track]
    assert min(mouths) < 0.05
    assert max(mouths) > 0.7
    for side in (0, 1):
        assert np.ptp([body.arms[side].end[1] for body in track]) > 8


def test_a_dancers_shoulders_go_against_the_hips_and_one_arm_rises_as_the_other_falls() -> None:
    track = [posture(float(phase), "dance", 0) for phase in PHASES]
    assert np.corrcoef([b.hip_roll for b in track], [b.chest_roll for b in track])[0, 1] < -0.5
    heights = [[body.arms[side].end[1] for body in track] for side in (0, 1)]
    assert np.corrcoef(heights[0], heights[1])[0, 1] < -0.7
    assert all(min(leg.pitch for leg in body.legs) == 0.0 for body in track)


def test_the_head_shows_what_it_is_turned_to() -> None:
    left, front, right = (Head(yaw, 0.0, 1.0).at(0, 3, 11)[0] for yaw in (-0.6, 0.0, 0.6))
    assert left < -4 < front < 4 < right
    straight = Head(0.0, 0.0, 1.0)
    assert straight.skin(-3.4, 0)[0] == pytest.approx(-straight.skin(3.4, 0)[0])


@pytest.mark.parametrize("rig", RIGS, ids=lambda rig: rig.name)
def test_an_orbit_shows_three_sides(rig: Rig, rasterise: Rasterise) -> None:
    action = rig.act("stand") if "stand" in rig.actions else rig.actions[0]
    pose = Pose(action=action, palette=rig.palettes[0], seed=2)
    left, front, right = (rasterise(rig, replace(pose, turn=turn)).astype(int) for turn in (-0.44, 0.0, 0.44))
    assert rig.turns >= 3
    for a, b in ((left, front), (front, right), (left, right)):
        assert np.abs(a - b).mean() > 0.5


@pytest.mark.parametrize("rig", RIGS, ids=lambda rig: rig.name)
def test_every_id_begins_with_the_name_of_the_people_drawn(rig: Rig) -> None:
    family = rig.name if rig.name in ("family", "crowd") else "person"
    for action in rig.actions:
        for seed in range(0, 40, 3):
            drawn = rig.draw(Pose(phase=0.3, action=action, seed=seed, palette=rig.palettes[0]))
            ids = re.findall(r'\bid="([^"]+)"', drawn)
            assert len(ids) == len(set(ids))
            assert all(name.startswith(f"{family}-") for name in ids)


@pytest.mark.parametrize("seed", range(8))
def test_nobody_in_a_crowd_stands_there_twice(seed: int) -> None:
    pose = Pose(seed=seed, palette=group.CROWD.palettes[0])
    fans = [re.sub(r"crowd-\d+-", "", group.fan(number, pose, 0.0, 0.0)) for number in range(12)]
    assert len(set(fans)) == 12
    clothes = [tuple(sorted(set(re.findall("#[0-9a-f]{6}", drawn)))) for drawn in fans]
    assert len(set(clothes)) == 12


def test_a_family_is_drawn_once_for_each_moment() -> None:
    pose = Pose(phase=0.25, action="walk", seed=11, palette=group.FAMILY.palettes[2])
    group.FAMILY.draw(pose)
    before = group.walker.cache_info()
    group.FAMILY.draw(replace(pose, phase=0.75))
    after = group.walker.cache_info()
    assert after.hits - before.hits >= 2


def test_many_seeds_are_many_people() -> None:
    drawn = {person.PERSON.draw(Pose(action="stand", seed=s, palette=person.PALETTES[s % 7])) for s in range(60)}
    assert len(drawn) == 60
    assert len({traits(seed, woman=True) for seed in range(60)}) >= 50


@pytest.mark.parametrize("action", ["stand", "talk", "walk", "run", "dance", "type"])
def test_a_person_is_told_in_few_words(action: str) -> None:
    sizes = [len(person.PERSON.draw(Pose(phase=0.4, action=action, seed=seed))) for seed in range(16)]
    assert max(sizes) < 110_000


def test_only_one_arm_of_who_cheers_a_little_is_raised() -> None:
    body = posture(0.0, "cheer", 4)
    assert body.arms[0].end[1] < body.arms[0].root[1] - 20
    assert body.arms[1].end[1] > body.arms[1].root[1]
