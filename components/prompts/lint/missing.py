"""Rules about what a shot lacks: a clear subject, something that happens, a camera, a style."""

import re
from dataclasses import replace

from components.prompts.lint.reading import Reading
from components.prompts.lint.report import Mend
from components.prompts.lint.rule import Remark, Rule
from components.prompts.phrases import word_set
from components.prompts.vocabulary import CAMERAS, STYLES

_VAGUE = re.compile(
    r"^(?:(?:a|an|the|some|our|my)\s+)?(?:very\s+)?(?:it|this|that|he|she|they|something|someone|somebody|anything|"
    r"everything|things?|stuff|objects?|characters?|figures?$|make|create|generate|show|do|give)\b(?!\s+(?:with|in|wearing|made|who|of)\s+a\b)",
    re.IGNORECASE,
)
_PRAISE = word_set(
    "beautiful amazing stunning epic awesome cool nice incredible gorgeous breathtaking masterpiece best great perfect "
    "wow ultra highly detailed detail quality high hd uhd 4k 8k hdr resolution trending award winning very super and "
    "a the k p professional video clip shot scene footage"
)
_DOES = re.compile(r"\b(?:does|doing|do|performs?|takes?|makes?) (?:a|an|the|his|her) \w+", re.IGNORECASE)
_IN_GENERAL = re.compile(r"[^\W\d_]+")


def _subject(shot: Reading) -> Remark | None:
    subject = shot.parts.subject.strip()
    words = [word.lower() for word in _IN_GENERAL.findall(subject)]
    if subject and not _VAGUE.match(subject) and not (words and all(word in _PRAISE for word in words)):
        return None
    says = f"“{_brief(subject)}” could be anything." if subject else "Nobody is in the picture yet."
    return Remark(says, "Name who or what we look at, with one thing that makes it yours: its color, age or material.")


def _motion(shot: Reading) -> Remark | None:
    if shot.verbs or _DOES.search(shot.text):
        return None
    subject = shot.parts.subject.strip() or "the subject"
    says = "Nothing happens yet." if not shot.parts.action.strip() else "That movement could be any movement."
    action = replace(shot.parts, action="turning slowly")
    air = replace(shot.parts, details=(*shot.parts.details, "a gentle breeze moves everything softly"))
    return Remark(
        says,
        f"Video needs a verb: say what {_short(subject)} does, such as “turns”, “pours” or “runs through”.",
        (Mend("Let it turn slowly", action), Mend("Let only the air move", air)),
    )


def _camera(shot: Reading) -> Remark | None:
    if shot.parts.camera.strip() or shot.said_of("camera") or re.search(r"\bcamera\b", shot.text, re.IGNORECASE):
        return None
    ids = ("tracking", "static") if any(v.base in _TRAVELS for v in shot.verbs) else ("push_in", "static")
    mends = tuple(Mend(CAMERAS[id_].label, replace(shot.parts, camera=id_)) for id_ in ids)
    return Remark(
        "The camera has no job.", "Without one the model picks a move of its own, another one each time.", mends
    )


def _style(shot: Reading) -> Remark | None:
    looks = shot.said_of("style") or shot.said_of("stock") or shot.said_of("palette") or shot.parts.style.strip()
    if looks or re.search(
        r"\b(?:style|look(?=[,.;]|$)|film|footage|painting|illustration|photo|rendered)\b", shot.text, re.IGNORECASE
    ):
        return None
    mends = tuple(Mend(STYLES[id_].label, replace(shot.parts, style=id_)) for id_ in ("realistic", "cinematic"))
    return Remark("It has no look yet.", "One word for the style keeps two takes of it alike.", mends)


def _brief(text: str) -> str:
    return text if len(text) <= 40 else text[:40].rsplit(" ", 1)[0] + "…"


def _short(subject: str) -> str:
    return subject if len(subject) <= 40 else "the subject"


_TRAVELS = {
    "run",
    "walk",
    "drive",
    "ride",
    "sail",
    "fly",
    "swim",
    "trot",
    "gallop",
    "race",
    "roll",
    "glide",
    "sprint",
    "skate",
}

RULES = (
    Rule("subject", 30, _subject),
    Rule("motion", 22, _motion),
    Rule("camera", 10, _camera),
    Rule("style", 8, _style),
)
