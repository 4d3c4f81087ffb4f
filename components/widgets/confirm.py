"""The question before what cannot be undone."""

from collections.abc import Callable

import streamlit as st


def confirm(title: str, words: str, label: str, then: Callable[[], None]) -> None:
    """Ask in a dialog; a yes does ``then`` and draws the page anew."""

    @st.dialog(title)
    def ask() -> None:
        st.write(words)
        with st.container(horizontal=True, horizontal_alignment="right", key="confirm_buttons"):
            keep = st.button("Keep", key="confirm_keep")
            sure = st.button(label, type="primary", icon=":material/delete_forever:", key="confirm_sure")
        if sure:
            then()
        if sure or keep:
            st.rerun()

    ask()
