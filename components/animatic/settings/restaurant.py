# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A restaurant in the evening: tables under white cloths with candles, wall lamps, the city behind tall windows."""

import numpy as np

import components.animatic.furniture as f
import components.animatic.household as h
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 6.6, 5.6
"""The metre behind the subject in a wide and in a tall picture: wine and a doorway to its left, the windows to its right."""
WALLS = (("#39463f", "#2b352f"), ("#35404f", "#262f3c"), ("#5a3038", "#432229"), ("#4f4438", "#3a3028"))
CHAIRS = ("#8a4a3a", "#5f6f64", "#8a6a4a", "#4f5a70")


def build(place: Set) -> None:
    """Outlook, wall, three rows of tables, lamps over them, floor."""
    room = Room(place, 3.6)
    middle = room.middle(MIDDLE, UPRIGHT)
    warm = np.array([1.06, 0.96, 0.86], np.float32)
    room.white = room.white * mix(np.ones(3, np.float32), warm * np.float32(0.82), 0.6 + 0.4 * place.light.dark)
    room.outlook("#2c3a52" if room.night else None)
    dice = place.dice("style")
    wall_color, panelling = WALLS[int(dice.integers(len(WALLS)))]
    chair = CHAIRS[int(dice.integers(len(CHAIRS)))]
    wall = room.panel(14.0, 3.6, "wall")
    _wall(wall, wall_color, panelling)
    room.hang(wall, 7.2, air=0.05, middle=middle)
    for away, spots, shift in ((6.2, (1.6, 5.0, 8.6, 12.2), 0.0), (4.2, (0.9, 4.3, 9.6), 0.5), (2.3, (2.6, 10.6), 0.0)):
        row = room.panel(14.0, 3.6, f"row{away}")
        for k, x in enumerate(spots):
            h.laid_table(row, x + shift, busy=(k + int(away)) % 2 == 0, chair=chair)
        if away > 4 and away < 5:
            f.person(row, 7.4, 1.74, coat="#f4f0e8")
            row.box(7.22, 0.5, 0.36, 0.52, "#20242a", r=0.03)
        for x in spots:
            f.pendant(row, x + shift, 1.86, "#b98a4a", 0.17)
        room.hang(row, away, air=0.02, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    room.floor(
        planks(below, place.dice("floor"), "#4a2f20", "#7d5536"),
        3.0,
        7.2,
        table=_linen(place) if room.table else None,
        mirror=0.24,
    )
    room.ceiling(room.boards(0.34), 3.0, 7.2)
    panes = tuple((x - middle + j, x - middle + j + 0.7) for x in (7.4, 10.0) for j in (0.0, 0.75, 1.5))
    room.sunlight(14.0, panes, 7.2, 4.4)
    near(room, "leaves")
    _setting(room)
    place.particles.append("bokeh" if room.night else "dust")


def _setting(room: Room) -> None:
    """What is laid beside a dish: a candle and a glass to its left, a glass and a folded napkin to its right."""
    left, right = room.panel(0.3, 0.3, "left"), room.panel(0.34, 0.3, "right")
    left.shadow(0.02, 0.26, o=0.35)
    right.shadow(0.04, 0.28, o=0.35)
    h.candle(left, 0.08, 0.0)
    h.wine_glass(left, 0.23, 0.0, "#8a2a3a")
    h.wine_glass(right, 0.08, 0.0, "#e8d08a")
    right.shape("M.16 0C.15 .05 .2 .07 .24 .09C.28 .07 .33 .05 .32 0Z", "#d9cfc0", 1.05)
    company(room, left, right)


def _wall(p: Panel, color: str, panelling: str) -> None:
    """Dark paint over panelling, a lit wine wall, pictures, tall windows, wall lamps, a banquette."""
    p.wall = p.fill(color, 0.9, down=True)
    h.wainscot(p, panelling)
    for x in (7.2, 9.9):
        f.window(p, x, 0.7, 2.3, 2.5, 3, "#1e2024")
        p.box(x, 2.4, 2.3, 0.04, "#1e2024")
        for at in (x - 0.42, x + 2.38):
            f.curtain(p, at, 0.4, 3.3, "#8a6a5a")
    for x in (6.62, 12.9, 3.75, 0.5):
        h.sconce(p, x, 1.95)
    for row in range(5):
        f.bottles(p, 1.1, 1.0 + row * 0.45, 2.2)
    p.box(1.0, 0.9, 0.06, 2.4, "#6f4a30")
    p.box(3.3, 0.9, 0.06, 2.4, "#6f4a30")
    f.picture(p, 4.4, 1.45, 1.5, 1.1)
    p.glow(5.15, 2.75, 1.2, 0.9, o=0.4)
    p.box(4.0, 0.1, 2.4, 0.4, "#6a3a34", r=0.05, bright=0.9)
    for k in range(6):
        p.box(4.02 + k * 0.4, 0.46, 0.38, 0.5, "#7a443c", r=0.06, bright=1.05, down=True)


def _linen(place: Set) -> Array:
    """A white tablecloth, its weave and the soft lines of its folding."""
    size = 512
    weave = 0.95 + 0.05 * tile(size, 256, 1, place.dice("weave"))
    y, x = np.indices((size, size)) / size
    fold = 1 - 0.07 * np.exp(-(((x - 0.5) * 60) ** 2)) - 0.05 * np.exp(-(((y - 0.5) * 60) ** 2))
    return np.asarray(rgb("#f4eee2")[None, None] * (weave * fold)[..., None], np.float32)


SETTING = Setting("restaurant", "restaurant", build, ROUND, "lamp")
