"""Styles that look shot on film: the graded feature and the hand-held documentary."""

import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style

Levels = NDArray[np.float64]


def _contrast(x: Levels, amount: float) -> Levels:
    return np.asarray(x + amount * (x - 0.5) * 4.8 * x * (1 - x))


def _cinematic(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Teal in the shadows, amber in the lights."""
    y = 0.010 + 0.985 * _contrast(x, 0.20)
    shadow, high = (1 - x) ** 2 * x, x**1.5 * (1 - x)
    return y - 0.24 * shadow + 0.15 * high, y + 0.03 * shadow + 0.02 * high, y + 0.20 * shadow - 0.22 * high


def _documentary(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Sixteen-millimetre reversal left in a drawer: milky blacks, dull whites, a green-yellow cast."""
    y = 0.075 + 0.83 * _contrast(x, 0.06)
    return y + 0.012 * x, y + 0.016, y - 0.045 * x + 0.004


CINEMATIC = Style(
    "cinematic", "Cinematic", _cinematic, letterbox=2.39, grain=3.0, saturation=1.0, bloom=0.5, vignette=0.42, focus=0.6
)
DOCUMENTARY = Style(
    "documentary", "Documentary", _documentary, grain=5.5, saturation=0.66, bloom=0.12, vignette=0.24, shake=0.6
)
