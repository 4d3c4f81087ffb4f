"""People round a table: a team in a meeting, a dinner with family or friends, two at a cafe table."""

import math
from dataclasses import replace
from functools import partial

from components.animatic.subjects.base import Gait, Pose
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.food.tableware import BREAD, SALAD, bowl, candle, mug, plate, saucer, wine
from components.animatic.subjects.food.tableware import standing as stood
from components.animatic.subjects.people.bones import pulse
from components.animatic.subjects.people.cast import BOYS, GIRLS
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import (
    HE,
    LEFT,
    RIGHT,
    SHE,
    Floor,
    Someone,
    Spot,
    child_of,
    company,
    couple,
    eyes_of,
    floor_of,
    hand_at,
    looking,
    reaching,
    settled,
    shown,
    someone,
)
from components.animatic.subjects.people.furnishing import (
    DARK_WOOD,
    WOOD,
    Board,
    chair,
    chart,
    laptop,
    round_table,
    standing_board,
    table,
)
from components.animatic.subjects.people.gestures import (
    held,
    laughing,
    sipping,
    speaking,
    telling_at_table,
)
from components.animatic.subjects.people.person import ANYONE, BUSINESS, PALETTES
from components.animatic.subjects.people.posture import Posture, posture

ANY = tuple(look for look in ANYONE if not look.bag)
OFFICE = (*BUSINESS, *ANY[:9])
ABOVE = 0.20
TOP = -73.0
"""The height of a table, negative upward."""


def meeting(pose: Pose) -> str:
    """Draw a team round a conference table: one stands at a screen and points, the others turn to who talks."""
    floor = floor_of(pose, ABOVE, 0.36, fine=False)
    p = pose.phase
    wide, deep = 236.0, 96.0
    seats = (
        Spot(-62.0, -deep / 2 - 16, 0.10), Spot(12.0, -deep / 2 - 16, -0.06), Spot(-wide / 2 - 17, 8.0, 1.25),
        Spot(wide / 2 + 17, 12.0, -1.25),
    )  # fmt: skip
    speaker = Spot(66.0, -deep / 2 - 44, -0.30)
    screen = Board("team-meeting", 112.0, -deep / 2 - 74, 86.0)
    answering = pose.seed % len(seats)
    answer = held(p, 0.58, 0.96, 0.08)
    talking: Place = eyes_of(speaker)
    other = eyes_of(seats[answering], seated=True)
    far: list[tuple[float, str]] = []
    near: list[tuple[float, str]] = []
    for i, spot in enumerate(seats):
        who = someone(pose, i + 1, OFFICE, 0.97)
        spot = replace(spot, size=0.97)
        share = answer if i == answering else 0.0
        body = telling_at_table((p + 0.21 * i) % 1.0, who.seed + i, TOP, share)
        glance = (0.0, TOP, 20.0) if i != answering else talking
        target = ((talking, 1.0 - answer), (other if i != answering else talking, answer), (glance, 0.12))
        body = looking(body, spot, target)
        behind, before = chair(floor, spot, "#59616d", 47.0)
        art = behind + shown(f"team-meeting-{i}", who, body, spot, floor) + before
        (near if i > 1 else far).append((floor.near(spot.x, spot.z), art))
    lead = _pointing(pose, floor, speaker, other, answer)
    slide = chart(screen, p, PALETTES[pose.seed % 7].main)
    back = standing_board(floor, screen, slide)
    desk = table("team-meeting", floor, (wide, deep, -TOP), WOOD)
    things = _papers(floor, seats, pose)
    art = back + lead + "".join(a for _, a in sorted(far)) + desk + things + "".join(a for _, a in sorted(near))
    ground = [(s.x, s.z) for s in (*seats, speaker)] + [(-wide / 2, deep / 2 - 10), (wide / 2, deep / 2 - 10)]
    return settled("team-meeting", art, floor, ground, 0.35)


def _pointing(pose: Pose, floor: Floor, spot: Spot, other: Place, answer: float) -> str:
    """The one who stands at the screen: points at it, turns to the others, then listens."""
    who, p = someone(pose, 0, OFFICE), pose.phase
    body = posture(p, "talk", who.seed * 2)
    share = 1.0 - answer
    point = 0.35 + 0.65 * held(p, 0.05, 0.36, 0.10)
    x, y, z = body.arms[RIGHT].root
    body = reaching(body, RIGHT, (x + 30.0, y + 6.0 - 16.0 * point * share, z + 12.0), "open", (0.6, 1.0, -0.4))
    low = reaching(body, LEFT, (-16.0, -112.0 + 4 * math.sin(6 * math.pi * p), 20.0), "open", (-0.5, 1.0, -0.5))
    body = replace(low, mood=speaking(replace(low.mood, turn=0.0, smile=0.7), p, share))
    table_: Place = (-20.0, -100.0, 60.0)
    body = looking(body, spot, ((table_, share), (other, answer * 1.5)))
    return shown("team-meeting-lead", who, body, spot, floor)


def _papers(floor: Floor, seats: tuple[Spot, ...], pose: Pose) -> str:
    """Laptops before some, cups and a sheet of paper before others."""
    art = ""
    for i, spot in enumerate(seats):
        place = spot.floor((0.0, TOP, 46.0))
        if (i + pose.seed) % 2 == 0:
            art += laptop(floor, place[0], place[2], -TOP, spot.facing)
        else:
            ahead = [spot.floor((a, TOP, b)) for a, b in ((-12, 34), (9, 34), (9, 60), (-12, 60))]
            corners = " ".join(f"{floor.at(c)[0]:.1f},{floor.at(c)[1]:.1f}" for c in ahead)
            art += f'<polygon points="{corners}" fill="#f7f5f0"/>'
        art += stood(mug(PALETTES[(pose.seed + i) % 7].accent), floor.at(spot.floor((24.0, TOP, 44.0))), 0.9)
    return art


def dinner(pose: Pose, family: bool = False) -> str:
    """Draw a laid table with four who eat, drink, tell and laugh."""
    floor = floor_of(pose, ABOVE, 0.45, fine=False)
    p = pose.phase
    name = "family-dinner" if family else "dinner-party"
    wide, deep = 190.0, 92.0
    sizes = (0.97, 1.0, 0.97, 1.0, 0.97)
    seats = (
        Spot(-56.0, -deep / 2 - 15, 0.14, sizes[0]), Spot(0.0, -deep / 2 - 15, 0.0, sizes[1]),
        Spot(56.0, -deep / 2 - 15, -0.14, sizes[2]), Spot(-wide / 2 - 15, 8.0, 1.22, sizes[3]),
        Spot(wide / 2 + 15, 8.0, -1.22, sizes[4]),
    )  # fmt: skip
    people = _diners(pose, family)
    teller = (pose.seed * 2 + 1) % 5
    far: list[tuple[float, str]] = []
    near: list[tuple[float, str]] = []
    eyes = [eyes_of(spot, seated=True) for spot in seats]
    for i, (spot, who) in enumerate(zip(seats, people, strict=True)):
        spot = replace(spot, size=who.size)
        body = _dining(p, i, who, spot, teller, eyes)
        seat = 47.0 if who.size > 0.9 else 62.0
        behind, before = chair(floor, spot, DARK_WOOD, seat * 1.0)
        art = behind + shown(f"{name}-{i}", who, body, spot, floor) + before
        (near if i > 2 else far).append((floor.near(spot.x, spot.z), art))
    cloth = mix_cloth(pose)
    desk = table(name, floor, (wide, deep, -TOP), cloth)
    art = (
        "".join(a for _, a in sorted(far))
        + desk
        + _laid(floor, seats, [who.size for who in people], pose)
        + "".join(a for _, a in sorted(near))
    )
    ground = [(s.x, s.z) for s in seats] + [(-wide / 2, deep / 2 - 10), (wide / 2, deep / 2 - 10)]
    return settled(name, art, floor, ground, 0.35)


def mix_cloth(pose: Pose) -> str:
    """Bare wood or a cloth, by the seed."""
    return ("#e9e2d4", WOOD, "#cfd8d6", "#a9764a")[pose.seed % 4]


def _diners(pose: Pose, family: bool) -> list[Someone]:
    if not family:
        return [someone(pose, i, ANY, 0.97) for i in range(5)]
    she, he = couple(pose)
    girl = child_of(she, pose, 3, GIRLS, 0.80)
    boy = child_of(he, pose, 4, BOYS, 0.80)
    elder = someone(pose, 5, ANY, 0.95, "#c9c6c1")
    return [girl, elder, boy, he, she]


def _dining(p: float, i: int, who: Someone, spot: Spot, teller: int, eyes: list[Place]) -> Posture:
    """One at the table: tells, or eats and drinks and laughs with the others."""
    own = (p + 0.29 * i) % 1.0
    top = TOP / who.size
    share = held(p, 0.05, 0.62, 0.08) if i == teller else 0.0
    body = telling_at_table(own, who.seed + i, top, share)
    if i != teller:
        drink = held(own, 0.30, 0.52, 0.09)
        body = sipping(body, RIGHT if i % 2 else LEFT, ((17.0 if i % 2 else -17.0), top - 7.0, 31.0), drink)
    laugh = pulse(p, 0.66, 0.20)
    body = replace(body, mood=laughing(replace(body.mood, smile=0.85), (1.0 if i == teller else 0.85) * laugh))
    aside = eyes[(i + 1) % 5 if i != 4 else 2]
    targets = (
        ((eyes[teller], 1.0), (aside, 0.8 * pulse(own, 0.75, 0.2)))
        if i != teller
        else ((eyes[(i + 2) % 5], 1 - pulse(own, 0.5, 0.4)), (eyes[(i + 3) % 5], pulse(own, 0.5, 0.4)))
    )
    return looking(body, spot, targets)


def _laid(floor: Floor, seats: tuple[Spot, ...], sizes: list[float], pose: Pose) -> str:
    """Plates and glasses before everyone, bowls and candles in the middle."""
    squash, red = floor.view.above, ("#7d1f33", "#e3c76a")[pose.seed % 2]
    things: list[tuple[float, str]] = []

    def put(art: str, place: Place) -> None:
        things.append((floor.near(place[0], place[2]), stood(art, floor.at((place[0], TOP, place[2])))))

    for i, spot in enumerate(seats):
        put(plate(squash, pose.seed + i), spot.floor((0.0, TOP, 44.0)))
        put(wine(red) if sizes[i] > 0.9 else mug("#d9a441"), spot.floor((-15.0, TOP, 52.0)))
    put(bowl(squash, SALAD), (-34.0, TOP, 16.0))
    put(bowl(squash, BREAD), (36.0, TOP, 16.0))
    for k, x in enumerate((-4.0, 6.0)):
        put(candle(math.sin(math.tau * 3 * pose.phase + k)), (x, TOP, 12.0 + 4 * k))
    return "".join(art for _, art in sorted(things))


def coffee_date(pose: Pose, second: tuple[Look, ...] = HE) -> str:
    """Draw two at a small round table with cups: she tells, he laughs, and the other way round."""
    floor = floor_of(pose, 0.15, 0.5)
    p = pose.phase
    she, he = couple(pose, second=second)
    seats = (Spot(-47.0, -4.0, 0.98, he.size), Spot(47.0, -4.0, -0.98, she.size))
    arts, over = [], ""
    for i, (who, spot) in enumerate(zip((he, she), seats, strict=True)):
        top = TOP / who.size
        share = held(p, 0.52 - 0.5 * i + 0.02, 0.98 - 0.5 * i, 0.08)
        body = telling_at_table((p + 0.4 * i) % 1.0, 1 - i, top, share, 26.0)
        drink = held(p, 0.14 + 0.5 * i, 0.36 + 0.5 * i, 0.08)
        side = LEFT if i == 0 else RIGHT
        way = -1.0 if side == LEFT else 1.0
        rest = (way * 9.0, top - 7.0, 34.0)
        cup_hand = sipping(body, side, rest, drink * (1 - share))
        body = cup_hand if share < 0.5 else body
        body = replace(body, mood=laughing(replace(body.mood, smile=0.9), pulse(p, 0.47 + 0.5 * i, 0.12)))
        body = looking(body, spot, ((eyes_of(seats[1 - i], seated=True), 1.0),))
        behind, _ = chair(floor, spot, "#8a6242", 47.0)
        arts.append(behind + shown(f"coffee-date-{i}", who, body, spot, floor))
        held_cup = drink * (1 - share) > 0.05
        palm = hand_at(body, side, spot, floor, 7.0)
        place = floor.at(spot.floor((way * 10.0, top, 40.0)))
        dish = stood(saucer(0.2), place)
        cup = mug("#f4efe6")
        over += dish + stood(cup, (palm[0], palm[1] + 3.6) if held_cup else place)
    desk = round_table(floor, 31.0, -TOP, WOOD, 0.0)
    ground = [(s.x, s.z) for s in seats] + [(0.0, 10.0)]
    return settled("coffee-date", "".join(arts) + desk + over, floor, ground, 0.4)


TALKS = {"talk": Gait(6.0, 0.0)}
MEETING = company(
    "team-meeting",
    "Team meeting",
    (
        "team meeting", "business meeting", "meeting", "staff meeting", "board meeting", "strategy meeting",
        "brainstorming session", "brainstorming", "brainstorm", "workshop", "colleague", "coworker", "co-worker",
        "project team", "startup team", "marketing team", "office team", "sales team",
        "creative team", "design team", "boardroom", "conference room", "stand-up meeting", "kickoff meeting",
        "teamwork", "sales meeting", "design review", "team of professionals",
        "team of colleagues", "team of designers", "team of developers", "team of engineers",
    ),
    meeting,
    (2.3, 3.7),
    TALKS,
    0.36,
)  # fmt: skip
DINNER = company(
    "dinner-party",
    "Dinner with friends",
    (
        "dinner party", "friends having dinner", "friends eating", "dinner with friends", "friends dining",
        "dinner guest", "guest at dinner", "banquet", "feast", "friends having lunch", "friends having brunch",
        "people having dinner", "people eating", "people dining", "diner", "dinner table", "dining table",
        "friends at a table", "lunch party", "team lunch", "business lunch", "business dinner", "potluck",
    ),
    dinner,
    (1.75, 3.0),
    TALKS,
)  # fmt: skip
FAMILY_DINNER = company(
    "family-dinner",
    "Family dinner",
    (
        "family dinner", "family meal", "family lunch", "family breakfast", "family brunch", "family having dinner",
        "family having lunch", "family having breakfast", "family eating", "christmas dinner",
        "thanksgiving dinner", "thanksgiving", "holiday dinner", "sunday dinner", "sunday lunch", "family gathering",
        "family at dinner", "family reunion", "family feast",
    ),
    partial(dinner, family=True),
    (1.75, 3.0),
    TALKS,
)  # fmt: skip
DATE = company(
    "coffee-date",
    "Two at a cafe table",
    (
        "coffee date", "first date", "romantic date", "date night", "blind date", "couple having coffee",
        "friends having coffee", "couple drinking coffee", "friends drinking coffee", "couple having dinner",
        "romantic dinner", "candlelight dinner", "coffee break", "couple on a date", "candlelit dinner",
    ),
    coffee_date,
    (1.6, 1.9),
    TALKS,
)  # fmt: skip
WOMEN_AT_CAFE = company(
    "women-at-cafe",
    "Two women at a cafe table",
    ("women having coffee", "women drinking coffee", "girlfriends having coffee", "women at a cafe"),
    partial(coffee_date, second=SHE),
    (1.6, 1.9),
    TALKS,
)
RIGS = (MEETING, DINNER, FAMILY_DINNER, DATE, WOMEN_AT_CAFE)
