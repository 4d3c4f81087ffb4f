"""Walking and running in three-quarter view: the profile's joints with a body's width between left and right.

On the picture a step is exactly as long as in profile, so that planted feet do not slide.
"""

import math
from dataclasses import replace

import components.animatic.subjects.people.figure as profile
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import Point
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.posture import HIP, RISE, SHOULDER, Limb, Mood, Posture, living

WALKING, RUNNING = View(0.98, above=0.0), View(1.08, above=0.0)
"""How they are seen: from before, at an angle. Level, so that feet stay on one line."""


def striding(phase: float, action: str, seed: int, view: View) -> Posture:
    """Give the body at a phase of a walk or a run."""
    flat = profile.figure(phase, action)
    running = action == "run"
    stretch = 1 / math.sin(view.yaw)
    x, y = flat.hips
    hips = (0.0, y, x * stretch)
    roll = 0.05 * wave(phase, 0.3)
    twist = wave(phase, 0.08 if running else 0.02) * (0.16 if running else 0.10)
    chest = (0.0, y - RISE * math.cos(flat.lean), (x + RISE * math.sin(flat.lean)) * stretch - 0.5)
    legs = (
        _leg(flat.near_leg, -1, roll, stretch, 0.6 if running else 1.0),
        _leg(flat.far_leg, 1, roll, stretch, 0.6 if running else 1.0),
    )
    shift = (chest[1] - flat.chest[1], chest[2] - flat.chest[0] * stretch)
    arms = (
        _arm(flat.near_arm, -1, twist, shift, stretch, "fist" if running else "rest"),
        _arm(flat.far_arm, 1, twist, shift, stretch, "fist" if running else "rest"),
    )
    blown = (0.5 if running else 0.22) * wave(phase * 2, 0.2) - (1.0 if running else 0.35)
    return Posture(hips, chest, roll, -0.6 * roll, -twist, arms, legs, _mood(phase, seed, running), blown, 0.12)


def _mood(phase: float, seed: int, running: bool) -> Mood:
    """The cycle is short: they look ahead and a little toward the viewer, and blink elsewhere."""
    calm = living(0.0, seed)
    nod = 0.02 * wave(phase * 2, 0.1) + (0.06 if running else 0.0)
    return replace(calm, lids=0.0, turn=0.22, nod=nod, tilt=0.02 * wave(phase), mouth=0.25 if running else 0.0)


def _leg(leg: profile.Leg, side: int, roll: float, stretch: float, wide: float) -> Limb:
    fall = side * HIP * math.sin(roll) * 0.5

    def at(point: Point, across: float) -> Place:
        return (side * across, point[1], point[0] * stretch)

    hip = at((leg.hip[0], leg.hip[1] + fall), HIP)
    knee, ankle = at(leg.knee, 6.0 + 1.0 * wide), at((leg.ankle[0], leg.ankle[1] - 0.4), 3.5 + 2.0 * wide)
    return Limb(hip, knee, ankle, pitch=leg.pitch, splay=0.06 * side)


def _arm(arm: profile.Arm, side: int, twist: float, shift: Point, stretch: float, hand: str) -> Limb:
    """The shoulders turn about the spine against the hips, and the arms go with them."""
    ahead = side * SHOULDER * math.sin(twist)

    def at(point: Point, across: float) -> Place:
        return (side * across, point[1] + shift[0], point[0] * stretch + shift[1] + ahead)

    inward = 13.0 if hand == "fist" else 18.0
    return Limb(at(arm.shoulder, SHOULDER), at(arm.elbow, 19.0), at(arm.wrist, inward), hand)
