"""Sushi on a slate board: nigiri under fish, maki with a bright heart, ginger and wasabi; it turns in the round."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#ee7f4b", second="#2c2f33", accent="#7fae4e", dark="#16201c"),
    Palette(main="#d8485a", second="#3a2c24", accent="#8ab858", dark="#17211d"),
    Palette(main="#f0935c", second="#4a4d52", accent="#74a544", dark="#131c18"),
)
ABOVE = 0.30
"""Radians from which a dish is looked down on."""


def draw(pose: Pose) -> str:
    """Draw nigiri and maki on a board at the pose's turn, the farther behind the nearer."""
    colors, view = pose.palette, View(pose.turn + 0.20, ABOVE)
    board = box(view, Box("sushi", 25.0, 1.3, 14.0, colors.second), {"top": _slate()})
    things: list[tuple[float, str]] = []
    for i, (x, z) in enumerate(((-8.4, -2.6), (-2.8, -2.9), (2.8, -2.6), (8.2, -2.8))):
        things.append(_placed(view, x, z, _nigiri(colors, view.turn, i)))
    for i, (x, z) in enumerate(((-8.0, 3.2), (-3.2, 3.0), (1.6, 3.2))):
        things.append(_placed(view, x, z, _maki(colors, i)))
    things.append(_placed(view, 6.6, 3.6, _ginger()))
    things.append(_placed(view, 9.2, 2.4, _wasabi(colors)))
    things.sort(key=lambda one: one[0])
    return _defs(colors) + raised(board + "".join(art for _, art in things), foot(view, 25.0, 14.0))


def _placed(view: View, x: float, z: float, art: str) -> tuple[float, str]:
    px, py = view.at(x, 1.3, z)
    shadow = spot("sushi-soot", (0.3, 0.1), 3.0, 1.1, 0.6)
    return py, group(shadow + art, f'transform="translate({n(px)} {n(py)})"')


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    fish = colors.main
    parts = (
        linear(
            "sushi-fish",
            (-2, -4.4),
            (2, -1.4),
            [(0, light(fish, 0.45)), (0.4, light(fish, 0.08)), (1, shade(fish, 0.24))],
        ),
        linear("sushi-rice", (-2, -3), (2, 0.6), [(0, "#ffffff"), (0.6, "#f1ece0"), (1, "#c9c0ae")]),
        linear(
            "sushi-nori",
            (-2.2, 0),
            (2.2, 0),
            [(0, light(colors.dark, 0.28)), (0.3, light(colors.dark, 0.10)), (1, shade(colors.dark, 0.4))],
        ),
        radial(
            "sushi-green",
            (-0.5, -1.4),
            2.2,
            [(0, light(colors.accent, 0.4)), (0.6, colors.accent), (1, shade(colors.accent, 0.4))],
        ),
        linear("sushi-pink", (-1.5, -2), (1.5, 0.4), [(0, "#fbd9d2"), (0.6, "#f0a8a0"), (1, "#d07c7a")]),
        fade("sushi-soot", "#000000"),
        fade("sushi-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=1)
def _slate() -> str:
    veins = "".join(
        line(
            f"M-13 {n(-1.2 - 1.6 * k)}Q-2 {n(-2.0 - 1.6 * k + math.sin(k * 2))} 13 {n(-1.0 - 1.6 * k)}",
            "#ffffff",
            0.06,
            'opacity="0.14"',
        )
        for k in range(8)
    )
    return veins + spot("sushi-glow", (-5, -10), 9, 4, 0.22)


def _grains(seed: int, half: float, top: float, low: float) -> str:
    d = ""
    for k in range(26):
        x = half * math.sin(k * 2.4 + seed) * 0.94
        y = low + (top - low) * ((k * 0.618) % 1.0)
        d += f"M{n(x - 0.22)} {n(y)}q0.22 -0.18 0.44 0"
    return line(d, "#b9ae98", 0.09, 'opacity="0.7"')


def _nigiri(colors: Palette, turn: float, i: int) -> str:
    """A finger of rice under a slice of fish; it narrows as it is seen from its end."""
    half = 1.5 + 0.95 * abs(math.cos(turn + 1.1))
    rice = smooth(
        [
            (-half, -0.3),
            (-half * 0.96, -1.5),
            (-half * 0.5, -2.1),
            (half * 0.5, -2.1),
            (half * 0.96, -1.5),
            (half, -0.3),
            (half * 0.7, 0.45),
            (-half * 0.7, 0.45),
        ]
    )
    slice_ = smooth(
        [
            (-half * 1.12, -0.9),
            (-half * 1.04, -2.1),
            (-half * 0.5, -2.9),
            (half * 0.5, -2.95),
            (half * 1.04, -2.2),
            (half * 1.14, -1.0),
            (half * 0.6, -1.5),
            (-half * 0.6, -1.45),
        ]
    )
    veins = "".join(
        f"M{n(half * (-0.8 + 0.38 * k))} -1.35Q{n(half * (-0.62 + 0.38 * k))} -2.2 {n(half * (-0.4 + 0.38 * k))} -2.8"
        for k in range(5)
    )
    sheen = spot("sushi-glow", (-half * 0.35, -2.5), half * 0.55, 0.26, 0.8, -4)
    band = path("M-0.5 0.42L-0.5 -2.95Q0 -3.15 0.5 -2.95L0.5 0.42Z", "url(#sushi-nori)") if i % 2 else ""
    return (
        path(rice, "url(#sushi-rice)")
        + _grains(i, half, -1.5, 0.2)
        + path(slice_, "url(#sushi-fish)")
        + line(veins, light(colors.main, 0.6), 0.16, 'opacity="0.85"')
        + sheen
        + band
    )


def _maki(colors: Palette, i: int) -> str:
    """A roll cut across: seaweed, rice, a bright heart."""
    side = path("M-2.1 -2.4L-2.1 -0.2A2.1 0.85 0 0 0 2.1 -0.2L2.1 -2.4Z", "url(#sushi-nori)")
    top = ellipse((0, -2.4), 2.1, 0.92, shade(colors.dark, 0.1)) + ellipse((0, -2.42), 1.9, 0.80, "#f6f2e8")
    dots = "".join(
        ellipse((1.45 * math.cos(k * 0.7 + i), -2.42 + 0.6 * math.sin(k * 0.7 + i)), 0.2, 0.1, "#d9d0bd")
        for k in range(9)
    )
    heart = (
        ellipse((-0.25, -2.46), 0.62, 0.30, colors.main)
        + ellipse((0.5, -2.38), 0.46, 0.22, colors.accent)
        + ellipse((0.1, -2.2), 0.34, 0.14, "#f3d36a")
    )
    shine = line("M-1.6 -1.9L-1.6 -0.5", "#ffffff", 0.24, 'opacity="0.35"')
    return side + shine + top + dots + heart


@lru_cache(maxsize=1)
def _ginger() -> str:
    parts = ""
    for k in range(5):
        a = 2 * math.pi * k / 5
        x, y = 0.8 * math.cos(a), -0.5 + 0.35 * math.sin(a)
        shape = smooth(
            [(x - 1.0, y + 0.3), (x - 0.6, y - 0.9), (x + 0.5, y - 1.0), (x + 1.0, y + 0.1), (x + 0.2, y + 0.6)]
        )
        parts += path(shape, "url(#sushi-pink)") + line(
            f"M{n(x - 0.7)} {n(y)}Q{n(x)} {n(y - 0.7)} {n(x + 0.7)} {n(y - 0.2)}", "#ffffff", 0.1, 'opacity="0.6"'
        )
    return parts


@lru_cache(maxsize=64)
def _wasabi(colors: Palette) -> str:
    shape = smooth(
        [(-1.1, 0.1), (-0.9, -1.0), (-0.3, -1.7), (0.4, -1.6), (0.9, -0.9), (1.1, 0.1), (0.4, 0.45), (-0.5, 0.45)]
    )
    swirl = line(
        "M-0.8 -0.4Q0 -0.9 0.8 -0.5M-0.5 -1.1Q0.1 -1.4 0.6 -1.0", light(colors.accent, 0.5), 0.14, 'opacity="0.7"'
    )
    return path(shape, "url(#sushi-green)") + swirl


RIG = Rig(
    name="sushi",
    label="Sushi",
    words=("sushi", "maki", "nigiri", "sashimi", "sushi roll", "sushi platter", "california roll"),
    height=0.155,
    width=0.32,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=PALETTES,
    turnable=0.9,
)
