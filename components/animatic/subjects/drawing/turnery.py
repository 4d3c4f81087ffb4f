"""Food in the round: bodies spun about an axis or swept along a line, shaded as crust, glaze or fruit, and strewn.

Lengths are centimetres, x to the right, y up, z toward the viewer, as in ``loft``, which paints what is made here.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from components.animatic.subjects.drawing.loft import Eye, Grid, normals, rgb_of
from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.strips import skin
from components.animatic.subjects.drawing.svg import Point, ellipse, line, n, path, polygon

ABOVE = 0.27
"""Radians from which food on a table is seen from above."""
_LIT = np.array((-0.46, 0.66, 0.60))
_BROWN = np.array((-0.20, 0.06, 0.30))
_GLINT = np.array((-0.30, 0.58, 0.76))
"""Halfway between the light and the viewer."""


@dataclass(frozen=True)
class Body:
    """A skin of stacked outlines, and where it looks at each point."""

    mesh: Grid
    outward: Grid


def view(turn: float, reach: float, above: float = ABOVE) -> Eye:
    """The viewer of something on a table whose foot reaches so far from its middle."""
    return Eye(turn, above, 170.0, reach, reach * math.sin(above))


def body(mesh: Grid) -> Body:
    """Find out where a skin looks."""
    return Body(mesh, normals(mesh))


def spun(profile: Sequence[Point], steps: int = 40, fine: int = 1) -> Grid:
    """Turn a profile of (radius, height), from the foot up, about the upright axis; `fine` rows for each of its own."""
    rows = np.array(profile, np.float64)
    if fine > 1:
        rows = _finer(rows, fine)
    turns = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    ring = np.stack((np.cos(turns), np.zeros(steps), np.sin(turns)), -1)
    mesh = rows[:, None, :1] * ring[None]
    mesh[..., 1] = rows[:, 1:]
    return np.asarray(mesh)


def _finer(rows: Grid, fine: int) -> Grid:
    """Catmull-Rom between the rows."""
    padded = np.concatenate((2 * rows[:1] - rows[1:2], rows, 2 * rows[-1:] - rows[-2:-1]))
    a, b, c, d = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    found = []
    for k in range(fine):
        t = k / fine
        found.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3))
    mixed = np.stack(found, 1).reshape(-1, rows.shape[1])
    return np.concatenate((mixed, rows[-1:]))


def ball(radius: float, squash: float = 1.0, rows: int = 14, steps: int = 36) -> Grid:
    """A ball about its middle, `squash` times as tall as wide."""
    turns = np.linspace(-math.pi / 2 + 0.04, math.pi / 2 - 0.04, rows)
    return spun([(radius * math.cos(a), radius * squash * math.sin(a)) for a in turns], steps)


def swept(
    spine: Sequence[tuple[float, float, float, float]],
    steps: int = 24,
    fine: int = 3,
    flat: float = 1.0,
    upright: bool = True,
) -> Grid:
    """A rope along points (x, y, z, radius), round at the ends if the radius falls there; `flat` squashes it.

    One that is not upright may run straight up, but not toward the viewer.
    """
    rows = _finer(np.array(spine, np.float64), fine)
    way = np.gradient(rows[:, :3], axis=0)
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    up = np.tile((0.0, 1.0, 0.0) if upright else (0.0, 0.0, 1.0), (len(rows), 1))
    up -= (up * way).sum(1, keepdims=True) * way
    up /= np.maximum(np.linalg.norm(up, axis=1, keepdims=True), 1e-6)
    aside = np.cross(way, up)
    turns = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    ring = np.cos(turns)[None, :, None] * aside[:, None] + flat * np.sin(turns)[None, :, None] * up[:, None]
    return np.asarray(rows[:, None, :3] + np.maximum(rows[:, None, 3:], 0.02) * ring)


def bumpy(mesh: Grid, size: float, seed: int, coarse: float = 1.0) -> Grid:
    """Push a skin in and out by smooth lumps, `coarse` of them a centimetre, as dough and cream have."""
    dice = np.random.default_rng(seed)
    lumps = np.zeros(mesh.shape[:-1])
    for k in range(7):
        way = dice.normal(size=3)
        way *= coarse * (0.7 + 0.35 * k) / np.linalg.norm(way)
        lumps += np.sin(mesh @ way * 2 + dice.uniform(0, 6.28)) / (1 + 0.4 * k)
    return np.asarray(mesh + normals(mesh) * (size * lumps / 2.4)[..., None])


def placed(
    mesh: Grid, at: Sequence[float] = (0, 0, 0), yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0
) -> Grid:
    """Roll a mesh in the picture's plane, pitch it to the viewer, yaw it about the upright, and put it in its place."""
    cy, sy, cp, sp, cr, sr = (f(a) for a in (yaw, pitch, roll) for f in (math.cos, math.sin))
    turn_z = np.array(((cr, -sr, 0), (sr, cr, 0), (0, 0, 1)))
    turn_x = np.array(((1, 0, 0), (0, cp, -sp), (0, sp, cp)))
    turn_y = np.array(((cy, 0, sy), (0, 1, 0), (-sy, 0, cy)))
    return np.asarray(mesh @ (turn_y @ turn_x @ turn_z).T + np.array(at, np.float64))


def shaded(
    name: str,
    eye: Eye,
    it: Body,
    color: str | Grid,
    *,
    depth: float = 0.75,
    gloss: float = 0.0,
    sharp: float = 18.0,
    bleed: float = 0.0,
    warm: float = 1.0,
) -> str:
    """Paint a body in a color, or in one for each point.

    `gloss` adds a highlight, `bleed` light from within (fat, fruit), and `warm` browns what lies in shadow.
    """
    seen = eye.toward(it.outward)
    lit = np.clip(seen @ _LIT, -0.5, 1)
    tones = depth * (lit - 0.62)
    rim = np.clip(1 - seen[..., 2], 0, 1)
    tones = tones + bleed * rim**2 * 0.5 - 0.16 * depth * np.clip(-seen[..., 1], 0, 1)
    if gloss:
        tones = tones + gloss * np.clip(seen @ _GLINT, 0, 1) ** sharp
    base = rgb_of(color) if isinstance(color, str) else color
    k = np.clip(tones, -0.9, 0.92)[..., None]
    deep = base * (1 + k) ** (1 + warm * _BROWN)
    paint = np.where(k < 0, deep, base + (255 - base) * k)
    return skin(name, eye, it.mesh, it.outward, np.asarray(paint))


def banded(it: Body, stops: Sequence[tuple[float, str]]) -> Grid:
    """Colors by the row, 0 at the first outline and 1 at the last."""
    places = np.linspace(0, 1, len(it.mesh))
    table = np.array([rgb_of(color) for _, color in stops])
    marks = [place for place, _ in stops]
    row = np.stack([np.interp(places, marks, table[:, k]) for k in range(3)], -1)
    return np.broadcast_to(row[:, None], it.mesh.shape).copy()


def mottled(base: Grid, other: str, amount: Grid) -> Grid:
    """Blend colors toward another by an amount for each point."""
    k = np.clip(amount, 0, 1)[..., None]
    return np.asarray(base * (1 - k) + rgb_of(other) * k)


@lru_cache(maxsize=64)
def patches(rows: int, steps: int, seed: int, coarse: int = 5) -> Grid:
    """Smooth noise 0..1 over a skin that closes round."""
    dice = np.random.default_rng(seed)
    u, v = np.meshgrid(np.linspace(0, 2 * np.pi, steps, endpoint=False), np.linspace(0, 3, rows))
    found = np.zeros((rows, steps))
    for k in range(1, coarse + 1):
        found += np.sin(k * u + dice.uniform(0, 6.28) + dice.uniform(-2, 2) * v * k) / math.sqrt(k)
        found += np.sin(2.1 * k * v + dice.uniform(0, 6.28)) / (1 + k)
    return np.asarray(np.clip(found / 3 + 0.5, 0, 1))


def strewn(eye: Eye, it: Body, rows: tuple[float, float], count: int, seed: int) -> list[tuple[Point, float, float]]:
    """Places on a skin that are seen, far ones first: (place, how far it looks at the viewer 0..1, a die 0..1)."""
    i, j, dice = _thrown(rows, len(it.mesh), it.mesh.shape[1], count, seed)
    places, way = it.mesh[i, j], eye.toward(it.outward[i, j])[:, 2]
    deep = places[:, 2] * math.cos(eye.turn) - places[:, 0] * math.sin(eye.turn)
    spots, order = eye.project(places).tolist(), np.argsort(deep)
    return [((spots[k][0], spots[k][1]), float(way[k]), float(dice[k])) for k in order[way[order] > 0.08]]


@lru_cache(maxsize=256)
def _thrown(
    rows: tuple[float, float], tall: int, steps: int, count: int, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], Grid]:
    dice = np.random.default_rng(seed)
    low, high = rows[0] * (tall - 1), rows[1] * (tall - 1)
    return np.round(dice.uniform(low, high, count)).astype(int), dice.integers(0, steps, count), dice.random(count)


def thread(eye: Eye, points: Grid, outward: Grid | None, color: str, width: float, extra: str = "") -> str:
    """A line over a skin, drawn where it is seen; without `outward` all of it is."""
    places = eye.project(points)
    shown = np.ones(len(points), bool) if outward is None else eye.toward(outward)[..., 2] > 0.02
    parts, run = "", []
    for place, on in zip(places, [*shown[:-1], False] if outward is not None else shown, strict=True):
        if on:
            run.append((float(place[0]), float(place[1])))
        if (not on) and len(run) > 1:
            parts += polygon(run, closed=False)
        if not on:
            run = []
    if len(run) > 1:
        parts += polygon(run, closed=False)
    return line(parts, color, width, extra) if parts else ""


def level(eye: Eye, radius: float, height: float, fill: str, extra: str = "") -> str:
    """A level disc about the middle."""
    x, y = eye.at(0, height, 0)
    k = eye.at(1, height, 0)[0] / math.cos(eye.turn) if abs(math.cos(eye.turn)) > 0.2 else 1.0
    return ellipse((x, y), radius * k, radius * k * math.sin(eye.above), fill, extra)


def block(
    eye: Eye, at: Sequence[float], size: tuple[float, float, float], color: str, yaw: float = 0.0, gloss: float = 0.0
) -> str:
    """A block (width, height, depth) standing at a place: its faces that are seen, softly rounded by a stroke."""
    w, h, d = size[0] / 2, size[1], size[2] / 2
    sides = (
        ((0, 0, 1), ((-w, 0, d), (w, 0, d), (w, h, d), (-w, h, d))),
        ((0, 0, -1), ((w, 0, -d), (-w, 0, -d), (-w, h, -d), (w, h, -d))),
        ((1, 0, 0), ((w, 0, d), (w, 0, -d), (w, h, -d), (w, h, d))),
        ((-1, 0, 0), ((-w, 0, -d), (-w, 0, d), (-w, h, d), (-w, h, -d))),
        ((0, 1, 0), ((-w, h, d), (w, h, d), (w, h, -d), (-w, h, -d))),
    )
    parts = ""
    for normal, corners in sides:
        way = placed(np.array(normal, np.float64), yaw=yaw)
        spots = placed(np.array(corners, np.float64), at, yaw)
        if float(eye.sees(spots[:1], way)[0]) <= 0:
            continue
        lit = float(eye.toward(way) @ _LIT)
        fill = tone(color, 0.72 + 0.42 * lit + (gloss if normal[1] else 0.0))
        edge = f'stroke="{fill}" stroke-width="{n(min(size) * 0.12)}" stroke-linejoin="round"'
        parts += path(polygon([(float(x), float(y)) for x, y in eye.project(spots)]), fill, edge)
    return parts
