"""A hotel lobby: marble and walnut, a long reception desk, chandeliers, armchairs on a rug, tall windows."""

import components.animatic.concourse as c
import components.animatic.furniture as f
import components.animatic.household as h
from components.animatic.rooms import Panel, Room
from components.animatic.rugs import lay
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import marble, planks

MIDDLE, UPRIGHT = 8.4, 4.9
"""The metre behind the subject in a wide and in a tall picture: reception to its left, windows to its right."""
WOODS = ("#6a4630", "#54402f", "#7a5438")


def build(place: Set) -> None:
    """Outlook, wall, reception, seating, columns, chandeliers, polished floor."""
    room = Room(place, 4.6)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    wood = WOODS[int(place.dice("wood").integers(len(WOODS)))]
    wall = room.panel(18.0, 4.6, "wall")
    _wall(wall, wood)
    room.hang(wall, 8.2, air=0.05, middle=middle)
    desk = room.panel(18.0, 4.6, "desk")
    c.reception(desk, 1.4, 4.6, wood)
    f.plant(desk, 7.1, 2.1, "#d9d2c6")
    f.person(desk, 7.8, 1.76)
    c.suitcase(desk, 8.15, "#5a4a3e")
    for x in (11.4, 14.2):
        h.armchair(desk, x, "#8f9a8a")
    _table(desk, 12.8)
    f.floor_lamp(desk, 15.3, 1.7)
    f.plant(desk, 17.3, 2.2, "#8a6a52")
    room.hang(desk, 6.0, air=0.02, middle=middle)
    lights = room.panel(6.0, 4.6, "lights")
    h.chandelier(lights, 3.0, 3.1, 1.6)
    room.hang(lights, 4.6, middle=3.0)
    front = room.panel(18.0, 4.6, "front")
    for x, tone in ((4.6, "#b5896a"), (12.6, "#5f7480")):
        h.armchair(front, x, tone)
        h.armchair(front, x + 2.1, tone)
        _table(front, x + 1.05)
    front.shadow(0.1, 0.9, o=0.5)
    front.box(0.15, 0, 0.75, 4.6, "#e6dfd4", bright=0.95)
    front.box(0.1, 0, 0.85, 0.3, wood, bright=0.9)
    room.hang(front, 3.2, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    floor = marble(below, place.dice("floor"), "#e9e2d6", "#cfc2b0")
    floor[: below // 64] *= 0.72
    floor[:, : below // 64] *= 0.72
    room.floor(
        floor,
        2.6,
        8.2,
        mirror=0.36,
        table=planks(size, place.dice("table"), "#4f3424", "#7d5838") if room.table else None,
    )
    for x in (5.6, 13.6):
        lay(room, x - middle, 4.4, 2.2, 4.6, 8.2, 18.0, color="#8a4a3e", border="#d9b98a", woven=True)
    room.ceiling(room.boards(0.74), 3.0, 8.2)
    panes = tuple((x - middle + k, x - middle + k + 0.8) for x in (10.4, 13.0, 15.6) for k in (0.05, 0.95))
    room.sunlight(18.0, panes, 8.2, 5.0)
    near(room, "leaves")
    place.particles.append("dust")


def _wall(p: Panel, wood: str) -> None:
    """Walnut slats with keys and clocks behind the desk, stone, three tall windows with drapes, wall lamps."""
    p.wall = p.fill("#d9cfc0", 0.95, down=True)
    for k in range(56):
        p.box(0.8 + k * 0.105, 0, 0.085, 4.6, wood, bright=(0.86, 1.02)[k % 2])
    p.box(2.3, 1.35, 2.9, 1.5, "#3a2a1e", bright=0.9)
    for row in range(4):
        for k in range(9):
            p.box(2.36 + k * 0.315, 1.42 + row * 0.36, 0.27, 0.3, "#5a4030", bright=0.9)
            if p.dice.random() < 0.6:
                p.box(2.46 + k * 0.315, 1.5 + row * 0.36, 0.07, 0.12, "#d9b45f", bright=1.15)
    p.glow(3.75, 2.9, 2.4, 1.2, o=0.5)
    for x in (1.2, 6.4):
        h.sconce(p, x, 2.3)
    for k, x in enumerate((2.7, 3.75, 4.8)):
        p.oval(x, 3.4, 0.2, 0.2, "#d9b45f", 1.05)
        p.oval(x, 3.4, 0.17, 0.17, "#fbf6ea", 1.08)
        p.line(f"M{x} 3.4V3.52M{x} 3.4L{x + (0.08, -0.09, 0.05)[k]:.2f} 3.36", "#3a2a1e", 0.02)
    p.box(7.2, 0.9, 2.2, 2.4, "#c9b8a0", bright=0.95)
    f.picture(p, 7.4, 1.3, 1.8, 1.6)
    for x in (10.4, 13.0, 15.6):
        f.window(p, x, 0.4, 1.9, 3.4, 2, "#4a3a2e")
        p.box(x, 2.7, 1.9, 0.05, "#4a3a2e")
        for at in (x - 0.4, x + 1.92):
            f.curtain(p, at, 0.4, 4.0, "#b59a7a")
    p.box(0, 0, 18.0, 0.16, wood, bright=0.9)
    p.box(0, 4.3, 18.0, 0.3, "#efe6d8", bright=1.05)


def _table(p: Panel, x: float) -> None:
    """A low round table with books and a vase."""
    p.shadow(x - 0.42, 0.84)
    p.line(f"M{x} 0.02V0.4M{x - 0.2} 0.02H{x + 0.2}", "#b08a4a", 0.05, 1.1)
    p.box(x - 0.42, 0.4, 0.84, 0.04, "#efe9df", r=0.02, bright=1.12)
    p.box(x - 0.3, 0.44, 0.26, 0.035, "#8a4f3f")
    p.box(x - 0.28, 0.475, 0.22, 0.03, "#5f7480")
    f.plant(p, x + 0.16, 0.46, "#f4efe6", 0.44)


SETTING = Setting("lobby", "hotel lobby", build, ROUND, "golden_hour")
