"""Four-legged animals asleep: curled on the ground, chin on the forepaws, breathing."""

import math

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
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

LARGER = 1.2
"""What lies curled up is seen from nearer."""
_TRUNK: tuple[Point, ...] = (
    (-36, -5), (-37, -14), (-31, -21), (-19, -24.4), (-4, -23.6), (9, -24.6), (18, -24.4), (25, -19), (26, -9), (21,
    -2),
    (0, -0.6), (-25, -0.6), (-33, -2),
)  # fmt: skip
_HAUNCH: tuple[Point, ...] = (
    (-33, -7), (-31, -16), (-23, -19.6), (-14, -17), (-9.6, -9), (-12, -3), (-20, -0.8), (-29, -1.6),
)  # fmt: skip
_TAIL: tuple[tuple[float, float], ...] = ((-33, -6), (-40, -4.4), (-37, -2.4), (-26, -1.9), (-14, -2.0), (-4, -2.4))


def asleep(pose: Pose, build: Build, brush: float = 2.4, maned: bool = False) -> str:
    """Draw the animal lying; `brush` is how thick its tail is, which lies along its side."""
    colors, name, phase = pose.palette, build.name, pose.phase
    body = Body(build, (-26, -14), (18, -16), 0.0, 0.2, 0.0, phase, asleep=True)
    breath = 1 + 0.022 * wave(phase)
    trunk = _trunk(build, colors, pose.seed)
    chin = max(13.6, 9.6 * build.head_scale) + 8.6 * maned  # a large head lies higher
    place = (28.0 - 0.3 * chin + 4.0 * maned, -chin - 0.25 * wave(phase))
    head_place = f"translate({n(place[0])} {n(place[1])}) rotate(11) scale({build.head_scale})"
    mane = ""
    if maned and build.mane:
        aside, down = place[0] - body.skull[0], place[1] - body.skull[1]
        hair = group(build.mane(body, colors), f'transform="translate({n(aside)} {n(down)})"')
        floor = clip(f"{name}-floor", path("M-200 -200H200V-0.6H-200Z"))
        mane = f"<defs>{floor}</defs>" + group(hair, f'clip-path="url(#{name}-floor)"')
    parts = (
        fades(name, colors.main, colors.second),
        _forepaw((3.0, -1.4), shade(colors.main, 0.35)),
        group(trunk, f'transform="scale(1 {n(breath)})"'),
        _hind_foot(colors),
        _tail(build, colors, brush),
        _forepaw((0.0, 0.0), mix(colors.main, colors.second, 0.3)),
        mane,
        group(build.head(body, colors), f'transform="{head_place}"'),
    )
    return group("".join(parts), f'transform="scale({n(LARGER * build.scale)})"')


def _trunk(build: Build, colors: Palette, seed: int) -> str:
    main, pale, name = colors.main, colors.second, build.name
    soft = [
        ("lit", (-8, -21), 24, 4.5, 0.5, 0), ("lit", (17, -18), 8, 6, 0.4, 0), ("deep", (-4, -2), 34, 6, 0.6, 0),
        ("deep", (1, -12), 6, 10, 0.28, 10), ("deep", (25, -10), 5, 9, 0.4, 0),
    ]  # fmt: skip
    trunk = form(f"{name}-bulk", _TRUNK, coat(main, pale), ((-2, -25), (2, 0)), soft)
    haunch = form(
        f"{name}-haunch", _HAUNCH, [(0, light(mix(main, pale, 0.35), 0.1)), (0.5, main), (1, shade(main, 0.3))],
        ((-24, -20), (-18, 0)), [("lit", (-24, -15), 7, 4, 0.4, 0)],
    )  # fmt: skip
    edge = line(smooth(_HAUNCH[3:6], closed=False), shade(main, 0.5), 0.8, 'opacity="0.35"')
    hair = ""
    if build.shaggy:
        back = [(-30, -21), (-18, -24), (0, -23.4), (16, -24)]
        low = [(-30, -2.4), (-8, -1.6), (14, -2)]
        hair = path(locks(back, 3.0 * build.shaggy, 22, seed + 3, 1.5, 0.2), mix(main, pale, 0.4))
        hair += path(locks(low, 3.0 * build.shaggy, 18, seed + 5, 0.9, 0.2), mix(pale, main, 0.4))
    return hair + trunk + haunch + edge


def _forepaw(shift: Point, tone: str) -> str:
    x, y = shift
    arm = limb([(16 + x, -6 + y, 4.4), (25 + x, -3.6 + y, 3.0), (36 + x, -2.4 + y, 2.3), (41 + x, -1.9 + y, 2.2)])
    toes = line(f"M{n(40.4 + x)} {n(-2.6 + y)}l1.4 1.6M{n(41.8 + x)} {n(-2.9 + y)}l1 1.4", shade(tone, 0.5), 0.35)
    shadow = path(limb([(18 + x, -2.6 + y, 2.4), (40 + x, -0.9 + y, 1.2)]), shade(tone, 0.45), 'opacity="0.35"')
    return path(arm, tone) + shadow + toes


def _hind_foot(colors: Palette) -> str:
    tone = mix(colors.main, colors.second, 0.3)
    foot = limb([(-19, -3.0, 3.0), (-11, -2.3, 2.2), (-5.4, -2.0, 2.0)])
    return path(foot, tone) + line("M-6.4 -2.8l1.6 1.4M-5 -3l1.2 1.2", shade(tone, 0.5), 0.35)


def _tail(build: Build, colors: Palette, brush: float) -> str:
    girth = [brush * (0.55 + 0.55 * math.sin(math.pi * min(1.0, 0.2 + 0.14 * i))) for i in range(len(_TAIL))]
    girth[-1] = 0.4 * brush
    joints = [(x, min(y, -g), g) for (x, y), g in zip(_TAIL, girth, strict=True)]
    main, pale = colors.main, colors.second
    fill = linear(
        f"{build.name}-curl",
        (0, -2 - 2 * brush),
        (0, 0),
        [(0, light(mix(main, pale, 0.4), 0.1)), (1, shade(main, 0.3))],
    )
    shag = ""
    if build.shaggy and brush > 3:
        shag = path(locks([(x, y - g * 0.6) for x, y, g in joints[1:]], brush, 18, 11, -0.9, 0.2), mix(main, pale, 0.3))
    return f"<defs>{fill}</defs>" + shag + path(limb(joints), f"url(#{build.name}-curl)")
