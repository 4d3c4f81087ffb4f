"""A floor for people together: each stands at a place, faces a way of its own, reaches and looks at what is there.

Places are (across, down, ahead) in centimetres as in ``view``; ahead is toward the camera before it goes round.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

import components.animatic.subjects.drawing.solid as solid
from components.animatic.subjects.base import Draw, Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import Point, fade, group, mix, n, spot
from components.animatic.subjects.drawing.view import Place, View, joined
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.extremities import arm
from components.animatic.subjects.people.figure import WALK
from components.animatic.subjects.people.person import MEN, PALETTES, WOMEN
from components.animatic.subjects.people.portrait import seen
from components.animatic.subjects.people.posture import FOREARM, UPPER_ARM, Limb, Posture

LEFT, RIGHT = 0, 1
"""Arms by where the viewer sees them on someone who faces the camera."""
EYES = -158.0
"""The height of a grown-up's eyes."""
SHE, HE = tuple(look for look in WOMEN if not look.bag), tuple(look for look in MEN if not look.bag)
STEPS = 16
"""Drawings of one walk cycle."""
FARTHEST = 1.15
"""How far a head turns against its body."""


@dataclass(frozen=True)
class Someone:
    """Who it is: clothes, colors, face, and height against a grown-up."""

    look: Look
    tones: Palette
    seed: int
    size: float = 1.0


@dataclass(frozen=True)
class Spot:
    """Where someone is on the floor, and which way the body faces: 0 is toward the camera, positive to its right."""

    x: float
    z: float
    facing: float = 0.0
    size: float = 1.0

    def own(self, place: Place) -> Place:
        """Give a place of the floor as the person has it: in its own space and measure."""
        x, z = place[0] - self.x, place[2] - self.z
        c, s = math.cos(self.facing), math.sin(self.facing)
        return (x * c - z * s) / self.size, place[1] / self.size, (x * s + z * c) / self.size

    def floor(self, own: Place) -> Place:
        """Give a place of the person's own space on the floor that all share."""
        x, y, z = (value * self.size for value in own)
        c, s = math.cos(self.facing), math.sin(self.facing)
        return self.x + x * c + z * s, y, self.z + z * c - x * s

    def toward(self, place: Place) -> float:
        """How far the head must turn, from where the body faces, to look at a place."""
        away = math.atan2(place[0] - self.x, place[2] - self.z) - self.facing
        return (away + math.pi) % math.tau - math.pi


@dataclass(frozen=True)
class Floor:
    """How a scene is seen: how far the camera has gone round it, and how far from above it looks."""

    view: View

    @property
    def solid(self) -> solid.View:
        """The same view for boxes."""
        return solid.View(self.view.yaw, math.asin(self.view.above))

    def at(self, place: Place) -> Point:
        """Where a place lands on the picture."""
        return self.view.at(place)

    def near(self, x: float, z: float) -> float:
        """How near to the camera a place of the floor is."""
        return self.view.near((x, 0.0, z))


def floor_of(pose: Pose, above: float = 0.09, reach: float = 0.6, fine: bool = True) -> Floor:
    """Give the floor as a pose shows it; `reach` is the largest turn it stands."""
    return Floor(View(max(-reach, min(reach, pose.turn)), above, fine))


def someone(pose: Pose, number: int, pool: Sequence[Look], size: float = 1.0, hair: str = "") -> Someone:
    """Choose one of a company: clothes, skin and hair by the seed, and the prompt's colors for the first."""
    seed = pose.seed * 5 + number * 7
    clothes = pose.palette if number == 0 else PALETTES[(pose.seed * 3 + number * 3 + 2) % len(PALETTES)]
    if number and clothes.main == pose.palette.main:
        clothes = PALETTES[(pose.seed * 3 + number * 3 + 3) % len(PALETTES)]
    body = pose.palette if number == 0 else PALETTES[(pose.seed * 2 + number * 5 + 1) % len(PALETTES)]
    tones = replace(clothes, skin=body.skin, hair=hair or body.hair)
    return Someone(pool[(pose.seed + pose.seed // 7 + number * 3) % len(pool)], tones, seed + number, size)


def couple(pose: Pose, older: bool = False, second: Sequence[Look] = HE) -> tuple[Someone, Someone]:
    """Choose a woman and a man, or another one; whom the prompt's colors dress changes with the seed."""
    gray = ("#c9c6c1", "#b4aea6") if older else ("", "")
    order = (0, 1) if pose.seed % 2 else (1, 0)
    return someone(pose, order[0], SHE, 0.95, gray[0]), someone(pose, order[1], second, 1.0, gray[1])


def child_of(parent: Someone, pose: Pose, number: int, pool: Sequence[Look], size: float) -> Someone:
    """A child with its parent's skin and hair, nearly."""
    child = someone(pose, number, pool, size)
    skin, hair = mix(parent.tones.skin, child.tones.skin, 0.12), mix(parent.tones.hair, child.tones.hair, 0.2)
    return replace(child, tones=replace(child.tones, skin=skin, hair=hair))


def reaching(body: Posture, side: int, wrist: Place, hand: str = "rest", toward: Place | None = None) -> Posture:
    """Bring one hand to a place of the person's own space; the elbow hangs, or bends `toward` a side."""
    way = -1.0 if side == LEFT else 1.0
    root = body.arms[side].root
    elbow, end = joined(root, wrist, UPPER_ARM, FOREARM, toward or (0.6 * way, 1.0, -0.5))
    arms = list(body.arms)
    arms[side] = Limb(root, elbow, end, hand)
    return replace(body, arms=(arms[0], arms[1]))


def leaned(body: Posture, across: float, ahead: float, down: float = 0.0) -> Posture:
    """Bend the upper body: chest and shoulders move, and the hands stay where they are if they reach."""
    x, y, z = body.chest
    moved = replace(body, chest=(x + across, y + down, z + ahead))
    arms = []
    for part in body.arms:
        rx, ry, rz = part.root
        root = (rx + across, ry + down, rz + ahead)
        bend = (part.joint[0] - rx, part.joint[1] - ry, part.joint[2] - rz)
        elbow, end = joined(root, part.end, UPPER_ARM, FOREARM, bend)
        arms.append(replace(part, root=root, joint=elbow, end=end))
    return replace(moved, arms=(arms[0], arms[1]))


def blended(a: Posture, b: Posture, share: float) -> Posture:
    """A posture between two of the same stance; the elbows keep their length."""
    if share <= 0.0:
        return a
    arms = []
    for one, other in zip(a.arms, b.arms, strict=True):
        root, middle, end = (between(p, q, share) for p, q in (
            (one.root, other.root), (one.joint, other.joint), (one.end, other.end)))  # fmt: skip
        bend = (middle[0] - root[0], middle[1] - root[1], middle[2] - root[2])
        elbow, held = joined(root, end, UPPER_ARM, FOREARM, bend)
        arms.append(Limb(root, elbow, held, one.hand if share < 0.5 else other.hand))
    p, q = a.mood, b.mood
    names = ("lids", "smile", "mouth", "brows", "turn", "nod", "tilt", "gaze")
    mood = replace(p, **{k: getattr(p, k) + (getattr(q, k) - getattr(p, k)) * share for k in names})
    return replace(a, chest=between(a.chest, b.chest, share), arms=(arms[0], arms[1]), mood=mood)


def between(a: Place, b: Place, share: float) -> Place:
    """Give the place a share of the way from a to b."""
    x, y, z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
    return x, y, z


def looking(body: Posture, spot: Spot, targets: Iterable[tuple[Place, float]], liveliness: float = 0.5) -> Posture:
    """Turn the head to places, each with its share of the attention; small movements of its own remain."""
    whole, angle = 0.0, 0.0
    for place, share in targets:
        angle += share * max(-FARTHEST, min(FARTHEST, spot.toward(place)))
        whole += share
    turn = angle / (whole or 1.0) + liveliness * body.mood.turn
    return replace(body, mood=replace(body.mood, turn=turn, gaze=0.0))


def shown(name: str, who: Someone, body: Posture, spot: Spot, floor: Floor) -> str:
    """Draw someone at a place of the floor; `name` begins all ids."""
    yaw = floor.view.yaw + spot.facing
    view = replace(floor.view, yaw=round(yaw, 4))
    return put(_drawn(name, who, body, view), spot, floor)


@lru_cache(maxsize=256)
def _drawn(name: str, who: Someone, body: Posture, view: View) -> str:
    """One body as it is seen: a child has the larger head."""
    art = seen(body, who.look, who.tones, view, who.seed, view.yaw, 1.5 - who.size / 2)
    return art.replace("person-", f"{name}-")


def arm_again(name: str, who: Someone, body: Posture, side: int, spot: Spot, floor: Floor) -> str:
    """Draw an arm once more, over what stands before its owner."""
    view = replace(floor.view, yaw=round(floor.view.yaw + spot.facing, 4))
    art = arm(body.arms[side], who.look, who.tones, view, -1 if side == LEFT else 1)
    return put(art.replace("person-", f"{name}-"), spot, floor)


def put(art: str, spot: Spot, floor: Floor) -> str:
    """Set a drawing down where someone stands."""
    x, y = floor.at((spot.x, 0.0, spot.z))
    size = f" scale({n(spot.size)})" if spot.size != 1.0 else ""
    return group(art, f'transform="translate({n(x)} {n(y)}){size}"')


def hand_at(body: Posture, side: int, spot: Spot, floor: Floor, beyond: float = 8.0) -> Point:
    """Where the palm of a hand lies on the picture."""
    elbow, wrist = body.arms[side].joint, body.arms[side].end
    k = beyond / FOREARM
    palm = (wrist[0] + (wrist[0] - elbow[0]) * k, wrist[1] + (wrist[1] - elbow[1]) * k,
            wrist[2] + (wrist[2] - elbow[2]) * k)  # fmt: skip
    return floor.at(spot.floor(palm))


def eyes_of(spot: Spot, seated: bool = False) -> Place:
    """Where the eyes of someone are."""
    return spot.x, (EYES + (39.0 if seated else 0.0)) * spot.size, spot.z


def settled(name: str, art: str, floor: Floor, places: Iterable[tuple[float, float]], shade: float = 0.5) -> str:
    """Lift a scene so that what is nearest stands on the ground, with soft shadows where it touches the floor."""
    spots = tuple(places)
    low = max(floor.at((x, 0.0, z))[1] for x, z in spots)
    soot = "".join(spot(f"{name}-soot", floor.at((x, 0.0, z)), 30.0, 4.0 + 30 * floor.view.above, shade)
                   for x, z in spots)  # fmt: skip
    return group(
        f"<defs>{fade(f'{name}-soot', '#0a0c12')}</defs>{soot}{art}", f'transform="translate(0 {n(-low - 1.5)})"'
    )


def company(
    name: str,
    label: str,
    words: tuple[str, ...],
    draw: Draw,
    size: tuple[float, float],
    gaits: dict[str, Gait],
    turnable: float = 0.45,
) -> Rig:
    """Give the rig of people together: `size` is height and width in metres, the first action what they do unasked."""
    first = next(iter(gaits.values()))
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        cycle=first.cycle,
        stride=first.stride,
        phases=round(first.cycle / WALK.cycle) * STEPS if first.stride else 28,
        turns=9,
        turnable=turnable,
        actions=tuple(gaits),
        gaits=MappingProxyType(gaits),
        palettes=PALETTES,
    )
