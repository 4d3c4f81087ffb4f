"""A stage: beams through haze, a wall of light or a red curtain, a polished floor, the audience before the lens."""

import math

import cv2
import numpy as np

import components.animatic.equipment as e
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, rgb
from components.animatic.noise import tile
from components.animatic.picture import pack
from components.animatic.rooms import Panel, Pools, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

SHOWS = (("#3a6bff", "#ff4fa8"), ("#8f5bff", "#38e1ff"), ("#ff7a3a", "#ffd24a"), ("#2fd8b0", "#5a8bff"))


def build(place: Set) -> None:
    """Back wall, beams behind and before it, floor, pools of light, audience."""
    room = Room(place, 7.0)
    theatre = place.scene.says("theatre", "theater", "opera", "ballet", "curtain", "comedy")
    colors = [rgb(c) for c in SHOWS[int(place.dice("show").integers(len(SHOWS)))]]
    if theatre:
        colors = [rgb("#ffe2b0"), rgb("#ffd08a")]
    room.white = np.full(3, 0.9, np.float32)
    if room.table:
        colors = [color * np.float32(0.5) for color in colors]  # out of focus the columns run into one another
    place.sky = SoftSky(pack(np.full((8, 8, 3), 0.02, np.float32)), place.path.height, place.path.width)
    back = room.panel(14.0, 7.0, "back")
    if theatre:
        e.folds(back, "#8a1f26", 7.0)
        back.glow(7.0, 1.6, 7.0, 3.4, "#ffd9a0", 0.35)
        back.box(0, 6.3, 14, 0.8, "#5a1418")
    else:
        _screen(back, colors)
    room.hang(back, 5.2)
    if not theatre:
        backline = room.panel(12.0, 2.6, "backline")
        _backline(backline, _hex(colors[0]), _hex(colors[1]))
        room.hang(backline, 4.2, middle=6.0)
    rig = room.panel(9.0, 7.0, "rig")
    e.truss(rig, 5.6, 0.5, "#2b2e33")
    for k in range(8):
        x = 0.6 + k * 1.1
        rig.box(x - 0.1, 5.25, 0.2, 0.35, "#1c1d20", r=0.04)
        rig.lamp(x, 5.25, 0.09, ("#ffffff", "#fff0d0")[k % 2])
    room.hang(rig, 3.6)
    place.add(Beams(room, colors, 3.5))
    _floor(room, colors)
    place.mirror = 0.42
    if not room.table and not place.path.follows:
        crowd = room.panel(8.0, 2.3, "crowd")
        e.crowd(crowd, 0.0 if theatre else 0.4, rim=_hex(colors[0] * np.float32(0.62)))
        _audience(room, crowd)
    place.particles.append("dust")


def _screen(back: Panel, colors: list[Array]) -> None:
    """Columns of light on a dark wall."""
    back.box(0, 0, 14, 7, "#0b0c14")
    for k in range(40):
        tone = colors[k % 2] * np.float32(0.55 + 0.45 * back.dice.random())
        color = _hex(tone)
        tall = 1.4 + 3.4 * abs(math.sin(k * 0.45 + 1)) * float(back.dice.uniform(0.5, 1))
        back.parts.append(
            f'<rect x="{0.1 + k * 0.35:.2f}" y="0.5" width=".2" height="{tall:.2f}" fill="{color}" opacity=".75"/>'
        )
        if k % 4 == 0:
            back.glow(0.2 + k * 0.35, 1.2, 2.4, 2.6, color, 0.22)


def _hex(color: Array) -> str:
    return hex_of(np.clip(color, 0, 1))


def _backline(p: Panel, left: str, right: str) -> None:
    """Amplifiers, a drum kit on its riser and a microphone: what tells how large the stage is."""
    p.box(4.2, 0, 3.6, 0.3, "#1c1d26", bright=0.9)
    p.box(4.2, 0.27, 3.6, 0.04, left, bright=0.8)
    for x, radius, y in ((6.0, 0.3, 0.62), (5.3, 0.2, 0.75), (6.7, 0.22, 0.72), (5.7, 0.15, 1.05), (6.3, 0.15, 1.05)):
        p.oval(x, y, radius + 0.025, radius + 0.025, "#b9bcc6")
        p.oval(x, y, radius, radius, "#2b2a38", 1.2)
    for x, y in ((5.0, 1.35), (7.0, 1.4), (6.75, 1.2)):
        p.line(f"M{x} 0.3V{y}", "#8d9299", 0.025)
        p.oval(x, y, 0.3, 0.035, "#d9b45f", 1.2)
    for at, levels, tone in ((0.8, 2, left), (1.75, 2, left), (9.5, 2, right), (10.45, 2, right)):
        p.shadow(at, 0.9)
        for level in range(levels):
            y = 0.05 + level * 0.78
            p.box(at, y, 0.86, 0.75, "#23222d", r=0.03, bright=1.2)
            p.box(at + 0.06, y + 0.06, 0.74, 0.5, "#34323f", bright=1.1)
            for k in (0, 1):
                p.oval(at + 0.25 + 0.36 * k, y + 0.31, 0.15, 0.19, "#1c1b24", 1.2)
            p.parts.append(f'<rect x="{at + 0.1}" y="{y + 0.63}" width=".4" height=".03" fill="{tone}"/>')
    for at in (3.2, 8.8):
        p.line(f"M{at - 0.2} 0L{at} 0.12L{at + 0.2} 0M{at} 0.1V1.5", "#9a9faa", 0.03)
        p.oval(at + 0.03, 1.55, 0.05, 0.07, "#c9ccd6")


def _floor(room: Room, colors: list[Array]) -> None:
    place = room.place
    gloss = 0.06 + 0.05 * tile(512, 8, 5, place.dice("floor"))
    gloss = gloss * (0.5 + 0.5 * ((np.arange(512) % 64) > 1)[None])
    room.floor((gloss[..., None] + colors[0] * 0.05).astype(np.float32), 4.0, 5.2)
    for x, depth, size, tone in (
        (0.0, 10.3, 4.4, rgb("#fff1d6") * 0.42),
        (-9.0, 15.0, 4.0, colors[0] * 0.4),
        (9.0, 15.0, 4.0, colors[1] * 0.4),
    ):
        ring = [
            (x + size * math.cos(a), depth + size * 0.8 * math.sin(a))
            for a in np.linspace(0, 2 * math.pi, 24, endpoint=False)
        ]
        place.add(Pools([ring], tone, None if x == 0 and not place.path.moves else 27.0, 12.1))


def _audience(room: Room, crowd: Panel) -> None:
    """Heads along the lower edge, soft and dark."""
    place = room.place
    depth = 5.4
    scale = 3.1 * (place.path.hero / 4.4)
    room_metre, base, focus = room.metre, room.base, room.focus
    room.metre, room.focus = scale / 1.7, 5.0
    room.base = place.under(depth, 0.07) - scale
    room.hang(crowd, (depth - 10.0) / room.metre, skirt=1.5)
    room.metre, room.base, room.focus = room_metre, base, focus


class Beams:
    """Cones of light that swing slowly, added at a quarter of the size."""

    def __init__(self, room: Room, colors: list[Array], away: float, period: float = 22.0) -> None:
        self.depth, self.top, self.period = room.depth(away) - 0.1, room.metre * 5.25 + room.base, period
        dice = room.place.dice("beams")
        count = 9
        self.rays = [
            (float(x), float(dice.uniform(0, 6.28)), float(dice.uniform(0.35, 0.7)), colors[k % 2])
            for k, x in enumerate(np.linspace(0, period, count, endpoint=False))
        ]
        self.long = self.top * 1.25

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw each cone as a fading triangle."""
        height, width = frame.shape[0] // 4, frame.shape[1] // 4
        sums: dict[bytes, tuple[Array, Array]] = {}
        half = (self.depth - camera.z) * camera.width / 2 / camera.focal + self.top
        middle = camera.x + (self.depth - camera.z) * camera.yaw
        for x, phase, pace, color in self.rays:
            lit = sums.setdefault(color.tobytes(), (color, np.zeros((height, width), np.uint8)))[1]
            first = math.ceil((middle - half - x) / self.period)
            last = math.floor((middle + half - x) / self.period)
            for k in range(first, last + 1):
                lean = 0.55 * math.sin(t * pace + phase)
                start = (x + k * self.period, self.top)
                for wide, share in ((0.09, 1.0), (0.17, 0.6), (0.26, 0.4)):
                    ends = [(start[0] + self.long * (lean + way * wide), self.top - self.long) for way in (-1, 1)]
                    points = [camera.project(*start, self.depth), *(camera.project(*end, self.depth) for end in ends)]
                    shape = (np.clip(np.array(points) / 4, -3000, 3000) * 16).round().astype(np.int32)
                    layer = np.zeros((height, width), np.uint8)
                    cv2.fillConvexPoly(layer, shape, int(54 * share), cv2.LINE_AA, 4)
                    cv2.add(lit, layer, dst=lit)
        sheet = np.zeros((height, width, 3), np.uint8)
        for color, lit in sums.values():
            cv2.add(sheet, cv2.merge([cv2.convertScaleAbs(lit, alpha=float(c)) for c in color[::-1]]), dst=sheet)
        sheet = cv2.GaussianBlur(sheet, (0, 0), max(1.0, height / 60))
        _, line = camera.project(0, self.top, self.depth)
        fade = np.clip(1.15 - (np.arange(height) * 4 - line) / max(1.0, camera.height - line), 0.12, 1)[:, None, None]
        sheet = (sheet * fade.astype(np.float32)).astype(np.uint8)
        glow = cv2.cvtColor(cv2.resize(sheet, (frame.shape[1], frame.shape[0])), cv2.COLOR_BGR2BGRA)
        cv2.add(frame, glow, dst=frame)


SETTING = Setting("stage", "stage", build, Rest(height=2.0, crane=2.2, horizon=0.6, drone=3.2), "spotlight")
