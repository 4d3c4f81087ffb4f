"""Who is in the shot: the subject and what it does with what, how many there are, who is beside, what they wear."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from zlib import crc32

import components.animatic.vocabulary as words
from components.animatic.ensemble import MOST, Member, alike, beside, counted, gathered, parted
from components.animatic.footage.load import stamp_of
from components.animatic.footage.product import rig_of
from components.animatic.handed import handed
from components.animatic.performing import performing, performs
from components.animatic.reading import Deed, Reading, deeds
from components.animatic.request import AnimaticRequest
from components.animatic.subjects import Palette, Rig, palette_for, rig_for
from components.animatic.subjects.people.together import SEVERAL, together
from components.animatic.subjects.words.colors import worn
from components.animatic.subjects.words.grammar import PARTS, TOPPINGS, WORD, singular

STEERING = ("driv", "drove", "fly", "flies", "flew", "sail", "steer")
"""Who does this with a vehicle sits inside: the vehicle is the subject."""
FINGERED = ("typ", "scroll", "work", "play", "us")
"""What fingers do with a thing that lies before them: the thing is the subject."""
PERHAPS = frozenset({"hand", "speaker"})
"""Things whose words may tell of people: who shakes hands, a speaker before an audience."""
CARRIED = frozenset({"bag", "cap", "flag", "glasses", "hat", "headphone", "purse", "sunglasses", "umbrella"})
"""What belongs to somebody and yet is put on or into the hand."""
LOOKS = 1009
"""In how many ways the words for somebody may decide how that person looks."""


@dataclass(frozen=True)
class Cast:
    """The subject with its colors, what it wears, and the seed of its looks."""

    rig: Rig
    palette: Palette
    who: int
    wear: str = ""
    empty: bool = False
    """A view without a subject ("neon city in the rain")."""
    deed: str = ""
    """What the hands do with a thing, in the words for it: it matters, and the camera comes nearer."""
    props: tuple[str, ...] = ()
    """The names by which a place may be guessed: what it has to do with, then who it is."""


def cast_of(read: Reading, request: AnimaticRequest) -> Cast:
    """Decide who is seen, in which colors."""
    if request.subject_picture:
        rig = rig_of(request.subject_picture, stamp_of(request.subject_picture))
        return Cast(rig, palette_for(rig, read.subject, request.seed), request.seed)
    rig, empty = _subject(read)
    if rig.name == "card" and not empty:
        rig = together(read.sentence) or rig
    if empty or rig.name == "card":
        return Cast(rig, palette_for(rig, read.subject, request.seed), request.seed, empty=empty)
    return _acting(read, rig, request.seed)


@dataclass(frozen=True)
class _Lead:
    """The first of all: its rig, how many of it, by which words, and the words for who else is there."""

    rig: Rig
    count: int
    named: str
    second: str = ""


def _acting(read: Reading, rig: Rig, seed: int) -> Cast:
    """The cast of a subject that is known."""
    lead = _leading(read, rig)
    several = lead.rig.name in SEVERAL
    told_of = [] if performs(lead.rig) or several else deeds(read.sentence)
    done = [(deed, thing) for deed in told_of if (thing := _thing(deed)) and thing.name != lead.rig.name]
    for deed, thing in done:
        inside = lead.rig.person and deed.verb.startswith(STEERING) and _carries(thing)
        if inside or (lead.rig.name == "hand" and deed.verb.startswith(FINGERED)):
            return Cast(thing, palette_for(thing, deed.thing, seed), seed, props=(thing.name,))
    # every "woman" looks as her words say, the same in each shot; the seed makes another one of her
    who = seed + crc32(lead.named.encode()) % LOOKS if lead.rig.person or several else seed
    clothes, wear = worn(read.text) if lead.rig.person else ("", "")
    own = lead.named if lead.count > 1 or (done and lead.rig.person) else read.subject
    members = _dressed(alike(lead.rig, f"{own} {clothes}", lead.count, who), clothes)
    for deed, thing in done:
        given = Member(thing, palette_for(thing, deed.thing, who), who)
        held = [replace(one, rig=with_it) for one in members if (with_it := handed(one, given, deed.verb))]
        if len(held) == len(members):
            return replace(_gathered(held, who, wear), deed=deed.verb or "holding", props=(thing.name, lead.rig.name))
    company = _company(members, done, lead.second, seed)
    props = (*(one.rig.name for one in company), lead.rig.name)
    return replace(_gathered([*members, *company], who, wear), props=props)


def _leading(read: Reading, rig: Rig) -> _Lead:
    """Who comes first: as the words name it, as several people together, or as somebody who does one thing."""
    first, second = parted(read.phrase)
    count, named = counted(first)
    lead = _Lead(_known(named) or rig, count, named, second)
    if _is_named_whole(read, rig):
        lead = _Lead(rig, 1, read.phrase)
    group = together(read.sentence) if lead.rig.person or lead.rig.name in SEVERAL | PERHAPS else None
    if group or lead.rig.name in SEVERAL:
        lead = _Lead(group or lead.rig, 1, read.phrase)
    performer, many = performing(read.sentence, read.text, lead.rig)
    said = counted(first)[0] if performs(performer) else 1
    count = max(lead.count, said)
    return replace(lead, rig=performer, count=count if count > 1 else many)


def _is_named_whole(read: Reading, rig: Rig) -> bool:
    """Whether all of it is the name of one rig: a team meeting, the bride and groom, a family having dinner."""
    return any(
        word in read.subject and (word not in read.phrase or counted(word)[0] > 1 or bool(parted(word)[1]))
        for word in rig.words
        if " " in word
    )


def _gathered(members: Sequence[Member], who: int, wear: str) -> Cast:
    rig, palette = gathered(members)
    return Cast(rig, palette, who, wear)


def _dressed(members: Sequence[Member], clothes: str) -> list[Member]:
    """A suit is of one cloth."""
    if not clothes.endswith(("suit", "tuxedo")):
        return list(members)
    return [replace(one, palette=replace(one.palette, second=one.palette.main)) for one in members]


def _company(members: Sequence[Member], done: Sequence[tuple[Deed, Rig]], second: str, seed: int) -> list[Member]:
    """Who or what stands beside the first: named with it, or what it has to do with."""
    lead, room = members[0].rig, MOST - len(members)
    if lead.name in SEVERAL or room < 1:
        return []
    lives = lead.person or "walk" in lead.actions
    met = next((deed.thing for deed, _ in done if deed.verb), "") if lives else ""  # a pot pours tea without another
    several, other = counted(second) if second else (1, met)
    rig = _known(other) if other else None
    if rig is None or rig.name == "crowd" or (rig.name == lead.name and not rig.person):
        return []
    if (lead.person and rig.on == "table") or not _may_stand_together(lead, rig):  # no cake on the floor
        return []
    return [beside(members[0], rig, other, seed + 7 + place) for place in range(min(several, room))]


@lru_cache(maxsize=256)
def _known(text: str) -> Rig | None:
    rig = rig_for(text)
    return None if rig.name == "card" else rig


def _thing(deed: Deed) -> Rig | None:
    """What something is done with; what somebody is only "with" may be a part of him, like a beard."""
    head = [singular(word) for word in WORD.findall(deed.thing)[-1:]]
    belongs = not deed.verb and head and head[0] in (PARTS | TOPPINGS) - CARRIED
    return None if belongs else _known(deed.thing)


def _carries(thing: Rig) -> bool:
    return bool({"drive", "sail", "fly"} & set(thing.actions)) and thing.height > 1.0


def _subject(read: Reading) -> tuple[Rig, bool]:
    """The rig, and whether the shot is a view without a subject."""
    rig = _known(read.subject)
    if rig:
        return rig, False
    hints = [hint for _, name, hint in words.find(read.subject, words.PLAIN_SETTINGS) if name]
    places = [name for _, name, _ in words.find(read.subject, words.SETTINGS) if name]
    if places or (hints and read.subject.rstrip(" .").endswith(hints[-1])):
        return rig_for(read.subject), True
    rig = _known(read.text[:300])
    return (rig, False) if rig else (rig_for(read.subject[:80]), False)


def _may_stand_together(first: Rig, second: Rig) -> bool:
    """Whether two are seen at one distance: on one ground, and neither a house beside a ring."""
    grounds = {first.on, second.on}
    return (len(grounds) == 1 or grounds <= {"ground", "table"}) and second.height < 6 * first.height
