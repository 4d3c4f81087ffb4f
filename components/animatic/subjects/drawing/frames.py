"""Places in the round and the outlines that are put there: frames, profiles, rounded rectangles, and rigs of things.

Lengths are centimetres, x to the right, y up, z toward the viewer, as in ``solid``.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import tone as toned
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import Point

Profile = Sequence[tuple[float, float]]
"""Radius and height, from the foot up."""
LIGHT = (-0.46, 0.66, 0.60)
"""From where the light comes: right, up, toward the viewer."""


@lru_cache(maxsize=4096)
def tone(color: str, bright: float) -> str:
    """A color as seen at a brightness."""
    return toned(color, bright)


def thing(
    name: str, label: str, words: str, size: tuple[float, float], draw: Callable[[Pose], str],
    palettes: tuple[Palette, ...], **more: Any
) -> Rig:  # fmt: skip
    """A rig of a thing that stands on a table and turns: words parted by commas, its height and width in metres."""
    acts = ("idle", "float", "spin")
    usual: dict[str, Any] = {"on": "table", "turns": 12, "glossy": 0.4, "actions": acts, "turnable": 1.0}
    return Rig(name, label, tuple(words.split(", ")), *size, draw, palettes=palettes, **(usual | more))


@dataclass(frozen=True)
class Frame:
    """A place in the round and three directions: u across, v up (the axis of what is turned), w toward the viewer."""

    at: Spot3 = (0.0, 0.0, 0.0)
    u: Spot3 = (1.0, 0.0, 0.0)
    v: Spot3 = (0.0, 1.0, 0.0)
    w: Spot3 = (0.0, 0.0, 1.0)

    def point(self, a: float, b: float, c: float = 0.0) -> Spot3:
        """Give a place told along the three directions."""
        x, y, z = (o + u * a + v * b + w * c for o, u, v, w in zip(self.at, self.u, self.v, self.w, strict=True))
        return x, y, z

    def moved(self, a: float, b: float = 0.0, c: float = 0.0) -> "Frame":
        return replace(self, at=self.point(a, b, c))

    def pitched(self, angle: float) -> "Frame":
        """Tip the top toward the viewer."""
        v, w = _turned(self.v, self.w, angle)
        return replace(self, v=v, w=w)

    def rolled(self, angle: float) -> "Frame":
        """Turn against the clock, as the viewer sees it."""
        u, v = _turned(self.u, self.v, angle)
        return replace(self, u=u, v=v)

    def yawed(self, angle: float) -> "Frame":
        """Turn the front to the right."""
        w, u = _turned(self.w, self.u, angle)
        return replace(self, u=u, w=w)


def place(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Frame:
    """An upright frame at a place."""
    return Frame((x, y, z))


LYING = Frame(u=(1.0, 0.0, 0.0), v=(0.0, 0.0, -1.0), w=(0.0, 1.0, 0.0))
"""A frame whose plates lie on the ground, their tops up."""


def _turned(a: Spot3, b: Spot3, angle: float) -> tuple[Spot3, Spot3]:
    c, s = math.cos(angle), math.sin(angle)
    first = tuple(p * c + q * s for p, q in zip(a, b, strict=True))
    second = tuple(q * c - p * s for p, q in zip(a, b, strict=True))
    return (first[0], first[1], first[2]), (second[0], second[1], second[2])


def curve(points: Profile, steps: int = 4) -> list[tuple[float, float]]:
    """A smooth profile through the points."""
    last, found = len(points) - 1, []
    for i in range(last):
        a, b, c, d = points[max(0, i - 1)], points[i], points[i + 1], points[min(last, i + 2)]
        for k in range(steps):
            t = k / steps
            p, q = -0.5 * t + t * t - 0.5 * t**3, 1 - 2.5 * t * t + 1.5 * t**3
            r, s = 0.5 * t + 2 * t * t - 1.5 * t**3, 0.5 * (t**3 - t * t)
            x, y = (a[axis] * p + b[axis] * q + c[axis] * r + d[axis] * s for axis in (0, 1))
            found.append((max(0.0, x), y))
    return [*found, points[last]]


def tube(radius: float, tall: float, round_: float = 0.0, foot: float = 0.0) -> list[tuple[float, float]]:
    """The profile of a closed cylinder with softened edges."""
    r, top = min(round_ or radius * 0.08, radius), foot + tall
    bow = [(radius - r + r * math.sin(a), r - r * math.cos(a)) for a in (0.0, 0.4, 0.8, 1.2, math.pi / 2)]
    return [(0, foot), *((x, foot + h) for x, h in bow), *((x, top - h) for x, h in reversed(bow)), (0, top)]


def slabbed(wide: float, tall: float, radius: float = 0.0, steps: int = 5) -> list[Point]:
    """A rounded rectangle about its middle, against the clock, v up."""
    w, h = wide / 2 - radius, tall / 2 - radius
    if radius <= 0:
        return [(-w, -h), (w, -h), (w, h), (-w, h)]
    corners = ((w, -h, -0.5), (w, h, 0.0), (-w, h, 0.5), (-w, -h, 1.0))
    return [
        (x + radius * math.cos(math.pi * (a + 0.5 * i / steps)), y + radius * math.sin(math.pi * (a + 0.5 * i / steps)))
        for x, y, a in corners
        for i in range(steps + 1)
    ]
