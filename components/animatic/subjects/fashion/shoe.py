"""The form of a low shoe: a sole stacked from outlines, an upper that rolls from the sole's edge to collar and instep.

Lengths are centimetres, the toe at +x, y up, the near side at +z.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from components.animatic.subjects.drawing.loft import Bend, Eye, Grid, normals
from components.animatic.subjects.drawing.svg import Point
from components.animatic.subjects.vehicles.coachwork import along

Line = tuple[Point, ...]

WIDE: Line = (
    (-15.4, 0), (-15.25, 1.2), (-14.8, 2.1), (-13.9, 3.0), (-12, 3.8), (-9, 4.1), (-5, 3.9), (-1, 3.9), (3, 4.4),
    (6.5, 5.0), (9.5, 5.1), (12, 4.7), (13.8, 3.9), (15, 2.8), (15.7, 1.6), (16, 0),
)  # fmt: skip
"""(x, half width) of the sole."""
TREAD: Line = ((-15.5, 1.6), (-14, 0.5), (-11, 0), (-1, 0.2), (5, 0), (10, 0.2), (13, 0.7), (15, 1.3), (16, 1.8))
"""(x, y) of the sole's lower edge; FOAM of its upper one, RIM of collar, instep and toe."""
FOAM: Line = ((-15.5, 4.5), (-13, 4.6), (-8.5, 4.1), (-3, 3.5), (3, 3.3), (9, 3.5), (13.6, 3.9), (16, 3.5))
RIM: Line = (
    (-14.3, 13.2), (-13.6, 13.9), (-12.8, 13.5), (-11.4, 11.8), (-9.2, 10.6), (-6.8, 10.9), (-5.0, 12.4), (-3.8, 13.6),
    (-2.4, 13.5), (-0.4, 12.2), (2.6, 10.2), (5.6, 8.4), (8.6, 7.3), (11.6, 6.6), (13.6, 5.6), (14.8, 4.4), (15.2, 3.7),
)  # fmt: skip
OPEN: Line = ((-14.3, 0), (-14.1, 1.0), (-13.4, 1.9), (-12.2, 2.5), (-10, 2.9), (-7, 2.8), (-4, 2.3), (-2, 1.8),
              (4, 1.5), (7, 1.2), (8.2, 0.7), (8.8, 0), (15.2, 0))  # fmt: skip
"""(x, half the gap) of the collar and of the lacing."""
SWELL = ((0.0, 0.90), (0.12, 0.97), (0.35, 1.02), (0.6, 1.03), (0.85, 1.0), (1.0, 0.94))
"""(share of the sole's height, how far it bulges)."""
ROUND = 2.3
"""How squarely the upper rolls over."""
HEEL, TOE = -14.3, 15.2
LONGER = 31.4 / (TOE - HEEL)
"""How much longer the sole is than the upper."""


@dataclass(frozen=True)
class Form:
    """The outlines of sole and upper, and which way they look."""

    sole: Grid
    near: Grid
    far: Grid
    sole_normals: Grid
    near_normals: Grid
    far_normals: Grid


@lru_cache(maxsize=1)
def form() -> Form:
    """Stack the outlines once; a pose only looks at them from elsewhere."""
    xs = np.array([x for x, _ in _finer(WIDE)])
    ring = np.concatenate((xs[::-1], xs[1:-1]))
    sign = np.concatenate((np.ones(len(xs)), -np.ones(len(xs) - 2)))
    rows = []
    for share, swell in _finer(SWELL, 2):
        low, high = _many(TREAD, ring), _many(FOAM, ring)
        wide = sign * _many(WIDE, ring) * swell
        rows.append(np.stack((ring * (0.75 + 0.25 * swell), low + (high - low) * share, wide), -1))
    sole = np.stack(rows)
    swing = -np.cos(np.linspace(0, np.pi, 60))
    stations = (HEEL + TOE) / 2 + (TOE - HEEL) / 2 * (0.6 * swing + 0.4 * np.sign(swing) * np.abs(swing) ** 0.5)
    stations[[0, -1]] = HEEL, TOE
    near = np.stack([_upper(stations, h) for h in np.sin(np.linspace(0, np.pi / 2, 12))])
    mirror = np.array((1.0, 1.0, -1.0))
    outward = _eased(-normals(near, closed=False))
    return Form(sole, near, near * mirror, normals(sole), outward, outward * mirror)


def _eased(outward: Grid) -> Grid:
    """Normals that meet those of the other half where both halves meet."""
    out = outward.copy()
    for _ in range(3):
        out[:, [0, -1], 2] = 0.0
        out[:, 1:-1] = out[:, :-2] * 0.25 + out[:, 1:-1] * 0.5 + out[:, 2:] * 0.25
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=-1, keepdims=True), 1e-9))


@lru_cache(maxsize=16)
def _finer(line: Line, by: int = 4) -> Line:
    """More points on a line, along a curve through its points."""
    around = np.array((line[0], *line, line[-1]))
    out: list[Point] = []
    for i in range(len(line) - 1):
        a, b, c, d = around[i : i + 4]
        for t in np.arange(by) / by:
            p = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
            out.append((float(p[0]), max(0.0, float(p[1]))))
    return (*out, line[-1])


def _many(line: Line, places: Grid) -> Grid:
    fine = _finer(line)
    return np.interp(places, [x for x, _ in fine], [y for _, y in fine])


def _lean(x: float, h: float) -> float:
    """How far the heel bulges back."""
    return -0.55 * math.sin(math.pi * min(1.0, 1.15 * h)) * max(0.0, 1 - (x - HEEL) / 4)


def _upper(xs: Grid, h: float) -> Grid:
    low, high, gap = _many(FOAM, xs) - 0.3, _many(RIM, xs), _many(OPEN, xs)
    wide = _many(WIDE, (xs - HEEL) * LONGER - 15.4) * 0.94
    roll = (1 - h**ROUND) ** (1 / ROUND)
    back = xs + np.array([_lean(float(x), h) for x in xs])
    return np.stack((back, low + (high - low) * h, gap + (np.maximum(wide, gap) - gap) * roll), -1)


def on_upper(eye: Eye, side: float = 1.0) -> Bend:
    """Where art of the near side (1) or of the far one (-1) lies on the upper."""

    def bend(x: float, y: float) -> Point:
        place = max(HEEL, min(TOE, x))
        low, high, gap = along(FOAM, place) - 0.3, along(RIM, place), along(OPEN, place)
        h = max(0.0, min(1.0, (-y - low) / max(0.3, high - low)))
        wide = max(gap, along(WIDE, (place - HEEL) * LONGER - 15.4) * 0.94)
        out = gap + (wide - gap) * (1 - h**ROUND) ** (1 / ROUND)
        return eye.at(place + _lean(place, h), low + (high - low) * h, side * out)

    return bend


def on_sole(eye: Eye) -> Bend:
    """Where art of the side lies on the sole."""

    def bend(x: float, y: float) -> Point:
        place = max(-15.35, min(15.95, x))
        low, high = along(TREAD, place), along(FOAM, place)
        share = max(0.0, min(1.0, (-y - low) / (high - low)))
        swell = along(SWELL, share)
        return eye.at(place * (0.75 + 0.25 * swell), low + (high - low) * share, along(WIDE, place) * swell)

    return bend


def rim(eye: Eye, start: float, end: float, side: float, out: float = 0.0, count: int = 14) -> list[Point]:
    """The edge of collar and lacing from one x to another, on the near (1) or the far side (-1), `out` from it."""
    xs = [start + (end - start) * i / (count - 1) for i in range(count)]
    return [eye.at(x, along(RIM, x), side * (along(OPEN, x) + out)) for x in xs]
