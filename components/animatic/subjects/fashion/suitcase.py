"""A cabin suitcase: a ribbed hard shell on four wheels, a telescopic handle, corner guards and a lock."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on, metal
from components.animatic.subjects.drawing.solid import thick
from components.animatic.subjects.drawing.svg import (
    clip,
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
    spot,
    text,
)

PALETTES = (
    Palette(main="#2f6f73", second="#245558", accent="#c9ced3", dark="#14181a"),
    Palette(main="#d98b72", second="#b86c55", accent="#d9c29a", dark="#2b1a14"),
    Palette(main="#22262d", second="#171a1f", accent="#b9bec4", dark="#0a0b0d"),
    Palette(main="#d3d0c8", second="#b3aea3", accent="#c9a25e", dark="#26241f"),
    Palette(main="#3a4f8a", second="#2b3b69", accent="#cfd3d8", dark="#11162a"),
)
HALF, TOP, FOOT, DEEP = 18.0, -59.0, -4.2, 19.0
_GROOVES = tuple(-14.4 + 3.6 * i for i in range(9))


def draw(pose: Pose) -> str:
    """Draw the suitcase; as it turns its zipped side shows."""
    colors, turn = pose.palette, max(-0.8, min(0.8, pose.turn + 0.34))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)

    def layer(place: float) -> str:
        seam = abs(place - 0.5) < 0.05
        side = 0.30 - 0.16 * place + (0.10 if turn > 0 else 0.0)
        return rect(-HALF, TOP, 2 * HALF, FOOT - TOP, colors.dark if seam else shade(colors.main, side), 5.0)

    def at(place: float) -> str:
        return f'transform="translate({n(shift * place)} 0) scale({n(squeeze)} 1)"'

    wheels = group(_wheels(colors), at(-0.72)) + group(_wheels(colors), at(0.72))
    face = _shell(colors) + _brand(colors, pose.text)
    return _defs(colors, turn) + group(_handle(colors), at(-0.78)) + wheels + thick(turn, DEEP, face, layer, 17)


def _defs(colors: Palette, turn: float) -> str:
    main = colors.main
    slide = 3.0 * math.sin(turn)
    shell = [(0, light(main, 0.36)), (0.22, light(main, 0.12)), (0.5, main), (0.8, shade(main, 0.22))]
    parts = (
        linear("suitcase-shell", (-16 - slide, -58), (14 - slide, -4), [*shell, (1, shade(main, 0.4))]),
        linear("suitcase-groove", (-1.3, 0), (1.3, 0), [(0, shade(main, 0.5), 0.75), (0.45, shade(main, 0.3), 0.3),
                                                        (0.6, light(main, 0.4), 0.35), (1, light(main, 0.6), 0.55)]),
        metal("suitcase-tube", -1.0, 1.0, colors.accent),
        linear("suitcase-guard", (-3, -6), (4, 6), [(0, light(colors.second, 0.24)), (1, shade(colors.second, 0.4))]),
        linear("suitcase-wheel", (-2, -4), (2, 0), [(0, "#5a5e64"), (0.4, "#2a2c30"), (1, "#0c0d0f")]),
        clip("suitcase-front", rect(-HALF, TOP, 2 * HALF, FOOT - TOP, "#000", 5.0)),
        fade("suitcase-soot", shade(main, 0.85)),
        fade("suitcase-lit", "#ffffff"),
    )  # fmt: skip
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _handle(colors: Palette) -> str:
    """Two tubes and a grip drawn out over the shell."""
    tubes = "".join(
        group(rect(-0.85, -80.5, 1.7, 24, "url(#suitcase-tube)"), f'transform="translate({x} 0)"')
        + group(rect(-1.15, -64.5, 2.3, 8, "url(#suitcase-tube)", 0.3), f'transform="translate({x} 0)"')
        for x in (-7.2, 7.2)
    )
    grip = rect(-9.6, -83.8, 19.2, 4.4, colors.dark, 2.2) + rect(
        -8.4, -83.2, 16.8, 1.0, "#ffffff", 0.5, 'opacity="0.28"'
    )
    return tubes + grip + rect(-2.0, -82.4, 4.0, 1.5, shade(colors.accent, 0.2), 0.7)


@lru_cache(maxsize=64)
def _wheels(colors: Palette) -> str:
    parts = ""
    for x in (-13.4, 13.4):
        parts += rect(x - 2.6, -6.4, 5.2, 3.4, colors.dark, 1.2)
        for dx in (-1.25, 1.25):
            parts += ellipse((x + dx, -2.3), 1.25, 2.3, "url(#suitcase-wheel)")
            parts += ellipse((x + dx - 0.2, -2.5), 0.45, 1.0, colors.accent, 'opacity="0.8"')
    return parts


@lru_cache(maxsize=64)
def _shell(colors: Palette) -> str:
    tall = FOOT - TOP
    grooves = "".join(
        group(rect(-1.3, TOP + 6.5, 2.6, tall - 13, "url(#suitcase-groove)", 1.3), f'transform="translate({n(x)} 0)"')
        for x in _GROOVES
    )
    soft = (
        spot("suitcase-lit", (-8, -48), 9, 10, 0.34, -20)
        + spot("suitcase-lit", (-14, -30), 2.4, 22, 0.26)
        + spot("suitcase-soot", (0, FOOT + 1), 22, 5.0, 0.6)
        + spot("suitcase-soot", (17.6, -28), 4.4, 26, 0.45)
    )
    base = rect(-HALF, TOP, 2 * HALF, tall, "url(#suitcase-shell)", 5.0)
    edge = 'stroke="#ffffff" stroke-opacity="0.30" stroke-width="0.4"'
    rim = rect(-HALF + 0.3, TOP + 0.3, 2 * HALF - 0.6, tall - 0.6, "none", 4.8, edge)
    corner = path("M0 0L0 7.6Q3.4 7.2 5.2 5.2Q7.2 3.4 7.6 0Q2.6 -2.6 0 0Z", "url(#suitcase-guard)", 'opacity="0.9"')
    guards = "".join(
        group(corner, f'transform="translate({n(x)} {n(y)}) scale({sx} {sy})"')
        for x, y, sx, sy in ((-18.2, -59.2, 1, 1), (18.2, -59.2, -1, 1), (-18.2, -4.0, 1, -1), (18.2, -4.0, -1, -1))
    )
    inside = group(grooves + soft + guards, 'clip-path="url(#suitcase-front)"')
    return base + inside + rim + _lock(colors) + _carry(colors)


def _lock(colors: Palette) -> str:
    plate = rect(12.4, -34.6, 4.0, 9.6, colors.dark, 0.8) + rect(
        12.7, -34.3, 3.4, 9.0, "#ffffff", 0.7, 'opacity="0.10"'
    )
    dials = "".join(
        rect(13.3, -33.4 + i * 1.8, 2.2, 1.3, colors.accent, 0.2)
        + line(f"M13.6 {n(-32.8 + i * 1.8)}L15.2 {n(-32.8 + i * 1.8)}", colors.dark, 0.12)
        for i in range(3)
    )
    return plate + dials + ellipse((14.4, -26.6), 0.7, 0.7, shade(colors.accent, 0.25))


def _carry(colors: Palette) -> str:
    """The carrying handle on top."""
    bow = "M-6.0 -58.8C-6.0 -62.4 6.0 -62.4 6.0 -58.8"
    return line(bow, colors.dark, 1.5) + line(bow, "#ffffff", 0.3, 'opacity="0.3" transform="translate(0 -0.4)"')


def _brand(colors: Palette, words: str) -> str:
    plate = rect(-5.6, -49.6, 11.2, 3.2, "url(#suitcase-guard)", 0.7) + rect(
        -5.4, -49.4, 10.8, 0.5, "#ffffff", 0.2, 'opacity="0.35"'
    )
    if not words:
        return plate + line("M-3.2 -48L3.2 -48", colors.accent, 0.5)
    return plate + text(words.upper(), (0, -47.3), 1.9, ink_on(colors.second), weight=700, spacing=0.1, fit=9.6)


RIG = Rig(
    name="suitcase",
    label="Suitcase",
    words=(
        "suitcase", "luggage", "carry-on", "trolley case", "travel bag", "baggage", "cabin suitcase", "trolley",
        "carry-on bag", "trunk case", "travel case", "rolling suitcase",
    ),
    height=0.86,
    width=0.60,
    draw=draw,
    turns=12,
    glossy=0.4,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)  # fmt: skip
