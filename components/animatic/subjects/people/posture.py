"""How a person stands, sits, talks, dances and cheers, in the round: joints and a mood for every phase of an action."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.view import Place, joined
from components.animatic.subjects.people.bones import (
    ANKLE,
    FLOOR,
    FOREARM,
    HIP,
    RISE,
    SEAT,
    SHIN,
    SHOULDER,
    THIGH,
    UPPER_ARM,
    Limb,
    Mood,
    Posture,
    arm_to,
    blink,
    hanging,
    in_pocket,
    leg_to,
    living,
    on_hip,
    pair,
    pulse,
    upright,
)
from components.animatic.subjects.people.stances import standing

__all__ = [
    "ACTIONS",
    "ANKLE",
    "CHEER",
    "DANCE",
    "FLOOR",
    "FOREARM",
    "HIP",
    "IDLE",
    "RISE",
    "SEAT",
    "SHIN",
    "SHOULDER",
    "TALK",
    "THIGH",
    "UPPER_ARM",
    "Limb",
    "Mood",
    "Posture",
    "arm_to",
    "blink",
    "hanging",
    "in_pocket",
    "leg_to",
    "living",
    "on_hip",
    "pair",
    "posture",
    "pulse",
    "upright",
]

IDLE, TALK, DANCE, CHEER = Gait(4.0, 0.0), Gait(4.0, 0.0), Gait(2.2, 0.0), Gait(1.4, 0.0)


def _talking(phase: float, seed: int) -> Posture:
    """Present: open hands that follow the words, a lively face."""
    side = 1 if seed % 2 else -1
    body, (left, right) = upright(phase, side, 2.0)
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
    body, _ = upright(phase, side)
    place = 1 if side > 0 else 0
    shoulder = body.arms[place].root
    sway = wave(phase * 4)
    wrist = (shoulder[0] + side * (17.0 + 6.0 * sway), shoulder[1] - 18.0, shoulder[2] + 8.0)
    arms = list(body.arms)
    arms[place] = arm_to(shoulder, wrist, (side * 1.0, 1.0, 0.0), "open")
    return replace(body, arms=(arms[0], arms[1]), mood=replace(living(phase, seed), smile=1.0, mouth=0.35))


def _sitting(phase: float, seed: int) -> Posture:
    """The hands in the lap; some have their legs crossed."""
    breath = wave(phase * 2)
    hips = SEAT
    lean = 1.2 if seed % 2 else -1.2
    chest = (lean, hips[1] - RISE - 0.35 * breath, -12.0)
    a, b = pair(hips, HIP, 0.0, 0.0)
    legs = (leg_to(a, (-9.0, FLOOR, 28.0), -0.12, out=-0.2), leg_to(b, (9.5, FLOOR, 24.0), 0.12, out=0.2))
    low = 0.0
    if seed % 4 in (1, 2):
        swing = 0.6 * math.sin(4 * math.pi * phase)
        knee, ankle = joined(a, (16.0, -23.0 + swing, 35.0), THIGH, SHIN, (0.25, -1.0, 0.55))
        legs = (Limb(a, knee, ankle, pitch=0.5, splay=0.25), leg_to(b, (5.0, FLOOR, 24.0), 0.08, out=0.1))
        low = -4.0
    left, right = pair(chest, SHOULDER, 0.0, 0.0)
    arms = (
        arm_to(left, (-8.0, -63.5 + low, 16.0), (-1.0, 0.6, -0.6)),
        arm_to(right, (8.0, -64.5 + low, 18.0), (1.0, 0.6, -0.6)),
    )
    return Posture(hips, chest, 0.0, 0.0, 0.0, arms, legs, living(phase, seed), seated=True)


def _typing(phase: float, seed: int) -> Posture:
    body = _sitting(phase, 0)
    chest = (body.chest[0] + 1.1 * math.sin(2 * math.pi * phase), body.chest[1] + 1.0, body.chest[2] + 5.0)
    left, right = pair(chest, SHOULDER, 0.0, 0.0)
    tap, other = 0.8 * wave(phase * 12), 0.8 * wave(phase * 12, 0.45)
    arms = (
        arm_to(left, (-9.0, -79.5 + tap, 29.0), (-1.0, 0.7, -0.4)),
        arm_to(right, (9.0, -79.5 + other, 30.0), (1.0, 0.7, -0.4)),
    )
    look = pulse(phase, 0.7, 0.2)
    mood = replace(
        living(phase, seed), nod=0.20 - 0.16 * look, smile=0.35 + 0.3 * look, lids=max(0.3, blink(phase, seed)),
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
    a, b = pair(hips, HIP, hip_roll, -0.2 * beat)
    out_left, out_right = max(0.0, beat) ** 0.8, max(0.0, -beat) ** 0.8
    legs = (
        leg_to(a, (-11.0 - 19.0 * out_left, FLOOR - 7.0 * out_left, 4.0 * out_left), -0.5, 0.55 * out_left, -0.6),
        leg_to(b, (11.0 + 19.0 * out_right, FLOOR - 7.0 * out_right, 4.0 * out_right), 0.5, 0.55 * out_right, 0.6),
    )
    left, right = pair(chest, SHOULDER, chest_roll, twist)
    arms = (_sweeping(left, -1, phase), _sweeping(right, 1, (phase + 0.5) % 1.0))
    mood = Mood(
        lids=blink(phase, seed), smile=0.9, mouth=0.22, brows=0.3, turn=-0.20 * late, nod=-0.05 + 0.05 * bounce,
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
    body, _ = upright(phase, side, 1.4)
    dip = 1.6 + 1.6 * pump
    hips = (body.hips[0], body.hips[1] + dip, 0.0)
    chest = (body.chest[0], body.chest[1] + dip, 0.0)
    a, b = pair(hips, HIP, body.hip_roll, 0.0)
    legs = (leg_to(a, body.legs[0].end, -0.26, out=-0.4), leg_to(b, body.legs[1].end, 0.26, out=0.4))
    left, right = pair(chest, SHOULDER, 0.04 * pump, 0.0)
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
    mood = Mood(lids=blink(phase, seed), smile=1.0, mouth=0.65 + 0.2 * pump, brows=0.6, turn=0.06 * other, nod=-0.06)
    return Posture(hips, chest, body.hip_roll, 0.04 * pump, 0.0, arms, legs, mood, 0.2 * pump)


Acting = Callable[[float, int], Posture]
ACTIONS: Mapping[str, Acting] = MappingProxyType(
    {
        "stand": standing,
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
    return ACTIONS.get(action, standing)(phase, seed)
