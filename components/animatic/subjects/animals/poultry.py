"""The birds of the yard and the pond: hen, rooster, chick, duck, swan and goose."""

from collections.abc import Sequence
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.fowl import Kind, draw
from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.base import Gait, Ground, Palette, Rig
from components.animatic.subjects.drawing.svg import Point, ellipse, light, mix, path, shade, smooth

HENS = (
    Palette(main="#a85f2c", second="#d99a58", accent="#e2a83c", hair="#c8322c", dark="#3a2013"),
    Palette(main="#f1ede4", second="#ffffff", accent="#e8b23e", hair="#d03a30", dark="#8f877a"),
    Palette(main="#3a3836", second="#6a6764", accent="#d9a040", hair="#c43029", dark="#151413"),
)
ROOSTERS = (
    Palette(main="#b4491f", second="#e39a35", accent="#e6b140", hair="#cf2b25", dark="#163a35"),
    Palette(main="#e9e4d9", second="#ffffff", accent="#e8b23e", hair="#cf2b25", dark="#3d4248"),
)
CHICKS = (Palette(main="#f4c842", second="#fbe68c", accent="#ee9330", hair="#f6d362", dark="#c48a1e"),)
DUCKS = (
    Palette(main="#a79e94", second="#7a4a2c", accent="#e9a52e", hair="#1f6a4a", dark="#2b2623"),
    Palette(main="#f3f0ea", second="#ffffff", accent="#f0952c", hair="#f5f2ec", dark="#a9a39a"),
)
SWANS = (Palette(main="#f4f3f0", second="#ffffff", accent="#ea7d2c", hair="#f6f5f2", dark="#1f1d1c"),)
GEESE = (
    Palette(main="#f1efe9", second="#ffffff", accent="#f0952c", hair="#f4f2ee", dark="#8a857d"),
    Palette(main="#8d8272", second="#d9d0c2", accent="#e58f3a", hair="#7a7062", dark="#3a342d"),
)


def _comb(colors: Palette, size: float = 1.0) -> str:
    red = colors.hair
    crown = [
        (-2.2, -1.6),
        (-2.6, -4.0),
        (-1.2, -3.4),
        (-0.6, -5.4),
        (0.6, -3.9),
        (1.8, -5.0),
        (2.2, -3.0),
        (3.0, -3.2),
        (2.6, -1.2),
    ]
    lobe = [(2.2, 0.9), (3.8, 1.4), (4.0, 3.6), (2.8, 5.0), (1.7, 3.4)]
    place = [[(x * size, y * size) for x, y in shape] for shape in (crown, lobe)]
    face = ellipse((1.2, 0.2), 1.7, 1.5, mix(red, "#ffffff", 0.1))
    return path(smooth(place[0], tension=0.7), red) + path(smooth(place[1]), shade(red, 0.12)) + face


def _hackle(colors: Palette) -> str:
    """A rooster's long neck feathers, in the frame of the body."""
    edge = [(12.6, -42), (8.6, -36), (8.4, -29), (14, -26), (19, -29)]
    return path(locks(edge, 8.0, 26, 7, 0.5, 0.3), colors.second) + path(
        locks(edge, 6.0, 20, 9, 0.5, 0.3), light(colors.second, 0.2)
    )


def _collar(colors: Palette) -> str:
    """The sheen of a drake's head."""
    return ellipse((-0.6, -1.2), 2.4, 1.3, light(colors.hair, 0.35), 'opacity="0.4"')


def _knob(colors: Palette) -> str:
    """A swan's black mask."""
    mask = smooth([(2.2, -2.6), (4.4, -2.9), (5.4, -1.0), (4.2, 0.8), (3.0, 0.4), (1.4, -0.4)])
    return path(mask, colors.dark)


_HEN: tuple[Point, ...] = (
    (15, -30), (8, -27), (0, -24), (-8, -26), (-15, -30), (-17, -26), (-14, -18), (-7, -11), (2, -9.4), (11, -12),
    (17, -18),
    (18.6, -25),
)  # fmt: skip
HEN_KIND = Kind(
    "hen", _HEN,
    (((-11, -27), (-17, -36), (-23, -39), (-25, -34), (-21, -27), (-14, -20)), ((-11, -26), (-19, -34), (-24, -34),
    (-23, -28), (-14, -20))),
    ((10, -24, 7.4), (13, -31, 5.0), (15, -37, 3.5)), (0.6, -1.4, 3.9, 3.7),
    ((3.2, -1.1), (5.6, -0.3), (7.2, 0.9), (5.2, 1.1), (3.2, 1.0)), (1.4, -0.8, 0.72),
    ((10, -24), (4, -26), (-6, -25), (-15, -24), (-12, -18), (-4, -14), (5, -15), (9.6, -19)),
    (1, -13, 5.6, 9.0, 0.8), Gait(0.7, 0.36), thrust=2.4, hat=_comb, tint=lambda p: (p.main, p.second, p.main,
    shade(p.main, 0.06)),
)  # fmt: skip
ROOSTER_KIND = Kind(
    "rooster", tuple((x * 1.06, y * 1.16) for x, y in _HEN),
    (
        ((-10, -30), (-20, -50), (-32, -54), (-41, -46), (-44, -32), (-40, -34), (-34, -44), (-26, -44), (-14, -22)),
        ((-10, -31), (-18, -46), (-28, -48), (-37, -40), (-38, -27), (-33, -34), (-26, -38), (-14, -22)),
        ((-10, -31), (-16, -42), (-24, -42), (-31, -34), (-31, -23), (-27, -30), (-22, -34), (-14, -22)),
    ),
    ((11, -29, 8.6), (14, -38, 6.0), (16, -47, 4.2)), (0.8, -1.8, 4.4, 4.2),
    ((3.6, -1.2), (6.2, -0.4), (8.2, 1.2), (5.8, 1.4), (3.6, 1.2)), (1.6, -0.9, 0.78),
    tuple((x * 1.06, y * 1.16) for x, y in ((10, -24), (4, -26), (-6, -25), (-15, -24), (-12, -18), (-4, -14), (5,
    -15), (9.6, -19))),
    (1, -15.6, 7.0, 11.0, 1.0), Gait(0.8, 0.45), thrust=2.2, hat=partial(_comb, size=1.5), marks=_hackle,
    tint=lambda p: (p.main, mix(p.main, p.dark, 0.5), p.second, shade(p.main, 0.1)), sheen=0.85,
)  # fmt: skip
CHICK_KIND = Kind(
    "chick", ((5, -8.6), (1, -9.6), (-3.6, -9.2), (-6.4, -7.4), (-6.6, -4.8), (-3.6, -2.4), (1, -1.9), (5, -3.2),
    (6.6, -6)),
    (((-5, -8), (-8, -8.6), (-8.4, -7), (-5, -5.4)),), ((2.2, -6.4, 3.4), (3.6, -8.4, 3.4), (4.2, -10, 3.2)), (0.4,
    -0.9, 3.5, 3.3),
    ((3.0, -0.5), (4.4, 0.1), (5.0, 0.6), (4.0, 0.9), (3.0, 0.9)), (1.3, -0.5, 0.62),
    ((1.6, -7.6), (-2, -7.6), (-5, -6), (-3.4, -4.4), (0.4, -4.4)), (0.4, -3.2, 1.4, 2.6, 0.32), Gait(0.42, 0.13),
    thrust=0.7,
    bars=0,
)  # fmt: skip
_DUCK: tuple[Point, ...] = (
    (20, -21), (13, -23), (4, -22), (-8, -22), (-19, -24), (-25, -27), (-23, -19), (-15, -12), (-4, -8.6), (8, -8.8),
    (18, -12),
    (22.4, -17),
)  # fmt: skip
DUCK_KIND = Kind(
    "duck", _DUCK, (((-18, -22), (-25, -29), (-29, -30), (-27, -24), (-20, -17)),),
    ((15, -18, 7.4), (16.6, -25, 4.4), (17.6, -31, 4.0)), (1.4, -1.8, 5.4, 4.8),
    ((4.2, -1.2), (7.6, -0.2), (11.4, 0.8), (12.0, 2.0), (8, 2.4), (4.2, 2.0)), (1.8, -1.2, 0.85),
    ((11, -20), (2, -22), (-10, -22), (-21, -23), (-16, -17), (-5, -13), (6, -13.4), (11, -16)),
    (0, -11, 4.0, 8.0, 0.95), Gait(0.72, 0.3), thrust=1.6, hat=_collar, webbed=True,
    tint=lambda p: (p.main, p.second, p.hair, mix(p.main, p.dark, 0.12)),
)  # fmt: skip
_SWAN: tuple[Point, ...] = (
    (40, -40), (28, -43), (10, -46), (-12, -48), (-34, -48), (-50, -44), (-44, -32), (-28, -20), (-6, -14), (18,
    -15), (36, -22),
    (44, -32),
)  # fmt: skip
SWAN_KIND = Kind(
    "swan", _SWAN, (((-34, -44), (-50, -50), (-62, -49), (-52, -40), (-38, -32)),),
    ((34, -30, 11), (46, -40, 7.4), (49, -54, 5.4), (42, -68, 4.6), (36, -82, 4.2), (39, -95, 4.0), (46, -100, 4.0)),
    (2.6, 0.4, 6.8, 5.2), ((4.4, -2.2), (10, -0.2), (15.6, 3.2), (15.0, 4.8), (9, 3.6), (4.4, 2.6)), (2.4, -1.2, 0.85),
    ((24, -44), (6, -54), (-18, -60), (-44, -58), (-56, -50), (-36, -36), (-12, -26), (12, -24), (24, -32)),
    (0, -18, 8, 14, 1.4), Gait(1.1, 0.35), thrust=2.0, hat=_knob, webbed=True, tint=lambda p: (p.main, p.second,
    p.main, light(p.main, 0.2)),
)  # fmt: skip
GOOSE_KIND = Kind(
    "goose", tuple((x * 0.72, y * 0.88 - 4) for x, y in _SWAN), (((-24, -42), (-36, -50), (-44, -49), (-36, -41),
    (-28, -34)),),
    ((25, -32, 9), (31, -44, 6.0), (32, -58, 4.4), (33, -70, 4.0)), (2.4, -1.4, 6.4, 5.2),
    ((4.4, -1.8), (9, -0.4), (12.6, 1.4), (12, 3.0), (8, 3.0), (4.4, 2.6)), (2.2, -1.2, 0.85),
    tuple((x * 0.70, y * 0.78 - 9) for x, y in ((24, -44), (6, -50), (-18, -53), (-44, -54), (-58, -50), (-36, -36),
    (-12, -26), (12, -24), (24, -32))),
    (2, -19, 8, 14, 1.4), Gait(0.95, 0.45), thrust=2.4, webbed=True, tint=lambda p: (p.main, p.second, p.hair,
    mix(p.main, p.dark, 0.1)),
)  # fmt: skip


def rig(
    kind: Kind, size: Point, words: Sequence[str], palettes: Sequence[Palette], label: str = "", on: Ground = "ground"
) -> Rig:
    """A bird's rig: on the water it swims first."""
    still, eat, swim = Gait(2.6, 0.0), Gait(2.4, 0.0), Gait(2.2, 0.35)
    return Rig(
        name=kind.name,
        label=label or kind.name.title(),
        words=tuple(words),
        height=size[1],
        width=size[0],
        draw=partial(draw, kind=kind),
        cycle=swim.cycle if on == "water" else kind.walk.cycle,
        phases=14,
        stride=swim.stride if on == "water" else kind.walk.stride,
        on=on,
        actions=("swim", "walk", "stand") if on == "water" else ("walk", "stand", "eat"),
        gaits=MappingProxyType({"walk": kind.walk, "stand": still, "idle": still, "eat": eat, "swim": swim}),
        palettes=tuple(palettes),
        coat=True,
    )


RIGS = (
    rig(HEN_KIND, (0.6, 0.47), ("hen", "chicken", "free-range chicken", "wild turkey", "poultry"), HENS, "Chicken"),
    rig(ROOSTER_KIND, (0.92, 0.61), ("rooster", "cockerel", "cock"), ROOSTERS),
    rig(CHICK_KIND, (0.21, 0.152), ("chick", "baby chick", "baby chicken", "easter chick"), CHICKS),
    rig(DUCK_KIND, (0.68, 0.41), ("duck", "mallard", "drake", "duckling"), DUCKS, on="water"),
    rig(SWAN_KIND, (1.4, 1.1), ("swan", "cygnet"), SWANS, on="water"),
    rig(GOOSE_KIND, (1.12, 0.81), ("goose", "gander"), GEESE),
)
