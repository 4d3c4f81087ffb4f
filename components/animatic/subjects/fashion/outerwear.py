"""What is worn over a shirt: a hoodie with drawstrings and pouch, a zipped jacket with a stand collar."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
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
    rect,
    shade,
    smooth,
    spot,
    text,
)

HOODIES = (
    Palette(main="#8a8f98", second="#6d727b", accent="#f3efe6", dark="#2a2c31"),
    Palette(main="#2b2d33", second="#1d1f23", accent="#d9b45c", dark="#0d0e10"),
    Palette(main="#8f4a3c", second="#74382c", accent="#f3e6d6", dark="#2d130d"),
    Palette(main="#4d6b58", second="#3b5445", accent="#f3ead6", dark="#14201a"),
    Palette(main="#d9c9ae", second="#c2b092", accent="#8a4b2c", dark="#3d3323"),
)
JACKETS = (
    Palette(main="#2a2a2e", second="#1c1c1f", accent="#c6cad0", dark="#0c0c0e"),
    Palette(main="#7a4424", second="#5c3018", accent="#d9b878", dark="#241209"),
    Palette(main="#3c5a3f", second="#2b4330", accent="#d0d4d8", dark="#101b13"),
    Palette(main="#b8462f", second="#933421", accent="#d8dbe0", dark="#300f08"),
    Palette(main="#33517a", second="#253d5e", accent="#d0d4d8", dark="#0f1a2a"),
)


@dataclass(frozen=True)
class Garment:
    """How one differs from the other."""

    name: str
    gloss: float
    """How bright the folds shine: cloth low, leather high."""
    front: Callable[[Palette, str, float], str]
    neck: Callable[[Palette], str]


def draw(pose: Pose, it: Garment) -> str:
    """Draw the garment hanging on nobody; it turns a little and its hem sways."""
    colors, turn, sway = pose.palette, max(-0.7, min(0.7, pose.turn)), wave(pose.phase, 0.2)
    body = smooth(_body(sway), tension=0.8)
    sleeves = "".join(_sleeve(it, colors, side, sway) for side in (-1, 1))
    inside = group(_shading(it, sway) + it.front(colors, pose.text, sway), f'clip-path="url(#{it.name}-body)"')
    whole = sleeves + path(body, f"url(#{it.name}-cloth)") + inside + _hem(it, colors, sway) + it.neck(colors)
    place = f'transform="translate({n(3 * math.sin(turn))} 0) scale({n(math.cos(turn))} 1)"'
    return _defs(it, colors, body) + group(whole, place)


def _defs(it: Garment, colors: Palette, body: str) -> str:
    main, name = colors.main, it.name
    cloth = [(0, light(main, 0.24)), (0.3, light(main, 0.07)), (0.6, main), (0.85, shade(main, 0.16))]
    parts = (
        clip(f"{name}-body", path(body)),
        linear(f"{name}-cloth", (-26, -62), (26, -18), [*cloth, (1, shade(main, 0.34))]),
        linear(
            f"{name}-arm-left", (-42, -40), (-24, -36), [(0, light(main, 0.2)), (0.5, main), (1, shade(main, 0.26))]
        ),
        linear(
            f"{name}-arm-right",
            (24, -42),
            (42, -34),
            [(0, shade(main, 0.12)), (0.5, shade(main, 0.16)), (1, shade(main, 0.44))],
        ),
        linear(
            f"{name}-rib",
            (0, -6),
            (0, 0),
            [(0, shade(colors.second, 0.2)), (0.4, colors.second), (1, shade(colors.second, 0.3))],
        ),
        linear(f"{name}-metal", (-1, 0), (1, 0), [(0, light(colors.accent, 0.4)), (1, shade(colors.accent, 0.4))]),
        fade(f"{name}-fold", shade(main, 0.8)),
        fade(f"{name}-lit", light(main, 0.85)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _body(sway: float) -> list[Point]:
    s = 0.8 * sway
    half = [(6.0, -65.0), (11.0, -66.6), (18.0, -64.4), (25.6, -60.4), (26.6, -50), (25.0, -40), (24.6, -22)]
    low = [(24.2 + s, -6.0), (21.6 + s, -1.2), (11 + s, -0.6), (s, -0.8)]
    right = [*half, *low]
    left = [(-x + 2 * (s if i > 6 else 0), y) for i, (x, y) in enumerate(right)]
    return [*right, *reversed(left[:-1])]


def _sleeve(it: Garment, colors: Palette, side: int, sway: float) -> str:
    """A long sleeve that hangs beside the body, gathered at its cuff."""
    s, name = 0.6 * sway * side, it.name
    points = [
        (18.0, -64.6), (26.4, -60.8), (32.6, -50), (36.6, -34), (39.0 + s, -18), (40.2 + s, -10.4),
        (34.0 + s, -8.6), (31.6 + s, -17), (28.4, -32), (25.4, -44), (22.6, -54),
    ]  # fmt: skip
    shape = smooth([(x * side, y) for x, y in points])
    arm = path(shape, f"url(#{name}-arm-{'left' if side < 0 else 'right'})")
    folds = "".join(
        spot(f"{name}-{tone}", (x * side, y), rx, ry, opacity, tilt * side)
        for tone, x, y, rx, ry, opacity, tilt in (
            ("fold", 33, -34, 1.6, 13, 0.42, -12),
            ("lit", 31.4, -42, 1.5, 10, 0.24 + it.gloss * 0.5, -16),
            ("fold", 36, -17, 4.2, 1.5, 0.40, -14),
            ("fold", 35, -22, 4.0, 1.2, 0.34, -12),
            ("lit", 36.4, -14.5, 3.4, 0.9, 0.22 + it.gloss * 0.4, -12),
        )
    )
    cuff = smooth(
        [((x + s) * side, y) for x, y in ((33.4, -9.6), (40.6, -11.4), (40.9, -5.4), (38.2, -3.9), (34.4, -4.4))],
        tension=0.5,
    )
    lines = "".join(
        f"M{n((34.4 + 1.05 * i + s) * side)} {n(-9.4 - 0.28 * i)}"
        f"L{n((34.9 + 0.98 * i + s) * side)} {n(-4.8 - 0.06 * i)}"
        for i in range(6)
    )
    gathered = clip(f"{name}-cuff-{side + 1}", path(shape))
    return (
        f"<defs>{gathered}</defs>" + arm + group(folds, f'clip-path="url(#{name}-cuff-{side + 1})"')
        + path(cuff, f"url(#{name}-rib)") + line(lines, shade(colors.second, 0.5), 0.24, 'opacity="0.6"')
    )  # fmt: skip


def _shading(it: Garment, sway: float) -> str:
    s = 0.6 * sway
    marks = (
        ("fold", (-20, -48), 4.2, 17, 0.36, 22), ("fold", (20, -46), 4.6, 18, 0.44, -22),
        ("fold", (-9 + s, -16), 2.4, 13, 0.26, 10), ("fold", (10 + s, -15), 2.8, 14, 0.32, -8),
        ("fold", (24, -28), 4, 34, 0.5, 0), ("fold", (0, -7), 26, 2.8, 0.42, 0), ("fold", (0, -61), 15, 4.0, 0.40, 0),
        ("lit", (-13 + s, -20), 2.2, 15, 0.26, 9), ("lit", (5 + s, -18), 2.2, 13, 0.20, -5),
        ("lit", (-17, -54), 4.2, 12, 0.34, 30), ("lit", (15, -56), 3, 9, 0.22, -26),
        ("lit", (-22, -34), 2.0, 19, 0.24, 2),
    )  # fmt: skip
    return "".join(
        spot(f"{it.name}-{tone}", place, rx, ry, opacity * (1 + it.gloss * (tone == "lit")), tilt)
        for tone, place, rx, ry, opacity, tilt in marks
    )


def _hem(it: Garment, colors: Palette, sway: float) -> str:
    s = 0.8 * sway
    band = f"M{n(-24.2 + s)} -6.4Q{n(s)} -4.2 {n(24.2 + s)} -6.4L{n(22.6 + s)} -1.0Q{n(s)} 0.4 {n(-22.6 + s)} -1.0Z"
    ribs = "".join(f"M{n(-23 + i * 1.15 + s)} {n(-5.6)}L{n(-21.6 + i * 1.08 + s)} {n(-0.9)}" for i in range(41))
    return path(band, f"url(#{it.name}-rib)") + line(ribs, shade(colors.second, 0.5), 0.22, 'opacity="0.5"')


@lru_cache(maxsize=64)
def _hood(colors: Palette) -> str:
    """The hood lies back in a thick fold; two cords hang from it."""
    main = colors.main
    back = path(
        "M-15.4 -64.0C-17.4 -72 -11 -79.2 0 -79.4C11 -79.2 17.4 -72 15.4 -64.0C11 -60.6 -11 -60.6 -15.4 -64.0Z",
        shade(main, 0.16),
    )
    hollow = path(
        "M-11.0 -65.4C-12.6 -71.6 -8 -76.4 0 -76.6C8 -76.4 12.6 -71.6 11.0 -65.4"
        "C8 -60.4 3.4 -57.6 0 -56.6C-3.4 -57.6 -8 -60.4 -11.0 -65.4Z",
        shade(main, 0.58),
    )
    lining = path(
        "M-8.2 -70.6Q0 -66.2 8.2 -70.6Q9.6 -66 6.2 -62.6Q0 -60 -6.2 -62.6Q-9.6 -66 -8.2 -70.6Z",
        shade(main, 0.72),
        'opacity="0.8"',
    )
    left = (
        "M-15.6 -63.6C-17.2 -70.4 -13.6 -75.6 -9.4 -76.8C-12.4 -73.6 -12.6 -68.8 -11.2 -65.2"
        "C-9.0 -60.8 -4.6 -57.6 -0.4 -54.8C-1.8 -53.2 -3.6 -53.4 -5.4 -54.2C-9.8 -56.4 -14.0 -59.6 -15.6 -63.6Z"
    )
    fold = path(left, mix(main, light(main, 0.3), 0.7)) + group(
        path(left, shade(main, 0.16)), 'transform="scale(-1 1)"'
    )
    seam = line(
        "M-10.6 -74C-13 -70 -11.8 -65.6 -10.2 -63C-8 -59.6 -4.4 -57 -1 -54.8", shade(main, 0.4), 0.26, 'opacity="0.6"'
    )
    lit = spot("hoodie-lit", (-13.6, -68), 1.6, 5.4, 0.5, 8) + spot("hoodie-lit", (-4, -78), 7, 1.3, 0.4, -6)
    cords = ""
    for x, end in ((-3.4, -37.5), (3.2, -39.0)):
        d = f"M{n(x)} -55.4C{n(x - 0.8)} -50 {n(x + 0.8)} -46 {n(x)} {n(end)}"
        cords += line(d, shade(main, 0.6), 1.0, 'opacity="0.4" transform="translate(0.5 0.3)"') + line(
            d, colors.accent, 0.8
        )
        cords += rect(x - 0.55, end - 0.4, 1.1, 2.6, "#c9cdd2", 0.4) + ellipse(
            (x, -55.4), 0.75, 0.75, "none", 'stroke="#c9cdd2" stroke-width="0.4"'
        )
    return back + hollow + lining + fold + seam + lit + cords


def _pouch(colors: Palette, words: str, sway: float) -> str:
    s, main = 0.6 * sway, colors.main
    d = (
        f"M{n(-9.4 + s)} -24.4L{n(9.4 + s)} -24.4L{n(15.4 + s)} -13.4"
        f"L{n(15.4 + s)} -5.4L{n(-15.4 + s)} -5.4L{n(-15.4 + s)} -13.4Z"
    )
    pocket = path(d, shade(main, 0.5), 'opacity="0.5" transform="translate(0.3 0.5)"') + path(
        d, mix(main, light(main, 0.2), 0.35), 'opacity="0.75"'
    )
    slits = line(
        f"M{n(-9.8 + s)} -23.8L{n(-15.2 + s)} -13.4M{n(9.8 + s)} -23.8L{n(15.2 + s)} -13.4", shade(main, 0.55), 1.0
    )
    seam = line(
        f"M{n(-9 + s)} -23.4L{n(9 + s)} -23.4M{n(-9.2 + s)} -22.8"
        f"L{n(-14.4 + s)} -13.2M{n(9.2 + s)} -22.8L{n(14.4 + s)} -13.2",
        light(main, 0.4),
        0.2,
        'stroke-dasharray="0.8 0.6" opacity="0.7"',
    )
    ink = mix(ink_on(main), colors.accent, 0.75)
    if clean(words):
        return pocket + slits + seam + text(words, (0, -32.5), 5.6, ink, weight=700, fit=30)
    return pocket + slits + seam + rect(-9.6, -35.0, 4.6, 2.2, ink, 0.4, 'opacity="0.9"')


def _zipped(colors: Palette, words: str, sway: float) -> str:
    """Storm seams, a steel zip a little off the middle, slanted pockets."""
    s, main = 0.6 * sway, colors.main
    zip_ = line(f"M1.2 -62L{n(1.0 + s)} -5.6", shade(main, 0.6), 2.0) + line(
        f"M1.2 -62L{n(1.0 + s)} -5.6", colors.accent, 0.7, 'stroke-dasharray="0.42 0.3"'
    )
    flap = line(f"M-0.6 -62L{n(-0.8 + s)} -5.6", light(main, 0.35), 0.3, 'opacity="0.7"')
    pull = rect(0.5, -58.4, 1.4, 1.4, "url(#jacket-metal)", 0.3) + rect(0.7, -57.2, 1.0, 3.2, "url(#jacket-metal)", 0.4)
    seams = line("M-24.6 -53Q-12 -49.4 0 -50.4M24.6 -53Q12 -49.4 3 -50.4", shade(main, 0.5), 0.4, 'opacity="0.75"')
    seams += line(
        "M-24.6 -52.4Q-12 -48.8 0 -49.8M24.6 -52.4Q12 -48.8 3 -49.8",
        light(main, 0.45),
        0.18,
        'stroke-dasharray="0.9 0.6" opacity="0.6"',
    )
    pockets = ""
    for side in (-1, 1):
        d = f"M{n(9.0 * side + s)} -13.6L{n(15.4 * side + s)} -24.4"
        pockets += line(d, shade(main, 0.6), 1.7) + line(d, colors.accent, 0.55, 'stroke-dasharray="0.42 0.3"')
        pockets += rect(9.0 * side + s - 0.5, -14.4, 1.0, 2.8, "url(#jacket-metal)", 0.4)
    chest = line("M-16.6 -42.4L-8.4 -44.4", shade(main, 0.6), 1.5) + line(
        "M-16.6 -42.4L-8.4 -44.4", colors.accent, 0.5, 'stroke-dasharray="0.42 0.3"'
    )
    ink = mix(ink_on(main), colors.accent, 0.6)
    name = (
        text(words, (13.0, -42.6), 2.6, ink, weight=700, fit=12)
        if clean(words)
        else rect(11.0, -44.4, 4.4, 1.8, ink, 0.3, 'opacity="0.75"')
    )
    return seams + flap + zip_ + pull + pockets + chest + name


@lru_cache(maxsize=64)
def _collar(colors: Palette) -> str:
    main = colors.main
    inner = path(
        "M-10.6 -66.4C-9.4 -71.4 9.4 -71.4 10.6 -66.4C8 -63.2 4 -61.2 1.2 -60.4C-3 -61.2 -8 -63.2 -10.6 -66.4Z",
        shade(main, 0.66),
    )
    tag = rect(-2.4, -68.6, 4.8, 2.0, colors.accent, 0.3, 'opacity="0.75"')
    left = (
        "M-11.4 -66.2C-11.6 -70.2 -10.4 -72.6 -8.4 -73.4C-7.6 -69.0 -4.4 -64.2 0.2 -60.6"
        "C-0.6 -58.8 -2.0 -58.4 -3.4 -58.8C-7.4 -60.2 -10.6 -62.8 -11.4 -66.2Z"
    )
    right = (
        "M11.4 -66.2C11.6 -70.2 10.4 -72.6 8.4 -73.4C7.6 -69.0 5.4 -64.2 2.2 -60.6"
        "C2.8 -58.8 3.6 -58.4 4.6 -58.8C7.8 -60.2 10.6 -62.8 11.4 -66.2Z"
    )
    lit = spot("jacket-lit", (-9.6, -68.4), 1.3, 4.0, 0.6, -14)
    edge = line("M-8.4 -73.2C-7.4 -69 -4.2 -64.2 0.2 -60.8", light(main, 0.45), 0.3, 'opacity="0.7"')
    return inner + tag + path(left, light(main, 0.12)) + path(right, shade(main, 0.18)) + lit + edge


HOODED = Garment("hoodie", 0.0, _pouch, _hood)
ZIPPED = Garment("jacket", 0.7, _zipped, _collar)


def _rig(it: Garment, label: str, words: tuple[str, ...], height: float, palettes: tuple[Palette, ...]) -> Rig:
    return Rig(
        name=it.name,
        label=label,
        words=words,
        height=height,
        width=0.87,
        draw=partial(draw, it=it),
        cycle=3.0,
        phases=8,
        turns=10,
        glossy=0.1 + 0.3 * it.gloss,
        actions=("idle", "float", "spin"),
        palettes=palettes,
        turnable=0.6,
    )


HOODIE = _rig(HOODED, "Hoodie", ("hoodie", "hooded sweatshirt", "hooded sweater", "hoody"), 0.81, HOODIES)
JACKET = _rig(
    ZIPPED,
    "Jacket",
    (
        "jacket",
        "leather jacket",
        "denim jacket",
        "coat",
        "parka",
        "bomber jacket",
        "puffer jacket",
        "blazer",
        "outerwear",
    ),
    0.75,
    JACKETS,
)
