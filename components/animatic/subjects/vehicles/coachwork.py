"""The form of a car: a body of outlines from sill to shoulder, a crowned top, a cabin, and where flat art lies on them.

Lengths are centimetres, the nose at +x, y up, the near side at +z.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from components.animatic.subjects.drawing.loft import Bend, Eye, Grid, flare, normals, oval
from components.animatic.subjects.drawing.svg import Point

Line = tuple[Point, ...]


@dataclass(frozen=True, eq=False)
class Shape:
    """The lines of one car, told from another by identity.

    Side art is SVG paths (x, -y); art of the ends is paths (z, -y) as seen from that end.
    """

    name: str
    half: float
    """Half the width where it is widest."""
    sill: Line
    """(x, y) of the paint's lower edge; ``belt`` of the shoulder, ``crown`` how far the top rises in the middle."""
    belt: Line
    crown: Line
    nose: Line
    """(share from sill to belt, x) of the front end in profile; ``stern`` of the rear, ``girth`` the width there."""
    stern: Line
    girth: Line
    cabin: tuple[tuple[float, float, float, float], ...]
    """(y, rear x, front x, half width) of the cabin's outlines, upward."""
    plan: tuple[float, float]
    """How square the corners are at the nose and at the stern."""
    roof: float
    wheels: tuple[float, float]
    radius: float
    screen: tuple[float, float, float]
    """(lower y, upper y, share of the width) of the windscreen; ``hatch`` of the rear window."""
    hatch: tuple[float, float, float]
    glass: str
    pillars: tuple[tuple[Point, Point, float], ...]
    doors: tuple[str, ...]
    handles: tuple[Point, ...]
    mirror: Point
    seats: tuple[float, ...]
    lamp: str
    """The head lamp as it wraps round to the side; ``tail`` the rear one."""
    tail: str
    face: tuple[tuple[str, str], ...]
    """(path, what it is) on the nose; ``back`` on the stern."""
    back: tuple[tuple[str, str], ...]
    plate: tuple[float, float]
    """Heights of the number plate at the nose and at the stern."""
    creases: tuple[Line, ...] = field(default=())
    """(x, share of the half width) of lines pressed into the bonnet."""


@dataclass(frozen=True)
class Body:
    """The outlines of one shape and the outward directions of their points."""

    skirt: Grid
    body: Grid
    top: Grid
    cabin: Grid
    skirt_normals: Grid
    body_normals: Grid
    top_normals: Grid
    cabin_normals: Grid


SHARES = tuple(0.06 + 0.94 * (i / 20) ** 0.8 for i in range(21))
"""Where the outlines of a body lie between sill and belt: closer toward the shoulder, where it bends most."""
ROUND = 0.965
"""How far along its length art of a side goes: beyond, the end begins."""
ACROSS = tuple(-math.cos(math.pi * i / 13) for i in range(14))


def along(line: Sequence[Point], at: float) -> float:
    """Read a line of (place, value) at a place."""
    before = line[0]
    if at <= before[0]:
        return before[1]
    for point in line:
        if at < point[0]:
            return before[1] + (point[1] - before[1]) * (at - before[0]) / (point[0] - before[0])
        before = point
    return before[1]


def _over(line: Line, places: Grid) -> Grid:
    """Read a line at many places."""
    return np.interp(places, [p for p, _ in line], [v for _, v in line])


@lru_cache(maxsize=8)
def body_of(shape: Shape) -> Body:
    """Stack the outlines of a shape; a pose only looks at them from elsewhere."""
    body = np.stack([_outline(shape, t) for t in SHARES])
    skirt = np.stack([_outline(shape, -0.16), _outline(shape, 0.07)])
    skirt[0, :, 1] = np.maximum(12.0, skirt[0, :, 1])
    (top, upward), cabin = _top(shape), _cabin(shape)
    return Body(skirt, body, top, cabin, normals(skirt), normals(body), upward, normals(cabin))


def _outline(shape: Shape, t: float) -> Grid:
    front, rear, half = along(shape.nose, t), along(shape.stern, t), shape.half * along(shape.girth, t)
    flat = oval(rear, front, half, *shape.plan)
    low = _over(shape.sill, flat[:, 0])
    high = _over(shape.belt, flat[:, 0])
    return np.stack((flat[:, 0], low + (high - low) * t, flat[:, 1]), -1)


def _top(shape: Shape) -> tuple[Grid, Grid]:
    """Bonnet and boot, lines from the stern to the nose, the far one first; and which way they look.

    They look as if they were as wide all along: so the light runs over their rounded corners without a break.
    """
    rear, front, half = along(shape.stern, 1), along(shape.nose, 1), shape.half * along(shape.girth, 1)
    shares = np.sin(np.linspace(-np.pi / 2, np.pi / 2, 34))
    xs = (rear + front) / 2 + (front - rear) / 2 * shares
    wide = np.array([half * flare(s, shape.plan[int(s < 0)]) for s in shares])
    low, high = (_over(line, xs) for line in (shape.belt, shape.crown))
    sheets = [
        np.stack([np.stack((xs, low + high * (1 - s * s), w * s), -1) for s in ACROSS])
        for w in (wide, np.full(len(xs), half))
    ]
    return sheets[0], normals(sheets[1], closed=False)


def _cabin(shape: Shape) -> Grid:
    rows = []
    for y, rear, front, half in shape.cabin:
        flat = oval(rear, front, half, 3.0, 3.4)
        rows.append(np.stack((flat[:, 0], np.full(len(flat), y), flat[:, 1]), -1))
    return np.stack(rows)


class Surface:
    """Where flat art lies on a body as one viewer sees it; what lies behind the edge of sight is held at that edge."""

    def __init__(self, shape: Shape, eye: Eye) -> None:
        self.shape, self.eye = shape, eye
        self._reach = (along(shape.stern, 0.5), along(shape.nose, 0.5))

    def side(self, sign: float = 1.0) -> Bend:
        """Art of a side; -1 is the far one."""
        return lambda x, y: self.eye.at(*self.on_side(x, -y, sign))

    def on_side(self, x: float, y: float, sign: float = 1.0) -> tuple[float, float, float]:
        """The point of a side's surface over (x, y)."""
        rear, front, half, sharp, blunt = _section(self.shape, x, y)
        middle, reach = (rear + front) / 2, (front - rear) / 2
        share = max(-ROUND, min(ROUND, (x - middle) / reach))
        held = self._held(share, sign, reach, half, sharp, blunt)
        there = middle + reach * held
        if held != share:
            y += (along(self.shape.belt, there) - along(self.shape.belt, x)) * (y / along(self.shape.belt, x))
        return there, y, sign * half * flare(held, sharp if held > 0 else blunt)

    def end(self, way: float) -> Bend:
        """Art of the nose (1) or of the stern (-1), x of the art toward the near side."""
        return lambda z, y: self.eye.at(*self.on_end(z, -y, way))

    def on_end(self, z: float, y: float, way: float) -> tuple[float, float, float]:
        """The point of an end's surface at (z, y)."""
        x = self._reach[way > 0]
        for _ in range(3):  # the edges it lies between depend on where it lies
            rear, front, half, sharp, blunt = _section(self.shape, x, y)
            power = sharp if way > 0 else blunt
            low, high = self.sight(way, (front - rear) / 2, half, power)
            aside = max(low, min(high, z / half))
            there = (rear + front) / 2 + way * (front - rear) / 2 * flare(aside, power)
            x = x + (there - x) * 0.7
        return x, y, aside * half

    def sight(self, way: float, reach: float, half: float, power: float) -> tuple[float, float]:
        """The shares of an end's half width between which it is seen."""
        turn = self.eye.turned(way * reach)
        ratio = (abs(math.tan(turn)) * half / reach) ** (1 / (power - 1))
        edge = ratio / (1 + ratio**power) ** (1 / power)
        return (-edge, 1.0) if turn * way < 0 else (edge, 1.0)

    def _held(self, share: float, sign: float, reach: float, half: float, sharp: float, blunt: float) -> float:
        """Keep a share of the length on the part of a side that is seen."""
        way = 1.0 if share >= 0 else -1.0
        power = sharp if way > 0 else blunt
        low = self.sight(way, reach, half, power)[0]
        if sign > 0:
            return way * min(abs(share), flare(low, power)) if low > 0 else share
        return way * max(abs(share), flare(low, power)) if low < 0 else way

    def top(self, x: float, share: float) -> Point:
        """A point of bonnet or boot at a share -1..1 of the half width."""
        t = 1.0
        rear, front = along(self.shape.stern, t), along(self.shape.nose, t)
        place = (x - (rear + front) / 2) / ((front - rear) / 2)
        z = share * self.shape.half * along(self.shape.girth, t) * flare(place, self.shape.plan[place < 0])
        return self.eye.at(x, along(self.shape.belt, x) + along(self.shape.crown, x) * (1 - share * share), z)

    def pane(self, low: float, high: float, share: float, way: float) -> list[Point]:
        """The corners and edges of a window across the cabin, clockwise from its lower near corner."""
        across = np.linspace(1, -1, 11) * share
        edges = [*((s, low) for s in across), *((s, high) for s in across[::-1])]
        return [self.on_pane(float(s), y, way) for s, y in edges]

    def on_pane(self, share: float, y: float, way: float) -> Point:
        """A point of the cabin's front or rear at a share of its half width."""
        rear, front, half = _level(self.shape, y)
        power = 3.0 if way > 0 else 3.4
        reach = (front - rear) / 2
        least, most = self.sight(way, reach + abs(front + rear) / 2, half, power)
        share = max(least, min(most, share))
        return self.eye.at((rear + front) / 2 + way * reach * flare(share, power), y, share * half)


def _level(shape: Shape, y: float) -> tuple[float, float, float]:
    cabin = shape.cabin
    if y >= cabin[-1][0]:
        return cabin[-1][1:]
    i = next(i for i in range(1, len(cabin)) if y < cabin[i][0])
    (y0, r0, f0, h0), (y1, r1, f1, h1) = cabin[i - 1], cabin[i]
    k = max(0.0, (y - y0) / (y1 - y0))
    return r0 + (r1 - r0) * k, f0 + (f1 - f0) * k, h0 + (h1 - h0) * k


@lru_cache(maxsize=16384)
def _section(shape: Shape, x: float, y: float) -> tuple[float, float, float, float, float]:
    """Rear, front, half width and corners of the outline at a height."""
    low, high = along(shape.sill, x), along(shape.belt, x)
    if y > high and shape.cabin[0][1] < x < shape.cabin[0][2]:
        return (*_level(shape, y), 3.0, 3.4)
    t = max(0.0, min(1.0, (y - low) / (high - low)))
    return along(shape.stern, t), along(shape.nose, t), shape.half * along(shape.girth, t), *shape.plan
