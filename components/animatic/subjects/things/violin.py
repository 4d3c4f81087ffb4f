"""A violin standing upright with its bow: arched spruce, f-holes, an ebony neck and a carved scroll."""

import math
from functools import lru_cache

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
    radial,
    rect,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#a8501f", second="#5a2410", accent="#e9d3a0", dark="#1a120d"),
    Palette(main="#c47a35", second="#7a3c18", accent="#f0dcae", dark="#1d130c"),
    Palette(main="#7d2f18", second="#3d140a", accent="#d9b878", dark="#140d09"),
)
DEEP = 5.0
HALF: tuple[Point, ...] = (
    (0, 0),
    (4.6, -0.4),
    (8.6, -2.6),
    (10.3, -6.6),
    (9.8, -10.4),
    (8.6, -12.4),
    (8.9, -13.2),
    (7.2, -14.0),
    (5.7, -16.6),
    (5.6, -19.4),
    (6.8, -21.8),
    (7.9, -22.6),
    (7.5, -23.6),
    (8.3, -26.4),
    (7.9, -30.0),
    (5.8, -33.4),
    (2.6, -34.9),
    (0, -35.2),
)
_F_HOLE = (
    "M3.6 -20.6C3.2 -21.6 4.2 -22.3 4.8 -21.7C5.4 -21.0 4.9 -19.9 4.2 -18.4C3.8 -17.2 4.4 -15.6 4.9 -14.4"
    "C5.5 -13.0 5.0 -11.8 4.0 -12.0C3.2 -12.2 3.2 -13.3 3.9 -13.4C4.4 -13.4 4.6 -13.0 4.4 -12.6"
    "C4.9 -13.0 4.6 -14.0 4.1 -15.2C3.5 -16.6 3.2 -17.8 3.7 -19.0C4.1 -20.0 4.5 -20.8 4.3 -21.1"
    "C4.1 -20.5 3.8 -20.3 3.6 -20.6Z"
)


def draw(pose: Pose) -> str:
    """Draw the violin at the pose's turn; its ribs show as it turns."""
    colors, turn = pose.palette, max(-1.0, min(1.0, pose.turn + 0.26))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)
    shape = _shape()
    ribs = "".join(
        group(
            path(shape, shade(colors.second, 0.12 + 0.32 * abs(i - 3) / 6)),
            f'transform="translate({n(shift * (i / 3 - 1))} 0) scale({n(squeeze)} 1)"',
        )
        for i in range(7)
    )
    face = group(_top(colors) + _neck(colors), f'transform="translate({n(shift)} 0) scale({n(squeeze)} 1)"')
    bow = group(
        _bow(colors), f'transform="translate({n(-2.0 * math.sin(turn))} 0) scale({n(0.35 + 0.65 * squeeze)} 1)"'
    )
    return _defs(colors) + group(ribs + face + bow, 'transform="translate(-2.4 -0.2)"')


@lru_cache(maxsize=64)
def _shape() -> str:
    return smooth([*HALF, *((-x, y) for x, y in reversed(HALF[1:-1]))], tension=0.9)


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    wood, dark = colors.main, colors.second
    varnish = [(0, light(wood, 0.46)), (0.35, light(wood, 0.12)), (0.68, wood), (0.88, shade(wood, 0.34))]
    parts = (
        clip("violin-body", path(_shape())),
        radial("violin-top", (-2.6, -19), 24, [*varnish, (1, shade(wood, 0.6))], squash=1.1),
        linear(
            "violin-board", (-1.6, 0), (1.6, 0), [(0, "#3a3330"), (0.28, "#5a524c"), (0.5, "#2a2420"), (1, "#0f0c0a")]
        ),
        linear("violin-scroll", (-2, -60), (2, -48), [(0, light(wood, 0.35)), (0.5, wood), (1, shade(dark, 0.2))]),
        linear("violin-bridge", (0, -17), (0, -13), [(0, "#f0dcb0"), (1, "#b98f55")]),
        linear("violin-stick", (12, 0), (13, 0), [(0, light(dark, 0.45)), (0.4, dark), (1, shade(dark, 0.5))]),
        fade("violin-glow", "#ffffff"),
        fade("violin-soot", "#160803"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _top(colors: Palette) -> str:
    wood, shape = colors.main, _shape()
    grain = "".join(
        line(
            f"M{n(x)} 0Q{n(x + 0.3 * math.sin(i))} -18 {n(x * 0.9)} -36", shade(wood, 0.4), 0.07,
            f'opacity="{0.22 if i % 3 else 0.40}"',
        )
        for i, x in enumerate(k * 0.62 - 10.2 for k in range(34))
    )  # fmt: skip
    arch = (
        spot("violin-soot", (-6.0, -17.6), 2.4, 5.0, 0.5)
        + spot("violin-soot", (6.0, -17.6), 2.6, 5.0, 0.65)
        + spot("violin-soot", (7.0, -5), 5, 6, 0.45)
        + spot("violin-glow", (-4.6, -29.0), 2.2, 4.0, 0.62, 18)
        + spot("violin-glow", (-5.6, -7.4), 2.6, 4.6, 0.55, 14)
        + spot("violin-glow", (-1.8, -17), 1.4, 6.5, 0.30)
        + spot("violin-soot", (0, -0.6), 8, 1.6, 0.5)
    )
    holes = path(_F_HOLE, "#140906") + group(path(_F_HOLE, "#140906"), 'transform="scale(-1 1)"')
    purfling = group(
        path(shape, "none", f'stroke="{colors.dark}" stroke-width="0.22" opacity="0.75"'),
        'transform="translate(0 -0.9) scale(0.925 0.948)"',
    )
    edge = path(shape, "none", f'stroke="{light(wood, 0.4)}" stroke-width="0.34" opacity="0.75"')
    rim = path(shape, "none", f'stroke="{shade(wood, 0.65)}" stroke-width="0.2"')
    inside = group(grain + arch, 'clip-path="url(#violin-body)"')
    return path(shape, "url(#violin-top)") + inside + purfling + holes + edge + rim + _fittings()


def _fittings() -> str:
    """Tailpiece with fine tuners, chin rest and bridge."""
    rest = path(
        "M-9.2 -3.0C-9.0 -6.2 -6.2 -7.8 -2.8 -6.4C-1.6 -5.6 -1.2 -2.6 -2.0 -0.2C-5.0 0.6 -8.6 -0.4 -9.2 -3.0Z",
        "#17110e",
    ) + spot("violin-glow", (-6.4, -5.0), 2.2, 0.8, 0.5, -24)
    tail = path("M-2.1 -10.8L2.1 -10.8L0.9 -0.6Q0 0.2 -0.9 -0.6Z", "url(#violin-board)")
    tuners = "".join(ellipse((x, -9.9), 0.24, 0.24, "#d9dde1") for x in (-1.4, -0.5, 0.5, 1.4))
    bridge = path(
        "M-2.4 -14.6Q-2.5 -16.6 -1.8 -17.0Q0 -17.9 1.8 -17.0Q2.5 -16.6 2.4 -14.6L1.5 -14.6Q1.3 -15.6 0 -15.6"
        "Q-1.3 -15.6 -1.5 -14.6Z",
        "url(#violin-bridge)",
    )
    return rest + tail + tuners + spot("violin-soot", (0.7, -14.5), 2.8, 0.7, 0.6) + bridge


@lru_cache(maxsize=64)
def _neck(colors: Palette) -> str:
    board = path("M-2.05 -21.4Q0 -20.8 2.05 -21.4L1.2 -47.6L-1.2 -47.6Z", "url(#violin-board)")
    shine = line("M-1.3 -22.4L-0.75 -47", "#ffffff", 0.22, 'opacity="0.35"')
    pegbox = path("M-1.25 -47.6L1.25 -47.6L1.0 -55.4L-1.0 -55.4Z", "url(#violin-scroll)") + rect(
        -0.7, -54.6, 1.4, 6.6, shade(colors.second, 0.5), 0.3
    )
    scroll = path(
        "M-1.1 -54.8C-2.6 -56.6 -2.3 -59.4 0 -59.7C2.3 -59.4 2.6 -56.6 1.1 -54.8Z", "url(#violin-scroll)"
    ) + line("M0.9 -57.4A0.95 0.95 0 1 1 -0.5 -58.0A0.6 0.6 0 0 1 0.2 -57.2", shade(colors.second, 0.3), 0.26)
    ears = ellipse((-2.0, -57.6), 0.6, 0.75, colors.main) + ellipse((2.0, -57.6), 0.6, 0.75, shade(colors.main, 0.35))
    pegs = "".join(
        rect(min(side * 1.0, side * 3.4), y - 0.2, 2.4, 0.4, "#1a1411", 0.2)
        + ellipse((side * 3.8, y), 0.8, 0.6, "#241a15")
        + ellipse((side * 3.8 - 0.2, y - 0.2), 0.3, 0.2, "#ffffff", 'opacity="0.4"')
        for side, y in ((-1, -49.2), (1, -50.6), (-1, -52.0), (1, -53.4))
    )
    nut = rect(-1.22, -48.0, 2.44, 0.4, "#e9dfca", 0.1)
    strings = ""
    for i in range(4):
        low, mid, high = -1.35 + 0.9 * i, -1.2 + 0.8 * i, -0.72 + 0.48 * i
        d = f"M{n(low)} -10L{n(mid)} -17.2L{n(high)} -48"
        strings += line(d, "#120a06", 0.16, 'opacity="0.45" transform="translate(0.22 0.12)"')
        strings += line(d, "#f2ead8" if i else "#e6c98a", 0.13 + 0.03 * (3 - i) / 3)
    return pegs + pegbox + ears + scroll + board + shine + nut + strings


@lru_cache(maxsize=64)
def _bow(colors: Palette) -> str:
    """The bow leans at the violin's side."""
    stick = line("M13.2 -1.0C12.7 -20 12.6 -40 13.3 -58.2", shade(colors.second, 0.3), 0.95)
    stick += line("M13.1 -1.0C12.6 -20 12.5 -40 13.2 -58.2", light(colors.main, 0.1), 0.55)
    stick += line("M12.9 -4C12.4 -20 12.3 -40 13.0 -56", "#ffffff", 0.16, 'opacity="0.55"')
    hair = path("M14.1 -5.0L14.9 -5.0L14.6 -57.2L14.2 -57.2Z", "#f3ecdc") + line("M14.5 -5L14.4 -57", "#cfc4ae", 0.08)
    frog = path("M12.7 -3.0L15.2 -2.7Q15.6 -5.0 14.9 -7.0L12.8 -7.4Z", "#17110e") + ellipse(
        (14.2, -4.8), 0.5, 0.5, "#e6eef0"
    )
    tip = path("M12.8 -57.2L15.0 -57.0Q14.4 -59.4 13.0 -60.2Q12.6 -58.8 12.8 -57.2Z", shade(colors.second, 0.1))
    wrap = rect(12.72, -11.6, 0.85, 4.0, "#cfd3d6", 0.2) + rect(12.75, -1.4, 0.9, 1.2, "#d9dde1", 0.3)
    return group(hair + stick + tip + frog + wrap, 'transform="rotate(4 13 0)"')


RIG = Rig(
    name="violin",
    label="Violin",
    words=("violin", "fiddle", "viola", "cello", "string instrument", "stradivarius", "double bass"),
    height=0.625,
    width=0.40,
    draw=draw,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
