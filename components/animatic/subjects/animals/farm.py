"""The farmyard on four hooves: a patched dairy cow, a pink pig and a woolly sheep."""

import math
from collections.abc import Sequence
from functools import lru_cache, partial
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import coat, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    tube,
)

COWS = (
    Palette(main="#f1ece4", second="#ffffff", accent="#e3a79c", hair="#211e1d", dark="#2b2320"),
    Palette(main="#efe6da", second="#fffaf2", accent="#dfa394", hair="#7d4322", dark="#33241b"),
    Palette(main="#b9814e", second="#e6bf94", accent="#d99f90", hair="#a8703f", dark="#2f2017"),
)
PIGS = (
    Palette(main="#eaa8a0", second="#f9d5cd", accent="#d9837c", hair="#d88f88", dark="#4a2c28"),
    Palette(main="#e6b8a8", second="#f7dccf", accent="#cf8577", hair="#c9937f", dark="#43291f"),
)
SHEEP = (
    Palette(main="#efe9dd", second="#fffdf7", accent="#d9a79a", hair="#f0ebe0", dark="#3a312c"),
    Palette(main="#ece6da", second="#fffcf4", accent="#c99a8c", hair="#35302d", dark="#1c1917"),
)
_STILL = Gait(2.8, 0.0)


def _eye(place: Point, size: float, lid: str) -> str:
    x, y = place
    return (
        ellipse(place, 1.25 * size, 1.15 * size, "#150d09")
        + ellipse((x + 0.4 * size, y - 0.45 * size), 0.36 * size, 0.32 * size, "#ffffff", 'opacity="0.9"')
        + line(f"M{n(x - 1.7 * size)} {n(y - 0.3)}Q{n(x)} {n(y - 2 * size)} {n(x + 1.7 * size)} {n(y - 0.5)}", lid, 0.5)
    )


_COW: tuple[Point, ...] = (
    (-4, -3), (-2, -8), (2, -9.6), (6, -8.8), (10, -6.6), (14.5, -3.6), (19, -1.8), (23, -0.4), (25.2, 2.6), (24.6,
    6.6),
    (21.6, 8.6), (17.6, 7.6), (13, 8), (8, 9.6), (3, 10), (-2, 7.4), (-5, 2),
)  # fmt: skip


def _cow_head(body: Body, coat_: Palette) -> str:
    base, patch, pink, dark = coat_.main, coat_.hair, coat_.accent, coat_.dark
    cheek = smooth([(-8, -12), (4, -11), (9, -6), (11, 2), (8, 12), (-8, 12)])
    muzzle = smooth([(20, -3), (17.8, 2), (18.6, 10), (28, 11), (28, -1)])
    inside = path(cheek, patch, 'opacity="0.96"') + path(muzzle, mix(pink, base, 0.25))
    soft = [
        ("lit", (12, -3.4), 8, 2.0, 0.45, 22), ("deep", (12, 7.6), 10, 2.6, 0.5, -4), ("deep", (8, -4.4), 3.4, 2.4,
        0.4, 0),
        ("lit", (4, -7.4), 5, 2.0, 0.4, 6), ("lit", (22, 1.0), 2.6, 1.6, 0.5, 30),
    ]  # fmt: skip
    skull = form("cow-face", _COW, coat(base, coat_.second), ((6, -9), (10, 10)), soft, inside)
    ear = smooth([(0, -5.4), (-3, -8.2), (-8.4, -8.4), (-11.4, -6.0), (-8.6, -3.6), (-3.4, -3.0)])
    inner = smooth([(-2.4, -5.6), (-6.0, -6.8), (-9.4, -6.0), (-6.0, -4.4)])
    horn = "M1.4 -8.8Q0.4 -13.8 4.6 -16.4Q3.4 -12.6 4.8 -9.2Z"
    twitch = f'transform="rotate({n(5 * wave(body.phase, 0.4) - 6)} 0 -5)"'
    near = group(path(ear, patch) + path(inner, shade(pink, 0.12)), twitch)
    far = path(horn, shade("#d8ccb4", 0.35), 'transform="translate(2.6 0.6)"')
    nostril = ellipse((22.4, 2.6), 1.1, 0.7, shade(pink, 0.6), 'transform="rotate(40 22.4 2.6)"')
    mouth = line("M24.4 5.6Q20.6 6.6 17.4 5.4", shade(pink, 0.55), 0.5)
    return far + skull + path(horn, "#e4d9c3") + near + nostril + mouth + _eye((8.6, -3.8), 1.0, shade(dark, 0.2))


def _cow_marks(body: Body, coat_: Palette) -> str:
    a, ink = body.at, coat_.hair
    blots: tuple[tuple[Point, ...], ...] = (
        ((-0.34, 0.1), (-0.18, -0.2), (0.06, -0.16), (0.16, 0.12), (0.1, 0.5), (-0.06, 0.62), (-0.3, 0.7)),
        ((0.32, -0.2), (0.62, -0.2), (0.68, 0.1), (0.6, 0.34), (0.66, 0.56), (0.5, 0.72), (0.38, 0.5), (0.28, 0.26)),
        ((0.86, -0.5), (1.3, -0.6), (1.46, -0.1), (1.32, 0.4), (1.1, 0.46), (0.94, 0.3), (0.84, 0.0)),
        ((0.22, 0.86), (0.36, 0.8), (0.42, 1.1), (0.2, 1.2)),
    )
    return "".join(path(smooth([a(u, v) for u, v in blot]), ink, 'opacity="0.95"') for blot in blots)


def _cow_tail(body: Body, coat_: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 6.5
    swing = 3.0 * wave(body.phase, 0.3) - 2
    joints = [(x + 1, y, 1.6), (x - 3.4, y + 6, 1.2), (x - 4 + 0.3 * swing, y + 18, 0.9), (x - 4 + swing, y + 27, 0.8)]
    tip = (x - 4 + swing, y + 26)
    tuft = path(locks([tip, (tip[0] + 0.6, tip[1] + 1.5)], 9.0, 9, 41, -0.1, 0.1), shade(coat_.hair, 0.1))
    ux, uy = body.at(0.16, 1.0)
    pink = coat_.accent
    udder = form(
        "cow-udder", [(ux - 7, uy - 4), (ux + 8, uy - 4), (ux + 7, uy + 3), (ux, uy + 5.6), (ux - 6, uy + 3)],
        [(0, shade(pink, 0.35)), (1, pink)], ((0, uy), (0, uy + 5)),
    )  # fmt: skip
    teats = path("".join(f"M{n(ux + d)} {n(uy + 4)}l1.6 0l-0.6 3.4Z" for d in (-3.6, 0.2, 3.4)), shade(pink, 0.12))
    return tube(joints, coat_.main, 0.3, 0.1, 4) + tuft + teats + udder


_PIG: tuple[Point, ...] = (
    (-6, -4), (-3, -9), (2, -10.6), (6.5, -9.4), (10, -6.2), (13, -4.2), (17, -3.8), (18.4, -1), (18.6, 3), (17.4,
    5.8),
    (13, 6.2), (10, 8.4), (4, 10.6), (-2, 9.6), (-6, 4),
)  # fmt: skip


def _pig_head(body: Body, coat_: Palette) -> str:
    main, pale, pink = coat_.main, coat_.second, coat_.accent
    soft = [
        ("lit", (4, -7.6), 6, 2.6, 0.6, 8), ("deep", (3, 8), 9, 3.4, 0.5, -8), ("deep", (12.6, -2.2), 3.4, 1.8, 0.35,
        30),
        ("lit", (5, 1.6), 5, 4, 0.35, 0),
    ]  # fmt: skip
    skull = form("pig-face", _PIG, coat(main, pale), ((3, -10), (7, 10)), soft)
    snout = form(
        "pig-snout", [(16.8, -4.4), (19.4, -3.6), (20.4, 0.8), (19.6, 5.2), (17.2, 6.2), (16, 1)],
        [(0, light(pink, 0.35)), (1, shade(pink, 0.12))], ((16, -4), (19, 6)),
    )  # fmt: skip
    holes = ellipse((18.8, -0.8), 0.6, 1.0, shade(pink, 0.55)) + ellipse((18.5, 2.9), 0.6, 1.0, shade(pink, 0.55))
    ear = smooth([(-2.4, -8.0), (-1.0, -14.6), (4.6, -15.0), (9.4, -10.6), (10.0, -5.6), (5.2, -6.4), (1, -6.2)])
    fold = smooth([(0.4, -8.6), (1.6, -12.6), (5.0, -12.6), (7.8, -9.4), (4, -8.4)])
    flap = f'transform="rotate({n(4 * wave(body.phase * 2, 0.1) + 4)} 1 -8)"'
    near = group(path(ear, mix(main, pale, 0.25)) + path(fold, shade(pink, 0.05), 'opacity="0.55"'), flap)
    far = path(ear, shade(main, 0.25), 'transform="translate(4.2 0.6) scale(0.9 0.96)"')
    mouth = line("M17.2 6.0Q13.6 7.0 10.8 5.0", shade(pink, 0.45), 0.6)
    return far + skull + snout + holes + near + mouth + _eye((10.4, -2.6), 0.85, shade(main, 0.5))


def _pig_tail(body: Body, coat_: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 2.0
    joints = []
    for i in range(9):
        t = i / 8
        turn = 2.2 * math.pi * t + 0.3 * wave(body.phase * 2)
        joints.append((x - 1.2 - 5.0 * t + 2.4 * math.sin(turn), y - 2.4 + 2.4 * math.cos(turn), 1.3 - 0.8 * t))
    return tube(joints, coat_.main, 0.25, 0.15, 4)


_SHEEP: tuple[Point, ...] = (
    (-5, -3), (-2, -7.4), (3, -8.4), (7.4, -7.0), (11.4, -4.4), (15, -1.8), (17.4, 1.2), (17.2, 4.4), (14.6, 6.2),
    (10, 6.8), (5, 8.2), (-1, 7.8), (-5, 3),
)  # fmt: skip


def _sheep_head(body: Body, coat_: Palette) -> str:
    face, dark = coat_.hair, coat_.dark
    soft = [
        ("lit", (8, -4.6), 6, 1.8, 0.4, 28), ("deep", (6, 6.6), 9, 2.4, 0.5, -4), ("deep", (16.4, 2.4), 2.2, 2.4,
        0.5, 0),
    ]  # fmt: skip
    skull = form("sheep-face", _SHEEP, coat(face, light(face, 0.3)), ((4, -8), (8, 8)), soft)
    ear = smooth([(1.4, -4.0), (-2.2, -5.4), (-6.8, -4.2), (-8.2, -1.4), (-4.2, -0.6), (0, -1.6)])
    inner = smooth([(-0.8, -3.4), (-4, -3.8), (-6.4, -1.9), (-3.2, -1.7)])
    near = group(
        path(ear, shade(face, 0.08)) + path(inner, mix(coat_.accent, face, 0.3)),
        f'transform="rotate({n(6 * wave(body.phase, 0.2) - 10)} 0 -3)"',
    )
    wool = "".join(
        ellipse((x, y), r, r, color)
        for x, y, r, color in (
            (-3, -7.6, 4.2, shade(coat_.main, 0.1)), (1.6, -9.4, 3.6, coat_.main), (5.4, -8.4, 2.8,
            light(coat_.second, 0.1)),
            (0.6, -7.0, 3.2, light(coat_.second, 0.1)),
        )
    )  # fmt: skip
    nose = line("M16.6 0.8Q15.2 1.4 15.4 2.6M17 4.0Q14.4 4.8 12.4 4.2", shade(dark, 0.1), 0.5)
    return skull + wool + near + nose + _eye((8.6, -2.6), 0.95, shade(face, 0.4))


@lru_cache(maxsize=16)
def _curls(coat_: Palette) -> str:
    """The wool in its own frame, once round the trunk: a scalloped edge, a rounded body,
    locks that catch the light."""
    main, pale = coat_.main, coat_.second
    ring = [(31 * math.cos(t), 18.5 * math.sin(t)) for t in (2 * math.pi * i / 22 for i in range(22))]
    edge = "".join(
        ellipse((x, y), 5.2, 4.8, shade(main, 0.06 + 0.26 * max(0.0, y / 18)) if y > -6 else mix(main, pale, 0.5))
        for x, y in ring
    )
    bulk = form(
        "sheep-wool", [(x * 1.02, y * 1.05) for x, y in ring], coat(main, pale, shade(main, 0.15)), ((-4, -16), (4,
        17)),
        [("lit", (-6, -10), 26, 6, 0.7, 0), ("deep", (2, 16), 32, 7, 0.5, 0)],
    )  # fmt: skip
    locks_ = ""
    for row in range(4):
        for k in range(9):
            x = -29 + 7.2 * k + (3.4 if row % 2 else 0) + 1.3 * math.sin(5.1 * k + row)
            y = -12.5 + 7.4 * row + 1.5 * math.sin(3.3 * k + 2 * row)
            if (x / 33) ** 2 + (y / 17) ** 2 < 1:
                locks_ += f"M{n(x - 2.4)} {n(y)}q0.4 3 2.8 2.6q2.2 -0.6 1.6 -2.8q-1.2 -1.6 -2.4 -0.2"
    return edge + bulk + line(locks_, shade(main, 0.3), 0.7, 'opacity="0.36"')


def _fleece(body: Body, coat_: Palette) -> str:
    (px, py), (wx, wy) = body.pelvis, body.withers
    tilt = math.degrees(math.atan2(wy - py, wx - px))
    sx, sy = body.skull
    ruff = "".join(
        ellipse((sx - 4 + d, sy + 3 + e), r, r, tone)
        for d, e, r, tone in (
            (-4, 5, 8, shade(coat_.main, 0.12)), (-6, -3, 7, coat_.main), (0, 9, 5.4, shade(coat_.main, 0.18)),
            (-3, 1, 6, light(coat_.second, 0.05)),
        )
    )  # fmt: skip
    place = f'transform="translate({n((px + wx) / 2 + 1)} {n((py + wy) / 2 + 2)}) rotate({n(tilt)})"'
    return ruff + group(_curls(coat_), place)


def _stub(body: Body, coat_: Palette) -> str:
    x, y = body.pelvis[0] - 14.0, body.pelvis[1] + 2.0
    return ellipse((x, y), 4.2, 6.0, shade(coat_.main, 0.12)) + spot("sheep-lit", (x, y - 2), 3, 3, 0.6)


def _rig(build: Build, size: Point, words: Sequence[str], palettes: Sequence[Palette], slot: str = "main") -> Rig:
    return Rig(
        name=build.name,
        label=build.name.title(),
        words=tuple(words),
        height=size[1],
        width=size[0],
        draw=partial(animal, build=build),
        cycle=build.walk.cycle,
        phases=14,
        stride=build.walk.stride,
        actions=("walk", "run", "stand"),
        gaits=MappingProxyType({"run": build.run, "walk": build.walk, "stand": _STILL, "idle": _STILL}),
        palettes=tuple(palettes),
        color_slot="hair" if slot == "hair" else "main",
        coat=slot == "main",
    )


COW = _rig(
    Build(
        "cow", 2.45, Gait(0.62, 5.6), Gait(1.3, 1.3), _cow_head, _cow_tail, squat=0.98, depth=1.02, leg=0.88,
        level=1.0, neck_length=17.0, neck_raise=(0.2, 0.18, 0.34), neck_depth=1.25, head_scale=1.08, shaggy=0.0,
        hoofed=True, marks=_cow_marks,
    ),
    (3.9, 1.9),
    ("cow", "dairy cow", "cattle", "calf", "heifer", "bull", "ox", "holstein", "milk cow", "bison",
     "buffalo"),
    COWS, "hair",
)  # fmt: skip
PIG = _rig(
    Build(
        "pig", 1.25, Gait(0.44, 2.4), Gait(0.8, 0.62), _pig_head, _pig_tail, squat=0.76, depth=1.5, leg=1.15,
        level=1.0, neck_length=9.0, neck_raise=(0.2, 0.16, 0.3), neck_depth=1.5, head_scale=1.16, shaggy=0.0,
        hoofed=True,
    ),
    (1.7, 0.79),
    ("pig", "piglet", "hog", "piggy", "sow", "swine"), PIGS,
)  # fmt: skip
LAMB = _rig(
    Build(
        "sheep", 1.2, Gait(0.46, 3.0), Gait(0.86, 0.8), _sheep_head, _stub, mane=_fleece, squat=0.84, depth=0.95,
        leg=0.62, level=1.0, neck_length=13.0, neck_raise=(0.4, 0.5, 0.62), neck_depth=1.2, head_scale=1.2, shaggy=0.0,
        hoofed=True, socks="hair",
    ),
    (1.66, 0.87),
    ("sheep", "lamb", "ewe"), SHEEP,
)  # fmt: skip
RIGS = (COW, PIG, LAMB)
