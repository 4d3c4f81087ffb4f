"""Soft modelling of a silhouette: a body lit from above, with glows, shadows and markings cut by its outline."""

from collections.abc import Sequence

from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    clip,
    fade,
    group,
    light,
    linear,
    mix,
    path,
    shade,
    smooth,
    spot,
)

Patch = tuple[str, Point, float, float, float, float]
"""The fade's name, the middle, both radii, the opacity and the tilt in degrees."""


def fades(family: str, main: str, pale: str, **more: str) -> str:
    """The soft colors of a family: "deep", "lit" and any others by name."""
    named = {"deep": shade(main, 0.55), "lit": light(pale, 0.4), **more}
    return "<defs>" + "".join(fade(f"{family}-{name}", color) for name, color in named.items()) + "</defs>"


def coat(main: str, pale: str, belly: str = "") -> list[Stop]:
    """From a lit crown over the color itself to a shaded or paler underside."""
    return [
        (0, light(mix(main, pale, 0.6), 0.28)),
        (0.22, mix(main, pale, 0.3)),
        (0.5, main),
        (0.78, mix(shade(main, 0.2), belly or shade(main, 0.3), 0.5)),
        (1, shade(belly, 0.22) if belly else shade(main, 0.42)),
    ]


def patches(family: str, soft: Sequence[Patch]) -> str:
    """Soft spots of a family's fades."""
    return "".join(spot(f"{family}-{kind}", place, rx, ry, alpha, tilt) for kind, place, rx, ry, alpha, tilt in soft)


def form(
    key: str,
    outline: Sequence[Point],
    stops: Sequence[Stop],
    axis: tuple[Point, Point],
    soft: Sequence[Patch] = (),
    inside: str = "",
    tension: float = 1.0,
) -> str:
    """One modelled part; `key` is its own name after the family's, "fox-face"."""
    shape = path(smooth(outline, tension=tension))
    filled = path(smooth(outline, tension=tension), f"url(#{key})")
    within = inside + patches(key.rsplit("-", 1)[0], soft)
    defs = f"<defs>{linear(key, *axis, stops)}{clip(f'{key}-edge', shape) if within else ''}</defs>"
    return defs + filled + (group(within, f'clip-path="url(#{key}-edge)"') if within else "")
