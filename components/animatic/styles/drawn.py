"""Styles that redraw the frame as a hand would: oil, watercolor, ink, comics, and cel animation."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import LINES, Style
from components.animatic.styles.plates import Frame, Plates

Levels = NDArray[np.float64]

BOIL_FRAMES = 4
"""Frames one tremble of the brush is held: six a second."""
STROKE = 5
"""Side of the Kuwahara windows on 360 lines."""
CEL_STEPS = 6


def _oil(x: Levels) -> tuple[Levels, Levels, Levels]:
    y = x + 0.10 * (x - 0.5) * 4.8 * x * (1 - x)
    return y + 0.035 * x * (1 - x) * 4, y + 0.005, y - 0.03 * x


def _cel_film(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Bright lights, and shadows that go violet instead of black."""
    y, shadow = x**0.90, (1 - x) ** 3
    return y + 0.05 * shadow, y + 0.01 * shadow, y + 0.11 * shadow


def paint_oil(frame: Frame, plates: Plates, index: int) -> Frame:
    """Flatten into brush strokes (Kuwahara 1976), light their ridges, and let the contours tremble slowly."""
    points, table = plates.warps[index // BOIL_FRAMES % len(plates.warps)]
    trembling = cv2.remap(frame, points, table, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    size = min(plates.sketch) / LINES
    strokes = _kuwahara(trembling, max(3, 2 * round((STROKE * size - 1) / 2) + 1))
    ridges = cv2.filter2D(strokes, -1, np.array([[-0.55, -0.25, 0], [-0.25, 1, 0.25], [0, 0.25, 0.55]], np.float32))
    painted: Frame = cv2.resize(ridges, (plates.width, plates.height), interpolation=cv2.INTER_CUBIC)
    return painted


def _kuwahara(frame: Frame, stroke: int) -> Frame:
    """Give each pixel the mean of the calmest of the four windows that touch it."""
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY).astype(np.float32)
    mean, level = cv2.blur(frame, (stroke, stroke)), cv2.blur(grey, (stroke, stroke))
    spread = cv2.blur(grey * grey, (stroke, stroke)) - level * level
    reach = stroke // 2
    height, width = grey.shape
    far_mean = cv2.copyMakeBorder(mean, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    far_spread = cv2.copyMakeBorder(spread, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    calmest, best = None, frame
    for y, x in ((0, 0), (0, 2 * reach), (2 * reach, 0), (2 * reach, 2 * reach)):
        here = far_spread[y : y + height, x : x + width]
        color = np.ascontiguousarray(far_mean[y : y + height, x : x + width])
        if calmest is None:
            calmest, best = here.copy(), color
            continue
        calmer = cv2.compare(here, calmest, cv2.CMP_LT)
        best = cv2.copyTo(color, calmer, best)
        calmest = cv2.min(here, calmest)
    return best


def paint_cel(frame: Frame, plates: Plates, index: int) -> Frame:
    """Flatten into a few steps of light, brighten the colors, and ink the outlines."""
    del index
    drawn: Frame = cv2.resize(
        _cel(frame, min(plates.sketch) / LINES), (plates.width, plates.height), interpolation=cv2.INTER_CUBIC
    )
    return drawn


def _cel(frame: Frame, size: float) -> Frame:
    flat = cv2.bilateralFilter(frame, 5, 42, 4)
    grey = cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY)
    edges = cv2.subtract(cv2.GaussianBlur(grey, (0, 0), 1.7 * size), cv2.GaussianBlur(grey, (0, 0), 0.7 * size))
    ink = cv2.convertScaleAbs(cv2.threshold(edges, 7, 255, cv2.THRESH_TOZERO)[1], alpha=7)
    tones = cv2.cvtColor(flat, cv2.COLOR_BGR2HSV)
    hue, saturation, value = cv2.split(tones)
    tones = cv2.merge([hue, cv2.convertScaleAbs(saturation, alpha=1.16), cv2.LUT(value, _CEL)])
    return np.asarray(cv2.subtract(cv2.cvtColor(tones, cv2.COLOR_HSV2BGR), cv2.merge([ink, ink, ink])))


def _cel_steps() -> Frame:
    """Steps of brightness with edges just soft enough not to crawl."""
    value = np.arange(256) / 255 * CEL_STEPS
    part = np.clip((value - np.floor(value) - 0.36) / 0.28, 0, 1)
    return (
        np.asarray((np.floor(value) + part * part * (3 - 2 * part)) / CEL_STEPS * 255 + 0.5)
        .clip(0, 255)
        .astype(np.uint8)
    )


_CEL = _cel_steps()

ARTISTIC = Style(
    "artistic",
    "Artistic",
    _oil,
    saturation=1.22,
    bloom=0.25,
    vignette=0.22,
    canvas=0.11,
    boil=1.3,
    paint=paint_oil,
    sketched=True,
)
ANIME = Style("anime", "Anime", _cel_film, saturation=1.14, bloom=0.55, vignette=0.08, hold=2, paint=paint_cel,
              sketched=True)  # fmt: skip


def _varnish(x: Levels) -> tuple[Levels, Levels, Levels]:
    """An old master: umber shadows, lights under amber varnish."""
    y = 0.02 + 0.93 * (x + 0.14 * (x - 0.5) * 4.8 * x * (1 - x))
    shadow = (1 - x) ** 2
    return y + 0.05 * shadow, y * 0.955 + 0.02 * shadow, y * 0.80


def _paper_white(x: Levels) -> tuple[Levels, Levels, Levels]:
    return 0.99 * x + 0.005, 0.98 * x + 0.005, 0.945 * x + 0.005


def _washed(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Pigment in water: never black, white is the paper."""
    y = 0.20 + 0.79 * x**0.88
    return y, y - 0.004, y - 0.02 * (1 - x)


def paint_watercolor(frame: Frame, plates: Plates, index: int) -> Frame:
    """Washes that stop at their own darker edge, on paper that shows through."""
    points, table = plates.warps[index // BOIL_FRAMES % len(plates.warps)]
    trembling = cv2.remap(frame, points, table, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    size = min(plates.sketch) / LINES
    wash = cv2.bilateralFilter(_kuwahara(trembling, max(3, 2 * round(2.4 * size) + 1)), 5, 55, 4)
    soft = cv2.GaussianBlur(wash, (0, 0), 4.0 * size)
    pooled = cv2.subtract(wash, cv2.convertScaleAbs(cv2.absdiff(wash, soft), alpha=0.75))
    painted = cv2.resize(pooled, (plates.width, plates.height), interpolation=cv2.INTER_CUBIC)
    wet, paper = _sheet(plates.width, plates.height)
    left: Frame = cv2.add(cv2.multiply(painted, wet, scale=1 / 255), paper)
    return left


@lru_cache(maxsize=4)
def _sheet(width: int, height: int) -> tuple[Frame, Frame]:
    """How much pigment the sheet takes and how much of its white is left: thin washes, and an edge that stays dry."""
    dice, short = np.random.default_rng(1867), min(width, height)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    edge = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y)) / short
    ragged = np.zeros((height, width), np.float32)
    for cells, much in ((7, 0.020), (28, 0.012), (110, 0.005)):
        lattice = dice.normal(0, much, (cells, max(2, round(cells * width / height)))).astype(np.float32)
        ragged += cv2.resize(lattice, (width, height), interpolation=cv2.INTER_CUBIC)
    inside = np.clip((edge - 0.030 - ragged) / 0.010, 0, 1)
    rim = np.exp(-(((edge - 0.046 - ragged) / 0.010) ** 2))  # pigment gathers where a wash ends
    bloom = cv2.resize(dice.normal(0, 0.05, (9, 15)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    taken = inside * np.clip(0.86 + bloom + 0.12 * rim, 0, 1)
    wet = (taken * 255).astype(np.uint8)
    white = ((1 - taken) * 252).astype(np.uint8)
    return cv2.merge((wet, wet, wet)), cv2.merge((white, white, white))


def _lines(gray: Frame, fine: float, strength: float, floor: float) -> Frame:
    """Black lines on white where light changes (extended difference of Gaussians, Winnemoeller 2011)."""
    near, far = cv2.GaussianBlur(gray, (0, 0), fine), cv2.GaussianBlur(gray, (0, 0), fine * 1.7)
    edge = cv2.subtract(far, near)
    return np.asarray(cv2.bitwise_not(cv2.convertScaleAbs(cv2.threshold(edge, floor, 255, cv2.THRESH_TOZERO)[1],
                                                          alpha=strength)))  # fmt: skip


def paint_ink(frame: Frame, plates: Plates, index: int) -> Frame:
    """A pen on paper: outlines, and hatching where it is dark, one way for half tones and two for shadows."""
    points, table = plates.warps[index // BOIL_FRAMES % len(plates.warps)]
    trembling = cv2.remap(frame, points, table, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    gray = cv2.bilateralFilter(cv2.cvtColor(trembling, cv2.COLOR_BGR2GRAY), 5, 34, 4)
    outline = _lines(gray, 1.5 * max(0.6, plates.scale), 34, 1)
    once, twice = _hatching(plates.width, plates.height)
    tone = cv2.GaussianBlur(gray, (0, 0), 2.0 * max(0.6, plates.scale))
    drawn = cv2.min(outline, cv2.max(once, cv2.convertScaleAbs(cv2.subtract(tone, 92), alpha=5.0)))
    drawn = cv2.min(drawn, cv2.max(twice, cv2.convertScaleAbs(cv2.subtract(tone, 40), alpha=5.0)))
    sheet: Frame = cv2.merge((drawn, drawn, drawn))
    return sheet


def paint_comic(frame: Frame, plates: Plates, index: int) -> Frame:
    """Flat print colors, dots in the half tones, a fat black line around everything."""
    del index
    size, share = (plates.width, plates.height), plates.sketch[0] / plates.width
    cel = _cel(frame, min(plates.sketch) / LINES)
    gray = cv2.cvtColor(cel, cv2.COLOR_BGR2GRAY)
    tone = cv2.GaussianBlur(gray, (0, 0), 2.5 * max(0.6, plates.scale) * share)
    outline = _lines(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), 2.2 * max(0.6, plates.scale) * share, 30, 3)
    inked = cv2.min(cel, cv2.merge((outline, outline, outline)))
    dots = cv2.subtract(_halftone(*size), cv2.resize(tone, size, interpolation=cv2.INTER_LINEAR))
    dots = cv2.convertScaleAbs(cv2.convertScaleAbs(dots, alpha=2.2), alpha=0.42)
    page: Frame = cv2.resize(inked, size, interpolation=cv2.INTER_CUBIC)
    printed: Frame = cv2.subtract(page, cv2.merge((dots, dots, dots)))
    return printed


@lru_cache(maxsize=4)
def _hatching(width: int, height: int) -> tuple[Frame, Frame]:
    """Strokes along two diagonals, white between them, each a little crooked."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / (min(width, height) / 720)
    dice = np.random.default_rng(2011)
    bend = cv2.resize(dice.normal(0, 1.6, (24, 40)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    layers = []
    for along, gap in ((x + y, 9.0), (x - y, 10.0)):
        wave = np.sin((along + bend * 2) * 2 * np.pi / gap)
        layers.append(np.clip(128 + 190 * (wave + 0.45), 20, 255).astype(np.uint8))
    return layers[0], layers[1]


@lru_cache(maxsize=4)
def _halftone(width: int, height: int) -> Frame:
    """A screen of round dots at 45 degrees, as thresholds."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / (min(width, height) / 720)
    u, v = (x + y) * (np.pi / 7.5), (x - y) * (np.pi / 7.5)
    return np.asarray((np.cos(u) * np.cos(v) * 0.5 + 0.5) * 200, np.uint8)


OIL = Style("oil", "Oil painting", _varnish, saturation=0.92, vignette=0.42, canvas=0.18, boil=1.8, paint=paint_oil,
            sketched=True)  # fmt: skip
WATERCOLOR = Style("watercolor", "Watercolor", _washed, saturation=1.2, canvas=0.10, boil=1.4, hold=2,
                   paint=paint_watercolor, sketched=True)  # fmt: skip
INK = Style("ink", "Ink drawing", _paper_white, canvas=0.12, boil=1.0, hold=2, paint=paint_ink)
COMIC = Style("comic", "Comic book", _paper_white, saturation=1.3, hold=2, paint=paint_comic, sketched=True)
