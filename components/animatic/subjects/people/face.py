"""Faces from the front and in three-quarter view: a skull in the round with eyes, brows, nose and mouth on its skin.

The origin is the middle of the head; the chin is 11.6 centimetres below it, the crown 12.8 above.
"""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)  # fmt: skip
from components.animatic.subjects.drawing.view import Ring, Solid, View
from components.animatic.subjects.people.posture import Mood

IRISES = ("#54351f", "#41628a", "#3f2617", "#5f7a52", "#6b4a28")
"""Every other one is brown: those go with dark hair."""
SKULL = (
    (-13.2, 0.9, 1.0, 1.2, -0.5), (-12.8, 2.9, 3.2, 3.8, -0.5), (-11.6, 5.0, 5.6, 6.6, -0.4),
    (-9.2, 7.1, 7.8, 9.0, -0.3), (-6.0, 8.3, 9.2, 10.0, 0.0), (-2.4, 8.5, 9.5, 9.9, 0.0), (0.4, 8.1, 8.7, 9.2, 0.0),
    (3.0, 7.9, 8.9, 8.2, 0.3), (6.0, 7.1, 8.0, 6.4, 1.0), (8.6, 5.7, 6.3, 4.6, 2.3), (10.6, 3.7, 4.3, 2.8, 3.9),
    (11.7, 1.7, 2.3, 1.4, 5.2),
)  # fmt: skip
"""Levels of the skull: height, half width, depth before and behind, and how far its middle lies forward."""


@dataclass(frozen=True)
class Traits:
    """What makes one face differ from the next."""

    jaw: float
    eyes: float
    apart: float
    nose: float
    brows: float
    iris: str
    lips: float
    glasses: bool
    freckles: bool


def traits(seed: int, woman: bool, dark: bool = False) -> Traits:
    """Give the face that goes with a seed."""
    pick = [((seed * 7 + 3) * prime % 97) / 96 for prime in (5, 11, 17, 23, 31, 41)]
    return Traits(
        jaw=(0.88 + 0.10 * pick[0]) if woman else (1.0 + 0.13 * pick[0]),
        eyes=(1.06 if woman else 0.94) + 0.12 * pick[1],
        apart=3.45 + 0.35 * pick[2],
        nose=(0.84 if woman else 1.0) + 0.26 * pick[3],
        brows=(0.72 if woman else 1.15) + 0.35 * pick[4],
        iris=IRISES[int(pick[5] * 4.99) // 2 * 2 if dark else int(pick[5] * 4.99)],
        lips=(1.0 if woman else 0.62) + 0.25 * pick[1],
        glasses=seed % 7 == 3,
        freckles=seed % 6 == 2,
    )


class Head:
    """A skull that is turned and nods; what is worn on it asks it where things lie."""

    def __init__(self, yaw: float, nod: float, jaw: float, fine: bool = True) -> None:
        self.view, self.nod = View(max(-1.0, min(1.0, yaw)), fine=fine), nod
        self.yaw = self.view.yaw
        rings = [
            Ring((0.0, y, ahead), wide * (1 + (jaw - 1) * _low(y)), front, back)
            for y, wide, front, back, ahead in SKULL
        ]
        self.skull = Solid(rings, self.view)

    def at(self, across: float, down: float, ahead: float) -> Point:
        """Where a place of the head lands."""
        return self.view.at((across, down + ahead * self.nod, ahead))

    def skin(self, across: float, down: float, out: float = 0.0) -> Point:
        """A spot on the face, that far to the viewer's right when it looks straight ahead."""
        level = self.level(down)
        ring = self.skull.rings[min(round(level), len(SKULL) - 1)]
        ahead = ring.middle[2] + ring.front * math.sqrt(max(0.0, 1 - (across / (ring.wide + 0.2)) ** 2)) + out
        return self.at(across, down, ahead)

    def temple(self, degrees: float, down: float) -> Point:
        """A spot on the skull, by its angle from straight ahead."""
        x, y = self.skull.on(self.level(down), math.radians(degrees))
        return x * 0.985, y + 0.8 * self.nod * 8

    def level(self, down: float) -> float:
        """The ring, counted from the crown, at a height."""
        for i in range(len(SKULL) - 1):
            if down <= SKULL[i + 1][0]:
                return i + max(0.0, (down - SKULL[i][0]) / (SKULL[i + 1][0] - SKULL[i][0]))
        return len(SKULL) - 1.0


def _low(y: float) -> float:
    """How far a height belongs to the jaw."""
    return min(1.0, max(0.0, (y - 1.0) / 5.0))


def face(head: Head, who: Traits, mood: Mood, colors: Palette, woman: bool, bearded: bool) -> str:
    """Draw the head without its hair."""
    skin = colors.skin
    outline = head.skull.outline(tension=0.95)
    defs = (
        linear(
            "person-face",
            (-9, -9),
            (9, 9),
            [(0, light(skin, 0.17)), (0.42, light(skin, 0.06)), (0.75, skin), (1, shade(skin, 0.25))],
        )
        + fade("person-blush", mix(skin, "#c9483c", 0.5))
        + fade("person-shadow", shade(skin, 0.5))
        + fade("person-glow", light(skin, 0.5))
        + clip("person-head", path(outline))
    )
    soft = _modelling(head, who, woman) + (_freckles(head, skin) if who.freckles else "")
    soft += _beard(head, colors) if bearded else ""
    return (
        f"<defs>{defs}</defs>"
        + _ears(head, skin, behind=True)
        + path(outline, "url(#person-face)")
        + group(soft, 'clip-path="url(#person-head)"')
        + _ears(head, skin, behind=False)
        + _mouth(head, who, mood, skin, woman)
        + "".join(_eye(head, who, mood, colors, side, woman) for side in (-1, 1))
        + _nose(head, who, skin)
        + (_glasses(head, who, colors) if who.glasses else "")
    )


def _modelling(head: Head, who: Traits, woman: bool) -> str:
    parts = [spot("person-shadow", head.at(0, 12.6, 3), 8.0, 3.4, 0.55)]
    for side in (-1, 1):
        eye = head.skin(side * who.apart, -0.8)
        parts.append(spot("person-shadow", (eye[0], eye[1] - 0.6), 2.7, 1.9, 0.34))
        parts.append(spot("person-blush", head.skin(side * 4.9, 4.0), 2.7, 2.0, 0.40 if woman else 0.26))
    parts.append(spot("person-glow", head.skin(-3.4, -7.2), 4.2, 2.8, 0.42))
    parts.append(spot("person-glow", head.skin(-5.0, 2.4), 2.2, 1.8, 0.36))
    parts.append(spot("person-shadow", head.skin(0, 9.0), 2.3, 0.9, 0.34))
    parts.append(spot("person-shadow", head.skull.span(6.6)[1], 3.4, 7.0, 0.42))
    parts.append(spot("person-glow", head.skin(-0.3, 10.2), 1.6, 1.1, 0.30))
    return "".join(parts)


def _freckles(head: Head, skin: str) -> str:
    tone = mix(skin, "#8a4a2a", 0.5)
    places = ((-4.6, 2.6), (-3.4, 3.4), (-5.3, 3.8), (3.6, 3.2), (4.8, 2.7), (5.2, 3.9), (-1.2, 2.4), (1.4, 2.2))
    return "".join(ellipse(head.skin(a, d), 0.26, 0.24, tone, 'opacity="0.6"') for a, d in places)


def _ears(head: Head, skin: str, behind: bool) -> str:
    """The ear of the nearer side lies before the head, the other one peeps out behind it."""
    parts = ""
    for side in (-1, 1):
        nearer = -side * math.sin(head.yaw)
        if (nearer > 0.25) == behind or nearer < -0.5 or not head.view.fine:
            continue
        x, y = head.at(side * 8.3, 0.9, -0.7)
        wide = 1.35 + 0.5 * max(0.0, nearer)
        tone = mix(skin, "#b5533f", 0.20) if side < 0 else shade(mix(skin, "#b5533f", 0.2), 0.12)
        parts += ellipse((x, y), wide, 2.7, tone, f'transform="rotate({n(side * 8)} {n(x)} {n(y)})"')
        parts += line(
            f"M{n(x + side * 0.3)} {n(y - 1.5)}Q{n(x - side * 0.7)} {n(y)} {n(x)} {n(y + 1.4)}",
            shade(skin, 0.42), 0.34, 'opacity="0.6"',
        )  # fmt: skip
    return parts


def _eye(head: Head, who: Traits, mood: Mood, colors: Palette, side: int, woman: bool) -> str:
    """One eye with its lids and brow."""
    skin, dark = colors.skin, mix(shade(colors.skin, 0.78), "#1a100c", 0.5)
    wide, tall, open_ = 1.72 * who.eyes, 0.98 * who.eyes, 1.0 - mood.lids
    a = side * who.apart
    inner, outer = head.skin(a - side * wide, 0.5), head.skin(a + side * wide, 0.16)
    x, y = head.skin(a, 0.25)
    squint = 0.18 * mood.smile + 0.12 * mood.mouth
    top, low = y - tall * (1.25 * open_ - 0.2), y + tall * (0.78 - squint)
    iris = head.skin(a + mood.gaze, 0.18)
    parts = []
    white = (
        f"M{n(inner[0])} {n(inner[1])}Q{n(x - side * 0.1)} {n(2 * top - y + 0.25)} {n(outer[0])} {n(outer[1])}"
        f"Q{n(x)} {n(2 * low - y - 0.2)} {n(inner[0])} {n(inner[1])}Z"
    )
    if open_ > 0.15:
        parts.append(_ball(head, white, iris, who, f"person-eye{side + 1}", top))
    lash = (0.62 if woman else 0.44) * (1.0 if open_ > 0.15 else 0.9)
    upper = (
        f"M{n(inner[0])} {n(inner[1])}Q{n(x - side * 0.1)} {n((2 * top - y + 0.25) if open_ > 0.15 else y + 1.5)} "
        f"{n(outer[0])} {n(outer[1])}"
    )
    if woman:
        upper += f"l{n(side * 0.55 * math.cos(head.yaw))} -0.42"
    parts.append(line(upper, dark, lash))
    if not head.view.fine:
        return "".join(parts) + _brow(head, who, mood, colors, side)
    fold = f"M{n(inner[0] + side * 0.2)} {n(inner[1] - 1.0)}Q{n(x)} {n(min(top, y) - 1.35)} "
    parts.append(line(f"{fold}{n(outer[0])} {n(outer[1] - 0.9)}", shade(skin, 0.42), 0.28, 'opacity="0.55"'))
    return "".join(parts) + _brow(head, who, mood, colors, side)


def _ball(head: Head, white: str, iris: Point, who: Traits, name: str, top: float) -> str:
    """What is seen of an eyeball between the lids, in the shade of the upper one."""
    x, y = iris
    r = 1.02 * who.eyes
    if not head.view.fine:
        return path(white, "#f3ede6") + ellipse(iris, r * 0.9, r * 0.8, shade(who.iris, 0.4))
    lid = f"M{n(x - 2.4)} {n(top - 1)}H{n(x + 2.4)}V{n(top + 0.55)}H{n(x - 2.4)}Z"
    ball = (
        path(white, "#f3ede6")
        + ellipse(iris, r, r * 1.04, who.iris)
        + ellipse((x, y + 0.15), r * 0.72, r * 0.66, light(who.iris, 0.22), 'opacity="0.7"')
        + ellipse(iris, r * 0.52, r * 0.54, "#120b09")
        + path(lid, "#2a1812", 'opacity="0.3"')
    )
    glint = ellipse((x - 0.34, y - 0.38), 0.30, 0.30, "#ffffff", 'opacity="0.95"')
    return f"<defs>{clip(name, path(white))}</defs>" + group(ball, f'clip-path="url(#{name})"') + glint


def _brow(head: Head, who: Traits, mood: Mood, colors: Palette, side: int) -> str:
    lift, thick = 0.75 * mood.brows, 0.62 * who.brows
    a = side * who.apart
    inside, peak, tail = (
        head.skin(a - side * 2.0, -2.62 - lift * 0.7),
        head.skin(a + side * 0.7, -3.25 - lift),
        head.skin(a + side * 2.9, -2.25 - lift * 0.8),
    )
    tone = mix(colors.hair, shade(colors.skin, 0.65), 0.30 if luminance(colors.hair) < 0.5 else 0.45)
    d = (
        f"M{n(inside[0])} {n(inside[1] - thick * 0.5)}Q{n(peak[0])} {n(peak[1] - thick)} {n(tail[0])} {n(tail[1])}"
        f"Q{n(peak[0])} {n(peak[1] + thick * 0.75)} {n(inside[0])} {n(inside[1] + thick * 0.8)}Z"
    )
    return path(d, tone, f'stroke="{tone}" stroke-width="0.22" stroke-linejoin="round"')


def _nose(head: Head, who: Traits, skin: str) -> str:
    """A lit bridge, a shaded side and the wings."""
    k = who.nose
    bridge, tip, base = head.at(0, -0.6, 9.2), head.at(0, 3.3, 11.6 + 0.5 * k), head.at(0, 4.5, 10.0)
    left, right = head.at(-1.75 * k, 4.15, 9.2), head.at(1.75 * k, 4.15, 9.2)
    far = 1 if head.yaw > -0.12 else -1
    wing = right if far > 0 else left
    side = f"M{n(bridge[0] + 0.3 * far)} {n(bridge[1])}Q{n(tip[0] + 0.15 * far)} {n((bridge[1] + tip[1]) / 2)} "
    side += f"{n(tip[0] + 0.55 * far)} {n(tip[1] - 0.3)}L{n(wing[0])} {n(wing[1])}"
    side += f"Q{n(bridge[0] + 1.5 * far)} {n(bridge[1] + 2.5)} {n(bridge[0] + 1.3 * far)} {n(bridge[1] - 0.4)}Z"
    turned = min(1.0, abs(head.yaw) * 1.6)
    parts = ""
    if abs(head.yaw) > 0.5:  # it stands out of the outline
        out = [head.at(0, -1.6, 9.2), bridge, tip, (tip[0] - 0.1 * far, tip[1] + 0.9), base, left if far > 0 else right]
        parts += path(smooth(out, tension=0.7), skin)
    parts += path(side, shade(skin, 0.36), f'opacity="{n(0.30 + 0.14 * turned)}"')
    under = (
        f"M{n(left[0])} {n(left[1])}Q{n(left[0] + 0.5)} {n(base[1] + 0.25)} {n((left[0] + base[0]) / 2)} {n(base[1])}"
        f"Q{n(base[0])} {n(base[1] + 0.75)} {n((right[0] + base[0]) / 2)} {n(base[1])}"
        f"Q{n(right[0] - 0.4)} {n(base[1] + 0.25)} {n(right[0])} {n(right[1])}"
    )
    parts += line(under, shade(skin, 0.52), 0.42, 'opacity="0.72"')
    parts += spot("person-glow", (tip[0] - 0.35, tip[1] - 0.35), 1.15 * k, 1.0 * k, 0.75)
    parts += spot("person-glow", head.at(-0.35, 0.9, 10.0), 0.55, 2.0, 0.5)
    return parts


def _mouth(head: Head, who: Traits, mood: Mood, skin: str, woman: bool) -> str:
    tone = mix(shade(skin, 0.14), "#b23a3f", 0.50 if woman else 0.30)
    half = 2.55 + 0.65 * mood.smile - 0.25 * mood.mouth
    corner = 7.1 - 0.75 * mood.smile
    gap = 1.55 * mood.mouth
    left, right = head.skin(-half, corner, 0.1), head.skin(half, corner, 0.1)
    seam, upper = head.skin(0, 7.05, 0.6), head.skin(0, 7.05 - 0.72 * who.lips, 0.7)
    lower = (seam[0], seam[1] + gap + 1.02 * who.lips)
    inner = (seam[0], seam[1] + gap)
    dip = 0.3 * mood.smile

    def curve(a: Point, b: Point, y: float) -> str:
        return f"M{n(a[0])} {n(a[1])}Q{n(seam[0])} {n(2 * y - (a[1] + b[1]) / 2)} {n(b[0])} {n(b[1])}"

    bow = (
        f"M{n(left[0])} {n(left[1])}Q{n(seam[0] - 1.3)} {n(upper[1] - 0.25)} {n(seam[0] - 0.55)} {n(upper[1] - 0.1)}"
        f"Q{n(seam[0])} {n(upper[1] + 0.28)} {n(seam[0] + 0.55)} {n(upper[1] - 0.1)}"
        f"Q{n(seam[0] + 1.3)} {n(upper[1] - 0.25)} {n(right[0])} {n(right[1])}"
    )
    low = f"Q{n(seam[0])} {n(2 * lower[1] - left[1] + dip)} {n(left[0])} {n(left[1])}Z"
    parts = path(bow + low, tone)
    parts += path(curve(left, right, inner[1] + 0.1) + low, light(tone, 0.16), 'opacity="0.85"')
    if mood.mouth > 0.08:
        cave = (
            curve(left, right, seam[1] - 0.05) + f"Q{n(seam[0])} {n(2 * inner[1] - left[1])} {n(left[0])} {n(left[1])}Z"
        )
        parts += path(cave, "#4a1517")
        (ax, ay), (bx, by) = (left[0] + 0.55, left[1] + 0.12), (right[0] - 0.55, right[1] + 0.12)
        low_edge = 2 * (seam[1] + min(gap * 0.62, 0.72)) - left[1]
        teeth = (
            f"M{n(ax)} {n(ay)}Q{n(seam[0])} {n(2 * seam[1] - left[1] - 0.05)} {n(bx)} {n(by)}"
            f"Q{n(seam[0])} {n(low_edge)} {n(ax)} {n(ay)}Z"
        )
        parts += path(teeth, "#f7f2ea")
    else:
        parts += line(curve(left, right, seam[1] + dip), shade(tone, 0.58), 0.36)
    for x, y, side in ((*left, -1), (*right, 1)):
        parts += line(
            f"M{n(x + side * 0.05)} {n(y - 0.4)}q{n(side * 0.5)} 0.4 {n(side * 0.1)} 0.95",
            shade(skin, 0.42),
            0.3,
            'opacity="0.5"',
        )
    return parts


def _beard(head: Head, colors: Palette) -> str:
    """A full beard round the mouth, cut short."""
    solid = head.skull
    left, right = solid.left(), solid.right()
    chin = [*left[6:], *reversed(right[6:])]
    inside = [
        head.skin(6.4, 3.6), head.skin(4.6, 5.6), head.skin(2.6, 5.3, 0.5), head.skin(0, 5.5, 0.8),
        head.skin(-2.6, 5.3, 0.5), head.skin(-4.6, 5.6), head.skin(-6.4, 3.6),
    ]  # fmt: skip
    tone = mix(colors.hair, colors.skin, 0.14)
    lip = head.skin(0, 8.0, 0.5)
    grown = path(smooth([*chin, *inside], tension=0.8), tone)
    return grown + spot("person-shadow", (lip[0] + 3, lip[1] + 2), 4, 3, 0.3)


def _glasses(head: Head, who: Traits, colors: Palette) -> str:
    """Round rims of thin dark acetate."""
    rim = mix(colors.dark, "#5a3a22", 0.35)
    parts = ""
    ends = []
    for side in (-1, 1):
        x, y = head.skin(side * (who.apart + 0.15), 0.5, 0.5)
        wide = 2.75 * max(0.5, math.cos(head.yaw - side * 0.25))
        parts += ellipse((x, y), wide, 2.45, "#ffffff", 'opacity="0.12"')
        parts += (
            f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(wide)}" ry="2.45" fill="none" stroke="{rim}" stroke-width="0.5"/>'
        )
        parts += line(f"M{n(x - wide * 0.6)} {n(y - 0.9)}l{n(wide * 0.45)} -0.8", "#ffffff", 0.4, 'opacity="0.5"')
        ends.append((x, y, wide))
    (ax, ay, aw), (bx, by, bw) = ends
    parts += line(f"M{n(ax + aw)} {n(ay - 0.4)}Q{n((ax + bx) / 2)} {n(ay - 1.3)} {n(bx - bw)} {n(by - 0.4)}", rim, 0.55)
    near = head.at(-8.3, 0.2, -0.5) if head.yaw > 0 else head.at(8.3, 0.2, -0.5)
    lens = ends[0] if head.yaw > 0 else ends[1]
    edge = lens[0] - lens[2] if head.yaw > 0 else lens[0] + lens[2]
    return parts + line(f"M{n(edge)} {n(lens[1] - 0.5)}L{n(near[0])} {n(near[1])}", rim, 0.5)
