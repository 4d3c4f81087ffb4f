"""A tumbler of something cold: clear walls, a heavy foot, ice that bobs, a straw, a slice; it can be poured."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.cold import FLAT, FOOT, LEVEL, TALL, TOP, bubbles, citrus, dew, half, ice
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.splash import splash
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
    polygon,
    radial,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#e08a2e", second="#8fbf3f", accent="#f3efe8", dark="#3a2412"),
    Palette(main="#c93a4a", second="#ecc22f", accent="#f3efe8", dark="#3a1218"),
    Palette(main="#e9d36a", second="#8fbf3f", accent="#2f7d4a", dark="#3a3412"),
    Palette(main="#7a4a28", second="#e0782a", accent="#23201d", dark="#24130a"),
    Palette(main="#8fc98a", second="#d3e07a", accent="#f3efe8", dark="#17301a"),
    Palette(main="#e68aa0", second="#c3202a", accent="#c9a25e", dark="#3a1520"),
)

TINTS = MappingProxyType(
    {
        "orange juice": "#f2932a",
        "apple juice": "#e3b24a",
        "tomato juice": "#c8352a",
        "grape juice": "#5f2a5a",
        "cranberry": "#b01a34",
        "lemonade": "#eedb78",
        "green juice": "#7fae46",
        "carrot juice": "#ea7a22",
        "pineapple juice": "#f0cf52",
        "mango juice": "#f3a52c",
        "pomegranate": "#a5163a",
        "cola": "#3a1a10",
        "iced tea": "#b8651f",
        "kombucha": "#c98a3a",
        "ginger ale": "#e0b868",
        "beet": "#8a1f4a",
        "watermelon": "#ea5a68",
    }
)


def draw(pose: Pose) -> str:
    """Draw the glass; pouring fills it as the phase goes round."""
    colors = pose.palette
    pouring = pose.action == "pour"
    splashing = pose.action == "splash"
    level = LEVEL * (0.16 + 0.84 * min(1.0, pose.phase * 1.5)) if pouring else LEVEL + 0.05 * wave(pose.phase)
    inside = _drink(colors, level) + ice(pose, level) + bubbles(pose, level)
    straw = _straw(colors, pose.turn) if not splashing else ("", "")
    crown = (
        splash("glass", pose.phase, (0, -level), half(level) * 0.64, FLAT, 5.6, colors.main) if splashing else ("", "")
    )
    stream = _stream(pose.phase, level) if pouring else ""
    return (
        _defs(colors, level)
        + ellipse((0, -TALL), TOP - 0.15, (TOP - 0.15) * FLAT, "#ffffff", 'opacity="0.16"')
        + straw[0]
        + stream
        + group(inside, 'clip-path="url(#glass-inside)"')
        + straw[1]
        + crown[0]
        + _walls(pose.turn)
        + crown[1]
        + citrus(colors, pose.turn)
        + dew(pose.seed)
    )


def _shape(inset: float, low: float, high: float) -> str:
    a, b = half(low) - inset, half(high) - inset
    return (
        f"M{n(-b)} {n(-high)}L{n(-a)} {n(-low)}A{n(a)} {n(a * FLAT)} 0 0 0 {n(a)} {n(-low)}L{n(b)} {n(-high)}"
        f"A{n(b)} {n(b * FLAT)} 0 0 1 {n(-b)} {n(-high)}Z"
    )


def _defs(colors: Palette, level: float) -> str:
    main = colors.main
    parts = (
        clip("glass-inside", path(_shape(0.3, 1.5, TALL - 0.2))),
        clip("glass-wall", path(_shape(0, FOOT * FLAT, TALL))),
        linear(
            "glass-juice",
            (-TOP, 0),
            (TOP, 0),
            [
                (0, shade(main, 0.42)),
                (0.14, shade(main, 0.12)),
                (0.36, light(main, 0.28)),
                (0.62, main),
                (0.88, shade(main, 0.22)),
                (1, shade(main, 0.48)),
            ],
        ),
        linear(
            "glass-depth",
            (0, -level),
            (0, -1.2),
            [
                (0, light(main, 0.35), 0.75),
                (0.28, main, 0.0),
                (0.75, shade(main, 0.3), 0.1),
                (1, light(main, 0.4), 0.55),
            ],
        ),
    )
    return "<defs>" + "".join(parts) + _clear(colors) + "</defs>"


def _clear(colors: Palette) -> str:
    """Walls, foot, ice and fruit."""
    main = colors.main
    parts = (
        linear(
            "glass-side",
            (-TOP, 0),
            (TOP, 0),
            [
                (0, "#ffffff", 0.75),
                (0.05, "#dfe8ee", 0.25),
                (0.1, "#ffffff", 0.10),
                (0.5, "#ffffff", 0.02),
                (0.88, "#10161e", 0.10),
                (0.95, "#ffffff", 0.30),
                (1, "#ffffff", 0.65),
            ],
        ),
        linear("glass-sheen", (0, -TALL), (0, 0), [(0, "#ffffff", 0.95), (0.5, "#ffffff", 0.45), (1, "#ffffff", 0.05)]),
        radial(
            "glass-foot",
            (0, -0.8),
            FOOT,
            [(0, "#ffffff", 0.75), (0.5, mix(main, "#ffffff", 0.5), 0.4), (1, "#0c1016", 0.3)],
            squash=0.3,
        ),
        linear(
            "glass-ice",
            (-1, -1),
            (1, 1),
            [(0, "#ffffff", 0.95), (0.4, "#ffffff", 0.42), (0.7, "#ffffff", 0.18), (1, "#ffffff", 0.6)],
        ),
        fade("glass-glow", light(main, 0.7)),
        radial(
            "glass-flesh",
            (0, 0),
            1.0,
            [
                (0, light(colors.second, 0.75)),
                (0.7, light(colors.second, 0.45)),
                (0.82, "#f8f6e6"),
                (0.88, colors.second),
                (1, shade(colors.second, 0.2)),
            ],
        ),
    )
    return "".join(parts)


def _drink(colors: Palette, level: float) -> str:
    wide = half(level) - 0.3
    body = _shape(0.3, 1.5, level)
    top = ellipse((0, -level), wide, wide * FLAT, light(colors.main, 0.42)) + ellipse(
        (0.2, -level + 0.06), wide * 0.92, wide * FLAT * 0.84, mix(colors.main, light(colors.main, 0.42), 0.35)
    )
    glow = spot("glass-glow", (1.2, -3.2), 2.4, 2.4, 0.8) + spot("glass-glow", (-1.4, -level + 2.0), 1.8, 1.8, 0.4)
    return path(body, "url(#glass-juice)", 'opacity="0.93"') + path(body, "url(#glass-depth)") + glow + top


def _straw(colors: Palette, turn: float) -> tuple[str, str]:
    """Its upper half in the open, its lower half through the drink."""
    lean = 1.9 * math.cos(turn) + 0.3
    x0, y0, x1, y1 = lean * 0.9, -TALL + 0.3, lean * 1.9, -TALL - 4.6
    color = colors.accent
    upper = path(polygon([(x0 - 0.32, y0), (x0 + 0.32, y0), (x1 + 0.32, y1), (x1 - 0.32, y1)]), color)
    upper += path(
        polygon([(x0 - 0.2, y0), (x0 - 0.05, y0), (x1 - 0.05, y1), (x1 - 0.2, y1)]), light(color, 0.7), 'opacity="0.8"'
    )
    upper += path(
        polygon([(x0 + 0.14, y0), (x0 + 0.32, y0), (x1 + 0.32, y1), (x1 + 0.14, y1)]),
        shade(color, 0.4),
        'opacity="0.7"',
    )
    upper += ellipse((x1, y1), 0.32, 0.11, shade(color, 0.5))
    lower = path(
        polygon([(x0 - 0.3, y0), (x0 + 0.34, y0), (-lean * 0.4 + 0.3, -2.2), (-lean * 0.4 - 0.34, -2.2)]),
        color,
        'opacity="0.22"',
    )
    return upper, lower


def _stream(phase: float, level: float) -> str:
    if phase > 0.70:
        return ""
    w = 0.34 + 0.05 * math.sin(20 * phase)
    fall = smooth(
        [
            (-0.9 - w, -TALL - 5.4),
            (-0.9 + w, -TALL - 5.4),
            (-0.8 + w * 0.7, -level - 1),
            (-0.8 + w * 1.6, -level),
            (-0.8 - w * 1.6, -level),
            (-0.8 - w * 0.7, -level - 1),
        ],
        tension=0.6,
    )
    return path(fall, "url(#glass-juice)", 'opacity="0.9"') + line(
        f"M-1.05 {n(-TALL - 5)}L-0.95 {n(-level)}", "#ffffff", 0.12, 'opacity="0.6"'
    )


def _walls(turn: float) -> str:
    slide = -0.16 * math.sin(turn)
    body = _shape(0, FOOT * FLAT, TALL)
    wall = path(body, "url(#glass-side)")
    heavy = path(_shape(0.02, FOOT * FLAT, 1.5), "url(#glass-foot)") + ellipse(
        (0, -1.5), half(1.5) - 0.3, (half(1.5) - 0.3) * FLAT, "#ffffff", 'opacity="0.25"'
    )
    bands = ""
    for a, b, opacity in ((-0.82, -0.62, 0.62), (-0.54, -0.49, 0.32), (0.76, 0.86, 0.40)):
        left = [((a + slide) * half(h), -h) for h in (1.6, 6, 10, TALL - 0.9)]
        right = [((b + slide) * half(h), -h) for h in (1.6, 6, 10, TALL - 0.9)]
        bands += path(polygon([*left, *reversed(right)]), "url(#glass-sheen)", f'opacity="{opacity}"')
    rim = ellipse((0, -TALL), TOP, TOP * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.14"')
    rim += ellipse(
        (0, -TALL), TOP - 0.2, (TOP - 0.2) * FLAT, "none", 'stroke="#20262e" stroke-opacity="0.18" stroke-width="0.08"'
    )
    return wall + group(heavy + bands, 'clip-path="url(#glass-wall)"') + rim


RIG = Rig(
    name="glass",
    label="Glass",
    words=(
        "glass",
        "juice",
        "orange juice",
        "lemonade",
        "drink",
        "beverage",
        "fruit juice",
        "apple juice",
        "fruit punch",
        "iced drink",
        "tall glass",
        "glass of juice",
        "sangria",
        "cold drink",
        "glass of lemonade",
    ),
    height=0.198,
    width=0.12,
    draw=draw,
    cycle=3.2,
    phases=40,
    turns=8,
    on="table",
    glossy=0.6,
    actions=("idle", "pour", "splash", "float", "spin"),
    gaits=MappingProxyType({"pour": Gait(6.0, 0.0), "splash": Gait(2.6, 0.0)}),
    palettes=PALETTES,
    tints=TINTS,
)
