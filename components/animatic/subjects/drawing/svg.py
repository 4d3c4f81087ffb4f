"""The few words of SVG that the drawings are written in: colors, gradients, smooth outlines, limbs and escaped text."""

import math
import re
from collections.abc import Sequence
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from components.animatic.subjects.base import FONTS

Point: TypeAlias = tuple[float, float]
Stop: TypeAlias = tuple[float, str] | tuple[float, str, float]

_UNSETTABLE = re.compile("[^ -~\u00a1-\u024f\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2122]+")
"""What the shipped fonts have no glyphs for: emoji, CJK, right-to-left scripts, controls."""
_IDS = re.compile(r'(\bid="|url\(#|href="#)([^")]+)')


def mix(a: str, b: str, amount: float) -> str:
    """Blend two "#rrggbb" colors; 0 is `a`, 1 is `b`."""
    amount = min(1.0, max(0.0, amount))
    pairs = zip(_channels(a), _channels(b), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * amount):02x}" for x, y in pairs)


def light(color: str, amount: float) -> str:
    """Blend toward white."""
    return mix(color, "#ffffff", amount)


def shade(color: str, amount: float) -> str:
    """Darken, keeping the hue: shadows of colored things are deeper, not greyer."""
    r, g, b = _channels(color)
    k = 1 - amount
    return "#" + "".join(f"{round(c * k * (1 - lift * amount)):02x}" for c, lift in ((r, 0.05), (g, 0.1), (b, 0.0)))


def luminance(color: str) -> float:
    """Give the perceived brightness, 0..1."""
    r, g, b = _channels(color)
    return (0.299 * r + 0.587 * g + 0.114 * b) / 255


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def n(value: float) -> str:
    """Write a number short: three decimals are 10 micrometres here."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def linear(name: str, start: Point, end: Point, stops: Sequence[Stop]) -> str:
    """A linear gradient in centimetres."""
    ends = f'x1="{n(start[0])}" y1="{n(start[1])}" x2="{n(end[0])}" y2="{n(end[1])}"'
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{_stops(stops)}</linearGradient>'


def radial(
    name: str, center: Point, radius: float, stops: Sequence[Stop], squash: float = 1.0, tilt: float = 0.0
) -> str:
    """A radial gradient in centimetres, `squash` times as tall as wide, turned by `tilt` degrees."""
    place = f"translate({n(center[0])} {n(center[1])}) rotate({n(tilt)}) scale({n(radius)} {n(radius * squash)})"
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" '
        f'gradientTransform="{place}">{_stops(stops)}</radialGradient>'
    )


def _stops(stops: Sequence[Stop]) -> str:
    parts = []
    for stop in stops:
        opacity = f' stop-opacity="{n(stop[2])}"' if len(stop) == 3 else ""
        parts.append(f'<stop offset="{n(min(1, max(0, stop[0])))}" stop-color="{stop[1]}"{opacity}/>')
    return "".join(parts)


def fade(name: str, color: str) -> str:
    """A gradient that fades from the middle of any shape outward: with `spot`, a soft shadow without a filter."""
    stops: list[Stop] = [(0, color, 1), (0.35, color, 0.8), (0.7, color, 0.28), (1, color, 0)]
    return f'<radialGradient id="{name}">{_stops(stops)}</radialGradient>'


def spot(name: str, center: Point, rx: float, ry: float, opacity: float = 1.0, tilt: float = 0.0) -> str:
    """A soft-edged ellipse filled with the `fade` of that name, turned by `tilt` degrees."""
    turn = f' transform="rotate({n(tilt)} {n(center[0])} {n(center[1])})"' if tilt else ""
    return ellipse(center, rx, ry, f"url(#{name})", f'opacity="{n(opacity)}"{turn}')


def clip(name: str, shape: str) -> str:
    """A clip made of one shape."""
    return f'<clipPath id="{name}">{shape}</clipPath>'


def path(d: str, fill: str = "none", extra: str = "") -> str:
    """A filled path; `fill` is a color or the id of a gradient written "url(#id)"."""
    return f'<path d="{d}" fill="{fill}"{" " + extra if extra else ""}/>'


def line(d: str, color: str, width: float, extra: str = "") -> str:
    """A stroked path with round ends."""
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{n(width)}" {ends}{" " + extra if extra else ""}/>'
    )


def ellipse(center: Point, rx: float, ry: float, fill: str, extra: str = "") -> str:
    """A filled ellipse."""
    place = f'cx="{n(center[0])}" cy="{n(center[1])}" rx="{n(rx)}" ry="{n(ry)}"'
    return f'<ellipse {place} fill="{fill}"{" " + extra if extra else ""}/>'


def rect(x: float, y: float, width: float, height: float, fill: str, radius: float = 0.0, extra: str = "") -> str:
    """A filled rectangle with rounded corners."""
    place = f'x="{n(x)}" y="{n(y)}" width="{n(max(0, width))}" height="{n(max(0, height))}" rx="{n(radius)}"'
    return f'<rect {place} fill="{fill}"{" " + extra if extra else ""}/>'


def group(content: str, extra: str = "") -> str:
    """A group with a transform, clip or opacity."""
    return f"<g {extra}>{content}</g>" if extra else f"<g>{content}</g>"


def prefixed(markup: str, prefix: str) -> str:
    """A drawing whose ids, and whatever refers to them, begin with a prefix: two of a kind may stand together."""
    return _IDS.sub(rf"\g<1>{prefix}\g<2>", markup)


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 1.0) -> str:
    """A Catmull-Rom curve through the points as cubic Béziers."""
    count = len(points)
    if count < 3:
        return polygon(points, closed)
    k = tension / 6
    numbers = [*points[0]]
    for i in range(count if closed else count - 1):
        before = points[i - 1] if closed or i > 0 else points[0]
        a, b = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else b
        numbers += (a[0] + (b[0] - before[0]) * k, a[1] + (b[1] - before[1]) * k,
                    b[0] - (after[0] - a[0]) * k, b[1] - (after[1] - a[1]) * k, b[0], b[1])  # fmt: skip
    # five digits are a tenth of a millimetre on a person; one long format is the quick way
    form = "M%.5g %.5g" + "C%.5g %.5g %.5g %.5g %.5g %.5g" * (len(numbers) // 6)
    return form % tuple(numbers) + ("Z" if closed else "")


def polygon(points: Sequence[Point], closed: bool = True) -> str:
    """Straight lines through the points."""
    return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points) + ("Z" if closed else "")


def limb(joints: Sequence[tuple[float, float, float]], per_bone: int = 5) -> str:
    """The outline of a limb round at both ends; joints are (x, y, half width), joined by a smooth line."""
    spine = _resample(joints, per_bone)
    left, right = [], []
    for i, (x, y, half) in enumerate(spine):
        ahead, behind = spine[min(i + 1, len(spine) - 1)], spine[max(i - 1, 0)]
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        size = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / size * half, dx / size * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    first, last = spine[0], spine[-1]
    tip, tail = _cap(spine[-2], last), _cap(spine[1], first)
    return smooth([*left, *tip, *reversed(right), *tail])


def tube(
    joints: Sequence[tuple[float, float, float]], color: str, depth: float = 0.30, shine: float = 0.16, shells: int = 8
) -> str:
    """A limb shaded round: ever narrower limbs, ever lighter, drifting toward the light at the upper left."""
    parts = []
    for i in range(shells):
        t = i / (shells - 1)
        tone = -depth + (depth + shine) * math.sin(t * math.pi / 2)
        fill = shade(color, -tone) if tone < 0 else light(color, tone)
        width, drift = 1 - 0.82 * t, 0.46 * t
        parts.append(
            path(limb([(x - half * drift, y - half * drift * 0.3, half * width) for x, y, half in joints], 3), fill)
        )
    return "".join(parts)


def _cap(before: tuple[float, float, float], end: tuple[float, float, float]) -> list[Point]:
    """Three points of a half circle round the end, from the left side to the right."""
    angle = math.atan2(end[1] - before[1], end[0] - before[0])
    turns = (math.pi / 4, 0.0, -math.pi / 4)
    return [(end[0] + math.cos(angle + t) * end[2], end[1] + math.sin(angle + t) * end[2]) for t in turns]


def _resample(joints: Sequence[tuple[float, float, float]], per_bone: int) -> list[tuple[float, float, float]]:
    spine: list[tuple[float, float, float]] = []
    for i in range(len(joints) - 1):
        around = [joints[max(0, i - 1)], joints[i], joints[i + 1], joints[min(len(joints) - 1, i + 2)]]
        spine.extend(_catmull(around, step / per_bone) for step in range(per_bone))
    spine.append(joints[-1])
    return spine


def _catmull(around: Sequence[tuple[float, float, float]], t: float) -> tuple[float, float, float]:
    weights = (
        -0.5 * t + t * t - 0.5 * t**3,
        1 - 2.5 * t * t + 1.5 * t**3,
        0.5 * t + 2 * t * t - 1.5 * t**3,
        -0.5 * t * t + 0.5 * t**3,
    )
    x, y, half = (sum(w * p[axis] for w, p in zip(weights, around, strict=True)) for axis in range(3))
    return x, y, max(0.05, half)


def clean(words: str, limit: int = 200) -> str:
    """Make any text settable: one line, only characters the fonts have, not longer than `limit`; "" if none is left."""
    return " ".join(_UNSETTABLE.sub(" ", words[: limit * 4]).split())[:limit].rstrip()


def text(
    words: str,
    place: Point,
    size: float,
    fill: str,
    *,
    weight: int = 500,
    spacing: float = 0.0,
    fit: float = 0.0,
    anchor: str = "middle",
    extra: str = "",
) -> str:
    """Set one line of text; `fit` is the width in centimetres it must not exceed: longer words are set smaller."""
    words = clean(words)
    advance = words_width(words, size, spacing)
    if fit and advance > fit:
        size, spacing = size * fit / advance, spacing * fit / advance
    style = f'font-family="{FONTS}" font-weight="{weight}" font-size="{n(size)}" letter-spacing="{n(spacing)}"'
    where = f'x="{n(place[0])}" y="{n(place[1])}" text-anchor="{anchor}"'
    return f"<text {where} {style} fill={quoteattr(fill)}{' ' + extra if extra else ''}>{escape(words)}</text>"


def words_width(words: str, size: float, spacing: float = 0.0) -> float:
    """Estimate the width of a line from letter classes, a little on the wide side."""
    total = 0.0
    for letter in words:
        if letter in "iIjl.,:;'|!()[] ":
            total += 0.32
        elif letter in "mwMW@%&":
            total += 0.95
        elif ord(letter) > 0x2E80:
            total += 1.05
        else:
            total += 0.7 if letter.isupper() else 0.58
    return total * size + spacing * len(words)
