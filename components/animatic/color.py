"""Color arithmetic of the animatic: linear-looking RGB floats in 0..1, as numpy arrays, until a texture is packed."""

import colorsys
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

WHITE = np.ones(3, np.float32)
BLACK = np.zeros(3, np.float32)


def rgb(text: str) -> Array:
    """Read "#rrggbb"."""
    digits = text.lstrip("#")
    return np.array([int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32)


def hex_of(color: Array) -> str:
    """Write "#rrggbb", clipped to what a screen can show."""
    red, green, blue = (int(v) for v in np.clip(np.round(np.asarray(color) * 255), 0, 255))
    return f"#{red:02x}{green:02x}{blue:02x}"


def mix(start: Any, end: Any, share: Any) -> Any:
    """Go from ``start`` to ``end`` by ``share`` (0..1)."""
    return start + (end - start) * share


def smoothstep(low: float, high: float, value: Any) -> Any:
    """Ease from 0 to 1 between two edges; the edges may be given in either order."""
    t = np.clip((value - low) / (high - low + 1e-9), 0, 1)
    return t * t * (3 - 2 * t)


def luma(color: Array) -> float:
    """How light a color looks, 0..1."""
    return float(np.dot(np.asarray(color)[:3], (0.2126, 0.7152, 0.0722)))


def shift_hue(color: Array, turn: float, saturation: float = 1.0) -> Array:
    """Turn a color on the wheel by a share of the full circle."""
    hue, light, strength = colorsys.rgb_to_hls(*(float(min(1.0, max(0.0, v))) for v in color))
    return np.array(colorsys.hls_to_rgb((hue + turn) % 1.0, light, min(1.0, strength * saturation)), np.float32)
