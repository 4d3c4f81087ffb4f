"""The forest: trunks into green haze, undergrowth, shafts of light, ferns before the lens."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Sky
from components.animatic.noise import fractal, tile
from components.animatic.outdoors import fringe
from components.animatic.picture import art, haze, pack
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.shafts import Shafts


def build(place: Set) -> None:
    """Haze, trunks row by row, floor, shafts, ferns."""
    light, scene = place.light, place.scene
    autumn = scene.says("autumn", "fall leaves", "golden leaves")
    leaf = "#b07a2e" if autumn else "#4f7a3a"
    air = np.clip(
        mix(light.fog, rgb("#d8b47a" if autumn else "#a9c79c") * min(1.0, float(light.surface().mean()) + 0.2), 0.4),
        0,
        1,
    )
    place.thick = 20.0
    _backdrop(place, air, leaf)
    tall = int(520 * place.unit) + 40
    trunks = [flat(art(flora.trunk, i, tall, 0.3, light.side), light, 0.7, 0.05) for i in range(5)]
    bushes = [flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, leaf), light, 0.6) for i in range(4)]
    ferns = [
        flat(art(flora.grass, 40 + i, int(110 * place.unit) + 12, 300 / 90, leaf, 0.7), light, 0.75) for i in range(3)
    ]
    for depth, each in ((64, 0.7), (46, 0.52), (33, 0.38), (24, 0.26)):
        sunk = 1 - float(np.exp(-((depth / 34) ** 1.1)))
        far = [haze(t, air, sunk) for t in trunks]
        place.strip(far, depth, _reach(place, depth, 20), each, f"trunks{depth}", sizes=(0.9, 1.0), base=-0.3, fog=0.0)
        far = [haze(b, air, sunk * 0.9) for b in bushes]
        place.strip(far, depth - 0.5, 2.4, 0.5, f"bush{depth}", sizes=(0.4, 1.0), base=-0.3, fog=0.0)
    _floor(place, air, leaf)
    _near(place, air, trunks, ferns)
    place.particles.append("fireflies" if light.dark > 0.4 else "dust")


def _reach(place: Set, depth: float, least: float) -> float:
    """How tall trunks stand there, so that the smallest of them still leaves the picture at its top."""
    tops = [c.y + c.horizon / c.focal * (depth - c.z) for c in place.path.seen(9)]
    return max(least, max(tops) / 0.86)


def _near(place: Set, air: Array, trunks: list[Array], ferns: list[Array]) -> None:
    """Shafts, the trunks that frame the subject, ferns behind it and down to the lens."""
    place.add(Shafts(place))
    near = [haze(t, air, 0.3) for t in trunks]
    place.strip(near, 16.5, _reach(place, 16.5, 17), 0.15, "near", sizes=(0.9, 1.0), gap=4.0, base=-0.2, fog=0.0)
    lit = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.45, 0.47, 0.45], np.float32))
    place.strip(ferns, 13.2, 0.9, 1.0, "ferns behind", sizes=(0.5, 1.0), fog=0.0, shade=lit, feather=0.45)
    fringe(place, ferns, 0.9, 1.0, "ferns before", lit, lift=0.02, sizes=(0.5, 1.0))
    dark = (np.array([0.36, 0.38, 0.38], np.float32), np.array([0.2, 0.22, 0.24], np.float32))
    if not place.path.follows:
        tall = _reach(place, 5.0, 8.0) + 1.4
        place.strip(
            trunks, 5.0, tall, 0.34, "close", sizes=(0.95, 1.0), gap=place.clear(5.0, 2.7), base=-1.4, focus=7,
            fog=0.0, shade=dark,
        )  # fmt: skip


def _backdrop(place: Set, air: Array, leaf: str) -> None:
    path, light = place.path, place.light
    up = path.horizons()[1] + 0.03 * path.height
    wide = path.width * 1.04 + 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25))
    scale = 0.35
    rows, columns = int((up + 0.06 * path.height) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.width
    leaves = smoothstep(0.38, 0.62, fractal((rows, columns), (7, 7 * columns / rows), 5, place.dice("leaves")))
    crown = (leaves * smoothstep(0.16, 0.62, y))[..., None]
    paint = mix(air * 1.06, rgb(leaf) * light.surface(0.6) * 0.85, np.clip(crown * 0.85, 0, 1))
    glow = np.exp(-(((x - light.sun_across) * 2.6) ** 2 + ((y - 0.26) * 3.2) ** 2))[..., None] * light.glow * 0.5
    place.sky = Sky(pack(np.clip(paint + rgb(light.sun_color) * glow, 0, 1)), up, 1 / scale, floored=True)


def _floor(place: Set, air: Array, leaf: str) -> None:
    light, dice = place.light, place.dice("floor")
    moss = rgb("#57703a") if leaf != "#b07a2e" else rgb("#8a6230")
    spots = smoothstep(0.60, 0.74, tile(512, 4, 4, dice))[..., None]
    paint = (
        moss * (light.ambient + light.key * 0.5) * (0.6 + 0.7 * tile(512, 16, 5, dice))[..., None]
        + light.key * spots * 0.3 * moss
    )
    place.add(Ground(paint, 14, fog=air, fog_depth=44))


SETTING = Setting("forest", "forest", build, Rest(height=1.7, crane=2.4, horizon=0.6, drone=3.2))
