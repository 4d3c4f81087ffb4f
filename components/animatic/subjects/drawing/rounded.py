"""Limbs shaded round, quickly: the middle line is found once, and every shell about it is cut from that."""

import math
from collections.abc import Sequence

from components.animatic.subjects.drawing.svg import Point, light, path, shade

Joint = tuple[float, float, float]
"""x, y and half the width."""
_STEPS = ((0.0, 1.0, 0.0, 0.0), (-0.0625, 0.5625, 0.5625, -0.0625))
"""How much of four neighbouring joints a middle joint and the point after it take: a Catmull-Rom curve."""
_CAP = tuple((math.cos(a), math.sin(a)) for a in (math.pi / 4, 0.0, -math.pi / 4))


def limb(joints: Sequence[Joint], color: str, depth: float = 0.30, shine: float = 0.13, shells: int = 6) -> str:
    """Draw a limb: ever narrower shells, ever lighter, drifting toward the light at the upper left.

    With three shells or less it is meant for something small, and its middle line is not refined.
    """
    spine = _spine(joints) if shells > 3 else joints
    ways = _ways(spine)
    parts = []
    for i in range(shells):
        t = i / (shells - 1)
        tone = -depth + (depth + shine) * math.sin(t * math.pi / 2)
        fill = shade(color, -tone) if tone < 0 else light(color, tone)
        parts.append(path(_shell(spine, ways, 1 - 0.82 * t, 0.46 * t), fill))
    return "".join(parts)


def _spine(joints: Sequence[Joint]) -> list[Joint]:
    last = len(joints) - 1
    spine = []
    for i in range(last):
        a, b, c, d = joints[max(0, i - 1)], joints[i], joints[i + 1], joints[min(last, i + 2)]
        for p, q, r, s in _STEPS:
            spine.append(
                (a[0] * p + b[0] * q + c[0] * r + d[0] * s, a[1] * p + b[1] * q + c[1] * r + d[1] * s,
                 max(0.05, a[2] * p + b[2] * q + c[2] * r + d[2] * s))
            )  # fmt: skip
    spine.append(joints[-1])
    return spine


def _ways(spine: Sequence[Joint]) -> list[tuple[float, float]]:
    """Which way is along, at each point of the middle line."""
    last = len(spine) - 1
    ways = []
    for i in range(last + 1):
        a, b = spine[max(0, i - 1)], spine[min(last, i + 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        size = math.hypot(dx, dy) or 1.0
        ways.append((dx / size, dy / size))
    return ways


def _shell(spine: Sequence[Joint], ways: Sequence[tuple[float, float]], width: float, drift: float) -> str:
    left, right = [], []
    for (x, y, half), (dx, dy) in zip(spine, ways, strict=True):
        cx, cy, r = x - half * drift, y - half * drift * 0.3, half * width
        left.append((cx - dy * r, cy + dx * r))
        right.append((cx + dy * r, cy - dx * r))
    tip = _end(spine[-1], ways[-1], width, drift)
    tail = _end(spine[0], (-ways[0][0], -ways[0][1]), width, drift)
    return _closed([*left, *tip, *reversed(right), *tail])


def _end(joint: Joint, way: tuple[float, float], width: float, drift: float) -> list[tuple[float, float]]:
    x, y, half = joint
    cx, cy, r = x - half * drift, y - half * drift * 0.3, half * width
    dx, dy = way
    return [(cx + (dx * c - dy * s) * r, cy + (dy * c + dx * s) * r) for c, s in _CAP]


def _closed(points: Sequence[Point]) -> str:
    """A smooth outline, to a tenth of a millimetre: many of these make up a person."""
    count = len(points)
    numbers = [*points[0]]
    for i in range(count):
        (px, py), (ax, ay), (bx, by) = points[i - 1], points[i], points[(i + 1) % count]
        nx, ny = points[(i + 2) % count]
        numbers += (ax + (bx - px) / 6, ay + (by - py) / 6, bx - (nx - ax) / 6, by - (ny - ay) / 6, bx, by)
    return ("M%.2f %.2f" + "C%.2f %.2f %.2f %.2f %.2f %.2f" * count) % tuple(numbers) + "Z"
