"""The subject on the stage: its pose at a moment, with its shadows and its mirror image."""

import math

import cv2
import numpy as np

from components.animatic.camera import SUBJECT_DEPTH, Camera
from components.animatic.color import Array
from components.animatic.picture import over, place
from components.animatic.poses import Key, Poses


class Actor:
    """Lays the subject's poses over the frame, with what it throws on the floor."""

    depth = SUBJECT_DEPTH

    def __init__(self, poses: Poses, mirror: float = 0.0, shadow: float = 1.0) -> None:
        self.poses, self.path, self.scene = poses, poses.path, poses.scene
        self.mirror, self.shadow = mirror, shadow
        self._shadows: dict[Key, Array] = {}
        self._contact = _contact_shadow()

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw shadows, mirror image and subject."""
        placed, key = self.path.subject(t), self.poses.key(t)
        texture = self.poses.texture(key)
        scale = camera.scale(SUBJECT_DEPTH)
        k = scale * self.path.metre / 100 / self.poses.density
        x, foot = camera.project(placed.x, 0.0, SUBJECT_DEPTH)
        feet = foot - placed.y * scale
        rig = self.scene.rig
        if rig.on in ("ground", "table", "air") and self.shadow > 0:
            self._cast(frame, key, x, foot, k, placed.y / self.path.hero)
        margin = self.poses.margin * self.poses.density
        left, top = x - texture.shape[1] * k / 2, feet - (texture.shape[0] - margin) * k
        if self.mirror > 0.01:
            self._reflect(frame, texture, left, foot + placed.y * scale - margin * k, k)
        place(frame, texture, left, top, k)

    def _cast(self, frame: Array, key: Key, x: float, foot: float, k: float, lift: float) -> None:
        light, rig = self.scene.light, self.scene.rig
        scale = k * self.poses.density * 100 / self.path.metre  # pixels of a stage unit at the subject
        strength = self.shadow / (1 + 2.5 * lift)
        if key not in self._shadows:  # two threads may make the same shadow; it is the same
            self._shadows[key] = _silhouette(self.poses.texture(key), self.poses.margin * self.poses.density)
        shape = self._shadows[key]
        if light.key_strength > 0.5 and lift < 0.2:
            low = max(0.0, 1 - light.elevation)
            length = 0.12 + 0.34 * low
            away = -1.0 if light.front > 0.5 else 1.0  # a light from the camera's side throws the shadow back
            _sheared(frame, shape, x, foot, k * 4, length * away, -light.side * (0.5 + 0.9 * low), 0.42 * strength)
        wide = self.path.hero * rig.width / rig.height * scale * 0.6 * (1 + lift)
        tall = min(wide * 0.16, self.path.hero * scale * 0.09)
        soft = cv2.resize(
            self._contact, (max(2, round(wide * 2)), max(2, round(tall * 2))), interpolation=cv2.INTER_LINEAR
        )
        place(frame, soft, x - wide, foot - tall * 1.15, 1.0, 0.8 * strength)

    def _reflect(self, frame: Array, texture: Array, left: float, foot: float, k: float) -> None:
        half = cv2.resize(texture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)[::-1].astype(np.float32)
        fade = np.clip(1 - np.linspace(0, 1.35, half.shape[0], dtype=np.float32), 0, 1)[:, None, None] ** 1.4
        image = cv2.GaussianBlur(half * fade * self.mirror, (0, 0), max(0.6, half.shape[0] / 160))
        place(frame, image.astype(np.uint8), left, foot, k * 2)


def _contact_shadow() -> Array:
    y, x = np.mgrid[-1:1:64j, -1:1:64j].astype(np.float32)
    alpha = np.clip(1 - np.sqrt(x * x + y * y), 0, 1) ** 1.5
    out = np.zeros((64, 64, 4), np.uint8)
    out[..., 3] = alpha * 255
    return out


def _silhouette(texture: Array, margin: float) -> Array:
    """The outline at a quarter of the size, softer and thinner toward the head."""
    alpha = texture[: texture.shape[0] - int(margin), :, 3]
    small = cv2.resize(alpha, (max(4, alpha.shape[1] // 4), max(4, alpha.shape[0] // 4)), interpolation=cv2.INTER_AREA)
    small = np.pad(small, ((8, 0), (8, 8)))
    run = np.linspace(0.25, 1, small.shape[0], dtype=np.float32)[:, None]
    out = np.zeros((*small.shape, 4), np.uint8)
    out[..., 3] = cv2.GaussianBlur(small, (0, 0), 1.6) * run
    return out


def _sheared(
    frame: Array, shape: Array, x: float, foot: float, k: float, length: float, lean: float, alpha: float
) -> None:
    """Lay a silhouette on the floor: toward the viewer for a positive length, leaning aside."""
    height, width = shape.shape[:2]
    tall = abs(length) * height * k
    aside = lean * tall
    x0, x1 = (
        max(0, math.floor(x - width * k / 2 - abs(aside))),
        min(frame.shape[1], math.ceil(x + width * k / 2 + abs(aside))),
    )
    y0, y1 = (foot, foot + tall) if length > 0 else (foot - tall, foot)
    top, bottom = max(0, math.floor(y0)), min(frame.shape[0], math.ceil(y1))
    if x1 <= x0 or bottom <= top:
        return
    matrix = np.array(
        [
            [k, -lean * abs(length) * k, x - x0 - width * k / 2 + lean * abs(length) * k * height],
            [0, -length * k, foot - top + length * k * height],
        ],
        np.float32,
    )
    drawn = cv2.warpAffine(shape, matrix, (x1 - x0, bottom - top), flags=cv2.INTER_LINEAR)
    over(frame[top:bottom, x0:x1], cv2.convertScaleAbs(drawn, alpha=alpha))
