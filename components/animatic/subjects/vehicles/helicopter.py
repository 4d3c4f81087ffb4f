"""A helicopter: a glazed cabin, a tail boom, skids; its rotor is a blur of blades as it flies."""

import math
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame
from components.animatic.subjects.drawing.loft import Grid
from components.animatic.subjects.drawing.rolling import lettering
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)

PALETTES = (
    Palette(main="#c8262c", second="#f2efe8", accent="#c9ccd2", dark="#1c242c"),
    Palette(main="#f2efe8", second="#1f5fa0", accent="#c9ccd2", dark="#1c242c"),
    Palette(main="#23344a", second="#e8b03a", accent="#c9ccd2", dark="#141b24"),
    Palette(main="#e8b03a", second="#23282e", accent="#c9ccd2", dark="#1a1e22"),
)
BODY = (
    (-560, 232, 12, 12), (-420, 238, 20, 22), (-300, 240, 30, 34), (-200, 226, 56, 74), (-120, 204, 84, 108),
    (-30, 190, 96, 126), (70, 184, 97, 128), (150, 178, 90, 118), (215, 166, 74, 92), (262, 152, 50, 60),
    (290, 142, 24, 28), (298, 138, 4, 5),
)  # fmt: skip
"""(x, height of the middle, half width, half height) from the tail forward."""
RESTING, HUB = -0.5, 372.0


def draw(pose: Pose) -> str:
    """Draw it at the phase of its rotor: one phase is the way from one blade to the next."""
    colors, moving = pose.palette, pose.action != "idle"
    made = Assembly("helicopter", max(-1.1, min(1.1, pose.turn + (-0.22 if moving else RESTING))), 0.10)
    _skids(made, colors)
    made.skin(_shell(), colors.main, over=0, shine=0.5)
    _glass(made, colors)
    _side(made, colors, pose.text)
    _tail(made, colors, pose.phase)
    _mast(made, colors, pose.phase)
    dip = 4.0 + 1.2 * math.sin(2 * math.pi * pose.phase) if moving else 0.0
    return group(made.done(), f'transform="translate(0 -9) rotate({n(dip * 0.5)} 0 -190)"')


def _shell() -> Grid:
    """Rings round the fuselage, as lines from the tail to the nose that close round it."""
    xs = np.linspace(BODY[0][0], BODY[-1][0], 32)
    middle, half, tall = (np.interp(xs, [b[0] for b in BODY], [b[k] for b in BODY]) for k in (1, 2, 3))
    for grid in (middle, half, tall):
        grid[1:-1] = (grid[:-2] + 2 * grid[1:-1] + grid[2:]) / 4
    turns = np.linspace(0, 2 * np.pi, 26, endpoint=False)
    c, s = np.cos(turns), np.sin(turns)
    power = 0.84
    y = middle[:, None] + tall[:, None] * np.sign(s) * np.abs(s) ** power
    z = half[:, None] * np.sign(c) * np.abs(c) ** power
    return np.stack((np.repeat(xs[:, None], 26, 1), y, z), -1)


def _at(x: float, y: float, out: float = 1.0) -> tuple[float, float, float]:
    """The place on the near side of the shell at a height."""
    middle, half, tall = (float(np.interp(x, [b[0] for b in BODY], [b[k] for b in BODY])) for k in (1, 2, 3))
    up = max(-1.0, min(1.0, (y - middle) / tall))
    return x, y, half * math.sqrt(max(0.0, 1 - abs(up) ** (2 / 0.84)) ** 0.84) * out


def _glass(made: Assembly, colors: Palette) -> None:
    """The canopy: the glazed nose, and windows of the doors."""
    rim = [
        (96, 282),
        (150, 276),
        (206, 244),
        (252, 200),
        (286, 152),
        (292, 138),
        (262, 118),
        (214, 132),
        (164, 160),
        (112, 182),
    ]
    places = [made.view.at(*_at(x, y)) for x, y in rim]
    across = [made.view.at(x, y, -_at(x, y)[2]) for x, y in rim]
    fill = made.sweep(
        [
            (0, mix(colors.dark, "#b4cede", 0.86)),
            (0.4, mix(colors.dark, "#6f8ba0", 0.55)),
            (1, shade(colors.dark, 0.2)),
        ],
        (0, 1),
    )
    edge = f'stroke="{shade(colors.main, 0.45)}" stroke-width="5" stroke-linejoin="round"'
    if made.view.turn < -0.05:
        crown = [made.view.at(x, y, 0) for x, y in ((118, 310), (206, 262), (262, 204), (298, 140), (262, 104))]
        made.art(path(smooth([*places[0:6], *crown[::-1][1:3], *across[5::-1]], tension=0.6), fill, edge), over=300)
        made.art(
            line(polygon([crown[0], crown[1], crown[2], crown[3]], closed=False), shade(colors.main, 0.3), 8), over=302
        )
    made.art(path(smooth(places, tension=0.7), fill, edge), over=301)
    streak = [made.view.at(*_at(x, y)) for x, y in ((150, 268), (190, 248), (160, 172), (128, 182))]
    made.art(path(polygon(streak), "#ffffff", 'opacity="0.2"'), over=303)
    for pane in (
        [(14, 280), (82, 283), (88, 190), (12, 200)],
        [(-86, 266), (-8, 279), (-8, 204), (-78, 214)],
    ):
        window = [made.view.at(*_at(x, y)) for x, y in pane]
        made.art(path(smooth(window, tension=0.5), fill, edge), over=301)


def _side(made: Assembly, colors: Palette, words: str) -> None:
    """Door seams, a stripe along the body, the brand's words on the boom or the door."""
    for x in (-4, 90):
        seam = [made.view.at(*_at(x, y)) for y in range(96, 284, 17)]
        made.art(line(polygon(seam, closed=False), shade(colors.main, 0.45), 3, 'opacity="0.8"'), over=305)
    top = [
        made.view.at(*_at(x, y))
        for x, y in ((-540, 236), (-420, 244), (-300, 244), (-190, 214), (-60, 158), (80, 140), (200, 128))
    ]
    low = [
        made.view.at(*_at(x, y))
        for x, y in ((200, 116), (80, 110), (-60, 122), (-190, 176), (-300, 226), (-420, 232), (-540, 230))
    ]
    made.art(path(smooth([*top, *low], tension=0.8), colors.second, 'opacity="0.95"'), over=299)
    handle = [made.view.at(*_at(x, 178)) for x in (20, 44)]
    made.art(line(polygon(handle, closed=False), shade(colors.dark, 0.0), 6), over=306)
    if clean(words):
        art = lettering(words, (0, 0), 40, 190, colors.main)
        made.lay(Frame((-96, 128, 96)), art, 310)


def _skids(made: Assembly, colors: Palette) -> None:
    for side in (-1, 1):
        z = side * 106.0
        for x in (-84.0, 118.0):
            made.rod(
                [(x, 96, side * 46), (x, 60, side * 88), (x, 12, z)], 6, shade(colors.accent, 0.3), over=-40 + 30 * side
            )
        skid = [(-190.0, 8.0, z), (-150.0, 7.0, z), (170.0, 7.0, z), (206.0, 18.0, z), (226.0, 40.0, z)]
        made.rod(skid, 7, colors.dark, over=-30 + 30 * side)


def _tail(made: Assembly, colors: Palette, phase: float) -> None:
    """Fin, stabilizer, and the small rotor in its blur."""
    fin = [(-596, 216), (-520, 226), (-500, 246), (-566, 352), (-614, 356), (-600, 260)]
    made.plate(
        Frame(),
        fin,
        12,
        colors.main,
        over=-8,
        front=made.sweep([(0, light(colors.main, 0.3)), (1, shade(colors.main, 0.25))], (0, 1)),
    )
    stripe = [(-606, 318), (-552, 318), (-566, 352), (-614, 356)]
    made.plate(Frame((0, 0, 1.0)), stripe, 12, colors.second, over=-7, edge=0)
    level = Frame((-470, 236, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))
    made.plate(level, [(-26, -112), (24, -112), (24, 112), (-26, 112)], 7, colors.main, over=-6)
    disc = ellipse((0, 0), 62, 62, "#8a9299", 'opacity="0.26"')
    blades = "".join(
        group(
            rect(-5, -62, 10, 124, "#23272c", 4, 'opacity="0.6"'), f'transform="rotate({n(180 * phase * 3 + k * 90)})"'
        )
        for k in range(2)
    )
    made.lay(Frame((-590, 262, 18)), disc + blades + ellipse((0, 0), 9, 9, shade(colors.accent, 0.3)), 12)


def _mast(made: Assembly, colors: Palette, phase: float) -> None:
    """Engine cowling, mast, and four blades over a disc of blur."""
    made.egg(Frame((-40, 306, 0)), (150, 46, 62), colors.main, over=4, shine=0.45)
    x, y = made.view.at(-150, 306, 40)
    made.art(ellipse((x, y), 26, 16, "#17191c"), over=312)
    made.rod([(-20, 330, 0), (-20, HUB, 0)], 11, shade(colors.accent, 0.2), over=20)
    k = math.sin(made.view.above) + 0.035
    cx, cy = made.view.at(-20, HUB, 0)
    disc = ellipse((cx, cy), 560, 560 * k, "#9aa4ac", 'opacity="0.20"') + ellipse(
        (cx, cy), 556, 556 * k, "none", 'stroke="#5a636b" stroke-width="5" opacity="0.28"'
    )
    made.art(disc, over=600)
    for blade in range(4):
        angle = math.tau * (blade + phase) / 4 + 0.3
        for lag, opacity in ((-0.10, 0.22), (-0.05, 0.36), (0.0, 0.85)):
            a = angle + lag
            c, s = math.cos(a), math.sin(a)
            ends = [
                (cx + c * r - s * w, cy + (s * r + c * w) * k) for r, w in ((30, -7), (554, -12), (554, 12), (30, 9))
            ]
            made.art(path(polygon(ends), "#24282d", f'opacity="{opacity}"'), over=601 + 0.1 * s)
    made.egg(Frame((-20, HUB + 4, 0)), (34, 15, 34), shade(colors.accent, 0.3), over=602)


RIG = Rig(
    name="helicopter",
    label="Helicopter",
    words=("helicopter", "rescue helicopter", "news helicopter", "air ambulance", "copter", "gyrocopter"),
    height=4.95,
    width=12.9,
    draw=draw,
    cycle=0.28,
    phases=8,
    turns=14,
    stride=9.0,
    on="air",
    glossy=0.5,
    actions=("fly", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.28, 0.0)}),
    palettes=PALETTES,
    turnable=1.0,
)
