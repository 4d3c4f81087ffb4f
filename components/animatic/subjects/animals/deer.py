"""Deer: a red stag, a reindeer with a white ruff and a doe; fine legs, large ears and branching antlers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import blend, wave
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
    tube,
)

STAGS = (
    Palette(main="#9a6237", second="#d9b183", accent="#8d6f4f", hair="#5b3a24", dark="#22160f"),
    Palette(main="#84583a", second="#c9a37c", accent="#7d6349", hair="#4c3323", dark="#1e140f"),
)
REINDEER = (
    Palette(main="#8a7564", second="#ece5da", accent="#a08565", hair="#5a4a3f", dark="#241c18"),
    Palette(main="#75655a", second="#e3dcd2", accent="#94795b", hair="#4c4038", dark="#1f1916"),
)
DOES = (
    Palette(main="#b87743", second="#e6c095", accent="#f6e6cc", hair="#8a5832", dark="#22160f"),
    Palette(main="#a5693c", second="#dcb488", accent="#f3e2c8", hair="#7c4f2e", dark="#1f140e"),
)
_SKULL: tuple[Point, ...] = (
    (-4, -2.6), (-1, -6.4), (3.4, -7.2), (7.4, -6.2), (11, -4.6), (15, -3.0), (19, -1.8), (21.4, -0.6), (22.2, 1.4),
    (21, 3.2), (17.6, 3.8), (13, 4.0), (9, 5.4), (4.4, 6.8), (0, 6.2), (-4, 3.2),
)  # fmt: skip
_STAG_HORN: tuple[tuple[Point, ...], ...] = (
    ((0, -6.4), (-4.6, -13), (-8.6, -21), (-8.0, -30), (-3.6, -37), (1.6, -41)),
    ((-1.6, -8.6), (4, -12), (8.6, -16.6), (10, -21)),
    ((-5.8, -15.6), (-0.4, -19), (4.4, -24), (5.6, -28.4)),
    ((-8.4, -25), (-13, -29), (-15, -35)),
    ((-6.2, -33.6), (-8.6, -38.6), (-7.6, -43.6)),
)
_REINDEER_HORN: tuple[tuple[Point, ...], ...] = (
    ((0, -6.4), (-6, -10), (-13.6, -16), (-16.6, -25), (-13, -34.6), (-5.6, -41)),
    ((-1.0, -7.4), (5.4, -9.6), (10.6, -12.0), (13.6, -16)),
    ((-12, -14.6), (-7.6, -19), (-4.6, -25)),
    ((-16.4, -23), (-21, -26), (-22.6, -31)),
    ((-14.4, -32), (-19, -36), (-19.4, -41.6)),
    ((-10.6, -37), (-11.4, -42), (-8.6, -46)),
)


@dataclass(frozen=True)
class Kind:
    """What tells one deer from another."""

    name: str
    antlers: tuple[tuple[Point, ...], ...]
    ruff: float
    """How white and long the hair of its throat is."""
    spots: bool


@lru_cache(maxsize=32)
def _antlers(beams: tuple[tuple[Point, ...], ...], color: str) -> str:
    drawn = ""
    for i, beam in enumerate(beams):
        last = len(beam) - 1
        joints = [(x, y, (1.5 if i == 0 else 1.05) * (1 - 0.72 * k / last)) for k, (x, y) in enumerate(beam)]
        drawn = tube(joints, color, 0.35, 0.35, 4) + drawn
    return drawn


def head(body: Body, colors: Palette, kind: Kind) -> str:
    """A fine long face in profile, large ears, and what antlers the kind has."""
    main, pale, dark = colors.main, colors.second, colors.dark
    muzzle = smooth([(26, -1), (18, 0.8), (13, 2.4), (8, 4), (6, 9), (26, 8)])
    soft = [
        ("deep", (8.2, -3.4), 3.4, 2.2, 0.45, 20), ("lit", (3.6, -5.6), 5, 1.8, 0.5, 4), ("lit", (14, -2.2), 7, 1.2,
        0.45, 16),
        ("deep", (5, 5.6), 7, 2.4, 0.4, -6),
    ]  # fmt: skip
    inside = path(muzzle, light(pale, 0.15), 'opacity="0.8"')
    skull = form(f"{kind.name}-face", _SKULL, coat(main, pale), ((5, -8), (8, 7)), soft, inside)
    ear = smooth([(-0.6, -5.0), (-4.6, -8.0), (-9.6, -11.2), (-10.6, -8.0), (-7.2, -3.4), (-3, -2.4)])
    inner = smooth([(-2.6, -5.2), (-6, -7.8), (-9.2, -9.6), (-8.2, -6.4), (-5, -3.8)])
    twitch = f'transform="rotate({n(6 * wave(body.phase, 0.35) + 10 - 18 * body.run)} -1 -5)"'
    near = group(path(ear, mix(main, pale, 0.1)) + path(inner, light(pale, 0.1), 'opacity="0.85"'), twitch)
    far = path(ear, shade(main, 0.42), 'transform="translate(3.4 -0.6) rotate(36 -1 -5)"')
    eye = (
        ellipse((8.6, -3.2), 1.45, 1.3, "#140b07")
        + ellipse((9.1, -3.7), 0.42, 0.38, "#ffffff", 'opacity="0.95"')
        + line("M6.6 -3.2Q8.4 -5.4 10.6 -3.6", shade(main, 0.55), 0.5)
    )
    nose = path(smooth([(20.2, -1.6), (22.2, -0.8), (22.6, 1.0), (21.4, 1.6), (20.2, 0.4)]), dark)
    mouth = line("M21.4 1.8Q18 3.0 14.6 2.4", shade(dark, 0.1), 0.4, 'opacity="0.8"')
    behind = front = ""
    if kind.antlers:
        crown = _antlers(kind.antlers, colors.accent)
        behind = group(_antlers(kind.antlers, shade(colors.accent, 0.4)), 'transform="translate(3.2 0.6) scale(0.96)"')
        front = crown
    return behind + far + skull + nose + mouth + eye + front + near


def _marks(body: Body, colors: Palette, kind: Kind) -> str:
    """A pale belly and rump; a fawn's spots."""
    a = body.at
    belly = path(smooth([a(0.0, 0.95), a(0.4, 0.86), a(0.9, 0.94), a(0.9, 1.5), a(0.0, 1.5)]), colors.second)
    rump = ellipse((body.pelvis[0] - 11, body.pelvis[1] + 1), 5, 8, light(colors.second, 0.3), 'opacity="0.9"')
    dots = ""
    if kind.spots:
        dots = "".join(
            ellipse(a(0.02 + 0.11 * i + 0.05 * (row % 2), 0.16 + 0.2 * row), 0.9, 0.75, colors.accent, 'opacity="0.85"')
            for row in range(3)
            for i in range(9)
        )
    return belly + rump + dots


def _ruff(body: Body, colors: Palette, kind: Kind) -> str:
    """The long hair of the throat."""
    if not kind.ruff:
        return ""
    (wx, wy), (sx, sy) = body.withers, body.skull
    front = [blend((sx + 4, sy + 8), (wx + 16, wy + 4), t) for t in (0.1, 0.4, 0.7, 1.0)]
    tone = mix(colors.main, light(colors.second, 0.2), kind.ruff)
    back = [(x - 3, y) for x, y in front]
    return path(locks(back, 9.0, 16, 31, 0.35, 0.2), shade(tone, 0.14)) + path(
        locks(front, 8.0, 18, 33, 0.2, 0.3), tone
    )


def _tail(body: Body, colors: Palette) -> str:
    x, y = body.pelvis[0] - 11.5, body.pelvis[1] - 5.0
    lift = -2.0 * body.run + 0.6 * wave(body.phase, 0.2)
    white = path(
        smooth([(x, y - 1), (x - 4.4, y + 3 + lift), (x - 3.6, y + 9 + lift), (x + 0.6, y + 5)]), colors.second
    )
    return white + path(
        smooth([(x, y - 1.6), (x - 4.6, y + 2 + lift), (x - 3.4, y + 5 + lift), (x + 1, y + 2)]), colors.main
    )


def _rig(kind: Kind, build: Build, size: Point, words: Sequence[str], palettes: Sequence[Palette], label: str) -> Rig:
    still = Gait(2.8, 0.0)
    return Rig(
        name=kind.name,
        label=label,
        words=tuple(words),
        height=size[1],
        width=size[0],
        draw=partial(animal, build=build),
        cycle=build.walk.cycle,
        phases=14,
        stride=build.walk.stride,
        actions=("walk", "run", "stand"),
        gaits=MappingProxyType({"run": build.run, "walk": build.walk, "stand": still, "idle": still}),
        palettes=tuple(palettes),
        coat=True,
    )


def _build(kind: Kind, scale: float, neck: tuple[float, float], leg: float, shaggy: float, thick: float) -> Build:
    return Build(
        kind.name, scale, Gait(0.5, 6.0 * scale / 1.9), Gait(1.05, 1.5 * scale / 1.9), partial(head, kind=kind),
        _tail,
        mane=partial(_ruff, kind=kind), squat=1.08, depth=0.92, leg=leg, neck_length=neck[0],
        neck_raise=(0.62, neck[1] - 0.1, neck[1]), neck_depth=thick, head_scale=0.94, shaggy=shaggy, hoofed=True,
        level=0.25, socks="hair", marks=partial(_marks, kind=kind),
    )  # fmt: skip


_STAG, _REIN, _DOE = (
    Kind("deer", _STAG_HORN, 0.25, False),
    Kind("reindeer", _REINDEER_HORN, 0.9, False),
    Kind("doe", (), 0, True),
)

DEER = _rig(
    _STAG, _build(_STAG, 1.95, (26.0, 1.02), 0.6, 0.0, 1.0), (3.1, 2.5),
    ("deer", "stag", "elk", "moose", "red deer", "antelope", "gazelle", "caribou stag"), STAGS, "Stag",
)  # fmt: skip
RAIN_DEER = _rig(
    _REIN, _build(_REIN, 1.75, (21.0, 0.72), 0.68, 0.5, 1.15), (2.65, 2.13),
    ("reindeer", "caribou", "rudolph"), REINDEER, "Reindeer",
)  # fmt: skip
DOE = _rig(
    _DOE, _build(_DOE, 1.5, (24.0, 1.0), 0.56, 0.0, 0.92), (2.34, 1.47),
    ("doe", "fawn", "bambi", "roe deer", "roe", "baby deer"), DOES, "Doe",
)  # fmt: skip
RIGS = (DEER, RAIN_DEER, DOE)
