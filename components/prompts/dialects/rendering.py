"""The one way from the parts of a shot to a dialect."""

from components.prompts.dialects.dialect import Dialect, Rendered
from components.prompts.dialects.table import DIALECTS
from components.prompts.parts import PromptParts


def render(parts: PromptParts, dialect: Dialect | str, *, takes_negative_prompt: bool | None = None) -> Rendered:
    """Return the shot in a dialect, by its id or itself; an id that nobody knows gives the builder's text.

    ``takes_negative_prompt`` is what the registry knows of the very model; without it the dialect decides.
    """
    speaks = DIALECTS.get(dialect, DIALECTS["published"]) if isinstance(dialect, str) else dialect
    avoid = parts.negative_prompt.strip()
    notes = []
    takes = speaks.negative_prompt if takes_negative_prompt is None else takes_negative_prompt
    name = "This model" if speaks.id == "published" else speaks.label
    if avoid and not takes:
        notes.append(f"{name} takes no negative prompt: “{avoid}” is not sent.")
    text = speaks.words(parts)
    if not text and parts.text():
        notes.append(f"{name} reads no words; it moves the picture it is given.")
    return Rendered(text, avoid if avoid and takes else None, dict(speaks.options(parts)), tuple(notes))
