"""A butterfly from the side and above: four wings with veins and pearled borders that beat about a slim body."""

import math

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
    tube,
)

PALETTES = (
    Palette(main="#e8822a", second="#f6efe2", accent="#f2b24a", dark="#1d1512"),
    Palette(main="#3a7fd0", second="#e9f3fb", accent="#7fc4f0", dark="#10182a"),
    Palette(main="#f0cf4a", second="#fbf6e6", accent="#f6e28a", dark="#2b2412"),
    Palette(main="#8a4fb8", second="#f3e6fa", accent="#d08fe6", dark="#1d1226"),
)
FORE: tuple[Point, ...] = (
    (0, 0),
    (0.8, -2.2),
    (2.4, -4.4),
    (4.6, -5.9),
    (6.1, -6.1),
    (6.5, -5.2),
    (6.1, -3.6),
    (5.6, -2.2),
    (5.5, -1.0),
    (4.6, -0.2),
    (2.4, 0.2),
)
HIND: tuple[Point, ...] = (
    (0, 0),
    (2.2, -0.1),
    (4.4, 0.3),
    (5.1, 1.6),
    (4.7, 3.2),
    (3.5, 4.5),
    (2.1, 4.9),
    (1.0, 3.9),
    (0.4, 2.0),
)


def draw(pose: Pose) -> str:
    """Draw the butterfly at the phase of its wings' beat."""
    colors, phase = pose.palette, pose.phase
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * phase)
    open_ = 0.22 + 0.78 * beat
    lift = 0.5 * math.sin(2 * math.pi * phase)
    far = _side(colors, -open_ * 0.86, far=True)
    near = _side(colors, open_, far=False)
    whole = far + near + _body(colors)
    return _defs(colors) + group(whole, f'transform="translate(0 {n(-7.4 - lift)}) rotate(14) scale(1 0.98)"')


def _defs(colors: Palette) -> str:
    main = colors.main
    parts = (
        clip("butterfly-fore", path(smooth(FORE))),
        clip("butterfly-hind", path(smooth(HIND))),
        radial(
            "butterfly-wing",
            (0.6, -1.0),
            6.8,
            [
                (0, mix(main, colors.dark, 0.25)),
                (0.2, main),
                (0.6, light(main, 0.16)),
                (0.9, main),
                (1, shade(main, 0.3)),
            ],
        ),
        radial(
            "butterfly-low",
            (0.6, 0.6),
            5.4,
            [(0, mix(colors.accent, colors.dark, 0.3)), (0.25, colors.accent), (0.75, main), (1, shade(main, 0.3))],
        ),
        linear(
            "butterfly-sheen", (0, -6), (5, 1), [(0, "#ffffff", 0.35), (0.5, "#ffffff", 0.06), (1, "#000000", 0.10)]
        ),
        fade("butterfly-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _side(colors: Palette, spread: float, *, far: bool) -> str:
    """The two wings of one side, as far open as `spread`."""
    dark = (
        path(smooth(FORE), "#000000", 'opacity="0.30"') + path(smooth(HIND), "#000000", 'opacity="0.30"') if far else ""
    )
    edge_light = 0.35 * (1 - abs(spread))
    bright = path(smooth(FORE), "#ffffff", f'opacity="{n(max(0.0, 0.18 - edge_light))}"')
    return group(_wing(colors, "hind") + _wing(colors, "fore") + bright + dark, f'transform="scale({n(spread)} 1)"')


def _wing(colors: Palette, name: str) -> str:
    points, fill = (FORE, "url(#butterfly-wing)") if name == "fore" else (HIND, "url(#butterfly-low)")
    shape = smooth(points)
    rim = points[2:-1] if name == "fore" else points[1:-1]
    ends = rim[1:-1]
    hub = (1.5, -1.1) if name == "fore" else (1.3, 1.1)
    veins = "".join(f"M0.2 {n(-0.1 if name == 'fore' else 0.3)}Q{n(hub[0])} {n(hub[1])} {n(x)} {n(y)}" for x, y in ends)
    border = path(smooth(points), "none", f'stroke="{colors.dark}" stroke-width="1.5"')
    pearls = ""
    for i in range(22):
        t = (i + 0.5) / 22
        x, y = _along(rim, t)
        cx, cy = (2.4, -2.2) if name == "fore" else (2.2, 1.8)
        k = 0.06 if i % 2 else 0.125
        r = 0.17 if i % 2 else 0.12
        pearls += ellipse((x + (cx - x) * k, y + (cy - y) * k), r, r, colors.second, 'opacity="0.95"')
    tip = (
        path(smooth([(3.6, -5.6), (6.2, -6.3), (6.6, -4.6), (5.4, -3.9), (4.4, -4.5)]), colors.dark)
        + ellipse((5.0, -5.0), 0.34, 0.26, colors.second)
        + ellipse((5.6, -4.5), 0.24, 0.2, colors.accent)
        if name == "fore"
        else ""
    )
    inside = (
        border
        + tip
        + line(veins, colors.dark, 0.17)
        + pearls
        + path(shape, "url(#butterfly-sheen)")
        + spot("butterfly-glow", (hub[0] + 1.0, hub[1] - 1.0), 1.6, 1.0, 0.35)
    )
    edge = path(shape, "none", f'stroke="{shade(colors.dark, 0.2)}" stroke-width="0.12"')
    return path(shape, fill) + group(inside, f'clip-path="url(#butterfly-{name})"') + edge


def _along(points: tuple[Point, ...], t: float) -> Point:
    place = min(t, 0.9999) * (len(points) - 1)
    a, b, f = points[int(place)], points[int(place) + 1], place - int(place)
    return a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f


def _body(colors: Palette) -> str:
    dark = colors.dark
    trunk = tube(
        [(0, -1.9, 0.36), (0, -0.9, 0.52), (0, 0.5, 0.42), (0, 2.2, 0.36), (0, 3.6, 0.16)],
        light(dark, 0.12),
        0.4,
        0.4,
        6,
    )
    head = (
        ellipse((0, -2.2), 0.46, 0.42, light(dark, 0.08))
        + ellipse((-0.3, -2.35), 0.17, 0.17, "#3a2a1a")
        + ellipse((0.3, -2.35), 0.17, 0.17, "#3a2a1a")
    )
    dots = "".join(ellipse((s * 0.2, -1.6 + k * 0.4), 0.06, 0.06, colors.second) for s in (-1, 1) for k in range(3))
    feelers = (
        line("M-0.15 -2.5Q-0.8 -4.0 -1.9 -4.7M0.15 -2.5Q0.8 -4.0 1.9 -4.7", dark, 0.10)
        + ellipse((-1.95, -4.75), 0.16, 0.13, dark)
        + ellipse((1.95, -4.75), 0.16, 0.13, dark)
    )
    return feelers + trunk + head + dots


RIG = Rig(
    name="butterfly",
    label="Butterfly",
    words=(
        "butterfly",
        "moth",
        "monarch butterfly",
        "monarch",
        "dragonfly",
        "bug",
        "insect",
        "ladybug",
    ),
    height=0.155,
    width=0.16,
    draw=draw,
    cycle=0.5,
    phases=12,
    stride=0.7,
    on="air",
    actions=("fly",),
    palettes=PALETTES,
)
