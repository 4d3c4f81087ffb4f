"""A slice of pizza in the air, strings of cheese hanging from it."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.food.bowls import basil
from components.animatic.subjects.food.pantry import rig_of, soft


def _strings(pose: Pose, up: float, pull: float) -> str:
    """Strings of cheese from the slice down, thinner the farther they are pulled."""
    cheese = pose.palette.main
    strings = ""
    for k, (x, long) in enumerate(((-4.6, 6.0), (-2.4, 8.2), (-0.2, 7.0), (2.2, 8.6), (4.4, 5.4))):
        end = min(-0.9, up + 2.2 + long * (0.72 + 0.28 * pull))
        half = 0.5 - 0.16 * pull
        sway = 0.3 * math.sin(math.tau * pose.phase + k)
        d = smooth(
            [
                (x - half * 2.2, up + 1.2),
                (x - half * 0.6, up + 2.8),
                (x - half * 0.4 + sway, end - 1),
                (x - half * 1.2 + sway, end),
                (x + sway, min(-0.1, end + 0.7)),
                (x + half * 1.2 + sway, end),
                (x + half * 0.4 + sway, end - 1),
                (x + half * 0.6, up + 2.8),
                (x + half * 2.2, up + 1.2),
            ]
        )
        strings += path(d, shade(cheese, 0.12)) + line(
            f"M{n(x - half * 0.3)} {n(up + 2)}L{n(x - half * 0.2 + sway)} {n(end - 0.4)}",
            light(cheese, 0.6),
            0.16,
            'opacity="0.85"',
        )
    return strings


def _pie(crust: str, sauce: str) -> str:
    """The slice seen from its side: crust, sauce, melted cheese and salami."""
    pie = path(
        smooth(
            [(-9.6, -1.6), (-9.9, 0.2), (-8.8, 1.5), (0, 2.1), (8.6, 1.3), (11.4, 0.4), (8.0, -0.4), (0, -2.6)],
            tension=0.6,
        ),
        shade(crust, 0.35),
    )
    pie += path(
        smooth([(-8.4, -2.6), (-8.2, 1.2), (0, 1.4), (11.2, 0.2), (4, -2.2)], tension=0.35), shade(sauce, 0.1)
    ) + path(
        smooth([(-8.2, -2.8), (-8.0, 0.9), (-4, 1.5), (0, 0.9), (3, 1.3), (10.6, 0.1), (4, -2.4)], tension=0.4),
        "url(#pantry-melt)",
    )
    for x, y, s in ((-5.2, -1.1, 1.9), (-0.8, -0.5, 1.8), (3.8, -0.5, 1.6)):
        pie += (
            ellipse((x, y + 0.24), s, s * 0.52, "#6a1a10")
            + ellipse((x, y), s, s * 0.5, "#c8402a")
            + ellipse((x - 0.2, y - 0.1), s * 0.78, s * 0.36, "#d9583a")
            + ellipse((x - 0.5, y - 0.2), s * 0.3, 0.13, "#ffcdb0", 'opacity="0.8"')
        )
    roll = (
        path(
            smooth([(-10.6, -3.4), (-9.0, -4.0), (-7.9, -2.6), (-7.8, 0.6), (-8.8, 1.9), (-10.4, 1.2), (-11.0, -0.8)]),
            crust,
        )
        + path(smooth([(-10.3, -3.0), (-9.1, -3.6), (-8.5, -2.2), (-8.7, 0.0), (-9.9, 0.2)]), light(crust, 0.34))
        + ellipse((-9.6, 0.6), 0.8, 0.5, shade(crust, 0.5), 'opacity="0.5"')
        + ellipse((-9.2, -2.4), 0.6, 0.4, shade(crust, 0.5), 'opacity="0.4"')
    )
    return pie + roll


def slice_(pose: Pose) -> str:
    """A slice of pizza in the air, strings of cheese hanging from it; lifted, they stretch."""
    c = math.cos(pose.turn * 0.8)
    pull = 0.5 + 0.5 * math.sin(math.tau * pose.phase)
    up = -9.0 - (2.6 * pull if pose.action == "lift" else 1.0 * pull)
    cheese = pose.palette.main
    melt = [(0, light(cheese, 0.4)), (0.5, cheese), (1, shade(cheese, 0.14))]
    art = soft() + f"<defs>{linear('pantry-melt', (0, -3), (0, 3), melt)}</defs>"
    leaf = basil(-2.6, -2.0, 1.7, -25) + basil(1.6, -1.6, 1.5, 20)
    whole = group(
        _pie(pose.palette.second, "#b8321f") + leaf + spot("pantry-glow", (-4.5, -2.0), 2.6, 0.4, 0.6, 6),
        f'transform="translate(0 {n(up)}) rotate(-7)"',
    )
    return art + group(_strings(pose, up, pull) + whole, f'transform="scale({n(0.55 + 0.45 * c)} 1)"')


RIGS = (
    rig_of("pizza-slice", "Slice of pizza", ("slice of pizza", "pizza slice", "cheese pull", "pizza being pulled",
        "pizza slice with cheese string"), slice_, (0.165, 0.240), (Palette("#f2c25a", "#cf9448"),)),
)  # fmt: skip
