# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A supermarket: an aisle of full shelves that runs away from the viewer, signs over it, the bakery at its end."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.aisles import facing, headed, recede, shut, start
from components.animatic.color import Array, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.office import lit_ceiling
from components.animatic.still_life import company

PACKS = ("#c8483a", "#e0a53a", "#3f7a5a", "#3a6aa0", "#e9dfcc", "#8a4a7a", "#d96f3a", "#6fae9a", "#f2ead8", "#2f4a6a")
GAP, THICK, TALL = 3.4, 1.1, 2.1
FAR = 17.0
SIGNS = (("#2f7a58", "FRESH"), ("#c8573a", "BAKERY"), ("#34608f", "DRINKS"), ("#b98a2f", "PANTRY"))


def build(place: Set) -> None:
    """Far wall, shelves, heads of the shelves, signs, shoppers, floor, ceiling."""
    room = Room(place, 4.0)
    shut(room, "#c9d0d2", FAR)
    near = start(room, GAP)
    period, faces = facing(GAP, THICK)
    wall = room.panel(18.0, 4.0, "wall")
    wall.wall = wall.fill("#d3d9d6", 0.92, down=True)
    _bakery(wall)
    room.hang(wall, FAR, air=0.16, middle=9.0)
    side = room.panel(4.0, TALL, "side")
    _shelf(side, 4.0)
    recede(room, side, near, FAR - 2.4, faces, period, air=0.3, cuts=(4.2, 8.4))
    for away, x in ((8.4, -0.9), (4.2, 0.85)):
        people = room.panel(period, TALL, f"people{away}")
        f.person(people, period / 2 + x)
        _trolley(people, period / 2 + x + (0.55 if x < 0 else -0.55))
        room.hang(people, away, air=0.05, middle=period / 2)
    heads = room.panel(period, TALL, "heads")
    _head(heads)
    if headed(room, GAP, near):
        room.hang(heads, near, middle=period / 2)
    for away in (max(near + 0.6, 1.4), 6.4):
        signs = room.panel(period * 2, 4.0, f"signs{away}")
        for k in range(2):
            _sign(signs, (k + 0.5) * period, *SIGNS[(k + int(away > 4) * 2) % 4])
        room.hang(signs, away, middle=period / 2)
    room.floor(_tiles(place), 2.4, FAR, mirror=0.26, table=_counter(place) if room.table else None)
    room.ceiling(lit_ceiling(room, "#d4d8d8"), 3.2, FAR)
    _offers(room)
    place.particles.append("dust")


def _offers(room: Room) -> None:
    """A bowl of oranges, a jar and a box beside what is shown."""
    left, right = room.panel(0.3, 0.3, "left"), room.panel(0.26, 0.3, "right")
    for x, y in ((0.07, 0.12), (0.15, 0.13), (0.23, 0.12), (0.11, 0.18), (0.19, 0.18)):
        left.oval(x, y, 0.045, 0.045, "#e8922f", 1.1)
    left.shape("M0 .13H.3C.28 .04 .22 0 .19 0H.11C.08 0 .02 .04 0 .13Z", "#b98a5c", 1.05)
    right.box(0.0, 0, 0.1, 0.15, "#c8483a", r=0.012, bright=1.05)
    right.box(0.0, 0.04, 0.1, 0.06, "#f4f0e6", bright=1.05)
    right.box(0.01, 0.15, 0.08, 0.03, "#d9b45f", r=0.006, bright=1.1)
    right.box(0.13, 0, 0.12, 0.22, "#3f7a5a", bright=1.05)
    right.box(0.145, 0.07, 0.09, 0.08, "#f4f0e6", bright=1.05)
    company(room, left, right)


def _shelf(p: Panel, wide: float) -> None:
    """Five boards of packages in runs of one kind, a rail of prices along each."""
    p.box(0, 0, wide, TALL, "#8d9497", bright=0.62)
    p.box(0, 0, wide, 0.12, "#5d6366")
    for row in range(5):
        floor, at = 0.14 + row * 0.39, 0.02
        while at < wide - 0.06:
            w, h = float(p.dice.uniform(0.1, 0.2)), float(p.dice.uniform(0.2, 0.31))
            tone, label, shape = p.pick(*PACKS), p.pick("#f4f0e6", *PACKS), 0.04 if p.dice.random() < 0.4 else 0.008
            for _ in range(int(p.dice.integers(3, 7))):
                if at + w > wide:
                    break
                p.parts.append(
                    f'<rect x="{at:.2f}" y="{floor:.2f}" width="{w - 0.012:.3f}" height="{h:.3f}" rx="{shape}" fill="{p.ink(tone, 0.98)}"/>'
                    f'<rect x="{at + 0.012:.3f}" y="{floor + h * 0.32:.3f}" width="{w - 0.036:.3f}" height="{h * 0.3:.3f}" fill="{p.ink(label)}"/>'
                )
                at += w
            at += 0.02
        p.box(0, floor + 0.3, wide, 0.06, "#3f4548", o=0.55)
        p.box(0, floor - 0.035, wide, 0.045, "#f4f4f0", bright=1.1)
        for k in range(int(wide / 0.5)):
            p.box(k * 0.5 + 0.2, floor - 0.03, 0.1, 0.034, p.pick("#f2c94a", "#e4e4e0", "#d9564a"))


def _head(p: Panel) -> None:
    """The end of a row, which stands half at each side of the panel: stacked offers under a board."""
    for x in (0.0, p.wide):
        p.shadow(x - 0.62, 1.24, o=0.55)
        p.box(x - 0.55, 0, 1.1, TALL, "#aab1b4", bright=0.86, down=True)
        p.box(x - 0.55, 0, 1.1, 0.12, "#5d6366")
        for row in range(4):
            floor = 0.14 + row * 0.4
            p.box(x - 0.5, floor, 1.0, 0.36, "#5d6468", bright=0.7)
            tone = PACKS[(row * 3 + 1) % len(PACKS)]
            for k in range(6):
                p.box(x - 0.48 + k * 0.162, floor, 0.15, 0.29, tone, r=0.02, bright=1.0)
                p.box(x - 0.465 + k * 0.162, floor + 0.1, 0.12, 0.09, "#f6f1e4")
            p.box(x - 0.52, floor - 0.04, 1.04, 0.05, "#f4f4f0", bright=1.1)
        p.box(x - 0.55, 1.76, 1.1, 0.34, "#c8573a", r=0.02, bright=1.05)
        p.box(x - 0.4, 1.86, 0.8, 0.05, "#fff3dc")
        p.box(x - 0.28, 1.95, 0.56, 0.05, "#fff3dc")


def _sign(p: Panel, x: float, color: str, word: str) -> None:
    for at in (x - 0.7, x + 0.7):
        p.line(f"M{at} 3.1V4.1", "#8a9094", 0.02)
    p.box(x - 0.95, 2.72, 1.9, 0.42, color, r=0.04, bright=1.02)
    p.parts.append(
        f'<text transform="translate({x} 2.83) scale(1 -1)" font-size=".26" font-weight="600" text-anchor="middle"'
        f' letter-spacing=".03" fill="{p.ink("#fff8ea", 1.05)}">{word}</text>'
    )


def _trolley(p: Panel, x: float) -> None:
    p.shadow(x - 0.3, 0.6)
    p.line(
        f"M{x - 0.3} 0.95H{x + 0.3}L{x + 0.22} 0.5H{x - 0.2}ZM{x - 0.2} 0.5L{x - 0.26} 0.16H{x + 0.26}",
        "#9aa3a8",
        0.025,
    )
    for k in range(4):
        p.box(x - 0.2 + k * 0.1, 0.55, 0.1, 0.26 + 0.1 * (k % 2), p.pick(*PACKS), r=0.02)
    for at in (x - 0.22, x + 0.22):
        p.oval(at, 0.06, 0.055, 0.055, "#2c2f32")


def _bakery(p: Panel) -> None:
    """A lit counter along the far wall."""
    p.box(0, 2.3, 18, 0.9, "#a8643a", bright=0.95)
    for x in np.arange(1.0, 18, 4.0):
        p.box(float(x), 2.6, 2.0, 0.12, "#f6e2bc", bright=1.1)
        p.glow(float(x) + 1.0, 1.6, 2.0, 1.0, "#ffe0b0", 0.6)
        p.lamp(float(x) + 1.0, 2.1, 0.1)
    for k in range(30):
        p.box(0.1 + k * 0.6, 1.35, 0.5, 0.5, p.pick("#d9a45f", "#b5763a", "#e8c9a0"), r=0.05)
    p.box(0, 0, 18, 1.1, "#8a6444", bright=0.9)
    p.box(0, 1.1, 18, 0.06, "#f2ead8", bright=1.1)


def _tiles(place: Set) -> Array:
    tiles = rgb("#d8dad6")[None, None] * (0.92 + 0.1 * tile(512, 8, 3, place.dice("tiles")))[..., None]
    tiles[::128] *= 0.86
    tiles[:, ::128] *= 0.86
    return np.asarray(tiles, np.float32)


def _counter(place: Set) -> Array:
    """A pale display top."""
    grain = 0.94 + 0.08 * tile(512, 64, 3, place.dice("counter"))
    return np.asarray(rgb("#e6e4de")[None, None] * grain[..., None], np.float32)


SETTING = Setting("supermarket", "supermarket", build, ROUND, "day")
