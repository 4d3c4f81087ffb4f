"""A storyboard: the film that its shots make, the shots in their order, and what all of them have in common."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.catalog import Prompt, Storyboard
from components.prompts import TABLES, title_of
from components.web.boards import board_url
from components.widgets.element import element
from components.widgets.picker import tile_drawing
from components.widgets.prompt_shelf import draw_cards
from components.widgets.session import heard
from components.widgets.shot import Shot
from components.widgets.shot_menu import plain_title
from components.widgets.words import count, length

KEY = "shot_board"
_film = element("shot_film", reserve="320px")
_board = element(KEY, events=("act",), reserve="200px")
TEXTS = {"subject": ("Subject", "a red fox with a torn ear"), "setting": ("Setting", "an old harbor town")}
CHOICES = {"style": "Style", "lighting": "Light", "palette": "Colors", "stock": "Film stock"}
OFFERED = 12


@dataclass(frozen=True)
class BoardWish:
    """What was done among the frames: an act in one word, the shot, or all of them in their new order."""

    act: str
    id: str = ""
    ids: tuple[str, ...] = ()


def board_wish() -> BoardWish | None:
    """Return what was done, before the frames are drawn again."""
    said = heard(KEY, "act")
    if not said:
        return None
    return BoardWish(str(said.get("act", "")), str(said.get("id", "")), tuple(map(str, said.get("ids", ()))))


def film(shots: Sequence[Shot]) -> None:
    """Draw the film; all of it has the shape of the first shot."""
    shape = shots[0].aspect_ratio if shots else "16:9"
    told = [{"spec": _drawn(shot, shape), "duration": shot.duration} for shot in shots]
    _film({"shots": told, "at": 0}, key="shot_film")


def frames(shots: Sequence[Shot]) -> None:
    """Draw the shots in their order."""
    told = [
        {
            "id": shot.id,
            "title": shot.name,
            "text": ", ".join(filter(None, (shot.parts.action, shot.parts.words("camera")))) or shot.text[:160],
            "length": length(shot.duration),
            "spec": tile_drawing(shot) if shot.drawing() else None,
        }
        for shot in shots
    ]
    _board({"shots": told}, key=KEY)


def shared_form(board: Storyboard) -> dict[str, str]:
    """Draw what every shot has in common; return it as it stands in the fields."""
    st.markdown("**In every shot**  \n:gray[:small[What is said here stands before each shot's own words.]]")
    said = {}
    for part, (label, hint) in TEXTS.items():
        value = board.shared.get(part, "")
        said[part] = st.text_input(label, value, placeholder=f"each its own, or {hint}", key=f"{part}-{board.id}") or ""
    for part, label in CHOICES.items():
        ids = list(TABLES[part])
        value = board.shared.get(part, "")
        listed = ids if value in ids or not value else [value, *ids]
        chosen = st.selectbox(
            label,
            listed,
            index=listed.index(value) if value else None,
            format_func=lambda id_, part=part: TABLES[part][id_].label if id_ in TABLES[part] else id_,
            placeholder="Each its own",
            key=f"{part}-{board.id}",
        )
        said[part] = chosen or ""
    return said


def board_bar(board: Storyboard, shots: Sequence[Shot]) -> bool:
    """Draw the bar with what can be taken along; return whether all shots go to Generate."""
    seconds = sum(shot.duration for shot in shots)
    with st.bottom, st.container(key="board_bar", horizontal=True, vertical_alignment="center", gap="medium"):
        with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="board_files"):
            st.markdown(f"{count(len(shots), 'shot')} :gray[{seconds:g} s]")
            if shots:
                st.link_button("PDF", board_url(board.id, "pdf"), icon=":material/picture_as_pdf:", type="tertiary")
                st.link_button("Contact sheet", board_url(board.id, "jpg"), icon=":material/grid_on:", type="tertiary")
        return st.button(
            f"Send {count(len(shots), 'shot')} to Generate",
            type="primary",
            icon=":material/arrow_forward:",
            shortcut="Ctrl+Enter",
            disabled=not shots,
            key="board_send",
        )


def boards_shelf(boards: Sequence[tuple[Storyboard, Sequence[Shot]]]) -> None:
    """Draw all storyboards as cards."""
    cards: list[dict[str, Any]] = [
        {
            "id": board.id,
            "title": board.title or "Untitled storyboard",
            "text": ", ".join(shot.name for shot in shots[:4]),
            "tags": [],
            "favorite": False,
            "when": f"{count(len(shots), 'shot')}, {sum(shot.duration for shot in shots):g} s",
            "clips": "",
            "rating": 0,
            "spec": tile_drawing(shots[0]) if shots and shots[0].drawing() else None,
        }
        for board, shots in boards
    ]
    draw_cards(cards, tools=("trash",))


def add_dialog(prompts: Sequence[Prompt], board: Storyboard, add: Any) -> None:
    """Ask which shot comes next; ``add`` is called with its id, or with none for one that is not written yet."""

    @st.dialog("Add a shot")
    def ask() -> None:
        text = st.text_input("Search", key="board_search", placeholder="Search your prompts", icon=":material/search:")
        if st.button("Write a new shot", icon=":material/add:", type="primary", key="board_write"):
            add("")
        words = (text or "").lower().split()
        fitting = [
            prompt for prompt in prompts if prompt.id not in board.shots
            and all(word in f"{prompt.title} {prompt.text}".lower() for word in words)
        ]  # fmt: skip
        for prompt in fitting[:OFFERED]:
            title = prompt.title or title_of(Shot.of(prompt).parts)
            if st.button(plain_title(title), key=f"add_{prompt.id}", icon=":material/edit_note:", width="stretch"):
                add(prompt.id)

    ask()


def _drawn(shot: Shot, shape: str) -> Mapping[str, Any] | None:
    drawing = shot.drawing()
    return {**drawing, "aspect_ratio": shape, "duration": max(2.0, min(8.0, shot.duration))} if drawing else None
