"""An emperor penguin that waddles, and its grey chick: three quarters to the front, rocking over short feet."""

import math
from dataclasses import replace
from functools import lru_cache, partial
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, wave
from components.animatic.subjects.drawing.sculpt import fades, form
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
    Palette(main="#23272e", second="#f6f3ec", accent="#f0b23a", hair="#e2874a", dark="#0d0f12"),
    Palette(main="#2a313c", second="#f8f6f0", accent="#eda52e", hair="#d9794a", dark="#10131a"),
)
CHICKS = (Palette(main="#9aa0a6", second="#f4f3f0", accent="#c9ccd0", hair="#4a4d52", dark="#22252a"),)
WALK, STILL = Gait(0.9, 0.34), Gait(3.0, 0.0)
_TRUNK: tuple[Point, ...] = (
    (-9, -90), (-15, -80), (-23, -62), (-27, -40), (-25, -20), (-18, -8), (-2, -4), (14, -7), (23, -19), (27, -38),
    (25, -58), (19, -75), (12, -90), (2, -95),
)  # fmt: skip
_BELLY: tuple[Point, ...] = (
    (6, -87), (15, -77), (22, -60), (25, -40), (21.6, -20), (13, -8), (1, -6), (-7, -13), (-12, -30), (-11, -50),
    (-6, -70), (0, -82),
)  # fmt: skip
_HEAD: tuple[Point, ...] = (
    (-10, -84), (-12, -94), (-9, -103), (-1, -108), (7, -106.5), (12, -101), (12.6, -94), (11, -86), (2, -81),
)  # fmt: skip


def draw(pose: Pose, chick: bool = False) -> str:
    """Draw the penguin at a phase of its waddle."""
    colors, phase = pose.palette, pose.phase
    walking = pose.action in ("walk", "run")
    rock = 6.0 * math.sin(2 * math.pi * phase) if walking else 1.0 * math.sin(2 * math.pi * phase)
    bob = -1.6 * abs(math.sin(2 * math.pi * phase)) if walking else 0.0
    feet = ""
    for start, x, near in ((0.5, 8.0, False), (0.0, -5.0, True)):
        step = Step(start, 0.58, WALK.cycle * WALK.stride * 100, 5.5, 0.0, 0.2)
        dx, height, _ = step.at(phase) if walking else (0.0, 0.0, 0.0)
        feet += _foot((x + dx, -height), colors, near)
    swing = 12 * wave(phase * 2, 0.25) if walking else 3 * wave(phase)
    body = (
        _flipper(colors, 1, -26 - swing, chick)
        + _trunk(colors, chick)
        + _flipper(colors, -1, 15 + swing, chick)
        + group(_head(colors, chick), f'transform="rotate({n(-0.7 * rock + 2.5 * wave(phase, 0.2))} 0 -86)"')
    )
    scale = f'transform="scale({0.52 if chick else 1.0})"'
    defs = fades("penguin", colors.main, light(colors.main, 0.3), gold=colors.accent, cream=colors.second)
    return group(defs + feet + group(body, f'transform="translate(0 {n(bob)}) rotate({n(rock)} 0 -4)"'), scale)


def _foot(place: Point, colors: Palette, near: bool) -> str:
    x, y = place
    ink = colors.dark if near else shade(colors.dark, 0.3)
    toes = smooth(
        [(x - 7, y - 4), (x + 2, y - 5), (x + 10, y - 3.4), (x + 14, y - 0.8), (x + 9, y), (x - 5, y), (x - 9, y - 1)]
    )
    claws = line(f"M{n(x + 4)} {n(y - 3.4)}l6 2.6M{n(x - 1)} {n(y - 3)}l5 2.6", light(ink, 0.25), 0.7)
    return path(toes, light(ink, 0.12)) + claws


@lru_cache(maxsize=16)
def _trunk(colors: Palette, chick: bool) -> str:
    main, pale = colors.main, colors.second
    stops = [(0, light(main, 0.3)), (0.3, light(main, 0.08)), (0.7, main), (1, shade(main, 0.4))]
    belly = path(smooth(_BELLY), mix(main, pale, 0.45) if chick else light(pale, 0.1))
    soft = [
        ("deep", (-2, -4), 26, 12, 0.35, 0), ("deep", (24, -32), 7, 34, 0.30, 0), ("lit", (-21, -52), 5, 28, 0.45, 8),
        ("gold", (8, -80), 13, 12, 0.0 if chick else 0.75, 20), ("cream", (6, -48), 10, 24, 0.35, 0),
        ("deep", (-10, -38), 4, 34, 0.25, 2),
    ]  # fmt: skip
    tail = path(smooth([(-20, -14), (-30, -3), (-25, -1), (-14, -6)]), shade(main, 0.3))
    down = ""
    if chick:
        edge = [(x, y) for x, y in _TRUNK[1:12]]
        down = path(locks(edge, 4.2, 60, 5, 0.0, 0.2), main)
    return tail + down + form("penguin-trunk", _TRUNK, stops, ((-26, -80), (24, -10)), soft, belly)


def _flipper(colors: Palette, side: int, angle: float, chick: bool) -> str:
    x = 20.0 if side > 0 else -17.0
    near = side < 0
    shape = smooth(
        [
            (x - 5, -77),
            (x + 4, -77),
            (x + 6.6, -62),
            (x + 5, -44),
            (x + 1, -32),
            (x - 2.6, -34),
            (x - 6, -50),
            (x - 7, -66),
        ]
    )
    fill = linear(
        f"penguin-wing{'-near' if near else ''}", (x - 8, -76), (x + 8, -34),
        [(0, light(colors.main, 0.34 if near else 0.1)), (0.5, colors.main), (1, shade(colors.main, 0.35))],
    )  # fmt: skip
    rim = (
        line(f"M{n(x + 6)} -66Q{n(x + 6.4)} -48 {n(x + 1)} -33", colors.second, 1.3, 'opacity="0.75"')
        if not chick
        else ""
    )
    wing = path(shape, f"url(#penguin-wing{'-near' if near else ''})") + rim
    return f"<defs>{fill}</defs>" + group(wing, f'transform="rotate({n(angle)} {n(x)} -76)"')


@lru_cache(maxsize=16)
def _head(colors: Palette, chick: bool) -> str:
    main, pale, gold = colors.main, colors.second, colors.accent
    ink = colors.dark if chick else main
    if chick:
        mask = path(smooth([(-6, -88), (-5, -100), (3, -104), (13, -103), (15, -88), (6, -82)]), pale)
    else:
        mask = path(
            smooth([(-4.4, -98), (-1, -93), (5, -88), (11, -83), (2, -78), (-6, -83), (-7.6, -92)]),
            mix(gold, pale, 0.12),
        )
        mask += path(smooth([(0, -86), (7, -85), (12, -80), (2, -76), (-4, -80)]), mix(gold, pale, 0.6))
    soft = [("lit", (-3, -103), 6, 3, 0.5, -20), ("deep", (8, -86), 6, 4, 0.2 if chick else 0.5, 0)]
    skull = form(
        "penguin-head",
        _HEAD,
        [(0, light(ink, 0.3)), (0.5, ink), (1, shade(ink, 0.3))],
        ((-8, -106), (8, -82)),
        soft,
        mask,
    )
    bill = path(smooth([(10.6, -102.4), (17, -101), (24, -96.6), (25, -94.4), (18, -96.4), (11.4, -97)]), colors.dark)
    stripe = path(smooth([(11.6, -98), (17, -97.6), (22.6, -95.2), (17, -95.8), (12, -96)]), colors.hair)
    eye = (
        ellipse((6.4, -100), 1.5, 1.55, "#4a2f1c")
        + ellipse((6.5, -100), 0.95, 1.0, "#060505")
        + ellipse((6.9, -100.6), 0.4, 0.4, "#ffffff")
    )
    return skull + bill + stripe + eye


RIG = Rig(
    name="penguin",
    label="Penguin",
    words=("penguin", "emperor penguin", "king penguin", "adelie penguin"),
    height=1.13,
    width=1.05,
    draw=draw,
    cycle=WALK.cycle,
    phases=14,
    stride=WALK.stride,
    actions=("walk", "stand"),
    gaits=MappingProxyType({"walk": WALK, "stand": STILL, "idle": STILL}),
    palettes=PALETTES,
)
CHICK = replace(
    RIG,
    name="penguin-chick",
    label="Penguin chick",
    words=("penguin chick", "baby penguin", "young penguin", "little penguin"),
    height=0.59,
    width=0.55,
    draw=partial(draw, chick=True),
    stride=WALK.stride * 0.52,
    gaits=MappingProxyType({"walk": Gait(WALK.cycle, WALK.stride * 0.52), "stand": STILL, "idle": STILL}),
    palettes=CHICKS,
    coat=True,
)
RIGS = (RIG, CHICK)
