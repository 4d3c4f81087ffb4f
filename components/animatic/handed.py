"""A person with a thing in hand: which manner the words and the thing call for, and the rig that shows both as one."""

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache, partial
from types import MappingProxyType

import components.animatic.subjects.person as people
from components.animatic.ensemble import Member
from components.animatic.subjects.base import Pose, Rig
from components.animatic.subjects.held import Thing

TALLEST, LARGE = 0.9, 0.45
"""Metres: what is taller is not held, what is more than large is carried in both arms."""
HOLDERS = frozenset({"ground", "table", "air"})
_IDS = re.compile(r'(\bid="|url\(#|href="#)([^")]+)')
_WORD = re.compile(r"[a-z]+")

VERBS: Mapping[str, str] = MappingProxyType({
    "drink": "drink drinks drinking drank sip sips sipping enjoy enjoys enjoying taste tastes tasting",
    "carry": "carry carries carrying present presents presenting bring brings bringing serve serves serving deliver "
    "delivers delivering hand hands handing",
})  # fmt: skip
_MANNERS = {form: manner for manner, forms in VERBS.items() for form in forms.split()}
DRINKS = frozenset({"cup", "glass", "can", "bottle", "wine", "beer", "flask"})


def handed(person: Member, thing: Member, doing: str) -> Rig | None:
    """The rig of the person with the thing in hand, or None where nobody could hold it."""
    draw = person.rig.draw
    if not (isinstance(draw, partial) and draw.func is people.draw):
        return None
    if thing.rig.height * thing.grown > TALLEST or thing.rig.on not in HOLDERS:
        return None
    size = float(draw.keywords.get("size", 1.0))
    held = _thing(thing, size * person.grown)
    gear = people.Gear(held, _manner(thing, doing))
    tall = max(people.TALL * size, person.rig.height if person.rig.actions[0] != "type" else 0.0)
    return replace(
        person.rig,
        name=f"{person.rig.name}-with-{thing.rig.name}",
        label=f"{person.rig.label} with {thing.rig.label.lower()}",
        words=(),
        height=tall,
        draw=partial(draw, height=tall / size, gear=(*draw.keywords.get("gear", ()), gear)),
    )


def _manner(thing: Member, doing: str) -> str:
    """How it is handled, by the verb and by what it is."""
    told = [_MANNERS[word] for word in _WORD.findall(doing.lower()) if word in _MANNERS]
    if "drink" in told and thing.rig.name in DRINKS:
        return "drink"
    large = max(thing.rig.height, thing.rig.width * 0.9) * thing.grown > 0.24
    return "carry" if large or ("carry" in told and thing.rig.width > 0.16) else "hold"


def _thing(member: Member, size: float) -> Thing:
    """The thing in the centimetres of who holds it, its drawing kept for each turn."""
    rig = member.rig
    scale = member.grown / size
    wide, tall = rig.width * 100 * scale, rig.height * 100 * scale

    laps = max(1, round(4.0 / rig.cycle)) if rig.cycle else 0

    @lru_cache(maxsize=96)
    def drawn(turn: float, step: int) -> str:
        pose = Pose(step / rig.phases, turn, palette=member.palette, seed=member.seed, action=rig.act("idle"))
        return _IDS.sub(r"\g<1>person-held-\g<2>", rig.draw(pose))

    def art(turn: float, phase: float) -> str:
        held = max(-rig.turnable, min(rig.turnable, turn))
        return drawn(math.floor(held * 40) / 40, int(phase * laps * rig.phases) % rig.phases)

    grip = "wrap" if rig.width < 0.1 else "clasp"
    return Thing(rig.name, art, wide, tall, grip, 0.0, -0.42 * tall, 0.42 * min(wide, 9.0), scale)
