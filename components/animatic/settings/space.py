"""Space: stars in depth, a nebula in two colors, a planet lit from the sun's side."""

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Plate, Sky
from components.animatic.noise import fractal, tile
from components.animatic.picture import pack
from components.animatic.settings.base import Set, Setting

CLOUDS = (("#4a2a8a", "#1fa0b0"), ("#1f4a8a", "#d8663a"), ("#8a2f5f", "#4a6ad8"), ("#245a7a", "#c04a9a"))
WORLDS = (("#1f5f9f", "#5f8f4a"), ("#c98a5a", "#f0d2a4"), ("#8a4a3a", "#d08a5f"), ("#5a7fb0", "#cfe2f2"))


def build(place: Set) -> None:
    """Sky all around, the planet at a depth of its own, rocks that tumble by."""
    dice = place.dice("nebula")
    place.sky = starfield(place, CLOUDS[int(dice.integers(len(CLOUDS)))])
    side = place.light.side
    dice = place.dice("planet")
    where = (side * -9 + float(dice.uniform(-3, 3)), float(dice.uniform(6, 17)))
    globe(place, int(dice.integers(len(WORLDS))), 15.0, 90.0, where)
    place.shadow = 0.0
    place.particles.append("dust")


def starfield(place: Set, clouds: tuple[str, ...], scale: float = 1.0) -> Sky:
    """Stars of three sizes over black, with a nebula in two colors if given."""
    path, dice = place.path, place.dice("stars")
    low, high = path.horizons()
    up, down = high + 0.04 * path.height, path.height - low + 0.04 * path.height
    wide = path.width * 1.04 + 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25))
    rows, columns = int((up + down) * scale), int(wide * scale)
    small = (max(8, rows // 3), max(8, columns // 3))
    paint = np.ones((*small, 3), np.float32) * rgb("#05060f")
    if clouds:
        shape = (2.6 * rows / path.height, 2.6 * columns / path.height)
        first, second = (fractal(small, shape, 6, dice, 0.55) for _ in range(2))
        one, two = (rgb(color) for color in clouds)
        paint = paint + one * smoothstep(0.44, 0.8, first)[..., None] * 0.85
        paint = paint + two * (smoothstep(0.5, 0.82, second) * smoothstep(0.4, 0.75, first))[..., None] * 0.9
    sky = cv2.resize(paint.astype(np.float32), (columns, rows), interpolation=cv2.INTER_CUBIC)
    for count, bright, soft in ((1500, 0.5, 0.0), (260, 1.0, 0.8), (44, 1.6, 1.6)):
        field = np.zeros((rows, columns), np.float32)
        at = dice.random((count, 3))
        field[(at[:, 1] * rows).astype(int), (at[:, 0] * columns).astype(int)] = at[:, 2] * bright + 0.2
        if soft:
            sigma = soft * max(0.5, place.unit)
            field = cv2.GaussianBlur(field, (0, 0), sigma) * sigma * sigma * 5
        sky += field[..., None]
    return Sky(pack(np.clip(sky, 0, 1)), up, 1 / scale)


def globe(
    place: Set, kind: int, radius: float, depth: float, where: tuple[float, float], seed: int = 0, name: str = "globe"
) -> None:
    """A world at a depth, lit from the sun's side, with its air at the rim."""
    dice, side = place.dice(f"{name}{seed}"), place.light.side
    half = int(min(420 * place.unit, radius * place.density(depth) * 1.05)) + 8
    y, x = np.mgrid[-1 : 1 : 2j * half, -1 : 1 : 2j * half].astype(np.float32)
    away = np.sqrt(x * x + y * y)
    z = np.sqrt(np.clip(1 - away * away, 0, 1))
    lit = np.clip(x * side * 0.75 - y * 0.45 + z * 0.25, 0, 1)[..., None]
    sea, land = (rgb(color) for color in WORLDS[kind])
    noise = fractal((2 * half, 2 * half), (4, 4), 6, dice)
    bands = cv2.resize(tile(512, (16, 2), 4, dice), (2 * half, 2 * half))
    surface = mix(sea, land, (smoothstep(0.5, 0.56, noise) if kind == 0 else 0.7 * bands + 0.3 * noise)[..., None])
    if kind in (0, 3):
        veil = smoothstep(0.5, 0.7, fractal((2 * half, 2 * half), (7, 3), 5, dice)) * 0.85
        surface = mix(surface, np.ones(3, np.float32), veil[..., None])
    rim: Array = np.clip(1 - z, 0, 1)[..., None] ** 2.5 * lit * rgb("#7ab8ff") * 1.2
    paint = surface * (lit * 1.15 + 0.012) + rim
    texture = pack(np.clip(paint, 0, 1), smoothstep(1.0, 0.985, away))
    place.add(Plate(texture, depth, where[0] - radius, where[1] - radius, half / radius))


SETTING = Setting("space", "space", build, Rest(height=0.6, crane=1.6, horizon=0.5, drone=1.6), "night")
