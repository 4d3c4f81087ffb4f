"""A hardcover standing a little open to us: cloth spine, foil title, a block of pages."""

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    clean,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#1f4a5a", second="#e8b45a", accent="#d9b36a", dark="#12303a"),
    Palette(main="#b5483a", second="#f3d9a8", accent="#f3e3c0", dark="#5a1d15"),
    Palette(main="#efe6d6", second="#d97a4a", accent="#2b2722", dark="#2b2722"),
    Palette(main="#2b2f4a", second="#d9688a", accent="#f0d9a0", dark="#14162a"),
    Palette(main="#3d6b4f", second="#f0c95a", accent="#f3ead6", dark="#183024"),
)
WIDE, TALL, DEEP = 15.4, 22.6, 3.2


def draw(pose: Pose) -> str:
    """Draw the book at the pose's turn."""
    colors, view = pose.palette, View(pose.turn + 0.42, 0.13)
    lift = foot(view, WIDE, DEEP)
    pages = box(
        view,
        Box("book-pages", WIDE - 0.5, TALL - 0.7, DEEP - 0.5, "#f3ecdc", x=-0.1, y=0.35),
        {"right": _leaves(DEEP - 0.5, TALL - 0.7), "top": _leaves(WIDE, DEEP)},
    )
    back = box(view, Box("book-back", WIDE, TALL, 0.28, colors.main, z=-DEEP / 2 + 0.14), {"back": _sheen(WIDE)})
    spine = box(
        view,
        Box("book-spine", 0.35, TALL, DEEP, shade(colors.main, 0.08), x=-WIDE / 2 + 0.17),
        {"left": _spine(colors, pose.text)},
    )
    front = box(
        view, Box("book-front", WIDE, TALL, 0.28, colors.main, z=DEEP / 2 - 0.14), {"front": _cover(colors, pose.text)}
    )
    order = (back, pages, spine, front) if view.turn < 1.57 else (front, pages, spine, back)
    return _defs(colors) + raised("".join(order), lift)


def _defs(colors: Palette) -> str:
    accent, second = colors.accent, colors.second
    parts = (
        linear(
            "book-foil",
            (-5, -20),
            (5, -4),
            [(0, light(accent, 0.4)), (0.35, accent), (0.55, light(accent, 0.55)), (1, shade(accent, 0.2))],
        ),
        linear("book-sun", (0, -12), (0, -3), [(0, light(second, 0.35)), (1, second)]),
        linear(
            "book-gloss",
            (-WIDE / 2, -TALL),
            (WIDE / 2, -TALL * 0.2),
            [(0, "#ffffff", 0.26), (0.5, "#ffffff", 0.05), (1, "#000000", 0.14)],
        ),
        fade("book-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _sheen(wide: float) -> str:
    hinge = rect(-wide / 2 + 0.7, -TALL, 0.26, TALL, "#000000", extra='opacity="0.22"') + rect(
        -wide / 2 + 0.98, -TALL, 0.14, TALL, "#ffffff", extra='opacity="0.25"'
    )
    edge = rect(-wide / 2, -TALL, wide, 0.14, "#ffffff", extra='opacity="0.4"') + rect(
        -wide / 2, -0.3, wide, 0.3, "#000000", extra='opacity="0.2"'
    )
    return rect(-wide / 2, -TALL, wide, TALL, "url(#book-gloss)") + hinge + edge


def _cover(colors: Palette, words: str) -> str:
    """A picture of hills under a big sun, a frame of foil, the title."""
    ridges = ""
    for i, (y, amount) in enumerate(((-9.6, 0.12), (-7.2, 0.35), (-4.6, 0.6))):
        crest = [
            (-6.4, y + 0.8),
            (-4.0, y - 0.9 + 0.5 * i),
            (-1.4, y + 0.5),
            (1.6, y - 1.2),
            (4.2, y + 0.3),
            (6.4, y - 0.7),
        ]
        ridges += path(
            smooth(crest, closed=False) + "L6.4 -2.2L-6.4 -2.2Z",
            mix(mix(colors.main, colors.second, 0.55), colors.dark, amount),
        )
    sun = ellipse((1.6, -10.4), 3.5, 3.5, "url(#book-sun)") + spot("book-glow", (0.8, -11.4), 2.6, 2.2, 0.35)
    scene = rect(-6.4, -14.6, 12.8, 12.4, mix(colors.main, colors.second, 0.28)) + sun + ridges
    frame = path("M-6.4 -14.6L6.4 -14.6L6.4 -2.2L-6.4 -2.2Z", "none", 'stroke="url(#book-foil)" stroke-width="0.26"')
    title = (
        text(words, (0, -17.3), 2.3, "url(#book-foil)", weight=700, fit=WIDE - 2.8)
        if clean(words)
        else rect(-4.6, -19.2, 9.2, 1.1, "url(#book-foil)", 0.2) + rect(-3.0, -17.2, 6.0, 0.6, "url(#book-foil)", 0.2)
    )
    rule = rect(-1.6, -16.0, 3.2, 0.14, "url(#book-foil)")
    return group(scene, 'opacity="0.96"') + frame + title + rule + _sheen(WIDE)


def _spine(colors: Palette, words: str) -> str:
    bands = "".join(rect(-DEEP / 2, -y, DEEP, 0.2, "url(#book-foil)") for y in (2.2, 2.7, 20.2, 19.7))
    ink = mix(ink_on(colors.main), colors.accent, 0.8)
    name = text(words, (0, 0.55), 1.5, ink, weight=700, fit=13) if clean(words) else rect(-4, -0.45, 8, 0.9, ink, 0.2)
    gem = path(polygon([(0, -18.6), (0.6, -17.8), (0, -17.0), (-0.6, -17.8)]), ink)
    return bands + group(name, 'transform="translate(0 -10) rotate(90)"') + gem


def _leaves(wide: float, tall: float) -> str:
    lines = "".join(
        f"M{n(-wide / 2 + i * wide / 13)} 0L{n(-wide / 2 + i * wide / 13)} {n(-tall)}" for i in range(1, 13)
    )
    return line(lines, "#a8987a", 0.05, 'opacity="0.6"')


RIG = Rig(
    name="book",
    label="Book",
    words=(
        "book",
        "novel",
        "hardcover",
        "paperback",
        "cookbook",
        "magazine",
        "textbook",
        "ebook",
        "brochure",
    ),
    height=0.252,
    width=0.19,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.25,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
