"""A carton: plain board with tape and a printed side, turned to show two faces and its lid."""

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    clean,
    fade,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#c39a6b", second="#a87c4e", accent="#e7d6b8", dark="#3a2a1a"),
    Palette(main="#f2ede4", second="#d8cfc0", accent="#c9a25e", dark="#2b2722"),
    Palette(main="#2f4858", second="#22343f", accent="#e0b86a", dark="#f3ede1"),
    Palette(main="#d98f7e", second="#b9705f", accent="#f6e7dd", dark="#4a231b"),
    Palette(main="#23252b", second="#16171b", accent="#c9a25e", dark="#f3ede1"),
)
WIDE, TALL, DEEP = 26.0, 20.0, 20.0
REST = 0.52
"""How far it is turned when the camera stands straight before it: a box is told by two faces."""


def draw(pose: Pose) -> str:
    """Draw the carton at the pose's turn."""
    colors, view = pose.palette, View(pose.turn + REST, 0.26)
    lift = foot(view, WIDE, DEEP)
    defs = _defs(colors)
    sides = {
        "front": _front(colors, pose.text) + _tape(6.4) + _wear(WIDE),
        "left": _marks(colors) + _wear(DEEP),
        "right": _marks(colors) + _wear(DEEP),
        "back": _tape(6.4) + _wear(WIDE),
        "top": _lid(),
    }
    return defs + raised(box(view, Box("box", WIDE, TALL, DEEP, colors.main), sides), lift)


def _defs(colors: Palette) -> str:
    tape = mix(colors.accent, colors.main, 0.25)
    parts = (
        linear(
            "box-tape", (-2.4, 0), (2.4, 0), [(0, shade(tape, 0.1)), (0.3, light(tape, 0.4)), (1, shade(tape, 0.14))]
        ),
        linear("box-foot", (0, -TALL), (0, 0), [(0, "#ffffff", 0.14), (0.35, "#ffffff", 0), (1, "#000000", 0.24)]),
        fade("box-soot", "#000000"),
        fade("box-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _wear(wide: float) -> str:
    """Light along the top edge, dark toward the floor, a dented corner."""
    edge = rect(-wide / 2, -TALL, wide, 0.28, "#ffffff", extra='opacity="0.4"')
    seams = rect(-wide / 2, -TALL, 0.22, TALL, "#ffffff", extra='opacity="0.22"')
    seams += rect(wide / 2 - 0.2, -TALL, 0.2, TALL, "#000000", extra='opacity="0.14"')
    shine = spot("box-glow", (-wide * 0.2, -TALL * 0.8), wide * 0.5, TALL * 0.35, 0.22)
    return rect(-wide / 2, -TALL, wide, TALL, "url(#box-foot)") + shine + edge + seams


def _tape(drop: float) -> str:
    teeth = [(-2.4 + i * 0.4, -TALL + drop + (0.3 if i % 2 else 0.0)) for i in range(13)]
    return path(polygon([(-2.4, -TALL), *teeth, (2.4, -TALL)]), "url(#box-tape)", 'opacity="0.92"')


def _lid() -> str:
    """Two flaps meet under the tape."""
    gap = line(f"M{n(-WIDE / 2)} {n(-DEEP / 2)}L{n(WIDE / 2)} {n(-DEEP / 2)}", "#000000", 0.25, 'opacity="0.35"')
    along = rect(-2.4, -DEEP, 4.8, DEEP, "url(#box-tape)", extra='opacity="0.92"')
    return gap + along + spot("box-glow", (-5, -DEEP * 0.6), 9, 5, 0.3)


def _front(colors: Palette, words: str) -> str:
    ink = ink_on(colors.main, colors.dark)
    if clean(words):
        name = text(words, (0, -7.2), 4.4, ink, weight=700, fit=WIDE - 6)
        return name + rect(-5, -5.3, 10, 0.32, ink, extra='opacity="0.8"')
    gem = polygon([(0, -10.6), (1.9, -8.0), (0, -5.4), (-1.9, -8.0)])
    return path(gem, ink, 'opacity="0.85"') + rect(-5, -3.9, 10, 0.4, ink, 0.2, 'opacity="0.7"')


def _marks(colors: Palette) -> str:
    """The signs printed on every carton: this way up, and a paper label."""
    ink = mix(ink_on(colors.main, colors.dark), colors.main, 0.3)
    arrows = "".join(
        path(
            polygon(
                [
                    (x, -4.2),
                    (x + 1.3, -2.6),
                    (x + 0.5, -2.6),
                    (x + 0.5, -1.2),
                    (x - 0.5, -1.2),
                    (x - 0.5, -2.6),
                    (x - 1.3, -2.6),
                ]
            ),
            ink,
        )
        for x in (-DEEP / 2 + 3, -DEEP / 2 + 6)
    )
    label = rect(0.2, -13.6, 7.4, 5.2, "#f7f4ee", 0.2) + "".join(
        rect(0.8 + i * 0.42, -12.9, 0.16 + 0.12 * (i * 7 % 3 == 0), 2.2, "#2a2a2e") for i in range(15)
    )
    label += rect(0.8, -10.1, 4.6, 0.34, "#2a2a2e") + rect(0.8, -9.4, 3.2, 0.3, "#77777c")
    return arrows + label


RIG = Rig(
    name="box",
    label="Box",
    words=(
        "box",
        "cardboard box",
        "carton",
        "parcel",
        "package",
        "packaging",
        "delivery box",
        "shipping box",
        "crate",
        "cereal box",
        "unboxing",
        "subscription box",
        "mailer",
        "shoebox",
        "tea box",
        "product box",
    ),
    height=0.275,
    width=0.34,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.15,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
