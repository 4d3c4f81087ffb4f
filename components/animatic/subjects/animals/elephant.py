"""An elephant: column legs that bear a vast grey trunk, ears that fan, a trunk that swings and curls, ivory tusks."""

from types import MappingProxyType

from components.animatic.subjects.animals.proboscis import proboscis, wrinkles
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
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

PALETTES = (
    Palette(main="#8f8a86", second="#b5aea6", accent="#efe6d0", dark="#2b2826"),
    Palette(main="#7d7f85", second="#a8abb0", accent="#f0e8d6", dark="#24262a"),
    Palette(main="#9a8778", second="#c0ac9a", accent="#efe6d0", dark="#2f2620"),
)
WALK, STAND = Gait(1.7, 1.4), Gait(3.6, 0.0)
TRAVEL = WALK.cycle * WALK.stride * 100
STEPS = (
    Step(0.0, 0.66, TRAVEL, 14, 4.0),
    Step(0.5, 0.66, TRAVEL, 14, 4.0),
    Step(0.22, 0.66, TRAVEL, 14, 4.0),
    Step(0.72, 0.66, TRAVEL, 14, 4.0),
)
"""Far hind, near hind, far fore, near fore."""
HIND, FORE = (-96.0, -150.0), (64.0, -148.0)
TRUNK = (
    (-146, -150),
    (-140, -196),
    (-112, -232),
    (-60, -252),
    (0, -256),
    (56, -262),
    (104, -250),
    (116, -200),
    (104, -140),
    (64, -110),
    (0, -100),
    (-70, -104),
    (-122, -116),
)


def draw(pose: Pose) -> str:
    """Draw the elephant at the pose's phase."""
    colors, walking = pose.palette, pose.action == "walk"
    bob = 2.2 * wave(pose.phase * 2, 0.2) if walking else 0.6 * wave(pose.phase)
    legs = [_leg(pose, i, walking) for i in range(4)]
    place = f'transform="translate(0 {n(bob)})"'
    body = group(_tail(colors, pose.phase) + _trunk(colors, pose.seed), place)
    far, near = legs[0] + legs[2], legs[1] + legs[3]
    return _defs(colors) + far + body + near + group(_head(pose, walking), place)


def _defs(colors: Palette) -> str:
    main, pale = colors.main, colors.second
    parts = (
        clip("elephant-body", path(smooth(TRUNK))),
        linear(
            "elephant-hide",
            (-30, -262),
            (10, -98),
            [(0, light(pale, 0.35)), (0.2, pale), (0.5, main), (0.82, shade(main, 0.32)), (1, shade(main, 0.5))],
        ),
        linear(
            "elephant-skull",
            (110, -270),
            (150, -150),
            [(0, light(pale, 0.4)), (0.35, pale), (0.7, main), (1, shade(main, 0.34))],
        ),
        linear(
            "elephant-ear",
            (60, -260),
            (110, -130),
            [(0, light(pale, 0.2)), (0.45, mix(main, pale, 0.3)), (1, shade(main, 0.36))],
        ),
        linear(
            "elephant-tusk",
            (150, -170),
            (190, -130),
            [(0, shade(colors.accent, 0.22)), (0.4, light(colors.accent, 0.5)), (1, shade(colors.accent, 0.12))],
        ),
        fade("elephant-deep", shade(main, 0.62)),
        fade("elephant-skin", mix(main, pale, 0.12)),
        fade("elephant-lit", light(pale, 0.5)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _trunk(colors: Palette, seed: int) -> str:
    shape = smooth(TRUNK)
    shading = "".join(
        spot(name, place, rx, ry, o, tilt)
        for name, place, rx, ry, o, tilt in (
            ("elephant-deep", (-20, -102), 150, 34, 0.75, 0),
            ("elephant-lit", (-40, -246), 96, 17, 0.7, -4),
            ("elephant-lit", (-112, -204), 26, 30, 0.4, 30),
            ("elephant-deep", (34, -170), 26, 60, 0.32, 10),
            ("elephant-deep", (-78, -150), 22, 50, 0.30, -8),
            ("elephant-lit", (66, -200), 24, 40, 0.35, 6),
        )
    )
    ribs = wrinkles(seed, 90, (-140, 100, -240, -112), shade(colors.main, 0.5), 1.2)
    return path(shape, "url(#elephant-hide)") + group(shading + ribs, 'clip-path="url(#elephant-body)"')


def _leg(pose: Pose, i: int, walking: bool) -> str:
    """A column: it bends little, and its round foot is planted flat."""
    colors, hind, near = pose.palette, i < 2, i % 2 == 1
    root: Point = HIND if hind else FORE
    root = (root[0] + (0 if near else 26), root[1] + (0 if near else 4))
    x, height, swing = STEPS[i].at(pose.phase) if walking else ((-6.0, 0.0, 0.0) if near else (8.0, 0.0, 0.0))
    foot = (root[0] + x + 4, -height - 9.0)
    knee, foot = reach(root, foot, 72.0, 74.0, bend=1.0 if hind else -1.0)
    knee = blend(knee, blend(root, foot, 0.5), 0.55)
    wide = (34.0, 26.0, 21.5, 20.5) if hind else (31.0, 24.0, 21.0, 20.5)
    joints = [
        (root[0], root[1], wide[0]),
        (*blend(root, knee, 0.6), wide[1]),
        (*knee, wide[2] + 0.8),
        (*blend(knee, foot, 0.55), wide[2] - 1.8),
        (foot[0], foot[1] - 13, wide[3]),
    ]
    color = mix(colors.main, colors.second, 0.18) if near else shade(colors.main, 0.34)
    drawn = tube(joints, color, 0.34, 0.22, 8)
    sole = path(
        smooth(
            [
                (foot[0] - 22, foot[1] - 2),
                (foot[0] - 22.5, foot[1] + 7),
                (foot[0] - 17, foot[1] + 9),
                (foot[0] + 19, foot[1] + 9),
                (foot[0] + 24, foot[1] + 6),
                (foot[0] + 22, foot[1] - 3),
            ]
        ),
        shade(color, 0.16),
    )
    nails = "".join(
        ellipse((foot[0] + dx, foot[1] + 5.4), 3.6, 3.4, mix(colors.accent, color, 0.35)) for dx in (8, 15, 20.5)
    )
    folds = "".join(
        line(
            (
                f"M{n(knee[0] - 17)} {n(knee[1] + dy)}Q{n(knee[0])} {n(knee[1] + dy + 5)} "
                f"{n(knee[0] + 17)} {n(knee[1] + dy - 1)}"
            ),
            shade(color, 0.45),
            0.9,
            'opacity="0.4"',
        )
        for dy in (-9, -3, 3, 10)
    )
    del swing
    blend_in = spot("elephant-skin", (root[0], root[1] - 4), wide[0] * 1.55, wide[0] * 1.5, 1.0) if near else ""
    return drawn + blend_in + sole + nails + folds


def _tail(colors: Palette, phase: float) -> str:
    swing = 7 * wave(phase, 0.1)
    joints = [
        (-138, -212, 4.6),
        (-152 + swing * 0.2, -184, 3.6),
        (-158 + swing * 0.6, -150, 2.8),
        (-156 + swing, -118, 2.0),
    ]
    x, y, _ = joints[-1]
    tuft = "".join(
        line(
            f"M{n(x)} {n(y)}Q{n(x - 2 + k)} {n(y + 9)} {n(x + 2.4 * (k - 2) + swing * 0.3)} {n(y + 20)}",
            colors.dark,
            1.6,
        )
        for k in range(5)
    )
    return tuft + tube(joints, colors.main, 0.4, 0.15, 6)


def _ear(colors: Palette, phase: float) -> str:
    """The near ear, which fans."""
    flap = 0.90 + 0.10 * wave(phase, 0.2)
    ear = smooth(
        [
            (112, -254),
            (84, -262),
            (52, -252),
            (34, -222),
            (34, -186),
            (48, -152),
            (68, -132),
            (84, -146),
            (100, -170),
            (116, -186),
            (122, -220),
        ]
    )
    veins = line(
        "M112 -240Q80 -236 56 -214M114 -228Q84 -212 62 -178M116 -212Q96 -190 78 -152",
        shade(colors.main, 0.42),
        1.4,
        'opacity="0.3"',
    )
    edge = line("M52 -252Q34 -238 34 -204Q36 -160 68 -132", light(colors.second, 0.35), 1.8, 'opacity="0.6"')
    return group(
        spot("elephant-deep", (66, -188), 44, 66, 0.5) + path(ear, "url(#elephant-ear)") + veins + edge,
        f'transform="translate(118 -220) scale({n(flap)} {n(0.985 + 0.015 * flap)}) translate(-118 220)"',
    )


def _head(pose: Pose, walking: bool) -> str:
    colors, phase = pose.palette, pose.phase
    nod = 1.6 * wave(phase * 2 if walking else phase, 0.45)
    skull = smooth(
        [
            (92, -244),
            (108, -270),
            (134, -279),
            (158, -268),
            (172, -244),
            (178, -214),
            (182, -186),
            (176, -168),
            (158, -158),
            (136, -152),
            (112, -164),
            (96, -190),
            (88, -218),
        ]
    )
    eye = (
        ellipse((158, -222), 3.4, 3.0, "#120d0a")
        + ellipse((159.4, -223.4), 1.1, 1.0, "#ffffff", 'opacity="0.9"')
        + line("M152 -225Q158 -230 164 -225M151 -218Q157 -214 163 -217", shade(colors.main, 0.5), 1.1)
    )
    shade_ = (
        spot("elephant-lit", (132, -264), 24, 12, 0.75)
        + spot("elephant-deep", (150, -166), 30, 12, 0.5)
        + spot("elephant-deep", (158, -220), 10, 8, 0.32)
    )
    far_tusk = path(limb([(166, -168, 6.4), (184, -146, 5.0), (206, -140, 2.0)]), shade(colors.accent, 0.35))
    tusk = path(limb([(158, -164, 7.0), (174, -138, 5.6), (198, -126, 3.4), (212, -128, 0.8)]), "url(#elephant-tusk)")
    mouth = path(smooth([(132, -160), (150, -150), (164, -150), (158, -138), (140, -142)]), shade(colors.main, 0.3))
    whole = (
        far_tusk
        + mouth
        + proboscis(colors, phase)
        + path(skull, "url(#elephant-skull)")
        + shade_
        + tusk
        + eye
        + _ear(colors, phase)
    )
    return group(whole, f'transform="rotate({n(nod)} 104 -210)"')


RIG = Rig(
    name="elephant",
    label="Elephant",
    words=(
        "elephant",
        "african elephant",
        "baby elephant",
        "mammoth",
        "elephant calf",
    ),
    height=2.92,
    width=5.0,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "stand"),
    gaits=MappingProxyType({"walk": WALK, "stand": STAND, "idle": STAND}),
    palettes=PALETTES,
)
