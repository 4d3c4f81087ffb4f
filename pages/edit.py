"""Edit: clips go in, steps are stacked, a new clip comes out. The originals stay as they are."""

from dataclasses import replace

import streamlit as st

from components.processing import OPERATIONS, find_ffmpeg
from components.processing.presets import PRESETS
from components.widgets import edit_stage, recipe_list
from components.widgets.clip_choice import add_clips, choose_clips
from components.widgets.cut import Cut
from components.widgets.edit_facts import files, load_clips, outcome, sound_url, told
from components.widgets.exports import exports, orders
from components.widgets.operation_form import operation_form, uses
from components.widgets.session import session
from components.widgets.studio import studio
from components.widgets.upload import upload_file

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
        options = operation_form(operation, step.options, key=key, files=files(room, desk.files))
        for name, use in uses(operation).items():
            if arrived := upload_file(room.settings.limits, use, key=f"upload-{name}"):
                desk.files[use][arrived[0]] = arrived[1]
                go(cut.with_step(desk.step, replace(step, options=options | {name: arrived[0]})), desk.step)
        if options != step.options:
            cut = cut.with_step(desk.step, replace(step, options=options))
            show(cut, desk.step, redraw=False)

with steps:
    asked = recipe_list.recipe_list(cut, chosen=desk.step, program=find_ffmpeg(room.settings))
    if changed := recipe_list.after(asked, cut, desk.step):
        go(*changed)

program = find_ffmpeg(room.settings)
take, problem = outcome(room, cut, clips)
channels = [name for name in st.query_params.get("for", "").split(",") if name in PRESETS]
with right:
    ticked = exports(take, channels, "", program)
    if ticked not in (None, channels):
        st.query_params["for"] = ",".join(ticked)
        st.rerun()

with (
    st.bottom,
    st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", wrap=False),
):
    st.markdown(told(take) if take else f":red[{problem}]")
    label = f"Export {len(channels)} file{'s' * (len(channels) > 1)}" if channels else "Make the clip"
    if st.button(
        label, type="primary", icon=":material/movie_edit:", shortcut="Ctrl+Enter", disabled=take is None, key="make"
    ):
        action = f"edit {cut.to_query()} {channels}"
        for order in orders(cut, take, channels, title or "Untitled") if take else []:
            intent = f"{session().intent(action)}-{order.preset}"
            recipe = order.recipe.to_json()
            room.jobs.edit(recipe, cut.clips, title=order.title, intent=intent, preset=order.preset)
        session().sent(action)
        st.toast("It is being made, and will be in the library in a moment.", icon=":material/movie_edit:")

with left:
    heard = edit_stage.edit_stage(cut, clips, chosen=min(desk.clip, len(clips) - 1), sound=sound_url(room, cut))
    if heard["add"]:
        add_clips(room, desk.added)
    if heard["select"] is not None:
        desk.clip = heard["select"]
        st.rerun()
    if (drawn := edit_stage.after(heard, cut, clips)) not in (None, cut):
        go(drawn, desk.step)
