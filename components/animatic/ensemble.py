"""Several subjects in one frame: how many are meant, what stands beside the first, and one rig that draws them all.

An ensemble is a rig like every other, so light, shadow and camera need to know nothing of it.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from components.animatic.subjects import Palette, Pose, Rig, palette_for
from components.animatic.subjects.drawing.svg import prefixed
from components.animatic.subjects.words.grammar import PARTS, TOPPINGS, WORD, singular

MOST = 5
"""More than five are shown as five: they would be too small to judge."""
LEAST = 0.16
"""A second subject is never drawn smaller than this share of the first: a ring beside a car would be a speck."""
NEAR = 0.46
"""How far apart people stand, as a share of their height."""
_NUMBERS = MappingProxyType({
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 5, "seven": 5, "eight": 5, "nine": 5, "ten": 5, "dozen": 5,
    "several": 4, "many": 5, "some": 3, "few": 3, "row": 4, "line": 4, "trio": 3, "couple": 2, "group": 4, "herd": 5,
    "flock": 5, "team": 4, "lineup": 4, "collection": 4, "set": 3, "school": 5, "fleet": 4, "pack": 4, "stack": 3,
    "colony": 5, "pod": 3,
})  # fmt: skip
_COUNT = re.compile(
    rf"^(?:an?|the|our|my|some)?\s*(?:(?P<word>{'|'.join(_NUMBERS)})|(?P<digits>[2-9]|\d\d))\b\s*(?:of\s+)?(?P<rest>.*)$"
)
_SECOND = re.compile(
    r"^(?P<first>.+?)\s+(?P<link>and|with|beside|next to|alongside|accompanied by|plus|&)\s+(?P<second>.+)$"
)


@dataclass(frozen=True)
class Member:
    """One of an ensemble: who, in which colors and seed, how much larger than life, how far ahead in its cycle."""

    rig: Rig
    palette: Palette
    seed: int
    grown: float = 1.0
    lead: float = 0.0


def counted(phrase: str) -> tuple[int, str]:
    """How many of a subject are meant, 1 to 5, and the subject without the number. A pair of shoes is one thing."""
    found = _COUNT.match(phrase.strip())
    if not found:
        return 1, phrase
    number = _NUMBERS.get(found["word"] or "", 0) or min(MOST, int(found["digits"] or 1))
    return number, found["rest"] or phrase


def parted(phrase: str) -> tuple[str, str]:
    """The first subject and the second, which is empty where there is one only."""
    found = _SECOND.match(phrase.strip())
    if not found:
        return phrase, ""
    head = WORD.findall(found["second"])[-1:]
    belongs = found["link"] == "with" and bool(head) and singular(head[0]) in PARTS | TOPPINGS
    return found["first"], "" if belongs else found["second"]


def gathered(members: Sequence[Member]) -> tuple[Rig, Palette]:
    """One rig for all of them, the first in the lead: it moves as that one does, and is as wide as all together."""
    first = members[0]
    if len(members) == 1:
        return first.rig, first.palette
    places, width = _places(members)
    height = max(member.rig.height * member.grown for member in members)
    rig = first.rig
    label = _label(members)
    return replace(
        rig,
        name=f"{rig.name}-and-{len(members) - 1}",
        label=label,
        words=(),
        height=height,
        width=width,
        draw=_Together(tuple(members), tuple(places)),
        actions=rig.actions,
        glossy=min(member.rig.glossy for member in members),
        turnable=min(member.rig.turnable for member in members),
        turns=min(member.rig.turns for member in members),
        phases=max(member.rig.phases for member in members),
    ), first.palette


def alike(rig: Rig, text: str, count: int, seed: int) -> list[Member]:
    """So many of one kind, no two quite the same: a phase apart, a little larger or smaller, each in its own colors
    unless the words name one.
    """
    own = palette_for(rig, text, seed)
    named = palette_for(rig, text, seed + 1) == own
    members = []
    for place in range(count):
        palette = own if named or not place else palette_for(rig, text, seed + place)
        lives = rig.on != "table" and place > 0  # things from one factory are of one size
        grown = 1.0 + 0.05 * math.sin(seed * 1.7 + place * 2.4) if lives else 1.0
        members.append(Member(rig, palette, seed + place, grown, (place * 0.37) % 1.0))
    return members


def beside(first: Member, rig: Rig, text: str, seed: int) -> Member:
    """A second subject, at its true size unless that would be a speck."""
    tall = rig.height / (first.rig.height * first.grown)
    grown = LEAST / tall if tall < LEAST else 1.0
    return Member(rig, palette_for(rig, text, seed), seed, grown, 0.31)


def _label(members: Sequence[Member]) -> str:
    first = members[0].rig
    if all(member.rig.name == first.name for member in members):
        return f"{len(members)} × {first.label.lower()}"
    return " and ".join(dict.fromkeys(member.rig.label.lower() for member in members)).capitalize()


def _places(members: Sequence[Member]) -> tuple[list[float], float]:
    """The middle of each, in metres from the middle of all, and the width of all: they overlap by a tenth.

    People stand as near as they do, not as far as their arms reach.
    """
    wide = [member.rig.width * member.grown for member in members]
    room = [
        min(own, NEAR * member.rig.height) if member.rig.person else own
        for own, member in zip(wide, members, strict=True)
    ]
    middles, at = [0.0] * len(members), 0.0
    for place in _order(len(members)):
        middles[place] = at + room[place] / 2
        at += room[place] * 0.94
    low = min(middle - own / 2 for middle, own in zip(middles, wide, strict=True))
    high = max(middle + own / 2 for middle, own in zip(middles, wide, strict=True))
    return [middle - (low + high) / 2 for middle in middles], high - low


def _order(count: int) -> list[int]:
    """From left to right: the first stands near the middle, where the eye rests."""
    order = [0]
    for place in range(1, count):
        order = [place, *order] if place % 2 else [*order, place]
    return order


@dataclass(frozen=True)
class _Together:
    """Draws all of them, the lead last and so before the others; equal for equal members."""

    members: tuple[Member, ...]
    places: tuple[float, ...]

    def __call__(self, pose: Pose) -> str:
        parts = []
        for number in sorted(range(len(self.members)), key=lambda n: (n == 0, -self.members[n].rig.height)):
            member = self.members[number]
            own = replace(
                pose,
                phase=(pose.phase + member.lead) % 1.0,
                action=member.rig.act(pose.action),
                palette=pose.palette if number == 0 else member.palette,
                seed=member.seed,
                text=pose.text if number == 0 else "",
            )
            markup = prefixed(member.rig.draw(own), f"m{number}-")
            move = f'transform="translate({self.places[number] * 100:.3f} 0) scale({member.grown:.4f})"'
            parts.append(f"<g {move}>{markup}</g>")
        return "".join(parts)
