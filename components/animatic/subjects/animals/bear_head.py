"""A bear's head in profile: broad brow, long pale muzzle, round furred ears and a ruff on the cheek."""

from dataclasses import replace
from functools import lru_cache

from components.animatic.subjects.animals.fur import locks, pelt
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
    radial,
    shade,
    smooth,
    spot,
)

SKULL = (
    (-17, -10),
    (-9, -20),
    (2, -24.5),
    (11, -23),
    (17, -18.6),
    (20.5, -13),
    (27, -9.8),
    (34, -8.2),
    (39, -6.2),
    (40.6, -2),
    (38.4, 2.6),
    (33, 6.6),
    (25, 9),
    (19, 12.5),
    (10, 18),
    (-3, 20),
    (-14, 14),
    (-19, 2),
)
_EAR = ((-6, -16), (-9.6, -23), (-6.4, -30), (0.6, -31), (5.4, -26), (4.4, -18))


@lru_cache(maxsize=64)
def head(coat: Palette, panda: bool = False) -> str:
    """Draw the head about the joint of its neck."""
    ears = replace(coat, main=coat.dark, second=light(coat.dark, 0.2), hair=coat.dark) if panda else coat
    patch = ellipse((16.2, -10.2), 5.6, 4.3, coat.dark, 'transform="rotate(34 16.2 -10.2)"') if panda else ""
    face = _cheeks(coat) + _skull(coat) + patch
    return _defs(coat) + _ear(ears, near=False) + face + _ear(ears, near=True) + _features(coat)


def _defs(coat: Palette) -> str:
    main, pale = coat.main, coat.second
    face = [(0, light(pale, 0.12)), (0.3, mix(main, pale, 0.4)), (0.62, main), (1, shade(coat.hair, 0.1))]
    parts = (
        linear("bear-face", (2, -25), (9, 20), face),
        clip("bear-skull", path(smooth(SKULL))),
        fade("bear-pale", light(pale, 0.24)),
        fade("bear-soot", coat.dark),
        radial("bear-nose", (37, -6), 6.5, [(0, light(coat.dark, 0.35)), (0.4, coat.dark), (1, shade(coat.dark, 0.5))]),
        radial("bear-eye", (-0.3, -0.4), 1.9, [(0, "#5a3418"), (0.45, "#2a160a"), (1, "#080504")]),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _cheeks(coat: Palette) -> str:
    jaw = [(-14, 6), (-8, 15), (2, 19), (12, 16), (20, 10)]
    nape = [(-12, -18), (-18, -6), (-17, 8)]
    return (
        path(locks(nape, 15, 15, 59, 1.2, 0.3), mix(coat.main, coat.hair, 0.2))
        + path(locks(jaw, 10, 19, 61, 0.75, 0.3), shade(coat.hair, 0.12))
        + path(locks(jaw, 7, 17, 67, 0.8, 0.3), mix(coat.main, coat.hair, 0.35))
    )


def _skull(coat: Palette) -> str:
    soft = "".join(
        spot(name, place, rx, ry, opacity, tilt)
        for name, place, rx, ry, opacity, tilt in (
            ("bear-pale", (30, -2.6), 13, 7.4, 0.95, 9),
            ("bear-pale", (24, 5.4), 11, 5.0, 0.55, -14),
            ("bear-lit", (5, -20), 13, 5.6, 0.65, 4),
            ("bear-lit", (-2, -2), 11, 10, 0.34, 0),
            ("bear-deep", (8, 13), 17, 8, 0.6, -12),
            ("bear-deep", (20, -8.4), 5.6, 4.4, 0.62, 30),
            ("bear-soot", (17.6, -12.2), 4.6, 3.3, 0.5, 20),
            ("bear-soot", (32, 6.6), 10, 2.0, 0.5, -16),
        )
    )
    hairs = pelt((-18, 18, -22, 16), 110, 5.2, 0.4, 7, 2.75)
    muzzle = pelt((18, 33, -8, 6), 26, 3.0, 0.24, 8, 2.9)
    fur = (
        path(hairs[0], light(coat.second, 0.2), 'opacity="0.42"')
        + path(hairs[1], shade(coat.hair, 0.2), 'opacity="0.36"')
        + path(muzzle[0] + muzzle[1], shade(coat.main, 0.1), 'opacity="0.26"')
    )
    return path(smooth(SKULL), "url(#bear-face)") + group(soft + fur, 'clip-path="url(#bear-skull)"')


def _ear(coat: Palette, *, near: bool) -> str:
    if not near:
        return group(path(smooth(_EAR), shade(coat.hair, 0.2)), 'transform="translate(11 1.6) scale(0.86 0.94)"')
    inner = smooth([(-3.4, -18), (-5.6, -23), (-3.6, -27), (0.4, -27.4), (2.6, -24), (2.0, -19)])
    rim = [(-7.4, -18), (-8.8, -24), (-5.4, -29.4), (0.6, -30.2), (4.6, -26)]
    tuft = [(-4, -19.4), (-1, -20.4), (2.6, -19)]
    return (
        path(locks(rim, 4.4, 15, 63, 1.1, 0.3), mix(coat.main, coat.second, 0.3))
        + path(smooth(_EAR), mix(coat.main, coat.second, 0.18))
        + path(inner, shade(coat.hair, 0.35))
        + spot("bear-lit", (-4.6, -27), 5, 3.4, 0.55, -30)
        + path(locks(tuft, -6.2, 8, 65, 0.1), mix(coat.main, coat.second, 0.55))
        + path(locks([(-7, -15.5), (-1, -16.6), (5.4, -16.4)], 5.4, 10, 69, 0.9), mix(coat.main, coat.second, 0.32))
    )


def _features(coat: Palette) -> str:
    main, dark = coat.main, coat.dark
    eye = (
        group(ellipse((0, 0), 1.85, 1.7, "url(#bear-eye)"), 'transform="translate(17.8 -11.6)"')
        + ellipse((18.5, -12.3), 0.6, 0.55, "#ffffff", 'opacity="0.95"')
        + line("M15.2 -12.7Q17.6 -15.0 20.4 -12.0", shade(coat.hair, 0.45), 0.95)
        + line("M15.8 -10.6Q17.8 -9.4 19.8 -10.4", shade(main, 0.4), 0.45, 'opacity="0.8"')
    )
    nose = (
        path(
            smooth([(34.6, -8.6), (38.6, -7.9), (41.6, -5.6), (41.2, -1.8), (38.4, -0.9), (35.8, -3.4)]),
            "url(#bear-nose)",
        )
        + path("M38.0 -3.4Q39.8 -4.6 40.6 -3.2Q39.4 -2.4 38.0 -3.4Z", "#000000", 'opacity="0.75"')
        + ellipse((38.6, -6.6), 1.7, 0.6, "#ffffff", 'opacity="0.5" transform="rotate(18 38.6 -6.6)"')
    )
    mouth = line("M39.0 -0.8Q38.6 2.4 33.4 3.9Q28.4 5.2 23.8 4.9", shade(dark, 0.1), 0.85)
    lip = line("M37.6 3.2Q32.4 7.0 25.6 8.4", light(coat.second, 0.2), 0.6, 'opacity="0.55"')
    return eye + mouth + lip + nose
