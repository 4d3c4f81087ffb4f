"""A shot as the rules read it: its words, what they say in terms of the vocabulary, and how to take words out of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from components.prompts.lint.report import LintContext, Mend
from components.prompts.parts import PromptParts
from components.prompts.phrases import Word, words_in
from components.prompts.recognized import recognized
from components.prompts.verbs import Verb, is_verb, verbs_in
from components.prompts.vocabulary import TABLES, Term

READ = 12_000
_WRITTEN = ("subject", "action", "setting")
_CLAUSE = re.compile(r"[,;.!?\n]+")
_LOOSE = re.compile(
    r"^(?:\s|,|;|\band\b|\bbut\b|\bor\b)+|(?:\s|,|;|\b(?:and|but|or|in|at|on|with|under|during|a|an|the)\b)+$", re.I
)


@dataclass(frozen=True)
class Said:
    """Something the shot says in terms of the vocabulary; ``words`` as written, empty where the part holds the id."""

    table: str
    term: Term
    part: str
    words: str = ""

    @property
    def label(self) -> str:
        """How to name it in a sentence."""
        return (self.words or self.term.label).lower()


@dataclass(frozen=True)
class Reading:
    """One shot, read once for all rules."""

    parts: PromptParts
    context: LintContext

    @cached_property
    def text(self) -> str:
        """The prompt as it would be sent."""
        return self.parts.text()

    @cached_property
    def written(self) -> tuple[tuple[str, str], ...]:
        """(part, text) of everything in free words."""
        own = [(name, getattr(self.parts, name)[:READ]) for name in _WRITTEN]
        own += [("details", detail) for detail in self.parts.details]
        own += [(name, value) for name in TABLES if (value := getattr(self.parts, name)[:READ]) not in TABLES[name]]
        return tuple((name, text) for name, text in own if text.strip())

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Everything that is said in terms of the vocabulary, in any part."""
        held = [
            Said(name, table[value], name)
            for name, table in TABLES.items()
            if (value := getattr(self.parts, name)) in table
        ]
        return (*held, *(
            Said(*hit.value, part, text[hit.start : hit.end]) for part, text in self.written for hit in recognized(text)
        ))  # fmt: skip

    def said_of(self, table: str) -> list[Said]:
        """What is said of one part, each term once."""
        return list({said.term.id: said for said in reversed(self.said) if said.table == table}.values())[::-1]

    @cached_property
    def clauses(self) -> tuple[tuple[str, tuple[Word, ...], tuple[Verb, ...]], ...]:
        """The free text clause by clause: (part, words, verbs); verbs of the camera are left out."""
        read = []
        subject_acts = f"{self.parts.subject.strip()} {self.parts.action.strip()}".strip()
        texts = [("action", subject_acts), *(pair for pair in self.written if pair[0] not in ("subject", "action"))]
        for part, text in texts:
            for clause in _CLAUSE.split(text[:READ]):
                hits = [hit for hit in recognized(clause) if hit.value[0] in ("camera", "shot", "angle")]
                words = tuple(words_in(clause))
                verbs = [v for v in verbs_in(words) if not any(h.start <= words[v.place].start < h.end for h in hits)]
                read.append((part, words, tuple(verbs)))
        return tuple(read)

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        """Every word that tells what happens."""
        told = tuple(verb for _, _, verbs in self.clauses for verb in verbs)
        first = words_in(self.parts.action[:READ])[:1]
        return told or tuple(Verb(0, word.text, 2) for word in first if is_verb(word.text))

    def without(self, *unwanted: Said) -> PromptParts:
        """Return the parts without these."""
        parts = self.parts
        for said in unwanted:
            parts = without_words(parts, said.words) if said.words else changed(parts, {said.part: ""})
        return parts

    def keep_one(self, choices: Sequence[Said], limit: int = 3) -> tuple[Mend, ...]:
        """Return a mend for each choice: keep it, drop the others."""
        return tuple(
            Mend(f"Keep {kept.label}", self.without(*(other for other in choices if other is not kept)))
            for kept in choices[:limit]
        )


def changed(parts: PromptParts, texts: Mapping[str, Any]) -> PromptParts:
    """Return the parts with some of them told anew, by name."""
    return replace(parts, **texts)


def replaced(parts: PromptParts, words: str, by: str) -> PromptParts:
    """Return the parts with these words, as a whole and in any case, replaced wherever they stand in free text."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)

    def mended(text: str) -> str:
        if not pattern.search(text):
            return text
        left = re.sub(r"\s+", " ", re.sub(r"(?:\s*,){2,}", ",", pattern.sub(lambda _: by, text)))
        while (shorter := _LOOSE.sub("", left).strip()) != left:
            left = shorter
        return left

    changes = {name: mended(getattr(parts, name)) for name in (*_WRITTEN, *TABLES)}
    details = tuple(detail for detail in map(mended, parts.details) if detail)
    return changed(parts, {**changes, "details": details})


def without_words(parts: PromptParts, words: str) -> PromptParts:
    """Return the parts without these words."""
    return replaced(parts, words, "")
