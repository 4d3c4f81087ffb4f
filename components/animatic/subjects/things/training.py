"""More to play and train with: a loaded barbell, a golf ball with its club, a skateboard."""

import math
from itertools import pairwise

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, place, thing, tube
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, n, path, polygon, shade, text

WEIGHTS = (
    Palette(main="#2a2c31", second="#c9ced4", accent="#e0503a", dark="#121316"),
    Palette(main="#3f6fae", second="#c9ced4", accent="#f2c53c", dark="#101c2e"),
    Palette(main="#3f8a6a", second="#c9ced4", accent="#f2e6c0", dark="#12281f"),
)
CLUBS = (
    Palette(main="#c23a3a", second="#f2f2ee", accent="#1c1d20", dark="#1a1214"),
    Palette(main="#2f6fc0", second="#f2f2ee", accent="#f2f2ee", dark="#10182a"),
)
DECKS = (
    Palette(main="#2f3238", second="#f2c53c", accent="#e0503a", dark="#151619"),
    Palette(main="#c9a06a", second="#3f8fb0", accent="#f6f0e0", dark="#3a2a18"),
    Palette(main="#8a3f5a", second="#f0e0d0", accent="#5fd0b8", dark="#260f18"),
)


def _sideways(x: float, y: float) -> Frame:
    """A frame whose turned bodies lie along x."""
    return place(x, y).rolled(-math.pi / 2)


def barbell(pose: Pose) -> str:
    """Draw a loaded barbell on the floor."""
    colors, made = pose.palette, Assembly("barbell", pose.turn + 0.35, 0.14)
    y = 22.5
    made.turned(_sideways(-66, y), [(1.5, 0), (1.5, 132)], colors.second, "metal", over=0)
    for side in (-1, 1):
        near = math.copysign(1, made.view.toward((side, 0, 0))[2])
        made.turned(_sideways(64 if side > 0 else -98, y), tube(2.6, 34, 0.3), colors.second, "metal", over=0.2)
        for k, (r, t, hue) in enumerate(
            ((22.5, 2.5, colors.main), (22.5, 2.5, colors.accent), (15.0, 2.0, colors.main))
        ):
            rim = [(r * 0.93, -t), (r, -t * 0.6), (r, t * 0.6), (r * 0.93, t), (r * 0.62, t), (r * 0.58, t * 0.56)]
            plate = [*rim, (r * 0.22, t * 0.6), (r * 0.2, t), (0, t)]
            if made.view.toward((1, 0, 0))[2] < 0:
                plate = [(p, -h) for p, h in plate[::-1]]
            made.turned(_sideways(side * (64 + k * 5.4), y), plate, hue, over=3 * k * near)
        made.turned(_sideways(side * 82 - 2.0, y), tube(4.2, 4.0, 0.6), colors.second, "metal", over=12 * near)
    return made.done()


def golf(pose: Pose) -> str:
    """Draw a golf ball on its tee with the head of a club behind it."""
    colors, made = pose.palette, Assembly("golf", pose.turn, 0.12)
    made.turned(place(), [(0.1, 0), (0.26, 0.6), (0.3, 3.0), (0.9, 4.0), (0.95, 4.3)], colors.main, over=0)
    x, y = made.view.at(0, 6.2, 0)
    dimples = ""
    for i in range(120):
        up, a = 1 - 2 * (i + 0.5) / 120, i * 2.39996 + made.view.turn
        r = math.sqrt(1 - up * up)
        dx, dz = r * math.sin(a), r * math.cos(a)
        if dz > 0.12:
            spot = (x + 2.1 * dx, y - 2.1 * up)
            dimples += ellipse(spot, 0.17 * dz + 0.03, 0.17, "#8f979e", f'opacity="{n(0.42 * dz)}"')
    name = text(pose.text, (x, y + 0.25), 0.8, colors.main, weight=700, fit=2.8) if clean(pose.text) else ""
    ball = ellipse((x, y), 2.14, 2.14, made.bulge("#f6f7f5", 0.42, 0.9)) + dimples + name
    made.art(ball + made.soft((x - 0.8, y - 0.9), 0.8, 0.6, 0.9, "#ffffff", -30), over=1)
    head = [(-9.6, 0.2), (-8.8, 0.0), (-4.4, 0.2), (-3.4, 1.4), (-3.2, 4.6), (-4.0, 5.8), (-6.4, 5.0), (-9.4, 2.6)]
    made.plate(place(0, 0, -3.2), head, 1.0, "#c3c8ce", over=-5, edge=0.9)
    grooves = "".join(f"M{n(-8.6 + i * 0.3)} {n(-1.0 - i * 0.62)}L-3.8 {n(-1.0 - i * 0.62)}" for i in range(6))
    made.lay(place(0, 0, -2.65), line(grooves, "#7d848c", 0.1), over=-4)
    shaft = Frame((-9.0, 1.8, -3.4)).rolled(0.28)
    made.turned(shaft, [(0.75, 0), (0.6, 3.4), (0.48, 3.6), (0.48, 15.5)], "#b9bfc6", "metal", over=-6)
    grip = [(0.8, 15.3), (0.85, 15.6), (0.95, 21.5), (0.7, 21.8), (0, 21.8)]
    made.turned(shaft, grip, colors.accent, "matte", over=-5.8)
    return made.done()


def skateboard(pose: Pose) -> str:
    """Draw a skateboard on its wheels."""
    colors, made = pose.palette, Assembly("skateboard", pose.turn + 0.4, 0.3)
    wheel = [(2.2, 0), (2.75, 0.5), (2.75, 2.7), (2.2, 3.2), (1.0, 3.2), (0, 3.0)]
    for x in (-22, 22):
        made.block(place(x, 4.6, 0), (5, 3.6, 7), "#b9bfc6", 0.8, over=-12)
        made.turned(Frame((x, 4.0, -8.6)).pitched(math.pi / 2), [(1.0, 0), (1.0, 17.2)], "#9aa1a9", "metal", over=-12)
        for z in (-8.8, 8.8):
            hub = Frame((x, 2.75, z - 1.6)).pitched(math.pi / 2)
            made.turned(hub, wheel, colors.accent, over=-14 if z < 0 else -8)
    made.art(_deck(made, colors), over=4)
    bolts = "".join(
        ellipse((x + a, b), 0.5, 0.5, "#c9ced4") for x in (-22, 22) for a in (-2.4, 2.4) for b in (-1.8, 1.8)
    )
    mark = path("M-9 2L0 -4L9 2L0 0Z", colors.second, 'opacity="0.9"')
    name = text(pose.text, (0, 2.0), 6, colors.second, weight=700, fit=34) if clean(pose.text) else mark
    made.lay(Frame((0, 9.25, 0), LYING.u, LYING.v, LYING.w), bolts + name, over=14)
    return made.done()


def _deck(made: Assembly, colors: Palette) -> str:
    """The board in pieces along its length: level between the wheels, kicked up at both ends."""
    profile = [(-40, 4.6), (-34, 1.6), (-29, 0.2), (-24, 0), (24, 0), (29, 0.2), (34, 1.6), (40, 4.6)]
    widths = [10.2 * math.sqrt(max(0.02, 1 - max(0.0, (abs(x) - 29) / 11) ** 2)) for x, _ in profile]
    side = 1 if made.view.toward((0, 0, 1))[2] > 0 else -1
    top = rim = ""
    for ((x0, y0), w0), ((x1, y1), w1) in pairwise(zip(profile, widths, strict=True)):
        a, b = 9.2 + y0, 9.2 + y1
        quad = [made.reach(at) for at in ((x0, a, w0), (x1, b, w1), (x1, b, -w1), (x0, a, -w0))]
        slope = (y1 - y0) / (x1 - x0)
        grip = shade("#2a2b2e", 0.15 * slope) if slope >= 0 else light("#2a2b2e", 0.06)
        top += path(polygon(quad), grip, f'stroke="{grip}" stroke-width="0.12"')
        for drop, hue in ((0.0, colors.main), (0.55, colors.second), (1.1, colors.main)):
            low = drop + 0.6
            ply = ((x0, a - drop, w0), (x1, b - drop, w1), (x1, b - low, w1), (x0, a - low, w0))
            edge = [made.view.at(x, y, side * w) for x, y, w in ply]
            rim += path(polygon(edge), hue, f'stroke="{hue}" stroke-width="0.1"')
    return rim + top


RIGS = (
    thing("barbell", "Barbell",
          "barbell, weight plate, loaded barbell, bench press",
          (0.648, 2.07), barbell, WEIGHTS, on="ground", turnable=0.8, actions=("idle", "spin")),
    thing("golf", "Golf ball and club",
          "golf ball, golf club, golf tee, putter",
          (0.252, 0.34), golf, CLUBS, glossy=0.5),
    thing("skateboard", "Skateboard",
          "skateboard, skate deck, skate board, penny board",
          (0.332, 0.844), skateboard, DECKS, on="ground"),
)  # fmt: skip
