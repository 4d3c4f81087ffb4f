"""The Prompt page: a shot in words and pictures, its animatic beside it, saved at every change."""

from dataclasses import replace

import streamlit as st

from components.catalog import new_id
from components.errors import BadInput
from components.prompts import check_ready
from components.providers import MODELS, GenerationRequest
from components.widgets.places import go
from components.widgets.prompt_bar import choices, prompt_bar
from components.widgets.prompt_form import changes, prompt_form
from components.widgets.prompt_lint import model_in_mind, prompt_lint, wished_mend
from components.widgets.prompt_text import prompt_text
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_link import linked_shot, starting_shot
from components.widgets.shot_menu import shot_menu, starters
from components.widgets.stage import stage
from components.widgets.studio import studio
from components.widgets.undo import notice, undo_wished
from components.widgets.variations import variations, wished_variation
from components.widgets.way_back import WayBack

catalog, limits = studio().catalog, studio().settings.limits
model = MODELS["animatic"]


def keep(shot: Shot) -> Shot:
    """Write the shot down as it is now; a new one gets its id."""
    shot = shot if shot.id else replace(shot, id=new_id())
    session().prompt_id = shot.id
    catalog.prompts.write_draft(shot.id, shot.to_json(), shot.text, shot.name)
    return shot


def make(after: Shot, words: str = "") -> Shot:
    """Make the shot another one by one click, with a way back if there are words for it."""
    before = shot.unlike(after)
    if before.keys() & {"duration", "aspect_ratio"}:
        session().open_shot(shot.id)  # so that the choices in the bar take the new values
    session().way_back = WayBack(words, before) if words else None
    return keep(after)


def follow(choice: tuple[str, str]) -> None:
    """Go where the menu says; words that an earlier version replaces are kept as a version themselves."""
    kind, name = choice
    if kind == "prompt":
        go("prompt_builder", prompt=name)
    if kind == "version":
        catalog.prompts.save_version(shot.id)
        version = next(version for version in catalog.prompts.versions(shot.id) if version.id == name)
        catalog.prompts.write_draft(shot.id, version.parts, version.text)
        session().open_shot(shot.id)
        st.rerun()
    go("prompt_builder", new="1")


def generate() -> None:
    """Keep a version of the shot, send it to the animatic and go where its takes appear."""
    request = GenerationRequest(
        model=model.id,
        prompt=shot.text,
        duration=shot.duration,
        aspect_ratio=shot.aspect_ratio,
        options={"parts": shot.parts.drawable().to_json()},
    )
    action = f"generate {shot.id} {request.fingerprint()}"
    try:
        check_ready(shot.text, limits)
        catalog.prompts.save_version(shot.id)
        studio().jobs.generate(
            request, provider=model.provider, title=shot.name, intent=session().intent(action), prompt_id=shot.id
        )
    except BadInput as error:
        st.toast(str(error), icon=":material/edit_note:")
        return
    session().sent(action)
    go("generate", prompt=shot.id)


started = starting_shot(catalog)
if started is not None:
    session().open_shot("" if started.parts.is_empty else keep(started).id)
shot = linked_shot(catalog)
changed = changes() | choices(shot)
if changed:
    shot = keep(shot.changed(changed))
in_mind = model_in_mind(catalog.jobs.of_prompt(shot.id, 1) if shot.id else (), model)
back = session().way_back
if proposal := wished_mend(shot, in_mind) or wished_variation(shot):
    shot = make(proposal.shot, proposal.words)
elif back and undo_wished():
    shot = make(shot.changed(back.fields))

left, right = st.columns([548, 752], gap=44)
with left, st.container(key="shot_form", gap=12):
    picked = shot_menu(shot, catalog.prompts.versions(shot.id), catalog.prompts.newest())
    prompt_form(shot)
with right:
    with st.container(key="stage"):
        stage(shot)
    with st.container(key="readout", gap=12):
        prompt_text(shot, limits)
        if not shot.parts.is_empty:
            prompt_lint(shot, in_mind)
            variations(shot)
        elif start := starters():
            go("prompt_builder", template=start)
if told := session().way_back:
    notice(told.news, "auto_fix_high", turn=told.turn)
if picked:
    follow(picked)
if prompt_bar(shot, model):
    generate()
