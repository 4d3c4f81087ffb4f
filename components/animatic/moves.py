"""The moves as paths: each gives the shape of the camera at shares 0..1 of the clip, before the solver frames it.

Adding one: a function from a ``Stand`` to a path, an entry in ``FURTHER``, its words in ``vocabulary.MOVES``.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from components.animatic.scene import Scene

SUBJECT_DEPTH = 10.0


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


class Stand(Protocol):
    """Where the camera is put up: what a move may depend on."""

    scene: Scene
    width: int
    height: int
    rest: Rest

    def rise(self, wanted: float) -> float: ...


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
    zoom: float = 1.0
    """Focal length against that of the tightest moment: 1 at most."""
    free: float = 0.0
    """How far the subject may leave its safe place, 0..1: it comes into the frame, or waits below it."""
    focus: float = 1.0
    """1 where the subject is sharp, 0 where what is behind it is."""


def ease(u: float) -> float:
    """Start and stop softly."""
    return u * u * u * (u * (6 * u - 15) + 10)


def glide(u: float) -> float:
    """Nearly even, with soft ends: how a dolly on rails moves."""
    return 0.72 * u + 0.28 * ease(u)


Route: TypeAlias = Callable[[float], Shape]


def _static(_path: Stand) -> Route:
    return lambda _u: Shape()


def _pan(way: float) -> Callable[[Stand], Route]:
    def make(path: Stand) -> Route:
        swing = 0.17 if path.width > path.height else 0.12
        return lambda u: Shape(across=-way * swing * (2 * ease(u) - 1), x=way * 0.25 * (2 * ease(u) - 1))

    return make


def _dolly(start: float, end: float) -> Callable[[Stand], Route]:
    def make(path: Stand) -> Route:
        reach = path.rest.travel * SUBJECT_DEPTH
        return lambda u: Shape(
            z=reach * (start + (end - start) * glide(u)), down=0.012 * (start + (end - start) * glide(u))
        )

    return make


def _tracking(path: Stand) -> Route:
    gait = path.scene.rig.gait(path.scene.action)
    if gait.stride > 0 and not path.scene.empty:
        return lambda u: Shape(
            x=0.5 * math.sin(u * 2.2 - 1.1), y=0.05 * math.sin(u * 5), across=0.02 * math.sin(u * 2.2 - 1.1)
        )
    way = path.scene.side
    return lambda u: Shape(x=way * 2.1 * (2 * glide(u) - 1), across=-way * 0.03 * (2 * u - 1))


def _crane(path: Stand) -> Route:
    low, high = 0.45 * path.rest.height, path.rise(path.rest.crane)
    return lambda u: Shape(y=-low + (low + high) * ease(u), z=0.7 * ease(u), down=0.045 * ease(u))


def _handheld(_path: Stand) -> Route:
    return lambda u: Shape(z=0.5 * glide(u))


def _drone(path: Stand) -> Route:
    rise, way = path.rise(path.rest.drone), path.scene.side
    return lambda u: Shape(
        x=way * 1.6 * (2 * ease(u) - 1),
        y=rise * (0.82 + 0.18 * ease(u)),
        z=(3.4 if path.scene.empty else 1.8) * glide(u),
        across=0.05 * way * (1 - 2 * ease(u)),
        down=0.05,
        roll=way * 1.7 * math.sin(u * 2.6 - 0.5),
    )


def _orbit(path: Stand) -> Route:
    def at(u: float) -> Shape:
        angle = path.rest.orbit * (2 * (0.7 * u + 0.3 * ease(u)) - 1) * (1 if path.scene.seed % 2 else -1)
        return Shape(
            x=SUBJECT_DEPTH * math.sin(angle),
            z=SUBJECT_DEPTH * (1 - math.cos(angle)),
            y=0.12 * math.sin(3 * u),
            turn=angle,
        )

    return at


MOVES: dict[str, Callable[[Stand], Route]] = {
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
"""The published ten."""


def _zoom(start: float, end: float) -> Callable[[Stand], Route]:
    def make(_path: Stand) -> Route:
        return lambda u: Shape(zoom=start * (end / start) ** glide(u))

    return make


def _crash_zoom(_path: Stand) -> Route:
    def at(u: float) -> Shape:
        rush = ease(min(1.0, max(0.0, (u - 0.34) / 0.17)))
        late = max(0.0, u - 0.51)
        ring = 0.03 * math.exp(-late * 14) * math.sin(late * 42) if late else 0.0
        return Shape(zoom=min(1.0, 0.52 * (0.97 / 0.52) ** rush * (1 + ring)))

    return at


def _dolly_zoom(path: Stand) -> Route:
    """In with the camera, out with the lens: the subject keeps its size while the world behind it stretches."""
    reach = path.rest.travel * 1.25 * SUBJECT_DEPTH

    def at(u: float) -> Shape:
        z = reach * glide(u)
        return Shape(z=z, zoom=(SUBJECT_DEPTH - z) / SUBJECT_DEPTH)

    return at


def _whip_pan(path: Stand) -> Route:
    way = path.scene.side

    def at(u: float) -> Shape:
        swing = 1 - ease(min(1.0, max(0.0, (u - 0.16) / 0.17)))
        return Shape(across=way * 1.15 * swing - 0.01 * way * u, free=min(1.0, swing * 6))

    return at


def _tilt(start: float) -> Callable[[Stand], Route]:
    def make(_path: Stand) -> Route:
        def at(u: float) -> Shape:
            left = 1 - ease(min(1.0, u / 0.72))
            return Shape(down=start * left, free=min(1.0, left * 4))

        return at

    return make


def _truck(way: float) -> Callable[[Stand], Route]:
    return lambda _path: lambda u: Shape(x=way * 2.3 * (2 * glide(u) - 1), across=-way * 0.10 * (2 * glide(u) - 1))


def _pedestal(start: float, end: float) -> Callable[[Stand], Route]:
    def make(path: Stand) -> Route:
        high = path.rise(path.rest.crane) * 0.9
        return lambda u: Shape(
            y=high * (start + (end - start) * ease(u)), down=0.06 * (start + (end - start) * ease(u))
        )

    return make


def _roll(path: Stand) -> Route:
    way = path.scene.side
    return lambda u: Shape(roll=way * 9.0 * (2 * ease(u) - 1), z=0.3 * glide(u))


def _rack_focus(_path: Stand) -> Route:
    return lambda u: Shape(z=0.22 * glide(u), focus=ease(min(1.0, max(0.0, (u - 0.3) / 0.3))))


def _fpv(path: Stand) -> Route:
    rise, way = path.rise(path.rest.drone), path.scene.side

    def at(u: float) -> Shape:
        reach = 4.2 if path.scene.empty else 2.6
        return Shape(
            x=way * 1.5 * math.sin(u * 5.2 - 1.9), y=rise * (0.95 - 0.75 * ease(u)), z=reach * u,
            across=0.03 * math.sin(u * 7.5 - 0.8), down=0.05 * (1 - u), roll=way * 4.5 * math.cos(u * 5.2 - 1.9),
        )  # fmt: skip

    return at


def _bullet_time(path: Stand) -> Route:
    orbit = _orbit(path)
    return lambda u: orbit(min(1.0, max(0.0, 0.06 + 0.88 * ease(u))))


def _steadicam(path: Stand) -> Route:
    track = _tracking(path)

    def at(u: float) -> Shape:
        shape = track(u)
        return Shape(shape.x * 0.7, 0.03 * math.sin(u * 9), 1.1 * glide(u), shape.across, 0.004 * math.sin(u * 9 + 1))

    return at


def _pov(_path: Stand) -> Route:
    """Eyes that walk: two steps a second, a nod and a sway with each."""
    return lambda u: Shape(
        x=0.10 * math.sin(u * 12.6), y=0.09 * abs(math.sin(u * 12.6)) - 0.05, z=2.4 * glide(u),
        across=0.008 * math.sin(u * 12.6), down=0.012 * abs(math.sin(u * 12.6)), roll=0.5 * math.sin(u * 12.6 + 0.4),
    )  # fmt: skip


def _reveal(path: Stand) -> Route:
    way = path.scene.side

    def at(u: float) -> Shape:
        left = 1 - ease(min(1.0, u / 0.75))
        return Shape(x=-way * 2.6 * left, across=way * 0.62 * left, z=0.25 * u, free=min(1.0, left * 3))

    return at


def _snorricam(path: Stand) -> Route:
    way = path.scene.side
    return lambda u: Shape(
        x=way * 0.9 * math.sin(u * 6.3), y=0.10 * math.sin(u * 12.6), z=0.25 * math.sin(u * 3.1),
        roll=2.6 * math.sin(u * 6.3 + 0.6),
    )  # fmt: skip


FURTHER: dict[str, Callable[[Stand], Route]] = {
    "push_in": _dolly(0.0, 0.55),
    "pull_back": _dolly(0.6, 0.0),
    "zoom_in": _zoom(0.66, 1.0),
    "zoom_out": _zoom(1.0, 0.66),
    "crash_zoom": _crash_zoom,
    "dolly_zoom": _dolly_zoom,
    "whip_pan": _whip_pan,
    "tilt_up": _tilt(-0.62),
    "tilt_down": _tilt(0.72),
    "truck_left": _truck(-1.0),
    "truck_right": _truck(1.0),
    "pedestal_up": _pedestal(-0.28, 1.0),
    "pedestal_down": _pedestal(1.0, -0.1),
    "roll": _roll,
    "rack_focus": _rack_focus,
    "time_lapse": _static,
    "fpv": _fpv,
    "bullet_time": _bullet_time,
    "steadicam": _steadicam,
    "pov": _pov,
    "reveal": _reveal,
    "snorricam": _snorricam,
}
"""What else the trade moves like."""

ALL: dict[str, Callable[[Stand], Route]] = MOVES | FURTHER
