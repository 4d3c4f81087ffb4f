"""Rhinoceros and hippopotamus: barrel trunks in folded hide on short columns of legs, heads carried low."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType

from components.animatic.subjects.animals.proboscis import wrinkles
from components.animatic.subjects.animals.thick_skinned_heads import hippo_head, rhino_head
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    fade,
    group,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    tube,
)

WALK, STAND = Gait(1.35, 1.1), Gait(3.6, 0.0)


TRAVEL = WALK.cycle * WALK.stride * 100


STEPS = tuple(Step(start, 0.62, TRAVEL, 10.0, 3.0) for start in (0.0, 0.5, 0.25, 0.75))
"""Far hind, near hind, far fore, near fore."""


RHINOS = (
    Palette(main="#85827d", second="#aaa59c", accent="#d9d0bc", dark="#2b2926"),
    Palette(main="#8f8474", second="#b8ab97", accent="#e0d5bd", dark="#2f2a22"),
    Palette(main="#6f747a", second="#989da2", accent="#d5d2c8", dark="#202326"),
)


HIPPOS = (
    Palette(main="#7d6a70", second="#b3929a", accent="#f0e8d6", dark="#2a2024"),
    Palette(main="#6f6a72", second="#a58f96", accent="#efe6d4", dark="#242126"),
)


@dataclass(frozen=True)
class Beast:
    """What tells the two apart."""

    name: str
    trunk: tuple[Point, ...]
    hip: Point
    shoulder: Point
    thick: float
    """How thick the legs are, against a rhino's."""
    neck: Point
    """Where the head turns."""
    head: Callable[[Palette, float], str]
    folds: str
    """The deep creases of the hide."""


def draw(pose: Pose, beast: Beast) -> str:
    """Draw the animal at the pose's phase."""
    colors, phase, walking = pose.palette, pose.phase, pose.action == "walk"
    bob = 1.6 * wave(phase * 2, 0.2) if walking else 0.5 * wave(phase)
    tilt = 0.7 * wave(phase * 2, 0.35) if walking else 0.0
    legs = [_leg(beast, colors, i, phase, walking) for i in range(4)]
    place = f'transform="translate(0 {n(bob)}) rotate({n(tilt)} 0 -90)"'
    nod = 3.0 * wave(phase * 2, 0.45) if walking else 1.2 * wave(phase, 0.2)
    head = group(
        beast.head(colors, phase), f'transform="translate({n(beast.neck[0])} {n(beast.neck[1])}) rotate({n(nod)})"'
    )
    body = group(_tail(beast, colors, phase) + _trunk(beast, colors, pose.seed), place)
    whole = legs[0] + legs[2] + body + legs[1] + legs[3] + group(head, place)
    return _defs(beast, colors) + group(whole, 'transform="translate(-20 0)"')


@lru_cache(maxsize=64)
def _defs(beast: Beast, colors: Palette) -> str:
    main, pale, name = colors.main, colors.second, beast.name
    crown = [(0, light(pale, 0.40)), (0.18, pale), (0.46, main), (0.8, shade(main, 0.32))]
    parts = (
        clip(f"{name}-body", path(smooth(beast.trunk))),
        linear(f"{name}-hide", (-20, -160), (10, -40), [*crown, (1, shade(main, 0.52))]),
        linear(
            f"{name}-face",
            (0, -36),
            (14, 34),
            [(0, light(pale, 0.34)), (0.35, mix(main, pale, 0.7)), (0.7, main), (1, shade(main, 0.42))],
        ),
        linear(
            f"{name}-horn",
            (0, -40),
            (14, 6),
            [(0, light(colors.accent, 0.4)), (0.5, colors.accent), (1, shade(colors.accent, 0.45))],
        ),
        fade(f"{name}-deep", shade(main, 0.62)),
        fade(f"{name}-lit", light(pale, 0.4)),
        fade(f"{name}-skin", mix(main, pale, 0.22)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _trunk(beast: Beast, colors: Palette, seed: int) -> str:
    name = beast.name
    soft = "".join(
        spot(f"{name}-{tone}", place, rx, ry, opacity, tilt)
        for tone, place, rx, ry, opacity, tilt in (
            ("deep", (0, -46), 128, 26, 0.8, 0),
            ("lit", (-30, -146), 74, 13, 0.65, -2),
            ("lit", (58, -146), 34, 12, 0.55, 8),
            ("lit", (-92, -122), 20, 22, 0.40, 30),
            ("deep", (26, -96), 15, 44, 0.34, 10),
            ("deep", (-46, -90), 14, 40, 0.34, -10),
            ("lit", (0, -104), 24, 22, 0.22, 0),
        )
    )
    skin = wrinkles(seed, 80, (-110, 90, -148, -54), shade(colors.main, 0.5), 0.9)
    creases = line(beast.folds, shade(colors.main, 0.55), 1.8, 'opacity="0.6"')
    creases += line(beast.folds, light(colors.second, 0.3), 0.9, 'opacity="0.45" transform="translate(1.6 0.6)"')
    return path(smooth(beast.trunk), f"url(#{name}-hide)") + group(
        soft + skin + creases, f'clip-path="url(#{name}-body)"'
    )


def _leg(beast: Beast, colors: Palette, i: int, phase: float, walking: bool) -> str:
    hind, near = i < 2, i % 2 == 1
    rest = beast.hip if hind else beast.shoulder
    x, height, swing = STEPS[i].at(phase) if walking else ((-5.0, 0.0, 0.0) if near else (9.0, 0.0, 0.0))
    root = (rest[0] + (0 if near else 15) + 0.30 * x, rest[1] + (0 if near else 3))
    toe = (rest[0] + (0 if near else 15) + x, -height)
    ankle = (toe[0] - 3 - (3 if hind else 0) * (1 if swing else 0), toe[1] - 12)
    upper = 0.61 * (-12 - root[1])
    joint, ankle = reach(root, ankle, upper, upper * 0.92, bend=1.0 if hind else -1.0)
    joint = blend(joint, blend(root, ankle, 0.5), 0.35)
    wide = (29.0, 23.0, 15.5, 13.5, 13.0) if hind else (25.0, 21.0, 15.0, 13.5, 13.2)
    t = beast.thick
    joints = [
        (root[0], root[1], wide[0] * t),
        (*blend(root, joint, 0.6), wide[1] * t),
        (*joint, wide[2] * t),
        (*blend(joint, ankle, 0.55), wide[3] * t),
        (ankle[0], ankle[1] - 5, wide[4] * t),
    ]
    fold = math.sin(math.pi * swing) if swing else 0.0
    color = shade(colors.main, 0.05) if near else shade(colors.main, 0.40)
    foot = group(
        _foot(beast, colors, color), f'transform="translate({n(ankle[0])} {n(ankle[1])}) rotate({n(34 * fold)})"'
    )
    if not near:
        return tube(joints, color, 0.28, 0.24, 8) + foot
    return _near(beast, colors, joints, hind) + foot


def _near(beast: Beast, colors: Palette, joints: list[tuple[float, float, float]], hind: bool) -> str:
    """A near leg grows out of the trunk: its top fades in, its knee is creased, light falls on its left."""
    name = f"{beast.name}-{'haunch' if hind else 'arm'}"
    (rx, ry, top), (mx, my, _), (jx, jy, half), (cx, cy, _), (ax, ay, low) = joints
    main, pale = colors.main, colors.second
    stops: list[Stop] = [(0, main, 0.0), (0.14, main, 0.0), (0.40, mix(main, pale, 0.12), 0.9)]
    ends: list[Stop] = [(0.7, mix(main, pale, 0.16)), (1, shade(main, 0.08))]
    fill = linear(name, (rx, ry - top), (ax, ay), [*stops, *ends]) + clip(f"{name}-edge", path(limb(joints)))
    tilt = math.degrees(math.atan2(ay - jy, ax - jx))
    soft = (
        spot(f"{beast.name}-lit", (mx - 6, my - 6), 16, 15, 0.40, tilt)
        + spot(f"{beast.name}-lit", (cx - half * 0.5, cy), 26, 4.6, 0.55, tilt)
        + spot(f"{beast.name}-deep", (cx + half * 0.75, cy), 30, 6.0, 0.60, tilt)
        + spot(f"{beast.name}-deep", (jx + half, jy - 8), 9, 18, 0.35, 10)
        + spot(f"{beast.name}-deep", (ax, ay + low), low * 1.4, 5, 0.40)
    )
    creases = "".join(
        f"M{n(jx - half)} {n(jy + dy)}Q{n(jx)} {n(jy + dy + 4)} {n(jx + half)} {n(jy + dy - 1)}"
        for dy in (-6, -1, 4, 9)
    )
    lines = line(creases, shade(main, 0.45), 0.9, 'opacity="0.45"')
    inside = group(soft + lines, f'clip-path="url(#{name}-edge)"')
    return f"<defs>{fill}</defs>" + path(limb(joints), f"url(#{name})") + inside


def _foot(beast: Beast, colors: Palette, color: str) -> str:
    """A broad pad with three blunt nails."""
    t = beast.thick
    pad = smooth([(-14 * t, -4), (-15 * t, 6), (-12 * t, 12), (14 * t, 12), (18 * t, 9), (17 * t, 1), (12 * t, -5)])
    nails = "".join(
        path(
            f"M{n(x * t - 3.6)} 11.6Q{n(x * t - 4)} 4.8 {n(x * t)} 4.4Q{n(x * t + 4)} 4.8 {n(x * t + 3.8)} 11.6Z",
            mix(colors.accent, color, 0.4),
        )
        for x in (1.0, 8.4, 14.6)
    )
    return path(pad, shade(color, 0.05)) + nails + spot(f"{beast.name}-deep", (0, 12), 18 * t, 3, 0.2)


def _tail(beast: Beast, colors: Palette, phase: float) -> str:
    x, y = beast.trunk[-1][0] - 1, beast.trunk[-1][1] - 14
    swing = 5 * wave(phase, 0.1)
    joints = [(x + 6, y - 8, 3.6), (x - 4 + swing * 0.2, y + 10, 2.6), (x - 5 + swing * 0.6, y + 30, 1.8)]
    tuft = line(
        f"M{n(joints[-1][0])} {n(joints[-1][1])}q-1 6 {n(swing * 0.3)} 12m1 -12q2 6 {n(2 + swing * 0.3)} 11",
        colors.dark,
        1.6,
    )
    return tuft + tube(joints, colors.main, 0.4, 0.15, 5)


RHINO_BEAST = Beast(
    name="rhino",
    trunk=(
        (106, -128), (84, -152), (58, -160), (28, -150), (-8, -146), (-44, -150), (-78, -148), (-104, -134),
        (-118, -106), (-116, -78), (-98, -58), (-50, -48), (6, -44), (58, -48), (92, -62), (112, -84), (118, -108),
    ),
    hip=(-80.0, -92.0),
    shoulder=(66.0, -90.0),
    thick=1.0,
    neck=(112.0, -104.0),
    head=rhino_head,
    folds="M92 -154Q76 -120 90 -66M40 -156Q50 -116 40 -56M-58 -150"
        "Q-46 -112 -58 -56M-100 -110Q-84 -96 -88 -64M104 -136Q92 -112 106 -80",
)  # fmt: skip


HIPPO_BEAST = Beast(
    name="hippo",
    trunk=(
        (104, -118), (80, -134), (46, -140), (6, -140), (-36, -144), (-76, -140), (-106, -124), (-122, -94),
        (-118, -60), (-94, -38), (-40, -26), (16, -24), (64, -30), (98, -46), (116, -72), (118, -100),
    ),
    hip=(-84.0, -66.0),
    shoulder=(66.0, -66.0),
    thick=1.0,
    neck=(112.0, -92.0),
    head=hippo_head,
    folds="M96 -128Q84 -96 98 -44M82 -132Q70 -100 82 -40M-96 -118Q-84 -92 -90 -48",
)  # fmt: skip


def _rig(beast: Beast, words: tuple[str, ...], height: float, palettes: tuple[Palette, ...]) -> Rig:
    return Rig(
        name=beast.name,
        label=beast.name.title(),
        words=words,
        height=height,
        width=3.5,
        draw=partial(draw, beast=beast),
        cycle=WALK.cycle,
        phases=16,
        stride=WALK.stride,
        actions=("walk", "stand"),
        gaits=MappingProxyType({"walk": WALK, "stand": STAND, "idle": STAND}),
        palettes=palettes,
        color_slot="accent",
    )


RHINO = _rig(RHINO_BEAST, ("rhino", "rhinoceros", "white rhino", "black rhino"), 1.80, RHINOS)


HIPPO = _rig(HIPPO_BEAST, ("hippo", "hippopotamus", "pygmy hippo"), 1.60, HIPPOS)
