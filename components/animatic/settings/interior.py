"""A room of no special kind, a loft with brick and a wall of books; a bedroom or a bathroom where the words say so."""

import components.animatic.furniture as f
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks

MIDDLE = 7.3
"""The metre behind the subject: sofa and windows to its left, shelves behind it."""
WINDOWS = (0.7, 3.3, 9.9)


def build(place: Set) -> None:
    """Outlook, wall, furniture, floor."""
    room = Room(place, 3.4)
    room.outlook()
    bedroom = place.scene.says("bedroom", " bed", "hotel", "waking up")
    wall = room.panel(13.0, 3.4, "wall")
    if bedroom:
        wall.wall = wall.fill(wall.pick("#c9c3ba", "#aab4ad", "#c4b2a4"), 0.95, down=True)
    else:
        wall.wall = wall.fill("#b5745a", 0.85, down=True)
    wall.gaps = [(x, 0.45, 2.1, 2.6) for x in WINDOWS]
    if not bedroom:
        wall.bricks(0, 0.14, 13, 3.3, "#b5745a")
        wall.box(0, 0, 13, 0.14, "#3a2a22")
    frame = "#2c2e30" if not bedroom else "#f2eee8"
    for x in WINDOWS:
        f.window(wall, x, 0.45, 2.1, 2.6, 3 if not bedroom else 2, frame)
        for y in (1.3, 2.2):
            wall.box(x, y, 2.1, 0.04, frame)
    for k in range(3):
        f.shelf(wall, 6.1 + k * 1.12, 0.25, 1.06, 7)
    room.hang(wall, 4.8, air=0.05, middle=MIDDLE)
    group = room.panel(13.0, 3.4, "group")
    if bedroom:
        _bed(group, 4.0)
        f.floor_lamp(group, 3.3, 1.3)
    else:
        f.sofa(group, 3.6, "#8a5a3c", 2.2)
        f.floor_lamp(group, 3.1)
        f.table_for_two(group, 8.4)
        f.pendant(group, 8.4, 1.7, "#26282a", 0.24)
    f.plant(group, 0.9, 2.1)
    f.plant(group, 6.4, 1.3, "#8a6a52")
    f.sofa(group, 10.4, f.FABRICS[int(group.dice.integers(len(f.FABRICS)))], 1.05)
    room.hang(group, 3.6, air=0.02, middle=MIDDLE)
    size = 1024 if place.path.height > 500 else 512
    room.floor(planks(size, place.dice("floor"), "#6f4a30", "#b08050"), 3.4, 4.8, mirror=0.16)
    room.ceiling(room.boards(0.67), 3.0, 4.8)
    room.sunlight(
        13.0, tuple((x - MIDDLE + j, x - MIDDLE + j + 0.62) for x in WINDOWS for j in (0.05, 0.75, 1.42)), 4.8, 3.6
    )
    near(room, "leaves")
    place.particles.append("dust")


def _bed(p: Panel, x: float) -> None:
    p.shadow(x, 2.2)
    p.box(x, 0.1, 2.2, 1.05, "#8a7a6a", r=0.08, down=True)
    p.box(x + 0.05, 0.08, 2.1, 0.42, "#efe9df", r=0.08, down=True)
    for at in (x + 0.25, x + 1.2):
        p.box(at, 0.46, 0.8, 0.4, "#f6f2ea", r=0.14, down=True)
    p.box(x, 0.1, 2.2, 0.3, p.pick("#7f8f9a", "#b98a6a", "#8a9a86"), r=0.1, down=True)


SETTING = Setting("interior", "room", build, ROUND, "golden_hour")
