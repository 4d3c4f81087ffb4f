"""People gathered for something: a class before its teacher, friends on a sofa watching, raised glasses."""

import math
from dataclasses import replace
from functools import partial

from components.animatic.subjects.base import Gait, Pose
from components.animatic.subjects.drawing.solid import Box, box
from components.animatic.subjects.drawing.svg import ellipse, light, n, path, shade
from components.animatic.subjects.drawing.upholstery import Pad, pad
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.food.tableware import flute
from components.animatic.subjects.food.tableware import standing as stood
from components.animatic.subjects.people.audience import from_behind, toward
from components.animatic.subjects.people.bones import pulse
from components.animatic.subjects.people.cast import BOYS, GIRLS, PRESENTERS
from components.animatic.subjects.people.company import (
    LEFT,
    RIGHT,
    Floor,
    Spot,
    arm_again,
    between,
    company,
    eyes_of,
    floor_of,
    hand_at,
    leaned,
    looking,
    reaching,
    settled,
    shown,
    someone,
)
from components.animatic.subjects.people.couples import fingers
from components.animatic.subjects.people.furnishing import Board, chair, chalk, chart, standing_board
from components.animatic.subjects.people.gestures import attentive, held, laughing, seated, sipping, speaking, standing
from components.animatic.subjects.people.person import ANYONE, PALETTES
from components.animatic.subjects.people.posture import posture

ANY = tuple(look for look in ANYONE if not look.bag)
FABRICS = ("#5a7f86", "#8a6f5c", "#3f5a46", "#7d6a8a", "#4d5a6e", "#a8694f")


def lecture(pose: Pose, young: bool = False) -> str:
    """Draw a speaker at a screen before two rows who listen, seen from behind; one of them raises a hand."""
    name = "class" if young else "lecture"
    floor = floor_of(pose, 0.20, 0.34, fine=False)
    p = pose.phase
    size = 0.8 if young else 0.97
    speaker = Spot(-56.0, -150.0, 0.12)
    eyes = eyes_of(speaker)
    seats = [(x, z) for z, xs in ((-52.0, (-106.0, 26.0, 92.0)), (14.0, (-122.0, -6.0, 62.0, 128.0))) for x in xs]
    asking, hand = (2, 1, 5, 4)[pose.seed % 4], held(p, 0.52, 0.84, 0.06)
    rows = []
    for i, (x, z) in enumerate(seats):
        spot_ = Spot(x, z, math.pi + 0.16 * (x - speaker.x) / 100, size)
        who = someone(pose, i + 1, (*GIRLS, *BOYS) if young else ANY, size)
        body = seated((p + 0.17 * i) % 1.0, who.seed)
        body = replace(body, mood=replace(body.mood, turn=toward(eyes, spot_) + 0.4 * body.mood.turn))
        if i == asking:
            root = body.arms[RIGHT].root
            up = (root[0] + 9.0, root[1] + 42.0 - 93.0 * hand, root[2] + 14.0 * (1 - hand))
            body = reaching(body, RIGHT, up, "open" if hand > 0.4 else "rest", (1.0, 0.6, -0.2))
        behind, before = chair(floor, spot_, "#7c8694" if not young else "#c08a4e", 46.0)
        rows.append((floor.near(x, z), behind + from_behind(f"{name}-{i}", who, body, spot_, floor) + before))
    lead = _speaker(pose, floor, speaker, (seats[asking][0], -120.0, seats[asking][1]), hand, name)
    frame = Board(name, 46.0, -170.0, 124.0, "#9a7448" if young else "#22262d")
    slide = chalk(frame) if young else chart(frame, p, PALETTES[(pose.seed + 2) % 7].main)
    screen = standing_board(floor, frame, slide)
    art = screen + lead + "".join(a for _, a in sorted(rows))
    return settled(name, art, floor, [(speaker.x, speaker.z), *((x, z + 26.0 * size + 6.0) for x, z in seats)], 0.3)


def _speaker(pose: Pose, floor: Floor, spot_: Spot, asker: Place, listening: float, name: str) -> str:
    """The one who speaks: to the room, then to who asks."""
    who, p = someone(pose, 0, PRESENTERS), pose.phase
    body = posture(p, "talk", who.seed)
    x, y, z = body.arms[RIGHT].root
    point = held(p, 0.04, 0.32, 0.10)
    aim = (x + 34.0, y - 4.0, z + 8.0)
    end = body.arms[RIGHT].end
    body = reaching(body, RIGHT, between(end, aim, point), "open", (0.6, 1.0, -0.4))
    body = replace(body, mood=speaking(replace(body.mood, turn=0.0, smile=0.75), p, 1.0 - listening))
    sweep = 150.0 * math.sin(math.tau * p)
    body = looking(body, spot_, (((sweep, -120.0, 120.0), 1.0 - listening), (asker, 1.4 * listening)))
    return shown(f"{name}-lead", who, body, spot_, floor)


def movie_night(pose: Pose) -> str:
    """Draw three friends on a sofa before the television, with a bowl of popcorn: they eat, point and laugh."""
    floor = floor_of(pose, 0.15, 0.4)
    p = pose.phase
    cloth = FABRICS[pose.seed % len(FABRICS)]
    wide, view = 178.0, floor.solid
    back = "".join(
        pad(view, Pad(f"movie-night-back{i}", 86.0, 52, 20, cloth, x, 34, -38, 9))
        for i, x in enumerate(_far_first((-44.0, 44.0), floor))
    )
    base = box(view, Box("movie-night-base", wide + 30, 16, 74, shade(cloth, 0.35), 0, 4, -12))
    seat = "".join(
        pad(view, Pad(f"movie-night-seat{i}", 87.0, 18, 64, light(cloth, 0.05), x, 20, -10, 7))
        for i, x in enumerate(_far_first((-44.0, 44.0), floor))
    )
    sides = _far_first((-1.0, 1.0), floor)
    arms = [
        pad(view, Pad(f"movie-night-arm{i}", 19, 44, 78, cloth, way * 98.0, 14, -12, 9)) for i, way in enumerate(sides)
    ]
    seats = (Spot(-58.0, -2.0, 0.10, 0.98), Spot(0.0, -2.0, 0.0, 0.98), Spot(58.0, -2.0, -0.10, 0.98))
    laugh = max(pulse(p, 0.30, 0.16), 0.8 * pulse(p, 0.78, 0.14))
    order = sorted(range(3), key=lambda k: floor.near(seats[k].x, seats[k].z))
    people = [_watching(pose, floor, i, seats, laugh) for i in order]
    art = back + base + arms[0] + seat + "".join(people) + arms[1]
    return settled("movie-night", art, floor, [(-100.0, 25.0), (100.0, 25.0), (0.0, 28.0)], 0.5)


def _far_first(places: tuple[float, float], floor: Floor) -> list[float]:
    return sorted(places, key=lambda x: floor.near(x, 0.0))


def _watching(pose: Pose, floor: Floor, i: int, seats: tuple[Spot, ...], laugh: float) -> str:
    """One on the sofa: the middle one holds the popcorn, the others reach for it or point at the screen."""
    p, spot_ = pose.phase, seats[i]
    who = someone(pose, i, ANY, 0.98)
    own = (p + 0.31 * i) % 1.0
    body = leaned(seated(own, who.seed), 0.6 * math.sin(math.tau * own), -3.0)
    screen: Place = (30.0 * math.sin(math.tau * p), -112.0, 600.0)
    friend = eyes_of(seats[1 if i != 1 else 2 * (pose.seed % 2)], seated=True)
    glance = pulse(p, 0.36 + 0.1 * i, 0.12)
    tub = ""
    if i == 1:
        body = reaching(body, LEFT, (-13.0, -66.0, 20.0), "rest", (-1.0, 0.6, -0.4))
        dip = held(own, 0.05, 0.38, 0.10)
        body = sipping(body, RIGHT, (9.0, -77.0, 22.0), dip * (0.5 + 0.5 * math.sin(6 * math.pi * own)))
        tub = stood(_popcorn(), floor.at(spot_.floor((0.0, -60.0, 26.0))))
    elif i == 0:
        point = held(p, 0.20, 0.46, 0.08)
        hand = (-22.0 - 6.0 * point, -66.0 - 44.0 * point, 20.0 + 14.0 * point)
        body = reaching(body, LEFT, hand, "open" if point > 0.4 else "rest", (-1.0, 0.8, -0.2))
        body = reaching(body, RIGHT, (18.0, -84.0, 6.0), "rest", (1.0, 0.8, 0.0))
    else:
        take = held(own, 0.30, 0.62, 0.12) * (0.5 - 0.5 * math.cos(2 * math.tau * own))
        body = sipping(body, LEFT, (-24.0, -76.0, 22.0), take)
        body = reaching(body, RIGHT, (19.0, -66.0, 18.0), "rest", (1.0, 0.6, -0.4))
    mood = laughing(replace(attentive(own, who.seed, 0.85), nod=0.02), laugh * (0.75 + 0.25 * ((i + pose.seed) % 2)))
    body = looking(replace(body, mood=mood), spot_, ((screen, 1.0 - glance), (friend, glance)), 0.4)
    art = shown(f"movie-night-{i}", who, body, spot_, floor)
    if i == 1:
        art += tub + arm_again(f"movie-night-{i}", who, body, RIGHT, spot_, floor)
    return art


def _popcorn() -> str:
    """A striped bowl heaped with popcorn."""
    heap = "".join(
        ellipse((x, y), 2.7, 2.4, tone)
        for x, y, tone in (
            (-8, -13, "#efd9a0"), (8, -13, "#e9cf8f"), (-4, -15.4, "#fff3d2"), (3.6, -15.8, "#f7e4b4"),
            (0, -17.6, "#fff8e4"), (-6.6, -14.8, "#fff3d2"), (6.4, -15.0, "#fff6dc"), (0.4, -13.6, "#f3dca6"),
            (-2.4, -17.2, "#f7e4b4"), (3.0, -17.8, "#fff3d2"),
        )
    )  # fmt: skip
    bucket = path("M-11 -13H11L8 0H-8Z", "#f6f2ea")
    stripes = "".join(
        path(f"M{n(x * 1.38)} -13H{n((x + 3.2) * 1.38)}L{n(x + 3.2)} 0H{n(x)}Z", "#c8403a") for x in (-8.0, -1.6, 4.8)
    )
    side = path("M4 -13H11L8 0H3Z", "#000000", 'opacity="0.14"')
    return heap + bucket + stripes + side + ellipse((0, -13), 11, 1.6, "#fff8e4", 'opacity="0.5"')


def toast(pose: Pose) -> str:
    """Draw four friends who bring their glasses together, look at each other and laugh."""
    floor = floor_of(pose, 0.10, 0.4)
    p = pose.phase
    spots = (
        Spot(-64.0, 2.0, 0.78, 1.0),
        Spot(-24.0, -30.0, 0.22, 0.97),
        Spot(24.0, -30.0, -0.22, 0.99),
        Spot(64.0, 2.0, -0.78, 0.97),
    )
    clink = held(p, 0.06, 0.74, 0.14)
    touch = pulse(p, 0.26, 0.07)
    drawn = []
    for i, spot_ in enumerate(spots):
        who = someone(pose, i, ANY, spot_.size)
        body = standing(p, who.seed)
        side = RIGHT if i < 2 else LEFT
        way = -1.0 if side == LEFT else 1.0
        angle = math.tau * (0.62 + 0.085 * i)
        high = (-133.0, -149.0, -147.0, -134.0)[i] + 2.0 * touch
        nudge = (-1.5 if i < 2 else 1.5) * touch
        meet = spot_.own((7.5 * math.cos(angle) - nudge, high, 26.0 + 9.0 * math.sin(angle)))
        root = body.arms[side].root
        gap = math.hypot(meet[0] - root[0], meet[2] - root[2]) or 1.0
        meet = (meet[0] - (meet[0] - root[0]) / gap * 9.0, meet[1] + 7.0, meet[2] - (meet[2] - root[2]) / gap * 9.0)
        rest = (way * 15.0, -116.0 + 0.8 * math.sin(math.tau * p + i), 21.0)
        wrist = between(rest, meet, clink)
        body = reaching(body, side, wrist, "fist", (way * 0.8, 1.0, -0.2))
        joy = max(0.35 * clink, pulse(p, 0.50 + 0.05 * i, 0.26))
        mood = laughing(attentive(p, who.seed, 0.95), 0.4 + 0.6 * joy)
        other = eyes_of(spots[(i + 2) % 4])
        body = looking(
            replace(body, mood=mood),
            spot_,
            (((0.0, -146.0, 26.0), clink), (other, 1.0 - 0.6 * clink), ((0.0, -155.0, 400.0), 0.35)),
        )
        glass = hand_at(body, side, spot_, floor, 5.0)
        art = shown(f"toast-{i}", who, body, spot_, floor)
        art += stood(flute(), (glass[0], glass[1] + 8.0), 1.0, way * 7.0 * clink)
        drawn.append((floor.near(spot_.x, spot_.z), i, art))
    art = "".join(a for _, _, a in sorted(drawn))
    return settled("toast", art, floor, [(s.x, s.z) for s in spots])


def friends(pose: Pose) -> str:
    """Draw four friends close together, arms about each other: a joke goes round, they laugh and look up."""
    floor = floor_of(pose, 0.10, 0.4)
    p = pose.phase
    places = ((-58.0, 5.0, 0.34, 0.98), (-19.0, -12.0, 0.12, 1.0), (20.0, -12.0, -0.12, 0.97), (58.0, 5.0, -0.34, 1.0))
    spots = [Spot(*place) for place in places]
    camera: Place = (0.0, -150.0, 900.0)
    drawn = []
    for i, spot_ in enumerate(spots):
        who = someone(pose, i, ANY, spot_.size)
        body, way, side = standing(p, who.seed), -1.0 if i < 2 else 1.0, LEFT if i < 2 else RIGHT
        if i in (1, 2):
            body = reaching(body, side, spot_.own((way * 44.0, -126.0, -8.0)), "tucked", (way, 0.8, -0.3))
            if i == 1:
                body = reaching(body, RIGHT, spot_.own((20.0, -126.0, -20.0)), "tucked", (1.0, 0.8, -0.3))
        joke = pulse(p, 0.36 + 0.04 * i, 0.30)
        told = 0.75 * pulse(p, 0.08, 0.16) if i == pose.seed % 4 else 0.0
        mood = speaking(laughing(attentive(p, who.seed, 0.95), 0.25 + 0.75 * joke), p, told)
        body = replace(body, mood=replace(mood, tilt=mood.tilt + 0.09 * way * (1 if i in (0, 3) else -1)))
        other = eyes_of(spots[i + 1 if i < 3 else 1])
        glance = held(p, 0.60, 0.18, 0.12)
        body = looking(body, spot_, ((other, glance), (camera, 1.0 - glance)), 0.4)
        art = shown(f"friends-{i}", who, body, spot_, floor)
        if i in (0, 3):
            near = someone(pose, 1 if i == 0 else 2, ANY)
            art += fingers(near, floor.at(spot_.floor((way * 24.0, -121.0, 2.0))), 1 if i == 3 else -1)
        drawn.append((floor.near(spot_.x, spot_.z), i, art))
    return settled("friends", "".join(a for _, _, a in sorted(drawn)), floor, [(s.x, s.z) for s in spots])


LECTURE = company(
    "lecture",
    "Speaker and audience",
    (
        "lecture", "seminar", "presentation", "training session", "conference talk", "keynote", "webinar", "town hall",
        "press conference", "business presentation", "pitch meeting", "product presentation", "talk show",
    ),
    lecture,
    (2.4, 3.3),
    {"talk": Gait(6.0, 0.0)},
    0.34,
)  # fmt: skip
CLASS = company(
    "class",
    "Teacher and class",
    ("class", "classroom", "school class", "lesson", "school lesson", "teacher with student", "pupils", "kindergarten"),
    partial(lecture, young=True),
    (2.4, 3.3),
    {"talk": Gait(6.0, 0.0)},
    0.34,
)
MOVIE_NIGHT = company(
    "movie-night",
    "Friends on a sofa",
    (
        "movie night", "friends watching tv", "friends watching a movie", "family watching tv", "couple watching tv",
        "people watching tv", "friends on a sofa", "friends on a couch", "family on a sofa", "family on a couch",
        "family movie night", "roommates", "binge watching",
    ),
    movie_night,
    (1.62, 2.5),
    {"watch": Gait(6.0, 0.0)},
    0.4,
)  # fmt: skip
TOAST = company(
    "toast",
    "Friends raising glasses",
    (
        "toast with friends", "friends toasting", "friends clinking glasses", "people toasting", "colleagues toasting",
        "champagne toast", "wedding toast", "celebratory toast", "clinking glasses", "cheers",
        "friends celebrating", "people celebrating", "office party", "birthday party", "house party", "party",
    ),
    toast,
    (1.95, 2.1),
    {"toast": Gait(5.0, 0.0)},
    0.4,
)  # fmt: skip
FRIENDS = company(
    "friends",
    "Group of friends",
    ("group of friends", "friend group", "happy friends", "best friends", "young friends", "college friends"),
    friends,
    (1.92, 2.0),
    {"laugh": Gait(5.0, 0.0)},
    0.4,
)
RIGS = (FRIENDS, LECTURE, CLASS, MOVIE_NIGHT, TOAST)
