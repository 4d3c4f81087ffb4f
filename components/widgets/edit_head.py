"""What stands above the steps of an edit and in the bar below: its title, undo and redo, what comes out, the button."""

from collections.abc import Sequence

import streamlit as st

from components.catalog import Clip
from components.widgets.desk import EditDesk, Query


def edit_head(clips: Sequence[Clip], desk: EditDesk) -> tuple[str, Query | None]:
    """Draw the clips' titles, undo, redo and the title; return the title, and the edit to go back or forth to."""
    with st.container(horizontal=True, vertical_alignment="center", wrap=False, key="edit_head"):
        st.caption("From " + ", ".join(clip.title for clip in clips))
        undo = st.button("", icon=":material/undo:", type="tertiary", shortcut="Ctrl+Z", help="Undo", key="undo",
                         disabled=not desk.past)  # fmt: skip
        redo = st.button("", icon=":material/redo:", type="tertiary", shortcut="Ctrl+Y", help="Redo", key="redo",
                         disabled=not desk.future)  # fmt: skip
    title = st.text_input("Title", f"{clips[0].title}, cut", key=f"title-{clips[0].id}", persist_state="session")
    return title or "Untitled", (desk.back() if undo else None) or (desk.forth() if redo else None)


def make_bar(words: str, files: int, *, ready: bool) -> bool:
    """Draw the bar that stays in view; return whether the edit is to be made now."""
    with st.bottom, st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute",
                                 wrap=False, key="make_bar"):  # fmt: skip
        st.markdown(words)
        label = f"Export {files} file{'s' * (files > 1)}" if files else "Make the clip"
        icon = ":material/movie_edit:"
        return st.button(label, type="primary", icon=icon, shortcut="Ctrl+Enter", disabled=not ready, key="make")
