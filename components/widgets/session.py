"""What one person is in the middle of: the only place that touches Streamlit's session. Ids and text, nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from uuid import uuid4

import streamlit as st

from components.widgets.desk import EditDesk
from components.widgets.way_back import WayBack

ONE_CLICK = 2.0
"""Seconds in which two clicks on the same thing count as one."""


@dataclass
class Session:
    """One browser tab's unfinished business. What is finished lives in the catalog.

    ``edition`` names one opening of the shot at work: what a field said before another shot was opened is not for this
    one. ``start`` is the wish for a new shot that the address bore last. ``taken`` is the time of the last change
    taken over from each field.
    ``way_back`` leads back from the last change to the shot that one click made.
    ``chosen`` are the clips that are marked in the library; ``turn`` tells the browser whose word on them is newer.
    ``shown`` counts the clips of the last search that are drawn; ``trashed`` is what Undo brings back. ``deaf`` is a
    browser that hears no event stream.
    ``thrown`` is what Undo brings back, a kind and an id, ``prompts_shown`` how many more than a page are drawn.
    """

    intents: dict[str, str] = field(default_factory=dict)
    sent_at: dict[str, float] = field(default_factory=dict)
    prompt_id: str = ""
    start: str = ""
    edition: str = field(default_factory=lambda: uuid4().hex[:12])
    taken: dict[str, float] = field(default_factory=dict)
    way_back: WayBack | None = None
    chosen: tuple[str, ...] = ()
    turn: int = 0
    shown: tuple[str, int] = ("", 0)
    trashed: tuple[str, ...] = ()
    deaf: bool = False
    thrown: tuple[str, str] = ("", "")
    prompts_shown: int = 0
    edit: EditDesk = field(default_factory=EditDesk)

    def intent(self, action: str) -> str:
        """Return the id to send ``action`` under: the same until a moment after ``sent``; a double click sends once."""
        if monotonic() - self.sent_at.get(action, monotonic()) > ONE_CLICK:
            self.sent_at.pop(action)
            self.intents.pop(action, None)
        return self.intents.setdefault(action, uuid4().hex)

    def sent(self, action: str) -> None:
        """Remember that ``action`` was sent: a later click means a new one."""
        self.sent_at.setdefault(action, monotonic())

    def choose(self, ids: Sequence[str] = (), turn: int | None = None) -> None:
        """Take over which clips are chosen; without the browser's own turn this is a newer word than its."""
        self.chosen, self.turn = tuple(ids), self.turn + 1 if turn is None else turn

    def open_shot(self, prompt_id: str) -> None:
        """Turn to another shot; an empty id means one that is not written yet."""
        self.prompt_id, self.edition, self.taken, self.way_back = prompt_id, uuid4().hex[:12], {}, None


def session() -> Session:
    """Return this tab's session."""
    if "dailies" not in st.session_state:
        st.session_state["dailies"] = Session()
    found: Session = st.session_state["dailies"]
    return found


def put(values: Mapping[str, Any]) -> None:
    """Set native widgets, by their keys, to these values. Only as the callback of a button, before they are drawn."""
    for key, value in values.items():
        st.session_state[key] = value


def heard(key: str, event: str) -> Any:
    """Return what the element with this key says in this run, before it is drawn; None if nothing."""
    return (st.session_state.get(key) or {}).get(event)


def stated(key: str) -> Any:
    """Return what the native widget with this key says in this run, before it is drawn; None if it never was."""
    return st.session_state.get(key)
