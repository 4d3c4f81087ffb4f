"""Foam, spray and snow thrown up by what glides: soft blobs that seethe over a cycle, and drops that fly."""

import math
from collections.abc import Sequence
from functools import lru_cache

from components.animatic.subjects.drawing.svg import Point, ellipse, linear, mix, n, path, smooth


@lru_cache(maxsize=32)
def _dice(seed: int, count: int) -> tuple[tuple[float, float, float, float], ...]:
    """Even, well spread numbers."""
    return tuple(
        tuple(((i + 1) * k + seed * 0.37) % 1.0 for k in (0.618034, 0.754878, 0.569840, 0.819173))  # type: ignore[misc]
        for i in range(count)
    )


def foam_defs(name: str, shaded: str = "#b4cfdb") -> str:
    """The soft white that foam of this name is painted with."""
    stops = (
        f'<stop offset="0" stop-color="#ffffff"/><stop offset="0.5" stop-color="#f7fbfc"/>'
        f'<stop offset="0.8" stop-color="{mix("#ffffff", shaded, 0.5)}" stop-opacity="0.9"/>'
        f'<stop offset="1" stop-color="{shaded}" stop-opacity="0"/>'
    )
    return f'<radialGradient id="{name}" cx="0.42" cy="0.36" r="0.62">{stops}</radialGradient>'


def foam(
    name: str,
    spine: Sequence[tuple[float, float, float]],
    phase: float,
    seed: int,
    count: int = 26,
    flat: float = 0.9,
) -> str:
    """Foam heaped along a spine of (x, y, half its thickness), as `flat` as it lies; it boils once a cycle."""
    blobs = []
    for i, (a, b, c, d) in enumerate(_dice(seed, count)):
        at = (i + a) / count * (len(spine) - 1)
        k = min(int(at), len(spine) - 2)
        (x0, y0, r0), (x1, y1, r1) = spine[k], spine[k + 1]
        t, turn = at - k, 2 * math.pi * (phase + d)
        r = r0 + (r1 - r0) * t
        x = x0 + (x1 - x0) * t + (b - 0.5) * r * 1.5 + 0.12 * r * math.cos(turn)
        y = y0 + (y1 - y0) * t + (c - 0.5) * r * 1.4 + 0.16 * r * math.sin(turn)
        size = r * (0.30 + 0.62 * a * a) * (1 + 0.10 * math.sin(turn + 1))
        blobs.append((-size, ellipse((x, y), size * (2.0 - flat), size * flat, f"url(#{name})")))
    return "".join(blob for _, blob in sorted(blobs))


def spray(origin: Point, way: Point, reach: float, phase: float, seed: int, count: int = 22, size: float = 2.4) -> str:
    """Drops that leave a spot along a way, spread, slow down and fall: as many at every moment of the cycle."""
    drops = []
    for a, b, c, d in _dice(seed + 3, count):
        t = (phase + a) % 1.0
        spread, far = (b - 0.5) * 0.9, reach * (0.45 + 0.55 * c) * (1 - (1 - t) ** 1.7)
        x = origin[0] + (way[0] - way[1] * spread) * far
        y = origin[1] + (way[1] + way[0] * spread) * far + 0.42 * reach * t * t
        r = size * (0.35 + 0.65 * d) * (1 - 0.55 * t) * min(1.0, 6 * t)
        if r > 0.15 and y < -0.5:
            drops.append(ellipse((x, y), r, r, "#ffffff", f'opacity="{n(0.92 * (1 - t * t))}"'))
    return "".join(drops)


def plume(
    name: str, foot: Sequence[Point], rise: Point, phase: float, color: str = "#ffffff", opacity: float = 0.75
) -> str:
    """A fan of powder or water thrown up from a line: it thins toward its ragged edge, which runs on over the cycle."""
    (ax, ay), (bx, by) = foot[0], foot[-1]
    edge = []
    for i in range(13):
        t = i / 12
        high = math.sin(math.pi * (0.10 + 0.85 * t)) * (0.90 + 0.10 * math.sin(4.1 * i + 2 * math.pi * phase))
        x, y = ax + (bx - ax) * t, ay + (by - ay) * t
        edge.append((x + rise[0] * high, y + rise[1] * high))
    middle = ((ax + bx) / 2, (ay + by) / 2)
    tip = (middle[0] + rise[0], middle[1] + rise[1])
    mist = linear(name, middle, tip, [(0, color, opacity), (0.45, color, opacity * 0.7), (1, color, 0.0)])
    return f"<defs>{mist}</defs>" + path(smooth([(ax, ay), *edge, (bx, by)]), f"url(#{name})")
