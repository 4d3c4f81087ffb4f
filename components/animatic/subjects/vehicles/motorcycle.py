"""A cafe racer from the side: a teardrop tank over a finned engine, a stitched seat, two cast wheels that turn."""

import math
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, moved, tilted, upright
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
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.drawing.wheels import spoked, wheel_defs

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


STANDING = -0.42
"""How far it is turned as it stands."""


def draw(pose: Pose) -> str:
    """Draw the motorcycle at the phase of its wheels' turn: from the side as it rides, turned as it stands."""
    colors = pose.palette
    eye = Eye(max(-1.0, min(0.9, pose.turn + (0.0 if pose.action == "drive" else STANDING))), 0.08, 900.0, 0.0)
    eye = replace(eye, lift=max(eye.at(x, 0, 0)[1] for x, _ in (REAR, FRONT)))
    head = _bars(eye, colors, -1.0) + _wheel(eye, FRONT, pose.phase) + _fork(eye, colors)
    rest = (
        _wheel(eye, REAR, pose.phase),
        laid(_swingarm(), upright(eye, -10.0)),
        laid(_frame(), upright(eye, 0.0)),
        _engine(eye),
        laid(_swingarm(), upright(eye, 10.0)),
        laid(_exhaust(), upright(eye, 17.0)),
        _seat(eye, colors),
        _tank(eye, colors, pose.text),
    )
    order = ("".join(rest), head) if eye.turn < 0.25 else (head, "".join(rest))
    shadow = spot("motorcycle-soot", (0, 0), 108, 26, 0.8)
    under = group(shadow, eye.plane((0, 0, 0), (1, 0, 0), (0, 0, 1)))
    return _defs(colors, eye) + under + "".join(order) + _bars(eye, colors, 1.0)


def _round(eye: Eye, middle: float, tall: float, deep: float) -> Bend:
    """The near half of something round along x."""
    return lambda x, y: eye.at(x, -y, deep * math.sqrt(max(0.0, 1 - ((-y - middle) / tall) ** 2)))


def _block(eye: Eye, outline: Sequence[Point], deep: float, fill: str) -> str:
    """What an outline covers between two depths."""
    return path(softened(hull([eye.at(x, -y, z) for x, y in outline for z in (-deep, deep)]), 3), fill)


def _wheel(eye: Eye, place: Point, phase: float) -> str:
    """A tyre of rings side by side, with the spokes between."""
    x, y = place[0], -place[1]
    turns = [math.tau * i / 36 for i in range(36)]

    def band(z: float) -> str:
        ring = [eye.at(x + (R - 3.2) * math.cos(a), y + (R - 3.2) * math.sin(a), z) for a in turns]
        return path(polygon(ring), "none", 'stroke="#17181b" stroke-width="6.2"')

    far = "".join(band(z) for z in (-5.0, -2.5)) if abs(eye.turn) > 0.03 else ""
    near = "".join(band(z) for z in (2.5, 4.5)) if abs(eye.turn) > 0.03 else ""
    return far + disc(eye, (x, y, 0.0), spoked("motorcycle", (0, 0), R, phase)) + near


def _defs(colors: Palette, eye: Eye) -> str:
    paint, hide = colors.main, colors.second
    flat = (
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
    )
    tank = laid(clip("motorcycle-tank", path(smooth(_TANK))), _round(eye, 84.0, 15.0, 13.0))
    lamp = (
        '<radialGradient id="motorcycle-lamp" cx="0.42" cy="0.4" r="0.6"><stop offset="0" stop-color="#ffffff"/>'
        '<stop offset="0.5" stop-color="#f6edd0"/><stop offset="0.85" stop-color="#c9b98a"/>'
        '<stop offset="1" stop-color="#7d7252"/></radialGradient>'
    )
    soft = fade("motorcycle-glow", "#ffffff") + fade("motorcycle-soot", "#000000")
    slope = tilted("".join(flat), upright(eye, 8.0), (0, -60))
    return f"<defs>{wheel_defs('motorcycle', R, '#8d9299')}{slope}{tank}{lamp}{soft}</defs>"


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


def _engine(eye: Eye) -> str:
    """A parallel twin: round case, finned cylinders leaning forward, a carburettor."""
    outline = [(-22, -46), (-14, -54), (8, -54), (22, -44), (24, -30), (14, -21), (-10, -20), (-22, -30)]
    case = path(smooth(outline), "url(#motorcycle-case)")
    heads = [(-2, -56), (24, -52), (28, -76), (22, -80), (2, -79), (-4, -72)]
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
    near = upright(eye, 13.0)
    return (
        _block(eye, heads, 11, "#33363c")
        + _block(eye, outline, 13, "#1f2126")
        + laid(carb, near)
        + laid(barrel + fins + head, moved(near, "rotate(10 2 -54)"))
        + laid(case + covers + bolts, near)
    )


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


def _seat(eye: Eye, colors: Palette) -> str:
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
    art = light_ + tail + pad + tufts + stitch + spot("motorcycle-glow", (-46, -85), 20, 2.2, 0.35)
    body = _block(eye, _SEAT, 8.5, shade(colors.second, 0.35))
    return body + laid(art, _round(eye, 80.0, 15.0, 11.0))


def _tank(eye: Eye, colors: Palette, words: str) -> str:
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
    body = _block(eye, [(x, -86 + (y + 86) * 0.86) for x, y in _TANK], 11, shade(colors.main, 0.4))
    inside = laid(band + pad + name + shine, _round(eye, 84.0, 15.0, 13.0))
    skin = laid(path(smooth(_TANK), "url(#motorcycle-paint)"), _round(eye, 84.0, 15.0, 13.0))
    return laid(cap, upright(eye, 0.0)) + body + skin + group(inside, 'clip-path="url(#motorcycle-tank)"')


def _fork(eye: Eye, colors: Palette) -> str:
    """Two legs with the wheel between, the fender over it, the head lamp and the clock."""
    legs = _bar((43, -97), FRONT, 5.4, "#b9bec5") + _bar((58, -62), FRONT, 7.0, "#4a4d53")
    shell = [(47, -95), (54, -101), (63, -100), (63, -83), (54, -82), (47, -88)]
    turns = [math.tau * i / 24 for i in range(24)]
    rim = [eye.at(64, 91.5 + 9.4 * math.sin(a), 9.4 * math.cos(a)) for a in turns]
    back = [eye.at(48, 91.5 + 6 * math.sin(a), 6 * math.cos(a)) for a in turns]
    housing = path(smooth(hull([*rim, *back])), "#26292e")
    housing += laid(path(smooth(shell), "url(#motorcycle-case)", 'opacity="0.8"'), upright(eye, 7.5))
    glass = path(polygon(rim), "url(#motorcycle-lamp)", 'stroke="#d9dde1" stroke-width="1.4"')
    clock = ellipse((45, -103.5), 4.2, 4.4, "url(#motorcycle-steel)") + ellipse((44.2, -104), 3.0, 3.2, "#17181b")
    upper = [(46, -56), (56, -65), (71, -69), (86, -65.4), (96, -57)]
    fender = [*upper, (94, -54), (84, -62), (71, -65), (58, -61.6), (49, -53)]
    cover = "".join(
        laid(path(smooth(fender, tension=0.8), shade(colors.main, dark)), upright(eye, z))
        for z, dark in ((-6.0, 0.5), (-3.0, 0.42), (0.0, 0.34), (3.0, 0.24))
    )
    cover += laid(path(smooth(fender, tension=0.8), "url(#motorcycle-paint)"), upright(eye, 6.0))
    brake = path("M80 -43Q86 -42 86 -36L82 -34Q82 -38 78 -40Z", colors.accent)
    lamp = housing + (glass if eye.turned(64) < 0.15 else "")
    far, near = laid(legs, upright(eye, -9.0)), laid(legs + brake, upright(eye, 9.0))
    return far + cover + near + laid(clock, upright(eye, 3.0)) + lamp


def _bars(eye: Eye, colors: Palette, side: float) -> str:
    """One half of the handlebar, with its grip and its mirror."""

    def tube_of(points: Sequence[tuple[float, float, float]], color: str, wide: float) -> str:
        return line(smooth([eye.at(x, y, side * z) for x, y, z in points], closed=False), color, wide)

    bar = tube_of(((42, 99, 0), (40, 103, 10), (34, 104.5, 26), (28, 103.6, 34)), "#2a2d33", 2.6)
    grip = tube_of(((32, 104.3, 29), (26, 103, 38)), "#17181b", 4.2)
    lever = tube_of(((34, 105, 26), (31, 105, 36)), colors.accent, 0.9)
    arm = tube_of(((34, 104.5, 25), (27, 114, 30)), "#2a2d33", 1.4)
    x, y = eye.at(25, 116.4, side * 31)
    wide = 3.4 + 2.6 * abs(math.cos(eye.turn))
    mirror = ellipse((x, y), wide, 3.6, "#26282d") + ellipse((x - 0.4, y - 0.2), wide * 0.83, 2.6, "#8fa0b0")
    return arm + mirror + bar + grip + lever


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
        "electric motorcycle",
        "sportbike",
    ),
    height=1.3,
    width=2.2,
    draw=draw,
    cycle=math.tau * R / 100 / 9 / 11.0,  # one of nine spokes
    phases=4,
    turns=14,
    stride=11.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.8,
)
