# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Velvet: a heavy cloth in folds under the subject and hung behind it, black or of a named color, lit along its ridges."""

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import BLACK, Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate, Shade
from components.animatic.noise import fractal, tile
from components.animatic.picture import pack
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

CLOTHS = (
    ("red", "#7a1220", "#e2606a"), ("burgundy", "#541020", "#c05a6c"), ("blue", "#12245c", "#6a8ce0"),
    ("navy", "#0e1836", "#5a74b4"), ("green", "#0e3a2c", "#58b08c"), ("emerald", "#0c4030", "#5cc09a"),
    ("purple", "#331250", "#a070d0"), ("gold", "#7a5514", "#f4d488"), ("pink", "#a8566c", "#fad0d8"),
    ("white", "#a9a6a4", "#ffffff"), ("cream", "#b09c80", "#fff4e0"), ("champagne", "#a8906c", "#fff0d4"),
)  # fmt: skip
"""Words for a cloth, its depth, and its sheen."""
BLACKEST = ("#0d0c11", "#5a5866")


def build(place: Set) -> None:
    """Dark, hanging folds, the cloth under the subject, shade toward the edges."""
    dark, sheen = (rgb(tone) for tone in _cloth(place))
    light = np.clip(place.light.surface(0.62) * 1.25, 0.25, 1.15).astype(np.float32)
    dark, sheen = dark * light, np.clip(sheen * light, 0, 1)
    up = place.path.horizons()[1] + 0.04 * place.path.height
    back = np.broadcast_to(dark * 0.5, (8, 8, 3))
    place.sky = SoftSky(pack(np.ascontiguousarray(back)), up, place.path.width)
    _hung(place, dark, sheen)
    size = 1024 if place.path.height > 500 else 512
    paint = _folds(size, place, dark, sheen)
    place.add(Ground(paint, 13.0, fog=np.clip(dark * 0.6, 0, 1), fog_depth=17, power=3.0))
    rows = int(200 * place.path.height / (place.path.width * 1.3)) + 2
    y, x = np.mgrid[0 : 1 : rows * 1j, -1:1:200j].astype(np.float32)
    edge = smoothstep(0.3, 1.2, np.sqrt(x**2 + ((y - 0.36) * 1.2) ** 2)) * smoothstep(0.0, 0.3, y)
    veil = pack(np.ones((rows, 200, 3), np.float32) * mix(BLACK, dark, 0.2), edge * 0.5)
    place.add(Shade(veil, 9e5, 0.0, place.path.width * 1.3 / 200))
    place.mirror, place.shadow = 0.0, 1.0
    place.particles.append("dust")


def _cloth(place: Set) -> tuple[str, str]:
    for word, dark, sheen in CLOTHS:
        if any(place.scene.says(f"{word} {stuff}") for stuff in ("velvet", "silk", "satin", "cloth", "fabric")):
            return dark, sheen
    return BLACKEST


def _folds(size: int, place: Set, dark: Array, sheen: Array) -> Array:
    """The cloth from above: long soft ridges that cross and fade, their slopes lit from the side."""
    dice = place.dice("cloth")
    height = tile(size, 4, 2, dice) * 1.1 + tile(size, (8, 4), 2, dice) * 0.5
    ridges = 1 - np.abs(np.sin(height * 7.5))
    relief = height * 0.7 + ridges**2 * 0.3
    step = size / 512
    slope_x = (np.roll(relief, -4, 1) - np.roll(relief, 4, 1)) / step
    slope_y = (np.roll(relief, -4, 0) - np.roll(relief, 4, 0)) / step
    lit = np.clip(slope_x * 9.0 * place.light.side + slope_y * 9.0, -1, 1)
    return _dyed(lit, ridges, dark, sheen, 0.95 + 0.1 * tile(size, size // 4, 1, dice))


def _dyed(lit: Array, ridges: Array, dark: Array, sheen: Array, pile: Array) -> Array:
    """Velvet is darkest where it faces the viewer and shines where it turns away."""
    glow = np.clip(lit, 0, 1) ** 1.4 * 0.85 + ridges**6 * 0.2
    shade = 0.75 + 0.5 * np.clip(lit, -1, 0)
    return np.asarray((dark * shade[..., None] + (sheen - dark) * glow[..., None]) * pile[..., None], np.float32)


def _hung(place: Set, dark: Array, sheen: Array) -> None:
    """The cloth behind: deep hanging folds that sway apart, brightest at a third of their height."""
    depth, wide = 16.5, 26.0
    rows, columns = 300, 520
    dice = place.dice("hung")
    y, x = np.mgrid[0 : 1 : rows * 1j, 0 : 2 * np.pi : columns * 1j].astype(np.float32)
    drift = fractal((rows, columns), (2, 3), 2, dice)
    phase = float(dice.uniform(0, 6))
    swing = 0.5 * np.sin(x + phase) * y + 0.35 * np.sin(2 * x + 1) * (1 - y)
    wave = np.sin(11 * x + swing * 4) + 0.55 * np.sin(23 * x + 3 * np.sin(x) + swing * 7 + 1) + (drift - 0.5) * 0.6
    wave = np.concatenate([wave[:, -8:], wave, wave[:, :8]], 1)
    lit = np.clip((wave[:, 16:] - wave[:, :-16]) * 0.55 * place.light.side, -1, 1)
    paint = _dyed(lit, np.clip(wave[:, 8:-8] * 0.5, 0, 1), dark, sheen, np.ones_like(lit))
    fall = 0.3 + 0.9 * np.exp(-(((y - 0.68) * 2.4) ** 2))
    texture = pack(np.clip(mix(BLACK, paint, np.clip(fall, 0, 1)[..., None] * 0.9), 0, 1))
    texture = cv2.GaussianBlur(texture, (0, 0), 1.4)
    place.add(Plate(texture, depth, -wide / 2, -0.6, columns / wide, period=wide))
    place.add(Plate(_seam(rows, columns, dark), depth - 0.4, -wide / 2, -0.5, columns / wide, period=wide))


def _seam(rows: int, columns: int, dark: Array) -> Array:
    """The soft dark where the hanging cloth meets the lying one."""
    run = np.exp(-(((np.linspace(1, 0, rows, dtype=np.float32) - 0.04) * 14) ** 2))[:, None]
    return pack(np.ones((rows, columns, 3), np.float32) * dark * 0.5, np.repeat(run * 0.85, columns, 1))


SETTING = Setting(
    "velvet",
    "dark velvet",
    build,
    Rest(height=2.5, crane=1.4, horizon=0.46, drone=2.6, travel=0.3, orbit=0.46),
    "low_key",
)
