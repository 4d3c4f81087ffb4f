"""Roasts: a steak with marks of the grill, sliced on its board, and a roast bird on a platter."""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import beside, board, over_plate, plate, round_at
from components.animatic.subjects.drawing.loft import Eye, Grid
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    block,
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    strewn,
    swept,
)
from components.animatic.subjects.drawing.vapor import steam

WOOD = "#8f5f34"


def soft() -> str:
    """The soft dark and the soft light of the family."""
    return f"<defs>{fade('mains-soot', '#140a05')}{fade('mains-glow', '#fff4e0')}</defs>"


def _sprig(x: float, y: float, long: float, turn: float) -> str:
    """A sprig of rosemary."""
    art = line(f"M0 0Q{n(long * 0.5)} -0.4 {n(long)} 0", "#5a4a2a", 0.16)
    for k in range(16):
        t = 0.08 + 0.9 * k / 16
        bx, by, s = long * t, -0.8 * t * (1 - t), 1.1 * (1 - 0.4 * t)
        for side in (-1, 1):
            tone = "#4a7a44" if side > 0 else "#6f9f5c"
            art += line(
                f"M{n(bx)} {n(by)}q{n(s * 0.5)} {n(side * s * 0.35)} {n(s * 0.75)} {n(side * s * 0.75)}", tone, 0.2
            )
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)})"')


def slab(outline: Callable[[float], float], tall: float, fine: int = 3) -> Grid:
    """A thick slice with rounded edges: its plan is a radius for each angle."""
    turns = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    plan = np.array([outline(float(a)) for a in turns])
    rows = []
    for share, up in (
        (0.90, 0.0),
        (0.98, 0.12),
        (1.0, 0.4),
        (1.0, 0.68),
        (0.97, 0.9),
        (0.88, 1.0),
        (0.6, 1.06),
        (0.02, 1.08),
    ):
        rows.append(
            np.stack((plan * share * np.cos(turns), np.full(44, tall * up), plan * share * 0.72 * np.sin(turns)), -1)
        )
    mesh = np.stack(rows)
    return np.concatenate(
        [
            mesh[i : i + 1] + (mesh[min(i + 1, 7)] - mesh[i]) * k / fine
            for i in range(8)
            for k in range(fine if i < 7 else 1)
        ]
    )


@lru_cache(maxsize=1)
def _steak() -> Body:
    return body(
        bumpy(
            slab(lambda a: 7.4 + 0.9 * math.cos(a - 0.4) + 0.6 * math.sin(2 * a + 0.7) - 0.5 * math.cos(3 * a), 2.7),
            0.07,
            3,
            0.5,
        )
    )


def steak(pose: Pose) -> str:
    """A steak with marks of the grill and a rim of fat; slices cut off it show pink; butter, herbs and pepper."""
    eye, colors = beside(pose.turn * 0.8, 25.0, 17.0, 0.40), pose.palette
    art = soft() + board("mains-board", eye, 25.0, 17.0, 1.3, WOOD)
    it = _steak()
    it = Body(it.mesh + np.array((-2.0, 1.3, -1.0)), it.outward)
    x, y = eye.at(-1.6, 1.3, -0.6)
    art += spot("mains-soot", (x, y), 9.4, 3.4, 0.75)
    tint = banded(
        it,
        [
            (0, shade(colors.main, 0.5)),
            (0.3, "#e0b48a"),
            (0.42, colors.main),
            (0.7, shade(colors.main, 0.12)),
            (1, colors.main),
        ],
    )
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
    art += line(marks, "#1c0b05", 0.62, 'opacity="0.75"') + line(
        marks, "#8f5a34", 0.12, 'opacity="0.6" transform="translate(-0.1 -0.34)"'
    )
    for (px, py), way, die in strewn(eye, it, (0.7, 1.0), 46, 4):
        art += ellipse(
            (px, py),
            0.07 + 0.07 * die,
            (0.07 + 0.05 * die) * way,
            "#120806" if die < 0.55 else "#f6ead8",
            'opacity="0.85"',
        )
    bx, by = eye.at(-2.4, 4.2, -1.4)
    art += ellipse((bx, by + 0.1), 2.0, 0.75, "#f6d982", 'opacity="0.8"') + block(
        eye, (-2.4, 4.2, -1.4), (1.8, 0.8, 1.6), "#f5d46a", 0.4, 0.15
    )
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
        face = [
            eye.at(x + 3.0 * s, 1.3 + 2.5 * u, z - 0.9 * u)
            for s, u in ((-1, 0), (-0.6, -0.02), (0.6, -0.02), (1, 0), (1.03, 0.5), (0.9, 1), (-0.9, 1), (-1.03, 0.5))
        ]
        back = [(px + 0.2, py - 0.55) for px, py in face]
        art += path(smooth([(px + 0.5, py + 0.3) for px, py in face], tension=0.5), "#140a05", 'opacity="0.3"')
        art += path(smooth(back, tension=0.5), shade(colors.main, 0.35)) + path(smooth(face, tension=0.5), colors.main)
        cx, cy = sum(px for px, _ in face) / 8, sum(py for _, py in face) / 8
        for size, tone in ((0.84, "#a5523c"), (0.72, "#c8584c"), (0.5, "#e0685e"), (0.28, "#ea7a6e")):
            art += path(smooth([(cx + (px - cx) * size, cy + (py - cy) * size) for px, py in face], tension=0.6), tone)
        art += "".join(
            line(f"M{n(cx + dx)} {n(cy + 0.7)}q0.3 -0.7 {n(0.1 * k)} -1.4", "#f3a89a", 0.1, 'opacity="0.7"')
            for dx in (-1.2, -0.5, 0.2, 0.8)
        )
        art += spot("mains-glow", (cx - 0.3, cy - 0.4), 1.1, 0.4, 0.45, -20)
    return art


def _cherry_tomato(x: float, y: float, size: float) -> str:
    art = ellipse((x + 0.1, y + size * 0.92), size * 1.2, size * 0.36, "#140a05", 'opacity="0.4"')
    for t in (0, 0.2, 0.4, 0.6, 0.8):
        art += ellipse(
            (x - 0.2 * t * size, y - 0.24 * t * size),
            size * (1 - 0.75 * t),
            size * (0.96 - 0.72 * t),
            shade("#d8302a", 0.42 - t) if t < 0.42 else light("#d8302a", t - 0.4),
        )
    star = path(
        f"M{n(x)} {n(y - size * 0.8)}l0.7 -0.25l-0.45 0.4l0.3 0.55l-0.55 -0.35l-0.6 0.3l0.3 -0.5l-0.4 -0.35Z", "#4f8a34"
    )
    return art + star + ellipse((x - size * 0.4, y - size * 0.42), size * 0.2, size * 0.13, "#ffffff", 'opacity="0.9"')


def _salt(eye: Eye, k: int) -> str:
    x, y = eye.at(-10 + 20 * (k * 0.618 % 1), 1.32, 4.0 + 3.6 * (k * 0.371 % 1))
    return ellipse((x, y), 0.12, 0.09, "#ffffff" if k % 3 else "#2a1a12", 'opacity="0.85"')


_TRUNK = ((-8.6, 5.0, 0.0, 0.4), (-8.0, 5.1, 0.0, 2.6), (-5.6, 5.4, 0.0, 4.6), (-1.5, 5.9, 0.0, 5.7),
          (3.0, 5.6, 0.0, 5.3),
          (6.4, 4.9, 0.0, 3.6), (8.2, 4.6, 0.0, 1.6), (8.8, 4.6, 0.0, 0.3))  # fmt: skip
_LEG = ((0.5, 5.2, 4.3, 0.5), (1.6, 5.0, 4.6, 2.2), (4.0, 4.8, 4.7, 2.6), (6.8, 5.2, 4.2, 1.8), (9.2, 5.7, 3.2, 0.95),
        (11.2, 6.1, 2.4, 0.6), (11.8, 6.2, 2.2, 0.75), (12.2, 6.3, 2.1, 0.2))  # fmt: skip
_WING = (
    (-6.4, 6.0, 3.6, 0.3),
    (-5.8, 5.7, 4.4, 1.2),
    (-4.0, 5.0, 5.2, 1.4),
    (-2.0, 5.0, 5.2, 1.1),
    (-1.0, 5.4, 4.8, 0.3),
)


@lru_cache(maxsize=1)
def _bird() -> tuple[Body, ...]:
    """The trunk, then a leg and a wing for each side."""
    parts = [bumpy(swept(_TRUNK, 28, 5, 0.92), 0.16, 2, 0.35)]
    for side in (-1, 1):
        parts.append(bumpy(swept([(x, y, z * side, r) for x, y, z, r in _LEG], 22, 2), 0.1, 5, 0.5))
        parts.append(bumpy(swept([(x, y, z * side, r) for x, y, z, r in _WING], 20, 2), 0.08, 7, 0.6))
    return tuple(body(mesh) for mesh in parts)


def roast(pose: Pose) -> str:
    """A roast bird on a platter: crackling skin, potatoes, lemon and herbs round it."""
    eye, colors = over_plate(pose.turn * 0.8 + 0.3, 16.5, 0.30), pose.palette
    art = soft() + plate("mains-plate", eye, 16.5, "#f3efe8")
    x, y = eye.at(0, 1.2, 0)
    art += spot("mains-soot", (x, y), 12.5, 4.2, 0.6)
    parts: list[tuple[float, str]] = []
    for k, it in enumerate(_bird()):
        lowered = Body(it.mesh + np.array((-1.2, 0.6, 0)), it.outward)
        tint = mottled(
            np.broadcast_to(np.array([int(colors.main[i : i + 2], 16) for i in (1, 3, 5)], np.float64), it.mesh.shape),
            colors.dark,
            0.75 * patches(*it.mesh.shape[:2], k, 8) ** 1.6,
        )
        deep = float(np.mean(it.mesh[..., 2]) * math.cos(eye.turn) - np.mean(it.mesh[..., 0]) * math.sin(eye.turn))
        parts.append(
            (
                deep if k else 0.0,
                shaded(f"mains-bird-{k}", eye, lowered, tint, depth=0.62, gloss=0.62, sharp=15, bleed=0.12),
            )
        )
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
    art += path(
        smooth([(-0.8, 0.0), (-0.5, -0.5), (0.1, -0.62), (0.6, -0.3), (0.1, 0.1)]), light(color, 0.35), 'opacity="0.8"'
    ) + ellipse((0.35, 0.3), 0.3, 0.14, shade(color, 0.5), 'opacity="0.5"')
    return ellipse((x, y + size * 0.7), size * 1.1, size * 0.3, "#140a05", 'opacity="0.35"') + group(
        art, f'transform="translate({n(x)} {n(y)}) rotate({k * 41 % 60 - 30}) scale({n(size)})"'
    )


def _herb_or_lemon(x: float, y: float, k: int) -> str:
    if k % 2:
        return _sprig(x - 2.0, y + 0.4, 4.4, -10 + k * 13 % 30)
    art = (
        ellipse((0.05, 0.1), 1.02, 0.86, "#c9952a")
        + ellipse((0, 0), 1, 0.84, "#f2cf3a")
        + ellipse((0, 0), 0.86, 0.7, "#fdf6d8")
        + ellipse((0, 0), 0.78, 0.62, "#f6e27a")
    )
    art += line("M0 0L.7 0M0 0L.35 .52M0 0L-.35 .52M0 0L-.7 0M0 0L-.35 -.52M0 0L.35 -.52", "#fdf6d8", 0.08)
    return group(art, f'transform="translate({n(x)} {n(y - 0.3)}) rotate({k * 11 % 30 - 15}) scale(1.7)"')


def rig_of(
    name: str,
    label: str,
    words: tuple[str, ...],
    draw: Callable[[Pose], str],
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
    hot: bool,
) -> Rig:
    """A rig of this family."""
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
    rig_of("steak", "Steak", ("steak", "ribeye", "ribeye steak", "beef steak", "sirloin", "tomahawk", "filet mignon",
        "grilled steak", "barbecue", "bbq", "grilled meat", "lamb chop"), steak, (0.178, 0.275),
         (Palette("#8a4424"), Palette("#7a3a1e")), True),
    rig_of("roast", "Roast chicken", ("roast chicken", "turkey", "roast turkey", "thanksgiving turkey",
        "roasted chicken", "chicken dinner", "rotisserie chicken", "roast", "sunday roast",
        "roast duck", "grilled chicken"), roast, (0.200, 0.350),
         (Palette("#c8782a", dark="#6a2c0c"), Palette("#b8661f", dark="#5a2408")), True),
)  # fmt: skip
