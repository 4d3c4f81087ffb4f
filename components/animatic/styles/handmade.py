"""Styles made by hand or by small machines: clay, puppets, cut paper, squares, facets, and a world on a table."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import LINES, Style
from components.animatic.styles.plates import Frame, Plates

Levels = NDArray[np.float64]

SQUARES = 150
"""Squares on the shorter side of pixel art."""
FACETS = 30
"""Rows of facets on the shorter side."""


def _matte(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Lamps close by on rough stuff: warm, no deep black."""
    y = 0.05 + 0.90 * (x + 0.08 * (x - 0.5) * 4 * x * (1 - x))
    return y + 0.035 * x, y + 0.01 * x, y - 0.03 * x


def _sheets(x: Levels) -> tuple[Levels, Levels, Levels]:
    y = 0.07 + 0.93 * x
    return y + 0.01, y + 0.005, y - 0.015


def _screen(x: Levels) -> tuple[Levels, Levels, Levels]:
    return x**0.9, x**0.9, x**0.88 + 0.02 * (1 - x)


def _toy(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Sun on a model: hard light, candy colors."""
    y = x + 0.2 * (x - 0.46) * 4 * x * (1 - x)
    return y + 0.02, y + 0.01, y - 0.01


def paint_clay(frame: Frame, plates: Plates, index: int) -> Frame:
    """Rounded lumps with the prints of fingers, pressed anew every few frames."""
    size = (plates.width, plates.height)
    lump = max(3, round(7 * min(plates.sketch) / LINES)) | 1
    lumps = cv2.resize(cv2.medianBlur(frame, lump), size, interpolation=cv2.INTER_CUBIC)
    prints = _prints(plates.width, plates.height)[index // 4 % 3]
    pressed: Frame = cv2.addWeighted(lumps, 1, prints, 0.75, -96)
    return pressed


def paint_puppets(frame: Frame, plates: Plates, index: int) -> Frame:
    """Felt and card under lamps that were touched between two exposures."""
    size = (plates.width, plates.height)
    flicker = 1 + 0.018 * float(np.sin(index // 2 * 12.9898) * 43758.5453 % 1 - 0.5)
    felt = cv2.addWeighted(frame, flicker, _fibers(plates.width, plates.height), 0.28, -36)
    soft = cv2.GaussianBlur(cv2.resize(felt, (size[0] // 2, size[1] // 2), interpolation=cv2.INTER_AREA), (0, 0), 1.1)
    mixed: Frame = cv2.addWeighted(felt, 0.62, cv2.resize(soft, size, interpolation=cv2.INTER_LINEAR), 0.38, 0)
    return mixed


def paint_paper(frame: Frame, plates: Plates, index: int) -> Frame:
    """Sheets of a few colors, each with a lit upper edge and a shadow on the one below."""
    del index
    size = (plates.width, plates.height)
    flat = cv2.medianBlur(cv2.bilateralFilter(frame, 5, 60, 5), 5)
    hue, saturation, value = cv2.split(cv2.cvtColor(flat, cv2.COLOR_BGR2HSV))
    tones = cv2.cvtColor(cv2.merge((hue, saturation, cv2.LUT(value, _STEPS))), cv2.COLOR_HSV2BGR)
    gray = cv2.GaussianBlur(cv2.cvtColor(tones, cv2.COLOR_BGR2GRAY), (0, 0), 1.2 * max(0.5, plates.scale))
    ridge = cv2.filter2D(gray, cv2.CV_16S, np.array([[-2, -1, 0], [-1, 0, 1], [0, 1, 2]], np.float32))
    lit = np.clip(-ridge, 0, 60).astype(np.uint8)
    dark = cv2.GaussianBlur(np.clip(ridge, 0, 90).astype(np.uint8), (0, 0), 2.0 * max(0.5, plates.scale))
    cut = cv2.subtract(cv2.add(tones, cv2.merge((lit, lit, lit))), cv2.merge((dark, dark, dark)))
    sheets: Frame = cv2.resize(cut, size, interpolation=cv2.INTER_CUBIC)
    return sheets


def paint_pixels(frame: Frame, plates: Plates, index: int) -> Frame:
    """Squares of five steps a color, ordered dither between them (Bayer 1973)."""
    del index
    step = max(2, round(min(plates.width, plates.height) / SQUARES))
    size = (max(2, plates.width // step), max(2, plates.height // step))
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    pattern = np.tile(_BAYER, (size[1] // 4 + 1, size[0] // 4 + 1))[: size[1], : size[0], None]
    stepped = np.floor(small.astype(np.float32) / 255 * 6 + pattern * 0.8 + 0.1) / 6 * 255
    squares: Frame = cv2.resize(
        np.clip(stepped, 0, 255).astype(np.uint8), (plates.width, plates.height), interpolation=cv2.INTER_NEAREST
    )
    return squares


def paint_facets(frame: Frame, plates: Plates, index: int) -> Frame:
    """Triangles, each of one color: that of its middle, a little lighter or darker by the way it leans."""
    del index
    x, y, lean = _facets(plates.width, plates.height, plates.sketch[0] / plates.width)
    soft = cv2.blur(frame, (max(3, round(14 * plates.scale * plates.sketch[0] / plates.width)),) * 2)
    flat = cv2.remap(soft, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
    leaning: Frame = cv2.multiply(flat, lean, scale=1 / 200)
    return leaning


def paint_miniature(frame: Frame, plates: Plates, index: int) -> Frame:
    """A lens tilted over a model: sharp along one band, soft above and below (tilt-shift)."""
    del index
    size = (plates.width, plates.height)
    half = cv2.resize(frame, (plates.width // 2, plates.height // 2), interpolation=cv2.INTER_AREA)
    side = max(3, round(8 * plates.scale)) | 1
    soft = cv2.resize(cv2.stackBlur(half, (side, side)), size, interpolation=cv2.INTER_LINEAR)
    crisp = cv2.addWeighted(frame, 1.3, cv2.blur(frame, (3, 3)), -0.3, 0)
    away = np.clip((np.abs(np.linspace(-1.16, 0.84, plates.height, dtype=np.float32)) - 0.28) / 0.4, 0, 1)[:, None]
    share = np.repeat(away, plates.width, axis=1)
    tilted: Frame = cv2.blendLinear(soft, crisp, share, 1 - share)
    return tilted


@lru_cache(maxsize=4)
def _prints(width: int, height: int) -> tuple[Frame, ...]:
    """Finger prints as light and shadow around 128, three pressings."""
    dice = np.random.default_rng(4711)
    plates = []
    for _ in range(3):
        y, x = np.mgrid[0:height, 0:width].astype(np.float32) / (min(width, height) / 720)
        swirl = cv2.resize(
            dice.normal(0, 1, (9, 15)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
        )
        lines = np.sin((x * 0.12 + y * 0.20) * 6.2 / 5 + swirl * 5.5)
        dents = cv2.resize(
            dice.normal(0, 1, (22, 38)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
        )
        bent = cv2.Sobel(dents, cv2.CV_32F, 1, 1, ksize=5) * (min(width, height) / 720) ** 2  # a curve a pixel squared
        value = 128 + 5 * lines * (dents > 0.2) + 9 * bent
        plates.append(_gray(np.clip(value, 70, 190)))
    return tuple(plates)


@lru_cache(maxsize=4)
def _fibers(width: int, height: int) -> Frame:
    dice = np.random.default_rng(815)
    noise = dice.normal(0, 1, (height, width)).astype(np.float32)
    across = cv2.GaussianBlur(noise, (0, 0), sigmaX=3.0, sigmaY=0.6)
    down = cv2.GaussianBlur(noise[::-1, ::-1], (0, 0), sigmaX=0.6, sigmaY=3.0)
    return _gray(np.clip(128 + 26 * (across / across.std() + down / down.std()), 0, 255))


@lru_cache(maxsize=4)
def _facets(width: int, height: int, share: float) -> tuple[NDArray[np.float32], NDArray[np.float32], Frame]:
    """For every pixel where its triangle's middle is on the smaller picture, and how light the triangle is."""
    dice = np.random.default_rng(99)
    rows = FACETS if height <= width else round(FACETS * height / width)
    columns = max(2, round(rows * width / height))
    points = np.stack(np.meshgrid(np.arange(-1, columns + 2), np.arange(-1, rows + 2)), axis=-1).astype(np.float32)
    points += dice.uniform(-0.36, 0.36, points.shape).astype(np.float32)
    points *= (width / columns, height / rows)
    x, y = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    light = np.full((height, width), 200, np.uint8)
    for row in range(points.shape[0] - 1):
        for column in range(points.shape[1] - 1):
            a, b = points[row, column], points[row, column + 1]
            c, d = points[row + 1, column], points[row + 1, column + 1]
            for corners in ((a, b, c), (b, d, c)) if (row + column) % 2 else ((a, b, d), (a, d, c)):
                shape, middle = np.round(corners).astype(np.int32), np.mean(corners, axis=0)
                cv2.fillConvexPoly(x, shape, float(np.clip(middle[0], 0, width - 1) * share))
                cv2.fillConvexPoly(y, shape, float(np.clip(middle[1], 0, height - 1) * share))
                cv2.fillConvexPoly(light, shape, int(dice.integers(184, 222)))
    return x, y, _gray(light)


def _gray(value: NDArray[np.floating] | Frame) -> Frame:
    return np.ascontiguousarray(np.repeat(np.asarray(value, np.uint8)[..., None], 3, axis=2))


_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16
_STEPS = (np.round(np.arange(256) / 255 * 6) / 6 * 255).astype(np.uint8)

CLAYMATION = Style(
    "claymation",
    "Claymation",
    _matte,
    saturation=1.14,
    vignette=0.26,
    hold=3,
    focus=0.8,
    paint=paint_clay,
    sketched=True,
)
STOP_MOTION = Style("stop_motion", "Stop motion", _matte, grain=1.5, saturation=0.92, vignette=0.36, hold=3, focus=0.9,
                    paint=paint_puppets)  # fmt: skip
PAPER = Style("paper", "Paper cut-out", _sheets, saturation=1.04, canvas=0.16, hold=2, paint=paint_paper, sketched=True)
PIXEL = Style("pixel", "Pixel art", _screen, saturation=1.3, hold=3, paint=paint_pixels, sketched=True)
LOW_POLY = Style("low_poly", "Low poly", _screen, saturation=1.16, bloom=0.12, paint=paint_facets, sketched=True)
ISOMETRIC = Style("isometric", "Miniature", _toy, saturation=1.34, bloom=0.15, hold=2, paint=paint_miniature)
