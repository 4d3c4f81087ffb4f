"""A drummer at a kit: eighths on the cymbal, the snare on two and four, and heads that ring with every hit."""

import math

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.svg import ellipse, light, linear, n, path, shade
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, along, body, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import pole
from components.animatic.subjects.people.posture import Mood, Posture

BEAT = Gait(1.28, 0.0)
LOOKS = (
    Look("curly", "tee", "jeans", False),
    Look("long", "vest", "jeans", True),
    Look("buzz", "vest", "jeans", False, bearded=True),
    Look("ponytail", "tee", "jeans", True),
    Look("short", "tee", "jeans", False),
)
CYMBAL: Place = (44.0, -92.0, 26.0)
SNARE: Place = (-21.0, -71.0, 32.0)
FRONT = 62.0
"""How far before the drummer the bass drum's front is."""


def _strike(phase: float, hits: int, start: float = 0.0) -> float:
    """How high a stick is over its drum: quick down, a bounce up."""
    u = (phase * hits - start) % 1.0
    return along(u, [(0.0, 0.0), (0.30, 0.75), (0.62, 1.0), (0.90, 0.35)])


def _drumming(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    right, left = _strike(phase, 4), _strike(phase, 2, 0.5)
    groove = math.sin(2 * math.pi * phase)
    hips = (0.0, -53.0, -10.0)
    chest = (1.5 * groove, hips[1] - 45.0 + 0.8 * left, -4.0)
    trunk = Trunk(hips, chest, 0.0, 0.04 * groove, 0.0, 0.08 * groove)
    arms = (
        Reach((SNARE[0] - 7.0, SNARE[1] - 9.0 - 15.0 * left, SNARE[2] - 21.0), (-0.9, 0.8, -0.4), "fist"),
        Reach((CYMBAL[0] - 12.0, CYMBAL[1] - 7.0 - 12.0 * right, CYMBAL[2] - 16.0), (0.9, 0.8, -0.4), "fist"),
    )
    tap = 2.0 * _strike(phase, 4, 0.25)
    legs = (
        Reach((-24.0, -9.6, 30.0), (-0.4, -0.3, 1.0), splay=-0.3),
        Reach((20.0, -9.6 - tap, 32.0), (0.4, -0.3, 1.0), pitch=-0.04 * tap, splay=0.25),
    )
    nod = 0.05 + 0.10 * (1 - _strike(phase, 2))
    mood = Mood(smile=0.85, mouth=0.2 + 0.2 * left, nod=nod, turn=0.10 * groove, tilt=0.05 * groove)
    return body(trunk, arms, legs, mood, swing=0.35 * groove, seated=True)


def _tip(phase: float, side: int) -> Place:
    """Where the tip of a stick is."""
    if side == 0:
        return SNARE[0], SNARE[1] - 1.5 - 20.0 * _strike(phase, 2, 0.5), SNARE[2] + 2.0
    return CYMBAL[0] - 2.0, CYMBAL[1] - 1.5 - 17.0 * _strike(phase, 4), CYMBAL[2]


def _drum(shown: Shown, name: str, middle: Place, radius: float, deep: float, color: str) -> str:
    """A drum standing on end: a shell with two rims and a pale head."""
    x, y = shown.world(middle)
    squash = radius * max(0.14, shown.view.above)
    shell = linear(name, (x - radius, 0), (x + radius, 0), [
        (0, shade(color, 0.25)), (0.28, light(color, 0.35)), (0.55, color), (1, shade(color, 0.5)),
    ])  # fmt: skip
    side = (
        f"M{n(x - radius)} {n(y)}V{n(y + deep)}A{n(radius)} {n(squash)} 0 0 0 {n(x + radius)} {n(y + deep)}V{n(y)}"
        f"A{n(radius)} {n(squash)} 0 0 1 {n(x - radius)} {n(y)}Z"
    )
    hoop = 'stroke="#c9ced4" stroke-width="1.8"'
    return (
        f"<defs>{shell}</defs>"
        + path(side, f"url(#{name})")
        + ellipse((x, y + deep), radius, squash, "none", hoop)
        + ellipse((x, y), radius, squash, "#f2efe8", hoop)
        + ellipse((x, y), radius * 0.7, squash * 0.7, "#ffffff", 'opacity="0.6"')
    )


def _cymbal(shown: Shown, middle: Place, radius: float, swing: float) -> str:
    """A brass cymbal on its stand; it sways after a hit."""
    x, y = shown.world(middle)
    foot = shown.world((middle[0] * 1.02, 0.0, middle[2]))
    squash = radius * max(0.15, shown.view.above)
    turn = f'transform="rotate({n(swing)} {n(x)} {n(y)})"'
    rings = "".join(
        ellipse((x, y), radius * k, squash * k, "none", f'stroke="#a5782c" stroke-width="0.4" opacity="0.7" {turn}')
        for k in (0.4, 0.6, 0.8)
    )
    return (
        pole(foot, (x, y), "#8d949c", 2.0)
        + ellipse((x, y), radius, squash, "#d9ab4a", turn)
        + ellipse((x - radius * 0.2, y - squash * 0.2), radius * 0.7, squash * 0.5, "#f4dc93", f'opacity="0.7" {turn}')
        + rings
        + ellipse((x, y - squash * 0.35), radius * 0.16, squash * 0.5, "#b98a34", turn)
    )


def _bass(shown: Shown, color: str) -> str:
    """The bass drum from the front, on its two spurs; its head shivers."""
    x, y = shown.world((0.0, -29.0, FRONT))
    bx, by = shown.world((0.0, -29.0, FRONT - 36.0))
    wide = 28.0 * max(0.55, math.cos(shown.view.yaw))
    throb = 1.0 + 0.02 * (1 - _strike(shown.phase, 2))
    shell = linear(
        "person-bass", (0, y - 28), (0, y + 28), [(0, light(color, 0.3)), (0.4, color), (1, shade(color, 0.5))]
    )
    spurs = "".join(
        pole((x + way * wide * 0.8, y + 14), (x + way * (wide + 9), y + 28), "#8d949c", 2.0) for way in (-1, 1)
    )
    return (
        f"<defs>{shell}</defs>"
        + spurs
        + ellipse((bx, by), wide, 28.0, shade(color, 0.45))
        + path(f"M{n(bx)} {n(by - 28)}L{n(x)} {n(y - 28)}L{n(x)} {n(y + 28)}L{n(bx)} {n(by + 28)}Z", shade(color, 0.35))
        + ellipse((x, y), wide, 28.0, "url(#person-bass)")
        + ellipse((x, y), wide * 0.9, 25.2, "#17191d")
        + ellipse((x, y), wide * 0.84 * throb, 23.5 * throb, "#f4f1ea")
        + ellipse((x, y), wide * 0.5, 14.0, "none", f'stroke="{color}" stroke-width="2.6"')
        + ellipse((x, y), wide * 0.2, 5.6, color)
    )


def _kit(shown: Shown) -> str:
    """Everything before the drummer, from far to near, with the sticks and fists over it."""
    color = ("#b3282d", "#1f4f7a", "#23262c", "#2f6f5a")[shown.seed % 4]
    ring = 5.0 * math.exp(-4.0 * ((4 * shown.phase) % 1.0)) * math.sin(8 * math.pi * 4 * shown.phase)
    sticks = "".join(pole(shown.hand(side), shown.world(_tip(shown.phase, side)), "#e0c08a", 1.7) for side in (0, 1))
    return (
        _cymbal(shown, CYMBAL, 21.0, ring)
        + _cymbal(shown, (-52.0, -104.0, 24.0), 19.0, -0.4 * ring)
        + _drum(shown, "person-snare", SNARE, 15.0, 12.0, "#c3c8ce")
        + _drum(shown, "person-floor-tom", (46.0, -50.0, 42.0), 17.0, 32.0, color)
        + sticks + shown.fist(0) + shown.fist(1)
        + _drum(shown, "person-tom-left", (-13.0, -80.0, 52.0), 12.0, 15.0, color)
        + _drum(shown, "person-tom-right", (14.0, -80.0, 52.0), 12.0, 15.0, color)
        + _bass(shown, color)
    )  # fmt: skip


def _nearest(view: View) -> float:
    """How far below the drummer's feet the front of the kit stands."""
    return max(0.0, view.at((0.0, -1.0, FRONT))[1])


RIGS = (
    performer(
        "drummer", "Drummer", ("drummer", "person playing drums", "percussionist", "playing the drums", "drum solo"),
        Troupe({"play": Act(_drumming, BEAT, 0.14, 0.12, before=_kit, span=(-0.4, 0.45), lift=_nearest)}, LOOKS, 1.5),
        1.6,
    ),
)  # fmt: skip
