"""A passenger jet in flight: a lit tube with a window line, swept wing, engine, painted tail; it bobs and banks."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Eye, satin, silhouette, skin, toned
from components.animatic.subjects.drawing.svg import (
    clean,
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
    spot,
    text,
)
from components.animatic.subjects.vehicles.airframe import (
    ENGINE,
    FLAPS,
    TAILPLANE,
    WING,
    WINGLET,
    drum,
    on_tube,
    panel,
    ring,
    tube,
)

PALETTES = (
    Palette(main="#f1f2f4", second="#1f4796", accent="#e07a2a", dark="#1d2a3a"),
    Palette(main="#f1f2f4", second="#b5202c", accent="#b5202c", dark="#1d2430"),
    Palette(main="#eef1f2", second="#1f7d80", accent="#f0b23a", dark="#14262a"),
    Palette(main="#e9e6df", second="#2a2d33", accent="#c9a25e", dark="#17181b"),
)
MIDDLE = 520.0


def draw(pose: Pose) -> str:
    """Draw the jet at a moment of its flight, from the pose's turn."""
    colors = pose.palette
    eye = Eye(max(-1.1, min(1.1, pose.turn - 0.16)), 0.30, 9000.0, 200.0)
    bob = 10 * math.sin(2 * math.pi * pose.phase)
    pitch = -1.6 + 0.7 * math.sin(2 * math.pi * (pose.phase + 0.2))
    parts = (
        _engine(eye, colors, -1.0),
        _wing(eye, colors, -1.0),
        _tailplane(eye, colors, -1.0),
        laid(_fin(colors), lambda x, y: eye.at(x, -y, 0.0)),
        _tube(eye, colors.main),
        laid(_body(colors, pose.text), on_tube(eye)),
        _tailplane(eye, colors, 1.0),
        _engine(eye, colors, 1.0),
        _wing(eye, colors, 1.0),
    )
    place = f'transform="translate(0 {n(bob - 140)}) rotate({n(pitch)} 0 {n(-MIDDLE)})"'
    return _defs(colors, eye) + group("".join(parts), place)


def _defs(colors: Palette, eye: Eye) -> str:
    main, livery = colors.main, colors.second
    fin = linear(
        "plane-livery",
        (-1700, -1300),
        (-900, -300),
        [(0, light(livery, 0.3)), (0.5, livery), (1, shade(livery, 0.4))],
    )
    boxes = "".join(
        f'<linearGradient id="plane-{name}" x1="0" y1="0" x2="{x}" y2="1">'
        + "".join(f'<stop offset="{at}" stop-color="{color}"/>' for at, color in stops)
        + "</linearGradient>"
        for name, x, stops in (
            ("wing", 0.4, ((0, shade(main, 0.16)), (0.35, light(main, 0.3)), (0.7, main), (1, shade(main, 0.26)))),
            ("pod", 0, ((0, light(livery, 0.5)), (0.3, light(livery, 0.1)), (0.65, livery), (1, shade(livery, 0.6)))),
            ("lip", 0, ((0, "#ffffff"), (0.4, "#b9bec5"), (0.7, "#6a7078"), (1, "#c3c7cc"))),
        )
    )
    faded = fade("plane-glow", "#ffffff") + fade("plane-soot", "#10141c")
    return f"<defs>{tilted(fin, lambda x, y: eye.at(x, -y, 0.0), (-1400, -900))}{boxes}{faded}</defs>"


def _tube(eye: Eye, main: str) -> str:
    mesh, outward = tube()
    facing = eye.toward(outward)
    belly = np.clip(-facing[..., 1], 0, 1) * -0.12
    tones = satin(facing, 0.62) + belly + 0.05
    return silhouette(eye, mesh[:, 3:], shade(main, 0.14)) + skin(
        "plane-tube", eye, mesh, outward, toned(main, tones), closed=False
    )


def _body(colors: Palette, words: str) -> str:
    places = [x for x in range(-980, 1150, 46) if abs(x - 540) > 40 and abs(x + 640) > 40]
    windows = path("".join(_pane(x, 17, 27) for x in places), mix(colors.dark, "#5f7690", 0.3))
    windows += path("".join(_pane(x + 2, 6, 22) for x in places), "#ffffff", 'opacity="0.28"')
    doors = "".join(
        rect(x, -640, 58, 132, "none", 16, f'stroke="{shade(colors.main, 0.4)}" stroke-width="4"')
        for x in (1185, 520, -660, -1130)
    )
    sweep = path(
        (
            "M-1700 -600C-1300 -600 -900 -470 -500 -400C-200 -360 200 -336 700 -336L-760 "
            "-300C-1100 -340 -1400 -480 -1700 -580Z"
        ),
        colors.second,
        'opacity="0.96"',
    )
    ribbon = path(
        (
            "M-1640 -640C-1250 -610 -860 -470 -420 -396C-120 -356 300 -338 800 -336L560 "
            "-334C100 -336 -260 -356 -520 -400C-900 -474 -1280 -600 -1690 -606Z"
        ),
        colors.accent,
    )
    cockpit = path(
        "M1415 -640L1478 -622C1500 -606 1520 -588 1532 -572L1436 -580C1424 -600 1416 -620 1415 -640Z", colors.dark
    ) + line("M1452 -632L1470 -578M1490 -616L1500 -575", shade(colors.main, 0.2), 6)
    cockpit += path("M1422 -634L1440 -629L1462 -581L1442 -580Z", "#ffffff", 'opacity="0.28"')
    seams = "".join(
        line(f"M{x} -724Q{x + 26} -530 {x} -336", shade(colors.main, 0.4), 2.4, 'opacity="0.35"')
        for x in (-900, -300, 300, 860, 1290)
    )
    name = text(words, (860, -648), 100, colors.second, weight=700, fit=600) if clean(words) else ""
    glint = spot("plane-glow", (150, -652), 1150, 20, 0.6)
    return sweep + ribbon + glint + seams + windows + doors + name + cockpit


def _pane(x: float, wide: float, tall: float) -> str:
    right, top, low = x + wide, -598.0, tall - 598
    return f"M{x} {top + 7}Q{x} {top} {x + wide / 2} {top}Q{right} {top} {right} {top + 7}L{right} {low}L{x} {low}Z"


def _fin(colors: Palette) -> str:
    shape = (
        "M-1150 -690C-1280 -800 -1400 -1000 -1480 -1150C-1496 -1176 -1520 -1186 -1560 "
        "-1186L-1668 -1184C-1660 -1000 -1620 -760 -1600 -630L-1150 -700Z"
    )
    band = path(
        "M-1330 -860C-1420 -900 -1560 -900 -1660 -870L-1652 -960C-1560 -990 -1460 -1000 -1400 -980Z", colors.accent
    )
    rudder = line("M-1600 -1180C-1580 -1000 -1548 -760 -1530 -650", shade(colors.second, 0.5), 5, 'opacity="0.7"')
    return (
        path(shape, "url(#plane-livery)")
        + band
        + rudder
        + line("M-1160 -696C-1284 -806 -1404 -1004 -1482 -1152", light(colors.second, 0.6), 6, 'opacity="0.7"')
    )


def _tailplane(eye: Eye, colors: Palette, side: float) -> str:
    shape = panel(eye, TAILPLANE, side)
    fill = "url(#plane-wing)" if side > 0 else shade(colors.main, 0.28)
    front = polygon([eye.at(x, y, side * z) for x, y, z in TAILPLANE[:2]], closed=False)
    return path(shape, fill) + line(front, light(colors.main, 0.8), 6, 'opacity="0.8"')


def _wing(eye: Eye, colors: Palette, side: float) -> str:
    """A swept wing with its flaps, its bright front edge and its winglet."""
    near = side > 0
    shape = path(panel(eye, WING, side), "url(#plane-wing)" if near else shade(colors.main, 0.24))
    under = [eye.at(x, y - 22, side * z) for x, y, z in WING[1:]] + [eye.at(x, y, side * z) for x, y, z in WING[:0:-1]]
    edge = path(polygon(under), shade(colors.main, 0.5))
    seams = "".join(polygon([eye.at(x, y, side * z) for x, y, z in joint], closed=False) for joint in FLAPS)
    flaps = line(seams, shade(colors.main, 0.45), 4, 'opacity="0.5"')
    front = polygon([eye.at(x, y, side * z) for x, y, z in WING[:2]], closed=False)
    lit = line(front, "#ffffff", 9 if near else 5, 'opacity="0.85"')
    tip = path(panel(eye, WINGLET, side), colors.second if near else shade(colors.second, 0.35))
    return edge + shape + flaps + lit + tip


def _engine(eye: Eye, colors: Palette, side: float) -> str:
    """A pod on its pylon; from ahead one looks into its fan, from behind at its nozzle."""
    x, y, z = ENGINE
    pylon = [eye.at(x + dx, y + dy, side * z) for dx, dy in ((-120, 60), (110, 70), (-30, 156), (-250, 156))]
    parts = path(polygon(pylon), shade(colors.main, 0.34)) + path(drum(eye, side), "url(#plane-pod)")
    if eye.turned(x) < 0:
        hub = eye.at(x + 184, y, side * z)
        parts += path(polygon(ring(eye, 180, 77, side)), "url(#plane-lip)")
        parts += path(polygon(ring(eye, 176, 64, side)), "#15171b") + ellipse(hub, 12, 14, "#8d9299")
    else:
        parts += path(polygon(ring(eye, -150, 58, side)), "#3a3d43")
        parts += path(polygon(ring(eye, -152, 46, side)), "#16181b")
    return parts


RIG = Rig(
    name="plane",
    label="Plane",
    words=(
        "plane",
        "airplane",
        "aeroplane",
        "jet",
        "airliner",
        "aircraft",
        "passenger jet",
        "private jet",
        "business jet",
        "flight",
        "airbus",
        "boeing",
        "passenger plane",
        "private plane",
    ),
    height=15.4,
    width=38.0,
    draw=draw,
    cycle=5.0,
    phases=8,
    turns=12,
    stride=40.0,
    on="air",
    glossy=0.5,
    actions=("fly",),
    palettes=PALETTES,
    color_slot="second",
    turnable=0.9,
)
