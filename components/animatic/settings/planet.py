# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Another world: craters and boulders, far ranges without air, a great planet and its moon over the horizon."""

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import WHITE, Array, hex_of, mix, rgb
from components.animatic.layers import Ground
from components.animatic.lighting import Light
from components.animatic.noise import tile
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.space import globe, starfield
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, warped

WORLDS = {
    "moon": ("#b4b2ae", "#6d6b6c", "#0a0b10", 2, 0.15),
    "mars": ("#c9713f", "#7a3a26", "#d9a27a", 3, 0.8),
    "violet": ("#8a6ab0", "#3f3060", "#6a4a9a", 1, 0.6),
    "teal": ("#5f9a94", "#2a4a58", "#3f7f8f", 2, 0.6),
}


def build(place: Set) -> None:
    """Sky with stars or dust, globes, ranges, boulders, ground."""
    scene, light = place.scene, place.light
    if scene.says("moon", "lunar"):
        world = "moon"
    elif scene.says("mars", "martian", "red planet"):
        world = "mars"
    else:
        world = ("violet", "teal", "mars")[int(place.dice("world").integers(3))]
    pale, dark, air, kind, thick = WORLDS[world]
    fog = np.clip(rgb(air) * light.surface(0.7) * (1.0 if thick > 0.3 else 0.6), 0, 1)
    if thick > 0.3:
        place.sky = bake_sky(place.path, _tinted(place, air), 0.5)
    else:
        place.sky = starfield(place, (), 1.0)
    globe(
        place,
        kind,
        30.0 if world != "moon" else 17.0,
        260.0,
        (light.side * -70.0, 34.0),
        0 if world == "moon" else kind,
    )
    if world != "moon":
        globe(place, 1, 7.0, 240.0, (light.side * 38.0, 62.0), (kind + 1) % 4, "moonlet")

    def paint(height: Array, level: Array, detail: Array) -> Array:
        return np.asarray(
            mix(rgb(dark), rgb(pale), np.clip(0.35 + 0.5 * detail + 0.3 * height, 0, 1)) * (0.85 + 0.15 * level)
        )

    shape = Relief(
        _ranges, paint, 300, 260, 2800, 24, top=0.36, valley=0.6, haze=0.9 * thick + 0.05, foot_mist=0.2 * thick
    )
    add_terrain(place, shape, "ranges")
    _ground(place, rgb(pale), rgb(dark), fog, thick)
    _rocks(place, pale, dark, thick)
    if thick > 0.3:
        place.particles.append("dust")


def _rocks(place: Set, pale: str, dark: str, thick: float) -> None:
    """Boulders from far to near, and one or two by the lens."""
    light, tall = place.light, int(110 * place.unit) + 14
    rocks = [flat(art(_rock, i, tall, 1.5, pale, dark, light.side), light, 0.85, 0.2) for i in range(5)]
    for depth, high, each in ((80, 4.0, 0.08), (44, 2.4, 0.09), (26, 1.4, 0.14), (17, 0.9, 0.2)):
        gap = 3.0 if depth < 30 else 0.0
        place.strip(rocks, depth, high, each, f"rocks{depth}", sizes=(0.25, 1.0), fog=thick, base=-0.1, gap=gap)
    place.close(rocks, 1.9, 0.3, 2.0, 1.0)


def _tinted(place: Set, air: str) -> Light:
    """The light with a sky of this world's air."""
    light = place.light
    sky = tuple(
        (stop, hex_of(mix(rgb(color), rgb(air) * np.float32(0.35 + 0.65 * stop) * light.surface(0.8), 0.72)))
        for stop, color in light.sky
    )
    return replace(
        light,
        sky=sky,
        stars=max(0.25, light.stars),
        cloud_color=hex_of(mix(rgb(light.cloud_color), rgb(air), 0.6)),
        cloud_shadow=hex_of(mix(rgb(light.cloud_shadow), rgb(air), 0.5)),
    )


def _ranges(count: int, dice: np.random.Generator) -> Array:
    ridges = warped(tile(count, 4, 7, dice, 0.5, ridged=True), dice, 0.12)
    return np.asarray(np.clip(ridges - 0.34, 0, 1) ** 1.4 * 1.9 * (0.4 + tile(count, 4, 2, dice)))


def _ground(place: Set, pale: Array, dark: Array, fog: Array, thick: float) -> None:
    """Dust with craters of many sizes, each with a lit and a shaded wall."""
    light, dice = place.light, place.dice("ground")
    size = 1024 if place.path.height > 500 else 512
    field = tile(size, 8, 6, dice, 0.5) * 0.5
    for _ in range(60):
        radius = size * float(0.008 + 0.05 * dice.random() ** 3)
        x, y = (dice.random(2) * size).tolist()
        reach = int(radius * 1.7)
        rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
        away = np.sqrt(rows**2 + columns**2) / radius
        bowl = np.where(away < 1, away**2 - 1, np.clip(1 - (away - 1) / 0.6, 0, 1) ** 2 * 0.3) * (radius / size) * 7
        at = np.ix_((int(y) + np.arange(-reach, reach + 1)) % size, (int(x) + np.arange(-reach, reach + 1)) % size)
        field[at] += np.where(away < 1.6, bowl, 0)
    slope = (
        cv2.Sobel(np.pad(field, 2, mode="wrap").astype(np.float32), cv2.CV_32F, 1, 0, ksize=3)[2:-2, 2:-2]
        * -light.side
        * size
        / 60
    )
    fine = 0.86 + 0.26 * tile(size, size // 8, 2, dice)
    around, lit = 0.7 if thick < 0.3 else 0.9, np.clip(0.5 + slope, 0.0, 1.35)
    share = np.clip(tile(size, 8, 4, dice) + 0.05, 0, 1)
    tones = [low + (high - low) * share for low, high in zip(dark, pale, strict=True)]
    lights = zip(tones, light.ambient, light.key, strict=True)
    paint = cv2.merge([tone * (near * around + key * lit) * fine for tone, near, key in lights])
    middle = np.array([float(tone.mean()) for tone in tones], np.float32)
    place.add(
        Ground(
            paint.astype(np.float32),
            20,
            fog=fog if thick > 0.3 else middle * light.surface(0.4),
            fog_depth=120 / max(0.4, thick),
        )
    )


def _rock(dice: np.random.Generator, pale: str, dark: str, side: float) -> tuple[str, float, float]:
    """A boulder in flat facets, 150 wide and 100 tall, lit from one side."""
    count = 9
    angles = np.linspace(np.pi, 2 * np.pi, count)
    points = [(75 + 72 * np.cos(a) * dice.uniform(0.8, 1), 100 + 96 * np.sin(a) * dice.uniform(0.7, 1)) for a in angles]
    points[0], points[-1] = (2.0, 100.0), (148.0, 100.0)
    middle = (75 + 14 * side, 52.0)
    parts = []
    for (x0, y0), (x1, y1) in pairwise(points):
        facing = np.clip(0.42 + 0.5 * side * ((x0 + x1) / 2 - 75) / 75 + 0.32 * (1 - (y0 + y1) / 200), 0, 1)
        tone = hex_of(
            mix(rgb(dark) * np.float32(0.7), mix(rgb(pale), WHITE, 0.1), float(facing) * float(dice.uniform(0.85, 1.1)))
        )
        parts.append(
            f'<path d="M{middle[0]:.1f} {middle[1]}L{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}Z" fill="{tone}" stroke="{tone}" stroke-width="1"/>'
        )
    parts.append(f'<path d="M{middle[0]:.1f} {middle[1]}L2 100H148Z" fill="{hex_of(mix(rgb(dark), rgb(pale), 0.3))}"/>')
    return "".join(parts), 150, 100


SETTING = Setting("planet", "another planet", build, Rest(height=1.7, crane=2.6, horizon=0.62, drone=3.8), "sunset")
