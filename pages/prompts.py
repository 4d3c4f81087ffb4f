"""My prompts: every shot that was ever written, found while one types, with what came of it."""

from functools import partial

import streamlit as st

from components.catalog import new_id
from components.errors import BadInput
from components.prompts.exchange import LARGEST, read
from components.widgets import prompt_shelf as shelf
from components.widgets.confirm import confirm
from components.widgets.places import go
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.studio import studio
from components.widgets.undo import notice, undo_wished
from components.widgets.words import count

MEGABYTE = 1_000_000
KIND = "prompt"
prompts, me = studio().catalog.prompts, session()


def act(wish: shelf.Wish) -> None:
    """Do what somebody wants with one prompt."""
    match wish.act:
        case "open":
            go("prompt_builder", prompt=wish.id)
        case "used":
            go("generate", prompt=wish.id)
        case "favor":
            prompts.favor(wish.id, bool(wish.value))
        case "retag":
            prompts.retag(wish.id, [str(tag) for tag in wish.value or ()])
        case "copy":
            prompts.duplicate(wish.id)
        case "restore":
            prompts.restore(wish.id)
        case "more":
            me.prompts_shown += shelf.PAGE
        case "trash":
            prompts.trash(wish.id)
            me.thrown, me.turn = (KIND, wish.id), me.turn + 1


def take_in(data: bytes) -> None:
    """Keep the prompts of a file; what has no parts is read as its subject."""
    try:
        sheets = read(data)
    except BadInput as error:
        st.error(str(error), icon=":material/error:")
        return
    for sheet in sheets:
        shot = Shot.of_file(sheet.parts or {}, sheet.text, sheet.title)
        prompt = prompts.write_draft(new_id(), shot.to_json(), shot.text or sheet.text, shot.name)
        if sheet.tags:
            prompts.retag(prompt.id, sheet.tags)
        if sheet.favorite:
            prompts.favor(prompt.id, True)
    st.toast(f"{count(len(sheets), 'prompt')} imported", icon=":material/check:")


if undo_wished() and me.thrown[0] == KIND:
    prompts.restore(me.thrown[1])
    me.thrown = ("", "")
if wish := shelf.shelf_wish():
    act(wish)

with st.container(key="prompts", gap=14):
    with st.container(horizontal=True, vertical_alignment="center", key="prompts_title"):
        st.title("My prompts", anchor=False)
        given = shelf.exchange(LARGEST // MEGABYTE)
        if st.button("Storyboards", icon=":material/view_carousel:", key="to_boards"):
            go("storyboard")
        if st.button("New shot", icon=":material/add:", type="primary", key="new_shot"):
            go("prompt_builder", new="1")
    if given is not None:
        take_in(given)
    query = shelf.shelf_query(prompts.tags(), shelf.PAGE + me.prompts_shown)
    page = prompts.find(query)
    st.caption(shelf.count_words(page.total))
    if page.prompts:
        shelf.prompt_shelf(page, query)
    else:
        shelf.nothing_found(query)
notice("Moved to the trash" if me.thrown[0] == KIND else "", "delete", turn=me.turn)
if wish and wish.act == "erase":
    words = "Its words and versions go with it. Clips made from it stay in the library."
    confirm("Delete this prompt for good?", words, "Delete for good", partial(prompts.erase, wish.id))
