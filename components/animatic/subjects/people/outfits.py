"""What sports and trades wear over a top: a numbered jersey, a reflective vest, a fire coat, a uniform's badges."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from components.animatic.subjects.drawing.svg import ellipse, light, linear, luminance, n, path, polygon, shade, smooth
from components.animatic.subjects.drawing.view import Solid
from components.animatic.subjects.people.garments import Worn
from components.animatic.subjects.people.tailoring import patch, seam

SILVER, VEST = "#e9eef0", "#ff7a1f"
ALL_ROUND = (-1.5, -0.75, 0.0, 0.75, 1.5)


def _band(solid: Solid, level: float, color: str, width: float) -> str:
    return seam(solid, [(level, angle) for angle in ALL_ROUND], color, width)


def _jersey(worn: Worn) -> str:
    """Piping down the sides and a number on the chest."""
    solid = worn.trunk
    tone = "#f6f4ef" if luminance(worn.colors.main) < 0.6 else shade(worn.colors.second, 0.1)
    sides = "".join(seam(solid, [(3.2, a), (5.0, a), (7.6, a)], tone, 1.7, 0.9) for a in (-1.25, 1.25))
    high = smooth(solid.line([(3.55, 0.0), (3.75, 0.16), (4.05, 0.0), (3.75, -0.16)]))
    low = smooth(solid.line([(4.1, 0.0), (4.4, 0.2), (4.75, 0.0), (4.4, -0.2)]))
    marks = "".join(  # an eight reads the same in a mirror
        f'<path d="{d}" fill="none" stroke="{tone}" stroke-width="1.9" stroke-linecap="round"/>' for d in (high, low)
    )
    return sides + marks


def _vest(worn: Worn) -> str:
    """A reflective vest, open at the front."""
    solid = worn.trunk
    end = len(solid.rings) - 1.4
    parts = ""
    for way in (-1, 1):
        half = [
            (0.9, 1.15),
            (1.4, 0.72),
            (3.0, 0.30),
            (end, 0.16),
            (end, 0.9),
            (end, 1.5),
            (4.6, 1.5),
            (3.2, 1.36),
            (2.2, 1.2),
        ]
        spots = solid.line([(level, angle * way) for level, angle in half])
        name = f"person-vest{way + 1}"
        fill = linear(
            name,
            spots[4],
            (spots[4][0] + 8 * way, spots[0][1]),
            [(0, VEST), (0.6, light(VEST, 0.12)), (1, shade(VEST, 0.2))],
        )
        parts += f"<defs>{fill}</defs>" + path(smooth(spots, tension=0.5), f"url(#{name})")
        parts += seam(solid, [(1.2, 0.86 * way), (3.0, 0.66 * way), (4.6, 0.66 * way)], SILVER, 2.4)
        for level in (5.2, 6.7):
            parts += seam(solid, [(level, a * way) for a in (0.24, 0.8, 1.48)], SILVER, 2.6)
            parts += seam(solid, [(level, a * way) for a in (0.24, 0.8, 1.48)], "#b9c4c9", 0.6, 0.7)
        parts += seam(solid, [(3.0, 0.28 * way), (end, 0.15 * way)], shade(VEST, 0.4), 0.7)
    return parts


def _fire_coat(worn: Worn) -> str:
    """Reflective bands on a heavy coat, clasps down its front."""
    solid = worn.trunk
    parts = ""
    for level in (4.4, 6.9):
        parts += _band(solid, level, "#d7e02a", 4.2) + _band(solid, level, SILVER, 1.7)
    parts += seam(solid, [(0.9, 0.05), (4.0, 0.05), (len(solid.rings) - 1.0, 0.05)], shade(worn.colors.main, 0.5), 0.8)
    for level in (2.4, 5.6):
        parts += seam(solid, [(level, -0.14), (level, 0.22)], "#c9ced4", 1.6)
    return parts


def _uniform(worn: Worn, gold: str, tie: str, bars: bool) -> str:
    """A tie, a badge and a pocket; bars on the shoulders of who flies."""
    solid = worn.trunk
    knot = [(0.85, -0.14), (0.85, 0.14), (1.6, 0.08), (1.6, -0.08)]
    blade = [(1.6, -0.07), (1.6, 0.07), (5.0, 0.13), (5.6, 0.0), (5.0, -0.13)]
    parts = path(polygon(solid.line(blade)), tie) + path(polygon(solid.line(knot)), light(tie, 0.12))
    x, y = solid.on(3.6, -0.6)
    if bars:
        wing = smooth(
            [(x - 4.2, y - 1), (x, y - 0.2), (x + 4.2, y - 1), (x + 2, y + 1.4), (x, y + 1.6), (x - 2, y + 1.4)],
            tension=0.6,
        )
        parts += path(wing, gold)
        for way in (-1, 1):
            board = [(1.5, 0.9 * way), (1.9, 1.2 * way), (2.5, 1.1 * way), (2.0, 0.8 * way)]
            parts += patch(solid, board, "#1b2233", "#12161f", 0.4)
            for k in (0.0, 0.25, 0.5):
                parts += seam(solid, [(1.65 + k, (0.9 + 0.02 * k) * way), (2.0 + k, 1.14 * way)], gold, 0.8)
    else:
        star = [
            (x, y - 2.6),
            (x + 2.1, y - 1.4),
            (x + 1.8, y + 1.4),
            (x, y + 2.8),
            (x - 1.8, y + 1.4),
            (x - 2.1, y - 1.4),
        ]
        parts += path(smooth(star, tension=0.4), gold) + ellipse((x, y), 0.9, 0.9, light(gold, 0.5))
        parts += _band(solid, 7.2, "#15171c", 4.4)
        bx, by = solid.on(7.2, 0.0)
        parts += f'<rect x="{n(bx - 2.2)}" y="{n(by - 1.8)}" width="4.4" height="3.6" rx="0.6" fill="#c9ced4"/>'
        for way in (-1, 1):
            parts += seam(solid, [(6.9, 0.8 * way), (7.8, 0.86 * way)], "#0f1115", 4.2)
    return parts


OVER: Mapping[str, Callable[[Worn], str]] = MappingProxyType(
    {
        "jersey": _jersey,
        "headband": _jersey,
        "hard hat": _vest,
        "fire helmet": _fire_coat,
        "police cap": lambda worn: _uniform(worn, "#d9b04a", "#151b29", bars=False),
        "pilot cap": lambda worn: _uniform(worn, "#d9b04a", "#151b29", bars=True),
    }
)
"""By the words that a `Look` names as its extra."""
