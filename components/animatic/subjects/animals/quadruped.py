"""How four-legged animals stand, walk and gallop: a trunk between two girdles and jointed legs with planted feet.

Lengths are those of a dog of 58 cm at the withers; a `Build` scales and reshapes them.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.svg import Point, smooth

FEMUR, TIBIA, HOCK = 19.0, 20.5, 14.5
HUMERUS, RADIUS, PASTERN = 16.5, 18.5, 10.5
HIND_X, FORE_X = -25.0, 21.0
# Footfalls of (far hind, near hind, far fore, near fore): a transverse gallop and a four-beat walk.
_RUN_STARTS, _WALK_STARTS = (0.0, 0.10, 0.46, 0.57), (0.0, 0.5, 0.25, 0.75)


@dataclass(frozen=True)
class Build:
    """What tells one four-legged animal from another."""

    name: str
    scale: float
    run: Gait
    walk: Gait
    head: Callable[["Body", Palette], str]
    tail: Callable[["Body", Palette], str]
    mane: Callable[["Body", Palette], str] | None = None
    """Drawn over the neck, under the head."""
    squat: float = 1.0
    """Height against length: below 1 the animal is lower on its legs than a dog."""
    depth: float = 1.0
    """How deep the trunk is, against a dog's."""
    leg: float = 1.0
    """How thick the legs are below the elbow and the knee."""
    neck_length: float = 20.5
    neck_raise: tuple[float, float, float] = (0.42, 0.72, 0.86)
    """Radians above level, running, walking and standing."""
    neck_depth: float = 1.0
    head_scale: float = 1.12
    shaggy: float = 1.0
    """Length of feathering and strands; 0 is a smooth coat."""
    hoofed: bool = False
    collared: bool = False
    level: float = 0.0
    """How level the belly is: 0 is a dog's tucked waist, 1 a cow's barrel."""
    socks: str = ""
    """The palette's color of the lower legs ("hair"); without one they pale toward the foot."""
    marks: Callable[["Body", Palette], str] | None = None
    """Patches or stripes, cut by the outline of the trunk."""
    leg_marks: Callable[["Leg", Palette], str] | None = None
    """Patches or stripes of a near leg, cut by its outline."""


@dataclass(frozen=True)
class Body:
    """Where the two ends of the trunk are at one moment."""

    build: Build
    pelvis: Point
    withers: Point
    pitch: float
    """Radians the pelvis is tucked under; the spine arches with it."""
    neck: float
    """Radians the neck is raised from level."""
    run: float
    """1 at a gallop, 0 standing: how far fur and ears are blown back."""
    phase: float
    asleep: bool = False

    def at(self, u: float, v: float) -> Point:
        """Give a point of the trunk: u 0 at the hip .. 1 at the withers, v 0 on the back .. 1 on the belly."""
        x, y = blend(self.pelvis, self.withers, u)
        arch = math.sin(math.pi * min(1, max(0, u))) * (1.2 + 14 * max(-0.05, self.pitch))
        top = y - 9.5 - 0.55 * arch - 1.5 * u
        return x, top + (17.0 + 10.5 * max(_ease(u), self.build.level)) * self.build.depth * v

    @property
    def skull(self) -> Point:
        """The place where the head sits on the neck."""
        along = self.build.neck_length
        return (
            self.withers[0] + 8.5 + math.cos(self.neck) * along,
            self.withers[1] - 3.5 - math.sin(self.neck) * along,
        )


@dataclass(frozen=True)
class Leg:
    """Root, elbow or knee, ankle, and the foot's middle."""

    root: Point
    joint: Point
    ankle: Point
    foot: Point


def _ease(u: float) -> float:
    u = min(1.0, max(0.0, u))
    return u * u * (3 - 2 * u)


def posture(build: Build, phase: float, action: str) -> Body:
    """Give the trunk at a phase of run, walk or stand."""
    run, walk, stand = build.neck_raise
    if action == "run":
        flex = wave(phase, 0.93)
        pelvis = (-26 + 3.0 * flex, -47.5 - 2.2 * wave(phase, 0.80))
        withers = (22 - 2.0 * flex, -48.5 + 2.4 * wave(phase, 0.64))
        return Body(build, pelvis, withers, 0.16 * flex, run + 0.10 * wave(phase, 0.9), 1.0, phase)
    if action == "walk":
        bob = 0.7 * wave(phase * 2, 0.2)
        neck = walk + 0.04 * wave(phase * 2, 0.3)
        return Body(build, (-26, -48 + bob), (22, -48.5 - bob), 0.0, neck, 0.25, phase)
    breath = 0.25 * wave(phase)
    high = 3.2 if build.hoofed else 0.0  # at rest hoofed legs are nearly straight
    return Body(build, (-26, -48 - high), (22, -49 - high - breath), 0.0, stand + 0.02 * wave(phase), 0.0, phase)


def _steps(build: Build, action: str) -> tuple[Step, ...]:
    if action == "run":
        travel = build.run.cycle * build.run.stride * 100 / build.scale
        return tuple(
            Step(start, 0.24, travel, 17 if i < 2 else 15, 7.0 if i < 2 else 5.0, carry=0.34)
            for i, start in enumerate(_RUN_STARTS)
        )
    if action == "walk":
        travel = build.walk.cycle * build.walk.stride * 100 / build.scale
        return tuple(
            Step(start, 0.62, travel, 6.5, 1.0 if i < 2 else 2.0, carry=0.3) for i, start in enumerate(_WALK_STARTS)
        )
    return tuple(
        Step(0.0, 1.0, 0.0, 0.0, ahead)
        for ahead in ((-1.0, -6.0, 3.5, 0.0) if build.hoofed else (-6.0, -10.0, 3.5, 0.0))
    )


def legs(body: Body, action: str) -> tuple[Leg, Leg, Leg, Leg]:
    """Give far hind, near hind, far fore and near fore leg."""
    first, second, third, fourth = (
        _leg(body, step, hind=i < 2, action=action) for i, step in enumerate(_steps(body.build, action))
    )
    return first, second, third, fourth


def _leg(body: Body, step: Step, *, hind: bool, action: str) -> Leg:
    x, height, swing = step.at(body.phase)
    foot = ((HIND_X if hind else FORE_X) + x, -height - 1.6)
    fold = math.sin(math.pi * swing) if swing else 0.0
    early = math.sin(math.pi * min(1.0, swing * 1.6)) if swing else 0.0
    if hind:
        root = (body.pelvis[0] - 1.0, body.pelvis[1] + 2.0)
        tilt = 0.30 - 0.016 * x + 0.75 * early * (1.0 if action == "run" else 0.6)
        ankle = (foot[0] - math.sin(tilt) * HOCK, foot[1] - math.cos(tilt) * HOCK)
        joint, ankle = reach(root, ankle, FEMUR, TIBIA, bend=1.0)
    else:
        root = (body.withers[0] + 3.0, body.withers[1] + 8.0)
        tilt = -0.12 - 0.010 * x + 1.15 * fold * (1.0 if action == "run" else 0.8)
        ankle = (foot[0] + math.sin(tilt) * PASTERN, foot[1] - math.cos(tilt) * PASTERN)
        joint, ankle = reach(root, ankle, HUMERUS, RADIUS, bend=-1.0)
    return Leg(root, joint, ankle, foot)


def footing(build: Build, phase: float, action: str) -> tuple[tuple[float, bool], ...]:
    """Give for each foot its x in centimetres and whether it is planted."""
    found = []
    for i, step in enumerate(_steps(build, action)):
        x, _, swing = step.at(phase)
        found.append((((HIND_X if i < 2 else FORE_X) + x) * build.scale, swing == 0.0))
    return tuple(found)


def outline(body: Body) -> str:
    """Body and neck in one line, from the nape over the back, round the rump and along the belly to the throat."""
    a, (wx, wy), (sx, sy) = body.at, body.withers, body.skull
    thick = body.build.neck_depth
    rump = (body.pelvis[0] - 12.0, body.pelvis[1] + 1 + 8 * max(0, body.pitch))
    crest, throat = blend((wx + 1, wy - 9), (sx, sy), 0.5), blend((wx + 17, wy + 2), (sx + 3, sy + 8), 0.55)
    neck = [(sx + 6.5 * thick, sy + 7.5 * thick), (sx + 6, sy - 2), (sx - 1, sy - 6.4 * thick)]
    back = [(crest[0] - 1.0, crest[1] - 4.6 * thick), (wx - 1, wy - 11.0), a(0.74, 0.0), a(0.46, 0.0), a(0.2, 0.0)]
    rear = [a(0.0, 0.03), (rump[0] + 3.4, rump[1] - 6.5), rump, (rump[0] + 1.5, rump[1] + 9), a(-0.02, 1.15)]
    belly = [a(0.16, 1.05), a(0.4, 0.98), a(0.66, 1.0), a(0.88, 1.03), a(1.08, 1.02)]
    chest = [(wx + 14.5, wy + 13), (wx + 17.5, wy + 6.5), (wx + 17.6, wy), throat]
    return smooth([*neck, *back, *rear, *belly, *chest], tension=0.95)
