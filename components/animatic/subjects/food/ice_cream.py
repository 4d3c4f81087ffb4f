"""Ice cream: scoops on a waffle cone, whose melt runs down in slow drops, and a sundae in a footed glass."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.loft import Eye, Grid
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
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
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    spun,
    strewn,
    thread,
    view,
)

PALETTES = (
    Palette(main="#f3a9b8", second="#f6e8cc", accent="#c3202a", dark="#c98a45"),
    Palette(main="#5a3422", second="#f3e4c6", accent="#b01a2c", dark="#c98a45"),
    Palette(main="#a8d8b8", second="#4a2a1c", accent="#c3202a", dark="#c48340"),
    Palette(main="#f6e6c0", second="#f0a8b4", accent="#c3202a", dark="#cf9048"),
)
TALL, MOUTH = 10.4, 2.9
SCOOP, LOW, HIGH = 3.35, 12.1, 16.3
"""Radius of a scoop, and the heights of the middles of the two."""
TINTS = {
    "chocolate": "#5a3422",
    "vanilla": "#f6e6c0",
    "strawberry": "#f3a9b8",
    "mint": "#a8d8b8",
    "pistachio": "#b9cc86",
    "caramel": "#d69a50",
    "mango": "#f3b23c",
    "lemon": "#f3e08a",
    "blueberry": "#8f86c4",
    "coffee": "#a5764c",
    "matcha": "#a9bf6a",
    "raspberry": "#d84a6c",
}


@lru_cache(maxsize=1)
def _cone() -> Body:
    return body(spun([(0.25, 0.15), (0.5, 0.8), (MOUTH * 0.97, TALL), (MOUTH, TALL + 0.5)], 40, 4))


@lru_cache(maxsize=8)
def scoop(radius: float, seed: int, fine: int = 18) -> Body:
    """A scoop about its middle: a rough ball with a ruffle where the spoon tore it off."""
    rows = [(radius * math.cos(a), radius * math.sin(a)) for a in np.linspace(-0.35, 1.54, fine)]
    ruffle = [
        (radius * 0.7, -radius * 0.52),
        (radius * 1.0, -radius * 0.56),
        (radius * 1.13, -radius * 0.43),
        (radius * 1.06, -radius * 0.3),
    ]
    mesh = spun([*ruffle, *rows[1:]], 44)
    turns = np.linspace(0, 2 * np.pi, 44, endpoint=False)
    wave = np.sin(7 * turns + seed) * 0.6 + np.sin(11 * turns + 2 * seed) * 0.4 + 0.3 * np.sin(17 * turns)
    for k, share in enumerate((0.6, 1.0, 1.0, 0.6, 0.2)):
        mesh[k, :, (0, 2)] *= 1 + 0.03 * share * wave
        mesh[k, :, 1] -= 0.05 * radius * share * (1 + wave)
    return body(bumpy(mesh, 0.055 * radius, seed, 1.15))


def draw_scoop(name: str, eye: Eye, at: tuple[float, float, float], radius: float, color: str, seed: int) -> str:
    """Draw a scoop with its pits and glints, its middle at a place."""
    it = scoop(radius, seed, 18 if radius > 3 else 12)
    it = Body(it.mesh + np.array(at), it.outward)
    tint = mottled(
        np.broadcast_to(_rgb(color), it.mesh.shape), shade(color, 0.25), 0.5 * patches(*it.mesh.shape[:2], seed)
    )
    art = shaded(name, eye, it, tint, depth=0.62, gloss=0.34, sharp=9, bleed=0.22)
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.25, 0.98), 46, seed)):
        size = radius * (0.02 + 0.035 * die)
        tone = shade(color, 0.32) if k % 3 else light(color, 0.7)
        art += ellipse((x, y), size * 1.6, size * way, tone, f'opacity="{n(0.10 + 0.22 * die)}"')
    return art


def _rgb(color: str) -> Grid:
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.float64)


def draw(pose: Pose) -> str:
    """Draw the cone with two scoops; a drop of melt comes down as the phase goes round."""
    colors, eye = pose.palette, view(pose.turn, 0.4, 0.16)
    defs = f"<defs>{fade('ice-cream-soot', '#2a1408')}{fade('ice-cream-glow', '#ffffff')}</defs>"
    x, y = eye.at(0, LOW - 1.7, 0)
    under = spot("ice-cream-soot", (x + 0.2, y + 0.5), 2.9, 0.9, 0.75)
    cone = _waffle(eye, colors.dark) + under
    low = draw_scoop("ice-cream-low", eye, (0, LOW, 0), SCOOP, colors.main, 3)
    high = draw_scoop("ice-cream-high", eye, (0.1, HIGH, 0), SCOOP * 0.93, colors.second, 8)
    fold = spot("ice-cream-soot", (0.2, eye.at(0, HIGH - 1.9, 0)[1] + 0.3), 2.7, 0.6, 0.45)
    return defs + cone + low + _drops(pose, eye) + fold + high + _cherry(eye, colors.accent)


def _waffle(eye: Eye, color: str) -> str:
    cone = _cone()
    art = shaded("ice-cream-cone", eye, cone, color, depth=0.8, gloss=0.10)
    rows = np.linspace(0, 1, 30)
    for way in (-1, 1):
        for k in range(12):
            a = 2 * np.pi * k / 12 + way * rows * 2.3
            r = 0.28 + (MOUTH - 0.28) * rows
            points = np.stack((r * np.cos(a), 0.3 + (TALL + 0.1) * rows, r * np.sin(a)), -1)
            out = np.stack((np.cos(a), np.full(30, -0.2), np.sin(a)), -1)
            art += thread(eye, points, out, shade(color, 0.5), 0.16, 'opacity="0.55"')
            art += thread(eye, points + np.array((0, -0.1, 0)), out, light(color, 0.5), 0.07, 'opacity="0.6"')
    return art


def _drops(pose: Pose, eye: Eye) -> str:
    """Tongues of melt on the cone: one grows and lets go of a drop that runs on down."""
    color, art = pose.palette.main, ""
    strong = pose.action == "melt"
    for k, (angle, long) in enumerate(((0.55, 2.6), (-0.5, 1.5), (1.9, 1.8), (-2.0, 2.4), (3.1, 1.6))):
        beat = (pose.phase + 0.37 * k) % 1.0
        a = angle + math.pi / 2
        grown = long * ((0.75 + 0.5 * math.sin(math.pi * beat) ** 2) if k < 2 or strong else 1.0)
        if math.sin(a - 0) * math.cos(eye.turn) - math.cos(a) * math.sin(eye.turn) < 0.05:
            continue
        top, end = TALL + 0.7, TALL + 0.7 - grown
        run = [_on_cone(eye, a, h) for h in np.linspace(top, end, 5).tolist()]
        if k < 2 or strong:
            fall = TALL + 0.7 - long - 5.5 * beat**2
            x, y = _on_cone(eye, a, max(1.0, fall))
            show = min(1.0, 5 * (1 - beat)) * min(1.0, 6 * beat)
            art += _drop(x, y, color, show)
        art += _tongue(run, 0.42 if k % 2 else 0.52, color)
    return art


def _on_cone(eye: Eye, a: float, h: float) -> tuple[float, float]:
    r = 0.12 + 0.28 + (MOUTH - 0.28) * (h - 0.3) / TALL
    return eye.at(r * math.cos(a), h, r * math.sin(a))


def _tongue(run: list[tuple[float, float]], half: float, color: str) -> str:
    left = [(x - half * (1.5 if k == 0 else 0.8 if k < 3 else 1.0), y) for k, (x, y) in enumerate(run)]
    right = [(x + half * (1.5 if k == 0 else 0.8 if k < 3 else 1.0), y) for k, (x, y) in enumerate(run)]
    (x, y) = run[-1]
    shape = smooth([*left, (x, y + half * 1.1), *reversed(right)])
    shadow = path(shape, "#2a1408", 'opacity="0.30" transform="translate(0.14 0.16)"')
    shine = line(
        f"M{n(x - half * 0.35)} {n(run[1][1])}L{n(x - half * 0.4)} {n(y)}", "#ffffff", half * 0.3, 'opacity="0.7"'
    )
    return shadow + path(shape, mix(color, shade(color, 0.2), 0.35)) + shine


def _drop(x: float, y: float, color: str, opacity: float) -> str:
    shape = f"M{n(x)} {n(y - 0.75)}C{n(x + 0.12)} {n(y - 0.3)} {n(x + 0.34)} {n(y - 0.1)} {n(x + 0.34)} {n(y + 0.12)}"
    shape += (
        f"A.34 .34 0 0 1 {n(x - 0.34)} {n(y + 0.12)}C{n(x - 0.34)} "
        f"{n(y - 0.1)} {n(x - 0.12)} {n(y - 0.3)} {n(x)} {n(y - 0.75)}Z"
    )
    shine = ellipse((x - 0.12, y + 0.02), 0.08, 0.16, "#ffffff", 'opacity="0.8"')
    return group(path(shape, shade(color, 0.12)) + shine, f'opacity="{n(opacity)}"')


def _cherry(eye: Eye, color: str) -> str:
    x, y = eye.at(0.1, HIGH + SCOOP * 0.93 + 0.5, 0)
    return cherry("ice-cream", x, y, color, 1.05)


def cherry(name: str, x: float, y: float, color: str, size: float) -> str:
    """A glazed cherry with its stalk; needs the soot and glow of the family `name`."""
    tones = "".join(
        ellipse(
            (x - 0.16 * k * size, y - 0.2 * k * size),
            size * (1 - 0.72 * k),
            size * (0.95 - 0.7 * k),
            shade(color, 0.5 - 1.0 * k) if k < 0.5 else light(color, (k - 0.5) * 0.6),
        )
        for k in (0.0, 0.15, 0.3, 0.45, 0.6, 0.75)
    )
    stalk = line(
        f"M{n(x)} {n(y - 0.8 * size)}Q{n(x + 0.2)} {n(y - 2.0 * size)} {n(x + 1.2 * size)} {n(y - 2.5 * size)}",
        "#5a3a20",
        0.14,
    )
    shine = spot(f"{name}-glow", (x - 0.36 * size, y - 0.4 * size), 0.26 * size, 0.18 * size, 0.95, -35)
    return spot(f"{name}-soot", (x + 0.1, y + size * 0.8), size * 1.2, size * 0.4, 0.5) + tones + stalk + shine


CONE = Rig(
    name="ice-cream",
    label="Ice cream cone",
    words=("ice cream", "ice cream cone", "ice-cream", "ice-cream cone", "gelato", "soft serve", "cone of ice cream",
           "frozen yogurt", "scoop of ice cream", "sorbet", "waffle cone"),
    height=0.233,
    width=0.084,
    draw=draw,
    cycle=5.0,
    phases=24,
    turns=16,
    on="table",
    glossy=0.25,
    actions=("idle", "melt", "float", "spin"),
    palettes=PALETTES,
    tints=TINTS,
)  # fmt: skip
RIGS = (CONE,)
