# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Winter: firs under snow, a cabin with lit windows, drifts with blue shadows, a frozen pond, flakes in the air."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Outside, fringe
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.mountains import frame_with
from components.animatic.sky import bake_sky


def build(place: Set) -> None:
    """Hills, wood, cabin, firs closer and closer, fence, drifts, boughs before the lens."""
    light, scene = place.light, place.scene
    place.sky = bake_sky(place.path, light)
    white = rgb("#e6eef8")
    for depth, tall in ((480, 44), (260, 20), (150, 8.5)):
        place.ridge(depth, tall, white, f"hill{depth}", base=-1.0, rim=0.15, bump=0.5)
    firs = [flat(art(flora.pine, i, int(320 * place.unit) + 24, 0.56, 1.0), light, 0.66) for i in range(5)]
    for depth, each, tall in ((140, 1.1, 9), (96, 0.7, 9), (64, 0.34, 9.5)):
        place.strip(firs, depth, tall, each, f"firs{depth}", sizes=(0.45, 1.0), base=-0.4, clump=0.9, fog=0.9)
        place.mist(depth * 0.97, 6.0, 0.28, f"mist{depth}", base=-1.0)
    _ground(place)
    arctic = scene.says("tundra", "arctic", "antarctic", "north pole", "iceberg", "polar")
    if not arctic:
        _cabin(place)
    for depth, each, gap in ((42, 0.12, 6.5), (29, 0.13, 6.0), (20, 0.12, 5.4)):
        if not arctic or depth > 40:
            place.strip(firs, depth, 9.0, each, f"near{depth}", sizes=(0.45, 1.0), base=-0.2, gap=gap, fog=0.7)
    grass = [flat(art(flora.grass, i, int(80 * place.unit) + 10, 300 / 90, "#b9a878", 0.12), light) for i in range(3)]
    for away in (24, 14.5):
        place.strip(grass, away, 0.9, 0.12, f"straw{away}", fog=0.4)
    straw = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.9, 0.92, 0.98], np.float32))
    fringe(place, grass, 0.8, 0.3, "straw", straw, depths=(7.6, 5.8, 4.3), lift=0.03, clump=1.0)
    frame_with(place, firs)
    if not scene.weather:
        place.particles.append("snow")


def _ground(place: Set) -> None:
    """Drifts: slow waves lit from the side, blue where they turn away, sparkling near the lens."""
    light, dice = place.light, place.dice("drifts")
    count = 512
    field = cv2.GaussianBlur(np.pad(tile(count, (8, 4), 4, dice, 0.45), 8, mode="wrap"), (0, 0), 2.0)
    slope = cv2.Sobel(field, cv2.CV_32F, 1, 1, ksize=3)[8:-8, 8:-8] * -light.side * 14
    sideways = cv2.Sobel(field, cv2.CV_32F, 1, 0, ksize=3)[8:-8, 8:-8] * -light.side * 2.4
    lit = np.clip(0.5 + slope + sideways * 2.2, 0, 1.25)[..., None]
    blue = rgb("#b9cdf0")
    shade = light.ambient * mix(blue, np.ones(3), 0.45) * 1.05 + light.key * (0.12 + 0.72 * lit)
    spark = (tile(count, 256, 1, dice) > 0.93)[..., None] * 0.16
    paint = rgb("#f2f6fc") * shade + spark * light.key
    place.add(
        Ground(
            paint.astype(np.float32),
            26,
            fog=mix(light.fog, light.ambient, 0.1),
            fog_depth=90 / light.fog_density,
            power=1.4,
        )
    )


def _cabin(place: Set) -> None:
    """A log cabin off to one side, smoke over its roof, and its light on the snow."""
    out = Outside(place, 6.0)
    out.metre, out.base, out.table = 2.0, 0.0, False
    cabin = out.panel(20.0, 8.0, "cabin")
    x = 8.4
    cabin.glow(x + 2.6, 0.0, 5.0, 1.0, "#ffb45f", 0.35 + 0.35 * place.light.dark)
    for row in range(9):
        cabin.box(x, row * 0.3, 5.2, 0.29, "#7a5238", r=0.12, bright=0.85 + 0.25 * float(cabin.dice.random()))
    cabin.shape(f"M{x - 0.7} 2.5L{x + 2.6} 4.9L{x + 5.9} 2.5L{x + 5.6} 2.42H{x - 0.4}Z", "#6a4a34")
    cabin.shape(
        f"M{x - 0.8} 2.62L{x + 2.6} 5.16L{x + 6.0} 2.62Q{x + 5.9} 2.9 {x + 5.4} 3.3L{x + 2.6} 5.46L{x - 0.2} 3.3Q{x - 0.7} 2.9 {x - 0.8} 2.62Z",
        "#f4f8ff",
        1.05,
    )
    cabin.box(x + 4.1, 4.0, 0.6, 1.5, "#8a7a70")
    cabin.box(x + 4.0, 5.45, 0.8, 0.18, "#f4f8ff", r=0.08)
    for at in (0.6, 3.4):
        _window(cabin, x + at, 0.9)
    cabin.box(x + 2.1, 0.0, 0.95, 1.95, "#4a3222")
    cabin.lamp(x + 2.58, 2.2, 0.07, "#ffbf70")
    for k in range(9):
        cabin.parts.append(
            f'<circle cx="{x + 4.4 + 0.14 * k + 0.1 * (k % 2):.2f}" cy="{5.9 + 0.24 * k:.2f}" r="{0.16 + 0.05 * k:.2f}" fill="#dfe6f0" opacity="{0.34 - 0.034 * k:.2f}"/>'
        )
    cabin.oval(x + 2.6, -0.02, 3.6, 0.2, "#eaf1fa", 1.02)
    side = 1 if place.dice("where").random() < 0.5 else -1
    room = place.path.cover(out.depth(13.0))[1] / out.metre
    aside = float(np.clip(room - 3.4, 2.2, 6.0))  # whole in the picture, however narrow that is
    out.hang(cabin, 13.0, skirt=0.4, air=min(0.3, out.sunk(13) * 0.7), sharp=0.7, once=side * aside)


def _window(p: Panel, x: float, y: float) -> None:
    p.box(x - 0.1, y - 0.1, 1.25, 1.15, "#e9e2d4")
    p.parts.append(f'<rect x="{x}" y="{y}" width="1.05" height=".95" fill="#ffc878"/>')
    p.box(x + 0.49, y, 0.07, 0.95, "#5a3f2c")
    p.box(x, y + 0.44, 1.05, 0.07, "#5a3f2c")
    p.glow(x + 0.52, y + 0.45, 1.3, 1.2, "#ffb45f", 0.4)


SETTING = Setting("snow", "snow", build, Rest(height=1.9, crane=2.6, horizon=0.62, drone=3.8), "sunrise")
