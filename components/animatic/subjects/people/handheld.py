"""Things as they look in a hand, where the subject of their name is not: a mug without its saucer, the back of a phone
that somebody looks at, an open book seen from its covers, a microphone off its stand.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.materials import matte
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    smooth,
)
from components.animatic.subjects.people.held import Art, Thing

Prop = Callable[[Palette, float, float], str]
"""(palette, turn, phase) to markup; its foot at the origin, centimetres."""


def _defs(*parts: str) -> str:
    return "<defs>" + "".join(parts) + "</defs>"


def _steam(x: float, y: float, phase: float) -> str:
    """Two wisps that rise and curl."""
    parts = ""
    for k, (dx, tall) in enumerate(((-1.1, 7.0), (1.2, 8.5))):
        bend = 1.3 * math.sin(2 * math.pi * (2 * phase + 0.4 * k))
        wisp = f"M{n(x + dx)} {n(y)}q{n(bend + 0.9)} {n(-tall * 0.3)} 0 {n(-tall * 0.55)}"
        parts += line(f"{wisp}t{n(bend * 0.6)} {n(-tall * 0.45)}", "#ffffff", 1.1, 'opacity="0.22"')
    return parts


def mug(colors: Palette, turn: float, phase: float) -> str:
    """A mug of coffee, its handle away from the hand."""
    c = math.cos(turn)
    side = path("M-4.2 -9.2L-4.0 -1.2Q-3.8 0 -2.6 0.2Q0 0.8 2.6 0.2Q3.8 0 4.0 -1.2L4.2 -9.2Z", "url(#person-held-mug)")
    bow = f"M{n(3.6 * c)} -7.4C{n(8.4 * c)} -8.0 {n(8.2 * c)} -1.6 {n(3.4 * c)} -2.0"
    handle = line(bow, shade(colors.main, 0.25), 1.5) + line(bow, light(colors.main, 0.1), 0.8)
    rim = ellipse((0, -9.2), 4.2, 1.1, light(colors.main, 0.2)) + ellipse((0, -9.05), 3.6, 0.8, colors.dark)
    art = handle + side + rim + _steam(0, -10, phase)
    return _defs(matte("person-held-mug", -4.2, 4.2, colors.main, turn)) + group(art, 'transform="scale(1.14)"')


def paper_cup(colors: Palette, turn: float, phase: float) -> str:
    """Coffee to take away, in a sleeve and under a lid."""
    del phase
    paper = "#f1ece3" if colors.main in ("#f3efe8", "#ffffff") else light(colors.main, 0.1)
    band = "#a9774a" if colors.main == "#f3efe8" else shade(colors.main, 0.35)
    body = path("M-4.1 -11.4L-3.1 -0.4Q0 0.6 3.1 -0.4L4.1 -11.4Z", "url(#person-held-cup)")
    sleeve = path("M-3.9 -8.8L-3.35 -3.2Q0 -2.3 3.35 -3.2L3.9 -8.8Q0 -7.9 -3.9 -8.8Z", "url(#person-held-sleeve)")
    lid = path("M-4.4 -11.2Q0 -10.2 4.4 -11.2L4.0 -13.0Q0 -13.8 -4.0 -13.0Z", "url(#person-held-lid)")
    top = ellipse((0, -13.1), 3.7, 0.7, "#fbfaf8")
    defs = (
        matte("person-held-cup", -4.1, 4.1, paper, turn),
        matte("person-held-sleeve", -3.9, 3.9, band, turn),
        matte("person-held-lid", -4.4, 4.4, "#f7f5f1", turn),
    )
    return _defs(*defs) + body + sleeve + lid + top


def phone_back(colors: Palette, turn: float, phase: float) -> str:
    """A telephone seen from behind by those it is not meant for."""
    del phase
    return _slab(3.7, 15.4, 0.8, turn, mix(colors.dark, "#5a5f68", 0.3))


def tablet_back(colors: Palette, turn: float, phase: float) -> str:
    """A tablet seen from behind."""
    del phase
    return _slab(12.4, 17.4, 0.7, turn, mix(colors.dark, "#aab0b8", 0.6))


def _slab(half: float, tall: float, deep: float, turn: float, metal: str) -> str:
    """The back of a slab with its lenses; at a turn its edge shows."""
    c, s = max(0.16, math.cos(turn)), math.sin(turn)
    wide, shift = half * c, deep * s
    edge = rect(-wide - abs(shift) / 2, -tall, 2 * wide + abs(shift), tall, shade(metal, 0.45), 1.1 * c)
    back = rect(-wide + shift / 2, -tall, 2 * wide, tall, "url(#person-held-slab)", 1.1 * c)
    x = (-half + 0.7) * c + shift / 2
    island = rect(x, -tall + 0.7, 3.2 * c, 3.2, light(metal, 0.1), 0.8 * c)
    lenses = "".join(
        ellipse((x + a * c, -tall + b), 0.62 * c, 0.62, "#0c0d10")
        + ellipse((x + a * c - 0.1, -tall + b - 0.15), 0.2, 0.2, "#5d7088")
        for a, b in ((0.95, 1.55), (0.95, 3.0), (2.25, 2.25))
    )
    sheen = linear(
        "person-held-slab", (-half, -tall), (half, 0), [(0, light(metal, 0.35)), (0.4, metal), (1, shade(metal, 0.35))]
    )
    return _defs(sheen) + edge + back + island + lenses


def open_book(colors: Palette, turn: float, phase: float) -> str:
    """Two covers in a shallow V, the pages between them seen from above."""
    leaf = 0.5 + 0.5 * math.sin(2 * math.pi * phase)
    cover = colors.main if luminance(colors.main) < 0.6 else mix(colors.accent, "#2d4258", 0.6)
    left, right = 12.5 * math.cos(turn - 0.42), 12.5 * math.cos(turn + 0.42)
    tall, rise = 19.0, 2.4
    page = [(-left, -tall - rise - 1.0), (0, -tall + 0.4), (right, -tall - rise - 1.0)]
    block = f"M{n(page[0][0])} {n(page[0][1])}Q{n(-left * 0.4)} {n(-tall - 1.9 - 0.3 * leaf)} 0 {n(-tall + 0.6)}"
    block += f"Q{n(right * 0.4)} {n(-tall - 1.9 - 0.3 * leaf)} {n(page[2][0])} {n(page[2][1])}"
    block += f"L{n(right)} {n(-tall)}H{n(-left)}Z"
    covers = ""
    for x, key, tone in ((-left, "l", cover), (right, "r", shade(cover, 0.16))):
        shape = polygon([(0, 0.6), (x, -rise), (x, -tall - rise), (0, -tall + 0.6)])
        covers += _defs(
            linear(f"person-held-{key}", (x, 0), (0, 0), [(0, light(tone, 0.16)), (0.7, tone), (1, shade(tone, 0.4))])
        )
        covers += path(shape, f"url(#person-held-{key})")
        inset = polygon(
            [(x * 0.2, -2.2), (x * 0.86, -rise - 2.0), (x * 0.86, -tall - rise + 2.2), (x * 0.2, -tall + 2.4)]
        )
        covers += line(inset, light(colors.accent, 0.1), 0.35, 'opacity="0.7"')
    spine = rect(-0.9, -tall + 0.4, 1.8, tall + 0.2, shade(cover, 0.3), 0.5)
    return path(block, "#f4ecdc") + line(block, "#c9bda2", 0.25, 'opacity="0.8"') + covers + spine


def microphone(colors: Palette, turn: float, phase: float) -> str:
    """A singer's microphone: a ball of mesh on a tapered handle."""
    del turn, phase
    body = path("M-2.0 -17.2L-1.3 -0.6Q0 0.2 1.3 -0.6L2.0 -17.2Z", "url(#person-held-body)")
    ring = rect(-2.4, -18.2, 4.8, 1.4, "url(#person-held-ring)", 0.5)
    ball = ellipse((0, -20.4), 2.9, 2.9, "url(#person-held-ball)")
    mesh = line(
        "M-2.5 -21.6Q0 -20.8 2.5 -21.6M-2.8 -20.2Q0 -19.4 2.8 -20.2"
        "M-1.3 -22.8Q-1.8 -20.4 -1.2 -18.2M1.3 -22.8Q1.8 -20.4 1.2 -18.2",
        "#2a2d32", 0.22, 'opacity="0.6"',
    )  # fmt: skip
    dark = mix(colors.dark, "#2a2d33", 0.5)
    defs = (
        linear("person-held-body", (-2, 0), (2, 0), [(0, dark), (0.3, light(dark, 0.35)), (1, shade(dark, 0.4))]),
        linear("person-held-ring", (-2.4, 0), (2.4, 0), [(0, "#8f959c"), (0.35, "#f2f4f6"), (1, "#6d737b")]),
        radial("person-held-ball", (-0.9, -21.4), 4.2, [(0, "#e6e9ec"), (0.5, "#8c939b"), (1, "#3f444b")]),
    )
    return _defs(*defs) + body + ring + ball + mesh


def lipstick(colors: Palette, turn: float, phase: float) -> str:
    """A lipstick without its cap."""
    del turn, phase
    gold = colors.accent
    bullet = path("M-0.62 -4.6V-7.0Q-0.5 -8.0 0.62 -8.3V-4.6Z", "url(#person-held-rouge)")
    collar = rect(-0.78, -5.0, 1.56, 1.9, "url(#person-held-gold)", 0.1)
    base = rect(-0.95, -3.3, 1.9, 3.3, colors.dark, 0.2) + rect(-0.7, -3.2, 0.4, 3.0, "#ffffff", 0.2, 'opacity="0.35"')
    defs = (
        linear(
            "person-held-rouge",
            (-0.6, 0),
            (0.6, 0),
            [(0, light(colors.main, 0.25)), (0.5, colors.main), (1, shade(colors.main, 0.35))],
        ),
        linear("person-held-gold", (-0.8, 0), (0.8, 0), [(0, gold), (0.35, light(gold, 0.55)), (1, shade(gold, 0.35))]),
    )
    return _defs(*defs) + bullet + collar + base


def apple(colors: Palette, turn: float, phase: float) -> str:
    """An apple with its stalk and a leaf."""
    del turn, phase
    shape = smooth(
        [
            (0, -6.8),
            (2.4, -7.4),
            (4.0, -5.6),
            (3.7, -2.6),
            (1.9, -0.2),
            (0, -0.6),
            (-1.9, -0.2),
            (-3.7, -2.6),
            (-4.0, -5.6),
            (-2.4, -7.4),
        ]
    )
    red = mix(colors.accent, "#c3282c", 0.85)
    fill = radial("person-held-apple", (-1.4, -5.2), 5.6, [(0, light(red, 0.4)), (0.45, red), (1, shade(red, 0.45))])
    leaf = path("M0.2 -7.6Q1.4 -9.6 3.2 -9.0Q2.4 -7.4 0.2 -7.6Z", "#5f9440")
    return (
        _defs(fill) + line("M0 -6.8Q0.1 -8.0 0.6 -8.8", "#5b3a22", 0.5) + path(shape, "url(#person-held-apple)") + leaf
    )


def slice_(colors: Palette, turn: float, phase: float) -> str:
    """A slice of pizza, its point up."""
    del colors, turn, phase
    crust = path("M-5.6 -1.6Q0 1.4 5.6 -1.6Q6.2 0.4 4.6 1.0Q0 3.0 -4.6 1.0Q-6.2 0.4 -5.6 -1.6Z", "#c98a45")
    cheese = path("M-5.2 -1.4Q0 1.2 5.2 -1.4L0.5 -15.6Q0 -16.4 -0.5 -15.6Z", "#f0bf58")
    salami = "".join(
        ellipse((x, y), 1.35, 1.2, "#b5352a") + ellipse((x - 0.3, y - 0.3), 0.7, 0.5, "#d65a45")
        for x, y in ((-2.2, -3.0), (2.1, -3.6), (0.1, -7.4))
    )
    return (
        cheese
        + crust
        + salami
        + ellipse((-0.6, -11.2), 0.7, 0.4, "#5f8f3e")
        + ellipse((0.2, -4.8), 0.6, 0.4, "#6fa04a")
    )


def watch(colors: Palette, turn: float, phase: float) -> str:
    """A watch on a wrist that lies across: its strap stands upright, its dial in the middle."""
    del turn
    strap = path("M-1.5 -3.6Q0 -4.2 1.5 -3.6L1.6 3.6Q0 4.2 -1.6 3.6Z", colors.second)
    case = ellipse((0, 0), 2.6, 2.6, "#c9ced4") + ellipse((0, 0), 2.15, 2.15, colors.main)
    a = 2 * math.pi * phase
    hands = line(f"M0 0L0.9 -0.7M0 0L{n(1.6 * math.sin(a))} {n(-1.6 * math.cos(a))}", light(colors.main, 0.8), 0.28)
    return strap + case + hands + ellipse((-0.8, -0.9), 0.8, 0.5, "#ffffff", 'opacity="0.5"')


def medal(colors: Palette, turn: float, phase: float) -> str:
    """A medal on its ribbon, as it lies on a chest."""
    c, swing = math.cos(turn), 0.2 * math.sin(2 * math.pi * phase)
    gold = mix(colors.accent, "#d9a93c", 0.6) if colors.main != "#d9a93c" else colors.main
    ribbon = f"M{n(-7.2 * c)} -27L{n(swing)} -6.4L{n(7.2 * c)} -27"
    band = line(ribbon, "#a12a2f", 2.4) + line(ribbon, "#f3ece0", 0.7)
    fill = radial("person-held-gold", (-1.0, -4.6), 5.4, [(0, light(gold, 0.6)), (0.5, gold), (1, shade(gold, 0.4))])
    disc = ellipse((swing, -3.4), 3.6 * c, 3.6, "url(#person-held-gold)")
    size = f'rx="{n(2.7 * c)}" ry="2.7" fill="none" stroke="{shade(gold, 0.3)}" stroke-width="0.3"'
    ring = f'<ellipse cx="{n(swing)}" cy="-3.4" {size}/>'
    return _defs(fill) + band + disc + ring


_BLOOMS = (
    (-6.2, -31.0, 3.9), (5.8, -32.0, 3.9), (0.2, -36.5, 4.2), (-9.0, -26.0, 3.4), (9.0, -26.5, 3.4), (-3.0, -27.0, 4.1),
    (3.6, -26.0, 4.1),
)  # fmt: skip
"""Where each flower of a bunch is, and how large."""


def bouquet(colors: Palette, turn: float, phase: float) -> str:
    """A bunch of flowers wrapped in paper."""
    sway = 0.3 * math.sin(2 * math.pi * phase)
    c = 0.85 + 0.15 * math.cos(turn)
    leaves = "".join(
        path(f"M{n(x * 0.4)} -18Q{n(x * 1.3)} {n(y)} {n(x + sway)} {n(y - 9)}Q{n(x * 0.5)} {n(y - 2)} 0 -18Z", tone)
        for x, y, tone in ((-13, -22, "#54824a"), (13, -22, "#426d3d"), (-5, -32, "#6a9a58"), (6, -31, "#4b7744"))
    )
    blooms = ""
    for k, (x, y, size) in enumerate(_BLOOMS):
        tone = colors.main if k % 3 else light(colors.main, 0.35)
        at = (x * c + sway, y)
        blooms += ellipse(at, size, size * 0.92, shade(tone, 0.22))
        for a in range(5):
            dx, dy = math.cos(a * 1.257 + k) * size * 0.5, math.sin(a * 1.257 + k) * size * 0.46
            blooms += ellipse((at[0] + dx, at[1] + dy), size * 0.5, size * 0.46, light(tone, 0.10 + 0.05 * (a % 3)))
        blooms += ellipse(at, size * 0.34, size * 0.3, shade(tone, 0.12))
        blooms += ellipse((at[0] - 0.3, at[1] - 0.3), size * 0.16, size * 0.14, light(tone, 0.4))
    paper = linear("person-held-paper", (-10, 0), (10, 0), [(0, "#f3e8d6"), (0.45, "#e6d4b8"), (1, "#b99f7c")])
    edge = "M-10.5 -25Q-5 -21.5 0 -23.5Q5 -21 10.5 -25.5L3.2 -6.0Q4.6 -2.5 5.4 0.2Q0 1.2 -5.2 0.2Q-4.4 -2.5 -3.2 -6.0Z"
    edge = "M-10.5 -25Q-5 -21.5 0 -23.5Q5 -21 10.5 -25.5L3.2 -6.0Q4.6 -2.5 5.4 0.2Q0 1.2 -5.2 0.2Q-4.4 -2.5 -3.2 -6.0Z"
    wrap = path(edge, "url(#person-held-paper)")
    folds = line("M-6.5 -21L-1.6 -6.5M6.6 -21.5L1.4 -6.5M0.6 -22L0 -6.5", "#a58a66", 0.35, 'opacity="0.5"')
    ribbon = line("M-3.2 -6.2Q0 -5.2 3.2 -6.2", shade(colors.main, 0.25), 1.2)
    return _defs(paper) + leaves + blooms + wrap + folds + ribbon


def _jug(turn: float, phase: float, words: str) -> str:
    """A barista's pitcher of steel, its spout at the right."""
    del turn, phase, words
    steel = linear(
        "person-held-jug", (-4.6, 0), (4.8, 0),
        [(0, "#8f959c"), (0.25, "#eef1f3"), (0.55, "#b9bfc6"), (0.8, "#7b828a"), (1, "#a8aeb5")],
    )  # fmt: skip
    handle = line("M-3.6 -8.6C-8.6 -9.4 -8.4 -1.8 -4.2 -2.4", "#9aa1a8", 1.0)
    body = path(
        "M-3.6 -9.8L3.4 -9.8L5.6 -10.8L4.4 -7.6Q5.0 -4 4.5 -0.8Q0 0.8 -4.5 -0.8Q-5.0 -5 -3.6 -9.8Z",
        "url(#person-held-jug)",
    )
    return _defs(steel) + handle + body + ellipse((0.2, -9.9), 3.7, 0.7, "#e8ebee")


def _tumbler(turn: float, phase: float, words: str) -> str:
    """A plain glass that fills."""
    del turn, words
    level = -2.0 - 5.0 * min(1.0, max(0.0, (phase - 0.2) / 0.6))
    wine = path(f"M-2.9 {n(level)}L2.9 {n(level)}L2.6 -0.6Q0 0 -2.6 -0.6Z", "#b8854a", 'opacity="0.55"')
    glass = path("M-3.3 -9.6L-2.8 -0.4Q0 0.5 2.8 -0.4L3.3 -9.6Z", "#eaf2f6", 'opacity="0.45"')
    edge = line(
        "M-3.3 -9.6L-2.8 -0.4Q0 0.5 2.8 -0.4L3.3 -9.6Q0 -8.9 -3.3 -9.6Q0 -10.3 3.3 -9.6",
        "#ffffff",
        0.3,
        'opacity="0.8"',
    )
    return wine + glass + edge


JUG = Thing("jug", _jug, 10.0, 10.8, "wrap", y=-5.0, half=3.6)
TUMBLER = Thing("tumbler", _tumbler, 6.6, 9.8, "wrap", y=-3.6, half=2.8)


def _fork(turn: float, phase: float, words: str) -> str:
    """A fork, its tines up."""
    del turn, phase, words
    steel = line("M0 0L0 -12.5", "#b9bfc6", 0.75) + line("M-0.2 0L-0.2 -12", "#f2f4f6", 0.25)
    tines = line(
        "M-0.9 -17.5L-0.9 -14.4Q-0.9 -12.8 0 -12.6Q0.9 -12.8 0.9 -14.4L0.9 -17.5M0 -17.5L0 -13", "#c4cad0", 0.42
    )
    return steel + tines


FORK = Thing("fork", _fork, 2.0, 17.6, "pinch", y=-6.0, half=0.3)


def stream(color: str, long: float) -> Thing:
    """A thread of what is poured, its upper end at the origin."""
    thread = f"M0 0Q0.9 {n(long * 0.25)} 1.0 {n(long)}"

    def art(turn: float, phase: float, words: str) -> str:
        del turn, phase, words
        return line(thread, color, 1.0) + line(thread, "#ffffff", 0.3, 'opacity="0.6"')

    return Thing("stream", art, 1.0, 1.0)


def _stick(turn: float, phase: float, words: str) -> str:
    """The bow of a violin, its frog at the origin."""
    del turn, phase, words
    hair = line("M1.0 -1L1.3 -63", "#efe9dc", 0.5)
    wood = line("M-0.4 1Q-1.4 -32 0.8 -65", "#5a2c16", 0.9) + rect(-0.7, -6, 1.9, 4.6, "#1b1613", 0.4)
    return hair + wood


BOW = Thing("bow", _stick, 2.0, 66.0, "pinch", half=0.3)

PROPS: Mapping[str, tuple[Prop, float, float]] = MappingProxyType({
    "mug": (mug, 11.4, 11.6), "paper-cup": (paper_cup, 8.8, 13.6), "phone-back": (phone_back, 7.6, 15.4),
    "tablet-back": (tablet_back, 25.0, 17.4), "open-book": (open_book, 24.0, 22.0), "mic": (microphone, 5.8, 23.3),
    "stick": (lipstick, 2.0, 8.4), "apple": (apple, 8.0, 8.0), "slice": (slice_, 11.0, 17.0), "dial": (watch, 5.2, 7.6),
    "medal": (medal, 15.0, 27.0), "bouquet": (bouquet, 27.0, 42.0),
})  # fmt: skip
"""Each drawing with its width and height in centimetres."""


def prop(name: str, palette: Palette) -> tuple[Art, float, float]:
    """A drawing in its colors, with its width and height."""
    drawn, wide, tall = PROPS[name]

    def art(turn: float, phase: float, words: str) -> str:
        del words
        return drawn(palette, turn, phase)

    return art, wide, tall
