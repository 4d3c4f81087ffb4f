"""Image to video: a still is given depth, and a camera moves before it.

What surely stands out becomes a layer of its own before what is filled in behind it. All the rest, or all of a picture
in which nothing is sure, is one surface that bends softly with the depth that is guessed: it has no edge to tear.
"""

import math
from pathlib import Path

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.footage.depth import FAR, Depth, depth_of
from components.animatic.footage.drift import Drift, drift_of
from components.animatic.footage.filling import filled, uncovered
from components.animatic.footage.load import covered, load
from components.animatic.footage.matte import Matte, cut_out
from components.animatic.footage.saliency import Look, look_at
from components.animatic.noise import rng_for
from components.animatic.scene import Scene
from components.animatic.slate import Slate
from components.animatic.tones import toned

NEAREST = {True: 0.8, False: 0.62}
"""Nearness of the lower edge, behind a subject of its own and where all is one surface."""
BULGE = 0.12
"""How much nearer the middle of the subject is than its outline."""
STEP = 8
"""Pixels between the places for which it is worked out what they show; between them it is interpolated."""


class Parallax:
    """A reel over one still. Safe to use from several threads: drawing a frame changes nothing."""

    def __init__(self, scene: Scene, picture: Path, width: int, height: int) -> None:
        self.scene, self.width, self.height, self.fps = scene, width, height, scene.fps
        self.frames = max(1, round(scene.duration * scene.fps))
        given = load(picture)
        framed = covered(given, width, height)
        look = look_at(on_paper(framed))
        matte = cut_out(framed, look)
        self.parted = matte.holds
        depth = depth_of(look, NEAREST[self.parted], matte.alpha if self.parted else None)
        self.center, self.base = _standing(matte, depth) if self.parted else _resting(look, depth)
        self.route = drift_of(scene, self.base)
        self.room = self._room()
        across, down = math.ceil(width * self.room / 2) * 2, math.ceil(height * self.room / 2) * 2
        self.margin = ((across - width) / 2, (down - height) / 2)
        whole = covered(given, across, down)
        self.near = self._nodes(depth.near, across, down)
        self.behind: Array = on_paper(whole)
        self.subject: Array | None = None
        if self.parted:
            alpha = cv2.resize(matte.alpha, (across, down), interpolation=cv2.INTER_LINEAR)
            self.behind, self.subject = _parted(whole, self.behind, alpha, scene, height)
            self.front = self._nodes(self.base + BULGE * _dome(alpha), across, down)
            self.box = _box(alpha)
        self.plates = toned(scene.style.plates(width, height, scene.seed & 0x7FFFFFFF, 0.0), scene.tones)
        self.slate = Slate(scene, width, height)

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: the same bytes for the same scene and index, in any order, on any thread."""
        finished = np.ascontiguousarray(self.scene.style.finish(self.picture(index), self.plates, index))
        self.slate.stamp(finished, index)
        return finished

    def picture(self, index: int) -> Array:
        """The frame before style and slate, BGR; by cubic taps, since linear ones soften now more, now less."""
        moment = self.route(index / max(1, self.frames - 1))
        picture = cv2.remap(
            self.behind, *self._spread(self._sources(self.near, moment)), cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REFLECT_101,
        )  # fmt: skip
        if self.subject is not None:
            self._lay(picture, self.subject, self._sources(self.front, moment))
        return np.asarray(picture)

    def _lay(self, picture: Array, subject: Array, sources: Array) -> None:
        """Lay the subject over what is behind it, in place, where any of it is seen."""
        left, top, right, bottom = self.box
        seen = (
            (sources[..., 0] > left - STEP) & (sources[..., 0] < right + STEP)
            & (sources[..., 1] > top - STEP) & (sources[..., 1] < bottom + STEP)
        )  # fmt: skip
        rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
        if not len(rows):
            return
        x0, x1 = max(0, (columns[0] - 2) * STEP), min(self.width, (columns[-1] + 1) * STEP)
        y0, y1 = max(0, (rows[0] - 2) * STEP), min(self.height, (rows[-1] + 1) * STEP)
        if x1 <= x0 or y1 <= y0:
            return
        part = (slice(y0, y1), slice(x0, x1))
        maps = [each[part] for each in self._spread(sources)]
        front = cv2.remap(subject, maps[0], maps[1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        blue, green, red, alpha = cv2.split(front)
        hole = cv2.bitwise_not(alpha)
        rest = cv2.multiply(picture[part], cv2.merge((hole, hole, hole)), scale=1 / 255)
        own = cv2.min(cv2.merge((blue, green, red)), cv2.merge((alpha, alpha, alpha)))  # cubic taps overshoot
        picture[part] = cv2.add(rest, own)

    def _nodes(self, field: Array, across: int, down: int) -> Array:
        """A field over the whole picture, at the places of the frame for which sources are worked out."""
        columns, rows = (-(-side // STEP) + 2 for side in (self.width, self.height))
        x = ((np.arange(columns) - 0.5) * STEP + self.margin[0]) / across * field.shape[1] - 0.5
        y = ((np.arange(rows) - 0.5) * STEP + self.margin[1]) / down * field.shape[0] - 0.5
        at_x, at_y = np.meshgrid(x.astype(np.float32), y.astype(np.float32))
        return np.asarray(
            cv2.remap(field.astype(np.float32), at_x, at_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        )

    def _sources(self, near: Array, at: Drift) -> Array:
        """Where in the whole picture each node of the frame looks."""
        rows, columns = near.shape
        x = ((np.arange(columns) - 0.5) * STEP - self.width / 2).astype(np.float32)[None, :]
        y = ((np.arange(rows) - 0.5) * STEP - self.height / 2).astype(np.float32)[:, None]
        turn = math.radians(at.roll)
        cos, sin = math.cos(turn), math.sin(turn)
        turned_x, turned_y = cos * x - sin * y, sin * x + cos * y
        aim_x, aim_y = self.center[0] * self.width, self.center[1] * self.height
        held, shrink = near - np.float32(self.base * at.hold), 1 - np.float32(at.z) * near
        from_x = ((turned_x - aim_x) * shrink + held * (at.x * self.width)) / at.zoom + aim_x
        from_y = ((turned_y - aim_y) * shrink - held * (at.y * self.width)) / at.zoom + aim_y
        middle_x = self.width / 2 + self.margin[0] - 0.5 + at.yaw * self.width
        middle_y = self.height / 2 + self.margin[1] - 0.5 + at.pitch * self.width
        return np.dstack([from_x + middle_x, from_y + middle_y]).astype(np.float32)

    def _spread(self, sources: Array) -> tuple[Array, Array]:
        """The sources of all pixels of the frame."""
        size = (sources.shape[1] * STEP, sources.shape[0] * STEP)
        inside = (slice(STEP, STEP + self.height), slice(STEP, STEP + self.width))
        x, y = (
            cv2.resize(np.ascontiguousarray(sources[..., i]), size, interpolation=cv2.INTER_LINEAR)[inside]
            for i in (0, 1)
        )
        return x, y

    def _room(self) -> float:
        """How much larger than the frame a picture must be, so that no moment of the move looks beyond its edge."""
        nearest = NEAREST[self.parted] + (BULGE if self.parted else 0.0)
        tall, most = self.height / self.width, 0.0
        for step in range(49):
            at = self.route(step / 48)
            reach = max(abs(nearest - self.base * at.hold), abs(FAR - self.base * at.hold))
            aside, above = abs(at.x) * reach + abs(at.yaw), abs(at.y) * reach + abs(at.pitch)
            lean = abs(math.sin(math.radians(at.roll)))
            most = max(most, 2 * aside + lean * tall, (2 * above + lean) / tall)
        return 1.01 + most


def on_paper(picture: Array) -> Array:
    """A BGRA picture as BGR, transparency on a soft gray of its own brightness."""
    alpha = picture[..., 3:].astype(np.float32) / 255
    if float(alpha.min()) > 0.99:
        return np.ascontiguousarray(picture[..., :3])
    tall = picture.shape[0]
    gray = np.linspace(236, 196, tall, dtype=np.float32)[:, None, None]
    return np.asarray(picture[..., :3] * alpha + gray * (1 - alpha) + 0.5, np.uint8)


def _standing(matte: Matte, depth: Depth) -> tuple[tuple[float, float], float]:
    """Where the subject's middle is, from the frame's, in shares, and the nearness of the ground that it stands on."""
    height, width = matte.alpha.shape
    left, top, right, bottom = _box(matte.alpha)
    middle = ((left + right) / 2 / width, (top + bottom) / 2 / height)
    rows, columns = depth.near.shape
    foot = depth.near[min(rows - 1, int(bottom / height * rows)), min(columns - 1, int(middle[0] * columns))]
    return ((middle[0] - 0.5) * 0.6, (middle[1] - 0.5) * 0.6), float(foot)


def _resting(look: Look, depth: Depth) -> tuple[tuple[float, float], float]:
    """The middle of a picture without a subject, and how near that is on the whole which stands out in it."""
    rows, columns = depth.near.shape
    weight = cv2.resize(look.away, (columns, rows), interpolation=cv2.INTER_AREA) + np.float32(0.5)
    return (0.0, 0.0), float((depth.near * weight).sum() / weight.sum())


def _box(alpha: Array) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is covered."""
    rows, columns = np.flatnonzero(alpha.max(1) > 0.02), np.flatnonzero(alpha.max(0) > 0.02)
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def _dome(alpha: Array) -> Array:
    """How far inside the outline each place is, 0..1 and smooth, at a quarter of the size."""
    small = cv2.resize(alpha, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    inside = cv2.distanceTransform(np.pad((small > 0.5).astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    radius = max(2.0, float(inside.max()))
    return np.asarray(cv2.GaussianBlur(np.sqrt(np.clip(inside / radius, 0, 1)), (0, 0), max(2.0, radius / 4)))


def _parted(whole: Array, paper: Array, alpha: Array, scene: Scene, height: int) -> tuple[Array, Array]:
    """What stands behind, filled in under the subject, and the subject with its own colors up to the edge."""
    own = np.ascontiguousarray(whole[..., :3])
    left, top, right, bottom = (int(each) for each in _box(alpha))
    reach = round(height * 0.16)
    box = (slice(max(0, top - reach), bottom + reach), slice(max(0, left - reach), right + reach))
    side = max(3, round(height / 50)) | 1  # what the outline missed must not stay behind
    hole = (cv2.dilate(alpha[box], np.ones((side, side), np.uint8)) > 0.02).astype(np.float32)
    fill = cv2.GaussianBlur(uncovered(np.ascontiguousarray(paper[box]), hole), (0, 0), max(0.6, height / 900))
    dice = rng_for(scene.seed, "grain of the filled")
    noise = cv2.GaussianBlur(dice.normal(0, 3.0, hole.shape).astype(np.float32), (0, 0), 0.8)
    share = np.maximum(cv2.GaussianBlur(hole, (0, 0), height / 360), hole)
    back = paper.copy()
    fill = np.clip(fill + noise[..., None], 0, 255).astype(np.uint8)
    back[box] = cv2.blendLinear(np.ascontiguousarray(paper[box]), fill, 1 - share, share)
    edge = (alpha[box] < 0.92).astype(np.float32)
    color = own.copy()
    color[box] = np.where(edge[..., None] > 0, filled(np.ascontiguousarray(own[box]), edge), own[box])
    cover = (alpha * 255 + 0.5).astype(np.uint8)
    front = cv2.multiply(color, cv2.merge((cover, cover, cover)), scale=1 / 255)
    return back, cv2.merge((*cv2.split(front), cover))
