"""Who stands sideways on a board: a surfer on a breaking wave, a skateboarder who rolls and pops an ollie."""

import math

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.froth import foam, foam_defs, plume, spray
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    ellipse,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, along, body, moved, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import Mood, Posture

SURF, ROLL, OLLIE = Gait(3.2, 0.9), Gait(3.6, 2.6), Gait(2.2, 2.6)
CREST = ((168, -1), (130, -8), (84, -20), (30, -38), (-28, -54), (-84, -60), (-130, -44), (-168, -8))
"""The top of the wave, from its shoulder to where it breaks."""
FOAM = "surfer-foam"
DECK, ROCKER = -30.0, 9.0
"""How high on the wave the board is, and how far its ends are bent up."""
SURFERS = (
    Look("short", "tee", "shorts", False),
    Look("ponytail", "vest", "shorts", True),
    Look("curly", "tee", "shorts", False),
    Look("long", "tee", "shorts", True),
)
SKATERS = (
    Look("short", "hoodie", "jeans", False, extra="beanie"),
    Look("curly", "tee", "jeans", False),
    Look("ponytail", "tee", "shorts", True, extra="cap"),
    Look("long", "hoodie", "jeans", True),
    Look("afro", "tee", "shorts", False),
)
BEACHWEAR = (
    Palette("#23303f", "#d9653b", "#e9e2d4", "#d39d78", "#a9793f", "#f2c14e"),
    Palette("#2f6f8f", "#1f2a38", "#e9e2d4", "#b57f5b", "#2b1d17", "#f4f1ea"),
    Palette("#b8433f", "#23303f", "#e9e2d4", "#e0ac86", "#b9803f", "#5fb3b8"),
    Palette("#3a7d6c", "#e4ddd0", "#e9e2d4", "#8d5a3c", "#1e1512", "#e8793f"),
)
"""`dark` paints the board's stripe."""


def _bare(colors: Palette) -> Palette:
    return Palette(colors.main, colors.second, colors.skin, colors.skin, colors.hair, colors.dark)


def _sideways(phase: float, low: float, feet: tuple[Place, Place], sway: float) -> Posture:
    """Stand across the way, knees bent over a board, arms out for balance, looking where it goes."""
    bob = wave(phase)
    hips = (-3.0 + 2.0 * sway, low + 3.0 * bob, -12.0)
    chest = (4.0 + 7.0 * sway, hips[1] - 43.0, 4.0 + 2.0 * bob)
    trunk = Trunk(hips, chest, -0.04, 0.10 + 0.10 * sway, 0.15, 0.55 + 0.12 * sway)
    left, right = trunk.shoulders
    arms = (
        Reach(moved(left, -40.0 - 4 * sway, -2.0 - 9.0 * bob, -12.0), (-0.2, 1.0, -0.6), "grace"),
        Reach(moved(right, 41.0, 14.0 + 6.0 * bob - 5 * sway, 14.0), (0.2, 1.0, -0.4), "grace"),
    )
    legs = (
        Reach(feet[0], (-0.15, 0.0, 1.0), splay=0.35),
        Reach(feet[1], (0.75, 0.0, 0.7), splay=0.75),
    )
    mood = Mood(smile=0.75, mouth=0.12, turn=0.42, nod=0.03, tilt=0.04 * sway)
    return body(trunk, arms, legs, mood, swing=-0.8 + 0.2 * bob)


def _surfing(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    sway = math.sin(2 * math.pi * phase)
    feet = ((-33.0, DECK - 9.0, -2.0), (27.0, DECK - 8.6, -1.0))
    return _sideways(phase, DECK - 60.0, feet, sway)


def _deck(half: float, wide: float, rocker: float, down: float) -> list[Place]:
    """The outline of a pointed board, its nose at the viewer's right."""
    points = []
    for i in range(25):
        s = math.cos(math.pi * i / 24)
        w = wide * math.sqrt(max(0.0, 1 - abs(s) ** 2.6)) * (1 - 0.12 * s)
        points.append((half * s, down - rocker * abs(s) ** 3, w))
    return [*points, *((x, y, -w) for x, y, w in reversed(points[1:-1]))]


def _surfboard(shown: Shown) -> str:
    outline = _deck(98.0, 25.0, ROCKER, DECK)
    top = [shown.world(place) for place in outline]
    under = [shown.world(moved(place, down=5.0)) for place in outline]
    middle = [shown.world((s, DECK - ROCKER * abs(s / 98) ** 3, 0.0)) for s in (-94, -60, -20, 20, 60, 95)]
    stripe = [
        shown.world((s, DECK - ROCKER * abs(s / 98) ** 3, w)) for s, w in ((40, -20), (52, -19), (46, 21), (34, 22))
    ]
    (x0, y0), (x1, _) = top[24], top[0]
    glaze = linear(
        "surfer-board", (x0, y0 - 6), (x1 * 0.2, y0 + 12), [(0, "#ffffff"), (0.5, "#f4efe4"), (1, "#cfc8b8")]
    )
    return (
        f"<defs>{glaze}{clip('surfer-deck', path(smooth(top)))}</defs>"
        + path(smooth(under), "#8f8a7d")
        + path(smooth(top), "url(#surfer-board)")
        + group(path(polygon(stripe), shown.colors.dark), 'clip-path="url(#surfer-deck)"')
        + line(smooth(middle, closed=False), shade(shown.colors.dark, 0.2), 0.9, 'opacity="0.7"')
    )


def _swell(shown: Shown) -> str:
    """The shoulder of water the surfer rides on, foaming behind the board."""
    phase = shown.phase
    breath = 2.0 * math.sin(2 * math.pi * phase)
    top = [(x, y - breath * min(1.0, -y / 40)) for x, y in CREST]
    wall = smooth([*top, (-150, -1), (0, -1)], tension=0.8)
    stops: list[Stop] = [
        (0, "#8fd3cb"),
        (0.3, "#3f9aa8"),
        (0.68, "#1f667f"),
        (0.9, "#1b5c77", 0.85),
        (1, "#1b5c77", 0.0),
    ]
    water = linear("surfer-water", (0, -62), (0, 0), stops)
    streaks = ""
    for i in range(11):
        drift = (i / 11 + phase / 11) % 1.0  # one streak further the picture is the same
        x = 140 - 260 * drift
        d = f"M{n(x + 26)} -7Q{n(x + 4)} {n(-12)} {n(x - 8)} {n(-15 - 34 * drift)}"
        tone = f'opacity="{n(0.34 * min(1.0, 6 * drift, 5 * (1 - drift)))}"'
        streaks += line(d, "#d5f2ee", 1.8, tone)
    return (
        f"<defs>{foam_defs(FOAM)}{water}{clip('surfer-wall', path(wall))}</defs>"
        + path(wall, "url(#surfer-water)")
        + group(streaks, 'clip-path="url(#surfer-wall)"')
    )


def _wake(shown: Shown) -> str:
    """What the board has cut: foam that rolls away behind it, and a fan of water off its tail."""
    x, y = shown.world((-86.0, DECK, 0.0))
    phase = shown.phase
    fan = [(x - 30, y + 12), (x + 26, y + 10)]
    rolling = [(-164, -10, 8), (-140, -22, 17), (-112, -30, 22), (x - 12, y + 2, 17), (x + 26, y + 8, 9)]
    return (
        plume("surfer-mist1", fan, (-46, -84), phase, "#e8f4f6", 0.4)
        + plume("surfer-mist2", fan, (-34, -56), phase + 0.4, "#ffffff", 0.6)
        + spray((x, y + 4), (-0.62, -0.78), 104, phase, 5, 40, 3.0)
        + foam(FOAM, rolling, phase, 2, 46)
    )


def _behind_surfer(shown: Shown) -> str:
    return _swell(shown) + _wake(shown) + _surfboard(shown)


def _before_surfer(shown: Shown) -> str:
    """The near rail cuts the water: a lip of foam that runs back along it."""
    a, b = shown.world((-88.0, DECK + 3.0, 20.0)), shown.world((40.0, DECK + 3.0, 25.0))
    rail = [
        (-150, -6, 7),
        (a[0] - 8, a[1] + 2, 11),
        (a[0] + 30, a[1] + 6, 8),
        (b[0] - 20, b[1] + 7, 5),
        (b[0], b[1] + 4, 2),
    ]
    low = [(-150, -3, 4), (-60, -4, 6), (20, -4, 5), (90, -3, 3)]
    return foam(FOAM, rail, shown.phase, 6, 40) + foam(FOAM, low, shown.phase, 8, 22)


LIFTS = ((0.0, 0.0), (0.36, 0.0), (0.53, 34.0), (0.70, 0.0))
NOSES = ((0.0, 0.0), (0.34, 0.0), (0.42, 0.42), (0.54, 0.03), (0.66, -0.04), (0.72, 0.0))
CROUCH = ((0.0, 2.0), (0.26, 15.0), (0.33, 16.0), (0.44, -14.0), (0.54, 0.0), (0.68, -5.0), (0.78, 15.0), (0.92, 3.0))
"""An ollie: how high the board is, how far its nose is up, and how far the hips are down against its deck."""


def _board_at(phase: float, pops: bool, s: float, w: float = 0.0, up: float = 0.0) -> Place:
    """A place on the skateboard: along it, across it, and above its deck."""
    lift, nose = (along(phase, LIFTS), along(phase, NOSES)) if pops else (0.0, 0.0)
    pivot = -22.0 * (1 if nose > 0 else -1)
    c, q = math.cos(nose), math.sin(nose)
    x = pivot + (s - pivot) * c - up * q
    return x, -14.5 - lift - (s - pivot) * q - up * c, w


def _skating(phase: float, seed: int, view: View, pops: bool = False) -> Posture:
    del seed, view
    sway = 0.7 * math.sin(2 * math.pi * phase)
    feet = (_board_at(phase, pops, -28.0, 0.0, 9.0), _board_at(phase, pops, 20.0, 0.0, 9.0))
    if not pops:
        return _sideways(phase, -88.0, feet, sway)
    down = along(phase, CROUCH)
    posture = _sideways(0.25, -86.0 - along(phase, LIFTS) + down, feet, 0.2)
    up = along(phase, [(0.3, 0.0), (0.5, 1.0), (0.75, 0.0)])
    left, right = (arm.root for arm in posture.arms)
    arms = (
        Reach(moved(left, -38.0, 12.0 - 34.0 * up, -8.0), (-0.2, 1.0, -0.6), "grace"),
        Reach(moved(right, 36.0, 18.0 - 26.0 * up, 14.0), (0.2, 1.0, -0.4), "grace"),
    )
    legs = (Reach(feet[0], (-0.25, 0.0, 1.0), splay=0.35), Reach(feet[1], (0.75, 0.0, 0.7), splay=0.75))
    trunk = Trunk(posture.hips, posture.chest, -0.04, 0.10, 0.15, 0.55)
    return body(trunk, arms, legs, posture.mood, swing=-0.6 - 0.3 * up)


def _ollie(phase: float, seed: int, view: View) -> Posture:
    return _skating(phase, seed, view, pops=True)


def _skateboard(shown: Shown, pops: bool) -> str:
    """Far wheels, trucks, the deck with its grip, near wheels."""

    def at(s: float, w: float, up: float = 0.0) -> Point:
        return shown.world(_board_at(shown.phase, pops, s, w, up))

    def wheel(s: float, w: float) -> str:
        x, y = at(s, w, -10.3)
        spin = 360 * shown.phase * 4
        hub = group(
            line("M-2.4 0H2.4M0 -2.4V2.4", "#8d8575", 0.7), f'transform="translate({n(x)} {n(y)}) rotate({n(spin)})"'
        )
        return ellipse((x, y), 4.2, 4.2, "#d8cfbd") + ellipse((x - 0.6, y - 0.7), 3.1, 3.0, "#f7f2e6") + hub

    outline = []
    for i in range(21):
        s = math.cos(math.pi * i / 20)
        outline.append((45.0 * s, 11.0 * math.sqrt(max(0.0, 1 - abs(s) ** 5)), 6.0 * max(0.0, abs(s) - 0.62) / 0.38))
    outline += [(s, -w, up) for s, w, up in reversed(outline[1:-1])]
    top = smooth([at(*spot) for spot in outline], tension=0.9)
    low = smooth([at(s, w, up - 2.8) for s, w, up in outline], tension=0.9)
    trucks = "".join(line(polygon([at(s, -8, -9.0), at(s, 8, -9.0)], closed=False), "#8d9299", 2.2) for s in (-24, 24))
    return (
        "".join(wheel(s, -8.0) for s in (-24, 24))
        + trucks
        + path(low, light(shown.colors.accent, 0.1))
        + path(top, "#2b2d33")
        + line(smooth([at(s, 9.2, 0) for s in (-24, 0, 24)], closed=False), "#5a5e66", 0.7, 'opacity="0.8"')
        + "".join(wheel(s, 8.0) for s in (-24, 24))
    )


RIGS = (
    performer(
        "surfer",
        "Surfer",
        (
            "surfer",
            "person surfing",
            "surfer girl",
            "longboarder",
            "surfing",
            "kite surfer",
            "kitesurfer",
            "windsurfer",
            "bodyboarder",
            "paddle boarder",
            "paddleboarder",
            "surf instructor",
        ),
        Troupe(
            {"surf": Act(_surfing, SURF, 0.3, 0.16, _behind_surfer, _before_surfer, afloat=True)},
            SURFERS,
            1.86,
            True,
            (),
            _bare,
        ),
        3.5,
        on="water",
        palettes=BEACHWEAR,
    ),
    performer(
        "skateboarder",
        "Skateboarder",
        (
            "skateboarder",
            "skater",
            "person skateboarding",
            "skateboarding",
            "skate kid",
            "skater boy",
            "skater girl",
            "person on a skateboard",
        ),
        Troupe(
            {
                "skate": Act(_skating, ROLL, 0.3, 0.12, lambda shown: _skateboard(shown, pops=False)),
                "jump": Act(_ollie, OLLIE, 0.3, 0.12, lambda shown: _skateboard(shown, pops=True)),
            },
            SKATERS,
            2.12,
        ),
        1.7,
    ),
)
