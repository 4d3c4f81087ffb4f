"""What a sitting person sits on and works at, in the round: a stool, a swivel chair, a desk with an open laptop."""

import math

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
)  # fmt: skip
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.posture import SEAT

WOOD, STEEL = "#b98a5a", "#6e4c2e"
TOP, EDGE = -73.0, 3.4
"""Where the desk's top lies, and how thick it is."""
LEFT, RIGHT, BACK, FRONT = -40.0, 62.0, 20.0, 70.0
HINGE, LID = 50.0, 22.0


def stool(view: View) -> str:
    """A round wooden stool."""
    x, y = view.at((SEAT[0], SEAT[1] + 8.5, SEAT[2]))
    legs = ""
    for angle in (0.8, 2.4, 3.9, 5.5):
        top = view.at((SEAT[0] + 11 * math.cos(angle), y + 2, SEAT[2] + 11 * math.sin(angle)))
        foot = view.at((SEAT[0] + 16 * math.cos(angle), -1.5, SEAT[2] + 16 * math.sin(angle)))
        legs += line(
            f"M{n(top[0])} {n(top[1])}L{n(foot[0])} {n(foot[1])}",
            shade(STEEL, 0.2 if math.sin(angle) < 0 else 0.0),
            2.6,
        )
    rim = f"M{n(x - 17)} {n(y)}A17 3.2 0 0 0 {n(x + 17)} {n(y)}V{n(y + 3.6)}A17 3.2 0 0 1 {n(x - 17)} {n(y + 3.6)}Z"
    return legs + path(rim, shade(WOOD, 0.22)) + ellipse((x, y), 17, 3.2, light(WOOD, 0.12))


def chair(view: View, colors: Palette) -> str:
    """A swivel chair: its back behind the sitter, a column and a star of feet."""
    cloth = mix(colors.dark, "#4a5361", 0.6)
    x, y = view.at((SEAT[0], SEAT[1], SEAT[2]))
    bx, by = view.at((SEAT[0], SEAT[1] - 34, SEAT[2] - 15))
    hub, wide = view.at((SEAT[0], -9.0, SEAT[2])), 17.0 * max(0.55, math.cos(view.yaw))
    half = [(wide, by - 16), (wide * 1.06, by + 6), (wide * 0.8, by + 24)]
    outline = [*((bx + a, y_) for a, y_ in half), *((bx - a, y_) for a, y_ in reversed(half))]
    back = smooth(outline, tension=0.7)
    fill = linear(
        "person-chair",
        (bx - wide, by - 10),
        (bx + wide, by + 10),
        [(0, light(cloth, 0.22)), (0.5, cloth), (1, shade(cloth, 0.4))],
    )
    feet = ""
    for k in range(5):
        angle = 0.5 + k * math.tau / 5
        tip = view.at((SEAT[0] + 22 * math.cos(angle), -3.4, SEAT[2] + 22 * math.sin(angle)))
        feet += line(f"M{n(hub[0])} {n(hub[1])}L{n(tip[0])} {n(tip[1])}", "#3a3f47", 2.6) + ellipse(
            (tip[0], tip[1] + 0.6), 2.0, 2.0, "#23262c"
        )
    column = line(f"M{n(x)} {n(y + 12)}L{n(hub[0])} {n(hub[1])}", "#8d949e", 4.0)
    pad = f"M{n(x - 19)} {n(y + 8)}A19 4 0 0 0 {n(x + 19)} {n(y + 8)}V{n(y + 12)}A19 4 0 0 1 {n(x - 19)} {n(y + 12)}Z"
    return (
        f"<defs>{fill}</defs>"
        + feet
        + column
        + path(back, "url(#person-chair)")
        + path(pad, shade(cloth, 0.3))
        + ellipse((x, y + 8), 19, 4, cloth)
    )


def _flat(view: View, corners: list[Place]) -> str:
    return polygon([view.at(corner) for corner in corners])


def _up(view: View, a: Place, b: Place, tall: float) -> str:
    """An upright face under the line from a to b."""
    (ax, ay), (bx, by) = view.at(a), view.at(b)
    return polygon([(ax, ay), (bx, by), (bx, by + tall), (ax, ay + tall)])


def desk(view: View, colors: Palette, time: float) -> str:
    """A desk before the person, seen over the laptop's back; its light flickers a little as pages change."""
    corners: list[Place] = [(LEFT, TOP, BACK), (RIGHT, TOP, BACK), (RIGHT, TOP, FRONT), (LEFT, TOP, FRONT)]
    far, near = view.at(corners[0]), view.at(corners[2])
    wood = linear("person-desk", far, near, [(0, light(WOOD, 0.42)), (0.6, light(WOOD, 0.14)), (1, WOOD)])
    defs = f"<defs>{wood}{fade('person-under', '#000000')}{fade('person-screen', '#bfe0ff')}{_lid_paint(view)}</defs>"
    legs = ""
    for x, z in ((LEFT + 4, BACK + 4), (RIGHT - 4, BACK + 4), (RIGHT - 4, FRONT - 4), (LEFT + 4, FRONT - 4)):
        a, b = view.at((x, TOP + 3, z)), view.at((x, -1.5, z))
        legs += line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", shade(STEEL, 0.25 if z < 40 else 0.0), 3.4)
    side = (corners[3], corners[0]) if view.yaw > 0 else (corners[2], corners[1])
    slab = (
        path(_up(view, corners[3], corners[2], EDGE), shade(WOOD, 0.12))
        + path(_up(view, *side, EDGE), shade(WOOD, 0.34))
        + path(_flat(view, corners), "url(#person-desk)")
    )
    glow = 0.5 + 0.06 * math.sin(5.1 * time) * math.sin(1.7 * time)
    shine = spot("person-screen", view.at((0.0, -88.0, 26.0)), 19, 17, glow)
    return defs + legs + slab + shine + _things(view, colors) + _laptop(view)


def _lid_paint(view: View) -> str:
    a, b = view.at((-16.0, TOP - LID, HINGE + 6)), view.at((16.0, TOP, HINGE))
    return linear("person-lid", a, b, [(0, "#f2f4f6"), (0.5, "#c3c8ce"), (1, "#8f959e")])


def _laptop(view: View) -> str:
    base = _flat(
        view, [(-16.0, TOP - 0.6, 29.0), (16.0, TOP - 0.6, 29.0), (16.0, TOP - 0.6, HINGE), (-16.0, TOP - 0.6, HINGE)]
    )
    lid = _flat(
        view,
        [
            (-16.0, TOP - LID, HINGE + 6),
            (16.0, TOP - LID, HINGE + 6),
            (16.0, TOP - 0.4, HINGE),
            (-16.0, TOP - 0.4, HINGE),
        ],
    )
    mark = view.at((0.0, TOP - LID * 0.52, HINGE + 3.4))
    under = spot("person-under", view.at((0.0, TOP, HINGE + 4)), 19, 2.0, 0.4)
    return (
        under + path(base, "#9aa0a8")
        + f'<path d="{lid}" fill="url(#person-lid)" stroke="#7b8189" stroke-width="0.5" stroke-linejoin="round"/>'
        + ellipse(mark, 1.9 * math.cos(view.yaw), 1.9, "#ffffff", 'opacity="0.8"')
    )  # fmt: skip


def _things(view: View, colors: Palette) -> str:
    """A cup and a few books on the free end of the desk."""
    x, y = view.at((33.0, TOP, 46.0))
    cup = _cup((x, y), colors.accent)
    bx, by = view.at((51.0, TOP, 40.0))
    books = "".join(
        rect(bx - 9 + i, by - 3.0 * (i + 1), 18 - 1.7 * i, 3.0, tint, 0.4)
        + rect(bx - 9 + i, by - 3.0 * (i + 1), 18 - 1.7 * i, 0.7, "#ffffff", 0.3, 'opacity="0.3"')
        for i, tint in enumerate((colors.second, colors.main, light(colors.accent, 0.2)))
    )
    return spot("person-under", (bx, by), 11, 1.6, 0.35) + books + spot("person-under", (x, y), 5, 1.2, 0.35) + cup


def _cup(foot: Point, color: str) -> str:
    x, y = foot
    body = path(f"M{n(x - 4)} {n(y - 8.4)}L{n(x + 4)} {n(y - 8.4)}L{n(x + 3.2)} {n(y)}L{n(x - 3.2)} {n(y)}Z", color)
    handle = line(f"M{n(x + 3.8)} {n(y - 6.8)}q3.4 0.4 2.8 2.8q-0.6 1.6 -3.2 1.4", color, 1.1)
    return (
        handle
        + body
        + ellipse((x, y - 8.4), 4, 0.9, shade(color, 0.3))
        + rect(x - 3, y - 7.8, 1.5, 6.6, "#ffffff", 0.6, 'opacity="0.4"')
    )
