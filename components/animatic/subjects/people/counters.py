"""Who works behind a counter: a cook who stirs a pan or chops vegetables, a DJ at two turntables."""

import math

from components.animatic.subjects.base import Gait
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import ellipse, fade, line, n, path, polygon, rect, smooth, spot
from components.animatic.subjects.drawing.vapor import steam
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import (
    Act,
    Reach,
    Shown,
    Troupe,
    Trunk,
    along,
    body,
    performer,
)
from components.animatic.subjects.people.cast import CHEFS
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.gear import pole, slab
from components.animatic.subjects.people.posture import FLOOR, Mood, Posture

STIR, CHOP, MIX = Gait(2.4, 0.0), Gait(1.5, 0.0), Gait(2.0, 0.0)
DJS = (
    Look("short", "hoodie", "jeans", False, extra="headphones"),
    Look("long", "tee", "jeans", True, extra="headphones"),
    Look("buzz", "tee", "jeans", False, bearded=True, extra="headphones"),
    Look("bob", "vest", "jeans", True, extra="headphones"),
)
COOKS = (
    *CHEFS,
    Look("ponytail", "sweater", "jeans", True),
    Look("short", "shirt", "jeans", False),
    Look("bun", "tee", "jeans", True),
    Look("curly", "tee", "jeans", False, bearded=True),
)
TOP = -90.0
"""How high counters are."""


def _nearest(view: View) -> float:
    """How far below the feet the nearest corner of a counter is."""
    return max(view.at((x, 0.0, 60.0))[1] for x in (-60.0, 60.0))


def _behind_counter(phase: float, seed: int, arms: tuple[Reach, Reach], mood: Mood, lean: float = 4.0) -> Posture:
    sway = 0.6 * math.sin(2 * math.pi * phase)
    hips = (0.8 * sway, -92.4, 0.0)
    chest = (sway, -138.0 - 0.3 * wave(2 * phase), lean)
    legs = (
        Reach((-11.0, FLOOR, 0.0), (-0.2, 0.0, 1.0), splay=-0.25),
        Reach((11.0, FLOOR, 2.0), (0.2, 0.0, 1.0), splay=0.25),
    )
    del seed
    return body(Trunk(hips, chest, 0.0, 0.015 * sway), arms, legs, mood)


def _stirred(phase: float) -> Place:
    """Where the spoon's tip is in the pan."""
    turn = 2 * math.pi * 2 * phase
    return 15.0 + 6.0 * math.cos(turn), TOP - 7.0, 40.0 + 5.0 * math.sin(turn)


def _stirring(phase: float, seed: int, view: View) -> Posture:
    del view
    x, y, z = _stirred(phase)
    toss = along(phase, [(0.0, 0.0), (0.55, 0.0), (0.66, 1.0), (0.8, 0.0)])
    arms = (
        Reach((-19.0, TOP - 9.5 - 2.0 * toss, 36.0), (-0.8, 0.9, -0.4), "fist"),
        Reach((x + 2.0, y - 15.0, z - 9.0), (0.9, 0.8, -0.4), "fist"),
    )
    mood = Mood(smile=0.7, nod=0.20, turn=0.10 + 0.03 * math.sin(2 * math.pi * phase), lids=0.12)
    return _behind_counter(phase, seed, arms, mood)


def _counter(shown: Shown, half: float) -> str:
    """A kitchen counter: a stone top over a front with two doors."""
    front = slab(shown, (-half, TOP + 5.0, 22.0), (half, 0.0, 60.0), "#e4e0d7", "person-counter")
    top = slab(shown, (-half - 3.0, TOP, 20.0), (half + 3.0, TOP + 5.5, 63.0), "#5b5f66", "person-stone")
    doors = ""
    for a, b in ((-half + 4, -3.0), (3.0, half - 4)):
        corners = [shown.world((x, y, 60.0)) for x, y in ((a, TOP + 12), (b, TOP + 12), (b, -8.0), (a, -8.0))]
        doors += f'<path d="{polygon(corners)}" fill="none" stroke="#b9b3a6" stroke-width="1.1"/>'
        knob = shown.world(((a + b) / 2, TOP + 18, 60.0))
        doors += rect(knob[0] - 6, knob[1] - 0.8, 12, 1.6, "#8d949c", 0.8)
    kick = path(
        polygon([shown.world((x, y, 60.0)) for x, y in ((-half, -6), (half, -6), (half, 0), (-half, 0))]), "#3a3d43"
    )
    return front + doors + kick + top


def _stove(shown: Shown) -> str:
    """The counter with a hob, a steaming pan, and the hands at its handle and spoon."""
    at = shown.world
    hob = polygon([at((x, TOP - 0.4, z)) for x, z in ((-20, 25), (50, 25), (50, 57), (-20, 57))])
    x, y = at((15.0, TOP - 1.0, 41.0))
    tip = at(_stirred(shown.phase))
    grip = shown.hand(1)
    shake = along(shown.phase, [(0.0, 0.0), (0.55, 0.0), (0.66, 2.2), (0.8, 0.0)])
    y -= shake
    handle = pole((x - 16, y - 5.0), (shown.hand(0)[0] - 3.0, shown.hand(0)[1] + 1.0), "#23262b", 3.4)
    bowl = (
        f"M{n(x - 19)} {n(y - 7.5)}Q{n(x - 18)} {n(y)} {n(x - 12)} {n(y + 0.6)}"
        f"H{n(x + 12)}Q{n(x + 18)} {n(y)} {n(x + 19)} {n(y - 7.5)}Z"
    )
    food = ""
    for k in range(15):
        a, hop = 2.4 * k, max(0.0, math.sin(2 * math.pi * (2 * shown.phase + k / 15)))
        r = 14.0 * math.sqrt((k + 0.5) / 15)
        tone = ("#d9542b", "#e8b23a", "#5f9a3e", "#c8402f", "#f0dca0")[k % 5]
        food += ellipse((x + r * math.cos(a), y - 8.6 + 0.16 * r * math.sin(a) - (1.2 + shake) * hop), 3.4, 2.3, tone)
    spoon = pole(tip, (grip[0] - 2.0, grip[1] - 9.0), "#a5743f", 1.9)
    glow = f"<defs>{fade('person-heat', '#ff7a3a')}</defs>" + spot("person-heat", (x, y + 2 + shake), 24, 2.6, 0.7)
    air = f'<g transform="translate({n(x)} 0)">{steam("person", shown.phase, y - 12, 44, 13)}</g>'
    return (
        _counter(shown, 57.0)
        + path(hob, "#17191d")
        + glow
        + ellipse((x, y - 7.5), 19, 3.0, "#3a3e45")
        + food
        + spoon
        + path(bowl, "#2b2e34")
        + line(f"M{n(x - 18.6)} {n(y - 7.4)}Q{n(x)} {n(y - 3.8)} {n(x + 18.6)} {n(y - 7.4)}", "#6b7078", 0.9)
        + handle
        + shown.fist(0)
        + shown.fist(1)
        + air
    )


def _cut(phase: float) -> float:
    """How high the knife is, three cuts a cycle."""
    return 0.5 + 0.5 * math.cos(2 * math.pi * 3 * phase)


def _chopping(phase: float, seed: int, view: View) -> Posture:
    del view
    high = _cut(phase)
    arms = (
        Reach((-7.0 - 1.5 * phase, TOP - 9.5, 36.0), (-0.9, 0.8, -0.4), "hip"),
        Reach((21.0, TOP - 13.0 - 6.5 * high, 34.0), (0.9, 0.8, -0.5), "fist"),
    )
    mood = Mood(smile=0.65, nod=0.24, turn=0.06, lids=0.15)
    return _behind_counter(phase, seed, arms, mood, lean=5.0)


def _board(shown: Shown) -> str:
    """A board with vegetables, and the knife that rocks on its tip."""
    at = shown.world
    wood = slab(shown, (-30.0, TOP - 3.0, 26.0), (34.0, TOP, 58.0), "#c99a62", "person-board")
    x, y = at((0.0, TOP - 4.5, 42.0))
    carrot = line(f"M{n(x - 26)} {n(y + 0.5)}L{n(x + 3)} {n(y - 0.6)}", "#e07a2a", 5.4) + line(
        f"M{n(x - 24)} {n(y - 1)}L{n(x + 2)} {n(y - 2)}", "#f2a35a", 1.2
    )
    slices = "".join(
        ellipse((x + 8 + 3.4 * k, y + 1.2 - 0.5 * (k % 2)), 2.6, 1.9, ("#e8862f", "#f09a48")[k % 2]) for k in range(5)
    )
    greens = "".join(
        path(smooth([(gx - 7, y + 1), (gx - 5, y - 6.5), (gx + 1, y - 9.5), (gx + 6, y - 5.5), (gx + 7, y + 1)]), tone)
        for gx, tone in ((x - 36, "#4f8a3a"), (x - 43, "#6aa552"))
    )
    tomato = ellipse((x + 41, y - 4), 6.4, 5.8, "#c8342a") + ellipse((x + 39, y - 6.4), 2.2, 1.4, "#f0897a")
    gx, gy = shown.hand(1)
    px, py = at((2.0, TOP - 5.0, 46.0))
    blade = path(
        polygon([(gx - 3, gy - 1.5), (gx - 3, gy + 4.0), (px + 2, py + 1.4), (px - 1.5, py)]),
        "#dfe4e8",
        'stroke="#9aa2aa" stroke-width="0.4"',
    )
    return (
        _counter(shown, 57.0) + greens + wood + carrot + slices + tomato + shown.fist(0)
        + blade + pole((gx + 8, gy - 4.5), (gx - 3, gy + 0.5), "#2a2320", 3.0) + shown.fist(1)
    )  # fmt: skip


def _beat(phase: float) -> float:
    """The head's nod to the music: four a cycle, quick down and soft up."""
    u = (4 * phase) % 1.0
    return math.sin(math.pi * u**0.6)


def _mixing(phase: float, seed: int, view: View) -> Posture:
    """One hand on the record, the other at the mixer, and up in the air for a bar."""
    del view
    beat = _beat(phase)
    up = along(phase, [(0.0, 0.0), (0.44, 0.0), (0.58, 1.0), (0.86, 1.0), (0.98, 0.0)]) if seed % 2 else 0.0
    scratch = 2.6 * math.sin(2 * math.pi * 3 * phase)
    low: Place = (9.0 + 1.5 * scratch, TOP - 15.0, 36.0)
    high: Place = (31.0, -178.0 + 6.0 * beat, 10.0)
    right = (low[0] + (high[0] - low[0]) * up, low[1] + (high[1] - low[1]) * up, low[2] + (high[2] - low[2]) * up)
    arms = (
        Reach((-27.0 + scratch, TOP - 14.0, 38.0), (-0.9, 0.8, -0.4), "rest"),
        Reach(right, (1.0, 0.6, -0.3), "open" if up > 0.4 else "rest"),
    )
    side = math.sin(2 * math.pi * phase)
    hips = (2.4 * side, -91.4 + 1.4 * beat, 0.0)
    chest = (-0.6 * side, -137.0 + 1.8 * beat, 4.0)
    legs = (
        Reach((-12.0, FLOOR, 0.0), (-0.2, 0.0, 1.0), splay=-0.25),
        Reach((12.0, FLOOR, 2.0), (0.2, 0.0, 1.0), splay=0.25),
    )
    mood = Mood(smile=0.85, nod=0.05 + 0.13 * beat, tilt=0.04 * side, turn=-0.10 + 0.16 * up, mouth=0.3 * up)
    return body(Trunk(hips, chest, -0.03 * side, 0.04 * side), arms, legs, mood, swing=0.2 * side)


def _decks(shown: Shown) -> str:
    """A console with two turning platters and a mixer, lit along its front."""
    at = shown.world
    stand = slab(shown, (-58.0, TOP + 4.0, 22.0), (58.0, 0.0, 58.0), "#1d1f26", "person-booth")
    top = slab(shown, (-60.0, TOP - 4.0, 22.0), (60.0, TOP + 4.0, 60.0), "#2b2e36", "person-deck")
    glow = ""
    tones = ("#e0457b", "#7a5cff", "#38b6ff")
    for k in range(3):
        y = TOP + 20.0 + 20.0 * k
        bar = [at((-53.0, y, 58.0)), at((53.0, y, 58.0))]
        pulse = 0.35 + 0.65 * max(0.0, math.cos(2 * math.pi * (4 * shown.phase - k / 3)))
        glow += line(polygon(bar, closed=False), tones[k], 3.4, f'opacity="{n(pulse)}"')
    plates = ""
    for way in (-1, 1):
        x, y = at((34.0 * way, TOP - 5.0, 41.0))
        squash = 18.0 * max(0.12, shown.view.above)
        plates += ellipse((x, y), 18, squash + 0.6, "#0f1013") + ellipse((x, y - 0.5), 16.5, squash, "#23262c")
        a = 2 * math.pi * shown.phase
        plates += line(
            f"M{n(x)} {n(y - 0.5)}L{n(x + 15 * math.cos(a))} {n(y - 0.5 + squash * 0.9 * math.sin(a))}",
            "#f4f2ee",
            1.0,
            'opacity="0.8"',
        )
        plates += ellipse((x, y - 0.6), 5.0, squash * 0.32, tones[0] if way < 0 else tones[2])
    knobs = ""
    for k in range(12):
        x, y = at((-9.0 + 6.0 * (k % 4), TOP - 5.0, 30.0 + 9.0 * (k // 4)))
        knobs += ellipse((x, y - 0.8), 1.4, 1.2, ("#f4f2ee", "#8d949c", tones[k % 3])[k % 3])
    return stand + glow + top + plates + knobs


RIGS = (
    performer(
        "home-cook",
        "Person cooking",
        (
            "person cooking",
            "chef cooking",
            "chef stirring",
            "home cook",
            "person chopping vegetables",
            "chef chopping vegetables",
            "line cook",
            "person stirring a pot",
            "chef chopping",
        ),
        Troupe(
            {
                "stir": Act(_stirring, STIR, 0.20, 0.13, before=_stove, span=(-0.4, 0.5), lift=_nearest),
                "chop": Act(_chopping, CHOP, 0.20, 0.13, before=_board, span=(-0.4, 0.5), lift=_nearest),
            },
            COOKS,
            1.98,
        ),
        1.84,
    ),
    performer(
        "dj",
        "DJ",
        (
            "dj",
            "disc jockey",
            "turntablist",
            "dj set",
            "music producer",
            "deejay",
            "person djing",
            "female dj",
            "club dj",
            "dj mixing",
        ),
        Troupe({"mix": Act(_mixing, MIX, 0.16, 0.13, before=_decks, span=(-0.4, 0.5), lift=_nearest)}, DJS, 2.1),
        1.8,
    ),
)
