"""A board of cheese: a wheel with a wedge out of it, a holed wedge, blue cheese, grapes and crackers."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.crockery import beside, board
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    shade,
    spot,
)
from components.animatic.subjects.drawing.turnery import (
    Body,
    body,
    placed,
    shaded,
    spun,
)
from components.animatic.subjects.food.mains import WOOD, rig_of, soft


def cheese(pose: Pose) -> str:
    """A board of cheese: a wheel with a wedge out of it, a holed wedge, blue cheese, grapes and crackers."""
    eye, colors = beside(pose.turn * 0.7, 27.0, 17.0, 0.34), pose.palette
    art = soft() + board("mains-board", eye, 27.0, 17.0, 1.3, WOOD)
    parts: list[tuple[float, str]] = []

    def put(x: float, z: float, piece: str) -> None:
        parts.append((z * math.cos(eye.turn) - x * math.sin(eye.turn), piece))

    put(-5.0, -2.4, _wheel(eye, (-5.0, 1.3, -2.4), colors.main))
    put(6.6, -2.8, _wedge(eye, (6.6, 1.3, -2.8), 6.4, 4.4, colors.second, True))
    put(1.6, 3.6, _wedge(eye, (1.2, 1.3, 3.8), 4.6, 2.8, "#f3ead6", False))
    for i in range(19):
        a, d = i * 2.4, 0.62 * math.sqrt(i)
        x, z, up = 8.6 + d * math.cos(a), 3.8 + 0.8 * d * math.sin(a), 1.3 + 0.85 + max(0.0, 1.6 - 0.62 * d)
        px, py = eye.at(x, up, z)
        put(x, z + 0.3 * up, _grape(px, py, 0.95, colors.accent))
    for i in range(5):
        px, py = eye.at(-8.6 + 1.25 * i, 2.6, 4.6 + 0.2 * i)
        put(-8.6 + 1.25 * i, 4.6, _cracker(px, py))
    x, y = eye.at(0, 1.3, 0)
    art += spot("mains-soot", (x, y), 12.0, 4.0, 0.35)
    return art + "".join(piece for _, piece in sorted(parts, key=lambda part: part[0]))


def _wheel(eye: Eye, at: tuple[float, float, float], rind: str) -> str:
    """A wheel of cheese with a slice cut out toward the viewer."""
    r, tall, k = 5.2, 3.4, math.sin(eye.above)
    x, y = eye.at(*at)
    _, top = eye.at(at[0], at[1] + tall, at[2])
    it = body(spun([(r * 0.97, 0.0), (r, 0.3), (r, tall - 0.3), (r * 0.97, tall)], 40, 3))
    art = spot("mains-soot", (x + 0.4, y + 0.4), r * 1.25, r * 0.5, 0.6)
    art += shaded("mains-wheel", eye, Body(placed(it.mesh, at), it.outward), rind, depth=0.55, gloss=0.16)
    art += ellipse((x, top), r * 0.98, r * 0.98 * k, light(rind, 0.3)) + spot(
        "mains-glow", (x - 1.6, top - 0.4), 2.6, 0.7, 0.6
    )
    a, b = 1.15, 1.95
    spots = [
        eye.at(at[0] + q * math.cos(t), at[1] + tall * up, at[2] + q * math.sin(t))
        for t, q, up in ((a, r, 1), (a, r, 0), (0, 0, 0), (0, 0, 1), (b, r, 1), (b, r, 0))
    ]
    (ax, ay), (bx, by), (cx, cy), (dx, dy), (ex, ey), (fx, fy) = spots
    floor = path(polygon([(bx, by + 0.15), (cx, cy), (fx, fy + 0.15)]), shade(WOOD, 0.4))
    art += (
        floor
        + path(polygon([(ax, ay), (bx, by + 0.1), (cx, cy), (dx, dy)]), "#e9d49a")
        + path(polygon([(ex, ey), (fx, fy + 0.1), (cx, cy), (dx, dy)]), "#f8ecc4")
    )
    return art


def _wedge(eye: Eye, at: tuple[float, float, float], long: float, tall: float, color: str, holes: bool) -> str:
    """A wedge that points to the left: its cut side toward the viewer."""
    x, y, z = at
    tip, rear, far = (x - long * 0.62, z + 1.2), (x + long * 0.5, z + 1.6), (x + long * 0.36, z - 2.6)
    low = [eye.at(px, y, pz) for px, pz in (tip, rear, far)]
    high = [eye.at(px, y + tall, pz) for px, pz in (tip, rear, far)]
    art = path(polygon([(px + 0.5, py + 0.35) for px, py in (low[0], low[1], low[2])]), "#140a05", 'opacity="0.35"')
    art += path(polygon([high[1], high[2], low[2], low[1]]), shade(color, 0.34)) + path(
        polygon(high), light(color, 0.42)
    )
    art += path(polygon([low[0], low[1], high[1], high[0]]), color)
    dice = np.random.default_rng(6)
    for _ in range(11 if holes else 26):
        t, u = dice.uniform(0.15, 0.94), dice.uniform(0.14, 0.86)
        px = low[0][0] + (low[1][0] - low[0][0]) * t
        py = (low[0][1] + (low[1][1] - low[0][1]) * t) * (1 - u) + (high[0][1] + (high[1][1] - high[0][1]) * t) * u
        s = dice.uniform(0.25, 0.62) if holes else dice.uniform(0.08, 0.3)
        tone = shade(color, 0.32) if holes else "#6f8aa0"
        art += ellipse((px, py), s, s * 0.86, tone, 'opacity="0.85"') + (
            ellipse((px + s * 0.14, py + s * 0.2), s * 0.7, s * 0.55, shade(color, 0.12)) if holes else ""
        )
    return art + line(polygon([high[0], high[1]], closed=False), "#ffffff", 0.12, 'opacity="0.7"')


def _grape(x: float, y: float, size: float, color: str) -> str:
    art = ellipse((x, y), size, size * 1.04, shade(color, 0.45))
    for t in (0.2, 0.45, 0.7):
        art += ellipse(
            (x - 0.22 * t, y - 0.26 * t),
            size * (1 - 0.6 * t),
            size * (1 - 0.6 * t),
            mix(shade(color, 0.2), light(color, 0.35), t),
        )
    return (
        art
        + ellipse((x - size * 0.36, y - size * 0.4), size * 0.2, size * 0.15, "#ffffff", 'opacity="0.85"')
        + ellipse((x + size * 0.3, y + size * 0.55), size * 0.4, size * 0.14, light(color, 0.5), 'opacity="0.4"')
    )


def _cracker(x: float, y: float) -> str:
    art = (
        ellipse((0.22, 0.1), 1.5, 1.7, "#a5682a")
        + ellipse((0, 0), 1.5, 1.7, "#e2b26a")
        + ellipse((-0.15, -0.15), 1.2, 1.4, "#efc886")
    )
    dots = "".join(ellipse((0.5 * (i % 3 - 1), 0.6 * (i // 3 - 1)), 0.09, 0.1, "#9a6228") for i in range(9))
    return group(art + dots, f'transform="translate({n(x)} {n(y)}) rotate(-14) scale(0.62 1)"')


RIGS = (
    rig_of("cheese", "Cheese board", ("cheese", "cheese board", "cheeseboard", "cheese platter", "cheese wheel",
        "wheel of cheese", "charcuterie", "charcuterie board", "brie", "cheddar", "parmesan", "gouda",
        "wedge of cheese"), cheese, (0.133, 0.292),
         (Palette("#e0a83a", "#f5c842", "#4a2350"), Palette("#efe2c6", "#f3bf3a", "#7a9a3a")), False),
)  # fmt: skip
