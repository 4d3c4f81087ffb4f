"""A macaw on a wooden perch: it sways, cocks its head and blinks."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
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
    Palette(main="#d0281f", second="#f4c430", accent="#2d6fc4", hair="#c9231c", dark="#26211f"),
    Palette(main="#1f78c8", second="#f2b92c", accent="#2a9a58", hair="#1f86c8", dark="#22242a"),
    Palette(main="#3fa648", second="#f0c83c", accent="#c43a34", hair="#47b050", dark="#24302a"),
)
PERCH = 44.0
_BODY: tuple[Point, ...] = (
    (4, -46), (10, -40), (13, -30), (12, -18), (7, -8), (0, -3), (-7, -6), (-10, -16), (-10, -28), (-6, -40),
)  # fmt: skip
_SKULL: tuple[Point, ...] = (
    (-6, -42), (-6.6, -50), (-3, -56.4), (4, -58.6), (10.4, -56), (13.4, -50), (12, -43.6), (6, -40), (-1, -39),
)  # fmt: skip


def draw(pose: Pose) -> str:
    """Draw the parrot at a phase of its swaying."""
    colors, phase = pose.palette, pose.phase
    sway = 2.2 * math.sin(2 * math.pi * phase)
    cock = 9 * math.sin(2 * math.pi * phase + 0.6) ** 3
    shut = abs(phase - 0.42) < 0.025
    bird = _tail(colors) + _body(colors) + _wing(colors, phase) + _feet()
    bird += group(_head(colors, shut), f'transform="rotate({n(cock)} 2 -42)"')
    place = f'transform="translate(0 {n(-PERCH)}) rotate({n(sway)} 0 0)"'
    return fades("parrot", colors.main, light(colors.main, 0.3)) + _perch() + group(bird, place)


@lru_cache(maxsize=1)
def _perch() -> str:
    """A cross of turned wood on a foot; the tail hangs before it."""
    wood = [(0, "#b98d5c"), (0.35, "#a3774a"), (1, "#5d3f26")]
    defs = linear("parrot-rod", (0, -PERCH - 2), (0, -PERCH + 2.6), wood)
    defs += linear("parrot-post", (-3, 0), (3, 0), [(0, "#a97e50"), (0.4, "#b88c5c"), (1, "#59402a")])
    post = path(f"M-2.4 {n(-PERCH)}L-2.8 -4L2.8 -4L2.4 {n(-PERCH)}Z", "url(#parrot-post)")
    foot = path(
        smooth([(-15, -1.4), (-9, -4.4), (0, -5.2), (9, -4.4), (15, -1.4), (12, 0), (-12, 0)]), "url(#parrot-post)"
    )
    top, low = n(-PERCH - 2), n(-PERCH + 2.4)
    ends = f"M-19 {top}L19 {top}A2.2 2.2 0 0 1 19 {low}L-19 {low}A2.2 2.2 0 0 1 -19 {top}Z"
    rod = path(ends, "url(#parrot-rod)")
    return f"<defs>{defs}</defs>" + foot + post + rod


@lru_cache(maxsize=16)
def _tail(colors: Palette) -> str:
    drawn = ""
    for i, tone in enumerate((shade(colors.main, 0.3), colors.accent, colors.main, light(colors.main, 0.1))):
        x = -7 + 2.1 * i
        shape = smooth(
            [(x, -10), (x + 3.4, -8), (x + 1.0, 14), (x - 3.4 + 0.8 * i, 31 - 2 * abs(i - 2)), (x - 3.4, 12)],
            tension=0.8,
        )
        drawn += path(shape, tone) + line(
            f"M{n(x + 1)} -6L{n(x - 2 + 0.6 * i)} 24", shade(tone, 0.35), 0.35, 'opacity="0.6"'
        )
    return drawn


@lru_cache(maxsize=16)
def _body(colors: Palette) -> str:
    main = colors.main
    breast = path(
        smooth([(10, -42), (14, -28), (10, -8), (4, -6), (7, -24)]), mix(main, colors.second, 0.5), 'opacity="0.5"'
    )
    scales = "".join(
        f"M{n(-1 + 3.2 * k + (1.6 if row % 2 else 0))} {n(-38 + 4.2 * row)}q1.6 2.2 3.2 0"
        for row in range(8)
        for k in range(4)
    )
    soft = [("lit", (2, -38), 7, 7, 0.45, 0), ("deep", (2, -4), 12, 6, 0.5, 0), ("deep", (12, -20), 4, 14, 0.35, 0)]
    stops = [(0, light(main, 0.25)), (0.4, main), (1, shade(main, 0.4))]
    return form(
        "parrot-body",
        _BODY,
        stops,
        ((-8, -44), (8, -2)),
        soft,
        breast + line(scales, shade(main, 0.4), 0.4, 'opacity="0.4"'),
    )


def _wing(colors: Palette, phase: float) -> str:
    """Three bands of color, one below the other: shoulder, coverts, flight feathers."""
    ruffle = 1.2 * max(0.0, wave(phase, 0.75)) ** 6
    shoulder = [(-4, -41), (2, -36), (4, -27), (0, -19), (-8, -20), (-12, -30), (-9, -38)]
    coverts = [(3, -28), (3, -18), (-2, -10), (-10, -10), (-12.4, -22), (-10, -28)]
    flight = [(0, -18), (-1, -8), (-6, 2), (-12, 9), (-14.6, 4), (-14, -8), (-12, -18)]
    quills = "".join(f"M{n(-3 - 2 * i)} {n(-14 + i)}L{n(-7 - 1.6 * i)} {n(2 + 1.6 * i)}" for i in range(4))
    drawn = form(
        "parrot-flight", flight, [(0, colors.accent), (1, shade(colors.accent, 0.4))], ((-2, -16), (-12, 8)), (),
        line(quills, shade(colors.accent, 0.5), 0.45, 'opacity="0.7"'),
    )  # fmt: skip
    drawn += form(
        "parrot-coverts",
        coverts,
        [(0, light(colors.second, 0.2)), (1, shade(colors.second, 0.2))],
        ((2, -28), (-8, -8)),
        (),
        line(
            "M1 -21q-3 3 -6 0q-3 3 -6 0M0 -15.6q-3 3 -5.4 0q-2.4 3 -5 0",
            shade(colors.second, 0.4),
            0.45,
            'opacity="0.6"',
        ),
    )
    drawn += form(
        "parrot-shoulder",
        shoulder,
        [(0, light(colors.main, 0.28)), (0.6, colors.main), (1, shade(colors.main, 0.25))],
        ((-2, -42), (-6, -18)),
        (("lit", (-5, -35), 4, 5, 0.5, 0),),
    )
    return group(drawn, f'transform="rotate({n(-ruffle * 3)} -2 -38)"')


def _head(colors: Palette, shut: bool) -> str:
    main, dark = colors.hair, colors.dark
    face = path(smooth([(5, -54), (10.6, -53.6), (13, -49), (11, -44), (6, -44), (3.6, -49)]), "#f6efe6")
    rows = line("M5.6 -47.4L9.6 -47M6 -45.8L9.4 -45.4M5.6 -49L8 -48.8", main, 0.35, 'opacity="0.6"')
    soft = [("lit", (1, -55), 6, 3, 0.5, -10), ("deep", (2, -41), 8, 3, 0.5, 0)]
    skull = form(
        "parrot-head",
        _SKULL,
        [(0, light(main, 0.28)), (0.5, main), (1, shade(main, 0.3))],
        ((-4, -58), (8, -40)),
        soft,
        face + rows,
    )
    upper = smooth(
        [(10.6, -55), (15.6, -54.4), (19, -50), (19.2, -44), (17.2, -39.6), (16.4, -43.4), (14, -46.4), (11.4, -48.4)]
    )
    lower = smooth([(11, -46.4), (14, -45.6), (15.6, -42.8), (13.4, -40.6), (10.6, -42.6)])
    bill = linear("parrot-bill", (11, -55), (18, -40), [(0, "#f3ead8"), (0.55, "#d9c8aa"), (1, "#3a322c")])
    shine = line("M13 -53.4Q17 -51.6 17.8 -46.6", "#ffffff", 0.6, 'opacity="0.5"')
    if shut:
        eye = line("M5.6 -51Q7.2 -49.8 8.8 -51", dark, 0.6)
    else:
        eye = (
            ellipse((7.2, -51.2), 1.75, 1.7, "#f2d35a")
            + ellipse((7.3, -51.2), 1.05, 1.05, "#0c0908")
            + ellipse((7.7, -51.7), 0.4, 0.4, "#ffffff")
        )
    return f"<defs>{bill}</defs>" + path(lower, dark) + skull + path(upper, "url(#parrot-bill)") + shine + eye


@lru_cache(maxsize=1)
def _feet() -> str:
    return "".join(
        ellipse((x, -0.6), 1.4, 2.8, "#6f675f") + ellipse((x - 0.3, -1.6), 0.8, 1.0, "#8f877e")
        for x in (-3.4, -0.8, 3.2, 5.8)
    )


RIG = Rig(
    name="parrot",
    label="Parrot",
    words=("parrot", "macaw", "cockatoo", "parakeet", "budgie", "toucan", "ara"),
    height=1.06,
    width=0.46,
    draw=draw,
    cycle=3.2,
    phases=20,
    actions=("sit", "stand"),
    palettes=PALETTES,
)
