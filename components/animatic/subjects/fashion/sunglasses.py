"""Sunglasses standing on their folded temples: gradient lenses with a window in them, an acetate frame."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import View, foot, raised
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    limb,
    line,
    linear,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
    tube,
)

PALETTES = (
    Palette(main="#8a5a34", second="#5a3a22", accent="#d2a74e", dark="#2a1a0c"),
    Palette(main="#2a2422", second="#2d3038", accent="#c9a25e", dark="#17181b"),
    Palette(main="#c9a25e", second="#3d5a4a", accent="#c9a25e", dark="#2b2722"),
    Palette(main="#f3efe8", second="#3a4a66", accent="#c9ccd2", dark="#23201d"),
    Palette(main="#b5423f", second="#4a2a38", accent="#d2a74e", dark="#23201d"),
)
_LENS = (
    (-6.9, 1.9),
    (-6.6, 4.3),
    (-4.6, 5.0),
    (-2.2, 4.9),
    (-0.9, 4.0),
    (-1.1, 2.2),
    (-2.5, 0.3),
    (-4.4, 0.0),
    (-6.0, 0.4),
)
"""The left lens, x from the bridge, y up."""
_FRAME = (
    (-7.55, 1.7),
    (-7.5, 4.6),
    (-5.0, 5.7),
    (-2.0, 5.5),
    (-0.3, 4.5),
    (-0.45, 2.0),
    (-2.1, -0.35),
    (-4.4, -0.65),
    (-6.5, -0.2),
)
LIFT = 0.85


def draw(pose: Pose) -> str:
    """Draw the glasses at the pose's turn: behind the front, the temples run back to the table."""
    colors, view = pose.palette, View(max(-0.8, min(0.6, pose.turn)) + 0.22, 0.10)
    order = (1, -1) if view.turn > 0 else (-1, 1)
    arms = [_temple(view, colors, side) for side in order]
    whole = arms[0] + arms[1] + view.front(_front(colors, view.turn), 0.0, y=LIFT)
    return _defs(colors) + raised(whole, foot(view, 14.6, 0.0))


def _defs(colors: Palette) -> str:
    main, lens = colors.main, colors.second
    parts = (
        linear(
            "sunglasses-frame",
            (-7, -5.5),
            (5, 1),
            [(0, light(main, 0.42)), (0.25, light(main, 0.1)), (0.6, main), (1, shade(main, 0.5))],
        ),
        linear("sunglasses-lens", (0, -5), (0, 0.3), [(0, shade(lens, 0.35)), (0.45, lens), (1, light(lens, 0.36))]),
        linear(
            "sunglasses-sheen", (-6, -5), (-1, 0), [(0, "#ffffff", 0.55), (0.5, "#ffffff", 0.08), (1, "#ffffff", 0)]
        ),
        clip("sunglasses-left", path(_flip(_LENS, 1))),
        clip("sunglasses-right", path(_flip(_LENS, -1))),
        fade("sunglasses-glow", "#ffffff"),
        fade("sunglasses-sky", light(lens, 0.65)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _flip(points: tuple[Point, ...], side: int) -> str:
    return smooth([(x * side, -y) for x, y in points])


def _front(colors: Palette, turn: float) -> str:
    parts = []
    shift = 1.6 * math.sin(turn)
    for side, name in ((1, "left"), (-1, "right")):
        rim = path(_flip(_FRAME, side) + _flip(_LENS, side), "url(#sunglasses-frame)", 'fill-rule="evenodd"')
        lens = path(_flip(_LENS, side), "url(#sunglasses-lens)", 'opacity="0.93"')
        x = -4.0 * side
        shine = path(
            polygon([(x - 3.6 - shift, -6), (x - 1.2 - shift, -6), (x - 3.2 - shift, 1), (x - 5.6 - shift, 1)]),
            "url(#sunglasses-sheen)",
        )
        shine += path(
            polygon([(x - 0.6 - shift, -6), (x + 0.1 - shift, -6), (x - 1.9 - shift, 1), (x - 2.6 - shift, 1)]),
            "#ffffff",
            'opacity="0.20"',
        )
        shine += spot("sunglasses-sky", (x + 0.6, 0.0), 3.4, 1.6, 0.5)
        edge = path(_flip(_LENS, side), "none", 'stroke="#000000" stroke-opacity="0.5" stroke-width="0.14"')
        lit = path(_flip(_FRAME, side), "none", f'stroke="{light(colors.main, 0.6)}" stroke-width="0.10" opacity="0.6"')
        parts.append(lens + group(shine, f'clip-path="url(#sunglasses-{name})"') + rim + edge + lit)
    bridge = path(
        "M-1.0 -4.7C-0.5 -4.0 0.5 -4.0 1.0 -4.7L0.7 -3.1C0.3 -3.5 -0.3 -3.5 -0.7 -3.1Z", "url(#sunglasses-frame)"
    )
    bridge += line("M-0.8 -4.35Q0 -3.85 0.8 -4.35", light(colors.main, 0.55), 0.10, 'opacity="0.7"')
    pins = "".join(
        ellipse((x, -4.55), 0.28, 0.17, colors.accent)
        + ellipse((x - 0.06, -4.6), 0.1, 0.06, "#ffffff", 'opacity="0.8"')
        for x in (-6.95, 6.95)
    )
    return bridge + "".join(parts) + pins


def _temple(view: View, colors: Palette, side: int) -> str:
    """From the hinge back over the ear and down."""
    spine = ((0.0, 4.4), (-3.0, 4.4), (-6.6, 4.3), (-9.0, 3.6), (-10.6, 1.6), (-11.2, 0.7))
    joints = []
    for i, (z, y) in enumerate(spine):
        x, py = view.at(side * (7.3 - 0.06 * i), y + LIFT * (1 - i / 5) + 0.2, z)
        joints.append((x, min(-0.55, py), 0.36 - 0.02 * i + 0.10 * (i > 3)))
    inner = (side > 0) == (view.turn > 0)
    color = shade(colors.main, 0.38) if inner else colors.main
    drawn = tube(joints, color, 0.3, 0.28, 7)
    tip = path(limb([(x, y - h * 0.3, h * 0.18) for x, y, h in joints[1:4]]), "#ffffff", 'opacity="0.35"')
    return drawn + ("" if inner else tip + _logo(joints, colors))


def _logo(joints: list[tuple[float, float, float]], colors: Palette) -> str:
    x, y, _ = joints[1]
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="0.17" fill="{colors.accent}"/>'


RIG = Rig(
    name="sunglasses",
    label="Sunglasses",
    words=(
        "sunglasses",
        "glasses",
        "shades",
        "eyewear",
        "aviators",
        "aviator",
        "goggles",
    ),
    height=0.075,
    width=0.27,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.6,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)
