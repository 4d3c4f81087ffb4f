"""A game controller from the front: two grips, thumb sticks, a cross, four lit buttons, a glowing bar."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import thick
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
    luminance,
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#e9e9ec", second="#23252b", accent="#4aa8ff", dark="#14161a"),
    Palette(main="#26282e", second="#16181c", accent="#ff5d6c", dark="#0a0b0d"),
    Palette(main="#3f6fd0", second="#1d2740", accent="#8fe3ff", dark="#0d1424"),
    Palette(main="#c23b52", second="#2a1418", accent="#ffd36a", dark="#1a0a0d"),
    Palette(main="#7a5bd0", second="#241a3c", accent="#6ff0c8", dark="#120c22"),
)
HALF: tuple[Point, ...] = (
    (0, -10.4),
    (3.4, -10.5),
    (6.0, -11.2),
    (8.4, -10.6),
    (10.0, -7.6),
    (11.0, -3.6),
    (11.0, -0.8),
    (9.4, 0.0),
    (7.6, -1.4),
    (5.6, -4.0),
    (3.2, -4.9),
    (0, -5.0),
)
DEEP = 3.4
BUTTONS = ("#5ad08a", "#f06a6a", "#6aa8f0", "#f2c657")


def draw(pose: Pose) -> str:
    """Draw the controller; its light breathes with the phase."""
    colors, turn = pose.palette, max(-0.7, min(0.7, pose.turn))
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * pose.phase)
    shape = _shape()

    def layer(place: float) -> str:
        return path(shape, shade(colors.main, 0.6 - 0.38 * place))

    shoulders = group(
        _shoulders(colors), f'transform="translate({n(-DEEP * 0.3 * math.sin(turn))} 0.9) scale({n(math.cos(turn))} 1)"'
    )
    face = _body() + _sticks(colors) + _cross(colors) + _buttons(beat) + _middle(colors, beat, pose.text)
    whole = shoulders + thick(turn, DEEP, face, layer, 9)
    return _defs(colors) + group(whole, 'transform="translate(0 -0.6) rotate(-5 0 -6)"')


@lru_cache(maxsize=1)
def _shape() -> str:
    return smooth([*HALF, *((-x, y) for x, y in reversed(HALF[1:-1]))], tension=0.95)


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    main, dark = colors.main, colors.second
    shell = [(0, light(main, 0.5)), (0.35, light(main, 0.12)), (0.7, shade(main, 0.08)), (1, shade(main, 0.32))]
    parts = (
        clip("controller-body", path(_shape())),
        linear("controller-shell", (-5, -12), (4, 1), shell),
        linear("controller-grip", (0, -6), (0, 0), [(0, light(dark, 0.18)), (1, shade(dark, 0.3))]),
        radial("controller-stick", (-0.4, -0.5), 1.9, [(0, light(dark, 0.40)), (0.55, dark), (1, shade(dark, 0.5))]),
        linear("controller-trim", (-6, -13), (6, -10), [(0, light(dark, 0.35)), (1, shade(dark, 0.3))]),
        fade("controller-soot", shade(main, 0.85)),
        fade("controller-lit", "#ffffff"),
        fade("controller-halo", colors.accent),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _shoulders(colors: Palette) -> str:
    bumper = path("M3.6 -10.4C4.4 -12.2 6.4 -12.8 8.2 -12.0C9.4 -11.4 9.8 -10.2 9.8 -9.2Z", "url(#controller-trim)")
    trigger = path("M5.0 -11.6C5.4 -13.4 7.6 -13.8 8.8 -12.4C9.2 -11.8 9.2 -11.2 9.0 -10.8Z", shade(colors.second, 0.2))
    one = trigger + bumper + line("M4.6 -11.2C5.6 -12.2 7.0 -12.4 8.2 -11.8", "#ffffff", 0.16, 'opacity="0.4"')
    return one + group(one, 'transform="scale(-1 1)"')


@lru_cache(maxsize=1)
def _body() -> str:
    grips = "".join(
        group(
            path(
                smooth([(8.2, -6.6), (10.6, -6.0), (11.4, -2.0), (10.6, 0.6), (8.6, 0.2), (7.0, -2.0), (6.6, -3.6)]),
                "url(#controller-grip)",
            )
            + "".join(
                ellipse((8.2 + 0.52 * (i % 5), -4.9 + 0.6 * (i // 5)), 0.10, 0.10, "#ffffff", 'opacity="0.20"')
                for i in range(30)
            ),
            f'transform="scale({side} 1)"',
        )
        for side in (-1, 1)
    )
    soft = (
        spot("controller-lit", (-5.6, -9.6), 4.2, 1.5, 0.6, -10)
        + spot("controller-lit", (4.8, -9.9), 2.6, 0.9, 0.4, 6)
        + spot("controller-soot", (0, -4.6), 6.5, 1.8, 0.45)
        + spot("controller-soot", (9.8, -4), 2.2, 5, 0.4, -14)
    )
    edge = path(_shape(), "none", 'stroke="#ffffff" stroke-opacity="0.45" stroke-width="0.16"')
    inside = group(grips + soft, 'clip-path="url(#controller-body)"')
    return path(_shape(), "url(#controller-shell)") + inside + edge


@lru_cache(maxsize=64)
def _sticks(colors: Palette) -> str:
    parts = ""
    for x, y in ((-6.1, -8.0), (3.3, -5.8)):
        cap = (
            ellipse((0, 0), 1.95, 1.95, shade(colors.main, 0.5), 'opacity="0.55"')
            + ellipse((0, 0), 1.72, 1.72, shade(colors.second, 0.35))
            + ellipse((-0.05, -0.14), 1.45, 1.42, "url(#controller-stick)")
            + ellipse(
                (-0.05, -0.12),
                0.95,
                0.92,
                "none",
                f'stroke="{shade(colors.second, 0.5)}" stroke-width="0.2" opacity="0.8"',
            )
            + spot("controller-lit", (-0.5, -0.8), 0.7, 0.35, 0.55, -24)
        )
        parts += group(cap, f'transform="translate({x} {y})"')
    return parts


@lru_cache(maxsize=64)
def _cross(colors: Palette) -> str:
    d = "M-0.5 -1.5L0.5 -1.5L0.5 -0.5L1.5 -0.5L1.5 0.5L0.5 0.5L0.5 1.5L-0.5 1.5L-0.5 0.5L-1.5 0.5L-1.5 -0.5L-0.5 -0.5Z"
    arms = (
        "M0 -1.2L0.25 -0.85L-0.25 -0.85ZM0 1.2L0.25 0.85L-0.25 0.85ZM-1.2 0"
        "L-0.85 0.25L-0.85 -0.25ZM1.2 0L0.85 0.25L0.85 -0.25Z"
    )
    art = (
        ellipse((0, 0), 2.0, 2.0, shade(colors.main, 0.3), 'opacity="0.35"')
        + path(d, shade(colors.second, 0.4), 'transform="translate(0.1 0.16)"')
        + path(d, "url(#controller-stick)", 'stroke-linejoin="round"')
        + path(arms, "#ffffff", 'opacity="0.45"')
    )
    return group(art, 'transform="translate(-3.3 -5.8)"')


def _buttons(beat: float) -> str:
    parts = ""
    for (x, y), color in zip(((0, 1.45), (1.45, 0), (-1.45, 0), (0, -1.45)), BUTTONS, strict=True):
        parts += ellipse((x + 0.05, y + 0.12), 0.72, 0.72, "#000000", 'opacity="0.4"')
        parts += ellipse((x, y), 0.68, 0.68, shade(color, 0.18)) + ellipse(
            (x - 0.04, y - 0.08), 0.56, 0.54, light(color, 0.1 + 0.15 * beat)
        )
        parts += ellipse((x - 0.16, y - 0.26), 0.22, 0.13, "#ffffff", 'opacity="0.75"')
    return group(parts, 'transform="translate(6.2 -8.0)"')


def _middle(colors: Palette, beat: float, words: str) -> str:
    strength = 0.3 + 0.7 * beat
    halo = spot("controller-halo", (0, -9.5), 3.4, 1.1, 0.65 * strength)
    bar = rect(-1.9, -9.7, 3.8, 0.34, light(colors.accent, 0.4), 0.17, f'opacity="{n(strength)}"')
    home = ellipse((0, -8.2), 0.62, 0.62, shade(colors.second, 0.1)) + ellipse(
        (0, -8.2), 0.34, 0.34, colors.accent, f'opacity="{n(strength)}"'
    )
    keys = "".join(rect(x - 0.42, -8.5, 0.84, 0.4, shade(colors.second, 0.05), 0.2) for x in (-1.9, 1.9))
    ink = shade(colors.main, 0.55) if luminance(colors.main) > 0.5 else light(colors.main, 0.6)
    name = text(words, (0, -6.2), 0.85, ink, weight=700, fit=3.4) if clean(words) else ""
    return halo + bar + home + keys + name


RIG = Rig(
    name="controller",
    label="Game controller",
    words=(
        "controller",
        "game controller",
        "gamepad",
        "joystick",
        "game console",
        "gaming controller",
        "joypad",
    ),
    height=0.148,
    width=0.25,
    draw=draw,
    cycle=2.0,
    phases=8,
    turns=12,
    on="table",
    glossy=0.35,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)
