"""Who plays with a ball: soccer, basketball, tennis and golf, each stroke with its windup and follow-through."""

import math
from dataclasses import replace

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.svg import line, n
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import (
    Act,
    Reach,
    Shown,
    Troupe,
    Trunk,
    along,
    body,
    moved,
    path_of,
    performer,
)
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.figure import RUN
from components.animatic.subjects.people.gear import ball, club, racket, racket_head
from components.animatic.subjects.people.posture import Mood, Posture
from components.animatic.subjects.people.striding import RUNNING, striding

KICK, DRIBBLE, SHOT = Gait(2.2, 0.0), Gait(0.72, 0.0), Gait(2.4, 0.0)
STROKE, DRIVE = Gait(2.0, 0.0), Gait(4.0, 0.0)
GROUND = -8.4
"""Where the ankles of planted feet are in a level view."""
TEAM = (
    Look("short", "tee", "shorts", False, extra="jersey"),
    Look("ponytail", "tee", "shorts", True, extra="jersey"),
    Look("curly", "tee", "shorts", False, extra="jersey"),
    Look("buzz", "tee", "shorts", False, extra="jersey"),
    Look("bun", "tee", "shorts", True, extra="jersey"),
)
HOOPERS = (
    Look("afro", "vest", "shorts", False, extra="headband"),
    Look("buzz", "vest", "shorts", False, extra="jersey"),
    Look("ponytail", "vest", "shorts", True, extra="jersey"),
    Look("short", "vest", "shorts", False, extra="jersey"),
)
RACKETS = (
    Look("ponytail", "vest", "shorts", True, extra="cap"),
    Look("short", "tee", "shorts", False, extra="headband"),
    Look("curly", "tee", "shorts", False),
    Look("bun", "tee", "shorts", True),
)
GOLFERS = (
    Look("short", "shirt", "trousers", False, extra="cap"),
    Look("ponytail", "shirt", "trousers", True, extra="cap"),
    Look("short", "sweater", "trousers", False),
    Look("bob", "shirt", "trousers", True, extra="cap"),
)
JERSEYS = (
    Palette("#c3262e", "#f4f2ee", "#1d1f24", "#d39d78", "#2b1d17", "#1d1f24"),
    Palette("#1f4f9a", "#1f4f9a", "#f4f2ee", "#e0ac86", "#5a3a22", "#1d1f24"),
    Palette("#f2c230", "#23508f", "#1d1f24", "#8d5a3c", "#1e1512", "#1d1f24"),
    Palette("#f4f2ee", "#1d1f24", "#c3262e", "#6b4229", "#17110f", "#191b20"),
    Palette("#1f7a4d", "#f4f2ee", "#f2c230", "#b57f5b", "#1f1815", "#15161a"),
)


def _running(phase: float, seed: int, view: View) -> Posture:
    return striding(phase, "run", seed, view)


def _dribbled(shown: Shown) -> str:
    """The ball runs ahead of the feet, is caught up with, and is tapped on once a cycle."""
    ahead = along(shown.phase, [(0.90, 47.0), (0.10, 78.0), (0.35, 86.0), (0.65, 68.0)])
    x = shown.world((0.0, 0.0, 0.0))[0] + ahead
    roll = 2 * math.pi * 3 * shown.phase + (ahead - 47.0) / 11.0
    return ball("soccer", (x, -11.0), roll)


FOOT = (
    (0.0, (-8.0, -11.4, -34.0)), (0.10, (-9.0, -16.0, -46.0)), (0.22, (-11.0, -52.0, -62.0)),
    (0.30, (-9.0, -28.0, -30.0)), (0.36, (-6.0, -11.0, 24.0)), (0.45, (4.0, -62.0, 68.0)),
    (0.54, (3.0, -52.0, 58.0)), (0.66, (-6.0, -18.0, 6.0)), (0.78, (-8.0, -11.4, -34.0)),
)  # fmt: skip
"""The kicking foot: drawn back, through the ball, up in the follow-through, and back under the body."""
STRUCK = 0.37


def _kicking(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    foot = path_of(phase, FOOT)
    wound = along(phase, [(0.02, 0.0), (0.22, 1.0), (0.36, 0.1), (0.46, -1.0), (0.60, -0.5), (0.80, 0.0)])
    dip = along(phase, [(0.0, 3.0), (0.2, 5.5), (0.36, 4.5), (0.46, 0.5), (0.62, 2.0), (0.8, 5.0)])
    hips = (1.0, -92.0 + dip, -8.0 + 7.0 * along(phase, [(0.05, 0.0), (0.3, 0.9), (0.46, 1.3), (0.78, 0.0)]))
    chest = (
        3.0,
        hips[1] - 45.0,
        hips[2] + along(phase, [(0.0, 5.0), (0.22, 10.0), (0.37, 7.0), (0.47, -7.0), (0.8, 5.0)]),
    )
    trunk = Trunk(hips, chest, 0.05 * wound, -0.06 * wound, -0.35 * wound, 0.42 * wound)
    left, right = trunk.shoulders
    arms = (
        Reach(moved(left, -26.0, 22.0 + 8.0 * wound, 6.0 + 26.0 * wound), (-0.8, 0.6, -0.6), "rest"),
        Reach(moved(right, 30.0, 14.0 - 10.0 * abs(wound), 4.0 - 34.0 * wound), (0.8, 0.6, -0.6), "rest"),
    )
    pitch = along(phase, [(0.0, 0.25), (0.10, 0.8), (0.22, 1.15), (0.36, 0.75), (0.46, 0.3), (0.6, 0.2), (0.78, 0.25)])
    legs = (
        Reach(foot, (-0.1, 0.0, 1.0), pitch=pitch, splay=-0.1),
        Reach((9.0, GROUND, 8.0), (0.1, 0.0, 1.0), splay=0.2),
    )
    mood = Mood(smile=0.4, turn=0.2, nod=0.16, mouth=0.15 * max(0.0, -wound))
    return body(trunk, arms, legs, mood, swing=-0.5 * wound)


def _kicked(shown: Shown) -> str:
    """The ball lies still, is struck and gone, and rolls back from the right."""
    phase, x0 = shown.phase, shown.world((0.0, 0.0, 42.0))[0]
    if STRUCK <= phase < 0.47:
        t = (phase - STRUCK) / 0.10
        return ball("soccer", (x0 + 78 * t, -11 - 26 * t), 9 * t, max(0.0, 1.0 - t * t))
    if 0.47 <= phase < 0.60:
        return ""
    t = min(1.0, (phase - 0.60) / 0.32) if phase >= 0.60 else 1.0
    away = 78.0 * (1 - t) ** 2
    return ball("soccer", (x0 + away, -11.0), away / 11.0, min(1.0, 4 * t))


HAND_HIGH, FLOOR_LOW = -84.0, -12.1


def bounce(phase: float) -> float:
    """The height of a dribbled ball: with the hand at the top, thrown down, off the floor at half the cycle."""
    u = abs((phase + 0.5) % 1.0 - 0.5) * 2  # 0 in the hand, 1 on the floor
    if u < 0.3:
        return HAND_HIGH + 14.0 * (u / 0.3) ** 2
    t = (u - 0.3) / 0.7
    return HAND_HIGH + 14.0 + (FLOOR_LOW - HAND_HIGH - 14.0) * (0.72 * t + 0.28 * t * t)


def _dribbling(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    pump = wave(phase)
    hips = (0.0, -80.0 + 1.6 * pump, -12.0)
    chest = (-2.0, hips[1] - 43.0, 6.0 + 1.2 * pump)
    trunk = Trunk(hips, chest, 0.0, 0.06, 0.0, 0.22)
    left, right = trunk.shoulders
    top = min(bounce(phase), HAND_HIGH + 20.0) - 15.0
    arms = (
        Reach((-30.0, top - 4.0, 24.0), (-0.8, 0.5, -0.5), "palm"),
        Reach(moved(right, 22.0, 20.0 + pump, 22.0), (0.8, 0.7, -0.3), "open"),
    )
    legs = (
        Reach((-19.0, -9.6, -8.0), (-0.35, 0.0, 1.0), splay=-0.25),
        Reach((18.0, -9.6, 14.0), (0.35, 0.0, 1.0), splay=0.3),
    )
    del left
    return body(trunk, arms, legs, Mood(smile=0.5, turn=0.25, nod=0.02 * pump), swing=0.1 * pump)


def _dribble(shown: Shown) -> str:
    x, _ = shown.world((-32.0, 0.0, 30.0))
    return ball("basket", (x, bounce(shown.phase)), 0.5 * math.sin(2 * math.pi * shown.phase))


HOP = ((0.0, 0.0), (0.30, 0.0), (0.44, 34.0), (0.58, 0.0))
RELEASE, GONE = 0.45, 0.56


def _shooting(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    hop = along(phase, HOP)
    down = along(phase, [(0.0, 8.0), (0.24, 22.0), (0.36, -1.0), (0.46, -2.0), (0.57, 0.0), (0.66, 16.0), (0.85, 8.0)])
    up = along(phase, [(0.0, 0.0), (0.18, 0.0), (0.40, 1.0), (0.55, 1.0), (0.72, 0.0)])
    hips = (0.0, -90.0 - hop + down, -3.0)
    chest = (0.0, hips[1] - 45.0, 4.0 - 4.0 * up)
    trunk = Trunk(hips, chest, 0.0, 0.05 * up, 0.0, 0.1)
    left, right = trunk.shoulders
    push = along(phase, [(0.36, 0.0), (0.46, 1.0), (0.56, 1.0), (0.70, 0.0)])
    hold: Place = (-2.0, chest[1] + 24.0 - 62.0 * up, 26.0 - 4.0 * up)
    arms = (
        Reach(moved(hold, -9.0 + 4 * push, 6.0 - 22.0 * push, 2.0 + 10 * push), (-0.8, 0.8, 0.4), "open"),
        Reach(moved(hold, 11.0 + 4 * push, 4.0 - 6.0 * push, 0.0), (0.9, 0.7, 0.2), "open"),
    )
    toes = 0.75 * min(1.0, hop / 8.0)
    legs = (
        Reach((-13.0, -9.6 - hop, 2.0), (-0.25, 0.0, 1.0), pitch=toes, splay=-0.1),
        Reach((13.0, -9.6 - hop, 4.0), (0.25, 0.0, 1.0), pitch=toes, splay=0.2),
    )
    del left, right
    return body(trunk, arms, legs, Mood(smile=0.4, turn=0.3, nod=-0.14 * up), swing=0.1)


def _shot(shown: Shown) -> str:
    """In the hands, then off in an arc; a pass comes back."""
    phase = shown.phase
    a, b = shown.hand(0), shown.hand(1)
    held = blend(a, b, 0.5)
    if phase < RELEASE or phase > 0.90:
        return ball("basket", (held[0] + 2, held[1] - 4.0), 0.2)
    x, y = shown.world((0.0, -236.0, 28.0))
    if phase < GONE:
        t = (phase - RELEASE) / (GONE - RELEASE)
        return ball("basket", (x + 62 * t, y - 24 * t + 10 * t * t), -4 * t, 1 - t * t)
    if phase < 0.74:
        return ""
    t = (phase - 0.74) / 0.16
    return ball("basket", (held[0] + 2 + 70 * (1 - t), held[1] - 4 + 22 * (1 - t) ** 2), 3 * t, min(1.0, 3 * t))


SWING = (
    (0.0, (-34.0, -86.0, 34.0)), (0.18, (-52.0, -106.0, -22.0)), (0.30, (-58.0, -100.0, -26.0)),
    (0.42, (-44.0, -92.0, 30.0)), (0.52, (4.0, -118.0, 48.0)), (0.62, (22.0, -142.0, 22.0)),
    (0.86, (-30.0, -88.0, 36.0)),
)  # fmt: skip
"""Where the hand with the racket is, and where the racket points."""
AIMS = (
    (0.0, (0.2, -0.5, 0.9)), (0.18, (-0.6, -0.9, -0.7)), (0.30, (-0.9, -0.1, -0.9)), (0.42, (-0.9, 0.12, 0.6)),
    (0.52, (0.5, -0.4, 0.9)), (0.62, (0.7, 0.1, -0.8)), (0.86, (0.2, -0.5, 0.9)),
)  # fmt: skip
MET = 0.455


def _stroking(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    turn = along(phase, [(0.0, 0.0), (0.28, -0.75), (0.43, 0.1), (0.58, 0.75), (0.88, 0.0)])
    load = along(phase, [(0.0, 0.0), (0.26, -1.0), (0.5, 1.0), (0.9, 0.0)])
    hips = (1.0 + 4.0 * load, -82.0 - 2.0 * load, -8.0 + 3.0 * load)
    chest = (2.0 + 5.0 * load, hips[1] - 44.0, 2.0 + 5.0 * load)
    trunk = Trunk(hips, chest, -0.03 * load, -0.04, 0.4 * turn, turn)
    left, right = trunk.shoulders
    guard = moved(right, 18.0 - 26.0 * max(0.0, turn), 16.0, 32.0 - 16.0 * abs(turn))
    arms = (
        Reach(path_of(phase, SWING), (-0.7, 0.7, -0.3), "fist"),
        Reach(guard, (0.8, 0.7, -0.2), "open"),
    )
    heel = 0.5 * max(0.0, load)
    legs = (
        Reach((-24.0, -9.6 - 12.0 * heel, -12.0), (-0.35, 0.0, 1.0), pitch=heel, splay=-0.2),
        Reach((22.0, -9.6, 16.0), (0.35, 0.0, 1.0), splay=0.25),
    )
    del left
    return body(trunk, arms, legs, Mood(smile=0.4, turn=0.25, mouth=0.2 * max(0.0, load)), swing=-0.6 * turn)


def _racket(shown: Shown) -> str:
    phase = shown.phase
    met = replace(shown, body=_stroking(MET, shown.seed, shown.view), phase=MET)
    x, y = racket_head(met, 0, path_of(MET, AIMS))
    toward = max(0.0, min(1.0, (phase - 0.28) / (MET - 0.28))) if phase < MET else 0.0
    away = (phase - MET) / 0.12 if MET <= phase < MET + 0.12 else 1.0
    fly = ""
    if toward > 0.0:
        fly = ball("tennis", (x + 74 * (1 - toward), y - 14 * (1 - toward)), 0.0, min(1.0, 3 * toward))
    elif away < 1.0:
        fly = ball("tennis", (x + 92 * away, y - 16 * away), 0.0, 1 - away)
    face = 0.35 + 0.6 * along(phase, [(0.1, 0.6), (0.30, 0.3), (MET, 0.9), (0.56, 0.3), (0.8, 0.7)])
    return fly + racket(shown, 0, path_of(phase, AIMS), face)


ANGLE = (
    (0.0, 0.0),
    (0.10, 0.0),
    (0.36, -2.75),
    (0.42, -2.8),
    (0.50, 0.0),
    (0.60, 2.7),
    (0.66, 3.0),
    (0.80, 3.0),
    (0.94, 0.0),
)
"""How far hands and club are round the golfer: 0 at the ball, negative in the backswing."""
HIT = 0.50
SHAFT = (
    (0.0, (0.0, 0.86, 0.5)), (0.10, (0.0, 0.86, 0.5)), (0.23, (-0.95, 0.1, 0.25)), (0.36, (0.75, -0.3, -0.5)),
    (0.42, (0.78, -0.25, -0.5)), (0.465, (-0.9, -0.1, 0.25)), (0.50, (0.0, 0.86, 0.5)), (0.56, (0.95, 0.15, 0.3)),
    (0.62, (0.25, -0.9, 0.05)), (0.69, (-0.75, 0.1, -0.6)), (0.80, (-0.75, 0.1, -0.6)), (0.94, (0.0, 0.86, 0.5)),
)  # fmt: skip
"""Where the club points: it lags behind the hands on the way down, and ends behind the back."""


def _golfing(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    a = along(phase, ANGLE)
    share = a / 3.0
    hips = (3.5 * share, -87.0 - 2.0 * max(0.0, share), -10.0 + 4.0 * max(0.0, share))
    lean = 18.0 - 12.0 * max(0.0, share)
    chest = (-1.0 + 5.0 * max(0.0, share), hips[1] - 42.0 - 3.0 * max(0.0, share), hips[2] + lean)
    trunk = Trunk(hips, chest, 0.0, 0.06 * share, 0.75 * max(0.0, share) + 0.3 * min(0.0, share), 1.05 * share)
    radius = 50.0 - 12.0 * abs(share) ** 2
    grip: Place = (
        chest[0] + radius * math.sin(a * 0.78) * 0.92,
        chest[1] + 7.0 + radius * math.cos(a * 0.78) * 0.86,
        chest[2] + 20.0 * math.cos(a * 0.5) + 6.0,
    )
    arms = (
        Reach(moved(grip, -1.5, 3.0, 1.0), (-0.7, 0.8, -0.1), "fist"),
        Reach(moved(grip, 1.5, -2.0, 0.0), (0.7, 0.8, -0.1), "fist"),
    )
    heel = 0.9 * max(0.0, share)
    legs = (
        Reach((-17.0, -9.6 - 9.5 * heel, 3.0 + 4.0 * heel), (-0.15, 0.0, 1.0), pitch=heel, splay=-0.15),
        Reach((17.0, -9.6, 0.0), (0.15, 0.0, 1.0), splay=0.3),
    )
    watch = along(phase, [(0.0, 0.0), (0.52, 0.0), (0.66, 0.75), (0.80, 0.75), (0.94, 0.0)])
    mood = Mood(smile=0.4 + 0.4 * watch, turn=-0.1 + watch, nod=0.30 * (1 - watch))
    return body(trunk, arms, legs, mood, swing=-0.3 * share)


def _club(shown: Shown) -> str:
    """The ball on its tee until it is hit, and the club where it is before the body."""
    x, y = shown.world((0.0, -3.6, 44.0))
    phase, way = shown.phase, path_of(shown.phase, SHAFT)
    tee = line(f"M{n(x)} {n(y + 3)}L{n(x)} {n(y + 5.5)}", "#e8c9a0", 0.9)
    back = 1.0 if phase < HIT else max(0.0, (phase - 0.88) / 0.1)
    drawn = tee + ball("golf", (x, y), 0.0, min(1.0, back))
    if HIT <= phase < HIT + 0.06:
        t = (phase - HIT) / 0.06
        drawn = tee + ball("golf", (x + 70 * t, y - 55 * t), 0.0, 1 - t)
    return drawn + (club(shown, way) if way[2] > -0.2 else "")


def _club_behind(shown: Shown) -> str:
    way = path_of(shown.phase, SHAFT)
    return "" if way[2] > -0.2 else club(shown, way)


SOCCER = performer(
    "soccer-player",
    "Soccer player",
    ("soccer player", "footballer", "football player", "soccer star", "striker", "goalkeeper", "midfielder",
     "person playing soccer", "person playing football", "person kicking a ball", "soccer team",
     "football team"),
    Troupe(
        {
            "run": Act(_running, RUN, RUNNING.yaw, 0.0, before=_dribbled, span=(0.72, 1.25), shift=-22.0),
            "kick": Act(_kicking, KICK, 0.95, 0.0, before=_kicked, span=(0.6, 1.3), shift=-34.0),
        },
        TEAM, 1.88, ordinary=("cheer", "walk"),
    ),
    2.6,
    palettes=JERSEYS,
)  # fmt: skip
BASKETBALL = performer(
    "basketball-player",
    "Basketball player",
    ("basketball player", "hooper", "person playing basketball", "basketball star", "basketball team",
     "point guard", "streetball player"),
    Troupe(
        {
            "dribble": Act(_dribbling, DRIBBLE, 0.55, before=_dribble),
            "jump": Act(_shooting, SHOT, 0.5, before=_shot, size=0.8),
        },
        HOOPERS, 2.12, ordinary=("cheer", "walk"),
    ),
    1.9,
    palettes=JERSEYS,
)  # fmt: skip
TENNIS = performer(
    "tennis-player",
    "Tennis player",
    ("tennis player", "tennis star", "padel player", "badminton player", "squash player",
     "person playing tennis", "tennis champion", "tennis coach"),
    Troupe({"swing": Act(_stroking, STROKE, 0.45, before=_racket)}, RACKETS, 1.98, ordinary=("walk", "cheer")),
    2.7,
    palettes=JERSEYS,
)  # fmt: skip
GOLF = performer(
    "golfer",
    "Golfer",
    ("golfer", "golf player", "person playing golf", "golf pro", "person golfing", "caddie"),
    Troupe(
        {"swing": Act(_golfing, DRIVE, 0.45, behind=_club_behind, before=_club, lift=lambda _: 4.0)},
        GOLFERS, 2.05, ordinary=("walk",),
    ),
    2.84,
)  # fmt: skip
RIGS = (SOCCER, BASKETBALL, TENNIS, GOLF)
