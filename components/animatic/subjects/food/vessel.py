"""Bottles, cans, jars and tubes: their profiles, colors and rigs."""

from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.lathe import Lathe, draw
from components.animatic.subjects.food.fizz import uncorked

CAN = Lathe(
    "can",
    ((2.5, 0), (2.75, 0.35), (3.2, 1.0), (3.3, 1.7), (3.3, 10.6), (3.2, 11.2), (2.7, 11.9), (2.6, 12.1)),
    1.0,
    0,
    (1.5, 10.8),
    False,
    (2.68, 11.95, 12.35),
    metallic=True,
    beads=True,
)
SODA = Lathe(
    "bottle",
    (
        (2.6, 0),
        (3.05, 0.5),
        (3.15, 2.4),
        (2.9, 5.0),
        (2.95, 7.0),
        (3.15, 9.4),
        (3.1, 12.0),
        (2.5, 15.0),
        (1.6, 18.0),
        (1.25, 20.0),
        (1.25, 21.6),
    ),
    0.30,
    17.6,
    (7.2, 11.8),
    True,
    (1.42, 21.4, 23.0),
    beads=True,
    ridges=14,
)
WINE = Lathe(
    "wine",
    (
        (3.4, 0),
        (3.75, 0.4),
        (3.8, 1.4),
        (3.8, 18.0),
        (3.6, 19.8),
        (2.4, 22.2),
        (1.55, 24.2),
        (1.42, 26.0),
        (1.42, 30.0),
    ),
    0.92,
    23.0,
    (4.6, 13.6),
    True,
    (1.56, 25.4, 31.2),
)
CHAMPAGNE = Lathe(
    "champagne",
    (
        (3.7, 0),
        (4.2, 0.5),
        (4.3, 1.6),
        (4.3, 14.0),
        (4.1, 16.4),
        (3.0, 20.6),
        (2.0, 24.6),
        (1.5, 27.0),
        (1.45, 30.2),
    ),
    0.92,
    22.0,
    (4.4, 12.6),
    True,
    (1.62, 22.9, 31.6),
)
BEER = Lathe(
    "beer",
    ((2.8, 0), (3.05, 0.4), (3.1, 1.2), (3.1, 12.0), (2.9, 13.8), (1.9, 16.4), (1.35, 18.6), (1.25, 20.4), (1.3, 22.2)),
    0.72,
    17.4,
    (4.0, 10.4),
    True,
    (1.42, 21.9, 22.9),
    beads=True,
    ridges=18,
)
SERUM = Lathe(
    "serum",
    ((1.7, 0), (1.95, 0.25), (2.0, 0.8), (2.0, 5.8), (1.75, 6.6), (1.15, 7.0), (1.1, 7.5)),
    0.46,
    5.4,
    (1.5, 4.9),
    False,
    (1.25, 7.2, 9.2),
    ridges=16,
)
JAR = Lathe(
    "jar", ((3.0, 0), (3.35, 0.3), (3.45, 0.9), (3.45, 3.6), (3.3, 3.9)), 0.96, 0, (0.9, 3.3), False, (3.55, 3.8, 5.6)
)
TUBE = Lathe(
    "tube",
    ((1.75, 2.0), (1.9, 2.4), (2.1, 6.0), (2.35, 11.0), (2.55, 14.6), (2.6, 15.6)),
    1.0,
    0,
    (4.5, 12.5),
    False,
    (1.85, 0.0, 2.2),
)
FLASK = Lathe(
    "flask",
    ((3.2, 0), (3.6, 0.4), (3.7, 1.2), (3.7, 17.2), (3.5, 18.4), (2.5, 19.8), (2.4, 20.2)),
    1.0,
    0,
    (5.0, 14.0),
    False,
    (2.6, 20.0, 23.6),
)


def _rig(
    lathe: Lathe,
    label: str,
    words: tuple[str, ...],
    height: float,
    palettes: tuple[Palette, ...],
    glossy: float,
    slot: str = "main",
) -> Rig:
    return Rig(
        name=lathe.name,
        label=label,
        words=words,
        height=height / 100,
        width=(lathe.girth * 2 + 1.2) / 100,
        draw=partial(draw, lathe=lathe),
        turns=16,
        on="table",
        glossy=glossy,
        actions=("idle", "float", "spin"),
        palettes=palettes,
        color_slot="second" if slot == "second" else "main",
    )


_CAN_COLORS = (
    Palette("#c3202a", "#e8ebee", "#f4f1ea", dark="#23201d"),
    Palette("#1f4796", "#e8ebee", "#57c1e8", dark="#10131a"),
    Palette("#22252b", "#e8ebee", "#c6f04a", dark="#10131a"),
    Palette("#2f8f5b", "#e8ebee", "#f6d95a", dark="#10131a"),
    Palette("#f3f2ef", "#e8ebee", "#f0805f", dark="#23201d"),
)
_SODA_COLORS = (
    Palette("#e88a2a", "#eef3f4", "#f3f2ef", dark="#3a2412"),
    Palette("#8a1f2b", "#eef1f4", "#c3202a", dark="#2a1013"),
    Palette("#7fb94a", "#eef4ec", "#2f7d4a", dark="#1b3020"),
    Palette("#a9d6ea", "#eef5f8", "#2f66b5", dark="#17304a"),
)
_WINE_COLORS = (
    Palette("#4a0f1c", "#2b3a26", "#5d1626", dark="#2a1d18"),
    Palette("#c9a94a", "#4d5b33", "#c9a54a", dark="#2e2a18"),
    Palette("#e59aa0", "#d9c9c4", "#e3b7a8", dark="#4a2a2a"),
)
_CHAMPAGNE_COLORS = (
    Palette("#b9a24a", "#22381f", "#d2a74e", dark="#2a2412"),
    Palette("#e3a89a", "#4a2f2c", "#d9a08c", dark="#4a2a2a"),
    Palette("#c9b45a", "#1d1f24", "#c5c9cf", dark="#23201d"),
)
_BEER_COLORS = (
    Palette("#b8741f", "#6a3a14", "#c9a54a", dark="#2a1a0c"),
    Palette("#3f7d3a", "#2c5a34", "#f3f2ef", dark="#15301a"),
    Palette("#c98a2a", "#5a2f12", "#a5182c", dark="#2a1208"),
)
_CARE_COLORS = (
    Palette("#c98a3a", "#9a5a24", "#22252b", dark="#2a1a0c"),
    Palette("#f0dcc6", "#f6efe8", "#d9b48a", dark="#4a382a"),
    Palette("#d7e4da", "#e9f1ec", "#c9cdd3", dark="#25382e"),
    Palette("#efc3bb", "#f8e9e5", "#d9a08c", dark="#4a2f2c"),
)
_CREAM_COLORS = (
    Palette("#f4f1ec", "#ffffff", "#d2a74e", dark="#3a342c"),
    Palette("#dfe7e0", "#ffffff", "#8f9a92", dark="#26332b"),
    Palette("#f2cfc6", "#ffffff", "#e3b7a8", dark="#4a2f2c"),
    Palette("#2b3a4a", "#ffffff", "#d2a74e", dark="#f0e8da"),
)

CAN_RIG = _rig(
    CAN,
    "Can",
    ("can", "soda can", "beer can", "energy drink", "soda", "cola", "soft drink", "canned drink", "seltzer", "tin"),
    12.4,
    _CAN_COLORS,
    0.7,
)
BOTTLE_RIG = _rig(
    SODA,
    "Bottle",
    (
        "bottle",
        "water bottle",
        "juice bottle",
        "bottle of juice",
        "bottle of water",
        "bottle of milk",
        "bottle of lemonade",
        "bottle of smoothie",
        "bottled water",
        "milk bottle",
        "kombucha",
        "sauce",
        "ketchup",
        "olive oil",
        "oil",
        "syrup",
    ),
    23.2,
    _SODA_COLORS,
    0.6,
)
WINE_RIG = _rig(
    WINE,
    "Wine bottle",
    (
        "wine bottle",
        "gin",
        "vodka",
        "tequila",
        "liquor",
        "bottle of wine",
        "bottle of whiskey",
        "whiskey bottle",
        "bottle of rum",
        "bottle of rosé",
        "spirit",
    ),
    31.4,
    _WINE_COLORS,
    0.6,
)
CHAMPAGNE_RIG = replace(
    _rig(
        CHAMPAGNE,
        "Champagne bottle",
        (
            "champagne bottle",
            "bottle of champagne",
            "bottle of prosecco",
            "prosecco bottle",
            "champagne cork",
            "bottle of sparkling wine",
            "bottle of bubbly",
        ),
        41.5,
        _CHAMPAGNE_COLORS,
        0.6,
    ),
    draw=partial(uncorked, lathe=CHAMPAGNE),
    width=0.19,
    phases=24,
    actions=("idle", "pop", "splash", "float", "spin"),
    gaits=MappingProxyType({"pop": Gait(1.8, 0.0), "splash": Gait(1.8, 0.0)}),
)
BEER_RIG = _rig(
    BEER,
    "Beer bottle",
    ("beer bottle", "cider", "bottle of beer", "craft beer bottle", "bottle of ale", "bottle of lager"),
    23.2,
    _BEER_COLORS,
    0.6,
)
SERUM_RIG = _rig(
    SERUM,
    "Serum",
    (
        "serum",
        "essential oil",
        "skincare",
        "dropper",
        "skincare bottle",
        "skin care",
        "face oil",
        "cosmetic",
        "beauty product",
        "skincare product",
        "dropper bottle",
        "vitamin",
        "supplement",
    ),
    11.0,
    _CARE_COLORS,
    0.6,
)
JAR_RIG = _rig(
    JAR,
    "Jar",
    ("jar", "balm"),
    5.8,
    _CREAM_COLORS,
    0.5,
)
TUBE_RIG = _rig(
    TUBE,
    "Tube",
    (
        "tube",
        "toothpaste",
        "sunscreen",
        "hand cream",
        "face wash",
        "cleanser",
        "gel",
    ),
    16.2,
    _CREAM_COLORS,
    0.35,
)
FLASK_RIG = _rig(
    FLASK,
    "Flask",
    (
        "flask",
        "thermos",
        "tumbler",
        "vacuum flask",
        "reusable bottle",
        "reusable water bottle",
        "insulated bottle",
        "travel mug",
        "steel bottle",
    ),
    23.8,
    _CREAM_COLORS + _CAN_COLORS[:3],
    0.4,
)
RIGS = (CAN_RIG, BOTTLE_RIG, WINE_RIG, CHAMPAGNE_RIG, BEER_RIG, SERUM_RIG, JAR_RIG, TUBE_RIG, FLASK_RIG)
