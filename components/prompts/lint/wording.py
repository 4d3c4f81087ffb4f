"""Rules about words that models misread: lettering, names, negatives, and a shape that was not chosen."""

import re
from dataclasses import replace

from components.prompts.lint.names import BRAND, PERSON
from components.prompts.lint.reading import Reading, replaced, without_words
from components.prompts.lint.report import Mend
from components.prompts.lint.rule import Remark, Rule
from components.prompts.parts import PromptParts

_LETTERING = re.compile(
    r"(?:(?:[\w-]+ )?logos?|title text|text overlays?|overlaid text|captions?|subtitles?|watermarks?|lettering|"
    r"slogans?|taglines?|typography|brand name|price tags? (?:of|showing)|phone number|"
    r"(?:the |with |in )?(?:words?|text|letters?) (?:[\"“'‘]|that |on |appears?|reads?|saying|fades?|(?-i:[A-Z]))|"
    r"(?:sign|banner|billboard|label|poster|screen|shirt|board|neon|text|title|card|cake|cup|box)s? "
    r"(?:that |which )?(?:says?|saying|reads?|reading|spells?|spelling)\b)",
    re.IGNORECASE,
)
_NOT = (
    r"(?:no|without(?: any)?|don'?t|do not|does not|doesn'?t|avoid(?:ing)?|never|not|exclude|excluding|free of|"
    r"must not|should not|shouldn'?t|isn'?t|aren'?t|not any|zero)"
)
_NEGATIVE = re.compile(rf"(?<![\w-]){_NOT}(?![\w-])[^,.;\n]*", re.IGNORECASE)
_FINE = re.compile(
    r"^(?:no longer|no matter|no one|not only|not just|never[- ]ending|without (?:a )?(?:stopp?ing|pausing?|pause|"
    r"stop|end|effort|hesitat\w+|haste|hurry|looking|a (?:word|sound|break|shake)|moving|warning)|not far|no sooner|"
    r"no doubt|not quite|not yet|never stops?)\b",
    re.IGNORECASE,
)
_PLAIN = {"iPhone": "a slim smartphone", "iPad": "a tablet", "MacBook": "a thin laptop", "Tesla": "an electric car"}
_BARE = re.compile(rf"^{_NOT}\s+(?:(?:show|include|add|use|have|want|be|any|the|a|an)\s+)*", re.IGNORECASE)
_WIDE = re.compile(
    r"\b(?:ultra[- ]?wide(?:screen)?(?: panoramic)?(?: landscape)?|wide ?screen|cinemascope|"
    r"panoram(?:a|ic)(?: view| landscape)?|landscape (?:format|orientation)|letterbox(?:ed)?|16:9|21:9|2\.3[59]:1)",
    re.IGNORECASE,
)
_TALL = re.compile(
    r"\b(?:vertical (?:video|format|shot|frame|orientation)|portrait (?:format|orientation|mode)|9:16|4:5|3:4|"
    r"tall format|phone[- ]shaped|(?:reels?|stories|story|shorts) format)",
    re.IGNORECASE,
)
_SQUARE = re.compile(r"\b(?:square (?:format|video|frame|crop)|1:1)", re.IGNORECASE)


def _lettering(shot: Reading) -> Remark | None:
    for _, text in shot.written:
        for found in _LETTERING.finditer(text):
            if _denied(text, found.start()):
                continue
            mends = (Mend("Leave the words out", without_words(shot.parts, found[0].strip(" \"“'‘"))),)
            return Remark(
                f"“{found[0].strip()}” will come out as something like letters.",
                "Models draw writing as shapes. Film a blank surface and set the words over it in Edit.",
                mends,
            )
    return None


def _names(shot: Reading) -> Remark | None:
    for pattern, kind in ((PERSON, "person"), (BRAND, "brand")):
        for _, text in shot.written:
            if (found := pattern.search(text)) is None:
                continue
            reason = (
                "Most services refuse real people. Say what they look like instead: age, hair, clothes."
                if kind == "person"
                else "Services refuse or misdraw brands and their characters. Say color, shape and material instead."
            )
            mends = (_unnamed(shot.parts, found[0], "a person" if kind == "person" else "a made-up character"),)
            says = f"{found[0]} is somebody real." if kind == "person" else f"{found[0]} belongs to somebody."
            return Remark(says, reason, mends)
    return None


def _unnamed(parts: PromptParts, name: str, instead: str) -> Mend:
    left = without_words(parts, name)
    if left.subject.strip() or not parts.subject.strip():
        return Mend(f"Leave out {name}", left)
    plain = _PLAIN.get(name, instead)
    return Mend(f"Say “{plain}”", replaced(parts, name if plain == instead else parts.subject, plain))


def _negatives(shot: Reading) -> Remark | None:
    found = [
        hit[0].strip()
        for _, text in shot.written
        for hit in _NEGATIVE.finditer(text)
        if not _FINE.match(hit[0]) and _about(hit[0])
    ]
    if not found:
        return None
    parts: PromptParts = shot.parts
    for words in found:
        parts = without_words(parts, words)
    bare = [_BARE.sub("", words) for words in found]
    avoid = ", ".join(word for word in (parts.negative_prompt, *bare) if word)
    mends = [Mend("Take it out", parts)]
    if shot.context.takes_negative_prompt:
        mends.insert(0, Mend("Move it to what to leave out", replace(parts, negative_prompt=avoid)))
    return Remark(
        f"“{found[0][:40]}” puts it in the picture.",
        "Models hear the noun, not the “no”. Say what is there instead.",
        tuple(mends),
    )


def _ratio(shot: Reading) -> Remark | None:
    chosen = shot.context.aspect_ratio
    if not chosen:
        return None
    shapes = (("wide", _WIDE, "16:9"), ("tall", _TALL, "9:16"), ("square", _SQUARE, "1:1"))
    for shape, pattern, ratio in shapes:
        found = pattern.search(shot.text)
        if found and shape != _shape(chosen) and found[0] != chosen:
            mends = (
                Mend(f"Make it {ratio}", shot.parts, aspect_ratio=ratio),
                Mend(f"Keep {chosen}", without_words(shot.parts, found[0])),
            )
            return Remark(
                f"“{found[0]}” and {chosen} pull apart.",
                "The shape is set by the choice, not by the words; together they crop oddly.",
                mends,
            )
    return None


def _denied(text: str, place: int) -> bool:
    """Tell whether the words before it say that it should not be there."""
    return bool(re.search(rf"\b{_NOT}(?:\s+\w+){{0,3}}\s*(?:or\s+)?$", text[:place], re.IGNORECASE))


def _about(words: str) -> bool:
    """Tell whether a negative denies something, rather than standing alone."""
    return len(words.split()) > 1


def _shape(ratio: str) -> str:
    width, _, height = ratio.partition(":")
    try:
        wide, high = float(width), float(height)
    except ValueError:
        return ""
    return "square" if wide == high else "wide" if wide > high else "tall"


RULES = (
    Rule("lettering", 8, _lettering),
    Rule("names", 14, _names),
    Rule("negatives", 8, _negatives),
    Rule("ratio", 8, _ratio),
)
