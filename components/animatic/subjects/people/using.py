"""What people do with things that are played, worn, lifted, raised, or that hang from a hand or rise above it."""

import math
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import components.animatic.subjects.people.handling as plain
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.handheld import BOW, JUG, TUMBLER, stream
from components.animatic.subjects.people.handling import (
    EYES,
    MOUTH,
    Manner,
    Moment,
    one_hand,
    taken,
    two_hands,
    with_arm,
)
from components.animatic.subjects.people.held import Held
from components.animatic.subjects.people.posture import Limb, Posture, arm_to


def film(it: Moment) -> Posture:
    """A camera before the eye, in both hands."""
    it = it.feeling(nod=0.03, turn=-0.8 * it.face, gaze=0.0)
    thing = it.thing
    far, low = (9.5, 0.62) if thing.grip == "clasp" else (22.0, 0.7)
    x, y, z = it.head((EYES[0], EYES[1] + far))
    return two_hands(it, (x, y + thing.tall * low, z), "clasp", thing.wide * 0.46, thing.tall * 0.35)


def selfie(it: Moment) -> Posture:
    """The arm stretched out, the face turned to what it holds."""
    sway = math.sin(2 * math.pi * it.phase)
    turn = -0.42 - 0.35 * it.face
    it = it.at_ease().feeling(turn=turn, tilt=-0.10 + 0.02 * sway, smile=1.0, mouth=0.3, gaze=-0.2, nod=-0.04)
    place = it.chest(-8.0, -14.0, 45.0) if it.striding else it.chest(-47.0, -19.0 + 0.8 * sway, 15.0)
    return one_hand(it, place, -0.12, grip="wrap", share=1.0, heading=0.55, elbow=(-0.3, 1.0, 0.0))


def sing(it: Moment) -> Posture:
    """A microphone before the lips; the free hand goes with the song."""
    phase = it.phase
    mouth = max(0.08, 0.5 + 0.4 * math.sin(6 * math.pi * phase) + 0.2 * math.sin(10 * math.pi * phase + 1))
    wide = 0.5 + 0.5 * math.sin(2 * math.pi * phase)
    it = it.feeling(mouth=min(1.0, mouth), lids=max(it.body.mood.lids, 0.35 * wide), brows=0.5 * wide)
    lips = it.head(MOUTH)
    rise, tilt = it.thing.rise, 0.62
    place = (lips[0] - math.sin(tilt) * rise - 1.4, lips[1] + math.cos(tilt) * rise + 1.2, lips[2] + 3.5)
    body = one_hand(it, place, tilt, grip="shaft", elbow=(-0.8, 1.0, 0.1))
    if it.striding or body.seated:
        return body
    x, y, z = it.chest(27.0 + 7.0 * wide, 18.0 - 15.0 * wide, 15.0)
    return with_arm(body, 1, arm_to(body.arms[1].root, (x, y, z), (0.45, 1.0, -0.6), "open"))


def _way(tilt: float, ahead: float) -> Place:
    """A direction that leans to the viewer's right by the tilt, and ahead by a share."""
    level = math.sqrt(1 - ahead * ahead)
    return math.sin(tilt) * level, -math.cos(tilt) * level, ahead


def strum(it: Moment) -> Posture:
    """A guitar before the body: one hand on the neck, the other over the strings."""
    beat = math.sin(2 * math.pi * 8 * it.phase)
    sway = math.sin(2 * math.pi * it.phase)
    it = it.feeling(nod=0.08 + 0.03 * beat, turn=0.10 + 0.06 * sway - it.face * 0.4, smile=0.8)
    hole = it.chest(-5.0, 33.0 if not it.body.seated else 27.0, 15.0)
    along = _way(1.16 + 0.02 * sway, 0.22)
    neck = (hole[0] + along[0] * 43.0, hole[1] + along[1] * 43.0, hole[2] + along[2] * 43.0)
    left, grasp = taken(it.body, 1, neck, "shaft", 1.5, 0.0, (0.5, 1.0, -0.4))
    wrist = (hole[0] - 7.0 - 1.2 * beat, hole[1] - 2.0 + 3.4 * beat, hole[2] + 6.0)
    right = arm_to(it.body.arms[0].root, wrist, (-1.0, 0.25, -0.4), "pluck")
    held = Held(it.thing, hole, 0.0, 0.6, (grasp,), layer="body", x=it.thing.x, y=it.thing.y, along=along)
    return replace(it.body, arms=(right, left), things=(*it.body.things, held), holds="")


def bow(it: Moment) -> Posture:
    """A violin under the chin, the bow drawn over its strings."""
    draw = math.sin(4 * math.pi * it.phase)
    it = it.feeling(nod=0.12, turn=0.30 - 0.5 * it.face, lids=max(it.body.mood.lids, 0.55), tilt=0.12 + 0.02 * draw)
    chin = it.chest(7.0, -6.0, 13.0)
    along = _way(1.36, 0.30)
    neck = (chin[0] + along[0] * 41.0, chin[1] + along[1] * 41.0, chin[2] + along[2] * 41.0)
    left, grasp = taken(it.body, 1, neck, "shaft", 1.2, 0.0, (0.2, 1.0, 0.1))
    bridge = (chin[0] + along[0] * 17.0, chin[1] + along[1] * 17.0 - 1.0, chin[2] + along[2] * 17.0 + 2.0)
    lean = 0.92 + 0.05 * draw
    far = 34.0 + 12.0 * draw
    frog = (bridge[0] - math.sin(lean) * far, bridge[1] + math.cos(lean) * far, bridge[2] + 3.0)
    right, pinch = taken(it.body, 0, frog, "pinch", 0.3, lean, (-0.9, 0.6, 0.1))
    violin = Held(it.thing, chin, 0.0, 0.6, (grasp,), layer="body", x=it.thing.x, y=it.thing.y, along=along)
    stick = Held(BOW, pinch.center, lean, 0.0, (pinch,), y=-3.0)
    return replace(it.body, arms=(right, left), things=(*it.body.things, violin, stick), holds="")


def play(it: Moment) -> Posture:
    """A controller in both hands, the whole body in the game."""
    steer = math.sin(6 * math.pi * it.phase) * 0.6 + math.sin(2 * math.pi * it.phase) * 0.4
    it = it.feeling(nod=0.04, mouth=0.25 + 0.2 * steer, smile=0.95, brows=0.35, turn=0.05 * steer, gaze=0.0)
    place = it.chest(1.5 * steer, 27.0 - steer, 27.0)
    return two_hands(it, place, "clasp", it.thing.wide * 0.44, it.thing.tall * 0.5, share=0.8, tilt=0.10 * steer)


POURED: Mapping[str, str] = MappingProxyType(
    {
        "wine": "#8c2438",
        "champagne": "#e9d9a0",
        "milk-carton": "#f6f1e6",
        "beer": "#d99a2b",
        "can": "#c98a3a",
        "flask": "#7a4a28",
    }
)
"""What comes out of each; water out of the others, milk out of a jug."""


def pour(it: Moment) -> Posture:
    """A bottle over a glass, or a jug of milk over the cup that the words name."""
    given = it.thing
    it = it.looking_down(0.14).feeling(smile=0.6)
    flows = plain.ease((it.phase - 0.12) / 0.12) * (1 - plain.ease((it.phase - 0.82) / 0.12))
    vessels = ("jug", "teapot")
    jugs = given.name not in ("bottle", "pump", "champagne", "milk-carton", *POURED)
    source = JUG if jugs else given
    cup = given if jugs and given.name not in vessels else TUMBLER
    low = it.chest(9.0, 25.0, 27.0)
    limb, grasp = taken(it.body, 1, low, "wrap", cup.half)
    rim = (grasp.center[0], grasp.center[1] - cup.rise)
    tilt = (0.55 if jugs else 0.9) + 0.62 * flows
    spout = (rim[0] - 1.4, rim[1] - 7.0 + 2.0 * (1 - flows))
    out, up = (5.0, source.tall + source.y) if jugs else (0.0, source.rise)
    x = spout[0] - math.sin(tilt) * up - math.cos(tilt) * out
    y = spout[1] + math.cos(tilt) * up - math.sin(tilt) * out
    body = replace(it.body, arms=(it.body.arms[0], limb), holds="")
    below = Held(cup, grasp.center, 0.0, 0.45, (grasp,), x=cup.x, y=cup.y, phase=it.phase)
    falls = Held(
        stream(POURED.get(given.name, "#f6f1e6" if jugs else "#cfe4ee"), 9.5), (*spout, low[2] + 1.0), 0.0, 0.0
    )
    things = (falls, below) if flows > 0.6 else (below,)
    above = replace(it, body=replace(body, things=(*body.things, *things)), thing=source)
    return one_hand(above, (x, y, low[2]), tilt, grip="wrap", elbow=(-0.9, 0.8, 0.0))


def umbrella(it: Moment) -> Posture:
    """Its shaft upright before the shoulder, the roof over the head."""
    sway = math.sin(2 * math.pi * it.phase)
    x = -9.0 if it.striding else -12.0
    return one_hand(
        it.at_ease(), it.chest(x, -3.0 + 0.4 * sway, 17.0), 0.05 + 0.012 * sway, grip="shaft", elbow=(-0.6, 1.0, -0.2)
    )


def bag(it: Moment) -> Posture:
    """It hangs from the hand at the side and swings a little; what is tall stands on the floor."""
    body, thing = it.body, it.thing
    x, y, z = body.arms[0].root
    swing = math.sin(2 * math.pi * it.phase)
    low = min(50.0, -y - thing.tall * 0.97 - 8.0) if thing.tall > 60 else 50.0
    if it.striding:
        back = 20.0 if thing.tall > 60 else 2.0 - 4.0 * swing
        arm = arm_to(body.arms[0].root, (x - 5.0, y + low, z - back), (-0.4, 0.0, -1.0), "hook")
        tilt = 0.05 * swing
    else:
        it = it.at_ease()
        body = it.body
        arm = arm_to(body.arms[0].root, (x - 7.0, y + low, z + 5.0), (-0.7, 0.0, -1.0), "hook")
        tilt = 0.012 * swing
    place = (arm.end[0] - 0.8, arm.end[1] + 5.2, arm.end[2] + 0.6)
    if thing.tall > 60 and it.striding:  # it rolls behind
        tilt = math.acos(max(0.75, min(1.0, -place[1] / (thing.tall * 0.98))))
        held = Held(thing, place, tilt, 0.7, layer="body", y=-thing.tall * 0.97)
    elif thing.tall > 60:
        held = Held(thing, (place[0], -0.4, place[2]), 0.0, 0.7, layer="body")
    else:
        held = Held(thing, place, tilt, 0.9, layer="body", x=thing.x, y=thing.y)
    body = with_arm(body, 0, arm)
    return replace(body, things=(*body.things, held))


def underarm(it: Moment) -> Posture:
    """Long and light things under the arm, level, the hand at their lower edge."""
    thing = it.thing
    swing = math.sin(2 * math.pi * it.phase)
    it = it.at_ease()
    x, y, z = it.body.arms[0].root
    low = 28.0 + min(22.0, thing.wide * 0.42)
    arm = arm_to((x, y, z), (x - 8.0 - 0.1 * thing.wide, y + low, z + 7.0), (-1.0, 0.2, -0.6), "hook")
    middle = (x - 5.5, arm.end[1] + 6.0 - thing.wide * 0.46, z + 4.0)
    along = (0.0, 0.05 + 0.02 * swing, 1.0)
    held = Held(thing, middle, 0.0, 0.0, layer="body", y=-thing.tall * 0.46, along=along, heading=0.5)
    body = with_arm(it.body, 0, arm)
    return replace(body, things=(*body.things, held))


def board(it: Moment) -> Posture:
    """A sign held up before the chest, its words to the viewer."""
    thing = it.thing
    lift_ = 0.6 * math.sin(2 * math.pi * it.phase)
    place = it.chest(0.0, 10.0 + thing.tall * 0.8 - lift_, 24.0)
    return two_hands(it.feeling(smile=0.9), place, "clasp", min(27.0, thing.wide * 0.49), thing.tall * 0.34, share=0.6)


def lift(it: Moment) -> Posture:
    """Weights: small ones curled in one hand, the rest pressed overhead."""
    thing = it.thing
    up = 0.5 - 0.5 * math.cos(2 * math.pi * it.phase)
    it = it.at_ease().feeling(smile=0.3, mouth=0.12 * up, brows=-0.2)
    if thing.wide < 60 and thing.tall < 30:
        place = it.chest(-16.0 - 2.0 * up, 33.0 - 31.0 * up, 25.0 - 8.0 * up)
        return one_hand(it.at_ease(), place, grip="shaft", elbow=(-0.3, 1.0, -0.5))
    place = it.chest(0.0, 2.0 - 44.0 * up, 13.0)
    spread = min(27.0, max(16.0, thing.wide * 0.5))
    return two_hands(it, place, "shaft" if thing.grip == "shaft" else "clasp", spread, -thing.y)


def raise_(it: Moment) -> Posture:
    """High over the head, and a happy face."""
    thing = it.thing
    pump = math.sin(4 * math.pi * it.phase)
    it = it.at_ease().feeling(smile=1.0, mouth=0.5 + 0.15 * pump, brows=0.5, nod=-0.05)
    if thing.grip == "clasp" or (thing.wide > 26 and thing.grip != "shaft"):
        place = it.chest(0.0, -45.0 + 2.0 * pump + thing.tall * 0.35, 9.0)
        return two_hands(it, place, "clasp", min(26.0, thing.wide * 0.44), thing.tall * 0.5, share=0.6)
    place = it.chest(-25.0, -28.0 + 2.5 * pump, 14.0)
    return one_hand(it.at_ease(), place, 0.12 + 0.03 * pump, elbow=(-1.0, 0.6, 0.0))


def balloon(it: Moment) -> Posture:
    """A string from the hand up to it; it nods in the air."""
    thing = it.thing
    sway = math.sin(2 * math.pi * it.phase)
    it = it.at_ease()
    x, y, z = it.chest(-19.0, 12.0 + 0.5 * sway, 17.0)
    limb, grasp = taken(it.body, 0, (x, y, z), "pinch", 0.4, 0.0, (-0.6, 1.0, -0.3))
    at = grasp.center
    if thing.tall > 60:
        held = Held(thing, at, 0.05 + 0.04 * sway, 0.45, (grasp,), y=-2.0, phase=it.phase)
    else:
        knot = (at[0] - 6.0 + 3.0 * sway, at[1] - 68.0 + 1.2 * math.cos(4 * math.pi * it.phase), at[2] - 3.0)
        held = Held(thing, knot, 0.05 * sway, 0.45, (grasp,), strand=(at, knot), phase=it.phase)
    body = with_arm(it.body, 0, limb)
    return replace(body, things=(*body.things, held))


def wrist(it: Moment) -> Posture:
    """The forearm raised, to see what time it is."""
    it = it.looking_down(0.12)
    root = it.body.arms[1].root
    arm = arm_to(root, it.chest(-3.0, 20.0, 24.0), (0.7, 1.0, -0.2), "rest")
    x, y, z = plain.blended(arm.joint, arm.end, 0.9)
    flat = math.atan2(arm.end[1] - arm.joint[1], arm.end[0] - arm.joint[0])
    held = Held(it.thing, (x, y, z + 1.5), flat - math.pi, 0.3, layer="under")
    body = with_arm(it.body, 1, replace(arm, holds=None))
    return replace(body, things=(*body.things, held))


def medal(it: Moment) -> Posture:
    """Round the neck, on the chest."""
    it = it.feeling(smile=1.0, brows=0.3)
    held = Held(it.thing, it.chest(0.0, 25.0, 11.5), 0.0, 0.45, layer="body")
    return replace(it.body, things=(*it.body.things, held))


def wear(it: Moment) -> Posture:
    """On the head; the hands stay free."""
    body = it.body
    if it.thing.name == "vr-headset" and not it.striding:
        body = _groping(it)
    return replace(body, worn=(*body.worn, it.thing))


def _groping(it: Moment) -> Posture:
    """Hands that feel for what only they see."""
    a, b = math.sin(2 * math.pi * it.phase), math.sin(2 * math.pi * it.phase + 1.9)
    it = it.feeling(mouth=0.3 + 0.15 * a, smile=1.0, turn=0.16 * b, nod=-0.03)
    left, right = (limb.root for limb in it.body.arms)
    arms: tuple[Limb, Limb] = (
        arm_to(left, it.chest(-22.0 - 4.0 * a, 12.0 - 9.0 * a, 27.0), (-0.6, 1.0, -0.4), "open"),
        arm_to(right, it.chest(23.0 + 4.0 * b, 13.0 - 9.0 * b, 26.0), (0.6, 1.0, -0.4), "open"),
    )
    return replace(it.body, arms=arms, holds="")


MANNERS: Mapping[str, Manner] = MappingProxyType({
    "hold": plain.hold, "show": plain.show, "drink": plain.drink, "eat": plain.eat, "carry": plain.carry,
    "offer": plain.offer, "display": plain.display, "look": plain.look, "read": plain.read, "call": plain.call,
    "apply": plain.apply, "dry": plain.dry, "film": film, "selfie": selfie, "sing": sing, "strum": strum, "bow": bow,
    "play": play, "umbrella": umbrella, "underarm": underarm, "board": board, "pour": pour, "bag": bag, "lift": lift,
    "raise": raise_, "balloon": balloon, "wrist": wrist, "wear": wear, "medal": medal,
})  # fmt: skip
