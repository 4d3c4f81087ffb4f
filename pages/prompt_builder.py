"""The Prompt page: a shot in words and pictures, its animatic beside it, saved at every change."""

from dataclasses import replace

import streamlit as st

from components.catalog import new_id
from components.errors import BadInput
from components.prompts import check_ready
from components.providers import MODELS
from components.widgets import prompt_room as room
from components.widgets import shot_menu as menu
from components.widgets.board_list import board_dialog
from components.widgets.places import go
from components.widgets.prompt_bar import prompt_bar
from components.widgets.prompt_form import prompt_form
from components.widgets.prompt_lint import model_in_mind
from components.widgets.prompt_lists import lists_dialog
from components.widgets.prompt_polish import polish_dialog
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_batch import first_of, results_of
from components.widgets.shot_link import linked_shot, starting_shot
from components.widgets.shot_told import request_of
from components.widgets.shot_versions import versions_dialog
from components.widgets.stage import stage
from components.widgets.studio import studio
from components.widgets.undo import notice, undo_wished
from components.widgets.way_back import Proposal, WayBack

catalog, settings, jobs = studio().catalog, studio().settings, studio().jobs
me, model = session(), MODELS["animatic"]


def keep(shot: Shot) -> Shot:
    """Write the shot down as it is now; a new one gets its id."""
    shot = shot if shot.id else replace(shot, id=new_id())
    me.prompt_id = shot.id
    catalog.prompts.write_draft(shot.id, shot.to_json(), shot.text, shot.name)
    return shot


def make(made: Proposal) -> Shot:
    """Make the shot another one by one click, with a way back if there are words for it."""
    before = shot.unlike(made.shot)
    if before.keys() & {"duration", "aspect_ratio"}:
        me.open_shot(shot.id)  # so that the choices in the bar take the new values
    me.way_back = WayBack(made.words, before) if made.words else None
    return keep(made.shot)


def follow(act: str, name: str) -> None:
    """Do what the menu or the read-out was asked for."""
    match act:
        case menu.LISTS:
            lists_dialog(catalog.wordlists.all(), catalog.wordlists.write, catalog.wordlists.remove)
        case room.POLISH:
            polish_dialog(shot, settings, make)
        case menu.VERSIONS:
            versions = catalog.prompts.versions(shot.id)
            versions_dialog(shot, versions, lambda one: me.open_shot(catalog.prompts.bring_back(shot.id, one).id))
        case menu.BOARD:
            boards = catalog.storyboards
            board_dialog(shot, boards.newest(), lambda one: go("storyboard", board=boards.append(one, shot.id).id))
        case menu.COPY:
            go("prompt_builder", prompt=catalog.prompts.duplicate(shot.id).id)
        case _:
            page, query = menu.place_of(act, name)
            go(page, **query)


def generate() -> None:
    """Keep a version of the shot, send it to the animatic and go where its takes appear; several are priced there."""
    if results:
        go("generate", prompt=shot.id)
    request = request_of(shot, model)
    action = f"generate {shot.id} {request.fingerprint()}"
    try:
        check_ready(shot.text, settings.limits)
        catalog.prompts.save_version(shot.id)
        intent = me.intent(action)
        jobs.generate(request, provider=model.provider, title=shot.name, intent=intent, prompt_id=shot.id)
    except BadInput as error:
        st.toast(str(error), icon=":material/edit_note:")
        return
    me.sent(action)
    go("generate", prompt=shot.id)


started = starting_shot(catalog)
if started is not None:
    me.open_shot("" if started.parts.is_empty else keep(started).id)
shot = linked_shot(catalog)
if changed := room.shot_changes(shot):
    shot = keep(shot.changed(changed))
in_mind = model_in_mind(shot, catalog.jobs.of_prompt(shot.id, 1) if shot.id else (), model)
if proposal := room.shot_proposal(shot, in_mind):
    shot = make(proposal)
elif (back := me.way_back) and undo_wished():
    shot = make(Proposal("", shot.changed(back.fields)))
results = results_of(shot, catalog.wordlists.all())
drawn = first_of(shot, results)

left, right = st.columns([548, 752], gap=44)
with left, st.container(key="shot_form", gap=12):
    picked = menu.shot_menu(shot, catalog.prompts.versions(shot.id), catalog.prompts.newest())
    prompt_form(shot, drawn)
with right:
    with st.container(key="stage"):
        stage(drawn)
    with st.container(key="readout", gap=12):
        wish = room.readout(shot, results, in_mind, settings)
if told := me.way_back:
    notice(told.news, "auto_fix_high", turn=told.turn)
pressed = prompt_bar(shot, model, results)
if picked := wish or picked:
    follow(*picked)
elif pressed:
    generate()
