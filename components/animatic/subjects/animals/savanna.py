"""Giraffe and zebra: a net of brown patches on a long neck, black stripes on a small horse."""

import math
from dataclasses import replace
from functools import lru_cache, partial
from types import MappingProxyType

import numpy as np

import components.animatic.subjects.animals.horse as horse
from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build, Leg
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.sculpt import coat, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    tube,
)

GIRAFFES = (
    Palette(main="#ecd2a0", second="#f8ecd2", accent="#a3622c", hair="#8a4c22", dark="#2a1a12"),
    Palette(main="#e6c68e", second="#f4e4c4", accent="#8a4f26", hair="#6f3d1c", dark="#251710"),
)
ZEBRAS = (Palette(main="#ece8e0", second="#ffffff", accent="#8a8078", hair="#1f1c1b", dark="#1a1716"),)


@lru_cache(maxsize=8)
def _net(width: int, height: int, cell: float, seed: int) -> tuple[tuple[Point, ...], ...]:
    """Patches with narrow lanes between them, strewn about a corner at (0, 0)."""
    rng = np.random.default_rng(seed)
    found = []
    for row in range(round(height / cell)):
        for k in range(round(width / cell)):
            cx, cy = (k + (0.5 if row % 2 else 0.0)) * cell, row * cell
            size = cell * float(rng.uniform(0.44, 0.54))
            start = float(rng.uniform(0, 6.3))
            found.append(
                tuple(
                    (cx + size * r * math.cos(start + a), cy + size * r * math.sin(start + a))
                    for a, r in ((i * 2 * math.pi / 6, float(rng.uniform(0.82, 1.12))) for i in range(6))
                )
            )
    return tuple(found)


def _giraffe_marks(body: Body, colors: Palette) -> str:
    """The net over the trunk, finer up the neck."""
    (wx, wy), (sx, sy) = body.withers, body.skull
    px, py = body.pelvis
    trunk = "".join(polygon([(px - 18 + x, py - 20 + y) for x, y in patch]) for patch in _net(84, 40, 8.2, 3))
    angle = math.atan2(sy - wy, sx - wx)
    c, s = math.cos(angle), math.sin(angle)
    neck = "".join(
        polygon([(wx + 4 + c * x - s * (y - 15), wy - 2 + s * x + c * (y - 15)) for x, y in patch])
        for patch in _net(64, 30, 6.4, 9)
    )
    belly = path(
        smooth([body.at(u, v) for u, v in ((0, 0.98), (0.5, 0.92), (1, 0.98), (1, 1.5), (0, 1.5))]), colors.second
    )
    return path(trunk + neck, colors.accent, 'opacity="0.92"') + belly


def _giraffe_leg(leg: Leg, colors: Palette) -> str:
    (ax, ay), (bx, by) = blend(leg.root, leg.joint, 0.2), blend(leg.joint, leg.ankle, 0.7)
    angle = math.atan2(by - ay, bx - ax)
    c, s = math.cos(angle), math.sin(angle)
    long = math.hypot(bx - ax, by - ay)
    drawn = "".join(
        polygon([(ax + c * x - s * (y - 9), ay + s * x + c * (y - 9)) for x, y in patch])
        for patch in _net(36, 20, 6.0, 21)
        if patch[0][0] < long
    )
    return path(drawn, colors.accent, 'opacity="0.75"')


_LONG: tuple[Point, ...] = (
    (-4, -1), (-2, -6), (2, -7.6), (6, -6.6), (9.6, -5.2), (14, -2.8), (18, -1.0), (20.4, 1.0), (20.2, 3.6), (17.6,
    4.8),
    (13, 4.6), (9, 5.4), (4.4, 6.2), (0, 6.0), (-4, 3.6),
)  # fmt: skip


def _giraffe_head(body: Body, colors: Palette) -> str:
    main, pale, dark = colors.main, colors.second, colors.dark
    patches = "".join(polygon([(x * 0.5 - 5, y * 0.5 - 9) for x, y in patch]) for patch in _net(30, 32, 6.4, 5))
    muzzle = path(smooth([(14, -4), (13, 2), (15, 8), (26, 8), (26, -4)]), light(pale, 0.05), 'opacity="0.8"')
    soft = [
        ("deep", (8, -3.2), 3.0, 2.0, 0.4, 20), ("lit", (4, -6), 5, 1.8, 0.5, 8), ("deep", (6, 5.2), 8, 2.0, 0.4, -4),
        ("deep", (19, 3.4), 2.4, 2.0, 0.35, 0),
    ]  # fmt: skip
    net = path(patches, colors.accent, 'opacity="0.6"')
    skull = form("giraffe-face", _LONG, coat(main, pale), ((4, -8), (8, 6)), soft, net + muzzle)
    horns = tube([(1.4, -6.4, 1.0), (0.2, -10.4, 0.8), (-0.4, -12.6, 1.25)], colors.hair, 0.3, 0.3, 4)
    far = tube([(4.2, -6.4, 0.9), (3.6, -10, 0.7), (3.2, -12.2, 1.15)], shade(colors.hair, 0.35), 0.3, 0.2, 3)
    ear = smooth([(-1.0, -4.4), (-5.4, -7.0), (-9.6, -7.8), (-8.0, -4.4), (-3.6, -2.4)])
    twitch = f'transform="rotate({n(7 * wave(body.phase, 0.3))} -1 -4)"'
    near = group(
        path(ear, mix(main, pale, 0.2)) + path(smooth([(-3, -4.6), (-7.4, -6.6), (-5, -4)]), colors.hair), twitch
    )
    eye = (
        ellipse((8.2, -3.2), 1.4, 1.25, "#150c07")
        + ellipse((8.7, -3.7), 0.4, 0.36, "#ffffff", 'opacity="0.95"')
        + line("M6.2 -3.4Q8.2 -5.6 10.6 -3.6", shade(main, 0.6), 0.6)
    )
    nostril = ellipse((18.8, 0.8), 0.7, 0.5, shade(dark, 0.1), 'transform="rotate(35 18.8 0.8)"')
    mouth = line("M19.8 3.2Q16.6 3.8 13.6 2.8", shade(dark, 0.1), 0.4, 'opacity="0.8"')
    return far + horns + skull + nostril + mouth + eye + near


def _giraffe_mane(body: Body, colors: Palette) -> str:
    (wx, wy), (sx, sy) = body.withers, body.skull
    crest = [blend((wx - 1, wy - 10), (sx - 1, sy - 6), t) for t in (0.05, 0.3, 0.55, 0.8, 1.0)]
    crest = [(x + (2.6 if 0 < i < 4 else 0), y) for i, (x, y) in enumerate(crest)]
    return path(locks(crest, 3.6, 40, 91, 1.3, 0.2), colors.hair)


def _giraffe_tail(body: Body, colors: Palette) -> str:
    x, y = body.pelvis[0] - 10.5, body.pelvis[1] - 5
    swing = 2.6 * wave(body.phase, 0.3) - 3 * body.run
    bone = tube([(x + 1, y, 1.3), (x - 3, y + 5, 0.9), (x - 3.6 + swing, y + 16, 0.7)], colors.main, 0.3, 0.1, 3)
    return bone + path(locks([(x - 4 + swing, y + 15), (x - 3.2 + swing, y + 16)], 8.0, 8, 41, -0.1, 0.1), colors.dark)


def _stripe(spine: list[Point], wide: float) -> str:
    last = len(spine) - 1
    left = [(x - wide * math.sin(math.pi * (0.12 + 0.8 * i / last)), y) for i, (x, y) in enumerate(spine)]
    right = [(x + wide * math.sin(math.pi * (0.12 + 0.8 * i / last)), y + 0.3) for i, (x, y) in enumerate(spine)]
    return smooth([*left, *reversed(right)], tension=0.9)


def _zebra_marks(body: Body, colors: Palette) -> str:
    drawn = ""
    for i in range(17):
        u = -0.3 + i * 0.094
        lean = -0.16 * max(0.0, 0.45 - u) * 2.2
        spine = [
            body.at(u + lean * v * 1.4 + 0.012 * math.sin(i * 2.1 + 5 * v), v) for v in (-0.15, 0.2, 0.5, 0.8, 1.02)
        ]
        drawn += _stripe(spine, 1.25)
    (wx, wy), (sx, sy) = body.withers, body.skull
    for i in range(9):
        t = 0.02 + i * 0.115
        (ax, ay), (bx, by) = (
            blend((wx - 2, wy - 13), (sx - 5, sy - 9), t),
            blend((wx + 20, wy + 8), (sx + 6, sy + 12), t),
        )
        drawn += _stripe([blend((ax, ay), (bx, by), k) for k in (0, 0.33, 0.66, 1)], 1.15)
    return path(drawn, colors.hair, 'opacity="0.93"')


def _zebra_leg(leg: Leg, colors: Palette) -> str:
    drawn = ""
    for a, b, count in ((leg.root, leg.joint, 5), (leg.joint, leg.ankle, 6), (leg.ankle, leg.foot, 3)):
        for k in range(count):
            x, y = blend(a, b, (k + 0.6) / count)
            half = 9.0 if a == leg.root else 4.0
            drawn += f"M{n(x - half)} {n(y + 1.4)}Q{n(x)} {n(y - 0.8)} {n(x + half)} {n(y + 0.6)}"
    return line(drawn, colors.hair, 1.35, 'opacity="0.85"')


def _zebra_head(body: Body, colors: Palette) -> str:
    marks = "".join(
        f"M{n(1.2 + 2.3 * i)} -9Q{n(2.4 + 1.9 * i + 0.5 * i)} {n(-3 + 0.6 * i)} {n(0.6 + 2.0 * i)} 11" for i in range(8)
    )
    return horse.head(body, colors, bridle=False, inside=line(marks, colors.hair, 0.95, 'opacity="0.85"'))


def _zebra_mane(body: Body, colors: Palette) -> str:
    """An upright brush, banded like the neck."""
    (wx, wy), (sx, sy) = body.withers, body.skull
    crest = [blend((wx - 1, wy - 9.5), (sx + 1, sy - 6.0), t) for t in (0.08, 0.3, 0.55, 0.8, 1.0)]
    crest = [
        (x - 1.6 * math.sin(math.pi * i / 4), y - 1.8 * math.sin(math.pi * i / 4)) for i, (x, y) in enumerate(crest)
    ]
    pale = path(locks(crest, 6.0, 34, 91, 2.5, 0.1), light(colors.main, 0.2))
    return pale + path(locks(crest, 6.0, 13, 97, 2.5, 0.1), colors.hair)


_STILL = Gait(2.8, 0.0)
GIRAFFE_BUILD = Build(
    "giraffe", 3.5, Gait(0.75, 8.2), Gait(1.6, 2.2), _giraffe_head, _giraffe_tail, mane=_giraffe_mane, squat=1.42,
    depth=0.92, leg=0.66, neck_length=56.0, neck_raise=(1.04, 1.08, 1.14), neck_depth=0.86, head_scale=1.02,
    shaggy=0.0, hoofed=True, level=0.2, marks=_giraffe_marks, leg_marks=_giraffe_leg,
)  # fmt: skip
ZEBRA_BUILD = replace(
    horse.BUILD, name="zebra", scale=2.3, head=_zebra_head, mane=_zebra_mane, marks=_zebra_marks, leg_marks=_zebra_leg,
    depth=1.02, neck_length=24.0, run=Gait(0.46, 8.4), walk=Gait(1.05, 1.9),
)  # fmt: skip
GIRAFFE = Rig(
    name="giraffe",
    label="Giraffe",
    words=("giraffe", "okapi"),
    height=5.85,
    width=6.2,
    draw=partial(animal, build=GIRAFFE_BUILD),
    cycle=1.6,
    phases=16,
    stride=2.2,
    actions=("walk", "run", "stand"),
    gaits=MappingProxyType({"run": Gait(0.75, 8.2), "walk": Gait(1.6, 2.2), "stand": _STILL, "idle": _STILL}),
    palettes=GIRAFFES,
    color_slot="accent",
)
ZEBRA = replace(
    horse.RIG,
    name="zebra",
    label="Zebra",
    words=("zebra",),
    height=2.04,
    width=3.75,
    draw=partial(animal, build=ZEBRA_BUILD),
    gaits=MappingProxyType({"run": Gait(0.46, 8.4), "walk": Gait(1.05, 1.9), "stand": _STILL, "idle": _STILL}),
    cycle=1.05,
    stride=1.9,
    actions=("walk", "run", "stand"),
    palettes=ZEBRAS,
    color_slot="hair",
    coat=False,
)
RIGS = (GIRAFFE, ZEBRA)
