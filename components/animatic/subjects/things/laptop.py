"""An open laptop from the front: a thin lid with a lit screen over a wedge of keyboard."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#4a63e0", second="#c9ccd2", accent="#ff9a62", dark="#14161b"),
    Palette(main="#1f8a7a", second="#3a3d43", accent="#f2c14e", dark="#0f1114"),
    Palette(main="#d95f7c", second="#c9ccd2", accent="#ffd27a", dark="#14161b"),
    Palette(main="#6b4bb8", second="#d9c7ae", accent="#5fd0c8", dark="#1a1714"),
)
HALF, TOP, HINGE, SLOPE = 15.6, -21.6, -2.6, 0.0925
"""Half width, top and hinge of the lid, and how much of a level depth shows as height."""


def draw(pose: Pose) -> str:
    """Draw the laptop; `main` and `accent` color what is on the screen, `second` the metal.

    Turning, the lid swings about its hinge line and the deck, which lies level, shears toward the viewer.
    """
    turn = max(-0.5, min(0.5, pose.turn))
    c, s = math.cos(turn), math.sin(turn)
    aside, lift = -13.0 * s, HINGE - c * HINGE + SLOPE * abs(s) * (HALF + 1.9)
    lid = f'transform="matrix({n(c)} {n(-SLOPE * s)} 0 1 {n(aside)} {n(-lift)})"'
    back = f'transform="matrix({n(c)} {n(-SLOPE * s)} 0 1 {n(aside - 0.7 * s)} {n(-lift - 0.03)})"'
    across = s / SLOPE
    front = f"{n(aside - across * HINGE)} {n(HINGE - c * HINGE - lift)}"
    deck = f'transform="matrix({n(c)} {n(-SLOPE * s)} {n(across)} {n(c)} {front})"'
    shell = rect(-HALF, TOP, 2 * HALF, HINGE - TOP, shade(pose.palette.second, 0.35), 0.9)
    return _defs(pose.palette) + group(shell, back) + group(_lid(pose), lid) + group(_deck(pose.palette), deck)


def _defs(colors: Palette) -> str:
    metal, main = colors.second, colors.main
    deck = [(0, shade(metal, 0.28)), (0.35, light(metal, 0.1)), (0.8, light(metal, 0.35)), (1, metal)]
    parts = (
        linear(
            "laptop-rim", (-HALF, TOP), (HALF, HINGE), [(0, light(metal, 0.5)), (0.5, metal), (1, shade(metal, 0.35))]
        ),
        linear("laptop-deck", (0, HINGE), (0, -0.7), deck),
        linear("laptop-lip", (0, -0.8), (0, 0), [(0, light(metal, 0.6)), (0.3, metal), (1, shade(metal, 0.6))]),
        linear("laptop-sky", (-10, TOP), (8, HINGE), [(0, light(main, 0.2)), (0.5, main), (1, shade(main, 0.5))]),
        radial(
            "laptop-sun",
            (7.5, -16),
            12,
            [(0, light(colors.accent, 0.3)), (0.4, colors.accent, 0.75), (1, colors.accent, 0)],
        ),
        linear("laptop-glare", (-HALF, TOP), (0, HINGE), [(0, "#ffffff", 0.28), (1, "#ffffff", 0)]),
        clip("laptop-screen", rect(-HALF + 0.7, TOP + 0.7, 2 * HALF - 1.4, 17.2, "#000", 0.3)),
        fade("laptop-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _lid(pose: Pose) -> str:
    colors, words = pose.palette, clean(pose.text)
    shell = rect(-HALF, TOP, 2 * HALF, HINGE - TOP, "url(#laptop-rim)", 0.9) + rect(
        -HALF + 0.16, TOP + 0.16, 2 * HALF - 0.32, HINGE - TOP - 0.2, colors.dark, 0.8
    )
    wall = rect(-HALF, TOP, 2 * HALF, 20, "url(#laptop-sky)") + rect(-HALF, TOP, 2 * HALF, 20, "url(#laptop-sun)")
    dune = path(
        "M-16 -8.6C-11 -11.6 -6 -10.6 -1 -8.4C4 -6.2 10 -8.8 16 -7.2L16 -2L-16 -2Z",
        shade(colors.main, 0.3),
        'opacity="0.6"',
    )
    window = rect(-11.6, -18.4, 16.6, 11.6, "#ffffff", 0.55, 'opacity="0.95"') + rect(
        -11.6, -18.4, 4.0, 11.6, mix("#eef0f5", colors.main, 0.08), 0.55
    )
    dots = "".join(
        f'<circle cx="{n(-11 + i * 0.6)}" cy="-17.8" r="0.19" fill="{c}"/>'
        for i, c in enumerate(("#e8695f", "#efc04f", "#63c064"))
    )
    rows = "".join(
        rect(-11.0, -16.4 + i * 1.1, 2.8 - (i % 3) * 0.5, 0.36, mix(colors.main, "#8a90a0", 0.5), 0.18, 'opacity="0.6"')
        for i in range(6)
    )
    ink = mix("#1b1d24", colors.main, 0.3)
    title = (
        text(words, (-6.8, -15.6), 1.25, ink, weight=700, anchor="start", fit=10.6)
        if words
        else rect(-6.8, -16.3, 6.4, 0.8, ink, 0.3)
    )
    bars = "".join(
        rect(-6.6 + i * 1.32, -8.0 - h, 0.8, h, mix(colors.main, colors.accent, i / 7), 0.2)
        for i, h in enumerate((2.2, 3.4, 2.8, 4.4, 3.9, 5.2, 4.7, 6.0))
    )
    side = rect(6.2, -16.6, 6.6, 5.0, "#ffffff", 0.5, 'opacity="0.92"') + path(
        "M6.9 -12.6L8.4 -14.2L9.7 -13.3L11.2 -15.2L12.1 -14.6", "none", f'stroke="{colors.accent}" stroke-width="0.3"'
    )
    glare = path(polygon([(-16, TOP), (-3, TOP), (-10, -3), (-16, -3)]), "url(#laptop-glare)")
    screen = group(wall + dune + window + dots + rows + title + bars + side + glare, 'clip-path="url(#laptop-screen)"')
    eye = f'<circle cx="0" cy="{n(TOP + 0.42)}" r="0.13" fill="#2b3348"/>'
    return shell + screen + eye


def _deck(colors: Palette) -> str:
    hinge = rect(-HALF + 2, HINGE - 0.25, 2 * HALF - 4, 0.5, shade(colors.dark, 0.1), 0.2)
    deck = path(
        polygon([(-HALF + 0.2, HINGE + 0.1), (HALF - 0.2, HINGE + 0.1), (HALF + 1.9, -0.75), (-HALF - 1.9, -0.75)]),
        "url(#laptop-deck)",
    )
    keys = []
    for row in range(4):
        t = (row + 0.5) / 6.4
        y, spread = HINGE + 0.25 + 1.75 * t, 12.6 + 2.0 * t
        for i in range(14):
            x = -spread + 2 * spread * i / 14
            keys.append(rect(x, y, 2 * spread / 14 * 0.86, 0.21, colors.dark, 0.05))
    pad = path(
        polygon([(-3.6, -1.35), (3.6, -1.35), (3.8, -0.86), (-3.8, -0.86)]), shade(colors.second, 0.12), 'opacity="0.8"'
    )
    lip = path(
        (
            f"M{n(-HALF - 1.9)} -0.75L{n(HALF + 1.9)} -0.75L{n(HALF + 1.5)} -0.15Q{n(HALF)} 0 0 0"
            f"Q{n(-HALF)} 0 {n(-HALF - 1.5)} -0.15Z"
        ),
        "url(#laptop-lip)",
    )
    notch = rect(-2.2, -0.75, 4.4, 0.2, shade(colors.second, 0.5), 0.1)
    return deck + spot("laptop-soot", (0, HINGE + 0.1), 15, 0.6, 0.6) + "".join(keys) + pad + hinge + lip + notch


RIG = Rig(
    name="laptop",
    label="Laptop",
    words=(
        "laptop",
        "macbook",
        "ultrabook",
        "chromebook",
        "netbook",
        "gaming notebook",
        "notebook computer",
        "website",
        "dashboard",
        "software",
        "landing page",
        "web page",
    ),
    height=0.228,
    width=0.46,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.5,
    palettes=PALETTES,
    turnable=0.5,
)
