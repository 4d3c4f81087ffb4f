"""A hospital ward: beds with their monitors before a bright window, curtains on rails, a nurse, pale calm colors."""

import numpy as np

import components.animatic.furniture as f
import components.animatic.household as h
import components.animatic.instruments as i
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.office import lit_ceiling
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 6.0, 8.0
"""The metre behind the subject in a wide and in a tall picture: a bed on either side, a window behind."""
CLOTHS = ("#8fc0bc", "#9ab8d0", "#a8c8a8")


def build(place: Set) -> None:
    """Outlook, window wall with the panels over the beds, beds, curtains, floor, ceiling."""
    room = Room(place, 2.9)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.white = (room.white * mix(np.ones(3, np.float32), rgb("#f0f8ff"), 0.7)).astype(np.float32)
    room.outlook()
    cloth = CLOTHS[int(place.dice("cloth").integers(len(CLOTHS)))]
    wall = room.panel(12.0, 2.9, "wall")
    _wall(wall, cloth)
    room.hang(wall, 5.4, air=0.06, middle=middle)
    beds = room.panel(12.0, 2.9, "beds")
    for x, patient in ((0.9, False), (7.7, True)):
        i.monitor(beds, x + 0.1, 1.25)
        i.drip(beds, x + 2.75)
        i.hospital_bed(beds, x + 0.5, patient=patient)
    f.person(beds, 10.95, 1.7, coat="#6fa8b0")
    h.armchair(beds, 4.5, "#7f98a8")
    f.plant(beds, 6.9, 1.1, "#e6ebe8")
    room.hang(beds, 4.0, air=0.02, middle=middle)
    drapes = room.panel(12.0, 2.9, "drapes")
    for x, wide in ((0.05, 0.7), (4.0, 0.34), (7.35, 0.3), (11.5, 0.5)):
        _drape(drapes, x, wide, cloth)
    room.hang(drapes, 3.3, middle=middle)
    trolley = room.panel(12.0, 2.9, "trolley")
    _trolley(trolley, 2.6)
    _trolley(trolley, 9.9)
    room.hang(trolley, 2.2, middle=middle)
    room.floor(_linoleum(place), 2.6, 5.4, mirror=0.3, table=_top(place) if room.table else None)
    room.ceiling(lit_ceiling(room, "#e9eef0", "#ffffff"), 2.6, 5.4)
    panes = tuple((x - middle, x - middle + 1.0) for x in (4.3, 5.5, 6.7))
    room.sunlight(12.0, panes, 5.4, 3.2)
    _bedside(room)
    place.particles.append("dust")


def _bedside(room: Room) -> None:
    """A jug and a glass of water, flowers in a vase."""
    left, right = room.panel(0.3, 0.4, "left"), room.panel(0.26, 0.3, "right")
    left.box(0.1, 0, 0.09, 0.16, "#cfe4e8", r=0.02, bright=1.05)
    for k, tone in enumerate(("#f0b8c4", "#f6e2a8", "#f0b8c4", "#ffffff")):
        x = 0.06 + k * 0.056
        left.line(f"M.145 .14L{x:.3f} {0.27 + 0.03 * (k % 2):.2f}", "#6f9a62", 0.01)
        left.oval(x, 0.29 + 0.03 * (k % 2), 0.034, 0.032, tone, 1.05)
    right.box(0.02, 0, 0.12, 0.2, "#dff0f4", r=0.02, bright=1.05, o=0.8)
    right.box(0.025, 0.004, 0.11, 0.13, "#b8dce6", r=0.015, o=0.8)
    right.line("M.14 .16C.19 .16 .19 .06 .14 .06", "#cfe4e8", 0.012)
    right.box(0.2, 0, 0.05, 0.1, "#dff0f4", r=0.006, bright=1.05, o=0.8)
    company(room, left, right)


def _wall(p: Panel, cloth: str) -> None:
    """A wide window in the middle; over each bed a panel with a lamp, sockets and gauges; a rail along the wall."""
    p.wall = p.fill("#e6eeee", 0.97, down=True)
    p.box(0, 0, 12.0, 1.0, cloth, bright=0.98, o=0.55)
    f.window(p, 4.2, 0.85, 3.6, 1.7, 3, "#f6f9f9")
    h.sheer(p, 4.1, 0.6, 0.8, 1.8)
    h.sheer(p, 7.3, 0.6, 0.8, 1.8)
    for x in (0.9, 8.2):
        p.box(x, 1.38, 2.6, 0.34, "#f4f0e6", r=0.02, bright=1.02)
        p.box(x, 1.36, 2.6, 0.05, "#b98d62")
        p.parts.append(f'<rect x="{x + 0.2}" y="1.73" width="2.2" height=".06" rx=".03" fill="#fff8e6"/>')
        p.glow(x + 1.3, 1.86, 1.6, 0.7, "#fff4dc", 0.55)
        for k in range(5):
            p.box(
                x + 1.5 + k * 0.19,
                1.47,
                0.12,
                0.15,
                ("#dfe8ec", "#58a6c8", "#dfe8ec", "#e0b04a", "#6fae7a")[k],
                r=0.015,
            )
        f.picture(p, x + 0.9, 1.95, 0.8, 0.56)
    p.box(0, 0.98, 12.0, 0.07, "#c9a882", bright=1.05)
    p.box(0, 0, 12.0, 0.1, "#b9c6c8")
    i.clock(p, 11.5, 2.3)


def _drape(p: Panel, x: float, wide: float, color: str) -> None:
    """A curtain drawn back on its rail, its upper quarter a net."""
    folds = max(3, int(wide / 0.09))
    for k in range(folds):
        p.box(x + k * wide / folds, 0.28, wide / folds + 0.005, 1.75, color, bright=(0.88, 1.1)[k % 2], o=0.96)
        p.box(x + k * wide / folds, 2.03, wide / folds + 0.005, 0.4, "#f2f8f8", bright=(0.95, 1.08)[k % 2], o=0.6)
    p.box(0, 2.43, p.wide, 0.035, "#cfd8dc", bright=1.1)


def _trolley(p: Panel, x: float) -> None:
    """Two trays on wheels with bottles and a folded sheet."""
    p.shadow(x - 0.35, 0.7)
    for at in (x - 0.32, x + 0.29):
        p.box(at, 0.1, 0.03, 0.8, "#b9c6cc")
        p.oval(at + 0.015, 0.05, 0.05, 0.05, "#3a444c")
    for y in (0.35, 0.84):
        p.box(x - 0.36, y, 0.72, 0.035, "#dfe8ec", bright=1.1)
    for k in range(4):
        p.box(
            x - 0.3 + k * 0.1,
            0.875,
            0.06,
            (0.14, 0.1, 0.17, 0.12)[k],
            ("#f4f6f7", "#b5763a", "#7fb0c8", "#f4f6f7")[k],
            r=0.012,
        )
    p.box(x + 0.1, 0.875, 0.22, 0.09, "#f8fafb", r=0.02, bright=1.08)
    p.box(x - 0.28, 0.385, 0.5, 0.16, "#8fc0bc", r=0.03)


def _linoleum(place: Set) -> Array:
    specks = tile(512, 128, 2, place.dice("specks"))
    paint = rgb("#cfdad8")[None, None] * (0.95 + 0.07 * specks)[..., None]
    return np.asarray(paint, np.float32)


def _top(place: Set) -> Array:
    """A pale tray table."""
    return np.asarray(
        rgb("#e9eeec")[None, None] * (0.96 + 0.05 * tile(512, 32, 3, place.dice("top")))[..., None], np.float32
    )


SETTING = Setting("hospital", "hospital", build, ROUND, "day")
