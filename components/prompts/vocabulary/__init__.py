"""The words of the trade as data: all a prompt can be built from, one table a part. Adding a word is one entry."""

from collections.abc import Mapping
from types import MappingProxyType

from components.prompts.vocabulary.cameras import CAMERAS
from components.prompts.vocabulary.framing import ANGLES, LENSES, SHOTS
from components.prompts.vocabulary.lights import LIGHTS
from components.prompts.vocabulary.moods import MOODS, PALETTES, SPEEDS
from components.prompts.vocabulary.places import DETAILS, SETTINGS, WEATHERS
from components.prompts.vocabulary.styles import STOCKS, STYLES
from components.prompts.vocabulary.term import Table, Term, table_of, words_of

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "camera": CAMERAS,
        "style": STYLES,
        "lighting": LIGHTS,
        "shot": SHOTS,
        "angle": ANGLES,
        "lens": LENSES,
        "weather": WEATHERS,
        "mood": MOODS,
        "palette": PALETTES,
        "speed": SPEEDS,
        "stock": STOCKS,
    }
)
"""The table of each part of a shot that is chosen by an id."""

__all__ = [
    "ANGLES",
    "CAMERAS",
    "DETAILS",
    "LENSES",
    "LIGHTS",
    "MOODS",
    "PALETTES",
    "SETTINGS",
    "SHOTS",
    "SPEEDS",
    "STOCKS",
    "STYLES",
    "TABLES",
    "WEATHERS",
    "Table",
    "Term",
    "table_of",
    "words_of",
]
