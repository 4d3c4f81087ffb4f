"""A honeybee in flight: furred shoulders, a banded glossy abdomen, wings that blur, legs with pollen."""

import math
from functools import lru_cache

from components.animatic.subjects.animals.fur import locks, pelt
from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
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
    radial,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#e3a02c", second="#f6dfa4", accent="#f2c14e", hair="#b87a22", dark="#21160d"),
    Palette(main="#f0bf2c", second="#fbf0c8", accent="#f6d25a", hair="#2a2018", dark="#1a1410"),
    Palette(main="#c98a34", second="#ecd3a0", accent="#e8a93a", hair="#8a5a20", dark="#2b1c10"),
)
ABDOMEN: tuple[Point, ...] = (
    (0.2, -2.5),
    (-2.4, -3.1),
    (-5.0, -2.5),
    (-7.2, -0.8),
    (-8.6, 1.5),
    (-8.9, 2.6),
    (-7.4, 2.8),
    (-4.8, 3.1),
    (-1.8, 2.9),
    (0.4, 2.0),
)
THORAX: tuple[Point, ...] = (
    (-1.2, -1.8),
    (0.4, -3.3),
    (2.8, -3.4),
    (4.4, -2.0),
    (4.7, 0.2),
    (3.6, 2.2),
    (1.2, 2.8),
    (-0.9, 1.6),
)


def draw(pose: Pose) -> str:
    """Draw the bee at the phase of its wings' beat."""
    colors, phase = pose.palette, pose.phase
    beat = math.sin(2 * math.pi * phase)
    rush = math.cos(2 * math.pi * phase)
    far = _wings(beat * 0.9 + 0.15, rush, far=True)
    near = _wings(beat, rush, far=False)
    body = _legs(colors, phase) + _abdomen(colors) + _thorax(colors, pose.seed) + _head(colors, phase)
    lift = 0.3 * math.sin(2 * math.pi * phase + 0.8)
    return _defs(colors) + group(far + body + near, f'transform="translate(0.8 {n(-7.6 + lift)}) rotate(-13)"')


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    main, dark = colors.main, colors.dark
    gold = [(0, light(main, 0.5)), (0.22, light(main, 0.12)), (0.55, main), (0.85, shade(main, 0.4))]
    glass: list[tuple[float, str, float]] = [(0, "#ffffff", 0.72), (0.5, "#dfe9f2", 0.42), (1, "#c4d3e2", 0.60)]
    parts = (
        clip("bee-belly", path(smooth(ABDOMEN))),
        clip("bee-chest", path(smooth(THORAX))),
        linear("bee-gold", (-4, -3.2), (-3, 3.2), [*gold, (1, shade(main, 0.55))]),
        linear("bee-soot", (-4, -3.2), (-3, 3.2), [(0, light(dark, 0.4)), (0.25, dark), (1, shade(dark, 0.5))]),
        radial(
            "bee-chest-fill", (1.0, -2.0), 5.4, [(0, light(colors.accent, 0.35)), (0.5, main), (1, shade(main, 0.5))]
        ),
        radial("bee-eye", (6.3, -1.2), 1.7, [(0, light(dark, 0.45)), (0.4, dark), (1, "#000000")]),
        linear("bee-glass", (0, 0), (1.5, -8), glass),
        fade("bee-glow", "#ffffff"),
        fade("bee-deep", shade(dark, 0.3)),
        fade("bee-pollen", light(colors.accent, 0.3)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _abdomen(colors: Palette) -> str:
    bands = ""
    for i, (x, wide) in enumerate(((-1.7, 0.46), (-3.4, 0.52), (-5.1, 0.52), (-6.6, 0.44))):
        slope = 0.30 * i
        bands += (
            f"M{n(x + wide)} -4Q{n(x + wide - 1.5)} {n(slope)} {n(x + wide - 0.4)} 4"
            f"L{n(x - wide - 0.4)} 4Q{n(x - wide - 1.5)} {n(slope)} {n(x - wide)} -4Z"
        )
    tip = path("M-7.4 -2L-10 3.4L-7.6 3.4Q-8.3 1.4 -7.4 -2Z", "url(#bee-soot)")
    hairs = pelt((-7.6, 0.4, -3.2, 2.6), 90, 0.9, 0.07, 3, 2.9)
    soft = (
        spot("bee-glow", (-3.0, -1.9), 3.8, 0.8, 0.65, -6)
        + spot("bee-deep", (-4, 3.2), 5.5, 1.4, 0.7, 4)
        + path(hairs[0], light(colors.second, 0.2), 'opacity="0.45"')
    )
    inside = group(path(bands, "url(#bee-soot)") + tip + soft, 'clip-path="url(#bee-belly)"')
    sting = path("M-8.6 2.0L-10.0 3.3L-8.4 2.7Z", colors.dark)
    return sting + path(smooth(ABDOMEN), "url(#bee-gold)") + inside


@lru_cache(maxsize=64)
def _thorax(colors: Palette, seed: int) -> str:
    """Fur that stands out all round."""
    under, over = "", ""
    for i in range(46):
        a = 2 * math.pi * i / 46
        lean = math.atan2(-math.cos(a), math.sin(a))
        x, y = 1.7 + 2.8 * math.cos(a), -0.3 + 2.8 * math.sin(a)
        under += locks([(x, y), (x + 0.01, y)], 1.5, 1, seed + i, lean)
        over += locks([(x * 0.9 + 0.2, y * 0.9), (x * 0.9 + 0.21, y * 0.9)], 1.0, 1, seed + 90 + i, lean)
    hairs = pelt((-1.4, 4.8, -3.4, 2.6), 170, 1.0, 0.08, seed, 2.6)
    inside = (
        path(hairs[0], light(colors.second, 0.25), 'opacity="0.75"')
        + path(hairs[1], colors.hair, 'opacity="0.6"')
        + spot("bee-glow", (1.2, -2.2), 2.4, 1.0, 0.4)
        + spot("bee-deep", (1.8, 2.6), 3.4, 1.4, 0.5)
    )
    return (
        path(under, mix(colors.hair, colors.main, 0.4))
        + path(over, mix(colors.main, colors.second, 0.35))
        + path(smooth(THORAX), "url(#bee-chest-fill)")
        + group(inside, 'clip-path="url(#bee-chest)"')
    )


def _head(colors: Palette, phase: float) -> str:
    dark = colors.dark
    sway = 0.15 * math.sin(2 * math.pi * phase)
    skull = smooth([(4.4, -1.8), (5.8, -2.4), (7.2, -1.5), (7.7, 0.2), (7.0, 1.9), (5.6, 2.3), (4.5, 1.2)])
    eye = (
        ellipse((6.3, -0.4), 0.95, 1.45, "url(#bee-eye)", 'transform="rotate(-14 6.3 -0.4)"')
        + spot("bee-glow", (6.15, -1.1), 0.42, 0.5, 0.85)
        + ellipse((6.6, 0.5), 0.2, 0.3, "#ffffff", 'opacity="0.25"')
    )
    feelers = line(
        f"M7.2 -1.3Q8.2 -2.6 {n(8.4 + sway)} -3.4Q{n(9.0 + sway)} -3.7 {n(9.9 + sway)} -3.0"
        f"M6.7 -1.7Q7.4 -3.2 {n(7.4 + sway)} -4.0Q{n(7.9 + sway)} -4.5 {n(8.9 + sway)} -4.2",
        dark,
        0.26,
    )
    tongue = line("M7.2 1.7Q7.9 2.5 7.7 3.3", shade(dark, 0.1), 0.26)
    return feelers + tongue + path(skull, "url(#bee-soot)") + eye


def _legs(colors: Palette, phase: float) -> str:
    """Six thin legs that trail; the hind pair carries pollen."""
    swing = 0.18 * math.sin(2 * math.pi * phase)
    parts = ""
    for far in (True, False):
        dx, color = (0.7, shade(colors.dark, 0.2)) if far else (0.0, light(colors.dark, 0.14))
        for x, (kx, ky), (fx, fy) in (
            (3.2, (4.2, 3.9), (3.6, 5.0)),
            (1.6, (1.4, 4.6), (0.0, 5.8)),
            (0.0, (-1.9, 4.4), (-4.1, 5.6)),
        ):
            knee, foot = (kx + dx, ky - 0.2 * far), (fx + dx - swing, fy - 0.3 * far + swing)
            parts += line(f"M{n(x + dx)} 2.0L{n(knee[0])} {n(knee[1])}L{n(foot[0])} {n(foot[1])}", color, 0.42)
            parts += line(f"M{n(foot[0])} {n(foot[1])}q-0.5 0.3 -0.9 0.2", color, 0.24)
    pouch = ellipse((-2.5 - swing, 4.7), 1.0, 0.75, shade(colors.accent, 0.1), 'transform="rotate(26 -2.5 4.7)"')
    return parts + pouch + spot("bee-pollen", (-2.7 - swing, 4.5), 0.8, 0.6, 0.9)


def _wings(beat: float, rush: float, *, far: bool) -> str:
    """A fore and a hind wing, veined and clear; while they beat, their ghosts fan out behind them."""
    fore = smooth(
        [(0, 0), (0.6, -2.4), (-0.4, -5.4), (-2.4, -7.4), (-4.2, -7.6), (-4.6, -6.0), (-3.4, -3.2), (-1.4, -0.8)]
    )
    hind = smooth([(-0.4, 0.2), (-1.6, -1.8), (-3.8, -3.6), (-5.6, -4.0), (-5.8, -2.8), (-4.2, -1.0), (-1.8, 0.4)])
    veins = (
        "M0 0Q-0.2 -3.4 -2.8 -7.2M0 0Q-1.4 -3.4 -4.2 -6.8M-0.6 -2.6Q-1.8 -3.0 -2.6 -3.2M-1.2 -4.6Q-2.4 -4.8 -3.6 -4.6"
        "M-0.6 0.2Q-3.0 -1.6 -5.4 -3.4"
    )
    edge = 'stroke="#5a4a38" stroke-width="0.12" stroke-opacity="0.7"'
    clear = path(hind, "url(#bee-glass)", edge) + path(fore, "url(#bee-glass)", edge)
    wing = clear + line(veins, "#4a3a2a", 0.10, 'opacity="0.7"')
    root, tilt = ((1.9, -2.7), 14.0) if far else ((0.9, -2.5), -8.0)
    parts = ""
    for ghost, strength in ((24.0, 0.22), (12.0, 0.38), (0.0, 0.92)):
        angle = tilt + 22.0 * beat - ghost * rush
        place = f"translate({n(root[0])} {n(root[1])}) rotate({n(angle)}) scale(1 {n(0.98 if not far else 0.9)})"
        parts += group(
            wing if not ghost else clear, f'transform="{place}" opacity="{n(strength * (0.7 if far else 1))}"'
        )
    return parts


RIG = Rig(
    name="bee",
    label="Bee",
    words=("bee", "honeybee", "bumblebee", "honey bee", "bumble bee", "wasp", "hornet", "worker bee", "queen bee"),
    height=0.19,
    width=0.23,
    draw=draw,
    cycle=0.16,
    phases=8,
    stride=0.6,
    on="air",
    actions=("fly",),
    palettes=PALETTES,
)
