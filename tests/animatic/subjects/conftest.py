"""Fixtures that look at drawings as pixels."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.picture import rasterize
from components.animatic.subjects import Pose, Rig, document

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="session")
def rasterise() -> Callable[..., Pixels]:
    """Give a drawing as RGBA pixels, `tall` pixels high without its margin; the margin is a tenth of the height."""

    def draw(rig: Rig, pose: Pose, tall: int = 120, margin: float = 0.0) -> Pixels:
        svg = document(rig, pose, tall / (rig.height * 100), rig.height * 100 * margin)
        return np.asarray(cv2.cvtColor(rasterize(svg), cv2.COLOR_BGRA2RGBA))

    return draw
