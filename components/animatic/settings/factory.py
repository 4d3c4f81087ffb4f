"""A hall: steel columns and girders into the haze, a belt with parcels, robot arms, high racks, light from above."""

import numpy as np

import components.animatic.equipment as e
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.studio import planks
from components.animatic.shafts import Shafts


def build(place: Set) -> None:
    """Window wall, racks or arms, columns in three rows, belt, floor."""
    room = Room(place, 7.0)
    store = place.scene.says("warehouse", "logistics", "fulfilment", "fulfillment", "depot", "storage")
    room.outlook("#9aa6ae" if not room.night else "#2a3248", 26.0)
    wall = room.panel(20.0, 7.0, "wall")
    wall.wall = wall.fill("#7f8a90", 0.92, down=True)
    for k in range(4):
        f.window(wall, 0.6 + k * 5, 3.4, 3.8, 2.6, 6, "#3c444a")
        for y in (4.2, 5.1):
            wall.box(0.6 + k * 5, y, 3.8, 0.05, "#3c444a")
        wall.glow(2.5 + k * 5, 2.6, 2.6, 1.6, "#fff2d8", 0.3)
    wall.box(0, 0, 20, 1.3, "#5d6a70")
    room.hang(wall, 17, air=0.34)
    far = room.panel(19.0, 7.0, "far")
    if store:
        e.pallets(far, 0.6, 3)
        e.pallets(far, 10.4, 3)
    else:
        for x, way in ((2.0, 1.0), (6.4, -1.0), (11.0, 1.0), (15.4, -1.0)):
            e.robot_arm(far, x, way)
        e.conveyor(far, 0.7)
    room.hang(far, 10, air=0.2)
    for i, away in enumerate((12.5, 8.4, 5.4)):
        row = room.panel(9.0, 7.0, f"row{i}")
        e.column(row, 4.5, 6.0)
        e.truss(row, 6.0)
        for x in (1.8, 7.2):
            f.pendant(row, x, 5.1, "#3a4048", 0.34)
        room.hang(row, away, air=0.24 - 0.1 * i, middle=1.9)
    near = room.panel(16.0, 7.0, "near")
    if store:
        e.pallets(near, 10.6, 1, 2)
        f.person(near, 3.0)
    else:
        e.conveyor(near)
        e.robot_arm(near, 2.6, 1.2)
        e.robot_arm(near, 12.6, -1.2)
        f.person(near, 7.6)
    room.hang(near, 4.0, air=0.02, middle=9.4)
    size = 1024 if place.path.height > 500 else 512
    room.floor(
        _concrete(place, size), 6.0, 17, mirror=0.16, table=planks(size, place.dice("bench"), "#6a4a30", "#a87c50")
    )
    room.ceiling(np.broadcast_to(rgb("#5d666c") * room.white, (64, 64, 3)).astype(np.float32), 6.0, 17)
    if not room.night:
        place.add(Shafts(place, 30.0))
    place.particles.append("dust")


def _concrete(place: Set, size: int) -> Array:
    dice = place.dice("concrete")
    paint = (
        rgb("#8b8f90")[None, None] * (0.72 + 0.36 * tile(size, 8, 6, dice) + 0.12 * tile(size, 64, 2, dice))[..., None]
    )
    y = np.arange(size)[:, None] / size
    stripe = (np.abs(y - 0.52) < 0.009)[..., None] * 0.9
    return np.asarray(mix(paint, rgb("#e0b03a"), stripe * np.ones((size, size, 1))), np.float32)


SETTING = Setting("factory", "hall", build, Rest(height=2.2, crane=2.2, horizon=0.6, drone=3.2), "day")
