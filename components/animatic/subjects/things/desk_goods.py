"""What lies on a desk or in a pocket: pen, pencil, notebook, envelope, newspaper, spectacles, keys, a wallet."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, curve, place, slabbed, thing
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

PENS = (
    Palette(main="#1d2026", second="#d2ab62", accent="#d2ab62", dark="#0c0d10"),
    Palette(main="#23407a", second="#c9ccd2", accent="#c9ccd2", dark="#0f1a33"),
    Palette(main="#7a2231", second="#d2ab62", accent="#d2ab62", dark="#2b0a10"),
)
PENCILS = (
    Palette(main="#f0b429", second="#e8c79a", accent="#e58a96", dark="#2b2b2e"),
    Palette(main="#3f8a5c", second="#e8c79a", accent="#f0e6d8", dark="#2b2b2e"),
    Palette(main="#c2413a", second="#e8c79a", accent="#f0e6d8", dark="#2b2b2e"),
)
LEATHERS = (
    Palette(main="#8a5230", second="#f4efe4", accent="#d2ab62", dark="#2e1a0e"),
    Palette(main="#26313f", second="#f4efe4", accent="#c2413a", dark="#0e141b"),
    Palette(main="#2b2b2e", second="#f4efe4", accent="#c9ccd2", dark="#101012"),
    Palette(main="#4f6b56", second="#f4efe4", accent="#d2ab62", dark="#1a271e"),
)
PAPERS = (
    Palette(main="#f3ecdd", second="#e2d6bf", accent="#b23a3a", dark="#4a4238"),
    Palette(main="#dfe7ea", second="#c6d2d8", accent="#2f5fae", dark="#36424a"),
    Palette(main="#e9d3cc", second="#d8b9b0", accent="#8a2f3a", dark="#4a3230"),
)
FRAMES = (
    Palette(main="#8a5a34", second="#d2ab62", accent="#d2ab62", dark="#2e1a0e"),
    Palette(main="#c2a062", second="#c2a062", accent="#c2a062", dark="#4a3a1a"),
    Palette(main="#2f4f7a", second="#c9ccd2", accent="#c9ccd2", dark="#101c2e"),
    Palette(main="#2a2320", second="#c9ccd2", accent="#d2ab62", dark="#0f0c0b"),
)
FOBS = (
    Palette(main="#1f2227", second="#c9ccd2", accent="#d2d6db", dark="#0c0d10"),
    Palette(main="#c9ccd2", second="#c9a25e", accent="#e2c98a", dark="#3a3d42"),
)


def pen(pose: Pose) -> str:
    """Draw a fountain pen standing on its nib as it writes a line."""
    colors, made = pose.palette, Assembly("pen", pose.turn, 0.12)
    sway = 0.08 * math.sin(2 * math.pi * pose.phase)
    lean = place(-2.4 + 9 * sway, 0.0).rolled(-0.42 + sway)
    nib = lean.moved(0, 0.1)
    made.turned(nib, [(0.03, 0.0), (0.2, 0.7), (0.42, 1.7), (0.36, 2.2)], colors.second, "metal", over=0.4)
    slit = [made.view.at(*nib.point(-0.02, h, 0.4)) for h in (0.2, 1.5)]
    made.art(
        line(f"M{n(slit[0][0])} {n(slit[0][1])}L{n(slit[1][0])} {n(slit[1][1])}", shade(colors.second, 0.6), 0.06),
        nib.at,
        over=1,
    )
    made.turned(
        lean, curve([(0.40, 2.0), (0.52, 2.6), (0.46, 4.2), (0.55, 4.7)], 3), shade(colors.main, 0.2), gloss=0.3
    )
    made.turned(lean, [(0.6, 4.6), (0.64, 4.9), (0.6, 5.2)], colors.second, "metal", over=0.1)
    made.turned(
        lean,
        curve([(0.58, 5.1), (0.68, 7.0), (0.68, 10.5), (0.58, 13.0), (0.42, 14.2), (0, 14.5)], 4),
        colors.main,
        gloss=0.7,
        over=0.2,
    )
    made.turned(lean, [(0.72, 9.5), (0.74, 9.8), (0.72, 10.1)], colors.second, "metal", over=0.3)
    clip = [lean.point(-0.3, 13.4, 0.6), lean.point(-0.35, 12.6, 0.9), lean.point(-0.3, 9.8, 0.85)]
    made.rod(clip, [0.12, 0.14, 0.18], colors.second, over=1)
    if clean(pose.text):
        x, y = made.view.at(*lean.point(0.12, 7.3, 0.65))
        turn = f'transform="translate({n(x)} {n(y)}) rotate({n(-90 + math.degrees(0.42 - sway))})"'
        made.art(text(pose.text, (0, 0), 0.62, colors.second, weight=600, fit=3.2, extra=turn), lean.at, over=1.5)
    return made.done()


def pencil(pose: Pose) -> str:
    """Draw a six-sided pencil on its point."""
    colors, made = pose.palette, Assembly("pencil", pose.turn, 0.12)
    sway = 0.08 * math.sin(2 * math.pi * pose.phase)
    lean = place(-2.6 + 9 * sway, 0.0).rolled(-0.42 + sway)
    made.turned(lean, [(0.04, 0), (0.14, 0.45)], colors.dark, over=0)
    made.turned(lean, [(0.14, 0.42), (0.42, 1.9)], colors.second, "matte", over=0)
    across = lean.pitched(-math.pi / 2)
    six = [(0.44 * math.cos(math.pi * k / 3), 0.44 * math.sin(math.pi * k / 3)) for k in range(6)]
    made.plate(Frame(lean.point(0, 8.2), across.u, across.v, across.w), six, 12.8, colors.main, over=0.2)
    made.turned(
        lean, [(0.46, 14.5), (0.48, 14.8), (0.46, 15.1), (0.48, 15.4), (0.46, 15.7)], "#c9ccd2", "metal", over=0.5
    )
    made.turned(lean, [(0.42, 15.6), (0.44, 16.4), (0.3, 16.75), (0, 16.8)], colors.accent, "matte", over=0.6)
    return made.done()


def notebook(pose: Pose) -> str:
    """Draw a closed notebook with an elastic band and a ribbon, standing a little open."""
    colors, made = pose.palette, Assembly("notebook", pose.turn + 0.4, 0.16)
    cover, wide, tall = slabbed(13.6, 20.6, 0.9), 13.6, 20.6
    made.plate(place(0, tall / 2, -0.95), cover, 0.3, colors.main, over=-3)
    made.plate(place(0.2, tall / 2, 0), slabbed(13.0, 19.9, 0.5), 1.6, colors.second, over=-2, edge=0)
    seams = "".join(rect(-0.75 + i * 0.3, -19.4, 0.06, 19.0, shade(colors.second, 0.2)) for i in range(6))
    made.lay(Frame((6.72, 0.6, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)), seams, over=5)
    made.plate(
        Frame((-6.7, tall / 2, 0), (0, 0, 1), (0, 1, 0), (-1, 0, 0)), slabbed(2.2, 20.6, 0.6), 0.3, colors.main, over=-1
    )
    face = rect(4.6, -tall / 2, 0.75, tall, colors.accent) + rect(
        4.6, -tall / 2, 0.2, tall, "#ffffff", extra='opacity="0.25"'
    )
    face += rect(-wide / 2 + 0.7, -tall / 2, 0.1, tall, shade(colors.main, 0.4), extra='opacity="0.6"')
    mark = shade(colors.main, 0.45)
    if clean(pose.text):
        face += text(pose.text, (-1.0, 0.4), 1.7, light(colors.main, 0.55), weight=600, fit=9)
    else:
        face += rect(-4.6, -5.6, 7.2, 3.6, "none", 0.3, f'stroke="{mark}" stroke-width="0.16"') + line(
            "M-3.4 -3.4L1.4 -3.4", mark, 0.14
        )
    made.plate(place(0, tall / 2, 0.95), cover, 0.3, colors.main, face=face, over=2)
    made.rod([(1.0, 0.6, -0.3), (1.2, 0.2, 1.4), (1.7, 0.25, 2.6)], 0.16, colors.accent, over=6)
    return made.done()


def envelope(pose: Pose) -> str:
    """Draw an envelope on its edge: a flap with a wax seal."""
    colors, made = pose.palette, Assembly("envelope", pose.turn + 0.25, 0.1)
    w, h = 11.0, 15.2
    face = path(polygon([(-w, 0), (w, 0), (0.8, -h * 0.56), (-0.8, -h * 0.56)]), shade(colors.main, 0.05))
    face += line(f"M{-w} 0L-0.8 {n(-h * 0.56)}M{w} 0L0.8 {n(-h * 0.56)}", shade(colors.main, 0.16), 0.14)
    flap = f"M{-w} {n(-h)}L{n(-1.2)} {n(-h * 0.42)}Q0 {n(-h * 0.36)} 1.2 {n(-h * 0.42)}L{w} {n(-h)}Z"
    face += made.soft((0, -h * 0.44), 9.0, 2.0, 0.25, colors.dark)
    face += path(flap, light(colors.main, 0.25)) + line(
        f"M{-w} {n(-h)}L-1.2 {n(-h * 0.42)}Q0 {n(-h * 0.36)} 1.2 {n(-h * 0.42)}L{w} {n(-h)}",
        shade(colors.main, 0.2),
        0.14,
    )
    y = -h * 0.46
    seal = [
        (1.9 * (1 + 0.06 * math.sin(5 * a)) * math.cos(a), y + 1.9 * (1 + 0.06 * math.sin(5 * a)) * math.sin(a))
        for a in (k * math.pi / 16 for k in range(32))
    ]
    face += (
        made.soft((0.3, y + 0.5), 2.6, 2.4, 0.5)
        + path(polygon(seal), colors.accent)
        + ellipse((0, y), 1.35, 1.35, shade(colors.accent, 0.25))
    )
    face += ellipse((-0.05, y - 0.06), 1.28, 1.28, light(colors.accent, 0.08)) + made.soft(
        (-0.7, y - 1.0), 0.8, 0.5, 0.6, "#ffffff", -30
    )
    letter = clean(pose.text)[:1].upper() or "D"
    face += text(letter, (0, y + 0.5), 1.5, shade(colors.accent, 0.45), weight=700)
    made.plate(place(0, h / 2), slabbed(2 * w, h, 0.25), 0.4, colors.main)
    made.lay(place(0, 0, 0.22), face, over=1)
    return made.done()


def newspaper(pose: Pose) -> str:
    """Draw a folded newspaper lying, its headline to us."""
    colors, made = pose.palette, Assembly("newspaper", pose.turn + 0.3, 0.62)
    ink, white = colors.dark, "#f1ede3"
    for i in range(5):
        made.plate(
            Frame((0.12 * i, 0.2 + 0.42 * i, 0), LYING.u, LYING.v, LYING.w),
            slabbed(28, 20, 0.5),
            0.36,
            shade(white, 0.10 - 0.02 * i),
            over=-9 + i,
            edge=0.2,
        )
    words = clean(pose.text, 22) or "The Daily"
    page = text(words, (0, -6.6), 3.6, ink, weight=700, fit=24) + line(
        "M-12.6 -5.3L12.6 -5.3M-12.6 -4.9L12.6 -4.9", ink, 0.14
    )
    photo = made.sweep([(0, mix("#9fb2c0", colors.accent, 0.15)), (0.6, "#c9c4b8"), (1, "#7f8a86")], (0, 1))
    page += rect(-12.6, -3.9, 11.6, 8.2, photo) + path(
        "M-12.6 3L-9 -0.4L-6.6 1.8L-4 -1.4L-1 2.6L-1 4.3L-12.6 4.3Z", shade("#6f7a78", 0.25)
    )
    page += text("Good news today", (6.6, -2.4), 1.7, ink, weight=700, fit=11.4)
    for column, top in ((0.4, -1.2), (6.9, -1.2), (-12.6, 5.4), (-6.1, 5.4), (0.4, 5.4), (6.9, 5.4)):
        rows = 8 if top < 0 else 5
        page += "".join(
            rect(column, top + i * 0.78, 5.8 if i < rows - 1 else 3.4, 0.3, ink, 0.1, 'opacity="0.45"')
            for i in range(rows)
        )
    made.lay(Frame((0.5, 2.1, 0), LYING.u, LYING.v, LYING.w), page, over=3)
    return made.done()


def glasses(pose: Pose) -> str:
    """Draw clear spectacles, their temples open behind."""
    colors, made = pose.palette, Assembly("glasses", pose.turn + 0.32, 0.2)
    for side in (-1, 1):
        made.rod(
            [(side * 7.0, 3.2, 0), (side * 7.1, 3.2, -5), (side * 7.0, 2.8, -11), (side * 6.7, 0.5, -14)],
            [0.32, 0.26, 0.26, 0.36],
            colors.main,
            over=-4,
        )
        rim = [
            (side * 3.6 + 2.95 * math.cos(a), 2.6 + 2.5 * math.sin(a)) for a in (k * math.pi / 14 for k in range(28))
        ]
        glass = made.sweep(
            [(0, "#f6fafd", 0.8), (0.4, "#cfe0ec", 0.3), (0.6, "#ffffff", 0.62), (1, "#cfe0ec", 0.34)], (1, 1)
        )
        loop = [made.reach((x, y, 0.0)) for x, y in rim]
        made.art(path(polygon(loop), glass), (side * 3.6, 2.6, 0), over=0)
        made.rod([(x, y, 0.0) for x, y in [*rim, rim[0]]], 0.36, colors.main, over=0.5)
        made.rod([(side * 6.4, 3.6, 0), (side * 7.1, 3.4, -0.1)], 0.42, colors.main, over=0.6)
        made.ball((side * 6.75, 3.5, 0.35), 0.16, colors.accent, over=1, shine=0.8)
    made.rod([(-0.75, 3.3, 0.1), (0, 3.75, 0.2), (0.75, 3.3, 0.1)], 0.3, colors.main, over=1)
    return made.done()


def keys(pose: Pose) -> str:
    """Draw two keys on a ring with a fob, hanging and swinging."""
    colors, made = pose.palette, Assembly("keys", pose.turn + 0.2, 0.08)
    swing = 0.09 * math.sin(2 * math.pi * pose.phase)
    ring = [(0.0 + 1.6 * math.sin(a), 11.0 + 1.6 * math.cos(a), 0.0) for a in (k * math.pi / 10 for k in range(21))]
    made.rod(ring, 0.16, colors.second, over=1, shine=0.7)
    for i, tilt in enumerate((-0.34, 0.10)):
        it = Frame((0, 9.6, 0.25 - 0.5 * i)).rolled(tilt + swing * (1 + 0.5 * i))
        metal = (colors.second, "#d2ab62")[i]
        bow = [(1.55 * math.sin(-a), -1.5 + 1.5 * math.cos(a)) for a in (k * math.pi / 12 for k in range(24))]
        made.plate(it, bow, 0.28, metal, over=0.2 * i, edge=0.8)
        teeth = [
            (-0.45, -9.0),
            (0.0, -9.4),
            (0.5, -9.0),
            (0.5, -8.2),
            (0.95, -7.8),
            (0.5, -7.4),
            (0.5, -6.6),
            (1.05, -6.2),
            (0.5, -5.6),
            (0.5, -2.6),
            (-0.45, -2.6),
        ]
        made.plate(it, teeth, 0.24, metal, over=0.1 + 0.2 * i, edge=0.8)
        hole = ellipse((0, 0.85), 0.5, 0.5, shade(metal, 0.65)) + line("M-0.05 4L-0.05 8.6", shade(metal, 0.35), 0.14)
        made.lay(it.moved(0, 0, 0.16), hole, over=0.3 + 0.2 * i)
    fob = Frame((0, 9.6, 0.5)).rolled(0.46 + swing * 1.3)
    made.rod([fob.point(0, 0.2), fob.point(0, -1.6)], 0.2, colors.second, over=2)
    face = rect(-1.0, -1.6, 2.0, 1.1, light(colors.main, 0.2), 0.3) + rect(
        -1.0, 0.0, 2.0, 1.1, light(colors.main, 0.2), 0.3
    )
    face += ellipse((0, -1.05), 0.24, 0.24, "#ffffff", 'opacity="0.8"') + line(
        "M-0.3 0.75L-0.3 0.45A0.3 0.3 0 0 1 0.3 0.45L0.3 0.75", "#ffffff", 0.12
    )
    face += (
        text(pose.text, (0, 2.3), 0.75, colors.accent, weight=600, fit=2.4)
        if clean(pose.text)
        else ellipse((0, 2.0), 0.4, 0.4, colors.accent)
    )
    made.plate(fob.moved(0, -4.9), slabbed(3.1, 6.4, 1.2), 1.1, colors.main, face=face, over=3, edge=0.6)
    return made.done(0.4)


def wallet(pose: Pose) -> str:
    """Draw a folded wallet standing open a little, notes and cards in it."""
    colors, made = pose.palette, Assembly("wallet", pose.turn + 0.3, 0.3)
    stitch = f'stroke="{light(colors.main, 0.35)}" stroke-width="0.12" stroke-dasharray="0.4 0.3"'
    back = Frame((0, 4.6, -1.2)).pitched(-0.1)
    made.plate(back, slabbed(11.4, 9.2, 0.8), 0.5, colors.main, over=-5)
    made.plate(back.moved(0.2, 1.0, 0.5), slabbed(10.4, 8.4, 0.1), 0.1, "#a9c4a0", over=-4, edge=0)
    made.plate(back.moved(-0.2, 0.7, 0.8), slabbed(10.4, 8.4, 0.1), 0.1, "#c9dcbc", over=-3.5, edge=0)
    for i, hue in enumerate((colors.accent, "#3f6fae", "#2a2c30")):
        made.plate(
            back.moved(0, 0.5 - i * 0.8, 1.2 + i * 0.25), slabbed(8.6, 5.6, 0.4), 0.1, hue, over=-3 + i * 0.3, edge=0.4
        )
    front = Frame((0, 4.4, 1.4)).pitched(0.12)
    seam = rect(-5.3, -4.1, 10.6, 8.2, "none", 0.6, stitch)
    name = (
        text(pose.text, (0, 2.6), 1.0, light(colors.main, 0.5), weight=600, fit=8)
        if clean(pose.text)
        else ellipse((3.9, 2.9), 0.45, 0.45, colors.accent)
    )
    made.plate(front, slabbed(11.4, 8.8, 0.8), 0.6, colors.main, face=seam + name, over=3)
    for side in (-1, 1):
        made.mantle(
            [
                back.point(side * 5.7, -4.4, 0),
                back.point(side * 5.7, 4.0, 0),
                front.point(side * 5.7, -4.2, 0),
                front.point(side * 5.7, 3.8, 0),
            ],
            shade(colors.main, 0.35),
            over=-6,
        )
    return made.done()


RIGS = (
    thing("pen", "Fountain pen",
          "pen, fountain pen, ballpoint pen, ballpoint, stylus, ink pen",
          (0.144, 0.0852), pen, PENS, cycle=2.0, phases=8, glossy=0.7),
    thing("pencil", "Pencil",
          "pencil, colored pencil, crayon, pencil stub",
          (0.168, 0.103), pencil, PENCILS, cycle=2.0, phases=8),
    thing("notebook", "Notebook",
          "notebook, journal, diary, planner, sketchbook, notepad, agenda",
          (0.231, 0.145), notebook, LEATHERS),
    thing("envelope", "Envelope",
          "envelope, letter, mail, invitation, love letter, newsletter, wax seal, greeting card",
          (0.178, 0.233), envelope, PAPERS),
    thing("newspaper", "Newspaper",
          "newspaper, tabloid, gazette, leaflet, flyer",
          (0.224, 0.365), newspaper, PAPERS, glossy=0.0, lettered=True),
    thing("glasses", "Spectacles",
          "eyeglasses, eyeglass, spectacles, spectacle, pair of glasses, reading glasses, prescription "
          "glasses, clear glasses, optical frame",
          (0.0724, 0.331), glasses, FRAMES, glossy=0.7),
    thing("keys", "Keys",
          "key, car key, key fob, door key, house key, keychain, bunch of keys, key ring",
          (0.135, 0.111), keys, FOBS, cycle=2.6, phases=8, glossy=0.7, actions=("float", "idle", "spin")),
    thing("wallet", "Wallet",
          "wallet, leather wallet, billfold, card holder, cardholder",
          (0.129, 0.128), wallet, LEATHERS),
)  # fmt: skip
