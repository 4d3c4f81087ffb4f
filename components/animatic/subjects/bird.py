"""A large bird in level flight, seen a little from above: wings beat in two joints, primaries spread."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.svg import (
    Point,
    ellipse,
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
)

PALETTES = (
    Palette(main="#6b4a32", second="#f3eee4", accent="#e0a526", dark="#20140d"),
    Palette(main="#b9c3cc", second="#f6f6f4", accent="#e0a030", dark="#2b2f36"),
    Palette(main="#3a4250", second="#c9ced6", accent="#d9a441", dark="#14171c"),
    Palette(main="#b5643a", second="#f1e2cf", accent="#e8b13a", dark="#2a1710"),
)
BODY = -92.0
ARM, HAND = 42.0, 62.0


def draw(pose: Pose) -> str:
    """Draw the bird at the phase of its wing beat; it bobs against the stroke."""
    colors = pose.palette
    arm = 0.20 + 0.62 * math.cos(2 * math.pi * pose.phase)
    hand = arm + 0.50 * math.cos(2 * math.pi * (pose.phase - 0.18)) - 0.12
    bob = -5.0 * math.cos(2 * math.pi * (pose.phase - 0.5))
    content = _wing(arm, hand, colors, near=False) + _tail(colors) + _body(colors) + _wing(arm, hand, colors, near=True)
    return _defs(colors) + group(content, f'transform="translate(0 {n(BODY + bob)})"')


def _defs(colors: Palette) -> str:
    main, pale = colors.main, colors.second
    parts = (
        linear("bird-body", (0, -11), (0, 11), [(0, light(main, 0.2)), (0.45, main), (1, shade(main, 0.45))]),
        linear("bird-head", (20, -12), (30, 8), [(0, light(pale, 0.5)), (0.5, pale), (1, shade(pale, 0.35))]),
        linear("bird-wing", (-20, -60), (10, 30), [(0, light(main, 0.3)), (0.5, main), (1, shade(main, 0.25))]),
        linear("bird-under", (0, -60), (0, 30), [(0, shade(main, 0.25)), (1, shade(main, 0.5))]),
        fade("bird-soot", shade(main, 0.8)),
        fade("bird-lit", light(main, 0.6)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _project(span: float, rise: float, chord: float, near: bool) -> Point:
    """Place a point of the wing: along its span, lifted, and along the body."""
    if near:
        return chord - 0.26 * span, -rise + 0.40 * span
    return chord + 0.16 * span, -rise * 1.02 - 0.26 * span


def _wing(arm: float, hand: float, colors: Palette, near: bool) -> str:
    """Leading edge over wrist to tip, then back along the fingers of the primaries and the secondaries."""
    wrist_span, wrist_rise = ARM * math.cos(arm), ARM * math.sin(arm)

    def at(share: float, chord: float) -> Point:
        if share <= 1:
            return _project(wrist_span * share, wrist_rise * share, chord, near)
        far = (share - 1) * HAND
        return _project(wrist_span + far * math.cos(hand), wrist_rise + far * math.sin(hand), chord, near)

    feathers = []
    base = shade(colors.main, 0.05 if near else 0.35)
    for i in range(9):
        t = i / 8
        root, tip = at(1.0 + 0.35 * t, 6 - 6 * t), at(1.22 + 0.78 * t**0.8, -30 + 26 * t)
        across = 3.4 - 0.8 * t
        feathers.append(_feather(root, tip, across, mix(base, colors.dark, 0.25 + 0.5 * t), light(base, 0.18)))
    for i in range(9):
        t = i / 8
        root, tip = at(0.06 + 0.98 * t, 0), at(0.02 + 1.12 * t, -27 - 3 * math.sin(math.pi * t))
        feathers.append(_feather(root, tip, 4.4, mix(base, colors.dark, 0.22 if i % 2 else 0.34), light(base, 0.14)))
    lead = [
        at(0.0, 14),
        at(0.5, 17),
        at(1.0, 16),
        at(1.35, 9),
        at(1.7, 1),
        at(1.35, -6),
        at(1.0, -9),
        at(0.5, -13),
        at(0.0, -14),
    ]
    arm_shape = path(smooth(lead), "url(#bird-wing)" if near else "url(#bird-under)")
    scales = "".join(
        line(
            f"M{n(a[0])} {n(a[1])}Q{n((a[0] + b[0]) / 2 - 1)} {n((a[1] + b[1]) / 2 + 1.2)} {n(b[0])} {n(b[1])}",
            colors.dark,
            0.6,
            'opacity="0.28"',
        )
        for a, b in (((at(0.12 * i, -6 + 4 * (i % 3))), at(0.12 * i + 0.1, -8 + 4 * (i % 3))) for i in range(1, 11))
    )
    edge = smooth([at(0.0, 14), at(0.5, 17), at(1.0, 16), at(1.35, 9), at(1.7, 1)], closed=False)
    return "".join(feathers) + arm_shape + scales + line(edge, light(base, 0.4), 1.0, 'opacity="0.6"')


def _feather(root: Point, tip: Point, across: float, fill: str, vane: str) -> str:
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size * across, dx / size * across
    shape = smooth(
        [
            root,
            (root[0] + dx * 0.5 + nx, root[1] + dy * 0.5 + ny),
            (root[0] + dx * 0.88 + nx * 0.8, root[1] + dy * 0.88 + ny * 0.8),
            tip,
            (root[0] + dx * 0.88 - nx * 0.6, root[1] + dy * 0.88 - ny * 0.6),
            (root[0] + dx * 0.5 - nx, root[1] + dy * 0.5 - ny),
        ]
    )
    return path(shape, fill) + line(
        f"M{n(root[0])} {n(root[1])}L{n(tip[0] - dx * 0.08)} {n(tip[1] - dy * 0.08)}", vane, 0.35, 'opacity="0.5"'
    )


def _tail(colors: Palette) -> str:
    return "".join(
        _feather(
            (-24, 1), (-60 + 1.5 * abs(i), i * 4.2 + 3), 3.8, shade(colors.second, 0.12 + 0.06 * (i % 2)), "#ffffff"
        )
        for i in (-2, 2, -1, 1, 0)
    )


def _body(colors: Palette) -> str:
    trunk = smooth([(-32, 1), (-18, -7), (0, -10), (16, -9.5), (26, -8), (27, 4), (16, 8.5), (0, 9.5), (-18, 6)])
    head = smooth(
        [(15, -8.5), (22, -11.5), (29, -11.8), (34.5, -8.6), (36, -4.4), (33, 0.4), (26, 3.8), (17, 7), (12, 1)]
    )
    beak = smooth([(34.2, -7.6), (38.6, -7.4), (42.4, -4.6), (42.6, -0.6), (40.4, -2.6), (36.5, -2.4), (34.6, -2.8)])
    shadow = spot("bird-soot", (-2, 7), 24, 5, 0.6) + spot("bird-lit", (-4, -7), 20, 3.6, 0.5)
    eye = (
        ellipse((32.0, -6.6), 1.25, 1.2, "#f0c04a")
        + ellipse((32.2, -6.6), 0.75, 0.75, "#120c08")
        + ellipse((32.5, -7.0), 0.25, 0.25, "#ffffff")
    )
    brow = line("M29.6 -8.4L34.0 -7.4", shade(colors.second, 0.55), 0.8)
    bill = path(beak, colors.accent) + line("M34.6 -4.6Q38.6 -4.2 41.4 -3.2", shade(colors.accent, 0.45), 0.45)
    return path(trunk, "url(#bird-body)") + shadow + bill + path(head, "url(#bird-head)") + eye + brow


RIG = Rig(
    name="bird",
    label="Bird",
    words=(
        "bird",
        "eagle",
        "hawk",
        "falcon",
        "seagull",
        "gull",
        "dove",
        "pigeon",
        "parrot",
        "crane",
        "swan",
        "flock of birds",
        "raven",
    ),
    height=2.0,
    width=1.5,
    draw=draw,
    cycle=0.9,
    phases=16,
    stride=8.0,
    on="air",
    actions=("fly",),
    palettes=PALETTES,
)
