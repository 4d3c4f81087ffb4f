"""Ten ideas as easily as one: patterns that stand for many prompts, and other ways to tell a part."""

from components.prompts.variations.expand import Expansion, expand, expand_parts
from components.prompts.variations.pattern import COUNTED, Pattern
from components.prompts.variations.vary import VARIED, vary

__all__ = ["COUNTED", "VARIED", "Expansion", "Pattern", "expand", "expand_parts", "vary"]
