"""Take a plain sentence apart into the parts of a shot, by rules; a person corrects what they get wrong."""

import re
from collections.abc import Sequence
from typing import Any

from components.prompts.parts import PromptParts
from components.prompts.phrases import Hit, word_set, words_in
from components.prompts.recognized import recognized
from components.prompts.verbs import is_verb, is_weak, verbs_in
from components.prompts.vocabulary import Term

READ = 4000
_CLAUSE = re.compile(r"[^,;\n]+?(?=[,;\n]|\.\s|\.$|$)")
_ENDS = " \t\r,;."
_FILLER = word_set(
    "a an the in at of on with and or style look looks lighting light lights shot camera view film slow slowly very "
    "soft softly quality mood palette colors tone tones lens footage video scene smooth smoothly gentle fast moody"
)
_LEADS = re.compile(
    r"\s+(of|on|over|to|towards?|across|as|into|onto|around|with|through|following|along|showing)\s+", re.IGNORECASE
)
_OVER = {"over", "across", "through", "along"}
_OPENER = re.compile(
    r"^(?:(?:a|an|the)\s+)?(?:video|clip|shot|scene|footage|film|animation|image|picture)\s+(?:of|with|showing)\s+",
    re.IGNORECASE,
)
_IN = re.compile(r"\s+(?:in|inside)\s+(?=(?:a|an|the|his|her|its|their|my|our|some|deep|outer|front)\b)", re.IGNORECASE)
_STARTS_IN = re.compile(r"^(?:in|inside)\s+", re.IGNORECASE)
_WORN_OR_HELD = re.compile(
    r"\b(?:shawl|dress|coat|jacket|suit|hat|shirt|raincoat|uniform|gown|sweater|boots|armor|pan|pot|bowl|glass|hands?|"
    r"arms|mouth|circles?|air|sun|wind|distance|background|foreground|picture|frame)$",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\s+(?:in|at|on|during|under|by|with)\s+(?:(?:a|an|the|some)\s+)?$", re.IGNORECASE)
_BEFORE_VERB = re.compile(
    r"\s+(?:is|are|was|(?:as|while|who|that|which)(?:\s+(?:he|she|it|they|is|are))?)$", re.IGNORECASE
)
_GOES_ON = re.compile(r"^(?:and\s+)?(?:then|finally|suddenly|next|after that)\b", re.IGNORECASE)
_LISTS_ON = re.compile(r"^(?:and\s+)?(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten)\s", re.IGNORECASE)
_TRAILING = {"lighting", "weather", "speed", "style", "mood"}

Found = Hit[tuple[str, Term]]


def split(sentence: str) -> PromptParts:
    """Return the parts of the sentence. What fits nowhere is a detail, so that hardly a word is lost."""
    reader = _Reader()
    head, rest = sentence[:READ], sentence[READ:].strip()
    for clause in _CLAUSE.finditer(" ".join(head.split())):
        reader.clause(clause[0].strip(_ENDS))
    if rest:
        reader.details.append(rest)
    return reader.parts()


class _Reader:
    """Collects parts clause by clause; what a part has no more room for becomes a detail."""

    def __init__(self) -> None:
        self.told: dict[str, Any] = {}
        self.details: list[str] = []

    def parts(self) -> PromptParts:
        return PromptParts(**self.told, details=tuple(self.details))

    def clause(self, text: str) -> None:
        """Read one clause: technique alone, technique and what it is turned on, or a picture."""
        hits = list(recognized(text))
        if hits and _only_filler(text, hits):
            self._technique(text, hits)
            return
        leading, preposition, rest = _lead(text, hits)
        if leading and "subject" in self.told:
            self._aside(text, leading)
            return
        if leading:
            self._technique(text, leading)
            if preposition in _OVER and not verbs_in(words_in(rest)):
                self.told["setting"] = rest
                return
        self._picture(_OPENER.sub("", self._ending(rest)).strip(_ENDS))

    def _technique(self, text: str, hits: Sequence[Found]) -> None:
        terms = dict(hit.value for hit in hits)
        if len(terms) < len({hit.value for hit in hits}) or any(
            self.told.get(name, term.id) != term.id for name, term in terms.items()
        ):
            self.details.append(text)
        else:
            self.told.update({name: term.id for name, term in terms.items()})

    def _aside(self, text: str, hits: Sequence[Found]) -> None:
        """Keep “camera orbits around the boat” in its own words."""
        name = hits[0].value[0]
        if name in self.told:
            self.details.append(text)
        else:
            self.told[name] = text

    def _ending(self, text: str) -> str:
        """Take “at sunset” or “in slow motion” off the end, again and again."""
        while hits := list(recognized(text)):
            last = hits[-1]
            name, term = last.value
            before = _ENDING.search(text[: last.start])
            own = text[last.start : last.end].lower().startswith(("at ", "in the ", "by "))
            if last.end < len(text) or name not in _TRAILING or name in self.told or not (before or own):
                break
            self.told[name] = term.id
            text = text[: before.start() if before else last.start].rstrip(_ENDS)
        return text

    def _picture(self, text: str) -> None:
        place = _STARTS_IN.match(text)
        if not text:
            return
        if place and "subject" in self.told and "setting" not in self.told:
            self.told["setting"] = text[place.end() :]
        elif "subject" not in self.told:
            self._sentence(text)
        elif "action" not in self.told and is_verb(text.split()[0].lower()):
            self._action(text)
        elif "action" not in self.told and _LISTS_ON.match(text):
            self._sentence(text, f"{self.told['subject']}, ")
        elif "action" in self.told and (_GOES_ON.match(text) or _goes_on(text)):
            self.told["action"] += f", {text}"
        else:
            self.details.append(text)

    def _sentence(self, text: str, before: str = "") -> None:
        words = words_in(text)
        verbs = [verb for verb in verbs_in(words) if verb.place]
        best = max(verbs, key=lambda verb: (verb.sure, -verb.place), default=None)
        start = words[best.place].start if best else len(text)
        subject = text[:start].rstrip(_ENDS)
        if best is None:
            subject = self._place(subject)
        if joint := _BEFORE_VERB.search(subject):
            start = start if joint[0].split()[0].lower() in ("is", "are", "was") else joint.start()
            subject = subject[: joint.start()]
        self.told["subject"] = before + subject
        self._action(text[start:].strip())

    def _action(self, text: str) -> None:
        if text:
            self.told["action"] = self._place(text)

    def _place(self, text: str) -> str:
        """Take the last “in a …” off as the setting."""
        places = list(_IN.finditer(text))
        if not places or "setting" in self.told or _WORN_OR_HELD.search(text):
            return text
        place = text[places[-1].end() :]
        if verbs_in(words_in(place)):
            return text
        self.told["setting"] = place
        return text[: places[-1].start()]


def _goes_on(text: str) -> bool:
    first = text.split()[0].lower()
    return first.endswith("s") and (is_verb(first) or is_weak(first))


def _only_filler(text: str, hits: Sequence[Found]) -> bool:
    return all(
        word.text in _FILLER or any(hit.start <= word.start < hit.end for hit in hits) for word in words_in(text)
    )


def _lead(text: str, hits: Sequence[Found]) -> tuple[list[Found], str, str]:
    """Return the technique before “on a cup”, the preposition, and the cup."""
    for lead in _LEADS.finditer(text) if hits else ():
        inside = [hit for hit in hits if hit.end <= lead.end()]
        if inside and inside[-1].end <= lead.start() and _only_filler(text[: lead.start()], inside):
            return inside, lead[1].lower(), text[lead.end() :]
    return [], "", text
