"""A running shoe in the round: knit upper, overlays, laces and a sculpted foam sole."""

import math
from dataclasses import replace

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Eye, satin, silhouette, skin, toned
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    fade,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.fashion.shoe import FOAM, HEEL, OPEN, RIM, form, on_sole, on_upper, rim
from components.animatic.subjects.vehicles.coachwork import along

PALETTES = (
    Palette(main="#2f66b5", second="#f4f2ee", accent="#e0782a", dark="#1c2433"),
    Palette(main="#f1efeb", second="#ffffff", accent="#c3202a", dark="#3a3d43"),
    Palette(main="#22252b", second="#efece6", accent="#d2a74e", dark="#101216"),
    Palette(main="#cf3f3a", second="#f6f1ea", accent="#1f2f52", dark="#2a1416"),
    Palette(main="#8fb59c", second="#faf7f0", accent="#e89a5b", dark="#243a2e"),
)

_HEEL = ((-13.7, -3.8), (-13.95, -8.5), (-13.8, -11.4), (-11.4, -9.6), (-8.6, -6.6), (-7.4, -4.2), (-9, -3.8))
_CAP = ((9.0, -3.5), (10.2, -4.9), (12.4, -6.2), (13.8, -5.4), (15.0, -4.0), (15.2, -3.6), (12, -3.4))
"""Overlays of the heel and of the toe, on either side."""
_TURNED = -0.28
"""How far the toe comes forward in the middle of an orbit, as shoes are shown."""


def draw(pose: Pose) -> str:
    """Draw the shoe from the pose's turn."""
    colors = pose.palette
    eye = Eye(max(-1.1, min(1.0, pose.turn + _TURNED)), 0.17, 150.0, 4.0)
    low = float(eye.project(form().sole[0])[:, 1].max())
    eye = replace(eye, lift=low)
    parts = (
        _defs(colors, eye),
        _edges(eye, colors),
        _half(eye, colors, far=True),
        laid(_caps("0.9"), on_upper(eye, -1.0)),
        _inside(eye, colors),
        _laces(eye, colors, behind=True),
        _half(eye, colors, far=False),
        laid(_upper(colors) + _brand(colors, pose.text), on_upper(eye)),
        _collar(eye, colors),
        _laces(eye, colors, behind=False),
        _sole(eye, colors),
    )
    return "".join(parts)


def _defs(colors: Palette, eye: Eye) -> str:
    main, side = colors.main, on_upper(eye)
    over = linear(
        "sneaker-over",
        (-12, -13),
        (6, -2),
        [(0, shade(main, 0.10)), (0.5, shade(main, 0.30)), (1, shade(main, 0.46))],
    )
    soft = (
        fade("sneaker-lit", light(main, 0.7)),
        fade("sneaker-deep", shade(main, 0.75)),
        fade("sneaker-white", "#ffffff"),
        fade("sneaker-soot", "#000000"),
    )
    return "<defs>" + tilted(over, side, (-3, -7)) + "".join(soft) + "</defs>"


def _edges(eye: Eye, colors: Palette) -> str:
    """The whole outlines of toe and heel under their strips."""
    made = form()
    upper, sole = np.concatenate((made.near, made.far)), made.sole
    along_upper, along_sole = upper[0, :, 0], sole[-1, :, 0]
    return "".join(
        silhouette(eye, part, fill)
        for part, fill in (
            (upper[:, along_upper > 9.0], shade(colors.main, 0.22)),
            (upper[:, along_upper < -13.2], shade(colors.main, 0.3)),
            (sole[:, along_sole > 7.0], shade(colors.second, 0.22)),
            (sole[:, along_sole < -10.0], shade(colors.second, 0.22)),
        )
    )


def _half(eye: Eye, colors: Palette, far: bool) -> str:
    """One side of the upper, knit and matte."""
    made = form()
    mesh, outward = (made.far, made.far_normals) if far else (made.near, made.near_normals)
    rise = np.linspace(-0.14, 0.10, len(mesh))[:, None]
    tones = satin(eye.toward(outward), 0.8) + rise + (-0.12 if far else 0.08)
    return skin(f"sneaker-{'far' if far else 'near'}", eye, mesh, outward, toned(colors.main, tones), closed=False)


def _caps(opacity: str) -> str:
    extra = f'opacity="{opacity}"'
    return path(smooth(_HEEL), "url(#sneaker-over)", extra) + path(smooth(_CAP), "url(#sneaker-over)", extra)


def _inside(eye: Eye, colors: Palette) -> str:
    """The lining seen through the collar, the insole's dark, and the tongue."""
    lining = shade(mix(colors.accent, colors.main, 0.55), 0.35)
    hole = [*rim(eye, HEEL + 0.3, -2.6, -1.0), *reversed(rim(eye, HEEL + 0.3, -2.6, 1.0))]
    well = path(smooth(hole), lining) + spot(
        "sneaker-deep", eye.at(-9, 10.6, 0.3), 4.0 * math.cos(eye.turn) ** 2 + 0.8, 1.3, 0.9
    )
    back = line(smooth(rim(eye, HEEL + 0.2, -4.4, -1.0), closed=False), shade(colors.main, 0.5), 0.8)
    tongue = [(-4.8, 13.2, 2), (-4.2, 15, 1.9), (-3, 15.3, 1.8), (-1.6, 14.2, 1.8), (1, 12, 1.7), (8.6, 7.5, 0.9)]
    shape = [eye.at(x, y, -z) for x, y, z in tongue] + [eye.at(x, y - 0.2, z) for x, y, z in reversed(tongue)]
    main = colors.main
    top = [eye.at(x, y, k * z) for x, y, z in tongue[:3] for k in (-1, 1)]
    gap = [*rim(eye, -4.0, 8.8, -1.0, 0.1), *reversed(rim(eye, -4.0, 8.8, 1.0, 0.3))]
    return (
        well
        + back
        + path(polygon(gap), shade(main, 0.55))
        + path(smooth(shape, tension=0.7), mix(main, shade(main, 0.4), 0.55))
        + path(smooth(hull(top)), light(main, 0.16))
    )


def _upper(colors: Palette) -> str:
    main = colors.main
    weave = line(
        "".join(f"M{n(-13.6 + i * 1.05)} -13Q{n(-13 + i * 1.05)} -8 {n(-11.5 + i * 1.05)} -3" for i in range(0, 27, 2)),
        light(main, 0.5),
        0.14,
        'opacity="0.26"',
    ) + line(
        "".join(f"M{n(-13.6 + i * 1.05)} -13Q{n(-13 + i * 1.05)} -8 {n(-11.5 + i * 1.05)} -3" for i in range(1, 27, 2)),
        shade(main, 0.5),
        0.14,
        'opacity="0.26"',
    )
    saddle = smooth(
        [(-3.6, -3.4), (-2.2, -6.4), (0, -10.2), (2.2, -9.6), (4, -8.6), (3.2, -7.2), (3.8, -5.2), (5.6, -3.5), (1, -3)]
    )
    stripe = smooth(
        [(-8.8, -4.4), (-4.6, -5.2), (0.0, -6.9), (3.8, -8.9), (4.6, -8.4), (1.6, -6.0), (-3.0, -4.0), (-7.0, -3.8)],
        tension=0.9,
    )
    return (
        weave
        + _caps("0.9")
        + path(saddle, "url(#sneaker-over)", 'opacity="0.55"')
        + _stitch(smooth(_HEEL[2:6], closed=False), main)
        + _stitch(saddle, main)
        + path(stripe, colors.accent)
        + path(stripe, "url(#sneaker-white)", 'opacity="0.35"')
        + spot("sneaker-lit", (-11.2, -11.0), 2.6, 1.6, 0.4)
        + spot("sneaker-lit", (9.6, -6.2), 3.2, 1.0, 0.6, 14)
        + spot("sneaker-lit", (-4.6, -9.4), 3.4, 1.5, 0.26, 20)
        + line("M-13.8 -4.5Q-8 -4.2 -3 -3.7Q5 -3.4 14.6 -3.9", shade(main, 0.7), 0.7, 'opacity="0.35"')
    )


def _collar(eye: Eye, colors: Palette) -> str:
    """The padded edge round the ankle, the band of the eyelets and the loop at the heel."""
    main = colors.main
    near = rim(eye, HEEL + 0.2, -3.6, 1.0)
    pad = line(smooth(near, closed=False), shade(main, 0.45), 1.15)
    pad += line(smooth(near, closed=False), light(main, 0.26), 0.32, 'opacity="0.8" transform="translate(0 -0.28)"')
    stay = smooth(rim(eye, -2.6, 8.4, 1.0, 0.5), closed=False)
    band = line(stay, shade(main, 0.30), 1.25)
    band += line(stay, light(main, 0.25), 0.2, 'opacity="0.7" transform="translate(-0.2 -0.5)"')
    loop = [eye.at(x, y, 0) for x, y in ((-14.1, 12.2), (-15.0, 13.4), (-14.6, 14.6), (-13.7, 13.7))]
    return line(smooth(loop, closed=False), colors.accent, 0.7) + pad + band


def _stitch(shape: str, main: str) -> str:
    return (
        f'<path d="{shape}" fill="none" stroke="{light(main, 0.45)}" stroke-width="0.12" '
        'stroke-dasharray="0.34 0.24" opacity="0.7" '
        'transform="translate(0.35 0.3)"/>'
    )


def _laces(eye: Eye, colors: Palette, behind: bool) -> str:
    """Five runs across the tongue, and the bow; `behind` is the dark under them."""
    lace = colors.second if luminance(colors.main) < 0.75 else colors.accent
    parts, side = [], on_upper(eye)
    for i in range(5):
        x = -1.6 + i * 2.15
        y, gap = along(RIM, x), along(OPEN, x) + 0.3
        run = [
            eye.at(x - 0.9, y + 0.25, -gap),
            eye.at(x - 0.5, y + 0.75, -gap * 0.4),
            eye.at(x, y + 0.7, gap * 0.35),
            side(x + 0.8, -along(RIM, x + 0.8) + 0.7),
        ]
        d = smooth(run, closed=False)
        if behind:
            parts.append(line(d, shade(colors.main, 0.62), 1.0, 'opacity="0.6" transform="translate(0.1 0.35)"'))
            continue
        parts.append(line(d, shade(lace, 0.34), 0.82, 'transform="translate(0.06 0.14)"') + line(d, lace, 0.66))
        parts.append(line(d, light(lace, 0.6), 0.18, 'opacity="0.8" transform="translate(-0.05 -0.14)"'))
        parts.append(ellipse(run[-1], 0.26, 0.26, shade(colors.main, 0.6)))
    if behind:
        return "".join(parts)
    x, y = eye.at(-2.2, along(RIM, -2.2) + 0.5, 0.3)
    bow = (
        f"M{n(x)} {n(y)}c-1.4 -0.9 -2.5 0 -2.2 0.8c0.5 0.7 1.6 0.2 2.2 -0.8c0.7 -1.1 2.3 -0.9 2.1 0.0"
        f"c-0.2 0.8 -1.4 0.6 -2.1 0l-0.6 1.9M{n(x)} {n(y)}l1.2 1.5"
    )
    return "".join(parts) + line(bow, shade(lace, 0.32), 0.55) + line(bow, lace, 0.4)


def _sole(eye: Eye, colors: Palette) -> str:
    sole, accent, made = colors.second, colors.accent, form()
    tones = satin(eye.toward(made.sole_normals), 0.55) + np.linspace(-0.10, 0.12, len(made.sole))[:, None]
    foam = skin("sneaker-foam", eye, made.sole, made.sole_normals, toned(sole, tones))
    wedge = smooth([(-14.2, -2.9), (-10, -2.5), (-3, -2.1), (2.2, -1.8), (-2, -1.3), (-9, -1.4), (-13.6, -1.8)])
    grooves = line(
        "".join(f"M{x} -3.0Q{x + 0.7} -2.2 {x + 0.4} -1.3" for x in (4.6, 6.3, 8.0, 9.7, 11.4)),
        shade(sole, 0.42),
        0.24,
        'opacity="0.55"',
    )
    art = path(wedge, mix(sole, accent, 0.85), 'opacity="0.9"') + grooves
    edges = form().sole
    rubber = polygon([tuple(p) for p in eye.project(edges[0] * (1, 1, 1)).tolist()])
    shadow = path(rubber, shade(colors.dark, 0.2))
    ridge = line(
        smooth([on_sole(eye)(x, -along(FOAM, x)) for x in np.linspace(-13.8, 15.0, 16)], closed=False),
        "#ffffff",
        0.3,
        'opacity="0.7"',
    )
    return shadow + foam + laid(art, on_sole(eye)) + ridge


def _brand(colors: Palette, words: str) -> str:
    if not clean(words):
        return ""
    color = light(colors.accent, 0.15) if luminance(colors.main) < 0.5 else shade(colors.accent, 0.1)
    return text(
        words.upper(),
        (-10.9, -6.6),
        1.0,
        color,
        weight=700,
        spacing=0.05,
        fit=4.6,
        extra='transform="rotate(-6 -10.9 -6.6)"',
    )


RIG = Rig(
    name="sneaker",
    label="Sneaker",
    words=(
        "sneaker",
        "shoe",
        "running shoe",
        "trainer shoe",
        "trainers",
        "footwear",
        "kicks",
        "tennis shoe",
        "basketball shoe",
    ),
    height=0.18,
    width=0.33,
    draw=draw,
    turns=18,
    on="table",
    glossy=0.25,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.9,
)
