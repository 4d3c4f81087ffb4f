"""How people hold, drink from, carry and use things: each manner moves the arms of a body that stands, sits or walks."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from components.animatic.subjects.held import Grasp, Held, Thing
from components.animatic.subjects.posture import Limb, Posture, arm_to, hanging, in_pocket, on_hip
from components.animatic.subjects.view import Place

HEAD = 9.6
"""Half the height of a head: its middle is so far above the chin's place."""
MOUTH, EYES, EAR = (7.2, 10.8), (0.4, 10.4), (0.8, 0.5)
"""How far below the middle of the head, and how far ahead of it."""


@dataclass(frozen=True)
class Moment:
    """Someone at one moment with a thing to handle."""

    body: Posture
    thing: Thing
    phase: float
    seed: int
    face: float = 0.0
    """Where the head is turned against the body."""
    large: float = 1.0
    """How large the head is for the body."""
    yaw: float = 0.0
    """How far the body is turned from the camera."""
    striding: bool = False

    def chest(self, x: float, y: float, z: float) -> Place:
        """A place before the chest."""
        a, b, c = self.body.chest
        return a + x, b + y, c + z

    def head(self, part: tuple[float, float], across: float = 0.0) -> Place:
        """A place on the head, which may be turned against the body."""
        x, y, z = self.body.chest
        down, ahead = part[0] * self.large, part[1] * self.large
        turn = self.face + self.body.mood.turn
        c, s = math.cos(turn), math.sin(turn)
        middle = y - 14.0 - HEAD * self.large
        return x + across * c + ahead * s, middle + down + ahead * self.body.mood.nod, z + 2.0 + ahead * c - across * s


Manner = Callable[[Moment], Posture]
_ELBOWS: tuple[Place, Place] = ((-0.7, 1.0, -0.45), (0.7, 1.0, -0.45))
_PALMS: Mapping[str, Place] = MappingProxyType({
    "wrap": (4.6, 3.4, -2.0), "show": (2.6, 8.0, -3.0), "pinch": (4.6, 6.2, -2.0), "under": (3.0, 2.6, -6.5),
    "clasp": (2.2, 4.2, -5.0), "shaft": (3.8, 4.2, -2.5),
})  # fmt: skip
"""How far the wrist lies outward, below and behind the middle of what a hand holds."""


def blended(a: Place, b: Place, t: float) -> Place:
    """The place a share of the way from a to b."""
    x, y, z = (p + (q - p) * t for p, q in zip(a, b, strict=True))
    return x, y, z


def taken(
    body: Posture, arm: int, center: Place, kind: str, half: float, tilt: float = 0.0, elbow: Place | None = None
) -> tuple[Limb, Grasp]:
    """An arm whose hand closes round a place, or as near to it as the arm reaches."""
    side = 2 * arm - 1
    out, low, back = _PALMS[kind]
    shift = (side * (out + (half if kind in ("wrap", "shaft") else 0.0)), low, back)
    wrist = (center[0] + shift[0], center[1] + shift[1], center[2] + shift[2])
    limb = arm_to(body.arms[arm].root, wrist, elbow or _ELBOWS[arm], kind)
    held = (limb.end[0] - shift[0], limb.end[1] - shift[1], limb.end[2] - shift[2])
    return replace(limb, holds=held), Grasp(arm, held, kind, half, tilt)


def one_hand(
    it: Moment, center: Place, tilt: float = 0.0, *, grip: str = "", arm: int = 0, share: float = 0.45,
    elbow: Place | None = None,
) -> Posture:  # fmt: skip
    """The thing in one hand; the other does what it likes."""
    thing = it.thing
    limb, grasp = taken(it.body, arm, center, grip or thing.grip, thing.half, tilt, elbow)
    held = Held(thing, grasp.center, tilt, share, (grasp,), x=thing.x, y=thing.y, phase=it.phase)
    arms = (limb, it.body.arms[1]) if arm == 0 else (it.body.arms[0], limb)
    return replace(it.body, arms=arms, things=(*it.body.things, held), holds="")


def two_hands(
    it: Moment, place: Place, kind: str, spread: float, up: float, *, share: float = 1.0, half: float = 0.4,
    tilt: float = 0.0,
) -> Posture:  # fmt: skip
    """The thing in both hands, so far apart and so far above its foot, which lies at the place."""
    arms, grasps = [], []
    for arm in (0, 1):
        side = 2 * arm - 1
        limb, grasp = taken(it.body, arm, (place[0] + side * spread, place[1] - up, place[2]), kind, half, tilt)
        arms.append(limb)
        grasps.append(grasp)
    held = Held(it.thing, place, tilt, share, tuple(grasps), phase=it.phase)
    return replace(it.body, arms=(arms[0], arms[1]), things=(*it.body.things, held), holds="")


def _free(it: Moment) -> Posture:
    """What the other arm does: it hangs, rests on the hip or in a pocket."""
    body, kind = it.body, it.seed % 3
    if it.striding or body.seated:
        return body
    shoulder = body.arms[1].root
    arm = (hanging(shoulder, 1, it.phase), on_hip(shoulder, body.hips, 1), in_pocket(shoulder, body.hips, 1))[kind]
    return replace(body, arms=(body.arms[0], arm))


def _mood(body: Posture, **change: float) -> Posture:
    return replace(body, mood=replace(body.mood, **change))


def hold(it: Moment) -> Posture:
    """Show it to the viewer before the shoulder."""
    sway = 0.6 * math.sin(2 * math.pi * it.phase)
    lift = 0.5 * it.thing.tall - it.thing.y * -1
    place = it.chest(-12.5, 15.0 + max(-6.0, min(8.0, lift)) + sway, 25.0)
    return one_hand(replace(it, body=_free(it)), place, -0.06 + 0.02 * sway)


def drink(it: Moment) -> Posture:
    """It rises to the mouth, and goes down again."""
    thing = it.thing
    up = _raised(it.phase, it.striding)
    body = _free(it)
    nod = body.mood.nod * (1 - up) - 0.05 * up
    body = _mood(
        body, nod=nod, mouth=0.12 * up, lids=max(body.mood.lids, 0.35 * up), smile=body.mood.smile * (1 - 0.5 * up)
    )
    it = replace(it, body=body)
    low = it.chest(-9.0, 19.0, 27.0)
    lips = it.head(MOUTH)
    tilt = 0.62 * up
    rise = thing.tall + thing.y - 0.8  # from the hand up to the rim
    high = (lips[0] - math.sin(tilt) * rise - 2.4, lips[1] + math.cos(tilt) * rise, lips[2] + 2.5)
    return one_hand(it, blended(low, high, up), tilt, elbow=(-0.8, 1.0, -0.1))


def _raised(phase: float, striding: bool) -> float:
    """0 low, 1 at the lips: once a cycle; who walks holds it ready."""
    if striding:
        return 0.0
    rise = min(1.0, max(0.0, (phase - 0.22) / 0.18))
    fall = min(1.0, max(0.0, (phase - 0.68) / 0.20))
    ease = rise * rise * (3 - 2 * rise)
    return ease * (1 - fall * fall * (3 - 2 * fall))


def carry(it: Moment) -> Posture:
    """Both arms before the waist."""
    thing = it.thing
    sway = 0.4 * math.sin(2 * math.pi * it.phase)
    flat = thing.grip == "under"
    spread = max(5.0, min(26.0, thing.wide / 2 * (0.78 if flat else 1.0)))
    ahead = 25.0 if flat else 16.0 + min(14.0, thing.wide * 0.3)
    low = 30.0 if flat else 26.0 + min(14.0, thing.tall * 0.42)
    place = it.chest(0.0, low + sway, ahead)
    return two_hands(it, place, "under" if flat else "clasp", spread, 0.0 if flat else max(2.5, thing.tall * 0.28))


MANNERS: Mapping[str, Manner] = MappingProxyType({"hold": hold, "drink": drink, "carry": carry})


def handled(manner: str, it: Moment) -> Posture:
    """The body with the thing, in one of the manners; an unknown one is a plain hold."""
    return MANNERS.get(manner, hold)(it)
