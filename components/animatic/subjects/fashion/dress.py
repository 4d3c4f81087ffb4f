"""A long dress on no one: a fitted bodice, a waist seam and a skirt whose pleats swing like a bell."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
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

PALETTES = (
    Palette(main="#b8314a", second="#8f2238", accent="#d9b36a", dark="#3a0f18"),
    Palette(main="#2f4f7a", second="#223a5c", accent="#e6dcc8", dark="#121c2b"),
    Palette(main="#f0e6d8", second="#d9cab4", accent="#c9a25e", dark="#4a3c2a"),
    Palette(main="#3d6b58", second="#2a4c3e", accent="#e6c88a", dark="#14241d"),
    Palette(main="#26242b", second="#17161b", accent="#c9a25e", dark="#0d0c10"),
    Palette(main="#e3a9a3", second="#c98a84", accent="#f6efe6", dark="#4a2a2a"),
)
PLEATS = 13
WAIST = -78.0


def draw(pose: Pose) -> str:
    """Draw the dress at the pose's phase; at a turn the pleats pass round it."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    skirt, hem = _skirt(pose.phase, turn)
    bodice = _bodice(turn)
    return (
        _defs(colors, skirt, bodice)
        + path(_inside(hem), shade(colors.main, 0.62))
        + path(skirt, "url(#dress-silk)")
        + group(_pleats(colors, pose.phase, turn), 'clip-path="url(#dress-skirt)"')
        + path(bodice, "url(#dress-top)")
        + group(_folds(turn), 'clip-path="url(#dress-bodice)"')
        + _trims(colors, turn)
    )


def _defs(colors: Palette, skirt: str, bodice: str) -> str:
    main = colors.main
    parts = (
        clip("dress-skirt", path(skirt)),
        clip("dress-bodice", path(bodice)),
        linear(
            "dress-silk",
            (-38, -60),
            (38, -30),
            [
                (0, shade(main, 0.10)),
                (0.22, light(main, 0.20)),
                (0.5, main),
                (0.8, shade(main, 0.22)),
                (1, shade(main, 0.44)),
            ],
        ),
        linear(
            "dress-top",
            (-15, 0),
            (15, 0),
            [(0, shade(main, 0.06)), (0.28, light(main, 0.26)), (0.6, main), (1, shade(main, 0.42))],
        ),
        linear(
            "dress-fall",
            (0, WAIST),
            (0, 0),
            [(0, "#000000", 0.26), (0.2, "#000000", 0.02), (0.7, "#ffffff", 0.04), (1, "#000000", 0.16)],
        ),
        linear("dress-lit", (0, WAIST), (0, 0), [(0, "#ffffff", 0.04), (0.5, "#ffffff", 0.34), (1, "#ffffff", 0.20)]),
        linear("dress-deep", (0, WAIST), (0, 0), [(0, "#000000", 0.34), (0.5, "#000000", 0.20), (1, "#000000", 0.36)]),
        fade("dress-soft", "#000000"),
        fade("dress-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _angle(i: float, turn: float) -> float:
    return (i / (PLEATS - 1) - 0.5) * math.pi + 0.24 * math.sin(turn)


def _hem(i: float, phase: float, turn: float) -> Point:
    """Where a pleat meets the floor: round an ellipse, rippling, the whole bell swinging."""
    a = max(-math.pi / 2, min(math.pi / 2, _angle(i, turn)))
    swing = 2.6 * wave(phase, 0.1)
    ripple = 1.2 * math.sin(i * math.pi) if float(i).is_integer() else 0.0
    x = 36.0 * math.sin(a) + swing + 1.1 * math.sin(2 * math.pi * phase + i * 1.9)
    y = (
        -5.2
        + 4.3 * math.cos(a)
        + 0.6 * math.sin(2 * math.pi * phase + i * 2.6)
        + (0.9 if round(i) % 2 else -0.5)
        + ripple
    )
    return x, min(-0.4, y)


def _skirt(phase: float, turn: float) -> tuple[str, list[Point]]:
    hem = [_hem(float(i), phase, turn) for i in range(PLEATS)]
    swing = 1.2 * wave(phase, 0.18)
    left = [(-10.6, WAIST), (-14.6, -70), (-20.8 + swing * 0.5, -50), (-28.5 + swing, -26)]
    right = [(28.5 + swing, -26), (20.8 + swing * 0.5, -50), (14.6, -70), (10.6, WAIST)]
    return smooth([*left, *hem, *right], tension=0.9), hem


def _inside(hem: list[Point]) -> str:
    a, b = hem[0], hem[-1]
    return (
        f"M{n(a[0])} {n(a[1])}Q{n((a[0] + b[0]) / 2)} {n(a[1] - 7)} {n(b[0])} {n(b[1])}"
        f"Q{n((a[0] + b[0]) / 2)} {n(a[1] + 3)} {n(a[0])} {n(a[1])}Z"
    )


def _pleats(colors: Palette, phase: float, turn: float) -> str:
    del colors
    parts = [f'<rect x="-45" y="{n(WAIST)}" width="90" height="80" fill="url(#dress-fall)"/>']
    for i in range(PLEATS - 1):
        a = _angle(i + 0.5, turn)
        if abs(a) > 1.5:
            continue
        top = (10.4 * math.sin(a), WAIST - 1)
        foot_a, foot_b = _hem(float(i), phase, turn), _hem(float(i + 1), phase, turn)
        middle = ((foot_a[0] + foot_b[0]) / 2, max(foot_a[1], foot_b[1]) + 2)
        wide = (foot_b[0] - foot_a[0]) * 0.30
        bow = top[0] + (middle[0] - top[0]) * 0.40
        d = (
            f"M{n(top[0])} {n(top[1])}Q{n(bow - wide * 0.4)} -46 {n(middle[0] - wide)} {n(middle[1])}"
            f"L{n(middle[0] + wide)} {n(middle[1])}Q{n(bow + wide * 0.4)} -46 {n(top[0] + 0.3)} {n(top[1])}Z"
        )
        parts.append(
            path(
                d,
                "url(#dress-deep)" if i % 2 else "url(#dress-lit)",
                f'opacity="{n(0.9 if a < 0.3 or i % 2 else 0.5)}"',
            )
        )
    parts.append(spot("dress-glow", (-13, -34), 8, 30, 0.28, 14) + spot("dress-soft", (24, -30), 9, 34, 0.34, -16))
    return "".join(parts)


def _bodice(turn: float) -> str:
    k = 1 - 0.28 * abs(math.sin(turn))
    bust = 2.0 * math.sin(turn)
    half = [
        (10.6, WAIST + 0.6),
        (10.2, WAIST - 4),
        (12.2, -92),
        (14.0 + 0, -99),
        (13.2, -105.5),
        (11.4, -109),
        (8.4, -104.4),
        (3.6, -101.8),
        (0.0, -100.2),
    ]
    right = [(x * k + (bust if -104 < y < -94 else 0), y) for x, y in half]
    left = [(-x * k + (bust if -104 < y < -94 else 0), y) for x, y in reversed(half[:-1])]
    return smooth([*right, *left], tension=0.75)


def _folds(turn: float) -> str:
    x = 5.4 * math.cos(turn)
    return (
        spot("dress-glow", (-x - 0.6, -98), 4.6, 5.0, 0.42)
        + spot("dress-glow", (x - 1.4, -98), 3.6, 4.4, 0.22)
        + spot("dress-soft", (-x + 0.6, -91.5), 5.4, 2.4, 0.30)
        + spot("dress-soft", (x + 0.8, -91.5), 5.6, 2.6, 0.36)
        + spot("dress-soft", (0, -97), 1.8, 7, 0.24)
        + spot("dress-soft", (10, -90), 3, 14, 0.3)
        + line(
            "M-8 -79Q-6 -86 -8.4 -93M8 -79Q6 -86 8.4 -93M-2.6 -79L-3.4 -88M2.6 -79L3.4 -88",
            "#000000",
            0.35,
            'opacity="0.16"',
        )
    )


def _trims(colors: Palette, turn: float) -> str:
    k = 1 - 0.28 * abs(math.sin(turn))
    straps = ""
    for side in (-1, 1):
        d = f"M{n(10.6 * k * side)} -108.4Q{n(9.0 * k * side)} -116 {n(6.8 * k * side)} -119.6"
        straps += line(d, shade(colors.main, 0.25), 1.5) + line(d, light(colors.main, 0.18), 0.7)
    belt = (
        f"M{n(-10.7 * k)} {n(WAIST - 1.6)}Q0 {n(WAIST + 0.6)} {n(10.7 * k)} {n(WAIST - 1.6)}"
        f"L{n(10.8 * k)} {n(WAIST + 1.0)}Q0 {n(WAIST + 3.2)} {n(-10.8 * k)} "
        f"{n(WAIST + 1.0)}Z"
    )
    sash = path(belt, shade(colors.main, 0.22)) + line(
        f"M{n(-10.2 * k)} {n(WAIST - 1.2)}Q0 {n(WAIST + 1.0)} {n(10.2 * k)} {n(WAIST - 1.2)}",
        light(colors.main, 0.3),
        0.35,
        'opacity="0.8"',
    )
    clasp = (
        f'<rect x="{n(-1.1 + 6 * math.sin(turn))}" y="{n(WAIST - 0.7)}" width="2.2" '
        f'height="2.9" rx="0.5" fill="{colors.accent}"/>'
    )
    return straps + sash + clasp


RIG = Rig(
    name="dress",
    label="Dress",
    words=(
        "dress",
        "gown",
        "evening dress",
        "summer dress",
        "wedding dress",
        "maxi dress",
        "evening gown",
        "cocktail dress",
        "sundress",
        "fashion collection",
        "couture",
    ),
    height=1.21,
    width=0.90,
    draw=draw,
    cycle=2.6,
    phases=16,
    turns=12,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
