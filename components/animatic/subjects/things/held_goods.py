"""What people hold up or carry about: a placard with words, a small flag that waves, a laundry basket."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place, slabbed, thing, tube
from components.animatic.subjects.drawing.svg import (
    clean,
    light,
    line,
    luminance,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    text,
)

BRIGHT = (
    Palette(main="#c8452f", second="#f6ead8"),
    Palette(main="#2f8f86", second="#f2efe6"),
    Palette(main="#3f78b5", second="#f3f1ea"),
    Palette(main="#7a5fa8", second="#f0c14b"),
)
CARDS = (
    Palette(main="#f7f4ec", second="#20242b", accent="#d8432f"),
    Palette(main="#f3c64a", second="#20242b", accent="#20242b"),
    Palette(main="#2d5a73", second="#f7f4ec", accent="#f3c64a"),
)
WICKER = (Palette(main="#c49a62", second="#e8e2d6"), Palette(main="#e8e6e1", second="#8fb0c8"))


def placard(pose: Pose) -> str:
    """Draw a board of card with words on it, or with bars that stand for words."""
    colors, made = pose.palette, Assembly("placard", pose.turn, 0.03)
    words = clean(pose.text)
    ink = colors.second if abs(luminance(colors.second) - luminance(colors.main)) > 0.3 else "#20242b"
    frame = rect(-27.5, -18.5, 55, 37, "none", 1.0, f'stroke="{mix(ink, colors.main, 0.5)}" stroke-width="0.6"')
    if words:
        art = text(words, (0, 4.6), 14.0, ink, weight=700, fit=49)
    else:
        art = (
            rect(-20, -11, 40, 7.5, ink, 1.2)
            + rect(-15, 0.5, 30, 4.2, colors.accent, 1.0)
            + rect(-10, 8.5, 20, 2.4, ink, 0.8)
        )
    made.plate(Frame((0, 20.5, 0)), slabbed(60, 41, 1.2), 1.0, colors.main, face=frame + art, edge=0.4)
    return made.done()


def flag(pose: Pose) -> str:
    """Draw a small flag on its stick; the cloth waves."""
    colors, made = pose.palette, Assembly("flag", pose.turn * 0.6, 0.05)
    made.turned(place(-24), tube(0.75, 76, 0.3), "#b98a5a", over=-1)
    made.ball((-24, 77, 0), 1.4, "#d2ab62")
    bend = [3.2 * math.sin(k * 0.95 - 2 * math.pi * pose.phase) * k / 8 for k in range(9)]
    tops = [made.view.at(-24 + k * 6.0, 74 + bend[k] * 0.6, bend[k]) for k in range(9)]
    lows = [made.view.at(-24 + k * 6.0, 42 + bend[k] * 0.6, bend[k]) for k in range(9)]
    cloth = made.sweep(
        [
            (
                k / 8,
                mix(
                    light(colors.main, 0.14),
                    shade(colors.main, 0.24),
                    0.5 + 0.5 * math.sin(k * 0.95 - 2 * math.pi * pose.phase),
                ),
            )
            for k in range(9)
        ]
    )
    made.art(path(polygon([*tops, *reversed(lows)]), cloth), (0, 58, 0), over=1)
    middle = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(tops, lows, strict=True)]
    edge = polygon([(x, y - 4.2) for x, y in middle] + [(x, y + 4.2) for x, y in reversed(middle)])
    made.art(path(edge, colors.second, 'opacity="0.92"'), (0, 58, 0), over=1.2)
    return made.done()


def basket(pose: Pose) -> str:
    """Draw a laundry basket with folded towels in it."""
    colors, made = pose.palette, Assembly("laundry-basket", pose.turn, 0.2)
    body = [(17.0, 0), (18.5, 6), (20.6, 16), (22.4, 26), (23.2, 27), (23.2, 28.4), (22.2, 28.6)]
    made.turned(place(), body, colors.main, "satin", deep=0.72, over=3)
    slots = "".join(f"M{n(k * 4.3)} -6.5L{n(k * 5.0)} -22.5" for k in range(-3, 4))
    made.art(line(slots, shade(colors.main, 0.4), 1.1, 'opacity="0.5"'), (0, 14, 16), over=5)
    towels = (
        (-9.5, 30.5, colors.second),
        (9.0, 30.0, light(colors.second, 0.45)),
        (0.0, 33.0, shade(colors.second, 0.14)),
    )
    for i, (x, y, tint) in enumerate(towels):
        made.egg(place(x, y, 0.0), (11.0, 3.4, 10.5), tint, over=8 + i)
        made.egg(place(x, y + 3.4, 0.0), (10.4, 3.0, 9.8), light(tint, 0.12), over=11 + i)
    return made.done()


RIGS = (
    thing("placard", "Sign",
          "placard, poster board, protest sign, cardboard sign, blank sign, paper sign, held sign",
          (0.43, 0.64), placard, CARDS),
    thing("flag", "Flag",
          "flag, small flag, hand flag, pennant, national flag",
          (0.81, 0.62), flag, BRIGHT, cycle=1.6, phases=8),
    thing("laundry-basket", "Laundry basket",
          "laundry basket, wicker basket, clothes basket, washing basket, hamper, basket",
          (0.42, 0.50), basket, WICKER),
)  # fmt: skip
