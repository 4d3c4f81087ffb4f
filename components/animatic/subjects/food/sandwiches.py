"""Sandwiches on a board, stacked in layers with a corner toward the viewer, and bagels filled with salmon."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.crockery import beside, board
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    Point,
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
    block,
    body,
    bumpy,
    shaded,
    spun,
    strewn,
    view,
)
from components.animatic.subjects.food.street_food import WOOD, nearness, rig_of, soft

WIDE = 10.0
"""The side of a slice of toast."""


def sandwich(pose: Pose) -> str:
    """A stacked sandwich on a board, a corner toward the viewer: toast, salad, tomato, cheese and ham."""
    eye, colors = beside(pose.turn * 0.7, 21.0, 13.0, 0.24), pose.palette
    art, yaw = soft() + board("street-board", eye, 21.0, 13.0, 1.0, WOOD), 0.70
    x, y = eye.at(0.3, 1.0, 0.3)
    art += spot("street-soot", (x, y), 9.0, 2.6, 0.6)
    up = 1.0
    for kind in ("bread", "lettuce", "ham", "cheese", "tomato", "lettuce", "bread"):
        art += _LAYERS[kind](eye, colors, up, yaw)
        up += {"bread": 1.7, "lettuce": 0.7, "ham": 0.9, "cheese": 0.45, "tomato": 0.85}[kind]
    (ax, ay), (bx, by) = eye.at(0, up, 0), eye.at(0.4, up + 4.6, 0)
    pick = line(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", "#d8b47a", 0.24)
    olive = (
        ellipse((bx, by + 1.3), 0.85, 1.0, "#56682a")
        + ellipse((bx - 0.12, by + 1.15), 0.62, 0.74, "#8a9f48")
        + ellipse((bx - 0.26, by + 0.85), 0.2, 0.26, "#ffffff", 'opacity="0.8"')
        + ellipse((bx, by + 0.36), 0.3, 0.14, "#c8352a")
    )
    return art + pick + olive


def _bread(eye: Eye, colors: Palette, up: float, yaw: float) -> str:
    """A slice of toast: its crumb at the sides, its crust on top."""
    crumb = block(eye, (0, up, 0), (WIDE, 1.7, WIDE), colors.main, yaw)
    top, art = "", crumb
    points = [
        (s * math.cos(yaw) + t * math.sin(yaw), -s * math.sin(yaw) + t * math.cos(yaw)) for s, t in _square(WIDE * 0.46)
    ]
    top = path(
        smooth([eye.at(px, up + 1.72, pz) for px, pz in points], tension=0.5), mix(colors.second, colors.main, 0.35)
    )
    dice = np.random.default_rng(3)
    for _ in range(70):
        s, t, e = dice.uniform(-4.6, 4.6), dice.uniform(-4.6, 4.6), dice.uniform(0.06, 0.2)
        px, py = eye.at(s * math.cos(yaw) + t * math.sin(yaw), up + 1.72, -s * math.sin(yaw) + t * math.cos(yaw))
        top += ellipse((px, py), e, e * 0.5, shade(colors.second, 0.35), 'opacity="0.5"')
    for _ in range(60):
        t, h, e = dice.uniform(-4.8, 4.8), dice.uniform(0.25, 1.45), dice.uniform(0.05, 0.16)
        for s, v in ((t, 5.02), (-5.02, t)):
            px, py = eye.at(s * math.cos(yaw) + v * math.sin(yaw), up + h, -s * math.sin(yaw) + v * math.cos(yaw))
            if nearness(eye, s * math.cos(yaw) + v * math.sin(yaw), -s * math.sin(yaw) + v * math.cos(yaw)) > 3.0:
                top += ellipse((px, py), e, e * 0.8, shade(colors.main, 0.3), 'opacity="0.5"')
    return art + top


def _cheese(eye: Eye, _colors: Palette, up: float, yaw: float) -> str:
    """A slice of cheese, one corner of it hanging down."""
    slab = block(eye, (0, up, 0), (WIDE * 1.04, 0.4, WIDE * 1.04), "#f2b632", yaw, 0.1)
    (_, ay), (bx, by), (_, cy) = (
        eye.at(*_turned(s, t, up + 0.2, yaw)) for s, t in ((-5.2, -5.2), (-5.2, 5.2), (5.2, 5.2))
    )
    fold = path(
        smooth(
            [
                (bx - 3.2, by * 0.5 + ay * 0.5 + 0.1),
                (bx, by),
                (bx + 3.2, by * 0.5 + cy * 0.5 + 0.1),
                (bx + 0.2, by + 1.5),
            ],
            tension=0.6,
        ),
        "#f6c64a",
    )
    return (
        slab
        + fold
        + line(
            f"M{n(bx - 2.4)} {n(by - 0.1)}Q{n(bx)} {n(by + 0.7)} {n(bx + 2.4)} {n(by - 0.1)}",
            "#fff0b4",
            0.14,
            'opacity="0.8"',
        )
    )


def _lettuce(eye: Eye, colors: Palette, up: float, yaw: float) -> str:
    """A leaf that ruffles along the two sides that are seen."""
    edge = []
    for k in range(61):
        s, t = _along(k / 60, 5.4 + 0.35 * math.sin(k * 1.7))
        edge.append(eye.at(*_turned(s, t, up + 0.25 + 0.4 * math.sin(k * 1.25), yaw)))
    base = [eye.at(*_turned(s, t, up + 0.75, yaw)) for s, t in ((5.0, 5.0), (5.0, -5.0), (-5.0, -5.0))]
    shape = smooth([*edge, *base], tension=0.8)
    veins = "".join(f"M{n(px)} {n(py - 0.5)}L{n(px)} {n(py)}" for px, py in edge[2::4])
    return (
        path(shape, shade(colors.accent, 0.35), 'transform="translate(0.05 0.28)"')
        + path(shape, colors.accent)
        + line(veins, light(colors.accent, 0.5), 0.09, 'opacity="0.7"')
    )


def _tomato(eye: Eye, _colors: Palette, up: float, yaw: float) -> str:
    """Three slices of tomato."""
    art = ""
    for across, along in ((-2.6, -2.6), (2.6, 2.6), (-2.6, 2.6)):
        px, py = eye.at(*_turned(across, along, up + 0.4, yaw))
        k = math.sin(eye.above)
        art += (
            ellipse((px, py + 0.42), 2.75, 2.75 * k, "#8f1f1a")
            + ellipse((px, py), 2.75, 2.75 * k, "#d8402e")
            + ellipse((px, py), 2.4, 2.4 * k, "#ea6a52")
            + ellipse((px - 1.0, py + 0.3), 0.7, 0.14, "#ffd0c0", 'opacity="0.8"')
        )
    return art


def _ham(eye: Eye, _colors: Palette, up: float, yaw: float) -> str:
    """Ham in folds."""
    folds = [
        eye.at(*_turned(*_along(k / 30, 5.1 + 0.25 * math.sin(k * 2.1)), up + 0.3 + 0.3 * math.sin(k * 1.1), yaw))
        for k in range(31)
    ]
    under = [(x, y + 0.55) for x, y in reversed(folds)]
    return (
        block(eye, (0, up, 0), (WIDE * 0.98, 0.8, WIDE * 0.98), "#e89a8a", yaw)
        + path(smooth([*folds, *under], tension=0.8), "#f0aa9a")
        + line(smooth(folds, closed=False), "#ffd9cf", 0.14, 'opacity="0.9"')
        + line(smooth(list(reversed(under)), closed=False), "#b85a4c", 0.14)
    )


_LAYERS = {"bread": _bread, "lettuce": _lettuce, "ham": _ham, "cheese": _cheese, "tomato": _tomato}


def _square(half: float) -> list[Point]:
    return [
        (-half, -half),
        (0, -half * 1.02),
        (half, -half),
        (half * 1.02, 0),
        (half, half),
        (0, half * 1.02),
        (-half, half),
        (-half * 1.02, 0),
    ]


def _along(t: float, half: float) -> Point:
    """A way along the two sides that face the viewer, from left to right."""
    return (-half, -half + 4 * half * t) if t < 0.5 else (-half + 4 * half * (t - 0.5), half)


def _turned(s: float, t: float, up: float, yaw: float) -> tuple[float, float, float]:
    return s * math.cos(yaw) + t * math.sin(yaw), up, -s * math.sin(yaw) + t * math.cos(yaw)


@lru_cache(maxsize=2)
def _ring(top: bool) -> Body:
    turns = np.linspace(-0.3, 3.3, 26) if top else np.linspace(-1.3, 0.6, 12)
    up = 4.0 if top else 1.5
    rows = [(3.3 + 2.2 * math.cos(a), up + (1.9 if top else 1.5) * math.sin(a)) for a in turns.tolist()]
    return body(bumpy(spun(rows, 44), 0.05, 6, 0.5))


def _filling(eye: Eye) -> str:
    """Cream cheese, cucumber and salmon that show between the halves."""
    art = ""
    dice = np.random.default_rng(2)
    for up, color, size, count in ((2.3, "#fbf6ec", 5.15, 1), (2.75, "#7fae4c", 5.35, 9), (3.1, "#f08a62", 5.3, 7)):
        k = math.sin(eye.above)
        if count == 1:
            rim = [
                eye.at(
                    (size + 0.16 * math.sin(9 * a)) * math.cos(a),
                    up - 0.2 + 0.14 * math.sin(7 * a),
                    (size + 0.16 * math.sin(9 * a)) * math.sin(a),
                )
                for a in np.linspace(0, 6.28, 40).tolist()[:-1]
            ]
            art += path(smooth(rim), shade(color, 0.22), 'transform="translate(0 0.3)"') + path(smooth(rim), color)
            continue
        found = []
        for i in range(count):
            a = math.tau * (i + 0.3 * dice.random()) / count
            x, z = (size - 1.4) * math.cos(a), (size - 1.4) * math.sin(a)
            px, py = eye.at(x, up, z)
            disc = (
                ellipse((px, py + 0.22), 1.9, 1.9 * k, shade(color, 0.4))
                + ellipse((px, py), 1.9, 1.9 * k, color)
                + ellipse((px, py - 0.05), 1.55, 1.5 * k, light(color, 0.38))
            )
            found.append(
                (
                    nearness(eye, x, z),
                    disc
                    + line(
                        f"M{n(px - 1.2)} {n(py + 0.2)}Q{n(px)} {n(py + 0.5)} {n(px + 1.2)} {n(py + 0.2)}",
                        light(color, 0.6),
                        0.1,
                    ),
                )
            )
        art += "".join(disc for _, disc in sorted(found))
    return art


def bagel(pose: Pose) -> str:
    """A bagel with cream cheese, salmon and cucumber; sesame on its shining crust."""
    eye, colors = view(pose.turn, 3.6, 0.36), pose.palette
    low, top = _ring(False), _ring(True)
    art = soft() + shaded(
        "bagel-low",
        eye,
        low,
        banded(low, [(0, shade(colors.main, 0.3)), (0.7, colors.main), (0.9, "#f3dfb4"), (1, "#f7e8c6")]),
        depth=0.62,
        gloss=0.16,
    )
    art += _filling(eye)
    crest = 13
    inner, outer = Body(top.mesh[crest:], top.outward[crest:]), Body(top.mesh[: crest + 1], top.outward[: crest + 1])
    x, y = eye.at(0, 4.8, 0)
    art += ellipse((x, y), 1.5, 0.75, shade(colors.dark, 0.4))
    art += shaded("bagel-in", eye, inner, colors.main, depth=0.62, gloss=0.35, sharp=18)
    tint = banded(outer, [(0, "#f3dfb4"), (0.12, colors.second), (0.4, colors.main), (1, shade(colors.main, 0.1))])
    art += shaded("bagel-top", eye, outer, tint, depth=0.62, gloss=0.5, sharp=18)
    for (px, py), way, die in strewn(eye, top, (0.2, 0.62), 90, 5):
        seed = ellipse((0.02, 0.05), 0.2, 0.1, shade(colors.main, 0.5), 'opacity="0.6"') + ellipse(
            (0, 0), 0.19, 0.1, "#f8ecca" if die > 0.25 else "#2a2220"
        )
        art += group(
            seed, f'transform="translate({n(px)} {n(py)}) rotate({n(die * 180)}) scale(1 {n(0.5 + 0.5 * way)})"'
        )
    return art


RIGS = (
    rig_of("sandwich", "Sandwich", ("sandwich", "club sandwich", "toasted sandwich", "panini", "sub", "blt",
        "toastie", "grilled cheese", "submarine sandwich"), sandwich, (0.153, 0.235), (Palette("#f0d9a8", "#c98f45",
        "#6fae3f"), Palette("#d9b47a", "#8f5a28", "#7ab54a"))),
    rig_of("bagel", "Bagel", ("bagel", "bagel sandwich", "breakfast bagel", "bagel with cream cheese",
        "salmon bagel"), bagel, (0.086, 0.120), (Palette("#c07a2c", "#dfae66", "#7fae4c", dark="#5a3414"),)),
)  # fmt: skip
