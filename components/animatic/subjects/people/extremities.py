"""Arms with their hands, legs with their shoes, and the neck, in the round."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import Point, group, light, line, n, path, shade, smooth, spot
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.grips import GRIPS, palm
from components.animatic.subjects.people.posture import ANKLE, Limb

SLEEVES = {"tee": 0.5, "vest": 0.0, "dress": 0.0}
"""How far down the upper arm a short sleeve reaches; the others cover the arm."""
WIDE = {"coat": 1.24, "labcoat": 1.22, "jacket": 1.18, "sweater": 1.18, "hoodie": 1.26, "chef": 1.16}


def arm(part: Limb, look: Look, colors: Palette, view: View, side: int) -> str:
    """Draw an arm in its sleeve; `side` is -1 at the viewer's left."""
    slim = 0.86 if look.woman else 1.0
    s, e, w = view.at(part.root), view.at(part.joint), view.at(part.end)
    cloth = {"labcoat": "#eef1f4", "chef": "#f4f2ee"}.get(look.top, colors.main)
    flesh = [
        (*s, 5.8 * slim),
        (*blend(s, e, 0.5), 5.0 * slim),
        (*e, 4.1 * slim),
        (*blend(e, w, 0.32), 4.2 * slim),
        (*w, 2.7 * slim),
    ]
    if part.hand in GRIPS and part.holds:
        drawn = palm(w, view.at(part.holds), colors.skin, 0.62 + 0.38 * slim)
    else:
        drawn = "" if part.hand == "pocket" else hand(part.hand, e, w, colors.skin, side, slim)
    # a hand that is held out to the viewer hides its own cuff
    over = drawn if view.near(part.end) > view.near(part.joint) + 14.0 and part.hand == "open" else ""
    drawn = "" if over else drawn
    cover = SLEEVES.get(look.top, 1.0)
    if cover >= 1.0:
        thick = WIDE.get(look.top, 1.06)
        sleeve = [(x, y, half * thick) for x, y, half in flesh[:-1]] + [(*blend(e, w, 0.95), 3.4 * slim * thick)]
        bend = _crease(s, e, w, shade(cloth, 0.5), view.fine)
        cuff = blend(e, w, 0.86)
        edge = blend(e, w, 0.95)
        turn = _across(cuff, edge, 3.5 * slim * thick)
        return (
            drawn
            + limb(sleeve, cloth, 0.24, 0.13, view.shells)
            + bend
            + line(turn, shade(cloth, 0.4), 0.5, 'opacity="0.6"')
            + over
        )
    drawn += limb(flesh, colors.skin, 0.24, 0.10, view.shells)
    if cover > 0:
        reach = blend(s, e, cover)
        drawn += limb(
            [(*s, 7.0 * slim), (*blend(s, e, cover * 0.55), 6.7 * slim), (*reach, 6.3 * slim)], cloth, 0.30, 0.13
        )
    return drawn + over


def _across(before: Point, at: Point, half: float) -> str:
    dx, dy = at[0] - before[0], at[1] - before[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size * half, dx / size * half
    return f"M{n(at[0] + nx)} {n(at[1] + ny)}L{n(at[0] - nx)} {n(at[1] - ny)}"


def _crease(s: Point, e: Point, w: Point, tone: str, fine: bool) -> str:
    """Folds on the inside of a bent elbow."""
    if not fine:
        return ""
    bent = math.hypot(w[0] - s[0], w[1] - s[1])
    straight = math.hypot(e[0] - s[0], e[1] - s[1]) + math.hypot(w[0] - e[0], w[1] - e[1])
    if bent > straight * 0.985:
        return ""
    ix, iy = (s[0] + w[0]) / 2 - e[0], (s[1] + w[1]) / 2 - e[1]
    size = math.hypot(ix, iy) or 1.0
    ix, iy = ix / size, iy / size
    folds = ""
    for k in (-2.4, 0.2, 2.6):
        a, b = (e[0] + ix * 4.2 - iy * k, e[1] + iy * 4.2 + ix * k), (e[0] + ix * 0.6, e[1] + iy * 0.6)
        inner = (b[0] - iy * k * 0.4, b[1] + ix * k * 0.4)
        folds += line(f"M{n(a[0])} {n(a[1])}L{n(inner[0])} {n(inner[1])}", tone, 0.55, 'opacity="0.35"')
    return folds


def hand(kind: str, elbow: Point, wrist: Point, skin: str, side: int, size: float) -> str:
    """Draw a hand that carries on from the forearm."""
    angle = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    flip = -1 if (side < 0) != (kind == "rest") else 1  # a hand at rest has its thumb ahead
    if kind == "tucked":
        return ""
    k = 0.62 + 0.38 * size
    place = f"translate({n(wrist[0])} {n(wrist[1])}) rotate({n(angle)}) scale({n(k)} {n(flip * k)})"
    return group(_hand(kind, skin), f'transform="{place}"')


FINGERS = {
    "open": ((-2.5, -0.42, 6.6), (-0.9, -0.15, 7.6), (0.9, 0.09, 7.3), (2.4, 0.33, 6.0)),
    "grace": ((-2.1, -0.30, 6.8), (-0.7, -0.02, 7.6), (0.7, 0.10, 7.2), (1.9, 0.22, 6.0)),
}


@lru_cache(maxsize=64)
def _hand(kind: str, skin: str) -> str:
    """A hand at the end of an arm that points to the right; the thumb lies at the top."""
    dark = shade(skin, 0.45)
    if kind in FINGERS:
        parts = ""
        for y, lean, long in FINGERS[kind]:
            x = 6.6 - abs(y) * 0.25
            bone = f"M{n(x - 1.5)} {n(y)}L{n(x + math.cos(lean) * long)} {n(y + math.sin(lean) * long)}"
            parts += line(bone, shade(skin, 0.22), 2.1) + line(bone, skin, 1.6)
        thumb = "M1.2 -2.2Q3.2 -4.8 6.8 -6.2"
        parts += line(thumb, shade(skin, 0.22), 2.5) + line(thumb, skin, 2.0)
        palm = smooth([(-2, -2.3), (2.5, -3.3), (7.2, -3.3), (8.2, 0), (7.2, 3.1), (2.5, 3.0), (-2, 2.3)])
        return parts + path(palm, skin) + line("M3.2 1.8Q5.0 -0.6 6.6 -2.6", dark, 0.35, 'opacity="0.3"')
    if kind == "fist":
        shape = smooth(
            [(-2, -2.6), (2.4, -4.0), (7.6, -4.0), (9.6, -1.2), (9.2, 2.6), (6.0, 4.0), (1.6, 3.6), (-2, 2.5)]
        )
        marks = line(
            "M9.2 -2.2Q7.4 -1.6 6.2 -2.0M9.6 -0.1Q7.6 0.3 6.4 0M9.0 2.0Q7.4 2.4 6.2 2.0", dark, 0.42, 'opacity="0.55"'
        )
        return (
            path(shape, skin)
            + _edge(shape, skin)
            + marks
            + line("M1.6 -3.0Q5.4 -2.8 7.0 -0.2", shade(skin, 0.2), 3.0)
            + line("M1.6 -3.1Q5.2 -2.9 6.8 -0.4", light(skin, 0.05), 2.4)
        )
    if kind in ("hip", "palm"):
        shape = smooth([(-2, -2.2), (3.0, -3.0), (6.8, -2.4), (8.0, 0.4), (6.4, 2.8), (1.6, 2.9), (-2, 2.2)])
        return path(shape, shade(skin, 0.04)) + line("M6.6 -1.2L4.4 -0.9M7.0 0.6L4.6 0.8", dark, 0.36, 'opacity="0.4"')
    shape = smooth(
        [
            (-2, -2.2),
            (2.4, -3.1),
            (7.0, -3.0),
            (11.6, -2.4),
            (15.0, -0.9),
            (15.4, 0.7),
            (12.2, 2.2),
            (5.4, 3.1),
            (-2, 2.2),
        ]
    )
    marks = line("M8.6 1.3Q11.4 1.5 14.4 0.7M8.4 -0.5Q11.4 -0.5 14.8 -0.4", dark, 0.36, 'opacity="0.42"')
    thumb = line("M1.8 -2.2Q4.8 -3.9 8.2 -3.5", shade(skin, 0.16), 2.3) + line("M1.7 -2.4Q4.8 -4.1 8.1 -3.7", skin, 1.8)
    return path(shape, skin) + marks + thumb


def _edge(shape: str, skin: str) -> str:
    """A little shade along the lower edge."""
    return f'<path d="{shape}" fill="none" stroke="{shade(skin, 0.3)}" stroke-width="0.5" opacity="0.4"/>'


def leg(part: Limb, look: Look, colors: Palette, view: View) -> str:
    """Draw a leg in what it wears, with its shoe."""
    hip, knee, ankle = view.at(part.root), view.at(part.joint), view.at(part.end)
    bare = look.bottom in ("skirt", "dress", "shorts")
    slim = (0.9 if look.woman else 1.0) * (0.92 if look.bottom == "leggings" else 1.0)
    calf = blend(knee, ankle, 0.3)
    flesh = [
        (*hip, 7.9 * slim),
        (*blend(hip, knee, 0.4), 7.4 * slim),
        (*knee, 5.5 * slim),
        (*calf, 5.5 * slim),
        (*ankle, 3.4 * slim),
    ]
    shoe_ = shoe(part, look, colors, view)
    if bare:
        drawn = shoe_ + limb(flesh, colors.skin, 0.24, 0.10, view.shells)
        dent = line(
            f"M{n(knee[0] - 2.2)} {n(knee[1] + 2.6)}q2.2 1.3 4.4 0", shade(colors.skin, 0.4), 0.5, 'opacity="0.35"'
        )
        if look.bottom == "shorts":
            cover = [(*hip, 9.4 * slim), (*blend(hip, knee, 0.4), 9.2 * slim), (*blend(hip, knee, 0.72), 8.6 * slim)]
            return drawn + dent + limb(cover, colors.second, 0.27, 0.12, view.shells)
        return drawn + dent
    loose = {"trousers": 1.22, "jeans": 1.08}.get(look.bottom, 1.0)
    end = blend(knee, ankle, 1.02 if look.bottom == "trousers" else 0.97)
    cloth = [
        (*hip, 8.0 * slim), (*blend(hip, knee, 0.4), 7.8 * slim * (1 + (loose - 1) * 0.6)), (*knee, 5.9 * slim * loose),
        (*calf, 5.6 * slim * loose), (*end, (3.6 if loose == 1.0 else 4.3) * slim * loose),
    ]  # fmt: skip
    tone = shade(colors.second, 0.5)
    creases = line(
        f"M{n(knee[0] - 3.4)} {n(knee[1] - 1)}Q{n(knee[0])} {n(knee[1] + 1.6)} {n(knee[0] + 3.2)} {n(knee[1] - 0.4)}"
        f"M{n(end[0] - 3)} {n(end[1] - 4)}Q{n(end[0])} {n(end[1] - 2.4)} {n(end[0] + 3)} {n(end[1] - 3.6)}",
        tone, 0.6, 'opacity="0.32"',
    )  # fmt: skip
    if look.bottom == "trousers":
        creases += line(
            f"M{n(hip[0])} {n(hip[1] + 14)}L{n(knee[0])} {n(knee[1])}L{n(end[0])} {n(end[1])}",
            light(colors.second, 0.25),
            0.5,
            'opacity="0.3"',
        )
    return shoe_ + limb(cloth, colors.second, 0.27, 0.12, view.shells) + creases


def shoe(part: Limb, look: Look, colors: Palette, view: View) -> str:
    """A shoe from heel to toe, foreshortened as the foot is turned."""
    dressy = look.top in ("jacket", "coat", "dress", "labcoat", "chef") or look.bottom == "skirt"
    upper = colors.dark if dressy else colors.accent
    x, y, z = part.end
    c, s = math.cos(part.splay), math.sin(part.splay)
    drop, flat = math.sin(part.pitch), math.cos(part.pitch)

    def spot_at(ahead: float, up: float) -> Point:
        along, down = ahead * flat - (ANKLE - up) * drop, ahead * drop + (ANKLE - up) * flat
        return view.at((x + along * s, y + down, z + along * c))

    heel, ball, toe = spot_at(-4.5, 3.4), spot_at(9.0, 3.2), spot_at(14.5, 2.6)
    top_, instep = spot_at(-0.5, 8.5), spot_at(6.0, 5.4)
    thick = 0.93 if look.woman else 1.04
    sole = [
        (heel[0], heel[1] + 0.9, 3.9 * thick),
        (ball[0], ball[1] + 1.0, 4.6 * thick),
        (toe[0], toe[1] + 0.8, 3.6 * thick),
    ]
    body = [(*heel, 3.6 * thick), (*ball, 4.3 * thick), (*toe, 3.2 * thick)]
    ankle_ = [(*top_, 3.5 * thick), (*instep, 3.9 * thick), (*ball, 3.6 * thick)]
    parts = (
        limb(sole, shade(upper, 0.45) if dressy else "#f1efeb", 0.2, 0.05, 2)
        + limb(body, upper, 0.3, 0.12, 4 if view.fine else 2)
        + limb(ankle_, upper, 0.22, 0.16, 4 if view.fine else 2)
    )
    if not dressy and view.fine:
        for k in (0.25, 0.6):
            lx, ly = blend(instep, ball, k)
            parts += line(
                f"M{n(lx - 1.7)} {n(ly - 0.7)}Q{n(lx)} {n(ly + 0.3)} {n(lx + 1.7)} {n(ly - 0.7)}",
                light(upper, 0.55),
                0.55,
                'opacity="0.9"',
            )
    return parts


def neck(base: Point, top: Point, colors: Palette, woman: bool) -> str:
    """Draw the neck, in the shade of the chin."""
    half = 4.5 if woman else 5.7
    shape = limb([(*base, half + 1.6), (*blend(base, top, 0.45), half), (*top, half)], colors.skin, 0.22, 0.05, 3)
    return shape + spot("person-shadow", (top[0] + 0.6, top[1] + 4.2), half + 1.4, 4.6, 0.55)
