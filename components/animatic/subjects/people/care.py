"""People who care for others: a mother with her baby, a doctor with a patient, a courier with a parcel, a cashier."""

import math
from dataclasses import replace
from functools import partial

from components.animatic.subjects.base import Gait, Palette, Pose
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.solid import Box, box
from components.animatic.subjects.drawing.svg import ellipse, fade, light, line, n, path, shade, smooth, spot
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.food.tableware import standing as stood
from components.animatic.subjects.people.bones import pulse
from components.animatic.subjects.people.cast import DOCTORS
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import (
    HE,
    LEFT,
    RIGHT,
    SHE,
    Floor,
    Spot,
    arm_again,
    between,
    company,
    eyes_of,
    floor_of,
    leaned,
    looking,
    reaching,
    settled,
    shown,
    someone,
)
from components.animatic.subjects.people.fittings import clipboard, couch, counter, label
from components.animatic.subjects.people.gestures import (
    attentive,
    conversing,
    held,
    laughing,
    lifted,
    seated,
    speaking,
    standing,
)
from components.animatic.subjects.people.person import ANYONE

ANY = tuple(look for look in ANYONE if not look.bag)
BLANKETS = ("#f2ede2", "#cfe0ea", "#f3d6d8", "#e6e2c8", "#d9e6d4")
COUNTERS = ("#a9764a", "#6b7a80", "#c9a878", "#4d5a52")
COUCH = 62.0
"""How high the top of an examination couch is."""


def with_baby(pose: Pose, pool: tuple[Look, ...] = SHE) -> str:
    """Draw a parent who rocks a sleeping baby: looks down at it, smiles, and now and then looks up."""
    floor = floor_of(pose, 0.07, 0.4)
    p = pose.phase
    who = someone(pose, 0, pool)
    sway = math.sin(math.tau * p)
    place = Spot(1.6 * sway, 0.0, 0.26 + 0.05 * sway)
    body = standing(p, who.seed)
    body = reaching(body, RIGHT, (-1.0, -104.0 + 0.5 * sway, 24.0), "palm", (0.9, 0.8, -0.2))
    body = reaching(body, LEFT, (5.0, -106.0 + 0.5 * sway, 29.0), "palm", (-0.9, 0.9, -0.1))
    up = held(p, 0.56, 0.84, 0.10)
    body = looking(body, place, ((place.floor((20.0, -128.0, 26.0)), 1.0 - up), ((0.0, -150.0, 600.0), up)), 0.2)
    mood = replace(
        body.mood, nod=0.26 - 0.22 * up, smile=0.92, tilt=0.12 * (1 - up), lids=max(body.mood.lids, 0.25 * (1 - up))
    )
    body = replace(body, mood=mood)
    tint = BLANKETS[pose.seed % len(BLANKETS)]
    art = shown("with-baby-0", who, body, place, floor)
    art += _baby(floor, place, who.tones, tint, p)
    art += arm_again("with-baby-0", who, body, LEFT, place, floor)
    art = f"<defs>{fade('with-baby-shade', '#000000')}</defs>" + art
    return settled("with-baby", art, floor, [(0.0, 0.0)])


def _baby(floor: Floor, place: Spot, tones: Palette, tint: str, phase: float) -> str:
    """A baby in a blanket, its head in the crook of the arm at the viewer's right."""
    breath = 0.3 * math.sin(2 * math.tau * phase)
    spine = (
        (19.0, -125.0, 22.0, 6.0), (11.0, -122.0, 27.0, 9.4 + breath), (-1.0, -117.5, 29.0, 9.0),
        (-13.0, -112.5, 26.0, 5.6),
    )  # fmt: skip
    joints = [(*floor.at(place.floor((x, y, z))), half) for x, y, z, half in spine]
    x, y, _ = joints[1]
    wrap = spot("with-baby-shade", (x, y + 5), 17, 8, 0.35) + limb(joints, tint, 0.22, 0.14, 8)
    for a in (1.0, -4.0):
        fold = f"M{n(x + a)} {n(y - 7.4)}Q{n(x + a - 5)} {n(y)} {n(x + a - 8)} {n(y + 7)}"
        wrap += line(fold, shade(tint, 0.3), 0.7, 'opacity="0.5"')
    hood = ellipse((0.6, 0), 8.2, 8.6, shade(tint, 0.10)) + ellipse((0, 0), 7.8, 8.2, tint)
    head = floor.at(place.floor((19.5, -130.0, 24.0)))
    return stood(hood, head) + wrap + stood(_asleep(tones), head)


def _asleep(tones: Palette) -> str:
    """A sleeping face about its own middle: lids, a mouth, rosy cheeks and a curl."""
    skin = light(tones.skin, 0.10)
    round_ = ellipse((-0.6, 0.4), 5.9, 6.3, skin) + spot("with-baby-shade", (2.6, 3.6), 4.0, 3.6, 0.16)
    curl = path(smooth([(-4.6, -3.6), (-1.0, -6.2), (3.4, -4.4), (-0.4, -4.0)]), tones.hair, 'opacity="0.8"')
    lids = line("M-4.4 0.6q1.3 1 2.6 0M0.6 0.6q1.3 1 2.6 0", "#3a261c", 0.55)
    mouth = line("M-1.8 3.4q1.2 0.9 2.4 0", "#a8544e", 0.6) + ellipse((-0.6, 2.0), 0.8, 0.55, shade(skin, 0.16))
    cheeks = "".join(ellipse((x, 2.3), 1.5, 1.0, "#e58a80", 'opacity="0.35"') for x in (-3.8, 2.6))
    return round_ + curl + lids + mouth + cheeks


def consultation(pose: Pose) -> str:
    """Draw a doctor with a patient on an examination couch: explains, listens, lays a hand on the shoulder."""
    floor = floor_of(pose, 0.14, 0.4)
    p = pose.phase
    doctor, patient = someone(pose, 0, DOCTORS), someone(pose, 1, ANY, 0.97)
    sits, stands = Spot(-34.0, -6.0, 0.62, 0.97), Spot(44.0, 6.0, -0.86)
    body = lifted(seated(p, patient.seed), COUCH / 0.97 - 46.0)
    asks = held(p, 0.56, 0.94, 0.08)
    chest = body.chest[1]
    beat = 6.0 * math.sin(6 * math.pi * p) * asks
    told = reaching(
        body, RIGHT, (13.0, chest + 34.0 - beat - 10.0 * asks, 26.0), "open" if asks > 0.4 else "rest", (0.7, 1.0, -0.3)
    )
    body = replace(told, mood=speaking(attentive(p, patient.seed, 0.7), p, asks))
    body = looking(body, sits, ((eyes_of(stands), 1.0),), 0.3)
    carer = conversing(p, doctor.seed, 1.0 - asks)
    comfort = held(p, 0.60, 0.88, 0.10)
    shoulder = stands.own(sits.floor((13.0, chest - 1.0, 8.0)))
    hand_ = carer.arms[LEFT].end
    wrist = between(hand_, (shoulder[0] - 2.0, shoulder[1] - 3.0, shoulder[2] - 8.0), comfort)
    carer = reaching(carer, LEFT, wrist, "rest" if comfort > 0.3 else "open", (-0.5, 1.0, -0.4))
    carer = reaching(carer, RIGHT, (13.0, -104.0, 20.0), "rest", (0.7, 1.0, -0.5))
    carer = looking(carer, stands, ((eyes_of(sits, seated=True), 1.0),), 0.2)
    carer = replace(carer, mood=replace(carer.mood, nod=carer.mood.nod + 0.14, smile=0.8))
    art = couch(floor, COUCH) + shown("consultation-1", patient, body, sits, floor)
    art += shown("consultation-0", doctor, carer, stands, floor) + clipboard(floor, stands)
    art += arm_again("consultation-0", doctor, carer, RIGHT, stands, floor)
    return settled("consultation", art, floor, [(-70.0, 24.0), (-10.0, 24.0), (stands.x, stands.z)], 0.4)


def delivery(pose: Pose) -> str:
    """Draw a courier who holds out a parcel, and a customer who takes it with both hands and smiles."""
    floor = floor_of(pose, 0.10, 0.4)
    p = pose.phase
    courier = someone(
        pose,
        0,
        (
            Look("short", "tee", "trousers", False),
            Look("ponytail", "tee", "trousers", True),
            Look("buzz", "jacket", "trousers", False),
        ),
    )
    courier = replace(courier, tones=replace(courier.tones, second=shade(courier.tones.main, 0.45)))
    customer = someone(pose, 1, ANY, 0.97)
    gives, takes = Spot(-48.0, 0.0, 0.98), Spot(48.0, 0.0, -0.98, 0.97)
    offer, taken = held(p, 0.02, 0.90, 0.14), held(p, 0.26, 0.82, 0.14)
    x = -15.0 + 9.0 * offer + 7.0 * taken
    high = -108.0 - 1.5 * math.sin(math.tau * p)
    giver = leaned(standing(p, courier.seed), 0.0, 2.0 + 3.0 * offer)
    taker = leaned(standing(p, customer.seed), 0.0, 1.0 + 4.0 * taken)
    for side, near in ((LEFT, 1.0), (RIGHT, -1.0)):
        giver = reaching(giver, side, gives.own((x - 21.0, high + 11.0, 12.0 * near)), "rest", (0.3 * -near, 1.0, -0.4))
    for side, near in ((LEFT, -1.0), (RIGHT, 1.0)):
        own = takes.own((x + 20.0, high + 9.0, 12.0 * near))
        way = -1.0 if side == LEFT else 1.0
        rest = (way * 13.0, -106.0, 20.0)
        wrist = between(rest, own, taken)
        taker = reaching(taker, side, wrist, "rest", (0.4 * way, 1.0, -0.4))
    parcel: Place = (x, high, 0.0)
    joy = pulse(p, 0.60, 0.24)
    giver = replace(giver, mood=speaking(attentive(p, courier.seed, 0.9), p, held(p, 0.04, 0.30)))
    taker = replace(taker, mood=laughing(attentive(p, customer.seed, 0.9), 0.3 + 0.6 * joy))
    giver = looking(giver, gives, ((eyes_of(takes), 1.0),), 0.2)
    taker = looking(taker, takes, ((eyes_of(gives), 0.5 + joy), (parcel, 0.8 * taken * (1 - joy))), 0.2)
    packet = box(floor.solid, Box("delivery-box", 32, 22, 26, "#c69a63", x, -high - 11, 0), {"front": label()})
    art = shown("delivery-1", customer, taker, takes, floor) + shown("delivery-0", courier, giver, gives, floor)
    art += packet + arm_again("delivery-0", courier, giver, LEFT, gives, floor)
    art += arm_again("delivery-1", customer, taker, RIGHT, takes, floor)
    return settled("delivery", art, floor, [(gives.x, gives.z), (takes.x, takes.z)])


def checkout(pose: Pose) -> str:
    """Draw a customer at a shop counter who pays with a card, and the cashier behind it who hands over a bag."""
    floor = floor_of(pose, 0.12, 0.4)
    p = pose.phase
    seller, buyer = someone(pose, 0, ANY), someone(pose, 1, ANY, 0.98)
    behind, before = Spot(30.0, -34.0, -0.42), Spot(-66.0, 4.0, 0.98, 0.98)
    pays, thanks = held(p, 0.08, 0.46, 0.10), held(p, 0.50, 0.94, 0.10)
    clerk = standing(p, seller.seed)
    clerk = reaching(clerk, LEFT, (-19.0 - 6.0 * pays, -103.0 - 7.0 * pays, 28.0), "rest", (-0.8, 1.0, -0.2))
    clerk = reaching(clerk, RIGHT, (18.0, -100.0, 26.0), "rest", (0.8, 1.0, -0.2))
    clerk = replace(clerk, mood=speaking(attentive(p, seller.seed, 0.9), p, thanks))
    clerk = looking(clerk, behind, ((eyes_of(before), 1.0),), 0.3)
    guest = standing(p, buyer.seed)
    root = guest.arms[LEFT].root
    guest = reaching(
        guest,
        LEFT,
        (root[0] + 4.0, root[1] + 44.0 - 15.0 * pays, root[2] + 12.0 + 26.0 * pays),
        "fist",
        (-0.5, 1.0, -0.5),
    )
    guest = replace(guest, mood=laughing(attentive(p, buyer.seed, 0.85), 0.6 * pulse(p, 0.7, 0.2)))
    guest = looking(guest, before, ((eyes_of(behind), 1.0 - 0.6 * pays), ((0.0, -104.0, 0.0), 0.7 * pays)), 0.3)
    art = shown("checkout-0", seller, clerk, behind, floor) + counter(
        floor, COUNTERS[pose.seed % len(COUNTERS)], thanks
    )
    art += arm_again("checkout-0", seller, clerk, LEFT, behind, floor) + shown(
        "checkout-1", buyer, guest, before, floor
    )
    return settled("checkout", art, floor, [(-30.0, 22.0), (90.0, 22.0), (before.x, before.z + 6.0)], 0.45)


_ROCK, _TALK, _GIVE, _PAY = Gait(5.0, 0.0), Gait(6.0, 0.0), Gait(4.8, 0.0), Gait(5.2, 0.0)
MOTHER = company(
    "with-baby",
    "Mother with a baby",
    (
        "mother with a baby", "mother with baby", "mother and baby", "mom with a baby", "mom and baby", "new mother",
        "woman with a baby", "mother holding a baby", "newborn", "baby", "infant", "newborn baby", "young mother",
    ),
    with_baby,
    (1.88, 0.95),
    {"rock": _ROCK},
)  # fmt: skip
FATHER = company(
    "father-with-baby",
    "Father with a baby",
    ("father with a baby", "father and baby", "dad with a baby", "dad and baby", "man with a baby", "new father"),
    partial(with_baby, pool=HE),
    (1.88, 0.95),
    {"rock": _ROCK},
)
CONSULTATION = company(
    "consultation",
    "Doctor and patient",
    (
        "doctor and patient", "doctor with a patient", "doctor with patient", "nurse with a patient", "patient",
        "nurse and patient", "medical consultation", "consultation", "checkup", "check-up", "medical exam",
        "medical appointment", "physical exam", "health check",
    ),
    consultation,
    (1.98, 2.3),
    {"talk": _TALK},
    0.4,
)  # fmt: skip
DELIVERY = company(
    "delivery",
    "Courier and customer",
    (
        "courier", "delivery person", "delivery man", "delivery woman", "delivery driver", "package delivery",
        "parcel delivery", "mail carrier", "postman", "mailman", "delivery guy", "home delivery", "delivery",
    ),
    delivery,
    (1.90, 1.8),
    {"give": _GIVE},
    0.4,
)  # fmt: skip
CHECKOUT = company(
    "checkout",
    "Customer at a counter",
    (
        "cashier", "shop assistant", "checkout", "shopkeeper", "store clerk", "checkout counter", "store owner",
        "shop owner", "sales assistant", "customer at a counter", "receptionist", "small business owner",
    ),
    checkout,
    (1.98, 2.3),
    {"pay": _PAY},
    0.4,
)  # fmt: skip
RIGS = (MOTHER, FATHER, CONSULTATION, DELIVERY, CHECKOUT)
