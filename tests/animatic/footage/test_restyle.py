"""Painted clips hold still: measured on a clip of our own, where the picture rests and where it moves."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct, render
from components.animatic.footage import Restyled
from components.animatic.styles import STYLES
from tests.animatic.footage.pictures import Picture

PAINTED = sorted(name for name, style in STYLES.items() if style.paint)
ON_THE_SCREEN = {"ink", "comic", "paper", "pixel", "low_poly", "news", "stop_motion", "claymation"}
"""Hatching, dots, squares and fibers belong to the sheet and do not travel with the picture."""


@pytest.fixture(scope="module")
def still_life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Steam over a cup; the camera rests."""
    path = tmp_path_factory.mktemp("clips") / "cup.mp4"
    render(AnimaticRequest("a cup of coffee on a table, static", duration=2.0, height=240, fps=12, seed=2), path)
    return path


@pytest.fixture(scope="module")
def ride(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The camera goes in."""
    path = tmp_path_factory.mktemp("clips") / "ride.mp4"
    request = AnimaticRequest("snowy mountains, dolly in, realistic", duration=2.0, height=240, fps=12, seed=2)
    render(request, path)
    return path


def restyled(clip: Path, style: str) -> Restyled:
    request = AnimaticRequest("x", {"style": STYLES[style].label}, duration=2.0, height=240, fps=12, source_video=clip)
    scene = direct(request)
    assert scene.style.name == style
    return Restyled(scene, clip, *request.size())


def resting(frames: list[Picture]) -> Picture:
    """Where a clip hardly changes over all these frames, without the slate."""
    span = np.max(frames, axis=0).astype(int) - np.min(frames, axis=0)
    rests = cv2.erode((span.max(axis=2) < 8).astype(np.uint8), np.ones((15, 15), np.uint8))
    rests[200:] = 0
    return rests > 0


def tremble(style: str, index: int) -> int:
    """Which of its trembles a brush is in: it begins another every four frames, on purpose."""
    hold = STYLES[style].hold
    return index // hold * hold // 4


@pytest.mark.parametrize("style", PAINTED)
def test_what_rests_in_the_clip_rests_in_the_painting(style: str, still_life: Path) -> None:
    reel = restyled(still_life, style)
    rests = resting([reel.source.at(i) for i in range(8, 16)])
    assert rests.mean() > 0.3
    pairs = [(i, i + 1) for i in range(8, 15) if tremble(style, i) == tremble(style, i + 1)]
    changes = [np.abs(reel.frame(a).astype(int) - reel.frame(b)).mean(axis=2)[rests] for a, b in pairs]
    assert len(pairs) >= 3
    grain = STYLES[style].grain
    assert np.mean(changes) < 1.2 + 1.3 * grain
    assert np.mean([(change > 30).mean() for change in changes]) < 0.004


@pytest.mark.parametrize("style", ["anime", "comic", "oil", "low_poly"])
def test_the_noise_of_a_camera_does_not_flicker_in_the_painting(style: str, still_life: Path) -> None:
    reel = restyled(still_life, style)
    still, dice = reel.source.at(10), np.random.default_rng(5)
    noisy = {i: np.clip(still + dice.normal(0, 5, still.shape), 0, 255).astype(np.uint8) for i in range(6, 18)}
    reel.source.at = noisy.__getitem__  # type: ignore[method-assign]
    finish, plates = STYLES[style].finish, reel.plates
    hold = STYLES[style].hold
    calm = [np.abs(reel.frame(i).astype(int) - reel.frame(i + hold))[:200].mean() for i in (8, 12)]
    raw = [
        np.abs(finish(noisy[i], plates, i).astype(int) - finish(noisy[i + hold], plates, i + hold))[:200].mean()
        for i in (8, 12)
    ]
    assert np.mean(calm) < 0.85 * np.mean(raw)


@pytest.mark.parametrize("style", sorted(set(PAINTED) - ON_THE_SCREEN))
def test_what_moves_is_painted_alike_from_frame_to_frame(style: str, ride: Path) -> None:
    reel = restyled(ride, style)
    hold = STYLES[style].hold
    before, after = 4 * 3, 4 * 3 + hold
    flow, sure = carried(reel.source.at(before), reel.source.at(after))
    change = difference(reel.frame(before), reel.frame(after), flow)[sure].mean()
    given = difference(reel.source.at(before), reel.source.at(after), flow)[sure].mean()
    assert change < 2.2 * given + 2.0 + 1.3 * STYLES[style].grain


def carried(first: Picture, last: Picture) -> tuple[tuple[Picture, Picture], Picture]:
    """Where each pixel went, and where that is sure."""
    gray = [cv2.cvtColor(each, cv2.COLOR_BGR2GRAY) for each in (first, last)]
    engine = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    there, back = engine.calc(gray[0], gray[1], None), engine.calc(gray[1], gray[0], None)
    y, x = np.mgrid[0 : first.shape[0], 0 : first.shape[1]].astype(np.float32)
    at = (x + there[..., 0], y + there[..., 1])
    lost = np.linalg.norm(there + cv2.remap(back, *at, cv2.INTER_LINEAR), axis=2)
    sure = cv2.erode((lost < 0.5).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    sure[200:] = sure[:6] = sure[:, :6] = sure[:, -6:] = False
    assert sure.mean() > 0.2
    return at, sure


def difference(first: Picture, last: Picture, at: tuple[Picture, Picture]) -> Picture:
    return np.abs(cv2.remap(last, *at, cv2.INTER_LINEAR).astype(int) - first).mean(axis=2)


def test_a_style_made_by_hand_is_painted_on_twos_or_threes(ride: Path) -> None:
    reel = restyled(ride, "stop_motion")
    hold = STYLES["stop_motion"].hold
    assert hold > 1
    picture = slice(0, 200)
    for index in range(1, hold):
        assert np.array_equal(reel.frame(index)[picture], reel.frame(0)[picture])
    assert not np.array_equal(reel.frame(hold)[picture], reel.frame(0)[picture])
    assert not np.array_equal(reel.frame(1)[200:], reel.frame(0)[200:]), "the time on the slate goes on"
    again = restyled(ride, "stop_motion")
    assert np.array_equal(again.frame(hold + 1), reel.frame(hold + 1)), "whichever frame is asked for first"
