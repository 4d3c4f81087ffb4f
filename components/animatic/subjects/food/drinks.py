"""Drinks in their own glasses: wine, champagne, cocktails, beer, whiskey, milk, water, iced coffee and smoothies."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.food.barware import (
    COCKTAIL_TINTS,
    creamy,
    handle,
    layers,
    marbled,
    mojito,
    olives,
    salt,
    scooped,
    slices,
    straw,
    topped,
    whipped,
)
from components.animatic.subjects.food.glassware import Glass, draw

WINE_TINTS = {
    "red wine": "#6d1226",
    "white wine": "#ecd98a",
    "rose wine": "#f0a99a",
    "rosé": "#f0a99a",
    "merlot": "#6d1226",
    "chardonnay": "#ecd98a",
    "sangria": "#b02034",
    "port": "#5a0f20",
    "prosecco": "#f2dc94",
}

MILK_TINTS = {"chocolate milk": "#8a5a3a", "strawberry milk": "#f3b3bc", "golden milk": "#eebb4a"}

SMOOTHIE_TINTS = {
    "green": "#86b04a", "berry": "#a5457e", "strawberry": "#ea6a80", "blueberry": "#7a5aa5", "mango": "#f5a93a",
    "banana": "#f3dc94", "chocolate": "#6a4128", "vanilla": "#f6ead0", "matcha": "#a3bf66", "peanut": "#c99a5e",
    "detox": "#86b04a", "spinach": "#6f9f3e", "kale": "#6f9f3e", "acai": "#5f3560", "protein": "#c79a72",
}  # fmt: skip

COFFEE_TINTS = {
    "matcha": "#a3bf66",
    "cold brew": "#3a2014",
    "bubble tea": "#c9a27a",
    "taro": "#b9a0d0",
    "chai": "#c89a68",
    "mocha": "#6a4128",
    "iced tea": "#b8651f",
}

BEER_TINTS = {
    "stout": "#2a130a",
    "porter": "#33180c",
    "dark beer": "#3a1c0e",
    "ale": "#b8621a",
    "ipa": "#d98a22",
    "wheat beer": "#e6b04a",
    "cider": "#e6b04a",
    "root beer": "#3a1c0e",
    "amber": "#b8621a",
}

WINE = Glass(
    "wine-glass",
    ((0.3, 9.0), (2.2, 9.9), (3.75, 12.2), (4.15, 14.4), (3.85, 17.2), (3.2, 20.6)),
    14.2,
    0.42,
    stem=3.7,
    leap=8.6,
)

BEER = Glass(
    "beer-glass",
    ((3.6, 1.1), (3.9, 1.8), (4.1, 8.0), (4.2, 14.4)),
    11.8,
    0.12,
    base=1.1,
    bubbles=60,
    foam=2.6,
    back=handle,
    beads=30,
    leap=4.4,
)

FLUTE = Glass(
    "flute",
    ((0.25, 8.8), (1.5, 10.4), (2.2, 13.2), (2.45, 17.0), (2.3, 20.4), (2.05, 22.6)),
    20.2,
    0.08,
    stem=3.2,
    bubbles=64,
    leap=4.0,
    foam=0.55,
)
MARTINI = Glass(
    "martini", ((0.2, 9.2), (1.6, 10.7), (3.4, 12.6), (5.6, 15.0)), 14.3, 0.12, stem=3.8, front=olives, leap=4.5
)
MARGARITA = Glass(
    "margarita",
    ((0.4, 7.4), (1.9, 7.9), (2.3, 9.4), (2.8, 10.2), (5.0, 11.3), (5.6, 13.2)),
    12.4,
    0.5,
    stem=3.8,
    front=salt,
    leap=4.5,
    ice=((-1.8, 0.2, 1.0, -14), (1.5, 0.15, 1.05, 18), (0.1, 0.5, 0.9, 40)),
)
MOJITO = Glass(
    "mojito",
    ((3.0, 1.0), (3.2, 1.6), (3.5, 8.0), (3.7, 14.2)),
    12.4,
    0.12,
    base=1.0,
    bubbles=26,
    back=slices,
    front=mojito,
    beads=26,
    leap=4.8,
    ice=(
        (-1.5, 0.5, 1.35, -14),
        (1.25, 0.4, 1.4, 18),
        (-0.2, 2.9, 1.3, 38),
        (1.5, 4.4, 1.2, -8),
        (-1.5, 5.6, 1.15, 24),
        (0.8, 7.4, 1.2, 50),
    ),
)
WHISKEY = Glass(
    "whiskey",
    ((3.3, 1.7), (3.55, 2.2), (3.85, 5.6), (4.1, 9.2)),
    4.9,
    0.10,
    base=1.7,
    ice=((-0.5, 0.5, 1.9, -9), (1.6, 0.8, 1.35, 22)),
    leap=5.2,
)
SMOOTHIE = Glass(
    "smoothie",
    ((2.5, 1.4), (2.9, 2.4), (3.1, 7.0), (3.6, 11.0), (3.9, 15.0)),
    14.1,
    1.0,
    base=1.4,
    front=creamy,
    beads=16,
    leap=4.8,
)

SHAKE = replace(SMOOTHIE, name="milkshake", level=14.7, front=whipped, beads=0)

MILK = Glass("milk", ((3.0, 0.8), (3.2, 1.3), (3.4, 6.0), (3.6, 12.2)), 10.0, 1.0, base=0.8, leap=5.4)

WATER = Glass(
    "water-glass", ((3.0, 0.9), (3.2, 1.4), (3.4, 6.0), (3.6, 12.2)), 9.8, 0.0, base=0.9, bubbles=10, leap=5.4, beads=12
)

PARFAIT = Glass(
    "parfait", ((2.6, 1.0), (3.1, 1.8), (3.5, 6.0), (3.9, 10.6)), 10.0, 1.0, base=1.0, back=layers, front=topped
)

SUNDAE = Glass("sundae", ((0.5, 5.2), (1.6, 5.8), (2.9, 8.0), (4.0, 11.0)), 10.4, 1.0, stem=3.2, front=scooped)

ICED = Glass(
    "iced-coffee",
    ((3.0, 0.9), (3.2, 1.5), (3.5, 8.0), (3.8, 14.0)),
    12.0,
    0.8,
    base=0.9,
    fade_to="#e2c6a0",
    back=marbled,
    front=straw,
    beads=26,
    leap=5.0,
    ice=((-1.5, 0.4, 1.35, -14), (1.3, 0.3, 1.4, 18), (-0.1, 2.4, 1.2, 38), (1.5, 3.6, 1.1, -8)),
)


def _rig(
    glass: Glass,
    label: str,
    words: tuple[str, ...],
    height: float,
    palettes: tuple[Palette, ...],
    tints: Mapping[str, str],
    *more: str,
) -> Rig:
    wide = max(2 * max(r for r, _ in glass.bowl), 2 * glass.stem) + (8.4 if glass.name == "beer-glass" else 3.2)
    return Rig(
        name=glass.name,
        label=label,
        words=words,
        height=height,
        width=wide / 100,
        draw=partial(draw, glass=glass),
        cycle=0.0 if glass.front is whipped else 3.0,
        phases=30,
        turns=12,
        on="table",
        glossy=0.6,
        actions=("idle", "pour", "splash", *more, "float", "spin"),
        gaits=MappingProxyType({"pour": Gait(5.0, 0.0), "splash": Gait(2.6, 0.0)}),
        palettes=palettes,
        tints=MappingProxyType(dict(tints)),
    )


def _still(
    glass: Glass,
    label: str,
    words: tuple[str, ...],
    height: float,
    palettes: tuple[Palette, ...],
    tints: dict[str, str],
) -> Rig:
    rig = _rig(glass, label, words, height, palettes, tints)
    return replace(
        rig,
        width=rig.width + (0.022 if glass.stem else 0.0),
        cycle=0.0,
        phases=1,
        actions=("idle", "spin"),
        gaits=MappingProxyType({}),
    )


RIGS = (
    _rig(FLUTE, "Champagne flute", ("champagne flute", "flute of champagne", "glass of champagne", "champagne",
        "prosecco", "sparkling wine", "champagne glass", "mimosa", "glass of prosecco", "bellini"),
         0.282, (Palette("#f0d48a"), Palette("#f3dca0"), Palette("#f0b8a0")), COCKTAIL_TINTS),
    _rig(MARTINI, "Martini", ("martini", "cosmopolitan", "dry martini", "cosmo", "espresso martini", "martini glass"),
         0.214, (Palette("#dfe6d8"), Palette("#e0516e"), Palette("#e6dfb8")), COCKTAIL_TINTS),
    _rig(MARGARITA, "Margarita", ("margarita", "daiquiri", "frozen margarita", "margarita glass"),
         0.196, (Palette("#cfe08a", "#7fb23a"), Palette("#f3a9a0", "#7fb23a"), Palette("#f0c65a", "#7fb23a")),
         COCKTAIL_TINTS),
    _rig(MOJITO, "Mojito", ("mojito", "cocktail", "gin and tonic", "spritz", "highball", "mocktail", "mint julep",
        "caipirinha", "negroni", "aperol spritz", "glass of cocktail"),
         0.210, (Palette("#dcebc4", "#7fb23a"), Palette("#f08a3a", "#e8902a"), Palette("#e35a6e", "#7fb23a"),
         Palette("#cfe6ea", "#7fb23a")), COCKTAIL_TINTS),
    _rig(WHISKEY, "Whiskey", ("whiskey", "whisky", "glass of whiskey", "whiskey glass", "bourbon", "scotch",
        "old fashioned", "rum", "cognac", "brandy", "tequila shot", "glass of whisky"),
         0.160, (Palette("#c9741a"), Palette("#b8621a"), Palette("#d98a2c")), COCKTAIL_TINTS),
    _rig(WINE, "Glass of wine", ("wine glass", "glass of wine", "glass of red wine", "glass of white wine",
        "red wine", "white wine", "wine", "rosé", "wineglass", "glass of rosé"),
         0.272, (Palette("#6d1226"), Palette("#6d1226"), Palette("#ecd98a")), WINE_TINTS, "swirl"),
    _rig(BEER, "Glass of beer", ("beer", "pint", "pint of beer", "glass of beer", "beer mug", "mug of beer", "lager",
        "ale", "stout", "pilsner", "craft beer", "beer glass", "pint of stout", "draft beer", "ipa"),
         0.208, (Palette("#e6a32a"), Palette("#d98a1c"), Palette("#efb63e")), BEER_TINTS),
    _rig(SMOOTHIE, "Smoothie", ("smoothie", "fruit smoothie", "green smoothie", "protein shake",
        "smoothie in a mason jar", "green juice", "glass of smoothie"),
         0.218, (Palette("#ea7a90", accent="#4aa58a"), Palette("#f5a93a", accent="#e0485a"), Palette("#86b04a",
         accent="#f3b23c"), Palette("#8a4f9a", accent="#e0485a")), SMOOTHIE_TINTS),
    _rig(SHAKE, "Milkshake", ("milkshake", "shake", "chocolate milkshake", "frappe", "frappuccino"),
         0.228, (Palette("#f3b3bc", accent="#ffffff"), Palette("#8a5a3a", accent="#ffffff"), Palette("#f6ead0",
         accent="#ffffff")), SMOOTHIE_TINTS),
    _rig(MILK, "Glass of milk", ("milk", "glass of milk", "oat milk", "almond milk", "cold milk",
        "glass of cold milk", "glass of fresh milk"),
         0.192, (Palette("#f8f4ea"),), MILK_TINTS),
    _rig(WATER, "Glass of water", ("water", "glass of water", "mineral water", "sparkling water",
        "tonic water"),
         0.192, (Palette("#cfe6ee"),), {}),
    _still(PARFAIT, "Parfait", ("parfait", "yogurt", "yoghurt", "yogurt parfait", "greek yogurt", "glass of yogurt",
        "chia pudding", "trifle"),
           0.150, (Palette("#fbf6ec", "#a51c44"), Palette("#f6dfe2", "#4a3f7f"), Palette("#fbf6ec", "#e8902a")),
           {"strawberry": "#f6cdd2", "mango": "#f6c25a", "blueberry": "#b0a5d6"}),
    _still(SUNDAE, "Sundae", ("sundae", "ice cream sundae", "banana split", "sundae cup", "cup of ice cream",
        "bowl of ice cream", "knickerbocker glory"),
           0.220, (Palette("#f3a9b8", "#a8d8b8"), Palette("#f6e6c0", "#f3a9b8")), {}),
    _rig(ICED, "Iced coffee", ("iced coffee", "iced latte", "cold brew", "iced tea", "bubble tea", "boba",
        "iced matcha", "iced matcha latte", "iced mocha", "boba tea", "iced americano"),
         0.210, (Palette("#7a4a28", accent="#2f7d6a"), Palette("#8a5632", accent="#e0485a")), COFFEE_TINTS),
)  # fmt: skip
