"""A wrapped present: paper with a fine pattern, satin ribbon over all sides and a full bow."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    Point,
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
    Palette(main="#a9252f", second="#c4474c", accent="#e3b659", dark="#3a0a0e"),
    Palette(main="#f1ece2", second="#e2d9c8", accent="#b5343a", dark="#4a3a2a"),
    Palette(main="#23463c", second="#356054", accent="#d9b45c", dark="#0e1f1a"),
    Palette(main="#2b3558", second="#3d4a76", accent="#e8dfcf", dark="#10142a"),
    Palette(main="#e3a7a4", second="#edc0bc", accent="#f7f0e8", dark="#5a2c2c"),
)
WIDE, TALL = 22.0, 15.0
LID = 3.6
REST = 0.55


def draw(pose: Pose) -> str:
    """Draw the present at the pose's turn."""
    colors, view = pose.palette, View(pose.turn + REST, 0.30)
    lift = foot(view, WIDE, WIDE)
    face = _paper(colors, TALL, WIDE) + _ribbon(TALL)
    body = box(
        view, Box("gift", WIDE, TALL, WIDE, colors.main), dict.fromkeys(("front", "left", "right", "back"), face)
    )
    brim = _paper(colors, LID, WIDE + 1.2) + _ribbon(LID) + rect(-12, -LID, 24, 0.25, "#ffffff", extra='opacity="0.5"')
    sides = {**dict.fromkeys(("front", "left", "right", "back"), brim), "top": _lid(colors)}
    lid = box(view, Box("gift-lid", WIDE + 1.2, LID, WIDE + 1.2, light(colors.main, 0.05), y=TALL - 0.6), sides)
    x, y = view.at(0, TALL + LID - 0.6, 0)
    bow = group(_bow(view.turn), f'transform="translate({n(x)} {n(y)})"')
    return _defs(colors) + raised(body + _shadow(view) + lid + bow + _tag(colors, pose.text, view), lift)


@lru_cache(maxsize=64)
def _defs(colors: Palette) -> str:
    satin = colors.accent
    band = [(0, shade(satin, 0.22)), (0.18, light(satin, 0.15)), (0.36, light(satin, 0.55)), (0.6, satin)]
    loop = [(0, light(satin, 0.6)), (0.35, light(satin, 0.1)), (0.7, shade(satin, 0.12)), (1, shade(satin, 0.45))]
    parts = (
        linear("gift-band", (-2.1, 0), (2.1, 0), [*band, (1, shade(satin, 0.30))]),
        linear("gift-loop", (-5, -7), (5, 1), loop),
        linear("gift-hollow", (0, -6), (0, 0), [(0, shade(satin, 0.55)), (1, shade(satin, 0.25))]),
        fade("gift-soot", shade(colors.main, 0.85)),
        fade("gift-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


@lru_cache(maxsize=64)
def _paper(colors: Palette, tall: float, wide: float) -> str:
    """Small lozenges in rows, light from above, dark toward the foot."""
    d = ""
    rows = max(2, int(tall / 1.9))
    for row in range(rows):
        for k in range(12):
            x, y = -wide / 2 + (k + 0.25 + 0.5 * (row % 2)) * wide / 12, -tall + (row + 0.5) * tall / rows
            d += polygon([(x, y - 0.42), (x + 0.3, y), (x, y + 0.42), (x - 0.3, y)])
    shine = spot("gift-glow", (-wide * 0.22, -tall * 0.78), wide * 0.42, tall * 0.34, 0.28)
    floor = spot("gift-soot", (0, 0.4), wide * 0.8, tall * 0.26, 0.55)
    return path(d, mix(colors.second, colors.accent, 0.25), 'opacity="0.65"') + shine + floor


def _ribbon(tall: float) -> str:
    shadow = rect(-2.5, -tall, 5.2, tall, "#000000", extra='opacity="0.16"')
    return shadow + rect(-2.1, -tall, 4.2, tall, "url(#gift-band)")


@lru_cache(maxsize=64)
def _lid(colors: Palette) -> str:
    wide = WIDE + 1.2
    across = group(
        rect(-2.1, -wide / 2, 4.2, wide, "url(#gift-band)"), f'transform="translate(0 {n(-wide / 2)}) rotate(90)"'
    )
    shine = spot("gift-glow", (-5, -wide * 0.6), 8, 5, 0.35)
    middle = spot("gift-soot", (0, -wide / 2), 9, 9, 0.45)
    return _paper(colors, wide, wide) + shine + rect(-2.1, -wide, 4.2, wide, "url(#gift-band)") + across + middle


def _shadow(view: View) -> str:
    """The line of dark under the lid's brim."""
    half, parts = WIDE / 2 + 0.05, ""
    corners = {
        "front": ((-half, half), (half, half)),
        "left": ((-half, -half), (-half, half)),
        "right": ((half, half), (half, -half)),
    }
    for side, (a, b) in corners.items():
        if view.sees(side):
            (ax, ay), (bx, by) = view.at(a[0], TALL - 0.6, a[1]), view.at(b[0], TALL - 0.6, b[1])
            parts += path(polygon([(ax, ay), (bx, by), (bx, by + 1.5), (ax, ay + 1.5)]), "#000000", 'opacity="0.20"')
    return parts


def _bow(turn: float) -> str:
    """Loops in a ring, the nearer drawn last, and a knot."""
    loops: list[tuple[float, str]] = []
    for i in range(7):
        a = turn + 2 * math.pi * i / 7
        depth, aside = math.sin(a), math.cos(a)
        wide = 0.45 + 0.55 * abs(aside)
        lean = -64 * aside if depth < 0 else -52 * aside
        art = _loop(0.86 + 0.14 * depth, wide)
        loops.append(
            (depth, group(art, f'transform="translate({n(1.6 * aside)} {n(0.9 * depth)}) rotate({n(-lean)})"'))
        )
    loops.sort(key=lambda one: one[0])
    ends = "".join(_end(side, turn) for side in (-1.0, 1.0))
    knot = ellipse((0, -0.6), 2.0, 1.5, "url(#gift-loop)") + spot("gift-glow", (-0.5, -1.2), 1.1, 0.5, 0.7)
    return spot("gift-soot", (0, 0.8), 9, 2.6, 0.5) + ends + "".join(art for _, art in loops) + knot


def _loop(size: float, wide: float) -> str:
    w, h = 3.5 * wide * size, 7.6 * size
    outer = smooth(
        [
            (0, 0.4),
            (-w * 0.9, -h * 0.45),
            (-w * 0.7, -h * 0.95),
            (w * 0.1, -h * 1.04),
            (w * 0.95, -h * 0.86),
            (w * 0.8, -h * 0.4),
        ]
    )
    inner = smooth(
        [
            (0.1, -h * 0.16),
            (-w * 0.40, -h * 0.5),
            (-w * 0.26, -h * 0.84),
            (w * 0.22, -h * 0.88),
            (w * 0.52, -h * 0.70),
            (w * 0.36, -h * 0.4),
        ]
    )
    fold = line(f"M0 0Q{n(-w * 0.34)} {n(-h * 0.4)} {n(-w * 0.42)} {n(-h * 0.8)}", "#ffffff", 0.28, 'opacity="0.5"')
    return path(outer, "url(#gift-loop)") + path(inner, "url(#gift-hollow)", 'opacity="0.85"') + fold


def _end(side: float, turn: float) -> str:
    swing = 1.2 * math.sin(turn)
    tip: list[Point] = [(side * 9.4 + swing, 3.6), (side * 8.2 + swing, 2.6), (side * 8.0 + swing, 4.6)]
    d = (
        f"M{n(side * 0.6)} -1.2Q{n(side * 5.4)} -1.4 {n(tip[0][0])} {n(tip[0][1] - 1.0)}"
        f"L{n(tip[1][0])} {n(tip[1][1] + 0.6)}"
        f"L{n(tip[2][0])} {n(tip[2][1])}Q{n(side * 4.2)} 1.6 {n(side * 0.2)} 0.6Z"
    )
    return path(d, "url(#gift-loop)")


def _tag(colors: Palette, words: str, view: View) -> str:
    """A paper tag hangs at the front when there is something to say."""
    if not words or not view.sees("front"):
        return ""
    card = path("M-4.4 -3.4L3.4 -3.4L4.6 -1.7L3.4 0L-4.4 0Z", "#fbf6ea") + ellipse((3.3, -1.7), 0.3, 0.3, colors.dark)
    name = text(words, (-0.8, -1.1), 1.7, shade(colors.dark, 0.1), weight=600, fit=6.4)
    return view.front(group(card + name, 'transform="rotate(-7)"'), WIDE / 2 + 0.8, 5.6, 5.2)


RIG = Rig(
    name="gift",
    label="Gift",
    words=(
        "gift",
        "present",
        "gift box",
        "christmas present",
        "christmas gift",
        "birthday gift",
        "birthday present",
        "giveaway",
    ),
    height=0.345,
    width=0.36,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.2,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
