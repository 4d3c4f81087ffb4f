"""A notice with a way back, for what is done at once instead of being asked about first."""

from components.widgets.element import element
from components.widgets.session import heard

KEY = "undo"
_undo = element(KEY, events=("undo",))


def undo(words: str, *, turn: int) -> None:
    """Draw the notice; a new ``turn`` shows it anew, no words take it away."""
    _undo({"words": words, "turn": turn}, key=KEY)


def undo_wished() -> bool:
    """Tell whether somebody wants it back."""
    return bool(heard(KEY, "undo"))
