"""Great ships: a container ship under its load, a cruise liner with its decks of balconies."""

import math
from functools import lru_cache, partial
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.dusk import LAMPLIT
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.loft import Grid
from components.animatic.subjects.drawing.rolling import lettering
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)
from components.animatic.subjects.vehicles.coachwork import along

CARGO = (
    Palette(main="#1f4a7a", second="#a8322a", accent="#f2f0ea", dark="#1c242c"),
    Palette(main="#20262c", second="#a8322a", accent="#f2f0ea", dark="#15191e"),
    Palette(main="#2f6a52", second="#8a2f28", accent="#f2f0ea", dark="#16201c"),
)
LINER = (
    Palette(main="#f6f5f1", second="#1f3f6a", accent="#d8483a", dark="#1c242e"),
    Palette(main="#f6f5f1", second="#c8322e", accent="#e8a52f", dark="#20242a"),
)
BOXES = ("#c8382c", "#2f6fb0", "#3f8f5a", "#e8862f", "#d9d6cc", "#7a3a5a", "#e0b02e", "#4a6a8a")
LONG = 1900.0
PLAN = ((-1900, 232), (-1780, 262), (-1200, 272), (900, 272), (1350, 232), (1650, 136), (1850, 34), (1900, 4))
RESTING = -0.38


def draw(pose: Pose, liner: bool) -> str:
    """Draw the ship at the phase of a slow swell; the water line is y = 0."""
    colors, moving = pose.palette, pose.action != "idle"
    name = "liner" if liner else "container-ship"
    made = Assembly(name, max(-0.9, min(0.85, pose.turn + (-0.16 if moving else RESTING))), 0.07)
    made.skin(_hull(300.0 if liner else 230.0), colors.main, over=-600, shine=0.3)
    _boot(made, colors)
    (_decks if liner else _cargo)(made, pose)
    if pose.text:
        size, at = (96, (900, 190)) if liner else (104, (-500, 118))
        made.lay(Frame((*at, 272.0)), lettering(pose.text.upper(), (0, 0), size, 1100, colors.main, colors.accent), 900)
    if moving:
        _foam(made, pose.phase)
    low = made.view.at(-200, 0, 232)[1]
    roll = 0.35 * math.sin(2 * math.pi * pose.phase)
    sea = clip(f"{name}-sea", rect(-2600, -1500, 5200, 1500, "#000000"))
    afloat = group(made.done(low), f'transform="rotate({n(roll)} 0 -60)"')
    return f"<defs>{sea}</defs>" + group(afloat, f'clip-path="url(#{name}-sea)"')


@lru_cache(maxsize=2)
def _hull(tall: float) -> Grid:
    """Outlines from the water to the rail, the bow raked and flared."""
    share = np.linspace(-1, 1, 44)
    xs = LONG * np.sign(share) * np.abs(share) ** 0.8
    half = np.interp(xs, [x for x, _ in PLAN], [h for _, h in PLAN])
    rail = tall * (1 + 0.42 * np.clip((xs - 1250) / 650, 0, 1) ** 1.4)
    rows = []
    for t in (0.0, 0.25, 0.55, 0.8, 1.0):
        x = xs * np.where(xs > 0, 1 - 0.06 * (1 - t) * np.clip(xs / LONG, 0, 1) ** 3, 1)
        z = half * (0.9 + 0.1 * t) * (1 - 0.45 * (1 - t) * np.clip((xs - 1000) / 900, 0, 1))
        near = np.stack((x, rail * t - 30 * (1 - t), z), -1)
        rows.append(np.concatenate((near[::-1], near * (1, 1, -1))))
    return np.array(rows)


def _boot(made: Assembly, colors: Palette) -> None:
    """The red of the bottom where it shows, and the line above it."""
    xs = [float(k) for k in np.linspace(-1890, 1690, 26)]
    low = [made.view.at(x, -20, along(PLAN, x) * 0.9) for x in xs]
    top = [made.view.at(x, 46, along(PLAN, x) * (0.92 - 0.1 * max(0.0, (x - 900) / 900))) for x in xs]
    made.art(path(polygon([*low, *top[::-1]]), colors.second), over=400)
    made.art(line(polygon(top, closed=False), light(colors.main, 0.5), 7), over=401)


def _cargo(made: Assembly, pose: Pose) -> None:
    """Stacks of boxes, bay by bay, the bridge astern of them, a mast at the bow."""
    colors = pose.palette
    dice = np.random.default_rng(11 + pose.seed)
    white = colors.accent
    for bay in range(11):
        x = 1300.0 - 232.0 * bay
        if bay == 9:
            _bridge(made, white, x - 10, pose.light in LAMPLIT)
            continue
        high = 3 if bay == 0 else 4 + int(dice.integers(2))
        face = ""
        for row in range(high):
            tone = BOXES[int(dice.integers(len(BOXES)))]
            ribs = "".join(f"M{k} {-88 * row - 6}V{-88 * row - 82}" for k in range(-96, 100, 16))
            face += rect(-107, -88 * (row + 1), 214, 85, tone, 2) + line(ribs, shade(tone, 0.3), 4, 'opacity="0.6"')
            face += rect(-107, -88 * (row + 1), 214, 9, light(tone, 0.25)) + rect(
                -107, -88 * row - 12, 214, 9, shade(tone, 0.3)
            )
        top = BOXES[int(dice.integers(len(BOXES)))]
        made.block(place(x, 230, 0), (214, 88.0 * high, 500), top, face=face, over=40)
    made.rod([(1640, 300, 0), (1640, 560, 0)], 12, white, over=60)
    made.block(place(0, 226, 0), (3300, 8, 520), shade(colors.second, 0.1), over=-500)


def _bridge(made: Assembly, white: str, x: float, lit: bool) -> None:
    glass = "#ffd892" if lit else "#31404c"
    rows = "".join(rect(-70 + 29 * k, -110 - 78 * j, 17, 26, glass, 3) for k in range(5) for j in range(6))
    made.block(place(x, 230, 0), (170, 560, 470), white, 4, face=rows, over=41)
    made.block(place(x + 8, 790, 0), (190, 70, 600), white, 4, face=rect(-90, -54, 180, 34, glass), over=42)
    made.rod([(x, 860, 0), (x, 1010, 0)], 9, white, over=43)
    made.block(place(x - 150, 230, 0), (110, 500, 220), mix(white, "#c8382c", 0.75), 10, over=30)


def _decks(made: Assembly, pose: Pose) -> None:
    """Decks of balconies, boats in their davits, pools and a funnel above."""
    colors, lit = pose.palette, pose.light in LAMPLIT
    glass = "#ffd892" if lit else "#4a6476"
    for k in range(7):
        left, right = -1720.0 + 36 * k + 60 * (k > 4), 1340.0 - 105 * k - 120 * (k > 4)
        wide, y = right - left, 300.0 + 62 * k
        panes = "".join(f"M{x:.0f} -12v-36h40v36Z" for x in np.arange(-wide / 2 + 40, wide / 2 - 60, 62))
        face = path(panes, glass) + rect(-wide / 2, -9, wide, 6, shade(colors.main, 0.25))
        made.block(place((left + right) / 2, y, 0), (wide, 62, 520 - 22 * k), colors.main, face=face, over=20 + k)
    boats = "".join(
        path(f"M{x} -34q4 34 34 34h86q30 0 36 -34Z", "#f0a02e") + rect(x + 10, -52, 136, 20, "#f6f5f1", 8)
        for x in range(-1300, 900, 230)
    )
    made.lay(Frame((0, 322, 268)), boats, 500)
    made.plate(
        Frame((-1050, 740, 0)),
        [(-170, 0), (110, 0), (60, 250), (-150, 230)],
        190,
        colors.second,
        over=60,
        face=rect(-170, -190, 300, 50, colors.accent),
    )
    made.block(place(620, 734, 0), (260, 60, 380), colors.main, 30, over=50)
    made.rod([(640, 790, 0), (620, 930, 0)], [18, 8], colors.main, over=61)
    for x in (-300.0, -60.0):
        made.ball((x, 780, 0), 44, "#eef0f0", over=62)


def _foam(made: Assembly, phase: float) -> None:
    """The bow wave and the wash along the side."""
    xs = [float(k) for k in np.linspace(-1890, 1640, 36)]
    top: list[Point] = []
    for x in xs:
        crest = 14 + 46 * max(0.0, (x - 1000) / 700) + 9 * math.sin(x / 70 - 2 * math.pi * phase)
        top.append(made.view.at(x, crest, along(PLAN, x) * 0.92 + 8))
    foot = [made.view.at(x, -30, along(PLAN, x) * 0.95 + 50) for x in xs]
    fill = made.sweep([(0, "#ffffff", 0.3), (0.7, "#ffffff", 0.6), (1, "#ffffff", 0.95)])
    made.art(path(smooth([*top, *foot[::-1]], tension=0.8), fill), over=950)


def _rig(name: str, label: str, words: str, palettes: tuple[Palette, ...], liner: bool, height: float) -> Rig:
    return Rig(
        name=name, label=label, words=tuple(words.split(", ")), height=height, width=39.0,
        draw=partial(draw, liner=liner), cycle=5.0, phases=12, turns=12, stride=5.0, on="water", glossy=0.2,
        actions=("sail", "idle"), gaits=MappingProxyType({"idle": Gait(6.0, 0.0)}), palettes=palettes, turnable=0.8,
    )  # fmt: skip


RIGS = (
    _rig("container-ship", "Container ship",
         "container ship, cargo ship, freighter, tanker, oil tanker, container vessel, cargo vessel, ship",
         CARGO, False, 11.2),
    _rig("liner", "Cruise ship", "cruise ship, cruise liner, ocean liner, passenger ship, ferry", LINER, True, 11.0),
)  # fmt: skip
