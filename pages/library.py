"""Library: find, watch, judge and choose clips. What it shows is in its address; what is chosen is in the session."""

from dataclasses import replace

import streamlit as st

from components.catalog import ClipQuery
from components.errors import NotFound
from components.widgets.clip_detail import clip_detail, clip_wishes
from components.widgets.filters import asked, filters, more_filters, order, search
from components.widgets.gallery import Wish, gallery, gallery_wishes
from components.widgets.library import FIRST, PAGE, chosen_bar, count_words, empty, lost, nothing_found, pages
from components.widgets.places import go
from components.widgets.session import session
from components.widgets.studio import studio
from components.widgets.undo import undo, undo_wished
from components.widgets.upload import upload

room, me = studio(), session()
catalog = room.catalog.clips


def act(wish: Wish) -> None:
    """Do what somebody wants with one clip or many."""
    clip = next(iter(wish.ids), "")
    match wish.act:
        case "open":
            st.query_params["clip"] = clip
        case "close":
            st.query_params.pop("clip", None)
        case "choose":
            me.choose(wish.ids, wish.value)
        case "more":
            me.shown = (me.shown[0], int(wish.value))
        case "favor":
            catalog.favor(clip, bool(wish.value))
        case "rename":
            catalog.rename(clip, wish.value)
        case "rate":
            catalog.rate(clip, wish.value)
        case "retag":
            catalog.retag(clip, wish.value)
        case "trash":
            catalog.trash(wish.ids)
            me.trashed = wish.ids
            me.choose()
            if st.query_params.get("clip") in wish.ids:
                st.query_params.pop("clip")
        case "restore":
            catalog.restore(wish.ids)
            me.trashed = ()
            me.choose()
        case "erase":
            for each in wish.ids:
                catalog.erase(each)
            me.choose()
            st.query_params.pop("clip", None)
        case "edit":
            go("edit", clips=",".join(wish.ids))
        case "again":
            go("prompt_builder", remix=clip)
        case "prompt":
            go("prompt_builder", prompt=clip)


for wished in [*gallery_wishes(), *clip_wishes(), *([Wish("restore", me.trashed)] if undo_wished() else [])]:
    act(wished)

opened = st.query_params.get("clip", "")
catalog.mark_seen([opened] if opened else [])
trashed = bool(st.query_params.get("trash") == "true")
facets = catalog.facets(trashed=trashed)
wish: Wish | None = None

with st.container(horizontal=True, key="library", gap=None):
    with st.container(key="shelf"):
        with st.container(horizontal=True, vertical_alignment="center", key="library_head"):
            text = search()
            sort = order(text)
            upload(room.settings.limits)
        with st.container(horizontal=True, vertical_alignment="center", key="library_filters"):
            query = replace(ClipQuery(text=text, sort=sort), **filters(facets), **more_filters(facets))
            counted = st.empty()
        if me.shown[0] != repr(query):
            me.shown = (repr(query), FIRST)
        whole = catalog.find(replace(query, limit=0)).total
        number = pages(whole)
        found = catalog.find(replace(query, limit=me.shown[1], offset=(number - 1) * PAGE))
        counted.caption(count_words(found.total, trashed=query.trashed))
        if found.clips:
            left = min(PAGE, found.total - (number - 1) * PAGE) - len(found.clips)
            gallery(found.clips, chosen=me.chosen, turn=me.turn, current=opened, more=len(found.clips) + FIRST if left > 0 else 0)
        elif asked(query) or query.trashed:
            nothing_found(query)
        else:
            empty(room.settings.limits)
    if opened:
        with st.container(key="detail", width=468):
            try:
                clip = catalog.get(opened)
            except NotFound as error:
                wish = lost(error)
            else:
                names = [each.id for each in found.clips]
                wish = clip_detail(clip, catalog.parents(clip.id), catalog.children(clip.id), among=names)

if me.chosen:
    wish = chosen_bar(me.chosen, trashed=query.trashed) or wish
undo(f"{len(me.trashed)} in the trash" if len(me.trashed) > 1 else "Moved to the trash" if me.trashed else "", turn=me.turn)
if wish:
    act(wish)
    st.rerun()
