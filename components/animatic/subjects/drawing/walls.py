"""The sides of a plate that show: unbroken stretches of them, each with one gradient round it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from components.animatic.subjects.drawing.frames import LIGHT, Frame, tone
from components.animatic.subjects.drawing.solid import View
from components.animatic.subjects.drawing.svg import Point


@dataclass(frozen=True)
class Side:
    """One side of a plate: its ends in the picture, its normal in the plate's plane, its brightness and depth."""

    start: Point
    end: Point
    normal: Point
    bright: float
    depth: float


@dataclass(frozen=True)
class Walls:
    """The stretches, farthest first, half the way they are extruded in the picture, and the direction across it."""

    runs: tuple[tuple[Side, ...], ...]
    half: Point
    way: Point


def walls(view: View, frame: Frame, outline: Sequence[Point], deep: float) -> Walls:
    """Find the sides that are turned to the viewer."""
    wx, wy = view.at(*frame.w)
    size = math.hypot(wx, wy)
    if size < 1e-3:
        return Walls((), (0, 0), (1, 0))
    ex, ey = -wy / size, wx / size
    if (ex if abs(ex) > abs(ey) else ey) < 0:
        ex, ey = -ex, -ey
    runs: list[list[Side]] = []
    before: bool | None = None
    for side in _sides(view, frame, outline):
        if side is None:
            before = None
            continue
        way = (side.end[0] - side.start[0]) * ex + (side.end[1] - side.start[1]) * ey >= 0
        if before is None or before != way:
            runs.append([])
        runs[-1].append(side)
        before = way
    if len(runs) > 1 and runs[0][0].start == runs[-1][-1].end:
        runs[0] = [*runs.pop(), *runs[0]]
    runs.sort(key=lambda run: sum(side.depth for side in run) / len(run))
    return Walls(tuple(tuple(run) for run in runs), (wx * deep / 2, wy * deep / 2), (ex, ey))


def _sides(view: View, frame: Frame, outline: Sequence[Point]) -> list[Side | None]:
    """Every side of the outline in turn; None for one that is turned away."""
    (ux, uy), (vx, vy), (ox, oy) = (view.at(*way) for way in (frame.u, frame.v, frame.at))
    un, vn = view.toward(frame.u), view.toward(frame.v)
    found: list[Side | None] = []
    for (a, b), (c, d) in zip(outline, [*outline[1:], outline[0]], strict=True):
        long = math.hypot(c - a, d - b)
        if long < 1e-6:
            continue
        p, q = (d - b) / long, (a - c) / long
        if un[2] * p + vn[2] * q <= 1e-4:
            found.append(None)
            continue
        lit = sum((x * p + y * q) * k for x, y, k in zip(un, vn, LIGHT, strict=True))
        start, end = (ox + ux * a + vx * b, oy + uy * a + vy * b), (ox + ux * c + vx * d, oy + uy * c + vy * d)
        depth = (a + c) / 2 * un[2] + (b + d) / 2 * vn[2]
        found.append(Side(start, end, (p, q), 0.62 + 0.5 * max(-0.4, lit), depth))
    return found


def stops(run: Sequence[Side], along: Sequence[float], color: str) -> list[tuple[float, str]]:
    """The colors along a stretch; where two sides meet gently, one runs into the other."""
    low = min(along)
    span = max(1e-6, max(along) - low)
    found: list[tuple[float, str]] = []
    for i, side in enumerate(run):
        for k, neighbor in ((0, i - 1), (1, i + 1)):
            bright = side.bright * (1.05 - 0.1 * k)
            if 0 <= neighbor < len(run):
                beside = run[neighbor]
                if side.normal[0] * beside.normal[0] + side.normal[1] * beside.normal[1] > 0.8:
                    bright = (side.bright + beside.bright) / 2
            found.append(((along[i + k] - low) / span, tone(color, round(bright, 2))))
    if along[-1] < along[0]:
        found.reverse()
    return found[:: max(1, len(found) // 24)]
