# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""What stands in bedrooms, bathrooms, restaurants and lobbies, drawn on a room's panel in metres like the furniture."""

import math

import components.animatic.furniture as f
from components.animatic.rooms import Panel


def laid_table(p: Panel, x: float, busy: bool = False, chair: str = "#7a4a3a", cloth: str = "#f6f1e8") -> None:
    """A round table under a white cloth that falls in folds, with glasses, plates and a candle; two chairs."""
    p.shadow(x - 0.8, 1.6, o=0.6)
    for way in (-1, 1):
        at = x + way * 0.82
        p.line(f"M{at - way * 0.02} 0L{at} 0.45M{at + way * 0.3} 0L{at + way * 0.26} 0.45", "#33221a", 0.035)
        p.box(min(at - way * 0.08, at + way * 0.3), 0.42, 0.38, 0.09, chair, r=0.04, bright=1.05)
        p.shape(
            f"M{at + way * 0.2} 0.46L{at + way * 0.28} 1.02C{at + way * 0.3} 1.08 {at + way * 0.36} 1.08 {at + way * 0.37} 1.02L{at + way * 0.3} 0.46Z",
            chair,
            1.1,
        )
        if busy:
            f.person(p, at + way * 0.06, 1.66, seated=True)
    p.shape(
        f"M{x - 0.56} 0.74C{x - 0.62} 0.5 {x - 0.6} 0.3 {x - 0.64} 0.08H{x + 0.64}C{x + 0.6} 0.3 {x + 0.62} 0.5 {x + 0.56} 0.74Z",
        cloth,
        0.86,
    )
    for k in range(7):
        at = x - 0.5 + k * 0.165
        p.shape(
            f"M{at} 0.72C{at - 0.02} 0.45 {at - 0.05 + 0.01 * k} 0.3 {at - 0.06 + 0.012 * k} 0.08h.055C{at + 0.03} 0.3 {at + 0.04} 0.5 {at + 0.03} 0.72Z",
            cloth,
            1.02 if k % 2 else 0.72,
            0.8,
        )
    p.oval(x, 0.745, 0.57, 0.03, cloth, 1.12)
    for at in (x - 0.3, x + 0.3):
        p.oval(at, 0.765, 0.13, 0.014, "#fffdf8", 1.15)
        wine_glass(p, at + (0.16 if at < x else -0.16), 0.76)
    candle(p, x, 0.76)


def wine_glass(p: Panel, x: float, y: float, wine: str = "#7a2433") -> None:
    """A glass on its stem, a third full."""
    p.parts.append(
        f'<path d="M{x - 0.032} {y + 0.004}h.064M{x} {y}v.09" stroke="{p.ink("#dfe6ea")}" stroke-width=".008" opacity=".8"/>'
    )
    p.parts.append(
        f'<path d="M{x - 0.04} {y + 0.2}C{x - 0.055} {y + 0.12} {x - 0.03} {y + 0.09} {x} {y + 0.088}C{x + 0.03} {y + 0.09} {x + 0.055} {y + 0.12} {x + 0.04} {y + 0.2}Z" fill="{p.ink("#e6eef2", 1.1)}" opacity=".45"/>'
    )
    p.parts.append(
        f'<path d="M{x - 0.046} {y + 0.14}C{x - 0.045} {y + 0.1} {x - 0.02} {y + 0.09} {x} {y + 0.09}C{x + 0.02} {y + 0.09} {x + 0.045} {y + 0.1} {x + 0.046} {y + 0.14}Z" fill="{p.ink(wine, 1.2)}" opacity=".85"/>'
    )


def candle(p: Panel, x: float, y: float) -> None:
    """A candle in a glass, and the warmth around it."""
    p.glow(x, y + 0.08, 0.55, 0.4, "#ffbe70", 0.55)
    p.parts.append(f'<rect x="{x - 0.035}" y="{y}" width=".07" height=".1" rx=".012" fill="#ffd9a0" opacity=".7"/>')
    p.lamp(x, y + 0.09, 0.022, "#ffc070")


def sconce(p: Panel, x: float, y: float, color: str = "#ffd7a0") -> None:
    """A lamp on the wall that throws light up and down."""
    p.glow(x, y, 0.7, 1.15, color, 0.6)
    p.box(x - 0.05, y - 0.14, 0.1, 0.28, "#8a6a3a", r=0.03)
    p.lamp(x, y + 0.04, 0.06, color)


def wainscot(p: Panel, color: str, tall: float = 0.95, step: float = 0.9) -> None:
    """Panelling along the foot of a wall."""
    p.box(0, 0, p.wide, tall, color, bright=0.9, down=True)
    for k in range(math.ceil(p.wide / step)):
        p.box(k * step + 0.08, 0.16, step - 0.16, tall - 0.3, color, bright=0.8)
        p.box(k * step + 0.11, 0.19, step - 0.22, tall - 0.36, color, bright=0.98, down=True)
    p.box(0, tall, p.wide, 0.05, color, bright=1.2)
    p.box(0, 0, p.wide, 0.12, color, bright=0.7)


def sheer(p: Panel, x: float, wide: float, low: float, tall: float, color: str = "#fffaf0") -> None:
    """A thin curtain that glows with the daylight behind it."""
    folds = max(4, int(wide / 0.11))
    for k in range(folds):
        p.box(
            x + wide * k / folds,
            low,
            wide / folds + 0.005,
            tall,
            color,
            bright=(1.0, 1.12)[k % 2],
            o=(0.55, 0.7)[k % 2],
        )


def bedside(p: Panel, x: float, wood: str = "#9a6f4a", tall: float = 0.52) -> None:
    """A night table with a lit lamp, a book and a glass."""
    p.shadow(x - 0.28, 0.56)
    p.glow(x, 1.0, 1.25, 1.1, o=0.6)
    p.box(x - 0.27, 0.08, 0.54, tall - 0.08, wood, r=0.02, down=True)
    for y in (0.12, 0.31):
        p.box(x - 0.23, y, 0.46, 0.16, wood, r=0.01, bright=1.12)
        p.oval(x, y + 0.09, 0.022, 0.014, "#d9b45f", 1.2)
    p.oval(x, tall + 0.1, 0.085, 0.11, "#d8cbb8", 1.0)
    p.line(f"M{x} {tall + 0.2}V{tall + 0.28}", "#c9a45c", 0.02)
    p.parts.append(
        f'<path d="M{x - 0.2} {tall + 0.26}H{x + 0.2}L{x + 0.13} {tall + 0.52}H{x - 0.13}Z" fill="#ffe4b8"/>'
    )
    p.lamp(x, tall + 0.38, 0.09)
    p.box(x - 0.25, tall, 0.16, 0.03, "#5f7486")
    p.box(x - 0.24, tall + 0.03, 0.15, 0.025, "#b5543c")


def headboard(p: Panel, x: float, wide: float, color: str) -> None:
    """An upholstered headboard with its buttons, and two rows of pillows before it."""
    p.box(x, 0.2, wide, 1.02, color, r=0.07, bright=0.92, down=True)
    for k in range(8):
        p.box(
            x + 0.03 + k * (wide - 0.06) / 8,
            0.5,
            (wide - 0.06) / 8 - 0.015,
            0.69,
            color,
            r=0.05,
            bright=1.04,
            down=True,
        )
    for at, w, tone in ((0.1, 0.86, "#f4efe6"), (wide - 0.96, 0.86, "#f4efe6")):
        p.box(x + at, 0.56, w, 0.4, tone, r=0.14, bright=0.95, down=True)
    for at, w, tone in ((0.24, 0.7, "#fbf8f2"), (wide - 0.94, 0.7, "#fbf8f2")):
        p.box(x + at, 0.54, w, 0.32, tone, r=0.13, bright=1.08, down=True)
    p.box(
        x + wide / 2 - 0.27,
        0.54,
        0.54,
        0.26,
        p.pick("#b98a6a", "#8fa08c", "#b5745a", "#7f8f9a"),
        r=0.1,
        bright=1.05,
        down=True,
    )


def duvet(p: Panel, x: float, wide: float, top: float, throw: str = "", front: bool = True) -> None:
    """The bed as seen from its foot: a soft cover in folds, perhaps a throw across it."""
    if front:
        p.shadow(x - 0.05, wide + 0.1, o=0.55)
    tone = throw or "#f2ece1"
    p.shape(
        f"M{x - 0.04} 0.1C{x - 0.06} {top * 0.7} {x - 0.02} {top} {x + 0.22} {top}C{x + wide * 0.4} {top + 0.04} {x + wide * 0.6} {top - 0.02} {x + wide - 0.22} {top}"
        f"C{x + wide + 0.02} {top} {x + wide + 0.06} {top * 0.7} {x + wide + 0.04} 0.1Z", tone, 0.94,
    )  # fmt: skip
    for k in range(9):
        at = x + 0.1 + k * (wide - 0.2) / 8.5
        lean = float(p.dice.uniform(-0.07, 0.07))
        p.shape(
            f"M{at} 0.1C{at + 0.02} {top * 0.4} {at + lean} {top * 0.7} {at + 0.05 + lean} {top * 0.93}C{at + 0.08 + lean} {top * 0.7} {at + 0.1} {top * 0.4} {at + 0.13} 0.1Z",
            tone,
            0.8 if k % 2 else 1.06,
            0.55,
        )
    p.parts.append(
        f'<rect x="{x}" y="{top - 0.06}" width="{wide}" height=".06" rx=".03" fill="{p.ink("#ffffff", 1.08)}" opacity=".5"/>'
    )


def vanity(p: Panel, x: float, wide: float, wood: str = "#a8774c", top: str = "#f2efe9") -> None:
    """A floating cabinet with a vessel basin, a brass tap, towels and bottles on it."""
    p.shadow(x, wide, o=0.4)
    p.box(x, 0.36, wide, 0.46, wood, r=0.01, down=True)
    for k in range(3):
        p.box(x + 0.02 + k * wide / 3, 0.38, wide / 3 - 0.03, 0.42, wood, bright=1.08, down=True)
        p.box(x + wide / 6 - 0.12 + k * wide / 3, 0.75, 0.24, 0.018, "#d9b45f", bright=1.15)
    p.box(x - 0.03, 0.82, wide + 0.06, 0.06, top, bright=1.1)
    middle = x + wide * 0.5
    p.shape(
        f"M{middle - 0.3} 1.02H{middle + 0.3}C{middle + 0.28} 0.9 {middle + 0.16} 0.88 {middle + 0.1} 0.88H{middle - 0.1}C{middle - 0.16} 0.88 {middle - 0.28} 0.9 {middle - 0.3} 1.02Z",
        "#fdfcfa",
        1.08,
    )
    p.oval(middle, 1.02, 0.3, 0.022, "#dfe3e3", 1.0)
    p.line(
        f"M{middle + 0.38} 0.88V1.2C{middle + 0.38} 1.28 {middle + 0.2} 1.28 {middle + 0.18} 1.18", "#d9b45f", 0.03, 1.1
    )
    toiletries(p, x + 0.08, wide * 0.26, 0.88)
    for k in range(3):
        p.box(x + wide - 0.42, 0.88 + k * 0.075, 0.34, 0.07, ("#f4efe6", "#c9d2c4", "#f4efe6")[k], r=0.03, bright=1.05)


def toiletries(p: Panel, x: float, wide: float, y: float) -> None:
    """Pump bottles, jars, a diffuser with its sticks, a little plant."""
    at = x
    while at < x + wide - 0.05:
        kind = int(p.dice.integers(4))
        tone = p.pick("#b5763a", "#efe6d8", "#c9a0a0", "#8fa696", "#f6f3ee")
        if kind == 0:
            p.box(at, y, 0.065, 0.15, tone, r=0.015, bright=1.08)
            p.line(f"M{at + 0.032} {y + 0.15}V{y + 0.2}H{at + 0.07}", "#2e2a28", 0.014)
        elif kind == 1:
            p.box(at, y, 0.085, 0.06, tone, r=0.012, bright=1.08)
            p.box(at - 0.003, y + 0.06, 0.091, 0.026, "#d9b45f", r=0.006, bright=1.1)
        elif kind == 2:
            p.box(at, y, 0.07, 0.085, "#b5763a", r=0.015)
            p.line(
                f"M{at + 0.03} {y + 0.08}L{at} {y + 0.25}M{at + 0.035} {y + 0.08}L{at + 0.05} {y + 0.26}M{at + 0.04} {y + 0.08}L{at + 0.09} {y + 0.23}",
                "#5a4030",
                0.006,
            )
        else:
            p.box(at, y, 0.05, 0.18, tone, r=0.012, bright=1.05)
            p.box(at + 0.012, y + 0.18, 0.026, 0.035, "#2e2a28")
        at += float(p.dice.uniform(0.1, 0.16))


def lit_mirror(p: Panel, x: float, y: float, radius: float, color: str = "#ffdcae") -> None:
    """A round mirror with light behind its rim, a soft room in its glass."""
    p.glow(x, y, radius * 2.3, radius * 2.3, color, 0.8)
    p.parts.append(f'<circle cx="{x}" cy="{y}" r="{radius + 0.035}" fill="#fff0d4"/>')
    p.oval(x, y, radius, radius, "#b9c4c4", 1.0)
    p.parts.append(
        f'<clipPath id="mirror"><circle cx="{x}" cy="{y}" r="{radius}"/></clipPath><g clip-path="url(#mirror)">'
    )
    p.shape(
        f"M{x - radius} {y - radius}H{x - radius * 0.1}L{x + radius * 0.9} {y + radius}H{x + radius * 0.1}Z",
        "#e6ecea",
        1.05,
        0.55,
    )
    p.shape(
        f"M{x + radius * 0.25} {y - radius}H{x + radius * 0.5}L{x + radius * 1.5} {y + radius}H{x + radius * 1.25}Z",
        "#e6ecea",
        1.05,
        0.4,
    )
    p.box(x - radius, y - radius, radius * 2, radius * 0.45, "#8a8f8a", o=0.5)
    p.parts.append("</g>")
    for k in range(16):
        angle = k / 16 * 2 * math.pi
        p.lamp(x + radius * 1.02 * math.cos(angle), y + radius * 1.02 * math.sin(angle), 0.012, color)


def bathtub(p: Panel, x: float, wide: float = 1.7) -> None:
    """A freestanding tub with a tall tap, a tray across it."""
    p.shadow(x, wide, o=0.5)
    p.shape(
        f"M{x} 0.62C{x + 0.02} 0.2 {x + 0.2} 0.02 {x + 0.45} 0.02H{x + wide - 0.45}C{x + wide - 0.2} 0.02 {x + wide - 0.02} 0.2 {x + wide} 0.62Z",
        "#fbfaf7",
        1.04,
    )
    p.box(x - 0.03, 0.59, wide + 0.06, 0.05, "#ffffff", r=0.025, bright=1.1)
    p.line(
        f"M{x + wide + 0.12} 0V0.98C{x + wide + 0.12} 1.08 {x + wide - 0.06} 1.08 {x + wide - 0.08} 0.95",
        "#d9b45f",
        0.032,
        1.1,
    )
    p.box(x + wide * 0.3, 0.63, 0.5, 0.03, "#a8774c", bright=1.1)
    toiletries(p, x + wide * 0.32, 0.3, 0.66)
    p.box(x + 0.1, 0.26, 0.34, 0.38, "#e6ded0", r=0.03, bright=1.05)


def armchair(p: Panel, x: float, color: str) -> None:
    """A round-backed chair from the front."""
    p.shadow(x - 0.42, 0.84)
    for at in (x - 0.3, x + 0.27):
        p.line(f"M{at} 0L{at + (0.02 if at < x else -0.02)} 0.2", "#3a281c", 0.04)
    p.shape(
        f"M{x - 0.4} 0.3C{x - 0.46} 0.98 {x - 0.3} 1.02 {x} 1.02C{x + 0.3} 1.02 {x + 0.46} 0.98 {x + 0.4} 0.3Z",
        color,
        0.86,
    )
    p.box(x - 0.3, 0.4, 0.6, 0.5, color, r=0.14, bright=1.0, down=True)
    for way in (-1, 1):
        p.box(x + way * 0.35 - 0.1, 0.18, 0.2, 0.5, color, r=0.09, bright=1.06, down=True)
    p.box(x - 0.3, 0.24, 0.6, 0.2, color, r=0.07, bright=1.14, down=True)


def chandelier(p: Panel, x: float, y: float, wide: float = 1.2) -> None:
    """Rings of small lights on a rod."""
    p.line(f"M{x} {y + 0.2}V{p.tall + 0.2}", "#b0904c", 0.025)
    p.glow(x, y, wide * 1.6, wide * 1.3, o=0.5)
    for ring, (size, drop) in enumerate(((wide, 0.0), (wide * 0.62, 0.24))):
        p.line(
            f"M{x - size / 2} {y + drop}C{x - size / 2} {y + drop - 0.1} {x + size / 2} {y + drop - 0.1} {x + size / 2} {y + drop}",
            "#c9a45c",
            0.035,
            1.1,
        )
        p.line(f"M{x - size / 2} {y + drop}L{x} {y + 0.5}L{x + size / 2} {y + drop}", "#c9a45c", 0.012)
        count = 8 - 2 * ring
        for k in range(count):
            at = x - size / 2 + size * (k + 0.5) / count
            low = y + drop + 0.06 - 0.16 * (1 - ((at - x) / (size / 2)) ** 2) * 0.5
            p.lamp(at, low, 0.03)
