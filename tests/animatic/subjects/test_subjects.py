"""What must hold for every subject, whoever drew it: it shows, stays in its box, moves, and survives any words."""

import re
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import RIGS, Pose, Rig, card, document, palette_for, rig_for

EVERY = [pytest.param(rig, id=rig.name) for rig in (*RIGS, card("a vintage typewriter"))]
MOVING = [pytest.param(rig, id=rig.name) for rig in RIGS if rig.cycle]
TURNING = [pytest.param(rig, id=rig.name) for rig in (*RIGS, card("a vintage typewriter")) if rig.turns > 1]
HOSTILE = (
    "\"quoted\" & <b>bold</b> 'single'",
    "</text><script>alert(1)</script>",
    "🎉🐶🔥",
    "مرحبا שלום",
    "\x00\x07\ud800 control",
    "é" * 10_000,
    "a " * 5_000,
    "]]> <!-- --> &#0; %s {}",
)

Rasterise = Callable[..., NDArray[np.uint8]]


def poses(rig: Rig) -> list[Pose]:
    """Several poses of a rig in three palettes."""
    found = []
    for i, action in enumerate((*rig.actions, "something unknown")):
        palette = palette_for(rig, ("", "a red one", "#3355aa")[i % 3], i)
        turn = (0.0, 0.6, -0.9)[i % 3]
        found.append(Pose(phase=0.17 + 0.31 * i, turn=turn, time=1.3 * i, action=action, palette=palette, seed=i * 7))
    return found


@pytest.mark.parametrize("rig", EVERY)
def test_every_pose_shows_something_and_nothing_leaves_the_box(rig: Rig, rasterise: Rasterise) -> None:
    for pose in poses(rig):
        picture = rasterise(rig, pose, tall=120, margin=0.1)
        alpha = picture[..., 3]
        assert (alpha > 128).mean() > 0.04, pose
        edge = 10
        for name, strip in (("top", alpha[:edge]), ("left", alpha[:, :edge]), ("right", alpha[:, -edge:])):
            assert strip.max() < 40, f"{rig.name} leaves its box at the {name}: {pose.action} at {pose.phase:.2f}"
        assert alpha[-edge:].max() < 60, f"{rig.name} sinks below its ground"


@pytest.mark.parametrize("rig", EVERY)
def test_it_stands_on_its_ground(rig: Rig, rasterise: Rasterise) -> None:
    if rig.on in ("air", "space"):
        return
    lowest = 0
    for phase in np.linspace(0, 1, 8, endpoint=False):
        alpha = rasterise(rig, Pose(phase=float(phase), action=rig.actions[0], palette=rig.palettes[0]))[..., 3]
        lowest = max(lowest, int(np.nonzero(alpha.max(axis=1) > 80)[0].max()))
    assert lowest >= 0.94 * 120


@pytest.mark.parametrize("rig", MOVING)
def test_it_moves_with_the_phase(rig: Rig, rasterise: Rasterise) -> None:
    first, second = (
        rasterise(rig, Pose(phase=p, action=rig.actions[0], palette=rig.palettes[0])) for p in (0.05, 0.55)
    )
    assert np.abs(first.astype(int) - second).mean() > 0.15


@pytest.mark.parametrize("rig", MOVING)
def test_the_phase_closes_into_a_loop(rig: Rig, rasterise: Rasterise) -> None:
    pose = Pose(action=rig.actions[0], palette=rig.palettes[0])
    start, end = (rasterise(rig, replace(pose, phase=phase)).astype(int) for phase in (0.0, 0.9999))
    assert np.abs(start - end).mean() < 0.8


@pytest.mark.parametrize("rig", TURNING)
def test_it_turns_with_the_camera(rig: Rig, rasterise: Rasterise) -> None:
    front, side = (rasterise(rig, Pose(turn=t, palette=rig.palettes[0], text="Elara")) for t in (0.0, 0.7))
    assert np.abs(front.astype(int) - side).mean() > 0.5


@pytest.mark.parametrize("rig", EVERY)
def test_the_same_pose_gives_the_same_drawing(rig: Rig) -> None:
    for pose in poses(rig):
        assert rig.draw(pose) == rig.draw(replace(pose))


@pytest.mark.parametrize("rig", EVERY)
def test_ids_are_unique_and_every_reference_is_defined(rig: Rig) -> None:
    for pose in poses(rig):
        svg = document(rig, replace(pose, text="Elara"), 4)
        ids = re.findall(r'\bid="([^"]+)"', svg)
        assert len(ids) == len(set(ids)), sorted(i for i in ids if ids.count(i) > 1)
        assert set(re.findall(r"url\(#([^)]+)\)", svg)) <= set(ids)


@pytest.mark.parametrize("rig", EVERY)
def test_hostile_words_never_break_the_drawing(rig: Rig) -> None:
    pose = Pose(palette=rig.palettes[0])
    told = rig.draw(replace(pose, text="Elara")) != rig.draw(replace(pose, text="Orion"))
    for words in HOSTILE if told else HOSTILE[:1]:  # one will do where no words are drawn
        svg = document(rig, replace(pose, text=words), 4)
        ElementTree.fromstring(svg)  # noqa: S314 - our own drawing, read back
        assert "<script" not in svg
        assert len(svg) < 600_000


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_a_card_sets_any_words(words: str, rasterise: Rasterise) -> None:
    rig = rig_for(words)
    assert (rasterise(rig, Pose(palette=rig.palettes[0]), margin=0.05)[..., 3] > 128).mean() > 0.3


def test_a_card_shows_its_words(rasterise: Rasterise) -> None:
    one, other = card("Typewriter"), card("Grand piano")
    pose = Pose(palette=one.palettes[0])
    assert np.abs(rasterise(one, pose).astype(int) - rasterise(other, pose)).mean() > 0.5


def test_names_and_words_are_claimed_once() -> None:
    assert len({rig.name for rig in RIGS}) == len(RIGS)
    claimed = [word for rig in RIGS for word in rig.words]
    assert len(claimed) == len(set(claimed)), sorted(w for w in claimed if claimed.count(w) > 1)
