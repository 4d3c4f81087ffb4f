"""A baseball cap: a crown of stitched panels, a curved peak, a button and an embroidered badge; it turns round."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
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
    mix,
    n,
    path,
    polygon,
    radial,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#2b3f66", second="#22334f", accent="#f3ede1", dark="#0f1728"),
    Palette(main="#1f2125", second="#17181b", accent="#e3b659", dark="#08090a"),
    Palette(main="#e9e4d8", second="#c3202a", accent="#c3202a", dark="#3a332a"),
    Palette(main="#8a3a34", second="#6d2b27", accent="#f3e6d2", dark="#2a0f0c"),
    Palette(main="#6b7a55", second="#566244", accent="#f3ead6", dark="#1d2216"),
)
R, TALL, SQUASH = 9.2, 11.2, 0.24
REST = 0.55
"""How far it is turned when the camera stands straight before it: a cap is told by its peak."""


def draw(pose: Pose) -> str:
    """Draw the cap at the pose's turn: peak, seams and badge go round the crown."""
    colors, turn = pose.palette, pose.turn + REST
    crown = _crown()
    inside = _panels(colors, turn) + _light(turn) + _badge(colors, pose.text, turn)
    body = path(crown, "url(#cap-cloth)") + group(inside, 'clip-path="url(#cap-crown)"') + _band(colors)
    button = ellipse((0, -TALL - 0.2), 1.1, 0.55, shade(colors.main, 0.2)) + ellipse(
        (-0.1, -TALL - 0.35), 0.9, 0.4, light(colors.main, 0.16)
    )
    peak = _peak(colors, turn)
    front = math.cos(turn) > -0.1
    whole = body + button + peak if front else peak + body + button
    return _defs(colors, crown, turn) + group(whole, 'transform="translate(-4.4 -5.6)"')


def _crown() -> str:
    return smooth(
        [
            (-R, -0.4),
            (-R * 1.0, -4.0),
            (-R * 0.86, -8.0),
            (-R * 0.5, -10.6),
            (0, -TALL),
            (R * 0.5, -10.6),
            (R * 0.86, -8.0),
            (R, -4.0),
            (R, -0.4),
            (R * 0.6, 1.5),
            (0, 2.1),
            (-R * 0.6, 1.5),
        ],
        tension=0.95,
    )


def _defs(colors: Palette, crown: str, turn: float) -> str:
    main, peak = colors.main, colors.second
    x = 8 * math.sin(turn)
    cloth = [
        (0, light(main, 0.36)),
        (0.35, light(main, 0.10)),
        (0.68, main),
        (0.9, shade(main, 0.32)),
        (1, shade(main, 0.5)),
    ]
    parts = (
        clip("cap-crown", path(crown)),
        radial("cap-cloth", (-3.4, -8.0), 15.5, cloth),
        linear(
            "cap-peak",
            (x - 8, -1),
            (x + 7, 6),
            [(0, light(peak, 0.34)), (0.45, light(peak, 0.04)), (1, shade(peak, 0.34))],
        ),
        fade("cap-soot", shade(main, 0.85)),
        fade("cap-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _round(a: float, height: float) -> Point:
    """A place on the crown: the angle round it from the viewer, and how far up it lies, 0..1."""
    r = R * math.sqrt(max(0.0, 1 - height**2.3))
    return r * math.sin(a), -TALL * height + SQUASH * r * math.cos(a)


def _panels(colors: Palette, turn: float) -> str:
    """Six panels meet at the button; each has a sewn seam and an eyelet."""
    seams, holes = "", ""
    for k in range(6):
        a = turn + math.pi / 6 + k * math.pi / 3
        if math.cos(a) > -0.25:
            seams += smooth([_round(a, h / 8) for h in range(9)], closed=False)
        b = turn + k * math.pi / 3
        if math.cos(b) > 0.1 and k:
            x, y = _round(b, 0.68)
            holes += ellipse((x, y), 0.42 * abs(math.cos(b)) + 0.1, 0.42, shade(colors.main, 0.55)) + ellipse(
                (x, y),
                0.5 * abs(math.cos(b)) + 0.12,
                0.5,
                "none",
                f'stroke="{light(colors.main, 0.25)}" stroke-width="0.14"',
            )
    stitched = line(seams, shade(colors.main, 0.45), 0.26, 'opacity="0.75"')
    for dx in (-0.35, 0.35):
        dash = f'stroke-dasharray="0.4 0.3" opacity="0.55" transform="translate({dx} 0)"'
        stitched += line(seams, light(colors.main, 0.5), 0.10, dash)
    return stitched + holes


def _light(turn: float) -> str:
    slide = 1.4 * math.sin(turn)
    return (
        spot("cap-lit", (-4.2 - slide, -8.2), 3.2, 2.4, 0.34, -30)
        + spot("cap-soot", (7.6, -2.0), 3.2, 6.0, 0.45)
        + spot("cap-soot", (0, 2.2), 9.5, 1.9, 0.5)
        + spot("cap-lit", (-7.6, -3.0), 1.0, 3.6, 0.26, 6)
    )


def _band(colors: Palette) -> str:
    d = f"M{-R} -0.6Q{-R * 0.6} 1.7 0 2.2Q{R * 0.6} 1.7 {R} -0.6"
    return line(d, shade(colors.main, 0.4), 0.34, 'opacity="0.8"') + line(
        d, light(colors.main, 0.4), 0.1, 'stroke-dasharray="0.4 0.3" opacity="0.6" transform="translate(0 -0.55)"'
    )


def _badge(colors: Palette, words: str, turn: float) -> str:
    if math.cos(turn) < 0.15:
        return ""
    x, y = _round(turn, 0.42)
    ink = mix(ink_on(colors.main), colors.accent, 0.85)
    if clean(words):
        art = text(words.upper(), (0, 0.8), 2.2, ink, weight=700, fit=6.4)
        art += text(words.upper(), (0.0, 0.66), 2.2, light(ink, 0.4), weight=700, fit=6.4, extra='opacity="0.4"')
    else:
        peak = polygon([(-2.3, 1.3), (-0.5, -1.5), (0.4, -0.2), (0.9, -0.9), (2.3, 1.3)])
        art = path(peak, shade(ink, 0.4), 'opacity="0.5" transform="translate(0.14 0.18)"') + path(peak, ink)
    return group(
        art,
        f'transform="translate({n(x)} {n(y)}) rotate({n(7 * math.sin(turn))}) scale({n(max(0.2, math.cos(turn)))} 1)"',
    )


def _peak(colors: Palette, turn: float) -> str:
    """A bent board that stands out where the front is: two curves round the crown, the outer one further and lower."""
    c, s = math.cos(turn), math.sin(turn)

    def seen(x: float, z: float, out: float) -> Point:
        return x * c + z * s, SQUASH * (z * c - x * s) * (1 + 0.35 * out) + out * (2.3 * (x / 9) ** 2 - 0.2) - 0.5

    inner, outer = [], []
    for k in range(15):
        t = k / 7 - 1
        inner.append(seen(R * math.sin(1.12 * t), R * math.cos(1.12 * t), 0.0))
        outer.append(
            seen(8.7 * math.sin(1.5708 * t), 3.9 + 13.2 * math.cos(1.5708 * t), 0.25 + 0.75 * math.cos(1.5708 * t))
        )
    shape = smooth([*inner, *reversed(outer)], tension=0.9)
    under = group(path(shape, shade(colors.second, 0.6)), 'transform="translate(0 0.75)"')
    rows = ""
    for share in (0.25, 0.44, 0.63, 0.82):
        row = [(i[0] + (o[0] - i[0]) * share, i[1] + (o[1] - i[1]) * share) for i, o in zip(inner, outer, strict=True)]
        rows += smooth(row[1:-1], closed=False)
    stitches = line(rows, light(colors.second, 0.4), 0.12, 'stroke-dasharray="0.4 0.3" opacity="0.6"')
    edge = line(smooth(outer, closed=False), light(colors.second, 0.3), 0.3, 'opacity="0.75"')
    x = (inner[7][0] + outer[7][0]) / 2
    y = (inner[7][1] + outer[7][1]) / 2
    soft = spot("cap-lit", (x - 1.6, y - 0.4), 4.4, 1.0, 0.32, 8 * math.sin(turn)) + spot(
        "cap-soot", inner[7], 6.5, 1.2, 0.55
    )
    return under + path(shape, "url(#cap-peak)") + stitches + edge + soft


RIG = Rig(
    name="cap",
    label="Cap",
    words=("cap", "baseball cap", "snapback", "trucker hat", "trucker cap", "snapback cap", "dad hat"),
    height=0.20,
    width=0.42,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.1,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.75,
)
