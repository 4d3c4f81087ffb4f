# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""What stands in terminals, stations, lobbies, cinemas and salons, drawn on a room's panel in metres."""

import components.animatic.furniture as f
from components.animatic.rooms import Panel


def seats(p: Panel, x: float, count: int, color: str = "#3f4a58", busy: float = 0.3) -> None:
    """A bank of lounge seats on one beam, some taken, a suitcase beside it."""
    wide = count * 0.62
    p.shadow(x, wide)
    for at in (x + 0.3, x + wide - 0.36):
        p.line(f"M{at} 0.02V0.4M{at - 0.18} 0.02H{at + 0.18}", "#9aa3aa", 0.05, 1.1)
    p.box(x, 0.36, wide, 0.05, "#8a949b", bright=1.1)
    for k in range(count):
        at = x + k * 0.62
        p.box(at + 0.05, 0.48, 0.52, 0.44, color, r=0.05, bright=0.95, down=True)
        if p.dice.random() < busy:
            f.person(p, at + 0.31, 1.64, seated=True)
        p.box(at + 0.04, 0.4, 0.54, 0.1, color, r=0.04, bright=1.15)
        p.line(f"M{at + 0.01} 0.4V0.64H{at + 0.06}", "#b9c2c8", 0.035, 1.1)
    p.line(f"M{x + wide - 0.01} 0.4V0.64", "#b9c2c8", 0.035, 1.1)


def suitcase(p: Panel, x: float, color: str, tall: float = 0.62) -> None:
    """A trolley case, its handle drawn out."""
    wide = tall * 0.62
    p.shadow(x - wide / 2, wide)
    p.line(f"M{x - wide * 0.22} {tall}V{tall + 0.34}H{x + wide * 0.22}V{tall}", "#aeb6bc", 0.022, 1.1)
    p.box(x - wide / 2, 0.05, wide, tall - 0.05, color, r=0.05, bright=1.02, down=True)
    for k in range(4):
        p.box(x - wide * 0.36 + k * wide * 0.21, 0.1, 0.02, tall - 0.16, color, bright=0.8)
    for at in (x - wide * 0.36, x + wide * 0.36):
        p.oval(at, 0.035, 0.035, 0.035, "#23272b")


def sign(p: Panel, x: float, y: float, wide: float, text: str, ground: str = "#1f2a36", ink: str = "#ffd24a") -> None:
    """A lit board that hangs from the ceiling, with an arrow."""
    for at in (x - wide * 0.36, x + wide * 0.36):
        p.line(f"M{at} {y + 0.5}V{p.tall + 0.2}", "#6f7980", 0.025)
    p.box(x - wide / 2, y, wide, 0.5, ground, r=0.03, bright=1.1)
    p.parts.append(
        f'<g transform="translate({x - wide / 2 + 0.16} {y + 0.14}) scale(1 -1)" fill="{ink}">'
        f'<path d="M0 -.13h.2l-.08 -.08h.09l.13 .12 -.13 .12h-.09l.08 -.08h-.2z"/>'
        f'<text x=".46" y="0" font-size=".28" font-weight="600">{text}</text></g>'
    )


def board(p: Panel, x: float, y: float, wide: float, rows: int = 6) -> None:
    """A departure board: times, places, gates as strokes of light."""
    tall = rows * 0.19 + 0.3
    for at in (x + 0.3, x + wide - 0.3):
        p.line(f"M{at} {y + tall}V{p.tall + 0.2}", "#6f7980", 0.04)
    p.box(x, y, wide, tall, "#101a26", r=0.03, bright=1.2)
    p.parts.append(f'<rect x="{x + 0.1}" y="{y + tall - 0.2}" width="{wide * 0.4}" height=".1" fill="#ffd24a"/>')
    for row in range(rows):
        low = y + 0.08 + row * 0.19
        long = float(p.dice.uniform(0.22, 0.36))
        for start, width, tone in (
            (0.05, 0.1, "#e9eef2"),
            (0.2, long, "#e9eef2"),
            (0.66, 0.07, "#ffd24a"),
            (0.8, 0.13, ("#58d89a", "#58d89a", "#ff8a5a")[row % 3]),
        ):
            p.parts.append(
                f'<rect x="{x + start * wide:.2f}" y="{low:.2f}" width="{width * wide:.2f}" height=".085" fill="{tone}" opacity=".9"/>'
            )
    p.glow(x + wide / 2, y + tall / 2, wide * 0.7, tall, "#7fb2e0", 0.25)


def airliner(p: Panel, x: float, y: float, accent: str, lit: bool) -> None:
    """A passenger jet from its side, about 38 metres long, its nose to the left."""
    tone = "#f4f6f8"
    p.shadow(x + 4, 30, y, 0.4)
    for at in (x + 6.0, x + 19.5, x + 21.0):
        p.box(at - 0.18, y + 0.4, 0.36, 1.6, "#8a949b")
        p.oval(at, y + 0.5, 0.55, 0.5, "#2b2f34")
    p.shape(f"M{x + 30} {y + 4.6}L{x + 36.4} {y + 10.6}H{x + 38.6}L{x + 37.2} {y + 4.6}Z", accent, 1.0)
    p.shape(
        f"M{x} {y + 3.1}C{x + 0.5} {y + 4.3} {x + 2.6} {y + 5.1} {x + 4.6} {y + 5.2}H{x + 31}C{x + 34} {y + 5.2} {x + 37} {y + 4.9} {x + 38.4} {y + 4.4}"
        f"C{x + 35} {y + 2.9} {x + 31} {y + 1.5} {x + 27} {y + 1.4}H{x + 4.4}C{x + 2.2} {y + 1.4} {x + 0.4} {y + 2.0} {x} {y + 3.1}Z",
        tone, 1.05,
    )  # fmt: skip
    p.shape(
        f"M{x + 0.6} {y + 2.1}C{x + 3} {y + 1.4} {x + 5} {y + 1.4} {x + 27} {y + 1.4}C{x + 31} {y + 1.5} {x + 34} {y + 2.5} {x + 36} {y + 3.3}C{x + 30} {y + 2.4} {x + 10} {y + 2.3} {x + 0.6} {y + 2.1}Z",
        "#a9b6c2",
        0.95,
    )
    p.shape(f"M{x + 1.3} {y + 4.2}L{x + 3.4} {y + 4.75}L{x + 3.3} {y + 4.1}L{x + 1.9} {y + 3.85}Z", "#22303c", 1.1)
    for k in range(36):
        fill = "#ffe6b0" if lit else "#4a6478"
        p.parts.append(
            f'<rect x="{x + 6.2 + k * 0.68:.2f}" y="{y + 3.72:.2f}" width=".3" height=".42" rx=".12" fill="{fill}"/>'
        )
    for at in (x + 4.8, x + 17.4, x + 29.6):
        p.box(at, y + 2.9, 0.85, 1.7, "#dfe5ea", r=0.2, bright=0.98)
    p.box(x + 4.0, y + 2.95, 28.0, 0.22, accent, bright=1.0)
    p.shape(f"M{x + 14.6} {y + 2.7}L{x + 22.8} {y + 1.3}L{x + 25.4} {y + 1.5}L{x + 20.6} {y + 2.9}Z", "#c3ced8", 0.95)
    p.box(x + 13.2, y + 0.7, 4.4, 1.75, "#e6ebef", r=0.8, bright=1.0, down=True)
    p.oval(x + 13.5, y + 1.57, 0.34, 0.84, "#39444e", 1.0)
    p.box(x + 14.2, y + 0.75, 0.5, 1.65, accent)
    p.shape(f"M{x + 33.2} {y + 4.2}L{x + 37.4} {y + 5.5}H{x + 39.0}L{x + 36.4} {y + 4.0}Z", "#cfd8df", 0.95)


def cinema_row(p: Panel, color: str = "#8f1f28", people: float = 0.0) -> None:
    """A row of folding seats from behind, shoulder to shoulder over the whole panel; some heads over them."""
    count = round(p.wide / 0.6)
    step = p.wide / count
    for k in range(count):
        x = k * step
        if p.dice.random() < people:
            p.oval(x + step / 2, 1.2, 0.1, 0.13, p.pick("#241a16", "#3a2a20", "#1c1618"))
            p.shape(
                f"M{x + 0.08} 0.9C{x + 0.1} 1.12 {x + step - 0.1} 1.12 {x + step - 0.08} 0.9Z", p.pick(*f.SHIRTS), 0.6
            )
        p.box(x + 0.035, 0.3, step - 0.07, 0.74, color, r=0.1, bright=0.92, down=True)
        p.box(x + 0.09, 0.4, step - 0.18, 0.54, color, r=0.07, bright=1.1, down=True)
        p.box(x - 0.035, 0.1, 0.07, 0.6, "#1c1416", r=0.02)
        p.box(x - 0.05, 0.66, 0.1, 0.05, "#3a2a26", r=0.02, bright=1.1)
    p.box(0, 0, p.wide, 0.3, "#160e10", bright=0.9)


def styling_chair(p: Panel, x: float, color: str = "#2f2a2c", busy: bool = False) -> None:
    """A salon chair on its chromed foot, a client in a cape, perhaps."""
    p.shadow(x - 0.36, 0.72)
    p.oval(x, 0.04, 0.28, 0.035, "#c3c9ce", 1.05)
    p.line(f"M{x} 0.04V0.42", "#c3c9ce", 0.07, 1.1)
    p.box(x - 0.26, 0.5, 0.52, 0.5, color, r=0.1, bright=1.05, down=True)
    if busy:
        f.person(p, x, 1.7, seated=True)
        p.shape(
            f"M{x - 0.3} 0.5C{x - 0.3} 0.95 {x - 0.16} 1.04 {x} 1.04C{x + 0.16} 1.04 {x + 0.3} 0.95 {x + 0.3} 0.5Z",
            "#3a3438",
            1.0,
        )
    p.box(x - 0.3, 0.42, 0.6, 0.14, color, r=0.06, bright=1.2, down=True)
    for way in (-1, 1):
        p.box(x + way * 0.31 - 0.05, 0.5, 0.1, 0.22, color, r=0.04, bright=1.1)
    p.line(f"M{x - 0.2} 0.16H{x + 0.2}", "#c3c9ce", 0.04, 1.1)


def bulb_mirror(p: Panel, x: float, y: float, wide: float, tall: float) -> None:
    """A mirror framed by bulbs, with a shelf of brushes and bottles under it."""
    p.glow(x + wide / 2, y + tall / 2, wide * 1.1, tall * 0.95, "#ffe0b4", 0.5)
    p.box(x - 0.1, y - 0.1, wide + 0.2, tall + 0.2, "#f1e8dc", r=0.05, bright=1.05)
    p.box(x, y, wide, tall, "#aebcc0", r=0.02, bright=1.0, down=True)
    p.shape(f"M{x + 0.1} {y}H{x + wide * 0.42}L{x + wide * 0.8} {y + tall}H{x + wide * 0.48}Z", "#dfe8ea", 1.02, 0.55)
    p.shape(
        f"M{x + wide * 0.55} {y}H{x + wide * 0.66}L{x + wide} {y + tall * 0.86}V{y + tall}H{x + wide * 0.94}Z",
        "#dfe8ea",
        1.02,
        0.45,
    )
    rows = max(4, round(tall / 0.2))
    for k in range(rows):
        for at in (x - 0.05, x + wide + 0.05):
            p.lamp(at, y + tall * (k + 0.5) / rows, 0.034, "#ffe6be")
    columns = max(3, round(wide / 0.2))
    for k in range(columns):
        p.lamp(x + wide * (k + 0.5) / columns, y + tall + 0.05, 0.034, "#ffe6be")


def reception(p: Panel, x: float, wide: float, front: str, top: str = "#efe6d8") -> None:
    """A long desk with a lit foot, someone behind it, a bell, flowers."""
    p.shadow(x, wide, o=0.55)
    f.person(p, x + wide * 0.34, 1.74, coat="#26303c")
    f.person(p, x + wide * 0.7, 1.68, coat="#26303c")
    p.box(x, 0.0, wide, 1.08, front, down=True, bright=0.95)
    for k in range(int(wide / 0.16)):
        p.box(x + 0.02 + k * 0.16, 0.14, 0.1, 0.86, front, bright=1.14)
    p.box(x - 0.06, 1.08, wide + 0.12, 0.07, top, bright=1.15)
    p.parts.append(f'<rect x="{x}" y=".02" width="{wide}" height=".05" fill="#ffe2b0"/>')
    p.glow(x + wide / 2, 0.1, wide * 0.6, 0.5, "#ffd9a0", 0.5)
    f.plant(p, x + wide - 0.35, 0.7, "#e9e2d6", 1.15)
    p.oval(x + wide * 0.5, 1.19, 0.07, 0.05, "#d9b45f", 1.15)
