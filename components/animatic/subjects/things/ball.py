"""Balls that really roll: a football of pentagons, a basketball and a tennis ball, their seams turned in the round."""

import math
from collections.abc import Sequence
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import clip, fade, group, light, n, path, polygon, radial, shade, spot

GOLD = (1 + math.sqrt(5)) / 2
SOCCER = (
    Palette(main="#f4f2ee", second="#1d1f24", accent="#1d1f24"),
    Palette(main="#f4f2ee", second="#b5202c", accent="#b5202c"),
    Palette(main="#f0e05a", second="#1f3a6e", accent="#1f3a6e"),
    Palette(main="#f4f2ee", second="#1f5aa8", accent="#1f5aa8"),
)
BASKET = (
    Palette(main="#d9732a", second="#1d1714", accent="#1d1714"),
    Palette(main="#b5522a", second="#1d1714", accent="#1d1714"),
    Palette(main="#3a3d6e", second="#e6c25a", accent="#e6c25a"),
)
TENNIS = (
    Palette(main="#cfe03a", second="#f6f4ea", accent="#f6f4ea"),
    Palette(main="#e0e64a", second="#f6f4ea", accent="#f6f4ea"),
)


def draw(pose: Pose, kind: str, radius: float) -> str:
    """Draw a ball of this kind; the phase rolls it to the right, the turn takes us round it."""
    colors, name = pose.palette, kind
    roll = 2 * math.pi * pose.phase if pose.action != "idle" else 0.0
    art = {"ball": _panels, "basketball": _ribs, "tennis": _curve}[kind](colors, roll, pose.turn)
    rim = f'<circle r="1" fill="url(#{name}-round)"/>'
    inside = f'<circle r="1" fill="url(#{name}-skin)"/>' + _grain(kind) + art + rim
    glints = spot(f"{name}-glow", (-0.36, -0.44), 0.34, 0.24, 0.75 if kind != "tennis" else 0.3, -35) + spot(
        f"{name}-glow", (0.5, 0.68), 0.34, 0.12, 0.22, -35
    )
    return _defs(name, colors) + group(
        group(inside, f'clip-path="url(#{name}-edge)"') + glints,
        f'transform="translate(0 {n(-radius)}) scale({n(radius)})"',
    )


def _defs(name: str, colors: Palette) -> str:
    main = colors.main
    return (
        "<defs>"
        + clip(f"{name}-edge", '<circle r="1"/>')
        + radial(f"{name}-skin", (-0.3, -0.4), 1.5, [(0, light(main, 0.35)), (0.5, main), (1, shade(main, 0.3))])
        + radial(
            f"{name}-round",
            (-0.34, -0.42),
            1.5,
            [
                (0, "#ffffff", 0.22),
                (0.35, "#ffffff", 0.0),
                (0.6, "#000000", 0.10),
                (0.86, "#000000", 0.44),
                (0.95, "#000000", 0.58),
                (1, "#20242c", 0.5),
            ],
        )
        + fade(f"{name}-glow", "#ffffff")
        + "</defs>"
    )


def _seen(point: Spot3, roll: float, turn: float) -> Spot3:
    """Roll about the axis toward the viewer, then turn about the upright; tipped so that no seam lies dead straight."""
    x, y, z = point
    y, z = y * math.cos(0.4) - z * math.sin(0.4), y * math.sin(0.4) + z * math.cos(0.4)
    x, y = x * math.cos(roll) - y * math.sin(roll), x * math.sin(roll) + y * math.cos(roll)
    return x * math.cos(turn) + z * math.sin(turn), y, z * math.cos(turn) - x * math.sin(turn)


def _unit(point: Spot3) -> Spot3:
    size = math.sqrt(sum(c * c for c in point))
    return point[0] / size, point[1] / size, point[2] / size


def _seam(points: Sequence[Spot3], color: str, width: float) -> str:
    """The stretches of a line on the sphere that face us."""
    runs: list[str] = []
    drawing = False
    for x, y, z in points:
        if z > 0:
            runs.append(f"{'L' if drawing else 'M'}{n(x)} {n(y)}")
        drawing = z > 0
    return (
        (
            f'<path d="{"".join(runs)}" fill="none" stroke="{color}" '
            f'stroke-width="{n(width)}" stroke-linecap="round" stroke-linejoin="round"/>'
        )
        if runs
        else ""
    )


def _corners() -> list[Spot3]:
    """The twelve corners of an icosahedron: the middles of a football's pentagons."""
    return [
        _unit(p)
        for a in (-1, 1)
        for b in (-GOLD, GOLD)
        for p in ((0.0, float(a), b), (float(a), b, 0.0), (b, 0.0, float(a)))
    ]


def _near(a: Spot3, b: Spot3) -> bool:
    return 0.1 < sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) < 1.3


def _between(a: Spot3, b: Spot3, t: float) -> Spot3:
    return _unit((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t))


def _panels(colors: Palette, roll: float, turn: float) -> str:
    corners, parts = _corners(), []
    for a in corners:
        spokes = [_between(a, b, 1 / 3) for b in corners if _near(a, b)]
        for b in corners:
            if a < b and _near(a, b):
                edge = [_seen(_between(a, b, 1 / 3 + k / 24), roll, turn) for k in range(9)]
                parts.append(_seam(edge, "#8a8d92", 0.022))
        east = _unit((a[1] - 0.3 * a[2], -a[0] + 0.2 * a[2], 0.3 * a[0] - 0.2 * a[1]))
        north = (a[1] * east[2] - a[2] * east[1], a[2] * east[0] - a[0] * east[2], a[0] * east[1] - a[1] * east[0])
        spokes.sort(
            key=lambda p: math.atan2(
                sum(u * v for u, v in zip(p, north, strict=True)), sum(u * v for u, v in zip(p, east, strict=True))
            )
        )
        ring = [
            _seen(_between(p, q, k / 4), roll, turn)
            for p, q in zip(spokes, [*spokes[1:], spokes[0]], strict=True)
            for k in range(4)
        ]
        if sum(z for _, _, z in ring) / len(ring) > 0.02:
            shown = [(x, y) if z > 0 else (x / math.hypot(x, y), y / math.hypot(x, y)) for x, y, z in ring]
            parts.append(
                path(polygon(shown), colors.second)
                + path(
                    polygon(shown), "none", f'stroke="{light(colors.second, 0.35)}" stroke-width="0.014" opacity="0.6"'
                )
            )
    return "".join(parts)


def _ribs(colors: Palette, roll: float, turn: float) -> str:
    lines: list[list[Spot3]] = []
    turns = [2 * math.pi * k / 90 for k in range(91)]
    lines.append([(math.cos(a), math.sin(a), 0.0) for a in turns])
    lines.append([(0.0, math.cos(a), math.sin(a)) for a in turns])
    lines += [
        [_unit((side * (0.62 - 0.28 * math.cos(2 * a)), math.cos(a) * 0.9, math.sin(a) * 0.9)) for a in turns]
        for side in (-1, 1)
    ]
    drawn = [[_seen(p, roll + 0.5, turn + 0.5) for p in one] for one in lines]
    return "".join(
        _seam(one, colors.second, 0.055)
        + _seam([(x - 0.012, y - 0.016, z) for x, y, z in one], light(colors.main, 0.3), 0.012)
        for one in drawn
    )


def _curve(colors: Palette, roll: float, turn: float) -> str:
    """The one seam of a tennis ball."""
    a, b = 0.75, 0.25
    points = [
        _unit(
            (
                a * math.cos(t) + b * math.cos(3 * t),
                a * math.sin(t) - b * math.sin(3 * t),
                2 * math.sqrt(a * b) * math.sin(2 * t),
            )
        )
        for t in (2 * math.pi * k / 120 for k in range(121))
    ]
    seen = [_seen(p, roll + 0.4, turn + 0.6) for p in points]
    return _seam(seen, shade(colors.main, 0.35), 0.11) + _seam(seen, colors.second, 0.075)


def _grain(kind: str) -> str:
    if kind == "ball":
        return ""
    count, size = (520, 0.011) if kind == "basketball" else (900, 0.009)
    dots = ""
    for i in range(count):
        r, a = 0.99 * math.sqrt((i + 0.5) / count), i * 2.39996
        tone, opacity = ("#000000", 0.20) if i % 2 else ("#ffffff", 0.16)
        dots += (
            f'<circle cx="{n(r * math.cos(a))}" cy="{n(r * math.sin(a))}" r="{size}" '
            f'fill="{tone}" opacity="{opacity}"/>'
        )
    return dots


def _rig(
    name: str, label: str, words: tuple[str, ...], radius: float, palettes: tuple[Palette, ...], glossy: float
) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=radius / 50,
        width=radius / 50,
        draw=partial(draw, kind=name, radius=radius),
        cycle=0.9,
        phases=16,
        turns=16,
        stride=2 * math.pi * radius / 100 / 0.9,
        glossy=glossy,
        actions=("roll", "idle", "spin", "float"),
        gaits=MappingProxyType({"idle": Gait(0.0, 0.0), "spin": Gait(0.9, 0.0), "float": Gait(4.0, 0.0)}),
        palettes=palettes,
    )


RIG = _rig(
    "ball",
    "Football",
    (
        "ball",
        "soccer ball",
        "football",
        "soccer",
        "volleyball",
        "beach ball",
        "rugby ball",
        "baseball",
        "sports ball",
    ),
    11.0,
    SOCCER,
    0.3,
)
BASKETBALL = _rig("basketball", "Basketball", ("basketball",), 12.1, BASKET, 0.15)
TENNIS_BALL = _rig("tennis", "Tennis ball", ("tennis ball", "padel ball"), 3.35, TENNIS, 0.05)
RIGS = (RIG, BASKETBALL, TENNIS_BALL)
