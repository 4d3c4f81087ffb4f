"""A gym: racks, dumbbells, treadmills and a heavy bag before dark walls with lines of light, on rubber."""

import numpy as np

import components.animatic.equipment as e
import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND


def build(place: Set) -> None:
    """Wall with windows and light lines, machines, racks, floor, ceiling."""
    room = Room(place, 3.8)
    room.white = room.white * np.float32(0.86)
    accent = ("#ff5a3a", "#3ac8ff", "#b6ff3a", "#ffb03a")[int(place.dice("accent").integers(4))]
    room.outlook()
    wall = room.panel(14.0, 3.8, "wall")
    wall.wall = wall.fill("#4a4f57", 0.9, down=True)
    for x in (0.8, 3.6, 11.0):
        f.window(wall, x, 1.3, 2.3, 2.0, 3, "#24262a")
    wall.box(6.4, 0.3, 4.0, 2.4, "#8b98a3", bright=0.95, down=True)
    for k in range(3):
        wall.box(6.4 + k * 1.333 + 1.3, 0.3, 0.03, 2.4, "#3a3f46")
    wall.shape("M6.9 0.3H8.0L9.4 2.7H8.3Z", "#b9c6d0", 1.0, 0.35)
    for y in (0.22, 3.42):
        wall.parts.append(f'<rect x="0" y="{y}" width="14" height=".06" fill="{accent}"/>')
        for x in np.arange(0, 14, 1.0):
            wall.glow(float(x), y, 1.4, 0.5, accent, 0.28)
    room.hang(wall, 6.2, air=0.05)
    back = room.panel(14.0, 3.8, "back")
    for x in (0.6, 3.0):
        e.treadmill(back, x)
    e.power_rack(back, 6.3)
    f.person(back, 10.4)
    e.treadmill(back, 11.4)
    room.hang(back, 4.6, air=0.04)
    front = room.panel(14.0, 3.8, "front")
    e.dumbbells(front, 0.8, 2.4)
    e.punchbag(front, 5.0)
    e.dumbbells(front, 8.8, 1.8)
    e.power_rack(front, 11.8)
    room.hang(front, 3.0)
    room.floor(_rubber(place, accent), 3.2, 6.2, mirror=0.16)
    room.ceiling(_tubes(room), 3.6, 6.2)
    room.sunlight(14.0, tuple((x + j, x + j + 0.65) for x in (0.8, 3.6, 11.0) for j in (0.0, 0.76, 1.52)), 6.2, 4.4)
    bell = room.panel(1.4, 1.2, "bell")
    e.dumbbells(bell, 0.05, 1.3)
    room.beside(bell, 5.2, 3.4)
    place.particles.append("dust")


def _rubber(place: Set, accent: str) -> Array:
    noise = tile(512, 128, 2, place.dice("rubber"))
    specks = (noise > 0.72)[..., None] * 0.16
    paint = rgb("#4b4f56")[None, None] * (0.86 + 0.2 * tile(512, 8, 4, place.dice("wear")))[..., None] + specks
    paint[:, :8] = rgb(accent) * 0.75
    return np.asarray(paint, np.float32)


def _tubes(room: Room) -> Array:
    """A dark ceiling with bars of light."""
    y, x = np.mgrid[0:128, 0:128] / 128
    bar = (abs(y - 0.5) < 0.05) & (abs(x - 0.5) < 0.36)
    base = rgb("#3b3f46") * room.white
    return np.asarray(mix(np.broadcast_to(base, (128, 128, 3)), rgb("#ffffff"), bar[..., None] * 0.95), np.float32)


SETTING = Setting("gym", "gym", build, ROUND, "day")
