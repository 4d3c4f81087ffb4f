"""Surf: a breaking wave runs along behind the subject, glassy ahead, foam behind; a board for who brings none."""

import math

import cv2
import numpy as np

from components.animatic.camera import SUBJECT_DEPTH, Camera, Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Plate
from components.animatic.lighting import Light
from components.animatic.noise import fractal, tile
from components.animatic.picture import over, pack
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.waters import surface

CREST = (
    (-17, 2.2), (-11, 2.5), (-8.2, 3.4), (-6.0, 5.2), (-3.8, 6.8), (-1.4, 7.5), (1.5, 7.2), (5, 6.0), (9, 4.3),
    (13, 3.0), (18, 2.2),
)  # fmt: skip
"""(how far ahead of the subject, how high) along the wave."""
TUBE = (-4.3, 2.6, 2.15, 2.0)
"""Middle and half axes of the hollow under the lip."""


def build(place: Set) -> None:
    """Sky, a headland, swell, the wave, foam on the water, spray by the lens."""
    light, scene = place.light, place.scene
    place.sky = bake_sky(place.path, light)
    place.ridge(900, 44, rgb("#5f7080"), "headland", base=-1.0, bump=0.3)
    deep = "#0f6a7c" if not scene.says("tropical", "turquoise") else "#1f93a0"
    place.add(surface(place, deep, sky=0.22, foam=0.5))
    for away, high in ((70, 2.4), (40, 1.9), (26, 1.7)):
        _swell(place, away, high)
    place.add(Wave(place, 15.0), Ride(place))
    white = np.clip(light.surface(0.8), 0, 1)
    spray = [_splash(seed, white) for seed in range(3)]
    for depth, tall, each, focus in ((8.2, 0.34, 0.5, 1.5), (5.4, 0.5, 0.6, 7.0)):
        base = place.under(depth, 0.0) - tall * 1.1
        place.strip(
            spray, depth, tall, each, f"spray{depth}", sizes=(0.5, 1.0), base=min(0.0, base), focus=focus, fog=0.0,
            feather=0.5, clump=0.7,
        )  # fmt: skip
    place.mirror, place.shadow = 0.12, 0.25
    if not scene.weather:
        place.particles.append("dust")


def _swell(place: Set, depth: float, tall: float) -> None:
    """A line of the next waves out at sea, dark under a light crest."""
    rows, columns = 40, 512
    dice, light = place.dice(f"swell{depth}"), place.light
    line = fractal((1, columns), (1, 7), 3, dice)[0] * np.hanning(columns) ** 0.15
    v = np.linspace(1, 0, rows, dtype=np.float32)[:, None]
    crest = 0.35 + 0.6 * line[None]
    p = np.clip(v / crest, 0, 1)[..., None]
    body = mix(rgb("#0e5a70"), rgb("#3fa59c"), p**2) * light.surface(0.5)
    body = mix(body, light.fog, light.fogged(depth, 0.5) * 0.7)
    foam = smoothstep(0.86, 1.0, p) * smoothstep(0.55, 0.75, line)[None, :, None]
    paint = mix(body, np.minimum(light.surface(0.8), 1.0), 0.8 * foam)
    alpha = smoothstep(0.0, 0.12, crest - v) * smoothstep(0.0, 0.3, v)
    wide = depth * 2.6
    low = place.path.cover(depth)[0]
    texture = cv2.resize(pack(paint, alpha), (columns, max(4, round(rows * tall * columns / wide / rows))))
    place.add(Plate(texture, depth, low, 0.0, columns / wide, period=wide * 0.98, drift=0.4 * place.scene.side))


def _splash(seed: int, white: Array) -> Array:
    """A tuft of spray: drops over a torn edge of foam."""
    dice = np.random.default_rng(seed)
    rows, columns = 90, 240
    v = np.linspace(1, 0, rows, dtype=np.float32)[:, None]
    across = np.linspace(-1, 1, columns, dtype=np.float32)[None]
    edge = (0.2 + 0.7 * fractal((1, columns), (1, 6), 4, dice)) * (1 - across**2)
    alpha = smoothstep(0.0, 0.3, edge - v) * (0.35 + 0.6 * fractal((rows, columns), (8, 16), 3, dice))
    for x, y, size in dice.random((60, 3)):
        at = (int(columns * (0.1 + 0.8 * x)), int(rows * (0.9 - 0.9 * y * (1 - abs(2 * x - 1)))))
        cv2.circle(alpha, at, 1 + int(size * 1.6), 0.8, -1, cv2.LINE_AA)
    return pack(np.ones((rows, columns, 3), np.float32) * white, np.clip(alpha, 0, 0.9))


class Wave:
    """The breaking wave as it travels with the subject: a baked face on which the water keeps being drawn upward."""

    def __init__(self, place: Set, depth: float) -> None:
        self.depth, self.path, self.side = depth, place.path, place.scene.side
        self.left, self.right = CREST[0][0], CREST[-1][0]
        self.top = 9.4
        density = min(place.density(depth), 1150 * place.unit / (self.right - self.left))
        rows, columns = max(24, int(self.top * density)), max(64, int((self.right - self.left) * density))
        self.density = density
        u = np.linspace(self.left, self.right, columns, dtype=np.float32)[None]
        v = np.linspace(self.top, 0, rows, dtype=np.float32)[:, None]
        self._bake(place, u, v)

    def _bake(self, place: Set, u: Array, v: Array) -> None:
        dice, light = place.dice("wave"), place.light
        shape = (v.shape[0], u.shape[1])
        rough = fractal(shape, (10, 36), 5, dice)
        crest = np.interp(u[0], [x for x, _ in CREST], [y for _, y in CREST]).astype(np.float32)
        crest = cv2.GaussianBlur(crest[None], (0, 0), 1.2 * self.density) + 0.5 * (rough - 0.5) * smoothstep(3, -6, u)
        share = np.clip(v / np.maximum(crest, 0.1), 0, 1)
        x, y = (u - TUBE[0] - 0.35 * (v - TUBE[1])) / TUBE[2], (v - TUBE[1]) / TUBE[3]
        tube = np.sqrt(x**2 + y**2)
        bow = smoothstep(0.75, -0.55, x)  # the far wall of the tube runs out into the open face
        hollow = smoothstep(1.05, 0.9, tube) * (0.12 + 0.88 * bow) * smoothstep(-1.15, -0.35, y + 0.35 * (rough - 0.5))
        curtain = (
            smoothstep(1.75, 1.02, tube) * smoothstep(0.35, -0.5, x - 0.55 * y + 0.5 * (rough - 0.5)) * (1 - hollow)
        )
        broken = smoothstep(-4.9, -6.9, u + 2.6 * (rough - 0.5) - 0.22 * v)
        lip = smoothstep(0.0, 0.9, v - crest + 0.12 + 1.15 * np.exp(-(((u + 3.6) / 3.2) ** 2)) * (0.4 + rough))
        foot = smoothstep(1.3, 0.1, v - 0.9 * (rough - 0.3)) * smoothstep(1.5, -3, u)
        foam = np.clip(
            broken + lip * smoothstep(5, -1, u) + (0.35 + 0.5 * rough) * curtain + 0.8 * foot * (1 - 0.6 * hollow), 0, 1
        )
        glass = self._glass(light, share, u)
        glass = mix(glass, glass * (0.26 + 0.3 * np.clip(0.5 - y, 0, 1)[..., None]), hollow[..., None])
        paint = mix(glass, self._froth(light, dice, shape), foam[..., None])
        above = np.maximum(v - crest, 0)
        mist = np.exp(-above / 0.55) * smoothstep(2.5, -2, u) * np.clip((rough - 0.35) * 1.9, 0, 1)
        alpha = np.maximum(smoothstep(0.08, -0.02, v - crest), 0.8 * mist) * smoothstep(0.0, 0.85, v)
        lines = np.where(foam > 0.5, u * 0.7, u + 2.4 * share**2)
        turns = np.arctan2(y, x)
        near = smoothstep(1.9, 1.1, tube) * (foam < 0.9)
        along = mix(v * 0.42, turns * 1.1, near)
        lines = mix(lines * 1.0, tube * 3.0, near)
        patchy = smoothstep(0.3, 0.62, fractal(shape, (5, 14), 2, dice))
        gain = (
            mix((16 + 26 * share) * (0.3 + 0.9 * patchy), 30.0, foam)
            * alpha
            * (1 - 0.75 * hollow)
            * (0.25 + 0.9 * light.surface().mean())
        )
        flip = slice(None, None, -1 if self.side < 0 else 1)
        self.face = np.ascontiguousarray(pack(paint, alpha)[:, flip])
        self.gain = np.ascontiguousarray(np.clip(gain, 0, 255).astype(np.uint8)[:, flip])
        across = np.mod(lines * 22, 256).astype(np.float32)[:, flip]
        down = np.mod(along * 36, 256).astype(np.float32)[:, flip]
        self.map = cv2.convertMaps(np.ascontiguousarray(across), np.ascontiguousarray(down), cv2.CV_16SC2)
        streaks = 0.6 * tile(256, (8, 64), 3, dice) + 0.4 * tile(256, (16, 128), 1, dice)
        self.streaks = (smoothstep(0.44, 0.78, streaks) * 255).astype(np.uint8)

    def _glass(self, light: Light, share: Array, u: Array) -> Array:
        """The clear face: dark in its trough, the sky on its foot, light shining through where it is thin."""
        s = share[..., None]
        body = mix(rgb("#0b4a5c"), rgb("#12788a"), smoothstep(0.0, 0.6, s))
        body = mix(body, rgb("#58c8b4"), smoothstep(0.5, 1.0, s) * 0.85)
        lit = light.ambient * 0.85 + light.key * (0.35 + 0.5 * smoothstep(0.45, 1.0, s))
        mirror = mix(rgb(light.sky[-2][1]), rgb(light.sky[0][1]), 0.4)
        ahead = smoothstep(-2, 12, u)[..., None]
        return np.asarray(mix(body * lit, mirror, smoothstep(0.5, 0.0, s) * 0.45 + 0.12 * ahead), np.float32)

    def _froth(self, light: Light, dice: np.random.Generator, shape: tuple[int, int]) -> Array:
        """Whitewater: billows lit from above and from the light's side."""
        high = 0.65 * np.abs(fractal(shape, (9, 34), 3, dice) - 0.5) + 0.35 * fractal(shape, (22, 80), 3, dice)
        soft = cv2.GaussianBlur(high, (0, 0), max(1.0, self.density * 0.09))
        down = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3) * self.density * 0.24
        over_ = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3) * self.density * 0.2
        bright = np.clip(0.74 + down * 0.8 - over_ * light.side * self.side + (high - 0.3) * 0.6, 0.3, 1.12)
        white = np.minimum(light.surface(0.85), 1.05)
        return np.asarray(mix(white * rgb("#86aebc"), white, np.clip(bright, 0, 1)[..., None]), np.float32)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Let the streaks run on, lay the wave behind the subject."""
        rolled = np.roll(self.streaks, int(t * 60) % 256, 0)
        moving = cv2.remap(rolled, *self.map, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        moving = cv2.multiply(moving, self.gain, scale=1 / 255)
        face = cv2.add(self.face, cv2.merge((moving, moving, moving, np.zeros_like(moving))))
        start = self.path.subject(t).x + (self.left if self.side > 0 else -self.right)
        x, low = camera.project(start, 0.0, self.depth)
        k = camera.scale(self.depth) / self.density
        y0, y1 = max(0, int(low - face.shape[0] * k)), min(frame.shape[0], math.ceil(low))
        if y1 - y0 < 2:
            return
        matrix = np.array([[k, 0, x + (k - 1) / 2], [0, k, low - face.shape[0] * k - y0 + (k - 1) / 2]], np.float32)
        edge = cv2.BORDER_REPLICATE
        drawn = cv2.warpAffine(face, matrix, (frame.shape[1], y1 - y0), flags=cv2.INTER_LINEAR, borderMode=edge)
        over(frame[y0:y1], drawn)


class Ride:
    """What is under the subject: its wake, and a board for one that would stand on the bare water."""

    depth = SUBJECT_DEPTH + 0.02

    def __init__(self, place: Set) -> None:
        scene, light = place.scene, place.light
        self.path, self.side = place.path, scene.side
        self.empty = scene.empty
        stands = not scene.empty and scene.rig.on in ("ground", "table") and scene.rig.width < 3
        self.half = max(0.62 * scene.rig.width * place.path.metre, 0.32 * place.path.hero) if stands else 0.0
        self.white = [float(v) for v in np.clip(light.surface(0.85)[::-1], 0, 1) * 255]
        tones = ("#f4ead2", "#e8862f", "#2f7f9a", "#f2f2ee", "#d8483a")
        tone = tones[int(place.dice("board").integers(len(tones)))]
        self.top = [float(v) for v in np.clip((rgb(tone) * light.surface(0.75))[::-1], 0, 1) * 255]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Foam trailing away behind, the board over it."""
        if self.empty:
            return
        x = self.path.subject(t).x
        k = camera.scale(SUBJECT_DEPTH)
        self._foam(frame, camera, x, t)
        if self.half:
            ring = np.linspace(0, 2 * np.pi, 48)
            for lift, ink in ((0.0, [v * 0.45 for v in self.top]), (0.07, self.top)):
                across, deep = np.cos(ring), np.sin(ring)
                points = [
                    camera.project(x + self.half * a, lift + 0.08 * self.half * max(0.0, a * self.side) ** 3,
                                   SUBJECT_DEPTH - min(0.2 * self.half, 0.45) * d * (1 - 0.25 * abs(a)))
                    for a, d in zip(across, deep, strict=True)
                ]  # fmt: skip
                _fill(frame, np.array(points), [*ink, 255.0])
            ends = [camera.project(x + way * self.half * 0.93, 0.09, SUBJECT_DEPTH) for way in (-1, 1)]
            corners = [(round(a * 16), round(b * 16)) for a, b in ends]
            ink = [v * 0.7 for v in self.top] + [255.0]
            cv2.line(frame, corners[0], corners[1], ink, max(1, round(k * 0.03)), cv2.LINE_AA, 4)

    def _foam(self, frame: Array, camera: Camera, x: float, t: float) -> None:
        long, wide = 9.0 + 0.6 * math.sin(t * 2.0), max(0.9, self.half)
        steps = np.linspace(0, 1, 24)
        half = 0.14 + 0.55 * steps * wide + 0.16 * np.sin(steps * 31 + t * 9) * steps
        out = [
            camera.project(x - self.side * long * s, 0.0, SUBJECT_DEPTH + h) for s, h in zip(steps, half, strict=True)
        ]
        back = [
            camera.project(x - self.side * long * s, 0.0, SUBJECT_DEPTH - h) for s, h in zip(steps, half, strict=True)
        ]
        points = np.array([*out, *back[::-1]])
        top, bottom = max(0, int(points[:, 1].min()) - 6), min(frame.shape[0], int(points[:, 1].max()) + 7)
        if bottom - top < 3:
            return
        mask = np.zeros((bottom - top, frame.shape[1]), np.uint8)
        cv2.fillPoly(mask, [((points - (0, top)) * 16).round().astype(np.int32)], 190, cv2.LINE_AA, 4)
        mask = cv2.blur(mask, (max(3, frame.shape[1] // 90) | 1, 5))
        over(frame[top:bottom], cv2.merge([*(cv2.convertScaleAbs(mask, alpha=c / 255) for c in self.white), mask]))


def _fill(frame: Array, points: Array, ink: list[float]) -> None:
    cv2.fillPoly(frame, [(points * 16).round().astype(np.int32)], ink, cv2.LINE_AA, 4)


SETTING = Setting("surf", "breaking wave", build, Rest(height=1.9, crane=2.2, horizon=0.5, drone=3.0), "day")
