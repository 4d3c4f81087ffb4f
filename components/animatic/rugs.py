# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Rugs: woven pictures that lie flat on a room's floor, in perspective, repeated with the room."""

import math

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.picture import over, pack
from components.animatic.rooms import Room


class Rug:
    """A texture on the floor from one depth to another, its middle at an x, repeated sideways."""

    def __init__(
        self, texture: Array, x: float, wide: float, reach: tuple[float, float], period: float, depth: float
    ) -> None:
        self.texture, self.x, self.wide, self.reach, self.period, self.depth = texture, x, wide, reach, period, depth

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Draw every repeat that is in the picture."""
        near, far = self.reach
        if near - camera.z < 0.8:
            return
        half = (far - camera.z) * (camera.width / 2 / camera.focal + abs(camera.yaw)) + self.wide
        first, last = (
            math.ceil((camera.x - half - self.x) / self.period),
            math.floor((camera.x + half - self.x) / self.period),
        )
        for k in range(first, last + 1):
            self._one(frame, camera, self.x + k * self.period)

    def _one(self, frame: Array, camera: Camera, x: float) -> None:
        near, far = self.reach
        sides = (x - self.wide / 2, x + self.wide / 2)
        corners = np.array([
            camera.project(sides[0], 0.0, far), camera.project(sides[1], 0.0, far),
            camera.project(sides[1], 0.0, near), camera.project(sides[0], 0.0, near),
        ], np.float32)  # fmt: skip
        x0, y0 = (int(v) for v in np.maximum(np.floor(corners.min(0)), 0))
        x1, y1 = (int(v) for v in np.minimum(np.ceil(corners.max(0)), frame.shape[1::-1]))
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        high, wide = self.texture.shape[:2]
        edge = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
        matrix = cv2.getPerspectiveTransform(edge, corners - np.array((x0, y0), np.float32))
        over(frame[y0:y1, x0:x1], cv2.warpPerspective(self.texture, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR))


def lay(
    room: Room, x: float, wide: float, near: float, far: float, until: float, period: float, *,
    color: str = "#cbb59a", border: str = "#a8886a", woven: bool = False,
) -> None:  # fmt: skip
    """Lay a rug ``wide`` metres across, from ``near`` to ``far`` metres behind the subject, on a floor up to ``until``."""
    if room.table:
        return
    high, across = 192, max(96, round(192 * wide / (far - near)))
    y, x_map = np.mgrid[0:high, 0:across].astype(np.float32)
    inset = np.minimum(np.minimum(x_map, across - 1 - x_map), np.minimum(y, high - 1 - y))
    weave = 0.9 + 0.2 * tile(256, 64, 2, room.place.dice("rug"))
    weave = cv2.resize(weave, (across, high), interpolation=cv2.INTER_LINEAR)
    paint = np.ones((high, across, 3), np.float32) * rgb(color)
    for low, up in ((9, 22), (28, 31)):
        paint = mix(paint, rgb(border), ((inset > low) & (inset < up))[..., None] * 1.0)
    if woven:
        lozenge = np.abs((x_map / 24) % 1 - 0.5) + np.abs((y / 24) % 1 - 0.5)
        paint = mix(paint, rgb(border), ((lozenge < 0.22) & (inset > 36))[..., None] * 0.8)
        heart = np.abs(x_map / across - 0.5) * across / high + np.abs(y / high - 0.5)
        paint = mix(paint, rgb("#e9d8b4"), ((heart > 0.2) & (heart < 0.235))[..., None] * 0.8)
    paint = paint * weave[..., None] * room.white * 0.9
    texture = pack(paint, np.clip((inset + 0.5) / 2.0, 0, 1))
    metre = room.metre
    room.place.add(
        Rug(
            texture,
            x * metre,
            wide * metre,
            (room.depth(near), room.depth(far)),
            period * metre,
            room.depth(until) + 0.015,
        )
    )
