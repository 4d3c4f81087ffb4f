"""A posture dressed: torso, limbs, shoes and skirt, drawn limb by limb with the far side in shade."""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import blend, turned
from components.animatic.subjects.drawing.svg import (
    Point,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    tube,
)
from components.animatic.subjects.people.figure import Arm, Figure, Leg
from components.animatic.subjects.people.heads import head


@dataclass(frozen=True)
class Look:
    """What one person wears."""

    hair: str
    top: str
    bottom: str
    woman: bool
    bearded: bool = False
    bag: bool = False
    extra: str = ""
    """What goes with a trade: toque, stethoscope or headset; seen from the front only."""


def dressed(body: Figure, look: Look, colors: Palette, fist: bool) -> str:
    """Draw a posture in its clothes, far limbs first."""
    far = _tinted(colors)
    parts = [
        f"<defs>{fade('person-fold', '#000000')}{fade('person-light', '#ffffff')}</defs>",
        _arm(body.far_arm, look, far, fist),
        _leg(body.far_leg, look, far, "far"),
        _leg(body.near_leg, look, colors, "near"),
        _skirt(body, look, colors),
        _bag(body, colors) if look.bag else "",
        _neck(body, colors),
        _torso(body, look, colors),
        _head(body, look, colors),
        _arm(body.near_arm, look, colors, fist),
    ]
    return "".join(parts)


def _tinted(colors: Palette) -> Palette:
    """The far side of the body, in its own shade."""
    main, second, accent, skin = (shade(c, 0.30) for c in (colors.main, colors.second, colors.accent, colors.skin))
    return Palette(main, second, accent, skin, colors.hair, colors.dark)


def _head(body: Figure, look: Look, colors: Palette) -> str:
    tilt = math.degrees(body.lean) * 0.5
    x, y = body.neck[0] + 1.6, body.neck[1] - 10.8
    size = 0.97 if look.woman else 1.0
    place = f'transform="translate({n(x)} {n(y)}) rotate({n(tilt)}) scale({size})"'
    return group(head(colors, look.hair, body.phase, body.speed, look.bearded), place)


def _neck(body: Figure, colors: Palette) -> str:
    base, top = (body.neck[0] - 1.5, body.neck[1] + 7), (body.neck[0] - 0.2, body.neck[1] - 7)
    half = 5.0
    return tube([(*base, half + 1.5), (*blend(base, top, 0.55), half), (*top, half)], colors.skin, 0.30, 0.08)


def _torso(body: Figure, look: Look, colors: Palette) -> str:
    """The trunk in its own upright frame, leaned as a whole."""
    hx, hy = body.hips
    down = {"coat": 34.0, "jacket": 8.0, "sweater": 5.0}.get(look.top, 2.0)
    bust, waist = (2.6, -1.6) if look.woman else (0.6, 0.8)
    sway = 2.5 * body.speed * math.sin(body.phase * 4 * math.pi)
    outline = [
        (-4.0, -62.0),
        (-9.5, -57.5),
        (-12.0, -48),
        (-11.6, -36),
        (-9.4 - waist * 0.4, -20),
        (-11.4, -6),
        (-12.0 - sway * (down > 9), down),
        (0, down + 0.8),
        (10.4 - sway * (down > 9), down - 0.3),
        (9.6, -8),
        (8.4 + waist, -20),
        (9.8 + bust * 0.6, -34),
        (10.6 + bust, -42),
        (8.6, -52),
        (5.2, -60.0),
        (1.0, -62.2),
    ]
    place = [turned((hx + x, hy + y), body.lean * (1.0 if y < -12 else 0.6), body.hips) for x, y in outline]
    color = colors.main
    fill = linear(
        "person-top",
        (hx - 13, hy - 46),
        (hx + 13, hy - 28),
        [
            (0, shade(color, 0.10)),
            (0.22, light(color, 0.13)),
            (0.5, color),
            (0.8, shade(color, 0.20)),
            (1, shade(color, 0.36)),
        ],
    )
    shape = path(smooth(place), "url(#person-top)")
    details = "".join(
        (
            spot("person-fold", _at(body, 2, -17), 12, 4.5, 0.16, 14),
            spot("person-fold", _at(body, 7, -36), 5, 9, 0.10, 10),
            spot("person-light", _at(body, -5, -48), 8, 7, 0.16),
            _folds(body),
            _front(body, look, colors),
        )
    )
    clipped = f'<clipPath id="person-torso"><path d="{smooth(place)}"/></clipPath>'
    return f"<defs>{fill}{clipped}</defs>" + shape + group(details, 'clip-path="url(#person-torso)"')


def _at(body: Figure, x: float, y: float) -> Point:
    return turned((body.hips[0] + x, body.hips[1] + y), body.lean, body.hips)


def _folds(body: Figure) -> str:
    marks = (((-9, -22), (0, -17), (8, -20)), ((-10, -14), (0, -10), (9, -13)), ((-8, -30), (-2, -26), (5, -27)))
    parts = []
    for a, b, c in marks:
        (ax, ay), (bx, by), (cx, cy) = _at(body, *a), _at(body, *b), _at(body, *c)
        parts.append(line(f"M{n(ax)} {n(ay)}Q{n(bx)} {n(by)} {n(cx)} {n(cy)}", "#000000", 0.7, 'opacity="0.13"'))
    return "".join(parts)


def _front(body: Figure, look: Look, colors: Palette) -> str:
    """Openings, hems and lapels."""
    if look.top in ("jacket", "coat"):
        a, b, c, d = _at(body, 3, -62), _at(body, 13, -62), _at(body, 14, -30), _at(body, 8.5, -32)
        shirt = path(
            f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}L{n(c[0])} {n(c[1])}L{n(d[0])} {n(d[1])}Z",
            light(colors.accent, 0.35),
        )
        lapel = line(f"M{n(a[0])} {n(a[1])}L{n(d[0])} {n(d[1])}", shade(colors.main, 0.35), 1.6)
        e = _at(body, 9.5, 20)
        edge = line(f"M{n(d[0])} {n(d[1])}L{n(e[0])} {n(e[1])}", shade(colors.main, 0.45), 0.6)
        return shirt + lapel + edge
    a, b = _at(body, -13, 0.5 if look.top != "sweater" else 2.2), _at(body, 12, 0.2 if look.top != "sweater" else 1.8)
    hem = line(
        f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}",
        shade(colors.main, 0.3),
        1.2 if look.top != "sweater" else 3.4,
        'opacity="0.5"',
    )
    return "" if look.top == "dress" else hem


def _skirt(body: Figure, look: Look, colors: Palette) -> str:
    if look.bottom not in ("skirt", "dress"):
        return ""
    color = colors.main if look.bottom == "dress" else colors.second
    hx, hy = body.hips
    legs = (body.near_leg, body.far_leg)
    share = 0.92 if look.bottom == "dress" else 0.82
    hems = [blend(leg.hip, leg.knee, share) for leg in legs]
    front, back = max(p[0] for p in hems) + 10, min(p[0] for p in hems) - 11 - 3 * body.speed
    low = max(p[1] for p in hems) + 2
    outline = [
        (hx - 9.0, hy - 20),
        (hx - 12.2, hy - 6),
        (back, low - 1.5),
        ((front + back) / 2, low + 2.2),
        (front, low - 1.0),
        (hx + 11.5, hy - 4),
        (hx + 8.6, hy - 20),
    ]
    fill = linear(
        "person-skirt",
        (back, 0),
        (front, 0),
        [
            (0, shade(color, 0.18)),
            (0.25, light(color, 0.12)),
            (0.5, shade(color, 0.10)),
            (0.68, light(color, 0.04)),
            (1, shade(color, 0.36)),
        ],
    )
    pleats = "".join(
        line(
            f"M{n(hx - 5 + i * 5)} {n(hy - 4)}L{n(back + (front - back) * (0.3 + 0.22 * i))} {n(low)}",
            "#000000",
            0.7,
            'opacity="0.14"',
        )
        for i in range(3)
    )
    return f"<defs>{fill}</defs>" + path(smooth(outline, tension=0.8), "url(#person-skirt)") + pleats


def _leg(leg: Leg, look: Look, colors: Palette, side: str) -> str:
    slim = {"leggings": 0.86, "skirt": 0.82, "dress": 0.82, "shorts": 0.90}.get(look.bottom, 1.0)
    slim *= 0.95 if look.woman else 1.0
    loose = 1.25 if look.bottom == "trousers" else 1.0
    bare = look.bottom in ("skirt", "dress", "shorts")
    hip, knee, ankle = leg.hip, leg.knee, leg.ankle
    calf = blend(knee, ankle, 0.32)
    back = turned((-1.3, 0), math.atan2(ankle[1] - knee[1], ankle[0] - knee[0]) - math.pi / 2)
    flesh = [
        (hip[0] - 0.5, hip[1] - 2, 11.2 * slim),
        (*blend(hip, knee, 0.4), 9.4 * slim),
        (*knee, 6.6 * slim * (1.04 if loose > 1 else 1)),
        (calf[0] + back[0], calf[1] + back[1], 6.3 * slim * loose),
        (*blend(knee, ankle, 0.72), 4.5 * slim * loose),
        (ankle[0], ankle[1] - 1.5, 3.9 * slim * (loose + 0.12 * (look.bottom == "jeans"))),
    ]
    drawn = tube(flesh, colors.skin if bare else colors.second, 0.34, 0.12)
    if look.bottom == "shorts":
        cut = blend(hip, knee, 0.68)
        drawn += tube(
            [(hip[0] - 0.5, hip[1] - 2, 11.6), (*blend(hip, knee, 0.4), 10.6), (*cut, 9.8)], colors.second, 0.34, 0.12
        )
    crease = ""
    if not bare:
        behind = turned((-4.6, 0), math.atan2(ankle[1] - hip[1], ankle[0] - hip[0]) - math.pi / 2)
        crease = line(
            (
                f"M{n(knee[0] + behind[0])} {n(knee[1] - 2)}"
                f"Q{n(knee[0])} {n(knee[1] + 0.5)} {n(knee[0] + 3.2)} {n(knee[1] - 2.5)}"
            ),
            "#000000",
            0.8,
            'opacity="0.14"',
        ) + line(
            f"M{n(ankle[0] - 3)} {n(ankle[1] - 5)}L{n(ankle[0] + 3)} {n(ankle[1] - 4)}",
            "#000000",
            0.7,
            'opacity="0.14"',
        )
    return _shoe(leg, look, colors, side) + drawn + crease


def _shoe(leg: Leg, look: Look, colors: Palette, side: str) -> str:
    dressy = look.top in ("jacket", "coat", "dress") or look.bottom == "skirt"
    upper = colors.dark if dressy else colors.accent
    sole = shade(upper, 0.4) if dressy else "#f4f2ee"
    place = f'transform="translate({n(leg.ankle[0])} {n(leg.ankle[1])}) rotate({n(math.degrees(leg.pitch))})"'
    top = smooth(
        [
            (-5.6, -2.5),
            (-6.6, 3.0),
            (-6.4, 7.0),
            (4, 7.2),
            (18.4, 7.2),
            (19.4, 5.2),
            (16.5, 3.0),
            (10.0, 1.0),
            (5.4, -1.8),
            (3.8, -4.2),
        ],
        tension=0.9,
    )
    name = f"person-{side}-shoe"
    fill = linear(name, (0, -4), (0, 8), [(0, light(upper, 0.16)), (0.5, upper), (1, shade(upper, 0.3))])
    under = path("M-6.9 5.6Q-7.2 8.0 -5.2 8.0L17.6 8.0Q20.0 7.8 19.6 5.8Q8 7.4 -6.9 5.6Z", sole)
    laces = "" if dressy else line("M5.6 -0.4L8.6 1.6M7.6 0.6L10.8 2.4", light(sole, 0.4), 0.7)
    return group(f"<defs>{fill}</defs>" + path(top, f"url(#{name})") + under + laces, place)


def _arm(arm: Arm, look: Look, colors: Palette, fist: bool) -> str:
    slim = 0.88 if look.woman else 1.0
    sleeve = {"tee": 0.0, "vest": -1.0, "dress": 0.0, "shirt": 1.0}.get(look.top, 1.0)
    s, e, w = arm.shoulder, arm.elbow, arm.wrist
    muscle = blend(e, w, 0.3)
    bare = [
        (*s, 6.2 * slim),
        (*blend(s, e, 0.45), 5.4 * slim),
        (*e, 4.2 * slim),
        (*muscle, 4.3 * slim),
        (*w, 2.7 * slim),
    ]
    hand = _hand(e, w, colors, fist)
    if sleeve > 0:
        thick = 1.22 if look.top in ("coat", "jacket", "sweater") else 1.08
        cloth = [(x, y, half * thick) for x, y, half in bare[:-1]] + [(*blend(e, w, 0.94), 3.3 * slim * thick)]
        fold = line(
            f"M{n(e[0] - 3.4)} {n(e[1] - 1.5)}Q{n(e[0])} {n(e[1] + 1)} {n(e[0] + 3.2)} {n(e[1] - 2)}",
            "#000000",
            0.7,
            'opacity="0.16"',
        )
        return hand + tube(cloth, colors.main, 0.32, 0.13) + fold
    drawn = tube(bare, colors.skin, 0.30, 0.10)
    if sleeve == 0.0:
        drawn += tube(
            [(*s, 7.4 * slim), (*blend(s, e, 0.3), 6.9 * slim), (*blend(s, e, 0.52), 6.5 * slim)],
            colors.main,
            0.32,
            0.13,
        )
    return hand + drawn


def _hand(elbow: Point, wrist: Point, colors: Palette, fist: bool) -> str:
    angle = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    skin, dark = colors.skin, shade(colors.skin, 0.45)
    if fist:
        shape = smooth([(-2, -2.4), (3.0, -3.6), (7.6, -3.2), (9.0, -0.2), (7.8, 3.2), (3.0, 3.4), (-2, 2.4)])
        marks = line(
            "M7.6 -1.4Q6.2 -1.0 4.6 -1.4M8.4 0.4Q6.6 0.8 5.0 0.4M7.8 2.0Q6.2 2.4 5.0 1.9", dark, 0.4, 'opacity="0.5"'
        )
        thumb = tube([(2.2, -2.6, 1.4), (6.0, -2.8, 1.3), (8.2, -1.6, 1.0)], skin, 0.2, 0.06, 5)
    else:
        shape = smooth(
            [
                (-2, -2.2),
                (2.4, -3.2),
                (7.0, -2.9),
                (12.5, -1.9),
                (16.0, -0.1),
                (15.2, 1.3),
                (10.5, 2.9),
                (5.0, 3.2),
                (-2, 2.2),
            ]
        )
        marks = line("M8.4 1.4Q11.5 1.4 14.6 0.4M8.2 -0.4Q11.4 -0.4 14.6 -0.6", dark, 0.36, 'opacity="0.45"')
        thumb = tube([(1.6, -2.4, 1.5), (5.6, -4.0, 1.35), (8.6, -4.0, 0.9)], skin, 0.2, 0.06, 5)
    drawn = path(shape, shade(skin, 0.02)) + thumb + marks
    return group(drawn, f'transform="translate({n(wrist[0])} {n(wrist[1])}) rotate({n(angle)})"')


def _bag(body: Figure, colors: Palette) -> str:
    """A backpack behind the shoulders."""
    color = mix(colors.accent, colors.second, 0.5)
    x, y = _at(body, -11, -36)
    shape = smooth(
        [(x + 4, y - 20), (x - 6, y - 18), (x - 11, y - 6), (x - 11, y + 12), (x - 6, y + 19), (x + 4, y + 18)]
    )
    fill = linear(
        "person-bag", (x - 12, y), (x + 4, y), [(0, light(color, 0.12)), (0.5, color), (1, shade(color, 0.4))]
    )
    return (
        f"<defs>{fill}</defs>"
        + path(shape, "url(#person-bag)")
        + line(f"M{n(x - 10)} {n(y + 2)}L{n(x + 2)} {n(y + 3)}", shade(color, 0.4), 0.8)
    )
