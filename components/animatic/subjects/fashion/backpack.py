"""A backpack: a rounded pack with a roll of lid, a front pocket, zips, leather tabs and padded straps."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import thick
from components.animatic.subjects.drawing.svg import (
    clip,
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
    Palette(main="#5c6b52", second="#47543f", accent="#a8683a", dark="#20241c"),
    Palette(main="#34465c", second="#283648", accent="#b5793f", dark="#131a24"),
    Palette(main="#c27a3a", second="#9c5c26", accent="#5a3a22", dark="#2c1a0d"),
    Palette(main="#2b2d31", second="#1f2124", accent="#8a8f96", dark="#0c0d0e"),
    Palette(main="#a63d3f", second="#83292c", accent="#d9b27a", dark="#2a0d0e"),
)
DEEP = 15.0
_BODY = (
    "M-14.6 -30C-14.9 -20 -15.4 -10 -15.2 -4.4C-15.1 -1.4 -13.4 0 -10.6 0L10.6 0C13.4 0 15.1 -1.4 15.2 -4.4"
    "C15.4 -10 14.9 -20 14.6 -30C14.2 -38.6 8.6 -43 0 -43C-8.6 -43 -14.2 -38.6 -14.6 -30Z"
)
_POCKET = (
    "M-11.6 -16.8C-12.0 -11.4 -12.2 -7.0 -12.0 -3.6C-11.9 -1.9 -10.9 -1.2 -9.4 -1.2L9.4 -1.2"
    "C10.9 -1.2 11.9 -1.9 12.0 -3.6C12.2 -7.0 12.0 -11.4 11.6 -16.8C11.3 -18.8 10.2 -19.4 8.4 -19.4"
    "L-8.4 -19.4C-10.2 -19.4 -11.3 -18.8 -11.6 -16.8Z"
)


def draw(pose: Pose) -> str:
    """Draw the backpack; as it turns its side shows, with the straps behind."""
    colors, turn = pose.palette, max(-0.75, min(0.75, pose.turn + 0.30))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)

    def layer(place: float) -> str:
        return path(_BODY, shade(colors.second, 0.42 - 0.30 * place + (0.0 if turn < 0 else 0.10)))

    back = group(_straps(colors), f'transform="translate({n(-shift * 1.25)} 0) scale({n(squeeze)} 1)"')
    face = _face(colors) + _brand(colors, pose.text)
    return _defs(colors) + back + thick(turn, DEEP, face, layer, 18)


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    main, hide = colors.main, colors.accent
    cloth = [(0, light(main, 0.30)), (0.28, light(main, 0.07)), (0.62, main), (0.86, shade(main, 0.24))]
    parts = (
        linear("backpack-cloth", (-13, -42), (11, 0), [*cloth, (1, shade(main, 0.42))]),
        linear(
            "backpack-pocket",
            (-9, -19),
            (8, 0),
            [(0, light(main, 0.34)), (0.4, light(main, 0.06)), (1, shade(main, 0.26))],
        ),
        linear("backpack-hide", (-3, -10), (3, 4), [(0, light(hide, 0.36)), (0.5, hide), (1, shade(hide, 0.34))]),
        linear(
            "backpack-strap", (-16, -40), (16, 0), [(0, shade(colors.second, 0.06)), (1, shade(colors.second, 0.5))]
        ),
        clip("backpack-body", path(_BODY)),
        clip("backpack-front", path(_POCKET)),
        fade("backpack-soot", shade(main, 0.85)),
        fade("backpack-lit", light(main, 0.75)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _straps(colors: Palette) -> str:
    """The shoulder straps stand out behind on both sides; the loop on top carries it."""
    left = "M-10 -37C-17.6 -34 -19.4 -24 -17.4 -13C-16.6 -8.6 -15 -5.4 -12.6 -3.4"
    loop = line("M-4.2 -41.6C-4.2 -47.2 4.2 -47.2 4.2 -41.6", shade(colors.second, 0.3), 1.9)
    loop += line("M-4.2 -41.8C-4.2 -46.8 4.2 -46.8 4.2 -41.8", light(colors.second, 0.14), 0.9)
    sides = ""
    for side in (1, -1):
        one = line(left, shade(colors.second, 0.34), 4.2) + line(left, mix(colors.second, colors.main, 0.4), 3.0)
        one += line(left, light(colors.main, 0.3), 0.14, 'stroke-dasharray="0.7 0.5" opacity="0.6"')
        one += rect(-18.6, -15.8, 3.4, 2.6, colors.dark, 0.5, 'transform="rotate(-8 -17 -14.5)"')
        sides += group(one, f'transform="scale({side} 1)"')
    return sides + loop


@lru_cache(maxsize=64)
def _face(colors: Palette) -> str:
    main = colors.main
    soft = "".join(
        spot(f"backpack-{tone}", place, rx, ry, opacity, tilt)
        for tone, place, rx, ry, opacity, tilt in (
            ("lit", (-7, -35), 7, 5, 0.45, -30),
            ("lit", (-10.5, -22), 3.2, 9, 0.30, 3),
            ("soot", (0, 0.5), 18, 4.4, 0.6, 0),
            ("soot", (14.6, -18), 4.2, 20, 0.5, 0),
            ("soot", (0, -19.6), 14, 2.6, 0.42, 0),
            ("lit", (2, -25), 8, 2.0, 0.20, 4),
            ("soot", (4.5, -27.5), 6, 1.2, 0.22, -10),
        )
    )
    zip_line = "M-13.4 -24.4C-13.2 -33.4 -9.0 -38.6 0 -38.6C9.0 -38.6 13.2 -33.4 13.4 -24.4"
    zip_ = (
        line(zip_line, shade(main, 0.5), 1.5)
        + line(zip_line, colors.dark, 0.9)
        + line(zip_line, "#c9cdd1", 0.34, 'stroke-dasharray="0.22 0.26"')
    )
    pulls = "".join(
        rect(x - 0.5, y, 1.0, 1.0, "#b9bec4", 0.3) + rect(x - 0.6, y + 0.8, 1.2, 3.0, "url(#backpack-hide)", 0.5)
        for x, y in ((-4.4, -38.4), (-2.4, -38.9))
    )
    weave = "".join(
        line(f"M{n(x)} -44L{n(x + 1.2)} 0", "#000000", 0.07, 'opacity="0.10"')
        for x in (k * 0.8 - 16 for k in range(40))
    )
    body = path(_BODY, "url(#backpack-cloth)") + group(soft + weave, 'clip-path="url(#backpack-body)"')
    hem = path(_BODY, "none", f'stroke="{light(main, 0.4)}" stroke-width="0.28" opacity="0.6"')
    return body + hem + zip_ + pulls + _pocket(colors) + _tabs(colors)


def _pocket(colors: Palette) -> str:
    main = colors.main
    zip_ = rect(-9.8, -16.9, 19.6, 1.2, colors.dark, 0.5) + line(
        "M-9.4 -16.3L9.4 -16.3", "#c9cdd1", 0.34, 'stroke-dasharray="0.22 0.26"'
    )
    pull = rect(7.0, -16.8, 1.1, 1.0, "#b9bec4", 0.3) + rect(7.0, -16.0, 1.2, 2.8, "url(#backpack-hide)", 0.5)
    soft = (
        spot("backpack-lit", (-6, -12), 6, 4, 0.34, -16)
        + spot("backpack-soot", (2, -0.4), 13, 3.0, 0.5)
        + spot("backpack-soot", (5, -9), 5, 1.0, 0.2, -14)
    )
    seam = path(
        _POCKET, "none", f'stroke="{light(main, 0.5)}" stroke-width="0.16" stroke-dasharray="0.7 0.5" opacity="0.7"'
    )
    shadow = path(_POCKET, shade(main, 0.6), 'opacity="0.6" transform="translate(0.3 0.5) scale(1.015)"')
    return (
        shadow
        + path(_POCKET, "url(#backpack-pocket)")
        + group(soft, 'clip-path="url(#backpack-front)"')
        + group(seam, 'transform="translate(0 -0.36) scale(0.965)"')
        + zip_
        + pull
    )


def _tabs(colors: Palette) -> str:
    """Leather: the lozenge on the upper half, the corners at the foot, the side buckles."""
    mark = "M0 -32.4L2.4 -29.8L0 -27.2L-2.4 -29.8Z"
    lozenge = path(mark, shade(colors.dark, 0.1), 'opacity="0.4" transform="translate(0.2 0.3)"')
    lozenge += path(mark, "url(#backpack-hide)") + line("M-0.9 -30.2L-0.3 -30.2M0.3 -30.2L0.9 -30.2", colors.dark, 0.4)
    straps = ""
    for side in (-1, 1):
        straps += group(
            rect(11.0, -25.6, 3.8, 1.5, "url(#backpack-strap)", 0.3)
            + rect(10.6, -26.2, 2.2, 2.7, colors.dark, 0.4)
            + rect(11.0, -25.6, 0.4, 1.5, "#ffffff", 0.1, 'opacity="0.25"'),
            f'transform="scale({side} 1)"',
        )
    foot = path("M-15.1 -5.0C-15.1 -1.6 -13.4 0 -10.6 0L10.6 0C13.4 0 15.1 -1.6 15.1 -5.0Q0 0.2 -15.1 -5.0Z",
                "url(#backpack-hide)", 'opacity="0.9"')  # fmt: skip
    return foot + lozenge + straps


def _brand(colors: Palette, words: str) -> str:
    if not words:
        return rect(-3.0, -11.6, 6.0, 3.4, "url(#backpack-hide)", 0.4) + line(
            "M-1.6 -10.4L1.6 -10.4M-1.6 -9.4L0.8 -9.4", shade(colors.accent, 0.5), 0.3
        )
    ink = mix(colors.accent, "#ffffff", 0.45)
    return text(words.upper(), (0, -9.0), 2.4, ink, weight=700, spacing=0.12, fit=20)


RIG = Rig(
    name="backpack",
    label="Backpack",
    words=("backpack", "rucksack", "school bag", "hiking backpack", "knapsack", "laptop backpack", "schoolbag"),
    height=0.475,
    width=0.46,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.1,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)
