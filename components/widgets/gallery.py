"""All clips of a search as one browser element, and what somebody did in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from components.catalog import Clip
from components.widgets.cards import card
from components.widgets.element import element
from components.widgets.session import heard

KEY = "gallery"
_gallery = element("gallery", events=("open", "choose", "favor", "edit", "more", "close"), reserve="60vh")


@dataclass(frozen=True)
class Wish:
    """What somebody wants done: an act in one word, the clips it is about, and a value where one is needed."""

    act: str
    ids: tuple[str, ...] = ()
    value: Any = None


def gallery(clips: Sequence[Clip], *, chosen: Sequence[str], turn: int, current: str, more: int) -> None:
    """Draw the clips. ``more`` is how many to show next when the end comes near, or 0."""
    data = {"clips": [card(clip) for clip in clips], "selected": list(chosen), "turn": turn}
    _gallery({**data, "current": current, "more": more}, key=KEY)


def gallery_wishes() -> list[Wish]:
    """Return what was done in the gallery, before it is drawn again."""
    wishes = []
    if opened := heard(KEY, "open"):
        wishes.append(Wish("open", (opened,)))
    if choice := heard(KEY, "choose"):
        wishes.append(Wish("choose", tuple(choice["ids"]), choice["turn"]))
    if favor := heard(KEY, "favor"):
        wishes.append(Wish("favor", (favor["id"],), favor["on"]))
    if edit := heard(KEY, "edit"):
        wishes.append(Wish("edit", tuple(edit)))
    if heard(KEY, "close"):
        wishes.append(Wish("close"))
    if more := heard(KEY, "more"):
        wishes.append(Wish("more", value=more))
    return wishes
