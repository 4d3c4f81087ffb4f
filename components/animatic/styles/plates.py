"""Plates: the lookup tables, vignette, grain and canvas that a style prepares once a clip, all seeded."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Frame: TypeAlias = NDArray[np.uint8]

GRAIN_PLATES = 6
LUMA = np.array([0.114, 0.587, 0.299])  # BGR order, BT.601


class Look(Protocol):
    """What plates need to know of a style."""

    @property
    def grain(self) -> float: ...
    @property
    def saturation(self) -> float: ...
    @property
    def vignette(self) -> float: ...
    @property
    def canvas(self) -> float: ...
    @property
    def lens(self) -> float: ...
    @property
    def boil(self) -> float: ...
    def sketch(self, width: int, height: int) -> tuple[int, int]: ...
    @property
    def curves(self) -> Callable[[NDArray[np.float64]], Any]: ...
    def bars(self, width: int, height: int) -> int: ...


@dataclass(frozen=True)
class Grain:
    """Film grain around 128, a few plates in turn; each is made when it is first shown."""

    width: int
    height: int
    strength: float
    seed: int

    def plate(self, index: int) -> Frame:
        """The plate of a frame."""
        return _grain(self.width, self.height, self.strength, self.seed, index % GRAIN_PLATES)


@dataclass(frozen=True)
class Plates:
    """What a style prepares once for a size and seed, so that a frame only pays for arithmetic."""

    width: int
    height: int
    sketch: tuple[int, int]
    """Width and height of the frames that come in."""
    scale: float
    """Size against 720 lines: what a style measures in pixels is multiplied by it."""
    curves: tuple[Frame, Frame, Frame]
    """Lookup tables of blue, green and red."""
    saturate: NDArray[np.float32] | None
    vignette: Frame | None
    grain: "Grain | None"
    canvas: Frame | None
    lens: tuple[Frame, Frame] | None
    """Weights of the sharp and the soft picture, 255 in sum."""
    warps: tuple[tuple[NDArray[np.int16], NDArray[np.uint16]], ...]
    threshold: int
    bars: int


def prepare(style: Look, width: int, height: int, seed: int, dark: float) -> Plates:
    """Make every plate that `style.finish` reads."""
    rng = np.random.default_rng([seed & 0xFFFFFFFF, 0x5714E])
    scale, sketch = min(width, height) / 720, style.sketch(width, height)
    return Plates(
        width=width,
        height=height,
        sketch=sketch,
        scale=scale,
        curves=_tables(style),
        saturate=saturation(style.saturation) if style.saturation != 1.0 else None,
        vignette=_vignette(width, height, style.vignette) if style.vignette else None,
        grain=Grain(width, height, style.grain * min(1.0, scale) ** 0.8, seed) if style.grain else None,
        canvas=_canvas(rng, width, height, scale) if style.canvas else None,
        lens=_lens(width, height, style.lens) if style.lens else None,
        warps=tuple(_warp(rng, *sketch, style.boil, min(sketch) / 720) for _ in range(3)) if style.boil else (),
        threshold=round(205 - 95 * min(1.0, max(0.0, dark))),
        bars=style.bars(width, height),
    )


def quarter(frame: Frame) -> Frame:
    """Give the frame at a quarter of its size: two halvings, which average exactly and cheaply."""
    height, width = frame.shape[:2]
    half = cv2.resize(frame, (max(2, width // 2), max(2, height // 2)), interpolation=cv2.INTER_LINEAR)
    small: Frame = cv2.resize(half, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_LINEAR)
    return small


def _tables(style: Look) -> tuple[Frame, Frame, Frame]:
    red, green, blue = (
        (curve.clip(0, 1) * 255 + 0.5).astype(np.uint8)
        for curve in style.curves(np.arange(256, dtype=np.float64) / 255)
    )
    return blue, green, red


def saturation(amount: float) -> NDArray[np.float32]:
    """The matrix that brings BGR colors nearer to their gray, or farther; below zero their hue turns round."""
    grey = np.tile(LUMA, (3, 1)) * (1 - amount)
    return np.asarray(grey + np.eye(3) * amount, dtype=np.float32)


def _vignette(width: int, height: int, strength: float) -> Frame:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    distance = (x * x * 0.8 + y * y * 0.6).clip(0, 1.5)
    value = (255 * (1 - strength * distance**1.15)).clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(value[..., None], 3, axis=2))


def _lens(width: int, height: int, strength: float) -> tuple[Frame, Frame]:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    away = np.clip((np.sqrt(x * x * 0.75 + y * y * 0.9) - 0.45) / 0.75, 0, 1)
    soft = np.asarray(strength * away * away * (3 - 2 * away) * 255 + 0.5, dtype=np.uint8)
    weights = cv2.merge((soft, soft, soft))
    return cv2.bitwise_not(weights), weights


@lru_cache(maxsize=2 * GRAIN_PLATES)
def _grain(width: int, height: int, strength: float, seed: int, number: int) -> Frame:
    noise = np.random.default_rng([seed & 0xFFFFFFFF, 0x6124, number]).standard_normal((height, width), np.float32)
    cv2.GaussianBlur(noise * np.float32(strength * 1.7), (0, 0), 0.7, dst=noise)
    value = (noise + 128).clip(0, 255).astype(np.uint8)
    plate: Frame = cv2.merge((value, value, value))
    return plate


def _canvas(rng: np.random.Generator, width: int, height: int, scale: float) -> Frame:
    """Woven canvas at 720 lines, shrunk or grown to the frame: threads along both axes on a slowly uneven ground."""
    shape = (round(height / scale), round(width / scale))
    across = cv2.GaussianBlur(rng.normal(0, 1, shape).astype(np.float32), (0, 0), sigmaX=4.5, sigmaY=0.7)
    down = cv2.GaussianBlur(rng.normal(0, 1, shape).astype(np.float32), (0, 0), sigmaX=0.7, sigmaY=4.5)
    broad = cv2.resize(rng.normal(0, 1, (shape[0] // 40 + 2, shape[1] // 40 + 2)).astype(np.float32), shape[::-1])
    weave = across / across.std() * 22 + down / down.std() * 22 + broad * 10
    value = cv2.resize(weave + 128, (width, height), interpolation=cv2.INTER_AREA).clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(value[..., None], 3, axis=2))


def _warp(
    rng: np.random.Generator, width: int, height: int, amount: float, scale: float
) -> tuple[NDArray[np.int16], NDArray[np.uint16]]:
    """A smooth displacement of about `amount` pixels at 720 lines, as fixed-point maps for cv2.remap."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    cells = (max(2, round(height / scale / 10)), max(2, round(width / scale / 10)))
    shift = [cv2.resize(rng.normal(0, amount * scale, cells).astype(np.float32), (width, height)) for _ in range(2)]
    points, table = cv2.convertMaps(x + shift[0], y + shift[1], cv2.CV_16SC2)
    return points, table
