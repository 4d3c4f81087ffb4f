"""The word lists that everybody has: the tables of the vocabulary, as ``__light__`` or ``__camera__`` in a pattern."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from components.prompts.vocabulary import DETAILS, SETTINGS, TABLES

_NAMES = {"lighting": "light"}

WORDLISTS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        **{_NAMES.get(part, part): tuple(term.words for term in table.values()) for part, table in TABLES.items()},
        "setting": tuple(term.words for term in SETTINGS.values()),
        "detail": tuple(term.words for term in DETAILS.values()),
    }
)
