"""An electric toothbrush on its charger: a slim body, a small head that trembles, lamps that breathe."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    luminance,
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f3f3f1", second="#4aa8d8", accent="#7fd0f0", dark="#2a3036"),
    Palette(main="#26292f", second="#c9ced4", accent="#4ac8ff", dark="#0e1013"),
    Palette(main="#e9b9b4", second="#f6e6e2", accent="#ffffff", dark="#4a2c2a"),
    Palette(main="#9fcfbd", second="#e6f3ee", accent="#ffffff", dark="#1f3a30"),
)


def draw(pose: Pose) -> str:
    """Draw the toothbrush standing on its charger; the head trembles, the rings on the handle breathe."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    shake = 0.16 * math.sin(2 * math.pi * pose.phase)
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * pose.phase)
    body = smooth(
        [
            (-1.5, -2.0),
            (-1.66, -6.0),
            (-1.5, -11.0),
            (-1.2, -14.4),
            (-0.7, -16.6),
            (0.7, -16.6),
            (1.2, -14.4),
            (1.5, -11.0),
            (1.66, -6.0),
            (1.5, -2.0),
        ],
        tension=0.9,
    )
    head = group(_head(colors, turn), f'transform="translate({n(shake)} 0)"')
    whole = (
        _charger(colors)
        + head
        + path(body, "url(#toothbrush-body)")
        + group(_grip(colors, turn, beat, pose.text), 'clip-path="url(#toothbrush-clip)"')
    )
    return _defs(colors, body, turn) + whole


def _defs(colors: Palette, body: str, turn: float) -> str:
    parts = (
        clip("toothbrush-clip", path(body)),
        satin("toothbrush-body", -1.7, 1.7, colors.main, turn),
        satin("toothbrush-neck", -0.7, 0.7, light(colors.main, 0.15), turn),
        satin("toothbrush-dock", -2.9, 2.9, light(colors.main, 0.05), turn),
        metal("toothbrush-ring", -1.0, 1.0, "#c9ced4", turn),
        fade("toothbrush-soot", "#000000"),
        fade("toothbrush-glow", "#ffffff"),
        fade("toothbrush-halo", colors.accent),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _charger(colors: Palette) -> str:
    side = path("M-2.9 -2.0L-2.9 -0.7A2.9 0.6 0 0 0 2.9 -0.7L2.9 -2.0Z", "url(#toothbrush-dock)")
    top = ellipse((0, -2.0), 2.9, 0.6, light(colors.main, 0.35)) + spot("toothbrush-soot", (0.2, -1.9), 2.1, 0.42, 0.6)
    return side + top


def _grip(colors: Palette, turn: float, beat: float, words: str) -> str:
    x, squeeze = 1.5 * math.sin(turn), max(0.1, math.cos(turn))
    key = (
        ellipse((0, -10.6), 0.62, 0.62, shade(colors.main, 0.16))
        + ellipse((0, -10.65), 0.5, 0.5, light(colors.main, 0.3))
        + line("M0 -10.95L0 -10.6", colors.second, 0.14)
    )
    lamps = "".join(
        rect(
            -0.32,
            -8.6 + 0.62 * k,
            0.64,
            0.26,
            colors.second,
            0.13,
            f'opacity="{n(0.25 + 0.75 * beat if k == 1 else 0.6)}"',
        )
        for k in range(4)
    )
    ink = shade(colors.main, 0.5) if luminance(colors.main) > 0.45 else light(colors.main, 0.6)
    name = (
        group(text(words, (0, 0), 0.8, ink, weight=700, fit=3.4), 'transform="translate(0.28 -3.6) rotate(-90)"')
        if clean(words)
        else ""
    )
    halo = spot("toothbrush-halo", (0, -7.6), 1.4, 1.9, 0.25 + 0.3 * beat)
    shine = rect(-1.05 - 0.2 * math.sin(turn), -15, 0.26, 12, "#ffffff", 0.13, 'opacity="0.55"')
    band = rect(-2, -2.9, 4, 0.5, colors.second, extra='opacity="0.8"')
    return group(halo + key + lamps + name, f'transform="translate({n(x)} 0) scale({n(squeeze)} 1)"') + shine + band


def _head(colors: Palette, turn: float) -> str:
    """Neck, ring and bristles, that stand out to the right when it is turned aside."""
    neck = path(
        "M-0.66 -16.4L-0.42 -20.4L-0.52 -21.6L-0.62 -22.4Q0 -25.4 0.62 -22.4L0.52 -21.6L0.42 -20.4L0.66 -16.4Z",
        "url(#toothbrush-neck)",
    )
    ring = rect(-0.72, -17.2, 1.44, 0.6, "url(#toothbrush-ring)", 0.15) + rect(
        -0.66, -16.5, 1.32, 0.3, colors.second, 0.1
    )
    aside, wide = 0.95 * math.sin(turn + 0.55), 0.95 * math.cos(turn + 0.55)
    tufts = ""
    for row in range(6):
        y = -24.2 + 0.46 * row
        half = abs(wide) * (0.62 if row in (0, 5) else 0.8)
        for k in range(4):
            x = -half + 2 * half * k / 3
            tone = "#ffffff" if (row + k) % 2 else light(colors.second, 0.35)
            tufts += line(f"M{n(x)} {n(y)}l{n(aside)} 0", tone, 0.30) + line(
                f"M{n(x + aside * 0.7)} {n(y)}l{n(aside * 0.3)} 0", light(colors.second, 0.1), 0.28
            )
    plate = rect(-0.78, -24.7, 1.56, 3.0, light(colors.main, 0.3), 0.74) + spot(
        "toothbrush-glow", (-0.3, -24), 0.3, 0.7, 0.7
    )
    return neck + plate + tufts + ring


RIG = Rig(
    name="toothbrush",
    label="Toothbrush",
    words=("toothbrush", "electric toothbrush", "sonic toothbrush", "dental care", "oral care"),
    height=0.26,
    width=0.085,
    draw=draw,
    cycle=0.5,
    phases=8,
    turns=12,
    on="table",
    glossy=0.4,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
