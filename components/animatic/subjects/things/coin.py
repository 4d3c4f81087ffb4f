"""A gold coin standing on its milled edge: a raised rim, a ring of beads, a star or a word; it turns in the round."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#e0a92e", second="#b9791a", accent="#fff0b8", dark="#6a430c"),
    Palette(main="#c4cad1", second="#8d959e", accent="#ffffff", dark="#454b52"),
    Palette(main="#c8824a", second="#96572a", accent="#ffe0c0", dark="#5a3012"),
)
R, THICK = 8.0, 1.5


def draw(pose: Pose) -> str:
    """Draw the coin at the pose's turn: its edge shows, and light runs over its face."""
    colors, turn = pose.palette, max(-1.15, min(1.15, pose.turn + 0.38))
    c, s = math.cos(turn), math.sin(turn)
    edge = "".join(
        group(
            ellipse((0, -R), R, R, f"url(#coin-{'edge' if i % 2 else 'groove'})"),
            f'transform="translate({n(THICK * s * (i / 8 - 0.5))} 0) scale({n(c)} 1)"',
        )
        for i in range(8)
    )
    face = group(_face(colors, pose.text), f'transform="translate({n(THICK * s * 0.5)} 0) scale({n(c)} 1)"')
    return _defs(colors, turn) + edge + face


def _defs(colors: Palette, turn: float) -> str:
    main, deep, slide = colors.main, colors.second, 8 * math.sin(turn)
    sweep: list[tuple[float, str, float]] = [
        (0, "#ffffff", 0.0),
        (0.34, "#ffffff", 0.0),
        (0.46, "#ffffff", 0.55),
        (0.54, "#ffffff", 0.12),
        (0.62, "#ffffff", 0.28),
        (0.7, "#ffffff", 0.0),
    ]
    parts = (
        clip("coin-disc", ellipse((0, -R), R, R, "#000")),
        linear("coin-edge", (0, -2 * R), (0, 0), [(0, light(main, 0.4)), (0.4, main), (1, shade(deep, 0.35))]),
        linear("coin-groove", (0, -2 * R), (0, 0), [(0, main), (0.4, deep), (1, shade(deep, 0.6))]),
        linear(
            "coin-rim",
            (-6, -14),
            (6, -2),
            [(0, light(main, 0.65)), (0.4, main), (0.75, shade(deep, 0.2)), (1, light(main, 0.2))],
        ),
        radial("coin-field", (-2.4, -10.6), 9.5, [(0, light(main, 0.42)), (0.5, main), (1, shade(deep, 0.15))]),
        linear("coin-relief", (-3, -12), (3, -4), [(0, light(main, 0.75)), (0.5, light(main, 0.15)), (1, deep)]),
        linear("coin-sweep", (-R + slide, -2 * R), (R + slide, 0), sweep),
        fade("coin-soot", colors.dark),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _face(colors: Palette, words: str) -> str:
    rim = ellipse((0, -R), R, R, "url(#coin-rim)") + ellipse((0, -R), R - 0.85, R - 0.85, shade(colors.second, 0.25))
    field = ellipse((0.06, -R + 0.1), R - 0.95, R - 0.95, "url(#coin-field)")
    beads = "".join(
        ellipse((6.35 * math.cos(a), -R + 6.35 * math.sin(a)), 0.2, 0.2, "url(#coin-relief)")
        for a in (2 * math.pi * k / 48 for k in range(48))
    )
    points = [
        (r * math.sin(math.pi * k / 5), -R - r * math.cos(math.pi * k / 5))
        for k in range(10)
        for r in (3.7 if k % 2 == 0 else 1.55,)
    ]
    if clean(words):
        mark = text(words, (0.1, -R + 1.0), 3.2, shade(colors.dark, 0.1), weight=700, fit=9.4, extra='opacity="0.55"')
        mark += text(words, (-0.06, -R + 0.82), 3.2, light(colors.main, 0.55), weight=700, fit=9.4)
    else:
        mark = path(polygon(points), colors.dark, 'opacity="0.5" transform="translate(0.22 0.28)"') + path(
            polygon(points), "url(#coin-relief)"
        )
        mark += "".join(
            line(
                f"M0 {n(-R)}L{n(x)} {n(y)}",
                shade(colors.second, 0.2) if k % 2 else light(colors.main, 0.7),
                0.1,
                'opacity="0.7"',
            )
            for k, (x, y) in enumerate(points)
        )
    laurel = "".join(
        path(
            f"M{n(x)} {n(y)}q{n(side * 0.9)} -0.1 {n(side * 0.8)} -1.3q{n(-side * 0.9)} 0.2 {n(-side * 0.8)} 1.3Z",
            "url(#coin-relief)",
        )
        for side in (-1, 1)
        for x, y in ((side * 4.9 * math.sin(a), -R + 4.9 * math.cos(a)) for a in (0.35 + 0.3 * k for k in range(5)))
    )
    sweep = group(rect(-R, -2 * R, 2 * R, 2 * R, "url(#coin-sweep)"), 'clip-path="url(#coin-disc)"')
    shadow = group(spot("coin-soot", (3, -2.2), 6, 2.6, 0.35, -30), 'clip-path="url(#coin-disc)"')
    return rim + field + beads + laurel + mark + shadow + sweep


RIG = Rig(
    name="coin",
    label="Coin",
    words=("coin", "gold coin", "bitcoin", "crypto", "cryptocurrency", "token", "medallion"),
    height=0.165,
    width=0.19,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.8,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
)
