"""Above the clouds: a sea of billows seen from over it, lit on its own slopes, towers behind, wisps before the lens."""

from dataclasses import replace

import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import cloud_bank
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, exposure, warped


def _billows(count: int, dice: np.random.Generator) -> Array:
    """Round heads of many sizes with sharp valleys between them."""
    total = np.zeros((count, count), np.float32)
    for cells, share in ((8, 0.5), (16, 0.3), (32, 0.2), (64, 0.11), (128, 0.06)):
        folds = np.abs(tile(count, cells, 1, dice) * 2 - 1)
        total += share * np.sqrt(np.clip(folds, 0, 1))
    broad = smoothstep(0.25, 0.75, tile(count, 4, 2, dice))
    return np.asarray(np.clip(warped(total * (0.55 + 0.6 * broad), dice, 0.05), 0, 1.4), np.float32)


def build(place: Set) -> None:
    """Sky, the sea of clouds, and a bank of it under whatever does not fly."""
    light, scene = place.light, place.scene
    place.sky = replace(bake_sky(place.path, light, 0.5, below=0.3), floored=False)
    flying = scene.empty or scene.rig.on in ("air", "space")
    high, low = rgb(light.cloud_color), rgb(light.cloud_shadow)

    def paint(height: Array, level: Array, detail: Array) -> Array:
        bright = np.clip(0.12 + 0.92 * height + 0.1 * detail, 0, 1.0)
        return np.asarray(mix(mix(low, high, 0.2), np.maximum(high, 0.86), bright) * (0.9 + 0.1 * level))

    floor = mix(low, high, 0.4) * light.surface(0.7) * np.float32(exposure(light))
    place.add(Ground(np.ones((64, 64, 3), np.float32) * np.clip(floor, 0, 1), 40, fog=light.fog, fog_depth=110))
    eye = 150.0 if flying else 118.0
    sea = Relief(_billows, paint, 105, 120, 3600, eye, slices=4, top=0.12, valley=0.12, haze=0.75, lift=0.3, stage=0.3)
    lowest = max((camera.height - camera.horizon) / camera.focal for camera in place.path.seen(9))
    add_terrain(place, replace(sea, low=-lowest - 0.05), "sea")
    if not flying:
        cloud_bank(place, 24, 6.0, -0.5, "behind", sunk=0.12)
        cloud_bank(place, 15.5, 3.6, 0.0, "under", sunk=0.04)
        cloud_bank(place, 8.4, 2.6, place.under(8.4, 0.06), "before", focus=1.5)
    if not place.path.follows:
        cloud_bank(place, 5.2, 2.6, place.under(5.2, -0.04) - (0.7 if flying else 0.2), "wisps", focus=12)
    place.mirror, place.shadow = 0.0, 0.0 if flying else 0.7
    place.particles.append("dust")


SETTING = Setting("sky", "above the clouds", build, Rest(height=2.6, crane=2.4, horizon=0.5, drone=3.0), "golden_hour")
