# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""The jungle: great leaves and hanging vines into green haze, a waterfall between them, shafts of light, mist."""

import math

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, mix, rgb, smoothstep
from components.animatic.layers import Ground, Sky
from components.animatic.noise import fractal, tile
from components.animatic.outdoors import fringe
from components.animatic.picture import art, haze, over, pack
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.shafts import Shafts


def build(place: Set) -> None:
    """Haze, cliff and fall, trees, leaves row by row, floor, leaves overhead and before the lens."""
    light = place.light
    bright = min(1.0, float(light.surface().mean()) + 0.15)
    air = np.clip(mix(light.fog, rgb("#8fc08a") * bright, 0.66), 0, 1)
    _backdrop(place, air)
    tall = int(520 * place.unit) + 40
    trunks = [flat(art(flora.trunk, i, tall, 0.3, light.side), light, 0.7, 0.05) for i in range(3)]
    vines = [flat(art(_vine, i, int(300 * place.unit) + 16, 0.3), light, 0.6) for i in range(3)]
    broad = [
        flat(art(_leaves, i, int(240 * place.unit) + 16, 1.2, color), light, 0.75, 0.1)
        for i, color in enumerate(("#3f7f3a", "#57963f", "#2f6a40", "#6fa548"))
    ]
    place.add(Falls(place, air, 58.0))
    _rows(place, air, trunks, vines, broad)
    _floor(place, air)
    place.add(Shafts(place, 18.0))
    lit = (np.array([1.0, 1.0, 1.0], np.float32), np.array([0.4, 0.46, 0.42], np.float32))
    place.strip(broad, 14.0, 3.0, 0.5, "behind", sizes=(0.5, 1.0), gap=2.8, base=-0.3, fog=0.0, shade=lit)
    ferns = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#5d9a48", 0.4), light, 0.75) for i in range(3)
    ]
    fringe(place, broad + ferns, 0.78, 1.3, "before", lit, depths=(7.8, 6.4, 5.1, 4.0), sizes=(0.5, 1.0), clump=0.5)
    dark = (np.array([0.34, 0.4, 0.36], np.float32), np.array([0.12, 0.17, 0.15], np.float32))
    place.close(broad, 3.2, 0.5, 3.3, 1.3, depth=4.9, shade=dark)
    place.particles.append("fireflies" if light.dark > 0.4 else "dust")


def _rows(place: Set, air: Array, trunks: list[Array], vines: list[Array], broad: list[Array]) -> None:
    """Trees, what hangs from them and what grows under them, fading with distance."""
    for i, (depth, each, tall) in enumerate(((70, 0.3, 11.0), (46, 0.4, 8.5), (32, 0.5, 6.4), (22, 0.6, 4.6))):
        sunk = 1 - math.exp(-((depth / 36) ** 1.1))
        gap = 4.0 if i else 5.0
        far = [haze(t, air, sunk) for t in trunks]
        place.strip(far, depth, 24, 0.1 - 0.01 * i, f"trunks{i}", sizes=(0.9, 1.0), base=-0.3, fog=0.0, gap=gap)
        far = [haze(v, air, sunk) for v in vines]
        place.strip(far, depth - 0.3, 9, 0.16, f"vines{i}", sizes=(0.5, 1.0), base=5.0 + depth * 0.12, fog=0.0)
        far = [haze(b, air, sunk * 0.92) for b in broad]
        gap = 2.6 if i < 2 else 3.4
        place.strip(far, depth - 0.6, tall, each, f"leaves{i}", sizes=(0.5, 1.0), base=-0.5, fog=0.0, gap=gap)
        place.mist(depth * 0.96, depth * 0.16, 0.26, f"mist{i}", base=-0.5, color=air)


def _backdrop(place: Set, air: Array) -> None:
    path, light = place.path, place.light
    up = path.horizons()[1] + 0.03 * path.height
    wide = path.width * 1.04 + 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25))
    scale = 0.35
    rows, columns = int((up + 0.06 * path.height) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.width
    leaves = smoothstep(0.4, 0.6, fractal((rows, columns), (8, 8 * columns / rows), 5, place.dice("leaves")))
    crown = (leaves * smoothstep(0.2, 0.6, y) + 0.5 * smoothstep(0.45, 0.75, y)).clip(0, 1)[..., None]
    paint = mix(air * 1.06, rgb("#2f5f38") * light.surface(0.6) * 0.8, crown * 0.8)
    glow = (
        np.exp(-(((x - light.sun_across) * 2.4) ** 2 + ((y - 0.3) * 2.8) ** 2))[..., None]
        * 0.3
        * (1 - 0.6 * light.dark)
    )
    place.sky = Sky(pack(np.clip(paint + rgb(light.sun_color) * glow, 0, 1)), up, 1 / scale, floored=True)


def _floor(place: Set, air: Array) -> None:
    light, dice = place.light, place.dice("floor")
    spots = smoothstep(0.58, 0.74, tile(512, 4, 4, dice))[..., None]
    soil = mix(rgb("#4a5a34"), rgb("#6a5a3c"), smoothstep(0.4, 0.65, tile(512, 8, 4, dice))[..., None])
    paint = (
        soil * (light.ambient + light.key * 0.5) * (0.55 + 0.8 * tile(512, 32, 4, dice))[..., None]
        + light.key * spots * 0.22 * soil
    )
    place.add(Ground(paint.astype(np.float32), 12, fog=air, fog_depth=40))


def _leaves(dice: np.random.Generator, color: str) -> flora.Drawn:
    """A plant of great leaves, split and whole, 120 wide and 100 tall."""
    parts = []
    for k in range(11):
        angle = -math.pi / 2 + (k - 5) * 0.26 + float(dice.normal(0, 0.1))
        long = 34 + 34 * float(dice.random()) * (1 - 0.07 * abs(k - 5))
        tip_x, tip_y = 60 + long * math.cos(angle) * 0.8, min(78.0, 94 + long * math.sin(angle) * 0.86)
        size, tone = 9 + 6 * float(dice.random()), rgb(color) * np.float32(0.6 + 0.65 * dice.random())
        turn = math.degrees(angle) + 90 + float(dice.normal(0, 10)) + 34 * math.cos(angle)
        stem = f'<path d="M60 100Q{60 + (tip_x - 60) * 0.35:.1f} {tip_y + 16:.1f} {tip_x:.1f} {tip_y:.1f}" stroke="{hex_of(tone * 0.8)}" stroke-width="1.3" fill="none"/>'
        leaf = f"M0 0C{size} {-size * 0.1:.1f} {size * 0.95:.1f} {-size * 1.9:.1f} 0 {-size * 2.9:.1f}C{-size * 0.95:.1f} {-size * 1.9:.1f} {-size} {-size * 0.1:.1f} 0 0Z"
        half = f"M0 0C{size} {-size * 0.1:.1f} {size * 0.95:.1f} {-size * 1.9:.1f} 0 {-size * 2.9:.1f}Z"
        ribs = "".join(
            f"M0 {-size * (0.3 + 0.42 * i):.1f}L{way * size * (0.72 - 0.1 * i):.1f} {-size * (0.5 + 0.3 * i):.1f}"
            for i in range(5)
            for way in (-1, 1)
        )
        parts.append(
            stem
            + f'<g transform="translate({tip_x:.1f} {tip_y + size * 0.5:.1f}) rotate({turn:.0f})"><path d="{leaf}" fill="{hex_of(tone)}"/><path d="{half}" fill="{hex_of(tone * 1.22)}"/><path d="{ribs}M0 0V{-size * 2.9:.1f}" stroke="{hex_of(tone * 0.62)}" stroke-width=".8" fill="none"/></g>'
        )
    return "".join(parts), 120, 100


def _vine(dice: np.random.Generator) -> flora.Drawn:
    """Hanging stems with small leaves, 30 wide and 100 tall."""
    parts = []
    for _ in range(4):
        x, long, lean = 4 + 22 * float(dice.random()), 45 + 50 * float(dice.random()), float(dice.normal(0, 3))
        tone = rgb("#4f7a3a") * np.float32(0.6 + 0.5 * dice.random())
        parts.append(
            f'<path d="M{x:.1f} 0Q{x + lean:.1f} {long * 0.5:.1f} {x - lean:.1f} {long:.1f}" stroke="{hex_of(tone * 0.8)}" stroke-width=".8" fill="none"/>'
        )
        for k in range(int(long / 6)):
            way = (1, -1)[k % 2]
            parts.append(
                f'<path d="M{x + lean * math.sin(k / 3) * 0.5:.1f} {4 + 6 * k}q{way * 4} 0 {way * 5} 5q{-way * 5} 1 {-way * 5} -5Z" fill="{hex_of(tone * (0.8 + 0.4 * float(dice.random())))}"/>'
            )
    return "".join(parts), 30, 100


class Falls:
    """A waterfall down a dark cliff: streaks that fall for ever, and spray at its foot."""

    def __init__(self, place: Set, air: Array, depth: float) -> None:
        self.depth, self.left, self.wide, self.top = depth, 5.0 * place.light.side - 3.0, 6.5, 26.0
        rows, columns = 256, 96
        streaks = (
            tile(256, (4, 64), 3, place.dice("fall"))[:, :columns] * 0.6
            + tile(256, (16, 128), 2, place.dice("foam"))[:, :columns] * 0.4
        )
        x = np.linspace(-1, 1, columns, dtype=np.float32)[None]
        alpha = smoothstep(1.0, 0.72, np.abs(x)) * (0.45 + 0.65 * smoothstep(0.35, 0.6, streaks))
        tone = np.clip(
            mix(np.ones(3, np.float32), air, 0.45) * (0.5 + 0.5 * float(place.light.surface().mean())) * 1.1, 0, 1
        )
        sheet = pack(np.ones((rows, columns, 3), np.float32) * tone, np.clip(alpha, 0, 0.92))
        self.sheet = np.concatenate([sheet, sheet])
        y, x2 = np.mgrid[-1:1:48j, -1:1:96j].astype(np.float32)
        self.spray = pack(
            np.ones((48, 96, 3), np.float32) * tone, np.clip(1 - np.sqrt(x2**2 + y**2), 0, 1) ** 1.4 * 0.6
        )

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the part of the endless streaks that hangs there now."""
        k = camera.scale(self.depth)
        x, foot = camera.project(self.left, 0.0, self.depth)
        wide, tall = self.wide * k, self.top * k
        x0, x1 = max(0, int(x)), min(frame.shape[1], int(x + wide))
        y0, y1 = max(0, int(foot - tall)), min(frame.shape[0], int(foot))
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        rows = 256 / 12.0  # texture rows to a unit
        start = (-t * 9.0 * rows) % 256 + (y0 - (foot - tall)) / k * rows % 256
        sx, sy = wide / 96, k / rows
        matrix = np.array([[sx, 0, x - x0], [0, sy, -start * sy]], np.float32)
        strip = np.concatenate([self.sheet, self.sheet])
        drawn = cv2.warpAffine(strip, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
        over(frame[y0:y1, x0:x1], drawn)
        size = (max(2, int(wide * 2.2)), max(2, int(wide * 0.9)))
        spray = cv2.resize(self.spray, size)
        left, top = int(x + wide / 2 - size[0] / 2), int(foot - size[1] * 0.6)
        a, b = max(0, left), min(frame.shape[1], left + size[0])
        c, d = max(0, top), min(frame.shape[0], top + size[1])
        if b > a and d > c:
            over(frame[c:d, a:b], np.ascontiguousarray(spray[c - top : d - top, a - left : b - left]))


SETTING = Setting("jungle", "jungle", build, Rest(height=1.7, crane=2.4, horizon=0.6, drone=3.0), "day")
