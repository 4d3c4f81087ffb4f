"""A bank card standing on its edge: metal sheen, chip, contactless mark, raised digits."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    rect,
    shade,
    text,
)

PALETTES = (
    Palette(main="#2b3a67", second="#6a4fb0", accent="#e3bd6a", dark="#0f1530"),
    Palette(main="#1f2226", second="#3a3f47", accent="#d2a74e", dark="#0a0b0d"),
    Palette(main="#e2ddd2", second="#c9bfae", accent="#b98a44", dark="#3a342a"),
    Palette(main="#0f6b66", second="#35b09a", accent="#f0d79a", dark="#05302e"),
    Palette(main="#c4553f", second="#e79a5b", accent="#fbe3b4", dark="#4a170c"),
)
WIDE, TALL, THICK = 17.1, 10.8, 0.5
TILT = -7.0


def draw(pose: Pose) -> str:
    """Draw the card at the pose's turn: its edge shows and the sheen slides over it."""
    colors, turn = pose.palette, max(-1.0, min(1.0, pose.turn + 0.16))
    squeeze, shift = math.cos(turn), THICK * math.sin(turn)
    edge = "".join(
        group(_plate(shade(colors.main, 0.5 - 0.1 * i)), f'transform="translate({n(shift * (i / 3 - 1))} 0)"')
        for i in range(4)
    )
    face = _face() + _print(colors, pose.text)
    place = f'transform="translate(0 -1.3) scale({n(squeeze)} 1) rotate({n(TILT)})"'
    return _defs(colors, turn) + group(edge + group(face, 'clip-path="url(#payment-card-edge)"') + _rim(), place)


def _plate(fill: str) -> str:
    return rect(-WIDE / 2, -TALL, WIDE, TALL, fill, 0.9)


def _rim() -> str:
    return rect(
        -WIDE / 2 + 0.05, -TALL + 0.05, WIDE - 0.1, TALL - 0.1, "none", 0.86,
        'stroke="#ffffff" stroke-opacity="0.45" stroke-width="0.09"',
    )  # fmt: skip


def _defs(colors: Palette, turn: float) -> str:
    main, second, slide = colors.main, colors.second, 9.0 * math.sin(turn)
    gold = colors.accent
    sweep: list[tuple[float, str, float]] = [
        (0, "#ffffff", 0.0),
        (0.38, "#ffffff", 0.05),
        (0.5, "#ffffff", 0.34),
        (0.56, "#ffffff", 0.10),
        (0.72, "#ffffff", 0.18),
        (1, "#ffffff", 0.0),
    ]
    chip = [(0, light(gold, 0.65)), (0.4, gold), (0.7, shade(gold, 0.2)), (1, light(gold, 0.3))]
    parts = (
        clip("payment-card-edge", _plate("#000")),
        linear(
            "payment-card-face", (-8, -11), (8, 0), [(0, light(main, 0.16)), (0.5, main), (1, mix(main, second, 0.7))]
        ),
        linear("payment-card-wave", (-6, -2), (9, -10), [(0, second, 0.75), (1, second, 0.05)]),
        linear("payment-card-sheen", (-9 + slide, -11), (9 + slide, 1), sweep),
        linear("payment-card-chip", (-6.6, -7.4), (-4.2, -5.2), chip),
        fade("payment-card-soot", colors.dark),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _face() -> str:
    waves = path("M-9 -3.2C-4 -6.4 0 -1.0 4.4 -4.6C6.6 -6.4 8 -9.4 9.4 -10.6L9.4 1L-9 1Z", "url(#payment-card-wave)")
    waves += path("M-9 -1.0C-3 -3.4 2 1.0 6 -1.8C7.6 -3.0 8.6 -5.4 9.4 -6.4L9.4 1L-9 1Z", "url(#payment-card-wave)")
    rows = "".join(f"M-9 {n(-TALL + 0.27 * i)}h18v{n(0.05 + 0.012 * (i * 7 % 5))}h-18Z" for i in range(40))
    brushed = path(rows, "#ffffff", 'fill-opacity="0.05"')
    sheen = rect(-WIDE / 2, -TALL, WIDE, TALL, "url(#payment-card-sheen)")
    return _plate("url(#payment-card-face)") + waves + brushed + sheen


@lru_cache(maxsize=64)
def _chip(colors: Palette) -> str:
    ink = shade(colors.accent, 0.5)
    plate = rect(-7.0, -7.6, 2.7, 2.1, "url(#payment-card-chip)", 0.36)
    lines = (
        "M-7.0 -6.9L-6.2 -6.9M-7.0 -6.2L-6.2 -6.2M-4.3 -6.9L-5.1 -6.9"
        "M-4.3 -6.2L-5.1 -6.2M-6.2 -7.6L-6.2 -5.5M-5.1 -7.6L-5.1 -5.5"
    )
    return rect(-6.95, -7.5, 2.7, 2.1, "#000000", 0.36, 'opacity="0.28"') + plate + line(lines, ink, 0.08)


def _print(colors: Palette, words: str) -> str:
    pale = luminance(colors.main) < 0.52
    ink = "#f7f3ea" if pale else ink_on(colors.main, colors.dark)
    arcs = "".join(
        line(
            f"M{n(-3.5 + 0.42 * k)} {n(-6.9 - 0.3 * k)}q{n(0.42 + 0.2 * k)} {n(0.34 + 0.3 * k)} 0 {n(0.68 + 0.6 * k)}",
            ink,
            0.17,
        )
        for k in range(3)
    )
    digits = "".join(
        ellipse((-7.0 + 0.62 * i + 0.75 * group_, -3.9), 0.2, 0.24, ink, 'opacity="0.85"')
        for group_ in range(3)
        for i in range(4 * group_, 4 * group_ + 4)
    )
    last = text("4096", (4.7, -3.62), 0.95, ink, weight=500, spacing=0.12)
    owner = rect(-7.1, -2.4, 5.2, 0.44, ink, 0.2, 'opacity="0.55"') + rect(
        -0.9, -2.4, 1.7, 0.44, ink, 0.2, 'opacity="0.4"'
    )
    mark = ellipse((5.7, -2.0), 0.95, 0.95, colors.accent, 'opacity="0.92"') + ellipse(
        (6.8, -2.0), 0.95, 0.95, light(colors.second, 0.35), 'opacity="0.8"'
    )
    if clean(words):
        name = text(words, (-7.1, -8.75), 1.5, ink, weight=700, anchor="start", fit=11)
    else:
        name = path("M-7.0 -9.1L-6.3 -10.0L-5.6 -9.1L-6.3 -8.2Z", ink) + rect(-5.2, -9.35, 3.4, 0.5, ink, 0.2)
    return _chip(colors) + arcs + digits + last + owner + mark + name


RIG = Rig(
    name="payment-card",
    label="Bank card",
    words=(
        "credit card", "debit card", "bank card", "payment card", "contactless card", "gift card", "loyalty card",
        "membership card", "banking", "fintech", "payment", "cashback",
    ),
    height=0.145,
    width=0.20,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.5,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.9,
)  # fmt: skip
