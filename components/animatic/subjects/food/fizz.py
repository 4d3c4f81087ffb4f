"""A bottle of sparkling wine: gold foil round its neck, and the spray and the cork when it pops."""

import math
from dataclasses import replace

from components.animatic.subjects.base import Pose
from components.animatic.subjects.drawing.lathe import Lathe, draw
from components.animatic.subjects.drawing.splash import bead
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
)

NECK = -31.2


def uncorked(pose: Pose, lathe: Lathe) -> str:
    """Draw the bottle with its foil and cork; popping, the cork flies and foam sprays from the neck."""
    colors, popping = pose.palette, pose.action in ("pop", "splash")
    foil = _foil(colors.accent)
    art = f"<defs>{fade('champagne-mist', '#fffbe8')}</defs>"
    if not popping:
        return art + draw(pose, lathe) + foil + _cork(0.0, NECK - 1.2, 0.0)
    lower = draw(replace(pose), lathe)
    return art + lower + foil + _spray(pose.phase)


def _foil(color: str) -> str:
    """Creases and a ragged hem on the foil, and the wire round the cork."""
    creases = "".join(
        f"M{n(-1.3 + 0.36 * k)} -30.6L{n(-2.0 + 0.56 * k)} {n(-23.6 + 0.3 * math.sin(k * 2.1))}" for k in range(8)
    )
    hem = smooth(
        [(-1.75, -23.6), *((-1.9 + 0.42 * k, -22.5 - 0.35 * (k % 2)) for k in range(10)), (1.75, -23.6), (0, -23.2)],
        tension=0.5,
    )
    wire = line("M-1.7 -30.4Q0 -29.9 1.7 -30.4M-1.7 -29.4Q0 -28.9 1.7 -29.4", shade(color, 0.45), 0.16)
    return path(hem, shade(color, 0.1)) + line(creases, light(color, 0.6), 0.12, 'opacity="0.5"') + wire


def _cork(x: float, y: float, turn: float) -> str:
    """A cork with its cap."""
    art = (
        rect(-1.05, -0.2, 2.1, 2.6, "#c99a62", 0.3)
        + rect(-1.05, -0.2, 0.6, 2.6, "#e6c08a", 0.3)
        + ellipse((0, -0.6), 1.5, 1.2, "#b9884e")
    )
    art += ellipse((-0.2, -0.9), 1.1, 0.75, "#d9b07a") + ellipse((0, -1.3), 1.0, 0.4, "#d2a74e")
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)})"')


def _spray(phase: float) -> str:
    """Foam that fans out of the neck, drops in arcs, the cork ahead of them."""
    art = ""
    for k in range(9):
        u = (phase + k / 9) % 1.0
        way = math.radians(-90 + 30 * math.sin(k * 2.4))
        far = 1.2 + 5.6 * u
        x, y = far * math.cos(way), NECK + far * math.sin(way) * 1.0 + 3.0 * u * u
        art += spot("champagne-mist", (x, y), 1.1 + 2.4 * u, 1.2 + 2.2 * u, 0.8 * (1 - u))
    for k in range(34):
        u = (phase * (1 + k % 2) + k * 0.618) % 1.0
        way = math.radians(-90 + 44 * math.sin(k * 1.7))
        speed = 9 + 4 * (k * 0.37 % 1)
        x = speed * u * math.cos(way)
        y = NECK + speed * 1.25 * u * math.sin(way) + 12.5 * u * u
        if abs(x) < 8.6 and y > -39.4:
            art += bead(x, y, (0.16 + 0.26 * (k * 0.71 % 1)) * (1 - 0.4 * u), "#f3e0a0")
    for k in range(5):
        sway = 0.4 * math.sin(math.tau * phase + k)
        art += line(
            f"M{n(-0.7 + 0.35 * k)} {NECK}q{n(sway)} -2.4 {n(1.2 * (k - 2) + sway)} {n(-4.2 - (k % 2))}",
            "#fffaf0",
            0.5,
            'opacity="0.75"',
        )
    hop = (phase * 1.0) % 1.0
    return art + _cork(1.2 + 4.0 * hop, NECK - 3.4 - 3.6 * math.sin(math.pi * (0.15 + 0.7 * hop)), 300 * hop)
