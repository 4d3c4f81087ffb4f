"""Who rides down the snow: a skier and a snowboarder who carve from edge to edge and throw up powder."""

import math

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.froth import foam, foam_defs, plume, spray
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import light, line, path, polygon, shade, smooth
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, body, moved, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import pole
from components.animatic.subjects.people.posture import Mood, Posture

CARVE = Gait(3.0, 7.0)
POWDER = "snow-powder"
SKIERS = (
    Look("short", "hoodie", "trousers", False, extra="snow helmet"),
    Look("ponytail", "hoodie", "trousers", True, extra="snow helmet"),
    Look("buzz", "sweater", "trousers", False, bearded=True, extra="snow helmet"),
    Look("long", "sweater", "trousers", True, extra="snow helmet"),
)
SKIWEAR = (
    Palette("#d8432f", "#23262e", "#23262e", "#e0ac86", "#4a2c1c", "#f2c14e"),
    Palette("#1f6fb0", "#2b3140", "#23262e", "#d39d78", "#2b1d17", "#e8463f"),
    Palette("#f0b41e", "#1f3a5c", "#1d1f24", "#f0c5a4", "#b9803f", "#1f6fb0"),
    Palette("#2f8f7a", "#e9e4da", "#23262e", "#8d5a3c", "#1e1512", "#e8793f"),
    Palette("#e5e2db", "#b8323a", "#23262e", "#b57f5b", "#1f1815", "#22304a"),
)
"""`dark` paints skis and boards."""


def _skiing(phase: float, seed: int, view: View) -> Posture:
    """Knees bent, hands forward: low in the turns, tall between them, the outer leg long."""
    del seed, view
    edge, rise = math.sin(2 * math.pi * phase), wave(phase * 2)
    hips = (7.0 * edge, -66.0 - 5.0 * rise, -18.0)
    chest = (1.0 * edge, hips[1] - 37.0 - 1.0 * rise, 10.0)
    trunk = Trunk(hips, chest, 0.05 * edge, -0.12 * edge, 0.0, -0.10 * edge)
    left, right = trunk.shoulders
    arms = (
        Reach(moved(left, -20.0, 22.0 + 4.0 * edge, 32.0), (-0.9, 0.7, -0.2), "fist"),
        Reach(moved(right, 20.0, 22.0 - 4.0 * edge, 32.0), (0.9, 0.7, -0.2), "fist"),
    )
    feet = _ankles(phase)
    legs = (
        Reach(feet[0], (-0.25 + 0.35 * edge, 0.0, 1.0)),
        Reach(feet[1], (0.25 + 0.35 * edge, 0.0, 1.0)),
    )
    mood = Mood(smile=0.7, turn=0.10, nod=-0.08, tilt=-0.05 * edge)
    return body(trunk, arms, legs, mood, swing=-0.8)


def _ankles(phase: float) -> tuple[Place, Place]:
    """Feet swing out from under the body from turn to turn."""
    edge = math.sin(2 * math.pi * phase)
    shift = -11.0 * edge
    return (-10.0 + shift, -12.0 - 1.5 * max(0.0, edge), 4.0 * edge), (
        10.0 + shift,
        -12.0 - 1.5 * max(0.0, -edge),
        -4.0 * edge,
    )


def _ski(shown: Shown, side: int) -> str:
    """One ski, its tip bent up, laid on its edge."""
    edge = math.sin(2 * math.pi * shown.phase)
    x, y, z = _ankles(shown.phase)[side]
    tone = shown.colors.dark
    wide, tilt = 4.6, 0.55 * edge
    points = ((-74, 0.0), (-40, 0.0), (0, 0.0), (46, 0.0), (70, 0.5), (84, 3.5), (92, 9.0))
    outer = [shown.world((x - wide * math.cos(tilt), y + 9.6 - up - wide * math.sin(tilt), z + s)) for s, up in points]
    inner = [shown.world((x + wide * math.cos(tilt), y + 9.6 - up + wide * math.sin(tilt), z + s)) for s, up in points]
    low = [(a, b + 2.6) for a, b in inner]
    return (
        path(smooth([*outer, *reversed(low)], tension=0.8), shade(tone, 0.45))
        + path(smooth([*outer, *reversed(inner)], tension=0.8), tone)
        + line(smooth(outer, closed=False), light(tone, 0.4), 0.8, 'opacity="0.8"')
    )


def _skis(shown: Shown) -> str:
    order = sorted((0, 1), key=lambda side: shown.view.near(_ankles(shown.phase)[side]))
    return (
        f"<defs>{foam_defs(POWDER, '#c9d6e2')}</defs>"
        + _powder(shown, far=True)
        + "".join(_ski(shown, side) for side in order)
    )


def _powder(shown: Shown, far: bool) -> str:
    """Snow off the edges: outward from the turn, and a low trail behind."""
    edge = math.sin(2 * math.pi * shown.phase)
    strong = abs(edge)
    (x, y), (bx, by) = shown.world((-26.0 * edge, -2.0, 30.0)), shown.world((-14.0 * edge, -2.0, -66.0))
    behind = (edge < 0) == (math.cos(shown.view.yaw) > 0)
    out = -1.0 if edge > 0 else 1.0
    ax, ay = shown.world((out * 40.0, 0.0, 0.0))
    ox, oy = shown.world((0.0, 0.0, 0.0))
    drawn = ""
    if behind == far:
        way = (ax - ox - 34.0) * strong, (ay - oy) * strong - 44.0 * strong
        drawn = (
            plume("snow-mist1", [(bx - 16, min(-0.5, by)), (x, min(-0.5, y))], way, 2 * shown.phase, "#eef4f9", 0.4)
            + plume(
                "snow-mist2",
                [(bx - 6, min(-0.5, by)), (x - 12, min(-0.5, y))],
                (way[0] * 0.7, way[1] * 0.6),
                2 * shown.phase + 0.5,
                "#ffffff",
                0.6,
            )
            + spray((bx, by - 3), (-0.75, -0.5), 62 * (0.4 + 0.6 * strong), 2 * shown.phase, 3, 26, 2.6)
        )
    if not far:
        trail = [(bx - 52, -4.5, 4), (bx - 24, -6, 7), (bx + 6, -4.5, 5), (x - 24, -3.0, 3)]
        drawn += foam(POWDER, trail, 2 * shown.phase, 4, 30)
    return drawn


def _poles(shown: Shown) -> str:
    drawn = ""
    for side in (0, 1):
        a = shown.hand(side)
        hx, hy, hz = shown.body.arms[side].end
        way = 2 * side - 1
        b = shown.world((hx + way * 12.0, min(-14.0, hy + 66.0), hz - 62.0))
        c = (b[0] + (a[0] - b[0]) * 0.08, b[1] + (a[1] - b[1]) * 0.08)
        drawn += pole(a, b, "#3a3f47", 1.8) + line(
            polygon([(c[0] - 3, c[1] + 0.6), (c[0] + 3, c[1] - 0.6)], closed=False), "#1d1f24", 1.4
        )
        drawn += shown.fist(side)
    return drawn


def _gloved(shown: Shown) -> str:
    return _poles(shown) + _powder(shown, far=False)


DECK = -3.4


def _boarding(phase: float, seed: int, view: View) -> Posture:
    """Across the board, weight over the edge that bites, a hand low on the inside of the turn."""
    del seed, view
    edge, rise = math.sin(2 * math.pi * phase), wave(phase * 2)
    hips = (-4.0, -62.0 - 4.0 * rise, -15.0 + 9.0 * edge)
    chest = (3.0, hips[1] - 42.0, 3.0 + 15.0 * edge)
    trunk = Trunk(hips, chest, 0.0, 0.10, 0.1, 0.5)
    left, right = trunk.shoulders
    arms = (
        Reach(moved(left, -40.0, -6.0 - 10.0 * edge, -6.0), (-0.2, 1.0, -0.6), "grace"),
        Reach(moved(right, 36.0, 26.0 + 10.0 * edge, 20.0), (0.2, 1.0, -0.4), "grace"),
    )
    legs = (
        Reach((-27.0, DECK - 9.2, 0.0), (-0.4, 0.0, 1.0), splay=-0.15),
        Reach((24.0, DECK - 9.2, 0.0), (0.6, 0.0, 0.8), splay=0.3),
    )
    return body(trunk, arms, legs, Mood(smile=0.75, turn=0.45, tilt=0.05 * edge), swing=-0.8)


def _board(shown: Shown) -> str:
    edge = math.sin(2 * math.pi * shown.phase)
    outline: list[Place] = []
    for i in range(25):
        s = math.cos(math.pi * i / 24)
        w = 14.5 * math.sqrt(max(0.0, 1 - abs(s) ** 5)) * (0.88 + 0.12 * abs(s))
        outline.append((76.0 * s, 9.0 * max(0.0, abs(s) - 0.72) / 0.28, w))
    outline += [(s, up, -w) for s, up, w in reversed(outline[1:-1])]
    tone = shown.colors.dark
    top = [shown.world((s, DECK - up + 0.22 * w * edge, w)) for s, up, w in outline]
    low = [(x, y + 2.4) for x, y in top]
    inset = [shown.world((s * 0.88, DECK - up * 0.7 + 0.16 * w * edge, w * 0.66)) for s, up, w in outline]
    bindings = ""
    for s in (-27.0, 24.0):
        a, b = shown.world((s - 7, DECK - 3, 9)), shown.world((s + 7, DECK - 3, 9))
        bindings += line(polygon([a, b], closed=False), "#1d1f24", 3.6)
    return (
        f"<defs>{foam_defs(POWDER, '#c9d6e2')}</defs>"
        + _drift(shown, far=True)
        + path(smooth(low, tension=0.9), shade(tone, 0.5))
        + path(smooth(top, tension=0.9), tone)
        + path(smooth(inset, tension=0.9), light(tone, 0.25), 'opacity="0.6"')
        + bindings
    )


def _drift(shown: Shown, far: bool) -> str:
    """Powder from the edge that bites: the heels throw it behind the board, the toes before it."""
    edge = math.sin(2 * math.pi * shown.phase)
    drawn = ""
    if (edge < 0) == far:
        z = 15.0 if edge > 0 else -15.0
        (ax, ay), (bx, by) = shown.world((-74.0, -1.5, z)), shown.world((26.0, -1.5, z))
        high = (20.0 if edge > 0 else 66.0) * abs(edge)
        foot = [(ax, min(-0.5, ay)), (bx, min(-0.5, by))]
        drawn = plume("snow-mist3", foot, (-34 * abs(edge), -high), 2 * shown.phase, "#eef4f9", 0.4) + plume(
            "snow-mist4", foot, (-22 * abs(edge), -high * 0.6), 2 * shown.phase + 0.5, "#ffffff", 0.6
        )
    if not far:
        x, y = shown.world((-70.0, -4.0, 4.0))
        drawn += spray((x, min(-3.0, y)), (-0.72, -0.6), 58, 2 * shown.phase, 6, 30, 2.8)
        drawn += foam(
            POWDER, [(x - 46, -5, 4), (x - 16, -8, 9), (x + 14, -6, 6), (x + 60, -3.5, 3)], 2 * shown.phase, 9, 34
        )
    return drawn


def _near_drift(shown: Shown) -> str:
    return _drift(shown, far=False)


def _tips(view: View) -> float:
    """How far below the feet the tips of the skis are."""
    return max(0.0, view.at((0.0, -5.0, 92.0))[1], view.at((0.0, -4.0, -74.0))[1])


def _ends(view: View) -> float:
    """How far below its middle the nearest end of the snowboard is."""
    return max(0.0, *(view.at((way * 70.0, -2.0, 8.0))[1] for way in (-1, 1)))


RIGS = (
    performer(
        "skier",
        "Skier",
        ("skier", "person skiing", "freeskier", "ski racer", "ski instructor", "skiing", "downhill skier",
         "alpine skier", "slalom skier"),
        Troupe(
            {"ski": Act(_skiing, CARVE, 0.85, 0.10, _skis, _gloved, span=(0.3, 1.2), lift=_tips, shift=8.0,
                        afloat=True)},
            SKIERS, 1.58,
        ),
        2.3,
        palettes=SKIWEAR,
    ),
    performer(
        "snowboarder",
        "Snowboarder",
        ("snowboarder", "person snowboarding", "snowboarding", "freestyle snowboarder",
         "person on a snowboard"),
        Troupe(
            {"ski": Act(_boarding, CARVE, 0.28, 0.16, _board, _near_drift, lift=_ends, afloat=True)},
            SKIERS, 1.62,
        ),
        2.5,
        palettes=SKIWEAR,
    ),
)  # fmt: skip
