"""Padded blocks: how sofas and armchairs are cut, shaded and seamed in the round."""

from dataclasses import dataclass

from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.solid import View, hull, rounded
from components.animatic.subjects.drawing.svg import light, linear, n, path, polygon, rect


@dataclass(frozen=True)
class Pad:
    """A cushion standing on y, its middle at x and z."""

    name: str
    width: float
    height: float
    depth: float
    color: str
    x: float
    y: float
    z: float
    radius: float = 6.0


def pad(view: View, it: Pad, art: str = "") -> str:
    """Draw a cushion: top, the side that shows, and a soft front with piping."""
    front, back = it.z + it.depth / 2, it.z - it.depth / 2
    outline = rounded(it.width, it.height, min(it.radius, it.height / 2, it.width / 2))
    ends = [view.at(x + it.x, y + it.y, z) for x, y in outline for z in (front, back)]
    top = [
        view.at(it.x + s * (it.width / 2 - it.radius * 0.5), it.y + it.height, z)
        for z, s in ((front, -1), (front, 1), (back, 1), (back, -1))
    ]
    bright = view.glow("top")
    side = view.glow("left" if view.turn > 0 else "right")
    shell = linear(
        f"{it.name}-shell",
        view.at(it.x, it.y + it.height, back),
        view.at(it.x, it.y, front),
        [(0, tone(it.color, bright * 0.98)), (0.35, tone(it.color, side)), (1, tone(it.color, side * 0.72))],
    )
    face = view.glow("front")
    fill = linear(
        f"{it.name}-face",
        (-it.width / 2, -it.height),
        (it.width * 0.4, 0),
        [(0, tone(it.color, face * 1.16)), (0.4, tone(it.color, face)), (1, tone(it.color, face * 0.70))],
    )
    w, h = it.width, it.height
    block = rect(-w / 2, -h, w, h, f"url(#{it.name}-face)", it.radius)
    piping = (
        f'<rect x="{n(-w / 2 + 0.6)}" y="{n(-h + 0.6)}" width="{n(w - 1.2)}" '
        f'height="{n(h - 1.2)}" rx="{n(it.radius)}" fill="none" '
        f'stroke="{light(it.color, 0.35)}" stroke-width="0.7" opacity="0.55"/>'
    )
    low = rect(-w / 2 + it.radius * 0.5, -1.4, w - it.radius, 1.4, "#000000", 0.7, 'opacity="0.28"')
    shine = path(polygon(hull(top)), light(it.color, 0.16), 'opacity="0.35"')
    return (
        f"<defs>{shell}{fill}</defs>"
        + path(polygon(hull(ends)), f"url(#{it.name}-shell)")
        + shine
        + view.front(block + low + piping + art, front, it.x, it.y)
    )
