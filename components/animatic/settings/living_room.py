"""A living room: sofa and shelves before a wall with tall windows, curtains, lamps, plants, sun on the floor."""

import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.studio import planks

WALLS = ("#ddd2c4", "#c9d1ca", "#d8c6b6", "#8c9a94", "#cdbfae", "#b9a08c")
MIDDLE = 7.6
"""The metre behind the subject: the sofa to its left, a window to its right."""
ROUND = Rest(height=2.2, crane=1.6, horizon=0.5, drone=2.4, travel=0.3, orbit=0.4)


def build(place: Set) -> None:
    """Outlook, wall, sofa group, floor."""
    room = Room(place, 3.1)
    room.outlook()
    color = WALLS[int(place.dice("wall").integers(len(WALLS)))]
    wall = room.panel(13.0, 3.1, "wall")
    wall.wall = wall.fill(color, 0.95, down=True)
    for x, wide in ((0.9, 2.2), (8.0, 1.5), (10.2, 1.5)):
        f.window(wall, x, 0.5, wide, 2.15)
        f.curtain(wall, x - 0.55, 0.5, 2.8, "#efe6d8")
        f.curtain(wall, x + wide + 0.05, 0.5, 2.8, "#efe6d8")
    for x, y, wide, tall in ((4.6, 1.5, 0.62, 0.8), (5.35, 1.42, 0.9, 1.1)):
        f.picture(wall, x, y, wide, tall)
    f.shelf(wall, 6.5, 0.5, 0.9, 6)
    wall.box(0, 0, 13.0, 0.1, "#f4f0ea")
    room.hang(wall, 4.6, air=0.06, middle=MIDDLE)
    group = room.panel(13.0, 2.9, "group")
    f.plant(group, 0.5, 1.9)
    f.sofa(group, 4.0, f.FABRICS[int(group.dice.integers(len(f.FABRICS)))])
    f.floor_lamp(group, 3.55)
    f.plant(group, 6.9, 1.3, "#d8d2c8")
    f.sofa(group, 8.3, f.FABRICS[int(group.dice.integers(len(f.FABRICS)))], 1.1)
    f.floor_lamp(group, 9.75, 1.5)
    f.plant(group, 12.5, 1.7, "#8a6a52")
    room.hang(group, 3.7, air=0.03, middle=MIDDLE)
    size = 1024 if place.path.height > 500 else 512
    paint = planks(size, place.dice("floor"), "#8a6040", "#c99a68")
    room.floor(paint, 3.4, 4.6, mirror=0.14)
    room.ceiling(room.boards(0.84), 3.0, 4.6)
    panes = ((0.9, 1.95), (2.0, 3.1), (8.0, 8.7), (8.8, 9.5), (10.2, 10.9), (11.0, 11.7))
    room.sunlight(13.0, tuple((a - MIDDLE, b - MIDDLE) for a, b in panes), 4.6)
    near(room, "leaves")
    place.particles.append("dust")


def near(room: Room, name: str) -> None:
    """Leaves of a plant by the lens, left and right of the subject."""
    panel = room.panel(1.6, 1.8, name)
    f.plant(panel, 0.8, 1.75)
    room.beside(panel, 5.2, 4.4)


SETTING = Setting("living_room", "living room", build, ROUND, "golden_hour")
