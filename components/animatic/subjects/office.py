"""What a sitting person sits on and works at: a stool, a desk, an open laptop with a lit screen, a cup."""

import math

from components.animatic.subjects.base import Palette
from components.animatic.subjects.svg import ellipse, fade, light, line, linear, path, rect, shade, smooth, spot

WOOD, STEEL = "#b98a5a", "#6e4c2e"


def seat() -> str:
    """A plain wooden stool."""
    legs = "".join(line(f"M{x} -40L{x + dx} -1", STEEL, 2.6) for x, dx in ((-27, -3), (-5, 3)))
    return legs + rect(-32, -42.5, 32, 4.0, WOOD, 1.6) + rect(-32, -42.5, 32, 1.2, light(WOOD, 0.3), 0.6)


def desk(colors: Palette, time: float) -> str:
    """A desk before the person with an open laptop whose light flickers a little as pages change."""
    glow = 0.8 + 0.08 * math.sin(5.1 * time) * math.sin(1.7 * time)
    defs = (
        linear("person-desk", (0, -73), (0, -68), [(0, light(WOOD, 0.45)), (0.4, WOOD), (1, shade(WOOD, 0.4))])
        + linear("person-lid", (40, -98), (52, -74), [(0, "#e3e6ea"), (0.5, "#a9aeb6"), (1, "#7d838b")])
        + fade("person-screen", "#bfe0ff")
        + fade("person-under", "#000000")
    )
    top = rect(4, -73, 98, 4.6, "url(#person-desk)", 1.2) + rect(4, -68.4, 98, 1.4, "#000000", extra='opacity="0.22"')
    legs = line("M16 -68L12 -1M92 -68L96 -1", STEEL, 3.2) + line(
        "M15.4 -68L11.4 -1M91.4 -68L95.4 -1", light(STEEL, 0.35), 0.9
    )
    base = path("M18 -74.6L44 -74.6L45.4 -73L16.6 -73Z", "#c3c7cc") + rect(17, -73.6, 28, 0.7, "#8d9299", 0.3)
    lid = path(
        smooth([(44.0, -74.4), (45.4, -74.4), (53.4, -96.4), (52.4, -97.4), (51.4, -96.8)], tension=0.3),
        "url(#person-lid)",
    )
    light_ = spot("person-screen", (36, -86), 17, 14, 0.55 * glow, -20)
    cup = (
        path("M66 -81L74 -81L73 -73L67 -73Z", colors.accent)
        + ellipse((70, -81), 4, 0.9, shade(colors.accent, 0.3))
        + line("M74 -79.6Q77.4 -79 76.6 -76.6Q76 -75.2 73.4 -75.4", colors.accent, 1.1)
    )
    cup += rect(67, -80.6, 1.6, 7, "#ffffff", 0.6, 'opacity="0.4"')
    books = "".join(
        rect(80 - i, -76.4 - 3.2 * i, 17 - 1.6 * i, 3.2, tint, 0.4)
        + rect(80 - i, -76.4 - 3.2 * i, 17 - 1.6 * i, 0.7, "#ffffff", 0.3, 'opacity="0.3"')
        for i, tint in enumerate((colors.second, colors.main, light(colors.accent, 0.2)))
    )
    return (
        f"<defs>{defs}</defs>"
        + legs
        + top
        + spot("person-under", (32, -72.6), 20, 0.9, 0.4)
        + light_
        + base
        + lid
        + cup
        + books
    )
