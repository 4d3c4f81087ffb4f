"""A hair and beauty salon: mirrors framed by bulbs, styling chairs, shelves of bottles, plants, a blush wall."""

import numpy as np

import components.animatic.concourse as c
import components.animatic.furniture as f
import components.animatic.household as h
from components.animatic.color import Array
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import marble
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 5.4, 4.5
WALLS = (("#e6c9bf", "#b98478"), ("#cfd6cc", "#7f9484"), ("#e2d6c6", "#a88a6a"), ("#d6c9d6", "#8f7a94"))
SPOTS = (0.7, 2.75, 7.0)


def build(place: Set) -> None:
    """Outlook, mirror wall, stations, chairs, stools and a trolley, floor."""
    room = Room(place, 3.1)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    tint, deep = WALLS[int(place.dice("tint").integers(len(WALLS)))]
    wall = room.panel(12.0, 3.1, "wall")
    _wall(wall, tint, deep)
    room.hang(wall, 4.4, air=0.04, middle=middle)
    stations = room.panel(12.0, 3.1, "stations")
    for k, x in enumerate(SPOTS):
        _station(stations, x)
        c.styling_chair(stations, x + 0.7, deep, busy=k == 1)
        if k == 1:
            f.person(stations, x + 1.28, 1.72, coat="#26242a")
    f.plant(stations, 5.0, 1.4, "#efe6da")
    f.plant(stations, 11.6, 1.7, "#c98a6a")
    h.armchair(stations, 9.9, deep)
    room.hang(stations, 3.4, middle=middle)
    front = room.panel(12.0, 3.1, "front")
    _trolley(front, 3.4)
    _dryer(front, 8.9)
    for x in (1.4, 3.45, 7.7):
        f.pendant(front, x, 2.3, "#d9b45f", 0.16)
    room.hang(front, 2.2, middle=middle)
    room.floor(_herringbone(place), 2.8, 4.4, mirror=0.24, table=marble(512, place.dice("top")) if room.table else None)
    room.ceiling(room.boards(0.86), 3.0, 4.4)
    room.sunlight(12.0, ((9.1 - middle, 10.1 - middle), (10.2 - middle, 11.2 - middle)), 4.4)
    near(room, "leaves")
    left, right = room.panel(0.3, 0.3, "left"), room.panel(0.3, 0.3, "right")
    h.toiletries(left, 0.0, 0.26, 0.0)
    h.toiletries(right, 0.02, 0.26, 0.0)
    company(room, left, right)
    place.particles.append("dust")


def _wall(p: Panel, tint: str, deep: str) -> None:
    """Fluted panels behind the mirrors, plaster, shelves of bottles, a window, a neon line."""
    p.wall = p.fill(tint, 0.96, down=True)
    for k in range(45):
        p.box(0.05 + k * 0.1, 0, 0.085, 3.1, tint, bright=(0.92, 1.04)[k % 2])
    for x in SPOTS:
        c.bulb_mirror(p, x, 0.98, 1.4, 1.5)
    for row in range(4):
        y = 0.9 + row * 0.42
        p.box(4.75, y - 0.035, 1.5, 0.035, "#d9b45f", bright=1.05)
        h.toiletries(p, 4.8, 1.4, y)
        p.glow(5.5, y + 0.12, 1.0, 0.3, "#fff0d8", 0.3)
    f.window(p, 9.1, 0.6, 2.1, 2.0, 2, "#f6f1ea")
    f.picture(p, 8.55, 1.4, 0.42, 0.56)
    p.line("M4.9 2.75C5.1 2.95 5.3 2.55 5.5 2.75S5.9 2.95 6.1 2.72", "#ff9ab0", 0.04, 1.2)
    p.glow(5.5, 2.75, 1.2, 0.5, "#ff9ab0", 0.4)
    p.box(0, 0, 12.0, 0.1, deep, bright=0.9)


def _station(p: Panel, x: float) -> None:
    """A shelf under the mirror: brushes, bottles, a dryer on its hook."""
    p.box(x - 0.05, 0.78, 1.5, 0.07, "#f4eee4", bright=1.1)
    p.box(x, 0.5, 1.4, 0.26, "#a8774c", bright=1.0, down=True)
    h.toiletries(p, x + 0.02, 0.4, 0.85)
    p.box(x + 1.16, 0.85, 0.1, 0.13, "#2c2a2c")
    for k in range(3):
        p.line(f"M{x + 1.18 + k * 0.03} 0.96L{x + 1.15 + k * 0.05} 1.14", "#c9a45c", 0.014)


def _trolley(p: Panel, x: float) -> None:
    """A slim trolley with trays of rollers and bowls."""
    p.shadow(x - 0.22, 0.44)
    for y in (0.2, 0.48, 0.78):
        p.box(x - 0.2, y, 0.4, 0.12, "#f1ece4", r=0.02, bright=1.05)
    for at in (x - 0.2, x + 0.18):
        p.box(at, 0.06, 0.02, 0.86, "#b9bec2", bright=1.1)
        p.oval(at + 0.01, 0.04, 0.035, 0.035, "#2c2a2c")
    for k in range(4):
        p.oval(x - 0.13 + k * 0.088, 0.93, 0.04, 0.05, p.pick("#e89ab0", "#8ac0c8", "#e8c06a", "#b59ad0"), 1.05)


def _dryer(p: Panel, x: float) -> None:
    """A hood dryer over its chair."""
    c.styling_chair(p, x, "#8a6a72")
    p.line(f"M{x + 0.45} 0.04V1.5L{x + 0.2} 1.62", "#c3c9ce", 0.04, 1.1)
    p.shape(f"M{x - 0.26} 1.32C{x - 0.28} 1.86 {x + 0.28} 1.86 {x + 0.26} 1.32Z", "#f1ece4", 1.05)
    p.box(x - 0.27, 1.28, 0.54, 0.07, "#b98478", r=0.03)


def _herringbone(place: Set) -> Array:
    """Pale wood laid in a herringbone."""
    size = 512
    y, x = np.mgrid[0:size, 0:size]
    column = x // 64
    lean = np.where(column % 2 == 0, x % 64, 63 - x % 64)
    board = ((y + lean) // 32) % 4
    grain = tile(size, (64, 16), 3, place.dice("floor"))
    tone = 0.82 + 0.07 * board + 0.12 * (grain - 0.5) - 0.14 * ((y + lean) % 32 < 1.5) - 0.1 * (x % 64 < 1.5)
    return np.asarray(np.array([0.84, 0.7, 0.54], np.float32) * tone[..., None], np.float32)


SETTING = Setting("salon", "salon", build, ROUND, "day")
