"""Two dishes in the round: sushi on a slate board, a salad heaped in a bowl."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.materials import satin
from components.animatic.subjects.solid import Box, View, box, foot, raised
from components.animatic.subjects.svg import (
    Point,
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
    shade,
    smooth,
    spot,
)

SUSHI = (
    Palette(main="#ee7f4b", second="#2c2f33", accent="#7fae4e", dark="#16201c"),
    Palette(main="#d8485a", second="#3a2c24", accent="#8ab858", dark="#17211d"),
    Palette(main="#f0935c", second="#4a4d52", accent="#74a544", dark="#131c18"),
)
SALADS = (
    Palette(main="#e9e2d4", second="#6fae3e", accent="#d8412f", dark="#28451c"),
    Palette(main="#3d5a6c", second="#7fb548", accent="#e0523a", dark="#24401a"),
    Palette(main="#b5793f", second="#62a53c", accent="#c93a4a", dark="#203c18"),
)
ABOVE = 0.42
"""Radians from which a dish is looked down on."""


def sushi(pose: Pose) -> str:
    """Draw nigiri and maki on a board at the pose's turn, the farther behind the nearer."""
    colors, view = pose.palette, View(pose.turn + 0.30, ABOVE)
    board = box(view, Box("sushi", 25.0, 1.3, 14.0, colors.second), {"top": _slate()})
    things: list[tuple[float, str]] = []
    for i, (x, z) in enumerate(((-8.4, -2.6), (-2.8, -2.9), (2.8, -2.6), (8.2, -2.8))):
        things.append(_placed(view, x, z, _nigiri(colors, view.turn, i)))
    for i, (x, z) in enumerate(((-8.0, 3.2), (-3.2, 3.0), (1.6, 3.2))):
        things.append(_placed(view, x, z, _maki(colors, i)))
    things.append(_placed(view, 6.6, 3.6, _ginger()))
    things.append(_placed(view, 10.2, 2.4, _wasabi(colors)))
    things.sort(key=lambda one: one[0])
    return _sushi_defs(colors) + raised(board + "".join(art for _, art in things), foot(view, 25.0, 14.0))


def _placed(view: View, x: float, z: float, art: str) -> tuple[float, str]:
    px, py = view.at(x, 1.3, z)
    shadow = spot("sushi-soot", (0.3, 0.1), 3.0, 1.1, 0.6)
    return py, group(shadow + art, f'transform="translate({n(px)} {n(py)})"')


@lru_cache(maxsize=64)
def _sushi_defs(colors: Palette) -> str:
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


R, RIM, TALL = 11.0, 2.6, 7.6
"""The bowl's radius, the half axis of its rim, its height."""


def salad(pose: Pose) -> str:
    """Draw the bowl; leaves, tomatoes and slices go round with the camera."""
    colors, turn = pose.palette, pose.turn
    wall = (
        f"M{-R} {-TALL}C{-R * 0.98} {-TALL * 0.42} {-R * 0.60} -0.7 {-R * 0.42} -0.5"
        f"A{R * 0.42} 0.6 0 0 0 {R * 0.42} -0.5"
        f"C{R * 0.60} -0.7 {R * 0.98} {-TALL * 0.42} {R} {-TALL}A{R} {RIM} 0 0 1 {-R} {-TALL}Z"
    )
    rim = ellipse((0, -TALL), R, RIM, light(colors.main, 0.3)) + ellipse(
        (0, -TALL + 0.1), R - 0.5, RIM - 0.24, shade(colors.dark, 0.35)
    )
    heap: list[tuple[float, str]] = []
    for i in range(34):
        a, far = i * 2.399963 + turn, math.sqrt((i + 0.5) / 34)
        x, z = 9.4 * far * math.cos(a), 9.4 * far * math.sin(a)
        y = -TALL - 3.6 * (1 - far * far) + 0.22 * z
        lean = math.degrees(0.5 * math.cos(a)) + (i * 47) % 50 - 25
        place = f'transform="translate({n(x)} {n(y)}) rotate({n(lean)})"'
        heap.append((z - 9 * (1 - far), group(_leafy(colors, i), place)))
    heap.sort(key=lambda one: one[0])
    front = f"M{-R} {-TALL}A{R} {RIM} 0 0 0 {R} {-TALL}"
    lip = line(front, light(colors.main, 0.45), 0.6) + line(
        front, "#ffffff", 0.16, 'opacity="0.7" transform="translate(0 -0.2)"'
    )
    shine = spot("salad-glow", (-5.6 - 1.2 * math.sin(turn), -4.6), 1.5, 3.0, 0.55, 20) + spot(
        "salad-soot", (0, -0.2), 8, 1.4, 0.55
    )
    body = path(wall, "url(#salad-bowl)") + group(shine, 'clip-path="url(#salad-wall)"')
    return _salad_defs(colors, wall, turn) + rim + "".join(art for _, art in heap) + body + lip


def _salad_defs(colors: Palette, wall: str, turn: float) -> str:
    leaf, red = colors.second, colors.accent
    parts = (
        clip("salad-wall", path(wall)),
        satin("salad-bowl", -R, R, colors.main, turn),
        linear("salad-leaf", (-1.5, -3.4), (1.5, 1.6), [(0, light(leaf, 0.42)), (0.45, leaf), (1, shade(leaf, 0.42))]),
        linear("salad-deep", (-1.5, -3.4), (1.5, 1.6), [(0, leaf), (0.5, shade(leaf, 0.3)), (1, shade(leaf, 0.6))]),
        radial("salad-tomato", (-0.5, -0.6), 2.2, [(0, light(red, 0.5)), (0.4, red), (1, shade(red, 0.45))]),
        fade("salad-soot", "#000000"),
        fade("salad-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _leafy(colors: Palette, i: int) -> str:
    """By turns a frilled leaf, a tomato, a cucumber slice, an onion ring, a cube of feta, an olive."""
    kind = i % 6 if i % 2 else 0
    if kind == 1:
        shine = spot("salad-glow", (-0.5, -0.8), 0.6, 0.35, 0.8, -30)
        return spot("salad-soot", (0, 1.0), 1.9, 0.8, 0.5) + ellipse((0, 0), 1.55, 1.5, "url(#salad-tomato)") + shine
    if kind == 3:
        seeds = "".join(
            ellipse((0.75 * math.cos(k * 1.05), 0.42 * math.sin(k * 1.05)), 0.16, 0.1, "#f4f7dc") for k in range(6)
        )
        rind, flesh = shade(colors.second, 0.42), "#d8e8a8"
        return (
            ellipse((0, 0.2), 1.8, 1.1, shade(rind, 0.3))
            + ellipse((0, 0), 1.8, 1.1, rind)
            + ellipse((0, -0.04), 1.56, 0.92, flesh)
            + seeds
        )
    if kind == 5:
        cube: list[Point] = [(-1.0, -0.4), (0.2, -0.9), (1.1, -0.4), (1.0, 0.7), (-0.1, 1.1), (-1.0, 0.6)]
        return path(smooth(cube, tension=0.3), "#ece6d6") + path(
            smooth([*cube[:3], (-0.1, 0.05)], tension=0.2), "#ffffff"
        )
    frill: list[Point] = []
    for k in range(15):
        t = k / 14
        a = math.pi * (1.15 - 1.3 * t)
        r = 3.1 * (1 + 0.13 * math.sin(t * 31 + i))
        frill.append((r * 0.72 * math.cos(a), -1.2 - r * 0.78 * math.sin(a) + 1.0))
    shape = smooth([(0, 1.9), *frill], tension=0.8)
    veins = "M0 1.6Q0.1 -0.4 0 -2.6M0.05 0.4Q-0.8 -0.4 -1.4 -1.2M0.05 0.0Q0.8 -0.8 1.4 -1.4M0 -0.8Q-0.5 -1.5 -0.8 -2.0"
    fill = "url(#salad-leaf)" if i % 3 else "url(#salad-deep)"
    edge = line(smooth(frill, closed=False), light(colors.second, 0.45), 0.14, 'opacity="0.7"')
    return (
        path(shape, shade(colors.dark, 0.3), 'opacity="0.45" transform="translate(0.25 0.35)"')
        + path(shape, fill)
        + line(veins, mix(colors.second, "#f4f7d8", 0.65), 0.16, 'opacity="0.75"')
        + edge
    )


SUSHI_RIG = Rig(
    name="sushi",
    label="Sushi",
    words=("sushi", "maki", "nigiri", "sashimi", "sushi roll", "sushi platter", "california roll"),
    height=0.155,
    width=0.32,
    draw=sushi,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=SUSHI,
    turnable=0.9,
)
SALAD_RIG = Rig(
    name="salad",
    label="Salad",
    words=("salad", "caesar salad", "salad bowl", "poke bowl", "buddha bowl", "greek salad"),
    height=0.17,
    width=0.25,
    draw=salad,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=SALADS,
)
