"""A bunch of flowers in a glass vase: cupped petals in layers, leaves, stems through water; it sways a little."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    clip,
    ellipse,
    fade,
    group,
    light,
    limb,
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

PALETTES = (
    Palette(main="#d9486a", second="#f2a9b8", accent="#4f8a45", dark="#6d1a33"),
    Palette(main="#f0a53a", second="#f8dd9a", accent="#5a8a3f", dark="#8a4a12"),
    Palette(main="#f4efe6", second="#f6e3dc", accent="#4a7f4a", dark="#b8a98a"),
    Palette(main="#a31f30", second="#d04a55", accent="#3f6f3a", dark="#4a0d16"),
    Palette(main="#7a5fb8", second="#c4b0e6", accent="#55874a", dark="#3a2a66"),
)
BLOOMS = (
    (-9.5, -37.0, 4.6, -20.0),
    (9.8, -36.4, 4.5, 22.0),
    (-14.0, -30.5, 3.9, -36.0),
    (14.2, -29.6, 3.9, 38.0),
    (-4.6, -42.6, 4.4, -7.0),
    (4.9, -43.4, 4.5, 8.0),
    (-6.2, -31.0, 4.5, -12.0),
    (7.0, -30.2, 4.4, 14.0),
    (0.2, -35.8, 5.2, 0.0),
)
"""Where each bloom is, its size and its lean, far ones first."""
RIM, FLAT = -19.0, 0.2


def draw(pose: Pose) -> str:
    """Draw the bunch at the phase of its sway, and as it is turned."""
    colors, turn = pose.palette, pose.turn
    heads, stems, leaves = [], [], []
    for i, (x, y, size, lean) in enumerate(BLOOMS):
        depth = (i - 4) * 1.1
        px = x * math.cos(turn) + depth * math.sin(turn) * 1.6
        z = depth * math.cos(turn) - x * math.sin(turn)
        sway = 0.55 * wave(pose.phase, i * 0.09) * (-y / 40)
        tip = (px + sway, y)
        root = (px * 0.10, -3.0)
        waist = (px * 0.28, RIM)
        stems.append(
            (
                z,
                tube(
                    [
                        (*root, 0.34),
                        (*waist, 0.34),
                        (px * 0.72 + sway * 0.6, (y + RIM) / 2, 0.34),
                        (tip[0], tip[1] + size * 0.6, 0.36),
                    ],
                    colors.accent,
                    0.35,
                    0.2,
                    5,
                ),
            )
        )
        tilt = lean * math.cos(turn) + 3 * wave(pose.phase, 0.1 + i * 0.09)
        heads.append(
            (
                z,
                group(
                    _bloom(colors, i),
                    f'transform="translate({n(tip[0])} {n(tip[1])}) rotate({n(tilt)}) scale({n(size)})"',
                ),
            )
        )
        if i % 2 == 0 or i > 5:
            leaves.append(_leaf(colors, waist, (px * 1.15 + (5 if px > 0 else -5), (y + RIM) / 2 - 1.5), i, sway))
    heads.sort(key=lambda one: one[0])
    stems.sort(key=lambda one: one[0])
    back, front = _vase(turn)
    return _defs(colors) + back + "".join(s for _, s in stems) + "".join(leaves) + "".join(h for _, h in heads) + front


def _defs(colors: Palette) -> str:
    main, pale = colors.main, colors.second
    parts = (
        radial(
            "flower-petal",
            (-0.25, -0.55),
            1.7,
            [(0, light(pale, 0.4)), (0.4, mix(main, pale, 0.5)), (0.8, main), (1, shade(main, 0.35))],
        ),
        radial(
            "flower-inner",
            (-0.1, -0.3),
            1.3,
            [(0, mix(main, pale, 0.5)), (0.6, mix(main, pale, 0.2)), (1, shade(main, 0.2))],
        ),
        linear(
            "flower-outer",
            (-1, -1),
            (1, 1),
            [(0, light(pale, 0.2)), (0.5, mix(main, pale, 0.35)), (1, shade(main, 0.4))],
        ),
        linear(
            "flower-leaf",
            (-10, -34),
            (10, -18),
            [(0, light(colors.accent, 0.4)), (0.5, colors.accent), (1, shade(colors.accent, 0.5))],
        ),
        clip("flower-vase", path(_side())),
        linear(
            "flower-glass",
            (-6.4, 0),
            (6.4, 0),
            [
                (0, "#dfeaf0", 0.75),
                (0.08, "#ffffff", 0.25),
                (0.25, "#ffffff", 0.42),
                (0.34, "#ffffff", 0.06),
                (0.8, "#26343f", 0.10),
                (0.93, "#ffffff", 0.45),
                (1, "#dfeaf0", 0.8),
            ],
        ),
        linear("flower-water", (0, -13.5), (0, 0), [(0, "#cfe6ee", 0.45), (0.5, "#9cc4d4", 0.30), (1, "#6a98aa", 0.5)]),
        fade("flower-soot", colors.dark),
        fade("flower-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _bloom(colors: Palette, i: int) -> str:
    """Petals in three rings round a tight heart, the outer ones curling away."""
    parts = [path(smooth([(-0.5, 0.75), (0, 1.15), (0.5, 0.75), (0.3, 0.5), (-0.3, 0.5)]), shade(colors.accent, 0.15))]
    turn = i * 0.7
    for ring, (count, reach, size, fill) in enumerate(
        (
            (7, 0.62, 0.62, "url(#flower-outer)"),
            (6, 0.42, 0.56, "url(#flower-petal)"),
            (5, 0.22, 0.46, "url(#flower-petal)"),
        )
    ):
        for k in range(count):
            a = 2 * math.pi * k / count + turn + ring * 0.5
            x, y = reach * math.cos(a), reach * 0.86 * math.sin(a) - 0.05 * ring
            blade = smooth(
                [
                    (-size * 0.72, size * 0.30),
                    (-size * 0.88, -size * 0.30),
                    (-size * 0.30, -size * 0.82),
                    (size * 0.34, -size * 0.80),
                    (size * 0.9, -size * 0.24),
                    (size * 0.66, size * 0.36),
                    (0, size * 0.62),
                ]
            )
            shadow = path(blade, colors.dark, 'opacity="0.30" transform="translate(0.03 0.07)"')
            edge = path(blade, "none", f'stroke="{light(colors.second, 0.45)}" stroke-width="0.03" opacity="0.65"')
            parts.append(
                group(
                    shadow + path(blade, fill) + edge,
                    f'transform="translate({n(x)} {n(y)}) rotate({n(math.degrees(a) + 90)})"',
                )
            )
    heart = "".join(
        line(
            (
                f"M{n(-0.26 + 0.05 * k)} {n(-0.02 + 0.02 * k)}Q{n(0)} {n(-0.36 + 0.12 * k)} "
                f"{n(0.28 - 0.05 * k)} {n(0.02 + 0.03 * k)}"
            ),
            shade(colors.main, 0.42),
            0.045,
            'opacity="0.75"',
        )
        for k in range(3)
    )
    core = ellipse((0, -0.04), 0.32, 0.30, "url(#flower-inner)")
    return (
        "".join(parts)
        + spot("flower-soot", (0.05, 0.05), 0.46, 0.4, 0.4)
        + core
        + heart
        + spot("flower-glow", (-0.35, -0.45), 0.4, 0.3, 0.35)
    )


def _leaf(colors: Palette, root: tuple[float, float], tip: tuple[float, float], i: int, sway: float) -> str:
    (ax, ay), (bx, by) = root, (tip[0] + sway, tip[1])
    side = 1 if bx > ax else -1
    middle = ((ax + bx) / 2 + side * 1.8, (ay + by) / 2 + 1.5)
    blade = limb([(ax, ay, 0.3), (*middle, 1.9), (bx, by, 0.2)])
    vein = line(
        f"M{n(ax)} {n(ay)}Q{n(middle[0])} {n(middle[1])} {n(bx)} {n(by)}",
        light(colors.accent, 0.5),
        0.16,
        'opacity="0.6"',
    )
    return path(blade, "url(#flower-leaf)" if i % 4 else shade(colors.accent, 0.2)) + vein


def _side() -> str:
    return (
        f"M-5.6 {RIM}C-4.4 -16.5 -4.0 -15 -4.4 -13C-5.0 -10.5 -6.4 -8.5 -6.4 -5.5C-6.4 "
        "-2.5 -5.4 -0.9 -4.4 -0.5A4.4 0.5 0 0 0 4.4 -0.5C5.4 -0.9 6.4 -2.5 6.4 -5.5"
        f"C6.4 -8.5 5.0 -10.5 4.4 -13C4.0 -15 4.4 -16.5 5.6 {RIM}A5.6 {n(5.6 * FLAT)} 0 "
        f"0 1 -5.6 {RIM}Z"
    )


def _vase(turn: float) -> tuple[str, str]:
    back = path(_side(), "#cfdde4", 'opacity="0.22"') + ellipse((0, RIM), 5.6, 5.6 * FLAT, "#ffffff", 'opacity="0.25"')
    back += group(
        '<rect x="-8" y="-12.6" width="16" height="13" fill="url(#flower-water)"/>', 'clip-path="url(#flower-vase)"'
    ) + ellipse((0, -12.6), 4.35, 0.8, "#e6f4f8", 'opacity="0.6"')
    slide = -0.7 * math.sin(turn)
    window = path(
        smooth(
            [
                (-4.9 + slide, -8.6),
                (-3.6 + slide, -9.4),
                (-3.8 + slide, -5),
                (-3.2 + slide, -2),
                (-4.2 + slide, -2),
                (-5.2 + slide, -5),
            ]
        ),
        "#ffffff",
        'opacity="0.55"',
    )
    foot = path("M-5.6 -2.2Q0 -0.4 5.6 -2.2L4.4 -0.5A4.4 0.5 0 0 1 -4.4 -0.5Z", "#ffffff", 'opacity="0.35"')
    front = path(_side(), "url(#flower-glass)") + group(window + foot, 'clip-path="url(#flower-vase)"')
    front += (
        f'<path d="M-5.6 {RIM}A5.6 {n(5.6 * FLAT)} 0 0 0 5.6 {RIM}" fill="none" '
        'stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.22"/>'
    )
    return back, front


RIG = Rig(
    name="flower",
    label="Flowers",
    words=(
        "flower",
        "bouquet",
        "rose",
        "tulip",
        "peony",
        "orchid",
        "daisy",
        "lily",
        "sunflower",
        "bouquet of rose",
        "bunch of flower",
        "bouquet of flower",
        "red rose",
        "blossom",
        "dahlia",
        "poppy",
        "carnation",
        "wildflower",
        "hydrangea",
    ),
    height=0.50,
    width=0.42,
    draw=draw,
    cycle=4.0,
    phases=12,
    turns=12,
    on="table",
    glossy=0.3,
    actions=("idle", "spin"),
    palettes=PALETTES,
)
