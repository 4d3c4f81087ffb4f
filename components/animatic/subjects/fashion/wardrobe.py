"""Clothes that stand as if somebody wore them: jeans, shorts, a skirt, a shirt on its hanger, socks, a tie, a scarf."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing
from components.animatic.subjects.drawing.svg import (
    Point,
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
    smooth,
    text,
)

DENIM = (
    Palette(main="#34527e", second="#d9a24a", accent="#8a5a30", dark="#16243a"),
    Palette(main="#22262d", second="#8f969e", accent="#3a3026", dark="#0d0f12"),
    Palette(main="#8aa6c4", second="#e0b878", accent="#8a5a30", dark="#3a4c60"),
    Palette(main="#b9a07a", second="#e6d6b8", accent="#6a4a2c", dark="#4a3c26"),
)
CLOTHS = (
    Palette(main="#c9566a", second="#f2e6e0", accent="#d2ab62", dark="#4a1a24"),
    Palette(main="#3f5f7a", second="#eef2f4", accent="#c9ccd2", dark="#14222e"),
    Palette(main="#d9b25c", second="#fbf4e0", accent="#8a5a30", dark="#4a360e"),
    Palette(main="#5a7a5e", second="#f0f2e8", accent="#d2ab62", dark="#1c2a1e"),
)
SHIRTS = (
    Palette(main="#e9edf2", second="#c9d2dc", accent="#b98a5a", dark="#5a6470"),
    Palette(main="#9fc0e0", second="#f4f7fa", accent="#b98a5a", dark="#2f4a66"),
    Palette(main="#e6c4c0", second="#fbf1ee", accent="#8a5a3a", dark="#6a3a36"),
    Palette(main="#2c3440", second="#4a5462", accent="#c9a06a", dark="#0e1218"),
)


def _near(made: Assembly, r: float, deep: float, angle: float, high: float) -> Point:
    """A place on an oval body as the viewer sees it; the angle is told from the body's own front."""
    x, z = r * math.sin(angle), r * deep * math.cos(angle)
    return made.view.at(x, high, z)


def _drape(
    made: Assembly, color: str, profile: list[tuple[float, float]], deep: float, folds: int, depth: float
) -> str:
    """Folds down a skirt or a body: pairs of a dark and a light line where they face the viewer."""
    art = ""
    for k in range(folds):
        a = 2 * math.pi * (k + 0.5) / folds
        if made.view.toward((math.sin(a), 0, math.cos(a)))[2] < 0.15:
            continue
        for shift, hue, wide in ((0.0, shade(color, depth), 0.9), (-0.07, light(color, depth * 0.7), 0.6)):
            points = [_near(made, r, deep, a + shift, h) for r, h in profile]
            art += line(smooth(points, closed=False), hue, wide, 'opacity="0.5"')
    return art


def _trousers(pose: Pose, name: str, foot: float) -> str:
    """Trousers from the waist down to a height over the floor, one cut with its seams and folds on it."""
    colors, made = pose.palette, Assembly(name, pose.turn * 0.8 + 0.1, 0.06)
    sway = 0.5 * math.sin(2 * math.pi * pose.phase)
    flare = 20.4 if foot else 17.6
    right = [(3.4 if foot else 4.6, foot), (flare + sway, foot), (20.6, 66), (20.9, 80), (19.2, 94), (17.0, 101)]
    left = [(-17.0, 101), (-19.2, 94), (-20.9, 80), (-20.6, 66), (-flare + sway, foot), (-3.4 if foot else -4.6, foot)]
    crotch = [(-1.0, 69), (0.0, 72), (1.0, 69)]
    outline = [(x, y - foot) for x, y in (*right, *left, *crotch)]
    main = colors.main
    tones = ((0, -0.30), (0.1, 0.10), (0.26, 0.06), (0.44, -0.20), (0.5, -0.34), (0.56, 0.06), (0.74, 0.0), (1, -0.38))
    cut = made.sweep([(at, light(main, k) if k > 0 else shade(main, -k)) for at, k in tones])
    back = place(0, 0, 0)
    made.plate(back, outline, 7.0, shade(main, 0.1), front=cut, edge=0.0)
    made.define(f"{name}-cut", f'<clipPath id="{name}-cut">{path(polygon([(x, -y) for x, y in outline]))}</clipPath>')
    art = _seams(made, colors, foot)
    words = text(pose.text, (11.6, foot - 97.0), 1.8, colors.second, weight=700, fit=7) if clean(pose.text) else ""
    made.lay(place(0, 0, 3.55), f'<g clip-path="url(#{name}-cut)">{art}{words}</g>', over=8)
    x, y = made.view.at(0, 101 - foot, 0)
    made.art(ellipse((x, y), 16.9 * math.cos(made.view.turn), 0.9, shade(main, 0.62)), over=20)
    return made.done()


def _seams(made: Assembly, colors: Palette, foot: float) -> str:
    """Waistband, fly, pockets, worn thighs, creases and hems of trousers that end so high over the floor."""
    main, top = colors.main, foot - 101
    stitch = 'stroke-dasharray="0.8 0.5" opacity="0.9"'
    art = made.soft((0, top + 30), 9, 7, 0.45, colors.dark) + made.soft((0, top + 36), 2.4, 12, 0.6, colors.dark)
    for side in (-1, 1):
        art += made.soft((side * 10.5, top + 42), 4.6, 15, 0.34, light(main, 0.6))
        for k, y in enumerate((26.0, 30.0, 60.0, 64.0, 95.0)):
            fold = f"M{side * 1.5} {n(top + y)}Q{side * 7} {n(top + y + 2.6)} {side * (14 - k)} {n(top + y - 1.6)}"
            art += line(fold, shade(main, 0.35), 0.7, 'opacity="0.45"')
        pocket = f"M{side * 7.0} {n(top + 4)}Q{side * 8.4} {n(top + 12)} {side * 20} {n(top + 13.4)}"
        art += line(pocket, shade(main, 0.5), 0.6)
        art += line(pocket, colors.second, 0.32, f'{stitch} transform="translate({-side * 0.8} 0.9)"')
        art += line(f"M{side * 19.4} {n(top + 16)}L{side * 17.4} {n(-2)}", colors.second, 0.26, stitch)
    band = rect(-22, top - 1, 44, 5.2, light(main, 0.08)) + rect(-22, top + 4.0, 44, 0.5, shade(main, 0.4))
    band += line(
        f"M-22 {n(top + 3.4)}L22 {n(top + 3.4)}M-22 {n(top + 0.7)}L22 {n(top + 0.7)}", colors.second, 0.26, stitch
    )
    band += "".join(rect(x - 0.9, top - 0.6, 1.8, 5.6, light(main, 0.16), 0.3) for x in (-14.0, -7.6, 7.6, 14.0))
    fly = line(f"M0 {n(top + 4)}L0 {n(top + 29)}", shade(main, 0.55), 0.5)
    fly += line(
        f"M2.6 {n(top + 4.4)}L2.6 {n(top + 18)}Q2.4 {n(top + 23)} 0.2 {n(top + 24)}", colors.second, 0.32, stitch
    )
    button = ellipse((0, top + 2.0), 1.1, 1.1, "#c9a25e") + ellipse((-0.25, top + 1.75), 0.45, 0.45, "#f2e0b4")
    hem = rect(-30, -3.2, 60, 3.4, light(main, 0.10)) + line("M-30 -3.2L30 -3.2", shade(main, 0.35), 0.4)
    return art + band + fly + button + hem


def jeans(pose: Pose) -> str:
    """Draw a pair of jeans, standing."""
    return _trousers(pose, "jeans", 0.0)


def shorts(pose: Pose) -> str:
    """Draw a pair of shorts."""
    return _trousers(pose, "shorts", 52.0)


def skirt(pose: Pose) -> str:
    """Draw a pleated skirt whose hem swings."""
    colors, made = pose.palette, Assembly("skirt", pose.turn, 0.14)
    swing = 1.0 + 0.05 * math.sin(2 * math.pi * pose.phase)
    shape = curve([(31.0 * swing, 0), (28.0 * swing, 10), (21.5, 36), (16.4, 54), (14.2, 60)], 4)
    made.turned(place(), [(30.4 * swing, 0.2), (29, 3)], shade(colors.main, 0.55), "matte", over=-9, deep=0.8)
    made.turned(place(), shape, colors.main, "matte", over=0, deep=0.8)
    made.art(_drape(made, colors.main, shape[::3], 0.8, 22, 0.35), over=9)
    made.turned(place(), [(14.4, 59), (14.2, 64)], light(colors.main, 0.08), "matte", over=14, deep=0.8)
    x, y = made.view.at(0, 64, 0)
    made.art(
        ellipse(
            (x, y),
            14.2 * math.hypot(math.cos(made.view.turn), 0.8 * math.sin(made.view.turn)),
            1.8,
            shade(colors.main, 0.6),
        ),
        (0, 64, 0),
        over=16,
    )
    made.lay(
        place(0, 61.6, 11.6),
        ellipse((0, 0), 1.0, 1.0, colors.accent)
        + (text(pose.text, (0, 9), 2.6, colors.second, weight=600, fit=16) if clean(pose.text) else ""),
        over=20,
    )
    return made.done()


def shirt(pose: Pose) -> str:
    """Draw a shirt with buttons on a wooden hanger."""
    colors, made = pose.palette, Assembly("shirt", pose.turn, 0.05)
    sway = 0.03 * math.sin(2 * math.pi * pose.phase)
    hang = place(0, 78).rolled(sway)
    _hung(made, colors, hang)
    body = [(23.4, -74), (23.0, -60), (21.4, -40), (21.6, -18), (20.6, -7), (17.0, -2.0), (10.0, 1.4), (6.4, 3.2)]
    made.turned(hang, curve(body, 4), colors.main, "matte", over=2, deep=0.42)
    folds = ""
    for x0, y0, x1, y1 in ((-13, -20, -17, -70), (-7, -34, -9, -72), (8, -30, 12, -72), (15, -16, 17, -60)):
        a, b = made.view.at(*hang.point(x0, y0, 8)), made.view.at(*hang.point(x1, y1, 9))
        folds += line(
            f"M{n(a[0])} {n(a[1])}Q{n(a[0] + (b[0] - a[0]) * 0.2)} {n((a[1] + b[1]) / 2)} {n(b[0])} {n(b[1])}",
            shade(colors.main, 0.22),
            1.4,
            'opacity="0.4"',
        )
    made.art(folds, over=12)
    front = hang.moved(0, 0, 9.3)
    placket = rect(-1.7, -2.0, 3.4, 75, light(colors.main, 0.35)) + rect(
        1.5, -2.0, 0.25, 75, shade(colors.main, 0.25), extra='opacity="0.7"'
    )
    placket += "".join(
        ellipse((0, 6 + i * 11.0), 0.75, 0.75, colors.second)
        + ellipse((0, 6 + i * 11.0), 0.75, 0.75, "none", f'stroke="{shade(colors.main, 0.4)}" stroke-width="0.2"')
        for i in range(6)
    )
    pocket = path(
        "M7 16L15 16L15 25L11 27.4L7 25Z",
        light(colors.main, 0.12),
        f'stroke="{shade(colors.main, 0.22)}" stroke-width="0.3"',
    )
    if clean(pose.text):
        pocket += text(pose.text, (11, 21.4), 1.9, shade(colors.main, 0.55), weight=600, fit=7)
    made.lay(front, placket + pocket, over=14)
    inside = path("M-6.6 -3.4Q0 -1.4 6.6 -3.4Q5 2.4 0 4.4Q-5 2.4 -6.6 -3.4Z", shade(colors.main, 0.45))
    collar = "".join(
        path(
            smooth(
                [
                    (side * 6.8, -4.2),
                    (side * 8.6, -1.0),
                    (side * 6.4, 6.4),
                    (side * 3.2, 3.6),
                    (side * 0.4, 2.0),
                    (side * 3.6, -0.6),
                ]
            ),
            light(colors.main, 0.5),
            f'stroke="{shade(colors.main, 0.2)}" stroke-width="0.3"',
        )
        for side in (-1, 1)
    )
    made.lay(hang.moved(0, 0, 6.0), inside + collar, over=20)
    return made.done()


def _hung(made: Assembly, colors: Palette, hang: Frame) -> None:
    """The hanger, and the sleeves that hang from it."""
    bend = ((0.0, 6.0), (0.0, 10.0), (2.6, 12.4), (2.2, 15.6), (-0.8, 16.4), (-2.6, 14.4))
    hook = [hang.point(x, y) for x, y in bend]
    made.rod(hook, 0.4, "#b9bfc6", over=-10, shine=0.6)
    made.rod(
        [hang.point(-19, -1.4), hang.point(-8, 3.4), hang.point(0, 6.4), hang.point(8, 3.4), hang.point(19, -1.4)],
        1.3,
        colors.accent,
        over=-9,
    )
    for side in (-1, 1):
        arm = ((17.0, -5.0, 0.0), (23.5, -18.0, 1.0), (26.5, -38.0, 2.0), (27.0, -56.0, 3.0))
        sleeve = [hang.point(side * x, y, z) for x, y, z in arm]
        made.rod(sleeve, [6.2, 6.6, 5.8, 5.0], colors.main, over=-4, depth=0.26, shine=0.1)
        made.rod(
            [hang.point(side * 27, -55, 3), hang.point(side * 27, -60, 3.2)],
            4.9,
            light(colors.main, 0.25),
            over=-3,
            depth=0.22,
            shine=0.1,
        )


def socks(pose: Pose) -> str:
    """Draw a pair of knitted socks, as if feet were in them."""
    colors, made = pose.palette, Assembly("socks", pose.turn + 0.5, 0.18)
    for i, (x, z) in enumerate(((-3.4, -5.0), (3.2, 5.0))):
        foot = [
            (x - 1.0, 27, z),
            (x - 0.8, 16, z),
            (x - 0.6, 8.4, z),
            (x + 1.2, 4.4, z),
            (x + 7, 3.4, z),
            (x + 13.5, 2.7, z),
        ]
        made.rod(foot, [4.5, 4.3, 4.1, 4.3, 3.5, 2.7], colors.main, over=12 * i, depth=0.32, shine=0.14)
        tip = [(x + 9.6, 3.2, z), (x + 11.8, 2.95, z), (x + 13.6, 2.75, z)]
        made.rod(tip, [3.2, 3.0, 2.76], colors.second, over=12 * i + 9, depth=0.28, shine=0.1)
        for k in range(3):
            h = 14 + 3.4 * k
            made.turned(place(x - 0.8, h, z), [(4.36, 0), (4.4, 1.3)], colors.second, "matte", over=12 * i + 4)
        cuff = place(x - 1.0, 24, z)
        made.turned(cuff, [(4.6, 0), (4.7, 0.4), (4.6, 5.4), (4.4, 5.8)], colors.main, "matte", over=12 * i + 6)
        ribs = ""
        for k in range(-6, 7):
            px, py = made.view.at(*cuff.point(0, 0.4))
            top = made.view.at(*cuff.point(0, 5.4))
            s = math.sin(k * 0.24)
            off = 4.6 * math.cos(k * 0.24) * math.sin(made.view.above)
            ribs += line(
                f"M{n(px + 4.65 * s)} {n(py + off)}L{n(top[0] + 4.65 * s)} {n(top[1] + off)}",
                shade(colors.main, 0.28),
                0.3,
                'opacity="0.7"',
            )
        tx, ty = made.view.at(*cuff.point(0, 5.8))
        made.art(
            ribs + ellipse((tx, ty), 4.4, 4.4 * math.sin(made.view.above), shade(colors.main, 0.6)),
            cuff.at,
            over=12 * i + 9,
        )
    return made.done()


def tie(pose: Pose) -> str:
    """Draw a tied necktie hanging, striped."""
    colors, made = pose.palette, Assembly("tie", pose.turn, 0.04)
    sway = 0.05 * math.sin(2 * math.pi * pose.phase)
    hang = place(0, 60).rolled(sway)
    for z in (-1.0, 0.0):
        loop = [
            (7.2 * math.sin(a), 3.0 + 5.4 * math.cos(a) * 0.9, -2.5 + z + 2.5 * math.cos(a))
            for a in (math.pi * (-0.86 + 1.72 * k / 12) for k in range(13))
        ]
        made.rod(
            [hang.point(-x, y + 3, w) for x, y, w in loop], 1.0, shade(colors.main, 0.25 if z else 0.0), over=-4 + z
        )
    made.plate(
        hang.moved(0.9, 0, -0.5),
        [(-1.8, 0), (-2.6, -46), (0, -50), (2.6, -46), (1.8, 0)],
        0.3,
        shade(colors.main, 0.3),
        over=-2,
        edge=0,
    )
    blade = [(-1.5, 0), (-4.6, -50), (0, -56), (4.6, -50), (1.5, 0)]
    made.plate(hang, blade, 0.5, colors.main, over=0, edge=0.4)
    outline = polygon([(x, -y) for x, y in blade])
    made.define("tie-blade", f'<clipPath id="tie-blade">{path(outline)}</clipPath>')
    stripes = "".join(
        path(f"M-8 {n(y)}L8 {n(y - 7)}L8 {n(y - 5.2)}L-8 {n(y + 1.8)}Z", colors.second, 'opacity="0.85"')
        + path(f"M-8 {n(y + 2.4)}L8 {n(y - 4.6)}L8 {n(y - 4.1)}L-8 {n(y + 2.9)}Z", colors.accent)
        for y in range(6, 66, 9)
    )
    fold = made.sweep([(0, "#000000", 0.28), (0.3, "#ffffff", 0.16), (0.55, "#ffffff", 0.0), (1, "#000000", 0.34)])
    made.lay(hang.moved(0, 0, 0.26), f'<g clip-path="url(#tie-blade)">{stripes}{path(outline, fold)}</g>', over=4)
    knot = [(-3.0, 3.6), (-2.2, -1.4), (-1.2, -2.2), (1.2, -2.2), (2.2, -1.4), (3.0, 3.6)]
    made.plate(hang.moved(0, 0.6, 0.8), knot, 1.2, colors.main, over=8, edge=0.3)
    made.lay(
        hang.moved(0, 0.6, 1.42), path("M-2.9 -2.4L2.4 0.9L2.2 1.6L-2.9 -1.4Z", colors.second, 'opacity="0.8"'), over=10
    )
    return made.done()


def scarf(pose: Pose) -> str:
    """Draw a knitted scarf wound once, both ends hanging in fringes."""
    colors, made = pose.palette, Assembly("scarf", pose.turn + 0.15, 0.16)
    for i, (x, z, low, tilt) in enumerate(((-5.5, 7.5, 13.0, 0.05), (6.0, 9.0, 7.0, -0.06))):
        sway = 0.04 * math.sin(2 * math.pi * pose.phase + i)
        end = Frame((x, 60, z)).rolled(tilt + sway)
        tall = 58 - low
        sheet = [(-6.2, -tall), (6.2, -tall), (5.2, 0), (-5.2, 0)]
        made.plate(end, sheet, 1.6, colors.main, over=10 + 10 * i, edge=0.2)
        art = "".join(
            rect(-6.4, tall - d, 12.8, w, colors.second, extra='opacity="0.9"')
            for d, w in ((5.5, 2.4), (10.5, 1.2), (14.0, 2.4))
        )
        art += "".join(
            line(f"M{n(k * 1.05)} 0L{n(k * 1.24)} {n(tall)}", shade(colors.main, 0.25), 0.3, 'opacity="0.55"')
            for k in range(-4, 5)
        )
        art += "".join(
            line(
                f"M{n(k * 1.1)} {n(tall)}L{n(k * 1.16)} {n(tall + 5.4 + (k % 2) * 0.5)}",
                mix(colors.main, colors.second, 0.3 * (k % 2)),
                0.75,
            )
            for k in range(-5, 6)
        )
        if clean(pose.text) and i:
            art += text(pose.text, (0, tall - 20), 2.4, colors.second, weight=700, fit=10)
        made.lay(end.moved(0, 0, 0.85), art, over=12 + 10 * i)
    made.reach((0, 0, 0))
    for k, (high, r) in enumerate(((58.5, 11.5), (63.5, 10.2))):
        ring = [
            (r * math.sin(a), high + 1.6 * math.sin(a + k), r * 0.86 * math.cos(a))
            for a in (2 * math.pi * j / 18 for j in range(19))
        ]
        made.rod(ring, 4.6 - 0.5 * k, shade(colors.main, 0.04 * k), over=30 + 6 * k, depth=0.34, shine=0.1)
        knit = ""
        for j in range(26):
            a = 2 * math.pi * j / 26
            if made.view.toward((math.sin(a), 0, math.cos(a)))[2] > 0.1:
                px, py = made.view.at(r * 1.3 * math.sin(a), high + 1.6 * math.sin(a + k), r * 1.2 * math.cos(a))
                knit += line(
                    f"M{n(px - 0.5)} {n(py - 3.2)}Q{n(px + 0.6)} {n(py)} {n(px - 0.4)} {n(py + 3.2)}",
                    shade(colors.main, 0.3),
                    0.34,
                    'opacity="0.5"',
                )
        made.art(knit, over=60 + 6 * k)
    return made.done()


RIGS = (
    thing("jeans", "Jeans",
          "jeans, pair of jeans, denim, trousers, pants, chinos, leggings, pair of trousers, sweatpants",
          (1.06, 0.433), jeans, DENIM, cycle=3.0, phases=6, glossy=0.0, turnable=0.6, actions=("idle", "spin")),
    thing("shorts", "Shorts",
          "shorts, pair of shorts, swim trunks, running shorts, denim shorts",
          (0.525, 0.447), shorts, DENIM, cycle=3.0, phases=6, glossy=0.0, turnable=0.8, actions=("idle", "spin")),
    thing("skirt", "Skirt",
          "skirt, pleated skirt, mini skirt, miniskirt, denim skirt",
          (0.717, 0.684), skirt, CLOTHS, cycle=2.4, phases=8, glossy=0.0, actions=("idle", "spin")),
    thing("shirt", "Shirt on a hanger",
          "dress shirt, button-down shirt, blouse, white shirt, shirt on a hanger, oxford shirt, linen "
          "shirt, silk blouse, clothes hanger, hanger",
          (0.949, 0.71), shirt, SHIRTS, cycle=3.0, phases=8, glossy=0.0, turnable=0.7),
    thing("socks", "Socks",
          "sock, pair of socks, wool sock, knitted sock, stocking",
          (0.342, 0.427), socks, CLOTHS, glossy=0.0, turnable=0.6),
    thing("tie", "Necktie",
          "tie, necktie, silk tie, cravat",
          (0.701, 0.201), tie, CLOTHS, cycle=3.0, phases=8, glossy=0.2, turnable=0.8),
    thing("scarf", "Scarf",
          "scarf, knitted scarf, wool scarf, shawl, winter scarf, silk scarf",
          (0.71, 0.337), scarf, CLOTHS, cycle=3.0, phases=8, glossy=0.0, turnable=0.7),
)  # fmt: skip
