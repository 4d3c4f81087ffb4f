"""A city bus: a long rounded body with a band of dark windows, doors, and a lit line number."""

from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.solid import View, foot, raised, slab, softened
from components.animatic.subjects.svg import (
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
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.wheels import wheel, wheel_defs

PALETTES = (
    Palette(main="#c8342c", second="#f3f0ea", accent="#f0b23a", dark="#1a2430"),
    Palette(main="#ecb22a", second="#23252a", accent="#f0b23a", dark="#1a2028"),
    Palette(main="#2b6fb0", second="#f3f0ea", accent="#f0b23a", dark="#16212e"),
    Palette(main="#2f8a5b", second="#f3f0ea", accent="#f0b23a", dark="#14231c"),
)
HALF, TALL, SILL, DEEP, R = 545.0, 300.0, 34.0, 240.0, 47.0
WHEELS = (-300.0, 330.0)
BODY: tuple[Point, ...] = (
    (-HALF + 10, SILL),
    (HALF - 14, SILL),
    (HALF - 2, SILL + 20),
    (HALF, 130),
    (HALF - 12, 250),
    (HALF - 30, 288),
    (HALF - 56, TALL),
    (-HALF + 26, TALL),
    (-HALF + 6, TALL - 16),
    (-HALF, TALL - 40),
    (-HALF, SILL + 14),
)


def draw(pose: Pose) -> str:
    """Draw the bus at the phase of its wheels' turn."""
    colors, view = pose.palette, View(max(-0.5, min(0.4, pose.turn)) - 0.15, 0.035)
    lift = foot(view, 700, DEEP)
    body = slab(view, BODY, DEEP / 2, -DEEP / 2, "url(#bus-far)")
    roof = view.front(rect(-300, -TALL - 16, 420, 18, shade(colors.main, 0.15), 8), 20)
    wheels = "".join(wheel("bus", (x, -R), R, pose.phase) for x in WHEELS)
    far = view.front("".join(f'<circle cx="{n(x)}" cy="{-R}" r="{R}" fill="#0d0e10"/>' for x in WHEELS), -DEEP / 2 + 24)
    side = view.front(_side(colors, pose.text) + wheels, DEEP / 2)
    return _defs(colors) + raised(far + roof + body + _nose(view, colors) + side, lift)


def _defs(colors: Palette) -> str:
    paint = colors.main
    parts = (
        wheel_defs("bus", R),
        clip("bus-body", path(_outline())),
        linear(
            "bus-paint",
            (0, -TALL),
            (0, -SILL),
            [
                (0, light(paint, 0.62)),
                (0.08, light(paint, 0.25)),
                (0.5, paint),
                (0.64, shade(paint, 0.18)),
                (0.70, light(paint, 0.10)),
                (0.86, shade(paint, 0.20)),
                (1, shade(paint, 0.5)),
            ],
        ),
        linear("bus-far", (HALF - 60, 0), (HALF + 40, 0), [(0, shade(paint, 0.15)), (1, shade(paint, 0.42))]),
        linear(
            "bus-glass",
            (0, -270),
            (0, -150),
            [
                (0, "#b5c8d8"),
                (0.3, mix(colors.dark, "#8fa6ba", 0.45)),
                (0.6, colors.dark),
                (1, shade(colors.dark, 0.5)),
            ],
        ),
        linear(
            "bus-length",
            (-HALF, 0),
            (HALF, 0),
            [
                (0, "#000000", 0.32),
                (0.05, "#000000", 0.0),
                (0.4, "#ffffff", 0.06),
                (0.9, "#000000", 0.0),
                (1, "#000000", 0.30),
            ],
        ),
        fade("bus-glow", light(paint, 0.85)),
        fade("bus-soot", "#000000"),
        fade("bus-lamp", "#fff3d0"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _outline() -> str:
    return softened([(x, -y) for x, y in BODY], 22)


def _side(colors: Palette, words: str) -> str:
    paint = colors.main
    band = rect(-HALF + 16, -268, 2 * HALF - 34, 118, "url(#bus-glass)", 14)
    posts = "".join(
        rect(x, -268, 7, 118, "#0d0f13", extra='opacity="0.85"') for x in (-436, -318, -200, -82, 36, 154, 272)
    )
    seats = "".join(
        path(
            smooth([(x, -150), (x - 3, -184), (x + 8, -198), (x + 24, -196), (x + 30, -150)]),
            "#0a0c10",
            'opacity="0.45"',
        )
        for x in range(-410, 260, 59)
    )
    streaks = "".join(
        path(polygon([(x, -268), (x + w, -268), (x + w - 52, -150), (x - 52, -150)]), "#ffffff", f'opacity="{o}"')
        for x, w, o in ((-380, 60, 0.15), (-290, 18, 0.12), (60, 80, 0.13), (380, 44, 0.15))
    )
    doors = "".join(_door(x, paint) for x in (388, -52))
    stripe = path(
        smooth(
            [(-HALF, -112), (-200, -118), (100, -104), (HALF, -84), (HALF, -70), (100, -88), (-200, -100), (-HALF, -92)]
        ),
        colors.second,
        'opacity="0.95"',
    )
    shine = spot("bus-glow", (-40, -TALL + 6), 520, 15, 0.9) + spot("bus-glow", (-120, -128), 380, 9, 0.5)
    arches = "".join(
        (
            f'<circle cx="{x}" cy="{-R}" r="58" fill="#0b0c0e"/><circle cx="{x}" cy="{-R}" '
            f'r="59.5" fill="none" stroke="{light(paint, 0.35)}" stroke-width="2.4" '
            'opacity="0.55"/>'
        )
        for x in WHEELS
    )
    skirt = rect(-HALF, -SILL - 8, 2 * HALF, 10, "#15171b") + spot("bus-soot", (0, -SILL - 4), 560, 22, 0.35)
    name = text(words, (-140, -58), 40, colors.second, weight=700, fit=160) if clean(words) else ""
    seams = line("M-480 -140L-480 -46M-120 -140L-120 -46M210 -140L210 -46", shade(paint, 0.5), 1.6, 'opacity="0.5"')
    sign = (
        rect(-330, -292, 150, 22, "#0b0c0e", 4)
        + text("24", (-310, -274.5), 17, colors.accent, weight=700)
        + rect(-292, -284, 96, 6, colors.accent, 2, 'opacity="0.9"')
    )
    lamp = (
        ellipse((HALF - 12, -78), 9, 16, "#f2f8ff")
        + spot("bus-lamp", (HALF - 10, -78), 18, 26, 0.7)
        + rect(-HALF + 2, -124, 9, 44, "#b3121b", 3)
    )
    inside = stripe + rect(-HALF, -TALL, 2 * HALF, TALL, "url(#bus-length)") + shine + skirt + seams + arches + name
    glass = band + seats + posts + streaks
    edge = path(_outline(), "none", f'stroke="{light(paint, 0.6)}" stroke-width="1.6" opacity="0.5"')
    return (
        path(_outline(), "url(#bus-paint)")
        + group(inside + glass + doors + sign + lamp, 'clip-path="url(#bus-body)"')
        + edge
    )


def _door(x: float, paint: str) -> str:
    frame = (
        rect(x, -266, 92, 226, "#14161a", 6)
        + rect(x + 4, -262, 40, 216, "url(#bus-glass)", 4)
        + rect(x + 48, -262, 40, 216, "url(#bus-glass)", 4)
    )
    bars = line(f"M{x + 40} -180L{x + 40} -100M{x + 52} -180L{x + 52} -100", light(paint, 0.5), 2.4)
    gloss = path(polygon([(x + 30, -262), (x + 44, -262), (x + 20, -46), (x + 6, -46)]), "#ffffff", 'opacity="0.14"')
    return frame + gloss + bars


def _nose(view: View, colors: Palette) -> str:
    """Windscreen, sign and lamps on the front, where it shows."""
    if not view.sees("right"):
        return ""
    paint = colors.main
    face = [
        view.at(x, y, z)
        for y, x in ((SILL, HALF - 10), (130, HALF), (250, HALF - 12), (288, HALF - 32))
        for z in (DEEP / 2,)
    ]
    back = [view.at(x, y, -DEEP / 2) for y, x in ((288, HALF - 32), (250, HALF - 12), (130, HALF), (SILL, HALF - 10))]
    panel = path(polygon([*face, *back]), shade(paint, 0.25))
    pane = [
        view.at(x, y, z)
        for x, y, z in ((HALF - 1, 138, 110), (HALF - 1, 138, -110), (HALF - 13, 254, -108), (HALF - 13, 254, 108))
    ]
    gloss = [
        view.at(x, y, z)
        for x, y, z in ((HALF - 1, 138, 60), (HALF - 1, 138, 10), (HALF - 13, 254, -20), (HALF - 13, 254, 30))
    ]
    sign = [
        view.at(x, y, z)
        for x, y, z in ((HALF - 15, 260, 80), (HALF - 15, 260, -80), (HALF - 26, 284, -80), (HALF - 26, 284, 80))
    ]
    lamps = "".join(
        path(
            polygon([view.at(HALF - 2, 66 + b, z + a) for a, b in ((-16, 0), (16, 0), (16, 24), (-16, 24))]), "#f4f8ff"
        )
        for z in (-88, 88)
    )
    return (
        panel
        + path(polygon(pane), "url(#bus-glass)")
        + path(polygon(gloss), "#ffffff", 'opacity="0.18"')
        + path(polygon(sign), "#0b0c0e")
        + lamps
    )


RIG = Rig(
    name="bus",
    label="Bus",
    words=(
        "bus",
        "coach",
        "double decker",
        "double decker bus",
        "school bus",
        "city bus",
        "shuttle",
        "minibus",
        "shuttle bus",
        "tour bus",
    ),
    height=3.32,
    width=11.6,
    draw=draw,
    cycle=0.26,
    phases=6,
    stride=10.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.4,
)
