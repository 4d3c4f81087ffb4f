"""The style of the page itself: the only CSS that reaches outside an element; and whether the page is dark or light."""

from pathlib import Path

import streamlit as st

from components.widgets.element import element

FOLDER = Path(__file__).parent
SHEETS = ("shell.css", "home.css", "library.css", "prompt_room.css")

_mode = element("shell")


def page_style() -> None:
    """Bring the style into the page; it takes no room.

    The sheets come as Streamlit's own: an element's style arrives only after its script, and the page would jump.
    """
    for sheet in SHEETS:
        st.html(FOLDER / sheet)
    _mode({}, key="shell_mount")
