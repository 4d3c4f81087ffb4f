"""The prompt as one text, each word knowing its field, with its length, what is wrong with it, how models get it."""

from collections.abc import Mapping
from typing import Any

from components.errors import PromptTooLong
from components.prompts import PromptParts, check_length
from components.providers import VideoModel
from components.settings import Limits
from components.widgets.element import element
from components.widgets.prompt_dialects import EVENT, KEY, dialects, own_changes
from components.widgets.session import heard, session
from components.widgets.shot import Shot

_text = element(KEY, events=(EVENT, "polish"), reserve="60px")


def text_changes(shot: Shot) -> dict[str, Any]:
    """Return the words that were just written for one model."""
    return own_changes(shot, heard(KEY, EVENT))


def prompt_text(shot: Shot, limits: Limits, in_mind: VideoModel, *, drawn: Shot, polished: bool = False) -> bool:
    """Draw the text with its words and characters counted; one that is too long says by how much.

    ``drawn`` is what the models get to see of a pattern. Return whether somebody asks for ``polished`` words.
    """
    text = shot.text
    problem = ""
    try:
        check_length(drawn.text, limits)
    except PromptTooLong as error:
        problem = str(error)
    words = len(text.split())
    count = f"{words:,} word{'' if words == 1 else 's'}, {len(text):,} characters" if text else ""
    data: Mapping[str, Any] = {
        "edition": session().edition,
        "text": text,
        "segments": segments(shot.parts),
        "count": count,
        "problem": problem,
        "empty": "Your prompt grows here, word by word.",
        "model": in_mind.label,
        "dialects": dialects(drawn, in_mind) if text else [],
        "fixed": shot.is_pattern,
        "polish": polished,
    }
    return bool(_text(data, key=KEY)["polish"])


def segments(parts: PromptParts) -> list[dict[str, str]]:
    """Each part as it stands in the text; joined with commas they are the text."""
    return [{"part": name, "text": text} for name, text in parts.segments()]
