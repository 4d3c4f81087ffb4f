"""Instruments and what plays music: grand piano, saxophone, trumpet, drum kit, synthesizer, record player."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    group,
    light,
    line,
    n,
    path,
    rect,
    shade,
    text,
)

LACQUERS = (
    Palette(main="#17181b", second="#c9924a", accent="#d2ab62", dark="#08090a"),
    Palette(main="#f0ede6", second="#d9b078", accent="#d2ab62", dark="#8a857a"),
    Palette(main="#5a2f1c", second="#d0a060", accent="#d2ab62", dark="#22110a"),
)
BRASS = (
    Palette(main="#dba93e", second="#f0d489", accent="#efe6d2", dark="#5a3c0c"),
    Palette(main="#c9ced4", second="#eef1f4", accent="#f4f2ec", dark="#4a5058"),
    Palette(main="#c47f4a", second="#eabf94", accent="#f2e6d2", dark="#4a2812"),
)
KITS = (
    Palette(main="#b3202c", second="#d9ab4a", accent="#c9ced4", dark="#17181b"),
    Palette(main="#1f4f8a", second="#d9ab4a", accent="#c9ced4", dark="#12151a"),
    Palette(main="#22242a", second="#d9ab4a", accent="#c9ced4", dark="#0c0d0f"),
)
DECKS = (
    Palette(main="#8a5a34", second="#17181b", accent="#e0503a", dark="#1c120a"),
    Palette(main="#e6e3dc", second="#17181b", accent="#d2ab62", dark="#3a3832"),
    Palette(main="#2a2d33", second="#17181b", accent="#5fb8d8", dark="#0e0f11"),
)


def _keys(wide: float, deep: float, count: int, pressed: int = -1) -> str:
    """A keyboard from its left front corner, x to the right, y toward the player."""
    step = wide / count
    art = rect(0, 0, wide, deep, "#efece4")
    art += "".join(
        rect(i * step + 0.08, 0, step - 0.16, deep - 0.2, "#d8d2c4" if i == pressed else "#fdfcf8", 0.15)
        for i in range(count)
    )
    blacks = (i for i in range(count - 1) if i % 7 not in (2, 6))
    return art + "".join(
        rect((i + 1) * step - step * 0.29, 0, step * 0.58, deep * 0.62, "#1a1b1e", 0.12) for i in blacks
    )


def piano(pose: Pose) -> str:
    """Draw a grand piano, its lid raised."""
    colors, made = pose.palette, Assembly("piano", pose.turn + 0.35, 0.2)
    side = [(-72, -70), (72, -70), (74, -40), (72, 10), (56, 46), (24, 66), (-6, 84), (-30, 102), (-58, 104), (-72, 90)]
    plan: list[Point] = [(x, y) for x, y in side]
    for x, z in ((-58, 56), (58, 56), (-34, -82)):
        made.turned(
            place(x, 0, z),
            curve([(3.2, 0), (3.0, 4), (4.6, 8), (5.0, 30), (7.0, 56), (7.0, 62)], 3),
            colors.main,
            gloss=0.4,
            over=-120,
        )
        made.ball((x, 2.6, z), 3.0, colors.accent, over=-119)
    made.block(place(-4, 8, 40), (12, 52, 4), colors.main, over=-118)
    for pedal in (-7.5, -4.0, -0.5):
        made.rod([(pedal, 9, 43), (pedal, 8, 48)], 1.1, colors.accent, over=-90)
    case = Frame((0, 76, 0), LYING.u, LYING.v, LYING.w)
    made.plate(case, plan, 28, colors.main, over=-60, edge=0.8)
    inner = [(x * 0.94, y * 0.94 + 1) for x, y in plan]
    made.plate(
        Frame((0, 90.1, 0), LYING.u, LYING.v, LYING.w),
        [p for p in inner if p[1] > -38] + [],
        0.2,
        colors.second,
        over=-50,
        edge=0,
    )
    strings = "".join(f"M{n(-64 + i * 5.2)} 34L{n(-60 + i * 4.6)} {n(-92 + abs(i - 4) * 5.6)}" for i in range(23))
    bridge = line(strings, light(colors.accent, 0.3), 0.5, 'opacity="0.6"') + line(
        "M-62 -60Q-20 -64 40 -20", shade(colors.second, 0.5), 3
    )
    made.lay(Frame((0, 90.3, 0), LYING.u, LYING.v, LYING.w), bridge, over=-48)
    made.block(place(0, 86, 40), (143, 6, 20), colors.main, 1.0, over=-20)
    made.block(place(0, 62, 63), (146, 9, 16), colors.main, 0.6, over=0)
    for x in (-70, 70):
        made.block(place(x, 71, 60), (7, 8, 22), colors.main, 0.8, over=2)
    keys = group(_keys(132, 15, 36, 9), 'transform="translate(-66 0)"')
    made.lay(Frame((0, 72, 55), LYING.u, LYING.v, LYING.w), keys, over=4)
    stand = Frame((0, 92, 42)).pitched(-0.25)
    made.plate(stand.moved(0, 10), slabbed(56, 20, 2), 1.2, colors.main, over=6)
    sheet = rect(-20, -17, 19, 17, "#fbf9f2") + rect(0.6, -17, 19, 17, "#f7f4ea")
    sheet += "".join(
        line(f"M{n(x)} {n(-14 + i * 3.4)}L{n(x + 15)} {n(-14 + i * 3.4)}", "#6a665c", 0.5)
        for i in range(4)
        for x in (-18.0, 2.6)
    )
    made.lay(stand.moved(0, 2, 0.7), sheet, over=9)
    name = (
        text(pose.text, (0, 0), 5, colors.accent, weight=600, fit=50)
        if clean(pose.text)
        else rect(-9, -1.4, 18, 1.0, colors.accent)
    )
    made.lay(place(0, 81, 50.2), name, over=12)
    lid = Frame((-70, 91, 0), (math.cos(0.62), math.sin(0.62), 0), (0, 0, -1), (-math.sin(0.62), math.cos(0.62), 0))
    cover = [(x + 70, y) for x, y in plan if y > -38]
    made.plate(lid, cover, 2.4, colors.main, over=-56 if made.view.toward(lid.w)[2] > 0 else -40, edge=0.8)
    made.rod([(52, 90, -4), lid.point(100, 6)], 0.9, colors.main, over=-30)
    return made.done()


def saxophone(pose: Pose) -> str:
    """Draw a saxophone on its bow."""
    colors, made = pose.palette, Assembly("saxophone", pose.turn + 0.2, 0.1)
    gold = colors.main
    neck = [(7.0, 60, 0), (6.6, 64.6, 0), (3.8, 67.4, 0), (-1.6, 67.6, 0), (-6.4, 64.8, 0)]
    made.rod(neck, [1.35, 1.25, 1.1, 0.95, 0.8], gold, over=0, shine=0.55, depth=0.5)
    made.rod([(-5.8, 65.2, 0), (-9.6, 62.6, 0)], [1.0, 0.7], "#17181b", over=1)
    made.rod(
        [(7.0, 61, 0), (4.4, 36, 0), (2.0, 16, 0), (1.6, 10, 0)],
        [1.5, 2.5, 3.4, 3.7],
        gold,
        over=2,
        shine=0.6,
        depth=0.55,
    )
    made.rod(
        [(1.6, 11, 0), (2.6, 5.4, 0), (7.4, 3.9, 0), (12.6, 5.8, 0), (14.6, 11, 0)],
        [3.7, 3.8, 3.9, 4.0, 4.2],
        gold,
        over=3,
        shine=0.6,
        depth=0.55,
    )
    bell = Frame((14.4, 9.5, 0)).rolled(-0.10)
    made.turned(bell, curve([(4.15, 0), (4.5, 6), (5.4, 14), (7.2, 21), (9.6, 25.0)], 4), gold, "metal", over=4)
    made.turned(
        bell,
        [(9.4, 24.8), (9.9, 25.1), (9.5, 25.5), (8.2, 24.2), (4.5, 19), (0, 17)],
        shade(gold, 0.25),
        "metal",
        over=4.5,
    )
    for i in range(7):
        h = 54 - i * 5.6
        x = 6.4 - (61 - h) * 0.107
        made.turned(
            Frame((x + 0.4, h, 2.2 + 0.2 * i)).pitched(math.pi / 2),
            [(1.25 + 0.1 * i, 0), (1.3 + 0.1 * i, 0.5), (0.9 + 0.1 * i, 0.8), (0, 0.8)],
            colors.second,
            "metal",
            over=8,
        )
        made.ball((x + 0.4, h, 3.3 + 0.2 * i), 0.55 + 0.04 * i, colors.accent, over=9, shine=0.7)
    for off in (-2.4, 3.8):
        made.rod(
            [(7.2 + off * 0.8, 56, 2.0), (4.4 + off, 34, 3.0), (3.4 + off, 20, 3.6)],
            0.28,
            colors.second,
            over=7,
            shine=0.7,
        )
    for h, r in ((14.0, 2.4), (21.0, 2.1)):
        made.turned(
            Frame((15.6 + (h - 14) * 0.1, h, 5.2)).pitched(math.pi / 2),
            [(r, 0), (r, 0.6), (r * 0.6, 0.9), (0, 0.9)],
            colors.second,
            "metal",
            over=12,
        )
    return made.done()


def trumpet(pose: Pose) -> str:
    """Draw a trumpet lying in the air: its bell to the right."""
    colors, made = pose.palette, Assembly("trumpet", pose.turn + 0.3, 0.12)
    gold = colors.main
    y = 8.0
    lie = place(-24, y).rolled(-math.pi / 2)
    made.turned(lie, [(1.0, -1.6), (0.5, 0), (0.55, 4), (0.75, 6)], colors.second, "metal", over=0)
    made.turned(lie, [(0.62, 5), (0.62, 36)], gold, "metal", over=-1)
    low = y - 6.0
    made.rod(
        [(-9, low, 0), (6, low, 0), (9.6, low + 0.8, 0), (11.2, low + 3, 0), (9.6, y - 0.6, 0), (6, y, 0)],
        0.66,
        gold,
        over=-2,
        shine=0.6,
    )
    made.rod(
        [(-6, low, 0), (-12, low + 0.3, 0), (-14.6, low + 3, 0), (-12, y - 0.2, 0), (-8, y, 0)],
        0.62,
        gold,
        over=-2,
        shine=0.6,
    )
    for i in range(3):
        pump = 0.9 * max(0.0, math.sin(2 * math.pi * (pose.phase + i / 3)))
        valve = place(-4.2 + i * 3.1, low - 1.6, 0.0)
        made.turned(valve, tube(1.35, 10.0, 0.25), gold, "metal", over=2)
        made.turned(valve, [(0.35, 10), (0.35, 12.2 - pump)], colors.second, "metal", over=1.8)
        made.turned(valve, [(0.9, 12.2 - pump), (0.9, 12.6 - pump), (0, 12.7 - pump)], colors.accent, over=3)
    flare = Frame((8, y, 0)).rolled(-math.pi / 2)
    made.turned(
        flare, curve([(0.7, 0), (0.95, 6), (1.5, 11), (2.9, 15), (5.4, 17.6), (6.3, 18.2)], 4), gold, "metal", over=1
    )
    made.turned(
        flare, [(6.2, 18.1), (6.45, 18.35), (6.1, 18.5), (2.5, 15.5), (0, 13)], shade(gold, 0.3), "metal", over=1.2
    )
    made.rod([(3.6, y + 0.8, 0), (4.6, y + 2.4, 0), (5.6, y + 0.8, 0)], 0.25, gold, over=3)
    return made.done()


def _drum(made: Assembly, at: Frame, r: float, tall: float, colors: Palette, over: float) -> None:
    made.turned(at, [(r, 0), (r, tall)], colors.main, gloss=0.35, over=over)
    for h in (0.0, tall - 1.6):
        made.turned(
            at, [(r * 1.03, h), (r * 1.04, h + 0.8), (r * 1.03, h + 1.6)], colors.accent, "metal", over=over + 0.2
        )
    made.turned(at, [(r * 0.99, tall), (0, tall + 0.05)], "#f4f1ea", "matte", over=over + 0.3)


def _cymbal(made: Assembly, x: float, z: float, high: float, r: float, colors: Palette, tilt: float) -> None:
    made.rod([(x, 0, z), (x, high, z)], 0.9, colors.accent, over=-30)
    for a in (0.4, 2.5, 4.6):
        made.rod([(x, 16, z), (x + 17 * math.cos(a), 0.6, z + 17 * math.sin(a))], 0.7, colors.accent, over=-30)
    disc = place(x, high, z).rolled(tilt).pitched(0.14)
    made.turned(
        disc,
        [(r, 0), (r * 0.6, 1.0), (r * 0.2, 1.6), (r * 0.17, 2.6), (r * 0.06, 3.2), (0, 3.3)],
        colors.second,
        "metal",
        over=30,
    )


def drums(pose: Pose) -> str:
    """Draw a drum kit: bass drum, toms, snare and cymbals that tremble."""
    colors, made = pose.palette, Assembly("drums", pose.turn, 0.2)
    beat = 2 * math.pi * pose.phase
    bass = Frame((0, 28.5, -16)).pitched(math.pi / 2)
    made.turned(bass, [(28, 0), (28, 36)], colors.main, gloss=0.0, over=-10)
    for h in (0.0, 33.0):
        made.turned(bass, [(28.6, h), (29, h + 1.5), (28.6, h + 3)], colors.dark, over=-9 + h * 0.01)
    made.turned(bass, [(27.6, 36), (0, 36.2)], "#efece4", "matte", over=-8)
    mark = (
        text(pose.text, (0, 3.5), 12, colors.dark, weight=700, fit=46)
        if clean(pose.text)
        else ellipse((0, 0), 12, 12, "none", f'stroke="{colors.main}" stroke-width="2"')
    )
    made.lay(Frame((0, 28.5, 20.3)), mark, over=2)
    _cymbal(made, -52, -22, 104, 21, colors, 0.16 + 0.03 * math.sin(beat))
    _cymbal(made, 54, -20, 98, 24, colors, -0.14 - 0.03 * math.sin(beat))
    _drum(made, Frame((-17, 58, -6)).pitched(0.34).rolled(0.10), 13.5, 17, colors, 14)
    _drum(made, Frame((17, 58, -6)).pitched(0.34).rolled(-0.10), 15, 18, colors, 14)
    for x, z in ((40, 22), (62, 14), (50, -2)):
        made.rod([(x, 0.5, z), (x, 30, z)], 0.9, colors.accent, over=16)
    _drum(made, place(51, 14, 10), 19, 34, colors, 22)
    made.rod([(-48, 50, 14), (-48, 4, 14)], 1.0, colors.accent, over=18)
    for a in (0.3, 2.4, 4.5):
        made.rod([(-48, 18, 14), (-48 + 16 * math.cos(a), 0.6, 14 + 16 * math.sin(a))], 0.8, colors.accent, over=18)
    _drum(made, place(-48, 50, 14).pitched(0.10), 17.5, 13, colors, 26)
    made.rod([(-66, 0.6, -2), (-66, 78, -2)], 0.9, colors.accent, over=-2)
    for h in (76.0, 79.0 + 0.5 * math.sin(beat)):
        made.turned(place(-66, h, -2), [(17, 0), (8, 0.8), (3, 1.8), (0, 1.9)], colors.second, "metal", over=h * 0.5)
    return made.done()


def synth(pose: Pose) -> str:
    """Draw a synthesizer: keys, knobs, sliders and a small display."""
    colors, made = pose.palette, Assembly("synth", pose.turn + 0.2, 0.52)
    made.block(place(), (92, 7, 32), shade(colors.second, 0.0), 1.2, over=-20)
    for end in (-47, 47):
        made.block(place(end, 0), (2.4, 8.6, 33), colors.main, 0.6, over=-10 + 0.1 * end)
    panel = rect(-45, -15.5, 90, 14, light(colors.second, 0.06), 0.6) + rect(-14, -13.6, 22, 7.6, "#0d1a1c", 0.6)
    wave = "".join(
        f"{'L' if i else 'M'}{n(-13 + i * 0.5)} {n(-9.8 + 2.6 * math.sin(i * 0.42 + 2 * math.pi * pose.phase))}"
        for i in range(41)
    )
    panel += line(wave, colors.accent, 0.4)
    for i in range(12):
        x, y = -41.0 + (i % 6) * 4.2, -12.0 + (i // 6) * 5.4
        panel += (
            ellipse((x, y), 1.5, 1.5, "#0c0d0f")
            + ellipse((x, y), 1.15, 1.15, "#3a3d44")
            + line(f"M{n(x)} {n(y)}L{n(x + 0.9 * math.sin(i))} {n(y - 0.9 * math.cos(i))}", "#ffffff", 0.25)
        )
    for i in range(9):
        x = 13.0 + i * 3.4
        panel += rect(x - 0.25, -13.6, 0.5, 10, "#0c0d0f", 0.2) + rect(
            x - 1.0, -9 + 3.2 * math.sin(i * 1.9), 2.0, 1.2, colors.accent if i % 3 == 0 else "#c9ced4", 0.3
        )
    if clean(pose.text):
        panel += text(pose.text, (-3, -3.2), 2.0, light(colors.accent, 0.3), weight=600, fit=20)
    keys = group(_keys(89, 15, 29, int(pose.phase * 8) * 3 % 29), 'transform="translate(-44.5 0)"')
    made.lay(Frame((0, 7.05, 0), LYING.u, LYING.v, LYING.w), panel + keys, over=8)
    return made.done()


def turntable(pose: Pose) -> str:
    """Draw a record player whose record spins."""
    colors, made = pose.palette, Assembly("turntable", pose.turn + 0.35, 0.46)
    for x in (-19, 19):
        for z in (-14, 14):
            made.turned(place(x, 0, z), tube(2.4, 2.0, 0.4), colors.dark, over=-30)
    made.block(place(0, 2.0), (46, 8.5, 36), colors.main, 1.4, over=-20)
    top = Frame((0, 10.55, 0), LYING.u, LYING.v, LYING.w)
    made.lay(
        top, rect(-22, -17, 44, 34, light(colors.main, 0.12), 1.0) + made.soft((-3.2, 1.8), 17.5, 17.5, 0.5), over=2
    )
    made.turned(place(-4.5, 10.6), [(15.4, 0), (15.6, 0.4), (15.6, 1.2), (0, 1.25)], "#9aa1a9", "metal", over=6)
    made.turned(place(-4.5, 11.9), [(15.2, 0), (15.3, 0.2), (15.1, 0.4), (0, 0.42)], colors.second, over=8)
    grooves = "".join(
        ellipse((0, 0), r, r, "none", 'stroke="#3c3e44" stroke-width="0.12" opacity="0.8"')
        for r in (14.2, 13.1, 12.0, 10.8, 9.6, 8.4, 7.2)
    )
    shine = made.sweep(
        [
            (0, "#ffffff", 0.0),
            (0.42, "#ffffff", 0.0),
            (0.5, "#ffffff", 0.30),
            (0.58, "#ffffff", 0.0),
            (1, "#ffffff", 0),
        ],
        (1, 1),
    )
    turn = f'transform="rotate({n(360 * pose.phase)})"'
    name = (
        text(pose.text, (0, -2.0), 1.5, ink_on(colors.accent), weight=700, fit=7)
        if clean(pose.text)
        else rect(-2.4, -2.8, 4.8, 0.7, ink_on(colors.accent), 0.2)
    )
    label_ = group(
        ellipse((0, 0), 5.2, 5.2, colors.accent)
        + path("M0 0L5.2 0A5.2 5.2 0 0 1 0 5.2Z", shade(colors.accent, 0.25))
        + name,
        turn,
    )
    record = grooves + ellipse((0, 0), 15, 15, shine) + label_ + ellipse((0, 0), 0.5, 0.5, "#d9dde1")
    made.lay(Frame((-4.5, 12.35, 0), LYING.u, LYING.v, LYING.w), record, over=12)
    made.turned(place(17, 10.6, -11), tube(3.2, 2.4, 0.5), "#c3c8ce", "metal", over=10)
    sway = 0.05 * math.sin(2 * math.pi * pose.phase)
    tip = (6.2 + 2 * sway, 13.3, 6.4)
    made.rod(
        [(17, 14.2, -14.0), (17, 14.4, -11), (15.8, 14.2, -2), (11 + sway, 13.8, 4.4), tip],
        0.42,
        "#d9dde1",
        over=20,
        shine=0.7,
    )
    made.block(Frame(tip).yawed(-0.9).moved(-0.6, -0.7), (3.2, 0.9, 1.5), colors.dark, 0.2, over=24)
    made.turned(place(17, 10.6, 12), tube(1.8, 1.0, 0.3), "#c3c8ce", "metal", over=12)
    return made.done()


RIGS = (
    thing("piano", "Grand piano",
          "piano, grand piano, concert piano, piano key, upright piano, baby grand",
          (2.02, 2.53), piano, LACQUERS, on="ground", turnable=0.7, glossy=0.8, actions=("idle", "spin")),
    thing("saxophone", "Saxophone", "saxophone, sax, alto sax, clarinet", (0.71, 0.56), saxophone, BRASS, glossy=0.7),
    thing("trumpet", "Trumpet",
          "trumpet, cornet, trombone, brass instrument, horn",
          (0.182, 0.57), trumpet, BRASS, cycle=1.2, phases=9, glossy=0.7, actions=("float", "idle", "spin")),
    thing("drums", "Drum kit",
          "drum kit, drum, drum set, drums, snare drum, bass drum, percussion",
          (1.33, 1.74), drums, KITS, on="ground", cycle=1.0, phases=8, turnable=0.7, glossy=0.5, actions=("idle",
          "spin")),
    thing("synth", "Synthesizer",
          "synthesizer, synth, keyboard synth, electric piano, midi keyboard, digital piano, electronic "
          "keyboard",
          (0.601, 1.07), synth, DECKS, cycle=1.6, phases=8, actions=("idle", "spin")),
    thing("turntable", "Record player",
          "record player, turntable, vinyl, vinyl record, vinyl player, gramophone, lp, record",
          (0.353, 0.606), turntable, DECKS, cycle=1.8, phases=16, glossy=0.4, actions=("idle", "spin")),
)  # fmt: skip
