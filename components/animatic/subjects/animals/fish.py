"""A fish that swims by a wave running down its flank: scales, banded colors, fins that ripple."""

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
)

PALETTES = (
    Palette(main="#e8702a", second="#f6f2ea", accent="#e05a1e", dark="#1b1512"),
    Palette(main="#e9e4da", second="#d9482a", accent="#efe6da", dark="#23201d"),
    Palette(main="#2f66c8", second="#f0c63a", accent="#f0c63a", dark="#0e1730"),
    Palette(main="#e0a52e", second="#f6e3a0", accent="#d98a1e", dark="#33220c"),
)
LONG = 20.0
"""From the snout to where the tail fin begins."""
HALVES = (
    (0.0, 0.25),
    (0.06, 2.1),
    (0.16, 3.9),
    (0.30, 5.3),
    (0.44, 5.6),
    (0.60, 4.7),
    (0.76, 3.0),
    (0.90, 1.75),
    (1.0, 1.6),
)
MIDDLE = -8.2


def draw(pose: Pose) -> str:
    """Draw the fish at the phase of its stroke."""
    colors, phase = pose.palette, pose.phase
    body = smooth([*(_at(t, -h, phase) for t, h in HALVES), *(_at(t, h, phase) for t, h in reversed(HALVES))])
    parts = _tail(colors, phase) + _fins(colors, phase) + path(body, "url(#fish-flank)")
    inside = group(_bands(colors, phase) + _scales(phase) + _light(phase), 'clip-path="url(#fish-body)"')
    edge = path(body, "none", f'stroke="{light(colors.main, 0.5)}" stroke-width="0.12" opacity="0.6"')
    whole = parts + inside + edge + _face(colors, phase) + _near_fin(colors, phase)
    return _defs(colors, body) + group(
        whole, f'transform="translate(2.2 {n(MIDDLE + 0.3 * math.sin(2 * math.pi * phase))})"'
    )


def _bend(t: float, phase: float) -> float:
    """How far the spine is bent aside at a share of the length: little at the head, most at the tail."""
    return (0.12 + 1.15 * t * t) * math.sin(2 * math.pi * (phase - 0.75 * t))


def _at(t: float, across: float, phase: float) -> Point:
    """A point of the flank; seen from the side, the swing aside shortens the tail and shifts it a little."""
    swing = _bend(t, phase)
    return LONG * (0.5 - t) + 0.25 * abs(swing), across * (1 - 0.02 * swing) + 0.35 * swing


def _defs(colors: Palette, body: str) -> str:
    main = colors.main
    parts = (
        clip("fish-body", path(body)),
        linear(
            "fish-flank",
            (0, -5.6),
            (0, 5.6),
            [
                (0, shade(main, 0.42)),
                (0.16, main),
                (0.4, light(main, 0.28)),
                (0.62, main),
                (0.85, mix(main, "#fff4e0", 0.35)),
                (1, shade(main, 0.28)),
            ],
        ),
        linear(
            "fish-fin",
            (-6, -9),
            (4, 6),
            [(0, light(colors.accent, 0.35), 0.95), (0.6, colors.accent, 0.92), (1, shade(colors.accent, 0.3), 0.85)],
        ),
        linear(
            "fish-tail",
            (-10, 0),
            (-17, 0),
            [(0, shade(colors.accent, 0.2)), (0.5, colors.accent), (1, light(colors.accent, 0.4), 0.85)],
        ),
        radial(
            "fish-eye",
            (0, 0),
            1.0,
            [(0, "#0c0a09"), (0.5, "#0c0a09"), (0.56, "#d9a53a"), (0.85, "#f0d48a"), (1, "#5a4420")],
        ),
        fade("fish-glow", "#ffffff"),
        fade("fish-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _bands(colors: Palette, phase: float) -> str:
    """White bands edged in black."""
    parts = ""
    for t, wide in ((0.24, 0.055), (0.53, 0.065), (0.86, 0.05)):
        for grow, color in ((0.016, colors.dark), (0.0, colors.second)):
            left = [
                _at(t + wide + grow + 0.02 * math.sin(k * 1.3), y, phase) for k, y in enumerate((-6.5, -2.5, 2.0, 6.5))
            ]
            right = [
                _at(t - wide - grow - 0.015 * math.cos(k * 1.1), y, phase) for k, y in enumerate((-6.5, -2.5, 2.0, 6.5))
            ]
            parts += path(smooth([*left, *reversed(right)], tension=0.7), color, 'opacity="0.94"')
    return parts


def _scales(phase: float) -> str:
    d = ""
    for row in range(9):
        for k in range(16):
            t = 0.22 + k * 0.048 + (0.024 if row % 2 else 0)
            x, y = _at(t, -4.6 + row * 1.15, phase)
            d += f"M{n(x + 0.4)} {n(y - 0.55)}Q{n(x - 0.55)} {n(y)} {n(x + 0.4)} {n(y + 0.55)}"
    return line(d, "#000000", 0.09, 'opacity="0.18"') + line(
        d, "#ffffff", 0.07, 'opacity="0.30" transform="translate(-0.12 -0.1)"'
    )


def _light(phase: float) -> str:
    x, y = _at(0.42, -3.2, phase)
    return spot("fish-glow", (x, y), 7.0, 1.3, 0.6, 2) + spot("fish-soot", (x, y + 8.4), 9, 1.6, 0.5)


def _rays(root: list[Point], tips: list[Point], fill: str, ink: str) -> str:
    shape = smooth([*root, *reversed(tips)], tension=0.8)
    rays = "".join(
        f"M{n(a[0])} {n(a[1])}L{n(a[0] + (b[0] - a[0]) * 0.92)} {n(a[1] + (b[1] - a[1]) * 0.92)}"
        for a, b in zip(root, tips, strict=True)
    )
    return (
        path(shape, fill)
        + line(rays, ink, 0.10, 'opacity="0.55"')
        + path(smooth(tips, closed=False), "none", f'stroke="{ink}" stroke-width="0.28" opacity="0.75"')
    )


def _tail(colors: Palette, phase: float) -> str:
    swing = _bend(1.15, phase)
    squeeze = 1 - 0.22 * abs(swing)
    (ax, ay), (bx, by) = _at(0.985, -1.5, phase), _at(0.985, 1.5, phase)
    root = [(ax + (bx - ax) * k / 6, ay + (by - ay) * k / 6) for k in range(7)]
    tips = [
        (
            ax - (5.6 - 1.6 * math.sin(math.pi * k / 6)) * squeeze - 0.3,
            (ay + by) / 2 + 0.6 * swing + (k / 6 - 0.5) * 10.4,
        )
        for k in range(7)
    ]
    return _rays(root, tips, "url(#fish-tail)", colors.dark)


def _fins(colors: Palette, phase: float) -> str:
    top_root = [_at(0.26 + 0.085 * k, -HALVES[3][1] * (0.92 - 0.055 * max(0, k - 2)), phase) for k in range(7)]
    ripple = [0.4 * math.sin(2 * math.pi * (phase - 0.12 * k)) for k in range(7)]
    top = [(x - 1.6 - 0.25 * k + ripple[k], y - 2.9 + 0.32 * abs(k - 2.6)) for k, (x, y) in enumerate(top_root)]
    low_root = [_at(0.50 + 0.06 * k, 4.6 - 0.45 * k, phase) for k in range(5)]
    low = [(x - 1.4 + ripple[k], y + 2.6 - 0.2 * k) for k, (x, y) in enumerate(low_root)]
    belly_root = [_at(0.33 + 0.02 * k, 5.0, phase) for k in range(4)]
    belly = [(x - 1.0 - 0.6 * k + ripple[k], y + 3.0 - 0.3 * k) for k, (x, y) in enumerate(belly_root)]
    return "".join(
        _rays(a, b, "url(#fish-fin)", colors.dark) for a, b in ((top_root, top), (low_root, low), (belly_root, belly))
    )


def _near_fin(colors: Palette, phase: float) -> str:
    x, y = _at(0.34, 1.2, phase)
    beat = 1 + 0.25 * math.sin(4 * math.pi * phase)
    root = [(x, y - 0.9 + 0.45 * k) for k in range(5)]
    tips = [
        (x - 4.2 * beat + 0.5 * abs(k - 2), y - 1.4 + 1.25 * k + 0.4 * math.sin(4 * math.pi * phase + k))
        for k in range(5)
    ]
    return spot("fish-soot", (x - 2, y + 1.2), 2.8, 1.6, 0.3) + _rays(root, tips, "url(#fish-fin)", colors.dark)


def _face(colors: Palette, phase: float) -> str:
    ex, ey = _at(0.105, -1.2, phase)
    eye = group(
        '<circle r="1" fill="url(#fish-eye)"/><circle cx="0.22" cy="-0.28" r="0.2" fill="#ffffff"/>',
        f'transform="translate({n(ex)} {n(ey)}) scale(0.95)"',
    )
    mx, my = _at(0.012, 0.7, phase)
    gape = 0.14 + 0.12 * math.sin(2 * math.pi * phase)
    mouth = path(
        smooth([(mx + 0.25, my - gape), (mx - 1.5, my + 0.35), (mx + 0.05, my + gape + 0.3)]), shade(colors.main, 0.65)
    )
    gx, gy = _at(0.185, 0.0, phase)
    gill = line(
        f"M{n(gx + 0.2)} {n(gy - 2.6)}Q{n(gx - 1.0)} {n(gy)} {n(gx + 0.2)} {n(gy + 2.8)}",
        shade(colors.main, 0.5),
        0.24,
        'opacity="0.7"',
    )
    return ellipse((ex, ey), 1.15, 1.12, light(colors.main, 0.3), 'opacity="0.5"') + eye + mouth + gill


RIG = Rig(
    name="fish",
    label="Fish",
    words=(
        "fish",
        "goldfish",
        "clownfish",
        "koi",
        "tropical fish",
        "koi carp",
        "salmon run",
        "trout",
        "tuna",
        "betta",
        "school of fish",
    ),
    height=0.175,
    width=0.33,
    draw=draw,
    cycle=0.9,
    phases=16,
    stride=0.5,
    on="air",
    glossy=0.3,
    actions=("swim",),
    palettes=PALETTES,
)
