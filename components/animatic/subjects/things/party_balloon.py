"""A balloon of a party on its ribbon: a taut skin that glows where the light comes through, nodding in the air."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#d8322f"),
    Palette(main="#e58a9b"),
    Palette(main="#3f7fc4"),
    Palette(main="#f0b93a"),
    Palette(main="#4f9f73"),
    Palette(main="#8a5fb5"),
)
KNOT = -62.0
"""Where skin and ribbon meet, in centimetres over the ribbon's lower end."""
SKIN = ((0.0, -37.6), (8.4, -35.4), (13.0, -28.6), (13.5, -21.0), (10.8, -12.2), (5.6, -4.6), (1.0, -0.4))
"""The right half of the outline over the knot."""


def draw(pose: Pose) -> str:
    """Draw the balloon at the phase of its sway; it turns a little with the camera."""
    sway = math.sin(2 * math.pi * pose.phase)
    lean = 2.6 * sway
    place = (
        f'transform="translate({n(lean)} {n(KNOT + 0.6 * math.cos(4 * math.pi * pose.phase))}) rotate({n(3.0 * sway)})"'
    )
    return _defs(pose.palette.main) + _ribbon(lean, pose.phase) + group(_skin(pose), place)


def _defs(color: str) -> str:
    body = radial(
        "party-balloon-skin",
        (-4.6, -26.5),
        25.0,
        [
            (0, light(color, 0.34)),
            (0.32, light(color, 0.06)),
            (0.66, color),
            (0.88, shade(color, 0.36)),
            (1, shade(color, 0.24)),
        ],
    )
    return f"<defs>{body}{fade('party-balloon-glow', '#ffffff')}{fade('party-balloon-warm', light(color, 0.5))}</defs>"


def _skin(pose: Pose) -> str:
    color, shift = pose.palette.main, 3.0 * math.sin(pose.turn)
    outline: list[Point] = [*SKIN, *((-x, y) for x, y in reversed(SKIN[1:]))]
    knot = path("M-0.7 -0.6L0.7 -0.6L1.7 1.5Q0 2.2 -1.7 1.5Z", shade(color, 0.25))
    words = text(pose.text, (shift, -20.0), 5.0, light(color, 0.8), weight=700, fit=18.0) if pose.text else ""
    return (
        path(smooth(outline, tension=0.95), "url(#party-balloon-skin)")
        + spot("party-balloon-warm", (5.2 - shift * 0.3, -12.5), 3.6, 6.0, 0.40, 32)
        + words
        + spot("party-balloon-glow", (-5.6 + shift, -28.0), 3.0, 5.6, 0.75, 24)
        + ellipse(
            (-6.3 + shift, -30.2), 1.0, 2.2, "#ffffff", f'opacity="0.85" transform="rotate(26 {n(-6.3 + shift)} -30.2)"'
        )
        + knot
    )


def _ribbon(lean: float, phase: float) -> str:
    """It hangs from the knot in a slow wave."""
    bend = 2.2 * math.sin(2 * math.pi * phase + 1.0)
    d = f"M{n(lean)} {n(KNOT + 1.5)}C{n(lean * 0.6 + bend + 1.5)} -42 {n(-bend - 1.0)} -22 0 -0.3"
    return line(d, "#8f8a82", 0.62, 'opacity="0.5"') + line(d, "#f6f2ea", 0.42)


RIG = Rig(
    name="party-balloon",
    label="Balloon",
    words=(
        "balloon",
        "party balloon",
        "birthday balloon",
        "helium balloon",
        "toy balloon",
        "balloon on a string",
    ),
    height=1.02,
    width=0.36,
    draw=draw,
    cycle=4.0,
    phases=16,
    turns=8,
    on="air",
    glossy=0.35,
    actions=("idle", "float"),
    palettes=PALETTES,
)
