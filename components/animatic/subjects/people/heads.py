"""Heads in profile and the hair that goes with them; origin at the ear, face toward +x, one unit a centimetre."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
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
    shade,
    smooth,
    spot,
    tube,
)

FACE = (
    (-5.0, 6.0),
    (-8.6, 0.5),
    (-9.7, -4.5),
    (-8.4, -9.4),
    (-4.0, -12.7),
    (1.5, -13.2),
    (6.2, -11.0),
    (8.4, -7.6),
    (8.9, -4.9),
    (8.6, -3.4),
    (9.6, -1.4),
    (10.9, 0.7),
    (10.3, 1.7),
    (9.0, 2.0),
    (9.3, 3.0),
    (9.5, 3.5),
    (8.9, 4.0),
    (9.3, 4.7),
    (8.7, 5.5),
    (8.8, 6.9),
    (7.6, 8.6),
    (5.0, 8.2),
    (1.5, 6.2),
    (-0.6, 4.0),
    (-2.6, 6.5),
)

Hair = Callable[[Palette, float, float], tuple[str, str]]
"""(palette, phase, speed) to what lies behind the head and what lies over it."""


def head(colors: Palette, hair: str, phase: float, speed: float, bearded: bool = False) -> str:
    """Draw a head with one of HAIR; its neck is the body's affair."""
    behind, over = HAIR[hair](colors, phase, speed)
    skin, dark = colors.skin, shade(colors.skin, 0.45)
    defs = (
        "<defs>"
        + "".join(
            (
                linear(
                    "person-face",
                    (-9, -10),
                    (9, 8),
                    [(0, light(skin, 0.16)), (0.42, light(skin, 0.06)), (0.75, skin), (1, shade(skin, 0.26))],
                ),
                fade("person-blush", mix(skin, "#c4453a", 0.45)),
                fade("person-shadow", shade(skin, 0.55)),
                fade("person-glow", light(skin, 0.45)),
                clip("person-head", path(smooth(FACE, tension=0.85))),
            )
        )
        + "</defs>"
    )
    soft = "".join(
        (
            spot("person-shadow", (-1, 7.6), 8, 3.2, 0.6, 24),
            spot("person-shadow", (7.4, -3.5), 2.6, 1.5, 0.5),
            spot("person-blush", (5.0, 1.8), 3.2, 2.2, 0.28),
            spot("person-glow", (4.6, -0.4), 2.8, 2.0, 0.55),
            spot("person-glow", (6.4, -8.2), 2.8, 2.6, 0.5),
            spot("person-glow", (9.7, -0.4), 0.9, 1.8, 0.6),
            spot("person-shadow", (8.6, 5.9), 1.4, 0.7, 0.5),
            spot("person-shadow", (9.6, 1.9), 1.4, 0.6, 0.5),
        )
    )
    beard = _beard(colors) if bearded else ""
    ear = path(
        smooth([(-0.9, -2.6), (0.7, -3.0), (1.2, -1.4), (0.3, 0.7), (-0.6, 1.5), (-1.3, 0.2)]),
        mix(skin, "#b5533f", 0.16),
    )
    ear += line("M-0.4 -1.9Q0.8 -1.6 -0.1 0.3", dark, 0.28, 'opacity="0.55"')
    features = _features(colors)
    return (
        defs
        + behind
        + path(smooth(FACE, tension=0.85), "url(#person-face)")
        + group(soft + beard, 'clip-path="url(#person-head)"')
        + features
        + ear
        + over
    )


def _beard(colors: Palette) -> str:
    fur = smooth(
        [
            (-0.4, 0.6),
            (0.8, 3.2),
            (4.5, 4.4),
            (7.2, 3.0),
            (9.6, 2.4),
            (9.8, 6.0),
            (8.4, 9.4),
            (4.8, 9.2),
            (0.6, 6.6),
        ]
    )
    return path(fur, mix(colors.hair, colors.skin, 0.12)) + line(
        "M7.6 4.2Q8.6 4.4 9.4 4.0", mix(colors.skin, "#9c4a3f", 0.4), 0.5
    )


def _features(colors: Palette) -> str:
    skin = colors.skin
    dark, lip = shade(skin, 0.72), mix(shade(skin, 0.2), "#b5443f", 0.42)
    return "".join(
        (
            path("M5.5 -3.1Q6.8 -4.2 8.0 -3.2Q7.2 -2.5 6.2 -2.5Z", "#f3eee8"),
            ellipse((7.25, -3.15), 0.52, 0.62, "#2b1a12"),
            line("M5.2 -3.0Q6.6 -4.4 8.1 -3.4", dark, 0.34),
            line("M4.9 -5.6Q6.9 -6.7 8.5 -5.6", mix(colors.hair, dark, 0.3), 0.62, 'opacity="0.85"'),
            path("M7.5 3.9Q8.6 2.9 9.45 3.3L8.95 4.0Z", lip),
            path("M7.5 3.9L8.95 4.05Q9.4 4.6 8.9 5.1Q8.0 5.0 7.5 3.9Z", light(lip, 0.10)),
            line("M9.9 1.4Q9.0 0.9 8.9 1.7", dark, 0.28, 'opacity="0.6"'),
        )
    )


_CAP = (
    (6.6, -10.6),
    (7.4, -8.6),
    (5.2, -8.2),
    (3.2, -7.2),
    (2.2, -4.6),
    (1.6, -1.8),
    (0.6, -3.4),
    (-1.4, -2.4),
    (-2.2, 1.8),
    (-4.4, 4.6),
    (-7.0, 4.2),
    (-9.6, -0.2),
    (-10.7, -5.0),
    (-9.4, -10.2),
    (-4.6, -14.0),
    (1.6, -14.8),
    (5.6, -13.2),
)


def _gloss(colors: Palette) -> str:
    shine = light(colors.hair, 0.38)
    return (
        line("M-8.2 -7.2Q-5.2 -12.2 1.8 -12.8", shine, 0.9, 'opacity="0.40"')
        + line("M-8.6 -3.2Q-6.8 -9.0 -0.6 -10.8", shine, 0.7, 'opacity="0.26"')
        + line("M-7.4 2.2Q-7.6 -4.0 -3.0 -8.0", shade(colors.hair, 0.45), 0.7, 'opacity="0.5"')
        + line("M-4.6 3.2Q-5.0 -2.6 -1.0 -6.6", shade(colors.hair, 0.45), 0.6, 'opacity="0.4"')
    )


def _cap(colors: Palette) -> str:
    fill = linear(
        "person-hair",
        (-8, -14),
        (3, 4),
        [(0, light(colors.hair, 0.20)), (0.35, colors.hair), (1, shade(colors.hair, 0.45))],
    )
    return f"<defs>{fill}</defs>" + path(smooth(_CAP), "url(#person-hair)") + _gloss(colors)


def _short(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    lift = 0.4 * speed * wave(phase * 2, 0.1)
    quiff = smooth(
        [(7.8, -8.4), (9.2, -11.2 - lift), (6.0, -15.0 - lift), (0.6, -15.8), (-3.0, -13.6), (2.0, -11.6), (5.0, -9.6)]
    )
    return "", _cap(colors) + path(quiff, colors.hair) + line(
        "M-1.5 -14.2Q3.5 -15.2 7.6 -11.2", light(colors.hair, 0.35), 0.6, 'opacity="0.4"'
    )


def _buzz(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    del phase, speed
    shape = smooth([(x * 0.955, y * 0.93 - 0.3) for x, y in _CAP])
    return "", path(shape, mix(colors.hair, colors.skin, 0.22), 'opacity="0.92"')


def _long(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    blow = 5.0 * speed + 2.2 * speed * wave(phase * 2, 0.2)
    back = smooth(
        [
            (-2, -13.0),
            (-8.8, -10.0),
            (-11.6, -3.0),
            (-12.2 - blow * 0.4, 6.0),
            (-13.4 - blow, 15.0 - blow * 0.3),
            (-10.0 - blow, 21.0 - blow * 0.6),
            (-5.0 - blow * 0.7, 19.5),
            (-1.2 - blow * 0.3, 12.0),
            (-0.6, 3.0),
            (-1.0, -5.0),
        ]
    )
    defs = linear(
        "person-mane",
        (-12, 0),
        (0, 4),
        [(0, light(colors.hair, 0.16)), (0.4, colors.hair), (1, shade(colors.hair, 0.4))],
    )
    strands = "".join(
        line(
            f"M{n(-9 + i * 2.2)} -4Q{n(-10.6 + i * 2 - blow * 0.3)} 8 {n(-11 + i * 2.0 - blow)} {n(17.5 - blow * 0.4)}",
            tone,
            0.5,
            'opacity="0.38"',
        )
        for i, tone in enumerate(
            (light(colors.hair, 0.35), shade(colors.hair, 0.4), light(colors.hair, 0.25), shade(colors.hair, 0.4))
        )
    )
    return "", f"<defs>{defs}</defs>" + path(back, "url(#person-mane)") + strands + _cap(colors)


def _ponytail(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    swing = speed * wave(phase * 2, 0.3)
    angle = 0.45 + 0.75 * speed + 0.28 * swing
    x, y = -9.8, -7.5
    joints = []
    for i, half in enumerate((1.5, 2.5, 2.7, 2.2, 0.6)):
        bend = angle * (1.15 - 0.16 * i) + 0.2 * swing * i * 0.4
        if i:
            x, y = x - math.sin(bend) * 5.2, y + math.cos(bend) * 5.2
        joints.append((x, y, half))
    tie = ellipse((-9.9, -7.4), 1.3, 1.7, colors.accent)
    return tube(joints, colors.hair, 0.35, 0.2), _cap(colors) + tie


def _bun(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    del phase, speed
    knot = linear(
        "person-bun",
        (-13, -15),
        (-6, -6),
        [(0, light(colors.hair, 0.24)), (0.5, colors.hair), (1, shade(colors.hair, 0.45))],
    )
    return f"<defs>{knot}</defs>" + ellipse((-9.6, -11.6), 4.4, 4.1, "url(#person-bun)"), _cap(colors)


def _curly(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    del phase, speed
    curls = []
    for i in range(26):
        a = -0.25 - i / 25 * 3.75
        r = 12.0 + 1.1 * math.sin(i * 2.7)
        curls.append((-2.4 + math.cos(a) * r * 0.92, -5.0 + math.sin(a) * r))
    outline = smooth([*curls, (-5.0, 5.0), (-2.2, 1.0), (-0.8, -3.0), (1.6, -3.0), (3.0, -7.4), (7.4, -8.2)])
    fill = linear(
        "person-curls",
        (-10, -16),
        (4, 4),
        [(0, light(colors.hair, 0.22)), (0.4, colors.hair), (1, shade(colors.hair, 0.45))],
    )
    rings = "".join(
        line(f"M{n(x)} {n(y)}q1.1 -1.5 2.0 -0.2", tone, 0.5, 'opacity="0.4"')
        for x, y, tone in (
            (
                -2.6 + math.cos(i * 2.4) * (1.2 + i * 0.29),
                -7.8 + math.sin(i * 2.4) * (1.0 + i * 0.24),
                light(colors.hair, 0.3) if i % 2 else shade(colors.hair, 0.45),
            )
            for i in range(30)
        )
    )
    return "", f"<defs>{fill}</defs>" + path(outline, "url(#person-curls)") + rings


def _bob(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    blow = 1.6 * speed * (1 + 0.6 * wave(phase * 2, 0.2))
    side = smooth(
        [
            (-1, -13.6),
            (-8.8, -10.4),
            (-11.2, -4.0),
            (-11.4 - blow, 3.0),
            (-9.6 - blow, 8.4),
            (-5.0 - blow, 9.2),
            (-0.6, 8.2),
            (1.2, 2.6),
            (2.4, -4.6),
            (4.0, -8.2),
        ]
    )
    return "", _cap(colors) + path(side, "url(#person-hair)") + _gloss(colors)


def _bald(colors: Palette, phase: float, speed: float) -> tuple[str, str]:
    del phase, speed
    rim = smooth([(-1.6, -3.4), (-2.0, 1.4), (-4.6, 4.4), (-7.2, 3.6), (-9.3, -0.6), (-8.6, -3.4), (-5.0, -3.6)])
    return "", path(rim, mix(colors.hair, colors.skin, 0.35), 'opacity="0.8"')


HAIR: Mapping[str, Hair] = MappingProxyType(
    {
        "short": _short,
        "long": _long,
        "ponytail": _ponytail,
        "bun": _bun,
        "curly": _curly,
        "bob": _bob,
        "buzz": _buzz,
        "bald": _bald,
        "afro": _curly,
        "fringe": _bob,
    }
)
