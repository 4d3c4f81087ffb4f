"""When a prompt is good to go: the two checks every way of sending one goes through."""

from components.errors import EmptyPrompt, PromptTooLong
from components.settings import Limits


def check_length(text: str, limits: Limits) -> None:
    """Raise PromptTooLong when the text is over what Dailies takes; safe to ask at every keystroke."""
    excess = len(text) - limits.prompt_characters
    if excess > 0:
        raise PromptTooLong(
            f"The prompt has {len(text):,} characters; at most {limits.prompt_characters:,} fit. "
            f"Shorten it by {excess:,}: one shot rarely needs more than a few sentences."
        )


def check_ready(text: str, limits: Limits) -> None:
    """Raise EmptyPrompt or PromptTooLong; ask it when the prompt is sent, not while it is typed."""
    if not text.strip():
        raise EmptyPrompt("The prompt is empty. Say who or what the shot shows, for example “a golden retriever”.")
    check_length(text, limits)
