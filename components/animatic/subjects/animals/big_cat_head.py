"""The head of a great cat without a mane: a broad muzzle, pale eyebrows and cheeks, a ruff, stripes or spots."""

from functools import lru_cache

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    path,
    shade,
    smooth,
    spot,
)

SKULL = (
    (-6.0, -2.5),
    (-3.0, -7.6),
    (2.4, -9.8),
    (7.2, -9.2),
    (10.2, -7.0),
    (13.0, -5.2),
    (17.0, -3.8),
    (19.4, -2.2),
    (19.8, 0.4),
    (19.2, 3.4),
    (17.8, 5.8),
    (15.0, 7.4),
    (11.6, 8.4),
    (7.4, 8.8),
    (2.0, 8.4),
    (-3.4, 6.0),
    (-6.4, 2.0),
)
_EAR = ((-2.2, -7.0), (-3.6, -10.4), (-1.8, -13.2), (1.4, -13.0), (3.2, -10.4), (2.6, -7.4))
_STRIPES = (
    "M2.6 -9.8Q4.2 -8.0 4.0 -6.0Q2.6 -7.6 1.2 -9.4Z"
    "M5.4 -9.6Q7.0 -8.2 7.0 -6.4Q5.4 -7.6 4.2 -9.4Z"
    "M8.0 -8.8Q9.2 -7.6 9.0 -6.2Q7.8 -7.2 7.0 -8.6Z"
    "M-1.0 -8.6Q2.0 -6.6 3.0 -3.6Q-0.4 -5.6 -2.8 -7.0Z"
    "M-3.6 -5.6Q0.4 -3.6 2.2 -0.6Q-2.2 -2.6 -4.8 -3.8Z"
    "M-5.6 -1.6Q-0.6 -0.4 2.6 2.4Q-2.4 1.6 -5.8 0.8Z"
    "M-4.6 3.2Q0.4 3.2 4.2 5.0Q-0.4 5.4 -3.8 5.2Z"
    "M-1.6 6.6Q2.6 5.8 6.2 7.0Q3.0 8.0 0.2 8.0Z"
    "M11.0 -6.6Q12.8 -6.0 13.8 -4.8Q12.2 -5.2 10.8 -5.8Z"
)
_SPOTS = (
    (3.0, -8.2), (5.2, -8.6), (7.2, -7.6), (1.2, -6.8), (3.8, -6.4), (6.0, -6.2), (8.6, -6.4), (-0.8, -5.0),
    (1.6, -4.4), (-2.6, -2.6), (0.2, -1.8), (-1.6, 0.6), (1.4, 0.8), (-0.2, 3.2), (2.4, 3.4), (4.8, 5.4), (2.2, 6.0),
)  # fmt: skip


@lru_cache(maxsize=64)
def head(coat: Palette, *, name: str, striped: bool) -> str:
    """Draw the head about the joint of its neck."""
    parts = _ear(name, coat, near=False) + _ruff(coat) + path(smooth(SKULL), f"url(#{name}-face)")
    marks = path(_STRIPES, coat.hair, 'opacity="0.92"') if striped else _spots(coat)
    inside = group(_white(name, coat) + marks + _shading(name), f'clip-path="url(#{name}-skull)"')
    return _defs(name, coat) + parts + inside + _ear(name, coat, near=True) + _features(coat, striped=striped)


def _defs(name: str, coat: Palette) -> str:
    main, pale = coat.main, coat.second
    face = [(0, light(main, 0.12)), (0.4, main), (0.75, mix(main, pale, 0.35)), (1, shade(main, 0.22))]
    parts = (
        linear(f"{name}-face", (3, -10), (8, 9), face),
        clip(f"{name}-skull", path(smooth(SKULL))),
        fade(f"{name}-soot", coat.dark),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _white(name: str, coat: Palette) -> str:
    """Muzzle, chin, cheek and the patch over the eye."""
    pale = f"{name}-white"
    brow = path("M8.6 -6.4Q11.0 -7.2 12.6 -4.9Q10.6 -4.6 8.8 -5.0Z", mix(coat.second, "#ffffff", 0.4))
    places = (((16.6, 3.0), 5.0, 3.6), ((14.0, 6.6), 5.4, 2.8), ((6.4, 5.8), 7.4, 4.4), ((10.0, -0.4), 3.0, 2.2))
    return "".join(spot(pale, place, rx, ry, 1.0) for place, rx, ry in places) + brow


def _spots(coat: Palette) -> str:
    return "".join(ellipse(place, 0.55, 0.45, coat.hair, 'opacity="0.85"') for place in _SPOTS)


def _shading(name: str) -> str:
    return "".join(
        spot(f"{name}-{tone}", place, rx, ry, opacity, tilt)
        for tone, place, rx, ry, opacity, tilt in (
            ("lit", (11.6, -5.4), 6, 1.6, 0.55, 24),
            ("lit", (3.0, -8.0), 5, 2.4, 0.45, 0),
            ("deep", (3.6, 8.4), 9, 3.0, 0.45, 6),
            ("deep", (13.4, 1.0), 2.4, 2.4, 0.28, 0),
            ("soot", (10.4, -3.0), 2.2, 1.5, 0.42, 0),
        )
    )


def _ruff(coat: Palette) -> str:
    edge = [(-4.0, -6.0), (-5.8, -1.0), (-4.6, 4.0), (-0.6, 7.4), (5.0, 8.6)]
    return path(locks(edge, 5.4, 20, 61, 0.95, 0.3), mix(coat.main, coat.second, 0.35)) + path(
        locks(edge[1:], 4.0, 17, 62, 0.9, 0.3), mix(coat.second, "#ffffff", 0.2)
    )


def _ear(name: str, coat: Palette, *, near: bool) -> str:
    if not near:
        return group(path(smooth(_EAR), shade(coat.main, 0.4)), 'transform="translate(5.4 0.6) scale(0.9)"')
    inner = smooth([(-1.4, -7.6), (-2.2, -10.2), (-1.0, -11.8), (0.8, -11.6), (1.8, -10.0), (1.4, -8.0)])
    tufts = locks([(-1.8, -8.6), (0.0, -8.8), (1.8, -8.6)], -3.4, 7, 64, 0.15)
    return (
        path(smooth(_EAR), mix(coat.hair, coat.main, 0.25))
        + path(inner, shade(coat.main, 0.5))
        + path(tufts, mix(coat.second, "#ffffff", 0.3), 'opacity="0.9"')
        + path(locks([(-3.0, -7.0), (0.0, -7.4), (3.0, -7.4)], 2.6, 9, 65, 0.7), coat.main)
        + spot(f"{name}-lit", (-1.6, -12.0), 1.8, 1.0, 0.5)
    )


def _features(coat: Palette, *, striped: bool) -> str:
    dark = coat.dark
    eye = (
        path("M8.8 -3.2Q10.6 -5.1 12.4 -3.2Q10.8 -2.0 8.8 -3.2Z", coat.accent)
        + ellipse((10.8, -3.35), 0.62, 0.72, "#100b07")
        + ellipse((11.15, -3.75), 0.26, 0.24, "#ffffff")
        + line("M8.2 -3.0Q10.4 -5.5 12.8 -3.0L13.6 -2.0", shade(dark, 0.1), 0.55)
    )
    tear = "" if striped else line("M12.6 -2.6Q14.4 0.6 14.6 3.8", dark, 0.5, 'opacity="0.6"')
    nose = path(
        smooth([(17.4, -3.0), (19.8, -2.6), (20.6, -1.1), (19.8, 0.3), (18.5, 0.1), (17.6, -1.2)]), "#c98378"
    ) + ellipse((19.2, -2.0), 0.75, 0.3, "#ffffff", 'opacity="0.5"')
    mouth = line("M19.6 0.5Q19.0 3.2 15.8 4.1Q13.8 4.7 12.4 4.3", shade(dark, 0.1), 0.5)
    dots = "".join(
        ellipse(place, 0.22, 0.19, dark, 'opacity="0.75"')
        for place in ((15.2, 1.2), (16.4, 1.9), (15.6, 2.7), (14.2, 2.1), (16.8, 3.0))
    )
    whiskers = line("M15.6 1.8Q20 1.6 24.0 0.0M15.8 2.6Q20 3.4 24.2 2.8M15.4 3.2Q18 5.0 22.4 5.8", "#ffffff", 0.17)
    return eye + tear + nose + mouth + dots + group(whiskers, 'opacity="0.8"')
