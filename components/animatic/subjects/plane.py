"""A passenger jet in flight: a lit tube with a window line, swept wing, engine, painted tail; it bobs and banks."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.svg import (
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
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f1f2f4", second="#1f4796", accent="#e07a2a", dark="#1d2a3a"),
    Palette(main="#f1f2f4", second="#b5202c", accent="#b5202c", dark="#1d2430"),
    Palette(main="#eef1f2", second="#1f7d80", accent="#f0b23a", dark="#14262a"),
    Palette(main="#e9e6df", second="#2a2d33", accent="#c9a25e", dark="#17181b"),
)
MIDDLE = -520.0
_TUBE = (
    "M1640 -500C1600 -590 1480 -690 1300 -712C1200 -722 1000 -724 700 -724L-700 "
    "-724C-1000 -722 -1300 -700 -1560 -640C-1640 -622 -1690 -600 -1700 -588C-1690 "
    "-570 -1640 -556 -1560 -540C-1300 -470 -1050 -350 -760 -336L1100 -336C1350 "
    "-340 1560 -410 1640 -480Q1652 -492 1640 -500Z"
)


def draw(pose: Pose) -> str:
    """Draw the jet at a moment of its flight."""
    colors = pose.palette
    bob = 10 * math.sin(2 * math.pi * pose.phase)
    pitch = -2.2 + 0.7 * math.sin(2 * math.pi * (pose.phase + 0.2))
    bank = 1 + 0.05 * math.sin(2 * math.pi * (pose.phase + 0.4))
    parts = _far_wing(colors) + _fin(colors) + _body(colors, pose.text) + _tailplane(colors) + _wing(colors, bank)
    place = f'transform="translate(0 {n(bob - 20)}) rotate({n(pitch)} 0 {n(MIDDLE)})"'
    return _defs(colors) + group(parts, place)


def _defs(colors: Palette) -> str:
    main, livery = colors.main, colors.second
    parts = (
        clip("plane-tube", path(_TUBE)),
        linear(
            "plane-skin",
            (0, -724),
            (0, -336),
            [
                (0, light(main, 0.5)),
                (0.16, "#ffffff"),
                (0.42, main),
                (0.66, shade(main, 0.20)),
                (0.88, shade(main, 0.46)),
                (0.96, shade(main, 0.36)),
                (1, shade(main, 0.5)),
            ],
        ),
        linear(
            "plane-livery",
            (-1700, -1300),
            (-900, -300),
            [(0, light(livery, 0.3)), (0.5, livery), (1, shade(livery, 0.4))],
        ),
        linear(
            "plane-wing",
            (200, -420),
            (-400, -120),
            [(0, shade(main, 0.10)), (0.3, light(main, 0.2)), (0.7, shade(main, 0.08)), (1, shade(main, 0.32))],
        ),
        linear("plane-under", (0, -480), (0, -120), [(0, shade(main, 0.45)), (1, shade(main, 0.28))]),
        linear(
            "plane-pod",
            (0, -330),
            (0, -170),
            [(0, light(livery, 0.5)), (0.25, light(livery, 0.12)), (0.6, livery), (1, shade(livery, 0.6))],
        ),
        linear("plane-lip", (0, -330), (0, -170), [(0, "#ffffff"), (0.4, "#b9bec5"), (0.7, "#6a7078"), (1, "#c3c7cc")]),
        radial("plane-fan", (400, -250), 76, [(0, "#5a5f67"), (0.25, "#23252a"), (0.8, "#0c0d0f"), (1, "#2b2d32")]),
        fade("plane-glow", "#ffffff"),
        fade("plane-soot", "#10141c"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _body(colors: Palette, words: str) -> str:
    windows = "".join(
        rect(x, -598, 17, 27, mix(colors.dark, "#5f7690", 0.3), 8)
        + rect(x + 2, -596, 6, 22, "#ffffff", 3, 'opacity="0.28"')
        for x in range(-980, 1150, 46)
        if abs(x - 540) > 40 and abs(x + 640) > 40
    )
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
    shine = spot("plane-glow", (200, -690), 1300, 30, 0.95) + spot("plane-soot", (0, -330), 1500, 80, 0.35)
    seams = "".join(
        line(f"M{x} -724Q{x + 26} -530 {x} -336", shade(colors.main, 0.4), 2.4, 'opacity="0.35"')
        for x in (-900, -300, 300, 860, 1290)
    )
    name = text(words, (860, -648), 100, colors.second, weight=700, fit=600) if clean(words) else ""
    inside = sweep + ribbon + shine + seams + windows + doors + name
    edge = path(_TUBE, "none", 'stroke="#ffffff" stroke-opacity="0.45" stroke-width="5"')
    return path(_TUBE, "url(#plane-skin)") + group(inside, 'clip-path="url(#plane-tube)"') + cockpit + edge


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


def _tailplane(colors: Palette) -> str:
    shape = smooth(
        [
            (-1290, -600),
            (-1400, -560),
            (-1640, -440),
            (-1740, -400),
            (-1760, -412),
            (-1640, -560),
            (-1580, -612),
            (-1440, -626),
        ],
        tension=0.5,
    )
    return (
        path(shape, "#10141c", 'opacity="0.25" transform="translate(10 30)"')
        + path(shape, "url(#plane-wing)")
        + line("M-1300 -598L-1730 -402", light(colors.main, 0.8), 6, 'opacity="0.9"')
    )


def _far_wing(colors: Palette) -> str:
    shape = polygon([(330, -640), (160, -800), (-60, -930), (-140, -940), (-60, -800), (-120, -640)])
    return path(shape, shade(colors.main, 0.34)) + rect(120, -770, 210, 80, shade(colors.second, 0.5), 36)


def _wing(colors: Palette, bank: float) -> str:
    """The near wing comes toward us, swept back, its engine under it."""
    wing = (
        "M420 -430C330 -380 60 -250 -330 -96C-420 -60 -500 -34 -540 -40C-560 -46 -540 "
        "-70 -520 -84C-470 -150 -420 -220 -380 -280C-340 -340 -300 -392 -270 -430Z"
    )
    tip = path("M-498 -44C-540 -60 -580 -110 -604 -170L-566 -168C-540 -120 -510 -90 -470 -72Z", "url(#plane-livery)")
    flaps = line(
        "M-300 -400L-470 -130M-280 -330L-20 -400M-370 -210L-180 -290M-440 -120L-330 -168",
        shade(colors.main, 0.45),
        4,
        'opacity="0.55"',
    )
    edge = line("M420 -430C330 -380 60 -250 -330 -96", "#ffffff", 9, 'opacity="0.85"')
    root = spot("plane-soot", (60, -430), 420, 46, 0.6)
    place = f'transform="translate(0 -430) scale(1 {n(bank)}) translate(0 430)"'
    return group(root + path(wing, "url(#plane-wing)") + flaps + edge + tip + _engine(colors), place)


def _engine(colors: Palette) -> str:
    pylon = path("M120 -300L300 -330L240 -290L110 -250Z", shade(colors.main, 0.3))
    pod = path(
        "M404 -330C300 -344 180 -330 70 -284C30 -266 30 -236 70 -216C180 -168 300 -158 404 -170Z", "url(#plane-pod)"
    )
    cone = path("M70 -278C20 -270 -20 -256 -40 -248C-20 -240 20 -226 70 -222Z", "#4a4d53")
    ring = (
        ellipse((402, -250), 30, 82, "url(#plane-lip)")
        + ellipse((406, -250), 22, 70, "url(#plane-fan)")
        + ellipse((408, -250), 6, 14, "#8d9299")
    )
    shine = spot("plane-glow", (240, -312), 130, 14, 0.8)
    return spot("plane-soot", (220, -200), 220, 50, 0.3) + pylon + cone + pod + shine + ring


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
    height=13.0,
    width=36.4,
    draw=draw,
    cycle=5.0,
    phases=12,
    stride=40.0,
    on="air",
    glossy=0.5,
    actions=("fly",),
    palettes=PALETTES,
    color_slot="second",
    turnable=0.3,
)
