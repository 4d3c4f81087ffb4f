"""A waterfall: wet rock in ledges, water that pours over it into a pool, mist at its foot, boulders and ferns."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate
from components.animatic.noise import fractal, tile
from components.animatic.outdoors import Beyond, StillWater, fringe
from components.animatic.picture import art, haze, pack
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.waters import Falls, surface

FACE, SHORE, PERIOD = 46.0, 15.5, 64.0
"""Depth of the rock that the water falls over, of the pool's near edge, and the stretch that repeats."""


def build(place: Set) -> None:
    """Wood on the heights, cliff, falls, pool, mist, stony shore, ferns."""
    light, scene = place.light, place.scene
    place.sky = bake_sky(place.path, light)
    green = "#4a7a3c" if not scene.says("autumn", "fall colors") else "#b07a2e"
    air = np.clip(mix(light.fog, light.surface(0.6) * rgb("#c4dcd4"), 0.55), 0, 1)
    tops = [c.y + c.horizon / c.focal * (FACE - c.z) for c in place.path.seen(9)]
    tall = float(np.clip(max(tops) * 0.8, 15, 34))
    trees = [flat(art(flora.tree, i, int(240 * place.unit) + 20, 100 / 110, green), light, 0.5) for i in range(4)]
    firs = [flat(art(flora.pine, i, int(240 * place.unit) + 20, 0.56), light, 0.5) for i in range(3)]
    place.ridge(130, tall * 2.6, rgb("#55704f"), "height", base=-1.0, bump=0.5, fog=0.9)
    wood = trees + firs
    place.strip(wood, FACE + 2.5, 9, 0.75, "crest", sizes=(0.5, 1.0), base=tall * 0.76, fog=0.8, clump=0.3)
    _cliff(place, tall, green)
    wide, x = 9.5, -4.75 + 3.6 * light.side
    spans = ((x, wide, 0.0, tall * 0.86), (x + 16.5, 2.6, 0.0, tall * 0.8), (x - 13.0, 3.6, 0.0, tall * 0.83))
    place.add(Falls(place, FACE - 0.6, spans, air, PERIOD))
    pool = surface(place, "#2f8a86", size=11.0, sky=0.2, foam=0.28, fog_depth=120.0, flow=(0.1, -0.7))
    place.add(Beyond(pool, SHORE - 0.6), StillWater(9e5, 0.3, place.unit, ripple=1.6))
    _lower(place, air, wood)
    _shore(place)
    _plants(place, green)
    place.mirror, place.shadow = 0.08, 1.0
    if not scene.weather:
        place.particles.append("dust")


def _lower(place: Set, air: Array, wood: list[Array]) -> None:
    """What stands on either side of the pool, the mist over it, stones in the water."""
    for depth, tall, each, gap in ((40, 12, 0.12, 9.0), (29, 9.5, 0.11, 7.5)):
        sunk = [haze(item, air, 0.5 * (1 - 12 / depth)) for item in wood]
        place.strip(sunk, depth, tall, each, f"bank{depth}", sizes=(0.6, 1.0), base=-0.2, gap=gap, fog=0.2)
    for depth, tall, amount in ((44, 11, 0.6), (30, 5, 0.4)):
        place.mist(depth, tall, amount, f"spray{depth}", base=-tall * 0.34, color=air)
    stones = [_boulder(seed, place) for seed in range(4)]
    lit = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.5, 0.56, 0.58], np.float32))
    for depth, tall, each, gap in ((37, 3.0, 0.16, 5.0), (27, 2.2, 0.14, 4.5), (19, 1.4, 0.16, 3.0)):
        place.strip(
            stones, depth, tall, each, f"stones{depth}", sizes=(0.3, 1.0), base=-0.1, fog=0.5, shade=lit, gap=gap
        )


def _cliff(place: Set, tall: float, green: str) -> None:
    """Rock in ledges and cracks, moss where it is level, dark where it is wet."""
    light, dice = place.light, place.dice("cliff")
    columns = min(1400, int(place.density(FACE) * PERIOD * 0.7))
    rows = max(24, int(columns * tall / PERIOD))
    side = 512
    blocks = tile(side, (16, 32), 4, dice, 0.55)
    cracks = tile(side, (4, 32), 4, dice, ridged=True)
    ledges = (
        np.abs(np.mod(np.linspace(0, 7, side, dtype=np.float32)[:, None] + 1.6 * tile(side, 4, 4, dice), 1) - 0.5) * 2
    )
    high = 0.45 * blocks + 0.3 * ledges + 0.35 * (1 - smoothstep(0.78, 0.98, cracks))
    x = (cv2.Sobel(np.pad(high, 4, mode="wrap"), cv2.CV_32F, 1, 0, ksize=3)[4:-4, 4:-4]) * -light.side
    y = cv2.Sobel(np.pad(high, 4, mode="wrap"), cv2.CV_32F, 0, 1, ksize=3)[4:-4, 4:-4]
    lit = np.clip(0.5 + 1.5 * x + 1.9 * y, 0.06, 1.3)[..., None]
    rock = mix(rgb("#5f625c"), rgb("#9c9484"), blocks[..., None])
    moss = smoothstep(0.52, 0.72, tile(side, 8, 4, dice) * 0.7 + 0.35 * ledges)[..., None]
    rock = mix(rock, rgb(green) * 0.9, 0.75 * moss)
    paint = rock * (light.ambient * 0.85 + light.key * 0.75 * lit) * smoothstep(-0.1, 0.6, high)[..., None]
    paint = cv2.resize(paint.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    up = np.linspace(1, 0, rows, dtype=np.float32)[:, None]
    paint = paint * mix(0.66, 1.06, up)[..., None]
    paint = mix(paint, light.fog, min(0.45, light.fogged(FACE, 0.9)) * (0.6 + 0.5 * (1 - up[..., None])))
    edge = tile(512, 16, 4, dice)[0]
    crest = 0.84 + 0.13 * cv2.resize(edge[None], (columns, 1))
    alpha = smoothstep(0.0, 0.02, crest - up)
    density = columns / PERIOD
    place.add(Plate(pack(paint, alpha), FACE, 0.0, -0.3, density, period=PERIOD))


def _boulder(seed: int, place: Set) -> Array:
    """A round stone, wet below, moss on its top."""
    light, dice = place.light, np.random.default_rng(seed)
    rows, columns = 90, 150
    y, x = np.mgrid[1.04:0:90j, -1.05:1.05:150j].astype(np.float32)
    bumps = fractal((rows, columns), (3, 4), 4, dice)
    line = (0.62 + 0.5 * bumps) * np.sqrt(np.clip(1 - np.abs(x) ** 2.6, 0, 1))
    inside = line - y
    sunny = np.clip(0.6 + 0.5 * x * light.side + 0.5 * (y - 0.4) + 0.9 * (bumps - 0.5), 0.08, 1.2)[..., None]
    moss = smoothstep(0.32, 0.1, inside + 0.5 * (bumps - 0.5))[..., None]
    rock = mix(mix(rgb("#6a6e6c"), rgb("#a59f92"), bumps[..., None]), rgb("#5f7f3f"), 0.7 * moss)
    paint = (
        rock * (light.ambient * 0.9 + light.key * 0.85 * sunny) * mix(0.55, 1.0, smoothstep(0.0, 0.25, y))[..., None]
    )
    return pack(paint, smoothstep(0.0, 0.05, inside))


def _shore(place: Set) -> None:
    """Gravel and slabs by the pool."""
    light, dice = place.light, place.dice("shore")
    cells = tile(512, 32, 2, dice)
    stones = smoothstep(0.3, 0.55, cells)
    tint = tile(512, 8, 4, dice)
    grey = mix(rgb("#6f6a60"), rgb("#a39a88"), tint[..., None]) * (0.78 + 0.28 * stones)[..., None]
    moss = smoothstep(0.56, 0.7, tile(512, 4, 4, dice))[..., None]
    paint = (
        mix(grey, rgb("#6d8244"), 0.6 * moss) * light.surface(0.66) * (0.86 + 0.3 * tile(512, 128, 1, dice))[..., None]
    )
    place.add(Ground(paint.astype(np.float32), 9, until=SHORE, depth=2.1e5))
    stones_ = [_boulder(seed, place) for seed in range(4)]
    lit = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.6, 0.62, 0.62], np.float32))
    place.strip(stones_, SHORE, 0.75, 0.9, "rim", sizes=(0.3, 1.0), base=-0.12, fog=0.2, shade=lit, clump=0.4)


def _plants(place: Set, green: str) -> None:
    light = place.light
    pixels = int(110 * place.unit) + 12
    ferns = [flat(art(flora.grass, i, pixels, 300 / 90, green, 0.6), light, 0.75) for i in range(3)]
    bushes = [flat(art(flora.bush, i, pixels, 100 / 52, green), light, 0.6) for i in range(3)]
    lit = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.5, 0.54, 0.5], np.float32))
    place.strip(ferns, 14.2, 0.7, 0.4, "ferns", sizes=(0.5, 1.0), fog=0.0, shade=lit, feather=0.4, clump=0.9)
    fringe(place, ferns, 0.8, 0.5, "front", lit, depths=(7.4, 5.8, 4.4), lift=0.0, clump=0.8)
    place.close(bushes, 1.7, 0.32, 2.6, 0.7, depth=4.8, focus=8)


SETTING = Setting("waterfall", "waterfall", build, Rest(height=1.8, crane=2.4, horizon=0.6, drone=3.4), "day")
