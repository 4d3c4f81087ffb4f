"""The subject on the stage: its poses rasterized and relit when first needed, its shadows and its mirror image."""

import math
import re
from concurrent.futures import Future
from functools import lru_cache
from threading import Lock

import cv2
import numpy as np

from components.animatic.camera import SUBJECT_DEPTH, Camera, Path
from components.animatic.color import Array
from components.animatic.picture import over, place, premultiply, rasterize
from components.animatic.relight import relight
from components.animatic.subjects import Pose, document

MARGIN = 0.04
"""Room around a drawing, as a share of its height, so that blurred edges are never cut."""


TALLEST = 1500
"""Pixels of the tallest drawing: nearer than that it is enlarged, which a soft lens forgives."""


SHAPE = re.compile(r"<(?:path|ellipse|circle|rect|polygon|line|polyline)\b[^>]* opacity=[^>]*>")
DRAFT_FPS, DRAFT_PHASES = 12, 8


class Actor:
    """Draws the subject. Poses are remembered; a pose is a pure function of its place in the cycle and its turn."""

    depth = SUBJECT_DEPTH

    def __init__(self, path: Path, mirror: float = 0.0, shadow: float = 1.0) -> None:
        self.path, self.scene, self.mirror, self.shadow = path, path.scene, mirror, shadow
        scene = path.scene
        many = 0.7 if scene.rig.phases > 4 else 0.8 if scene.rig.turns > 4 and scene.move == "orbit" else 1.0
        density = path.focal / path.nearest() * path.metre / 100 * many  # pixels a centimetre
        self.density = min(density, TALLEST / (scene.rig.height * 100))
        # a draft of few frames a second makes do with fewer drawings
        self.phases = max(1, scene.rig.phases if scene.fps > DRAFT_FPS else min(scene.rig.phases, DRAFT_PHASES))
        self.margin = scene.rig.height * 100 * MARGIN
        self._drawing: dict[tuple[int, int], Future[Array]] = {}
        self._shadows: dict[tuple[int, int], Array] = {}
        self._lock = Lock()
        self._contact = _contact_shadow()

    def key(self, t: float) -> tuple[int, int]:
        """Which pose is shown at a time: its place in the cycle, and its turn (-1 is straight on)."""
        held = self.scene.style.hold / self.scene.fps * self.scene.pace  # drawn on twos, seen on ones
        rig, place_ = self.scene.rig, self.path.subject(int(t / held + 1e-6) * held)
        turns = max(1, rig.turns)
        reach = min(rig.turnable, self.path.rest.orbit)
        turn = (
            round((place_.turn / reach * 0.5 + 0.5) * (turns - 1)) if turns > 1 and self.scene.move == "orbit" else -1
        )
        return int(place_.phase * self.phases) % self.phases, turn

    def _pose(self, key: tuple[int, int]) -> Array:
        """A pose, drawn by the first thread that needs it while others draw theirs."""
        with self._lock:
            begun = self._drawing.get(key)
            if begun is None:
                mine = self._drawing[key] = Future()
        if begun is not None:
            return begun.result()
        try:
            mine.set_result(self._draw_pose(*key))
        except BaseException as error:
            mine.set_exception(error)
            raise
        return mine.result()

    def _draw_pose(self, phase: int, turn: int) -> Array:
        scene, rig = self.scene, self.scene.rig
        reach = min(rig.turnable, self.path.rest.orbit)
        part = phase / self.phases
        pose = Pose(
            phase=part,
            turn=(turn / max(1, rig.turns - 1) * 2 - 1) * reach if turn >= 0 else 0.0,
            time=part * self.path.cycle,
            action=scene.action,
            palette=scene.palette,
            seed=scene.seed,
            text=scene.brand,
            light=scene.light.name,
        )
        drawn = premultiply(rasterized(document(rig, pose, self.density, self.margin)))
        if scene.mirrored:
            drawn = cv2.flip(drawn, 1)
        return relight(drawn, scene.light, rim=1.0 - 0.4 * rig.glossy, bulge=0.15 if rig.name == "card" else 1.0)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw shadows, mirror image and subject."""
        placed, key = self.path.subject(t), self.key(t)
        texture = self._pose(key)
        scale = camera.scale(SUBJECT_DEPTH)
        k = scale * self.path.metre / 100 / self.density
        x, foot = camera.project(placed.x, 0.0, SUBJECT_DEPTH)
        feet = foot - placed.y * scale
        rig = self.scene.rig
        if rig.on in ("ground", "table", "air") and self.shadow > 0:
            self._cast(frame, key, x, foot, k, placed.y / self.path.hero)
        margin = self.margin * self.density
        left, top = x - texture.shape[1] * k / 2, feet - (texture.shape[0] - margin) * k
        if self.mirror > 0.01:
            self._reflect(frame, texture, left, foot + placed.y * scale - margin * k, k)
        place(frame, texture, left, top, k)

    def _cast(self, frame: Array, key: tuple[int, int], x: float, foot: float, k: float, lift: float) -> None:
        light, rig = self.scene.light, self.scene.rig
        scale = k * self.density * 100 / self.path.metre  # pixels of a stage unit at the subject
        strength = self.shadow / (1 + 2.5 * lift)
        if key not in self._shadows:  # two threads may make the same shadow; it is the same
            self._shadows[key] = _silhouette(self._pose(key), self.margin * self.density)
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


@lru_cache(maxsize=40)
def rasterized(drawing: str) -> Array:
    """A drawing before it is lit: another light or style shows the same one."""
    return rasterize(SHAPE.sub(_plainer, drawing))


def _plainer(shape: re.Match[str]) -> str:
    """A shape of one paint with the opacity in the paint: as the whole's it would cost a picture of its own."""
    tag = shape[0]
    filled = ' fill="' in tag and ' fill="none"' not in tag
    stroked = ' stroke="' in tag and ' stroke="none"' not in tag
    if filled == stroked or "-opacity=" in tag or (stroked and ' fill="none"' not in tag):
        return tag
    return tag.replace(' opacity="', ' fill-opacity="' if filled else ' stroke-opacity="')


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
