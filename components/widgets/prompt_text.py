"""The prompt as one text, each word knowing its field, with its length and what is wrong with it."""

from components.errors import PromptTooLong
from components.prompts import PromptParts, check_length
from components.settings import Limits
from components.widgets.element import element
from components.widgets.shot import Shot

_text = element("prompt_text", reserve="60px")


def prompt_text(shot: Shot, limits: Limits) -> None:
    """Draw the text with its words and characters counted; one that is too long says by how much."""
    text = shot.text
    problem = ""
    try:
        check_length(text, limits)
    except PromptTooLong as error:
        problem = str(error)
    words = len(text.split())
    count = f"{words:,} word{'' if words == 1 else 's'}, {len(text):,} characters" if text else ""
    empty = "Your prompt grows here, word by word."
    _text(
        {"text": text, "segments": segments(shot.parts), "count": count, "problem": problem, "empty": empty},
        key="prompt_text",
    )


def segments(parts: PromptParts) -> list[dict[str, str]]:
    """Each part as it stands in the text; joined with commas they are the text."""
    return [{"part": name, "text": text} for name, text in parts.segments()]
