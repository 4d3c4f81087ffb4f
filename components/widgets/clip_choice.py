"""Choosing clips for an edit, out of the newest and what a search finds."""

import streamlit as st

from components.catalog import ClipQuery
from components.studio import Studio
from components.widgets.cards import card
from components.widgets.cut import MOST_CLIPS
from components.widgets.element import element
from components.widgets.places import go

SHOWN = 24

_choice = element("clip_choice", events=("picked",), reserve="200px")


def choose_clips(room: Studio) -> list[str]:
    """Draw the page before there is an edit: what this is, and the clips to begin with. Return what was chosen."""
    st.title("Edit", anchor=False)
    if not room.catalog.clips.count():
        st.markdown(
            ":gray[Clips come here to be trimmed, joined, reframed and given sound. The originals stay as they are.]"
        )
        with st.container(horizontal=True):
            if st.button("Make the first shot", type="primary", icon=":material/add:"):
                go("prompt_builder", new="1")
            if st.button("Import a clip of yours", icon=":material/upload:"):
                go("library")
        return []
    st.markdown(":gray[Choose one clip, or several in the order they are to play. The originals stay as they are.]")
    return shelf(room, "Edit", key="first")


@st.dialog("Add clips", width="large")
def add_clips(room: Studio, clips: list[str]) -> None:
    """Ask for more clips in a dialog; they are appended to ``clips``, and the page runs again."""
    if picked := shelf(room, "Add", key="more"):
        clips.extend(picked)
        st.rerun()


def shelf(room: Studio, verb: str, *, key: str) -> list[str]:
    """Draw the newest clips, or those that a search finds; return what was chosen, in order."""
    text = st.text_input(
        "Search clips",
        type="search",
        live=True,
        placeholder="Search title, prompt, tags, model",
        label_visibility="collapsed",
        key=f"search-{key}",
    )
    found = room.catalog.clips.find(ClipQuery(text=text or "", limit=SHOWN))
    if not found.clips:
        st.caption("Nothing like that here. Try other words.")
        return []
    data = {"clips": [card(clip) for clip in found.clips], "verb": verb, "most": MOST_CLIPS}
    picked: list[str] | None = _choice(data, key=f"choice-{key}")["picked"]
    if found.total > SHOWN:
        st.caption(f"The newest {SHOWN} of {found.total:,}. Search for the others.")
    return picked or []
