"""Storyboards to choose from: in a dialog, to put a shot into one."""

from collections.abc import Callable, Sequence

import streamlit as st

from components.catalog import Storyboard
from components.errors import DailiesError
from components.widgets.shot import Shot
from components.widgets.shot_menu import plain_title
from components.widgets.trouble import trouble
from components.widgets.words import count

LISTED = 8
NEW = ""


def board_dialog(shot: Shot, boards: Sequence[Storyboard], join: Callable[[str], object]) -> None:
    """Ask which storyboard the shot joins; ``join`` is called with its id, or with none for a new one."""

    @st.dialog("Add to a storyboard")
    def ask() -> None:
        st.markdown(":gray[The shot goes to its end. A shot can be part of several.]")
        chosen = None
        for board in boards[:LISTED]:
            label = f"{plain_title(board.title or 'Untitled storyboard')}, {count(len(board.shots), 'shot')}"
            icon = ":material/check:" if shot.id in board.shots else ":material/view_carousel:"
            if st.button(label, icon=icon, key=f"board_{board.id}", width="stretch"):
                chosen = board.id
        if st.button("New storyboard", icon=":material/add:", type="primary", key="board_new"):
            chosen = NEW
        if chosen is None:
            return
        try:
            join(chosen)
        except DailiesError as error:
            trouble(error)

    ask()
