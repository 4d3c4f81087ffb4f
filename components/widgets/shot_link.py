"""Which shot the address names: ``?prompt=ID``, or a new one by ``?template=ID``, ``?remix=CLIP_ID`` or ``?new``."""

from dataclasses import replace

import streamlit as st

from components.catalog import Catalog, Clip
from components.errors import NotFound
from components.prompts import TEMPLATES
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_batch import results_of
from components.widgets.trouble import trouble

STARTS = ("template", "remix", "new")
TEXT = "text"
"""The kind of template that is a shot of its own; the others change a clip that there is."""


def starting_shot(catalog: Catalog) -> Shot | None:
    """Return the shot to begin with, not yet kept; None if the address asks for none, or did so before."""
    me, query = session(), st.query_params.to_dict()
    start = " ".join(f"{name}={query[name]}" for name in STARTS if name in query)
    before, me.start = me.start, start
    if start in ("", before):
        return None
    template = TEMPLATES.get(query.get("template", ""))
    if template and template.kind == TEXT:
        return Shot(parts=template.parts, aspect_ratio=template.aspect_ratio)
    return _remix(query["remix"], catalog) if "remix" in query else Shot()


def linked_shot(catalog: Catalog, *, else_newest: bool = False) -> Shot:
    """Return the shot that the address names, else the one at work in this tab, else an empty one.

    The page's elements let the address name it from then on. An unknown id is told, and nothing is touched.
    """
    me, asked = session(), st.query_params.get("prompt", "")
    newest = catalog.prompts.newest(1) if else_newest else ()
    wanted = asked or me.prompt_id or (newest[0].id if newest else "")
    if wanted != me.prompt_id:
        me.open_shot(wanted)
    if not wanted:
        return Shot()
    try:
        return Shot.of(catalog.prompts.get(wanted))
    except NotFound as error:
        trouble(error)
        me.open_shot("")
        return Shot()


def _remix(clip_id: str, catalog: Catalog) -> Shot:
    """Return the shot as it was when the clip was asked for, with the clip's model and seed."""
    try:
        clip = catalog.clips.get(clip_id)
        shot = _shot_of(clip, catalog) if clip.prompt_id else Shot().changed({"subject": clip.prompt})
    except NotFound as error:
        trouble(error)
        return Shot()
    return replace(shot, id="", title="", seed=clip.seed, model=clip.model)


def _shot_of(clip: Clip, catalog: Catalog) -> Shot:
    prompt = catalog.prompts.get(clip.prompt_id or "")
    then = [version for version in catalog.prompts.versions(prompt.id) if version.created_at <= clip.created_at]
    shot = Shot.of(replace(prompt, parts=then[0].parts, text=then[0].text) if then else prompt)
    results = results_of(shot, catalog.wordlists.all())
    if results is None:
        return shot
    return next((one for one in results.shots if one.text == clip.prompt), shot)
