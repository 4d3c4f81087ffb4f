"""Solids in a parallel projection: boxes, slabs and discs that show their real sides as they turn.

Lengths are centimetres, x to the right, y up, z toward the viewer; the light comes from the upper left.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.svg import Point, clip, group, linear, n, path, polygon

Spot3: TypeAlias = tuple[float, float, float]

_LIGHT = (-0.46, 0.66, 0.60)
_NORMALS: Mapping[str, Spot3] = {
    "front": (0, 0, 1),
    "back": (0, 0, -1),
    "left": (-1, 0, 0),
    "right": (1, 0, 0),
    "top": (0, 1, 0),
}


@dataclass(frozen=True)
class View:
    """From where a solid is seen: `turn` radians round it (positive shows its left), `above` radians from level."""

    turn: float = 0.0
    above: float = 0.13

    def at(self, x: float, y: float, z: float) -> Point:
        """Give the place in the picture."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        return x * c + z * s, -y * math.cos(self.above) + (z * c - x * s) * math.sin(self.above)

    def toward(self, normal: Spot3) -> Spot3:
        """Give a direction as the viewer sees it: right, up, toward."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        x, y, z = normal[0] * c + normal[2] * s, normal[1], normal[2] * c - normal[0] * s
        ca, sa = math.cos(self.above), math.sin(self.above)
        return x, y * ca - z * sa, z * ca + y * sa

    def sees(self, side: str) -> bool:
        """Whether a side of a box is turned to the viewer."""
        return self.toward(_NORMALS[side])[2] > 0.012

    def glow(self, side: str) -> float:
        """Give how bright a side of a box is."""
        x, y, z = self.toward(_NORMALS[side])
        return 0.58 + 0.56 * max(-0.2, x * _LIGHT[0] + y * _LIGHT[1] + z * _LIGHT[2])

    def plane(self, origin: Spot3, across: Spot3, down: Spot3) -> str:
        """The transform that lays flat art on a plane: its x runs along `across`, its y along `down`."""
        ox, oy = self.at(*origin)
        ax, ay = self.at(*across)
        dx, dy = self.at(*down)
        return f'transform="matrix({n(ax)} {n(ay)} {n(dx)} {n(dy)} {n(ox)} {n(oy)})"'

    def front(self, art: str, z: float, x: float = 0.0, y: float = 0.0) -> str:
        """Lay art on an upright plane that faces the front."""
        return group(art, self.plane((x, y, z), (1, 0, 0), (0, -1, 0)))

    def disc(self, radius: float) -> tuple[float, float]:
        """Give the half axes of a level disc."""
        return radius, radius * math.sin(self.above)


@dataclass(frozen=True)
class Box:
    """A box standing on y with its middle at x and z; `sides` is art laid on its faces.

    The art of a face is drawn like a rig: x from the middle of its foot, y negative upward.
    """

    name: str
    width: float
    height: float
    depth: float
    color: str
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0


def box(view: View, it: Box, sides: Mapping[str, str] | None = None, *, lidless: bool = False) -> str:
    """Draw the faces of a box that show, each with its own shade and its art."""
    art, w, d = sides or {}, it.width / 2, it.depth / 2
    places: Mapping[str, tuple[Spot3, Spot3, Spot3, float, float]] = {
        "back": ((it.x, it.y, it.z - d), (-1, 0, 0), (0, -1, 0), it.width, it.height),
        "top": ((it.x, it.y + it.height, it.z + d), (1, 0, 0), (0, 0, 1), it.width, it.depth),
        "left": ((it.x - w, it.y, it.z), (0, 0, 1), (0, -1, 0), it.depth, it.height),
        "right": ((it.x + w, it.y, it.z), (0, 0, -1), (0, -1, 0), it.depth, it.height),
        "front": ((it.x, it.y, it.z + d), (1, 0, 0), (0, -1, 0), it.width, it.height),
    }
    parts = []
    for side, (origin, across, down, wide, tall) in places.items():
        if not view.sees(side) or (lidless and side == "top"):
            continue
        bright, key = view.glow(side), f"{it.name}-{side}"
        fill = linear(
            key,
            (-wide * 0.5, -tall),
            (wide * 0.5, 0),
            [(0, tone(it.color, bright * 1.10)), (0.5, tone(it.color, bright)), (1, tone(it.color, bright * 0.84))],
        )
        face = path(polygon([(-wide / 2, 0), (wide / 2, 0), (wide / 2, -tall), (-wide / 2, -tall)]), f"url(#{key})")
        inside = art.get(side, "")
        if inside:
            fill += clip(f"{key}-edge", face)
            inside = group(inside, f'clip-path="url(#{key}-edge)"')
        hem = f'stroke="url(#{key})" stroke-width="{n(min(wide, tall) * 0.004)}"'
        parts.append(group(f"<defs>{fill}</defs><g {hem}>{face}</g>{inside}", view.plane(origin, across, down)))
    return "".join(parts)


def foot(view: View, width: float, depth: float) -> float:
    """Give how far below the middle the nearest corner of a box reaches: lift a drawing by it to stand on y = 0."""
    return max(view.at(x * width / 2, 0, z * depth / 2)[1] for x in (-1, 1) for z in (-1, 1))


def raised(art: str, by: float) -> str:
    """Lift a drawing."""
    return group(art, f'transform="translate(0 {n(-by)})"')


def rounded(width: float, height: float, radius: float, steps: int = 6) -> list[Point]:
    """The corners of a rounded rectangle standing on y = 0, y up."""
    w = width / 2
    corners = (
        (w - radius, radius, -90.0),
        (w - radius, height - radius, 0.0),
        (-w + radius, height - radius, 90),
        (-w + radius, radius, 180),
    )
    return [
        (
            x + radius * math.cos(math.radians(a + 90 * i / steps)),
            y + radius * math.sin(math.radians(a + 90 * i / steps)),
        )
        for x, y, a in corners
        for i in range(steps + 1)
    ]


def softened(points: Sequence[Point], radius: float) -> str:
    """A polygon as a path whose corners are rounded, by less where its sides are short."""
    parts: list[str] = []
    for i, (x, y) in enumerate(points):
        ends = []
        for px, py in (points[i - 1], points[(i + 1) % len(points)]):
            far = math.hypot(px - x, py - y) or 1.0
            share = min(radius, far * 0.5) / far
            ends.append((x + (px - x) * share, y + (py - y) * share))
        (ax, ay), (bx, by) = ends
        parts.append(f"{'L' if parts else 'M'}{n(ax)} {n(ay)}Q{n(x)} {n(y)} {n(bx)} {n(by)}")
    return "".join(parts) + "Z"


def circle(radius: float, middle: Point = (0.0, 0.0), steps: int = 40) -> list[Point]:
    """Points round a circle, y up."""
    turns = [2 * math.pi * i / steps for i in range(steps)]
    return [(middle[0] + radius * math.cos(a), middle[1] + radius * math.sin(a)) for a in turns]


def slab(view: View, outline: Sequence[Point], front: float, back: float, fill: str) -> str:
    """The silhouette of a convex plate between two depths, one fill; its front is laid over by the caller."""
    points = [view.at(x, y, z) for x, y in outline for z in (front, back)]
    return path(polygon(hull(points)), fill)


def thick(turn: float, deep: float, face: str, layer: Callable[[float], str], count: int = 9) -> str:
    """Give a side view some depth: silhouettes from the far side to the near, then the drawn face.

    `layer` draws the silhouette at 0 (far) .. 1 (near); nothing but the face is drawn straight on.
    """
    squeeze, shift = math.cos(turn), deep / 2 * math.sin(turn)
    if abs(turn) < 0.02:
        return face
    steps = [i / (count - 1) for i in range(count)]
    sides = "".join(_moved(layer(k), shift * (2 * k - 1), squeeze) for k in steps)
    return sides + _moved(face, shift, squeeze)


def _moved(art: str, x: float, squeeze: float) -> str:
    return group(art, f'transform="translate({n(x)} 0) scale({n(squeeze)} 1)"')


def hull(points: Sequence[Point]) -> list[Point]:
    """The convex hull, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    halves = []
    for run in (ordered, ordered[::-1]):
        chain: list[Point] = []
        for p in run:
            while len(chain) > 1 and _cross(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        halves.append(chain[:-1])
    return [*halves[0], *halves[1]]


def _cross(o: Point, a: Point, b: Point) -> float:
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
