"""Cars on duty: a taxi with its checkers and lit sign, a police car with its bar of lamps."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.dusk import LAMPLIT
from components.animatic.subjects.drawing.loft import Eye, bent
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import clean, fade, group, light, path, polygon, shade, spot, text
from components.animatic.subjects.drawing.wheels import RESTING, stood
from components.animatic.subjects.vehicles.car import SUV
from components.animatic.subjects.vehicles.coachpaint import draw as coach
from components.animatic.subjects.vehicles.coachwork import Shape, Surface

LOW = replace(
    SUV, roof=158.0,
    cabin=tuple((112 + (y - 112) * 0.77, rear * 0.93, front, half) for y, rear, front, half in SUV.cabin),
    glass="M-188 -121C-184 -134 -176 -143 -166 -147C-140 -151 -60 -152.5 4 -150C26 -148 50 -138 72 -121"
    "C20 -119.5 -120 -119.5 -188 -121Z",
    pillars=(((-40, -154), (-44, -119), 5.0), ((-128, -152), (-132, -119), 5.0), ((54, -135), (56, -119), 2.4)),
    screen=(119.0, 150.0, 0.86), hatch=(121.0, 147.0, 0.82),
)  # fmt: skip
"""A saloon's height on a taller car's body."""
CAB, PATROL = replace(LOW, name="taxi"), replace(LOW, name="police")
YELLOW = (
    Palette(main="#f2b91a", second="#27323f", accent="#c9ccd2", dark="#121419"),
    Palette(main="#f5c62c", second="#222b36", accent="#23262c", dark="#121419"),
)
BLACK_AND_WHITE = (
    Palette(main="#f1f2f3", second="#222b36", accent="#2f5fc0", dark="#15181d"),
    Palette(main="#20242b", second="#1f2833", accent="#e8ebee", dark="#0e0f12"),
)


def draw(pose: Pose, shape: Shape) -> str:
    """Draw the car, then what it wears: the eye is that of ``coachpaint``."""
    turn = max(-1.12, min(1.0, pose.turn + (0.0 if pose.action == "drive" else RESTING)))
    eye = stood(turn, shape.wheels, shape.half)
    surface = Surface(shape, eye)
    if shape.name == "taxi":
        return coach(pose, shape) + _checkers(surface, pose) + _sign(eye, pose)
    return coach(pose, shape) + _band(surface, pose) + _bar(eye, pose)


def _checkers(surface: Surface, pose: Pose) -> str:
    """Two rows of squares along the doors, and the brand or the word."""
    bend, parts = surface.side(), ""
    for row in (0, 1):
        for k in range(row, 26, 2):
            x, y = -100 + 7.0 * k, -96 + 7.0 * row
            parts += path(bent(polygon([(x, y), (x + 7, y), (x + 7, y + 7), (x, y + 7)]), bend), "#17181b")
    return parts + _word(surface, clean(pose.text).upper() or "TAXI", (-2, -74), 15, shade(pose.palette.dark, 0.1))


def _band(surface: Surface, pose: Pose) -> str:
    """A stripe in the second color, and the word."""
    bend, tone = surface.side(), pose.palette.accent
    line_ = polygon([(-205, -100), (-120, -99), (60, -99), (190, -95), (190, -88), (60, -90), (-120, -90), (-205, -91)])
    ink = tone if pose.palette.main != "#20242b" else "#f2f3f4"
    return path(bent(line_, bend), tone) + _word(surface, clean(pose.text).upper() or "POLICE", (-10, -70), 17, ink)


def shine(pose: Pose, shape: Shape) -> str:
    """Draw the lamps of the roof by night: the sign's glow, or whichever of the two flashes."""
    if pose.light not in LAMPLIT:
        return ""
    turn = max(-1.12, min(1.0, pose.turn + (0.0 if pose.action == "drive" else RESTING)))
    eye = stood(turn, shape.wheels, shape.half)
    if shape.name == "taxi":
        glow = spot("taxi-shine", eye.at(-30, 167, 0), 40, 24, 0.85)
        return f"<defs>{fade('taxi-shine', '#ffd76a')}</defs>{glow}"
    side = -1 if (pose.time * 2.6) % 1.0 < 0.5 else 1
    glow = spot("police-shine", eye.at(-34, 167, side * 32.0), 44, 30, 0.95)
    return f"<defs>{fade('police-shine', '#ff4a4a' if side < 0 else '#4a90ff')}</defs>{glow}"


def _word(surface: Surface, word: str, at: tuple[float, float], size: float, ink: str) -> str:
    x, y = at
    z = surface.on_side(x, y)[2]
    art = text(word, (0, 0), size, ink, weight=700, spacing=1.0, fit=96)
    return group(art, surface.eye.plane((x, -y, z), (1, 0, 0), (0, -1, 0)))


def _box(eye: Eye, low: tuple[float, float, float], high: tuple[float, float, float], color: str) -> str:
    """A small box: its silhouette, then its front and its near side."""
    xs, ys, zs = zip(low, high, strict=True)
    whole = path(polygon(hull([eye.at(x, y, z) for x in xs for y in ys for z in zs])), light(color, 0.3))
    end = xs[1] if eye.turn < 0 else xs[0]
    (x0, x1), (y0, y1), (z0, z1) = xs, ys, zs
    front = [eye.at(end, y, z) for y, z in ((y0, z0), (y1, z0), (y1, z1), (y0, z1))]
    near = [eye.at(x, y, z1) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    head, side = path(polygon(front), shade(color, 0.12)), path(polygon(near), color)
    return whole + head + side


def _sign(eye: Eye, pose: Pose) -> str:
    """The lamp on the roof."""
    dark = pose.light in LAMPLIT
    glow = spot("taxi-sign", eye.at(-30, 168, 0), 62, 44, 0.8) if dark else ""
    box = _box(eye, (-44, 157, -34), (-16, 176, 34), "#fff1b8" if dark else "#f6e3a0")
    word = text("TAXI", (0, 5), 13, "#26221a", weight=700)
    front = group(word, eye.plane((-15.5, 166, 0), (0, 0, -1), (0, -1, 0))) if eye.turned(0) < -0.12 else ""
    return f"<defs>{fade('taxi-sign', '#ffd76a')}</defs>" + glow + box + front


def _bar(eye: Eye, pose: Pose) -> str:
    """Red and blue across the roof, flashing in turn."""
    parts = _box(eye, (-46, 157, -58), (-22, 161, 58), "#2a2d33")
    glow = ""
    for side, dim, lit in ((-1, "#8a1a20", "#ff4a4a"), (1, "#1a3a8a", "#5a9aff")):
        on = (pose.time * 2.6 + (0.5 if side > 0 else 0.0)) % 1.0 < 0.5
        z0, z1 = sorted((side * 8.0, side * 56.0))
        parts += _box(eye, (-44, 161, z0), (-24, 173, z1), lit if on else dim)
        if on:
            name = "police-lamp-red" if side < 0 else "police-lamp-blue"
            glow += spot(name, eye.at(-34, 168, side * 32.0), 52, 38, 0.75)
    return f"<defs>{fade('police-lamp-red', '#ff5a5a')}{fade('police-lamp-blue', '#6aa8ff')}</defs>" + parts + glow


def _rig(shape: Shape, label: str, words: str, palettes: tuple[Palette, ...]) -> Rig:
    return Rig(
        name=shape.name, label=label, words=tuple(words.split(", ")), height=2.14, width=4.9,
        draw=partial(draw, shape=shape), shine=partial(shine, shape=shape), turns=16,
        cycle=math.tau * shape.radius / 100 / 5 / 12.0, phases=4,
        stride=12.0, glossy=0.8, actions=("drive", "idle"), gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
        palettes=palettes,
        turnable=1.0, lettered=True,
    )  # fmt: skip


RIGS = (
    _rig(CAB, "Taxi", "taxi, taxicab, cab, yellow cab, new york taxi, rideshare car", YELLOW),
    _rig(PATROL, "Police car", "police car, patrol car, cop car, police cruiser, squad car", BLACK_AND_WHITE),
)
