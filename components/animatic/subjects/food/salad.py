"""A salad heaped in a bowl: frilled leaves, tomatoes, cucumber and feta that go round with the camera."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import satin
from components.animatic.subjects.drawing.svg import (
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

PALETTES = (
    Palette(main="#e9e2d4", second="#6fae3e", accent="#d8412f", dark="#28451c"),
    Palette(main="#3d5a6c", second="#7fb548", accent="#e0523a", dark="#24401a"),
    Palette(main="#b5793f", second="#62a53c", accent="#c93a4a", dark="#203c18"),
)


R, RIM, TALL = 11.0, 2.6, 7.6
"""The bowl's radius, the half axis of its rim, its height."""


def draw(pose: Pose) -> str:
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
    return _defs(colors, wall, turn) + rim + "".join(art for _, art in heap) + body + lip


def _defs(colors: Palette, wall: str, turn: float) -> str:
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


RIG = Rig(
    name="salad",
    label="Salad",
    words=("salad", "caesar salad", "salad bowl", "poke bowl", "buddha bowl", "greek salad"),
    height=0.17,
    width=0.25,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
