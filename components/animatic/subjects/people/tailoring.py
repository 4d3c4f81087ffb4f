"""What closes a top: collars, plackets, necklines, lapels and ties, sewn on the skin of a solid.

Spots on a solid are (level, angle): levels count its rings from the neck down, angles are 0 straight ahead.
"""

from collections.abc import Sequence

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    ellipse,
    light,
    line,
    luminance,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.view import Solid

OPEN = ("jacket", "coat", "labcoat")
Spots = Sequence[tuple[float, float]]
BAND: Spots = ((0.0, -1.5), (0.6, -0.65), (0.95, 0.0), (0.6, 0.65), (0.0, 1.5))
"""Round the foot of the neck."""


def seam(solid: Solid, spots: Spots, color: str, width: float, opacity: float = 1.0) -> str:
    """A line sewn along the skin."""
    return line(smooth(solid.line(spots), closed=False), color, width, f'opacity="{n(opacity)}"' if opacity < 1 else "")


def patch(solid: Solid, spots: Spots, fill: str, edge: str, width: float) -> str:
    """A piece of cloth with straight edges."""
    d = polygon(solid.line(spots))
    return f'<path d="{d}" fill="{fill}" stroke="{edge}" stroke-width="{n(width)}" stroke-linejoin="round"/>'


def front(solid: Solid, kind: str, woman: bool, colors: Palette, color: str) -> str:
    """Draw what is to be seen of a top from the front."""
    if kind in OPEN:
        return _opened(solid, kind, woman, colors, color)
    if kind == "shirt":
        return _placket(solid, color) + _collar(solid, light(color, 0.14), shade(color, 0.3))
    if kind == "chef":
        return _double_breasted(solid, color)
    if kind in ("sweater", "hoodie"):
        return _knit(solid, kind, colors, color)
    depth = {"vest": 2.6, "dress": 2.5, "tee": 1.15}.get(kind, 1.2) + (0.25 if woman else 0.0)
    return _neckline(solid, colors.skin, depth, color) + _hem(solid, color)


def _neckline(solid: Solid, skin: str, depth: float, color: str) -> str:
    """Bare skin below the throat, edged by the hem of the cloth."""
    half = 0.6 + depth * 0.42
    edge = solid.line([(0.15, -1.15), (half, -0.52), (depth, 0.0), (half, 0.52), (0.15, 1.15)])
    right, left = solid.on(0.0, 0.6), solid.on(0.0, -0.6)
    bare = path(smooth([*edge, (right[0], right[1] - 3), (left[0], left[1] - 3)]), skin)
    bones = ""
    if depth > 1.5:
        for way in (-1, 1):
            bones += seam(solid, [(1.6, 0.1 * way), (1.3, 0.45 * way), (1.2, 0.8 * way)], shade(skin, 0.3), 0.5, 0.45)
    curve = smooth(edge, closed=False)
    low = solid.on(depth * 0.6, 0.0)
    return (
        bare
        + spot("person-fold", (low[0], left[1] + 0.6), 6, 3.4, 0.30)
        + bones
        + line(curve, shade(color, 0.28), 1.1)
        + line(curve, light(color, 0.18), 0.4, 'opacity="0.6" transform="translate(0 0.5)"')
    )


def _hem(solid: Solid, color: str) -> str:
    low = len(solid.rings) - 1.3
    return seam(solid, [(low, angle) for angle in (-1.4, -0.7, 0.0, 0.7, 1.4)], shade(color, 0.34), 0.6, 0.5)


def _knit(solid: Solid, kind: str, colors: Palette, color: str) -> str:
    """A ribbed collar and hem; a hoodie has its cords and a pocket."""
    parts = _neckline(solid, colors.skin, 0.8, color)
    parts += seam(solid, BAND, shade(color, 0.16), 2.2) + seam(solid, BAND, light(color, 0.16), 0.6, 0.6)
    low = len(solid.rings) - 1.9
    parts += seam(solid, [(low, angle) for angle in (-1.5, -0.7, 0.0, 0.7, 1.5)], shade(color, 0.4), 0.7, 0.45)
    if kind == "hoodie":
        for way in (-1, 1):
            parts += seam(solid, [(1.0, 0.26 * way), (2.6, 0.2 * way), (3.7, 0.22 * way)], light(color, 0.55), 0.7)
        pouch = [(6.3, -0.55), (6.3, 0.55), (7.4, 0.85), (7.7, 0.8), (7.7, -0.8), (7.4, -0.85)]
        parts += patch(solid, pouch, shade(color, 0.06), shade(color, 0.34), 0.6)
    return parts


def _placket(solid: Solid, color: str) -> str:
    end = len(solid.rings) - 1.0
    parts = seam(solid, [(0.9, 0.06), (3.0, 0.06), (6.0, 0.06), (end, 0.06)], shade(color, 0.32), 0.5, 0.7)
    for level in (1.7, 2.9, 3.8, 4.8, 5.8, 6.8):
        x, y = solid.on(level, -0.02)
        edge = f'stroke="{shade(color, 0.4)}" stroke-width="0.16"'
        parts += ellipse((x - 0.5, y), 0.46, 0.46, light(color, 0.45), edge)
    pocket = [(3.5, 0.35), (3.5, 0.85), (4.35, 0.8), (4.5, 0.58), (4.35, 0.38), (3.5, 0.35)]
    parts += line(polygon(solid.line(pocket)), shade(color, 0.3), 0.45, 'opacity="0.5"')
    return parts + _hem(solid, color)


def _collar(solid: Solid, color: str, edge: str) -> str:
    """Two points of a collar, open at the throat."""
    parts = ""
    for way in (-1, 1):
        leaf = [(0.0, 1.25 * way), (0.15, 0.75 * way), (1.35, 0.10 * way), (2.35, 0.52 * way), (1.2, 1.15 * way)]
        parts += patch(solid, leaf, color if way < 0 else shade(color, 0.08), edge, 0.35)
    return parts


def _opened(solid: Solid, kind: str, woman: bool, colors: Palette, color: str) -> str:
    """A shirt under an open jacket, with lapels; a coat is open down to its hem."""
    end = len(solid.rings) - 1.0
    under = light(colors.accent, 0.55) if luminance(colors.accent) > 0.45 else "#f2efe9"
    if kind == "labcoat":
        under = mix(colors.main, "#8fb0c8", 0.35)
    closed = kind == "jacket"
    wide, meet = (0.40, 5.7) if closed else (0.30, end)
    left = [(0.0, -1.2), (1.2, -0.78), (3.0, -wide - 0.06), (meet, -0.03 if closed else -wide * 0.8)]
    right = [(level, -angle) for level, angle in reversed(left)]
    parts = path(polygon(solid.line([*left, *right])), under) + spot("person-fold", solid.on(0.9, 0.0), 7, 4.5, 0.30)
    if not closed:
        below = [(7.4, -0.30), (7.4, 0.30), (end, 0.24), (end, -0.24)]
        parts += path(polygon(solid.line(below)), shade(colors.second, 0.1))
    if woman or not closed:
        parts += _neckline(solid, colors.skin, 1.5 if woman else 0.9, under)
    else:
        parts += _collar(solid, light(under, 0.3), shade(under, 0.25)) + _tie(solid, colors)
    for way in (-1, 1):
        parts += _lapel(solid, color, way, closed)
        parts += seam(solid, [(7.35, 0.62 * way), (7.45, 1.12 * way)], shade(color, 0.42), 0.8, 0.8)
    if closed:
        parts += seam(solid, [(meet, 0.02), (7.0, 0.05), (end, 0.12)], shade(color, 0.5), 0.7)
        parts += "".join(ellipse(solid.on(level, -0.10), 0.7, 0.7, shade(color, 0.45)) for level in (5.95, 6.9))
        parts += seam(solid, [(3.75, 0.6), (3.72, 0.78), (3.7, 0.95)], light(under, 0.4), 0.9)
    return parts


def _tie(solid: Solid, colors: Palette) -> str:
    tone = shade(mix(colors.accent, "#7a2430", 0.5), 0.15)
    knot = [(0.85, -0.16), (0.85, 0.16), (1.6, 0.09), (1.6, -0.09)]
    blade = [(1.6, -0.07), (1.6, 0.07), (5.4, 0.16), (6.0, 0.0), (5.4, -0.16)]
    return path(polygon(solid.line(blade)), tone) + path(polygon(solid.line(knot)), light(tone, 0.1))


def _lapel(solid: Solid, color: str, way: int, closed: bool) -> str:
    low, tip = (5.7, 0.02) if closed else (5.4, 0.32)
    outer = [(3.7, 0.62), (2.7, 0.98), (2.3, 0.74), (1.7, 1.02), (0.6, 1.4)]
    half = [(0.0, 1.35), (0.7, 0.95), (2.6, 0.46), (low, tip), *outer]
    tone = light(color, 0.10) if way < 0 else shade(color, 0.06)
    parts = patch(solid, [(level, angle * way) for level, angle in half], tone, shade(color, 0.42), 0.5)
    if not closed:
        end = len(solid.rings) - 1.0
        parts += seam(solid, [(low, tip * way), (7.4, 0.30 * way), (end, 0.24 * way)], shade(color, 0.42), 0.6)
    return parts


def _double_breasted(solid: Solid, color: str) -> str:
    parts = seam(solid, [(0.9, 0.3), (2.6, 0.5), (5.0, 0.46), (9.0, 0.4)], shade(color, 0.3), 0.6)
    for level in (2.6, 3.6, 4.5, 5.5):
        for angle in (-0.42, 0.30):
            x, y = solid.on(level, angle)
            shine = ellipse((x - 0.2, y - 0.25), 0.28, 0.25, "#ffffff", 'opacity="0.6"')
            parts += ellipse((x, y), 0.85, 0.85, "#3b3f46") + shine
    return parts + seam(solid, BAND, light(color, 0.3), 2.6) + seam(solid, BAND, shade(color, 0.3), 0.4)
