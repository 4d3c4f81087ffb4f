"""A scented candle in a glass: wax that glows under the flame, a paper label, a flame that flickers."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte
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
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f1e6d2", second="#e6eae8", accent="#b98a4a", dark="#3a2e22"),
    Palette(main="#dcc6d8", second="#e8e2ea", accent="#8a6a9a", dark="#33263a"),
    Palette(main="#d8b48a", second="#a8703c", accent="#f0dcb0", dark="#2e1c0e"),
    Palette(main="#c9d6c4", second="#dfe6de", accent="#5f7f5c", dark="#202c20"),
    Palette(main="#efe0cf", second="#2c2b2e", accent="#d9b45c", dark="#141316"),
)
R, TIP, TALL, WAX = 4.1, 0.8, 9.6, 7.0
"""Radius, the half axis of its round ends, the height of the glass and of the wax."""


def draw(pose: Pose) -> str:
    """Draw the candle; its label wraps round as it turns and its flame moves with the phase."""
    colors, turn, phase = pose.palette, max(-1.2, min(1.2, pose.turn)), pose.phase
    flicker = 0.5 * math.sin(2 * math.pi * phase) + 0.3 * math.sin(4 * math.pi * phase + 1.1)
    side = f"M{-R} {-TALL}L{-R} {-TIP}A{R} {TIP} 0 0 0 {R} {-TIP}L{R} {-TALL}Z"
    glow = spot("candle-halo", (0, -10.2), 3.6, 3.8, 0.50 + 0.10 * flicker)
    body = group(
        _wax(colors, flicker) + _label(colors, pose.text, turn) + _glass(colors, turn), 'clip-path="url(#candle-side)"'
    )
    back = ellipse((0, -TALL), R, TIP, mix(colors.second, "#ffffff", 0.4), 'opacity="0.35"')
    return _defs(colors, side, turn) + back + body + _pool(colors) + _flame(flicker) + glow + _rim()


def shine(pose: Pose) -> str:
    """Draw the light that the flame sends out itself."""
    flicker = 0.5 * math.sin(2 * math.pi * pose.phase) + 0.3 * math.sin(4 * math.pi * pose.phase + 1.1)
    glow = spot("candle-halo", (0, -10.2), 3.6, 3.8, 0.50 + 0.10 * flicker)
    warm = spot("candle-halo", (0, -WAX - 0.2), R * 0.9, 1.2, 0.7)
    return _defs(pose.palette, "M0 0Z", 0.0) + warm + _flame(flicker) + glow


def _defs(colors: Palette, side: str, turn: float) -> str:
    wax, glass = colors.main, colors.second
    clear = [(0, shade(glass, 0.5), 0.75), (0.08, light(glass, 0.6), 0.55), (0.2, glass, 0.20), (0.5, glass, 0.12),
             (0.8, shade(glass, 0.2), 0.26), (0.93, light(glass, 0.5), 0.5), (1, shade(glass, 0.55), 0.75)]  # fmt: skip
    parts = (
        clip("candle-side", path(side)),
        matte("candle-wax", -R, R, wax, turn),
        linear("candle-warm", (0, -WAX), (0, -1), [(0, "#ffb347", 0.75), (0.35, "#ff9a3c", 0.30), (1, "#ff9a3c", 0)]),
        linear("candle-glass", (-R, 0), (R, 0), clear),
        matte("candle-paper", -R, R, "#faf6ee", turn),
        radial(
            "candle-pool", (0, -WAX), R, [(0, "#fff3cf"), (0.35, "#ffd98a"), (1, mix(wax, "#e8a860", 0.4))], squash=0.2
        ),
        linear(
            "candle-flame",
            (0, -12.8),
            (0, -8.0),
            [(0, "#ffb02e", 0.9), (0.35, "#ffd35c"), (0.7, "#fff4cf"), (0.9, "#ffe9a8"), (1, "#6a86d8", 0.7)],
        ),
        fade("candle-halo", "#ffb95a"),
        fade("candle-soot", "#000000"),
        fade("candle-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _wax(colors: Palette, flicker: float) -> str:
    body = path(f"M{-R} {-WAX}A{R} {TIP} 0 0 0 {R} {-WAX}L{R} 1L{-R} 1Z", "url(#candle-wax)")
    warm = path(
        f"M{-R} {-WAX}A{R} {TIP} 0 0 0 {R} {-WAX}L{R} 1L{-R} 1Z",
        "url(#candle-warm)",
        f'opacity="{n(0.8 + 0.15 * flicker)}"',
    )
    foot = spot("candle-soot", (0, 0), 5.4, 1.5, 0.4) + ellipse(
        (1.0, -0.55), 2.4, 0.2, light(colors.main, 0.7), 'opacity="0.5"'
    )
    return body + warm + foot


def _pool(colors: Palette) -> str:
    """The molten top and the wick."""
    pool = ellipse((0, -WAX), R - 0.16, TIP - 0.06, "url(#candle-pool)")
    rim = ellipse(
        (0, -WAX), R - 0.16, TIP - 0.06, "none", f'stroke="{shade(colors.main, 0.25)}" stroke-width="0.1" opacity="0.6"'
    )
    wick = line(f"M0 {-WAX + 0.1}Q0.08 {-WAX - 0.6} 0.02 {-WAX - 1.25}", "#2a211a", 0.24) + ellipse(
        (0.02, -WAX - 1.2), 0.16, 0.14, "#ff8a3a"
    )
    return pool + rim + spot("candle-glow", (-1.2, -WAX - 0.1), 1.4, 0.22, 0.8) + wick


def _flame(flicker: float) -> str:
    lean, tall = 0.30 * flicker, 4.3 + 0.35 * flicker
    foot = -WAX - 0.75
    outer = smooth(
        [
            (0, foot),
            (-0.66, foot - 0.7),
            (-0.72, foot - 1.6),
            (-0.3 + 0.5 * lean, foot - 2.9),
            (lean, foot - tall),
            (0.36 + 0.6 * lean, foot - 2.8),
            (0.74, foot - 1.5),
            (0.64, foot - 0.6),
        ]
    )
    inner = smooth(
        [
            (0, foot - 0.3),
            (-0.3, foot - 0.8),
            (-0.2 + 0.3 * lean, foot - 1.9),
            (0.4 * lean, foot - 2.6),
            (0.24 + 0.3 * lean, foot - 1.8),
            (0.3, foot - 0.8),
        ]
    )
    return path(outer, "url(#candle-flame)") + path(inner, "#fffdf2", 'opacity="0.85"')


def _label(colors: Palette, words: str, turn: float) -> str:
    low, high = -1.6, -6.0
    band = path(
        f"M{-R} {high}A{R} {TIP} 0 0 0 {R} {high}L{R} {low}A{R} {TIP} 0 0 1 {-R} {low}Z",
        "url(#candle-paper)",
        'opacity="0.96"',
    )
    ink = mix(colors.dark, colors.accent, 0.25)
    x, squeeze = R * 0.96 * math.sin(turn), max(0.1, math.cos(turn))
    rules = "".join(line(f"M-2.5 {n(y)}L2.5 {n(y)}", colors.accent, 0.09) for y in (high + 1.5, low - 0.1))
    if clean(words):
        name = text(words, (0, -2.85), 1.1, ink, weight=600, fit=4.8)
    else:
        name = path("M0 -4.3Q0.8 -3.5 0.5 -2.9Q0.3 -2.4 0 -2.4Q-0.3 -2.4 -0.5 -2.9Q-0.8 -3.5 0 -4.3Z", colors.accent)
        name += rect(-1.3, -2.1, 2.6, 0.16, ink, 0.08)
    return band + group(rules + name, f'transform="translate({n(x)} 0.4) scale({n(squeeze)} 1)"')


def _glass(colors: Palette, turn: float) -> str:
    wall = rect(-R, -TALL - 1, 2 * R, TALL + 2, "url(#candle-glass)")
    shift = 0.5 * math.sin(turn)
    shine = rect(-R * 0.80 - shift, -TALL + 0.4, 0.75, TALL - 1.6, "#ffffff", 0.36, 'opacity="0.55"')
    shine += rect(R * 0.78 - shift, -TALL + 0.8, 0.3, TALL - 2.2, "#ffffff", 0.15, 'opacity="0.4"')
    base = path(f"M{-R} -1.3A{R} {TIP} 0 0 0 {R} -1.3L{R} 0.2L{-R} 0.2Z", light(colors.second, 0.5), 'opacity="0.35"')
    return wall + base + shine


@lru_cache(maxsize=1)
def _rim() -> str:
    return line(f"M{-R} {-TALL}A{R} {TIP} 0 0 0 {R} {-TALL}", "#ffffff", 0.16, 'opacity="0.75"') + line(
        f"M{-R} {-TALL}A{R} {TIP} 0 0 1 {R} {-TALL}", "#ffffff", 0.1, 'opacity="0.4"'
    )


RIG = Rig(
    name="candle",
    label="Candle",
    words=("candle", "scented candle", "soy candle", "candlelight", "tealight", "tea light", "wax melt"),
    height=0.185,
    width=0.155,
    draw=draw,
    cycle=1.2,
    phases=12,
    turns=12,
    on="table",
    glossy=0.4,
    actions=("idle", "spin"),
    palettes=PALETTES,
    shine=shine,
)
