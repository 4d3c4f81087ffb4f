"""What people hold: a thing with its place in the hand, and the hands that close round it."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.view import Place, View

Art = Callable[[float, float, str], str]
"""(turn, phase, brand words) to markup in the thing's own centimetres, its foot at the origin."""


@dataclass(frozen=True)
class Thing:
    """Something to hold, measured in the centimetres of who holds it."""

    name: str
    art: Art
    wide: float
    tall: float
    grip: str = "wrap"
    """How a hand goes about it: wrap, show, pinch, under, clasp or shaft."""
    x: float = 0.0
    y: float = 0.0
    """Where the hand is on it, from the middle of its foot."""
    half: float = 2.0
    """Half its width there."""
    top: float = 0.0
    """How high the rim or the tip is that comes to the mouth; 0 is its whole height."""
    scale: float = 1.0
    """By how much its drawing is enlarged for that."""
    palette: Palette = field(default_factory=Palette)

    @property
    def rise(self) -> float:
        """From the hand up to what comes to the mouth."""
        return (self.top or self.tall) + self.y


@dataclass(frozen=True)
class Grasp:
    """One hand on a thing."""

    arm: int
    """0 is the arm at the viewer's left."""
    center: Place
    kind: str
    half: float
    """Half the width that its fingers go round."""
    tilt: float = 0.0


@dataclass(frozen=True)
class Held:
    """A thing where it is held: its anchor, how it leans on the picture and how much it turns with the body."""

    thing: Thing
    place: Place
    tilt: float = 0.0
    """Radians clockwise."""
    share: float = 0.45
    """How much of the body's turn from the camera it takes."""
    grasps: tuple[Grasp, ...] = ()
    layer: str = "hands"
    """Where it lies: with the hands that hold it, on the "body" below the arms, or "under" a closed hand."""
    x: float = 0.0
    y: float = 0.0
    """Its anchor, from the middle of its foot."""
    words: str = ""
    """The brand words on it."""
    strand: tuple[Place, Place] | None = None
    """A string from a hand to the thing."""
    phase: float = 0.0
    along: Place | None = None
    """Which way its upper end points in the person's space, for what is long; else its tilt says so."""
    heading: float = 0.0
    """Radians that it is turned against the body."""

    def lies(self, view: View) -> tuple[float, float]:
        """How far it leans on the picture in radians, and how long it looks: 1 is its whole length."""
        if self.along is None:
            return self.tilt, 1.0
        start = view.at(self.place)
        far = [p + 50.0 * a for p, a in zip(self.place, self.along, strict=True)]
        end = view.at((far[0], far[1], far[2]))
        dx, dy = end[0] - start[0], end[1] - start[1]
        return math.atan2(dx, -dy), max(0.4, math.hypot(dx, dy) / 50.0)
