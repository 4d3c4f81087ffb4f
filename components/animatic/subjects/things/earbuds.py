"""Wireless earbuds resting in their open charging case."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place, thing
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import clean, ellipse, light, mix, shade, text

PALETTES = (
    Palette(main="#f3f3f1", second="#e4e5e6", accent="#7ad18a", dark="#2a2c30"),
    Palette(main="#2a2d33", second="#3a3e46", accent="#7ad18a", dark="#111216"),
    Palette(main="#cfd9e6", second="#e6ebf1", accent="#6fb4f0", dark="#232a36"),
    Palette(main="#e9cfc4", second="#f4e4dc", accent="#d9a08c", dark="#3a2a26"),
)
WIDE, DEEP, TALL, LID = 6.2, 3.0, 2.5, 2.0
REST = 0.34


def draw(pose: Pose) -> str:
    """Draw the case with its lid up, and a bud standing in each of its wells."""
    colors = pose.palette
    made = Assembly("earbuds", pose.turn + REST, 0.36)
    _lid(made, colors)
    _bowl(made, colors, pose.text)
    lift = 0.35 + 0.35 * math.sin(2 * math.pi * pose.phase) if pose.action == "float" else 0.0
    for side in (-1, 1):
        _bud(made, colors, side, 1.2 + lift)
    return made.done()


def _shell(inset: float) -> list[tuple[float, float]]:
    """A pill seen from above, against the clock."""
    r = DEEP / 2 - inset
    half = WIDE / 2 - DEEP / 2
    return [
        (side * half + r * math.cos(a), r * math.sin(a))
        for side, start in ((1, -math.pi / 2), (-1, math.pi / 2))
        for a in (start + math.pi * i / 12 for i in range(13))
    ]


def _level(y: float) -> Frame:
    return Frame((0, y, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))


def _bowl(made: Assembly, colors: Palette, words: str) -> None:
    for i in range(7):
        a = math.pi / 2 * i / 6
        made.plate(
            _level(0.9 * (1 - math.cos(a)) * 0.5 + 0.1),
            _shell(0.9 * (1 - math.sin(a))),
            0.2,
            colors.main,
            edge=0,
            over=-9 + i * 0.01,
        )
    made.plate(_level(0.5 + (TALL - 0.5) / 2), _shell(0), TALL - 0.5, colors.main, over=-5, edge=0.7)
    made.plate(_level(TALL + 0.01), _shell(0.22), 0.02, shade(colors.second, 0.12), over=-4.9, edge=0)
    for side in (-1, 1):
        x, y = made.view.at(side * 1.4, TALL + 0.02, 0.1)
        made.art(
            ellipse((x, y), 1.0, 0.48, shade(colors.dark, 0.1))
            + ellipse((x, y + 0.08), 0.95, 0.42, mix(colors.dark, colors.second, 0.25)),
            over=-4.8,
        )
    front = Frame((0, 1.35, DEEP / 2))
    mark = text(words, (0, 0.2), 0.62, ink_on(colors.main, colors.dark), weight=600, fit=2.6) if clean(words) else ""
    lamp = ellipse((0, 0.62 if mark else 0.3), 0.11, 0.11, colors.accent) + ellipse(
        (0, 0.62 if mark else 0.3), 0.05, 0.05, "#ffffff"
    )
    made.lay(front, mark + lamp, over=3)


def _lid(made: Assembly, colors: Palette) -> None:
    """Tipped back about the hinge, its hollow to us."""
    hinge = Frame((0, TALL, -DEEP / 2 + 0.1)).pitched(-0.28)
    turned = Frame(hinge.point(0, DEEP / 2, -LID / 2), hinge.u, hinge.v, hinge.w)
    for i in range(5):
        inset = 0.8 * (1 - math.sin(math.pi / 2 * i / 4))
        made.plate(
            turned.moved(0, 0, -LID / 2 + 0.16 * i), _shell(inset), 0.16, colors.main, edge=0, over=-20 + 0.01 * i
        )
    made.plate(turned.moved(0, 0, 0.36), _shell(0), LID - 0.72, colors.main, over=-18, edge=0.7)
    made.plate(turned.moved(0, 0, LID / 2 + 0.01), _shell(0.2), 0.02, shade(colors.second, 0.22), over=-17, edge=0)
    hollow = ellipse((0, 0), WIDE * 0.40, DEEP * 0.30, "#000000", 'opacity="0.16"') + made.soft(
        (0.3, 0.5), 2.3, 0.7, 0.4, light(colors.second, 0.6)
    )
    made.lay(turned.moved(0, 0, LID / 2 + 0.03), hollow, over=-16)
    made.rod([hinge.point(-1.2, 0), hinge.point(0, 0), hinge.point(1.2, 0)], 0.16, "#b9bec4", over=-15)


def _bud(made: Assembly, colors: Palette, side: int, up: float) -> None:
    """A stem with a metal foot upside down in its well would hide: the head shows, its tip turned inward."""
    x = side * 1.4
    stem = place(x, up, 0.1).rolled(-side * 0.10)
    made.turned(
        stem, [(0.0, 0.0), (0.3, 0.05), (0.36, 0.3), (0.36, 1.6), (0.45, 2.2)], colors.main, gloss=0.4, over=0.0
    )
    head = stem.moved(0, 2.75, 0.1)
    made.egg(head, (0.92, 0.95, 0.82), colors.main, over=0.1, shine=0.7)
    tip = head.moved(-side * 0.55, 0.15, 0.55).pitched(1.0).rolled(side * 0.5)
    made.turned(
        tip,
        [(0.0, -0.1), (0.5, 0.0), (0.62, 0.25), (0.5, 0.55), (0.22, 0.7), (0, 0.7)],
        mix(colors.second, colors.dark, 0.18),
        "matte",
        over=0.6,
    )
    x2, y2 = made.view.at(*head.point(side * 0.35, 0.35, 0.75))
    made.art(
        ellipse((x2, y2), 0.14, 0.24, shade(colors.dark, 0.2), f'transform="rotate({20 * side} {x2:.3f} {y2:.3f})"'),
        head.at,
        1.0,
    )


RIGS = (
    thing("earbuds", "Wireless earbuds",
          "earbud, wireless earbud, airpod, earpod, earphone, earbuds, in-ear headphone, bluetooth earbud, charging "
          "case, hearing aid",
          (0.0704, 0.0962), draw, PALETTES, glossy=0.6, turnable=0.9),
)  # fmt: skip
