"""What is worn on a head that turns: headphones, a visor, a cap, sunglasses."""

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    ellipse,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    shade,
    smooth,
)
from components.animatic.subjects.people.face import Head

Worn = Callable[[Head, Palette], str]


def headphones(head: Head, colors: Palette) -> str:
    """A padded band over the crown and a cushion on each ear."""
    color = colors.main
    left, right = head.at(-9.3, 1.2, -0.3), head.at(9.3, 1.2, -0.3)
    top = head.at(0.0, -16.6, -0.8)
    arc = (
        f"M{n(left[0])} {n(left[1])}C{n(left[0] - 1.5)} {n(top[1] + 4)} {n(top[0] - 6.5)} {n(top[1])} "
        f"{n(top[0])} {n(top[1])}C{n(top[0] + 6.5)} {n(top[1])} {n(right[0] + 1.5)} {n(top[1] + 4)} "
        f"{n(right[0])} {n(right[1])}"
    )
    band = (
        line(arc, shade(color, 0.35), 2.3) + line(arc, color, 1.6) + line(arc, light(color, 0.4), 0.4, 'opacity="0.7"')
    )
    cups = ""
    for side, (x, y) in ((-1, left), (1, right)):
        out = abs(math.sin(head.yaw - side * 1.2))
        if side * head.yaw > 0.55:
            continue
        wide = 1.5 + 2.9 * max(0.0, math.sin(-side * head.yaw)) + 0.4 * out
        cups += ellipse((x - side * 0.9, y), wide * 0.92, 4.4, shade(color, 0.62))
        cups += ellipse((x + side * 0.5, y), wide, 4.5, "url(#person-held-cups)")
        cups += ellipse((x + side * 0.7 - 0.3, y - 1.0), wide * 0.5, 1.9, light(color, 0.45), 'opacity="0.55"')
    fill = linear(
        "person-held-cups",
        (left[0], -4),
        (right[0], 6),
        [(0, light(color, 0.25)), (0.5, color), (1, shade(color, 0.45))],
    )
    return f"<defs>{fill}</defs>" + band + cups


def visor(head: Head, colors: Palette) -> str:
    """A headset before the eyes, held by a strap."""
    strap = _band(head, -1.6, 1.6, "#3a3f47")
    edge = (
        (-6.6, -4.0, 2.0), (-4.0, -4.7, 5.2), (4.0, -4.7, 5.2), (6.6, -4.0, 2.0), (6.8, 2.9, 2.0), (4.2, 3.9, 5.0),
        (0.0, 3.0, 4.8), (-4.2, 3.9, 5.0), (-6.8, 2.9, 2.0),
    )  # fmt: skip
    shell = [head.skin(*spot) for spot in edge]
    pane_edge = ((-5.6, -3.5), (0, -4.0), (5.6, -3.5), (5.9, 2.2), (3.0, 3.1), (0, 2.3), (-3.0, 3.1), (-5.9, 2.2))
    glass = [head.skin(x, y, 5.6) for x, y in pane_edge]
    color = colors.main
    (x0, y0), (x1, y1) = min(shell), max(shell)
    fill = linear(
        "person-held-visor", (x0, y0), (x1, y1), [(0, light(color, 0.3)), (0.5, color), (1, shade(color, 0.45))]
    )
    pane = linear(
        "person-held-pane", (x0, -4), (x1, 4), [(0, "#3d4654"), (0.35, "#12151b"), (0.8, "#0c0e12"), (1, "#2b3a52")]
    )
    glow = head.skin(-2.6, -2.0, 5.2)
    shine = line(f"M{n(glow[0] - 1.6)} {n(glow[1])}q1.8 -0.8 3.8 -0.5", "#ffffff", 0.5, 'opacity="0.55"')
    return (
        f"<defs>{fill}{pane}</defs>" + strap + path(smooth(shell, tension=0.75), "url(#person-held-visor)")
        + path(smooth(glass, tension=0.8), "url(#person-held-pane)") + shine
    )  # fmt: skip


def _band(head: Head, y: float, tall: float, color: str) -> str:
    """A strap round the head at a height."""
    left, right = head.skull.span(head.level(y))
    top, low = y - tall, y + tall
    return path(
        polygon([(left[0] - 0.4, top), (right[0] + 0.4, top), (right[0] + 0.4, low), (left[0] - 0.4, low)]), color
    )


def cap(head: Head, colors: Palette) -> str:
    """A cap over the hair, its peak before the forehead."""
    color = colors.main
    left, right = head.skull.span(head.level(-6.6))
    low = head.at(0.0, -6.0, 9.0)
    x0, x1, top = left[0] - 1.5, right[0] + 1.5, -16.6
    middle = (x0 + x1) / 2
    crown = (
        f"M{n(x0)} {n(left[1] + 0.6)}C{n(x0 - 0.4)} {n(top + 3.2)} {n(middle - 6)} {n(top)} {n(middle)} {n(top)}"
        f"C{n(middle + 6)} {n(top)} {n(x1 + 0.4)} {n(top + 3.2)} {n(x1)} {n(right[1] + 0.6)}"
        f"Q{n(low[0])} {n(low[1] + 1.8)} {n(x0)} {n(left[1] + 0.6)}Z"
    )
    tip = head.at(0.0, -4.4, 18.5)
    peak = [head.at(-8.4, -6.2, 5.0), head.at(-6.6, -5.2, 14.0), tip, head.at(6.6, -5.2, 14.0), head.at(8.4, -6.2, 5.0)]
    inner = [head.at(5.0, -7.0, 9.6), head.at(0.0, -7.4, 10.6), head.at(-5.0, -7.0, 9.6)]
    brim = smooth([*peak, *inner], tension=0.8)
    seams = line(
        f"M{n(middle)} {n(top)}Q{n(low[0] * 0.7)} -11 {n(low[0])} {n(low[1] + 0.6)}",
        shade(color, 0.35),
        0.35,
        'opacity="0.7"',
    )
    fill = linear(
        "person-held-cap", (x0, top), (x1, -4), [(0, light(color, 0.28)), (0.45, color), (1, shade(color, 0.42))]
    )
    tone = colors.second if colors.second != "#f2ede4" else color
    shadow = path(brim, shade(colors.skin, 0.6), 'opacity="0.25" transform="translate(0 1.6)"')
    button = ellipse((middle, top + 0.2), 1.0, 0.5, light(color, 0.2))
    badge = _badge(head, colors)
    return (
        f"<defs>{fill}</defs>"
        + path(crown, "url(#person-held-cap)")
        + seams
        + button
        + badge
        + shadow
        + path(brim, shade(tone, 0.1))
    )


def beanie(head: Head, colors: Palette) -> str:
    """A knitted cap with a turned-up edge."""
    color = colors.main
    left, right = head.skull.span(head.level(-5.0))
    x0, x1, low = left[0] - 1.2, right[0] + 1.2, head.at(0.0, -5.2, 9.4)
    middle, top = (x0 + x1) / 2, -17.6
    dome = (
        f"M{n(x0)} {n(left[1])}C{n(x0 - 0.2)} {n(top + 3)} {n(middle - 5)} {n(top)} {n(middle)} {n(top)}"
        f"C{n(middle + 5)} {n(top)} {n(x1 + 0.2)} {n(top + 3)} {n(x1)} {n(right[1])}"
        f"Q{n(low[0])} {n(low[1] + 1.6)} {n(x0)} {n(left[1])}Z"
    )
    fold = f"M{n(x0)} {n(left[1] - 1.4)}Q{n(low[0])} {n(low[1] + 0.2)} {n(x1)} {n(right[1] - 1.4)}"
    fill = linear(
        "person-held-cap", (x0, top), (x1, -4), [(0, light(color, 0.28)), (0.45, color), (1, shade(color, 0.42))]
    )
    knit = ""
    for t in (0.15, 0.3, 0.45, 0.6, 0.75, 0.9):
        bow = middle + (x1 - x0) * (t - 0.5) * 0.8
        knit += f"M{n(x0 + (x1 - x0) * t)} {n(low[1] - 2)}Q{n(bow)} -12 {n(middle)} {n(top)}"
    ribs = line(knit, shade(color, 0.3), 0.35, 'opacity="0.45"')
    return (
        f"<defs>{fill}</defs>" + path(dome, "url(#person-held-cap)") + ribs
        + line(fold, shade(color, 0.2), 3.6) + line(fold, light(color, 0.1), 2.8)
    )  # fmt: skip


def hat(head: Head, colors: Palette) -> str:
    """A hat with a brim all round and a band."""
    color = colors.main
    left, right = head.skull.span(head.level(-7.0))
    x0, x1, y, top = left[0] - 0.6, right[0] + 0.6, head.at(0.0, -6.6, 0.0)[1], -18.4
    middle = (x0 + x1) / 2
    crown = (
        f"M{n(x0)} {n(y)}C{n(x0 + 0.4)} {n(top + 3)} {n(middle - 6)} {n(top - 0.6)} {n(middle - 2)} {n(top + 0.8)}"
        f"Q{n(middle)} {n(top + 1.4)} {n(middle + 2)} {n(top + 0.8)}"
        f"C{n(middle + 6)} {n(top - 0.6)} {n(x1 - 0.4)} {n(top + 3)} {n(x1)} {n(y)}Z"
    )
    fill = linear(
        "person-held-cap", (x0, top), (x1, -4), [(0, light(color, 0.28)), (0.45, color), (1, shade(color, 0.42))]
    )
    band = f"M{n(x0)} {n(y - 1.2)}Q{n(middle)} {n(y + 1.2)} {n(x1)} {n(y - 1.2)}"
    wide = (x1 - x0) / 2 + 8.0
    brim = f"M{n(middle - wide)} {n(y)}Q{n(middle)} {n(y + 7.0)} {n(middle + wide)} {n(y)}"
    brim += f"Q{n(middle)} {n(y + 3.2)} {n(middle - wide)} {n(y)}Z"
    return (
        f"<defs>{fill}</defs>"
        + ellipse((middle, y + 0.2), wide, 3.4, shade(color, 0.4))
        + path(crown, "url(#person-held-cap)")
        + line(band, shade(colors.accent, 0.2), 2.2)
        + path(brim, light(color, 0.06))
    )


def helmet(head: Head, colors: Palette) -> str:
    """A hard shell with a short peak and a strap."""
    shell = cap(head, colors)
    left, right = head.skull.span(head.level(-2.0))
    chin = head.at(0.0, 11.0, 4.0)
    ends = [
        f"M{n(side[0] * 0.94)} {n(side[1] - 3)}Q{n(side[0] * 0.85)} 6 {n(chin[0])} {n(chin[1])}"
        for side in (left, right)
    ]
    ridge = head.at(0.0, -16.4, 0.0)
    return (
        line("".join(ends), "#2b2e33", 0.6)
        + shell
        + ellipse((ridge[0], ridge[1] + 2.2), 2.2, 4.6, light(colors.main, 0.4), 'opacity="0.35"')
    )


def spectacles(head: Head, colors: Palette) -> str:
    """Glasses one sees through."""
    return _glasses(head, colors, [(0, "#ffffff", 0.22), (0.6, "#ffffff", 0.06), (1, "#dfe8ee", 0.12)])


def _badge(head: Head, colors: Palette) -> str:
    x, y = head.at(0.0, -10.4, 9.0)
    return ellipse((x, y), 1.9 * max(0.4, math.cos(head.yaw)), 1.7, light(colors.accent, 0.1), 'opacity="0.9"')


def sunglasses(head: Head, colors: Palette) -> str:
    """Glasses with dark lenses."""
    return _glasses(head, colors, [(0, "#16181d"), (0.6, "#2c2a2c"), (1, "#5d4c40")])


def _glasses(head: Head, colors: Palette, tones: Sequence[Stop]) -> str:
    """Two lenses, a bridge, and the temple that shows."""
    rim = colors.main
    parts, ends = "", []
    for side in (-1, 1):
        x, y = head.skin(side * 3.75, 0.7, 0.9)
        wide = 3.15 * max(0.45, math.cos(head.yaw - side * 0.25))
        ends.append((x, y, wide))
        shape = smooth(_lens(x, y, wide))
        parts += path(shape, "url(#person-held-lens)", f'stroke="{rim}" stroke-width="0.75"')
        parts += line(f"M{n(x - wide * 0.55)} {n(y - 1.0)}l{n(wide * 0.6)} -0.7", "#ffffff", 0.5, 'opacity="0.5"')
    (ax, ay, aw), (bx, by, bw) = ends
    parts += line(f"M{n(ax + aw)} {n(ay - 0.7)}Q{n((ax + bx) / 2)} {n(ay - 1.6)} {n(bx - bw)} {n(by - 0.7)}", rim, 0.8)
    near = head.at(-8.6, 0.2, -0.5) if head.yaw > 0 else head.at(8.6, 0.2, -0.5)
    x, y, wide = ends[0] if head.yaw > 0 else ends[1]
    edge = x - wide if head.yaw > 0 else x + wide
    parts += line(f"M{n(edge)} {n(y - 1.0)}L{n(near[0])} {n(near[1])}", rim, 0.8)
    tint = linear("person-held-lens", (0, -2), (0, 4), tones)
    return f"<defs>{tint}</defs>" + parts


def _lens(x: float, y: float, wide: float) -> list[Point]:
    return [
        (x - wide, y - 1.7),
        (x, y - 2.2),
        (x + wide, y - 1.7),
        (x + wide * 0.85, y + 1.6),
        (x, y + 2.5),
        (x - wide * 0.85, y + 1.6),
    ]


def crown(head: Head, colors: Palette) -> str:
    """A crown of five points with a stone in each."""
    gold = colors.main
    left, right = head.skull.span(head.level(-8.0))
    x0, x1, y = left[0] - 0.6, right[0] + 0.6, left[1] - 0.4
    points = []
    for k in range(5):
        a = x0 + (x1 - x0) * k / 4
        points.append((a, y - 8.4 - (1.0 if k == 2 else 0.0)))
        if k < 4:
            points.append((a + (x1 - x0) / 8, y - 3.8))
    shape = polygon([(x0 + 0.5, y), *points, (x1 - 0.5, y)])
    fill = linear("person-held-crown", (x0, y), (x1, y), [(0, light(gold, 0.35)), (0.4, gold), (1, shade(gold, 0.4))])
    low = line(
        f"M{n(x0 + 0.5)} {n(y - 0.9)}Q{n((x0 + x1) / 2)} {n(y + 1.2)} {n(x1 - 0.5)} {n(y - 0.9)}", shade(gold, 0.2), 1.6
    )
    stones = "".join(ellipse(spot, 0.8, 0.8, light(gold, 0.4)) for spot in points[::2])
    gems = "".join(ellipse((x0 + (x1 - x0) * t, y - 0.2), 0.6, 0.6, "#b3242f") for t in (0.25, 0.5, 0.75))
    return f"<defs>{fill}</defs>" + path(shape, "url(#person-held-crown)") + low + stones + gems


GEAR: Mapping[str, Worn] = MappingProxyType(
    {
        "headphones": headphones,
        "vr-headset": visor,
        "cap": cap,
        "sunglasses": sunglasses,
        "crown": crown,
        "beanie": beanie,
        "hat": hat,
        "sun-hat": hat,
        "helmet": helmet,
        "glasses": spectacles,
    }
)
