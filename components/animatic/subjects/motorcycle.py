"""A cafe racer from the side: a teardrop tank over a finned engine, a stitched seat, two cast wheels that turn."""

from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
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
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.wheels import spoked, wheel_defs

PALETTES = (
    Palette(main="#a82a24", second="#5a3a24", accent="#c9a25e", dark="#1b1c20"),
    Palette(main="#1f3a5c", second="#2a2421", accent="#d9dde1", dark="#1b1c20"),
    Palette(main="#2a2c31", second="#7a4a2a", accent="#d2a74e", dark="#17181b"),
    Palette(main="#3d5a46", second="#5a3a24", accent="#d2a74e", dark="#1a1d1b"),
    Palette(main="#e6e2d8", second="#26272b", accent="#c3202a", dark="#1b1c20"),
)
R = 32.0
REAR, FRONT = (-70.0, -R), (72.0, -R)
_TANK = ((-14, -77), (-12, -86), (2, -96), (20, -98.5), (36, -94), (42, -86), (38, -78.5), (20, -75), (2, -74.5))
_SEAT = (
    (-78, -84.5),
    (-74, -92),
    (-62, -93),
    (-50, -88),
    (-32, -84.5),
    (-15, -84.5),
    (-10, -80),
    (-14, -76.5),
    (-40, -77),
    (-66, -79.5),
)


def draw(pose: Pose) -> str:
    """Draw the motorcycle at the phase of its wheels' turn."""
    colors = pose.palette
    wheels = spoked("motorcycle", REAR, R, pose.phase) + spoked("motorcycle", FRONT, R, pose.phase)
    return (
        _defs(colors)
        + wheels
        + _swingarm()
        + _frame()
        + _engine()
        + _exhaust()
        + _seat(colors)
        + _tank(colors, pose.text)
        + _fork(colors)
        + _fenders(colors)
    )


def _defs(colors: Palette) -> str:
    paint, hide = colors.main, colors.second
    parts = (
        wheel_defs("motorcycle", R, "#8d9299"),
        clip("motorcycle-tank", path(smooth(_TANK))),
        linear(
            "motorcycle-paint",
            (0, -99),
            (0, -74),
            [
                (0, light(paint, 0.55)),
                (0.22, light(paint, 0.25)),
                (0.45, paint),
                (0.55, shade(paint, 0.35)),
                (0.7, paint),
                (1, shade(paint, 0.55)),
            ],
        ),
        linear("motorcycle-hide", (0, -93), (0, -76), [(0, light(hide, 0.4)), (0.4, hide), (1, shade(hide, 0.55))]),
        linear(
            "motorcycle-steel",
            (-10, -70),
            (10, -30),
            [(0, "#e9ecef"), (0.4, "#9aa0a8"), (0.7, "#5a5f67"), (1, "#a8adb5")],
        ),
        linear(
            "motorcycle-case",
            (-20, -66),
            (20, -20),
            [(0, "#8d9299"), (0.3, "#5a5e65"), (0.7, "#3a3d43"), (1, "#23252a")],
        ),
        linear(
            "motorcycle-pipe",
            (0, -29),
            (0, -19),
            [(0, "#7d838b"), (0.25, "#fbfcfd"), (0.5, "#b0b5bc"), (0.75, "#5a5f67"), (1, "#a0a5ad")],
        ),
        radial("motorcycle-lamp", (-2, -2), 10, [(0, "#ffffff"), (0.5, "#f6edd0"), (0.85, "#c9b98a"), (1, "#7d7252")]),
        fade("motorcycle-glow", "#ffffff"),
        fade("motorcycle-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _bar(a: Point, b: Point, width: float, color: str) -> str:
    d = f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
    shine = f'opacity="0.7" transform="translate({n(-width * 0.14)} {n(-width * 0.2)})"'
    return (
        line(d, shade(color, 0.5), width)
        + line(d, color, width * 0.72)
        + line(d, light(color, 0.65), width * 0.2, shine)
    )


def _swingarm() -> str:
    spring = "".join(
        line(f"M{n(-47 + i * 0.9)} {n(-50 - i * 4)}L{n(-39 + i * 0.9)} {n(-52 - i * 4)}", "#c3202a", 1.8)
        for i in range(6)
    )
    chain = line("M-70 -37L-18 -42M-70 -27L-18 -32", "#3a3d43", 1.4, 'stroke-dasharray="1.4 0.8"')
    return chain + _bar(REAR, (-16, -37), 5.0, "#4a4d53") + _bar((-52, -40), (-34, -78), 2.4, "#8d9299") + spring


def _frame() -> str:
    tubes = (
        ((-44, -79), (30, -80), 4.0),
        ((34, -84), (22, -30), 4.4),
        ((22, -30), (-18, -26), 4.0),
        ((-18, -26), (-26, -78), 4.2),
        ((-72, -83), (-22, -50), 3.2),
    )
    return "".join(_bar(a, b, w, "#2a2d33") for a, b, w in tubes)


def _engine() -> str:
    """A parallel twin: round case, finned cylinders leaning forward, a carburettor."""
    case = path(
        smooth([(-22, -46), (-14, -54), (8, -54), (22, -44), (24, -30), (14, -21), (-10, -20), (-22, -30)]),
        "url(#motorcycle-case)",
    )
    covers = (
        ellipse((-8, -35), 11, 11, "url(#motorcycle-steel)")
        + ellipse((-8, -35), 8.4, 8.4, "url(#motorcycle-case)")
        + ellipse((13, -37), 8, 8, "url(#motorcycle-steel)")
        + ellipse((13, -37), 5.4, 5.4, "url(#motorcycle-case)")
    )
    bolts = "".join(
        ellipse((x, y), 0.8, 0.8, "#d9dde1")
        for x, y in ((-16, -41), (-15, -28), (-1, -28), (0, -42), (13, -43.6), (18.6, -34), (8, -33))
    )
    fins = "".join(rect(-11, -54 - i * 2.9, 26 - (i == 6) * 4, 1.9, "url(#motorcycle-steel)", 0.8) for i in range(7))
    barrel = rect(-8, -74, 20, 21, "#2b2d32", 2)
    head = path(smooth([(-10, -73), (-6, -78), (12, -78), (15, -73)], tension=0.6), "url(#motorcycle-steel)")
    carb = (
        rect(-24, -66, 13, 9, "url(#motorcycle-steel)", 3)
        + ellipse((-26, -61.5), 5, 6.5, "#8d9299")
        + ellipse((-27.4, -61.5), 3.4, 5.4, "#34373d")
    )
    cylinder = group(barrel + fins + head, 'transform="rotate(10 2 -54)"')
    return spot("motorcycle-soot", (2, -50), 20, 20, 0.35) + carb + cylinder + case + covers + bolts


def _exhaust() -> str:
    bend = "M20 -66C34 -64 38 -50 32 -38C28 -28 18 -25 4 -24.5L-30 -23"
    pipe = (
        line(bend, "#5a5f67", 5.6)
        + line(bend, "#c3c7cc", 4.2)
        + line(bend, "#ffffff", 1.1, 'opacity="0.8" transform="translate(-0.6 -1)"')
    )
    can = path("M-28 -27.6L-84 -31C-87 -31 -87 -20.6 -84 -20.4L-28 -18.6Z", "url(#motorcycle-pipe)") + ellipse(
        (-85.4, -25.7), 1.6, 5.0, "#17181b"
    )
    return pipe + can + rect(-60, -31, 2, 12, "#3a3d43")


def _seat(colors: Palette) -> str:
    pad = path(smooth(_SEAT), "url(#motorcycle-hide)")
    tufts = "".join(
        line(f"M{x} {y}Q{x + 1.5} {y + 4} {x + 0.6} -77.6", shade(colors.second, 0.6), 0.7, 'opacity="0.6"')
        for x, y in ((-62, -91), (-54, -88), (-46, -86), (-38, -85), (-30, -84.2), (-22, -84))
    )
    stitch = line(
        "M-76 -82.6Q-60 -81 -40 -79.4L-13 -79", light(colors.second, 0.5), 0.5, 'stroke-dasharray="1.3 1" opacity="0.8"'
    )
    tail = path(smooth([(-80, -84), (-77, -92.5), (-66, -94), (-62, -90), (-72, -84)]), "url(#motorcycle-paint)")
    light_ = ellipse((-81.5, -86), 2.6, 2.6, "#b3121b") + ellipse((-82.2, -86.8), 1.1, 0.9, "#ff8a7a")
    return light_ + tail + pad + tufts + stitch + spot("motorcycle-glow", (-46, -85), 20, 2.2, 0.35)


def _tank(colors: Palette, words: str) -> str:
    band = path(
        smooth([(-14, -84), (6, -88), (26, -88), (42, -85), (42, -81.5), (24, -83.6), (6, -83), (-14, -79)]),
        light(colors.accent, 0.1),
        'opacity="0.95"',
    )
    pad = path(smooth([(-10, -82), (0, -84), (8, -80), (2, -75), (-10, -76)]), "#1b1c20", 'opacity="0.85"')
    name = (
        text(words, (19, -83.2), 5.2, shade(colors.main, 0.6), weight=700, fit=22)
        if clean(words)
        else ellipse((20, -85.6), 3, 3, colors.accent) + ellipse((20, -85.6), 2.1, 2.1, shade(colors.main, 0.3))
    )
    shine = spot("motorcycle-glow", (12, -94.5), 18, 2.6, 0.85, -6) + spot("motorcycle-glow", (36, -88), 4, 5, 0.4)
    cap = rect(10, -99.4, 9, 2.6, "url(#motorcycle-steel)", 1.4)
    return (
        cap
        + path(smooth(_TANK), "url(#motorcycle-paint)")
        + group(band + pad + name + shine, 'clip-path="url(#motorcycle-tank)"')
    )


def _fork(colors: Palette) -> str:
    legs = _bar((43, -97), FRONT, 5.4, "#b9bec5") + _bar((58, -62), FRONT, 7.0, "#4a4d53")
    shell = path(
        smooth([(46, -96), (54, -102.5), (63, -100), (66, -92), (63, -83), (54, -81.5), (47, -87)]),
        "url(#motorcycle-case)",
    )
    lamp = group(
        (
            '<ellipse rx="4" ry="9.4" fill="url(#motorcycle-lamp)"/><ellipse rx="4" '
            'ry="9.4" fill="none" stroke="#d9dde1" stroke-width="1.4"/>'
        ),
        'transform="translate(64 -91.5) rotate(-6)"',
    )
    bars = (
        line("M40 -98Q36 -104 27 -103.5", "#2a2d33", 2.6)
        + line("M34 -103.6L22 -103", "#17181b", 4.2)
        + line("M36 -104L26 -101", colors.accent, 0.8)
    )
    clock = (
        ellipse((45, -103.5), 4.2, 4.4, "url(#motorcycle-steel)")
        + ellipse((44.2, -104), 3.0, 3.2, "#17181b")
        + line("M44 -104L42.4 -106", "#c3202a", 0.5)
    )
    mirror = (
        line("M28 -104L20 -114", "#2a2d33", 1.4)
        + ellipse((18, -116), 6, 3.6, "#26282d")
        + ellipse((17.6, -116.2), 5, 2.6, "#8fa0b0")
    )
    return mirror + legs + clock + shell + lamp + bars


def _fenders(colors: Palette) -> str:
    front = "M46 -56A36 36 0 0 1 96 -57L94 -54A33 33 0 0 0 49 -53Z"
    shine = line("M56 -64Q70 -70 86 -63", light(colors.main, 0.7), 1.0, 'opacity="0.7"')
    brake = path("M80 -43Q86 -42 86 -36L82 -34Q82 -38 78 -40Z", colors.accent)
    return path(front, "url(#motorcycle-paint)") + shine + brake


RIG = Rig(
    name="motorcycle",
    label="Motorcycle",
    words=(
        "motorcycle",
        "motorbike",
        "cafe racer",
        "scooter",
        "moped",
        "superbike",
        "chopper",
        "harley",
        "vespa",
        "dirt bike",
        "electric scooter",
        "electric motorcycle",
        "sportbike",
    ),
    height=1.22,
    width=2.15,
    draw=draw,
    cycle=0.12,
    phases=6,
    stride=11.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.3,
)
