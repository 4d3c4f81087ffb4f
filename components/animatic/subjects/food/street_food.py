"""Food for the hand: hot dogs, tacos and fries in a carton."""

import math
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import beside, board
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    fade,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    strewn,
    swept,
    thread,
    view,
)

WOOD = "#a5743f"


def soft() -> str:
    """The soft dark and the soft light of the family."""
    return f"<defs>{fade('street-soot', '#1c0e06')}{fade('street-glow', '#fff6e0')}</defs>"


def nearness(eye: Eye, x: float, z: float) -> float:
    """How near to the viewer a place is."""
    return z * math.cos(eye.turn) - x * math.sin(eye.turn)


@lru_cache(maxsize=1)
def _sausage() -> Body:
    spine = [
        (-9.2, 4.4, 0, 0.2),
        (-9.0, 4.4, 0, 0.8),
        (-8.2, 4.3, 0, 1.3),
        (-5, 4.2, 0, 1.42),
        (0, 4.1, 0, 1.45),
        (5, 4.2, 0, 1.42),
        (8.2, 4.3, 0, 1.3),
        (9.0, 4.4, 0, 0.8),
        (9.2, 4.4, 0, 0.2),
    ]
    return body(swept(spine, 24, 3))


@lru_cache(maxsize=2)
def _bun(side: int) -> Body:
    z = 1.75 * side
    spine = [
        (-8.0, 3.1, z, 0.3),
        (-7.6, 3.1, z, 1.5),
        (-6.2, 3.1, z, 2.1),
        (-3, 3.1, z, 2.3),
        (3, 3.1, z, 2.3),
        (6.2, 3.1, z, 2.1),
        (7.6, 3.1, z, 1.5),
        (8.0, 3.1, z, 0.3),
    ]
    return body(bumpy(swept(spine, 28, 3), 0.06, 4, 0.4))


def hot_dog(pose: Pose) -> str:
    """A hot dog on a board: a glossy sausage between the halves of a bun, mustard and ketchup in waves."""
    eye, colors = beside(pose.turn * 0.8, 22.0, 9.0, 0.40), pose.palette
    art = soft() + board("street-board", eye, 22.0, 9.0, 1.0, WOOD)
    x, y = eye.at(0.4, 1.0, 0.4)
    art += spot("street-soot", (x, y), 10.2, 2.6, 0.6)
    halves = []
    for side in (-1, 1):
        it = _bun(side)
        across = np.linspace(0, 2 * np.pi, it.mesh.shape[1], endpoint=False)
        inner = np.clip(np.cos(across) * side * -1, 0, 1) ** 0.5
        tint = mottled(
            banded(it, [(0, colors.main), (0.5, light(colors.main, 0.12)), (1, colors.main)]),
            "#f7e6c2",
            np.broadcast_to(0.75 * inner, it.mesh.shape[:2]),
        )
        halves.append(shaded(f"hot-dog-{side + 1}", eye, it, tint, depth=0.5, gloss=0.34, sharp=14))
    meat = mottled(
        banded(_sausage(), [(0, "#8f3a1e"), (0.1, colors.second), (0.9, colors.second), (1, "#8f3a1e")]),
        "#5a2010",
        0.35 * patches(*_sausage().mesh.shape[:2], 4, 8),
    )
    sausage = shaded("hot-dog-s", eye, _sausage(), meat, depth=0.7, gloss=0.75, sharp=24)
    near_first = math.cos(eye.turn) > 0
    back, front = (halves[0], halves[1]) if near_first else (halves[1], halves[0])
    return (
        art
        + back
        + sausage
        + _wave(eye, colors.accent, 0.35)
        + _wave(eye, "#c3202a", 2.2)
        + front
        + _seeds(eye, colors)
    )


def _wave(eye: Eye, color: str, start: float) -> str:
    xs = np.linspace(-8.0, 8.0, 90)
    points = np.stack((xs, 5.55 + 0.12 * np.cos(xs), 0.85 * np.sin(2.0 * xs + start)), -1)
    return (
        thread(eye, points + np.array((0.05, -0.16, 0.05)), None, shade(color, 0.55), 0.62, 'opacity="0.6"')
        + thread(eye, points, None, color, 0.55)
        + thread(eye, points + np.array((-0.05, 0.13, 0)), None, light(color, 0.6), 0.15, 'opacity="0.85"')
    )


def _seeds(eye: Eye, colors: Palette) -> str:
    art = ""
    for (x, y), way, die in strewn(eye, _bun(1), (0.1, 0.9), 40, 2):
        if y < -2.6 and die > 0.3:
            art += ellipse(
                (x, y),
                0.2,
                0.1 * way + 0.03,
                "#f8ecca",
                f'stroke="{shade(colors.main, 0.4)}" stroke-width="'
                f'0.05" transform="rotate({n(die * 90)} {n(x)} {n(y)})"',
            )
    return art


def taco(pose: Pose) -> str:
    """Three tacos that lean on one another: shells with meat, lettuce, tomato and cheese."""
    eye = beside(pose.turn * 0.8 + 0.3, 19.0, 14.0, 0.34)
    art = soft() + board("street-board", eye, 19.0, 14.0, 1.0, WOOD)
    places = sorted(((-3.4, 0), (0.2, 1), (3.8, 2)), key=lambda p: p[0] * math.cos(eye.turn))
    x, y = eye.at(0, 1.0, 0)
    art += spot("street-soot", (x, y), 9.0, 3.6, 0.55)
    return art + "".join(_taco(eye, pose.palette, z, k) for z, k in places)


def _taco(eye: Eye, colors: Palette, z: float, k: int) -> str:
    def edge(spread: float) -> list[Point]:
        return [
            eye.at(7.0 * math.cos(a), 1.1 + 6.4 * math.sin(a) ** 0.85, z + spread * (0.25 + math.sin(a)))
            for a in np.linspace(0, math.pi, 15).tolist()
        ]

    dice = np.random.default_rng(k)
    far, near = edge(-1.25), edge(1.25)
    back = path(smooth(far, tension=0.9), shade(colors.main, 0.30))
    things = []
    for i in range(64):
        a, s = dice.uniform(0.12, math.pi - 0.12), dice.uniform(-0.95, 0.75)
        x, y = eye.at(
            6.6 * math.cos(a), 1.3 + 6.3 * math.sin(a) ** 0.85 + dice.uniform(-0.3, 0.9), z + s * (0.2 + math.sin(a))
        )
        things.append((s, _bit(i, x, y, dice.random(), colors)))
    filling = "".join(art for _, art in sorted(things))
    front = path(smooth(near, tension=0.9), shade(colors.main, 0.4), 'transform="translate(0.12 0.2)"') + path(
        smooth(near, tension=0.9), colors.main
    )
    inner = [(x * 0.9 + near[7][0] * 0.1, y * 0.86 + near[0][1] * 0.14) for x, y in near]
    front += path(smooth(inner, tension=0.9), light(colors.main, 0.14), 'opacity="0.8"')
    for _ in range(15):
        a, r = dice.uniform(0.2, 2.9), dice.uniform(0.2, 0.86)
        x, y = eye.at(7 * r * math.cos(a), 1.1 + 6.2 * r * math.sin(a), z + 1.2 * r)
        front += ellipse(
            (x, y), dice.uniform(0.2, 0.8), dice.uniform(0.12, 0.4), shade(colors.main, 0.32), 'opacity="0.45"'
        )
    rim = line(smooth(near, closed=False, tension=0.9), light(colors.main, 0.5), 0.2, 'opacity="0.9"')
    return (
        back
        + filling
        + front
        + rim
        + spot("street-glow", (near[10][0] * 0.8, near[8][1] * 0.55 + near[0][1] * 0.45), 1.8, 0.8, 0.35, -25)
    )


def _bit(i: int, x: float, y: float, die: float, colors: Palette) -> str:
    kind = i % 4
    if kind == 0:
        leaf = smooth([(-1, 0.2), (-0.6, -0.6), (-0.1, -0.3), (0.3, -0.8), (0.9, -0.3), (0.7, 0.4), (0, 0.5)])
        color = mix(colors.accent, "#cfe08a", die)
        art = (
            path(leaf, shade(color, 0.4), 'transform="translate(0.05 0.18)"')
            + path(leaf, color)
            + line("M-0.8 0.1Q0 -0.1 0.7 -0.2", light(color, 0.5), 0.08)
        )
        return group(
            art, f'transform="translate({n(x)} {n(y)}) rotate({n(die * 90 - 45)}) scale({n(0.9 + 0.5 * die)})"'
        )
    if kind == 1:
        return (
            ellipse((x, y + 0.1), 0.66, 0.46, "#3a1a0c")
            + ellipse((x, y), 0.6, 0.42, mix("#7a4020", "#a5622f", die))
            + ellipse((x - 0.15, y - 0.14), 0.2, 0.1, "#e0a878", 'opacity="0.8"')
        )
    if kind == 2:
        return group(
            path(
                "M-.5 -.35L.35 -.5L.55 .3L-.35 .5Z",
                "#c8281f",
                'stroke="#c8281f" stroke-width=".2" stroke-linejoin="round"',
            )
            + ellipse((-0.1, -0.15), 0.2, 0.1, "#ff9a86", 'opacity="0.9"'),
            f'transform="translate({n(x)} {n(y)}) rotate({n(die * 90)})"',
        )
    return line(
        f"M{n(x)} {n(y)}q{n(die - 0.5)} {n(-0.5)} {n(1.2 * die - 0.2)} {n(-0.1)}", shade(colors.second, 0.3), 0.3
    ) + line(f"M{n(x)} {n(y)}q{n(die - 0.5)} {n(-0.5)} {n(1.2 * die - 0.2)} {n(-0.1)}", colors.second, 0.22)


def fries(pose: Pose) -> str:
    """French fries standing in a carton, golden at the edges, salt on them."""
    eye, colors = view(pose.turn * 0.8, 2.6, 0.2), pose.palette
    dice, sticks = np.random.default_rng(8), []
    for k in range(44):
        x, z = dice.uniform(-2.7, 2.7), dice.uniform(-1.3, 1.3)
        long = 13.2 + dice.uniform(-2.4, 2.4) - 0.3 * x * x
        sticks.append(
            (
                nearness(eye, x, z) + 0.01 * k,
                _fry(eye, x, z, long, 0.085 * x + dice.uniform(-0.07, 0.07), dice.random(), colors.main),
            )
        )
    front = _carton(eye, colors, 1.9, True, pose.text)
    return soft() + _carton(eye, colors, -1.9, False, "") + "".join(art for _, art in sorted(sticks)) + front


def _fry(eye: Eye, x: float, z: float, long: float, lean: float, die: float, color: str) -> str:
    (ax, ay), (bx, by) = eye.at(x, 3.0, z), eye.at(x + lean * long, long, z)
    half = 0.52
    tone = mix(color, "#f6d98a", 0.5 * die)
    face = polygon([(ax - half, ay), (bx - half, by), (bx + half * 0.2, by - 0.05), (ax + half * 0.2, ay)])
    side = polygon([(ax + half * 0.2, ay), (bx + half * 0.2, by - 0.05), (bx + half, by + 0.12), (ax + half, ay)])
    top = polygon(
        [
            (bx - half, by),
            (bx - half * 0.3, by - 0.26),
            (bx + half, by - 0.16),
            (bx + half, by + 0.12),
            (bx + half * 0.2, by - 0.02),
        ]
    )
    crust = line(f"M{n(bx - half)} {n(by)}L{n(ax - half)} {n(ay)}", shade(color, 0.35), 0.1, 'opacity="0.6"')
    salt = "".join(
        ellipse((bx - 0.2 + 0.2 * (k % 2), by + 0.5 + k * 0.8), 0.05, 0.05, "#ffffff", 'opacity="0.9"')
        for k in range(3)
    )
    return path(side, shade(tone, 0.34)) + path(face, tone) + path(top, light(tone, 0.4)) + crust + salt


def _carton(eye: Eye, colors: Palette, z: float, near: bool, words: str) -> str:
    """One side of the carton: the front dips in a curve, the back stands higher."""
    color = colors.second
    top = 7.4 if near else 10.6
    dip = 1.7 if near else -1.4
    (ax, ay), (bx, by) = eye.at(-2.7, 0, z * 0.8), eye.at(2.7, 0, z * 0.8)
    (cx, cy), (dx, dy) = eye.at(4.2, top, z), eye.at(-4.2, top, z)
    shape = (
        f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}L{n(cx)} {n(cy)}"
        f"Q{n((cx + dx) / 2)} {n((cy + dy) / 2 + 2 * dip)} {n(dx)} {n(dy)}Z"
    )
    if not near:
        return path(shape, shade(color, 0.45))
    defs = (
        f'<linearGradient id="street-carton"><stop stop-color="{shade(color, 0.1)}"/><stop '
        f'offset=".3" stop-color="{light(color, 0.2)}"/><stop offset=".65" stop-color="{color}'
        f'"/><stop offset="1" stop-color="{shade(color, 0.4)}"/></linearGradient>'
    )
    edges = ""
    for s in (-1, 1):
        (ex, ey), (fx, fy) = eye.at(s * 2.7, 0, -z * 0.8), eye.at(s * 4.2, top, -z)
        (gx, gy), (hx, hy) = eye.at(s * 2.7, 0, z * 0.8), eye.at(s * 4.2, top, z)
        edges += path(polygon([(ex, ey), (fx, fy), (hx, hy), (gx, gy)]), shade(color, 0.38 if s > 0 else 0.14))
    rim = line(
        f"M{n(cx)} {n(cy)}Q{n((cx + dx) / 2)} {n((cy + dy) / 2 + 2 * dip)} {n(dx)} {n(dy)}",
        "#ffffff",
        0.22,
        'opacity="0.75"',
    )
    mx, my = (ax + bx + cx + dx) / 4, (ay + cy) / 2 + 1.0
    ink = colors.accent
    mark = (
        text(words, (mx, my + 0.5), 1.7, ink, weight=700, fit=4.6)
        if clean(words)
        else ellipse((mx, my), 1.25, 1.25, ink) + ellipse((mx, my), 0.62, 0.62, color)
    )
    return (
        f"<defs>{defs}</defs>"
        + edges
        + path(shape, "url(#street-carton)")
        + rim
        + mark
        + spot("street-soot", (mx, ay - 0.1), 3.0, 0.5, 0.4)
    )


def rig_of(
    name: str,
    label: str,
    words: tuple[str, ...],
    draw: Callable[[Pose], str],
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
    slot: bool = False,
    pops: bool = False,
) -> Rig:
    """A rig of this family."""
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        phases=16 if pops else 1,
        turns=16,
        on="table",
        glossy=0.2,
        actions=("idle", "pop", "spin") if pops else ("idle", "spin"),
        gaits=MappingProxyType({"pop": Gait(1.6, 0.0)} if pops else {}),
        palettes=palettes,
        color_slot="second" if slot else "main",
    )


RIGS = (
    rig_of("hot-dog", "Hot dog", ("hot dog", "hotdog", "sausage", "bratwurst", "corn dog", "frankfurter"), hot_dog,
        (0.121, 0.235), (Palette("#d0913f", "#b8492a", "#f2c02c"),)),
    rig_of("taco", "Tacos", ("taco", "burrito", "quesadilla", "street taco", "fajita", "enchilada"), taco, (0.140,
        0.228), (Palette("#e2b04e", "#f6c640", "#6fae3f"), Palette("#d99f42", "#fff0c8", "#7ab54a"))),
    rig_of("fries", "French fries", ("fries", "french fries", "french fry", "fry", "chips", "potato wedge",
        "carton of fries", "frites"), fries, (0.165, 0.128), (Palette("#eab53e", "#c8202a", "#f6c640"),
        Palette("#e6b042", "#f3f0e8", "#c8202a")), True),
)  # fmt: skip
