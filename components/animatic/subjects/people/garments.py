"""What people wear above the hips, in the round: shirts, knits, jackets, coats, dresses, and skirts below them."""

import math
from dataclasses import dataclass, replace

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.view import Ring, Solid, View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import RISE, Posture
from components.animatic.subjects.people.tailoring import front, seam

HEMS = {"coat": 40.0, "labcoat": 40.0, "jacket": 12.0, "sweater": 5.0, "hoodie": 6.0, "chef": 3.0, "shirt": 5.0}
"""How far each top reaches below the hip joints; the others end at 3."""
LOOSE = {"coat": 1.6, "labcoat": 1.6, "jacket": 1.1, "sweater": 0.9, "hoodie": 1.3, "chef": 1.0, "shirt": 0.5}

# level, half width and depth of a man and of a woman at heights above the hips: neck, slope, shoulders, chest, waist
_TRUNK = (
    (57.2, 5.2, 5.0, 4.5, 4.4), (55.2, 8.0, 6.6, 6.8, 5.8), (52.4, 13.2, 8.2, 11.6, 7.2), (48.6, 16.6, 9.2, 14.8, 8.2),
    (38.0, 17.2, 11.2, 14.4, 10.8), (28.0, 15.6, 10.6, 12.4, 9.2), (17.0, 14.2, 9.8, 10.9, 8.4),
    (7.0, 14.8, 10.2, 13.2, 9.6), (0.0, 15.4, 10.4, 14.8, 10.4),
)  # fmt: skip
FOLDS = (
    ((5.4, -1.0), (5.9, -0.5), (5.8, 0.0)),
    ((6.4, 1.1), (6.7, 0.6), (6.5, 0.1)),
    ((7.1, -0.9), (7.3, -0.4), (7.2, 0.2)),
    ((4.9, 1.15), (5.4, 0.9), (5.6, 0.5)),
)
"""Creases at the waist and under the arm."""
SHOULDERS, WAIST = 3.0, 6.0
"""The level of each, counted in rings from the top."""


@dataclass(frozen=True)
class Worn:
    """A body dressed for drawing: who, in what, seen how."""

    body: Posture
    look: Look
    colors: Palette
    view: View

    @property
    def trunk(self) -> Solid:
        """The upper body in its clothes."""
        return trunk(self.body, self.look, self.view)


def trunk(body: Posture, look: Look, view: View) -> Solid:
    """The rings of the upper body: they follow the spine from the hips to the shoulders."""
    thick, down = LOOSE.get(look.top, 0.0), HEMS.get(look.top, 3.0)
    rings = []
    for up, wide, deep, slim, shallow in _TRUNK:
        w, d = (slim, shallow) if look.woman else (wide, deep)
        loose = thick * (1.0 if up < 50 else 0.45)
        rings.append(_ring(body, up, w + loose, d + loose))
    w, d = (14.6, 10.4) if look.woman else (15.2, 10.6)
    if body.seated:
        down = min(down, 4.0)
    flare = 2.2 if look.top in ("coat", "labcoat") else 0.2
    for k in (0.5, 0.93, 1.0) if down > 8 else (0.8, 1.0):
        tuck = 0.9 if k == 1.0 else 0.0
        ring = _ring(body, -down * k, w + thick + flare * k - tuck, d + thick)
        rings.append(_blown(ring, body, k) if down > 20 else ring)
    return Solid(rings, view)


def _blown(ring: Ring, body: Posture, share: float) -> Ring:
    """The tails of a coat make room for the thighs of a stride."""
    ahead = [leg.joint[2] - body.hips[2] for leg in body.legs]
    front = max(ring.front, 0.74 * share * max(ahead) + 5.0)
    return replace(ring, front=front, back=max(ring.back, 5.0 - 0.62 * share * min(ahead)))


def below(worn: Worn, down: float) -> Solid:
    """What hangs from the waist: four rings, the lowest so far below the hip joints."""
    body, wide = worn.body, 13.6 if worn.look.woman else 16.0
    return Solid(
        [
            _ring(body, 14.0, wide, 11.4),
            _ring(body, 0.0, 17.4, 12.4),
            _ring(body, -down * 0.5, 18.0, 12.6),
            _ring(body, -down, 18.4, 12.8),
        ],
        worn.view,
    )


def _ring(body: Posture, up: float, wide: float, deep: float) -> Ring:
    t = min(1.15, max(0.0, up / RISE))
    bend = t * t * (3 - 2 * t) if t < 1 else 1.0
    across = body.hips[0] + (body.chest[0] - body.hips[0]) * bend
    ahead = body.hips[2] + (body.chest[2] - body.hips[2]) * t
    rise = body.hips[1] + (body.chest[1] - body.hips[1]) * min(1.0, t) - max(0.0, up - RISE) + min(0.0, up) * -1
    roll = body.hip_roll + (body.chest_roll - body.hip_roll) * min(1.0, t)
    return Ring((across, rise, ahead), wide, deep, deep * 0.92, roll, body.twist * min(1.0, t))


def top(worn: Worn) -> str:
    """Draw the upper body in its clothes."""
    look, colors, solid = worn.look, worn.colors, worn.trunk
    outline = solid.draped(1.1)
    color = {"labcoat": "#eef1f4", "chef": "#f4f2ee"}.get(look.top, colors.main)
    (x0, _), (x1, _) = solid.span(SHOULDERS)
    y0, y1 = worn.body.chest[1], worn.body.hips[1]
    cloth = linear(
        "person-top",
        (x0, y0),
        (x1 + 3, y0 + 3),
        [
            (0, light(color, 0.10)),
            (0.25, light(color, 0.15)),
            (0.55, color),
            (0.82, shade(color, 0.18)),
            (1, shade(color, 0.36)),
        ],
    )
    fall = linear(
        "person-fall", (0, y0), (0, y1 + 10), [(0, "#ffffff", 0.05), (0.4, "#000000", 0.0), (1, "#000000", 0.12)]
    )
    parts = [path(outline, "url(#person-top)"), path(outline, "url(#person-fall)")]
    inner = _modelling(solid, look, color) + front(solid, look.top, look.woman, colors, color)
    soft = fade("person-seam0", light(color, 0.08)) + fade("person-seam2", shade(color, 0.12))
    defs = f"<defs>{soft}{cloth}{fall}{clip('person-torso', path(outline))}</defs>"
    return defs + "".join(parts) + group(inner, 'clip-path="url(#person-torso)"')


def _modelling(solid: Solid, look: Look, color: str) -> str:
    """Light and shade on the chest, folds at the waist."""
    right = solid.span(WAIST)[1]
    parts = [
        spot("person-fold", (right[0] - 1, right[1] - 6), 5, 24, 0.26),
        spot("person-light", solid.on(3.6, -0.5), 7.5, 7.0, 0.15),
        spot("person-fold", solid.on(0.6, 0.0), 10, 3.6, 0.20),
    ]
    if look.woman:
        for angle, depth in ((-0.62, 0.10), (0.62, 0.06)):
            x, y = solid.on(4.55, angle)
            parts.append(spot("person-light", (x - 1.0, y - 3.8), 5.4, 4.8, depth))
        x, y = solid.on(5.1, 0.05)
        parts.append(spot("person-fold", (x, y), 11.5, 3.4, 0.07))
    tone = shade(color, 0.5)
    parts += [seam(solid, fold, tone, 0.6, 0.22) for fold in FOLDS]
    return "".join(parts)


def skirt(worn: Worn) -> str:
    """A skirt from the waist: flared by a spin, its pleats on the skin of a bell."""
    body, look = worn.body, worn.look
    if look.bottom not in ("skirt", "dress"):
        return ""
    color = worn.colors.main if look.bottom == "dress" else worn.colors.second
    if body.seated:
        return _lap(worn, color)
    hx, hy, hz = body.hips
    flow = body.flare
    knees = [leg.joint for leg in body.legs]
    low = max(knee[1] for knee in knees) + 4.0 - 6.0 * flow
    aside = [knee[0] for knee in knees]
    middle = (
        (sum(aside) * 0.5) * 0.75 + hx * 0.25 + 3.0 * body.swing,
        low,
        4.0 + hz * 0.5,
    )
    full, spun = (7.0, 17.0) if look.bottom == "dress" else (3.5, 9.0)
    wide = max(14.5 + full + spun * flow, (max(aside) - min(aside)) / 2 + 8.5)
    waist = 11.4 if look.woman else 14.0
    before = max(wide * 0.72, max(knee[2] for knee in knees) - middle[2] + 8.0)
    after = max(wide * 0.66, middle[2] - min(knee[2] for knee in knees) + 6.0)
    round_thighs = (15.6 + wide) / 2 + 1.6 * flow + 0.06 * (max(aside) - min(aside))
    rings = [
        _ring(body, 19.0, waist, 8.6), _ring(body, 8.0, 13.8, 9.9), _ring(body, -3.0, 15.6 + 2.5 * flow, 11.0),
        Ring((hx * 0.5 + middle[0] * 0.5, (hy + low) / 2, hz + 1), round_thighs, *_thighs(body)),
        Ring(middle, wide, before, after, 0.06 * body.swing),
    ]  # fmt: skip
    solid = Solid(rings, worn.view)
    hem, inside = _ripples(solid, flow, body.swing)
    outline = smooth([*solid.left()[:-1], *hem, *reversed(solid.right()[:-1])], tension=0.85)
    x0, x1 = hem[0][0], hem[-1][0]
    belt = [(0.12, angle) for angle in (-1.5, -0.6, 0.0, 0.6, 1.5)]
    sash = seam(solid, belt, shade(color, 0.3), 2.0) if look.bottom == "dress" else ""
    silk = linear(
        "person-skirt",
        (x0, 0),
        (x1, 0),
        [
            (0, shade(color, 0.08)),
            (0.28, light(color, 0.17)),
            (0.55, color),
            (0.8, shade(color, 0.2)),
            (1, shade(color, 0.38)),
        ],
    )
    return (
        f"<defs>{silk}</defs>"
        + path(inside, shade(color, 0.6))
        + path(outline, "url(#person-skirt)")
        + _pleats(solid, hem, color)
        + sash
    )


def _thighs(body: Posture) -> tuple[float, float]:
    """How far the cloth halfway down reaches before and behind: over the thighs of a stride."""
    ahead = [leg.joint[2] - body.hips[2] for leg in body.legs]
    return max(12.5, 0.55 * max(ahead) + 8.5), max(12.0, 7.0 - 0.5 * min(ahead))


def _lap(worn: Worn, color: str) -> str:
    """A skirt over the thighs of who sits."""
    view, thighs = worn.view, []
    for leg in sorted(worn.body.legs, key=lambda leg: view.near(leg.joint)):
        hip, knee = view.at(leg.root), view.at(leg.joint)
        hem = blend(hip, knee, 0.9)
        thighs.append([(hip[0], hip[1] - 2.0, 10.5), (*blend(hip, hem, 0.5), 10.0), (hem[0], hem[1] + 1.5, 9.0)])
    between = [tuple((a + b) / 2 for a, b in zip(*pair, strict=True)) for pair in zip(*thighs, strict=True)]
    parts = "".join(
        limb([(x, y, half) for x, y, half in part], color, 0.24, 0.12, view.shells) for part in (*thighs, between)
    )
    waist = Solid([_ring(worn.body, 17.0, 11.8, 8.8), _ring(worn.body, 0.0, 15.4, 11.0)], view)
    belt = [(0.1, angle) for angle in (-1.5, -0.6, 0.0, 0.6, 1.5)]
    return path(waist.draped(1.0), color) + parts + seam(waist, belt, shade(color, 0.3), 2.0)


def _ripples(solid: Solid, flow: float, swing: float) -> tuple[list[Point], str]:
    """The hem's front edge, waved, and the dark inside seen under its back edge."""
    (x0, y0), (x1, y1) = solid.span(len(solid.rings) - 1.0)
    middle, half = ((x0 + x1) / 2, (y0 + y1) / 2), (x1 - x0) / 2
    dip = 1.6 + half * 0.09
    hem = []
    for i in range(13):
        a = math.pi * (i / 12)
        wave = (0.3 + 0.9 * flow) * math.cos(i * math.pi + 0.4) + 0.8 * flow * math.sin(2.1 * i + 5 * swing)
        x = middle[0] - math.cos(a) * half
        hem.append((x, middle[1] + (y1 - y0) / 2 * -math.cos(a) + math.sin(a) * dip + wave))
    back = (
        f"M{n(hem[0][0])} {n(hem[0][1])}Q{n(middle[0])} {n(middle[1] - 3.4 - 5 * flow)} {n(hem[-1][0])} {n(hem[-1][1])}"
    )
    return hem, back + f"L{n(hem[9][0])} {n(hem[9][1])}L{n(hem[3][0])} {n(hem[3][1])}Z"


def _pleats(solid: Solid, hem: list[Point], color: str) -> str:
    parts = ""
    for i in range(1, 12):
        angle = -1.25 + 2.5 * i / 12 - solid.view.yaw
        a, b, c = solid.on(0.4, angle), solid.on(2.2, angle), hem[i]
        tone = light(color, 0.3) if i % 2 and i < 7 else shade(color, 0.42)
        parts += line(
            f"M{n(a[0])} {n(a[1])}Q{n(b[0])} {n(b[1])} {n(c[0])} {n(c[1])}",
            tone,
            0.9 if i % 2 else 1.3,
            'opacity="0.28"',
        )
    return parts
