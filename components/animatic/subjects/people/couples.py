"""Two people: in talk, shaking hands, clapping palms, embracing, waltzing, arm in arm."""

import math
from dataclasses import replace
from functools import partial

from components.animatic.subjects.base import Gait, Pose
from components.animatic.subjects.drawing.svg import Point
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.bones import pulse
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import (
    HE,
    LEFT,
    RIGHT,
    SHE,
    Someone,
    Spot,
    arm_again,
    company,
    couple,
    eyes_of,
    floor_of,
    leaned,
    looking,
    reaching,
    settled,
    shown,
    someone,
)
from components.animatic.subjects.people.extremities import hand
from components.animatic.subjects.people.gestures import attentive, conversing, held, laughing, standing, turns
from components.animatic.subjects.people.person import ANYONE, BUSINESS
from components.animatic.subjects.people.posture import Posture

ANY = tuple(look for look in ANYONE if not look.bag)
REACH = 0.5
HIDDEN: Place = (4.0, -118.0, -4.0)
"""Where a hand is out of sight behind the own back."""


def conversation(pose: Pose, pool: tuple[Look, ...] = ANY) -> str:
    """Draw two who stand and talk, by turns; each looks at the other."""
    floor = floor_of(pose, 0.09, REACH)
    spots = (Spot(-37.0, -4.0, 0.92), Spot(37.0, -4.0, -0.92, 0.97))
    people = (someone(pose, 0, pool), someone(pose, 1, pool, 0.97))
    parts = []
    for i, (who, spot) in enumerate(zip(people, spots, strict=True)):
        share = turns(pose.phase, i, 2)
        body = conversing((pose.phase + 0.13 * i) % 1.0, who.seed, share)
        laugh = pulse(pose.phase, 0.48 + 0.5 * i, 0.10)
        body = replace(body, mood=laughing(body.mood, 0.8 * laugh))
        other = eyes_of(spots[1 - i])
        body = looking(body, spot, ((other, 1.0),))
        parts.append(shown(f"conversation-{i}", who, body, spot, floor))
    return settled("conversation", "".join(parts), floor, [(s.x, s.z) for s in spots])


def _meeting_hand(body: Posture, spot: Spot, side: int, place: Place, short: float, hand: str = "rest") -> Posture:
    """Bring a hand to a place of the floor: the wrist stays so far short of it, on the way from the shoulder."""
    own = spot.own(place)
    root = body.arms[side].root
    gap = [b - a for a, b in zip(root, own, strict=True)]
    far = math.sqrt(gap[0] ** 2 + gap[2] ** 2) or 1.0
    wrist = (own[0] - gap[0] / far * short, own[1], own[2] - gap[2] / far * short)
    way = -0.5 if side == LEFT else 0.5
    return reaching(body, side, wrist, hand, (way, 1.0, -0.5))


def handshake(pose: Pose, pool: tuple[Look, ...] = BUSINESS) -> str:
    """Draw two in business dress who shake hands on a deal."""
    floor = floor_of(pose, 0.09, 0.4)
    p = pose.phase
    shake = 3.2 * math.sin(6 * math.pi * p) * held(p, 0.02, 0.62, 0.12)
    meet = (0.0, -101.0 + shake, 4.0)
    spots = (Spot(-44.0, 0.0, 1.08), Spot(44.0, 0.0, -1.08, 0.98))
    people = (someone(pose, 0, pool), someone(pose, 1, pool, 0.98))
    arts = []
    for i, (who, spot) in enumerate(zip(people, spots, strict=True)):
        body = replace(standing(p, who.seed), mood=attentive(p, who.seed, 0.9))
        body = leaned(body, 0.0, 4.0, 0.4)
        body = _meeting_hand(body, spot, LEFT, meet, 8.0, "palm" if i == 0 else "rest")
        body = looking(body, spot, ((eyes_of(spots[1 - i]), 1.0),))
        arts.append((who, body, spot))
    far = shown("handshake-1", *arts[1], floor)
    return settled("handshake", far + shown("handshake-0", *arts[0], floor), floor, [(s.x, s.z) for s in spots])


def high_five(pose: Pose) -> str:
    """Draw two who swing back, clap their raised palms together and laugh."""
    floor = floor_of(pose, 0.09, 0.4)
    p = pose.phase
    clap = held(p, 0.12, 0.82, 0.13)
    hit = pulse(p, 0.24, 0.05)
    spots = (Spot(-43.0, 0.0, 0.95), Spot(43.0, 0.0, -0.95, 0.98))
    people = (someone(pose, 0, ANY), someone(pose, 1, ANY, 0.98))
    arts = []
    for i, (who, spot) in enumerate(zip(people, spots, strict=True)):
        body = standing(p, who.seed)
        side, way = (LEFT, -1.0) if i == 0 else (RIGHT, 1.0)
        body = leaned(body, 0.0, 5.0 * clap - 2.0 * pulse(p, 0.08, 0.1))
        aim = spot.own((0.0, -168.0, 6.0))
        rest = (way * 30.0, -128.0, 16.0)
        wrist = (rest[0] + (aim[0] - rest[0]) * clap, rest[1] + (aim[1] + 7.0 - rest[1]) * clap,
                 rest[2] + (aim[2] - 2.5 - rest[2]) * clap)  # fmt: skip
        body = reaching(body, side, wrist, "open", (way, 0.9, -0.2))
        joy = max(hit, held(p, 0.22, 0.90, 0.12))
        body = replace(body, mood=laughing(attentive(p, who.seed, 0.95), 0.55 + 0.45 * joy))
        body = looking(body, spot, ((eyes_of(spots[1 - i]), 1.0), ((0.0, -170.0, 6.0), 0.2)))
        arts.append(shown(f"high-five-{i}", who, body, spot, floor))
    return settled("high-five", "".join(reversed(arts)), floor, [(s.x, s.z) for s in spots])


def embrace(pose: Pose) -> str:
    """Draw a man and a woman in each other's arms: eyes closed, they sway a little."""
    floor = floor_of(pose, 0.06, 0.35)
    p, sway = pose.phase, math.sin(math.tau * pose.phase)
    she, he = couple(pose)
    hers, his = Spot(11.0, -2.0, -1.0, she.size), Spot(-10.0, 3.0, 1.12)
    her = leaned(standing(p, she.seed * 2 + 1), 0.0, 3.2 + 0.5 * sway)
    him = leaned(standing(p, he.seed * 2), 0.0, 4.5 + 0.6 * sway, 1.0)
    him = reaching(him, LEFT, his.own((4.0, -117.0, 22.0)), "rest", (-0.8, 0.8, 0.1))
    behind = reaching(him, RIGHT, his.own((9.0, -129.0, -16.0)), "rest", (0.8, 0.8, 0.1))
    him = reaching(him, RIGHT, HIDDEN, "tucked", (0.2, 1.0, -0.2))
    her = reaching(her, RIGHT, hers.own((-7.0, -134.0 + 0.6 * sway, 20.0)), "rest", (1.0, 0.7, 0.2))
    her = reaching(her, LEFT, (-4.0, -118.0, -4.0), "tucked", (-0.2, 1.0, -0.2))
    happy = 0.85 + 0.1 * sway
    rest = replace(attentive(p, she.seed, happy), lids=0.92, nod=0.0)
    her = replace(her, mood=replace(rest, turn=0.42, tilt=-0.20 + 0.02 * sway))
    him = replace(him, mood=replace(rest, turn=-0.15, nod=0.16, tilt=0.17 + 0.02 * sway))
    art = (
        arm_again("embrace-1", he, behind, RIGHT, his, floor)
        + shown("embrace-0", she, her, hers, floor)
        + shown("embrace-1", he, him, his, floor)
        + arm_again("embrace-0", she, her, RIGHT, hers, floor)
    )
    return settled("embrace", art, floor, [(hers.x, hers.z), (his.x, his.z)])


def side_by_side(pose: Pose, older: bool = False) -> str:
    """Draw a couple close together: his arm about her, her hand on his chest, heads that find each other."""
    floor = floor_of(pose, 0.09, REACH)
    p = pose.phase
    she, he = couple(pose, older)
    hers, his = Spot(15.5, 4.0, -0.34, she.size), Spot(-15.0, -4.0, 0.30)
    her, him = standing(p, she.seed), standing(p, he.seed)
    him = reaching(him, RIGHT, his.own((20.0, -120.0, -6.0)), "tucked", (1.0, 0.9, -0.4))
    her = reaching(her, LEFT, hers.own((-8.0, -112.0 + 0.4 * math.sin(math.tau * p), 19.0)), "rest", (-0.3, 1.0, -0.4))
    meet = 0.35 + 0.65 * held(p, 0.42, 0.92, 0.14)
    camera: Place = (0.0, -150.0, 900.0)
    her = looking(her, hers, ((eyes_of(his), meet), (camera, 1 - meet)), 0.3)
    him = looking(him, his, ((eyes_of(hers), 0.9 * meet), (camera, 1 - meet)), 0.3)
    laugh = pulse(p, 0.66, 0.16)
    her = replace(her, mood=replace(laughing(her.mood, 0.7 * laugh), tilt=-0.13, smile=0.9))
    him = replace(him, mood=replace(laughing(him.mood, 0.4 * laugh), tilt=0.10, nod=0.03, smile=0.85))
    art = shown("couple-1", he, him, his, floor) + shown("couple-0", she, her, hers, floor)
    art += fingers(he, floor.at(hers.floor((27.0, -121.0, 2.0))))
    return settled("couple", art, floor, [(hers.x, hers.z), (his.x, his.z)])


def fingers(who: Someone, at: Point, way: int = 1) -> str:
    """A hand that comes round someone's arm from behind, from the right unless `way` is -1."""
    return hand("rest", (at[0] + 12.0 * way, at[1] + 1.0), at, who.tones.skin, way, 0.05)


def waltz(pose: Pose) -> str:
    """Draw a couple in a waltz hold, turning to and fro with a step to each beat."""
    floor = floor_of(pose, 0.09, 0.3)
    p, sway = pose.phase, math.sin(math.tau * pose.phase)
    she, he = couple(pose)
    she = replace(she, look=replace(she.look, top="dress", bottom="dress"))
    turn, drift = 0.66 + 0.20 * sway, 6.0 * math.sin(math.tau * p - 0.8)
    across, ahead = 19.0 * math.sin(turn), 19.0 * math.cos(turn)
    his, hers = Spot(drift - across, -ahead, turn), Spot(drift + across, ahead, turn - math.pi, she.size)
    him, her = _stepping(p, he), _stepping((p + 0.5) % 1.0, she)
    lift = 1.6 * math.cos(2 * math.tau * p)
    joined_hands = his.floor((62.0, -147.0 + lift, 17.0))
    him = _meeting_hand(him, his, RIGHT, joined_hands, 6.0)
    her = _meeting_hand(her, hers, LEFT, joined_hands, 6.0)
    him = reaching(him, LEFT, his.own(hers.floor((12.0, -123.0, -10.0))), "rest", (-1.0, 0.5, 0.0))
    her = reaching(her, RIGHT, hers.own(his.floor((-16.0, -141.0, 2.0))), "rest", (1.0, 0.6, 0.0))
    him = looking(him, his, ((eyes_of(hers), 1.0),), 0.2)
    her = looking(her, hers, ((eyes_of(his), 1.0),), 0.2)
    thrown = -0.6 * math.cos(math.tau * p)
    her = replace(her, flare=0.45 + 0.2 * abs(sway), swing=thrown, mood=replace(her.mood, smile=0.95))
    him = replace(him, mood=replace(him.mood, smile=0.9, nod=0.05))
    art = shown("waltz-1", he, him, his, floor) + shown("waltz-0", she, her, hers, floor)
    art += arm_again("waltz-1", he, him, LEFT, his, floor)
    return settled("waltz", art, floor, [(-22.0, 6.0), (22.0, 6.0)])


def _stepping(phase: float, who: Someone) -> Posture:
    """Stand with the weight going from leg to leg; the free foot leaves the floor a little."""
    body = standing(phase, who.seed * 2)
    sway = math.sin(math.tau * phase)
    x, y, z = body.hips
    return replace(body, mood=attentive(phase, who.seed, 0.9), hips=(x + 1.2 * sway, y, z), swing=0.4 * sway)


CONVERSATION = company(
    "conversation",
    "Conversation",
    (
        "conversation", "small talk", "dialogue", "discussion", "chat", "friends talking", "people talking",
        "friends chatting", "people chatting", "colleagues talking", "colleagues chatting", "neighbor talking",
        "negotiation", "face-to-face conversation", "friends meeting",
    ),
    conversation,
    (1.90, 1.8),
    {"talk": Gait(5.0, 0.0)},
)  # fmt: skip
HANDSHAKE = company(
    "handshake",
    "Handshake",
    (
        "handshake", "business deal", "deal", "shaking hands", "handshake deal", "partnership", "business partner",
        "business handshake", "closing a deal", "agreement", "people shaking hands",
    ),
    handshake,
    (1.90, 1.8),
    {"shake": Gait(3.6, 0.0)},
)  # fmt: skip
WOMEN_TALKING = company(
    "women-talking",
    "Two women talking",
    ("women talking", "women chatting", "girlfriends"),
    partial(conversation, pool=SHE),
    (1.90, 1.8),
    {"talk": Gait(5.0, 0.0)},
)
MEN_TALKING = company(
    "men-talking",
    "Two men talking",
    ("men talking", "men chatting"),
    partial(conversation, pool=HE),
    (1.90, 1.8),
    {"talk": Gait(5.0, 0.0)},
)
MEN_SHAKING_HANDS = company(
    "men-shaking-hands",
    "Two men shaking hands",
    ("men shaking hands", "businessmen shaking hands"),
    partial(handshake, pool=tuple(look for look in BUSINESS if not look.woman)),
    (1.90, 1.8),
    {"shake": Gait(3.6, 0.0)},
)
HIGH_FIVE = company(
    "high-five",
    "High five",
    ("high five", "high-five", "friends high fiving", "colleagues high fiving", "hi-five"),
    high_five,
    (2.0, 1.9),
    {"clap": Gait(2.8, 0.0)},
)
EMBRACE = company(
    "embrace",
    "Embrace",
    (
        "embrace", "hug", "couple hugging", "couple embracing", "hugging couple", "embracing couple", "cuddle",
        "couple cuddling", "couple kissing", "kissing couple", "friends hugging", "people hugging", "reunion",
    ),
    embrace,
    (1.90, 1.2),
    {"hug": Gait(5.0, 0.0)},
)  # fmt: skip
COUPLE = company(
    "couple",
    "Couple",
    (
        "couple", "young couple", "happy couple", "romantic couple", "couple in love", "lovers", "sweethearts",
        "boyfriend and girlfriend", "husband and wife", "married couple", "spouses",
    ),
    side_by_side,
    (1.90, 1.2),
    {"stand": Gait(5.0, 0.0)},
)  # fmt: skip
OLD_COUPLE = company(
    "old-couple",
    "Elderly couple",
    (
        "elderly couple", "old couple", "senior couple", "grandparents", "retired couple", "older couple",
        "retirees", "pensioners",
    ),
    partial(side_by_side, older=True),
    (1.90, 1.2),
    {"stand": Gait(5.0, 0.0)},
)  # fmt: skip
WALTZ = company(
    "waltz",
    "Couple dancing",
    (
        "waltz", "couple dancing", "dancing couple", "first dance", "tango", "ballroom dancer", "ballroom dance",
        "dance partner", "slow dance", "salsa", "ballroom",
    ),
    waltz,
    (1.90, 1.5),
    {"dance": Gait(3.6, 0.0)},
    0.3,
)  # fmt: skip
RIGS = (
    CONVERSATION,
    WOMEN_TALKING,
    MEN_TALKING,
    HANDSHAKE,
    MEN_SHAKING_HANDS,
    HIGH_FIVE,
    EMBRACE,
    COUPLE,
    OLD_COUPLE,
    WALTZ,
)
