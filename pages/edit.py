"""Edit: clips go in, steps are stacked, a new clip comes out. The originals stay as they are."""

import streamlit as st

from components.processing import find_ffmpeg
from components.widgets import edit_stage, recipe_list
from components.widgets.apply_dialog import apply_dialog, orders_for_each
from components.widgets.clip_check import clip_check, mended
from components.widgets.clip_choice import add_clips, choose_clips
from components.widgets.cut import Cut
from components.widgets.edit_facts import infos_of, load_clips, outcome, sound_url, told
from components.widgets.edit_head import edit_head, make_bar
from components.widgets.export_dialog import ask_export, export_order
from components.widgets.exports import Order, channels, codec, exports, made_words, orders
from components.widgets.inspector import inspector
from components.widgets.session import session
from components.widgets.studio import studio

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


def make(wanted: list[Order], action: str) -> None:
    """Start a job for each; a second click on the same thing starts none."""
    for order in wanted:
        recipe, intent = order.recipe.to_json(), f"{session().intent(action)}-{order.mark}"
        if order.export:
            room.jobs.export(order.export, order.options, recipe, order.clips, title=order.title, intent=intent)
        else:
            room.jobs.edit(recipe, order.clips, title=order.title, intent=intent, preset=order.preset,
                           encoder=order.encoder, keep=order.keep)  # fmt: skip
    session().sent(action)
    st.toast(made_words(wanted), icon=":material/movie_edit:")


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
desk.clip = min(desk.clip, len(clips) - 1)

left, right = st.columns([908, 384], gap="large")
with right:
    title, query = edit_head(clips, desk)
    steps, options = st.container(key="steps"), st.container(key="inspector")

if query:
    st.query_params.update({"steps": "[]"} | query)
    st.rerun()

with options:
    if changed := inspector(room, cut, clips, desk):
        cut, redraw = changed
        show(cut, desk.step, redraw=redraw)
        if redraw:
            st.rerun()

program = find_ffmpeg(room.settings)
with steps:
    asked = recipe_list.recipe_list(cut, chosen=desk.step, program=program)
    if wish := recipe_list.after(asked, cut, desk.step):
        go(*wish)

take, problem = outcome(room, cut, clips)
ticked, coded = channels(st.query_params.get("for", ""), cut), codec(st.query_params.get("as", ""))
with right:
    heard = exports(take, ticked, coded, program, cut)
    if heard["choose"] not in (None, ticked) or heard["codec"] not in (None, coded):
        st.query_params["for"] = ",".join(ticked if heard["choose"] is None else heard["choose"])
        st.query_params["as"] = heard["codec"] or coded
        st.rerun()
    if heard["also"] and take:
        ask_export(heard["also"], take, program, desk.wanted)
    if heard["apply"]:
        apply_dialog(room, cut, desk)

to_render = orders(cut, take, ticked, title, coded) if take else []
words = told(take, to_render, infos_of(room, clips)) if take else f":red[{problem}]"
if make_bar(words, len(ticked), ready=take is not None):
    make(to_render, f"edit {cut.to_query()} {ticked} {coded}")
if desk.wanted:
    wanted, desk.wanted = desk.wanted, []
    make([export_order(each, cut, clips, title) for each in wanted], f"export {cut.to_query()} {wanted}")
if desk.apply:
    to_make, desk.apply = desk.apply, []
    make(orders_for_each(room, cut, to_make, ticked, coded), f"apply {cut.to_query()} {ticked} {to_make}")

with left:
    done = edit_stage.edit_stage(cut, clips, chosen=desk.clip, sound=sound_url(room, cut))
    if done["add"]:
        add_clips(room, desk.added)
    if done["select"] is not None:
        desk.clip = done["select"]
        st.rerun()
    if (drawn := edit_stage.after(done, cut, clips)) not in (None, cut):
        go(drawn, desk.step)
    if mend := clip_check(clips, desk.clip):
        go(*mended(mend, cut, clips, desk.clip))
