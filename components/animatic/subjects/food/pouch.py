"""A stand-up pouch for snacks or coffee: crimped seals, foil that dimples, a printed front."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import thick
from components.animatic.subjects.drawing.svg import (
    clean,
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
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#d9472f", second="#f2b83a", accent="#fff3d6", dark="#4a130b"),
    Palette(main="#2f4a3c", second="#c99a5a", accent="#f3e6cc", dark="#10201a"),
    Palette(main="#2b2d33", second="#c9a25e", accent="#f0e6d2", dark="#0c0d0f"),
    Palette(main="#e9dfcc", second="#a8683a", accent="#4a2f1c", dark="#3a2a1c"),
    Palette(main="#3a6fb0", second="#f0d04a", accent="#ffffff", dark="#10233c"),
)
TALL, DEEP = 27.0, 7.0
OUTLINE = smooth(
    [
        (-9.2, -0.2),
        (-9.6, -4.0),
        (-9.0, -10.0),
        (-8.8, -16.0),
        (-9.3, -22.0),
        (-9.6, -24.4),
        (-9.6, -27.0),
        (9.6, -27.0),
        (9.6, -24.4),
        (9.3, -22.0),
        (8.8, -16.0),
        (9.0, -10.0),
        (9.6, -4.0),
        (9.2, -0.2),
        (4.0, 0.0),
        (-4.0, 0.0),
    ],
    tension=0.45,
)


def draw(pose: Pose) -> str:
    """Draw the pouch at the pose's turn: it is thick below and flat at its seal."""
    colors, turn = pose.palette, max(-0.8, min(0.8, pose.turn + 0.16))

    def layer(place: float) -> str:

        return path(OUTLINE, shade(colors.main, 0.58 - 0.34 * place))

    return _defs(colors, turn) + thick(turn, DEEP * 0.5, _front(colors, pose.text), layer, 9)


def _defs(colors: Palette, turn: float) -> str:
    main, slide = colors.main, 4.0 * math.sin(turn)
    foil = [
        (0, shade(main, 0.30)),
        (0.10, light(main, 0.22)),
        (0.24, light(main, 0.42)),
        (0.38, main),
        (0.62, shade(main, 0.10)),
    ]
    parts = (
        clip("pouch-front", path(OUTLINE)),
        linear(
            "pouch-foil",
            (-9.6 - slide, -4),
            (9.6 - slide, 0),
            [*foil, (0.84, shade(main, 0.34)), (0.93, light(main, 0.12)), (1, shade(main, 0.45))],
        ),
        linear(
            "pouch-fall",
            (0, -TALL),
            (0, 0),
            [(0, "#ffffff", 0.16), (0.2, "#ffffff", 0.0), (0.75, "#000000", 0.0), (1, "#000000", 0.42)],
        ),
        linear(
            "pouch-window",
            (-5, -12),
            (5, -3),
            [(0, light(colors.second, 0.35)), (0.5, colors.second), (1, shade(colors.second, 0.35))],
        ),
        fade("pouch-soot", "#000000"),
        fade("pouch-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _front(colors: Palette, words: str) -> str:
    inside = _print(colors, words) + path(OUTLINE, "url(#pouch-fall)") + _dimples() + _seals(colors)
    edge = path(OUTLINE, "none", 'stroke="#ffffff" stroke-opacity="0.28" stroke-width="0.16"')
    return path(OUTLINE, "url(#pouch-foil)") + group(inside, 'clip-path="url(#pouch-front)"') + edge


@lru_cache(maxsize=1)
def _dimples() -> str:
    """Where the foil is drawn in, and where it catches the light."""
    return "".join(
        spot(f"pouch-{tone}", place, rx, ry, opacity, tilt)
        for tone, place, rx, ry, opacity, tilt in (
            ("glow", (-6.4, -20.6), 1.0, 3.4, 0.60, -12),
            ("glow", (-7.4, -12), 0.8, 6.5, 0.50, 2),
            ("glow", (6.6, -21.4), 0.8, 2.4, 0.35, 16),
            ("glow", (-3.0, -23.2), 3.2, 0.5, 0.45, -4),
            ("glow", (5.4, -2.6), 2.4, 0.6, 0.30, -8),
            ("soot", (-8.6, -21.4), 1.4, 3.0, 0.30, 14),
            ("soot", (8.4, -19.6), 1.5, 4.0, 0.42, -12),
            ("soot", (0, -24.2), 9.5, 0.8, 0.38, 0),
            ("soot", (4.6, -22.6), 2.6, 0.6, 0.26, 14),
            ("soot", (-4.8, -1.6), 3.0, 0.7, 0.26, 12),
            ("soot", (8.8, -8), 1.6, 6.5, 0.38, 0),
            ("soot", (0, 0.2), 10, 1.4, 0.5, 0),
        )
    )


def _seals(colors: Palette) -> str:
    """The crimped top with its tear notch, the zip below it, the gusset's curve at the foot."""
    rows = "".join(f"M-9.8 {n(-TALL + 0.35 + 0.36 * k)}L9.8 {n(-TALL + 0.35 + 0.36 * k)}" for k in range(7))
    crimp = rect(-10, -TALL, 20, 2.6, shade(colors.main, 0.22), extra='opacity="0.55"') + line(
        rows, "#ffffff", 0.10, 'opacity="0.38"'
    )
    crimp += line(rows, "#000000", 0.09, 'opacity="0.25" transform="translate(0 0.16)"')
    notch = path("M-9.8 -25.4L-9.0 -25.0L-9.8 -24.6Z", "#000000", 'opacity="0.35"')
    zip_ = line("M-9.4 -23.4L9.4 -23.4", "#000000", 0.3, 'opacity="0.25"') + line(
        "M-9.4 -23.55L9.4 -23.55", "#ffffff", 0.12, 'opacity="0.5"'
    )
    gusset = "M-9.6 -1.6Q0 -5.4 9.6 -1.6"
    foot = line(gusset, "#000000", 0.3, 'opacity="0.30"') + line(
        gusset, "#ffffff", 0.14, 'opacity="0.35" transform="translate(0 -0.2)"'
    )
    return crimp + notch + zip_ + foot


def _print(colors: Palette, words: str) -> str:
    ink = mix(ink_on(colors.main), colors.accent, 0.8)
    band = path("M-10 -9.4Q0 -13.0 10 -9.4L10 -2.2Q0 -5.8 -10 -2.2Z", "url(#pouch-window)")
    leaf = path(
        "M0 -10.6C2.6 -9.6 3.2 -6.6 0 -4.6C-3.2 -6.6 -2.6 -9.6 0 -10.6Z", mix(colors.second, colors.dark, 0.55)
    ) + line("M0 -10.2Q-0.7 -7.6 0.1 -5.0", light(colors.second, 0.4), 0.24)
    side = "".join(
        group(leaf, f'transform="translate({x} {y}) rotate({a} 0 -7.6) scale({s})"')
        for x, y, a, s in ((-4.4, -1.6, -38, 0.72), (4.4, -1.6, 38, 0.72))
    )
    if clean(words):
        name = text(words, (0, -16.2), 4.2, ink, weight=700, fit=15)
    else:
        name = ellipse((0, -17.6), 3.3, 3.3, "none", f'stroke="{ink}" stroke-width="0.34"') + path(
            "M0 -19.6L1.7 -17.6L0 -15.6L-1.7 -17.6Z", ink
        )
    rules = rect(-4.4, -14.6, 8.8, 0.34, ink, 0.17, 'opacity="0.85"') + rect(
        -3.0, -13.7, 6.0, 0.3, ink, 0.15, 'opacity="0.55"'
    )
    return band + side + leaf + name + rules


RIG = Rig(
    name="pouch",
    label="Pouch",
    words=(
        "pouch",
        "coffee bag",
        "bag of coffee",
        "snack bag",
        "bag of chips",
        "potato chip",
        "bag of potato chips",
        "crisps",
        "snack",
        "stand-up pouch",
        "coffee beans",
        "coffee bean",
        "pet food",
        "dog food",
        "trail mix",
        "granola",
    ),
    height=0.285,
    width=0.25,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
