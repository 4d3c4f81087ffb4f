"""Parts that vehicles put together from plates share: wheels on an axle, panes with sky in them, lamps, lettering."""

import math
from collections.abc import Sequence

from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    group,
    light,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    text,
)

AXLE = ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0))
"""The directions of what is turned about a line toward the viewer."""


def nose(x: float, y: float = 0.0, lean: float = 0.0) -> Frame:
    """A plane that looks forward (+x), its top leaning back by an angle; art's x runs to the vehicle's right."""
    c, s = math.cos(lean), math.sin(lean)
    return Frame((x, y, 0), (0, 0, -1), (-s, c, 0), (c, s, 0))


def stern(x: float, y: float = 0.0) -> Frame:
    """A plane that looks back (-x)."""
    return Frame((x, y, 0), (0, 0, 1), (0, 1, 0), (-1, 0, 0))


def wheel(
    made: Assembly, at: Spot3, radius: float, wide: float, phase: float, *, rim: str = "#c9ccd2", over: float = 0.0,
    holes: int = 6, share: float = 0.62, knobs: int = 0,
) -> None:  # fmt: skip
    """Add a tyre round an axle, its outer face at ``at``, and a rim that turns; one phase is one hole."""
    x, y, z = at
    inner = z - wide
    frame = Frame((x, y, inner), *AXLE)
    edge = min(wide * 0.18, radius * 0.12)
    profile = ((radius * 0.9, 0), (radius, edge), (radius, wide - edge), (radius * 0.93, wide), (radius * 0.5, wide))
    made.turned(frame, profile, "#26282c", "matte", over=over)
    spokes = "".join(
        path(_petal(2 * math.pi * (k + phase) / holes, radius * share, holes), shade(rim, 0.72)) for k in range(holes)
    )
    treads = "".join(
        group(rect(-radius * 0.05, -radius * 0.985, radius * 0.1, radius * 0.2, "#0e0f11", radius * 0.02),
              f'transform="rotate({n(360 / knobs * (k + phase))})"')
        for k in range(knobs)
    )  # fmt: skip
    dish = made.ball_fill([(0, light(rim, 0.45)), (0.55, rim), (1, shade(rim, 0.45))], (0.4, 0.34), 0.75)
    art = (
        ellipse((0, 0), radius * 0.955, radius * 0.955, "#1b1d20")
        + treads
        + ellipse((0, 0), radius * 0.8, radius * 0.8, "#141518")
        + ellipse((0, 0), radius * share * 1.06, radius * share * 1.06, shade(rim, 0.5))
        + ellipse((0, 0), radius * share, radius * share, dish)
        + spokes
        + ellipse((0, 0), radius * share * 0.3, radius * share * 0.3, dish)
        + ellipse((0, 0), radius * share * 0.13, radius * share * 0.13, shade(rim, 0.55))
        + made.soft((0, -radius * 0.85), radius * 1.0, radius * 0.5, 0.45)
    )
    made.lay(Frame((x, y, z)), art, over + 0.2)


def _petal(angle: float, radius: float, holes: int) -> str:
    """A hole between two spokes."""
    half = math.pi / holes * 0.62
    ring = [(0.36, -half * 0.55), (0.86, -half), (0.9, 0.0), (0.86, half), (0.36, half * 0.55)]
    return polygon([(r * radius * math.cos(angle + a), r * radius * math.sin(angle + a)) for r, a in ring])


def pane(made: Assembly, outline: Sequence[Point], dark: str) -> str:
    """Art of a window: tinted glass that mirrors the sky at its top, a streak of light across it."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    left, right, top, low = min(xs), max(xs), min(ys), max(ys)
    stops = [(0, mix(dark, "#a9c3d6", 0.82)), (0.4, mix(dark, "#6f8799", 0.45)), (1, shade(dark, 0.3))]
    glass = path(
        polygon(outline), made.sweep(stops, (0, 1)), f'stroke="#0d0f12" stroke-width="{n((low - top) * 0.035)}"'
    )
    wide = right - left
    streak = [(left + wide * a, y) for a, y in ((0.34, top), (0.5, top), (0.28, low), (0.12, low))]
    inside = [(min(right, max(left, x)), y) for x, y in streak]
    return glass + path(polygon(inside), "#ffffff", 'opacity="0.17"')


def paint(made: Assembly, color: str) -> str:
    """The fill of an upright lacquered side: sky on its shoulder, a dark horizon, ground below."""
    return made.sweep(
        [(0, light(color, 0.42)), (0.1, light(color, 0.16)), (0.42, color), (0.52, shade(color, 0.16)),
         (0.6, shade(color, 0.03)), (0.86, shade(color, 0.24)), (1, shade(color, 0.5))],
        (0, 1),
    )  # fmt: skip


def lettering(words: str, place: Point, size: float, fit: float, ground: str, ink: str = "") -> str:
    """The brand's words on a side, or nothing."""
    if not clean(words):
        return ""
    return text(words, place, size, mix(ink_on(ground), ink, 0.8) if ink else ink_on(ground), weight=700, fit=fit)
