"""Styles that look shot on film: the graded feature and the hand-held documentary."""

import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style

Levels = NDArray[np.float64]


def _contrast(x: Levels, amount: float) -> Levels:
    return np.asarray(x + amount * (x - 0.5) * 4.8 * x * (1 - x))


def _cinematic(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Teal in the shadows, amber in the lights."""
    y = 0.012 + 0.988 * _contrast(x, 0.18)
    shadow, high = (1 - x) ** 2 * x, x**1.5 * (1 - x)
    return y - 0.14 * shadow + 0.105 * high, y + 0.036 * shadow, y + 0.175 * shadow - 0.15 * high


def _documentary(x: Levels) -> tuple[Levels, Levels, Levels]:
    y = 0.06 + 0.88 * _contrast(x, 0.04)
    return y * 1.0, y * 1.0, y * 0.95


CINEMATIC = Style(
    "cinematic",
    "Cinematic",
    _cinematic,
    letterbox=2.39,
    grain=3.2,
    saturation=0.97,
    bloom=0.5,
    vignette=0.42,
    focus=0.6,
)
DOCUMENTARY = Style(
    "documentary", "Documentary", _documentary, grain=5.0, saturation=0.72, bloom=0.2, vignette=0.2, shake=0.6
)
