"""A hot air balloon: gores of bright cloth over a wicker basket, a burner that flares; it turns slowly as it drifts."""

import math
from functools import lru_cache
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import curve, place, tone
from components.animatic.subjects.drawing.rolling import lettering
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    group,
    light,
    line,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)

PALETTES = (
    Palette(main="#d8352c", second="#f6c23c", accent="#2f6fb0", dark="#2a2420"),
    Palette(main="#1f7a8c", second="#f4efe2", accent="#e8743b", dark="#22282a"),
    Palette(main="#f0a02e", second="#d8483a", accent="#7a2f6a", dark="#2a2220"),
    Palette(main="#6a3fa0", second="#f2b6c8", accent="#f6d36a", dark="#241f2c"),
)
PROFILE = (
    (140, 560), (170, 600), (250, 690), (380, 830), (520, 990), (640, 1150), (725, 1310), (770, 1460), (778, 1600),
    (745, 1740), (672, 1868), (560, 1972), (410, 2048), (230, 2092), (70, 2108),
)  # fmt: skip
"""Radius and height of the cloth, from its mouth to its crown."""
GORES, FOOT, CROWN = 16, 560.0, 2108.0
BAND = (0.44, 0.62)
"""From where to where, as shares of the cloth, the band with the brand's words goes."""
BASKET = (150.0, 130.0)


def draw(pose: Pose) -> str:
    """Draw the balloon at the phase of its sway; one phase turns it by two gores, so that it closes."""
    colors = pose.palette
    made = Assembly("balloon", pose.turn, 0.02)
    sway = math.sin(2 * math.pi * pose.phase)
    _cloth(made, pose)
    _basket(made, colors, pose)
    lean = f'transform="rotate({n(1.1 * sway)} 0 -1500)"'
    return group(made.done(), lean)


@lru_cache(maxsize=1)
def _outline() -> tuple[tuple[float, float], ...]:
    """A fine profile: (radius, height)."""
    return tuple(curve(PROFILE, 3))


def _gore(made: Assembly, first: float, last: float, low: float, high: float) -> list[Point]:
    """The outline in the picture of a gore between two angles, from one share of the height to another."""
    rows = [(r, h) for r, h in _outline() if low <= (h - FOOT) / (CROWN - FOOT) <= high]

    def side(angle: float) -> list[Point]:
        return [made.view.at(r * math.cos(angle), h, r * math.sin(angle)) for r, h in rows]

    ends = side(first)
    return ends + side(last)[::-1]


def _cloth(made: Assembly, pose: Pose) -> None:
    """Gores in two colors, a band of lozenges round the middle, glowing from within as the burner fires."""
    colors, step = pose.palette, math.tau / GORES
    start = 2 * step * pose.phase + 0.2
    fire = _fire(pose)
    for k in range(GORES):
        first, last = start + k * step, start + (k + 1) * step
        middle = made.view.toward((math.cos((first + last) / 2), 0.0, math.sin((first + last) / 2)))
        edges = [made.view.toward((math.cos(a), 0.0, math.sin(a)))[2] for a in (first, last)]
        if max(edges) < 0.0:
            continue
        color = (colors.main, colors.second)[k % 2]
        bright = 0.82 + 0.34 * max(-0.55, -0.62 * middle[0] + 0.55 * middle[2] - 0.2) + 0.06 * fire
        made.art(path(polygon(_gore(made, first, last, 0.0, 1.0)), _across(made, color, bright)), over=1)
        for low, high in ((0.0, 0.13), (0.93, 1.0)):
            made.art(path(polygon(_gore(made, first, last, low, high)), _across(made, colors.accent, bright)), over=2)
        if clean(pose.text):
            made.art(path(polygon(_gore(made, first, last, *BAND)), _across(made, colors.accent, bright)), over=2)
            continue
        outer, inner = _lozenge(made, first, last), _lozenge(made, first, last, 0.5)
        made.art(path(polygon(outer), _across(made, colors.accent, bright * 1.02)), over=2)
        made.art(path(polygon(inner), _across(made, light(color, 0.3), bright * 1.06)), over=3)
    whole = [*_silhouette(made, -1), *_silhouette(made, 1)[::-1]]
    depth = made.sweep(
        [(0, "#ffffff", 0.16), (0.3, "#ffffff", 0.0), (0.55, "#000000", 0.0), (1, "#140a10", 0.42)], (0, 1)
    )
    made.art(path(polygon(whole), depth), over=5)
    side = made.sweep([(0, "#000000", 0.1), (0.3, "#ffffff", 0.1), (0.55, "#000000", 0.0), (1, "#0a0814", 0.4)])
    made.art(path(polygon(whole), side), over=5)
    made.art(made.soft((-300, -1700), 230, 250, 0.42, "#ffffff", 24), over=6)
    if fire > 0.02:
        made.art(made.soft((0, -820), 330, 330, 0.6 * fire, "#ffc46a"), over=6)
    if clean(pose.text):
        words = lettering(pose.text, (0, -1340), 190, 1080, colors.accent)
        turn = f'transform="translate({n(-200 * math.sin(pose.turn))} 0) scale({n(math.cos(pose.turn))} 1)"'
        made.art(group(words, turn), over=7)


def _across(made: Assembly, color: str, bright: float) -> str:
    """The fill of a gore: it bulges between its tapes."""
    bright = round(bright * 40) / 40
    return made.sweep([
        (0, tone(color, bright * 0.78)), (0.12, tone(color, bright * 0.95)), (0.45, tone(color, bright * 1.07)),
        (0.85, tone(color, bright * 0.95)), (1, tone(color, bright * 0.76)),
    ])  # fmt: skip


def _silhouette(made: Assembly, side: int) -> list[Point]:
    return [(side * r, made.view.at(0, h, 0)[1]) for r, h in _outline()]


def _lozenge(made: Assembly, first: float, last: float, size: float = 1.0) -> list[Point]:
    """A lozenge as wide as its gore at half the height of the cloth."""
    middle, half = (first + last) / 2, (last - first) / 2 * size
    radius = {round(h): r for r, h in _outline()}
    heights = sorted(radius)

    def at(angle: float, share: float) -> Point:
        h = FOOT + (CROWN - FOOT) * share
        r = radius[min(heights, key=lambda k: abs(k - h))]
        return made.view.at(r * math.cos(angle), h, r * math.sin(angle))

    return [at(middle - half, 0.6), at(middle, 0.6 - 0.1 * size), at(middle + half, 0.6), at(middle, 0.6 + 0.1 * size)]


def _fire(pose: Pose) -> float:
    """How strongly the burner blows: in two bursts a cycle."""
    return max(0.0, math.sin(2 * math.pi * (pose.phase * 2 + 0.1))) ** 2


def _basket(made: Assembly, colors: Palette, pose: Pose) -> None:
    """Wicker with a leather rim, poles, burner and its flame, ropes, two riders."""
    wide, tall = BASKET
    wicker = "#b07f46"
    courses = "".join(f"M-75 {-y}Q-56 {-y - 5} -37 {-y}T0 {-y}T37 {-y}T75 {-y}" for y in range(12, 122, 11))
    weave = line(courses, shade(wicker, 0.35), 2.4, 'opacity="0.6"')
    weave += "".join(rect(x - 1.6, -126, 3.2, 124, shade(wicker, 0.28), 1, 'opacity="0.6"') for x in range(-62, 75, 25))
    made.block(place(), (wide, tall, 118), wicker, 14, face=weave, over=2)
    made.block(place(0, tall, 0), (wide + 8, 14, 126), "#5f3a22", 14, over=4)
    for x, coat, hair in ((-34.0, "#d8483a", "#3a2a20"), (30.0, "#2f5f8f", "#7a4f2a")):
        made.egg(place(x, 160, 0), (24, 42, 18), coat, over=-30)
        made.ball((x, 214, 0), 17, "#d9a482", over=-29)
        made.egg(place(x, 222, -3), (18.5, 14, 18), hair, over=-28.5)
    for x in (-64.0, 64.0):
        for z in (-50.0, 50.0):
            made.rod([(x, tall, z), (x * 0.72, 318, z * 0.72)], 3.2, "#3a3c40", over=z)
            made.rod([(x * 0.72, 318, z * 0.72), (x * 2.1, 566, z * 2.0)], 1.9, "#5a5248", over=z - 20)
    made.block(place(0, 312, 0), (96, 9, 76), "#4a4d52", 6, over=6)
    for x in (-20.0, 20.0):
        made.turned(place(x, 318, 0), [(13, 0), (13, 20), (18, 34), (15, 34)], "#c9ccd0", "metal", over=8)
    fire = _fire(pose)
    if fire > 0.05:
        x, y = made.view.at(0, 350, 0)
        long = 60 + 150 * fire
        for share, ink, opacity in ((1.0, "#ff8a2a", 0.75), (0.7, "#ffc04a", 0.9), (0.42, "#fff2c4", 1.0)):
            half, high = 26 * share, long * share
            flame = smooth([
                (x, y - high), (x - half * 0.5, y - high * 0.68), (x - half * 1.1, y - high * 0.36),
                (x - half * 0.8, y),
                (x + half * 0.8, y), (x + half * 1.1, y - high * 0.36), (x + half * 0.5, y - high * 0.68),
            ])  # fmt: skip
            made.art(path(flame, ink, f'opacity="{opacity}"'), over=10)
        made.art(made.soft((x, y - long * 0.5), 120, 160, 0.4 * fire, "#ffb04a"), over=9)
    made.art(ellipse(made.view.at(0, 566, 0), 138, 14, shade(colors.accent, 0.6)), over=-400)


RIG = Rig(
    name="hot-air-balloon",
    label="Hot air balloon",
    words=("hot air balloon", "hot-air balloon", "air balloon", "gas balloon", "balloon ride", "balloon flight"),
    height=21.6,
    width=17.6,
    draw=draw,
    cycle=6.0,
    phases=20,
    turns=12,
    stride=1.2,
    on="air",
    actions=("fly", "idle"),
    gaits=MappingProxyType({"idle": Gait(6.0, 0.0)}),
    palettes=PALETTES,
    turnable=1.2,
)
