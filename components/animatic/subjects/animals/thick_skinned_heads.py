"""The heads of rhinoceros and hippopotamus in profile, about the joint of their necks."""

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    group,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)


def _ear(name: str, colors: Palette, place: Point, size: float, turn: float, *, near: bool) -> str:
    shape = smooth([(-4, 2), (-6.4, -6), (-3, -14), (1, -17), (5, -12), (6, -4), (4, 2)])
    inner = smooth([(-1.6, 0), (-3, -6), (-0.6, -12), (1.4, -13.4), (3.4, -9), (3.2, -2)])
    fill = mix(colors.main, colors.second, 0.5) if near else shade(colors.main, 0.3)
    art = (
        path(shape, fill)
        + path(inner, shade(colors.main, 0.5))
        + (spot(f"{name}-lit", (-2, -11), 3, 4, 0.5) if near else "")
    )
    return group(art, f'transform="translate({n(place[0])} {n(place[1])}) rotate({n(turn)}) scale({n(size)})"')


def _face(name: str, skull: str, soft: str) -> str:
    inside = group(soft, f'clip-path="url(#{name}-skull)"')
    return f"<defs>{clip(f'{name}-skull', path(skull))}</defs>" + path(skull, f"url(#{name}-face)") + inside


def rhino_head(colors: Palette, phase: float) -> str:
    main = colors.main
    skull = smooth(
        [
            (-20, -18),
            (-6, -28),
            (10, -26),
            (24, -16),
            (36, -8),
            (50, -4),
            (60, 4),
            (62, 14),
            (56, 22),
            (42, 26),
            (26, 30),
            (10, 36),
            (-8, 34),
            (-22, 16),
        ]
    )
    front = path("M44 -5C46 -20 54 -36 66 -46C66 -30 64 -14 58 2Z", "url(#rhino-horn)") + line(
        "M47 -9Q52 -26 63 -41", "#ffffff", 1.0, 'opacity="0.45"'
    )
    back = path("M27 -14C28 -22 32 -30 38 -34C40 -26 40 -18 38 -8Z", "url(#rhino-horn)")
    rings = line(
        "M46 -10Q53 -8 59 -4M47 -15Q54 -13 60 -10M49 -20Q55 -18 61 -16", shade(colors.accent, 0.5), 0.6, 'opacity="0.6"'
    )
    eye = (
        ellipse((19, -8), 2.3, 2.0, "#120d0a")
        + ellipse((19.9, -8.9), 0.8, 0.7, "#ffffff")
        + line(
            "M14 -10Q19 -14.4 24 -10M14 -5Q19 -2.4 24 -5.4M13 -12.4Q18 -17 25 -13",
            shade(main, 0.55),
            1.0,
            'opacity="0.8"',
        )
    )
    mouth = line("M60 17Q50 19 42 15", shade(main, 0.65), 1.5) + ellipse(
        (55, 6), 2.6, 1.9, shade(main, 0.7), 'transform="rotate(-30 55 6)"'
    )
    soft = (
        spot("rhino-lit", (8, -21), 18, 6, 0.6, 14)
        + spot("rhino-deep", (16, 26), 28, 10, 0.55)
        + spot("rhino-lit", (48, 2), 11, 6, 0.4, 20)
        + spot("rhino-deep", (32, 4), 7, 7, 0.35)
    )
    folds = line("M-8 32Q-2 12 -10 -14M2 34Q8 18 4 4M34 24Q38 16 36 8", shade(main, 0.5), 1.3, 'opacity="0.55"')
    twitch = 5 * wave(phase * 2, 0.3)
    return (
        _ear("rhino", colors, (2, -24), 1.05, 14 + twitch, near=False)
        + back
        + front
        + rings
        + _face("rhino", skull, soft)
        + folds
        + eye
        + mouth
        + _ear("rhino", colors, (-9, -22), 1.2, -12 - twitch, near=True)
    )


def hippo_head(colors: Palette, phase: float) -> str:
    main = colors.main
    skull = smooth(
        [
            (-20, -20),
            (-8, -28),
            (4, -29),
            (14, -24),
            (28, -19),
            (40, -20),
            (52, -18),
            (60, -8),
            (62, 8),
            (58, 22),
            (46, 30),
            (28, 32),
            (8, 36),
            (-10, 34),
            (-22, 16),
        ]
    )
    pink = mix(colors.second, "#d9a09a", 0.5)
    mouth = line("M61 8Q46 18 28 14Q20 12 14 17", shade(main, 0.65), 1.8)
    tusks = path("M50 13.6L53.6 13L52.6 20L51 20.4ZM41 15.4L44 15L43.2 21L41.8 21.2Z", colors.accent)
    nostrils = ellipse((54, -15), 3.4, 2.2, shade(main, 0.65), 'transform="rotate(-20 54 -15)"') + ellipse(
        (43, -18.4), 3.0, 1.8, shade(main, 0.6)
    )
    brow = ellipse((9, -25), 7.4, 5.6, mix(main, colors.second, 0.45))
    eye = (
        ellipse((10.4, -25.4), 2.7, 2.4, "#150e0c")
        + ellipse((11.4, -26.4), 0.9, 0.8, "#ffffff")
        + line("M5 -27Q10 -31.4 15.4 -27", shade(main, 0.5), 1.2)
    )
    soft = (
        spot("hippo-lit", (44, -12), 16, 7, 0.55, 6)
        + spot("hippo-deep", (22, 30), 32, 9, 0.55)
        + spot("hippo-lit", (-4, -22), 9, 5, 0.5)
        + spot("hippo-deep", (22, -4), 9, 9, 0.35)
    )
    bristle = "".join(
        ellipse((40 + 3.4 * (k % 5), -6 + 5.0 * (k // 5)), 0.6, 0.6, shade(main, 0.5), 'opacity="0.7"')
        for k in range(10)
    )
    chin = spot("hippo-lit", (40, 24), 14, 4, 0.3) + line("M30 26Q44 30 56 21", pink, 1.4, 'opacity="0.6"')
    twitch = 6 * wave(phase * 2, 0.3)
    return (
        _ear("hippo", colors, (-1, -27), 0.62, 12 + twitch, near=False)
        + _face("hippo", skull, soft)
        + bristle
        + tusks
        + mouth
        + chin
        + nostrils
        + brow
        + eye
        + _ear("hippo", colors, (-9, -26), 0.7, -14 - twitch, near=True)
    )
