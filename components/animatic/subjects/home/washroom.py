"""What stands in a bathroom and under a sink: a pump bottle, a trigger spray, a bar of soap in its foam, a razor."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, mix, n, path, rect, shade, text

LOTIONS = (
    Palette(main="#dfe8e0", second="#faf8f3", accent="#23262a", dark="#26302a"),
    Palette(main="#a8683a", second="#f6efe2", accent="#1d1c1c", dark="#2b1a0e"),
    Palette(main="#e9c9c6", second="#fff6f3", accent="#d9a08c", dark="#442a28"),
    Palette(main="#6f93a8", second="#f3f6f7", accent="#f2f3f3", dark="#16262f"),
)
CLEANERS = (
    Palette(main="#4aa7d8", second="#ffffff", accent="#f2f4f5", dark="#123a52"),
    Palette(main="#7cc06a", second="#fdfdf6", accent="#ffffff", dark="#1f4218"),
    Palette(main="#f2a33c", second="#fff8ea", accent="#2b2d31", dark="#4e2a06"),
)
SOAPS = (
    Palette(main="#f0c9cf", second="#e9f2f4", accent="#d9a08c", dark="#8a5660"),
    Palette(main="#e7e0c8", second="#eef3ee", accent="#8aa06a", dark="#7a7050"),
    Palette(main="#bfd8c6", second="#eaf4ee", accent="#5f8f6c", dark="#4a6f56"),
)
STEELS = (
    Palette(main="#c3c8ce", second="#26292e", accent="#d8dde2", dark="#16181b"),
    Palette(main="#d9b08c", second="#3a2f2a", accent="#e8d0b8", dark="#1d1613"),
    Palette(main="#3b4048", second="#17191c", accent="#c9ced4", dark="#0d0e10"),
)


def label(pose: Pose, ink: str, wide: float, size: float) -> str:
    """The brand on a bottle, or a quiet mark."""
    rule = rect(-wide * 0.3, size * 0.5, wide * 0.6, size * 0.07, ink, extra='opacity="0.7"')
    if clean(pose.text):
        return text(pose.text, (0, 0), size, ink, weight=600, fit=wide) + rule
    return (
        ellipse((0, -size * 0.7), size * 0.5, size * 0.5, "none", f'stroke="{ink}" stroke-width="{n(size * 0.09)}"')
        + rule
    )


def pump(pose: Pose) -> str:
    """Draw a bottle with a pump."""
    colors, made = pose.palette, Assembly("pump", pose.turn, 0.16)
    base = place()
    made.turned(
        base,
        curve([(3.0, 0), (3.35, 0.3), (3.4, 1.2), (3.4, 11.6), (3.25, 12.7), (2.5, 13.6), (1.35, 14.0)], 4),
        colors.main,
        gloss=0.5,
        over=-2,
    )
    made.wrap(
        base, 3.41, 3.4, 10.0, 0.8, light(colors.second, 0.3), label(pose, ink_on(colors.second, colors.dark), 3.8, 1.0)
    )
    made.turned(base.moved(0, 13.9), tube(1.5, 1.7, 0.2), colors.accent, gloss=0.3)
    dip = 0.45 * max(0.0, math.sin(2 * math.pi * pose.phase)) if pose.action == "pump" else 0.0
    made.turned(base.moved(0, 15.4), [(0.42, 0), (0.42, 2.0 - dip)], light(colors.accent, 0.2), over=0.1)
    head = base.moved(0, 17.2 - dip)
    made.turned(head, tube(1.15, 1.5, 0.35), colors.accent, gloss=0.4, over=0.3)
    made.rod(
        [head.point(0, 1.0), head.point(1.8, 1.05), head.point(3.0, 0.95), head.point(3.5, 0.35)],
        0.42,
        colors.accent,
        over=0.4,
    )
    return made.done()


def spray(pose: Pose) -> str:
    """Draw a trigger spray that lets go of a puff once in its cycle."""
    colors, made = pose.palette, Assembly("spray", pose.turn + 0.25, 0.14)
    base = place(-1.6)
    body = [
        (3.3, 0),
        (3.75, 0.4),
        (3.8, 1.4),
        (3.7, 7.0),
        (3.75, 11.0),
        (3.4, 13.2),
        (2.1, 15.2),
        (1.5, 16.0),
        (1.45, 17.4),
    ]
    made.turned(base, curve(body, 4), colors.main, gloss=0.55, over=-2, deep=0.72)
    c, s = math.cos(made.view.turn), math.sin(made.view.turn)
    girth = 3.72 * math.hypot(c, 0.72 * s)
    made.wrap(base, girth, 2.6, 9.8, 0.95, colors.second, label(pose, ink_on(colors.second, colors.dark), 4.6, 1.3))
    made.wrap(base, girth, 2.6, 3.6, 0.95, shade(colors.main, 0.25), "", over=3.1)
    made.turned(base.moved(0, 17.1), tube(1.75, 1.7, 0.15), shade(colors.accent, 0.06), over=0.2)
    squeeze = max(0.0, math.sin(2 * math.pi * pose.phase))
    head = [(-2.4, 0.0), (1.4, 0.0), (2.2, 1.3), (4.2, 1.7), (4.2, 3.6), (-0.6, 3.9), (-3.2, 3.4), (-3.5, 2.0)]
    made.plate(base.moved(0, 18.7), head, 2.0, colors.accent, over=0.6)
    made.turned(base.moved(4.2, 21.3).rolled(-math.pi / 2), tube(0.85, 0.9, 0.1), shade(colors.main, 0.15), over=0.7)
    pull = 0.7 * squeeze
    lever = [
        base.point(2.5, 20.6),
        base.point(3.4 - pull * 0.4, 19.2),
        base.point(2.9 - pull, 17.3),
        base.point(3.3 - pull * 1.3, 15.9),
    ]
    made.rod(lever, [0.5, 0.55, 0.5, 0.35], shade(colors.main, 0.05), over=0.5)
    made.art(_mist(made, base, pose.phase), base.point(5, 21), over=2)
    return made.done()


def _mist(made: Assembly, base: Frame, phase: float) -> str:
    """A cone of droplets that leaves the nozzle and thins out."""
    drops = ""
    for i in range(22):
        age = (phase - 0.08 - 0.012 * i) % 1.0
        if age > 0.62:
            continue
        far, rise = 0.4 + 9.5 * (age * 1.5) ** 0.6, ((i * 0.618) % 1.0 - 0.5) * 5.4 * age**0.7
        x, y = made.view.at(
            *base.point(5.0 + far * (0.6 + 0.4 * ((i * 0.37) % 1)), 21.3 + rise, ((i * 0.71) % 1 - 0.5) * 2 * age)
        )
        size = 0.16 + 1.0 * age
        drops += made.soft((x, y), size * 1.9, size * 1.7, 0.62 * (1 - age / 0.62), "#f4fafd")
        drops += ellipse((x, y + 0.3 * age), 0.11, 0.11, "#ffffff", f'opacity="{n(0.9 * (1 - age / 0.62))}"')
    return drops


def soap(pose: Pose) -> str:
    """Draw a bar of soap among bubbles that swell and shrink."""
    colors, made = pose.palette, Assembly("soap", pose.turn + 0.45, 0.42)
    made.pillow(place(0, 0.1), slabbed(8.2, 5.4, 2.0), 2.4, 1.0, colors.main, over=-3, shine=0.25)
    ink = shade(colors.main, 0.22)
    mark = rect(-2.9, -1.55, 5.8, 3.1, "none", 1.2, f'stroke="{ink}" stroke-width="0.14"')
    mark += (
        text(pose.text, (0, 0.4), 1.2, ink, weight=700, fit=4.8)
        if clean(pose.text)
        else path("M0 -0.9C0.9 0 0.8 0.9 0 0.9C-0.8 0.9 -0.9 0 0 -0.9Z", ink)
    )
    made.lay(Frame((0, 2.5, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0)), mark, over=1)
    made.art(made.soft(made.view.at(-1.6, 2.5, 0.6), 2.2, 0.7, 0.55, "#ffffff", -14), over=1.1)
    for i in range(30):
        a, k = i * 2.399, (i * 0.618) % 1.0
        r = (0.28 + 0.62 * ((i * 0.37) % 1.0)) * (1 + 0.10 * math.sin(2 * math.pi * (pose.phase + k)))
        far = 4.3 + 1.0 * k if i % 5 else 2.6 + k
        x, z = far * math.cos(a) * 1.05, far * math.sin(a) * 0.72
        y = r * 0.8 + (2.4 if i % 5 == 0 else 0.0)
        _bubble(made, (x, y, z), r, colors.second, 4 if i % 5 == 0 else (2.5 if z > 0 else -6))
    return made.done()


def _bubble(made: Assembly, at: tuple[float, float, float], r: float, tint: str, over: float) -> None:
    made.reach((at[0], at[1] - r, at[2]))
    x, y = made.view.at(*at)
    stops = [
        (0, "#ffffff", 0.75),
        (0.6, light(tint, 0.5), 0.55),
        (0.88, mix(tint, "#9ab8d8", 0.4), 0.75),
        (1, "#ffffff", 0.9),
    ]
    skin = made.ball_fill(stops)
    made.art(
        ellipse((x, y), r, r, skin)
        + ellipse((x - r * 0.35, y - r * 0.4), r * 0.22, r * 0.15, "#ffffff", 'opacity="0.95"'),
        at,
        over,
    )


def razor(pose: Pose) -> str:
    """Draw a razor standing on the end of its handle, its head to us."""
    colors, made = pose.palette, Assembly("razor", pose.turn + 0.3, 0.12)
    lean = place(-0.4).rolled(-0.08)
    grip = [(0, 0), (0.45, 0.02), (0.62, 0.3), (0.66, 2.0), (0.58, 5.0), (0.5, 8.2), (0.42, 10.2), (0.4, 11.0)]
    made.turned(lean, curve(grip, 4), colors.main, "metal")
    made.turned(lean, [(0.69, 1.4), (0.66, 4.6)], colors.second, "matte", over=0.2)
    for i in range(9):
        made.turned(
            lean, [(0.72, 1.6 + i * 0.34), (0.715, 1.74 + i * 0.34)], light(colors.second, 0.14), "satin", over=0.3
        )
    head = lean.moved(0, 11.4, 0.2).pitched(0.35)
    made.rod(
        [lean.point(0, 10.8), head.point(-0.9, 0.1, -0.2), head.point(-1.5, 0.4, -0.1)], 0.24, colors.main, over=0.4
    )
    made.rod([lean.point(0, 10.8), head.point(0.9, 0.1, -0.2), head.point(1.5, 0.4, -0.1)], 0.24, colors.main, over=0.4)
    made.plate(head.moved(0, 0.7, 0.1), slabbed(4.3, 1.9, 0.4), 0.7, colors.second, over=1)
    blades = "".join(
        rect(-1.9, -0.62 + i * 0.3, 3.8, 0.2, colors.accent, 0.04) + rect(-1.9, -0.62 + i * 0.3, 3.8, 0.06, "#ffffff")
        for i in range(4)
    )
    strip = rect(-1.95, -0.86, 3.9, 0.18, "#9fd8c8", 0.06) + rect(
        -1.95, 0.62, 3.9, 0.22, shade(colors.second, 0.3), 0.08
    )
    made.lay(head.moved(0, 0.7, 0.46), strip + blades, over=2)
    if clean(pose.text):
        x, y = made.view.at(*lean.point(0, 6.2, 0.6))
        made.art(
            text(
                pose.text,
                (0, 0),
                0.6,
                shade(colors.main, 0.6),
                weight=600,
                fit=2.6,
                extra=f'transform="translate({n(x + 0.2)} {n(y)}) rotate(-86)"',
            ),
            lean.at,
            3,
        )
    return made.done()


def tissue(pose: Pose) -> str:
    """Draw a roll of paper with its end hanging."""
    colors, made = pose.palette, Assembly("roll", pose.turn, 0.3)
    white = light(colors.main, 0.45)
    made.turned(place(), [(5.5, 0), (5.6, 0.15), (5.6, 9.8), (5.5, 9.95), (2.2, 9.95)], white, "matte", over=-2)
    x, y = made.view.at(0, 9.95, 0)
    flat = math.sin(made.view.above)
    rings = "".join(
        ellipse((x, y), r, r * flat, "none", f'stroke="{shade(white, 0.16)}" stroke-width="0.07" opacity="0.8"')
        for r in (2.8, 3.3, 3.9, 4.4, 5.0)
    )
    made.art(
        rings + ellipse((x, y), 2.1, 2.1 * flat, "#a98a68") + ellipse((x, y + 0.16), 1.8, 1.75 * flat, "#5f4a36"),
        over=1,
    )
    wide = made.sweep([(0, white), (0.6, shade(white, 0.05)), (1, shade(white, 0.14))])
    sheet = [
        made.view.at(5.6 * math.sin(a), h, 5.6 * math.cos(a))
        for a, h in ((0.5, 9.9), (0.9, 9.9), (1.2, 9.9), (1.2, 0.0), (0.9, 0.0), (0.5, 0.0))
    ]
    (ax, ay), (bx, by), (cx, cy), (_, dy), (ex, ey), (fx, fy) = sheet
    tail = (
        f"M{n(ax)} {n(ay)}Q{n(bx)} {n(by)} {n(cx)} {n(cy)}L{n(cx + 1.6)} {n(dy - 0.4)}"
        f"Q{n(ex + 1)} {n(ey + 0.2)} {n(fx)} {n(fy)}Z"
    )
    made.art(
        path(tail, wide)
        + line(f"M{n(sheet[5][0])} {n(sheet[5][1])}L{n(sheet[0][0])} {n(sheet[0][1])}", shade(white, 0.14), 0.08),
        over=2,
    )
    return made.done()


RIGS = (
    thing("pump", "Pump bottle",
          "pump bottle, shampoo, shampoo bottle, conditioner, shower gel, body wash, hand wash, hand soap, "
          "liquid soap, soap dispenser, dispenser, lotion, body lotion, hand sanitizer, sanitizer, bottle "
          "of shampoo, facial cleanser, lotion bottle, bottle of lotion",
          (0.2, 0.08), pump, LOTIONS, glossy=0.5),
    thing("spray", "Spray bottle",
          "spray bottle, trigger spray, cleaning spray, cleaner, glass cleaner, window cleaner, kitchen "
          "cleaner, household cleaner, cleaning product, disinfectant, detergent spray, plant mister, "
          "cleaning bottle",
          (0.244, 0.248), spray, CLEANERS, cycle=1.8, phases=12, glossy=0.5),
    thing("soap", "Bar of soap",
          "soap, bar of soap, soap bar, shampoo bar, handmade soap, foam, lather",
          (0.0711, 0.133), soap, SOAPS, cycle=2.4, phases=8),
    thing("razor", "Razor",
          "razor, shaver, safety razor, razor blade, shaving razor",
          (0.135, 0.0625), razor, STEELS, glossy=0.7),
    thing("tissue", "Paper roll",
          "toilet paper, toilet roll, paper roll, kitchen roll, paper towel, tissue paper",
          (0.131, 0.151), tissue, SOAPS, glossy=0.0),
)  # fmt: skip
