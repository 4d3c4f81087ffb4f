"""Hearty plates: steak on a board, roast chicken, a fried breakfast, avocado toast and a board of cheese."""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.crockery import beside, board, flat, over_plate, plate, round_at
from components.animatic.subjects.loft import Eye, Grid
from components.animatic.subjects.svg import Point, ellipse, fade, group, light, line, mix, n, path, polygon, shade, smooth, spot
from components.animatic.subjects.turnery import (
    Body,
    banded,
    block,
    body,
    bumpy,
    mottled,
    patches,
    placed,
    shaded,
    spun,
    strewn,
    swept,
)
from components.animatic.subjects.vapor import steam

WOOD = "#8f5f34"


def _defs() -> str:
    return f'<defs>{fade("mains-soot", "#140a05")}{fade("mains-glow", "#fff4e0")}</defs>'


def _sprig(x: float, y: float, long: float, turn: float) -> str:
    """A sprig of rosemary."""
    art = line(f"M0 0Q{n(long * 0.5)} -0.4 {n(long)} 0", "#5a4a2a", 0.16)
    for k in range(16):
        t = 0.08 + 0.9 * k / 16
        bx, by, s = long * t, -0.8 * t * (1 - t), 1.1 * (1 - 0.4 * t)
        for side in (-1, 1):
            tone = "#4a7a44" if side > 0 else "#6f9f5c"
            art += line(f"M{n(bx)} {n(by)}q{n(s * 0.5)} {n(side * s * 0.35)} {n(s * 0.75)} {n(side * s * 0.75)}", tone, 0.2)
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)})"')


def _slab(outline: Callable[[float], float], tall: float, fine: int = 3) -> Grid:
    """A thick slice with rounded edges: its plan is a radius for each angle."""
    turns = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    plan = np.array([outline(float(a)) for a in turns])
    rows = []
    for share, up in ((0.90, 0.0), (0.98, 0.12), (1.0, 0.4), (1.0, 0.68), (0.97, 0.9), (0.88, 1.0), (0.6, 1.06), (0.02, 1.08)):
        rows.append(np.stack((plan * share * np.cos(turns), np.full(44, tall * up), plan * share * 0.72 * np.sin(turns)), -1))
    mesh = np.stack(rows)
    return np.concatenate([mesh[i : i + 1] + (mesh[min(i + 1, 7)] - mesh[i]) * k / fine for i in range(8) for k in range(fine if i < 7 else 1)])


@lru_cache(maxsize=1)
def _steak() -> Body:
    return body(bumpy(_slab(lambda a: 7.4 + 0.9 * math.cos(a - 0.4) + 0.6 * math.sin(2 * a + 0.7) - 0.5 * math.cos(3 * a), 2.7), 0.07, 3, 0.5))


def steak(pose: Pose) -> str:
    """A steak with marks of the grill and a rim of fat; slices cut off it show pink; butter, herbs and pepper."""
    eye, colors = beside(pose.turn * 0.8, 25.0, 17.0, 0.40), pose.palette
    art = _defs() + board("mains-board", eye, 25.0, 17.0, 1.3, WOOD)
    it = _steak()
    it = Body(it.mesh + np.array((-2.0, 1.3, -1.0)), it.outward)
    x, y = eye.at(-1.6, 1.3, -0.6)
    art += spot("mains-soot", (x, y), 9.4, 3.4, 0.75)
    tint = banded(it, [(0, shade(colors.main, 0.5)), (0.3, "#e0b48a"), (0.42, colors.main), (0.7, shade(colors.main, 0.12)), (1, colors.main)])
    tint = mottled(tint, "#2a1209", 0.55 * patches(*it.mesh.shape[:2], 8, 9) ** 2)
    art += shaded("mains-steak", eye, it, tint, depth=0.62, gloss=0.5, sharp=12)
    marks = ""
    for k in range(-3, 4):
        ends = []
        for side in (-1, 1):
            reach = 4.9 * math.sqrt(max(0.0, 1 - (k / 4.2) ** 2))
            ends.append(eye.at(-2.0 + 1.75 * k + side * reach * 0.36, 1.3 + 2.86, -1.0 - side * reach * 0.62))
        (ax, ay), (bx, by) = ends
        marks += f"M{n(ax)} {n(ay)}Q{n((ax + bx) / 2)} {n((ay + by) / 2 - 0.25)} {n(bx)} {n(by)}"
    art += line(marks, "#1c0b05", 0.62, 'opacity="0.75"') + line(marks, "#8f5a34", 0.12, 'opacity="0.6" transform="translate(-0.1 -0.34)"')
    for (px, py), way, die in strewn(eye, it, (0.7, 1.0), 46, 4):
        art += ellipse((px, py), 0.07 + 0.07 * die, (0.07 + 0.05 * die) * way, "#120806" if die < 0.55 else "#f6ead8", 'opacity="0.85"')
    bx, by = eye.at(-2.4, 4.2, -1.4)
    art += ellipse((bx, by + 0.1), 2.0, 0.75, "#f6d982", 'opacity="0.8"') + block(eye, (-2.4, 4.2, -1.4), (1.8, 0.8, 1.6), "#f5d46a", 0.4, 0.15)
    art += _slices(eye, colors)
    sx, sy = eye.at(-7.5, 4.0, 1.6)
    art += _sprig(sx, sy, 7.0, -14 + 20 * pose.turn)
    for angle, away in ((0.35, 10.0), (0.55, 9.4)):
        (tx, ty), _near = round_at(eye, angle, away, 2.4)
        art += _cherry_tomato(tx, ty - 0.1, 1.15)
    art += "".join(_salt(eye, k) for k in range(26))
    return art + steam("mains", pose.phase, eye.at(0, 4.6, 0)[1], 7.0, 4.0)


def _slices(eye: Eye, colors: Palette) -> str:
    """Two slices that lie against the steak, the pink within toward the viewer."""
    art = ""
    for k, (x, z) in enumerate(((2.6, 3.7), (6.2, 4.9))):
        face = [eye.at(x + 3.0 * s, 1.3 + 2.5 * u, z - 0.9 * u) for s, u in ((-1, 0), (-0.6, -0.02), (0.6, -0.02), (1, 0), (1.03, 0.5), (0.9, 1), (-0.9, 1), (-1.03, 0.5))]
        back = [(px + 0.2, py - 0.55) for px, py in face]
        art += path(smooth([(px + 0.5, py + 0.3) for px, py in face], tension=0.5), "#140a05", 'opacity="0.3"')
        art += path(smooth(back, tension=0.5), shade(colors.main, 0.35)) + path(smooth(face, tension=0.5), colors.main)
        cx, cy = sum(px for px, _ in face) / 8, sum(py for _, py in face) / 8
        for size, tone in ((0.84, "#a5523c"), (0.72, "#c8584c"), (0.5, "#e0685e"), (0.28, "#ea7a6e")):
            art += path(smooth([(cx + (px - cx) * size, cy + (py - cy) * size) for px, py in face], tension=0.6), tone)
        art += "".join(line(f"M{n(cx + dx)} {n(cy + 0.7)}q0.3 -0.7 {n(0.1 * k)} -1.4", "#f3a89a", 0.1, 'opacity="0.7"') for dx in (-1.2, -0.5, 0.2, 0.8))
        art += spot("mains-glow", (cx - 0.3, cy - 0.4), 1.1, 0.4, 0.45, -20)
    return art


def _cherry_tomato(x: float, y: float, size: float) -> str:
    art = ellipse((x + 0.1, y + size * 0.92), size * 1.2, size * 0.36, "#140a05", 'opacity="0.4"')
    for t in (0, 0.2, 0.4, 0.6, 0.8):
        art += ellipse((x - 0.2 * t * size, y - 0.24 * t * size), size * (1 - 0.75 * t), size * (0.96 - 0.72 * t), shade("#d8302a", 0.42 - t) if t < 0.42 else light("#d8302a", t - 0.4))
    star = path(f"M{n(x)} {n(y - size * 0.8)}l0.7 -0.25l-0.45 0.4l0.3 0.55l-0.55 -0.35l-0.6 0.3l0.3 -0.5l-0.4 -0.35Z", "#4f8a34")
    return art + star + ellipse((x - size * 0.4, y - size * 0.42), size * 0.2, size * 0.13, "#ffffff", 'opacity="0.9"')


def _salt(eye: Eye, k: int) -> str:
    x, y = eye.at(-10 + 20 * (k * 0.618 % 1), 1.32, 4.0 + 3.6 * (k * 0.371 % 1))
    return ellipse((x, y), 0.12, 0.09, "#ffffff" if k % 3 else "#2a1a12", 'opacity="0.85"')


@lru_cache(maxsize=1)
def _bird() -> tuple[Body, ...]:
    trunk = bumpy(swept([(-8.6, 5.0, 0, 0.4), (-8.0, 5.1, 0, 2.6), (-5.6, 5.4, 0, 4.6), (-1.5, 5.9, 0, 5.7), (3.0, 5.6, 0, 5.3),
                         (6.4, 4.9, 0, 3.6), (8.2, 4.6, 0, 1.6), (8.8, 4.6, 0, 0.3)], 28, 5, 0.92), 0.16, 2, 0.35)  # fmt: skip
    legs = []
    for side in (-1, 1):
        legs.append(bumpy(swept([(0.5, 5.2, 4.3 * side, 0.5), (1.6, 5.0, 4.6 * side, 2.2), (4.0, 4.8, 4.7 * side, 2.6), (6.8, 5.2, 4.2 * side, 1.8),
                                 (9.2, 5.7, 3.2 * side, 0.95), (11.2, 6.1, 2.4 * side, 0.6), (11.8, 6.2, 2.2 * side, 0.75), (12.2, 6.3, 2.1 * side, 0.2)], 22, 2), 0.1, 5, 0.5))  # fmt: skip
        legs.append(bumpy(swept([(-6.4, 6.0, 3.6 * side, 0.3), (-5.8, 5.7, 4.4 * side, 1.2), (-4.0, 5.0, 5.2 * side, 1.4), (-2.0, 5.0, 5.2 * side, 1.1),
                                 (-1.0, 5.4, 4.8 * side, 0.3)], 20, 2), 0.08, 7, 0.6))  # fmt: skip
    return tuple(body(mesh) for mesh in (trunk, *legs))


def roast(pose: Pose) -> str:
    """A roast bird on a platter: crackling skin, potatoes, lemon and herbs round it."""
    eye, colors = over_plate(pose.turn * 0.8 + 0.3, 16.5, 0.30), pose.palette
    art = _defs() + plate("mains-plate", eye, 16.5, "#f3efe8")
    x, y = eye.at(0, 1.2, 0)
    art += spot("mains-soot", (x, y), 12.5, 4.2, 0.6)
    parts: list[tuple[float, str]] = []
    for k, it in enumerate(_bird()):
        lowered = Body(it.mesh + np.array((-1.2, 0.6, 0)), it.outward)
        tint = mottled(np.broadcast_to(np.array([int(colors.main[i : i + 2], 16) for i in (1, 3, 5)], np.float64), it.mesh.shape), colors.dark, 0.75 * patches(*it.mesh.shape[:2], k, 8) ** 1.6)
        deep = float(np.mean(it.mesh[..., 2]) * math.cos(eye.turn) - np.mean(it.mesh[..., 0]) * math.sin(eye.turn))
        parts.append((deep if k else 0.0, shaded(f"mains-bird-{k}", eye, lowered, tint, depth=0.62, gloss=0.62, sharp=15, bleed=0.12)))
    for k in range(17):
        a = math.tau * k / 17 + 0.2
        (px, py), near = round_at(eye, a, 12.2 + 0.9 * math.sin(3 * k), 2.0)
        parts.append((near, _potato(px, py, 1.5 + 0.3 * math.sin(k), k) if k % 3 else _herb_or_lemon(px, py, k)))
    art += "".join(piece for _, piece in sorted(parts))
    return art + steam("mains", pose.phase, eye.at(0, 12.5, 0)[1] + 2.0, 6.5, 5.0)


def _potato(x: float, y: float, size: float, k: int) -> str:
    shape = smooth([(-1, 0.1), (-0.7, -0.6), (0, -0.78), (0.75, -0.5), (1, 0.2), (0.5, 0.72), (-0.5, 0.7)])
    color = mix("#d99a3c", "#f0c468", k * 0.37 % 1)
    art = path(shape, shade(color, 0.45), 'transform="translate(0.06 0.12)"') + path(shape, color)
    art += path(smooth([(-0.8, 0.0), (-0.5, -0.5), (0.1, -0.62), (0.6, -0.3), (0.1, 0.1)]), light(color, 0.35), 'opacity="0.8"') + ellipse((0.35, 0.3), 0.3, 0.14, shade(color, 0.5), 'opacity="0.5"')
    return ellipse((x, y + size * 0.7), size * 1.1, size * 0.3, "#140a05", 'opacity="0.35"') + group(art, f'transform="translate({n(x)} {n(y)}) rotate({k * 41 % 60 - 30}) scale({n(size)})"')


def _herb_or_lemon(x: float, y: float, k: int) -> str:
    if k % 2:
        return _sprig(x - 2.0, y + 0.4, 4.4, -10 + k * 13 % 30)
    art = ellipse((0.05, 0.1), 1.02, 0.86, "#c9952a") + ellipse((0, 0), 1, 0.84, "#f2cf3a") + ellipse((0, 0), 0.86, 0.7, "#fdf6d8") + ellipse((0, 0), 0.78, 0.62, "#f6e27a")
    art += line("M0 0L.7 0M0 0L.35 .52M0 0L-.35 .52M0 0L-.7 0M0 0L-.35 -.52M0 0L.35 -.52", "#fdf6d8", 0.08)
    return group(art, f'transform="translate({n(x)} {n(y - 0.3)}) rotate({k * 11 % 30 - 15}) scale(1.7)"')


def breakfast(pose: Pose) -> str:
    """Fried eggs, curled bacon, sausages, toast, beans, mushrooms and a tomato on a plate."""
    eye = over_plate(pose.turn, 13.6, 0.46)
    art, k = _defs() + plate("mains-plate", eye, 13.6, pose.palette.second), math.sin(eye.above)
    things: list[tuple[float, str]] = []
    for a, d, s in ((1.9, 4.6, 4.4), (0.75, 5.0, 4.2)):
        (x, y), near = round_at(eye, a, d, 1.5)
        things.append((near, _fried_egg(eye, x, y, s, a)))
    for i, (a, d) in enumerate(((3.3, 6.4), (3.75, 6.2))):
        (x, y), near = round_at(eye, a, d, 1.7)
        things.append((near + i, _bacon(x, y, 0.2 * i + 0.15)))
    for a, d in ((5.1, 6.2), (5.5, 7.2)):
        (x, y), near = round_at(eye, a, d, 2.2)
        things.append((near, _link(x, y, 18 * math.sin(a))))
    for a in (5.95, 6.3):
        (x, y), near = round_at(eye, a, 8.0, 2.0)
        things.append((near, _half_tomato(eye, x, y)))
    (x, y), near = round_at(eye, 4.5, 6.6, 2.0)
    things.append((near - 1, _toast(x, y - 1.2)))
    for i in range(26):
        (x, y), near = round_at(eye, 2.6 + 0.5 * math.sin(i * 2.4), 7.4 + 1.7 * math.cos(i * 1.7), 1.6)
        bean = ellipse((x, y + 0.1), 0.72, 0.5, "#7a2a10") + ellipse((x, y), 0.66, 0.44, mix("#c8602a", "#e08a44", i * 0.37 % 1)) + ellipse((x - 0.2, y - 0.14), 0.2, 0.09, "#ffe0b8", 'opacity="0.9"')
        things.append((near - 0.5, bean))
    art += spot("mains-soot", (0, eye.at(0, 1.3, 0)[1]), 10.4, 10.4 * k, 0.28)
    return art + "".join(piece for _, piece in sorted(things)) + steam("mains", pose.phase, eye.at(0, 3, 0)[1] - 1.5, 7.0, 5.5)


def _fried_egg(eye: Eye, x: float, y: float, size: float, seed: float) -> str:
    edge = [((1 + 0.10 * math.sin(3 * a + seed) + 0.06 * math.sin(7 * a)) * math.cos(a), (1 + 0.10 * math.sin(3 * a + seed) + 0.06 * math.cos(5 * a)) * math.sin(a)) for a in np.linspace(0, math.tau, 26).tolist()[:-1]]
    white = path(smooth(edge), "#c98f45", 'transform="translate(0 0.03) scale(1.02)"') + path(smooth(edge), "#f1e7d4") + path(smooth([(px * 0.93, py * 0.93) for px, py in edge]), "#fffdf6")
    art = flat(eye, white, (x, y), size)
    k, r = math.sin(eye.above), size * 0.42
    for t in (0.0, 0.18, 0.36, 0.54, 0.72, 0.9):
        art += ellipse((x - r * 0.24 * t, y - 0.5 - r * k * 0.35 * t), r * (1 - 0.85 * t), (r * k + 0.35) * (1 - 0.85 * t), mix("#e0820f", "#ffd25e", t))
    art += ellipse((x - r * 0.36, y - 0.5 - r * k * 0.42), r * 0.2, r * 0.12, "#ffffff", 'opacity="0.95"')
    return art + "".join(ellipse((x + 1.4 * math.cos(i * 2.4), y + 0.9 * math.sin(i * 1.9)), 0.07, 0.06, "#2a1a12", 'opacity="0.7"') for i in range(14))


def _bacon(x: float, y: float, phase: float) -> str:
    top = [(x - 4.6 + 9.2 * t / 16, y - 0.9 + 0.5 * math.sin(t * 1.1 + phase * 9)) for t in range(17)]
    art = ""
    for low, high, tone in ((0.0, 2.4, "#7a2416"), (0.1, 2.2, "#b8482e"), (0.5, 0.95, "#f3cfae"), (1.35, 1.75, "#efc3a0"), (0.12, 0.3, "#d9785a")):
        band = [(px, py + low) for px, py in top] + [(px, py + high) for px, py in reversed(top)]
        art += path(smooth(band, tension=0.9), tone)
    return ellipse((x, y + 1.5), 4.6, 0.7, "#140a05", 'opacity="0.35"') + art + line(smooth([(px, py + 0.06) for px, py in top], closed=False), "#ffd9bc", 0.12, 'opacity="0.8"')


def _link(x: float, y: float, turn: float) -> str:
    art = ""
    for t in (0, 0.2, 0.4, 0.6, 0.8):
        w = 1.05 * (1 - 0.8 * t)
        art += line(f"M{n(-2.6 - 0.1 * t)} {n(-0.35 * t)}Q0 {n(-0.7 - 0.35 * t)} {n(2.6 - 0.2 * t)} {n(-0.3 * t)}", mix("#4a1c0c", "#d08452", t), 2 * w)
    art += line("M-1.6 -0.2l0.7 -0.5M0 -0.45l0.7 -0.5M1.5 -0.3l0.6 -0.45", "#2a0f06", 0.14, 'opacity="0.6"')
    return ellipse((x, y + 1.0), 3.6, 0.6, "#140a05", 'opacity="0.4"') + group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)})"')


def _half_tomato(eye: Eye, x: float, y: float) -> str:
    k = math.sin(eye.above)
    art = ellipse((x, y + 0.55), 2.0, 2.0 * k + 0.2, "#8f1a14") + ellipse((x, y), 2.0, 2.0 * k, "#d8402e") + ellipse((x, y), 1.66, 1.66 * k, "#ea6a4c")
    for i in range(5):
        a = math.tau * i / 5
        art += ellipse((x + 0.95 * math.cos(a), y + 0.95 * k * math.sin(a)), 0.42, 0.42 * k, "#f3a05a") + ellipse((x + 0.95 * math.cos(a), y + 0.95 * k * math.sin(a)), 0.12, 0.1, "#fbe6a8")
    return art + ellipse((x - 0.7, y - 0.5), 0.4, 0.12, "#ffffff", 'opacity="0.7"')


def _toast(x: float, y: float) -> str:
    shape = smooth([(-3.2, 2.2), (-3.1, -1.6), (-3.4, -2.6), (-1.8, -3.5), (1.8, -3.5), (3.4, -2.6), (3.1, -1.6), (3.2, 2.2)], tension=0.7)
    art = path(shape, "#7a4218", 'transform="translate(0.5 0.35)"') + path(shape, "#a5642a") + path(shape, "#e6b870", 'transform="scale(0.9)"') + spot("mains-glow", (-0.8, -1.0), 2.0, 1.4, 0.6)
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate(-8) scale(1 0.8)"')


@lru_cache(maxsize=2)
def _bread(seed: int) -> Body:
    def plan(a: float) -> float:
        return 6.4 + 0.9 * abs(math.cos(a)) ** 3 + 0.35 * math.sin(3 * a + seed) - 0.8 * abs(math.sin(a)) ** 6

    return body(bumpy(_slab(plan, 1.5, 2), 0.05, seed, 0.6))


def toast(pose: Pose) -> str:
    """Avocado toast: a slice of sourdough, mashed avocado, a poached egg, radish, seeds and chili."""
    eye, colors = beside(pose.turn * 0.8, 21.0, 14.5, 0.42), pose.palette
    art = _defs() + board("mains-board", eye, 21.0, 14.5, 1.2, "#c99a5e")
    it = _bread(3)
    it = Body(it.mesh + np.array((0, 1.2, 0)), it.outward)
    x, y = eye.at(0.3, 1.2, 0.4)
    art += spot("mains-soot", (x, y), 8.6, 3.4, 0.65)
    art += shaded("mains-toast", eye, it, banded(it, [(0, "#6a3c16"), (0.4, "#a5662c"), (0.6, "#8a4f1e"), (0.75, "#e6c088"), (1, "#f0d5a2")]), depth=0.62)
    mash = [eye.at((6.2 + 0.35 * math.sin(5 * a) + 0.2 * math.sin(9 * a)) * math.cos(a), 3.0, 4.35 * math.sin(a) + 0.2 * math.sin(7 * a)) for a in np.linspace(0, math.tau, 34).tolist()[:-1]]
    art += path(smooth(mash), shade(colors.main, 0.42), 'transform="translate(0.05 0.5)"') + path(smooth(mash), colors.main)
    dice = np.random.default_rng(5)
    for i in range(44):
        a, d = dice.uniform(0, 6.28), math.sqrt(dice.uniform(0, 0.86))
        px, py = eye.at(6.0 * d * math.cos(a), 3.1, 4.2 * d * math.sin(a))
        tone = (light(colors.main, 0.35), shade(colors.main, 0.22), light(colors.main, 0.16))[i % 3]
        art += ellipse((px, py), dice.uniform(0.4, 1.2), dice.uniform(0.2, 0.5), tone, f'opacity="0.6" transform="rotate({n(dice.uniform(-30, 30))} {n(px)} {n(py)})"')
    for i, (rx, rz) in enumerate(((-4.4, 0.9), (-3.5, -1.4), (4.3, 1.2), (3.6, -1.6))):
        px, py = eye.at(rx, 3.4, rz)
        art += flat(eye, ellipse((0.02, 0.1), 1, 1, "#a5183a") + ellipse((0, 0), 1, 1, "#d8304f") + ellipse((0, 0), 0.86, 0.86, "#fdf3f0") + ellipse((0, 0), 0.3, 0.3, "#f6dcd9"), (px, py), 1.25, i, 0.3)
    px, py = eye.at(0.1, 3.6, 0.2)
    art += spot("mains-soot", (px + 0.2, py + 0.9), 3.2, 1.1, 0.4)
    for t in (0, 0.25, 0.5, 0.75):
        art += ellipse((px - 0.5 * t, py - 0.5 - 0.6 * t), 2.9 * (1 - 0.62 * t), 1.9 * (1 - 0.62 * t), mix("#d9cdb8", "#ffffff", t + 0.15))
    yolk = smooth([(px - 1.2, py - 0.7), (px - 0.2, py - 1.4), (px + 1.0, py - 0.9), (px + 1.1, py + 0.3), (px + 1.9, py + 1.6), (px + 1.2, py + 2.0), (px + 0.5, py + 0.6), (px - 0.5, py + 0.1)])
    art += path(yolk, "#c9700a", 'transform="translate(0.05 0.18)"') + path(yolk, "#f5a51c") + ellipse((px - 0.2, py - 0.9), 0.6, 0.24, "#ffe6a0", 'opacity="0.9"')
    for i in range(40):
        a, d = dice.uniform(0, 6.28), math.sqrt(dice.uniform(0.1, 0.95))
        qx, qy = eye.at(5.8 * d * math.cos(a), 3.5, 4.0 * d * math.sin(a))
        tone = ("#2a1a12", "#c8281f", "#f8ecca", "#c8281f")[i % 4]
        art += ellipse((qx, qy), 0.15, 0.09, tone, f'transform="rotate({i * 37 % 180} {n(qx)} {n(qy)})"')
    return art


def cheese(pose: Pose) -> str:
    """A board of cheese: a wheel with a wedge out of it, a holed wedge, blue cheese, grapes and crackers."""
    eye, colors = beside(pose.turn * 0.7, 27.0, 17.0, 0.34), pose.palette
    art = _defs() + board("mains-board", eye, 27.0, 17.0, 1.3, WOOD)
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
    art += ellipse((x, top), r * 0.98, r * 0.98 * k, light(rind, 0.3)) + spot("mains-glow", (x - 1.6, top - 0.4), 2.6, 0.7, 0.6)
    a, b = 1.15, 1.95
    spots = [eye.at(at[0] + q * math.cos(t), at[1] + tall * up, at[2] + q * math.sin(t)) for t, q, up in ((a, r, 1), (a, r, 0), (0, 0, 0), (0, 0, 1), (b, r, 1), (b, r, 0))]
    (ax, ay), (bx, by), (cx, cy), (dx, dy), (ex, ey), (fx, fy) = spots
    floor = path(polygon([(bx, by + 0.15), (cx, cy), (fx, fy + 0.15)]), shade(WOOD, 0.4))
    art += floor + path(polygon([(ax, ay), (bx, by + 0.1), (cx, cy), (dx, dy)]), "#e9d49a") + path(polygon([(ex, ey), (fx, fy + 0.1), (cx, cy), (dx, dy)]), "#f8ecc4")
    return art


def _wedge(eye: Eye, at: tuple[float, float, float], long: float, tall: float, color: str, holes: bool) -> str:
    """A wedge that points to the left: its cut side toward the viewer."""
    x, y, z = at
    tip, rear, far = (x - long * 0.62, z + 1.2), (x + long * 0.5, z + 1.6), (x + long * 0.36, z - 2.6)
    low = [eye.at(px, y, pz) for px, pz in (tip, rear, far)]
    high = [eye.at(px, y + tall, pz) for px, pz in (tip, rear, far)]
    art = path(polygon([(px + 0.5, py + 0.35) for px, py in (low[0], low[1], low[2])]), "#140a05", 'opacity="0.35"')
    art += path(polygon([high[1], high[2], low[2], low[1]]), shade(color, 0.34)) + path(polygon(high), light(color, 0.42))
    art += path(polygon([low[0], low[1], high[1], high[0]]), color)
    dice = np.random.default_rng(6)
    for _ in range(11 if holes else 26):
        t, u = dice.uniform(0.15, 0.94), dice.uniform(0.14, 0.86)
        px = low[0][0] + (low[1][0] - low[0][0]) * t
        py = (low[0][1] + (low[1][1] - low[0][1]) * t) * (1 - u) + (high[0][1] + (high[1][1] - high[0][1]) * t) * u
        s = dice.uniform(0.25, 0.62) if holes else dice.uniform(0.08, 0.3)
        tone = shade(color, 0.32) if holes else "#6f8aa0"
        art += ellipse((px, py), s, s * 0.86, tone, 'opacity="0.85"') + (ellipse((px + s * 0.14, py + s * 0.2), s * 0.7, s * 0.55, shade(color, 0.12)) if holes else "")
    return art + line(polygon([high[0], high[1]], closed=False), "#ffffff", 0.12, 'opacity="0.7"')


def _grape(x: float, y: float, size: float, color: str) -> str:
    art = ellipse((x, y), size, size * 1.04, shade(color, 0.45))
    for t in (0.2, 0.45, 0.7):
        art += ellipse((x - 0.22 * t, y - 0.26 * t), size * (1 - 0.6 * t), size * (1 - 0.6 * t), mix(shade(color, 0.2), light(color, 0.35), t))
    return art + ellipse((x - size * 0.36, y - size * 0.4), size * 0.2, size * 0.15, "#ffffff", 'opacity="0.85"') + ellipse((x + size * 0.3, y + size * 0.55), size * 0.4, size * 0.14, light(color, 0.5), 'opacity="0.4"')


def _cracker(x: float, y: float) -> str:
    art = ellipse((0.22, 0.1), 1.5, 1.7, "#a5682a") + ellipse((0, 0), 1.5, 1.7, "#e2b26a") + ellipse((-0.15, -0.15), 1.2, 1.4, "#efc886")
    dots = "".join(ellipse((0.5 * (i % 3 - 1), 0.6 * (i // 3 - 1)), 0.09, 0.1, "#9a6228") for i in range(9))
    return group(art + dots, f'transform="translate({n(x)} {n(y)}) rotate(-14) scale(0.62 1)"')


def _rig(
    name: str, label: str, words: tuple[str, ...], draw: Callable[[Pose], str], size: tuple[float, float], palettes: tuple[Palette, ...], hot: bool,
) -> Rig:  # fmt: skip
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        cycle=3.0 if hot else 0.0,
        phases=16 if hot else 1,
        turns=16,
        on="table",
        glossy=0.25,
        actions=("idle", "steam", "sizzle", "spin") if hot else ("idle", "spin"),
        palettes=palettes,
    )


RIGS = (
    _rig("steak", "Steak", ("steak", "ribeye", "ribeye steak", "beef steak", "sirloin", "tomahawk", "filet mignon", "grilled steak", "barbecue", "bbq", "grilled meat", "lamb chop"), steak, (0.178, 0.275),
         (Palette("#8a4424"), Palette("#7a3a1e")), True),
    _rig("roast", "Roast chicken", ("roast chicken", "turkey", "roast turkey", "thanksgiving turkey", "roasted chicken", "chicken dinner", "rotisserie chicken", "roast", "sunday roast", "roast duck", "grilled chicken"), roast, (0.200, 0.350),
         (Palette("#c8782a", dark="#6a2c0c"), Palette("#b8661f", dark="#5a2408")), True),
    _rig("breakfast", "Breakfast", ("breakfast", "fried egg", "bacon and eggs", "full english", "english breakfast", "brunch", "breakfast plate", "egg", "bacon", "scrambled egg", "omelette", "poached egg"), breakfast, (0.168, 0.285),
         (Palette("#f5a51c", "#f2eee6"), Palette("#f5a51c", "#4a6278")), True),
    _rig("toast", "Avocado toast", ("avocado toast", "toast", "slice of toast", "bruschetta", "open sandwich", "avocado on toast"), toast, (0.112, 0.235), (Palette("#9dbb4a"),), False),
    _rig("cheese", "Cheese board", ("cheese", "cheese board", "cheeseboard", "cheese platter", "cheese wheel", "wheel of cheese", "charcuterie", "charcuterie board", "brie", "cheddar", "parmesan", "gouda", "wedge of cheese"), cheese, (0.133, 0.292),
         (Palette("#e0a83a", "#f5c842", "#4a2350"), Palette("#efe2c6", "#f3bf3a", "#7a9a3a")), False),
)  # fmt: skip
