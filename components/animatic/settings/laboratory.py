# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A laboratory: benches of flasks with colored liquids, microscopes, people in white coats, cool even light."""

import numpy as np

import components.animatic.furniture as f
import components.animatic.instruments as i
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.office import lit_ceiling
from components.animatic.still_life import company

MIDDLE, UPRIGHT = 7.0, 4.6
"""The metre behind the subject in a wide and in a tall picture: between two benches, the screen wall to its left, glass to its right."""


def build(place: Set) -> None:
    """Outlook, glass and cabinets, three rows of benches, floor, ceiling; glassware by the lens."""
    room = Room(place, 3.0)
    middle = room.middle(MIDDLE, UPRIGHT)
    room.white = (room.white * mix(np.ones(3, np.float32), rgb("#e6f4ff"), 0.8)).astype(np.float32)
    room.outlook("#8aa8a0" if not room.night else "#26364c")
    wall = room.panel(14.0, 3.0, "wall")
    _wall(wall)
    room.hang(wall, 7.6, air=0.08, middle=middle)
    for away, spots in ((5.9, (0.6, 4.9, 9.6)), (4.1, (1.9, 8.3)), (2.4, (-0.2, 9.4))):
        row = room.panel(14.0, 3.0, f"row{away}")
        for k, x in enumerate(spots):
            wide = (3.0, 3.4, 3.6)[k % 3]
            i.lab_bench(row, max(0.05, x), wide, busy=(k + int(away)) % 2 == 1, shelf=away > 5)
            _stool(row, x + wide * 0.75)
        if away < 3:
            row.box(1.5, 0.89, 0.66, 0.4, "#20262c", r=0.02)
            row.parts.append('<rect x="1.53" y=".92" width=".6" height=".34" fill="#7fc4e0" opacity=".85"/>')
        room.hang(row, away, air=0.03 * (away > 3), middle=middle)
    room.floor(_vinyl(place), 2.4, 7.6, mirror=0.3, table=_top(place) if room.table else None)
    room.ceiling(lit_ceiling(room, "#dfe6ea", "#f4fbff"), 2.6, 7.6)
    panes = tuple((x - middle + k, x - middle + k + 0.9) for x in (8.4, 11.2) for k in (0.05, 1.2))
    room.sunlight(14.0, panes, 7.6, 3.6)
    glass = room.panel(0.9, 0.62, "glass")
    i.flask(glass, 0.22, 0.02, 0.52, "#38a8d8")
    i.flask(glass, 0.62, 0.02, 0.36, "#e0507a")
    room.beside(glass, 5.2, 2.6)
    _samples(room)
    place.particles.append("dust")


def _samples(room: Room) -> None:
    """Flasks and tubes beside what is shown on the bench."""
    left, right = room.panel(0.42, 0.3, "left"), room.panel(0.4, 0.3, "right")
    i.flask(left, 0.12, 0.0, 0.24, "#38a8d8")
    i.flask(left, 0.32, 0.0, 0.17, "#58c47a")
    i.tubes(right, 0.0, 0.0, 4)
    i.flask(right, 0.33, 0.0, 0.2, "#e0507a")
    company(room, left, right)


def _wall(p: Panel) -> None:
    """White panels: a fume hood, a wall of screens, a cabinet of bottles, two windows."""
    p.wall = p.fill("#dfe7ea", 0.96, down=True)
    p.box(0, 0, 14.0, 0.12, "#8fa0aa")
    p.box(0, 2.62, 14.0, 0.05, "#38a8d8", bright=1.0)
    p.box(0.5, 0.1, 2.3, 2.4, "#c3d0d6", bright=0.95, down=True)
    p.box(0.65, 0.95, 2.0, 1.15, "#31424e", bright=1.0, down=True)
    p.glow(1.65, 1.9, 1.3, 0.7, "#dff4ff", 0.7)
    for x in (0.95, 1.4, 1.85, 2.3):
        i.flask(p, x, 0.97, 0.34)
    p.box(0.65, 1.86, 2.0, 0.05, "#f4f8fa", bright=1.1)
    for k in range(3):
        x = 3.4 + k * 1.35
        p.box(x, 1.3, 1.25, 0.78, "#141c24", r=0.02)
        _screen(p, x + 0.05, 1.35, 1.15, 0.68, k)
    for row in range(3):
        y = 0.2 + row * 0.33
        p.box(3.4, y, 3.95, 0.3, "#c9d6dc", bright=0.95)
        p.box(3.4, y + 0.26, 3.95, 0.03, "#8fa0aa")
    for x in (8.4, 11.2):
        f.window(p, x, 0.85, 2.3, 1.65, 2, "#eef3f5")
    i.clock(p, 13.75, 2.0)


def _screen(p: Panel, x: float, y: float, wide: float, tall: float, kind: int) -> None:
    """Curves, a helix or cells on a dark ground."""
    p.box(x, y, wide, tall, "#0e2230")
    tone = ("#58d8ff", "#7affb0", "#ffb04a")[kind]
    if kind == 1:
        for k in range(22):
            at, lean = x + 0.08 + k * wide * 0.042, np.sin(k * 0.62) * tall * 0.3
            p.line(f"M{at:.3f} {y + tall / 2 - lean:.3f}V{y + tall / 2 + lean:.3f}", "#3a7a9a", 0.014)
            for way in (-1, 1):
                p.oval(at, y + tall / 2 + way * lean, 0.026, 0.026, tone if way > 0 else "#58a6ff", 1.2)
    else:
        for row in range(2):
            path = f"M{x + 0.06} {y + tall * (0.3 + 0.3 * row)}"
            for k in range(10):
                path += f"L{x + 0.06 + (k + 1) * wide * 0.088:.3f} {y + tall * (0.3 + 0.3 * row + 0.2 * float(p.dice.random())):.3f}"
            p.parts.append(
                f'<path d="{path}" fill="none" stroke="{tone}" stroke-width=".022" opacity="{1 - 0.4 * row}"/>'
            )
    p.glow(x + wide / 2, y + tall / 2, wide * 0.8, tall * 0.9, tone, 0.22)


def _stool(p: Panel, x: float) -> None:
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x} 0.1V0.56M{x - 0.2} 0.04L{x} 0.12L{x + 0.2} 0.04", "#9aa8b0", 0.035)
    p.box(x - 0.18, 0.55, 0.36, 0.07, "#3f5a68", r=0.03, bright=1.1)


def _vinyl(place: Set) -> Array:
    grain = 0.94 + 0.07 * tile(512, 128, 2, place.dice("vinyl"))
    paint = rgb("#c3d0d4")[None, None] * grain[..., None]
    paint[:5] *= 0.93
    paint[:, :5] *= 0.93
    return np.asarray(paint, np.float32)


def _top(place: Set) -> Array:
    """A white laminate, hardly a speck in it."""
    return np.asarray(
        rgb("#eef2f3")[None, None] * (0.97 + 0.04 * tile(512, 64, 2, place.dice("top")))[..., None], np.float32
    )


SETTING = Setting("laboratory", "laboratory", build, ROUND, "day")
