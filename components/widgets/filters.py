"""What a library shows: search, order and filters, all kept in the address, and the query they make."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from components.catalog import ClipQuery, Facets, Origin
from components.widgets.cards import model_label

ORIGINS = {Origin.generated: "Takes", Origin.edited: "Edits", Origin.imported: "Imports"}
SORTS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "rating": "Best rated",
    "longest": "Longest first",
    "title": "By title",
    "best match": "Best match",
}
FAVORITES, KEPT = "favorites", "kept"
KEEPS = {FAVORITES: "Favorites", KEPT: "Kept"}
KEPT_STARS = 3
RATIOS_SHOWN = 4
LONGEST = 200


def search() -> str:
    """Draw the search field; it answers while one types."""
    text = st.text_input(
        "Search",
        key="q",
        type="search",
        live=True,
        placeholder="Search prompts, models, tags",
        icon=":material/search:",
        label_visibility="collapsed",
        bind="query-params",
    )
    return (text or "")[:LONGEST]


def order(text: str) -> str:
    """Draw the choice of order; the best match exists only while there is something to match."""
    options = [name for name in SORTS if text or name != "best match"]
    return st.selectbox(
        "Order",
        options,
        key="sort",
        format_func=SORTS.__getitem__,
        label_visibility="collapsed",
        bind="query-params",
        width=170,
        filter_mode=None,
    )


def filters(query: ClipQuery, facets: Facets) -> ClipQuery:
    """Draw the pills; return the query with what they ask for."""
    origin = _pills("origin", [one for one in Origin if _known(facets.origins, one)], ORIGINS.__getitem__)
    keeps = st.pills(
        "Keep",
        list(KEEPS),
        selection_mode="multi",
        key="keep",
        format_func=KEEPS.__getitem__,
        label_visibility="collapsed",
        bind="query-params",
    )
    ratios = [name for name, _ in facets.aspect_ratios[:RATIOS_SHOWN]] if len(facets.aspect_ratios) > 1 else []
    return replace(
        query,
        origin=origin,
        aspect_ratio=_pills("ratio", ratios, str),
        favorite=True if FAVORITES in keeps else None,
        min_rating=KEPT_STARS if KEPT in keeps else 0,
    )


def more_filters(query: ClipQuery, facets: Facets) -> ClipQuery:
    """Draw what is asked for less often behind one button; return the query with it."""
    with st.popover("More", icon=":material/filter_list:"):
        model = _choice("Model", "model", [name for name, _ in facets.models if name], model_label)
        tag = _choice("Tag", "tag", [name for name, _ in facets.tags], str)
        trashed = st.toggle("Show the trash", key="trash", bind="query-params")
    return replace(query, model=model, tag=tag, trashed=trashed)


def asked(query: ClipQuery) -> bool:
    """Tell whether the query leaves anything out."""
    plain = ClipQuery(sort=query.sort, limit=query.limit, offset=query.offset, trashed=query.trashed)
    return query != plain


def _pills(key: str, options: Sequence[str], label: Callable[[Any], str]) -> str | None:
    if not options:
        return None
    chosen = st.pills(
        key.capitalize(),
        options,
        key=key,
        format_func=label,
        label_visibility="collapsed",
        bind="query-params",
    )
    return None if chosen is None else str(chosen)


def _choice(label: str, key: str, options: Sequence[str], words: Callable[[Any], str]) -> str | None:
    if not options:
        return None
    return st.selectbox(
        label,
        options,
        index=None,
        key=key,
        format_func=words,
        placeholder="Any",
        bind="query-params",
    )


def _known(counted: tuple[tuple[str, int], ...], name: str) -> bool:
    return any(name == known and number for known, number in counted)
