"""A hand that holds up a phone: sleeve and wrist, the palm behind, fingers round one edge, a thumb on the other."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.phone import PALETTES as SCREENS
from components.animatic.subjects.phone import RIG as PHONE
from components.animatic.subjects.svg import (
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

SKINS = ("#e0ac86", "#8d5a3c", "#f0c5a4", "#6b4229", "#c68e6a")
PALETTES = tuple(
    Palette(main=screen.main, second=sleeve, accent=screen.accent, skin=skin, dark=screen.dark)
    for screen, sleeve, skin in zip(
        SCREENS, ("#2f3b52", "#e9e2d4", "#3f6b5c", "#b8433f", "#3b3f4a"), SKINS, strict=True
    )
)
LIFT, SIZE = -14.6, 1.0
"""Where the phone's foot is."""


def draw(pose: Pose) -> str:
    """Draw hand and phone; the arm sways a little, the thumb taps."""
    colors = pose.palette
    sway = 1.0 * math.sin(2 * math.pi * pose.phase)
    tap = max(0.0, math.sin(4 * math.pi * pose.phase))
    phone = PHONE.draw(Pose(turn=0.0, palette=colors, text=pose.text, seed=pose.seed)).replace("phone-", "hand-phone-")
    device = group(phone, f'transform="translate(0 {n(LIFT)}) scale({SIZE})"')
    parts = (
        _arm(colors)
        + _palm(colors)
        + spot("hand-soot", (0.6, LIFT - 5), 4.6, 8.5, 0.4)
        + device
        + _fingers(colors)
        + _thumb(colors, tap)
    )
    return _defs(colors) + group(parts, f'transform="rotate({n(sway)} 4 0)"')


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
    words=("hand", "hand holding a phone", "palm", "finger", "fingers", "fist", "hands holding", "user hand"),
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
