"""Styles that redraw the frame: oil on canvas, and cel animation with ink lines."""

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style
from components.animatic.styles.plates import Frame, Plates

Levels = NDArray[np.float64]

BOIL_FRAMES = 4
"""Frames one tremble of the brush is held: six a second."""
LINES = 360
"""Painting is done on about this many lines, or on half the frame's where that is more."""
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


def _sketch(frame: Frame) -> tuple[Frame, float]:
    """Give the frame at the size it is painted, and that size against 360 lines."""
    height, width = frame.shape[:2]
    short = min(height, width)
    share = min(1.0, max(LINES / short, 0.5))
    size = (max(2, round(width * share)), max(2, round(height * share)))
    method = cv2.INTER_LINEAR if share == 0.5 else cv2.INTER_AREA
    return cv2.resize(frame, size, interpolation=method), short * share / LINES


def paint_oil(frame: Frame, plates: Plates, index: int) -> Frame:
    """Flatten into brush strokes (Kuwahara 1976), light their ridges, and let the contours tremble slowly."""
    points, table = plates.warps[index // BOIL_FRAMES % len(plates.warps)]
    trembling = cv2.remap(frame, points, table, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    sketch, size = _sketch(trembling)
    strokes = _kuwahara(sketch, max(3, 2 * round((STROKE * size - 1) / 2) + 1))
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
    sketch, size = _sketch(frame)
    flat = cv2.bilateralFilter(sketch, 5, 42, 4)
    grey = cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY)
    edges = cv2.subtract(cv2.GaussianBlur(grey, (0, 0), 1.7 * size), cv2.GaussianBlur(grey, (0, 0), 0.7 * size))
    ink = cv2.convertScaleAbs(cv2.threshold(edges, 7, 255, cv2.THRESH_TOZERO)[1], alpha=7)
    tones = cv2.cvtColor(flat, cv2.COLOR_BGR2HSV)
    hue, saturation, value = cv2.split(tones)
    tones = cv2.merge([hue, cv2.convertScaleAbs(saturation, alpha=1.16), cv2.LUT(value, _CEL)])
    inked = cv2.subtract(cv2.cvtColor(tones, cv2.COLOR_HSV2BGR), cv2.merge([ink, ink, ink]))
    drawn: Frame = cv2.resize(inked, (plates.width, plates.height), interpolation=cv2.INTER_CUBIC)
    return drawn


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
    "artistic", "Artistic", _oil, saturation=1.22, bloom=0.25, vignette=0.22, canvas=0.11, boil=1.3, paint=paint_oil
)
ANIME = Style("anime", "Anime", _cel_film, saturation=1.14, bloom=0.55, vignette=0.08, hold=2, paint=paint_cel)
