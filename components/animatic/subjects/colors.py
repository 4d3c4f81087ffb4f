"""Colors named in the prompt: words and brand hex codes, and which part of the subject they paint."""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from components.animatic.subjects.base import Palette, Rig
from components.animatic.subjects.svg import light, mix

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
        "ginger": "#c8763a",
        "blonde": "#d8b878",
        "brunette": "#4a2e1f",
    }
)

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
        ("rose", "petals"),
        ("gold", "standard"),
        ("red", "bull"),
        ("rose", "gold"),
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
    words = _WORDS.findall(text[:2000].lower())
    for i, word in enumerate(words):
        color = _color(words, i)
        if color is not None:
            changes.setdefault(_part(words, i, rig), color)
        del word
    if "main" in changes and rig.coat:
        changes.setdefault("second", mix(light(changes["main"], 0.4), palette.second, 0.25))
    return replace(palette, **changes)


def _color(words: list[str], i: int) -> str | None:
    word = words[i]
    if word.startswith("#"):
        return word if len(word) == 7 else "#" + "".join(2 * letter for letter in word[1:])
    if word == "gold" and i and words[i - 1] == "rose":
        return "#d9a08c"
    if tuple(words[i : i + 2]) in _IDIOMS:
        return None
    return COLORS.get(word) or COLORS.get(word.split("-")[0]) if word not in _PARTS else None


def _part(words: list[str], i: int, rig: Rig) -> str:
    """A color paints the part named right after it, else the subject's main slot."""
    for word in words[i + 1 : i + 3]:
        if word in _PARTS:
            return _PARTS[word]
    return rig.color_slot
