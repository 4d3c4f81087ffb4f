"""A car's wheel seen straight on, round its own middle: tyre, forked spokes that turn, brake disc and caliper."""

import math

from components.animatic.subjects.drawing.svg import fade, linear, n, path, polygon, radial, spot


def wheel_gradients(s: str, radius: float) -> str:
    """The gradients that ``wheel_art`` fills with."""
    return (
        radial(f"{s}-tyre", (0, 0), radius, [(0.7, "#26282c"), (0.86, "#1a1b1e"), (0.93, "#2c2e33"), (1, "#0f1012")])
        + radial(
            f"{s}-disc",
            (0, 0),
            radius * 0.6,
            [(0.2, "#565b63"), (0.5, "#8b9199"), (0.55, "#6a7078"), (1, "#4a4e55")],
        )
        + linear(
            f"{s}-rim",
            (-10, -26),
            (12, 26),
            [(0, "#f4f6f8"), (0.35, "#b9bec5"), (0.6, "#858b94"), (1, "#d0d4d9")],
        )
        + fade(f"{s}-well", "#000000")
    )


def wheel_art(s: str, r: float, caliper_color: str, phase: float, moving: bool) -> str:
    """The wheel; one turn of the phase is one spoke, so that it closes."""
    rim, spokes = r * 0.79, 5
    tyre = (
        f'<circle r="{n(r)}" fill="url(#{s}-tyre)"/>'
        f'<circle r="{n(r * 0.985)}" fill="none" stroke="#3a3d43" stroke-width="0.7" opacity="0.6"/>'
    )
    well = f'<circle r="{n(rim)}" fill="#101216"/><circle r="{n(rim * 0.72)}" fill="url(#{s}-disc)"/>'
    caliper = path(
        f"M{n(-rim * 0.80)} {n(-rim * 0.24)}A{n(rim * 0.8)} {n(rim * 0.8)} 0 0 1 {n(-rim * 0.38)} {n(-rim * 0.72)}"
        f"L{n(-rim * 0.24)} {n(-rim * 0.44)}A{n(rim * 0.5)} {n(rim * 0.5)} 0 0 0 {n(-rim * 0.5)} {n(-rim * 0.12)}Z",
        caliper_color,
    )
    angle = 72 * phase
    ghosts = ((-7.0, 0.34), (0.0, 0.75), (7.0, 0.34)) if moving else ((0.0, 1.0),)
    turning = "".join(
        path(_star(rim, spokes, angle + off), f"url(#{s}-rim)", f'opacity="{o}"' if o < 1 else "") for off, o in ghosts
    )
    ring = f'<circle r="{n(rim * 0.965)}" fill="none" stroke="url(#{s}-rim)" stroke-width="{n(rim * 0.085)}"/>'
    hub = f'<circle r="{n(rim * 0.17)}" fill="url(#{s}-rim)"/><circle r="{n(rim * 0.10)}" fill="#2a2d33"/>'
    return tyre + well + caliper + turning + ring + hub + spot(f"{s}-well", (0, -r * 0.86), r, r * 0.5, 0.62)


def _star(rim: float, spokes: int, angle: float) -> str:
    """All forked spokes as one shape."""
    inner, outer, parts = rim * 0.14, rim * 0.95, []
    for i in range(spokes):
        c, s = math.cos(math.radians(360 / spokes * i + angle)), math.sin(math.radians(360 / spokes * i + angle))
        for side in (-1, 1):
            prong = (
                (side * rim * 0.03, -inner),
                (side * rim * 0.20, -outer),
                (side * rim * 0.33, -outer * 0.96),
                (side * rim * 0.14, -inner * 0.8),
            )
            parts.append(polygon([(x * c - y * s, x * s + y * c) for x, y in (prong if side > 0 else prong[::-1])]))
    return "".join(parts)
