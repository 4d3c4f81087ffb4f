"""Small things that players hold and play: balls that roll, a racket, a club, a barbell, boxing gloves."""

import math
from functools import lru_cache

from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    radial,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.view import Place
from components.animatic.subjects.people.acting import Shown, moved

WHITE, ORANGE, LIME = "#f6f5f2", "#d9722e", "#cfe04a"


@lru_cache(maxsize=8)
def _ball_defs(name: str, color: str, radius: float) -> str:
    stops = [(0, light(color, 0.5)), (0.35, color), (0.8, shade(color, 0.3)), (1, shade(color, 0.5))]
    return f"<defs>{radial(name, (-radius * 0.3, -radius * 0.35), radius * 1.35, stops)}</defs>"


def ball(kind: str, middle: Point, roll: float = 0.0, opacity: float = 1.0) -> str:
    """Draw a ball rolled by so many radians: "soccer", "basket", "tennis" or "golf"."""
    if opacity < 0.02:
        return ""
    radius, color = {"soccer": (11.0, WHITE), "basket": (12.1, ORANGE), "tennis": (3.6, LIME), "golf": (2.6, WHITE)}[
        kind
    ]
    name = f"person-{kind}"
    marks = {"soccer": _pentagons, "basket": _ribs}.get(kind)
    turn = f'transform="rotate({n(math.degrees(roll) % 360)})"'
    drawn = ellipse((0, 0), radius, radius, f"url(#{name})") + (group(marks(radius), turn) if marks else "")
    drawn += ellipse((-radius * 0.36, -radius * 0.42), radius * 0.3, radius * 0.22, "#ffffff", 'opacity="0.5"')
    fade = f' opacity="{n(opacity)}"' if opacity < 0.99 else ""
    place = f'transform="translate({n(middle[0])} {n(middle[1])})"{fade}'
    return _ball_defs(name, color, radius) + group(drawn, place)


@lru_cache(maxsize=4)
def _pentagons(radius: float) -> str:
    parts = ""
    for i in range(6):
        x, y = (0.0, 0.0) if i == 5 else (math.cos(1.2566 * i) * 0.86 * radius, math.sin(1.2566 * i) * 0.86 * radius)
        big = 0.34 if i == 5 else 0.3
        flat = 1.0 if i == 5 else 0.45
        way = 1.2566 * i
        corners = []
        for k in range(5):
            a = 1.2566 * k + math.pi
            u, v = math.cos(a) * big * radius * flat, math.sin(a) * big * radius
            corners.append((x + u * math.cos(way) - v * math.sin(way), y + u * math.sin(way) + v * math.cos(way)))
        parts += path(polygon(corners), "#23262c")
        if i < 5:
            parts += line(f"M{n(x * 0.36)} {n(y * 0.36)}L{n(x * 0.74)} {n(y * 0.74)}", "#8a8d92", radius * 0.05)
    return parts


@lru_cache(maxsize=4)
def _ribs(radius: float) -> str:
    r, dark = radius, "#3a2114"
    d = (
        f"M0 {n(-r)}V{n(r)}M{n(-r)} 0H{n(r)}"
        f"M{n(-r * 0.72)} {n(-r * 0.69)}Q{n(-r * 0.1)} 0 {n(-r * 0.72)} {n(r * 0.69)}"
        f"M{n(r * 0.72)} {n(-r * 0.69)}Q{n(r * 0.1)} 0 {n(r * 0.72)} {n(r * 0.69)}"
    )
    return line(d, dark, r * 0.075, 'opacity="0.85"')


def _pointing(shown: Shown, origin: Place, way: Place) -> Point:
    """How far a centimetre along a way goes on the picture."""
    far = math.sqrt(way[0] ** 2 + way[1] ** 2 + way[2] ** 2) or 1.0
    (ox, oy), (tx, ty) = shown.world(origin), shown.world(moved(origin, *(k / far * 60 for k in way)))
    return (tx - ox) / 60, (ty - oy) / 60


def racket_head(shown: Shown, side: int, way: Place) -> Point:
    """Where the middle of the strings is, of a racket in a fist that points a way."""
    (x, y), (dx, dy) = shown.hand(side), _pointing(shown, shown.body.arms[side].end, way)
    return x + dx * 49.0, y + dy * 49.0


def racket(shown: Shown, side: int, way: Place, face: float) -> str:
    """A tennis racket in a fist, pointing a way; `face` 0..1 is how far its strings look at the viewer."""
    grip = shown.hand(side)
    dx, dy = _pointing(shown, shown.body.arms[side].end, way)
    at = [(grip[0] + dx * k, grip[1] + dy * k) for k in (-7.0, 9.0, 22.0, 49.0)]
    angle = math.degrees(math.atan2(dy, dx))
    long, wide = 17.0 * math.hypot(dx, dy), 12.5 * max(0.22, face)
    strings = "".join(
        f"M{n(k * long / 4)} {n(-wide * math.sqrt(1 - (k / 4) ** 2))}V{n(wide * math.sqrt(1 - (k / 4) ** 2))}"
        f"M{n(-long * math.sqrt(1 - (k / 4) ** 2))} {n(k * wide / 4)}H{n(long * math.sqrt(1 - (k / 4) ** 2))}"
        for k in (-3, -2, -1, 0, 1, 2, 3)
    )
    head = (
        ellipse((0, 0), long, wide, "#ffffff", 'opacity="0.12"')
        + line(strings, "#f4f1e6", 0.4, 'opacity="0.9"')
        + ellipse((0, 0), long, wide, "none", 'stroke="#23262c" stroke-width="2.2"')
        + ellipse((0, 0), long, wide, "none", f'stroke="{shown.colors.main}" stroke-width="0.8"')
    )
    left, right = (
        (at[3][0] - dx * 14 + k * dy * wide * 0.5, at[3][1] - dy * 14 - k * dx * wide * 0.5) for k in (-1, 1)
    )
    throat = line(polygon([left, at[2], right], closed=False), "#23262c", 1.6)
    handle = line(polygon(at[:2], closed=False), "#2f2a26", 3.2) + line(polygon(at[1:3], closed=False), "#23262c", 2.0)
    place = f'transform="translate({n(at[3][0])} {n(at[3][1])}) rotate({n(angle)})"'
    return throat + group(head, place) + handle + shown.fist(side)


def club(shown: Shown, way: Place) -> str:
    """A golf club from both fists, pointing a way."""
    grip = blend(shown.hand(0), shown.hand(1), 0.5)
    dx, dy = (80.0 * k for k in _pointing(shown, shown.body.arms[0].end, way))
    top, low, tip = (
        (grip[0] - dx * 0.1, grip[1] - dy * 0.1),
        (grip[0] + dx * 0.16, grip[1] + dy * 0.16),
        (grip[0] + dx, grip[1] + dy),
    )
    head = smooth(
        [
            (tip[0] - 2.5, tip[1] - 2),
            (tip[0] + 5.5, tip[1] - 1.6),
            (tip[0] + 7.5, tip[1] + 2),
            (tip[0] - 2, tip[1] + 2.8),
        ]
    )
    return (
        line(polygon([low, tip], closed=False), "#8d949c", 1.9)
        + line(polygon([low, tip], closed=False), "#e6eaee", 0.8)
        + line(polygon([top, low], closed=False), "#1d1f24", 2.4)
        + path(head, "#3a3f47")
        + line(f"M{n(tip[0] - 1)} {n(tip[1] - 1)}L{n(tip[0] + 5)} {n(tip[1] - 0.6)}", "#aab1b9", 0.8)
        + shown.fist(0)
        + shown.fist(1)
    )


def plate(shown: Shown, middle: Place, color: str, radius: float, thick: float) -> str:
    """A weight on a bar that runs across: a disc in the round."""
    x, y, z = middle
    s = max(0.16, abs(math.sin(shown.view.yaw)))
    a, b = shown.world((x - thick / 2, y, z)), shown.world((x + thick / 2, y, z))
    near, far = (a, b) if shown.view.yaw > 0 else (b, a)
    rim = path(
        polygon([(x, y + k * radius) for (x, y), k in ((near, -1), (far, -1), (far, 1), (near, 1))]), shade(color, 0.3)
    )
    face = (
        ellipse(near, radius * s, radius, color)
        + ellipse(near, radius * s * 0.72, radius * 0.72, shade(color, 0.16))
        + ellipse(
            (near[0] - radius * s * 0.2, near[1] - radius * 0.5),
            radius * s * 0.4,
            radius * 0.22,
            light(color, 0.5),
            'opacity="0.5"',
        )
        + ellipse(near, radius * s * 0.16, radius * 0.14, "#d5d9de")
    )
    return ellipse(far, radius * s, radius, shade(color, 0.42)) + rim + face


def barbell(shown: Shown, middle: Place, bend: float, half: float = 104.0, radius: float = 22.5) -> tuple[str, str]:
    """The far and the near part of a barbell; its ends hang `bend` lower than its middle."""
    x, y, z = middle

    def at(across: float) -> Place:
        return x + across, y + bend * (across / half) ** 2, z

    bar = line(smooth([shown.world(at(k)) for k in (-half, -50, 0, 50, half)], closed=False), "#6e747c", 3.0)
    bar += line(smooth([shown.world(at(k)) for k in (-half, -50, 0, 50, half)], closed=False), "#d9dde1", 1.3)
    tones = (
        (76.0, "#b3282d", radius, 6.0),
        (84.0, "#23508f", radius * 0.94, 5.0),
        (91.0, "#26292e", radius * 0.7, 4.0),
    )
    sides = []
    for way in (1, -1):
        order = tones[::-1] if (way > 0) == (shown.view.yaw > 0) else tones
        sides.append("".join(plate(shown, at(way * k), color, r, thick) for k, color, r, thick in order))
    return sides[0], bar + sides[1]


def glove(shown: Shown, side: int, color: str) -> str:
    """A boxing glove over a hand."""
    arm = shown.body.arms[side]
    (ex, ey), (wx, wy) = shown.at(arm.joint), shown.at(arm.end)
    far = math.hypot(wx - ex, wy - ey) or 1.0
    dx, dy = (wx - ex) / far, (wy - ey) / far
    short = max(0.45, min(1.0, far / 24.0))
    back = (wx - dx * 8 * short, wy - dy * 8 * short)
    tip = (wx + dx * 9 * short, wy + dy * 9 * short)
    name = f"person-glove{side}"
    cuff = limb([(*back, 5.4), (wx + dx, wy + dy, 6.2)], "#f2efe8", 0.25, 0.1, 4)
    paint = radial(name, (tip[0] - 4, tip[1] - 5), 19, [(0, light(color, 0.42)), (0.4, color), (1, shade(color, 0.5))])
    up = 1.0 if dx >= 0 else -1.0  # the thumb lies on top
    thumb = limb(
        [(wx + dx * 3 + dy * 6 * up, wy + dy * 3 - dx * 6 * up, 3.4),
         (tip[0] + dy * 8 * up, tip[1] - dx * 8 * up, 3.6)],
        color, 0.3, 0.2, 4,
    )  # fmt: skip
    mitt = path(
        smooth(
            [
                (wx - dy * 6.4, wy + dx * 6.4), (tip[0] - dy * 9.6 - dx * 3, tip[1] + dx * 9.6 - dy * 3),
                (tip[0] + dx * 8, tip[1] + dy * 8), (tip[0] + dy * 9.2 - dx * 3, tip[1] - dx * 9.2 - dy * 3),
                (wx + dy * 6.4, wy - dx * 6.4),
            ]
        ),
        f"url(#{name})",
    )  # fmt: skip
    return f"<defs>{paint}</defs>" + cuff + mitt + thumb


def pole(a: Point, b: Point, color: str, width: float) -> str:
    """A straight round bar between two spots of the picture."""
    d = polygon([a, b], closed=False)
    shine = f'transform="translate({n(-width * 0.16)} {n(-width * 0.1)})" opacity="0.8"'
    return (
        line(d, shade(color, 0.35), width)
        + line(d, color, width * 0.66)
        + line(d, light(color, 0.5), width * 0.22, shine)
    )


def slab(shown: Shown, low: Place, high: Place, color: str, name: str) -> str:
    """A box between two corners of the world: its top, its front and the side that shows."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    at = shown.world
    top = path(polygon([at((x0, y0, z0)), at((x1, y0, z0)), at((x1, y0, z1)), at((x0, y0, z1))]), light(color, 0.16))
    yaw = shown.view.yaw
    front = z1 if math.cos(yaw) > 0 else z0
    face = [at((x0, y0, front)), at((x1, y0, front)), at((x1, y1, front)), at((x0, y1, front))]
    fill = linear(name, face[0], face[2], [(0, light(color, 0.06)), (0.5, color), (1, shade(color, 0.22))])
    edge = x0 if math.sin(yaw) > 0 else x1
    side = path(
        polygon([at((edge, y0, z0)), at((edge, y0, z1)), at((edge, y1, z1)), at((edge, y1, z0))]), shade(color, 0.34)
    )
    return f"<defs>{fill}</defs>" + side + path(polygon(face), f"url(#{name})") + top
