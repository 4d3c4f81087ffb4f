"""One shot, told to each family of models in the way it likes to be spoken to."""

from components.prompts.dialects.dialect import Dialect, Rendered
from components.prompts.dialects.rendering import render
from components.prompts.dialects.spoken import beside, family_key, own_words, spoken
from components.prompts.dialects.table import DIALECTS, SPOKEN, dialect_for

__all__ = [
    "DIALECTS",
    "SPOKEN",
    "Dialect",
    "Rendered",
    "beside",
    "dialect_for",
    "family_key",
    "own_words",
    "render",
    "spoken",
]
