"""Styles that redraw the frame: oil on canvas, and cel animation with ink lines."""

import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style

Levels = NDArray[np.float64]


def _plain(x: Levels) -> tuple[Levels, Levels, Levels]:
    return x, x, x


ARTISTIC = Style("artistic", "Artistic", _plain, saturation=1.15, bloom=0.3, vignette=0.2, canvas=0.3, boil=1.2)
ANIME = Style("anime", "Anime", _plain, saturation=1.2, bloom=0.5, vignette=0.1, hold=2)
