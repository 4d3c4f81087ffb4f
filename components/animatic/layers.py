"""What a picture is stacked from: the sky at infinity, the ground plane, and flat plates that face the camera."""

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array
from components.animatic.hiding import Cover, Outline, Pieces, Placed
from components.animatic.picture import over, place


class Layer(Protocol):
    """Something at a depth that can draw itself for a camera and a time, and gives the same pixels every time.

    What nearer plates hide may be missing under it: one that looks at other pixels than it draws sets ``looks`` true.
    """

    @property
    def depth(self) -> float:
        """How far it stands, in stage units."""

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw over the frame (BGRA, premultiplied), in place."""


@dataclass(frozen=True)
class Sky:
    """A baked sky: turns with the camera, does not move with it. ``up`` pixels of it lie above the horizon."""

    texture: Array
    up: float
    scale: float
    drift: float = 0.0
    floored: bool = False
    """Whether a ground covers everything below the horizon."""
    depth: float = math.inf

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Fill the frame from its top; what lies below the texture repeats its last row."""
        height, width = frame.shape[:2]
        if self.floored:  # the ground paints the rest
            height = min(height, max(1, math.ceil(camera.horizon) + 2))
        x = (width - self.texture.shape[1] * self.scale) / 2 - camera.focal * camera.yaw + self.drift * t
        y = camera.horizon - self.up
        k = self.scale
        matrix = np.array([[k, 0, x + (k - 1) / 2], [0, k, y + (k - 1) / 2]], np.float32)
        frame[:height] = cv2.warpAffine(
            self.texture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )


class Plate:
    """A texture standing at a depth, its lower left at (``left``, ``base``), ``density`` pixels to a unit."""

    def __init__(
        self,
        texture: Array,
        depth: float,
        left: float,
        base: float,
        density: float,
        *,
        period: float | None = None,
        drift: float = 0.0,
        sway: float = 0.0,
        alpha: float = 1.0,
        near: float = 0.6,
    ) -> None:
        self.depth, self.left, self.base, self.density = depth, left, base, density
        self.period, self.drift, self.sway, self.alpha, self.near = period, drift, sway, alpha, near
        self.levels = [np.ascontiguousarray(texture)]
        while min(self.levels[-1].shape[:2]) > 24 and len(self.levels) < 5:
            self.levels.append(cv2.resize(self.levels[-1], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
        self.outline = Outline(np.asarray(texture[..., 3]))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw every repeat that is in the picture."""
        cover, strokes = Cover(frame.shape[1], frame.shape[0]), self.strokes(camera, t)
        for stroke, reach in zip(strokes, cover.reaches([stroke.placed for stroke in strokes]), strict=True):
            stroke.paint(frame, cover.claim(reach))

    def strokes(self, camera: Camera, t: float) -> "list[Stroke]":
        """Where its repeats stand in the picture."""
        away = self.depth - camera.z
        alpha = self.alpha * min(1.0, (away - self.near) / (self.near * 0.8))
        if alpha <= 0.01:
            return []
        k = camera.scale(self.depth) / self.density
        tall, wide = self.levels[0].shape[0] * k, self.levels[0].shape[1] * k
        x, foot = camera.project(self.left + self.drift * t, self.base, self.depth)
        y = foot - tall
        if y > camera.height or foot < 0 or not math.isfinite(x):
            return []
        places = [x]
        if self.period is not None:
            step = self.period * camera.scale(self.depth)
            x -= math.floor((x + wide - step) / step) * step + step
            places = [x + step * i for i in range(max(0, math.ceil((camera.width - x) / step)))]
        lean = self.sway * math.sin(t * 1.7 + self.depth) * tall
        return [
            Stroke(self.levels, Placed(self.outline, left, y, k, abs(lean), alpha >= 0.999 and lean == 0), alpha, lean)
            for left in places
        ]


@dataclass(frozen=True)
class Stroke:
    """One repeat of a plate in one picture: where it stands, how dense it is and how far it leans."""

    levels: list[Array]
    placed: Placed
    alpha: float
    lean: float

    def halved(self) -> "Stroke":
        """The same on a picture of half the size."""
        placed = replace(self.placed, x=self.placed.x / 2, y=self.placed.y / 2, scale=self.placed.scale / 2)
        return replace(self, placed=placed, lean=self.lean / 2)

    def paint(self, frame: Array, pieces: Pieces) -> None:
        """Blend and copy these pieces of it."""
        source, level, k = self.levels[0], 0, self.placed.scale
        while k * 2**level < 0.6 and level + 1 < len(self.levels):
            level += 1
            source = self.levels[level]
        scale_x = k * self.levels[0].shape[1] / source.shape[1]
        scale_y = k * self.levels[0].shape[0] / source.shape[0]
        tall = source.shape[0] * scale_y
        shear = -self.lean / tall * scale_y if tall else 0.0
        start = self.placed.x + (scale_x - 1) / 2 + self.lean
        for boxes, copied in ((pieces.blend, False), (pieces.copy, True)):
            for x0, y0, x1, y1 in boxes:
                down = self.placed.y - y0 + (scale_y - 1) / 2
                matrix = np.array([[scale_x, shear, start - x0], [0, scale_y, down]], np.float32)
                area = frame[y0:y1, x0:x1]
                if copied:
                    cv2.warpAffine(
                        source, matrix, (x1 - x0, y1 - y0), dst=area, flags=cv2.INTER_LINEAR,
                        borderMode=cv2.BORDER_REPLICATE,
                    )  # fmt: skip
                    continue
                drawn = cv2.warpAffine(source, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
                over(area, cv2.convertScaleAbs(drawn, alpha=self.alpha) if self.alpha < 0.999 else drawn)


class Ground:
    """A tiled floor to the horizon: every picture row is an even walk through the tile, drawn by fixed-point remap."""

    def __init__(
        self,
        tile: Array,
        size: float,
        *,
        fog: Array | None = None,
        fog_depth: float = 60.0,
        power: float = 1.2,
        blend: bool = False,
        flow: tuple[float, float] = (0.0, 0.0),
        until: float = math.inf,
        depth: float = 1e6,
    ) -> None:
        """``tile`` is a square RGB float texture, a power of two wide, ``size`` units long. ``blend`` fades into what
        is behind (a studio sweep) instead of into a fog color. A table or a beach ends ``until`` a depth.
        """
        self.until, self.depth = until, depth
        side = 1 << round(math.log2(tile.shape[0]))
        pixels = np.clip(tile[..., ::-1], 0, 1) * 255 + 0.5
        packed = np.dstack([pixels, np.full(tile.shape[:2], 255.0)]).astype(np.uint8)
        if packed.shape[0] != side:
            packed = cv2.resize(packed, (side, side), interpolation=cv2.INTER_AREA)
        self.size, self.power, self.fog_depth, self.flow, self.blend = size, power, fog_depth, flow, blend
        self.fog = None if fog is None else np.clip(fog[::-1], 0, 1) * 255
        self.sides: list[int] = []
        self.tiles: list[Array] = []
        while side >= 16 and len(self.tiles) < 6:
            self.sides.append(side)
            self.tiles.append(np.pad(packed, ((0, 1), (0, 1), (0, 0)), mode="wrap"))
            packed, side = cv2.resize(packed, (side // 2, side // 2), interpolation=cv2.INTER_AREA), side // 2

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Fill everything below the horizon."""
        top = max(0, math.ceil(camera.horizon) + 1)
        if math.isfinite(self.until):
            top = max(top, math.ceil(camera.project(0.0, 0.0, self.until)[1]))
        if top >= frame.shape[0] - 1:
            return
        rows = np.arange(top, frame.shape[0], dtype=np.float64) + 0.5
        away = camera.focal * camera.y / np.maximum(rows - camera.horizon, 0.3)
        thin = 1 - np.exp(-((away / self.fog_depth) ** self.power))
        behind = frame[top:].copy() if self.blend else None
        density = self.sides[0] / self.size
        level = np.clip(
            np.floor(np.log2(np.maximum(away / camera.focal * density * 0.8, 1e-6))), 0, len(self.tiles) - 1
        )
        edges = [0, *(np.nonzero(np.diff(level))[0] + 1).tolist(), len(rows)]
        for start, end in pairwise(edges):
            self._band(frame[top + start : top + end], camera, t, away[start:end], int(level[start]))
        count = int((thin > 0.006).sum())
        if count and (behind is not None or self.fog is not None):
            self._fade(frame[top : top + count], thin[:count], behind[:count] if behind is not None else None)

    def _band(self, out: Array, camera: Camera, t: float, away: Array, level: int) -> None:
        height, width = out.shape[:2]
        side = self.sides[level]
        unit = side / self.size * 32
        step = np.round(away / camera.focal * unit * 16).astype(np.int32)[:, None]
        first = (camera.x + self.flow[0] * t + (camera.yaw - width / 2 / camera.focal) * away) * unit
        across = np.arange(width, dtype=np.int32)[None] * step
        across >>= 4
        across += np.round(np.mod(first, side * 32)).astype(np.int32)[:, None]
        down = np.round(np.mod((camera.z + self.flow[1] * t + away) * unit, side * 32)).astype(np.int32)[:, None]
        table = (across & 31).astype(np.uint16)
        table += ((down & 31) * 32).astype(np.uint16)
        across >>= 5
        across &= side - 1
        points = np.empty((height, width, 2), np.int16)
        points[..., 0] = across
        points[..., 1] = (down >> 5) & (side - 1)
        cv2.remap(self.tiles[level], points, table, cv2.INTER_LINEAR, dst=out)

    def _fade(self, out: Array, thin: Array, behind: Array | None) -> None:
        if behind is None:
            veil = np.empty((len(thin), 1, 4), np.uint8)
            veil[:, 0, :3] = self.fog * thin[:, None] + 0.5
            veil[:, 0, 3] = thin * 255 + 0.5
            over(out, cv2.resize(veil, (out.shape[1], len(thin)), interpolation=cv2.INTER_NEAREST))
            return
        share = np.round(thin * 255).astype(np.uint8)[:, None]
        wide = cv2.resize(share, (out.shape[1] * 4, len(thin)), interpolation=cv2.INTER_NEAREST).reshape(out.shape)
        cv2.multiply(out, cv2.bitwise_not(wide), dst=out, scale=1 / 255)
        cv2.add(out, cv2.multiply(behind, wide, scale=1 / 255), dst=out)


@dataclass(frozen=True)
class Shade:
    """A veil over the whole picture at a depth: darkness toward the edges of a floor, haze over a street."""

    texture: Array
    depth: float
    up: float
    scale: float

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Lay the veil so that its own horizon meets the camera's."""
        wide = self.texture.shape[1] * self.scale
        place(frame, self.texture, (camera.width - wide) / 2, camera.horizon - self.up, self.scale)


@dataclass(frozen=True)
class Mirror:
    """A wet or still floor: what is already drawn above the horizon, upside down, smeared and dimmed below it."""

    depth: float
    strength: float
    unit: float
    ripple: float = 1.0
    looks = True

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Add the mirror image, worked out at a quarter of the size."""
        height, width = frame.shape[:2]
        line = math.ceil(camera.horizon)
        count = min(line, height - line)
        if count < 8 or line < 0:
            return
        above = frame[line - count : line, :, :3]
        small = cv2.resize(above, (max(1, width // 4), max(1, count // 4)), interpolation=cv2.INTER_AREA)[::-1]
        smear = max(1, int(9 * self.unit * self.ripple)) * 2 + 1
        small = cv2.blur(small, (3, smear))
        fade = np.linspace(0.25, 1.0, small.shape[0], dtype=np.float32) ** 0.5 * self.strength
        fade[: max(1, len(fade) // 12)] *= np.linspace(0, 1, max(1, len(fade) // 12))
        small = (small * fade[:, None, None]).astype(np.uint8)
        image = cv2.cvtColor(cv2.resize(small, (width, count), interpolation=cv2.INTER_LINEAR), cv2.COLOR_BGR2BGRA)
        cv2.add(frame[line : line + count], image, dst=frame[line : line + count])
