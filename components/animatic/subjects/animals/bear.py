"""A bear: a heavy trunk under a shoulder hump, a deep coat, flat-footed legs with claws, a low swinging head."""

import math
from dataclasses import replace
from functools import lru_cache, partial
from types import MappingProxyType

from components.animatic.subjects.animals.bear_head import head
from components.animatic.subjects.animals.fur import locks, pelt, strands
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, turned, wave
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    fade,
    group,
    light,
    limb,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

RUN, WALK, STAND = Gait(0.66, 4.6), Gait(1.35, 1.0), Gait(3.4, 0.0)
PALETTES = (
    Palette(main="#6b4529", second="#b08450", accent="#e8dcc4", hair="#452a18", dark="#1d130c"),
    Palette(main="#2e2826", second="#6a5a4c", accent="#cfc4b0", hair="#191514", dark="#0f0c0b"),
    Palette(main="#8a5a30", second="#d3a468", accent="#efe3ca", hair="#5c3a1e", dark="#24170d"),
)
POLAR_BEARS = (Palette(main="#e2dbcb", second="#fbf8f0", accent="#3a3630", hair="#c2b8a4", dark="#2b2723"),)
PANDAS = (Palette(main="#ebe6da", second="#fbf9f4", accent="#8f8a80", hair="#cbc4b4", dark="#191716"),)
HIP, SHOULDER = (-60.0, -77.0), (50.0, -84.0)
TRUNK: tuple[Point, ...] = (
    (80, -116),
    (64, -129),
    (46, -132),
    (26, -124),
    (0, -113),
    (-30, -112),
    (-58, -112),
    (-80, -102),
    (-91, -84),
    (-90, -64),
    (-74, -50),
    (-40, -42),
    (0, -39),
    (36, -42),
    (62, -48),
    (84, -60),
    (98, -78),
    (98, -100),
)
SADDLE: tuple[Point, ...] = (
    (74, -136),
    (40, -138),
    (24, -118),
    (28, -80),
    (34, -36),
    (78, -40),
    (100, -66),
    (92, -100),
)
"""A panda's black shoulders."""
_STARTS = {"walk": (0.0, 0.5, 0.25, 0.75), "run": (0.0, 0.10, 0.46, 0.57)}


def steps(action: str) -> tuple[Step, ...]:
    """Give how the far hind, near hind, far fore and near fore foot go."""
    if action not in _STARTS:
        return tuple(Step(0.0, 1.0, 0.0, 0.0, ahead) for ahead in (9.0, -7.0, -5.0, 7.0))
    gait = RUN if action == "run" else WALK
    travel = gait.cycle * gait.stride * 100
    duty, lift, carry = (0.24, 24.0, 0.34) if action == "run" else (0.60, 11.0, 0.3)
    return tuple(Step(start, duty, travel, lift, 4.0, carry) for start in _STARTS[action])


def draw(pose: Pose, panda: bool = False) -> str:
    """Draw the bear at the pose's phase; a panda has black limbs, ears, eyes and shoulders."""
    action = pose.action if pose.action in _STARTS else "stand"
    coat, phase = pose.palette, pose.phase
    pitch, lift, nod = _carriage(action, phase)
    limbs = replace(coat, main=coat.dark, second=light(coat.dark, 0.25), hair=shade(coat.dark, 0.3)) if panda else coat
    legs = [_leg(limbs, i, step, phase, (pitch, lift), panda) for i, step in enumerate(steps(action))]
    tilt = f'transform="translate(0 {n(lift)}) rotate({n(pitch)} 0 -84)"'
    face = group(head(coat, panda), f'transform="translate(90 -99) rotate({n(nod)})"')
    whole = (
        legs[0]
        + legs[2]
        + group(_trunk(coat, pose.seed, panda), tilt)
        + legs[1]
        + legs[3]
        + group((_ruff() if not panda else "") + face, tilt)
    )
    return _defs(coat, limbs.hair) + group(whole, 'transform="translate(-19 0)"')


def _carriage(action: str, phase: float) -> tuple[float, float, float]:
    """Give how the trunk is tilted in degrees and shifted, and how the head is turned from level."""
    if action == "run":
        return 5.0 * wave(phase, 0.62), -5.0 + 5.0 * wave(phase, 0.85), 4.0 - 6.0 * wave(phase, 0.66)
    if action == "walk":
        return 1.0 * wave(phase * 2, 0.3), 1.3 * wave(phase * 2, 0.2), 12.0 + 3.0 * wave(phase * 2, 0.4)
    return 0.0, 0.5 * wave(phase), 1.5 + 1.5 * wave(phase, 0.2)


@lru_cache(maxsize=64)
def _defs(coat: Palette, limbs: str) -> str:
    main, pale, deep = coat.main, coat.second, coat.hair
    grizzled = [(0, light(pale, 0.22)), (0.14, mix(main, pale, 0.62)), (0.36, main), (0.68, mix(main, deep, 0.6))]
    far = [(0, shade(limbs, 0.1)), (0.6, shade(limbs, 0.32)), (1, shade(limbs, 0.45))]
    parts = (
        clip("bear-trunk", path(smooth(TRUNK))),
        linear("bear-coat", (-12, -132), (10, -38), [*grizzled, (1, shade(deep, 0.3))]),
        linear("bear-far", (0, -84), (0, 0), far),
        linear("bear-ruff", (0, -132), (8, -62), [(0, mix(main, pale, 0.5)), (0.4, mix(main, pale, 0.1)), (1, deep)]),
        linear("bear-belly", (0, -58), (0, -26), [(0, mix(main, deep, 0.7)), (1, mix(main, pale, 0.3))]),
        linear("bear-rump", (0, -112), (0, -46), [(0, mix(main, pale, 0.4)), (0.5, main), (1, shade(deep, 0.2))]),
        fade("bear-deep", shade(deep, 0.45)),
        fade("bear-lit", light(pale, 0.2)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _trunk(coat: Palette, seed: int, panda: bool) -> str:
    main, pale, deep = coat.main, coat.second, coat.hair
    soft = "".join(
        spot(name, place, rx, ry, opacity, tilt)
        for name, place, rx, ry, opacity, tilt in (
            ("bear-deep", (0, -40), 104, 20, 0.85, 0),
            ("bear-deep", (22, -78), 17, 34, 0.42, 12),
            ("bear-deep", (-34, -68), 15, 32, 0.40, -16),
            ("bear-lit", (46, -120), 34, 13, 0.62, 10),
            ("bear-lit", (-34, -104), 52, 11, 0.55, -1),
            ("bear-lit", (-68, -92), 18, 16, 0.40, -40),
            ("bear-lit", (-4, -82), 22, 16, 0.22, 0),
            ("bear-deep", (88, -66), 22, 16, 0.5, 40),
        )
    )
    hairs = pelt((-92, 100, -130, -44), 460, 7.5, 0.62, seed, math.pi - 0.55)
    over = path(hairs[0], light(pale, 0.16), 'opacity="0.34"') + path(hairs[1], shade(deep, 0.25), 'opacity="0.34"')
    saddle = path(smooth(SADDLE), coat.dark, 'opacity="0.94"') if panda else ""
    inside = group(saddle + soft + over, 'clip-path="url(#bear-trunk)"')
    belly = [(-84, -62), (-60, -49), (-30, -43), (0, -42), (34, -45), (64, -52), (88, -66)]
    rump = [(-74, -106), (-86, -94), (-90, -76), (-84, -58)]
    back = [(-82, -100), (-56, -109), (-28, -109), (2, -110), (26, -120), (46, -128), (66, -125), (82, -112)]
    tail = path(locks([(-85, -97), (-91, -86)], 11, 9, seed + 9, 0.5, 0.2), "url(#bear-rump)")
    under = path(locks(belly, 13, 46, seed + 1, 0.30, 0.3), shade(deep, 0.32))
    fringe = path(locks(belly, 8.5, 62, seed + 2, 0.44, 0.35), "url(#bear-belly)", 'opacity="0.8"')
    behind = path(locks(rump, 7.5, 34, seed + 3, 0.6, 0.35), "url(#bear-rump)")
    top = path(locks(back, 7.0, 84, seed + 4, 1.62, 0.2), mix(main, pale, 0.5))
    crest = path(locks(back, 5.0, 70, seed + 5, 1.40, 0.2), light(mix(main, pale, 0.8), 0.1), 'opacity="0.6"')
    return under + tail + behind + top + path(smooth(TRUNK), "url(#bear-coat)") + fringe + crest + inside


@lru_cache(maxsize=64)
def _ruff() -> str:
    """The thick hair between shoulder and head."""
    shadow = spot("bear-deep", (76, -92), 15, 34, 0.55, 12)
    rings = (
        ([(66, -122), (72, -106), (76, -84), (78, -62)], 13.0, 0.55),
        ([(74, -121), (80, -104), (84, -84), (84, -64)], 12.0, 0.8),
        ([(82, -118), (88, -102), (90, -86), (88, -70)], 10.0, 1.0),
    )
    return shadow + "".join(
        path(locks(edge, long, 24, 81 + i, 0.95, 0.3), "url(#bear-ruff)", f'opacity="{opacity}"')
        for i, (edge, long, opacity) in enumerate(rings)
    )


def _leg(coat: Palette, i: int, step: Step, phase: float, carriage: Point, black: bool) -> str:
    hind, near = i < 2, i % 2 == 1
    pitch, lift = carriage
    x, height, swing = step.at(phase)
    rest = HIP if hind else SHOULDER
    home = turned((rest[0] + (0 if near else 7), rest[1]), math.radians(pitch), (0.0, -84.0))
    root = (home[0] + 0.22 * x, home[1] + lift)
    toe = (rest[0] + x + (2 if hind else 4), -height)
    rise = max(0.0, min(1.0, (-x - 12) / 34)) if not swing else math.sin(math.pi * swing) * 0.9
    roll = 34.0 * rise + (26.0 * math.sin(math.pi * min(1.0, swing * 1.5)) if swing else 0.0)
    ankle = (toe[0] - 9 + 7 * rise, toe[1] - 9.5 - 9 * rise)
    upper, lower, bend = (43.0, 39.0, 1.0) if hind else (44.0, 39.0, -1.0)
    joint, ankle = reach(root, ankle, upper, lower, bend)
    paw = group(_paw(coat, hind, near), f'transform="translate({n(ankle[0])} {n(ankle[1])}) rotate({n(roll)})"')
    wide = (27.0, 23.0, 15.5, 12.5, 11.0) if hind else (24.0, 20.5, 14.5, 12.6, 11.5)
    size = 1.0 if near else 0.94
    joints = [
        (root[0], root[1] + (2 if hind else -2), wide[0] * size),
        (*blend(root, joint, 0.55), wide[1] * size),
        (*joint, wide[2] * size),
        (*blend(joint, ankle, 0.55), wide[3] * size),
        (*ankle, wide[4] * size),
    ]
    if not near:
        return path(limb(joints), "url(#bear-far)") + paw
    return _near(coat, joints, hind, black) + paw


def _near(coat: Palette, joints: list[tuple[float, float, float]], hind: bool, black: bool) -> str:
    """A near leg grows out of the trunk: its top fades in, its back edge is shaggy."""
    name = f"bear-{'haunch' if hind else 'arm'}"
    (rx, ry, top), (mx, my, _), (jx, jy, _), (cx, cy, _), (ax, ay, low) = joints
    main, pale, deep = coat.main, coat.second, coat.hair
    stops: list[Stop] = [
        (0, main, 0.0),
        (0.42 if black and hind else 0.16, main, 0.0),
        (0.55 if black and hind else 0.36, mix(main, pale, 0.10), 0.85),
        (0.66, mix(main, deep, 0.42)),
    ]
    fill = linear(name, (rx, ry - top), (ax, ay), [*stops, (1, shade(deep, 0.15))])
    back = [(mx - (19 if hind else 15), my + 4), (jx - 13, jy + 2), (cx - 11, cy), (ax - low + 1, ay - 2)]
    front = [(jx + 11, jy + 2), (cx + 9.5, cy), (ax + low - 2, ay - 1)]
    shag = path(locks(back, 10.5, 17, 31 if hind else 37, 0.62, 0.3), mix(deep, main, 0.3))
    edge = path(locks(front, 7.0, 11, 41 if hind else 43, 0.10, 0.2), shade(deep, 0.05))
    tilt = math.degrees(math.atan2(ay - jy, ax - jx))
    glow = 0.08 if black else 0.42
    lit = spot("bear-lit", (mx - 4, my - 4), 17, 13, glow, tilt) + spot(
        "bear-lit", (cx - 3, cy), 17, 4.6, glow * 0.7, tilt
    )
    dark = spot("bear-deep", (cx + 6, cy + 2), 20, 5, 0.45, tilt)
    inner = [((x + dx, y + dy), 1.75) for x, y, _ in joints[1:4] for dx, dy in ((-6, -6), (0, 2), (5, -3), (-3, 7))]
    hair = path(strands(inner, 8.0, 0.6), light(pale, 0.1), 'opacity="0.3"')
    return f"<defs>{fill}</defs>" + shag + edge + path(limb(joints), f"url(#{name})") + dark + lit + hair


@lru_cache(maxsize=64)
def _paw(coat: Palette, hind: bool, near: bool) -> str:
    """A broad flat foot about its ankle, with long claws."""
    deep = coat.hair if near else shade(coat.hair, 0.35)
    heel = -13.0 if hind else -9.0
    shape = smooth(
        [(-8, -5), (4, -6), (14, -2.5), (20, 3), (20.5, 8), (16, 9.6), (heel + 3, 9.6), (heel, 5), (-11, -1)]
    )
    claw = light(coat.accent, 0.1) if near else shade(coat.accent, 0.35)
    claws = "".join(
        path(f"M{x} {y}Q{x + 4.6} {y - 0.4} {x + 6.0} 9.6Q{x + 3.0} {y + 2.8} {x - 0.4} {y + 2.2}Z", claw)
        for x, y in ((10.6, 5.8), (14.4, 5.2), (18.0, 4.6))
    )
    cuff = [(-12, -5), (-4, -7), (6, -6), (12, -4)]
    fur = path(locks(cuff, 8.5, 18, 91 + hind, -0.15, -0.25), mix(deep, coat.main, 0.16 if near else 0.0))
    sole = path("M-10 9.6Q4 7.4 17 9.6Z", shade(coat.dark, 0.2), 'opacity="0.8"')
    lit = spot("bear-lit", (8, -1.5), 9, 3.4, 0.28, 14) if near else ""
    return path(shape, mix(deep, coat.main, 0.1 if near else 0.0)) + fur + lit + sole + claws


RIG = Rig(
    name="bear",
    label="Bear",
    words=(
        "bear",
        "grizzly",
        "brown bear",
        "grizzly bear",
        "black bear",
    ),
    height=1.5,
    width=2.7,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "run", "stand"),
    gaits=MappingProxyType({"run": RUN, "walk": WALK, "stand": STAND, "idle": STAND}),
    palettes=PALETTES,
    coat=True,
)
POLAR_BEAR = replace(
    RIG, name="polar-bear", label="Polar bear", words=("polar bear", "ice bear", "white bear"), palettes=POLAR_BEARS
)
PANDA = replace(
    RIG,
    name="panda",
    label="Panda",
    words=("panda", "giant panda", "panda bear"),
    palettes=PANDAS,
    draw=partial(draw, panda=True),
)
