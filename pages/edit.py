"""Edit: clips go in, steps are stacked, a new clip comes out. The originals stay as they are."""

from dataclasses import replace

import streamlit as st

from components.processing import OPERATIONS, find_ffmpeg
from components.widgets.clip_choice import add_clip, choose_clips
from components.widgets.cut import Cut, Step
from components.widgets.edit_facts import load_clips, outcome, sound_url, sounds
from components.widgets.edit_stage import edit_stage
from components.widgets.operation_form import operation_form
from components.widgets.recipe_list import recipe_list
from components.widgets.session import session
from components.widgets.studio import studio
from components.widgets.trouble import trouble

room, desk = studio(), session().edit
cut = Cut.from_query(st.query_params)
desk.arrive(cut.to_query())


def show(changed: Cut, step: int | None = None, *, redraw: bool = True) -> None:
    """Go on with another cut: the address holds it, undo remembers the one before."""
    desk.change(changed.to_query(), redraw=redraw)
    desk.step = step
    st.query_params.update(changed.to_query())
    if not changed.steps:
        st.query_params.pop("steps", None)


def go(changed: Cut, step: int | None = None) -> None:
    """Show another cut at once, with fields that hold its values."""
    show(changed, step)
    st.rerun()


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
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption("From " + ", ".join(clip.title for clip in clips[:2]) + (" and more" if len(clips) > 2 else ""))
        with st.container(horizontal=True, gap="small", width="content"):
            undo = st.button("", icon=":material/undo:", type="tertiary", shortcut="Ctrl+Z", help="Undo", disabled=not desk.past)
            redo = st.button("", icon=":material/redo:", type="tertiary", help="Redo", disabled=not desk.future)
    title = st.text_input("Title", f"{clips[0].title}, cut", key="edit_title", persist_state="session")
    steps, inspector, result = st.container(key="steps"), st.container(key="inspector"), st.container(key="result")

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
        if options != step.options:
            cut = cut.with_step(desk.step, replace(step, options=options))
            show(cut, desk.step, redraw=False)

with steps:
    asked = recipe_list(cut, chosen=desk.step, program=find_ffmpeg(room.settings))
    if asked["choose"] is not None:
        desk.step = None if asked["choose"] == desk.step else asked["choose"]
        st.rerun()
    if asked["toggle"] is not None:
        chosen = cut.steps[asked["toggle"]]
        go(cut.with_step(asked["toggle"], replace(chosen, off=not chosen.off)), desk.step)
    if asked["remove"] is not None:
        go(cut.with_step(asked["remove"], None))
    if asked["move"]:
        go(cut.moved(asked["move"]["from"], asked["move"]["to"]), asked["move"]["to"])
    if asked["add"]:
        go(replace(cut, steps=(*cut.steps, Step(asked["add"]))), len(cut.steps))

with result:
    words, problem = outcome(room, cut, clips)
    if problem:
        trouble(problem)
    else:
        st.caption(words)
    if st.button("Make the clip", type="primary", icon=":material/movie_edit:", shortcut="Ctrl+Enter",
                 width="stretch", disabled=problem is not None):  # fmt: skip
        intent = session().intent(f"edit {cut.to_query()}")
        room.jobs.edit(cut.recipe().to_json(), cut.clips, title=title, intent=intent, audio=cut.sounds())
        session().sent(f"edit {cut.to_query()}")
        st.toast("The clip is being made. It will be in the library in a moment.", icon=":material/movie_edit:")

with left:
    heard = edit_stage(cut, clips, chosen=min(desk.clip, len(clips) - 1), sound=sound_url(room, cut))
    if picked := add_clip(room):
        go(cut.with_clips([*cut.clips, *picked]))
    if heard["select"] is not None:
        desk.clip = heard["select"]
        st.rerun()
    if drawn := heard["trim"]:
        place = drawn["index"]
        go(cut.trimmed(place, drawn["start"], drawn["end"], clips[place].duration), desk.step)
