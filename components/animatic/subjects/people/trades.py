"""What tells a trade: a chef's hat, apron and dish, a doctor's stethoscope, a speaker's headset."""

import math

from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    light,
    line,
    linear,
    mix,
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.view import Solid
from components.animatic.subjects.people.face import Head
from components.animatic.subjects.people.garments import Worn, below
from components.animatic.subjects.people.hats import WORN
from components.animatic.subjects.people.outfits import OVER
from components.animatic.subjects.people.tailoring import seam

WHITE, TUBE = "#f6f4ef", "#2f353d"


def worn_on_head(head: Head, extra: str) -> str:
    """Draw what a trade wears on its head."""
    if extra in WORN:
        return WORN[extra](head)
    if extra == "toque":
        return _toque(head)
    return _headset(head) if extra == "headset" else ""


def _toque(head: Head) -> str:
    left, right = head.skull.span(head.level(-7.6))
    x, y = head.at(0.0, -8.4, 1.0)
    half = (right[0] - left[0]) / 2 + 0.9
    middle = (left[0] + right[0]) / 2
    puff = [
        (middle - half, y - 4.5), (middle - half - 2.6, y - 9.5), (middle - half * 0.55, y - 13.4), (middle, y - 12.6),
        (middle + half * 0.6, y - 13.6), (middle + half + 2.6, y - 9.5), (middle + half, y - 4.5),
    ]  # fmt: skip
    low = f"V{n(y)}Q{n(x)} {n(y + 3.0)} {n(middle - half)} {n(y)}Z"
    band = path(f"M{n(middle - half)} {n(y)}V{n(y - 5.4)}H{n(middle + half)}{low}", "url(#person-toque)")
    tones = [(0.0, "#ffffff"), (0.5, WHITE), (1.0, "#c9c6bf")]
    cloth = linear("person-toque", (middle - half, y - 8), (middle + half + 2, y - 4), tones)
    pleats = ""
    for k in (-0.6, -0.2, 0.2, 0.6):
        a, b, c = (middle + half * k * spread for spread in (1.0, 1.25, 1.15))
        pleats += line(f"M{n(a)} {n(y - 5.4)}Q{n(b)} {n(y - 9)} {n(c)} {n(y - 11.6)}", "#b9b5ac", 0.45, 'opacity="0.7"')
    edge = line(f"M{n(middle - half)} {n(y - 5.2)}Q{n(x)} {n(y - 4.0)} {n(middle + half)} {n(y - 5.2)}", "#aaa79f", 0.5)
    return f"<defs>{cloth}</defs>" + path(smooth(puff), "url(#person-toque)") + pleats + band + edge


def _headset(head: Head) -> str:
    """A thin microphone from the ear to the corner of the mouth."""
    side = -1 if head.yaw >= 0 else 1
    ear, cheek, tip = head.at(side * 8.2, 1.8, 0.5), head.skin(side * 6.4, 5.2, 0.6), head.skin(side * 4.0, 7.2, 1.2)
    wire = f"M{n(ear[0])} {n(ear[1])}Q{n(cheek[0])} {n(cheek[1] + 1.0)} {n(tip[0])} {n(tip[1])}"
    return line(wire, TUBE, 0.42) + ellipse(tip, 0.75, 0.6, TUBE)


def worn_over(worn: Worn, solid: Solid) -> str:
    """Draw what a trade wears over its clothes."""
    if worn.look.extra in OVER:
        return OVER[worn.look.extra](worn)
    if worn.look.extra == "toque":
        return _apron(worn)
    if worn.look.extra == "stethoscope":
        return _stethoscope(solid)
    return _straps(solid, shade(mix(worn.colors.accent, worn.colors.second, 0.5), 0.2)) if worn.look.bag else ""


def pack(worn: Worn) -> str:
    """A backpack, seen beyond the back of who wears it."""
    color = mix(worn.colors.accent, worn.colors.second, 0.5)
    x, y, z = worn.body.chest
    half = [(10.0, -4.0, -15.0), (12.5, 4.0, -18.0), (12.5, 24.0, -18.5), (10.5, 33.0, -15.0)]
    edge = [worn.view.at((x + way * a, y + b, z + c)) for way in (-1, 1) for a, b, c in half[::way]]
    left, right = min(spot[0] for spot in edge), max(spot[0] for spot in edge)
    tones = [(0.0, light(color, 0.14)), (0.5, color), (1.0, shade(color, 0.4))]
    cloth = linear("person-pack", (left, y), (right, y + 6), tones)
    return f"<defs>{cloth}</defs>" + path(smooth(edge, tension=0.9), "url(#person-pack)")


def _straps(solid: Solid, color: str) -> str:
    """The straps of a backpack."""
    parts = ""
    for way in (-1, 1):
        strap = [(0.9, 1.3 * way), (1.6, 0.86 * way), (3.0, 0.66 * way), (4.4, 0.8 * way), (5.6, 1.4 * way)]
        parts += seam(solid, strap, color, 3.0) + seam(solid, strap, light(color, 0.3), 0.5, 0.6)
    return parts


def _apron(worn: Worn) -> str:
    """An apron tied at the waist, down to the knees."""
    solid, color = below(worn, 46.0), shade(worn.colors.second, 0.1)
    angles = (-1.15, -0.6, 0.0, 0.6, 1.15)
    top, hem = [solid.on(0.0, a) for a in angles], [solid.on(3.0, a) for a in reversed(angles)]
    sides = [solid.on(level, 1.15) for level in (1.0, 2.0)], [solid.on(level, -1.15) for level in (2.0, 1.0)]
    shape = smooth([*top, *sides[0], *hem, *sides[1]], tension=0.5)
    tones = [(0.0, light(color, 0.1)), (0.3, light(color, 0.14)), (0.6, color), (1.0, shade(color, 0.35))]
    cloth = linear("person-apron", top[0], (top[-1][0], top[0][1] + 3), tones)
    fold = seam(solid, [(0.4, -0.3), (1.6, -0.35), (2.9, -0.4)], shade(color, 0.4), 0.7, 0.4)
    fold += seam(solid, [(0.4, 0.4), (1.6, 0.45), (2.9, 0.5)], shade(color, 0.4), 0.7, 0.4)
    belt = seam(solid, [(0.05, a) for a in (-1.5, -0.6, 0.0, 0.6, 1.5)], shade(color, 0.28), 2.4)
    return f"<defs>{cloth}</defs>" + path(shape, "url(#person-apron)") + fold + belt


def _stethoscope(solid: Solid) -> str:
    left = [(0.1, -1.3), (1.4, -0.75), (3.0, -0.42), (4.0, -0.22), (4.5, 0.0)]
    right = [(0.1, 1.3), (1.4, 0.72), (3.0, 0.40), (4.0, 0.20), (4.5, 0.0)]
    tube = seam(solid, left, TUBE, 1.3) + seam(solid, right, TUBE, 1.3) + seam(solid, left, light(TUBE, 0.35), 0.4, 0.7)
    down = seam(solid, [(4.5, 0.0), (5.1, 0.12), (5.3, 0.3)], TUBE, 1.2)
    disc = solid.on(5.35, 0.34)
    return (
        tube
        + down
        + ellipse(disc, 1.9, 2.0, "#c9ced4")
        + ellipse(disc, 1.2, 1.3, "#8d959e")
        + spot("person-light", (disc[0] - 0.6, disc[1] - 0.7), 0.9, 0.9, 0.9)
    )


def held(kind: str, hand: Point) -> str:
    """Draw what lies on a hand: a white plate with a dish, steaming hot."""
    if kind != "dish":
        return ""
    x, y = hand[0] + 4.0, hand[1] - 3.6
    plate = (
        ellipse((x, y), 15.5, 3.4, "#d7dade")
        + ellipse((x, y - 0.8), 15.5, 3.2, "#ffffff")
        + ellipse((x, y - 0.7), 10.5, 2.0, "#e6e9ec")
    )
    heap = path(
        smooth([(x - 8, y - 0.8), (x - 6.5, y - 4.6), (x - 1, y - 7.0), (x + 5, y - 5.4), (x + 7.6, y - 0.8)]),
        "#b8622e",
    )
    heap += path(smooth([(x - 5, y - 4.2), (x - 2, y - 6.8), (x + 2.4, y - 6.4), (x + 0.4, y - 3.6)]), "#d98b45")
    green = "".join(
        path(smooth([(x + a, y - b), (x + a + 2.2, y - b - 2.6), (x + a + 4.0, y - b - 0.4)]), tone)
        for a, b, tone in ((-1.6, 6.2, "#5f8f3e"), (1.2, 5.6, "#7aa852"), (-7.0, 1.4, "#6a9a48"))
    )
    beads = "".join(ellipse((x + a, y - 1.4), 1.2, 1.1, "#c8402f") for a in (-10.0, 8.8, 10.4))
    glint = rect(
        x - 11.5,
        y - 1.9,
        6.0,
        0.6,
        "#ffffff",
        0.3,
        f'opacity="0.8" transform="rotate({n(math.degrees(-0.05))} {n(x)} {n(y)})"',
    )
    return plate + heap + green + beads + glint
