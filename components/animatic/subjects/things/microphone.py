"""A studio microphone on a table stand: a woven head, a lit ring, a heavy foot; round to an orbit."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
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
    n,
    path,
    rect,
    shade,
    spot,
    text,
    tube,
)

PALETTES = (
    Palette(main="#2a2c31", second="#b9bec5", accent="#e8463f", dark="#101114"),
    Palette(main="#c9ccd1", second="#8f959c", accent="#4aa8ff", dark="#23262b"),
    Palette(main="#7a2f3a", second="#d2a74e", accent="#ffcf6a", dark="#240d12"),
    Palette(main="#e9e6df", second="#c9a25e", accent="#5fd0a0", dark="#2b2822"),
)
R, BOTTOM, WAIST, TOP = 4.0, 11.0, 18.4, 29.6
"""Radius, and the heights of body, ring and head."""
TIP = 0.9


def draw(pose: Pose) -> str:
    """Draw the microphone; its ring breathes with the phase and its lights slide as it turns."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * pose.phase)
    whole = (
        _stand(colors, turn)
        + _head(colors, turn)
        + _body(colors, turn, pose.text)
        + _ring(colors, beat)
        + _yoke(colors, turn)
    )
    return _defs(colors, turn) + whole


def _dome() -> str:
    return (
        f"M{-R} {-WAIST}L{-R} {-TOP + 4.4}C{-R} {-TOP + 1.2} {-R * 0.62} {-TOP} 0 {-TOP}"
        f"C{R * 0.62} {-TOP} {R} {-TOP + 1.2} {R} {-TOP + 4.4}L{R} {-WAIST}Z"
    )


def _defs(colors: Palette, turn: float) -> str:
    parts = (
        clip("microphone-head", path(_dome())),
        metal("microphone-mesh", -R, R, colors.second, turn),
        satin("microphone-barrel", -R, R, colors.main, turn),
        metal("microphone-chrome", -R, R, colors.second, turn),
        metal("microphone-rod", -0.8, 0.8, colors.second, turn),
        satin("microphone-foot", -6.6, 6.6, colors.main, turn),
        linear(
            "microphone-fall", (0, -TOP), (0, -WAIST), [(0, "#ffffff", 0.30), (0.4, "#ffffff", 0), (1, "#000000", 0.35)]
        ),
        fade("microphone-soot", "#000000"),
        fade("microphone-glow", "#ffffff"),
        fade("microphone-halo", colors.accent),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _head(colors: Palette, turn: float) -> str:
    """Woven wire: two families of threads that crowd toward the edges."""
    threads = ""
    for i in range(-17, 18):
        a = i / 17 * 1.5 + 0.05 * math.sin(turn)
        x = R * math.sin(a)
        threads += f"M{n(x)} {-WAIST}L{n(x)} {n(-TOP)}"
    rows = "".join(f"M{-R} {n(-WAIST - 0.55 * i)}A{R} {TIP} 0 0 0 {R} {n(-WAIST - 0.55 * i)}" for i in range(22))
    weave = line(threads + rows, shade(colors.second, 0.62), 0.16, 'opacity="0.75"')
    weave += line(rows, "#ffffff", 0.07, 'opacity="0.35" transform="translate(0 -0.14)"')
    band = path(
        f"M{-R} {-TOP + 5.6}A{R} {TIP} 0 0 0 {R} {-TOP + 5.6}L{R} {-TOP + 6.7}A{R} {TIP} 0 0 1 {-R} {-TOP + 6.7}Z",
        "url(#microphone-chrome)",
    )
    inside = (
        weave
        + path(_dome(), "url(#microphone-fall)")
        + spot("microphone-glow", (-1.7 - 0.6 * math.sin(turn), -TOP + 3.6), 1.3, 2.6, 0.6, 10)
    )
    edge = path(_dome(), "none", f'stroke="{light(colors.second, 0.4)}" stroke-width="0.16" opacity="0.6"')
    return path(_dome(), "url(#microphone-mesh)") + group(inside + band, 'clip-path="url(#microphone-head)"') + edge


def _body(colors: Palette, turn: float, words: str) -> str:
    d = (
        f"M{-R} {-WAIST}L{-R} {-BOTTOM - 1.4}A{R} {TIP + 0.6} 0 0 0 {R} {-BOTTOM - 1.4}"
        f"L{R} {-WAIST}A{R} {TIP} 0 0 1 {-R} {-WAIST}Z"
    )
    x, squeeze = R * 0.95 * math.sin(turn), max(0.1, math.cos(turn))
    ink = light(colors.main, 0.72) if luminance(colors.main) < 0.5 else shade(colors.main, 0.6)
    name = (
        text(words, (0, -15.6), 1.1, ink, weight=700, fit=5.2)
        if clean(words)
        else rect(-1.3, -16.3, 2.6, 0.42, ink, 0.2)
    )
    dial = ellipse((0, -13.0), 0.95, 0.95, "url(#microphone-chrome)") + ellipse(
        (0, -13.0), 0.68, 0.68, shade(colors.main, 0.2)
    )
    dial += line("M0 -13.5L0 -13.1", colors.accent, 0.18)
    front = group(name + dial, f'transform="translate({n(x)} 0.4) scale({n(squeeze)} 1)"')
    return path(d, "url(#microphone-barrel)") + front


def _ring(colors: Palette, beat: float) -> str:
    band = path(
        f"M{-R - 0.12} {-WAIST - 0.55}A{R + 0.12} {TIP} 0 0 0 {R + 0.12} {-WAIST - 0.55}"
        f"L{R + 0.12} {-WAIST + 0.55}A{R + 0.12} {TIP} 0 0 1 {-R - 0.12} {-WAIST + 0.55}Z",
        "url(#microphone-chrome)",
    )
    strength = 0.45 + 0.55 * beat
    lit = line(
        f"M{-R} {-WAIST}A{R} {TIP} 0 0 0 {R} {-WAIST}", light(colors.accent, 0.3), 0.34, f'opacity="{n(strength)}"'
    )
    return band + spot("microphone-halo", (0, -WAIST + 0.8), 4.6, 1.3, 0.5 * strength) + lit


def _yoke(colors: Palette, turn: float) -> str:
    """The fork holds it by two knobs that come round as it turns."""
    c = max(0.3, abs(math.cos(turn)))
    parts = ""
    for side in (-1, 1):
        x = side * (R + 1.3) * c
        joints = [(side * 0.2, -7.6, 0.62), (x * 0.62, -8.4, 0.62), (x, -11.4, 0.58), (x, -16.0, 0.52)]
        parts += tube(joints, colors.main, 0.4, 0.35, 5)
        parts += ellipse((x, -16.0), 1.05, 1.25, "url(#microphone-chrome)") + ellipse(
            (x - 0.1, -16.1), 0.6, 0.75, shade(colors.main, 0.15)
        )
    return parts


def _stand(colors: Palette, turn: float) -> str:
    rod = rect(-0.8, -8.4, 1.6, 7.2, "url(#microphone-rod)")
    side = path("M-6.6 -1.9L-6.6 -1.1A6.6 1.1 0 0 0 6.6 -1.1L6.6 -1.9Z", "url(#microphone-foot)")
    top = ellipse((0, -1.9), 6.6, 1.2, light(colors.main, 0.16)) + spot(
        "microphone-glow", (-2.6 - math.sin(turn), -2.2), 3.0, 0.5, 0.5
    )
    return (
        side
        + top
        + spot("microphone-soot", (0.8, -1.8), 2.4, 0.6, 0.55)
        + rod
        + ellipse((0, -2.1), 1.5, 0.4, "url(#microphone-chrome)")
    )


RIG = Rig(
    name="microphone",
    label="Microphone",
    words=("microphone", "mic", "podcast", "studio microphone", "podcast microphone", "karaoke", "voice over"),
    height=0.305,
    width=0.145,
    draw=draw,
    cycle=1.6,
    phases=8,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
