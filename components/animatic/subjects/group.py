"""People together: a family that walks hand near hand, and a cheering crowd, each dressed by the seed."""

from functools import lru_cache
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.clothes import Look, dressed
from components.animatic.subjects.figure import STAND, WALK, figure
from components.animatic.subjects.person import ANYONE, PALETTES
from components.animatic.subjects.svg import fade, mix, n, spot
from components.animatic.subjects.svg import group as grouped

LAPS, DRAWN = 2, 6
"""Walk cycles an adult makes in one cycle of the family, and how many different people a crowd has."""
GIRL, BOY = Look("ponytail", "tee", "leggings", True), Look("short", "tee", "shorts", False)
MEMBERS = ((-58.0, 1.0, 2, 0.0), (-12.0, 2 / 3, 3, 0.35), (30.0, 1.0, 2, 0.45), (72.0, 0.5, 4, 0.1))
"""Where each walks, how tall against a grown-up, how many cycles it needs for the same way, and its lead.

A child takes shorter steps more often, so that no foot slides: height times cycles is the same for all.
"""


def family(pose: Pose) -> str:
    """Draw two parents and two children, the small one ahead."""
    walking = pose.action == "walk"
    seed = pose.seed
    looks = (ANYONE[(2 * seed + 1) % len(ANYONE)], GIRL, ANYONE[(2 * seed) % len(ANYONE)], BOY)
    tones = _tones(pose.palette)
    parts = [f"<defs>{fade('family-soot', '#000000')}</defs>"]
    order = (2, 0, 1, 3)
    for i in order:
        x, size, laps, lead = MEMBERS[i]
        phase = round((pose.phase * laps if walking else pose.phase) + lead, 6) % 1.0
        art = _member(i, phase, "walk" if walking else "stand", looks[i], tones[i])
        parts.append(grouped(art, f'transform="translate({n(x)} 0) scale({n(size)})"'))
    return "".join(parts)


@lru_cache(maxsize=64)
def _member(number: int, phase: float, action: str, look: Look, tones: Palette) -> str:
    """One of the family; a short cycle comes round several times while the whole family's does once."""
    return dressed(figure(phase, action), look, tones, fist=False).replace("person-", f"family-{number}-")


def _tones(first: Palette) -> tuple[Palette, ...]:
    """One family's colors: its own skin and hair, clothes that go together."""
    others = [p for p in PALETTES if p.main != first.main]
    a, b, c = others[0], others[2], others[4]
    mother = Palette(a.main, a.second, a.accent, mix(first.skin, a.skin, 0.25), mix(first.hair, a.hair, 0.4), a.dark)
    girl = Palette(b.main, b.second, b.accent, mix(first.skin, a.skin, 0.12), mix(first.hair, a.hair, 0.2), b.dark)
    boy = Palette(c.main, c.second, c.accent, mix(first.skin, a.skin, 0.2), first.hair, c.dark)
    return first, girl, mother, boy


def crowd(pose: Pose) -> str:
    """Draw three rows of people; cheering they pump their fists, each to its own beat.

    Six are drawn and each stands twice, turned about, so that the crowd bakes in the time of half of it.
    """
    people = ""
    for i in range(DRAWN):
        pick = pose.seed * 5 + i * 7
        look, tones = ANYONE[pick % len(ANYONE)], PALETTES[(pick + pick // 7) % len(PALETTES)]
        who = "stand" if i == 2 else "cheer"
        body = dressed(figure((pose.phase + i * 0.377) % 1.0, who), look, tones, fist=who == "cheer")
        people += f'<g id="crowd-{i}">{body.replace("person-", f"crowd-{i}-")}</g>'
    parts = [f"<defs>{fade('crowd-soot', '#0a0c12')}{people}</defs>"]
    count = 0
    for many, lift, size in ((5, -24.0, 0.94), (4, -11.0, 0.98), (3, 0.0, 1.0)):
        for k in range(many):
            x = (k - (many - 1) / 2) * 58.0 + 15.0 * ((count * 0.618) % 1 - 0.5)
            side = 1 if count < DRAWN else -1
            tall = size * (0.94 + 0.09 * ((count * 0.7549) % 1))
            place = f'transform="translate({n(x)} {n(lift)}) scale({n(side * tall)} {n(tall)})"'
            parts.append(f'<use href="#crowd-{count * 5 % DRAWN if side > 0 else (count * 5 + 2) % DRAWN}" {place}/>')
            count += 1
        if lift:
            parts.append(spot("crowd-soot", (0, lift - 34), 165, 60, 0.30))
    return "".join(parts)


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
    gaits=MappingProxyType({"walk": _FAMILY, "stand": STAND, "idle": STAND}),
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
        "classroom",
        "concert goers",
    ),
    height=2.16,
    width=3.6,
    draw=crowd,
    cycle=1.4,
    phases=8,
    actions=("cheer",),
    palettes=PALETTES,
)
