"""Creatures low on the ground: a snake that winds along and a crocodile that lies in wait or walks."""

import math
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
)

SNAKES = (
    Palette(main="#5f8a3a", second="#d9d49a", accent="#e2b23a", hair="#35521f", dark="#141a0d"),
    Palette(main="#c98a3a", second="#f0dcae", accent="#e6b640", hair="#6e4420", dark="#20140a"),
    Palette(main="#35373c", second="#8f9298", accent="#d8a83a", hair="#1c1d21", dark="#0b0b0d"),
)
CROCODILES = (
    Palette(main="#6a7346", second="#d6cf9c", accent="#d9b23a", hair="#434a2b", dark="#1b1d12"),
    Palette(main="#73694f", second="#d4c8a4", accent="#d2aa3c", hair="#494231", dark="#1d1a12"),
)
WIND = Gait(2.0, 0.28)
WALK, STILL = Gait(1.4, 0.5), Gait(4.0, 0.0)
Joint = tuple[float, float, float]


def snake(pose: Pose) -> str:
    """Draw the snake: waves run down its body, the head is held up, the tongue flickers."""
    colors, phase = pose.palette, pose.phase
    rise = 4 * wave(phase * 2)
    joints: list[Joint] = []
    for i in range(34):
        t = i / 33
        x = -86 + 132 * t
        swing = math.sin(2 * math.pi * (phase + 2.6 * t)) * (1 - 0.4 * t)
        half = 1.0 + 5.4 * math.sin(math.pi * min(1.0, 0.06 + 0.56 * t)) ** 0.8
        joints.append((x + 2 * swing, min(-half, -6.4 - 3.6 * swing), half))
    neck: list[Joint] = [(52, -10, 5.6), (58, -20, 5.0), (58, -32, 4.6), (60 + 0.3 * rise, -42 + 0.4 * rise, 4.4)]
    spine = [*joints, *neck]
    fill = linear(
        "snake-skin",
        (0, -18),
        (0, 0),
        [(0, light(mix(colors.main, colors.second, 0.25), 0.15)), (0.5, colors.main), (1, shade(colors.main, 0.4))],
    )
    low = [(x, y + half * 0.6, half * 0.34) for x, y, half in spine]
    marks = ""
    for i in range(2, len(spine) - 1, 2):
        x, y, half = spine[i]
        marks += polygon(
            [
                (x - half * 0.75, y - half * 0.25),
                (x, y - half * 0.95),
                (x + half * 0.75, y - half * 0.25),
                (x, y + half * 0.45),
            ]
        )
    lit = [(x - 0.4, y - half * 0.55, half * 0.2) for x, y, half in spine[4:]]
    hx, hy, _ = spine[-1]
    face = group(_snake_head(colors, phase), f'transform="translate({n(hx + 1)} {n(hy - 1)}) rotate({n(6 + rise)})"')
    return (
        fades("snake", colors.main, colors.second)
        + f"<defs>{fill}</defs>"
        + path(limb(spine, 3), "url(#snake-skin)")
        + path(limb(low, 2), colors.second, 'opacity="0.6"')
        + path(marks, colors.hair, 'opacity="0.8"')
        + path(limb(lit, 2), light(colors.main, 0.45), 'opacity="0.4"')
        + face
    )


def _snake_head(colors: Palette, phase: float) -> str:
    flick = max(0.0, math.sin(2 * math.pi * phase * 3)) ** 3
    tip = 15 + 11 * flick
    end, fork = n(tip + 4 * flick), n(1.6 - flick)
    tongue = line(
        f"M13 0.6L{n(tip)} {fork}L{end} {n(-0.6 - flick)}M{n(tip)} {fork}L{end} {n(3.6 - flick)}", "#b8323c", 0.6
    )
    head = form(
        "snake-head", [(-6, -3.8), (-1, -6.2), (5, -6.0), (11, -3.8), (15, -0.8), (14, 2.2), (8, 3.8), (0, 4.6), (-6,
        3.8)],
        coat(colors.main, colors.second), ((2, -6), (5, 5)), [("lit", (3, -4.4), 5, 1.6, 0.6, 8)],
        path(smooth([(16, 0.4), (8, 1.2), (-6, 1.4), (-6, 6), (16, 5)]), colors.second, 'opacity="0.75"'),
    )  # fmt: skip
    eye = (
        ellipse((7.6, -2.2), 1.5, 1.4, colors.accent)
        + ellipse((7.8, -2.2), 0.4, 1.2, "#0a0805")
        + ellipse((8.2, -2.8), 0.3, 0.28, "#ffffff")
    )
    mouth = line("M14.6 0.8Q8 1.8 1 1.2", shade(colors.main, 0.6), 0.5)
    return tongue + head + eye + mouth


def crocodile(pose: Pose) -> str:
    """Draw the crocodile at a phase of its walk; standing, it opens its jaws."""
    colors, phase = pose.palette, pose.phase
    walking = pose.action in ("walk", "run")
    bob = 1.2 * wave(phase * 2, 0.2) if walking else 0.4 * wave(phase)
    gape = 3 + 2 * wave(phase) if walking else 20 * max(0.0, math.sin(2 * math.pi * phase)) ** 2
    far = _croc_leg(colors, phase, walking, -42, 0.5, bob, far=True) + _croc_leg(
        colors, phase, walking, 34, 0.0, bob, far=True
    )
    near = _croc_leg(colors, phase, walking, -50, 0.0, bob, far=False) + _croc_leg(
        colors, phase, walking, 26, 0.5, bob, far=False
    )
    body = group(
        _croc_tail(colors, phase) + _croc_body(colors) + _croc_head(colors, gape), f'transform="translate(0 {n(bob)})"'
    )
    whole = fades("crocodile", colors.main, colors.second) + far + body + near
    return group(whole, 'transform="scale(1.25) translate(14 -1.4)"')


@lru_cache(maxsize=16)
def _croc_body(colors: Palette) -> str:
    main, pale, ink = colors.main, colors.second, colors.hair
    trunk = [
        (-66, -26),
        (-52, -35),
        (-28, -39),
        (0, -40),
        (26, -38),
        (46, -34),
        (58, -27),
        (58, -18),
        (44, -12),
        (16, -8.6),
        (-16, -8),
        (-46, -11),
        (-64, -17),
    ]
    belly = path(
        smooth([(60, -21), (40, -16), (0, -14), (-40, -15), (-66, -20), (-60, -4), (50, -4)]), pale, 'opacity="0.8"'
    )
    ridge = "".join(
        f"M{n(-64 + 7.2 * i)} {n(-30 - 9.4 * math.sin(math.pi * (0.14 + 0.8 * i / 17)))}l2.6 -4.8l4 4.4Z"
        for i in range(17)
    )
    plates = "".join(
        ellipse((-56 + 8.4 * k + 4 * (row % 2), -31 + 5.2 * row), 2.6, 1.6, ink, 'opacity="0.38"')
        for row in range(3)
        for k in range(13)
    )
    soft = [("lit", (0, -36), 46, 4, 0.5, 0), ("deep", (0, -8), 60, 6, 0.6, 0), ("deep", (40, -24), 10, 12, 0.3, 0)]
    return path(ridge, ink) + form(
        "crocodile-trunk", trunk, coat(main, pale), ((-2, -40), (2, -8)), soft, belly + plates
    )


def _croc_tail(colors: Palette, phase: float) -> str:
    joints: list[Joint] = []
    for i, (x, y, w) in enumerate(
        ((-52, -23, 13), (-76, -21, 10.6), (-98, -17, 8), (-120, -12.4, 5.6), (-142, -8.6, 3.2), (-160, -6.6, 1.2))
    ):
        joints.append((x, min(-w, y + 0.8 * i * math.sin(2 * math.pi * (phase - 0.1 * i))), w))
    fill = linear(
        "crocodile-tail",
        (-90, -34),
        (-88, -4),
        [(0, light(mix(colors.main, colors.second, 0.3), 0.1)), (0.45, colors.main), (1, shade(colors.main, 0.42))],
    )
    teeth = ""
    for a, b in pairwise(joints):
        for share in (0.1, 0.45, 0.8):
            tx, ty = blend((a[0], a[1] - a[2]), (b[0], b[1] - b[2]), share)
            teeth += f"M{n(tx - 3)} {n(ty + 1)}l-1 -6.4l6.4 5.6Z"
    bands = "".join(f"M{n(x)} {n(y - w * 0.9)}q-2 {n(w * 0.7)} 0 {n(w * 1.3)}" for x, y, w in joints[1:5])
    return (
        path(teeth, colors.hair)
        + f"<defs>{fill}</defs>"
        + path(limb(joints), "url(#crocodile-tail)")
        + line(bands, colors.hair, 2.4, 'opacity="0.35"')
    )


def _croc_leg(colors: Palette, phase: float, walking: bool, x0: float, start: float, bob: float, *, far: bool) -> str:
    tone = shade(colors.main, 0.38) if far else shade(colors.main, 0.06)
    step = Step(start, 0.64, WALK.cycle * WALK.stride * 100 / 1.25, 6.0, 4.0, 0.3)
    x, height, swing = step.at((phase + (0.25 if x0 > 0 else 0.0)) % 1.0) if walking else (4.0, 0.0, 0.0)
    hip, foot = (x0, -19.0 + bob), (x0 + x * 0.9, -height - 2.4 - (4.0 * math.sin(math.pi * swing) if swing else 0.0))
    knee, foot = reach(hip, foot, 12.5, 12.5, -1.0 if x0 > 0 else 1.0)
    leg = path(limb([(*hip, 8.4), (*knee, 6.0), (*foot, 3.6)]), tone)
    toes = path(limb([(-2, 0, 2.2), (6, 0.6, 1.6), (10, 1.0, 1.0)]), shade(tone, 0.14)) + line(
        "M9 0.8l4 1M7 1l4 1.2", colors.dark, 1.0
    )
    return leg + group(
        toes,
        f'transform="translate({n(foot[0])} {n(foot[1])}) rotate({n(24 * math.sin(math.pi * swing) if swing else 0)})"',
    )


def _croc_head(colors: Palette, gape: float) -> str:
    main, pale, ink = colors.main, colors.second, colors.hair
    upper = [
        (-8, -6),
        (-2, -12),
        (6, -13.6),
        (11, -10.6),
        (20, -7.2),
        (34, -5.6),
        (46, -6.6),
        (52, -4.8),
        (52, -1),
        (40, 0.6),
        (20, 1.4),
        (0, 3.4),
        (-8, 3),
    ]
    jaw = [(-8, 2), (4, 3), (22, 1.8), (44, 0.8), (50, 2), (46, 5), (24, 7), (4, 9.4), (-8, 8)]
    teeth_up = "".join(
        f"M{n(12 + 4.4 * i)} {n(0.8 - 0.06 * i)}l1.2 {n(3.6 - 0.8 * (i % 2))}l1.3 {n(-3.6 + 0.8 * (i % 2))}Z"
        for i in range(9)
    )
    teeth_low = "".join(
        f"M{n(14 + 4.4 * i)} 2.4l1.1 {n(-3.2 + 0.7 * (i % 2))}l1.2 {n(3.2 - 0.7 * (i % 2))}Z" for i in range(8)
    )
    throat = path(smooth([(-4, 1), (20, 1.4), (42, 0.6), (44, 3), (20, 4.6), (0, 6)]), "#7d3230")
    low = group(
        throat
        + path(teeth_low, "#f4edd8")
        + form(
            "crocodile-jaw", jaw, [(0, mix(pale, main, 0.3)), (1, shade(mix(pale, main, 0.3), 0.3))], ((10, 2), (10, 9))
        ),
        f'transform="rotate({n(0.35 * gape)} -4 3)"',
    )
    bumps = "".join(
        ellipse((x, y), 1.2, 0.8, ink, 'opacity="0.4"')
        for x, y in ((2, -6), (16, -5), (22, -3.6), (28, -3.4), (34, -2.8), (8, -2), (40, -3.6))
    )
    skull = form(
        "crocodile-skull",
        upper,
        coat(main, pale),
        ((10, -13), (12, 3)),
        [("lit", (20, -6), 20, 1.6, 0.5, 4), ("deep", (2, 1), 10, 3, 0.4, 0)],
        bumps,
    )
    eye = (
        ellipse((5.4, -11.6), 3.0, 2.6, main)
        + ellipse((6, -11.6), 1.7, 1.6, colors.accent)
        + ellipse((6.2, -11.6), 0.45, 1.5, "#0b0a06")
        + ellipse((6.8, -12.2), 0.36, 0.32, "#ffffff")
    )
    nostril = ellipse((49, -5.8), 1.4, 0.8, shade(main, 0.55))
    top = group(path(teeth_up, "#f6f0dc") + skull + eye + nostril, f'transform="rotate({n(-gape)} -4 3)"')
    return group(low + top, 'transform="translate(62 -22)"')


SNAKE = Rig(
    name="snake",
    label="Snake",
    words=("snake", "cobra", "python snake", "viper", "rattlesnake", "serpent", "anaconda"),
    height=0.55,
    width=1.92,
    draw=snake,
    cycle=WIND.cycle,
    phases=18,
    stride=WIND.stride,
    actions=("walk", "stand"),
    gaits=MappingProxyType({"walk": WIND, "stand": Gait(3.2, 0.0), "idle": Gait(3.2, 0.0)}),
    palettes=SNAKES,
    coat=True,
)
CROCODILE = Rig(
    name="crocodile",
    label="Crocodile",
    words=("crocodile", "alligator", "croc", "gator", "caiman", "komodo dragon", "lizard", "iguana"),
    height=0.66,
    width=3.8,
    draw=crocodile,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "stand"),
    gaits=MappingProxyType({"walk": WALK, "stand": STILL, "idle": STILL}),
    palettes=CROCODILES,
    coat=True,
)
RIGS = (SNAKE, CROCODILE)
