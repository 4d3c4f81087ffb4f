"""Small machines of the kitchen: a kettle, a coffee machine that pours, a toaster that pops, a blender that whirls."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, n, path, rect, shade, text

STEEL = "#c3c8ce"
MACHINES = (
    Palette(main="#c3c8ce", second="#26292e", accent="#e0863a", dark="#141619"),
    Palette(main="#d9c7a8", second="#8a5a34", accent="#c9853f", dark="#2a1c12"),
    Palette(main="#b8453c", second="#26292e", accent="#f0e6d8", dark="#1d0d0b"),
    Palette(main="#9fbfb4", second="#e9e2d4", accent="#c9a25e", dark="#22302c"),
    Palette(main="#2f3238", second="#c3c8ce", accent="#e0863a", dark="#0f1012"),
)
BLENDS = (
    Palette(main="#d8487a", second="#c3c8ce", accent="#e9edf0", dark="#26292e"),
    Palette(main="#7cb84a", second="#26292e", accent="#e9edf0", dark="#17191c"),
    Palette(main="#f2a63c", second="#d9c7a8", accent="#f4f0e8", dark="#3a2e22"),
)


def brand(words: str, size: float, color: str, fit: float) -> str:
    """The name on a machine, or two short rules."""
    if clean(words):
        return text(words, (0, size * 0.35), size, color, weight=600, fit=fit)
    return line(f"M{n(-fit * 0.2)} 0L{n(fit * 0.2)} 0", color, size * 0.16)


def kettle(pose: Pose) -> str:
    """Draw an electric kettle on its base, steam at the spout."""
    colors, made = pose.palette, Assembly("kettle", pose.turn + 0.2, 0.16)
    base = place()
    made.turned(base, tube(8.4, 1.6, 0.4), colors.second, over=-3)
    body = [(7.6, 1.9), (8.2, 2.6), (8.3, 4.0), (7.8, 9.0), (6.8, 15.0), (6.2, 18.0), (5.9, 19.0)]
    made.turned(base, curve(body, 4), colors.main, "metal" if colors.main == STEEL else "satin", gloss=0.35, over=-2)
    made.turned(base, curve([(6.0, 19.0), (5.6, 19.8), (3.4, 20.9), (0.8, 21.4), (0, 21.4)], 3), colors.second, over=-1)
    made.turned(base.moved(0, 21.2), tube(1.0, 1.6, 0.5), colors.accent, over=-0.5)
    spout = [base.point(5.6, 14.6), base.point(8.2, 17.0), base.point(9.4, 19.0)]
    made.rod(spout, [2.4, 1.7, 1.2], colors.main, over=0.2)
    grip = [(-6.0, 18.4), (-9.4, 18.8), (-11.6, 16.6), (-11.4, 11.0), (-10.0, 6.4), (-8.0, 5.0)]
    made.rod([base.point(x, y) for x, y in grip], [0.9, 1.15, 1.25, 1.2, 1.1, 0.8], colors.second, over=-2.5)
    made.lay(base.moved(1.5, 10, 7.9), brand(pose.text, 1.6, shade(colors.main, 0.55), 8), over=4)
    made.art(_steam(made, base.point(9.8, 19.6), pose.phase), base.point(9, 20), over=5)
    return made.done()


def _steam(made: Assembly, at: tuple[float, float, float], phase: float, size: float = 1.0) -> str:
    x, y = made.view.at(*at)
    puffs = ""
    for i in range(5):
        age = (phase + i / 5) % 1.0
        sway = 0.9 * math.sin(4 * age + i * 1.7)
        fade = math.sin(math.pi * age) ** 0.8
        place_ = (x + (0.5 + sway * age + 0.8 * age) * size, y - (0.6 + 6.6 * age) * size)
        puffs += made.soft(place_, (0.9 + 1.8 * age) * size, (1.1 + 2.2 * age) * size, 0.5 * fade, "#f6f8fa")
    return puffs


def coffee(pose: Pose) -> str:
    """Draw an espresso machine that pours into a cup."""
    colors, made = pose.palette, Assembly("coffee-machine", pose.turn + 0.35, 0.17)
    made.block(place(0, 0, 0), (26, 4.0, 30), colors.second, 1.6, over=-30)
    grill = rect(-10.6, -12, 21.2, 11.2, "#3a3d42", 1.0)
    grill += "".join(rect(-9.8, -11.2 + i * 1.5, 19.6, 0.7, "#16181a", 0.3) for i in range(7))
    made.lay(Frame((0, 4.02, 15), LYING.u, LYING.v, LYING.w), grill, over=-20)
    made.block(place(0, 4.0, -8), (26, 20, 14), colors.main, 1.6, over=-18)
    made.block(place(0, 22, -1.0), (26, 12, 28), colors.main, 2.0, over=6)
    panel = rect(-11, -10.2, 22, 8.4, shade(colors.second, 0.15), 1.4) + rect(
        -10.6, -9.8, 21.2, 1.0, "#ffffff", 0.5, 'opacity="0.12"'
    )
    for i in range(3):
        panel += ellipse((-7.4 + i * 3.4, -6), 1.15, 1.15, light(colors.second, 0.25)) + ellipse(
            (-7.4 + i * 3.4, -6), 0.4, 0.4, colors.accent
        )
    panel += ellipse((6.4, -6), 3.0, 3.0, "#d9dde1") + ellipse((6.4, -6), 2.6, 2.6, "#fbfaf6")
    angle = -2.2 + 2.2 * min(1.0, pose.phase * 3)
    panel += line(f"M6.4 -6L{n(6.4 + 2.1 * math.sin(angle))} {n(-6 - 2.1 * math.cos(angle))}", "#c23a3a", 0.26)
    made.lay(place(0, 22, 13.0), panel, over=40)
    made.lay(place(0, 31.2, 13.0), brand(pose.text, 1.7, ink_on(colors.main, colors.dark), 16), over=41)
    made.turned(place(0, 19.0, 6), tube(3.4, 3.2, 0.4), STEEL, "metal", over=10)
    made.turned(place(0, 17.6, 6), tube(3.0, 1.6, 0.3), shade(STEEL, 0.2), "metal", over=10)
    made.rod([(0, 18.6, 8), (0, 18.2, 14), (0, 17.6, 19)], [0.9, 1.0, 1.2], colors.second, over=14)
    cup = place(0, 4.1, 6)
    white = "#f6f2ea"
    made.turned(cup, curve([(2.2, 0), (2.5, 0.4), (3.6, 3.0), (4.0, 6.0)], 4), white, gloss=0.3, over=9)
    rim = made.view.at(*cup.point(0, 6.0))
    flat = math.sin(made.view.above)
    inside = ellipse(rim, 4.0, 4.0 * flat, light(white, 0.4)) + ellipse(
        (rim[0], rim[1] + 0.12), 3.6, 3.5 * flat, "#5a341c"
    )
    made.art(
        inside + ellipse((rim[0] - 0.4, rim[1] + 0.1), 2.4, 2.2 * flat, "#b8824a", 'opacity="0.8"'), cup.at, over=10
    )
    made.rod(
        [cup.point(3.6, 4.8), cup.point(5.6, 4.6), cup.point(5.4, 2.2), cup.point(3.4, 1.8)], 0.42, white, over=8.5
    )
    for side in (-0.7, 0.7):
        top, low = made.view.at(side, 17.4, 6), made.view.at(side, 10.3, 6)
        wave = 0.12 * math.sin(2 * math.pi * (pose.phase * 3 + side))
        flow = f"M{n(top[0])} {n(top[1])}Q{n(top[0] + wave)} {n((top[1] + low[1]) / 2)} {n(low[0])} {n(low[1])}"
        made.art(line(flow, "#4a2812", 0.5) + line(flow, "#a8703c", 0.18), cup.at, over=12)
    made.art(_steam(made, cup.point(-1.5, 6.4), pose.phase, 0.9), cup.at, over=13)
    return made.done()


def toaster(pose: Pose) -> str:
    """Draw a toaster; its slices pop up in their time."""
    colors, made = pose.palette, Assembly("toaster", pose.turn + 0.35, 0.24)
    rise = max(0.0, math.sin(2 * math.pi * pose.phase)) ** 0.5 if pose.action == "idle" else 1.0
    body = place(0, 1.0)
    for side in (-1, 1):
        made.turned(place(side * 9.5, 0, 5.0), tube(1.0, 1.2), "#1d1f22", over=-9)
    made.pillow(body, slabbed(27, 16.5, 4.5), 17.0, 2.6, colors.main, over=-2, shine=0.45)
    top = Frame((0, 18.0, 0), LYING.u, LYING.v, LYING.w)
    slots = "".join(
        rect(-9.6, y - 1.2, 19.2, 2.4, "#17181a", 1.0, f'stroke="{light(colors.main, 0.4)}" stroke-width="0.35"')
        for y in (-3.2, 3.2)
    )
    made.lay(top, slots, over=0)
    for z in (-3.2, 3.2):
        up = 3.0 + 4.2 * rise
        slice_ = [
            (-7.6, 0),
            (7.6, 0),
            (7.6, up * 0.66),
            (8.3, up * 0.82),
            (7.6, up),
            (4, up + 0.8),
            (0, up + 1.0),
            (-4, up + 0.8),
            (-7.6, up),
            (-8.3, up * 0.82),
            (-7.6, up * 0.66),
        ]
        made.plate(Frame((0, 17.8, z)), slice_, 1.7, "#b9763a", over=1 + z * 0.05, edge=0)
        crumb = [(x * 0.9, y * 0.93) for x, y in slice_]
        face = path("M" + "L".join(f"{n(x)} {n(-y)}" for x, y in crumb) + "Z", "#e8bd7c")
        made.lay(Frame((0, 17.8, z + 0.87)), face, over=1.1 + z * 0.05)
    lever = 11.5 + 3.0 * rise - 3
    made.lay(Frame((13.4, 0, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)), rect(-0.6, -15.4, 1.2, 11, "#17181a", 0.6), over=14)
    made.block(Frame((14.1, lever, 0)), (1.8, 1.5, 4.4), colors.second, 0.5, over=16)
    dial = (
        ellipse((8.2, -4.6), 2.0, 2.0, colors.second)
        + ellipse((8.2, -4.6), 1.5, 1.5, light(colors.second, 0.3))
        + line("M8.2 -4.6L8.2 -5.9", colors.accent, 0.35)
    )
    made.lay(
        place(0, 1.0, 8.3),
        dial + f'<g transform="translate(-4 -8)">{brand(pose.text, 2.0, ink_on(colors.main, colors.dark), 13)}</g>',
        over=12,
    )
    return made.done()


def blender(pose: Pose) -> str:
    """Draw a blender whose fruit whirls."""
    colors, made = pose.palette, Assembly("blender", pose.turn + 0.15, 0.16)
    base = place()
    made.turned(
        base,
        curve([(8.6, 0), (8.8, 0.6), (8.4, 3.0), (7.2, 9.0), (6.4, 12.0), (6.0, 12.6)], 4),
        colors.second,
        "metal" if colors.second == STEEL else "satin",
        over=-9,
    )
    dial = (
        ellipse((0, 0), 2.6, 2.6, colors.dark)
        + ellipse((0, 0), 2.1, 2.1, light(colors.dark, 0.2))
        + line("M0 0L0.9 -1.6", "#ffffff", 0.3)
    )
    made.lay(Frame((0, 5.4, 7.9)).pitched(-0.2), dial, over=6)
    made.lay(Frame((0, 9.7, 7.1)).pitched(-0.2), brand(pose.text, 1.4, ink_on(colors.second, colors.dark), 8), over=6)
    made.turned(base, tube(5.4, 1.4, 0.3, 12.4), colors.dark, over=-8)
    jar = [(4.6, 13.6), (5.2, 15.0), (6.3, 22.0), (7.2, 31.0), (7.4, 33.0)]
    level = 26.0
    whirl = 2 * math.pi * pose.phase
    juice = [(4.4, 13.8), (5.0, 15.0), (6.0, 22.0), (6.45, level)]
    made.turned(base, juice, colors.main, "matte", over=-6)
    x, y = made.view.at(0, level, 0)
    flat = math.sin(made.view.above)
    pool = ellipse((x, y), 6.45, 6.45 * flat, light(colors.main, 0.35)) + ellipse(
        (x, y + 0.3), 2.2, 2.2 * flat, shade(colors.main, 0.3)
    )
    for i in range(9):
        a, r = whirl + i * 2.4, 2.6 + 3.2 * ((i * 0.618) % 1)
        pool += ellipse((x + r * math.cos(a), y + r * math.sin(a) * flat), 0.8, 0.8 * flat, light(colors.main, 0.65))
    for i in range(4):
        h, a = 15.5 + i * 2.7, whirl + i * 1.4
        wide = 4.6 + i * 0.42
        sx, sy = made.view.at(0, h, 0)
        swirl = f"M{n(sx - wide)} {n(sy)}Q{n(sx + wide * 0.6 * math.sin(a))} {n(sy + 1.9)} {n(sx + wide)} {n(sy - 0.9)}"
        pool += line(swirl, light(colors.main, 0.4), 0.5, 'opacity="0.55"')
    made.art(pool, base.point(0, level), over=-5)
    grip = [(7.0, 30.5), (10.4, 30.8), (11.2, 28.0), (10.4, 20.0), (8.6, 16.8), (5.6, 16.2)]
    made.rod([base.point(gx, gy) for gx, gy in grip], 0.85, colors.dark, over=-5.5)
    made.glass(base, jar, over=0)
    made.turned(base, [(7.5, 32.8), (7.6, 33.2), (7.4, 34.6), (6.6, 35.0), (0, 35.0)], colors.dark, over=3)
    made.turned(base, tube(2.4, 1.8, 0.4, 34.9), light(colors.dark, 0.18), over=4)
    return made.done()


RIGS = (
    thing("kettle", "Kettle",
          "kettle, electric kettle, tea kettle, teakettle, water kettle",
          (0.308, 0.274), kettle, MACHINES, cycle=2.4, phases=10, glossy=0.5, actions=("idle", "spin")),
    thing("coffee-machine", "Coffee machine",
          "coffee machine, espresso machine, coffee maker, coffeemaker, espresso maker, coffee brewer, "
          "barista machine",
          (0.415, 0.417), coffee, MACHINES, cycle=2.4, phases=10, glossy=0.5, actions=("idle", "spin")),
    thing("toaster", "Toaster",
          "toaster, bread toaster",
          (0.301, 0.317), toaster, MACHINES, cycle=3.0, phases=12, glossy=0.5, actions=("idle", "spin")),
    thing("blender", "Blender",
          "blender, smoothie maker, food processor, mixer, juicer, smoothie blender",
          (0.391, 0.252), blender, BLENDS, cycle=1.0, phases=10, glossy=0.5, actions=("idle", "spin")),
)  # fmt: skip
