"""One clip opened beside the gallery: watch it, judge it, see how it was made and what came of it."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from components.catalog import Clip, Origin
from components.processing import OPERATIONS
from components.web.media import media_url
from components.widgets.cards import maker, poster_url
from components.widgets.element import element
from components.widgets.gallery import Wish
from components.widgets.player import player
from components.widgets.session import heard
from components.widgets.words import at, length, money

MEGABYTE = 1024**2
HEAD, FACTS, LINEAGE, ACTIONS = "clip_head", "clip_facts", "lineage", "clip_actions"
ONWARD = {"Continue this shot from its last frame": "first_frame", "Use it as the clip to work on": "source_video"}
MADE = {Origin.generated: "Made", Origin.edited: "Cut", Origin.imported: "Imported"}

_head = element(HEAD, events=("rename", "rate"), reserve="50px")
_facts = element(FACTS, events=("retag",), reserve="180px")
_lineage = element(LINEAGE, events=("open",), reserve="100px")
_actions = element(ACTIONS, events=("favor", "trash"), reserve="40px")


def clip_wishes() -> list[Wish]:
    """Return what was done in the panel's own elements, before they are drawn again."""
    wishes = []
    if rename := heard(HEAD, "rename"):
        wishes.append(Wish("rename", (rename["id"],), rename["title"]))
    if rate := heard(HEAD, "rate"):
        wishes.append(Wish("rate", (rate["id"],), rate["rating"]))
    if retag := heard(FACTS, "retag"):
        wishes.append(Wish("retag", (retag["id"],), retag["tags"]))
    if favor := heard(ACTIONS, "favor"):
        wishes.append(Wish("favor", (favor["id"],), favor["on"]))
    if trash := heard(ACTIONS, "trash"):
        wishes.append(Wish("trash", (trash,)))
    if node := heard(LINEAGE, "open"):
        wishes.append(Wish("open" if node["kind"] == "clip" else "prompt", (node["id"],)))
    return wishes


def clip_detail(clip: Clip, parents: Sequence[Clip], children: Sequence[Clip], *, among: Sequence[str]) -> Wish | None:
    """Draw the panel; return what its buttons ask for. ``among`` is the gallery's order, for the way on and back."""
    gone = clip.deleted_at is not None
    wish = _bar(clip.id, among)
    player(clip)
    _head({"id": clip.id, "title": clip.title, "rating": clip.rating, "words": _made(clip), "locked": gone}, key=HEAD)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="clip_buttons"):
        wish = (_trashed_buttons(clip) if gone else _buttons(clip)) or wish
    tags = list(clip.tags)
    _facts({"id": clip.id, "prompt": clip.prompt, "facts": facts(clip), "tags": tags, "locked": gone}, key=FACTS)
    nodes = lineage(clip, parents, children)
    if len(nodes) > 1:
        _lineage({"nodes": nodes}, key=LINEAGE)
    return wish


def facts(clip: Clip) -> list[tuple[str, str, str, bool]]:
    """Say how a clip was made: name, value, an aside, and whether the value is a number to copy."""
    rate = f", {clip.fps:g} fps" if clip.fps else ""
    rows = [("Model", maker(clip), "", False)] if clip.origin == Origin.generated else []
    if clip.recipe:
        rows.append(("Edit", ", ".join(_steps(clip.recipe)) or "as it was", "", False))
    if clip.seed is not None:
        rows.append(("Seed", str(clip.seed), "", True))
    rows.append(("Picture", f"{clip.width} × {clip.height}{rate}, {length(clip.duration)}", "", False))
    sound = "with sound" if clip.has_audio else "no sound"
    rows.append(("File", f"{clip.suffix.upper()}, {max(0.1, clip.size / MEGABYTE):.1f} MB", sound, False))
    if clip.origin == Origin.generated:
        rows.append(("Cost", "no price known" if clip.cost is None else money(clip.cost), "", False))
    return rows


def lineage(clip: Clip, parents: Sequence[Clip], children: Sequence[Clip]) -> list[dict[str, Any]]:
    """Return prompt, parents, the clip itself and its children, in this order."""
    nodes: list[dict[str, Any]] = []
    if clip.prompt_id:
        nodes.append({"kind": "prompt", "id": clip.prompt_id, "label": "Prompt", "icon": "edit_note"})
    nodes += [_node(parent) | {"beside": place > 0} for place, parent in enumerate(parents)]
    nodes.append(_node(clip) | {"here": True, "label": "This clip"})
    return nodes + [_node(child) | {"beside": place > 0} for place, child in enumerate(children)]


def _node(clip: Clip) -> dict[str, Any]:
    node = {"kind": "clip", "id": clip.id, "label": clip.title, "poster": poster_url(clip), "icon": "movie"}
    return node | {"gone": clip.deleted_at is not None}


def _bar(clip_id: str, among: Sequence[str]) -> Wish | None:
    place = among.index(clip_id) if clip_id in among else -1
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center", key="clip_bar"):
        st.caption(f"{place + 1} of {len(among)}" if place >= 0 else "")
        back = _icon("chevron_left", "Previous clip", disabled=place < 1)
        on = _icon("chevron_right", "Next clip", disabled=not 0 <= place < len(among) - 1)
        close = _icon("close", "Close")
    if close:
        return Wish("close")
    return Wish("open", (among[place + (1 if on else -1)],)) if back or on else None


def _buttons(clip: Clip) -> Wish | None:
    edit = st.button("Edit", icon=":material/content_cut:", type="primary", key="clip_edit")
    again = bool(clip.prompt) and st.button("Use settings", icon=":material/replay:", key="clip_again")
    onward = st.menu_button("Continue", list(ONWARD), icon=":material/skip_next:", key="clip_onward")
    url = media_url(clip.media, clip.suffix, download=clip.title)
    _actions({"id": clip.id, "favorite": clip.favorite, "download": url}, key=ACTIONS)
    if edit:
        return Wish("edit", (clip.id,))
    if onward in ONWARD:
        return Wish("onward", (clip.id,), ONWARD[onward])
    return Wish("again", (clip.id,)) if again else None


def _trashed_buttons(clip: Clip) -> Wish | None:
    if st.button("Restore", icon=":material/restore_from_trash:", type="primary", key="clip_restore"):
        return Wish("restore", (clip.id,))
    if st.button("Delete for good", icon=":material/delete_forever:", key="clip_erase"):
        return Wish("erase", (clip.id,))
    return None


def _icon(name: str, words: str, *, disabled: bool = False) -> bool:
    return st.button(words, icon=f":material/{name}:", type="tertiary", key=f"clip_{name}", disabled=disabled)


def _made(clip: Clip) -> str:
    if clip.deleted_at:
        return f"In the trash, moved there {at(clip.deleted_at)}"
    return f"{MADE[clip.origin]} {at(clip.created_at)}"


def _steps(recipe: Mapping[str, Any]) -> list[str]:
    names = [step.get("operation", "") for step in recipe.get("steps", []) if isinstance(step, dict)]
    return [OPERATIONS[name].label if name in OPERATIONS else str(name) for name in names]
