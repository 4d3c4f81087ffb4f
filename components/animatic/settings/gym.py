"""A gym: racks, dumbbells, treadmills and a heavy bag before dark walls with lines of light, on rubber."""

import numpy as np

import components.animatic.equipment as e
import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND

ACCENTS = ("#e8573a", "#2f9fc8", "#7fb82e", "#e89a2f")
WINDOWS = (4.6, 7.4)
"""Metres along the wall at which a window begins."""
MIDDLE = 9.4
"""The metre that lies behind the subject: between rack and plant."""


def build(place: Set) -> None:
    """Wall with windows, mirrors and a painted stripe, machines, racks, floor, ceiling."""
    room = Room(place, 3.8)
    accent = ACCENTS[int(place.dice("accent").integers(len(ACCENTS)))]
    room.outlook()
    wall = room.panel(16.0, 3.8, "wall")
    _wall(wall, accent)
    room.hang(wall, 6.2, air=0.05, middle=MIDDLE)
    back = room.panel(16.0, 3.8, "back")
    e.treadmill(back, 0.7)
    e.treadmill(back, 3.2)
    e.power_rack(back, 7.0, accent)
    f.person(back, 5.9)
    f.plant(back, 10.6, 1.5, "#d8d2c8")
    f.plant(back, 15.5, 1.7, "#d8d2c8")
    room.hang(back, 4.6, air=0.04, middle=MIDDLE)
    front = room.panel(16.0, 3.8, "front")
    e.dumbbells(front, 11.2, 2.6, accent)
    e.punchbag(front, 5.2)
    e.dumbbells(front, 1.6, 2.0, accent)
    room.hang(front, 3.4, middle=MIDDLE)
    room.floor(_rubber(place, accent), 3.2, 6.2, mirror=0.16)
    room.ceiling(_tubes(room), 3.6, 6.2)
    panes = tuple((x - MIDDLE + j, x - MIDDLE + j + 0.65) for x in WINDOWS for j in (0.0, 0.76, 1.52))
    room.sunlight(16.0, panes, 6.2, 4.4)
    place.particles.append("dust")


def _wall(wall: Panel, accent: str) -> None:
    """Pale concrete over a dark plinth, windows, a mirror, a stripe of paint that runs up and away, lines of light."""
    wall.wall = wall.fill("#b4b6b4", 0.95, down=True)
    for k in range(8):
        wall.box(k * 2.0, 0.9, 0.02, 2.9, "#8f9291")
    wall.shape("M0.2 0.9H1.6L4.3 3.8H2.9Z", accent, 0.95)
    wall.shape("M1.8 0.9H2.2L4.9 3.8H4.5Z", accent, 0.95)
    wall.box(0, 0.0, 16.0, 0.9, "#454b53", bright=0.95, down=True)
    for x in WINDOWS:
        f.window(wall, x, 1.15, 2.3, 2.1, 3, "#2c3036")
    wall.box(10.2, 0.3, 4.6, 2.5, "#aab8c2", bright=0.95, down=True)
    wall.shape("M10.7 0.3H12.0L13.6 2.8H12.3Z", "#d5dfe6", 1.0, 0.4)
    wall.shape("M12.4 0.3H12.8L14.4 2.8H14.0Z", "#d5dfe6", 1.0, 0.4)
    for k in range(4):
        wall.box(10.2 + k * 1.533, 0.3, 0.03, 2.5, "#59626b")
    for y in (0.88, 3.52):
        wall.parts.append(f'<rect x="0" y="{y}" width="16" height=".05" fill="#fff4e0"/>')
        for x in np.arange(0.5, 16, 1.0):
            wall.glow(float(x), y, 1.4, 0.45, "#ffe9c4", 0.26)


def _rubber(place: Set, accent: str) -> Array:
    noise = tile(512, 128, 2, place.dice("rubber"))
    specks = (noise > 0.74)[..., None] * 0.1
    paint = rgb("#5d6268")[None, None] * (0.86 + 0.2 * tile(512, 8, 4, place.dice("wear")))[..., None] + specks
    paint[:, 330:338] = rgb(accent) * 0.75
    return np.asarray(paint, np.float32)


def _tubes(room: Room) -> Array:
    """A dark ceiling with bars of light."""
    y, x = np.mgrid[0:128, 0:128] / 128
    bar = (abs(y - 0.5) < 0.05) & (abs(x - 0.5) < 0.36)
    base = rgb("#7d8186") * room.white
    return np.asarray(mix(np.broadcast_to(base, (128, 128, 3)), rgb("#ffffff"), bar[..., None] * 0.95), np.float32)


SETTING = Setting("gym", "gym", build, ROUND, "day")
