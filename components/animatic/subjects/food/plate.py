"""A dinner plate seen from the table: salmon on greens, tomatoes, a wedge of lemon; steam rises."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
    tube,
)
from components.animatic.subjects.drawing.vapor import steam
from components.animatic.subjects.food.garnish import leaf, lemon, tomato

PALETTES = (
    Palette(main="#f4f1ea", second="#e8875a", accent="#4f8a3a", dark="#c3302a"),
    Palette(main="#2f3238", second="#d98a4a", accent="#5a9a44", dark="#d0402e"),
    Palette(main="#dfe6e2", second="#b8734a", accent="#6a9a3a", dark="#c3302a"),
    Palette(main="#c9d3dc", second="#e08a66", accent="#3f7d3a", dark="#b8281e"),
)
R, FLAT = 14.0, 0.34
LEVEL = -5.6


def draw(pose: Pose) -> str:
    """Draw the plate and its food; both go round with the turn."""
    colors = pose.palette
    return _defs(colors) + _plate(colors) + _food(colors, pose.turn) + steam("plate", pose.phase, LEVEL - 4, 13.0, 5.0)


def _defs(colors: Palette) -> str:
    main, fish = colors.main, colors.second
    parts = (
        linear(
            "plate-rim", (-R, -R * FLAT), (R, R * FLAT), [(0, light(main, 0.5)), (0.35, main), (1, shade(main, 0.28))]
        ),
        radial(
            "plate-well",
            (1.0, LEVEL + 0.4),
            R * 0.74,
            [(0, light(main, 0.25)), (0.75, main), (0.93, shade(main, 0.10)), (1, shade(main, 0.24))],
            squash=FLAT,
        ),
        linear(
            "plate-under", (-R, 0), (R, 0), [(0, shade(main, 0.25)), (0.3, shade(main, 0.06)), (1, shade(main, 0.5))]
        ),
        linear(
            "plate-fish",
            (-4, -5),
            (3, 3),
            [(0, light(fish, 0.45)), (0.4, light(fish, 0.08)), (0.75, fish), (1, shade(fish, 0.35))],
        ),
        linear("plate-flank", (0, 0), (0, 2.4), [(0, light(fish, 0.25)), (0.6, fish), (1, shade(fish, 0.4))]),
        radial(
            "plate-tomato",
            (-0.35, -0.4),
            1.4,
            [
                (0, light(colors.dark, 0.6)),
                (0.35, colors.dark),
                (0.85, shade(colors.dark, 0.4)),
                (1, shade(colors.dark, 0.55)),
            ],
        ),
        linear(
            "plate-leaf",
            (-1, -1),
            (1, 1),
            [(0, light(colors.accent, 0.45)), (0.5, colors.accent), (1, shade(colors.accent, 0.45))],
        ),
        linear("plate-leaf2", (-1, -1), (1, 1), [(0, light(colors.accent, 0.15)), (1, shade(colors.accent, 0.6))]),
        radial(
            "plate-lemon",
            (0, 0),
            1.0,
            [(0, "#fff8d0"), (0.75, "#f6e27a"), (0.84, "#fdf6d8"), (0.9, "#efc93a"), (1, "#d9a82a")],
        ),
        fade("plate-soot", "#120a06"),
        fade("plate-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _plate(colors: Palette) -> str:
    ry = R * FLAT
    under = path(
        (
            f"M{n(-R)} {n(LEVEL)}C{n(-R * 0.8)} {n(LEVEL + 2.6)} {n(-R * 0.6)} "
            f"{n(LEVEL + ry)} {n(-R * 0.5)} -0.35Q0 0.55 {n(R * 0.5)} -0.35C{n(R * 0.6)} "
            f"{n(LEVEL + ry)} {n(R * 0.8)} {n(LEVEL + 2.6)} {n(R)} {n(LEVEL)}Z"
        ),
        "url(#plate-under)",
    )
    rim = ellipse((0, LEVEL), R, ry, "url(#plate-rim)") + ellipse(
        (0, LEVEL), R - 0.12, ry - 0.06, "none", f'stroke="{light(colors.main, 0.7)}" stroke-width="0.2" opacity="0.9"'
    )
    lip = ellipse(
        (0, LEVEL + 0.14),
        R * 0.93,
        ry * 0.92,
        "none",
        f'stroke="{shade(colors.main, 0.3)}" stroke-width="0.08" opacity="0.35"',
    )
    well = ellipse((0, LEVEL + 0.25), R * 0.70, ry * 0.69, "url(#plate-well)")
    return under + rim + lip + well + spot("plate-glow", (-R * 0.62, LEVEL - ry * 0.45), 3.6, 0.9, 0.7, -18)


def _around(angle: float, away: float, turn: float) -> tuple[float, float, float]:
    a = angle + turn
    return away * math.sin(a), LEVEL + away * FLAT * math.cos(a), math.cos(a) * away


def _food(colors: Palette, turn: float) -> str:
    """Leaves make the bed; fish, tomatoes and lemon lie on it, far ones first."""
    dice, things = np.random.default_rng(4), []
    for i in range(46):
        x, y, depth = _around(dice.uniform(0, 6.283), 7.0 * math.sqrt(dice.uniform(0.02, 1)), turn)
        lift = dice.uniform(0.3, 1.9) * (1 - abs(x) / 12)
        spin, size = dice.uniform(-60, 240), dice.uniform(1.0, 1.7)
        things.append(
            (
                depth - 1.4,
                group(
                    leaf(i),
                    f'transform="translate({n(x)} {n(y - lift)}) scale(1 0.8) rotate({n(spin)}) scale({n(size)})"',
                ),
            )
        )
    for angle, away, size in ((0.5, 6.6, 1.5), (0.95, 6.9, 1.25), (5.6, 6.4, 1.45), (2.3, 6.2, 1.5), (3.9, 6.4, 1.35)):
        x, y, depth = _around(angle, away, turn)
        things.append((depth + 0.6, tomato(x, y - size * 0.8, size)))
    x, y, depth = _around(4.9, 6.6, turn)
    things.append((depth + 0.4, group(lemon(), f'transform="translate({n(x)} {n(y - 1.6)}) rotate(-18) scale(2.3)"')))
    things.append((0.5, _fillet(colors, turn)))
    things.sort(key=lambda thing: thing[0])
    bed = spot("plate-soot", (0.8, LEVEL + 0.6), 9.2, 3.0, 0.55)
    return bed + "".join(art for _, art in things) + _sprig(colors, turn)


def _fillet(colors: Palette, turn: float) -> str:
    """A seared piece with flakes across it, foreshortened as it turns."""
    fish, wide = colors.second, 0.62 + 0.38 * abs(math.cos(turn))
    top = [
        (-5.6, -0.4),
        (-4.4, -2.0),
        (-1.0, -2.7),
        (3.0, -2.3),
        (5.8, -1.0),
        (5.4, 0.5),
        (2.0, 1.1),
        (-2.4, 1.2),
        (-5.0, 0.7),
    ]
    side: list[Point] = [
        (-5.6, -0.4),
        (-5.3, 1.2),
        (-2.4, 2.7),
        (2.2, 2.6),
        (5.4, 1.6),
        (5.8, -1.0),
        (5.4, 0.5),
        (2.0, 1.1),
        (-2.4, 1.2),
        (-5.0, 0.7),
    ]
    flakes = "".join(
        line(f"M{n(x)} -2.2Q{n(x + 1.3)} -0.6 {n(x + 0.4)} 1.0", light(fish, 0.55), 0.14, 'opacity="0.75"')
        for x in (-4.2, -2.9, -1.5, 0.0, 1.5, 3.0, 4.2)
    )
    sear = "".join(
        line(f"M{n(x - 1.2)} -2.2L{n(x + 1.0)} 1.0", shade(fish, 0.6), 0.36, 'opacity="0.5"') for x in (-2.6, 0.2, 3.0)
    )
    glaze = spot("plate-glow", (-2.2, -1.5), 2.6, 0.7, 0.6, -8) + spot("plate-glow", (2.4, -1.2), 1.5, 0.4, 0.4, 10)
    art = (
        spot("plate-soot", (0.4, 2.3), 6.6, 1.3, 0.6)
        + path(smooth(side, tension=0.7), "url(#plate-flank)")
        + path(smooth(top), "url(#plate-fish)")
        + sear
        + flakes
        + glaze
    )
    return group(art, f'transform="translate(0 {n(LEVEL - 2.9)}) scale({n(wide)} 1)"')


def _sprig(colors: Palette, turn: float) -> str:
    x, green = 0.6 * math.cos(turn), colors.accent
    stem = tube(
        [(x - 1.8, LEVEL - 4.2, 0.12), (x, LEVEL - 5.6, 0.12), (x + 1.8, LEVEL - 6.1, 0.08)], green, 0.3, 0.2, 4
    )
    blades = "".join(
        path(
            smooth(
                [
                    (x + dx, LEVEL - dy),
                    (x + dx + 0.5 * s, LEVEL - dy - 0.9),
                    (x + dx + 1.1 * s, LEVEL - dy - 0.8),
                    (x + dx + 0.7 * s, LEVEL - dy - 0.2),
                ]
            ),
            mix(green, light(green, 0.4), 0.4 if s > 0 else 0.1),
        )
        for dx, dy, s in (
            (-1.4, 4.6, -1),
            (-0.9, 5.0, 1),
            (-0.2, 5.4, -1),
            (0.4, 5.7, 1),
            (1.1, 5.9, -1),
            (1.6, 6.0, 1),
        )
    )
    return stem + blades


RIG = Rig(
    name="plate",
    label="Plate of food",
    words=(
        "plate",
        "plate of food",
        "food",
        "dish",
        "meal",
        "dinner",
        "lunch",
        "salmon",
        "bowl",
        "seafood",
        "cuisine",
        "platter",
    ),
    height=0.225,
    width=0.29,
    draw=draw,
    cycle=3.0,
    phases=16,
    turns=16,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
