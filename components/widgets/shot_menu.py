"""Where to go from a shot: a new one, one of the last, an earlier version; and shots to start from."""

from collections.abc import Sequence

import streamlit as st

from components.catalog import Prompt, PromptVersion
from components.prompts import TEMPLATES, title_of
from components.widgets.element import element
from components.widgets.shot import Shot
from components.widgets.shot_link import TEXT

NEW = "new"
LISTED = 8
VERSIONS_LISTED = 5
_starters = element("starters", events=("start",), reserve="170px")


def shot_menu(shot: Shot, versions: Sequence[PromptVersion], recent: Sequence[Prompt]) -> tuple[str, str] | None:
    """Draw the menu; return what was chosen: ("new", ""), ("prompt", id) or ("version", id)."""
    places = {(NEW, ""): ":material/add: New shot"}
    for version in versions[:VERSIONS_LISTED]:
        if version.text != shot.text:
            places["version", version.id] = f":material/history: Back to version {version.number}"
    others = [prompt for prompt in recent if prompt.id != shot.id and prompt.text][:LISTED]
    for prompt in others:
        title = _plain(prompt.title or title_of(Shot.of(prompt).parts))
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


def _plain(text: str) -> str:
    """Keep a title from being read as markdown or running over the menu."""
    short = text if len(text) <= 44 else text[:43].rstrip() + "…"
    return "".join(f"\\{character}" if character in "\\`*_[]<>:$~#" else character for character in short)
