"""A still in motion: real depth without a tear and without bent lines, whether or not it has a subject."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from components.animatic import direct
from components.animatic.footage import Parallax
from components.animatic.footage.depth import depth_of
from components.animatic.footage.filling import uncovered
from components.animatic.footage.saliency import look_at
from components.animatic.moves import FURTHER
from tests.animatic.footage.pictures import TALL, WIDE, Picture, given, opaque, poles, sunset


def reel(picture: Picture, folder: Path, words: str, **changes: object) -> Parallax:
    path = folder / "given.png"
    cv2.imwrite(str(path), picture)
    request = given(path, words, **changes)
    return Parallax(direct(request), path, *request.size())


def shift(first: Picture, last: Picture, rows: slice) -> float:
    """How far a band went sideways, in pixels."""
    bands = [cv2.cvtColor(each[rows], cv2.COLOR_BGR2GRAY).astype(np.float32) for each in (first, last)]
    (moved, _), _ = cv2.phaseCorrelate(*bands, cv2.createHanningWindow(bands[0].shape[::-1], cv2.CV_32F))
    return float(moved)


def test_the_ground_passes_faster_than_the_sky_in_any_picture(tmp_path: Path) -> None:
    drawn = reel(poles(), tmp_path, "tracking", height=360)
    assert not drawn.parted
    first, last = drawn.picture(0), drawn.picture(drawn.frames - 1)
    near, far = shift(first, last, slice(300, 360)), shift(first, last, slice(0, 60))
    assert abs(near - far) > 6


@pytest.mark.parametrize("move", ["tracking", "orbit", "dolly in", "truck left", "fpv"])
def test_what_is_upright_stays_straight(move: str, tmp_path: Path) -> None:
    drawn = reel(poles(), tmp_path, move, height=360)
    for index in (0, drawn.frames - 1):
        dark = cv2.cvtColor(drawn.picture(index), cv2.COLOR_BGR2GRAY)[80:280] < 75
        count, labels, stats, _ = cv2.connectedComponentsWithStats(dark.astype(np.uint8))
        whole = [i for i in range(1, count) if stats[i, cv2.CC_STAT_HEIGHT] > 190 and 20 < stats[i, 0] < WIDE - 40]
        assert len(whole) >= 5, "poles stay whole"
        for i in whole:
            rows, columns = np.nonzero(labels == i)
            middles = np.bincount(rows, columns) / np.bincount(rows)
            line = np.polyval(np.polyfit(np.arange(len(middles)), middles, 1), np.arange(len(middles)))
            assert np.abs(middles - line).max() < 3.0, "no bend that is seen"


@pytest.mark.parametrize("move", sorted(FURTHER))
def test_no_further_move_looks_beyond_the_edge_or_folds(move: str, tmp_path: Path) -> None:
    across, down = np.meshgrid(np.linspace(20, 235, 800), np.linspace(20, 235, 500))
    ramp = np.dstack([across, down, np.full_like(across, 128)]).astype(np.uint8)
    drawn = reel(ramp, tmp_path, move.replace("_", " "))
    for index in (0, drawn.frames // 3, drawn.frames - 1):
        frame = drawn.picture(index).astype(int)
        assert (np.diff(frame[:, 4:-4, 0], axis=1) >= -2).all()
        assert (np.diff(frame[4:-4, :, 1], axis=0) >= -2).all()


def test_a_dolly_zoom_keeps_the_subject_and_stretches_the_rest(tmp_path: Path) -> None:
    drawn = reel(sunset()[0], tmp_path, "dolly zoom", height=360)
    assert drawn.parted
    tall, land = [], []
    for index in (0, drawn.frames - 1):
        picture = drawn.picture(index)
        dark = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) < 55
        tall.append(np.flatnonzero(dark[:, 260:380].sum(1) > 20).size)
        land.append(int(np.argmax(picture[:, 40, 2].astype(int)[100:] < 125)))
    assert abs(tall[1] - tall[0]) < 0.06 * tall[0]
    assert land[0] != land[1]


def test_a_horizon_goes_on_behind_what_stands_before_it() -> None:
    picture, mask = sunset()
    hole = cv2.dilate(mask, np.ones((9, 9), np.uint8)).astype(np.float32)
    made = uncovered(picture, hole)
    left = np.flatnonzero(hole[230])[0]
    ground = made[:, left + 6, 0].astype(int) < 90
    assert not ground[150:226].any(), "sky above"
    assert ground[234:290].all(), "ground below"


def test_depth_grows_toward_the_ground_and_stays_even_along_what_is_upright() -> None:
    near = depth_of(look_at(poles()), 0.6).at(WIDE, TALL)
    assert near[-5].mean() > near[60].mean() + 0.2
    assert near.min() > 0
    pole = near[100:280, 90 // 2 + 4]
    between = near[100:280, (90 + 157 // 2) // 2]
    assert np.ptp(pole) <= np.ptp(between) + 0.02


def test_transparency_parts_a_subject_whatever_its_color(tmp_path: Path) -> None:
    picture, mask = sunset()
    cut = opaque(picture)
    cut[..., 3] = mask * 255
    assert reel(cut, tmp_path, "orbit").parted


def test_a_still_stays_as_sharp_as_it_is_while_the_camera_goes(tmp_path: Path) -> None:
    grain = np.random.default_rng(3).normal(128, 30, (720, 1280)).astype(np.float32)
    picture = np.repeat(cv2.GaussianBlur(grain, (0, 0), 1.0)[..., None], 3, axis=2)
    drawn = reel(np.clip(picture, 0, 255).astype(np.uint8), tmp_path, "static", height=720)
    sharp = [
        cv2.Laplacian(cv2.cvtColor(drawn.picture(i), cv2.COLOR_BGR2GRAY), cv2.CV_32F)[80:-80, 80:-80].std()
        for i in range(0, drawn.frames, 6)
    ]
    assert min(sharp) > 0.85 * max(sharp)
