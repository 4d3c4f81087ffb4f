"""A potted monstera: split leaves on long stems over a glazed pot."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import turned
from components.animatic.subjects.drawing.materials import matte
from components.animatic.subjects.drawing.svg import ellipse, group, light, line, linear, mix, n, path, shade, smooth

PALETTES = (
    Palette(main="#3f7d4a", second="#e9e2d6", accent="#c9a25e", dark="#183a22"),
    Palette(main="#4a8a52", second="#c76f51", accent="#f3ead6", dark="#1c4026"),
    Palette(main="#2f6b57", second="#33485e", accent="#d2a74e", dark="#12342a"),
)
# (angle from upright in degrees, stem length, leaf size, brightness), back to front
_LEAVES = (
    (-34, 46, 17, -0.25),
    (30, 50, 17, -0.28),
    (2, 56, 18, -0.18),
    (-58, 38, 16, -0.12),
    (56, 40, 17, -0.12),
    (-16, 48, 19, 0.0),
    (18, 42, 18, 0.02),
    (-72, 25, 14, 0.06),
    (72, 27, 14, 0.06),
    (-40, 27, 16, 0.1),
    (38, 24, 15, 0.1),
    (0, 30, 17, 0.12),
)


def draw(pose: Pose) -> str:
    """Draw the plant; its leaves nod by the phase."""
    colors, stems, leaves = pose.palette, [], []
    for i, (angle, length, size, tone) in enumerate(_LEAVES):
        nod = 1.6 * math.sin(2 * math.pi * (pose.phase + i * 0.17))
        lean = math.radians(angle + nod)
        x, y = math.sin(lean) * length, -23 - math.cos(lean) * length
        color = shade(colors.main, -tone) if tone < 0 else light(colors.main, tone)
        stems.append(
            line(
                f"M{n(angle * 0.05)} -22Q{n(x * 0.35)} {n(-23 - length * 0.62)} {n(x)} {n(y)}", shade(color, 0.25), 1.2
            )
        )
        leaves.append(_leaf(x, y, size, angle * 1.15 + nod * 1.5, color, colors))
    return _defs(colors) + "".join(stems) + "".join(leaves) + _pot(colors)


def _defs(colors: Palette) -> str:
    fall = linear("plant-fall", (0, -24), (0, 0), [(0, "#000000", 0.0), (0.6, "#000000", 0.06), (1, "#000000", 0.4)])
    soil = linear("plant-soil", (-14, 0), (14, 0), [(0, "#2a1c14"), (0.5, "#4a3426"), (1, "#1f140e")])
    return "<defs>" + matte("plant-pot", -15.5, 15.5, colors.second) + fall + soil + "</defs>"


def _leaf(x: float, y: float, size: float, angle: float, color: str, colors: Palette) -> str:
    """A heart with slits between its ribs, pointing outward and drooping a little."""
    right = [
        (0.0, 0.30),
        (0.34, 0.34),
        (0.66, 0.12),
        (0.84, -0.16),
        (0.50, -0.10),
        (0.88, -0.38),
        (0.86, -0.62),
        (0.46, -0.40),
        (0.74, -0.86),
        (0.56, -1.06),
    ]
    right += [(0.30, -0.66), (0.40, -1.20), (0.20, -1.42)]
    outline = [*right, (0.0, -1.62), *((-px, py) for px, py in reversed(right[1:]))]
    points = [(px * size, py * size) for px, py in outline]
    shape = smooth(points, tension=0.75)
    half = smooth([(0, 0.3 * size), *points[:14], (0, -1.62 * size)], tension=0.75)
    ribs = "".join(
        line(
            f"M0 {n(size * a)}Q{n(size * b * 0.5)} {n(size * (a - 0.12))} {n(size * b)} {n(size * c)}",
            light(color, 0.35),
            0.22,
            'opacity="0.8"',
        )
        for a, b, c in (
            (0.05, 0.72, -0.06),
            (0.05, -0.72, -0.06),
            (-0.3, 0.76, -0.5),
            (-0.3, -0.76, -0.5),
            (-0.66, 0.54, -0.94),
            (-0.66, -0.54, -0.94),
        )
    )
    middle = line(f"M0 {n(size * 0.28)}L0 {n(-size * 1.5)}", light(color, 0.45), 0.42)
    shadow = path(shape, colors.dark, 'opacity="0.30" transform="translate(0.7 0.9)"')
    dx, dy = turned((0.0, -size * 0.1), math.radians(angle))
    place = f'transform="translate({n(x + dx)} {n(y + dy)}) rotate({n(angle)}) scale(0.86 0.82)"'
    return group(
        shadow + path(shape, color) + path(half, mix(color, colors.dark, 0.30), 'opacity="0.7"') + ribs + middle, place
    )


def _pot(colors: Palette) -> str:
    body = (
        "M-15 -22.5C-14.6 -14 -12.8 -5 -11 -1.4C-10.4 -0.3 -9.4 0 -8 0L8 0C9.4 0 10.4 -0.3 11 -1.4"
        "C12.8 -5 14.6 -14 15 -22.5Z"
    )
    rim = ellipse((0, -22.6), 15.4, 2.6, light(colors.second, 0.25)) + ellipse(
        (0, -22.4), 14.0, 2.1, "url(#plant-soil)"
    )
    band = "M-14.4 -16.4Q0 -13.6 14.4 -16.4"
    front = (
        path(body, "url(#plant-pot)") + path(body, "url(#plant-fall)") + line(band, colors.accent, 0.7, 'opacity="0.9"')
    )
    gleam = path(
        "M-10.8 -19.4C-10.4 -13 -9.4 -7.4 -8.2 -4.2L-6.6 -4.0C-7.8 -8 -8.6 -13.4 -8.8 -19.0Z",
        "#ffffff",
        'opacity="0.35"',
    )
    return front + gleam + group(rim, 'opacity="1"')


RIG = Rig(
    name="plant",
    label="Plant",
    words=(
        "plant",
        "houseplant",
        "potted plant",
        "monstera",
        "monstera plant",
        "succulent",
        "fern",
        "bonsai",
        "seedling",
    ),
    height=1.18,
    width=1.42,
    draw=draw,
    cycle=4.0,
    phases=8,
    palettes=PALETTES,
)
