"""What food is served in and on: plates, bowls with an inside, boards of wood; and how things lie round on them."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    n,
    path,
    polygon,
    shade,
    spot,
)
from components.animatic.subjects.drawing.turnery import Body, banded, body, shaded, spun, view


def over_plate(turn: float, radius: float, above: float) -> Eye:
    """The viewer of a plate: its foot or its near rim, whichever reaches lower, lies on the ground line."""
    return view(turn, max(radius * 0.62, radius - 1.25 / math.tan(above)), above)


def plate(name: str, eye: Eye, radius: float, color: str) -> str:
    """A round plate with a raised rim on the table."""
    k = math.sin(eye.above)
    low, high = eye.at(0, 0.0, 0)[1], eye.at(0, 1.3, 0)[1]
    foot, bend = radius * 0.62, n(high + radius * k * 0.8)
    under = (
        f"M{n(-radius)} {n(high)}C{n(-radius * 0.9)} {bend} {n(-foot * 1.1)} {n(low + foot * k)} 0 {n(low + foot * k)}"
        f"C{n(foot * 1.1)} {n(low + foot * k)} {n(radius * 0.9)} {bend} {n(radius)} {n(high)}Z"
    )
    edge = f'stroke="{light(color, 0.75)}" stroke-width="0.16"'
    return (
        _glaze(name, color)
        + path(under, f"url(#{name}-under)")
        + ellipse((0, high), radius, radius * k, f"url(#{name}-rim)", edge)
        + ellipse((0, high + 0.25), radius * 0.74, radius * 0.74 * k, f"url(#{name}-well)")
        + spot(f"{name}-glow", (-radius * 0.66, high - radius * k * 0.3), radius * 0.2, radius * k * 0.2, 0.6, -18)
    )


@lru_cache(maxsize=64)
def _glaze(name: str, color: str) -> str:
    well = ((0, shade(color, 0.06)), (0.88, shade(color, 0.12)), (1, shade(color, 0.26)))
    rim = ((0, light(color, 0.5)), (0.45, color), (1, shade(color, 0.22)))
    under = ((0.5, shade(color, 0.2)), (1, shade(color, 0.55)))

    def stops(these: tuple[tuple[float, str], ...]) -> str:
        return "".join(f'<stop offset="{at:g}" stop-color="{ink}"/>' for at, ink in these)

    return (
        f'<defs><radialGradient id="{name}-well">{stops(well)}</radialGradient>'
        f'<linearGradient id="{name}-rim">{stops(rim)}</linearGradient>'
        f'<linearGradient id="{name}-under" x2="0" y2="1">{stops(under)}</linearGradient>'
        f"{fade(f'{name}-soot', '#1a0f08')}{fade(f'{name}-glow', '#ffffff')}</defs>"
    )


@lru_cache(maxsize=16)
def _bowl(radius: float, height: float) -> Body:
    r, h = radius, height
    rows = [
        (r * 0.42, 0.0),
        (r * 0.44, h * 0.07),
        (r * 0.60, h * 0.16),
        (r * 0.82, h * 0.42),
        (r * 0.95, h * 0.74),
        (r, h),
    ]
    return body(spun(rows, 36, 3 if radius > 5 else 2))


def bowl(name: str, eye: Eye, radius: float, height: float, color: str, trim: str = "") -> tuple[str, str]:
    """A bowl: what lies behind its contents, and what lies before them."""
    k, (_, top) = math.sin(eye.above), eye.at(0, height, 0)
    grow = eye.at(1.0, height, 0)[0] / math.cos(eye.turn) if abs(math.cos(eye.turn)) > 0.2 else 1.0
    wide = radius * grow
    defs = (
        f'<linearGradient id="{name}-inside"><stop stop-color="{shade(color, 0.42)}"/><stop offset=".5" '
        f'stop-color="{shade(color, 0.2)}"/><stop offset="1" stop-color="{light(color, 0.1)}"/></linearGradient>'
    )
    back = f"<defs>{defs}{fade(f'{name}-soot', '#160b05')}{fade(f'{name}-glow', '#ffffff')}</defs>"
    back += ellipse((0, top), wide, wide * k, f"url(#{name}-inside)")
    it = _bowl(radius, height)
    tint = banded(
        it,
        [
            (0, shade(color, 0.2)),
            (0.12, color),
            (0.82, color),
            (0.86, trim or color),
            (0.92, trim or color),
            (1, color),
        ],
    )
    front = shaded(f"{name}-b", eye, it, tint, depth=0.46, gloss=0.5, sharp=26, warm=0.12)
    lip = f"M{n(-wide)} {n(top)}A{n(wide)} {n(wide * k)} 0 0 0 {n(wide)} {n(top)}"
    front += line(lip, light(color, 0.6), 0.26) + line(
        lip, shade(color, 0.3), 0.07, 'transform="translate(0 0.2)" opacity="0.5"'
    )
    far = f"M{n(-wide)} {n(top)}A{n(wide)} {n(wide * k)} 0 0 1 {n(wide)} {n(top)}"
    back += line(far, light(color, 0.5), 0.2)
    return back, front + spot(f"{name}-glow", (-wide * 0.62, top + height * 0.36), wide * 0.09, height * 0.2, 0.55, 14)


def round_at(eye: Eye, angle: float, away: float, height: float = 0.0) -> tuple[Point, float]:
    """A place round the middle as it is seen, and how near it is."""
    x, z = away * math.cos(angle), away * math.sin(angle)
    return eye.at(x, height, z), z * math.cos(eye.turn) - x * math.sin(eye.turn)


def flat(eye: Eye, art: str, place: Point, size: float = 1.0, spin: float = 0.0, rise: float = 0.0) -> str:
    """Lay art of radius one level at a place, turned by `spin` radians; `rise` tips it up toward the viewer."""
    k = math.sin(min(1.4, eye.above + rise))
    turn = n(math.degrees(spin + eye.turn))
    return group(
        art, f'transform="translate({n(place[0])} {n(place[1])}) scale({n(size)} {n(size * k)}) rotate({turn})"'
    )


def beside(turn: float, wide: float, deep: float, above: float) -> Eye:
    """The viewer of a board: its nearest corner lies on the ground line however it is turned."""
    reach = (wide * abs(math.sin(turn)) + deep * abs(math.cos(turn))) / 2 + 0.02 * min(wide, deep)
    return view(turn, reach, above)


def board(name: str, eye: Eye, wide: float, deep: float, tall: float, color: str) -> str:
    """A wooden board with rounded corners and its grain."""
    corner, points = min(wide, deep) * 0.16, []
    for sx, sz, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for step in range(6):
            a = math.radians(start + step * 18)
            points.append(
                (sx * (wide / 2 - corner) + corner * math.cos(a), sz * (deep / 2 - corner) + corner * math.sin(a))
            )
    top = [eye.at(x, tall, z) for x, z in points]
    low = [eye.at(x, 0.0, z) for x, z in points]
    side = path(polygon(hull([*top, *low])), shade(color, 0.5))
    left, right = min(x for x, _ in top), max(x for x, _ in top)
    defs = (
        f'<linearGradient id="{name}-wood" gradientUnits="userSpaceOnUse" x1="{n(left)}" y1="0" x2="{n(right)}" y2="0">'
        f'<stop stop-color="{shade(color, 0.06)}"/><stop offset=".3" stop-color="{light(color, 0.24)}"/>'
        f'<stop offset=".7" stop-color="{color}"/><stop offset="1" stop-color="{shade(color, 0.28)}"/></linearGradient>'
    )
    grain, dice = "", np.random.default_rng(7)
    for _ in range(17):
        z, a, b = dice.uniform(-0.47, 0.47) * deep, dice.uniform(-0.46, 0.1) * wide, dice.uniform(0.1, 0.46) * wide
        (ax, ay), (mx, my), (bx, by) = (
            eye.at(a, tall, z),
            eye.at((a + b) / 2, tall, z + dice.uniform(-0.5, 0.5)),
            eye.at(b, tall, z),
        )
        grain += f"M{n(ax)} {n(ay)}Q{n(mx)} {n(my)} {n(bx)} {n(by)}"
    rim = f'stroke="{light(color, 0.45)}" stroke-width="0.16" stroke-opacity="0.8"'
    return (
        f"<defs>{defs}{fade(f'{name}-soot', '#160b05')}{fade(f'{name}-glow', '#ffffff')}</defs>"
        + side
        + path(polygon(top), f"url(#{name}-wood)", rim)
        + line(grain, shade(color, 0.4), 0.14, 'opacity="0.35"')
    )
