"""A friendly robot of white shells and dark joints: its visor smiles with two lights, it sways, waves or walks."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.things.robot_limbs import HIP, STAND, WALK, arm, leg

PALETTES = (
    Palette(main="#eef0f3", second="#2b3038", accent="#4fc3f0", dark="#15181e"),
    Palette(main="#f3ead8", second="#3a342c", accent="#ffa94a", dark="#1d1a16"),
    Palette(main="#3a4250", second="#1d222b", accent="#7af0b0", dark="#0e1116"),
    Palette(main="#e8745a", second="#33282a", accent="#ffe08a", dark="#191314"),
)


def draw(pose: Pose) -> str:
    """Draw the robot; walking it strides to the right, else it stands facing us and lifts a hand."""
    colors, walking = pose.palette, pose.action == "walk"
    side = 0.6 if walking else 0.9 * math.sin(pose.turn) + 0.12
    bob = 1.4 * wave(pose.phase * 2, 0.2) if walking else 0.7 * wave(pose.phase)
    far_leg, near_leg = (leg(pose, i, walking, bob) for i in (1, 0))
    body = (
        _pelvis(colors, bob)
        + _torso(colors, bob, side, pose.text, 1.0 if walking else 1 - 0.3 * math.sin(pose.turn) ** 2)
        + _head(colors, pose, bob, side)
    )
    far_arm, near_arm = arm(pose, 1, walking, bob), arm(pose, 0, walking, bob)
    return _defs(colors) + far_arm + far_leg + near_leg + body + near_arm


def _defs(colors: Palette) -> str:
    main, dark = colors.main, colors.dark
    parts = (
        radial(
            "robot-shell",
            (-9, -118),
            44,
            [
                (0, light(main, 0.7)),
                (0.3, light(main, 0.15)),
                (0.62, main),
                (0.88, shade(main, 0.28)),
                (1, shade(main, 0.42)),
            ],
        ),
        radial(
            "robot-skull",
            (-8, -160),
            34,
            [
                (0, light(main, 0.75)),
                (0.35, light(main, 0.18)),
                (0.66, main),
                (0.9, shade(main, 0.28)),
                (1, shade(main, 0.42)),
            ],
        ),
        linear("robot-visor", (-16, -162), (16, -138), [(0, light(dark, 0.28)), (0.4, dark), (1, shade(dark, 0.5))]),
        linear(
            "robot-joint",
            (-6, 0),
            (6, 0),
            [(0, light(colors.second, 0.3)), (0.5, colors.second), (1, shade(colors.second, 0.5))],
        ),
        clip("robot-face", path(_visor(0.0))),
        fade("robot-eye", colors.accent),
        fade("robot-glow", "#ffffff"),
        fade("robot-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _visor(shift: float) -> str:
    points = [
        (-15, -160),
        (-8, -164.5),
        (8, -164.5),
        (15, -160),
        (16.2, -150),
        (13, -141),
        (5, -138),
        (-5, -138),
        (-13, -141),
        (-16.2, -150),
    ]
    return smooth([(x + shift, y) for x, y in points])


def _pelvis(colors: Palette, bob: float) -> str:
    shape = smooth(
        [
            (-15, HIP - 8 + bob),
            (15, HIP - 8 + bob),
            (14, HIP + 3 + bob),
            (5, HIP + 9 + bob),
            (-5, HIP + 9 + bob),
            (-14, HIP + 3 + bob),
        ]
    )
    waist = rect(-8, -84 + bob, 16, 14, "url(#robot-joint)", 3) + line(
        f"M-8 {n(-80 + bob)}L8 {n(-80 + bob)}M-8 {n(-76 + bob)}L8 {n(-76 + bob)}", colors.dark, 0.8
    )
    return waist + path(shape, "url(#robot-joint)") + spot("robot-glow", (-5, HIP - 3 + bob), 8, 3, 0.25)


def _torso(colors: Palette, bob: float, side: float, words: str, squeeze: float) -> str:
    shape = smooth(
        [
            (-21, -118),
            (-14, -124.5),
            (0, -126),
            (14, -124.5),
            (21, -118),
            (22.4, -106),
            (17, -90),
            (10, -82),
            (-10, -82),
            (-17, -90),
            (-22.4, -106),
        ]
    )
    x = 6 * side
    panel = rect(x - 9, -112, 18, 14, shade(colors.main, 0.12), 4) + rect(
        x - 9, -112, 18, 14, "none", 4, f'stroke="{shade(colors.main, 0.35)}" stroke-width="0.5"'
    )
    heart = ellipse((x, -105), 3.4, 3.4, light(colors.accent, 0.35)) + spot("robot-eye", (x, -105), 8, 8, 0.8)
    mark = text(words, (x, -92.6), 4.6, mix(colors.dark, colors.main, 0.2), weight=700, fit=26) if clean(words) else ""
    seams = line(
        f"M{n(-20 + x * 0.5)} -98Q{n(x)} -93 {n(20 + x * 0.3)} -98", shade(colors.main, 0.35), 0.6, 'opacity="0.6"'
    )
    neck = rect(-5, -134, 10, 12, "url(#robot-joint)", 2) + line("M-5 -130L5 -130M-5 -127L5 -127", colors.dark, 0.7)
    shine = spot("robot-glow", (-9, -116), 9, 6, 0.7, -20) + spot("robot-soot", (2, -86), 12, 3.5, 0.35)
    return group(
        neck + path(shape, "url(#robot-shell)") + seams + panel + heart + mark + shine,
        f'transform="translate(0 {n(bob)}) scale({n(squeeze)} 1)"',
    )


def _head(colors: Palette, pose: Pose, bob: float, side: float) -> str:
    skull = smooth(
        [
            (-20, -158),
            (-15, -170),
            (0, -174.5),
            (15, -170),
            (20, -158),
            (20.6, -146),
            (14, -135.5),
            (0, -132.8),
            (-14, -135.5),
            (-20.6, -146),
        ]
    )
    x = 8 * side
    ears = "".join(rect(s * 21 - 2.6 - x * 0.2, -158, 5.2, 15, "url(#robot-joint)", 2.4) for s in (-1, 1))
    antenna = (
        line("M0 -174L0 -183", colors.second, 1.4)
        + ellipse((0, -184), 2.0, 2.0, colors.accent)
        + spot("robot-eye", (0, -184), 6, 6, 0.7)
    )
    blink = 0.12 if 0.46 < pose.phase % 1.0 < 0.5 else 1.0
    eyes = "".join(
        ellipse((s * 7 + x * 0.4, -152.5), 3.0, 4.0 * blink, light(colors.accent, 0.45))
        + spot("robot-eye", (s * 7 + x * 0.4, -152.5), 8, 8, 0.75)
        for s in (-1, 1)
    )
    smile = line(f"M{n(-4 + x * 0.4)} -144.6Q{n(x * 0.4)} -142 {n(4 + x * 0.4)} -144.6", light(colors.accent, 0.3), 1.1)
    gloss = path(
        "M-13 -160Q-8 -163.6 0 -163.4L-5 -152Q-12 -152 -15 -149Q-15.4 -156 -13 -160Z", "#ffffff", 'opacity="0.14"'
    )
    face = group(
        path(_visor(0.0), "url(#robot-visor)") + eyes + smile + gloss, f'transform="translate({n(x * 0.5)} 0)"'
    )
    shine = spot("robot-glow", (-9, -168), 9, 4, 0.85, -22)
    tilt = 2.5 * math.sin(2 * math.pi * pose.phase)
    return group(
        ears + antenna + path(skull, "url(#robot-skull)") + shine + face,
        f'transform="translate(0 {n(bob)}) rotate({n(tilt)} 0 -134)"',
    )


RIG = Rig(
    name="robot",
    label="Robot",
    words=(
        "robot",
        "humanoid robot",
        "android",
        "droid",
        "delivery robot",
        "cyborg",
        "humanoid",
        "ai assistant",
        "chatbot",
        "robot arm",
        "bot",
    ),
    height=1.90,
    width=1.44,
    draw=draw,
    cycle=STAND.cycle,
    phases=16,
    turns=6,
    glossy=0.5,
    actions=("idle", "walk", "wave", "stand"),
    gaits=MappingProxyType({"walk": WALK, "idle": STAND, "wave": STAND, "stand": STAND}),
    palettes=PALETTES,
)
