"""Dogs of other builds: a puppy, a dachshund, a flat-faced pug and a clipped poodle."""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import components.animatic.subjects.animals.dog as dog
from components.animatic.subjects.animals.quadruped import Body, Build, legs
from components.animatic.subjects.animals.sitting import Sitter
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.sculpt import coat, form
from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, mix, path, shade, smooth, tube

PUPPIES = (
    Palette(main="#dba861", second="#f6e0b8", accent="#b23a34", dark="#2a1d16"),
    Palette(main="#8a5a36", second="#d3a877", accent="#2f5f8f", dark="#21140d"),
    Palette(main="#efe3cd", second="#fffaf0", accent="#3d7a5a", dark="#2e2219"),
)
DACHSHUNDS = (
    Palette(main="#8a4a26", second="#b87a48", accent="#b23a34", dark="#20120b"),
    Palette(main="#2b2624", second="#a8703c", accent="#c9a23c", dark="#0f0d0c"),
)
PUGS = (
    Palette(main="#d9b98c", second="#efd9b4", accent="#2f5f8f", dark="#2a211d"),
    Palette(main="#9a9187", second="#cfc6ba", accent="#b23a34", dark="#221e1c"),
)
POODLES = (
    Palette(main="#f0ebe2", second="#ffffff", accent="#d0557a", dark="#2a2422"),
    Palette(main="#c68b58", second="#e6bd92", accent="#2f5f8f", dark="#2a1a10"),
    Palette(main="#34323a", second="#5a5862", accent="#c9a23c", dark="#121114"),
)
_PUG: tuple[Point, ...] = (
    (-5, -2), (-3, -8), (2, -10.4), (7.6, -9.4), (11, -6.4), (12.6, -3.4), (14.6, -1.4), (15.2, 2), (14, 5.4), (10,
    7.6),
    (4, 8.6), (-2, 7.6), (-5.6, 3),
)  # fmt: skip


def _pug_head(body: Body, colors: Palette) -> str:
    """A round skull, a black mask on a short muzzle, folds and a button ear."""
    main, pale, dark, name = colors.main, colors.second, colors.dark, body.build.name
    mask = path(
        smooth([(9, -6), (8.4, 0), (8, 7), (13, 10), (18, 4), (17, -4), (13, -6)]),
        mix(dark, main, 0.12),
        'opacity="0.88"',
    )
    folds = line("M6.4 -8.4Q8.8 -7.2 10.4 -8.2M7.6 -0.4Q9 2.4 8.2 5.4", shade(main, 0.45), 0.5, 'opacity="0.6"')
    soft = [("lit", (3, -8), 6, 2.6, 0.5, 4), ("deep", (3, 7), 9, 3, 0.45, 0)]
    skull = form(f"{name}-face", _PUG, coat(main, pale), ((3, -10), (6, 9)), soft, mask + folds)
    ear = smooth([(-0.6, -8.6), (3.6, -9.8), (6.0, -7.4), (5.4, -3.0), (2.4, -1.6), (0, -4.6)])
    eye = ellipse((9.6, -3.0), 2.0, 1.9, shade(dark, 0.3)) + ellipse((9.9, -3.0), 1.5, 1.5, "#2e180c")
    eye += ellipse((10.4, -3.6), 0.5, 0.46, "#ffffff")
    if body.asleep:
        eye = line("M7.8 -2.8Q9.6 -1.4 11.4 -2.8", "#000000", 0.7)
    nose = path(smooth([(13.6, -2.6), (15.4, -2.2), (15.9, -0.6), (14.9, 0.5), (13.7, -0.4)]), "#0c0a09")
    mouth = line("M14.9 1.2Q13.6 3.6 9.6 4.2", "#000000", 0.5, 'opacity="0.7"')
    return skull + eye + nose + mouth + path(ear, mix(dark, main, 0.2))


def _curl(body: Body, colors: Palette) -> str:
    """A pug's tail, rolled on its back."""
    x, y = body.pelvis[0] - 8.0, body.pelvis[1] - 8.0
    wag = 0.3 * wave(body.phase * 2)
    joints = [
        (x + 3 - 5.4 * math.cos(0.9 * k + 2.2 + wag), y - 2 - 5.0 * math.sin(0.75 * k - 0.6), 2.7 - 0.26 * k)
        for k in range(6)
    ]
    return tube(joints, colors.main, 0.3, 0.15, 4)


def _puff(center: Point, radius: float, color: str, pale: str) -> str:
    """A ball of curls."""
    x, y = center
    drawn = ellipse(center, radius, radius * 0.96, shade(color, 0.12))
    for k in range(11):
        a = 2 * math.pi * k / 11
        low = max(0.0, math.sin(a))
        drawn += ellipse(
            (x + 0.78 * radius * math.cos(a), y + 0.76 * radius * math.sin(a)), 0.36 * radius, 0.36 * radius,
            shade(color, 0.05 + 0.2 * low),
        )  # fmt: skip
    for k in range(7):
        a = 2.4 * k
        r = 0.16 * radius * math.sqrt(k)
        drawn += ellipse(
            (x + r * math.cos(a) - 0.12 * radius, y + r * math.sin(a) - 0.2 * radius),
            0.3 * radius,
            0.28 * radius,
            light(mix(color, pale, 0.6), 0.04 * (k % 3)),
        )
    return drawn


def _poodle_head(body: Body, colors: Palette) -> str:
    main, pale = colors.main, colors.second
    top = _puff((3.4, -10.0), 7.6, main, pale)
    ear = _puff((0.8, 1.4), 5.4, shade(main, 0.08), pale) + _puff((0.2, 6.4), 4.2, shade(main, 0.1), pale)
    return dog.head(body, colors) + top + ear


def _clip(body: Body, colors: Palette) -> str:
    """A lion's mane of curls over chest and shoulders, and cuffs over the feet."""
    main, pale, (wx, wy) = colors.main, colors.second, body.withers
    (px, py), drawn = body.pelvis, ""
    for center, radius in (
        ((wx - 4, wy + 8), 15.5),
        ((wx + 8, wy + 2), 14.0),
        ((wx + 11, wy - 8), 11.0),
        ((px - 2, py + 1), 11.5),
    ):
        drawn += _puff(center, radius, main, pale)
    action = "run" if body.run > 0.9 else "walk" if body.run > 0.1 else "stand"
    for leg in legs(body, action)[1::2]:
        drawn += _puff(blend(leg.ankle, leg.foot, 0.35), 5.0, main, pale)
    return drawn


def _pompon(body: Body, colors: Palette) -> str:
    x, y = body.pelvis[0] - 9.0, body.pelvis[1] - 7.0
    sway = 1.6 * wave(body.phase * 2)
    stem = tube([(x, y, 2.2), (x - 4, y - 6, 1.8), (x - 5 + sway, y - 12, 1.6)], colors.main, 0.3, 0.1, 3)
    return stem + _puff((x - 5.4 + sway, y - 15), 5.6, colors.main, colors.second)


def _rig(
    build: Build, sitter: Sitter, size: Point, words: Sequence[str], palettes: Sequence[Palette], label: str
) -> Rig:
    gaits = dict(dog.RIG.gaits) | {"run": build.run, "walk": build.walk, "jump": Gait(0.8, build.run.stride * 0.75)}
    return replace(
        dog.RIG,
        name=build.name,
        label=label,
        words=tuple(words),
        height=size[1],
        width=size[0],
        draw=partial(dog.draw, build=build, sitter=sitter),
        cycle=build.run.cycle,
        stride=build.run.stride,
        gaits=MappingProxyType(gaits),
        palettes=tuple(palettes),
    )


PUPPY_BUILD = replace(
    dog.BUILD, name="puppy", scale=0.4, squat=1.04, head_scale=2.1, neck_length=15.0, leg=1.3, depth=1.08, shaggy=0.55,
    run=Gait(0.38, 2.0), walk=Gait(0.7, 0.5),
)  # fmt: skip
DACHSHUND_BUILD = replace(
    dog.BUILD, name="dachshund", scale=0.66, squat=0.56, head_scale=1.12, leg=1.15, depth=1.06, shaggy=0.0,
    run=Gait(0.4, 2.3), walk=Gait(0.66, 0.62), neck_depth=0.9,
)  # fmt: skip
PUG_BUILD = replace(
    dog.BUILD, name="pug", scale=0.47, squat=0.94, head_scale=1.85, neck_length=11.0, neck_depth=1.2, leg=1.15,
    depth=1.2,
    shaggy=0.0, head=_pug_head, tail=_curl, run=Gait(0.4, 2.2), walk=Gait(0.72, 0.6),
)  # fmt: skip
POODLE_BUILD = replace(
    dog.BUILD, name="poodle", scale=0.82, head=_poodle_head, tail=_pompon, mane=_clip, shaggy=0.0, leg=0.8,
    neck_raise=(0.6, 0.86, 1.0), run=Gait(0.44, 3.2), walk=Gait(0.86, 0.9), depth=0.92,
)  # fmt: skip

PUPPY = _rig(
    PUPPY_BUILD, Sitter("puppy", scale=0.52, head=1.4, fluff=0.7), (0.85, 0.46),
    ("puppy", "pup", "baby dog", "little dog", "labrador puppy", "golden retriever puppy"), PUPPIES, "Puppy",
)  # fmt: skip
DACHSHUND = _rig(
    DACHSHUND_BUILD, Sitter("dachshund", scale=0.55, fluff=0.0, muzzle=1.3), (1.1, 0.51),
    ("dachshund", "sausage dog", "wiener dog", "basset", "basset hound", "beagle"), DACHSHUNDS, "Dachshund",
)  # fmt: skip
PUG = _rig(
    PUG_BUILD, Sitter("pug", scale=0.6, ears="fold", mask="dark", head=1.2, fluff=0.0, muzzle=0.2), (0.75, 0.51),
    ("pug", "bulldog", "french bulldog", "frenchie", "boxer dog", "english bulldog"), PUGS, "Pug",
)  # fmt: skip
POODLE = _rig(
    POODLE_BUILD, Sitter("poodle", scale=0.8, fluff=1.3), (1.42, 0.98),
    ("poodle", "labradoodle", "cockapoo", "bichon", "bichon frise", "maltese"), POODLES, "Poodle",
)  # fmt: skip
RIGS = (PUPPY, DACHSHUND, PUG, POODLE)
