"""Fruit, each by itself: bodies in the round with their pores, seeds, stalks and leaves."""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.loft import Eye, Grid, rgb_of
from components.animatic.subjects.svg import ellipse, fade, group, light, line, n, path, polygon, shade, smooth, spot
from components.animatic.subjects.turnery import (
    Body,
    banded,
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    spun,
    strewn,
    swept,
    thread,
    view,
)


def _defs() -> str:
    return f"<defs>{fade('produce-soot', '#140a04')}{fade('produce-glow', '#ffffff')}</defs>"


def leaf(x: float, y: float, long: float, turn: float, color: str = "#4f8a38") -> str:
    """A leaf from its foot, `turn` degrees from lying to the right."""
    blade = smooth([(0, 0), (0.3, -0.26), (0.7, -0.24), (1.0, 0.02), (0.66, 0.2), (0.28, 0.18)])
    art = path(blade, shade(color, 0.25)) + path(
        smooth([(0, 0), (0.3, -0.24), (0.7, -0.22), (1.0, 0.02), (0.5, 0.0)]), light(color, 0.12)
    )
    art += line("M0.02 0Q0.5 -0.06 0.96 0.02", light(color, 0.55), 0.025)
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)}) scale({n(long)})"')


def _stalk(eye: Eye, height: float, long: float, lean: float, color: str = "#5a4024") -> str:
    (ax, ay), (bx, by) = eye.at(0, height, 0), eye.at(lean, height + long, 0.2)
    return line(f"M{n(ax)} {n(ay)}Q{n(ax)} {n((ay + by) / 2)} {n(bx)} {n(by)}", shade(color, 0.3), 0.34) + line(
        f"M{n(ax - 0.06)} {n(ay)}Q{n(ax - 0.06)} {n((ay + by) / 2)} {n(bx - 0.06)} {n(by)}", light(color, 0.2), 0.12
    )


@lru_cache(maxsize=1)
def _apple_body() -> Body:
    rows = [(0.5, 0.75), (1.3, 0.28), (2.1, 0.35), (3.0, 1.5), (3.6, 3.2), (3.8, 4.7), (3.55, 6.0), (2.9, 6.9),
            (2.0, 7.3), (1.1, 7.1), (0.4, 6.5), (0.05, 6.1)]  # fmt: skip
    mesh = spun(rows, 40, 4)
    turns = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    mesh[..., (0, 2)] *= (1 + 0.022 * np.cos(5 * turns))[None, :, None]
    return body(mesh)


def apple(pose: Pose) -> str:
    """An apple: streaks from its crown down, a stalk in a hollow, a leaf."""
    eye, it, colors = view(pose.turn, 2.2, 0.24), _apple_body(), pose.palette
    rows, steps = it.mesh.shape[:2]
    streaks = patches(2, steps, 4, 11)[:1] ** 2 * np.linspace(0.25, 1.0, rows)[:, None]
    tint = mottled(np.broadcast_to(rgb_of(colors.main), it.mesh.shape), colors.second, 0.6 * streaks)
    high = np.clip((it.mesh[..., 1] - 6.0) / 1.2, 0, 1)
    tint = mottled(tint, colors.second, 0.7 * high)
    art = shaded("apple", eye, it, tint, depth=0.66, gloss=0.85, sharp=30, bleed=0.16)
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.3, 0.9), 70, 2)):
        art += ellipse(
            (x, y), 0.045 + 0.03 * die, (0.045 + 0.03 * die) * way, "#fff2cc", f'opacity="{0.55 if k % 2 else 0.3}"'
        )
    x, y = eye.at(0, 6.5, 0)
    art += spot("produce-soot", (x, y - 0.2), 1.5, 0.55, 0.65) + _stalk(eye, 6.1, 2.1, 0.6)
    lx, ly = eye.at(0.3, 7.3, 0)
    return _defs() + art + leaf(lx, ly, 3.0, -22) + _window(-1.75, -5.4, 0.5, 1.1)


def _window(x: float, y: float, w: float, h: float, opacity: float = 0.8) -> str:
    """The soft box of the studio, mirrored."""
    return spot("produce-glow", (x, y), w, h, opacity, 24)


@lru_cache(maxsize=1)
def _orange_body() -> Body:
    rows = [(3.7 * math.cos(a), 3.6 + 3.5 * math.sin(a)) for a in np.linspace(-1.54, 1.5, 26)]
    return body(bumpy(spun([*rows, (0.05, 7.0)], 40), 0.03, 3, 1.2))


def orange(pose: Pose) -> str:
    """An orange with pores, a half of it leaning in front."""
    eye, it, colors = view(pose.turn, 2.4, 0.24), _orange_body(), pose.palette
    art = shaded("orange", eye, it, colors.main, depth=0.6, gloss=0.42, sharp=10, bleed=0.2)
    art += _pores(eye, it, colors.main, 170)
    x, y = eye.at(0, 7.0, 0)
    art += ellipse((x, y), 0.34, 0.2, "#5a7a3a") + leaf(x + 0.1, y, 2.8, -18)
    whole = group(art, 'transform="translate(-2.0 -0.5)"')
    shadow = spot("produce-soot", (2.0, -0.5), 3.6, 0.7, 0.6)
    return (
        _defs()
        + whole
        + shadow
        + group(
            cut("orange", colors.main, light(colors.main, 0.25), "#fdf2d8"),
            f'transform="translate(2.6 -3.25) rotate(-8) scale({n(2.6 + 0.3 * math.cos(pose.turn))} 3.1)"',
        )
    )


def _pores(eye: Eye, it: Body, color: str, count: int) -> str:
    art = ""
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.08, 0.97), count, 5)):
        size = 0.05 + 0.04 * die
        art += ellipse((x, y), size, size * way, shade(color, 0.3) if k % 2 else light(color, 0.4), 'opacity="0.5"')
    return art


def cut(name: str, rind: str, flesh: str, pith: str) -> str:
    """The cut face of a citrus fruit of radius one: wedges with veins, pith, rind."""
    wedges = ""
    for k in range(9):
        a, b = math.tau * k / 9 + 0.06, math.tau * (k + 1) / 9 - 0.06
        shape = [(0.1 * math.cos((a + b) / 2), 0.1 * math.sin((a + b) / 2)), (0.8 * math.cos(a), 0.8 * math.sin(a)),
                 (0.86 * math.cos((a + b) / 2), 0.86 * math.sin((a + b) / 2)), (0.8 * math.cos(b), 0.8 * math.sin(b))]  # fmt: skip
        wedges += path(smooth(shape, tension=0.35), flesh if k % 2 else light(flesh, 0.12))
        for t in (0.25, 0.5, 0.75):
            m = a + (b - a) * t
            wedges += line(
                f"M{n(0.3 * math.cos(m))} {n(0.3 * math.sin(m))}L{n(0.76 * math.cos(m))} {n(0.76 * math.sin(m))}",
                light(flesh, 0.45),
                0.02,
                'opacity="0.7"',
            )
    rim = (
        ellipse((0.05, 0.04), 1.04, 1.03, shade(rind, 0.25))
        + ellipse((0, 0), 1, 1, rind)
        + ellipse((0, 0), 0.93, 0.93, pith)
    )
    return rim + wedges + spot("produce-glow", (-0.3, -0.4), 0.5, 0.3, 0.45, -30)


@lru_cache(maxsize=1)
def _lemon_body() -> Body:
    spine = [(-4.6, 2.7, 0, 0.1), (-4.3, 2.7, 0, 0.55), (-3.7, 2.7, 0, 1.05), (-2.6, 2.7, 0, 2.1), (0, 2.7, 0, 2.75),
             (2.4, 2.7, 0, 2.25), (3.6, 2.7, 0, 1.2), (4.2, 2.7, 0, 0.8), (4.7, 2.7, 0, 0.1)]  # fmt: skip
    return body(swept(spine, 28, 4))


def lemon(pose: Pose) -> str:
    """A lemon on its side and a half of one."""
    eye, it, colors = view(pose.turn * 0.6 + 0.2, 2.6, 0.26), _lemon_body(), pose.palette
    art = shaded("lemon", eye, it, colors.main, depth=0.58, gloss=0.42, sharp=10, bleed=0.2) + _pores(
        eye, it, colors.main, 130
    )
    whole = group(art + leaf(-3.6, -4.6, 2.6, -155), 'transform="translate(-1.2 -0.7)"')
    shadow = spot("produce-soot", (2.6, -0.45), 3.2, 0.6, 0.6)
    face = cut("lemon", colors.main, mix_flesh(colors.main), "#fdf6d8")
    return (
        _defs()
        + whole
        + shadow
        + group(face, f'transform="translate(3.2 -2.6) rotate(6) scale({n(2.1 + 0.3 * math.cos(pose.turn))} 2.45)"')
    )


def mix_flesh(color: str) -> str:
    """The flesh under a rind."""
    return light(color, 0.35)


@lru_cache(maxsize=1)
def _strawberry_body() -> Body:
    rows = [
        (0.05, 0.1),
        (0.5, 0.2),
        (1.15, 1.0),
        (1.75, 2.1),
        (2.15, 3.2),
        (2.2, 4.1),
        (1.85, 4.75),
        (1.2, 5.05),
        (0.1, 5.0),
    ]
    return body(bumpy(spun(rows, 40, 3), 0.06, 2, 0.6))


def strawberry(pose: Pose) -> str:
    """A strawberry, stood on its tip: golden seeds in dimples, a green calyx."""
    eye, it, colors = view(pose.turn, 0.6, 0.16), _strawberry_body(), pose.palette
    tint = banded(it, [(0, colors.main), (0.7, colors.main), (0.92, light(colors.main, 0.18)), (1, "#f6d9b8")])
    art = shaded("strawberry", eye, it, tint, depth=0.66, gloss=0.8, sharp=22, bleed=0.2)
    art += _seeds(eye, it, colors)
    x, y = eye.at(0, 5.0, 0)
    crown = ""
    for k in range(9):
        a = math.tau * k / 9 + pose.turn
        crown += leaf(
            x,
            y + 0.1,
            2.0 + 0.3 * math.sin(3 * k),
            math.degrees(math.atan2(0.45 * math.sin(a) + 0.12, math.cos(a))),
            "#5a9a3c",
        )
    return (
        _defs()
        + art
        + _window(-0.9, -3.6, 0.4, 0.8)
        + spot("produce-soot", (x, y + 0.5), 1.7, 0.5, 0.5)
        + crown
        + _stalk(eye, 5.0, 1.1, 0.5, "#6a9a4a")
    )


def _seeds(eye: Eye, it: Body, colors: Palette) -> str:
    """Seeds in rows that are set off against each other."""
    art, rows = "", it.mesh.shape[0]
    for row in range(9):
        i = round(rows * (0.12 + 0.085 * row))
        for k in range(12):
            j = int((k + 0.5 * (row % 2)) * it.mesh.shape[1] / 12) % it.mesh.shape[1]
            way = float(eye.toward(it.outward[i, j])[2])
            if way < 0.22:
                continue
            x, y = eye.at(*(float(v) for v in it.mesh[i, j]))
            art += ellipse((x, y), 0.17 * way + 0.02, 0.2, shade(colors.main, 0.4), 'opacity="0.7"')
            art += ellipse((x, y + 0.02), 0.08 * way + 0.01, 0.13, colors.second) + ellipse(
                (x - 0.02, y - 0.03), 0.03, 0.05, "#fff6d0"
            )
    return art


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
        path(polygon([near[k], near[k + 1], far[k + 1], far[k]]), shade(colors.accent, 0.12 + 0.4 * (k % 3 == 0)),
             f'stroke="{shade(colors.accent, 0.2)}" stroke-width="0.06"')
        for k in range(len(angles) - 1)
    )  # fmt: skip
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
    grad += f'<stop offset="0" stop-color="{light(colors.main, 0.08)}"/><stop offset=".7" stop-color="{colors.main}"/><stop offset="1" stop-color="{shade(colors.main, 0.14)}"/></radialGradient>'
    wet = spot("produce-glow", (cx - 4, cy + 3), 2.6, 1.6, 0.35, -30)
    return f"<defs>{grad}</defs>" + _defs() + rind + lid + flesh + seeds + wet


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
    defs = f'<radialGradient id="avocado-flesh" gradientUnits="userSpaceOnUse" cx="0" cy="-4" r="7"><stop offset="0" stop-color="#f6eec0"/><stop offset=".6" stop-color="#f1ecb0"/><stop offset="1" stop-color="{light(colors.second, 0.35)}"/></radialGradient>'

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
        + _defs()
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
    return _defs() + art


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
    return _defs() + art + _blades(eye, pose)


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
        shape = f"M{n(x - 1.0)} {n(y + 0.4)}Q{n(mid[0] - 0.9)} {n(mid[1])} {n(tip[0])} {n(tip[1])}Q{n(mid[0] + 0.9)} {n(mid[1] + 0.4)} {n(x + 1.0)} {n(y + 0.4)}Z"
        art += path(shape, tone) + line(
            f"M{n(x)} {n(y)}Q{n(mid[0])} {n(mid[1])} {n(tip[0])} {n(tip[1])}", light(tone, 0.4), 0.09, 'opacity="0.7"'
        )
    return art


def mixed(green: str, near: float, aside: float) -> str:
    """The tone of a blade: lit in front and to the left."""
    k = 0.18 * near - 0.03 * aside
    return light(green, k) if k > 0 else shade(green, -k * 1.6)


def _rig(
    draw: Callable[[Pose], str],
    name: str,
    words: tuple[str, ...],
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
) -> Rig:
    return Rig(
        name=name,
        label=name.capitalize(),
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        turns=16,
        on="table",
        glossy=0.3,
        actions=("idle", "float", "spin"),
        palettes=palettes,
        turnable=0.9,
    )


RIGS = (
    _rig(apple, "apple", ("apple", "red apple", "green apple"), (0.096, 0.082),
         (Palette("#b3161f", "#e8b24a"), Palette("#8fb63a", "#d9dd8a"), Palette("#c93a2a", "#f0c860"))),
    _rig(banana, "banana", ("banana", "bunch of banana", "plantain"), (0.090, 0.182), (Palette("#efc534"), Palette("#e3c94a"))),
    _rig(orange, "orange", ("orange", "tangerine", "clementine", "mandarin", "grapefruit", "blood orange"), (0.092, 0.124),
         (Palette("#ee8420"), Palette("#f09a2a"))),
    _rig(lemon, "lemon", ("lemon", "lime", "lemon slice"), (0.072, 0.150), (Palette("#f2cf2e"), Palette("#eed64a"))),
    _rig(strawberry, "strawberry", ("strawberry", "fresh strawberry"), (0.073, 0.058),
         (Palette("#d0182a", "#f3cf6a"), Palette("#c41f24", "#f0d27a"))),
    _rig(watermelon, "watermelon", ("watermelon", "slice of watermelon", "melon", "cantaloupe"), (0.135, 0.236),
         (Palette("#e2344a", "#f3cf6a", "#3f7a3a"), Palette("#d92f3c", "#f3cf6a", "#2f6a36"))),
    _rig(avocado, "avocado", ("avocado", "guacamole"), (0.126, 0.176), (Palette("#3d4a24", "#a9bf4e", "#a5683a"), Palette("#2f3a24", "#9db548", "#9a5a30"))),
    _rig(pineapple, "pineapple", ("pineapple", "tropical fruit"), (0.300, 0.140), (Palette("#d9962e", "#4f8a4a"), Palette("#e0a83a", "#5a9450"))),
)  # fmt: skip
