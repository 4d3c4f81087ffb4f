"""How people hold, drink, eat, carry, show and read: each manner moves the arms of who stands, sits or walks."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.handheld import FORK
from components.animatic.subjects.people.held import Grasp, Held, Thing
from components.animatic.subjects.people.posture import Limb, Posture, arm_to, hanging, in_pocket, on_hip, pulse

HEAD = 9.6
"""Half the height of a head: its middle is so far above the chin's place."""
MOUTH, EYES, EAR = (7.2, 10.8), (0.4, 10.4), (1.5, -1.0)
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
    striding: bool = False
    talking: bool = False
    """The free hand goes with the words."""

    def chest(self, x: float, y: float, z: float) -> Place:
        """A place before the chest."""
        a, b, c = self.body.chest
        return a + x, b + y, c + z

    def head(self, part: tuple[float, float], across: float = 0.0) -> Place:
        """A place on the head, which may be turned against the body."""
        x, y, z = self.body.chest
        across, down, ahead = across * self.large, part[0] * self.large, part[1] * self.large
        turn = self.face + self.body.mood.turn
        c, s = math.cos(turn), math.sin(turn)
        middle = y - 14.0 - HEAD * self.large
        return x + across * c + ahead * s, middle + down + ahead * self.body.mood.nod, z + 2.0 + ahead * c - across * s

    def feeling(self, **change: float) -> "Moment":
        """The same with another face."""
        return replace(self, body=replace(self.body, mood=replace(self.body.mood, **change)))

    def looking_down(self, nod: float = 0.17) -> "Moment":
        """The head bowed over what the hands hold."""
        mood = self.body.mood
        lids = max(mood.lids, 0.36)
        return self.feeling(nod=nod + mood.nod, lids=lids, gaze=0.0, turn=mood.turn * 0.5 - self.face * 0.75)

    def at_ease(self) -> "Moment":
        """The other arm does what it likes: it hangs, rests on the hip or in a pocket."""
        body = self.body
        if self.striding or self.talking or body.seated:
            return self
        shoulder, kind = body.arms[1].root, self.seed % 3
        arm = (
            in_pocket(shoulder, body.hips, 1), on_hip(shoulder, body.hips, 1), hanging(shoulder, 1, self.phase),
        )[kind]  # fmt: skip
        return replace(self, body=replace(body, arms=(body.arms[0], arm)))


Manner = Callable[[Moment], Posture]
_ELBOWS: tuple[Place, Place] = ((-0.7, 1.0, -0.45), (0.7, 1.0, -0.45))
_PALMS: dict[str, Place] = {
    "wrap": (4.6, 3.4, -2.0), "show": (2.6, 8.0, -3.0), "pinch": (4.6, 6.2, -2.0), "under": (3.0, 2.6, -6.5),
    "clasp": (2.2, 4.2, -5.0), "shaft": (3.8, 4.2, -2.5), "ear": (2.0, 12.0, 5.5),
}  # fmt: skip
"""How far the wrist lies outward, below and behind the middle of what a hand holds."""


def blended(a: Place, b: Place, t: float) -> Place:
    """The place a share of the way from a to b."""
    x, y, z = (p + (q - p) * t for p, q in zip(a, b, strict=True))
    return x, y, z


def ease(t: float) -> float:
    """0..1, slow at both ends."""
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def raised(phase: float, rise: float = 0.22, fall: float = 0.68) -> float:
    """0 low, 1 up: once a cycle."""
    return ease((phase - rise) / 0.18) * (1 - ease((phase - fall) / 0.20))


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


def with_arm(body: Posture, arm: int, limb: Limb) -> Posture:
    """The body with another arm."""
    return replace(body, arms=(limb, body.arms[1]) if arm == 0 else (body.arms[0], limb), holds="")


def one_hand(
    it: Moment, center: Place, tilt: float = 0.0, *, grip: str = "", arm: int = 0, share: float = 0.45,
    heading: float = 0.0, elbow: Place | None = None,
) -> Posture:  # fmt: skip
    """The thing in one hand; the other does what it likes."""
    thing = it.thing
    limb, grasp = taken(it.body, arm, center, grip or thing.grip, thing.half, tilt, elbow)
    held = Held(thing, grasp.center, tilt, share, (grasp,), x=thing.x, y=thing.y, phase=it.phase, heading=heading)
    body = with_arm(it.body, arm, limb)
    return replace(body, things=(*body.things, held))


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


def hold(it: Moment) -> Posture:
    """Show it to the viewer before the shoulder."""
    sway = 0.6 * math.sin(2 * math.pi * it.phase)
    thing = it.thing
    rise = max(-5.0, min(16.0, 0.5 * thing.tall + thing.y))
    place = it.chest(-14.0, 4.5 + rise + sway, 24.0)
    if thing.grip == "clasp":
        return two_hands(
            it, it.chest(0.0, 21.0 + sway + thing.tall * 0.4, 25.0), "clasp", thing.wide * 0.45, thing.tall * 0.4
        )
    if thing.grip == "shaft" and thing.tall > 40:  # its upper end leans away from the face
        return one_hand(it.at_ease(), it.chest(-17.0, 24.0 + sway, 22.0), -0.55 + 0.02 * sway)
    return one_hand(it.at_ease(), place, -0.05 + 0.02 * sway)


def show(it: Moment) -> Posture:
    """Hold it up and point it out with the open other hand."""
    body = hold(it)
    lean = math.sin(2 * math.pi * it.phase)
    if it.striding or len(body.things[-1].grasps) > 1:
        return body
    x, y, z = it.chest(5.0 + 1.5 * lean, 20.0 + 1.2 * lean, 24.0)
    return with_arm(body, 1, arm_to(body.arms[1].root, (x, y, z), (0.7, 1.0, -0.3), "open"))


def drink(it: Moment) -> Posture:
    """It rises to the mouth, and goes down again; who walks holds it ready."""
    thing, mood = it.thing, it.body.mood
    up = 0.0 if it.striding else raised(it.phase)
    it = it.at_ease().feeling(
        nod=mood.nod * (1 - up) - 0.05 * up, mouth=0.12 * up, lids=max(mood.lids, 0.35 * up),
        smile=mood.smile * (1 - 0.5 * up),
    )  # fmt: skip
    lips = it.head(MOUTH)
    tilt = (0.4 if thing.tall < 14 else 0.62) * up
    rise = thing.rise - 0.8
    high = (lips[0] - math.sin(tilt) * rise - 2.0, lips[1] + math.cos(tilt) * rise, lips[2] + 2.0)
    return one_hand(it, blended(it.chest(-10.0, 18.0, 26.0), high, up), tilt, elbow=(-0.55, 1.0, 0.15))


def eat(it: Moment) -> Posture:
    """It comes to the mouth for a bite, then they chew."""
    thing = it.thing
    if thing.grip == "under":
        return _dine(it)
    up = 0.15 if it.striding else 0.25 + 0.75 * raised(it.phase, 0.20, 0.56)
    bite = pulse(it.phase, 0.47, 0.12)
    chew = 0.16 * max(0.0, math.sin(14 * math.pi * it.phase)) * (1 if it.phase > 0.6 else 0)
    it = it.at_ease().feeling(mouth=max(0.75 * bite * up, chew), nod=0.05 * up, smile=0.7)
    lips = it.head(MOUTH)
    if thing.grip == "clasp":
        high = (lips[0], lips[1] + thing.tall * 0.85, lips[2] + 4.5)
        place = blended(it.chest(0.0, 16.0, 25.0), high, up)
        return two_hands(it, place, "clasp", thing.wide * 0.45, thing.tall * 0.45, share=0.45)
    rise = thing.rise
    high = (lips[0] - 3.0, lips[1] + rise, lips[2] + 3.0)
    return one_hand(it.at_ease(), blended(it.chest(-10.0, 17.0, 26.0), high, up), 0.25 * up, elbow=(-0.55, 1.0, 0.15))


def _dine(it: Moment) -> Posture:
    """A dish on one hand, a fork in the other that goes to the mouth and back."""
    up = 0.0 if it.striding else raised(it.phase, 0.24, 0.60)
    chew = 0.16 * max(0.0, math.sin(14 * math.pi * it.phase)) * (1 if it.phase > 0.66 else 0)
    it = it.feeling(mouth=max(0.6 * pulse(it.phase, 0.48, 0.12) * up, chew), nod=0.07 * (1 - up) + 0.03, smile=0.7)
    limb, grasp = taken(it.body, 1, it.chest(7.0, 27.0, 26.0), "under", 4.0)
    x, y, z = grasp.center
    dish = Held(it.thing, (x - 1.5, y - 1.0, z + 1.0), 0.0, 0.6, (grasp,), phase=it.phase)
    body = with_arm(it.body, 1, limb)
    forks = replace(it, body=replace(body, things=(*body.things, dish)), thing=FORK)
    lips = it.head(MOUTH)
    tilt = 2.1 - 0.9 * up  # the tines point down to the dish, then to the mouth
    rise = FORK.rise
    low = (x - 4.0 - math.sin(tilt) * rise, y - 5.0 - 0.2 * it.thing.tall + math.cos(tilt) * rise, z + 4.0)
    high = (lips[0] - math.sin(tilt) * rise - 0.8, lips[1] + math.cos(tilt) * rise, lips[2] + 2.0)
    return one_hand(forks, blended(low, high, up), tilt, grip="pinch", elbow=(-0.8, 1.0, 0.0))


def carry(it: Moment) -> Posture:
    """Both arms before the waist."""
    thing = it.thing
    sway = 0.4 * math.sin(2 * math.pi * it.phase)
    flat = thing.grip == "under"
    spread = max(5.0, min(27.0, thing.wide / 2 * (0.78 if flat else 1.0)))
    ahead = 25.0 if flat else 15.0 + min(14.0, thing.wide * 0.3)
    low = 30.0 if flat else 24.0 + min(18.0, thing.tall * 0.45)
    up = -thing.y if flat else min(12.0, max(2.5, thing.tall * 0.3))
    return two_hands(it, it.chest(0.0, low + sway, ahead), "under" if flat else "clasp", spread, up)


def offer(it: Moment) -> Posture:
    """Carry it a little higher and further out, smiling: look what I have made."""
    warm = it.feeling(smile=1.0, brows=0.25 + 0.2 * pulse(it.phase, 0.5, 0.25))
    lift = 1.5 * ease(1 - abs(2 * it.phase - 1))
    x, y, z = it.body.chest
    nearer = replace(warm, body=replace(warm.body, chest=(x, y - 4.0 - lift, z + 4.0)))
    return replace(carry(nearer), chest=it.body.chest)


def display(it: Moment) -> Posture:
    """Held up by its corners before the chest: a garment, a poster."""
    thing = it.thing
    place = it.chest(0.0, 8.0 + 0.94 * thing.tall, 23.0)
    return two_hands(it, place, "clasp", min(26.0, thing.wide * 0.24), thing.tall * 0.95, half=0.3, share=0.6)


def look(it: Moment) -> Posture:
    """A screen before the chest, the eyes on it, a light smile."""
    it = it.looking_down(0.19).feeling(smile=0.85)
    scroll = 0.4 * math.sin(6 * math.pi * it.phase)
    if it.thing.wide > 14:
        place = it.chest(0.0, 26.0 + scroll * 0.5, 28.0)
        return two_hands(it, place, "clasp", it.thing.wide * 0.47, it.thing.tall * 0.4, share=0.9)
    return one_hand(it.at_ease(), it.chest(-5.0, 13.0 + scroll, 28.0), 0.10, grip="wrap", share=0.9)


def read(it: Moment) -> Posture:
    """An open book in both hands, the eyes going along its lines."""
    it = it.looking_down(0.16)
    eyes = 0.35 * math.sin(6 * math.pi * it.phase)
    it = it.feeling(gaze=eyes, smile=0.6)
    low = 0.0 if it.body.seated else 2.0
    place = it.chest(0.0, 22.0 + low + 0.4 * math.sin(2 * math.pi * it.phase), 27.0)
    return two_hands(it, place, "clasp", it.thing.wide * 0.40, 5.0, share=0.8)


def call(it: Moment) -> Posture:
    """The telephone at the ear: they listen, talk and laugh."""
    phase = it.phase
    words = max(0.0, 0.4 + 0.4 * math.sin(14 * math.pi * phase) + 0.2 * math.sin(22 * math.pi * phase + 1))
    talks = pulse(phase, 0.6, 0.42)
    it = it.at_ease().feeling(mouth=0.75 * words * talks, smile=0.75, tilt=it.body.mood.tilt - 0.05, brows=0.3 * talks)
    ear = it.head(EAR, across=-9.4)
    center = (ear[0] - 1.6, ear[1] + 4.6, ear[2])
    elbow = (-0.65, 1.0, 0.35)
    if it.striding:  # seen from the side, where a raised elbow would hide the face
        center, elbow = (center[0], center[1] + 3.5, center[2] - 4.0), (-1.0, 1.6, -0.25)
    body = one_hand(it, center, 0.13, grip="ear", share=1.0, heading=-1.0, elbow=elbow)
    if it.striding or body.seated or it.seed % 2:
        return body
    x, y, z = it.chest(20.0 + 2.0 * math.sin(2 * math.pi * phase), 20.0 - 3.0 * talks, 17.0)
    return with_arm(body, 1, arm_to(body.arms[1].root, (x, y, z), (0.5, 1.0, -0.5), "open"))


def apply(it: Moment) -> Posture:
    """At the lips or the teeth, moved to and fro; a bottle or a jar beside the cheek."""
    thing = it.thing
    stroke = math.sin(8 * math.pi * it.phase)
    if thing.grip != "pinch":
        it = it.at_ease().feeling(smile=0.95, tilt=-0.07)
        x, y, z = it.head((10.5, 9.0), across=-11.5)
        return one_hand(it, (x, y, z), -0.08, elbow=(-0.35, 1.0, 0.25))
    it = it.at_ease().feeling(mouth=0.22, smile=0.35, lids=max(it.body.mood.lids, 0.15), gaze=0.0)
    lips = it.head((4.0, 9.4), across=-4.6) if thing.name in ("makeup-brush", "razor") else it.head(MOUTH)
    rise, tilt = thing.rise, 1.0
    x = lips[0] - math.sin(tilt) * rise + 0.9 * stroke - 0.6
    return one_hand(it, (x, lips[1] + math.cos(tilt) * rise, lips[2] + 2.5), tilt, elbow=(-0.8, 1.0, 0.1))


def dry(it: Moment) -> Posture:
    """A stream of air into the hair, from the side."""
    wave = math.sin(4 * math.pi * it.phase)
    it = it.at_ease().feeling(smile=0.8, tilt=0.06 + 0.02 * wave, lids=max(it.body.mood.lids, 0.12))
    place = it.head((3.0 + 1.5 * wave, 2.0), across=-24.0)
    body = one_hand(it, place, 0.1 * wave - 0.1, grip="shaft", elbow=(-0.8, 1.0, 0.0))
    return replace(body, swing=0.75 + 0.25 * wave)
