"""Whales, dolphins and orcas: smooth backs that rise and fall with the beat of level flukes."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.swimmer import Swimmer, crease
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import turned
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

WHALES = (
    Palette(main="#44556a", second="#e6ebee", accent="#cfd8de", dark="#10161d"),
    Palette(main="#2f3a47", second="#dfe5e8", accent="#c2ccd2", dark="#0b0f14"),
    Palette(main="#5a7690", second="#eef3f5", accent="#d5e0e6", dark="#142030"),
)
DOLPHINS = (
    Palette(main="#6f8798", second="#f0f3f4", accent="#a9bac5", dark="#1a242c"),
    Palette(main="#5a7b98", second="#eef4f8", accent="#9fb8ca", dark="#16222e"),
    Palette(main="#7d8288", second="#f3f2ef", accent="#b4b6b8", dark="#1e2023"),
)
ORCAS = (Palette(main="#1b2026", second="#f4f6f6", accent="#8f979d", dark="#07090b"),)
_HUMPBACK = (
    (0.0, 8.0, 13.0),
    (0.03, 20.0, 38.0),
    (0.10, 34.0, 66.0),
    (0.20, 53.0, 84.0),
    (0.32, 69.0, 86.0),
    (0.45, 74.0, 72.0),
    (0.60, 62.0, 50.0),
    (0.75, 39.0, 30.0),
    (0.88, 18.0, 16.0),
    (1.0, 8.0, 8.0),
)
_BOTTLENOSE = (
    (0.0, 2.6, 2.6),
    (0.02, 3.9, 4.2),
    (0.062, 4.6, 5.6),
    (0.088, 10.6, 7.6),
    (0.14, 16.4, 12.4),
    (0.25, 20.5, 18.6),
    (0.40, 22.0, 21.0),
    (0.55, 20.0, 17.5),
    (0.70, 14.0, 11.5),
    (0.86, 7.0, 6.4),
    (1.0, 2.8, 2.8),
)
_BLUNT = (
    (0.0, 4.0, 5.0),
    (0.03, 11.0, 9.0),
    (0.10, 18.0, 15.0),
    (0.22, 24.0, 22.0),
    (0.38, 27.0, 26.0),
    (0.54, 24.5, 21.5),
    (0.70, 16.5, 14.0),
    (0.86, 8.0, 7.4),
    (1.0, 3.4, 3.4),
)


@dataclass(frozen=True)
class Kind:
    """What tells one from another."""

    name: str
    long: float
    profile: tuple[tuple[float, float, float], ...]
    swing: float
    middle: float
    """Height of the spine over the ground."""
    eye: Point
    """Its (t, v)."""
    border: tuple[float, ...]
    """How far up the pale belly comes, from snout to tail."""
    dorsal: tuple[float, float, float, float]
    """Where the back fin begins and ends, how tall it is and how far it sweeps back."""
    flipper: tuple[float, float, float]
    """Where it is rooted, how long and how broad it is."""
    dress: Callable[[Swimmer, Palette], str]
    bound: tuple[float, float, float, float]
    """Breaching: how deep its middle starts, how high it comes, and how steeply it leaves and enters, in degrees."""


def draw(pose: Pose, kind: Kind) -> str:
    """Draw it at the phase of its beat, or of its bound out of the water."""
    if pose.action == "breach":
        return breaching(pose, kind)
    return _whole(pose, kind, f"translate({n(kind.long * 0.07)} {n(-kind.middle)})")


def breaching(pose: Pose, kind: Kind) -> str:
    """Draw it as it rises through the surface in an arc, cut by the water line, foam where it goes through."""
    deep, high, leave, enter = kind.bound
    t = 0.05 + (pose.phase + 0.15) % 1.0
    angle = -leave + (leave + enter) * t**1.15
    y = deep - (deep + high) * 4 * min(t, 1.0) * (1 - min(t, 1.0))
    x = kind.long * (0.09 * (2 * t - 1) + 0.02)
    bent = replace(pose, phase=0.3 + 0.3 * t)
    line_ = f'<defs><clipPath id="{kind.name}-sea"><path d="M-900 -900H900V0H-900Z"/></clipPath></defs>'
    seen = ""
    if t < 1:
        drawn = _whole(bent, kind, f"translate({n(x)} {n(y)}) rotate({n(angle)})")
        seen = line_ + group(drawn, f'clip-path="url(#{kind.name}-sea)"')
    slope = math.radians(angle) or 1e-3
    along = max(-0.3, min(0.3, -y / (math.sin(slope) or 1e-3) / kind.long)) * kind.long
    reach = abs(y + along * math.sin(slope)) < 0.2 * kind.long and t < 1
    return (
        _foam(kind, pose.phase, x + along * math.cos(slope), 1.0 if reach else 0.45, front=False)
        + seen
        + _foam(kind, pose.phase, x + along * math.cos(slope), 1.0 if reach else 0.3, front=True)
    )


def _foam(kind: Kind, phase: float, x: float, strength: float, *, front: bool) -> str:
    """White water round the place of the passage; drops before it, a ring behind it."""
    wide, key = kind.long * 0.19, f"{kind.name}-foam-{'front' if front else 'back'}"
    soft = f"<defs>{fade(key, '#f4fafc')}</defs>"
    if not front:
        ring = spot(key, (x, -kind.long * 0.018), wide * 1.25, kind.long * 0.018, 0.7 * strength)
        mist = spot(key, (x, -kind.long * 0.07), wide * 0.7, kind.long * 0.07, 0.5 * strength)
        return soft + mist + ring
    drops = ""
    for i in range(26):
        age = (phase * 2 + i * 0.381966) % 1.0
        side = math.sin(i * 2.4) * (0.25 + 0.85 * age)
        rise = kind.long * (0.05 + 0.09 * ((i * 0.618) % 1.0)) * 4 * age * (1 - age)
        size = kind.long * 0.0062 * (0.6 + (i * 0.73) % 1.0) * (1.15 - age) * strength
        drops += ellipse((x + wide * side, -rise - size), size, size * 1.15, "#f7fcfd", 'opacity="0.85"')
    churn = "".join(
        spot(key, (x + wide * (0.36 * k + 0.06 * math.sin(9 * phase * math.pi + k)), -kind.long * 0.012),
             wide * 0.42, kind.long * 0.012, 0.85 * strength)
        for k in (-2, -1, 0, 1, 2)
    )  # fmt: skip
    return soft + churn + drops


def _whole(pose: Pose, kind: Kind, place: str) -> str:
    colors = pose.palette
    body = Swimmer(kind.long, kind.profile, pose.phase, kind.swing, upright=True)
    behind = _flipper(body, kind, far=True) + _dorsal(body, kind) + _flukes(body, kind)
    flank = path(body.outline(), f"url(#{kind.name}-back)")
    inside = group(_flank(body, kind) + kind.dress(body, colors), f'clip-path="url(#{kind.name}-body)"')
    whole = behind + flank + inside + _eye(body, kind, colors) + _flipper(body, kind, far=False)
    return _defs(body, kind, colors) + group(whole, f'transform="{place}"')


def _defs(body: Swimmer, kind: Kind, colors: Palette) -> str:
    main, pale, name = colors.main, colors.second, kind.name
    back = max(row[1] for row in kind.profile)
    belly = max(row[2] for row in kind.profile)
    sweep = [(0, light(main, 0.2)), (0.5, main), (1, shade(main, 0.42))]
    crown = [(0, light(main, 0.42)), (0.15, light(main, 0.14)), (0.45, main), (0.75, shade(main, 0.25))]
    parts = (
        clip(f"{name}-body", path(body.outline())),
        linear(f"{name}-back", (-8, -back), (8, belly), [*crown, (1, shade(main, 0.45))]),
        linear(f"{name}-belly", (0, -4), (0, belly), [(0, pale), (0.55, shade(pale, 0.07)), (1, shade(pale, 0.36))]),
        linear(f"{name}-fin", (20, -back * 1.5), (-10, belly * 1.6), sweep),
        linear(f"{name}-fluke", (-kind.long * 0.5, 0), (-kind.long * 0.62, 0), [(0, main), (1, shade(main, 0.34))]),
        fade(f"{name}-soot", shade(main, 0.75)),
        fade(f"{name}-lit", light(main, 0.75)),
        fade(f"{name}-ash", mix(main, colors.accent, 0.8)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _flank(body: Swimmer, kind: Kind) -> str:
    name, last = kind.name, len(kind.border) - 1
    border = [body.at(i / last, v) for i, v in enumerate(kind.border)]
    belly = path(smooth([*border, *reversed(body.edge(1.3, count=10))], tension=0.9), f"url(#{name}-belly)")
    wide, deep = kind.long * 0.30, kind.profile[len(kind.profile) // 2][2]
    glow = spot(f"{name}-lit", body.at(0.40, -0.72), wide, deep * 0.18, 0.6, 1)
    glow += spot(f"{name}-lit", body.at(0.16, -0.62), wide * 0.3, deep * 0.2, 0.45, -14)
    x, y = body.at(0.42, 1.05)
    tail = spot(f"{name}-soot", body.at(0.88, 0.3), wide * 0.5, deep * 0.3, 0.4)
    return belly + glow + spot(f"{name}-soot", (x, y), wide * 1.2, deep * 0.32, 0.5) + tail


def _eye(body: Swimmer, kind: Kind, colors: Palette) -> str:
    (x, y), r = body.at(*kind.eye), kind.long * 0.0085
    lid = crease(
        [(x - 2 * r, y - r), (x, y - 1.7 * r), (x + 2 * r, y - 0.8 * r)], shade(colors.main, 0.5), r * 0.4, 0.8
    )
    return (
        ellipse((x, y), 1.5 * r, 1.25 * r, shade(colors.main, 0.35), 'opacity="0.8"')
        + ellipse((x, y), r, 0.95 * r, "#050708")
        + ellipse((x + 0.3 * r, y - 0.35 * r), 0.3 * r, 0.28 * r, "#ffffff", 'opacity="0.95"')
        + lid
    )


def _dorsal(body: Swimmer, kind: Kind) -> str:
    start, end, tall, sweep = kind.dorsal
    (ax, ay), (bx, by) = body.at(start, -0.9), body.at(end, -0.9)
    mx = (ax + bx) / 2
    points = [
        (ax, ay),
        (mx + (ax - mx) * 0.4, ay - tall * 0.55),
        (mx - sweep * 0.6, ay - tall * 0.94),
        (mx - sweep, ay - tall),
        (mx - sweep * 0.86, ay - tall * 0.7),
        (bx + (mx - bx) * 0.24, by - tall * 0.22),
        (bx, by),
    ]
    return path(smooth([*points, (mx, ay + tall * 0.1)], tension=0.8), f"url(#{kind.name}-fin)")


def _flipper(body: Swimmer, kind: Kind, *, far: bool) -> str:
    at, long, broad = kind.flipper
    (x, y), wave = body.at(at, 0.56), 0.10 * long * body.beat()
    if far:
        x, y, long = x + broad * 0.5, y + broad * 0.1, long * 0.86
    reach_ = long * 0.72
    points = [
        (x, y),
        (x - reach_ * 0.16, y + long * 0.34),
        (x - reach_ * 0.55, y + long * 0.66 + wave * 0.6),
        (x - reach_, y + long * 0.86 + wave),
        (x - reach_ - broad * 0.15, y + long * 0.80 + wave),
        (x - reach_ * 0.80, y + long * 0.46 + wave * 0.5),
        (x - broad * 1.0, y + long * 0.16),
        (x - broad * 0.8, y - broad * 0.05),
    ]
    shape, edge = smooth(points, tension=0.85), smooth(points[:4], closed=False)
    if far:
        return path(shape, f"url(#{kind.name}-fin)", 'opacity="0.8"')
    shine = path(edge, "none", f'stroke="#ffffff" stroke-opacity="0.30" stroke-width="{n(broad * 0.06)}"')
    shadow = spot(f"{kind.name}-soot", (x - broad * 0.6, y + broad * 0.2), broad * 1.3, broad * 0.45, 0.45, 20)
    return shadow + path(shape, f"url(#{kind.name}-fin)") + shine


def _flukes(body: Swimmer, kind: Kind) -> str:
    """Two level blades seen a little from above, that tip with the beat."""
    (x, y), long = body.at(1.0, 0.0), kind.long * 0.135
    tip = 0.9 * body.tilt(0.97) - 0.30 * body.beat()
    thick = kind.profile[-1][1]

    def blade(side: float) -> str:
        points = [
            (long * 0.16, -thick * 0.9),
            (-long * 0.2, -thick * 0.2 + side * long * 0.20),
            (-long * 0.75, side * long * 0.55),
            (-long * 1.02, side * long * 0.64),
            (-long * 0.86, side * long * 0.40),
            (-long * 0.62, side * long * 0.10),
            (-long * 0.5, 0.0),
            (long * 0.16, thick * 0.9),
        ]
        placed = [turned(point, -tip) for point in points]
        return smooth([(x + dx, y + dy) for dx, dy in placed], tension=0.8)

    shine = f'stroke="#ffffff" stroke-opacity="0.16" stroke-width="{n(long * 0.02)}"'
    far = path(blade(-0.62), f"url(#{kind.name}-fluke)")
    return far + path(blade(0.42), f"url(#{kind.name}-back)", shine)


def _pleats(body: Swimmer, colors: Palette) -> str:
    """A humpback's throat, knobs, blowhole and barnacles."""
    lines = "".join(
        crease(
            [body.at(0.03 + 0.005 * k, 0.4 + 0.085 * k), body.at(0.2, 0.32 + 0.1 * k), body.at(0.48, 0.4 + 0.085 * k)],
            shade(colors.second, 0.45),
            1.5,
            0.7,
        )
        for k in range(8)
    )
    jaw = crease(
        [body.at(0.004, 0.3), body.at(0.06, 0.10), body.at(0.13, 0.12), body.at(0.18, 0.32)], colors.dark, 2.4, 0.8
    )
    knobs = "".join(
        ellipse(body.at(t, v), 3.2, 2.6, light(colors.main, 0.25))
        + ellipse(body.at(t + 0.002, v + 0.03), 2.4, 1.6, shade(colors.main, 0.2), 'opacity="0.5"')
        for t, v in ((0.03, -0.5), (0.05, -0.75), (0.07, -0.35), (0.09, -0.72), (0.12, -0.5), (0.06, 0.3), (0.1, 0.34))
    )
    crust = "".join(
        ellipse(body.at(t, v), r, r * 0.85, colors.accent, 'opacity="0.75"')
        for t, v, r in ((0.015, 0.1, 2.6), (0.025, 0.25, 2.0), (0.02, 0.5, 1.6), (0.31, 0.3, 1.8), (0.33, 0.22, 1.4))
    )
    return lines + jaw + knobs + crust


def _smile(body: Swimmer, colors: Palette) -> str:
    """A dolphin's beak line, melon and the paler side."""
    line = crease(
        [body.at(0.002, 0.1), body.at(0.05, 0.2), body.at(0.085, 0.36), body.at(0.115, 0.16)], colors.dark, 1.0, 0.75
    )
    groove = crease(
        [body.at(0.066, -0.95), body.at(0.074, -0.4), body.at(0.080, 0.1)], shade(colors.main, 0.4), 1.0, 0.5
    )
    side = spot("dolphin-ash", body.at(0.42, 0.06), 62, 8.5, 0.75, 1) + spot(
        "dolphin-ash", body.at(0.20, 0.1), 24, 7, 0.6
    )
    return side + line + groove


def _patches(body: Swimmer, colors: Palette) -> str:
    """An orca's eye patch, saddle and flank."""
    (x, y), white = body.at(0.135, -0.34), colors.second
    eye = ellipse((x, y), 15, 6.2, white, f'transform="rotate(-10 {n(x)} {n(y)})"')
    flank = path(
        smooth(
            [body.at(0.56, 0.7), body.at(0.62, 0.30), body.at(0.74, -0.02), body.at(0.78, 0.16), body.at(0.70, 0.7)]
        ),
        shade(white, 0.06),
    )
    saddle = path(
        smooth([body.at(0.50, -0.72), body.at(0.57, -0.34), body.at(0.64, -0.5), body.at(0.60, -0.86)]),
        colors.accent, 'opacity="0.75"',
    )  # fmt: skip
    return saddle + flank + eye


WHALE_KIND = Kind(
    "whale", 560.0, _HUMPBACK, 40.0, 168.0, (0.185, 0.16),
    (0.34, 0.30, 0.30, 0.26, 0.34, 0.50, 0.72, 1.0, 1.2, 1.2), (0.62, 0.72, 24.0, 18.0), (0.26, 118.0, 40.0),
    _pleats, (185.0, 55.0, 66.0, 56.0),
)  # fmt: skip
DOLPHIN_KIND = Kind(
    "dolphin", 200.0, _BOTTLENOSE, 15.0, 62.0, (0.116, -0.02),
    (0.3, 0.4, 0.55, 0.42, 0.38, 0.44, 0.5, 0.6, 0.85, 1.2), (0.42, 0.56, 25.0, 15.0), (0.27, 36.0, 13.0), _smile,
    (72.0, 58.0, 50.0, 52.0),
)  # fmt: skip
ORCA_KIND = Kind(
    "orca", 250.0, _BLUNT, 17.0, 82.0, (0.105, -0.02),
    (0.2, 0.34, 0.5, 0.6, 0.62, 0.62, 0.66, 0.8, 1.1, 1.2), (0.38, 0.52, 58.0, 12.0), (0.25, 52.0, 26.0), _patches,
    (90.0, 54.0, 52.0, 50.0),
)  # fmt: skip


def _rig(kind: Kind, words: tuple[str, ...], size: Point, gait: Point, palettes: tuple[Palette, ...]) -> Rig:
    return Rig(
        name=kind.name,
        label=kind.name.title(),
        words=words,
        height=size[1],
        width=size[0],
        draw=partial(draw, kind=kind),
        cycle=gait[0],
        phases=16,
        stride=gait[1],
        on="air",
        glossy=0.4,
        actions=("swim", "breach"),
        gaits=MappingProxyType({"swim": Gait(*gait), "breach": Gait(gait[0] * 0.6 + 1.2, gait[1])}),
        palettes=palettes,
    )


WHALE = _rig(
    WHALE_KIND,
    ("whale", "humpback", "humpback whale", "blue whale", "sperm whale", "whale calf"),
    (7.4, 2.8), (3.2, 1.6), WHALES,
)  # fmt: skip
DOLPHIN = _rig(DOLPHIN_KIND, ("dolphin", "bottlenose dolphin", "porpoise"), (2.6, 1.3), (1.1, 2.4), DOLPHINS)
ORCA = _rig(ORCA_KIND, ("orca", "killer whale"), (3.2, 1.8), (1.5, 2.2), ORCAS)
