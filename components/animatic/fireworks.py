"""Fireworks far off in the sky: shells that rise, burst into spheres of sparks, fall and go out."""

import math

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, rgb
from components.animatic.settings.base import Set

COLORS = ("#ffd48a", "#ff6f91", "#7fd4ff", "#b6ff9e", "#d9a6ff", "#ffb36b", "#fff2d6")
SHELLS, EVERY, LIFE, RISE, TRAIL = 16, 0.4, 2.1, 0.7, 0.1
"""How many shells in a round, and in seconds: between two, how long one glows, how long it rises, its sparks' tails."""
SPARKS, DRAG, WEIGHT = 160, 2.6, 0.075
"""Sparks of a shell; how fast the air stops them; how far they fall in a second squared, in frame heights."""
SHARE = 0.5
"""The sparks are drawn at half the size of the frame: they glow anyway."""


class Fireworks:
    """Adds the light of all shells that glow at a moment; they turn with the camera, as what is far off does."""

    depth = 4.3e5

    def __init__(self, place: Set) -> None:
        dice = place.dice("fireworks")
        ways = dice.normal(size=(SHELLS, SPARKS, 3))
        ways /= np.linalg.norm(ways, axis=2, keepdims=True)
        self.ways = ways[..., :2] * dice.uniform(0.88, 1.0, (SHELLS, SPARKS, 1))
        middle = np.linspace(-0.42, 0.42, SHELLS)[dice.permutation(SHELLS)]
        self.at = np.stack([middle, dice.uniform(0.42, 0.86, SHELLS)], 1)
        self.sizes = dice.uniform(0.14, 0.26, SHELLS)
        self.starts = np.arange(SHELLS) * EVERY + dice.uniform(0, 0.3, SHELLS) - LIFE / 2
        self.colors = [COLORS[int(pick)] for pick in dice.integers(len(COLORS), size=SHELLS)]
        self.twinkles = dice.uniform(0, 2 * math.pi, (SHELLS, SPARKS))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw what of each shell falls on this moment."""
        line = min(frame.shape[0], math.ceil(camera.horizon))
        if line < 4:
            return
        sheet = np.zeros((max(2, int(line * SHARE)), int(frame.shape[1] * SHARE), 4), np.uint8)
        for number, start in enumerate(self.starts):
            age = (t - start) % (SHELLS * EVERY)
            if age < LIFE:
                self._burst(sheet, camera, number, age)
            elif age > SHELLS * EVERY - RISE:
                self._rising(sheet, camera, number, SHELLS * EVERY - age)
        small = cv2.resize(sheet, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        halo = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3.0), sheet.shape[1::-1])
        light = cv2.resize(cv2.addWeighted(sheet, 1.8, halo, 3.6, 0), (frame.shape[1], line))
        cv2.add(frame[:line], light, dst=frame[:line])

    def _middle(self, camera: Camera, number: int) -> tuple[float, float]:
        across, up = self.at[number]
        return camera.width * (0.5 + across) - camera.focal * camera.yaw, camera.horizon * (1 - up)

    def _burst(self, sheet: Array, camera: Camera, number: int, age: float) -> None:
        x, y = self._middle(camera, number)
        now, before = (self._spread(camera, number, moment) for moment in (age, max(0.0, age - TRAIL)))
        lines = np.round(np.stack([before, now], 1) * SHARE * 16 + np.array([x, y]) * SHARE * 16).astype(np.int32)
        fade = math.exp(-1.0 * age) * min(1.0, 3.0 * (1 - age / LIFE))
        glints = 1 - min(1.0, age) * (0.5 + 0.5 * np.sin(self.twinkles[number] + 17 * age))
        ink = rgb(self.colors[number]) * 255 * 2.2 * fade
        thick = max(1, round(camera.height * SHARE / 240))
        for low in (0.0, 0.25, 0.5, 0.75):  # one call for all that are about as bright
            some = lines[(glints > low) & (glints <= low + 0.25)]
            color = tuple(float(part) for part in np.minimum(255, ink * (low + 0.25)))
            cv2.polylines(sheet, list(some[:, :, None]), False, color, thick, cv2.LINE_AA, 4)
        if age < 0.16:
            cv2.circle(sheet, (round(x * SHARE), round(y * SHARE)), max(1, camera.height // 220), (255, 255, 255), -1)

    def _spread(self, camera: Camera, number: int, age: float) -> Array:
        """Where the sparks are about the middle of their shell."""
        reach = self.sizes[number] * camera.height * (1 - math.exp(-DRAG * age))
        spread: Array = self.ways[number] * reach + np.array([0.0, WEIGHT * camera.height * age * age])
        return spread

    def _rising(self, sheet: Array, camera: Camera, number: int, left: float) -> None:
        x, y = self._middle(camera, number)
        ends = [
            (round(x * SHARE * 16), round((y + 0.5 * camera.height * (moment / RISE) ** 1.6) * SHARE * 16))
            for moment in (left, left + 0.06)
        ]
        cv2.line(sheet, ends[0], ends[1], (150, 200, 255), 1, cv2.LINE_AA, 4)
