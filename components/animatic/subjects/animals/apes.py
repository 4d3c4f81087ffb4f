"""A gorilla and a monkey that sit and look about, seen from the front a little from the side."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    limb,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
)

GORILLAS = (
    Palette(main="#33343a", second="#7b7d84", accent="#4a4648", hair="#222328", dark="#121215"),
    Palette(main="#3b332f", second="#857a72", accent="#4c4440", hair="#272120", dark="#141110"),
)
MONKEYS = (
    Palette(main="#8a5c36", second="#c99a68", accent="#e3b48c", hair="#643f24", dark="#24170f"),
    Palette(main="#7d7267", second="#bdb1a2", accent="#dcae90", hair="#584e46", dark="#201b18"),
)
ORANGS = (Palette(main="#b5571f", second="#de8a45", accent="#8a6450", hair="#8f4015", dark="#2a140a"),)


@dataclass(frozen=True)
class Kind:
    """What tells one ape from another."""

    name: str
    scale: float
    broad: float
    """How heavy shoulders and arms are."""
    ears: float
    tail: bool
    crest: bool
    long: float
    """How long its hair is."""


_TRUNK: tuple[Point, ...] = (
    (-20, -84), (-34, -72), (-38, -50), (-34, -26), (-28, -8), (-10, -2), (12, -2), (30, -8), (36, -28), (38, -52),
    (33, -73),
    (20, -84), (0, -88),
)  # fmt: skip


def draw(pose: Pose, kind: Kind) -> str:
    """Draw it sitting, at a phase of its looking about."""
    colors, phase = pose.palette, pose.phase
    look = math.sin(2 * math.pi * phase)
    look = math.copysign(abs(look) ** 0.7, look)
    breath = 1 + 0.008 * wave(phase * 2)
    scratch = max(0.0, math.sin(2 * math.pi * (phase - 0.55))) ** 2
    parts = (
        fades(kind.name, colors.main, colors.second),
        _tail(colors, phase) if kind.tail else "",
        _arm(kind, colors, 1, 0.0),
        group(_trunk(kind, colors), f'transform="scale({n(kind.broad)} {n(breath)})"'),
        _legs(kind, colors),
        _arm(kind, colors, -1, scratch),
        group(_head(kind, colors, look, phase), f'transform="translate({n(2.5 * look)} -84) rotate({n(3.5 * look)})"'),
    )
    return group("".join(parts), f'transform="scale({kind.scale})"')


def _trunk(kind: Kind, colors: Palette) -> str:
    main, pale = colors.main, colors.second
    soft = [
        ("lit", (-16, -72), 15, 9, 0.5, -20), ("lit", (8, -56), 13, 10, 0.22, 0), ("lit", (-11, -56), 12, 10, 0.3, 0),
        ("deep", (0, -60), 3, 18, 0.35, 0), ("deep", (0, -8), 34, 18, 0.6, 0), ("deep", (32, -40), 9, 34, 0.4, 0),
    ]  # fmt: skip
    sides = [(-33, -66), (-37, -50), (-34, -30), (-29, -14)], [(33, -66), (37, -50), (35, -30), (30, -14)]
    shag = "".join(
        path(locks(edge, 7 * kind.long, 18, 5, 0.25 * s), colors.hair) for edge, s in zip(sides, (1, -1), strict=True)
    )
    return shag + form(f"{kind.name}-trunk", _TRUNK, coat(main, pale), ((-14, -88), (10, 0)), soft)


def _legs(kind: Kind, colors: Palette) -> str:
    main, skin = colors.main, colors.accent
    drawn = ""
    for side, tag in ((1, "right"), (-1, "left")):
        fill = linear(
            f"{kind.name}-thigh-{tag}",
            (side * 22, -34),
            (side * 30, 0),
            [(0, light(main, 0.1)), (0.5, main), (1, shade(main, 0.35))],
        )
        thigh = limb([(side * 18, -16, 11), (side * 32, -24, 11.5), (side * 38, -16, 9.5), (side * 33, -6, 7.0)])
        sole = smooth(
            [(side * x, y) for x, y in ((24, -7), (31, -10), (41, -9), (47, -4.6), (46, -0.4), (34, 0), (25, -0.6))]
        )
        toes = "".join(f"M{n(side * x)} -6.6l{n(side * 0.8)} 4.4" for x in (37, 40.4, 43.6))
        fur = path(
            locks([(side * 28, -12), (side * 36, -10), (side * 40, -12)], 5 * kind.long, 12, 9, 0.1 * side), colors.hair
        )
        drawn += (
            f"<defs>{fill}</defs>"
            + path(thigh, f"url(#{kind.name}-thigh-{tag})")
            + path(sole, skin)
            + line(toes, shade(skin, 0.5), 0.7)
            + fur
        )
    return drawn


def _arm(kind: Kind, colors: Palette, side: int, raised: float) -> str:
    """A long arm that rests on the ground before the knee; the near one goes up to scratch its chest."""
    main, skin, wide = colors.main, colors.accent, kind.broad
    hand = (side * (17 + 3 * raised), -6 - 42 * raised)
    elbow = (side * (42 * wide + 3 * raised), -38 + 2 * raised)
    key = f"{kind.name}-arm-{'left' if side < 0 else 'right'}"
    fill = linear(key, (side * 20, -80), hand, [(0, light(main, 0.12)), (0.4, main), (1, shade(main, 0.3))])
    arm = limb(
        [
            (side * 27 * wide, -72, 13 * wide),
            (side * 37 * wide, -56, 11.5 * wide),
            (*elbow, 9.0 * wide),
            ((elbow[0] + hand[0]) / 2, (elbow[1] + hand[1]) / 2 + 2, 7.6 * wide),
            (*hand, 6.0),
        ]
    )
    hx, hy = hand
    palm = smooth(
        [(hx - 7, hy - 3), (hx, hy - 6), (hx + 7, hy - 3), (hx + 7.4, hy + 3), (hx, hy + 5.6), (hx - 7.4, hy + 3)]
    )
    knuckles = "".join(f"M{n(hx + d)} {n(hy)}l0 4" for d in (-3.6, 0, 3.6))
    back = [(side * 36 * wide, -64), (elbow[0] + side * 6, elbow[1] - 6), (elbow[0] + side * 5, elbow[1] + 6)]
    shag = path(locks(back, 9 * kind.long, 18, 7, 0.2 * side), colors.hair)
    lit = ellipse((side * 34 * wide - 3, -64), 8, 10, f"url(#{kind.name}-lit)", 'opacity="0.45"')
    return (
        f"<defs>{fill}</defs>"
        + shag
        + path(arm, f"url(#{key})")
        + lit
        + path(palm, skin)
        + line(knuckles, shade(skin, 0.5), 0.7)
    )


def _tail(colors: Palette, phase: float) -> str:
    curl = 0.2 * wave(phase)
    joints = [(20.0, -8.0, 3.4)]
    for i in range(1, 12):
        angle = 0.1 - 0.1 * i - (0.34 + curl * 0.3) * max(0, i - 5) * 0.9
        x, y, _ = joints[-1]
        joints.append((x + math.cos(angle) * 6.4, min(-4.0, y + math.sin(angle) * 6.4), 3.4 - 0.12 * i))
    return path(limb(joints), shade(colors.main, 0.1))


def _head(kind: Kind, colors: Palette, look: float, phase: float) -> str:
    main, skin = colors.main, colors.accent
    dx = 4.4 * look
    skull: Sequence[Point] = [
        (-15, 2),
        (-19, -10),
        (-16, -24),
        (-8, -32),
        (0, -35 if kind.crest else -33),
        (8, -32),
        (16, -24),
        (19, -10),
        (15, 2),
        (0, 8),
    ]
    if kind.crest:
        skull = [(-15, 2), (-19, -10), (-16, -25), (-9, -36), (0, -41), (9, -36), (16, -25), (19, -10), (15, 2), (0, 8)]
    soft = [("lit", (-5, -27), 10, 6, 0.5, -10), ("deep", (0, 5), 14, 5, 0.4, 0)]
    head = form(f"{kind.name}-head", skull, coat(main, colors.second), ((-6, -36), (6, 8)), soft)
    mane = path(
        locks([(-18, -12), (-15, 0), (-8, 7), (8, 7), (15, 0), (18, -12)], 5 * kind.long, 26, 3, 0.0), colors.hair
    )
    ears = "".join(
        ellipse((s * 18.5 - 0.5 * dx, -13), 5.4 * kind.ears, 6.6 * kind.ears, shade(skin, 0.12))
        + ellipse((s * 18.5 - 0.5 * dx, -12.6), 3.2 * kind.ears, 4.2 * kind.ears, shade(skin, 0.35))
        for s in (-1, 1)
    )
    mask = form(
        f"{kind.name}-face",
        [(dx, -20), (dx - 7, -22), (dx - 12.6, -16), (dx - 10, -8), (dx - 11, 0), (dx - 6, 6.4), (dx, 8), (dx + 6,
        6.4), (dx + 11, 0), (dx + 10, -8), (dx + 12.6, -16), (dx + 7, -22)],
        [(0, light(skin, 0.18)), (0.5, skin), (1, shade(skin, 0.25))], ((dx - 4, -22), (dx + 4, 8)),
        [("lit", (dx - 2, -1), 7, 4, 0.3, 0), ("deep", (dx, -13.6), 12, 2.6, 0.35, 0)],
    )  # fmt: skip
    return ears + mane + head + mask + _features(kind, colors, look, phase)


def _features(kind: Kind, colors: Palette, look: float, phase: float) -> str:
    """Brow, eyes that blink, nose and mouth."""
    skin, dark, dx = colors.accent, colors.dark, 4.4 * look
    brow = line(
        f"M{n(dx - 10.6)} -16.4Q{n(dx - 5)} -19.6 {n(dx)} -16.6Q{n(dx + 5)} -19.6 {n(dx + 10.6)} -16.4",
        shade(skin, 0.3),
        2.0,
        'opacity="0.8"',
    )
    shut = abs(phase - 0.36) < 0.02 or abs(phase - 0.86) < 0.02
    eyes = ""
    for s in (-1, 1):
        x = dx + s * 5.0
        if shut:
            eyes += line(f"M{n(x - 2.2)} -12.6Q{n(x)} -11.4 {n(x + 2.2)} -12.6", dark, 0.8)
            continue
        eyes += ellipse((x, -13), 2.3, 2.1, shade(skin, 0.6)) + ellipse((x, -13), 1.9, 1.8, "#4a2c16")
        eyes += ellipse((x + 0.4 * look, -13), 1.05, 1.1, "#0a0605") + ellipse((x + 0.7, -13.8), 0.6, 0.55, "#ffffff")
    nose = "".join(
        ellipse(
            (dx + s * 2.2, -5.4),
            1.5 if kind.crest else 0.9,
            1.0,
            shade(skin, 0.65),
            f'transform="rotate({-24 * s} {n(dx + s * 2.2)} -5.4)"',
        )
        for s in (-1, 1)
    )
    bridge = (
        line(
            f"M{n(dx - 4.4)} -5.4Q{n(dx - 2)} -8.4 {n(dx)} -8Q{n(dx + 2)} -8.4 {n(dx + 4.4)} -5.4",
            shade(skin, 0.35),
            0.9,
            'opacity="0.7"',
        )
        if kind.crest
        else ""
    )
    mouth = line(f"M{n(dx - 7)} 1.2Q{n(dx)} 3.6 {n(dx + 7)} 1.2", shade(skin, 0.6), 0.9)
    return brow + eyes + bridge + nose + mouth


def _rig(kind: Kind, size: Point, words: tuple[str, ...], palettes: tuple[Palette, ...], label: str = "") -> Rig:
    return Rig(
        name=kind.name,
        label=label or kind.name.title(),
        words=words,
        height=size[1],
        width=size[0],
        draw=partial(draw, kind=kind),
        cycle=4.6,
        phases=24,
        actions=("sit", "stand"),
        palettes=palettes,
        coat=True,
    )


_GORILLA = Kind("gorilla", 1.05, 1.16, 0.5, False, True, 0.9)
GORILLA = _rig(_GORILLA, (1.38, 1.36), ("gorilla", "silverback", "ape", "king kong", "bigfoot", "yeti"), GORILLAS)
MONKEY = _rig(
    Kind("monkey", 0.5, 0.78, 1.15, True, False, 0.7), (0.66, 0.62),
    ("monkey", "chimpanzee", "chimp", "macaque", "baboon", "lemur", "baby monkey", "capuchin"), MONKEYS,
)  # fmt: skip
ORANGUTAN = _rig(
    replace(_GORILLA, name="orangutan", scale=0.95, broad=1.05, crest=False, long=1.8),
    (1.14, 1.16),
    ("orangutan", "orang utan", "orangutang"),
    ORANGS,
)
RIGS = (GORILLA, MONKEY, ORANGUTAN)
