"""From words to a rig: the head noun of the first noun phrase decides, longer phrases before single words.

The rigs' own words come first and count anywhere in the phrase; WordNet's nouns count as its head alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path

from components.animatic.subjects.base import Rig
from components.animatic.subjects.words.grammar import (
    BREAK,
    DETERMINERS,
    DOES,
    HOLDERS,
    OTHERS,
    PREPOSITIONS,
    VERBS,
    VESSELS,
    WORD,
    singular,
)

LONGEST = 4
Phrase = tuple[str, ...]
Nouns = Mapping[str, str]


@cache
def nouns() -> Nouns:
    """Read the table of nouns, singular words and phrases: each to its rig's name, "card" for a thing without one."""
    found: dict[str, str] = {}
    for line in Path(__file__).with_name("nouns.txt").read_text(encoding="utf-8").splitlines():
        rig, words = line.split(": ", 1)
        found.update(dict.fromkeys(words.split(", "), rig))
    return found


@dataclass(frozen=True)
class Table:
    """The rigs by their own words, and by their names."""

    words: Mapping[Phrase, Rig]
    names: Mapping[str, Rig]


@dataclass(frozen=True)
class _Match:
    """A rig, or none for a thing that no rig draws, and how many words lie behind its name."""

    rig: Rig | None
    behind: int


def table_of(rigs: Iterable[Rig]) -> Table:
    """Index the rigs by their words; the first rig to claim a phrase keeps it."""
    words: dict[Phrase, Rig] = {}
    names: dict[str, Rig] = {}
    for rig in rigs:
        names[rig.name] = rig
        for phrase in rig.words:
            words.setdefault(tuple(singular(word) for word in WORD.findall(phrase)), rig)
    return Table(words, names)


def find(text: str, table: Table) -> Rig | None:
    """Find the rig that the words mean, or None."""
    for clause in BREAK.split(text[:2000].lower(), maxsplit=4):
        words = WORD.findall(clause)[:40]
        found = _in_clause(_plain(words, table), table)
        if found is not None:
            return found
    return None


def _plain(words: list[str], table: Table) -> list[str]:
    """Nouns in the singular, verbs behind a known noun as one sign, and no owners."""
    words = [word for word, more in zip_longest(words, words[1:]) if not (_owner(word) and more)]
    plain = [singular(word) for word in words]
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else ""
        acts = word in VERBS or (word.endswith("s") and following in DETERMINERS)
        if acts and not _part_of_a_name(plain, i, table) and _known(plain[:i], table):
            plain[i] = DOES
    return plain


def _owner(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def _in_clause(words: list[str], table: Table) -> Rig | None:
    if "of" not in words:
        return _head(_noun_phrase(words, table), table)
    at = words.index("of")
    left, right = words[:at], _noun_phrase(words[at + 1 :], table)
    ends = _noun_phrase(left, table)
    if len(ends) < len(left):
        opening = _head(ends, table)
        if opening is not None:
            return opening
    if left and left[-1] in HOLDERS:
        for start in range(len(right)):
            whole = table.words.get((left[-1], "of", *right[start:]))
            if whole is not None:
                return whole
        first, second = (left, right) if left[-1] in VESSELS else (right, left)
        return _head(first, table) or _head(second, table)
    return _head(_noun_phrase(left, table), table) or _head(right, table)


def _head(words: list[str], table: Table) -> Rig | None:
    """Give the right-most known thing, unless the phrase goes on to make something else of it."""
    if words and words[-1] in OTHERS and not any(tuple(words[i:]) in table.words for i in range(len(words))):
        return None
    match = _known(words, table)
    return match.rig if match else None


def _noun_phrase(words: list[str], table: Table) -> list[str]:
    """Cut where the subject ends: at a preposition, or at a verb once a known thing has been named."""
    kept: list[str] = []
    for i, word in enumerate(words):
        named = _part_of_a_name(words, i, table)
        if (word in PREPOSITIONS or word == "of") and not named:
            if kept and (_known(kept, table) or word not in ("up", "down", "off", "next", "as", "to")):
                break
            continue
        if (word == DOES or word in VERBS or word.endswith("ing")) and not named and _known(kept, table):
            break
        kept.append(word)
    return kept


def _part_of_a_name(words: list[str], i: int, table: Table) -> bool:
    """Whether a word belongs to a name that the rigs know whole: the "and" of a gin and tonic."""
    starts, ends = range(max(0, i - LONGEST + 1), i + 1), range(i + 1, i + LONGEST)
    return any(tuple(words[a:b]) in table.words for a in starts for b in ends if 1 < b - a <= LONGEST)


def _known(words: list[str], table: Table) -> _Match | None:
    """The right-most of the rigs' own words, or a noun of the table where it is the head."""
    own = _rightmost(words, table)
    if own is not None and own.behind == 0:
        return own
    return _listed(words, table) or own


def _rightmost(words: list[str], table: Table) -> _Match | None:
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - LONGEST), end):
            found = table.words.get(tuple(words[start:end]))
            if found is not None:
                return _Match(found, len(words) - end)
    return None


def _listed(words: list[str], table: Table) -> _Match | None:
    for start in range(max(0, len(words) - 3), len(words)):
        name = nouns().get(" ".join(words[start:]))
        if name is not None:
            return _Match(table.names.get(name), 0)
    return None
