"""A trophy: a polished cup with two handles on a stem, a dark plinth and an engraved plate."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
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
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
    text,
    tube,
)

PALETTES = (
    Palette(main="#d9a83a", second="#f2d98a", accent="#c9a25e", dark="#2a211a"),
    Palette(main="#b9c0c8", second="#e6eaee", accent="#cfd3d8", dark="#1d2026"),
    Palette(main="#b8733f", second="#e0a878", accent="#c98a56", dark="#2b1a12"),
)
CUP = ((3.0, 15.0), (4.6, 15.8), (7.0, 18.4), (8.6, 22.0), (9.5, 27.0), (10.0, 33.0))
STEM = ((5.6, 8.0), (4.6, 8.9), (2.2, 10.2), (1.5, 11.6), (2.3, 12.5), (1.6, 13.6), (3.2, 15.2))


def draw(pose: Pose) -> str:
    """Draw the trophy; its handles come round and its lights slide as it turns."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    c, s = math.cos(turn), math.sin(turn)
    far, near = (-1.0, 1.0) if s > 0 else (1.0, -1.0)
    cup = path(_side(CUP), "url(#trophy-bowl)") + group(_engraved(colors, turn), 'clip-path="url(#trophy-cup)"')
    stem = path(_side(STEM), "url(#trophy-stem)") + ellipse((0, -12.5), 2.3, 0.5, "#ffffff", 'opacity="0.35"')
    handles = [_handle(colors, side, c) for side in (far, near)]
    body = handles[0] + _plinth(colors, pose.text, turn) + stem + _inside(colors) + cup + _lip(colors)
    return _defs(colors, turn) + body + handles[1]


def _side(profile: tuple[Point, ...]) -> str:
    right = [(r, -h) for r, h in profile]
    return smooth([*right, *((-r, y) for r, y in reversed(right))], tension=0.75)


def _defs(colors: Palette, turn: float) -> str:
    main, dark = colors.main, colors.dark
    parts = (
        clip("trophy-cup", path(_side(CUP))),
        metal("trophy-bowl", -10, 10, main, turn),
        metal("trophy-stem", -5, 5, main, turn),
        satin("trophy-plinth", -7.6, 7.6, dark, turn),
        linear(
            "trophy-hollow", (-10, 0), (10, 0), [(0, shade(main, 0.65)), (0.7, shade(main, 0.2)), (1, light(main, 0.3))]
        ),
        linear("trophy-plate", (-4, -6), (4, -2), [(0, light(colors.second, 0.5)), (0.5, colors.second), (1, main)]),
        fade("trophy-soot", shade(main, 0.85)),
        fade("trophy-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _handle(colors: Palette, side: float, c: float) -> str:
    """An S-shaped ear from the rim to the bowl's foot."""
    reach = 0.22 + 0.78 * abs(c)
    points = ((9.4, -30.6), (13.6, -32.6), (16.2, -29.6), (15.0, -25.2), (11.6, -22.0), (8.2, -19.8), (7.0, -18.0))
    widths = (0.9, 1.05, 1.1, 1.0, 0.9, 0.8, 0.7)
    joints = [
        (side * (8.2 + (x - 8.2) * reach) if x > 8.2 else side * x, y, w)
        for (x, y), w in zip(points, widths, strict=True)
    ]
    shine = smooth([(x - 0.25, y - 0.35) for x, y, _ in joints[1:5]], closed=False)
    scroll = ellipse((joints[1][0], -32.4), 0.9 * (0.4 + 0.6 * reach), 0.9, light(colors.main, 0.25))
    return tube(joints, colors.main, 0.5, 0.45, 6) + line(shine, "#ffffff", 0.34, 'opacity="0.7"') + scroll


@lru_cache(maxsize=64)
def _inside(colors: Palette) -> str:
    return ellipse((0, -33), 10.0, 1.5, "url(#trophy-hollow)") + ellipse(
        (0, -32.4), 8.6, 0.9, shade(colors.main, 0.6), 'opacity="0.5"'
    )


def _lip(colors: Palette) -> str:
    arc = "M-10 -33A10 1.5 0 0 0 10 -33"
    return line(arc, light(colors.main, 0.35), 0.75) + line(arc, "#ffffff", 0.22, 'opacity="0.85"')


def _engraved(colors: Palette, turn: float) -> str:
    """A star between laurels, bands at rim and foot."""
    x, squeeze = 8.6 * math.sin(turn), max(0.15, math.cos(turn))
    spikes = [
        (
            2.5 * (1.0 if k % 2 == 0 else 0.42) * math.sin(math.pi * k / 5),
            -26.4 - 2.5 * (1.0 if k % 2 == 0 else 0.42) * math.cos(math.pi * k / 5),
        )
        for k in range(10)
    ]
    d = "M" + "L".join(f"{n(px)} {n(py)}" for px, py in spikes) + "Z"
    leaves = ""
    for side in (-1, 1):
        for k in range(6):
            a = math.radians(200 + 24 * k)
            lx, ly = side * 4.1 * math.cos(a) * -1, -26.2 - 4.1 * math.sin(a)
            leaves += (
                f"M{n(lx)} {n(ly)}q{n(side * 0.9)} -0.2 {n(side * 1.0)} -1.2q{n(side * -0.9)} 0.2 {n(side * -1.0)} 1.2Z"
            )
    mark = path(leaves, shade(colors.main, 0.45), 'opacity="0.7"') + path(
        d, shade(colors.main, 0.5), 'transform="translate(0.2 0.25)"'
    )
    mark += path(d, light(colors.second, 0.4))
    bands = "".join(
        line(f"M{n(-r)} {n(-h)}A{n(r)} 1.2 0 0 0 {n(r)} {n(-h)}", color, w, 'opacity="0.6"')
        for r, h, color, w in (
            (10, 31.4, shade(colors.main, 0.5), 0.3),
            (10, 31.0, "#ffffff", 0.2),
            (8.4, 20.6, shade(colors.main, 0.5), 0.3),
        )
    )
    soft = spot("trophy-soot", (2, -16.4), 9, 2.8, 0.5) + spot(
        "trophy-glow", (-5.6 - 1.5 * math.sin(turn), -28), 1.7, 4.4, 0.75, 6
    )
    return bands + group(mark, f'transform="translate({n(x)} 0) scale({n(squeeze)} 1)"') + soft


def _plinth(colors: Palette, words: str, turn: float) -> str:
    low = path("M-7.6 -6.6L-7.6 -0.9A7.6 0.9 0 0 0 7.6 -0.9L7.6 -6.6Z", "url(#trophy-plinth)")
    top = ellipse((0, -6.6), 7.6, 1.0, light(colors.dark, 0.22)) + ellipse((0, -7.2), 5.9, 0.85, "url(#trophy-stem)")
    top += rect(-5.9, -8.2, 11.8, 1.0, "url(#trophy-stem)", 0.3) + ellipse((0, -8.2), 5.9, 0.8, light(colors.main, 0.3))
    x, squeeze = 5.6 * math.sin(turn), max(0.12, math.cos(turn))
    plate = rect(-4.2, -5.4, 8.4, 3.1, "url(#trophy-plate)", 0.3)
    ink = shade(colors.main, 0.7)
    engraving = (
        text(words, (0, -3.3), 1.5, ink, weight=700, fit=7.4)
        if clean(words)
        else line("M-2.6 -4.3L2.6 -4.3M-1.7 -3.3L1.7 -3.3", ink, 0.3)
    )
    return low + top + group(plate + engraving, f'transform="translate({n(x)} 0) scale({n(squeeze)} 1)"')


RIG = Rig(
    name="trophy",
    label="Trophy",
    words=(
        "trophy",
        "championship cup",
        "award",
        "golden cup",
        "world cup",
        "prize",
        "gold trophy",
    ),
    height=0.36,
    width=0.37,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.8,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
