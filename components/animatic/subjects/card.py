"""The dignified fallback: a standing plate with the subject's words, for whatever has no rig of its own yet."""

import math
from functools import partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    spot,
    text,
    words_width,
)

PALETTES = (
    Palette(main="#f5f0e6", second="#e2d8c6", accent="#b08a4e", dark="#2b2722"),
    Palette(main="#20242c", second="#2e343f", accent="#c9a25e", dark="#f3ede1"),
    Palette(main="#dfe6e2", second="#c5d1ca", accent="#5f7f70", dark="#1f2d28"),
    Palette(main="#efe0da", second="#e0c8bf", accent="#a8654f", dark="#3a241d"),
)
HALF, TALL, FOOT, DEEP = 66.0, 84.0, 6.0, 4.0
"""Half width, height and thickness of the plate, and how high its plinth lifts it."""
LINES, LETTERS = 4, 120


def card(words: str) -> Rig:
    """Make the plate for these words."""
    words = clean(words, LETTERS)
    return Rig(
        name="card",
        label=words[:60],
        words=(),
        height=0.96,
        width=1.5,
        draw=partial(draw, words=words),
        glossy=0.25,
        turns=12,
        actions=("idle", "float"),
        palettes=PALETTES,
    )


def draw(pose: Pose, words: str) -> str:
    """Draw the plate at the pose's turn."""
    colors, turn = pose.palette, max(-1.1, min(1.1, pose.turn))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)
    face = group(_face(pose, words), f'transform="translate({n(shift)} 0) scale({n(squeeze)} 1)"')
    return _defs(colors, turn) + _plinth(colors, turn) + _edge(turn) + face


def _defs(colors: Palette, turn: float) -> str:
    main, metal = colors.main, colors.accent
    slide = 30 * math.sin(turn)
    return (
        "<defs>"
        + "".join(
            (
                clip("card-face", rect(-HALF, -FOOT - TALL, 2 * HALF, TALL, "#000", 3.2)),
                linear(
                    "card-ground",
                    (-HALF, -FOOT - TALL),
                    (HALF, -FOOT),
                    [(0, light(main, 0.55)), (0.42, main), (1, mix(main, colors.second, 0.9))],
                ),
                linear(
                    "card-edge",
                    (0, -FOOT - TALL),
                    (0, -FOOT),
                    [(0, light(metal, 0.6)), (0.3, metal), (0.7, shade(metal, 0.35)), (1, light(metal, 0.2))],
                ),
                linear(
                    "card-metal",
                    (-HALF, -FOOT),
                    (HALF, 0),
                    [
                        (0, shade(metal, 0.35)),
                        (0.22, light(metal, 0.55)),
                        (0.45, metal),
                        (0.7, shade(metal, 0.4)),
                        (0.88, light(metal, 0.3)),
                        (1, shade(metal, 0.3)),
                    ],
                ),
                linear(
                    "card-glare",
                    (-40 + slide, -FOOT - TALL),
                    (20 + slide, -FOOT - TALL * 0.3),
                    [(0, "#ffffff", 0.34), (0.6, "#ffffff", 0.10), (1, "#ffffff", 0)],
                ),
                fade("card-soot", "#000000"),
            )
        )
        + "</defs>"
    )


def _plinth(colors: Palette, turn: float) -> str:
    half = HALF * math.cos(turn) * 0.80
    base = rect(-half, -FOOT - 1.5, 2 * half, FOOT + 1.5, "url(#card-metal)", 1.2)
    top = rect(-half, -FOOT - 1.5, 2 * half, 0.8, light(colors.accent, 0.6), 0.4, 'opacity="0.8"')
    return base + top + spot("card-soot", (0, -FOOT - 0.6), half, 2.2, 0.45)


def _edge(turn: float) -> str:
    half, shift = HALF * math.cos(turn), DEEP / 2 * math.sin(turn)
    return rect(-half - abs(shift), -FOOT - TALL, 2 * (half + abs(shift)), TALL, "url(#card-edge)", 3.2)


def _face(pose: Pose, words: str) -> str:
    colors = pose.palette
    top = -FOOT - TALL
    ground = rect(-HALF, top, 2 * HALF, TALL, "url(#card-ground)", 3.2)
    frame = (
        f'<rect x="{n(-HALF + 4)}" y="{n(top + 4)}" width="{n(2 * HALF - 8)}" height="{n(TALL - 8)}" '
        'rx="1.2" fill="none" '
        f'stroke="{colors.accent}" stroke-width="0.5" opacity="0.85"/>'
    )
    inner = (
        f'<rect x="{n(-HALF + 5.4)}" y="{n(top + 5.4)}" width="{n(2 * HALF - 10.8)}" '
        f'height="{n(TALL - 10.8)}" rx="0.8" fill="none" '
        f'stroke="{colors.accent}" stroke-width="0.2" opacity="0.6"/>'
    )
    bevel = (
        f'<rect x="{n(-HALF + 0.3)}" y="{n(top + 0.3)}" width="{n(2 * HALF - 0.6)}" '
        f'height="{n(TALL - 0.6)}" rx="3" fill="none" '
        'stroke="#ffffff" stroke-width="0.6" opacity="0.5"/>'
    )
    glare = path(
        polygon([(-HALF, top), (HALF * 0.35, top), (-HALF * 0.3, top + TALL), (-HALF, top + TALL)]), "url(#card-glare)"
    )
    return ground + frame + inner + group(_words(words, colors) + glare, 'clip-path="url(#card-face)"') + bevel


def _words(words: str, colors: Palette) -> str:
    """Set the words as large as up to four lines allow, centered under a small ornament."""
    if not words:
        y = -FOOT - TALL / 2
        big = path(polygon([(0, y - 11), (8, y), (0, y + 11), (-8, y)]), colors.accent)
        return big + rect(-46, y - 0.25, 32, 0.5, colors.accent) + rect(14, y - 0.25, 32, 0.5, colors.accent)
    lines, size = _fitted(words)
    middle, leading = -FOOT - TALL / 2 + 3.0, size * 1.16
    first = middle - leading * (len(lines) - 1) / 2 + size * 0.34
    parts = [
        text(line, (0, first + i * leading), size, colors.dark, weight=600, spacing=-0.01 * size, fit=2 * HALF - 22)
        for i, line in enumerate(lines)
    ]
    y = max(-FOOT - TALL + 13.0, first - size * 0.95 - 7.5)
    gem = path(polygon([(0, y - 2.4), (1.7, y), (0, y + 2.4), (-1.7, y)]), colors.accent)
    rules = rect(-17, y - 0.18, 13, 0.36, colors.accent) + rect(4, y - 0.18, 13, 0.36, colors.accent)
    return gem + rules + "".join(parts)


def _fitted(words: str) -> tuple[list[str], float]:
    room, size = 2 * HALF - 26, 17.0
    while size > 5.5:
        lines = _wrapped(words, size, room)
        widest = max(words_width(line, size) for line in lines)
        if widest <= room and len(lines) * size * 1.16 <= TALL - 32 and len(lines) <= LINES:
            return lines, size
        size *= 0.93
    lines = _wrapped(words, size, room)[:LINES]
    return lines, size


def _wrapped(words: str, size: float, room: float) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and words_width(longer, size) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
