"""Drinking glasses turned on a lathe: clear walls, the drink in them with its surface, foam, ice, bubbles and dew."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from components.animatic.subjects.base import Pose
from components.animatic.subjects.drawing.lathe import radius_at
from components.animatic.subjects.drawing.splash import bob, height_of, ripples, splash, stream
from components.animatic.subjects.drawing.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

FLAT = 0.19
"""Half axis of a level circle against its radius."""
Garnish = Callable[[Pose, "Glass", float], str]


def _nothing(_pose: Pose, _glass: "Glass", _level: float) -> str:
    return ""


@dataclass(frozen=True)
class Glass:
    """A glass: its bowl as (radius, height) from the bottom of the drink to the rim, and what is in it."""

    name: str
    bowl: tuple[Point, ...]
    level: float
    """How high it is filled."""
    cloud: float = 0.25
    """How little one sees through the drink: 0 is water, 1 is milk."""
    stem: float = 0.0
    """Radius of the foot of a stemmed glass; 0 stands on its bowl."""
    base: float = 0.0
    """How thick the bottom of one without a stem is."""
    bubbles: int = 0
    foam: float = 0.0
    """How high a head of foam stands over the drink."""
    ice: tuple[tuple[float, float, float, float], ...] = ()
    """Cubes: place across, depth under the surface, size, tilt."""
    beads: int = 0
    """Drops of dew on the wall."""
    leap: float = 0.0
    """How high a splash goes."""
    fade_to: str = ""
    """The color at the bottom of a drink in layers."""
    back: Garnish = _nothing
    """Drawn behind the front wall, over the drink."""
    front: Garnish = _nothing

    @property
    def rim(self) -> Point:
        return self.bowl[-1]

    def half(self, height: float) -> float:
        """Give half the width at a height."""
        return radius_at(self.bowl, min(max(height, self.bowl[0][1]), self.rim[1]))


def draw(pose: Pose, glass: Glass) -> str:
    """Draw a glass of something; it is poured, it splashes or it stands and moves a little."""
    color, name, phase = pose.palette.main, glass.name, pose.phase
    pouring, splashing = pose.action == "pour", pose.action == "splash"
    full, low = glass.level, glass.bowl[0][1]
    level = low + (full - low) * (0.12 + 0.88 * min(1.0, phase * 1.35)) if pouring else full + bob(phase, 0.04)
    if splashing:
        level -= 0.12 * (full - low) * height_of(phase)
    tilt = _tilt(pose)
    wide, (radius, tall) = glass.half(level) - 0.14, glass.rim
    top = -level - (glass.foam * min(1.0, phase * 2) if pouring else glass.foam)
    far, near = splash(name, phase, (0, -level), wide * 0.66, FLAT, glass.leap, color) if splashing else ("", "")
    pour = (
        ""
        if not pouring or phase > 0.78
        else stream(name, phase, -0.1 * wide, -tall - min(glass.leap, 5.0) - 1.0, top, 0.055 * tall**0.8, color)
    )
    inside = _drink(glass, color, level, tilt) + _bubbles(glass, pose, level) + _ice(glass, pose, level)
    rings = ripples(phase, (0, -level), wide * 0.9, FLAT, color) if pouring or splashing else ""
    return (
        _defs(glass, color)
        + _stand(glass)
        + ellipse((0, -tall), radius - 0.1, (radius - 0.1) * FLAT, "#ffffff", 'opacity="0.10"')
        + group(inside + rings, f'clip-path="url(#{name}-in)"')
        + _foam(glass, pose, level, top)
        + far
        + pour
        + glass.back(pose, glass, level)
        + _wall(glass, pose.turn)
        + near
        + _dew(glass, pose.seed)
        + glass.front(pose, glass, level)
    )


def _tilt(pose: Pose) -> float:
    """How far the surface leans, as a slope: much when it is swirled."""
    return (0.22 if pose.action == "swirl" else 0.012) * math.sin(math.tau * pose.phase)


def outline(glass: Glass, inset: float, low: float, high: float, tilt: float = 0.0) -> str:
    """The shape of the bowl between two heights, round at both; the upper end leans by `tilt`."""
    rows = [low + (high - low) * k / 16 for k in range(17)]
    side = [(max(0.05, glass.half(h) - inset), -h) for h in rows]
    (foot, _), (crown, _) = side[0], side[-1]
    crown = side[-1][0]
    side[-1] = (crown, -high - tilt * crown)
    right = smooth(side, closed=False)
    left = smooth([(-r, y) for r, y in reversed([*side[:-1], (crown, -high + tilt * crown)])], closed=False)
    over = n(-math.degrees(math.atan(tilt)))
    top = f"A{n(crown)} {n(crown * FLAT)} {over} 0 0 {n(-crown)} {n(-high + tilt * crown)}"
    foot = side[0][0]
    return f"{right}{top}{left.replace('M', 'L', 1)}A{n(foot)} {n(foot * FLAT)} 0 0 0 {n(foot)} {n(-low)}Z"


def _frost(name: str) -> str:
    """The gradient of ice, which each cube stretches over itself."""
    stops = "".join(
        f'<stop offset="{place}" stop-color="#fff" stop-opacity="{strength}"/>'
        for place, strength in ((0, 0.95), (0.4, 0.42), (0.7, 0.18), (1, 0.6))
    )
    return f'<linearGradient id="{name}-ice" x2="1" y2="1">{stops}</linearGradient>'


def _defs(glass: Glass, color: str) -> str:
    name, radius = glass.name, max(r for r, _ in glass.bowl)
    low, tall = glass.bowl[0][1], glass.rim[1]
    deep, thin = glass.fade_to or color, max(0.32, glass.stem * 0.11)
    body = [
        (0, shade(color, 0.42)),
        (0.13, shade(color, 0.12)),
        (0.34, light(color, 0.18)),
        (0.62, color),
        (0.88, shade(color, 0.2)),
        (1, shade(color, 0.42)),
    ]
    depth = [
        (0, light(color, 0.3), 0.3),
        (0.22, color, 0.0),
        (0.6, deep, 0.85 if glass.fade_to else 0.0),
        (1, shade(deep, 0.3) if glass.cloud > 0.6 else light(deep, 0.3), 0.95 if glass.fade_to else 0.28),
    ]
    parts = (
        clip(f"{name}-in", path(outline(glass, 0.12, low, tall - 0.05))),
        linear(f"{name}-juice", (-radius, 0), (radius, 0), body),
        linear(f"{name}-depth", (0, -glass.level), (0, -low), depth),
        linear(
            f"{name}-side",
            (-radius, 0),
            (radius, 0),
            [
                (0, "#ffffff", 0.75),
                (0.04, "#e4ecf1", 0.30),
                (0.10, "#ffffff", 0.10),
                (0.5, "#ffffff", 0.02),
                (0.88, "#10161e", 0.10),
                (0.95, "#ffffff", 0.28),
                (1, "#ffffff", 0.65),
            ],
        ),
        linear(
            f"{name}-sheen", (0, -tall), (0, -low), [(0, "#ffffff", 0.9), (0.5, "#ffffff", 0.5), (1, "#ffffff", 0.08)]
        ),
        linear(
            f"{name}-stem",
            (-thin * 1.7, 0),
            (thin * 1.7, 0),
            [
                (0, "#f4f8fa", 0.9),
                (0.25, "#9aa6ae", 0.55),
                (0.42, "#ffffff", 0.9),
                (0.62, "#d5dde2", 0.35),
                (0.85, "#5f6a72", 0.5),
                (1, "#ffffff", 0.8),
            ],
        ),
        _frost(name),
        fade(f"{name}-glow", light(color, 0.75)),
        fade(f"{name}-shine", "#ffffff"),
        fade(f"{name}-soot", "#120a06"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _stand(glass: Glass) -> str:
    """A stem with its foot, or the thick bottom of a tumbler."""
    name, (radius, low) = glass.name, glass.bowl[0]
    if not glass.stem:
        if not glass.base:
            return ""
        k = radius * 0.98
        side = (
            f"M{n(-radius)} {n(-low - 0.3)}L{n(-k)} {n(-k * FLAT)}A{n(k)} "
            f"{n(k * FLAT)} 0 0 0 {n(k)} {n(-k * FLAT)}L{n(radius)} {n(-low - 0.3)}Z"
        )
        return (
            path(side, "#dfe8ec", 'opacity="0.55"')
            + path(side, f"url(#{name}-side)")
            + spot(f"{name}-glow", (0, -low * 0.6), radius * 0.8, low * 0.35, 0.8)
            + ellipse((0, -k * FLAT), k * 0.8, k * FLAT * 0.7, "#ffffff", 'opacity="0.25"')
        )
    foot, y = glass.stem, -glass.stem * FLAT
    disc = ellipse((0, y), foot, foot * FLAT, "#c9d3d9", 'opacity="0.30"')
    disc += ellipse((0, y), foot, foot * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.12"')
    disc += ellipse(
        (0, y + 0.05),
        foot * 0.97,
        foot * FLAT * 0.9,
        "none",
        'stroke="#2a3138" stroke-opacity="0.25" stroke-width="0.1"',
    )
    disc += spot(f"{name}-shine", (-foot * 0.5, y + 0.1), foot * 0.34, foot * FLAT * 0.4, 0.8)
    thin = max(0.32, foot * 0.11)
    stem = smooth(
        [
            (-foot * 0.5, y + 0.05),
            (-thin * 1.5, y - 0.7),
            (-thin, y - 2.2),
            (-thin, -low * 0.72),
            (-thin * 2.2, -low + 0.15),
            (thin * 2.2, -low + 0.15),
            (thin, -low * 0.72),
            (thin, y - 2.2),
            (thin * 1.5, y - 0.7),
            (foot * 0.5, y + 0.05),
        ],
        tension=0.8,
    )
    return disc + path(stem, f"url(#{name}-stem)")


def _drink(glass: Glass, color: str, level: float, tilt: float) -> str:
    low, wide = glass.bowl[0][1], glass.half(level) - 0.12
    if level <= low + 0.05:
        return ""
    body = outline(glass, 0.12, low, level, tilt)
    pale = light(color, 0.42 if glass.cloud < 0.6 else 0.28)
    lean = f'transform="rotate({n(-math.degrees(math.atan(tilt)))} 0 {n(-level)})"'
    top = ellipse((0, -level), wide, wide * FLAT, pale, lean)
    top += ellipse((0.05, -level + 0.05), wide * 0.93, wide * FLAT * 0.85, mix(color, pale, 0.35), lean)
    top += spot(f"{glass.name}-shine", (-wide * 0.4, -level - wide * FLAT * 0.2), wide * 0.4, wide * FLAT * 0.3, 0.5)
    glow = spot(
        f"{glass.name}-glow",
        (wide * 0.3, -low - (level - low) * 0.25),
        wide * 0.6,
        (level - low) * 0.28,
        0.5 * (1 - glass.cloud),
    )
    solid = max(0.72 + 0.28 * min(1.0, glass.cloud * 1.6), 1.02 - 0.5 * luminance(color)) if glass.cloud else 0.5
    return (
        path(body, f"url(#{glass.name}-juice)", f'opacity="{n(solid)}"')
        + path(body, f"url(#{glass.name}-depth)")
        + glow
        + top
    )


def _bubbles(glass: Glass, pose: Pose, level: float) -> str:
    """Strings of bubbles that rise, faster the higher."""
    art, low = "", glass.bowl[0][1]
    for k in range(glass.bubbles):
        rise = ((k * 0.618 + pose.phase * (1 + k % 2)) % 1.0) ** 1.3
        y = low + 0.25 + rise * (level - low - 0.3)
        place = ((k // 4) * 0.7549 + pose.seed * 0.13) % 1.0
        x = (place - 0.5) * 1.6 * (glass.half(y) - 0.3) + 0.06 * math.sin(k + 12 * rise)
        r = (0.04 + 0.07 * (k * 0.37 % 1.0)) * (0.6 + 0.6 * rise)
        art += ellipse((x, -y), r, r, "#ffffff", 'opacity="0.35"') + ellipse(
            (x - r * 0.3, -y - r * 0.3), r * 0.4, r * 0.4, "#ffffff", 'opacity="0.9"'
        )
    return art


def _ice(glass: Glass, pose: Pose, level: float) -> str:
    parts, floor = [], glass.bowl[0][1]
    for k, (x, sink, size, tilt) in enumerate(glass.ice):
        y = max(level - sink, floor + size * 0.8) + bob(pose.phase, 0.09, k * 0.23)
        corners = [
            (-size * 0.86, -size * 0.9),
            (size * 0.84, -size * 0.96),
            (size, size * 0.74),
            (-size * 0.94, size * 0.9),
        ]
        edge = smooth(corners, tension=0.3)
        inner = smooth([(cx * 0.6 - 0.06 * size, cy * 0.6) for cx, cy in corners], tension=0.4)
        cube = path(edge, f"url(#{glass.name}-ice)")
        art = (
            cube
            + path(inner, "#ffffff", 'opacity="0.22"')
            + path(edge, "none", 'stroke="#ffffff" stroke-opacity="0.75" stroke-width="0.09"')
        )
        art += line(
            f"M{n(-size * 0.6)} {n(-size * 0.62)}L{n(size * 0.3)} {n(-size * 0.7)}", "#ffffff", 0.12, 'opacity="0.8"'
        )
        turn = f"rotate({n(tilt + 3.5 * math.sin(math.tau * (pose.phase + k * 0.3)))})"
        parts.append(
            group(
                art,
                f'transform="translate({n(x * math.cos(pose.turn) + 0.3 * math.sin(pose.turn + k))} {n(-y)}) {turn}"',
            )
        )
    return "".join(reversed(parts))


def _foam(glass: Glass, pose: Pose, level: float, top: float) -> str:
    """A head of foam: a white collar, a domed top of bubbles."""
    if not glass.foam or -top - level < 0.1:
        return ""
    white, warm = light(mix("#fff8e8", pose.palette.main, 0.08), 0.3), mix("#f2e2bd", pose.palette.main, 0.2)
    high = min(-top, glass.rim[1] + 0.55)
    low_r, top_r = glass.half(level) - 0.1, glass.half(min(high, glass.rim[1])) - 0.02
    rise = high - glass.rim[1]
    body = (
        f"M{n(-low_r)} {n(-level)}A{n(low_r)} {n(low_r * FLAT)} 0 0 0 "
        f"{n(low_r)} {n(-level)}L{n(top_r)} {n(-min(high, glass.rim[1]))}"
    )
    body += (
        f"C{n(top_r + 0.1)} {n(-high - 0.3)} {n(top_r * 0.6)} "
        f"{n(-high - top_r * FLAT - 0.25)} 0 {n(-high - top_r * FLAT - 0.25)}"
    )
    body += (
        f"C{n(-top_r * 0.6)} {n(-high - top_r * FLAT - 0.25)} {n(-top_r - 0.1)}"
        f" {n(-high - 0.3)} {n(-top_r)} {n(-min(high, glass.rim[1]))}Z"
    )
    art = path(body, warm) + path(body, white, 'opacity="0.75" transform="translate(0 -0.06)"')
    art += spot(f"{glass.name}-shine", (-top_r * 0.3, -high - 0.1), top_r * 0.8, top_r * 0.22, 0.9)
    for k in range(34):
        u, v = (k * 0.618) % 1.0, (k * 0.7549 + pose.seed * 0.1) % 1.0
        h = level + v * (high - level) * 0.95
        x, r = (u * 2 - 1) * 0.9 * min(low_r, top_r), 0.06 + 0.12 * (k * 0.37 % 1.0) ** 2
        beat = 0.5 + 0.5 * math.sin(math.tau * (pose.phase + k * 0.17))
        art += ellipse((x, -h), r, r * 0.9, shade(warm, 0.16), f'opacity="{n(0.25 + 0.2 * beat)}"') + ellipse(
            (x - r * 0.2, -h - r * 0.2), r * 0.5, r * 0.45, "#ffffff", 'opacity="0.8"'
        )
    edge = line(
        f"M{n(-low_r)} {n(-level)}A{n(low_r)} {n(low_r * FLAT)} 0 0 0 {n(low_r)} {n(-level)}",
        warm,
        0.2,
        'opacity="0.8"',
    )
    return art + edge + (spot(f"{glass.name}-shine", (0, -high), top_r * 0.6, 0.3, 0.5) if rise > 0 else "")


def _wall(glass: Glass, turn: float) -> str:
    name, low, (radius, tall) = glass.name, glass.bowl[0][1], glass.rim
    slide, art = -0.16 * math.sin(turn), path(outline(glass, 0.0, low, tall), f"url(#{name}-side)")
    rows = [low + (tall - low) * t for t in (0.10, 0.3, 0.5, 0.7, 0.93)]
    for a, b, opacity in ((-0.82, -0.62, 0.6), (-0.54, -0.49, 0.3), (0.76, 0.85, 0.4)):
        left = [((a + slide) * glass.half(h), -h) for h in rows]
        right = [((b + slide) * glass.half(h), -h) for h in rows]
        art += path(smooth([*left, *reversed(right)], tension=0.7), f"url(#{name}-sheen)", f'opacity="{opacity}"')
    rim = 'stroke="#ffffff" stroke-opacity="0.88" stroke-width="0.13"'
    art += ellipse((0, -tall), radius, radius * FLAT, "none", rim)
    return art + ellipse(
        (0, -tall),
        radius - 0.16,
        (radius - 0.16) * FLAT,
        "none",
        'stroke="#20262e" stroke-opacity="0.16" stroke-width="0.08"',
    )


def _dew(glass: Glass, seed: int) -> str:
    art, low, tall = "", glass.bowl[0][1], glass.level
    for k in range(glass.beads):
        u, v = (k * 0.618034 + seed * 0.137) % 1.0, (k * 0.754878 + seed * 0.311) % 1.0
        h = low + 0.4 + v * (tall - low - 0.6)
        x, r = (u * 2 - 1) * 0.92 * glass.half(h), 0.05 + 0.1 * (k * 0.37 % 1.0) ** 2
        art += ellipse((x, -h), r, r * 1.3, "#0b1420", 'opacity="0.16"') + ellipse(
            (x - r * 0.2, -h - r * 0.3), r * 0.6, r * 0.7, "#ffffff", 'opacity="0.75"'
        )
    return art
