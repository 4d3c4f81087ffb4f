"""All prompts as a shelf: search and filters in the address, a card a prompt, and what was done with one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.catalog import Prompt, PromptPage, PromptQuery, PromptUse
from components.prompts import title_of
from components.web.boards import prompts_url
from components.widgets.element import element
from components.widgets.picker import tile_drawing
from components.widgets.session import heard
from components.widgets.shot import Shot
from components.widgets.words import ago, count

KEY = "prompt_shelf"
_shelf = element(KEY, events=("act",), reserve="50vh")
PAGE = 48
LONGEST = 200
FAVORITES, WON, TRASH = "favorites", "won", "trash"
KEEPS = {
    FAVORITES: ":material/star: Favorites",
    WON: ":material/trophy: Won",
    TRASH: ":material/delete: Trash",
}
SORTS = {"newest": "Last worked on", "best rated": "Best rated", "title": "By title", "oldest": "Oldest first"}
WON_HELP = "Won: a clip made from it has four or five stars."


@dataclass(frozen=True)
class Wish:
    """What somebody wants done with a prompt: an act in one word, its id, and a value where one is needed."""

    act: str
    id: str
    value: Any = None


def shelf_wish() -> Wish | None:
    """Return what was done on a card, before the shelf is drawn again."""
    said = heard(KEY, "act")
    return Wish(str(said.get("act", "")), str(said.get("id", "")), said.get("value")) if said else None


def shelf_query(tags: Sequence[tuple[str, int]], shown: int) -> PromptQuery:
    """Draw search, order and filters; return what they ask for."""
    with st.container(horizontal=True, vertical_alignment="center", key="prompts_head"):
        text = st.text_input(
            "Search",
            key="q",
            type="search",
            live=True,
            placeholder="Search titles, words, tags",
            icon=":material/search:",
            label_visibility="collapsed",
            bind="query-params",
        )
        sort = st.selectbox(
            "Order",
            list(SORTS),
            key="sort",
            format_func=SORTS.__getitem__,
            label_visibility="collapsed",
            bind="query-params",
            width=170,
            filter_mode=None,
        )
    with st.container(horizontal=True, vertical_alignment="center", key="prompts_filters"):
        keeps = st.pills(
            "Keep",
            list(KEEPS),
            selection_mode="multi",
            key="keep",
            format_func=KEEPS.__getitem__,
            label_visibility="collapsed",
            bind="query-params",
            help=WON_HELP,
        )
        names = [name for name, _ in tags]
        tag = (
            st.selectbox(
                "Tag", names, index=None, key="tag", placeholder="Any tag", label_visibility="collapsed", width=170,
                bind="query-params",
            )
            if names
            else None
        )  # fmt: skip
    return PromptQuery(
        text=(text or "")[:LONGEST],
        favorite=FAVORITES in keeps,
        won=WON in keeps,
        trashed=TRASH in keeps,
        tag=tag,
        sort=sort or "newest",
        limit=shown,
    )


def prompt_shelf(page: PromptPage, query: PromptQuery) -> None:
    """Draw the cards."""
    cards = [_card(prompt, page.uses.get(prompt.id, PromptUse())) for prompt in page.prompts]
    draw_cards(cards, trashed=query.trashed, more=max(0, min(PAGE, page.total - len(cards))))


def draw_cards(
    cards: Sequence[Mapping[str, Any]], *, trashed: bool = False, more: int = 0, tools: Sequence[str] | None = None
) -> None:
    """Draw cards of anything that is opened by a press; ``tools`` names the buttons if not all are wanted."""
    _shelf({"cards": cards, "trashed": trashed, "more": more, "tools": tools}, key=KEY)


def exchange(longest: int) -> bytes | None:
    """Draw import and export behind one button; return a file that was just given."""
    with st.popover("Import, export", icon=":material/swap_vert:", key="prompts_exchange"):
        st.link_button("Export as JSON", prompts_url("json"), icon=":material/data_object:", width="stretch")
        st.link_button("Export as text", prompts_url("txt"), icon=":material/notes:", width="stretch")
        given = st.file_uploader(
            "Import prompts",
            type=["json", "txt"],
            key="prompts_import",
            max_upload_size=longest,
            help="A file of ours, a JSON list of texts, or plain text with an empty line between prompts.",
        )
        pressed = st.button("Import", disabled=given is None, type="primary", key="prompts_take_in", width="stretch")
    return given.getvalue() if pressed and given is not None else None


def nothing_found(query: PromptQuery) -> None:
    """Say why nothing is listed."""
    if query == PromptQuery(sort=query.sort, limit=query.limit):
        st.markdown("#### Your prompts will live here")
        st.markdown(":gray[Each shot that you write is kept by itself, with its versions and what came of it.]")
    elif query.trashed:
        st.markdown(":gray[The trash is empty.]")
    else:
        st.markdown(":gray[No prompt is like this. Take a word or a filter out.]")


def count_words(total: int) -> str:
    """Say how many there are."""
    return count(total, "prompt")


def _card(prompt: Prompt, use: PromptUse) -> dict[str, Any]:
    shot = Shot.of(prompt)
    spec = tile_drawing(shot) if shot.drawing() else None
    return {
        "id": prompt.id,
        "title": prompt.title or title_of(shot.parts),
        "text": prompt.text[:400],
        "tags": list(prompt.tags),
        "favorite": prompt.favorite,
        "when": ago(prompt.updated_at),
        "clips": count(use.clips, "clip") if use.clips else "",
        "rating": use.rating,
        "spec": spec,
    }
