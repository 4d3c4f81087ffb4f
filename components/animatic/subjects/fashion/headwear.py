"""What is worn on the head: a fedora, a sun hat, a knitted beanie, a helmet."""

import math
from itertools import pairwise

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, mix, n, path, rect, shade, text

FELTS = (
    Palette(main="#8a6a4e", second="#3a2a20", accent="#d2ab62", dark="#2a1d14"),
    Palette(main="#2f3238", second="#14151a", accent="#c9ccd2", dark="#0c0d10"),
    Palette(main="#c9b08a", second="#6a3f2a", accent="#c2413a", dark="#4a3420"),
)
STRAWS = (
    Palette(main="#e3c88f", second="#2c2f3a", accent="#c2413a", dark="#6a5228"),
    Palette(main="#ecd9ae", second="#c2574a", accent="#f4efe4", dark="#7a6034"),
    Palette(main="#d9bd84", second="#f2eee4", accent="#4a7f9a", dark="#5a4620"),
)
KNITS = (
    Palette(main="#c2574a", second="#f0e6d8", accent="#f0e6d8", dark="#4a1c16"),
    Palette(main="#3f5f7a", second="#e9e4da", accent="#c9cdd2", dark="#16222e"),
    Palette(main="#d9a53c", second="#f6efe0", accent="#f6efe0", dark="#5a3f0c"),
    Palette(main="#5a6b58", second="#d9d2c2", accent="#d9d2c2", dark="#20281f"),
)
SHELLS = (
    Palette(main="#e9ecef", second="#23262b", accent="#e0503a", dark="#121316"),
    Palette(main="#2b5fae", second="#1b1d21", accent="#f2c53c", dark="#0e1a30"),
    Palette(main="#2a2c31", second="#101114", accent="#7cc06a", dark="#0a0b0c"),
)


def _hat(made: Assembly, colors: Palette, brim: float, straw: bool, words: str) -> None:
    """A crown and a brim; the brim dips before and behind."""
    base = place(0, 2.0)
    edge = (
        [(brim * 0.97, 0.9), (brim, 1.1), (brim * 0.97, 1.25), (9.6, 0.5)]
        if straw
        else [(brim * 0.97, 1.6), (brim, 1.9), (brim * 0.96, 1.95), (9.6, 0.4)]
    )
    under = [(7.8, 0.0), *edge[:2]]
    made.turned(base, under, shade(colors.main, 0.35), "matte", over=-9, deep=1.12)
    x, y = made.view.at(*base.point(0, 1.5))
    made.turned(base, [*edge[1:], (7.6, 0.2)], colors.main, "matte", over=-8, deep=1.12)
    made.art(made.soft((x + 1.4, y + 0.4), 10.6, 4.2, 0.45, colors.dark), base.at, over=-7)
    tall = 10.5 if straw else 12.0
    crown = [
        (8.6, 0.2),
        (8.5, 2.0),
        (8.0, 6.0),
        (7.2, tall - 1.4),
        (5.6, tall),
        (3.0, tall - 0.4),
        (0, tall - (0.2 if straw else 1.6)),
    ]
    made.turned(
        base, [*curve(crown[:5], 4), *crown[5:]], colors.main, "cloth" if straw else "matte", over=-2, deep=1.12
    )
    made.turned(base, [(8.7, 0.6), (8.62, 2.0), (8.3, 3.6)], colors.second, "satin", over=4, deep=1.12)
    if straw:
        _weave(made, colors, base, brim)
    else:
        _pinch(made, colors, base, tall)
    made.art(made.soft((x - 3.2, y - tall * 0.68), 2.0, 3.0, 0.35, "#ffffff", 12), base.at, over=7)
    if clean(words):
        name = text(words, (0, 0.5), 1.6, ink_on(colors.second, colors.dark), weight=600, fit=9)
        made.wrap(base, 8.6, 2.0, 2.2, 0.1, "", name, over=12)


def _weave(made: Assembly, colors: Palette, base: Frame, brim: float) -> None:
    """The rings of plaited straw."""
    for k in range(7):
        h = 4.4 + 0.85 * k
        made.turned(
            base,
            [(8.32 - 0.16 * k, h), (8.3 - 0.16 * k, h + 0.16)],
            shade(colors.main, 0.16),
            "matte",
            over=4 + 0.01 * k,
            deep=1.12,
        )
    for k in range(5):
        r = 10.4 + (brim - 10.4) * k / 4.6
        flat = math.sin(made.view.above) * 1.12
        rx, ry = made.view.at(*base.point(0, 0.55 + 0.13 * k))
        made.art(
            ellipse(
                (rx, ry),
                r,
                r * flat,
                "none",
                f'stroke="{shade(colors.main, 0.2)}" stroke-width="0.14" opacity="0.7"',
            ),
            base.at,
            over=-7.5,
        )


def _pinch(made: Assembly, colors: Palette, base: Frame, tall: float) -> None:
    """The dent along a felt crown and the hollows where fingers took it."""
    dent = path("M-4.6 0C-3 1.6 3 1.6 4.6 0C3 -1.1 -3 -1.1 -4.6 0Z", shade(colors.main, 0.45), 'opacity="0.65"')
    dx, dy = made.view.at(*base.point(0, tall - 0.4))
    made.art(f'<g transform="translate({n(dx)} {n(dy)})">{dent}</g>', base.at, over=6)
    pinch = [
        made.soft(made.view.at(*base.point(side * 4.4, tall - 3.4, 6.6)), 1.3, 2.8, 0.4, colors.dark, side * 16)
        for side in (-1, 1)
    ]
    made.art("".join(pinch), base.at, over=4)


def fedora(pose: Pose) -> str:
    """Draw a felt hat with a pinched crown."""
    made = Assembly("hat", pose.turn, 0.24)
    _hat(made, pose.palette, 15.0, False, pose.text)
    return made.done()


def sun_hat(pose: Pose) -> str:
    """Draw a straw hat with a wide brim."""
    made = Assembly("sun-hat", pose.turn, 0.3)
    _hat(made, pose.palette, 19.5, True, pose.text)
    return made.done()


def beanie(pose: Pose) -> str:
    """Draw a knitted cap with a turned-up cuff and a bobble."""
    colors, made = pose.palette, Assembly("beanie", pose.turn, 0.14)
    base = place()
    body = curve([(9.4, 4.0), (9.6, 8.0), (8.9, 12.0), (6.8, 15.6), (3.6, 17.8), (0, 18.4)], 4)
    made.turned(base, body, colors.main, "matte", over=-4)
    ribs = ""
    for k in range(-9, 10):
        a = k * math.pi / 19 - 0.5 * (made.view.turn % (math.pi / 9.5))
        x = [(math.sin(a) * r, made.view.at(0, h, 0)[1] + r * math.cos(a) * math.sin(made.view.above)) for r, h in body]
        ribs += line(
            "M" + "L".join(f"{n(px)} {n(py)}" for px, py in x), shade(colors.main, 0.22), 0.26, 'opacity="0.65"'
        )
    made.art(ribs, base.at, over=0)
    made.turned(
        base, curve([(9.5, 0.0), (10.1, 0.5), (10.25, 3.0), (10.0, 5.6), (9.4, 6.0)], 3), colors.main, "matte", over=2
    )
    cuff = ""
    for k in range(-13, 14):
        a = k * math.pi / 28 - 0.5 * (made.view.turn % (math.pi / 14))
        ends = [
            (10.15 * math.sin(a), made.view.at(0, h, 0)[1] + 10.15 * math.cos(a) * math.sin(made.view.above))
            for h in (0.3, 5.6)
        ]
        cuff += line(
            f"M{n(ends[0][0])} {n(ends[0][1])}L{n(ends[1][0])} {n(ends[1][1])}",
            shade(colors.main, 0.25),
            0.34,
            'opacity="0.6"',
        )
    made.art(cuff, base.at, over=3)
    patch = rect(-2.6, -1.6, 5.2, 3.2, colors.second, 0.3) + rect(
        -2.35,
        -1.35,
        4.7,
        2.7,
        "none",
        0.2,
        f'stroke="{shade(colors.second, 0.3)}" stroke-width="0.12" stroke-dasharray="0.3 0.2"',
    )
    mark = (
        text(pose.text, (0, 0.45), 1.3, ink_on(colors.second, colors.dark), weight=700, fit=4.2)
        if clean(pose.text)
        else path("M0 -0.9L0.9 0.7L-0.9 0.7Z", shade(colors.second, 0.5))
    )
    made.wrap(base, 10.2, 2.9, 3.1, 0.1, "", patch + mark, over=5)
    made.ball((0, 20.6, 0), 2.7, shade(colors.accent, 0.12), over=3)
    for i in range(48):
        up, a = 1 - 2 * (i + 0.5) / 48, i * 2.399
        r = 2.35 * math.sqrt(1 - up * up)
        made.ball(
            (r * math.sin(a), 20.6 + 2.35 * up, r * math.cos(a)),
            0.72,
            mix(colors.accent, colors.main, 0.14 * (i % 3)),
            over=4,
        )
    return made.done()


def helmet(pose: Pose) -> str:
    """Draw a helmet with vents and a visor."""
    colors, made = pose.palette, Assembly("helmet", pose.turn - 0.7, 0.16)
    base = place()
    made.turned(base, [(8.4, 1.0), (8.8, 2.2)], colors.second, "matte", over=-9, deep=1.0)
    shell = curve([(10.6, 2.4), (11.4, 4.2), (11.3, 8.0), (9.9, 12.6), (6.6, 16.0), (3.0, 17.2), (0, 17.4)], 4)
    made.turned(base, shell, colors.main, gloss=0.55, over=-4)
    made.turned(base, [(10.3, 1.6), (10.7, 2.0), (10.9, 3.2)], colors.second, "matte", over=-4.5)
    for k, a in enumerate((-0.95, -0.45, 0.0, 0.45, 0.95)):
        for low, high, wide in ((6.2, 9.6, 0.9), (10.6, 14.0, 0.8)):
            direction = made.view.toward((math.sin(a + 1.57), 0, math.cos(a + 1.57)))
            if direction[2] < 0.1:
                continue
            places = []
            for h in (low, (low + high) / 2, high):
                r = next(
                    r0 + (r1 - r0) * (h - h0) / (h1 - h0) for (r0, h0), (r1, h1) in pairwise(shell) if h0 <= h <= h1
                )
                b = a + 1.57
                places.append((r * 0.99 * math.sin(b), h, r * 0.99 * math.cos(b)))
            made.rod(
                places,
                [wide * 0.35, wide * direction[2], wide * 0.3],
                shade(colors.second, 0.2),
                over=2 + 0.01 * k,
                shine=0.05,
            )
    visor = []
    for k in range(9):
        a = 1.57 + (k / 8 - 0.5) * 1.5
        far = 15.2 - 2.6 * abs(k / 4 - 1) ** 2
        visor.append((far * math.sin(a), 4.6, far * math.cos(a)))
    inner = [
        (11.2 * math.sin(1.57 + (0.5 - k / 8) * 1.7), 6.4, 11.2 * math.cos(1.57 + (0.5 - k / 8) * 1.7))
        for k in range(9)
    ]
    shape = [made.reach(at) for at in [*visor, *inner]]
    made.art(
        "<g>"
        + path(
            "M" + "L".join(f"{n(x)} {n(y)}" for x, y in shape) + "Z",
            made.sweep([(0, light(colors.second, 0.22)), (1, colors.second)], (0, 1)),
        )
        + "</g>",
        (11, 5, 0),
        over=3,
    )
    for side in (-1, 1):
        strap = [(2.4, 2.6, side * 9.6), (1.0, -1.6, side * 8.0), (0.6, -4.6, side * 4.2), (0.5, -5.4, 0)]
        made.rod(strap, 0.36, colors.second, over=side * 3 - 6)
    badge = (
        text(pose.text, (0, 0), 2.2, ink_on(colors.main, colors.dark), weight=700, fit=9)
        if clean(pose.text)
        else path("M-4 0.6L3.4 -0.6L4 -1.8L-3 -0.8Z", colors.accent)
    )
    made.lay(Frame((0.5, 4.4, 11.3)), badge, over=6)
    return made.done()


RIGS = (
    thing("hat", "Hat",
          "hat, fedora, felt hat, trilby, panama hat, cowboy hat, bowler hat, top hat",
          (0.16, 0.342), fedora, FELTS, glossy=0.0),
    thing("sun-hat", "Sun hat",
          "sun hat, straw hat, summer hat, beach hat, sunhat, wide-brimmed hat",
          (0.178, 0.448), sun_hat, STRAWS, glossy=0.0),
    thing("beanie", "Beanie",
          "beanie, knit cap, woolly hat, knitted hat, winter hat, bobble hat, wool hat",
          (0.255, 0.217), beanie, KNITS, glossy=0.0),
    thing("helmet", "Helmet",
          "helmet, bike helmet, bicycle helmet, cycling helmet, safety helmet, ski helmet, motorcycle "
          "helmet, hard hat",
          (0.24, 0.32), helmet, SHELLS, glossy=0.6),
)  # fmt: skip
