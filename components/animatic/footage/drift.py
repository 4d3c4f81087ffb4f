"""How a camera moves before a picture: the moves as small paths through its guessed depth.

Nearness ``q`` is one over the distance: 0 is infinitely far, 1 the nearest thing. Lengths are shares of the width.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from components.animatic.moves import ease, glide
from components.animatic.noise import wander
from components.animatic.scene import Scene


@dataclass(frozen=True)
class Drift:
    """One moment: aside and up by ``x`` and ``y`` (what a thing at q = 1 moves), nearer by ``z`` (0.2 is a fifth of the
    way to it), turned by ``yaw`` and ``pitch``, rolled by degrees. ``hold`` is how firmly the subject stays put.
    """

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    hold: float = 1.0


Route = Callable[[float], Drift]


def drift_of(scene: Scene) -> Route:
    """The route that a scene's move takes, at shares 0..1 of the clip."""
    side = scene.side
    hands = [wander(scene.rng(f"hand{i}")) for i in range(4)]
    seconds = scene.duration

    def hand(u: float, strength: float) -> Drift:
        t = u * seconds
        a, b, c, d = (walk(t * pace + place) for walk, pace, place in zip(hands, (1.1, 1.2, 0.9, 0.8), range(4),
                                                                        strict=True))  # fmt: skip
        return Drift(x=0.004 * a * strength, y=0.003 * b * strength, yaw=0.006 * c * strength,
                     pitch=0.005 * d * strength, roll=0.25 * a * strength)  # fmt: skip

    def orbit(u: float) -> Drift:
        angle = (0.75 * u + 0.25 * ease(u)) * 2 - 1
        return Drift(x=side * 0.062 * angle, z=0.05 * (1 - angle * angle), yaw=side * 0.006 * angle)

    def handheld(u: float) -> Drift:
        unrest = hand(u, 1.0)
        return Drift(unrest.x, unrest.y, 0.05 * glide(u), unrest.yaw, unrest.pitch, unrest.roll, hold=0.6)

    routes: dict[str, Route] = {
        "static": lambda u: Drift(z=0.012 * glide(u)),
        "pan_left": lambda u: Drift(x=-0.012 * (2 * ease(u) - 1), yaw=0.075 * (1 - 2 * ease(u)), hold=0.0),
        "pan_right": lambda u: Drift(x=0.012 * (2 * ease(u) - 1), yaw=0.075 * (2 * ease(u) - 1), hold=0.0),
        "dolly_in": lambda u: Drift(z=0.19 * glide(u)),
        "dolly_out": lambda u: Drift(z=0.19 * (1 - glide(u))),
        "tracking": lambda u: Drift(x=side * 0.07 * (2 * glide(u) - 1), y=0.002 * math.sin(u * 5), hold=0.55),
        "crane": lambda u: Drift(y=0.055 * (2 * ease(u) - 1), z=0.05 * ease(u), hold=0.75),
        "handheld": handheld,
        "drone": lambda u: Drift(
            x=side * 0.03 * (2 * ease(u) - 1), y=0.03 * ease(u), z=0.14 * glide(u),
            roll=side * 0.9 * math.sin(u * 2.6 - 0.5), hold=0.7,
        ),
        "orbit": orbit,
    }  # fmt: skip
    return routes.get(scene.move, routes["dolly_in"])
