"""A shop: lit niches, rails of clothes and mannequins, a counter, spots of light."""

import numpy as np

import components.animatic.equipment as e
import components.animatic.furniture as f
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import marble, planks


def build(place: Set) -> None:
    """Wall of goods, things on the floor, spots or panels of light."""
    room = Room(place, 3.2)
    room.outlook()
    _boutique(room)
    place.particles.append("dust")


def _boutique(room: Room) -> None:
    place = room.place
    wall = room.panel(12.0, 3.2, "wall")
    wall.wall = wall.fill(wall.pick("#d8cabb", "#c3ccc6", "#b7a597", "#3f4a4a"), 0.95, down=True)
    e.niches(wall, 0.6, 0.5, 5, 4)
    f.picture(wall, 5.0, 1.0, 1.3, 1.6)
    e.niches(wall, 7.0, 0.5, 3, 4)
    f.window(wall, 9.8, 0.3, 1.8, 2.4, 1, "#2e2c2a")
    for x in np.arange(0.5, 12, 1.0):
        wall.glow(float(x), 2.7, 0.5, 0.9, "#fff0d0", 0.4)
    room.hang(wall, 4.8, air=0.04, middle=4.6)
    goods = room.panel(12.0, 3.2, "goods")
    e.garments(goods, 0.6, 2.2)
    e.mannequin(goods, 3.5)
    e.mannequin(goods, 4.2)
    e.garments(goods, 6.2, 1.8, 1.5)
    f.person(goods, 8.5, 1.68)
    goods.shadow(9.2, 1.6)
    goods.box(9.2, 0, 1.5, 0.75, "#efe6d8", down=True)
    for x in (9.3, 9.75, 10.2):
        goods.box(x, 0.75, 0.36, 0.16, goods.pick(*e.GOODS), r=0.03)
    f.plant(goods, 11.3, 1.7)
    room.hang(goods, 3.4, air=0.02, middle=5.3)
    spots = room.panel(4.0, 3.2, "spots")
    spots.box(0, 3.0, 4.0, 0.05, "#2a2a2c")
    for x in (0.5, 1.5, 2.5, 3.5):
        spots.box(x - 0.05, 2.8, 0.1, 0.2, "#2a2a2c", r=0.02)
        spots.lamp(x, 2.8, 0.05, "#fff2d8")
    room.hang(spots, 2.6)
    size = 1024 if place.path.height > 500 else 512
    dice = place.dice("floor")
    floor = planks(size, dice, "#a5835e", "#d2b187")
    room.floor(floor, 3.0, 4.8, mirror=0.24, table=marble(size, dice))
    room.ceiling(room.boards(0.67), 3.0, 4.8)
    near(room, "leaves")


SETTING = Setting("shop", "shop", build, ROUND, "day")
