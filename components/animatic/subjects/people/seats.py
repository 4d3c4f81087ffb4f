"""What people sit on when nothing else is told: a wooden chair with an upholstered pad, an armchair, in the round."""

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import light, line, linear, mix, n, path, shade, smooth
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.bones import SEAT

WOOD = "#8a5f3c"
TOP = SEAT[1] + 9.0
"""The height of the pad."""


def chair(view: View, colors: Palette) -> str:
    """A chair of bent wood; its back stands behind who sits."""
    x, _, z = SEAT
    pad = mix(colors.accent, "#6d5a4a", 0.55)
    legs = ""
    for dx, dz in ((-16.0, -15.0), (16.0, -15.0), (-17.0, 17.0), (17.0, 17.0)):
        top, foot = view.at((x + dx * 0.92, TOP + 2.0, z + dz * 0.92)), view.at((x + dx, -1.2, z + dz))
        legs += line(f"M{n(top[0])} {n(top[1])}L{n(foot[0])} {n(foot[1])}", shade(WOOD, 0.3 if dz < 0 else 0.05), 2.6)
    return legs + _back(view, pad) + _pad(view, pad)


def _back(view: View, pad: str) -> str:
    """Two posts, a rail and a cushioned panel between them."""
    x, _, z = SEAT
    rear = z - 16.0
    posts = ""
    for dx in (-16.0, 16.0):
        low, high = view.at((x + dx, TOP + 2.0, rear)), view.at((x + dx * 1.02, TOP - 47.0, rear - 6.0))
        posts += line(f"M{n(low[0])} {n(low[1])}L{n(high[0])} {n(high[1])}", shade(WOOD, 0.12), 2.7)
    spots: list[Place] = [
        (x - 15.5, TOP - 46.0, rear - 6.0), (x, TOP - 48.5, rear - 7.5), (x + 15.5, TOP - 46.0, rear - 6.0),
        (x + 14.8, TOP - 18.0, rear - 2.5), (x, TOP - 16.5, rear - 4.0), (x - 14.8, TOP - 18.0, rear - 2.5),
    ]  # fmt: skip
    panel = [view.at(spot) for spot in spots]
    left, right = min(panel), max(panel)
    tones = [(0.0, light(pad, 0.2)), (0.5, pad), (1.0, shade(pad, 0.4))]
    cloth = linear("person-rest", (left[0], left[1]), (right[0] + 1, right[1] + 6), tones)
    return f"<defs>{cloth}</defs>" + posts + path(smooth(panel, tension=0.8), "url(#person-rest)")


def _pad(view: View, pad: str) -> str:
    """The seat: a pad on its frame."""
    x, _, z = SEAT
    spots: list[Place] = [(x - 18, TOP, z - 16), (x + 18, TOP, z - 16), (x + 19, TOP, z + 18), (x - 19, TOP, z + 18)]
    corners = [view.at(spot) for spot in spots]
    level = smooth(corners, tension=0.45)
    low = f'transform="translate(0 3.6)" fill="{shade(WOOD, 0.2)}"'
    left, right = min(corners), max(corners)
    side = (
        f"M{n(left[0])} {n(left[1])}L{n(right[0])} {n(right[1])}V{n(right[1] + 3.4)}L{n(left[0])} {n(left[1] + 3.4)}Z"
    )
    return f'<path d="{level}" {low}/>' + path(side, shade(WOOD, 0.2)) + path(level, light(pad, 0.06))
