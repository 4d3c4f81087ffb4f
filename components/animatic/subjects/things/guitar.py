"""An acoustic guitar standing upright: spruce top, rosette, ebony neck; its ribs show as it turns, its strings ring."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
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
    radial,
    rect,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#d9a45a", second="#6e3f22", accent="#e9d3a0", dark="#2a1a10"),
    Palette(main="#a5502a", second="#4a2614", accent="#e9d3a0", dark="#1d120b"),
    Palette(main="#2a2321", second="#1a1513", accent="#d9c9a0", dark="#12100e"),
    Palette(main="#e6c58a", second="#8a5a34", accent="#3a2a1a", dark="#2a1a10"),
)
BODY: tuple[Point, ...] = (
    (0, 0),
    (11, -0.8),
    (18.2, -5.5),
    (20.0, -14),
    (17.4, -22),
    (13.2, -27.5),
    (12.0, -31.5),
    (13.6, -36.5),
    (14.6, -41.5),
    (12.4, -46.8),
    (6.5, -49.6),
    (0, -50),
)
DEEP = 10.0


def draw(pose: Pose) -> str:
    """Draw the guitar at the pose's turn."""
    colors, turn = pose.palette, max(-1.0, min(1.0, pose.turn + 0.28))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)
    outline = [*BODY, *((-x, y) for x, y in reversed(BODY[1:-1]))]
    shape = smooth(outline)
    ribs = "".join(
        group(
            path(shape, shade(colors.second, 0.25 + 0.35 * abs(i - 3) / 6)),
            f'transform="translate({n(shift * (i / 3 - 1))} 0) scale({n(squeeze)} 1)"',
        )
        for i in range(7)
    )
    bind = group(path(shape, colors.accent), f'transform="translate({n(shift * 0.94)} 0) scale({n(squeeze)} 1)"')
    face = group(
        _top(colors, shape) + _neck(colors, pose), f'transform="translate({n(shift)} 0) scale({n(squeeze)} 1)"'
    )
    sway = 1.3 * math.sin(2 * math.pi * pose.phase) if pose.action == "play" else 0.0
    return _defs(colors, shape) + group(ribs + bind + face, f'transform="rotate({n(sway)} 0 -4)"')


def _defs(colors: Palette, shape: str) -> str:
    wood, dark = colors.main, colors.second
    parts = (
        clip("guitar-body", path(shape)),
        radial(
            "guitar-top",
            (-5, -24),
            42,
            [
                (0, light(wood, 0.40)),
                (0.4, light(wood, 0.08)),
                (0.72, wood),
                (0.9, shade(wood, 0.35)),
                (1, shade(wood, 0.6)),
            ],
            squash=1.2,
        ),
        linear("guitar-neck", (-2.6, 0), (2.6, 0), [(0, "#4a3a30"), (0.3, "#3a2c24"), (1, "#1a130f")]),
        linear("guitar-head", (-4, -110), (4, -90), [(0, light(dark, 0.3)), (0.5, dark), (1, shade(dark, 0.4))]),
        linear("guitar-peg", (-1, 0), (1, 0), [(0, "#8d9299"), (0.4, "#ffffff"), (1, "#6a7078")]),
        fade("guitar-glow", "#ffffff"),
        fade("guitar-soot", "#1a0c04"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _top(colors: Palette, shape: str) -> str:
    wood = colors.main
    grain = "".join(
        line(
            f"M{n(-20 + i * 1.15)} 0Q{n(-20 + i * 1.15 + 0.5 * math.sin(i))} -25 {n(-20 + i * 1.15)} -50",
            shade(wood, 0.3),
            0.10,
            f'opacity="{0.28 if i % 3 else 0.45}"',
        )
        for i in range(36)
    )
    guard = path(
        smooth([(4.6, -28.5), (10, -27), (13.6, -21), (11.0, -15.5), (6.0, -19.5), (5.4, -24)]),
        "#17120f",
        'opacity="0.85"',
    ) + path(
        smooth([(5.6, -27.6), (9.6, -26.2), (12, -22)], closed=False),
        "none",
        'stroke="#ffffff" stroke-opacity="0.35" stroke-width="0.4"',
    )
    hole = ellipse((0, -31), 5.3, 5.3, "#0d0805") + ellipse((0.5, -30.4), 4.9, 4.7, "#24160c")
    rosette = "".join(
        f'<circle cy="-31" r="{r}" fill="none" stroke="{c}" stroke-width="{w}"{d}/>'
        for r, c, w, d in (
            (5.6, shade(wood, 0.5), 0.25, ""),
            (6.1, colors.accent, 0.5, ' stroke-dasharray="0.5 0.28"'),
            (6.6, shade(wood, 0.55), 0.25, ""),
            (7.0, colors.accent, 0.14, ""),
        )
    )
    bridge = path(
        "M-8.4 -13.2Q-7.6 -14.4 -5 -14.2L5 -14.2Q7.6 -14.4 8.4 -13.2Q7.6 -11.4 5 -11.6L-5 -11.6Q-7.6 -11.4 -8.4 -13.2Z",
        "#241812",
    ) + rect(-3.6, -14.0, 7.2, 0.5, "#f0e9d8", 0.2)
    bridge += "".join(ellipse((x, -12.5), 0.28, 0.28, "#f3ecdc") for x in (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5))
    shine = (
        spot("guitar-glow", (-9, -40), 6, 7, 0.5, 20)
        + spot("guitar-glow", (-11, -13), 5, 11, 0.35, 8)
        + spot("guitar-soot", (0, -11), 10, 2.2, 0.35)
    )
    edge = path(shape, "none", f'stroke="{colors.accent}" stroke-width="1.0"') + path(
        shape, "none", f'stroke="{shade(wood, 0.6)}" stroke-width="0.3" opacity="0.7"'
    )
    return (
        path(shape, "url(#guitar-top)")
        + group(grain + guard + shine + rosette + hole + bridge, 'clip-path="url(#guitar-body)"')
        + edge
    )


def _neck(colors: Palette, pose: Pose) -> str:
    board = path("M-2.7 -36L2.7 -36L2.15 -91L-2.15 -91Z", "url(#guitar-neck)") + rect(
        -2.7, -91, 0.3, 55, "#ffffff", extra='opacity="0.16"'
    )
    frets = ""
    for k in range(20):
        y = -91 + 77.0 * (1 - 2 ** (-k / 12))
        half = 2.15 + 0.55 * (y + 91) / 55
        frets += rect(-half, y - 0.13, 2 * half, 0.26, "#c9ccd1") if y < -37 else ""
    dots = "".join(
        ellipse((0, -91 + 77.0 * (1 - 2 ** (-(k - 0.5) / 12))), 0.42, 0.42, "#f3ecdc") for k in (3, 5, 7, 9, 12, 15)
    )
    head = path(
        "M-2.3 -91L2.3 -91L3.9 -95L3.5 -106Q2 -108.6 0 -107.4Q-2 -108.6 -3.5 -106L-3.9 -95Z", "url(#guitar-head)"
    ) + rect(-2.35, -91.5, 4.7, 0.8, "#f3ecdc", 0.2)
    pegs = "".join(
        rect(side * 4.6 - 1.0, y - 0.8, 2.0, 1.6, "url(#guitar-peg)", 0.6)
        + ellipse((side * 2.3, y), 0.55, 0.55, "#d9dde1")
        for side in (-1, 1)
        for y in (-96.4, -99.9, -103.4)
    )
    gem = path(polygon([(0, -105.6), (0.8, -104), (0, -102.4), (-0.8, -104)]), colors.accent)
    return board + frets + dots + head + pegs + gem + _strings(pose)


def _strings(pose: Pose) -> str:
    """Six strings; played, they swing to and fro, each to its own count."""
    parts = ""
    for i in range(6):
        x0, x1 = -2.5 + i, -1.7 + i * 0.68
        swing = 0.34 * math.sin(2 * math.pi * (pose.phase * (2 + i % 3) + i * 0.2)) if pose.action == "play" else 0.0
        d = f"M{n(x0)} -13.6Q{n((x0 + x1) / 2 + swing)} -50 {n(x1)} -91"
        parts += line(d, "#1a120c", 0.22, 'opacity="0.4" transform="translate(0.3 0.2)"') + line(
            d, "#e6d2a0" if i < 3 else "#eef0f2", 0.22 - 0.022 * i
        )
    return parts


RIG = Rig(
    name="guitar",
    label="Guitar",
    words=(
        "guitar",
        "acoustic guitar",
        "electric guitar",
        "bass guitar",
        "ukulele",
        "bass",
        "electric bass",
        "banjo",
        "mandolin",
    ),
    height=1.10,
    width=0.48,
    draw=draw,
    cycle=1.2,
    phases=8,
    turns=12,
    glossy=0.5,
    actions=("play", "float", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
