"""Yoga on a mat: the tree, the warrior and the lotus, held with a calm breath."""

import math
from collections.abc import Callable

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import ellipse, light, line, mix, path, polygon, shade
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, body, moved, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import Mood, Posture

BREATH = Gait(5.0, 0.0)
SOLES = -9.0
MAT = 0.9
YOGIS = (
    Look("bun", "vest", "leggings", True),
    Look("ponytail", "vest", "leggings", True),
    Look("short", "tee", "leggings", False),
    Look("bob", "tee", "leggings", True),
    Look("curly", "vest", "shorts", False, bearded=True),
)


def _calm(phase: float, seed: int) -> Mood:
    del seed
    return Mood(lids=0.0, smile=0.6, turn=0.02 * math.sin(2 * math.pi * phase))


def _tree(phase: float, seed: int) -> Posture:
    """On one leg, the other foot against the thigh, palms together overhead."""
    side = 1 if seed % 2 else -1
    breath, sway = wave(phase), math.sin(2 * math.pi * phase)
    hips = (-side * 5.0 + 0.4 * sway, -93.0, 0.0)
    chest = (-side * 4.4 + 0.9 * sway, -139.2 - 0.6 * breath, 0.0)
    trunk = Trunk(hips, chest, side * 0.03, -side * 0.02)
    top = chest[1] - 48.0 - 1.2 * breath
    arms = (
        Reach((chest[0] - 4.4, top, 4.0), (-1.0, 0.1, 0.1), "rest"),
        Reach((chest[0] + 4.4, top, 4.0), (1.0, 0.1, 0.1), "rest"),
    )
    stand = Reach((-side * 7.0, SOLES, 0.0), (0.0, 0.0, 1.0), splay=-side * 0.2)
    bent = Reach((-side * 2.0, -57.0, 5.0), (side * 1.0, 0.25, 0.25), pitch=1.15, splay=-side * 0.9)
    legs = (stand, bent) if side > 0 else (bent, stand)
    return body(trunk, arms, legs, _calm(phase, seed))


def _warrior(phase: float, seed: int) -> Posture:
    """A long lunge to the side, arms level, the eyes over the front hand."""
    del seed
    breath = wave(phase)
    hips = (-6.0, -62.0 + 0.9 * breath, -4.0)
    chest = (-6.0, hips[1] - 46.0, -2.0)
    trunk = Trunk(hips, chest)
    left, right = trunk.shoulders
    arms = (
        Reach(moved(left, -52.5, 0.5 * breath, 1.0), (0.0, 1.0, 0.2), "rest"),
        Reach(moved(right, 52.5, 0.5 * breath, 1.0), (0.0, 1.0, 0.2), "rest"),
    )
    legs = (
        Reach((-70.0, SOLES, -4.0), (-0.1, 0.0, 1.0), splay=0.25),
        Reach((46.0, SOLES, 4.0), (1.0, 0.0, 0.25), splay=1.35),
    )
    mood = Mood(smile=0.5, turn=0.75)
    return body(trunk, arms, legs, mood)


def _lotus(phase: float, seed: int) -> Posture:
    """Cross-legged, hands on the knees, eyes closed."""
    del seed
    breath = wave(phase)
    hips = (0.0, -13.0, -10.0)
    chest = (0.0, hips[1] - 46.0 - 0.9 * breath, -8.0)
    trunk = Trunk(hips, chest)
    arms = (
        Reach((-39.0, -25.0, 19.0), (-0.9, 0.4, -0.3), "palm"),
        Reach((39.0, -25.0, 19.0), (0.9, 0.4, -0.3), "palm"),
    )
    legs = (
        Reach((7.0, -13.5, 18.0), (-1.0, -0.2, 0.42), pitch=0.05, splay=1.45),
        Reach((-7.0, -14.5, 27.0), (1.0, -0.2, 0.42), pitch=0.05, splay=-1.45),
    )
    mood = Mood(lids=1.0, smile=0.62, nod=0.03 + 0.015 * breath)
    return body(trunk, arms, legs, mood, seated=True)


POSES: tuple[Callable[[float, int], Posture], ...] = (_tree, _warrior, _lotus)


def _practising(phase: float, seed: int, view: View) -> Posture:
    del view
    return POSES[seed % 3](phase, seed)


def _meditating(phase: float, seed: int, view: View) -> Posture:
    del view
    return _lotus(phase, seed)


def _mat(shown: Shown, half: float) -> str:
    """A mat with one end that still curls a little."""
    color = mix(shown.colors.accent, shown.colors.main, 0.35)
    corners = [(-half, 0.0, -26.0), (half, 0.0, -26.0), (half, 0.0, 30.0), (-half, 0.0, 30.0)]
    top = [shown.world((x, -MAT - 2.9, z)) for x, _, z in corners]
    edge = [(x, y + MAT) for x, y in (top[3], top[2])]
    seam = [
        shown.world((x, -MAT - 2.9, z))
        for x, z in ((-half + 4, -23.0), (half - 4, -23.0), (half - 4, 27.0), (-half + 4, 27.0))
    ]
    x, y = shown.world((0.0, -3.0, 2.0))
    return (
        path(polygon([top[3], top[2], edge[1], edge[0]]), shade(color, 0.4))
        + path(polygon(top), color)
        + line(polygon(seam), light(color, 0.25), 0.6, 'opacity="0.7"')
        + ellipse((x, y), 34.0, 3.4, "#000000", 'opacity="0.16"')
    )


def _edge(view: View, half: float) -> float:
    """How far below the middle the nearest corner of a mat is."""
    return max(0.0, *(view.at((way * half, -2.9, 30.0))[1] for way in (-1, 1)))


def _long_mat(shown: Shown) -> str:
    return _mat(shown, 92.0)


def _bare(colors: Palette) -> Palette:
    return Palette(colors.main, colors.second, colors.skin, colors.skin, colors.hair, colors.dark)


RIGS = (
    performer(
        "yogi",
        "Person doing yoga",
        ("person doing yoga", "yogi", "yoga teacher", "yoga instructor", "yoga class", "yoga pose",
         "person practicing yoga", "person stretching", "person doing pilates", "pilates instructor"),
        Troupe(
            {
                "pose": Act(_practising, BREATH, 0.16, 0.13, _long_mat, lift=lambda view: _edge(view, 92.0)),
                "meditate": Act(_meditating, BREATH, 0.16, 0.13, _long_mat, lift=lambda view: _edge(view, 92.0)),
            },
            YOGIS, 2.12, True, (), _bare,
        ),
        2.1,
    ),
    performer(
        "meditator",
        "Person meditating",
        ("person meditating", "monk", "meditation", "person in lotus pose", "mindfulness"),
        Troupe(
            {"meditate": Act(_meditating, BREATH, 0.16, 0.13, lambda shown: _mat(shown, 58.0),
                             lift=lambda view: _edge(view, 58.0))},
            YOGIS, 1.12, True, (), _bare,
        ),
        1.42,
    ),
)  # fmt: skip
