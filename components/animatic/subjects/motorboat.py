"""A runabout at speed: a varnished deck, a raked windscreen, a bow that lifts, spray along the hull and a wake."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.svg import (
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
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f3f0ea", second="#1f3a5c", accent="#a5642f", dark="#1b2430"),
    Palette(main="#7a3f1e", second="#f3ead6", accent="#c9a25e", dark="#2a160b"),
    Palette(main="#23262c", second="#c3202a", accent="#c9ccd2", dark="#14161a"),
    Palette(main="#1f5a6b", second="#f3f0ea", accent="#a5642f", dark="#102a33"),
)
_HULL = "M-352 -112C-356 -70 -350 -20 -336 6L250 6C320 -10 372 -60 402 -128C300 -118 120 -112 -80 -112Z"
_DECK = "M-352 -112C-200 -122 100 -136 402 -130C330 -148 220 -158 120 -158L40 -152L-340 -136Z"


def draw(pose: Pose) -> str:
    """Draw the boat; the water line is y = 0, and the phase carries it over the waves."""
    colors = pose.palette
    moving = pose.action != "idle"
    pitch = (-3.2 if moving else -0.4) + (1.1 if moving else 0.8) * math.sin(2 * math.pi * pose.phase)
    lift = 5 * math.sin(2 * math.pi * (pose.phase + 0.15)) * (1.0 if moving else 0.5)
    boat = group(
        _cabin(colors) + _hull(colors, pose.text), f'transform="translate(0 {n(lift + 4)}) rotate({n(pitch)} -120 -20)"'
    )
    boat = group(boat, 'clip-path="url(#motorboat-air)"')
    return _defs(colors) + (_wake(pose.phase) if moving else "") + boat + _spray(pose.phase, moving)


def _defs(colors: Palette) -> str:
    paint, wood = colors.main, colors.accent
    parts = (
        clip("motorboat-hull", path(_HULL)),
        clip("motorboat-air", path("M-500 -300L500 -300L500 0L-500 0Z")),
        linear(
            "motorboat-paint",
            (0, -130),
            (0, 8),
            [
                (0, light(paint, 0.5)),
                (0.16, light(paint, 0.16)),
                (0.45, paint),
                (0.66, shade(paint, 0.30)),
                (0.8, shade(paint, 0.12)),
                (1, shade(paint, 0.55)),
            ],
        ),
        linear("motorboat-wood", (0, -160), (0, -110), [(0, light(wood, 0.5)), (0.5, wood), (1, shade(wood, 0.4))]),
        linear(
            "motorboat-glass",
            (60, -210),
            (120, -150),
            [(0, "#dcecf4", 0.85), (0.5, "#7f9db0", 0.6), (1, "#2a3d4c", 0.75)],
        ),
        linear(
            "motorboat-seat",
            (0, -190),
            (0, -140),
            [(0, light(colors.second, 0.5)), (0.5, colors.second), (1, shade(colors.second, 0.4))],
        ),
        linear("motorboat-foam", (0, -60), (0, 10), [(0, "#ffffff", 0.0), (0.5, "#ffffff", 0.7), (1, "#ffffff", 0.95)]),
        fade("motorboat-glow", "#ffffff"),
        fade("motorboat-mist", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _hull(colors: Palette, words: str) -> str:
    stripe = path("M-360 -78C-100 -82 160 -86 392 -112L384 -94C160 -70 -100 -64 -358 -60Z", colors.second)
    low = path("M-360 -24C-60 -22 180 -26 350 -62L330 -20L250 10L-350 10Z", shade(colors.second, 0.2), 'opacity="0.9"')
    name = (
        text(words, (-200, -30), 30, colors.second if clean(words) else "#000000", weight=700, fit=200)
        if clean(words)
        else ""
    )
    shine = spot("motorboat-glow", (60, -100), 270, 9, 0.7, -3) + spot("motorboat-glow", (280, -84), 70, 16, 0.35, -20)
    inside = (
        stripe
        + low
        + name
        + shine
        + line("M-350 -46C-80 -46 200 -52 366 -88", light(colors.main, 0.5), 1.6, 'opacity="0.6"')
    )
    deck = path(_DECK, "url(#motorboat-wood)")
    planks = "".join(
        line(
            (
                f"M{n(-330 + i * 4)} {n(-133 + i * 4.4)}C-60 {n(-144 + i * 4.4)} 180 "
                f"{n(-150 + i * 4.2)} {n(372 - i * 6)} {n(-134 + i * 1.2)}"
            ),
            shade(colors.accent, 0.45),
            0.9,
            'opacity="0.6"',
        )
        for i in range(5)
    )
    rub = line("M-352 -111C-200 -121 100 -135 402 -129", light(colors.accent, 0.6), 3.2) + line(
        "M-352 -109C-200 -119 100 -133 402 -127", "#000000", 1.4, 'opacity="0.3"'
    )
    rail = line(
        "M180 -160C250 -172 330 -166 388 -138M214 -160L212 -150M270 -166L270 -152M330 -160L332 -146", "#e9ecef", 3.2
    )
    lamp = ellipse((384, -134), 5, 3.4, "#c9ccd1")
    return (
        path(_HULL, "url(#motorboat-paint)")
        + group(inside, 'clip-path="url(#motorboat-hull)"')
        + deck
        + planks
        + rub
        + rail
        + lamp
    )


def _cabin(colors: Palette) -> str:
    """Seats, screen, wheel and outboard, behind the hull's edge."""
    motor = path(
        smooth([(-392, -150), (-386, -178), (-366, -186), (-344, -180), (-340, -140), (-352, -120), (-384, -122)]),
        colors.dark,
    ) + path(
        smooth([(-388, -152), (-384, -174), (-366, -181), (-350, -176)], closed=False),
        "none",
        f'stroke="{light(colors.dark, 0.5)}" stroke-width="4"',
    )
    motor += path("M-382 -124L-356 -124L-360 -10L-384 -6L-388 -40Z", shade(colors.dark, 0.2))
    seats = "".join(
        path(
            smooth(
                [
                    (x, -128),
                    (x - 6, -176),
                    (x + 4, -190),
                    (x + 20, -186),
                    (x + 30, -150),
                    (x + 64, -146),
                    (x + 66, -128),
                ],
                tension=0.7,
            ),
            "url(#motorboat-seat)",
        )
        + line(f"M{x + 2} -178L{x + 14} -140", light(colors.second, 0.7), 2, 'opacity="0.5"')
        for x in (-250, -120, -20)
    )
    screen = (
        path("M64 -156L34 -212C70 -208 112 -196 150 -160Z", "url(#motorboat-glass)")
        + line("M64 -156L34 -212C70 -208 112 -196 150 -160", "#e9ecef", 3.4)
        + line("M84 -205L106 -159", "#e9ecef", 2.2)
    )
    gloss = path("M50 -206L66 -205L92 -160L78 -159Z", "#ffffff", 'opacity="0.4"')
    wheel = ellipse((36, -168), 5, 15, "none", 'stroke="#23262c" stroke-width="4"')
    mast = line("M-300 -132L-280 -232L-216 -234L-190 -140", "#c9ccd1", 5) + line(
        "M-300 -132L-280 -232L-216 -234", "#ffffff", 1.6, 'opacity="0.7"'
    )
    flag = path(
        "M-306 -206C-330 -212 -344 -200 -366 -206L-366 -184C-344 -178 -330 -190 -306 -184Z", colors.second
    ) + line("M-305 -130L-305 -210", "#c9ccd1", 2.6)
    return motor + mast + flag + seats + wheel + screen + gloss


def _wake(phase: float) -> str:
    parts = []
    for i in range(9):
        t = (i / 9 + phase) % 1.0
        x, size = -340 - 130 * t, 18 + 34 * t
        parts.append(spot("motorboat-mist", (x, -8 - 26 * math.sin(math.pi * t)), size, size * 0.5, 0.85 * (1 - t)))
    return "".join(parts)


def _spray(phase: float, moving: bool) -> str:
    """Foam along the water line, curling up at the bow when it runs."""
    reach = 1.0 if moving else 0.25
    crest = []
    for i in range(15):
        t = i / 14
        wave = math.sin(2 * math.pi * (t * 3 + phase)) * 3 + math.sin(2 * math.pi * (t * 5 + 2 * phase)) * 2
        bow = 40 * reach * math.exp(-(((t - 0.80) / 0.10) ** 2))
        crest.append((-400 + 720 * t, -5 - 9 * reach - bow - wave * reach))
    sheet = smooth([*crest, (330, 0), (-400, 0)])
    drops = ""
    for i in range(40 if moving else 6):
        t = (i * 0.618 + phase) % 1.0
        x = 250 - 120 * t - 60 * (i * 0.37 % 1) - (i % 4) * 90 * (i % 3 == 0)
        y = -14 - (70 * (i * 0.7549 % 1) + 14) * 4 * t * (1 - t)
        r = 1.2 + 2.4 * (i * 0.29 % 1)
        drops += ellipse((x, y), r, r, "#ffffff", f'opacity="{n(0.85 * (1 - t))}"')
    mist = spot("motorboat-mist", (200, -24), 90 * reach, 34 * reach, 0.8) + spot(
        "motorboat-mist", (60, -10), 180 * reach, 16 * reach, 0.7
    )
    return path(sheet, "url(#motorboat-foam)", f'opacity="{0.9 if moving else 0.5}"') + mist + drops


RIG = Rig(
    name="motorboat",
    label="Motor boat",
    words=(
        "motorboat",
        "speedboat",
        "motor boat",
        "powerboat",
        "motor yacht",
        "fishing boat",
        "superyacht",
        "ferry",
        "cruise ship",
        "jet ski",
        "speed boat",
        "luxury yacht",
        "runabout",
        "cruiser",
    ),
    height=2.62,
    width=9.9,
    draw=draw,
    cycle=1.6,
    phases=16,
    stride=9.0,
    on="water",
    glossy=0.6,
    actions=("sail", "idle"),
    gaits=MappingProxyType({"idle": Gait(3.2, 0.0)}),
    palettes=PALETTES,
    turnable=0.3,
)
