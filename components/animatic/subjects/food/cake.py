"""A frosted cake on a footed stand: drips of glaze, berries round the top, candles whose flames lick."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte, satin
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#f6e6da", second="#4f2d1c", accent="#c3202a", dark="#e9e2d6"),
    Palette(main="#f2c9cf", second="#fbf4ec", accent="#a3173a", dark="#c9a25e"),
    Palette(main="#5a3826", second="#2f1b12", accent="#c3202a", dark="#e9e2d6"),
    Palette(main="#e9eef0", second="#7fb3c9", accent="#3b4a9a", dark="#d6d8da"),
    Palette(main="#f3dfa2", second="#e0a83a", accent="#c3202a", dark="#e9e2d6"),
)
R, FLAT, TOP, FOOT = 10.0, 0.19, -19.5, -9.0
PLATE = 13.4


def draw(pose: Pose) -> str:
    """Draw the cake; its drips and berries pass round as it turns."""
    colors, turn = pose.palette, pose.turn
    return (
        _defs(colors, turn)
        + _stand(colors)
        + _body(turn)
        + _piped(turn, FOOT - 0.25, R + 0.25, 30, 0.85)
        + _crown(pose)
    )


def _ring() -> str:
    return f"A{n(R)} {n(R * FLAT)} 0 0 0"


def _defs(colors: Palette, turn: float) -> str:
    main, glaze = colors.main, colors.second
    wall = f"M{n(-R)} {n(TOP)}L{n(-R)} {n(FOOT)}{_ring()} {n(R)} {n(FOOT)}L{n(R)} {n(TOP)}Z"
    parts = (
        clip("cake-wall", path(wall)),
        matte("cake-cream", -R, R, main, turn * 0.3),
        satin("cake-stand", -PLATE, PLATE, colors.dark, 0.0),
        satin("cake-stem", -1.6, 1.6, colors.dark, 0.0),
        linear("cake-fall", (0, TOP), (0, FOOT + 2), [(0, "#ffffff", 0.10), (0.4, "#000000", 0), (1, "#000000", 0.20)]),
        linear(
            "cake-glaze",
            (-R, TOP),
            (R, TOP),
            [(0, shade(glaze, 0.35)), (0.22, light(glaze, 0.16)), (0.5, glaze), (1, shade(glaze, 0.5))],
        ),
        radial(
            "cake-top",
            (-3, TOP - 0.6),
            R * 1.2,
            [(0, light(glaze, 0.28)), (0.5, glaze), (1, shade(glaze, 0.25))],
            squash=FLAT,
        ),
        radial(
            "cake-berry",
            (-0.3, -0.4),
            1.2,
            [
                (0, light(colors.accent, 0.55)),
                (0.35, colors.accent),
                (0.8, shade(colors.accent, 0.35)),
                (1, shade(colors.accent, 0.6)),
            ],
        ),
        radial(
            "cake-dollop",
            (-0.3, -0.5),
            1.3,
            [(0, light(main, 0.7)), (0.5, light(main, 0.25)), (0.85, shade(main, 0.14)), (1, shade(main, 0.3))],
        ),
        radial(
            "cake-flame",
            (0, 0.2),
            1.0,
            [(0, "#fffbe6"), (0.35, "#ffe08a"), (0.7, "#ff9d2e", 0.9), (1, "#ff7a1e", 0)],
            squash=2.0,
        ),
        fade("cake-halo", "#ffd890"),
        fade("cake-soot", "#000000"),
        fade("cake-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _stand(colors: Palette) -> str:
    y = FOOT + 0.5
    foot = ellipse((0, -1.0), 6.2, 1.0, "url(#cake-stand)") + ellipse((0, -1.25), 5.9, 0.85, light(colors.dark, 0.2))
    stem = path(
        smooth(
            [(-4.6, -1.2), (-1.5, -2.6), (-1.1, -4.8), (-2.6, -7.2), (2.6, -7.2), (1.1, -4.8), (1.5, -2.6), (4.6, -1.2)]
        ),
        "url(#cake-stem)",
    )
    side = path(
        (
            f"M{n(-PLATE)} {n(y)}L{n(-PLATE)} {n(y + 0.7)}A{n(PLATE)} {n(PLATE * FLAT)} 0 0 "
            f"0 {n(PLATE)} {n(y + 0.7)}L{n(PLATE)} {n(y)}Z"
        ),
        "url(#cake-stand)",
    )
    top = ellipse((0, y), PLATE, PLATE * FLAT, light(colors.dark, 0.32)) + ellipse(
        (0, y), PLATE - 0.2, PLATE * FLAT - 0.06, "url(#cake-stand)"
    )
    return (
        foot
        + stem
        + spot("cake-soot", (0, -6.4), 6.0, 1.4, 0.35)
        + side
        + top
        + spot("cake-soot", (0.8, y), R * 1.2, R * 1.2 * FLAT, 0.6)
    )


def _around(a: float, radius: float, y: float) -> Point:
    return radius * math.sin(a), y + radius * FLAT * math.cos(a)


def _body(turn: float) -> str:
    wall = path(f"M{n(-R)} {n(TOP)}L{n(-R)} {n(FOOT)}{_ring()} {n(R)} {n(FOOT)}L{n(R)} {n(TOP)}Z", "url(#cake-cream)")
    combs = "".join(
        path(f"M{n(-R)} {n(y)}{_ring()} {n(R)} {n(y)}", "none", f'stroke="{c}" stroke-width="0.10" opacity="{o}"')
        for k in range(9)
        for y, c, o in ((TOP + 1.4 + k * 1.06, "#000000", 0.07), (TOP + 1.52 + k * 1.06, "#ffffff", 0.26))
    )
    fall = rect(-R, TOP, 2 * R, FOOT - TOP + 3, "url(#cake-fall)")
    inside = wall + combs + fall + _drips(turn) + spot("cake-glow", (-5, TOP + 4), 2.4, 6, 0.34)
    return group(inside, 'clip-path="url(#cake-wall)"')


def _drips(turn: float) -> str:
    """Glaze runs down in tongues of many lengths; each keeps its place on the cake."""
    count, points = 22, []
    for i in range(-8, count * 4 + 9):
        a = (i / (count * 4)) * 2 * math.pi + turn
        a = (a + math.pi) % (2 * math.pi) - math.pi
        if abs(a) > math.pi / 2 + 0.15:
            continue
        k = i // 4 % count
        long = 1.0 + 3.6 * (0.5 + 0.5 * math.sin(k * 2.4 + 1.0)) if i % 4 in (1, 2) else 0.7
        x, y = _around(a, R, TOP)
        points.append((x, y + long))
    points.sort()
    d = smooth([(-R - 0.3, TOP - 1), *points, (R + 0.3, TOP - 1)], tension=0.9)
    shadow = path(d, "#000000", 'opacity="0.16" transform="translate(0.2 0.35)"')
    glints = "".join(
        ellipse((x - 0.12, y - 0.55), 0.12, 0.36, "#ffffff", 'opacity="0.55"')
        for (x, y), (_, before), (_, after) in zip(points[1:-1], points[:-2], points[2:], strict=True)
        if y >= before and y >= after and y > TOP + 2.6
    )
    return shadow + path(d, "url(#cake-glaze)") + glints


def _piped(turn: float, y: float, radius: float, count: int, size: float) -> str:
    """Shells of cream round the foot."""
    shells = []
    for i in range(count):
        a = (2 * math.pi * i / count + turn + math.pi) % (2 * math.pi) - math.pi
        if abs(a) < math.pi / 2 + 0.05:
            x, py = _around(a, radius, y)
            shells.append((abs(a), x, py))
    shells.sort(reverse=True)
    blob = '<circle r="1" fill="url(#cake-dollop)"/>'
    return "".join(
        group(blob, f'transform="translate({n(x)} {n(py)}) scale({n(size)} {n(size * 0.86)})"') for _, x, py in shells
    )


def _crown(pose: Pose) -> str:
    """The glazed top with cream, berries and candles, far ones first."""
    colors, turn = pose.palette, pose.turn
    top = ellipse((0, TOP), R, R * FLAT, "url(#cake-top)") + spot("cake-glow", (-4, TOP - 0.5), 4, 0.6, 0.55)
    things = []
    for i in range(12):
        a = 2 * math.pi * i / 12 + turn
        x, y = _around(a, R - 1.7, TOP - 0.5)
        things.append((y, _dollop(x, y) if i % 2 else _berry(colors, x, y, i)))
    for i in range(5):
        a = 2 * math.pi * (i + 0.3) / 5 + turn
        x, y = _around(a, R * 0.46, TOP + 0.1)
        things.append((y, _candle(pose, x, y, i)))
    things.sort(key=lambda thing: thing[0])
    return top + "".join(art for _, art in things)


def _dollop(x: float, y: float) -> str:
    tiers = ((0.0, 1.25, 0.72), (-0.55, 0.95, 0.56), (-1.0, 0.6, 0.4), (-1.35, 0.28, 0.3))
    blob = '<circle r="1" fill="url(#cake-dollop)"/>'
    return "".join(group(blob, f'transform="translate({n(x)} {n(y + dy)}) scale({w} {h})"') for dy, w, h in tiers)


def _berry(colors: Palette, x: float, y: float, i: int) -> str:
    seeds = "".join(
        ellipse(((k % 4 - 1.5) * 0.36, (k // 4 - 1) * 0.42 + 0.1), 0.06, 0.09, "#f6d98a", 'opacity="0.85"')
        for k in range(12)
    )
    body = path(
        smooth([(-1.0, -0.75), (0, -1.0), (1.0, -0.75), (0.85, 0.3), (0.0, 1.2), (-0.85, 0.3)]), "url(#cake-berry)"
    )
    leaf = path(
        smooth([(-0.9, -0.9), (0, -1.3), (0.9, -0.9), (0.35, -0.6), (0, -0.8), (-0.35, -0.6)], tension=0.4),
        mix("#4f8a3a", colors.second, 0.1),
    )
    turn = f"rotate({-14 + i * 9 % 30})"
    return spot("cake-soot", (x + 0.3, y + 0.4), 1.6, 0.5, 0.5) + group(
        body + seeds + leaf + spot("cake-glow", (-0.4, -0.4), 0.35, 0.3, 0.8),
        f'transform="translate({n(x)} {n(y - 0.8)}) {turn} scale(1.15)"',
    )


def _candle(pose: Pose, x: float, y: float, i: int) -> str:
    lick = math.sin(2 * math.pi * (2 * pose.phase + i * 0.37))
    lean = 0.16 * math.sin(2 * math.pi * (pose.phase + i * 0.21))
    color = (light(pose.palette.accent, 0.5), "#f6efe2", light(pose.palette.second, 0.55))[i % 3]
    stick = rect(x - 0.27, y - 4.4, 0.54, 4.4, color, 0.1) + rect(
        x - 0.27, y - 4.4, 0.16, 4.4, "#ffffff", 0.08, 'opacity="0.6"'
    )
    stick += rect(x + 0.1, y - 4.4, 0.17, 4.4, "#000000", 0.05, 'opacity="0.16"') + rect(
        x - 0.04, y - 4.9, 0.08, 0.6, "#3a2a20"
    )
    flame = f'<ellipse rx="0.42" ry="{n(0.95 + 0.14 * lick)}" fill="url(#cake-flame)"/>'
    halo = spot("cake-halo", (x, y - 5.7), 2.6, 2.6, 0.5 + 0.08 * lick)
    return (
        stick
        + halo
        + group(flame, f'transform="translate({n(x + lean)} {n(y - 5.7 - 0.1 * lick)}) rotate({n(lean * 40)})"')
    )


RIG = Rig(
    name="cake",
    label="Cake",
    words=(
        "cake",
        "birthday cake",
        "wedding cake",
        "dessert",
        "pastry",
        "cheesecake",
        "pie",
        "tart",
        "brownie",
        "birthday",
        "macaron",
        "pudding",
    ),
    height=0.285,
    width=0.285,
    draw=draw,
    cycle=1.6,
    phases=16,
    turns=16,
    on="table",
    glossy=0.25,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
