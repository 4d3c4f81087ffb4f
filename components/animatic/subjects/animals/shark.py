"""A great white shark: a spindle with a dark back and a white belly, gills, teeth and a crescent tail."""

from components.animatic.subjects.animals.swimmer import Swimmer, crease, fin
from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#5d6f7d", second="#eef1f0", accent="#b8434a", dark="#12181d"),
    Palette(main="#6e7468", second="#efeee4", accent="#a83c40", dark="#171a15"),
    Palette(main="#3f6688", second="#eaf2f6", accent="#b8434a", dark="#0d1a26"),
)
LONG, MIDDLE = 330.0, -97.0
PROFILE = (
    (0.0, 3.2, 3.0),
    (0.02, 9.5, 8.0),
    (0.06, 17.0, 14.5),
    (0.13, 26.0, 24.0),
    (0.24, 36.0, 34.0),
    (0.36, 41.0, 39.0),
    (0.50, 38.0, 36.0),
    (0.65, 29.0, 27.0),
    (0.80, 17.0, 16.0),
    (0.92, 8.0, 8.0),
    (1.0, 3.4, 3.4),
)


def draw(pose: Pose) -> str:
    """Draw the shark at the phase of its tail's sweep."""
    colors, body = pose.palette, Swimmer(LONG, PROFILE, pose.phase, 34.0)
    behind = _pectoral(body, far=True) + _tail(body) + _fins(body)
    flank = path(body.outline(), "url(#shark-back)") + group(_flank(body), 'clip-path="url(#shark-body)"')
    whole = behind + flank + _mouth(body, colors) + _face(body, colors) + _pectoral(body, far=False)
    roll = 0.8 * body.beat()
    return _defs(colors, body) + group(whole, f'transform="translate(22 {n(MIDDLE)}) rotate({n(roll)})"')


def _defs(colors: Palette, body: Swimmer) -> str:
    main, pale = colors.main, colors.second
    back = [(0, light(main, 0.30)), (0.16, light(main, 0.08)), (0.42, main), (0.60, shade(main, 0.2))]
    parts = (
        clip("shark-body", path(body.outline())),
        linear("shark-back", (-8, -42), (8, 40), [*back, (1, shade(main, 0.4))]),
        linear("shark-belly", (0, -4), (0, 40), [(0, pale), (0.5, shade(pale, 0.08)), (1, shade(pale, 0.36))]),
        linear("shark-fin", (20, -90), (-20, 50), [(0, light(main, 0.25)), (0.4, main), (1, shade(main, 0.4))]),
        linear(
            "shark-arm", (60, 20), (20, 80), [(0, shade(main, 0.06)), (0.5, light(main, 0.16)), (1, shade(main, 0.4))]
        ),
        fade("shark-soot", shade(main, 0.75)),
        fade("shark-lit", light(main, 0.7)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _flank(body: Swimmer) -> str:
    """The white belly with its ragged edge, the light on the back, the gills' shade."""
    heights = (0.30, 0.36, 0.44, 0.50, 0.34, 0.16, 0.05, 0.14, 0.06, 0.16, 0.10, 0.22, 0.12, 0.25, 0.40, 0.62)
    border = [body.at(i / 15, v) for i, v in enumerate(heights)]
    belly = path(smooth([*border, *reversed(body.edge(1.25, count=10))], tension=0.8), "url(#shark-belly)")
    (x, y), (ux, uy) = body.at(0.36, -0.72), body.at(0.4, 0.95)
    glow = spot("shark-lit", (x, y), 110, 9, 0.55, 1) + spot("shark-lit", body.at(0.12, -0.5), 26, 8, 0.4, -14)
    shadow = spot("shark-soot", (ux, uy + 6), 130, 13, 0.5) + spot("shark-soot", body.at(0.86, 0.0), 44, 11, 0.35)
    return belly + glow + shadow


def _face(body: Swimmer, colors: Palette) -> str:
    (x, y), dark = body.at(0.088, -0.30), colors.dark
    eye = (
        ellipse((x, y), 4.4, 4.2, shade(colors.main, 0.35))
        + ellipse((x, y), 3.5, 3.4, "#07090b")
        + ellipse((x + 0.9, y - 1.2), 1.0, 0.9, "#ffffff", 'opacity="0.9"')
        + crease([(x - 5, y - 2.4), (x, y - 5.4), (x + 5.4, y - 3.2)], shade(colors.main, 0.5), 1.3, 0.8)
    )
    nostril = crease([body.at(0.036, -0.12), body.at(0.044, 0.10)], dark, 1.5, 0.75)
    gills = "".join(
        crease([body.at(t, -0.42), body.at(t + 0.012, 0.0), body.at(t + 0.004, 0.46)], dark, 1.7, 0.6)
        + crease(
            [body.at(t - 0.004, -0.38), body.at(t + 0.008, 0.0), body.at(t, 0.4)], light(colors.main, 0.4), 0.8, 0.5
        )
        for t in (0.222, 0.240, 0.258, 0.276, 0.294)
    )
    scar = crease([body.at(0.47, -0.5), body.at(0.50, -0.36), body.at(0.54, -0.4)], light(colors.main, 0.4), 0.8, 0.4)
    return eye + nostril + gills + scar


def _mouth(body: Swimmer, colors: Palette) -> str:
    """A jaw a little open under the snout, with two rows of teeth."""
    upper = [body.at(t, v) for t, v in ((0.035, 0.86), (0.065, 0.66), (0.10, 0.56), (0.135, 0.62), (0.150, 0.72))]
    lower = [body.at(t, v) for t, v in ((0.052, 1.02), (0.080, 0.90), (0.110, 0.80), (0.138, 0.76))]
    gum = path(smooth([*upper, *reversed(lower)], tension=0.8), mix(colors.accent, colors.dark, 0.35))
    return gum + _teeth(upper, 15, 3.6) + _teeth(lower, 12, -2.8) + crease(upper, shade(colors.main, 0.5), 1.1, 0.7)


def _teeth(edge: list[Point], count: int, tall: float) -> str:
    d = ""
    for i in range(count):
        place = (i + 0.5) / count * (len(edge) - 1)
        (ax, ay), (bx, by), f = edge[int(place)], edge[int(place) + 1], place % 1
        x, y = ax + (bx - ax) * f, ay + (by - ay) * f
        d += f"M{n(x - 1.5)} {n(y)}L{n(x + 1.5)} {n(y)}L{n(x - 0.2)} {n(y + tall)}Z"
    return path(d, "#f7f5ee")


def _fins(body: Swimmer) -> str:
    """First and second back fin, pelvic and anal fin."""
    top = [body.at(0.40, -0.9), body.at(0.46, -0.86), body.at(0.535, -0.9)]
    (x, y), shift = body.at(0.49, -1.0), 2.2 * body.beat()
    tip = [
        (x - 17 + shift, y - 22),
        (x - 30 + shift, y - 49),
        (x - 25 + shift, y - 53),
        (x - 8 + shift, y - 38),
        (x + 10, y - 16),
    ]
    small = [
        fin(
            [body.at(t, v * 0.8), body.at(t + 0.045, v * 0.8)],
            [(px - 20, py + 11 * v), (px - 14, py + 13 * v)],
            "url(#shark-fin)",
        )
        for t, v in ((0.80, -1.0), (0.83, 1.0), (0.66, 1.0))
        for px, py in (body.at(t + 0.02, v),)
    ]
    return fin([top[2], *tip, top[0]], [top[1]], "url(#shark-fin)") + "".join(small)


def _tail(body: Swimmer) -> str:
    (x, y), squeeze = body.at(1.0, 0.0), 1 - 0.30 * abs(body.beat())
    lift = 3.0 * body.beat()
    points = (
        (14, -5.5), (2, -7), (-9, -18), (-24, -40), (-36, -66), (-42, -70), (-39, -56), (-32, -34), (-25, -14),
        (-23, -2), (-25, 14), (-32, 36), (-38, 50), (-32, 50), (-18, 30), (-6, 13), (3, 7), (14, 5.5),
    )  # fmt: skip
    shape = smooth([(x + px * squeeze, y + py + lift) for px, py in points], tension=0.85)
    edge = smooth([(x + px * squeeze, y + py + lift) for px, py in points[2:6]], closed=False)
    return path(shape, "url(#shark-back)") + path(
        edge, "none", 'stroke="#ffffff" stroke-opacity="0.28" stroke-width="1.6"'
    )


def _pectoral(body: Swimmer, *, far: bool) -> str:
    """A long side fin that rides the water."""
    (x, y), (bx, by) = body.at(0.30, 0.52), body.at(0.40, 0.66)
    wave = 3.5 * body.beat()
    if far:
        return fin(
            [(x + 8, y), (x + 2, y + 24), (x - 14, y + 52 - wave)],
            [(x - 22, y + 56 - wave), (x - 24, y + 34), (bx + 2, by)],
            "url(#shark-fin)",
            'opacity="0.75"',
        )
    shape = [
        (x, y),
        (x - 10, y + 22),
        (x - 32, y + 50 + wave),
        (x - 56, y + 66 + wave * 1.6),
        (x - 62, y + 64 + wave * 1.6),
        (x - 54, y + 46 + wave),
        (bx - 8, by + 18),
        (bx, by),
        (x - 16, y - 2),
    ]
    shadow = spot("shark-soot", (x - 18, y + 6), 32, 9, 0.45, 20)
    lead = smooth(shape[:4], closed=False)
    return (
        shadow
        + path(smooth(shape, tension=0.8), "url(#shark-arm)")
        + path(lead, "none", 'stroke="#ffffff" stroke-opacity="0.30" stroke-width="1.4"')
    )


RIG = Rig(
    name="shark",
    label="Shark",
    words=("shark", "great white", "great white shark", "hammerhead", "hammerhead shark", "reef shark", "tiger shark"),
    height=1.95,
    width=4.3,
    draw=draw,
    cycle=1.6,
    phases=16,
    stride=1.3,
    on="air",
    glossy=0.3,
    actions=("swim",),
    palettes=PALETTES,
    color_slot="accent",
)
