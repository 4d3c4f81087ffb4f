# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A cinema: rows of red seats going down to a bright screen, curtains and wall lamps, the beam through the dark."""

import cv2
import numpy as np

import components.animatic.concourse as c
import components.animatic.equipment as e
import components.animatic.household as h
from components.animatic.aisles import shut
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.still_life import company

PICTURES = (
    ("#ff9a5a", "#ffd9a0", "#5a3a6a", "#2a2440"), ("#5fa8d8", "#dff0fa", "#2f5a4a", "#16302c"),
    ("#e86a8a", "#ffd0c0", "#4a2f5a", "#241a34"),
)  # fmt: skip
WIDE = 13.0
"""Metres of a side of the hall; the screen takes the middle."""
GANGWAY, SUNK = 0.9, 1.0
"""How far the gangway reaches behind the subject, and how much lower the stalls lie, in metres."""


def build(place: Set) -> None:
    """Screen and curtains, rows of seats with heads over them, the beam, carpet."""
    room = Room(place, 6.0)
    room.white = (room.white * mix(np.ones(3, np.float32), np.float32(0.5), 0.75)).astype(np.float32)
    room.air = np.array([0.06, 0.04, 0.06], np.float32)
    shut(room, "#181016", 9.0)
    picture = PICTURES[int(place.dice("picture").integers(len(PICTURES)))]
    wall = room.panel(WIDE, 6.0, "wall")
    _screen(wall, picture)
    room.hang(wall, 9.0, skirt=1.6, middle=WIDE / 2, sharp=0.7)
    base, room.base = room.base, room.base - SUNK * room.metre
    for k, away in enumerate((6.9, 5.6, 4.4, 3.3, 2.3, 1.4)):
        row = room.panel(6.0 + 0.6 * k, 1.4, f"row{away}")
        c.cinema_row(row, people=0.4 if 0 < k < 5 else 0.0)
        row.glow(row.wide / 2, 1.1, row.wide * 0.7, 0.4, picture[0], 0.07)
        room.hang(row, away, skirt=0.6, air=0.05 * (away > 5))
    room.base = base
    rail = room.panel(4.0, 0.9, "rail")
    rail.line("M0 .86H4", "#c9a45c", 0.035, 1.2)
    for x in (0.5, 2.5):
        rail.line(f"M{x} 0V.86", "#8a7040", 0.025)
    if not place.path.follows:
        room.hang(rail, GANGWAY - 0.05)
    place.add(Beam(room, rgb(picture[1])))
    room.floor(_carpet(place), 2.4, GANGWAY, mirror=0.1, table=_ledge(place) if room.table else None)
    _snacks(room)
    place.particles.append("dust")


def _snacks(room: Room) -> None:
    """A tub of popcorn, and a cup with a straw."""
    left, right = room.panel(0.26, 0.3, "left"), room.panel(0.2, 0.3, "right")
    left.shape("M.05 0H.19L.23 .2H.01Z", "#f4ece0", 1.3)
    for k in range(4):
        left.shape(f"M{0.066 + k * 0.034:.3f} 0h.017L{0.045 + k * 0.055:.3f} .2h-.024Z", "#c8303a", 1.3)
    for k in range(16):
        left.oval(0.02 + 0.026 * (k % 8), 0.2 + 0.03 * (k // 8), 0.02, 0.018, ("#f8e6b0", "#ecd08a")[k % 2], 1.4)
    right.shape("M.03 0H.13L.15 .2H.01Z", "#b8303a", 1.3)
    right.box(0.0, 0.2, 0.16, 0.02, "#f4ece0", r=0.006, bright=1.3)
    right.line("M.09 .21L.12 .32", "#f4ece0", 0.01, 1.3)
    company(room, left, right)


def _screen(p: Panel, picture: tuple[str, str, str, str]) -> None:
    """A landscape on the screen, black edges, red curtains gathered at its sides, lamps along the wall."""
    sky, light, hills, near = picture
    p.box(0, -1.6, WIDE, 7.6, "#1c1216", bright=0.9)
    e.folds(p, "#7a1820", 6.0)
    p.parts.append('<rect x="1.7" y=".55" width="9.6" height="4.5" fill="#060507"/>')
    p.parts.append(
        f'<linearGradient id="film" x2="0" y2="1"><stop stop-color="{light}"/><stop offset="1" stop-color="{sky}"/></linearGradient>'
        f'<clipPath id="frame"><rect x="1.85" y=".7" width="9.3" height="4.2"/></clipPath><g clip-path="url(#frame)">'
        f'<rect x="1.85" y=".7" width="9.3" height="4.2" fill="url(#film)"/>'
        f'<circle cx="7.9" cy="2.5" r=".62" fill="#fffbe6"/>'
        f'<path d="M1.8 .6V2.2L3.4 3.3L4.6 2.4L6 3.0L7.4 2.0L9 2.7L11.2 1.9V.6Z" fill="{hills}" opacity=".75"/>'
        f'<path d="M1.8 .6V1.6C4 2.2 5 1.3 7 1.5S10 1.9 11.2 1.3V.6Z" fill="{near}"/>'
        f'<path d="M5.6 .6V1.5h.06q0 .34 .14 .42q-.1 .2 .06 .3q.18 .02 .18 -.18q.2 -.1 .16 -.6h.1V.6Z" fill="#120c14"/></g>'
    )
    p.glow(6.5, 2.8, 7.2, 4.4, light, 0.34)
    p.box(0, 0, WIDE, 0.5, "#241418", bright=0.8)
    for x in (0.55, WIDE - 0.55):
        h.sconce(p, x, 2.6, "#ffc890")
    for k in range(14):
        p.parts.append(f'<rect x="{0.4 + k * 0.95:.2f}" y=".47" width=".3" height=".03" fill="#ffcf9a" opacity=".7"/>')


def _carpet(place: Set) -> Array:
    """Dark red with a small gold figure."""
    y, x = np.mgrid[0:256, 0:256] / 256
    figure = (np.abs((x * 8) % 1 - 0.5) + np.abs((y * 8) % 1 - 0.5) < 0.16)[..., None]
    pile = 0.8 + 0.3 * tile(256, 64, 2, place.dice("pile"))
    return np.asarray(mix(rgb("#5a161e"), rgb("#a87a34"), figure * 0.7) * pile[..., None], np.float32)


def _ledge(place: Set) -> Array:
    """The dark wood between two seats."""
    grain = tile(512, (32, 2), 4, place.dice("ledge"))
    return np.asarray(mix(rgb("#2a1a16"), rgb("#4f3226"), grain[..., None]), np.float32)


class Beam:
    """The projector's light over the heads, toward the screen."""

    def __init__(self, room: Room, tone: Array) -> None:
        self.depth = room.depth(8.8)
        self.low, self.high = room.base + 0.8 * room.metre, room.base + 4.8 * room.metre
        self.half, self.tone = 4.6 * room.metre, [float(v) * 26 for v in tone[::-1]]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Add a fan from above the lens to the screen's corners, drawn small."""
        height, width = frame.shape[0] // 4, frame.shape[1] // 4
        corners = [camera.project(x, y, self.depth) for x, y in ((-self.half, self.low), (-self.half, self.high),
                                                                  (self.half, self.high), (self.half, self.low))]  # fmt: skip
        source = (camera.width / 2 - camera.focal * camera.yaw, -0.5 * camera.height)
        sheet = np.zeros((height, width, 3), np.uint8)
        for a, b in ((0, 3), (0, 1), (2, 3)):
            fan = np.array([source, corners[a], corners[b]]) / 4
            layer = np.zeros_like(sheet)
            shape = (np.clip(fan, -3000, 3000) * 16).round().astype(np.int32)
            cv2.fillConvexPoly(layer, shape, self.tone, cv2.LINE_AA, 4)
            cv2.add(sheet, layer, dst=sheet)
        sheet = cv2.GaussianBlur(sheet, (0, 0), max(1.0, height / 40))
        glow = cv2.cvtColor(cv2.resize(sheet, (frame.shape[1], frame.shape[0])), cv2.COLOR_BGR2BGRA)
        glow[..., 3] = 0
        cv2.add(frame, glow, dst=frame)


SETTING = Setting("cinema", "cinema", build, Rest(height=2.4, crane=1.8, horizon=0.5, drone=2.6), "lamp")
