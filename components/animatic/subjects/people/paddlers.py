"""Who moves through water: a kayaker with a double paddle and a swimmer in a front crawl."""

import math
from dataclasses import replace

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.froth import foam, foam_defs, spray
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    Point,
    light,
    line,
    linear,
    path,
    polygon,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import (
    Act,
    Reach,
    Shown,
    Troupe,
    Trunk,
    along,
    body,
    performer,
    untilted,
)
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import Mood, Posture

PADDLE, CRAWL = Gait(2.2, 1.7), Gait(1.9, 1.5)
FOAM = "paddler-foam"
LONG, WIDE, SHEER = 172.0, 29.0, -21.0
"""Half the length and half the width of the kayak, and the height of its deck."""
KAYAKERS = (
    Look("short", "tee", "shorts", False, extra="cap"),
    Look("ponytail", "vest", "shorts", True, extra="cap"),
    Look("curly", "tee", "shorts", False, bearded=True),
    Look("bob", "tee", "shorts", True),
)
SWIMMERS = (
    Look("buzz", "vest", "shorts", False, extra="swim cap"),
    Look("bob", "vest", "shorts", True, extra="swim cap"),
)
OUTDOOR = (
    Palette("#2f6f8f", "#23262e", "#e9e2d4", "#d39d78", "#4a2c1c", "#e0502f"),
    Palette("#d8432f", "#23262e", "#e9e2d4", "#e0ac86", "#b9803f", "#f0b41e"),
    Palette("#3a7d6c", "#2b3140", "#e9e2d4", "#8d5a3c", "#1e1512", "#1f7fb0"),
    Palette("#f0b41e", "#1f3a5c", "#e9e2d4", "#b57f5b", "#1f1815", "#3a8f5a"),
)
"""`dark` paints the boat."""
SWIMWEAR = tuple(
    replace(colors, main=main, second=shade(main, 0.12))
    for colors, main in zip(OUTDOOR, ("#1d2a44", "#1f6f8a", "#8a1f2e", "#2a2d35"), strict=True)
)


def _blade_way(phase: float) -> Place:
    """Where the left half of the paddle points: down at the left while it is drawn back, then up and forward."""
    turn = 2 * math.pi * phase
    x, y, z = -1.0, 0.62 * math.sin(turn), 0.55 * math.cos(turn)
    far = math.sqrt(x * x + y * y + z * z)
    return x / far, y / far, z / far


def _middle(phase: float) -> Place:
    return 3.0 * math.sin(2 * math.pi * phase), -52.0 + 1.0 * wave(2 * phase), 30.0


def _paddling(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    turn = 2 * math.pi * phase
    hips = (0.0, -15.0, -16.0)
    chest = (-1.5 * math.sin(turn), hips[1] - 45.5, -11.0)
    trunk = Trunk(hips, chest, 0.0, 0.05 * math.sin(turn), 0.0, -0.34 * math.cos(turn))
    way, (x, y, z) = _blade_way(phase), _middle(phase)
    hands: list[Place] = [(x + s * way[0] * 33, y + s * way[1] * 33, z + s * way[2] * 33) for s in (1, -1)]
    arms = (Reach(hands[0], (-0.9, 0.7, -0.4), "fist"), Reach(hands[1], (0.9, 0.7, -0.4), "fist"))
    legs = (Reach((-8.0, -17.0, 58.0), (-0.3, -1.0, 0.0)), Reach((8.0, -17.0, 58.0), (0.3, -1.0, 0.0)))
    mood = Mood(smile=0.75, turn=0.05 * math.sin(turn), tilt=0.03 * math.sin(turn))
    return body(trunk, arms, legs, mood, swing=0.1 * math.sin(turn), seated=True)


def _half(shown: Shown, side: int) -> str:
    """One half of the paddle with its blade: 0 is the viewer's left."""
    way, (x, y, z) = _blade_way(shown.phase), _middle(shown.phase)
    s = 1 if side == 0 else -1

    def at(k: float, aside: float = 0.0) -> Point:
        px, py = shown.world((x + s * way[0] * k, y + s * way[1] * k, z + s * way[2] * k))
        return px, py + aside

    blade = [at(84, 0), at(92, -6.4), at(108, -8.2), at(122, -5.4), at(124, 1.0), at(116, 6.6), at(98, 7.0)]
    shaft = line(polygon([at(0), at(90)], closed=False), "#2b2e33", 2.6)
    shaft += line(polygon([at(0), at(90)], closed=False), "#6b7078", 0.8)
    tone = shown.colors.dark
    return (
        shaft
        + path(smooth(blade, tension=0.8), shade(tone, 0.1))
        + line(polygon([at(86), at(120)], closed=False), light(tone, 0.4), 1.0)
    )


def _hull(shown: Shown, deck: bool) -> str:
    """The kayak: its far rim and cockpit behind the paddler, or the deck and near side before."""

    def half_at(s: float) -> float:
        return WIDE * math.pow(max(0.0, 1 - abs(s) ** 2.2), 0.8)

    def rim(s: float, way: float) -> Point:
        return shown.world((way * half_at(s), SHEER - 9.0 * abs(s) ** 2.4, LONG * s))

    steps = [i / 14 - 1 for i in range(29)]
    near_way = -1.0 if math.sin(shown.view.yaw) > 0 else 1.0
    tone = shown.colors.dark
    near, far = [rim(s, near_way) for s in steps], [rim(s, -near_way) for s in steps]
    if not deck:
        return path(smooth([*near, *reversed(far)], tension=0.9), shade(tone, 0.35)) + path(
            _cockpit(shown, 1.06), "#15171b"
        )
    low = [(x, min(-0.2, y + 3.0 + 22.0 * (1 - abs(s) ** 5))) for (x, y), s in zip(near, steps, strict=True)]
    (x0, _), (x1, _) = near[0], near[-1]
    side = linear(
        "paddler-hull",
        (0, SHEER - 6),
        (0, 0),
        [(0, light(tone, 0.3)), (0.3, tone), (0.8, shade(tone, 0.4)), (1, shade(tone, 0.55))],
    )
    top = linear(
        "paddler-deck",
        (x0, SHEER),
        (x1, SHEER + 8),
        [(0, light(tone, 0.22)), (0.5, light(tone, 0.08)), (1, shade(tone, 0.12))],
    )
    ring = smooth([*near, *reversed(far)], tension=0.9)
    hole = _cockpit(shown, 1.0)
    stripe = [(x, y + 7.0) for x, y in near[3:-3]]
    return (
        f"<defs>{side}{top}{foam_defs(FOAM)}</defs>"
        + f'<path d="{ring}{hole}" fill="url(#paddler-deck)" fill-rule="evenodd"/>'
        + path(smooth([*near, *reversed(low)], tension=0.9), "url(#paddler-hull)")
        + line(smooth(stripe, closed=False), "#f6f3ea", 1.6, 'opacity="0.85"')
        + line(smooth(near, closed=False), light(tone, 0.5), 1.0, 'opacity="0.8"')
        + f'<path d="{hole}" fill="none" stroke="#1d1f24" stroke-width="2.4"/>'
    )


def _cockpit(shown: Shown, size: float) -> str:
    spots = []
    for i in range(20):
        a = 2 * math.pi * i / 20
        spots.append(shown.world((size * 19.0 * math.sin(a), SHEER - 1.0, 2.0 + size * 40.0 * math.cos(a))))
    return smooth(spots)


def _waterline(shown: Shown) -> str:
    """A bow wave, and drops where a blade goes in or out."""
    bow, stern = shown.world((0.0, 0.0, LONG * 0.86)), shown.world((0.0, 0.0, -LONG * 0.9))
    phase = shown.phase
    wake = [
        (bow[0] + 6, -2.5, 3),
        (bow[0] - 34, -2.6, 4.5),
        (0, -2.0, 2.6),
        (stern[0] + 20, -2.4, 3.5),
        (stern[0] - 10, -2, 3),
    ]
    drawn = foam(FOAM, wake, 2 * phase, 3, 46, 0.42)
    for side in (0, 1):
        u = (phase + 0.5 * side) % 1.0
        if 0.02 < u < 0.56:
            way, (x, y, z) = _blade_way(phase), _middle(phase)
            s = 1 if side == 0 else -1
            bx, by = shown.world((x + s * way[0] * 106, y + s * way[1] * 106, z + s * way[2] * 106))
            strength = math.sin(math.pi * (u - 0.02) / 0.54)
            if by > -24:
                drawn += spray((bx, -4.0), (-0.35, -0.93), 26 * strength + 6, 4 * phase, 5 + side, 14, 2.0)
    return drawn


def _far_half(shown: Shown) -> str:
    return _half(shown, 1) + _hull(shown, deck=False)


def _near_half(shown: Shown) -> str:
    return _hull(shown, deck=True) + shown.fist(1) + _half(shown, 0) + shown.fist(0) + _waterline(shown)


LIE = 1.42
"""How far the swimmer lies over."""


def _crawl_hand(phase: float) -> tuple[float, float]:
    """Where a hand is about the shoulder of who swims: reaching forward, drawn through the water, lifted back over."""
    turn = 2 * math.pi * phase
    return 47.0 * math.cos(turn), 27.0 * math.sin(turn) + 4.0


def _swimming(phase: float, seed: int, view: View) -> Posture:
    """A front crawl: one arm comes over the water as the other pulls, the body rolls with them."""
    del seed
    roll = math.sin(2 * math.pi * phase)
    pivot = (0.0, 0.0)
    hips = (0.0, -96.0, -4.0)
    chest = (0.0, hips[1] - 46.0, -1.0 + 0.8 * roll)
    trunk = Trunk(hips, chest, 0.0, 0.0, 0.20 * roll, 0.30 * roll)
    cx, cy = _chest_at(view)
    hands = []
    for side, u in ((-1, phase), (1, phase + 0.5)):
        ahead, up = _crawl_hand(u % 1.0)
        hands.append(untilted((side * 12.0, cy - 2.0 + up, (cx + 6.0 + ahead) / math.sin(view.yaw)), view, LIE, pivot))
    arms = (
        Reach(hands[0], (-0.5, 0.0, -1.0), "rest"),
        Reach(hands[1], (0.5, 0.0, -1.0), "rest"),
    )
    kick = wave(phase * 3)
    legs = (
        Reach((-6.0, -12.0, 9.0 * kick - 2.0), (0.0, 0.0, 1.0), pitch=1.1),
        Reach((6.0, -12.0, -9.0 * kick - 2.0), (0.0, 0.0, 1.0), pitch=1.1),
    )
    breath = along(phase, [(0.05, 0.0), (0.22, 1.0), (0.36, 1.0), (0.52, 0.0)])
    mood = Mood(smile=0.2, turn=0.55 - 0.75 * breath, nod=-0.30, mouth=0.75 * breath)
    return body(trunk, arms, legs, mood)


def _chest_at(view: View) -> Point:
    """Where the chest of who lies in the water is on the picture."""
    x, y = -142.0 * math.sin(-LIE), -142.0 * math.cos(LIE)
    del view
    return x, y


def _lying(phase: float, yaw: float) -> float:
    del phase, yaw
    return LIE


def _under(shown: Shown) -> str:
    """A ripple of water that the body pushes up."""
    del shown
    swell = linear(
        "paddler-swell", (0, -12), (0, 0), [(0, "#5f9fb4", 0.0), (0.5, "#4f93aa", 0.5), (1, "#3f839c", 0.75)]
    )
    return f"<defs>{swell}</defs>" + path(
        smooth([(-60, -1), (-10, -7), (80, -5), (150, -9), (200, -6), (226, -1)]), "url(#paddler-swell)"
    )


def _afloat(shown: Shown) -> str:
    """Foam along the body where the water closes over it, and the splash of hands and feet."""
    phase = shown.phase
    drawn = f"<defs>{foam_defs(FOAM)}</defs>"
    head = 172.0
    along_it = [(-18, -3, 7), (20, -2.5, 5), (80, -2, 3), (128, -3.0, 4.5), (head + 8, -2.5, 4), (head + 34, -2, 2.5)]
    drawn += foam(FOAM, along_it, 2 * phase, 4, 72, 0.42)
    for side in (0, 1):
        u = (phase + 0.5 * side) % 1.0
        entry = along(u, [(0.88, 0.0), (0.97, 1.0), (0.16, 0.0), (0.5, 0.0)])
        if entry > 0.05:
            drawn += spray((head + 22, -2.0), (0.25, -0.96), 34 * entry, 3 * phase, 6 + side, 18, 2.2)
    return drawn + spray((-14, -3), (-0.5, -0.86), 34, 3 * phase, 9, 26, 2.6)


def _water(colors: Palette) -> Palette:
    return Palette(colors.main, colors.second, colors.skin, colors.skin, colors.hair, colors.dark)


RIGS = (
    performer(
        "kayaker",
        "Kayaker",
        ("kayaker", "person kayaking", "kayak", "kayaking", "canoeist", "canoe", "rower", "person in a kayak",
         "person rowing", "paddler", "person paddling", "sea kayak", "rowing boat"),
        Troupe(
            {"row": Act(_paddling, PADDLE, 1.08, 0.07, _far_half, _near_half, span=(0.55, 1.35), afloat=True)},
            KAYAKERS, 1.36,
        ),
        3.5,
        on="water",
        palettes=OUTDOOR,
    ),
    performer(
        "swimmer",
        "Swimmer",
        ("swimmer", "person swimming", "open water swimmer", "lifeguard", "swim team",
         "competitive swimmer", "freestyle swimmer"),
        Troupe(
            {"swim": Act(_swimming, CRAWL, 1.25, 0.0, _under, _afloat, lean=_lying, still=True, shift=-84.0,
                         sunk=14.0, afloat=True)},
            SWIMMERS, 0.62, True, (), _water,
        ),
        3.2,
        on="water",
        palettes=SWIMWEAR,
    ),
)  # fmt: skip
