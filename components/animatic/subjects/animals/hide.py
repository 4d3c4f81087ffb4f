"""The drawing of a four-legged animal's trunk and legs over its posture: coat, shading, feathering, paws or hooves."""

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from components.animatic.subjects.animals.fur import locks, strands
from components.animatic.subjects.animals.quadruped import Body, Build, Leg, legs, outline, posture
from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.gait import blend, turned
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    fade,
    group,
    light,
    limb,
    linear,
    luminance,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

LEAP = 12.0
"""How high a bound takes the body, in a dog's centimetres."""


def animal(pose: Pose, build: Build) -> str:
    """Draw the animal at the pose's phase: far legs, trunk, near legs, head."""
    if pose.action == "jump":
        return _leap(pose, build)
    action = pose.action if pose.action in ("run", "walk") else "stand"
    body, coat = posture(build, pose.phase, action), pose.palette
    far_hind, near_hind, far_fore, near_fore = legs(body, action)
    skull = body.skull
    nod = 0.16 - 0.10 * body.run + 0.05 * math.cos(2 * math.pi * (body.phase - 0.7))
    upright = f"scale(1 {n(1 / build.squat)}) rotate({n(math.degrees(nod))}) scale({build.head_scale})"
    place = f'transform="translate({n(skull[0])} {n(skull[1])}) {upright}"'
    parts = (
        _defs(body, coat),
        build.tail(body, coat),
        _far_leg(body, far_hind, coat, hind=True),
        _far_leg(body, far_fore, coat, hind=False),
        _trunk(body, coat, pose.seed),
        _near_leg(body, near_hind, coat, hind=True),
        _near_leg(body, near_fore, coat, hind=False),
        _collar(body, coat) if build.collared else "",
        build.mane(body, coat) if build.mane else "",
        group(build.head(body, coat), place),
    )
    return group("".join(parts), f'transform="scale({build.scale} {n(build.scale * build.squat)})"')


def _leap(pose: Pose, build: Build) -> str:
    """A bound between two strides: it pushes off, flies at full stretch and lands on its forefeet."""
    phase = pose.phase % 1.0
    air = (phase - 0.22) / 0.5
    if 0 <= air <= 1:
        stride, lift, pitch = 0.36 + 0.1 * air, LEAP * 4 * air * (1 - air), -17 * math.cos(math.pi * air)
    else:
        stride, lift = (0.10 + 0.26 * phase / 0.22 if air < 0 else 0.46 + 0.64 * (phase - 0.72) / 0.28), 0.0
        pitch = -17 * (phase / 0.22) ** 2 if air < 0 else 17 * ((1 - phase) / 0.28) ** 2
    drawn = animal(replace(pose, action="run", phase=stride % 1.0), build)
    high = build.scale * build.squat
    heel = (-52.0 if pitch < 0 else 52.0) * build.scale  # it rears over its hind feet, lands over its forefeet
    aside = -40 * math.sin(math.radians(pitch)) * build.scale
    place = f"translate({n(aside)} {n(-lift * high)}) rotate({n(pitch)} {n(heel)} 0)"
    return group(drawn, f'transform="{place}"')


def _defs(body: Body, coat: Palette) -> str:
    top, name = body.withers[1] - 14, body.build.name
    main, pale = coat.main, coat.second
    crown = [(0, light(pale, 0.30)), (0.16, mix(main, pale, 0.55)), (0.36, main), (0.60, shade(main, 0.20))]
    below = _sock(body.build, coat) or main
    far = [(0, shade(main, 0.55)), (0.5, shade(mix(main, below, 0.5), 0.36)), (1, shade(below, 0.24))]
    parts = (
        linear(f"{name}-coat", (-2, top), (4, -2), [*crown, (0.80, mix(main, pale, 0.25)), (1, mix(main, pale, 0.5))]),
        linear(f"{name}-far", (0, -46), (0, 0), far),
        linear(f"{name}-feather", (0, -50), (0, -12), [(0, mix(main, pale, 0.35)), (1, mix(pale, main, 0.15))]),
        clip(f"{name}-trunk", path(outline(body))),
        fade(f"{name}-deep", shade(main, 0.5)),
        fade(f"{name}-lit", light(pale, 0.45)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _trunk(body: Body, coat: Palette, seed: int) -> str:
    marks = body.build.marks(body, coat) if body.build.marks else ""
    inside = marks + _shading(body) + _strands(body, coat, seed)
    clipped = group(inside, f'clip-path="url(#{body.build.name}-trunk)"')
    return _feathering(body, coat, seed) + path(outline(body), f"url(#{body.build.name}-coat)") + clipped


def _feathering(body: Body, coat: Palette, seed: int) -> str:
    long = body.build.shaggy
    if not long:
        return ""
    a, main, pale, (wx, wy) = body.at, coat.main, coat.second, body.withers
    lean = 0.35 + 0.55 * body.run
    under = [a(0.10, 0.96), a(0.4, 0.93), a(0.7, 0.95), a(1.1, 0.97)]
    front = [(wx + 17.0, wy - 3), (wx + 17.2, wy + 4), (wx + 14, wy + 12), a(1.1, 0.97)]
    rear = [(body.pelvis[0] - 10.5, body.pelvis[1] + 4), (body.pelvis[0] - 9.5, body.pelvis[1] + 12)]
    return (
        path(locks(under, 6.5 * long, 22, seed + 5, lean, 0.3), shade(main, 0.25))
        + path(locks(under, 5.2 * long, 24, seed + 1, lean, 0.35), f"url(#{body.build.name}-feather)")
        + path(locks(front, 6.5 * long, 13, seed + 2, lean * 0.9, 0.4), mix(pale, main, 0.35))
        + path(locks(rear, 6.0 * long, 5, seed + 3, 0.7, 0.3), mix(pale, main, 0.5))
    )


def _shading(body: Body) -> str:
    a, (wx, wy), (sx, sy) = body.at, body.withers, body.skull
    back = math.degrees(math.atan2(wy - body.pelvis[1], wx - body.pelvis[0]))
    neck, far = -math.degrees(body.neck), body.build.neck_length / 20.5
    deep, lit = f"{body.build.name}-deep", f"{body.build.name}-lit"
    return "".join(
        (
            spot(deep, a(0.5, 1.05), 34, 11, 0.7, back + 4),
            spot(deep, a(0.80, 0.70), 6, 13, 0.28, 12),
            spot(deep, a(0.25, 0.68), 5, 13, 0.26, -14),
            spot(deep, blend((wx + 12, wy + 6), (sx + 5, sy + 9), 0.5), 17 * far, 6, 0.6, neck + 12),
            spot(deep, (wx + 9, wy + 4), 4, 12, 0.30, 20),
            spot(lit, a(0.45, 0.05), 34, 5.5, 0.6, back),
            spot(lit, blend((wx + 2, wy - 10), (sx - 2, sy - 6), 0.5), 16 * far, 5, 0.6, neck),
            spot(lit, a(0.05, 0.36), 9, 8, 0.42),
            spot(lit, a(0.99, 0.38), 8, 8, 0.42),
        )
    )


def _strands(body: Body, coat: Palette, seed: int) -> str:
    long = body.build.shaggy
    if not long:
        return ""
    pale: list[tuple[Point, float]] = []
    deep: list[tuple[Point, float]] = []
    for i, (u, v, angle) in enumerate(_lie(seed)):
        (pale if i % 2 else deep).append((body.at(u, v), angle))
    over = path(strands(pale, 6.0 * long, 0.36), light(coat.second, 0.2), 'opacity="0.26"')
    return over + path(strands(deep, 5.6 * long, 0.34), shade(coat.main, 0.35), 'opacity="0.24"')


@lru_cache(maxsize=32)
def _lie(seed: int) -> tuple[tuple[float, float, float], ...]:
    """Where hairs grow on the trunk and which way they lie."""
    rng = np.random.default_rng([seed, 13])
    found = []
    for _ in range(300):
        u, v = float(rng.uniform(-0.25, 1.3)), float(rng.uniform(-0.1, 1.0))
        found.append((u, v, math.pi - 0.25 - 0.5 * v + float(rng.uniform(-0.2, 0.2))))
    return tuple(found)


def _shape(leg: Leg, build: Build, thick: float, *, hind: bool) -> str:
    """The outline of a leg from the haunch or shoulder down to the foot."""
    upper = (10.5, 9.6, 6.4) if hind else (8.0, 6.6, 5.0)
    lower = (3.7, 2.8, 2.3) if hind else (3.5, 2.9, 2.4)
    offset = (-2.0, -1.0) if hind else (0.0, -2.0)
    middle = 0.6 if hind else 0.55
    below = thick * build.leg
    return limb(
        [
            (leg.root[0] + offset[0], leg.root[1] + offset[1], upper[0] * thick),
            (*blend(leg.root, leg.joint, 0.58), upper[1] * thick),
            (*leg.joint, upper[2] * thick * (0.4 + 0.6 * build.leg)),
            (*blend(leg.joint, leg.ankle, middle), lower[0] * below),
            (*leg.ankle, lower[1] * below),
            (*blend(leg.ankle, leg.foot, 0.6), lower[2] * below),
            (*leg.foot, 2.3 * build.leg),
        ]
    )


def _foot(leg: Leg, build: Build, fill: str, line: str) -> str:
    """A paw or hoof: flat when planted, hanging from the pastern in the air."""
    flat = math.atan2(leg.foot[1] - leg.ankle[1], leg.foot[0] - leg.ankle[0]) - math.pi / 2
    angle = flat * min(1.0, (-1.6 - leg.foot[1]) / 7)

    def placed(x: float, y: float) -> Point:
        dx, dy = turned((x, y), angle)
        return leg.foot[0] + dx, leg.foot[1] + dy

    if build.hoofed:
        hoof = [(-1.7, -1.6), (1.5, -1.8), (3.0, 1.4), (2.6, 1.6), (-2.0, 1.6), (-2.3, 1.2)]
        return path(smooth([placed(x, y) for x, y in hoof], tension=0.5), line)
    pad = [(-2.4, -1.6), (0.4, -2.3), (3.4, -1.5), (5.0, 0.1), (4.6, 1.4), (1.5, 1.6), (-1.8, 1.5), (-2.8, 0.2)]
    toes = "".join(
        f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        for a, b in ((placed(x, 0.0), placed(x + 0.5, 1.3)) for x in (2.0, 3.5))
    )
    marks = f'<path d="{toes}" stroke="{line}" stroke-width="0.35" fill="none" opacity="0.6"/>'
    return path(smooth([placed(x, y) for x, y in pad]), fill) + marks


def _far_leg(body: Body, leg: Leg, coat: Palette, *, hind: bool) -> str:
    shape = _shape(leg, body.build, 0.72 if hind else 0.90, hind=hind)
    toes = shade(coat.dark, 0.1) if body.build.hoofed else shade(coat.main, 0.7)
    return path(shape, f"url(#{body.build.name}-far)") + _foot(
        leg, body.build, shade(_sock(body.build, coat) or coat.main, 0.26), toes
    )


def _near_leg(body: Body, leg: Leg, coat: Palette, *, hind: bool) -> str:
    name, build = f"{body.build.name}-{'hind' if hind else 'fore'}", body.build
    main, pale = coat.main, coat.second
    socks = 0.42 if not build.hoofed else 0.0
    stops: list[Stop] = [
        (0, main, 0.0),
        (0.16, main, 0.55),
        (0.30, mix(main, pale, 0.18)),
        (0.55, mix(main, pale, socks * 0.3)),
    ]
    ends: list[Stop] = [(0.8, mix(main, pale, socks)), (1, mix(main, pale, socks * 1.6))]
    sock = _sock(build, coat)
    if sock:
        stops[2:], ends = [(0.34, main), (0.55, mix(main, sock, 0.5))], [(0.72, sock), (1, shade(sock, 0.1))]
    fill = linear(name, (leg.root[0] + 6, leg.root[1] - 4), leg.foot, [*stops, *ends])
    back = (blend(leg.root, leg.joint, 0.7), leg.joint, blend(leg.joint, leg.ankle, 0.75))
    edge = [(x - (6.0 if hind else 3.2) * (1 - 0.28 * i), y) for i, (x, y) in enumerate(back)]
    feather = ""
    if build.shaggy:
        hairs = locks(edge, (5.0 if hind else 4.4) * build.shaggy, 9, 31 if hind else 37, 0.75, 0.3)
        feather = path(hairs, mix(pale, main, 0.25))
    middle = blend(leg.joint, leg.ankle, 0.45)
    tilt = math.degrees(math.atan2(leg.ankle[1] - leg.joint[1], leg.ankle[0] - leg.joint[0]))
    dark = spot(f"{build.name}-deep", (middle[0] - 1.6, middle[1] + 0.6), 9, 2.2 * build.leg, 0.28, tilt)
    lit = spot(f"{build.name}-lit", (leg.joint[0] + 1.4, leg.joint[1] - 1), 6, 3.0 * build.leg, 0.25, tilt)
    toes = coat.dark if build.hoofed else shade(main, 0.55)
    foot = _foot(leg, build, sock or mix(pale, main, 0.25), toes)
    shape, marks = _shape(leg, build, 1.0, hind=hind), ""
    if build.leg_marks:
        drawn = build.leg_marks(leg, coat)
        marks = f"<defs>{clip(f'{name}-edge', path(shape))}</defs>" + group(drawn, f'clip-path="url(#{name}-edge)"')
    return f"<defs>{fill}</defs>" + feather + path(shape, f"url(#{name})") + marks + dark + lit + foot


def _sock(build: Build, coat: Palette) -> str:
    """The color of the lower legs; pale animals have none."""
    if not build.socks or luminance(coat.main) > 0.8:
        return ""
    return str(getattr(coat, build.socks))


def _collar(body: Body, coat: Palette) -> str:
    (wx, wy), (sx, sy) = body.withers, body.skull
    a, b = blend((wx + 1, wy - 12), (sx - 1, sy - 6.5), 0.66), blend((wx + 17, wy + 2), (sx + 4, sy + 8), 0.74)
    band = f"M{n(a[0] - 2)} {n(a[1] - 4)}Q{n(a[0] + 5)} {n((a[1] + b[1]) / 2 + 4)} {n(b[0] + 2)} {n(b[1] + 3)}"

    def strap(color: str, opacity: float, width: float, dx: float, dy: float) -> str:
        stroke = f'stroke="{color}" stroke-opacity="{opacity}" stroke-width="{width}"'
        return f'<path d="{band}" fill="none" {stroke} transform="translate({dx} {dy})"/>'

    shadow = strap(shade(coat.main, 0.6), 0.35, 2.3, -0.7, 0.5)
    content = shadow + strap(coat.accent, 1, 2.1, 0, 0) + strap("#ffffff", 0.22, 0.35, 0.55, 0)
    return group(content, f'clip-path="url(#{body.build.name}-trunk)"')
