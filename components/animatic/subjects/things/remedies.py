"""Things of health and science: a bottle of pills, a first-aid kit, a microscope, a flask that bubbles."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, ellipse, light, mix, n, rect, shade, text

PILLS = (
    Palette(main="#d98a3c", second="#fbfaf6", accent="#c23a46", dark="#3a2410"),
    Palette(main="#4a8fb8", second="#fbfaf6", accent="#f2c53c", dark="#12303f"),
    Palette(main="#5fa070", second="#fbfaf6", accent="#f0e6d0", dark="#1a3422"),
)
KITS = (Palette(main="#d0362f", second="#ffffff", accent="#c9ced4", dark="#2a1010"),)
SCOPES = (
    Palette(main="#eceef0", second="#2b2f36", accent="#c9ced4", dark="#15171a"),
    Palette(main="#2f3a4a", second="#17191d", accent="#d2ab62", dark="#0c0d10"),
)
FLASKS = (
    Palette(main="#3fb0d8", second="#e8f2f6", accent="#7ad1a0", dark="#12404f"),
    Palette(main="#7ac060", second="#eef6e8", accent="#f2c53c", dark="#1f4214"),
    Palette(main="#c25ac0", second="#f6eaf6", accent="#5fb8e0", dark="#42143f"),
)


def pills(pose: Pose) -> str:
    """Draw a bottle of pills, some lying before it."""
    colors, made = pose.palette, Assembly("pills", pose.turn, 0.26)
    base = place(-1.2, 0, -1)
    made.turned(
        base, curve([(2.6, 0), (2.75, 0.2), (2.75, 6.2), (2.5, 6.9), (2.1, 7.2)], 3), colors.main, gloss=0.6, over=-3
    )
    made.wrap(base, 2.78, 1.2, 5.4, 1.25, colors.second, "", over=0)
    name = clean(pose.text)
    mark = rect(-1.6, 0.7, 3.2, 0.22, colors.accent, 0.1) + rect(-1.6, 1.2, 2.2, 0.18, shade(colors.second, 0.3), 0.1)
    cross = rect(-0.3, -1.2, 0.6, 1.6, colors.accent) + rect(-0.8, -0.7, 1.6, 0.6, colors.accent)
    mark += text(name, (0, 0.1), 0.95, colors.dark, weight=700, fit=3.8) if name else cross
    made.wrap(base, 2.78, 1.2, 5.4, 0.1, "", mark, over=1)
    made.turned(base, [(2.55, 7.1), (2.7, 7.3), (2.7, 9.0), (2.55, 9.2), (0, 9.2)], colors.second, over=2)
    for i, (x, z, yaw) in enumerate(((2.6, 2.4, 0.5), (4.4, 0.6, -0.4), (3.4, 4.0, 1.3), (0.6, 3.8, -0.2))):
        it = place(x, 0.42, z).yawed(yaw)
        ends = [it.point(k, 0, 0) for k in (-0.6, 0.0, 0.6)]
        made.rod(ends[:2], 0.42, colors.accent, over=6 + i * 0.1, shine=0.5)
        made.rod(ends[1:], 0.42, colors.second, over=6.05 + i * 0.1, shine=0.5)
    return made.done()


def first_aid(pose: Pose) -> str:
    """Draw a first-aid case with its cross."""
    colors, made = pose.palette, Assembly("first-aid", pose.turn + 0.4, 0.2)
    handle = [(-5.0, 20.5, 0), (-4.4, 23.4, 0), (0, 24.0, 0), (4.4, 23.4, 0), (5.0, 20.5, 0)]
    made.rod(handle, 0.9, colors.dark, over=-4)
    made.plate(place(0, 10.5), slabbed(30, 21, 3.2), 11, colors.main, over=0, edge=0.5)
    face = ellipse((0, 0), 6.6, 6.6, colors.second)
    face += rect(-1.4, -4.4, 2.8, 8.8, colors.main, 0.3) + rect(-4.4, -1.4, 8.8, 2.8, colors.main, 0.3)
    face += rect(-14.6, -9.9, 29.2, 19.8, "none", 2.8, f'stroke="{shade(colors.main, 0.25)}" stroke-width="0.4"')
    if clean(pose.text):
        face += text(pose.text, (0, 9.2), 1.8, colors.second, weight=700, fit=20)
    made.lay(place(0, 10.5, 5.52), face, over=8)
    for x in (-9, 9):
        made.block(place(x, 19.2, 5.6), (3.2, 2.6, 0.8), colors.accent, 0.3, over=10)
    return made.done()


def microscope(pose: Pose) -> str:
    """Draw a microscope with a lit stage."""
    colors, made = pose.palette, Assembly("microscope", pose.turn + 0.4, 0.18)
    made.pillow(place(0, 0), slabbed(20, 17, 4), 3.0, 1.0, colors.main, over=-20)
    made.turned(place(2, 3.0), tube(2.6, 1.6, 0.3), colors.second, over=-14)
    x, y = made.view.at(2, 4.7, 0)
    made.art(ellipse((x, y), 1.6, 0.4, "#fff6d8") + made.soft((x, y - 0.6), 2.6, 1.6, 0.8, "#fff2c0"), (2, 5, 0), 0)
    arm = [(-6, 2.6, 0), (-7.6, 12, 0), (-6.4, 21, 0), (-2.4, 26.4, 0)]
    made.rod(arm, [2.8, 2.5, 2.4, 2.2], colors.main, over=-8)
    made.block(place(1.0, 10.6), (13, 1.2, 11), colors.second, 0.6, over=-2)
    made.block(place(2.0, 11.8, 1), (6.4, 0.2, 2.2), "#cfe6f0", over=1)
    for side in (-1, 1):
        knob = Frame((-6.6, 8.4, side * 3.0)).pitched(math.pi / 2)
        made.turned(knob, tube(2.0, 1.8, 0.3, -0.9), colors.second, over=side * 4 - 2)
    lens = place(2.0, 13.4)
    made.turned(lens, [(0.6, 0), (0.9, 0.6), (1.0, 2.6), (1.5, 2.8), (1.5, 4.4)], colors.accent, "metal", over=4)
    made.turned(place(1.2, 17.4).rolled(0.12), tube(3.0, 2.4, 0.5), colors.second, over=5)
    barrel = place(0.6, 19.4).rolled(0.42)
    made.turned(barrel, [(2.6, 0), (2.7, 3.0), (2.3, 7.0), (1.9, 7.4), (1.9, 13.0)], colors.main, gloss=0.3, over=6)
    made.turned(barrel, [(2.2, 12.8), (2.4, 13.1), (2.4, 15.6), (2.0, 16), (0, 15.8)], colors.second, over=7)
    if clean(pose.text):
        name = text(pose.text, (0, 0.4), 1.2, ink_on(colors.main, colors.dark), weight=600, fit=9)
        made.lay(place(0, 1.5, 8.6), name, over=9)
    return made.done()


def flask(pose: Pose) -> str:
    """Draw a conical flask and a test tube in their stand; what is in them bubbles."""
    colors, made = pose.palette, Assembly("chemistry", pose.turn, 0.18)
    base = place(-3.0)
    cone = [(5.6, 0.2), (6.0, 0.8), (5.6, 2.4), (2.1, 10.8), (1.7, 12.0), (1.7, 15.6), (2.1, 16.0)]
    made.turned(base, [(5.5, 0.3), (5.75, 0.9), (5.4, 2.4), (3.7, 6.4)], colors.main, "satin", over=-4)
    _surface(made, base, 3.7, 6.4, colors.main)
    _bubbles(made, base, 4.6, 0.8, 6.4, pose.phase, colors.main, 9)
    made.glass(base, cone, colors.second, 0.14, over=0)
    stand = place(5.4)
    made.block(stand, (6.4, 1.2, 5.0), "#b98a58", 0.4, over=2)
    made.turned(stand, [(1.0, 1.4), (1.25, 1.8), (1.3, 8.0)], colors.accent, over=3)
    _surface(made, stand, 1.3, 8.0, colors.accent, 4)
    _bubbles(made, stand, 1.0, 1.8, 8.0, pose.phase + 0.3, colors.accent, 5, 4)
    made.glass(stand, [(0.9, 1.2), (1.45, 1.9), (1.5, 14.2), (1.7, 14.5)], colors.second, 0.14, over=5)
    made.block(place(5.4, 9.0, 0), (6.4, 0.9, 5.0), "#b98a58", 0.3, over=1)
    for x in (2.7, 8.1):
        made.block(place(x, 1.0, 0), (0.7, 8.4, 2.4), "#a5774a", over=1.5)
    if clean(pose.text):
        name = text(pose.text, (0, 0), 1.2, mix(colors.dark, "#ffffff", 0.1), weight=700, fit=6)
        made.wrap(base, 5.2, 2.2, 4.6, 0.1, "", name, over=6)
    return made.done()


def _surface(made: Assembly, at: Frame, r: float, high: float, color: str, over: float = 0.0) -> None:
    x, y = made.view.at(*at.point(0, high))
    made.art(ellipse((x, y), r, r * math.sin(made.view.above), light(color, 0.4)), at.at, over - 1)


def _bubbles(
    made: Assembly, at: Frame, r: float, low: float, high: float, phase: float, color: str, count: int,
    over: float = 0.0
) -> None:  # fmt: skip
    art = ""
    for i in range(count):
        age = (phase + i * 0.618) % 1
        x, y = made.view.at(*at.point((((i * 0.377) % 1) - 0.5) * 1.5 * r * (1 - 0.4 * age), low + (high - low) * age))
        size = (0.14 + 0.22 * ((i * 0.29) % 1)) * (0.5 + age)
        art += ellipse(
            (x, y), size, size, light(color, 0.65), f'opacity="{n(0.85 * min(1.0, 6 * (1 - age), 6 * age))}"'
        )
    made.art(art, at.at, over - 0.5)


RIGS = (
    thing("pills", "Pills",
          "pill bottle, pill, pills, medicine, capsule, bottle of pills, medication, "
          "food supplement",
          (0.117, 0.127), pills, PILLS, glossy=0.5),
    thing("first-aid", "First-aid kit",
          "first-aid kit, first aid kit, first aid, medical kit, medkit, medical case",
          (0.283, 0.343), first_aid, KITS, lettered=True),
    thing("microscope", "Microscope",
          "microscope, lab microscope, electron microscope",
          (0.377, 0.244), microscope, SCOPES, glossy=0.4, actions=("idle", "spin")),
    thing("chemistry", "Laboratory flasks",
          "test tube, laboratory flask, beaker, erlenmeyer flask, chemistry set, conical flask, chemical, "
          "lab glassware, vial",
          (0.187, 0.191), flask, FLASKS, cycle=2.0, phases=12, glossy=0.5),
)  # fmt: skip
