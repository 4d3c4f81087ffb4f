"""Light one can see: slanting shafts through haze, added over what stands behind them."""

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array
from components.animatic.settings.base import Set


class Shafts:
    """Slanting light between trunks or windows, at infinity sideways but drifting a little as the camera moves."""

    def __init__(self, place: Set, depth: float = 20.0, strength: float = 1.0) -> None:
        self.depth = depth
        dice, side = place.dice("shafts"), place.light.side
        field = np.zeros((150, 320), np.float32)
        for _ in range(8):
            x = float(dice.uniform(20, 300))
            ends = ((int(x + side * 66), -10), (int(x - side * 50), 160))
            cv2.line(field, ends[0], ends[1], float(dice.uniform(0.35, 1)), int(dice.integers(4, 15)))
        field = cv2.GaussianBlur(field, (0, 0), 5) * np.linspace(1, 0, 150, dtype=np.float32)[:, None]
        tone = place.light.rim[::-1] * (0.36 if place.light.dark < 0.4 else 0.16) * strength
        self.sheet = np.zeros((150, 320, 4), np.uint8)
        self.sheet[..., :3] = np.clip(field[..., None] * tone, 0, 1) * 255

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Add the sheet, moved by the camera's turn."""
        height, width = frame.shape[:2]
        k = width * 1.5 / 320
        x = -0.25 * width - np.clip(camera.focal * camera.yaw * 0.5 + camera.x * 6, -0.24 * width, 0.24 * width)
        matrix = np.array([[k, 0, x], [0, max(1.0, camera.horizon) * 1.25 / 150, 0]], np.float32)
        cv2.add(frame, cv2.warpAffine(self.sheet, matrix, (width, height)), dst=frame)
