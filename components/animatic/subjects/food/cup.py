"""A cup of coffee on its saucer, seen a little from above, with steam that rises and curls."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte
from components.animatic.subjects.drawing.splash import ripples, splash, stream
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    radial,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f3efe8", second="#f3efe8", accent="#b8925a", dark="#3b2115"),
    Palette(main="#33485e", second="#33485e", accent="#d2a74e", dark="#3b2115"),
    Palette(main="#c76f51", second="#c76f51", accent="#f3ead6", dark="#3b2115"),
    Palette(main="#2b2c30", second="#2b2c30", accent="#d2a74e", dark="#3b2115"),
    Palette(main="#9caf8c", second="#9caf8c", accent="#f6f1e6", dark="#3b2115"),
)
RIM, FOOT, HEIGHT = 4.6, 2.5, 6.6
LIP = -8.0
"""The y of the rim's middle; the saucer lifts the cup."""


def draw(pose: Pose, kind: str = "coffee") -> str:
    """Draw cup, drink and the steam at the pose's phase; poured, milk draws the leaf; splashing, it leaps."""
    colors = pose.palette
    surface = LIP + 0.3
    drink = mix(colors.dark, "#8a5530", 0.4) if kind == "coffee" else colors.dark
    far, near = "", ""
    if pose.action == "splash":
        far, near = splash("cup", pose.phase, (0, surface), 2.7, 0.2, 7.4, drink)
    cup = _defs(pose, kind) + _saucer(colors) + _handle(pose) + _body(pose) + _coffee(pose, kind) + far + near
    if pose.action == "pour":
        return cup + _poured(pose, kind, surface)
    return cup + ("" if near else _steam(pose.phase, pose.seed))


def _poured(pose: Pose, kind: str, surface: float) -> str:
    """A small steel jug tips in from above and lets a stream fall into the cup."""
    color = "#fbf3e4" if kind == "coffee" else pose.palette.dark
    ring = ripples(pose.phase, (-0.2, surface), RIM - 0.9, 0.2, light(color, 0.2))
    fall = stream("cup", pose.phase, -0.2, -15.0, surface, 0.36, color)
    body = smooth(
        [(-2.1, -2.6), (-2.5, -0.6), (-2.6, 1.6), (-2.2, 2.7), (2.2, 2.7), (2.6, 1.6), (2.5, -0.6), (2.1, -2.6)],
        tension=0.8,
    )
    jug = line("M2.2 -1.8C4.6 -2.2 4.6 2.0 2.4 1.8", "#7f878f", 0.62) + line(
        "M2.2 -1.8C4.6 -2.2 4.6 2.0 2.4 1.8", "#eef2f5", 0.2
    )
    jug += path(body, "url(#cup-steel)") + path("M-2.1 -2.6L-3.3 -3.2L-2.2 -1.2Z", "#c5ccd2")
    jug += ellipse((0, -2.6), 2.15, 0.5, "#8f979e") + ellipse((0, -2.5), 1.8, 0.36, color)
    steel = linear(
        "cup-steel",
        (-2.6, 0),
        (2.6, 0),
        [(0, "#6f777f"), (0.2, "#f6f9fb"), (0.4, "#c5ccd2"), (0.7, "#7f878f"), (0.9, "#e6ebee"), (1, "#6f777f")],
    )
    sway = 1.5 * math.sin(math.tau * pose.phase)
    place = f'transform="translate(4.35 {n(-14.8 + 0.06 * sway)}) rotate({n(-42 + sway)})"'
    return f"<defs>{steel}</defs>" + ring + fall + group(jug, place)


def _outline() -> list[Point]:
    """The cup's side from the rim's left end round the foot to its right end."""
    left = [(-RIM, LIP), (-4.5, -6.4), (-4.2, -4.6), (-3.5, -3.0), (-FOOT, -1.9)]
    return [*left, (0.0, -1.5), *((-x, y) for x, y in reversed(left))]


def _side() -> str:
    points = _outline()
    return smooth(points, closed=False) + f"A{n(RIM)} 1.15 0 0 0 {n(-RIM)} {n(LIP)}Z"


def _defs(pose: Pose, kind: str) -> str:
    """Glaze and saucer."""
    main, second = pose.palette.main, pose.palette.second
    parts = (
        clip("cup-side", path(_side())),
        matte("cup-glaze", -RIM, RIM, main, pose.turn),
        linear(
            "cup-fall",
            (0, LIP),
            (0, -1.5),
            [(0, "#ffffff", 0.16), (0.35, "#000000", 0), (0.75, "#000000", 0.10), (1, "#000000", 0.34)],
        ),
        linear(
            "cup-plate",
            (-8, -1),
            (8, -1),
            [(0, shade(second, 0.16)), (0.25, light(second, 0.3)), (0.6, second), (1, shade(second, 0.3))],
        ),
        linear(
            "cup-plate-edge",
            (0, -1.2),
            (0, 0),
            [(0, light(second, 0.2)), (0.5, shade(second, 0.2)), (1, shade(second, 0.5))],
        ),
        radial(
            "cup-well",
            (0.4, -1.7),
            5.4,
            [(0, shade(second, 0.5)), (0.55, shade(second, 0.28)), (1, shade(second, 0.05))],
            squash=0.22,
        ),
    )
    return "<defs>" + "".join(parts) + _drink(pose, kind) + "</defs>"


def _drink(pose: Pose, kind: str) -> str:
    """Coffee, glints and steam."""
    main, coffee = pose.palette.main, pose.palette.dark
    tones = (mix(coffee, "#8a5530", 0.55), mix(coffee, "#6e4222", 0.4), "#c79458")
    if kind != "coffee":
        tones = (light(coffee, 0.08), shade(coffee, 0.1), light(coffee, 0.4))
    return "".join(
        (
            linear(
                "cup-inside",
                (-RIM, 0),
                (RIM, 0),
                [(0, shade(main, 0.34)), (0.5, shade(main, 0.16)), (1, light(main, 0.12))],
            ),
            radial(
                "cup-coffee",
                (-0.6, LIP + 0.3),
                4.6,
                [
                    (0, light(coffee, 0.34)),
                    (0.45, tones[0]),
                    (0.82, tones[1]),
                    (1, tones[2]),
                ],
                squash=0.24,
            ),
            fade("cup-glint", "#ffffff"),
            fade("cup-soot", "#000000"),
            linear(
                "cup-steam",
                (0, LIP),
                (0, LIP - 11),
                [(0, "#ffffff", 0), (0.18, "#ffffff", 1), (0.55, "#ffffff", 0.75), (1, "#ffffff", 0)],
            ),
        )
    )


def _saucer(colors: Palette) -> str:
    second = colors.second
    under = path("M-7.6 -1.25C-6.4 -0.35 -3.4 0 0 0C3.4 0 6.4 -0.35 7.6 -1.25Z", "url(#cup-plate-edge)")
    plate = ellipse((0, -1.35), 7.8, 1.16, "url(#cup-plate)") + ellipse((0, -1.32), 5.2, 0.78, "url(#cup-well)")
    rim = ellipse((0, -1.35), 7.72, 1.10, "none", f'stroke="{light(second, 0.65)}" stroke-width="0.12" opacity="0.9"')
    ring = ellipse((0, -1.36), 7.2, 0.99, "none", f'stroke="{colors.accent}" stroke-width="0.13" opacity="0.85"')
    return under + plate + rim + ring + spot("cup-soot", (0.7, -1.25), 4.6, 0.7, 0.55)


def _handle(pose: Pose) -> str:
    """The ear swings round to the front or the back as the cup turns."""
    main, reach = pose.palette.main, math.cos(pose.turn * 0.9)
    x = 4.1
    loop = (
        f"M{n(x)} {n(LIP + 1.2)}C{n(x + 3.2 * reach)} {n(LIP + 0.6)} {n(x + 3.5 * reach)} "
        f"{n(LIP + 4.2)} {n(x - 0.7)} {n(LIP + 4.5)}"
    )
    return (
        line(loop, shade(main, 0.38), 1.05)
        + line(loop, main, 0.8)
        + line(loop, light(main, 0.5), 0.26, 'transform="translate(-0.12 -0.2)" opacity="0.8"')
    )


def _body(pose: Pose) -> str:
    colors, side = pose.palette, _side()
    window = smooth([(-3.5, LIP + 1.5), (-2.6, LIP + 1.75), (-2.3, LIP + 4.2), (-2.8, LIP + 4.9), (-3.3, LIP + 3.4)])
    band = f"M{n(-RIM)} {n(LIP + 0.62)}A{n(RIM)} 1.15 0 0 0 {n(RIM)} {n(LIP + 0.62)}"
    details = (
        path(side, "url(#cup-fall)")
        + line(band, colors.accent, 0.16, 'opacity="0.9"')
        + path(window, "#ffffff", 'opacity="0.5"')
        + spot("cup-glint", (-2.9, LIP + 2.4), 1.5, 3.0, 0.5)
        + spot("cup-glint", (3.6, LIP + 3.4), 0.5, 2.2, 0.4)
    )
    words = ""
    if clean(pose.text):
        ink = light(colors.accent, 0.1)
        words = group(
            text(pose.text, (0, -4.6), 0.95, ink, weight=600, fit=4.6),
            f'transform="translate({n(2.6 * math.sin(pose.turn))} 0)"',
        )
    return path(side, "url(#cup-glaze)") + group(details + words, 'clip-path="url(#cup-side)"')


def _coffee(pose: Pose, kind: str) -> str:
    main, foaming = pose.palette.main, pose.palette.dark if kind == "matcha" else "#9a6334"
    mouth = ellipse((0, LIP), RIM, 1.15, "url(#cup-inside)")
    surface = ellipse((0.02, LIP + 0.26), RIM - 0.42, 0.80, "url(#cup-coffee)")
    foam = line(f"M-3.7 {n(LIP + 0.42)}Q0 {n(LIP + 1.22)} 3.7 {n(LIP + 0.42)}", "#d8ab72", 0.16, 'opacity="0.75"')
    y = LIP + 0.34
    leaf = path(
        f"M-1.5 {n(y)}C-1.5 {n(y - 0.42)} -0.3 {n(y - 0.4)} 0 {n(y - 0.14)}"
        f"C0.3 {n(y - 0.4)} 1.5 {n(y - 0.42)} 1.5 {n(y)}"
        f"C1.5 {n(y + 0.28)} 0.5 {n(y + 0.36)} 0 {n(y + 0.55)}C-0.5 {n(y + 0.36)} -1.5 {n(y + 0.28)} -1.5 {n(y)}Z",
        "#f1ddbd",
        'opacity="0.88"',
    )
    leaf += line(f"M-0.9 {n(y + 0.05)}Q0 {n(y + 0.3)} 0.9 {n(y + 0.05)}", foaming, 0.1, 'opacity="0.6"')
    if kind == "tea":
        leaf, foam = "", ""
    elif pose.action == "pour":
        grown = min(1.0, 0.15 + pose.phase * 1.2)
        leaf = group(leaf, f'transform="translate(0 {n(y * (1 - grown))}) scale({n(grown)})"')
    lip = ellipse((0, LIP), RIM - 0.04, 1.12, "none", f'stroke="{light(main, 0.62)}" stroke-width="0.2"')
    return mouth + surface + leaf + foam + lip


def _steam(phase: float, seed: int) -> str:
    """Wisps of nested ribbons; the curl travels upward and meets itself after one phase."""
    parts = []
    for wisp, (x0, height, weight) in enumerate(((-1.3, 9.2, 1.0), (0.5, 11.0, 1.25), (1.9, 8.0, 0.8))):
        offset = (seed % 7) * 0.13 + wisp * 0.37
        for width, opacity in ((1.5, 0.045), (1.0, 0.06), (0.55, 0.08), (0.24, 0.10)):
            left, right = [], []
            for i in range(15):
                t = i / 14
                curl = math.sin(2 * math.pi * (1.15 * t - phase + offset)) * (0.15 + 1.25 * t * t) + 0.5 * t * math.sin(
                    offset * 9
                )
                half = width * weight * (0.25 + 0.9 * t) * math.sin(math.pi * (0.06 + 0.92 * t)) ** 0.7
                y = LIP - 0.1 - height * t
                left.append((x0 + curl - half, y))
                right.append((x0 + curl + half, y))
            parts.append(path(smooth([*left, *reversed(right)]), "url(#cup-steam)", f'opacity="{n(opacity)}"'))
    return "".join(parts)


_ACTIONS = ("idle", "pour", "splash", "steam")
_GAITS = MappingProxyType({"pour": Gait(4.0, 0.0), "splash": Gait(2.6, 0.0)})
RIG = Rig(
    name="cup",
    label="Coffee cup",
    words=(
        "coffee",
        "cup",
        "coffee cup",
        "mug",
        "espresso",
        "ristretto",
        "flat white",
        "latte",
        "cappuccino",
        "cup of coffee",
        "americano",
        "hot chocolate",
        "latte art",
        "mocha",
    ),
    height=0.20,
    width=0.166,
    draw=draw,
    cycle=3.0,
    phases=16,
    on="table",
    glossy=0.45,
    actions=_ACTIONS,
    gaits=_GAITS,
    palettes=PALETTES,
)
_TEA = tuple(replace(palette, dark="#a84c16") for palette in PALETTES)
TEA = replace(
    RIG,
    name="tea",
    label="Cup of tea",
    words=("tea", "cup of tea", "teacup", "black tea", "earl grey", "chamomile tea", "herbal tea", "green tea",
           "cup of green tea", "mint tea", "mug of tea"),
    draw=partial(draw, kind="tea"),
    palettes=_TEA,
)  # fmt: skip
MATCHA = replace(
    RIG,
    name="matcha",
    label="Matcha latte",
    words=("matcha", "matcha latte", "cup of matcha", "bowl of matcha"),
    draw=partial(draw, kind="matcha"),
    palettes=tuple(replace(palette, dark="#8fae4c") for palette in PALETTES),
)
CHAI = replace(
    RIG,
    name="chai",
    label="Milky tea",
    words=("chai", "chai latte", "milk tea", "golden milk", "turmeric latte"),
    draw=partial(draw, kind="chai"),
    palettes=tuple(replace(palette, dark="#c08a54") for palette in PALETTES),
)
RIGS = (RIG, TEA, MATCHA, CHAI)
