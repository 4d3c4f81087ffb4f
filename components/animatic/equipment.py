# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""What stands in shops, gyms, halls and on stages, drawn on a room's panel in metres like the furniture."""

import math

from components.animatic.furniture import FABRICS, SHIRTS
from components.animatic.rooms import Panel

GOODS = ("#c8483a", "#e0a53a", "#3f7a5a", "#3a6aa0", "#e9dfcc", "#8a4a7a", "#d96f3a", "#6fae9a")


def garments(p: Panel, x: float, wide: float, top: float = 1.6) -> None:
    """Clothes on a rail."""
    p.shadow(x, wide)
    p.line(f"M{x} {top}H{x + wide}M{x + 0.05} {top}V0M{x + wide - 0.05} {top}V0", "#2c2a2a", 0.035)
    at = x + 0.16
    while at < x + wide - 0.3:
        w, long = float(p.dice.uniform(0.16, 0.26)), float(p.dice.uniform(0.65, 1.1))
        tone = p.pick(*SHIRTS, *FABRICS, "#efe9df", "#2a2d34")
        p.line(f"M{at + w / 2} {top}V{top - 0.06}", "#8a8d92", 0.015)
        p.shape(
            f"M{at + w * 0.5} {top - 0.05}C{at + w * 0.9} {top - 0.07} {at + w} {top - 0.14} {at + w} {top - 0.22}L{at + w * 1.05} {top - long}H{at - w * 0.05}L{at} {top - 0.22}C{at} {top - 0.14} {at + w * 0.1} {top - 0.07} {at + w * 0.5} {top - 0.05}Z",
            tone,
        )
        at += w * float(p.dice.uniform(0.55, 0.8))


def mannequin(p: Panel, x: float) -> None:
    """A dressed figure without a face."""
    p.shadow(x - 0.25, 0.5)
    p.oval(x, 0.03, 0.24, 0.04, "#3a3838")
    p.line(f"M{x} 0.03V0.9", "#c9c4ba", 0.03)
    tone, lower = p.pick(*SHIRTS, "#efe9df"), p.pick("#2c3142", "#4a4038", "#8a8478")
    p.shape(f"M{x - 0.16} 1.02L{x - 0.2} 0.45H{x - 0.03}L{x} 0.85L{x + 0.03} 0.45H{x + 0.2}L{x + 0.16} 1.02Z", lower)
    p.shape(
        f"M{x - 0.21} 1.46C{x - 0.1} 1.53 {x + 0.1} 1.53 {x + 0.21} 1.46L{x + 0.27} 1.0L{x + 0.19} 1.0L{x + 0.17} 0.95H{x - 0.17}L{x - 0.19} 1.0H{x - 0.27}Z",
        tone,
    )
    p.oval(x, 1.64, 0.085, 0.12, "#e9e2d6")
    p.box(x - 0.035, 1.48, 0.07, 0.1, "#e0d8ca")


def niches(p: Panel, x: float, y: float, columns: int, rows: int, back: str = "#efe2cc") -> None:
    """Lit compartments with a bag, a shoe, a box or a vase in each."""
    wide, tall = 0.72, 0.5
    p.box(x - 0.05, y - 0.05, columns * wide + 0.1, rows * tall + 0.1, "#8a6a4c", bright=0.95)
    for row in range(rows):
        for column in range(columns):
            at, floor = x + column * wide + 0.03, y + row * tall + 0.03
            p.box(at, floor, wide - 0.06, tall - 0.06, back, bright=1.05, down=True)
            p.glow(at + wide / 2, floor + tall - 0.1, wide * 0.45, tall * 0.6, "#fff0d0", 0.6)
            tone, middle = p.pick(*GOODS, "#2f2c2c", "#b98d62"), at + wide / 2 - 0.03
            kind = int(p.dice.integers(4))
            if kind == 0:
                p.shape(
                    f"M{middle - 0.17} {floor}H{middle + 0.17}L{middle + 0.13} {floor + 0.2}H{middle - 0.13}Z", tone
                )
                p.line(
                    f"M{middle - 0.07} {floor + 0.2}C{middle - 0.06} {floor + 0.33} {middle + 0.06} {floor + 0.33} {middle + 0.07} {floor + 0.2}",
                    tone,
                    0.02,
                )
            elif kind == 1:
                p.shape(
                    f"M{middle - 0.2} {floor}H{middle + 0.2}C{middle + 0.22} {floor + 0.09} {middle + 0.02} {floor + 0.09} {middle - 0.04} {floor + 0.17}L{middle - 0.19} {floor + 0.16}Z",
                    tone,
                )
            elif kind == 2:
                p.box(middle - 0.14, floor, 0.28, 0.18, tone, r=0.01)
                p.box(middle - 0.1, floor + 0.18, 0.2, 0.12, p.pick(*GOODS))
            else:
                p.oval(middle, floor + 0.12, 0.08, 0.12, tone)
                p.box(middle - 0.025, floor + 0.2, 0.05, 0.12, tone)


def treadmill(p: Panel, x: float) -> None:
    """A treadmill, from its side."""
    p.shadow(x, 1.9)
    p.box(x, 0.08, 1.8, 0.17, "#4a5058", r=0.05, bright=1.15)
    p.box(x + 0.1, 0.23, 1.5, 0.03, "#23252a")
    p.box(x + 0.06, 0.12, 1.68, 0.03, "#c9ced4")
    p.line(f"M{x + 1.58} 0.2L{x + 1.76} 1.3M{x + 1.72} 1.05L{x + 1.16} 1.0", "#a3aab2", 0.06)
    p.box(x + 1.55, 1.22, 0.44, 0.32, "#2f333a", r=0.04, bright=1.2)
    p.parts.append(f'<rect x="{x + 1.6}" y="1.28" width=".34" height=".2" fill="#63d0ff" opacity=".85"/>')


def dumbbells(p: Panel, x: float, wide: float, accent: str = "#e0a53a") -> None:
    """A rack of dumbbells seen from their ends, kettlebells under them."""
    p.shadow(x, wide)
    for row, (y, radius, gap) in enumerate(((0.12, 0.12, 0.34), (0.52, 0.095, 0.24), (0.86, 0.075, 0.2))):
        p.box(x, y - 0.05, wide, 0.05, "#8d949c", bright=1.1)
        for k in range(int((wide - 0.16) / gap)):
            at = x + 0.08 + gap * (k + 0.5)
            if not row:
                p.line(
                    f"M{at - 0.055} {y + 0.18}V{y + 0.25}Q{at} {y + 0.31} {at + 0.055} {y + 0.25}V{y + 0.18}",
                    "#3c4149",
                    0.03,
                )
                p.oval(at, y + radius, radius, radius, ("#3c4149", accent)[k % 3 == 1], 1.05)
                continue
            p.oval(at, y + radius, radius, radius, "#3a3f47", 1.15)
            p.oval(at, y + radius, radius * 0.62, radius * 0.62, accent if row == 2 else "#565d66")
            p.oval(at, y + radius, radius * 0.26, radius * 0.26, "#d9dde2")
    for at in (x, x + wide - 0.07):
        p.box(at, 0.0, 0.07, 1.16, "#6d747d", bright=1.1)


def power_rack(p: Panel, x: float, accent: str = "#b3382c") -> None:
    """A rack with a loaded bar across it, and a bench."""
    p.shadow(x, 1.5)
    for at in (x + 0.22, x + 1.13):
        p.box(at, 0.0, 0.06, 2.24, "#6d747d", bright=0.8)
    for at in (x, x + 1.35):
        p.box(at, 0.0, 0.09, 2.3, accent, bright=0.95)
        for y in (0.3, 0.55, 0.8, 1.05, 1.3, 1.55, 1.8):
            p.oval(at + 0.045, y, 0.014, 0.018, "#2a2c30")
    p.box(x - 0.05, 2.22, 1.54, 0.1, accent)
    p.line(f"M{x - 0.55} 1.3H{x + 1.99}", "#d9dde2", 0.04)
    for at, tall, tone in ((x - 0.46, 0.46, "#2f333a"), (x - 0.36, 0.46, "#2f333a"), (x - 0.27, 0.34, accent)):
        for side in (at, 2 * x + 1.44 - at):
            p.box(side - 0.04, 1.3 - tall / 2, 0.08, tall, tone, r=0.03, bright=1.3)
    p.box(x + 0.22, 0.4, 1.0, 0.1, "#3a3f47", r=0.04, bright=1.2)
    p.line(f"M{x + 0.4} 0V0.4M{x + 1.05} 0V0.4", "#9aa1a9", 0.06)


def punchbag(p: Panel, x: float) -> None:
    """A heavy bag on its chains."""
    p.line(f"M{x - 0.14} 1.98L{x} 2.3L{x + 0.14} 1.98M{x} 2.3V{p.tall + 0.1}", "#8d9299", 0.025)
    p.box(x - 0.19, 0.72, 0.38, 1.28, "#b3382c", r=0.1, bright=1.05)
    for y in (1.78, 0.86):
        p.box(x - 0.19, y, 0.38, 0.07, "#2a2c30", bright=1.2)
    p.box(x - 0.13, 0.98, 0.06, 0.74, "#e08a7a", r=0.03, o=0.5)


def column(p: Panel, x: float, tall: float, color: str = "#5b6770") -> None:
    """A steel column with its haunches under a beam."""
    p.box(x - 0.2, 0.0, 0.4, tall, color, bright=0.95)
    p.box(x - 0.07, 0.0, 0.14, tall, color, bright=0.7)
    p.box(x - 0.3, 0.0, 0.6, 0.12, color)
    p.shape(f"M{x - 1.3} {tall}H{x + 1.3}L{x + 0.2} {tall - 1.1}H{x - 0.2}Z", color, 0.85)
    p.box(x - 0.21, 0.0, 0.42, 1.2, "#e0a53a", bright=0.95)
    for k in range(3):
        p.shape(
            f"M{x - 0.21} {0.1 + k * 0.4}L{x + 0.21} {0.3 + k * 0.4}V{0.48 + k * 0.4}L{x - 0.21} {0.28 + k * 0.4}Z",
            "#26282c",
        )


def truss(p: Panel, y: float, deep: float = 0.9, color: str = "#4d5860") -> None:
    """A lattice girder across the whole panel."""
    p.box(0, y, p.wide, 0.12, color)
    p.box(0, y + deep, p.wide, 0.12, color)
    count = max(2, round(p.wide / 1.2))
    step = p.wide / count
    zigzag = "".join(
        f"M{k * step:.2f} {y}L{(k + 0.5) * step:.2f} {y + deep}L{(k + 1) * step:.2f} {y}" for k in range(count)
    )
    p.line(zigzag, color, 0.09, 0.9)


def robot_arm(p: Panel, x: float, reach: float = 1.0) -> None:
    """An industrial arm, bent over its work."""
    p.shadow(x - 0.5, 1.0)
    p.box(x - 0.4, 0.0, 0.8, 0.45, "#3a4048", r=0.05, bright=1.1)
    p.oval(x, 0.6, 0.34, 0.3, "#e07a2c")
    elbow, wrist = (x + 0.35 * reach, 1.9), (x + 1.45 * reach, 1.75)
    p.line(f"M{x} 0.6L{elbow[0]} {elbow[1]}", "#e07a2c", 0.34)
    p.line(f"M{elbow[0]} {elbow[1]}L{wrist[0]} {wrist[1]}", "#f08a38", 0.26)
    p.line(f"M{wrist[0]} {wrist[1]}L{wrist[0] + 0.12 * reach} {wrist[1] - 0.5}", "#c9ccd0", 0.14)
    for at in (elbow, wrist):
        p.oval(at[0], at[1], 0.2, 0.2, "#2b2e33", 1.3)
    p.line(
        f"M{wrist[0] + 0.02} {wrist[1] - 0.55}V{wrist[1] - 0.75}M{wrist[0] + 0.22 * reach} {wrist[1] - 0.55}V{wrist[1] - 0.75}",
        "#8d9299",
        0.06,
    )


def conveyor(p: Panel, y: float = 0.85) -> None:
    """A belt across the whole panel, with parcels on it."""
    p.box(0, y - 0.16, p.wide, 0.2, "#3a4048", bright=1.05)
    p.box(0, y + 0.02, p.wide, 0.04, "#1c1e22")
    for k in range(int(p.wide / 0.4)):
        p.oval(k * 0.4 + 0.2, y - 0.06, 0.06, 0.06, "#9aa0a6")
    for k in range(int(p.wide / 1.8)):
        p.line(f"M{k * 1.8 + 0.6} 0V{y - 0.15}", "#5b6770", 0.09)
    at = 0.3
    while at < p.wide - 0.9:
        w, h = float(p.dice.uniform(0.4, 0.75)), float(p.dice.uniform(0.3, 0.55))
        p.box(at, y + 0.06, w, h, "#c69a68", r=0.01, bright=1.05)
        p.box(at + w * 0.44, y + 0.06, w * 0.12, h, "#e3c79c")
        at += w + float(p.dice.uniform(0.5, 1.3))


def pallets(p: Panel, x: float, bays: int, levels: int = 3) -> None:
    """High racks with boxes."""
    for k in range(bays + 1):
        p.box(x + k * 2.4 - 0.05, 0, 0.1, levels * 1.7 + 0.3, "#2f5f9a")
    for level in range(levels):
        y = 0.1 + level * 1.7
        p.box(x, y, bays * 2.4, 0.12, "#e07a2c")
        for k in range(bays):
            at = x + k * 2.4 + 0.15
            while at < x + k * 2.4 + 1.7:
                w, h = float(p.dice.uniform(0.5, 0.95)), float(p.dice.uniform(0.6, 1.3))
                p.box(at, y + 0.12, w, h, p.pick("#c69a68", "#b98a58", "#d9c3a2", "#8fa3b0"), bright=0.95)
                at += w + 0.04


def crowd(p: Panel, hands: float = 0.35, tall: float = 1.7, rim: str = "#6a5aa8") -> None:
    """An audience from behind, shoulder to shoulder: dark, its edges lit from the stage, some hands and phones up."""
    shapes = []
    for row, lower in enumerate((0.0, 0.24)):
        at = 0.1 + 0.22 * row
        while at < p.wide - 0.1:
            shapes.append(
                (-row, *_onlooker(p, at, tall * float(p.dice.uniform(0.87, 1.02)) - lower, hands * (1 - row)))
            )
            at += float(p.dice.uniform(0.36, 0.52))
    for _, body, phone in sorted(shapes, key=lambda shape: -shape[0]):
        p.parts.append(
            f'<path d="{body}" fill="{rim}" transform="translate(0 .018)"/><path d="{body}" fill="#100f18"/>{phone}'
        )


def _onlooker(p: Panel, at: float, top: float, hands: float) -> tuple[str, str]:
    """One of a crowd as a path, and the phone in the raised hand if there is one."""
    neck = top - 0.3
    body = (
        f"M{at - 0.33:.2f} 0V{neck - 0.26:.2f}C{at - 0.32:.2f} {neck - 0.08:.2f} {at - 0.1:.2f} {neck - 0.07:.2f} {at - 0.06:.2f} {neck + 0.03:.2f}"
        f"L{at - 0.06:.2f} {neck + 0.08:.2f}C{at - 0.14:.2f} {top - 0.16:.2f} {at - 0.12:.2f} {top:.2f} {at:.2f} {top:.2f}"
        f"S{at + 0.14:.2f} {top - 0.16:.2f} {at + 0.06:.2f} {neck + 0.08:.2f}L{at + 0.06:.2f} {neck + 0.03:.2f}"
        f"C{at + 0.1:.2f} {neck - 0.07:.2f} {at + 0.32:.2f} {neck - 0.08:.2f} {at + 0.33:.2f} {neck - 0.26:.2f}V0Z"
    )
    if p.dice.random() >= hands:
        return body, ""
    way, high = (1, -1)[int(p.dice.integers(2))], top + float(p.dice.uniform(0.02, 0.16))
    elbow, hand = at + way * float(p.dice.uniform(0.34, 0.42)), at + way * float(p.dice.uniform(0.2, 0.34))
    body += (
        f"M{at + way * 0.2:.2f} {neck - 0.22:.2f}L{elbow - 0.05:.2f} {neck + 0.02:.2f}L{hand - 0.045:.2f} {high:.2f}"
        f"Q{hand:.2f} {high + 0.1:.2f} {hand + 0.045:.2f} {high:.2f}L{elbow + 0.06:.2f} {neck - 0.02:.2f}L{at + way * 0.32:.2f} {neck - 0.3:.2f}Z"
    )
    lit = p.dice.random() < 0.5
    phone = f'<rect x="{hand - 0.04:.2f}" y="{high + 0.02:.2f}" width=".08" height=".14" rx=".015" fill="#8fa8c8"/>'
    return body, phone if lit else ""


def folds(p: Panel, color: str, tall: float) -> None:
    """A heavy curtain over the whole panel."""
    count = round(p.wide / 0.34)
    step = p.wide / count
    for k in range(count):
        light = 0.75 + 0.3 * math.sin(k * 2.4) ** 2
        p.parts.append(
            f'<linearGradient id="f{k % 7}"><stop stop-color="{p.ink(color, light * 0.35)}"/><stop offset=".45" '
            f'stop-color="{p.ink(color, light)}"/><stop offset="1" stop-color="{p.ink(color, light * 0.35)}"/></linearGradient>'
            f'<rect x="{k * step:.3f}" y="0" width="{step + 0.01:.3f}" height="{tall}" fill="url(#f{k % 7})"/>'
        )
