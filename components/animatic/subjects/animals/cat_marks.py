"""The markings of great cats on trunk and legs: a tiger's stripes, a leopard's rosettes."""

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.svg import Point, n, path, shade, smooth

_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


@lru_cache(maxsize=64)
def stripes(coat: Palette) -> str:
    """A tiger's trunk: long tapered stripes from the back, short ones from the belly, rings about the neck."""
    rng = np.random.default_rng(11)
    drawn = ""
    for i in range(26):
        x, wide = -92 + i * 7.6, float(rng.uniform(1.7, 2.9))
        deep, lean = float(rng.uniform(26, 52)), float(rng.uniform(-7, 3)) + (x + 60) * 0.05
        drawn += _stripe(x, -112 + 0.06 * abs(x), deep + 14, lean, wide, i)
        if i % 3:
            drawn += _stripe(x + 3.6, -36, -float(rng.uniform(14, 24)), -2.5, wide * 0.7, i + 3)
        if i % 4 == 1:
            drawn += _stripe(x + 2.5, -112 + deep * 0.3, deep * 0.9, lean, wide * 0.6, i + 7)
    return path(drawn, coat.hair, 'opacity="0.93"')


def _stripe(x: float, y: float, tall: float, lean: float, wide: float, turn: int) -> str:
    """A stripe that starts thick at (x, y), wavers and runs out `tall` further down."""
    spine = [(x + lean * k + 1.6 * math.sin(4.2 * k + turn), y + tall * k, wide * (1 - k) ** 0.6) for k in _SHARES]
    left = [(px - half, py) for px, py, half in spine]
    return smooth([*left, *((px + half, py + 0.4) for px, py, half in reversed(spine))], tension=0.9)


def bands(joints: Sequence[tuple[float, float, float]], coat: Palette, hind: bool) -> str:
    """Stripes round the back of a leg."""
    drawn = ""
    bones = ((0, 1, (0.3, 0.75)), (1, 2, (0.15,)), (2, 3, (0.45,)), (3, 4, (0.2, 0.75)))
    for a, b, shares in bones if hind else (*bones[1:], (4, 5, (0.4,))):
        (ax, ay, aw), (bx, by, bw) = joints[a], joints[b]
        size = math.hypot(bx - ax, by - ay) or 1.0
        dx, dy = (bx - ax) / size, (by - ay) / size
        for k, share in enumerate(shares):
            half, wide = aw + (bw - aw) * share, 2.3 if a < 2 else 1.7
            x, y = blend((ax, ay), (bx, by), share)
            rear: Point = (x - dy * half, y + dx * half)
            end: Point = (x + dy * half * (0.1 + 0.3 * (k % 2)) - dx * 2, y - dx * half * 0.2 - dy * 2)
            middle = (x - dx * 2.2, y - dy * 2.2)
            drawn += (
                f"M{n(rear[0] - dx * wide)} {n(rear[1] - dy * wide)}"
                f"Q{n(middle[0] - dx)} {n(middle[1] - dy)} {n(end[0])} {n(end[1])}"
                f"Q{n(middle[0] + dx * wide)} {n(middle[1] + dy * wide)} "
                f"{n(rear[0] + dx * wide)} {n(rear[1] + dy * wide)}Z"
            )
    return path(drawn, coat.hair, 'opacity="0.9"')


@lru_cache(maxsize=64)
def rosettes(coat: Palette) -> str:
    """A leopard's trunk: broken rings with a darker heart, smaller toward belly and neck."""
    rng = np.random.default_rng(5)
    hearts, rings = "", ""
    for row in range(7):
        for k in range(21):
            x = -94 + k * 10.0 + (5.0 if row % 2 else 0.0) + float(rng.uniform(-1.8, 1.8))
            y = -103 + row * 9.4 + float(rng.uniform(-1.5, 1.5)) - (6.0 if x > 66 else 0.0)
            size = (1.0 if row < 5 else 0.7) * (0.72 if x > 66 else 1.0) * float(rng.uniform(0.88, 1.15))
            hearts += _dot(x, y, 3.0 * size, 2.6 * size)
            turn = float(rng.uniform(0, 6))
            for part in range(4):
                a = turn + part * 1.57
                rings += _dot(x + 3.3 * size * math.cos(a), y + 2.9 * size * math.sin(a), 1.9 * size, 1.35 * size)
    return path(hearts, shade(coat.main, 0.24), 'opacity="0.65"') + path(rings, coat.hair, 'opacity="0.92"')


def dots(joints: Sequence[tuple[float, float, float]], coat: Palette, hind: bool) -> str:
    """Spots down a leg, smaller toward the foot."""
    drawn = ""
    for a, b, count in ((0, 1, 3 if hind else 2), (1, 2, 3), (2, 3, 2), (3, 4, 3), (4, 5, 2)):
        (ax, ay, aw), (bx, by, bw) = joints[a], joints[b]
        for k in range(count):
            share = (k + 0.5) / count
            (x, y), half = blend((ax, ay), (bx, by), share), aw + (bw - aw) * share
            for side in (-0.68, -0.05, 0.6):
                drawn += _dot(
                    x + side * half, y + (3.0 if side == -0.05 else 0.0), 0.6 + half * 0.11, 0.5 + half * 0.09
                )
    return path(drawn, coat.hair, 'opacity="0.88"')


def _dot(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{n(x - rx)} {n(y)}a{n(rx)} {n(ry)} 0 1 0 {n(2 * rx)} 0a{n(rx)} {n(ry)} 0 1 0 {n(-2 * rx)} 0Z"
