"""A sloop under full sail: cloth that fills and breathes, a varnished hull that heels gently."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clip,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f5f1e8", second="#1f3a5c", accent="#b5803f", dark="#23262c"),
    Palette(main="#f7f4ee", second="#f3f2ef", accent="#a5672f", dark="#1f2a38"),
    Palette(main="#efe2cc", second="#8a1f2b", accent="#b5803f", dark="#2a1c18"),
    Palette(main="#f3f2ef", second="#1f5a58", accent="#c08a4a", dark="#172422"),
)


def draw(pose: Pose) -> str:
    """Draw the boat at the phase of its roll; the water line is y = 0."""
    colors = pose.palette
    roll = 2.2 * math.sin(2 * math.pi * pose.phase) + 2.5
    belly = 1 + 0.10 * math.sin(2 * math.pi * (pose.phase + 0.2))
    content = _rigging(colors) + _jib(colors, belly) + _main(pose, belly) + _hull(colors)
    return _defs(colors) + group(content, f'transform="rotate({n(roll)} 0 -20)"')


def _defs(colors: Palette) -> str:
    cloth, hull, wood = colors.main, colors.second, colors.accent
    parts = (
        linear(
            "sailboat-main",
            (-260, -400),
            (10, -380),
            [
                (0, shade(cloth, 0.16)),
                (0.3, cloth),
                (0.62, light(cloth, 0.5)),
                (0.86, shade(cloth, 0.10)),
                (1, shade(cloth, 0.30)),
            ],
        ),
        linear(
            "sailboat-jib",
            (10, -380),
            (230, -300),
            [(0, shade(cloth, 0.25)), (0.35, cloth), (0.6, light(cloth, 0.45)), (1, shade(cloth, 0.14))],
        ),
        linear(
            "sailboat-hull",
            (0, -92),
            (0, 0),
            [
                (0, light(hull, 0.40)),
                (0.2, light(hull, 0.08)),
                (0.55, hull),
                (0.8, shade(hull, 0.35)),
                (1, shade(hull, 0.6)),
            ],
        ),
        linear("sailboat-wood", (0, -110), (0, -78), [(0, light(wood, 0.4)), (0.5, wood), (1, shade(wood, 0.5))]),
        linear(
            "sailboat-mast", (-5, 0), (5, 0), [(0, shade(wood, 0.3)), (0.35, light(wood, 0.5)), (1, shade(wood, 0.5))]
        ),
        clip("sailboat-side", path(_HULL)),
        fade("sailboat-lit", "#ffffff"),
        fade("sailboat-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


_HULL = (
    "M-300 -84C-302 -60 -290 -24 -262 0L212 0C262 -22 304 -62 330 -104C240 -88 120 -82 0 -81"
    "C-120 -80 -220 -80 -300 -84Z"
)


def _rigging(colors: Palette) -> str:
    stays = line(
        "M0 -884L322 -102M0 -884L-292 -86M0 -640L30 -84M0 -640L-26 -84", shade(colors.dark, 0.1), 1.4, 'opacity="0.7"'
    )
    return stays + rect(-5, -890, 10, 806, "url(#sailboat-mast)", 4)


def _jib(colors: Palette, belly: float) -> str:
    curve = 58 * belly
    shape = (
        f"M6 -800C{n(60 + curve)} -560 {n(170 + curve)} -300 306 -118C210 -126 {n(110)} -128 34 -136"
        f"C{n(10 + curve * 0.5)} -340 {n(-6)} -560 6 -800Z"
    )
    seams = "".join(
        line(
            (
                f"M{n(12 + i * 7)} {n(-690 + i * 110)}"
                f"Q{n(60 + i * 30)} {n(-660 + i * 112)} {n(66 + i * 52 + curve * 0.6)} {n(-668 + i * 112)}"
            ),
            shade(colors.main, 0.35),
            1.3,
            'opacity="0.35"',
        )
        for i in range(5)
    )
    return path(shape, "url(#sailboat-jib)") + seams


def _main(pose: Pose, belly: float) -> str:
    colors, curve = pose.palette, 62 * belly
    shape = (
        f"M-8 -868C{n(-90 - curve)} -640 {n(-190 - curve * 0.7)} -380 -268 -142"
        f"C-180 -130 -90 -128 -8 -132C{n(-8 - curve * 0.25)} -380 {n(-8 - curve * 0.2)} -620 -8 -868Z"
    )
    battens = "".join(
        line(
            (
                f"M{n(-16)} {n(-760 + i * 128)}Q{n(-60 - i * 24)} {n(-744 + i * 128)} "
                f"{n(-62 - i * 48 - curve * 0.55)} {n(-754 + i * 128)}"
            ),
            shade(colors.main, 0.4),
            1.8,
            'opacity="0.42"',
        )
        for i in range(5)
    )
    glow = spot("sailboat-lit", (-110, -380), 70, 200, 0.35, 16)
    words = text(pose.text.upper(), (-104, -300), 44, colors.second, weight=700, fit=150) if pose.text else ""
    mark = "" if pose.text else line("M-132 -452l30 -44l30 44z", colors.second, 6)
    boom = rect(-282, -134, 290, 9, "url(#sailboat-wood)", 4)
    return path(shape, "url(#sailboat-main)") + glow + battens + words + mark + boom


def _hull(colors: Palette) -> str:
    cabin = path(
        "M-150 -82C-148 -108 -138 -116 -120 -117L60 -114C84 -112 104 -98 114 -84Z", light(colors.main, 0.2)
    ) + path("M-150 -84L114 -84L112 -90L-150 -90Z", shade(colors.main, 0.3))
    ports = "".join(
        rect(-122 + i * 46, -106, 28, 11, colors.dark, 5)
        + rect(-120 + i * 46, -105, 14, 3, "#ffffff", 1.5, 'opacity="0.4"')
        for i in range(4)
    )
    rail = path(
        (
            "M-300 -84C-220 -80 -120 -80 0 -81C120 -82 240 -88 330 -104L328 -98C240 -81 120 -74 0 -73"
            "C-120 -72 -220 -73 -300 -77Z"
        ),
        "url(#sailboat-wood)",
    )
    stripe = line("M-292 -58C-200 -52 100 -54 300 -74", colors.accent, 4.5, 'opacity="0.95"')
    boot = path("M-276 -14L236 -14L212 4L-262 4Z", shade(colors.dark, 0.05))
    inside = (
        spot("sailboat-lit", (-60, -66), 200, 12, 0.42)
        + spot("sailboat-soot", (-296, -40), 60, 60, 0.4)
        + stripe
        + boot
    )
    lines = line(
        "M-300 -84L-300 -112M-240 -82L-240 -110M240 -90L240 -116M300 -98L306 -124", shade(colors.dark, 0.0), 2.0
    )
    lines += line("M-300 -110C-240 -108 200 -108 306 -123", shade(colors.dark, 0.1), 1.1, 'opacity="0.8"')
    return (
        lines
        + cabin
        + ports
        + path(_HULL, "url(#sailboat-hull)")
        + group(inside, 'clip-path="url(#sailboat-side)"')
        + rail
    )


RIG = Rig(
    name="sailboat",
    label="Sailboat",
    words=("sailboat", "boat", "sailing boat", "sailing yacht", "sailing ship", "catamaran", "dinghy"),
    height=9.2,
    width=7.4,
    draw=draw,
    cycle=4.0,
    phases=16,
    stride=3.0,
    on="water",
    actions=("sail", "idle"),
    glossy=0.3,
    palettes=PALETTES,
    color_slot="second",
)
