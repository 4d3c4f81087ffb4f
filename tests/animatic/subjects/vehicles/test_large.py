"""Large subjects: lamps shine by night alone, what is lettered is never mirrored, and drives the way it faces."""

from dataclasses import replace

import pytest

from components.animatic import AnimaticRequest
from components.animatic.director import direct
from components.animatic.subjects import RIGS, Pose, rig_for

SHINING = [
    pytest.param(rig, id=rig.name) for rig in RIGS if rig.shine and rig.name in ("lighthouse", "taxi", "ferris-wheel")
]


@pytest.mark.parametrize("rig", SHINING)
def test_lamps_burn_by_night_and_not_by_day(rig):
    pose = Pose(palette=rig.palettes[0])
    assert "<" in rig.shine(replace(pose, light="night"))
    assert rig.shine(replace(pose, light="day")) == ""


@pytest.mark.parametrize("prompt", ["a yellow taxi driving down a street", 'a van with "Fresh" driving down a street'])
def test_words_are_never_mirrored_and_lead_the_way(prompt):
    scenes = [direct(AnimaticRequest(prompt, seed=seed)) for seed in range(8)]
    assert not any(scene.mirrored for scene in scenes)
    assert {scene.side for scene in scenes} == {1.0}


def test_a_plain_van_goes_either_way():
    assert {direct(AnimaticRequest("a van driving down a street", seed=seed)).side for seed in range(8)} == {1.0, -1.0}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a cargo van", "van"),
        ("a delivery truck", "truck"),
        ("a luxury yacht", "yacht"),
        ("a cargo ship", "container-ship"),
        ("a cruise ship", "liner"),
        ("a hot air balloon", "hot-air-balloon"),
        ("an old windmill", "windmill"),
        ("a wind turbine", "wind-turbine"),
        ("a formula 1 car", "race-car"),
        ("a flying saucer", "ufo"),
        ("planet earth", "earth"),
    ],
)
def test_words_find_the_drawing_made_for_them(words, name):
    assert rig_for(words).name == name
