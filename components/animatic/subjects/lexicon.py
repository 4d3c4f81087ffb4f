"""From words to a rig: the head noun of the first noun phrase decides, longer phrases before single words."""

import re
from collections.abc import Iterable, Mapping

from components.animatic.subjects.base import Rig

LONGEST = 4
_WORD = re.compile(r"[a-zà-ÿ0-9]+(?:['’-][a-zà-ÿ0-9]+)*")
_BREAK = re.compile(r"[,.;:!?()\n]| - | – | — ")

_PREPOSITIONS = frozenset(
    [
        "with",
        "without",
        "in",
        "on",
        "at",
        "by",
        "under",
        "over",
        "through",
        "across",
        "into",
        "onto",
        "from",
        "near",
        "beside",
        "behind",
        "above",
        "below",
        "along",
        "inside",
        "outside",
        "against",
        "around",
        "between",
        "during",
        "for",
        "to",
        "toward",
        "towards",
        "down",
        "up",
        "off",
        "that",
        "which",
        "who",
        "whose",
        "while",
        "as",
        "and",
        "or",
        "next",
        "amid",
        "among",
        "surrounded",
        "made",
        "made-of",
        "wearing",
        "holding",
    ]
)
_VERBS = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "being",
        "has",
        "have",
        "does",
        "do",
        "runs",
        "walks",
        "drives",
        "sits",
        "stands",
        "jumps",
        "flies",
        "swims",
        "sails",
        "sleeps",
        "eats",
        "drinks",
        "dances",
        "plays",
        "rides",
        "races",
        "speeds",
        "glides",
        "floats",
        "spins",
        "rotates",
        "rises",
        "pours",
        "opens",
        "moves",
        "looks",
        "smiles",
        "waits",
        "leaps",
        "gallops",
        "trots",
        "drifts",
        "rolls",
        "turns",
        "lies",
        "rests",
        "shines",
        "appears",
        "emerges",
        "parked",
        "seated",
        "poured",
        "filled",
        "placed",
        "covered",
        "set",
    ]
)
_HOLDERS = frozenset(
    [
        "bottle",
        "pair",
        "cup",
        "mug",
        "glass",
        "can",
        "slice",
        "piece",
        "plate",
        "bowl",
        "pack",
        "box",
        "bunch",
        "group",
        "kind",
        "sort",
        "type",
        "tube",
        "jar",
        "shot",
        "photo",
        "picture",
        "image",
        "video",
        "closeup",
        "close-up",
        "view",
        "scene",
        "portrait",
        "crowd",
        "team",
        "couple",
        "number",
        "lot",
        "shots",
    ]
)
_VESSELS = frozenset({"can", "jar", "tube"})
"""Holders that are shown themselves: a can of beer is a can, a bottle of perfume is a perfume."""
_OTHERS = frozenset(
    [
        "machine",
        "key",
        "bowl",
        "food",
        "house",
        "shop",
        "store",
        "grinder",
        "leash",
        "holder",
        "seat",
        "engine",
        "maker",
        "filter",
        "bean",
        "bed",
        "toy",
        "tire",
        "tyre",
        "rack",
        "cage",
        "cover",
        "roaster",
        "wash",
        "insurance",
        "dealership",
        "station",
        "charger",
    ]
)
"""Heads that turn a known word before them into something else: a car key, a dog bowl."""
_IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "leaves": "leaf",
    "puppies": "puppy",
    "wolves": "wolf",
    "glasses": "glasses",
    "headphones": "headphones",
    "earphones": "headphones",
    "sunglasses": "sunglasses",
    "athletes": "athlete",
}

Table = Mapping[tuple[str, ...], Rig]


def table_of(rigs: Iterable[Rig]) -> dict[tuple[str, ...], Rig]:
    """Index the rigs by their words; the first rig to claim a phrase keeps it."""
    table: dict[tuple[str, ...], Rig] = {}
    for rig in rigs:
        for phrase in rig.words:
            table.setdefault(tuple(_singular(word) for word in _WORD.findall(phrase)), rig)
    return table


def find(text: str, table: Table) -> Rig | None:
    """Find the rig that the words mean, or None."""
    for clause in _BREAK.split(text[:2000].lower(), maxsplit=4):
        found = _in_clause([_singular(word) for word in _WORD.findall(clause)][:40], table)
        if found is not None:
            return found
    return None


def _in_clause(words: list[str], table: Table) -> Rig | None:
    if "of" not in words:
        return _head(_noun_phrase(words, table), table)
    at = words.index("of")
    left, right = words[:at], _noun_phrase(words[at + 1 :], table)
    if left and left[-1] in _HOLDERS:
        for start in range(len(right)):
            whole = table.get((left[-1], "of", *right[start:]))
            if whole is not None:
                return whole
        first, second = (left, right) if left[-1] in _VESSELS else (right, left)
        return _head(first, table) or _head(second, table)
    return _head(_noun_phrase(left, table), table) or _head(right, table)


def _head(words: list[str], table: Table) -> Rig | None:
    """Give the right-most known thing, unless the phrase goes on to make something else of it."""
    if words and words[-1] in _OTHERS and not any(tuple(words[i:]) in table for i in range(len(words))):
        return None
    return _rightmost(words, table)


def _noun_phrase(words: list[str], table: Table) -> list[str]:
    """Cut where the subject ends: at a preposition, or at a verb once a known thing has been named."""
    kept: list[str] = []
    for word in words:
        if word in _PREPOSITIONS or word == "of":
            if kept and (_rightmost(kept, table) is not None or word not in ("up", "down", "off", "next", "as", "to")):
                break
            continue
        if (
            (word in _VERBS or word.endswith("ing"))
            and _rightmost(kept, table) is not None
            and (*kept[-1:], word) not in table
        ):
            break
        kept.append(word)
    return kept


def _rightmost(words: list[str], table: Table) -> Rig | None:
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - LONGEST), end):
            found = table.get(tuple(words[start:end]))
            if found is not None:
                return found
    return None


def _singular(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ens")):
        return word[:-1]
    return word
