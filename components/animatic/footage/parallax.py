"""Image to video: a still is parted into subject and background, each given depth, and a camera moves before them.

Where the subject cannot be told apart for sure, the still stays whole and moves as one, below the pixel: what was
called the Ken Burns effect before films had depth.
"""

import math
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from components.animatic.color import Array, mix, smoothstep
from components.animatic.footage.drift import Drift, drift_of
from components.animatic.footage.load import covered, load
from components.animatic.footage.matte import Matte, cut_out, filled
from components.animatic.noise import rng_for
from components.animatic.scene import Scene
from components.animatic.slate import Slate
from components.animatic.tones import toned

FAR, NEAR = 0.08, 0.85
"""Nearness of the top and the bottom of what stands behind a subject."""
BULGE = 0.14
"""How much nearer the middle of the subject is than its outline."""
LEVEL = 0.45
"""Nearness of all of a picture that is moved as one."""


class Parallax:
    """A reel over one still. Safe to use from several threads: drawing a frame changes nothing."""

    def __init__(self, scene: Scene, picture: Path, width: int, height: int) -> None:
        self.scene, self.width, self.height, self.fps = scene, width, height, scene.fps
        self.frames = max(1, round(scene.duration * scene.fps))
        self.route = drift_of(scene)
        given = load(picture)
        self.room = self._room()
        across, down = math.ceil(width * self.room / 2) * 2, math.ceil(height * self.room / 2) * 2
        whole = covered(given, across, down)
        matte = cut_out(whole)
        self.parted = matte.holds
        flat = on_paper(whole)
        self.behind: Array = flat
        self.subject: Array | None = None
        if matte.holds:
            self.behind, self.subject = _parted(whole, flat, matte, scene, height)
        self.near = self._nearness(matte, across, down)
        self.center, self.base = self._standing(matte, across, down)
        self.plates = toned(scene.style.plates(width, height, scene.seed & 0x7FFFFFFF, 0.0), scene.tones)
        self.slate = Slate(scene, width, height)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        self._x, self._y = x - width / 2, y - height / 2

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: the same bytes for the same scene and index, in any order, on any thread."""
        finished = np.ascontiguousarray(self.scene.style.finish(self.picture(index), self.plates, index))
        self.slate.stamp(finished, index)
        return finished

    def picture(self, index: int) -> Array:
        """The frame before style and slate, BGR."""
        moment = self._unrested(index / max(1, self.frames - 1))
        picture = self._layer(self.behind, self.near[0], moment)
        if self.subject is not None:
            front = self._layer(self.subject, self.near[1], moment)
            hole = cv2.bitwise_not(front[..., 3])
            picture = cv2.multiply(picture, cv2.merge((hole, hole, hole)), scale=1 / 255)
            picture = cv2.add(picture, np.ascontiguousarray(front[..., :3]))
        return picture

    def _unrested(self, share: float) -> Drift:
        """The route at a share of the clip; a picture moved as one is not held by a subject."""
        moment = self.route(share)
        if self.parted:
            return moment
        return Drift(moment.x * 0.8, moment.y * 0.8, moment.z, moment.yaw, moment.pitch, moment.roll, hold=0.0)

    def _layer(self, texture: Array, near: Array, at: Drift) -> Array:
        """A layer as the camera sees it: every pixel looks up where it came from."""
        rows, columns = texture.shape[:2]
        turn = math.radians(at.roll)
        cos, sin = math.cos(turn), math.sin(turn)
        x, y = (self._x, self._y) if not at.roll else (cos * self._x - sin * self._y, sin * self._x + cos * self._y)
        held = near - np.float32(self.base * at.hold)
        shrink = 1 - at.z * near
        aim = self.center if self.parted else (0.0, 0.0)
        from_x = (x - np.float32(aim[0])) * shrink + held * np.float32(at.x * self.width)
        from_y = (y - np.float32(aim[1])) * shrink - held * np.float32(at.y * self.width)
        from_x += np.float32(aim[0] + at.yaw * self.width + (columns - 1) / 2)
        from_y += np.float32(aim[1] + at.pitch * self.width + (rows - 1) / 2)
        return np.asarray(cv2.remap(texture, from_x, from_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101))

    def _room(self) -> float:
        """How much larger than the frame a picture must be, so that no moment of the move looks beyond its edge."""
        most = 0.0
        for step in range(49):
            at = self.route(step / 48)
            aside = abs(at.x) * max(abs(NEAR + BULGE - FAR * at.hold), abs(FAR - (NEAR + BULGE) * at.hold))
            above = abs(at.y) * max(abs(NEAR + BULGE - FAR * at.hold), abs(FAR - (NEAR + BULGE) * at.hold))
            lean = abs(math.sin(math.radians(at.roll)))
            tall = self.height / self.width
            most = max(most, 2 * (aside + abs(at.yaw)) + lean * tall, (2 * (above + abs(at.pitch)) + lean) / tall)
        return 1.01 + most

    def _nearness(self, matte: Matte, across: int, down: int) -> tuple[Array, Array]:
        """Nearness by pixel of the frame, behind the subject and on it."""
        if not self.parted:
            level = np.full((self.height, self.width), LEVEL, np.float32)
            return level, level
        rows = np.asarray(_ground(np.linspace(0, 1, self.height)), np.float32)
        ramp = np.repeat(rows[:, None], self.width, axis=1)
        left, top = (across - self.width) // 2, (down - self.height) // 2
        alpha = matte.alpha[top : top + self.height, left : left + self.width]
        inside = cv2.distanceTransform(np.pad((alpha > 0.5).astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
        radius = max(4.0, float(inside.max()))
        dome = cv2.GaussianBlur(np.sqrt(np.clip(inside / radius, 0, 1)), (0, 0), max(2.0, radius / 6))
        _, base = self._standing(matte, across, down)
        return ramp, np.asarray(base + BULGE * dome, np.float32)

    def _standing(self, matte: Matte, across: int, down: int) -> tuple[tuple[float, float], float]:
        """The middle of the subject, from that of the frame, and the nearness of the ground that it stands on."""
        if not self.parted:
            return (0.0, 0.0), LEVEL
        rows = np.flatnonzero(matte.alpha.max(1) > 0.5)
        columns = np.flatnonzero(matte.alpha.max(0) > 0.5)
        foot = (float(rows[-1]) - (down - self.height) / 2) / self.height if len(rows) else 0.8
        middle = (float(columns.mean()) - across / 2, float(rows.mean()) - down / 2) if len(rows) else (0.0, 0.0)
        return (middle[0] * 0.6, middle[1] * 0.6), float(_ground(foot))


def _ground(down: Any) -> Any:
    """Nearness of what stands behind, at shares of the height from the top."""
    return mix(FAR, NEAR, smoothstep(0.25, 1.0, down))


def on_paper(picture: Array) -> Array:
    """A BGRA picture as BGR, transparency on a soft gray of its own brightness."""
    alpha = picture[..., 3:].astype(np.float32) / 255
    if float(alpha.min()) > 0.99:
        return np.ascontiguousarray(picture[..., :3])
    tall = picture.shape[0]
    gray = np.linspace(236, 196, tall, dtype=np.float32)[:, None, None]
    return np.asarray(picture[..., :3] * alpha + gray * (1 - alpha) + 0.5, np.uint8)


def _parted(picture: Array, paper: Array, matte: Matte, scene: Scene, height: int) -> tuple[Array, Array]:
    """What stands behind, whole and a little out of focus, and the subject with its own colors up to the edge."""
    side = max(3, round(height / 48)) | 1
    hole = (cv2.dilate(matte.alpha, np.ones((side, side), np.uint8)) > 0.02).astype(np.float32)
    back = filled(paper, hole)
    soft = cv2.GaussianBlur(back, (0, 0), height / 360)
    share = cv2.GaussianBlur(hole, (0, 0), height / 180)[..., None]
    back = (back * (1 - share) + soft * share).astype(np.uint8)
    blurred = cv2.GaussianBlur(back, (0, 0), (1.4 + 1.8 * scene.style.focus) * height / 720)
    back = cv2.addWeighted(back, 0.4, blurred, 0.6, 0)
    dice = rng_for(scene.seed, "grain of the filled")
    noise = cv2.GaussianBlur(dice.normal(0, 5.0, hole.shape).astype(np.float32), (0, 0), 0.8) * share[..., 0]
    back = np.clip(back + noise[..., None], 0, 255).astype(np.uint8)
    edge = (matte.alpha < 0.92).astype(np.float32)
    own = np.ascontiguousarray(picture[..., :3])
    color = np.where(edge[..., None] > 0, filled(own, edge), own)
    alpha = matte.alpha[..., None]
    front = np.dstack([color * alpha + 0.5, alpha * 255 + 0.5]).astype(np.uint8)
    return back, front
