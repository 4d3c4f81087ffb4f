# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A workshop: a wooden bench with a vise, tools on a board over it, planks, shavings, a lamp, light from a side window."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.studio import planks
from components.animatic.shafts import Shafts
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 5.6, 4.5
"""The metre behind the subject in a wide and in a tall picture: the bench to its left, the window to its right."""
OAK, STEEL, IRON = "#a8774c", "#b9c0c4", "#4a5056"


def build(place: Set) -> None:
    """Outlook, wall of tools, benches, a saw horse, floor with shavings, dusty light."""
    room = Room(place, 3.2)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    wall = room.panel(12.0, 3.2, "wall")
    _wall(wall)
    room.hang(wall, 4.8, air=0.05, middle=middle)
    bench = room.panel(12.0, 3.2, "bench")
    _bench(bench, 0.9, 3.6)
    _bench(bench, 8.2, 2.6)
    f.pendant(bench, 2.0, 1.95, "#3f5a4c", 0.24)
    f.pendant(bench, 9.4, 1.95, "#3f5a4c", 0.24)
    f.stool(bench, 5.0, OAK)
    room.hang(bench, 3.8, middle=middle)
    front = room.panel(12.0, 3.2, "front")
    _horse(front, 2.9)
    _boards(front, 10.9)
    room.hang(front, 2.4, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    room.floor(
        _ground(place),
        3.2,
        4.8,
        mirror=0.06,
        table=planks(size, place.dice("top"), "#7a5232", "#b98a58") if room.table else None,
    )
    room.ceiling(room.boards(0.5), 3.0, 4.8)
    room.sunlight(12.0, ((6.2 - middle, 7.0 - middle), (7.1 - middle, 7.9 - middle)), 4.8)
    if place.light.dark < 0.4 and not room.table:
        place.add(Shafts(place, room.depth(4.4), 0.55))
    _bits(room)
    place.particles.append("dust")


def _bits(room: Room) -> None:
    """A plane and shavings, a tin of brushes beside what lies on the bench."""
    left, right = room.panel(0.36, 0.2, "left"), room.panel(0.24, 0.3, "right")
    left.box(0.04, 0.0, 0.26, 0.06, "#8a5a34", r=0.015, bright=1.1)
    left.shape("M.08 .06C.09 .12 .13 .12 .14 .06ZM.22 .06C.22 .1 .27 .1 .27 .06Z", "#6a4226", 1.1)
    for k in range(4):
        left.line(f"M{0.02 + k * 0.09:.2f} .004c.02 .05 .06 .04 .05 0", "#ecd0a0", 0.012, 1.15)
    right.box(0.06, 0.0, 0.11, 0.13, "#7f8f9a", r=0.01, bright=1.1)
    for k in range(4):
        right.line(
            f"M{0.08 + k * 0.022:.3f} .13L{0.05 + k * 0.045:.3f} .25",
            ("#c8843c", "#d9a441", "#8a5a34", "#b5543c")[k],
            0.012,
        )
    company(room, left, right)


def _wall(p: Panel) -> None:
    """Boards, a pegboard full of tools, a window of small panes, shelves of tins and jars."""
    for k in range(30):
        p.box(k * 0.4, 0, 0.39, 3.2, "#b08a62", bright=0.74 + 0.12 * ((k * 7) % 5) / 5, down=True)
    p.wall = p.ink("#8a6a48", 0.8)
    p.parts = [part for part in p.parts if not _within(part, 6.1, 8.0)]
    p.box(0.7, 1.2, 4.0, 1.5, "#d9c3a0", r=0.02, bright=0.95)
    p.box(0.7, 2.68, 4.0, 0.05, "#7a5436")
    _tools(p, 0.9, 1.35)
    f.window(p, 6.1, 1.0, 1.9, 1.6, 3, "#4a3826")
    for y in (1.53, 2.06):
        p.box(6.1, y, 1.9, 0.035, "#4a3826")
    p.box(6.0, 2.62, 2.1, 0.6, "#9a7650", bright=0.82)
    p.box(6.0, 0.0, 2.1, 0.9, "#9a7650", bright=0.78)
    for row in range(4):
        y = 1.0 + row * 0.46
        p.box(8.5, y - 0.035, 2.6, 0.04, OAK, bright=1.05)
        at = 8.55
        while at < 11.0:
            w, h = float(p.dice.uniform(0.08, 0.17)), float(p.dice.uniform(0.12, 0.26))
            p.box(
                at,
                y,
                w,
                h,
                p.pick("#7f8f9a", "#b5543c", "#d9a441", "#55706a", "#c9b79a", "#3a4450"),
                r=0.015,
                bright=1.0,
            )
            p.box(at, y + h * 0.4, w, h * 0.24, "#efe6d2", o=0.85)
            at += w + float(p.dice.uniform(0.01, 0.1))


def _within(part: str, low: float, high: float) -> bool:
    """Whether a board of the wall would stand in the window."""
    x = float(part.split('x="', 1)[1].split('"', 1)[0])
    return low - 0.39 < x < high


def _tools(p: Panel, x: float, y: float) -> None:
    """Saws, hammers, chisels, a plane, a square, wrenches by size, each on its hook."""
    p.shape(f"M{x} {y + 0.9}L{x + 0.95} {y + 0.72}L{x + 0.95} {y + 0.62}L{x} {y + 0.62}Z", STEEL, 1.1)
    p.box(x - 0.14, y + 0.58, 0.26, 0.36, "#7a4a2c", r=0.06)
    p.shape(f"M{x + 0.1} {y + 0.36}L{x + 0.9} {y + 0.24}L{x + 0.9} {y + 0.16}L{x + 0.1} {y + 0.12}Z", STEEL, 1.05)
    p.box(x - 0.06, y + 0.08, 0.2, 0.3, "#8a5a34", r=0.05)
    for k in range(3):
        at = x + 1.3 + k * 0.28
        p.line(f"M{at} {y + 0.4}V{y + 0.92}", "#b5834e", 0.045, 1.05)
        p.box(at - 0.11, y + 0.9, 0.22, 0.1, IRON, r=0.02, bright=1.2)
    for k in range(6):
        at, long = x + 2.15 + k * 0.13, 0.26 + 0.04 * k
        p.line(f"M{at} {y + 1.05}V{y + 1.05 - long * 0.5}", "#c8843c", 0.05, 1.05)
        p.line(f"M{at} {y + 1.05 - long * 0.5}V{y + 1.0 - long}", STEEL, 0.03, 1.1)
    for k in range(6):
        at, size = x + 3.0 + k * 0.14, 0.3 + 0.05 * k
        p.line(f"M{at} {y + 1.1}V{y + 1.1 - size}", STEEL, 0.035, 0.95)
        p.oval(at, y + 1.1, 0.05, 0.05, STEEL, 1.1)
        p.oval(at, y + 1.1 - size, 0.05, 0.05, STEEL, 1.05)
    p.line(f"M{x + 1.3} {y + 0.1}H{x + 1.85}M{x + 1.32} {y + 0.1}V{y + 0.32}", STEEL, 0.04, 1.1)
    p.box(x + 2.2, y + 0.05, 0.5, 0.14, "#8a5a34", r=0.03)
    p.shape(f"M{x + 2.28} {y + 0.19}C{x + 2.3} {y + 0.34} {x + 2.4} {y + 0.34} {x + 2.42} {y + 0.19}Z", "#6a4226", 1.0)
    p.oval(x + 3.3, y + 0.22, 0.17, 0.17, "#d9a441", 1.0)
    p.oval(x + 3.3, y + 0.22, 0.11, 0.11, "#d9c3a0", 0.95)


def _bench(p: Panel, x: float, wide: float) -> None:
    """A joiner's bench: thick top, vise, drawers, a plane with shavings, clamps, a tin of brushes."""
    p.shadow(x, wide, o=0.6)
    for at in (x + 0.12, x + wide - 0.28):
        p.box(at, 0, 0.16, 0.78, OAK, bright=0.85)
    p.box(x + 0.2, 0.16, wide - 0.4, 0.08, OAK, bright=0.75)
    p.box(x + wide * 0.4, 0.44, wide * 0.5, 0.34, OAK, bright=0.92)
    for k in range(3):
        p.box(x + wide * (0.41 + k * 0.16), 0.48, wide * 0.15, 0.26, OAK, bright=1.05, down=True)
        p.oval(x + wide * (0.485 + k * 0.16), 0.62, 0.025, 0.02, IRON)
    p.box(x - 0.05, 0.78, wide + 0.1, 0.12, "#c29162", bright=1.12)
    p.box(x - 0.1, 0.6, 0.34, 0.3, OAK, bright=1.05)
    p.line(f"M{x - 0.02} 0.55V0.95M{x - 0.1} 0.68H{x - 0.26}", STEEL, 0.045)
    p.box(x + 0.6, 0.9, 0.46, 0.1, "#8a5a34", r=0.03, bright=1.1)
    p.shape(f"M{x + 0.68} 1.0C{x + 0.7} 1.12 {x + 0.8} 1.12 {x + 0.82} 1.0Z", "#6a4226", 1.1)
    for k in range(5):
        p.line(f"M{x + 1.16 + k * 0.11:.2f} .91c.03 .09 .09 .07 .07 .01", "#ecd0a0", 0.022, 1.15)
    p.box(x + wide * 0.62, 0.9, 0.15, 0.2, "#7f8f9a", r=0.02, bright=1.1)
    for k in range(4):
        at = x + wide * 0.62 + 0.025 + k * 0.035
        p.line(f"M{at:.3f} 1.1L{at - 0.03 + k * 0.02:.3f} 1.32", ("#c8843c", "#d9a441", "#8a5a34", "#b5543c")[k], 0.018)
    for k in range(3):
        p.box(x + wide * 0.74, 0.9 + k * 0.06, 0.56, 0.05, ("#d9b483", "#c29162", "#e0c294")[k], bright=1.05)


def _horse(p: Panel, x: float) -> None:
    """A saw horse with a plank across it, a bucket."""
    p.shadow(x - 0.7, 1.4)
    for at in (x - 0.55, x + 0.55):
        p.line(f"M{at - 0.16} 0L{at} 0.62L{at + 0.16} 0M{at - 0.1} 0.24H{at + 0.1}", OAK, 0.06)
    p.box(x - 0.75, 0.62, 1.5, 0.08, OAK, bright=1.05)
    p.box(x - 1.0, 0.7, 2.1, 0.05, "#e0c294", bright=1.12)
    p.shape(f"M{x + 1.1} 0H{x + 1.4}L{x + 1.46} 0.34H{x + 1.04}Z", "#7f8f9a", 1.0)


def _boards(p: Panel, x: float) -> None:
    """Long boards leaning together."""
    p.shadow(x - 0.4, 0.9)
    for k in range(5):
        at, tall = x - 0.36 + k * 0.15, 2.0 + 0.17 * ((k * 3) % 4)
        p.shape(
            f"M{at} 0H{at + 0.14}L{at + 0.24} {tall}H{at + 0.1}Z",
            p.pick("#d9b483", "#b98a58", "#c9a074", "#a8774c"),
            0.95 + 0.05 * k,
        )


def _ground(place: Set) -> Array:
    """Worn boards, strewn with pale shavings."""
    dice = place.dice("ground")
    boards = planks(512, dice, "#6a4a30", "#94704c")
    shavings = (tile(512, 128, 2, dice) > 0.78)[..., None] * 0.5
    return np.asarray(mix(boards, rgb("#e0c294"), shavings), np.float32)


SETTING = Setting("workshop", "workshop", build, ROUND, "afternoon")
