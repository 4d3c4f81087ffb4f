"""A structured leather handbag: flap, stitched edges, metal clasp and a stiff handle."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import thick
from components.animatic.subjects.drawing.svg import (
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
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#8a4b2c", second="#8a4b2c", accent="#d2a74e", dark="#2c170d"),
    Palette(main="#22242a", second="#22242a", accent="#d2a74e", dark="#0b0c0e"),
    Palette(main="#d9b79a", second="#d9b79a", accent="#cfa56a", dark="#5a3d2a"),
    Palette(main="#a5182c", second="#a5182c", accent="#d2a74e", dark="#33070e"),
    Palette(main="#4d6a58", second="#4d6a58", accent="#cfd3d8", dark="#16211b"),
)
DEEP = 9.0
_BODY = (
    "M-12.6 -17.2C-13.4 -11 -14.4 -5.4 -14.6 -1.6C-14.6 -0.5 -14 0 -13 0L13 0"
    "C14 0 14.6 -0.5 14.6 -1.6C14.4 -5.4 13.4 -11 12.6 -17.2C12.4 -18.6 11.6 -19 10.4 -19"
    "L-10.4 -19C-11.6 -19 -12.4 -18.6 -12.6 -17.2Z"
)
_FLAP = (
    "M-12.8 -17.6C-12.5 -18.8 -11.7 -19.2 -10.4 -19.2L10.4 -19.2C11.7 -19.2 12.5 -18.8 12.8 -17.6"
    "C13.1 -14.4 12.4 -10.2 9.0 -8.9C4.4 -7.6 -4.4 -7.6 -9.0 -8.9"
    "C-12.4 -10.2 -13.1 -14.4 -12.8 -17.6Z"
)


def draw(pose: Pose) -> str:
    """Draw the handbag; as it turns its gusset shows."""
    colors, turn = pose.palette, max(-0.6, min(0.6, pose.turn))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)
    far = group(_handle(colors, back=True), f'transform="translate({n(-shift * 0.7)} 0) scale({n(squeeze)} 1)"')
    face = _body(colors) + _handle(colors, back=False) + _flap(pose)

    def layer(place: float) -> str:
        return path(_BODY, shade(colors.main, 0.62 - 0.34 * place - (0.12 if turn > 0 else 0.0)))

    return _defs(colors) + far + thick(turn, DEEP, face, layer, 16)


def _defs(colors: Palette) -> str:
    main, gold = colors.main, colors.accent
    parts = (
        linear(
            "handbag-hide",
            (-12, -19),
            (10, 0),
            [(0, light(main, 0.26)), (0.3, light(main, 0.04)), (0.65, shade(main, 0.16)), (1, shade(main, 0.5))],
        ),
        linear(
            "handbag-flap",
            (-8, -19.5),
            (6, -8),
            [(0, light(main, 0.36)), (0.35, light(main, 0.10)), (0.8, shade(main, 0.10)), (1, shade(main, 0.25))],
        ),
        linear(
            "handbag-gold",
            (-2, -12),
            (2, -6),
            [(0, light(gold, 0.7)), (0.35, gold), (0.6, shade(gold, 0.45)), (1, light(gold, 0.35))],
        ),
        clip("handbag-body", path(_BODY)),
        fade("handbag-soot", shade(main, 0.85)),
        fade("handbag-lit", light(main, 0.8)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _handle(colors: Palette, back: bool) -> str:
    color = shade(colors.main, 0.4) if back else colors.main
    lift = 0.5 if back else 0.0
    arc = (
        f"M{n(-6.6 + lift)} -18.2C{n(-6.8 + lift)} {n(-25.2 - lift)} {n(-4.2 + lift)} "
        f"{n(-28.6 - lift)} 0 {n(-28.6 - lift)}"
        f"C{n(4.2 - lift)} {n(-28.6 - lift)} {n(6.8 - lift)} {n(-25.2 - lift)} {n(6.6 - lift)} -18.2"
    )
    drawn = line(arc, shade(color, 0.45), 1.5) + line(arc, color, 1.15)
    if back:
        return drawn
    shine = line(
        "M-6.4 -20.4C-6.2 -25.4 -4.0 -28.2 0 -28.6",
        light(color, 0.6),
        0.32,
        'opacity="0.75" transform="translate(-0.2 -0.1)"',
    )
    rings = "".join(
        ellipse((x, -18.3), 0.95, 1.2, "none", 'stroke="url(#handbag-gold)" stroke-width="0.42"') for x in (-6.6, 6.6)
    )
    return drawn + shine + rings


def _body(colors: Palette) -> str:
    main = colors.main
    seam = line(
        "M-13.7 -1.1L13.7 -1.1M-13.5 -1.4C-13.0 -7 -12.2 -12 -11.8 -16.6M13.5 -1.4C13.0 -7 12.2 -12 11.8 -16.6",
        light(main, 0.45),
        0.13,
        'stroke-dasharray="0.5 0.35" opacity="0.8"',
    )
    inside = (
        spot("handbag-soot", (0, -8.2), 14, 3.0, 0.7)
        + spot("handbag-lit", (-7, -5), 6, 4.2, 0.28, -12)
        + spot("handbag-soot", (0, 0.4), 18, 2.6, 0.55)
        + spot("handbag-soot", (13.6, -8), 3, 9, 0.4)
        + seam
    )
    return path(_BODY, "url(#handbag-hide)") + group(inside, 'clip-path="url(#handbag-body)"')


def _flap(pose: Pose) -> str:
    colors = pose.palette
    flap = path(_FLAP, shade(colors.main, 0.6), 'transform="translate(0 0.35)" opacity="0.8"') + path(
        _FLAP, "url(#handbag-flap)"
    )
    stitch = line(
        "M-12.1 -16.8C-12.3 -13.4 -11.4 -10.6 -8.6 -9.6C-4.2 -8.3 4.2 -8.3 8.6 -9.6C11.4 -10.6 12.3 -13.4 12.1 -16.8",
        light(colors.main, 0.5),
        0.13,
        'stroke-dasharray="0.5 0.35" opacity="0.85"',
    )
    sheen = spot("handbag-lit", (-5.5, -16.2), 6.4, 2.2, 0.5, -4)
    clasp = rect(-1.7, -10.6, 3.4, 3.4, "#000000", 0.5, 'opacity="0.28" transform="translate(0.15 0.25)"') + rect(
        -1.7, -10.6, 3.4, 3.4, "url(#handbag-gold)", 0.5
    )
    clasp += rect(-1.15, -10.05, 2.3, 2.3, shade(colors.main, 0.25), 0.3) + rect(
        -0.35, -9.6, 0.7, 1.5, "url(#handbag-gold)", 0.2
    )
    ink = mix(colors.accent, "#ffffff", 0.15)
    brand = text(pose.text.upper(), (0, -13.0), 1.2, ink, weight=600, spacing=0.14, fit=12) if pose.text else ""
    return flap + sheen + stitch + brand + clasp


RIG = Rig(
    name="handbag",
    label="Handbag",
    words=("handbag", "bag", "purse", "tote", "tote bag", "leather bag", "clutch", "satchel", "shoulder bag"),
    height=0.30,
    width=0.31,
    draw=draw,
    turns=10,
    on="table",
    glossy=0.35,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.5,
)
