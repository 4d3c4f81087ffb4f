"""Doughnuts: a soft ring with a pale belt, glaze that runs over its shoulder, sprinkles; one, or a stack of three."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.loft import Eye, Grid
from components.animatic.subjects.drawing.svg import ellipse, fade, group, light, mix, n, shade, spot
from components.animatic.subjects.drawing.turnery import Body, banded, body, bumpy, placed, shaded, spun, strewn, view

PALETTES = (
    Palette(main="#f09ab4", second="#d99a4e", accent="#f7ecdc", dark="#8a4f1e"),
    Palette(main="#4a2618", second="#cf8f45", accent="#f3d27a", dark="#7f4519"),
    Palette(main="#f6ead8", second="#d89a50", accent="#e0584a", dark="#8a4f1e"),
    Palette(main="#8fd0c4", second="#d99a4e", accent="#fff4dc", dark="#8a4f1e"),
)
CREST = 13
"""The row of the glaze that lies highest."""
RING, THICK = 2.85, 1.75
SPRINKLES = ("#f7ecdc", "#f2c53a", "#5ab4d8", "#e0584a", "#7cc06a")
TINTS = {
    "chocolate": "#43231a",
    "glazed": "#f3dcae",
    "strawberry": "#f09ab4",
    "vanilla": "#f6ead8",
    "caramel": "#c9823a",
    "maple": "#c9823a",
    "matcha": "#a9bf6a",
    "blueberry": "#6a5fa8",
}


def _ring(start: float, end: float, extra: float, rows: int, seed: int) -> Grid:
    """Part of a tube bent to a ring, from an angle round the tube to another: 0 is outward, a quarter turn is up."""
    turns = np.linspace(start, end, rows)
    profile = [(RING + (THICK + extra) * math.cos(a), 1.6 + (THICK * 0.9 + extra) * math.sin(a)) for a in turns]
    return bumpy(spun(profile, 48), 0.05, seed, 0.5)


@lru_cache(maxsize=4)
def _dough(seed: int) -> Body:
    return body(_ring(-1.25, 0.75, 0.0, 13, seed))


@lru_cache(maxsize=4)
def _glaze(seed: int) -> Body:
    """Its edge wanders: the lowest row is pushed down and up along the ring."""
    mesh = _ring(0.42, 3.5, 0.12, 31, seed)
    turns = np.linspace(0, 2 * np.pi, mesh.shape[1], endpoint=False)
    edge = 0.55 * np.sin(5 * turns + seed) + 0.3 * np.sin(9 * turns + 2 * seed) + 0.16 * np.sin(14 * turns)
    for k, share in ((0, 1.0), (1, 0.8), (2, 0.62), (3, 0.45), (4, 0.3), (5, 0.18), (6, 0.08)):
        angle = 0.42 + (3.08 / 30) * k - share * (0.16 + 0.42 * edge)
        reach = THICK + 0.12 - (0.10 if k == 0 else 0.0)
        radius = RING + reach * np.cos(angle)
        mesh[k] = np.stack((radius * np.cos(turns), 1.6 + (reach - 0.17) * np.sin(angle), radius * np.sin(turns)), -1)
    return body(mesh)


def _one(
    name: str, eye: Eye, colors: Palette, seed: int, up: float, yaw: float, tilt: float = 0.0, under: bool = False
) -> str:
    """One doughnut, so far above the table: the far side of its hole first, what lies nearer over it."""
    at = (0.0, up, 0.0)
    dough, glaze = (
        Body(placed(it.mesh, at, yaw, tilt), placed(it.outward, yaw=yaw, pitch=tilt))
        for it in (_dough(seed), _glaze(seed))
    )
    crust = banded(
        dough,
        [
            (0, shade(colors.dark, 0.3)),
            (0.3, colors.second),
            (0.55, light(colors.second, 0.5)),
            (0.75, colors.second),
            (1, colors.dark),
        ],
    )
    x, y = eye.at(0, up + 1.0, 0)
    art = ellipse((x, y), 1.5, 1.5 * math.sin(eye.above) + 0.25, shade(mix(colors.dark, colors.main, 0.35), 0.55))
    inner, outer = (
        Body(glaze.mesh[rows], glaze.outward[rows])
        for rows in (slice(CREST, None), slice(CREST - 5 if under else CREST + 1))
    )
    tints = {"depth": 0.55, "gloss": 0.75, "sharp": 26.0, "bleed": 0.10}
    if not under:
        art += shaded(f"{name}-i", eye, inner, colors.main, **tints)
    art += shaded(f"{name}-d", eye, dough, crust, depth=0.62, gloss=0.12)
    art += shaded(f"{name}-g", eye, outer, colors.main, **tints)
    return art if under else art + _sprinkles(eye, glaze, colors, seed)


def _sprinkles(eye: Eye, glaze: Body, colors: Palette, seed: int) -> str:
    parts = []
    for k, ((x, y), way, die) in enumerate(strewn(eye, glaze, (0.16, 0.56), 90, seed + 3)):
        color = mix(SPRINKLES[k % 5], colors.accent, 0.25)
        turn = f'transform="translate({n(x)} {n(y)}) rotate({n(die * 180)}) scale(1 {n(0.6 + 0.4 * way)})"'
        bit = ellipse((0.03, 0.07), 0.27, 0.1, shade(colors.main, 0.55), 'opacity="0.5"')
        bit += ellipse((0, 0), 0.26, 0.095, color) + ellipse((-0.04, -0.03), 0.16, 0.03, light(color, 0.7))
        parts.append(group(bit, turn))
    return "".join(parts)


def _soot() -> str:
    return f"<defs>{fade('doughnut-soot', '#2a1206')}</defs>"


def draw(pose: Pose) -> str:
    """Draw one doughnut lying on the table."""
    eye = view(pose.turn, RING + 0.7, 0.52)
    return _soot() + _one("doughnut", eye, pose.palette, pose.seed % 3, 0.0, 0.0)


def draw_stack(pose: Pose) -> str:
    """Draw three doughnuts, each glazed its own way, the top one leaning."""
    eye, glazes = view(pose.turn, RING + 0.7, 0.34), [pose.palette.main, "#f3e3c4", "#4a2618"]
    parts = [_soot()]
    for k, (up, yaw, tilt) in enumerate(((0.0, 0.2, 0.0), (2.9, 1.4, 0.03), (5.8, 2.5, -0.05))):
        colors = Palette(glazes[2 - k], pose.palette.second, pose.palette.accent, dark=pose.palette.dark)
        parts.append(_one(f"doughnuts-{k}", eye, colors, k, up, yaw, tilt, k < 2))
        if k < 2:
            parts.append(spot("doughnut-soot", (0.3, eye.at(0, up + 3.4, 0)[1]), 4.2, 1.2, 0.45))
    return "".join(parts)


def _rig(name: str, label: str, words: tuple[str, ...], height: float, stack: bool) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=height,
        width=0.098,
        draw=draw_stack if stack else draw,
        turns=16,
        on="table",
        glossy=0.3,
        actions=("idle", "float", "spin"),
        palettes=PALETTES,
        tints=TINTS,
    )


DOUGHNUT = _rig("doughnut", "Doughnut", ("doughnut", "donut", "glazed donut", "cruller"), 0.067, False)
DOUGHNUTS = _rig(
    "doughnuts",
    "Stack of doughnuts",
    ("stack of doughnut", "stack of donut", "pile of donut", "box of donut", "tray of donut"),
    0.114,
    True,
)
RIGS = (DOUGHNUT, DOUGHNUTS)
