"""A bowl heaped with fruit: apples, oranges, lemons, grapes and a banana, round in the light."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    limb,
    line,
    linear,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
    tube,
)

PALETTES = (
    Palette(main="#c3302a", second="#e68a2e", accent="#e9e2d6", dark="#4a2a4a"),
    Palette(main="#8fb23a", second="#ecc22f", accent="#3d5a6e", dark="#3a2350"),
    Palette(main="#d0483a", second="#f0a040", accent="#b07a4a", dark="#3f5a2a"),
)
R, FLAT, RIM = 11.5, 0.20, -9.6


def draw(pose: Pose) -> str:
    """Draw the bowl; what lies in it goes round with the turn."""
    colors = pose.palette
    back = ellipse((0, RIM), R, R * FLAT, shade(colors.accent, 0.45))
    return _defs(colors, pose.turn) + back + _heap(pose.turn) + _bowl(colors) + _front_rim(colors)


def _ball(name: str, color: str) -> str:
    stops = [
        (0, light(color, 0.62)),
        (0.22, light(color, 0.22)),
        (0.55, color),
        (0.85, shade(color, 0.34)),
        (0.96, shade(color, 0.5)),
        (1, shade(color, 0.38)),
    ]
    return radial(name, (-0.38, -0.42), 1.45, stops)


def _defs(colors: Palette, turn: float) -> str:
    parts = (
        _ball("fruit-apple", colors.main),
        _ball("fruit-orange", colors.second),
        _ball("fruit-lemon", "#f0cf3a"),
        _ball("fruit-lime", "#8fbf3f"),
        _ball("fruit-grape", colors.dark),
        matte("fruit-glaze", -R, R, colors.accent, turn * 0.3),
        linear("fruit-fall", (0, RIM), (0, 0), [(0, "#ffffff", 0.18), (0.4, "#ffffff", 0), (1, "#000000", 0.36)]),
        linear("fruit-leaf", (-1, -1), (1, 1), [(0, "#8fc05a"), (1, "#2f5a26")]),
        fade("fruit-soot", "#1a0e08"),
        fade("fruit-glow", "#ffffff"),
        fade("fruit-blush", light(colors.second, 0.4)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _round(kind: str, x: float, y: float, size: float, spin: float) -> str:
    drawn = {"apple": _apple, "lemon": _lemon}.get(kind)
    ball = drawn() if drawn else f'<circle r="1" fill="url(#fruit-{kind})"/>'
    if kind in ("orange", "lemon", "lime"):
        ball += _pores()
    if kind == "orange":
        ball += spot("fruit-soot", (0.2, -0.5), 0.16, 0.1, 0.5) + ellipse((0.2, -0.5), 0.06, 0.05, "#5a7a3a")
    shine = spot("fruit-glow", (-0.4, -0.45), 0.34, 0.24, 0.85, -35)
    shine += spot("fruit-glow", (0.62, 0.6), 0.22, 0.3, 0.2, -45)
    return group(ball + shine, f'transform="translate({n(x)} {n(y)}) rotate({n(spin)}) scale({n(size)})"')


def _apple() -> str:
    half = [(0.5, -0.98), (0.98, -0.5), (0.94, 0.3), (0.5, 0.96)]
    shape = smooth([(0, -0.82), *half, (0, 0.88), *((-x, y) for x, y in reversed(half))])
    streaks = "".join(
        line(f"M{n(0.1 * k)} -0.8Q{n(0.34 * k)} -0.1 {n(0.22 * k)} 0.8", "#ffe6b0", 0.03, 'opacity="0.28"')
        for k in (-3, -2, -1, 1, 2, 3)
    )
    stem = spot("fruit-soot", (0, -0.82), 0.36, 0.16, 0.7) + line("M0 -0.8Q0.05 -1.15 0.22 -1.3", "#4a3220", 0.09)
    leaf = path("M0.1 -1.05Q0.6 -1.5 1.0 -1.12Q0.6 -0.85 0.1 -1.05Z", "url(#fruit-leaf)")
    return path(shape, "url(#fruit-apple)") + spot("fruit-blush", (0.35, 0.1), 0.5, 0.7, 0.4) + streaks + stem + leaf


def _lemon() -> str:
    top = [(-1.3, 0.05), (-1.02, -0.35), (-0.5, -0.84), (0.3, -0.88), (0.95, -0.4)]
    low = [(1.28, -0.05), (0.98, 0.4), (0.35, 0.86), (-0.45, 0.84), (-1.0, 0.35)]
    return path(smooth([*top, *low]), "url(#fruit-lemon)")


def _pores() -> str:
    dots = ""
    for k in range(46):
        r, a = 0.86 * math.sqrt(k * 0.618 % 1), k * 2.4
        dark = "#000000" if k % 2 else "#ffffff"
        dots += ellipse((r * math.cos(a), r * math.sin(a)), 0.025, 0.025, dark, 'opacity="0.16"')
    return dots


_PLACES = (
    ("orange", 3.14, 6.2, 3.6, 3.5),
    ("apple", 2.1, 5.6, 3.8, 3.7),
    ("lime", 4.3, 5.8, 3.2, 3.0),
    ("apple", 1.05, 5.8, 2.6, 3.6),
    ("orange", 5.3, 5.4, 2.7, 3.6),
    ("lemon", 0.25, 7.0, 2.2, 2.9),
    ("orange", 0.05, 2.4, 6.6, 3.6),
    ("apple", 3.6, 2.7, 7.0, 3.6),
)
"""Kind, angle and distance about the middle, height over the rim, size."""


def _heap(turn: float) -> str:
    things = []
    for i, (kind, angle, away, up, size) in enumerate(_PLACES):
        a = angle + turn
        x, depth = away * math.sin(a), away * math.cos(a)
        art = spot("fruit-soot", (x + 0.6, RIM - up + size * 0.7), size * 1.15, size * 0.7, 0.45) + _round(
            kind, x, RIM - up + depth * FLAT, size, -12 + i * 31 % 40
        )
        things.append((depth, art))
    for k, away in enumerate((-0.9, -0.3)):
        a = 2.6 + turn + k * 0.12
        things.append((6.0 * math.cos(a) - 1 + k, _banana(6.4 * math.sin(a) * 0.6 - 1.5, RIM - 5.8 + away, k)))
    a = 5.9 + turn
    things.append((7.4 * math.cos(a), _grapes(7.6 * math.sin(a), RIM - 1.6 + 7.4 * math.cos(a) * FLAT)))
    things.sort(key=lambda thing: thing[0])
    return "".join(art for _, art in things)


def _banana(x: float, y: float, k: int) -> str:
    joints = [
        (x - 7.6 + k, y - 2.8, 0.5),
        (x - 6.0 + k, y - 0.6 + k, 1.35),
        (x - 2.4, y + 1.0 + k, 1.75),
        (x + 1.8, y + 0.2 + k, 1.6),
        (x + 4.4 - k, y - 2.6, 0.7),
    ]
    ridge = path(
        limb([(px + 0.1, py + 0.25 * h, h * 0.09) for px, py, h in joints]), shade("#e9b92e", 0.3), 'opacity="0.6"'
    )
    stem = tube(
        [(joints[0][0] + 0.2, joints[0][1] + 0.5, 0.55), (joints[0][0] - 0.9, joints[0][1] - 1.4, 0.42)],
        "#8a7a2e",
        0.3,
        0.1,
        5,
    )
    return stem + tube(joints, "#f2c83c", 0.34, 0.3) + ridge


def _grapes(x: float, y: float) -> str:
    places = [
        (-1.6, -2.2),
        (0.2, -2.6),
        (1.9, -2.0),
        (-2.2, -0.6),
        (-0.5, -0.9),
        (1.2, -0.6),
        (2.6, -0.3),
        (-1.2, 0.9),
        (0.5, 1.0),
        (1.9, 1.2),
        (-0.2, 2.5),
        (1.0, 2.7),
    ]
    return "".join(_round("grape", x + dx, y + dy, 1.12, 0) for dx, dy in places)


def _bowl(colors: Palette) -> str:
    side = (
        f"M{n(-R)} {n(RIM)}C{n(-R + 0.3)} -5.2 {n(-R * 0.62)} -1.6 {n(-R * 0.40)} -0.9"
        f"A{n(R * 0.40)} 0.8 0 0 0 {n(R * 0.40)} -0.9"
        f"C{n(R * 0.62)} -1.6 {n(R - 0.3)} -5.2 {n(R)} {n(RIM)}A{n(R)} {n(R * FLAT)} 0 0 1 {n(-R)} {n(RIM)}Z"
    )
    shine = path(
        smooth([(-R * 0.86, RIM + 2.6), (-R * 0.70, RIM + 3.2), (-R * 0.40, -2.6), (-R * 0.55, -3.4)]),
        "#ffffff",
        'opacity="0.28"',
    )
    ring = path(
        f"M{n(-R * 0.97)} {n(RIM + 2.0)}A{n(R * 0.98)} {n(R * FLAT)} 0 0 0 {n(R * 0.97)} {n(RIM + 2.0)}",
        "none",
        f'stroke="{shade(colors.accent, 0.3)}" stroke-width="0.22" opacity="0.5"',
    )
    return path(side, "url(#fruit-glaze)") + path(side, "url(#fruit-fall)") + ring + shine


def _front_rim(colors: Palette) -> str:
    d = f"M{n(-R)} {n(RIM)}A{n(R)} {n(R * FLAT)} 0 0 0 {n(R)} {n(RIM)}"
    return path(d, "none", f'stroke="{light(colors.accent, 0.5)}" stroke-width="0.42"') + path(
        d, "none", 'stroke="#000000" stroke-opacity="0.18" stroke-width="0.2" transform="translate(0 0.3)"'
    )


RIG = Rig(
    name="fruit",
    label="Fruit",
    words=(
        "fruit",
        "fruit bowl",
        "bowl of fruit",
        "grape",
        "mango",
        "berry",
        "basket of fruit",
        "citrus",
        "peach",
        "pear",
        "produce",
    ),
    height=0.225,
    width=0.245,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=PALETTES,
    color_slot="accent",
)
