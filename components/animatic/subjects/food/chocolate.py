"""A bar of chocolate half out of its wrapper: foil torn open, squares with bevels, a paper sleeve with the name."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import thick
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#3a2a5a", second="#5a3420", accent="#d9b45c", dark="#1a0e08"),
    Palette(main="#a8322f", second="#7a4a28", accent="#f0d9a0", dark="#2a150a"),
    Palette(main="#1f4a46", second="#43251a", accent="#d9b878", dark="#140a06"),
    Palette(main="#e3d2b4", second="#4a2a1a", accent="#7a4a24", dark="#1e0f08"),
)
HALF, TALL, COLUMNS, ROWS = 5.2, 20.0, 3, 6
TILT = -9.0


def draw(pose: Pose) -> str:
    """Draw the bar at the pose's turn, standing a little aslant."""
    colors, turn = pose.palette, max(-0.8, min(0.8, pose.turn + 0.18))

    def layer(place: float) -> str:
        bar = rect(-HALF, -TALL, 2 * HALF, TALL, shade(colors.second, 0.55 - 0.2 * place), 0.5)
        return bar + rect(-HALF - 0.2, -10.6, 2 * HALF + 0.4, 10.6, shade(colors.main, 0.5 - 0.25 * place), 0.3)

    face = _bar(colors) + _foil() + _sleeve(colors, pose.text)
    whole = thick(turn, 1.5, face, layer, 5)
    return _defs(colors) + group(whole, f'transform="translate(1.2 -1.1) rotate({TILT})"')


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    cocoa, paper = colors.second, colors.main
    parts = (
        linear("chocolate-bar", (-5, -20), (5, -9), [(0, light(cocoa, 0.28)), (0.5, cocoa), (1, shade(cocoa, 0.3))]),
        linear(
            "chocolate-top",
            (-1.4, -1.4),
            (1.4, 1.4),
            [(0, light(cocoa, 0.30)), (0.6, light(cocoa, 0.05)), (1, shade(cocoa, 0.12))],
        ),
        linear(
            "chocolate-paper",
            (-5.4, -8),
            (5.4, -4),
            [
                (0, shade(paper, 0.2)),
                (0.1, light(paper, 0.25)),
                (0.4, light(paper, 0.06)),
                (0.8, shade(paper, 0.16)),
                (1, shade(paper, 0.42)),
            ],
        ),
        linear(
            "chocolate-foil",
            (-5.4, -13),
            (5.4, -10),
            [
                (0, "#8f959c"),
                (0.12, "#ffffff"),
                (0.26, "#b9bfc6"),
                (0.4, "#f6f8fa"),
                (0.58, "#9aa1a8"),
                (0.74, "#eef1f4"),
                (0.9, "#8a9199"),
                (1, "#d0d5da"),
            ],
        ),
        clip("chocolate-sleeve", rect(-HALF - 0.2, -10.6, 2 * HALF + 0.4, 10.6, "#000", 0.3)),
        fade("chocolate-soot", "#000000"),
        fade("chocolate-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _bar(colors: Palette) -> str:
    """Squares with a bevel each, one corner bitten off."""
    cocoa = colors.second
    wide, tall = 2 * HALF / COLUMNS, TALL / ROWS
    parts = rect(-HALF, -TALL, 2 * HALF, TALL, "url(#chocolate-bar)", 0.5)
    for row in range(4):
        for column in range(COLUMNS):
            x, y = -HALF + (column + 0.5) * wide, -TALL + (row + 0.5) * tall
            w, h, b = wide / 2 - 0.14, tall / 2 - 0.14, 0.42
            corners = [(-w, -h), (w, -h), (w, h), (-w, h)]
            inner = [(-w + b, -h + b), (w - b, -h + b), (w - b, h - b), (-w + b, h - b)]
            tones = (light(cocoa, 0.34), shade(cocoa, 0.22), shade(cocoa, 0.45), light(cocoa, 0.16))
            bevel = "".join(
                path(polygon([corners[k], corners[(k + 1) % 4], inner[(k + 1) % 4], inner[k]]), tones[k])
                for k in range(4)
            )
            art = (
                bevel
                + path(polygon(inner), "url(#chocolate-top)")
                + spot("chocolate-glow", (-w * 0.35, -h * 0.5), w * 0.5, h * 0.22, 0.30, -12)
            )
            parts += group(art, f'transform="translate({n(x)} {n(y)})"')
    return parts


@lru_cache(maxsize=1)
def _foil() -> str:
    """Torn silver stands up round the bar."""
    teeth = [
        (-HALF - 0.4 + 0.52 * k, -12.6 - 0.9 * abs(math.sin(k * 1.7)) - (0.5 if k % 3 == 0 else 0.0)) for k in range(22)
    ]
    shape = polygon([(-HALF - 0.3, -9.6), *teeth, (HALF + 0.4, -9.6)])
    creases = "".join(
        f"M{n(-5.2 + 0.7 * k)} -9.8L{n(-5.4 + 0.72 * k + 0.5 * math.sin(k * 2.1))} {n(-12.4 - 0.4 * math.sin(k))}"
        for k in range(16)
    )
    shadow = path(shape, "#000000", 'opacity="0.30" transform="translate(0.15 -0.4)"')
    return (
        shadow
        + path(shape, "url(#chocolate-foil)")
        + line(creases, "#6a7078", 0.10, 'opacity="0.6"')
        + line(creases, "#ffffff", 0.10, 'opacity="0.7" transform="translate(0.16 0)"')
    )


def _sleeve(colors: Palette, words: str) -> str:
    paper, gold = colors.main, colors.accent
    body = rect(-HALF - 0.2, -10.6, 2 * HALF + 0.4, 10.6, "url(#chocolate-paper)", 0.3)
    ink = mix(ink_on(paper), gold, 0.85)
    frame = rect(
        -HALF + 0.6, -9.8, 2 * HALF - 1.2, 9.0, "none", 0.3, f'stroke="{gold}" stroke-width="0.12" opacity="0.9"'
    )
    if clean(words):
        name = text(words, (0, -5.6), 2.0, ink, weight=700, fit=7.6)
    else:
        name = path("M0 -8.2C1.9 -7.4 2.2 -5.4 0 -4.2C-2.2 -5.4 -1.9 -7.4 0 -8.2Z", gold) + line(
            "M0 -7.9Q-0.5 -6.2 0 -4.5", paper, 0.2
        )
    rules = rect(-2.4, -3.4, 4.8, 0.22, gold, 0.1) + rect(-1.6, -2.7, 3.2, 0.2, gold, 0.1, 'opacity="0.6"')
    folds = (
        line("M-5.4 -10.3L5.4 -10.3", "#ffffff", 0.14, 'opacity="0.5"')
        + spot("chocolate-soot", (0, 0), 6, 0.9, 0.45)
        + spot("chocolate-glow", (-3.2, -8.4), 1.4, 2.2, 0.30, 10)
    )
    return (
        spot("chocolate-soot", (0, -10.7), 5.6, 0.6, 0.5)
        + body
        + group(frame + name + rules + folds, 'clip-path="url(#chocolate-sleeve)"')
    )


RIG = Rig(
    name="chocolate",
    label="Chocolate",
    words=(
        "chocolate bar",
        "chocolate",
        "bar of chocolate",
        "candy bar",
        "dark chocolate",
        "milk chocolate",
        "protein bar",
        "granola bar",
        "bar of dark chocolate",
    ),
    height=0.225,
    width=0.18,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.4,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
