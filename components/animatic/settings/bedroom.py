"""A bedroom: a wide bed with lit lamps beside it, morning light through thin curtains, a rug, an armchair."""

import components.animatic.furniture as f
import components.animatic.household as h
from components.animatic.rooms import Panel, Room
from components.animatic.rugs import lay
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND, near
from components.animatic.settings.studio import planks
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 6.2, 4.4
"""The metre behind the subject in a wide and in a tall picture: the bed to its left, the windows to its right."""
BED, WIDE = 2.1, 2.2
WALLS = (("#d9d0c4", "#a8927c"), ("#c4cdc6", "#8f9a86"), ("#d8c3b4", "#a87a64"), ("#b9c0c9", "#7a8794"))


def build(place: Set) -> None:
    """Outlook, wall, bed in three slices, chest and chair, floor with its rug."""
    room = Room(place, 2.9)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.outlook()
    color, cloth = WALLS[int(place.dice("wall").integers(len(WALLS)))]
    wall = room.panel(12.0, 2.9, "wall")
    _wall(wall, color)
    room.hang(wall, 4.9, air=0.05, middle=middle)
    head = room.panel(12.0, 2.9, "head")
    head.shadow(BED - 0.8, WIDE + 1.6)
    h.headboard(head, BED, WIDE, cloth)
    for x in (BED - 0.42, BED + WIDE + 0.42):
        h.bedside(head, x)
    f.plant(head, 11.3, 1.8, "#d8cfc2")
    f.floor_lamp(head, 8.05, 1.6)
    room.hang(head, 4.2, air=0.03, middle=middle)
    cover = room.panel(12.0, 2.9, "cover")
    h.duvet(cover, BED + 0.02, WIDE - 0.04, 0.6, front=False)
    h.armchair(cover, 7.3, "#c9b29a")
    cover.box(7.1, 0.44, 0.4, 0.3, "#b5745a", r=0.08, bright=1.05, down=True)
    room.hang(cover, 3.4, air=0.02, middle=middle)
    foot = room.panel(12.0, 2.9, "foot")
    h.duvet(foot, BED, WIDE, 0.56)
    h.duvet(
        foot, BED - 0.02, WIDE + 0.04, 0.57, throw=foot.pick("#b98a6a", "#8fa08c", "#9a8fa6", "#7f95a6"), front=False
    )
    foot.box(BED + 0.3, 0.0, 1.6, 0.05, "#5a4030")
    f.plant(foot, 9.9, 1.2, "#c98a6a")
    room.hang(foot, 2.5, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    floor = planks(below, place.dice("floor"), "#a8845c", "#d8b488")
    room.floor(
        floor,
        3.2,
        4.9,
        mirror=0.12,
        table=planks(size, place.dice("table"), "#8a6444", "#b98d62") if room.table else None,
    )
    lay(room, 3.2 - middle, 4.2, 1.5, 4.1, 4.9, 12.0, color="#e3d8c8", border="#c4b09a")
    room.ceiling(room.boards(0.86), 3.0, 4.9)
    panes = ((5.9, 6.75), (6.85, 7.7), (8.9, 9.75), (9.85, 10.7))
    room.sunlight(12.0, tuple((a - middle, b - middle) for a, b in panes), 4.9)
    near(room, "leaves")
    _nightstand(room)
    place.particles.append("dust")


def _nightstand(room: Room) -> None:
    """What lies on a night table: books with a cup, a lit lamp."""
    left, right = room.panel(0.3, 0.2, "left"), room.panel(0.34, 0.5, "right")
    for k, tone in enumerate(("#5f7486", "#c9b79a", "#b5543c")):
        left.box(0.01 * k, k * 0.032, 0.22 - 0.015 * k, 0.03, tone, bright=1.05)
    left.box(0.07, 0.096, 0.08, 0.075, "#f2ece2", r=0.012, bright=1.08)
    right.glow(0.17, 0.36, 0.5, 0.45, o=0.5)
    right.line("M.17 .1V.22", "#c9a45c", 0.016)
    right.oval(0.17, 0.09, 0.075, 0.09, "#d8cbb8")
    right.parts.append('<path d="M.02 .2H.32L.26 .42H.08Z" fill="#ffe4b8"/>')
    right.lamp(0.17, 0.3, 0.05)
    company(room, left, right)


def _wall(p: Panel, color: str) -> None:
    """Paint over low panelling, tall windows behind thin and heavy curtains, pictures over the bed."""
    p.wall = p.fill(color, 0.96, down=True)
    for x in (5.8, 8.8):
        f.window(p, x, 0.35, 2.0, 2.2)
        p.box(x, 1.85, 2.0, 0.035, "#f2eee8")
        p.glow(x + 1.0, 1.4, 1.9, 1.7, "#fff4dc", 0.0 if p.white.max() < 0.5 else 0.3)
        h.sheer(p, x - 0.1, 0.75, 0.05, 2.62)
        h.sheer(p, x + 1.35, 0.75, 0.05, 2.62)
        for at in (x - 0.5, x + 2.08):
            f.curtain(p, at, 0.42, 2.7, "#c9b8a2")
    f.picture(p, BED + 0.3, 1.55, 0.66, 0.86)
    f.picture(p, BED + 1.2, 1.55, 0.66, 0.86)
    p.box(0, 0, 12.0, 0.12, "#f6f2ec")
    p.box(0, 2.78, 12.0, 0.12, "#f6f2ec")
    p.oval(0.7, 1.6, 0.36, 0.5, "#8a6444", 1.05)
    p.oval(0.7, 1.6, 0.32, 0.46, "#c9d2d2", 1.05)


SETTING = Setting("bedroom", "bedroom", build, ROUND, "morning")
