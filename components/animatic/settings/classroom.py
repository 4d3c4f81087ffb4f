# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A classroom: a green board with chalk on it, rows of desks with pupils, windows down one side, maps and a globe."""

import components.animatic.furniture as f
import components.animatic.instruments as i
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks

MIDDLE, UPRIGHT = 4.6, 4.2
"""The metre behind the subject in a wide and in a tall picture: the board behind and to its left, the windows to its right."""


def build(place: Set) -> None:
    """Outlook, wall, teacher's desk, rows of pupils, floor."""
    room = Room(place, 3.2)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    wall = room.panel(13.0, 3.2, "wall")
    _wall(wall)
    room.hang(wall, 7.0, air=0.06, middle=middle)
    front = room.panel(13.0, 3.2, "front")
    _teacher(front, 1.6)
    f.shelf(front, 8.7, 0.35, 1.7, 3)
    f.shelf(front, 10.6, 0.35, 1.7, 3)
    f.plant(front, 12.7, 1.5, "#c98a6a")
    f.plant(front, 7.0, 1.3, "#d8d2c8")
    room.hang(front, 5.9, air=0.04, middle=middle)
    for away, shift in ((4.6, 0.0), (3.3, 0.1), (2.1, 0.0)):
        row = room.panel(13.0, 3.2, f"row{away}")
        for k in range(6):
            x = 1.0 + k * 2.17 + shift
            if away < 3 and abs(x - middle) < 1.0:
                continue
            i.school_desk(row, x, busy=row.dice.random() < 0.55)
        room.hang(row, away, air=0.02 * (away > 4), middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    floor = planks(below, place.dice("floor"), "#a07a50", "#cfa878")
    room.floor(
        floor,
        2.6,
        7.0,
        mirror=0.2,
        table=planks(size, place.dice("table"), "#b98d5c", "#e0bd8a") if room.table else None,
    )
    room.ceiling(room.boards(0.86), 3.0, 7.0)
    panes = tuple((x - middle + k, x - middle + k + 0.8) for x in (7.2, 9.9) for k in (0.05, 0.95))
    room.sunlight(13.0, panes, 7.0, 4.4)
    near(room, "leaves")
    place.particles.append("dust")


def _wall(p: Panel) -> None:
    """The board under its lamp, letters along the top, a map, drawings by the children, tall windows."""
    p.wall = p.fill("#e6dcc4", 0.95, down=True)
    p.box(0, 0, 13.0, 0.95, "#9fb0a0", bright=0.95, down=True)
    p.box(0, 0.95, 13.0, 0.05, "#f4efe4")
    p.box(1.7, 0.95, 4.2, 1.5, "#9a6f4a", bright=1.0)
    p.box(1.78, 1.03, 4.04, 1.34, "#2f5a4a", bright=1.0)
    p.shape("M2.2 1.03H3.2L4.6 2.37H3.6Z", "#4a7a66", 1.0, 0.5)
    _chalk(p, 1.95)
    p.box(1.7, 0.93, 4.2, 0.05, "#b98d62", bright=1.1)
    for k in range(5):
        p.box(4.4 + k * 0.16, 0.98, 0.11, 0.025, ("#ffffff", "#f2d06a", "#f0a0a8", "#9ad0e8", "#ffffff")[k])
    p.glow(3.8, 2.5, 2.6, 0.9, "#fff4dc", 0.4)
    p.parts.append('<rect x="2.4" y="2.62" width="2.8" height=".06" rx=".03" fill="#fff6e0"/>')
    for k in range(14):
        p.box(
            0.1 + k * 0.46,
            2.78,
            0.34,
            0.26,
            p.pick("#e0766a", "#e8b65a", "#7ab0a0", "#7a9cc8", "#b58fc0"),
            r=0.02,
            bright=1.05,
        )
        p.box(0.19 + k * 0.46, 2.84, 0.16, 0.13, "#fff8ec")
    p.box(0.2, 1.25, 1.25, 0.95, "#cfe0e6", bright=1.0)
    for x, y, rx, ry in (
        (0.5, 1.85, 0.18, 0.16),
        (0.62, 1.5, 0.09, 0.14),
        (0.9, 1.82, 0.13, 0.18),
        (1.15, 1.9, 0.2, 0.14),
        (1.25, 1.5, 0.1, 0.07),
    ):
        p.oval(x, y, rx, ry, p.pick("#8fb56a", "#d9b45f", "#c98a6a"), 1.05)
    for k in range(6):
        p.box(6.1 + (k % 2) * 0.42, 1.15 + k // 2 * 0.48, 0.36, 0.4, "#fbf8f0", bright=1.05)
        p.oval(
            6.28 + (k % 2) * 0.42,
            1.36 + k // 2 * 0.48,
            0.1,
            0.11,
            p.pick("#e8b65a", "#e0766a", "#7ab0a0", "#7a9cc8"),
            1.05,
        )
    for x in (7.2, 9.9):
        f.window(p, x, 0.9, 1.9, 1.75, 2, "#f6f2ea")
        p.box(x, 1.9, 1.9, 0.04, "#f6f2ea")
    i.clock(p, 6.52, 2.86)


def _chalk(p: Panel, x: float) -> None:
    """Lines of writing, a triangle, a sum."""
    for row in range(5):
        at = x
        for _ in range(int(p.dice.integers(2, 5))):
            wide = float(p.dice.uniform(0.12, 0.34))
            p.line(
                f"M{at:.2f} {2.18 - row * 0.2:.2f}q{wide / 4:.2f} .05 {wide / 2:.2f} 0t{wide / 2:.2f} 0",
                "#eef2ea",
                0.02,
            )
            at += wide + 0.08
    p.line("M4.0 1.35L4.75 1.35L4.0 2.05Z", "#f2d06a", 0.022)
    p.line("M4.0 1.45H4.1V1.35", "#f2d06a", 0.016)
    p.line("M5.0 2.0q.12 .12 .2 0t-.2 -.3h.22M5.34 1.85h.16M5.42 1.93v-.16M5.0 1.5h.5M5.04 1.42h.5", "#f0a8b0", 0.022)


def _teacher(p: Panel, x: float) -> None:
    """A desk with a globe, books and an apple, the teacher beside it."""
    f.person(p, x + 2.5, 1.7)
    p.shadow(x, 1.7)
    p.box(x, 0.05, 1.7, 0.68, "#a8774c", bright=0.95, down=True)
    p.box(x + 0.08, 0.14, 1.54, 0.5, "#94643c", bright=1.0, down=True)
    p.box(x - 0.04, 0.72, 1.78, 0.05, "#c9966a", bright=1.15)
    i.globe(p, x + 0.3, 0.77)
    for k in range(3):
        p.box(x + 0.72, 0.77 + k * 0.05, 0.3 - 0.03 * k, 0.045, p.pick(*f.BOOKS), bright=1.05)
    p.oval(x + 1.3, 0.82, 0.05, 0.05, "#c8383a", 1.1)


SETTING = Setting("classroom", "classroom", build, ROUND, "day")
