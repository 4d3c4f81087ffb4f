"""Ten ideas as easily as one: patterns that stand for many prompts, and other ways to tell a part."""

from components.prompts.variations.expand import Expansion, expand, expand_parts
from components.prompts.variations.lists import WORDLISTS
from components.prompts.variations.pattern import COUNTED, Pattern
from components.prompts.variations.spread import MOST, Spread, first_shot, is_pattern, spread_out, wanted
from components.prompts.variations.vary import VARIED, vary

__all__ = [
    "COUNTED",
    "MOST",
    "VARIED",
    "WORDLISTS",
    "Expansion",
    "Pattern",
    "Spread",
    "expand",
    "expand_parts",
    "first_shot",
    "is_pattern",
    "spread_out",
    "vary",
    "wanted",
]
