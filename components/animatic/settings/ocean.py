"""The sea: moving water that mirrors the sky, glitter under the sun; a beach with foam and palms where asked for."""

import math

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile, wander
from components.animatic.outdoors import Beyond, StillWater, fringe
from components.animatic.picture import art, over
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

SHORE = 15.0
SAND = rgb("#f0d5a2")


def build(place: Set) -> None:
    """Islands, water to every side, the sun's path; a shore for what can neither swim nor fly."""
    if not place.scene.empty and place.scene.rig.on in ("ground", "table") and place.scene.rig.name != "card":
        beach(place)
        return
    _sea(place)
    place.mirror, place.shadow = 0.3, 0.0
    place.particles.append("dust")


def beach(place: Set) -> None:
    """The sea, its last wave, sand under foot, palms."""
    afloat = not place.scene.empty and place.scene.rig.on == "water"
    _sea(place, ashore=not afloat)
    if not afloat:
        _beach(place)
    place.mirror = 0.3 if afloat else 0.0
    place.shadow = 0.0 if afloat else 1.0


def _sea(place: Set, ashore: bool = False) -> None:
    light = place.light
    place.sky = bake_sky(place.path, light)
    if place.dice("islands").random() < 0.75:
        place.ridge(900, 26, rgb("#5f7080"), "island", base=-1.0, bump=0.35)
    _water(place, ashore)
    place.add(StillWater(3e5, 0.5, place.unit, ripple=2.2))
    if light.glow > 0.2 and not place.scene.weather:
        place.add(Glitter(place))


def _water(place: Set, ashore: bool) -> None:
    light, dice = place.light, place.dice("water")
    waves = 0.4 * tile(512, (16, 4), 2, dice) + 0.6 * tile(512, (32, 16), 4, dice, 0.55)
    slope = cv2.Sobel(np.pad(waves, 4, mode="wrap"), cv2.CV_32F, 0, 1, ksize=3)[4:-4, 4:-4]
    deep = "#135a76" if not place.scene.says("tropical", "lagoon", "turquoise") else "#1f93a0"
    body = rgb(deep) * (light.ambient * 0.95 + light.key * 0.45)
    sky = rgb(light.sky[-2][1])
    paint = mix(body, sky, np.clip(0.3 + slope * 2.2, 0, 1)[..., None]) * (0.85 + 0.3 * waves[..., None])
    fog = mix(rgb(light.sky[-1][1]), light.fog, 0.4)
    water = Ground(paint, 15, fog=fog, fog_depth=260, power=1.0, flow=(0.25, -0.9))
    place.add(Beyond(water, SHORE - 0.4) if ashore else water)


class Glitter:
    """Sparks of the sun on the waves, along a path below it that widens toward the viewer."""

    depth = 2.9e5

    def __init__(self, place: Set) -> None:
        self.points = place.dice("glitter").random((460, 5))
        self.light = place.light
        self.color = tuple(float(v) for v in np.clip(rgb(place.light.sun_color)[::-1] * 255, 0, 255))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add the sparks at half the size."""
        line = max(0, int(camera.horizon))
        frame = frame[line:]
        height, width = frame.shape[:2]
        if height < 8:
            return
        sheet = np.zeros((height // 2, width // 2), np.uint8)
        sun = width / 2 + self.light.sun_across * width - camera.focal * camera.yaw
        scale = min(height + line, width) / 720
        for across, down, spread, phase, quick in self.points:
            near = down**1.8
            y = camera.horizon - line + 2 + near * (height + line - camera.horizon)
            bright = max(0.0, math.sin(t * (2 + 2.5 * quick) + phase * 40))
            if bright < 0.25 or y >= height:
                continue
            x = sun + (across + spread - 1) * (0.03 + 0.24 * near) * width
            long = (1.5 + 20 * near * (0.4 + spread)) * scale
            ends = [(round((x + way * long) * 8), round(y * 8)) for way in (-1, 1)]
            cv2.line(
                sheet,
                ends[0],
                ends[1],
                int(60 + 150 * bright),
                max(1, round((0.4 + 1.4 * near) * scale)),
                cv2.LINE_AA,
                4,
            )
        sheet = cv2.resize(sheet, (width, height), interpolation=cv2.INTER_LINEAR)
        glow = 0.85 if self.light.disc == "sun" else 0.45
        planes = [cv2.convertScaleAbs(sheet, alpha=glow * c / 255) for c in self.color]
        cv2.add(frame, cv2.merge([*planes, np.zeros_like(sheet)]), dst=frame)


class Shore:
    """The last wave: a sheet of water that runs up and back, and its foam."""

    depth = 2e5

    def __init__(self, place: Set) -> None:
        dice, light = place.dice("shore"), place.light
        self.lines = [wander(dice) for _ in range(3)]
        self.water = tuple(
            float(v)
            for v in np.clip(mix(rgb(light.sky[-2][1]), rgb("#6fa8ac") * light.surface(), 0.5)[::-1], 0, 1) * 255
        )
        self.foam = tuple(float(v) for v in np.clip(light.surface(0.7)[::-1] * 1.05, 0, 1) * 255)
        wet = mix(SAND * light.surface(0.6) * np.float32(0.58), rgb(light.sky[-2][1]), 0.3)
        self.wet = tuple(float(v) for v in np.clip(wet[::-1], 0, 1) * 255)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Fill the sheet and the foam as soft polygons."""
        width = frame.shape[1]
        x = np.linspace(-20, width + 20, 70)
        damp = self._edge(camera, x, SHORE - 1.75, 0.6)
        self._fill(frame, x, np.full_like(x, camera.project(0, 0, SHORE)[1]), damp, self.wet, 0.62)
        edge = self._edge(camera, x, SHORE - 0.75 + 0.55 * math.sin(t * 0.9), 0.0)
        back = np.full_like(x, camera.project(0, 0, SHORE + 0.9)[1])
        self._fill(frame, x, back, edge, self.water, 0.62)
        inner = self._edge(camera, x, SHORE - 0.45 + 0.55 * math.sin(t * 0.9), 0.3)
        self._fill(frame, x, np.minimum(inner, edge - 1), edge, self.foam, 0.85)
        far = self._edge(camera, x, SHORE + 1.5 + 0.3 * math.sin(t * 0.7 + 1), 1.7)
        self._fill(frame, x, far - 0.012 * camera.focal / 2, far, self.foam, 0.5)

    def _edge(self, camera: Camera, x: Array, depth: float, shift: float) -> Array:
        world = (x - camera.width / 2 + camera.focal * camera.yaw) / camera.focal * SHORE + camera.x + 100
        a, b, _ = self.lines
        wave = np.array([0.4 * a(w * 0.3 + shift) + 0.16 * b(w * 0.9 + shift * 2) for w in world])
        depths = np.clip(depth + wave, SHORE - 2.4, SHORE + 3.0)
        return np.asarray(camera.horizon + camera.focal * camera.y / np.maximum(depths - camera.z, 0.5))

    def _fill(self, frame: Array, x: Array, top: Array, bottom: Array, color: tuple[float, ...], alpha: float) -> None:
        y0, y1 = max(0, int(top.min()) - 2), min(frame.shape[0], int(bottom.max()) + 3)
        if y1 <= y0:
            return
        area = frame[y0:y1]
        points = np.concatenate([np.stack([x, top - y0], 1), np.stack([x, bottom - y0], 1)[::-1]])
        mask = np.zeros(area.shape[:2], np.uint8)
        cv2.fillPoly(mask, [(points * 16).round().astype(np.int32)], int(255 * alpha), cv2.LINE_AA, 4)
        mask = cv2.GaussianBlur(mask, (0, 0), max(0.6, frame.shape[0] / 700))
        over(area, cv2.merge([*(cv2.convertScaleAbs(mask, alpha=c / 255) for c in color), mask]))


def _beach(place: Set) -> None:
    light = place.light
    place.add(Ground(_sand(place), 10, until=SHORE, depth=2.1e5), Shore(place))
    palms = [flat(art(flora.palm, i, int(330 * place.unit) + 24, 0.9), light, 0.45) for i in range(3)]
    place.strip(palms, 16.5, 9.5, 0.09, "palms", sizes=(0.75, 1.0), gap=4.8, fog=0.3, base=-0.05)
    shade = (np.array([0.78, 0.8, 0.8], np.float32), np.array([0.5, 0.5, 0.54], np.float32))
    if not place.path.follows:
        gap = place.clear(5.6, 2.6)
        place.strip(palms, 5.6, 7.2, 0.3, "close", sizes=(0.8, 1.0), gap=gap, focus=5, fog=0.0, base=-0.8, shade=shade)
    pixels = int(80 * place.unit) + 10
    grass = [flat(art(flora.grass, i, pixels, 300 / 90, hex_of(rgb("#a4a862")), 0.35), light) for i in range(3)]
    lit = (np.array([1.05, 1.05, 1.0], np.float32), np.array([0.72, 0.7, 0.66], np.float32))
    fringe(place, grass, 0.8, 0.3, "dune grass", lit, depths=(6.6, 5.0, 3.8), lift=0.02, clump=1.0)


def _sand(place: Set) -> Array:
    """Sand that the wind has combed: long ripples lit from the side, broken shells and pebbles."""
    light, dice = place.light, place.dice("beach")
    broad, fine = tile(512, 8, 4, dice), tile(512, 128, 2, dice)
    rows = np.arange(512, dtype=np.float32)[:, None] / 512
    comb = np.sin((rows * 44 + tile(512, 8, 3, dice) * 5.0) * 2 * np.pi) * smoothstep(0.35, 0.65, broad)
    specks = (tile(512, 256, 1, dice) > 0.955) * 0.16 - (tile(512, 256, 1, dice) > 0.96) * 0.2
    tone = SAND * light.surface(0.66)
    return np.asarray(tone * (0.78 + 0.2 * broad + 0.18 * fine + 0.06 * comb + specks)[..., None], np.float32)


LOOK = Rest(height=1.8, crane=2.6, horizon=0.5, drone=4.5)
SETTINGS = (Setting("beach", "beach", beach, LOOK), Setting("ocean", "sea", build, LOOK))
