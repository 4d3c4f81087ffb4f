"""What stands round a computer: keyboard, mouse, a desktop with its screen, a printer, a router, a power bank."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, place, slabbed, thing
from components.animatic.subjects.drawing.loft import oval
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.screens import board, glare
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    rect,
    shade,
    text,
)

DECKS = (
    Palette(main="#e6e8ea", second="#ffffff", accent="#4a8fd8", dark="#3a3e44"),
    Palette(main="#23262b", second="#33373d", accent="#7a5cf0", dark="#e8eaee"),
    Palette(main="#d9c7b0", second="#f4ece0", accent="#d9774a", dark="#5a4632"),
    Palette(main="#34495e", second="#4a6178", accent="#5fd0c8", dark="#eef3f6"),
)
SCREENS = (
    Palette(main="#3f7fd0", second="#f4f6f8", accent="#f2a65a", dark="#1a1c20"),
    Palette(main="#2f9a8a", second="#f4f7f6", accent="#f2c94c", dark="#16191b"),
    Palette(main="#7a5cf0", second="#f6f4fb", accent="#f27a9a", dark="#17161c"),
)
OFFICE = (
    Palette(main="#eceeef", second="#c9cdd2", accent="#4a8fd8", dark="#2a2d32"),
    Palette(main="#3a3d43", second="#5a5e66", accent="#6fd08a", dark="#141518"),
)
CELLS = (
    Palette(main="#2a2d33", second="#3a3e46", accent="#6fd08a", dark="#f2f4f6"),
    Palette(main="#3f6fc0", second="#5a86d0", accent="#ffffff", dark="#f2f6fc"),
    Palette(main="#e9e4da", second="#f7f3ea", accent="#e0863a", dark="#3a342a"),
)


def keyboard(pose: Pose) -> str:
    """Draw a keyboard; keys go down in turn as if somebody typed."""
    colors, made = pose.palette, Assembly("keyboard", pose.turn + 0.28, 0.55)
    made.pillow(place(), slabbed(36, 13.2, 1.4), 1.6, 0.6, colors.main, over=-9)
    deck = Frame((0, 1.62, 0), LYING.u, LYING.v, LYING.w)
    rows = (("", 15, 0), ("", 14, 0.6), ("", 13, 0.9), ("", 12, 1.4))
    pressed = int(pose.phase * 12) % 12
    keys = rect(-17.2, -5.8, 34.4, 11.6, shade(colors.main, 0.28), 0.6)
    for j, (_, count, inset) in enumerate(rows):
        wide = (34.0 - inset * 2) / count
        for i in range(count):
            down = 0.12 if (i * 5 + j * 7) % 12 == pressed else 0.0
            x, y = -17.0 + inset + wide * i, -5.6 + 2.26 * j
            accent = (i == count - 1 and j == 2) or (i == 0 and j == 0)
            hue = colors.accent if accent else colors.second
            keys += rect(x + 0.12, y + 0.2, wide - 0.24, 2.0, shade(hue, 0.35), 0.3)
            keys += rect(x + 0.2, y + 0.1 + down, wide - 0.4, 1.7, shade(hue, 0.10) if down else hue, 0.3)
    for x, wide, hue in ((-17.0, 6.4, colors.second), (-10.4, 17.4, colors.second), (7.2, 9.8, colors.second)):
        keys += rect(x + 0.12, 3.64, wide - 0.24, 2.0, shade(hue, 0.35), 0.3) + rect(
            x + 0.2, 3.54, wide - 0.4, 1.7, hue, 0.3
        )
    letters = "QWERTYUIOPASDFGHJKL"
    wide = (34.0 - 1.2) / 14
    for i, letter in enumerate(letters[:10]):
        keys += text(letter, (-17.0 + 0.6 + wide * (i + 1.5), -5.6 + 2.26 + 1.25), 0.85, colors.dark, weight=600)
    wide = (34.0 - 1.8) / 13
    for i, letter in enumerate(letters[10:]):
        keys += text(letter, (-17.0 + 0.9 + wide * (i + 1.5), -5.6 + 4.52 + 1.25), 0.85, colors.dark, weight=600)
    if clean(pose.text):
        keys += text(pose.text, (-1.7, 4.7), 0.9, colors.dark, weight=600, fit=12)
    made.lay(deck, keys, over=5)
    return made.done()


def mouse(pose: Pose) -> str:
    """Draw a computer mouse: a smooth back, a wheel, two buttons."""
    colors, made = pose.palette, Assembly("mouse", pose.turn + 0.6, 0.42)
    plan = oval(-5.6, 5.6, 3.1, 2.3, 2.2, 40)
    rows = []
    for t in np.linspace(0, 1, 24):
        a = t * math.pi / 2
        ring = plan * (math.cos(a) ** 0.75 if t < 1 else 0.02)
        x = ring[:, 0] - 1.2 * t
        rows.append(np.stack((x, 0.35 + 3.3 * math.sin(a) * np.ones(40) * (1 - 0.03 * x), ring[:, 1]), -1))
    made.plate(
        Frame((0, 0.2, 0), LYING.u, LYING.v, LYING.w),
        [(float(x), -float(z)) for x, z in plan][::-1],
        0.4,
        shade(colors.main, 0.5),
        over=-9,
        edge=0,
    )
    made.skin(np.array(rows), colors.main, over=0, shine=0.2, halves=True)
    seam = [made.view.at(x, y, 0) for x, y in ((5.4, 1.0), (4.4, 2.3), (2.8, 3.15), (0.8, 3.6), (-0.4, 3.68))]
    cross = [
        made.view.at(-0.4 + 0.3 * abs(z) / 2, y, z)
        for z, y in ((-2.9, 1.6), (-2.2, 2.8), (0, 3.68), (2.2, 2.8), (2.9, 1.6))
    ]
    for points in (seam, cross):
        made.art(line("M" + "L".join(f"{n(x)} {n(y)}" for x, y in points), shade(colors.main, 0.4), 0.1), over=8)
    made.rod([(3.9, 2.75, 0), (3.2, 3.15, 0), (2.4, 3.45, 0)], 0.34, colors.dark, over=9)
    x, y = made.view.at(-3.0, 3.3, 0)
    mark = (
        text(pose.text, (x, y), 0.8, shade(colors.main, 0.5), weight=600, fit=3.4)
        if clean(pose.text)
        else ellipse((x, y), 0.5, 0.34, colors.accent)
    )
    made.art(mark, over=9)
    return made.done()


def desktop(pose: Pose) -> str:
    """Draw a desktop computer: a thin screen on a foot, a keyboard before it."""
    colors, made = pose.palette, Assembly("desktop", pose.turn + 0.3, 0.14)
    steel = "#cfd3d8"
    made.pillow(place(0, 0, -2), slabbed(22, 17, 2.0), 0.8, 0.3, steel, over=-20)
    neck = Frame((0, 8.6, -5.0)).pitched(-0.12)
    made.plate(neck, slabbed(7, 17, 0.6), 0.9, steel, over=-15)
    panel = place(0, 31.0, 0)
    wide, tall = 61.0, 36.0
    made.plate(panel, slabbed(wide, tall, 1.2), 1.6, colors.dark, over=0)
    inner = clip("desktop-edge", rect(-wide / 2 + 1, -tall + 1, wide - 2, tall - 2, "#000", 0.5))
    content = board("desktop-board", wide - 2, tall - 2, colors, pose.text)
    screen = f"<defs>{inner}</defs>" + group(
        f'<g transform="translate(0 -1)">{content}</g>' + glare("desktop", wide, tall, pose.turn),
        'clip-path="url(#desktop-edge)"',
    )
    made.lay(panel.moved(0, -tall / 2, 0.82), screen, over=3)
    made.pillow(place(-2, 0, 17), slabbed(30, 9, 0.8), 0.9, 0.3, steel, over=20)
    keys = "".join(
        rect(-14.4 + i * 2.22, -3.9 + j * 2.0, 1.95, 1.7, "#f8f9fa", 0.3)
        for j in range(4)
        for i in range(13)
        if not (j == 3 and 3 <= i <= 8)
    )
    keys += rect(-14.4 + 3 * 2.22, 2.1, 13.0, 1.7, "#f8f9fa", 0.3)
    made.lay(Frame((-2, 0.95, 17), LYING.u, LYING.v, LYING.w), keys, over=24)
    made.egg(place(20, 0.8, 17), (2.9, 1.3, 4.4), "#f2f3f4", over=22)
    return made.done()


def printer(pose: Pose) -> str:
    """Draw a printer from which a sheet comes."""
    colors, made = pose.palette, Assembly("printer", pose.turn + 0.4, 0.28)
    out = 4 + 12 * (0.5 - 0.5 * math.cos(2 * math.pi * pose.phase))
    tray = Frame((0, 19.0, -11.5)).pitched(-0.35)
    made.plate(tray.moved(0, 5.5, 0), slabbed(25, 13, 0.8), 0.6, shade(colors.main, 0.12), over=-12)
    made.plate(tray.moved(0, 6.5, 0.7), slabbed(21, 13, 0.1), 0.3, "#fdfdfb", over=-11, edge=0)
    made.block(place(0, 0, 0), (42, 8, 32), colors.main, 2.2, over=-6)
    made.block(place(0, 8, -2.0), (42, 9.5, 28), shade(colors.main, 0.02), 2.6, over=-2)
    mouth = rect(-14.5, -9.2, 29, 3.4, "#15171a", 0.8) + rect(-14.5, -9.2, 29, 0.9, "#000000", 0.4)
    made.lay(place(0, 0, 16.02), mouth, over=20)
    sheet = Frame((0, 6.4, 16.0 + out / 2), LYING.u, LYING.v, LYING.w).pitched(0.05)
    lines_ = "".join(
        rect(
            -8.6,
            -out / 2 + 1.5 + i * 1.5,
            17.2 if i % 3 else 11,
            0.5,
            mix("#8a9098", colors.accent, 0.5 if i == 0 else 0),
            0.2,
        )
        for i in range(max(0, int((out - 2) / 1.5)))
    )
    made.plate(sheet, slabbed(21, out, 0.05), 0.08, "#ffffff", face=lines_, over=22, edge=0)
    panel = (
        rect(-8, -2.2, 16, 4.4, "#1a1c20", 0.7)
        + rect(-7.4, -1.7, 9, 3.4, mix(colors.accent, "#10141a", 0.3), 0.4)
        + ellipse((4.4, 0), 0.9, 0.9, "#3a3e44")
        + ellipse((6.6, 0), 0.5, 0.5, "#7ad18a")
    )
    made.lay(Frame((0, 17.55, 8.4), LYING.u, LYING.v, LYING.w), panel, over=16)
    made.lay(
        place(-13, 11.4, 12.1),
        text(pose.text, (0, 0), 2.2, ink_on(colors.main, colors.dark), weight=600, fit=12)
        if clean(pose.text)
        else rect(-3, -1, 6, 0.7, colors.accent, 0.3),
        over=20,
    )
    return made.done()


def router(pose: Pose) -> str:
    """Draw a router with its antennas and lights, waves going out."""
    colors, made = pose.palette, Assembly("router", pose.turn + 0.25, 0.3)
    for x in (-10.0, -3.4, 3.4, 10.0):
        lean = Frame((x, 2.4, -6.6)).rolled(-x * 0.016)
        made.turned(
            lean, [(0.7, 0), (0.75, 1.2), (0.62, 2.0), (0.5, 15.0), (0.3, 15.6), (0, 15.7)], colors.dark, over=-6
        )
    made.pillow(place(), slabbed(27, 15, 2.2), 3.2, 0.9, colors.main, over=0, shine=0.15)
    lamps = ""
    for i in range(6):
        on = math.sin(2 * math.pi * (pose.phase + i * 0.29)) > -0.3 or i < 2
        lamps += ellipse((-5 + i * 2, 0), 0.34, 0.34, light(colors.accent, 0.3) if on else shade(colors.main, 0.3))
    made.lay(place(0, 1.6, 7.42), lamps, over=9)
    mark = (
        text(pose.text, (0, 0.8), 2.6, shade(colors.main, 0.35), weight=600, fit=14)
        if clean(pose.text)
        else path("M-2 0L0 -1.4L2 0L0 1.4Z", shade(colors.main, 0.2))
    )
    made.lay(Frame((0, 3.22, 1.5), LYING.u, LYING.v, LYING.w), mark, over=9)
    x, y = made.view.at(0, 19.5, -6.6)
    waves = ""
    for i in range(3):
        age = (pose.phase + i / 3) % 1
        r = 2.0 + 7.0 * age
        waves += line(
            f"M{n(x - r * 0.71)} {n(y - r * 0.71 + 2)}A{n(r)} {n(r)} 0 0 1 {n(x + r * 0.71)} {n(y - r * 0.71 + 2)}",
            colors.accent,
            0.7,
            f'opacity="{n(math.sin(math.pi * age) * 0.85)}"',
        )
    made.art(waves, over=20)
    return made.done()


def power_bank(pose: Pose) -> str:
    """Draw a power bank with its cable and the lights of its charge."""
    colors, made = pose.palette, Assembly("power-bank", pose.turn + 0.45, 0.16)
    made.plate(place(0, 7.3), slabbed(7.0, 14.4, 1.4), 2.0, colors.main, edge=0.8)
    face = ""
    for i in range(4):
        face += ellipse(
            (-1.2 + i * 0.8, 5.4), 0.24, 0.24, light(colors.accent, 0.2) if i < 3 else shade(colors.main, 0.3)
        )
    face += (
        text(pose.text, (0, -0.6), 1.5, ink_on(colors.main, shade(colors.main, 0.6), "#f2f4f6"), weight=600, fit=5.4)
        if clean(pose.text)
        else path("M0.6 -3.4L-1.5 0.4L-0.2 0.4L-0.6 3.2L1.5 -0.7L0.2 -0.7Z", colors.accent)
    )
    made.lay(place(0, 7.3, 1.02), face, over=3)
    port = rect(-1.0, -0.35, 1.6, 0.7, "#111317", 0.3)
    made.lay(Frame((0, 14.52, 0), LYING.u, LYING.v, LYING.w), port, over=4)
    made.plate(Frame((-0.2, 15.4, 0)), slabbed(1.2, 1.9, 0.3), 0.7, "#eceeef", over=5)
    cord = [
        (-0.2, 16.2, 0),
        (-0.4, 17.8, 0.2),
        (2.6, 18.6, 0.6),
        (5.4, 15.0, 1.2),
        (5.6, 8.0, 1.6),
        (6.6, 2.0, 2.0),
        (9.6, 0.4, 2.6),
    ]
    made.rod(cord, 0.26, "#eceeef", over=2)
    made.plate(Frame((10.4, 0.45, 2.7)).rolled(-1.5), slabbed(1.0, 1.8, 0.3), 0.6, "#d9dce0", over=3)
    return made.done()


RIGS = (
    thing("keyboard", "Keyboard",
          "keyboard, computer keyboard, mechanical keyboard, wireless keyboard, gaming keyboard",
          (0.213, 0.397), keyboard, DECKS, cycle=1.6, phases=12, lettered=True),
    thing("mouse-device", "Computer mouse",
          "computer mouse, wireless mouse, gaming mouse, ergonomic mouse, trackpad",
          (0.0696, 0.12), mouse, DECKS, glossy=0.5),
    thing("desktop", "Desktop computer",
          "desktop computer, desktop, computer, monitor, pc, computer screen, computer monitor, "
          "workstation, imac, gaming pc",
          (0.573, 0.645), desktop, SCREENS, glossy=0.5, actions=("idle", "spin"), lettered=True),
    thing("printer", "Printer",
          "printer, office printer, laser printer, copier, photocopier, scanner",
          (0.436, 0.7), printer, OFFICE, cycle=3.0, phases=12, actions=("idle", "spin")),
    thing("router", "Router",
          "router, wifi router, wi-fi router, modem, wifi, access point",
          (0.311, 0.31), router, OFFICE, cycle=1.6, phases=10),
    thing("power-bank", "Power bank",
          "power bank, powerbank, portable charger, charger, phone charger, battery pack, portable battery",
          (0.204, 0.244), power_bank, CELLS),
)  # fmt: skip
