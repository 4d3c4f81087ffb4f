"""Dogs and cats that sit and look at the viewer: chest, forelegs, haunches, a tail, and a face that tilts."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Palette, Pose
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
    mix,
    n,
    path,
    shade,
    smooth,
)

Ears = Literal["flop", "prick", "fold"]


@dataclass(frozen=True)
class Sitter:
    """What tells one pet from another, seen from the front."""

    name: str
    scale: float = 1.0
    ears: Ears = "flop"
    cat: bool = False
    mask: str = ""
    """What the face wears: "blaze" is a pale muzzle and brow, "dark" a dark muzzle, or nothing."""
    head: float = 1.0
    """How large the head is."""
    fluff: float = 1.0
    muzzle: float = 1.0
    """How long the muzzle is: how low the nose is seen."""
    collared: bool = True


_CHEST: tuple[Point, ...] = (
    (-9, -46), (-12.6, -36), (-15, -24), (-14, -10), (-9, -4), (9, -4), (14, -10), (15, -24), (12.6, -36), (9, -46),
    (0, -49),
)  # fmt: skip
_HAUNCH: tuple[Point, ...] = ((-9, -20), (-17, -19), (-22.6, -11), (-22, -4), (-16, -1.4), (-9.6, -3), (-7.4, -10))


def sitting(pose: Pose, kind: Sitter) -> str:
    """Draw the pet at a phase of its looking up: the head tilts, the tail goes."""
    colors, phase = pose.palette, pose.phase
    tilt = 9 * math.sin(2 * math.pi * phase) ** 3
    bob = 0.5 * wave(phase * 2)
    parts = (
        fades(kind.name, colors.main, colors.second),
        _tail(kind, colors, phase),
        _haunches(kind, colors),
        _chest(kind, colors, pose.seed),
        _forelegs(kind, colors),
        _wrapped_tail(kind, colors, phase) if kind.cat else _collar(colors) if kind.collared else "",
        group(
            _face(kind, colors, phase),
            f'transform="translate(0 {n(-57 + bob)}) rotate({n(tilt)} 0 8) scale({kind.head})"',
        ),
    )
    return group("".join(parts), f'transform="scale({kind.scale})"')


def _tail(kind: Sitter, colors: Palette, phase: float) -> str:
    if kind.cat:
        return ""
    wag = 0.38 * math.sin(8 * math.pi * phase)
    joints: list[tuple[float, float, float]] = [(12.0, -6.0, 3.2)]
    for i in range(1, 7):
        angle = 0.05 - 0.16 * i + wag * (0.4 + 0.1 * i)
        x, y, _ = joints[-1]
        joints.append((x + math.cos(angle) * 4.4, min(-3.0, y + math.sin(angle) * 4.4), 3.3 - 0.35 * i))
    plume = ""
    if kind.fluff > 0.5:
        edge = [(x, y + 1) for x, y, _ in joints[1:]]
        plume = path(locks(edge, 6.5 * kind.fluff, 18, 7, -0.4, -0.3), mix(colors.second, colors.main, 0.3))
    return plume + path(limb(joints), shade(colors.main, 0.12))


def _haunches(kind: Sitter, colors: Palette) -> str:
    main, pale = colors.main, colors.second
    stops = [(0.0, light(mix(main, pale, 0.3), 0.1)), (0.5, main), (1.0, shade(main, 0.35))]
    drawn = ""
    for side, tag in ((-1, "left"), (1, "right")):
        shape = [(x * -side, y) for x, y in _HAUNCH]
        drawn += form(
            f"{kind.name}-{tag}", shape, stops, ((14 * side - 4, -20), (14 * side + 4, 0)),
            [("lit", (15.0 * side - 1, -15), 5, 4, 0.4, 0)],
        )  # fmt: skip
        foot = smooth([(x * side, y) for x, y in ((9, -3.6), (15, -5), (20.6, -3.2), (20.4, -0.5), (14, 0), (9, -0.6))])
        tone = mix(main, pale, 0.25)
        toes = "".join(f"M{n(side * x)} -3.2l{n(0.4 * side)} 2.2" for x in (13.2, 16.2))
        drawn += path(foot, tone) + line(toes, shade(tone, 0.5), 0.4, 'opacity="0.7"')
    return drawn


def _chest(kind: Sitter, colors: Palette, seed: int) -> str:
    main, pale, name = colors.main, colors.second, kind.name
    soft = [
        ("lit", (-4, -40), 8, 6, 0.45, 0), ("deep", (0, -6), 16, 8, 0.6, 0), ("deep", (0, -47), 12, 5, 0.6, 0),
        ("deep", (12.6, -22), 4, 16, 0.35, 0),
    ]  # fmt: skip
    bib = path(
        smooth([(-6, -44), (-8.4, -32), (-4, -20), (0, -16), (4, -20), (8.4, -32), (6, -44)]), pale, 'opacity="0.75"'
    )
    trunk = form(f"{name}-chest", _CHEST, coat(main, pale), ((-6, -48), (6, -2)), soft, bib)
    if kind.fluff < 0.3:
        return trunk
    ruff = [(-9, -40), (-5, -33), (0, -30), (5, -33), (9, -40)]
    sides = [(-13, -30), (-15, -20), (-13, -12)], [(13, -30), (15, -20), (13, -12)]
    shag = "".join(path(locks(edge, 3.6 * kind.fluff, 12, seed + 3, 0.0), shade(main, 0.06)) for edge in sides)
    front = path(locks(ruff, 8.5 * kind.fluff, 20, seed + 1, 0.0), mix(pale, main, 0.2))
    return (
        shag
        + trunk
        + front
        + path(locks(ruff, 5.5 * kind.fluff, 15, seed + 2, 0.0), light(pale, 0.12), 'opacity="0.7"')
    )


def _forelegs(kind: Sitter, colors: Palette) -> str:
    main, pale, name = colors.main, colors.second, kind.name
    drawn = ""
    for side, tag in ((1, "right"), (-1, "left")):
        fill = linear(
            f"{name}-leg-{tag}",
            (0, -30),
            (0, 0),
            [(0, main, 0.0), (0.25, main), (0.7, mix(main, pale, 0.3)), (1, mix(main, pale, 0.6))],
        )
        leg = limb([(6.4 * side, -30, 5.0), (6.0 * side, -18, 3.9), (5.7 * side, -6, 3.2), (5.8 * side, -3.4, 3.4)])
        paw = smooth(
            [
                (5.8 * side + x, y)
                for x, y in ((-4, -3), (-2.6, -5), (2.6, -5), (4.2, -3), (4.2, -0.5), (0, 0.1), (-4.2, -0.5))
            ]
        )
        tone = mix(main, pale, 0.6)
        toes = "".join(f"M{n(5.8 * side + d)} -2.8l0 2.2" for d in (-1.4, 1.4))
        shadow = path(
            limb([(6.4 * side + 2.4, -26, 1.0), (8.4 * side if side > 0 else -3.4, -6, 0.8)]),
            shade(main, 0.45),
            'opacity="0.25"',
        )
        drawn += (
            f"<defs>{fill}</defs>"
            + path(leg, f"url(#{name}-leg-{tag})")
            + shadow
            + path(paw, tone)
            + line(toes, shade(tone, 0.5), 0.4)
        )
    return drawn


def _collar(colors: Palette) -> str:
    band = "M-9.6 -46Q0 -39.4 9.6 -46"
    tag = ellipse((0, -40.4), 1.7, 1.9, "#d9b24a") + ellipse((-0.5, -41), 0.6, 0.6, "#fff4cc", 'opacity="0.8"')
    return line(band, shade(colors.accent, 0.3), 2.6) + line(band, colors.accent, 2.0) + tag


def _wrapped_tail(kind: Sitter, colors: Palette, phase: float) -> str:
    """A cat's tail comes round from behind and lies over its feet; the tip twitches."""
    flick = 1.4 * max(0.0, math.sin(6 * math.pi * phase)) * (phase > 0.5)
    path_ = [
        (21, -5.0, 2.6),
        (23, -2.9, 2.6),
        (14, -2.2, 2.3),
        (4, -2.2, 2.2),
        (-6, -2.3 - 0.3 * flick, 2.0),
        (-13, -3.2 - flick, 1.3),
    ]
    rings = "".join(f"M{n(x)} {n(y - h)}q1 {n(h)} 0.2 {n(2 * h)}" for x, y, h in path_[1:5])
    tone = linear(
        f"{kind.name}-coil",
        (0, -5),
        (0, 0),
        [(0, light(mix(colors.main, colors.second, 0.3), 0.08)), (1, shade(colors.main, 0.3))],
    )
    return (
        f"<defs>{tone}</defs>"
        + path(limb(path_), f"url(#{kind.name}-coil)")
        + line(rings, colors.hair, 1.4, 'opacity="0.35"')
    )


_DOG_FACE: tuple[Point, ...] = (
    (0, -13), (-8, -11.6), (-12.4, -5), (-12, 2), (-8.4, 8), (-5, 13), (0, 14.4), (5, 13), (8.4, 8), (12, 2), (12.4,
    -5), (8, -11.6),
)  # fmt: skip
_CAT_FACE: tuple[Point, ...] = (
    (0, -11.6), (-8, -10.4), (-13.4, -3), (-14, 3), (-9.6, 8.4), (-4, 11), (0, 11.6), (4, 11), (9.6, 8.4), (14, 3),
    (13.4, -3), (8, -10.4),
)  # fmt: skip


def _face(kind: Sitter, colors: Palette, phase: float) -> str:
    main, pale, name = colors.main, colors.second, kind.name
    shape: Sequence[Point] = _CAT_FACE if kind.cat else _DOG_FACE
    inside = ""
    if kind.cat:
        inside = _tabby(colors)
    if kind.mask == "blaze":
        blaze = [(0, -13), (-2, -6), (-7, -5.6), (-11, 0), (-9, 8), (0, 16), (9, 8), (11, 0), (7, -5.6), (2, -6)]
        inside = path(smooth(blaze), light(pale, 0.05)) + path("M-1.2 -14L1.2 -14L0.8 -4L-0.8 -4Z", main)
    soft = [
        ("lit", (-4, -8.6), 7, 3.4, 0.5, -10), ("deep", (0, 13), 11, 4, 0.4, 0), ("deep", (-5.6, -2), 3.6, 2.8, 0.32,
        0),
        ("deep", (5.6, -2), 3.6, 2.8, 0.32, 0),
    ]  # fmt: skip
    skull = form(f"{name}-front", shape, coat(main, pale), ((-5, -13), (5, 14)), soft, inside)
    cheeks = ""
    if kind.fluff > 0.3 and not kind.cat:
        cheeks = "".join(
            path(locks([(s * 11.6, 0), (s * 8.6, 7), (s * 5, 12)], 3.2 * kind.fluff, 9, 5, -0.5 * s), shade(main, 0.08))
            for s in (-1, 1)
        )
    behind, before = _ears(kind, colors, phase)
    blink = max(0.0, 1 - abs(phase - 0.31) / 0.03, 1 - abs(phase - 0.87) / 0.03)
    return behind + cheeks + skull + before + _muzzle(kind, colors, phase) + _eyes(kind, colors, blink)


def _tabby(colors: Palette) -> str:
    marks = "M-3.4 -12L-2.6 -6.6M0 -12.4L0 -7M3.4 -12L2.6 -6.6"
    marks += "M-13.6 0L-9.4 1M-13.4 3.4L-9.4 3.4M13.6 0L9.4 1M13.4 3.4L9.4 3.4"
    pale = path(
        smooth([(0, 1), (-6, 3.4), (-6.6, 8), (0, 13), (6.6, 8), (6, 3.4)]), light(colors.second, 0.2), 'opacity="0.85"'
    )
    return pale + line(marks, colors.hair, 1.2, 'opacity="0.5"')


def _ears(kind: Sitter, colors: Palette, phase: float) -> tuple[str, str]:
    """What lies behind the skull and what hangs before it."""
    main, pale = colors.main, colors.second
    flick = 5 * max(0.0, math.sin(2 * math.pi * (phase * 3 + 0.1))) * (phase < 0.34)
    if kind.ears == "flop":
        lobe = [(8, -11), (13, -9.6), (16.6, -2), (16.4, 6), (13.4, 9.6), (10.6, 5), (9.6, -3)]
        drawn = ""
        for s in (-1, 1):
            drawn += path(smooth([(s * x, y) for x, y in lobe]), shade(main, 0.26 if s > 0 else 0.16))
            drawn += path(
                smooth([(s * (x * 0.9 + 0.6), y * 0.86 - 0.6) for x, y in lobe]), shade(main, 0.1), 'opacity="0.5"'
            )
        return "", drawn
    outer = [(-12.4, -4), (-13.6, -13), (-11.6, -22), (-6.4, -16.6), (-2.6, -10.6)]
    inner = [(-11.2, -7), (-11.6, -13), (-10.6, -18), (-7.2, -14), (-5, -10)]
    if kind.ears == "fold":
        outer = [(-12, -6), (-15.6, -9), (-15, -1.6), (-11, -1), (-6, -9.6), (-8, -12.4)]
        inner = []
    drawn = ""
    for s in (1, -1):
        tone = shade(mix(main, colors.dark, 0.7 if kind.mask == "dark" else 0.0), 0.12 if s > 0 else 0.2)
        ear = path(smooth([(s * x, y) for x, y in outer], tension=0.8), tone)
        if inner:
            pink = mix("#c98d84", main, 0.25) if kind.cat else mix(pale, main, 0.35)
            ear += path(smooth([(s * x, y) for x, y in inner], tension=0.8), pink, 'opacity="0.85"')
        drawn += group(ear, f'transform="rotate({n(flick * (s > 0))} {8 * s} -8)"')
    return ("", drawn) if kind.ears == "fold" else (drawn, "")


def _muzzle(kind: Sitter, colors: Palette, phase: float) -> str:
    main, pale, dark = colors.main, colors.second, colors.dark
    if kind.cat:
        nose = path(smooth([(-1.7, 2.4), (0, 1.9), (1.7, 2.4), (0, 4.2)], tension=0.7), "#b5706a")
        mouth = line("M0 4.2L0 5.4M0 5.4Q-2 7.4 -4 6.2M0 5.4Q2 7.4 4 6.2", shade(dark, 0.1), 0.5)
        hairs = "".join(f"M{s * 5} {4.4 + i}L{s * 19} {2.6 + 2.6 * i}" for s in (-1, 1) for i in range(3))
        return nose + mouth + line(hairs, "#ffffff", 0.24, 'opacity="0.75"')
    low = 5.0 + 2.0 * (kind.muzzle - 1)
    tone = mix(dark, main, 0.25) if kind.mask == "dark" else mix(pale, main, 0.3)
    snout = form(
        f"{kind.name}-snout",
        [(0, low - 6.6), (-4.6, low - 3.6), (-6.4, low + 2), (-4.2, low + 6), (0, low + 6.8), (4.2, low + 6), (6.4,
        low + 2), (4.6, low - 3.6)],
        [(0, light(tone, 0.2)), (0.6, tone), (1, shade(tone, 0.25))], ((-2, low - 6), (2, low + 7)),
    )  # fmt: skip
    nose = path(
        smooth(
            [(-3.2, low - 2.4), (0, low - 3.6), (3.2, low - 2.4), (1.6, low + 0.6), (0, low + 1.2), (-1.6, low + 0.6)]
        ),
        dark,
    )
    shine = ellipse((-0.8, low - 2.3), 1.2, 0.5, "#ffffff", 'opacity="0.45"')
    pant = 0.5 * math.sin(16 * math.pi * phase)
    tongue = path(
        smooth(
            [
                (-2.3, low + 4.2),
                (2.3, low + 4.2),
                (2.5, low + 8.4 + pant),
                (0, low + 10.2 + pant),
                (-2.5, low + 8.4 + pant),
            ]
        ),
        "#de8a8a",
    )
    crease = line(f"M0 {n(low + 4.6)}L0 {n(low + 8.4 + pant)}", "#b86464", 0.4)
    gape = path(
        smooth([(-4.2, low + 3.4), (0, low + 3.0), (4.2, low + 3.4), (2.8, low + 6.4), (-2.8, low + 6.4)]), "#4a2220"
    )
    lips = line(
        f"M0 {n(low + 1.2)}L0 {n(low + 3)}Q-3 {n(low + 5)} -6 {n(low + 2.4)}"
        f"M0 {n(low + 3)}Q3 {n(low + 5)} 6 {n(low + 2.4)}",
        shade(dark, 0.1),
        0.6,
    )
    return snout + gape + tongue + crease + nose + shine + lips


def _eyes(kind: Sitter, colors: Palette, blink: float) -> str:
    drawn = ""
    for s in (-1, 1):
        if blink > 0.5:
            drawn += line(f"M{n(s * 5.4 - 2.2)} -2Q{n(s * 5.4)} -0.6 {n(s * 5.4 + 2.2)} -2", "#1c110b", 0.7)
            continue
        if kind.cat:
            drawn += ellipse((s * 5.6, -2.2), 3.0, 2.7, shade(colors.dark, 0.3)) + ellipse(
                (s * 5.6, -2.2), 2.6, 2.3, "#c5bd48"
            )
            drawn += ellipse((s * 5.6, -2.2), 0.95, 2.1, "#0e0b08") + ellipse(
                (s * 5.6 + 0.8, -3.1), 0.55, 0.5, "#ffffff"
            )
            continue
        iris = colors.accent if kind.ears == "prick" else "#3a2212"
        drawn += ellipse((s * 5.4, -2.0), 2.15, 2.1, shade(colors.dark, 0.4)) + ellipse((s * 5.4, -2.0), 1.8, 1.8, iris)
        drawn += ellipse((s * 5.4, -2.0), 1.05, 1.1, "#0b0705") + ellipse((s * 5.4 + 0.7, -2.8), 0.55, 0.5, "#ffffff")
        left, right = -5.0 + 0.4 * (s > 0), -5.0 + 0.4 * (s < 0)
        drawn += line(
            f"M{n(s * 5.4 - 2.2)} {n(left)}Q{n(s * 5.4)} -6.4 {n(s * 5.4 + 2.2)} {n(right)}",
            shade(colors.main, 0.4),
            0.6,
            'opacity="0.6"',
        )
    return drawn
