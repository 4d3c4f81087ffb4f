"""Forms that places under the open sky share: bands of road and path, flowing traffic, cloud banks, a veil of air."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, mix, rgb
from components.animatic.layers import Ground, Mirror, Plate
from components.animatic.lighting import Light
from components.animatic.noise import fractal, profile, tile
from components.animatic.picture import blur, haze, pack, place
from components.animatic.rooms import Room
from components.animatic.settings.base import Set


class Outside(Room):
    """A street or a lawn: the scale of a room, the light of the sky, distance that fades into the air."""

    def __init__(self, place: Set, tall: float = 12.0) -> None:
        super().__init__(place, tall)
        light = place.light
        self.white = np.clip(light.surface(0.62) + 0.02 + 0.05 * light.dark, 0, 1.1).astype(np.float32)
        self.air = light.fog
        self.focus = 11.0 if self.table else 2.0

    def sunk(self, away: float, density: float = 1.0) -> float:
        """How far something so many metres away has turned to air."""
        return self.light.fogged(self.depth(away) * 2.5 / self.metre, density)


@dataclass(frozen=True)
class Band:
    """A strip of the ground from left to right: a lane, a path, water; as ``far`` and ``near`` depths.

    With ``grain`` it has a surface: specks and worn patches, the stronger the higher; ``slab`` lays it in flags.
    """

    far: float
    near: float
    color: str
    grain: float = 0.0
    slab: float = 0.0


@dataclass(frozen=True)
class Mark:
    """A painted line along a band; dashed every so many units, or whole."""

    depth: float
    thick: float
    color: str
    dash: float = 0.0
    share: float = 0.45


class Road:
    """Bands that cross the frame under the subject, their marks running by."""

    depth = 200.0

    def __init__(self, place: Set, bands: Sequence[Band], marks: Sequence[Mark] = (), depth: float = 200.0) -> None:
        light = place.light
        self.bands, self.marks, self.fog, self.depth = bands, marks, light.fog, depth
        self.white = light.surface(0.66)
        self.lamps = 1.0 - 0.3 * light.dark
        self.paved = [self._paving(place, band) if band.grain else None for band in bands]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Fill the bands from far to near and paint the marks."""
        for band, paved in zip(self.bands, self.paved, strict=True):
            self._band(frame, camera, band, paved)
        for mark in self.marks:
            self._mark(frame, camera, mark)

    def _paving(self, place: Set, band: Band) -> Ground:
        dice, side = place.dice(f"band{band.far:.1f}"), 256
        worn, specks = tile(side, 4, 4, dice)[..., None], tile(side, 128, 1, dice)[..., None]
        tone = 1 + band.grain * ((worn - 0.5) * 1.3 + (specks - 0.5) * 0.6)
        if band.slab:
            at = np.arange(side) + side // 8  # no joint runs under the subject
            joints = (at % (side // 4) < 2)[:, None] | (at % (side // 4) < 2)[None]
            flags = dice.uniform(0.93, 1.05, (4, 4)).repeat(side // 4, 0).repeat(side // 4, 1)
            tone = tone * np.where(joints, 0.74, flags)[..., None]
        paint = rgb(band.color) * self.white * np.float32(self.lamps) * tone
        size = 4 * band.slab if band.slab else 9.0
        return Ground(paint.astype(np.float32), size, until=band.far)

    def _band(self, frame: Array, camera: Camera, band: Band, paved: Ground | None) -> None:
        if band.far - camera.z < 1.2:
            return
        top, bottom = (camera.project(0, 0.0, depth)[1] for depth in (band.far, max(band.near, camera.z + 1.0)))
        if band.near < camera.z + 1.0:  # it runs on under the lens
            bottom = max(bottom, frame.shape[0] + 2.0)
        corners = np.array([[-9, top], [frame.shape[1] + 9, top], [frame.shape[1] + 9, bottom], [-9, bottom]])
        first, last = max(0, int(top)), min(frame.shape[0], int(bottom) + 1)
        if last <= first:
            return
        tone = rgb(band.color) * self.white * np.float32(self.lamps)
        share = np.clip((np.arange(first, last) - top) / max(1.0, bottom - top), 0, 1)[:, None]
        color = mix(mix(tone, self.fog, min(0.5, band.far / 160)), tone * 1.03, share)
        ink = np.clip(color[:, ::-1] * 255, 0, 255)
        if paved is None or last - first < 3:
            frame[first:last, :, :3] = ink[:, None]
            frame[first:last, :, 3] = 255
        else:
            paved.draw(frame[:last], camera, 0.0)
        edge = mix(tone, np.zeros(3, np.float32), 0.3)[::-1] * 255
        for y in (corners[0, 1], corners[2, 1]):
            line = (np.array([[-9, y], [frame.shape[1] + 9, y]]) * 16).round().astype(np.int32)
            cv2.line(frame, line[0].tolist(), line[1].tolist(), (*(float(v) for v in edge), 255.0), 1, cv2.LINE_AA, 4)

    def _mark(self, frame: Array, camera: Camera, mark: Mark) -> None:
        if mark.depth - camera.z < 1.0:
            return
        y0, y1 = (camera.project(0, 0.0, mark.depth + way * mark.thick)[1] for way in (1, -1))
        tone = rgb(mark.color) * self.white * np.float32(1.15)
        ink = (*(int(v) for v in np.clip(tone[::-1], 0, 1) * 255), 255)
        spans = [(-10.0, camera.width + 10.0)]
        if mark.dash:
            k = camera.scale(mark.depth)
            step = mark.dash * k
            start = camera.project(0, 0, mark.depth)[0] % step - step
            spans = [(x, x + step * mark.share) for x in np.arange(start, camera.width + step, step)]
        for left, right in spans:
            corners = np.array([[left, y0], [right, y0], [right + 2, y1], [left - 2, y1]]) * 16
            cv2.fillConvexPoly(frame, corners.round().astype(np.int32), ink, cv2.LINE_AA, 4)


@dataclass(frozen=True)
class Veil:
    """Air or water between the lens and what is behind it: the whole picture mixed with one color."""

    color: Array
    amount: float
    depth: float

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Mix in place."""
        tone = np.append(np.clip(self.color[::-1], 0, 1) * 255 + 0.5, 255).astype(np.uint8)
        cv2.addWeighted(frame, 1 - self.amount, _sheet(frame.shape[:2], tone.tobytes()), self.amount, 0, dst=frame)


@lru_cache(maxsize=4)
def _sheet(shape: tuple[int, int], tone: bytes) -> Array:
    """A picture of one color."""
    return np.ascontiguousarray(np.broadcast_to(np.frombuffer(tone, np.uint8), (*shape, 4)))


def turf(stage: Set, color: str, name: str, share: float = 0.7) -> Array:
    """Grass from above as a tile: patches of two greens, blades that lie away from the viewer."""
    dice, tone = stage.dice(name), _by_night(rgb(color), stage.light)
    patches, blades, fine = tile(512, 4, 5, dice), tile(512, (16, 256), 1, dice), tile(512, (64, 256), 1, dice)
    warm = np.clip((patches - 0.4) * 3.2, 0, 1)[..., None]
    paint = mix(tone * np.float32(0.86), np.clip(tone * np.array([1.3, 1.12, 0.82], np.float32), 0, 1), warm)
    return np.asarray(
        paint * stage.light.surface(share) * (0.55 + 0.4 * patches + 0.3 * blades + 0.22 * fine)[..., None], np.float32
    )


def _by_night(tone: Array, light: Light) -> Array:
    """A color as the eye keeps it in the dark: paler, bluer."""
    pale = float(tone.mean()) * np.array([0.78, 0.92, 1.2], np.float32)
    return np.asarray(mix(tone, pale, np.float32(0.5 * light.dark)), np.float32)


def fringe(
    stage: Set,
    items: Sequence[Array],
    tall: float,
    each: float,
    name: str,
    shade: tuple[Array, Array],
    *,
    depths: Sequence[float] = (8.2, 6.6, 5.2, 4.2, 3.4),
    lift: float = 0.06,
    clump: float = 0.0,
    sizes: tuple[float, float] = (0.7, 1.0),
    feather: float = 0.45,
) -> None:
    """What grows between the subject and the lens: rows that melt into the ground, softer the nearer they are.

    A wide picture shows two or three of them, a tall one the whole lawn down to its lower edge. Blooms and blades in
    one list cost half of what they would in two.
    """
    path = stage.path
    dim = np.array([0.24, 0.36, 0.12], np.float32) * stage.light.dark
    shade = (shade[0] * (1 - dim), shade[1] * (1 - dim))
    for number, depth in enumerate(depths[:: 2 if path.width > 1.2 * path.height else 1]):
        top = stage.under(depth, lift - 0.058 * (depths[0] - depth))
        if not any(c.project(0.0, top, depth)[1] < c.height and depth - c.z > 0.8 for c in path.seen(9)):
            continue
        stage.strip(
            items, depth, tall, each, f"{name}{number}", base=min(0.0, top - tall), fog=0.0, shade=shade, near=0.5,
            focus=0.55 * max(0.0, 8.2 - depth) ** 1.6, sway=0.02, feather=feather, clump=clump, sizes=sizes,
            widest=1500,
        )  # fmt: skip


@dataclass(frozen=True)
class Beyond:
    """A ground that is drawn no nearer than a depth, where something else begins that hides it."""

    ground: Ground
    near: float
    depth: float = 1e6

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the rows beyond."""
        row = math.ceil(camera.project(0.0, 0.0, self.near)[1]) + 2
        self.ground.draw(frame[: max(0, min(frame.shape[0], row))], camera, t)


class StillWater(Mirror):
    """A mirror whose image fades out where there is nothing more above to show: in tall pictures, from high up."""

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the mirror, and ease what it added out over its lowest third where it ends within the picture."""
        height = frame.shape[0]
        line = math.ceil(camera.horizon)
        end = 2 * line
        if not 8 <= line < height or end >= height:
            super().draw(frame, camera, t)
            return
        begin = line + (end - line) * 5 // 9
        bare = frame[begin:end].copy()
        super().draw(frame, camera, t)
        share = (np.linspace(1, 0, end - begin, dtype=np.float32) ** 1.2 * 255).astype(np.uint8)[:, None]
        sheet = cv2.merge([cv2.resize(share, (frame.shape[1], end - begin), interpolation=cv2.INTER_NEAREST)] * 4)
        added = cv2.multiply(cv2.subtract(frame[begin:end], bare), sheet, scale=1 / 255)
        cv2.add(bare, added, dst=frame[begin:end])


def _puff(light: Light, side: int = 72) -> list[Array]:
    """Soft balls of cloud, lit from the sun's side, in three tones."""
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    away = np.sqrt(x * x + y * y)
    lit = np.clip(0.5 + 0.42 * x * light.side - 0.55 * y, 0, 1)[..., None]
    rough = fractal((side, side), (5, 5), 3, np.random.default_rng(5))
    alpha = np.clip((1.0 - away + (rough - 0.5) * 0.5) * 2.2, 0, 1) ** 1.3
    bright = np.clip(light.ambient * 0.55 + light.key * 0.75 + 0.08, 0, 1)
    high = np.clip(mix(rgb(light.cloud_color), bright, 0.4) * 1.06, 0, 1)
    low = mix(rgb(light.cloud_shadow), light.fog, 0.25)
    return [pack(mix(low, high, np.clip(lit * k, 0, 1)), alpha) for k in (0.8, 1.0, 1.2)]


def cloud_bank(
    stage: Set, depth: float, tall: float, top: float, name: str, *, sunk: float = 0.0, focus: float = 0.0
) -> None:
    """A ridge of cloud whose crest wanders below ``top``; solid from there down."""
    dice = stage.dice(name)
    low, high = stage.path.cover(depth)
    density = min(stage.density(depth) * (0.5 if focus < 3 else 0.26), 1300 * stage.unit / (high - low) * 1.6)
    wide = min(high - low + tall, 1500 * stage.unit / density)
    columns, rows = max(16, int(wide * density)), max(12, int(tall * density))
    canvas = np.zeros((rows, columns, 4), np.uint8)
    puffs, crest = _puff(stage.light), profile(dice, 3)
    rows_up = np.sort(dice.random(int(50 + 24 * wide / tall)))
    across = dice.random(len(rows_up)) * columns
    starts = (1 - crest(across / rows * 1.1)) * 0.72 * rows
    for row, x, start in zip(rows_up.tolist(), across.tolist(), starts.tolist(), strict=True):
        size = rows * float(dice.uniform(0.18, 0.44)) * (0.5 + 0.7 * row)
        y = start + (rows - start) * row * 0.8 - size * 0.25
        puff = puffs[int(dice.integers(3))]
        for shift in (0, -columns, columns):
            if -2 * size < x + shift < columns + size:
                place(canvas, puff, x + shift - size, y, 2 * size / puff.shape[0], flip=False)
    if sunk:
        canvas = haze(canvas, stage.light.fog, sunk)
    soft = focus * stage.unit
    if soft > 0.5:
        pad = int(3 * soft)
        canvas = np.concatenate([canvas[:, -pad:], canvas, canvas[:, :pad]], 1)
        canvas = np.ascontiguousarray(blur(np.ascontiguousarray(canvas), soft)[:, pad:-pad])
    density = columns / wide
    stage.add(Plate(canvas, depth, low, top - rows / density, density, period=wide))
    foot = np.full((4, 4, 4), 255, np.uint8)
    foot[..., :3] = canvas[-2:].reshape(-1, 4).mean(0)[:3]
    stage.add(Plate(foot, depth - 1e-3, low - wide, top - rows / density - wide, 4 / wide, period=wide))
