"""A formula car: a needle of a body between open wheels, wings, halo, the brand on its flank."""

import math
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.loft import Grid
from components.animatic.subjects.drawing.rolling import lettering, nose, stern, wheel
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    group,
    light,
    line,
    mix,
    path,
    polygon,
    rect,
    shade,
    smooth,
    text,
)
from components.animatic.subjects.drawing.wheels import RESTING

PALETTES = (
    Palette(main="#e02a2c", second="#f4f2ec", accent="#f2c230", dark="#14161a"),
    Palette(main="#2a4478", second="#e8322a", accent="#f2c230", dark="#0f131c"),
    Palette(main="#d9dce0", second="#17b3a6", accent="#17b3a6", dark="#14161a"),
    Palette(main="#f08a1e", second="#2b6fc0", accent="#f4f2ec", dark="#14161a"),
)
R, TRACK = 35.0, 92.0
AXLES = (-172.0, 178.0)
BODY = (
    (-262, 46, 12, 16), (-220, 48, 22, 26), (-150, 52, 34, 34), (-80, 56, 44, 40), (-10, 52, 46, 36), (60, 46, 36, 28),
    (130, 42, 24, 20), (200, 37, 16, 13), (262, 30, 12, 8), (282, 27, 8, 4),
)  # fmt: skip
"""(x, height of the middle, half width, half height) of the body."""


def draw(pose: Pose) -> str:
    """Draw it at the phase of its wheels: nearly from the side as it drives, three quarters standing."""
    colors, moving = pose.palette, pose.action == "drive"
    made = Assembly("race-car", max(-1.1, min(1.0, pose.turn + (-0.2 if moving else RESTING))), 0.13)
    phase = pose.phase if moving else 0.0
    level = Frame((0, 8, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))
    made.plate(level, [(-250, -70), (150, -70), (210, -20), (210, 20), (150, 70), (-250, 70)], 7, "#17191c", over=-300)
    for side in (-1, 1):
        for x, radius, wide in ((AXLES[0], R + 1, 40.0), (AXLES[1], R, 34.0)):
            at: Spot3 = (x, radius, TRACK + 4) if side > 0 else (x, radius, -TRACK + wide)
            order = (420 if side > 0 else -420) + (1 if (x > 0) == (made.view.turn < 0) else 0)
            wheel(made, at, radius, wide, phase, rim="#3a3d44", over=order, holes=7, share=0.66)
            if side > 0:
                ring = ellipse(
                    (0, 0), radius * 0.86, radius * 0.86, "none", f'stroke="{colors.accent}" stroke-width="2.6"'
                )
                made.lay(Frame(at), ring, order + 0.3)
        _arms(made, side)
        _pod(made, colors, side, pose.text)
    made.skin(_shell(), colors.main, over=0, shine=0.45)
    _cockpit(made, colors)
    _flank(made, colors, pose.text)
    _wings(made, colors, pose.text)
    return made.done()


def _shell() -> Grid:
    """Rings round the body from the gearbox to the nose."""
    xs = np.linspace(BODY[0][0], BODY[-1][0], 24)
    middle, half, tall = (np.interp(xs, [b[0] for b in BODY], [b[k] for b in BODY]) for k in (1, 2, 3))
    turns = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    c, s = np.cos(turns), np.sin(turns)
    y = middle[:, None] + tall[:, None] * np.sign(s) * np.abs(s) ** 0.8
    z = half[:, None] * np.sign(c) * np.abs(c) ** 0.8
    return np.stack((np.repeat(xs[:, None], 20, 1), y, z), -1)


def _on(x: float, up: float) -> Spot3:
    """A place on the near flank, `up` from -1 (floor) to 1 (ridge)."""
    middle, half, tall = (float(np.interp(x, [b[0] for b in BODY], [b[k] for b in BODY])) for k in (1, 2, 3))
    return x, middle + tall * up, half * math.sqrt(max(0.0, 1 - up * up))


def _arms(made: Assembly, side: int) -> None:
    """Wishbones of both axles."""
    for x, reach in ((AXLES[0], 40), (AXLES[1], 46)):
        hub = side * (TRACK - 24)
        for up, dx in ((46, -reach), (46, reach), (24, -reach), (24, reach)):
            bar = polygon([made.view.at(x + dx, up + 6, side * 14.0), made.view.at(x, float(up), hub)], closed=False)
            made.art(line(bar, "#26292e", 4.6), over=330 if side > 0 else -330)


def _pod(made: Assembly, colors: Palette, side: int, words: str) -> None:
    """A side pod with its inlet."""
    outline = [(-190, 14), (66, 14), (74, 26), (70, 54), (40, 66), (-60, 60), (-150, 40), (-190, 24)]
    front = made.sweep(
        [
            (0, light(colors.main, 0.4)),
            (0.35, colors.main),
            (0.7, shade(colors.main, 0.18)),
            (1, shade(colors.main, 0.5)),
        ],
        (0, 1),
    )
    swoosh = path(smooth([(-186, -18), (-60, -26), (60, -44), (68, -34), (-40, -18), (-150, -15)]), colors.second)
    name = text(words.upper(), (-22, -38), 19, colors.second, weight=700, fit=120) if clean(words) else ""
    face = swoosh + name if side > 0 else ""
    made.plate(Frame((0, 0, side * 52.0)), outline, 30, colors.main, front=front, over=200 * side, face=face, edge=0.3)
    inlet = rect(-13, -22, 26, 34, "#0c0d10", 8)
    made.lay(Frame((72, 42, side * 52.0), (0, 0, -1), (0, 1, 0), (1, 0, 0)), inlet, 205 * side if side > 0 else -195)


def _cockpit(made: Assembly, colors: Palette) -> None:
    """Air box, engine cover, driver, halo."""
    fin = [(-238, 60), (-60, 84), (-26, 84), (-22, 108), (-50, 113), (-96, 104), (-200, 74)]
    front = made.sweep([(0, light(colors.main, 0.35)), (0.5, colors.main), (1, shade(colors.main, 0.3))], (0, 1))
    made.plate(Frame(), fin, 34, colors.main, front=front, over=60, edge=0.3)
    made.lay(nose(-24, 97), ellipse((0, 0), 13, 10, "#0c0d10"), 90)
    hole = [
        made.view.at(x, 82 + 0.02 * x, z)
        for x, z in ((-8, 0), (0, 20), (36, 25), (70, 14), (80, 0), (70, -14), (36, -25), (0, -20))
    ]
    made.art(path(smooth(hole), "#101114"), over=70)
    made.egg(place(16, 92, 0), (17, 17, 15), colors.second, over=72, shine=0.5)
    visor = [
        made.view.at(16 + 16 * math.cos(a), 94 + v, 15 * math.sin(a))
        for a, v in ((-0.9, 6), (0.0, 8), (1.3, 6), (1.3, -3), (0.0, -4), (-0.9, -3))
    ]
    made.art(path(smooth(visor, tension=0.7), "#15181d"), over=73)
    made.rod([(84, 74, 0), (80, 96, 0), (66, 106, 0)], 3.2, "#26292e", over=76)
    arc = [
        (66 - 96 * (i / 10), 106 - 4 * (i / 10), 27 * math.sin(math.pi * min(1.0, 0.12 + i / 10 * 0.8)))
        for i in range(11)
    ]
    for side in (-1, 1):
        made.rod([(x, y, side * z) for x, y, z in arc], 3.4, "#2c3036", over=75 + side * 3)
    for side in (-1, 1):
        made.rod([(60, 74, side * 26.0), (62, 86, side * 44.0)], 1.6, "#26292e", over=78 * side)
        made.egg(place(60, 88, side * 48.0), (5, 6, 10), colors.main, over=210 * side)


def _flank(made: Assembly, colors: Palette, words: str) -> None:
    """A stripe along the ridge, the number on the nose."""
    top = [made.view.at(*_on(float(x), 0.75)) for x in np.linspace(60, 270, 10)]
    low = [made.view.at(*_on(float(x), 0.3)) for x in np.linspace(270, 40, 10)]
    made.art(path(polygon([*top, *low]), colors.second, 'opacity="0.95"'), over=55)
    at = _on(128, 0.2)
    made.lay(Frame((128, 43, at[2])), text("7", (0, 9), 24, colors.dark, weight=700), 57)
    if clean(words):
        made.lay(Frame((-130, 88, 19)), text(words.upper(), (-2, 2), 14, colors.second, weight=700, fit=74), 95)


def _wings(made: Assembly, colors: Palette, words: str) -> None:
    """Front and rear wing with their end plates."""
    for y, x, chord in ((14, 262, 46), (24, 252, 26), (32, 244, 18)):
        level = Frame((x, y, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))
        made.plate(
            level,
            [(-chord / 2, -90), (chord / 2, -84), (chord / 2 + 14, 0), (chord / 2, 84), (-chord / 2, 90)],
            4,
            colors.main,
            over=20 - y,
            edge=0.5,
        )
    for side in (-1, 1):
        end = [(-36, -10), (26, -10), (30, 4), (10, 20), (-36, 24)]
        made.plate(Frame((258, 20, side * 92.0)), end, 3, colors.second, over=430 * side)
    for y, x, chord in ((94, -262, 44), (80, -252, 24)):
        level = Frame((x, y, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))
        made.plate(
            level,
            [(-chord / 2, -56), (chord / 2, -56), (chord / 2, 56), (-chord / 2, 56)],
            5,
            colors.second,
            over=10 + y * 0.1,
            edge=0.5,
        )
    for side in (-1, 1):
        outline = [(-34, -46), (24, -46), (30, 10), (26, 22), (-38, 22), (-40, 4)]
        art = path(polygon([(-40, -4), (30, -10), (26, -22), (-38, -22)]), colors.second, 'opacity="0.9"')
        made.plate(
            Frame((-254, 82, side * 57.0)), outline, 3, colors.main, over=120 * side, face=art if side > 0 else ""
        )
    lamp = rect(-6, -5, 12, 10, "#e8202a", 2)
    band = line("M-54 -40H54", shade(colors.second, 0.1), 8) + (
        lettering(words.upper(), (0, -36), 12, 90, mix(colors.second, "#ffffff", 0.2))
    )
    made.lay(stern(-284, 54), group(lamp + band), 100)


RIG = Rig(
    name="race-car",
    label="Race car",
    words=("race car", "racecar", "racing car", "formula car", "formula one car", "formula 1 car", "f1 car",
           "formula 1", "formula one", "f1", "indy car", "grand prix car", "single-seater"),
    height=1.76,
    width=6.1,
    draw=draw,
    cycle=math.tau * R / 100 / 7 / 16.0,  # one of seven holes
    phases=4,
    turns=16,
    stride=16.0,
    glossy=0.05,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=1.0,
)  # fmt: skip
