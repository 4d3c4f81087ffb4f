"""The options of the step that is chosen, drawn from its declaration; looks are shown on the user's own clip."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from components.catalog import Clip
from components.processing import OPERATIONS, find_ffmpeg
from components.studio import Studio
from components.widgets.cut import Cut
from components.widgets.desk import EditDesk
from components.widgets.edit_facts import files, looks
from components.widgets.operation_form import operation_form, uses
from components.widgets.upload import upload_file

SHOWN_ON_THE_CLIP = ("look", "lut")


def inspector(room: Studio, cut: Cut, clips: Sequence[Clip], desk: EditDesk) -> tuple[Cut, bool] | None:
    """Draw it; return the cut that the fields make and whether they must be drawn anew, or None if nothing changed."""
    if desk.step is None or desk.step >= len(cut.steps):
        return None
    step = cut.steps[desk.step]
    operation = OPERATIONS[step.operation]
    key = f"edit-{desk.revision}-{desk.step}-{step.operation}"
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.subheader(operation.label, anchor=False)
        if step.options and st.button("Reset", type="tertiary", icon=":material/restart_alt:", key=f"{key}-reset"):
            return cut.with_step(desk.step, replace(step, options={})), True
    pictures = looks(cut, clips, desk.clip) if step.operation in SHOWN_ON_THE_CLIP else None
    held, program = files(room, desk.files), find_ffmpeg(room.settings)
    options = operation_form(operation, step.options, key=key, files=held, program=program, pictures=pictures)
    for name, use in uses(operation).items():
        if arrived := upload_file(room.settings.limits, use, key=f"upload-{name}"):
            desk.files[use][arrived[0]] = arrived[1]
            return cut.with_step(desk.step, replace(step, options=options | {name: arrived[0]})), True
    if options == step.options:
        return None
    return cut.with_step(desk.step, replace(step, options=options)), False
