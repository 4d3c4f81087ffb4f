"""An owl on a weathered post: it turns its head, blinks, and ruffles."""

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
)

PALETTES = (
    Palette(main="#8a6238", second="#e9d8b8", accent="#f0a22a", hair="#4c3220", dark="#1d130c"),
    Palette(main="#75685c", second="#ddd3c4", accent="#e8b234", hair="#3c342d", dark="#181412"),
)
SNOWY = (Palette(main="#eff0ee", second="#ffffff", accent="#f2c437", hair="#6f6f70", dark="#1b1b1d"),)
POST, CYCLE = 34.0, 5.0
_BODY: tuple[Point, ...] = (
    (0, -46), (-10, -43), (-16, -33), (-17.4, -20), (-13.6, -8), (-6, -2), (0, -1), (6, -2), (13.6, -8), (17.4, -20),
    (16, -33), (10, -43),
)  # fmt: skip
_SKULL: tuple[Point, ...] = (
    (-13, -44), (-16, -52), (-14.6, -60), (-8, -64.6), (0, -65.4), (8, -64.6), (14.6, -60), (16, -52), (13, -44), (6,
    -39.6),
    (0, -38.6), (-6, -39.6),
)  # fmt: skip


def draw(pose: Pose) -> str:
    """Draw the owl at a phase of its looking about."""
    colors, phase = pose.palette, pose.phase
    look = math.sin(2 * math.pi * phase)
    look = math.copysign(abs(look) ** 0.6, look)
    shut = max(0.0, 1 - abs(((phase + 0.5) % 1.0) - 0.62) / 0.035)
    breath = 0.35 * math.sin(4 * math.pi * phase)
    body = group(_body(colors), f'transform="scale(1 {n(1 + 0.006 * breath)})"')
    head = group(
        _head(colors, look, shut),
        f'transform="translate({n(1.2 * look)} {n(-0.4 * breath)}) rotate({n(4 * look)} 0 -42)"',
    )
    owl = group(body + head + _feet(colors), f'transform="translate(0 {n(-POST)})"')
    return fades("owl", colors.main, colors.second) + _post() + owl


@lru_cache(maxsize=1)
def _post() -> str:
    """A round post with a split top."""
    wood = linear("owl-post", (-10, 0), (10, 0), [(0, "#8d7760"), (0.3, "#a18a70"), (0.7, "#5f4e3e"), (1, "#3c3128")])
    grain = "".join(
        f"M{n(x)} {n(-POST + 3 + 2 * (i % 3))}q{n(0.8 * (-1) ** i)} 12 0 {n(26 - i % 4)}"
        for i, x in enumerate((-7, -4.4, -1.8, 0.8, 3.6, 6.4))
    )
    top = ellipse((0, -POST), 10, 3.0, "#b39c80") + line(
        f"M-4 {n(-POST)}q4 -1.4 8 0.4M-1 {n(-POST + 1)}q3 0.6 5 -0.4", "#7a6650", 0.5
    )
    side = path(f"M-10 {n(-POST)}C-10.4 -20 -9.4 -10 -10.6 0L10.4 0C9.6 -12 10.6 -22 10 {n(-POST)}Z", "url(#owl-post)")
    return f"<defs>{wood}</defs>" + side + line(grain, "#3f342a", 0.5, 'opacity="0.5"') + top


@lru_cache(maxsize=16)
def _body(colors: Palette) -> str:
    main, pale, ink = colors.main, colors.second, colors.hair
    rng = np.random.default_rng(4)
    breast = path(
        smooth([(0, -44), (-9, -36), (-11, -20), (-7, -6), (0, -3), (7, -6), (11, -20), (9, -36)]),
        mix(pale, main, 0.18),
    )
    bars = ""
    for row in range(8):
        for k in range(6):
            x, y = -8.4 + 3.4 * k + (1.7 if row % 2 else 0), -38 + 4.5 * row + float(rng.uniform(-0.5, 0.5))
            if abs(x) < 10 - 0.16 * abs(row - 3):
                bars += f"M{n(x - 1.2)} {n(y)}q1.2 2.2 2.4 0q-0.4 {n(2.6)} -1.2 3.2q-0.9 -0.8 -1.2 -3.2Z"
    soft = [
        ("lit", (-8, -34), 6, 11, 0.4, 14), ("deep", (0, -2), 16, 7, 0.6, 0), ("deep", (13, -20), 5, 18, 0.45, -6),
        ("deep", (0, -42), 13, 5, 0.6, 0),
    ]  # fmt: skip
    trunk = form(
        "owl-body", _BODY, coat(main, pale), ((-8, -46), (8, 0)), soft, breast + path(bars, ink, 'opacity="0.7"')
    )
    wing = smooth([(-12, -39), (-17.6, -30), (-19, -16), (-15.4, -2), (-12, 4), (-10.6, -6), (-9.6, -20), (-10, -34)])
    rows = "".join(f"M{n(-17.6 + 0.5 * i)} {n(-27 + 6 * i)}q4 3 7 -0.6" for i in range(5))
    spots = "".join(ellipse((-15.6 + 2.6 * (i % 2), -30 + 4.6 * i), 1.0, 0.7, pale, 'opacity="0.7"') for i in range(6))
    fill = linear(
        "owl-wing",
        (-18, -38),
        (-8, 4),
        [(0, light(mix(main, pale, 0.2), 0.1)), (0.5, mix(main, ink, 0.25)), (1, shade(ink, 0.1))],
    )
    left = path(wing, "url(#owl-wing)") + line(rows, ink, 0.6, 'opacity="0.65"') + spots
    tail = path(smooth([(-6, -4), (-5, 8), (0, 10), (5, 8), (6, -4)]), mix(main, ink, 0.6))
    right = group(left, 'transform="scale(-1 1)" opacity="0.93"')
    return tail + trunk + f"<defs>{fill}</defs>" + left + right


def _head(colors: Palette, look: float, shut: float) -> str:
    """Features slide over the skull as it turns; a far eye is seen narrower."""
    main, pale, ink = colors.main, colors.second, colors.hair
    dx = 5.2 * look
    discs = eyes = ""
    for side in (-1, 1):
        x, wide = 6.6 * side * (1 - 0.12 * abs(look)) + dx, 1 - 0.22 * max(0.0, side * look)
        discs += ellipse((x, -52), 7.6 * wide, 8.2, mix(pale, main, 0.12))
        discs += ellipse((x, -52), 7.6 * wide, 8.2, "none", f'stroke="{ink}" stroke-width="0.7" opacity="0.55"')
        discs += ellipse((x, -52), 5.2 * wide, 5.6, mix(main, ink, 0.35), 'opacity="0.35"')
        iris = light(colors.accent, 0.05)
        eyes += ellipse((x, -52.4), 4.0 * wide, 4.0, shade(ink, 0.4)) + ellipse((x, -52.4), 3.5 * wide, 3.5, iris)
        eyes += ellipse((x + 0.4 * look, -52.4), 1.9 * wide, 1.95, "#0a0706") + ellipse(
            (x + 1.0, -53.6), 0.8, 0.8, "#ffffff"
        )
        if shut > 0.02:
            low = n(-56.6 + 8.4 * shut)
            left, right = n(x - 4.2 * wide), n(x + 4.2 * wide)
            eyes += path(f"M{left} -57L{right} -57L{right} {low}L{left} {low}Z", mix(main, pale, 0.35))
    brow = path(
        smooth(
            [
                (dx, -50),
                (-7 + dx, -58),
                (-13 + 0.6 * dx, -61.4),
                (-6 + dx, -61.4),
                (dx, -55.4),
                (6 + dx, -61.4),
                (13 + 0.6 * dx, -61.4),
                (7 + dx, -58),
            ],
            tension=0.7,
        ),
        mix(pale, main, 0.25),
    )
    beak = path(
        smooth([(dx - 1.9, -49.6), (dx, -51.2), (dx + 1.9, -49.6), (dx + 0.5, -44.6), (dx - 0.3, -44.4)]),
        shade(colors.dark, 0.1),
    )
    shine = line(f"M{n(dx - 0.5)} -50Q{n(dx - 0.7)} -47.6 {n(dx - 0.1)} -45.6", "#ffffff", 0.5, 'opacity="0.4"')
    tufts = "".join(
        path(
            smooth([(s * 6 + 0.6 * dx, -62), (s * 13 + 0.5 * dx, -72), (s * 14.4 + 0.4 * dx, -60)], tension=0.6),
            mix(main, ink, 0.5),
        )
        for s in (-1, 1)
    )
    soft = [("lit", (-5, -62), 8, 3, 0.5, -10), ("deep", (0, -39), 12, 4, 0.5, 0)]
    skull = form("owl-head", _SKULL, coat(main, pale), ((-5, -66), (6, -38)), soft, discs)
    return tufts + skull + eyes + brow + beak + shine


@lru_cache(maxsize=8)
def _feet(colors: Palette) -> str:
    toes = ""
    for x in (-5.4, 5.4):
        for d in (-2.4, 0.0, 2.4):
            toes += ellipse((x + d, -0.4), 1.3, 2.2, mix(colors.second, colors.main, 0.2))
            toes += path(f"M{n(x + d - 0.7)} 1.2Q{n(x + d)} 4.4 {n(x + d + 0.7)} 1.2Z", colors.dark)
    return toes


RIG = Rig(
    name="owl",
    label="Owl",
    words=("owl", "barn owl", "eagle owl", "horned owl", "tawny owl"),
    height=1.1,
    width=0.42,
    draw=draw,
    cycle=CYCLE,
    phases=24,
    actions=("sit", "stand"),
    palettes=PALETTES,
    coat=True,
)
SNOWY_OWL = replace(
    RIG, name="snowy-owl", label="Snowy owl", words=("snowy owl", "white owl", "hedwig"), palettes=SNOWY
)
RIGS = (RIG, SNOWY_OWL)
