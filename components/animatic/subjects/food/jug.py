"""A jug of water or juice with slices in it, that is tipped and fills a glass."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.lathe import radius_at
from components.animatic.subjects.drawing.splash import ripples
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
    spot,
)

JUICES = {
    "orange juice": "#f2932a",
    "lemonade": "#efe08a",
    "iced tea": "#b8651f",
    "sangria": "#a51c34",
    "milk": "#f8f4ea",
    "lemon water": "#e6efe0",
    "juice": "#f2932a",
}


def lifted(phase: float) -> float:
    """How far through its lift the pot is: up, held while it pours, down again."""
    up, down = min(1.0, phase / 0.16), min(1.0, (1 - phase) / 0.14)
    t = min(up, down)
    return t * t * (3 - 2 * t)


JUG = ((3.9, 0.5), (5.2, 1.6), (5.6, 4.0), (5.0, 8.5), (3.9, 13.0), (3.8, 16.0), (4.3, 18.6))

FLAT = 0.2


def jug(pose: Pose) -> str:
    """A glass jug with slices in it, tipped over a glass when it pours."""
    colors, lift = pose.palette, lifted(pose.phase) if pose.action == "pour" else 0.0
    drink, turn = colors.main, pose.turn
    defs = (
        f"<defs>{fade('jug-soot', '#140a05')}{fade('jug-glow', '#ffffff')}"
        + linear(
            "jug-drink",
            (-5.6, 0),
            (5.6, 0),
            [
                (0, shade(drink, 0.4)),
                (0.2, shade(drink, 0.06)),
                (0.4, light(drink, 0.25)),
                (0.7, drink),
                (1, shade(drink, 0.4)),
            ],
        )
        + linear(
            "jug-side",
            (-5.6, 0),
            (5.6, 0),
            [
                (0, "#ffffff", 0.7),
                (0.06, "#dfe8ee", 0.28),
                (0.14, "#ffffff", 0.08),
                (0.85, "#10161e", 0.10),
                (0.95, "#ffffff", 0.3),
                (1, "#ffffff", 0.6),
            ],
        )
        + linear(
            "jug-tumbler",
            (7.4, 0),
            (13.6, 0),
            [(0, "#ffffff", 0.7), (0.1, "#ffffff", 0.12), (0.88, "#10161e", 0.1), (1, "#ffffff", 0.6)],
        )
        + "</defs>"
    )
    level = 14.2 - 3.4 * min(1.0, pose.phase * 1.1) * (lift > 0) - 0.0
    vessel = _vessel(colors, level, turn, lift)
    tilt = 52 * lift
    place = f'transform="translate({n(-5.2 - 2.8 * lift)} {n(-13.0 * lift)}) rotate({n(tilt)} 0 -9)"'
    ground = spot("jug-soot", (-4.8, -0.8), 6.2, 1.2, 0.5 * (1 - 0.6 * lift)) + spot(
        "jug-soot", (10.4, -0.4), 3.6, 0.7, 0.4
    )
    filled = 1.2 + 7.6 * (min(1.0, max(0.0, (pose.phase - 0.14) / 0.62)) if pose.action == "pour" else 0.85)
    art = defs + ground + _tumbler(colors, filled, pose.phase, lift > 0.9)
    if lift > 0.9:
        a, (dx, dy) = math.radians(tilt), (5.5, -10.1)
        sx, sy = (
            -5.2 - 2.8 * lift + dx * math.cos(a) - dy * math.sin(a),
            -13.0 * lift - 9 + dx * math.sin(a) + dy * math.cos(a),
        )
        ex, ey = 10.4, -filled
        d = f"M{n(sx)} {n(sy)}C{n(sx + 2.4)} {n(sy + 0.4)} {n(ex)} {n(sy + 3.6)} {n(ex)} {n(ey)}"
        shine = f'stroke-dasharray="1.6 2" stroke-dashoffset="{n(-18 * pose.phase)}" opacity="0.7"'
        art += line(d, shade(drink, 0.25), 1.15) + line(d, drink, 0.9) + line(d, "#ffffff", 0.22, shine)
    return art + group(vessel, place)


def _outline(low: float, high: float, inset: float = 0.0) -> tuple[list[Point], list[Point]]:
    rows = [low + (high - low) * k / 14 for k in range(15)]
    right = [(radius_at(JUG, max(0.5, h)) - inset, -h) for h in rows]
    return right, [(-x, y) for x, y in reversed(right)]


def _fruit(colors: Palette, turn: float) -> str:
    """Slices that float in the drink."""
    fruit = ""
    for k, (x, up, size) in enumerate(
        ((-2.4, 4.0, 1.9), (2.2, 5.6, 1.8), (-0.4, 8.4, 1.8), (1.6, 11.2, 1.7), (-1.9, 12.4, 1.6))
    ):
        px = x * math.cos(turn) + 0.9 * math.sin(turn + k)
        rind = colors.second if k % 2 else colors.accent
        seg = "".join(
            path(
                f"M0 0L{n(0.74 * math.cos(a))} {n(0.74 * math.sin(a))}A.74 .74 0 "
                f"0 1 {n(0.74 * math.cos(a + 0.6))} {n(0.74 * math.sin(a + 0.6))}Z",
                light(rind, 0.4),
            )
            for a in (math.tau * q / 8 for q in range(8))
        )
        fruit += group(
            ellipse((0, 0), 1, 1, rind) + ellipse((0, 0), 0.88, 0.88, light(rind, 0.82)) + seg,
            f'transform="translate({n(px)} {n(-up)}) rotate({20 * k}) '
            f'scale({n(size * (0.75 + 0.2 * math.sin(k)))} {n(size)})" opacity="0.8"',
        )
    return fruit


def _bands(right: list[Point], turn: float) -> str:
    """Windows mirrored along the wall."""
    bands = ""
    for a, b, opacity in ((-0.8, -0.6, 0.6), (-0.52, -0.46, 0.3), (0.76, 0.86, 0.4)):
        shift = -0.14 * math.sin(turn)
        bands += path(
            smooth(
                [
                    *(((a + shift) * x, y) for x, y in right[1:-1]),
                    *(((b + shift) * x, y) for x, y in reversed(right[1:-1])),
                ]
            ),
            "#ffffff",
            f'opacity="{opacity * 0.7:.2f}"',
        )
    return bands


EAR = "M-4.0 -15.6C-9.6 -17.0 -10.2 -6.4 -5.4 -5.4"


def _vessel(colors: Palette, level: float, turn: float, lift: float) -> str:
    drink = colors.main
    right, left = _outline(0.5, 18.6)
    (foot, fy), (rim, ry) = right[0], right[-1]
    wall = (
        smooth(right, closed=False)
        + f"A{n(rim)} {n(rim * FLAT)} 0 0 0 {n(-rim)} {n(ry)}"
        + smooth(left, closed=False).replace("M", "L", 1)
        + f"A{n(foot)} {n(foot * FLAT)} 0 0 0 {n(foot)} {n(fy)}Z"
    )
    inner_right, inner_left = _outline(1.0, level, 0.22)
    lean = math.tan(math.radians(40 * lift))
    wide = inner_right[-1][0]
    inner_right[-1] = (wide, -min(17.6, level + wide * lean))
    inner_left[0] = (-wide, -max(2.0, level - wide * lean))
    f = inner_right[0][0]
    body_ = (
        smooth(inner_right, closed=False, tension=0.8)
        + smooth(inner_left, closed=False, tension=0.8).replace("M", "L", 1)
        + f"A{n(f)} {n(f * FLAT)} 0 0 0 {n(f)} -1Z"
    )
    top = ellipse((0, -level), wide, wide * FLAT, light(drink, 0.4), 'opacity="0.9"') if lift < 0.1 else ""
    handle = (
        line(EAR, "#dbe5ea", 1.25, 'opacity="0.6"')
        + line(EAR, "#ffffff", 0.3, 'opacity="0.9" transform="translate(-0.2 -0.3)"')
        + line(EAR, "#4a555d", 0.16, 'opacity="0.3" transform="translate(0.4 0.4)"')
    )
    spout = path(
        f"M{n(rim * 0.7)} {n(ry + 0.5)}Q{n(rim + 1.3)} {n(ry - 0.3)} {n(rim + 1.5)}"
        f" {n(ry - 0.7)}Q{n(rim + 0.4)} {n(ry + 1.8)} {n(rim * 0.9)} {n(ry + 3.0)}Z",
        "#eaf1f4",
        'opacity="0.6"',
    )
    edge = ellipse((0, ry), rim, rim * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.9" stroke-width="0.16"')
    return (
        handle
        + path(body_, "url(#jug-drink)", 'opacity="0.86"')
        + _fruit(colors, turn)
        + top
        + path(wall, "url(#jug-side)")
        + _bands(right, turn)
        + spout
        + edge
    )


def _tumbler(colors: Palette, filled: float, phase: float, rippling: bool) -> str:
    x, low, high, tall = 10.4, 2.4, 3.0, 10.6
    half = low + (high - low) * filled / tall - 0.14
    drink = colors.main
    shape = (
        f"M{n(x - half)} {n(-filled)}L{n(x - low + 0.1)} -0.9A{n(low - 0.1)} "
        f"{n((low - 0.1) * FLAT)} 0 0 0 {n(x + low - 0.1)} -0.9L{n(x + half)} {n(-filled)}Z"
    )
    wall = (
        f"M{n(x - high)} {n(-tall)}L{n(x - low)} -0.5A{n(low)} {n(low * FLAT)} 0 0 0 {n(x + low)}"
        f" -0.5L{n(x + high)} {n(-tall)}A{n(high)} {n(high * FLAT)} 0 0 1 {n(x - high)} {n(-tall)}Z"
    )
    art = path(shape, drink, 'opacity="0.86"') + ellipse((x, -filled), half, half * FLAT, light(drink, 0.4))
    if rippling:
        art += ripples(phase, (x, -filled), half, FLAT, drink)
    art += path(wall, "url(#jug-tumbler)") + path(
        f"M{n(x - high * 0.8)} {n(-tall + 0.8)}L{n(x - high * 0.56)} "
        f"{n(-tall + 0.9)}L{n(x - low * 0.6)} -1.6L{n(x - low * 0.8)} -1.6Z",
        "#ffffff",
        'opacity="0.45"',
    )
    return art + ellipse(
        (x, -tall), high, high * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.14"'
    )


RIG = Rig(
    name="jug",
    label="Jug",
    words=("jug", "pitcher", "carafe", "jug of water", "jug of juice", "pitcher of water", "pitcher of lemonade",
           "carafe of water", "jug of milk", "decanter"),
    height=0.345,
    width=0.360,
    draw=jug,
    phases=24,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("idle", "pour", "spin"),
    gaits=MappingProxyType({"pour": Gait(5.0, 0.0)}),
    palettes=(
        Palette("#d6e8ec", "#efd23a", "#7fb23a"),
        Palette("#f2932a", "#ee8420", "#7fb23a"),
        Palette("#f0e08a", "#efd23a", "#7fb23a"),
    ),
    tints=MappingProxyType(JUICES),
)  # fmt: skip
