"""Bodies in the round: outlines stacked into a skin, seen in perspective, and painted in strips that run along it.

Lengths are centimetres, x to the right, y up, z toward the viewer, as in ``solid``. A strip between two outlines is one
path with one gradient along it, so a smooth body costs some thirty shapes and not thousands.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.subjects.drawing.svg import Point, group, n, path, polygon

Grid: TypeAlias = NDArray[np.float64]
Bend: TypeAlias = Callable[[float, float], Point]
_WORD = re.compile(r"([MLCQZ])|(-?\d*\.?\d+(?:e-?\d+)?)")
GRAZING = 0.1
"""How far round the edge of sight a strip goes, so that the edge is smooth."""
_STOPS = 9
"""The most colors along one strip."""


@dataclass(frozen=True)
class Eye:
    """A viewer `away` centimetres off who sees what is `near` at its true size; positive turns show the left end."""

    turn: float = 0.0
    above: float = 0.10
    away: float = 1500.0
    near: float = 90.0
    lift: float = 0.0

    def at(self, x: float, y: float, z: float) -> Point:
        """Give the place in the picture, y down."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        ca, sa = math.cos(self.above), math.sin(self.above)
        across, toward = x * c + z * s, z * c - x * s
        k = (self.away - self.near) / (self.away - toward * ca - y * sa)
        return across * k, (toward * sa - y * ca) * k - self.lift

    def project(self, points: Grid) -> Grid:
        """Give the places of many points at once."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        ca, sa = math.cos(self.above), math.sin(self.above)
        x, y, z = points[..., 0], points[..., 1], points[..., 2]
        across, toward = x * c + z * s, z * c - x * s
        k = (self.away - self.near) / (self.away - toward * ca - y * sa)
        return np.stack((across * k, (toward * sa - y * ca) * k - self.lift), -1)

    def toward(self, directions: Grid) -> Grid:
        """Give directions as the viewer sees them: right, up, toward."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        ca, sa = math.cos(self.above), math.sin(self.above)
        x, y, z = directions[..., 0], directions[..., 1], directions[..., 2]
        deep = z * c - x * s
        return np.stack((x * c + z * s, y * ca - deep * sa, deep * ca + y * sa), -1)

    def sees(self, points: Grid, outward: Grid) -> Grid:
        """How far surfaces at these points look at the viewer: above 0 they are seen."""
        c, s = math.cos(self.above), math.sin(self.above)
        place = self.away * np.array((-math.sin(self.turn) * c, s, math.cos(self.turn) * c))
        return np.asarray(((place - points) * outward).sum(-1))

    def turned(self, x: float) -> float:
        """The turn as it looks at one end of the thing, nearer to the edge of the picture."""
        return math.atan2(math.sin(self.turn) * self.away + x, math.cos(self.turn) * self.away)

    def plane(self, origin: tuple[float, float, float], across: Sequence[float], down: Sequence[float]) -> str:
        """The transform that lays small flat art on a plane round a point."""
        ox, oy = self.at(*origin)
        ax, ay = self._step(origin, across)
        dx, dy = self._step(origin, down)
        return f'transform="matrix({n(ax)} {n(ay)} {n(dx)} {n(dy)} {n(ox)} {n(oy)})"'

    def _step(self, origin: tuple[float, float, float], way: Sequence[float]) -> Point:
        (ax, ay), (bx, by) = (
            self.at(*(o + d * side for o, d in zip(origin, way, strict=True))) for side in (-10.0, 10.0)
        )
        return (bx - ax) / 20, (by - ay) / 20


def oval(rear: float, front: float, half: float, sharp: float, blunt: float, steps: int = 60) -> Grid:
    """The (x, z) of a plan outline from `rear` to `front`: a superellipse, `sharp` at the front, `blunt` behind."""
    turns = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    c, s = np.cos(turns), np.sin(turns)
    power = 2 / np.where(c >= 0, sharp, blunt)
    middle, reach = (rear + front) / 2, (front - rear) / 2
    return np.stack((middle + reach * np.sign(c) * np.abs(c) ** power, half * np.sign(s) * np.abs(s) ** power), -1)


def flare(share: float, power: float) -> float:
    """How wide a superellipse is at a share -1..1 of its length, against its widest."""
    return float(max(0.0, 1 - min(1.0, abs(share)) ** power) ** (1 / power))


def normals(mesh: Grid, closed: bool = True) -> Grid:
    """Unit normals of outlines stacked upward, each walked from the front over the near side."""
    along = np.roll(mesh, -1, 1) - np.roll(mesh, 1, 1) if closed else np.gradient(mesh, axis=1)
    up = np.gradient(mesh, axis=0)
    out = np.cross(up, along)
    out = out / np.maximum(np.linalg.norm(out, axis=-1, keepdims=True), 1e-9)
    for _ in range(2):  # sheet metal has no facets
        out[1:-1] = out[:-2] * 0.25 + out[1:-1] * 0.5 + out[2:] * 0.25
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=-1, keepdims=True), 1e-9))


def skin(name: str, eye: Eye, mesh: Grid, outward: Grid, paint: Grid, closed: bool = True, whole: bool = False) -> str:
    """Draw what is seen of stacked outlines, lowest first; `paint` is RGB 0..255 at every point.

    Lines that do not close are a sheet; one that is never seen from below may be drawn `whole`, farthest line first.
    """
    places, facing, parts = eye.project(mesh), eye.sees(mesh, outward), []
    last = len(mesh) - 2
    for i in range(last + 1):
        seen = facing[i] + facing[i + 1] > (-math.inf if whole else -GRAZING * eye.away)
        low, high = places[i], places[i + 1]
        if i < last:
            high = high + (places[i + 2] - high) * 0.35  # lies under the next strip, so that no seam shows
        tint = (paint[i] + paint[i + 1]) / 2
        for j, run in enumerate(_runs(seen, (low + high)[:, 0], closed)):
            if len(run) > 1:
                parts.append(_strip(f"{name}-{i}-{j}", low[run], high[run], tint[run]))
    return "".join(parts)


def silhouette(eye: Eye, mesh: Grid, fill: str) -> str:
    """The whole outline of something convex: under its skin, it makes the edge of sight smooth."""
    edge = cv2.convexHull(eye.project(mesh).reshape(-1, 2).astype(np.float32))
    return path(polygon([(float(x), float(y)) for x, y in edge[:, 0]]), fill)


def _runs(seen: NDArray[np.bool_], across: Grid, closed: bool) -> list[NDArray[np.int64]]:
    """The unbroken stretches of what is seen; an outline seen all round is parted at its ends."""
    count = len(seen)
    if not closed and seen.all():
        return [np.arange(count)]
    if seen.all():
        first, second = sorted((int(across.argmin()), int(across.argmax())))
        return [np.arange(first, second + 1), np.arange(second, first + count + 1) % count]
    order = np.arange(count)
    if closed:
        order = np.roll(order, -int(np.flatnonzero(~seen)[0]))
    shown = np.flatnonzero(seen[order])
    if not len(shown):
        return []
    breaks = np.flatnonzero(np.diff(shown) > 1) + 1
    runs = []
    for stretch in np.split(shown, breaks):
        ends = range(max(0, int(stretch[0]) - 1), min(count, int(stretch[-1]) + 2))
        runs.append(order[list(ends)])
    return runs


def _strip(key: str, low: Grid, high: Grid, tint: Grid) -> str:
    middle = (low + high) / 2
    start, end = middle[0], middle[-1]
    way = end - start
    length = float(way @ way)
    if length < 1e-6:
        return ""
    along = np.maximum.accumulate(np.clip(((middle - start) @ way) / length, 0, 1))
    picked = np.arange(_STOPS) * (len(along) - 1) // (_STOPS - 1)
    inks = (np.clip(tint[picked], 0, 255) + 0.5).astype(np.uint8).tobytes().hex()
    stops = "".join(
        f'<stop offset="{place:.3f}" stop-color="#{inks[6 * i : 6 * i + 6]}"/>'
        for i, place in enumerate(along[picked].tolist())
    )
    outline = np.concatenate((low, high[::-1])).ravel().tolist()
    shape = "M" + ("%.1f %.1fL" * (len(outline) // 2) % tuple(outline))[:-1] + "Z"
    axis = 'x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"'.format(*start, *end)
    return (
        f'<linearGradient id="{key}" gradientUnits="userSpaceOnUse" {axis}>{stops}</linearGradient>'
        f'<path d="{shape}" fill="url(#{key})"/>'
    )


def rgb_of(color: str) -> Grid:
    """Read "#rrggbb" as 0..255."""
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.float64)


def toned(color: str, tones: Grid) -> Grid:
    """A color as lit: tones below 0 darken, above 0 go toward white."""
    base, k = rgb_of(color), np.clip(tones, -0.96, 0.96)[..., None]
    return np.where(k < 0, base * (1 + k), base + (255 - base) * k)


def lacquer(facing: Grid) -> Grid:
    """The tones of polished paint by where its surface looks: sky above, a dark horizon, ground below.

    `facing` is right, up, toward the viewer; the light comes from the upper left.
    """
    right, up, near = facing[..., 0], facing[..., 1], np.maximum(facing[..., 2], 0.0)
    seen = 2 * near * up
    mirrored = np.interp(
        seen,
        (-1.0, -0.62, -0.34, -0.14, -0.04, 0.04, 0.10, 0.22, 0.42, 0.62, 0.8, 1.0),
        (-0.70, -0.60, -0.42, -0.20, -0.09, -0.22, -0.13, -0.02, 0.06, 0.17, 0.33, 0.50),
    )
    lit = np.clip(-0.46 * right + 0.66 * up + 0.60 * near, 0, 1)
    rim = (1 - np.clip(near, 0, 1)) ** 4
    return np.asarray(mirrored + 0.34 * (lit - 0.55) + 0.16 * rim * (up > -0.1))


def satin(facing: Grid, depth: float = 0.6) -> Grid:
    """The tones of a surface without a mirror in it: cloth, rubber, matte paint."""
    lit = np.clip(-0.46 * facing[..., 0] + 0.66 * facing[..., 1] + 0.60 * facing[..., 2], -0.4, 1)
    return np.asarray(depth * (lit - 0.72))


def bent(d: str, bend: Bend) -> str:
    """Lay a path of M, L, C, Q and Z with absolute numbers on a surface: every point goes through `bend`."""
    parts: list[str] = []
    held: float | None = None
    for word, number in _WORD.findall(d):
        if word:
            parts.append(word)
        elif held is None:
            held = float(number)
        else:
            x, y = bend(held, float(number))
            parts.append(f"{x:.2f} {y:.2f} ")
            held = None
    return "".join(parts)


def disc(eye: Eye, place: tuple[float, float, float], art: str) -> str:
    """Lay art drawn round its own middle on an upright plane that faces the near side."""
    return group(art, eye.plane(place, (1, 0, 0), (0, -1, 0)))
