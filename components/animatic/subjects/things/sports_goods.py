"""What people train and go out with: dumbbell, kettlebell, rolled mat, tennis racket, surfboard."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing, tube
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    light,
    line,
    n,
    path,
    polygon,
    shade,
    text,
)

IRON = (
    Palette(main="#2b2e33", second="#c4c9cf", accent="#d8432f"),
    Palette(main="#3a4a5c", second="#c4c9cf", accent="#e9b23a"),
    Palette(main="#54383c", second="#c4c9cf", accent="#e8e4dc"),
)
BRIGHT = (
    Palette(main="#7a5fa8", second="#e9e2f2", accent="#f0c14b"),
    Palette(main="#2f8f86", second="#f2efe6", accent="#e86a4a"),
    Palette(main="#d9694a", second="#f6ead8", accent="#2d5a73"),
    Palette(main="#3f78b5", second="#f3f1ea", accent="#f2b632"),
)
BOARDS = (
    Palette(main="#f4efe2", second="#3b8ea5", accent="#e86a4a"),
    Palette(main="#f0c14b", second="#f6f1e6", accent="#2d5a73"),
    Palette(main="#e46f55", second="#f8efe0", accent="#f4d27a"),
)


def dumbbell(pose: Pose) -> str:
    """Draw a dumbbell on its side: two hexagonal heads on a knurled bar."""
    colors, made = pose.palette, Assembly("dumbbell", pose.turn, 0.16)
    bar = Frame((-9.0, 7.0, 0.0), u=(0, 1, 0), v=(1, 0, 0), w=(0, 0, -1))
    made.turned(bar, [(1.5, 0), (1.7, 5), (1.9, 9), (1.7, 13), (1.5, 18)], colors.second, "metal")
    for x, way in ((-12.5, -1), (12.5, 1)):
        head = Frame((x, 7.0, 0.0), u=(0, 0, -1), v=(0, 1, 0), w=(1, 0, 0))
        corners = [(6.9 * math.cos(a), 6.9 * math.sin(a)) for a in (math.pi / 6 + k * math.pi / 3 for k in range(6))]
        made.plate(head, corners, 7.6, colors.main, edge=0.25, over=abs(way) * 0.5)
        cap = Frame((x + way * 3.9, 7.0, 0.0), u=(0, 0, -way), v=(0, 1, 0), w=(way, 0, 0))
        made.plate(
            cap,
            [(3.4 * math.cos(k * 0.524), 3.4 * math.sin(k * 0.524)) for k in range(12)],
            0.3,
            colors.accent,
            over=1.5,
        )
    return made.done()


def kettlebell(pose: Pose) -> str:
    """Draw a kettlebell: an iron ball with a stout handle and a painted band."""
    colors, made = pose.palette, Assembly("kettlebell", pose.turn, 0.14)
    loop = [(-5.6, 14.0), (-6.0, 19.0), (-4.2, 23.6), (0.0, 24.8), (4.2, 23.6), (6.0, 19.0), (5.6, 14.0)]
    made.rod([(x, y, 0.0) for x, y in loop], 1.65, colors.main, shine=0.4)
    body = curve([(5.2, 0.0), (8.6, 3.2), (9.8, 8.4), (8.4, 13.6), (4.6, 16.6), (0.0, 17.4)], 5)
    made.turned(place(), [(0, 0), *body], colors.main, "satin", gloss=0.25, over=0.5)
    kilos = text(clean(pose.text) or "16 kg", (0, 1.2), 3.2, light(colors.accent, 0.1), weight=700, fit=10)
    made.wrap(place(), 9.8, 6.0, 10.6, 0.7, "", kilos)
    return made.done()


def mat(pose: Pose) -> str:
    """Draw a rolled mat on its end, held by two straps."""
    colors, made = pose.palette, Assembly("yoga-mat", pose.turn, 0.14)
    made.turned(place(), tube(6.0, 60.0, 0.5), colors.main, "satin")
    x, y = made.view.at(0, 60, 0)
    tint = f'stroke="{shade(colors.main, 0.35)}" stroke-width="0.35"'
    coil = "".join(
        f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(r)}" ry="{n(r * 0.14)}" fill="none" {tint}/>'
        for r in (1.4, 2.8, 4.2, 5.2)
    )
    made.art(coil, (0, 60, 0), over=3)
    for low in (16.0, 42.0):
        made.turned(place(0, low), [(6.2, 0), (6.3, 0.2), (6.3, 2.6), (6.2, 2.8)], colors.accent, over=2)
    return made.done()


def racket(pose: Pose) -> str:
    """Draw a tennis racket on its grip, its strings taut."""
    colors, made = pose.palette, Assembly("racket", pose.turn * 0.8, 0.06)
    rim = [(13.0 * math.cos(a), 51.5 + 16.2 * math.sin(a), 0.0) for a in (k * math.tau / 24 for k in range(25))]
    strings = ""
    for k in range(-5, 6):
        half = 15.6 * math.sqrt(1 - (k * 2.2 / 13.0) ** 2)
        (ax, ay), (bx, by) = made.view.at(k * 2.2, 51.5 - half, 0), made.view.at(k * 2.2, 51.5 + half, 0)
        strings += f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}"
        half = 12.6 * math.sqrt(1 - (k * 2.8 / 16.2) ** 2)
        (ax, ay), (bx, by) = made.view.at(-half, 51.5 + k * 2.8, 0), made.view.at(half, 51.5 + k * 2.8, 0)
        strings += f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}"
    made.art(line(strings, "#e9e6dc", 0.22, 'opacity="0.85"'), (0, 51.5, 0))
    made.rod(rim, 1.0, colors.main, over=1, shine=0.5)
    for way in (-1, 1):
        made.rod(
            [(way * 1.0, 22.0, 0), (way * 2.6, 29.0, 0), (way * 7.6, 38.2, 0)], 0.85, colors.main, over=1, shine=0.5
        )
    made.rod([(0, 20.0, 0), (0, 25.0, 0)], 1.2, colors.accent, over=1.2)
    made.turned(
        place(), [(1.9, 0), (1.9, 1.2), (1.6, 1.8), (1.55, 21.0), (1.3, 22.0)], shade(colors.second, 0.72), over=1.5
    )
    return made.done()


def surfboard(pose: Pose) -> str:
    """Draw a surfboard upright on its tail: a stringer down its middle and a band of color."""
    colors, made = pose.palette, Assembly("surfboard", pose.turn, 0.05)
    right = [
        (7.0, 1.5),
        (15.5, 14.0),
        (22.5, 45.0),
        (25.0, 90.0),
        (22.6, 134.0),
        (15.0, 166.0),
        (6.0, 181.0),
        (0.0, 185.0),
    ]
    outline = [*right, *((-x, y) for x, y in reversed(right[:-1]))]
    band = polygon([(-25, -62), (25, -80), (25, -96), (-25, -78)])
    stripe = polygon([(-25, -55), (25, -73), (25, -76), (-25, -58)])
    name = clean(pose.text)
    art = path(band, colors.second) + path(stripe, colors.accent) + line("M0 -6L0 -182", shade(colors.main, 0.3), 0.5)
    art += (
        text(name, (0, -118), 7.0, colors.accent, weight=700, fit=34)
        if name
        else ellipse((0, -128), 4.2, 4.2, colors.accent)
    )
    made.plate(Frame(), _smooth(outline), 4.6, colors.main, face=art, edge=0.7)
    for x in (-9.0, 9.0):
        made.art(line(f"M{n(made.view.at(x, 18, -3)[0])} -18l2.4 -7", shade(colors.second, 0.3), 1.2), (x, 20, -3))
    return made.done()


def _smooth(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """More points along a closed curve through these."""
    found = []
    for i, b in enumerate(points):
        a, c, d = points[i - 1], points[(i + 1) % len(points)], points[(i + 2) % len(points)]
        for t in (0.0, 0.33, 0.67):
            p, q = -0.5 * t + t * t - 0.5 * t**3, 1 - 2.5 * t * t + 1.5 * t**3
            r, s = 0.5 * t + 2 * t * t - 1.5 * t**3, 0.5 * (t**3 - t * t)
            found.append((a[0] * p + b[0] * q + c[0] * r + d[0] * s, a[1] * p + b[1] * q + c[1] * r + d[1] * s))
    return found


RIGS = (
    thing("dumbbell", "Dumbbell",
          "dumbbell, hand weight, free weight, weights, gym weight, hex dumbbell",
          (0.195, 0.37), dumbbell, IRON),
    thing("kettlebell", "Kettlebell", "kettlebell, kettle bell", (0.275, 0.22), kettlebell, IRON),
    thing("yoga-mat", "Yoga mat", "yoga mat, exercise mat, rolled mat, gym mat", (0.63, 0.14), mat, BRIGHT, turns=1),
    thing("racket", "Tennis racket",
          "tennis racket, racket, racquet, tennis racquet, badminton racket, padel racket",
          (0.7, 0.3), racket, BRIGHT),
    thing("surfboard", "Surfboard",
          "surfboard, longboard surfboard, surf board, bodyboard",
          (1.88, 0.56), surfboard, BOARDS, on="ground"),
)  # fmt: skip
