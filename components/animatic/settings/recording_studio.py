# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A recording studio: the mixing desk before a window to the live room, foam and wood on the walls, colored light."""

import components.animatic.furniture as f
import components.animatic.household as h
import components.animatic.instruments as i
from components.animatic.aisles import shut
from components.animatic.color import mix, rgb
from components.animatic.rooms import Panel, Room
from components.animatic.rugs import lay
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.studio import planks

MIDDLE, UPRIGHT = 6.4, 4.8
"""The metre behind the subject in a wide and in a tall picture: desk and window to its left, guitars and a sofa to its right."""
GLOWS = (("#7a5cff", "#ff6a9a"), ("#2f9fe0", "#7a5cff"), ("#ff8a4a", "#c84a8a"), ("#2fc8b0", "#3a7aff"))


def build(place: Set) -> None:
    """Live room behind glass, walls, desk, guitars and amplifiers, a rug on wood."""
    room = Room(place, 3.0)
    middle = room.middle(MIDDLE, UPRIGHT)
    first, second = GLOWS[int(place.dice("glow").integers(len(GLOWS)))]
    room.white = (room.white * mix(rgb("#ffffff"), rgb(first), 0.14) * 1.1).astype("float32")
    shut(room, "#1c1a24", 8.0)
    live = room.panel(12.0, 3.0, "live")
    _live(live, first)
    room.hang(live, 7.4, air=0.04, middle=middle)
    wall = room.panel(12.0, 3.0, "wall")
    _wall(wall, first, second)
    room.hang(wall, 4.8, middle=middle)
    desk = room.panel(12.0, 3.0, "desk")
    i.mixing_desk(desk, 1.7, 3.0)
    _chair(desk, 3.2)
    _amps(desk, 7.6, first)
    f.plant(desk, 0.7, 1.5, "#3a3d45")
    f.sofa(desk, 9.3, "#5f3f4a", 2.0)
    room.hang(desk, 3.8, middle=middle)
    front = room.panel(12.0, 3.0, "front")
    for k, x in enumerate((8.0, 8.7)):
        _guitar(front, x, ("#b5543c", "#c98a3a")[k])
    _microphone(front, 4.7)
    f.floor_lamp(front, 11.6, 1.6)
    room.hang(front, 2.5, middle=middle)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    floor = planks(below, place.dice("floor"), "#5a3f2c", "#8a6444")
    room.floor(
        floor,
        3.0,
        4.8,
        mirror=0.16,
        table=planks(size, place.dice("top"), "#3a2a20", "#64462f") if room.table else None,
    )
    lay(room, 4.8 - middle, 4.6, 0.9, 3.2, 4.8, 12.0, color="#7a2f34", border="#c99a5a", woven=True)
    room.ceiling(room.boards(0.4), 3.0, 4.8)
    place.particles.append("dust")


def _live(p: Panel, glow: str) -> None:
    """The live room: a drum kit, a singer at a microphone, panels, a warm lamp."""
    p.box(0, 0, 12.0, 3.0, "#8a6a4c", bright=0.9, down=True)
    for k in range(20):
        p.box(k * 0.6, 0.4, 0.55, 2.2, "#a8825c", bright=(0.9, 1.0, 0.84)[k % 3])
    p.glow(3.2, 1.8, 2.6, 1.6, "#ffd0a0", 0.5)
    f.person(p, 2.2, 1.72)
    _microphone(p, 2.55)
    for x, radius, y in ((4.0, 0.3, 0.45), (3.55, 0.2, 0.75), (4.4, 0.2, 0.75)):
        p.oval(x, y, radius, radius, "#c9ccd6", 1.05)
        p.oval(x, y, radius * 0.88, radius * 0.88, glow, 0.7)
    for x in (3.2, 4.8):
        p.line(f"M{x} 0V1.2", "#b9bec8", 0.03)
        p.oval(x, 1.22, 0.3, 0.035, "#d9b45f", 1.2)


def _wall(p: Panel, first: str, second: str) -> None:
    """Wood slats and foam around the window, lines of light, records on the wall, a red lamp that says it is on."""
    p.wall = p.fill("#2c2b33", 0.95, down=True)
    p.hole(1.3, 1.0, 3.8, 1.3)
    i.foam(p, 5.5, 0.7, 1.8, 1.8, "#44414d")
    i.foam(p, 0.0, 0.7, 0.9, 1.8, "#44414d")
    for k in range(37):
        p.box(7.5 + k * 0.12, 0.5, 0.085, 2.2, "#8a6444", bright=(0.84, 0.98)[k % 2])
    for x, y, wide, tall in ((1.2, 0.9, 4.0, 0.1), (1.2, 2.3, 4.0, 0.1), (1.2, 0.9, 0.1, 1.5), (5.1, 0.9, 0.1, 1.5)):
        p.box(x, y, wide, tall, "#7a5638", bright=1.0)
    p.parts.append('<path d="M2.0 1h.5l1 1.3h-.5zM2.8 1h.2l1 1.3h-.2z" fill="#ffffff" opacity=".08"/>')
    for x in (8.3, 9.2, 10.1):
        p.box(x, 1.5, 0.62, 0.62, "#1a1a1e")
        p.oval(x + 0.31, 1.81, 0.25, 0.25, "#d9b45f", 1.05)
        p.oval(x + 0.31, 1.81, 0.09, 0.09, "#2a2630", 1.1)
    p.parts.append('<rect x="2.7" y="2.55" width="1" height=".24" rx=".03" fill="#d93a34"/>')
    p.glow(3.2, 2.67, 1.0, 0.5, "#ff4a40", 0.45)
    for x, tone in ((0.0, first), (7.4, second)):
        p.parts.append(f'<rect x="{x}" y="2.74" width="{1.2 if x == 0 else 4.6}" height=".04" fill="{tone}"/>')
        p.glow(x + (0.6 if x == 0 else 2.3), 2.74, 2.8, 1.3, tone, 0.6)
    p.parts.append(f'<rect x="5.4" y=".5" width="2" height=".04" fill="{first}"/>')
    p.glow(6.4, 0.6, 2.2, 1.1, first, 0.5)
    h.sconce(p, 7.42, 1.9, "#ffc890")


def _chair(p: Panel, x: float) -> None:
    p.shadow(x - 0.3, 0.6)
    p.line(f"M{x} 0.42V0.1M{x - 0.28} 0.04L{x} 0.12L{x + 0.28} 0.04", "#26282c", 0.045)
    p.box(x - 0.25, 0.42, 0.5, 0.08, "#33363c", r=0.04, bright=1.1)
    p.box(x - 0.24, 0.56, 0.48, 0.56, "#3d4148", r=0.1, bright=1.1)


def _amps(p: Panel, x: float, glow: str) -> None:
    p.shadow(x, 1.0)
    for level, tall in ((0.0, 0.72), (0.74, 0.3)):
        p.box(x, level, 0.95, tall, "#1f1e24", r=0.03, bright=1.25)
        p.box(x + 0.06, level + 0.06, 0.83, tall - 0.16, "#4a4650", bright=1.0)
    p.parts.append(f'<rect x="{x + 0.1}" y=".92" width=".3" height=".03" fill="{glow}"/>')
    for k in range(6):
        p.oval(x + 0.5 + k * 0.065, 0.97, 0.02, 0.02, "#d9d2c4", 1.1)


def _guitar(p: Panel, x: float, tone: str) -> None:
    """An electric guitar on its stand."""
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x - 0.18} 0L{x} 0.34L{x + 0.18} 0", "#26282c", 0.03)
    p.shape(
        f"M{x - 0.04} 0.62C{x - 0.16} 0.68 {x - 0.2} 0.56 {x - 0.13} 0.46C{x - 0.2} 0.36 {x - 0.2} 0.14 {x} 0.14C{x + 0.2} 0.14"
        f" {x + 0.2} 0.36 {x + 0.13} 0.46C{x + 0.2} 0.56 {x + 0.16} 0.66 {x + 0.04} 0.58Z", tone, 1.1,
    )  # fmt: skip
    p.box(x - 0.06, 0.2, 0.12, 0.2, "#efe9df", r=0.03)
    p.box(x - 0.022, 0.5, 0.044, 0.62, "#5a3a24", bright=1.1)
    p.shape(f"M{x - 0.03} 1.12L{x - 0.06} 1.3H{x + 0.02}L{x + 0.03} 1.12Z", "#5a3a24", 1.2)


def _microphone(p: Panel, x: float) -> None:
    """A studio microphone with its screen on a boom."""
    p.shadow(x - 0.25, 0.5)
    p.line(f"M{x - 0.24} 0.02L{x} 0.1L{x + 0.24} 0.02M{x} 0.08V1.5M{x - 0.3} 1.62L{x + 0.3} 1.44", "#8a8f98", 0.028)
    p.box(x - 0.4, 1.46, 0.12, 0.28, "#c9ccd2", r=0.05, bright=1.15)
    p.oval(x - 0.2, 1.6, 0.02, 0.12, "#26282c")


SETTING = Setting("recording_studio", "recording studio", build, ROUND, "lamp")
