"""People who do something with things about them: bodies put together from where hands and feet must be.

A pose is a posture at a phase; what it has in its hands or under its feet is drawn behind it and before it.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from types import MappingProxyType

import components.animatic.subjects.people.person as person
from components.animatic.subjects.base import Gait, Ground, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import turned
from components.animatic.subjects.drawing.svg import Point, clip, group, n, rect, shade
from components.animatic.subjects.drawing.view import ABOVE, Place, View, joined
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.extremities import hand
from components.animatic.subjects.people.figure import RUN, WALK
from components.animatic.subjects.people.portrait import seen
from components.animatic.subjects.people.posture import (
    CHEER,
    DANCE,
    FOREARM,
    HIP,
    IDLE,
    SHIN,
    SHOULDER,
    TALK,
    THIGH,
    UPPER_ARM,
    Limb,
    Mood,
    Posture,
)

GAITS = {"walk": WALK, "run": RUN, "talk": TALK, "cheer": CHEER, "dance": DANCE} | dict.fromkeys(
    ("stand", "wave", "sit"), IDLE
)
SOLE = "#f1efeb"
"""What the soles of shoes are painted with: bare feet have none."""


def along(phase: float, keys: Sequence[tuple[float, float]]) -> float:
    """Give the value at a phase of a cycle that passes smoothly through keys and never overshoots them."""
    phase, count = phase % 1.0, len(keys)
    i = max((k for k in range(count) if keys[k][0] <= phase), default=-1)
    four = [keys[(i + k) % count] for k in (-1, 0, 1, 2)]
    spans = [((b[0] - a[0]) % 1.0) or 1.0 for a, b in pairwise(four)]
    slopes = [(b[1] - a[1]) / span for (a, b), span in zip(pairwise(four), spans, strict=True)]
    into, out = (0.0 if p * q <= 0 else 2 * p * q / (p + q) for p, q in pairwise(slopes))
    t = ((phase - four[1][0]) % 1.0) / spans[1]
    rise = (t**3 - 2 * t * t + t) * into + (t**3 - t * t) * out
    return (2 * t**3 - 3 * t * t + 1) * four[1][1] + (3 * t * t - 2 * t**3) * four[2][1] + rise * spans[1]


def path_of(phase: float, keys: Sequence[tuple[float, Place]]) -> Place:
    """Give the place at a phase of a cycle that passes smoothly through keys."""
    x, y, z = (along(phase, [(at, place[axis]) for at, place in keys]) for axis in range(3))
    return x, y, z


def moved(place: Place, across: float = 0.0, down: float = 0.0, ahead: float = 0.0) -> Place:
    """Give a place that far from another."""
    return place[0] + across, place[1] + down, place[2] + ahead


def pair(middle: Place, half: float, roll: float = 0.0, twist: float = 0.0) -> tuple[Place, Place]:
    """Give two joints about a middle, the viewer's left first; a positive twist turns toward the viewer's right."""
    c, s, fall = math.cos(twist) * half, math.sin(twist) * half, math.sin(roll) * half
    x, y, z = middle
    return (x - c, y - fall, z + s), (x + c, y + fall, z - s)


@dataclass(frozen=True)
class Trunk:
    """Where hips and chest are, and how they lean and turn."""

    hips: Place
    chest: Place
    hip_roll: float = 0.0
    chest_roll: float = 0.0
    hip_turn: float = 0.0
    twist: float = 0.0

    @property
    def shoulders(self) -> tuple[Place, Place]:
        """The shoulder joints."""
        return pair(self.chest, SHOULDER, self.chest_roll, self.twist)


@dataclass(frozen=True)
class Reach:
    """Where the end of a limb goes, which way its middle joint bends, and what its hand or foot does."""

    end: Place
    toward: Place
    hand: str = "fist"
    pitch: float = 0.0
    splay: float = 0.0


def body(
    trunk: Trunk,
    arms: tuple[Reach, Reach],
    legs: tuple[Reach, Reach],
    mood: Mood | None = None,
    swing: float = 0.0,
    seated: bool = False,
) -> Posture:
    """Put a body together from its trunk and from where its hands and feet must be."""
    hips = pair(trunk.hips, HIP, trunk.hip_roll, trunk.hip_turn)
    limbs = []
    for roots, reaches, upper, lower in (
        (trunk.shoulders, arms, UPPER_ARM, FOREARM),
        (hips, legs, THIGH, SHIN),
    ):
        for root, reach in zip(roots, reaches, strict=True):
            joint, end = joined(root, reach.end, upper, lower, reach.toward)
            limbs.append(Limb(root, joint, end, reach.hand, reach.pitch, reach.splay))
    return Posture(
        trunk.hips, trunk.chest, trunk.hip_roll, trunk.chest_roll, trunk.twist,
        (limbs[0], limbs[1]), (limbs[2], limbs[3]), mood or Mood(), swing, 0.1, seated,
    )  # fmt: skip


def untilted(place: Place, view: View, lean: float, pivot: Point = (0.0, 0.0)) -> Place:
    """Give where a place of the world lies for a body whose whole picture is leaned; the view must be level."""
    x, y = turned(view.at(place), -lean, pivot)
    return place[0], y, (x - place[0] * math.cos(view.yaw)) / math.sin(view.yaw)


@dataclass(frozen=True)
class Shown:
    """Someone as seen at one moment: what is held and stood on is drawn by it."""

    body: Posture
    view: View
    look: Look
    colors: Palette
    phase: float
    seed: int
    lean: float = 0.0
    pivot: Point = (0.0, 0.0)

    def at(self, place: Place) -> Point:
        """Where a place of the body lands."""
        return turned(self.view.at(place), self.lean, self.pivot)

    def world(self, place: Place) -> Point:
        """Where a place that does not lean with the body lands."""
        return self.view.at(place)

    def hand(self, side: int) -> Point:
        """The middle of a fist; 0 is the viewer's left."""
        arm = self.body.arms[side]
        (ex, ey), (wx, wy) = self.at(arm.joint), self.at(arm.end)
        far = math.hypot(wx - ex, wy - ey) or 1.0
        return wx + (wx - ex) / far * 5.0, wy + (wy - ey) / far * 5.0

    def fist(self, side: int) -> str:
        """The fist once more, to close round what it holds."""
        arm = self.body.arms[side]
        size = 0.86 if self.look.woman else 1.0
        return hand("fist", self.at(arm.joint), self.at(arm.end), self.colors.skin, 2 * side - 1, size)


Props = Callable[[Shown], str]


def nothing(shown: Shown) -> str:
    """Nothing beside the body."""
    del shown
    return ""


@dataclass(frozen=True)
class Act:
    """One thing that people do: the posture at a phase for a seed and a view, and the things that go with it."""

    pose: Callable[[float, int, View], Posture]
    gait: Gait
    yaw: float = 0.3
    above: float = ABOVE
    behind: Props = nothing
    before: Props = nothing
    lean: Callable[[float, float], float] | None = None
    """Radians by which the whole picture of the body is leaned, by phase and yaw: for who lies or bends far over."""
    pivot: Callable[[float], Point] | None = None
    """What stays in place as the picture leans, by the view's yaw; the ground below the middle unless told."""
    span: tuple[float, float] = (-3.2, 3.2)
    """How far it may be turned from the viewer, at least and at most."""
    lift: Callable[[View], float] | None = None
    """How far all of it is raised, so that what stands nearer than the feet stands on the ground."""
    shift: float = 0.0
    """How far to the right all of it stands."""
    still: bool = False
    """Seen from one side only."""
    afloat: bool = False
    """Nothing of it is seen below the line of the water or the snow."""
    sunk: float = 0.0
    """How many centimetres of the drawn body lie under water, where nothing of it is seen."""
    size: float = 1.0
    """How large it is drawn: who leaps stays within the height that frames a person."""


@dataclass(frozen=True)
class Troupe:
    """Who acts: their looks, what they can do, and how they are dressed for it."""

    acts: Mapping[str, Act]
    looks: tuple[Look, ...]
    height: float
    barefoot: bool = False
    ordinary: tuple[str, ...] = ()
    """What they do as everybody does."""
    dress: Callable[[Palette], Palette] = field(default=lambda colors: colors)
    size: float = 1.0
    """A child is smaller, with the larger head."""


def draw(pose: Pose, troupe: Troupe) -> str:
    """Draw one of a troupe at the pose's phase of what it does, with its things."""
    fitting = tuple(look for look in troupe.looks if pose.wear in (look.top, look.bottom)) or troupe.looks
    look = fitting[(pose.seed // 7 + pose.seed) % len(fitting)]
    colors = troupe.dress(pose.palette)
    if pose.action in troupe.ordinary and pose.action not in troupe.acts:
        return person.draw(replace(pose, palette=colors), (look,), troupe.height, troupe.size)
    act = troupe.acts.get(pose.action) or next(iter(troupe.acts.values()))
    gone = 0.0 if act.still else max(-0.65, min(0.65, person.ROUND * pose.turn))
    view = View(max(act.span[0], min(act.span[1], act.yaw + gone)), act.above)
    lean = act.lean(pose.phase, view.yaw) if act.lean else 0.0
    pivot = act.pivot(view.yaw) if act.pivot else (0.0, 0.0)
    shown = Shown(act.pose(pose.phase, pose.seed, view), view, look, colors, pose.phase, pose.seed, lean, pivot)
    drawn = seen(shown.body, look, colors, view, pose.seed, gone, 2 - troupe.size)
    if troupe.barefoot:
        drawn = drawn.replace(SOLE, shade(colors.accent, 0.12))
    if lean:
        drawn = group(drawn, f'transform="rotate({n(math.degrees(lean))} {n(pivot[0])} {n(pivot[1])})"')
    if act.sunk:
        drawn = group(drawn, f'transform="translate(0 {n(act.sunk)})"')
    drawn = act.behind(shown) + drawn + act.before(shown)
    lift = act.lift(view) if act.lift else 0.0
    large = act.size * troupe.size
    if act.shift or lift or large != 1.0:
        place = f"translate({n(act.shift * troupe.size)} {n(-lift * troupe.size)}) scale({n(large)})"
        drawn = group(drawn, f'transform="{place}"')
    if act.afloat:
        surface = clip("person-surface", rect(-400, -400, 800, 400, "#000000"))
        drawn = f"<defs>{surface}</defs>" + group(drawn, 'clip-path="url(#person-surface)"')
    return drawn


def performer(
    name: str,
    label: str,
    words: tuple[str, ...],
    troupe: Troupe,
    width: float,
    *,
    on: Ground = "ground",
    palettes: tuple[Palette, ...] = person.PALETTES,
) -> Rig:
    """Give the rig of a troupe: its first act is what it does unasked."""
    first = next(iter(troupe.acts.values()))
    gaits = {action: GAITS[action] for action in troupe.ordinary} | {
        action: act.gait for action, act in troupe.acts.items()
    }
    turning = not first.still
    return Rig(
        name=name,
        label=label,
        words=words,
        height=troupe.height,
        width=width,
        draw=partial(draw, troupe=troupe),
        cycle=first.gait.cycle,
        stride=first.gait.stride,
        phases=32,
        turns=9 if turning else 1,
        turnable=0.9 if turning else 0.2,
        on=on,
        actions=tuple(gaits)
        if not troupe.acts
        else (*troupe.acts, *(a for a in troupe.ordinary if a not in troupe.acts)),
        gaits=MappingProxyType(gaits),
        palettes=palettes,
        person=True,
    )


def cast_as(rig: Rig, woman: bool | None, size: float = 1.0, extra: str | None = None) -> Rig:
    """Give the rig of those of a troupe who are women, or men, or wear an extra; a child is smaller by `size`."""
    if not isinstance(rig.draw, partial) or not {"troupe", "looks"} & set(rig.draw.keywords):
        return rig
    known = dict(rig.draw.keywords)
    troupe = known.get("troupe")
    looks = troupe.looks if troupe else known["looks"]
    dressed = tuple(look for look in looks if extra is None or look.extra == extra) or looks
    fitting = tuple(look for look in dressed if woman is None or look.woman == woman) or dressed
    if troupe is None:
        return replace(rig, draw=partial(rig.draw.func, **(known | {"looks": fitting})))
    drawn = partial(rig.draw.func, troupe=replace(troupe, looks=fitting, size=size))
    gaits = {action: Gait(gait.cycle, gait.stride * size) for action, gait in rig.gaits.items()}
    return replace(
        rig, draw=drawn, height=rig.height * size, width=rig.width * size, stride=rig.stride * size,
        gaits=MappingProxyType(gaits),
    )  # fmt: skip
