"""Styles without film: the polished commercial, and the lifelike camera with a real lens."""

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style
from components.animatic.styles.plates import Frame, Plates, quarter

Levels = NDArray[np.float64]


def _commercial(x: Levels) -> tuple[Levels, Levels, Levels]:
    """High key: lifted mid-tones, clean whites, a breath of blue in the shadows."""
    y = x**0.86 * 1.02 + 0.05 * (x - 0.5) * 4 * x * (1 - x)
    shadow = (1 - x) ** 3 * x
    return y - 0.02 * shadow, y + 0.01 * shadow, y + 0.10 * shadow


def _realistic(x: Levels) -> tuple[Levels, Levels, Levels]:
    """The S-curve of a camera: a firm toe, a soft shoulder, neutral color a little on the cool side."""
    y = 0.97 * (x + 0.20 * (x - 0.42) * 4 * x * (1 - x))
    return y * 0.985, y, y * 1.015


def paint_glow(frame: Frame, plates: Plates, index: int) -> Frame:
    """A diffusion filter: the picture stays sharp, its light spreads."""
    del index
    small = cv2.resize(frame, (max(2, plates.width // 8), max(2, plates.height // 8)), interpolation=cv2.INTER_AREA)
    soft = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), 2.4), (plates.width, plates.height), interpolation=cv2.INTER_LINEAR
    )
    glowing: Frame = cv2.max(frame, cv2.addWeighted(frame, 0.58, soft, 0.45, 0))
    return glowing


def paint_lens(frame: Frame, plates: Plates, index: int) -> Frame:
    """A real lens: crisp local contrast in the middle, soft and faintly fringed toward the corners."""
    del index
    size = (plates.width, plates.height)
    small = quarter(frame)
    broad = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), max(0.6, 4.0 * plates.scale)), size, interpolation=cv2.INTER_LINEAR
    )
    crisp = cv2.addWeighted(frame, 1.38, broad, -0.38, 0)
    if plates.lens is None:
        return np.asarray(crisp)
    soft = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), max(0.3, 0.8 * plates.scale)), size, interpolation=cv2.INTER_LINEAR
    )
    result: Frame = cv2.blendLinear(crisp, soft, plates.lens[0], plates.lens[1])
    return result


COMMERCIAL = Style("commercial", "Commercial", _commercial, saturation=1.16, bloom=0.18, paint=paint_glow)
REALISTIC = Style(
    "realistic",
    "Realistic",
    _realistic,
    grain=1.5,
    saturation=0.90,
    bloom=0.22,
    vignette=0.30,
    focus=1.0,
    lens=0.9,
    paint=paint_lens,
)
