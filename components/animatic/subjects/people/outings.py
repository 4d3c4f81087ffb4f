"""People who walk together at one speed on feet that do not slide: a couple, parent and child, someone with a dog."""

import math
import re
from dataclasses import replace
from functools import lru_cache, partial

import components.animatic.subjects.animals.dog as dog
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import posture as trunk_of
from components.animatic.subjects.base import Gait, Palette, Pose
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.svg import Point, fade, group, line, n, shade, spot
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.cast import BOYS, GIRLS
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import (
    HE,
    LEFT,
    RIGHT,
    SHE,
    Floor,
    Someone,
    Spot,
    child_of,
    company,
    couple,
    eyes_of,
    hand_at,
    looking,
    reaching,
    shown,
    someone,
)
from components.animatic.subjects.people.figure import WALK
from components.animatic.subjects.people.gestures import attentive, held, laughing, standing
from components.animatic.subjects.people.person import ROUND, coming
from components.animatic.subjects.people.posture import IDLE, Posture
from components.animatic.subjects.people.striding import WALKING, striding

LAPS = 2
"""Walk cycles a grown-up makes in one cycle of a scene."""
STROLL = Gait(WALK.cycle * LAPS, WALK.stride)
PACES = 3
"""Cycles the dog makes in that time."""
TROT = replace(dog.BUILD, walk=Gait(STROLL.cycle / PACES, STROLL.stride))
"""A dog at a walker's speed: it takes more steps than either would alone."""
_DOG_ID = re.compile(r'(\bid="|url\(#)dog-')


def _abreast(pose: Pose, apart: float) -> tuple[View, tuple[Spot, Spot]]:
    """How walkers are seen, and the places of the nearer and the farther of two who go side by side."""
    view = coming(WALKING, max(-0.65, min(0.65, ROUND * pose.turn)))
    c, s = math.cos(view.yaw), math.sin(view.yaw)
    half = apart / 2
    return view, (Spot(-half * c, half * s, view.yaw), Spot(half * c, -half * s, view.yaw))


def _walker(phase: float, laps: int, lead: float, who: Someone, view: View) -> Posture:
    """One who walks: a shorter one comes round more often for the same way."""
    return striding((phase * laps + lead) % 1.0, "walk", who.seed, view)


def _ground(name: str, spots: tuple[Spot, ...], art: str) -> str:
    soot = "".join(spot(f"{name}-soot", (s.x, -1.0), 34 * s.size, 3.6, 0.55) for s in spots)
    return f"<defs>{fade(f'{name}-soot', '#0a0c12')}</defs>{soot}{art}"


def hand_in_hand(pose: Pose, older: bool = False) -> str:
    """Draw a couple who walk hand in hand and look at each other now and then."""
    p = pose.phase
    view, spots = _abreast(pose, 50.0)
    floor = Floor(View(0.0, above=0.0))
    she, he = couple(pose, older)
    spots = (replace(spots[0], x=spots[0].x - 10.0, size=she.size), replace(spots[1], x=spots[1].x + 12.0))
    # in step: she has shorter legs, so her stride is drawn as long as his
    her, him = _walker(p, LAPS, 0.0, she, view), _walker(p, LAPS, 0.0, he, view)
    her = long_strides(her, she.size)
    swing = math.sin(math.tau * (p * LAPS + 0.1))
    joined = (spots[0].x * 0.5 + spots[1].x * 0.5 + 5.0 * swing, -83.0 - abs(swing), 0.0)
    her = reaching(her, RIGHT, spots[0].own(joined), "rest", (0.5, 0.8, -0.8))
    him = reaching(him, LEFT, spots[1].own(joined), "rest", (-0.5, 0.8, -0.8))
    glance, back = held(p, 0.30, 0.85, 0.15), held(p, 0.42, 0.95, 0.15)
    ahead = (600.0, -150.0, 260.0)
    him = looking(him, spots[1], ((eyes_of(spots[0]), glance), (ahead, 1.0 - glance)), 0.0)
    her = looking(her, spots[0], ((eyes_of(spots[1]), 0.8 * back), (ahead, 1.0 - 0.8 * back)), 0.0)
    him = replace(him, mood=laughing(replace(him.mood, smile=0.9), 0.5 * glance))
    her = replace(her, mood=laughing(replace(her.mood, smile=0.95), 0.6 * back))
    art = shown("hand-in-hand-1", he, him, spots[1], floor) + shown("hand-in-hand-0", she, her, spots[0], floor)
    return _ground("hand-in-hand", spots, art)


def long_strides(body: Posture, size: float) -> Posture:
    """Stretch the way of the feet, so that someone smaller keeps step: on the picture a step is as long as ever."""
    legs = [
        replace(part, root=_ahead(part.root, size), joint=_ahead(part.joint, size), end=_ahead(part.end, size))
        for part in body.legs
    ]
    return replace(body, legs=(legs[0], legs[1]))


def _ahead(place: tuple[float, float, float], size: float) -> tuple[float, float, float]:
    return place[0], place[1], place[2] / size


SCHOOL_RUN = Gait(WALK.cycle * 3, WALK.stride)
CHILDREN = ((0.6, 5), (0.75, 4), (0.6, 5))
"""Heights of a child, and its walk cycles for three of a grown-up's: the way is the same."""


def with_child(pose: Pose, parents: tuple[Look, ...] = (), children: tuple[Look, ...] = ()) -> str:
    """Draw a parent and a child hand in hand; the child takes the shorter steps, more often."""
    p = pose.phase
    size, laps = CHILDREN[pose.seed % len(CHILDREN)]
    view, spots = _abreast(pose, 44.0)
    floor = Floor(View(0.0, above=0.0))
    parent = someone(pose, 0, parents or ((*SHE, *HE)))
    child = child_of(parent, pose, 3, children or ((*GIRLS, *BOYS)), size)
    spots = (replace(spots[0], x=spots[0].x + 36.0, size=size), replace(spots[1], x=spots[1].x - 24.0))
    small, tall = _walker(p, laps, 0.35, child, view), _walker(p, 3, 0.0, parent, view)
    swing = math.sin(math.tau * p * 3)
    high = 80.0 if size > 0.6 else 76.0
    joined = ((spots[0].x + spots[1].x) / 2 + 4.0 + 3.0 * swing, -high - 1.5 * abs(swing), 0.0)
    small = reaching(small, RIGHT, spots[0].own(joined), "rest", (0.7, 0.5, -0.6))
    tall = reaching(tall, LEFT, spots[1].own(joined), "rest", (-0.5, 0.8, -0.8))
    glance = held(p, 0.22, 0.80, 0.15)
    ahead = (600.0, -120.0, 260.0)
    tall = looking(tall, spots[1], ((eyes_of(spots[0]), glance), (ahead, 1.0 - glance)), 0.0)
    small = looking(small, spots[0], ((eyes_of(spots[1]), 0.6 * glance), (ahead, 1.0 - 0.6 * glance)), 0.0)
    tall = replace(tall, mood=replace(tall.mood, nod=tall.mood.nod + 0.26 * glance, smile=0.9))
    small = replace(small, mood=replace(laughing(small.mood, 0.6), nod=small.mood.nod - 0.16 * glance, smile=0.95))
    art = shown("parent-child-1", parent, tall, spots[1], floor) + shown(
        "parent-child-0", child, small, spots[0], floor
    )
    return _ground("parent-child", spots, art)


def dog_walker(pose: Pose, pool: tuple[Look, ...] = ()) -> str:
    """Draw someone with a dog on a leash: both go at one speed, or both stand and wait."""
    walking = pose.action != "stand"
    p = pose.phase
    who = someone(pose, 0, pool or ((*SHE, *HE)))
    view = coming(WALKING, max(-0.65, min(0.65, ROUND * pose.turn)))
    floor = Floor(View(0.0, above=0.0))
    place = Spot(-58.0, 0.0, view.yaw, 1.0)
    coat = dog.PALETTES[pose.seed % len(dog.PALETTES)]
    if walking:
        body = _walker(p, LAPS, 0.0, who, view)
        phase, act = (p * PACES) % 1.0, "walk"
        bob = 1.6 * math.sin(2 * math.tau * LAPS * p)
    else:
        body = replace(standing(p, who.seed), mood=attentive(p, who.seed, 0.9))
        phase, act, bob = p, "stand", 0.6 * math.sin(math.tau * p)
    x, y, z = body.arms[LEFT].root
    body = reaching(body, LEFT, (x + 4.0, y + 38.0 + bob, z + 27.0 + 0.5 * bob), "fist", (-0.6, 1.0, -0.8))
    glance = held(p, 0.30, 0.75, 0.12)
    body = looking(body, place, (((60.0, -50.0, 60.0), glance), ((700.0, -150.0, 300.0), 1.0 - glance)), 0.0)
    body = replace(body, mood=replace(body.mood, nod=body.mood.nod + 0.30 * glance, smile=0.75 + 0.2 * glance))
    across = 56.0
    beast = group(_dog(round(phase, 4), act, coat, pose.seed), f'transform="translate({n(across)} 0)"')
    grip = hand_at(body, LEFT, place, floor, 6.0)
    collar = _collar(phase, act, across)
    strap = _leash(grip, collar, coat.accent, p, walking)
    art = beast + strap + shown("dog-walker-0", who, body, place, floor)
    soot = spot("dog-walker-soot", (across - 4.0, -1.0), 46, 3.4, 0.5)
    return _ground("dog-walker", (place,), soot + art)


@lru_cache(maxsize=64)
def _dog(phase: float, act: str, coat: Palette, seed: int) -> str:
    art = animal(Pose(phase=phase, action=act, palette=coat, seed=seed), TROT)
    return _DOG_ID.sub(r"\1dog-walker-dog-", art)


def _collar(phase: float, act: str, across: float) -> Point:
    """Where the leash is hooked in: under the nape, on the collar."""
    body = trunk_of(TROT, phase, act)
    (wx, wy), (sx, sy) = body.withers, body.skull
    x, y = blend((wx + 6, wy - 10), (sx + 0.5, sy - 2), 0.62)
    return across + x, y


def _leash(grip: Point, collar: Point, color: str, phase: float, walking: bool) -> str:
    """A slack strap from the hand to the collar, swaying with the steps, and its loop over the fist."""
    sag = 15.0 + (3.0 * math.sin(math.tau * PACES * phase) if walking else 6.0)
    (ax, ay), (bx, by) = grip, collar
    middle = ((ax + bx) / 2 - 4.0, max(ay, by) + sag)
    strap = f"M{n(ax)} {n(ay)}Q{n(middle[0])} {n(middle[1])} {n(bx)} {n(by)}"
    loop = f"M{n(ax - 1)} {n(ay + 1)}q-5 5 -2 10q4 2 5 -4q0 -4 -3 -6"
    return (
        line(strap, shade(color, 0.45), 2.0)
        + line(strap, color, 1.3)
        + line(loop, color, 1.2)
        + line(f"M{n(bx)} {n(by)}q0.6 1.2 0.4 2.4", "#c9ced4", 1.6)
    )


HAND_IN_HAND = company(
    "hand-in-hand",
    "Couple hand in hand",
    (
        "couple walking", "walking couple", "couple strolling", "couple holding hands", "couple hand in hand",
        "couple on a walk", "couple taking a walk",
    ),
    hand_in_hand,
    (1.88, 1.9),
    {"walk": STROLL},
)  # fmt: skip
OLD_HAND_IN_HAND = company(
    "old-hand-in-hand",
    "Elderly couple hand in hand",
    ("elderly couple walking", "old couple walking", "senior couple walking", "grandparents walking"),
    partial(hand_in_hand, older=True),
    (1.88, 1.9),
    {"walk": STROLL},
)
PARENT = company(
    "parent-child",
    "Parent and child",
    (
        "parent and child", "parent with child", "mother and child", "father and child", "mother and daughter",
        "mother and son", "father and son", "father and daughter", "mom and daughter", "mom and son", "dad and son",
        "dad and daughter", "single mother", "single father", "single parent", "parent",
    ),
    with_child,
    (1.88, 1.9),
    {"walk": SCHOOL_RUN},
)  # fmt: skip
MOTHER = company(
    "mother-child", "Mother and child", ("mother holding hands",), partial(with_child, parents=SHE), (1.88, 1.9),
    {"walk": SCHOOL_RUN},
)  # fmt: skip
FATHER = company(
    "father-child", "Father and child", ("father holding hands",), partial(with_child, parents=HE), (1.88, 1.9),
    {"walk": SCHOOL_RUN},
)  # fmt: skip
_WITH_DOG = {"walk": STROLL, "stand": IDLE}
DOG_WALKER = company(
    "dog-walker",
    "Dog walker",
    (
        "dog walker", "dog owner", "person walking a dog", "person walking their dog",
        "pet owner", "dog lover",
    ),
    dog_walker,
    (1.86, 2.7),
    _WITH_DOG,
)  # fmt: skip
WOMAN_WITH_DOG = company(
    "woman-with-dog", "Woman walking a dog", ("woman walking a dog", "woman walking her dog"),
    partial(dog_walker, pool=SHE), (1.86, 2.7), _WITH_DOG,
)  # fmt: skip
MAN_WITH_DOG = company(
    "man-with-dog", "Man walking a dog", ("man walking a dog", "man walking his dog"),
    partial(dog_walker, pool=HE), (1.86, 2.7), _WITH_DOG,
)  # fmt: skip
RIGS = (HAND_IN_HAND, OLD_HAND_IN_HAND, PARENT, MOTHER, FATHER, DOG_WALKER, WOMAN_WITH_DOG, MAN_WITH_DOG)
