"""A pizza on a round board, seen from a seat at the table: blistered crust, melted cheese, basil; steam rises."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.vapor import steam

PALETTES = (
    Palette(main="#e8b04a", second="#b8321f", accent="#3f7d3a", dark="#6a4526"),
    Palette(main="#ecc060", second="#a5281c", accent="#2f6b3a", dark="#3a3330"),
    Palette(main="#e6c58a", second="#c24a2a", accent="#5a8a3a", dark="#8a5f38"),
)
R, FLAT, BOARD = 15.5, 0.40, 18.2
RISE = 1.15
"""How high the crust stands over the board."""
MIDDLE = -8.7
"""The y of the middle of the board's top."""


def draw(pose: Pose) -> str:
    """Draw the pizza; going round it turns what lies on it."""
    colors, turn = pose.palette, pose.turn
    level = MIDDLE - RISE
    disc = f'transform="translate(0 {n(level)}) scale(1 {FLAT}) rotate({n(math.degrees(turn))})"'
    return (
        _defs(colors)
        + _board(colors)
        + spot("pizza-soot", (0.8, MIDDLE + 0.6), R * 1.12, R * 0.47, 0.75)
        + _side()
        + group(_crust() + _top(colors), disc)
        + steam("pizza", pose.phase, level, 15.0, 8.5)
    )


def _defs(colors: Palette) -> str:
    crust, wood = "#d9a25a", colors.dark
    parts = (
        radial(
            "pizza-crust",
            (-3, -4),
            R * 1.25,
            [(0.62, light(crust, 0.10)), (0.74, mix(crust, "#f3d9a0", 0.55)), (0.86, crust), (1, shade(crust, 0.35))],
        ),
        radial(
            "pizza-cheese",
            (-4, -6),
            R * 1.3,
            [
                (0, light(colors.main, 0.5)),
                (0.45, light(colors.main, 0.14)),
                (0.8, colors.main),
                (1, shade(colors.main, 0.25)),
            ],
        ),
        radial("pizza-sauce", (0, 0), R, [(0, colors.second), (1, shade(colors.second, 0.25))]),
        radial("pizza-melt", (-0.2, -0.3), 1.1, [(0, "#fffaf0"), (0.6, "#fbeccb"), (1, "#f0cf90", 0.0)]),
        radial(
            "pizza-meat",
            (-0.25, -0.35),
            1.15,
            [
                (0, light(colors.second, 0.28)),
                (0.7, colors.second),
                (0.92, shade(colors.second, 0.3)),
                (1, shade(colors.second, 0.5)),
            ],
        ),
        linear("pizza-rim", (-R, 0), (R, 0), [(0, "#b8803e"), (0.25, "#e6bb78"), (0.6, "#c08a46"), (1, "#7d5226")]),
        linear(
            "pizza-board",
            (-BOARD, 0),
            (BOARD, 0),
            [(0, shade(wood, 0.15)), (0.3, light(wood, 0.28)), (0.7, wood), (1, shade(wood, 0.35))],
        ),
        linear("pizza-edge", (-BOARD, 0), (BOARD, 0), [(0, shade(wood, 0.45)), (0.3, wood), (1, shade(wood, 0.6))]),
        linear(
            "pizza-leaf",
            (-1, -1),
            (1, 1),
            [(0, light(colors.accent, 0.35)), (0.6, colors.accent), (1, shade(colors.accent, 0.4))],
        ),
        fade("pizza-soot", "#000000"),
        fade("pizza-char", "#4a2410"),
        fade("pizza-glow", "#fff6dc"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _board(colors: Palette) -> str:
    ry, thick = BOARD * FLAT, 1.3
    side = (
        f"M{n(-BOARD)} {n(MIDDLE)}L{n(-BOARD)} {n(MIDDLE + thick)}A{n(BOARD)} {n(ry)} 0 "
        f"0 0 {n(BOARD)} {n(MIDDLE + thick)}L{n(BOARD)} {n(MIDDLE)}Z"
    )
    top = ellipse((0, MIDDLE), BOARD, ry, "url(#pizza-board)")
    grain = "".join(
        line(
            f"M{n(-BOARD * k)} {n(MIDDLE + y)}Q0 {n(MIDDLE + y + 0.5)} {n(BOARD * k)} {n(MIDDLE + y - 0.1)}",
            shade(colors.dark, 0.4),
            0.16,
            'opacity="0.35"',
        )
        for y, k in ((-5, 0.72), (-3.2, 0.86), (-1.2, 0.95), (1.4, 0.96), (3.4, 0.84), (5.2, 0.66))
    )
    rim = ellipse(
        (0, MIDDLE),
        BOARD - 0.1,
        ry - 0.08,
        "none",
        f'stroke="{light(colors.dark, 0.5)}" stroke-width="0.18" opacity="0.7"',
    )
    return path(side, "url(#pizza-edge)") + top + grain + rim


def _side() -> str:
    ry = R * FLAT
    d = (
        f"M{n(-R)} {n(MIDDLE - RISE)}C{n(-R - 0.5)} {n(MIDDLE - 0.6)} {n(-R + 0.3)} "
        f"{n(MIDDLE)} {n(-R + 1)} {n(MIDDLE + 0.5)}A{n(R - 1)} {n(ry - 0.2)} 0 0 0 "
        f"{n(R - 1)} {n(MIDDLE + 0.5)}C{n(R - 0.3)} {n(MIDDLE)} {n(R + 0.5)} "
        f"{n(MIDDLE - 0.6)} {n(R)} {n(MIDDLE - RISE)}Z"
    )
    return path(d, "url(#pizza-rim)")


def _around(count: int, radius: float, swing: float, salt: int) -> list[Point]:
    dice = np.random.default_rng([salt, count])
    wobble = dice.uniform(-swing, swing, count)
    return [
        (
            (radius + wobble[i]) * math.cos(2 * math.pi * i / count),
            (radius + wobble[i]) * math.sin(2 * math.pi * i / count),
        )
        for i in range(count)
    ]


def _crust() -> str:
    edge = path(smooth(_around(38, R, 0.22, 1)), "url(#pizza-crust)")
    dice = np.random.default_rng(5)
    blisters = ""
    for i in range(34):
        a, r = dice.uniform(0, 2 * math.pi), dice.uniform(R - 1.7, R - 0.4)
        size = dice.uniform(0.4, 1.3)
        name, strength = ("pizza-char", 0.75) if i % 3 else ("pizza-glow", 0.6)
        blisters += spot(name, (r * math.cos(a), r * math.sin(a)), size, size * 0.8, strength * dice.uniform(0.5, 1))
    sauce = path(smooth(_around(30, R - 2.1, 0.25, 2)), "url(#pizza-sauce)")
    return edge + blisters + sauce + path(smooth(_around(26, R - 2.7, 0.4, 3)), "url(#pizza-cheese)")


def _top(colors: Palette) -> str:
    """Cheese pools, slices of salami and basil, placed once and turned with the pizza."""
    dice = np.random.default_rng(11)
    parts: list[str] = []
    taken: list[Point] = []
    for _ in range(70):
        a, r = dice.uniform(0, 2 * math.pi), (R - 3.2) * math.sqrt(dice.uniform(0, 1))
        parts.append(
            spot(
                "pizza-glow" if len(parts) % 3 else "pizza-char",
                (r * math.cos(a), r * math.sin(a)),
                dice.uniform(0.6, 1.8),
                dice.uniform(0.5, 1.4),
                dice.uniform(0.15, 0.4),
            )
        )
    for _ in range(400):
        a, r = dice.uniform(0, 2 * math.pi), (R - 4.2) * math.sqrt(dice.uniform(0.0, 1))
        x, y = r * math.cos(a), r * math.sin(a)
        if all(math.hypot(x - p, y - q) > 3.7 for p, q in taken):
            taken.append((x, y))
    for i, (x, y) in enumerate(taken):
        if i % 3 == 1:
            body = '<circle r="1" fill="url(#pizza-melt)"/>'
            parts.append(group(body, f'transform="translate({n(x)} {n(y)}) scale(2.3 1.9) rotate({i * 40})"'))
            continue
        shadow = spot("pizza-soot", (x + 0.25, y + 0.45), 2.0, 2.0, 0.5)
        disc = '<circle r="1" fill="url(#pizza-meat)"/>' + "".join(
            ellipse((0.55 * math.cos(k * 2.4), 0.5 * math.sin(k * 2.1)), 0.13, 0.1, "#f3c8a8", 'opacity="0.5"')
            for k in range(5)
        )
        disc += (
            f'<circle r="0.93" fill="none" stroke="{shade(colors.second, 0.55)}" stroke-width="0.07" opacity="0.6"/>'
            + spot("pizza-glow", (-0.3, -0.4), 0.5, 0.35, 0.5)
        )
        parts.append(shadow + group(disc, f'transform="translate({n(x)} {n(y)}) scale(1.75) rotate({i * 53})"'))
    for i, (x, y) in enumerate(taken[::3]):
        parts.append(
            group(_leaf(colors), f'transform="translate({n(x + 1.9)} {n(y + 1.5)}) rotate({i * 71}) scale(1.25)"')
        )
    return "".join(parts)


def _leaf(colors: Palette) -> str:
    blade = smooth([(-1.5, 0), (-0.6, -0.85), (0.6, -0.75), (1.7, 0.05), (0.6, 0.8), (-0.7, 0.75)])
    dark = path(blade, "#000000", 'opacity="0.35" transform="translate(0.12 0.3)"')
    vein = line("M-1.5 0Q0 -0.12 1.6 0.05", light(colors.accent, 0.5), 0.1, 'opacity="0.7"')
    return dark + path(blade, "url(#pizza-leaf)") + vein


RIG = Rig(
    name="pizza",
    label="Pizza",
    words=(
        "pizza",
        "pepperoni pizza",
        "margherita",
        "calzone",
        "flatbread",
        "focaccia",
        "pizzeria pizza",
    ),
    height=0.28,
    width=0.372,
    draw=draw,
    cycle=3.0,
    phases=16,
    turns=16,
    on="table",
    glossy=0.1,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
