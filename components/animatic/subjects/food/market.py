"""From the market: spices in bowls, a chili, a crate of vegetables."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.crockery import bowl
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    ellipse,
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
)
from components.animatic.subjects.drawing.turnery import Body, body, bumpy, shaded, spun, swept, view
from components.animatic.subjects.food.bowls import basil
from components.animatic.subjects.food.pantry import rig_of, soft


@lru_cache(maxsize=8)
def _heap(k: int) -> Body:
    return body(bumpy(spun([(3.6, 2.2), (2.9, 3.1), (1.7, 4.2), (0.6, 4.9), (0.05, 5.0)], 30, 2), 0.12, k, 0.9))


def spices(pose: Pose) -> str:
    """Small bowls heaped with spices, and what was spilled between them."""
    above, art = 0.42, soft()
    places = (
        (-7.4, -1.5, "#c8281f"),
        (0.2, -4.6, "#e0a52c"),
        (7.6, -1.2, "#8a4a22"),
        (-3.4, 4.6, "#6f7f3a"),
        (4.6, 5.0, "#d9701f"),
    )
    c, s = math.cos(pose.turn * 0.7), math.sin(pose.turn * 0.7)
    base = view(0.0, 9.4, above)
    found = []
    for k, (x, z, color) in enumerate(places):
        px, pz = x * c + z * s, z * c - x * s
        dx, dy = base.at(px, 0, pz)
        eye = Eye(pose.turn * 0.7, above, 170.0, 2.0, 2.0 * math.sin(above))
        back, front = bowl(f"spices-{k}", eye, 3.9, 2.9, pose.palette.main)
        dust = shaded(f"spices-{k}-h", eye, _heap(k), color, depth=0.6, warm=0.5)
        dice = np.random.default_rng(k)
        for _ in range(46):
            a, d = dice.uniform(0, 6.28), 3.3 * math.sqrt(dice.uniform(0, 1))
            gx, gy = eye.at(d * math.cos(a), 2.3 + 2.6 * (1 - d / 3.5), d * math.sin(a))
            dust += ellipse(
                (gx, gy), 0.12, 0.08, light(color, 0.3) if dice.random() > 0.5 else shade(color, 0.4), 'opacity="0.7"'
            )
        found.append(
            (
                pz,
                spot("pantry-soot", (dx + 0.3, dy - 0.2), 4.6, 1.4, 0.5)
                + group(back + dust + front, f'transform="translate({n(dx)} {n(dy + 0.6)})"'),
            )
        )
    grains, dice = "", np.random.default_rng(9)
    for k in range(46):
        gx, gy = base.at(dice.uniform(-9, 9), 0, dice.uniform(0, 9))
        grains += ellipse((gx, gy - 0.2), 0.18, 0.12, ("#2a1a12", "#c8281f", "#e0a52c", "#8a5a2a")[k % 4])
    return art + grains + "".join(piece for _, piece in sorted(found))


@lru_cache(maxsize=1)
def _chili() -> Body:
    return body(
        swept(
            [
                (-6.2, 2.0, 0, 0.4),
                (-5.6, 2.0, 0, 1.25),
                (-3.6, 1.7, 0, 1.5),
                (-0.4, 1.5, 0.2, 1.35),
                (2.8, 1.7, 0.4, 0.95),
                (5.2, 2.6, 0.4, 0.5),
                (6.6, 3.8, 0.3, 0.1),
            ],
            24,
            5,
        )
    )


def chili(pose: Pose) -> str:
    """A chili lying on the table, bright as lacquer."""
    eye = view(pose.turn * 0.8, 1.6, 0.26)
    it = _chili()
    x, y = eye.at(-6.2, 2.1, 0)
    stalk = line(
        f"M{n(x + 0.4)} {n(y)}C{n(x - 1.4)} {n(y)} {n(x - 1.8)} {n(y - 1.4)} {n(x - 3.0)} {n(y - 2.0)}", "#3f6a2c", 0.62
    ) + line(
        f"M{n(x + 0.2)} {n(y - 0.15)}C{n(x - 1.4)} {n(y - 0.2)} {n(x - 1.8)} {n(y - 1.5)} {n(x - 3.0)} {n(y - 2.1)}",
        "#86b058",
        0.2,
    )
    crown = path(
        smooth([(x - 0.3, y - 1.0), (x + 1.3, y - 1.2), (x + 0.7, y), (x + 1.3, y + 1.2), (x - 0.3, y + 1.0)]),
        "#4f7f34",
    )
    art = shaded("chili", eye, it, pose.palette.main, depth=0.5, gloss=0.8, sharp=34, bleed=0.2)
    return soft() + group(art + crown + stalk, 'transform="translate(1.3 0.15)"')


def crate(pose: Pose) -> str:
    """A wooden crate of vegetables: tomatoes, carrots, peppers, broccoli, aubergine and leaves."""
    sight = View(pose.turn * 0.8 + 0.25, 0.26)
    wide, tall, deep, wood = 38.0, 12.5, 24.0, pose.palette.main

    def slats(size: float) -> str:
        art = path(polygon([(-size / 2, 0), (size / 2, 0), (size / 2, -tall), (-size / 2, -tall)]), shade(wood, 0.66))
        for k in range(3):
            y = -0.3 - 4.2 * k
            art += path(
                polygon([(-size / 2, y), (size / 2, y), (size / 2, y - 3.5), (-size / 2, y - 3.5)]),
                (wood, light(wood, 0.12), shade(wood, 0.08))[k],
            )
            art += line(
                f"M{n(-size / 2 + 1)} {n(y - 1.2)}Q0 {n(y - 1.6)} {n(size / 2 - 1)} {n(y - 1.0)}"
                f"M{n(-size / 2 + 1)} {n(y - 2.5)}Q0 {n(y - 2.2)} {n(size / 2 - 1)} {n(y - 2.6)}",
                shade(wood, 0.3),
                0.14,
                'opacity="0.5"',
            )
        for x in (-size / 2 + 1.2, size / 2 - 1.2):
            art += path(
                polygon([(x - 1.2, 0), (x + 1.2, 0), (x + 1.2, -tall), (x - 1.2, -tall)]), shade(wood, 0.14)
            ) + "".join(ellipse((x, y), 0.28, 0.28, "#4a4038") for y in (-2, -6.2, -10.4))
        return art

    shell = box(
        sight,
        Box("crate", wide, tall, deep, wood),
        {"front": slats(wide), "left": slats(deep), "right": slats(deep)},
        lidless=True,
    )
    inner = path(
        polygon(
            [
                sight.at(x, tall, z)
                for x, z in ((-wide / 2, deep / 2), (wide / 2, deep / 2), (wide / 2, -deep / 2), (-wide / 2, -deep / 2))
            ]
        ),
        shade(wood, 0.6),
    )
    dice, things = np.random.default_rng(3), []
    kinds = ("broccoli", "tomato", "leaf", "carrot", "pepper", "leaf", "tomato", "aubergine")
    for row in range(4):
        for k in range(8):
            x, z = -16.0 + 4.5 * k + dice.uniform(-1, 1), -8.5 + 5.6 * row
            up = tall - 0.6 + (2.6 - 0.6 * abs(row - 1.2)) * dice.random() + 1.4
            kind = kinds[(k + 3 * row) % 8]
            px, py = sight.at(x, up, z)
            near = z * math.cos(sight.turn) - x * math.sin(sight.turn)
            things.append((near, _vegetable(kind, px, py, k + row)))
    heap = "".join(art for _, art in sorted(things))
    return soft() + raised(inner + heap + shell, foot(sight, wide, deep))


def _tomato(_k: int) -> str:
    art = "".join(
        ellipse(
            (-0.5 * t, -0.6 * t),
            3.2 * (1 - 0.8 * t),
            3.0 * (1 - 0.8 * t),
            shade("#d8302a", 0.4 - t) if t < 0.4 else light("#d8302a", t - 0.35),
        )
        for t in (0, 0.2, 0.4, 0.6)
    )
    art += path("M0 -2.6l1.6 -0.9l-0.9 1.2l1.0 1.0l-1.5 -0.5l-1.4 0.9l0.5 -1.3l-1.3 -0.8Z", "#4f8a34") + ellipse(
        (-1.2, -1.3), 0.6, 0.4, "#ffffff", 'opacity="0.85"'
    )
    return art


def _carrot(_k: int) -> str:
    d = smooth([(-1.4, -3.8), (0, -4.3), (1.4, -3.8), (1.1, 0), (0.3, 4.6), (-0.3, 4.6), (-1.1, 0)])
    art = (
        path(d, "#c8581a")
        + path(smooth([(-1.0, -3.6), (0.2, -4.0), (0.3, 0), (-0.1, 4.0), (-0.7, 0)]), "#f28a3a")
        + line("M-1 -2.2l0.9 0.1M-0.2 -0.6l0.9 0.1M-0.8 1l0.7 0.1", "#a5440f", 0.16)
    )
    art += "".join(
        line(f"M0 -4Q{n(dx * 0.5)} -6 {n(dx)} {n(-8 + abs(dx) * 0.4)}", tone, 0.5)
        for dx, tone in ((-2.2, "#3f7a34"), (-0.8, "#5f9f44"), (0.7, "#4a8a3a"), (2.1, "#6fae50"))
    )
    return art


def _pepper(k: int) -> str:
    color = ("#f2b92c", "#c8281f", "#5a9a3c")[k % 3]
    art = path(
        smooth(
            [
                (-2.6, -1.8),
                (-1.2, -2.8),
                (0, -2.3),
                (1.2, -2.8),
                (2.6, -1.8),
                (2.5, 1.4),
                (1.2, 3.0),
                (0, 2.5),
                (-1.2, 3.0),
                (-2.5, 1.4),
            ]
        ),
        shade(color, 0.22),
    )
    art += path(
        smooth([(-2.2, -1.6), (-1.1, -2.4), (-0.2, -1.8), (-0.3, 1.6), (-1.2, 2.5), (-2.1, 1.2)]), color
    ) + path(smooth([(0.3, -1.8), (1.2, -2.4), (2.0, -1.6), (1.8, 1.2), (1.1, 2.4), (0.4, 1.8)]), light(color, 0.12))
    art += line("M-1.5 -1.2Q-1.8 0.2 -1.4 1.4", "#ffffff", 0.36, 'opacity="0.7"') + line(
        "M0 -2.2Q0.1 -3.4 0.8 -3.9", "#4f7f34", 0.7
    )
    return art


def _broccoli(_k: int) -> str:
    art = path("M-1 3.6L-0.9 0L0.9 0L1 3.6Z", "#9dbb6a")
    for i in range(15):
        turn, away = i * 2.4, 0.62 * math.sqrt(i)
        art += ellipse(
            (away * math.cos(turn) * 1.1, -1.4 + away * math.sin(turn) * 0.8 + 0.15), 1.25, 1.15, "#2c5a24"
        ) + ellipse(
            (away * math.cos(turn) * 1.1 - 0.15, -1.6 + away * math.sin(turn) * 0.8),
            1.05,
            0.95,
            mix("#4a8a38", "#6fae50", i * 0.37 % 1),
        )
    return art


def _aubergine(_k: int) -> str:
    return (
        path(smooth([(-1.2, -4), (1.2, -4), (2.4, -0.5), (2.6, 2.4), (0, 4.6), (-2.6, 2.4), (-2.4, -0.5)]), "#2a1434")
        + path(smooth([(-0.9, -3.4), (0.1, -3.6), (0.2, 0), (-0.8, 3.2), (-2.0, 1.8), (-1.8, -0.6)]), "#5a3470")
        + line("M-1.2 -1.6Q-1.7 0.4 -1.2 2", "#d9c2e6", 0.4, 'opacity="0.8"')
        + path("M-1.6 -3.6L0 -5.4L1.6 -3.6L0.6 -2.8L0 -3.6L-0.6 -2.8Z", "#4f7f34")
    )


_KINDS = {"tomato": _tomato, "carrot": _carrot, "pepper": _pepper, "broccoli": _broccoli, "aubergine": _aubergine}


def _vegetable(kind: str, x: float, y: float, k: int) -> str:
    """A vegetable or a bunch of leaves at a place."""
    if kind == "leaf":
        return basil(x, y, 4.2, k * 51) + basil(x + 1.2, y - 0.6, 3.4, k * 51 + 60)
    place = f'transform="translate({n(x)} {n(y)}) rotate({k * 37 % 40 - 20})"'
    return ellipse((x + 0.3, y + 2.6), 3.0, 1.0, "#140a05", 'opacity="0.35"') + group(_KINDS[kind](k), place)


RIGS = (
    rig_of("spices", "Spices", ("spice", "spices", "bowl of spice", "turmeric", "paprika", "saffron", "seasoning",
        "herbs and spices", "cinnamon"), spices, (0.120, 0.240), (Palette("#f1ece2"), Palette("#2f3a40"),
        Palette("#a5743f"))),
    rig_of("chili", "Chili", ("chili", "chili pepper", "chilli", "red chili", "jalapeno", "hot pepper", "red pepper"),
        chili, (0.066, 0.186), (Palette("#c8141c"), Palette("#d0261c"), Palette("#4f9a34"))),
    rig_of("crate", "Crate of vegetables", ("vegetable", "vegetables", "crate of vegetable", "basket of vegetable",
        "box of vegetable", "fresh vegetable", "carrot", "broccoli", "tomato", "vegetable box", "farm produce",
        "groceries"), crate, (0.322, 0.476), (Palette("#b98a55"), Palette("#a5743f")), color_slot="accent"),
)  # fmt: skip
