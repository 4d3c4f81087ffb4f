"""Fruit from the south: watermelon, avocado, bananas and a pineapple."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.loft import Eye, Grid
from components.animatic.subjects.drawing.svg import ellipse, group, light, line, n, path, polygon, shade, smooth, spot
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    body,
    mottled,
    shaded,
    spun,
    strewn,
    swept,
    view,
)
from components.animatic.subjects.food.produce import rig_of, soft


@lru_cache(maxsize=1)
def _melon() -> Grid:
    return np.stack([np.linspace(0, math.pi, 31)], -1)


def watermelon(pose: Pose) -> str:
    """A wedge of watermelon standing on its rind, with seeds; its side shows as it turns."""
    colors, turn = pose.palette, pose.turn * 0.8 + 0.25
    eye, r, half = view(turn, 2.2, 0.2), 11.0, 2.2
    angles = _melon()[:, 0].tolist()

    def arc(radius: float, z: float) -> list[tuple[float, float]]:
        return [eye.at(radius * math.cos(a), 11.0 - radius * math.sin(a), z) for a in angles]

    def face(radius: float, z: float) -> str:
        return polygon([*arc(radius, z), eye.at(-radius, 11.0, z)])

    near, far = arc(r, half), arc(r, -half)
    rind = "".join(
        path(
            polygon([near[k], near[k + 1], far[k + 1], far[k]]),
            shade(colors.accent, 0.12 + 0.4 * (k % 3 == 0)),
            f'stroke="{shade(colors.accent, 0.2)}" stroke-width="0.06"',
        )
        for k in range(len(angles) - 1)
    )
    top = [eye.at(x, 11.0, z) for x, z in ((-r, half), (r, half), (r, -half), (-r, -half))]
    lid = path(polygon(top), light(colors.main, 0.22))
    z = half
    flesh = (
        path(face(r, z), colors.accent)
        + path(face(r * 0.955, z), "#e8efc4")
        + path(face(r * 0.91, z), light(colors.main, 0.4))
    )
    flesh += path(face(r * 0.885, z), "url(#watermelon-flesh)")
    dice, seeds = np.random.default_rng(4), ""
    for k in range(26):
        a, d = math.pi * (0.06 + 0.88 * ((k * 0.618) % 1)), r * (0.35 + 0.4 * dice.random())
        x, y = eye.at(d * math.cos(a), 11.0 - d * math.sin(a), z)
        t = f'transform="rotate({n(math.degrees(a) - 90)} {n(x)} {n(y)})"'
        seeds += (
            ellipse((x + 0.05, y + 0.06), 0.26, 0.42, shade(colors.main, 0.5), f'opacity="0.5" {t}')
            + ellipse((x, y), 0.2, 0.36, "#241410", t)
            + ellipse((x - 0.06, y - 0.1), 0.05, 0.12, "#ffffff", f'opacity="0.7" {t}')
        )
    cx, cy = eye.at(0, 11.0, z)
    grad = f'<radialGradient id="watermelon-flesh" gradientUnits="userSpaceOnUse" cx="{n(cx)}" cy="{n(cy)}" r="{n(r)}">'
    grad += (
        f'<stop offset="0" stop-color="{light(colors.main, 0.08)}"/><stop offset=".7" stop-color="'
        f'{colors.main}"/><stop offset="1" stop-color="{shade(colors.main, 0.14)}"/></radialGradient>'
    )
    wet = spot("produce-glow", (cx - 4, cy + 3), 2.6, 1.6, 0.35, -30)
    return f"<defs>{grad}</defs>" + soft() + rind + lid + flesh + seeds + wet


@lru_cache(maxsize=1)
def _avocado() -> tuple[str, str, str]:
    def outline(grow: float) -> str:
        half = [(1.1, -11.2), (2.1, -9.9), (2.7, -7.6), (3.9, -5.2), (4.3, -3.3), (3.6, -1.2), (1.8, -0.1)]
        side = [(x + grow, y) for x, y in half]
        return smooth([(0, -11.6 - grow), *side, (0, 0.25 + grow), *((-x, y) for x, y in reversed(side))])

    return outline(0.0), outline(-0.28), outline(-0.75)


def avocado(pose: Pose) -> str:
    """A halved avocado that leans back: skin, green rim, butter flesh, and the stone's other half beside it."""
    colors, squeeze = pose.palette, math.cos(pose.turn * 0.8)
    skin, rim, flesh = _avocado()
    stone = (
        spot("produce-soot", (0.2, -3.2), 2.5, 2.5, 0.8)
        + "".join(
            ellipse(
                (-0.25 * t, -3.6 - 0.3 * t),
                2.05 * (1 - 0.8 * t),
                2.05 * (1 - 0.8 * t),
                light(shade(colors.accent, 0.4), 0.42 * t),
            )
            for t in (0, 0.2, 0.4, 0.6, 0.8)
        )
        + spot("produce-glow", (-0.7, -4.4), 0.5, 0.36, 0.8, -35)
    )
    front = (
        path(rim, colors.second)
        + path(flesh, "url(#avocado-flesh)")
        + spot("produce-glow", (-1.2, -8.2), 0.7, 1.8, 0.6, 12)
    )
    hollow = spot("produce-soot", (0.3, -3.3), 2.2, 2.2, 0.5) + spot("produce-glow", (0.6, -2.6), 1.5, 1.2, 0.6)
    defs = (
        '<radialGradient id="avocado-flesh" gradientUnits="userSpaceOnUse" cx="0" cy="-4" r="'
        '7"><stop offset="0" stop-color="#f6eec0"/><stop offset=".6" stop-color="#f1ecb0"'
        f'/><stop offset="1" stop-color="{light(colors.second, 0.35)}"/></radialGradient>'
    )

    def half(inner: str, x: float, lean: float, size: float) -> str:
        depth = "".join(
            group(
                path(skin, shade(colors.main, 0.45 - 0.3 * t)),
                f'transform="translate({n((1 - t) * (1.5 * math.sin(pose.turn) + 0.5))} {n(0.0)})"',
            )
            for t in (0.0, 0.33, 0.66, 1.0)
        )
        return group(
            depth + inner, f'transform="translate({n(x)} -0.5) rotate({lean}) scale({n(size * squeeze)} {size})"'
        )

    back = half(front + hollow, 3.1, 9, 0.95)
    return (
        f"<defs>{defs}</defs>"
        + soft()
        + back
        + spot("produce-soot", (1.6, -0.4), 3.4, 0.7, 0.5)
        + half(front + stone, -2.6, -4, 1.0)
    )


@lru_cache(maxsize=8)
def _finger(k: int) -> Body:
    spread = (-0.5, 0.0, 0.5)[k]
    spine = []
    for i, a in enumerate(np.linspace(-0.78, 0.72, 12).tolist()):
        t = i / 11
        r = 1.8 * math.sin(math.pi * (0.1 + 0.8 * t)) ** 0.5 * (0.3 if i in (0, 11) else 0.62 if i in (1, 10) else 1.0)
        spine.append((11.5 * math.sin(a), 13.4 - 11.5 * math.cos(a), spread * 6.4 * (1 - t * 0.75), max(0.25, r)))
    return body(swept(spine, 24, 2))


def banana(pose: Pose) -> str:
    """A hand of three bananas lying on their backs, tips in the air."""
    eye, colors = view(pose.turn + 0.35, 2.6, 0.42), pose.palette
    order = sorted(range(3), key=lambda k: (-0.5, 0.0, 0.5)[k] * math.cos(eye.turn))
    art = ""
    for k in order:
        it = _finger(k)
        tint = banded(
            it,
            [
                (0, "#5a4526"),
                (0.05, "#8a7a3a"),
                (0.1, colors.main),
                (0.86, colors.main),
                (0.94, "#b9b04a"),
                (1, "#6a5a2a"),
            ],
        )
        steps = it.mesh.shape[1]
        ridges = 0.30 * np.maximum(0, np.cos(5 * np.linspace(0, math.tau, steps, endpoint=False))) ** 6
        tint = mottled(tint, shade(colors.main, 0.45), np.broadcast_to(ridges, it.mesh.shape[:2]))
        art += shaded(f"banana-{k}", eye, it, tint, depth=0.8, gloss=0.25, sharp=9, bleed=0.12)
        for (x, y), way, die in strewn(eye, it, (0.2, 0.85), 16, k):
            art += ellipse((x, y), 0.05 + 0.12 * die, (0.05 + 0.07 * die) * way, "#5a3a1a", 'opacity="0.5"')
    return soft() + art


@lru_cache(maxsize=1)
def _pine() -> Body:
    rows = [
        (2.6, 0.1),
        (4.2, 0.7),
        (5.2, 2.6),
        (5.7, 6.0),
        (5.75, 9.0),
        (5.3, 12.5),
        (4.4, 15.4),
        (2.9, 17.0),
        (0.1, 17.4),
    ]
    return body(spun(rows, 40, 4))


def pineapple(pose: Pose) -> str:
    """A pineapple: scales in two spirals, each lit on its upper side, under a crown of blades."""
    eye, it, colors = view(pose.turn, 5.2, 0.16), _pine(), pose.palette
    art = shaded("pineapple", eye, it, shade(colors.main, 0.25), depth=0.9)
    found, rows, steps = [], it.mesh.shape[0], it.mesh.shape[1]
    for row in range(13):
        i = min(rows - 2, round(rows * (0.05 + 0.068 * row)))
        for k in range(13):
            u = (k + 0.5 * (row % 2)) * steps / 13
            j, t = int(u) % steps, u % 1
            out = it.outward[i, j] * (1 - t) + it.outward[i, (j + 1) % steps] * t
            seen = eye.toward(out)
            if seen[2] > 0.04:
                place = it.mesh[i, j] * (1 - t) + it.mesh[i, (j + 1) % steps] * t
                found.append(
                    (float(seen[2]), eye.at(*(float(v) for v in place)), float(seen @ np.array((-0.46, 0.66, 0.6))))
                )
    for way, (x, y), lit in found:
        art += _scale(x, y, max(0.25, way), lit, colors)
    return soft() + art + _blades(eye, pose)


def _scale(x: float, y: float, way: float, lit: float, colors: Palette) -> str:
    base = light(colors.main, 0.25 * max(0.0, lit)) if lit > 0.4 else shade(colors.main, 0.5 * (0.4 - lit))
    d = [(0, -0.98), (1.28, -0.1), (0, 0.98), (-1.28, -0.1)]
    art = path(smooth(d, tension=0.5), shade(base, 0.45)) + path(
        smooth([(px * 0.86, py * 0.84 - 0.04) for px, py in d], tension=0.5), base
    )
    art += path(smooth([(0, -0.72), (0.7, -0.2), (0, 0.1), (-0.9, -0.1)], tension=0.6), light(base, 0.32))
    art += path("M-0.2 0.25L0.0 -0.5L0.2 0.25Z", shade(colors.second, 0.1)) + ellipse((0, 0.24), 0.26, 0.13, "#6a4320")
    return group(art, f'transform="translate({n(x)} {n(y)}) scale({n(way)} 1)"')


def _blades(eye: Eye, pose: Pose) -> str:
    x, y = eye.at(0, 16.8, 0)
    found = []
    for ring, (count, long, lift) in enumerate(((9, 7.5, 0.35), (8, 9.5, 0.75), (7, 11.0, 1.15), (4, 11.5, 1.4))):
        for k in range(count):
            a = math.tau * (k + 0.37 * ring) / count + pose.turn
            dx, near = math.cos(a) * math.cos(lift), math.sin(a)
            tip = (x + long * dx * 0.95, y - long * math.sin(lift) - 0.6 * near)
            mid = (x + long * 0.42 * dx, y - long * 0.62 * math.sin(lift) - 1.0)
            found.append((near + 0.4 * (3 - ring) * near, tip, mid, near))
    art, green = "", pose.palette.second
    for _, tip, mid, near in sorted(found):
        tone = mixed(green, near, tip[0] - x)
        shape = (
            f"M{n(x - 1.0)} {n(y + 0.4)}Q{n(mid[0] - 0.9)} {n(mid[1])} {n(tip[0])} "
            f"{n(tip[1])}Q{n(mid[0] + 0.9)} {n(mid[1] + 0.4)} {n(x + 1.0)} {n(y + 0.4)}Z"
        )
        art += path(shape, tone) + line(
            f"M{n(x)} {n(y)}Q{n(mid[0])} {n(mid[1])} {n(tip[0])} {n(tip[1])}", light(tone, 0.4), 0.09, 'opacity="0.7"'
        )
    return art


def mixed(green: str, near: float, aside: float) -> str:
    """The tone of a blade: lit in front and to the left."""
    k = 0.18 * near - 0.03 * aside
    return light(green, k) if k > 0 else shade(green, -k * 1.6)


RIGS = (
    rig_of(banana, "banana", ("banana", "bunch of banana", "plantain"), (0.090, 0.182), (Palette("#efc534"),
        Palette("#e3c94a"))),
    rig_of(watermelon, "watermelon", ("watermelon", "slice of watermelon", "melon", "cantaloupe"), (0.135, 0.236),
         (Palette("#e2344a", "#f3cf6a", "#3f7a3a"), Palette("#d92f3c", "#f3cf6a", "#2f6a36"))),
    rig_of(avocado, "avocado", ("avocado", "guacamole"), (0.126, 0.176), (Palette("#3d4a24", "#a9bf4e", "#a5683a"),
        Palette("#2f3a24", "#9db548", "#9a5a30"))),
    rig_of(pineapple, "pineapple", ("pineapple", "tropical fruit"), (0.300, 0.140), (Palette("#d9962e", "#4f8a4a"),
        Palette("#e0a83a", "#5a9450"))),
)  # fmt: skip
