"""What the animatic's tests look at: the subject cut out of its frame, what stands behind it, and how much moves."""

import math
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.camera import Camera
from components.animatic.compositor import Stage
from components.animatic.layers import Plate, Sky

Picture = NDArray[np.uint8]
MARK = (255, 0, 255, 255)
"""A color that no scene has, opaque."""
RIM = 8
"""Pixels of it around a texture."""
WIDE = 0.75
"""Share of the picture's width from which what stands at a depth is taken for a backdrop, which must not end."""


class Blank:
    """A layer, or a sky, that paints nothing."""

    def __init__(self, depth: float = 1e9) -> None:
        self.depth = depth

    def draw(self, frame: Picture, camera: Camera, t: float) -> None:
        """Leave the frame as it is."""


def difference(a: Picture, b: Picture) -> float:
    """Mean difference of two pictures in 8-bit steps."""
    return float(np.abs(a.astype(int) - b).mean())


def swapped(stage: Stage, **changes: Any) -> Stage:
    """The same stage with some of what it draws exchanged."""
    other = copy(stage)
    for name, value in changes.items():
        setattr(other, name, value)
    return other


def deserted(stage: Stage) -> Stage:
    """The stage without its subject, as soft behind the place where it stood."""
    assert stage.actor
    gone = copy(stage.actor)
    gone.draw = lambda *_: None  # type: ignore[method-assign]
    return swapped(stage, actor=gone, layers=[gone if layer is stage.actor else layer for layer in stage.layers])


def cutout(stage: Stage) -> Callable[[int], Picture]:
    """How opaque the subject is in each pixel of a frame, without the shadow and the mirror image that it throws."""
    assert stage.actor
    bare = copy(stage.actor)
    bare.shadow = bare.mirror = 0.0
    dark = swapped(stage, actor=bare, layers=[bare], sky=Blank(), light=replace(stage.light, disc="none"))
    return lambda index: dark.picture(index)[..., 3]


def extent(cover: Picture, least: int = 64) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is covered, the ends not included."""
    rows, columns = (np.flatnonzero((cover >= least).any(axis=axis)) for axis in (1, 0))
    assert rows.size, "nothing is there"
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def seen(stage: Stage, index: int, least: int = 20) -> float:
    """The share of the subject's drawing that stands out from what is behind it in the finished frame."""
    drawn = cutout(stage)(index) > 128
    bars = stage.path.bars
    drawn[:bars] = drawn[stage.height - bars :] = False
    apart = np.abs(stage.frame(index).astype(int) - deserted(stage).frame(index)).max(axis=2) > least
    return float(apart[drawn].mean()) if drawn.any() else 0.0


def steps(pictures: Sequence[Picture]) -> NDArray[np.float64]:
    """How much changes from each picture to the next."""
    return np.array([difference(a, b) for a, b in pairwise(pictures)])


def sharpness(picture: Picture, where: Picture) -> float:
    """How much fine detail there is where a mask is true."""
    gray = cv2.cvtColor(picture, cv2.COLOR_BGRA2GRAY if picture.shape[2] == 4 else cv2.COLOR_BGR2GRAY)
    return float(cv2.Laplacian(gray, cv2.CV_64F)[where].var())


def shift(a: Picture, b: Picture) -> tuple[float, float]:
    """How far right and down what one picture shows has gone in the other, in pixels, by phase correlation."""
    before, after = (cv2.cvtColor(one[..., :3], cv2.COLOR_BGR2GRAY).astype(np.float32) for one in (a, b))
    window = cv2.createHanningWindow(before.shape[::-1], cv2.CV_32F)
    (x, y), _ = cv2.phaseCorrelate(before, after, window)
    return float(x), float(y)


def marked(stage: Stage) -> Stage:
    """The stage with a strange color beyond the ends of its sky and of all that is as wide as the picture.

    Where it shows, a layer has run out.
    """
    spans = _backdrops(stage)
    layers = [_framed(layer, spans.get(layer.depth)) if isinstance(layer, Plate) else layer for layer in stage.layers]
    return swapped(stage, layers=layers, sky=_framed_sky(stage.sky), light=replace(stage.light, disc="none"))


def _backdrops(stage: Stage) -> dict[float, tuple[float, float]]:
    """From where to where the plates reach that stand at one depth, where that is about as wide as the picture."""
    spans: dict[float, tuple[float, float]] = {}
    for plate in stage.layers:
        if isinstance(plate, Plate) and plate.period is None:
            low, high = spans.get(plate.depth, (math.inf, -math.inf))
            end = plate.left + plate.levels[0].shape[1] / plate.density
            spans[plate.depth] = min(low, plate.left), max(high, end)
    rest = stage.path.camera(stage.path.duration / 2)
    return {
        depth: (low, high)
        for depth, (low, high) in spans.items()
        if (high - low) * rest.scale(depth) > WIDE * stage.width
    }


def _framed(plate: Plate, span: tuple[float, float] | None) -> Plate:
    """A plate with the strange color beside its ends, where they are those of its depth and have paint."""
    if span is None or plate.period is not None:
        return plate
    texture = cv2.copyMakeBorder(plate.levels[0], 0, 0, RIM, RIM, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    wide = plate.levels[0].shape[1] / plate.density
    if plate.left <= span[0] + 1e-6:
        texture[texture[:, RIM, 3] > 100, :RIM] = MARK
    if plate.left + wide >= span[1] - 1e-6:
        texture[texture[:, -RIM - 1, 3] > 100, -RIM:] = MARK
    return Plate(
        texture, plate.depth, plate.left - RIM / plate.density, plate.base, plate.density,
        drift=plate.drift, sway=plate.sway, alpha=plate.alpha, near=plate.near,
    )  # fmt: skip


def _framed_sky(sky: Sky) -> Sky:
    """A sky with the strange color above it and to both sides: below it there is a ground, or more of the same."""
    if (sky.texture == sky.texture[0, 0]).all():  # one color goes on for ever
        return sky
    texture = cv2.copyMakeBorder(sky.texture, RIM, 0, RIM, RIM, cv2.BORDER_CONSTANT, value=MARK)
    return replace(sky, texture=texture, up=sky.up + RIM * sky.scale)
