"""Who performs or makes art: a singer at a microphone, a painter at an easel."""

import math

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.svg import ellipse, line, n, path, polygon, smooth
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import (
    Act,
    Reach,
    Shown,
    Troupe,
    Trunk,
    along,
    body,
    moved,
    path_of,
    performer,
)
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import pole
from components.animatic.subjects.people.posture import FLOOR, Mood, Posture

SING, PAINT = Gait(4.0, 0.0), Gait(4.0, 0.0)
SINGERS = (
    Look("long", "dress", "dress", True),
    Look("short", "shirt", "jeans", False),
    Look("afro", "jacket", "trousers", True),
    Look("curly", "tee", "jeans", False, bearded=True),
    Look("bob", "vest", "jeans", True),
)
MOUTH = 152.5


def _singing(phase: float, seed: int, view: View) -> Posture:
    """One hand at the microphone, the other tells the song; the body sways with it."""
    del view
    sway, swell = math.sin(2 * math.pi * phase), 0.5 - 0.5 * math.cos(4 * math.pi * phase)
    hips = (2.6 * sway, -92.4, 0.0)
    chest = (1.0 + 0.9 * sway, -138.4, 1.5 + 1.2 * swell)
    reach = along(phase, [(0.0, 0.1), (0.22, 0.9), (0.45, 0.2), (0.70, 1.0), (0.9, 0.2)])
    shoulder = (chest[0] - 15.4, chest[1], chest[2])
    arms = (
        Reach(
            moved(shoulder, -14.0 - 22.0 * reach, 30.0 - 44.0 * reach, 20.0 - 4.0 * reach), (-0.8, 0.9, -0.5), "open"
        ),
        Reach((7.0, -MOUTH + 15.0, 25.0), (0.9, 0.9, -0.3), "fist"),
    )
    legs = (
        Reach((-13.0, FLOOR, 0.0), (-0.25, 0.0, 1.0), splay=-0.3),
        Reach((12.0, FLOOR, 3.0), (0.25, 0.0, 1.0), splay=0.3),
    )
    vowel = 0.5 + 0.34 * math.sin(6 * math.pi * phase) + 0.2 * math.sin(10 * math.pi * phase + 1)
    lids = along(
        phase, [(0.05, 0.0), (0.18, 0.85), (0.30, 0.85), (0.42, 0.0), (0.62, 0.0), (0.70, 0.8), (0.8, 0.8), (0.9, 0.0)]
    )
    mood = Mood(
        lids=lids,
        smile=0.55,
        mouth=max(0.1, vowel),
        brows=0.3 + 0.5 * reach,
        nod=-0.04 - 0.05 * swell,
        tilt=0.05 * sway,
        turn=0.04 * sway,
    )
    del seed
    return body(Trunk(hips, chest, -0.04 * sway, 0.03 * sway), arms, legs, mood, swing=0.2 * sway)


def _microphone(shown: Shown) -> str:
    at = shown.world
    foot, top = at((4.0, 0.0, 30.0)), at((4.0, -MOUTH + 14.0, 27.0))
    low = (foot[0], min(-1.5, foot[1]))
    head = at((2.0, -MOUTH + 3.5, 19.5))
    base = ellipse((low[0], low[1] - 0.6), 13, 2.0, "#17191d") + ellipse(
        (low[0] - 1, low[1] - 1.4), 11.5, 1.4, "#3a3f47"
    )
    body_ = line(polygon([top, head], closed=False), "#1d1f24", 3.0)
    ball = ellipse(head, 3.5, 3.9, "#565c64") + ellipse((head[0] - 1.0, head[1] - 1.3), 1.5, 1.5, "#b9bfc6")
    mesh = line(
        f"M{n(head[0] - 3.3)} {n(head[1] + 0.6)}Q{n(head[0])} {n(head[1] + 2.0)} {n(head[0] + 3.3)} {n(head[1] + 0.6)}",
        "#d9dde1",
        0.8,
    )
    return base + pole(low, top, "#6e747c", 2.0) + body_ + ball + mesh + shown.fist(1)


STROKES: tuple[tuple[float, Place], ...] = (
    (0.0, (-4.0, -128.0, 50.0)), (0.16, (-6.0, -136.0, 56.0)), (0.30, (-5.0, -124.0, 52.0)),
    (0.44, (-6.0, -132.0, 57.0)),
    (0.58, (-4.0, -120.0, 50.0)), (0.72, (-20.0, -103.0, 34.0)), (0.82, (-20.0, -103.0, 34.0)),
)  # fmt: skip
"""The brush on the canvas, then at the palette for more paint."""


def _painting(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    sway = math.sin(2 * math.pi * phase)
    hips = (0.0, -92.4, -2.0)
    chest = (0.5 * sway, -138.2, 1.0 + 0.6 * sway)
    arms = (
        Reach(path_of(phase, STROKES), (-0.6, 1.0, -0.5), "fist"),
        Reach((-4.0, -99.0, 30.0), (0.9, 0.8, -0.5), "palm"),
    )
    legs = (
        Reach((-11.0, FLOOR, -4.0), (-0.2, 0.0, 1.0), splay=-0.3),
        Reach((10.0, FLOOR, 4.0), (0.2, 0.0, 1.0), splay=0.2),
    )
    mood = Mood(smile=0.55, turn=0.30, nod=0.03 + 0.12 * along(phase, [(0.6, 0.0), (0.74, 1.0), (0.9, 0.0)]))
    return body(Trunk(hips, chest), arms, legs, mood)


def _easel(shown: Shown) -> str:
    """A canvas that shows us its picture, on three legs beside the painter."""
    at = shown.world

    def on(u: float, v: float) -> tuple[float, float]:
        """A spot of the canvas: u 0..1 along it, v 0..1 down."""
        return at((-12.0 - 20.0 * u - 3.0 * v, -172.0 + 78.0 * v, 56.0 + 66.0 * u))

    legs = "".join(pole(on(u, v), at(place), "#9a6b3c", 3.2) for u, v, place in (
        (0.12, 0.0, (-14.0, -1.5, 52.0)), (0.88, 0.0, (-32.0, -1.5, 126.0)), (0.5, 0.1, (10.0, -3.0, 100.0)),
    ))  # fmt: skip
    ledge = pole(on(-0.06, 1.03), on(1.06, 1.03), "#8a5c30", 4.0)
    sky = path(polygon([on(0, 0), on(1, 0), on(1, 1), on(0, 1)]), "#f3d9b0")
    sun = ellipse(on(0.66, 0.3), 7.0, 8.0, "#e8793f")
    far = path(
        smooth(
            [
                on(0.02, 0.62),
                on(0.2, 0.42),
                on(0.4, 0.55),
                on(0.62, 0.40),
                on(0.98, 0.6),
                on(0.98, 0.98),
                on(0.02, 0.98),
            ],
            tension=0.7,
        ),
        "#5b7fa8",
    )
    near = path(
        smooth(
            [on(0.02, 0.78), on(0.3, 0.64), on(0.6, 0.74), on(0.98, 0.66), on(0.98, 0.98), on(0.02, 0.98)], tension=0.7
        ),
        "#3f6b5c",
    )
    rim = polygon([on(0, 0), on(1, 0), on(1, 1), on(0, 1)])
    edge = f'<path d="{rim}" fill="none" stroke="#f4f1ea" stroke-width="2.2"/>'
    return legs + sky + sun + far + near + edge + ledge


def _brush(shown: Shown) -> str:
    x, y = shown.hand(0)
    ax, ay = shown.hand(1)
    board = path(
        smooth([(ax - 9, ay - 1), (ax - 2, ay - 6), (ax + 10, ay - 4.5), (ax + 14, ay), (ax + 3, ay + 2.6)]), "#b98a5a"
    )
    dabs = "".join(
        ellipse((ax + dx, ay + dy), 1.8, 1.1, tone)
        for dx, dy, tone in ((-4, -2, "#c8402f"), (1, -3.6, "#e8b23a"), (6, -3, "#3f6b9a"), (9.6, -1.2, "#f4f1ea"))
    )
    stick = pole((x - 7, y + 6), (x + 12, y - 8), "#a5743f", 1.3)
    tip = ellipse((x + 13.4, y - 9.2), 1.8, 1.4, "#e8793f", f'transform="rotate(-38 {n(x + 13.4)} {n(y - 9.2)})"')
    return board + dabs + stick + tip + shown.fist(0)


RIGS = (
    performer(
        "singer", "Singer",
        ("singer", "vocalist", "pop star", "rock star", "person singing", "rapper", "opera singer", "frontman",
         "songwriter", "popstar", "karaoke singer", "singer-songwriter"),
        Troupe({"sing": Act(_singing, SING, 0.24, before=_microphone)}, SINGERS, 1.82, ordinary=("walk",)),
        1.3,
    ),
    performer(
        "painter", "Painter at an easel",
        ("painter", "person painting", "artist painting", "painting a canvas", "painting a picture",
         "painting a portrait", "painting a landscape", "painting on canvas", "artist at an easel",
         "art student", "illustrator"),
        Troupe(
            {"paint": Act(_painting, PAINT, 1.0, 0.05, _easel, _brush, lift=lambda _: 4.5,
                          span=(0.75, 1.25), shift=-44.0)},
            (Look("bun", "shirt", "jeans", True), Look("curly", "sweater", "jeans", False, bearded=True),
             Look("bob", "sweater", "trousers", True), Look("short", "shirt", "trousers", False)),
            1.92,
        ),
        2.3,
    ),
)  # fmt: skip
