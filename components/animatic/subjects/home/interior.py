"""Pieces of a home: a bed, a table, a desk, a bookcase, a vase, a standing mirror."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, light, line, n, path, rect, shade, text

WOODS = (
    Palette(main="#b98a58", second="#f2ede4", accent="#5f7f8a", dark="#4a331c"),
    Palette(main="#6a4630", second="#e9e0d2", accent="#8a4a3a", dark="#2a1a10"),
    Palette(main="#e6e2da", second="#f7f4ee", accent="#8aa58f", dark="#6a655c"),
)
CLAYS = (
    Palette(main="#c9745a", second="#f2e6d8", accent="#d2ab62", dark="#4a2418"),
    Palette(main="#e9e4da", second="#c9d2d0", accent="#8aa58f", dark="#6a655c"),
    Palette(main="#3f6a7a", second="#e6eef0", accent="#d2ab62", dark="#12262e"),
)


def bed(pose: Pose) -> str:
    """Draw a made bed: headboard, mattress, duvet, two pillows."""
    colors, made = pose.palette, Assembly("bed", pose.turn + 0.5, 0.3)
    made.plate(place(0, 52, -104), slabbed(168, 104, 6), 8, colors.main, over=-200, edge=0.5)
    for x in (-74, 74):
        for z in (-92, 96):
            made.block(place(x, 0, z), (9, 16, 9), shade(colors.main, 0.25), over=-190)
    made.block(place(0, 14, 0), (164, 16, 206), colors.main, 3, over=-150)
    made.pillow(place(0, 29, 0), slabbed(158, 200, 8), 24, 7, colors.second, over=-100)
    made.pillow(place(0, 42, 28), slabbed(168, 150, 12), 15, 7, colors.accent, over=-40)
    made.pillow(place(0, 56, -34), slabbed(167, 26, 8), 4, 2, light(colors.accent, 0.35), over=0)
    for x in (-38, 38):
        made.pillow(place(x, 52, -76).pitched(-0.35), slabbed(62, 40, 14), 16, 8, "#fbf9f5", over=20)
    made.pillow(place(4, 55, -52).pitched(-0.5), slabbed(44, 28, 10), 13, 6, shade(colors.accent, 0.25), over=40)
    folds = "".join(f"M{n(x)} -60Q{n(x + 6)} 10 {n(x - 4)} 70" for x in (-52.0, -20.0, 18.0, 50.0))
    made.lay(Frame((0, 57.2, 28), LYING.u, LYING.v, LYING.w), line(folds, shade(colors.accent, 0.25), 1.6), over=60)
    return made.done()


def table(pose: Pose) -> str:
    """Draw a wooden table on four tapered legs."""
    colors, made = pose.palette, Assembly("table", pose.turn + 0.4, 0.2)
    for x in (-66, 66):
        for z in (-34, 34):
            leg = place(x, 0, z).rolled(0.05 if x > 0 else -0.05)
            made.turned(leg, [(2.0, 0), (2.4, 10), (3.6, 70)], shade(colors.main, 0.12), over=-60 if z < 0 else -40)
    made.block(place(0, 63, 0), (134, 7, 70), shade(colors.main, 0.18), over=-20)
    made.block(place(0, 70, 0), (154, 4.5, 88), colors.main, 4, over=0)
    grain = "".join(f"M-74 {n(y)}Q-20 {n(y + 3)} 10 {n(y - 1)}T74 {n(y + 1)}" for y in range(-36, 40, 9))
    made.lay(Frame((0, 74.55, 0), LYING.u, LYING.v, LYING.w), line(grain, shade(colors.main, 0.2), 0.5), over=40)
    return made.done()


def desk(pose: Pose) -> str:
    """Draw a desk with a chest of drawers under one end."""
    colors, made = pose.palette, Assembly("desk", pose.turn + 0.4, 0.2)
    for z in (-28, 28):
        made.rod([(-62, 0.8, z), (-60, 70, z)], 2.0, "#2b2d31", over=-60 if z < 0 else -30)
    made.rod([(-62, 3, -28), (-62, 3, 28)], 1.8, "#2b2d31", over=-50)
    made.block(place(42, 4, 0), (44, 66, 58), colors.second, 1, over=-20)
    drawers = "".join(
        rect(
            -20.5, y, 41, 20, light(colors.second, 0.35), 1, f'stroke="{shade(colors.second, 0.2)}" stroke-width="0.5"'
        )
        + rect(-6, y + 3, 12, 1.6, "#8a8f96", 0.8)
        for y in (-64.5, -43.0, -21.5)
    )
    made.lay(place(42, 4, 29.1), drawers, over=10)
    made.block(place(0, 70, 0), (140, 4, 66), colors.main, 1.5, over=20)
    grain = "".join(f"M-68 {n(y)}Q-20 {n(y + 3)} 10 {n(y - 1)}T68 {n(y + 1)}" for y in range(-26, 30, 8))
    made.lay(Frame((0, 74.05, 0), LYING.u, LYING.v, LYING.w), line(grain, shade(colors.main, 0.2), 0.5), over=60)
    return made.done()


def bookcase(pose: Pose) -> str:
    """Draw a bookcase full of books."""
    colors, made = pose.palette, Assembly("bookcase", pose.turn + 0.35, 0.12)
    made.block(place(0, 0, 0), (90, 190, 30), colors.main, over=0)
    hues = (colors.accent, "#c2574a", "#d9b25c", "#3f5f7a", "#efe6d6", "#6a5a8a", "#5a7a5e")
    art = rect(-42, -186, 84, 182, shade(colors.main, 0.55))
    for shelf in range(5):
        low, x = -5.0 - shelf * 36.6, -41.0
        art += rect(-42, low - 34, 84, 6, "#000000", extra='opacity="0.28"')
        for k in range(17):
            wide, tall = 3.4 + 2.2 * ((k * 0.618 + shelf * 0.37) % 1), 22 + 8 * ((k * 0.377 + shelf * 0.21) % 1)
            if x + wide > 41 or (shelf * 5 + k) % 11 == 7:
                x += wide * 2.0
                continue
            hue = hues[(k * 3 + shelf * 2) % 7]
            art += rect(x, low - tall, wide, tall, hue, 0.4) + rect(
                x, low - tall, wide * 0.28, tall, light(hue, 0.3), 0.3
            )
            art += rect(x + 0.4, low - tall + 4, wide - 0.8, 1.4, light(hue, 0.6), extra='opacity="0.8"')
            x += wide + 0.25
        art += rect(-43, low, 86, 3.2, light(colors.main, 0.12))
    made.lay(place(0, 0, 15.1), art, over=20)
    return made.done()


def vase(pose: Pose) -> str:
    """Draw a vase of clay with dry grasses that nod."""
    colors, made = pose.palette, Assembly("vase", pose.turn, 0.18)
    body = [(4.6, 0), (5.2, 0.6), (8.6, 7), (9.4, 12), (7.6, 18), (4.0, 22.5), (3.2, 25.0), (3.9, 27.4)]
    for k in range(9):
        a = k * 2.4
        sway = 0.8 * math.sin(2 * math.pi * pose.phase + k)
        tip = (9.5 * math.sin(a) + sway, 46 + 7 * ((k * 0.618) % 1), 6 * math.cos(a))
        stem = [(0.8 * math.sin(a), 20.0, 0.8 * math.cos(a)), (2.6 * math.sin(a), 34.0, 2 * math.cos(a)), tip]
        made.rod(stem, [0.16, 0.16, 0.12], "#b09a5e", over=-6)
        grass = [(tip[0] * (0.75 + 0.1 * j), tip[1] - 5 + 4.2 * j, tip[2]) for j in range(3)]
        made.rod(grass, [0.5, 1.25, 0.3], ("#e6d3a4", "#d9bf8a", "#efe3c4")[k % 3], over=-5)
    made.turned(place(), curve(body, 4), colors.main, "matte", gloss=0.22, over=0)
    for low, high in ((9.4, 10.2), (12.4, 13.2)):
        made.turned(
            place(),
            [(9.15 if low < 10 else 9.42, low), (9.3, high)],
            colors.second,
            "matte",
            over=6,
        )
    if clean(pose.text):
        name = text(pose.text, (0, 0), 2.0, ink_on(colors.main, colors.dark), weight=600, fit=9)
        made.wrap(place(), 8.6, 5.0, 8.0, 0.1, "", name, over=8)
    return made.done()


def mirror(pose: Pose) -> str:
    """Draw a standing mirror with an arched top."""
    colors, made = pose.palette, Assembly("mirror", pose.turn + 0.35, 0.08)
    arch = [(34 * math.cos(math.pi * k / 16), 120 + 34 * math.sin(math.pi * k / 16)) for k in range(17)]
    made.rod([(0, 120, -6), (0, 60, -26), (0, 1.4, -44)], 1.6, colors.main, over=-30)
    lean = place(0, 1.6).pitched(-0.06)
    made.plate(lean, [(-34, 0), (34, 0), *arch], 4.5, colors.main, over=0, edge=0.6)
    tones = [(0, "#f4f8fa"), (0.3, "#bccbd6"), (0.46, "#eef3f6"), (0.6, "#a9bac6"), (1, "#dbe5ea")]
    glass = made.sweep([(at, tone) for at, tone in tones], (1, 1))
    inner = [(x * 0.92, 4 + (y - 4) * 0.965) for x, y in [(-34, 2), (34, 2), *arch]]
    face = path("M" + "L".join(f"{n(x)} {n(-y)}" for x, y in inner) + "Z", glass)
    face += path("M-24 -20L10 -136L20 -130L-8 -20Z", "#ffffff", 'opacity="0.4"')
    face += path("M0 -20L26 -112L29 -104L8 -20Z", "#ffffff", 'opacity="0.3"')
    made.lay(lean.moved(0, 0, 2.3), face, over=10)
    return made.done()


RIGS = (
    thing("bed", "Bed",
          "bed, double bed, mattress, king-size bed, bedding, duvet, bed frame",
          (1.81, 2.86), bed, WOODS, on="ground", actions=("idle", "spin"), color_slot="accent", turnable=0.8),
    thing("table", "Table",
          "table, wooden table, coffee table, kitchen table",
          (1.09, 1.83), table, WOODS, on="ground", actions=("idle", "spin")),
    thing("desk", "Desk",
          "desk, writing desk, office desk, standing desk",
          (1.05, 1.62), desk, WOODS, on="ground", actions=("idle", "spin")),
    thing("bookcase", "Bookcase",
          "bookcase, bookshelf, shelf, shelving, bookshelves",
          (2.11, 1.3), bookcase, WOODS, on="ground", actions=("idle", "spin"), turnable=0.8),
    thing("vase", "Vase",
          "vase, clay vase, ceramic vase, pottery, pampas grass, amphora, urn",
          (0.582, 0.221), vase, CLAYS, cycle=3.6, phases=8),
    thing("mirror", "Mirror",
          "mirror, standing mirror, full-length mirror, looking glass",
          (1.6, 0.9), mirror, WOODS, on="ground", glossy=0.5, actions=("idle", "spin"), turnable=0.8),
)  # fmt: skip
