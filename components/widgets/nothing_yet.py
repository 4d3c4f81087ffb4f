"""What a page that works on a shot says while there is none."""

import streamlit as st


def nothing_yet() -> bool:
    """Say what is needed first; return whether somebody goes there."""
    with st.container(key="nothing_yet", horizontal_alignment="center", gap="medium"):
        st.header("Describe a shot first", anchor=False, text_alignment="center")
        st.markdown(
            ":gray[Say what it shows. Then choose a model here, or let the free animatic draw it.]",
            text_alignment="center",
        )
        return st.button("New shot", type="primary", icon=":material/add:")
