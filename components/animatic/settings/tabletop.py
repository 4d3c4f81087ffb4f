"""A table top of marble, wood, stone or linen, with a window's light and a soft room behind: for things and food."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.studio import marble, planks


def build(place: Set) -> None:
    """Garden behind a window, wall with a shelf, a few props at the edge of the table, the top."""
    room = Room(place, 2.8)
    room.outlook()
    bath = place.scene.says("bathroom", "spa", "vanity", "sink", "shower")
    wall = room.panel(7.0, 2.8, "wall")
    wall.wall = wall.fill(
        wall.pick("#dcd4c8", "#c9d2cc", "#d8c7b8", "#8fa096") if not bath else "#e3e6e4", 0.95, down=True
    )
    f.window(wall, 0.6, 0.75, 2.3, 1.8)
    f.curtain(wall, 0.15, 0.42, 2.7, "#f4efe6")
    if bath:
        for row in range(14):
            for k in range(12):
                wall.box(
                    3.4 + k * 0.2, row * 0.2, 0.19, 0.19, "#dfe8e6", bright=0.92 + 0.14 * float(wall.dice.random())
                )
        wall.oval(4.6, 1.6, 0.52, 0.62, "#c9d6da", 1.05)
        wall.lamp(5.5, 1.7, 0.07)
    else:
        f.shelf(wall, 3.6, 1.2, 1.5, 4)
        f.pendant(wall, 5.6, 1.75)
    f.plant(wall, 6.3, 1.7)
    room.hang(wall, 2.6, air=0.06, middle=3.3)
    props = room.panel(7.0, 2.8, "props")
    f.plant(props, 0.7, 0.55, "#c98a6a", 0.75)
    f.clutter(props, 2.2, 1.2, 0.75)
    f.clutter(props, 4.5, 1.2, 0.75)
    room.hang(props, 0.9, middle=3.95)
    size = 1024 if place.path.height > 500 else 512
    room.floor(planks(size, place.dice("floor")), 3.0, 2.6, table=_top(place, size))
    place.mirror = 0.2 if room.table else 0.1
    place.particles.append("dust")


def _top(place: Set, size: int) -> Array:
    scene, dice = place.scene, place.dice("top")
    if scene.says("marble"):
        return (
            marble(size, dice)
            if not scene.says("black marble", "dark marble")
            else marble(size, dice, "#3a383c", "#232226")
        )
    if scene.says("slate", "stone", "concrete", "granite"):
        noise = tile(size, 16, 6, dice)
        return np.asarray(rgb("#7c7d80")[None, None] * (0.55 + 0.7 * noise)[..., None], np.float32)
    if scene.says("linen", "cloth", "picnic", "tablecloth"):
        y, x = np.indices((size, size)) * 24 // size % 2
        check = mix(rgb("#f4efe6"), rgb("#c8483a"), ((x + y) * 0.5)[..., None])
        weave = 0.92 + 0.1 * tile(size, 128, 2, dice)
        return np.asarray(check * weave[..., None], np.float32)
    wood = (("#7d5232", "#c08c58"), ("#a88058", "#d8b98c"), ("#4a3022", "#7d5638"))[int(dice.integers(3))]
    return planks(size, dice, *wood)


SETTING = Setting("tabletop", "table top", build, ROUND, "window")
