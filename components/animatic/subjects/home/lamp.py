"""A table lamp: a turned ceramic base, a brass neck and a linen shade lit from within."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
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
    rect,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#2f5a5e", second="#f3e6cc", accent="#c9a25e", dark="#1b2b2d"),
    Palette(main="#d8cfc0", second="#f6efe0", accent="#b5803f", dark="#3a342c"),
    Palette(main="#8a3f32", second="#f3e0c0", accent="#c9a25e", dark="#2b1512"),
    Palette(main="#2a2c31", second="#f0e2c4", accent="#d2a74e", dark="#121316"),
    Palette(main="#c9ccd1", second="#f4f1ea", accent="#8d9299", dark="#23262b"),
)
BASE: tuple[Point, ...] = (
    (6.6, -1.4),
    (7.0, -2.4),
    (5.2, -4.0),
    (6.6, -7.0),
    (9.2, -12.0),
    (9.6, -16.0),
    (8.0, -20.5),
    (4.4, -24.0),
    (2.2, -25.6),
    (1.6, -27.5),
)
SHADE_TOP, SHADE_FOOT, TOP, LOW = 9.8, 16.4, -52.0, -31.0


def draw(pose: Pose) -> str:
    """Draw the lamp; its light breathes very slightly with the phase."""
    colors, turn = pose.palette, pose.turn
    glow = 0.94 + 0.06 * math.sin(2 * math.pi * pose.phase)
    pool = spot("lamp-halo", (0, -40), 22.5, 15, 0.42 * glow) + spot("lamp-halo", (0, -1.6), 22, 1.9, 0.5 * glow)
    return _defs(colors, turn) + pool + _base(colors, turn) + _neck(colors) + _shade(colors, turn, glow)


def _side() -> str:
    left = [(-x, y) for x, y in reversed(BASE)]
    return (
        smooth(BASE, closed=False)
        + "L"
        + smooth(left, closed=False)[1:]
        + f"A{BASE[0][0]} 1.2 0 0 0 {BASE[0][0]} {BASE[0][1]}Z"
    )


def _cone() -> str:
    return (
        f"M{n(-SHADE_TOP)} {n(TOP)}L{n(-SHADE_FOOT)} {n(LOW)}A{n(SHADE_FOOT)} 2.6 0 0 0 "
        f"{n(SHADE_FOOT)} {n(LOW)}L{n(SHADE_TOP)} {n(TOP)}A{n(SHADE_TOP)} 1.5 0 0 1 "
        f"{n(-SHADE_TOP)} {n(TOP)}Z"
    )


def _defs(colors: Palette, turn: float) -> str:
    linen = colors.second
    parts = (
        clip("lamp-body", path(_side())),
        clip("lamp-cone", path(_cone())),
        satin("lamp-glaze", -9.6, 9.6, colors.main, turn),
        metal("lamp-brass", -7.2, 7.2, colors.accent, turn),
        metal("lamp-stem", -1.4, 1.4, colors.accent, turn),
        linear(
            "lamp-linen",
            (-SHADE_FOOT, 0),
            (SHADE_FOOT, 0),
            [
                (0, shade(linen, 0.30)),
                (0.16, mix(linen, "#ffd890", 0.25)),
                (0.5, "#fff3d0"),
                (0.8, mix(linen, "#ffd08a", 0.4)),
                (1, shade(linen, 0.34)),
            ],
        ),
        linear(
            "lamp-warm",
            (0, TOP),
            (0, LOW),
            [(0, "#fff0c8", 0.55), (0.4, "#ffe0a0", 0.0), (0.75, "#ffb85a", 0.16), (1, "#fff0c0", 0.8)],
        ),
        radial("lamp-bulb", (0, LOW - 9), 15, [(0, "#ffffff", 0.95), (0.4, "#fff3c8", 0.5), (1, "#ffdf9a", 0)]),
        fade("lamp-halo", "#ffd890"),
        fade("lamp-glow", "#ffffff"),
        fade("lamp-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _base(colors: Palette, turn: float) -> str:
    foot = path("M-7.2 -1.9L-7.2 -0.9A7.2 1.2 0 0 0 7.2 -0.9L7.2 -1.9Z", "url(#lamp-brass)") + ellipse(
        (0, -1.9), 7.2, 1.15, light(colors.accent, 0.35)
    )
    slide = -1.2 * math.sin(turn)
    window = path(
        smooth(
            [
                (-6.6 + slide, -19.4),
                (-5.2 + slide, -19.8),
                (-5.8 + slide, -14),
                (-4.4 + slide, -8),
                (-5.4 + slide, -8),
                (-7.6 + slide, -14),
            ]
        ),
        "#ffffff",
        'opacity="0.6"',
    )
    strip = path(
        smooth([(6.6, -19), (7.2, -18.6), (7.9, -14), (6.4, -9), (6.0, -9), (7.1, -14)]), "#ffffff", 'opacity="0.25"'
    )
    ribs = "".join(
        (
            f'<path d="M-12 {y}A12 1.7 0 0 0 12 {y}" fill="none" '
            f'stroke="{shade(colors.main, 0.4)}" stroke-width="0.18" opacity="0.6"/>'
        )
        for y in (-6.4, -22.0)
    )
    inside = (
        path(_side(), "url(#lamp-glaze)")
        + ribs
        + window
        + strip
        + spot("lamp-soot", (0, -2), 9, 3.4, 0.45)
        + spot("lamp-halo", (0, -25), 7, 4, 0.45)
    )
    return foot + group(inside, 'clip-path="url(#lamp-body)"')


def _neck(colors: Palette) -> str:
    stem = rect(-1.1, -34, 2.2, 7.4, "url(#lamp-stem)") + rect(-1.9, -28.4, 3.8, 1.2, "url(#lamp-stem)", 0.3)
    return stem + ellipse((0, -28.4), 1.9, 0.32, light(colors.accent, 0.5))


def _shade(colors: Palette, turn: float, glow: float) -> str:
    inner = ellipse((0, LOW), SHADE_FOOT, 2.6, "#fff6dc") + ellipse(
        (0, LOW - 0.3), SHADE_FOOT - 0.5, 2.3, mix("#ffe8b0", "#ffffff", 0.4)
    )
    threads = ""
    for i in range(-22, 23):
        a = i / 22 * 1.5 + 0.068 * math.sin(turn)
        threads += f"M{n(SHADE_TOP * math.sin(a))} {n(TOP)}L{n(SHADE_FOOT * math.sin(a))} {n(LOW + 2)}"
    rows = "".join(
        f"M{n(-SHADE_FOOT)} {n(y)}A20 2.4 0 0 0 {n(SHADE_FOOT)} {n(y)}"
        for y in (TOP + 1.4 + i * 1.1 for i in range(18))
    )
    weave = (
        line(threads, shade(colors.second, 0.4), 0.07, 'opacity="0.28"')
        + f'<path d="{rows}" fill="none" stroke="#ffffff" stroke-width="0.06" opacity="0.3"/>'
    )
    cloth = path(_cone(), "url(#lamp-linen)") + group(
        weave
        + path(_cone(), "url(#lamp-warm)")
        + rect(-20, TOP - 2, 40, 26, "url(#lamp-bulb)", extra=f'opacity="{n(glow)}"'),
        'clip-path="url(#lamp-cone)"',
    )
    hem = (
        f'<path d="M{n(-SHADE_FOOT)} {n(LOW)}A{n(SHADE_FOOT)} 2.6 0 0 0 {n(SHADE_FOOT)} '
        f'{n(LOW)}" fill="none" stroke="{shade(colors.second, 0.18)}" '
        'stroke-width="0.5"/>'
    )
    rim = ellipse((0, TOP), SHADE_TOP, 1.5, "#fff3d0") + ellipse(
        (0, TOP), SHADE_TOP, 1.5, "none", f'stroke="{shade(colors.second, 0.2)}" stroke-width="0.35"'
    )
    knob = rect(-0.5, TOP - 2.0, 1.0, 2.0, "url(#lamp-stem)", 0.4)
    return inner + knob + rim + cloth + hem


RIG = Rig(
    name="lamp",
    label="Lamp",
    words=(
        "lamp",
        "table lamp",
        "floor lamp",
        "desk lamp",
        "light fixture",
        "bedside lamp",
        "pendant light",
        "chandelier",
        "lampshade",
        "pendant lamp",
    ),
    height=0.56,
    width=0.46,
    draw=draw,
    cycle=4.0,
    phases=6,
    turns=8,
    on="table",
    glossy=0.4,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
