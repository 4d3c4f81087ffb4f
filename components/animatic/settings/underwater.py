# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Under water: light from the surface, nets of it on the sand, coral and kelp into the blue, fish in shoals."""

import math

import cv2
import numpy as np

from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate
from components.animatic.noise import fractal, tile
from components.animatic.outdoors import Veil
from components.animatic.picture import art, blur, haze, pack, svg
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

CORAL = ("#e8735a", "#f0a35c", "#d85f8f", "#b07ad8", "#f2c46a", "#5fb8a0")


def build(place: Set) -> None:
    """Blue, rays, sand with caustics, rocks and coral row by row, shoals, bubbles."""
    light = place.light
    bright = 1.0 - 0.66 * light.dark
    warm = np.clip(light.key / max(0.2, float(light.key.max())), 0, 1)
    top = mix(rgb("#8fe4ee"), warm, 0.22) * bright
    deep = rgb("#0d5a8c") * (0.55 + 0.45 * bright)
    if place.scene.says("deep sea", "abyss", "dark water"):
        top, deep = rgb("#1f6f9a"), rgb("#03182f")
    _water(place, top, deep)
    _sand(place, top, deep)
    _garden(place, top, deep)
    for i, (depth, count, size, way) in enumerate(((48, 34, 0.9, 1), (26, 18, 0.8, -1), (16.5, 9, 0.62, 1))):
        _shoal(place, depth, count, size, way, deep, 1 - math.exp(-depth / 42), f"shoal{i}")
    place.add(Rays(place, top), Veil(deep * 1.1, 0.22, 11.0), Veil(deep * 1.2, 0.13, 6.0))
    dark = (np.array([0.34, 0.52, 0.62], np.float32), np.array([0.16, 0.3, 0.4], np.float32))
    reef = [art(_reef, 40 + k, int(180 * place.unit) + 16, 1.3) for k in range(3)]
    place.close(reef, 1.8, 0.3, 1.9, 0.9, depth=4.8, shade=dark)
    place.mirror, place.shadow = 0.0, 0.6
    place.particles.append("bubbles")


ROWS = (
    (70, 9.0, 0.14, 0.82),
    (44, 6.5, 0.2, 0.64),
    (29, 4.6, 0.26, 0.44),
    (19, 3.0, 0.3, 0.22),
    (14.4, 1.7, 0.4, 0.08),
)


def _garden(place: Set, top: Array, deep: Array) -> None:
    """Coral and kelp, row by row out of the blue."""
    lit = (np.clip(top * 0.8 + 0.5, 0, 1.4).astype(np.float32), np.clip(top * 0.3 + 0.45, 0, 1).astype(np.float32))
    for i, (depth, tall, each, sunk) in enumerate(ROWS):
        gap = 3.4 if depth < 24 else 0.0
        for name, draw, aspect, at, high, many, sway in (
            ("reef", _reef, 1.3, depth, tall, each, 0.0),
            ("kelp", _kelp, 0.3, depth - 0.4, tall * 1.6, each * 0.5, 0.05),
        ):
            drawn = [art(draw, 7 * i + k, int(200 * place.unit) + 16, aspect) for k in range(4)]
            items = [haze(item, deep * 1.25, sunk) for item in drawn]
            place.strip(
                items, at, high, many, f"{name}{i}", sizes=(0.5, 1.0), fog=0.0, base=-0.3, gap=gap, clump=0.6,
                sway=sway, shade=lit, feather=0.16,
            )  # fmt: skip


def _water(place: Set, top: Array, deep: Array) -> None:
    path = place.path
    low, high = path.horizons()
    up, down = high + 0.04 * path.height, path.height - low + 0.04 * path.height
    wide, scale = path.width * 1.04 + 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25)), 0.3
    rows, columns = int((up + down) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.width
    glow = np.exp(-(((x - 0.1 * place.light.side) * 1.9) ** 2))
    run = smoothstep(-0.1, 0.72, y) * (0.55 + 0.45 * glow)
    ripple = fractal((rows, columns), (26, 4 * columns / rows), 3, place.dice("surface"))
    shimmer = smoothstep(0.42, 0.75, y) * smoothstep(0.5, 0.75, ripple) * 0.5
    paint = mix(mix(deep * 1.25, top, run[..., None]), np.ones(3), shimmer[..., None])
    place.sky = SoftSky(pack(np.clip(paint, 0, 1)), up, 1 / scale)


def _sand(place: Set, top: Array, deep: Array) -> None:
    size = 512
    dice = place.dice("sand")
    ridges = 1 - np.abs(tile(size, 16, 2, dice) * 2 - 1)
    second = 1 - np.abs(tile(size, 16, 2, dice) * 2 - 1)
    net = np.clip(np.maximum(ridges**9, second**9) * 1.4, 0, 1)
    dune = 0.8 + 0.3 * tile(size, (16, 4), 3, dice)
    tone = mix(rgb("#d9cfa4"), top, 0.3) * 0.62
    paint = tone[None, None] * dune[..., None] + np.clip(top, 0, 1) * (net * 0.34)[..., None]
    place.add(Ground(paint.astype(np.float32), 9, fog=deep * 1.25, fog_depth=34, power=1.1, flow=(0.14, 0.1)))


def _reef(dice: np.random.Generator) -> tuple[str, float, float]:
    """A rock with corals on it, 130 wide and 100 tall."""
    parts = [
        '<path d="M2 100Q8 62 34 58Q58 40 84 60Q122 62 128 100Z" fill="#5a6a70"/><path d="M20 100Q30 70 60 66Q90 64 110 100Z" fill="#48585f"/>'
    ]
    for _ in range(9):
        x, color = 18 + 94 * float(dice.random()), CORAL[int(dice.integers(len(CORAL)))]
        y, size = 66 + 20 * float(dice.random()), 10 + 14 * float(dice.random())
        kind = int(dice.integers(3))
        if kind == 0:  # fan
            for k in range(11):
                a = -math.pi / 2 + (k - 5) * 0.24
                parts.append(
                    f'<path d="M{x:.1f} {y:.1f}Q{x + size * math.cos(a) - 2:.1f} {y + size * 0.8 * math.sin(a):.1f} {x + size * 2 * math.cos(a):.1f} {y + size * 2.2 * math.sin(a):.1f}" stroke="{color}" stroke-width="2.6" fill="none" stroke-linecap="round"/>'
                )
        elif kind == 1:  # brain
            parts.append(f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{size:.1f}" ry="{size * 0.7:.1f}" fill="{color}"/>')
            parts += [
                f'<path d="M{x - size * 0.7:.1f} {y - size * 0.3 + k * 5:.1f}q{size * 0.35:.1f} -5 {size * 0.7:.1f} 0t{size * 0.7:.1f} 0" stroke="{hex_of(rgb(color) * 0.72)}" stroke-width="1.6" fill="none"/>'
                for k in range(3)
            ]
        else:  # tubes
            for k in range(5):
                w, tall = 3.4, size * (0.9 + 0.8 * float(dice.random()))
                parts.append(
                    f'<rect x="{x + (k - 2.5) * 4.6:.1f}" y="{y - tall:.1f}" width="{w}" height="{tall:.1f}" rx="1.7" fill="{hex_of(rgb(color) * (0.8 + 0.3 * float(dice.random())))}"/>'
                )
    return "".join(parts), 130, 100


def _kelp(dice: np.random.Generator) -> tuple[str, float, float]:
    """Long leaves swaying upward, 30 wide and 100 tall."""
    parts = []
    for k in range(4):
        x, lean = 8 + 5 * k, float(dice.normal(0, 5))
        color = hex_of(rgb("#5f8a3f") * (0.7 + 0.5 * float(dice.random())))
        parts.append(
            f'<path d="M{x} 100C{x + lean:.1f} 70 {x - lean:.1f} 40 {x + lean:.1f} {4 + 20 * float(dice.random()):.1f}" stroke="{color}" stroke-width="1.3" fill="none"/>'
        )
        for j in range(9):
            y, way = 92 - j * 9, (1, -1)[j % 2]
            parts.append(f'<path d="M{x} {y}q{way * 7} -3 {way * 9} -10q{-way * 8} 1 {-way * 9} 8Z" fill="{color}"/>')
    return "".join(parts), 30, 100


def _shoal(place: Set, depth: float, count: int, size: float, way: int, deep: Array, sunk: float, name: str) -> None:
    """Fish of one kind on their way, as one drifting plate."""
    dice = place.dice(name)
    density = min(place.density(depth), 900 * place.unit / 30)
    wide, tall = 60.0, 7.0
    density = min(density, 1500 * place.unit / wide)
    columns, rows = int(wide * density), int(tall * density)
    color = ("#f2a33c", "#e9d86a", "#7fb8d8", "#e8785a")[int(dice.integers(4))]
    body, back, belly = (hex_of(mix(rgb(color) * k, deep * 1.25, sunk)) for k in (1.0, 0.66, 1.25))
    parts = []
    for _ in range(count):
        x, y, k = (
            wide * 0.3 + float(dice.normal(0, 5.5)),
            tall / 2 + float(dice.normal(0, 1.2)),
            size * float(dice.uniform(0.6, 1.1)) / 20,
        )
        fish = f'<path d="M-10 0Q-3 -6 5 -3.4L11 -6Q9 0 11 6L5 3.4Q-3 6 -10 0Z" fill="{body}"/><path d="M-9 -1Q-3 -6 5 -3.2Q-2 -3 -9 -1Z" fill="{back}"/><path d="M-8 1.4Q-2 5 4 3Q-2 3 -8 1.4Z" fill="{belly}"/><circle cx="-6.4" cy="-1" r=".9" fill="#10222c"/>'
        parts.append(
            f'<g transform="translate({x % wide:.2f} {y:.2f}) scale({k * (1 if way < 0 else -1):.4f} {k:.4f})">{fish}</g>'
        )
    texture = svg("".join(parts), wide, rows / density, (columns, rows))
    if depth > 30:
        texture = blur(texture, 0.8 * place.unit)
    lift = 1.0 + 0.045 * depth
    place.add(Plate(texture, depth, -wide * float(dice.random()), lift, columns / wide, period=wide, drift=way * 0.75))


class Rays:
    """Shafts from the surface that wander and cross, added at a quarter of the size."""

    depth = 12.5

    def __init__(self, place: Set, tone: Array) -> None:
        dice = place.dice("rays")
        self.rays = [
            (float(x), float(dice.uniform(0, 6.28)), float(dice.uniform(0.4, 0.9)), float(dice.uniform(0.02, 0.06)))
            for x in np.linspace(-0.2, 1.2, 11)
        ]
        self.tone = [float(v) for v in np.clip(tone[::-1], 0, 1)]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw every shaft as a fading wedge from above the frame."""
        height, width = frame.shape[0] // 4, frame.shape[1] // 4
        sheet = np.zeros((height, width), np.uint8)
        aside = camera.focal * camera.yaw * 0.3 / camera.width
        for x, phase, pace, wide in self.rays:
            strength = 16 + 15 * math.sin(t * pace + phase)
            start, end = (
                (x - aside) * width,
                (x - aside + 0.16 * (x - 0.5) + 0.03 * math.sin(t * pace * 0.7 + phase)) * width,
            )
            shape = np.array(
                [
                    [start - wide * 0.4 * width, -5],
                    [start + wide * 0.4 * width, -5],
                    [end + wide * width * 1.7, height],
                    [end - wide * width * 1.7, height],
                ]
            )
            ray = np.zeros_like(sheet)
            cv2.fillConvexPoly(ray, (shape * 16).round().astype(np.int32), max(0, int(strength)), cv2.LINE_AA, 4)
            cv2.add(sheet, ray, dst=sheet)
        fade = np.linspace(1.25, 0.0, height, dtype=np.float32)[:, None]
        sheet = (cv2.GaussianBlur(sheet, (0, 0), max(1.0, width / 70)) * fade).clip(0, 255).astype(np.uint8)
        sheet = cv2.resize(sheet, (frame.shape[1], frame.shape[0]), interpolation=cv2.INTER_LINEAR)
        light = cv2.merge([cv2.convertScaleAbs(sheet, alpha=c * 1.5) for c in self.tone] + [np.zeros_like(sheet)])
        cv2.add(frame, light, dst=frame)


SETTING = Setting("underwater", "under water", build, Rest(height=1.8, crane=2.0, horizon=0.55, drone=2.6), "day")
