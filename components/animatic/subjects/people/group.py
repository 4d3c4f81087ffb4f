"""People together: a family that walks hand near hand, and a cheering crowd, each dressed by the seed."""

from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import fade, mix, n, spot
from components.animatic.subjects.drawing.svg import group as grouped
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.figure import WALK
from components.animatic.subjects.people.person import ANYONE, PALETTES, ROUND
from components.animatic.subjects.people.portrait import seen
from components.animatic.subjects.people.posture import CHEER, IDLE, posture
from components.animatic.subjects.people.striding import WALKING, striding

LAPS = 2
"""Walk cycles an adult makes in one cycle of the family."""
GIRL, BOY = Look("ponytail", "tee", "leggings", True), Look("short", "tee", "shorts", False)
MEMBERS = ((-58.0, 1.0, 2, 0.0), (-12.0, 2 / 3, 3, 0.35), (30.0, 1.0, 2, 0.45), (72.0, 0.5, 4, 0.1))
"""Where each walks, how tall against a grown-up, how many cycles it needs for the same way, and its lead.

A child takes shorter steps more often, so that no foot slides: height times cycles is the same for all.
"""
STANDING = ((-50.0, 0.28, "stand"), (-14.0, 0.12, "wave"), (32.0, -0.22, "stand"), (66.0, -0.30, "cheer"))
"""Where each stands for the camera, how far turned, and what it does."""
BEATS = 8
"""Moments in a cycle of the crowd: everyone is drawn once for each."""
ROWS = ((5, -30.0, 0.94), (4, -14.0, 0.97), (3, 0.0, 1.0))
"""How many stand in a row, how high on the picture, and how large."""


def family(pose: Pose) -> str:
    """Draw two parents and two children: walking with the small one ahead, or together before the camera."""
    walking = pose.action == "walk"
    seed = pose.seed
    looks = (_grown(seed, woman=False), GIRL, _grown(seed, woman=True), BOY)
    tones = _tones(pose.palette)
    parts = []
    for i in (2, 0, 1, 3):
        x, size, laps, lead = MEMBERS[i]
        phase = round((pose.phase * laps if walking else pose.phase) + lead, 6) % 1.0
        if walking:
            art = walker(i, phase, looks[i], tones[i], seed + 3 * i, 1.5 - size / 2)
        else:
            x, yaw, action = STANDING[i]
            gone = ROUND * pose.turn
            art = _member(
                f"family-{i}", phase, action, looks[i], tones[i], yaw + gone, seed + 3 * i, gone, 1.5 - size / 2
            )
        parts.append(grouped(art, f'transform="translate({n(x)} 0) scale({n(size)})"'))
    return "".join(parts)


def _grown(seed: int, woman: bool) -> Look:
    """A parent: any grown-up without a bag."""
    looks = [look for look in ANYONE if look.woman == woman and not look.bag]
    return looks[seed % len(looks)]


@lru_cache(maxsize=64)
def walker(number: int, phase: float, look: Look, tones: Palette, seed: int, head: float) -> str:
    """One of the family; a short cycle comes round several times while the whole family's does once."""
    body = striding(phase, "walk", seed, WALKING)
    return seen(body, look, tones, WALKING, seed, large=head).replace("person-", f"family-{number}-")


@lru_cache(maxsize=128)
def _member(
    name: str, phase: float, action: str, look: Look, tones: Palette, yaw: float, seed: int, gone: float, head: float
) -> str:
    """One of several who face the camera."""
    body = posture(phase, action, seed)
    view = View(yaw, fine=not name.startswith("crowd"))
    return seen(body, look, tones, view, seed, gone, head).replace("person-", f"{name}-")


def _tones(first: Palette) -> tuple[Palette, ...]:
    """One family's colors: its own skin and hair, clothes that go together."""
    others = [p for p in PALETTES if p.main != first.main]
    a, b, c = others[0], others[2], others[4]
    mother = Palette(a.main, a.second, a.accent, mix(first.skin, a.skin, 0.25), mix(first.hair, a.hair, 0.4), a.dark)
    girl = Palette(b.main, b.second, b.accent, mix(first.skin, a.skin, 0.12), mix(first.hair, a.hair, 0.2), b.dark)
    boy = Palette(c.main, c.second, c.accent, mix(first.skin, a.skin, 0.2), first.hair, c.dark)
    return first, girl, mother, boy


def crowd(pose: Pose) -> str:
    """Draw three rows of people who cheer, each in a way and to a beat of its own."""
    parts = [f"<defs>{fade('crowd-soot', '#0a0c12')}</defs>"]
    gone = ROUND * pose.turn
    number = 0
    for many, lift, size in ROWS:
        for k in range(many):
            x = (k - (many - 1) / 2) * (58.0 + many) + 13.0 * ((number * 0.618 + pose.seed * 0.37) % 1 - 0.5)
            tall = size * (0.94 + 0.09 * ((number * 0.7549 + pose.seed * 0.21) % 1))
            art = fan(number, pose, -x / 400 + gone, gone)
            parts.append(spot("crowd-soot", (x, lift - 1.0), 24, 4.5, 0.6))
            parts.append(grouped(art, f'transform="translate({n(x)} {n(lift)}) scale({n(tall)})"'))
            number += 1
        if lift:
            parts.append(spot("crowd-soot", (0, lift - 34), 165, 60, 0.30))
    return "".join(parts)


def fan(number: int, pose: Pose, yaw: float, gone: float) -> str:
    """One of the crowd: no other has its cut, clothes and face."""
    pick = pose.seed * 5 + number * 7
    clothes = PALETTES[(pose.seed + number * 3) % len(PALETTES)]
    skin = PALETTES[(pose.seed * 2 + number * 5 + number // 7 + 1) % len(PALETTES)]
    tones = replace(clothes, skin=skin.skin, hair=skin.hair)
    phase = (round(pose.phase * BEATS) + number * 3) % BEATS / BEATS
    action = ("cheer", "cheer", "wave", "cheer", "cheer")[(number + pose.seed) % 5]
    look = ANYONE[pick % len(ANYONE)]
    return _member(f"crowd-{number}", phase, action, look, tones, round(yaw, 3), pick + number, round(gone, 3), 1.0)


_FAMILY = Gait(WALK.cycle * LAPS, WALK.stride)
FAMILY = Rig(
    name="family",
    label="Family",
    words=(
        "family",
        "parents",
        "young family",
        "kids",
        "siblings",
        "family of four",
    ),
    height=1.88,
    width=2.7,
    draw=family,
    cycle=_FAMILY.cycle,
    stride=_FAMILY.stride,
    phases=24,
    actions=("walk", "stand"),
    gaits=MappingProxyType({"walk": _FAMILY, "stand": IDLE, "idle": IDLE}),
    turns=9,
    turnable=0.6,
    palettes=PALETTES,
)
CROWD = Rig(
    name="crowd",
    label="Crowd",
    words=(
        "crowd",
        "audience",
        "fans",
        "spectators",
        "cheering crowd",
        "crowd of people",
        "team",
        "group of people",
        "festival crowd",
        "concert goers",
    ),
    height=2.22,
    width=3.6,
    draw=crowd,
    cycle=CHEER.cycle,
    phases=BEATS,
    turns=5,
    turnable=0.5,
    actions=("cheer",),
    palettes=PALETTES,
)
