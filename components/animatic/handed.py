"""A person with a thing in hand: which manner the words and the thing call for, and the rig that shows both as one."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import product

import components.animatic.subjects.people.hand as close
import components.animatic.subjects.people.person as people
import components.animatic.subjects.things.held_goods as held_goods
from components.animatic.ensemble import Member
from components.animatic.manners import CUT, KINDS, PACK, UNHELD, Kind, manner_of, put_on
from components.animatic.subjects.base import Pose, Rig
from components.animatic.subjects.drawing.svg import prefixed
from components.animatic.subjects.people.handheld import prop
from components.animatic.subjects.people.held import Art, Thing

PLACARD = next(rig for rig in held_goods.RIGS if rig.name == "placard")
TALLEST, WIDEST, LARGE = 0.9, 1.0, 0.24
"""Metres: what is taller or wider than that is not held; what is larger than the last is carried in both arms."""
REACH = 1.2
"""Metres of the largest thing of a kind that is held in a manner of its own, like a guitar."""
SHOWN = 0.4
"""Metres of the largest thing that a close hand holds up."""
FAR = frozenset({
    "umbrella", "underarm", "board", "bag", "lift", "raise", "balloon", "strum", "bow", "carry", "offer", "display",
    "film", "dry", "selfie",
})  # fmt: skip
"""What may reach beyond the box that a person has."""
LIVING = frozenset({"walk", "run", "fly", "swim", "drive", "ride", "sail", "sit"})
"""What can do any of these is nothing to hold, unless it is named among the kinds."""


@dataclass(frozen=True)
class _Deed:
    """Who has what, and does what with it."""

    person: Member
    thing: Member
    doing: str

    def __hash__(self) -> int:
        return hash((self.person.rig.name, self.person.seed, self.thing.rig.name, self.thing.seed, self.doing))


def handed(person: Member, thing: Member, doing: str) -> Rig | None:
    """The rig of the person with the thing in hand, or None where nobody could hold it: the same for the same."""
    return _handed(_Deed(person, thing, doing))


@lru_cache(maxsize=16)
def _handed(deed: _Deed) -> Rig | None:
    person, thing, doing = deed.person, deed.thing, deed.doing
    if thing.rig.name == "logo":  # a sign in somebody's hands is a board with its words
        thing = Member(PLACARD, PLACARD.palettes[thing.seed % len(PLACARD.palettes)], thing.seed, thing.grown)
    if person.rig.name == "hand":
        return _in_a_hand(person, thing)
    draw = person.rig.draw
    if not (isinstance(draw, partial) and draw.func is people.draw) or not _held(thing):
        return None
    size, own = float(draw.keywords["size"]), float(draw.keywords["height"])
    kind = KINDS.get(thing.rig.name) or _kind(thing.rig)
    if put_on(kind, doing):
        return None
    manner = manner_of(kind, doing)
    held = _thing(thing, kind, kind.props.get(manner) or kind.props.get("", ""), 1.0 / (size * person.grown))
    walking = _thing(thing, kind, kind.strolling, 1.0 / (size * person.grown)) if kind.strolling else None
    gear = (*draw.keywords.get("gear", ()), people.Gear(held, manner, walking))
    tall = max(people.TALL, own)
    link = "wearing" if manner in ("wear", PACK, "wrist", "medal") else "with"
    rig = replace(
        person.rig,
        name=f"{person.rig.name}-with-{thing.rig.name}",
        label=f"{person.rig.label} {link} {thing.rig.label.lower()}",
        words=(),
        draw=partial(draw, height=tall, gear=gear),
    )
    up, aside = _reach(rig, gear) if manner in FAR else (0.0, 0.0)
    return replace(rig, height=max(tall * size, up * size), width=max(person.rig.width, 2 * aside * size))


def _in_a_hand(hand: Member, thing: Member) -> Rig | None:
    """The close hand with the thing: what is not larger than a hand can show."""
    kind = KINDS.get(thing.rig.name) or _kind(thing.rig)
    size = max(thing.rig.height, thing.rig.width) * thing.grown * kind.true
    if not _held(thing) or size > SHOWN:
        return None
    named = kind.props.get("eat") or kind.props.get("", "")
    held = _thing(thing, kind, named, 1.0 / hand.grown)
    wide = ((held.wide > 11.0 and not kind.half) or held.tall < 7.0) and held.grip != "pinch"
    if held.half < 2.6 and held.tall < 12.0 and held.grip != "pinch":
        held = replace(held, grip="pinch", y=-0.2 * held.tall, half=0.4)
    if held.grip in ("clasp", "under") or wide:
        held = replace(held, grip="under" if wide else "show", half=min(4.6, 0.42 * held.wide))
    x, y = close.lift(held)
    return replace(
        hand.rig,
        name=f"hand-with-{thing.rig.name}",
        label=f"Hand with {thing.rig.label.lower()}",
        words=(),
        draw=partial(close.draw, thing=held),
        height=max(0.29, (held.tall - y) / 100 + 0.02),
        width=max(hand.rig.width, 2 * (abs(x) + held.wide / 2) / 100 + 0.02),
    )


def _held(thing: Member) -> bool:
    rig = thing.rig
    if rig.name in KINDS:
        kind = KINDS[rig.name]
        return max(rig.height, rig.width) * thing.grown * kind.true <= (2.6 if kind.manner == "underarm" else REACH)
    if LIVING & set(rig.actions) or rig.name == "card" or rig.name in UNHELD or rig.on in ("water", "space"):
        return False
    return rig.height * thing.grown <= TALLEST and rig.width * thing.grown <= WIDEST


def _kind(rig: Rig) -> Kind:
    """How a thing of no special kind is held, by its size and shape."""
    if rig.height > 0.45 or max(rig.height, rig.width) > LARGE:
        return Kind("carry", y=0.03, grip="under" if rig.width > 1.3 * rig.height else "clasp")
    if rig.width > 0.11:
        return Kind("hold", grip="clasp")
    return Kind("hold", grip="show", y=0.42)


def _thing(member: Member, kind: Kind, name: str, size: float) -> Thing:
    """The thing in the centimetres of who holds it, drawn as the prop of that name or as its rig does."""
    rig, palette = member.rig, member.palette
    if name:
        art, wide, tall = prop(name, palette)
        scale = member.grown * size
    else:
        art, wide, tall = _drawn(member, kind), rig.width * 100, rig.height * 100
        scale = member.grown * size * kind.true
    grip, half = kind.grip, kind.half
    if not half:
        half = min(4.2, 0.42 * wide * scale)
    tall_, wide_ = tall * scale, wide * scale
    return Thing(
        rig.name, art, wide_, tall_, grip, kind.x * wide_, -kind.y * tall_, half, kind.top * tall_, scale, palette
    )


def _drawn(member: Member, kind: Kind) -> Art:
    """The drawing of a rig, kept for every turn and phase; what belongs on a table only is cut off."""
    rig = member.rig
    laps = max(1, round(4.0 / rig.cycle)) if rig.cycle else 0
    cut = CUT.get(rig.name)

    @lru_cache(maxsize=48)
    def drawn(turn: float, step: int, words: str) -> str:
        act = rig.act("idle")
        pose = Pose(step / rig.phases, turn, palette=member.palette, seed=member.seed, action=act, text=words)
        art = prefixed(rig.draw(pose), "person-held-")
        if cut:
            x, y, wide, tall = cut
            edge = f'<clipPath id="person-held-cut"><rect x="{x}" y="{y}" width="{wide}" height="{tall}"/></clipPath>'
            art = f'<defs>{edge}</defs><g clip-path="url(#person-held-cut)">{art}</g>'
        return art

    def art(turn: float, phase: float, words: str) -> str:
        held = max(-rig.turnable, min(rig.turnable, turn))
        step = int(phase * laps * rig.phases) % rig.phases if kind.moves else 0
        return drawn(math.floor(held * 40 + 0.5) / 40, step, words)

    return art


def _reach(rig: Rig, gear: tuple[people.Gear, ...]) -> tuple[float, float]:
    """How high and how far aside the things go in any pose, in metres of a grown-up."""
    up = aside = 0.0
    for action, phase, turn in product(
        dict.fromkeys((rig.actions[0], "stand")), (0.0, 0.3, 0.5, 0.8), (-rig.turnable, 0.0, rig.turnable)
    ):
        for x, y in people.reach(Pose(phase=phase, turn=turn, action=action), gear):
            up, aside = max(up, -y / 100), max(aside, abs(x) / 100)
    return up + 0.02, aside + 0.02
