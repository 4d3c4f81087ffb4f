"""Shops on the ground floor as seeded SVG, five metres by four: display window, door, sign, sometimes an awning."""

import numpy as np

from components.animatic.color import Array, hex_of, mix, rgb

WIDE, TALL = 5.0, 4.0
NAMES = (
    "BAKERY",
    "BOOKS",
    "FLORIST",
    "COFFEE",
    "STUDIO",
    "OPTICS",
    "TEA ROOM",
    "RECORDS",
    "TAILOR",
    "CYCLES",
    "DELI",
    "TOYS",
)
TRIMS = ("#24402f", "#1f2d44", "#5a2230", "#26282c", "#e8e0cf", "#3b2c22", "#7d8f86")
CLOTHS = ("#b83a32", "#2f6f5f", "#2f4f86", "#c98a2f", "#6d3c5c", "#e6ddc8")
GOODS = ("#e0b070", "#c86a4a", "#6a9a8a", "#e8e2d6", "#8a6aa0", "#d8a0a8", "#4f7a52")


def shopfront(dice: np.random.Generator, lit: float) -> tuple[str, float, float]:
    """One shop in metres, the wall beside it left free; ``lit``: how much of what is behind the glass is lamp light."""
    trim, name = (str(dice.choice(list(some))) for some in (TRIMS, NAMES))
    left = bool(dice.random() < 0.5)
    door, glass = (0.35, 1.55) if left else (WIDE - 1.35, 0.35)
    wide = WIDE - 1.9
    parts = [
        _glass(lit),
        _box(0.18, 0.62, WIDE - 0.36, TALL - 0.62, trim),
        _box(0.18, TALL - 0.32, WIDE - 0.36, 0.32, _dim(trim, 0.7)),
        *_window(dice, glass, wide, trim, lit),
        *_door(door, trim),
        *_fascia(name, trim),
    ]
    if dice.random() < 0.6:
        parts += _awning(str(dice.choice(list(CLOTHS))), glass - 0.1, wide + 0.2)
    for x in (0.05, WIDE - 0.3) if dice.random() < 0.5 else ():
        parts += _pot(dice, x)
    return "".join(parts), WIDE, TALL


def _glass(lit: float) -> str:
    top, bottom = mix(rgb("#9fb8c8"), rgb("#ffdca6"), lit), mix(rgb("#4b5558"), rgb("#d89a58"), lit)
    return (
        f'<defs><linearGradient id="shop-glass" x2="0" y2="1"><stop stop-color="{hex_of(top)}"/>'
        f'<stop offset="1" stop-color="{hex_of(bottom)}"/></linearGradient></defs>'
    )


def _window(dice: np.random.Generator, x: float, wide: float, trim: str, lit: float) -> list[str]:
    """The pane, what stands behind it on two boards, and the street in the glass."""
    y, tall = 1.35, 2.25
    parts = [_box(x, y, wide, tall, "url(#shop-glass)")]
    for board in (y + 1.15, y + tall - 0.12):
        parts.append(_box(x, board, wide, 0.06, _dim("#8a6a4a", 0.6 + 0.4 * lit)))
        at = x + 0.12
        while at < x + wide - 0.3:
            size, color = float(dice.uniform(0.16, 0.34)), _dim(str(dice.choice(list(GOODS))), 0.62 + 0.38 * lit)
            high = size * float(dice.uniform(0.8, 1.8))
            if dice.random() < 0.5:
                parts.append(_box(at, board - high, size, high, color, 0.03))
            else:
                parts.append(f'<ellipse cx="{at + size / 2:.2f}" cy="{board - high / 2:.2f}" rx="{size / 2:.2f}" '
                             f'ry="{high / 2:.2f}" fill="{color}"/>')  # fmt: skip
            at += size + float(dice.uniform(0.03, 0.2))
    shine = 0.30 - 0.2 * lit
    for start, end in ((0.08, 0.3), (0.38, 0.46)):
        a, b = x + wide * start, x + wide * end
        shape = f"M{a:.2f} {y}L{b:.2f} {y}L{max(x, b - 0.9):.2f} {y + tall}L{max(x, a - 0.9):.2f} {y + tall}Z"
        parts.append(f'<path d="{shape}" fill="#ffffff" fill-opacity="{shine:.2f}"/>')
    parts += [_box(x + wide * share - 0.03, y, 0.06, tall, trim) for share in (1 / 3, 2 / 3)]
    return [*parts, _box(x, y, wide, 0.16, "#000000", alpha=0.28)]


def _door(x: float, trim: str) -> list[str]:
    return [
        _box(x, 1.35, 1.0, TALL - 1.40, _dim(trim, 0.8)),
        _box(x + 0.14, 1.5, 0.72, 1.7, "url(#shop-glass)"),
        _box(x + 0.80, 2.5, 0.05, 0.5, "#d8b06a"),
        _box(x + 0.14, 3.32, 0.72, 0.42, _dim(trim, 0.66)),
        _box(x - 0.08, TALL - 0.07, 1.16, 0.07, "#8a8782"),
    ]


def _fascia(name: str, trim: str) -> list[str]:
    """The board over the window with its letters, gold on dark and dark on pale."""
    ink = "#e8c98a" if float(rgb(trim).mean()) < 0.5 else "#2a2622"
    letters = (
        f'<text x="{WIDE / 2}" y="1.13" font-family="Instrument Sans" font-weight="600" font-size="0.36" '
        f'letter-spacing="0.12" text-anchor="middle" fill="{ink}">{name}</text>'
    )
    return [
        _box(0.1, 0.68, WIDE - 0.2, 0.58, _dim(trim, 1.12)),
        letters,
        _box(0.1, 0.62, WIDE - 0.2, 0.07, _dim(trim, 0.6)),
    ]


def _awning(color: str, x: float, wide: float) -> list[str]:
    parts, count = [_box(x, 1.95, wide, 0.5, "#000000", alpha=0.22)], 8
    for k in range(count):
        a, b = x + wide * k / count, x + wide * (k + 1) / count
        tone = color if k % 2 else _dim("#f2ebdc", 0.96)
        shape = f"M{a + 0.03:.2f} 1.22L{b - 0.02:.2f} 1.22L{b:.2f} 1.86Q{(a + b) / 2:.2f} 2.08 {a:.2f} 1.86Z"
        parts.append(f'<path d="{shape}" fill="{tone}"/>')
    return [*parts, _box(x, 1.70, wide, 0.05, "#000000", alpha=0.16)]


def _pot(dice: np.random.Generator, x: float) -> list[str]:
    parts = [_box(x, TALL - 0.36, 0.28, 0.36, "#8a5a42", 0.03)]
    for _ in range(9):
        px, py = x + 0.14 + float(dice.normal(0, 0.1)), TALL - 0.5 - abs(float(dice.normal(0, 0.2)))
        tone = hex_of(rgb("#4f7f3f") * np.float32(dice.uniform(0.7, 1.25)))
        parts.append(f'<circle cx="{px:.2f}" cy="{py:.2f}" r="0.12" fill="{tone}"/>')
    return parts


def _box(x: float, y: float, wide: float, tall: float, fill: str, round_: float = 0.0, alpha: float = 1.0) -> str:
    shape = f'x="{x:.3f}" y="{y:.3f}" width="{wide:.3f}" height="{tall:.3f}" rx="{round_}"'
    return f'<rect {shape} fill="{fill}" fill-opacity="{alpha}"/>'


def _dim(color: str, bright: float) -> str:
    tone: Array = np.clip(rgb(color) * np.float32(bright), 0, 1)
    return str(hex_of(tone))
