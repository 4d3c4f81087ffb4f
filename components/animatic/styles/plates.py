"""Plates: the lookup tables, vignette, grain and canvas that a style prepares once a clip, all seeded."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from components.animatic.styles.base import Style

Frame: TypeAlias = NDArray[np.uint8]

GRAIN_PLATES = 6
LUMA = np.array([0.114, 0.587, 0.299])  # BGR order, BT.601


@dataclass(frozen=True)
class Plates:
    """What a style prepares once for a size and seed, so that a frame only pays for arithmetic."""

    width: int
    height: int
    lut: Frame
    saturate: NDArray[np.float32]
    vignette: Frame | None
    grain: tuple[Frame, ...]
    canvas: Frame | None
    warps: tuple[tuple[NDArray[np.int16], NDArray[np.uint16]], ...]
    threshold: int
    bars: int


def prepare(style: "Style", width: int, height: int, seed: int, dark: float) -> Plates:
    """Make every plate that `style.finish` reads."""
    rng = np.random.default_rng([seed & 0xFFFFFFFF, 0x5714E])
    scale = min(width, height) / 720
    return Plates(
        width=width,
        height=height,
        lut=_lut(style),
        saturate=_saturate(style.saturation),
        vignette=_vignette(width, height, style.vignette) if style.vignette else None,
        grain=tuple(_grain(rng, width, height, style.grain) for _ in range(GRAIN_PLATES)) if style.grain else (),
        canvas=_canvas(rng, width, height) if style.canvas else None,
        warps=tuple(_warp(rng, width, height, style.boil * scale) for _ in range(3)) if style.boil else (),
        threshold=round(205 - 95 * min(1.0, max(0.0, dark))),
        bars=style.bars(width, height),
    )


def _lut(style: "Style") -> Frame:
    levels = np.arange(256) / 255
    red, green, blue = style.curves(levels)
    table = np.dstack([blue, green, red]).clip(0, 1) * 255 + 0.5
    return table.astype(np.uint8).reshape(1, 256, 3)


def _saturate(amount: float) -> NDArray[np.float32]:
    grey = np.tile(LUMA, (3, 1)) * (1 - amount)
    return np.asarray(grey + np.eye(3) * amount, dtype=np.float32)


def _vignette(width: int, height: int, strength: float) -> Frame:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    distance = (x * x * 0.8 + y * y * 0.6).clip(0, 1.5)
    value = (255 * (1 - strength * distance**1.15)).clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(value[..., None], 3, axis=2))


def _grain(rng: np.random.Generator, width: int, height: int, strength: float) -> Frame:
    noise = cv2.GaussianBlur(rng.normal(0, strength * 1.7, (height, width)).astype(np.float32), (0, 0), 0.7)
    value = (noise + 128).clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(value[..., None], 3, axis=2))


def _canvas(rng: np.random.Generator, width: int, height: int) -> Frame:
    """Woven canvas: threads along both axes, and a slow unevenness of the ground."""
    shape = (height, width)
    across = cv2.GaussianBlur(rng.normal(0, 1, shape).astype(np.float32), (0, 0), sigmaX=4.5, sigmaY=0.7)
    down = cv2.GaussianBlur(rng.normal(0, 1, shape).astype(np.float32), (0, 0), sigmaX=0.7, sigmaY=4.5)
    broad = cv2.resize(rng.normal(0, 1, (height // 40 + 2, width // 40 + 2)).astype(np.float32), (width, height))
    weave = across / across.std() * 22 + down / down.std() * 22 + broad * 10
    value = (weave + 128).clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(value[..., None], 3, axis=2))


def _warp(
    rng: np.random.Generator, width: int, height: int, amount: float
) -> tuple[NDArray[np.int16], NDArray[np.uint16]]:
    """A smooth displacement of about `amount` pixels as fixed-point maps for cv2.remap."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    cells = (max(2, height // 10), max(2, width // 10))
    shift = [cv2.resize(rng.normal(0, amount, cells).astype(np.float32), (width, height)) for _ in range(2)]
    points, table = cv2.convertMaps(x + shift[0], y + shift[1], cv2.CV_16SC2)
    return points, table
