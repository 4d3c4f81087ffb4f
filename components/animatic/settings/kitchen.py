"""A kitchen: cabinets and a hood along the wall, an island with stools under lamps, marble or wood to serve on."""

import components.animatic.furniture as f
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import marble, planks

FRONTS = (
    ("#e9e6df", "#f6f3ee"),
    ("#5f7468", "#efe9df"),
    ("#3f5266", "#e9e6e0"),
    ("#c7b299", "#f2ece2"),
    ("#2f3a3a", "#d8cdbd"),
)


MIDDLE = 5.9
"""The metre behind the subject: the island to its left, the window to its right."""


def build(place: Set) -> None:
    """Outlook, wall with units, island, floor."""
    room = Room(place, 2.8)
    room.outlook()
    front, top = FRONTS[int(place.dice("front").integers(len(FRONTS)))]
    wall = room.panel(9.0, 2.8, "wall")
    wall.wall = wall.fill("#e4ddd2", 0.95, down=True)
    _units(wall, front, top)
    room.hang(wall, 3.9, air=0.05, middle=MIDDLE)
    island = room.panel(9.0, 2.8, "island")
    island.shadow(2.2, 3.4)
    island.box(2.3, 0.05, 3.2, 0.83, front, down=True, bright=0.92)
    for k in range(5):
        island.box(2.36 + k * 0.63, 0.12, 0.56, 0.7, front, bright=1.04, down=True)
    island.box(2.1, 0.88, 3.6, 0.06, top, bright=1.15)
    for x in (2.9, 3.9, 4.9):
        f.stool(island, x)
    f.clutter(island, 2.5, 2.8, 0.94)
    for x in (2.9, 3.9, 4.9):
        f.pendant(island, x, 1.75, "#33312f")
    room.hang(island, 2.1, air=0.0, middle=MIDDLE)
    size = 1024 if place.path.height > 500 else 512
    dice = place.dice("floor")
    dark = room.night and place.scene.says("dark", "moody")
    table = (
        planks(size, dice)
        if place.scene.says("wood", "rustic", "oak")
        else marble(size, dice, *(("#3a383c", "#232226") if dark else ()))
    )
    room.floor(planks(size, dice, "#9a7650", "#cfa678"), 3.2, 3.9, table=table, mirror=0.16)
    room.ceiling(room.boards(0.86), 3.0, 3.9)
    room.sunlight(9.0, ((6.1 - MIDDLE, 6.9 - MIDDLE), (7.0 - MIDDLE, 7.8 - MIDDLE)), 3.9)
    near(room, "herbs")
    place.particles.append("dust")


def _units(wall: Panel, front: str, top: str) -> None:
    """Tiles, window over the sink, wall units, hood, fridge, worktop with things on it."""
    for row in range(4):
        for k in range(int(9.0 / 0.3)):
            wall.box(
                k * 0.3 + 0.005, 0.93 + row * 0.14, 0.29, 0.13, "#f2efe9", bright=0.94 + 0.1 * float(wall.dice.random())
            )
    f.window(wall, 6.1, 1.05, 1.7, 1.25)
    f.uppers(wall, 0.2, 2.2, front)
    f.uppers(wall, 3.9, 1.7, front)
    wall.shape("M2.6 1.5H3.7L3.45 1.95V2.8H2.85V1.95Z", "#c9ccd0")
    wall.glow(3.15, 1.3, 0.7, 0.5, o=0.4)
    f.cabinets(wall, 0.0, 7.9, front, top)
    f.clutter(wall, 0.3, 2.2, 0.91)
    f.clutter(wall, 4.0, 2.0, 0.91)
    for x in (2.75, 3.2):
        wall.box(x, 0.92, 0.36, 0.2, wall.pick("#c8483a", "#3f5266", "#d9d2c6"), r=0.05)
    wall.line("M6.9 0.91V1.2C6.9 1.32 7.12 1.32 7.12 1.18", "#c9b27a", 0.035)
    wall.box(8.0, 0.04, 0.85, 2.0, "#c9ccd0", r=0.03, down=True)
    wall.line("M8.08 0.4V0.95M8.08 1.1V1.8", "#8a8d92", 0.03)


SETTING = Setting("kitchen", "kitchen", build, ROUND, "day")
