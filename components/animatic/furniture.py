# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Furniture of homes, offices and cafes, drawn on a room's panel in metres: every function takes the panel and an x."""

import math

from components.animatic.rooms import Panel

BOOKS = ("#b5543c", "#d9a441", "#3f6f6a", "#e8dcc8", "#54687f", "#8a4f5f", "#c9b79a", "#2f3a4a")
FABRICS = ("#8f9a8a", "#b98a6a", "#5f7486", "#c7b299", "#7a6a86", "#a8564a", "#4f6f68")
SHIRTS = ("#6f86a6", "#c9c4ba", "#8f4f4a", "#4a5f58", "#d0a55f", "#3a3f52", "#9a7a8a")
SKINS = ("#e3b596", "#c68e6a", "#8d5a3c", "#5f3b28")


def window(p: Panel, x: float, y: float, wide: float, tall: float, bars: int = 2, frame: str = "#f2eee8") -> None:
    """A window in the wall: a hole, its frame, its sill, its light on the wall below."""
    p.hole(x, y, wide, tall)
    thick = 0.06
    for k in range(bars + 1):
        p.box(x + wide * k / bars - thick / 2, y, thick, tall, frame, bright=0.92)
    for at in (0.0, 1.0):
        p.box(x - thick, y + at * tall - thick / 2, wide + 2 * thick, thick, frame, bright=1.0)
    p.box(x - 0.12, y - 0.1, wide + 0.24, 0.07, frame, bright=1.08)


def curtain(p: Panel, x: float, wide: float, tall: float, color: str) -> None:
    """A curtain in folds, from the rail to the floor."""
    folds = max(3, int(wide / 0.14))
    for k in range(folds):
        p.box(x + wide * k / folds, 0.03, wide / folds + 0.01, tall, color, bright=(0.86, 1.06)[k % 2], o=0.97)
    p.box(x - 0.1, tall, wide + 0.2, 0.04, "#5a4a3a")


def sofa(p: Panel, x: float, color: str, wide: float = 2.4) -> None:
    """A sofa with cushions, seen from the front."""
    p.shadow(x, wide)
    p.box(x, 0.1, wide, 0.36, color, r=0.06, bright=0.86)
    p.box(x + 0.06, 0.4, wide - 0.12, 0.48, color, r=0.12, bright=0.98)
    for k in range(3):
        w = (wide - 0.4) / 3
        p.box(x + 0.2 + k * w, 0.5, w - 0.02, 0.4, color, r=0.1, bright=1.06, down=True)
        p.box(x + 0.2 + k * w, 0.36, w - 0.02, 0.2, color, r=0.07, bright=1.12, down=True)
    for at in (x - 0.02, x + wide - 0.22):
        p.box(at, 0.1, 0.24, 0.56, color, r=0.1, bright=1.02, down=True)
    for at, tone in (
        (x + 0.34, p.pick("#d9a441", "#e8dcc8", "#b5543c")),
        (x + wide - 0.8, p.pick("#e8dcc8", "#3f6f6a")),
    ):
        p.parts.append(f'<g transform="rotate(12 {at + 0.2} 0.7)">')
        p.box(at, 0.52, 0.44, 0.4, tone, r=0.09, bright=1.05, down=True)
        p.parts.append("</g>")
    for at in (x + 0.1, x + wide - 0.16):
        p.box(at, 0.0, 0.06, 0.1, "#4a3626")


def plant(p: Panel, x: float, tall: float = 1.6, pot: str = "#b9aa98", y: float = 0.0) -> None:
    """A pot plant with arching leaves."""
    wide = 0.2 + tall * 0.1
    p.shadow(x - wide / 2, wide, y)
    p.shape(f"M{x - wide / 2} {y + tall * 0.26}H{x + wide / 2}L{x + wide * 0.36} {y}H{x - wide * 0.36}Z", pot)
    root = y + tall * 0.26
    for _ in range(30):
        angle, long = float(p.dice.uniform(0.25, 2.9)), tall * float(p.dice.uniform(0.4, 0.74))
        c, s = math.cos(angle), math.sin(angle)
        tip = (x + long * c, root + long * s * 0.98 - 0.12 * long * abs(c))
        mid = (x + long * 0.42 * c, root + long * 0.8 * s)
        path = f"M{x} {root}Q{mid[0] - 0.06:.3f} {mid[1] + 0.05:.3f} {tip[0]:.3f} {tip[1]:.3f}Q{mid[0] + 0.07:.3f} {mid[1] - 0.08:.3f} {x} {root}Z"
        p.parts.append(f'<path d="{path}" fill="{p.ink("#55824a", float(p.dice.uniform(0.5, 1.25)))}"/>')


def floor_lamp(p: Panel, x: float, tall: float = 1.65) -> None:
    """A standing lamp, lit."""
    p.glow(x, tall - 0.1, 1.1, 1.1, o=0.55)
    p.shadow(x - 0.16, 0.32)
    p.line(f"M{x - 0.15} 0.02H{x + 0.15}M{x} 0V{tall - 0.3}", "#3a322c", 0.035)
    p.parts.append(f'<path d="M{x - 0.24} {tall - 0.32}H{x + 0.24}L{x + 0.16} {tall}H{x - 0.16}Z" fill="#ffdfae"/>')
    p.lamp(x, tall - 0.18, 0.11)


def pendant(p: Panel, x: float, y: float, shade: str = "#2a2c30", radius: float = 0.2) -> None:
    """A hanging lamp; its bulb at height y."""
    p.line(f"M{x} {y + radius}V{p.tall + 0.2}", "#26262a", 0.02)
    p.shape(f"M{x - radius} {y + 0.02}A{radius} {radius * 0.9} 0 0 0 {x + radius} {y + 0.02}Z", shade)
    p.shape(
        f"M{x - radius} {y + 0.02}C{x - radius} {y + radius * 1.2} {x + radius} {y + radius * 1.2} {x + radius} {y + 0.02}Z",
        shade,
    )
    p.lamp(x, y, radius * 0.5)


def picture(p: Panel, x: float, y: float, wide: float, tall: float) -> None:
    """A framed print: a few calm shapes."""
    p.box(x, y, wide, tall, "#2e2a26", bright=0.9)
    p.box(x + 0.04, y + 0.04, wide - 0.08, tall - 0.08, "#efe9de", bright=1.05)
    colors = ("#c98a5f", "#55706a", "#d9b45f", "#8a5a52", "#39536b")
    p.oval(x + wide * float(p.dice.uniform(0.35, 0.65)), y + tall * 0.62, wide * 0.22, wide * 0.22, p.pick(*colors))
    p.box(x + wide * 0.14, y + tall * 0.12, wide * 0.72, tall * 0.3, p.pick(*colors), r=0.04)


def shelf(p: Panel, x: float, y: float, wide: float, rows: int, step: float = 0.36) -> None:
    """Boards on the wall, with books, pots and a trailing plant."""
    for row in range(rows):
        floor, at = y + row * step, x + 0.04
        p.box(x, floor - 0.035, wide, 0.035, "#8a6444", bright=1.05)
        while at < x + wide - 0.12:
            kind = float(p.dice.random())
            if kind < 0.72:
                w, h = float(p.dice.uniform(0.03, 0.07)), float(p.dice.uniform(0.17, 0.28))
                p.box(at, floor, w, h, BOOKS[int(p.dice.integers(len(BOOKS)))])
                at += w + 0.006
            elif kind < 0.86:
                p.oval(at + 0.09, floor + 0.1, 0.08, 0.1, p.pick("#d9d2c6", "#a8674a", "#55706a"))
                at += 0.24
            else:
                at += float(p.dice.uniform(0.08, 0.22))


def person(p: Panel, x: float, tall: float = 1.72, seated: bool = False, y: float = 0.0, coat: str = "") -> None:
    """Somebody in the background, to be seen out of focus: standing, or the upper half behind a table."""
    shirt, skin, hair = coat or p.pick(*SHIRTS), p.pick(*SKINS), p.pick("#2a201a", "#5a3a22", "#a8844f", "#1d1a1c")
    lift = y + (tall * 0.28 if seated else 0.0)
    top = y + tall * (0.76 if seated else 1.0)
    if not seated:
        p.shadow(x - 0.22, 0.44, y)
        p.box(x - 0.15, y, 0.13, tall * 0.5, p.pick("#2c3142", "#4a4038", "#3a3d40"), r=0.05)
        p.box(x + 0.02, y, 0.13, tall * 0.5, p.pick("#2c3142", "#4a4038"), r=0.05)
    p.box(
        x - 0.2,
        lift + (0.0 if seated else tall * 0.44),
        0.4,
        top - lift - 0.27 - (0.0 if seated else tall * 0.44),
        shirt,
        r=0.13,
    )
    for way in (-1, 1):
        p.line(
            f"M{x + way * 0.2} {top - 0.36}L{x + way * 0.26} {top - 0.62}L{x + way * 0.14} {top - 0.8}",
            shirt,
            0.1,
            0.95,
        )
    p.box(x - 0.05, top - 0.32, 0.1, 0.12, skin, bright=0.85)
    p.oval(x, top - 0.12, 0.095, 0.125, skin)
    p.parts.append(
        f'<path d="M{x - 0.11} {top - 0.13}C{x - 0.13} {top + 0.06} {x + 0.13} {top + 0.06} {x + 0.11} {top - 0.13}C{x + 0.06} {top - 0.03} {x - 0.06} {top - 0.03} {x - 0.11} {top - 0.13}Z" fill="{p.ink(hair)}"/>'
    )


def desk(p: Panel, x: float, wide: float = 1.6, busy: bool = True) -> None:
    """A desk with a screen, a lamp or a plant, a chair, perhaps somebody at work."""
    p.shadow(x, wide)
    if busy:
        person(p, x + wide * 0.5, seated=True)
    p.box(x, 0.7, wide, 0.05, p.pick("#d9c3a2", "#efeae2", "#b98d62"), bright=1.1)
    for at in (x + 0.05, x + wide - 0.1):
        p.box(at, 0.0, 0.05, 0.7, "#d8d8d8")
    p.box(x + 0.1, 0.35, wide - 0.2, 0.3, "#c9cdd0", bright=0.85)
    at = x + wide * float(p.dice.uniform(0.15, 0.45))
    p.box(at + 0.26, 0.75, 0.06, 0.14, "#5a5c60")
    p.box(at, 0.87, 0.58, 0.36, "#24262b", r=0.02)
    p.parts.append(
        f'<rect x="{at + 0.02:.3f}" y="0.89" width="0.54" height="0.32" fill="{p.pick("#7fb2e0", "#9cc4dc", "#cfe0ea", "#8fd0c0")}" opacity=".85"/>'
    )
    if p.dice.random() < 0.6:
        plant(p, x + wide - 0.25, 0.42, "#e8e2d8", 0.75)
    p.box(x + wide * 0.36, 0.42, 0.5, 0.06, "#33363c", r=0.03)
    p.box(x + wide * 0.38, 0.5, 0.46, 0.44, "#3d4148", r=0.08)
    p.line(
        f"M{x + wide * 0.5} 0.4V0.1M{x + wide * 0.38} 0.04L{x + wide * 0.5} 0.12L{x + wide * 0.62} 0.04",
        "#26282c",
        0.04,
    )


def cabinets(p: Panel, x: float, wide: float, front: str, top: str) -> None:
    """Kitchen base units with drawers and an oven under one worktop."""
    p.shadow(x, wide)
    p.box(x, 0.0, wide, 0.1, "#2c2a28")
    count = max(2, round(wide / 0.6))
    w = wide / count
    oven = int(p.dice.integers(count))
    for k in range(count):
        at = x + k * w
        p.box(at + 0.01, 0.1, w - 0.02, 0.76, front, r=0.01, down=True)
        if k == oven:
            p.box(at + 0.03, 0.16, w - 0.06, 0.6, "#1c1d20", r=0.02)
            p.box(at + 0.08, 0.24, w - 0.16, 0.32, "#3a2f2a", r=0.02, bright=1.2)
        p.box(at + w * 0.3, 0.76, w * 0.4, 0.02, "#c9b27a", bright=1.1)
    p.box(x - 0.02, 0.86, wide + 0.04, 0.05, top, bright=1.12)


def uppers(p: Panel, x: float, wide: float, front: str) -> None:
    """Wall units."""
    count = max(2, round(wide / 0.55))
    w = wide / count
    for k in range(count):
        p.box(x + k * w + 0.01, 1.48, w - 0.02, 0.78, front, r=0.01, down=True)
        p.box(x + k * w + w * 0.42, 1.5, w * 0.16, 0.02, "#c9b27a")
    p.box(x, 1.44, wide, 0.03, "#3a3632", bright=0.8)
    p.glow(x + wide / 2, 1.25, wide * 0.55, 0.4, o=0.35)


def clutter(p: Panel, x: float, wide: float, y: float) -> None:
    """Jars, bottles, a board and a bowl along a worktop."""
    at = x
    while at < x + wide - 0.2:
        kind = int(p.dice.integers(6))
        if kind == 0:
            p.box(at, y, 0.11, 0.2, "#d9cfc0", r=0.02)
            p.box(at + 0.01, y + 0.2, 0.09, 0.03, "#8a6444")
        elif kind == 1:
            p.box(at, y, 0.07, 0.2, p.pick("#5a7a4a", "#8a5a2c", "#3f5f52"), r=0.03)
            p.box(at + 0.022, y + 0.18, 0.026, 0.1, "#3f5f42")
        elif kind == 2:
            p.box(at, y, 0.3, 0.4, "#b98d62", r=0.04)
        elif kind == 3:
            p.oval(at + 0.16, y + 0.05, 0.16, 0.07, "#e9e4da")
            for k in range(4):
                p.oval(
                    at + 0.08 + k * 0.055,
                    y + 0.13 + 0.02 * (k % 2),
                    0.045,
                    0.045,
                    p.pick("#d9a034", "#c8483a", "#8fae4a"),
                )
        elif kind == 4:
            plant(p, at + 0.12, 0.4, "#c98a6a", y)
        at += float(p.dice.uniform(0.25, 0.6))


def stool(p: Panel, x: float, seat: str = "#b98d62") -> None:
    """A bar stool."""
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x - 0.18} 0L{x - 0.1} 0.68M{x + 0.18} 0L{x + 0.1} 0.68M{x - 0.15} 0.25H{x + 0.15}", "#2a2a2c", 0.03)
    p.box(x - 0.19, 0.66, 0.38, 0.06, seat, r=0.03, bright=1.1)


def table_for_two(p: Panel, x: float, busy: bool = False) -> None:
    """A round cafe table with two chairs and cups."""
    p.shadow(x - 0.7, 1.4)
    for way in (-1, 1):
        at = x + way * 0.62
        p.line(f"M{at - 0.16} 0L{at - 0.13} 0.44M{at + 0.16} 0L{at + 0.13} 0.44", "#2e2622", 0.035)
        p.box(at - 0.2, 0.43, 0.4, 0.05, "#6f4a30", r=0.02, bright=1.1)
        p.line(f"M{at + way * 0.18} 0.45V0.9M{at + way * 0.18} 0.9H{at + way * 0.04}", "#4a3222", 0.045)
        if busy:
            person(p, at, seated=True)
    p.line(f"M{x} 0.02V0.72M{x - 0.22} 0.02H{x + 0.22}", "#2a2422", 0.05)
    p.box(x - 0.38, 0.71, 0.76, 0.04, "#9a6b42", r=0.02, bright=1.15)
    for at in (x - 0.18, x + 0.16):
        p.box(at - 0.04, 0.75, 0.08, 0.07, "#f2ece2", r=0.02, bright=1.1)


def bar(p: Panel, x: float, wide: float, front: str) -> None:
    """A counter with an espresso machine, a glass case with cakes and a stack of cups."""
    p.shadow(x, wide)
    p.box(x, 0.0, wide, 1.02, front, down=True)
    for k in range(int(wide / 0.22)):
        p.box(x + 0.04 + k * 0.22, 0.12, 0.16, 0.78, front, bright=1.1)
    p.box(x - 0.05, 1.02, wide + 0.1, 0.06, "#d8cdbd", bright=1.12)
    at = x + 0.3
    p.box(at, 1.08, 0.8, 0.46, "#c9ccd0", r=0.04, bright=1.05, down=True)
    p.box(at + 0.06, 1.14, 0.68, 0.16, "#2a2b2e", r=0.02)
    p.box(at - 0.03, 1.5, 0.86, 0.06, "#8a8d92", r=0.02)
    for k in range(6):
        p.box(at + 0.08 + k * 0.11, 1.56, 0.08, 0.07, "#f4efe6", r=0.02)
    case = x + wide - 1.5
    p.box(case, 1.08, 1.2, 0.42, "#fff0d2", bright=1.15, o=0.9)
    for row in range(2):
        for k in range(6):
            p.box(
                case + 0.08 + k * 0.18,
                1.1 + row * 0.2,
                0.13,
                0.1,
                p.pick("#a8643a", "#d9a45f", "#6a3a26", "#e8c9a0", "#b5485a"),
                r=0.03,
            )
        p.box(case, 1.28, 1.2, 0.015, "#d8d8d8")
    p.glow(case + 0.6, 1.3, 0.9, 0.5, o=0.4)


def bottles(p: Panel, x: float, y: float, wide: float) -> None:
    """A lit shelf of bottles and glasses."""
    p.glow(x + wide / 2, y + 0.12, wide * 0.6, 0.35, "#ffc98a", 0.5)
    p.box(x, y - 0.04, wide, 0.04, "#6f4a30", bright=1.15)
    at = x + 0.05
    while at < x + wide - 0.1:
        w, h = float(p.dice.uniform(0.06, 0.09)), float(p.dice.uniform(0.2, 0.32))
        tone = p.pick("#6a3a1c", "#2f4f3a", "#c98a3a", "#d9cfc0", "#7a2f2a", "#3a4f6a")
        p.box(at, y, w, h * 0.66, tone, r=0.015, bright=1.15)
        p.box(at + w * 0.33, y + h * 0.6, w * 0.34, h * 0.4, tone, bright=1.2)
        at += w + float(p.dice.uniform(0.01, 0.08))
