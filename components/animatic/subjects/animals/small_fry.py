"""Small things: a rubber duck, a squirrel with a nut, a hedgehog, a crab and a snail."""

import math
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Stop,
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

RUBBER = (Palette(main="#f7cb25", second="#fff0a0", accent="#f0762a", dark="#1d1a14"),)
SQUIRRELS = (
    Palette(main="#b5602a", second="#f3e6d2", accent="#7a4a26", hair="#8a431a", dark="#1d120c"),
    Palette(main="#85807a", second="#ece8e2", accent="#7a4a26", hair="#5f5a55", dark="#1a1817"),
)
HEDGEHOGS = (Palette(main="#7a624c", second="#e6d3b8", accent="#c99a7a", hair="#4a3a2e", dark="#1a130e"),)
CRABS = (
    Palette(main="#d8472c", second="#f6b896", accent="#f0dcc4", dark="#22100c"),
    Palette(main="#3f7fa8", second="#cfe2ea", accent="#e6e0d0", dark="#101c26"),
)
SNAILS = (Palette(main="#b5763a", second="#e8c99a", accent="#c9b08a", hair="#7a4a22", dark="#2a1c12"),)


def rubber_duck(pose: Pose) -> str:
    """Draw the bath toy; it rocks on what carries it."""
    colors, rock = pose.palette, 4.0 * math.sin(2 * math.pi * pose.phase)
    main, pale = colors.main, colors.second
    stops: list[Stop] = [(0, light(main, 0.45)), (0.35, main), (0.75, shade(main, 0.12)), (1, shade(main, 0.32))]
    body = [
        (-5.4, -5.6),
        (-7.4, -7.6),
        (-8.2, -6.2),
        (-7.4, -2.8),
        (-4.6, -0.5),
        (0.6, 0),
        (5, -0.7),
        (7.0, -3.2),
        (6.4, -5.6),
        (3.4, -6.4),
        (-1.0, -5.2),
    ]
    trunk = form(
        "rubber-duck-body",
        body,
        stops,
        ((-1, -8), (1, 0)),
        [("lit", (3.6, -5), 2.4, 1.2, 0.7, 0), ("deep", (0, -0.2), 7, 1.4, 0.4, 0)],
    )
    wing = form(
        "rubber-duck-wing",
        [(-1.6, -4.8), (1.2, -4.2), (1.6, -2.6), (-1.4, -1.4), (-4.6, -2.6), (-6.2, -4.8), (-4, -4.4)],
        stops,
        ((-2, -5), (-1, -1.2)),
        [("lit", (-1, -4), 2, 0.7, 0.6, 0)],
    )
    skull = [
        (7.1 * 0.5 * math.cos(a) + 3.2, 3.5 * math.sin(a) - 9.0) for a in (2 * math.pi * k / 12 for k in range(12))
    ]
    head = form(
        "rubber-duck-head", skull, stops, ((1.8, -12.4), (4.4, -5.6)), [("lit", (2.0, -10.8), 1.6, 1.1, 0.95, -20)]
    )
    bill = path(smooth([(6.0, -9.4), (7.8, -9.6), (9.2, -8.9), (8.4, -8.2), (6.4, -8.0)]), colors.accent)
    low = path(smooth([(6.0, -8.2), (7.6, -8.1), (8.4, -7.6), (7.2, -7.1), (6.0, -7.4)]), shade(colors.accent, 0.2))
    eye = ellipse((4.7, -9.8), 0.75, 0.95, colors.dark) + ellipse((4.95, -10.2), 0.26, 0.3, "#ffffff")
    glint = line("M0.6 -10.6Q0.9 -11.6 1.8 -12", "#ffffff", 0.36, 'opacity="0.75"')
    drawn = fades("rubber-duck", main, pale) + low + bill + trunk + wing + head + eye + glint
    return group(drawn, f'transform="rotate({n(rock)} 0 -1)"')


def _brush(colors: Palette, phase: float) -> str:
    """A squirrel's tail, up its back and over."""
    main, pale = colors.main, colors.second
    spine = []
    for i, (x, y, w) in enumerate(
        (
            (-5, -3, 2.0),
            (-9.4, -4.4, 3.0),
            (-12.4, -9, 4.0),
            (-12.4, -15.4, 4.6),
            (-10.4, -21, 4.8),
            (-13.0, -25.4, 3.6),
            (-16.0, -25.4, 1.2),
        )
    ):
        spine.append((x + 0.12 * i * math.sin(2 * math.pi * (phase - 0.08 * i)), y, w))
    edge = [(x - w * 0.7, y) for x, y, w in spine[1:]]
    fill = linear(
        "squirrel-tail", (-16, -20), (-6, -14), [(0, mix(main, pale, 0.35)), (0.5, main), (1, shade(main, 0.3))]
    )
    tail = (
        f"<defs>{fill}</defs>"
        + path(locks(edge, 3.2, 30, 5, 1.2, 0.2), colors.hair)
        + path(limb(spine), "url(#squirrel-tail)")
    )
    return tail + path(
        locks([(x, y) for x, y, _ in spine[1:6]], 3.0, 24, 7, 0.6, 0.2), mix(main, pale, 0.25), 'opacity="0.45"'
    )


def squirrel(pose: Pose) -> str:
    """Draw the squirrel sitting up with a nut; its tail ripples, its jaws work."""
    colors, phase = pose.palette, pose.phase
    main, pale = colors.main, colors.second
    tail = _brush(colors, phase)
    trunk = form(
        "squirrel-trunk", [(-5.6, -1), (-6.6, -6), (-4.6, -11), (-1, -15), (3, -15.6), (5.4, -12.6), (5.2, -8), (3.6,
        -3), (1, -0.6)],
        coat(main, pale), ((-4, -15), (3, 0)), [("lit", (-2, -12), 2.6, 2.4, 0.5, 0), ("deep", (-1, -1), 6, 2, 0.5, 0)],
        path(smooth([(5, -14), (3, -10), (2, -4), (4, -1), (8, -6), (7, -14)]), pale),
    )  # fmt: skip
    haunch = form(
        "squirrel-haunch",
        [(-5.6, -2), (-5.4, -6.4), (-2, -7.6), (1.2, -5.4), (1.4, -2), (-1, -0.5), (-4, -0.4)],
        [(0, light(main, 0.16)), (1, shade(main, 0.2))],
        ((-3, -7), (-1, 0)),
    )
    foot = path(limb([(-2, -0.9, 0.9), (3.6, -0.7, 0.7)]), mix(main, colors.hair, 0.5))
    nibble = 0.25 * wave(phase * 8)
    arm = path(limb([(3, -11.6, 1.5), (5.2, -9.2, 1.0), (7.2, -10.4 + nibble, 0.8)]), shade(main, 0.12))
    nut = ellipse((8.0, -11.2 + nibble), 1.3, 1.5, colors.accent) + ellipse(
        (8.0, -12.2 + nibble), 1.4, 0.7, shade(colors.accent, 0.35)
    )
    ear = path(smooth([(1.6, -20.6), (1.0, -24.6), (2.6, -25), (4.0, -21)], tension=0.8), mix(main, colors.hair, 0.4))
    tuft = path(locks([(1.2, -24), (2.4, -24.6)], -2.2, 4, 3, 0.2), colors.hair)
    head = form(
        "squirrel-head", [(0, -17), (0.6, -20.4), (3.4, -21.8), (6.4, -20.4), (9.2, -17.8), (9.6, -16.4), (7.6,
        -14.8), (4, -14.2), (1.2, -14.8)],
        coat(main, pale), ((3, -22), (5, -14)), [("lit", (4, -20.4), 2.6, 1.0, 0.5, 10)],
        path(smooth([(9.8, -16), (6, -16.4), (4, -13), (9, -13)]), pale),
    )  # fmt: skip
    eye = (
        ellipse((5.6, -18.4), 1.0, 1.0, light(pale, 0.1), 'opacity="0.6"')
        + ellipse((5.7, -18.4), 0.78, 0.78, "#120b07")
        + ellipse((6.0, -18.7), 0.26, 0.25, "#ffffff")
    )
    nose = ellipse((9.4, -16.9), 0.42, 0.36, "#3a211a")
    return fades("squirrel", main, pale) + tail + trunk + haunch + foot + ear + tuft + head + eye + nose + nut + arm


def hedgehog(pose: Pose) -> str:
    """Draw the hedgehog trotting under its spines."""
    colors, phase = pose.palette, pose.phase
    walking = pose.action == "walk"
    bob = 0.35 * wave(phase * 2) if walking else 0.12 * wave(phase)
    feet = ""
    for x, start in ((-6.5, 0.0), (-3.5, 0.5), (4.0, 0.5), (7.0, 0.0)):
        shift = 1.8 * math.sin(2 * math.pi * (phase + start)) if walking else 0.0
        rise = 0.8 * max(0.0, math.cos(2 * math.pi * (phase + start))) if walking else 0.0
        feet += ellipse((x + shift, -0.9 - rise), 1.7, 0.9, shade(colors.accent, 0.25))
    face = form(
        "hedgehog-face", [(6, -9), (10, -8), (13.4, -5.2), (16.2, -3.4), (15.6, -2.2), (11, -1.6), (6, -1.8), (3, -4)],
        coat(colors.second, light(colors.second, 0.4)), ((9, -9), (11, -1)), [("deep", (9, -1.4), 6, 1.6, 0.4, 0)],
    )  # fmt: skip
    eye = ellipse((11.2, -5.4), 0.8, 0.8, "#120b07") + ellipse((11.5, -5.7), 0.28, 0.26, "#ffffff")
    nose = ellipse((16.0, -3.1), 0.85, 0.75, colors.dark) + ellipse(
        (16.1, -3.4), 0.26, 0.18, "#ffffff", 'opacity="0.7"'
    )
    ear = ellipse((7.6, -8.0), 1.5, 1.7, colors.accent)
    belly = path(smooth([(8, -2.4), (0, -1.4), (-8, -1.8), (-9, -4), (6, -5)]), mix(colors.second, colors.main, 0.3))
    spines = ""
    for row, (tone, size) in enumerate(
        ((colors.hair, 4.6), (colors.main, 4.2), (mix(colors.main, colors.second, 0.45), 3.6), (colors.hair, 3.2))
    ):
        shrink = 1 - 0.17 * row
        arc = [
            (-1.5 - 10.4 * shrink * math.cos(a), -4.2 - 8.4 * shrink * math.sin(a))
            for a in (math.pi * (k / 12) * 1.0 - 0.1 for k in range(12))
        ]
        spines += path(locks(arc, size, 46 - 6 * row, 11 + row, 2.2, 0.15), tone)
    dome = form(
        "hedgehog-dome",
        [(-11.6, -3), (-11, -8), (-6, -12), (0, -12.8), (5.4, -11), (8.2, -7), (6.6, -3.4), (0, -2.4)],
        [(0, mix(colors.main, colors.second, 0.2)), (1, shade(colors.hair, 0.2))],
        ((-2, -13), (2, -2)),
    )
    fur = path(locks([(8, -9), (7.4, -6), (6, -3)], 3.2, 14, 21, 1.2, 0.2), mix(colors.main, colors.hair, 0.5))
    drawn = belly + face + ear + dome + spines + fur + eye + nose
    return fades("hedgehog", colors.main, colors.second) + feet + group(drawn, f'transform="translate(0 {n(bob)})"')


def _claws(colors: Palette, phase: float) -> str:
    """A crab's two claws, that open one after the other."""
    main, claws = colors.main, ""
    for side in (-1, 1):
        snap = 10 + 12 * max(0.0, math.sin(2 * math.pi * (phase + (0.3 if side > 0 else 0.0))))
        arm = path(limb([(side * 6, -7, 1.5), (side * 11.5, -9.5, 1.5), (side * 11.0, -13.5, 1.7)]), shade(main, 0.1))
        finger = path(smooth([(-2.4, 0), (-3.2, -4), (-0.8, -8), (1.2, -8.2), (0.4, -5), (1.0, -2), (0.8, 0.4)]), main)
        thumb = group(
            path(smooth([(0.4, 0), (1.4, -3), (1.2, -6), (3.2, -4.6), (3.6, -1.4), (2.4, 0.4)]), shade(main, 0.12)),
            f'transform="rotate({n(snap)} 1 0)"',
        )
        tips = line("M-1.6 -5.4Q-0.6 -7.2 0.6 -7.6", light(main, 0.5), 0.5, 'opacity="0.7"')
        claws += arm + group(
            thumb + finger + tips, f'transform="translate({n(side * 11)} -13.4) scale({side} 1) rotate(-14)"'
        )
    return claws


def crab(pose: Pose) -> str:
    """Draw the crab: it goes sideways on eight legs and opens its claws."""
    colors, phase = pose.palette, pose.phase
    main, pale = colors.main, colors.second
    walking, limbs = pose.action == "walk", ""
    for side in (-1, 1):
        for k in range(4):
            u = (phase + 0.25 * k + (0.5 if side > 0 else 0.0)) % 1.0
            dx = 2.2 * math.cos(2 * math.pi * u) if walking else 0.0
            rise = 1.8 * max(0.0, math.sin(2 * math.pi * u)) if walking else 0.0
            knee = (side * (9.5 + 1.2 * k), -9.4 + 1.2 * k)
            foot = (side * (13.0 + 1.7 * k) + dx, -0.6 - rise)
            limbs += path(
                limb([(side * 6.5, -5.2, 1.2), (*knee, 1.0), (*foot, 0.35)]), shade(main, 0.12 + 0.09 * (3 - k))
            )
    shell = [
        (-9.6, -6.4),
        (-8.4, -10),
        (-4.4, -12.2),
        (0, -12.8),
        (4.4, -12.2),
        (8.4, -10),
        (9.6, -6.4),
        (6, -3),
        (0, -2.2),
        (-6, -3),
    ]
    soft = [("lit", (-2.6, -10.6), 5, 1.8, 0.65, -6), ("deep", (0, -2.4), 9, 2, 0.5, 0)]
    marks = "".join(
        ellipse((x, y), r, r * 0.8, shade(main, 0.3), 'opacity="0.4"')
        for x, y, r in ((-4, -8, 0.9), (0, -9.4, 0.7), (4, -8, 0.9), (-2, -6.4, 0.6), (2, -6.4, 0.6))
    )
    body = form(
        "crab-shell",
        shell,
        [(0, light(main, 0.25)), (0.5, main), (1, shade(main, 0.35))],
        ((-1, -13), (1, -2)),
        soft,
        marks,
    )
    eyes = ""
    for side in (-1, 1):
        eyes += line(f"M{side * 2.2} -11.6L{side * 2.6} -15", main, 0.8) + ellipse(
            (side * 2.6, -15.6), 1.2, 1.25, "#f6f0e4"
        )
        eyes += ellipse((side * 2.6 + 0.2, -15.5), 0.7, 0.8, colors.dark) + ellipse(
            (side * 2.6 + 0.5, -15.9), 0.24, 0.24, "#ffffff"
        )
    smile = line("M-2.4 -4.8Q0 -3.6 2.4 -4.8", shade(main, 0.5), 0.5)
    sway = 0.4 * wave(phase * 2)
    return (
        fades("crab", main, pale)
        + limbs
        + group(_claws(colors, phase) + body + eyes + smile, f'transform="translate({n(sway)} 0)"')
    )


def snail(pose: Pose) -> str:
    """Draw the snail: it glides, its foot ripples, its horns feel about."""
    colors, phase = pose.palette, pose.phase
    main, pale, skin = colors.main, colors.second, colors.accent
    stretch = 0.5 * wave(phase)
    foot = form(
        "snail-foot", [(-9 - stretch, -0.6), (-4, -2.6), (2, -3.2), (5.4, -5.6), (7.6, -7.0), (9.8 + stretch, -6.2),
        (10.2 + stretch, -4), (9 + stretch, -1.2), (7, 0), (-4, 0)],
        [(0, light(skin, 0.3)), (1, shade(skin, 0.25))], ((0, -7), (1, 0)), [("lit", (8, -5.6), 2, 1, 0.5, 0)],
    )  # fmt: skip
    horns = ""
    for x, lean in ((8.4, -0.4), (9.4, 1.2)):
        tip = (x + lean + 0.5 * math.sin(2 * math.pi * phase + x), -11.4)
        horns += line(
            f"M{n(x + stretch)} -6.4Q{n(x + stretch + 0.3 * lean)} -9 {n(tip[0] + stretch)} {n(tip[1])}", skin, 0.6
        )
        horns += ellipse((tip[0] + stretch, tip[1]), 0.55, 0.55, colors.dark)
    disc = [(5.8 * math.cos(a) - 1.0, 5.6 * math.sin(a) - 7.2) for a in (2 * math.pi * k / 14 for k in range(14))]
    coil = smooth(
        [
            (-1.0 + (5.0 - 0.26 * k) * math.cos(0.62 * k + 0.7), -7.2 + (4.8 - 0.25 * k) * math.sin(0.62 * k + 0.7))
            for k in range(19)
        ],
        closed=False,
    )
    soft = [("lit", (-2.8, -10), 2.6, 1.8, 0.75, -30), ("deep", (1, -2.6), 5, 2, 0.5, 0)]
    rings = line(coil, colors.hair, 0.8, 'opacity="0.65"') + line(coil, light(pale, 0.2), 0.3, 'opacity="0.5"')
    shell = form(
        "snail-shell",
        disc,
        [(0, light(mix(main, pale, 0.5), 0.15)), (0.5, main), (1, shade(main, 0.4))],
        ((-3, -13), (2, -2)),
        soft,
        rings,
    )
    smile = line(f"M{n(9.4 + stretch)} -3.8q-0.8 0.8 -1.8 0.5", shade(skin, 0.5), 0.3)
    return fades("snail", main, pale) + horns + foot + smile + shell


_STILL = Gait(2.6, 0.0)
_WALKS = MappingProxyType({"stand": _STILL, "idle": _STILL})
RUBBER_DUCK = Rig(
    "rubber-duck", "Rubber duck", ("rubber duck", "rubber ducky", "toy duck", "bath duck"), 0.135, 0.21, rubber_duck,
    cycle=2.4,
    phases=12, on="table", glossy=0.5, actions=("idle", "float"), palettes=RUBBER,
)  # fmt: skip
SQUIRREL = Rig(
    "squirrel", "Squirrel", ("squirrel", "chipmunk", "red squirrel"), 0.3, 0.43, squirrel, cycle=2.6, phases=20,
    actions=("sit", "stand", "eat"), palettes=SQUIRRELS, coat=True,
)  # fmt: skip
HEDGEHOG = Rig(
    "hedgehog", "Hedgehog", ("hedgehog", "porcupine"), 0.18, 0.36, hedgehog, cycle=0.7, phases=14, stride=0.16,
    actions=("walk", "stand"), gaits=_WALKS, palettes=HEDGEHOGS,
)  # fmt: skip
CRAB = Rig(
    "crab", "Crab", ("crab", "lobster crab", "hermit crab"), 0.24, 0.44, crab, cycle=0.8, phases=14, stride=0.2,
    actions=("walk", "stand"), gaits=_WALKS, palettes=CRABS, glossy=0.2,
)  # fmt: skip
SNAIL = Rig(
    "snail", "Snail", ("snail", "slug"), 0.14, 0.24, snail, cycle=3.0, phases=16, stride=0.02,
    actions=("walk", "stand"), gaits=_WALKS, palettes=SNAILS,
)  # fmt: skip
RIGS = (RUBBER_DUCK, SQUIRREL, HEDGEHOG, CRAB, SNAIL)
