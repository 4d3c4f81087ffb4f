"""The desert: baked dunes or mesas, rippled sand under foot, a road where the words ask for one."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Mark, Road, fringe
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, warped

SAND = rgb("#efc892")


def _dunes(count: int, dice: np.random.Generator) -> Array:
    """Long crests with a soft and a steep side."""
    lines = warped(tile(count, (8, 4), 2, dice, 0.3, ridged=True), dice, 0.14)
    broad = tile(count, 4, 2, dice)
    return np.asarray(np.clip(lines, 0, 1) ** 1.6 * 0.32 * (0.45 + 1.1 * broad))


def _mesas(count: int, dice: np.random.Generator) -> Array:
    steps = tile(count, 4, 8, dice, 0.47, ridged=True) * 0.7 + tile(count, 4, 3, dice) * 0.6
    return np.asarray((np.floor(steps * 7) + smoothstep(0.55, 0.95, (steps * 7) % 1)) / 7 * 1.1)


def _sand_paint(height: Array, level: Array, detail: Array) -> Array:
    return np.asarray(
        mix(rgb("#d89c5c"), rgb("#f2cb92"), 0.5 * detail + 0.5 * smoothstep(0.05, 0.3, height)) * (0.92 + 0.08 * level)
    )


def _rock_paint(height: Array, _level: Array, detail: Array) -> Array:
    return np.asarray(mix(rgb("#8e4a30"), rgb("#d28a5a"), 0.5 + 0.5 * np.sin(height * 60 + detail * 3)))


def build(place: Set) -> None:
    """Land, sand, road, tufts."""
    scene, light = place.scene, place.light
    place.sky = bake_sky(place.path, light)
    rocky = scene.says("canyon", "mesa", "arizona", "route 66", "badlands", "utah", "grand canyon")
    if rocky:
        relief = Relief(_mesas, _rock_paint, 330, 240, 2600, 24, top=0.34, valley=0.5, haze=0.6, foot_mist=0.25)
    else:
        relief = Relief(
            _dunes,
            _sand_paint,
            250,
            150,
            2400,
            16,
            slices=4,
            top=0.34,
            valley=0.55,
            haze=0.55,
            foot_mist=0.12,
            lift=0.6,
        )
    add_terrain(place, relief, "land")
    road = scene.says(" road", "highway", "driving", " drives ", " race")
    _sand(place, rocky)
    if road:
        bands = (Band(14.2, 13.6, "#b08f66"), Band(13.6, 7.4, "#4b4850", 0.26), Band(7.4, 6.9, "#a98a63"))
        marks = (Mark(13.2, 0.1, "#efe9dc"), Mark(11.2, 0.1, "#f2c658", 5.0), Mark(7.75, 0.1, "#efe9dc"))
        place.add(Road(place, bands, marks))
    tint = "#8a7a44" if not rocky else "#77803f"
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, tint, 0.4), light) for i in range(3)]
    place.strip(tufts, 34, 0.8, 0.05, "tuft34", fog=0.8)
    place.strip(tufts, 19, 0.7, 0.09, "tuft19", fog=0.5)
    shade = (np.array([1.05, 1.05, 1.0], np.float32), np.array([0.74, 0.72, 0.68], np.float32))
    fringe(place, tufts, 0.75, 0.32, "scrub", shade, depths=(6.6, 5.2, 4.0), lift=0.0, clump=1.0)
    if not scene.weather:
        place.particles.append("dust")


def _sand(place: Set, rocky: bool) -> None:
    light, dice = place.light, place.dice("sand")
    size = 1024 if place.path.height > 500 else 512
    broad = tile(size, 4, 2, dice, 0.4)
    bent = tile(size, 8, 3, dice)
    rows = np.arange(size, dtype=np.float32)[:, None] / size
    phase = (rows * 56 + bent * 3.4) % 1
    waves = np.where(phase < 0.72, phase / 0.72, (1 - phase) / 0.28) * 2 - 1
    waves = cv2.GaussianBlur(np.pad(waves, 8, mode="wrap").astype(np.float32), (0, 0), size / 500)[8:-8, 8:-8]
    waves = waves * (0.35 + 0.65 * smoothstep(0.4, 0.65, tile(size, 4, 2, dice)))
    slope = cv2.Sobel(np.pad(broad, 4, mode="wrap"), cv2.CV_32F, 1, 0, ksize=3)[4:-4, 4:-4] * -light.side * (size / 64)
    depth = (0.025 + 0.075 * (1 - light.elevation)) * (1.0 if not rocky else 0.4)
    lum = 0.56 + depth * 1.5 * waves + 0.42 * np.clip(slope, -1, 1)
    color = SAND if not rocky else rgb("#b4734a")
    grain = (0.9 + 0.2 * tile(size, size // 4, 1, dice)) * (0.86 + 0.24 * broad)
    lights = zip(color, light.ambient, light.key, strict=True)
    paint = cv2.merge([(around * 0.98 + key * lum) * (grain * tone) for tone, around, key in lights])
    fog = mix(light.fog, color * light.surface(0.6), 0.45)
    place.add(Ground(paint, 15, fog=fog, fog_depth=85 / light.fog_density))


SETTING = Setting("desert", "desert", build, Rest(height=1.8, crane=2.6, horizon=0.6, drone=3.6))
