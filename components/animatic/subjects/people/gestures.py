"""What people do in company: listen, tell, take turns, rest at a table, raise a glass; bodies in their own space."""

import math
from dataclasses import replace

from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.bones import Mood, Posture, leg_to, living, pulse, upright
from components.animatic.subjects.people.company import LEFT, RIGHT, blended, leaned, reaching
from components.animatic.subjects.people.posture import posture

LISTENERS = (0, 1, 2, 4, 11)
"""Seeds of the stances that suit who listens: nobody with folded arms."""


def held(phase: float, start: float, end: float, ease: float = 0.07) -> float:
    """0 outside a stretch of the cycle, 1 inside, with soft ends."""
    long = (end - start) % 1.0
    into = (phase - start) % 1.0
    rise, fall = min(1.0, into / ease), min(1.0, max(0.0, (long - into) / ease))
    share = max(0.0, min(rise, fall))
    return share * share * (3 - 2 * share)


def turns(phase: float, who: int, many: int) -> float:
    """How far it is someone's turn to talk, of `many` who take turns once a cycle."""
    return held(phase, who / many, (who + 1) / many - 0.02, 0.08)


def standing(phase: float, seed: int) -> Posture:
    """Stand at ease with hanging arms: whatever they do here comes on top."""
    body, _ = upright(phase, 1 if seed % 2 else -1, 3.2)
    return replace(body, mood=living(phase, seed))


def listening(phase: float, seed: int, warm: float = 0.75) -> Posture:
    """Stand and follow what another says: small nods, a smile that grows."""
    body = posture(phase, "stand", LISTENERS[seed % len(LISTENERS)])
    return replace(body, mood=attentive(phase, seed, warm))


def attentive(phase: float, seed: int, warm: float = 0.75) -> Mood:
    """A face that follows: it nods twice a cycle, at moments of its own."""
    mood = living(phase, seed)
    at = (seed * 0.37) % 1.0
    nod = 0.10 * pulse(phase, at, 0.06) + 0.08 * pulse(phase, at + 0.11, 0.06)
    return replace(mood, nod=mood.nod + nod, smile=warm + 0.2 * pulse(phase, at + 0.4, 0.25), brows=mood.brows + 0.2)


def laughing(mood: Mood, share: float) -> Mood:
    """A laugh: open mouth, narrow eyes, the head a little back."""
    return replace(
        mood, smile=mood.smile + (1.0 - mood.smile) * share, mouth=max(mood.mouth, 0.55 * share),
        lids=max(mood.lids, 0.35 * share), nod=mood.nod - 0.08 * share,
    )  # fmt: skip


def speaking(mood: Mood, phase: float, share: float) -> Mood:
    """A mouth that forms words while it has the floor."""
    words = max(0.0, 0.34 + 0.36 * math.sin(22 * math.pi * phase) + 0.2 * math.sin(34 * math.pi * phase + 1))
    return replace(mood, mouth=max(mood.mouth * (1 - share), words * share), brows=mood.brows + 0.3 * share)


def conversing(phase: float, seed: int, share: float) -> Posture:
    """Stand in talk: gesture while it is one's turn, else listen."""
    told, heard = posture(phase, "talk", seed), listening(phase, seed)
    calm = _nearer(told)
    return blended(heard, replace(calm, mood=speaking(replace(told.mood, turn=0.0), phase, 1.0)), share)


def _nearer(body: Posture) -> Posture:
    """Gestures meant for one person, not for a hall: kept before the chest."""
    for side, way in ((LEFT, -1.0), (RIGHT, 1.0)):
        root, end = body.arms[side].root, body.arms[side].end
        place = (root[0] + (end[0] - root[0]) * 0.55, end[1] + 5.0, end[2] + 9.0)
        body = reaching(body, side, place, "open", (way * 0.35, 1.0, -0.6))
    return body


def seated(phase: float, seed: int, high: float = 0.0) -> Posture:
    """Sit upright, hands in the lap; `high` lifts the seat above a stool's."""
    body = posture(phase, "sit", seed)
    if high:
        body = raised_seat(body, high)
    return replace(body, mood=attentive(phase, seed))


def raised_seat(body: Posture, high: float) -> Posture:
    """Sit so much higher; the feet stay on the floor."""
    x, y, z = body.hips
    hips = (x, y - high, z)
    chest = (body.chest[0], body.chest[1] - high, body.chest[2])
    legs = []
    for part, way in zip(body.legs, (-1.0, 1.0), strict=True):
        root = (part.root[0], part.root[1] - high, part.root[2])
        legs.append(leg_to(root, part.end, 0.12 * way, out=0.2 * way))
    arms = []
    for part in body.arms:
        shift = [(a, b - high, c) for a, b, c in (part.root, part.joint, part.end)]
        arms.append(replace(part, root=shift[0], joint=shift[1], end=shift[2]))
    return replace(body, hips=hips, chest=chest, legs=(legs[0], legs[1]), arms=(arms[0], arms[1]))


def at_table(phase: float, seed: int, top: float, edge: float = 27.0) -> Posture:
    """Sit at a table, forearms on its edge; `top` is its height, negative upward."""
    body = seated(phase, seed)
    side = 1 if seed % 2 else -1
    body = leaned(body, 0.8 * math.sin(math.tau * phase + seed), 5.0)
    sway = 0.7 * math.sin(math.tau * phase + 1.7 * seed)
    body = reaching(body, LEFT, (-9.0 + 2.0 * side, top - 5.5, edge + 3.0 + sway), "rest", (-1.0, 0.7, -0.4))
    return reaching(body, RIGHT, (10.0 + 2.0 * side, top - 5.0, edge + 1.0 - sway), "rest", (1.0, 0.7, -0.4))


def telling_at_table(phase: float, seed: int, top: float, share: float, edge: float = 27.0) -> Posture:
    """Sit at a table and, for a share, tell: one hand leaves the edge and follows the words."""
    calm = at_table(phase, seed, top, edge)
    side, way = (RIGHT, 1.0) if seed % 2 else (LEFT, -1.0)
    beat, slow = math.sin(6 * math.pi * phase), math.sin(2 * math.pi * phase + seed)
    place = (way * (25.0 + 5.0 * slow), top - 23.0 + 4.5 * beat, edge + 3.0 + 2.0 * slow)
    told = reaching(calm, side, place, "open", (way, 0.8, -0.5))
    other = (-way * (15.0 + 3.0 * beat), top - 10.0 - 3.0 * slow, edge + 4.0)
    told = reaching(told, 1 - side, other, "open", (-way, 0.8, -0.5))
    body = blended(calm, told, share)
    return replace(body, mood=speaking(body.mood, phase, share))


def sipping(body: Posture, side: int, table: Place, share: float) -> Posture:
    """Lift a cup or glass from its place on the table to the mouth: 0 stands there, 1 drinks."""
    way = -1.0 if side == LEFT else 1.0
    x, y, z = body.chest
    mouth = (x + way * 8.5, y - 4.0, z + 19.0)
    arc = math.sin(math.pi * share) * 5.0
    wrist = (
        table[0] + (mouth[0] - table[0]) * share + way * arc,
        table[1] + (mouth[1] - table[1]) * share,
        table[2] + (mouth[2] - table[2]) * share + arc,
    )
    lifted = reaching(body, side, wrist, "fist", (way, 0.8, -0.2))
    return replace(
        lifted, mood=replace(body.mood, nod=body.mood.nod - 0.06 * share, mouth=body.mood.mouth * (1 - share))
    )


def lifted(body: Posture, high: float) -> Posture:
    """Sit so much higher with the feet off the floor: everything goes up."""

    def up(place: Place) -> Place:
        return place[0], place[1] - high, place[2]

    arms = [replace(part, root=up(part.root), joint=up(part.joint), end=up(part.end)) for part in body.arms]
    legs = [replace(part, root=up(part.root), joint=up(part.joint), end=up(part.end)) for part in body.legs]
    return replace(body, hips=up(body.hips), chest=up(body.chest), arms=(arms[0], arms[1]), legs=(legs[0], legs[1]))
