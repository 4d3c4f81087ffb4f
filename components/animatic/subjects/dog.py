"""A golden retriever from the side: gallops, walks or stands on four jointed legs whose planted paws do not slide."""

import math
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.fur import locks, strands
from components.animatic.subjects.gait import Step, blend, reach, turned, wave
from components.animatic.subjects.svg import (
    Point, clip, ellipse, fade, group, light, limb, linear, mix, n, path, shade, smooth, spot,
)  # fmt: skip

RUN, WALK = Gait(0.46, 3.9), Gait(0.92, 1.05)

PALETTES = (
    Palette(main="#d39a52", second="#f0d3a0", accent="#b23a34", dark="#2a1d16"),
    Palette(main="#c47f3c", second="#e6bd83", accent="#2f5f8f", dark="#241811"),
    Palette(main="#e0b878", second="#f6e3bf", accent="#3d7a5a", dark="#2e2219"),
)

# Footfalls: hind pair then fore pair in the gallop; a four-beat amble in the walk. (far hind, near hind, far fore, near fore)
_RUN_STARTS, _WALK_STARTS = (0.0, 0.10, 0.46, 0.57), (0.0, 0.5, 0.25, 0.75)
FEMUR, TIBIA, HOCK = 19.0, 20.5, 14.5
HUMERUS, RADIUS, PASTERN = 16.5, 18.5, 10.5


@dataclass(frozen=True)
class _Body:
    """Where the two ends of the trunk are at one moment."""

    pelvis: Point
    withers: Point
    pitch: float
    """Radians the pelvis is tucked under; the spine arches with it."""
    neck: float
    """Radians the neck is raised from level."""
    run: float
    """1 at a gallop, 0 standing: how far fur and ears are blown back."""
    phase: float

    def at(self, u: float, v: float) -> Point:
        """Give a point of the trunk: u 0 at the hip .. 1 at the withers, v 0 on the back .. 1 on the belly."""
        x, y = blend(self.pelvis, self.withers, u)
        arch = math.sin(math.pi * min(1, max(0, u))) * (1.2 + 14 * max(-0.05, self.pitch))
        top = y - 9.5 + arch * -0.55 - 1.5 * u
        depth = 17.0 + 10.5 * _ease(u)
        return x, top + depth * v


def _ease(u: float) -> float:
    u = min(1.0, max(0.0, u))
    return u * u * (3 - 2 * u)


def draw(pose: Pose) -> str:
    """Draw the dog at the pose's phase."""
    action = pose.action if pose.action in ("run", "walk") else "stand"
    body = _posture(pose.phase, action)
    steps = _steps(action)
    legs = [_leg(body, step, pose.phase, hind=i < 2, action=action) for i, step in enumerate(steps)]
    coat = pose.palette
    far = _legs_far(legs[0], legs[2], coat)
    near_hind, near_fore = _leg_near(legs[1], coat, True), _leg_near(legs[3], coat, False)
    trunk = _trunk(body, coat, pose.seed)
    return _defs(body, coat) + _tail(body, coat) + far + trunk + near_hind + near_fore + _neck_and_head(body, coat)


def paws(phase: float, action: str) -> tuple[tuple[float, bool], ...]:
    """Give for each paw its x in centimetres and whether it is planted."""
    body, found = _posture(phase, action), []
    for i, step in enumerate(_steps(action)):
        x, _, swing = step.at(phase)
        found.append(((_HIND_X if i < 2 else _FORE_X) + x, swing == 0.0))
    del body
    return tuple(found)


_HIND_X, _FORE_X = -25.0, 21.0


def _posture(phase: float, action: str) -> _Body:
    if action == "run":
        flex = wave(phase, 0.93)
        pelvis = (-26 + 3.0 * flex, -47.5 - 2.2 * wave(phase, 0.80))
        withers = (22 - 2.0 * flex, -48.5 + 2.4 * wave(phase, 0.64))
        return _Body(pelvis, withers, 0.16 * flex, 0.42 + 0.10 * wave(phase, 0.9), 1.0, phase)
    if action == "walk":
        bob = 0.7 * wave(phase * 2, 0.2)
        return _Body((-26, -48 + bob), (22, -48.5 - bob), 0.0, 0.72 + 0.04 * wave(phase * 2, 0.3), 0.25, phase)
    breath = 0.25 * wave(phase)
    return _Body((-26, -48), (22, -49 - breath), 0.0, 0.86 + 0.02 * wave(phase), 0.0, phase)


def _steps(action: str) -> tuple[Step, ...]:
    if action == "run":
        travel = RUN.cycle * RUN.stride * 100
        return tuple(
            Step(start, 0.24, travel, 17 if i < 2 else 15, (7.0 if i < 2 else 5.0), carry=0.34)
            for i, start in enumerate(_RUN_STARTS)
        )
    if action == "walk":
        travel = WALK.cycle * WALK.stride * 100
        return tuple(Step(s, 0.62, travel, 6.5, 1.0 if i < 2 else 2.0, carry=0.3) for i, s in enumerate(_WALK_STARTS))
    return tuple(Step(0.0, 1.0, 0.0, 0.0, (-6.0, -10.0, 3.5, 0.0)[i]) for i in range(4))


def _leg(body: _Body, step: Step, phase: float, hind: bool, action: str) -> tuple[Point, Point, Point, Point]:
    """Give root, middle joint, ankle and paw."""
    x, height, swing = step.at(phase)
    paw = ((_HIND_X if hind else _FORE_X) + x, -height - 1.6)
    fold = math.sin(math.pi * swing) if swing else 0.0
    early = math.sin(math.pi * min(1.0, swing * 1.6)) if swing else 0.0
    if hind:
        root = (body.pelvis[0] - 1.0, body.pelvis[1] + 2.0)
        tilt = 0.30 - 0.016 * x + 0.75 * early * (1.0 if action == "run" else 0.6)
        ankle = (paw[0] - math.sin(tilt) * HOCK, paw[1] - math.cos(tilt) * HOCK)
        joint, ankle = reach(root, ankle, FEMUR, TIBIA, bend=1.0)
    else:
        root = (body.withers[0] + 3.0, body.withers[1] + 8.0)
        tilt = -0.12 - 0.010 * x + 1.15 * fold * (1.0 if action == "run" else 0.8)
        ankle = (paw[0] + math.sin(tilt) * PASTERN, paw[1] - math.cos(tilt) * PASTERN)
        joint, ankle = reach(root, ankle, HUMERUS, RADIUS, bend=-1.0)
    return root, joint, ankle, paw


def _defs(body: _Body, coat: Palette) -> str:
    top = body.withers[1] - 14
    main, pale = coat.main, coat.second
    return "<defs>" + "".join((
        linear("dog-coat", (-2, top), (4, -2), [
            (0, light(pale, 0.30)), (0.16, mix(main, pale, 0.55)), (0.36, main), (0.60, shade(main, 0.20)),
            (0.80, mix(main, pale, 0.25)), (1, mix(main, pale, 0.5)),
        ]),
        linear("dog-far", (0, -46), (0, 0), [(0, shade(main, 0.55)), (0.5, shade(main, 0.36)), (1, shade(main, 0.24))]),
        linear("dog-feather", (0, -50), (0, -12), [(0, mix(main, pale, 0.35)), (1, mix(pale, main, 0.15))]),
        linear("dog-tail", (0, body.pelvis[1] - 14), (0, body.pelvis[1] + 4), [(0, mix(main, pale, 0.6)), (1, main)]),
        clip("dog-trunk", path(_trunk_outline(body))),
        clip("dog-skull", path(smooth(_SKULL))),
        fade("dog-deep", shade(main, 0.5)),
        fade("dog-lit", light(pale, 0.45)),
    )) + "</defs>"  # fmt: skip


def _skull(body: _Body) -> Point:
    """Give the place where the head sits on the neck."""
    reach_ = 20.5
    return (
        body.withers[0] + 8.5 + math.cos(body.neck) * reach_,
        body.withers[1] - 3.5 - math.sin(body.neck) * reach_,
    )


def _trunk_outline(body: _Body) -> str:
    """Body and neck in one line, from the nape over the back, round the rump and along the belly to the throat."""
    a, (wx, wy), (sx, sy) = body.at, body.withers, _skull(body)
    rump = (body.pelvis[0] - 12.0, body.pelvis[1] + 1 + 8 * max(0, body.pitch))
    crest, throat = blend((wx + 1, wy - 9), (sx, sy), 0.5), blend((wx + 17, wy + 2), (sx + 3, sy + 8), 0.55)
    points = [
        (sx - 1, sy - 6.4), (crest[0] - 1.0, crest[1] - 4.6), (wx - 1, wy - 11.0), a(0.74, 0.0), a(0.46, 0.0), a(0.2, 0.0),
        a(0.0, 0.03), (rump[0] + 3.4, rump[1] - 6.5), rump, (rump[0] + 1.5, rump[1] + 9), a(-0.02, 1.15), a(0.16, 1.05),
        a(0.4, 0.98), a(0.66, 1.0), a(0.88, 1.03), a(1.08, 1.02), (wx + 14.5, wy + 13), (wx + 17.5, wy + 6.5), (wx + 17.6, wy),
        throat, (sx + 6.5, sy + 7.5), (sx + 6, sy - 2),
    ]  # fmt: skip
    return smooth(points, tension=0.95)


def _trunk(body: _Body, coat: Palette, seed: int) -> str:
    a, main, pale, (wx, wy) = body.at, coat.main, coat.second, body.withers
    lean = 0.35 + 0.55 * body.run
    under = [a(0.10, 0.96), a(0.4, 0.93), a(0.7, 0.95), a(1.1, 0.97)]
    deep = path(locks(under, 6.5, 22, seed + 5, lean, 0.3), shade(main, 0.25))
    belly = path(locks(under, 5.2, 24, seed + 1, lean, 0.35), "url(#dog-feather)")
    front = [(wx + 17.0, wy - 3), (wx + 17.2, wy + 4), (wx + 14, wy + 12), a(1.1, 0.97)]
    bib = path(locks(front, 6.5, 13, seed + 2, lean * 0.9, 0.4), mix(pale, main, 0.35))
    rear = [(body.pelvis[0] - 10.5, body.pelvis[1] + 4), (body.pelvis[0] - 9.5, body.pelvis[1] + 12)]
    trousers = path(locks(rear, 6.0, 5, seed + 3, 0.7, 0.3), mix(pale, main, 0.5))
    return (
        deep + belly + bib + trousers + path(_trunk_outline(body), "url(#dog-coat)")
        + group(_shading(body) + _strands(body, coat, seed), 'clip-path="url(#dog-trunk)"')
    )  # fmt: skip


def _shading(body: _Body) -> str:
    a, (wx, wy), (sx, sy) = body.at, body.withers, _skull(body)
    back = math.degrees(math.atan2(wy - body.pelvis[1], wx - body.pelvis[0]))
    neck = -math.degrees(body.neck)
    return "".join((
        spot("dog-deep", a(0.5, 1.05), 34, 11, 0.7, back + 4),
        spot("dog-deep", a(0.80, 0.70), 6, 13, 0.28, 12),
        spot("dog-deep", a(0.25, 0.68), 5, 13, 0.26, -14),
        spot("dog-deep", blend((wx + 12, wy + 6), (sx + 5, sy + 9), 0.5), 17, 6, 0.6, neck + 12),
        spot("dog-deep", (wx + 9, wy + 4), 4, 12, 0.30, 20),
        spot("dog-lit", a(0.45, 0.05), 34, 5.5, 0.6, back),
        spot("dog-lit", blend((wx + 2, wy - 10), (sx - 2, sy - 6), 0.5), 16, 5, 0.6, neck),
        spot("dog-lit", a(0.05, 0.36), 9, 8, 0.42),
        spot("dog-lit", a(0.99, 0.38), 8, 8, 0.42),
    ))  # fmt: skip


def _strands(body: _Body, coat: Palette, seed: int) -> str:
    rng = np.random.default_rng([seed, 13])
    light_ones, dark_ones = [], []
    for i in range(300):
        u, v = rng.uniform(-0.25, 1.3), rng.uniform(-0.1, 1.0)
        angle = math.pi - 0.25 - 0.5 * v + rng.uniform(-0.2, 0.2)
        (light_ones if i % 2 else dark_ones).append((body.at(u, v), angle))
    pale = path(strands(light_ones, 6.0, 0.36), light(coat.second, 0.2), 'opacity="0.26"')
    deep = path(strands(dark_ones, 5.6, 0.34), shade(coat.main, 0.35), 'opacity="0.24"')
    return pale + deep


def _hind_shape(leg: tuple[Point, Point, Point, Point], thick: float = 1.0) -> str:
    root, knee, hock, paw = leg
    return limb([
        (root[0] - 2, root[1] - 1, 10.5 * thick), (*blend(root, knee, 0.55), 9.6 * thick), (*knee, 6.4 * thick),
        (*blend(knee, hock, 0.6), 3.7 * thick), (*hock, 2.8 * thick), (*blend(hock, paw, 0.6), 2.3 * thick), (*paw, 2.3),
    ])  # fmt: skip


def _fore_shape(leg: tuple[Point, Point, Point, Point], thick: float = 1.0) -> str:
    root, elbow, wrist, paw = leg
    return limb([
        (root[0], root[1] - 2, 8.0 * thick), (*blend(root, elbow, 0.6), 6.6 * thick), (*elbow, 5.0 * thick),
        (*blend(elbow, wrist, 0.55), 3.5 * thick), (*wrist, 2.9 * thick), (*blend(wrist, paw, 0.6), 2.4 * thick), (*paw, 2.3),
    ])  # fmt: skip


def _foot(ankle: Point, paw: Point, fill: str, toes: str) -> str:
    """A paw: flat and forward when planted, hanging from the pastern in the air."""
    height = -1.6 - paw[1]
    flat = math.atan2(paw[1] - ankle[1], paw[0] - ankle[0]) - math.pi / 2
    angle = flat * min(1.0, height / 7)
    shape = [(-2.4, -1.6), (0.4, -2.3), (3.4, -1.5), (5.0, 0.1), (4.6, 1.4), (1.5, 1.6), (-1.8, 1.5), (-2.8, 0.2)]
    pad = smooth([_add(paw, turned(point, angle)) for point in shape])
    marks = "".join(
        f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        for a, b in (
            (_add(paw, turned((x, 0.0), angle)), _add(paw, turned((x + 0.5, 1.3), angle))) for x in (2.0, 3.5)
        )
    )
    return path(pad, fill) + f'<path d="{marks}" stroke="{toes}" stroke-width="0.35" fill="none" opacity="0.6"/>'


def _add(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1]


def _legs_far(hind: tuple[Point, Point, Point, Point], fore: tuple[Point, Point, Point, Point], coat: Palette) -> str:
    toes = shade(coat.main, 0.7)
    parts = [path(_hind_shape(hind, 0.80), "url(#dog-far)"), _foot(hind[2], hind[3], shade(coat.main, 0.26), toes)]
    parts += [path(_fore_shape(fore, 0.92), "url(#dog-far)"), _foot(fore[2], fore[3], shade(coat.main, 0.26), toes)]
    return "".join(parts)


def _leg_near(leg: tuple[Point, Point, Point, Point], coat: Palette, hind: bool) -> str:
    name = "dog-hind" if hind else "dog-fore"
    root, joint, ankle, paw = leg
    shape = _hind_shape(leg) if hind else _fore_shape(leg)
    main, pale = coat.main, coat.second
    fill = linear(name, (root[0] + 6, root[1] - 4), paw, [
        (0, main, 0.0), (0.16, main, 0.55), (0.30, mix(main, pale, 0.18)), (0.55, mix(main, pale, 0.12)),
        (0.8, mix(main, pale, 0.42)), (1, mix(pale, main, 0.3)),
    ])  # fmt: skip
    back = [blend(root, joint, 0.7), joint, blend(joint, ankle, 0.75)]
    edge = [(x - (6.0 if hind else 3.2) * (1 - 0.28 * i), y) for i, (x, y) in enumerate(back)]
    feather = path(locks(edge, 5.0 if hind else 4.4, 9, 31 if hind else 37, 0.75, 0.3), mix(pale, main, 0.25))
    middle = blend(joint, ankle, 0.45)
    tilt = math.degrees(math.atan2(ankle[1] - joint[1], ankle[0] - joint[0]))
    dark = spot("dog-deep", (middle[0] - 1.6, middle[1] + 0.6), 9, 2.2, 0.28, tilt)
    lit = spot("dog-lit", (joint[0] + 1.4, joint[1] - 1), 6, 3.0, 0.25, tilt)
    foot = _foot(ankle, paw, mix(pale, main, 0.25), shade(main, 0.55))
    return f"<defs>{fill}</defs>" + feather + path(shape, f"url(#{name})") + dark + lit + foot


def _tail(body: _Body, coat: Palette) -> str:
    spine = [(body.pelvis[0] - 5.0, body.pelvis[1] - 4.6)]
    swing = 0.18 * wave(body.phase, 0.25)
    for i in range(1, 7):
        t = i / 6
        angle = math.pi - 0.25 + 0.62 * body.run + swing * (0.5 + t) + (0.75 - 0.75 * body.run) * (t - 0.6)
        before = spine[-1]
        spine.append((before[0] + math.cos(angle) * 5.7, before[1] + math.sin(angle) * 5.7))
    widths = (3.4, 3.5, 3.2, 2.8, 2.3, 1.7, 0.7)
    bone = limb([(x, y, w) for (x, y), w in zip(spine, widths, strict=True)])
    hang = [(x, y + 1.0) for x, y in spine[1:]]
    lean = 0.55 + 0.30 * body.run
    return (
        path(locks(hang, 11.5, 22, 51, lean, 0.45), mix(coat.main, coat.second, 0.35))
        + path(locks(hang, 8.0, 18, 57, lean + 0.1, 0.4), mix(coat.second, coat.main, 0.25))
        + path(bone, "url(#dog-tail)")
    )


# The head in its own frame: origin where skull meets neck, muzzle along +x.
_SKULL = (
    (-3.5, -2.5), (0.5, -6.2), (4.5, -7.9), (8.6, -7.6), (11.0, -6.2), (12.4, -4.3), (15.0, -3.7), (19.0, -3.5), (22.2, -3.1),
    (23.6, -1.6), (23.3, 0.2), (21.5, 1.5), (18.0, 2.3), (14.5, 2.7), (11.5, 3.6), (8.0, 5.4), (3.0, 7.0), (-2.0, 6.0), (-5.0, 2.0),
)  # fmt: skip
_JAW = ((11.0, 2.0), (14.0, 2.4), (18.0, 3.2), (20.3, 4.4), (20.2, 5.8), (17.0, 6.2), (13.0, 6.0), (9.0, 5.6), (8.0, 3.6))
_EAR = ((2.2, -5.6), (5.6, -4.8), (7.2, -1.6), (6.9, 2.6), (5.2, 6.0), (2.8, 6.8), (0.6, 3.8), (-0.4, -0.8), (0.2, -4.0))
_TONGUE = ((12.6, 3.0), (16.5, 3.6), (19.6, 4.3), (20.4, 6.2), (19.2, 8.4), (17.2, 7.6), (16.0, 5.4), (13.0, 4.4))


def _neck_and_head(body: _Body, coat: Palette) -> str:
    skull = _skull(body)
    tilt = 0.16 - 0.10 * body.run + 0.05 * wave(body.phase, 0.7)
    place = f'transform="translate({n(skull[0])} {n(skull[1])}) rotate({n(math.degrees(tilt))}) scale(1.12)"'
    return _collar(body, skull, coat) + group(_head(body, coat), place)


def _collar(body: _Body, skull: Point, coat: Palette) -> str:
    wx, wy = body.withers
    a, b = blend((wx + 1, wy - 12), (skull[0] - 1, skull[1] - 6.5), 0.66), blend((wx + 17, wy + 2), (skull[0] + 4, skull[1] + 8), 0.74)
    band = f"M{n(a[0] - 2)} {n(a[1] - 4)}Q{n(a[0] + 5)} {n((a[1] + b[1]) / 2 + 4)} {n(b[0] + 2)} {n(b[1] + 3)}"
    strap = f'<path d="{band}" fill="none" stroke="{coat.accent}" stroke-width="2.1"/>'
    edge = f'<path d="{band}" fill="none" stroke="#ffffff" stroke-opacity="0.22" stroke-width="0.35" transform="translate(0.55 0)"/>'
    under = f'<path d="{band}" fill="none" stroke="{shade(coat.main, 0.6)}" stroke-opacity="0.35" stroke-width="2.3" transform="translate(-0.7 0.5)"/>'
    return group(under + strap + edge, 'clip-path="url(#dog-trunk)"')


def _head(body: _Body, coat: Palette) -> str:
    main, pale, dark = coat.main, coat.second, coat.dark
    fill = linear("dog-face", (6, -8), (9, 7), [(0, light(pale, 0.35)), (0.35, mix(main, pale, 0.45)), (0.75, main), (1, shade(main, 0.3))])
    ear_fill = linear("dog-ear", (0, -6), (4, 7), [(0, mix(main, pale, 0.1)), (0.5, shade(main, 0.18)), (1, shade(main, 0.36))])
    open_ = 0.5 + 0.5 * body.run
    flap = 12 * body.run * (0.7 + 0.5 * wave(body.phase, 0.15)) + 4 * body.run
    jaw = group(
        path(smooth(_JAW), mix(pale, main, 0.4)) + path(smooth(_TONGUE), "#d98585")
        + path("M13.5 3.6Q17 4.4 19 6.4", "none", 'stroke="#b86464" stroke-width="0.35"'),
        f'transform="rotate({n(9 * open_)} 9 3)"',
    )  # fmt: skip
    mouth = path(smooth([(9.5, 2.6), (14, 2.4), (19, 2.4), (19.5, 4.4), (14, 5.2)]), "#5a2c2a")
    skull = path(smooth(_SKULL), "url(#dog-face)")
    muzzle = spot("dog-lit", (18, -2.2), 6, 2.6, 0.6)
    nose = path(smooth([(21.6, -3.5), (23.4, -3.2), (24.2, -1.8), (23.4, -0.4), (22.2, -0.6), (21.6, -2.0)]), dark)
    shine = ellipse((22.7, -2.8), 0.7, 0.3, "#ffffff", 'opacity="0.5"')
    lip = f'<path d="M22.6 -0.4Q21.5 1.3 18 2.2Q14.5 2.6 11.2 1.6" fill="none" stroke="{shade(main, 0.65)}" stroke-width="0.5" stroke-linecap="round"/>'
    socket = spot("dog-deep", (11.0, -3.4), 3.0, 2.2, 0.55) + spot("dog-deep", (14.0, 0.6), 6, 2.2, 0.35)
    eye = ellipse((11.5, -3.7), 1.05, 0.92, "#1c110b") + ellipse((11.85, -4.05), 0.3, 0.26, "#ffffff", 'opacity="0.9"')
    brow = f'<path d="M9.9 -4.6Q11.4 -5.5 12.9 -4.4" fill="none" stroke="{shade(main, 0.45)}" stroke-width="0.5" stroke-linecap="round" opacity="0.8"/>'
    ear = group(
        path(smooth(_EAR), "url(#dog-ear)") + path(locks([(0.8, 3.4), (3.0, 6.0), (5.8, 5.0)], 2.4, 6, 77, 0.3), shade(main, 0.3)),
        f'transform="rotate({n(flap)} 3 -5)"',
    )  # fmt: skip
    cheek = spot("dog-deep", (7.0, 3.4), 6, 4, 0.5) + spot("dog-lit", (6, -5.6), 6, 2.4, 0.5, 8)
    soft = group(cheek + muzzle + socket, 'clip-path="url(#dog-skull)"')
    return f"<defs>{fill}{ear_fill}</defs>" + mouth + jaw + skull + soft + lip + nose + shine + eye + brow + ear


RIG = Rig(
    name="dog",
    label="Dog",
    words=("dog", "golden retriever", "retriever", "labrador", "puppy", "hound", "spaniel", "collie", "shepherd", "husky"),
    height=0.86,
    width=1.66,
    draw=draw,
    cycle=RUN.cycle,
    phases=16,
    stride=RUN.stride,
    actions=("run", "walk", "stand"),
    gaits=MappingProxyType({"run": RUN, "walk": WALK, "stand": Gait(2.4, 0.0), "idle": Gait(2.4, 0.0)}),
    palettes=PALETTES,
    coat=True,
)
