"""The styles are pure, repeatable, and told apart at a glance."""

from itertools import combinations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.styles import STYLES, Style

Picture = NDArray[np.uint8]
EVERY = [pytest.param(style, id=name) for name, style in STYLES.items()]


def finished(style: Style, picture: Picture, index: int = 5, seed: int = 1) -> Picture:
    height, width = picture.shape[:2]
    return style.finish(picture, style.plates(width, height, seed), index)


def distance(a: Picture, b: Picture) -> float:
    """Mean difference of two looks, on pictures small enough that grain does not count, inside any bars."""
    small = [cv2.resize(one[60:-60], (80, 30), interpolation=cv2.INTER_AREA).astype(float) for one in (a, b)]
    return float(np.abs(small[0] - small[1]).mean())


def touch(a: Picture, b: Picture) -> float:
    """How differently two looks are made up close: strokes, dots, lines, facets."""
    fine = [cv2.Laplacian(cv2.GaussianBlur(one[60:-60], (0, 0), 1.5), cv2.CV_32F) for one in (a, b)]
    return float(np.abs(fine[0] - fine[1]).mean())


def test_the_published_six_come_first() -> None:
    assert list(STYLES)[:6] == ["cinematic", "documentary", "commercial", "artistic", "anime", "realistic"]
    assert len(STYLES) == 28


@pytest.mark.parametrize("style", EVERY)
def test_a_frame_depends_on_nothing_but_itself_and_its_number(style: Style, picture: Picture) -> None:
    plates = style.plates(640, 360, 3)
    before = picture.copy()
    alone = style.finish(picture, plates, 17)
    for index in (0, 3, 16):
        style.finish(picture[::-1].copy(), plates, index)
    assert np.array_equal(style.finish(picture, plates, 17), alone)
    assert np.array_equal(style.finish(picture, style.plates(640, 360, 3), 17), alone)
    assert np.array_equal(picture, before)


@pytest.mark.parametrize("style", EVERY)
def test_the_frame_keeps_its_size_and_may_carry_alpha(style: Style, picture: Picture) -> None:
    with_alpha = cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA)
    plain = finished(style, picture)
    assert plain.shape == picture.shape
    assert plain.dtype == np.uint8
    assert plain.flags["C_CONTIGUOUS"]
    assert np.array_equal(finished(style, with_alpha), plain)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (720, 900), (320, 180), (66, 34)])
@pytest.mark.parametrize("style", EVERY)
def test_every_size_works(style: Style, size: tuple[int, int], picture: Picture) -> None:
    assert finished(style, cv2.resize(picture, size)).shape == (size[1], size[0], 3)


@pytest.mark.parametrize(("one", "other"), list(combinations(STYLES, 2)))
def test_each_style_is_plainly_itself(one: str, other: str, picture: Picture) -> None:
    first, second = finished(STYLES[one], picture), finished(STYLES[other], picture)
    assert distance(first, second) > 6 or touch(first, second) > 4


@pytest.mark.parametrize("style", EVERY)
def test_the_seed_changes_the_grain_but_not_the_look(style: Style, picture: Picture) -> None:
    first, second = finished(style, picture, seed=1), finished(style, picture, seed=2)
    assert np.array_equal(first, second) is not (style.grain or style.canvas or style.boil)
    assert distance(first, second) < 3


@pytest.mark.parametrize("style", EVERY)
def test_blacks_stay_dark_and_whites_stay_light(style: Style) -> None:
    frame = np.zeros((360, 640, 3), np.uint8)
    frame[:, 320:] = 255
    out = finished(style, frame)[120:240]
    pale = {"watercolor": 90, "minimal": 90, "ink": 140}  # washes and air are never black, and a pen hatches
    assert out[:, 80:240].mean() < pale.get(style.name, 45)
    assert out[:, 400:560].mean() > 190


def test_only_films_have_bars_and_only_on_wide_frames(picture: Picture) -> None:
    wide = finished(STYLES["cinematic"], cv2.resize(picture, (1280, 720)))
    bars = STYLES["cinematic"].bars(1280, 720)
    assert bars == 92
    assert wide[:bars].max() == 0
    assert wide[-bars:].max() == 0
    assert wide[bars : bars + 8].max() > 0
    assert STYLES["cinematic"].bars(720, 1280) == 0
    barred = {name for name, style in STYLES.items() if style.bars(1280, 720)}
    assert barred == {"cinematic", "noir", "western", "fashion", "music_video", "cyberpunk"}
    assert not any(style.bars(720, 1280) for style in STYLES.values())


def test_night_blooms_from_lower_levels() -> None:
    style = STYLES["cinematic"]
    assert style.plates(64, 36, 1, dark=1.0).threshold < style.plates(64, 36, 1, dark=0.0).threshold


def test_grain_changes_from_frame_to_frame(picture: Picture) -> None:
    style = STYLES["documentary"]
    plates = style.plates(640, 360, 1)
    assert not np.array_equal(style.finish(picture, plates, 0), style.finish(picture, plates, 1))
