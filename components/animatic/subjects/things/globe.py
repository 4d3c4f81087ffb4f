"""Planets from far, turning: the earth with its seas and clouds, the moon with its craters, a gas giant with a ring."""

import math
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    shade,
    smooth,
    spot,
)

EARTH = (
    Palette(main="#1f6fb4", second="#4f9a4a", accent="#d8b878", dark="#0a1a33"),
    Palette(main="#1a5f9e", second="#5fa352", accent="#cfa86a", dark="#0a1730"),
)
MOON = (Palette(main="#c9c6bf", second="#8d8a86", accent="#e9e6de", dark="#2a2a30"),)
GIANT = (
    Palette(main="#d8b27a", second="#a86f48", accent="#f0dcb4", dark="#3a2418"),
    Palette(main="#7fb4c8", second="#4a7fa8", accent="#cfe4ea", dark="#14283a"),
    Palette(main="#b98ad0", second="#7a4fa8", accent="#e4c8ee", dark="#2a163a"),
)
RADIUS, TILT = 100.0, 0.38
LANDS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((-168, 66), (-140, 70), (-95, 72), (-62, 58), (-56, 50), (-70, 42), (-80, 30), (-82, 26), (-97, 26), (-97, 18),
     (-88, 16), (-80, 8), (-92, 14), (-106, 22), (-117, 33), (-124, 42), (-130, 54), (-150, 60)),
    ((-80, 8), (-62, 10), (-50, 0), (-35, -7), (-40, -22), (-56, -34), (-66, -46), (-70, -54), (-74, -48), (-71, -30),
     (-78, -12), (-81, -4)),
    ((-16, 14), (-16, 28), (-6, 35), (10, 37), (22, 32), (33, 31), (42, 12), (51, 11), (40, -6), (38, -20), (27, -34),
     (18, -34), (12, -16), (9, 2), (-4, 5)),
    ((-9, 38), (-8, 43), (2, 46), (-4, 48), (6, 53), (12, 56), (10, 62), (20, 69), (32, 70), (60, 70), (100, 76),
     (140, 73), (178, 68), (160, 60), (142, 54), (132, 43), (122, 40), (121, 30), (108, 20), (104, 10), (98, 16),
     (90, 22), (80, 14), (77, 8), (72, 20), (58, 25), (52, 16), (44, 13), (35, 28), (28, 37), (24, 40),
     (14, 42), (6, 43)),
    ((114, -22), (122, -17), (132, -12), (142, -11), (150, -24), (150, -37), (140, -38), (130, -32), (116, -34)),
    ((-52, 60), (-42, 61), (-22, 70), (-20, 80), (-50, 82), (-60, 76)),
    ((96, 4), (104, -4), (116, -8), (118, 2), (110, 3)),
)  # fmt: skip
"""Coasts as (longitude, latitude)."""


def draw(pose: Pose, kind: str) -> str:
    """Draw the ball at the phase of its turning: one phase is a full turn."""
    s, colors = f"globe-{kind}", pose.palette
    spin = 2 * math.pi * pose.phase + pose.turn
    disc = f'<circle r="{RADIUS}" fill="url(#{s}-sea)"/>'
    body = {"earth": _earth, "moon": _moon, "giant": _giant}[kind](colors, spin)
    shadow = f'<circle r="{RADIUS}" fill="url(#{s}-night)"/>'
    inside = f'<g clip-path="url(#{s}-rim)">{body}{shadow}</g>'
    halo = f'<circle r="{RADIUS * 1.13}" fill="url(#{s}-air)"/>' if kind != "moon" else ""
    glint = spot(f"{s}-lit", (-38, -44), 52, 46, 0.35 if kind == "earth" else 0.2)
    whole = halo + disc + inside + glint
    if kind == "giant":
        whole = _ring(s, back=True) + whole + _ring(s, back=False)
    return _defs(s, colors, kind) + group(whole, 'transform="translate(0 -125)"')


def _defs(s: str, colors: Palette, kind: str) -> str:
    main = colors.main
    sea = [(0, light(main, 0.4)), (0.45, main), (0.8, shade(main, 0.3)), (1, shade(main, 0.55))]
    parts = (
        radial(f"{s}-sea", (-34, -40), 160, sea),
        radial(
            f"{s}-night", (-46, -46), 190,
            [(0, "#000000", 0.0), (0.5, "#000000", 0.0), (0.72, colors.dark, 0.5), (0.88, "#04060c", 0.82),
             (1, "#020308", 0.92)],
        ),
        radial(
            f"{s}-air", (0, 0), RADIUS * 1.13,
            [(0.86, "#7fc0ff", 0.0), (0.885, "#8fccff", 0.6), (0.93, "#6fb0ff", 0.2), (1, "#5fa0ff", 0.0)],
        ),
        fade(f"{s}-lit", "#ffffff"),
        f'<clipPath id="{s}-rim"><circle r="{RADIUS}"/></clipPath>',
    )  # fmt: skip
    ring = linear(
        f"{s}-ring",
        (-210, 0),
        (210, 0),
        [(0, light(colors.accent, 0.3), 0.95), (0.5, colors.accent, 0.8), (1, shade(colors.accent, 0.45), 0.8)],
    )
    return f"<defs>{''.join(parts)}{ring if kind == 'giant' else ''}</defs>"


def _seen(places: NDArray[np.float64], spin: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points of (longitude, latitude) in degrees on the ball: where they lie, and how far they look at the viewer."""
    lon, lat = np.radians(places[:, 0]) + spin, np.radians(places[:, 1])
    x, y, z = np.cos(lat) * np.sin(lon), np.sin(lat), np.cos(lat) * np.cos(lon)
    c, t = math.cos(TILT), math.sin(TILT)
    y, z = y * c - z * t * 0.45, z * c + y * t * 0.45
    return np.stack((x, -y), -1) * RADIUS, z


def _patch(places: NDArray[np.float64], spin: float) -> str:
    """The part of a patch on the near half; what is behind is drawn along the rim."""
    flat, z = _seen(places, spin)
    if (z > 0).sum() < 2:
        return ""
    far = z < 0
    reach = np.maximum(np.linalg.norm(flat[far], axis=1, keepdims=True), 1e-6)
    flat[far] = flat[far] / reach * RADIUS * 1.02
    points: list[Point] = [(float(x), float(y)) for x, y in flat]
    return smooth(points, tension=0.8)


@lru_cache(maxsize=1)
def _coasts() -> tuple[NDArray[np.float64], ...]:
    return tuple(np.array(land, np.float64) for land in LANDS)


@lru_cache(maxsize=1)
def _clouds() -> tuple[NDArray[np.float64], ...]:
    """Streaks of cloud along the winds."""
    dice = np.random.default_rng(8)
    found = []
    for _ in range(34):
        lon, lat = dice.uniform(-180, 180), dice.normal(0, 34)
        long, thick, lean = dice.uniform(10, 34), dice.uniform(1.6, 4.6), dice.uniform(-0.3, 0.3)
        u = np.linspace(0, 2 * np.pi, 14, endpoint=False)
        wave = 2.4 * np.sin(u * 2 + dice.uniform(0, 6))
        found.append(
            np.stack(
                (
                    lon + long * np.cos(u),
                    np.clip(lat + thick * np.sin(u) + lean * long * np.cos(u) * 0.5 + wave, -86, 86),
                ),
                -1,
            )
        )
    return tuple(found)


def _earth(colors: Palette, spin: float) -> str:
    parts = []
    for k, land in enumerate(_coasts()):
        shape = _patch(land, spin)
        if shape:
            tone = mix(colors.second, colors.accent, (0.05, 0.12, 0.62, 0.3, 0.6, 0.0, 0.05)[k])
            tone = "#eef2f4" if k == 5 else tone
            parts.append(path(shape, tone, f'stroke="{light(tone, 0.25)}" stroke-width="0.8"'))
            middle = land.mean(0)
            inner = _patch(middle + (land - middle) * 0.55, spin)
            parts.append(path(inner, mix(tone, "#8a6a3c", 0.25), 'opacity="0.5"'))
    ice = np.stack((np.linspace(-180, 160, 18), np.full(18, -74.0)), -1)
    parts.append(path(_patch(ice, spin) or "M0 0", "#f4f8fb", 'opacity="0.95"'))
    for k, cloud in enumerate(_clouds()):
        shape = _patch(cloud, spin * 1.0)
        if shape:
            parts.append(path(shape, "#ffffff", f'opacity="{0.5 + 0.3 * (k % 3) / 2:.2f}"'))
    return "".join(parts)


@lru_cache(maxsize=1)
def _craters() -> NDArray[np.float64]:
    dice = np.random.default_rng(3)
    return np.stack(
        (
            dice.uniform(-180, 180, 70),
            np.degrees(np.arcsin(dice.uniform(-0.94, 0.94, 70))),
            2.0 + 9.0 * dice.random(70) ** 3,
        ),
        -1,
    )


def _moon(colors: Palette, spin: float) -> str:
    parts, seas = [], ""
    u = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    for lon, lat, size in (
        (-30, 28, 24),
        (18, 22, 17),
        (34, 8, 18),
        (52, -6, 14),
        (-44, 0, 22),
        (-10, -18, 15),
        (150, 10, 26),
        (-150, -20, 20),
        (100, 30, 16),
    ):
        ring = np.stack(
            (
                lon + size * (1 + 0.16 * np.sin(3 * u + lon)) * np.cos(u),
                lat + size * 0.8 * (1 + 0.12 * np.cos(2 * u + lat)) * np.sin(u),
            ),
            -1,
        )
        shape = _patch(ring, spin)
        if shape:
            seas += path(shape, colors.second)
    parts.append(group(seas, 'opacity="0.55"'))
    for lon, lat, size in _craters().tolist():
        (at,), (z,) = _seen(np.array([[lon, lat]]), spin)
        if z < 0.12:
            continue
        x, y, r = float(at[0]), float(at[1]), size * RADIUS / 90
        squeeze, turn = max(0.2, float(z)), math.degrees(math.atan2(y, x))
        place = f'transform="translate({n(x)} {n(y)}) rotate({n(turn)}) scale({n(squeeze)} 1) rotate({n(-turn)})"'
        pit = ellipse((0, 0), r, r, colors.accent, 'opacity="0.55"') + ellipse(
            (-r * 0.1, -r * 0.1), r * 0.86, r * 0.86, shade(colors.second, 0.12), 'opacity="0.75"'
        )
        parts.append(group(pit + ellipse((r * 0.14, r * 0.16), r * 0.6, r * 0.6, colors.main, 'opacity="0.7"'), place))
    return "".join(parts)


def _giant(colors: Palette, spin: float) -> str:
    """Bands of cloud with waves that run along them, a great storm."""
    parts = []
    tones = (
        colors.accent,
        colors.second,
        colors.main,
        light(colors.main, 0.3),
        colors.second,
        colors.accent,
        shade(colors.second, 0.2),
        colors.main,
    )
    xs = np.linspace(-1.02, 1.02, 26)
    for k, tone in enumerate(tones):
        top, low = -96 + 24 * k, -96 + 24 * k + 15 + 5 * (k % 3)
        edge = [
            (float(x * RADIUS), top + 12 * math.sqrt(max(0.0, 1 - x * x)) + 1.8 * math.sin(9 * x + spin * 3 + k))
            for x in xs
        ]
        foot = [
            (float(x * RADIUS), low + 12 * math.sqrt(max(0.0, 1 - x * x)) + 1.8 * math.sin(7 * x + spin * 2 + 2 * k))
            for x in xs[::-1]
        ]
        parts.append(path(smooth([*edge, *foot], tension=0.8), tone, 'opacity="0.75"'))
    (at,), (z,) = _seen(np.array([[20.0, -20.0]]), spin)
    if z > 0.05:
        x, y = float(at[0]), float(at[1])
        for size, tone in ((1.0, colors.second), (0.72, light(colors.second, 0.25)), (0.4, colors.accent)):
            parts.append(ellipse((x, y), 21 * size * max(0.25, float(z)), 11 * size, tone, 'opacity="0.85"'))
    return "".join(parts)


def _ring(s: str, back: bool) -> str:
    """The half of the ring behind the ball, or before it."""
    parts = ""
    for outer, inner, opacity in ((205, 182, 0.5), (178, 146, 0.9), (142, 128, 0.5)):
        a, b = (math.pi, 2 * math.pi) if back else (0.0, math.pi)
        turns = np.linspace(a, b, 30)
        points = [(outer * math.cos(t), outer * 0.26 * math.sin(t)) for t in turns] + [
            (inner * math.cos(t), inner * 0.26 * math.sin(t)) for t in turns[::-1]
        ]
        parts += path(polygon(points), f"url(#{s}-ring)", f'opacity="{opacity}"')
    return group(parts, 'transform="rotate(-14)"')


def _rig(
    kind: str, name: str, label: str, words: str, palettes: tuple[Palette, ...], width: float = 2.4
) -> Rig:  # fmt: skip
    return Rig(
        name=name, label=label, words=tuple(words.split(", ")), height=2.42, width=width,
        draw=partial(draw, kind=kind),
        cycle=16.0, phases=40, turns=14, on="space", glossy=0.1, palettes=palettes, turnable=1.0,
    )  # fmt: skip


RIGS = (
    _rig("earth", "earth", "Earth", "earth, planet earth, globe, the globe, blue planet, world globe", EARTH),
    _rig("moon", "moon", "Moon", "moon, full moon, harvest moon", MOON),
    _rig("giant", "gas-giant", "Gas giant", "gas giant, saturn, jupiter, ringed planet, planet", GIANT, 4.3),
)
