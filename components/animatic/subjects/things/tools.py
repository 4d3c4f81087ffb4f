"""Tools: a drill, a hammer, a spanner, a toolbox, a paint bucket, a ladder, a spray can."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    group,
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

POWER = (
    Palette(main="#f2b632", second="#26292e", accent="#c9ced4", dark="#121316"),
    Palette(main="#2f7fb8", second="#22252a", accent="#c9ced4", dark="#0f1114"),
    Palette(main="#c93a32", second="#26292e", accent="#c9ced4", dark="#131214"),
    Palette(main="#3f8f5a", second="#22262a", accent="#c9ced4", dark="#101412"),
)
WOODS = (
    Palette(main="#b9854e", second="#4a4f57", accent="#c23a3a", dark="#2a1c10"),
    Palette(main="#d9413c", second="#5a6068", accent="#26292e", dark="#1d1012"),
    Palette(main="#2b2e34", second="#7a828c", accent="#f2b632", dark="#0e0f11"),
)
PAINTS = (
    Palette(main="#3f8fd0", second="#e9ecef", accent="#c9ced4", dark="#1a2a3a"),
    Palette(main="#e0564a", second="#e9ecef", accent="#c9ced4", dark="#3a1612"),
    Palette(main="#6fb85a", second="#e9ecef", accent="#c9ced4", dark="#1c3014"),
    Palette(main="#f2c53c", second="#e9ecef", accent="#c9ced4", dark="#4a360a"),
)


def drill(pose: Pose) -> str:
    """Draw a cordless drill standing on its battery; its bit turns."""
    colors, made = pose.palette, Assembly("drill", pose.turn + 0.3, 0.14)
    made.pillow(place(-3.4, 0), slabbed(11.5, 7.4, 1.2), 4.6, 0.6, colors.second, over=-9)
    made.plate(place(-3.4, 3.1, 3.75), slabbed(7.6, 1.6, 0.4), 0.2, colors.main, over=2)
    grip = [(-1.2, 5.0, 0), (-2.4, 9.5, 0), (-1.8, 14.0, 0)]
    made.rod(grip, [2.5, 2.1, 2.5], colors.second, over=-4)
    made.plate(
        place(-4.0, 18.0),
        [(-8.4, -2.6), (-6.8, -4.2), (8.4, -4.2), (9.4, -3.0), (9.4, 3.0), (8.4, 4.2), (-6.4, 4.2), (-8.4, 2.4)],
        6.4,
        colors.main,
        over=0,
        edge=0.5,
    )
    vents = "".join(rect(-6.6 + i * 1.3, -1.8, 0.6, 3.6, colors.second, 0.3) for i in range(4))
    name = (
        text(pose.text, (3.4, 0.8), 2.2, ink_on(colors.main, colors.dark), weight=700, fit=9)
        if clean(pose.text)
        else rect(0, -0.6, 7.4, 1.2, colors.second, 0.4)
    )
    made.lay(place(-4.0, 18.0, 3.22), vents + name, over=8)
    made.rod([(1.3, 13.4, 0), (2.0, 12.0, 0), (1.2, 10.6, 0)], [0.9, 0.9, 0.7], shade(colors.main, 0.35), over=1)
    nose = Frame((5.4, 18.0, 0)).rolled(-math.pi / 2)
    made.turned(nose, [(3.2, 0), (3.1, 2.4), (2.6, 3.0)], colors.dark, over=2)
    made.turned(nose, [(2.5, 3.0), (2.6, 3.4), (2.3, 7.0), (1.4, 8.6), (0.6, 9.0)], colors.second, over=3)
    made.turned(nose, [(0.45, 8.8), (0.45, 16.4), (0, 17.4)], colors.accent, "metal", over=4)
    spin = pose.phase
    for k in range(7):
        h = 9.6 + ((k + spin) % 7) * 0.98
        a, b = made.view.at(*nose.point(-0.46, h, 0.2)), made.view.at(*nose.point(0.46, h + 0.7, 0.2))
        made.art(line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", shade(colors.accent, 0.55), 0.26), over=12)
    for k in range(5):
        a = made.view.at(*nose.point(-2.5 + 1.25 * k, 3.6, 1.6 if abs(k - 2) < 2 else 0.6))
        b = made.view.at(*nose.point(-2.2 + 1.1 * k, 6.8, 1.5 if abs(k - 2) < 2 else 0.6))
        made.art(line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", light(colors.second, 0.22), 0.16), over=9)
    return made.done()


def hammer(pose: Pose) -> str:
    """Draw a claw hammer standing on its handle's end."""
    colors, made = pose.palette, Assembly("hammer", pose.turn + 0.2, 0.1)
    lean = place(0.5, 0).rolled(0.16)
    made.turned(
        lean,
        curve([(1.5, 0), (1.75, 0.6), (1.6, 4), (1.75, 8), (1.35, 12), (1.15, 22), (1.2, 28)], 3),
        colors.main,
        gloss=0.25,
        over=-2,
        deep=1.0,
    )
    made.turned(
        lean, curve([(1.62, 0.4), (1.8, 0.8), (1.68, 4), (1.82, 8), (1.5, 11)], 3), colors.accent, "matte", over=-1
    )
    head = lean.moved(0, 29.0)
    made.plate(head, [(-1.6, -2.2), (1.6, -2.2), (1.8, 1.4), (-1.6, 1.8)], 2.8, colors.second, over=1, edge=0.6)
    nose = head.moved(1.4, 0).rolled(-math.pi / 2)
    made.turned(
        nose, [(1.1, 0), (1.2, 3.0), (1.7, 3.4), (1.8, 5.2), (1.6, 5.5), (0, 5.5)], colors.second, "metal", over=2
    )
    for z in (-0.75, 0.75):
        made.rod(
            [
                head.point(-1.2, 0.2, z * 0.6),
                head.point(-4.0, 0.6, z),
                head.point(-6.4, -0.8, z * 1.3),
                head.point(-7.8, -3.0, z * 1.5),
            ],
            [1.3, 1.05, 0.7, 0.3],
            colors.second,
            over=1.5 + z,
            shine=0.5,
        )
    if clean(pose.text):
        x, y = made.view.at(*lean.point(0, 17, 1.2))
        made.art(
            text(
                pose.text,
                (0, 0),
                1.3,
                ink_on(colors.main, colors.dark),
                weight=600,
                fit=8,
                extra=f'transform="translate({n(x + 0.3)} {n(y)}) rotate(-99)"',
            ),
            over=6,
        )
    return made.done()


def spanner(pose: Pose) -> str:
    """Draw a spanner, open at one end and a ring at the other, with a nut."""
    made = Assembly("spanner", pose.turn + 0.25, 0.1)
    steel = "#c3c8ce"
    lean = place(0, 0).rolled(-0.2)
    jaw = [
        (-1.0, 17.0),
        (-3.2, 18.6),
        (-3.6, 21.6),
        (-2.6, 24.2),
        (-1.6, 24.2),
        (-1.6, 20.8),
        (0, 19.8),
        (1.6, 20.8),
        (1.6, 24.2),
        (2.6, 24.2),
        (3.6, 21.6),
        (3.2, 18.6),
        (1.0, 17.0),
    ]
    handle = [(-0.9, 4.4), (0.9, 4.4), (1.1, 17.4), (-1.1, 17.4)]
    ring = [(2.7 * math.cos(a), 2.7 + 2.7 * math.sin(a)) for a in (k * math.pi / 14 for k in range(28))]
    for outline, over in ((handle, 0.0), (ring, 0.1), (jaw[::-1], 0.2)):
        made.plate(lean, outline, 0.9, steel, over=over, edge=0.9)
    hole = [(1.7 * math.cos(math.pi * k / 6 + 0.26), -2.7 + 1.7 * math.sin(math.pi * k / 6 + 0.26)) for k in range(12)]
    groove = rect(-0.5, -15.6, 1.0, 9.6, shade(steel, 0.25), 0.5) + rect(
        -0.36, -15.4, 0.3, 9.2, light(steel, 0.3), 0.2, 'opacity="0.6"'
    )
    groove += path(smooth(hole), "#2a2d32") + path(
        smooth([(x * 0.86, -2.7 + (y + 2.7) * 0.86) for x, y in hole]), "#4a4f57"
    )
    if clean(pose.text):
        groove += group(
            text(pose.text, (0, 0.3), 0.9, shade(steel, 0.65), weight=700, fit=8),
            'transform="translate(0 -10.8) rotate(-90)"',
        )
    made.lay(lean.moved(0, 0, 0.46), groove, over=3)
    six = [(1.5 * math.cos(math.pi * k / 3), 1.5 * math.sin(math.pi * k / 3)) for k in range(6)]
    nut = Frame((5.6, 0.6, 2.4), LYING.u, LYING.v, LYING.w)
    made.plate(nut, six, 1.2, "#d2ab62", over=4, edge=0.8)
    made.lay(nut.moved(0, 0, 0.62), ellipse((0, 0), 0.8, 0.8, "#4a3a1c"), over=6)
    return made.done()


def toolbox(pose: Pose) -> str:
    """Draw a toolbox, open, with tools standing in it."""
    colors, made = pose.palette, Assembly("toolbox", pose.turn + 0.4, 0.26)
    for x, hue, tall in ((-13, "#d9413c", 8.5), (-8, "#f2c53c", 10), (10.5, "#3f7fb8", 9)):
        made.turned(
            place(x, 15, -3),
            curve([(0.7, 0), (0.7, tall * 0.4), (1.5, tall * 0.5), (1.6, tall * 0.95), (0, tall)], 3),
            hue,
            gloss=0.3,
            over=22,
        )
    made.turned(place(2, 14, -2).rolled(0.12), [(1.0, 0), (1.0, 9)], "#b9854e", over=22)
    made.plate(
        place(1.0, 24.2, -2), [(-4.6, -1.2), (4, -1.6), (4.2, 1.4), (-1.5, 1.6), (-4.8, 0.2)], 2.4, "#5a6068", over=-3
    )
    made.block(place(), (42, 16, 20), colors.main, 1.2, over=0)
    inside = rect(-20, -9, 40, 18, shade(colors.main, 0.55), 0.8)
    made.lay(Frame((0, 16.02, 0), LYING.u, LYING.v, LYING.w), inside, over=14)
    latches = "".join(
        rect(x - 1.6, -15.6, 3.2, 4.6, colors.accent, 0.5)
        + rect(x - 1.1, -13.2, 2.2, 1.5, shade(colors.accent, 0.4), 0.3)
        for x in (-13, 13)
    )
    name = (
        text(pose.text, (0, -6.4), 3.6, ink_on(colors.main, colors.dark), weight=700, fit=22)
        if clean(pose.text)
        else rect(-8, -8.6, 16, 3.0, shade(colors.main, 0.25), 0.6)
    )
    made.lay(place(0, 0, 10.02), latches + name + rect(-21, -10.4, 42, 0.5, shade(colors.main, 0.4)), over=12)
    for x in (-19.5, 19.5):
        made.plate(
            Frame((x, 20, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)),
            [(-3, -4), (3, -4), (1.4, 8), (-1.4, 8)],
            1.0,
            colors.second,
            over=8,
        )
    made.rod([(-19.5, 27, 0), (0, 27, 0), (19.5, 27, 0)], 1.5, colors.second, over=30)
    return made.done()


def bucket(pose: Pose) -> str:
    """Draw a tin of paint, paint running down its side, a brush across it."""
    colors, made = pose.palette, Assembly("paint", pose.turn + 0.1, 0.3)
    base = place()
    made.turned(
        base, [(8.4, 0), (8.7, 0.5), (8.6, 1.0), (8.6, 18.0), (8.8, 18.4), (8.8, 19.2)], colors.accent, "metal", over=-4
    )
    made.wrap(base, 8.65, 2.4, 15.6, 1.5, colors.second, "", over=0)
    mark = ellipse((0, -1.2), 3.0, 3.0, colors.main) + (
        text(pose.text, (0, 4.6), 2.0, colors.dark, weight=700, fit=10)
        if clean(pose.text)
        else rect(-3.4, 3.2, 6.8, 0.9, colors.dark, 0.3, 'opacity="0.7"')
    )
    made.wrap(base, 8.65, 2.4, 14.6, 0.1, "", mark, over=1)
    x, y = made.view.at(0, 19.2, 0)
    flat = math.sin(made.view.above)
    rim = (
        ellipse((x, y), 8.8, 8.8 * flat, "#eef0f2")
        + ellipse((x, y + 0.1), 8.0, 8.0 * flat, shade(colors.main, 0.35))
        + ellipse((x, y + 0.9), 7.7, 7.4 * flat, colors.main)
    )
    rim += made.soft((x - 2.6, y + 0.2), 3.2, 0.9, 0.6, "#ffffff", -8)
    drips = (
        (1.2, 2.3),
        (1.6, 6.0),
        (1.4, 9.0),
        (2.3, 9.3),
        (2.9, 6.6),
        (3.4, 5.4),
        (4.2, 6.9),
        (4.9, 7.0),
        (5.4, 4.2),
        (6.4, 1.4),
    )
    run = smooth([(x + a, y + b) for a, b in drips])
    made.art(
        rim
        + path(run, colors.main)
        + line(f"M{n(x + 1.9)} {n(y + 3.4)}L{n(x + 2.1)} {n(y + 8.2)}", light(colors.main, 0.5), 0.24),
        base.at,
        over=8,
    )
    handle = [
        (8.9 * math.cos(a) * math.cos(0.0), 15.5 - 9.5 * math.sin(a) * 0.55, 8.9 * math.sin(a))
        for a in (math.pi * k / 10 for k in range(11))
    ]
    made.rod(handle, 0.26, "#9aa1a9", over=12, shine=0.7)
    across = Frame((-9.5, 20.6, 2.2)).yawed(0.22).rolled(-math.pi / 2 + 0.06)
    made.turned(across, [(0, -7), (0.9, -6.4), (0.75, 2), (1.0, 5)], "#b9854e", gloss=0.3, over=14)
    made.turned(across, [(1.6, 5), (2.0, 5.4), (2.0, 8.0)], "#c9ced4", "metal", over=15)
    made.turned(
        across,
        [(2.0, 7.8), (2.3, 10), (2.0, 13.4), (1.2, 14.2), (0, 14.3)],
        mix("#3a2c22", colors.main, 0.6),
        "matte",
        over=16,
    )
    return made.done()


def ladder(pose: Pose) -> str:
    """Draw a step ladder."""
    colors, made = pose.palette, Assembly("ladder", pose.turn + 0.4, 0.12)
    steel = "#c9ced4"
    for x in (-24, 24):
        made.rod([(x * 1.08, 4.0, -34), (x * 0.8, 112, -4)], 1.6, steel, over=-20, shine=0.5)
        made.rod([(x * 1.15, 4.0, 26), (x * 0.84, 116, 2)], 2.2, steel, over=20, shine=0.5)
        made.rod([(x * 1.15, 4.4, 26), (x * 1.13, 8.0, 25.2)], 2.6, colors.second, over=21)
        made.rod([(x * 1.08, 4.0, -34), (x * 1.06, 7.0, -33)], 2.1, colors.second, over=-19)
    for k in range(4):
        t = (k + 0.8) / 4.8
        y, z, half = 116 * t, 26 - 24 * t, 27.5 - 7.6 * t
        made.block(place(0, y, z), (2 * half, 2.4, 8.5), shade(steel, 0.06), over=18 + k)
    made.block(place(0, 112, 0), (46, 5, 18), colors.main, 1.6, over=30)
    if clean(pose.text):
        made.lay(
            place(0, 113.2, 9.1),
            text(pose.text, (0, 0), 3.2, ink_on(colors.main, colors.dark), weight=700, fit=36),
            over=40,
        )
    for t in (0.3, 0.65):
        made.rod([(-25.5, 116 * t * 0.97, -34 + 30 * t), (25.5, 116 * t * 0.97, -34 + 30 * t)], 1.0, steel, over=-19)
    return made.done()


def spray_can(pose: Pose) -> str:
    """Draw a spray can, its cap off, a cloud of paint at its nozzle."""
    colors, made = pose.palette, Assembly("spray-can", pose.turn, 0.18)
    base = place(-2.4)
    made.turned(base, [(3.1, 0), (3.3, 0.3), (3.3, 0.9)], colors.accent, "metal", over=-2)
    made.turned(base, [(3.25, 0.8), (3.25, 15.2)], colors.main, gloss=0.5, over=-1)
    made.turned(
        base,
        curve([(3.3, 15.1), (3.3, 15.6), (2.6, 16.6), (1.7, 17.2), (1.6, 17.6)], 3),
        colors.accent,
        "metal",
        over=0,
    )
    made.turned(base.moved(0, 17.5), tube(0.9, 1.5, 0.25), "#f4f5f6", over=1)
    mark = (
        text(pose.text, (0, -0.6), 1.6, ink_on(colors.main, colors.dark, "#ffffff"), weight=700, fit=5)
        if clean(pose.text)
        else ellipse((0, -0.8), 1.3, 1.3, "#ffffff", 'opacity="0.9"')
    )
    made.wrap(base, 3.27, 2.2, 5.0, 1.5, colors.second, "", over=3)
    made.wrap(base, 3.27, 6.0, 12.0, 0.1, "", mark, over=4)
    made.turned(place(5.4, 0, 1.2), [*tube(3.2, 4.6, 0.5)], colors.main, gloss=0.4, over=6)
    puff = ""
    for i in range(17):
        age = (pose.phase + i / 17) % 1
        x, y = made.view.at(-1.5 + 9.5 * age, 18.4 + (((i * 0.618) % 1) - 0.5) * 5 * age, 0.9)
        puff += made.soft((x, y), 0.3 + 1.9 * age, 0.3 + 1.7 * age, 0.6 * (1 - age), colors.main)
    made.art(puff, over=9)
    return made.done()


RIGS = (
    thing("drill", "Cordless drill",
          "drill, cordless drill, power drill, screwdriver, electric screwdriver, power tool",
          (0.247, 0.477), drill, POWER, cycle=0.6, phases=8),
    thing("hammer", "Hammer", "hammer, claw hammer, mallet, tool", (0.329, 0.246), hammer, WOODS),
    thing("spanner", "Spanner",
          "wrench, spanner, hand tool, adjustable wrench",
          (0.254, 0.166), spanner, WOODS, glossy=0.6),
    thing("toolbox", "Toolbox",
          "toolbox, tool box, tool kit, toolkit, tool case, tool chest",
          (0.394, 0.489), toolbox, POWER, actions=("idle", "spin")),
    thing("paint", "Tin of paint",
          "paint bucket, paint, paint can, bucket of paint, paint tin, paintbrush, paint brush, can of "
          "paint, wall paint",
          (0.266, 0.352), bucket, PAINTS, glossy=0.5),
    thing("ladder", "Ladder",
          "ladder, step ladder, stepladder",
          (1.28, 0.942), ladder, POWER, on="ground", actions=("idle", "spin")),
    thing("spray-can", "Spray can",
          "spray can, spray paint, aerosol, aerosol can, deodorant, deodorant spray, hairspray, hair spray, "
          "dry shampoo",
          (0.227, 0.183), spray_can, PAINTS, cycle=1.4, phases=10, glossy=0.5),
)  # fmt: skip
