"""People in the round: points in a person's own space, seen from the front, in three-quarter view or from the side.

A place is (across, down, ahead) in centimetres: across to the viewer's right when the person faces the viewer, ahead
toward where the person looks. The camera stands a little above: what is nearer lies lower.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.svg import Point, smooth

Place: TypeAlias = tuple[float, float, float]

ABOVE = 0.09
"""How much lower a point lies for each centimetre it is nearer."""


@dataclass(frozen=True)
class View:
    """How far a person is turned: 0 faces the viewer, positive faces right; radians."""

    yaw: float
    above: float = ABOVE
    fine: bool = True
    """False for someone small in the picture: drawn with less shading."""

    @property
    def shells(self) -> int:
        """How many shells a limb is shaded with."""
        return 8 if self.fine else 3

    def at(self, place: Place) -> Point:
        """Where a place lands on the picture."""
        across, down, ahead = place
        c, s = math.cos(self.yaw), math.sin(self.yaw)
        return across * c + ahead * s, down + (ahead * c - across * s) * self.above

    def near(self, place: Place) -> float:
        """How much nearer to the viewer than the middle of the body."""
        return place[2] * math.cos(self.yaw) - place[0] * math.sin(self.yaw)


@dataclass(frozen=True)
class Ring:
    """A level cut through a body: its middle, its half width, and its half depths before and behind."""

    middle: Place
    wide: float
    front: float
    back: float
    roll: float = 0.0
    """Radians by which the side at the viewer's right hangs lower."""
    twist: float = 0.0
    """Radians by which it is turned against the view."""


class Solid:
    """A stack of rings, from the top down, as it is seen."""

    def __init__(self, rings: Sequence[Ring], view: View) -> None:
        self.rings, self.view = tuple(rings), view
        self._cuts = [self._cut(ring) for ring in self.rings]

    def _cut(self, ring: Ring) -> tuple[Point, Point, Point]:
        """Left end, middle and right end of a ring on the picture."""
        yaw = self.view.yaw + ring.twist
        c, s = math.cos(yaw), math.sin(yaw)
        left, right = (ring.back, ring.front) if s > 0 else (ring.front, ring.back)
        a, b = math.hypot(ring.wide * c, left * s), math.hypot(ring.wide * c, right * s)
        x, y = self.view.at(ring.middle)
        fall = math.tan(ring.roll) * c
        return (x - a, y - a * fall), (x, y), (x + b, y + b * fall)

    def left(self) -> list[Point]:
        """The outline at the viewer's left, from the top down."""
        return [cut[0] for cut in self._cuts]

    def right(self) -> list[Point]:
        """The outline at the viewer's right, from the top down."""
        return [cut[2] for cut in self._cuts]

    def outline(self, tension: float = 0.9) -> str:
        """The whole outline."""
        return smooth([*self.left(), *reversed(self.right())], tension=tension)

    def draped(self, dip: float, tension: float = 0.9) -> str:
        """The outline of cloth: smooth sides, and a hem that hangs a little lower in front."""
        left, right = self.left(), self.right()
        (ax, ay), (bx, by) = left[-1], right[-1]
        side = smooth([*reversed(right), *left], closed=False, tension=tension)
        return f"{side}Q{(ax + bx) / 2:.2f} {(ay + by) / 2 + 2 * dip:.2f} {bx:.2f} {by:.2f}Z"

    def span(self, level: float) -> tuple[Point, Point]:
        """The two ends of a cut; levels count rings from the top, and may lie between two."""
        i, t = self._between(level)
        (a, _, b), (c, _, d) = self._cuts[i], self._cuts[i + 1]
        return blend(a, c, t), blend(b, d, t)

    def on(self, level: float, angle: float) -> Point:
        """A spot on the skin: the angle is 0 straight ahead and positive toward the viewer's right.

        A spot that is turned away lands on the outline.
        """
        i, t = self._between(level)
        return blend(self._spot(i, angle), self._spot(i + 1, angle), t)

    def _between(self, level: float) -> tuple[int, float]:
        held = min(max(level, 0.0), len(self.rings) - 1.0)
        i = min(int(held), len(self.rings) - 2)
        return i, held - i

    def _spot(self, i: int, angle: float) -> Point:
        ring, (left, middle, right) = self.rings[i], self._cuts[i]
        yaw = self.view.yaw + ring.twist
        seen = angle + yaw
        if abs(seen) >= math.pi / 2:
            return right if seen > 0 else left
        deep = ring.front if abs(angle) < math.pi / 2 else ring.back
        across, ahead = ring.wide * math.sin(angle), deep * math.cos(angle)
        x = across * math.cos(yaw) + ahead * math.sin(yaw)
        nearer = (ahead * math.cos(yaw) - across * math.sin(yaw)) * self.view.above
        x = min(max(x, left[0] - middle[0]), right[0] - middle[0])
        return middle[0] + x, middle[1] + nearer + x * math.tan(ring.roll) * math.cos(yaw)

    def line(self, spots: Sequence[tuple[float, float]]) -> list[Point]:
        """Several spots given as (level, angle)."""
        return [self.on(level, angle) for level, angle in spots]


def joined(root: Place, end: Place, upper: float, lower: float, toward: Place) -> tuple[Place, Place]:
    """Give the middle joint and the end of a two-bone limb that bends toward a direction.

    The end comes back closer when it is out of reach.
    """
    gap = [b - a for a, b in zip(root, end, strict=True)]
    far = math.sqrt(sum(g * g for g in gap)) or 1e-6
    held = min(max(far, abs(upper - lower) + 0.01), (upper + lower) * 0.998)
    along = [g / far for g in gap]
    reach = (upper * upper - lower * lower + held * held) / (2 * held)
    off = math.sqrt(max(0.0, upper * upper - reach * reach))
    dot = sum(t * a for t, a in zip(toward, along, strict=True))
    aside = [t - dot * a for t, a in zip(toward, along, strict=True)]
    size = math.sqrt(sum(v * v for v in aside)) or 1e-6
    joint = [r + a * reach + v / size * off for r, a, v in zip(root, along, aside, strict=True)]
    tip = [r + a * held for r, a in zip(root, along, strict=True)]
    return (joint[0], joint[1], joint[2]), (tip[0], tip[1], tip[2])
