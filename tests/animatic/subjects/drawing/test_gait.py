"""Feet that are planted stay where they are while the body goes on."""

from itertools import pairwise

import numpy as np
import pytest

from components.animatic.subjects import RIGS
from components.animatic.subjects.animals import bear, big_cats, cat, dog, elephant, horse, lion, prowler, thick_skinned
from components.animatic.subjects.animals.quadruped import Build, footing
from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.gait import Step, keyed, reach
from components.animatic.subjects.people import group
from components.animatic.subjects.people.figure import RUN, WALK, Leg, contact, figure
from components.animatic.subjects.people.posture import posture

PHASES = np.linspace(0, 1, 201)


@pytest.mark.parametrize(("action", "gait"), [("walk", WALK), ("run", RUN)])
def test_a_persons_planted_foot_does_not_slide(action: str, gait: Gait) -> None:
    seconds = gait.cycle / 200
    slides = []
    previous: Leg | None = None
    for phase in PHASES:
        leg = figure(float(phase), action).near_leg
        if previous is not None and leg.planted and previous.planted:
            slides.append((contact(leg) - contact(previous)) / 100 / seconds)
        previous = leg
    assert len(slides) > 40
    assert np.allclose(slides, -gait.stride, atol=0.06 * gait.stride)


@pytest.mark.parametrize("action", ["walk", "run"])
@pytest.mark.parametrize("build", [dog.BUILD, cat.BUILD, horse.BUILD, lion.BUILD], ids=lambda build: build.name)
def test_an_animals_planted_feet_do_not_slide(build: Build, action: str) -> None:
    gait = build.run if action == "run" else build.walk
    seconds = gait.cycle / 200
    tracks = [footing(build, float(phase), action) for phase in PHASES]
    for foot in range(4):
        speeds = [(b[foot][0] - a[foot][0]) / 100 / seconds for a, b in pairwise(tracks) if a[foot][1] and b[foot][1]]
        assert len(speeds) > 20
        assert np.allclose(speeds, -gait.stride, rtol=0.02)


@pytest.mark.parametrize(
    "name", ["dog", "cat", "horse", "person", "lion", "bear", "elephant", "tiger", "leopard", "rhino"]
)
def test_a_rigs_own_stride_is_that_of_its_first_action(name: str) -> None:
    rig = next(rig for rig in RIGS if rig.name == name)
    gait = rig.gait(rig.actions[0])
    assert (gait.cycle, gait.stride) == (rig.cycle, rig.stride)


@pytest.mark.parametrize("action", ["walk", "run"])
def test_a_persons_limbs_keep_their_length_and_never_jump(action: str) -> None:
    ankles = np.array([figure(float(p), action).near_leg.ankle for p in PHASES])
    steps = np.hypot(*np.diff(ankles, axis=0).T)
    assert steps.max() < 6.0
    assert ankles[:, 1].max() < -6.0


def test_a_limb_out_of_reach_stretches_but_does_not_grow() -> None:
    joint, end = reach((0, 0), (0, 100), 20, 20, bend=1)
    assert np.hypot(*end) == pytest.approx(40, rel=0.01)
    assert np.hypot(*joint) == pytest.approx(20, rel=0.01)


def test_a_swinging_foot_lands_where_the_planted_one_begins() -> None:
    step = Step(start=0.2, duty=0.4, travel=100, lift=10)
    x, height, _ = step.at(0.1999)
    assert (x, height) == pytest.approx((step.at(0.2)[0], 0.0), abs=0.3)


def test_a_keyed_path_passes_through_its_keys() -> None:
    keys = ((0.0, 0.0, 0.0), (0.4, 5.0, -8.0), (1.0, 10.0, 0.0))
    assert keyed(keys, 0.4) == pytest.approx((5.0, -8.0))
    assert keyed(keys, 1.0) == pytest.approx((10.0, 0.0))


def test_a_childs_shorter_steps_keep_pace_with_its_parents() -> None:
    assert {round(size * laps, 6) for _, size, laps, _ in group.MEMBERS} == {float(group.LAPS)}
    assert group.FAMILY.cycle == pytest.approx(group.LAPS * WALK.cycle)
    assert group.FAMILY.stride == WALK.stride


def test_an_elephants_planted_feet_do_not_slide() -> None:
    for step in elephant.STEPS:
        _keeps_its_ground(step, elephant.WALK, 1.0)


def test_a_rhinos_planted_feet_do_not_slide() -> None:
    for step in thick_skinned.STEPS:
        _keeps_its_ground(step, thick_skinned.WALK, 1.0)


@pytest.mark.parametrize(("action", "gait"), [("walk", bear.WALK), ("run", bear.RUN)])
def test_a_bears_planted_feet_do_not_slide(action: str, gait: Gait) -> None:
    for step in bear.steps(action):
        _keeps_its_ground(step, gait, 1.0)


@pytest.mark.parametrize("cat", [big_cats.BIG, big_cats.LITHE], ids=lambda cat: cat.name)
@pytest.mark.parametrize("action", ["walk", "run"])
def test_a_great_cats_planted_feet_do_not_slide_at_its_own_size(cat: prowler.Cat, action: str) -> None:
    for step in prowler.steps(cat, action):
        _keeps_its_ground(step, cat.run if action == "run" else cat.walk, cat.scale)


def _keeps_its_ground(step: Step, gait: Gait, scale: float) -> None:
    track = [step.at(float(phase)) for phase in PHASES]
    moves = [b[0] - a[0] for a, b in pairwise(track) if a[2] == b[2] == 0.0]
    assert len(moves) > 20
    assert np.allclose(np.array(moves) * scale / 100 / (gait.cycle / 200), -gait.stride, rtol=0.02)


@pytest.mark.parametrize("action", ["stand", "talk", "dance", "cheer", "type"])
def test_people_who_stay_keep_at_least_one_foot_on_the_ground(action: str) -> None:
    for phase in PHASES[:-1]:
        assert min(leg.pitch for leg in posture(float(phase), action, 0).legs) == 0.0


@pytest.mark.parametrize("name", ["car", "suv", "truck", "bus", "motorcycle", "bicycle", "train", "motorboat"])
def test_a_parked_vehicle_stays_where_it_is(name: str) -> None:
    rig = next(rig for rig in RIGS if rig.name == name)
    assert rig.stride > 0
    assert rig.gait("idle").stride == 0
