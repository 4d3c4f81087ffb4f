"""Road wheels of trucks, buses and motorcycles: a tyre, a steel or spoked rim that turns, and the dark over it."""

import math

from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import ellipse, fade, group, linear, n, path, polygon, radial, spot

RESTING = -0.6
"""How far a standing vehicle is turned: three quarters from the front, as it is shown in a showroom."""
_ROUNDED = tuple(
    (math.copysign(abs(math.cos(a)) ** 0.35, math.cos(a)), math.copysign(abs(math.sin(a)) ** 0.35, math.sin(a)))
    for a in (math.tau * (i + 0.5) / 28 for i in range(28))
)
"""A rounded square, -1..1."""


def stood(turn: float, wheels: tuple[float, ...], half: float, above: float = 0.10, away: float = 1500.0) -> Eye:
    """A viewer whose picture ends where the nearest wheel touches the ground."""
    eye = Eye(turn, above, away, half)
    low = max(eye.at(x, 0, z)[1] for x in wheels for z in (-half, half))
    return Eye(turn, above, away, half, low)


def shade_under(name: str, eye: Eye, ends: tuple[float, float], half: float) -> str:
    """The dark under a floor, darkest where no light comes at all; `name` has a ``wheel_defs`` or a fade "-soot"."""
    middle, reach = sum(ends) / 2, (ends[1] - ends[0]) / 2
    soft = spot(f"{name}-soot", (middle, 0), reach * 1.22, half * 1.35, 0.9)
    core = polygon([eye.at(middle + x * reach, 0, z * half * 0.9) for x, z in _ROUNDED])
    return group(soft, eye.plane((0, 0, 0), (1, 0, 0), (0, 0, 1))) + path(core, "#050608", 'opacity="0.8"')


def tyre(eye: Eye, face: tuple[float, float, float], radius: float, wide: float, fill: str = "#0f1012") -> str:
    """A tyre in the round, from the middle of its near face toward the far side."""
    x, y, z = face
    turns = [math.tau * i / 28 for i in range(28)]
    rims = [eye.at(x + radius * math.cos(a), y + radius * math.sin(a), depth) for a in turns for depth in (z, z - wide)]
    return path(polygon(hull(rims)), fill)


def wheel_defs(name: str, radius: float, rim: str = "#c3c7cc") -> str:
    """The gradients that `wheel` fills with, once per drawing."""
    return (
        radial(
            f"{name}-tyre", (0, 0), radius, [(0.62, "#232529"), (0.80, "#191a1d"), (0.92, "#2f3136"), (1, "#0e0f11")]
        )
        + linear(
            f"{name}-rim",
            (-radius * 0.4, -radius * 0.6),
            (radius * 0.4, radius * 0.6),
            [(0, "#f6f7f9"), (0.35, rim), (0.65, "#7e848c"), (1, "#c9cdd2")],
        )
        + radial(
            f"{name}-dish",
            (-radius * 0.1, -radius * 0.12),
            radius * 0.6,
            [(0, "#8d9299"), (0.7, "#5a5e65"), (1, "#2b2d32")],
        )
        + fade(f"{name}-shade", "#000000")
    )


def wheel(name: str, place: tuple[float, float], radius: float, phase: float, holes: int = 8) -> str:
    """A steel wheel with round holes and a hub; one turn of the phase is one hole, so that it closes."""
    rim = radius * 0.62
    tyre = (
        f'<circle r="{n(radius)}" fill="url(#{name}-tyre)"/><circle '
        f'r="{n(radius * 0.97)}" fill="none" stroke="#45484e" '
        f'stroke-width="{n(radius * 0.015)}" opacity="0.6"/>'
    )
    disc = (
        f'<circle r="{n(rim)}" fill="url(#{name}-rim)"/><circle r="{n(rim * 0.88)}" '
        f'fill="url(#{name}-dish)"/><circle r="{n(rim * 0.78)}" '
        f'fill="url(#{name}-rim)"/>'
    )
    turn = 2 * math.pi / holes
    cuts = "".join(
        ellipse((rim * 0.56 * math.cos(i * turn), rim * 0.56 * math.sin(i * turn)), rim * 0.13, rim * 0.13, "#17181b")
        + ellipse(
            (rim * 0.30 * math.cos((i + 0.5) * turn), rim * 0.30 * math.sin((i + 0.5) * turn)),
            rim * 0.04,
            rim * 0.04,
            "#3a3d43",
        )
        for i in range(holes)
    )
    hub = f'<circle r="{n(rim * 0.22)}" fill="url(#{name}-dish)"/><circle r="{n(rim * 0.15)}" fill="url(#{name}-rim)"/>'
    turning = group(cuts, f'transform="rotate({n(360 / holes * phase)})"')
    over = spot(f"{name}-shade", (0, -radius * 0.9), radius * 1.0, radius * 0.5, 0.55)
    return group(tyre + disc + turning + hub + over, f'transform="translate({n(place[0])} {n(place[1])})"')


def spoked(
    name: str, place: tuple[float, float], radius: float, phase: float, spokes: int = 9, tyre: float = 0.2
) -> str:
    """A cast wheel of forked spokes with a brake disc; one turn of the phase is one spoke."""
    rim, band = radius * (1 - tyre), radius * tyre
    rubber = f'<circle r="{n(radius - band / 2)}" fill="none" stroke="#1a1b1e" stroke-width="{n(band)}"/>'
    rubber += (
        f'<circle r="{n(radius - band * 0.2)}" fill="none" stroke="#3c3f45" '
        f'stroke-width="{n(band * 0.16)}" opacity="0.7"/>'
    )
    rubber += f'<circle r="{n(radius - band * 0.85)}" fill="none" stroke="#0d0e10" stroke-width="{n(band * 0.2)}"/>'
    ring = (
        f'<circle r="{n(rim - radius * 0.03)}" fill="none" stroke="url(#{name}-rim)" '
        f'stroke-width="{n(radius * 0.07)}"/>'
    )
    arm = path(
        polygon(
            [
                (-radius * 0.035, -radius * 0.1),
                (radius * 0.035, -radius * 0.1),
                (radius * 0.022, -rim * 0.97),
                (-radius * 0.022, -rim * 0.97),
            ]
        ),
        f"url(#{name}-rim)",
    )
    star = "".join(group(arm, f'transform="rotate({n(360 / spokes * (i + phase))})"') for i in range(spokes))
    disc = (
        f'<circle r="{n(radius * 0.38)}" fill="none" stroke="#9aa0a8" '
        f'stroke-width="{n(radius * 0.09)}"/><circle r="{n(radius * 0.38)}" fill="none" '
        f'stroke="#5a5e65" stroke-width="{n(radius * 0.09)}" '
        f'stroke-dasharray="{n(radius * 0.05)} {n(radius * 0.12)}" opacity="0.6"/>'
    )
    hub = (
        f'<circle r="{n(radius * 0.13)}" fill="url(#{name}-dish)"/><circle '
        f'r="{n(radius * 0.07)}" fill="url(#{name}-rim)"/>'
    )
    return group(rubber + star + disc + ring + hub, f'transform="translate({n(place[0])} {n(place[1])})"')
