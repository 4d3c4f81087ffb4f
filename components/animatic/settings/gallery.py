# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""An art gallery: white walls with framed paintings under spotlights, partitions in depth, a bench, visitors."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.aisles import facing, headed, recede, shut, start
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND
from components.animatic.settings.studio import planks

GAP, THICK, TALL, FAR = 7.4, 0.5, 3.6, 9.5
OILS = (
    ("#e8dcc8", "#c8573a", "#2f4a5f", "#d9a441"),
    ("#dfe6e8", "#3a6a8a", "#8fb0c0", "#e8c9a0"),
    ("#2c3440", "#d9b45f", "#8a4a5a", "#e8dcc8"),
    ("#efe2d4", "#d98a7a", "#5f7f6a", "#3a3f52"),
    ("#d9d2e4", "#6a5a9a", "#e0a0a8", "#f4e6c8"),
)


def build(place: Set) -> None:
    """End wall, partitions that run away, plinths and visitors, bench, floor, a ceiling of light."""
    room = Room(place, 4.4)
    shut(room, "#d8d6d2", FAR)
    near = start(room, GAP, 1.2, 0.9)
    period, faces = facing(GAP, THICK)
    wall = room.panel(period * 2, 4.4, "wall")
    wall.wall = wall.fill("#f1efeb", 0.96, down=True)
    for k, (wide, tall) in enumerate(((2.3, 1.7), (1.3, 1.7), (1.9, 1.4), (1.5, 1.9))):
        _painting(wall, 1.2 + k * 3.95, 1.75, wide, tall)
    wall.box(0, 0, period * 2, 0.1, "#c9c4bc")
    room.hang(wall, FAR, air=0.06, middle=period)
    side = room.panel(4.2, TALL, "side")
    side.box(0, 0, 4.2, TALL, "#eceae6", bright=0.94, down=True)
    _painting(side, 2.1, 1.75, 2.2, 1.5)
    side.box(0, 0, 4.2, 0.1, "#c9c4bc")
    recede(room, side, near, FAR - 2.2, faces, period, air=0.1, cuts=(4.4,))
    for away, drawn in ((6.6, 0), (4.4, 1)):
        row = room.panel(period, 4.4, f"row{away}")
        if drawn:
            _plinth(row, period / 2 - 2.5)
            f.person(row, period / 2 + 2.2, 1.7)
            f.person(row, period / 2 + 2.75, 1.78)
        else:
            _bench(row, period / 2 - 0.2)
            f.person(row, period / 2 + 1.4, 1.66)
            _plinth(row, period / 2 + 2.8)
        room.hang(row, away, air=0.02, middle=period / 2)
    ends = room.panel(period, TALL, "ends")
    for x in (0.0, period):
        ends.shadow(x - 0.3, 0.6, o=0.5)
        ends.box(x - THICK / 2, 0, THICK, TALL, "#dedbd5", bright=0.98, down=True)
        ends.box(x - THICK / 2, 0, THICK, 0.1, "#b9b4ac")
    if headed(room, GAP, near):
        room.hang(ends, near, middle=period / 2)
    size = 1024 if place.path.height > 500 else 512
    below = 256 if room.table else size
    room.floor(
        planks(below, place.dice("floor"), "#a5835e", "#cfae82"),
        3.0,
        FAR,
        mirror=0.24,
        table=_stone(place) if room.table else None,
    )
    room.ceiling(_skylight(room), 4.2, FAR)
    place.particles.append("dust")


def _painting(p: Panel, x: float, y: float, wide: float, tall: float) -> None:
    """A canvas in a slim frame under its own light: bands, suns and brush strokes of one family of colors."""
    ground, first, second, third = OILS[int(p.dice.integers(len(OILS)))]
    low = y - tall / 2
    p.glow(x, y + 0.2, wide * 0.95, tall * 1.05, "#fff4dc", 0.6)
    p.parts.append(
        f'<rect x="{x - wide / 2 + 0.03:.2f}" y="{low - 0.06:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill="#000" opacity=".16"/>'
    )
    p.box(x - wide / 2 - 0.06, low - 0.06, wide + 0.12, tall + 0.12, p.pick("#2c2824", "#c9a45c", "#8a6444", "#f4f1ec"))
    p.parts.append(
        f'<svg x="{x - wide / 2:.2f}" y="{low:.2f}" width="{wide:.2f}" height="{tall:.2f}" viewBox="0 0 {wide:.2f} {tall:.2f}" preserveAspectRatio="none">'
    )
    p.box(0, 0, wide, tall, ground, bright=1.05)
    kind = int(p.dice.integers(3))
    if kind == 0:
        for k in range(4):
            high = tall * (0.62 - 0.16 * k)
            p.shape(
                f"M0 0V{high:.2f}C{wide * 0.3:.2f} {high + 0.25:.2f} {wide * 0.6:.2f} {high - 0.3:.2f} {wide:.2f} {high + 0.1:.2f}V0Z",
                (first, second, third, second)[k],
                1.05 - 0.1 * k,
                0.9,
            )
        p.oval(wide * 0.68, tall * 0.76, tall * 0.13, tall * 0.13, third, 1.1)
    elif kind == 1:
        for _ in range(9):
            p.box(
                wide * float(p.dice.uniform(-0.1, 0.8)),
                tall * float(p.dice.uniform(-0.1, 0.8)),
                wide * float(p.dice.uniform(0.12, 0.45)),
                tall * float(p.dice.uniform(0.1, 0.4)),
                p.pick(first, second, third),
                bright=1.05,
                o=0.85,
            )
    else:
        for _ in range(12):
            a, b = wide * float(p.dice.uniform(0, 1)), tall * float(p.dice.uniform(0, 1))
            p.line(
                f"M{a:.2f} {b:.2f}q{float(p.dice.uniform(-0.5, 0.5)):.2f} {float(p.dice.uniform(-0.4, 0.4)):.2f} {float(p.dice.uniform(-0.8, 0.8)):.2f} {float(p.dice.uniform(-0.3, 0.3)):.2f}",
                p.pick(first, second, third),
                float(p.dice.uniform(0.06, 0.2)),
                1.05,
            )
    p.parts.append("</svg>")
    p.box(x + wide / 2 + 0.2, low + 0.1, 0.2, 0.14, "#fbfaf7", bright=1.08)


def _plinth(p: Panel, x: float) -> None:
    """A white plinth with a bronze form on it."""
    p.shadow(x - 0.32, 0.64, o=0.5)
    p.box(x - 0.27, 0, 0.54, 1.02, "#f4f2ee", down=True)
    p.box(x - 0.29, 1.0, 0.58, 0.04, "#fbfaf7", bright=1.1)
    if p.dice.random() < 0.5:
        p.shape(
            f"M{x - 0.16} 1.04C{x - 0.26} 1.4 {x + 0.1} 1.4 {x - 0.06} 1.74C{x + 0.3} 1.6 {x + 0.06} 1.34 {x + 0.2} 1.04Z",
            "#8a6234",
            1.15,
        )
    else:
        p.oval(x, 1.28, 0.22, 0.24, "#3f4a4a", 1.2)
        p.oval(x + 0.02, 1.3, 0.09, 0.11, "#ece9e4", 1.0)
    p.glow(x, 1.4, 0.7, 0.8, "#fff4dc", 0.35)


def _bench(p: Panel, x: float) -> None:
    p.shadow(x - 0.85, 1.7, o=0.5)
    for at in (x - 0.7, x + 0.6):
        p.box(at, 0, 0.1, 0.38, "#2a2826")
    p.box(x - 0.85, 0.36, 1.7, 0.1, "#6a4a34", r=0.02, bright=1.15)


def _stone(place: Set) -> Array:
    """The top of a white plinth."""
    grain = 0.96 + 0.05 * tile(512, 32, 4, place.dice("stone"))
    return np.asarray(rgb("#efedea")[None, None] * grain[..., None], np.float32)


def _skylight(room: Room) -> Array:
    """Frosted panes of daylight between white beams, tracks of spotlights along them."""
    y, x = np.mgrid[0:128, 0:128] / 128
    pane = (np.abs(x - 0.5) < 0.34) & (np.abs(y - 0.5) < 0.44)
    track = np.abs(x - 0.08) < 0.02
    paint = mix(room.white * 0.86, np.clip(room.white * 1.2 + 0.04, 0, 1), pane[..., None] * 0.9)
    return np.asarray(paint * (1 - 0.55 * track[..., None]), np.float32)


SETTING = Setting("gallery", "gallery", build, ROUND, "day")
