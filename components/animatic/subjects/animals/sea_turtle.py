"""A sea turtle in flight through water: a plated shell, a scaled head, long fore flippers that beat like wings."""

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
    mix,
    n,
    path,
    polygon,
    radial,
    shade,
    smooth,
    spot,
)

PALETTES = (
    Palette(main="#6b7a3e", second="#c9b87a", accent="#8a5a2e", dark="#232a16"),
    Palette(main="#4f7a6a", second="#cfd0a0", accent="#6a5a34", dark="#16261f"),
    Palette(main="#8a6a3a", second="#e0cc94", accent="#6e3f20", dark="#2a1c0e"),
)
SHELL: tuple[Point, ...] = (
    (-33, 2),
    (-28, -8),
    (-16, -16),
    (0, -19),
    (16, -16.5),
    (27, -9),
    (32, -1),
    (29, 3.6),
    (14, 6.0),
    (-8, 6.6),
    (-26, 5.4),
)
MIDDLE = -49.0


def draw(pose: Pose) -> str:
    """Draw the turtle at the phase of its stroke."""
    colors, phase = pose.palette, pose.phase
    beat = math.sin(2 * math.pi * phase)
    lift = 1.6 * math.sin(2 * math.pi * phase - 1.2)
    far = _flipper(colors, -0.75 * beat + 0.1, far=True) + _paddle(colors, phase, far=True)
    near = _paddle(colors, phase, far=False) + _shell(colors) + _flipper(colors, beat, far=False)
    whole = far + _belly(colors) + _head(colors, beat) + near
    return _defs(colors) + group(whole, f'transform="translate(-4 {n(MIDDLE - lift)}) rotate({n(-5 + 2.0 * beat)})"')


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    plate, skin = colors.accent, colors.main
    shell = [(0, light(plate, 0.45)), (0.35, light(plate, 0.08)), (0.7, plate), (1, shade(plate, 0.5))]
    parts = (
        clip("sea-turtle-shell", path(smooth(SHELL))),
        radial("sea-turtle-back", (-7, -13), 40, shell, squash=0.62),
        linear("sea-turtle-belly", (0, 2), (0, 12), [(0, colors.second), (1, shade(colors.second, 0.42))]),
        linear(
            "sea-turtle-arm",
            (0, -2),
            (-8, 36),
            [(0, shade(skin, 0.12)), (0.3, light(skin, 0.22)), (0.7, skin), (1, shade(skin, 0.35))],
        ),
        linear(
            "sea-turtle-face",
            (40, -12),
            (44, 6),
            [(0, light(skin, 0.38)), (0.5, skin), (1, mix(colors.second, skin, 0.35))],
        ),
        fade("sea-turtle-soot", colors.dark),
        fade("sea-turtle-glow", "#fff8e0"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _belly(colors: Palette) -> str:
    shape = smooth([(-30, 2), (-20, 9), (0, 11.4), (20, 9.4), (30, 3), (20, 0), (-20, 0)])
    seams = line(
        "M-16 4Q-15 8 -14 10M-2 5Q-1 9 0 11.2M12 4Q13 8 14 10.4", shade(colors.second, 0.4), 0.5, 'opacity="0.6"'
    )
    return path(shape, "url(#sea-turtle-belly)") + seams


@lru_cache(maxsize=64)
def _shell(colors: Palette) -> str:
    """Five plates along the ridge, ribs below them, a scalloped rim."""
    plates = (
        ((-31, 0), (-26, -8), (-18, -9), (-17, -2), (-22, 3)),
        ((-18, -9), (-13, -15.4), (-5, -14), (-4, -5), (-10, -1), (-17, -2)),
        ((-5, -14), (2, -18.4), (9, -14.4), (10, -5), (3, -1), (-4, -5)),
        ((9, -14.4), (16, -15.6), (22, -10), (22, -4), (16, -1), (10, -5)),
        ((22, -10), (28, -7.4), (31, -1), (26, 1.6), (22, -4)),
        ((-22, 3), (-17, -2), (-10, -1), (-9, 4), (-16, 5.4)),
        ((-9, 4), (-10, -1), (-4, -5), (3, -1), (3, 4.6)),
        ((3, 4.6), (3, -1), (10, -5), (16, -1), (15, 4)),
        ((15, 4), (16, -1), (22, -4), (26, 1.6), (24, 3.6)),
    )
    parts = ""
    for k, plate in enumerate(plates):
        cx, cy = sum(x for x, _ in plate) / len(plate), sum(y for _, y in plate) / len(plate)
        inner = [(cx + (x - cx) * 0.90, cy + (y - cy) * 0.90) for x, y in plate]
        tone = mix(colors.accent, colors.second, 0.10 + 0.10 * (k % 3))
        rays = "".join(f"M{n(cx)} {n(cy)}L{n(cx + (x - cx) * 0.82)} {n(cy + (y - cy) * 0.82)}" for x, y in plate)
        parts += path(polygon(inner), tone, 'fill-opacity="0.62"') + line(
            rays, light(colors.second, 0.2), 0.5, 'opacity="0.30"'
        )
        parts += line(polygon(inner), light(colors.second, 0.1), 0.4, 'opacity="0.5"')
    soft = (
        spot("sea-turtle-glow", (-8, -14.4), 15, 3.0, 0.55, -4)
        + spot("sea-turtle-soot", (0, 7), 34, 4.4, 0.6)
        + spot("sea-turtle-soot", (29, 0), 8, 8, 0.4)
    )
    rim = line("M-33 2Q-26 6.6 -8 7.0Q14 6.6 29 3.6Q33 1.4 32 -1", mix(colors.accent, colors.second, 0.55), 2.2)
    scallops = "".join(
        f"M{n(-30 + 6.6 * k)} {n(3.6 + 2.6 * math.sin(math.pi * (k + 0.5) / 10))}l0.6 2.4" for k in range(10)
    )
    base = path(smooth(SHELL), shade(colors.dark, 0.1)) + path(
        smooth(SHELL), "url(#sea-turtle-back)", 'fill-opacity="0.75"'
    )
    return (
        base
        + group(parts + soft, 'clip-path="url(#sea-turtle-shell)"')
        + rim
        + line(scallops, shade(colors.accent, 0.5), 0.6, 'opacity="0.7"')
    )


def _scales(points: list[Point], colors: Palette, size: float) -> str:
    d = ""
    for i, (x, y) in enumerate(points):
        r = size * (0.8 + 0.4 * math.sin(i * 2.3))
        d += (
            f"M{n(x - r)} {n(y)}Q{n(x - r * 0.4)} {n(y - r)} {n(x + r * 0.6)} {n(y - r * 0.7)}"
            f"Q{n(x + r * 1.1)} {n(y)} {n(x + r * 0.4)} {n(y + r * 0.7)}"
            f"Q{n(x - r * 0.7)} {n(y + r * 0.8)} {n(x - r)} {n(y)}Z"
        )
    return path(d, shade(colors.main, 0.42), 'fill-opacity="0.75"')


def _head(colors: Palette, beat: float) -> str:
    neck = smooth([(24, -5), (32, -7.4), (38, -8), (38, 3), (32, 6), (24, 5)])
    skull = smooth(
        [
            (34, -8.4),
            (40, -11.4),
            (47, -10.6),
            (52, -7.0),
            (54.6, -2.6),
            (53.6, 0.6),
            (50, 2.6),
            (43, 4.4),
            (36, 4.0),
            (33, -1),
        ]
    )
    marks = _scales(
        [(38, -8), (42, -9.4), (46, -8.6), (37.4, -3.6), (41, -5.4), (40.6, -0.6), (36.4, 0.6)], colors, 1.7
    )
    folds = line("M28 -6Q27 0 28 5M31.4 -7Q30.4 -1 31.4 5.4", shade(colors.main, 0.45), 0.6, 'opacity="0.6"')
    eye = (
        ellipse((46.6, -4.6), 2.3, 2.1, shade(colors.main, 0.5))
        + ellipse((46.8, -4.5), 1.7, 1.6, "#0c0a08")
        + ellipse((47.4, -5.1), 0.5, 0.45, "#ffffff")
    )
    lid = line("M44 -5.6Q46.6 -7.8 49.4 -5.4", shade(colors.main, 0.5), 0.7)
    beak = line("M54 -0.6Q50 1.4 45 0.4", shade(colors.main, 0.6), 0.8) + ellipse((52.4, -4.4), 0.6, 0.4, colors.dark)
    soft = spot("sea-turtle-glow", (43, -9.4), 5, 1.5, 0.5, 8)
    head = path(skull, "url(#sea-turtle-face)") + marks + soft + eye + lid + beak
    return path(neck, "url(#sea-turtle-face)") + folds + group(head, f'transform="rotate({n(2.5 * beat)} 34 -2)"')


def _flipper(colors: Palette, beat: float, *, far: bool) -> str:
    """A long blade: raised it is seen narrow, driven down it sweeps back."""
    long, drop = 44.0, 0.46 + 0.62 * (beat + 1) / 2
    root: Point = (20, 3) if not far else (24, 0)
    tall = long * math.sin(drop * 1.45 - 0.35)
    back = long * (0.42 + 0.34 * math.cos(drop * 1.6))
    points = [
        root,
        (root[0] + 5, root[1] + tall * 0.22),
        (root[0] - back * 0.18, root[1] + tall * 0.66),
        (root[0] - back * 0.72, root[1] + tall * 0.98),
        (root[0] - back * 1.02, root[1] + tall * 1.02),
        (root[0] - back * 0.86, root[1] + tall * 0.76),
        (root[0] - back * 0.56, root[1] + tall * 0.40),
        (root[0] - 12, root[1] + 2),
    ]
    shape = smooth(points, tension=0.85)
    if far:
        return path(shape, shade(colors.main, 0.42))
    places = []
    for k in range(11):
        t = 0.14 + 0.075 * k
        ax, ay = points[1][0] + (points[4][0] - points[1][0]) * t, points[1][1] + (points[4][1] - points[1][1]) * t
        places += [(ax - 1 + 2.2 * math.sin(k * 1.9), ay), (ax - 5 + 1.6 * math.cos(k * 1.3), ay - 2.6)]
    inside = group(_scales(places, colors, 2.0), 'clip-path="url(#sea-turtle-blade)"')
    edge = line(smooth(points[:5], closed=False), light(colors.second, 0.1), 0.8, 'opacity="0.7"')
    shadow = spot("sea-turtle-soot", (root[0] - 6, root[1] + 3), 11, 4, 0.5)
    return (
        shadow
        + f"<defs>{clip('sea-turtle-blade', path(shape))}</defs>"
        + path(shape, "url(#sea-turtle-arm)")
        + inside
        + edge
    )


def _paddle(colors: Palette, phase: float, *, far: bool) -> str:
    """A hind paddle that steers."""
    swing = 10 * math.sin(2 * math.pi * phase + (2.2 if far else 1.2))
    shape = smooth([(-24, 2), (-28, -1), (-38, 2), (-47, 8), (-49, 12), (-43, 12.4), (-33, 9.6), (-25, 7)])
    fill = shade(colors.main, 0.42) if far else "url(#sea-turtle-arm)"
    marks = "" if far else _scales([(-32, 4), (-37, 6), (-42, 9), (-36, 8.6)], colors, 1.6)
    return group(path(shape, fill) + marks, f'transform="rotate({n(swing + (8 if far else -6))} -25 3)"')


RIG = Rig(
    name="sea-turtle",
    label="Sea turtle",
    words=("turtle", "sea turtle", "tortoise", "green turtle", "loggerhead"),
    height=0.86,
    width=1.20,
    draw=draw,
    cycle=2.2,
    phases=16,
    stride=0.7,
    on="air",
    glossy=0.2,
    actions=("swim",),
    palettes=PALETTES,
)
