"""The dialogs in which an edit becomes something else than one clip, drawn from what each export declares."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from components.catalog import Clip
from components.errors import InvalidRecipe
from components.jobs.exports import EXPORTS, Export
from components.processing import FFmpeg
from components.processing.graph import Take
from components.widgets.cut import Cut
from components.widgets.exports import Order
from components.widgets.operation_form import operation_form


def ask_export(name: str, take: Take, program: FFmpeg, wanted: list[dict[str, Any]]) -> None:
    """Ask for the options in a dialog; what was chosen is appended to ``wanted``, and the page runs again."""
    export = EXPORTS[name]
    st.dialog(export.label, icon=f":material/{export.icon}:")(_ask)(export, take, program, wanted)


def export_order(wanted: Mapping[str, Any], cut: Cut, clips: Sequence[Clip], title: str) -> Order:
    """Return what was asked for as something to make; an untouched clip lends it its own title."""
    name = wanted["export"]
    called = title if cut.steps or len(clips) > 1 else clips[0].title
    words = called if name == "split" else f"{called}, {EXPORTS[name].label}"
    return Order(words, cut.recipe(), cut.clips, export=name, options=wanted["options"])


def _ask(export: type[Export], take: Take, program: FFmpeg, wanted: list[dict[str, Any]]) -> None:
    st.markdown(f":gray[{export.help}]")
    options = operation_form(export, {}, key=f"export-{export.name}", files={}, program=program)
    promise, problem = "", ""
    try:
        promise = export(**options).promise(take.seconds, float(take.rate))
    except InvalidRecipe as error:
        problem = str(error).partition(": ")[2] or str(error)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(f":red[{_sentence(problem)}]" if problem else f":gray[{_sentence(promise)}]")
        if st.button(export.verb, type="primary", disabled=bool(problem), key=f"start-{export.name}"):
            wanted.append({"export": export.name, "options": options})
            st.rerun()


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
