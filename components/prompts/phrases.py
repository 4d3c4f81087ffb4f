"""Find known phrases in a text as whole words, the longest first, in one walk over it however many there are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BREAK = re.compile(r"[,.;!?\n()\[\]{}|]")


@dataclass(frozen=True)
class Word:
    """A word of a text in lower case, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Hit(Generic[Value]):
    """A phrase that occurs in a text: where, and what it stands for."""

    start: int
    end: int
    value: Value


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(text.split())


def words_in(text: str) -> list[Word]:
    """Return the words; hyphens part them, apostrophes do not."""
    return [Word(found[0].lower().replace("’", "'"), *found.span()) for found in _WORD.finditer(text)]


class Phrases(Generic[Value]):
    """A set of phrases, each with what it stands for; of two meanings of the same phrase the first stays."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], Value]] = {}
        self._longest: dict[str, int] = {}
        for phrase, value in phrases:
            key = tuple(word.text for word in words_in(phrase))
            self._by_first.setdefault(key[0], {}).setdefault(key, value)
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def find(self, text: str) -> Iterator[Hit[Value]]:
        """Yield what occurs, from left to right, never overlapping; a comma or full stop parts a phrase."""
        words = words_in(text)
        place = 0
        while place < len(words):
            length, value = self._at(text, words, place)
            if value is not None:
                yield Hit(words[place].start, words[place + length - 1].end, value)
            place += length

    def _at(self, text: str, words: list[Word], place: int) -> tuple[int, Value | None]:
        known = self._by_first.get(words[place].text)
        if known is None:
            return 1, None
        key: tuple[str, ...] = ()
        best: tuple[int, Value | None] = (1, None)
        for length, word in enumerate(words[place : place + self._longest[words[place].text]], 1):
            if length > 1 and _BREAK.search(text, words[place + length - 2].end, word.start):
                break
            key = (*key, word.text)
            if key in known:
                best = (length, known[key])
        return best
