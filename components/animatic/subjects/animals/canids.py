"""Foxes, wolves and huskies: a pointed muzzle, pricked ears, a pale mask and bib, and a brush for a tail."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.animals.repose import asleep
from components.animatic.subjects.animals.sitting import Sitter, sitting
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.sculpt import coat, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
)

REDS = (
    Palette(main="#c65f26", second="#f7f0e6", accent="#c98a2e", hair="#2a1a14", dark="#1d1412"),
    Palette(main="#d57a35", second="#fbf3e6", accent="#b97a24", hair="#38221a", dark="#1f1512"),
)
WHITES = (Palette(main="#eef0ef", second="#ffffff", accent="#b98a3e", hair="#dfe5e8", dark="#26262a"),)
WOLVES = (
    Palette(main="#7c7873", second="#d9d3c8", accent="#d8a63c", hair="#45413e", dark="#1c1a19"),
    Palette(main="#5b5753", second="#b9b1a6", accent="#d0a040", hair="#2c2a29", dark="#151414"),
    Palette(main="#d9d8d4", second="#f6f5f2", accent="#c9a24a", hair="#a8a6a2", dark="#252424"),
)
HUSKIES = (
    Palette(main="#3f444b", second="#f5f5f3", accent="#6fb4e6", hair="#26292e", dark="#141517"),
    Palette(main="#7f8790", second="#f7f7f5", accent="#78bdf0", hair="#4e545b", dark="#191a1c"),
)
SHEPHERDS = (Palette(main="#b07c42", second="#dcb983", accent="#5a3416", hair="#241a14", dark="#17110d"),)
CORGIS = (Palette(main="#d3873c", second="#fbf4e8", accent="#4a2c16", hair="#9a5b24", dark="#1f1510"),)
COLLIES = (
    Palette(main="#26262a", second="#f6f4f0", accent="#4a2f1a", hair="#18181b", dark="#101012"),
    Palette(main="#8a4f2a", second="#f6f0e6", accent="#4a2f1a", hair="#5f3318", dark="#1c120c"),
)

_EAR: tuple[Point, ...] = ((-1.0, -5.6), (-2.0, -10.4), (-0.6, -16.4), (2.8, -12.8), (5.2, -8.6), (3.0, -6.0))
_INNER: tuple[Point, ...] = ((0.2, -7.0), (-0.5, -10.6), (0.1, -14.0), (2.2, -11.6), (3.6, -8.6))
_NARROW: tuple[Point, ...] = (
    (-4, -2), (-1, -6.5), (3.5, -8.2), (7.5, -7.6), (10.4, -5.6), (13, -3.6), (17, -2.5), (21, -1.9), (23.6, -1.3),
    (24.4, 0.1), (22.8, 1.3), (18, 2.2), (14, 3.2), (11, 5.2), (8, 8.2), (4.6, 10.2), (2.4, 8.4), (-1.5, 7.4),
    (-4.5, 3),
)  # fmt: skip
_BROAD: tuple[Point, ...] = (
    (-4, -2.4), (-1, -6.8), (3.5, -8.6), (7.8, -8.0), (10.8, -6.0), (13, -4.6), (17, -3.8), (21, -3.3), (23.2, -2.4),
    (23.8, -0.2), (22.4, 1.8), (18, 2.8), (14, 3.8), (11, 5.8), (8, 8.8), (4.2, 10.6), (1.6, 9), (-2, 8), (-5, 3),
)  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """What tells one from another."""

    name: str
    skull: Sequence[Point]
    ear: float
    """How large the ears are, against a fox's."""
    brush: tuple[float, float, float]
    """The tail's length and thickness, and how far it is carried up, in radians from hanging."""
    saddle: float
    """How dark the back is."""
    mask: float
    """How far up the face the white comes."""


def _head(body: Body, coat_: Palette, kind: Kind) -> str:
    main, pale, dark, key = coat_.main, coat_.second, coat_.dark, f"{kind.name}-face"
    mask = smooth([
        (25, 0.2), (20, -0.4), (15, -0.6), (11.6, 1.2 - 3.6 * kind.mask), (8.4, 1.6 - 4 * kind.mask), (5.6, 3.4),
        (1, 6),         (2, 12), (12, 9), (25, 4),
    ])  # fmt: skip
    ridge = line("M10 -6.2Q15 -3.4 22 -2.6", light(mix(main, pale, 0.4), 0.2), 1.6, 'opacity="0.55"')
    brow = ellipse((10.2, -6.0), 1.7, 0.9, pale, f'opacity="{n(0.85 * min(1, 2 * kind.mask))}"') if kind.mask else ""
    soft = [
        ("deep", (12.4, -2.4), 3.4, 2.0, 0.45, 24), ("deep", (1, 6), 7, 5, 0.35, 0),
        ("lit", (4.6, -6.4), 6, 2.4, 0.5, 6),         ("deep", (18, 3.0), 7, 1.6, 0.4, -10),
    ]  # fmt: skip
    skull = form(
        key, kind.skull, coat(main, pale), ((4, -9), (8, 10)), soft, path(mask, light(pale, 0.05)) + ridge + brow
    )
    cheek = path(locks([(1, 8), (4.6, 9.6), (8.2, 7.6)], 4.2, 9, 21, 0.55, 0.3), mix(pale, main, 0.12))
    eye = (
        path("M9.6 -2.6Q11.4 -5.0 13.4 -3.0Q11.6 -1.6 9.6 -2.6Z", coat_.accent)
        + ellipse((11.7, -3.2), 0.62, 0.95, "#0f0b08")
        + ellipse((12.0, -3.7), 0.27, 0.27, "#ffffff")
        + line("M9.0 -2.2Q11.2 -5.4 13.8 -2.8", shade(dark, 0.2), 0.6)
    )
    if body.asleep:
        eye = line("M9.2 -2.6Q11.4 -1.2 13.6 -2.5", shade(dark, 0.2), 0.65)
    nose = path(smooth([(22.2, -2.4), (24.4, -2.2), (25.2, -0.8), (24.2, 0.5), (22.8, -0.2)]), dark)
    shine = ellipse((23.6, -1.7), 0.7, 0.3, "#ffffff", 'opacity="0.45"')
    mouth = line("M23.6 0.5Q20 2.4 13.4 1.9", shade(dark, 0.1), 0.5, 'opacity="0.85"')
    back = 14 * body.run
    size = f"translate(2 -6) scale({kind.ear}) translate(-2 6)"
    tip = linear(
        f"{kind.name}-ear", (0, -6), (0, -16), [(0, main), (0.45, shade(main, 0.1)), (1, mix(main, dark, 0.75))]
    )
    far = group(
        path(smooth(_EAR), shade(main, 0.45)), f'transform="translate(4.6 0.8) rotate({n(8 - back)} 2 -6) {size}"'
    )
    inner = path(smooth(_INNER), mix(pale, main, 0.25))
    near = path(smooth(_EAR), f"url(#{kind.name}-ear)") + inner
    near = group(near, f'transform="rotate({n(-4 - back)} 2 -6) {size}"')
    return f"<defs>{tip}</defs>" + far + cheek + skull + nose + shine + mouth + eye + near


def _marks(body: Body, coat_: Palette, kind: Kind) -> str:
    """The white bib and belly, the dark saddle."""
    a, (wx, wy), (sx, sy) = body.at, body.withers, body.skull
    bib = [
        (sx + 2, sy + 6), blend((sx + 2, sy + 8), (wx + 12, wy + 2), 0.5), (wx + 10, wy + 12), a(0.8, 0.9),
        a(0.4, 0.86), a(0.1, 0.95), a(0.1, 1.5), a(0.8, 1.5), (wx + 24, wy + 20), (wx + 26, wy - 4), (sx + 14,
        sy + 10),
    ]  # fmt: skip
    back = [a(u, -0.2) for u in (-0.3, 0.2, 0.6, 1.1)] + [a(1.1, 0.26), a(0.8, 0.42), a(0.4, 0.3), a(-0.1, 0.4)]
    saddle = path(smooth(back), coat_.hair, f'opacity="{kind.saddle}"') if kind.saddle else ""
    return saddle + path(smooth(bib), coat_.second, 'opacity="0.92"')


def _tail(body: Body, coat_: Palette, kind: Kind) -> str:
    long, thick, carried = kind.brush
    spine: list[Point] = [(body.pelvis[0] - 7.0, body.pelvis[1] - 3.6)]
    for i in range(1, 9):
        t = i / 8
        rise = carried + (1.25 - 0.75 * carried) * body.run
        angle = math.pi / 2 + 0.5 + rise * (0.55 + 0.75 * t) + 0.16 * wave(body.phase, 0.25 + 0.3 * t) * t
        x, y = spine[-1]
        spine.append((x + math.cos(angle) * long / 8, min(-9.0, y + math.sin(angle) * long / 8)))
    girth = (0.42, 0.62, 0.84, 1.0, 1.08, 1.04, 0.86, 0.56, 0.14)
    bone = limb([(x, y, thick * w) for (x, y), w in zip(spine, girth, strict=True)])
    tip = limb([(x, y, thick * w) for (x, y), w in zip(spine[6:], girth[6:], strict=True)])
    top, low = min(y for _, y in spine), max(y for _, y in spine)
    main, pale = coat_.main, coat_.second
    fill = linear(f"{kind.name}-tail", (-4, top - thick), (4, low + thick), coat(main, pale))
    shag = path(locks(spine[1:8], thick * 1.9, 24, 51, 0.5, 0.4), shade(main, 0.3))
    over = path(locks(spine[2:8], thick * 1.1, 18, 57, 0.8, 0.4), mix(main, pale, 0.25), 'opacity="0.55"')
    white = path(tip, light(pale, 0.1)) if kind.name.endswith("fox") else ""
    return f"<defs>{fill}</defs>" + shag + path(bone, f"url(#{kind.name}-tail)") + over + white


def _build(kind: Kind, scale: float, run: Gait, walk: Gait, **more: float) -> Build:
    shape = {"neck_length": 16.0, "leg": 0.92, "shaggy": 0.8, "head_scale": 1.14, **more}
    plain = Build(
        name=kind.name, scale=scale, run=run, walk=walk, head=partial(_head, kind=kind), tail=partial(_tail,
        kind=kind),
        marks=partial(_marks, kind=kind), socks="hair" if kind.name == "fox" else "",
        neck_raise=(0.34, 0.52, 0.72),
    )  # fmt: skip
    return replace(plain, **shape)  # type: ignore[arg-type]


def draw(pose: Pose, build: Build, brush: float, sitter: Sitter) -> str:
    """Draw it on its feet, sitting or asleep."""
    if pose.action == "sit":
        return sitting(pose, sitter)
    return asleep(pose, build, brush) if pose.action == "sleep" else animal(pose, build)


def _rig(
    kind: Kind, build: Build, size: Point, words: Sequence[str], palettes: Sequence[Palette], label: str = ""
) -> Rig:
    still, tame = Gait(2.6, 0.0), kind.mask > 0.5
    mask = "dark" if kind.saddle > 0.7 else "blaze" if kind.mask or kind.name.endswith("fox") else ""
    sitter = Sitter(kind.name, build.scale * 0.98, "prick", mask=mask, fluff=build.shaggy, collared=tame)
    gaits = {"run": build.run, "walk": build.walk, "stand": still, "idle": still, "sit": Gait(3.4, 0.0)}
    return Rig(
        name=kind.name,
        label=label or kind.name.title(),
        words=tuple(words),
        height=size[1],
        width=size[0],
        draw=partial(draw, build=build, brush=kind.brush[1] * 0.8, sitter=sitter),
        cycle=build.walk.cycle,
        phases=14,
        stride=build.walk.stride,
        actions=("walk", "run", "stand", "sit", "sleep", "jump"),
        gaits=MappingProxyType({**gaits, "sleep": Gait(3.8, 0.0), "jump": Gait(0.85, build.run.stride * 0.75)}),
        palettes=tuple(palettes),
        coat=True,
    )


_FOX = Kind("fox", _NARROW, 1.12, (44.0, 6.4, 0.75), 0.0, 0.0)
_ARCTIC = replace(_FOX, name="arctic-fox", ear=0.86)
_WOLF = Kind("wolf", _BROAD, 0.86, (32.0, 4.8, 0.25), 0.42, 0.25)
_HUSKY = Kind("husky", _BROAD, 0.9, (30.0, 5.4, 2.7), 0.35, 0.9)
_FOX_GAITS = (Gait(0.42, 2.7), Gait(0.84, 0.72))

FOX = _rig(
    _FOX, _build(_FOX, 0.66, *_FOX_GAITS, squat=0.9, leg=0.82), (1.1, 0.68),
    ("fox", "red fox", "vixen", "fox cub", "coyote", "jackal"), REDS,
)  # fmt: skip
ARCTIC_FOX = _rig(
    _ARCTIC, _build(_ARCTIC, 0.62, *_FOX_GAITS, squat=0.84, shaggy=1.1), (1.03, 0.61),
    ("arctic fox", "white fox", "snow fox", "polar fox"), WHITES, "Arctic fox",
)  # fmt: skip
WOLF = _rig(
    _WOLF, _build(_WOLF, 1.3, Gait(0.5, 4.6), Gait(1.0, 1.25), shaggy=1.15), (2.17, 1.38),
    ("wolf", "gray wolf", "grey wolf", "timber wolf", "werewolf"), WOLVES,
)  # fmt: skip
HUSKY = _rig(
    _HUSKY, _build(_HUSKY, 1.0, Gait(0.46, 3.9), Gait(0.92, 1.05), shaggy=1.0), (1.68, 1.08),
    ("husky", "siberian husky", "malamute", "sled dog", "samoyed"), HUSKIES,
)  # fmt: skip
_SHEPHERD = Kind("shepherd", _BROAD, 0.98, (34.0, 4.6, 0.3), 0.85, 0.0)
_CORGI = Kind("corgi", _NARROW, 1.1, (9.0, 4.2, 2.2), 0.0, 0.8)
_SHIBA = replace(_HUSKY, name="shiba", saddle=0.0, mask=0.8, brush=(26.0, 5.6, 3.2))
_COLLIE = replace(_HUSKY, name="collie", ear=0.7, brush=(36.0, 5.6, 0.6), saddle=0.6)
_TROT = (Gait(0.46, 3.9), Gait(0.92, 1.05))
SHEPHERD = _rig(
    _SHEPHERD, _build(_SHEPHERD, 1.08, *_TROT, shaggy=0.7), (1.8, 1.17),
    ("shepherd", "german shepherd", "alsatian", "police dog", "guard dog", "belgian malinois"), SHEPHERDS,
    "German shepherd",
)  # fmt: skip
CORGI = _rig(
    _CORGI, _build(_CORGI, 0.72, Gait(0.42, 2.6), Gait(0.72, 0.7), squat=0.62, shaggy=0.6, leg=1.2), (1.15, 0.65),
    ("corgi", "welsh corgi"), CORGIS,
)  # fmt: skip
SHIBA = _rig(
    _SHIBA, _build(_SHIBA, 0.74, Gait(0.44, 3.0), Gait(0.86, 0.85), shaggy=0.7, neck_length=14.0), (1.2, 0.8),
    ("shiba", "shiba inu", "akita", "doge"), CORGIS,
)  # fmt: skip
COLLIE = _rig(
    _COLLIE, _build(_COLLIE, 0.95, *_TROT, shaggy=1.4), (1.6, 1.01),
    ("collie", "border collie", "sheepdog", "australian shepherd", "bernese", "bernese mountain dog"), COLLIES,
)  # fmt: skip
RIGS = (FOX, ARCTIC_FOX, WOLF, HUSKY, SHEPHERD, CORGI, SHIBA, COLLIE)
