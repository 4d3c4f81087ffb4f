# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""An underground station: a tiled platform, arches of posters, a train that stands or glides behind it, lamps, a clock."""

from dataclasses import replace

import numpy as np

import components.animatic.concourse as c
import components.animatic.furniture as f
import components.animatic.instruments as i
from components.animatic.aisles import shut
from components.animatic.camera import Camera
from components.animatic.color import Array, mix, rgb
from components.animatic.layers import Plate
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND

MIDDLE = 7.0
LINES = ("#d9483a", "#2a6fb0", "#e0922f", "#2f8f6a")
EDGE, TRACK = 4.4, 5.2
"""Metres behind the subject: the edge of the platform, the train's side."""


def build(place: Set) -> None:
    """Far wall over the track, the train, platform furniture, columns, floor, ceiling."""
    room = Room(place, 3.9)
    shut(room, "#39424a", 9.0)
    line = LINES[int(place.dice("line").integers(len(LINES)))]
    wall = room.panel(16.0, 4.6, "wall")
    _wall(wall, line)
    room.hang(wall, 8.6, skirt=1.3, air=0.1, middle=MIDDLE)
    train = room.panel(20.0, 3.4, "train")
    _train(train, line)
    count = len(place.layers)
    room.hang(train, TRACK, skirt=0.9, middle=10.0)
    plate = place.layers.pop(count)
    assert isinstance(plate, Plate)  # noqa: S101 - what hanging adds
    place.add(Arriving(plate, room.metre, place.path.duration))
    row = room.panel(14.0, 3.9, "row")
    c.seats(row, 1.0, 3, "#5a6a76", busy=0.4)
    f.person(row, 4.6, 1.76)
    f.person(row, 9.2, 1.68)
    f.person(row, 12.2, 1.74)
    _bin(row, 5.6)
    _map(row, 10.2, line)
    c.sign(row, 6.4, 2.75, 2.6, "Central", "#1c2733", "#f4f6f7")
    row.line("M11.7 3.3V4.2", "#6f7980", 0.04)
    i.clock(row, 11.7, 3.08, 0.26)
    room.hang(row, 3.3, middle=MIDDLE)
    columns = room.panel(7.0, 3.9, "columns")
    _column(columns, 0.6, line)
    room.hang(columns, 2.3, middle=3.7)
    room.floor(_platform(place), 3.2, EDGE, mirror=0.28, table=_bench(place) if room.table else None)
    _edge(room)
    room.ceiling(_vault(room), 3.0, 8.6)
    place.particles.append("dust")


def _wall(p: Panel, line: str) -> None:
    """White tiles with a colored band, posters in frames, strips of light, the dark of the track below."""
    p.box(0, -1.3, 16.0, 1.6, "#23282c", bright=0.8)
    p.box(0, 0.3, 16.0, 4.3, "#e3e2da", bright=0.95, down=True)
    for row in range(11):
        p.box(0, 0.3 + row * 0.3, 16.0, 0.014, "#b9b8ae")
    for k in range(54):
        p.box(k * 0.3, 0.3, 0.012, 3.3, "#c4c3b9")
    p.box(0, 2.5, 16.0, 0.34, line, bright=1.0)
    p.box(0, 2.46, 16.0, 0.03, "#f6f4ec")
    for k in range(5):
        x = 0.7 + k * 3.2
        p.box(x - 0.06, 0.84, 1.72, 1.42, "#4a5258")
        tone = ("#e0a53a", "#3a7a9a", "#d97a6a", "#5f8f6f", "#7a6aa8")[k]
        p.box(x, 0.9, 1.6, 1.3, tone, bright=1.05, down=True)
        p.oval(x + 0.55 + 0.1 * k, 1.6, 0.3, 0.3, "#fbf4e4", 1.05)
        p.box(x + 0.2, 1.0, 1.2, 0.1, "#fbf4e4")
    p.parts.append('<rect x="0" y="3.75" width="16" height=".1" fill="#fff8e8"/>')
    for x in np.arange(0.8, 16, 1.6):
        p.glow(float(x), 3.7, 1.5, 0.9, "#fff0d4", 0.4)


def _train(p: Panel, line: str) -> None:
    """Two cars end to end: doors, lit windows with passengers, a stripe, wheels in the dark."""
    for start in (0.05, 10.05):
        p.box(start, -0.05, 9.9, 2.95, "#c9d0d4", r=0.18, bright=1.0, down=True)
        p.box(start, 0.28, 9.9, 0.3, line, bright=1.0)
        p.box(start, 2.5, 9.9, 0.1, line, bright=0.9)
        p.box(start + 0.2, -0.5, 9.5, 0.48, "#23282c")
        for k in range(3):
            x = start + 0.5 + k * 3.25
            p.box(x, 0.0, 1.24, 2.3, "#aab4ba", bright=0.95)
            for half in (0.05, 0.64):
                p.box(x + half, 0.9, 0.55, 1.2, "#f6ecd4", r=0.06, bright=1.08)
            p.box(x + 0.61, 0.0, 0.02, 2.3, "#5f6a70")
            if k == 2:
                continue
            for j in range(2):
                at = x + 1.4 + j * 0.92
                p.box(at, 0.95, 0.84, 1.1, "#f6ecd4", r=0.08, bright=1.08)
                if p.dice.random() < 0.6:
                    p.oval(at + 0.42, 1.5, 0.1, 0.13, p.pick("#5a4030", "#2a2220", "#8a6a4a"), 0.9)
                    p.box(at + 0.2, 0.95, 0.44, 0.42, p.pick(*f.SHIRTS), r=0.14, bright=0.85)
        p.glow(start + 5, 1.5, 5.4, 1.3, "#fff0d4", 0.2)


class Arriving:
    """A train that rolls in and comes to rest while the shot lasts."""

    def __init__(self, plate: Plate, metre: float, duration: float) -> None:
        self.plate, self.depth, self.way, self.duration = plate, plate.depth, 5.0 * metre, max(0.5, duration)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the plate where the train is by now."""
        gone = min(1.0, t / self.duration)
        shift = self.way * (1 - gone) ** 2
        self.plate.draw(frame, replace(camera, x=camera.x + shift), t)


def _column(p: Panel, x: float, line: str) -> None:
    p.shadow(x - 0.4, 0.8, o=0.5)
    p.box(x - 0.28, 0, 0.56, 3.9, "#d9d7cd", bright=0.95)
    for row in range(12):
        p.box(x - 0.28, row * 0.32, 0.56, 0.014, "#a9a89e")
    p.box(x - 0.3, 1.9, 0.6, 0.4, line)
    p.parts.append(f'<rect x="{x - 0.22}" y="2.06" width=".44" height=".08" fill="#fbf8f0"/>')
    p.box(x - 0.32, 0, 0.64, 0.22, "#5f6a70")


def _bin(p: Panel, x: float) -> None:
    p.shadow(x - 0.2, 0.4)
    p.box(x - 0.18, 0, 0.36, 0.8, "#5f6a70", r=0.04, bright=1.0)
    p.box(x - 0.2, 0.76, 0.4, 0.07, "#39424a", r=0.02)


def _map(p: Panel, x: float, line: str) -> None:
    """A map of the lines on two posts."""
    p.shadow(x - 0.6, 1.2)
    for at in (x - 0.55, x + 0.5):
        p.box(at, 0, 0.05, 2.0, "#5f6a70")
    p.box(x - 0.6, 0.9, 1.2, 1.0, "#f6f4ee", r=0.02, bright=1.08)
    for path, tone in (
        ("M-.5 1.2L-.1 1.2L.2 1.5L.5 1.5", line),
        ("M-.5 1.7L.0 1.7L.3 1.1L.5 1.1", "#2a6fb0"),
        ("M-.3 1.0V1.8", "#2f8f6a"),
    ):
        p.parts.append(
            f'<g transform="translate({x} 0)"><path d="{path}" fill="none" stroke="{p.ink(tone)}" stroke-width=".035"/></g>'
        )


def _platform(place: Set) -> Array:
    """Speckled paving in large squares."""
    dice = place.dice("paving")
    paint = rgb("#a9a9a2")[None, None] * (0.9 + 0.14 * tile(512, 128, 2, dice))[..., None]
    paint[::128] *= 0.8
    paint[:, ::128] *= 0.8
    return np.asarray(paint, np.float32)


def _bench(place: Set) -> Array:
    """A bench of varnished slats."""
    grain = tile(512, (32, 2), 4, place.dice("bench"))
    return np.asarray(mix(rgb("#7a5436"), rgb("#b08258"), grain[..., None]), np.float32)


def _edge(room: Room) -> None:
    """The yellow line before the track."""
    strip = room.panel(4.0, 0.05, "edge")
    strip.box(0, -0.02, 4.0, 0.035, "#f0c23a", bright=1.05)
    room.hang(strip, EDGE - 0.12, skirt=0.02)
    for away in (EDGE - 0.3, EDGE - 0.5):
        dots = room.panel(4.0, 0.04, f"dots{away}")
        dots.box(0, -0.015, 4.0, 0.022, "#f0c23a", bright=0.95)
        room.hang(dots, away, skirt=0.02)


def _vault(room: Room) -> Array:
    """Ribs of pale plaster with lamps between them."""
    y, x = np.mgrid[0:128, 0:128] / 128
    rib = (np.abs(x - 0.5) < 0.06)[..., None]
    lamp = ((np.abs(y - 0.5) < 0.05) & (np.abs(x) < 0.34))[..., None]
    base = np.broadcast_to(room.white * 0.66, (128, 128, 3))
    return np.asarray(mix(base * (1 - 0.25 * rib), np.ones(3), lamp * 0.9), np.float32)


SETTING = Setting("station", "train station", build, ROUND, "day")
