"""The body of a great cat: a long low trunk with the head carried level, thick limbs, soft feet and a long tail."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from components.animatic.subjects.base import Gait, Palette, Pose
from components.animatic.subjects.drawing.gait import Step, blend, reach, turned, wave
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    fade,
    group,
    light,
    limb,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    tube,
)

Joint = tuple[float, float, float]

HIP, SHOULDER = (-62.0, -72.0), (54.0, -70.0)
TRUNK: tuple[Point, ...] = (
    (84, -109),
    (68, -104),
    (52, -106),
    (30, -99),
    (0, -95),
    (-30, -97),
    (-58, -98),
    (-80, -91),
    (-92, -78),
    (-92, -62),
    (-78, -52),
    (-50, -47),
    (-18, -42),
    (16, -40),
    (46, -43),
    (70, -50),
    (92, -64),
    (106, -80),
    (108, -98),
    (98, -108),
)
_STARTS = {"walk": (0.0, 0.5, 0.25, 0.75), "run": (0.0, 0.10, 0.46, 0.57)}


@dataclass(frozen=True)
class Cat:
    """What tells one great cat from another."""

    name: str
    scale: float
    run: Gait
    walk: Gait
    head: Callable[[Palette], str]
    head_scale: float
    coat: Callable[[Palette], str]
    """Stripes or spots of the trunk, cut by its outline."""
    leg: Callable[[list[Joint], Palette, bool], str]
    """Stripes or spots of a near leg, cut by its outline; the flag says whether it is a hind leg."""
    slim: float = 1.0
    """How thick the limbs are, against a tiger's."""


def steps(cat: Cat, action: str) -> tuple[Step, ...]:
    """Give how the far hind, near hind, far fore and near fore foot go, before the cat is scaled."""
    if action not in _STARTS:
        return tuple(Step(0.0, 1.0, 0.0, 0.0, ahead) for ahead in (10.0, -8.0, -6.0, 6.0))
    gait = cat.run if action == "run" else cat.walk
    travel = gait.cycle * gait.stride * 100 / cat.scale
    duty, lift, carry = (0.22, 26.0, 0.34) if action == "run" else (0.60, 10.0, 0.3)
    return tuple(Step(start, duty, travel, lift, 5.0, carry) for start in _STARTS[action])


def draw(pose: Pose, cat: Cat) -> str:
    """Draw the cat at the pose's phase."""
    action = pose.action if pose.action in _STARTS else "stand"
    coat, phase = pose.palette, pose.phase
    pitch, lift, stretch, nod = _carriage(action, phase)
    legs = [_leg(cat, coat, i, step, phase, (pitch, lift, stretch)) for i, step in enumerate(steps(cat, action))]
    tilt = f'transform="translate(0 {n(lift)}) rotate({n(pitch)} 0 -76) scale({n(stretch)} 1)"'
    place = f'transform="translate(96 -93) rotate({n(nod)}) scale({n(1.78 * cat.head_scale)})"'
    torso = group(_tail(coat, phase, action) + _trunk(cat, coat), tilt)
    face = group(group(cat.head(coat), place), tilt)
    whole = legs[0] + legs[2] + torso + legs[1] + legs[3] + face
    return _defs(cat.name, coat) + group(whole, f'transform="scale({n(cat.scale)}) translate(8 0)"')


def _carriage(action: str, phase: float) -> tuple[float, float, float, float]:
    """Give the trunk's tilt in degrees, its shift, how far it is stretched, and the head's tilt."""
    if action == "run":
        flex = wave(phase, 0.30)
        return (
            4.0 * wave(phase, 0.62),
            -6.0 + 5.0 * wave(phase, 0.85),
            1.0 + 0.06 * flex,
            -2.0 - 5.0 * wave(phase, 0.66),
        )
    if action == "walk":
        return 0.8 * wave(phase * 2, 0.3), 1.2 * wave(phase * 2, 0.2), 1.0, 7.0 + 2.5 * wave(phase * 2, 0.4)
    return 0.0, 0.4 * wave(phase), 1.0, -4.0 + 1.2 * wave(phase, 0.2)


def _defs(name: str, coat: Palette) -> str:
    main, pale = coat.main, coat.second
    crown: list[Stop] = [(0, light(main, 0.42)), (0.16, light(main, 0.14)), (0.42, main), (0.66, mix(main, pale, 0.35))]
    far = [(0, shade(main, 0.55)), (0.6, shade(main, 0.42)), (1, shade(mix(main, pale, 0.5), 0.4))]
    parts = (
        clip(f"{name}-trunk", path(smooth(TRUNK))),
        linear(f"{name}-coat", (-6, -108), (6, -40), [*crown, (1, shade(pale, 0.22))]),
        linear(f"{name}-far", (0, -80), (0, 0), far),
        fade(f"{name}-deep", shade(main, 0.55)),
        fade(f"{name}-lit", light(main, 0.55)),
        fade(f"{name}-white", mix(pale, "#ffffff", 0.3)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _trunk(cat: Cat, coat: Palette) -> str:
    name = cat.name
    white = spot(f"{name}-white", (0, -40), 84, 10, 0.9) + spot(f"{name}-white", (92, -62), 20, 13, 0.75, 40)
    soft = "".join(
        spot(f"{name}-{kind}", place, rx, ry, opacity, tilt)
        for kind, place, rx, ry, opacity, tilt in (
            ("deep", (0, -37), 92, 10, 0.55, 0),
            ("deep", (22, -66), 13, 26, 0.36, 10),
            ("deep", (-36, -60), 12, 26, 0.36, -16),
            ("deep", (80, -70), 10, 22, 0.30, 24),
            ("lit", (50, -98), 26, 8, 0.50, 6),
            ("lit", (-38, -91), 48, 6, 0.50, -1),
            ("lit", (-74, -80), 13, 12, 0.38, -40),
            ("lit", (58, -78), 14, 14, 0.28, 0),
        )
    )
    inside = group(white + cat.coat(coat) + soft, f'clip-path="url(#{name}-trunk)"')
    return path(smooth(TRUNK), f"url(#{name}-coat)") + inside


def _leg(cat: Cat, coat: Palette, i: int, step: Step, phase: float, carriage: tuple[float, float, float]) -> str:
    hind, near = i < 2, i % 2 == 1
    pitch, lift, stretch = carriage
    x, height, swing = step.at(phase)
    rest = HIP if hind else SHOULDER
    home = turned(((rest[0] + (0 if near else 6)) * stretch, rest[1]), math.radians(pitch), (0.0, -76.0))
    root = (home[0] + (0.12 if hind else 0.26) * x, home[1] + lift)
    toe = (rest[0] + x, -height)
    fold = math.sin(math.pi * swing) if swing else 0.0
    early = math.sin(math.pi * min(1.0, swing * 1.6)) if swing else 0.0
    if hind:
        lean = 0.38 - 0.006 * x + 0.7 * early
        ankle = (toe[0] - math.sin(lean) * 24, toe[1] - 4 - math.cos(lean) * 22)
        joint, ankle = reach(root, ankle, 36.0, 36.0, 1.0)
        wide = (23.0, 19.5, 12.0, 8.6, 7.6, 6.8, 7.2)
    else:
        lean = -0.10 - 0.006 * x + 1.1 * fold
        ankle = (toe[0] + math.sin(lean) * 13 - 1, toe[1] - 4 - math.cos(lean) * 13)
        joint, ankle = reach(root, ankle, 35.0, 34.0, -1.0)
        wide = (20.0, 17.0, 11.6, 9.8, 8.6, 8.0, 8.2)
    foot = (toe[0], toe[1] - 6)
    slim = cat.slim if near else cat.slim * 0.94
    joints = [
        (root[0], root[1] + (0 if hind else -3), wide[0]),
        (*blend(root, joint, 0.56), wide[1]),
        (*joint, wide[2] * slim),
        (*blend(joint, ankle, 0.55), wide[3] * slim),
        (*ankle, wide[4] * slim),
        (*blend(ankle, foot, 0.55), wide[5] * slim),
        (*foot, wide[6] * slim),
    ]
    droop = math.degrees(math.atan2(foot[0] - ankle[0], foot[1] - ankle[1])) * min(1.0, height / 8)
    paw = group(_paw(cat, coat, near), f'transform="translate({n(foot[0])} {n(foot[1])}) rotate({n(-droop)})"')
    if not near:
        return path(limb(joints), f"url(#{cat.name}-far)") + paw
    return _near(cat, coat, joints, hind) + paw


def _near(cat: Cat, coat: Palette, joints: list[Joint], hind: bool) -> str:
    """A near leg grows out of the trunk: its top fades in."""
    name = f"{cat.name}-{'haunch' if hind else 'arm'}"
    (rx, ry, top), (mx, my, _), (jx, jy, _), (cx, cy, _), (ax, ay, _) = joints[:5]
    fx, fy, _ = joints[-1]
    main, pale = coat.main, coat.second
    stops: list[Stop] = [(0, main, 0.0), (0.15, main, 0.0), (0.34, main, 0.8), (0.6, mix(main, pale, 0.22))]
    fill = linear(name, (rx, ry - top), (fx, fy), [*stops, (0.8, mix(main, pale, 0.55)), (1, mix(main, pale, 0.85))])
    shape = limb(joints)
    tilt = math.degrees(math.atan2(ay - jy, ax - jx))
    lit = spot(f"{cat.name}-lit", (mx - 4, my - 5), 13, 11, 0.36, tilt)
    lit += spot(f"{cat.name}-white", (cx - 2, cy), 14, 3.4, 0.35, tilt)
    dark = spot(f"{cat.name}-deep", (cx + 5, cy + 2), 18, 4.4, 0.34, tilt)
    marks = group(cat.leg(joints, coat, hind), f'clip-path="url(#{name}-edge)"')
    return f"<defs>{fill}{clip(f'{name}-edge', path(shape))}</defs>" + path(shape, f"url(#{name})") + marks + dark + lit


def _paw(cat: Cat, coat: Palette, near: bool) -> str:
    """A broad soft foot about its ankle."""
    pale = mix(coat.main, coat.second, 0.8) if near else shade(mix(coat.main, coat.second, 0.5), 0.42)
    shape = smooth([(-8, -3), (0, -6.4), (9, -4.6), (15, -0.4), (16, 3.6), (13, 6), (-4, 6), (-9, 3.6)])
    toes = "".join(f"M{x} {y}Q{x + 1.6} {y + 2.6} {x + 0.6} 5.6" for x, y in ((5.0, 1.4), (9.4, 0.8), (13.0, 1.6)))
    ink = f'stroke="{shade(coat.main, 0.6)}" stroke-width="0.9" stroke-linecap="round" opacity="0.6"'
    lit = spot(f"{cat.name}-white", (3, -3.4), 8, 2.6, 0.5, 12) if near else ""
    return path(shape, pale) + lit + f'<path d="{toes}" fill="none" {ink}/>'


def _tail(coat: Palette, phase: float, action: str) -> str:
    """A long tail that hangs from the rump and curls up at its end, ringed to the tip."""
    blown = {"run": 1.0, "walk": 0.35}.get(action, 0.0)
    joints: list[Joint] = [(-86.0, -84.0, 5.4)]
    for i in range(1, 13):
        t = i / 12
        angle = 2.5 + 0.45 * blown - (1.15 - 0.85 * blown) * math.sin(math.pi * min(1.0, t * 1.35) * 0.5)
        angle += 1.55 * max(0.0, t - 0.45) * (1 - 0.3 * blown) * 2.0 + 0.22 * wave(phase, 0.35 * t) * t
        px, py, _ = joints[-1]
        joints.append((px + math.cos(angle) * 7.4, min(-9.0, py + math.sin(angle) * 7.4), 5.4 - 1.5 * t))
    rings = ""
    for i in range(2, 11):
        (ax, ay, half), (bx, by, _) = joints[i], joints[i + 1]
        nx, ny = -(by - ay) / 7.4 * half, (bx - ax) / 7.4 * half
        mx, my = blend((ax, ay), (bx, by), 0.42)
        rings += (
            f"M{n(ax + nx)} {n(ay + ny)}L{n(ax - nx)} {n(ay - ny)}L{n(mx - nx)} {n(my - ny)}L{n(mx + nx)} {n(my + ny)}Z"
        )
    tip = tube([(x, y, half) for x, y, half in joints[-2:]], coat.hair, 0.3, 0.2, 3)
    return tube(joints, coat.main, 0.34, 0.26, 4) + path(rings, coat.hair, 'opacity="0.85"') + tip
