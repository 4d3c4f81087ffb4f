"""The camera: where it stands, how it sees, and a solver that holds the subject in the frame while it moves.

Lengths are stage units: the camera rests at z = 0 and the subject stands at z = 10. Turning is a shift of the image
plane, as with a view camera: uprights stay upright, and where the subject lands can be solved exactly.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType

from components.animatic.moves import ALL, SUBJECT_DEPTH, Rest, Shape
from components.animatic.noise import wander
from components.animatic.scene import Scene

__all__ = ["SUBJECT_DEPTH", "Camera", "Path", "Placement", "Rest"]

SAFE = 0.05
"""Share of the visible height that stays free around the subject."""

NEARER = 0.8
"""How much of a closer shot is a longer lens; the rest is a step nearer, so that the world keeps its scale."""
LOOSE = MappingProxyType({
    "drone": 0.8, "static": 0.9, "handheld": 0.94, "pan_left": 0.88, "pan_right": 0.88, "rack_focus": 0.9,
    "time_lapse": 0.8, "whip_pan": 0.9, "roll": 0.72, "fpv": 0.66, "snorricam": 0.9, "pedestal_up": 0.86,
    "pedestal_down": 0.86, "truck_left": 0.86, "truck_right": 0.86, "pov": 0.94,
})  # fmt: skip
"""How much of its largest size the subject gets, where a move needs room."""
STEPS = ("walk", "run")
LAZIEST = 0.5
"""How much slower than life legs may move: the world hurries by in so far as they would be slower still."""
SWING = 0.5
"""How far to either side, as a tangent, a camera at rest may turn after what leaves its frame."""


STROBES = 0.36
"""The most of a cycle that may pass from drawing to drawing: at a half nobody can tell which way a wheel turns."""


@dataclass(frozen=True)
class Camera:
    """The camera at one moment; ``yaw`` and ``pitch`` are tangents of the turn, ``roll`` is in degrees."""

    width: int
    height: int
    focal: float
    x: float = 0.0
    y: float = 1.6
    z: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    focus: float = 1.0

    @property
    def horizon(self) -> float:
        """The picture row of everything infinitely far at eye level."""
        return self.height / 2 + self.focal * self.pitch

    def scale(self, depth: float) -> float:
        """Pixels that one unit takes at this depth."""
        return self.focal / max(0.05, depth - self.z)

    def project(self, x: float, y: float, depth: float) -> tuple[float, float]:
        """Where a point of the stage lands on the picture."""
        scale = self.scale(depth)
        across = self.width / 2 + scale * (x - self.x) - self.focal * self.yaw
        return across, self.horizon - scale * (y - self.y)


@dataclass(frozen=True)
class Placement:
    """The subject at one moment: where it stands, how far its cycle has gone, and from which side it is seen."""

    x: float
    y: float
    phase: float
    turn: float


class Path:
    """A shot's camera and subject at any time: pure functions of time once built."""

    def __init__(self, scene: Scene, width: int, height: int, rest: Rest) -> None:
        self.scene, self.width, self.height, self.rest = scene, width, height, rest
        self.shown = scene.framing.shown(scene.rig)
        self.middle = scene.framing.middle(scene.rig)
        usual = 1.45 * height * (width / height * 9 / 16) ** (1 / 3 if width < height * 1.7 else 0.0)
        self.focal = usual * scene.framing.lens * self.shown**-NEARER
        self.bars = scene.style.bars(width, height)
        self.visible = height - 2 * self.bars
        self.duration = scene.duration * scene.pace
        self._seen: dict[int, list[Camera]] = {}
        dice = scene.rng("camera")
        self._shake = [wander(dice) for _ in range(6)]
        self._move: Callable[[float], Shape] = ALL[scene.move](self)
        self._lean = float(dice.uniform(-0.03, 0.03))
        gait = scene.rig.gait(scene.action)
        self.cycle, self.moves = gait.cycle, gait.stride > 0 and not scene.empty
        self.hero = self._hero_height()
        self.metre = self.hero / scene.rig.height
        self.speed, self.rate = self._speed(gait.stride)
        self.turning = self._turning()
        self.across, self.along = self._share()
        likes = rest.height * min(1.5, max(0.8, self.hero * self.shown / 4.4)) if not scene.empty else rest.height
        face = self.hero * self.middle * 0.9 if self.shown < 1 else 0.0
        self.eye = max(likes, face) * scene.framing.eye

    @property
    def follows(self) -> bool:
        """Whether the camera goes along with a subject that moves: what stands before it would sweep over it."""
        return self.moves and self.across < self.speed

    def rise(self, wanted: float) -> float:
        """How far the camera may climb: with a subject in the frame the horizon should stay in it too."""
        return wanted if self.scene.empty else min(wanted, 1.55)

    def nearest(self) -> float:
        """The least distance to the subject over the move; a wider lens is as good as a step back."""
        shapes = [self._move(i / 48) for i in range(49)]
        return min((SUBJECT_DEPTH - shape.z) / shape.zoom for shape in shapes)

    def _hero_height(self) -> float:
        """The stage height at which the subject fills its share of the frame at the closest moment of the move."""
        rig, wide = self.scene.rig, self.width > self.height * 1.2
        tall_share, wide_share = (0.68, 0.63) if wide else (0.62, 0.82)
        if self.bars:
            tall_share = 0.76
        if rig.name == "card":
            tall_share, wide_share = 0.5, 0.5 if wide else 0.72
        loose = LOOSE.get(self.scene.move, 1.0)
        if self.scene.move == "static" and self.scene.rig.gait(self.scene.action).stride > 0:
            loose = 0.8
        loose *= self.scene.framing.air / self.shown * (0.8 if self.scene.framing.roll else 1.0)
        height = min(tall_share * self.visible, wide_share * self.width * rig.height / rig.width) * loose
        if rig.on in ("air", "space"):
            height *= 0.86
        return float(height * self.nearest() / self.focal)

    def _speed(self, stride: float) -> tuple[float, float]:
        """Stage units a second, and how much slower than life the cycle runs for it, so that no foot or wheel slides.

        A camera at rest has little room: what rolls crosses it slowly, what walks keeps its pace.
        """
        if not self.moves:
            return 0.0, 1.0
        true = stride * self.metre
        speed = 6.0 * math.tanh(true / 6.0)
        if self.scene.move == "static":
            speed = min(speed, max(0.3, self._room() / self.duration))
        if self.scene.rig.on != "ground":
            return speed, min(1.0, max(0.6, speed / true))
        if self.scene.action in STEPS:
            speed = max(speed, LAZIEST * true)
        return speed, speed / true

    def _turning(self) -> float:
        """Cycles a second: as fast as the way asks, but no spoke so fast that it seems to turn back."""
        drawings = self.scene.fps / (self.scene.style.hold * self.scene.pace)
        return min(self.rate / self.cycle, STROBES * drawings) if self.cycle else 0.0

    def _share(self) -> tuple[float, float]:
        """How fast the subject crosses the frame, and the share of its way that the camera goes along with it.

        A camera at rest lets it cross, turns after it, and goes along only with what is too fast for both.
        """
        if self.scene.move != "static" or not self.moves:
            return 0.0, 1.0
        across = min(self.speed, self._room() / self.duration)
        turning = across + 2 * SWING * SUBJECT_DEPTH / self.duration
        return across, max(0.0, 1 - turning / self.speed)

    def _room(self) -> float:
        """How far, in stage units, the whole subject can go inside the frame of a camera at rest."""
        free = self.width * (1 - 4 * SAFE) - self.hero * self.scene.rig.width / self.scene.rig.height * self.focal / 10
        return float(max(0.0, free) * SUBJECT_DEPTH / self.focal)

    def subject(self, t: float) -> Placement:
        """Where the subject is at a time."""
        scene = self.scene
        x = scene.side * self.speed * (t - self.duration / 2)
        phase = (t * self.turning) % 1.0
        lift = 0.0
        if scene.rig.on in ("air", "space"):
            lift = self.hero * (0.35 + 0.05 * math.sin(t * 1.7) + 0.02 * math.sin(t * 2.9 + 1))
        elif scene.rig.on == "water":
            lift = self.hero * (0.012 * math.sin(t * 2.1) - 0.01)
        gone = self._move(min(1.0, t / self.duration)).turn
        turn = gone if scene.mirrored else -gone  # a drawing turns against the camera that goes round it
        return Placement(x, lift, phase, max(-scene.rig.turnable, min(scene.rig.turnable, turn)))

    def shake(self, t: float, strength: float) -> Shape:
        """The unrest of a hand."""
        a, b, c, d, e, _ = self._shake
        return Shape(
            x=strength * 0.12 * a(t * 0.9),
            y=strength * 0.07 * b(t * 0.8 + 5),
            across=strength * (0.010 * c(t * 1.1) + 0.004 * c(t * 2.9 + 9)),
            down=strength * (0.010 * d(t * 1.2 + 3) + 0.004 * d(t * 3.1 + 2)),
            roll=strength * 0.5 * e(t * 0.8),
        )

    def camera(self, t: float) -> Camera:
        """The camera at a time, framed so that the subject's whole box stays inside the safe area."""
        shape = self._move(min(1.0, max(0.0, t / self.duration)))
        unrest = self.shake(t, 1.0 if self.scene.move == "handheld" else self.scene.style.shake * 0.4)
        eye = max(0.25, self.eye + shape.y + unrest.y)
        camera = Camera(
            self.width,
            self.height,
            self.focal * shape.zoom,
            shape.x + unrest.x,
            eye,
            shape.z,
            roll=shape.roll + unrest.roll + self.scene.framing.roll * self.scene.side,
            focus=shape.focus,
        )
        if self.scene.empty:
            return self._view(camera, shape, unrest)
        return self._framed(camera, t, shape.across + unrest.across, shape.down + unrest.down, shape.free)

    def _view(self, camera: Camera, shape: Shape, unrest: Shape) -> Camera:
        """No subject: hold the horizon where the setting likes it, and let pans turn the camera."""
        level = self.rest.horizon + shape.down + unrest.down - 0.045 * shape.y / max(0.5, self.rest.crane)
        yaw = -(shape.across + unrest.across) * 1.2 * self.width / camera.focal - 0.5 * camera.x / SUBJECT_DEPTH
        return replace(camera, yaw=yaw, pitch=(level - 0.5) * self.visible / camera.focal)

    def _framed(self, camera: Camera, t: float, across: float, down: float, free: float) -> Camera:
        rig, place = self.scene.rig, self.subject(t)
        camera = replace(camera, x=camera.x + place.x * self.along)
        scale = camera.scale(SUBJECT_DEPTH)
        half_tall = scale * self.hero * self.shown / 2
        half_wide = half_tall * rig.width / rig.height
        lead = -0.05 * self.scene.side if self.moves else self._lean
        if self.across:
            lead = self.scene.side * self.across * (t - self.duration / 2) * scale / self.width
        margin = SAFE * self.visible + abs(camera.roll) * 0.006 * self.width
        wish_x = (0.5 + lead + across) * self.width
        wish_y = self.bars + (0.535 + down) * self.visible
        want_x = _inside(wish_x, half_wide, margin, self.width - margin)
        want_y = _inside(wish_y, half_tall, self.bars + margin, self.height - self.bars - margin)
        want_x += (wish_x - want_x) * free
        want_y += (wish_y - want_y) * free
        depth = SUBJECT_DEPTH - camera.z
        yaw = (place.x - camera.x) / depth - (want_x - self.width / 2) / camera.focal
        pitch = (place.y * 0.5 + self.hero * self.middle - camera.y) / depth + (want_y - self.height / 2) / camera.focal
        return replace(camera, yaw=yaw, pitch=pitch)

    def box(self, t: float) -> tuple[float, float, float, float]:
        """The subject's box on the picture: left, top, right, bottom."""
        camera, place = self.camera(t), self.subject(t)
        half = self.hero * self.scene.rig.width / self.scene.rig.height / 2
        left, top = camera.project(place.x - half, place.y + self.hero, SUBJECT_DEPTH)
        right, bottom = camera.project(place.x + half, place.y, SUBJECT_DEPTH)
        return left, top, right, bottom

    def times(self, count: int = 17) -> list[float]:
        """Moments spread over the clip."""
        return [self.duration * i / (count - 1) for i in range(count)]

    def seen(self, count: int) -> list[Camera]:
        """The camera at moments spread over the clip: every layer of a set asks for them."""
        if count not in self._seen:
            self._seen[count] = [self.camera(t) for t in self.times(count)]
        return self._seen[count]

    def cover(self, depth: float, margin: float = 0.04) -> tuple[float, float]:
        """The stretch of x that is seen at a depth over the whole clip."""
        low, high = math.inf, -math.inf
        for camera in self.seen(25):
            away = max(0.4, depth - camera.z)
            half = away * camera.width / 2 / camera.focal * (1 + 2 * margin + abs(camera.roll) * 0.02)
            middle = camera.x + away * camera.yaw
            low, high = min(low, middle - half), max(high, middle + half)
        return low, high

    def closest(self, depth: float) -> float:
        """The least distance the camera comes to a depth."""
        return max(0.5, min(float((depth - camera.z) * self.focal / camera.focal) for camera in self.seen(9)))

    def horizons(self) -> tuple[float, float]:
        """The highest and the lowest row of the horizon over the clip."""
        rows = [camera.horizon for camera in self.seen(25)]
        return min(rows), max(rows)


def _inside(middle: float, half: float, low: float, high: float) -> float:
    """Move a middle as little as is needed for its whole stretch to lie between two edges."""
    if 2 * half >= high - low:
        return (low + high) / 2
    return min(high - half, max(low + half, middle))
