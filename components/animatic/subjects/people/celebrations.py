"""A bride and a groom: gown, veil and bouquet, arm in arm before the camera or face to face."""

import math
from dataclasses import replace

from components.animatic.subjects.base import Gait, Palette, Pose
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.view import Place, Ring, Solid, View
from components.animatic.subjects.people.bones import pulse
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import (
    LEFT,
    RIGHT,
    Floor,
    Someone,
    Spot,
    arm_again,
    company,
    couple,
    eyes_of,
    floor_of,
    hand_at,
    looking,
    put,
    reaching,
    settled,
    shown,
)
from components.animatic.subjects.people.gestures import held, laughing, standing
from components.animatic.subjects.people.posture import Posture

IVORY, TULLE = "#f6f2ea", "#ffffff"
SUITS = ("#23262e", "#2b3750", "#4a4f58", "#1d1f24", "#3a3330")
ROSES = (("#e9a8b0", "#f6dfe0", "#d9707f"), ("#f4ead8", "#ffffff", "#e9cfa8"), ("#c9536a", "#f1c9cf", "#f7efe6"))
UPDOS = ("bun", "long", "bob", "bun", "ponytail")
REACH = 0.42


def wedding(pose: Pose) -> str:
    """Draw newlyweds: her hand on his arm, flowers in the other; they turn to each other and laugh."""
    floor = floor_of(pose, 0.09, REACH)
    p = pose.phase
    she, he = _dressed(pose)
    hers, his = Spot(-19.0, 4.0, 0.30, she.size), Spot(21.0, -4.0, -0.28)
    sway = math.sin(math.tau * p)
    bride, groom = standing(p, she.seed * 2), standing(p, he.seed * 2)
    crook = his.floor((-19.0, -112.0, 13.0))
    groom = reaching(groom, LEFT, (-13.0, -106.0, 19.0), "fist", (-1.0, 0.7, -0.4))
    bride = reaching(bride, RIGHT, hers.own((crook[0] - 5.0, -113.0, crook[2] + 2.0)), "rest", (0.5, 1.0, -0.4))
    bride = reaching(bride, LEFT, (-5.0, -103.0 + 0.4 * sway, 24.0), "fist", (-0.9, 0.8, -0.3))
    meet = 0.25 + 0.75 * held(p, 0.36, 0.92, 0.14)
    camera: Place = (0.0, -150.0, 900.0)
    laugh = pulse(p, 0.64, 0.18)
    bride = looking(bride, hers, ((eyes_of(his), meet), (camera, 1 - meet)), 0.3)
    groom = looking(groom, his, ((eyes_of(hers), meet), (camera, 1 - meet)), 0.3)
    bride = replace(bride, mood=replace(laughing(bride.mood, 0.8 * laugh), smile=0.95, tilt=0.09))
    groom = replace(groom, mood=replace(laughing(groom.mood, 0.6 * laugh), smile=0.9, tilt=-0.05, nod=0.04))
    art = _in_white(she, bride, hers, floor, pose, shown("wedding-1", he, groom, his, floor))
    return settled("wedding", art, floor, [(hers.x, hers.z), (his.x, his.z)])


def bride_alone(pose: Pose) -> str:
    """Draw a bride with her bouquet in both hands; she looks at it, then up, and smiles."""
    floor = floor_of(pose, 0.09, REACH)
    p, sway = pose.phase, math.sin(math.tau * pose.phase)
    she, _ = _dressed(pose)
    spot_ = Spot(0.0, 0.0, 0.22, 0.97)
    body = standing(p, she.seed * 2)
    body = reaching(body, LEFT, (-4.0, -104.0 + 0.4 * sway, 25.0), "fist", (-0.9, 0.8, -0.3))
    body = reaching(body, RIGHT, (6.0, -102.0 + 0.4 * sway, 24.0), "fist", (0.9, 0.8, -0.3))
    up = held(p, 0.30, 0.86, 0.14)
    body = looking(body, spot_, (((40.0, -130.0, 60.0), 1.0 - up), ((0.0, -150.0, 900.0), up)), 0.3)
    smile = replace(body.mood, smile=0.9, tilt=0.05, nod=0.16 * (1.0 - up), brows=body.mood.brows + 0.2 * up)
    body = replace(body, mood=laughing(smile, 0.4 * pulse(p, 0.64, 0.18)))
    return settled("wedding", _in_white(replace(she, size=0.97), body, spot_, floor, pose), floor, [(0.0, 0.0)])


def _in_white(she: Someone, body: Posture, spot_: Spot, floor: Floor, pose: Pose, partner: str = "") -> str:
    """A bride with veil, gown and flowers, in front of her partner."""
    sway = math.sin(math.tau * pose.phase)
    view = replace(floor.view, yaw=round(floor.view.yaw + spot_.facing, 4))
    x, y = hand_at(body, LEFT, spot_, floor, 5.0)
    return (
        f"<defs>{fade('wedding-fold', '#8d8577')}</defs>"
        + put(_veil(body, view, sway), spot_, floor)
        + partner
        + shown("wedding-0", she, body, spot_, floor)
        + put(_gown(body, view, sway), spot_, floor)
        + arm_again("wedding-0", she, body, RIGHT, spot_, floor)
        + _bouquet((x + 1.0, y - 7.0), pose.seed)
        + arm_again("wedding-0", she, body, LEFT, spot_, floor)
    )


def _dressed(pose: Pose) -> tuple[Someone, Someone]:
    she, he = couple(pose)
    white = Palette(IVORY, IVORY, "#efe8da", she.tones.skin, she.tones.hair, "#e9e2d4")
    suit = SUITS[pose.seed % len(SUITS)]
    dark = Palette(suit, suit, "#f4f2ee", he.tones.skin, he.tones.hair, "#17181c")
    gown = Look(UPDOS[pose.seed % len(UPDOS)], "dress", "dress", True)
    return replace(she, look=gown, tones=white), replace(
        he, look=replace(he.look, top="jacket", bottom="trousers"), tones=dark
    )


def _skirt(body: Posture, sway: float) -> list[Ring]:
    """The rings of a gown from the waist to the floor, fuller behind."""
    x, y, z = body.hips
    return [
        Ring((x, y - 17.0, z), 11.8, 9.0, 8.4), Ring((x, y - 6.0, z), 15.0, 10.8, 10.6),
        Ring((x, y + 8.0, z), 18.4, 13.4, 14.0),
        Ring((x * 0.6 + 0.4 * sway, y + 36.0, z - 2.0), 25.0, 19.0, 22.0),
        Ring((0.7 * sway, y + 66.0, z - 4.0), 33.0, 26.0, 32.0),
        Ring((1.0 * sway, -1.6, z - 6.0), 42.0, 33.0, 44.0),
    ]  # fmt: skip


def _gown(body: Posture, view: View, sway: float) -> str:
    """White silk that falls in long folds, a sash at the waist."""
    solid = Solid(_skirt(body, sway), view)
    last = len(solid.rings) - 1.0
    (x0, _), (x1, _) = solid.span(last)
    silk = linear(
        "wedding-silk", (x0, 0), (x1, 0),
        [(0, shade(IVORY, 0.14)), (0.26, "#ffffff"), (0.55, IVORY), (0.8, shade(IVORY, 0.13)), (1, shade(IVORY, 0.3))],
    )  # fmt: skip
    folds = ""
    for i in range(13):
        angle = -1.32 + 2.64 * i / 12 - view.yaw
        through = [solid.on(level, angle * (0.9 + 0.1 * level / last)) for level in (0.6, 2.0, 3.4, last - 0.04)]
        tone = "#ffffff" if i % 2 else shade(IVORY, 0.36)
        folds += line(smooth(through, closed=False), tone, 1.5 if i % 2 else 1.1, f'opacity="{0.7 if i % 2 else 0.3}"')
    middle = (x0 + x1) / 2
    deep = spot("wedding-fold", (middle + 12, -34), 11, 44, 0.30) + spot(
        "wedding-fold", (middle - 14, -26), 6, 30, 0.18
    )
    sash = [solid.on(0.12, a) for a in (-1.5, -0.7, 0.0, 0.7, 1.5)]
    lace = [solid.on(last - 0.16, a - view.yaw) for a in (-1.3, -0.9, -0.45, 0.0, 0.45, 0.9, 1.3)]
    trim = line(smooth(lace, closed=False), "#ffffff", 2.2, 'opacity="0.7" stroke-dasharray="0.6 3"')
    return (
        f"<defs>{silk}</defs>" + path(solid.draped(3.6), "url(#wedding-silk)") + deep + folds + trim
        + line(smooth(sash, closed=False), shade(IVORY, 0.16), 2.6) + line(smooth(sash, closed=False), "#ffffff", 0.8)
    )  # fmt: skip


def _veil(body: Posture, view: View, sway: float) -> str:
    """Tulle from the crown to the hips, behind her."""
    x, y, z = body.chest
    half = [
        (4.0, -37.0, -3.0),
        (10.5, -31.0, -8.0),
        (13.5, -16.0, -11.0),
        (20.0, 10.0, -14.0),
        (26.0, 42.0, -18.0),
        (30.0 + sway, 74.0, -22.0),
    ]
    edge: list[Point] = [view.at((x + way * a, y + b, z + c)) for way in (-1, 1) for a, b, c in half[::way]]
    shape = smooth(edge, tension=0.9)
    lines = ""
    for share in (-0.7, -0.3, 0.2, 0.6):
        a, b = view.at((x + share * 9, y - 30, z - 8)), view.at((x + share * 27, y + 72, z - 20))
        lines += line(polygon([a, b], closed=False), TULLE, 1.4, 'opacity="0.5"')
    edging = 'stroke="#ffffff" stroke-width="0.9" opacity="0.8"'
    return path(shape, TULLE, 'opacity="0.62"') + lines + path(shape, "none", edging)


def _bouquet(at: Point, seed: int) -> str:
    """Roses, leaves and a ribbon."""
    x, y = at
    tones = ROSES[seed % len(ROSES)]
    art = line(
        f"M{n(x)} {n(y + 4)}L{n(x - 1)} {n(y + 17)}M{n(x + 1)} {n(y + 4)}L{n(x + 2)} {n(y + 16)}", "#6f8f52", 1.6
    )
    for k in range(9):
        angle = math.tau * k / 9 + 0.3
        tip = (x + 12.5 * math.cos(angle), y + 10.5 * math.sin(angle))
        side = (-math.sin(angle) * 2.6, math.cos(angle) * 2.6)
        middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        leaf = [(x, y), (middle[0] + side[0], middle[1] + side[1]), tip, (middle[0] - side[0], middle[1] - side[1])]
        art += path(smooth(leaf), ("#5f8a4c", "#7ba35f")[k % 2])
    places = ((-6.2, 1.2), (6.0, 1.6), (-3.0, -5.6), (3.8, -5.2), (0.2, 5.4), (0.0, -0.4))
    for k, (dx, dy) in enumerate(places):
        tone, r = tones[k % 3], 4.6 if k < 5 else 5.0
        cx, cy = x + dx, y + dy
        art += ellipse((cx + 0.4, cy + 0.5), r, r * 0.95, shade(tone, 0.22)) + ellipse((cx, cy), r, r * 0.95, tone)
        art += ellipse((cx - 0.8, cy - 0.9), r * 0.62, r * 0.55, light(tone, 0.32))
        art += line(f"M{n(cx - 1.8)} {n(cy)}q1.8 2.2 3.6 0q-0.6 -2.4 -2.4 -1.4", shade(tone, 0.3), 0.6, 'opacity="0.7"')
    return art


WEDDING = company(
    "wedding-couple",
    "Bride and groom",
    (
        "bride and groom", "newlyweds", "wedding couple", "newlywed", "wedding", "bridal couple", "wedding ceremony",
        "just married couple", "newly married couple", "newlywed couple", "wedding day", "wedding party",
    ),
    wedding,
    (1.92, 1.5),
    {"stand": Gait(5.0, 0.0)},
    REACH,
)  # fmt: skip
BRIDE = company(
    "bride",
    "Bride",
    ("bride", "bride with a bouquet", "bride in a wedding dress", "bride in white"),
    bride_alone,
    (1.88, 1.2),
    {"stand": Gait(5.0, 0.0)},
    REACH,
)
RIGS = (WEDDING, BRIDE)
