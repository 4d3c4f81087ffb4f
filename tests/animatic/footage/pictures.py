"""Pictures of known contents for the footage tests, and requests that give them."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic import AnimaticRequest

WIDE, TALL = 640, 360
Picture = NDArray[np.uint8]


def opaque(picture: Picture) -> Picture:
    """A BGR picture as BGRA."""
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])


def sunset() -> tuple[Picture, Picture]:
    """A dark vase before a sky that glows beside it, over a wide ground, and where the vase is."""
    y, x = np.mgrid[0:TALL, 0:WIDE].astype(np.float32)
    glow = np.exp(-(((x - 420) / 130) ** 2) - ((y - 150) / 110) ** 2)[..., None]
    picture = np.array([120, 110, 190], np.float32) * (1 - 0.3 * y / TALL)[..., None] + glow * (130, 180, 120)
    picture[230:] = np.array([40, 90, 120]) + 20 * np.sin(x[230:] / 7)[..., None]
    mask = np.zeros((TALL, WIDE), np.uint8)
    cv2.ellipse(mask, (320, 210), (52, 95), 0, 0, 360, 1, -1)
    picture[mask > 0] = (60, 40, 30)
    return np.clip(picture, 0, 255).astype(np.uint8), mask


def mug(ground: Picture) -> tuple[Picture, Picture]:
    """A blue mug on a ground of 480 x 480, and where it is, its handle open."""
    mask = np.zeros((480, 480), np.uint8)
    cv2.rectangle(mask, (140, 150), (310, 390), 1, -1)
    cv2.ellipse(mask, (312, 262), (66, 74), 0, 0, 360, 1, 20)
    picture = ground.copy()
    picture[mask > 0] = (150, 90, 40)
    return picture, mask


def plain(size: int = 480, level: int = 244) -> Picture:
    return np.full((size, size, 3), level, np.uint8)


def busy(size: int = 480, seed: int = 4) -> Picture:
    """A ground of soft colored spots."""
    colors = np.random.default_rng(seed).uniform(110, 200, (10, 10, 3)).astype(np.float32)
    return np.clip(cv2.resize(colors, (size, size), interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def poles() -> Picture:
    """Upright dark poles from the sky into a striped ground; nothing of it is a subject."""
    y, x = np.mgrid[0:720, 0:1280].astype(np.float32)
    sky = 205 - 40 * y / 720
    stripes = 120 + 25 * np.sin((x - 640) / (y - 330).clip(8) * 14)
    gray = np.where(y < 360, sky, stripes)
    for at in range(90, 1280, 157):
        gray[120:600, at : at + 16] = 45
    return np.repeat(gray[..., None], 3, axis=2).astype(np.uint8)


def given(path: Path, words: str = "orbit", **changes: Any) -> AnimaticRequest:
    settings = {"duration": 2.0, "height": 240, "fps": 12, "first_frame": path, **changes}
    return AnimaticRequest(words, **settings)
