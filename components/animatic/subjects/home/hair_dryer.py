"""A hair dryer standing on its handle: lacquered barrel, narrow nozzle, a grille with its fan behind."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import thick
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
    luminance,
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#d8d2cc", second="#c47a8a", accent="#e8b8a8", dark="#2a2624"),
    Palette(main="#2b2d33", second="#b5348a", accent="#e05aa8", dark="#0d0e10"),
    Palette(main="#efe6da", second="#c9a25e", accent="#d9b878", dark="#2e2822"),
    Palette(main="#3c5a78", second="#c97a4a", accent="#e8a878", dark="#121c28"),
)


BARREL: tuple[Point, ...] = (
    (-9.0, -15.0),
    (-9.6, -19.0),
    (-8.6, -23.2),
    (-5.0, -25.4),
    (2.0, -25.0),
    (9.0, -23.8),
    (9.6, -22.8),
    (9.6, -15.4),
    (9.0, -14.4),
    (2.0, -13.4),
    (-5.0, -12.8),
)


HANDLE: tuple[Point, ...] = (
    (-5.2, -14.0),
    (-4.8, -9.0),
    (-4.2, -3.6),
    (-3.8, -1.0),
    (-2.4, 0.0),
    (-0.2, 0.0),
    (1.2, -1.0),
    (1.3, -4.0),
    (1.4, -9.0),
    (2.2, -14.0),
)


def draw(pose: Pose) -> str:
    """Draw the hair dryer standing on its handle; as it turns, its roundness shows."""
    colors, turn = pose.palette, max(-0.8, min(0.8, pose.turn))
    barrel, handle = smooth(BARREL), smooth(HANDLE, tension=0.8)

    def layer(place: float) -> str:
        dark = 0.52 - 0.26 * place
        return path(barrel, shade(colors.main, dark)) + path(handle, shade(colors.main, dark))

    face = (
        path(handle, "url(#hair-dryer-handle)")
        + _controls(colors, pose.text)
        + _nozzle()
        + path(barrel, "url(#hair-dryer-barrel)")
        + group(_barrel_light(), 'clip-path="url(#hair-dryer-body)"')
        + _intake(colors, pose.phase)
    )
    return _defs(colors, barrel) + group(thick(turn, 4.0, face, layer, 9), 'transform="translate(-2.0 0)"')


def _defs(colors: Palette, barrel: str) -> str:
    main, trim = colors.main, colors.second
    lacquer = [
        (0, shade(main, 0.12)),
        (0.14, light(main, 0.55)),
        (0.3, light(main, 0.2)),
        (0.6, shade(main, 0.06)),
        (0.86, shade(main, 0.36)),
        (1, shade(main, 0.2)),
    ]
    parts = (
        clip("hair-dryer-body", path(barrel)),
        linear("hair-dryer-barrel", (0, -25.6), (0, -12.8), lacquer),
        linear(
            "hair-dryer-handle",
            (-5, 0),
            (2, 0),
            [(0, shade(main, 0.3)), (0.22, light(main, 0.42)), (0.5, main), (1, shade(main, 0.45))],
        ),
        linear(
            "hair-dryer-trim",
            (0, -25),
            (0, -14),
            [
                (0, shade(trim, 0.2)),
                (0.2, light(trim, 0.6)),
                (0.5, trim),
                (0.85, shade(trim, 0.45)),
                (1, shade(trim, 0.1)),
            ],
        ),
        linear(
            "hair-dryer-nozzle",
            (0, -23),
            (0, -15),
            [
                (0, light(colors.dark, 0.2)),
                (0.2, light(colors.dark, 0.45)),
                (0.6, colors.dark),
                (1, shade(colors.dark, 0.4)),
            ],
        ),
        radial("hair-dryer-mesh", (-9.2, -19), 5.4, [(0, light(trim, 0.3)), (0.7, trim), (1, shade(trim, 0.5))]),
        fade("hair-dryer-soot", "#000000"),
        fade("hair-dryer-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _nozzle() -> str:
    """The narrow attachment at the front."""
    ring = path("M9.0 -24.0L10.8 -23.8L10.8 -14.4L9.0 -14.3Z", "url(#hair-dryer-trim)")
    horn = path(
        "M10.6 -23.4C12.6 -23.2 14.0 -22.0 17.8 -21.6L17.8 -16.4C14.0 -16.2 12.6 -15.0 10.6 -14.8Z",
        "url(#hair-dryer-nozzle)",
    )
    mouth = ellipse((17.8, -19.0), 0.5, 2.6, "#050506")
    return horn + mouth + ring + line("M11.4 -22.4C13.4 -21.8 15 -21 17.2 -20.8", "#ffffff", 0.26, 'opacity="0.5"')


def _barrel_light() -> str:
    band = path("M5.6 -26L6.6 -26L6.6 -12L5.6 -12Z", "url(#hair-dryer-trim)")
    joint = spot("hair-dryer-soot", (-1.6, -13.0), 6.4, 1.8, 0.5)
    return band + joint + spot("hair-dryer-glow", (-1.5, -22.6), 6.4, 0.7, 0.75, 2)


def _intake(colors: Palette, phase: float) -> str:
    """The rear grille; behind it the fan goes round."""
    face = ellipse((-9.2, -19.0), 2.2, 5.5, "url(#hair-dryer-trim)") + ellipse(
        (-9.4, -19.0), 1.75, 4.7, shade(colors.dark, 0.2)
    )
    blades = ""
    for k in range(5):
        a = 2 * math.pi * (phase + k / 5)
        blades += f"M-9.4 -19L{n(-9.4 + 1.5 * math.cos(a))} {n(-19 + 4.2 * math.sin(a))}"
    rings = "".join(
        ellipse((-9.4, -19.0), 1.75 * k, 4.7 * k, "none", f'stroke="{light(colors.second, 0.3)}" stroke-width="0.2"')
        for k in (0.36, 0.68, 1.0)
    )
    return face + line(blades, light(colors.dark, 0.35), 0.5) + rings


def _controls(colors: Palette, words: str) -> str:
    """Two switches, a cool button, the cable's collar."""
    keys = "".join(
        rect(-3.0, y, 2.6, 2.0, shade(colors.dark, 0.05), 0.7)
        + rect(-2.7, y + 0.25, 2.0, 0.6, light(colors.second, 0.2), 0.3)
        for y in (-10.8, -8.2)
    )
    cool = ellipse((-1.7, -5.0), 0.85, 0.85, colors.accent) + ellipse(
        (-1.9, -5.25), 0.3, 0.2, "#ffffff", 'opacity="0.7"'
    )
    ink = shade(colors.main, 0.6) if luminance(colors.main) > 0.45 else light(colors.main, 0.6)
    name = (
        group(text(words, (0, 0), 1.3, ink, weight=700, fit=6), 'transform="translate(0.6 -7.4) rotate(-88)"')
        if clean(words)
        else ""
    )
    return keys + cool + name + rect(-2.6, -0.9, 2.6, 0.9, colors.dark, 0.3)


RIG = Rig(
    name="hair-dryer",
    label="Hair dryer",
    words=("hair dryer", "hairdryer", "blow dryer", "hair styler", "blow-dryer"),
    height=0.265,
    width=0.37,
    draw=draw,
    cycle=0.4,
    phases=6,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.7,
)
