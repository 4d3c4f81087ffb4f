"""The stage: a scene baked for one size, and ``frame(i)``, a pure function of the scene and the frame's number."""

import math
from collections.abc import Callable, Iterable

import cv2
import numpy as np

from components.animatic.actor import Actor
from components.animatic.camera import SUBJECT_DEPTH, Camera, Path
from components.animatic.color import Array, rgb
from components.animatic.hiding import Cover, Pieces
from components.animatic.kept import built
from components.animatic.layers import Layer, Plate, Stroke
from components.animatic.picture import over
from components.animatic.poses import Poses
from components.animatic.scene import Scene
from components.animatic.settings import SETTINGS
from components.animatic.slate import Slate
from components.animatic.tones import toned

BLURRED = 0.7
"""The blur in pixels from which on half the pixels tell all that can be seen."""
FAINT = 0.04
"""The blur in pixels that nobody sees; from there to ``BLURRED`` it is mixed in little by little."""
WORTH = 0.5
"""The share of the picture that far plates must blend, for drawing them small to pay."""


Plan = list[tuple[Stroke, Pieces]]
"""What is to be painted of one layer."""


class Stage:
    """Everything baked. Safe to use from several threads: drawing a frame changes nothing."""

    def __init__(self, scene: Scene, width: int, height: int, soon: Callable[[int], Iterable[int]] = range) -> None:
        """``soon`` tells which of so many frames are wanted first: their poses are drawn while the set is built."""
        self.scene, self.width, self.height, self.fps = scene, width, height, scene.fps
        across, down = scene.style.sketch(width, height)
        self.frames = max(1, round(scene.duration * scene.fps))
        setting = SETTINGS.get(scene.setting) or SETTINGS["field"]
        self.path = Path(scene, across, down, setting.rest)
        poses = None if scene.empty else Poses(self.path)
        if poses:
            poses.begin(self.time(index) for index in soon(self.frames))
        place, built_layers = built(scene, self.path)
        assert place.sky is not None  # noqa: S101 - for mypy; the builder has seen to it
        self.sky = place.sky
        layers = list(built_layers)
        self.actor = Actor(poses, place.mirror, place.shadow) if poses else None
        if self.actor:
            layers.append(self.actor)
        self.layers = sorted(layers, key=lambda layer: -layer.depth)
        self.light, self.thick = place.light, place.thick
        self.plates = toned(scene.style.plates(width, height, scene.seed & 0x7FFFFFFF, scene.light.dark), scene.tones)
        self.veil = _veil(
            self.light.sun_color, self.light.glow * (1.0 if self.light.disc == "sun" else 0.5), across, down
        )
        self.slate = Slate(scene, width, height)

    def time(self, index: int) -> float:
        """Scene seconds at a frame: slow motion runs fewer of them."""
        return index / self.scene.fps * self.scene.pace

    def picture(self, index: int) -> Array:
        """The frame before style and slate, BGRA, of the size that the style paints on."""
        t = self.time(index)
        camera = self.path.camera(t)
        frame = np.zeros((camera.height, camera.width, 4), np.uint8)
        plans = self._plans(camera, t)
        self.sky.draw(frame, camera, t)
        steps = list(zip(self.layers, plans, strict=True))
        far = self._far(steps, camera)
        for number, (layer, plan) in enumerate(steps):
            if number in far:
                if number == far.start:
                    _halved(frame, [step for _, plan in steps[far.start : far.stop] for step in plan])
            elif layer is self.actor:
                self._soften(frame, camera)
                self._act(frame, camera, t)
            elif isinstance(layer, Plate):
                for stroke, pieces in plan:
                    stroke.paint(frame, pieces)
            else:
                layer.draw(frame, camera, t)
        if abs(camera.roll) > 0.02:
            grow = 1 + abs(math.sin(math.radians(camera.roll))) * max(frame.shape[:2]) / min(frame.shape[:2])
            turn = cv2.getRotationMatrix2D((camera.width / 2, camera.height / 2), -camera.roll, grow)
            frame = cv2.warpAffine(
                frame, turn, (camera.width, camera.height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
            )
        if self.light.disc != "none" and self.light.glow > 0.05:
            self._flare(frame, camera)
        return self._smeared(frame, camera, t)

    def _plans(self, camera: Camera, t: float) -> list[Plan]:
        """What of every plate can be seen, found from the nearest to the farthest."""
        cover = Cover(camera.width, camera.height)
        strokes = [layer.strokes(camera, t) if isinstance(layer, Plate) else [] for layer in self.layers]
        reaches = iter(cover.reaches([stroke.placed for some in reversed(strokes) for stroke in some]))
        plans: list[Plan] = []
        for layer, some in zip(reversed(self.layers), reversed(strokes), strict=True):
            if layer is self.actor or getattr(layer, "looks", False):
                cover.clear()
            plans.append([(stroke, cover.claim(next(reaches))) for stroke in some])
        return plans[::-1]

    def _far(self, steps: list[tuple[Layer, Plan]], camera: Camera) -> range:
        """Which layers, one after the other, may be drawn at half the size: the air or the lens blurs them anyway."""
        soft = SUBJECT_DEPTH * 1.15 if self.actor and self._sigma(camera) >= BLURRED else math.inf
        limit = min(soft, self.thick if min(camera.width, camera.height) >= 540 else math.inf)
        fits = [isinstance(layer, Plate) and layer.depth > limit for layer, _ in steps]
        if camera.width % 2 or camera.height % 2 or True not in fits:
            return range(0)
        first = fits.index(True)
        last = fits.index(False, first) if False in fits[first:] else len(fits)
        boxes = [box for _, plan in steps[first:last] for _, pieces in plan for box in pieces.blend]
        blended = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in boxes)
        return range(first, last) if blended > WORTH * camera.width * camera.height else range(0)

    def _sigma(self, camera: Camera) -> float:
        """How far out of focus what is behind the subject is, in pixels."""
        return 3.4 * self.scene.shallow * camera.focus * min(camera.width, camera.height) / 720

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: the same bytes for the same scene and index, in any order, on any thread."""
        picture = self.scene.style.finish(self.picture(index), self.plates, index)
        picture = np.ascontiguousarray(picture)
        self.slate.stamp(picture, index)
        return picture

    def _soften(self, frame: Array, camera: Camera) -> None:
        """Put what is behind the subject out of focus: all above the horizon, the ground less the nearer it is."""
        sigma = self._sigma(camera)
        if sigma < FAINT:
            return
        half = cv2.resize(frame, (camera.width // 2, camera.height // 2), interpolation=cv2.INTER_AREA)
        rows = np.arange(camera.height, dtype=np.float32)
        away = camera.focal * camera.y / np.maximum(rows - camera.horizon, 0.5)
        share = np.clip((away - SUBJECT_DEPTH * 1.15) / (SUBJECT_DEPTH * 1.3), 0, 1)
        share[rows <= camera.horizon] = 1.0
        share *= min(1.0, sigma / BLURRED)
        full = int(np.argmax(share < 1)) if (share < 1).any() else camera.height
        last = int(np.argmax(share <= 0)) if (share <= 0).any() else camera.height
        needed = min(half.shape[0], last // 2 + 2)
        blurred = _unfocused(half, sigma, 0 < camera.focus < 1)[:needed]
        high = camera.height if needed == half.shape[0] else needed * 2
        soft = cv2.resize(blurred, (camera.width, high), interpolation=cv2.INTER_LINEAR)
        frame[:full] = soft[:full]
        if last > full:
            part = np.round(share[full:last, None] * 255).astype(np.uint8)
            part = cv2.resize(part, (camera.width * 4, last - full), interpolation=cv2.INTER_NEAREST)
            part, area = part.reshape(last - full, camera.width, 4), frame[full:last]
            cv2.multiply(area, cv2.bitwise_not(part), dst=area, scale=1 / 255)
            cv2.add(area, cv2.multiply(soft[full:last], part, scale=1 / 255), dst=area)

    def _act(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the subject, itself out of focus while the focus is elsewhere."""
        if self.actor is None:
            return
        sigma = 4.5 * (1 - camera.focus) * min(camera.width, camera.height) / 720
        if sigma < FAINT:
            self.actor.draw(frame, camera, t)
            return
        alone = np.zeros_like(frame)
        self.actor.draw(alone, camera, t)
        share, soft = min(1.0, sigma / BLURRED), _unfocused(alone, sigma, 0 < camera.focus < 1)
        over(frame, soft if share == 1 else cv2.addWeighted(soft, share, alone, 1 - share, 0))

    def _smeared(self, frame: Array, camera: Camera, t: float) -> Array:
        """A swing too fast for the shutter is drawn out along its way."""
        later = self.path.camera(t + 0.5 / self.fps * self.scene.pace)
        far = abs(later.focal * later.yaw - camera.focal * camera.yaw)
        if far < 0.02 * camera.width:
            return frame
        return np.asarray(cv2.blur(frame, (round(far) | 1, 1)))

    def _flare(self, frame: Array, camera: Camera) -> None:
        """The sun's veil over whatever stands before it, added at a quarter of the size."""
        x = camera.width / 2 + self.light.sun_across * camera.width - camera.focal * camera.yaw
        y = camera.horizon - self.light.sun_up * camera.height
        small = np.zeros((max(1, camera.height // 4), max(1, camera.width // 4), 4), np.uint8)
        high, wide = self.veil.shape[:2]
        left, top = round(x / 4 - wide / 2), round(y / 4 - high / 2)
        x0, x1 = max(0, left), min(small.shape[1], left + wide)
        y0, y1 = max(0, top), min(small.shape[0], top + high)
        if x1 <= x0 or y1 <= y0:
            return
        small[y0:y1, x0:x1] = self.veil[y0 - top : y1 - top, x0 - left : x1 - left]
        cv2.add(frame, cv2.resize(small, (camera.width, camera.height), interpolation=cv2.INTER_LINEAR), dst=frame)


def _halved(frame: Array, plan: Plan) -> None:
    """Paint strokes at half the size, and with them all of the frame as far down as they reach."""
    low = max(box[3] for _, pieces in plan for box in (*pieces.blend, *pieces.copy))
    half = cv2.resize(frame[:low], (frame.shape[1] // 2, low // 2), interpolation=cv2.INTER_AREA)
    for stroke, pieces in plan:
        stroke.halved().paint(half, pieces.halved())
    cv2.resize(half, (frame.shape[1], low), dst=frame[:low], interpolation=cv2.INTER_LINEAR)


def _unfocused(picture: Array, sigma: float, gliding: bool) -> Array:
    """A picture out of focus. Kernels come in odd sizes only: a blur that ``glides`` is mixed from two of them."""
    size = sigma * 3.4 + 1
    if not gliding:
        side = max(3, round(sigma * 1.7) * 2 + 1)
        return np.asarray(cv2.stackBlur(picture, (side, side)))
    low = max(1, math.floor((size - 1) / 2) * 2 + 1)
    share = min(1.0, (size - low) / 2)
    near = cv2.stackBlur(picture, (low, low)) if low > 1 else picture
    return np.asarray(cv2.addWeighted(near, 1 - share, cv2.stackBlur(picture, (low + 2, low + 2)), share, 0))


def _veil(color: str, strength: float, width: int, height: int) -> Array:
    side = max(8, min(width, height) // 4 * 2)
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    near = np.clip(1 - np.sqrt(x * x + y * y), 0, 1)
    glow = (near**4 * 0.2 + near**1.8 * 0.07) * strength
    light = np.clip(glow[..., None] * np.append(rgb(color)[::-1], 0), 0, 1)
    return np.asarray(light * 255, np.uint8)
