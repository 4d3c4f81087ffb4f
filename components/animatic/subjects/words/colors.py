"""Colors named in the prompt: words and brand hex codes, and which part of the subject they paint."""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from components.animatic.subjects.base import Palette, Rig
from components.animatic.subjects.drawing.svg import light, mix

COLORS: Mapping[str, str] = MappingProxyType(
    {
        "red": "#c3202a",
        "crimson": "#a5182c",
        "scarlet": "#d0302a",
        "burgundy": "#6d1a2d",
        "maroon": "#6a1f26",
        "ruby": "#a3173a",
        "orange": "#e0782a",
        "coral": "#f08070",
        "peach": "#f3b596",
        "terracotta": "#b8593a",
        "rust": "#a4502c",
        "copper": "#b8703f",
        "bronze": "#9a6b3c",
        "brown": "#6f4a30",
        "chocolate": "#4f3122",
        "tan": "#c79a6b",
        "beige": "#dcc7a4",
        "cream": "#f3ead6",
        "ivory": "#f4eedf",
        "sand": "#d9c096",
        "yellow": "#ecc22f",
        "mustard": "#c99a2e",
        "gold": "#d2a74e",
        "golden": "#d2a74e",
        "amber": "#d98f2b",
        "lime": "#a5cf3c",
        "green": "#3d8a52",
        "emerald": "#1f7a55",
        "olive": "#77793c",
        "sage": "#9caf8c",
        "mint": "#a4dcc2",
        "forest": "#2c5a3c",
        "teal": "#1f7d80",
        "turquoise": "#3bb8b4",
        "cyan": "#36b5cf",
        "aqua": "#62c6c8",
        "blue": "#2f66b5",
        "navy": "#1f2f52",
        "azure": "#3f8fd8",
        "cobalt": "#2348a8",
        "sapphire": "#1f4796",
        "indigo": "#3b3a8f",
        "purple": "#6d45a0",
        "violet": "#7a52b8",
        "lavender": "#b7a4dc",
        "lilac": "#c4acd9",
        "plum": "#6d3560",
        "magenta": "#c23a94",
        "pink": "#ef9fb4",
        "fuchsia": "#d13b8c",
        "rose": "#e3a1a5",
        "blush": "#edc3bb",
        "white": "#f3f2ef",
        "black": "#1b1c20",
        "gray": "#85898f",
        "grey": "#85898f",
        "charcoal": "#3a3d43",
        "silver": "#c5c9cf",
        "chrome": "#cfd3d8",
        "platinum": "#d6d8da",
        "graphite": "#44474d",
        "champagne": "#e6d3a8",
        "taupe": "#8f8072",
        "khaki": "#a89a6b",
        "mauve": "#a8849a",
        "ochre": "#c08a2e",
        "slate": "#5a6672",
        "pearl": "#ece8e0",
        "brass": "#b5934a",
        "steel": "#b4bac1",
        "titanium": "#a7a59f",
        "aluminum": "#c9ccd0",
        "wooden": "#a5743f",
        "jade": "#4a9a78",
        "aubergine": "#3d2440",
        "vermilion": "#d9452a",
        "apricot": "#f0b07a",
        "eggshell": "#efe9dc",
        "nude": "#d9b49a",
        "ginger": "#c8763a",
        "blonde": "#d8b878",
        "brunette": "#4a2e1f",
    }
)

PAIRS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("rose", "gold"): "#d9a08c",
        ("matte", "black"): "#26272a",
        ("jet", "black"): "#101114",
        ("off", "white"): "#efeae0",
        ("space", "gray"): "#5b5e63",
        ("space", "grey"): "#5b5e63",
        ("gun", "metal"): "#4b5057",
        ("sky", "blue"): "#7fb8e6",
        ("baby", "blue"): "#a9d0ee",
        ("royal", "blue"): "#2a4fc0",
        ("navy", "blue"): "#1f2f52",
        ("midnight", "blue"): "#17203f",
        ("electric", "blue"): "#1f6bff",
        ("powder", "blue"): "#b4d0e0",
        ("ice", "blue"): "#cfe6f0",
        ("baby", "pink"): "#f6c6d0",
        ("hot", "pink"): "#f0408f",
        ("dusty", "pink"): "#d3a2a0",
        ("dusty", "rose"): "#c48f8c",
        ("millennial", "pink"): "#f0c0bc",
        ("forest", "green"): "#2c5a3c",
        ("bottle", "green"): "#1d4a36",
        ("racing", "green"): "#1b4a34",
        ("neon", "green"): "#5aff3a",
        ("lime", "green"): "#8fd03a",
        ("olive", "green"): "#6f7436",
        ("sea", "green"): "#4a9a84",
        ("mint", "green"): "#a4dcc2",
        ("blood", "orange"): "#d0421f",
        ("burnt", "orange"): "#c0571f",
        ("neon", "yellow"): "#eaff2e",
        ("blood", "red"): "#8a1016",
        ("cherry", "red"): "#b0122a",
        ("brick", "red"): "#a5402f",
        ("wine", "red"): "#6a1a2c",
        ("deep", "purple"): "#45257a",
        ("chocolate", "brown"): "#4f3122",
        ("brushed", "steel"): "#aeb4bb",
        ("stainless", "steel"): "#b9bec5",
        ("dark", "gray"): "#4b4e54",
        ("dark", "grey"): "#4b4e54",
        ("light", "gray"): "#c3c6ca",
        ("light", "grey"): "#c3c6ca",
        ("dark", "green"): "#1d4a2e",
        ("light", "green"): "#9fd3a0",
        ("dark", "blue"): "#182f5e",
        ("light", "blue"): "#9cc4ea",
        ("dark", "red"): "#7d1219",
        ("light", "pink"): "#f6c6d0",
        ("dark", "brown"): "#44291a",
        ("light", "brown"): "#a5774f",
    }
)
"""Colors of two words."""

_PARTS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "cap",
                "lid",
                "trim",
                "strap",
                "logo",
                "laces",
                "lace",
                "sole",
                "rim",
                "rims",
                "wheels",
                "collar",
                "handle",
                "shoes",
                "sneakers",
                "bag",
                "backpack",
                "accents",
                "details",
                "buckle",
                "scarf",
            ),
            "accent",
        ),
        **dict.fromkeys(
            (
                "jeans",
                "trousers",
                "pants",
                "skirt",
                "leggings",
                "shorts",
                "interior",
                "glass",
                "screen",
                "dial",
                "lining",
            ),
            "second",
        ),
        **dict.fromkeys(
            (
                "dress",
                "shirt",
                "jacket",
                "sweater",
                "coat",
                "top",
                "hoodie",
                "suit",
                "blouse",
                "t-shirt",
                "tee",
                "liquid",
            ),
            "main",
        ),
        **dict.fromkeys(("hair", "hairs", "haired"), "hair"),
    }
)

_GARMENTS: Mapping[str, str] = MappingProxyType({
    "dress": "dress", "gown": "dress", "sundress": "dress", "coat": "coat", "overcoat": "coat", "raincoat": "coat",
    "suit": "jacket", "tuxedo": "jacket", "blazer": "jacket", "jacket": "jacket", "shirt": "shirt", "blouse": "shirt",
    "hoodie": "hoodie", "sweater": "sweater", "jumper": "sweater", "pullover": "sweater", "turtleneck": "sweater",
    "t-shirt": "tee", "tee": "tee", "tshirt": "tee", "skirt": "skirt", "shorts": "shorts", "jeans": "jeans",
    "trousers": "trousers", "pants": "trousers", "leggings": "leggings",
})  # fmt: skip
"""What people are said to wear, and what that is called in a `Look`."""
_WORN = re.compile(
    r"\b(?:in|wearing|wears|dressed in|with)\s+((?:an?\s+|his\s+|her\s+|their\s+)?(?:[#\w-]+,?\s+){0,4}?"
    rf"({'|'.join(sorted(_GARMENTS, key=len, reverse=True))}))\b"
)

_IDIOMS = frozenset(
    {
        ("golden", "retriever"),
        ("golden", "hour"),
        ("golden", "light"),
        ("golden", "lighting"),
        ("blue", "hour"),
        ("green", "screen"),
        ("orange", "juice"),
        ("silver", "screen"),
        ("black", "coffee"),
        ("green", "tea"),
        ("white", "wine"),
        ("red", "wine"),
        ("red", "fox"),
        ("red", "deer"),
        ("golden", "eagle"),
        ("blue", "whale"),
        ("pink", "flamingo"),
        ("rose", "petals"),
        ("gold", "standard"),
        ("red", "bull"),
        ("white", "background"),
        ("black", "background"),
        ("blue", "sky"),
        ("golden", "sunset"),
        ("ginger", "ale"),
        ("forest", "path"),
        ("sand", "dunes"),
        ("copper", "light"),
    }
)
_WORDS = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[a-z]+(?:-[a-z]+)*")


def painted(rig: Rig, text: str, seed: int) -> Palette:
    """Give the rig's palette for the seed, repainted with the colors that the words name."""
    palette = rig.palettes[seed % len(rig.palettes)]
    changes: dict[str, str] = {}
    words = [part for word in _WORDS.findall(text[:2000].lower()) for part in _parts_of(word)]
    for i in range(len(words)):
        color = _color(words, i)
        if color is not None:
            changes.setdefault(_part(words, i, rig), color)
    tint = _tint(text[:2000].lower(), rig)
    if tint:
        changes[rig.color_slot] = tint
    if "main" in changes and rig.coat:
        changes.setdefault("second", mix(light(changes["main"], 0.4), palette.second, 0.25))
    return replace(palette, **changes)


def _tint(text: str, rig: Rig) -> str:
    """The color of the longest of the rig's own words for one that is said, or ""."""
    said = [words for words in rig.tints if words in text and re.search(rf"\b{re.escape(words)}\b", text)]
    return rig.tints[max(said, key=len)] if said else ""


def worn(text: str) -> tuple[str, str]:
    """What somebody is said to wear: the words with their color, and the garment as a `Look` names it; or twice ""."""
    found = _WORN.search(text[:2000].lower())
    return (found[1], _GARMENTS[found[2]]) if found else ("", "")


def _parts_of(word: str) -> list[str]:
    """Split a hyphened color of two words ("rose-gold") and leave other words whole ("t-shirt")."""
    halves = word.split("-")
    return halves if tuple(halves) in PAIRS else [word]


def _color(words: list[str], i: int) -> str | None:
    word = words[i]
    if word.startswith("#"):
        return word if len(word) == 7 else "#" + "".join(2 * letter for letter in word[1:])
    if i and (words[i - 1], word) in PAIRS:
        return PAIRS[words[i - 1], word]
    ahead = tuple(words[i : i + 2])
    if ahead in _IDIOMS or ahead in PAIRS:
        return None
    return COLORS.get(word) or COLORS.get(word.split("-")[0]) if word not in _PARTS else None


def _part(words: list[str], i: int, rig: Rig) -> str:
    """A color paints the part named right after it, unless that is the subject itself, else the subject's main slot."""
    for word in words[i + 1 : i + 3]:
        if word in _PARTS:
            itself = word in rig.words or word.removesuffix("s") in rig.words
            return rig.color_slot if itself else _PARTS[word]
    return rig.color_slot
