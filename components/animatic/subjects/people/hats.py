"""What sports and trades wear on their heads: helmets, caps, goggles and headphones, in the round."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, linear, n, path, rect, shade, smooth
from components.animatic.subjects.drawing.view import Ring, Solid
from components.animatic.subjects.people.face import Head

YELLOW, RED, NAVY, INK = "#f0b41e", "#b8262c", "#22304a", "#17191d"
GOLD = "#d9b04a"


def _shell(head: Head, more: float, high: float = 0.0) -> Solid:
    """The skull, thicker by so much all round."""
    rings = []
    for ring in head.skull.rings:
        x, y, z = ring.middle
        k = more * min(1.0, 0.35 + ring.wide / 8)
        lifted = (x, y - (high + more) * max(0.0, -y) / 13, z - 0.2)
        rings.append(Ring(lifted, ring.wide + k, ring.front + k, ring.back + k))
    return Solid(rings, head.view)


def _dome(head: Head, more: float, low: float, front: float, high: float = 0.0) -> tuple[list[Point], list[Point]]:
    """The outline over the crown from side to side, and the edge across the forehead from right to left."""
    solid = _shell(head, more, high)
    level = head.level(low)
    left, right = solid.span(level)
    crown = [left, *reversed(solid.left()[1 : int(level) + 1]), *solid.right()[1 : int(level) + 1], right]
    edge = []
    for degrees in (78, 50, 25, 0, -25, -50, -78):
        share = abs(degrees) / 90
        edge.append(solid.on(head.level(front + (low - front) * share**1.6), math.radians(degrees)))
    return crown, edge


def _cloth(name: str, crown: list[Point], color: str, gloss: float = 0.3) -> str:
    left, right = min(x for x, _ in crown), max(x for x, _ in crown)
    top = min(y for _, y in crown)
    tones = [(0.0, light(color, gloss * 0.5)), (0.3, light(color, gloss)), (0.6, color), (1.0, shade(color, 0.42))]
    return f"<defs>{linear(name, (left, top), (right, top + 12), tones)}</defs>"


def _peak(head: Head, more: float, front: float, reach: float, color: str, drop: float = 1.6) -> str:
    """A peak over the forehead."""
    solid = _shell(head, more)
    near = [solid.on(head.level(front - 0.2), math.radians(a)) for a in (58, 30, 0, -30, -58)]
    c, s = math.cos(head.yaw), math.sin(head.yaw)
    far = [
        (x + reach * s * k, y + drop * k + reach * 0.16 * c * k)
        for (x, y), k in zip(reversed(near), (0.35, 0.9, 1.0, 0.9, 0.35), strict=True)
    ]
    under = [(x, y + 0.8) for x, y in far]
    rim = path(smooth([*near, *under], tension=0.8), shade(color, 0.5))
    return rim + path(smooth([*near, *far], tension=0.8), shade(color, 0.12))


def _hard_hat(head: Head) -> str:
    crown, edge = _dome(head, 1.5, -3.6, -6.4, 1.2)
    solid = _shell(head, 1.7, 1.4)
    ridge = [solid.on(level, math.radians(a)) for level, a in ((head.level(-6.6), 0), (2.6, 0), (1.0, 0))]
    shell = path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
    rim = line(smooth([crown[-1], *edge, crown[0]], closed=False), light(YELLOW, 0.2), 1.5)
    return (
        _cloth("person-hat", crown, YELLOW, 0.45)
        + shell
        + line(smooth(ridge, closed=False), light(YELLOW, 0.35), 2.2)
        + rim
        + _peak(head, 1.6, -6.4, 4.6, YELLOW)
    )


def _fire_helmet(head: Head) -> str:
    crown, edge = _dome(head, 1.9, -2.2, -6.6, 1.6)
    left, right = crown[0], crown[-1]
    color = "#c9a227"
    brim = [
        (left[0] - 2.6, left[1] + 2.6),
        (left[0] + 1, left[1] - 2.4),
        (right[0] - 1, right[1] - 2.4),
        (right[0] + 2.6, right[1] + 2.6),
    ]
    back = path(smooth([*brim, *edge], tension=0.7), shade(color, 0.45))
    solid = _shell(head, 2.0, 1.6)
    x, y = solid.on(head.level(-9.6), 0.0)
    badge = path(
        f"M{n(x - 2.6)} {n(y - 2.8)}H{n(x + 2.6)}V{n(y + 1.0)}Q{n(x)} {n(y + 4.2)} {n(x - 2.6)} {n(y + 1.0)}Z", RED
    )
    badge += ellipse((x, y - 0.4), 1.1, 1.1, light(GOLD, 0.3))
    ridges = "".join(
        line(
            smooth([solid.on(level, math.radians(a)) for level in (head.level(-7.5), 2.4, 0.8)], closed=False),
            light(color, 0.4), 0.8, 'opacity="0.7"',
        )
        for a in (-44, 44)
    )  # fmt: skip
    return (
        back
        + _cloth("person-hat", crown, color, 0.4)
        + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
        + ridges
        + badge
        + _peak(head, 2.0, -6.6, 4.2, color)
    )


def _service_cap(head: Head, top: str, band: str) -> str:
    """A peaked cap with a badge."""
    crown, edge = _dome(head, 0.9, -5.4, -6.8)
    left, right = crown[0], crown[-1]
    y, half = left[1] - 3.6, (right[0] - left[0]) / 2 + 2.3
    x = (left[0] + right[0]) / 2
    solid = _shell(head, 1.0)
    plate = [(x - half, y - 0.6), (x - half * 0.6, y - 5.8), (x, y - 7.2), (x + half * 0.6, y - 5.8),
             (x + half, y - 0.6), (x + half * 0.75, y + 1.8), (x, y + 2.4), (x - half * 0.75, y + 1.8)]  # fmt: skip
    ring = path(
        smooth([left, (left[0] - 0.4, left[1] - 3.4), (right[0] + 0.4, right[1] - 3.4), right, *edge], tension=0.6),
        band,
    )
    bx, by = solid.on(head.level(-9.4), 0.0)
    badge = ellipse((bx, by - 1.0), 1.7, 1.9, GOLD) + ellipse((bx - 0.3, by - 1.4), 0.8, 0.9, light(GOLD, 0.6))
    tones = [(0.0, light(top, 0.24)), (0.4, light(top, 0.08)), (1.0, shade(top, 0.4))]
    felt = f"<defs>{linear('person-hat', (x - half, y - 6), (x + half, y + 2), tones)}</defs>"
    return (
        felt
        + path(smooth(plate, tension=0.85), "url(#person-hat)")
        + ring
        + badge
        + _peak(head, 1.0, -7.0, 4.4, INK, 2.4)
    )


def _full_helmet(head: Head) -> str:
    """A motorcyclist's: only the visor looks out."""
    solid = _shell(head, 2.6, 0.8)
    color = "#e9e6df"
    outline = solid.outline(tension=0.95)
    left, right = solid.left(), solid.right()
    defs = linear(
        "person-hat", (min(x for x, _ in left), -10), (max(x for x, _ in right), 8),
        [(0.0, light(color, 0.6)), (0.4, color), (0.75, shade(color, 0.22)), (1.0, shade(color, 0.5))],
    )  # fmt: skip
    defs += linear(
        "person-visor", (-8, -6), (8, 5), [(0, "#5a6a7c"), (0.35, "#2a333f"), (0.6, "#12161c"), (1, "#2c3a4a")]
    )
    high = [solid.on(head.level(-5.6), math.radians(a)) for a in (84, 55, 25, 0, -25, -55, -84)]
    low = [solid.on(head.level(3.6), math.radians(a)) for a in (-80, -52, -25, 0, 25, 52, 80)]
    stripe = [solid.on(level, math.radians(0)) for level in (head.level(-6.2), 3.0, 1.6, 0.5)]
    glint = [solid.on(head.level(y), math.radians(a)) for y, a in ((-4.4, -52), (-4.8, -20), (-2.6, -22), (-2.0, -50))]
    vent = [solid.on(head.level(7.4), math.radians(a)) for a in (-22, 0, 22)]
    return (
        f"<defs>{defs}</defs>"
        + path(outline, "url(#person-hat)")
        + line(smooth(stripe, closed=False), "#c3312b", 3.2)
        + path(smooth([*high, *low], tension=0.7), "url(#person-visor)", 'stroke="#17191d" stroke-width="0.7"')
        + path(smooth(glint, tension=0.6), "#c9dcec", 'opacity="0.5"')
        + line(smooth(vent, closed=False), "#3a3d43", 1.1)
    )


def _snow_helmet(head: Head) -> str:
    """A helmet with mirrored goggles."""
    crown, edge = _dome(head, 1.3, 1.0, -5.6, 0.5)
    return (
        _cloth("person-hat", crown, "#2c3038", 0.35)
        + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
        + _goggles(head, "#e8793f", "#3f7fb8")
    )


def _goggles(head: Head, near: str, far: str) -> str:
    solid = _shell(head, 0.9)
    strap = [solid.on(head.level(-2.6), math.radians(a)) for a in (88, 60, -60, -88)]
    high = [solid.on(head.level(-4.2), math.radians(a)) for a in (56, 28, 0, -28, -56)]
    low = [
        solid.on(head.level(y), math.radians(a)) for a, y in ((-54, 2.2), (-28, 3.0), (0, 1.6), (28, 3.0), (54, 2.2))
    ]
    (x0, y0), (x1, y1) = high[-1], low[-1]
    glass = linear(
        "person-glass", (x0, y0), (x1, y1 + 2), [(0, light(near, 0.45)), (0.4, near), (0.75, far), (1, shade(far, 0.5))]
    )
    glint = [solid.on(head.level(y), math.radians(a)) for y, a in ((-3.0, -44), (-3.3, -24), (-1.0, -30), (-0.6, -44))]
    return (
        f"<defs>{glass}</defs>"
        + line(smooth(strap, closed=False), INK, 2.2)
        + path(smooth([*high, *low], tension=0.8), "url(#person-glass)", 'stroke="#1d2026" stroke-width="1.2"')
        + path(smooth(glint, tension=0.6), "#ffffff", 'opacity="0.55"')
    )


def _beanie(head: Head) -> str:
    color = "#b8433f"
    crown, edge = _dome(head, 1.2, -2.4, -5.6, 1.6)
    band = _shell(head, 1.6)
    cuff = [
        band.on(head.level(y), math.radians(a))
        for a, y in ((86, -2.6), (45, -5.2), (0, -6.6), (-45, -5.2), (-86, -2.6))
    ]
    x, y = min(crown, key=lambda point: point[1])
    return (
        _cloth("person-hat", crown, color, 0.2)
        + ellipse((x, y - 1.0), 2.7, 2.5, light(color, 0.5))
        + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
        + line(smooth(cuff, closed=False), shade(color, 0.22), 3.6)
        + line(smooth([(a, b - 0.9) for a, b in cuff], closed=False), light(color, 0.12), 0.7, 'opacity="0.7"')
    )


def _swim_cap(head: Head) -> str:
    crown, edge = _dome(head, 0.6, -1.0, -6.4)
    cap = _cloth("person-hat", crown, "#2f6f9f", 0.5) + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
    lenses = "".join(
        ellipse(head.skin(side * 3.5, -0.4, 0.5), 2.1, 1.5, "#1d3a52", 'stroke="#dfe8ee" stroke-width="0.5"')
        for side in (-1, 1)
    )
    solid = _shell(head, 0.7)
    strap = (
        [solid.on(head.level(-0.8), math.radians(a)) for a in (88, 60)],
        [solid.on(head.level(-0.8), math.radians(a)) for a in (-60, -88)],
    )
    return cap + "".join(line(smooth(part, closed=False), "#17191d", 0.9) for part in strap) + lenses


def _riding_hat(head: Head) -> str:
    crown, edge = _dome(head, 1.2, -2.0, -6.2, 0.6)
    strap = [head.skin(7.4, 3.0), head.skin(5.0, 9.4), head.skin(0, 11.8), head.skin(-5.0, 9.4), head.skin(-7.4, 3.0)]
    return (
        line(smooth(strap, closed=False), INK, 0.8)
        + _cloth("person-hat", crown, "#23262d", 0.3)
        + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
        + _peak(head, 1.2, -6.2, 3.8, "#23262d")
    )


def _cap(head: Head) -> str:
    crown, edge = _dome(head, 1.0, -3.8, -6.6, 0.6)
    color = "#f0ece4"
    return (
        _cloth("person-hat", crown, color, 0.3)
        + path(smooth([*crown, *edge], tension=0.85), "url(#person-hat)")
        + _peak(head, 1.0, -6.6, 6.4, color, 2.2)
    )


def _headband(head: Head) -> str:
    solid = _shell(head, 0.5)
    band = [
        solid.on(head.level(y), math.radians(a))
        for a, y in ((88, -4.6), (50, -6.6), (0, -7.6), (-50, -6.6), (-88, -4.6))
    ]
    return line(smooth(band, closed=False), "#f4f2ee", 2.4) + line(
        smooth([(x, y - 0.8) for x, y in band], closed=False), "#c3312b", 0.6
    )


def _headphones(head: Head) -> str:
    solid = _shell(head, 1.5, 0.6)
    level = head.level(-1.0)
    left, right = solid.span(level)
    over = [left, *reversed(solid.left()[1 : int(level) + 1]), *solid.right()[1 : int(level) + 1], right]
    wide = 2.0 + 1.6 * abs(math.sin(head.yaw))
    cups = "".join(
        rect(x - wide, y - 2.6, 2 * wide, 7.2, INK, 2.0)
        + rect(x - wide * 0.6, y - 1.6, wide * 0.7, 4.6, "#4a4f58", 0.8)
        for x, y in (left, right)
    )
    return line(smooth(over, closed=False), INK, 1.7) + line(
        smooth([(x - 0.2, y - 0.4) for x, y in over], closed=False), "#6b7078", 0.5
    ) + cups  # fmt: skip


WORN: Mapping[str, Callable[[Head], str]] = MappingProxyType(
    {
        "hard hat": _hard_hat,
        "fire helmet": _fire_helmet,
        "police cap": lambda head: _service_cap(head, NAVY, "#161d2c"),
        "pilot cap": lambda head: _service_cap(head, "#f4f2ee", NAVY),
        "full helmet": _full_helmet,
        "snow helmet": _snow_helmet,
        "beanie": _beanie,
        "swim cap": _swim_cap,
        "riding hat": _riding_hat,
        "cap": _cap,
        "headband": _headband,
        "headphones": _headphones,
    }
)
"""By the words that a `Look` names as its extra."""
