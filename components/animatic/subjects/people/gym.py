"""Who trains: a weight lifter, a boxer, someone doing push-ups, someone who leaps for joy."""

import math

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import Point
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import (
    Act,
    Reach,
    Shown,
    Troupe,
    Trunk,
    along,
    body,
    moved,
    performer,
    untilted,
)
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import barbell, glove
from components.animatic.subjects.people.person import ANYONE, ATHLETES
from components.animatic.subjects.people.posture import FLOOR, Mood, Posture

LIFT, BOX, PRESS, LEAP = Gait(4.2, 0.0), Gait(1.7, 0.0), Gait(2.4, 0.0), Gait(1.7, 0.0)
LIFTERS = (
    Look("buzz", "vest", "shorts", False, bearded=True),
    Look("ponytail", "vest", "leggings", True),
    Look("short", "vest", "shorts", False),
    Look("bun", "tee", "leggings", True),
)
BOXERS = (
    Look("buzz", "vest", "shorts", False),
    Look("ponytail", "vest", "leggings", True),
    Look("short", "vest", "shorts", False, bearded=True),
    Look("bun", "vest", "shorts", True),
)
LEAPERS = tuple(
    look for look in ANYONE if look.top not in ("coat", "jacket") and look.bottom != "skirt" and not look.bag
)

SQUAT = (
    (0.0, 4.0),
    (0.10, 5.0),
    (0.26, 37.0),
    (0.31, 37.0),
    (0.42, 2.0),
    (0.46, 9.0),
    (0.52, -1.5),
    (0.60, 1.0),
    (0.82, 1.0),
    (0.9, 7.0),
)
"""How far the hips are down: a front squat, then a dip and a drive under the bar."""
OVERHEAD = ((0.0, 0.0), (0.46, 0.0), (0.55, 1.0), (0.80, 1.0), (0.90, 0.0))
"""How far the bar is on its way from the shoulders to straight arms."""
BEND = (
    (0.0, 1.0),
    (0.12, 0.4),
    (0.24, 3.2),
    (0.32, 3.4),
    (0.42, -0.5),
    (0.48, 3.4),
    (0.54, -2.2),
    (0.60, 1.6),
    (0.82, 1.0),
    (0.90, 3.0),
)
"""How far the ends of the bar hang: it whips."""


def _bar_at(trunk: Trunk, up: float) -> Place:
    x, y, z = trunk.chest
    return x, y - 1.0 - 51.0 * up, z + 14.0 - 13.0 * up


def _lifting_trunk(phase: float) -> tuple[Trunk, float]:
    down, up = along(phase, SQUAT), along(phase, OVERHEAD)
    hips = (0.0, -92.0 + down, -3.0 - 0.42 * max(0.0, down))
    chest = (0.0, hips[1] - 45.6, hips[2] + 2.0 + 0.26 * max(0.0, down))
    return Trunk(hips, chest), up


def _lifting(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    trunk, up = _lifting_trunk(phase)
    _, y, z = _bar_at(trunk, up)
    grip, out = 27.0 + 6.0 * up, 0.3 + 0.7 * up
    shake = (
        0.3
        * math.sin(34 * math.pi * phase)
        * along(phase, [(0.2, 0.0), (0.3, 1.0), (0.45, 0.3), (0.6, 1.0), (0.8, 0.6), (0.9, 0.0)])
    )
    arms = (
        Reach((-grip, y + 3.0 + shake, z - 3.0), (-out, 0.6, 0.9 - 0.9 * up), "fist"),
        Reach((grip, y + 3.0 + shake, z - 3.0), (out, 0.6, 0.9 - 0.9 * up), "fist"),
    )
    legs = (
        Reach((-19.0, FLOOR, 2.0), (-0.7, 0.0, 1.0), splay=-0.45),
        Reach((19.0, FLOOR, 2.0), (0.7, 0.0, 1.0), splay=0.45),
    )
    strain = along(phase, [(0.0, 0.1), (0.25, 0.6), (0.4, 0.9), (0.52, 1.0), (0.62, 0.3), (0.85, 0.2)])
    mood = Mood(
        smile=0.45 - 0.4 * strain,
        brows=-0.9 * strain,
        mouth=0.35 * max(0.0, strain - 0.6),
        lids=0.35 * strain,
        nod=-0.05 * up,
    )
    return body(trunk, arms, legs, mood)


def _bar(shown: Shown) -> tuple[str, str]:
    trunk, up = _lifting_trunk(shown.phase)
    return barbell(shown, _bar_at(trunk, up), along(shown.phase, BEND))


def _far_plates(shown: Shown) -> str:
    return _bar(shown)[0]


def _held_bar(shown: Shown) -> str:
    return _bar(shown)[1] + shown.fist(0) + shown.fist(1)


JAB = ((0.0, 0.0), (0.06, -0.08), (0.15, 1.0), (0.27, 0.0))
CROSS = ((0.0, 0.0), (0.34, 0.0), (0.40, -0.1), (0.50, 1.0), (0.64, 0.0))


def _boxing(phase: float, seed: int, view: View) -> Posture:
    """A jab with the leading hand and a cross from the hips, then a slip under an answer."""
    del seed, view
    jab, cross = along(phase, JAB), along(phase, CROSS)
    slip = along(phase, [(0.64, 0.0), (0.80, 1.0), (0.96, 0.0)])
    bounce = 1.2 * wave(phase * 4)
    turn = 0.20 - 0.35 * jab + 0.85 * cross
    hips = (2.0 * slip, -84.0 + bounce + 9.0 * slip, -3.0 + 4.0 * cross + 2.0 * jab)
    chest = (-1.0 - 13.0 * slip, hips[1] - 45.0 + 3.0 * slip, hips[2] + 6.0 + 6.0 * (jab + cross))
    trunk = Trunk(hips, chest, 0.0, -0.16 * slip, 0.5 * turn, turn)
    left, right = trunk.shoulders
    x, y, z = chest
    guard_rear: Place = (x - 9.0, y - 5.0 + 0.5 * bounce, z + 21.0)
    guard_lead: Place = (x + 9.0, y - 2.0 + 0.5 * bounce, z + 28.0)
    reach_rear: Place = (x - 1.0, y - 3.0, left[2] + 54.0)
    reach_lead: Place = (x + 4.0, y - 3.0, right[2] + 54.0)

    def between(a: Place, b: Place, t: float) -> Place:
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t

    arms = (
        Reach(between(guard_rear, reach_rear, cross), (-0.8, 1.0, -0.2), "tucked"),
        Reach(between(guard_lead, reach_lead, jab), (0.8, 1.0, -0.2), "tucked"),
    )
    heel = 0.25 + 0.5 * max(0.0, cross)
    legs = (
        Reach((-14.0, FLOOR - 12.0 * heel, -24.0), (-0.4, 0.0, 1.0), pitch=heel, splay=-0.35 + 0.5 * max(0.0, cross)),
        Reach((11.0, FLOOR, 18.0), (0.25, 0.0, 1.0), splay=0.1),
    )
    mood = Mood(smile=0.2, brows=-0.6, turn=0.25, nod=0.10, mouth=0.25 * max(0.0, jab, cross))
    return body(trunk, arms, legs, mood, swing=0.4 * (jab - cross))


def _gloves(shown: Shown) -> str:
    color = "#c3262e" if shown.seed % 3 != 1 else "#23508f"
    near = sorted((0, 1), key=lambda side: shown.view.near(shown.body.arms[side].end))
    return "".join(glove(shown, side, color) for side in near)


def _low(phase: float) -> float:
    """How far down a push-up is: slower down than up."""
    return along(phase, [(0.0, 0.0), (0.06, 0.0), (0.42, 1.0), (0.48, 1.0), (0.80, 0.0)])


def _prone(phase: float, yaw: float) -> float:
    """How far the body leans: straight arms reach the ground at the top, seen from any side."""
    return math.acos((46.0 * math.sin(yaw) - 6.9) / 138.5) + 0.10 * _low(phase)


TOE = 15.5


def _on_toes(yaw: float) -> Point:
    return TOE * math.sin(yaw), 0.0


def _pressing(phase: float, seed: int, view: View) -> Posture:
    """Push-ups: a straight body turns about its toes, the hands stay where they are."""
    del seed
    low = _low(phase)
    lean, pivot = _prone(phase, view.yaw), _on_toes(view.yaw)
    hips = (0.0, -93.0, 1.5 + 1.5 * low)
    chest = (0.0, -138.5, 3.0)
    trunk = Trunk(hips, chest)
    palm = 140.0
    hands = [untilted((side * 21.0, -4.2, palm / math.sin(view.yaw)), view, lean, pivot) for side in (-1, 1)]
    arms = (
        Reach(hands[0], (-0.8, 0.5, -0.5), "hip"),
        Reach(hands[1], (0.8, 0.5, -0.5), "hip"),
    )
    legs = (
        Reach((-6.0, -9.0, 0.0), (0.0, 0.0, 1.0), pitch=0.12),
        Reach((6.0, -9.0, 0.0), (0.0, 0.0, 1.0), pitch=0.12),
    )
    mood = Mood(smile=0.3, brows=-0.4 * low, turn=0.35, nod=-0.12, mouth=0.2 * low)
    return body(trunk, arms, legs, mood)


SPRING = ((0.0, 0.0), (0.24, 0.0), (0.48, 46.0), (0.72, 0.0))


def _leaping(phase: float, seed: int, view: View) -> Posture:
    """Crouch, fly with arms and legs flung out, land softly."""
    del view
    up = along(phase, SPRING)
    wide = along(phase, [(0.0, 0.0), (0.24, 0.0), (0.46, 1.0), (0.54, 1.0), (0.72, 0.05)])
    down = along(phase, [(0.0, 6.0), (0.17, 27.0), (0.25, -3.0), (0.48, 0.0), (0.70, -1.0), (0.82, 22.0), (0.94, 7.0)])
    hips = (0.0, -92.0 - up + down, -2.0 - 0.3 * max(0.0, down))
    chest = (0.0, hips[1] - 45.6, hips[2] + 2.0 + 0.35 * max(0.0, down))
    side = 1 if seed % 2 else -1
    trunk = Trunk(hips, chest, 0.05 * side * wide, -0.05 * side * wide, 0.0, 0.12 * side * wide)
    left, right = trunk.shoulders
    back = along(phase, [(0.0, 0.2), (0.16, 1.0), (0.27, -0.3), (0.5, 0.0), (0.75, 0.0), (0.84, 0.7)])
    hands = []
    for way, shoulder in ((-1, left), (1, right)):
        rest = moved(shoulder, way * 10.0, 46.0 - 6.0 * back, 6.0 - 24.0 * back)
        flung = moved(shoulder, way * 37.0, -34.0, 6.0)
        share = along(phase, [(0.0, 0.0), (0.18, 0.0), (0.36, 1.0), (0.58, 1.0), (0.78, 0.0)])
        hands.append(
            (
                rest[0] + (flung[0] - rest[0]) * share,
                rest[1] + (flung[1] - rest[1]) * share,
                rest[2] + (flung[2] - rest[2]) * share,
            )
        )
    kind = "open" if wide > 0.2 else "rest"
    arms = (Reach(hands[0], (-1.0, 0.4, -0.5), kind), Reach(hands[1], (1.0, 0.4, -0.5), kind))
    toes = 0.8 * min(1.0, up / 10.0)
    tuck = seed % 3 == 1  # one leg bent back
    feet = []
    for way in (-1, 1):
        spread = 9.0 + 36.0 * wide * (0.35 if tuck and way == side else 1.0)
        lift = up + wide * (30.0 if tuck and way == side else 14.0)
        feet.append((way * spread, FLOOR - lift, 2.0 - (22.0 * wide if tuck and way == side else 0.0)))
    legs = (
        Reach(feet[0], (-0.4, 0.0, 1.0), pitch=toes, splay=-0.3),
        Reach(feet[1], (0.4, 0.0, 1.0), pitch=toes, splay=0.3),
    )
    mood = Mood(smile=1.0, mouth=0.7 * wide, brows=0.6 * wide, nod=-0.10 * wide + 0.05, lids=0.2 * wide)
    return body(trunk, arms, legs, mood, swing=0.5 * along(phase, [(0.1, 0.0), (0.35, -1.0), (0.62, 0.8), (0.85, 0.0)]))


RIGS = (
    performer(
        "weightlifter",
        "Weight lifter",
        ("weightlifter", "weight lifter", "powerlifter", "bodybuilder", "person lifting weights",
         "crossfit athlete", "crossfitter", "person lifting", "person working out", "strongman", "gym goer",
         "person training", "personal trainer", "fitness trainer", "fitness coach", "fitness model",
         "fitness influencer"),
        Troupe({"lift": Act(_lifting, LIFT, 0.32, behind=_far_plates, before=_held_bar)}, LIFTERS, 2.3),
        2.4,
    ),
    performer(
        "boxer",
        "Boxer",
        ("person boxing", "boxer", "kickboxer", "prizefighter", "mma fighter", "fighter", "martial artist",
         "boxing champion", "karate fighter"),
        Troupe(
            {"box": Act(_boxing, BOX, 0.85, before=_gloves, span=(0.3, 1.25), shift=-8.0)},
            BOXERS, 1.84, ordinary=("cheer",),
        ),
        1.7,
    ),
    performer(
        "push-ups",
        "Person doing push-ups",
        ("person doing push-ups", "push-up", "pushup", "push-ups", "person doing a plank", "person planking",
         "calisthenics athlete", "person exercising"),
        Troupe(
            {"train": Act(_pressing, PRESS, 1.22, 0.0, lean=_prone, pivot=_on_toes, span=(0.95, 1.4), shift=-96.0,
                          lift=lambda _: 4.0)},
            ATHLETES, 0.86,
        ),
        2.0,
    ),
    performer(
        "jumper",
        "Person jumping",
        ("person jumping", "jumping person", "person leaping", "leaping woman", "leaping man", "jumping woman",
         "jumping man", "person doing jumping jacks", "trampolinist", ),
        Troupe({"jump": Act(_leaping, LEAP, 0.18, size=0.94)}, LEAPERS, 2.26, ordinary=("dance", "run", "walk")),
        1.4,
    ),
)  # fmt: skip
