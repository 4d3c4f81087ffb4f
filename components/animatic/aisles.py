"""Walls that run away from the viewer: shelves left and right of aisles, in true perspective for every camera.

A room's panels face the viewer. What stands edge-on is drawn here, as upright planes at one x that reach from one
depth to another; each column of the picture is a straight walk through the drawing of that plane.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, rgb
from components.animatic.picture import blur, over, pack, svg
from components.animatic.rooms import Panel, Room
from components.animatic.sky import SoftSky

NEAREST = 0.6
"""Stage units before the lens at which a plane is cut off."""


@dataclass(frozen=True)
class Face:
    """One side of a row: where it stands, in metres, and whether it looks to the right (1) or to the left (-1)."""

    x: float
    way: int


def facing(gap: float, thick: float) -> tuple[float, tuple[Face, Face]]:
    """Rows with aisles ``gap`` metres wide between them, one aisle behind the subject: their period and sides."""
    return gap + thick, (Face(-gap / 2, 1), Face(gap / 2, -1))


def start(room: Room, gap: float, before: float = 1.4, behind: float = 0.7) -> float:
    """Where rows may begin, in metres behind the subject: around it if it and the camera stay in their aisle."""
    path, rig = room.place.path, room.place.scene.rig
    aside = max(abs(camera.x) for camera in path.seen(9))
    wide = 0.0 if room.place.scene.empty else path.hero * rig.width / rig.height / 2
    stays = not path.moves and max(aside, wide) + 0.6 < gap / 2 * room.metre
    return -min(before, 4.2 / room.metre) if stays and not room.table else behind


def headed(room: Room, gap: float, near: float) -> bool:
    """Whether the heads of the rows are in the picture at all: around the subject they lie left and right of it."""
    low, high = room.place.path.cover(room.depth(near))
    return max(-low, high) > gap / 2 * room.metre


def recede(
    room: Room, panel: Panel, near: float, far: float, faces: Sequence[Face], period: float, *, air: float = 0.25,
    cuts: Sequence[float] = (),
) -> None:  # fmt: skip
    """Stand a panel on edge along every face, repeated from ``near`` to ``far`` metres behind the subject.

    What stands between two rows is drawn right if there is a cut at its depth: nearer shelves hide it, farther do not.
    """
    place = room.place
    first, last = room.depth(near), room.depth(far)
    share = 0.25 if room.table else 0.5
    aside = min(abs(face.x) for face in faces) * room.metre
    close = max(first, place.path.seen(9)[0].z + 3.0)
    rows = int(np.clip(panel.tall * room.metre * place.density(close) * share, 48, 560 * place.unit))
    columns = int(
        np.clip(panel.wide * room.metre * place.density(close) * aside / close * share * 1.2, 48, 720 * place.unit)
    )
    one = svg(panel.markup(0.0), panel.wide, panel.tall, (columns, rows), 0.0, -panel.tall)
    count = max(1, math.ceil((far - near) / panel.wide))
    texture = np.concatenate([one] * count, 1)[:, : max(8, round((far - near) / panel.wide * columns))]
    texture = _sunk(texture, room.air, air)
    edges = [first, *(room.depth(cut) for cut in sorted(cuts)), last]
    for begin, end in pairwise(edges):
        soft = room.focus * place.unit * abs(1 - 10 / max(8.0, (begin + end) / 2))
        place.add(
            Rows(texture, (first, last), (begin, end), tuple(replace(face, x=face.x * room.metre) for face in faces),
                 period * room.metre, (room.base, panel.tall * room.metre), share, soft)
        )  # fmt: skip


def _sunk(texture: Array, air: Array, amount: float) -> Array:
    """The far end of a row, lost in the air of the room."""
    run = np.linspace(0, 255 * amount, texture.shape[1]).astype(np.uint8)[None]
    veil = cv2.resize(run, texture.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    share = cv2.multiply(veil, texture[..., 3], scale=1 / 255)
    planes = [
        cv2.add(plane - cv2.multiply(veil, plane, scale=1 / 255), cv2.convertScaleAbs(share, alpha=float(tone)))
        for plane, tone in zip(cv2.split(texture[..., :3]), np.clip(air[::-1], 0, 1), strict=True)
    ]
    return np.asarray(cv2.merge((*planes, texture[..., 3])))


class Rows:
    """Upright planes along x = const, from one depth to another, repeated sideways for ever."""

    def __init__(
        self,
        texture: Array,
        whole: tuple[float, float],
        part: tuple[float, float],
        faces: Sequence[Face],
        period: float,
        upright: tuple[float, float],
        share: float,
        soft: float,
    ) -> None:
        self.levels = [np.ascontiguousarray(texture)]
        while self.levels[-1].shape[1] > 32 and len(self.levels) < 6:
            wide = self.levels[-1].shape[1] // 2
            self.levels.append(cv2.resize(self.levels[-1], (wide, texture.shape[0]), interpolation=cv2.INTER_AREA))
        self.whole, self.part, self.faces, self.period = whole, part, faces, period
        self.base, self.tall, self.share, self.soft = *upright, share, soft
        self.depth = part[0] + 0.01

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Draw what can be seen of every face, small, soften it, and lay it over the frame."""
        share = self.share
        height, width = round(camera.height * share), round(camera.width * share)
        small = replace(camera, width=width, height=height, focal=camera.focal * share)
        sheet = np.zeros((height, width, 4), np.uint8)
        drawn = False
        for x, begin, end in self._seen(small):
            drawn |= self._face(sheet, small, x, begin, end)
        if not drawn:
            return
        sheet = blur(sheet, self.soft * share)
        over(frame, cv2.resize(sheet, (camera.width, camera.height), interpolation=cv2.INTER_LINEAR))

    def _seen(self, camera: Camera) -> list[tuple[float, float, float]]:
        """Each face in the picture, the farthest aside first: its x from the camera, and the stretch not hidden."""
        lap = 1.0 if self.part[0] == self.whole[0] else 0.9  # under the soft edge of the nearer part
        near, far = max(NEAREST, self.part[0] * lap - camera.z), max(NEAREST, self.part[1] - camera.z)
        mouth = max(NEAREST, self.whole[0] - camera.z)
        if far <= near:
            return []
        reach = far * (camera.width / 2 / camera.focal + abs(camera.yaw)) + self.period
        out: list[tuple[float, float, float]] = []
        for face in self.faces:
            first = math.floor((camera.x - reach - face.x) / self.period)
            last = math.ceil((camera.x + reach - face.x) / self.period)
            aside = sorted(
                (face.x + k * self.period - camera.x for k in range(first, last + 1)
                 if (face.x + k * self.period - camera.x) * face.way < 0), key=abs,
            )  # fmt: skip
            block = 0.0
            for x in aside:
                end = far if not block else min(far, mouth * abs(x) / block)
                block = abs(x)
                if end > near:
                    out.append((x, near, end))
        return sorted(out, key=lambda seen: -abs(seen[0]))

    def _face(self, sheet: Array, camera: Camera, x: float, begin: float, end: float) -> bool:
        """Draw one face from one distance to another, in stretches of one sharpness; whether any of it is seen."""
        middle = camera.width / 2 - camera.focal * camera.yaw
        steps = max(1, math.ceil(math.log(end / begin) / math.log(1.5)))
        marks = [begin * (end / begin) ** (k / steps) for k in range(steps + 1)]
        drawn = False
        for nearer, farther in pairwise(marks):
            sides = sorted((middle + camera.focal * x / nearer, middle + camera.focal * x / farther))
            left, right = max(0, round(sides[0])), min(camera.width, round(sides[1]))
            top = camera.horizon - camera.focal * (self.base + self.tall - camera.y) / nearer
            foot = camera.horizon - camera.focal * (self.base - camera.y) / nearer
            high, low = (
                max(0, math.floor(min(top, camera.horizon))),
                min(camera.height, math.ceil(max(foot, camera.horizon))),
            )
            if right - left < 1 or low - high < 1:
                continue
            density = (sides[1] - sides[0]) / max(1e-6, farther - nearer)
            self._stretch(sheet[high:low, left:right], camera, x, (middle - left, camera.horizon - high), density)
            drawn = True
        return drawn

    def _stretch(self, out: Array, camera: Camera, x: float, origin: tuple[float, float], density: float) -> None:
        """Draw into a part of the sheet whose vanishing point lies at ``origin``."""
        whole = self.whole[1] - self.whole[0]
        level = 0
        while level + 1 < len(self.levels) and self.levels[level].shape[1] / whole > 1.6 * density:
            level += 1
        texture = self.levels[level]
        kx, ky = texture.shape[1] / whole, texture.shape[0] / self.tall
        back, up = camera.z - self.whole[0], self.base + self.tall - camera.y
        u, v = origin
        matrix = np.array([
            [kx * back, 0, kx * (camera.focal * x - back * u)],
            [ky * up, ky * x, -ky * (up * u + v * x)],
            [1, 0, -u],
        ])  # fmt: skip
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        over(out, cv2.warpPerspective(texture, matrix, out.shape[1::-1], flags=flags))


class Dark(SoftSky):
    """What is behind a room without windows: one color."""

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Fill the frame."""
        frame.view(np.uint32)[:] = self.texture[0, 0].view(np.uint32)[0]


def shut(room: Room, color: str, away: float) -> None:
    """A room without windows: its far dark instead of the sky, and the weather stays outside."""
    tone = np.broadcast_to(np.clip(rgb(color) * room.white, 0, 1), (8, 8, 3))
    path = room.place.path
    up = max(path.height, path.horizons()[1] + 0.04 * path.height)
    room.place.sky = Dark(pack(np.ascontiguousarray(tone)), up, path.width)
    room.place.outside = room.depth(away)
