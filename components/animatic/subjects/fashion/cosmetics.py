"""What stands on a dressing table: a jar of cream, nail polish, mascara, a compact with its mirror, a brush."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, slabbed, thing, tube
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, light, line, mix, n, path, rect, shade, text

CREAMS = (
    Palette(main="#f3ece2", second="#fdf8f0", accent="#d2ab62", dark="#3a3128"),
    Palette(main="#dfe9e4", second="#fbfaf4", accent="#c9ccd2", dark="#24332d"),
    Palette(main="#e6c8c4", second="#fff3ee", accent="#d9a08c", dark="#3f2624"),
    Palette(main="#2f4a5a", second="#eef3f4", accent="#d2ab62", dark="#10202a"),
)
LACQUERS = (
    Palette(main="#c2143a", second="#1c1b1f", accent="#d2a74e", dark="#0f0e11"),
    Palette(main="#e08fa2", second="#f4efe9", accent="#d9a08c", dark="#3a2a2a"),
    Palette(main="#4a2a5e", second="#1c1b1f", accent="#c9ccd2", dark="#0f0e11"),
    Palette(main="#2f6f78", second="#f4efe9", accent="#c9ccd2", dark="#1c2a2c"),
)
LASHES = (
    Palette(main="#1b1c21", second="#c9a25e", accent="#c9a25e", dark="#0c0c0f"),
    Palette(main="#b8475e", second="#e3c18a", accent="#e3c18a", dark="#141216"),
    Palette(main="#3d3a6a", second="#c9ccd2", accent="#c9ccd2", dark="#0d0c14"),
)
POWDERS = (
    Palette(main="#d9a0a0", second="#efe6dd", accent="#d2ab62", dark="#2a2326"),
    Palette(main="#c98a6a", second="#2a2a2e", accent="#d2a74e", dark="#151517"),
    Palette(main="#b07a9a", second="#e8d9e2", accent="#c9ccd2", dark="#2e2230"),
)
BRISTLES = (
    Palette(main="#2a2a2f", second="#d9a08c", accent="#d9a08c", dark="#3a2a26"),
    Palette(main="#f0e6dd", second="#d2ab62", accent="#d2ab62", dark="#6a4432"),
)


def cream(pose: Pose) -> str:
    """Draw a low jar, open, with a swirl of cream and its lid leaning on it."""
    colors = pose.palette
    made = Assembly("cream", pose.turn, 0.34)
    jar = place(-0.9)
    made.turned(
        jar,
        [(0, 0), *curve([(2.6, 0.0), (3.0, 0.25), (3.1, 1.0), (3.1, 2.9), (3.0, 3.25), (2.75, 3.4)])],
        colors.main,
        gloss=0.5,
        over=-2,
    )
    made.turned(jar, [(2.72, 3.4), (2.72, 3.9), (2.55, 3.95)], light(colors.main, 0.35), over=-1.5)
    made.turned(jar, [(2.5, 3.85), (0, 3.86)], shade(colors.second, 0.10), "matte", over=-1.4)
    swirl = [
        (2.4, 3.75),
        (2.2, 4.05),
        (1.75, 4.15),
        (1.65, 4.45),
        (1.15, 4.55),
        (1.0, 4.85),
        (0.5, 5.05),
        (0.18, 5.5),
        (0, 5.6),
    ]
    made.turned(jar, curve(swirl, 3), colors.second, "matte", over=-1.2)
    turns = "".join(_curl(made, jar, r, h, colors.second) for r, h in ((2.0, 4.1), (1.4, 4.5), (0.75, 4.92)))
    made.art(turns, jar.point(0, 4), over=0)
    made.art(
        made.soft(made.view.at(*jar.point(-0.7, 4.6, 0.6)), 0.9, 0.4, 0.9, "#ffffff", -20), jar.point(0, 4), over=0.1
    )
    mark = (
        text(words, (0, 0), 0.95, ink_on(colors.main, colors.dark), weight=600, fit=4.0)
        if (words := clean(pose.text))
        else line("M-0.9 -0.2L0.9 -0.2M-0.5 0.3L0.5 0.3", shade(colors.accent, 0.15), 0.1)
    )
    made.lay(
        Frame((-0.9 - 3.1 * 0.8 * math.sin(pose.turn), 1.4, 3.1))
        if not pose.turn
        else _round(pose.turn, jar, 3.1, 1.4),
        mark,
        over=2,
    )
    lid = Frame((2.6, 2.75, -2.6)).rolled(-0.2).pitched(1.2)
    made.turned(
        lid,
        [(0, -0.5), (2.9, -0.5), (3.15, -0.4), (3.15, 0.7), (3.0, 0.95), (0, 0.95)],
        colors.accent,
        "metal",
        over=-6,
    )
    return made.done()


def _round(turn: float, jar: Frame, radius: float, height: float) -> Frame:
    """A label's plane on the near side of a jar, whichever way it turned."""
    a = 0.35 * turn
    c, s = math.cos(a), math.sin(a)
    at = jar.point(-radius * s, height, radius * c)
    return Frame(at, (c, 0, s), (0, 1, 0), (-s, 0, c))


def _curl(made: Assembly, jar: Frame, radius: float, height: float, color: str) -> str:
    places = [
        made.view.at(
            *jar.point(
                radius * (1 - 0.05 * i) * math.sin(i * 0.32 - 1.9),
                height + 0.02 * i,
                radius * (1 - 0.05 * i) * math.cos(i * 0.32 - 1.9),
            )
        )
        for i in range(13)
    ]
    d = "M" + "L".join(f"{n(x)} {n(y)}" for x, y in places)
    return line(d, shade(color, 0.16), 0.16, 'opacity="0.7"') + line(
        d, "#ffffff", 0.07, 'opacity="0.8" transform="translate(0 -0.1)"'
    )


def polish(pose: Pose) -> str:
    """Draw a bottle of nail polish: thick glass, lacquer within, a tall cap."""
    colors, made = pose.palette, Assembly("polish", pose.turn + 0.5, 0.2)
    base = place()
    made.block(base.moved(0, 0.05), (3.2, 3.6, 2.3), light(colors.main, 0.2), 0.5, over=-2)
    made.block(base.moved(0, 0.45), (2.75, 2.95, 1.85), colors.main, 0.5, over=-1)
    for side, wide in (("front", 3.2), ("left", 2.3), ("right", 2.3)):
        frame = {
            "front": Frame((0, 0, 1.16)),
            "left": Frame((-1.61, 0, 0), (0, 0, 1), (0, 1, 0), (-1, 0, 0)),
            "right": Frame((1.61, 0, 0), (0, 0, -1), (0, 1, 0), (1, 0, 0)),
        }[side]
        glass = rect(-wide / 2 + 0.28, -3.45, 0.34, 3.1, "#ffffff", 0.16, 'opacity="0.6"') + rect(
            wide / 2 - 0.3, -3.2, 0.12, 2.7, "#ffffff", 0.06, 'opacity="0.4"'
        )
        glass += rect(-wide / 2 + 0.3, -0.42, wide - 0.6, 0.16, "#ffffff", 0.08, 'opacity="0.45"')
        if side == "front" and clean(pose.text):
            glass += text(pose.text, (0.1, -1.6), 0.62, "#ffffff", weight=600, fit=2.1)
        made.lay(frame, glass, over=1)
    made.turned(base.moved(0, 3.65), [(0.95, 0), (0.95, 0.3), (0, 0.3)], colors.accent, "metal", over=1)
    made.turned(
        base.moved(0, 3.9),
        curve([(0.92, 0), (0.95, 0.4), (0.82, 2.5), (0.74, 4.0), (0.6, 4.2), (0, 4.22)]),
        colors.second,
        gloss=0.5,
        over=2,
    )
    return made.done()


def mascara(pose: Pose) -> str:
    """Draw a mascara's tube standing, its wand leaning beside it."""
    colors, made = pose.palette, Assembly("mascara", pose.turn, 0.16)
    stand = place(-1.3)
    made.turned(stand, [*tube(0.85, 6.6, 0.12)], colors.main, gloss=0.6)
    made.turned(
        stand.moved(0, 6.6),
        [(0.6, 0), (0.6, 0.7), (0.5, 0.72), (0.42, 0.6), (0, 0.6)],
        colors.second,
        "metal",
        over=0.2,
    )
    made.turned(stand.moved(0, 0.5), [(0.87, 0), (0.87, 0.25)], colors.accent, "metal", over=0.1)
    if clean(pose.text):
        x, y = made.view.at(*stand.point(0, 3.2, 0.85))
        made.art(
            text(
                pose.text.upper(),
                (0, 0),
                0.7,
                colors.accent,
                weight=600,
                spacing=0.06,
                fit=4.4,
                extra=f'transform="translate({n(x + 0.25)} {n(y)}) rotate(-90)"',
            ),
            stand.point(0, 3, 0.85),
            1,
        )
    wand = place(2.05, 0.8, 0.6).rolled(0.30)
    made.turned(wand, tube(0.85, 5.4, 0.12, 5.2), colors.main, gloss=0.6)
    made.turned(wand, [(0.6, 4.9), (0.6, 5.25)], colors.second, "metal", over=-0.1)
    made.turned(wand, [(0.12, 2.4), (0.12, 5.0)], "#2a2a2e", over=-0.2)
    hairs = [(0.12, -0.5), (0.3, -0.3), (0.42, 0.4), (0.5, 1.2), (0.44, 2.0), (0.25, 2.6), (0.1, 2.8)]
    made.turned(wand, hairs, "#232227", "matte", over=0.1)
    for i in range(13):
        h = -0.35 + i * 0.23
        r = 0.16 + 0.40 * math.sin(math.pi * (i + 1) / 14)
        made.rod(
            [wand.point(-r, h + 0.06), wand.point(0, h - 0.05, 0.3), wand.point(r, h + 0.06)], 0.05, "#3a393f", over=0.3
        )
    return made.done()


def compact(pose: Pose) -> str:
    """Draw an open compact: powders in the base, a mirror in the lid."""
    colors, made = pose.palette, Assembly("compact", pose.turn + 0.3, 0.5)
    base = Frame((0, 0.45, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))
    made.plate(base, slabbed(9.0, 6.4, 1.0), 0.9, colors.second, over=0)
    pans, hues = (
        "",
        (
            colors.main,
            light(colors.main, 0.45),
            shade(colors.main, 0.35),
            mix(colors.main, "#c79a5a", 0.5),
            mix(colors.main, "#7a5a8a", 0.5),
            light(colors.accent, 0.3),
        ),
    )
    pans = rect(-4.1, -2.8, 8.2, 5.6, shade(colors.second, 0.18), 0.7)
    for i, hue in enumerate(hues):
        x, y = -3.9 + (i % 3) * 2.65, -2.6 + (i // 3) * 2.65
        pans += rect(x, y, 2.5, 2.5, shade(hue, 0.35), 0.3) + rect(x + 0.08, y + 0.16, 2.34, 2.28, hue, 0.28)
        pans += line(
            f"M{n(x + 0.5)} {n(y + 1.9)}L{n(x + 1.9)} {n(y + 0.6)}M{n(x + 0.9)} {n(y + 2.1)}L{n(x + 2.1)} {n(y + 1.0)}",
            light(hue, 0.35),
            0.12,
            'opacity="0.6"',
        )
    made.lay(base.moved(0, 0, 0.46), pans, over=1)
    lid = Frame((0, 0.95, -3.15)).pitched(-0.35).moved(0, 3.2)
    made.plate(lid, slabbed(9.0, 6.4, 1.0), 0.5, colors.second, over=-5)
    glass = made.sweep([(0, "#f7fafc"), (0.35, "#c4d2dc"), (0.5, "#eef4f7"), (0.62, "#aebdc8"), (1, "#dfe8ed")], (1, 1))
    mirror = rect(-4.0, -2.7, 8.0, 5.4, shade(colors.accent, 0.1), 0.7) + rect(-3.85, -2.55, 7.7, 5.1, glass, 0.6)
    mirror += path("M-2.6 2.4L0.4 -2.4L1.6 -2.4L-1.4 2.4Z", "#ffffff", 'opacity="0.45"') + path(
        "M-0.9 2.4L2.1 -2.4L2.5 -2.4L-0.5 2.4Z", "#ffffff", 'opacity="0.35"'
    )
    made.lay(lid.moved(0, 0, 0.27), mirror, over=-4)
    made.rod([(-1.6, 0.95, -3.15), (0, 0.95, -3.15), (1.6, 0.95, -3.15)], 0.22, colors.accent, over=-3)
    clasp = rect(-0.7, -0.5, 1.4, 0.5, colors.accent, 0.16)
    if clean(pose.text):
        clasp += text(pose.text, (-2.8, -0.22), 0.55, ink_on(colors.second, colors.dark), weight=600, fit=2.6)
    made.lay(Frame((0, 0.1, 3.2)), clasp, over=5)
    return made.done()


def brush(pose: Pose) -> str:
    """Draw a powder brush standing on its handle's end, its hairs up."""
    colors, made = pose.palette, Assembly("brush", pose.turn, 0.14)
    lean = place(-0.6).rolled(-0.14)
    made.turned(
        lean,
        curve([(0.0, 0.0), (0.3, 0.05), (0.45, 0.5), (0.62, 4.5), (0.5, 8.0), (0.7, 9.2)], 4),
        colors.main,
        gloss=0.6,
    )
    made.turned(lean, [(0.74, 9.0), (0.78, 9.3), (0.86, 10.6), (0.98, 11.6)], colors.accent, "metal", over=0.1)
    made.turned(
        lean,
        curve([(0.95, 11.5), (1.7, 13.2), (2.05, 14.8), (1.7, 16.3), (0.8, 17.2), (0, 17.4)], 4),
        colors.dark,
        "matte",
        over=0.2,
    )
    hairs = ""
    for i in range(19):
        k = (i - 9) / 9
        a, b, c = (
            made.view.at(*lean.point(x, y, 0.2))
            for x, y in ((k * 0.85, 11.7), (k * 1.75, 14.2), (k * 1.3, 16.9 - 0.9 * k * k))
        )
        hairs += line(
            f"M{n(a[0])} {n(a[1])}Q{n(b[0])} {n(b[1])} {n(c[0])} {n(c[1])}",
            light(colors.dark, 0.35 if i % 2 else 0.15),
            0.07,
            'opacity="0.55"',
        )
    tips = made.soft(made.view.at(*lean.point(-0.4, 16.2)), 1.5, 0.9, 0.55, light(colors.second, 0.3))
    made.art(hairs + tips, lean.point(0, 14), over=1)
    return made.done()


RIGS = (
    thing("cream", "Jar of cream",
          "jar of cream, cream jar, face cream, skin cream, moisturizer, moisturiser, day cream, night "
          "cream, body butter, anti-aging cream, cream, skincare cream, facial cream, eye "
          "cream, pot of cream",
          (0.0839, 0.138), cream, CREAMS, glossy=0.5),
    thing("polish", "Nail polish",
          "nail polish, nail varnish, nail lacquer, bottle of nail polish, gel polish",
          (0.0863, 0.0393), polish, LACQUERS, glossy=0.7),
    thing("mascara", "Mascara",
          "mascara, mascara wand, eyeliner, tube of mascara, brow gel",
          (0.116, 0.0528), mascara, LASHES, glossy=0.6),
    thing("compact", "Makeup palette",
          "compact, powder compact, makeup palette, eyeshadow palette, eyeshadow, eye shadow, blush, "
          "blusher, bronzer, face powder, highlighter, makeup compact, palette of eyeshadow, makeup kit, "
          "cosmetic palette",
          (0.119, 0.145), compact, POWDERS),
    thing("makeup-brush", "Makeup brush",
          "makeup brush, make-up brush, powder brush, blush brush, cosmetic brush",
          (0.179, 0.0745), brush, BRISTLES),
)  # fmt: skip
