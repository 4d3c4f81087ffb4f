"""A tablet and a television: slabs whose metal side shows as they turn, with a lit picture."""

from functools import partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.screens import board, glare, glass, landscape
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised, rounded, slab
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    fade,
    group,
    light,
    linear,
    path,
    polygon,
    rect,
    shade,
    text,
)

PALETTES = (
    Palette(main="#4a6cf0", second="#17181d", accent="#ff9a6a", dark="#b9bdc4"),
    Palette(main="#8a4fc7", second="#17181d", accent="#ffb36b", dark="#34373d"),
    Palette(main="#1f7d80", second="#17181d", accent="#f2c14e", dark="#d8c3b4"),
    Palette(main="#d8577a", second="#17181d", accent="#ffd27a", dark="#8b8f96"),
)
WIDE, TALL, DEEP = 25.0, 18.0, 0.65
TV_WIDE, TV_TALL, TV_DEEP, TV_LEG = 123.0, 71.0, 4.0, 6.0


def draw(pose: Pose) -> str:
    """Draw the tablet upright on its long edge."""
    view, colors = View(pose.turn, 0.0), pose.palette
    fill = _metal("tablet", WIDE, colors.dark)
    body = slab(view, rounded(WIDE, TALL, 1.15), DEEP / 2, -DEEP / 2, "url(#tablet-metal)")
    screen = rect(-WIDE / 2 + 0.85, -TALL + 0.85, WIDE - 1.7, TALL - 1.7, "#000", 0.5)
    art = group(board("tablet", WIDE - 1.7, TALL - 1.7, colors, pose.text), 'transform="translate(0 -0.85)"')
    art += glare("tablet", WIDE, TALL, pose.turn)
    front = (
        rect(-WIDE / 2, -TALL, WIDE, TALL, "url(#tablet-rim)", 1.15)
        + rect(-WIDE / 2 + 0.1, -TALL + 0.1, WIDE - 0.2, TALL - 0.2, "#0b0c0f", 1.06)
        + glass("tablet", screen, art)
        + ellipse((0, -TALL + 0.45), 0.13, 0.13, "#26303f")
    )
    return f"<defs>{fill}</defs>" + body + view.front(front, DEEP / 2)


def _metal(name: str, wide: float, color: str) -> str:
    stops = [
        (0, light(color, 0.6)),
        (0.25, color),
        (0.5, light(color, 0.35)),
        (0.8, shade(color, 0.35)),
        (1, light(color, 0.2)),
    ]
    return linear(f"{name}-metal", (-wide / 2, 0), (wide / 2, 0), stops) + linear(
        f"{name}-rim", (-wide / 2, -wide * 0.6), (wide / 2, 0), stops
    )


def television(pose: Pose) -> str:
    """Draw the television on its two feet."""
    view, colors = View(pose.turn, 0.05), pose.palette
    lift = foot(view, TV_WIDE * 0.6, 22)
    frame = "#2a2c31"
    legs = "".join(
        box(view, Box(f"tv-leg{i}", 2.2, 1.2, 22, "#4a4d53", x=x))
        + box(view, Box(f"tv-post{i}", 2.2, TV_LEG, 2.4, "#3c3f45", x=x))
        for i, x in enumerate((-38.0, 38.0) if pose.turn >= 0 else (38.0, -38.0))
    )
    outline = [(x, y + TV_LEG) for x, y in rounded(TV_WIDE, TV_TALL, 0.9)]
    body = slab(view, outline, TV_DEEP / 2, -TV_DEEP / 2, "url(#tv-metal)")
    wide, tall = TV_WIDE - 2.0, TV_TALL - 2.4
    screen = rect(-wide / 2, -tall - 1.4, wide, tall, "#000", 0.3)
    picture = landscape("tv", wide, tall, colors) + _title(colors, pose.text, tall) + glare("tv", wide, tall, pose.turn)
    front = (
        rect(-TV_WIDE / 2, -TV_TALL, TV_WIDE, TV_TALL, "url(#tv-rim)", 0.9)
        + rect(-TV_WIDE / 2 + 0.3, -TV_TALL + 0.3, TV_WIDE - 0.6, TV_TALL - 0.6, "#060708", 0.7)
        + glass("tv", screen, group(picture, 'transform="translate(0 -1.4)"'))
        + rect(-3, -0.85, 6, 0.4, "#8a8e95", 0.2)
    )
    defs = "<defs>" + _metal("tv", TV_WIDE, frame) + fade("tv-soot", "#000000") + "</defs>"
    return defs + raised(legs + body + view.front(front, TV_DEEP / 2, y=TV_LEG), lift)


def _title(colors: Palette, words: str, tall: float) -> str:
    del colors
    if not clean(words):
        bars = rect(-52, -tall * 0.22, 34, 3.4, "#ffffff", 1.7, 'opacity="0.92"') + rect(
            -52, -tall * 0.22 + 5.6, 22, 2.0, "#ffffff", 1, 'opacity="0.55"'
        )
        play = ellipse((0, -tall * 0.52), 7.5, 7.5, "#ffffff", 'opacity="0.18"') + path(
            polygon([(-2.4, -tall * 0.52 - 4), (4.4, -tall * 0.52), (-2.4, -tall * 0.52 + 4)]),
            "#ffffff",
            'opacity="0.92"',
        )
        return bars + play
    return text(words, (0, -tall * 0.48), 13, "#ffffff", weight=700, fit=96) + rect(
        -12, -tall * 0.40, 24, 0.7, "#ffffff", 0.3, 'opacity="0.7"'
    )


_rig = partial(Rig, glossy=0.6, palettes=PALETTES)
RIG = _rig(
    name="tablet",
    label="Tablet",
    words=(
        "tablet",
        "ipad",
        "tablet computer",
        "e-reader",
        "kindle",
        "drawing tablet",
        "graphics tablet",
        "android tablet",
    ),
    height=0.182,
    width=0.262,
    draw=draw,
    turns=16,
    on="table",
    actions=("idle", "float", "spin"),
)
TELEVISION = _rig(
    name="tv",
    label="Television",
    words=(
        "tv",
        "television",
        "smart tv",
        "flat screen",
        "oled tv",
        "tv screen",
        "display",
        "screen",
        "4k tv",
        "home cinema",
    ),
    height=0.80,
    width=1.26,
    draw=television,
    turns=12,
    actions=("idle", "spin"),
)
