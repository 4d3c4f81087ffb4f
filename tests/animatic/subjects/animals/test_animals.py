"""Animals by their names, at rest, on the water and through its surface."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic import AnimaticRequest, direct
from components.animatic.subjects import RIGS, Pose, rig_for
from components.animatic.subjects.animals import breeds
from components.animatic.subjects.animals.quadruped import Build, footing
from components.animatic.subjects.animals.savanna import GIRAFFE_BUILD

BY_NAME = {rig.name: rig for rig in RIGS}
Rasterise = Callable[..., NDArray[np.uint8]]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a red fox", "fox"),
        ("an arctic fox in the snow", "arctic-fox"),
        ("an emperor penguin", "penguin"),
        ("a snowy owl", "snowy-owl"),
        ("a brown cow", "cow"),
        ("a flock of sheep", "sheep"),
        ("a golden retriever puppy", "puppy"),
        ("white doves", "dove"),
        ("a rubber duck", "rubber-duck"),
        ("a bald eagle", "eagle"),
        ("a t-rex", "dinosaur"),
        ("three wolves", "wolf"),
    ],
)
def test_an_animal_is_drawn_as_itself(words: str, name: str) -> None:
    assert rig_for(words).name == name


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a cat sleeping on a sofa", "sleep"),
        ("a golden retriever lying by the fire", "sleep"),
        ("a dog sits in a park", "sit"),
        ("a dog jumps over a fence", "jump"),
        ("a woman lying in the grass", "sit"),
        ("a swan gliding on a lake", "swim"),
        ("a duck walking through a meadow", "walk"),
        ("a dolphin jumping in the ocean", "breach"),
        ("a dolphin swimming underwater", "swim"),
    ],
)
def test_an_animal_does_what_it_can(prompt: str, action: str) -> None:
    assert direct(AnimaticRequest(prompt=prompt)).action == action


def test_a_whale_at_the_surface_lies_in_the_water_and_a_duck_ashore_stands_on_the_ground() -> None:
    assert direct(AnimaticRequest(prompt="a whale in the ocean")).rig.on == "water"
    assert direct(AnimaticRequest(prompt="a whale underwater")).rig.on == "air"
    assert direct(AnimaticRequest(prompt="a duck in a meadow")).rig.on == "ground"


@pytest.mark.parametrize("name", ["whale", "dolphin", "orca"])
def test_nothing_of_a_breaching_whale_is_seen_below_the_surface(name: str, rasterise: Rasterise) -> None:
    rig, heights = BY_NAME[name], []
    for phase in np.linspace(0, 1, 6, endpoint=False):
        pose = Pose(phase=float(phase), action="breach", palette=rig.palettes[0])
        alpha = rasterise(rig, pose, margin=0.2)[..., 3]
        assert alpha[-22:].max() < 60
        heights.append(float((alpha > 128).mean()))
    assert max(heights) > 3 * min(heights)


def test_a_swimming_duck_hides_its_legs(rasterise: Rasterise) -> None:
    duck = BY_NAME["duck"]
    pose = Pose(phase=0.3, action="swim", palette=duck.palettes[0])
    afloat, ashore = (rasterise(duck, replace(pose, action=action))[..., 3] for action in ("swim", "stand"))
    assert np.flatnonzero(afloat.max(axis=1) > 128)[0] > np.flatnonzero(ashore.max(axis=1) > 128)[0] + 8


def test_a_pet_asleep_lies_lower_than_it_sits(rasterise: Rasterise) -> None:
    for name in ("dog", "cat", "fox"):
        rig = BY_NAME[name]
        top = [
            np.flatnonzero(rasterise(rig, Pose(action=action, palette=rig.palettes[0]))[..., 3].max(axis=1) > 128)[0]
            for action in ("sit", "sleep")
        ]
        assert top[1] > top[0] + 20, name


@pytest.mark.parametrize("build", [breeds.PUPPY_BUILD, GIRAFFE_BUILD], ids=lambda build: build.name)
def test_planted_feet_do_not_slide_on_any_build(build: Build) -> None:
    seconds = build.walk.cycle / 200
    tracks = [footing(build, float(phase), "walk") for phase in np.linspace(0, 1, 201)]
    for foot in range(4):
        speeds = [(b[foot][0] - a[foot][0]) / 100 / seconds for a, b in pairwise(tracks) if a[foot][1] and b[foot][1]]
        assert np.allclose(speeds, -build.walk.stride, rtol=0.02)
