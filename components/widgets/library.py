"""What stands around the gallery: how much there is, pages of a very large library, what to do with the chosen, and the
words where there is nothing to show.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from zlib import crc32

import streamlit as st

from components.catalog import ClipPage, ClipQuery
from components.errors import NotFound
from components.settings import Limits
from components.widgets.gallery import Wish
from components.widgets.home import first_shots, invitation
from components.widgets.places import go
from components.widgets.session import put, session, stated
from components.widgets.upload import first_upload
from components.widgets.words import count

FIRST = 60
PAGE = 600
UNFILTERED: Mapping[str, object] = {
    "q": "",
    "origin": None,
    "keep": [],
    "ratio": None,
    "model": None,
    "tag": None,
    "trash": False,
}


def count_words(total: int, *, trashed: bool) -> str:
    """Say how many clips there are."""
    return count(total, "clip") + (" in the trash" if trashed else "")


def window(query: ClipQuery) -> ClipQuery:
    """Return the query for as much of its page as is drawn so far; another query begins at its own first page."""
    me = session()
    number = int(stated(_page_key(query)) or 1)
    name = f"{query!r} {number}"
    if me.shown[0] != name:
        me.shown = (name, FIRST)
    return replace(query, limit=me.shown[1], offset=(number - 1) * PAGE)


def pager(query: ClipQuery, total: int) -> None:
    """Draw the choice of page below a gallery that does not show all.

    It is not in the address: writing there while a search is being typed makes Streamlit forget the search in it.
    """
    if total > PAGE:
        with st.container(key="library_pages", horizontal=True, horizontal_alignment="center"):
            st.pagination(-(-total // PAGE), key=_page_key(query))


def more_of(found: ClipPage, shown: ClipQuery) -> int:
    """Return how many clips of this page to draw once its end comes near; 0 when all of them are."""
    drawn = len(found.clips)
    return min(PAGE, drawn + FIRST) if drawn < min(PAGE, found.total - shown.offset) else 0


def chosen_bar(ids: Sequence[str], *, trashed: bool) -> Wish | None:
    """Draw what can be done with the chosen clips, at the foot of the page."""
    chosen = tuple(ids)
    with st.bottom, st.container(horizontal=True, vertical_alignment="center", key="chosen_bar"):
        st.markdown(f"**{len(ids)} selected**", width="content")
        clear = st.button("Clear", icon=":material/close:", type="tertiary", key="chosen_clear")
        st.space("stretch")
        if trashed:
            erase = st.button("Delete for good", icon=":material/delete_forever:", key="chosen_erase", type="tertiary")
            restore = st.button("Restore", icon=":material/restore_from_trash:", type="primary", key="chosen_restore")
            wish = Wish("erase", chosen) if erase else Wish("restore", chosen) if restore else None
        else:
            trash = st.button("Trash", icon=":material/delete:", type="tertiary", key="chosen_trash")
            edit = st.button("Edit", icon=":material/content_cut:", type="primary", key="chosen_edit", shortcut="E")
            wish = Wish("trash", chosen) if trash else Wish("edit", chosen) if edit else None
    return Wish("choose") if clear else wish


def empty(limits: Limits) -> None:
    """Invite to a first shot where the library holds nothing."""
    invitation(
        "Your takes will live here",
        "Build a shot and see it as a free animatic in seconds.",
        "No key, no account, nothing to pay.",
        key="library_invitation",
    )
    with st.container(horizontal=True, horizontal_alignment="center", key="first_steps"):
        new = st.button("New shot", icon=":material/add:", type="primary", shortcut="N", key="new_shot")
        first_upload(limits)
    started = first_shots()
    if new:
        go("prompt_builder", new="1")
    if started:
        go("prompt_builder", template=started)


def nothing_found(query: ClipQuery) -> None:
    """Say that no clip fits, and offer to look at all of them."""
    if query.trashed:
        invitation("The trash is empty", "What you move here can be brought back.", key="nothing_trashed")
    else:
        words = f"Nothing fits “{query.text}”" if query.text else "No clip fits these filters"
        invitation(words, "Try fewer words or fewer filters.", key="nothing_found")
    with st.container(horizontal=True, horizontal_alignment="center", key="first_steps"):
        st.button("Show all clips", key="show_all", on_click=put, args=(UNFILTERED,))


def erase_words(number: int) -> tuple[str, str, str]:
    """Return title, words and button of the question before clips are deleted for good."""
    what = "this clip" if number == 1 else f"{number:,} clips"
    words = "It cannot be brought back." if number == 1 else "They cannot be brought back."
    return f"Delete {what} for good?", words, "Delete for good"


def lost(error: NotFound) -> Wish | None:
    """Say calmly that a link leads to no clip, and offer a way on."""
    st.subheader("This clip is not here", anchor=False)
    st.write(str(error))
    return Wish("close") if st.button("Show the library", key="lost_close") else None


def _page_key(query: ClipQuery) -> str:
    return f"page_{crc32(repr(query).encode())}"
