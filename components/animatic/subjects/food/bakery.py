"""Baked goods: a croissant wound of flaky rolls and a scored loaf of bread, both round to an orbit."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import softened
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

CRUSTS = (
    Palette(main="#d08a3a", second="#f6dca6", accent="#8a4a18", dark="#4a260d"),
    Palette(main="#c47a2c", second="#f2d090", accent="#7a3c12", dark="#3d1f0b"),
    Palette(main="#dca050", second="#fbe8c0", accent="#9a5a22", dark="#573010"),
)
LOAVES = (
    Palette(main="#b5793c", second="#f0e2c6", accent="#e6c58e", dark="#4a2a12"),
    Palette(main="#9a5f2a", second="#ecdcbc", accent="#d9b274", dark="#3a200d"),
    Palette(main="#c99250", second="#f6ebd4", accent="#efd6a4", dark="#5a361a"),
)
ROLLS = 9
_SIZES = (1.2, 1.9, 2.9, 3.8, 4.2, 3.8, 2.9, 1.9, 1.2)


def croissant(pose: Pose) -> str:
    """Draw the croissant lying in a crescent: its rolls go round with the camera, the nearer over the farther."""
    colors, turn = pose.palette, pose.turn + 0.22
    rolls: list[tuple[float, str]] = []
    lowest = 0.0
    for i, size in enumerate(_SIZES):
        a = -math.pi / 2 + (i - ROLLS // 2) * 0.31
        x, z = 7.4 * math.cos(a), 7.4 * math.sin(a) + 5.2
        c, s = math.cos(turn), math.sin(turn)
        px, pz = x * c + z * s, z * c - x * s
        along = a + math.pi / 2 - turn
        lowest = max(lowest, 0.34 * pz - 0.2 + size)
        rolls.append((pz - 0.06 * abs(i - ROLLS // 2), _roll(i, (px, -0.2 + 0.34 * pz), size, along)))
    rolls.sort(key=lambda roll: roll[0])
    crumbs = "".join(
        ellipse((x, y), 0.22, 0.12, colors.main, 'opacity="0.9"')
        for x, y in ((-8.6, -0.7), (8.2, -0.5), (6.4, -0.25), (-7.2, -0.2))
    )
    body = group("".join(art for _, art in rolls), f'transform="translate(0 {n(-lowest - 0.45)})"')
    return _croissant_defs(colors) + crumbs + body


@lru_cache(maxsize=64)
def _croissant_defs(colors: Palette) -> str:
    main, pale, brown = colors.main, colors.second, colors.accent
    bake = [(0, light(pale, 0.25)), (0.26, mix(main, pale, 0.45)), (0.55, main), (0.82, brown), (1, shade(brown, 0.45))]
    return (
        "<defs>"
        + radial("croissant-roll", (-0.30, -0.62), 1.5, bake)
        + linear("croissant-layer", (0, -1), (0, 1), [(0, light(pale, 0.3)), (0.5, pale), (1, mix(main, brown, 0.5))])
        + fade("croissant-soot", colors.dark)
        + fade("croissant-glow", "#fff6df")
        + "</defs>"
    )


def _roll(i: int, place: Point, size: float, along: float) -> str:
    """One roll of the spiral in its own unit frame: a barrel with the edges of its layers to one side."""
    wide = size * (0.62 + 0.30 * abs(math.sin(along))) if 0 < i < ROLLS - 1 else size * 0.95
    side = -1.0 if i < ROLLS // 2 else 1.0
    shape = smooth(
        [(-0.98, 0.1), (-0.7, -0.78), (0.0, -1.0), (0.72, -0.76), (0.98, 0.12), (0.7, 0.86), (0.0, 1.0), (-0.72, 0.84)]
    )
    flakes = "".join(
        f"M{n(side * k)} {n(-0.88 + 0.1 * abs(k))}"
        f"Q{n(side * (k + 0.34))} 0.05 {n(side * k * 0.92)} {n(0.9 - 0.1 * abs(k))}"
        for k in (-0.34, 0.08, 0.46)
    )
    lips = f"M{n(side * 0.62)} -0.78"
    lips += f"Q{n(side * 1.06)} 0.0 {n(side * 0.6)} 0.84Q{n(side * 0.92)} 0.0 {n(side * 0.62)} -0.78Z"
    art = (
        path(shape, "url(#croissant-roll)")
        + line(flakes, "#6a3510", 0.035, 'opacity="0.38"')
        + path(lips, "url(#croissant-layer)", 'opacity="0.75"')
        + spot("croissant-glow", (-0.22, -0.66), 0.46, 0.16, 0.75, -8)
        + spot("croissant-soot", (0.1, 0.92), 0.9, 0.3, 0.5)
    )
    shadow = spot("croissant-soot", (place[0] - side * wide * 0.3, place[1]), wide * 1.05, size, 0.35)
    lean = math.degrees(-0.16 * math.sin(along))
    move = f"translate({n(place[0])} {n(place[1])}) rotate({n(lean)}) scale({n(wide * 1.22)} {n(size)})"
    return (shadow if i != ROLLS // 2 else "") + group(art, f'transform="{move}"')


def loaf(pose: Pose) -> str:
    """Draw a round loaf, scored across and dusted with flour; the cuts go round as it turns."""
    colors, turn = pose.palette, pose.turn
    dome = smooth(
        [
            (-12.6, -1.6),
            (-12.9, -4.6),
            (-10.6, -9.6),
            (-5.6, -12.8),
            (0, -13.6),
            (5.8, -12.8),
            (10.7, -9.6),
            (12.9, -4.8),
            (12.6, -1.6),
            (9, -0.1),
            (0, 0.3),
            (-9, -0.1),
        ]
    )
    inside = (
        _cuts(colors, turn)
        + _flour(colors, turn)
        + (
            spot("bread-glow", (-4.6, -10.4), 5.2, 2.0, 0.55, -16)
            + spot("bread-soot", (0, 0.4), 15, 3.2, 0.75)
            + spot("bread-soot", (12.4, -4), 3.4, 6.5, 0.5)
        )
    )
    body = path(dome, "url(#bread-crust)") + group(inside, 'clip-path="url(#bread-dome)"')
    return _loaf_defs(colors, dome) + group(body, 'transform="translate(0 -0.4)"')


@lru_cache(maxsize=64)
def _loaf_defs(colors: Palette, dome: str) -> str:
    main, crumb = colors.main, colors.accent
    crust = [
        (0, light(main, 0.45)),
        (0.3, light(main, 0.1)),
        (0.62, main),
        (0.86, shade(main, 0.4)),
        (1, shade(main, 0.62)),
    ]
    return (
        "<defs>"
        + clip("bread-dome", path(dome))
        + radial("bread-crust", (-3.6, -9.4), 17.0, crust, squash=0.85)
        + linear("bread-crumb", (0, -13), (0, -4), [(0, light(crumb, 0.35)), (1, mix(crumb, main, 0.35))])
        + fade("bread-soot", colors.dark)
        + fade("bread-glow", "#fff2d6")
        + fade("bread-flour", colors.second)
        + "</defs>"
    )


def _on_dome(x: float, z: float, turn: float) -> tuple[Point, float]:
    """Give where a place of the crust seen from above lies in the picture, and how far to the front."""
    c, s = math.cos(turn), math.sin(turn)
    px, pz = x * c + z * s, z * c - x * s
    tall = math.sqrt(max(0.0, 1 - px * px - pz * pz))
    return (px * 12.6, -1.2 - tall * 11.2 - pz * -3.4), pz


def _cuts(colors: Palette, turn: float) -> str:
    """One long cut that has sprung open, and an ear of leaves at either side."""
    parts = ""
    upper, lower = [], []
    for k in range(13):
        x = -0.80 + 1.6 * k / 12
        open_ = 0.17 * math.sin(math.pi * k / 12) ** 0.8
        upper.append(_on_dome(x, 0.06 + 0.14 * math.cos(x * 2) - open_, turn)[0])
        lower.append(_on_dome(x, 0.06 + 0.14 * math.cos(x * 2) + open_, turn)[0])
    parts += path(smooth([*upper, *reversed(lower)], tension=0.8), "url(#bread-crumb)")
    parts += line(smooth(lower, closed=False), shade(colors.main, 0.5), 0.55, 'opacity="0.85"')
    parts += line(smooth(upper, closed=False), shade(colors.main, 0.62), 0.4, 'opacity="0.6"')
    parts += line(smooth(lower, closed=False), light(colors.main, 0.35), 0.22, 'transform="translate(0 0.42)"')
    pores = [_on_dome(-0.6 + 0.1 * k, 0.19 + 0.07 * math.sin(k * 2.3), turn)[0] for k in range(13)]
    parts += "".join(ellipse(place, 0.42, 0.16, shade(colors.accent, 0.28), 'opacity="0.6"') for place in pores)
    leaves = ""
    for k in range(5):
        x = -0.5 + 0.25 * k
        points = [_on_dome(x + 0.10 * t, 0.54 + 0.34 * t, turn) for t in (0.0, 0.5, 1.0)]
        leaves += smooth([place for place, _ in points], closed=False)
    return (
        parts
        + line(leaves, light(colors.accent, 0.25), 0.5)
        + line(leaves, shade(colors.main, 0.5), 0.2, 'opacity="0.7" transform="translate(0.1 0.34)"')
    )


def _flour(colors: Palette, turn: float) -> str:
    dust = spot("bread-flour", _on_dome(-0.3, -0.35, turn)[0], 4.8, 1.8, 0.55, -10)
    dust += spot("bread-flour", _on_dome(0.45, 0.5, turn)[0], 3.6, 1.8, 0.5, 12)
    dust += spot("bread-flour", _on_dome(-0.5, 0.55, turn)[0], 3.2, 1.8, 0.45, -14)
    grains = ""
    for k in range(70):
        x, z = 0.9 * math.sin(k * 2.4) * math.sqrt(k / 70), 0.9 * math.cos(k * 2.4) * math.sqrt(k / 70)
        (px, py), depth = _on_dome(x, z, turn)
        if depth > -0.6:
            grains += softened([(px - 0.14, py), (px, py - 0.1), (px + 0.14, py), (px, py + 0.1)], 0.05)
    return dust + path(grains, colors.second, 'opacity="0.6"')


CROISSANT = Rig(
    name="croissant",
    label="Croissant",
    words=("croissant", "pain au chocolat", "viennoiserie", "butter croissant", "danish pastry"),
    height=0.125,
    width=0.245,
    draw=croissant,
    turns=16,
    on="table",
    glossy=0.2,
    actions=("idle", "spin"),
    palettes=CRUSTS,
)
LOAF = Rig(
    name="bread",
    label="Bread",
    words=(
        "bread", "loaf", "sourdough", "loaf of bread", "bread loaf", "baguette", "bun", "bread roll", "bakery",
        "baked goods", "brioche", "rye bread", "ciabatta", "slice of bread",
    ),
    height=0.145,
    width=0.27,
    draw=loaf,
    turns=16,
    on="table",
    actions=("idle", "spin"),
    palettes=LOAVES,
)  # fmt: skip
