"""A striped bucket of popcorn, out of which kernels leap."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    light,
    n,
    path,
    polygon,
    shade,
    spot,
)
from components.animatic.subjects.drawing.turnery import (
    view,
)
from components.animatic.subjects.food.street_food import nearness, rig_of, soft


@lru_cache(maxsize=4)
def _puff(k: int) -> str:
    """One popped kernel of radius one."""
    dice, art = np.random.default_rng(k), ""
    lobes = [(dice.uniform(-0.5, 0.5), dice.uniform(-0.45, 0.45), dice.uniform(0.36, 0.6)) for _ in range(6)]
    for x, y, r in lobes:
        art += ellipse((x + 0.06, y + 0.12), r, r * 0.94, "#c99a4a")
    for x, y, r in lobes:
        art += (
            ellipse((x, y), r * 0.95, r * 0.9, "#f3dfae")
            + ellipse((x - r * 0.16, y - r * 0.2), r * 0.7, r * 0.64, "#fcf3da")
            + ellipse((x - r * 0.3, y - r * 0.36), r * 0.3, r * 0.24, "#ffffff")
        )
    return art + ellipse((0.1, 0.2), 0.2, 0.13, "#a5682a", 'opacity="0.75"')


def popcorn(pose: Pose) -> str:
    """A striped bucket heaped with popcorn; when it pops, kernels leap out of it."""
    eye, colors = view(pose.turn, 4.6, 0.24), pose.palette
    art, stripes, tall = "", 20, 15.0
    for k in range(stripes):
        a, b = math.tau * k / stripes, math.tau * (k + 1) / stripes
        m = (a + b) / 2
        deep = math.sin(m) * math.cos(eye.turn) - math.cos(m) * math.sin(eye.turn)
        if deep < -0.16:
            continue
        arc = [a + (b - a) * t / 3 for t in range(4)]
        low = [eye.at(4.6 * math.cos(t), 0.0, 4.6 * math.sin(t)) for t in arc]
        high = [
            eye.at(6.4 * math.cos(t), tall + 0.35 * math.sin((t - a) / (b - a) * math.pi), 6.4 * math.sin(t))
            for t in arc
        ]
        lit = -(math.cos(m) * math.cos(eye.turn) + math.sin(m) * math.sin(eye.turn))
        color = colors.main if k % 2 else colors.second
        tone = light(color, 0.22 * lit) if lit > 0 else shade(color, -0.42 * lit)
        art += path(polygon([*low, *reversed(high)]), tone, f'stroke="{tone}" stroke-width="0.06"')
    dice, things = np.random.default_rng(3), []
    for k in range(120):
        a, d = dice.uniform(0, 6.28), 6.0 * math.sqrt(dice.uniform(0, 1))
        x, z = d * math.cos(a), d * math.sin(a)
        up = tall - 0.6 + 3.4 * math.sqrt(max(0.0, 1 - (d / 6.4) ** 2)) + dice.uniform(-0.3, 0.3)
        things.append((nearness(eye, x, z), _at(k, eye.at(x, up, z), 1.05 + 0.3 * dice.random(), dice.random())))
    heap = "".join(thing for _, thing in sorted(things))
    fly = ""
    for k in range(9 if pose.action == "pop" else 0):
        u = (pose.phase + k * 0.618) % 1.0
        x = (k * 0.37 % 1 - 0.5) * 11 * (0.4 + 0.6 * u)
        fly += _at(k, (x, -tall - 3 - 5.0 * (4 * u * (1 - u)) + 0.4), 0.95, u * 2)
    glass = spot("street-glow", (-3.2, -tall * 0.55), 0.9, 5.0, 0.5, 4)
    x, y = eye.at(0, tall, 0)
    inside = ellipse((x, y), 6.3, 6.3 * math.sin(eye.above), shade(colors.second, 0.5))
    puffs = "".join(f'<g id="street-puff-{k}">{_puff(k)}</g>' for k in range(4))
    return f"<defs>{puffs}</defs>" + soft() + inside + art + glass + heap + fly


def _at(k: int, place: Point, size: float, spin: float) -> str:
    return (
        f'<use href="#street-puff-{k % 4}" transform="translate({n(place[0])}'
        f' {n(place[1])}) rotate({n(spin * 360)}) scale({n(size)})"/>'
    )


RIGS = (
    rig_of("popcorn", "Popcorn", ("popcorn", "bucket of popcorn", "popcorn bucket", "box of popcorn",
        "bowl of popcorn"), popcorn, (0.245, 0.150), (Palette("#c8202a", "#f6f1e6"), Palette("#2348a8", "#f6f1e6")),
        pops=True),
)  # fmt: skip
