# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A bathroom: glazed tiles, a round mirror lit from behind, a basin, a tub by the window, plants, folded towels."""

import components.animatic.furniture as f
import components.animatic.household as h
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import marble, planks
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 4.5, 3.3
"""The metre behind the subject in a wide and in a tall picture: the basin to its left, the tub and the window to its right."""
TILES = (("#7fa096", "#e9e2d6"), ("#d8c4b4", "#ece5da"), ("#a8b8c4", "#e6e6e2"), ("#c9cfc4", "#efeae2"))
BASIN = 2.55


def build(place: Set) -> None:
    """Outlook, tiled wall, basin and tub, shelves and plants nearer, floor."""
    room = Room(place, 2.8)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    tint, plaster = TILES[int(place.dice("tiles").integers(len(TILES)))]
    wall = room.panel(9.0, 2.8, "wall")
    _wall(wall, tint, plaster)
    room.hang(wall, 3.4, air=0.04, middle=middle)
    fittings = room.panel(9.0, 2.8, "fittings")
    h.vanity(fittings, BASIN - 0.85, 1.7)
    f.plant(fittings, 0.7, 1.5, "#c9a07a")
    h.bathtub(fittings, 5.5, 1.8)
    f.plant(fittings, 8.4, 1.7, "#e6ded0")
    for x in (BASIN - 1.0, BASIN + 1.0):
        _globe(fittings, x)
    room.hang(fittings, 2.7, middle=middle)
    stand = room.panel(9.0, 2.8, "stand")
    _ladder(stand, 0.1)
    f.stool(stand, 4.9, "#a8774c")
    stand.box(4.78, 0.72, 0.24, 0.09, "#f4efe6", r=0.03)
    room.hang(stand, 1.7, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    dice = place.dice("floor")
    dark = room.night and place.scene.says("dark", "moody")
    top = marble(size, dice, *(("#3a383c", "#232226") if dark else ())) if room.table else None
    room.floor(planks(below, dice, "#b99870", "#dcc09a"), 2.6, 3.4, mirror=0.2, table=top)
    room.ceiling(room.boards(0.88), 3.0, 3.4)
    room.sunlight(9.0, ((5.6 - middle, 6.4 - middle), (6.5 - middle, 7.3 - middle)), 3.4, 2.8)
    near(room, "leaves")
    _shelf(room)
    place.particles.append("dust")


def _shelf(room: Room) -> None:
    """What stands beside a product on the marble: folded towels and a plant, bottles and jars."""
    left, right = room.panel(0.34, 0.4, "left"), room.panel(0.3, 0.3, "right")
    for k, tone in enumerate(("#f4efe6", "#c9d2c4", "#f4efe6")):
        left.box(0.0, k * 0.05, 0.24, 0.048, tone, r=0.02, bright=1.02)
    f.plant(left, 0.29, 0.3, "#e6ded0")
    left.shadow(0.0, 0.3, o=0.35)
    right.shadow(0.0, 0.26, o=0.35)
    h.toiletries(right, 0.0, 0.28, 0.0)
    company(room, left, right)


def _wall(p: Panel, tint: str, plaster: str) -> None:
    """Upright tiles behind the basin, plaster elsewhere, a window over the tub, a niche, shelves with glass and jars."""
    p.wall = p.fill(plaster, 0.96, down=True)
    p.hole(5.6, 0.95, 1.7, 1.5)
    for k in range(47):
        for row in range(8):
            x = 0.9 + k * 0.095
            if x + 0.095 > 4.95 + 0.4:
                continue
            bright = 0.86 + 0.22 * float(p.dice.random())
            p.box(x + 0.004, 0.0 + row * 0.34 + 0.004, 0.087, 0.332, tint, bright=bright)
    p.box(0.86, 0, 0.04, 2.8, "#d9b45f", bright=0.9)
    p.box(5.32, 0, 0.04, 2.8, "#d9b45f", bright=0.9)
    h.lit_mirror(p, BASIN, 1.62, 0.56)
    for y in (1.3, 1.75):
        p.box(3.9, y - 0.035, 1.15, 0.035, "#a8774c", bright=1.1)
        h.toiletries(p, 3.95, 1.0, y)
        p.glow(4.45, y + 0.1, 0.8, 0.3, o=0.28)
    f.plant(p, 4.9, 0.42, "#e8e2d8", 1.75)
    f.window(p, 5.6, 0.95, 1.7, 1.5, 2, "#f4f0ea")
    h.sheer(p, 5.55, 1.8, 0.95, 0.72)
    p.box(7.65, 1.0, 0.85, 0.06, "#d9b45f", bright=1.05)
    p.box(7.72, 0.45, 0.34, 0.6, "#f4efe6", r=0.03, bright=1.05, down=True)
    p.box(8.12, 0.55, 0.3, 0.5, tint, r=0.03, bright=1.05, down=True)
    f.picture(p, 7.75, 1.4, 0.6, 0.75)
    p.box(0, 0, 0.86, 0.1, "#f6f2ec")
    p.box(5.36, 0, 3.7, 0.1, "#f6f2ec")


def _globe(p: Panel, x: float) -> None:
    """A small globe lamp on a thin rod."""
    p.line(f"M{x} 1.95V3.0", "#c9a45c", 0.014)
    p.glow(x, 1.84, 0.7, 0.7, "#ffe0b4", 0.45)
    p.oval(x, 1.84, 0.1, 0.1, "#fff2da", 1.1)
    p.lamp(x, 1.84, 0.085, "#ffdca8")


def _ladder(p: Panel, x: float) -> None:
    """A wooden ladder with towels, a basket at its foot."""
    p.shadow(x, 0.6)
    p.line(f"M{x + 0.05} 0L{x + 0.12} 1.75M{x + 0.55} 0L{x + 0.48} 1.75", "#a8774c", 0.045)
    for y in (0.4, 0.8, 1.2, 1.6):
        p.line(f"M{x + 0.09} {y}H{x + 0.51}", "#a8774c", 0.035)
    for y, tone in ((1.2, "#f4efe6"), (0.8, "#c9d2c4")):
        p.box(x + 0.13, y - 0.34, 0.34, 0.38, tone, r=0.02, bright=1.05, down=True)


SETTING = Setting("bathroom", "bathroom", build, ROUND, "morning")
