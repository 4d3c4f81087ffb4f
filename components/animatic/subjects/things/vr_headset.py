"""A virtual reality headset in the round: a curved visor with cameras, a cushioned face, a strap over the head."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import thick
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
)

PALETTES = (
    Palette(main="#f0f0f1", second="#c6cad0", accent="#6ab8ff", dark="#17191d"),
    Palette(main="#2a2c31", second="#44484f", accent="#a86aff", dark="#0b0c0e"),
    Palette(main="#d8cfc2", second="#b3a794", accent="#ffb36a", dark="#221d17"),
)
DEEP = 8.0
VISOR = (
    "M-9.4 -11.2C-6.0 -12.0 6.0 -12.0 9.4 -11.2C11.2 -10.8 11.9 -9.4 11.9 -7.0C11.9 -4.2 11.3 -1.4 8.6 -0.7"
    "C6.2 -0.1 4.4 -0.6 2.9 -2.0C1.8 -3.0 -1.8 -3.0 -2.9 -2.0C-4.4 -0.6 -6.2 -0.1 -8.6 -0.7"
    "C-11.3 -1.4 -11.9 -4.2 -11.9 -7.0C-11.9 -9.4 -11.2 -10.8 -9.4 -11.2Z"
)


def draw(pose: Pose) -> str:
    """Draw the headset at the pose's turn; light runs over its visor with the phase."""
    colors, turn = pose.palette, max(-0.85, min(0.85, pose.turn + 0.28))
    c, s = math.cos(turn), math.sin(turn)

    def layer(place: float) -> str:
        soft = place < 0.34
        fill = shade(colors.dark, 0.2) if soft else shade(colors.main, 0.46 - 0.30 * place)
        wide, tall = n(0.90 + 0.10 * place), n(0.94 + 0.06 * place)
        return group(path(VISOR, fill), f'transform="translate(0 {n(-0.3 * (1 - place))}) scale({wide} {tall})"')

    strap = _strap(colors, c, s)
    face = _visor(colors, pose.phase) + _eyes() + _brand(colors, pose.text)
    return _defs(colors, turn, pose.phase) + strap + thick(turn, DEEP, face, layer, 14)


def _defs(colors: Palette, turn: float, phase: float) -> str:
    main, slide = colors.main, 7.0 * math.sin(turn) + 1.5 * math.sin(2 * math.pi * phase)
    sweep: list[tuple[float, str, float]] = [
        (0, "#ffffff", 0.0),
        (0.36, "#ffffff", 0.06),
        (0.46, "#ffffff", 0.50),
        (0.52, "#ffffff", 0.08),
        (0.60, "#ffffff", 0.22),
        (0.68, "#ffffff", 0.0),
    ]
    parts = (
        clip("vr-headset-visor", path(VISOR)),
        linear("vr-headset-shell", (-8, -12), (6, 0), [(0, light(main, 0.5)), (0.4, main), (1, shade(main, 0.30))]),
        linear("vr-headset-glass", (-9, -11), (9, -1), [(0, "#3a4048"), (0.45, "#15171b"), (1, "#040506")]),
        linear("vr-headset-sweep", (-12 + slide, -13), (12 + slide, 1), sweep),
        linear(
            "vr-headset-band",
            (0, -16),
            (0, -4),
            [(0, light(colors.second, 0.3)), (0.5, colors.second), (1, shade(colors.second, 0.4))],
        ),
        fade("vr-headset-glow", colors.accent),
        fade("vr-headset-lit", "#ffffff"),
        fade("vr-headset-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _strap(colors: Palette, c: float, s: float) -> str:
    """The halo round the head and the band over it, going back into depth."""
    back = -13.0 * s
    far = max(4.0, 9.6 * c)
    left, right = -10.6 * c + 3.0 * s * -1, 10.6 * c - 3.0 * s
    arc = (
        f"M{n(left)} -7.6C{n(left + back * 0.7 - 1.5)} -12.5 {n(back - far * 0.6)} -14.6 {n(back)} -14.6"
        f"C{n(back + far * 0.6)} -14.6 {n(right + back * 0.7 + 1.5)} -12.5 {n(right)} -7.6"
    )
    over = f"M{n(0.5 * s)} -11.4C{n(back * 0.3)} -17.4 {n(back * 0.8)} -17.6 {n(back)} -14.8"
    parts = (
        line(arc, shade(colors.second, 0.5), 3.4)
        + line(arc, colors.second, 2.6)
        + line(arc, light(colors.second, 0.4), 0.5, 'opacity="0.7" transform="translate(-0.2 -0.7)"')
    )
    parts += (
        line(over, shade(colors.second, 0.45), 3.0)
        + line(over, light(colors.second, 0.08), 2.2)
        + line(over, "#ffffff", 0.14, 'stroke-dasharray="0.5 0.4" opacity="0.5"')
    )
    dial = ellipse((back, -14.4), 1.9, 1.5, shade(colors.second, 0.35)) + ellipse(
        (back - 0.2, -14.6), 1.3, 1.0, light(colors.second, 0.25)
    )
    return parts + dial


def _visor(colors: Palette, phase: float) -> str:
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * phase)
    rim = path(VISOR, "url(#vr-headset-shell)") + path(
        VISOR, "none", 'stroke="#ffffff" stroke-opacity="0.5" stroke-width="0.2"'
    )
    glass = group(path(VISOR, "url(#vr-headset-glass)"), 'transform="translate(0 -0.42) scale(0.93 0.92)"')
    lamp = group(
        spot("vr-headset-glow", (0, -2.8), 5.0, 1.2, 0.35 + 0.5 * beat)
        + line("M-2.8 -3.2Q0 -3.9 2.8 -3.2", light(colors.accent, 0.4), 0.24, f'opacity="{n(0.4 + 0.6 * beat)}"'),
        'clip-path="url(#vr-headset-visor)"',
    )
    sheen = group(
        group(path(VISOR, "url(#vr-headset-sweep)"), 'transform="translate(0 -0.42) scale(0.93 0.92)"')
        + spot("vr-headset-lit", (-5.6, -10.2), 4.4, 0.7, 0.6, -4),
        'clip-path="url(#vr-headset-visor)"',
    )
    return rim + glass + lamp + sheen


@lru_cache(maxsize=1)
def _eyes() -> str:
    """Cameras behind the glass."""
    return "".join(
        ellipse((x, y), 0.95, 0.95, "#23272d")
        + ellipse((x, y), 0.62, 0.62, "#07080a")
        + ellipse((x - 0.1, y - 0.1), 0.34, 0.34, "#26456a")
        + ellipse((x - 0.22, y - 0.24), 0.14, 0.12, "#ffffff", 'opacity="0.9"')
        for x, y in ((-8.2, -4.2), (8.2, -4.2), (-8.4, -8.6), (8.4, -8.6), (0, -9.4))
    )


def _brand(colors: Palette, words: str) -> str:
    if not clean(words):
        return rect(-1.1, -6.6, 2.2, 0.34, "#ffffff", 0.17, 'opacity="0.35"')
    tone = "#ffffff" if luminance(colors.dark) < 0.5 else colors.dark
    return text(words, (0, -6.0), 1.3, tone, weight=600, fit=9.0, extra='opacity="0.75"')


RIG = Rig(
    name="vr-headset",
    label="VR headset",
    words=(
        "vr headset",
        "virtual reality headset",
        "virtual reality",
        "mixed reality headset",
        "ar headset",
        "vr goggles",
        "vr glasses",
        "metaverse",
        "ar glasses",
    ),
    height=0.20,
    width=0.36,
    draw=draw,
    cycle=3.0,
    phases=8,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("float", "idle", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)
