# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A farm: red barn and silo, house and wind pump, fenced pastures, fields in strips, bales of hay."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Outside, Road, fringe, turf
from components.animatic.panes import pane
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

RED, WHITE = "#a8362c", "#f2ede2"


def build(place: Set) -> None:
    """Hills, fields, trees, barnyard, pasture with its fence, track, grass by the lens."""
    light, scene = place.light, place.scene
    out = Outside(place, 9.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.6, 2.6)), 0.0, False
    place.sky = bake_sky(place.path, light)
    autumn = scene.says("autumn", "fall ", "harvest")
    for depth, tall, tone in ((560, 46, "#7f8f86"), (320, 20, "#80915e"), (210, 9, "#b59a4c" if autumn else "#9aa552")):
        place.ridge(depth, tall, rgb(tone), f"hill{depth}", base=-1.0, bump=0.5, fog=0.7)
    leaves = "#b0762c" if autumn else "#557f3a"
    trees = [flat(art(flora.tree, i, int(240 * place.unit) + 20, 100 / 110, leaves), light, 0.5) for i in range(4)]
    place.strip(trees, 190, 12, 0.35, "far trees", sizes=(0.4, 1.0), base=-0.3, clump=0.8, fog=0.9)
    fog = mix(light.fog, light.ambient, 0.1)
    place.add(Ground(turf(place, "#7a9a44", "pasture", 0.72), 13, fog=fog, fog_depth=130 / light.fog_density))
    crops = (Band(150, 110, "#c9a84e", 0.2), Band(104, 84, "#6f8f3f", 0.2), Band(80, 66, "#d2b255", 0.2))
    place.add(Road(place, crops, (), 3e5))
    yard = out.panel(58.0, 15.0, "yard")
    _barn(yard, 8.0, out.night)
    _silo(yard, 21.6)
    _house(yard, 36.0, out.night)
    _pump(yard, 50.5)
    middle = 18.0 if place.path.width > place.path.height else 14.5
    out.hang(yard, 24.0, skirt=0.3, air=min(0.2, out.sunk(24) * 0.7), sharp=0.7, middle=middle)
    place.strip(trees, out.depth(22), 9, 0.06, "yard trees", sizes=(0.7, 1.0), base=-0.2, gap=8.0, fog=0.6)
    bales = out.panel(46.0, 2.2, "bales")
    for x in (6.0, 9.4, 24.0, 37.0):
        _bale(bales, x)
    _cows(bales, (14.0, 30.0, 42.0))
    out.hang(bales, 11.5, skirt=0.05, sharp=0.7, middle=20.0)
    fence = out.panel(12.0, 1.7, "fence")
    _fence(fence)
    out.hang(fence, 4.2, skirt=0.05, sharp=0.8)
    place.add(Road(place, (Band(14.0, 7.7, "#b3966a", 0.34),)))
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#8ba24a", 0.6), light, 0.8) for i in range(3)
    ]
    blooms = [
        flat(art(flora.bloom, i, int(110 * place.unit) + 12, 0.4, c), light, 0.8)
        for i, c in enumerate(("#f4efe6", "#f2c84b"))
    ]
    shade = (np.array([1.05, 1.05, 0.98], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    for away in (out.depth(4.0), 14.6):
        place.strip(tufts, away, 0.7, 0.8, f"tufts{away:.0f}", fog=0.4, shade=shade, feather=0.4)
    fringe(place, tufts * 2 + blooms, 0.78, 1.1, "front", shade, depths=(7.2, 6.0, 4.9, 4.0, 3.3), lift=0.0, clump=0.3)
    wheat = [flat(art(flora.wheat, i, int(150 * place.unit) + 12, 0.5), light, 0.7) for i in range(3)]
    place.close(wheat, 2.0, 1.0, 2.7, 0.9, depth=4.9, focus=8, shade=shade)
    if not scene.weather:
        place.particles.append("dust")


def _barn(p: Panel, x: float, night: bool) -> None:
    """A gambrel barn of red boards with white trim."""
    p.shadow(x, 11.0)
    gable = f"M{x} 0V4.6L{x + 1.6} 7.6L{x + 4.6} 9.4L{x + 7.6} 7.6L{x + 9.2} 4.6V0Z"
    p.shape(f"M{x + 9.2} 4.6L{x + 7.6} 7.6L{x + 4.6} 9.4L{x + 9.0} 9.4L{x + 12.0} 7.6L{x + 13.4} 4.6Z", "#6a6a70", 0.95)
    p.box(x + 9.2, 0, 4.2, 4.6, RED, bright=0.8)
    p.shape(gable, RED)
    p.parts.append(
        f'<path d="{"".join(f"M{x + 0.4 * k:.1f} 0V{min(9.0, 4.6 + 1.9 * min(k * 0.4, 9.2 - k * 0.4)):.1f}" for k in range(1, 23))}" stroke="{p.ink(RED, 0.72)}" stroke-width=".03"/>'
    )
    p.line(f"M{x - 0.3} 4.4L{x + 1.5} 7.7L{x + 4.6} 9.6L{x + 7.7} 7.7L{x + 9.5} 4.4", WHITE, 0.24)
    p.box(x + 3.0, 0, 3.2, 3.6, "#8a2a22", down=True)
    p.line(
        f"M{x + 3.0} 0V3.6H{x + 6.2}V0M{x + 4.6} 0V3.6M{x + 3.0} 0L{x + 4.6} 3.6L{x + 6.2} 0M{x + 3.0} 3.6L{x + 4.6} 0L{x + 6.2} 3.6",
        WHITE,
        0.13,
    )
    pane(p, x + 3.8, 5.4, 1.6, 1.5, night, "#2c2420")
    p.line(
        f"M{x + 3.8} 5.4H{x + 5.4}V6.9H{x + 3.8}ZM{x + 3.8} 5.4L{x + 5.4} 6.9M{x + 3.8} 6.9L{x + 5.4} 5.4", WHITE, 0.1
    )
    for at in (x + 1.1, x + 7.2):
        pane(p, at, 1.5, 1.0, 1.0, night, "#33404a")
        p.line(f"M{at} 1.5h1v1h-1Zm.5 0v1M{at} 2.0h1", WHITE, 0.08)
    for k in range(3):
        at = x + 9.9 + 1.2 * k
        pane(p, at, 1.5, 0.7, 0.9, night, "#33404a")
    if night:
        p.lamp(x + 4.6, 4.3, 0.14)


def _silo(p: Panel, x: float) -> None:
    p.shadow(x, 3.0)
    p.box(x, 0, 2.8, 9.0, "#c9ccd0")
    for k in range(11):
        p.box(x, 0.7 + 0.78 * k, 2.8, 0.07, "#9aa0a6")
    p.shape(f"M{x - 0.05} 9.0Q{x} 10.6 {x + 1.4} 10.8Q{x + 2.8} 10.6 {x + 2.85} 9.0Z", "#b4442f")
    p.line(f"M{x + 2.1} 0V9M{x + 2.4} 0V9", "#8d949a", 0.05)
    p.box(x - 2.6, 0, 2.4, 3.0, "#d9d2c2", down=True)
    p.shape(f"M{x - 2.9} 3.0L{x - 1.4} 4.3L{x} 3.0Z", "#6f6a66")


def _house(p: Panel, x: float, night: bool) -> None:
    """A white farmhouse with a porch."""
    p.shadow(x, 9.0)
    p.box(x, 0, 8.4, 4.8, WHITE, down=True)
    for k in range(15):
        p.box(x, 0.3 + k * 0.31, 8.4, 0.03, WHITE, bright=0.86)
    p.shape(f"M{x - 0.5} 4.7L{x + 4.2} 8.2L{x + 8.9} 4.7Z", "#5a6068")
    p.shape(f"M{x + 1.0} 4.8L{x + 4.2} 7.2L{x + 7.4} 4.8Z", WHITE, 0.96)
    for at, y in ((1.0, 2.7), (3.6, 2.7), (6.2, 2.7), (3.6, 5.2)):
        pane(p, x + at, y, 1.1, 1.5, night, "#566874")
        p.line(f"M{x + at} {y}h1.1v1.5h-1.1Zm.55 0v1.5M{x + at} {y + 0.75}h1.1", "#ffffff", 0.1)
    p.shape(f"M{x - 0.4} 2.2H{x + 8.8}L{x + 8.2} 2.75H{x + 0.2}Z", "#5a6068")
    for k in range(5):
        p.box(x - 0.1 + 2.08 * k, 0, 0.16, 2.2, "#ffffff")
    p.box(x + 3.7, 0.1, 1.0, 2.0, "#8a3a30")
    p.box(x + 6.6, 6.2, 0.8, 2.4, "#a8604a")
    if night:
        p.lamp(x + 4.2, 2.05, 0.1)


def _pump(p: Panel, x: float) -> None:
    """A wind pump on its lattice tower."""
    p.line(f"M{x - 1.1} 0L{x - 0.1} 9M{x + 1.1} 0L{x + 0.1} 9", "#6f757b", 0.12)
    for k in range(6):
        y = 1.4 * k
        w0, w1 = 1.1 * (1 - y / 9.6), 1.1 * (1 - (y + 1.4) / 9.6)
        p.line(f"M{x - w0} {y}L{x + w1} {y + 1.4}M{x + w0} {y}L{x - w1} {y + 1.4}", "#7d848a", 0.05)
    for k in range(14):
        a = 6.283 * k / 14
        c, s = float(np.cos(a)), float(np.sin(a))
        p.shape(
            f"M{x + 0.3 * c:.2f} {9.4 + 0.3 * s:.2f}L{x + 1.6 * c - 0.26 * s:.2f} {9.4 + 1.6 * s + 0.26 * c:.2f}L{x + 1.6 * c + 0.16 * s:.2f} {9.4 + 1.6 * s - 0.16 * c:.2f}Z",
            "#b9bfc4",
        )
    p.oval(x, 9.4, 0.3, 0.3, "#5f656b")
    p.shape(f"M{x + 0.3} 9.3L{x + 2.0} 8.9V9.9L{x + 0.3} 9.5Z", "#a8362c")


def _bale(p: Panel, x: float) -> None:
    p.shadow(x - 0.8, 1.8)
    p.oval(x, 0.72, 0.8, 0.74, "#d2ac52")
    for r in (0.62, 0.44, 0.26):
        p.parts.append(
            f'<ellipse cx="{x}" cy=".72" rx="{r}" ry="{r * 0.92}" fill="none" stroke="{p.ink("#a8843a")}" stroke-width=".05" opacity=".7"/>'
        )
    p.line(f"M{x - 0.5} 1.3L{x - 0.42} 1.5M{x + 0.3} 1.4L{x + 0.42} 1.58M{x - 0.7} .3L{x - 0.9} .24", "#e0c070", 0.03)


def _cows(p: Panel, places: tuple[float, ...]) -> None:
    """Cows that graze, black and white."""
    for k, x in enumerate(places):
        way = 1 if k % 2 else -1
        p.shadow(x - 0.9, 1.8)
        p.shape(
            f"M{x - 0.8} 1.35Q{x} 1.5 {x + 0.8} 1.35Q{x + 0.95} 0.9 {x + 0.75} 0.66Q{x} 0.5 {x - 0.75} 0.66Q{x - 0.95} 1.0 {x - 0.8} 1.35Z",
            "#f2efe8",
        )
        p.shape(f"M{x - 0.4} 1.42Q{x} 1.5 {x + 0.2} 1.4Q{x + 0.1} 0.9 {x - 0.3} 1.0Z", "#2a2624")
        for at in (-0.66, -0.48, 0.46, 0.64):
            p.box(x + at - 0.05, 0, 0.11, 0.76, "#e6e2da")
        p.line(f"M{x + way * 0.78} 1.2L{x + way * 1.1} 0.7", "#f2efe8", 0.26)
        p.oval(x + way * 1.18, 0.5, 0.16, 0.24, "#2a2624")


def _fence(p: Panel) -> None:
    for k in range(6):
        p.box(k * 2.0 + 0.06, 0, 0.16, 1.4, "#f0ece2")
    for y in (0.36, 0.74, 1.12):
        p.box(0, y, 12.0, 0.13, "#f0ece2", bright=0.94)


SETTING = Setting("farm", "farm", build, Rest(height=1.9, crane=2.6, horizon=0.6, drone=4.0), "day")
