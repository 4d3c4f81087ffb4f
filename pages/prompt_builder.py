"""The Prompt page: a shot in words and pictures, its animatic beside it, saved at every change."""

from dataclasses import replace

import streamlit as st

from components.catalog import new_id
from components.errors import BadInput, NotFound
from components.prompts import TEMPLATES, check_ready
from components.providers import MODELS, GenerationRequest
from components.widgets.places import go
from components.widgets.prompt_bar import choices, prompt_bar
from components.widgets.prompt_form import changes, prompt_form
from components.widgets.prompt_text import prompt_text
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_menu import shot_menu, starters
from components.widgets.stage import stage
from components.widgets.studio import studio
from components.widgets.trouble import trouble

catalog, limits = studio().catalog, studio().settings.limits
model = MODELS["animatic"]


def open_shot() -> Shot:
    """Return the shot that the link names, else the one at work in this tab, else an empty one."""
    me, asked = session(), st.query_params.get("prompt", "")
    if "template" in st.query_params or "remix" in st.query_params or "new" in st.query_params:
        me.open_shot(copy(st.query_params.to_dict()))
        asked = ""
        st.query_params.clear()
    if (asked or me.prompt_id) != me.prompt_id:
        me.open_shot(asked)
    if not me.prompt_id:
        return Shot()
    try:
        shot = Shot.of(catalog.prompts.get(me.prompt_id))
    except NotFound as error:
        trouble(error)
        st.query_params.clear()
        me.open_shot("")
        return Shot()
    if asked != me.prompt_id:
        st.query_params["prompt"] = me.prompt_id
    return shot


def copy(link: dict[str, str]) -> str:
    """Write a draft from a starting shot or from a clip; return its id, or nothing for an empty shot."""
    template = TEMPLATES.get(link.get("template", ""))
    if template:
        return write(Shot(parts=template.parts, aspect_ratio=template.aspect_ratio)).id
    if "remix" not in link:
        return ""
    try:
        clip = catalog.clips.get(link["remix"])
        shot = (
            Shot.of(catalog.prompts.get(clip.prompt_id)) if clip.prompt_id else Shot().changed({"subject": clip.prompt})
        )
    except NotFound as error:
        trouble(error)
        return ""
    return write(replace(shot, id="", title="")).id


def write(shot: Shot) -> Shot:
    """Keep the shot as it is now; a new one gets its id and place in the link."""
    if not shot.id:
        shot = replace(shot, id=new_id())
    catalog.prompts.write_draft(shot.id, shot.to_json(), shot.text, shot.name)
    return shot


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
        options={"parts": shot.parts.to_json()},
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


shot = open_shot()
changed = changes() | choices(shot)
if changed:
    shot = write(shot.changed(changed))
    session().prompt_id = shot.id
    st.query_params["prompt"] = shot.id

left, right = st.columns([548, 752], gap=44)
with left, st.container(key="shot_form", gap=12):
    picked = shot_menu(shot, catalog.prompts.versions(shot.id), catalog.prompts.newest())
    prompt_form(shot)
with right:
    with st.container(key="stage"):
        stage(shot)
    with st.container(key="readout", gap=24):
        prompt_text(shot, limits)
        start = starters() if shot.parts.is_empty else None
if start:
    go("prompt_builder", template=start)
if picked:
    follow(picked)
if prompt_bar(shot, model):
    generate()
