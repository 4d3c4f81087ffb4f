"""Trades told by what they wear: builders, fire fighters, police officers, pilots, hikers."""

from components.animatic.subjects.base import Palette
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.person import PALETTES, rig_of

BUILDERS = (
    Look("short", "shirt", "jeans", False, extra="hard hat"),
    Look("ponytail", "shirt", "jeans", True, extra="hard hat"),
    Look("buzz", "sweater", "jeans", False, bearded=True, extra="hard hat"),
    Look("bob", "sweater", "jeans", True, extra="hard hat"),
)
FIREFIGHTERS = (
    Look("short", "sweater", "trousers", False, extra="fire helmet"),
    Look("ponytail", "sweater", "trousers", True, extra="fire helmet"),
    Look("buzz", "sweater", "trousers", False, bearded=True, extra="fire helmet"),
)
OFFICERS = (
    Look("short", "shirt", "trousers", False, extra="police cap"),
    Look("bob", "shirt", "trousers", True, extra="police cap"),
    Look("buzz", "shirt", "trousers", False, extra="police cap"),
)
PILOTS = (
    Look("short", "shirt", "trousers", False, extra="pilot cap"),
    Look("bob", "shirt", "trousers", True, extra="pilot cap"),
    Look("buzz", "shirt", "trousers", False, extra="pilot cap"),
)
HIKERS = (
    Look("ponytail", "hoodie", "leggings", True, bag=True, extra="cap"),
    Look("short", "hoodie", "shorts", False, bag=True, extra="cap"),
    Look("curly", "sweater", "jeans", False, bearded=True, bag=True),
    Look("bob", "sweater", "shorts", True, bag=True, extra="cap"),
)


def _cloth(colors: Palette, main: str, second: str, accent: str) -> Palette:
    return Palette(main, second, accent, colors.skin, colors.hair, colors.dark)


SITE = tuple(
    _cloth(colors, main, second, "#a5793f")
    for colors, main, second in zip(
        PALETTES,
        ("#4a6a8a", "#6b7a5a", "#8a4a3a", "#3f4a5a", "#7a8794", "#5a6a4a", "#4a4f58"),
        ("#2f3b52", "#3a3f47", "#2b3140", "#46506a", "#2f3b52", "#3d4a63", "#23262e"),
        strict=True,
    )
)
TURNOUT = tuple(_cloth(colors, "#2a2d33", "#2a2d33", "#17191d") for colors in PALETTES)
BLUES = tuple(_cloth(colors, "#2b3a5c", "#1d2638", "#15171c") for colors in PALETTES)
WHITES = tuple(_cloth(colors, "#f2f1ec", "#1d2638", "#15171c") for colors in PALETTES)

RIGS = (
    rig_of(
        "construction-worker", "Construction worker",
        ("construction worker", "builder", "bricklayer", "site manager", "architect on site", "contractor",
         "foreman", "roofer", "carpenter", "electrician", "plumber", "handyman", "factory worker",
         "warehouse worker", "miner", "civil engineer", "dock worker", "road worker", "solar installer",
         "construction crew", "mechanic", "welder"),
        BUILDERS, "stand", ("walk", "talk", "wave", "cheer"), palettes=SITE,
    ),
    rig_of(
        "firefighter", "Firefighter",
        ("firefighter", "fireman", "fire fighter", "firewoman", "fire crew", "rescue worker"),
        FIREFIGHTERS, "stand", ("walk", "run", "talk", "wave"), palettes=TURNOUT,
    ),
    rig_of(
        "police-officer", "Police officer",
        ("police officer", "policeman", "policewoman", "cop", "police", "sheriff", "security guard",
         "traffic officer"),
        OFFICERS, "stand", ("walk", "run", "talk", "wave"), palettes=BLUES,
    ),
    rig_of(
        "pilot", "Pilot",
        ("pilot", "airline pilot", "captain", "flight captain", "co-pilot", "airline captain"),
        PILOTS, "stand", ("walk", "talk", "wave"), palettes=WHITES,
    ),
    rig_of(
        "hiker", "Hiker",
        ("hiker", "backpacker", "trekker", "mountaineer", "climber", "person hiking", "mountain guide",
         "person trekking", "camper", "person with a backpack", "alpinist", "wanderer"),
        HIKERS, "walk", ("stand", "run", "wave", "cheer", "talk", "sit"),
    ),
)  # fmt: skip
