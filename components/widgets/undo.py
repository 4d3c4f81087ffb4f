"""A notice with a way back, for what is done at once instead of being asked about first."""

from components.widgets.element import element
from components.widgets.session import heard

KEY = "undo"
_undo = element(KEY, events=("undo",))


def undo(trashed: int, *, turn: int) -> None:
    """Draw the notice after so many clips went to the trash; a new ``turn`` shows it anew, none take it away."""
    words = "" if not trashed else "Moved to the trash" if trashed == 1 else f"{trashed} clips moved to the trash"
    notice(words, "delete", turn=turn)


def notice(words: str, icon: str, *, turn: int | str) -> None:
    """Draw what was done, with the way back; no words take it away."""
    _undo({"words": words, "icon": icon, "turn": turn if words else ""}, key=KEY)


def undo_wished() -> bool:
    """Tell whether somebody wants it back."""
    return bool(heard(KEY, "undo"))
