"""Mountains: a baked range with snow by slope, mist in its folds, firs on the ridges, a meadow or snow in front."""

from collections.abc import Callable

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import fringe, turf
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, warped

SNOWY = ("snow", "winter", "ski", "ice", "glacier", "alps", "himalaya", "frozen")
FLOWERS = ("#f2e9f4", "#e8c84b", "#b98ae0", "#f08a6b")


def _peaks(count: int, dice: np.random.Generator) -> Array:
    """Massifs with arms that wind down from them: ridges stand on broad shoulders, not as needles on a plain."""
    broad = tile(count, 4, 3, dice)
    ridges = warped(tile(count, 4, 8, dice, 0.45, ridged=True), dice, 0.12)
    crest = np.clip(ridges - 0.3, 0, 1) ** 1.25
    return np.asarray(crest * np.clip(0.25 + 1.3 * broad, 0.1, 3) * 1.45 + 0.22 * smoothstep(0.4, 0.7, broad))


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
    for depth, each, base in ((190, 1.0, 2.2), (140, 0.8, 0.9), (96, 0.6, -0.2)):
        place.ridge(depth, 2.4 * depth / 60, hill, f"ridge{depth}", base=base - 2.4, rim=0.12, bump=0.5)
        place.strip(
            firs, depth, 8, each, f"firs{depth}", sizes=(0.35, 1.0), base=base - 1.2, fog=0.6, scatter=0.3, clump=1.0
        )
        place.mist(depth * 0.97, 5.5, 0.3, f"mist{depth}", base=base - 1.6)
    if snow:
        _drifts(place)
    else:
        _meadow(place)
    foot = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.8, 0.82, 0.88], np.float32))
    for depth, each, gap in ((44, 0.16, 7.5), (30, 0.13, 6.5), (21, 0.10, 5.6)):
        place.strip(firs, depth, 8.5, each, f"near{depth}", sizes=(0.45, 1.0), base=-0.15, gap=gap, fog=0.8, shade=foot)
    frame_with(place, firs)
    if snow and not scene.weather:
        place.particles.append("snow")
    elif not scene.weather:
        place.particles.append("dust")


def frame_with(place: Set, firs: list[Array]) -> None:
    """A fir by the lens on either side, in the shade but not black; only its boughs reach into the picture."""
    shade = (np.array([0.92, 0.95, 1.0], np.float32), np.array([0.62, 0.67, 0.76], np.float32))
    if not place.path.follows:
        gap = place.clear(5.4, 3.3)
        place.strip(firs, 5.4, 6.6, 0.3, "close", base=-1.0, gap=gap, focus=7.3, fog=0.35, shade=shade)


def _meadow(place: Set) -> None:
    """Alpine grass with flowers and a few stones in it, down to the lens."""
    light = place.light
    fog = mix(light.fog, light.ambient, 0.08)
    place.add(Ground(turf(place, "#67843f", "ground", 0.72), 14, fog=fog, fog_depth=85 / light.fog_density, power=1.3))
    pixels = int(110 * place.unit) + 12
    tufts = [flat(art(flora.grass, i, pixels, 300 / 90, "#7b9a48", 0.5), light, 0.8) for i in range(3)]
    flowers = [flat(art(flora.bloom, i, pixels, 0.4, color), light, 0.8) for i, color in enumerate(FLOWERS)]
    shade = (np.array([1.06, 1.06, 0.98], np.float32), np.array([0.62, 0.64, 0.62], np.float32))
    mixed = tufts * 3 + flowers
    for depth in (31, 18, 12.6):
        place.strip(mixed, depth, 0.6, 0.9, f"tuft{depth}", fog=0.8, shade=shade, clump=0.8, feather=0.4)
    fringe(place, mixed, 0.76, 1.2, "front", shade, clump=0.3)


def _drifts(place: Set) -> None:
    light, dice = place.light, place.dice("ground")
    soft = cv2.GaussianBlur(np.pad(tile(512, 4, 4, dice, 0.42), 8, mode="wrap"), (0, 0), 2.0)
    slope = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3)[8:-8, 8:-8] * light.side * -1.6
    noise = soft[8:-8, 8:-8]
    shade = (
        light.ambient * (0.92 + 0.2 * noise[..., None])
        + light.key * 0.85 * np.clip(0.55 + slope * 3 + (noise - 0.5) * 0.5, 0.1, 1.3)[..., None]
    )
    fog = mix(light.fog, light.ambient, 0.08)
    place.add(Ground(rgb("#eef3fa") * shade, 34, fog=fog, fog_depth=80 / light.fog_density, power=1.4))


SETTING = Setting("mountains", "mountains", build, Rest(height=2.0, crane=2.8, horizon=0.66, drone=4.0))
