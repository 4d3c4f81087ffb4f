"""Which of the shots that a pattern stands for are wanted: all in order or some by dice, how many, and which not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from components.errors import UnreadablePattern
from components.prompts.parts import PromptParts
from components.prompts.variations.expand import Expansion, expand_parts
from components.prompts.variations.lists import WORDLISTS
from components.prompts.vocabulary import TABLES

MOST = (6, 12, 24, 48)
_PATTERN = re.compile(r"(?<!\\)[{}]|__[^\s_{}|][^{}|\n]{0,78}?__")
_IDS = {part: {term.words: id_ for id_, term in table.items()} for part, table in TABLES.items()}


@dataclass(frozen=True)
class Spread:
    """``left_out`` are the texts of shots that were ticked off."""

    by_dice: bool = False
    seed: int = 1
    most: int = MOST[1]
    left_out: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; ``from_json`` reads them back."""
        return asdict(self) | {"left_out": list(self.left_out)}

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """Read what was kept; what cannot be read is as it is to begin with."""
        told = value if isinstance(value, Mapping) else {}
        seed, most, left_out = told.get("seed"), told.get("most"), told.get("left_out")
        return cls(
            by_dice=told.get("by_dice") is True,
            seed=seed if isinstance(seed, int) and 0 <= seed < 2**31 else cls.seed,
            most=most if most in MOST else cls.most,
            left_out=tuple(text for text in left_out if isinstance(text, str)) if isinstance(left_out, list) else (),
        )


def is_pattern(parts: PromptParts) -> bool:
    """Tell whether the shot holds braces or lists, and so stands for several."""
    texts = (value for value in parts.to_json().values() if isinstance(value, str))
    return any(_PATTERN.search(text) for text in (*texts, *parts.details))


def spread_out(parts: PromptParts, wordlists: Mapping[str, Sequence[str]], spread: Spread) -> Expansion[PromptParts]:
    """Return the shots that are shown to choose from; raise UnreadablePattern."""
    lists = {**WORDLISTS, **wordlists}
    made = expand_parts(parts, lists, limit=spread.most, seed=spread.seed if spread.by_dice else None)
    return replace(made, items=tuple(map(_by_ids, made.items)))


def wanted(made: Expansion[PromptParts], spread: Spread) -> tuple[PromptParts, ...]:
    """Return those that were not ticked off."""
    return tuple(parts for parts in made.items if parts.text() not in spread.left_out)


def first_shot(parts: PromptParts, wordlists: Mapping[str, Sequence[str]], spread: Spread) -> PromptParts:
    """Return the one shot that stands for all of a pattern; what is none, or cannot be read, stands for itself."""
    if not is_pattern(parts):
        return parts
    try:
        made = spread_out(parts, wordlists, spread)
    except UnreadablePattern:
        return parts
    return next(iter((*wanted(made, spread), *made.items)), parts)


def _by_ids(parts: PromptParts) -> PromptParts:
    """Words of a table become its id again, so that every dialect can say them its own way."""
    found = {part: ids[text] for part, ids in _IDS.items() if (text := getattr(parts, part)) in ids}
    return replace(parts, **found) if found else parts  # type: ignore[arg-type]
