"""A lighthouse on its rocks: banded tower, gallery, lantern; by night its beam goes round."""

import math
from collections.abc import Sequence

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.dusk import LAMPLIT
from components.animatic.subjects.drawing.frames import place
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import Point, light, line, mix, n, path, polygon, rect, shade

PALETTES = (
    Palette(main="#f4f1ea", second="#c62f2b", accent="#2f3840", dark="#23282e"),
    Palette(main="#f4f1ea", second="#26466a", accent="#c62f2b", dark="#20262c"),
    Palette(main="#f2ead6", second="#f2ead6", accent="#9a3a2c", dark="#2a2622"),
    Palette(main="#f4f1ea", second="#20242a", accent="#20242a", dark="#1a1d22"),
)
FOOT, NECK, TALL, RISE = 265.0, 165.0, 1720.0, 150.0
"""Radii of the tower at its foot and neck, its height, and the height of the rock that it stands on."""
BANDS = 6


def draw(pose: Pose) -> str:
    """Draw the lighthouse; one phase takes its lamp half round, where the other beam follows."""
    colors, lit = pose.palette, pose.light in LAMPLIT
    made = Assembly("lighthouse", pose.turn, 0.05)
    _rock(made)
    _house(made, colors, lit)
    _tower(made, colors, lit)
    _lantern(made, colors, lit)
    _gulls(made, pose.phase)
    return made.done()


def shine(pose: Pose) -> str:
    """Draw the lamp and its beams by night."""
    if pose.light not in LAMPLIT:
        return ""
    made = Assembly("lighthouse-lit", pose.turn, 0.05)
    x, y = made.view.at(0, RISE + TALL + 130, 0)
    made.art(made.soft((x, y), 330, 300, 0.6, "#ffe6a0") + made.soft((x, y), 120, 110, 0.95, "#fffdf0"), over=900)
    _beams(made, pose.phase)
    return made.done(_lowest(pose))


def _lowest(pose: Pose) -> float:
    """How far the rock reaches below the ground's middle, so that the light lies where the lamp does."""
    made = Assembly("lighthouse-foot", pose.turn, 0.05)
    _rock(made)
    return made.low


def _gulls(made: Assembly, phase: float) -> None:
    """Three gulls that circle the tower, small at its far side."""
    for k in range(3):
        angle = math.tau * (phase + k / 3)
        x, z = 520 * math.cos(angle), 520 * math.sin(angle)
        cx, cy = made.view.at(x, RISE + 900 + 260 * k, z)
        size, flap = 46 + 0.02 * z, math.sin(math.tau * (phase * 4 + 0.3 * k))
        wing = [(cx + way * size, cy - size * (0.3 + 0.4 * flap)) for way in (-1, 1)]
        bird = f"M{n(wing[0][0])} {n(wing[0][1])}Q{n(cx - size * 0.4)} {n(cy - size * 0.45)} {n(cx)} {n(cy)}"
        bird += f"Q{n(cx + size * 0.4)} {n(cy - size * 0.45)} {n(wing[1][0])} {n(wing[1][1])}"
        made.art(line(bird, "#f4f4f2", 11) + line(bird, "#8d949a", 3), (x, 0, z))


def _radius(share: float) -> float:
    return float(NECK + (FOOT - NECK) * (1 - share) ** 1.5)


def _tower(made: Assembly, colors: Palette, lit: bool) -> None:
    """Bands up to the gallery, a door, small windows."""
    for k in range(BANDS):
        shares = [(k + i / 4) / BANDS for i in range(5)]
        profile = [(_radius(s), TALL * s) for s in shares]
        made.turned(place(0, RISE, 0), profile, colors.second if k % 2 else colors.main, "matte", over=k)
    made.turned(place(0, RISE - 10, 0), [(FOOT + 26, 0), (FOOT + 26, 40), (FOOT + 6, 52)], "#a39c90", "matte", over=-1)
    middle = -0.35 * FOOT * math.sin(made.view.turn)
    for up, wide, tall in ((0.0, 74, 150), (0.3, 46, 84), (0.55, 42, 78), (0.8, 38, 70)):
        x, y = middle * (1 - 0.4 * up), -(RISE + TALL * up + 34 + (0 if up else -30))
        glass = "#ffd892" if lit else "#33414c"
        fill = mix(colors.accent, "#4a3020", 0.4) if not up else glass
        art = path(_arched(x, y, wide + 18, tall + 6), shade(colors.main, 0.12)) + path(_arched(x, y, wide, tall), fill)
        if up:
            art += line(
                f"M{n(x)} {n(y)}V{n(y - tall - 12)}M{n(x - wide / 2)} {n(y - tall * 0.5)}H{n(x + wide / 2)}",
                shade(colors.main, 0.1),
                5,
            )
            art += rect(x - wide / 2 - 14, y, wide + 28, 9, light(colors.main, 0.3), 2)
        made.art(art, over=400)


def _arched(x: float, y: float, wide: float, tall: float) -> str:
    """A door or a window with a round head, standing on a point."""
    left, right, head = n(x - wide / 2), n(x + wide / 2), n(y - tall)
    return f"M{left} {n(y)}V{head}Q{n(x)} {n(y - tall - wide * 0.6)} {right} {head}V{n(y)}Z"


def _lantern(made: Assembly, colors: Palette, lit: bool) -> None:
    """The gallery with its rail, glass round the lamp, a dome with a vane."""
    top = RISE + TALL
    made.turned(
        place(0, top - 60, 0),
        [(NECK, 0), (NECK + 76, 56), (NECK + 84, 60), (NECK + 84, 84), (NECK - 40, 86)],
        colors.accent,
        "satin",
        over=20,
    )
    rail = NECK + 74.0
    posts = "".join(
        _stroke(made, [(rail * math.cos(a), top + up, rail * math.sin(a)) for up in (24.0, 118.0)])
        for a in (math.tau * (k + 0.3) / 20 for k in range(20))
    )
    ring = [math.tau * i / 32 for i in range(33)]
    hoops = "".join(
        _stroke(made, [(rail * math.cos(a), top + up, rail * math.sin(a)) for a in ring]) for up in (72.0, 118.0)
    )
    made.art(line(posts + hoops, colors.dark, 6.5), over=39)
    glow = "#fff3c4" if lit else "#f2e6c2"
    made.turned(place(0, top + 26, 0), [(96, 0), (96, 30)], colors.accent, "satin", over=21)
    made.turned(place(0, top + 60, 0), [(26, 0), (40, 40), (40, 90), (26, 130)], glow, "matte", over=22)
    made.glass(place(0, top + 56, 0), [(98, 0), (98, 150)], "#dfeef4", 0.22, over=23)
    bars = "".join(
        _stroke(made, [(98 * math.cos(a), top + up, 98 * math.sin(a)) for up in (52.0, 210.0)])
        for a in (math.tau * (k + 0.25) / 8 for k in range(8))
    )
    made.art(line(bars, colors.dark, 7), over=24)
    made.turned(
        place(0, top + 204, 0),
        [(124, 0), (122, 14), (104, 60), (70, 104), (26, 132), (12, 140), (12, 176), (0, 190)],
        colors.second if colors.second != colors.main else colors.accent,
        "satin",
        over=40,
        gloss=0.3,
    )
    made.rod([(0, top + 380, 0), (0, top + 470, 0)], 5.0, colors.dark, over=41)


def _stroke(made: Assembly, places: Sequence[Spot3]) -> str:
    return polygon([made.view.at(*at) for at in places], closed=False)


def _beams(made: Assembly, phase: float) -> None:
    """Two beams that sweep round: long as they cross the view, a flare as one meets the eye."""
    x, y = made.view.at(0, RISE + TALL + 130, 0)
    for k in range(2):
        angle = math.pi * (phase + k)
        reach, toward = math.cos(angle), math.sin(angle)
        long, half = 1180 * reach, 26 + 190 * abs(reach) * (0.7 + 0.3 * toward)
        way = made.sweep(
            [(0, "#fff6d0", 0.85), (0.35, "#ffeeb4", 0.3), (1, "#ffe9a8", 0.0)], (1 if reach > 0 else -1, 0)
        )
        cone: list[Point] = [(x, y - 24), (x + long, y - half), (x + long, y + half * 0.8), (x, y + 24)]
        made.art(path(polygon(cone), way), over=880 if toward > 0 else -880)
        if toward > 0.85:
            made.art(made.soft((x, y), 420, 420, (toward - 0.85) * 5, "#fff8e0"), over=905)


def _house(made: Assembly, colors: Palette, lit: bool) -> None:
    """The keeper's house at the foot of the tower."""
    wide, tall, deep, x = 420.0, 210.0, 300.0, 420.0
    glass = "#ffd892" if lit else "#3a4854"
    windows = "".join(
        rect(at - 38, -160, 76, 92, light(colors.main, 0.4), 4) + rect(at - 30, -152, 60, 76, glass)
        + line(f"M{at} -152V-76M{at - 30} -114H{at + 30}", light(colors.main, 0.4), 6)
        for at in (-130, 118)
    )  # fmt: skip
    door = rect(-30, -140, 62, 140, mix(colors.accent, "#3a2a20", 0.3), 3)
    made.block(place(x, RISE - 30, 30), (wide, tall, deep), colors.main, face=windows + door, over=-5)
    roof = mix(colors.second if colors.second != colors.main else colors.accent, "#5a3a30", 0.3)
    z0, z1, y0, y1 = 30 + deep / 2 + 26, 30 - deep / 2 - 26, RISE - 30 + tall - 6, RISE - 30 + tall + 130
    left, right = x - wide / 2 - 26, x + wide / 2 + 26
    front = [made.view.at(*p) for p in ((left, y0, z0), (right, y0, z0), (right - 30, y1, 30), (left + 30, y1, 30))]
    back = [made.view.at(*p) for p in ((left, y0, z1), (right, y0, z1), (right - 30, y1, 30), (left + 30, y1, 30))]
    made.art(path(polygon(back), shade(roof, 0.35)), (x, y0, z1), -6)
    for end in (left, right):
        gable = [made.view.at(*p) for p in ((end, y0, z0), (end + (30 if end < x else -30), y1, 30), (end, y0, z1))]
        made.art(
            path(polygon(gable), shade(colors.main, 0.2)), (end, y0, 30), 2 if (end < x) == (made.view.turn > 0) else -9
        )
    made.art(path(polygon(front), made.sweep([(0, light(roof, 0.25)), (1, shade(roof, 0.15))], (0, 1))), (x, y0, z0), 4)
    made.block(place(x + 110, y1 - 70, 20), (54, 120, 54), shade(colors.main, 0.1), over=3)


def _rock(made: Assembly) -> None:
    """Boulders round a flat top, grass on it."""
    stones = (
        (-560, 70, 90, 210, 130), (-330, 96, 170, 260, 150), (-80, 70, 260, 280, 140), (250, 80, 230, 300, 140),
        (560, 84, 150, 260, 140), (760, 56, 40, 170, 104), (-720, 48, -20, 150, 92), (100, 40, 360, 190, 92),
        (-420, 40, 330, 170, 84), (470, 38, 330, 180, 84),
    )  # fmt: skip
    for k, (x, y, z, wide, tall) in enumerate(stones):
        tone = ("#7a746a", "#696459", "#8a8274")[k % 3]
        made.egg(place(x * 0.92, y * 0.9, z * 0.6), (wide, tall, wide * 0.8), tone, over=-60 + 0.1 * z, shine=0.22)
        made.egg(
            place(x * 0.92 + 8, y * 0.9 + tall * 0.2, z * 0.6),
            (wide * 0.7, tall * 0.74, wide * 0.6),
            light(tone, 0.1),
            over=-59.9 + 0.1 * z,
            shine=0.3,
        )
    made.egg(place(80, 104, 0), (640, 72, 240), "#7f8f55", over=-30, shine=0.2)


RIG = Rig(
    name="lighthouse",
    label="Lighthouse",
    words=("lighthouse", "light house", "beacon tower", "lighthouse tower"),
    height=24.4,
    width=19.6,
    draw=draw,
    shine=shine,
    cycle=5.0,
    phases=24,
    turns=10,
    palettes=PALETTES,
    color_slot="second",
    turnable=0.9,
)
