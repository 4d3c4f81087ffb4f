"""Light to carry: a flashlight with its beam, a camping lantern that glows."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, light, n, path, smooth, text

TORCHES = (
    Palette(main="#f2b632", second="#26292e", accent="#c9ced4", dark="#121316"),
    Palette(main="#2f7fb8", second="#22252a", accent="#c9ced4", dark="#0f1114"),
    Palette(main="#c93a32", second="#26292e", accent="#c9ced4", dark="#131214"),
)
LANTERNS = (
    Palette(main="#3f6b58", second="#ffdf9a", accent="#c9ced4", dark="#17261f"),
    Palette(main="#c2453a", second="#ffdf9a", accent="#c9ced4", dark="#2c100c"),
    Palette(main="#2b2e34", second="#ffe9b8", accent="#c9a25e", dark="#0e0f11"),
)


def flashlight(pose: Pose) -> str:
    """Draw a flashlight lying, its beam going to the right."""
    return _flashlight(pose).done()


def _flashlight(pose: Pose) -> Assembly:
    colors, made = pose.palette, Assembly("flashlight", pose.turn + 0.3, 0.14)
    lie = Frame((-11, 3.2, 0)).rolled(-math.pi / 2)
    made.turned(
        lie,
        [(0, -0.1), (1.7, 0), (1.9, 0.4), (1.9, 2.2), (1.7, 2.5), (1.7, 9.4), (1.95, 9.8)],
        colors.second,
        gloss=0.3,
        over=0,
    )
    for i in range(9):
        made.turned(lie, [(1.78, 3.0 + i * 0.62), (1.78, 3.3 + i * 0.62)], light(colors.second, 0.2), over=0.3)
    made.turned(lie, curve([(1.95, 9.8), (2.2, 11.0), (3.0, 13.0), (3.15, 15.6)], 3), colors.main, gloss=0.4, over=0.6)
    made.turned(lie, [(3.25, 15.4), (3.3, 15.8), (3.25, 16.2), (2.9, 16.3)], colors.accent, "metal", over=1)
    glow = 0.8 + 0.2 * math.sin(2 * math.pi * pose.phase)
    lens = lie.moved(0, 16.3)
    made.turned(lens, [(2.9, 0), (0, 0.3)], "#fffbe6", "matte", over=1.4)
    right = made.view.toward(lie.v)[0]
    x, y = made.view.at(*lens.at)
    beam = made.sweep([(0, "#fff4c4", 0.75 * glow), (0.45, "#fff4c4", 0.25 * glow), (1, "#fff4c4", 0.0)], (1, 0))
    cone = (
        f"M{n(x)} {n(y - 2.6)}L{n(x + 15 * right)} {n(y - 5.6)}L{n(x + 15 * right)} {n(y + 2.9)}L{n(x)} {n(y + 2.6)}Z"
    )
    made.lamp((path(cone, beam) if right > 0.25 else "") + made.soft((x, y), 3.4, 3.6, 0.9 * glow, "#fffdf2"), over=6)
    made.turned(Frame(lie.point(-1.6, 6.2, 0.6)), tube(0.7, 0.7, 0.3), colors.main, over=3)
    return made


def lantern(pose: Pose) -> str:
    """Draw a camping lantern that glows."""
    return _lantern(pose).done()


def _lantern(pose: Pose) -> Assembly:
    colors, made = pose.palette, Assembly("lantern", pose.turn, 0.16)
    base, flick = place(), 0.85 + 0.15 * math.sin(2 * math.pi * pose.phase)
    made.turned(
        base,
        curve([(6.4, 0), (6.8, 0.5), (6.9, 2.2), (6.2, 4.4), (5.2, 5.2), (5.0, 5.6)], 3),
        colors.main,
        gloss=0.3,
        over=-5,
    )
    x, y = made.view.at(0, 11.0, 0)
    made.lamp(made.soft((x, y), 10.5, 9.4, 0.45 * flick, colors.second), over=-9)
    bowl = curve([(4.6, 5.6), (5.4, 7.4), (5.7, 11), (5.4, 14.6), (4.6, 16.2)], 4)
    made.turned(base, [(2.4, 5.6), (2.5, 7.0), (2.0, 7.6)], colors.accent, "metal", over=-3)
    made.lamp(
        made.soft((x, y), 4.6, 5.6, flick, "#fff0c4") + made.soft((x, y - 0.2), 2.2, 3.2, flick, "#ffffff"), over=-2
    )
    flame = smooth(
        [(x, y - 3.4), (x + 1.2, y - 0.9), (x + 1.5, y + 1.2), (x, y + 2.6), (x - 1.5, y + 1.2), (x - 1.1, y - 0.9)]
    )
    made.lamp(path(flame, "#fffdf4"), over=-1)
    made.glass(base, bowl, light(colors.second, 0.4), 0.12, over=0)
    for a in (0.2, 1.25, 2.3, 3.35, 4.4, 5.45):
        places = [
            ((r + 0.35) * math.sin(a), h, (r + 0.35) * math.cos(a))
            for r, h in ((5.0, 5.4), (6.0, 8.0), (6.1, 13.6), (5.0, 16.6))
        ]
        made.rod(
            places,
            0.2,
            colors.accent,
            over=8 if made.view.toward(places[1])[2] > made.view.toward((0, 8, 0))[2] else -8,
            shine=0.6,
        )
    made.turned(
        base,
        curve(
            [(5.2, 16.2), (5.6, 16.8), (4.8, 18.2), (3.0, 19.6), (2.6, 20.6), (3.0, 21.4), (1.6, 22.4), (0, 22.6)], 3
        ),
        colors.main,
        gloss=0.3,
        over=5,
    )
    arc = [(6.4 * math.cos(a), 17.0 + 10.6 * math.sin(a), 0.0) for a in (math.pi * k / 12 for k in range(13))]
    made.rod(arc, 0.26, colors.accent, over=-4, shine=0.6)
    if clean(pose.text):
        made.wrap(
            base,
            6.6,
            1.0,
            3.6,
            0.1,
            "",
            text(pose.text, (0, 0.4), 1.4, ink_on(colors.main, colors.dark), weight=600, fit=8),
            over=9,
        )
    return made


RIGS = (
    thing("flashlight", "Flashlight",
          "flashlight, torch, headlamp, pocket torch",
          (0.0876, 0.341), flashlight, TORCHES, cycle=2.0, phases=6, turnable=0.8, shine=lambda pose:
          _flashlight(pose).shining()),
    thing("lantern", "Camping lantern",
          "lantern, camping lantern, oil lamp, hurricane lamp, gas lantern, camping lamp",
          (0.295, 0.157), lantern, LANTERNS, cycle=1.6, phases=8, glossy=0.4, shine=lambda pose:
          _lantern(pose).shining()),
)  # fmt: skip
