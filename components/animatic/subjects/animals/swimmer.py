"""How long bodies swim: a wave runs down the spine, sideways as in fish or up and down as in whales."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from components.animatic.subjects.drawing.svg import Point, line, n, path, smooth


@dataclass(frozen=True)
class Swimmer:
    """A body from its snout (t = 0) to the root of its tail (t = 1), at one moment of its stroke."""

    long: float
    profile: tuple[tuple[float, float, float], ...]
    """Share of the length, and how far back and belly lie from the spine there."""
    phase: float
    swing: float
    """Centimetres the tail's root goes to either side."""
    upright: bool = False
    """Whether it beats up and down."""

    def spine(self, t: float) -> Point:
        """Give a point of the spine; seen from the side, a swing sideways only shortens the tail."""
        wave = (0.06 + 0.94 * max(0.0, t) ** 2.2) * math.sin(2 * math.pi * (self.phase - 0.42 * t))
        x = self.long * (0.5 - t)
        if self.upright:
            return x, self.swing * wave
        return x + 0.16 * self.swing * abs(wave) * t, 0.10 * self.swing * wave

    def beat(self) -> float:
        """Give -1..1: how far the tail is swung."""
        return math.sin(2 * math.pi * (self.phase - 0.42))

    def tilt(self, t: float) -> float:
        """Give the slope of the spine in radians: positive where the tail hangs lower."""
        (ax, ay), (bx, by) = self.spine(t - 0.03), self.spine(t + 0.03)
        return math.atan2(by - ay, ax - bx)

    def at(self, t: float, v: float) -> Point:
        """Give a point of the flank: v -1 on the back, 0 on the spine, 1 on the belly."""
        (x, y), back, belly = self.spine(t), *self._halves(t)
        return x, y + v * (back if v < 0 else belly)

    def _halves(self, t: float) -> tuple[float, float]:
        points = self.profile
        i = next((k for k in range(len(points) - 1) if t <= points[k + 1][0]), len(points) - 2)
        a, b = points[i], points[i + 1]
        share = min(1.0, max(0.0, (t - a[0]) / (b[0] - a[0])))
        share = share * share * (3 - 2 * share) if 0 < i < len(points) - 2 else share
        return a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share

    def edge(self, v: float, start: float = 0.0, end: float = 1.0, count: int = 18) -> list[Point]:
        """Give points along the flank at one height."""
        return [self.at(start + (end - start) * i / (count - 1), v) for i in range(count)]

    def outline(self) -> str:
        """Give the whole body as a path."""
        return smooth([*self.edge(-1.0), *reversed(self.edge(1.0))])


def fin(root: Sequence[Point], tip: Sequence[Point], fill: str, extra: str = "") -> str:
    """A fin from its root along the leading edge to the tip and back."""
    return path(smooth([*root, *tip], tension=0.8), fill, extra)


def crease(points: Sequence[Point], color: str, width: float, opacity: float) -> str:
    """A soft open line."""
    return line(smooth(points, closed=False), color, width, f'opacity="{n(opacity)}"')
