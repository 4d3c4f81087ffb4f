# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A harbor: a quay with bollards and lamps, boats that roll at their moorings, masts, the town across the water."""

import math

import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Plate
from components.animatic.outdoors import Band, Beyond, Mark, Outside, Road, StillWater
from components.animatic.panes import pane
from components.animatic.picture import haze, svg
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.ocean import Glitter
from components.animatic.sky import bake_sky
from components.animatic.waters import surface

HOUSES = ("#e8c48a", "#d98a6a", "#f0e6d2", "#c9d6d8", "#e2b4a0", "#b9c4a8", "#d8a24f", "#a9bcc8")
HULLS = ("#f4f2ec", "#1f3a5c", "#f4f2ec", "#8a2a2e", "#f0ead8", "#2a5a58")
EDGE = 12.6
"""Where the quay ends and the water begins."""


def build(place: Set) -> None:
    """Hills, town, water with their image, boats near and far, quay."""
    light, scene = place.light, place.scene
    out = Outside(place, 9.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.5, 2.8)), 0.0, False
    afloat = not scene.empty and scene.rig.on == "water"
    if afloat:
        out.metre = 1.9
    place.sky = bake_sky(place.path, light)
    place.ridge(480, 62, rgb("#71808a"), "mountain", base=-1.0, bump=0.5, fog=0.7)
    place.ridge(230, 20, rgb("#66795f"), "hill", base=-0.6, bump=0.6, fog=0.8)
    town = out.panel(110.0, 17.0, "town")
    _town(town, out.night)
    out.hang(town, 62.0, skirt=0.6, air=min(0.5, out.sunk(62) * 0.55), sharp=0.35)
    water = surface(place, "#1d5a6e", size=12.0, sky=0.26, fog_depth=200.0, flow=(0.12, -0.4))
    near = None if afloat or scene.empty else EDGE - 0.3
    place.add(water if near is None else Beyond(water, near), StillWater(9e5, 0.42, place.unit, ripple=1.5))
    if light.glow > 0.2 and not scene.weather:
        place.add(Glitter(place))
    for depth, each in ((70.0, 9), (46.0, 7), (31.0, 6), (22.0, 5)):
        _moored(place, out, depth, each)
    if near is not None:
        _quay(place, out)
    else:
        buoys = out.panel(30.0, 1.6, "buoys")
        _buoy(buoys, 6.0)
        place_near = place.under(6.4, -0.02)
        place.close([_rope(place)], 0.7, 0.14, 2.5, 0.2 - min(0.0, place_near), depth=6.2, focus=5)
        out.hang(buoys, 2.6, skirt=0.2, sharp=0.6)
    place.mirror, place.shadow = (0.32, 0.0) if afloat else (0.05, 1.0)
    if not scene.weather:
        place.particles.append("dust")


def _town(p: Panel, night: bool) -> None:
    """Gabled houses shoulder to shoulder, arcades at the water, a church behind."""
    p.box(0, -0.6, p.wide, 1.5, "#a89c88")
    spire = 62.0
    p.box(spire, 6, 4.0, 7.0, "#d9cbb0", bright=0.92)
    p.shape(f"M{spire - 0.4} 13L{spire + 2} 17.6L{spire + 4.4} 13Z", "#6f8a84")
    at = 0.0
    while at < p.wide - 3:
        wide, tall = float(p.dice.uniform(4.2, 7.5)), float(p.dice.uniform(6.0, 10.5))
        wall = p.pick(*HOUSES)
        p.box(at, 0.8, wide + 0.03, tall, wall, down=True)
        p.box(at + wide * 0.86, 0.8, wide * 0.14, tall, wall, bright=0.86)
        top = 0.8 + tall
        if p.dice.random() < 0.6:
            p.shape(
                f"M{at - 0.25} {top}L{at + wide * 0.14} {top + 1.5}H{at + wide * 0.86}L{at + wide + 0.25} {top}Z",
                "#a8563a",
            )
        else:
            p.shape(f"M{at - 0.2} {top}L{at + wide / 2} {top + 2.4}L{at + wide + 0.2} {top}Z", "#8f4f3c")
        panes: list[str] = []
        shut: list[str] = []
        for y in np.arange(3.9, top - 1.2, 2.1):
            for k in range(int(wide / 1.5)):
                x = at + 0.55 + k * (wide - 0.6) / int(wide / 1.5)
                lit = night and p.dice.random() < 0.5
                (panes if not lit else shut).append(f"M{x:.2f} {y:.2f}h.62v1.15h-.62Z")
        p.parts.append(
            f'<path d="{"".join(panes)}" fill="{p.ink("#54646e")}"/><path d="{"".join(shut)}" fill="#ffd491"/>'
        )
        awning = p.pick("#c8483a", "#e9e4da", "#3f6f6a", "#d9a441", "#4a6a9a")
        pane(p, at + 0.4, 0.8, wide - 0.8, 1.7, night, "#4a3f38")
        p.shape(f"M{at + 0.3} 2.6H{at + wide - 0.3}L{at + wide - 0.1} 2.0H{at + 0.1}Z", awning)
        if night:
            p.lamp(at + wide / 2, 2.7, 0.14)
        at += wide


def _yacht(dice: np.random.Generator, panel: Panel, x: float, tall: float) -> None:
    """A moored sloop from its side: hull, cabin, mast with furled sail and stays."""
    p, hull = panel, HULLS[int(dice.integers(len(HULLS)))]
    long = tall * 0.72
    left, right, deck = x - long / 2, x + long / 2, tall * 0.1
    p.shape(
        f"M{left} {deck}Q{x} {deck * 0.86} {right + long * 0.05} {deck * 1.28}Q{right - long * 0.06} {deck * 0.2} {right - long * 0.16} -0.06H{left + long * 0.07}Q{left + 0.02} {deck * 0.3} {left} {deck}Z",
        hull,
    )
    p.line(
        f"M{left + 0.03} {deck * 0.78}Q{x} {deck * 0.66} {right} {deck * 1.02}",
        "#c8483a" if hull == "#f4f2ec" else "#f0e2c0",
        tall * 0.008,
    )
    p.shape(
        f"M{left + long * 0.26} {deck * 0.95}L{left + long * 0.3} {deck * 1.6}H{left + long * 0.58}L{left + long * 0.68} {deck}Z",
        "#f0ece2",
    )
    p.line(f"M{left + long * 0.33} {deck * 1.3}H{left + long * 0.58}", "#33414c", tall * 0.022)
    mast = left + long * 0.56
    p.line(f"M{mast} {deck}V{tall}", "#cfc9bd", tall * 0.011)
    p.line(
        f"M{mast} {tall * 0.2}L{left + long * 0.13} {tall * 0.205}",
        "#8a94a0" if dice.random() < 0.5 else "#2f5a8a",
        tall * 0.03,
    )
    p.line(
        f"M{mast} {tall * 0.98}L{right + long * 0.04} {deck * 1.28}M{mast} {tall * 0.98}L{left + 0.02} {deck}M{mast - long * 0.06} {tall * 0.6}H{mast + long * 0.06}M{mast - long * 0.06} {tall * 0.6}L{mast} {tall * 0.97}L{mast + long * 0.06} {tall * 0.6}L{mast + 0.01} {deck}Z",
        "#9aa0a4",
        tall * 0.0028,
    )
    for k in range(3):
        p.oval(left + long * (0.2 + 0.22 * k), deck * 0.55, tall * 0.012, tall * 0.028, "#2c3640")


def _skiff(dice: np.random.Generator, panel: Panel, x: float, tall: float) -> None:
    """A fishing boat with its wheelhouse."""
    p, hull = panel, ("#2f6f9a", "#c8483a", "#3f7f6a", "#e8b03a")[int(dice.integers(4))]
    long, deck = tall * 0.62, tall * 0.13
    left, right = x - long / 2, x + long / 2
    p.shape(
        f"M{left} {deck * 1.1}Q{x} {deck * 0.7} {right + long * 0.06} {deck * 1.75}Q{right - long * 0.02} {deck * 0.3} {right - long * 0.14} -0.06H{left + long * 0.05}Q{left} {deck * 0.4} {left} {deck * 1.1}Z",
        hull,
    )
    p.line(f"M{left} {deck * 1.05}Q{x} {deck * 0.66} {right + long * 0.05} {deck * 1.66}", "#f4f0e6", tall * 0.014)
    p.box(left + long * 0.16, deck * 0.8, long * 0.3, deck * 1.7, "#f0ece2", down=True)
    p.box(left + long * 0.19, deck * 1.7, long * 0.24, deck * 0.5, "#33424e")
    p.box(left + long * 0.13, deck * 2.5, long * 0.36, deck * 0.16, hull, bright=0.9)
    p.line(
        f"M{left + long * 0.5} {deck}V{tall * 0.6}L{right} {tall * 0.22}M{left + long * 0.5} {tall * 0.6}L{left + long * 0.06} {deck * 1.2}",
        "#8a8276",
        tall * 0.008,
    )
    for k in range(3):
        p.oval(left + long * (0.55 + 0.12 * k), deck * 0.72, tall * 0.022, tall * 0.022, "#e8862f")


def _moored(place: Set, out: Outside, depth: float, count: int) -> None:
    """A row of boats at one depth, rolling a little, each with its own image in the water."""
    dice = place.dice(f"boats{depth}")
    tall = 12.5
    wide = count * 7.5
    p = Panel(out.white, out.light.side, dice, wide, tall)
    for k in range(count):
        x = (k + 0.5) * 7.5 + float(dice.uniform(-1.2, 1.2))
        if dice.random() < 0.7:
            _yacht(dice, p, x, float(dice.uniform(8.5, 12.2)))
        else:
            _skiff(dice, p, x, float(dice.uniform(7.0, 9.0)))
        if out.night:
            p.lamps.append((x, 1.6, 0.08, "#ffd9a0"))
    scale = out.metre * 0.56
    density = min(place.density(depth), 1500 * place.unit / (wide * scale))
    columns, rows = int(wide * scale * density), int((tall + 0.3) * scale * density)
    texture = svg(p.markup(0.3), wide, tall + 0.3, (columns, rows), 0.0, -tall)
    texture = haze(texture, place.light.fog, place.light.fogged(depth, 0.8))
    density = columns / (wide * scale)
    start = float(dice.uniform(0, wide)) * scale
    if depth < 40:
        image = np.ascontiguousarray(texture[rows // 2 :][::-2])
        image = haze(image, mix(place.light.fog, rgb("#1d5a6e") * place.light.surface(0.5), 0.6), 0.45)
        low = -image.shape[0] / density
        place.add(Plate(image, depth + 0.02, -start, low, density, period=wide * scale, alpha=0.4))
    place.add(Plate(texture, depth, -start, -0.3 * scale, density, period=wide * scale, sway=0.006 * (depth < 40)))


def _quay(place: Set, out: Outside) -> None:
    """Stone flags with an edge, bollards with ropes, lamps, crates and nets."""
    place.add(
        Road(
            place,
            (Band(EDGE, EDGE - 0.55, "#d8cfbe"), Band(EDGE - 0.55, 0.0, "#b4a894", 0.2, 1.0 * out.metre)),
            (Mark(EDGE, 0.06, "#5a5248"),),
            EDGE + 0.1,
        )
    )
    things = out.panel(32.0, 5.6, "things")
    for x in (2.6, 10.4, 19.0, 27.2):
        _bollard(things, x)
    for x in (6.6, 23.0):
        _lamp(things, x, out.night)
    for k, (x, y) in enumerate(((14.2, 0.0), (14.9, 0.0), (14.5, 0.5))):
        things.box(x, y, 0.66, 0.46, ("#a8865a", "#7f9aa8", "#c8a468")[k])
        for up in (0.1, 0.25):
            things.box(x, y + up, 0.66, 0.05, "#6a5236")
    things.oval(30.0, 0.18, 0.7, 0.22, "#3f7f78", 0.9)
    for k in range(6):
        things.oval(29.6 + 0.15 * k, 0.28 + 0.06 * (k % 2), 0.07, 0.07, "#e8862f")
    out.hang(things, (EDGE - 0.4 - 10) / out.metre, skirt=0.03, sharp=0.5, middle=16.6)
    near = [_rope(place)]
    place.close(near, 0.95, 0.3, 2.5, 0.25, depth=5.0, focus=8)


def _bollard(p: Panel, x: float) -> None:
    p.shadow(x - 0.3, 0.6)
    p.shape(f"M{x - 0.16} 0L{x - 0.12} 0.36H{x + 0.12}L{x + 0.16} 0Z", "#3a4048")
    p.oval(x, 0.4, 0.24, 0.1, "#4a525c")
    p.line(
        f"M{x - 0.1} 0.2Q{x + 0.5} 0.1 {x + 1.1} 0.28M{x - 0.14} 0.14H{x + 0.14}M{x - 0.13} 0.2H{x + 0.13}",
        "#d8c49a",
        0.05,
    )


def _lamp(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.3, 0.6)
    p.box(x - 0.13, 0, 0.26, 0.5, "#3a4a4c", r=0.04)
    p.box(x - 0.05, 0.4, 0.1, 3.4, "#3f5052")
    p.line(f"M{x - 0.7} 3.9Q{x - 0.4} 4.2 {x} 3.8Q{x + 0.4} 4.2 {x + 0.7} 3.9", "#3f5052", 0.06)
    for at in (x - 0.7, x + 0.7):
        p.shape(f"M{at - 0.15} 3.85L{at - 0.2} 3.4H{at + 0.2}L{at + 0.15} 3.85Z", "#fff1d0")
        p.shape(f"M{at - 0.22} 3.84H{at + 0.22}L{at} 4.06Z", "#3f5052")
        if night:
            p.lamp(at, 3.56, 0.14)


def _buoy(p: Panel, x: float) -> None:
    for k in range(4):
        at = x + 6.0 * k + math.sin(k * 5.0)
        p.oval(at, 0.1, 0.34, 0.2, "#d8342c")
        p.shape(f"M{at - 0.2} 0.2L{at - 0.06} 1.1H{at + 0.06}L{at + 0.2} 0.2Z", "#e8e2d4")


def _rope(place: Set) -> np.ndarray:
    """A coil of rope and an anchor's ring, close to the lens."""
    p = Panel(np.clip(place.light.surface(0.62), 0, 1), place.light.side, place.dice("rope"), 3.0, 1.2)
    for k in range(5):
        p.oval(1.5, 0.16 + 0.13 * k, 1.15 - 0.05 * k, 0.2, "#c9b184", 0.95)
        p.line(
            f"M{0.36 + 0.05 * k} {0.16 + 0.13 * k}Q1.5 {-0.02 + 0.13 * k} {2.64 - 0.05 * k} {0.16 + 0.13 * k}",
            "#6a5638",
            0.03,
        )
    rows = max(24, int(150 * place.unit))
    return svg(p.markup(0.0), 3.0, 1.2, (int(rows * 2.5), rows), 0.0, -1.2)


SETTING = Setting("harbor", "harbor", build, Rest(height=1.9, crane=2.6, horizon=0.56, drone=4.0), "day")
