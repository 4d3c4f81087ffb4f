"""A city bus: a long rounded body with a band of dark windows, doors, and a lit line number."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Bend, Eye, disc
from components.animatic.subjects.drawing.solid import hull, softened
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
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.drawing.wheels import RESTING, shade_under, stood, tyre, wheel, wheel_defs
from components.animatic.subjects.vehicles.coachwork import along

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
    """Draw the bus at the phase of its wheels' turn: nearly from the side as it drives, three quarters as it stands."""
    colors, moving = pose.palette, pose.action == "drive"
    eye = stood(max(-1.2, min(1.0, pose.turn + (-0.14 if moving else RESTING))), WHEELS, DEEP / 2, 0.075, 3600)

    def side(x: float, y: float) -> Point:
        return eye.at(x, -y, DEEP / 2)

    floor = [eye.at(x, y, z) for x in (-HALF + 30, HALF - 30) for y in (22, 80) for z in (-96, 90)]

    parts = (
        _defs(colors, side),
        shade_under("bus", eye, (-HALF + 60, WHEELS[1] + R), DEEP / 2),
        *(tyre(eye, (x, R, -DEEP / 2 + 4), R, 30) for x in WHEELS),
        path(polygon(hull(floor)), "#0b0c0e"),
        _roof(eye, colors.main),
        *(_end(eye, colors, way) for way in (1.0, -1.0)),
        laid(_side(colors, pose.text), side),
        *(_wheel(eye, x, pose.phase) for x in WHEELS),
        _mirrors(eye),
    )
    return "".join(parts)


def _wheel(eye: Eye, x: float, phase: float) -> str:
    place = (x, R, DEEP / 2 - 3)
    return tyre(eye, place, R, 26) + disc(eye, place, wheel("bus", (0, 0), R, phase))


def _roof(eye: Eye, paint: str) -> str:
    """The top, where it shows, and the box of the air conditioning."""
    front, rear = HALF - 56, 20 - HALF
    top = [eye.at(x, TALL - 2, z) for x, z in ((rear, 120), (front, 120), (front, -120), (rear, -120))]
    box = [eye.at(x, y, z) for x in (-300, 120) for y in (TALL - 4, TALL + 16) for z in (-80, 80)]
    lid = [eye.at(x, TALL + 16, z) for x, z in ((-300, 80), (120, 80), (120, -80), (-300, -80))]
    cooler = path(polygon(hull(box)), shade(paint, 0.22)) + path(polygon(lid), light(paint, 0.3))
    return path(softened(top, 14), light(paint, 0.34)) + cooler


def _defs(colors: Palette, side: Bend) -> str:
    paint = colors.main
    flat = (
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
    )
    faded = fade("bus-glow", light(paint, 0.85)) + fade("bus-soot", "#000000") + fade("bus-lamp", "#fff3d0")
    ends = "".join(
        f'<linearGradient id="bus-{name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{top}"/>'
        f'<stop offset="0.5" stop-color="{middle}"/><stop offset="1" stop-color="{foot}"/></linearGradient>'
        for name, top, middle, foot in (
            ("end", light(paint, 0.18), shade(paint, 0.12), shade(paint, 0.5)),
            ("pane", mix(colors.dark, "#a9c0d4", 0.8), mix(colors.dark, "#3c4c5e", 0.4), shade(colors.dark, 0.3)),
        )
    )
    return f"<defs>{wheel_defs('bus', R)}{tilted(laid(''.join(flat), side), side, (0, -160))}{faded}{ends}</defs>"


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


FRONT = ((SILL, HALF - 12), (SILL + 20, HALF - 2), (130, HALF), (250, HALF - 12), (288, HALF - 32), (TALL, HALF - 56))
REAR = ((SILL, HALF - 10), (SILL + 14, HALF), (TALL - 40, HALF), (TALL - 16, HALF - 6), (TALL, HALF - 26))


def _end(eye: Eye, colors: Palette, way: float) -> str:
    """The front (1) or the rear (-1), where it shows: panes, sign, lamps and bumper."""
    if eye.turned(way * HALF) * way > -0.02:
        return ""
    profile = FRONT if way > 0 else REAR

    def bend(across: float, y: float) -> Point:
        return eye.at(way * along(profile, -y), -y, -way * across)

    edge = [(-120.0, -y) for y, _ in profile] + [(120.0, -y) for y, _ in reversed(profile)]
    paint = colors.main
    panel = path(softened(edge, 16), "url(#bus-end)")
    return laid(panel + (_front_art(colors) if way > 0 else _rear_art(colors)) + _corner(paint, way), bend)


def _corner(paint: str, way: float) -> str:
    """The light on the edge toward the long side."""
    return rect(-way * 118 - 1.5, -280, 3, 236, light(paint, 0.55), extra='opacity="0.55"')


def _front_art(colors: Palette) -> str:
    pane = rect(-110, -258, 220, 124, "url(#bus-pane)", 14, 'stroke="#0b0c0e" stroke-width="4"')
    gloss = path("M-70 -257L-20 -257L-58 -136L-104 -136Z", "#ffffff", 'opacity="0.18"')
    gloss += path("M0 -257L14 -257L-24 -136L-38 -136Z", "#ffffff", 'opacity="0.14"')
    wipers = line("M-40 -134L30 -190M60 -134L100 -190", "#101216", 3)
    sign = rect(-92, -290, 184, 26, "#0b0c0e", 6) + rect(-30, -281, 100, 8, colors.accent, 3)
    sign += text("24", (-62, -270), 22, colors.accent, weight=700)
    mask = rect(-112, -112, 224, 46, "#14171b", 18)
    lamps = "".join(
        rect(x - 22, -106, 44, 20, "#f4f9ff", 8) + rect(x - 20, -84, 40, 8, "#f0a030", 3) for x in (-84, 84)
    )
    badge = ellipse((0, -90), 13, 13, "url(#bus-rim)") + ellipse((0, -90), 9, 9, "#23262b")
    bumper = rect(-119, -60, 238, 24, shade(colors.main, 0.55), 6) + rect(-28, -56, 56, 13, "#eceff1", 2)
    return sign + pane + gloss + wipers + mask + lamps + badge + bumper


def _rear_art(colors: Palette) -> str:
    pane = rect(-92, -262, 184, 84, "url(#bus-pane)", 14, 'stroke="#0b0c0e" stroke-width="4"')
    gloss = path("M-60 -261L-10 -261L-36 -180L-84 -180Z", "#ffffff", 'opacity="0.16"')
    hatch = rect(-84, -160, 168, 72, shade(colors.main, 0.25), 8)
    hatch += line("".join(f"M-70 {y}L70 {y}" for y in range(-150, -96, 9)), shade(colors.main, 0.6), 3.4)
    lamps = "".join(
        rect(x - 9, -168, 18, 70, "#c3161f", 6) + rect(x - 6, -162, 12, 18, "#ff7a68", 4) for x in (-104, 104)
    )
    bumper = rect(-119, -60, 238, 24, shade(colors.main, 0.55), 6) + rect(-28, -80, 56, 13, "#eceff1", 2)
    return pane + gloss + hatch + lamps + bumper


def _mirrors(eye: Eye) -> str:
    """Ears before the windscreen."""
    parts = ""
    for z in (-138, 134):
        root, tip = eye.at(HALF - 30, 282, z * 0.84), eye.at(HALF + 6, 262, z)
        shell = hull([eye.at(HALF + 2 + dx, y, z + dz) for dx in (-5, 7) for y in (212, 262) for dz in (-9, 9)])
        parts += line(polygon([root, tip], closed=False), "#14161a", 5) + path(softened(shell, 6), "#1d2025")
    return parts


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
    height=3.6,
    width=11.6,
    draw=draw,
    cycle=math.tau * R / 100 / 8 / 10.0,  # one of eight holes
    phases=4,
    turns=14,
    stride=10.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.9,
)
