"""A broad-leaved tree: a forked trunk and a crown of leaf masses that stir in the wind."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    tube,
)

PALETTES = (
    Palette(main="#4f7d36", second="#8fb04a", accent="#6b4a32", dark="#1f3418"),
    Palette(main="#c9762a", second="#e8b04a", accent="#5f4230", dark="#5a2c12"),
    Palette(main="#3f6b45", second="#7fa05a", accent="#57432f", dark="#172c1c"),
    Palette(main="#e7a3b4", second="#f8d8de", accent="#5a4038", dark="#a85a70"),
)
_LIMBS = (
    ((0, -150, 17), (-40, -260, 12), (-110, -350, 6)),
    ((0, -170, 16), (50, -290, 11), (120, -370, 5)),
    ((0, -150, 18), (5, -300, 12), (10, -440, 5)),
    ((-10, -200, 9), (-70, -270, 6), (-150, -290, 3)),
    ((10, -210, 8), (70, -270, 5), (150, -280, 3)),
)
_MASSES = (
    (-120, -330, 84),
    (115, -340, 86),
    (-60, -430, 92),
    (70, -440, 90),
    (0, -500, 92),
    (-160, -270, 62),
    (165, -275, 62),
    (0, -370, 100),
    (-95, -500, 58),
    (100, -505, 58),
    (40, -300, 70),
    (-55, -290, 72),
)


def draw(pose: Pose) -> str:
    """Draw the tree; the crown sways by the phase, its outer leaves most."""
    colors = pose.palette
    trunk = tube([(-2, -24, 22), (-2, -50, 20), (0, -110, 18), (0, -170, 17)], colors.accent, 0.45, 0.22)
    roots = path(
        "M-52 0C-30 -6 -24 -22 -22 -44L22 -44C24 -22 32 -6 54 0C30 4 10 -4 0 2C-12 -4 -32 4 -52 0Z",
        shade(colors.accent, 0.3),
    )
    limbs = "".join(tube(joints, colors.accent, 0.45, 0.2, 6) for joints in _LIMBS)
    bark = "".join(
        line(f"M{n(x)} -12Q{n(x * 0.7 + 3)} -80 {n(x * 0.7)} -165", shade(colors.accent, 0.55), 1.6, 'opacity="0.5"')
        for x in (-16, -8, 1, 9, 16)
    )
    return _defs(colors) + roots + limbs + trunk + bark + _crown(pose)


def _defs(colors: Palette) -> str:
    main, pale = colors.main, colors.second
    ball = [(0, light(pale, 0.15)), (0.4, mix(main, pale, 0.45)), (0.75, main), (1, shade(main, 0.35))]
    parts = (
        linear("tree-ball", (-60, -560), (60, -230), ball),
        fade("tree-deep", colors.dark),
        fade("tree-lit", light(pale, 0.3)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _crown(pose: Pose) -> str:
    colors, parts = pose.palette, []
    for k, (cx, cy, radius) in enumerate(sorted(_MASSES, key=lambda mass: mass[1], reverse=True)):
        rng = np.random.default_rng([pose.seed % 1000, k])
        sway = 5.0 * (-cy / 500) ** 2 * math.sin(2 * math.pi * (pose.phase + k * 0.09))
        edge = []
        for i in range(26):
            a = 2 * math.pi * i / 26
            r = radius * (1 + 0.11 * rng.uniform(-1, 1) + 0.05 * math.sin(5 * a + k))
            edge.append((cx + math.cos(a) * r * 1.06, cy + math.sin(a) * r * 0.86))
        tone = "url(#tree-ball)" if k % 2 else shade(colors.main, 0.12)
        under = spot("tree-deep", (cx + radius * 0.1, cy + radius * 0.55), radius * 0.95, radius * 0.5, 0.7)
        over = spot("tree-lit", (cx - radius * 0.35, cy - radius * 0.42), radius * 0.62, radius * 0.42, 0.7, -18)
        parts.append(
            group(
                path(smooth(edge), tone) + under + over + _leaves(colors, cx, cy, radius, rng),
                f'transform="translate({n(sway)} 0)"',
            )
        )
    return "".join(parts)


def _leaves(colors: Palette, cx: float, cy: float, radius: float, rng: np.random.Generator) -> str:
    """Dabs over and just beyond a mass: pale toward the light, dark below."""
    dabs: dict[str, list[str]] = {}
    for _ in range(78):
        a, r = rng.uniform(0, 2 * math.pi), radius * math.sqrt(rng.uniform(0.04, 1.22))
        x, y = cx + math.cos(a) * r * 1.06, cy + math.sin(a) * r * 0.86
        lit = -(math.cos(a) * 0.5 + math.sin(a)) * r / radius + rng.uniform(-0.5, 0.5)
        tone = (
            light(colors.second, 0.2)
            if lit > 0.75
            else colors.second
            if lit > 0.25
            else colors.main
            if lit > -0.35
            else shade(colors.main, 0.4)
        )
        turn, size = rng.uniform(0, 2 * math.pi), rng.uniform(4.5, 8.5)
        dx, dy = math.cos(turn) * size, math.sin(turn) * size
        leaf = (
            f"M{n(x - dx)} {n(y - dy)}Q{n(x - dy * 0.6)} {n(y + dx * 0.6)} {n(x + dx)} {n(y + dy)}"
            f"Q{n(x + dy * 0.6)} {n(y - dx * 0.6)} {n(x - dx)} {n(y - dy)}Z"
        )
        dabs.setdefault(tone, []).append(leaf)
    return "".join(path("".join(leaves), tone, 'opacity="0.85"') for tone, leaves in dabs.items())


RIG = Rig(
    name="tree",
    label="Tree",
    words=("tree", "oak", "oak tree", "maple", "cherry tree", "cherry blossom", "elm", "willow", "birch", "linden"),
    height=6.3,
    width=5.2,
    draw=draw,
    cycle=4.0,
    phases=12,
    palettes=PALETTES,
)
