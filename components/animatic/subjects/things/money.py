"""Money and shopping: gold bars, bundles of banknotes, a piggy bank, a shopping cart, a card terminal."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    text,
)

GOLD = (
    Palette(main="#e3b341", second="#b98a22", accent="#fff0b8", dark="#6a4a10"),
    Palette(main="#cfd4da", second="#8d959e", accent="#ffffff", dark="#4a5058"),
)
NOTES = (
    Palette(main="#8fb58a", second="#e9f0df", accent="#c9a25e", dark="#2c4a2e"),
    Palette(main="#8aa9c9", second="#e6edf4", accent="#c2577a", dark="#22384f"),
    Palette(main="#d9a878", second="#f6eadb", accent="#7a5ab0", dark="#5a3418"),
)
PIGS = (
    Palette(main="#f0a3b2", second="#f8ccd4", accent="#e3b341", dark="#6a2a3a"),
    Palette(main="#e9eef2", second="#ffffff", accent="#e3b341", dark="#5a6670"),
    Palette(main="#6fb8c4", second="#a4d8e0", accent="#e3b341", dark="#16424a"),
)
CARTS = (
    Palette(main="#c3c8ce", second="#d9413c", accent="#3f9a5c", dark="#22252a"),
    Palette(main="#b9bec5", second="#2f6fc0", accent="#f2a33c", dark="#22252a"),
)
TERMINALS = (
    Palette(main="#2a2e36", second="#eef1f4", accent="#3fbf7a", dark="#0e1013"),
    Palette(main="#e9ecef", second="#2a2e36", accent="#3f7fe0", dark="#3a3f46"),
)


def _bar(made: Assembly, x: float, y: float, z: float, yaw: float, colors: Palette, words: str, over: float) -> None:
    """A cast bar: sides that lean in, a stamp on top."""
    it = place(x, y, z).yawed(yaw)
    low, high = (5.6, 2.6), (5.0, 2.0)
    foot = [it.point(a * low[0], 0, b * low[1]) for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))]
    top = [it.point(a * high[0], 2.4, b * high[1]) for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))]
    for i in range(4):
        j = (i + 1) % 4
        way = [(it.w, 1), (it.u, 1), (it.w, -1), (it.u, -1)][i]
        normal = tuple(k * way[1] * 0.97 + (0.24 if axis == 1 else 0) for axis, k in enumerate(way[0]))
        if made.view.toward((normal[0], normal[1], normal[2]))[2] <= 0:
            continue
        bright = made.glow((normal[0], normal[1], normal[2]))
        fill = made.sweep(
            [
                (0, light(colors.main, 0.1 + 0.5 * max(0, bright - 0.7))),
                (0.5, shade(colors.main, max(0.0, 1.0 - bright))),
                (1, shade(colors.second, max(0.0, 1.05 - bright))),
            ],
            (0.6, 1),
        )
        made.art(
            path(polygon([made.reach(k) for k in (foot[i], foot[j], top[j], top[i])]), fill), it.point(0, 1.2), over
        )
    shine = made.sweep(
        [
            (0, light(colors.main, 0.25)),
            (0.45, light(colors.main, 0.55)),
            (0.55, light(colors.main, 0.15)),
            (1, colors.main),
        ],
        (1, 1),
    )
    made.art(
        path(polygon([made.view.at(*k) for k in top]), shine, f'stroke="{colors.accent}" stroke-width="0.08"'),
        it.point(0, 2.4),
        over + 0.3,
    )
    face = Frame(it.point(0, 2.41, 0), it.u, (-it.w[0], -it.w[1], -it.w[2]), it.v)
    stamp = text(clean(words, 14) or "999.9", (0, 0.45), 1.3, shade(colors.second, 0.35), weight=700, fit=6.4) + rect(
        -4.3, -1.5, 8.6, 3.0, "none", 0.3, f'stroke="{shade(colors.second, 0.15)}" stroke-width="0.12"'
    )
    made.lay(face, stamp, over=over + 0.6)


_STAR = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))
"""The points of a glint and what lies between them."""


def gold(pose: Pose) -> str:
    """Draw a stack of gold bars."""
    colors, made = pose.palette, Assembly("gold", pose.turn + 0.4, 0.34)
    for x in (-5.9, 5.9):
        for z in (-2.9, 2.9):
            _bar(made, x, 0, z, 0.0, colors, pose.text, 0)
    _bar(made, -0.2, 2.4, -1.6, 0.0, colors, pose.text, 10)
    _bar(made, 0.2, 2.4, 3.6, 0.02, colors, pose.text, 10)
    _bar(made, 0, 4.8, 0.9, -0.06, colors, pose.text, 20)
    glint = max(0.0, math.sin(2 * math.pi * pose.phase)) ** 3
    x, y = made.view.at(-3.6, 7.2, 2.6)
    r, w = 3.6, 0.3
    star = polygon([(x + a * (r if a * b == 0 else w), y + b * (r if a * b == 0 else w)) for a, b in _STAR])
    made.art(
        made.soft((x, y), 2.6, 2.6, 0.9 * glint, "#ffffff") + path(star, "#ffffff", f'opacity="{n(glint)}"'), over=40
    )
    return made.done()


def _note(colors: Palette, words: str) -> str:
    """A made-up banknote about its middle, 15.6 by 6.6."""
    art = rect(-7.8, -3.3, 15.6, 6.6, colors.second, 0.1) + rect(
        -7.4, -2.9, 14.8, 5.8, mix(colors.main, colors.second, 0.45), 0.2
    )
    art += ellipse((0, 0), 2.1, 2.4, mix(colors.main, colors.second, 0.75)) + ellipse(
        (0, 0), 2.1, 2.4, "none", f'stroke="{colors.dark}" stroke-width="0.12" opacity="0.6"'
    )
    art += ellipse((0, -0.5), 0.75, 0.9, mix(colors.dark, colors.main, 0.5)) + path(
        "M-1.5 1.7Q-1.2 0.5 0 0.5Q1.2 0.5 1.5 1.7Z", mix(colors.dark, colors.main, 0.5)
    )
    for x in (-5.6, 5.6):
        art += text("100", (x, -1.3), 1.3, colors.dark, weight=700) + text(
            "100", (x, 2.4), 1.3, colors.dark, weight=700
        )
    if clean(words):
        art += text(words, (-4.3, 0.5), 0.9, colors.dark, weight=600, fit=4)
    return art + line("M3 0.2L6.8 0.2M3 0.7L6.2 0.7", colors.dark, 0.12, 'opacity="0.6"')


def cash(pose: Pose) -> str:
    """Draw bundles of banknotes, single notes falling on them."""
    colors, made = pose.palette, Assembly("cash", pose.turn + 0.35, 0.4)
    for i, (x, z, y, yaw) in enumerate(
        (
            (-8.4, -3.0, 0, 0.06),
            (8.4, -3.2, 0, -0.05),
            (-8.2, 4.4, 0, -0.04),
            (8.6, 4.2, 0, 0.05),
            (0.4, 0.4, 3.1, 0.18),
        )
    ):
        it = place(x, y, z).yawed(yaw)
        made.block(it, (15.6, 3.0, 6.6), colors.second, over=y * 4)
        top = Frame(it.point(0, 3.02, 0), it.u, (-it.w[0], -it.w[1], -it.w[2]), it.v)
        band = rect(-1.5, -3.3, 3.0, 6.6, colors.accent) + (
            text(pose.text, (0, 0.35), 0.9, ink_on(colors.accent), weight=700, fit=2.7) if clean(pose.text) else ""
        )
        made.lay(top, _note(colors, "") + band, over=4 + y * 4)
        seams = "".join(
            line(f"M-7.8 {n(-0.3 - k * 0.3)}L7.8 {n(-0.3 - k * 0.3)}", shade(colors.second, 0.22), 0.08)
            for k in range(9)
        ) + rect(-1.5, -3.0, 3.0, 3.0, colors.accent)
        made.lay(it.moved(0, 0, 3.31), seams, over=4 + y * 4 + i * 0.01)
    for k in range(5):
        age = (pose.phase + k / 5) % 1.0
        fall = (
            Frame((-14 + 7 * k + 2.2 * math.sin(5 * age + k), 24 - 20 * age, -4 + 2.4 * k))
            .yawed(0.6 * k + 1.2 * age)
            .pitched(-0.9 + 0.7 * math.sin(6 * age + k))
        )
        fade = min(1.0, 5 * age, 4 * (1 - age))
        art = f'<g opacity="{n(fade)}">{_note(colors, pose.text)}</g>'
        made.lay(fall if made.view.toward(fall.w)[2] > 0 else fall.yawed(math.pi), art, over=30)
    return made.done()


def piggy_bank(pose: Pose) -> str:
    """Draw a piggy bank and a coin that drops into its slot."""
    colors, made = pose.palette, Assembly("piggy", pose.turn - 0.45, 0.2)
    for x in (-5, 5):
        for z in (-3.6, 3.6):
            made.turned(
                place(x, 0, z),
                [(0, 0), (1.7, 0), (1.9, 0.3), (2.2, 3.6)],
                shade(colors.main, 0.05),
                over=-6 if z < 0 else -1,
            )
    made.egg(place(0, 9.0), (10.2, 7.6, 7.4), colors.main, over=0, shine=0.7)
    snout = place(9.4, 9.4).rolled(-math.pi / 2)
    made.turned(
        snout,
        [(2.9, 0), (2.9, 1.4), (2.6, 1.8), (0, 1.8)],
        colors.second,
        over=4 if made.view.toward((1, 0, 0))[2] > 0 else -4,
    )
    for z in (-1.0, 1.0):
        made.egg(
            place(11.25, 9.5, z), (0.15, 0.75, 0.45), colors.dark, over=6 if made.view.toward((1, 0, 0))[2] > 0 else -6
        )
    for side in (-1, 1):
        ear = [(5.6, 14.6, side * 3.2), (7.6, 17.4, side * 4.6), (8.4, 13.6, side * 4.4)]
        made.mantle(ear, shade(colors.main, 0.12), over=5 if side > 0 else -3)
        made.ball(
            (8.0, 11.6, side * 4.3),
            0.72,
            colors.dark,
            over=9 if made.view.toward((0.6, 0, side))[2] > 0 else -9,
            shine=0.6,
        )
    made.rod([(-9.8, 10, 0), (-11.6, 10.6, 0.8), (-11.2, 12.2, 0.4), (-12.8, 12.6, 0)], 0.45, colors.main, over=-1)
    slot = made.view.at(-0.4, 16.5, 0)
    made.art(rect(slot[0] - 2.4, slot[1] - 0.35, 4.8, 0.75, shade(colors.dark, 0.2), 0.36), over=8)
    drop = pose.phase % 1.0
    high = 24.5 - 9.2 * min(1.0, drop * 1.6) ** 2
    show = min(1.0, 8 * drop, max(0.0, (0.62 - drop) * 20))
    cx, cy = made.view.at(-0.4, high, 0)
    gold_ = made.sweep([(0, "#fff0b8"), (0.4, colors.accent), (1, shade(colors.accent, 0.4))], (1, 1))
    coin = ellipse((cx, cy), 2.0, 2.0, gold_) + ellipse(
        (cx, cy), 1.5, 1.5, "none", f'stroke="{shade(colors.accent, 0.35)}" stroke-width="0.16"'
    )
    made.art(f'<g opacity="{n(show)}">{coin}</g>', over=7)
    if clean(pose.text):
        made.lay(
            place(-1.5, 8.6, 7.5),
            text(pose.text, (0, 0.8), 2.4, colors.dark, weight=700, fit=9, extra='opacity="0.8"'),
            over=9,
        )
    return made.done()


def cart(pose: Pose) -> str:
    """Draw a shopping cart with groceries in it."""
    colors, made = pose.palette, Assembly("cart", pose.turn + 0.35, 0.2)
    wire = colors.main
    for x in (-30, 30):
        for z in (-20, 20):
            hub = Frame((x, 6, z - 1)).pitched(math.pi / 2)
            made.turned(
                hub,
                [(4.6, 0), (5.8, 0.6), (5.8, 2.4), (4.6, 3), (1.6, 3), (0, 2.8)],
                colors.dark,
                over=-4 if z < 0 else 30,
            )
    for z in (-22, 22):
        frame = [(34, 10, z * 0.9), (-34, 13, z * 0.9), (-38, 40, z), (-46, 92, z), (-52, 98, z)]
        made.rod(frame, 1.3, wire, over=-20 if z < 0 else 26, shine=0.6)
    made.rod([(-52, 98, -23), (-52, 98, 0), (-52, 98, 23)], 2.2, colors.second, over=40)
    goods = (
        (-22, 8, "#d9b98a", 20, 34),
        (2, -6, colors.accent, 17, 26),
        (18, 8, colors.second, 15, 30),
        (-4, 12, "#f2c53c", 15, 20),
        (30, -6, "#8ab8d8", 13, 22),
    )
    for x, z, hue, wide, tall in goods:
        made.block(place(x, 48, z), (wide, tall, wide * 0.8), hue, 1.0, over=0)
    made.turned(
        place(-34, 48, -6), curve([(5.4, 0), (5.4, 18), (2.2, 26), (2.2, 34)], 3), "#4a8a5a", gloss=0.6, over=-4
    )
    for z in (-1, 1):
        low, high = z * 19.0, z * 26.0
        over = 20 if z > 0 else -24
        wires = ""
        for k in range(11):
            t = k / 10
            a, b = made.view.at(-40 + 76 * t, 46 + 4 * t, low), made.view.at(-46 + 92 * t, 84 - 6 * t, high)
            wires += f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        for k in range(5):
            t = k / 4
            a, b = (
                made.view.at(-40 - 6 * t, 46 + 38 * t, low + (high - low) * t),
                made.view.at(36 + 10 * t, 50 + 28 * t, low + (high - low) * t),
            )
            wires += f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        made.art(line(wires, shade(wire, 0.35), 0.9) + line(wires, light(wire, 0.35), 0.4), over=over)
        made.rod([(-46, 84, high), (46, 78, high)], 1.2, wire, over=over + 1, shine=0.6)
    for x, low, high, wide, over in (
        (36, 50, 78, 46, 22 if made.view.toward((1, 0, 0))[2] > 0 else -26),
        (-40, 46, 84, -46, 22 if made.view.toward((-1, 0, 0))[2] > 0 else -26),
    ):
        wires = ""
        for k in range(7):
            t = k / 6 * 2 - 1
            a, b = made.view.at(x, low, 19 * t), made.view.at(wide, high, 26 * t)
            wires += f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        made.art(line(wires, shade(wire, 0.3), 0.8), over=over)
        made.rod([(wide, high, -26), (wide, high, 26)], 1.2, wire, over=over + 1)
    made.rod([(40, 48, 0), (34, 12, 0)], 1.2, wire, over=-10)
    return made.done()


def terminal(pose: Pose) -> str:
    """Draw a card terminal; a card comes down to it and it says that all is well."""
    colors, made = pose.palette, Assembly("terminal", pose.turn + 0.3, 0.3)
    body = Frame((0, 0.9, 0), LYING.u, LYING.v, LYING.w).pitched(0.26).moved(0, 0, 1.4)
    made.plate(body, slabbed(8.2, 17.5, 1.3), 2.4, colors.main, over=0)
    tapped = 0.5 - 0.5 * math.cos(2 * math.pi * pose.phase)
    paid = tapped > 0.72
    screen = rect(-3.4, -8.0, 6.8, 5.6, "#0c1014", 0.4) + rect(
        -3.2, -7.8, 6.4, 5.2, mix(colors.accent, "#0c1014", 0.25 if paid else 0.82), 0.3
    )
    if paid:
        screen += line("M-1.2 -5.2L-0.3 -4.3L1.5 -6.3", "#ffffff", 0.5)
    else:
        screen += text(clean(pose.text, 18) or "$ 24.00", (0, -5.6), 1.1, "#eef4f6", weight=600, fit=5.6) + "".join(
            line(
                f"M-0.7 {n(-3.6 + i * 0.3)}A{n(0.6 + i * 0.4)} {n(0.6 + i * 0.4)} 0 0 1 0.7 {n(-3.6 + i * 0.3)}",
                colors.accent,
                0.2,
            )
            for i in range(2)
        )
    keys = "".join(
        rect(-3.2 + (i % 3) * 2.25, -1.4 + (i // 3) * 1.7, 1.95, 1.35, colors.second, 0.35)
        + text(
            str(i + 1 if i < 9 else ("*", 0, "#")[i - 9]),
            (-2.22 + (i % 3) * 2.25, -0.4 + (i // 3) * 1.7),
            0.85,
            ink_on(colors.second),
            weight=600,
        )
        for i in range(12)
    )
    keys += "".join(
        rect(-3.2 + i * 2.25, 5.6, 1.95, 1.35, hue, 0.35) for i, hue in enumerate(("#d9413c", "#f2c53c", "#3fa05a"))
    )
    made.lay(body.moved(0, 0, 1.22), screen + keys, over=6)
    card = Frame((0.6, 11.6 - 3.6 * tapped, -6.0 + 1.4 * tapped)).rolled(0.16).pitched(-0.9)
    face = (
        rect(-3.4, -1.2, 1.1, 0.85, "#e0c070", 0.15)
        + text("5412 88", (-0.2, 1.2), 0.8, "#ffffff", weight=600)
        + rect(1.6, 0.9, 2.2, 0.9, "#e0c070", 0.45)
    )
    made.plate(card, slabbed(8.6, 5.4, 0.4), 0.1, mix(colors.accent, "#20305a", 0.55), face=face, over=16, edge=0.5)
    return made.done()


RIGS = (
    thing("gold", "Gold bars",
          "gold bar, gold bullion, gold ingot, bullion, ingot, stack of gold",
          (0.143, 0.267), gold, GOLD, cycle=3.0, phases=6, glossy=0.9, lettered=True),
    thing("cash", "Banknotes",
          "banknote, cash, money, stack of money, dollar bill, bill, stack of cash, bundle of cash, "
          "currency, euro note, savings",
          (0.342, 0.514), cash, NOTES, cycle=2.4, phases=12, lettered=True),
    thing("piggy-bank", "Piggy bank",
          "piggy bank, money box, moneybox, savings bank, coin bank",
          (0.28, 0.28), piggy_bank, PIGS, cycle=2.0, phases=12, glossy=0.6),
    thing("cart", "Shopping cart",
          "shopping cart, shopping trolley, grocery cart, supermarket trolley",
          (1.19, 1.24), cart, CARTS, on="ground", actions=("idle", "spin")),
    thing("terminal", "Card terminal",
          "card terminal, payment terminal, credit card terminal, card reader, pos terminal, credit card "
          "machine",
          (0.203, 0.203), terminal, TERMINALS, cycle=3.0, phases=12, glossy=0.5, lettered=True),
)  # fmt: skip
