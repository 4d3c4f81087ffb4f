"""A brand mark cut from thick metal: a ring and a letter or word that stand on edge and turn in the light."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import View, circle, slab
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    fade,
    group,
    light,
    linear,
    mix,
    path,
    polygon,
    radial,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#d2a74e", second="#1b2430", accent="#f6e3b0", dark="#3a2a12"),
    Palette(main="#cfd3d8", second="#22262d", accent="#ffffff", dark="#23262b"),
    Palette(main="#d9a08c", second="#2b1d22", accent="#fbe3da", dark="#3a1f1a"),
    Palette(main="#2f6bd0", second="#0f1a30", accent="#cfe0ff", dark="#0d1a38"),
)
R, DEEP = 50.0, 9.0


def draw(pose: Pose) -> str:
    """Draw the mark at the pose's turn; a glint runs over it as it goes."""
    colors, turn = pose.palette, max(-1.25, min(1.25, pose.turn))
    view = View(turn, 0.0)
    body = slab(view, circle(R, (0, R), 72), DEEP / 2, -DEEP / 2, "url(#logo-edge)")
    front = view.front(_face(colors, pose.text, turn), DEEP / 2, y=R)
    return _defs(colors, turn) + body + front


def _defs(colors: Palette, turn: float) -> str:
    main = colors.main
    slide = 30 * math.sin(turn * 1.4)
    room = [
        (0, shade(main, 0.45)),
        (0.16, light(main, 0.35)),
        (0.28, light(main, 0.75)),
        (0.38, main),
        (0.52, shade(main, 0.35)),
        (0.66, main),
        (0.78, light(main, 0.5)),
        (0.9, shade(main, 0.1)),
        (1, shade(main, 0.5)),
    ]
    parts = (
        linear("logo-edge", (0, -2 * R), (0, 0), room),
        linear("logo-metal", (-R + slide, -R), (R + slide, R), room),
        linear("logo-metal2", (R - slide, -R), (-R - slide, R), room),
        radial(
            "logo-field",
            (-16, -20),
            70,
            [(0, light(colors.second, 0.28)), (0.6, colors.second), (1, shade(colors.second, 0.4))],
        ),
        linear(
            "logo-letter",
            (0, -26),
            (0, 26),
            [
                (0, light(main, 0.75)),
                (0.42, light(main, 0.15)),
                (0.5, shade(main, 0.3)),
                (0.58, main),
                (1, light(main, 0.45)),
            ],
        ),
        clip("logo-disc", f'<circle r="{R}"/>'),
        linear("logo-glare", (-40 + slide, -R), (0 + slide, R), [(0, "#ffffff", 0.34), (1, "#ffffff", 0.02)]),
        fade("logo-glow", "#ffffff"),
        fade("logo-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _face(colors: Palette, words: str, turn: float) -> str:
    ring = (
        f'<circle r="{R}" fill="url(#logo-metal)"/><circle r="{R - 5}" '
        f'fill="url(#logo-metal2)"/><circle r="{R - 6.4}" fill="url(#logo-field)"/>'
    )
    ring += (
        f'<circle r="{R - 0.4}" fill="none" stroke="#ffffff" stroke-opacity="0.6" '
        f'stroke-width="0.7"/><circle r="{R - 10}" fill="none" stroke="{colors.main}" '
        'stroke-width="0.7" opacity="0.8"/>'
    )
    soft = spot("logo-soot", (6, 12), 40, 34, 0.35) + spot("logo-glow", (-18, -24), 20, 13, 0.3)
    slide = 40 * math.sin(turn)
    glare = path(polygon([(-34 + slide, -R), (-2 + slide, -R), (-30 + slide, R), (-62 + slide, R)]), "url(#logo-glare)")
    return ring + group(soft + _mark(colors, words) + glare, 'clip-path="url(#logo-disc)"')


def _mark(colors: Palette, words: str) -> str:
    """The words in raised metal; without any, a mark of two folded strokes."""
    dx, dy = 0.9, 1.4
    if clean(words):
        size = 30.0
        place = (0.0, 10.0)
        deep = "".join(
            text(
                words, (place[0] + dx * k / 4, place[1] + dy * k / 4), size, shade(colors.main, 0.6), weight=700, fit=74
            )
            for k in range(5, 0, -1)
        )
        top = text(words, place, size, "url(#logo-letter)", weight=700, fit=74) + text(
            words,
            (place[0] - 0.2, place[1] - 0.3),
            size,
            "none",
            weight=700,
            fit=74,
            extra=f'stroke="{colors.accent}" stroke-width="0.35" opacity="0.7"',
        )
        return deep + top + rect(-16, 19, 32, 1.2, "url(#logo-letter)")
    left = [(-26, 20), (-8, -24), (2, -24), (-12, 20)]
    right = [(-2, -4), (6, -24), (26, 20), (12, 20)]
    bar = [(-6, 4), (8, 4), (12, 12), (-9.5, 12)]
    deep = "".join(
        path(polygon([(x + dx * k, y + dy * k) for x, y in shape]), shade(colors.main, 0.62))
        for k in (2, 1)
        for shape in (left, right, bar)
    )
    faces = (
        path(polygon(left), "url(#logo-letter)")
        + path(polygon(right), "url(#logo-metal)")
        + path(polygon(bar), mix(colors.main, colors.accent, 0.4))
    )
    edges = "".join(
        path(polygon(shape), "none", f'stroke="{colors.accent}" stroke-width="0.5" opacity="0.75"')
        for shape in (left, right, bar)
    )
    return deep + faces + edges


RIG = Rig(
    name="logo",
    label="Logo",
    words=(
        "logo",
        "brand logo",
        "emblem",
        "badge",
        "brand",
        "brand name",
        "company logo",
        "sign",
        "symbol",
        "icon",
        "trademark",
        "brand mark",
        "wordmark",
        "monogram",
    ),
    height=1.0,
    width=1.04,
    draw=draw,
    turns=20,
    glossy=0.8,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
