"""A wristwatch standing up, dial to the camera, with a leather strap and hands that run."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clip,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#1f2f52", second="#1f2f52", accent="#6f4a30", dark="#d6d9dd"),
    Palette(main="#f3efe6", second="#f3efe6", accent="#3a2a20", dark="#d2a74e"),
    Palette(main="#20242a", second="#20242a", accent="#23262b", dark="#c9ccd2"),
    Palette(main="#2c5a3c", second="#2c5a3c", accent="#8a5a34", dark="#d9a08c"),
)
CENTER, CASE, DEEP = -7.0, 2.25, 1.1
"""Height of the dial's middle, radius and thickness of the case, in centimetres."""


def draw(pose: Pose) -> str:
    """Draw the watch; `main` is the dial, `accent` the strap, `dark` the metal."""
    colors, squeeze = pose.palette, math.cos(max(-1.0, min(1.0, pose.turn)))
    shift = DEEP / 2 * math.sin(max(-1.0, min(1.0, pose.turn)))
    rims = "".join(
        group(
            f'<circle cy="{CENTER}" r="{CASE}" fill="{shade(colors.dark, 0.55 - 0.09 * k)}"/>',
            f'transform="translate({n(shift * (k / 3 - 1))} 0) scale({n(squeeze)} 1)"',
        )
        for k in range(6)
    )
    strap = group(_strap(colors), f'transform="translate({n(-shift * 0.6)} 0) scale({n(squeeze)} 1)"')
    content = _case(colors) + _dial(pose) + _crystal(pose)
    return _defs(colors) + strap + rims + group(content, f'transform="translate({n(shift)} 0) scale({n(squeeze)} 1)"')


def _defs(colors: Palette) -> str:
    strap, steel, dial = colors.accent, colors.dark, colors.main
    leather = [(0, shade(strap, 0.5)), (0.12, shade(strap, 0.1)), (0.35, light(strap, 0.16)), (0.7, shade(strap, 0.15))]
    steel_stops = [(0, light(steel, 0.7)), (0.3, steel), (0.48, shade(steel, 0.45)), (0.62, light(steel, 0.4))]
    parts = (
        linear("watch-leather", (-1.3, 0), (1.3, 0), [*leather, (1, shade(strap, 0.55))]),
        linear(
            "watch-curl",
            (0, -14),
            (0, 0),
            [(0, "#000000", 0.5), (0.25, "#000000", 0), (0.72, "#000000", 0), (1, "#000000", 0.55)],
        ),
        linear("watch-steel", (-2.2, CENTER - 2.2), (2.2, CENTER + 2.2), [*steel_stops, (1, shade(steel, 0.4))]),
        linear(
            "watch-inner",
            (2.2, CENTER + 2.2),
            (-2.2, CENTER - 2.2),
            [(0, light(steel, 0.6)), (0.5, shade(steel, 0.3)), (1, shade(steel, 0.6))],
        ),
        radial("watch-dial", (-0.5, CENTER - 0.7), 2.6, [(0, light(dial, 0.22)), (0.55, dial), (1, shade(dial, 0.45))]),
        linear("watch-glare", (-1.6, CENTER - 1.8), (0.6, CENTER + 0.6), [(0, "#ffffff", 0.42), (1, "#ffffff", 0.02)]),
        clip("watch-glass", f'<circle cx="0" cy="{CENTER}" r="1.86"/>'),
        fade("watch-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _strap(colors: Palette) -> str:
    top = smooth(
        [
            (-1.12, -8.6),
            (-1.1, -10.4),
            (-0.98, -12.6),
            (-0.8, -13.9),
            (0, -14.1),
            (0.8, -13.9),
            (0.98, -12.6),
            (1.1, -10.4),
            (1.12, -8.6),
        ]
    )
    low = smooth(
        [
            (-1.12, -5.4),
            (-1.08, -3.4),
            (-0.95, -1.4),
            (-0.8, -0.15),
            (0, 0),
            (0.8, -0.15),
            (0.95, -1.4),
            (1.08, -3.4),
            (1.12, -5.4),
        ]
    )
    thread = mix(light(colors.accent, 0.55), "#f4ead8", 0.4)
    seams = "".join(
        line(d, thread, 0.07, 'stroke-dasharray="0.2 0.16" opacity="0.8"')
        for d in (
            "M-0.9 -8.8Q-0.88 -12 -0.68 -13.7",
            "M0.9 -8.8Q0.88 -12 0.68 -13.7",
            "M-0.9 -5.2Q-0.88 -2 -0.68 -0.35",
            "M0.9 -5.2Q0.88 -2 0.68 -0.35",
        )
    )
    holes = "".join(
        f'<ellipse cx="0" cy="{n(-2.7 + i * 0.55)}" rx="0.13" ry="0.1" fill="#0c0a09" opacity="0.8"/>' for i in range(4)
    )
    leather = "".join(path(d, "url(#watch-leather)") + path(d, "url(#watch-curl)") for d in (top, low))
    return leather + seams + holes


def _case(colors: Palette) -> str:
    lugs = "".join(
        path(
            polygon(
                [
                    (x, CENTER + s * 1.2),
                    (x + w, CENTER + s * 1.2),
                    (x + w * 0.8, CENTER + s * 2.62),
                    (x + w * 0.3, CENTER + s * 2.62),
                ]
            ),
            "url(#watch-steel)",
        )
        for x, w in ((-1.85, 0.75), (1.1, 0.75))
        for s in (-1, 1)
    )
    crown = rect(CASE - 0.08, CENTER - 0.32, 0.42, 0.64, "url(#watch-steel)", 0.1) + "".join(
        rect(CASE + 0.02, CENTER - 0.26 + i * 0.13, 0.3, 0.04, shade(colors.dark, 0.6)) for i in range(5)
    )
    ring = f'<circle cx="0" cy="{CENTER}" r="{CASE}" fill="url(#watch-steel)"/>'
    bezel = f'<circle cx="0" cy="{CENTER}" r="{CASE - 0.2}" fill="url(#watch-inner)"/>'
    return crown + lugs + ring + bezel


def _dial(pose: Pose) -> str:
    colors = pose.palette
    pale = "#f6f3ec" if int(colors.main[1:3], 16) + int(colors.main[3:5], 16) < 330 else shade(colors.dark, 0.45)
    face = f'<circle cx="0" cy="{CENTER}" r="1.86" fill="url(#watch-dial)"/>'
    marks = "".join(
        group(
            rect(
                -0.035 if i % 5 else -0.07,
                -1.72,
                0.07 if i % 5 else 0.14,
                0.12 if i % 5 else 0.36,
                light(colors.dark, 0.3) if i % 5 == 0 else pale,
                0.02,
            ),
            f'transform="translate(0 {CENTER}) rotate({i * 6})"',
        )
        for i in range(60)
    )
    small = (
        f'<circle cx="0" cy="{CENTER + 0.78}" r="0.46" fill="{shade(colors.main, 0.2)}" '
        f'stroke="{pale}" stroke-width="0.03" stroke-opacity="0.6"/>'
    )
    name = (
        text(pose.text.upper(), (0, CENTER - 0.72), 0.27, pale, weight=600, spacing=0.03, fit=1.5) if pose.text else ""
    )
    return face + marks + small + name + _hands(pose, pale)


def _hands(pose: Pose, pale: str) -> str:
    """Ten past ten, and a second hand that sweeps with time."""
    parts = []
    for angle, length, width, color in (
        (-58, 1.0, 0.15, pale),
        (58, 1.45, 0.12, pale),
        (pose.time * 36 % 360 + 190, 1.5, 0.04, "#d2452f"),
    ):
        shape = polygon(
            [
                (-width / 2, 0.3),
                (-width / 2, -length * 0.85),
                (0, -length),
                (width / 2, -length * 0.85),
                (width / 2, 0.3),
            ]
        )
        place = f'transform="translate(0 {CENTER}) rotate({n(angle)})"'
        parts.append(
            group(path(shape, "#000000", 'opacity="0.3" transform="translate(0.06 0.06)"') + path(shape, color), place)
        )
    return "".join(parts) + f'<circle cx="0" cy="{CENTER}" r="0.12" fill="{pale}"/>'


def _crystal(pose: Pose) -> str:
    slide = 1.2 * math.sin(pose.turn)
    wedge = polygon(
        [(-2.2 + slide, CENTER - 2), (0.5 + slide, CENTER - 2), (-0.9 + slide, CENTER + 2), (-2.4 + slide, CENTER + 2)]
    )
    glare = path(wedge, "url(#watch-glare)")
    shadow = spot("watch-soot", (0, CENTER - 1.9), 2.2, 0.6, 0.45)
    return group(shadow + glare, 'clip-path="url(#watch-glass)"')


RIG = Rig(
    name="watch",
    label="Watch",
    words=(
        "watch",
        "wristwatch",
        "smartwatch",
        "chronograph",
        "timepiece",
        "fitness tracker",
        "fitness band",
        "wearable",
        "luxury watch",
    ),
    height=0.142,
    width=0.062,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.6,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    color_slot="main",
    turnable=1.0,
)
