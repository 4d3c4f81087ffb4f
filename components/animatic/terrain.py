"""Land far away: a height field seen from the camera's rest, cut into depth slices that hide one another truly.

Every picture column walks a ray over the field and keeps the running highest angle; a row shows the first place that
rises above it (voxel space, vectorized). Light, slope and fog are baked in; at run time a slice is one plate.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array, luma, smoothstep
from components.animatic.layers import Plate
from components.animatic.lighting import Light
from components.animatic.noise import tile
from components.animatic.picture import pack
from components.animatic.settings.base import Set

SPAN = 2600.0
"""Metres after which the land repeats."""
SHOULDER = 0.78
"""Brightness from which on white land gains ever less: what the sun falls on keeps its form."""


@dataclass(frozen=True)
class Relief:
    """A kind of land: its heights (0..about 1), what it is painted with, and how it lies before the camera."""

    heights: Callable[[int, np.random.Generator], Array]
    albedo: Callable[[Array, Array, Array], Array]
    """From height, flatness (1 is level) and detail noise to colors."""
    tall: float
    near: float
    far: float
    eye: float
    slices: int = 3
    top: float = 0.4
    """Tangent of the highest angle drawn."""
    valley: float = 0.75
    """How far the middle is opened for the view."""
    haze: float = 1.0
    foot_mist: float = 0.0
    stage: float = 0.5
    """Stage units for a metre: how strongly it moves with the camera."""
    lift: float = 0.75
    """How much taller each farther slice stands."""
    low: float = -0.05
    """Tangent of the lowest angle drawn."""


def add_terrain(place: Set, relief: Relief, name: str) -> None:
    """Bake the land and put its slices on the stage, far to near."""
    dice, light = place.dice(name), place.light
    count = 512
    field = relief.heights(count, dice).astype(np.float32)
    detail = tile(count, 64, 3, dice)
    shade = _lit(field, detail, relief, light)
    near, far = relief.near * relief.stage, relief.far * relief.stage
    spans = [place.path.cover(depth) for depth in (near, far)]
    left = min(span[0] / depth for span, depth in zip(spans, (near, far), strict=True)) - 0.03
    right = max(span[1] / depth for span, depth in zip(spans, (near, far), strict=True)) + 0.03
    low = relief.low
    width = max(32, int(min(1900 * place.unit, (right - left) * place.path.focal * 0.8)))
    height = max(16, int((relief.top - low) * width / (right - left)))
    columns = np.linspace(left, right, width, dtype=np.float32)
    rows = np.linspace(relief.top, low, height, dtype=np.float32)
    cuts = np.geomspace(relief.near, relief.far, relief.slices + 1)
    origin = dice.random(2) * count
    view = place.path.width / place.path.focal
    for k in range(relief.slices - 1, -1, -1):
        steps = int(110 + 100 * min(1.0, place.unit))
        away = np.geomspace(cuts[k], cuts[k + 1] * 1.02, steps).astype(np.float32)[:, None]
        texture = _slice(field, shade, relief, light, (columns, rows, away), origin, k, view)
        depth = float(away[0, 0]) * relief.stage
        place.add(Plate(texture, depth, left * depth, low * depth + 1.6, width / ((right - left) * depth)))
        if relief.foot_mist > 0.3:
            place.mist(depth * 0.97, depth * 0.07, relief.foot_mist, f"{name}.mist{k}", base=-depth * 0.012)


def exposure(light: Light) -> float:
    """How far white land under this light is held back, so that snow and clouds keep their forms at noon."""
    return min(1.0, 1.0 / luma(light.ambient * 1.14 + light.key * 1.2))


def _lit(field: Array, detail: Array, relief: Relief, light: Light) -> Array:
    """The field's colors under the light: lambert on its own slopes, ambient by how open it lies."""
    metres = SPAN / field.shape[0]
    padded = np.pad(field, 2, mode="wrap")
    x = cv2.Sobel(padded, cv2.CV_32F, 1, 0, ksize=3)[2:-2, 2:-2] / 8 * relief.tall / metres
    y = cv2.Sobel(padded, cv2.CV_32F, 0, 1, ksize=3)[2:-2, 2:-2] / 8 * relief.tall / metres
    level = 1 / np.sqrt(x * x + y * y + 1)
    steep = max(0.28, min(0.8, light.elevation * 0.75))
    behind = 0.22 if light.disc == "sun" and light.sun_up < 0.3 else -0.35
    ray = np.array([light.side * 0.85, steep, behind], np.float32)
    ray /= np.linalg.norm(ray)
    lambert = np.maximum((ray[1] - x * ray[0] - y * ray[2]) * level, 0)
    paint = np.asarray(relief.albedo(field[..., None], level[..., None], detail[..., None]), np.float32)
    open_ = 0.72 + 0.45 * level
    bright = [
        open_ * np.float32(a) + lambert * np.float32(1.3 * k) for a, k in zip(light.ambient, light.key, strict=True)
    ]
    paint = cv2.multiply(paint, cv2.merge(bright))
    over = np.maximum(paint - SHOULDER, 0)
    return np.asarray(np.minimum(paint, SHOULDER) + over / (1 + 3 * over))


def _slice(
    field: Array,
    shade: Array,
    relief: Relief,
    light: Light,
    rays: tuple[Array, Array, Array],
    origin: Array,
    index: int,
    view: float,
) -> Array:
    """One slice as a texture, every pixel the first place on its ray that rises above all before it."""
    columns, rows, away = rays
    count = field.shape[0]
    metres = SPAN / count
    x = ((origin[0] + columns[None] * away / metres) % count).astype(np.float32)
    y = ((origin[1] + away / metres) % count + 0 * x).astype(np.float32)
    share = (away - away[0]) / (away[-1] - away[0])
    near = smoothstep(1.3, 0.0, (away - relief.near) / (relief.far - relief.near) * 1.3)
    opened = 1 - relief.valley * np.exp(-((columns[None] / (view * 0.3)) ** 2)) * near
    ends = smoothstep(0.0, 0.45, share) * smoothstep(1.0, 0.9, share)
    land = cv2.remap(field, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP) * relief.tall
    land = land * ends * opened * (0.55 + relief.lift * index)
    crest = np.maximum.accumulate((land - relief.eye) / away, 0)
    paint = cv2.remap(shade, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    sunk = 1 - np.exp(-((away / (1500 / max(0.2, light.fog_density) / relief.haze)) ** 1.05))
    low = np.clip(1 - land / (relief.tall * 0.9), 0, 1)
    gone = np.clip(sunk * (0.62 + 0.65 * low), 0, 1)[..., None]
    hit = _first(crest, rows)
    solid = (hit < len(away)).astype(np.float32)
    inks = pack(paint + (light.fog[None, None] - paint) * gone).view(np.uint32)[..., 0]
    seen = np.take(inks.ravel(), np.minimum(hit, len(away) - 1) * len(columns) + np.arange(len(columns))[None])
    texture = seen.view(np.uint8).reshape(*seen.shape, 4)
    if relief.foot_mist:
        foot = np.clip(smoothstep(0.05, -0.015, rows) * relief.foot_mist, 0, 1)[:, None, None]
        begin = int((foot > 0.004).argmax())
        veil = np.append(light.fog[::-1] * 255, 255)
        texture[begin:] = texture[begin:] * (1 - foot[begin:]) + (veil * foot[begin:] + 0.5)
    alpha = (cv2.GaussianBlur(solid, (0, 0), 0.8) * 255 + 0.5).astype(np.uint8)
    return np.asarray(cv2.multiply(texture, cv2.merge((alpha, alpha, alpha, alpha)), scale=1 / 255))


def _first(crest: Array, rows: Array) -> Array:
    """For every row and column the first step whose crest reaches the row; the number of steps where none does."""
    count, width = crest.shape
    step = (rows[0] - rows[-1]) / (len(rows) - 1)
    reached = np.clip(np.ceil((rows[0] - crest) / step), 0, len(rows)).astype(np.int32)
    first = np.full((len(rows) + 1, width), count, np.int32)
    numbers = np.broadcast_to(np.arange(count, dtype=np.int32)[:, None], crest.shape)
    first[reached[::-1], np.arange(width)[None]] = numbers[::-1]  # the nearest is written last
    return np.minimum.accumulate(first[:-1], 0)


def warped(field: Array, dice: np.random.Generator, strength: float, squash: float = 1.0) -> Array:
    """Push a tile around by slow noise, so that ridges wind instead of running straight."""
    count = field.shape[0]
    x, y = (tile(count, 4, 3, dice) - 0.5 for _ in range(2))
    rows, columns = np.mgrid[0:count, 0:count].astype(np.float32)
    return np.asarray(
        cv2.remap(
            field,
            columns + x * count * strength,
            rows * squash + y * count * strength,
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_WRAP,
        )
    )
