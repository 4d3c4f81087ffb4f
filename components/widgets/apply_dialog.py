"""The same edit for many clips: choose them, see what each comes to, and start one job a clip."""

from dataclasses import replace
from typing import Any

import streamlit as st

from components.catalog import Clip
from components.errors import DailiesError
from components.processing import apply_to_each
from components.processing.graph import Take
from components.studio import Studio
from components.widgets.cards import poster_url
from components.widgets.clip_choice import shelf
from components.widgets.cut import Cut
from components.widgets.desk import EditDesk
from components.widgets.edit_facts import infos_of, load_clips, shape
from components.widgets.element import element
from components.widgets.exports import Order, orders

Outcome = tuple[Clip, Take | None, str]


_outcomes = element("clip_outcomes", reserve="96px")


@st.dialog("Do the same to more clips", width="large")
def apply_dialog(room: Studio, cut: Cut, desk: EditDesk) -> None:
    """Ask for the clips and show what each comes to; those to make are put into ``desk.apply``."""
    place = st.empty()
    if not desk.batch:
        with place.container():
            st.markdown(":gray[The steps of this edit are done to each clip, and each gives a clip of its own.]")
            desk.batch = shelf(room, "Choose", key="apply")
    if not desk.batch:
        return
    place.empty()
    found = outcomes(room, cut, desk.batch)
    fit = [clip.id for clip, take, _ in found if take]
    _outcomes({"clips": [_line(*each) for each in found]}, key="outcomes")
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        back = ":material/arrow_back:"
        st.button("Choose others", type="tertiary", icon=back, on_click=desk.batch.clear, key="apply-back")
        if not fit:
            st.caption("This edit fits none of them. Choose others, or change the step that is named.")
        elif st.button(f"Make {len(fit)} clip{'s' * (len(fit) > 1)}", type="primary", key="apply-go"):
            desk.batch, desk.apply = [], fit
            st.rerun()


def outcomes(room: Studio, cut: Cut, ids: list[str]) -> list[Outcome]:
    """Return what the steps of an edit make of each clip, or what stands in their way."""
    clips = load_clips(room, replace(cut, clips=tuple(ids)))
    return [(clip, *_outcome(room, cut, clip)) for clip in clips]


def orders_for_each(room: Studio, cut: Cut, ids: list[str], chosen: list[str], codec: str) -> list[Order]:
    """Return what to make of every clip that the edit fits."""
    return [
        order
        for clip, take, _ in outcomes(room, cut, ids)
        if take
        for order in orders(replace(cut, clips=(clip.id,)), take, chosen, f"{clip.title}, cut", codec)
    ]


def _line(clip: Clip, take: Take | None, problem: str) -> dict[str, Any]:
    words = shape(take) if take else problem
    return {"title": clip.title, "poster": poster_url(clip), "words": words, "fits": take is not None}


def _outcome(room: Studio, cut: Cut, clip: Clip) -> tuple[Take | None, str]:
    limits = room.settings.limits
    try:
        infos = infos_of(room, [clip])
        (fitting,) = apply_to_each(cut.recipe(), infos, limits)
        return (None, fitting) if isinstance(fitting, str) else (fitting.result(infos, limits), "")
    except DailiesError as error:
        return None, str(error)
