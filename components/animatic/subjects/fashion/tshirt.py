"""A T-shirt as if worn by nobody: filled with air, folds from the shoulders, a print on the chest; its hem sways."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f1eee7", second="#d9d4c8", accent="#c3202a", dark="#23201d"),
    Palette(main="#26282d", second="#17181b", accent="#c9a25e", dark="#f3ede1"),
    Palette(main="#3f6b5c", second="#2a4a3f", accent="#f3ead6", dark="#16241f"),
    Palette(main="#d98f7e", second="#b9705f", accent="#fbf3ea", dark="#4a231b"),
    Palette(main="#5b7fa8", second="#3d5a7d", accent="#f6f1e6", dark="#14202e"),
)


def draw(pose: Pose) -> str:
    """Draw the shirt at the pose's turn and phase."""
    colors, turn = pose.palette, max(-0.7, min(0.7, pose.turn))
    sway = wave(pose.phase, 0.2)
    body, left, right = _body(sway), _sleeve(-1, sway), _sleeve(1, sway)
    inside = _shading(sway) + _print(colors, pose.text)
    shirt = (
        path(_neck_back(), shade(colors.main, 0.5))
        + path(smooth(left), "url(#tshirt-sleeve-left)")
        + path(smooth(right), "url(#tshirt-sleeve-right)")
        + _cuffs(colors, sway)
        + path(smooth(body, tension=0.8), "url(#tshirt-cloth)")
        + group(inside, 'clip-path="url(#tshirt-body)"')
        + _collar(colors)
        + _stitches(colors, sway)
    )
    place = f'transform="translate({n(3 * math.sin(turn))} 0) scale({n(math.cos(turn))} 1)"'
    return _defs(colors, body) + group(shirt, place)


def _defs(colors: Palette, body: list[Point]) -> str:
    main = colors.main
    parts = (
        clip("tshirt-body", path(smooth(body, tension=0.8))),
        linear(
            "tshirt-cloth",
            (-26, -60),
            (26, -20),
            [
                (0, light(main, 0.22)),
                (0.3, light(main, 0.06)),
                (0.6, main),
                (0.85, shade(main, 0.14)),
                (1, shade(main, 0.3)),
            ],
        ),
        linear(
            "tshirt-sleeve-left", (-40, -50), (-22, -44), [(0, light(main, 0.25)), (0.5, main), (1, shade(main, 0.22))]
        ),
        linear(
            "tshirt-sleeve-right",
            (22, -50),
            (40, -40),
            [(0, shade(main, 0.10)), (0.5, shade(main, 0.16)), (1, shade(main, 0.42))],
        ),
        fade("tshirt-fold", "#000000"),
        fade("tshirt-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _body(sway: float) -> list[Point]:
    s = 0.9 * sway
    return [
        (-9.5, -68.5),
        (-15.5, -66.8),
        (-24.5, -62.5),
        (-25.5, -50),
        (-23.6, -40),
        (-23.2, -22),
        (-24.2 + s, -1.4),
        (-12 + s * 1.2, -0.5),
        (s, -0.9),
        (12 + s * 1.2, -0.4),
        (24.2 + s, -1.2),
        (23.2, -22),
        (23.6, -40),
        (25.5, -50),
        (24.5, -62.5),
        (15.5, -66.8),
        (9.5, -68.5),
        (6.4, -64.6),
        (0, -62.2),
        (-6.4, -64.6),
    ]


def _sleeve(side: int, sway: float) -> list[Point]:
    s = 0.5 * sway
    points = [
        (17.0, -66.2),
        (25.0, -62.8),
        (32.0, -54.0),
        (39.6 + s * side, -42.5),
        (34.0 + s * side, -37.2),
        (27.5 + s * side, -34.6),
        (24.2, -44.0),
        (22.4, -52.0),
    ]
    return [(x * side, y) for x, y in points]


def _neck_back() -> str:
    return "M-9.5 -68.4Q0 -70.6 9.5 -68.4Q7 -63 0 -61.8Q-7 -63 -9.5 -68.4Z"


def _cuffs(colors: Palette, sway: float) -> str:
    s = 0.5 * sway
    parts = []
    for side in (-1, 1):
        a, b = (38.3 + s * side, -44.2), (26.4 + s * side, -37.0)
        parts.append(
            line(
                f"M{n(a[0] * side)} {n(a[1])}Q{n(33.5 * side)} {n(-40.2)} {n(b[0] * side)} {n(b[1])}",
                shade(colors.main, 0.3),
                0.28,
                'opacity="0.6"',
            )
        )
    return "".join(parts)


def _shading(sway: float) -> str:
    s = 0.6 * sway
    folds = (
        ((-19, -50), 4.0, 17, 24, 0.22),
        ((19, -48), 4.4, 18, -24, 0.26),
        ((-7 + s, -14), 2.6, 17, 8, 0.16),
        ((9 + s, -12), 3.0, 18, -7, 0.20),
        ((17 + s, -24), 3.4, 16, -12, 0.20),
        ((-17 + s, -20), 2.4, 15, 12, 0.16),
        ((1, -30), 2.2, 15, 3, 0.10),
        ((23, -30), 4, 34, 0, 0.34),
        ((0, -60), 12, 2.6, 0, 0.20),
    )
    lights = (
        ((-12 + s, -18), 2.4, 18, 9, 0.28),
        ((3 + s, -14), 2.6, 17, -4, 0.22),
        ((-14, -54), 4, 13, 28, 0.36),
        ((13, -56), 3, 10, -26, 0.24),
        ((-21, -34), 2.2, 20, 3, 0.24),
    )
    dark = "".join(spot("tshirt-fold", c, rx, ry, o, tilt) for c, rx, ry, tilt, o in folds)
    lit = "".join(spot("tshirt-lit", c, rx, ry, o, tilt) for c, rx, ry, tilt, o in lights)
    creases = line(
        (
            "M-23 -47Q-15 -44 -9 -36M23 -46Q16 -42 11 -33M-22 -40Q-17 -38 -13 -33"
            f"M{n(-4 + s)} -22Q{n(-5 + s)} -10 {n(-7 + s)} -2M{n(12 + s)} -20Q{n(12 + s)} "
            f"-10 {n(14 + s)} -2"
        ),
        "#000000",
        0.5,
        'opacity="0.10"',
    )
    return dark + lit + creases


def _print(colors: Palette, words: str) -> str:
    ink = mix(ink_on(colors.main), colors.accent, 0.75)
    if clean(words):
        return group(text(words, (0, -43), 7.5, ink, weight=700, fit=30), 'opacity="0.94"')
    peak = path(polygon([(-7, -40), (-1.6, -49), (1.2, -44.6), (3, -47), (7, -40)]), ink)
    sun = ellipse((3.8, -50), 1.7, 1.7, ink)
    return group(peak + sun + rect(-7, -38.6, 14, 0.8, ink), 'opacity="0.92"')


def _collar(colors: Palette) -> str:
    d = "M-9.6 -68.3Q-6.6 -62.0 0 -61.3Q6.6 -62.0 9.6 -68.3"
    back = line("M-9.3 -68.5Q0 -71.0 9.3 -68.5", shade(colors.main, 0.34), 1.5)
    return (
        back
        + line(d, shade(colors.main, 0.24), 2.3)
        + line(d, light(colors.main, 0.04), 1.8)
        + line("M-8.8 -67Q-6 -62.4 0 -61.8", light(colors.main, 0.4), 0.4, 'opacity="0.7"')
    )


def _stitches(colors: Palette, sway: float) -> str:
    s, ink = 0.9 * sway, shade(colors.main, 0.35)
    hem = line(f"M{n(-23.6 + s)} -3.6Q{n(s)} -2.4 {n(23.6 + s)} -3.4", ink, 0.22, 'opacity="0.55"')
    seams = line("M-15.8 -66.6C-21 -60 -24 -52 -23.8 -44M15.8 -66.6C21 -60 24 -52 23.8 -44", ink, 0.34, 'opacity="0.5"')
    return hem + seams


RIG = Rig(
    name="tshirt",
    label="T-shirt",
    words=(
        "t-shirt",
        "tshirt",
        "tee",
        "tee shirt",
        "shirt",
        "graphic tee",
        "polo shirt",
        "jersey",
        "sweatshirt",
        "sweater",
        "top",
        "clothing",
        "apparel",
        "merch",
    ),
    height=0.72,
    width=0.84,
    draw=draw,
    cycle=3.0,
    phases=12,
    turns=10,
    on="air",
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
