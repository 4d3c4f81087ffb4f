"""A cheeseburger in section: glazed bun with sesame, lettuce, tomato, cheese and a seared patty."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
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
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#c9822f", second="#f2c04a", accent="#6fae3f", dark="#4a2a18"),
    Palette(main="#b8702a", second="#f5cf6a", accent="#7db54a", dark="#3f2415"),
    Palette(main="#d69a4a", second="#eeb13a", accent="#5f9e3a", dark="#55301c"),
)
_TOP = (
    "M-6.6 -6.6C-6.9 -9.6 -4.2 -12.2 0 -12.2C4.2 -12.2 6.9 -9.6 6.6 -6.6"
    "C6.5 -6.1 6.0 -5.9 5.4 -5.9L-5.4 -5.9C-6.0 -5.9 -6.5 -6.1 -6.6 -6.6Z"
)
_HEEL = (
    "M-6.3 -2.0L6.3 -2.0C6.7 -2.0 6.8 -1.6 6.7 -1.2C6.5 -0.3 5.6 0 4.6 0L-4.6 0"
    "C-5.6 0 -6.5 -0.3 -6.7 -1.2C-6.8 -1.6 -6.7 -2.0 -6.3 -2.0Z"
)


def draw(pose: Pose) -> str:
    """Draw the burger from the foot up."""
    colors = pose.palette
    return (
        _defs(colors)
        + path(_HEEL, "url(#burger-heel)")
        + spot("burger-lit", (-3, -1.2), 3, 0.5, 0.4)
        + _patty(colors, pose.seed)
        + _cheese(colors)
        + _tomato()
        + _lettuce(colors, pose.seed)
        + _bun(colors, pose.seed)
    )


def _defs(colors: Palette) -> str:
    bun, leaf, meat = colors.main, colors.accent, colors.dark
    parts = (
        linear(
            "burger-bun",
            (-0.6, -12.4),
            (0.6, -5.8),
            [
                (0, light(bun, 0.42)),
                (0.25, light(bun, 0.12)),
                (0.6, bun),
                (0.9, shade(bun, 0.34)),
                (0.96, light(bun, 0.3)),
                (1, light(bun, 0.5)),
            ],
        ),
        linear(
            "burger-heel",
            (0, -2.1),
            (0, 0),
            [(0, light(bun, 0.5)), (0.2, light(bun, 0.1)), (0.7, bun), (1, shade(bun, 0.5))],
        ),
        linear("burger-meat", (0, -4.4), (0, -1.9), [(0, light(meat, 0.16)), (0.4, meat), (1, shade(meat, 0.5))]),
        linear("burger-leaf", (0, -6.6), (0, -4.6), [(0, shade(leaf, 0.3)), (0.5, leaf), (1, light(leaf, 0.4))]),
        linear("burger-tomato", (0, -5.6), (0, -4.6), [(0, "#e2563f"), (0.5, "#c8352a"), (1, "#8f1f1a")]),
        linear(
            "burger-cheese",
            (0, -4.9),
            (0, -2.6),
            [(0, light(colors.second, 0.3)), (0.4, colors.second), (1, shade(colors.second, 0.22))],
        ),
        clip("burger-crown", path(_TOP)),
        fade("burger-lit", "#fff4dc"),
        fade("burger-soot", shade(bun, 0.8)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _patty(colors: Palette, seed: int) -> str:
    rng = np.random.default_rng([seed, 5])
    edge = [(-6.6 + 13.2 * i / 22, -4.25 + rng.uniform(-0.14, 0.14)) for i in range(23)]
    edge += [(6.75, -3.0), *((6.5 - 13.0 * i / 22, -1.85 + rng.uniform(-0.12, 0.12)) for i in range(23)), (-6.75, -3.0)]
    crumbs = "".join(
        ellipse(
            (rng.uniform(-6.2, 6.2), rng.uniform(-4.0, -2.1)),
            rng.uniform(0.15, 0.45),
            rng.uniform(0.1, 0.25),
            tone,
            'opacity="0.5"',
        )
        for tone in [light(colors.dark, 0.22), shade(colors.dark, 0.5)] * 28
    )
    return (
        path(smooth(edge), "url(#burger-meat)")
        + crumbs
        + line("M-6 -4.0Q0 -4.4 6 -4.0", "#ffdca8", 0.1, 'opacity="0.35"')
    )


def _cheese(colors: Palette) -> str:
    drape = (
        "M-6.9 -4.7L6.9 -4.7C6.8 -4.2 6.4 -4.0 5.6 -3.9C4.6 -3.6 4.0 -2.5 3.2 -2.5"
        "C2.4 -2.5 2.2 -3.7 1.0 -3.9C-1.2 -4.1 -2.0 -3.9 -2.8 -3.3C-3.6 -2.7 -4.0 -3.1 -4.6 -3.7"
        "C-5.2 -4.1 -6.6 -4.2 -6.9 -4.7Z"
    )
    return (
        path(drape, shade(colors.second, 0.5), 'opacity="0.5" transform="translate(0.1 0.2)"')
        + path(drape, "url(#burger-cheese)")
        + line("M-6.5 -4.6L6.5 -4.6", "#fff3c4", 0.14, 'opacity="0.7"')
    )


def _tomato() -> str:
    return "".join(
        rect(x, -5.55, 5.6, 0.95, "url(#burger-tomato)", 0.42)
        + rect(x + 0.4, -5.48, 4.8, 0.14, "#ffb4a0", 0.07, 'opacity="0.6"')
        for x in (-6.3, 0.8)
    )


def _lettuce(colors: Palette, seed: int) -> str:
    def ruffle(low: float, phase: float, swing: float) -> list[Point]:
        return [
            (-7.1 + 14.2 * i / 44, low + swing * math.sin(i * 1.25 + phase) + 0.2 * math.sin(i * 0.6 + seed))
            for i in range(45)
        ]

    back = smooth([(-6.6, -6.2), *ruffle(-5.0, 1.4, 0.34), (6.6, -6.2)])
    front = smooth([(-6.4, -6.4), *ruffle(-5.35, 0.0, 0.42), (6.4, -6.4)])
    veins = "".join(
        line(f"M{n(x)} -6.0q0.1 0.3 {n(0.3 if i % 2 else -0.2)} 0.8", light(colors.accent, 0.5), 0.09, 'opacity="0.6"')
        for i, x in enumerate(np.linspace(-6, 6, 18).tolist())
    )
    return path(back, shade(colors.accent, 0.35)) + path(front, "url(#burger-leaf)") + veins


def _bun(colors: Palette, seed: int) -> str:
    rng = np.random.default_rng([seed, 9])
    seeds = []
    for i in range(30):
        a, r = i * 2.399, math.sqrt((i + 0.5) / 30)
        x, y = 5.4 * r * math.cos(a), -9.6 + 2.3 * r * math.sin(a) - 0.7 * (1 - r)
        tilt = math.degrees(a) + rng.uniform(-30, 30)
        size = 0.24 + 0.05 * rng.uniform(-1, 1)
        place = f'transform="rotate({n(tilt)} {n(x)} {n(y)})"'
        seeds.append(
            ellipse((x + 0.06, y + 0.1), size * 1.5, size * 0.8, shade(colors.main, 0.6), f'opacity="0.45" {place}')
            + ellipse((x, y), size * 1.45, size * 0.76, "#f7e7c2", place)
        )
        seeds.append(ellipse((x - 0.08, y - 0.07), size * 0.6, size * 0.25, "#ffffff", f'opacity="0.8" {place}'))
    inside = (
        spot("burger-lit", (-2.4, -10.6), 3.6, 1.5, 0.75, -14)
        + spot("burger-soot", (0, -5.6), 8, 1.4, 0.5)
        + spot("burger-soot", (6.4, -7.6), 2.0, 3.0, 0.4)
        + "".join(seeds)
    )
    return path(_TOP, "url(#burger-bun)") + group(inside, 'clip-path="url(#burger-crown)"')


RIG = Rig(
    name="burger",
    label="Burger",
    words=("burger", "hamburger", "cheeseburger", "veggie burger", "fast food", "slider"),
    height=0.126,
    width=0.152,
    draw=draw,
    on="table",
    glossy=0.25,
    actions=("idle", "float"),
    palettes=PALETTES,
)
