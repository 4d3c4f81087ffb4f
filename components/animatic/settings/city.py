"""The city: a street between houses; trees and shops by day, lit windows, neon, wet asphalt and traffic by night."""

from dataclasses import replace

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.facades import NEON, Block, add_block
from components.animatic.layers import Ground, Mirror
from components.animatic.noise import tile
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

BLOCKS = (
    Block(400, 55, 150, 24, 0),
    Block(230, 34, 100, 18, 6),
    Block(130, 24, 62, 14, 9),
    Block(78, 17, 40, 12, 8.6),
    Block(48, 12, 27, 10, 8.1),
    Block(31, 10, 21, 8.5, 7.7),
    Block(21, 9, 17, 8, 7.4),
)


def build(place: Set) -> None:
    """Blocks from the far haze to the corner, street, trees or lamps, traffic."""
    light, scene = place.light, place.scene
    night = light.dark > 0.4
    neon = light.name == "neon" or scene.says("neon") or (night and light.name == "night")
    wet = scene.weather in ("rain", "storm") or scene.says("wet") or light.name == "neon"
    place.sky = bake_sky(place.path, light)
    place.mist(470, 90, 0.5, "haze", base=-8, color=light.fog * 1.1)
    grain = 0.5 if scene.empty else 1.0
    metre = 1.0 if scene.empty else min(4.0, max(1.0, place.path.metre)) ** 0.8
    for i, block in enumerate(BLOCKS):
        near = metre if block.depth < 200 else 1.0
        block = replace(block, low=block.low * near, high=block.high * near, metre=near)
        add_block(place, replace(block, grain=max(grain, 0.8) if block.depth > 200 else grain), f"block{i}", neon)
    _street(place, night, wet)
    if night:
        _lamps(place)
        place.add(Traffic(place))
        place.particles.append("bokeh")
    else:
        _trees(place, metre)
        place.particles.append("dust")
    if wet or night:
        place.add(Mirror(11.6, 0.62 if wet else 0.3, place.unit))
        place.mirror = 0.4 if wet else 0.16


def _street(place: Set, night: bool, wet: bool) -> None:
    light, dice = place.light, place.dice("street")
    size = 512
    noise = tile(size, 32, 4, dice)
    base = (rgb("#23252f") if night else rgb("#84848a")) * light.surface(0.6) * (0.8 if wet else 1.0)
    paint = base[None, None] * ((0.72 + 0.55 * noise) if night else (0.9 + 0.2 * noise))[..., None]
    x = np.roll(np.linspace(-1, 1, size, endpoint=False), size // 2)[None]  # the tile starts in mid-street
    y = np.arange(size)[:, None] / size
    dashes = (np.abs(np.abs(x) - 0.27) < 0.0055) * ((y * 8) % 1 < 0.5)
    curb = smoothstep(0.60, 0.62, np.abs(x)) * np.ones_like(y)
    slabs = 0.9 + 0.1 * (((np.abs(x) * 22) % 1 > 0.06) & ((y * 20) % 1 > 0.05))
    walk = (rgb("#b9b4ac") if not night else rgb("#3c3d4a")) * light.surface(0.6)
    paint = mix(paint, walk[None, None] * (slabs * (0.85 + 0.3 * noise))[..., None], curb[..., None])
    paint = paint + (dashes * (0.32 if not night else 0.2))[..., None]
    if night and light.name == "neon":
        for _ in range(22):
            at, thick = dice.uniform(-1, 1), dice.uniform(0.012, 0.05)
            line = np.exp(-(((x - at) / thick) ** 2)) * (
                0.4 + 0.6 * np.clip(np.sin(y * 2 * np.pi * dice.integers(2, 6) + dice.random() * 6), 0, 1)
            )
            paint = paint + NEON[int(dice.integers(len(NEON)))] * (line * 0.2)[..., None]
    fog = np.clip(light.fog * (1.25 if night else 1.0), 0, 1)
    place.add(Ground(paint.astype(np.float32), 26, fog=fog, fog_depth=85 if night else 150, power=1.5))


def _trees(place: Set, metre: float) -> None:
    leaves = "#a8702c" if place.scene.says("autumn", "fall ") else "#4f7d36"
    trees = [
        flat(art(flora.tree, i, int(280 * place.unit) + 20, 100 / 110, leaves), place.light, 0.5) for i in range(4)
    ]
    for depth in (58, 41, 29, 20):
        place.strip(
            trees, depth, 4.6 * metre, 0.17 / metre, f"trees{depth}", sizes=(0.7, 1.0), gap=4.8 + 0.8 * metre, fog=1.0
        )
    bushes = [
        flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, leaves), place.light, 0.6) for i in range(3)
    ]
    place.close(bushes, 1.7, 0.24, 2.3, 0.9)


def _lamps(place: Set) -> None:
    """Street lamps in two rows, drawn as glowing plates."""
    height = int(260 * place.unit) + 16
    lamp = np.zeros((height, height // 2, 4), np.uint8)
    x, tone = height // 4, rgb("#ffe0a8") if place.light.name != "neon" else rgb("#bfe8ff")
    cv2.line(lamp, (x, height), (x, height // 8), (34, 28, 26, 255), max(1, height // 70), cv2.LINE_AA)
    glow = np.zeros((height, height // 2, 3), np.float32)
    cv2.circle(glow, (x, height // 8), max(2, height // 26), tuple(float(v) for v in tone[::-1]), -1, cv2.LINE_AA)
    soft = cv2.GaussianBlur(glow, (0, 0), height / 26) * 1.2 + cv2.GaussianBlur(glow, (0, 0), height / 11) * 1.6 + glow
    lamp[..., :3] = cv2.add(np.ascontiguousarray(lamp[..., :3]), (np.clip(soft, 0, 1) * 255).astype(np.uint8))
    for depth in (78, 56, 40, 28, 19):
        place.strip([lamp], depth, 6.0, 0.12, f"lamps{depth}", sizes=(0.95, 1.0), gap=5.9, fog=0.4)


class Traffic:
    """Head and tail lights on their lanes, with their streaks on the road."""

    depth = 12.4

    def __init__(self, place: Set) -> None:
        dice = place.dice("traffic")
        self.start, self.lane, self.speed = dice.random(44), dice.random(44) < 0.5, 11 + 5 * dice.random(44)
        self.wet = 0.34

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the lights as additive dots at half the size."""
        width = frame.shape[1]
        first = max(0, int(camera.horizon - 0.12 * frame.shape[0]))  # no lamp stands higher
        frame = frame[first:]
        height = frame.shape[0]
        if height < 16:
            return
        camera = replace(camera, height=height, pitch=(camera.horizon - first - height / 2) / camera.focal)
        sheet = np.zeros((height // 2, width // 2, 3), np.uint8)
        for i in range(len(self.start)):
            going = i % 2 == 0
            depth = (self.start[i] * 300 + self.speed[i] * t * (1 if going else -1)) % 300 + 14
            if depth - camera.z < 5:
                continue
            x = (2.0 + (1.7 if self.lane[i] else 0)) * (1 if going else -1)
            color = (58, 74, 255) if going else (214, 242, 255)
            fade = min(1.0, (depth - 14) / 10) * float(np.exp(-depth / 190))
            for side in (-0.6, 0.6):
                self._light(sheet, camera, (x + side, depth), color, fade)
        small = cv2.resize(sheet, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), max(1.0, height / 480))
        glow = cv2.addWeighted(cv2.resize(small, sheet.shape[1::-1]), 1.5, sheet, 0.9, 0)
        glow = cv2.cvtColor(cv2.resize(glow, (width, height), interpolation=cv2.INTER_LINEAR), cv2.COLOR_BGR2BGRA)
        cv2.add(frame, glow, dst=frame)

    def _light(
        self, sheet: Array, camera: Camera, at: tuple[float, float], color: tuple[int, int, int], fade: float
    ) -> None:
        x, y = camera.project(at[0], 0.65, at[1])
        _, foot = camera.project(at[0], -0.5, at[1])
        radius = max(0.8, 0.17 * camera.scale(at[1]) / 2)
        ink = [v * fade for v in color]
        cv2.circle(sheet, (round(x * 8), round(y * 8)), round(radius * 16), ink, -1, cv2.LINE_AA, 4)
        streak = [v * fade * self.wet for v in color]
        cv2.line(
            sheet,
            (round(x * 8), round(foot * 8)),
            (round(x * 8), round((foot + (foot - y) * 1.4) * 8)),
            streak,
            max(1, int(radius * 1.5)),
            cv2.LINE_AA,
            4,
        )


SETTING = Setting("city", "city", build, Rest(height=1.8, crane=4.0, horizon=0.64, drone=6.5))
