"""A prompt taken apart into words: its subject, what that does with what, and the parts of the Prompt Builder."""

import re
from dataclasses import dataclass

from components.animatic.request import AnimaticRequest

SHOT_OF = re.compile(
    r"^[^,]{0,60}?\b(?:shot|view|close-?up|footage|video|clip|scene|animation|portrait|image|timelapse)s? "
    r"(?:of|over|across|through) "
)
PLACE = re.compile(
    r",|;|\.|\n| (?:in|on|at|through|across|under|over|near|by|during|against|into|along|beside|amid|among|inside|above"
    r"|below|from|towards?|down|up) "
)
NOUNS = "morning|evening|building|painting|earring|meeting|wedding|brainstorming|pudding|ceiling"
"""What ends like a verb and is none."""
DOING = re.compile(
    r" (?:is|are|was|were|that|who|which|while|as|wearing|holding) "
    rf"|(?<!\bof)(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\bof the) (?!{NOUNS})\w{{3,}}ing\b"
)
BARE = re.compile(
    r"^(?P<who>.*(?: and .*|\w\ws|people|children|men)) (?:bake|build|carry|celebrate|cheer|clap|dance|eat|enjoy"
    r"|explore|hike|hold|jump|laugh|meet|open|prepare|relax|ride|run|share|sit|smile|stand|swim|talk|throw|unbox|wait|walk)\b"
)
"""What several do, as the plural has it."""
SEEN = re.compile(r" (?:at|into|to|toward|towards|for|facing|on) (?:the )?(?:camera|lens|viewer|screen)\b")
"""Where somebody looks or speaks, which is not in the picture."""
SENTENCE = re.compile(r"[.;!?\n]")

_VERBS = (
    "apply bake bite bounce bring browse brush carry catch check chase clean cook cuddle deliver drag dribble drink "
    "drive eat enjoy examine feed film fix fly give hand hold hug inspect lift look open paint pet photograph pick "
    "play pour present pull push raise read repair ride roll sail scroll serve show sing sip smell speak spray steer "
    "strum swing take talk taste text throw try type unbox use walk wash watch wave wear work write"
)
_PLAIN = "bring carry eat enjoy hold raise read throw wear held took gave brought ate drank wore threw rode drove flew"
"""Verbs that are seldom nouns, so that people may do it in the plural or have done it."""


def _forms(verb: str) -> tuple[str, str]:
    """What somebody does, and is doing: holds, holding."""
    es = verb.endswith(("ch", "sh", "s", "x", "o"))
    third = f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeo" else verb + ("es" if es else "s")
    double = verb in ("drag", "hug", "pet", "sip", "strum")
    stem = verb[:-1] if verb.endswith("e") else verb + verb[-1] if double else verb
    return third, f"{stem}ing"


_DEED = re.compile(
    rf"\s(?P<verb>(?:{'|'.join((*_PLAIN.split(), *(form for verb in _VERBS.split() for form in _forms(verb))))})\b"
    r"(?:\s+(?:on|at|into|from|with|up|out|off|a sip of|a bite of)\b)*)"
    r"\s+(?P<thing>(?!(?:in|to|and|down|over|past|along|across|around|through|under|by|for|like|as|slowly)\b)\S.*)$"
)
_WITH = re.compile(r"\swith\s+(?P<thing>\S.*)$")
_END = re.compile(
    r",|\s(?:in|on|at|through|across|under|over|near|by|during|against|into|along|beside|amid|among|inside|above|below"
    r"|from|towards?|to|while|and|with|as|who|that|which|outside|before|after|behind|around)\s"
)


@dataclass(frozen=True)
class Reading:
    """The prompt taken apart, in lower case."""

    text: str
    subject: str
    phrase: str
    """The subject with all that stands beside it."""
    sentence: str
    """The subject and what it does, up to the end of the sentence."""
    action: str
    setting: str
    camera: str
    style: str
    lighting: str


@dataclass(frozen=True)
class Deed:
    """What a subject does with a thing: "drinking", "a cup of coffee"."""

    verb: str
    thing: str


def read(request: AnimaticRequest) -> Reading:
    """Take a request's words apart."""
    parts = {name: text.lower() for name, text in request.part_texts().items()}
    text = request.words.lower()
    opening = opening_of(request.prompt)
    subject = parts.get("subject", "")
    sentence = f"{subject} {parts.get('action', '')}" if subject else SENTENCE.split(opening, maxsplit=1)[0]
    if not subject:
        subject = PLACE.split(opening, maxsplit=1)[0].strip() or text[:80]
    return Reading(
        text=text,
        subject=subject[:200],
        phrase=_phrase(parts.get("subject", "") or opening),
        sentence=SEEN.sub("", " ".join(sentence.split())[:300]),
        action=parts.get("action", ""),
        setting=parts.get("setting", ""),
        camera=parts.get("camera", ""),
        style=parts.get("style", ""),
        lighting=parts.get("lighting", ""),
    )


def opening_of(prompt: str) -> str:
    """The beginning of a sentence, without what says only that it is a shot."""
    return SHOT_OF.sub("", " ".join(prompt.lower().split())[:400])


def _phrase(opening: str) -> str:
    """The words for the subjects: up to the place or the verb."""
    told = PLACE.split(f"{opening} ".replace(" next to ", " beside ").replace(" beside ", " and "), maxsplit=1)[0]
    told = DOING.split(told, maxsplit=1)[0].strip()[:200]
    several = BARE.match(told)
    return several["who"] if several else told


def deeds(sentence: str) -> list[Deed]:
    """What is done with which things, in the order of the words; what somebody is only "with" comes last."""
    found = [Deed("taking a selfie", "a phone")] if "selfie" in sentence else []
    rest = sentence
    while match := _DEED.search(rest):
        found.append(Deed(match["verb"], _END.split(f"{match['thing']} ", maxsplit=1)[0].strip()))
        rest = f" {match['thing']}"
    with_it = _WITH.search(sentence)
    if with_it:
        found.append(Deed("", _END.split(f"{with_it['thing']} ", maxsplit=1)[0].strip()))
    return found
