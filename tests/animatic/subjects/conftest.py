"""Fixtures that look at drawings as pixels."""

import importlib.resources
import io
from collections.abc import Callable

import numpy as np
import pytest
import resvg_py
from numpy.typing import NDArray
from PIL import Image

from components.animatic.subjects import Pose, Rig, document

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="session")
def shipped_fonts() -> list[str]:
    """The font files that the engine hands to the rasteriser."""
    packages = ("fontpkg_instrument_sans", "fontpkg_geist")
    return [str(file) for name in packages for file in importlib.resources.files(name).joinpath("files").iterdir()]


@pytest.fixture(scope="session")
def rasterise(shipped_fonts: list[str]) -> Callable[..., Pixels]:
    """Give a drawing as RGBA pixels, `tall` pixels high without its margin; the margin is a tenth of the height."""

    def draw(rig: Rig, pose: Pose, tall: int = 120, margin: float = 0.0) -> Pixels:
        svg = document(rig, pose, tall / (rig.height * 100), rig.height * 100 * margin)
        png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=shipped_fonts)
        return np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGBA"))

    return draw
