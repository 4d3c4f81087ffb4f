"""A paper shopping bag with cord handles: gusseted sides, tissue at the top, a brand on its face."""

import math

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
    Palette(main="#c9a37a", second="#f7f1e6", accent="#5a3d28", dark="#3a2718"),
    Palette(main="#f4efe7", second="#efc3bb", accent="#2b2722", dark="#2b2722"),
    Palette(main="#1f2127", second="#d9c08a", accent="#d2a74e", dark="#f3ede1"),
    Palette(main="#d86f5a", second="#f9ece2", accent="#f4e6d8", dark="#40201a"),
    Palette(main="#2f6b63", second="#f3eadb", accent="#e6c88a", dark="#f3ede1"),
)
WIDE, TALL, DEEP = 25.0, 31.0, 11.0
REST = 0.38


def draw(pose: Pose) -> str:
    """Draw the bag at the pose's turn; its handles sway."""
    colors, view = pose.palette, View(pose.turn + REST, 0.14)
    sway = math.sin(2 * math.pi * pose.phase)
    lift = foot(view, WIDE, DEEP)
    sides = {
        "front": _print(colors, pose.text) + _creases(WIDE, 1.0),
        "back": _creases(WIDE, 1.0),
        "left": _gusset(),
        "right": _gusset(),
    }
    body = box(view, Box("bag", WIDE, TALL, DEEP, colors.main), sides, lidless=True)
    order = (-1, 1) if math.cos(view.turn) > 0 else (1, -1)
    far, near = (_handle(view, colors, side, sway) for side in order)
    return _defs(colors) + raised(far + _mouth(view, colors) + _tissue(view, colors) + body + near, lift)


def _defs(colors: Palette) -> str:
    tissue = colors.second
    parts = (
        linear("bag-fall", (0, -TALL), (0, 0), [(0, "#ffffff", 0.20), (0.4, "#ffffff", 0), (1, "#000000", 0.22)]),
        linear("bag-tissue", (-9, -38), (9, -28), [(0, light(tissue, 0.5)), (0.5, tissue), (1, shade(tissue, 0.25))]),
        fade("bag-soot", "#000000"),
        fade("bag-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _mouth(view: View, colors: Palette) -> str:
    corners = [view.at(x * WIDE / 2, TALL, z * DEEP / 2) for x, z in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    return path(polygon(corners), shade(colors.main, 0.55))


def _tissue(view: View, colors: Palette) -> str:
    """Crumpled peaks of tissue paper rising from the mouth."""
    del colors
    squeeze = math.hypot(math.cos(view.turn), DEEP / WIDE * math.sin(view.turn)) * 0.46 * WIDE
    peaks = [(-1.0, 0.2), (-0.86, 4.4), (-0.6, 2.6), (-0.42, 6.4), (-0.1, 3.4), (0.14, 7.0), (0.4, 3.2), (0.66, 5.4)]
    peaks += [(0.82, 2.4), (1.0, 0.2)]
    top = view.at(0, TALL, 0)[1]
    points = [(x * squeeze, top - y) for x, y in peaks]
    folds = "".join(
        path(
            polygon([points[i], (points[i][0] - 1.4, top + 1.5), (points[i][0] + 0.4, top + 1.5)]),
            "#000000",
            'opacity="0.10"',
        )
        + path(
            polygon([points[i], (points[i][0] + 1.6, top + 1.5), (points[i][0] + 0.3, top + 1.5)]),
            "#ffffff",
            'opacity="0.35"',
        )
        for i in (1, 3, 5, 7)
    )
    return path(polygon([*points, (squeeze, top + 2), (-squeeze, top + 2)]), "url(#bag-tissue)") + folds


def _handle(view: View, colors: Palette, side: int, sway: float) -> str:
    z = side * DEEP / 2
    a, b = view.at(-5.6, TALL - 1.6, z), view.at(5.6, TALL - 1.6, z)
    lean = 0.5 * sway * side
    p, q = view.at(-5.2, TALL + 9.4, z * 0.7), view.at(5.2, TALL + 9.4, z * 0.7)
    d = f"M{n(a[0])} {n(a[1])}C{n(p[0] + lean)} {n(p[1])} {n(q[0] + lean)} {n(q[1])} {n(b[0])} {n(b[1])}"
    cord = colors.accent
    drawn = line(d, shade(cord, 0.35), 0.72) + line(d, cord, 0.5)
    drawn += line(d, light(cord, 0.4), 0.18, 'opacity="0.7" transform="translate(-0.1 -0.1)"')
    knots = "".join(f'<circle cx="{n(x)}" cy="{n(y)}" r="0.62" fill="{shade(cord, 0.2)}"/>' for x, y in (a, b))
    return drawn + (knots if side * math.cos(view.turn) > 0 else "")


def _creases(wide: float, strength: float) -> str:
    w = wide / 2
    fall = rect(-w, -TALL, wide, TALL, "url(#bag-fall)")
    hem = rect(-w, -TALL, wide, 0.24, "#ffffff", extra='opacity="0.55"') + rect(
        -w, -TALL + 3.2, wide, 0.14, "#000000", extra='opacity="0.16"'
    )
    glow = spot("bag-glow", (-w * 0.3, -TALL * 0.72), w * 0.8, TALL * 0.3, 0.20 * strength)
    fold = line(f"M{n(-w)} -4.6L{n(w)} -4.6", "#000000", 0.12, 'opacity="0.14"')
    return fall + glow + hem + fold + rect(-w, -TALL, 0.2, TALL, "#ffffff", extra='opacity="0.35"')


def _gusset() -> str:
    """A side pleat that folds inward."""
    w = DEEP / 2
    fall = rect(-w, -TALL, DEEP, TALL, "url(#bag-fall)")
    left = path(polygon([(-w, -TALL), (0, -TALL), (0, -7), (-w, 0)]), "#000000", 'opacity="0.10"')
    right = path(polygon([(w, -TALL), (0, -TALL), (0, -7), (w, 0)]), "#ffffff", 'opacity="0.10"')
    crease = line(f"M0 {n(-TALL)}L0 -7M{n(-w)} 0L0 -7L{n(w)} 0", "#000000", 0.16, 'opacity="0.22"')
    return fall + left + right + crease


def _print(colors: Palette, words: str) -> str:
    ink = mix(ink_on(colors.main, colors.dark), colors.accent, 0.35)
    y = -TALL * 0.46
    if clean(words):
        return text(words, (0, y + 1.5), 4.6, ink, weight=600, fit=WIDE - 6) + rect(-3, y + 3.2, 6, 0.22, ink)
    gem = polygon([(0, y - 4.2), (2.6, y - 0.6), (0, y + 3.0), (-2.6, y - 0.6)])
    return (
        path(gem, "none", f'stroke="{ink}" stroke-width="0.34"')
        + path(polygon([(0, y - 2.2), (1.2, y - 0.6), (0, y + 1.0), (-1.2, y - 0.6)]), ink)
        + rect(-4, y + 5.0, 8, 0.26, ink)
    )


RIG = Rig(
    name="bag",
    label="Shopping bag",
    words=(
        "shopping bag",
        "paper bag",
        "gift bag",
        "grocery bag",
        "shopping",
        "carrier bag",
        "takeaway bag",
        "paper sack",
        "goodie bag",
    ),
    height=0.42,
    width=0.36,
    draw=draw,
    cycle=2.4,
    phases=8,
    turns=12,
    on="table",
    glossy=0.15,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
