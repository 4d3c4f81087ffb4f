"""Liquid in motion: a crown that leaps out of a glass and falls back, drops that fly, a poured stream, its ripples."""

import math

from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, linear, mix, n, path, shade, smooth

PRONGS = 6
LEAP = 0.16
"""The phase at which a splash begins."""


def height_of(phase: float) -> float:
    """How high a splash stands, 0..1: it leaps, hangs and sinks back."""
    t = (phase - LEAP) / (0.92 - LEAP)
    return max(0.0, math.sin(math.pi * min(1.0, max(0.0, t)) ** 0.62)) if 0 < t < 1 else 0.0


def splash(
    name: str, phase: float, middle: Point, radius: float, flat: float, tall: float, color: str
) -> tuple[str, str]:
    """The far and the near half of a crown over a surface, `tall` at its highest; the drops fly with the near one."""
    high = height_of(phase)
    if high < 0.02:
        return "", ""
    stops = [(0, light(color, 0.55), 0.96), (0.35, light(color, 0.18), 0.92), (1, shade(color, 0.12), 0.9)]
    y = middle[1]
    defs = f"<defs>{linear(f'{name}-crown', (0, y - tall), (0, y + radius * flat), stops)}</defs>"
    far = _sheet(name, middle, radius, flat, tall * high, color, (math.pi, 2 * math.pi), 0.3)
    near = _sheet(name, middle, radius, flat, tall * high, color, (0, math.pi), 0.0)
    return defs + far, near + _flying(phase, middle, radius, tall, color)


def _sheet(
    name: str,
    middle: Point,
    radius: float,
    flat: float,
    tall: float,
    color: str,
    span: tuple[float, float],
    dark: float,
) -> str:
    """Half of the crown: a wall that leans outward and ends in prongs, each with a bead."""
    x, y = middle
    high: list[Point] = []
    beads, glints = "", ""
    kick = 2.3 if dark else 0.0

    def at(a: float, up: float) -> Point:
        lean = 1.0 + 0.42 * (up / (tall + 1.5)) ** 1.6
        return x + radius * lean * math.cos(a), y + radius * lean * flat * math.sin(a) - up

    step = (span[1] - span[0]) / PRONGS
    for k in range(PRONGS):
        a = span[0] + step * (k + 0.5 + 0.22 * math.sin(k * 3.7 + kick))
        long = tall * (0.50 + 0.5 * (0.5 + 0.5 * math.sin(k * 2.39 + kick))) * (0.86 if dark else 1.0)
        deep = tall * (0.30 + 0.08 * math.sin(k * 1.7 + kick))
        high += [at(a - step * 0.5, deep), at(a - step * 0.16, deep + (long - deep) * 0.34), at(a - step * 0.03, long)]
        high += [at(a + step * 0.06, long), at(a + step * 0.2, deep + (long - deep) * 0.3)]
        px, py = at(a, long)
        size = radius * (0.07 + 0.075 * (k * 0.618 % 1))
        beads += bead(px, py - size * 0.2, max(0.05, size), color)
        (bx, by), (mx, my) = at(a, deep * 0.5), at(a, deep + (long - deep) * 0.3)
        glints += f"M{n(bx)} {n(by)}Q{n(mx)} {n(my)} {n(px)} {n(py + size)}"
    ends = [at(span[1], tall * 0.28), at(span[1], tall * 0.1)]
    low = [at(span[0] + (span[1] - span[0]) * k / 8, 0.0) for k in range(9)]
    shape = smooth([*low[:0:-1], low[0], at(span[0], tall * 0.1), at(span[0], tall * 0.28), *high, *ends], tension=0.85)
    art = path(shape, f"url(#{name}-crown)") + (path(shape, shade(color, 0.4), f'opacity="{dark}"') if dark else "")
    return art + line(glints, light(color, 0.75), radius * 0.06, 'opacity="0.55"') + beads


def bead(x: float, y: float, size: float, color: str) -> str:
    """A drop with a lit side and a glint."""
    return (
        ellipse((x, y), size, size * 1.1, shade(color, 0.15))
        + ellipse((x - size * 0.12, y - size * 0.14), size * 0.74, size * 0.8, light(color, 0.28))
        + ellipse((x - size * 0.32, y - size * 0.4), size * 0.24, size * 0.3, "#ffffff", 'opacity="0.95"')
    )


def _flying(phase: float, middle: Point, radius: float, tall: float, color: str) -> str:
    t, art = (phase - LEAP) / (0.92 - LEAP), ""
    for k in range(16):
        way, speed = math.tau * (k * 0.618 % 1), 0.75 + 0.5 * (k * 0.371 % 1)
        late = 0.04 * (k % 4)
        u = (t - late) / (1 - late)
        if not 0.06 < u < 0.94:
            continue
        rise = tall * speed * (4 * u * (1 - u)) * 1.02
        x = middle[0] + radius * math.cos(way) * (0.4 + 1.1 * u * (0.5 + 0.5 * (k * 0.53 % 1)))
        y = middle[1] + radius * 0.2 * math.sin(way) - min(rise, tall * 1.18)
        art += bead(x, y, radius * (0.05 + 0.1 * (k * 0.27 % 1)) * min(1.0, 6 * (1 - u)), color)
    return art


def stream(name: str, phase: float, x: float, top: float, end: float, half: float, color: str) -> str:
    """A stream that falls from `top` to `end`, thinner as it falls, its sheen running down it."""
    sway = [0.10 * half * math.sin(math.tau * (2 * phase + k / 5)) for k in range(6)]
    rows = [top + (end - top) * k / 5 for k in range(6)]
    wide = [half * (1.0 - 0.42 * k / 5) for k in range(6)]
    wide[-1] = half * 1.1
    left = [(x - w + s, y) for y, w, s in zip(rows, wide, sway, strict=True)]
    right = [(x + w + s, y) for y, w, s in zip(rows, wide, sway, strict=True)]
    tones = linear(
        f"{name}-stream",
        (x - half, 0),
        (x + half, 0),
        [(0, shade(color, 0.25)), (0.3, light(color, 0.45)), (0.55, color), (1, shade(color, 0.3))],
    )
    shape = smooth([*left, *reversed(right)], tension=0.9)
    glints = "".join(
        f"M{n(x - half * 0.3)} {n(y)}L{n(x - half * 0.3)} {n(min(end, y + (end - top) * 0.12))}"
        for y in (top + (end - top) * ((k / 3 + 3 * phase) % 1) for k in range(3))
    )
    return (
        f"<defs>{tones}</defs>"
        + path(shape, f"url(#{name}-stream)")
        + line(glints, "#ffffff", half * 0.2, 'opacity="0.7"')
    )


def ripples(phase: float, middle: Point, radius: float, flat: float, color: str) -> str:
    """Rings that run outward over a surface."""
    art = ""
    for k in range(3):
        u = (phase * 4 + k / 3) % 1.0
        r = radius * (0.15 + 0.8 * u)
        ring = f'stroke="{mix(light(color, 0.75), "#ffffff", 0.3)}" stroke-width="{n(0.10 + 0.08 * (1 - u))}"'
        art += ellipse(middle, r, r * flat, "none", f'{ring} stroke-opacity="{n(0.7 * (1 - u))}"')
    return art


def bob(phase: float, by: float, beat: float = 0.0) -> float:
    """A thing that floats goes up and down a little."""
    return by * wave(phase, beat)
