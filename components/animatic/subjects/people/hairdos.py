"""Hair from the front and in three-quarter view: what falls behind the head and what lies over it."""

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, linear, mix, n, path, shade, smooth
from components.animatic.subjects.drawing.view import Ring, Solid
from components.animatic.subjects.people.face import Head

Hairdo = Callable[[Head, Palette, float, int], tuple[str, str]]
"""(head, colors, swing, seed) to what lies behind the head and what lies over it."""


def _volume(head: Head, more: float, top: float) -> Solid:
    """The skull with hair on it: `more` thicker all round, `top` higher."""
    rings = []
    for ring in head.skull.rings:
        x, y, z = ring.middle
        thick = more * min(1.0, 0.25 + ring.wide / 8)
        lifted = (x, y - top * max(0.0, -y - 2) / 11.2, z - 0.4)
        rings.append(Ring(lifted, ring.wide + thick, ring.front + thick * 0.6, ring.back + thick))
    return Solid(rings, head.view)


def _cap(head: Head, more: float, top: float, low: float, hairline: Sequence[tuple[float, float]]) -> str:
    """An outline over the crown from one side's `low` height to the other's, closed along the hairline.

    The hairline goes from the viewer's right to the left, as (degrees from straight ahead, height).
    """
    volume = _volume(head, more, top)
    last = int(head.level(low))
    end_left, end_right = volume.span(head.level(low))
    left, right = volume.left()[: last + 1], volume.right()[: last + 1]
    crown = [end_left, *reversed(left), *right, end_right]
    edge = [head.temple(a, y) for a, y in hairline]
    return smooth([*crown, *edge], tension=0.82)


def _fill(colors: Palette, name: str, low: float = 4.0) -> str:
    hair = colors.hair
    return "<defs>" + linear(
        name, (-9, -14), (7, low), [(0, light(hair, 0.24)), (0.4, hair), (1, shade(hair, 0.42))]
    ) + "</defs>"  # fmt: skip


def _strands(head: Head, colors: Palette, part: float, low: float, top: float = 1.2, many: int = 7) -> str:
    """Fine lines from the parting down over the sides, and a soft band of light."""
    volume = _volume(head, 0.7, top)
    parts = ""
    if not head.view.fine:
        return ""
    for i in range(many):
        end = math.radians(-100 + 200 * i / (many - 1))
        start = volume.on(1.2, math.radians(part))
        middle = volume.on(3.0, end * 0.72 + math.radians(part) * 0.3)
        stop = volume.on(head.level(low), end)
        if abs(end + head.yaw) > 1.5 or abs(end) < 0.7:
            continue
        tone = light(colors.hair, 0.3) if i % 2 == 0 else shade(colors.hair, 0.45)
        parts += line(
            f"M{n(start[0])} {n(start[1])}Q{n(middle[0])} {n(middle[1] - 1.5)} {n(stop[0])} {n(stop[1])}",
            tone, 0.36, 'opacity="0.42"',
        )  # fmt: skip
    return parts


def _hairs(volume: Solid, colors: Palette, number: int, spots: Sequence[tuple[float, float]]) -> str:
    """A strand through spots (level, degrees), light and dark by turns."""
    if not volume.view.fine:
        return ""
    tone = light(colors.hair, 0.3) if number % 2 else shade(colors.hair, 0.45)
    through = [volume.on(level, math.radians(a)) for level, a in spots]
    return line(smooth(through, closed=False), tone, 0.38, 'opacity="0.45"')


def _shine(head: Head, colors: Palette, down: float, wide: float = 1.1) -> str:
    """A band of light over the crown."""
    volume = _volume(head, 0.4, 1.0)
    spots = [volume.on(head.level(down + 0.035 * abs(a + 15)), math.radians(a)) for a in range(-75, 50, 18)]
    return line(smooth(spots, closed=False), light(colors.hair, 0.45), wide, 'opacity="0.30"')


SHORT_LINE = (
    (88, 0.0),
    (74, -3.2),
    (58, -7.2),
    (30, -8.8),
    (0, -8.6),
    (-30, -8.4),
    (-56, -7.4),
    (-74, -3.2),
    (-88, 0.0),
)


def _short(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    """Short sides and more on top, combed to one side."""
    del swing
    way = 1 if seed % 2 else -1
    lift = 1.4 + 0.5 * (seed % 3)
    shape = _cap(head, 0.9, 1.6 + lift * 0.5, 1.0, SHORT_LINE)
    volume = _volume(head, 1.2, 1.2 + lift)
    tuft = [
        volume.on(head.level(-8.6), math.radians(56 * way)),
        volume.on(2.5, math.radians(58 * way)),
        volume.on(1.2, math.radians(30 * way)),
        volume.on(1.0, math.radians(-60 * way)),
        volume.on(2.2, math.radians(-62 * way)),
        volume.on(head.level(-9.3), math.radians(-52 * way)),
        volume.on(head.level(-8.0), math.radians(-18 * way)),
        volume.on(head.level(-8.6), math.radians(20 * way)),
    ]
    over = path(smooth(tuft, tension=0.9), light(colors.hair, 0.06))
    combed = "".join(
        _hairs(
            volume,
            colors,
            i + 1,
            [(head.level(-8.8), (46 - 20 * i) * way), (2.3, (24 - 22 * i) * way), (1.6, (-30 - 10 * i) * way)],
        )
        for i in range(5)
    )
    return "", _fill(colors, "person-hair") + path(shape, "url(#person-hair)") + over + combed


def _buzz(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    del swing, seed
    shape = _cap(head, 0.25, 0.3, 0.4, SHORT_LINE)
    return "", path(shape, mix(colors.hair, colors.skin, 0.22), 'opacity="0.93"') + _shine(head, colors, -11.2, 1.6)


def _bald(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    """A shaven crown, a shadow of hair about the ears."""
    del swing, seed
    parts = ""
    for side in (-1, 1):
        spots = [(80 * side, 0.4), (72 * side, -3.0), (84 * side, -5.4), (110 * side, -5.0), (112 * side, 0.0)]
        place = [head.skull.on(head.level(y), math.radians(a)) for a, y in spots]
        parts += path(smooth(place), mix(colors.hair, colors.skin, 0.45), 'opacity="0.7"')
    gleam = head.skin(-3.2, -9.6)
    return "", parts + ellipse(
        gleam, 2.4, 1.2, "#ffffff", f'opacity="0.22" transform="rotate(-24 {n(gleam[0])} {n(gleam[1])})"'
    )


def _curls(outline: Sequence[Point], bump: float) -> str:
    """An outline of arcs through points."""
    d = f"M{n(outline[0][0])} {n(outline[0][1])}"
    for x, y in (*outline[1:], outline[0]):
        d += f"A{n(bump)} {n(bump)} 0 0 1 {n(x)} {n(y)}"
    return d + "Z"


def _round(head: Head, colors: Palette, more: float, low: float, bumps: int, line_at: float) -> str:
    """A cloud of curls about the head."""
    volume = _volume(head, more, more * 1.25)
    ends = volume.span(head.level(low))
    last = int(head.level(low))
    crown = [ends[0], *reversed(volume.left()[: last + 1]), *volume.right()[: last + 1], ends[1]]
    spots = _even(crown, bumps)
    side = [(80, -0.5), (68, -4.6), (44, line_at), (16, line_at - 0.5)]
    edge = [head.temple(a, y) for a, y in (*side, *((-a, y + 0.1) for a, y in reversed(side)))]
    marks = ""
    for i in range(34 if head.view.fine else 12):
        a, r = i * 2.4, math.sqrt((i + 0.5) / 34)
        x, y = head.at(0, -8.2, 0)
        x, y = x + math.cos(a) * r * (8.0 + more), y + math.sin(a) * r * (5.2 + more) - more * 0.2
        if y > head.at(0, line_at - 0.6, 8.5)[1] and abs(x - head.at(0, 0, 6)[0]) < 7.2:
            continue
        tone = light(colors.hair, 0.30) if i % 2 else shade(colors.hair, 0.45)
        marks += line(f"M{n(x - 0.9)} {n(y)}q0.9 -1.5 1.8 -0.1", tone, 0.5, 'opacity="0.42"')
    return _fill(colors, "person-hair") + path(_curls([*spots, *edge], 1.9), "url(#person-hair)") + marks


def _even(points: Sequence[Point], count: int) -> list[Point]:
    """So many points at even distances along a line of points."""
    far = [0.0]
    for a, b in pairwise(points):
        far.append(far[-1] + math.hypot(b[0] - a[0], b[1] - a[1]))
    found, i = [], 0
    for k in range(count):
        want = far[-1] * k / (count - 1)
        while i < len(far) - 2 and far[i + 1] < want:
            i += 1
        t = (want - far[i]) / ((far[i + 1] - far[i]) or 1e-6)
        a, b = points[i], points[i + 1]
        found.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    return found


def _curly(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    del swing
    return "", _round(head, colors, 2.2 + 0.5 * (seed % 2), -1.2, 17, -7.6)


def _afro(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    del swing, seed
    return "", _round(head, colors, 4.8, 3.0, 24, -7.9)


def _mane(head: Head, colors: Palette, low: float, wide: float, swing: float) -> str:
    """The mass of hair behind head and neck, down to `low`."""
    x, y = head.at(0, 0, -4.0)
    throw = 3.0 * swing
    left = [(-6.0, -11), (-9.4, -5), (-10.2, 2), (-wide, low * 0.5), (-wide + 0.6 + throw * 0.7, low * 0.82)]
    right = [(6.0, -11), (9.4, -5), (10.2, 2), (wide, low * 0.5), (wide - 0.6 + throw * 0.7, low * 0.82)]
    tips = [(-wide * 0.45 + throw, low), (0 + throw, low - 0.8), (wide * 0.45 + throw, low)]
    spots = [(x + a, y + b) for a, b in (*left, *tips, *reversed(right))]
    hair = colors.hair
    tones = [(0.0, light(hair, 0.05)), (0.5, shade(hair, 0.26)), (1.0, shade(hair, 0.48))]
    fill = linear("person-mane", (x - wide, 0), (x + wide, 8), tones)
    return f"<defs>{fill}</defs>" + path(smooth(spots), "url(#person-mane)")


PARTED = ((92, 2.4), (76, -2.4), (62, -5.6), (34, -9.2), (8, -11.0), (-18, -9.4), (-50, -6.4), (-74, -2.4), (-92, 2.4))


def _lock(head: Head, colors: Palette, side: int, low: float, swing: float, part: float) -> str:
    """A strand that falls from the parting past the cheek and in front of the shoulder."""
    volume = _volume(head, 1.3, 1.4)
    top = volume.on(1.2, math.radians(part))
    temple = head.temple(42 * side, -7.6)
    cheek = head.temple(72 * side, 1.0)
    edge = volume.span(head.level(-4.0))[0 if side < 0 else 1]
    far = volume.span(head.level(2.0))[0 if side < 0 else 1]
    throw = 2.2 * swing
    tip = (far[0] - side * 1.2 + throw, low)
    spots = [
        top, temple, cheek, (cheek[0] + side * 0.8, cheek[1] + 6), (tip[0] - side * 2.6, low * 0.8),
        (tip[0] - side * 0.6, low), (tip[0] + side * 1.6, low * 0.78), (far[0] + side * 1.5, far[1] + 6.5),
        (far[0] + side * 0.7, far[1]), edge,
    ]  # fmt: skip
    outer = [
        (edge[0] - side * 1.3, edge[1]),
        (far[0] - side * 0.9, far[1] + 1),
        (far[0] - side * 0.6 + throw * 0.4, low * 0.62),
    ]
    inner = [
        (temple[0] + side * 0.8, temple[1] + 0.4),
        (cheek[0] + side * 0.5, cheek[1]),
        (tip[0] - side * 1.4, low * 0.8),
    ]
    shine = line(smooth(outer, closed=False), light(colors.hair, 0.4 if side < 0 else 0.2), 0.8, 'opacity="0.38"')
    dark = line(smooth(inner, closed=False), shade(colors.hair, 0.5), 0.5, 'opacity="0.5"')
    return path(smooth(spots, tension=0.85), "url(#person-hair)") + shine + dark


def _falling(head: Head, colors: Palette, swing: float, seed: int, low: float, wide: float) -> tuple[str, str]:
    part = (-16, 6, 18)[seed % 3]
    shape = _cap(head, 1.2, 1.3, 2.0, PARTED)
    locks = _lock(head, colors, 1, low * 0.9, swing, part) + _lock(head, colors, -1, low * 0.9, swing, part)
    over = _fill(colors, "person-hair", low) + path(shape, "url(#person-hair)") + locks
    return _mane(head, colors, low, wide, swing), over + _strands(head, colors, part, -6.0) + _shine(
        head, colors, -11.0
    )


def _long(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    return _falling(head, colors, swing, seed, 27.0 + 3.0 * (seed % 2), 12.2)


def _bob(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    return _falling(head, colors, swing * 0.5, seed, 11.5, 11.6)


FRINGED = (
    (92, 2.4),
    (70, -1.2),
    (56, -3.6),
    (30, -4.2),
    (10, -4.0),
    (-10, -4.3),
    (-30, -4.0),
    (-56, -3.6),
    (-70, -1.2),
    (-92, 2.4),
)


def _fringe(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    behind, over = _falling(head, colors, swing * 0.5, seed, 13.0, 11.8)
    cap = path(_cap(head, 1.3, 1.4, 2.0, FRINGED), "url(#person-hair)")
    volume = _volume(head, 0.8, 1.0)
    ends = "".join(
        _hairs(volume, colors, i, [(1.8, a * 0.5), (head.level(-8), a * 0.9), (head.level(-4.4), a)])
        for i, a in enumerate(range(-50, 60, 16))
    )
    return behind, over + cap + ends + _shine(head, colors, -10.2)


BACK_LINE = (
    (90, 1.2),
    (78, -2.6),
    (62, -6.6),
    (36, -9.3),
    (0, -9.9),
    (-36, -9.3),
    (-62, -6.6),
    (-78, -2.6),
    (-90, 1.2),
)


def _drawn_back(head: Head, colors: Palette) -> str:
    shape = _cap(head, 0.65, 0.9, 1.6, BACK_LINE)
    volume = _volume(head, 0.6, 0.8)
    strands = "".join(
        _hairs(volume, colors, i, [(head.level(-9.2 if abs(a) < 50 else -5.0), a), (2.2, a * 0.9), (1.0, a * 0.6)])
        for i, a in enumerate(range(-66, 70, 22))
    )
    return _fill(colors, "person-hair") + path(shape, "url(#person-hair)") + strands + _shine(head, colors, -11.2)


def _ponytail(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    side = 1 if seed % 2 else -1
    x, y = head.at(side * 1.5, -8.0, -10.5)
    throw = 5.0 * swing
    tail = [
        (x, y - 1.0, 2.0), (x + side * 4.6, y - 1.4, 2.6), (x + side * 8.2 + throw * 0.3, y + 6.0, 3.2),
        (x + side * 9.4 + throw * 0.7, y + 16.0, 3.0), (x + side * 7.6 + throw * 1.2, y + 27.0, 0.6),
    ]  # fmt: skip
    return limb(tail, colors.hair, 0.38, 0.16, 6), _drawn_back(head, colors)


def _bun(head: Head, colors: Palette, swing: float, seed: int) -> tuple[str, str]:
    del swing, seed
    x, y = head.at(0, -14.6, -5.0)
    hair = colors.hair
    knot = linear(
        "person-bun", (x - 4, y - 4), (x + 4, y + 4), [(0, light(hair, 0.3)), (0.5, hair), (1, shade(hair, 0.45))]
    )
    twist = line(
        f"M{n(x - 3.4)} {n(y + 1)}Q{n(x)} {n(y - 4.4)} {n(x + 3.6)} {n(y - 0.4)}",
        light(hair, 0.35),
        0.5,
        'opacity="0.5"',
    )
    return f"<defs>{knot}</defs>" + ellipse((x, y), 5.0, 4.5, "url(#person-bun)") + twist, _drawn_back(head, colors)


HAIRDOS: Mapping[str, Hairdo] = MappingProxyType(
    {
        "short": _short, "long": _long, "ponytail": _ponytail, "bun": _bun, "curly": _curly, "bob": _bob,
        "buzz": _buzz, "bald": _bald, "afro": _afro, "fringe": _fringe,
    }
)  # fmt: skip
