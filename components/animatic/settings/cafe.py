"""A cafe, restaurant or bar: counter with its machine, lit bottles, pendant lamps, guests, a wooden table in front."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.color import Array
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks

MIDDLE = 6.3
"""The metre behind the subject: the bar to its left, the windows to its right."""
WALLS = ("#3f5a4c", "#7a4a34", "#2f3f4f", "#8a6a4c", "#5a4038")


def build(place: Set) -> None:
    """Street windows, the counter's wall, tables with guests, lamps, floor."""
    room = Room(place, 3.2)
    late = place.scene.says("bar ", " bar", "pub", "cocktail", "restaurant", "diner", "wine")
    if late:
        room.white = room.white * np.float32(0.72) * np.array([1.06, 0.96, 0.86], np.float32)
    room.outlook()
    wall = room.panel(12.0, 3.2, "wall")
    color = WALLS[int(wall.dice.integers(len(WALLS)))]
    wall.wall = wall.fill(color, 0.9, down=True)
    _bricks(wall, color, 0.0, 6.4)
    f.window(wall, 7.2, 0.7, 2.0, 1.9, 3, "#26282a")
    f.window(wall, 9.7, 0.7, 2.0, 1.9, 3, "#26282a")
    for y in (1.75, 2.15, 2.55):
        f.bottles(wall, 3.3, y, 2.4)
    _menu(wall, 1.0)
    wall.glow(3.0, 1.5, 3.2, 1.2, o=0.45)
    for x in np.arange(3.42, 5.7, 0.38):
        wall.lamp(float(x), 2.92, 0.035)
    room.hang(wall, 5.0, air=0.04, middle=MIDDLE)
    counter = room.panel(12.0, 3.2, "counter")
    f.person(counter, 3.5)
    f.bar(counter, 0.8, 4.9, counter.pick("#6f4a30", "#2f4a40", "#8a5a3a"))
    for x in (1.6, 2.5, 4.2):
        f.stool(counter, x)
    f.table_for_two(counter, 8.1, busy=True)
    f.table_for_two(counter, 10.4, busy=False)
    f.plant(counter, 6.6, 1.7, "#c98a6a")
    shades = counter.pick("#26282a", "#b98a4a", "#2f4a40")
    for x in (1.5, 2.7, 3.9, 5.1):
        f.pendant(counter, x, 1.92, shades, 0.15)
    room.hang(counter, 3.7, air=0.02, middle=MIDDLE)
    lamps = room.panel(6.0, 3.2, "lamps")
    for k, x in enumerate((0.7, 2.2, 3.7, 5.2)):
        f.pendant(lamps, x, 2.12 + 0.14 * (k % 2), lamps.pick("#26282a", "#b98a4a", "#2f4a40"), 0.17)
    room.hang(lamps, 2.4, middle=1.45)
    size = 1024 if place.path.height > 500 else 512
    dice = place.dice("floor")
    chequer = (np.indices((size, size)) * 8 // size).sum(0)[..., None] % 2
    stone: Array = np.where(chequer > 0, 0.62, 0.42).astype(np.float32)
    stone = stone * np.array([1.0, 0.94, 0.86], np.float32) * (0.9 + 0.2 * tile(size, 32, 3, dice))[..., None]
    room.floor(stone, 3.2, 5.0, table=planks(size, dice, "#6a4128", "#a8734a"), mirror=0.2)
    room.ceiling(room.boards(0.30), 3.0, 5.0)
    panes = ((7.3, 8.1), (8.3, 9.1), (9.8, 10.6), (10.8, 11.6))
    room.sunlight(12.0, tuple((a - MIDDLE, b - MIDDLE) for a, b in panes), 5.0)
    near(room, "leaves")
    place.particles.append("bokeh" if room.night or late else "dust")


def _bricks(wall: Panel, color: str, x: float, wide: float) -> None:
    wall.bricks(x, 0.9, wide, 2.3, color, (0.3, 0.115))
    wall.box(x, 0, wide + 0.2, 0.9, "#3a2c22", bright=0.9)
    for k in range(int(wide / 0.5)):
        wall.box(x + 0.06 + k * 0.5, 0.1, 0.4, 0.7, "#4a382a")


def _menu(wall: Panel, x: float) -> None:
    """A chalk board."""
    wall.box(x, 1.7, 1.8, 1.0, "#8a6444")
    wall.box(x + 0.05, 1.75, 1.7, 0.9, "#23282a")
    for row in range(6):
        for column in range(2):
            wide = float(wall.dice.uniform(0.3, 0.6))
            wall.line(f"M{x + 0.15 + column * 0.85} {2.52 - row * 0.125}h{wide:.2f}", "#e9e4da", 0.028)


SETTING = Setting("cafe", "cafe", build, ROUND, "golden_hour")
