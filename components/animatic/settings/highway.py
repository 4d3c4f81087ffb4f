# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A highway: lanes that run across the frame, a rail, lamps and signs flying by, hills, other traffic as streaks."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import rgb
from components.animatic.layers import Ground, Plate
from components.animatic.outdoors import Band, Mark, Outside, Road, fringe, turf
from components.animatic.picture import art, blur, svg
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

WILD = ("#f4f0ea", "#f2c84b", "#b98ae0")


def build(place: Set) -> None:
    """Hills, woods, verge, lanes, traffic the other way, rail and lamps."""
    light = place.light
    out = Outside(place, 11.0)
    out.metre, out.table, out.base = float(np.clip(out.metre, 1.7, 2.6)), False, 0.0
    place.sky = bake_sky(place.path, light)
    for depth, tall, color in ((620, 62, "#6f7f94"), (360, 30, "#67788a"), (210, 15, "#5f7454")):
        place.ridge(depth, tall, rgb(color), f"hill{depth}", base=-1.5, bump=0.5, fog=0.55)
    trees = [
        flat(
            art(flora.tree if i % 2 else flora.pine, i, int(160 * place.unit) + 20, (0.56, 100 / 110)[i % 2]),
            light,
            0.4,
        )
        for i in range(4)
    ]
    for depth, each in ((120, 0.35), (74, 0.16)):
        place.strip(trees, depth, 8, each, f"wood{depth}", sizes=(0.5, 1.0), clump=0.7, base=-0.3, fog=0.8)
    verge = turf(place, "#848c46", "verge")
    place.add(Ground(verge, 12, fog=light.fog, fog_depth=100 / light.fog_density))
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, "#9aa052", 0.5), light) for i in range(3)]
    bands = (Band(31.0, 17.4, "#5b595f"), Band(17.4, 15.6, "#7d7f5a"), Band(15.6, 6.9, "#504e55", 0.24))
    marks = (Mark(30.4, 0.12, "#efe9dc"), Mark(24.6, 0.12, "#efe9dc", 8.0), Mark(17.9, 0.12, "#f2c658"), Mark(15.1, 0.13, "#f2c658"),
             Mark(12.6, 0.12, "#efe9dc", 7.0), Mark(7.5, 0.12, "#efe9dc"))  # fmt: skip
    place.add(Road(place, bands, marks, 200.0))
    _traffic(place)
    rail = out.panel(8.0, 1.0, "rail")
    _rail(rail)
    out.hang(rail, (16.4 - 10) / out.metre, skirt=0.05, sharp=0.6)
    posts = out.panel(34.0, 11.0, "posts")
    _posts(posts, out.night)
    out.hang(posts, (16.6 - 10) / out.metre, sharp=0.6, middle=16.6)
    shade = (np.array([1.05, 1.05, 0.96], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    blooms = [flat(art(flora.bloom, i, int(100 * place.unit) + 12, 0.4, c), light, 0.8) for i, c in enumerate(WILD)]
    fringe(place, tufts * 3 + blooms, 0.82, 1.2, "front", shade, depths=(6.5, 5.6, 4.6, 3.7), lift=0.0, clump=0.3)
    if not place.scene.weather:
        place.particles.append("dust")


def _rail(p: Panel) -> None:
    """A cable barrier: slim enough to see the other lanes through it."""
    for k in range(4):
        p.box(k * 2.0 + 0.97, 0, 0.07, 0.68, "#9a9da3", bright=0.9)
    for y, thick in ((0.34, 0.022), (0.48, 0.022), (0.62, 0.05)):
        p.box(0, y, 8.0, thick, "#c6c9ce", down=True)


def _posts(p: Panel, night: bool) -> None:
    """Lamps, and a sign over the far lanes."""
    for x in (4.0, 21.0):
        p.box(x, 0, 0.16, 8.8, "#8d9096")
        p.line(f"M{x + 0.08} 8.7C{x + 0.08} 9.3 {x + 0.9} 9.3 {x + 1.8} 9.2", "#8d9096", 0.14)
        p.box(x + 1.5, 9.08, 0.8, 0.14, "#c9ccd0")
        if night:
            p.lamp(x + 1.9, 9.05, 0.16, "#ffd9a0")
    p.box(28.0, 0, 0.24, 6.6, "#7d8086")
    p.box(26.2, 4.6, 3.9, 2.0, "#2f6f52", r=0.12)
    p.parts.append(
        '<rect x="26.28" y="4.68" width="3.74" height="1.84" rx=".1" fill="none" stroke="#f2f2ee" stroke-width=".07"/>'
    )
    for k, wide in enumerate((2.2, 1.6)):
        p.box(26.6, 5.8 - k * 0.6, wide, 0.26, "#f2f2ee", r=0.05)
    p.line("M29.4 5.1V6.1M29.15 5.85L29.4 6.1L29.65 5.85", "#f2f2ee", 0.09)


def _traffic(place: Set) -> None:
    """Cars and a truck the other way, blurred by their speed."""
    dice, light = place.dice("traffic"), place.light
    unit, night = 1.55, light.dark > 0.4
    for depth, way, each in ((22.0, -place.scene.side, 0), (27.5, -place.scene.side, 1)):
        wide = 90.0
        parts = []
        for k in range(3):
            x = k * wide / 3 + float(dice.uniform(2, 12))
            tone = Panel(light.surface(0.62), light.side, dice, 1, 1).ink(
                ("#b5382f", "#dfe2e6", "#2f4a6a", "#3a3c40", "#c9a25f")[int(dice.integers(5))]
            )
            parts.append(_vehicle(x, unit, tone, k == 1 and each == 1, way))
            if night:
                front, back = (x, x + 4.4 * unit) if way < 0 else (x + 4.4 * unit, x)
                for at, color in ((front, "#fff6d8"), (back, "#ff3a2a")):
                    parts.append(f'<circle cx="{at}" cy="{-0.65 * unit}" r=".35" fill="{color}"/>')
        density = min(place.density(depth) * 0.45, 1400 * place.unit / wide)
        columns, rows = int(wide * density), int(8 * density)
        density = columns / wide
        texture = svg("".join(parts), wide, rows / density, (columns, rows), 0.0, -rows / density)
        texture = _smeared(texture, max(3, int(0.9 * density) | 1))
        place.add(Plate(blur(texture, 0.8), depth, 0.0, 0.0, density, period=wide, drift=way * (13.0 + 4 * each)))


def _vehicle(x: float, unit: float, tone: str, truck: bool, way: float) -> str:
    """A car or a truck as a few shapes: at speed nobody sees more."""
    glass = "#26303a"
    if truck:
        shapes = (
            f'<rect x="0" y="-3.5" width="7.6" height="2.9" fill="#d9dcdf"/><path d="M0 -1.5H7.6V-1.1H0ZM0 -3.5h7.6v.12h-7.6Z" fill="{tone}"/><rect x="7.8" y="-2.7" width="1.9" height="2.1" rx=".3" fill="#8d9aa6"/>'
            f'<rect x="8.9" y="-2.4" width=".7" height=".8" fill="{glass}"/><rect y="-.75" width="9.6" height=".3" fill="#1c1d20"/>'
        )
        wheels, long = [1.2, 2.4, 8.6], 9.7
    else:
        shapes = (
            f'<path d="M0 -.3V-.75Q.1 -.95 .8 -1Q1.3 -1.45 1.9 -1.45H2.7Q3.3 -1.4 3.7 -.98Q4.3 -.92 4.4 -.7V-.3Z" fill="{tone}"/>'
            f'<path d="M1.15 -1.0Q1.5 -1.34 1.9 -1.34H2.65Q3.1 -1.3 3.35 -1.0Z" fill="{glass}"/>'
        )
        wheels, long = [0.85, 3.55], 4.4
    shapes += "".join(f'<circle cx="{at}" cy="-.32" r=".32" fill="#17181a"/>' for at in wheels)
    flip = f"translate({x + long * unit} 0) scale({-unit} {unit})" if way < 0 else f"translate({x} 0) scale({unit})"
    return f'<g transform="{flip}">{shapes}</g>'


def _smeared(texture: np.ndarray, length: int) -> np.ndarray:
    """Blur along the way of travel, around the seam."""
    pad = length
    wide = np.concatenate([texture[:, -pad:], texture, texture[:, :pad]], 1)
    return np.ascontiguousarray(cv2.blur(np.ascontiguousarray(wide), (length, 1))[:, pad:-pad])


SETTING = Setting("highway", "highway", build, Rest(height=1.8, crane=2.6, horizon=0.6, drone=3.6), "golden_hour")
