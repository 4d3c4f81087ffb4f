"""Styles without film: the polished commercial and the lifelike camera."""

import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style

Levels = NDArray[np.float64]


def _commercial(x: Levels) -> tuple[Levels, Levels, Levels]:
    y = np.asarray(x**0.86)
    return y * 1.02, y * 1.02, y * 1.03


def _realistic(x: Levels) -> tuple[Levels, Levels, Levels]:
    y = np.asarray(x + 0.08 * (x - 0.5) * 4.8 * x * (1 - x))
    return y, y, y


COMMERCIAL = Style("commercial", "Commercial", _commercial, saturation=1.12, bloom=0.4)
REALISTIC = Style("realistic", "Realistic", _realistic, grain=1.6, saturation=0.98, bloom=0.3, vignette=0.26, focus=1.0)
