# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Nowhere: a flowing gradient, glossy spheres at many depths, soft light; the brand film's empty space."""

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import WHITE, Array, luma, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import fractal
from components.animatic.picture import blur, haze, pack
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

RUNS = (("#2b1a6b", "#7a3fd0", "#ff7fb0", "#ffd0a8"), ("#0f2f5f", "#2f7fd0", "#7fd8e8", "#f4f0d8"), ("#ff8a5c", "#ffb98a", "#f7d9c8", "#b9d0f0"),
        ("#0f4a4a", "#2fa89a", "#b8e8b0", "#fff2c0"), ("#3a1030", "#c0305f", "#ff7a4a", "#ffd27a"))  # fmt: skip


def build(place: Set) -> None:
    """Gradient all around, spheres behind, beside and before the subject, a floor like satin."""
    dice, light = place.dice("run"), place.light
    colors = [rgb(c) for c in RUNS[int(dice.integers(len(RUNS)))]]
    bright = 1.0 - 0.55 * light.dark
    tint = mix(WHITE, light.surface(0.6) / max(0.2, luma(light.surface(0.6))), 0.3) * bright
    colors = [np.clip(c * tint, 0, 1).astype(np.float32) for c in colors]
    _sky(place, colors)
    if not (place.scene.rig.on in ("air", "space") and not place.scene.empty):
        paint = np.ones((64, 64, 3), np.float32) * mix(colors[1], colors[2], 0.5)
        place.add(Ground(paint, 16, fog_depth=13, power=1.8, blend=True))
    balls = [_ball(place, mix(colors[k % 4], WHITE, 0.12), int(190 * place.unit) + 16) for k in range(4)]
    for depth, each, tall, low, focus in (
        (62, 0.05, 13.0, 4.0, 2.5),
        (36, 0.06, 7.0, 1.0, 1.5),
        (20, 0.09, 3.2, 0.0, 0.0),
        (15.5, 0.1, 1.4, 0.0, 0.0),
    ):
        sunk = [haze(ball, colors[2], min(0.6, depth / 110)) for ball in balls]
        place.strip(
            sunk,
            depth,
            tall,
            each,
            f"balls{depth}",
            sizes=(0.35, 1.0),
            gap=2.2 if depth < 30 else 0.0,
            base=low,
            fog=0.0,
            focus=focus,
        )
    if not place.path.follows:
        place.strip(
            balls,
            5.0,
            2.0,
            0.24,
            "close",
            sizes=(0.6, 1.0),
            gap=2.6,
            base=place.under(5.0, 0.0) - 1.1,
            fog=0.0,
            focus=12,
            near=0.5,
        )
    place.mirror = 0.3
    place.particles.append("bokeh")


def _sky(place: Set, colors: list[Array]) -> None:
    path, dice = place.path, place.dice("flow")
    up, below, scale = path.horizons()[1] + 0.04 * path.height, 0.45 * path.height, 0.25
    wide = path.width * 1.04 + 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25))
    rows, columns = int((up + below) * scale), int(wide * scale)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) / np.float32(scale * path.height)
    bend = fractal((rows, columns), (1.6, 1.6 * columns / rows), 2, dice)
    run = np.clip(0.15 + 0.6 * y + 0.35 * (bend - 0.5) * 2 + 0.12 * np.sin(x * 2.6 + bend * 5), 0, 0.999) * 3
    table = np.stack(colors)
    k = run.astype(int)
    paint = mix(table[k], table[k + 1], smoothstep(0, 1, run - k)[..., None])
    ribbons = np.exp(-((((y * 2.2 + bend * 1.7 - x * 0.35) % 0.8) - 0.4) ** 2) * 90)[..., None]
    place.sky = SoftSky(blur(pack(np.clip(paint + ribbons * 0.1, 0, 1)), 2.0), up, 1 / scale)


def _ball(place: Set, color: Array, side: int) -> Array:
    """A satin sphere: terminator, bounce from below, a soft window of light."""
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    away = np.sqrt(x * x + y * y)
    z = np.sqrt(np.clip(1 - away * away, 0, 1))
    s = place.light.side
    lit = np.clip(x * s * 0.55 - y * 0.6 + z * 0.5, 0, 1)[..., None]
    bounce = np.clip(y * 0.8 + 0.1, 0, 1)[..., None] * 0.25
    paint = color * (0.34 + 0.75 * lit + bounce)
    gleam = np.exp(-(((x - 0.38 * s) * 3.4) ** 2 + ((y + 0.42) * 3.4) ** 2))[..., None]
    edge = np.clip(1 - z, 0, 1)[..., None] ** 3 * 0.35
    return np.asarray(
        cv2.GaussianBlur(pack(np.clip(paint + 0.6 * gleam + edge, 0, 1), smoothstep(1.0, 0.97, away)), (0, 0), 0.6)
    )


SETTING = Setting(
    "abstract", "abstract", build, Rest(height=2.3, crane=1.5, horizon=0.5, drone=2.6, travel=0.3, orbit=0.46), "studio"
)
