"""A kangaroo that stands on feet and tail or bounds: both hind feet together, the tail as a counterweight."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
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
    Palette(main="#a8683a", second="#ecd6b8", accent="#d9a48c", hair="#7a4826", dark="#22160f"),
    Palette(main="#8a8278", second="#dedad2", accent="#cfa79a", hair="#5f5850", dark="#1f1c1a"),
)
HOP, STILL = Gait(0.66, 3.6), Gait(2.8, 0.0)
_STEP = Step(0.0, 0.32, HOP.cycle * HOP.stride * 100 * 0.62, 30.0, 6.0, 0.3)
_TORSO: tuple[Point, ...] = (
    (-34, -58), (-40, -74), (-33, -92), (-16, -107), (2, -118), (16, -124), (27, -118), (27, -106), (20, -92), (13,
    -76),
    (8, -60), (-4, -48), (-22, -46),
)  # fmt: skip
_SKULL: tuple[Point, ...] = (
    (-6, -2), (-4, -9), (2, -12.6), (9, -11.4), (15, -7.6), (21, -5), (25.6, -2), (26, 1.6), (22.6, 4.6), (15, 5.8),
    (7, 7.4),
    (-1, 6.6), (-6, 3),
)  # fmt: skip


def draw(pose: Pose) -> str:
    """Draw the kangaroo upright or at a phase of its bound."""
    colors, phase = pose.palette, pose.phase
    hopping = pose.action in ("run", "walk", "jump")
    air = math.sin(math.pi * min(1.0, max(0.0, (phase - 0.26) / 0.66))) if hopping else 0.0
    lift = -26 * air + (9 * math.cos(2 * math.pi * (phase - 0.12)) * (1 - air) if hopping else 0.5 * wave(phase))
    pitch = 30 + 7 * wave(phase, 0.3) if hopping else 0.0
    frame = f'transform="translate(0 {n(lift)}) rotate({n(pitch)} -18 -66)"'
    x, height, swing = _STEP.at(phase) if hopping else (0.0, 0.0, 0.0)
    hip = (-20.0, -66.0 + lift)
    foot = (-16.0 + x, -height)
    nod = -0.8 * pitch + 3 * wave(phase, 0.4)
    head = group(_head(colors, phase), f'transform="translate(24 -122) rotate({n(nod)})"')
    body = group(_arm(colors, phase, far=True) + _torso(colors) + _arm(colors, phase, far=False) + head, frame)
    return (
        fades("kangaroo", colors.main, colors.second)
        + _tail(colors, phase, lift, hopping)
        + _leg(colors, (hip[0] + 5, hip[1]), (foot[0] + 6, foot[1]), swing, far=True)
        + body
        + _leg(colors, hip, foot, swing, far=False)
    )


def _torso(colors: Palette) -> str:
    main, pale = colors.main, colors.second
    belly = path(
        smooth([(28, -116), (18, -108), (10, -92), (2, -74), (-2, -58), (10, -50), (24, -90), (32, -112)]),
        pale,
        'opacity="0.9"',
    )
    pouch = line("M-1 -66Q7 -62 12 -72", shade(pale, 0.35), 1.4, 'opacity="0.7"')
    soft = [
        ("lit", (-22, -92), 15, 7, 0.5, -44), ("lit", (10, -116), 10, 5, 0.5, -24), ("deep", (-8, -52), 22, 8, 0.5, 0),
        ("deep", (12, -92), 6, 16, 0.3, 24),
    ]  # fmt: skip
    return form("kangaroo-torso", _TORSO, coat(main, pale), ((-30, -108), (6, -52)), soft, belly + pouch)


def _tail(colors: Palette, phase: float, lift: float, hopping: bool) -> str:
    root = (-30.0, -58.0 + lift)
    if hopping:
        swing = 9 * wave(phase, 0.55)
        spine = [
            root,
            (-48, -58 + lift + 0.3 * swing),
            (-70, -56 + lift + 0.8 * swing),
            (-94, -58 + lift + 1.4 * swing),
            (-114, -63 + lift + 1.8 * swing),
        ]
    else:
        spine = [root, (-46, -40), (-62, -18), (-82, -6.4), (-108, -3.0 + 0.4 * wave(phase))]
    joints = [(x, min(y, -w), w) for (x, y), w in zip(spine, (12.5, 9.6, 7.0, 4.8, 2.4), strict=True)]
    fill = linear(
        "kangaroo-tail",
        (-60, -70 + lift),
        (-52, -20 + lift),
        [(0, light(mix(colors.main, colors.second, 0.3), 0.08)), (0.5, colors.main), (1, shade(colors.main, 0.4))],
    )
    return f"<defs>{fill}</defs>" + path(limb(joints), "url(#kangaroo-tail)")


def _leg(colors: Palette, hip: Point, foot: Point, swing: float, *, far: bool) -> str:
    tone = shade(colors.main, 0.38) if far else colors.main
    fold = math.sin(math.pi * swing) if swing else 0.0
    heel = (foot[0] - 14 - 4 * fold, foot[1] - 6 - 8 * fold)
    knee, heel = reach(hip, heel, 36, 40, 1.0)
    side = "far" if far else "near"
    stops = [(0, tone, 0.0 if not far else 1.0), (0.22, light(tone, 0.06)), (0.7, tone), (1, shade(tone, 0.2))]
    fill = linear(f"kangaroo-leg-{side}", (hip[0], hip[1] - 18), heel, stops)  # type: ignore[arg-type]
    joints = [
        (*hip, 20.0),
        (*blend(hip, knee, 0.55), 17.5),
        (*knee, 11.0),
        (*blend(knee, heel, 0.5), 6.4),
        (*heel, 4.6),
    ]
    angle = 52 * fold
    sole = smooth([(-4, -4), (6, -5.6), (20, -4.6), (32, -2.6), (36, -0.6), (32, 0.6), (-2, 0.6), (-5, -1)])
    claw = path("M30 -2.6L38.4 -0.2L31 0.5Z", colors.dark)
    below = -heel[1] - 1.0 if not swing else 4.0
    paw = group(
        path(sole, shade(mix(tone, colors.hair, 0.5), 0.1)) + claw,
        f'transform="translate({n(heel[0] - 1)} {n(heel[1] + below)}) rotate({n(angle)})"',
    )
    shin = path(limb([(*heel, 4.6), (heel[0] - 1, heel[1] + below - 2.5, 3.6)]), shade(tone, 0.18))
    lit = "" if far else ellipse((hip[0] - 3, hip[1] - 4), 11, 10, "url(#kangaroo-lit)", 'opacity="0.45"')
    return f"<defs>{fill}</defs>" + shin + path(limb(joints), f"url(#kangaroo-leg-{side})") + lit + paw


def _arm(colors: Palette, phase: float, *, far: bool) -> str:
    tone = shade(colors.main, 0.34) if far else mix(colors.main, colors.second, 0.08)
    dx, sway = (5.0 if far else 0.0), 2.0 * wave(phase, 0.3)
    joints = [
        (19 + dx, -108, 6.4),
        (21 + dx, -96, 4.6),
        (23 + dx, -87 + 0.4 * sway, 3.4),
        (32 + dx, -82 + sway, 2.5),
        (36 + dx, -80 + sway, 2.6),
    ]
    hand = path(limb([(35 + dx, -80 + sway, 2.8), (39 + dx, -76 + sway, 1.8)]), shade(colors.hair, 0.3))
    return path(limb(joints), tone) + hand


def _head(colors: Palette, phase: float) -> str:
    main, pale, dark = colors.main, colors.second, colors.dark
    ear = smooth([(-3, -8), (-8.6, -16), (-9.6, -27), (-5.4, -31), (-0.6, -23), (2.6, -11)])
    inner = smooth([(-3, -11.4), (-6.4, -17), (-7.2, -25), (-5, -27), (-2, -20)])
    twitch = 7 * max(0.0, math.sin(2 * math.pi * phase * 2 + 1)) ** 3
    near = group(
        path(ear, mix(main, pale, 0.12)) + path(inner, mix(colors.accent, main, 0.15)),
        f'transform="rotate({n(-twitch)} 0 -9)"',
    )
    far = path(ear, shade(main, 0.38), 'transform="translate(6 0) rotate(16 0 -9)"')
    jaw = path(smooth([(27, 1), (18, 1.6), (8, 3), (0, 8), (14, 10), (26, 7)]), pale, 'opacity="0.85"')
    soft = [
        ("lit", (5, -9.4), 7, 3, 0.5, 10),
        ("deep", (9.6, -4.6), 4, 3, 0.4, 20),
        ("deep", (8, 6.6), 10, 2.6, 0.4, 0),
    ]
    skull = form("kangaroo-head", _SKULL, coat(main, pale), ((4, -12), (9, 8)), soft, jaw)
    eye = ellipse((10, -5), 1.9, 1.7, "#150c07") + ellipse((10.6, -5.6), 0.55, 0.5, "#ffffff")
    lash = line("M7.4 -5.4Q9.6 -8 12.6 -5.6", shade(main, 0.6), 0.7)
    nose = path(smooth([(23.4, -3.6), (26.2, -2.4), (26.8, 0.2), (25, 1.2), (23.2, -0.6)]), dark)
    mouth = line("M25.4 2.4Q20 4.4 15 3.0", shade(dark, 0.1), 0.6, 'opacity="0.8"')
    return far + skull + eye + lash + nose + mouth + near


RIG = Rig(
    name="kangaroo",
    label="Kangaroo",
    words=("kangaroo", "wallaby", "joey"),
    height=1.62,
    width=2.42,
    draw=draw,
    cycle=HOP.cycle,
    phases=14,
    stride=HOP.stride * 0.62,
    actions=("run", "walk", "jump", "stand"),
    gaits=MappingProxyType({
        **dict.fromkeys(("run", "walk", "jump"), Gait(HOP.cycle, HOP.stride * 0.62)), "stand": STILL, "idle": STILL,
    }),
    palettes=PALETTES,
    coat=True,
)  # fmt: skip
