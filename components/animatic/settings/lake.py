"""A still lake: mountains and firs over their own image, mist on the water, a jetty to stand on, reeds in front."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Mark, Road, StillWater
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.mountains import relief
from components.animatic.sky import bake_sky
from components.animatic.terrain import add_terrain


def build(place: Set) -> None:
    """Range, far shore, water with its image, mist, jetty, reeds."""
    scene, light = place.scene, place.light
    place.sky = bake_sky(place.path, light)
    add_terrain(place, relief(0.62 if not scene.says("snow", "winter") else 1.0), "range")
    firs = [flat(art(flora.pine, i, int(220 * place.unit) + 24, 0.56), light, 0.6) for i in range(5)]
    for depth, each, base in ((210, 1.3, 1.0), (150, 1.0, 0.0)):
        place.ridge(depth, 2.2 * depth / 60, rgb("#4f6a48"), f"shore{depth}", base=base - 2.2, rim=0.1, bump=0.6)
        place.strip(firs, depth, 9, each, f"firs{depth}", sizes=(0.35, 1.0), base=base - 0.8, fog=0.6, clump=0.8)
    waves = tile(512, (64, 8), 3, place.dice("water"))
    body = mix(rgb("#2f5f6f") * light.surface(0.5), rgb(light.sky[-2][1]), 0.42)
    paint = body[None, None] * (0.5 + 0.34 * waves)[..., None]
    place.add(
        Ground(paint.astype(np.float32), 16, fog=light.fog, fog_depth=190, power=1.1, flow=(0.1, -0.25), depth=140.0)
    )
    place.add(StillWater(139.0, 0.6, place.unit, ripple=0.7))
    for depth in (120, 60, 30):
        place.mist(depth, depth * 0.05, 0.3, f"mist{depth}", base=-depth * 0.006)
    afloat = scene.rig.on == "water" or scene.empty or scene.rig.on == "air"
    if not afloat:
        boards = tuple(Mark(12.7 - k * 0.62, 0.018, "#4f3a2a") for k in range(8))
        place.add(Road(place, (Band(12.9, 7.9, "#a3805c", 0.3), Band(7.9, 7.55, "#4a3626")), boards, 20.0))
    reeds = [flat(art(flora.wheat, i, int(160 * place.unit) + 12, 0.5), light, 0.6) for i in range(3)]
    shade = (np.array([0.6, 0.66, 0.5], np.float32), np.array([0.26, 0.32, 0.26], np.float32))
    place.close(reeds, 2.4, 0.9, 1.4, 1.3, depth=4.8, focus=8, shade=shade)
    place.mirror = 0.34 if afloat else 0.1
    place.shadow = 0.0 if afloat else 1.0
    if not scene.weather:
        place.particles.append("dust")


SETTING = Setting("lake", "lake", build, Rest(height=1.9, crane=2.6, horizon=0.56, drone=4.0), "sunrise")
