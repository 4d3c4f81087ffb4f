"""A runabout at speed: a varnished deck, a raked windscreen, a bow that lifts, spray along the hull and a wake."""

import math
from dataclasses import dataclass, replace
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Bend, Eye
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
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.vehicles.coachwork import along

PALETTES = (
    Palette(main="#f3f0ea", second="#1f3a5c", accent="#a5642f", dark="#1b2430"),
    Palette(main="#7a3f1e", second="#f3ead6", accent="#c9a25e", dark="#2a160b"),
    Palette(main="#23262c", second="#c3202a", accent="#c9ccd2", dark="#14161a"),
    Palette(main="#1f5a6b", second="#f3f0ea", accent="#a5642f", dark="#102a33"),
)
_HULL = "M-352 -112C-356 -70 -350 -20 -336 6L250 6C320 -10 372 -60 402 -128C300 -118 120 -112 -80 -112Z"


PLAN = ((-352, 96), (-200, 108), (-60, 112), (80, 106), (200, 88), (290, 62), (350, 36), (385, 15), (402, 0))
"""(x, half width) of the boat along its edge."""
STANDING = -0.3
"""How far it is turned as it lies still."""


def draw(pose: Pose) -> str:
    """Draw the boat; the water line is y = 0, and the phase carries it over the waves."""
    colors, moving = pose.palette, pose.action != "idle"
    eye = Eye(max(-0.9, min(0.8, pose.turn + (-0.1 if moving else STANDING))), 0.14, 3600.0, 90.0)
    low = max(eye.at(x, 0, z)[1] for x, z in ((-380, 8), (-352, 76), (0, 88), (330, 40)))
    eye = replace(eye, lift=low)
    a = 2 * math.pi * pose.phase
    pitch = math.radians((-3.2 if moving else -0.4) + (1.1 if moving else 0.8) * math.sin(a))
    float_ = 4 - 5 * math.sin(a + 0.9) * (1.0 if moving else 0.5)
    sea = _Sea(eye, math.cos(pitch), math.sin(pitch), float_)
    parts = (
        _defs(colors, sea),
        _wake(sea, pose.phase) if moving else "",
        laid(path(_HULL, shade(colors.main, 0.42)), sea.side(-1.0)),
        _inside(sea, colors),
        _cabin(sea, colors),
        laid(_hull(colors, pose.text), sea.side(1.0)),
        _transom(sea, colors) if eye.turned(-352) > 0 else "",
        _rails(sea),
        laid(_spray(pose.phase, moving), sea.water()),
    )
    return "".join(parts)


@dataclass(frozen=True)
class _Sea:
    """The boat on its waves as one viewer sees it: pitched about its stern, nothing below the water."""

    eye: Eye
    c: float
    s: float
    rise: float

    def at(self, x: float, y: float, z: float) -> Point:
        """A point of the boat; below the water it is held at the surface."""
        dx, dy = x + 120, y - 20
        return self.eye.at(dx * self.c + dy * self.s - 120, max(0.0, dy * self.c - dx * self.s + 20 - self.rise), z)

    def side(self, side: float) -> Bend:
        """Art of the hull: as wide as the edge above, drawn in toward the keel."""

        def bend(x: float, y: float) -> Point:
            down = max(0.0, min(1.0, (-y + 10) / 130))
            return self.at(x, -y, side * along(PLAN, x) * (0.72 + 0.28 * down**0.7))

        return bend

    def plane(self, z: float, low: float = 0.0) -> Bend:
        """Art of an upright plane along the boat, `low` below where it is drawn."""
        return lambda x, y: self.at(x, -y - low, z)

    def water(self) -> Bend:
        """Art that stands on the water along the near side."""
        return lambda x, y: self.eye.at(x, -y, 0.74 * along(PLAN, min(x, 330)) + 4)


def _defs(colors: Palette, sea: _Sea) -> str:
    paint, wood = colors.main, colors.accent
    flat = (
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
            "motorboat-seat",
            (0, -190),
            (0, -140),
            [(0, light(colors.second, 0.5)), (0.5, colors.second), (1, shade(colors.second, 0.4))],
        ),
        linear("motorboat-foam", (0, -60), (0, 10), [(0, "#ffffff", 0.0), (0.5, "#ffffff", 0.7), (1, "#ffffff", 0.95)]),
    )
    pane = (
        '<linearGradient id="motorboat-pane" x1="0" y1="0" x2="0.5" y2="1"><stop offset="0" stop-color="#dcecf4"'
        ' stop-opacity="0.8"/><stop offset="0.5" stop-color="#7f9db0" stop-opacity="0.55"/>'
        '<stop offset="1" stop-color="#2a3d4c" stop-opacity="0.7"/></linearGradient>'
    )
    soft = pane + fade("motorboat-glow", "#ffffff") + fade("motorboat-mist", "#ffffff")
    edge = laid(clip("motorboat-hull", path(_HULL)), sea.side(1.0))
    return f"<defs>{tilted(''.join(flat), sea.side(1.0), (0, -70))}{edge}{soft}</defs>"


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
    rub = line("M-352 -111C-200 -112 100 -114 395 -126", light(colors.accent, 0.6), 3.2) + line(
        "M-352 -108C-200 -109 100 -111 394 -123", "#000000", 1.4, 'opacity="0.3"'
    )
    return path(_HULL, "url(#motorboat-paint)") + group(inside, 'clip-path="url(#motorboat-hull)"') + rub


def _sheer(x: float) -> float:
    """How high the hull's edge is."""
    return 111 + 16 * float(max(0.0, (x + 80) / 480) ** 1.5)


def _inside(sea: _Sea, colors: Palette) -> str:
    """The foredeck of planks, and the cockpit one looks down into."""
    xs = [x for x, _ in PLAN]
    rim = [sea.at(x, _sheer(x), along(PLAN, x)) for x in xs] + [sea.at(x, _sheer(x), -along(PLAN, x)) for x in xs[::-1]]
    deck = path(smooth(rim, tension=0.7), "url(#motorboat-wood)")
    planks = "".join(
        polygon([sea.at(x, _sheer(x) + 2, k * along(PLAN, x)) for x in (90, 180, 270, 340, 380)], closed=False)
        for k in (-0.66, -0.33, 0.0, 0.33, 0.66)
    )
    well = [sea.at(x, _sheer(x), z) for x, z in ((-320, 80), (60, 88), (80, 60), (80, -60), (60, -88), (-320, -80))]
    floor = [sea.at(x, 84, z) for x, z in ((-320, 70), (60, 76), (60, -76), (-320, -70))]
    return (
        deck
        + line(planks, shade(colors.accent, 0.45), 1.2, 'opacity="0.6"')
        + path(polygon(well), shade(colors.dark, 0.1))
        + path(polygon(floor), shade(colors.second, 0.45))
    )


def _transom(sea: _Sea, colors: Palette) -> str:
    """The flat stern with the engine on it."""
    wall = [sea.at(-352, 111, 96), sea.at(-340, 0, 70), sea.at(-340, 0, -70), sea.at(-352, 111, -96)]
    return path(polygon(wall), shade(colors.main, 0.3)) + laid(_motor(colors), sea.plane(0.0))


def _rails(sea: _Sea) -> str:
    """The bow rail round the foredeck."""
    parts = ""
    for side in (-1.0, 1.0):
        top = [sea.at(x, _sheer(x) + 24, side * along(PLAN, x) * 0.94) for x in (170, 240, 310, 360, 388)]
        posts = "".join(
            polygon([sea.at(x, _sheer(x) + up, side * along(PLAN, x) * k) for up, k in ((0, 1.0), (24, 0.94))], False)
            for x in (170, 250, 330)
        )
        parts += line(smooth(top, closed=False) + posts, "#e9ecef" if side > 0 else "#b9bec5", 2.8)
    return parts + ellipse(sea.at(386, _sheer(386) + 4, 0), 5, 3.4, "#c9ccd1")


def _motor(colors: Palette) -> str:
    cowl = [(-392, -150), (-386, -178), (-366, -186), (-344, -180), (-340, -140), (-352, -120), (-384, -122)]
    glint = smooth([(-388, -152), (-384, -174), (-366, -181), (-350, -176)], closed=False)
    return (
        path("M-382 -124L-356 -124L-360 -10L-384 -6L-388 -40Z", shade(colors.dark, 0.2))
        + path(smooth(cowl), colors.dark)
        + path(glint, "none", f'stroke="{light(colors.dark, 0.5)}" stroke-width="4"')
    )


def _cabin(sea: _Sea, colors: Palette) -> str:
    """Seats, screen, wheel, mast and outboard."""
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
    post = line("M-300 -132L-280 -232", "#c9ccd1", 5) + line("M-216 -234L-190 -140", "#c9ccd1", 5)
    bar = line(polygon([sea.at(-280, 232, -60), sea.at(-280, 232, 60)], False), "#e9ecef", 5)
    bar += line(polygon([sea.at(-216, 234, -60), sea.at(-216, 234, 60)], False), "#c9ccd1", 5)
    flag = path("M-306 -206C-330 -212 -344 -200 -366 -206L-366 -184C-344 -178 -330 -190 -306 -184Z", colors.second)
    flag += line("M-305 -130L-305 -210", "#c9ccd1", 2.6)
    wheel = ellipse((36, -168), 5, 15, "none", 'stroke="#23262c" stroke-width="4"')
    motor = laid(_motor(colors), sea.plane(0.0))
    return (
        motor
        + laid(post, sea.plane(-60.0))
        + laid(flag, sea.plane(0.0))
        + laid(seats, sea.plane(-44.0, 16.0))
        + laid(seats, sea.plane(36.0, 16.0))
        + laid(wheel, sea.plane(36.0))
        + laid(post, sea.plane(60.0))
        + bar
        + _screen(sea)
    )


def _screen(sea: _Sea) -> str:
    """The raked glass round the helm: a wing on either side and a pane between."""
    wing = ((64, 132, 84), (150, 134, 52), (112, 182, 44), (34, 196, 72))
    middle = ((150, 134, 52), (150, 134, -52), (112, 182, -44), (112, 182, 44))
    frame = 'stroke="#e9ecef" stroke-width="3" stroke-linejoin="round"'
    return "".join(
        path(polygon([sea.at(x, y, side * z) for x, y, z in corners]), "url(#motorboat-pane)", frame)
        for corners, side in ((wing, -1.0), (middle, 1.0), (wing, 1.0))
    )


def _wake(sea: _Sea, phase: float) -> str:
    parts = []
    for i in range(9):
        t = (i / 9 + phase) % 1.0
        size = 18 + 34 * t
        place = sea.eye.at(-340 - 110 * t, 10 + 26 * math.sin(math.pi * t), 0)
        parts.append(spot("motorboat-mist", place, size, size * 0.5, 0.85 * (1 - t)))
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
        "fishing boat",
        "jet ski",
        "speed boat",
        "runabout",
        "cruiser",
    ),
    height=3.1,
    width=10.0,
    draw=draw,
    cycle=1.6,
    phases=12,
    turns=8,
    stride=9.0,
    on="water",
    glossy=0.6,
    actions=("sail", "idle"),
    gaits=MappingProxyType({"idle": Gait(3.2, 0.0)}),
    palettes=PALETTES,
    turnable=0.7,
)
