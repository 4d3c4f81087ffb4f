"""A stack of pancakes or waffles on a plate: butter on top, syrup that runs down the side, berries round it."""

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import plate
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
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
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    block,
    body,
    bumpy,
    mottled,
    patches,
    placed,
    shaded,
    spun,
    view,
)
from components.animatic.subjects.drawing.vapor import steam

PALETTES = (
    Palette(main="#cc7f30", second="#f3d79c", accent="#a9520f", dark="#f2efe9"),
    Palette(main="#bd6c22", second="#efcf90", accent="#8f3f0c", dark="#d9e0e2"),
    Palette(main="#d0924c", second="#f6dfae", accent="#b8621a", dark="#33485e"),
)
R, LAYER, COUNT, BASE = 6.6, 1.32, 5, 1.1
PLATE = 10.8
TINTS = {"chocolate": "#5a3422", "blueberry": "#a9743c", "banana": "#d6a050", "matcha": "#8fa050"}
_LEANS = ((0.0, 0.0), (0.25, -0.15), (-0.2, 0.2), (0.15, 0.25), (-0.1, -0.1))


@lru_cache(maxsize=8)
def _pancake(seed: int) -> Body:
    edge = [
        (R * 0.92, 0.0),
        (R * 0.99, 0.22),
        (R * 1.01, 0.55),
        (R * 0.99, 0.9),
        (R * 0.94, 1.14),
        (R * 0.85, 1.25),
        (R * 0.6, 1.32),
        (0.1, 1.36),
    ]
    return body(bumpy(spun(edge, 40), 0.11, seed, 0.22))


def _layer(name: str, eye: Eye, colors: Palette, k: int) -> str:
    it = _pancake(k)
    dx, dz = _LEANS[k % 5]
    it = Body(placed(it.mesh, (dx, BASE + k * LAYER, dz), 1.3 * k), placed(it.outward, yaw=1.3 * k))
    crust = banded(
        it,
        [
            (0, colors.main),
            (0.16, shade(colors.main, 0.15)),
            (0.3, colors.second),
            (0.45, light(colors.second, 0.25)),
            (0.58, colors.main),
            (0.72, shade(colors.main, 0.22)),
            (0.8, colors.main),
            (1, colors.main),
        ],
    )
    crust = mottled(crust, shade(colors.main, 0.45), 0.45 * patches(*it.mesh.shape[:2], k + 2, 7))
    return shaded(f"{name}-{k}", eye, it, crust, depth=0.6, gloss=0.12)


def draw(pose: Pose) -> str:
    """Draw the pancakes from the plate up; the syrup creeps and its drops go on."""
    colors, eye = pose.palette, view(pose.turn, PLATE * 0.66, 0.27)
    top = BASE + COUNT * LAYER
    stack = "".join(_layer("pancakes", eye, colors, k) for k in range(COUNT))
    return (
        _defs("pancakes", colors, eye, top)
        + plate("pancakes-plate", eye, PLATE, colors.dark)
        + _pool(eye, colors)
        + stack
        + _syrup("pancakes", pose, eye, top, R)
        + _butter("pancakes", eye, top)
        + _berries("pancakes", eye, 0.0)
        + steam("pancakes", pose.phase, eye.at(0, top, 0)[1] - 1.6, 7.0, 3.2)
    )


def _defs(name: str, colors: Palette, eye: Eye, top: float) -> str:
    syrup, (_, y) = colors.accent, eye.at(0, top, 0)
    flow = [(0, light(syrup, 0.45), 0.80), (0.35, syrup, 0.86), (1, shade(syrup, 0.45), 0.94)]
    berry = [(0, "#8d9ad0"), (0.4, "#414f8f"), (0.85, "#232a55"), (1, "#171b3a")]
    red = [(0, "#ff8a78"), (0.35, "#d6303a"), (0.85, "#8f1424"), (1, "#6a0d1a")]
    return (
        "<defs>"
        + linear(f"{name}-syrup", (-R, y - 2), (R, y + 5), flow)
        + radial(f"{name}-blue", (-0.3, -0.4), 1.35, berry)
        + radial(f"{name}-red", (-0.3, -0.4), 1.35, red)
        + fade(f"{name}-soot", "#2a1206")
        + fade(f"{name}-glow", "#fff6e0")
        + "</defs>"
    )


def _pool(eye: Eye, colors: Palette) -> str:
    x, y = eye.at(0.4, 1.1, 1.0)
    k = math.sin(eye.above)
    points = [
        (
            x + (R + 1.5 + 0.7 * math.sin(3 * a + 1) + 0.4 * math.sin(5 * a)) * math.cos(a),
            y + (R + 1.4 + 0.6 * math.sin(4 * a)) * k * math.sin(a),
        )
        for a in np.linspace(0, 6.28, 22)[:-1]
    ]
    return (
        path(smooth(points), colors.accent, 'opacity="0.75"')
        + spot("pancakes-glow", (x - 5.4, y + 0.9), 1.8, 0.22, 0.8, 16)
        + spot("pancakes-soot", (0.4, y + 0.1), R * 1.1, R * 1.1 * k, 0.7)
    )


def _syrup(name: str, pose: Pose, eye: Eye, top: float, radius: float) -> str:
    """A pool on top, and tongues over the edge, each of its own length; their ends swell and sink."""
    k, (cx, cy) = math.sin(eye.above), eye.at(0, top + 0.08, 0)
    syrup, art = pose.palette.accent, ""
    edge: list[Point] = []
    for a in np.linspace(0, 2 * math.pi, 28, endpoint=False).tolist():
        r = radius * (0.80 + 0.09 * math.sin(3 * a + 1.2) + 0.06 * math.sin(7 * a))
        edge.append((cx + r * math.cos(a + eye.turn), cy + r * k * math.sin(a + eye.turn)))
    for i in range(11):
        a = 2 * math.pi * i / 11 + 0.3 * math.sin(i * 2.1)
        if math.sin(a) * math.cos(eye.turn) - math.cos(a) * math.sin(eye.turn) < -0.05:
            continue
        beat = (pose.phase + 0.618 * i) % 1.0
        long = (1.6 + 3.9 * (0.5 + 0.5 * math.sin(i * 2.4 + 0.6))) * (top - BASE) / 7.2 + 0.5 * math.sin(
            math.tau * beat
        )
        c, s, half = math.cos(a), math.sin(a), 0.42 + 0.14 * math.sin(i * 1.7)
        run = [eye.at(radius * 0.74 * c, top + 0.1, radius * 0.74 * s)]
        run += [eye.at(radius * 1.03 * c, top - 0.25 - long * t, radius * 1.03 * s) for t in (0, 0.35, 0.7, 1.0)]
        wide = (1.7, 1.15, 0.72, 0.7, 0.95)
        left = [(x - half * w, y) for (x, y), w in zip(run, wide, strict=True)]
        right = [(x + half * w, y) for (x, y), w in zip(run, wide, strict=True)]
        shape = smooth([*left, (run[-1][0], run[-1][1] + half * 0.95), *reversed(right)])
        art += path(shape, "#2a1206", 'opacity="0.28" transform="translate(0.16 0.12)"') + path(
            shape, f"url(#{name}-syrup)"
        )
        x, y = run[1][0] - half * 0.3, run[1][1]
        art += line(f"M{n(x)} {n(y)}L{n(x)} {n(run[-1][1] - 0.2)}", light(syrup, 0.85), half * 0.3, 'opacity="0.75"')
        x, y = run[2][0], run[1][1] + (run[-1][1] - run[1][1]) * beat
        art += ellipse(
            (x, y), half * 0.8, half * 1.1, light(syrup, 0.4), f'opacity="{n(0.6 * math.sin(math.pi * beat))}"'
        )
    glint = spot(
        f"{name}-glow", (cx - radius * 0.42, cy - radius * k * 0.2), radius * 0.34, radius * k * 0.2, 0.85, -10
    )
    glint += spot(f"{name}-glow", (cx + radius * 0.45, cy + radius * k * 0.3), radius * 0.2, radius * k * 0.1, 0.5, -8)
    return art + path(smooth(edge), f"url(#{name}-syrup)") + glint


def _butter(name: str, eye: Eye, top: float) -> str:
    x, y = eye.at(0, top, 0)
    pat = block(eye, (0, top + 0.1, 0), (2.7, 1.05, 2.5), "#f5cf66", 0.5, 0.16)
    melt = ellipse((x + 0.1, y + 0.1), 2.6, 2.6 * math.sin(eye.above), "#fbe9a2", 'opacity="0.75"')
    return spot(f"{name}-soot", (x + 0.3, y + 0.3), 3.0, 0.9, 0.5) + melt + pat


def _berries(name: str, eye: Eye, lift: float) -> str:
    """Blueberries and raspberries on the plate, far ones first; only those in front of the stack are drawn."""
    found = []
    for i, (angle, away, size, blue) in enumerate(
        (
            (1.05, 8.6, 0.8, 1),
            (1.25, 8.2, 0.95, 0),
            (1.42, 8.9, 0.78, 1),
            (2.3, 8.5, 0.95, 0),
            (2.5, 8.4, 0.8, 1),
            (0.55, 8.7, 0.8, 1),
        )
    ):
        x, z = away * math.cos(angle), away * math.sin(angle)
        deep = z * math.cos(eye.turn) - x * math.sin(eye.turn)
        if deep > 1.0:
            px, py = eye.at(x, 1.0 + lift + size * 0.8, z)
            found.append((deep, berry(name, px, py, size, bool(blue), i)))
    return "".join(art for _, art in sorted(found))


def berry(name: str, x: float, y: float, size: float, blue: bool, i: int) -> str:
    """A blueberry or a raspberry; the family needs gradients -blue, -red, -soot and -glow."""
    move = f'transform="translate({n(x)} {n(y)}) rotate({(i * 47) % 60 - 30}) scale({n(size)})"'
    kind = "blue" if blue else "red"
    art = f'<circle r="1" fill="url(#{name}-{kind})"/>'
    if blue:
        art += ellipse((0.15, -0.5), 0.32, 0.2, "#171b3a") + ellipse((0.15, -0.48), 0.2, 0.1, "#3b447c")
    else:
        art += "".join(
            ellipse((0.78 * math.cos(a) * r, 0.78 * math.sin(a) * r), 0.26, 0.24, "#e5505a", 'opacity="0.55"')
            for r, count in ((0.1, 1), (0.55, 6), (1.0, 10))
            for a in (math.tau * k / count for k in range(count))
        )
    art += spot(f"{name}-glow", (-0.4, -0.45), 0.3, 0.2, 0.8, -35)
    return spot(f"{name}-soot", (x + 0.15, y + size * 0.8), size * 1.3, size * 0.42, 0.6) + f"<g {move}>{art}</g>"


@lru_cache(maxsize=4)
def _waffle(seed: int) -> Body:
    edge = [(R * 0.95, 0.0), (R, 0.3), (R, 1.0), (R * 0.97, 1.35), (R * 0.8, 1.4), (0.1, 1.4)]
    return body(bumpy(spun(edge, 44, 2), 0.05, seed, 0.3))


def draw_waffles(pose: Pose) -> str:
    """Draw three round waffles with their grid, syrup in the hollows."""
    colors, eye = pose.palette, view(pose.turn, PLATE * 0.66, 0.32)
    art, step = "", 1.5
    for k in range(3):
        it = _waffle(k)
        it = Body(it.mesh + np.array((0.2 * (k - 1), BASE + k * step, 0)), it.outward)
        crust = banded(
            it,
            [
                (0, colors.main),
                (0.3, shade(colors.main, 0.2)),
                (0.5, colors.second),
                (0.7, colors.main),
                (1, colors.main),
            ],
        )
        art += shaded(f"waffles-{k}", eye, it, crust, depth=0.6, gloss=0.12)
        teeth = [(R * math.cos(a), R * math.sin(a)) for a in np.linspace(0, math.tau, 40, endpoint=False)]
        for x, z in teeth:
            if z * math.cos(eye.turn) - x * math.sin(eye.turn) > 0:
                (ax, ay), (bx, by) = (
                    eye.at(x * 0.985, BASE + k * step + 0.3, z * 0.985),
                    eye.at(x * 0.98, BASE + k * step + 1.2, z * 0.98),
                )
                art += line(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", shade(colors.main, 0.5), 0.30, 'opacity="0.40"')
    top = BASE + 3 * step
    pose = replace(pose, action="waffles")
    return (
        _defs("waffles", colors, eye, top)
        + plate("waffles-plate", eye, PLATE, colors.dark)
        + spot("waffles-soot", (0.4, eye.at(0, 1, 0)[1]), R * 1.15, R * 1.15 * math.sin(eye.above), 0.7)
        + art
        + _grid(eye, colors, top - 0.1)
        + _syrup("waffles", pose, eye, top - 0.15, R)
        + _butter("waffles", eye, top)
        + _berries("waffles", eye, 0.0)
        + steam("waffles", pose.phase, eye.at(0, top, 0)[1] - 1.6, 6.5, 3.2)
    )


def _grid(eye: Eye, colors: Palette, top: float) -> str:
    """Hollows: a dark square with a lit far rim each."""
    art = ""
    for i in range(-4, 5):
        for j in range(-4, 5):
            x, z = i * 1.4, j * 1.4
            if math.hypot(abs(x) + 0.5, abs(z) + 0.5) > R * 0.97:
                continue
            spots = [eye.at(x + dx, top, z + dz) for dx, dz in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))]
            d = "M" + "L".join(f"{n(px)} {n(py)}" for px, py in spots) + "Z"
            art += path(
                d,
                shade(colors.main, 0.42),
                f'stroke="{light(colors.second, 0.1)}" stroke-width="0.1" stroke-opacity="0.6"',
            )
    return art


def _rig(name: str, label: str, words: tuple[str, ...], waffles: bool, height: float) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=height,
        width=0.222,
        draw=draw_waffles if waffles else draw,
        cycle=4.0,
        phases=16,
        turns=16,
        on="table",
        glossy=0.3,
        actions=("idle", "pour", "steam", "spin"),
        palettes=PALETTES,
        tints=TINTS,
        color_slot="main",
    )


PANCAKES = _rig(
    "pancakes",
    "Pancakes",
    ("pancake", "stack of pancake", "pancakes with syrup", "hotcake", "crepe", "maple syrup"),
    False,
    0.160,
)
WAFFLES = _rig("waffles", "Waffles", ("waffle", "belgian waffle", "stack of waffle"), True, 0.138)
RIGS = (PANCAKES, WAFFLES)
