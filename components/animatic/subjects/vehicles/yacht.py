"""A motor yacht: a long flared hull with decks of dark glass stacked on it, foam along the water as she runs."""

import math
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame
from components.animatic.subjects.drawing.loft import Grid
from components.animatic.subjects.drawing.rolling import lettering
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    group,
    light,
    line,
    luminance,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)
from components.animatic.subjects.vehicles.coachwork import along

PALETTES = (
    Palette(main="#f6f5f1", second="#1d2a38", accent="#c08a4a", dark="#141c26"),
    Palette(main="#1f2f48", second="#f4f2ec", accent="#c9a25e", dark="#10161f"),
    Palette(main="#e9e4d8", second="#5a3a26", accent="#b5803f", dark="#1c1814"),
    Palette(main="#f6f5f1", second="#8a1f2b", accent="#c08a4a", dark="#1b1c22"),
)
LONG = 1500.0
PLAN = (
    (-1500, 318), (-1300, 340), (-900, 356), (-300, 352), (300, 326), (800, 258), (1150, 164), (1380, 70), (1500, 8),
)  # fmt: skip
"""(x, half width) at the rail; SHEER its height."""
SHEER = ((-1500, 196), (-1120, 200), (-1060, 260), (-400, 262), (300, 280), (900, 330), (1300, 376), (1500, 404))
RESTING = -0.42


def draw(pose: Pose) -> str:
    """Draw her at the phase of a swell; the water line is y = 0."""
    colors, moving = pose.palette, pose.action != "idle"
    made = Assembly("yacht", max(-1.0, min(0.9, pose.turn + (-0.2 if moving else RESTING))), 0.085)
    made.skin(_hull(), colors.main, over=-100, shine=0.4)
    _deck(made, colors)
    _houses(made, colors)
    _side(made, colors, pose.text)
    _mast(made, colors)
    if moving:
        _foam(made, pose.phase)
    roll = 0.5 * math.sin(2 * math.pi * pose.phase) - (0.8 if moving else 0.0)
    low = made.view.at(-300, 0, along(PLAN, -300) * 0.82)[1]
    sea = clip("yacht-sea", rect(-LONG * 1.4, -1300, LONG * 2.8, 1300, "#000000"))
    afloat = group(made.done(low), f'transform="rotate({n(roll)} 0 -40)"')
    return f"<defs>{sea}</defs>" + group(afloat, 'clip-path="url(#yacht-sea)"')


@lru_cache(maxsize=1)
def _hull() -> Grid:
    """Outlines from the water line to the rail: the bow flares, the stern stands upright."""
    share = np.linspace(-1, 1, 40)
    xs = LONG * np.sign(share) * np.abs(share) ** 0.9
    half = np.interp(xs, [x for x, _ in PLAN], [h for _, h in PLAN])
    rail = np.interp(xs, [x for x, _ in SHEER], [y for _, y in SHEER])
    rows = []
    for t in (0.0, 0.12, 0.3, 0.5, 0.7, 0.86, 1.0):
        bow = 1 - 0.14 * (1 - t) * np.clip((xs + 200) / 1700, 0, 1) ** 1.5
        x = xs * np.where(xs > 0, bow, 1)
        z = half * (0.8 + 0.2 * t**0.8) * (1 - 0.35 * (1 - t) * np.clip(xs / LONG, 0, 1))
        near = np.stack((x, rail * t - 24 * (1 - t), z), -1)
        rows.append(np.concatenate((near[::-1], near * (1, 1, -1))))
    return np.array(rows)


def _deck(made: Assembly, colors: Palette) -> None:
    """Teak seen over the rail, the rail itself, the swimming platform."""
    xs = [*np.linspace(-1500, 1500, 31)]
    near = [made.view.at(float(x), along(SHEER, float(x)) - 6, along(PLAN, float(x)) * 0.97) for x in xs]
    far = [made.view.at(float(x), along(SHEER, float(x)) - 6, -along(PLAN, float(x)) * 0.97) for x in xs]
    made.art(path(polygon([*near, *far[::-1]]), mix(colors.accent, "#d8b48a", 0.5)), over=-90)
    made.block(Frame((-1540, 40, 0)), (150, 24, 560), mix(colors.accent, "#d8b48a", 0.4), 30, over=-110)
    for side, over in ((-1, -89), (1, 900)):
        wire = [
            made.view.at(x, along(SHEER, x) + 62, side * along(PLAN, x) * 0.97)
            for x in (float(k) for k in np.linspace(250, 1470, 14))
        ]
        posts = "".join(
            polygon(
                [made.view.at(x, along(SHEER, x) + up, side * along(PLAN, x) * 0.97) for up in (0.0, 62.0)],
                closed=False,
            )
            for x in (float(k) for k in np.linspace(250, 1470, 9))
        )
        made.art(line(polygon(wire, closed=False) + posts, "#d4d8dc", 4.5), over=over)


def _house(
    made: Assembly, outline: list[Point], deep: float, color: str, glass: list[Point], dark: str, over: float
) -> None:
    """One deck: its sides raked like a profile, a band of dark glass along and before it."""
    face = path(
        smooth([(x, -y) for x, y in glass], tension=0.45),
        made.sweep([(0, mix(dark, "#a9c4d6", 0.75)), (0.45, mix(dark, "#5f7a8c", 0.3)), (1, dark)], (0, 1)),
    )
    front = made.sweep([(0, light(color, 0.5)), (0.4, color), (1, shade(color, 0.12))], (0, 1))
    made.plate(Frame(), outline, deep, color, front=front, over=over, face=face, edge=0.3)
    windows = [
        made.view.at(gx, gy, gz * deep * 0.46)
        for (gx, gy), gz in ((outline[1], 1), (outline[1], -1), (outline[2], -1), (outline[2], 1))
    ]
    if made.view.turn < -0.04:
        low, high = windows[0:2], windows[2:4]
        band = [
            (a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k)
            for a, b, k in (
                (low[0], high[1], 0.24),
                (low[1], high[0], 0.24),
                (low[1], high[0], 0.84),
                (low[0], high[1], 0.84),
            )
        ]
        made.art(path(polygon(band), mix(dark, "#6f8ba0", 0.35)), over=over + deep / 2 + 1)


def _houses(made: Assembly, colors: Palette) -> None:
    """Main deck, upper deck, flybridge with its arch."""
    white = light(colors.main, 0.4) if luminance(colors.main) > 0.75 else "#f4f2ec"
    _house(
        made,
        [(-1060, 200), (660, 290), (420, 442), (-980, 452)],
        520,
        white,
        [(-960, 420), (400, 416), (560, 318), (-930, 296)],
        colors.dark,
        0,
    )
    made.plate(Frame((0, 0, 0)), [(-1330, 440), (480, 442), (430, 470), (-1320, 472)], 560, white, over=1, edge=0.4)
    _house(
        made,
        [(-760, 468), (300, 468), (90, 606), (-700, 612)],
        440,
        white,
        [(-690, 586), (70, 580), (220, 494), (-660, 490)],
        colors.dark,
        2,
    )
    made.plate(Frame((0, 0, 0)), [(-1000, 606), (140, 604), (100, 634), (-990, 636)], 470, white, over=3, edge=0.4)
    made.plate(
        Frame((0, 0, 0)),
        [(-300, 634), (60, 634), (-20, 690), (-280, 676)],
        360,
        mix(colors.dark, "#6f8ba0", 0.3),
        over=4,
        edge=0.2,
    )
    made.plate(Frame((0, 0, 0)), [(-620, 634), (-500, 634), (-380, 800), (-470, 800)], 380, white, over=3.5, edge=0.3)
    made.plate(Frame((0, 0, 0)), [(-520, 796), (-60, 790), (-70, 816), (-510, 822)], 400, white, over=5, edge=0.4)
    for x in (-1240.0, -1120.0):
        made.block(Frame((x, 204, 60)), (90, 60, 250), "#e8ddcb", 16, over=6)


def _side(made: Assembly, colors: Palette, words: str) -> None:
    """A boot stripe, ports, the name."""
    xs = [float(k) for k in np.linspace(-1490, 1330, 24)]
    low = [made.view.at(x, 8, along(PLAN, x) * (0.83 - 0.12 * max(0.0, x / LONG) ** 2)) for x in xs]
    top = [made.view.at(x, 44, along(PLAN, x) * (0.87 - 0.10 * max(0.0, x / LONG) ** 2)) for x in xs]
    stripe = colors.second
    made.art(path(polygon([*low, *top[::-1]]), stripe), over=880)
    rail = [
        made.view.at(x, along(SHEER, x) - 16, along(PLAN, x) * 0.995)
        for x in (float(k) for k in np.linspace(-1040, 1480, 30))
    ]
    made.art(line(polygon(rail, closed=False), colors.accent, 9), over=881)
    for k in range(7):
        x = -820.0 + 230.0 * k
        ring = [
            made.view.at(x + 62 * c, 158 + 0.05 * x * (x > 0) + 26 * s, along(PLAN, x) * 0.965)
            for c, s in ((-1, -1), (1, -1), (1.1, 0), (1, 1), (-1, 1), (-1.1, 0))
        ]
        made.art(path(smooth(ring, tension=0.5), mix(colors.dark, "#5f7a8c", 0.25)), over=882)
    if words:
        art = lettering(words, (0, 0), 74, 560, colors.main, colors.accent)
        made.lay(Frame((-1080, 92, along(PLAN, -1080) * 0.93)), art, 890)


def _mast(made: Assembly, colors: Palette) -> None:
    made.rod([(-330, 820, 0), (-350, 960, 0)], [22, 8], light(colors.main, 0.3), over=8)
    made.rod([(-420, 900, 0), (-260, 905, 0)], 8, "#d4d8dc", over=8.5)
    for x in (-460.0, -220.0):
        made.ball((x, 860, 0), 40, "#f2f1ec", over=9)
    made.rod([(-1460, 210, 0), (-1520, 330, 0)], 5, "#b98d5f", over=2)
    x, y = made.view.at(-1522, 330, 0)
    made.art(path(f"M{n(x)} {n(y)}q-50 10 -92 0v62q44 10 80 2z", colors.second), over=2.1)


def _foam(made: Assembly, phase: float) -> None:
    """The bow wave and the wash along the side."""
    xs = [float(k) for k in np.linspace(-1500, 1270, 34)]
    wave = [
        made.view.at(
            x,
            16
            + 34 * max(0.0, (x - 300) / 900) * (1 + 0.2 * math.sin(x / 90 + 6.28 * phase))
            + 9 * math.sin(x / 60 - 6.28 * phase),
            along(PLAN, x) * 0.86 + 6,
        )
        for x in xs
    ]
    foot = [made.view.at(x, -24, along(PLAN, x) * 0.9 + 40) for x in xs]
    fill = made.sweep([(0, "#ffffff", 0.35), (0.7, "#ffffff", 0.7), (1, "#ffffff", 0.95)])
    made.art(path(smooth([*wave, *foot[::-1]], tension=0.8), fill), over=895)
    x, y = made.view.at(-1560, 6, 60)
    made.art(made.soft((x - 60, y - 8), 230, 44, 0.85, "#ffffff"), over=896)


RIG = Rig(
    name="yacht",
    label="Motor yacht",
    words=("yacht", "motor yacht", "superyacht", "luxury yacht", "mega yacht", "cruiser yacht", "cabin cruiser"),
    height=10.9,
    width=36.2,
    draw=draw,
    cycle=3.6,
    phases=12,
    turns=14,
    stride=7.0,
    on="water",
    glossy=0.4,
    actions=("sail", "idle"),
    gaits=MappingProxyType({"idle": Gait(4.4, 0.0)}),
    palettes=PALETTES,
    turnable=0.9,
)
