"""The bones of a person in the round: limbs, moods, the whole body at one moment, and how it stands and breathes."""

import math
from dataclasses import dataclass, field

from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.view import Place, joined
from components.animatic.subjects.people.held import Held, Thing

THIGH, SHIN, UPPER_ARM, FOREARM, ANKLE = 43.5, 42.0, 28.5, 24.5, 8.0
FLOOR = -ANKLE - 1.6
"""Where the ankles of planted feet are: the toes are nearer, and so lie lower, yet not in the ground."""
HIP, SHOULDER = 8.0, 15.4
"""Half the distance of the hip joints and of the shoulders."""
SEAT: Place = (0.0, -52.0, -14.0)
"""Where the hips of who sits are."""
RISE = 46.0
"""From the hips up to the shoulder joints."""


@dataclass(frozen=True)
class Limb:
    """An arm or a leg: shoulder, elbow, wrist, or hip, knee, ankle."""

    root: Place
    joint: Place
    end: Place
    hand: str = "rest"
    """What the hand does: rest, open, fist, hip or pocket."""
    pitch: float = 0.0
    """How far the toes point down."""
    splay: float = 0.0
    """How far the toes point outward, to the viewer's right."""
    holds: Place | None = None
    """The middle of what the hand is closed round, where it is closed round a thing."""


@dataclass(frozen=True)
class Mood:
    """What a face shows: lids 0 open..1 shut, smile 0..1, mouth 0 closed..1 open; where head and eyes turn."""

    lids: float = 0.0
    smile: float = 0.5
    mouth: float = 0.0
    brows: float = 0.0
    turn: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    gaze: float = 0.0


@dataclass(frozen=True)
class Posture:
    """A whole body at one moment. The viewer's left comes first in pairs."""

    hips: Place
    chest: Place
    hip_roll: float
    chest_roll: float
    twist: float
    arms: tuple[Limb, Limb]
    legs: tuple[Limb, Limb]
    mood: Mood = field(default_factory=Mood)
    swing: float = 0.0
    """-1..1: where hair and cloth are thrown."""
    flare: float = 0.0
    """How far a skirt is spun out."""
    seated: bool = False
    holds: str = ""
    """What lies on the hand at the viewer's right: a dish, or nothing."""
    things: tuple[Held, ...] = ()
    worn: tuple[Thing, ...] = ()
    """What is on the head."""


def pulse(phase: float, at: float, wide: float) -> float:
    """A soft bump 0..1..0 about a phase."""
    gap = abs((phase - at + 0.5) % 1.0 - 0.5) / wide
    return 0.5 + 0.5 * math.cos(math.pi * gap) if gap < 1 else 0.0


BLINKS = (0.14, 0.18, 0.33, 0.38, 0.68)
"""When in a cycle an eye is shut: never at its beginning, quarter, half or end, where stills are taken."""


def blink(phase: float, seed: int) -> float:
    """Shut once a cycle, for a moment."""
    return pulse(phase, BLINKS[seed % len(BLINKS)], 0.034)


def living(phase: float, seed: int) -> Mood:
    """Breathing, blinking, small turns of the head."""
    side = 1 if seed % 2 else -1
    return Mood(
        lids=blink(phase, seed),
        smile=(0.7, 0.95, 0.5, 0.8, 0.6)[seed % 5],
        brows=0.25 * pulse(phase, 0.62, 0.2),
        turn=0.07 * side * math.sin(2 * math.pi * phase) + 0.04 * math.sin(4 * math.pi * phase + seed),
        nod=0.025 * math.sin(2 * math.pi * phase + 1.0 + seed),
        tilt=side * (0.03 + 0.025 * math.sin(2 * math.pi * phase + 0.6)),
        gaze=0.25 * pulse(phase, 0.42, 0.14) * side,
    )


def arm_to(shoulder: Place, wrist: Place, toward: Place, hand: str = "rest") -> Limb:
    elbow, held = joined(shoulder, wrist, UPPER_ARM, FOREARM, toward)
    return Limb(shoulder, elbow, held, hand)


def leg_to(hip: Place, ankle: Place, splay: float = 0.0, pitch: float = 0.0, out: float = 0.0) -> Limb:
    knee, held = joined(hip, ankle, THIGH, SHIN, (out, -0.15, 1.0))
    return Limb(hip, knee, held, pitch=pitch, splay=splay)


def pair(middle: Place, half: float, roll: float, twist: float) -> tuple[Place, Place]:
    """Two joints about a middle, the viewer's left first."""
    c, s = math.cos(twist) * half, math.sin(twist) * half
    fall = math.sin(roll) * half
    x, y, z = middle
    return (x - c, y - fall, z + s), (x + c, y + fall, z - s)


def upright(phase: float, side: int = 1, shift: float = 2.6) -> tuple[Posture, tuple[Place, Place]]:
    """Stand with the weight on one leg, the more the further the hips shift; the arms hang. Give the shoulders too."""
    breath = wave(phase * 2)
    drift = 0.5 * math.sin(2 * math.pi * phase)
    hips = (side * shift + drift, -92.6, 0.0)
    chest = (side * (0.8 - 0.3 * shift) + drift * 0.4, hips[1] - RISE - 0.35 * breath, -0.5)
    ease = shift / 2.6
    hip_roll, chest_roll = -side * 0.055 * ease, side * 0.045 * ease
    a, b = pair(hips, HIP, hip_roll, 0.0)
    free = 1.8 * (ease - 1.0)  # the foot without weight stands further out
    feet = (
        (-9.5 + (1.6 - free if side > 0 else -1.0), FLOOR, 0.0 if side < 0 else 3.5 * ease),
        (9.5 - (1.6 - free if side < 0 else -1.0), FLOOR, 0.0 if side > 0 else 3.5 * ease),
    )
    turned = 0.26 + 0.12 * (ease - 1.0)
    legs = (leg_to(a, feet[0], -turned, out=-0.25), leg_to(b, feet[1], turned, out=0.25))
    shoulders = pair(chest, SHOULDER, chest_roll, 0.0)
    arms = (hanging(shoulders[0], -1, phase), hanging(shoulders[1], 1, phase))
    return Posture(hips, chest, hip_roll, chest_roll, 0.0, arms, legs, swing=0.12 * drift), shoulders


def hanging(shoulder: Place, side: int, phase: float) -> Limb:
    x, y, z = shoulder
    sway = 0.5 * math.sin(2 * math.pi * phase + side)
    return arm_to(shoulder, (x + side * (5.6 + 0.3 * sway), y + 51.4, z + 5.0 + sway), (side * 0.7, 0.0, -1.0))


def on_hip(shoulder: Place, hips: Place, side: int) -> Limb:
    return arm_to(shoulder, (hips[0] + side * 15.5, hips[1] - 9.0, hips[2] + 3.0), (side * 1.0, 0.2, -0.35), "hip")


def in_pocket(shoulder: Place, hips: Place, side: int) -> Limb:
    return arm_to(shoulder, (hips[0] + side * 17.0, hips[1] - 1.5, hips[2] + 5.0), (side * 1.0, 0.0, -0.8), "pocket")
