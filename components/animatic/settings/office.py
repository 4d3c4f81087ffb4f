# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""An open-plan office: rows of desks with people and screens, glass to the skyline, panels of light overhead."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.facades import GLASS
from components.animatic.noise import tile
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks


def build(place: Set) -> None:
    """Skyline, glass wall, three rows of desks, carpet, ceiling."""
    room = Room(place, 3.0)
    room.outlook("#8a97a3" if not room.night else "#2a3248")
    _towers(room)
    wall = room.panel(14.0, 3.0, "wall")
    wall.wall = wall.fill("#dfe3e6", 0.96, down=True)
    for k in range(5):
        if k == 3:
            f.shelf(wall, 9.0, 0.9, 2.0, 5)
            f.plant(wall, 8.7, 1.5)
            continue
        f.window(wall, 0.25 + k * 2.8, 0.3, 2.4, 2.5, 2, "#3a4048")
    room.hang(wall, 7.4, air=0.1, middle=7.2)
    for i, (away, seats) in enumerate(((5.8, 4), (4.0, 4), (2.5, 3))):
        row = room.panel(12.0, 3.0, f"row{i}")
        for k in range(seats):
            x = 0.5 + k * 12.0 / seats + float(row.dice.uniform(0, 0.7))
            f.desk(row, x, 1.6, busy=row.dice.random() < 0.7)
        if i != 1:
            f.person(row, (3.3, 10.0)[int(row.dice.integers(2))] + float(row.dice.uniform(-0.4, 0.4)))
        f.plant(row, float(row.dice.uniform(2.4, 3.0)), 1.3, "#e8e2d8")
        if i == 2:
            for x in (2.0, 6.0, 10.0):
                f.pendant(row, x, 2.35, "#e9e6e0", 0.24)
        room.hang(row, away, air=0.08 * (2 - i), middle=7.2)
    size = 512
    carpet = rgb("#8b9298")[None, None] * (0.88 + 0.2 * tile(size, 64, 3, place.dice("carpet")))[..., None]
    room.floor(
        carpet.astype(np.float32),
        2.4,
        7.4,
        mirror=0.06,
        table=planks(1024 if place.path.height > 500 else 512, place.dice("desk"), "#c9ab84", "#e3cba6"),
    )
    room.ceiling(lit_ceiling(room), 2.4, 7.4)
    room.sunlight(
        14.0, tuple((k * 2.8 + j - 6.8, k * 2.8 + j - 5.9) for k in (0, 1, 2, 4) for j in (0.0, 1.2)), 7.4, 4.5
    )
    near(room, "leaves")
    place.particles.append("dust")


def _towers(room: Room) -> None:
    """High-rises seen through the glass."""
    panel = room.panel(44.0, 15.0, "towers")
    at = 0.0
    while at < 42:
        wide, tall = float(panel.dice.uniform(1.2, 3.2)), float(panel.dice.uniform(3, 13))
        tone = GLASS[int(panel.dice.integers(len(GLASS)))]
        color = f"#{int(tone[0] * 255):02x}{int(tone[1] * 255):02x}{int(tone[2] * 255):02x}"
        panel.box(at, -2, wide, tall, color, bright=0.9 if not room.night else 0.35)
        for y in np.arange(-1, tall - 2.6, 0.5):
            lit = room.night and panel.dice.random() < 0.5
            panel.parts.append(
                f'<rect x="{at + 0.15:.2f}" y="{y:.2f}" width="{wide - 0.3:.2f}" height=".22" fill="{"#ffd79a" if lit else "#dfeaf2"}" opacity="{0.55 if lit else 0.16}"/>'
            )
        at += wide + float(panel.dice.uniform(-0.3, 0.8))
    room.hang(panel, 22.0, skirt=4.0, air=0.42 if not room.night else 0.12, sharp=1.3)


def lit_ceiling(room: Room, dark: str = "#e6e6e4", light: str = "#ffffff") -> Array:
    """Tiles with a panel of light in one of four."""
    size = 128
    y, x = np.mgrid[0:size, 0:size] / size
    seams = 1 - 0.1 * ((x * 4 % 1 < 0.03) | (y * 4 % 1 < 0.03))
    lamp = (x > 0.27) & (x < 0.73) & (y > 0.27) & (y < 0.48)
    paint = (rgb(dark) * room.white * 0.86)[None, None] * seams[..., None]
    return np.asarray(mix(paint, np.clip(rgb(light) * 1.1, 0, 1), lamp[..., None] * 0.95), np.float32)


SETTING = Setting("office", "office", build, ROUND, "day")
