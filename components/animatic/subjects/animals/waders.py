"""Birds seen on their feet: flamingo, pigeon, dove, crow, songbirds, and a peacock with its train."""

from dataclasses import replace

from components.animatic.subjects.animals.fowl import Kind
from components.animatic.subjects.animals.poultry import rig
from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.svg import Point, ellipse, light, line, mix, n, path, shade, smooth

FLAMINGOS = (
    Palette(main="#f28fa0", second="#f9c3c6", accent="#e9808f", hair="#f49aa8", dark="#2a1d22"),
    Palette(main="#f0786a", second="#f7b0a2", accent="#e46a62", hair="#f2897c", dark="#261a1c"),
)
PIGEONS = (Palette(main="#8b95a1", second="#a9a3b3", accent="#c9625c", hair="#5f6b7a", dark="#2c3138"),)
CROWS = (Palette(main="#26282e", second="#34373f", accent="#3b3d43", hair="#1f2127", dark="#0e0f12"),)
ROBINS = (Palette(main="#7d6a52", second="#dd6a2c", accent="#4a3f38", hair="#d8662a", dark="#2a221b"),)
SPARROWS = (
    Palette(main="#8f6b47", second="#ddd0bd", accent="#6b5746", hair="#6e4a2c", dark="#2c2019"),
    Palette(main="#3f7fc2", second="#e2925a", accent="#3c3a3a", hair="#3f7fc2", dark="#1f3552"),
    Palette(main="#d8b83a", second="#f2e28a", accent="#7a6248", hair="#d8b83a", dark="#4a4326"),
)
PEACOCKS = (Palette(main="#1f5fae", second="#2f86c9", accent="#8b8272", hair="#1b58a6", dark="#1d5a44"),)

_FLAMINGO: tuple[Point, ...] = (
    (20, -84), (8, -90), (-8, -90), (-24, -84), (-36, -76), (-28, -70), (-12, -64), (6, -64), (18, -70), (23, -78),
)  # fmt: skip


def _hook(colors: Palette) -> str:
    """The black end of a flamingo's bent bill."""
    return path(smooth([(8.6, 2.6), (11.6, 4.0), (12.0, 8.4), (9.8, 11.4), (8.2, 9.4), (8.8, 6.0)]), colors.dark)


FLAMINGO_KIND = Kind(
    "flamingo", _FLAMINGO, (((-26, -82), (-38, -80), (-44, -72), (-36, -70), (-24, -72)),),
    ((15, -76, 7), (25, -84, 4.6), (30, -97, 3.2), (24, -111, 2.6), (16, -122, 2.4), (16, -133, 2.4), (24, -139, 2.9)),
    (2.6, 0.4, 6.2, 4.8), ((3.6, -2.8), (8.6, -0.6), (12.6, 4.6), (11.2, 11.0), (8.4, 10.0), (8.6, 5.6), (3.6, 2.8)),
    (1.8, -0.8, 0.8), ((12, -85), (-4, -90), (-20, -86), (-37, -76), (-26, -70), (-10, -69), (6, -72), (13, -78)),
    (-2, -66, 31, 37, 1.15), Gait(1.3, 0.5), thrust=3.0, hat=_hook, webbed=True,
    tint=lambda p: (p.main, p.second, p.hair, mix(p.main, shade(p.main, 0.2), 0.5)),
)  # fmt: skip
_PIGEON: tuple[Point, ...] = (
    (9.6, -18), (4, -19), (-3, -17.6), (-10, -14), (-15, -10.4), (-9, -7.4), (-1, -5.4), (6, -6.6), (10.6, -11),
)  # fmt: skip


def _neck_sheen(_: Palette) -> str:
    """Green and violet on a pigeon's neck, and the pale bill root."""
    return ellipse((-0.6, 3.6), 2.4, 1.8, "#5f8f7a", 'opacity="0.45"') + ellipse((2.6, -0.7), 0.8, 0.5, "#f1efec")


def _wing_bars(colors: Palette) -> str:
    return line("M-8 -14Q-6 -10 -5.4 -7M-4.6 -15Q-3 -11 -2.6 -7.4", colors.dark, 1.2, 'opacity="0.6"')


PIGEON_KIND = Kind(
    "pigeon", _PIGEON, (((-10, -13), (-19, -9.4), (-23, -6.4), (-19, -5.6), (-9, -8.4)),),
    ((6.6, -15.6, 4.8), (8.6, -20, 3.4), (9.4, -23.6, 2.5)), (0.5, -0.7, 2.9, 2.6),
    ((2.4, -0.8), (4.2, -0.2), (5.2, 0.9), (3.8, 0.8), (2.4, 0.8)), (0.9, -0.5, 0.55),
    ((6, -17), (0, -18.4), (-8, -15.6), (-18, -8.6), (-9, -8), (-1, -8.4), (4.6, -11)),
    (0, -7.6, 3.0, 5.6, 0.55), Gait(0.62, 0.32), thrust=2.0, hat=_neck_sheen,
    tint=lambda p: (p.main, p.second, p.hair, light(p.main, 0.06)), bars=2, marks=_wing_bars,
)  # fmt: skip
CROW_KIND = Kind(
    "crow", tuple((x * 1.5, y * 1.5) for x, y in _PIGEON), (((-14, -20), (-29, -15), (-35, -10), (-29, -9), (-14,
    -13)),),
    ((9.6, -23, 7.0), (13, -30, 5.2), (14.6, -34.4, 4.0)), (1.0, -0.8, 4.4, 3.7),
    ((3.0, -2.2), (7.4, -1.6), (11.6, 0.9), (8, 1.8), (3.0, 2.0)), (1.4, -0.8, 0.7),
    tuple((x * 1.5, y * 1.5) for x, y in PIGEON_KIND.wing), (0, -11.4, 4.6, 8.4, 0.85), Gait(0.7, 0.42), thrust=2.2,
    tint=lambda p: (p.main, p.second, p.hair, light(p.main, 0.07)),
)  # fmt: skip
_SONGBIRD: tuple[Point, ...] = (
    (4.8, -9.6), (2.2, -11), (-1.6, -10.6), (-5.2, -8.2), (-7.6, -6), (-4.6, -3.8), (-0.6, -2.4), (3.4, -3.2), (5.4,
    -6.2),
)  # fmt: skip


def _bib(colors: Palette) -> str:
    """A robin's orange face."""
    return path(smooth([(0.2, -1.0), (1.8, -1.9), (3.0, -0.6), (2.6, 1.8), (0.6, 2.4), (-0.6, 1.0)]), colors.second)


def _cap(colors: Palette) -> str:
    """A sparrow's dark cap and pale cheek."""
    cap = path(
        smooth([(-2.6, -0.6), (-1.6, -2.4), (0.6, -2.8), (2.4, -1.6), (0.8, -1.0), (-1.2, -0.2)]),
        shade(colors.hair, 0.15),
    )
    return cap + ellipse((0.2, 1.1), 1.5, 0.9, light(colors.second, 0.2), 'opacity="0.8"')


ROBIN_KIND = Kind(
    "robin", _SONGBIRD, (((-5.6, -7.6), (-11, -6.4), (-13.4, -5), (-10.6, -4.2), (-5, -5)),),
    ((1.4, -7.4, 3.4), (2.8, -9.6, 3.2), (3.6, -11.4, 2.9)), (0.3, -0.7, 2.9, 2.6), ((2.5, -0.6), (3.9, -0.1), (4.9,
    0.3), (3.8, 0.6),
    (2.5, 0.7)),
    (1.1, -0.6, 0.52), ((1.6, -9.4), (-2, -9.4), (-6, -7), (-9.6, -5), (-5, -4.6), (-0.6, -5.2), (1.6, -7)),
    (-0.2, -3.6, 1.8, 3.0, 0.3), Gait(0.36, 0.22), thrust=0.5, hat=_bib,
    tint=lambda p: (p.main, p.second, p.main, mix(p.main, p.dark, 0.15)), bars=2,
)  # fmt: skip
SPARROW_KIND = replace(ROBIN_KIND, name="songbird", hat=_cap)


_TRAIN: tuple[tuple[Point, ...], ...] = (
    ((-14, -30), (-40, -34), (-80, -24), (-118, -9), (-112, -4), (-80, -8), (-44, -14), (-14, -20)),
    ((-14, -30), (-40, -30), (-76, -16), (-104, -7), (-90, -4), (-60, -6), (-34, -12), (-14, -20)),
)


def _crest(colors: Palette) -> str:
    """The crest of a peacock."""
    stems = "".join(f"M-0.4 -2.6L{n(-4 + 2.2 * i)} {n(-9.4 - 0.8 * (i % 2))}" for i in range(4))
    tips = "".join(ellipse((-4 + 2.2 * i, -9.8 - 0.8 * (i % 2)), 0.9, 1.1, colors.second) for i in range(4))
    mask = path(smooth([(-0.6, -1.6), (3.2, -0.9), (1.4, 0.1), (-0.4, -0.2)]), "#f2f0ea", 'opacity="0.85"')
    return line(stems, colors.dark, 0.35) + tips + mask


def _ocelli(colors: Palette) -> str:
    return "".join(ellipse((-9 - 3 * i, -26 + 3 * (i % 3)), 1.6, 1.3, colors.second, 'opacity="0.5"') for i in range(5))


PEACOCK_KIND = Kind(
    "peacock", tuple((x * 2.1, y * 2.0 - 6) for x, y in _PIGEON), _TRAIN,
    ((14, -34, 9), (21, -46, 5.2), (23, -58, 3.6), (25, -68, 3.2)), (0.8, -0.8, 3.8, 3.3),
    ((3.0, -1.2), (5.6, -0.4), (7.2, 1.0), (5.2, 1.2), (3.0, 1.2)), (1.2, -0.6, 0.6),
    tuple((x * 1.9, y * 1.9 - 8) for x, y in PIGEON_KIND.wing), (2, -19, 8, 13, 1.1), Gait(0.9, 0.45), thrust=2.4,
    hat=_crest, marks=_ocelli, sheen=1.0, tint=lambda p: (p.main, p.second, p.hair, mix(p.accent, p.dark, 0.3)),
)  # fmt: skip

FLAMINGO = rig(FLAMINGO_KIND, (0.9, 1.46), ("flamingo", "pink flamingo", "stork", "heron", "crane bird"), FLAMINGOS)
PIGEON = rig(PIGEON_KIND, (0.48, 0.28), ("pigeon", "partridge", "quail"), PIGEONS)
CROW = rig(CROW_KIND, (0.73, 0.41), ("crow", "raven", "magpie", "blackbird", "jackdaw", "rook"), CROWS)
ROBIN = rig(ROBIN_KIND, (0.29, 0.157), ("robin", "robin redbreast", "redbreast"), ROBINS)
SONGBIRD = rig(
    SPARROW_KIND, (0.29, 0.157),
    ("songbird", "sparrow", "bluebird", "finch", "canary", "small bird", "little bird", "nightingale", "blue tit",
    "wren"),
    SPARROWS,
)  # fmt: skip
PEACOCK = rig(PEACOCK_KIND, (2.48, 0.84), ("peacock", "peafowl", "pheasant"), PEACOCKS)
RIGS = (FLAMINGO, PIGEON, CROW, ROBIN, SONGBIRD, PEACOCK)
