"""How feet move over the ground and how bent limbs reach them; shared by everything that walks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from components.animatic.subjects.drawing.svg import Point


@dataclass(frozen=True)
class Step:
    """One foot's cycle in centimetres about its hip: planted from `start` for `duty` of the cycle, then swung."""

    start: float
    duty: float
    travel: float
    """How far the body goes in one cycle."""
    lift: float
    ahead: float = 0.0
    """Where the middle of the planted stretch lies before the hip."""
    carry: float = 0.5
    """How much of the ground speed the foot keeps as it leaves and lands: the follow-through of a gallop."""

    def at(self, phase: float) -> tuple[float, float, float]:
        """Give (x, height, swing): swing is 0 while the foot is planted and 0..1 through the air."""
        u = (phase - self.start) % 1.0
        front = self.ahead + self.travel * self.duty / 2
        if u < self.duty:
            return front - self.travel * u, 0.0, 0.0
        s = (u - self.duty) / (1 - self.duty)
        back, slope = front - self.travel * self.duty, -self.travel * (1 - self.duty) * self.carry
        x = (
            (2 * s**3 - 3 * s * s + 1) * back
            + (s**3 - 2 * s * s + s) * slope
            + (3 * s * s - 2 * s**3) * front
            + (s**3 - s * s) * slope
        )
        return x, self.lift * math.sin(math.pi * s) ** 1.3, s


def reach(root: Point, end: Point, upper: float, lower: float, bend: float) -> tuple[Point, Point]:
    """Give the middle joint and the end of a two-bone limb; `bend` +1 puts the joint toward +x when the limb hangs.

    The end comes back closer when it is out of reach.
    """
    dx, dy = end[0] - root[0], end[1] - root[1]
    distance = math.hypot(dx, dy) or 1e-6
    held = min(max(distance, abs(upper - lower) + 0.01), (upper + lower) * 0.998)
    dx, dy = dx / distance, dy / distance
    along = (upper * upper - lower * lower + held * held) / (2 * held)
    off = math.sqrt(max(0.0, upper * upper - along * along)) * bend
    joint = (root[0] + dx * along + dy * off, root[1] + dy * along - dx * off)
    return joint, (root[0] + dx * held, root[1] + dy * held)


def turned(point: Point, angle: float, about: Point = (0.0, 0.0)) -> Point:
    """Turn a point clockwise on screen by an angle in radians."""
    c, s = math.cos(angle), math.sin(angle)
    x, y = point[0] - about[0], point[1] - about[1]
    return about[0] + x * c - y * s, about[1] + x * s + y * c


def blend(a: Point, b: Point, t: float) -> Point:
    """Give the point a share `t` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def wave(phase: float, peak: float = 0.0) -> float:
    """Give -1..1, highest at the phase `peak`."""
    return math.cos(2 * math.pi * (phase - peak))


def keyed(keys: Sequence[tuple[float, float, float]], s: float) -> Point:
    """Give the point of a smooth path through keys (s, x, y) that are sorted by s."""
    last = len(keys) - 1
    i = next((k for k in range(last) if s <= keys[k + 1][0]), last - 1)
    a, b = keys[i], keys[i + 1]
    span = (b[0] - a[0]) or 1e-6
    t = min(1.0, max(0.0, (s - a[0]) / span))
    before, after = keys[max(0, i - 1)], keys[min(last, i + 2)]
    into = [(b[k] - before[k]) / ((b[0] - before[0]) or 1e-6) * span for k in (1, 2)]
    out = [(after[k] - a[k]) / ((after[0] - a[0]) or 1e-6) * span for k in (1, 2)]
    h00, h10 = 2 * t**3 - 3 * t * t + 1, t**3 - 2 * t * t + t
    h01, h11 = 3 * t * t - 2 * t**3, t**3 - t * t
    x, y = (h00 * a[k] + h10 * into[k - 1] + h01 * b[k] + h11 * out[k - 1] for k in (1, 2))
    return x, y
