"""How a person stands, sits, talks, dances and cheers, in the round: joints and a mood for every phase of an action."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from components.animatic.subjects.base import Gait
from components.animatic.subjects.gait import wave
from components.animatic.subjects.held import Held, Thing
from components.animatic.subjects.view import Place, joined

IDLE, TALK, DANCE, CHEER = Gait(4.0, 0.0), Gait(4.0, 0.0), Gait(2.2, 0.0), Gait(1.4, 0.0)
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


def _blink(phase: float, seed: int) -> float:
    """Shut once a cycle, for a moment."""
    return pulse(phase, BLINKS[seed % len(BLINKS)], 0.034)


def living(phase: float, seed: int) -> Mood:
    """Breathing, blinking, small turns of the head."""
    side = 1 if seed % 2 else -1
    return Mood(
        lids=_blink(phase, seed),
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


def _pair(middle: Place, half: float, roll: float, twist: float) -> tuple[Place, Place]:
    """Two joints about a middle, the viewer's left first."""
    c, s = math.cos(twist) * half, math.sin(twist) * half
    fall = math.sin(roll) * half
    x, y, z = middle
    return (x - c, y - fall, z + s), (x + c, y + fall, z - s)


def _upright(phase: float, side: int = 1, shift: float = 2.6) -> tuple[Posture, tuple[Place, Place]]:
    """Stand with the weight on one leg; the arms hang. Give also where the shoulders are."""
    breath = wave(phase * 2)
    drift = 0.5 * math.sin(2 * math.pi * phase)
    hips = (side * shift + drift, -92.6, 0.0)
    chest = (side * (0.8 - 0.3 * shift) + drift * 0.4, hips[1] - RISE - 0.35 * breath, -0.5)
    hip_roll, chest_roll = -side * 0.055, side * 0.045
    a, b = _pair(hips, HIP, hip_roll, 0.0)
    feet = (
        (-9.5 + (1.6 if side > 0 else -1.0), FLOOR, 0.0 if side < 0 else 3.5),
        (9.5 - (1.6 if side < 0 else -1.0), FLOOR, 0.0 if side > 0 else 3.5),
    )
    legs = (leg_to(a, feet[0], -0.26, out=-0.25), leg_to(b, feet[1], 0.26, out=0.25))
    shoulders = _pair(chest, SHOULDER, chest_roll, 0.0)
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


def _standing(phase: float, seed: int) -> Posture:
    """One of five ways to stand, by the seed."""
    side = 1 if seed % 2 else -1
    body, (left, right) = _upright(phase, side)
    breath = wave(phase * 2)
    arms = list(body.arms)
    free = 0 if side > 0 else 1
    if seed % 5 == 1:
        arms[1 - free] = on_hip((left, right)[1 - free], body.hips, 2 * (1 - free) - 1)
    elif seed % 5 == 2:
        arms[free] = in_pocket((left, right)[free], body.hips, 2 * free - 1)
    elif seed % 5 == 3:
        arms = _folded(left, right, breath)
    elif seed % 5 == 4:
        x, y, z = body.chest
        arms = [
            arm_to(left, (x + 0.5, y + 40.5 - 0.3 * breath, z + 15.0), (-1.0, 0.3, -0.5)),
            arm_to(right, (x - 0.5, y + 38.5 - 0.3 * breath, z + 16.0), (1.0, 0.3, -0.5)),
        ]
    return replace(body, arms=(arms[0], arms[1]), mood=living(phase, seed))


def _folded(left: Place, right: Place, breath: float) -> list[Limb]:
    """Arms crossed over the chest."""
    lift = 0.3 * breath
    return [
        arm_to(left, (left[0] + 25.0, left[1] + 21.5 - lift, left[2] + 16.5), (-0.5, 1.0, -0.1), "tucked"),
        arm_to(right, (right[0] - 24.0, right[1] + 23.5 - lift, right[2] + 13.5), (0.5, 1.0, -0.1), "fist"),
    ]


def _talking(phase: float, seed: int) -> Posture:
    """Present: open hands that follow the words, a lively face."""
    side = 1 if seed % 2 else -1
    body, (left, right) = _upright(phase, side, 2.0)
    beat, slow = math.sin(6 * math.pi * phase), math.sin(2 * math.pi * phase)
    spread, other = pulse(phase, 0.3, 0.24), pulse(phase, 0.74, 0.22)
    x, y, z = body.chest
    lead = (
        x + side * (25.0 + 11.0 * spread - 4.0 * other),
        y + 17.0 - 12.0 * spread - 4.0 * other + 2.2 * beat,
        z + 15.0 - 3.0 * spread,
    )
    rest = (
        x - side * (22.0 + 8.0 * spread + 6.0 * other),
        y + 24.0 - 8.0 * spread - 14.0 * other + 1.6 * math.sin(6 * math.pi * phase + 1.2),
        z + 16.0,
    )
    places = (rest, lead) if side > 0 else (lead, rest)
    arms = (
        arm_to(left, places[0], (-0.45, 1.0, -0.6), "open"),
        arm_to(right, places[1], (0.45, 1.0, -0.6), "open"),
    )
    mood = replace(
        living(phase, seed),
        smile=0.62,
        mouth=max(0.0, 0.42 + 0.40 * math.sin(14 * math.pi * phase) + 0.22 * math.sin(22 * math.pi * phase + 1)),
        brows=0.5 * spread + 0.35 * other,
        turn=0.13 * slow * side,
        nod=0.03 * beat,
        gaze=0.0,
    )
    return replace(body, arms=arms, mood=mood)


def _serving(phase: float, seed: int) -> Posture:
    """Hold out a dish on one hand, the other at the waist, and tell a little about it."""
    body = _talking(phase, seed)
    left, right = body.arms[0].root, body.arms[1].root
    sway = 0.8 * math.sin(2 * math.pi * phase)
    dish = arm_to(right, (right[0] + 15.0, right[1] + 13.0 + sway, right[2] + 24.0), (0.4, 1.0, -0.5), "palm")
    mood = replace(body.mood, mouth=body.mood.mouth * pulse(phase, 0.7, 0.3))
    return replace(body, arms=(on_hip(left, body.hips, -1), dish), mood=mood, holds="dish")


def _waving(phase: float, seed: int) -> Posture:
    side = 1 if seed % 2 else -1
    body = _standing(phase, 5)
    place = 1 if side > 0 else 0
    shoulder = body.arms[place].root
    sway = wave(phase * 4)
    wrist = (shoulder[0] + side * (17.0 + 6.0 * sway), shoulder[1] - 18.0, shoulder[2] + 8.0)
    arms = list(body.arms)
    arms[place] = arm_to(shoulder, wrist, (side * 1.0, 1.0, 0.0), "open")
    return replace(body, arms=(arms[0], arms[1]), mood=replace(living(phase, seed), smile=1.0, mouth=0.35))


def _sitting(phase: float, seed: int) -> Posture:
    breath = wave(phase * 2)
    hips = SEAT
    chest = (0.0, hips[1] - RISE - 0.35 * breath, -12.0)
    a, b = _pair(hips, HIP, 0.0, 0.0)
    legs = (leg_to(a, (-9.0, FLOOR, 28.0), -0.12, out=-0.2), leg_to(b, (9.5, FLOOR, 24.0), 0.12, out=0.2))
    left, right = _pair(chest, SHOULDER, 0.0, 0.0)
    arms = (
        arm_to(left, (-8.0, -63.5, 16.0), (-1.0, 0.6, -0.6)),
        arm_to(right, (8.0, -64.5, 18.0), (1.0, 0.6, -0.6)),
    )
    return Posture(hips, chest, 0.0, 0.0, 0.0, arms, legs, living(phase, seed), seated=True)


def _typing(phase: float, seed: int) -> Posture:
    body = _sitting(phase, seed)
    chest = (body.chest[0] + 1.1 * math.sin(2 * math.pi * phase), body.chest[1] + 1.0, body.chest[2] + 5.0)
    left, right = _pair(chest, SHOULDER, 0.0, 0.0)
    tap, other = 0.8 * wave(phase * 12), 0.8 * wave(phase * 12, 0.45)
    arms = (
        arm_to(left, (-9.0, -79.5 + tap, 29.0), (-1.0, 0.7, -0.4)),
        arm_to(right, (9.0, -79.5 + other, 30.0), (1.0, 0.7, -0.4)),
    )
    look = pulse(phase, 0.7, 0.2)
    mood = replace(
        living(phase, seed), nod=0.20 - 0.16 * look, smile=0.35 + 0.3 * look, lids=max(0.3, _blink(phase, seed)),
        turn=0.08 - 0.3 * look,
    )  # fmt: skip
    return replace(body, chest=chest, arms=arms, mood=mood)


def _dancing(phase: float, seed: int) -> Posture:
    """Two bars: hips swing against the shoulders, arms draw wide arcs overhead, the free leg steps out to its point."""
    beat = math.sin(2 * math.pi * phase)
    late = math.sin(2 * math.pi * phase - 0.7)
    bounce = 0.5 - 0.5 * math.cos(4 * math.pi * phase)
    hips = (6.5 * beat, -90.5 + 3.4 * (1 - bounce), 0.0)
    chest = (-2.5 * late + 1.2 * beat, hips[1] - RISE + 0.6, -0.5)
    hip_roll, chest_roll, twist = -0.16 * beat, 0.15 * late, 0.30 * late
    a, b = _pair(hips, HIP, hip_roll, -0.2 * beat)
    out_left, out_right = max(0.0, beat) ** 0.8, max(0.0, -beat) ** 0.8
    legs = (
        leg_to(a, (-11.0 - 19.0 * out_left, FLOOR - 7.0 * out_left, 4.0 * out_left), -0.5, 0.55 * out_left, -0.6),
        leg_to(b, (11.0 + 19.0 * out_right, FLOOR - 7.0 * out_right, 4.0 * out_right), 0.5, 0.55 * out_right, 0.6),
    )
    left, right = _pair(chest, SHOULDER, chest_roll, twist)
    arms = (_sweeping(left, -1, phase), _sweeping(right, 1, (phase + 0.5) % 1.0))
    mood = Mood(
        lids=_blink(phase, seed), smile=0.9, mouth=0.22, brows=0.3, turn=-0.20 * late, nod=-0.05 + 0.05 * bounce,
        tilt=-0.10 * late,
    )  # fmt: skip
    return Posture(hips, chest, hip_roll, chest_roll, twist, arms, legs, mood, -0.9 * late, 0.55 + 0.3 * bounce)


def _sweeping(shoulder: Place, side: int, phase: float) -> Limb:
    """One arm of a dancer: up over the head, out to the side, low across the waist and up again."""
    a = 2 * math.pi * phase
    up = 0.5 + 0.5 * math.sin(a)
    x = side * (13.0 + 27.0 * math.cos(a) ** 2 * (1 if math.cos(a) > 0 else 0.62) - 6.0 * (1 - up))
    y = 22.0 - 57.0 * up
    z = 15.0 - 6.0 * up
    wrist = (shoulder[0] + x, shoulder[1] + y, shoulder[2] + z)
    return arm_to(shoulder, wrist, (side * 1.0, 0.45 - 0.3 * up, -0.35), "grace")


def _cheering(phase: float, seed: int) -> Posture:
    """Arms up, fists or open hands, a little hop in the knees."""
    side = 1 if seed % 2 else -1
    pump, other = wave(phase * 2), wave(phase * 2, 0.22)
    body, _ = _upright(phase, side, 1.4)
    dip = 1.6 + 1.6 * pump
    hips = (body.hips[0], body.hips[1] + dip, 0.0)
    chest = (body.chest[0], body.chest[1] + dip, 0.0)
    a, b = _pair(hips, HIP, body.hip_roll, 0.0)
    legs = (leg_to(a, body.legs[0].end, -0.26, out=-0.4), leg_to(b, body.legs[1].end, 0.26, out=0.4))
    left, right = _pair(chest, SHOULDER, 0.04 * pump, 0.0)
    kind = ("fist", "open")[seed % 2]
    high = (left[0] - 14.0, left[1] - 32.0 + 4.5 * pump, left[2] + 6.0)
    low = (right[0] + 15.0, right[1] - 31.0 + 4.5 * other, right[2] + 6.0)
    if seed % 3 == 1:  # one arm only
        low = (right[0] + 2.0, right[1] + 20.0, right[2] + 17.0 + 2.0 * other)
    elif seed % 3 == 2:  # clapping before the chest
        gap = 3.5 + 5.0 * (0.5 + 0.5 * wave(phase * 4))
        kind = "rest"
        high, low = (
            (chest[0] - gap, chest[1] + 10.0, chest[2] + 28.0),
            (chest[0] + gap, chest[1] + 10.0, chest[2] + 28.0),
        )
    arms = (
        arm_to(left, high, (-1.0, 0.7, -0.2), kind),
        arm_to(right, low, (1.0, 0.7, -0.2), kind if seed % 3 != 1 else "fist"),
    )
    mood = Mood(lids=_blink(phase, seed), smile=1.0, mouth=0.65 + 0.2 * pump, brows=0.6, turn=0.06 * other, nod=-0.06)
    return Posture(hips, chest, body.hip_roll, 0.04 * pump, 0.0, arms, legs, mood, 0.2 * pump)


Acting = Callable[[float, int], Posture]
ACTIONS: Mapping[str, Acting] = MappingProxyType(
    {
        "stand": _standing,
        "talk": _talking,
        "wave": _waving,
        "serve": _serving,
        "sit": _sitting,
        "type": _typing,
        "dance": _dancing,
        "cheer": _cheering,
    }
)


def posture(phase: float, action: str, seed: int) -> Posture:
    """Give the body at a phase of an action; whatever it does not know it stands through."""
    return ACTIONS.get(action, _standing)(phase, seed)
