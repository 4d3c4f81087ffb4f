"""A hand that holds up a phone, or any small thing: sleeve, wrist and palm, fingers and thumb at its edges."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    limb,
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
from components.animatic.subjects.people.held import Thing
from components.animatic.subjects.things.phone import PALETTES as SCREENS
from components.animatic.subjects.things.phone import RIG as PHONE

SKINS = ("#e0ac86", "#8d5a3c", "#f0c5a4", "#6b4229", "#c68e6a")
PALETTES = tuple(
    Palette(main=screen.main, second=sleeve, accent=screen.accent, skin=skin, dark=screen.dark)
    for screen, sleeve, skin in zip(
        SCREENS, ("#2f3b52", "#e9e2d4", "#3f6b5c", "#b8433f", "#3b3f4a"), SKINS, strict=True
    )
)
LIFT, SIZE = -14.6, 1.0
"""Where the phone's foot is."""
TIPS = -25.6
"""Where the thumb meets the first finger."""


def draw(pose: Pose, thing: Thing | None = None) -> str:
    """Draw the hand with its phone, or with any small thing; the arm sways a little, the thumb taps."""
    colors = pose.palette
    sway = 1.0 * math.sin(2 * math.pi * pose.phase)
    tap = max(0.0, math.sin(4 * math.pi * pose.phase))
    if thing:
        hold = {"pinch": _pinching, "under": _resting}.get(thing.grip, _closing)
        parts = hold(colors, thing, tap, pose.text)
    else:
        phone = PHONE.draw(Pose(turn=0.0, palette=colors, text=pose.text, seed=pose.seed))
        parts = _around(colors, phone.replace("phone-", "hand-phone-"), 3.7, (0.0, LIFT), SIZE, tap)
    return _defs(colors) + group(_arm(colors) + parts, f'transform="rotate({n(sway)} 4 0)"')


def lift(thing: Thing) -> tuple[float, float]:
    """Where the middle of a thing's foot is when this hand holds it."""
    if thing.grip == "pinch":
        return -thing.x, TIPS - thing.y
    if thing.grip == "under":
        return 0.8, -17.9
    if thing.tall < 12.0:  # it rests in the hand
        return 0.6, -18.6 if thing.tall < 9.0 else -17.6
    return -thing.x, max(LIFT, -22.4 - thing.y) if thing.half > 1.5 else -22.4 - thing.y


def _closing(colors: Palette, thing: Thing, tap: float, words: str) -> str:
    """Fingers round its left edge, the thumb on its right one."""
    art = thing.art(0.0, 0.0, words).replace("person-held-", "hand-held-")
    return _around(colors, art, max(0.9, min(4.6, thing.half)), lift(thing), thing.scale, tap * 0.4)


def _around(colors: Palette, art: str, half: float, foot: Point, scale: float, tap: float) -> str:
    inward = 3.7 - half
    thing = group(art, f'transform="translate({n(foot[0])} {n(foot[1])}) scale({n(scale)})"')
    squeeze = f'transform="translate(1.4 0) scale({n(1 - 0.10 * inward)} 1) translate(-1.4 0)"'
    return (
        group(_palm(colors), squeeze)
        + spot("hand-soot", (0.6, LIFT - 5), 1.0 + half, 8.5, 0.4)
        + thing
        + group(_fingers(colors), f'transform="translate({n(inward)} 0)"')
        + group(_thumb(colors, tap), f'transform="translate({n(-inward)} 0)"')
    )


def _pinching(colors: Palette, thing: Thing, tap: float, words: str) -> str:
    """Between the tip of the thumb and the first finger; the others are curled below."""
    x, y = lift(thing)
    art = thing.art(0.0, 0.0, words).replace("person-held-", "hand-held-")
    held = group(art, f'transform="translate({n(x)} {n(y + 0.3 * tap)}) scale({n(thing.scale)})"')
    skin = colors.skin
    fist = smooth(
        [
            (-2.4, -12.4),
            (-4.4, -15.6),
            (-4.6, -19.4),
            (-2.6, -21.8),
            (2.6, -21.8),
            (5.4, -19.2),
            (6.4, -15.0),
            (5.2, -11.8),
        ]
    )
    first = [(-3.6, -18.6, 1.25), (-4.6, -22.6, 1.15), (-2.8, -25.0, 1.0), (-0.4, TIPS + 0.2, 0.78)]
    thumb = [(5.0, -14.6, 1.7), (4.8, -18.6, 1.45), (2.9, -22.0, 1.2), (0.5, TIPS + 1.1, 0.85)]
    curled = "".join(
        tube(
            [(-4.3, y_ - 0.4, r), (-4.9, y_ + 0.2, r), (-2.4, y_ - 0.1, r), (1.6 - k * 0.4, y_ + 0.3, r * 0.9)],
            skin,
            0.28,
            0.16,
            8,
        )
        for k, (y_, r) in enumerate(((-15.0, 1.05), (-17.2, 1.2), (-19.5, 1.25)))
    )
    shadow = path(limb([(a - 0.3, b + 0.7, half) for a, b, half in thumb[1:]]), "#000000", 'opacity="0.22"')
    nail = ellipse(
        (0.7, TIPS + 1.0),
        0.5,
        0.6,
        mix(light(skin, 0.35), "#e8a59a", 0.35),
        f'transform="rotate(-40 0.7 {n(TIPS + 1.0)})"',
    )
    return (
        path(fist, "url(#hand-skin)")
        + tube(first, skin, 0.26, 0.16, 9)
        + curled
        + held
        + shadow
        + tube(thumb, skin, 0.28, 0.18, 9)
        + nail
    )


def _resting(colors: Palette, thing: Thing, tap: float, words: str) -> str:
    """On the cupped palm: what is too wide for the fingers to go round."""
    x, y = lift(thing)
    art = thing.art(0.0, 0.0, words).replace("person-held-", "hand-held-")
    held = group(art, f'transform="translate({n(x)} {n(y + 0.15 * tap)}) scale({n(thing.scale)})"')
    skin = colors.skin
    cup = smooth(
        [
            (-6.2, -20.2), (-5.6, -16.8), (-2.6, -12.2), (5.2, -11.8), (7.2, -15.4), (7.8, -19.6), (4.6, -18.4),
            (0.8, -17.8), (-3.6, -18.4),
        ],
        tension=0.85,
    )  # fmt: skip
    behind = "".join(
        tube([(a, -15.0, 1.3), (a * 1.45 - 0.6, -19.0, 1.2), (a * 1.6 - 1.0, top, 0.9)], skin, 0.28, 0.12, 6)
        for a, top in ((-3.6, -22.6), (-2.2, -23.2))
    )
    thumb = tube([(5.6, -13.6, 1.8), (7.8, -17.4, 1.5), (8.6, -21.4, 1.1)], skin, 0.28, 0.16, 8)
    shadow = spot("hand-soot", (1.0, -18.6), 6.8, 1.3, 0.5)
    creases = line("M-2.6 -15.2Q1.0 -13.6 4.8 -14.6", shade(skin, 0.4), 0.16, 'opacity="0.5"')
    return behind + held + path(cup, "url(#hand-skin)") + shadow + creases + thumb


def _defs(colors: Palette) -> str:
    skin, cloth = colors.skin, colors.second
    parts = (
        linear(
            "hand-skin",
            (-6, -28),
            (8, -10),
            [(0, light(skin, 0.2)), (0.4, light(skin, 0.06)), (0.75, skin), (1, shade(skin, 0.28))],
        ),
        linear(
            "hand-sleeve",
            (-3.4, 0),
            (8.6, 0),
            [(0, shade(cloth, 0.15)), (0.25, light(cloth, 0.22)), (0.55, cloth), (1, shade(cloth, 0.45))],
        ),
        linear("hand-cuff", (-3, 0), (8, 0), [(0, "#d9dade"), (0.25, "#ffffff"), (0.6, "#e9e9ec"), (1, "#a9acb3")]),
        fade("hand-soot", shade(skin, 0.75)),
        fade("hand-glow", light(skin, 0.5)),
        fade("hand-blush", mix(skin, "#c4453a", 0.5)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _arm(colors: Palette) -> str:
    wrist = path(
        smooth([(-1.6, -5), (-1.8, -9), (-2.6, -14), (7.0, -14.6), (6.8, -9.5), (6.7, -5)], tension=0.8),
        "url(#hand-skin)",
    )
    sleeve = path("M-3.6 -0.4Q-3.2 -3.6 -2.8 -6.0Q2.4 -7.6 8.0 -6.0Q8.7 -3.4 9.2 -0.4Z", "url(#hand-sleeve)")
    cuff = path("M-2.5 -6.6Q2.4 -8.4 7.6 -6.6L8.0 -5.4Q2.4 -7.2 -2.8 -5.4Z", "url(#hand-cuff)")
    folds = line(
        "M-0.6 -6.3Q0.4 -3.2 -0.4 -0.8M4.6 -6.5Q4.0 -3.4 5.2 -0.8M7.0 -6Q6.6 -3 7.6 -1",
        shade(colors.second, 0.5),
        0.22,
        'opacity="0.55"',
    )
    return wrist + spot("hand-soot", (2.6, -7.6), 6, 1.6, 0.5) + cuff + sleeve + folds


def _palm(colors: Palette) -> str:
    shape = smooth(
        [
            (-2.4, -12.4),
            (-4.3, -16.4),
            (-4.9, -21),
            (-4.4, -25.4),
            (-2.0, -27.2),
            (2.6, -26.6),
            (5.2, -23),
            (6.0, -18.4),
            (6.9, -14.4),
            (5.4, -11.6),
        ]
    )
    heel = (
        spot("hand-glow", (4.6, -15.4), 2.8, 3.4, 0.5, 20)
        + spot("hand-blush", (4.8, -17.4), 2.6, 3.2, 0.2)
        + spot("hand-soot", (-1.4, -14.2), 2.6, 2.0, 0.3)
    )
    creases = line(
        "M-1.6 -13.2Q1.6 -12.4 4.9 -13.0M-1.2 -12.3Q1.8 -11.5 5.0 -12.1", shade(colors.skin, 0.4), 0.16, 'opacity="0.5"'
    )
    return path(shape, "url(#hand-skin)") + heel + creases


def _fingers(colors: Palette) -> str:
    """Four fingers come round the left edge, their tips on the glass."""
    parts = ""
    for y, long, thick in ((-26.4, 2.3, 0.86), (-24.0, 2.8, 0.94), (-21.5, 2.7, 0.92), (-19.2, 2.1, 0.80)):
        joints = [
            (-4.5, y + 0.9, thick * 0.9),
            (-5.0, y + 0.2, thick),
            (-4.2, y - 0.25, thick),
            (-4.4 + long, y - 0.1, thick * 0.82),
        ]
        shadow = path(limb([(x + 0.35, py + 0.5, h * 1.05) for x, py, h in joints[1:]]), "#000000", 'opacity="0.28"')
        tip = (joints[-1][0] + 0.05, joints[-1][1] - 0.12)
        nail = ellipse(tip, 0.52, 0.42, mix(light(colors.skin, 0.35), "#e8a59a", 0.35)) + ellipse(
            (tip[0] - 0.1, tip[1] - 0.12), 0.26, 0.14, "#ffffff", 'opacity="0.6"'
        )
        knuckle = line(
            f"M{n(-4.6)} {n(y - 0.9)}Q{n(-4.2)} {n(y - 0.2)} {n(-4.6)} {n(y + 0.5)}",
            shade(colors.skin, 0.4),
            0.12,
            'opacity="0.5"',
        )
        parts += shadow + tube(joints, colors.skin, 0.26, 0.16, 8) + knuckle + nail
    return parts


def _thumb(colors: Palette, tap: float) -> str:
    """The thumb lies on the right edge and taps the glass."""
    dx, dy = -0.5 * tap, 0.35 * tap
    joints = [
        (5.6, -15.6, 1.75),
        (5.4, -19.2, 1.40),
        (4.4 + dx * 0.5, -22.0 + dy * 0.5, 1.18),
        (2.9 + dx, -23.9 + dy, 0.86),
    ]
    shadow = path(limb([(x - 0.35, y + 0.75, h * 1.05) for x, y, h in joints[1:]]), "#000000", 'opacity="0.30"')
    tip = (joints[-1][0] + 0.08, joints[-1][1] + 0.02)
    nail = ellipse(
        tip,
        0.5,
        0.62,
        mix(light(colors.skin, 0.35), "#e8a59a", 0.35),
        f'transform="rotate(-42 {n(tip[0])} {n(tip[1])})"',
    ) + ellipse((tip[0] - 0.12, tip[1] - 0.16), 0.18, 0.26, "#ffffff", 'opacity="0.55"')
    folds = line(
        "M4.5 -19.9Q5.3 -19.4 6.0 -19.8M4.7 -19.2Q5.4 -18.8 6.1 -19.1", shade(colors.skin, 0.4), 0.13, 'opacity="0.5"'
    )
    return shadow + tube(joints, colors.skin, 0.28, 0.18, 9) + folds + nail


RIG = Rig(
    name="hand",
    label="Hand",
    words=("hand", "hand holding a phone", "palm", "finger", "fingers", "fist", "user hand"),
    height=0.325,
    width=0.21,
    draw=draw,
    cycle=3.0,
    phases=12,
    on="air",
    glossy=0.2,
    actions=("idle", "float"),
    palettes=PALETTES,
)
