"""Pack animals: a camel with its hump, a long-eared donkey, and a goat with horns and a beard."""

from dataclasses import replace
from functools import partial
from types import MappingProxyType

import components.animatic.subjects.animals.deer as deer
import components.animatic.subjects.animals.horse as horse
from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import coat, form
from components.animatic.subjects.drawing.svg import Point, mix, path, shade, tube

CAMELS = (
    Palette(main="#c79a63", second="#ecd3a6", accent="#b23a34", hair="#8a5f34", dark="#33231a"),
    Palette(main="#a87a4c", second="#d9b688", accent="#2f5f8f", hair="#6e4a2a", dark="#2a1c14"),
)
DONKEYS = (
    Palette(main="#85807b", second="#dcd6cc", accent="#8a5a34", hair="#3c3835", dark="#2a2624"),
    Palette(main="#7a6350", second="#d9c8b2", accent="#8a5a34", hair="#3a2c22", dark="#261b14"),
)
GOATS = (
    Palette(main="#e6dfd2", second="#fbf8f2", accent="#8d7c66", hair="#b9ab98", dark="#2e2822"),
    Palette(main="#8a6646", second="#d6bd9c", accent="#6e5c48", hair="#4f3826", dark="#20160f"),
)
_HORNS: tuple[tuple[Point, ...], ...] = (((0, -6), (-2.6, -11.5), (-8, -16), (-15, -17.4), (-20, -14.6)),)


def _hump(body: Body, colors: Palette) -> str:
    """A camel's hump, seen over its back, and a tufted tail."""
    main, pale = colors.main, colors.second
    points = [body.at(0.02, 0.3), body.at(0.1, -0.2), body.at(0.24, -0.56), body.at(0.4, -0.76), body.at(0.56, -0.62)]
    points += [body.at(0.76, -0.24), body.at(0.94, 0.3)]
    (tx, ty), (lx, ly) = body.at(0.42, -0.8), body.at(0.42, 0.3)
    hump = form(
        "camel-hump", points, coat(main, pale), ((tx, ty), (lx, ly)), [("lit", (tx - 4, ty + 5), 9, 4, 0.5, -20)]
    )
    wool = path(locks(points[1:6], 4.0, 22, 7, 1.4, 0.2), mix(main, colors.hair, 0.4))
    return _tail(body, colors) + wool + hump


def _tail(body: Body, colors: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 5.0
    swing = 2.4 * wave(body.phase, 0.3)
    bone = tube([(x + 1, y, 1.4), (x - 3, y + 6, 1.0), (x - 3 + swing, y + 17, 0.8)], colors.main, 0.3, 0.1, 3)
    return bone + path(
        locks([(x - 3.4 + swing, y + 15), (x - 2.6 + swing, y + 16)], 7.0, 8, 41, -0.1, 0.1), colors.hair
    )


def _stub(body: Body, colors: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 6.0
    return path(
        locks([(x, y), (x - 3, y - 3)], 6.0, 8, 5, 1.9 + 0.2 * wave(body.phase), 0.2),
        mix(colors.main, colors.hair, 0.4),
    )


def _beard(body: Body, colors: Palette) -> str:
    """The hair of throat and chin, drawn under the head."""
    sx, sy = body.skull
    chin = [(sx + 9, sy + 5), (sx + 14, sy + 5)]
    throat = [(sx + 4, sy + 9), (sx + 6, sy + 16), (sx + 4, sy + 24)]
    return path(locks(throat, 6.0, 14, 9, 0.3, 0.2), mix(colors.main, colors.second, 0.4)) + path(
        locks(chin, 9.0, 8, 11, 0.1, 0.1), shade(colors.second, 0.08)
    )


CAMEL_BUILD = replace(
    horse.BUILD, name="camel", scale=2.6, squat=1.16, depth=0.98, leg=0.74, neck_length=34.0, neck_raise=(0.5, 0.6,
    0.74),
    neck_depth=0.94, head_scale=1.0, head=partial(horse.head, ears=0.66), tail=_hump, mane=None, run=Gait(0.7, 6.6),
    walk=Gait(1.5, 1.7), level=0.2,
)  # fmt: skip
DONKEY_BUILD = replace(
    horse.BUILD, name="donkey", scale=2.0, squat=0.92, depth=1.05, neck_length=20.0, neck_raise=(0.4, 0.5, 0.66),
    leg=0.72,
    head_scale=1.2, head=partial(horse.head, ears=1.9), tail=_tail, run=Gait(0.5, 5.6), walk=Gait(1.05, 1.3), level=0.4,
)  # fmt: skip
_GOAT = deer.Kind("goat", _HORNS, 0.0, False)
GOAT_BUILD = Build(
    "goat", 1.25, Gait(0.46, 3.2), Gait(0.9, 0.85), partial(deer.head, kind=_GOAT), _stub, mane=_beard, squat=0.92,
    depth=1.04, leg=0.68, level=0.7, neck_length=17.0, neck_raise=(0.5, 0.66, 0.84), head_scale=1.1, shaggy=0.7,
    hoofed=True,
    socks="hair",
)  # fmt: skip
_STILL = Gait(2.8, 0.0)


def _rig(build: Build, size: Point, words: tuple[str, ...], palettes: tuple[Palette, ...]) -> Rig:
    return Rig(
        name=build.name,
        label=build.name.title(),
        words=words,
        height=size[1],
        width=size[0],
        draw=partial(animal, build=build),
        cycle=build.walk.cycle,
        phases=14,
        stride=build.walk.stride,
        actions=("walk", "run", "stand"),
        gaits=MappingProxyType({"run": build.run, "walk": build.walk, "stand": _STILL, "idle": _STILL}),
        palettes=palettes,
        coat=True,
    )


CAMEL = _rig(CAMEL_BUILD, (4.7, 2.75), ("camel", "dromedary"), CAMELS)
DONKEY = _rig(DONKEY_BUILD, (3.3, 1.8), ("donkey", "mule", "burro"), DONKEYS)
GOAT = _rig(GOAT_BUILD, (1.88, 1.1), ("goat", "billy goat", "mountain goat", "ibex", "baby goat"), GOATS)
RIGS = (CAMEL, DONKEY, GOAT)
