"""A wind turbine: a tall tapered mast, a nacelle, three blades that turn with the phase."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#eef0f1", second="#c9ced3", accent="#c8323a", dark="#4a5058"),
    Palette(main="#e6e4df", second="#c2beb5", accent="#3a6fb0", dark="#4a4842"),
)
HUB, LONG = -600.0, 320.0
"""Height of the hub and length of a blade."""


def draw(pose: Pose) -> str:
    """Draw the turbine seen a little from its side; turning, its disc narrows."""
    colors, turn = pose.palette, max(-1.1, min(1.1, pose.turn + 0.30))
    c, s = math.cos(turn), math.sin(turn)
    reach = 34.0 * s
    rotor = group(_rotor(colors, pose.phase), f'transform="translate({n(reach)} {n(HUB)}) scale({n(max(0.25, c))} 1)"')
    return _defs(colors) + _mast(colors) + _nacelle(colors, s) + rotor


def _defs(colors: Palette) -> str:
    main = colors.main
    parts = (
        matte("wind-turbine-mast", -26, 26, main),
        linear(
            "wind-turbine-blade",
            (-24, 0),
            (20, 0),
            [(0, shade(main, 0.30)), (0.3, light(main, 0.6)), (0.55, main), (1, shade(main, 0.22))],
        ),
        linear(
            "wind-turbine-house",
            (0, HUB - 22),
            (0, HUB + 22),
            [(0, light(main, 0.7)), (0.5, main), (1, shade(main, 0.36))],
        ),
        fade("wind-turbine-soot", "#20262c"),
        fade("wind-turbine-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _mast(colors: Palette) -> str:
    mast = path(f"M-14 {HUB}L14 {HUB}L27 -4Q0 2 -27 -4Z", "url(#wind-turbine-mast)")
    bands = "".join(
        rect(-14 - 12 * k / 6, HUB + 100 * k, 28 + 24 * k / 6, 1.8, shade(colors.main, 0.3), extra='opacity="0.5"')
        for k in range(1, 6)
    )
    door = rect(-5, -26, 10, 20, shade(colors.second, 0.35), 4)
    foot = path("M-34 0L-30 -8Q0 -3 30 -8L34 0Z", shade(colors.second, 0.15))
    return mast + bands + door + foot + spot("wind-turbine-soot", (4, HUB + 40), 12, 60, 0.25)


def _nacelle(colors: Palette, s: float) -> str:
    """The house behind the hub: long seen from the side, round from the front."""
    long = 34 + 56 * abs(s)
    x = -34 * s
    body = rect(x - long / 2, HUB - 22, long, 44, "url(#wind-turbine-house)", 14)
    seam = line(
        f"M{n(x - long * 0.3)} {HUB - 15}L{n(x - long * 0.3)} {HUB + 15}",
        shade(colors.main, 0.35),
        1.2,
        'opacity="0.6"',
    )
    mast_top = ellipse((0, HUB + 16), 12, 4, shade(colors.main, 0.3))
    return mast_top + body + seam + rect(x - 3, HUB - 22, 6, 6, colors.accent, 2)


def _rotor(colors: Palette, phase: float) -> str:
    shape = smooth(
        [
            (-12, -6),
            (-26, -46),
            (-21, -120),
            (-11, -240),
            (-3, -LONG),
            (5, -LONG),
            (11, -240),
            (18, -110),
            (17, -40),
            (12, -6),
        ],
        tension=0.8,
    )
    blade = path(shape, "url(#wind-turbine-blade)") + line(
        "M-2 -30Q1 -180 1 -350", shade(colors.main, 0.25), 0.9, 'opacity="0.5"'
    )
    blade += path(
        f"M-2.4 {-LONG + 46}L4.4 {-LONG + 46}L3.6 {-LONG + 26}L-1.8 {-LONG + 26}Z", colors.accent, 'opacity="0.9"'
    )
    blades = "".join(group(blade, f'transform="rotate({n(360 * phase / 3 + 120 * k + 14)})"') for k in range(3))
    hub = ellipse((0, 0), 25, 25, shade(colors.second, 0.1)) + ellipse((-1, -1), 21, 21, light(colors.main, 0.1))
    return (
        blades + hub + spot("wind-turbine-glow", (-5, -6), 9, 7, 0.7) + ellipse((0, 0), 4, 4, shade(colors.second, 0.3))
    )


RIG = Rig(
    name="wind-turbine",
    label="Wind turbine",
    words=(
        "wind turbine",
        "turbine",
        "wind farm",
        "wind power",
        "wind energy",
        "renewable energy",
        "clean energy",
    ),
    height=9.3,
    width=6.7,
    draw=draw,
    cycle=1.5,
    phases=16,
    turns=8,
    actions=("idle",),
    palettes=PALETTES,
)
