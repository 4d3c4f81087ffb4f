"""A fried breakfast on a plate, and toast with avocado and an egg on a board."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.crockery import beside, board, flat, over_plate, plate, round_at
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    body,
    bumpy,
    shaded,
)
from components.animatic.subjects.drawing.vapor import steam
from components.animatic.subjects.food.mains import rig_of, slab, soft


def breakfast(pose: Pose) -> str:
    """Fried eggs, curled bacon, sausages, toast, beans, mushrooms and a tomato on a plate."""
    eye = over_plate(pose.turn, 13.6, 0.46)
    art, k = soft() + plate("mains-plate", eye, 13.6, pose.palette.second), math.sin(eye.above)
    things: list[tuple[float, str]] = []
    for a, d, s in ((1.9, 4.6, 4.4), (0.75, 5.0, 4.2)):
        (x, y), near = round_at(eye, a, d, 1.5)
        things.append((near, _fried_egg(eye, x, y, s, a)))
    for i, (a, d) in enumerate(((3.3, 6.4), (3.75, 6.2))):
        (x, y), near = round_at(eye, a, d, 1.7)
        things.append((near + i, _bacon(x, y, 0.2 * i + 0.15)))
    for a, d in ((5.1, 6.2), (5.5, 7.2)):
        (x, y), near = round_at(eye, a, d, 2.2)
        things.append((near, _link(x, y, 18 * math.sin(a))))
    for a in (5.95, 6.3):
        (x, y), near = round_at(eye, a, 8.0, 2.0)
        things.append((near, _half_tomato(eye, x, y)))
    (x, y), near = round_at(eye, 4.5, 6.6, 2.0)
    things.append((near - 1, _toast(x, y - 1.2)))
    for i in range(26):
        (x, y), near = round_at(eye, 2.6 + 0.5 * math.sin(i * 2.4), 7.4 + 1.7 * math.cos(i * 1.7), 1.6)
        bean = (
            ellipse((x, y + 0.1), 0.72, 0.5, "#7a2a10")
            + ellipse((x, y), 0.66, 0.44, mix("#c8602a", "#e08a44", i * 0.37 % 1))
            + ellipse((x - 0.2, y - 0.14), 0.2, 0.09, "#ffe0b8", 'opacity="0.9"')
        )
        things.append((near - 0.5, bean))
    art += spot("mains-soot", (0, eye.at(0, 1.3, 0)[1]), 10.4, 10.4 * k, 0.28)
    return (
        art
        + "".join(piece for _, piece in sorted(things))
        + steam("mains", pose.phase, eye.at(0, 3, 0)[1] - 1.5, 7.0, 5.5)
    )


def _fried_egg(eye: Eye, x: float, y: float, size: float, seed: float) -> str:
    edge = [
        (
            (1 + 0.10 * math.sin(3 * a + seed) + 0.06 * math.sin(7 * a)) * math.cos(a),
            (1 + 0.10 * math.sin(3 * a + seed) + 0.06 * math.cos(5 * a)) * math.sin(a),
        )
        for a in np.linspace(0, math.tau, 26).tolist()[:-1]
    ]
    white = (
        path(smooth(edge), "#c98f45", 'transform="translate(0 0.03) scale(1.02)"')
        + path(smooth(edge), "#f1e7d4")
        + path(smooth([(px * 0.93, py * 0.93) for px, py in edge]), "#fffdf6")
    )
    art = flat(eye, white, (x, y), size)
    k, r = math.sin(eye.above), size * 0.42
    for t in (0.0, 0.18, 0.36, 0.54, 0.72, 0.9):
        art += ellipse(
            (x - r * 0.24 * t, y - 0.5 - r * k * 0.35 * t),
            r * (1 - 0.85 * t),
            (r * k + 0.35) * (1 - 0.85 * t),
            mix("#e0820f", "#ffd25e", t),
        )
    art += ellipse((x - r * 0.36, y - 0.5 - r * k * 0.42), r * 0.2, r * 0.12, "#ffffff", 'opacity="0.95"')
    return art + "".join(
        ellipse((x + 1.4 * math.cos(i * 2.4), y + 0.9 * math.sin(i * 1.9)), 0.07, 0.06, "#2a1a12", 'opacity="0.7"')
        for i in range(14)
    )


def _bacon(x: float, y: float, phase: float) -> str:
    top = [(x - 4.6 + 9.2 * t / 16, y - 0.9 + 0.5 * math.sin(t * 1.1 + phase * 9)) for t in range(17)]
    art = ""
    for low, high, tone in (
        (0.0, 2.4, "#7a2416"),
        (0.1, 2.2, "#b8482e"),
        (0.5, 0.95, "#f3cfae"),
        (1.35, 1.75, "#efc3a0"),
        (0.12, 0.3, "#d9785a"),
    ):
        band = [(px, py + low) for px, py in top] + [(px, py + high) for px, py in reversed(top)]
        art += path(smooth(band, tension=0.9), tone)
    return (
        ellipse((x, y + 1.5), 4.6, 0.7, "#140a05", 'opacity="0.35"')
        + art
        + line(smooth([(px, py + 0.06) for px, py in top], closed=False), "#ffd9bc", 0.12, 'opacity="0.8"')
    )


def _link(x: float, y: float, turn: float) -> str:
    art = ""
    for t in (0, 0.2, 0.4, 0.6, 0.8):
        w = 1.05 * (1 - 0.8 * t)
        art += line(
            f"M{n(-2.6 - 0.1 * t)} {n(-0.35 * t)}Q0 {n(-0.7 - 0.35 * t)} {n(2.6 - 0.2 * t)} {n(-0.3 * t)}",
            mix("#4a1c0c", "#d08452", t),
            2 * w,
        )
    art += line("M-1.6 -0.2l0.7 -0.5M0 -0.45l0.7 -0.5M1.5 -0.3l0.6 -0.45", "#2a0f06", 0.14, 'opacity="0.6"')
    return ellipse((x, y + 1.0), 3.6, 0.6, "#140a05", 'opacity="0.4"') + group(
        art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)})"'
    )


def _half_tomato(eye: Eye, x: float, y: float) -> str:
    k = math.sin(eye.above)
    art = (
        ellipse((x, y + 0.55), 2.0, 2.0 * k + 0.2, "#8f1a14")
        + ellipse((x, y), 2.0, 2.0 * k, "#d8402e")
        + ellipse((x, y), 1.66, 1.66 * k, "#ea6a4c")
    )
    for i in range(5):
        a = math.tau * i / 5
        art += ellipse((x + 0.95 * math.cos(a), y + 0.95 * k * math.sin(a)), 0.42, 0.42 * k, "#f3a05a") + ellipse(
            (x + 0.95 * math.cos(a), y + 0.95 * k * math.sin(a)), 0.12, 0.1, "#fbe6a8"
        )
    return art + ellipse((x - 0.7, y - 0.5), 0.4, 0.12, "#ffffff", 'opacity="0.7"')


def _toast(x: float, y: float) -> str:
    shape = smooth(
        [(-3.2, 2.2), (-3.1, -1.6), (-3.4, -2.6), (-1.8, -3.5), (1.8, -3.5), (3.4, -2.6), (3.1, -1.6), (3.2, 2.2)],
        tension=0.7,
    )
    art = (
        path(shape, "#7a4218", 'transform="translate(0.5 0.35)"')
        + path(shape, "#a5642a")
        + path(shape, "#e6b870", 'transform="scale(0.9)"')
        + spot("mains-glow", (-0.8, -1.0), 2.0, 1.4, 0.6)
    )
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate(-8) scale(1 0.8)"')


@lru_cache(maxsize=2)
def _bread(seed: int) -> Body:
    def plan(a: float) -> float:
        return 6.4 + 0.9 * abs(math.cos(a)) ** 3 + 0.35 * math.sin(3 * a + seed) - 0.8 * abs(math.sin(a)) ** 6

    return body(bumpy(slab(plan, 1.5, 2), 0.05, seed, 0.6))


def _mash(eye: Eye, color: str) -> str:
    """Avocado crushed with a fork."""
    mash = [
        eye.at(
            (6.2 + 0.35 * math.sin(5 * a) + 0.2 * math.sin(9 * a)) * math.cos(a),
            3.0,
            4.35 * math.sin(a) + 0.2 * math.sin(7 * a),
        )
        for a in np.linspace(0, math.tau, 34).tolist()[:-1]
    ]
    art = path(smooth(mash), shade(color, 0.42), 'transform="translate(0.05 0.5)"') + path(smooth(mash), color)
    dice = np.random.default_rng(5)
    for i in range(44):
        a, d = dice.uniform(0, 6.28), math.sqrt(dice.uniform(0, 0.86))
        px, py = eye.at(6.0 * d * math.cos(a), 3.1, 4.2 * d * math.sin(a))
        tone = (light(color, 0.35), shade(color, 0.22), light(color, 0.16))[i % 3]
        art += ellipse(
            (px, py),
            dice.uniform(0.4, 1.2),
            dice.uniform(0.2, 0.5),
            tone,
            f'opacity="0.6" transform="rotate({n(dice.uniform(-30, 30))} {n(px)} {n(py)})"',
        )
    return art


def _poached(eye: Eye) -> str:
    """A poached egg, its yolk running."""
    px, py = eye.at(0.1, 3.6, 0.2)
    art = spot("mains-soot", (px + 0.2, py + 0.9), 3.2, 1.1, 0.4)
    for t in (0, 0.25, 0.5, 0.75):
        art += ellipse(
            (px - 0.5 * t, py - 0.5 - 0.6 * t),
            2.9 * (1 - 0.62 * t),
            1.9 * (1 - 0.62 * t),
            mix("#d9cdb8", "#ffffff", t + 0.15),
        )
    yolk = smooth(
        [
            (px - 1.2, py - 0.7),
            (px - 0.2, py - 1.4),
            (px + 1.0, py - 0.9),
            (px + 1.1, py + 0.3),
            (px + 1.9, py + 1.6),
            (px + 1.2, py + 2.0),
            (px + 0.5, py + 0.6),
            (px - 0.5, py + 0.1),
        ]
    )
    art += (
        path(yolk, "#c9700a", 'transform="translate(0.05 0.18)"')
        + path(yolk, "#f5a51c")
        + ellipse((px - 0.2, py - 0.9), 0.6, 0.24, "#ffe6a0", 'opacity="0.9"')
    )
    return art


def toast(pose: Pose) -> str:
    """Avocado toast: a slice of sourdough, mashed avocado, a poached egg, radish, seeds and chili."""
    eye, colors = beside(pose.turn * 0.8, 21.0, 14.5, 0.42), pose.palette
    art = soft() + board("mains-board", eye, 21.0, 14.5, 1.2, "#c99a5e")
    it = _bread(3)
    it = Body(it.mesh + np.array((0, 1.2, 0)), it.outward)
    x, y = eye.at(0.3, 1.2, 0.4)
    art += spot("mains-soot", (x, y), 8.6, 3.4, 0.65)
    art += shaded(
        "mains-toast",
        eye,
        it,
        banded(it, [(0, "#6a3c16"), (0.4, "#a5662c"), (0.6, "#8a4f1e"), (0.75, "#e6c088"), (1, "#f0d5a2")]),
        depth=0.62,
    )
    art += _mash(eye, colors.main)
    for i, (rx, rz) in enumerate(((-4.4, 0.9), (-3.5, -1.4), (4.3, 1.2), (3.6, -1.6))):
        px, py = eye.at(rx, 3.4, rz)
        art += flat(
            eye,
            ellipse((0.02, 0.1), 1, 1, "#a5183a")
            + ellipse((0, 0), 1, 1, "#d8304f")
            + ellipse((0, 0), 0.86, 0.86, "#fdf3f0")
            + ellipse((0, 0), 0.3, 0.3, "#f6dcd9"),
            (px, py),
            1.25,
            i,
            0.3,
        )
    art += _poached(eye)
    dice = np.random.default_rng(6)
    for i in range(40):
        a, d = dice.uniform(0, 6.28), math.sqrt(dice.uniform(0.1, 0.95))
        qx, qy = eye.at(5.8 * d * math.cos(a), 3.5, 4.0 * d * math.sin(a))
        tone = ("#2a1a12", "#c8281f", "#f8ecca", "#c8281f")[i % 4]
        art += ellipse((qx, qy), 0.15, 0.09, tone, f'transform="rotate({i * 37 % 180} {n(qx)} {n(qy)})"')
    return art


RIGS = (
    rig_of("breakfast", "Breakfast", ("breakfast", "fried egg", "bacon and eggs", "full english", "english breakfast",
        "brunch", "breakfast plate", "egg", "bacon", "scrambled egg", "omelette", "poached egg"),
         breakfast, (0.168, 0.285),
         (Palette("#f5a51c", "#f2eee6"), Palette("#f5a51c", "#4a6278")), True),
    rig_of("avocado-toast", "Avocado toast", ("avocado toast", "toast", "slice of toast", "bruschetta", "open sandwich",
        "avocado on toast"), toast, (0.112, 0.235), (Palette("#9dbb4a"),), False),
)  # fmt: skip
