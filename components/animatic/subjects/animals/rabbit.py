"""A rabbit that sits with upright ears or hops: hind feet push off, the body stretches, forefeet land first."""

import math
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, turned, wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
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
)

PALETTES = (
    Palette(main="#a98a6a", second="#efe4d4", accent="#e3a9a0", hair="#7d644b", dark="#2a1d16"),
    Palette(main="#f1efec", second="#ffffff", accent="#efb3b0", hair="#d8d4d0", dark="#3a2a28"),
    Palette(main="#8d8f94", second="#e4e5e7", accent="#dfa6a2", hair="#66686d", dark="#202126"),
)
HOP, STILL = Gait(0.56, 0.9), Gait(2.8, 0.0)
_HIND = Step(0.0, 0.34, HOP.cycle * HOP.stride * 100, 6.0, 1.0, 0.3)
_FORE = Step(0.62, 0.28, HOP.cycle * HOP.stride * 100, 7.0, 1.0, 0.3)
_TORSO: tuple[Point, ...] = (
    (-17, -9.5), (-16, -16), (-10.6, -21), (-2, -22), (6, -20), (11, -18.5), (14.5, -14), (12.6, -8), (6, -5.4), (-3,
    -5),
    (-12, -5),
)  # fmt: skip
_SKULL: tuple[Point, ...] = (
    (-4, -1), (-3.2, -6), (0.6, -8.8), (5.2, -8.4), (9.2, -5.8), (11.6, -2.8), (12.2, -0.2), (10.4, 2.2), (6, 3.6),
    (1, 4.4), (-3, 3.2),
)  # fmt: skip


def draw(pose: Pose) -> str:
    """Draw the rabbit sitting up or at a phase of its hop."""
    colors, phase = pose.palette, pose.phase
    hopping = pose.action in ("walk", "run", "jump")
    flight = math.sin(math.pi * min(1.0, max(0.0, (phase - 0.28) / 0.44))) if hopping else 0.0
    pitch = (13 * wave(phase, 0.92) * -1 + 1) if hopping else -9.0
    lift = -7.5 * flight + (0.0 if hopping else 0.25 * wave(phase))
    reach_out = 1.0 + 0.10 * flight if hopping else 0.96
    frame = f'transform="translate(0 {n(lift)}) rotate({n(pitch)} -8 -10) scale({n(reach_out)} 1)"'
    hind = (-9.0, -9.5 + lift)
    fore = turned((9.5 * reach_out, -10.5), math.radians(pitch), (-8.0, -10.0))
    fore = (fore[0], fore[1] + lift)
    feet = _HIND.at(phase) if hopping else (2.0, 0.0, 0.0)
    hands = _FORE.at(phase) if hopping else (1.0, 0.0, 0.0)
    near = (hind, (-8 + feet[0], -feet[1]), feet[2]), (fore, (10.5 + hands[0], -hands[1]), hands[2])
    head = group(_head(colors, phase, flight), _placed(pitch, lift, reach_out, hopping))
    return (
        fades("rabbit", colors.main, colors.second)
        + _limbs(near, colors, far=True)
        + group(_tail(colors) + _torso(colors, pose.seed), frame)
        + _limbs(near, colors, far=False)
        + head
    )


def _placed(pitch: float, lift: float, stretch: float, hopping: bool) -> str:
    x, y = turned((11.5 * stretch, -18.5), math.radians(pitch), (-8.0, -10.0))
    return f'transform="translate({n(x)} {n(y + lift)}) rotate({n(0.35 * pitch if hopping else 4)})"'


def _torso(colors: Palette, seed: int) -> str:
    main, pale = colors.main, colors.second
    soft = [
        ("lit", (-6, -18), 10, 4.5, 0.55, -6), ("lit", (9, -14), 4.5, 6, 0.4, 0), ("deep", (2, -6), 15, 4, 0.55, 0),
        ("deep", (3.5, -13), 3, 6.5, 0.3, 8), ("lit", (-10, -11), 6, 5, 0.3, 0),
    ]  # fmt: skip
    chest = path(locks([(13.6, -16), (14, -12), (11, -8)], 3.4, 10, seed % 7 + 3, 0.3, 0.2), mix(pale, main, 0.2))
    rump = path(locks([(-15.6, -15), (-17, -10), (-14, -6)], 3.0, 11, 9, 0.8, 0.3), mix(main, colors.hair, 0.4))
    return rump + chest + form("rabbit-torso", _TORSO, coat(main, pale, pale), ((-2, -23), (1, -4)), soft)


def _tail(colors: Palette) -> str:
    puff = path(locks([(-17, -13), (-20, -10), (-17, -7)], 3.4, 13, 5, 1.2, 0.2), light(colors.second, 0.2))
    return puff + ellipse((-18, -10), 3.6, 3.4, light(colors.second, 0.35))


Leg = tuple[Point, Point, float]


def _limbs(legs: tuple[Leg, Leg], colors: Palette, *, far: bool) -> str:
    (hip, foot, swing), (shoulder, hand, _) = legs
    shift = 3.0 if far else 0.0
    main = shade(colors.main, 0.4) if far else colors.main
    pale = shade(colors.second, 0.4) if far else mix(colors.main, colors.second, 0.35)
    roll = 46 * math.sin(math.pi * min(1.0, 1.5 * swing)) if swing else 0.0
    heel = (foot[0] + shift - 4.5, foot[1] - 1.6 - (7.0 * math.sin(math.pi * swing) if swing else 0))
    knee, _ = reach((hip[0] + shift, hip[1]), heel, 9.5, 9.5, 1.0)
    thigh = limb([(hip[0] + shift, hip[1], 7.4), (*blend(hip, knee, 0.6), 5.4), (*knee, 3.4), (*heel, 1.9)])
    sole = smooth([(-2.2, -2.2), (3, -2.6), (9, -2.0), (11.4, -0.4), (9.6, 0.5), (-1.4, 0.6), (-2.8, -0.6)])
    paw = group(path(sole, pale), f'transform="translate({n(heel[0])} {n(heel[1] + 1.2)}) rotate({n(roll)})"')
    elbow, wrist = reach((shoulder[0] + shift, shoulder[1]), (hand[0] + shift, hand[1] - 1.4), 6.4, 6.6, -1.0)
    arm = limb(
        [
            (shoulder[0] + shift, shoulder[1] - 1, 3.8),
            (*elbow, 2.3),
            (*wrist, 1.7),
            (wrist[0] + 1.6, wrist[1] + 0.4, 1.4),
        ]
    )
    if far:
        return path(thigh, main) + paw + path(arm, main)
    fill = linear(
        "rabbit-thigh",
        (hip[0] - 4, hip[1] - 8),
        heel,
        [(0, main, 0.0), (0.3, light(main, 0.05)), (1, shade(main, 0.22))],
    )
    sleeve = linear("rabbit-arm", (shoulder[0], shoulder[1] - 4), wrist, [(0, main, 0.0), (0.4, main), (1, pale)])
    glow = ellipse((hip[0] - 1, hip[1] - 2), 4.5, 4, "url(#rabbit-lit)", 'opacity="0.4"')
    return (
        f"<defs>{fill}{sleeve}</defs>" + path(arm, "url(#rabbit-arm)") + path(thigh, "url(#rabbit-thigh)") + glow + paw
    )


def _head(colors: Palette, phase: float, flight: float) -> str:
    main, pale, pink = colors.main, colors.second, colors.accent
    ear = smooth([(-1.6, -6.6), (-4.4, -12), (-5.0, -20), (-2.6, -26), (0.6, -21), (1.6, -13), (1.6, -7.4)])
    inner = smooth([(-1.2, -9), (-3.0, -13), (-3.4, -19.4), (-2.2, -23.4), (-0.4, -19), (0.2, -12)])
    back = -8 - 44 * flight + 3 * wave(phase, 0.2)
    lobe = linear("rabbit-ear", (-5, -8), (2, -20), [(0, shade(main, 0.12)), (1, light(mix(main, pale, 0.3), 0.05))])
    near = path(ear, "url(#rabbit-ear)") + path(inner, mix(pink, main, 0.2), 'opacity="0.85"')
    far = group(path(ear, shade(main, 0.3)), f'transform="translate(3 0.4) rotate({n(back + 15)} 0 -7)"')
    soft = [
        ("lit", (3, -6.6), 6, 2.6, 0.55, 4), ("deep", (2, 3), 8, 2.6, 0.4, 0), ("lit", (9.4, 0.2), 3, 2.4, 0.7, 30),
        ("deep", (5.4, -3.2), 3.4, 2.8, 0.3, 0),
    ]  # fmt: skip
    skull = form("rabbit-face", _SKULL, coat(main, pale, pale), ((2, -9), (5, 4)), soft)
    eye = (
        ellipse((5.6, -3.6), 1.85, 1.8, light(pale, 0.1), 'opacity="0.55"')
        + ellipse((5.7, -3.6), 1.4, 1.42, "#150c09")
        + ellipse((6.2, -4.2), 0.46, 0.42, "#ffffff")
    )
    wiggle = 0.25 * wave(phase * 3)
    nose = path(smooth([(11.2, -2.8), (12.6, -2.2 + wiggle), (12.0, -0.9 + wiggle), (11.0, -1.6)]), pink)
    mouth = line(f"M11.9 {n(-0.9 + wiggle)}Q11.6 0.7 9.8 1.0", shade(main, 0.5), 0.32)
    hairs = line("M10.4 -0.4Q14 -1.6 17 -2.4M10.4 0.2Q14 0.2 17 0.4", "#ffffff", 0.14, 'opacity="0.7"')
    return (
        f"<defs>{lobe}</defs>"
        + far
        + skull
        + eye
        + nose
        + mouth
        + hairs
        + group(near, f'transform="rotate({n(back)} 0 -7)"')
    )


RIG = Rig(
    name="rabbit",
    label="Rabbit",
    words=("rabbit", "bunny", "hare", "easter bunny", "bunny rabbit", "cottontail"),
    height=0.5,
    width=0.65,
    draw=draw,
    cycle=HOP.cycle,
    phases=14,
    stride=HOP.stride,
    actions=("walk", "run", "jump", "stand", "sit"),
    gaits=MappingProxyType({"walk": HOP, "run": HOP, "jump": HOP, "stand": STILL, "idle": STILL, "sit": STILL}),
    palettes=PALETTES,
    coat=True,
)
