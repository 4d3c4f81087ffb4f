"""Hands round things: a palm that goes from the wrist behind the thing, and the fingers before it."""

import math

from components.animatic.subjects.drawing.gait import blend, turned
from components.animatic.subjects.drawing.rounded import Joint, limb
from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, mix, n, path, shade, smooth

GRIPS = frozenset({"wrap", "show", "pinch", "under", "clasp", "shaft", "ear"})
"""What a hand may do about a thing; "hook" is a fist over a handle."""
_ROWS = (-3.0, -1.05, 0.9, 2.75)
_LONG = (0.86, 1.0, 0.96, 0.78)
_THICK = 0.98


def palm(wrist: Point, center: Point, skin: str, size: float) -> str:
    """Draw what lies behind the thing: from the wrist to the knuckles."""
    near, middle = blend(wrist, center, 0.28), blend(wrist, center, 0.62)
    joints = [(*wrist, 2.6 * size), (*near, 3.3 * size), (*middle, 3.9 * size), (*center, 3.3 * size)]
    return limb(joints, skin, 0.26, 0.08, 4)


def fingers(kind: str, wrist: Point, center: Point, tilt: float, half: float, skin: str, size: float) -> str:
    """Draw the fingers before the thing; they come from the side where the wrist is."""
    x, _ = turned((wrist[0] - center[0], wrist[1] - center[1]), -tilt)
    side = 1.0 if x > 0 else -1.0
    parts = "".join(_finger(joints, skin) for joints in _bones(kind, half / size))
    flip = f"scale({n(-side * size)} {n(size)})"
    place = f"translate({n(center[0])} {n(center[1])}) rotate({n(math.degrees(tilt))}) {flip}"
    return f'<g transform="{place}">{parts}</g>'


def _finger(joints: list[Joint], skin: str) -> str:
    """A finger with a soft edge below it and a nail's glint at its tip."""
    under = [(x + 0.15, y + 0.45, half * 1.08) for x, y, half in joints]
    x, y, half = joints[-1]
    edge = path(_outline(under), shade(skin, 0.55), 'opacity="0.35"')
    nail = ellipse((x - 0.05, y - 0.1), half * 0.55, half * 0.42, mix(light(skin, 0.4), "#e8a59a", 0.35))
    return edge + limb(joints, skin, 0.24, 0.12, 4) + nail


def _outline(joints: list[Joint]) -> str:
    above = [(x, y - half) for x, y, half in joints]
    below = [(x, y + half) for x, y, half in reversed(joints)]
    return smooth([*above, *below], tension=0.8)


def _bones(kind: str, half: float) -> list[list[Joint]]:
    """The fingers of a hand that comes from the left of a thing, from the back ones to the front."""
    if kind == "show":
        over = min(1.7, half * 0.8)
        tips = [_across(-half, y, 0.4, over * long, 0.86) for y, long in zip(_ROWS, _LONG, strict=True)]
        return [*tips, _thumb(half)]
    if kind == "pinch":
        curled = [_across(-half - 1.8, y + 2.6, 0.3, 2.6 + half, 0.92) for y in (0.2, 1.9, 3.4)]
        first = [(-half - 3.0, 1.4, 0.9), (-half - 2.0, -0.9, 0.95), (-0.2, -1.2, 0.72)]
        thumb = [(-half - 3.2, 4.0, 1.25), (-half - 1.8, 1.8, 1.15), (0.1, 0.4, 0.85)]
        return [*curled, first, thumb]
    if kind == "under":
        below = [_across(-2.6 + 1.7 * k, 1.3 + 0.16 * k, 0.2, 2.0, 0.9) for k in range(3)]
        return [*below, [(-4.0, 2.0, 1.2), (-3.2, 0.2, 1.1), (-1.4, -0.9, 0.9)]]
    if kind == "clasp":
        return [_across(-0.4, y * 0.98, 0.5, 3.6 * long, 0.95) for y, long in zip(_ROWS, _LONG, strict=True)]
    if kind == "ear":
        return [_across(-half - 0.6, y * 0.9 - 1.0, 0.4, 2 * half + 0.4, 0.9) for y in _ROWS]
    reach = min(2 * half * 0.86 + 0.6, 4.1) if kind == "wrap" else 2 * half + 0.8
    rows = [_across(-half, y * 0.94, 0.7, reach * long, _THICK) for y, long in zip(_ROWS, _LONG, strict=True)]
    if kind == "shaft":
        rows.append([(-half - 1.6, -1.6, 1.15), (-half, -3.9, 1.1), (half + 0.6, -4.3, 0.9)])
    return rows


def _across(x: float, y: float, back: float, long: float, thick: float) -> list[Joint]:
    """A finger from behind an edge over the front."""
    return [
        (x + 0.4, y + 0.8, thick * 0.9),
        (x - back, y + 0.15, thick),
        (x + long * 0.45, y - 0.2, thick * 0.96),
        (x + long, y, thick * 0.8),
    ]


def _thumb(half: float) -> list[Joint]:
    """On the far edge, its tip over the front."""
    return [(half - 0.6, 5.0, 1.35), (half + 0.75, 2.2, 1.25), (half + 0.35, -0.4, 1.05), (half - 1.1, -2.2, 0.82)]


def string(start: Point, end: Point) -> str:
    """A thread that hangs a little."""
    x, y = blend(start, end, 0.5)
    return line(f"M{n(start[0])} {n(start[1])}Q{n(x + 1.5)} {n(y)} {n(end[0])} {n(end[1])}", "#f2efe8", 0.45)
