"""Better words by a language model: asked for by a button, shown as what would change, taken or left."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from components.errors import DailiesError
from components.prompts import split
from components.prompts.polish import WISHES, Chat, polish
from components.settings import Settings
from components.widgets.element import element
from components.widgets.shot import Shot
from components.widgets.shot_versions import runs
from components.widgets.trouble import trouble
from components.widgets.way_back import Proposal

_proposals = element("prompt_polish", events=("take",), reserve="80px")


def can_polish(settings: Settings) -> bool:
    """Tell whether somebody set a language model up."""
    return bool(settings.key("DAILIES_CHAT_URL"))


def polish_dialog(shot: Shot, settings: Settings, take: Callable[[Proposal], object]) -> None:
    """Open it; ``take`` is called with the shot in its new words. Nothing is sent until a button asks for it."""

    @st.dialog("Polish", width="large")
    def show() -> None:
        try:
            chat = Chat.of(settings)
        except DailiesError as error:
            trouble(error)
            return
        if chat is None:
            return
        st.markdown(f":gray[Sends the words of this shot, and nothing else, to {chat.model} at {chat.place}.]")
        with st.container(horizontal=True):
            pressed = [
                wish for wish, one in WISHES.items() if st.button(one.label, key=f"polish_{wish}", width="content")
            ]
        asked = _answers(chat, pressed[0], shot.text) if pressed else ()
        rows = [{"text": text, "runs": runs(shot.text, text)} for text in asked]
        taken = _proposals({"rows": rows, "turn": pressed[0] if pressed else ""}, key="prompt_polish")["take"]
        if taken:
            take(polished(shot, str(taken)))
            st.rerun()

    show()


def polished(shot: Shot, text: str) -> Proposal:
    """Return the shot in the words that were taken, as parts to be corrected."""
    parts = replace(split(text), negative_prompt=shot.parts.negative_prompt)
    return Proposal("Polished", replace(shot, parts=parts))


def _answers(chat: Chat, wish: str, text: str) -> tuple[str, ...]:
    try:
        with st.spinner(f"Asking {chat.model}"):
            return polish(chat, wish, text)
    except DailiesError as error:
        trouble(error)
        return ()
