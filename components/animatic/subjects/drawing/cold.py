"""What makes a drink look cold: floating ice, rising bubbles, dew on the wall, citrus on the rim of a tumbler."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import ellipse, group, mix, n, path, polygon, smooth

TOP, FOOT, TALL, LEVEL = 3.9, 3.05, 13.6, 11.4
"""Half widths of rim and foot, height, and how high it is filled."""
FLAT = 0.17
"""Half axis of a level circle against its radius."""


def half(height: float) -> float:
    """Give half the width of the glass at a height."""
    return FOOT + (TOP - FOOT) * height / TALL


def ice(pose: Pose, level: float) -> str:
    """Cubes that float half out of the drink, each tilting a little to its own beat."""
    parts = []
    for i, (x, sink, size, tilt) in enumerate(
        (
            (-1.5, 0.5, 1.35, -14),
            (1.25, 0.3, 1.45, 18),
            (-0.2, 2.2, 1.3, 38),
            (1.6, 3.4, 1.15, -8),
            (-1.8, 3.9, 1.1, 24),
        )
    ):
        if level < 4 and i > 2:
            continue
        bob = 0.10 * wave(pose.phase, i * 0.23)
        y = max(-level + sink + bob, -TALL) if i < 3 else -level + sink + bob
        corners = [
            (-size * 0.86, -size * 0.9),
            (size * 0.84, -size * 0.96),
            (size, size * 0.74),
            (-size * 0.94, size * 0.9),
        ]
        cube = path(smooth(corners, tension=0.3), "url(#glass-ice)", f'opacity="{0.9 if i < 2 else 0.55}"')
        face = path(
            polygon(
                [
                    (-size * 0.5, -size * 0.5),
                    (size * 0.4, -size * 0.6),
                    (size * 0.5, size * 0.3),
                    (-size * 0.4, size * 0.45),
                ]
            ),
            "#ffffff",
            'opacity="0.18"',
        )
        edge = path(smooth(corners, tension=0.3), "none", 'stroke="#ffffff" stroke-opacity="0.7" stroke-width="0.09"')
        parts.append(
            group(
                cube + face + edge,
                f'transform="translate({n(x)} {n(y)}) rotate({n(tilt + 4 * wave(pose.phase, i * 0.3))})"',
            )
        )
    return "".join(reversed(parts))


def bubbles(pose: Pose, level: float) -> str:
    """Bubbles that rise through the drink."""
    parts = []
    for i in range(26):
        rise = (i * 0.618 + pose.phase) % 1.0
        y = 1.8 + rise * (level - 2.0)
        x = ((i * 0.7549 + pose.seed * 0.13) % 1.0 - 0.5) * 1.7 * (half(y) - 0.5) + 0.08 * math.sin(i + 12 * rise)
        r = 0.05 + 0.07 * (i * 0.37 % 1.0)
        parts.append(
            ellipse(
                (x, -y),
                r,
                r,
                "none",
                f'stroke="#ffffff" stroke-width="0.04" opacity="{n(0.7 * min(1.0, 6 * rise * (1 - rise)))}"',
            )
        )
    return "".join(parts)


def citrus(colors: Palette, turn: float) -> str:
    """A wheel of citrus on the rim."""
    seg = "".join(
        path(
            (
                f"M0 0L{n(0.78 * math.cos(a + 0.09))} {n(0.78 * math.sin(a + 0.09))}A0.78 0.78 "
                f"0 0 1 {n(0.78 * math.cos(a + 0.69))} {n(0.78 * math.sin(a + 0.69))}Z"
            ),
            mix(colors.second, "#fff6c8", 0.45),
            'opacity="0.85"',
        )
        for a in (i * math.pi / 4 for i in range(8))
    )
    disc = (
        '<circle r="1" fill="url(#glass-flesh)"/>'
        + seg
        + '<circle r="0.98" fill="none" stroke="#ffffff" stroke-opacity="0.4" stroke-width="0.03"/>'
    )
    x = -TOP * math.cos(turn * 0.8) * 0.94
    return group(
        disc,
        (
            f'transform="translate({n(x)} {n(-TALL + 0.1)}) rotate(-12) '
            f'scale({n(1.9 * (0.55 + 0.4 * math.cos(turn)))} 1.9)"'
        ),
    )


def dew(seed: int) -> str:
    """Drops of condensation on the wall."""
    parts = []
    for i in range(30):
        u, v = (i * 0.618034 + seed * 0.137) % 1.0, (i * 0.754878 + seed * 0.311) % 1.0
        h = 1.6 + v * (LEVEL - 2.2)
        x, r = (u * 2 - 1) * 0.93 * half(h), 0.05 + 0.09 * (i * 0.37 % 1.0) ** 2
        parts.append(
            ellipse((x, -h), r, r * 1.3, "#0b1420", 'opacity="0.16"')
            + ellipse((x - r * 0.2, -h - r * 0.3), r * 0.6, r * 0.7, "#ffffff", 'opacity="0.75"')
        )
    return "".join(parts)
