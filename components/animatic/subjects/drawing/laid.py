"""Flat art laid on a body in the round: every shape of a drawing goes through a function from its plane to the picture.

Rectangles and ellipses become paths; text and gradients take the affine map that fits best where they are.
"""

import math
import re
from collections.abc import Callable
from functools import lru_cache

from components.animatic.subjects.drawing.loft import Bend, Eye, bent
from components.animatic.subjects.drawing.svg import Point, n

_SHAPE = re.compile(r"<(path|rect|ellipse|circle|text)\b([^<>]*?)(/?)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_TURN = re.compile(r"(\w+)\(([^)]*)\)")
_GRADIENT = re.compile(r'(<linearGradient [^>]*?gradientUnits="userSpaceOnUse")(?! gradientTransform)')
_ROUND = 0.5523
"""How far the handles of a quarter circle reach."""
Affine = tuple[float, float, float, float, float, float]


def laid(markup: str, bend: Bend) -> str:
    """Lay shapes, and clips made of shapes, on a surface; groups keep their clips and opacity, not transforms."""
    return _SHAPE.sub(lambda found: _shape(found[1], found[2], found[3], bend), markup)


def upright(eye: Eye, z: float) -> Bend:
    """The surface of flat art that stands along a body, so far from its middle toward the viewer."""
    return lambda x, y: eye.at(x, -y, z)


def tilted(defs: str, bend: Bend, middle: Point) -> str:
    """Give gradients drawn for flat art the slope that the surface has at a point."""
    slope = " ".join(n(k) for k in _affine(bend, middle))
    return _GRADIENT.sub(rf'\1 gradientTransform="matrix({slope})"', defs)


def _affine(bend: Bend, at: Point, step: float = 5.0) -> Affine:
    """The affine map that is like `bend` round a point."""
    x, y = at
    (ax, ay), (bx, by) = bend(x - step, y), bend(x + step, y)
    (cx, cy), (dx, dy) = bend(x, y - step), bend(x, y + step)
    a, b, c, d = ((bx - ax) / (2 * step), (by - ay) / (2 * step), (dx - cx) / (2 * step), (dy - cy) / (2 * step))
    ox, oy = bend(x, y)
    return a, b, c, d, ox - a * x - c * y, oy - b * x - d * y


def _shape(tag: str, written: str, closed: str, bend: Bend) -> str:
    outline, rest, turn = _flat(tag, written)
    if tag == "text":
        values = dict(_ATTRIBUTE.findall(written))
        slope = _affine(moved(bend, turn), (float(values.get("x", 0)), float(values.get("y", 0))))
        return f'<text {rest} transform="matrix({" ".join(n(k) for k in slope)})"{closed}>'
    return f'<path d="{bent(outline, moved(bend, turn))}" {rest}/>'


@lru_cache(maxsize=2048)
def _flat(tag: str, written: str) -> tuple[str, str, str]:
    """A shape as a path, its other attributes, and its own transform."""
    values = dict(_ATTRIBUTE.findall(written))
    turn = values.pop("transform", "")
    outline = _OUTLINES[tag](values)
    return outline, " ".join(f'{name}="{value}"' for name, value in values.items()), turn


def moved(bend: Bend, transform: str) -> Bend:
    """Give the surface for shapes that an SVG transform moves or turns in their own plane first."""
    for word, numbers in reversed(_TURN.findall(transform)):
        bend = _after(bend, word, [float(k) for k in numbers.replace(",", " ").split()])
    return bend


def _after(bend: Bend, word: str, k: list[float]) -> Bend:
    if word == "translate":
        dx, dy = k[0], k[1] if len(k) > 1 else 0.0
        return lambda x, y: bend(x + dx, y + dy)
    if word == "scale":
        sx, sy = k[0], k[-1]
        return lambda x, y: bend(x * sx, y * sy)
    c, s = math.cos(math.radians(k[0])), math.sin(math.radians(k[0]))
    ox, oy = (k[1], k[2]) if len(k) > 2 else (0.0, 0.0)
    return lambda x, y: bend(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c)


def _path(values: dict[str, str]) -> str:
    return values.pop("d")


def _rect(values: dict[str, str]) -> str:
    x, y, w, h = (float(values.pop(key)) for key in ("x", "y", "width", "height"))
    r = min(float(values.pop("rx", 0)), w / 2, h / 2)
    if r <= 0:
        return f"M{x} {y}L{x + w} {y}L{x + w} {y + h}L{x} {y + h}Z"
    right, low = x + w, y + h
    return (
        f"M{x + r} {y}L{right - r} {y}Q{right} {y} {right} {y + r}L{right} {low - r}Q{right} {low} {right - r} {low}"
        f"L{x + r} {low}Q{x} {low} {x} {low - r}L{x} {y + r}Q{x} {y} {x + r} {y}Z"
    )


def _ellipse(values: dict[str, str]) -> str:
    x, y = float(values.pop("cx", 0)), float(values.pop("cy", 0))
    rx = float(values.pop("rx", 0) or 0)
    ry = float(values.pop("ry", rx))
    a, b = rx * _ROUND, ry * _ROUND
    return (
        f"M{x + rx} {y}C{x + rx} {y + b} {x + a} {y + ry} {x} {y + ry}"
        f"C{x - a} {y + ry} {x - rx} {y + b} {x - rx} {y}"
        f"C{x - rx} {y - b} {x - a} {y - ry} {x} {y - ry}C{x + a} {y - ry} {x + rx} {y - b} {x + rx} {y}Z"
    )


def _circle(values: dict[str, str]) -> str:
    values["rx"] = values.pop("r")
    return _ellipse(values)


_OUTLINES: dict[str, Callable[[dict[str, str]], str]] = {
    "path": _path,
    "rect": _rect,
    "ellipse": _ellipse,
    "circle": _circle,
    "text": lambda _: "",
}
