"""The form of a jet: a tube drawn out at nose and tail, wings, tailplanes and engines as planes and drums in space.

Lengths are centimetres, the nose at +x, y up, the near wing at +z.
"""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.drawing.loft import Bend, Eye, Grid, normals
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import Point, polygon
from components.animatic.subjects.vehicles.coachwork import along

Place = tuple[float, float, float]
TOP = (
    (-1700, 592), (-1560, 640), (-1300, 690), (-1000, 716), (-700, 724), (700, 724), (1000, 722), (1200, 718),
    (1340, 706), (1440, 688), (1520, 656), (1580, 616), (1620, 566), (1642, 498),
)  # fmt: skip
"""(x, y) of the tube's upper edge; BELLY of its lower one."""
BELLY = (
    (-1700, 584), (-1560, 540), (-1300, 466), (-1050, 388), (-900, 352), (-760, 338), (-640, 336), (1100, 336),
    (1250, 344), (1400, 366), (1500, 394), (1570, 430), (1615, 462), (1642, 496),
)  # fmt: skip
WING: tuple[Place, ...] = ((420, 432, 170), (-390, 552, 1560), (-520, 552, 1560), (-350, 470, 640), (-350, 432, 170))
WINGLET: tuple[Place, ...] = ((-410, 552, 1555), (-600, 720, 1610), (-650, 715, 1610), (-522, 552, 1560))
TAILPLANE: tuple[Place, ...] = ((-1270, 612, 60), (-1640, 660, 580), (-1745, 660, 580), (-1590, 612, 50))
FLAPS: tuple[tuple[Place, Place], ...] = (
    ((-160, 432, 180), (-170, 474, 640)),
    ((-170, 474, 640), (-470, 552, 1480)),
    ((-350, 470, 640), (-170, 474, 640)),
    ((-330, 505, 1010), (-440, 505, 1010)),
)
"""Seams on a wing."""
ENGINE = (225.0, 310.0, 640.0)
"""Where an engine hangs; DRUM is (x from there, radius)."""
DRUM = ((-265, 26), (-150, 58), (-40, 80), (80, 86), (165, 82), (180, 76))


@lru_cache(maxsize=1)
def tube() -> tuple[Grid, Grid]:
    """The fuselage as lines from tail to nose, from below over the near side to the top, and which way they look."""
    share = np.linspace(-1, 1, 40)
    xs = -29 + 1671 * np.sign(share) * np.abs(share) ** 0.72
    high, low = (np.interp(xs, [x for x, _ in line], [y for _, y in line]) for line in (TOP, BELLY))
    middle, radius = (high + low) / 2, (high - low) / 2
    mesh = np.stack([
        np.stack((xs, middle + radius * math.sin(a), radius * math.cos(a)), -1)
        for a in np.linspace(math.radians(-130), math.radians(150), 22)
    ])  # fmt: skip
    return mesh, -normals(mesh, closed=False)


def on_tube(eye: Eye) -> Bend:
    """Where art of the side lies on the fuselage."""

    def bend(x: float, y: float) -> Point:
        high, low = along(TOP, x), along(BELLY, x)
        middle, radius = (high + low) / 2, (high - low) / 2
        up = max(-1.0, min(1.0, (-y - middle) / radius))
        return eye.at(x, middle + radius * up, radius * math.sqrt(1 - up * up))

    return bend


def panel(eye: Eye, corners: tuple[Place, ...], side: float) -> str:
    """The outline of a wing or a tailplane on the near (1) or the far side (-1)."""
    return polygon([eye.at(x, y, side * z) for x, y, z in corners])


def ring(eye: Eye, along_it: float, radius: float, side: float) -> list[Point]:
    """A circle round an engine's axis."""
    x, y, z = ENGINE
    turns = [math.tau * i / 24 for i in range(24)]
    return [eye.at(x + along_it, y + radius * math.cos(a), side * z + radius * math.sin(a)) for a in turns]


def drum(eye: Eye, side: float) -> str:
    """The outline of an engine."""
    return polygon(hull([point for x, r in DRUM for point in ring(eye, x, r, side)]))
