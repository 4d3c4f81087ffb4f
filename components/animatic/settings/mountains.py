"""Mountains: a baked range with snow by slope, mist in its folds, firs on the ridges, a meadow or snow in front."""

from collections.abc import Callable

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, warped

SNOWY = ("snow", "winter", "ski", "ice", "glacier", "alps", "himalaya", "frozen")


def _peaks(count: int, dice: np.random.Generator) -> Array:
    broad = tile(count, 4, 3, dice)
    ridges = warped(tile(count, 4, 8, dice, 0.47, ridged=True), dice, 0.10)
    return np.asarray(np.clip(ridges - 0.28, 0, 1) ** 1.65 * np.clip(0.35 + 1.35 * broad, 0.1, 3) * 2.5)


def relief(snow: float) -> Relief:
    """The range, under snow by share."""
    return Relief(_peaks, _paint(snow), 345, 650, 3600, 40, top=0.46, haze=0.5, foot_mist=0.42, stage=0.55)


def _paint(snow: float) -> Callable[[Array, Array, Array], Array]:
    def albedo(height: Array, level: Array, detail: Array) -> Array:
        rock = mix(rgb("#47464d"), rgb("#7a726c"), detail) * (0.8 + 0.5 * height)
        if snow < 0.5:
            green = mix(rgb("#4a5d34"), rgb("#74823f"), detail)
            rock = mix(rock, green, smoothstep(0.62, 0.82, level) * smoothstep(0.75, 0.3, height))
        line = 0.30 if snow > 0.5 else 0.62
        white = smoothstep(line, line + 0.3, level * 0.62 + height * 0.34 + (detail - 0.5) * 0.42)
        return np.asarray(mix(rock, rgb("#f6f9ff"), white))

    return albedo


def build(place: Set) -> None:
    """Range, ridges with firs, ground, and a tree or two close by."""
    scene, light = place.scene, place.light
    snow = 1.0 if scene.says(*SNOWY) or scene.weather == "snow" else 0.0
    place.sky = bake_sky(place.path, light)
    add_terrain(place, relief(snow), "range")
    firs = [flat(art(flora.pine, i, int(320 * place.unit) + 24, 0.56, 0.9 * snow), light, 0.6) for i in range(5)]
    hill = rgb("#dfe8f4") if snow else rgb("#5d7048")
    for depth, each, base in ((190, 1.5, 2.2), (140, 1.2, 0.9), (96, 0.8, -0.2)):
        place.ridge(depth, 2.4 * depth / 60, hill, f"ridge{depth}", base=base - 2.4, rim=0.12, bump=0.5)
        place.strip(
            firs, depth, 8, each, f"firs{depth}", sizes=(0.35, 1.0), base=base - 1.2, fog=0.6, scatter=0.3, clump=1.0
        )
        place.mist(depth * 0.97, 5.5, 0.3, f"mist{depth}", base=base - 1.6)
    _ground(place, snow)
    foot = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.8, 0.82, 0.88], np.float32))
    for depth, each, gap in ((44, 0.16, 7.5), (30, 0.13, 6.5), (21, 0.10, 5.6)):
        place.strip(firs, depth, 8.5, each, f"near{depth}", sizes=(0.45, 1.0), base=-0.15, gap=gap, fog=0.8, shade=foot)
    dark = (np.array([0.5, 0.54, 0.62], np.float32), np.array([0.28, 0.31, 0.4], np.float32))
    if not place.path.follows:
        place.strip(firs, 5.4, 6.6, 0.4, "close", base=-1.0, gap=2.6, focus=7, fog=0.0, shade=dark)
    if snow and not scene.weather:
        place.particles.append("snow")
    elif not scene.weather:
        place.particles.append("dust")


def _ground(place: Set, snow: float) -> None:
    light, dice = place.light, place.dice("ground")
    soft = cv2.GaussianBlur(np.pad(tile(512, 4, 4, dice, 0.42), 8, mode="wrap"), (0, 0), 2.0)
    slope = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3)[8:-8, 8:-8] * light.side * -1.6
    noise = soft[8:-8, 8:-8]
    base = rgb("#eef3fa") if snow else rgb("#6a7d48")
    fine = 1.0 if snow else 0.75 + 0.5 * tile(512, 64, 3, dice)[..., None]
    shade = (
        light.ambient * (0.92 + 0.2 * noise[..., None])
        + light.key * 0.85 * np.clip(0.55 + slope * 3 + (noise - 0.5) * 0.5, 0.1, 1.3)[..., None]
    )
    fog = mix(light.fog, light.ambient, 0.08)
    place.add(Ground(base * shade * fine, 34, fog=fog, fog_depth=80 / light.fog_density, power=1.4))


SETTING = Setting("mountains", "mountains", build, Rest(height=2.0, crane=2.8, horizon=0.66, drone=4.0))
