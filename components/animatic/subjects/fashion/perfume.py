"""A perfume flacon: a block of glass with colored liquid, a paper label and a turned metal cap."""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import ink_on, metal, satin
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    text,
)

HALF_WIDTH, HALF_DEPTH = 3.05, 1.35
TOP, FILL, FLOOR = -8.3, -7.05, -0.95
WALL = 0.36

PALETTES = (
    Palette(main="#e8a24a", second="#f3ece2", accent="#d8b26a", dark="#3a2c20"),
    Palette(main="#f0a99e", second="#f6ecea", accent="#c9cdd3", dark="#4a3236"),
    Palette(main="#7dbd9b", second="#e9f1ec", accent="#d9c28a", dark="#20342c"),
    Palette(main="#b79bd0", second="#efeaf5", accent="#c9cdd3", dark="#33274a"),
    Palette(main="#7fa6c9", second="#e8eff5", accent="#2b2d33", dark="#1f3044"),
)


@dataclass(frozen=True)
class _View:
    """The block as seen at one turn: where its faces begin and end across the picture."""

    turn: float

    @property
    def half(self) -> float:
        return HALF_WIDTH * math.cos(self.turn) + HALF_DEPTH * abs(math.sin(self.turn))

    @property
    def face(self) -> tuple[float, float]:
        """Left and right edge of the front face."""
        middle, half = HALF_DEPTH * math.sin(self.turn), HALF_WIDTH * math.cos(self.turn)
        return middle - half, middle + half


def draw(pose: Pose) -> str:
    """Draw the flacon at the pose's turn."""
    turn = max(-1.2, min(1.2, pose.turn))
    view = _View(turn)
    colors = pose.palette
    return (
        _defs(view, colors)
        + _glass_behind(view)
        + _liquid(view, colors)
        + _base(view, colors)
        + _edges(view)
        + _label(view, colors, pose.text)
        + _reflections(view)
        + _cap(colors, pose.seed)
    )


def _outline(half: float, top: float, bottom: float, shoulder: float, heel: float) -> str:
    w, s, h = n(half), shoulder, heel
    return (
        f"M{n(-half)} {n(top + s)}C{n(-half)} {n(top + s * 0.35)} {n(-half + s * 0.4)} {n(top)} "
        f"{n(-half + s * 1.15)} {n(top)}"
        f"L{n(half - s * 1.15)} {n(top)}C{n(half - s * 0.4)} {n(top)} {w} {n(top + s * 0.35)} {w} {n(top + s)}"
        f"L{w} {n(bottom - h)}C{w} {n(bottom - h * 0.3)} {n(half - h * 0.3)} {n(bottom)} {n(half - h)} {n(bottom)}"
        f"L{n(-half + h)} {n(bottom)}C{n(-half + h * 0.3)} {n(bottom)} {n(-half)} "
        f"{n(bottom - h * 0.3)} {n(-half)} {n(bottom - h)}Z"
    )


def _body(view: _View) -> str:
    return _outline(view.half, TOP, 0, 1.0, 0.32)


def _pool(view: _View) -> str:
    return _outline(view.half - WALL, FILL, FLOOR, 0.08, 0.75)


def _defs(view: _View, colors: Palette) -> str:
    """Glass and liquid."""
    half, glass, juice = view.half, colors.second, colors.main
    deep, inner = shade(juice, 0.42), half - WALL
    caustic = (0.22 * half + 0.8 * math.sin(view.turn), -1.35)
    parts = (
        clip("perfume-body", path(_body(view))),
        clip("perfume-pool", path(_pool(view))),
        linear(
            "perfume-shell",
            (-half, 0),
            (half, 0),
            [
                (0, shade(glass, 0.5), 0.72),
                (0.035, light(glass, 0.7), 0.85),
                (0.09, shade(glass, 0.22), 0.40),
                (0.2, light(glass, 0.3), 0.22),
                (0.62, light(glass, 0.4), 0.20),
                (0.9, shade(glass, 0.25), 0.42),
                (0.965, light(glass, 0.7), 0.8),
                (1, shade(glass, 0.55), 0.75),
            ],
        ),
        linear(
            "perfume-juice",
            (-inner, 0),
            (inner, 0),
            [
                (0, shade(juice, 0.62), 0.97),
                (0.07, deep, 0.95),
                (0.2, mix(juice, deep, 0.25), 0.92),
                (0.42, juice, 0.86),
                (0.66, light(juice, 0.16), 0.84),
                (0.86, mix(juice, deep, 0.35), 0.92),
                (0.95, deep, 0.95),
                (1, shade(juice, 0.6), 0.97),
            ],
        ),
        linear(
            "perfume-depth",
            (0, FILL),
            (0, FLOOR),
            [
                (0, shade(juice, 0.5), 0.36),
                (0.10, juice, 0.0),
                (0.62, juice, 0.0),
                (1, shade(juice, 0.55), 0.40),
            ],
        ),
        radial(
            "perfume-glow",
            caustic,
            2.9,
            [(0, light(juice, 0.75), 0.8), (0.4, light(juice, 0.45), 0.42), (1, light(juice, 0.3), 0)],
            squash=0.72,
            tilt=-14,
        ),
    )
    return "<defs>" + "".join(parts) + _lights_and_metal(view, colors) + "</defs>"


def _lights_and_metal(view: _View, colors: Palette) -> str:
    """Reflections and the metal."""
    glass, juice = colors.second, colors.main
    return "".join(
        (
            linear(
                "perfume-foot",
                (0, FLOOR - 0.25),
                (0, 0),
                [
                    (0, shade(juice, 0.35), 0.0),
                    (0.3, light(glass, 0.55), 0.55),
                    (0.52, mix(juice, glass, 0.35), 0.75),
                    (0.72, light(juice, 0.55), 0.7),
                    (0.88, shade(juice, 0.4), 0.62),
                    (1, light(glass, 0.8), 0.9),
                ],
            ),
            linear(
                "perfume-shoulder",
                (0, TOP),
                (0, TOP + 0.9),
                [
                    (0, light(glass, 0.7), 0.75),
                    (0.3, light(glass, 0.4), 0.3),
                    (0.5, shade(glass, 0.5), 0.22),
                    (1, glass, 0),
                ],
            ),
            linear(
                "perfume-sheen",
                (0, TOP),
                (0, 0),
                [(0, "#ffffff", 0.75), (0.35, "#ffffff", 0.40), (0.8, "#ffffff", 0.14), (1, "#ffffff", 0.02)],
            ),
            linear(
                "perfume-strip", (0, TOP), (0, 0), [(0, "#ffffff", 0.55), (0.7, "#ffffff", 0.25), (1, "#ffffff", 0)]
            ),
            metal("perfume-metal", -1.5, 1.5, colors.accent, view.turn),
            metal("perfume-collar", -1.22, 1.22, colors.accent, view.turn),
            satin("perfume-lacquer", -1.5, 1.5, mix(colors.dark, "#101114", 0.4), view.turn),
        )
    )


def _glass_behind(view: _View) -> str:
    body = path(_body(view), "url(#perfume-shell)")
    shoulder = rect(-view.half, TOP, view.half * 2, 0.9, "url(#perfume-shoulder)")
    return body + group(shoulder, 'clip-path="url(#perfume-body)"')


def _liquid(view: _View, colors: Palette) -> str:
    pool, inner = _pool(view), view.half - WALL
    tube = rect(-0.13, TOP, 0.26, -TOP + FILL, light(colors.second, 0.5), extra='opacity="0.55"')
    sunk = rect(-0.02, FILL, 0.3, FLOOR - FILL - 0.15, light(colors.main, 0.45), 0.1, 'opacity="0.38"')
    surface = ellipse((0, FILL + 0.02), inner - 0.02, 0.2, light(colors.main, 0.35), 'opacity="0.85"')
    back = ellipse((0, FILL - 0.05), inner - 0.1, 0.13, shade(colors.main, 0.3), 'opacity="0.45"')
    fills = "".join(path(pool, f"url(#perfume-{name})") for name in ("juice", "depth", "glow"))
    return tube + fills + group(sunk, 'clip-path="url(#perfume-pool)"') + surface + back


def _base(view: _View, colors: Palette) -> str:
    half = view.half
    foot = rect(-half, FLOOR - 0.25, half * 2, -FLOOR + 0.25, "url(#perfume-foot)")
    glint = ellipse((half * 0.34, -0.42), half * 0.42, 0.16, light(colors.main, 0.8), 'opacity="0.75"')
    return group(foot + glint, 'clip-path="url(#perfume-body)"')


def _edges(view: _View) -> str:
    left, right = view.face
    corner = []
    for x, sign in ((left, 1), (right, -1)):
        if -view.half + 0.3 < x < view.half - 0.3:
            corner.append(rect(x - 0.05, TOP + 0.25, 0.1, -TOP - 0.5, "#ffffff", 0.05, 'opacity="0.6"'))
            corner.append(rect(x + sign * 0.07, TOP + 0.4, 0.14, -TOP - 0.8, "#20242c", 0.05, 'opacity="0.16"'))
    rim = f'<path d="{_body(view)}" fill="none" stroke="#ffffff" stroke-opacity="0.75" stroke-width="0.09"/>'
    return group("".join(corner), 'clip-path="url(#perfume-body)"') + rim


def _label(view: _View, colors: Palette, words: str) -> str:
    middle, squeeze = HALF_DEPTH * math.sin(view.turn), math.cos(view.turn)
    paper, ink, foil = "#fcf8f1", ink_on("#fcf8f1", colors.dark), shade(colors.accent, 0.18)
    shadow = rect(-1.82, -5.58, 3.72, 2.74, "#000000", 0.09, 'opacity="0.16"')
    ground = rect(-1.85, -5.66, 3.7, 2.72, paper, 0.07)
    dim = rect(-1.85, -5.66, 3.7, 2.72, "url(#perfume-dim)", 0.07)
    frame = f'<rect x="-1.67" y="-5.48" width="3.34" height="2.36" fill="none" stroke="{foil}" stroke-width="0.045"/>'
    if clean(words):
        name = text(words.upper(), (0, -4.22), 0.66, ink, weight=500, spacing=0.1, fit=2.85)
        below = text("EAU DE PARFUM", (0, -3.62), 0.235, mix(ink, paper, 0.3), spacing=0.075, fit=2.8)
    else:
        name = f'<circle cx="0" cy="-4.35" r="0.52" fill="none" stroke="{foil}" stroke-width="0.06"/>' + path(
            polygon([(0, -4.7), (0.2, -4.35), (0, -4.0), (-0.2, -4.35)]), foil
        )
        below = rect(-0.7, -3.52, 1.4, 0.045, foil)
    shade_across = linear(
        "perfume-dim", (-1.85, 0), (1.85, 0), [(0, "#ffffff", 0.1), (0.35, "#6b5a48", 0.0), (1, "#6b5a48", 0.20)]
    )
    return f"<defs>{shade_across}</defs>" + group(
        shadow + ground + dim + frame + name + below, f'transform="translate({n(middle)} 0) scale({n(squeeze)} 1)"'
    )


def _reflections(view: _View) -> str:
    """A tall window at the left and a strip light at the right; both slide over the face as it turns."""
    left, right = view.face
    width = right - left
    start = left + width * (0.055 - 0.10 * math.sin(view.turn))
    wide = width * 0.15
    window = polygon([(start, TOP + 0.45), (start + wide, TOP + 0.45), (start + wide, -1.1), (start, -1.6)])
    strip = right - width * (0.09 + 0.12 * math.sin(view.turn))
    side = ""
    if abs(math.sin(view.turn)) > 0.12:
        edge = -view.half if view.turn > 0 else right
        span = (left + view.half) if view.turn > 0 else (view.half - right)
        side = rect(edge + span * 0.3, TOP + 0.6, span * 0.32, -TOP - 1.6, "url(#perfume-strip)", 0.1)
    thin = rect(strip, TOP + 0.5, width * 0.028, -TOP - 1.4, "url(#perfume-strip)", 0.06)
    return group(path(window, "url(#perfume-sheen)") + thin + side, 'clip-path="url(#perfume-body)"')


def _cap(colors: Palette, seed: int) -> str:
    collar = rect(-1.22, -8.92, 2.44, 0.68, "url(#perfume-collar)", 0.08) + rect(
        -1.22, -8.62, 2.44, 0.05, shade(colors.accent, 0.6), extra='opacity="0.6"'
    )
    skin = "url(#perfume-lacquer)" if seed % 3 == 2 else "url(#perfume-metal)"
    block = rect(-1.5, -12.3, 3.0, 3.42, skin, 0.2)
    bevel = linear(
        "perfume-bevel",
        (0, -12.3),
        (0, -8.88),
        [
            (0, "#ffffff", 0.55),
            (0.045, "#ffffff", 0.12),
            (0.06, "#000000", 0.10),
            (0.12, "#000000", 0),
            (0.85, "#000000", 0),
            (0.975, "#000000", 0.28),
            (1, "#ffffff", 0.25),
        ],
    )
    return f"<defs>{bevel}</defs>" + collar + block + rect(-1.5, -12.3, 3.0, 3.42, "url(#perfume-bevel)", 0.2)


RIG = Rig(
    name="perfume",
    label="Perfume bottle",
    words=(
        "perfume",
        "fragrance",
        "cologne",
        "aftershave",
        "eau de toilette",
        "eau de parfum",
        "body mist",
        "parfum",
        "flacon",
        "scent",
        "perfume bottle",
    ),
    height=0.124,
    width=0.072,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.9,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
