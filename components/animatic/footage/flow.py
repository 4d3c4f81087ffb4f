"""Optical flow between two stills: where each pixel went, how sure that is, and the pictures on the way."""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.footage.aligning import halved, size_of

FARTHEST = 0.5
"""Of the width: no pixel is believed to go farther."""


@dataclass(frozen=True)
class FlowWay:
    """One scene, a little later: pixels travel along the flow (DIS, Kroeger 2016) from both ends and meet.

    Where flow there and back disagree, as where a leg swings past another, the flow of the surroundings is taken: what
    cannot be followed then dissolves in place instead of tearing.
    """

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
        flows = [_flow(first, last, matrix), _flow(last, first, None if matrix is None else np.linalg.inv(matrix))]
        sure = [_sureness(*pair) for pair in (flows, flows[::-1])]
        alike = [_alike(first, last, flows[0]), _alike(last, first, flows[1])]
        calm = [_calmed(flow, *trust) for flow, *trust in zip(flows, sure, alike, strict=True)]
        error = float(cv2.absdiff(_carried(last, calm[0]), first).mean())
        return cls(first, last, calm[0], calm[1], (sure[0], sure[1]), error)

    @property
    def agreement(self) -> float:
        """How well the flow there and back agree, 0..1."""
        return float(self.sure[0].mean())

    def at(self, share: float) -> Array:
        """The picture at a share of the way."""
        height, width = self.first.shape[:2]
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        pictures, weights = [], []
        for picture, flow, sure, gone in (
            (self.first, self.there, self.sure[0], np.float32(share)),
            (self.last, self.back, self.sure[1], np.float32(1 - share)),
        ):
            at_x, at_y = x - gone * flow[..., 0], y - gone * flow[..., 1]
            pictures.append(cv2.remap(picture, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
            weights.append((cv2.remap(sure, at_x[::4, ::4], at_y[::4, ::4], cv2.INTER_LINEAR) + 0.1) * (1 - gone))
        early = (weights[0] / (weights[0] + weights[1] + 1e-6)).astype(np.float32)
        early = cv2.resize(early, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.blendLinear(pictures[0], pictures[1], early, 1 - early))


def _flow(first: Array, last: Array, matrix: Array | None) -> Array:
    """Where each pixel of the first is in the last, in pixels."""
    width, height = size_of(first)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    known = np.zeros((height, width, 2), np.float32)
    if matrix is not None:
        there = cv2.perspectiveTransform(np.dstack([x, y]), matrix)
        known = np.clip(there - np.dstack([x, y]), -width, width).astype(np.float32)
        last = cv2.remap(last, x + known[..., 0], y + known[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    small = [cv2.cvtColor(halved(each), cv2.COLOR_BGR2GRAY) for each in (first, last)]
    engine = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    engine.setFinestScale(1)
    rest = engine.calc(small[0], small[1], np.zeros((*small[0].shape, 2), np.float32))
    rest = np.clip(np.nan_to_num(rest), -FARTHEST * width, FARTHEST * width)
    return np.asarray(cv2.resize(rest, (width, height), interpolation=cv2.INTER_LINEAR) * 2 + known, np.float32)


def _sureness(flow: Array, other: Array) -> Array:
    """How well going there and back leads home, 0..1."""
    height, width = flow.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    returned = cv2.remap(other, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR)
    lost = np.linalg.norm(flow + returned, axis=2) / (6 * height / 720)
    return np.asarray(cv2.GaussianBlur(np.exp(-lost).astype(np.float32), (0, 0), 3))


def _carried(last: Array, flow: Array) -> Array:
    """The last picture, each pixel back where it came from."""
    y, x = np.mgrid[0 : last.shape[0], 0 : last.shape[1]].astype(np.float32)
    return np.asarray(
        cv2.remap(last, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )


def _alike(first: Array, last: Array, flow: Array) -> Array:
    """Where the flow leads to the same color, 0..1."""
    unlike = cv2.cvtColor(cv2.absdiff(_carried(last, flow), first), cv2.COLOR_BGR2GRAY).astype(np.float32)
    return np.asarray(np.clip(1.6 - cv2.blur(unlike, (7, 7)) / 10, 0, 1))


def _calmed(flow: Array, sure: Array, alike: Array) -> Array:
    """The flow, with that of the sure surroundings where it is not sure itself and leads to another color."""
    small = cv2.resize(flow, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    weight = cv2.resize(sure, size_of(small), interpolation=cv2.INTER_AREA) ** 3 + np.float32(1e-4)
    reach = max(3, small.shape[0] // 9) | 1
    spread = cv2.blur(cv2.blur(small * weight[..., None], (reach, reach)), (reach, reach))
    around = spread / cv2.blur(cv2.blur(weight, (reach, reach)), (reach, reach))[..., None]
    around = cv2.resize(around, size_of(flow), interpolation=cv2.INTER_LINEAR)
    trust = np.maximum(np.clip((sure - 0.2) / 0.35, 0, 1), alike * np.clip((sure - 0.02) / 0.12, 0, 1))
    trust = cv2.GaussianBlur(trust, (0, 0), max(1.0, flow.shape[0] / 240))[..., None]
    return np.asarray(flow * trust + around * (1 - trust), np.float32)
