"""The moving skeleton of a person in profile: joints in centimetres for walking and running."""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.gait import keyed, reach, turned, wave
from components.animatic.subjects.drawing.svg import Point

WALK, RUN = Gait(1.06, 1.25), Gait(0.70, 3.1)
THIGH, SHIN, UPPER_ARM, FOREARM = 44.0, 42.5, 29.0, 25.0
ANKLE = 8.0
HEEL, TOE = -5.0, 17.0
"""Where heel and toes lie before the ankle."""


@dataclass(frozen=True)
class Leg:
    """One leg; `pitch` is how far the toes point down, in radians."""

    hip: Point
    knee: Point
    ankle: Point
    pitch: float
    planted: bool


@dataclass(frozen=True)
class Arm:
    """One arm."""

    shoulder: Point
    elbow: Point
    wrist: Point


@dataclass(frozen=True)
class Figure:
    """A whole posture; near is the side toward the viewer."""

    hips: Point
    chest: Point
    neck: Point
    lean: float
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    phase: float
    speed: float
    """0 still, 0.4 walking, 1 running: how far hair and cloth are blown back."""


# Where the ankle passes on its way forward; where it leaves and lands follows from the planted foot.
_WALK_SWING = ((0.22, -31.0, -26.0), (0.5, -4.0, -17.0), (0.8, 24.0, -17.0))
_RUN_SWING = ((0.20, -46.0, -44.0), (0.42, -24.0, -54.0), (0.62, 12.0, -41.0), (0.82, 37.0, -28.0))


def figure(phase: float, action: str) -> Figure:
    """Give the posture at a phase of a run, or else of a walk."""
    return _moving(phase, action == "run")


def _moving(phase: float, running: bool) -> Figure:
    gait, duty = (RUN, 0.30) if running else (WALK, 0.58)
    travel, front = gait.cycle * gait.stride * 100, (24.0 if running else 30.0)
    hips = (0.0, -88.5 - 3.2 * wave(phase * 2, 0.8)) if running else (0.0, -91.2 - 1.7 * wave(phase * 2, 0.56))
    lean = 0.17 if running else 0.035
    legs = [_step(hips, (phase + offset) % 1.0, duty, travel, front, running) for offset in (0.0, 0.5)]
    twist = wave(phase, 0.08 if running else 0.02)
    chest, neck = _trunk(hips, lean)
    near = _swung_arm((chest[0] - 2.2 * twist, chest[1]), -twist, lean, running)
    far = _swung_arm((chest[0] + 2.6 * twist, chest[1] - 0.6), twist, lean, running)
    return Figure(hips, chest, neck, lean, legs[0], legs[1], near, far, phase, 1.0 if running else 0.4)


def _trunk(hips: Point, lean: float) -> tuple[Point, Point]:
    chest = turned((hips[0] - 1.0, hips[1] - 50.0), lean, hips)
    return chest, turned((hips[0] + 0.5, hips[1] - 58.5), lean * 1.05, hips)


def _step(hip: Point, u: float, duty: float, travel: float, front: float, running: bool) -> Leg:
    """Place one foot: planted it rolls from heel over the flat sole to the ball, then it swings."""
    if u < duty:
        ankle, pitch = _planted(u, duty, travel, front, running)
        knee, held = reach(hip, ankle, THIGH, SHIN, bend=1.0)
        return Leg(hip, knee, held, pitch, planted=True)
    s = (u - duty) / (1 - duty)
    leaves, _ = _planted(duty, duty, travel, front, running)
    lands, _ = _planted(0.0, duty, travel, front, running)
    ankle = keyed(((0.0, *leaves), *(_RUN_SWING if running else _WALK_SWING), (1.0, *lands)), s)
    knee, held = reach(hip, ankle, THIGH, SHIN, bend=1.0)
    if running:
        pitch = 1.05 * (1 - s) ** 0.7 + 0.5 * math.sin(math.pi * s) - 0.16 * s
    else:
        pitch = 0.85 * (1 - s) ** 1.4 - 0.34 * s * s
    return Leg(hip, knee, held, pitch, planted=False)


def _planted(u: float, duty: float, travel: float, front: float, running: bool) -> tuple[Point, float]:
    """Give ankle and pitch of a foot on the ground: on its heel, then flat, then rolling off over the toes."""
    s, flat = u / duty, front - travel * u
    roll_in, roll_out = (0.10, 0.45) if running else (0.14, 0.55)
    if s < roll_in:
        pitch, pivot = -(0.16 if running else 0.34) * (1 - s / roll_in), HEEL
    else:
        off = max(0.0, (s - roll_out) / (1 - roll_out))
        pitch, pivot = (1.05 if running else 0.85) * off**1.6, TOE
    return turned((flat, -ANKLE), pitch, (flat + pivot, 0.0)), pitch


def _swung_arm(shoulder: Point, swing: float, lean: float, running: bool) -> Arm:
    upper = (0.72 if running else 0.40) * swing - (0.22 if running else 0.05) - lean * 0.2
    bend = (1.55 + 0.22 * swing) if running else 0.30 + 0.16 * max(0.0, swing)
    return _arm(shoulder, upper, bend)


def _arm(shoulder: Point, forward: float, bend: float) -> Arm:
    """`forward` swings the upper arm toward +x, `bend` folds the forearm up from it; radians."""
    elbow = (shoulder[0] + math.sin(forward) * UPPER_ARM, shoulder[1] + math.cos(forward) * UPPER_ARM)
    angle = forward + bend
    return Arm(shoulder, elbow, (elbow[0] + math.sin(angle) * FOREARM, elbow[1] + math.cos(angle) * FOREARM))


def contact(leg: Leg) -> float:
    """Give the x of the sole's spot under the ankle when the foot lies flat: what must not slide in a step."""
    about = TOE if leg.pitch > 0 else HEEL
    pivot = _pivot(leg, about)
    return pivot[0] - about


def _pivot(leg: Leg, about: float) -> Point:
    offset = turned((about, ANKLE), leg.pitch)
    return leg.ankle[0] + offset[0], leg.ankle[1] + offset[1]
