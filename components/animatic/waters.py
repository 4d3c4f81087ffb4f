"""Water in motion that several places share: a rippled surface to the horizon, and falls that pour for ever."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.picture import over, pack
from components.animatic.settings.base import Set


def surface(place: Set, deep: str, *, size: float = 15.0, sky: float = 0.3, foam: float = 0.0, **ground: Any) -> Ground:
    """Open water in the light of the place; ``sky`` is how much of the sky lies on it, ``foam`` how much froth."""
    light, dice = place.light, place.dice("water")
    waves = 0.4 * tile(512, (16, 4), 2, dice) + 0.6 * tile(512, (32, 16), 4, dice, 0.55)
    slope = cv2.Sobel(np.pad(waves, 4, mode="wrap"), cv2.CV_32F, 0, 1, ksize=3)[4:-4, 4:-4]
    body = rgb(deep) * (light.ambient * 0.95 + light.key * 0.45)
    paint = mix(body, rgb(light.sky[-2][1]), np.clip(sky + slope * 2.2, 0, 1)[..., None])
    paint = paint * (0.85 + 0.3 * waves[..., None])
    if foam:
        lace = tile(512, 16, 3, dice, ridged=True)
        froth = smoothstep(0.76, 0.94, lace) * smoothstep(0.62 - 0.4 * foam, 0.9 - 0.3 * foam, tile(512, 4, 4, dice))
        paint = mix(paint, np.minimum(light.surface(0.8), 1.0), (0.8 * froth)[..., None])
    fog = mix(rgb(light.sky[-1][1]), light.fog, 0.4)
    known = {"fog": fog, "fog_depth": 260.0, "power": 1.0, "flow": (0.25, -0.9), **ground}
    return Ground(paint.astype(np.float32), size, **known)


class Falls:
    """Sheets of water down a rock face: streaks that run faster than the body they run on, spray at their foot.

    Each span is (left, width, foot, height) in stage units; all of them come again every ``period``.
    """

    ROWS, COLUMNS, TALL = 256, 128, 13.0

    def __init__(
        self, place: Set, depth: float, spans: Sequence[tuple[float, float, float, float]], air: Array, period: float
    ) -> None:
        self.depth, self.spans, self.period = depth, spans, period
        dice, light = place.dice("falls"), place.light
        side = self.ROWS
        body = tile(side, (2, 32), 4, dice)[:, : self.COLUMNS]
        threads = tile(side, (4, 128), 1, dice)[:, : self.COLUMNS]
        edge = smoothstep(1.0, 0.62, np.abs(np.linspace(-1, 1, self.COLUMNS, dtype=np.float32))[None] + 0.3 * body)
        white = np.clip(mix(np.minimum(light.surface(0.85), 1.0) * 1.04, air, 0.22), 0, 1)
        dim = white * np.array([0.66, 0.78, 0.86], np.float32)
        tone = mix(dim, white, smoothstep(0.3, 0.62, body)[..., None])
        self.sheets = [
            (pack(tone, np.clip(edge * (0.62 + 0.5 * body), 0, 0.96)), 7.0),
            (pack(np.ones_like(tone) * white, edge * smoothstep(0.5, 0.72, threads) * 0.85), 10.5),
        ]
        self.sheets = [(np.concatenate([sheet] * 4), speed) for sheet, speed in self.sheets]
        bend = np.linspace(-1, 1, 96, dtype=np.float32)[None] ** 2
        down = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
        lip = smoothstep(0.0, 0.09, down - 0.05 * bend - 0.05 * tile(128, 8, 2, dice)[:1, :96])
        narrow = smoothstep(1.0, 0.93, np.sqrt(bend) * (1.12 - 0.12 * smoothstep(0.0, 0.35, down)))
        self.mask = (lip * narrow * 255).astype(np.uint8)
        y, x = np.mgrid[-1:1:48j, -1:1:96j].astype(np.float32)
        rough = cv2.resize(tile(64, 8, 3, dice), (96, 48))
        puff = np.clip(1.05 - np.sqrt(x**2 + y**2) + (rough - 0.5) * 0.5, 0, 1) ** 1.3
        self.spray = pack(np.ones((48, 96, 3), np.float32) * white, np.clip(puff * 0.9, 0, 0.85))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw every sheet that hangs in the picture, at its place in the endless fall."""
        k = camera.scale(self.depth)
        half = camera.width / 2 / k
        middle = camera.x + camera.yaw * (self.depth - camera.z)
        for left, wide, foot, tall in self.spans:
            first = int(np.ceil((middle - half - left - 2 * wide) / self.period))
            last = int(np.floor((middle + half - left + wide) / self.period))
            for turn in range(first, last + 1):
                self._pour(frame, camera, t, (left + turn * self.period, wide, foot, tall))

    def _pour(self, frame: Array, camera: Camera, t: float, span: tuple[float, float, float, float]) -> None:
        left, wide, foot, tall = span
        k = camera.scale(self.depth)
        x, low = camera.project(left, foot, self.depth)
        x0, x1 = max(0, int(x)), min(frame.shape[1], int(x + wide * k) + 1)
        y0, y1 = max(0, int(low - tall * k)), min(frame.shape[0], int(low))
        if x1 - x0 > 1 and y1 - y0 > 1:
            rows = self.ROWS / self.TALL
            repeats = min(1.0, self.TALL * 2.6 / tall)
            move = np.array([[wide * k / 96, 0, x - x0], [0, tall * k / 64, low - tall * k - y0]], np.float32)
            shape = cv2.warpAffine(self.mask, move, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
            shape = cv2.merge((shape, shape, shape, shape))
            for sheet, speed in self.sheets:
                start = (-t * speed * rows) % self.ROWS + (y0 - (low - tall * k)) / k * rows * repeats
                sx, sy = wide * k / self.COLUMNS, k / rows / repeats
                matrix = np.array([[sx, 0, x - x0], [0, sy, -start * sy]], np.float32)
                drawn = cv2.warpAffine(sheet, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
                over(frame[y0:y1, x0:x1], cv2.multiply(drawn, shape, scale=1 / 255))
        for share, phase in ((1.9, 0.0), (1.4, 2.1)):
            swell = 1 + 0.08 * np.sin(t * 2.3 + phase + left)
            size = (wide * k * share * swell, wide * k * 0.62 * swell)
            middle = x + wide * k * (0.5 + 0.08 * np.sin(t * 1.4 + phase))
            self._puff(frame, (middle - size[0] / 2, low - size[1] * 0.62), size)

    def _puff(self, frame: Array, corner: tuple[float, float], size: tuple[float, float]) -> None:
        x0, y0 = max(0, int(corner[0])), max(0, int(corner[1]))
        x1, y1 = min(frame.shape[1], int(corner[0] + size[0])), min(frame.shape[0], int(corner[1] + size[1]))
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        matrix = np.array([[size[0] / 96, 0, corner[0] - x0], [0, size[1] / 48, corner[1] - y0]], np.float32)
        over(frame[y0:y1, x0:x1], cv2.warpAffine(self.spray, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR))
