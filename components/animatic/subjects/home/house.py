"""A two-storey house in the round: plaster and timber under a pitched roof, warm windows, a door, shrubs."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    spot,
)

PALETTES = (
    Palette(main="#efe8db", second="#6e4a36", accent="#b5803f", dark="#3a4048"),
    Palette(main="#d9dde0", second="#3a4048", accent="#a5703f", dark="#23282f"),
    Palette(main="#e6d3bd", second="#a5503a", accent="#5a3d28", dark="#4a3228"),
    Palette(main="#9fb0a6", second="#4a5550", accent="#c08a4a", dark="#26302b"),
)
WIDE, DEEP, TALL, RIDGE, EAVE = 900.0, 640.0, 520.0, 820.0, 46.0


def draw(pose: Pose) -> str:
    """Draw the house at the pose's turn."""
    colors, view = pose.palette, View(max(-0.85, min(0.5, pose.turn)) + 0.46, 0.10)
    lift = foot(view, WIDE + 60, DEEP + 60)
    walls = box(
        view,
        Box("house", WIDE, TALL, DEEP, colors.main),
        {"front": _front(colors), "left": _side(colors), "right": _side(colors), "back": _side(colors)},
    )
    plinth = box(view, Box("house-plinth", WIDE + 24, 34, DEEP + 24, "#8d8a84"))
    return _defs(colors) + raised(
        _lawn(view)
        + plinth
        + _gable(view, colors)
        + walls
        + _roof(view, colors)
        + _porch(view, colors)
        + _shrubs(view),
        lift,
    )


def _defs(colors: Palette) -> str:
    del colors
    parts = (
        linear(
            "house-pane", (-60, -130), (60, 0), [(0, "#fff3cf"), (0.35, "#f8d48a"), (0.7, "#d99a4a"), (1, "#8a5f34")]
        ),
        linear("house-cool", (-60, -130), (60, 0), [(0, "#dbe8f0"), (0.4, "#8fa9bc"), (1, "#34465a")]),
        linear(
            "house-fall",
            (0, -TALL),
            (0, 0),
            [(0, "#000000", 0.26), (0.12, "#000000", 0.04), (0.6, "#ffffff", 0.05), (1, "#000000", 0.20)],
        ),
        radial("house-bush", (-0.3, -0.5), 1.5, [(0, "#9fc06a"), (0.4, "#5a8a45"), (0.85, "#2f5a30"), (1, "#234526")]),
        fade("house-soot", "#000000"),
        fade("house-glow", "#ffe6a8"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _window(x: float, y: float, wide: float, tall: float, colors: Palette, *, warm: bool = True) -> str:
    frame = (
        rect(x - wide / 2 - 9, y - tall - 9, wide + 18, tall + 18, light(colors.main, 0.5))
        + rect(x - wide / 2 - 12, y + 6, wide + 24, 11, light(colors.main, 0.3))
        + rect(x - wide / 2 - 12, y + 15, wide + 24, 6, "#000000", extra='opacity="0.25"')
    )
    pane = group(
        rect(-wide / 2, -tall, wide, tall, "url(#house-pane)" if warm else "url(#house-cool)"),
        f'transform="translate({n(x)} {n(y)})"',
    )
    curtain = path(
        polygon([(x - wide / 2, y - tall), (x - wide * 0.22, y - tall), (x - wide * 0.38, y), (x - wide / 2, y)]),
        "#ffffff",
        'opacity="0.35"',
    )
    bars = rect(x - 3.5, y - tall, 7, tall, light(colors.main, 0.5)) + rect(
        x - wide / 2, y - tall * 0.55, wide, 6, light(colors.main, 0.5)
    )
    gloss = path(
        polygon([(x + wide * 0.1, y - tall), (x + wide * 0.36, y - tall), (x - wide * 0.06, y), (x - wide * 0.32, y)]),
        "#ffffff",
        'opacity="0.16"',
    )
    return (
        spot("house-glow", (x, y - tall / 2), wide * 1.1, tall * 0.9, 0.30 if warm else 0.0)
        + frame
        + pane
        + curtain
        + gloss
        + bars
    )


def _front(colors: Palette) -> str:
    wall = rect(-WIDE / 2, -TALL, WIDE, TALL, "url(#house-fall)")
    cladding = rect(-WIDE / 2, -TALL, WIDE, 236, colors.accent, extra='opacity="0.92"') + line(
        "".join(f"M{x} {n(-TALL)}L{x} -284" for x in range(-450, 450, 22)),
        shade(colors.accent, 0.45),
        2,
        'opacity="0.6"',
    )
    cladding += rect(-WIDE / 2, -288, WIDE, 12, light(colors.main, 0.4)) + rect(
        -WIDE / 2, -TALL, WIDE, 236, "url(#house-fall)"
    )
    upper = "".join(
        _window(x, -330, 120, 140, colors, warm=warm) for x, warm in ((-300, True), (-20, False), (290, True))
    )
    lower = _window(-270, -70, 230, 160, colors) + _window(310, -70, 140, 160, colors, warm=False)
    door = (
        rect(-24, -214, 128, 214, light(colors.main, 0.5))
        + rect(-14, -204, 108, 204, colors.second)
        + rect(2, -188, 30, 120, "url(#house-pane)", 3)
    )
    door += line("M50 -190L50 -14M72 -190L72 -14", shade(colors.second, 0.4), 3) + ellipse((80, -96), 5, 5, "#d2a74e")
    lamp = spot("house-glow", (132, -180), 40, 46, 0.9) + rect(126, -194, 12, 26, "#fff3d0", 4)
    return wall + cladding + upper + lower + door + lamp


def _side(colors: Palette) -> str:
    wall = rect(-DEEP / 2, -TALL, DEEP, TALL, "url(#house-fall)") + rect(
        -DEEP / 2, -288, DEEP, 12, light(colors.main, 0.3)
    )
    return (
        wall
        + _window(-130, -330, 110, 140, colors, warm=False)
        + _window(150, -330, 110, 140, colors)
        + _window(0, -70, 200, 150, colors)
    )


def _gable(view: View, colors: Palette) -> str:
    """The triangle under the ridge at the end that shows."""
    side = -1 if view.turn > 0 else 1
    x = side * WIDE / 2
    bright = view.glow("left" if side < 0 else "right")
    corners = [view.at(x, TALL, DEEP / 2), view.at(x, TALL, -DEEP / 2), view.at(x, RIDGE - 18, 0)]
    eye = view.plane((x, TALL + 100, 0), (0, 0, -side), (0, -1, 0))
    window = group(
        ellipse((0, 0), 50, 50, light(colors.main, 0.5))
        + ellipse((0, 0), 40, 40, "#f8d48a")
        + rect(-3, -40, 6, 80, light(colors.main, 0.5))
        + rect(-40, -3, 80, 6, light(colors.main, 0.5)),
        eye,
    )
    return path(polygon(corners), tone(colors.main, bright)) + window


def _roof(view: View, colors: Palette) -> str:
    """Two slopes from the ridge down over the eaves; the near one has courses of tiles."""
    w, d = WIDE / 2 + EAVE, DEEP / 2 + EAVE
    drop = TALL - (RIDGE - TALL) * EAVE / (DEEP / 2)
    chimney = box(view, Box("house-chimney", 70, 190, 70, colors.second, x=220, y=RIDGE - 120, z=-40)) + box(
        view, Box("house-pot", 84, 18, 84, shade(colors.second, 0.2), x=220, y=RIDGE + 70, z=-40)
    )
    front = [view.at(-w, RIDGE, 0), view.at(w, RIDGE, 0), view.at(w, drop, d), view.at(-w, drop, d)]
    dark = colors.dark
    fill = linear(
        "house-tiles",
        view.at(0, RIDGE, 0),
        view.at(0, drop, d),
        [(0, light(dark, 0.30)), (0.5, light(dark, 0.08)), (1, shade(dark, 0.3))],
    )
    courses = ""
    for i in range(1, 15):
        t = i / 15
        a, b = view.at(-w, RIDGE + (drop - RIDGE) * t, d * t), view.at(w, RIDGE + (drop - RIDGE) * t, d * t)
        courses += f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
    ribs = ""
    for i in range(1, 34):
        x = -w + 2 * w * i / 34
        a, b = view.at(x, RIDGE, 0), view.at(x, drop, d)
        ribs += f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
    side = -1 if view.turn > 0 else 1
    barge = [
        view.at(side * w, RIDGE + 8, 0),
        view.at(side * w, drop + 8, d),
        view.at(side * w, drop - 26, d),
        view.at(side * w, RIDGE - 30, 0),
        view.at(side * w, drop - 26, -d),
        view.at(side * w, drop + 8, -d),
    ]
    gutter = [view.at(-w, drop + 6, d), view.at(w, drop + 6, d), view.at(w, drop - 16, d), view.at(-w, drop - 16, d)]
    shadow = [
        view.at(-WIDE / 2, drop - 10, DEEP / 2),
        view.at(WIDE / 2, drop - 10, DEEP / 2),
        view.at(WIDE / 2, drop - 74, DEEP / 2),
        view.at(-WIDE / 2, drop - 74, DEEP / 2),
    ]
    return (
        chimney
        + f"<defs>{fill}</defs>"
        + path(polygon(shadow), "#000000", 'opacity="0.22"')
        + path(polygon(front), "url(#house-tiles)")
        + line(courses, "#000000", 3, 'opacity="0.28"')
        + line(ribs, "#ffffff", 1.6, 'opacity="0.09"')
        + path(polygon(gutter), light(colors.main, 0.4))
        + path(polygon(barge), light(colors.main, 0.45))
    )


def _porch(view: View, colors: Palette) -> str:
    step = box(view, Box("house-step", 190, 26, 90, "#a8a49c", x=40, z=DEEP / 2 + 50))
    top = box(view, Box("house-canopy", 210, 16, 110, colors.second, x=40, y=228, z=DEEP / 2 + 50))
    posts = "".join(
        box(view, Box(f"house-post{i}", 12, 204, 12, light(colors.main, 0.4), x=x, y=26, z=DEEP / 2 + 92))
        for i, x in enumerate((-52, 132))
    )
    return step + top + posts


def _lawn(view: View) -> str:
    rx, ry = view.disc(720)
    del rx
    return ellipse((0, 0), 640, ry * 0.6, "#5f8a4a", 'opacity="0.55"') + spot(
        "house-soot", (60, -6), 640, ry * 0.6, 0.45
    )


def _shrubs(view: View) -> str:
    parts = ""
    for x, z, size in (
        (-400, 360, 62),
        (-300, 372, 46),
        (-210, 366, 52),
        (240, 366, 54),
        (330, 372, 44),
        (420, 362, 64),
    ):
        px, py = view.at(x, 0, z)
        leaves = "".join(
            (
                f'<circle cx="{n(math.cos(k * 2.4) * 0.62)}" '
                f'cy="{n(-0.72 + math.sin(k * 2.4) * 0.42)}" r="0.52" fill="url(#house-bush)"/>'
            )
            for k in range(7)
        )
        parts += spot("house-soot", (px + 8, py - size * 0.1), size * 1.2, size * 0.12, 0.5) + group(
            '<circle cy="-0.82" r="0.8" fill="url(#house-bush)"/>' + leaves,
            f'transform="translate({n(px)} {n(py)}) scale({size})"',
        )
    return parts


RIG = Rig(
    name="house",
    label="House",
    words=(
        "house",
        "home",
        "villa",
        "cottage",
        "cabin",
        "mansion",
        "family house",
        "apartment building",
        "bungalow",
        "chalet",
        "real estate",
        "property",
        "townhouse",
        "farmhouse",
        "tiny house",
    ),
    height=10.2,
    width=13.6,
    draw=draw,
    turns=12,
    glossy=0.0,
    actions=("idle",),
    palettes=PALETTES,
    turnable=0.5,
)
