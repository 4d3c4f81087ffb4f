"""How people stand at ease: the weight on one leg, and what the arms do meanwhile."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.bones import (
    Limb,
    Mood,
    Posture,
    arm_to,
    hanging,
    in_pocket,
    living,
    on_hip,
    pulse,
    upright,
)

Arms = tuple[Limb, Limb]
Stance = Callable[[Posture, float, int], Arms]


def standing(phase: float, seed: int) -> Posture:
    """One of seven ways to stand, by the seed; the weight shifts a little from hip to hip."""
    side = 1 if seed % 2 else -1
    body, _ = upright(phase, side, 4.4 + 0.4 * math.sin(2 * math.pi * phase))
    stance = STANCES[(seed + seed // 5) % len(STANCES)]
    mood = living(phase, seed)
    mood = replace(mood, tilt=mood.tilt - 0.03 * side)
    if stance is _thinking:
        mood = _pondering(mood, phase)
    return replace(body, arms=stance(body, phase, side), mood=mood)


def _roots(body: Posture) -> tuple[Place, Place]:
    return body.arms[0].root, body.arms[1].root


def _eased(body: Posture, phase: float, side: int) -> Arms:
    """Arms that hang, not alike: one a little bent before the thigh."""
    left, right = _roots(body)
    arms = [hanging(left, -1, phase), hanging(right, 1, phase)]
    k = 1 if side > 0 else 0
    x, y, z = (left, right)[k]
    way = 2 * k - 1
    sway = 0.6 * math.sin(2 * math.pi * phase)
    arms[k] = arm_to((x, y, z), (x + way * 1.0, y + 46.0, z + 16.0 + sway), (way * 1.0, 0.0, -0.8))
    return arms[0], arms[1]


def _one_on_hip(body: Posture, phase: float, side: int) -> Arms:
    left, right = _roots(body)
    if side > 0:
        return hanging(left, -1, phase), on_hip(right, body.hips, 1)
    return on_hip(left, body.hips, -1), hanging(right, 1, phase)


def _one_pocketed(body: Posture, phase: float, side: int) -> Arms:
    left, right = _roots(body)
    if side > 0:
        return in_pocket(left, body.hips, -1), hanging(right, 1, phase)
    return hanging(left, -1, phase), in_pocket(right, body.hips, 1)


def _pocketed(body: Posture, phase: float, side: int) -> Arms:
    del phase, side
    left, right = _roots(body)
    return in_pocket(left, body.hips, -1), in_pocket(right, body.hips, 1)


def _folded(body: Posture, phase: float, side: int) -> Arms:
    """Arms crossed over the chest."""
    del side
    (ax, ay, az), (bx, by, bz) = _roots(body)
    lift = 0.3 * wave(phase * 2)
    return (
        arm_to((ax, ay, az), (ax + 25.0, ay + 21.5 - lift, az + 16.5), (-0.5, 1.0, -0.1), "tucked"),
        arm_to((bx, by, bz), (bx - 24.0, by + 23.5 - lift, bz + 13.5), (0.5, 1.0, -0.1), "fist"),
    )


def _clasped(body: Posture, phase: float, side: int) -> Arms:
    """One hand in the other before the body."""
    del side
    left, right = _roots(body)
    x, y, z = body.chest
    lift = 0.3 * wave(phase * 2)
    return (
        arm_to(left, (x - 1.5, y + 37.5 - lift, z + 17.0), (-1.0, 0.4, -0.4)),
        arm_to(right, (x + 2.5, y + 36.0 - lift, z + 18.5), (1.0, 0.4, -0.4)),
    )


def _thinking(body: Posture, phase: float, side: int) -> Arms:
    """A hand at the chin, its elbow in the other hand."""
    del side
    left, right = _roots(body)
    x, y, z = body.chest
    tap = 0.5 * pulse(phase, 0.6, 0.1)
    return (
        arm_to(left, (x - 6.0, y - 7.0 + tap, z + 15.5), (-0.25, 1.0, 0.5), "fist"),
        arm_to(right, (x - 6.5, y + 22.0, z + 14.0), (0.6, 1.0, -0.1), "fist"),
    )


def _pondering(mood: Mood, phase: float) -> Mood:
    return replace(mood, smile=0.35, gaze=0.5 * pulse(phase, 0.35, 0.3), tilt=mood.tilt - 0.05)


STANCES: Sequence[Stance] = (_eased, _one_on_hip, _one_pocketed, _folded, _clasped, _pocketed, _thinking)
