"""Interpolation: the way from one still to another, by the best of three means, the first and last frame exact.

If one picture is the other from nearer, farther, aside, turned or in other light, a camera moves between them. If they
show one scene a little later, its pixels travel by optical flow, where flow there and back agree. If neither holds,
nothing is faked: one dissolves into the other through a leak of light while both are pushed, so that it looks meant.
"""

import math
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from components.animatic.color import Array, smoothstep
from components.animatic.footage.aligning import Alignment, aligned, corners, size_of
from components.animatic.footage.flow import FlowWay
from components.animatic.footage.load import covered, load
from components.animatic.footage.parallax import on_paper
from components.animatic.moves import ease
from components.animatic.scene import Scene
from components.animatic.slate import Slate


class Way(Protocol):
    """A picture at shares strictly between 0 and 1 of the way."""

    @property
    def name(self) -> str: ...

    def at(self, share: float) -> Array: ...


class Between:
    """A reel from one still to another."""

    def __init__(self, scene: Scene, first: Path, last: Path, width: int, height: int) -> None:
        self.scene, self.width, self.height, self.fps = scene, width, height, scene.fps
        self.frames = max(2, round(scene.duration * scene.fps))
        self.ends = tuple(covered(on_paper(load(path)), width, height) for path in (first, last))
        self.way = way_between(*self.ends)
        self.slate = Slate(scene, width, height)

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: the same bytes for the same pictures and index, in any order, on any thread."""
        if index in (0, self.frames - 1):
            picture = self.ends[index > 0].copy()
        else:
            picture = np.ascontiguousarray(self.way.at(ease(index / (self.frames - 1))))
        self.slate.stamp(picture, index)
        return picture


def way_between(first: Array, last: Array) -> Way:
    """The best way that holds."""
    apart = float(np.abs(first.astype(np.float32) - last).mean())
    found = aligned(first, last)
    flow = FlowWay.of(first, last, found.matrix if found and found.agreed > 0.25 else None)
    flows = flow.error < 0.8 * apart and flow.agreement > 0.45
    if found is not None and found.agreed > 0.35:
        rest = _left_over(first, last, found)
        better = 0.7 if rest < 0.8 * apart else 0.85  # a camera that stands still explains nothing
        if rest < max(0.45 * apart, 9.0) and not (flows and flow.error < better * rest):
            return CameraWay(first, last, found.matrix)
    if flows:
        return flow
    if found is not None and (found.outlines > 0.5 or (found.outlines > 0.3 and found.agreed > 0.3)):
        return CameraWay(first, last, found.matrix, loose=True)
    return Dissolve(first, last)


def _left_over(first: Array, last: Array, found: Alignment) -> float:
    """The mean difference, in steps of light, where both are seen after the first was carried onto the last."""
    moved = cv2.warpPerspective(first, found.matrix, size_of(first), borderMode=cv2.BORDER_REPLICATE)
    both = cv2.warpPerspective(np.full(first.shape[:2], 255, np.uint8), found.matrix, size_of(first)) > 250
    return float(np.abs(moved.astype(np.float32) - last)[both].mean()) if both.any() else math.inf


class CameraWay:
    """One scene, two framings: the camera goes along the spiral of the similarity, tilts by the rest of the homography,
    and the pictures cross over where both see. Where they fit only ``loose``ly, they cross over soon, and when the one
    that comes from afar almost fills the frame.
    """

    name = "camera"

    def __init__(self, first: Array, last: Array, matrix: Array, loose: bool = False) -> None:
        self.first, self.last, self.loose = first, last, loose
        self.frame = corners(*size_of(first))
        self.middle = np.array([first.shape[1] / 2, first.shape[0] / 2])
        self.end = matrix
        moved = cv2.perspectiveTransform(self.frame[None], matrix)[0]
        spokes, turned = self.frame - self.frame.mean(0), moved - moved.mean(0)
        along, across = (spokes * turned).sum(), (spokes[:, 0] * turned[:, 1] - spokes[:, 1] * turned[:, 0]).sum()
        self.growth, self.turn = float(np.hypot(along, across) / (spokes**2).sum()), math.atan2(across, along)
        self.shift = moved.mean(0) - self.middle
        self.rest = (cv2.perspectiveTransform(moved[None], np.linalg.inv(self._spiral(1.0)))[0] - self.frame).astype(
            np.float32
        )

    def _spiral(self, share: float) -> Array:
        """The similarity at a share of the way: scale even in its logarithm, as a zoom feels even."""
        grown = self.growth**share
        cos, sin = math.cos(self.turn * share) * grown, math.sin(self.turn * share) * grown
        part = share if abs(self.growth - 1) < 1e-3 else (grown - 1) / (self.growth - 1)
        turned = np.array([[cos, -sin], [sin, cos]])
        return np.vstack([np.column_stack([turned, self.middle + self.shift * part - turned @ self.middle]), [0, 0, 1]])

    def matrix(self, share: float) -> Array:
        """The view at a share of the way, from the first picture."""
        tilt = cv2.getPerspectiveTransform(self.frame, self.frame + self.rest * np.float32(share))
        return np.asarray(self._spiral(share) @ tilt)

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        view = self.matrix(share)
        pictures, weights = [], []
        for picture, way in ((self.first, view), (self.last, view @ np.linalg.inv(self.end))):
            pictures.append(cv2.warpPerspective(picture, way, size_of(picture), borderMode=cv2.BORDER_REFLECT_101))
            weights.append(self._seen(way))
        lean = 0.34 * float(np.clip(math.log(self.growth) / math.log(1.3), -1, 1)) if self.loose else 0.0
        meeting = 0.13 if self.loose else 0.25
        late = float(smoothstep(0.5 + lean - meeting, 0.5 + lean + meeting, share))
        if self.loose and late in (0.0, 1.0):
            return np.asarray(pictures[int(late)])
        early = weights[0] * (1 - late) + 0.02 * weights[0] + 1e-5
        after = weights[1] * late + 0.02 * weights[1] + 1e-6
        total = early + after
        return np.asarray(cv2.blendLinear(pictures[0], pictures[1], early / total, after / total))

    def _seen(self, way: Array) -> Array:
        """How surely each place shows the picture and nothing beyond its edge, soft, 0..1."""
        if self.loose:
            return np.ones(self.first.shape[:2], np.float32)
        quarter = np.diag([0.25, 0.25, 1.0])
        size = (max(2, self.first.shape[1] // 4), max(2, self.first.shape[0] // 4))
        seen = cv2.warpPerspective(np.full(size[::-1], 255, np.uint8), quarter @ way @ np.linalg.inv(quarter), size)
        side = max(3, size[1] // 18) | 1
        seen = cv2.erode(seen, np.ones((side, side), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=255)
        soft = cv2.blur(seen, (side, side)).astype(np.float32) / 255
        return np.asarray(cv2.resize(soft, size_of(self.first), interpolation=cv2.INTER_LINEAR))


class Dissolve:
    """Two pictures that have nothing in common: a push from one into the other, the lights of the next first, while
    light leaks across as at the end of a reel.
    """

    name = "dissolve"

    def __init__(self, first: Array, last: Array) -> None:
        self.first, self.last = first, last
        lights = cv2.resize(last, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        gray = cv2.cvtColor(lights, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
        self.dark = 1 - cv2.GaussianBlur(gray, (0, 0), last.shape[0] / 160)

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        early, after = _pushed(self.first, 1 + 0.12 * share), _pushed(self.last, 1.12 - 0.12 * share)
        dark = _pushed(self.dark, 1.12 - 0.12 * share)
        dark = cv2.resize(dark, size_of(after), interpolation=cv2.INTER_LINEAR) * np.float32(0.45)
        shares = np.asarray(smoothstep(0.0, 0.53, np.float32(share) - dark - np.float32(0.01)), np.float32)
        mixed = cv2.blendLinear(early, after, 1 - shares, shares)
        strength = math.sin(math.pi * share) ** 3
        return np.asarray(_leaked(mixed, share, 0.5 * strength)) if strength > 0.02 else np.asarray(mixed)


def _leaked(picture: Array, share: float, strength: float) -> Array:
    """Warm light that wanders in from one side and out at the other, screened over the picture."""
    y, x = np.mgrid[0:1:18j, 0:1:32j].astype(np.float32)
    glow = np.zeros((18, 32, 3), np.float32)
    for color, place, wide in (
        ((40, 110, 255), 1.15 - 1.3 * share, 0.34),
        ((110, 190, 255), 1.3 - 1.7 * share, 0.15),
    ):
        ridge = np.exp(-(((x + 0.25 * (y - 0.5) - place) / wide) ** 2))
        glow += ridge[..., None] * np.array(color, np.float32)
    leak = cv2.resize(np.clip(glow * strength, 0, 255), size_of(picture), interpolation=cv2.INTER_CUBIC)
    return np.asarray(
        cv2.bitwise_not(
            cv2.multiply(
                cv2.bitwise_not(picture), cv2.bitwise_not(np.clip(leak, 0, 255).astype(np.uint8)), scale=1 / 255
            )
        )
    )


def _pushed(picture: Array, zoom: float) -> Array:
    height, width = picture.shape[:2]
    matrix = np.array([[zoom, 0, width / 2 * (1 - zoom)], [0, zoom, height / 2 * (1 - zoom)]], np.float32)
    return np.asarray(cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT_101))
