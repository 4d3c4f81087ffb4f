"""Where to go from a shot: a new one, one of the last, its versions, all prompts; and shots to start from."""

from collections.abc import Sequence

import streamlit as st

from components.catalog import Prompt, PromptVersion
from components.prompts import TEMPLATES, title_of
from components.widgets.element import element
from components.widgets.shot import Shot
from components.widgets.shot_link import TEXT

NEW, ALL, BOARDS, VERSIONS, COPY, BOARD, LISTS = "new", "all", "boards", "versions", "copy", "board", "lists"
LISTED = 6
_starters = element("starters", events=("start",), reserve="170px")


def shot_menu(shot: Shot, versions: Sequence[PromptVersion], recent: Sequence[Prompt]) -> tuple[str, str] | None:
    """Draw the menu; return what was chosen: (an act, "") or ("prompt", id)."""
    places = {(NEW, ""): ":material/add: New shot"}
    if shot.id and not shot.parts.is_empty:
        places[COPY, ""] = ":material/content_copy: Duplicate"
        places[BOARD, ""] = ":material/view_carousel: Add to a storyboard"
        if versions:
            places[VERSIONS, ""] = ":material/history: Versions, compare and restore"
    places[ALL, ""] = ":material/manage_search: My prompts"
    places[BOARDS, ""] = ":material/view_carousel: Storyboards"
    places[LISTS, ""] = ":material/list_alt: Patterns and word lists"
    others = [prompt for prompt in recent if prompt.id != shot.id and prompt.text][:LISTED]
    for prompt in others:
        title = plain_title(prompt.title or title_of(Shot.of(prompt).parts))
        taken = sum(label.startswith(f":material/edit_note: {title}") for label in places.values())
        places["prompt", prompt.id] = f":material/edit_note: {title}" + (f" ({taken + 1})" if taken else "")
    label = f"Version {versions[0].number}" if versions else "Shots"
    with st.container(key="shot_menu_place"):
        return st.menu_button(
            label,
            list(places),
            key="shot_menu",
            format_func=lambda place: places[place],
            type="tertiary",
            icon=":material/history:",
        )


def place_of(act: str, name: str) -> tuple[str, dict[str, str]]:
    """Return the page that a choice leads to, and what it is to show."""
    if act in (ALL, BOARDS):
        return ("prompts" if act == ALL else "storyboard"), {}
    return "prompt_builder", {act: name or "1"}


def starters() -> str | None:
    """Draw shots to start from; return the template that was chosen."""
    offers = [
        {
            "id": template.id,
            "title": template.title,
            "purpose": template.purpose,
            "spec": {"prompt": "", "parts": template.parts.drawable().to_json(), "aspect_ratio": "16:9"},
        }
        for template in TEMPLATES.values()
        if template.kind == TEXT
    ]
    chosen: str | None = _starters({"title": "Or start from one of these", "offers": offers}, key="starters")["start"]
    return chosen if chosen in TEMPLATES else None


def plain_title(text: str) -> str:
    """Keep a title from being read as markdown or running over the menu."""
    short = text if len(text) <= 44 else text[:43].rstrip() + "…"
    return "".join(f"\\{character}" if character in "\\`*_[]<>:$~#{}" else character for character in short)
