"""Edit: clips go in, steps are stacked, a new clip comes out. The originals stay as they are."""

from dataclasses import replace

import streamlit as st

from components.processing import OPERATIONS, AddAudio, find_ffmpeg
from components.widgets import edit_stage, recipe_list
from components.widgets.clip_choice import add_clips, choose_clips
from components.widgets.cut import Cut
from components.widgets.edit_facts import load_clips, outcome, sound_url, sounds
from components.widgets.operation_form import operation_form
from components.widgets.session import session
from components.widgets.studio import studio
from components.widgets.upload import upload_sound

room, desk = studio(), session().edit
cut = Cut.from_query(st.query_params)
desk.arrive(cut.to_query())


def show(changed: Cut, step: int | None, *, redraw: bool = True) -> None:
    """Go on with another cut: the address holds it, undo remembers the one before."""
    desk.change(changed.to_query(), redraw=redraw)
    desk.step = step
    st.query_params.update({"steps": "[]"} | changed.to_query())


def go(changed: Cut, step: int | None = None) -> None:
    """Show another cut at once, with fields that hold its values."""
    show(changed, step)
    st.rerun()


if desk.added:
    more, desk.added = desk.added, []
    go(cut.with_clips([*cut.clips, *more]))
clips = load_clips(room, cut)
if len(clips) < len(cut.clips):
    st.toast("A clip of this edit is no longer in the library. The edit goes on without it.", icon=":material/info:")
    go(cut.with_clips([clip.id for clip in clips]))
if not clips:
    if picked := choose_clips(room):
        go(Cut(tuple(picked)))
    st.stop()

left, right = st.columns([908, 384], gap="large")
with right:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False, key="edit_head"):
        st.caption("From " + ", ".join(clip.title for clip in clips))
        undo = st.button("", icon=":material/undo:", type="tertiary", shortcut="Ctrl+Z", help="Undo", key="undo",
                         disabled=not desk.past)  # fmt: skip
        redo = st.button("", icon=":material/redo:", type="tertiary", shortcut="Ctrl+Y", help="Redo", key="redo",
                         disabled=not desk.future)  # fmt: skip
    title = st.text_input("Title", f"{clips[0].title}, cut", key=f"title-{clips[0].id}", persist_state="session")
    steps, inspector = st.container(key="steps"), st.container(key="inspector")

if query := (undo and desk.back()) or (redo and desk.forth()):
    st.query_params.update({"steps": "[]"} | query)
    st.rerun()

with inspector:
    if desk.step is not None and desk.step < len(cut.steps):
        step = cut.steps[desk.step]
        operation = OPERATIONS[step.operation]
        st.subheader(operation.label, anchor=False)
        key = f"edit-{desk.revision}-{desk.step}-{step.operation}"
        options = operation_form(operation, step.options, key=key, sounds=sounds(room, desk.sounds))
        if operation is AddAudio and (arrived := upload_sound(room.settings.limits)):
            desk.sounds[arrived[0]] = arrived[1]
            go(cut.with_step(desk.step, replace(step, options=options | {"path": arrived[0]})), desk.step)
        if options != step.options:
            cut = cut.with_step(desk.step, replace(step, options=options))
            show(cut, desk.step, redraw=False)

with steps:
    asked = recipe_list.recipe_list(cut, chosen=desk.step, program=find_ffmpeg(room.settings))
    if changed := recipe_list.after(asked, cut, desk.step):
        go(*changed)

words, problem = outcome(room, cut, clips)
with (
    st.bottom,
    st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", wrap=False),
):
    st.markdown(f":red[{problem}]" if problem else words)
    if st.button("Make the clip", type="primary", icon=":material/movie_edit:", shortcut="Ctrl+Enter",
                 disabled=problem is not None):  # fmt: skip
        action = f"edit {cut.to_query()}"
        room.jobs.edit(cut.recipe().to_json(), cut.clips, title=title or "Untitled", intent=session().intent(action))
        session().sent(action)
        st.toast("The clip is being made. It will be in the library in a moment.", icon=":material/movie_edit:")

with left:
    heard = edit_stage.edit_stage(cut, clips, chosen=min(desk.clip, len(clips) - 1), sound=sound_url(room, cut))
    if heard["add"]:
        add_clips(room, desk.added)
    if heard["select"] is not None:
        desk.clip = heard["select"]
        st.rerun()
    if (drawn := edit_stage.after(heard, cut, clips)) is not None:
        go(drawn, desk.step)
