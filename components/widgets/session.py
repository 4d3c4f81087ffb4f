"""What one person is in the middle of: the only place that touches Streamlit's session. Ids and text, nothing else."""

from dataclasses import dataclass, field
from uuid import uuid4

import streamlit as st


@dataclass
class Session:
    """One browser tab's unfinished business. What is finished lives in the catalog."""

    toasts: list[tuple[str, str]] = field(default_factory=list)
    intents: dict[str, str] = field(default_factory=dict)

    def intent(self, action: str) -> str:
        """Return the id to send ``action`` under: the same until ``sent``, so a double click sends once."""
        return self.intents.setdefault(action, uuid4().hex)

    def sent(self, action: str) -> None:
        """Forget the id of ``action``: the next click means a new one."""
        self.intents.pop(action, None)


def session() -> Session:
    """Return this tab's session."""
    if "dailies" not in st.session_state:
        st.session_state["dailies"] = Session()
    found: Session = st.session_state["dailies"]
    return found
