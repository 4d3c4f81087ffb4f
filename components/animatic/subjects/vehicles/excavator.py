"""An excavator: a cab and a counterweight that swing on tracks, an arm of three parts that digs."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.rolling import lettering, paint, pane
from components.animatic.subjects.drawing.svg import Point, ellipse, group, light, line, path, polygon, rect, shade
from components.animatic.subjects.drawing.wheels import RESTING

PALETTES = (
    Palette(main="#f0b01e", second="#2a2d32", accent="#c9ccd0", dark="#20262c"),
    Palette(main="#e8702a", second="#34383d", accent="#c9ccd0", dark="#20262c"),
    Palette(main="#f2d13a", second="#26292e", accent="#c9ccd0", dark="#1d2328"),
)
HALF = 118.0


def draw(pose: Pose) -> str:
    """Draw it at the phase of its digging; standing still it holds its arm raised."""
    colors = pose.palette
    a = 2 * math.pi * pose.phase if pose.action == "dig" else 0.7
    made = Assembly("excavator", max(-1.0, min(0.9, pose.turn + RESTING * 0.7)), 0.09)
    for side in (-1, 1):
        _track(made, side, pose.phase if pose.action == "dig" else 0.0)
    made.turned(place(0, 84, 0), [(78, 0), (78, 26), (60, 28)], "#34373c", "matte", over=-20)
    _house(made, colors, pose.text)
    _arm(made, colors, a)
    return group(made.done(), 'transform="translate(-118 -4)"')


def _track(made: Assembly, side: int, phase: float) -> None:
    """A chain round rollers."""
    ring = [
        (-190 + 44 * math.cos(t), 44 + 44 * math.sin(t)) for t in (math.pi / 2 + math.pi * i / 10 for i in range(11))
    ]
    ring += [
        (190 + 44 * math.cos(t), 44 + 44 * math.sin(t)) for t in (-math.pi / 2 + math.pi * i / 10 for i in range(11))
    ]
    plates = "".join(
        rect(-200 + 24 * k + 24 * (phase % 1.0), -91, 15, 9, "#0f1012", 2)
        + rect(-200 + 24 * k - 24 * (phase % 1.0) + 24, 0 - 7, 15, 9, "#0f1012", 2)
        for k in range(17)
    )
    rollers = "".join(
        ellipse((x, -30), 19, 19, "#3c4046") + ellipse((x, -30), 8, 8, "#6d737a") for x in (-120, -60, 0, 60, 120)
    )
    ends = "".join(
        ellipse((x, -44), 33, 33, "#3c4046") + ellipse((x, -44), 20, 20, "#f0b01e") + ellipse((x, -44), 8, 8, "#6d737a")
        for x in (-190, 190)
    )
    guard = rect(-160, -70, 320, 26, "#2a2d32", 6)
    made.plate(
        Frame((0, 0, side * 92.0)),
        ring,
        52,
        "#1b1d20",
        face=plates + guard + rollers + ends if side > 0 else "",
        over=side * 300,
        edge=0.15,
    )


def _house(made: Assembly, colors: Palette, words: str) -> None:
    """Engine deck with a round stern, cab at the near front."""
    body = [(-196, 112), (40, 112), (96, 120), (96, 176), (-60, 196), (-176, 200), (-200, 184), (-206, 140)]
    vents = "".join(rect(-180 + 13 * k, -166, 7, 34, shade(colors.main, 0.5), 2) for k in range(6))
    name = lettering(words, (-52, -142), 28, 120, colors.main, colors.dark) or rect(-92, -156, 76, 16, colors.second, 3)
    made.plate(
        place(), body, 2 * HALF, colors.main, front=paint(made, colors.main), face=vents + name, over=0, edge=0.25
    )
    made.turned(place(-120, 196, -40), [(8, 0), (8, 40), (6, 44)], "#5f646a", "metal", over=20)
    shell = [(0, 120), (102, 120), (110, 150), (104, 226), (86, 282), (8, 286), (-4, 272)]
    made.plate(
        Frame((0, 0, 78.0)),
        shell,
        78,
        colors.main,
        front=paint(made, colors.main),
        over=60,
        edge=0.25,
        face=_windows(made, colors),
    )
    wind = pane(made, [(-30, -60), (30, -60), (30, 56), (-30, 56)], colors.dark)
    made.lay(Frame((106, 208, 78), (0, 0, -1), (-0.25, 0.97, 0), (0.97, 0.25, 0)), wind, 140)


def _windows(made: Assembly, colors: Palette) -> str:
    door = pane(made, [(10, -272), (80, -270), (92, -196), (12, -196)], colors.dark)
    low = pane(made, [(14, -188), (94, -188), (96, -144), (16, -144)], colors.dark)
    return door + low + rect(6, -160, 5, 26, shade(colors.main, 0.55), 2)


def _arm(made: Assembly, colors: Palette, a: float) -> None:
    """Boom, stick and bucket as a chain of plates, with the rams between them."""
    lift, fold, curl = 0.78 + 0.16 * math.sin(a), -1.5 + 0.34 * math.sin(a + 0.9), -1.2 + 0.55 * math.sin(a + 1.8)
    root: Point = (62.0, 158.0)
    elbow = (root[0] + 330 * math.cos(lift), root[1] + 330 * math.sin(lift))
    way = lift + fold
    wrist = (elbow[0] + 210 * math.cos(way), elbow[1] + 210 * math.sin(way))
    bend = (root[0] + 176 * math.cos(lift + 0.34), root[1] + 176 * math.sin(lift + 0.34))
    z = -26.0
    made.plate(Frame((0, 0, z)), _bar([root, bend, elbow], (26, 34, 20)), 44, colors.main, over=30, edge=0.3)
    made.plate(
        Frame((0, 0, z)),
        _bar([(elbow[0] - 44 * math.cos(way), elbow[1] - 44 * math.sin(way)), elbow, wrist], (16, 24, 14)),
        34,
        colors.main,
        over=32,
        edge=0.3,
    )
    _bucket(made, colors, wrist, way + curl, z)
    rams = (
        ((root[0] + 30, root[1] - 16), (bend[0] - 10, bend[1] - 20)),
        (bend, (elbow[0] - 40 * math.cos(way), elbow[1] - 40 * math.sin(way) + 16)),
        ((elbow[0] + 24, elbow[1] + 4), (wrist[0] - 16 * math.cos(way), wrist[1] + 22)),
    )  # fmt: skip
    for start, end in rams:
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        made.rod([(*start, z + 26), (*middle, z + 26)], 8, colors.second, over=34)
        made.rod([(*middle, z + 26), (*end, z + 26)], 4.6, "#dfe3e6", over=34.1, shine=0.6)
    for joint in (root, elbow, wrist):
        x, y = made.view.at(*joint, z + 28)
        made.art(
            ellipse((x, y), 13, 13, shade(colors.second, 0.1)) + ellipse((x, y), 6, 6, "#8d949a"), (*joint, z + 28), 40
        )


def _bar(spine: list[Point], half: tuple[float, float, float]) -> list[Point]:
    """An outline along a bent line, against the clock."""
    left, right = [], []
    for i, ((x, y), h) in enumerate(zip(spine, half, strict=True)):
        a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        size = math.hypot(b[0] - a[0], b[1] - a[1]) or 1.0
        nx, ny = -(b[1] - a[1]) / size * h, (b[0] - a[0]) / size * h
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return [*right, *reversed(left)]


def _bucket(made: Assembly, colors: Palette, at: Point, angle: float, z: float) -> None:
    """A scoop with teeth."""
    c, s = math.cos(angle), math.sin(angle)
    shape = [(-14, 18), (-6, -20), (26, -56), (74, -66), (104, -44), (112, -8), (70, -14), (30, 6), (10, 24)]
    ring = [(at[0] + x * c - y * s, at[1] + x * s + y * c) for x, y in shape]
    made.plate(
        Frame((0, 0, z)),
        ring,
        96,
        colors.second,
        over=36,
        edge=0.4,
        front=made.sweep([(0, light(colors.second, 0.25)), (1, shade(colors.second, 0.3))]),
    )
    tip = ring[5]
    teeth = "".join(
        path(
            polygon(
                [
                    made.view.at(tip[0], tip[1], z + d - 7),
                    made.view.at(tip[0] + 22 * c + 8 * s, tip[1] + 22 * s, z + d),
                    made.view.at(tip[0], tip[1], z + d + 7),
                ]
            ),
            "#b9bfc4",
        )
        for d in (-38, -13, 13, 38)
    )
    made.art(teeth, (*tip, z), 36.5)
    made.art(
        line(polygon([made.view.at(*p, z + 48) for p in ring[1:5]], closed=False), light(colors.second, 0.3), 4),
        (*tip, z),
        90,
    )


RIG = Rig(
    name="excavator",
    label="Excavator",
    words=(
        "excavator",
        "digger",
        "backhoe",
        "bulldozer",
        "construction machine",
        "heavy machinery",
        "construction vehicle",
        "earth mover",
        "crawler",
    ),
    height=4.8,
    width=8.4,
    draw=draw,
    cycle=5.0,
    phases=20,
    turns=12,
    glossy=0.3,
    actions=("dig", "idle"),
    palettes=PALETTES,
    turnable=0.8,
)
