"""From a plain sentence to the parts of a shot: typed where nothing is yet, or found in the subject."""

from dataclasses import fields, replace

from components.prompts import PromptParts, split
from components.widgets.element import element
from components.widgets.session import heard, session
from components.widgets.shot import Shot
from components.widgets.way_back import Proposal
from components.widgets.words import count

KEY, FIELDS = "prompt_sentence", "shot_fields"
_sentence = element(KEY, events=("split",), reserve="132px")
LONGEST = 10_000
ENOUGH_PARTS, ENOUGH_WORDS = 3, 7


def wished_split(shot: Shot) -> Proposal | None:
    """Return the shot that the sentence just given tells; None if there was none."""
    said, edition = heard(KEY, "split"), session().edition
    if said and said.get("edition") == edition:
        return _told(shot, str(said.get("text", ""))[:LONGEST])
    offered = heard(FIELDS, "split")
    return _told(shot, shot.parts.subject) if offered == edition and holds_a_sentence(shot) else None


def sentence_box() -> None:
    """Draw the place for a sentence."""
    data = {
        "edition": session().edition,
        "title": "Say it in one sentence",
        "hint": "A slow dolly in on a steaming cup of coffee in a cozy café at golden hour, cinematic",
        "button": "Fill in the parts",
        "longest": LONGEST,
    }
    _sentence(data, key=KEY)


def holds_a_sentence(shot: Shot) -> bool:
    """Tell whether the subject alone says so much that it could be taken apart."""
    text = shot.parts.subject
    if len(text.split()) < ENOUGH_WORDS or shot.is_pattern or replace(shot.parts, subject="") != PromptParts():
        return False
    return len(_filled(split(text))) >= ENOUGH_PARTS


def _told(shot: Shot, text: str) -> Proposal | None:
    if not text.strip():
        return None
    parts = split(text)
    words = f"Taken apart into {count(len(_filled(parts)), 'part')}"
    return Proposal(words, replace(shot, parts=replace(parts, negative_prompt=shot.parts.negative_prompt)))


def _filled(parts: PromptParts) -> list[str]:
    return [field.name for field in fields(parts) if getattr(parts, field.name)]
