"""The camera: where it stands, how it sees, and the ten moves as true paths with a solver that holds the frame.

Lengths are stage units: the camera rests at z = 0 and the subject stands at z = 10. Turning is a shift of the image
plane, as with a view camera: uprights stay upright, and where the subject lands can be solved exactly.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from components.animatic.noise import wander
from components.animatic.scene import Scene

SUBJECT_DEPTH = 10.0
SAFE = 0.05
"""Share of the visible height that stays free around the subject."""


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
class Rest:
    """How a setting likes to be seen: eye height, how far a crane rises, where the horizon lies in an empty view."""

    height: float = 1.7
    crane: float = 2.2
    horizon: float = 0.56
    drone: float = 4.2
    travel: float = 0.34
    """Share of the way to the subject that a dolly goes."""
    orbit: float = 0.44
    """Radians to either side."""


@dataclass(frozen=True)
class Placement:
    """The subject at one moment: where it stands, how far its cycle has gone, and from which side it is seen."""

    x: float
    y: float
    phase: float
    turn: float


@dataclass(frozen=True)
class Shape:
    """One moment of a move before framing: camera offsets, and where the subject should land, as shares of it."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    across: float = 0.0
    down: float = 0.0
    roll: float = 0.0
    turn: float = 0.0


def ease(u: float) -> float:
    """Start and stop softly."""
    return u * u * u * (u * (6 * u - 15) + 10)


def glide(u: float) -> float:
    """Nearly even, with soft ends: how a dolly on rails moves."""
    return 0.72 * u + 0.28 * ease(u)


class Path:
    """A shot's camera and subject at any time: pure functions of time once built."""

    def __init__(self, scene: Scene, width: int, height: int, rest: Rest) -> None:
        self.scene, self.width, self.height, self.rest = scene, width, height, rest
        self.focal = 1.45 * height * (width / height * 9 / 16) ** (1 / 3 if width < height * 1.7 else 0.0)
        self.bars = scene.style.bars(width, height)
        self.visible = height - 2 * self.bars
        self.duration = scene.duration * scene.pace
        dice = scene.rng("camera")
        self._shake = [wander(dice) for _ in range(6)]
        self._move: Callable[[float], Shape] = MOVES[scene.move](self)
        self._lean = float(dice.uniform(-0.03, 0.03))
        gait = scene.rig.gait(scene.action)
        self.cycle, self.moves = gait.cycle, gait.stride > 0 and not scene.empty
        self.hero = self._hero_height()
        self.metre = self.hero / scene.rig.height
        self.speed, self.rate = self._speed(gait.stride)
        self.eye = rest.height * min(1.5, max(0.8, self.hero / 4.4)) if not scene.empty else rest.height

    def rise(self, wanted: float) -> float:
        """How far the camera may climb: with a subject in the frame the horizon should stay in it too."""
        return wanted if self.scene.empty else min(wanted, 1.55)

    def nearest(self) -> float:
        """The least distance to the subject over the move."""
        return min(SUBJECT_DEPTH - self._move(i / 24).z for i in range(25))

    def _hero_height(self) -> float:
        """The stage height at which the subject fills its share of the frame at the closest moment of the move."""
        rig, wide = self.scene.rig, self.width > self.height * 1.2
        tall_share, wide_share = (0.68, 0.63) if wide else (0.62, 0.82)
        if self.bars:
            tall_share = 0.76
        if rig.name == "card":
            tall_share, wide_share = 0.5, 0.5 if wide else 0.72
        loose = {"drone": 0.8, "static": 0.9, "handheld": 0.94, "pan_left": 0.88, "pan_right": 0.88}.get(
            self.scene.move, 1.0
        )
        if self.scene.move == "static" and self.scene.rig.gait(self.scene.action).stride > 0:
            loose = 0.8
        height = min(tall_share * self.visible, wide_share * self.width * rig.height / rig.width) * loose
        if rig.on in ("air", "space"):
            height *= 0.86
        return float(height * self.nearest() / self.focal)

    def _speed(self, stride: float) -> tuple[float, float]:
        """Stage units a second, and how much slower than life the cycle runs for it."""
        if not self.moves:
            return 0.0, 1.0
        true = stride * self.metre
        speed = 6.0 * math.tanh(true / 6.0)
        if self.scene.move == "static":
            room = (
                self.width * (1 - 4 * SAFE) - self.hero * self.scene.rig.width / self.scene.rig.height * self.focal / 10
            )
            speed = min(speed, max(0.3, room * SUBJECT_DEPTH / self.focal / self.duration))
        return speed, min(1.0, max(0.6, speed / true))

    def subject(self, t: float) -> Placement:
        """Where the subject is at a time."""
        scene = self.scene
        x = scene.side * self.speed * (t - self.duration / 2)
        phase = (t * self.rate / self.cycle) % 1.0 if self.cycle else 0.0
        lift = 0.0
        if scene.rig.on in ("air", "space"):
            lift = self.hero * (0.35 + 0.05 * math.sin(t * 1.7) + 0.02 * math.sin(t * 2.9 + 1))
        elif scene.rig.on == "water":
            lift = self.hero * (0.012 * math.sin(t * 2.1) - 0.01)
        turn = self._move(min(1.0, t / self.duration)).turn * scene.side
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
            self.width, self.height, self.focal, shape.x + unrest.x, eye, shape.z, roll=shape.roll + unrest.roll
        )
        if self.scene.empty:
            return self._view(camera, shape, unrest)
        return self._framed(camera, t, shape.across + unrest.across, shape.down + unrest.down)

    def _view(self, camera: Camera, shape: Shape, unrest: Shape) -> Camera:
        """No subject: hold the horizon where the setting likes it, and let pans turn the camera."""
        level = self.rest.horizon + shape.down + unrest.down - 0.045 * shape.y / max(0.5, self.rest.crane)
        yaw = -(shape.across + unrest.across) * 1.2 * self.width / self.focal - 0.5 * camera.x / SUBJECT_DEPTH
        return replace(camera, yaw=yaw, pitch=(level - 0.5) * self.visible / self.focal)

    def _framed(self, camera: Camera, t: float, across: float, down: float) -> Camera:
        rig, place = self.scene.rig, self.subject(t)
        follow = place.x if self.scene.move != "static" else 0.0
        camera = replace(camera, x=camera.x + follow)
        scale = camera.scale(SUBJECT_DEPTH)
        half_wide, half_tall = scale * self.hero * rig.width / rig.height / 2, scale * self.hero / 2
        lead = -0.05 * self.scene.side if self.moves else self._lean
        if self.scene.move == "static" and self.moves:
            lead = self.scene.side * self.speed * (t - self.duration / 2) * scale / self.width
        margin = SAFE * self.visible + abs(camera.roll) * 0.006 * self.width
        want_x = _inside((0.5 + lead + across) * self.width, half_wide, margin, self.width - margin)
        middle = self.bars + (0.535 + down) * self.visible
        want_y = _inside(middle, half_tall, self.bars + margin, self.height - self.bars - margin)
        depth = SUBJECT_DEPTH - camera.z
        yaw = (place.x - camera.x) / depth - (want_x - self.width / 2) / self.focal
        pitch = (place.y * 0.5 + self.hero / 2 - camera.y) / depth + (want_y - self.height / 2) / self.focal
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

    def cover(self, depth: float, margin: float = 0.04) -> tuple[float, float]:
        """The stretch of x that is seen at a depth over the whole clip."""
        low, high = math.inf, -math.inf
        for t in self.times(25):
            camera = self.camera(t)
            away = max(0.4, depth - camera.z)
            half = away * camera.width / 2 / camera.focal * (1 + 2 * margin + abs(camera.roll) * 0.02)
            middle = camera.x + away * camera.yaw
            low, high = min(low, middle - half), max(high, middle + half)
        return low, high

    def closest(self, depth: float) -> float:
        """The least distance the camera comes to a depth."""
        return max(0.5, min(depth - self.camera(t).z for t in self.times(9)))

    def horizons(self) -> tuple[float, float]:
        """The highest and the lowest row of the horizon over the clip."""
        rows = [self.camera(t).horizon for t in self.times(25)]
        return min(rows), max(rows)


def _inside(middle: float, half: float, low: float, high: float) -> float:
    """Move a middle as little as is needed for its whole stretch to lie between two edges."""
    if 2 * half >= high - low:
        return (low + high) / 2
    return min(high - half, max(low + half, middle))


def _static(_path: Path) -> Callable[[float], Shape]:
    return lambda _u: Shape()


def _pan(way: float) -> Callable[[Path], Callable[[float], Shape]]:
    def make(path: Path) -> Callable[[float], Shape]:
        swing = 0.17 if path.width > path.height else 0.12
        return lambda u: Shape(across=-way * swing * (2 * ease(u) - 1), x=way * 0.25 * (2 * ease(u) - 1))

    return make


def _dolly(start: float, end: float) -> Callable[[Path], Callable[[float], Shape]]:
    def make(path: Path) -> Callable[[float], Shape]:
        reach = path.rest.travel * SUBJECT_DEPTH
        return lambda u: Shape(
            z=reach * (start + (end - start) * glide(u)), down=0.012 * (start + (end - start) * glide(u))
        )

    return make


def _tracking(path: Path) -> Callable[[float], Shape]:
    gait = path.scene.rig.gait(path.scene.action)
    if gait.stride > 0 and not path.scene.empty:
        return lambda u: Shape(
            x=0.5 * math.sin(u * 2.2 - 1.1), y=0.05 * math.sin(u * 5), across=0.02 * math.sin(u * 2.2 - 1.1)
        )
    way = path.scene.side
    return lambda u: Shape(x=way * 2.1 * (2 * glide(u) - 1), across=-way * 0.03 * (2 * u - 1))


def _crane(path: Path) -> Callable[[float], Shape]:
    low, high = 0.45 * path.rest.height, path.rise(path.rest.crane)
    return lambda u: Shape(y=-low + (low + high) * ease(u), z=0.7 * ease(u), down=0.045 * ease(u))


def _handheld(_path: Path) -> Callable[[float], Shape]:
    return lambda u: Shape(z=0.5 * glide(u))


def _drone(path: Path) -> Callable[[float], Shape]:
    rise, way = path.rise(path.rest.drone), path.scene.side
    return lambda u: Shape(
        x=way * 1.6 * (2 * ease(u) - 1),
        y=rise * (0.82 + 0.18 * ease(u)),
        z=(3.4 if path.scene.empty else 1.8) * glide(u),
        across=0.05 * way * (1 - 2 * ease(u)),
        down=0.05,
        roll=way * 1.7 * math.sin(u * 2.6 - 0.5),
    )


def _orbit(path: Path) -> Callable[[float], Shape]:
    def at(u: float) -> Shape:
        angle = path.rest.orbit * (2 * (0.7 * u + 0.3 * ease(u)) - 1) * (1 if path.scene.seed % 2 else -1)
        return Shape(
            x=SUBJECT_DEPTH * math.sin(angle),
            z=SUBJECT_DEPTH * (1 - math.cos(angle)),
            y=0.12 * math.sin(3 * u),
            turn=angle,
        )

    return at


MOVES: dict[str, Callable[[Path], Callable[[float], Shape]]] = {
    "static": _static,
    "pan_left": _pan(-1.0),
    "pan_right": _pan(1.0),
    "dolly_in": _dolly(0.0, 1.0),
    "dolly_out": _dolly(1.0, 0.0),
    "tracking": _tracking,
    "crane": _crane,
    "handheld": _handheld,
    "drone": _drone,
    "orbit": _orbit,
}
