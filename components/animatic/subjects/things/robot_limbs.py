"""How the robot's arms and legs stand, stride and wave: dark bones under white shells."""

import math

from components.animatic.subjects.base import Gait, Pose
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.svg import (
    Point,
    group,
    light,
    limb,
    linear,
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
    tube,
)

WALK, STAND = Gait(1.2, 0.8), Gait(3.2, 0.0)
HIP, SHOULDER, UPPER, FORE, THIGH, SHIN = -66.0, -112.0, 22.0, 22.0, 29.0, 29.0
STEP = (
    Step(0.0, 0.62, WALK.cycle * WALK.stride * 100, 8.0, 2.0),
    Step(0.5, 0.62, WALK.cycle * WALK.stride * 100, 8.0, 2.0),
)


def _plated(joints: list[tuple[float, float, float]], color: str) -> str:
    """A limb's shell with a bright strip down its lit side."""
    strip = path(limb([(x - h * 0.42, y, h * 0.16) for x, y, h in joints]), "#ffffff", 'opacity="0.5"')
    return tube(joints, color, 0.38, 0.35) + strip


def leg(pose: Pose, i: int, walking: bool, bob: float) -> str:
    """Draw one leg: a dark skeleton under two shells and a boot; the second is the far one."""
    colors = pose.palette
    main = shade(colors.main, 0.22) if i else colors.main
    dark = shade(colors.second, 0.25) if i else colors.second
    hip: Point = ((3.0 if i else -3.0) if walking else (11.0 if i else -11.0) * math.cos(pose.turn), HIP + bob)
    if walking:
        x, height, swing = STEP[i].at(pose.phase)
        foot: Point = (x, -height - 7.0)
        tip = -22 * math.sin(math.pi * swing) if swing else 0.0
    else:
        foot, tip = (hip[0] * 1.15, -7.0), 0.0
    knee, ankle = reach(hip, foot, THIGH, SHIN, bend=1.0 if walking else (0.35 if i else -0.35))
    toe = 5.0 if walking else 0.0
    shoe = smooth(
        [(-8, -3), (-5, -7.6), (3 + toe, -7.4), (9 + toe, -3.4), (10 + toe, 4), (9 + toe, 6.8), (-9, 6.8), (-9.6, 3)]
    )
    sole = rect(-9.4, 4.8, 19.2 + toe, 2.2, colors.dark, 1)
    fill = linear(f"robot-shoe{i}", (0, -8), (0, 7), [(0, light(main, 0.5)), (0.5, main), (1, shade(main, 0.4))])
    boot = group(
        f"<defs>{fill}</defs>" + path(shoe, f"url(#robot-shoe{i})") + sole,
        f'transform="translate({n(ankle[0])} {n(ankle[1])}) rotate({n(tip)})"',
    )
    bones = tube([(*hip, 4.4), (*knee, 4.0), (*ankle, 3.6)], dark, 0.4, 0.2, 6)
    thigh = _plated(
        [(*blend(hip, knee, 0.14), 7.0), (*blend(hip, knee, 0.5), 7.6), (*blend(hip, knee, 0.80), 6.0)], main
    )
    shin = _plated(
        [(*blend(knee, ankle, 0.18), 5.6), (*blend(knee, ankle, 0.5), 6.8), (*blend(knee, ankle, 0.86), 5.4)], main
    )
    cap = (
        f'<circle cx="{n(knee[0])}" cy="{n(knee[1])}" r="4.4" fill="{dark}"/><circle '
        f'cx="{n(knee[0] - 0.8)}" cy="{n(knee[1] - 1)}" r="2" '
        f'fill="{light(dark, 0.35)}"/>'
    )
    return bones + boot + thigh + shin + cap


def arm(pose: Pose, i: int, walking: bool, bob: float) -> str:
    """Draw one arm; standing and at ease the second waves."""
    colors = pose.palette
    main = shade(colors.main, 0.2) if i else colors.main
    dark = shade(colors.second, 0.2) if i else colors.second
    if walking:
        swing = 0.5 * math.cos(2 * math.pi * (pose.phase + (0.5 if i else 0.0)))
        root: Point = ((15.0 if i else -13.0), SHOULDER + bob)
        upper, bend = -swing, 0.5
    else:
        root = ((24.0 if i else -24.0) * math.cos(pose.turn), SHOULDER + bob)
        hello = pose.action in ("wave", "idle") and i == 1
        upper = (1.9 + 0.06 * wave(pose.phase * 2)) if hello else (0.20 if i else -0.20)
        bend = (0.95 + 0.38 * wave(pose.phase * 2, 0.2)) if hello else (-0.12 if i else 0.12)
    elbow = (root[0] + UPPER * math.sin(upper), root[1] + UPPER * math.cos(upper))
    angle = upper + bend
    hand = (elbow[0] + FORE * math.sin(angle), elbow[1] + FORE * math.cos(angle))
    bones = tube([(*root, 3.4), (*elbow, 3.0), (*hand, 2.6)], dark, 0.4, 0.2, 6)
    shoulder = (
        f'<circle cx="{n(root[0])}" cy="{n(root[1])}" r="7.6" fill="{main}"/>'
        + spot("robot-glow", (root[0] - 2.4, root[1] - 2.8), 4.4, 3.6, 0.75)
        + spot("robot-soot", (root[0] + 2.4, root[1] + 3), 5.4, 4.8, 0.35)
    )
    cuff = _plated(
        [(*blend(elbow, hand, 0.16), 4.4), (*blend(elbow, hand, 0.5), 5.6), (*blend(elbow, hand, 0.84), 4.6)], main
    )
    sleeve = _plated([(*blend(root, elbow, 0.34), 4.6), (*blend(root, elbow, 0.8), 4.0)], main)
    fingers = "".join(
        tube(
            [
                (hand[0] + 2.4 * math.sin(angle + s), hand[1] + 2.4 * math.cos(angle + s), 1.7),
                (hand[0] + 8.4 * math.sin(angle + s * 0.7), hand[1] + 8.4 * math.cos(angle + s * 0.7), 1.25),
            ],
            dark,
            0.35,
            0.25,
            5,
        )
        for s in (-0.75, -0.25, 0.25, 1.15)
    )
    palm = f'<circle cx="{n(hand[0])}" cy="{n(hand[1])}" r="4" fill="{dark}"/>'
    return bones + sleeve + fingers + palm + cuff + shoulder
