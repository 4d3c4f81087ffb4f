"""Over-ear headphones seen three-quarters from the front: padded band, metal yokes, soft cushions."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    radial,
    rect,
    shade,
    spot,
    text,
)

REST = 0.45
"""How far the cups are turned to us at rest."""
PALETTES = (
    Palette(main="#e9e4da", second="#c9b79c", accent="#c9ccd2", dark="#2a2724"),
    Palette(main="#23262c", second="#34383f", accent="#d2a74e", dark="#0d0e10"),
    Palette(main="#2f4f7a", second="#253a58", accent="#c9ccd2", dark="#121a26"),
    Palette(main="#b8433f", second="#7f2c2c", accent="#e3e5e8", dark="#220f0f"),
)


def draw(pose: Pose) -> str:
    """Draw the headphones; the far cup lies a little behind the near one, and nearer as they turn."""
    colors, turn = pose.palette, max(-0.5, min(0.5, pose.turn))
    squeeze = math.cos(turn)

    def arch(art: str) -> str:
        return group(art, f'transform="scale({n(squeeze)} 1)"')

    def cup(x: float, size: float, *, far: bool) -> str:
        wide = math.cos(turn + (-REST if far else REST)) / math.cos(REST)
        art = _cup(colors, 0.0, size, far=far, words="" if far else pose.text)
        return group(art, f'transform="translate({n(x * squeeze)} 0) scale({n(wide)} 1)"')

    return (
        _defs(colors)
        + arch(_band(colors))
        + cup(7.2, 0.80, far=True)
        + arch(_yokes(colors))
        + cup(-6.6, 1.0, far=False)
    )


def _defs(colors: Palette) -> str:
    main, pad, metal = colors.main, colors.second, colors.accent
    parts = (
        linear("headphones-band", (-8, -20), (8, -8), [(0, light(main, 0.45)), (0.4, main), (1, shade(main, 0.4))]),
        linear(
            "headphones-metal",
            (-9, -14),
            (9, -2),
            [(0, light(metal, 0.6)), (0.4, metal), (0.7, shade(metal, 0.45)), (1, light(metal, 0.2))],
        ),
        radial(
            "headphones-shell",
            (-1.4, -2.0),
            6.4,
            [(0, light(main, 0.5)), (0.4, light(main, 0.06)), (0.8, shade(main, 0.22)), (1, shade(main, 0.5))],
        ),
        radial("headphones-disc", (-0.8, -1.4), 3.6, [(0, light(main, 0.3)), (0.7, main), (1, shade(main, 0.3))]),
        linear("headphones-pad", (-3, -5), (3, 5), [(0, light(pad, 0.22)), (0.4, pad), (1, shade(pad, 0.5))]),
        fade("headphones-soot", "#000000"),
        fade("headphones-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _band(colors: Palette) -> str:
    arc = "M-7.4 -9.6C-7.8 -15.4 -4.4 -19.3 0.3 -19.3C5.0 -19.3 8.2 -15.4 7.6 -9.6"
    inner = "M-6.3 -10.4C-6.6 -15.0 -3.8 -18.0 0.3 -18.0C4.4 -18.0 7.0 -15.0 6.6 -10.4"
    return (
        line(inner, shade(colors.second, 0.3), 1.5)
        + line(inner, colors.second, 1.0)
        + line(arc, shade(colors.main, 0.5), 2.0)
        + line(arc, "url(#headphones-band)", 1.7)
        + line("M-6.6 -13.4C-5.6 -17.2 -2.8 -19.0 1.0 -19.0", light(colors.main, 0.75), 0.35, 'opacity="0.8"')
        + "".join(
            line(f"M{n(x)} -18.9q0.1 0.5 0 0.9", shade(colors.main, 0.5), 0.12, 'opacity="0.6"')
            for x in (-2.4, -0.8, 0.8, 2.4)
        )
    )


def _yokes(colors: Palette) -> str:
    near = "M-7.4 -11.4C-7.5 -10.4 -8.0 -9.6 -9.0 -8.6M-7.4 -10.8C-7.0 -9.9 -6.0 -9.5 -4.4 -8.8"
    far = "M7.6 -11.4C7.8 -10.0 8.6 -9.2 9.8 -8.2"
    slider = rect(-8.0, -13.4, 1.2, 2.8, "url(#headphones-metal)", 0.5) + rect(
        7.1, -13.2, 1.0, 2.6, "url(#headphones-metal)", 0.45
    )
    return (
        line(near, shade(colors.accent, 0.5), 0.75)
        + line(near, "url(#headphones-metal)", 0.55)
        + line(far, "url(#headphones-metal)", 0.5)
        + slider
    )


def _cup(colors: Palette, x: float, size: float, far: bool, words: str = "") -> str:
    """One ear cup: the cushion turned to the head, the shell to us; of the far one the cushion shows."""
    side = -1.5 if far else 2.3
    cushion = ellipse((side, 0.1), 3.6, 4.9, shade(colors.second, 0.45)) + ellipse(
        (side * 0.85, 0), 3.5, 4.75, "url(#headphones-pad)"
    )
    if far:
        hole = ellipse((side * 1.35, 0.1), 1.9, 3.0, shade(colors.dark, 0.2)) + spot(
            "headphones-soot", (side * 1.2, -1.0), 2.4, 3.2, 0.6
        )
        content = ellipse((0.9, 0), 3.2, 4.6, "url(#headphones-shell)") + cushion + hole
    else:
        shell = ellipse((0, 0), 3.7, 4.9, "url(#headphones-shell)")
        plate = ellipse((-0.35, 0), 2.6, 3.6, shade(colors.main, 0.4)) + ellipse(
            (-0.4, -0.05), 2.45, 3.42, "url(#headphones-disc)"
        )
        ring = ellipse((-0.4, -0.05), 2.45, 3.42, "none", f'stroke="{colors.accent}" stroke-width="0.14"')
        glint = spot("headphones-lit", (-1.6, -2.6), 1.5, 1.6, 0.5) + spot(
            "headphones-lit", (-2.7, -1.4), 0.6, 2.6, 0.4
        )
        ink = mix(colors.accent, colors.main, 0.1)
        brand = (
            text(words, (-0.4, 0.25), 0.85, ink, weight=600, fit=3.8)
            if words
            else ellipse((-0.4, 0), 0.5, 0.5, colors.accent)
        )
        content = cushion + shell + plate + ring + glint + brand
    return group(content, f'transform="translate({n(x)} -4.9) scale({size})"')


RIG = Rig(
    name="headphones",
    label="Headphones",
    words=("headphone", "headphones", "headset", "wireless headphones", "over-ear headphones"),
    height=0.206,
    width=0.25,
    draw=draw,
    turns=10,
    on="table",
    glossy=0.4,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.5,
)
