"""Toys and party things: a teddy bear, building blocks, a toy car, balloons, a party popper, dice, a chess piece."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    light,
    line,
    mix,
    n,
    path,
    rect,
    shade,
    smooth,
    text,
)

PLUSH = (
    Palette(main="#b98552", second="#ecd9b4", accent="#c23a46", dark="#2a1c12"),
    Palette(main="#d9c2a4", second="#f4ead8", accent="#3f7fb8", dark="#33281c"),
    Palette(main="#8a5c3c", second="#d9b98a", accent="#d2ab62", dark="#1c120b"),
    Palette(main="#e3a9b4", second="#f9e6e4", accent="#8a5ab0", dark="#4a262e"),
)
BRIGHT = (
    Palette(main="#e0463c", second="#3f8fd0", accent="#f2c53c", dark="#2a2a2e"),
    Palette(main="#3fa05a", second="#f2a03c", accent="#e0567a", dark="#222a26"),
    Palette(main="#6a5ad0", second="#3fc0b0", accent="#f2d06a", dark="#221f33"),
)
IVORY = (
    Palette(main="#efe3cc", second="#3a2a20", accent="#c23a3a", dark="#2a1e16"),
    Palette(main="#2a2623", second="#efe3cc", accent="#d2ab62", dark="#0f0d0c"),
)


def teddy(pose: Pose) -> str:
    """Draw a sitting teddy bear with a bow."""
    colors, made = pose.palette, Assembly("teddy", pose.turn, 0.1)
    fur, pale = colors.main, colors.second
    made.egg(place(0, 9.0), (7.6, 8.6, 6.6), fur, over=0)
    made.egg(place(0, 8.4, 3.6), (5.0, 6.0, 3.6), mix(fur, pale, 0.55), over=1)
    for side in (-1, 1):
        leg = Frame((side * 5.6, 3.4, 5.2)).yawed(side * 0.35)
        made.egg(leg, (3.3, 3.3, 6.2), fur, over=2)
        made.egg(leg.moved(0, 0.2, 5.2), (2.6, 2.7, 1.2), pale, over=5)
        pad = leg.moved(0, 0, 6.42)
        toes = "".join(
            ellipse((dx, -1.0 - 0.4 * (dx == 0)), 0.55, 0.55, shade(pale, 0.22)) for dx in (-1.2, 0, 1.2)
        ) + ellipse((0, 0.8), 1.1, 0.9, shade(pale, 0.22))
        made.lay(pad, toes, over=7)
        wave = 0.5 * math.sin(2 * math.pi * pose.phase) if side > 0 and pose.action == "wave" else 0.0
        made.rod(
            [(side * 5.8, 13.6, 1.2), (side * 8.4, 10.2 + 6 * wave, 2.8), (side * 8.0, 6.8 + 10 * wave, 5.0)],
            [2.5, 2.5, 2.2],
            fur,
            over=3,
            depth=0.3,
            shine=0.12,
        )
    head = Frame((0, 21.6 + 0.15 * math.sin(2 * math.pi * pose.phase), 0.8)).rolled(
        0.05 * math.sin(2 * math.pi * pose.phase)
    )
    for side in (-1, 1):
        ear = head.moved(side * 5.6, 5.0, -0.6)
        made.egg(ear, (2.9, 2.9, 1.4), fur, over=1)
        made.egg(ear.moved(0, -0.1, 0.8), (1.9, 1.9, 0.9), mix(fur, pale, 0.6), over=1.6)
    made.egg(head, (7.2, 6.6, 6.2), fur, over=6)
    made.egg(head.moved(0, -2.1, 5.2), (3.4, 2.7, 2.6), pale, over=9)
    made.egg(head.moved(0, -0.8, 7.6), (1.25, 0.9, 0.7), colors.dark, over=13, shine=0.6)
    mouth = line("M0 0.4L0 1.7M-1.4 2.3Q-0.5 2.7 0 1.7Q0.5 2.7 1.4 2.3", colors.dark, 0.24)
    made.lay(head.moved(0, -0.8, 7.85), mouth, over=14)
    for side in (-1, 1):
        eye = head.moved(side * 2.7, 1.1, 5.4)
        made.ball(eye.at, 0.82, colors.dark, over=12, shine=0.5)
        made.ball(eye.point(-0.25, 0.3, 0.6), 0.22, "#ffffff", over=14)
    made.egg(place(0, 15.6, 5.6), (1.1, 1.0, 0.9), shade(colors.accent, 0.1), over=12)
    for side in (-1, 1):
        loop = [
            (0.4 * side, 0),
            (1.8 * side, -1.7),
            (3.8 * side, -1.9),
            (4.0 * side, 0.2),
            (3.6 * side, 1.7),
            (1.8 * side, 1.2),
        ]
        made.lay(
            place(0, 15.6, 5.6),
            path(smooth(loop), made.sweep([(0, light(colors.accent, 0.2)), (1, shade(colors.accent, 0.25))], (0, 1))),
            over=11,
        )
    stitch = line("M0 -12L0 -4.6", shade(pale, 0.3), 0.16, 'stroke-dasharray="0.5 0.45"')
    made.lay(place(0, 0, 7.1), stitch, over=4)
    return made.done()


def blocks(pose: Pose) -> str:
    """Draw building bricks stacked into a small tower."""
    colors, made = pose.palette, Assembly("blocks", pose.turn + 0.5, 0.3)
    unit, tall = 1.6, 1.92
    drop = 3.2 * max(0.0, math.cos(2 * math.pi * pose.phase)) ** 2 if pose.action == "idle" else 0.0
    bottom = ((-2, 0, 4, colors.main), (2, 0, 2, colors.accent), (-1, 1, 4, colors.second))
    top = ((-2.5, 2, 3, colors.accent), (1.2, 2, 2, colors.main), (-1, 3, 4, "#f4f2ec"), (-0.5, 4, 2, colors.second))
    layout, deep = (*bottom, *top), 2
    for i, (x, level, wide, hue) in enumerate(layout):
        up = level * tall + (drop if i == len(layout) - 1 else 0)
        cx = (x + wide / 2) * unit
        made.block(place(cx, up), (wide * unit - 0.04, tall, deep * unit), hue, 0.12, over=level * 6)
        for a in range(wide):
            for b in range(deep):
                stud = place((x + a + 0.5) * unit, up + tall, (b - deep / 2 + 0.5) * unit)
                made.turned(stud, [(0.48, 0), (0.48, 0.3), (0.44, 0.36), (0, 0.36)], hue, over=level * 6 + 2)
    if clean(pose.text):
        made.lay(
            place(-0.0 * unit, 1.5 * tall, unit + 0.02),
            text(pose.text, (unit, 0.4), 1.1, "#ffffff", weight=700, fit=5.4),
            over=30,
        )
    return made.done()


def toy_car(pose: Pose) -> str:
    """Draw a wooden toy car whose wheels turn."""
    colors, made = pose.palette, Assembly("toy-car", pose.turn + 0.4, 0.2)
    body = [
        (-9, 2.0),
        (9.2, 2.0),
        (9.6, 3.0),
        (9.4, 5.4),
        (8.6, 6.6),
        (4.8, 7.2),
        (2.4, 10.8),
        (1.2, 11.6),
        (-4.4, 11.6),
        (-5.8, 10.8),
        (-7.0, 7.2),
        (-9.2, 6.6),
        (-9.6, 4.4),
    ]
    made.plate(place(), body, 7.2, colors.main, over=0, edge=0.6)
    face = path("M-4.9 -7.4L-4.0 -10.4Q-3.8 -10.8 -3.4 -10.8L-1.6 -10.8L-1.6 -7.4Z", light("#9cc4dc", 0.2)) + path(
        "M-0.6 -7.4L-0.6 -10.8L0.9 -10.8Q1.3 -10.8 1.6 -10.4L3.6 -7.4Z", light("#9cc4dc", 0.2)
    )
    face += rect(-9.2, -4.9, 18.6, 0.8, colors.accent, 0.3) + ellipse((8.6, -4.4), 0.7, 0.9, "#fff6d8")
    if clean(pose.text):
        face += text(pose.text, (-1.0, -5.4), 1.6, ink_on(colors.main), weight=700, fit=8)
    made.lay(place(0, 0, 3.62), face, over=4)
    windshield = Frame((3.55, 9.0, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)).pitched(-0.55)
    made.lay(windshield, rect(-2.9, -1.7, 5.8, 3.4, light("#9cc4dc", 0.25), 0.5), over=5)
    for x in (-5.2, 5.4):
        for z in (-3.9, 3.9):
            hub = Frame((x, 2.5, z - 0.7)).pitched(math.pi / 2)
            made.turned(
                hub,
                [(2.2, 0), (2.5, 0.25), (2.5, 1.2), (2.2, 1.45), (0, 1.45)],
                colors.dark,
                "matte",
                over=-6 if z < 0 else 8,
            )
            spokes = ellipse((0, 0), 1.5, 1.5, colors.second) + ellipse((0, 0), 0.5, 0.5, light(colors.second, 0.5))
            spokes += "".join(
                ellipse((1.0 * math.cos(a), 1.0 * math.sin(a)), 0.2, 0.2, shade(colors.second, 0.4))
                for a in (2 * math.pi * (pose.phase / 5 + k / 5) for k in range(5))
            )
            if z > 0:
                made.lay(Frame((x, 2.5, z + 0.8)), spokes, over=12)
    return made.done()


def _balloon(
    made: Assembly, at: tuple[float, float, float], size: float, hue: str, knot: tuple[float, float, float], over: float
) -> None:
    body = [(0.6, -13.4), (1.2, -12.8), (5.6, -8.6), (9.6, -2.4), (10.4, 3.2), (8.6, 9.0), (4.6, 12.4), (0, 13.2)]
    frame = Frame(at)
    x, y = made.view.at(*at)
    tie = made.view.at(*frame.point(0, -13.4 * size, 0))
    foot = made.view.at(*knot)
    sway = (foot[0] - tie[0]) * 0.2
    (tx, ty), (fx, fy) = tie, foot
    string = f"M{n(tx)} {n(ty)}C{n(tx - sway - 1.5)} {n(ty + 12)} {n(fx + sway + 2)} {n(fy - 14)} {n(fx)} {n(fy)}"
    made.art(line(string, "#c9c4ba", 0.28), at, over - 1)
    made.turned(frame, [(r * size, h * size) for r, h in curve(body, 3)], hue, "satin", over=over)
    made.turned(frame, [(1.5 * size, -14.6 * size), (0.5 * size, -13.3 * size)], shade(hue, 0.15), over=over)
    shine = made.soft((x - 3.6 * size, y - 6.0 * size), 2.4 * size, 4.2 * size, 0.85, "#ffffff", 24)
    made.art(
        shine + made.soft((x + 4.6 * size, y + 5.0 * size), 3.4 * size, 3.4 * size, 0.25, light(hue, 0.6)),
        at,
        over + 0.5,
    )


def balloons(pose: Pose) -> str:
    """Draw a bunch of balloons swaying on their strings."""
    colors, made = pose.palette, Assembly("balloons", pose.turn, 0.06)
    hues = (colors.main, colors.second, colors.accent, light(colors.main, 0.45), light(colors.second, 0.4))
    knot = (0.0, 0.0, 0.0)
    made.reach(knot)
    for i, (x, y, z) in enumerate(((-15, 74, -6), (14, 78, -7), (0, 92, -3), (-9, 60, 7), (10, 58, 8))):
        a = 2 * math.pi * (pose.phase + i * 0.21)
        _balloon(made, (x + 1.6 * math.sin(a), y + 0.9 * math.cos(a), z), 1.0, hues[i], knot, 3.0 * i)
    made.ball((0, 0.8, 0), 0.8, colors.accent, over=30)
    return made.done()


def popper(pose: Pose) -> str:
    """Draw a party popper and the confetti that leaves it."""
    colors, made = pose.palette, Assembly("popper", pose.turn, 0.1)
    cone = place(-7.5, 0.2).rolled(-0.62)
    made.turned(cone, [(0, 0), (0.5, 0.0), (4.3, 14.0)], colors.main, gloss=0.3)
    for k in range(4):
        low = 2.0 + 3.1 * k
        made.turned(
            cone,
            [(0.5 + 0.2714 * low + 0.04, low), (0.5 + 0.2714 * (low + 1.3) + 0.04, low + 1.3)],
            colors.accent,
            over=0.3,
        )
    made.turned(cone, [(4.3, 13.9), (4.5, 14.2), (3.9, 14.3), (0, 13.6)], shade(colors.main, 0.4), over=0.4)
    hues = (colors.main, colors.second, colors.accent, light(colors.main, 0.5), "#ffffff")
    bits = ""
    x0, y0 = made.view.at(*cone.point(0, 14))
    for i in range(44):
        age = (pose.phase + (i * 0.618) % 1) % 1
        a = -0.95 + 0.85 * (((i * 0.7548) % 1) - 0.5)
        far = 22 * age**0.6 * (0.45 + 0.75 * ((i * 0.377) % 1))
        x, y = x0 + far * math.cos(a) * 0.9, y0 + far * math.sin(a) + 7 * age * age
        turn = 360 * ((i * 0.29) % 1) + 300 * age
        fade = min(1.0, 3 * (1 - age))
        if i % 6 == 0:
            bits += line(
                f"M{n(x)} {n(y)}q1 -1.4 2 0q1 1.4 2 0",
                hues[i % 5],
                0.4,
                f'opacity="{n(fade)}" transform="rotate({n(turn)} {n(x)} {n(y)})"',
            )
        else:
            bits += rect(
                x - 0.5,
                y - 0.3,
                1.0,
                0.62,
                hues[i % 5],
                0.1,
                f'opacity="{n(fade)}" transform="rotate({n(turn)} {n(x)} {n(y)})"',
            )
    made.art(bits, over=5)
    return made.done()


def dice(pose: Pose) -> str:
    """Draw two dice."""
    colors, made = pose.palette, Assembly("dice", pose.turn, 0.42)
    corners = ((-1, -1), (1, 1), (1, -1), (-1, 1))
    spots = {
        1: ((0, 0),),
        2: corners[:2],
        3: (*corners[:2], (0, 0)),
        5: (*corners, (0, 0)),
        6: (*corners, (-1, 0), (1, 0)),
    }
    for i, (x, z, yaw, faces, hue) in enumerate(
        ((-1.3, -0.3, 0.5, (5, 3, 6, 2), colors.main), (1.4, 0.7, -0.35, (6, 2, 1, 3), colors.accent))
    ):
        it = place(x, 0, z).yawed(yaw)
        made.block(it, (1.8, 1.8, 1.8), hue, 0.28, over=i * 0.5)
        pips = ink_on(hue, colors.dark)
        for k, number in enumerate(faces):
            side = Frame(it.point(0, 1.81, 0), it.u, tuple(-c for c in it.w), it.v) if k == 0 else None  # type: ignore[arg-type]
            if side is None:
                turned = it.yawed(math.pi / 2 * (k - 1 if k < 3 else -1))
                side = turned.moved(0, 0.9, 0.91)
            art = "".join(ellipse((0.5 * px, 0.5 * py), 0.19, 0.19, pips) for px, py in spots[number])
            made.lay(side, art, over=2 + i * 0.5)
    return made.done()


def chess(pose: Pose) -> str:
    """Draw a king and a pawn of a chess set."""
    colors, made = pose.palette, Assembly("chess", pose.turn, 0.18)
    king, pawn = place(-1.4, 0, -0.8), place(2.4, 0, 1.6)
    foot = [(2.0, 0), (2.15, 0.25), (2.1, 0.8), (1.7, 1.1), (1.75, 1.4), (1.35, 1.7)]
    body = [(1.35, 1.7), (0.95, 3.0), (0.8, 5.0), (0.95, 6.0)]
    made.turned(
        king,
        [
            *foot,
            *curve(body, 4),
            (1.35, 6.1),
            (1.4, 6.4),
            (1.0, 6.6),
            *curve([(0.85, 6.8), (1.15, 8.0), (1.25, 8.7)], 3),
            (1.0, 8.9),
            (0.4, 9.2),
            (0, 9.25),
        ],
        colors.main,
        gloss=0.35,
    )
    made.plate(
        king.moved(0, 9.9),
        [
            (-0.16, -0.8),
            (0.16, -0.8),
            (0.16, -0.15),
            (0.55, -0.15),
            (0.55, 0.2),
            (0.16, 0.2),
            (0.16, 0.75),
            (-0.16, 0.75),
            (-0.16, 0.2),
            (-0.55, 0.2),
            (-0.55, -0.15),
            (-0.16, -0.15),
        ],
        0.35,
        colors.main,
        over=1,
    )
    small = [(r * 0.8, h * 0.85) for r, h in foot]
    made.turned(
        pawn,
        [*small, *curve([(1.0, 1.45), (0.65, 2.4), (0.55, 3.3)], 3), (0.95, 3.4), (0.95, 3.6), (0.55, 3.75)],
        colors.second,
        gloss=0.35,
        over=3,
    )
    made.ball(pawn.point(0, 4.5), 0.95, colors.second, over=4, shine=0.6)
    return made.done()


RIGS = (
    thing("teddy", "Teddy bear",
          "teddy bear, teddy, plush toy, stuffed animal, soft toy, cuddly toy, plushie, toy, plush bear, "
          "stuffed toy",
          (0.322, 0.297), teddy, PLUSH, cycle=3.0, phases=8, glossy=0.0, actions=("idle", "wave", "float",
          "spin")),
    thing("blocks", "Building blocks",
          "building block, toy block, toy brick, lego, lego brick, building brick, construction toy",
          (0.147, 0.139), blocks, BRIGHT, cycle=3.0, phases=12),
    thing("toy-car", "Toy car",
          "toy car, wooden car, model car, toy truck, toy vehicle",
          (0.14, 0.22), toy_car, BRIGHT, cycle=1.0, phases=8),
    thing("balloons", "Balloons",
          "bouquet of balloons, bunch of balloons, balloon bouquet",
          (1.1, 0.6), balloons, BRIGHT, cycle=3.6, phases=12, on="air", glossy=0.5),
    thing("popper", "Party popper",
          "party popper, confetti, confetti popper, confetti cannon",
          (0.279, 0.41), popper, BRIGHT, cycle=1.8, phases=12),
    thing("dice", "Dice", "dice, die, pair of dice, gaming dice", (0.0382, 0.0557), dice, IVORY),
    thing("chess", "Chess pieces",
          "chess piece, chess, chess king, chess set, pawn, chess board, checkmate",
          (0.12, 0.0972), chess, IVORY, glossy=0.5, actions=("idle", "spin")),
)  # fmt: skip
