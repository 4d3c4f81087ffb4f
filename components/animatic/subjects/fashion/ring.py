"""A ring standing on edge: a polished band with the room in it, and a faceted stone held by four claws."""

import math
from itertools import pairwise

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    shade,
    spot,
)

PALETTES = (
    Palette(main="#d2a74e", second="#e9f1f8", accent="#9fc3e6", dark="#3a2a12"),
    Palette(main="#cfd3d8", second="#eaf2f8", accent="#8fb6dd", dark="#23262b"),
    Palette(main="#d9a08c", second="#f3c7cf", accent="#d9688a", dark="#3a1f1a"),
    Palette(main="#cfd3d8", second="#3f6fd0", accent="#16307e", dark="#14192b"),
    Palette(main="#d2a74e", second="#2f9a6a", accent="#0e4a33", dark="#0f2018"),
)
R, THICK, WIDE = 1.05, 0.17, 0.34
"""Radius to the middle of the metal, its thickness and its width, in centimetres."""
CENTER = R + THICK / 2
ROOM = (
    (0.0, 0.42),
    (0.09, 1.5),
    (0.17, 1.75),
    (0.26, 0.9),
    (0.36, 0.5),
    (0.47, 0.8),
    (0.55, 1.3),
    (0.63, 0.7),
    (0.76, 0.36),
    (0.86, 0.95),
    (0.93, 1.55),
    (1.0, 0.42),
)
"""Brightness round the band: soft boxes in a dark room."""


def draw(pose: Pose) -> str:
    """Draw the ring at the pose's turn: as it turns, the hoop narrows and its inside shows."""
    colors, turn = pose.palette, pose.turn + 0.55
    squeeze, shift = math.cos(turn), WIDE / 2 * math.sin(turn)
    return _defs(colors) + _band(colors, squeeze, shift, turn) + _stone(colors, pose, turn)


def _defs(colors: Palette) -> str:
    gem, deep = colors.second, colors.accent
    parts = (
        fade("ring-glow", "#ffffff"),
        fade("ring-soot", "#000000"),
        linear(
            "ring-claw",
            (-0.1, -3.2),
            (0.1, -2.3),
            [(0, light(colors.main, 0.7)), (0.5, colors.main), (1, shade(colors.main, 0.5))],
        ),
        linear("ring-gem", (-0.7, -3.4), (0.6, -2.3), [(0, light(gem, 0.7)), (0.5, gem), (1, mix(gem, deep, 0.8))]),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _loop(radius: float, squeeze: float, shift: float, count: int = 144) -> list[Point]:
    turns = [2 * math.pi * i / count for i in range(count + 1)]
    return [(shift + radius * squeeze * math.cos(a), -CENTER - radius * math.sin(a)) for a in turns]


def _shine(place: float, color: str) -> str:
    place %= 1.0
    for (a, low), (b, high) in pairwise(ROOM):
        if place <= b:
            return tone(color, low + (high - low) * (place - a) / (b - a))
    return color


def _band(colors: Palette, squeeze: float, shift: float, turn: float) -> str:
    """Strips round the hoop: the far inside first, then the outer wall, then the two rims."""
    outer, inner, count = R + THICK / 2, R - THICK / 2, 144
    far, near = (-shift, shift)
    parts = []
    for radius, front_half in ((inner, False), (outer, True)):
        a, b = _loop(radius, squeeze, far), _loop(radius, squeeze, near)
        for i in range(count):
            middle = 2 * math.pi * (i + 0.5) / count
            shown = (math.cos(middle) * shift < 0) if radius == outer else (math.cos(middle) * shift > 0)
            if not shown:
                continue
            place = i / count * (1 if radius == outer else -1) + turn * 0.12 + (0.0 if front_half else 0.4)
            fill = _shine(place, shade(colors.main, 0.0 if radius == outer else 0.18))
            quad = polygon([a[i], a[i + 1], b[i + 1], b[i]])
            parts.append(path(quad, fill, f'stroke="{fill}" stroke-width="0.012"'))
    face = []
    a, b = _loop(outer, squeeze, near), _loop(inner, squeeze, near)
    for i in range(count):
        fill = _shine(i / count + 0.04 + turn * 0.08, colors.main)
        face.append(path(polygon([a[i], a[i + 1], b[i + 1], b[i]]), fill, f'stroke="{fill}" stroke-width="0.012"'))
    ring = polygon(a[:-1]) + polygon(b[:-1])
    edge = path(ring, "none", f'stroke="{light(colors.main, 0.75)}" stroke-width="0.016" opacity="0.7"')
    return "".join(parts) + "".join(face) + edge


def _stone(colors: Palette, pose: Pose, turn: float) -> str:
    """A brilliant seen from the side: table, crown and pavilion facets, each with its own glint as it turns."""
    base = -CENTER - R - THICK / 2
    girdle, half, table, crown, low = base - 0.62, 0.66, 0.38, 0.27, base - 0.02
    spin = turn + pose.seed * 0.3
    gem, deep = colors.second, colors.accent
    parts = []
    rim = [half * math.sin(a) for a in (-math.pi / 2 + math.pi * i / 8 for i in range(9))]
    for i in range(8):
        x0, x1 = rim[i], rim[i + 1]
        glint = 0.5 + 0.5 * math.sin(3.1 * i + 4.0 * spin)
        dark = mix(deep, "#10131c", 0.25 + 0.3 * (i % 2))
        parts.append(path(polygon([(x0, girdle), (x1, girdle), (0, low)]), mix(dark, light(gem, 0.6), glint)))
        t0, t1 = x0 * table / half, x1 * table / half
        up = 0.5 + 0.5 * math.cos(2.3 * i - 3.0 * spin + 0.6)
        parts.append(
            path(
                polygon([(x0, girdle), (x1, girdle), (t1, girdle - crown), (t0, girdle - crown)]),
                mix(mix(gem, deep, 0.5), "#ffffff", 0.25 + 0.7 * up),
            )
        )
    flat = path(
        polygon(
            [
                (-table, girdle - crown),
                (table, girdle - crown),
                (table * 0.8, girdle - crown - 0.05),
                (-table * 0.8, girdle - crown - 0.05),
            ]
        ),
        light(gem, 0.8),
    )
    edge = line(f"M{n(-half)} {n(girdle)}L{n(half)} {n(girdle)}", "#ffffff", 0.022, 'opacity="0.9"')
    fire = "".join(
        path(polygon([(x, girdle + 0.1), (x + 0.09, girdle + 0.22), (x - 0.03, girdle + 0.3)]), hue, 'opacity="0.5"')
        for x, hue in ((-0.3, "#8ad0ff"), (0.12, "#ffc48a"), (0.34, "#c59bff"))
    )
    x = -0.1 + 0.34 * math.sin(spin * 2)
    star = line(
        (
            f"M{n(x)} {n(girdle - crown - 0.36)}L{n(x)} {n(girdle - crown + 0.36)}"
            f"M{n(x - 0.36)} {n(girdle - crown)}L{n(x + 0.36)} {n(girdle - crown)}"
        ),
        "#ffffff",
        0.02,
        'opacity="0.9"',
    )
    star += spot("ring-glow", (x, girdle - crown), 0.24, 0.24, 0.95)
    return _claws(colors, base, girdle, half) + "".join(parts) + flat + edge + fire + _tips(colors, girdle, half) + star


def _claws(colors: Palette, base: float, girdle: float, half: float) -> str:
    del colors
    cup = ellipse((0, base + 0.03), 0.2, 0.09, "url(#ring-claw)")
    return cup + "".join(
        path(
            limb(
                [(0.1 * s, base + 0.05, 0.065), (0.30 * s, base - 0.25, 0.05), (half * s * 0.93, girdle + 0.02, 0.045)]
            ),
            "url(#ring-claw)",
        )
        for s in (-1, 1)
    )


def _tips(colors: Palette, girdle: float, half: float) -> str:
    ends = "".join(
        path(limb([(half * s, girdle + 0.05, 0.04), (half * s * 0.90, girdle - 0.08, 0.035)]), "url(#ring-claw)")
        for s in (-1, 1)
    )
    return ends + path(limb([(-0.01, girdle + 0.14, 0.02), (0.0, girdle - 0.07, 0.035)]), light(colors.main, 0.35))


RIG = Rig(
    name="ring",
    label="Ring",
    words=(
        "ring",
        "diamond ring",
        "engagement ring",
        "wedding ring",
        "jewelry",
        "jewellery",
        "wedding band",
        "solitaire",
        "gold band",
    ),
    height=0.0365,
    width=0.032,
    draw=draw,
    turns=24,
    on="table",
    glossy=0.9,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.9,
)
