"""Interpolation: the way from one still to another, by the best of three means, the first and last frame exact.

If one picture is the other from nearer, farther, aside or turned, a camera moves between them. If they show one scene a
little later, its pixels travel by optical flow, where flow there and back agree. If neither holds, nothing is faked:
one dissolves into the other while both are pushed a little, so that it looks meant.
"""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from components.animatic.color import Array, smoothstep
from components.animatic.footage.load import covered, load
from components.animatic.footage.parallax import on_paper
from components.animatic.moves import ease
from components.animatic.scene import Scene
from components.animatic.slate import Slate

MATCHES = 12
"""Fewer features in common prove nothing."""


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
    matrix, agreed = _alignment(first, last)
    flow = FlowWay.of(first, last, matrix if agreed > 0.25 else None)
    flows = flow.error < 0.62 * apart and flow.agreement > 0.45
    if matrix is not None and agreed > 0.35:
        rest = _left_over(first, last, matrix)
        if rest < max(0.45 * apart, 9.0) and not (flows and flow.error < 0.7 * rest):
            return CameraWay(first, last, matrix)
    return flow if flows else Dissolve(first, last)


def _left_over(first: Array, last: Array, matrix: Array) -> float:
    """The mean difference, in steps of light, where both are seen after the first was carried onto the last."""
    moved = cv2.warpAffine(first, matrix, _size(first), borderMode=cv2.BORDER_REPLICATE)
    both = cv2.warpAffine(np.full(first.shape[:2], 255, np.uint8), matrix, _size(first)) > 250
    return float(np.abs(moved.astype(np.float32) - last)[both].mean()) if both.any() else math.inf


def _size(picture: Array) -> tuple[int, int]:
    return picture.shape[1], picture.shape[0]


def _alignment(first: Array, last: Array) -> tuple[Array | None, float]:
    """The similarity that carries the first onto the last, and which share of their common features agree with it.

    SIFT (Lowe 2004) on half the size: on pictures from generators ORB agrees with itself too seldom to decide by.
    """
    sift = cv2.SIFT.create(1200)
    half = [cv2.cvtColor(_halved(each), cv2.COLOR_BGR2GRAY) for each in (first, last)]
    (points, words), (others, other_words) = (sift.detectAndCompute(each, None) for each in half)
    if words is None or other_words is None or min(len(points), len(others)) < MATCHES:
        return None, 0.0
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(words, other_words, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < 0.8 * pair[1].distance]
    if len(good) < MATCHES:
        return None, 0.0
    cv2.setRNGSeed(3)
    here = np.array([points[match.queryIdx].pt for match in good], np.float32) * 2 + 0.5
    there = np.array([others[match.trainIdx].pt for match in good], np.float32) * 2 + 0.5
    matrix, fits = cv2.estimateAffinePartial2D(here, there, ransacReprojThreshold=4)
    return (None, 0.0) if matrix is None else (np.asarray(matrix), float(fits.mean()))


def _halved(picture: Array) -> Array:
    return np.asarray(cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))


class CameraWay:
    """One scene, two framings: the camera goes along the spiral of the similarity, and the pictures cross over where
    both see.
    """

    name = "camera"

    def __init__(self, first: Array, last: Array, matrix: Array) -> None:
        self.first, self.last = first, last
        self.growth = math.hypot(matrix[0, 0], matrix[1, 0])
        self.turn = math.atan2(matrix[1, 0], matrix[0, 0])
        self.middle = np.array([first.shape[1] / 2, first.shape[0] / 2])
        self.shift = matrix[:, :2] @ self.middle + matrix[:, 2] - self.middle
        self.back = np.vstack([cv2.invertAffineTransform(matrix), [0, 0, 1]])
        self.white = np.full(first.shape[:2], 255, np.uint8)

    def matrix(self, share: float) -> Array:
        """The similarity at a share of the way: scale even in its logarithm, as a zoom feels even."""
        grown = self.growth**share
        cos, sin = math.cos(self.turn * share) * grown, math.sin(self.turn * share) * grown
        part = share if abs(self.growth - 1) < 1e-3 else (grown - 1) / (self.growth - 1)
        turned = np.array([[cos, -sin], [sin, cos]])
        return np.column_stack([turned, self.middle + self.shift * part - turned @ self.middle])

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        matrix = self.matrix(share)
        back = (np.vstack([matrix, [0, 0, 1]]) @ self.back)[:2]
        pictures, weights = [], []
        for picture, way in ((self.first, matrix), (self.last, back)):
            pictures.append(cv2.warpAffine(picture, way, _size(picture), borderMode=cv2.BORDER_REPLICATE))
            seen = cv2.warpAffine(self.white, way, _size(picture))
            side = max(5, self.first.shape[0] // 18) | 1
            seen = cv2.erode(seen, np.ones((side, side), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=255)
            weights.append(cv2.blur(seen, (side, side)).astype(np.float32) / 255)
        late = float(smoothstep(0.25, 0.75, share))
        early = weights[0] * (1 - late + 0.02) + 1e-5
        after = weights[1] * (late + 0.02) + 1e-6
        total = early + after
        return np.asarray(cv2.blendLinear(pictures[0], pictures[1], early / total, after / total))


@dataclass(frozen=True)
class FlowWay:
    """One scene, a little later: pixels travel along the flow (DIS, Kroeger 2016) from both ends and meet."""

    first: Array
    last: Array
    there: Array
    back: Array
    sure: tuple[Array, Array]
    error: float
    name: str = "flow"

    @classmethod
    def of(cls, first: Array, last: Array, matrix: Array | None) -> "FlowWay":
        """Measure the flow, after the camera's own movement where that is known."""
        there = _flow(first, last, matrix)
        back = _flow(last, first, None if matrix is None else cv2.invertAffineTransform(matrix))
        y, x = np.mgrid[0 : first.shape[0], 0 : first.shape[1]].astype(np.float32)
        came = cv2.remap(last, x + there[..., 0], y + there[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        error = float(np.abs(came.astype(np.float32) - first).mean())
        sure = []
        for flow, other in ((there, back), (back, there)):
            returned = cv2.remap(other, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR)
            lost = np.linalg.norm(flow + returned, axis=2) / (6 * first.shape[0] / 720)
            sure.append(cv2.GaussianBlur(np.exp(-lost).astype(np.float32), (0, 0), 3))
        return cls(first, last, there, back, (sure[0], sure[1]), error)

    @property
    def agreement(self) -> float:
        """How well the flow there and back agree, 0..1."""
        return float(self.sure[0].mean())

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        y, x = np.mgrid[0 : self.first.shape[0], 0 : self.first.shape[1]].astype(np.float32)
        pictures, weights = [], []
        for picture, flow, sure, gone in (
            (self.first, self.there, self.sure[0], share),
            (self.last, self.back, self.sure[1], 1 - share),
        ):
            gone32 = np.float32(gone)
            at_x, at_y = x - gone32 * flow[..., 0], y - gone32 * flow[..., 1]
            pictures.append(cv2.remap(picture, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
            weights.append(cv2.remap(sure, at_x, at_y, cv2.INTER_LINEAR) * np.float32(1 - gone) + np.float32(1e-3))
        total = weights[0] + weights[1]
        return np.asarray(cv2.blendLinear(pictures[0], pictures[1], weights[0] / total, weights[1] / total))


def _flow(first: Array, last: Array, matrix: Array | None) -> Array:
    """Where each pixel of the first is in the last, in pixels."""
    y, x = np.mgrid[0 : first.shape[0], 0 : first.shape[1]].astype(np.float32)
    known = np.zeros((*first.shape[:2], 2), np.float32)
    if matrix is not None:
        a, b = matrix.astype(np.float32)
        known = np.dstack([a[0] * x + a[1] * y + a[2] - x, b[0] * x + b[1] * y + b[2] - y])
        last = cv2.remap(last, x + known[..., 0], y + known[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    small = [cv2.cvtColor(_halved(each), cv2.COLOR_BGR2GRAY) for each in (first, last)]
    engine = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    engine.setFinestScale(1)
    rest = engine.calc(small[0], small[1], np.zeros((*small[0].shape, 2), np.float32))
    return np.asarray(cv2.resize(rest, _size(first), interpolation=cv2.INTER_LINEAR) * 2 + known, np.float32)


class Dissolve:
    """Two pictures that have nothing in common: a push from one into the other, the lights of the next first."""

    name = "dissolve"

    def __init__(self, first: Array, last: Array) -> None:
        self.first, self.last = first, last

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        early = _pushed(self.first, 1 + 0.10 * share)
        after = _pushed(self.last, 1.10 - 0.10 * share)
        gray = cv2.cvtColor(cv2.resize(after, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        dark = 1 - cv2.GaussianBlur(gray.astype(np.float32) / 255, (0, 0), after.shape[0] / 160)
        low = cv2.resize(dark, _size(after), interpolation=cv2.INTER_LINEAR) * np.float32(0.45)
        shares = np.asarray(smoothstep(0.0, 0.53, np.float32(share) - low - np.float32(0.01)), np.float32)
        return np.asarray(cv2.blendLinear(early, after, 1 - shares, shares))


def _pushed(picture: Array, zoom: float) -> Array:
    height, width = picture.shape[:2]
    matrix = np.array([[zoom, 0, width / 2 * (1 - zoom)], [0, zoom, height / 2 * (1 - zoom)]], np.float32)
    return np.asarray(cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT_101))
