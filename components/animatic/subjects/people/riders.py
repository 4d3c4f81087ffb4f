"""Who rides: a horse at its own gaits, a motorcycle in a full helmet, an electric scooter upright."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import components.animatic.subjects.animals.horse as horse
import components.animatic.subjects.vehicles.motorcycle as motorcycle
from components.animatic.subjects.animals.quadruped import Body
from components.animatic.subjects.animals.quadruped import posture as trunk_of
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.solid import hull, softened
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, body, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import pole
from components.animatic.subjects.people.person import PALETTES
from components.animatic.subjects.people.portrait import seen
from components.animatic.subjects.people.posture import Mood, Posture

SIDE = View(1.3, above=0.0)
"""Riders of horses and motorcycles are seen from the side, their faces a little toward the viewer."""
EQUESTRIANS = (
    Look("ponytail", "hoodie", "leggings", True, extra="riding hat"),
    Look("short", "shirt", "jeans", False, extra="riding hat"),
    Look("bun", "sweater", "leggings", True, extra="riding hat"),
    Look("buzz", "sweater", "jeans", False, bearded=True, extra="riding hat"),
)
GOING = MappingProxyType({"run": 1.0, "walk": 0.25})
"""How far a rider rises from the saddle and leans into each gait."""
BIKERS = (
    Look("short", "sweater", "jeans", False, extra="full helmet"),
    Look("long", "sweater", "jeans", True, extra="full helmet"),
)
LEATHER = (
    Palette("#26282d", "#2f3b52", "#1d1f24", "#d39d78", "#2b1d17", "#15161a"),
    Palette("#5a3a26", "#23262e", "#1d1f24", "#e0ac86", "#4a2c1c", "#15161a"),
    Palette("#3a2a2c", "#1f2a3a", "#1d1f24", "#8d5a3c", "#1e1512", "#15161a"),
)


def _abreast(place: Place, side: int, view: View) -> Place:
    """A place of the near leg or arm, for the far one that it hides: both land on one spot of the picture."""
    if side == 0:
        return place
    x, y, z = place
    return -x, y, z + 2 * x / math.tan(view.yaw)


def _astride(
    hips: Point, lean: float, hand: Point, foot: Point, pitch: float, mood: Mood, elbow: float = 0.0
) -> Posture:
    """Sit with both legs about something, hands and feet at places of the picture, seen from the side."""
    stretch = 1 / math.sin(SIDE.yaw)
    seat: Place = (0.0, hips[1], hips[0] * stretch)
    chest: Place = (0.0, hips[1] - 46.0 * math.cos(lean), (hips[0] + 46.0 * math.sin(lean)) * stretch)
    near_hand: Place = (-12.0, hand[1], (hand[0] + 12.0 * math.cos(SIDE.yaw)) * stretch)
    near_foot: Place = (-14.0, foot[1], (foot[0] + 14.0 * math.cos(SIDE.yaw)) * stretch)
    arms = tuple(
        Reach(
            (-near_hand[0] if side else near_hand[0], near_hand[1], near_hand[2]),
            ((0.7 if side else -0.7), 0.9, -0.3 + elbow),
        )
        for side in (0, 1)
    )
    legs = tuple(Reach(_abreast(near_foot, side, SIDE), (-0.1, -0.5, 1.0), pitch=pitch) for side in (0, 1))
    return body(Trunk(seat, chest), (arms[0], arms[1]), (legs[0], legs[1]), mood, swing=-0.7, seated=True)


def _scaled(place: Point) -> Point:
    return place[0] * horse.SCALE, place[1] * horse.SCALE


def seat(phase: float, action: str) -> tuple[Point, Point]:
    """Where the saddle is on the horse's back, and the hips of the rider, who gives with it."""
    x, y = _scaled(trunk_of(horse.BUILD, phase, action).at(0.66, 0.0))
    going = GOING[action]
    return (x, y), (x + 1.0, y - 11.0 - 5.0 * going + 3.0 * going * wave(phase, 0.3))


def on_horse(pose: Pose, looks: tuple[Look, ...] = EQUESTRIANS) -> str:
    """Draw a horse at its gait and its rider, who gives with its back."""
    action = "run" if pose.action == "run" else "walk"
    coat = horse.PALETTES[pose.seed % len(horse.PALETTES)]
    mount = horse.RIG.draw(replace(pose, action=action, palette=coat, turn=0.0))
    frame = trunk_of(horse.BUILD, pose.phase, action)
    (x, y), hips = seat(pose.phase, action)
    going = GOING[action]
    skull = _scaled(frame.skull)
    bit = (skull[0] + 15.5 * horse.SCALE, skull[1] + 6.5 * horse.SCALE)
    hand = (x + 46.0 + 3.0 * going * wave(pose.phase, 0.1), y - 33.0 + 2.0 * going * wave(pose.phase, 0.4))
    foot = (x + 10.0, y + 62.0)
    mood = Mood(smile=0.6, turn=0.2, nod=0.04)
    rider = _astride(hips, 0.10 + 0.34 * going, hand, foot, 0.05, mood)
    look = looks[(pose.seed // 7 + pose.seed) % len(looks)]
    shoulder = (x + 76.0, y + 22.0)
    reins = line(
        f"M{n(hand[0] + 4)} {n(hand[1])}Q{n(shoulder[0])} {n(shoulder[1] - 26)} {n(bit[0])} {n(bit[1])}", "#2a1c14", 1.5
    )
    far = line(
        f"M{n(hand[0] + 6)} {n(hand[1] - 2)}Q{n(shoulder[0] + 8)} {n(shoulder[1] - 34)} "
        f"{n(bit[0] + 2)} {n(bit[1] - 3)}",
        "#2a1c14",
        1.1,
    )
    return (
        mount
        + far
        + _saddle(frame, pose.palette)
        + seen(rider, look, pose.palette, SIDE, pose.seed)
        + reins
        + _stirrup(foot)
    )


def _saddle(frame: Body, colors: Palette) -> str:
    """A blanket and a saddle on the horse's back."""
    back = [_scaled(frame.at(u, 0.0)) for u in (0.36, 0.5, 0.66, 0.8, 0.92)]
    low = [_scaled(frame.at(u, v)) for u, v in ((0.92, 0.40), (0.66, 0.50), (0.38, 0.42))]
    cloth = path(smooth([*((x, y - 1.5) for x, y in back), *low], tension=0.5), colors.accent)
    edge = line(smooth(low, closed=False, tension=0.5), light(colors.accent, 0.5), 1.6)
    hide = "#5a3320"
    (ax, ay), (bx, by) = back[0], back[-1]
    seat = [(ax + 4, ay - 11), (ax + 16, ay - 6), ((ax + bx) / 2, (ay + by) / 2 - 4.5), (bx - 12, by - 9),
            (bx - 4, by - 12), (bx - 2, by - 2), (bx - 8, by + 26), (bx - 30, by + 36), (bx - 38, by + 12),
            (ax + 8, ay + 2)]  # fmt: skip
    tone = linear(
        "rider-saddle", (ax, ay - 10), (bx, by + 36), [(0, light(hide, 0.3)), (0.4, hide), (1, shade(hide, 0.5))]
    )
    return f"<defs>{tone}</defs>" + cloth + edge + path(smooth(seat, tension=0.7), "url(#rider-saddle)")


def _stirrup(foot: Point) -> str:
    x, y = foot[0] + 5.0, foot[1] + 8.0
    return line(
        f"M{n(x - 5)} {n(y + 1.5)}H{n(x + 5)}M{n(x - 5)} {n(y + 1.5)}Q{n(x - 4)} {n(y - 9)} {n(x)} {n(y - 10)}",
        "#c3c8ce",
        1.5,
    )


def on_motorcycle(pose: Pose, looks: tuple[Look, ...] = BIKERS) -> str:
    """Draw a motorcycle that drives and its rider, knees to the tank."""
    bike = motorcycle.draw(
        replace(pose, action="drive", turn=0.0, palette=motorcycle.PALETTES[pose.seed % len(motorcycle.PALETTES)])
    )
    hum = 0.4 * math.sin(2 * math.pi * pose.phase)
    rider = _astride(
        (-42.0, -101.0 + hum), 0.52, (28.0, -104.0), (-18.0, -40.0), 0.25, Mood(turn=0.35, nod=0.05), elbow=0.2
    )
    look = looks[(pose.seed // 7 + pose.seed) % len(looks)]
    return bike + seen(rider, look, pose.palette, SIDE, pose.seed)


DECK = -13.0
SCOOTER = Gait(math.tau * 0.105, 4.4)
COMMUTERS = (
    Look("short", "sweater", "jeans", False, bag=True),
    Look("bob", "coat", "trousers", True),
    Look("ponytail", "hoodie", "leggings", True, bag=True),
    Look("curly", "shirt", "trousers", False),
    Look("short", "hoodie", "jeans", False, extra="cap"),
)


def _standing(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    hum = 0.3 * math.sin(2 * math.pi * phase)
    hips = (0.0, DECK - 91.0 + hum, -8.0)
    chest = (0.0, hips[1] - 45.8, -4.0)
    arms = (
        Reach((-21.0, -108.0, 33.0), (-0.7, 1.0, -0.5), "fist"),
        Reach((21.0, -108.0, 33.0), (0.7, 1.0, -0.5), "fist"),
    )
    legs = (
        Reach((-4.0, DECK - 8.6, -24.0), (-0.15, 0.0, 1.0), splay=-0.2),
        Reach((4.0, DECK - 8.6, 6.0), (0.15, 0.0, 1.0), splay=0.1),
    )
    return body(Trunk(hips, chest), arms, legs, Mood(smile=0.7, turn=0.1), swing=-0.55)


def _wheel(shown: Shown, along: float) -> str:
    x, y = shown.world((0.0, -10.5, along))
    wide = 10.5 * max(0.2, abs(math.sin(shown.view.yaw)))
    spokes = "".join(
        f"M0 0L{n(wide * 0.7 * math.cos(a))} {n(7.4 * math.sin(a))}"
        for a in (2 * math.pi * (k / 5 + shown.phase) for k in range(5))
    )
    rim = ellipse((0, 0), wide, 10.5, "#1b1c20") + ellipse((0, 0), wide * 0.74, 7.8, "#8d949c")
    rim += (
        ellipse((0, 0), wide * 0.66, 7.0, "#3a3f47")
        + line(spokes, "#c3c8ce", 1.2)
        + ellipse((0, 0), wide * 0.2, 2.1, "#d9dde1")
    )
    return group(rim, f'transform="translate({n(x)} {n(y)})"')


def _scooter(shown: Shown) -> str:
    """Deck, wheels and the far end of the bars, behind who stands on it."""
    at = shown.world
    tone = shown.colors.dark if shown.seed % 2 else "#e9e6df"
    deck = [at((w, DECK, z)) for w, z in ((-7, -50), (7, -50), (9, -24), (8, 33), (-8, 33), (-9, -24))]
    low = hull([*deck, *((x, y + 5.5) for x, y in deck)])
    fender = [at((0.0, -22.0 + 4.0 * k * k, -58.0 + 11.0 * k)) for k in (-1.0, -0.4, 0.3, 1.0)]
    neck = [at((0.0, DECK - 1.0, 26.0)), at((0.0, DECK - 7.0, 36.0)), at((0.0, -30.0, 47.0))]
    return (
        _wheel(shown, -58.0)
        + line(smooth(fender, closed=False), "#2a2d33", 2.6)
        + path(softened(low, 2.0), shade(tone, 0.18))
        + path(polygon(deck), "#2a2d33")
        + line(smooth(neck, closed=False), shade(tone, 0.1), 6.5)
        + _wheel(shown, 58.0)
        + pole(at((0.0, -10.5, 58.0)), at((0.0, -30.0, 49.0)), "#6e747c", 4.0)
    )


def _bars(shown: Shown) -> str:
    """The stem, the bars with both fists, and the lamp."""
    at = shown.world
    tone = shown.colors.dark if shown.seed % 2 else "#e9e6df"
    stem = pole(at((0.0, -26.0, 50.0)), at((0.0, -112.0, 36.0)), tone, 5.0)
    bar = pole(at((-25.0, -111.0, 36.0)), at((25.0, -111.0, 36.0)), "#2a2d33", 2.8)
    x, y = at((0.0, -98.0, 41.0))
    lamp = ellipse((x + 1.5, y), 2.6, 3.2, "#2a2d33") + ellipse((x + 2.4, y), 1.7, 2.4, "#fff3c9")
    screen = path(
        polygon([at((-5.0, -115.0, 36.0)), at((5.0, -115.0, 36.0)), at((5.0, -110.0, 34.0)), at((-5.0, -110.0, 34.0))]),
        "#1b1c20",
    )
    return stem + lamp + bar + screen + shown.fist(1) + shown.fist(0)


EQUESTRIAN = Rig(
    name="horse-rider",
    label="Rider on a horse",
    words=("horse rider", "horseback rider", "equestrian", "jockey", "cowboy", "cowgirl",
           "person riding a horse", "rider on a horse", "horsewoman", "horseman", "polo player", "knight",
           "cowboy on a horse", "person on a horse", "show jumper", "rider"),
    height=2.85,
    width=4.6,
    draw=partial(on_horse, looks=EQUESTRIANS),
    cycle=horse.WALK.cycle,
    phases=24,
    stride=horse.WALK.stride,
    actions=("walk", "run"),
    gaits=MappingProxyType({"run": horse.RUN, "walk": horse.WALK}),
    palettes=PALETTES,
    person=True,
)  # fmt: skip
MOTORCYCLIST = Rig(
    name="motorcyclist",
    label="Motorcyclist",
    words=("motorcyclist", "motorcycle rider", "motorbike rider", "person riding a motorcycle",
           "rider on a motorcycle", "person on a motorcycle", "biker on a motorcycle", "motorbike courier",
           "delivery rider", "motocross rider", "dirt bike rider"),
    height=1.84,
    width=2.24,
    draw=partial(on_motorcycle, looks=BIKERS),
    cycle=motorcycle.RIG.cycle,
    phases=4,
    stride=motorcycle.RIG.stride,
    glossy=0.3,
    actions=("drive",),
    palettes=LEATHER,
    person=True,
)  # fmt: skip
SCOOTERIST = performer(
    "scooter-rider",
    "Scooter rider",
    ("scooter rider", "person riding a scooter", "kick scooter", "e-scooter", "escooter",
     "electric kick scooter", "person on a scooter", "electric scooter",
     "e-scooter rider"),
    Troupe({"drive": Act(_standing, SCOOTER, 1.1, 0.05, _scooter, _bars, span=(0.5, 1.35))}, COMMUTERS, 1.96),
    1.6,
)  # fmt: skip
RIGS = (EQUESTRIAN, MOTORCYCLIST, SCOOTERIST)
