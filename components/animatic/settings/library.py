"""A library: tall stacks of books that run away on both sides, ladders, reading lamps, an arched window at the end."""

import components.animatic.furniture as f
from components.animatic.aisles import facing, headed, recede, start
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.studio import planks
from components.animatic.still_life import company

SPINES = ("#7a3428", "#8a6a34", "#2f5048", "#c9b48c", "#34445c", "#5f3440", "#a88a5c", "#232b36", "#6a4a2c", "#4a5a3a")
OAK = "#7a4f30"
GAP, THICK, TALL, FAR = 4.4, 1.4, 3.5, 15.0


def build(place: Set) -> None:
    """Outlook, window wall, stacks with ladders, reading tables, floor, ceiling."""
    room = Room(place, 5.2)
    room.outlook(away=26.0)
    near = start(room, GAP, 1.2, 0.9)
    period, faces = facing(GAP, THICK)
    wall = room.panel(period, 5.2, "wall")
    _window(wall, period / 2)
    room.hang(wall, FAR, air=0.1, middle=period / 2)
    side = room.panel(2.4, TALL, "side")
    _stack(side)
    recede(room, side, near, FAR - 3.0, faces, period, air=0.22, cuts=(3.4, 7.4))
    for away in (7.4, 3.4):
        row = room.panel(period, 5.2, f"row{away}")
        _reading(row, period / 2 + (0.15 if away > 4 else -0.7), busy=away < 4)
        _pendant(row, period / 2)
        room.hang(row, away, air=0.03, middle=period / 2)
    heads = room.panel(period, TALL + 0.3, "heads")
    for x in (0.0, period):
        _end(heads, x)
    if headed(room, GAP, near):
        room.hang(heads, near, middle=period / 2)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    floor = planks(below, place.dice("floor"), "#5a3824", "#94643c")
    room.floor(
        floor,
        3.4,
        FAR,
        mirror=0.2,
        table=planks(size, place.dice("table"), "#54331f", "#8a5a34") if room.table else None,
    )
    room.ceiling(room.boards(0.5), 3.0, FAR)
    panes = ((-1.1, -0.1), (0.1, 1.1))
    room.sunlight(period, panes, FAR, 9.0)
    left, right = room.panel(0.34, 0.3, "left"), room.panel(0.3, 0.3, "right")
    _pile(left, 0.0, 5)
    _pile(right, 0.02, 2)
    company(room, left, right)
    place.particles.append("dust")


def _window(p: Panel, middle: float) -> None:
    """A tall arched window between pilasters, a gallery rail and shelves beneath it."""
    p.wall = p.fill("#8a7458", 0.8, down=True)
    p.hole(middle - 1.2, 1.1, 2.4, 3.2)
    for x in (middle - 1.2, middle - 0.4, middle + 0.4, middle + 1.2):
        p.box(x - 0.035, 1.1, 0.07, 3.2, "#3a2a1e")
    for y in (1.1, 1.9, 2.7, 3.5):
        p.box(middle - 1.2, y, 2.4, 0.05, "#3a2a1e")
    top, side = 4.31, 3.1
    for way in (-1, 1):
        x = middle + way * 1.24
        p.shape(f"M{x} {side}C{x} {side + 0.75} {middle + way * 0.6} {top} {middle} {top}H{x}Z", "#8a7458", 0.82)
    p.line(
        f"M{middle - 1.2} 1.1V{side}C{middle - 1.2} {side + 0.75} {middle - 0.6} {top} {middle} {top}"
        f"C{middle + 0.6} {top} {middle + 1.2} {side + 0.75} {middle + 1.2} {side}V1.1", "#4f3826", 0.12,
    )  # fmt: skip
    p.box(0, 0, p.wide, 1.0, OAK, bright=0.8, down=True)
    _books(p, 0.05, 0.12, p.wide - 0.1, 2, 0.42)
    p.glow(middle, 2.4, 2.6, 2.2, "#ffe6bc", 0.28)


def _books(p: Panel, x: float, y: float, wide: float, rows: int, step: float) -> None:
    """Shelves of books, hardly a gap in them."""
    tones = [[p.ink(tone, bright) for bright in (0.82, 0.95, 1.08)] for tone in SPINES]
    gold = p.ink("#d9b45f", 0.9)
    for row in range(rows):
        floor, at = y + row * step, x
        p.box(x, floor, wide, step - 0.05, "#2a1c14", bright=0.8)
        while at < x + wide - 0.05:
            inks, first = tones[int(p.dice.integers(len(tones)))], at
            h, w = step * float(p.dice.uniform(0.6, 0.84)), float(p.dice.uniform(0.04, 0.075))
            for k in range(int(p.dice.integers(1, 6))):
                if at + w > x + wide:
                    break
                p.parts.append(
                    f'<path d="M{at:.3f} {floor:.3f}h{w - 0.006:.3f}v{h:.3f}h{0.006 - w:.3f}z" fill="{inks[k % 3]}"/>'
                )
                at += w
            if at > first and h > 0.3:
                p.parts.append(
                    f'<path d="M{first:.3f} {floor + h * 0.72:.3f}H{at - 0.006:.3f}v.025H{first:.3f}z" fill="{gold}"/>'
                )
            at += 0.012
        p.box(x, floor - 0.045, wide, 0.05, OAK, bright=1.05)


def _pile(p: Panel, x: float, count: int) -> None:
    """Books lying on one another."""
    for k in range(count):
        long, shift = float(p.dice.uniform(0.2, 0.26)), float(p.dice.uniform(0, 0.03))
        p.box(x + shift, k * 0.042, long, 0.04, p.pick(*SPINES), r=0.004, bright=1.1)
        p.box(x + shift + 0.012, k * 0.042 + 0.008, long - 0.012, 0.024, "#efe2c8", bright=1.0)
        p.box(x + shift, k * 0.042 + 0.006, 0.03, 0.028, p.pick(*SPINES), bright=1.1)


def _stack(p: Panel) -> None:
    """One bay after the other under a cornice, a ladder on its rail."""
    p.box(0, 0, p.wide, TALL, "#4a2f1c", bright=0.8)
    _books(p, 0.0, 0.3, p.wide, 7, 0.42)
    for x in (0.0, 1.2):
        p.box(x - 0.05, 0, 0.1, TALL, OAK, bright=1.0)
    p.box(0, 0, p.wide, 0.26, OAK, bright=0.8)
    p.box(0, TALL - 0.24, p.wide, 0.24, OAK, bright=1.1)
    p.line(f"M0 {TALL - 0.34}H{p.wide}", "#c9a45c", 0.035)
    for x in (1.62, 2.06):
        p.line(f"M{x} 0.02V{TALL - 0.3}", "#b0804c", 0.055, 1.1)
    for k in range(10):
        p.line(f"M1.62 {0.3 + k * 0.3}H2.06", "#b0804c", 0.04, 1.05)


def _end(p: Panel, x: float) -> None:
    """The panelled end of a stack, with its letter and a small lamp."""
    p.shadow(x - 0.78, 1.56, o=0.6)
    p.box(x - 0.72, 0, 1.44, TALL, OAK, bright=0.86, down=True)
    for y, tall in ((0.35, 1.2), (1.72, 1.35)):
        p.box(x - 0.54, y, 1.08, tall, "#5e3b22", bright=0.9)
        p.box(x - 0.49, y + 0.05, 0.98, tall - 0.1, OAK, bright=0.95, down=True)
    p.box(x - 0.8, TALL - 0.18, 1.6, 0.2, OAK, bright=1.2)
    p.box(x - 0.76, 0, 1.52, 0.22, OAK, bright=0.7)
    p.box(x - 0.16, 2.32, 0.32, 0.2, "#d9b45f", r=0.02)
    p.glow(x, 2.9, 0.75, 0.7, o=0.45)
    p.line(f"M{x} {3.08}V2.96", "#c9a45c", 0.03)
    p.lamp(x, 2.94, 0.06)


def _reading(p: Panel, x: float, busy: bool) -> None:
    """A long table with green lamps, open books, a chair, perhaps a reader."""
    p.shadow(x - 0.9, 1.8)
    if busy:
        f.person(p, x - 0.3, seated=True)
    for at in (x - 0.75, x + 0.7):
        p.box(at, 0, 0.07, 0.72, "#4a2f1c")
    p.box(x - 0.9, 0.7, 1.8, 0.06, OAK, bright=1.25)
    for at in (x - 0.55, x + 0.45):
        p.line(f"M{at} 0.76V1.02", "#c9a45c", 0.03)
        p.shape(f"M{at - 0.17} 1.02H{at + 0.17}L{at + 0.11} 1.14H{at - 0.11}Z", "#2f6a4c", 1.2)
        p.glow(at, 0.9, 0.5, 0.3, o=0.6)
        p.lamp(at, 1.01, 0.03)
    for at in (x - 0.2, x + 0.05):
        p.box(at, 0.76, 0.2, 0.04, p.pick(*SPINES), bright=1.1)
    p.box(x - 0.17, 0.8, 0.16, 0.035, p.pick(*SPINES), bright=1.1)
    p.box(x + 0.3, 0.3, 0.4, 0.06, "#5e3b22")
    p.line(f"M{x + 0.32} 0V0.32M{x + 0.68} 0V0.95M{x + 0.34} 0.5V0.95M{x + 0.34} 0.92H{x + 0.68}", "#5e3b22", 0.045)


def _pendant(p: Panel, x: float) -> None:
    """A globe of milk glass on a long rod."""
    p.line(f"M{x} 3.5V5.3", "#3a2a1e", 0.025)
    p.glow(x, 3.3, 1.3, 1.1, o=0.4)
    p.oval(x, 3.3, 0.2, 0.2, "#fff0d4", 1.1)
    p.lamp(x, 3.3, 0.17, "#ffe2b0")


SETTING = Setting("library", "library", build, ROUND, "golden_hour")
