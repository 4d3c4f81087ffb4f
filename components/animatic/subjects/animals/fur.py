"""Coats: tapered locks along an edge (feathering, mane, plume) and loose strands over a body."""

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from components.animatic.subjects.drawing.svg import Point

_LEAF = "M%.5g %.5gQ%.5g %.5g %.5g %.5gQ%.5g %.5g %.5g %.5gZ"
"""A hair or a lock: a place, two curves to the tip and back; one long format is the quick way."""


def locks(edge: Sequence[Point], length: float, count: int, seed: int, lean: float = 0.0, sway: float = 0.0) -> str:
    """One path of pointed, overlapping locks that hang from an edge.

    `lean` turns them in radians from straight down toward -x; `sway` bends their tips further the same way.
    """
    numbers: list[float] = []
    for i, (shift, grown, turn, wide) in enumerate(_uneven(seed, count)):
        x, y = _along(edge, (i + 0.5 + shift) / count)
        size, angle, half = length * grown, lean + turn, max(0.5, length * 0.24) * wide
        c, s = math.cos(angle), math.sin(angle)
        mx, my, dx, dy = x - s * size * 0.5, y + c * size * 0.5, c * half, s * half
        ex, ey = x - math.sin(angle + sway) * size, y + math.cos(angle + sway) * size
        numbers += (x - dx, y - dy - 0.4, mx - dx, my - dy, ex, ey, mx + dx, my + dy, x + dx, y + dy - 0.4)
    return _LEAF * count % tuple(numbers)


@lru_cache(maxsize=256)
def _uneven(seed: int, count: int) -> tuple[tuple[float, float, float, float], ...]:
    """How far each lock is off its place, how long it has grown, how it is turned and how wide it is."""
    rng = np.random.default_rng([seed, count, 71])
    ranges = ((-0.3, 0.3), (0.65, 1.15), (-0.22, 0.22), (0.8, 1.25))
    rows = [[float(rng.uniform(*ends)) for ends in ranges] for _ in range(count)]
    return tuple((a, b, c, d) for a, b, c, d in rows)


def strands(starts: Sequence[tuple[Point, float]], length: float, width: float) -> str:
    """One path of thin pointed hairs; each start is a place and the direction (radians) in which the hair lies."""
    numbers: list[float] = []
    for (x, y), angle in starts:
        dx, dy = math.cos(angle) * length, math.sin(angle) * length
        nx, ny = -math.sin(angle) * width, math.cos(angle) * width
        numbers += (x, y, x + dx * 0.5 + nx, y + dy * 0.5 + ny, x + dx, y + dy)
        numbers += (x + dx * 0.4 - nx, y + dy * 0.4 - ny, x, y)
    return _LEAF * len(starts) % tuple(numbers)


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
