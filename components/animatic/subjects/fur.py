"""Coats: tapered locks along an edge (feathering, mane, plume) and loose strands over a body."""

import math
from collections.abc import Sequence

import numpy as np

from components.animatic.subjects.svg import Point, n


def locks(edge: Sequence[Point], length: float, count: int, seed: int, lean: float = 0.0, sway: float = 0.0) -> str:
    """One path of pointed, overlapping locks that hang from an edge.

    `lean` turns them in radians from straight down toward -x; `sway` bends their tips further the same way.
    """
    rng = np.random.default_rng([seed, count, 71])
    parts = []
    for i in range(count):
        x, y = _along(edge, (i + 0.5 + rng.uniform(-0.3, 0.3)) / count)
        size = length * rng.uniform(0.65, 1.15)
        angle = lean + rng.uniform(-0.22, 0.22)
        half = max(0.5, length * 0.24) * rng.uniform(0.8, 1.25)
        tip = (x - math.sin(angle + sway) * size, y + math.cos(angle + sway) * size)
        middle = (x - math.sin(angle) * size * 0.5, y + math.cos(angle) * size * 0.5)
        side = (math.cos(angle) * half, math.sin(angle) * half)
        parts.append(
            f"M{n(x - side[0])} {n(y - side[1] - 0.4)}"
            f"Q{n(middle[0] - side[0])} {n(middle[1] - side[1])} {n(tip[0])} {n(tip[1])}"
            f"Q{n(middle[0] + side[0])} {n(middle[1] + side[1])} {n(x + side[0])} {n(y + side[1] - 0.4)}Z"
        )
    return "".join(parts)


def strands(starts: Sequence[tuple[Point, float]], length: float, width: float) -> str:
    """One path of thin pointed hairs; each start is a place and the direction (radians) in which the hair lies."""
    parts = []
    for (x, y), angle in starts:
        dx, dy = math.cos(angle) * length, math.sin(angle) * length
        nx, ny = -math.sin(angle) * width, math.cos(angle) * width
        parts.append(
            f"M{n(x)} {n(y)}Q{n(x + dx * 0.5 + nx)} {n(y + dy * 0.5 + ny)} {n(x + dx)} {n(y + dy)}"
            f"Q{n(x + dx * 0.4 - nx)} {n(y + dy * 0.4 - ny)} {n(x)} {n(y)}Z"
        )
    return "".join(parts)


def _along(edge: Sequence[Point], t: float) -> Point:
    place = min(max(t, 0.0), 0.9999) * (len(edge) - 1)
    i = int(place)
    a, b, f = edge[i], edge[i + 1], place - int(place)
    return a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f


def pelt(
    box: tuple[float, float, float, float], count: int, length: float, width: float, seed: int, lie: float
) -> tuple[str, str]:
    """Two paths of hairs strewn over (left, right, top, bottom), to be drawn pale and dark; they lie along `lie`.

    Lower down they hang more.
    """
    left, right, top, bottom = box
    rng = np.random.default_rng([seed, count, 17])
    halves: tuple[list[tuple[Point, float]], list[tuple[Point, float]]] = ([], [])
    for i in range(count):
        v = float(rng.uniform(0, 1))
        place = (float(rng.uniform(left, right)), top + (bottom - top) * v)
        halves[i % 2].append((place, lie - 0.75 * v + float(rng.uniform(-0.22, 0.22))))
    return strands(halves[0], length, width), strands(halves[1], length * 0.92, width * 0.95)
