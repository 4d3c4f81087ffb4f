# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A data center: rows of racks that run away in blue light, lamps that blink, trays of cable, a grated floor."""

import math

import cv2
import numpy as np

from components.animatic.aisles import facing, headed, recede, shut, start
from components.animatic.camera import Camera
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND

LEDS = ("#38e1ff", "#4affa0", "#58a6ff", "#ffb84a")
TINTS = ("#3a8cff", "#38c8e8", "#7a6cff")
GAP, THICK, TALL, FAR = 3.2, 1.2, 2.3, 19.0


def build(place: Set) -> None:
    """Far door, racks, heads of the rows, trays overhead, blinking, floor, ceiling."""
    room = Room(place, 3.4)
    tint = TINTS[int(place.dice("tint").integers(len(TINTS)))]
    room.white = np.clip(mix(room.white * 0.62, rgb("#a8c4ff"), 0.35), 0, 1).astype(np.float32)
    room.air = np.clip(rgb(tint) * 0.42, 0, 1)
    shut(room, "#1a2c4c", FAR)
    near = start(room, GAP)
    period, faces = facing(GAP, THICK)
    wall = room.panel(period, 3.4, "wall")
    _door(wall, period / 2, tint)
    room.hang(wall, FAR, air=0.2, middle=period / 2)
    side = room.panel(3.2, TALL, "side")
    _racks(side, tint)
    recede(room, side, near, FAR - 2.0, faces, period, air=0.42)
    heads = room.panel(period, 3.4, "heads")
    for x in (0.0, period):
        _head(heads, x, tint)
    if headed(room, GAP, near):
        room.hang(heads, near, middle=period / 2)
    _overhead(room, near, period, tint)
    place.add(Blinking(room, near, FAR - 2.0, faces[0].x, period))
    room.floor(_grate(place), 2.4, FAR, mirror=0.34, table=_top(place) if room.table else None)
    room.ceiling(_lights(tint), 3.2, FAR)
    place.particles.append("dust")


def _racks(p: Panel, tint: str) -> None:
    """Four cabinets with glass doors: blades, vents, threads of light."""
    p.box(0, 0, p.wide, TALL, "#10141c", bright=0.9)
    for k in range(4):
        x = k * 0.8
        p.box(x + 0.02, 0.06, 0.76, TALL - 0.1, "#2a3342", bright=0.75, down=True)
        p.box(x + 0.08, 0.16, 0.64, TALL - 0.32, "#0c1018")
        for row in range(22):
            y = 0.19 + row * 0.088
            p.box(x + 0.1, y, 0.6, 0.072, p.pick("#28303e", "#323c4c", "#1e2632"), bright=1.1)
            if p.dice.random() < 0.7:
                tone, at = p.pick(*LEDS[:3], tint), x + 0.12
                for _ in range(int(p.dice.integers(1, 5))):
                    p.parts.append(f'<rect x="{at:.2f}" y="{y + 0.022:.2f}" width=".035" height=".03" fill="{tone}"/>')
                    at += 0.06
            if p.dice.random() < 0.3:
                p.parts.append(
                    f'<rect x="{x + 0.5:.2f}" y="{y + 0.018:.2f}" width=".17" height=".036" fill="{tint}" opacity=".6"/>'
                )
        p.parts.append(
            f'<rect x="{x + 0.005:.3f}" y=".05" width=".02" height="{TALL - 0.1}" fill="{tint}" opacity=".9"/>'
        )
    p.parts.append(f'<rect x="0" y="{TALL - 0.05}" width="{p.wide}" height=".05" fill="{tint}"/>')
    p.glow(p.wide / 2, TALL, p.wide * 0.6, 0.8, tint, 0.3)


def _head(p: Panel, x: float, tint: str) -> None:
    """The closed end of a row, with a line of light and a number."""
    p.shadow(x - 0.7, 1.4, o=0.6)
    p.box(x - 0.6, 0.0, 1.2, TALL, "#232c3a", bright=0.9, down=True)
    p.box(x - 0.6, 0.0, 1.2, 0.1, "#0c0f16")
    for k in range(12):
        p.box(x - 0.4, 0.3 + k * 0.07, 0.8, 0.03, "#141a24")
    p.box(x - 0.42, 1.28, 0.84, 0.5, "#0a1220", r=0.02)
    for k in range(9):
        tall = float(p.dice.uniform(0.06, 0.34))
        p.parts.append(
            f'<rect x="{x - 0.36 + k * 0.082:.3f}" y="1.34" width=".05" height="{tall:.3f}" fill="{tint}" opacity=".85"/>'
        )
    p.glow(x, 1.5, 0.8, 0.6, tint, 0.4)
    for at in (x - 0.585, x + 0.555):
        p.parts.append(f'<rect x="{at}" y=".1" width=".03" height="{TALL - 0.1}" fill="{tint}"/>')
    p.parts.append(f'<rect x="{x - 0.3}" y="2.0" width=".6" height=".04" fill="#dff2ff"/>')


def _door(p: Panel, x: float, tint: str) -> None:
    p.wall = p.fill("#3a475c", 0.8, down=True)
    p.box(x - 0.9, 0, 1.8, 2.4, "#141b28")
    p.parts.append(f'<rect x="{x - 0.8}" y=".1" width="1.6" height="2.2" fill="#bfe0ff" opacity=".85"/>')
    p.box(x - 0.02, 0, 0.04, 2.4, "#1c2432")
    p.glow(x, 1.3, 2.4, 2.2, "#bfe0ff", 0.7)
    p.parts.append(f'<rect x="0" y="2.8" width="{p.wide}" height=".06" fill="{tint}"/>')


def _overhead(room: Room, near: float, period: float, tint: str) -> None:
    """Cable trays across the aisles, one behind the other."""
    for away in (max(near + 0.5, 1.2), 5.0, 10.0):
        p = room.panel(period, 3.4, f"tray{away}")
        p.box(0, 2.62, period, 0.12, "#2a3342", bright=1.1)
        for k in range(14):
            p.line(
                f"M{k * period / 13:.2f} 2.74q{period / 26:.2f} .1 {period / 13:.2f} 0",
                p.pick("#38506e", "#4a5a78", "#c98a3a"),
                0.035,
            )
        for x in (0.6, period - 0.6):
            p.box(x, 2.62, 0.03, 0.9, "#3a4658")
        p.parts.append(f'<rect x="{period / 2 - 0.8}" y="2.575" width="1.6" height=".05" fill="#e8f6ff"/>')
        p.glow(period / 2, 2.6, 1.5, 0.5, tint, 0.5)
        room.hang(p, away, air=0.04, middle=period / 2)


def _grate(place: Set) -> Array:
    """Panels of a raised floor, some of them pierced."""
    y, x = np.mgrid[0:512, 0:512] / 512
    seam = ((x * 4 % 1 < 0.02) | (y * 4 % 1 < 0.02))[..., None]
    holes = ((x * 64 % 1 < 0.5) & (y * 64 % 1 < 0.5) & ((x * 4).astype(int) % 4 == 1))[..., None]
    paint = rgb("#5a6678")[None, None] * (0.86 + 0.2 * tile(512, 8, 3, place.dice("floor")))[..., None]
    return np.asarray(paint * (1 - 0.4 * seam) * (1 - 0.5 * holes), np.float32)


def _top(place: Set) -> Array:
    """Dark brushed metal."""
    return np.asarray(
        rgb("#4a5464")[None, None] * (0.8 + 0.3 * tile(512, (128, 2), 3, place.dice("top")))[..., None], np.float32
    )


def _lights(tint: str) -> Array:
    """A dark ceiling with a line of light along every aisle."""
    y, x = np.mgrid[0:128, 0:128] / 128
    bar = np.exp(-(((x - 0.5) * 22) ** 2)) * (y % 0.5 < 0.42)
    base = np.broadcast_to(rgb("#1c2432"), (128, 128, 3))
    return np.asarray(mix(base, mix(rgb(tint), rgb("#ffffff"), 0.6), bar[..., None]), np.float32)


class Blinking:
    """Lamps on the racks that go on and off by themselves, each at its own pace."""

    def __init__(self, room: Room, near: float, far: float, x: float, period: float, count: int = 90) -> None:
        dice = room.place.dice("blinking")
        self.depth, self.period = room.depth(max(near, 0.1)) - 0.05, period * room.metre
        self.points = [
            (float(way * x * room.metre), float(dice.uniform(0.3, TALL - 0.3)) * room.metre + room.base,
             room.depth(float(dice.uniform(max(near, 0.2), far))), float(dice.uniform(0.5, 2.4)), float(dice.random()),
             [float(v) * 255 for v in rgb(LEDS[int(dice.integers(len(LEDS)))])[::-1]])
            for way in np.where(dice.random(count) < 0.5, -1, 1)
        ]  # fmt: skip
        self.size = (3.2 if room.table else 1.0) * room.place.unit

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add a soft dot for every lamp that is on."""
        middle = camera.x + camera.yaw * self.depth
        shift = round(middle / self.period) * self.period
        for x, y, depth, pace, phase, color in self.points:
            lit = max(0.0, math.sin(6.28 * (t * pace * 0.5 + phase))) ** 0.5
            if lit < 0.2 or depth - camera.z < 2:
                continue
            across, down = camera.project(x + shift, y, depth)
            if not (0 < across < camera.width and 0 < down < camera.height):
                continue
            radius = max(1.0, self.size * camera.scale(depth) * 0.045)
            for share, grow in ((0.9, 1.0), (0.25, 2.6)):
                x0, y0 = int(across - radius * grow), int(down - radius * grow)
                part = frame[max(0, y0) : int(down + radius * grow) + 2, max(0, x0) : int(across + radius * grow) + 2]
                if part.size:
                    spot = np.zeros_like(part)
                    at = (round((across - max(0, x0)) * 8), round((down - max(0, y0)) * 8))
                    cv2.circle(spot, at, round(radius * grow * 8), [c * share * lit for c in color], -1, cv2.LINE_AA, 3)
                    cv2.add(part, spot, dst=part)


SETTING = Setting("data_center", "data center", build, ROUND, "blue_hour")
