"""An elephant's skin and trunk: a chain of ever narrower joints that swings and curls, ringed with folds."""

import math

import numpy as np

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import ellipse, line, mix, n, shade, tube


def proboscis(colors: Palette, phase: float) -> str:
    """The trunk: ever narrower, hanging and curling forward at its tip."""
    joints: list[tuple[float, float, float]] = [(158, -204, 20.0)]
    for i in range(1, 10):
        t = i / 9
        angle = math.pi / 2 - 0.42 + 0.36 * t + 0.22 * t * wave(phase, 0.15 + 0.3 * t) - 1.9 * max(0.0, t - 0.66)
        x, y, _ = joints[-1]
        joints.append((x + math.cos(angle) * 20.5, y + math.sin(angle) * 20.5, 20.0 - 14.2 * t**0.7))
    rings = ""
    for i, (x, y, half) in enumerate(joints[1:]):
        bx, by, _ = joints[i]
        dx, dy = x - bx, y - by
        for s in (0.2, 0.55, 0.9):
            cx, cy = bx + dx * s, by + dy * s
            nx, ny = -dy / 20.5 * half * 0.86, dx / 20.5 * half * 0.86
            rings += (
                f"M{n(cx + nx)} {n(cy + ny)}Q{n(cx + dx * 0.14)} {n(cy + dy * 0.14 + 1.5)} {n(cx - nx)} {n(cy - ny)}"
            )
    x, y, _ = joints[-1]
    tip = ellipse((x + 2.5, y - 0.5), 3.4, 4.4, shade("#b58a80", 0.25), f'transform="rotate(40 {n(x)} {n(y)})"')
    return (
        tube(joints, mix(colors.main, colors.second, 0.4), 0.36, 0.26, 9)
        + line(rings, shade(colors.main, 0.5), 0.9, 'opacity="0.38"')
        + tip
    )


def wrinkles(seed: int, count: int, box: tuple[float, float, float, float], color: str, tilt: float = 0.0) -> str:
    """Short creases strewn over a box of (left, right, top, foot)."""
    dice = np.random.default_rng([seed % 7, count])
    d = ""
    for _ in range(count):
        x, y, long = dice.uniform(box[0], box[1]), dice.uniform(box[2], box[3]), dice.uniform(5, 15)
        a = tilt + dice.uniform(-0.5, 0.5)
        d += (
            f"M{n(x)} {n(y)}q{n(long * 0.5 * math.cos(a))} "
            f"{n(long * 0.5 * math.sin(a) + 2)} {n(long * math.cos(a))} "
            f"{n(long * math.sin(a))}"
        )
    return line(d, color, 0.8, 'opacity="0.32"')
