"""How a camera moves before a picture: the moves as small paths through its guessed depth.

Nearness ``q`` is one over the distance: 0 is infinitely far, 1 the nearest thing. Lengths are shares of the width.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from components.animatic.moves import ease, glide
from components.animatic.noise import wander
from components.animatic.scene import Scene


@dataclass(frozen=True)
class Drift:
    """One moment: aside and up by ``x`` and ``y`` (what a thing at q = 1 moves), nearer by ``z`` (0.2 is a fifth of the
    way to it), turned by ``yaw`` and ``pitch``, rolled by degrees, enlarged by ``zoom``. ``hold`` is how firmly the
    subject stays put.
    """

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    hold: float = 1.0
    zoom: float = 1.0


Route = Callable[[float], Drift]
REACH = 0.19
"""How near a dolly goes; where all is farther than half way, the lens helps, which bends nothing."""


def drift_of(scene: Scene, held: float) -> Route:
    """The route that a scene's move takes, at shares 0..1 of the clip; ``held`` is the nearness of the subject."""
    side = scene.side
    if scene.move in (lens := _lens(side, held)):
        return lens[scene.move]
    routes = _ground(scene, side) | _air(side)
    route = routes.get(scene.move, routes["dolly_in"])

    def helped(u: float) -> Drift:
        at = route(u)
        return replace(at, zoom=1 + at.z * max(0.0, 0.55 - held))

    return helped


def _unrest(scene: Scene) -> Callable[[float], tuple[float, float, float, float]]:
    """Four slow walks of a hand that is never quite still."""
    hands = [wander(scene.rng(f"hand{i}")) for i in range(4)]

    def at(u: float) -> tuple[float, float, float, float]:
        t = u * scene.duration
        return hands[0](t * 1.1), hands[1](t * 1.2 + 1), hands[2](t * 0.9 + 2), hands[3](t * 0.8 + 3)

    return at


def _ground(scene: Scene, side: float) -> dict[str, Route]:
    """Moves of a camera that is carried or rolls."""
    unrest = _unrest(scene)

    def handheld(u: float) -> Drift:
        a, b, c, d = unrest(u)
        return Drift(0.004 * a, 0.003 * b, 0.05 * glide(u), 0.006 * c, 0.005 * d, 0.25 * a, hold=0.6)

    def steadicam(u: float) -> Drift:
        a, b, _, _ = unrest(u)
        return Drift(side * 0.035 * (2 * glide(u) - 1) + 0.002 * a, 0.003 * b, 0.10 * glide(u), hold=0.7)

    def pov(u: float) -> Drift:
        step = math.sin(u * 12.6)
        return Drift(0.006 * step, 0.006 * abs(step), 0.15 * glide(u), pitch=0.004 * abs(step), roll=0.4 * step)

    def snorricam(u: float) -> Drift:
        return Drift(side * 0.04 * math.sin(u * 6.3), 0.006 * math.sin(u * 12.6), roll=side * 2.0 * math.sin(u * 6.3))

    return {
        "static": lambda u: Drift(z=0.012 * glide(u)),
        "time_lapse": lambda u: Drift(z=0.03 * u),
        "pan_left": lambda u: Drift(x=-0.012 * (2 * ease(u) - 1), yaw=0.075 * (1 - 2 * ease(u)), hold=0.0),
        "pan_right": lambda u: Drift(x=0.012 * (2 * ease(u) - 1), yaw=0.075 * (2 * ease(u) - 1), hold=0.0),
        "tilt_up": lambda u: Drift(pitch=0.045 * (1 - 2 * ease(u)), hold=0.0),
        "tilt_down": lambda u: Drift(pitch=0.045 * (2 * ease(u) - 1), hold=0.0),
        "dolly_in": lambda u: Drift(z=REACH * glide(u)),
        "dolly_out": lambda u: Drift(z=REACH * (1 - glide(u))),
        "push_in": lambda u: Drift(z=0.12 * glide(u)),
        "pull_back": lambda u: Drift(z=0.12 * (1 - glide(u))),
        "tracking": lambda u: Drift(x=side * 0.07 * (2 * glide(u) - 1), y=0.002 * math.sin(u * 5), hold=0.55),
        "truck_left": lambda u: Drift(x=-0.07 * (2 * glide(u) - 1), hold=0.4),
        "truck_right": lambda u: Drift(x=0.07 * (2 * glide(u) - 1), hold=0.4),
        "reveal": lambda u: Drift(x=-side * 0.08 * (1 - ease(u)), yaw=-side * 0.04 * (1 - ease(u)), hold=0.5),
        "handheld": handheld,
        "steadicam": steadicam,
        "pov": pov,
        "snorricam": snorricam,
    }


def _air(side: float) -> dict[str, Route]:
    """Moves of a camera that rises, flies or goes around."""

    def orbit(u: float) -> Drift:
        angle = (0.75 * u + 0.25 * ease(u)) * 2 - 1
        return Drift(x=side * 0.062 * angle, z=0.05 * (1 - angle * angle), yaw=side * 0.006 * angle)

    def drone(u: float) -> Drift:
        roll = side * 0.9 * math.sin(u * 2.6 - 0.5)
        return Drift(side * 0.03 * (2 * ease(u) - 1), 0.03 * ease(u), 0.14 * glide(u), roll=roll, hold=0.7)

    def fpv(u: float) -> Drift:
        sway = math.sin(u * 5.2 - 1.9)
        return Drift(side * 0.04 * sway, 0.03 * (1 - ease(u)), 0.22 * u, roll=side * 2.4 * math.cos(u * 5.2 - 1.9))

    return {
        "crane": lambda u: Drift(y=0.055 * (2 * ease(u) - 1), z=0.05 * ease(u), hold=0.75),
        "pedestal_up": lambda u: Drift(y=0.06 * (2 * ease(u) - 1), hold=0.6),
        "pedestal_down": lambda u: Drift(y=0.06 * (1 - 2 * ease(u)), hold=0.6),
        "orbit": orbit,
        "bullet_time": lambda u: orbit(ease(u)),
        "drone": drone,
        "fpv": fpv,
    }


def _lens(side: float, held: float) -> dict[str, Route]:
    """Moves of the lens and of the head: nothing passes before anything else."""

    def crash(u: float) -> Drift:
        rush = ease(min(1.0, max(0.0, (u - 0.34) / 0.17)))
        late = max(0.0, u - 0.51)
        return Drift(zoom=1.5 ** (rush * (1 + 0.05 * math.exp(-late * 14) * math.sin(late * 42))))

    def vertigo(u: float) -> Drift:
        z = 0.34 * glide(u)
        return Drift(z=z, zoom=(1 - z * held) / (1 - 0.34 * held))

    def whip(u: float) -> Drift:
        swing = 1 - ease(min(1.0, max(0.0, (u - 0.16) / 0.17)))
        return Drift(z=0.04 * glide(u), yaw=side * 0.11 * swing, hold=0.0)

    return {
        "zoom_in": lambda u: Drift(zoom=1.28 ** glide(u)),
        "zoom_out": lambda u: Drift(zoom=1.28 ** (1 - glide(u))),
        "crash_zoom": crash,
        "dolly_zoom": vertigo,
        "whip_pan": whip,
        "roll": lambda u: Drift(z=0.03 * glide(u), roll=side * 4.0 * (2 * ease(u) - 1)),
        "rack_focus": lambda u: Drift(z=0.05 * glide(u)),
    }
