# ruff: noqa: E501 - path data and colors read worse when they are broken up
"""Plants of our own as seeded SVG: each function returns (shapes, width, height) and is rasterized once per size."""

import math

import numpy as np

from components.animatic.color import Array, hex_of, mix, rgb

Drawn = tuple[str, float, float]


def _shade(color: Array, dice: np.random.Generator, low: float, high: float) -> str:
    return hex_of(color * np.float32(low + (high - low) * dice.random()))


def sunflower(dice: np.random.Generator) -> Drawn:
    """A sunflower, 100 wide and 170 tall."""
    green = rgb("#4f7a2c") * np.float32(0.85 + 0.3 * dice.random())
    lean = float(dice.normal(0, 5))
    parts = [
        f'<path d="M50 46C{50 + lean} 80 {50 - lean} 120 {50 + lean * 1.5} 170" stroke="{hex_of(green)}" stroke-width="3.6" fill="none"/>'
    ]
    for k in range(5):
        y, way, long = 74 + 19 * k + float(dice.normal(0, 3)), (1, -1)[k % 2], 26 + 12 * float(dice.random())
        leaf = f"M50 {y:.1f}C{50 + way * long * 0.4:.1f} {y - long * 0.55:.1f} {50 + way * long * 0.95:.1f} {y - long * 0.35:.1f} {50 + way * long * 1.15:.1f} {y + long * 0.15:.1f}"
        leaf += f"C{50 + way * long * 0.7:.1f} {y + long * 0.28:.1f} {50 + way * long * 0.3:.1f} {y + long * 0.2:.1f} 50 {y:.1f}Z"
        parts.append(f'<path d="{leaf}" fill="{_shade(green, dice, 0.7, 1.25)}"/>')
    tilt, turn = 0.78 + 0.22 * float(dice.random()), float(dice.normal(0, 12))
    parts.append(f'<g transform="translate(50 46) rotate({turn:.1f}) scale(1 {tilt:.2f})">')
    for reach, color in ((1.0, "#e08f10"), (0.88, "#f9b81f"), (0.74, "#ffd34d")):
        offset = float(dice.random()) * 20
        for i in range(17):
            long = 36 * reach * (0.92 + 0.16 * float(dice.random()))
            petal = f"M0 0C7.5 {-long * 0.45:.1f} 5 {-long * 0.85:.1f} 0 {-long:.1f}C-5 {-long * 0.85:.1f} -7.5 {-long * 0.45:.1f} 0 0Z"
            angle = 360 * i / 17 + offset + float(dice.normal(0, 3))
            parts.append(
                f'<path d="{petal}" transform="rotate({angle:.1f})" fill="{_shade(rgb(color), dice, 0.88, 1.08)}"/>'
            )
    parts.append(
        '<radialGradient id="s"><stop stop-color="#241307"/><stop offset=".7" stop-color="#56300f"/><stop offset="1" stop-color="#7d4b18"/></radialGradient>'
    )
    parts.append('<circle r="17" fill="url(#s)"/>')
    for i in range(70):
        angle, away = i * 2.39996, 16 * math.sqrt(i / 70)
        parts.append(
            f'<circle cx="{away * math.cos(angle):.1f}" cy="{away * math.sin(angle):.1f}" r=".8" fill="{_shade(rgb("#a8722c"), dice, 0.5, 1.2)}"/>'
        )
    return "".join(parts) + "</g>", 100, 170


def bloom(dice: np.random.Generator, color: str) -> Drawn:
    """A meadow flower on a thin stem, 40 wide and 100 tall."""
    lean = float(dice.normal(0, 5))
    parts = [
        f'<path d="M20 14C{20 + lean:.1f} 45 20 70 20 100" stroke="{_shade(rgb("#5f7f3a"), dice, 0.7, 1.1)}" stroke-width="1.6" fill="none"/>'
    ]
    parts += [
        f'<ellipse cx="20" cy="7" rx="4.2" ry="7" transform="rotate({60 * i + float(dice.normal(0, 6)):.1f} 20 14)" fill="{_shade(rgb(color), dice, 0.8, 1.15)}"/>'
        for i in range(6)
    ]
    return "".join(parts) + '<circle cx="20" cy="14" r="4" fill="#e8b93a"/>', 40, 100


def spike(dice: np.random.Generator, color: str) -> Drawn:
    """Lavender: a stem with a spike of small buds, 30 wide and 120 tall."""
    parts = []
    for s in range(3):
        x, lean = 6 + 9 * s, float(dice.normal(0, 4))
        parts.append(f'<path d="M15 120Q{x} 70 {x + lean:.1f} 20" stroke="#66805a" stroke-width="1.2" fill="none"/>')
        for k in range(13):
            y = 8 + 4.6 * k
            parts.append(
                f'<ellipse cx="{x + lean * (1 - k / 22) + float(dice.normal(0, 1.6)):.1f}" cy="{y:.1f}" rx="{2.2 + 0.13 * k:.1f}" ry="3" fill="{_shade(rgb(color), dice, 0.75, 1.25)}"/>'
            )
    return "".join(parts), 30, 120


def wheat(dice: np.random.Generator) -> Drawn:
    """A tuft of ripe wheat, 60 wide and 120 tall."""
    parts = []
    for _ in range(9):
        x, lean = 12 + 36 * float(dice.random()), float(dice.normal(0, 9))
        top, color = 14 + 26 * float(dice.random()), _shade(rgb("#d9ab52"), dice, 0.75, 1.12)
        parts.append(
            f'<path d="M{x:.1f} 120Q{x:.1f} 70 {x + lean:.1f} {top + 22:.1f}" stroke="{color}" stroke-width="1.3" fill="none"/>'
        )
        for k in range(7):
            for way in (-1, 1):
                y = top + 3.6 * k
                parts.append(
                    f'<ellipse cx="{x + lean * (1.15 - 0.02 * k) + way * 1.7:.1f}" cy="{y:.1f}" rx="1.5" ry="3" transform="rotate({way * 22} {x + lean:.1f} {y:.1f})" fill="{color}"/>'
                )
    return "".join(parts), 60, 120


def grass(dice: np.random.Generator, color: str, dense: float = 1.0) -> Drawn:
    """A tuft of blades, 300 wide and 90 tall."""
    parts, base = [], rgb(color)
    for _ in range(int(110 * dense)):
        x, long = 300 * float(dice.random()), 90 * (0.35 + 0.6 * float(dice.random()))
        bend = float(dice.normal(0, 0.2)) * long
        blade = f"M{x - 1.5:.1f} 90Q{x + bend * 0.2:.1f} {90 - long * 0.6:.1f} {x + bend:.1f} {90 - long:.1f}Q{x + bend * 0.3 + 2:.1f} {90 - long * 0.5:.1f} {x + 2:.1f} 90Z"
        parts.append(f'<path d="{blade}" fill="{_shade(base, dice, 0.6, 1.25)}"/>')
    return "".join(parts), 300, 90


def tree(dice: np.random.Generator, color: str = "#4f7a34") -> Drawn:
    """A broad crown of leafy clumps over a forked trunk, 100 wide and 110 tall."""
    base, bark = rgb(color) * np.float32(0.9 + 0.25 * dice.random()), "#4a3626"
    fork = 66 + float(dice.normal(0, 2))
    parts = [f'<path d="M44 110Q48 104 47.6 {fork:.1f}L52.4 {fork:.1f}Q52 104 57 110Z" fill="{bark}"/>']
    clumps = [(50.0, 38.0, 18.0), (43.0, 46.0, 13.0), (58.0, 45.0, 13.0)]
    for i in range(10):
        angle, away = i * 2.4 + float(dice.normal(0, 0.3)), 0.6 + 0.4 * float(dice.random())
        size = 10 + 5 * float(dice.random())
        clumps.append((50 + 34 * away * math.cos(angle), 40 + 27 * away * math.sin(angle), size))
    for x, y, _ in clumps[1::2]:
        parts.append(
            f'<path d="M50 {fork + 4:.1f}Q{50 + (x - 50) * 0.25:.1f} {(fork + y) / 2 + 6:.1f} {x:.1f} {y + 3:.1f}" stroke="{bark}" stroke-width="1.9" fill="none"/>'
        )
    for x, y, size in sorted(clumps, key=lambda clump: -clump[1]):
        parts += leaves(dice, base, (x, y, size, size * 0.86), 46, 1.06 - 0.36 * y / 64)
    return "".join(parts), 100, 110


def leaves(
    dice: np.random.Generator, base: Array, clump: tuple[float, float, float, float], count: int, bright: float
) -> list[str]:
    """A round mass of leaves at (x, y) with two radii: dark within and below, light where the sky falls on it."""
    x, y, rx, ry = clump
    body = hex_of(base * np.float32(0.64 * bright))
    parts = [f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx * 0.9:.1f}" ry="{ry * 0.9:.1f}" fill="{body}"/>']
    tones: list[list[str]] = [[], [], [], []]
    for angle, out, long, tone in zip(*dice.random((4, count)), strict=True):
        away = math.sqrt(out) * 1.06
        across, up = away * math.cos(angle * 6.283), away * math.sin(angle * 6.283)
        size = (0.15 + 0.11 * long) * min(rx, 14.0)
        lit = int(np.clip((0.5 - 0.62 * up + 0.5 * (tone - 0.5)) * 4, 0, 3))
        turn = 6.283 * tone
        dx, dy, cx, cy = size * math.cos(turn), size * math.sin(turn), x + across * rx, y + up * ry
        tones[lit].append(
            f"M{cx - dx:.1f} {cy - dy:.1f}Q{cx + dy:.1f} {cy - dx:.1f} {cx + dx:.1f} {cy + dy:.1f}"
            f"Q{cx - dy:.1f} {cy + dx:.1f} {cx - dx:.1f} {cy - dy:.1f}Z"
        )
    for shade, ovals in zip((0.7, 0.86, 1.08, 1.38), tones, strict=True):
        tone = mix(base * np.float32(shade * bright), rgb("#e9e08a"), max(0.0, shade - 1) * 0.3)
        parts.append(f'<path d="{"".join(ovals)}" fill="{hex_of(tone)}"/>')
    return parts


def pine(dice: np.random.Generator, snow: float = 0.0) -> Drawn:
    """A fir of layered boughs, 56 wide and 100 tall, with snow on them by share."""
    green = rgb("#21433a") * np.float32(0.8 + 0.4 * dice.random())
    parts = [
        '<rect x="26.9" y="20" width="2.2" height="80" fill="#2c211b"/>',
        f'<path d="M28 2L46 93L10 93Z" fill="{hex_of(green * np.float32(0.55))}"/>',
    ]
    lean = 1 + float(dice.normal(0, 0.1))
    for k in range(26):
        u = k / 25
        y, half = 2.5 + 91 * u**0.95, 25.8 * u**0.85 * (0.82 + 0.32 * float(dice.random())) + 0.6
        for way in (-1, 1):
            for q in range(3 if u > 0.12 else 1):
                long = (
                    half
                    * (0.4 + 0.6 * (q + 1) / 3)
                    * (lean if way > 0 else 2 - lean)
                    * (0.85 + 0.3 * float(dice.random()))
                )
                parts += _bough(dice, green, y + q + float(dice.normal(0, 0.6)), way * long, u, snow)
    return "".join(parts), 56, 100


def _bough(dice: np.random.Generator, green: Array, y: float, long: float, u: float, snow: float) -> list[str]:
    drop, thick = 2.8 + abs(long) * 0.3, 2.6 * (1.15 - 0.2 * u)
    tip = f"{28 + long:.1f} {y + drop:.1f}"
    leaf = f"M28 {y - thick:.1f}Q{28 + long * 0.55:.1f} {y + drop * 0.25 - thick * 0.6:.1f} {tip}Q{28 + long * 0.5:.1f} {y + drop * 0.75 + thick * 0.9:.1f} 28 {y + thick * 1.7:.1f}Z"
    parts = [f'<path d="{leaf}" fill="{_shade(green, dice, 0.5 + 0.3 * u, 1.0 + 0.3 * u)}"/>']
    if snow and dice.random() < 0.62:
        cap = f"M{28 + long * 0.3:.1f} {y + drop * 0.1 - thick * 0.9:.1f}Q{28 + long * 0.6:.1f} {y + drop * 0.22 - thick * 0.9:.1f} {28 + long * 0.98:.1f} {y + drop * 0.92:.1f}"
        cap += (
            f"Q{28 + long * 0.6:.1f} {y + drop * 0.45:.1f} {28 + long * 0.3:.1f} {y + drop * 0.18 - thick * 0.2:.1f}Z"
        )
        parts.append(
            f'<path d="{cap}" fill="{hex_of(mix(rgb("#d4e0f0"), np.ones(3), float(dice.random()) * 0.7))}" opacity="{snow * (0.75 + 0.25 * float(dice.random())):.2f}"/>'
        )
    return parts


def palm(dice: np.random.Generator) -> Drawn:
    """A coconut palm, 90 wide and 100 tall."""
    top = 45 + float(dice.normal(0, 9))
    parts = [f'<path d="M43 100Q47 60 {top - 1:.1f} 22L{top + 1:.1f} 22Q51 60 47.5 100Z" fill="#5f4a36"/>']
    for i in range(13):
        angle = -math.pi / 2 + (i - 6) / 6 * 2.2 + float(dice.normal(0, 0.08))
        long = 30 + 8 * float(dice.random())
        x, y = (
            top + long * math.cos(angle),
            22 + long * math.sin(angle) * 0.55 + long * 0.42 * abs(math.cos(angle)) ** 1.5,
        )
        mx, my = top + long * 0.55 * math.cos(angle), 22 + long * 0.62 * math.sin(angle) - long * 0.1
        color = rgb("#3f6a34") * np.float32(0.65 + 0.6 * dice.random())
        lines = [f"M{top:.1f} 22Q{mx:.1f} {my:.1f} {x:.1f} {y:.1f}"]
        for k in range(1, 17):
            u = k / 16
            px = (1 - u) ** 2 * top + 2 * u * (1 - u) * mx + u * u * x
            py = (1 - u) ** 2 * 22 + 2 * u * (1 - u) * my + u * u * y
            leaf = 9 * (1 - abs(u - 0.45))
            lines += [
                f"M{px:.1f} {py:.1f}l{way * leaf * 0.45 + math.cos(angle) * leaf * 0.3:.1f} {leaf * 0.8:.1f}"
                for way in (-1, 1)
            ]
        parts.append(
            f'<path d="{"".join(lines)}" stroke="{hex_of(color)}" stroke-width="1" fill="none" stroke-linecap="round"/>'
        )
    return "".join(parts), 90, 100


def trunk(dice: np.random.Generator, side: float) -> Drawn:
    """A forest trunk that leaves the picture at its top, 30 wide and 100 tall, brighter on the sun's side."""
    wide, bend = 2.8 * (1 + float(dice.random())), float(dice.normal(0, 1))
    color = rgb("#4d3d31") * np.float32(0.8 + 0.4 * dice.random())
    dim, lit = hex_of(color * np.float32(0.55)), hex_of(color * np.float32(1.7))
    left, right = (dim, lit) if side > 0 else (lit, dim)
    parts = [
        f'<linearGradient id="t"><stop stop-color="{left}"/><stop offset=".5" stop-color="{hex_of(color)}"/><stop offset="1" stop-color="{right}"/></linearGradient>'
    ]
    parts.append(
        f'<path d="M{15 - wide * 1.7:.1f} 100C{15 - wide:.1f} 90 {15 - wide * 0.9:.1f} 40 {15 - wide * 0.7 + bend:.1f} 0H{15 + wide * 0.7:.1f}'
        f'C{15 + wide * 0.9:.1f} 40 {15 + wide:.1f} 90 {15 + wide * 1.7:.1f} 100Z" fill="url(#t)"/>'
    )
    for _ in range(70):
        x, y = 15 + float(dice.uniform(-wide, wide)) * 0.85, 100 * float(dice.random())
        parts.append(
            f'<path d="M{x:.1f} {y:.1f}v{1 + 4 * float(dice.random()):.1f}" stroke="#1c1511" stroke-width=".35" opacity=".5"/>'
        )
    for _ in range(5):
        y, way, long = 8 + 50 * float(dice.random()), (1, -1)[int(dice.integers(2))], 3 + 11 * float(dice.random())
        parts.append(
            f'<path d="M15 {y:.1f}l{way * long:.1f} {-long * 0.5:.1f}" stroke="{hex_of(color * np.float32(0.8))}" stroke-width=".8"/>'
        )
    return "".join(parts), 30, 100


def bush(dice: np.random.Generator, color: str) -> Drawn:
    """A round bush of leaves, 100 wide and 52 tall."""
    base = rgb(color)
    foot = hex_of(base * np.float32(0.42))
    parts = [f'<path d="M6 52Q12 36 30 34H70Q88 36 94 52Z" fill="{foot}"/>']
    clumps = [(20 + 15 * k + float(dice.normal(0, 2)), 33 - 8 * math.sin((k + 0.5) * 0.63), 13.5) for k in range(5)]
    clumps += [(18 + 21 * k + float(dice.normal(0, 3)), 43 + 2 * float(dice.random()), 10.5) for k in range(4)]
    for x, y, size in sorted(clumps, key=lambda clump: clump[1]):
        parts += leaves(dice, base, (x, y, size, size * 0.8), 36, 1.16 - 0.34 * y / 52)
    return "".join(parts), 100, 52
