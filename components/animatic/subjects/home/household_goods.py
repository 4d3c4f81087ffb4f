"""Machines and goods of the household: a fan that spins, an iron, a vacuum cleaner, a heater, a light bulb."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import ellipse, light, line, n, path, rect, shade, smooth
from components.animatic.subjects.home.kitchenware import brand

FANS = (
    Palette(main="#f1f1ee", second="#c9ced4", accent="#6fb4d8", dark="#2a2d32"),
    Palette(main="#2c2f35", second="#8f969e", accent="#c9a25e", dark="#121316"),
    Palette(main="#9fc4b6", second="#e6e2d8", accent="#d98a5a", dark="#263630"),
)
IRONS = (
    Palette(main="#4a7fc4", second="#f2f4f6", accent="#f2a33c", dark="#1c2a40"),
    Palette(main="#8a4f9a", second="#f2f4f6", accent="#e9c4ee", dark="#2a1a30"),
    Palette(main="#2f9a94", second="#f4f2ec", accent="#f2d06a", dark="#123634"),
)
BULBS = (
    Palette(main="#ffdf9a", second="#c9ccd2", accent="#fff3cf", dark="#5a4a2a"),
    Palette(main="#ffcf70", second="#c89a4e", accent="#fff0c0", dark="#5a3f16"),
)


def fan(pose: Pose) -> str:
    """Draw a desk fan whose blades spin."""
    colors, made = pose.palette, Assembly("fan", pose.turn + 0.3, 0.12)
    base = place()
    made.turned(
        base, curve([(9.5, 0), (9.8, 0.5), (9.2, 1.6), (5.0, 2.6), (1.6, 3.2)], 4), colors.main, gloss=0.2, over=-9
    )
    made.turned(base, [(1.3, 3.0), (1.1, 17.0)], colors.second, "metal", over=-8)
    made.turned(Frame((0, 20.0, -5.6)).pitched(math.pi / 2), tube(3.6, 7.0, 1.4), colors.main, over=-7)
    head = Frame((0, 20.0, 2.4)).pitched(-0.06)
    for back in (True, False):
        z = -1.9 if back else 1.9
        wires = ""
        for k in range(24):
            a = 2 * math.pi * k / 24
            b = a + 0.25
            wires += f"M{n(2.6 * math.cos(a))} {n(2.6 * math.sin(a))}L{n(12.6 * math.cos(b))} {n(12.6 * math.sin(b))}"
        art = line(wires, shade(colors.second, 0.35 if back else 0.05), 0.22, 'opacity="0.85"')
        art += "".join(
            ellipse((0, 0), r, r, "none", f'stroke="{shade(colors.second, 0.3 if back else 0)}" stroke-width="0.3"')
            for r in (6.2, 9.6)
        )
        art += ellipse((0, 0), 12.6, 12.6, "none", f'stroke="{colors.main}" stroke-width="0.9"')
        art += ellipse((0, 0), 2.8, 2.8, colors.main) if not back else ""
        made.lay(head.moved(0, 0, z), art, over=-5 if back else 5)
    blades = ""
    for k in range(5):
        turn = 360 * (pose.phase + k) / 5
        blade = smooth([(0.6, -1.2), (1.8, -6.6), (4.8, -11.2), (7.2, -9.8), (6.2, -5.4), (3.0, -1.2)])
        blades += path(blade, colors.accent, f'opacity="0.82" transform="rotate({n(turn)})"')
        blades += path(
            smooth([(1.2, -2.0), (2.6, -6.6), (4.8, -10.2), (4.0, -6.0)]),
            light(colors.accent, 0.5),
            f'opacity="0.6" transform="rotate({n(turn)})"',
        )
    made.lay(head, blades + ellipse((0, 0), 2.3, 2.3, shade(colors.accent, 0.3)), over=0)
    ring = [(12.6, -1.9), (13.0, -0.8), (13.0, 0.8), (12.6, 1.9)]
    made.lay(
        head.moved(0, 0, 1.95),
        ellipse((0, 0), 1.7, 1.7, light(colors.main, 0.4))
        + brand(pose.text, 0.9, ink_on(colors.main, colors.dark), 3.6),
        over=6,
    )
    for r, z in ring[1:3]:
        made.lay(
            head.moved(0, 0, z), ellipse((0, 0), r, r, "none", f'stroke="{colors.main}" stroke-width="0.7"'), over=4 + z
        )
    return made.done()


def iron(pose: Pose) -> str:
    """Draw a steam iron flat on its sole, steam coming from under its tip."""
    colors, made = pose.palette, Assembly("iron", pose.turn - 0.25, 0.24)
    sole = [(-12, -5.2), (-6, -5.6), (4, -4.6), (10, -2.4), (13.4, 0), (10, 2.4), (4, 4.6), (-6, 5.6), (-12, 5.2)]
    made.plate(Frame((0, 0.5, 0), LYING.u, LYING.v, LYING.w), sole, 1.0, "#cdd2d8", over=-9, edge=0.8)
    made.pillow(place(0, 1.0), [(x * 0.95, z * 0.94) for x, z in sole], 3.6, 1.4, colors.main, over=-6, shine=0.4)
    made.pillow(place(-1.4, 4.4), [(x * 0.74, z * 0.72) for x, z in sole], 3.4, 1.7, colors.second, over=-3, shine=0.3)
    grip = [(8.0, 6.0), (8.6, 8.4), (6.0, 11.2), (0, 12.2), (-6.6, 11.8), (-10.4, 9.6), (-10.2, 6.2)]
    made.rod([(x, y, 0) for x, y in grip], [1.5, 1.4, 1.5, 1.6, 1.6, 1.7, 1.8], colors.main, over=2)
    made.rod([(4.0, 11.9, 0), (0, 12.7, 0), (-5, 12.5, 0)], 1.0, shade(colors.main, 0.45), over=3)
    made.turned(place(1.2, 7.2, 0), tube(1.7, 0.9, 0.3), colors.accent, over=2.5)
    made.rod([(-10.4, 8.6, 0), (-13.4, 9.6, 0), (-15.4, 13.4, 0)], [0.8, 0.6, 0.5], "#2a2c30", over=-2)
    made.lay(Frame((-2.4, 2.6, 5.3)), brand(pose.text, 1.5, ink_on(colors.main, "#12161c", "#ffffff"), 9), over=9)
    puffs = ""
    for i in range(5):
        age = (pose.phase + i / 5) % 1
        x, y = made.view.at(12.5 + 5.0 * age, 1.4 + 5.4 * age * age, (i % 3 - 1) * 3.4)
        puffs += made.soft((x, y), 1.4 + 3.4 * age, 1.2 + 2.6 * age, 0.9 * math.sin(math.pi * age), "#f5f8fb")
    made.art(puffs, (14, 1, 0), over=12)
    return made.done()


def vacuum(pose: Pose) -> str:
    """Draw a cordless vacuum cleaner standing on its head."""
    colors, made = pose.palette, Assembly("vacuum", pose.turn + 0.35, 0.1)
    made.pillow(place(2, 0), slabbed(13, 25, 3.0), 5.6, 2.2, colors.dark, over=-9, shine=0.3)
    glow = rect(-11, -1.8, 22, 1.5, "#bfe6ff", 0.7, 'opacity="0.9"')
    made.lay(Frame((8.55, 1.2, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)), glow, over=8)
    foot, top = (1.5, 5.0, 0.0), (-17.5, 77.0, 0.0)
    tilt = math.atan2(foot[0] - top[0], top[1] - foot[1])
    tube_ = Frame(foot).rolled(tilt)
    made.turned(tube_, [(2.2, -1.0), (2.4, 3.0), (2.4, 5.0)], colors.dark, over=-4)
    made.turned(tube_, [(1.75, 4.0), (1.75, 62.0)], colors.accent, "metal", over=-3)
    body = tube_.moved(0, 62)
    made.turned(
        body,
        curve([(2.2, 0), (4.4, 1.6), (5.2, 4.0), (5.2, 13.0), (4.6, 14.4)], 4),
        light(colors.second, 0.2),
        gloss=0.6,
        over=1,
    )
    made.turned(body, [(5.3, 4.2), (5.3, 5.4)], colors.main, over=1.2)
    made.turned(body, [(3.2, 6.2), (2.0, 13.4)], shade(colors.main, 0.1), "matte", over=1.1)
    motor = body.moved(-3.0, 17.0).rolled(math.pi / 2 - 0.15)
    made.turned(motor, tube(5.4, 13.0, 2.0, -6.0), colors.main, gloss=0.4, over=2)
    for i in range(4):
        made.turned(motor, [(5.5, -3.4 + i * 1.3), (5.5, -3.0 + i * 1.3)], shade(colors.main, 0.55), over=2.2)
    grip = [(0.5, 11.5), (-4.4, 7.4), (-9.4, 6.8), (-11.8, 10.4), (-10.6, 15.4)]
    made.rod([body.point(x, y) for x, y in grip], [1.5, 1.5, 1.6, 1.5, 1.7], colors.dark, over=0)
    made.lay(
        Frame(body.point(-2.6, 17.0, 5.6)).rolled(tilt - 0.15),
        brand(pose.text, 1.7, ink_on(colors.main, colors.dark), 9),
        over=9,
    )
    return made.done()


def heater(pose: Pose) -> str:
    """Draw a ribbed radiator on feet that glows a little with warmth."""
    colors, made = pose.palette, Assembly("heater", pose.turn - 0.45, 0.16)
    for side in (-1, 1):
        made.block(place(side * 20, 0), (4, 3.0, 24), colors.dark, 1.0, over=-9)
        for z in (-9, 9):
            made.ball((side * 20, 1.4, z), 1.5, "#1a1b1e", over=-8)
    count = 9
    for i in sorted(range(count), key=lambda k: -k if made.view.turn < 0 else k, reverse=made.view.turn < 0):
        x = -22 + i * 5.5
        made.plate(
            Frame((x, 31.5, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)),
            slabbed(15, 57, 5.5),
            3.6,
            colors.main,
            over=i * 0.01,
            edge=0.5,
        )
    panel = Frame((27.2, 31.5, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0))
    made.plate(panel, slabbed(16, 59, 4), 3.4, colors.dark, over=6)
    art = (
        ellipse((0, -10), 4.4, 4.4, light(colors.dark, 0.2))
        + ellipse((0, -10), 3.6, 3.6, "#101114")
        + line("M0 -10L1.8 -12.4", "#ff9a4a", 0.6)
    )
    art += (
        rect(-4, -1, 8, 2.4, "#ff8a3c", 1.0)
        + f'<g transform="translate(0 12)">{brand(pose.text, 2.2, "#e8e6e2", 12)}</g>'
    )
    made.lay(panel.moved(0, 0, 1.72), art, over=9)
    warm = ""
    for i in range(5):
        age = (pose.phase + i * 0.2) % 1
        x, y = made.view.at(-18 + 9 * i, 60 + 10 * age, 0)
        d = f"M{n(x)} {n(y + 4)}q{n(1.8)} -2 0 -4q-1.8 -2 0 -4"
        warm += line(d, "#ffb070", 0.7, f'opacity="{n(0.55 * math.sin(math.pi * age))}"')
    made.art(warm, (0, 65, 0), over=20)
    return made.done()


def bulb(pose: Pose) -> str:
    """Draw a light bulb standing on its screw; its filament swells and sinks."""
    return _bulb(pose).done()


def _bulb(pose: Pose) -> Assembly:
    colors, made = pose.palette, Assembly("bulb", pose.turn, 0.1)
    strength = 0.72 + 0.28 * math.sin(2 * math.pi * pose.phase)
    base = place()
    made.turned(base, [(0, 0), (0.55, 0.0), (0.7, 0.45)], "#2b2c2f", over=-3)
    for i in range(4):
        h = 0.45 + i * 0.55
        made.turned(base, [(1.2, h), (1.34, h + 0.2), (1.2, h + 0.5)], colors.second, "metal", over=-2 + i * 0.01)
    made.turned(base, [(1.34, 2.6), (1.42, 2.9), (1.3, 3.2)], colors.second, "metal", over=-1)
    outline = curve(
        [(1.3, 3.2), (1.5, 4.2), (2.3, 5.8), (3.0, 7.6), (2.9, 9.3), (2.0, 10.7), (0.8, 11.3), (0, 11.4)], 4
    )
    x, y = made.view.at(0, 7.9, 0)
    glow = made.soft((x, y), 4.6, 4.4, 0.5 * strength, colors.main)
    made.lamp(glow, base.at, over=-4)
    made.glass(base, outline, light(colors.main, 0.55), 0.3, over=-0.5)
    wire = "".join(
        f"{'M' if i == 0 else 'L'}{n(x - 1.0 + i * 0.2)} {n(y + (0.35 if i % 2 else -0.35))}" for i in range(11)
    )
    stem = line(
        f"M{n(x - 0.4)} {n(y + 4.4)}L{n(x - 1.0)} {n(y)}M{n(x + 0.4)} {n(y + 4.4)}L{n(x + 1.0)} {n(y)}",
        shade(colors.second, 0.3),
        0.12,
    )
    hot = made.soft((x, y), 3.1, 3.1, strength, "#fff6d8") + made.soft((x, y), 1.7, 1.5, strength, "#ffffff")
    made.art(stem, base.at, over=0)
    made.lamp(hot + line(wire, "#ffffff", 0.2), base.at, over=0.1)
    made.art(made.soft((x - 1.3, y - 1.3), 0.6, 1.2, 0.8, "#ffffff", 24), base.at, over=1)
    return made


RIGS = (
    thing("fan", "Fan",
          "desk fan, electric fan, table fan, ventilator, cooling fan",
          (0.354, 0.289), fan, FANS, cycle=0.5, phases=8, actions=("idle", "spin")),
    thing("iron", "Iron",
          "iron, steam iron, clothes iron, flatiron, steamer",
          (0.207, 0.419), iron, IRONS, cycle=2.0, phases=8, glossy=0.5, actions=("idle", "spin")),
    thing("vacuum", "Vacuum cleaner",
          "vacuum, vacuum cleaner, cordless vacuum, stick vacuum, hoover, handheld vacuum, upright vacuum",
          (0.913, 0.64), vacuum, IRONS, on="ground", glossy=0.4, actions=("idle", "spin")),
    thing("heater", "Heater",
          "heater, radiator, space heater, electric heater, oil heater",
          (0.787, 0.634), heater, FANS, cycle=2.4, phases=8, on="ground", actions=("idle", "spin")),
    thing("bulb", "Light bulb",
          "light bulb, lightbulb, bulb, led bulb, smart bulb, led light bulb, edison bulb",
          (0.117, 0.0706), bulb, BULBS, cycle=2.4, phases=8, turns=1, glossy=0.5, shine=lambda pose:
          _bulb(pose).shining()),
)  # fmt: skip
