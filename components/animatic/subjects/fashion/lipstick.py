"""A lipstick, open and turned up, with its cap standing beside it."""

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on, metal, satin
from components.animatic.subjects.drawing.svg import clip, fade, group, light, linear, path, rect, shade, spot, text

PALETTES = (
    Palette(main="#b5172f", second="#1b1c20", accent="#d2a74e", dark="#0d0d10"),
    Palette(main="#d9687a", second="#f0e6de", accent="#d9a08c", dark="#4a2f2c"),
    Palette(main="#8c2a4a", second="#22242a", accent="#c9ccd2", dark="#0d0d10"),
    Palette(main="#c9603f", second="#f4efe6", accent="#d2a74e", dark="#3a2a20"),
)
_BULLET = "M-0.92 -4.6L-0.92 -6.9C-0.9 -7.5 -0.2 -8.3 0.55 -8.75C0.8 -8.9 0.92 -8.7 0.92 -8.4L0.92 -4.6Z"


def draw(pose: Pose) -> str:
    """Draw the lipstick at the left and its cap at the right."""
    colors = pose.palette
    return (
        _defs(pose)
        + group(_stick(pose), 'transform="translate(-1.1 0)"')
        + group(_cap(colors), 'transform="translate(1.75 0)"')
    )


def _defs(pose: Pose) -> str:
    colors, turn = pose.palette, pose.turn
    wax = colors.main
    parts = (
        clip("lipstick-wax", path(_BULLET)),
        linear(
            "lipstick-bullet",
            (-0.92, 0),
            (0.92, 0),
            [(0, shade(wax, 0.45)), (0.2, light(wax, 0.12)), (0.38, light(wax, 0.3)), (0.6, wax), (1, shade(wax, 0.5))],
        ),
        linear("lipstick-slant", (-0.9, -8), (0.9, -7), [(0, light(wax, 0.5)), (1, light(wax, 0.1))]),
        metal("lipstick-gold", -1.05, 1.05, colors.accent, turn),
        satin("lipstick-base", -1.25, 1.25, colors.second, turn),
        fade("lipstick-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _stick(pose: Pose) -> str:
    colors = pose.palette
    slant = path(
        "M-0.92 -6.9C-0.9 -7.5 -0.2 -8.3 0.55 -8.75C0.8 -8.9 0.92 -8.7 0.92 -8.4C0.5 -7.6 -0.2 -7.0 -0.92 -6.9Z",
        "url(#lipstick-slant)",
        'opacity="0.9"',
    )
    wax = path(_BULLET, "url(#lipstick-bullet)") + group(
        slant + spot("lipstick-lit", (-0.35, -6.0), 0.22, 1.3, 0.5), 'clip-path="url(#lipstick-wax)"'
    )
    tube = rect(-1.05, -5.2, 2.1, 2.0, "url(#lipstick-gold)", 0.1) + rect(
        -1.05, -5.2, 2.1, 0.12, "#ffffff", 0.05, 'opacity="0.6"'
    )
    collar = rect(-1.15, -3.5, 2.3, 0.5, "url(#lipstick-gold)", 0.1)
    base = rect(-1.25, -3.1, 2.5, 3.1, "url(#lipstick-base)", 0.16)
    brand = (
        text(pose.text.upper(), (0, -1.35), 0.42, ink_on(colors.second), weight=600, spacing=0.03, fit=2.0)
        if pose.text
        else ""
    )
    ring = rect(-1.25, -0.5, 2.5, 0.14, "url(#lipstick-gold)")
    return wax + tube + base + collar + brand + ring


def _cap(colors: Palette) -> str:
    body = rect(-1.25, -5.0, 2.5, 5.0, "url(#lipstick-base)", 0.2)
    band = rect(-1.25, -0.75, 2.5, 0.6, "url(#lipstick-gold)") + rect(
        -1.25, -5.0, 2.5, 0.16, light(colors.second, 0.6), 0.08, 'opacity="0.7"'
    )
    return body + band + rect(-0.75, -4.7, 0.28, 3.7, "#ffffff", 0.12, 'opacity="0.35"')


RIG = Rig(
    name="lipstick",
    label="Lipstick",
    words=(
        "lipstick",
        "lipstick tube",
        "lip gloss",
        "lip balm",
        "makeup",
        "make-up",
        "tube of lipstick",
    ),
    height=0.09,
    width=0.064,
    draw=draw,
    on="table",
    glossy=0.7,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.9,
    turns=12,
)
