"""Library: find, watch, judge and choose clips. What it shows is in its address; what is chosen is in the session."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st

from components.catalog import ClipQuery
from components.errors import NotFound
from components.widgets import library as shelf
from components.widgets.clip_detail import clip_detail, clip_wishes
from components.widgets.confirm import confirm
from components.widgets.filters import asked, filters, more_filters, order, search
from components.widgets.gallery import Wish, gallery, gallery_wishes
from components.widgets.inputs import goes_in
from components.widgets.places import go
from components.widgets.session import session
from components.widgets.studio import studio
from components.widgets.undo import undo, undo_wished
from components.widgets.upload import upload

room, me = studio(), session()
catalog = room.catalog.clips
changes: Mapping[str, Callable[[str, Any], object]] = {
    "favor": catalog.favor,
    "rename": catalog.rename,
    "rate": catalog.rate,
    "retag": catalog.retag,
}


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
            me.shown = (me.shown[0], wish.value)
        case "edit":
            go("edit", clips=",".join(wish.ids))
        case "again":
            go("prompt_builder", remix=clip)
        case "onward":
            go("generate", **goes_in(catalog.get(clip), wish.value))
        case "prompt":
            go("prompt_builder", prompt=clip)
        case "trash" | "restore":
            move(wish)
        case change:
            changes[change](clip, wish.value)


def move(wish: Wish) -> None:
    """Put clips into the trash, take them out again, or delete them for good."""
    if wish.act == "trash":
        catalog.trash(wish.ids)
    elif wish.act == "restore":
        catalog.restore(wish.ids)
    else:
        for clip in wish.ids:
            catalog.erase(clip)
    me.trashed = wish.ids if wish.act == "trash" else ()
    me.choose()
    if wish.act != "restore" and st.query_params.get("clip") in wish.ids:
        st.query_params.pop("clip")


for wished in [*gallery_wishes(), *clip_wishes(), *([Wish("restore", me.trashed)] if undo_wished() else [])]:
    act(wished)

opened = st.query_params.get("clip", "")
catalog.mark_seen([opened] if opened else [])
facets = catalog.facets(trashed=st.query_params.get("trash") == "true")
wish: Wish | None = None

with st.container(horizontal=True, key="library", gap=None):
    with st.container(key="shelf"):
        with st.container(horizontal=True, vertical_alignment="center", key="library_head"):
            text = search()
            sort = order(text)
            upload(room.settings.limits)
        with st.container(horizontal=True, vertical_alignment="center", key="library_filters"):
            query = more_filters(filters(ClipQuery(text=text, sort=sort), facets), facets)
            counted = st.empty()
        shown = shelf.window(query)
        found = catalog.find(shown)
        counted.caption(shelf.count_words(found.total, trashed=query.trashed))
        if found.clips:
            gallery(found.clips, chosen=me.chosen, turn=me.turn, current=opened, more=shelf.more_of(found, shown))
            shelf.pager(query, found.total)
        elif asked(query) or query.trashed:
            shelf.nothing_found(query)
        else:
            shelf.empty(room.settings.limits)
    if opened:
        with st.container(key="detail", width=468):
            try:
                clip = catalog.get(opened)
            except NotFound as error:
                wish = shelf.lost(error)
            else:
                names = [each.id for each in found.clips]
                wish = clip_detail(clip, catalog.parents(clip.id), catalog.children(clip.id), among=names)

if me.chosen:
    wish = shelf.chosen_bar(me.chosen, trashed=query.trashed) or wish
undo(len(me.trashed), turn=me.turn)
if wish and wish.act == "erase":
    confirm(*shelf.erase_words(len(wish.ids)), then=partial(move, wish))
elif wish:
    act(wish)
    st.rerun()
