"""The variations of a prompt as a list: all in order or some by dice, never more than asked for."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

from components.prompts.parts import PromptParts
from components.prompts.variations.pattern import COUNTED, Pattern

SHOWN = 100
_SPACES = re.compile(r" {2,}")
Item = TypeVar("Item")


@dataclass(frozen=True)
class Expansion(Generic[Item]):
    """The variations that were made, none twice, and how many the pattern stands for."""

    items: tuple[Item, ...]
    count: int

    @property
    def is_capped(self) -> bool:
        """Tell whether there are more than were made."""
        return self.count > len(self.items)

    @property
    def count_words(self) -> str:
        """The count for people: “12”, or “more than a billion billion”."""
        return f"{self.count:,}" if self.count < COUNTED else "more than a billion billion"


def expand(
    text: str,
    wildcards: Mapping[str, Sequence[str]] | None = None,
    *,
    variables: Mapping[str, str] | None = None,
    limit: int = SHOWN,
    seed: int | None = None,
) -> Expansion[str]:
    """Return the texts of a pattern: in order, or with a seed at random; raise UnreadablePattern."""
    pattern = Pattern([text], wildcards, variables)
    return _expansion(pattern, lambda texts: _SPACES.sub(" ", texts[0]).strip(), limit, seed)


def expand_parts(
    parts: PromptParts,
    wildcards: Mapping[str, Sequence[str]] | None = None,
    *,
    variables: Mapping[str, str] | None = None,
    limit: int = SHOWN,
    seed: int | None = None,
) -> Expansion[PromptParts]:
    """Return the shots that a shot with patterns in its parts stands for; variables reach across parts."""
    names = [field.name for field in fields(parts) if field.name != "details"]
    pattern = Pattern([*(getattr(parts, name) for name in names), *parts.details], wildcards, variables)

    def told(texts: Sequence[str]) -> PromptParts:
        changes: dict[str, Any] = {
            name: _SPACES.sub(" ", text).strip() for name, text in zip(names, texts, strict=False)
        }
        details = tuple(text for text in map(str.strip, texts[len(names) :]) if text)
        return replace(parts, **changes, details=details)

    return _expansion(pattern, told, limit, seed)


def _expansion(
    pattern: Pattern, told: Callable[[Sequence[str]], Item], limit: int, seed: int | None
) -> Expansion[Item]:
    count = pattern.count
    made: dict[tuple[str, ...], None] = {}
    rng = random.Random(seed)
    if seed is None or count <= limit:
        for index in range(min(count, limit * 4)):
            made.setdefault(pattern.nth(index))
            if len(made) == limit:
                break
    else:
        for _ in range(limit * 8):
            made.setdefault(pattern.draw(rng))
            if len(made) == limit:
                break
    items = list(made)
    if seed is not None and count <= limit:
        rng.shuffle(items)
    return Expansion(tuple(map(told, items)), len(made) if count <= limit else count)
