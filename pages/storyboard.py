"""Storyboard: several shots in order as one film, with what they share; or all storyboards that there are."""

import streamlit as st

from components.catalog import PromptQuery, Storyboard, new_id
from components.errors import BadInput, NotFound
from components.prompts import PromptParts
from components.prompts.storyboard import with_shared
from components.widgets import shot_board as view
from components.widgets.places import go
from components.widgets.prompt_shelf import shelf_wish
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_batch import board_shots
from components.widgets.studio import studio
from components.widgets.trouble import trouble
from components.widgets.undo import notice, undo_wished

FOUND = 200
KIND = "storyboard"
catalog, me = studio().catalog, session()
boards = catalog.storyboards


def open_board() -> Storyboard | None:
    """Return the storyboard that the address names."""
    try:
        return boards.get(st.query_params["board"]) if "board" in st.query_params else None
    except NotFound as error:
        trouble(error)
        return None


def act(board: Storyboard, wish: view.BoardWish) -> Storyboard:
    """Do what was done among the frames."""
    match wish.act:
        case "open":
            go("prompt_builder", prompt=wish.id)
        case "arrange" if set(wish.ids) == set(board.shots):
            return boards.arrange(board.id, wish.ids)
        case "out":
            return boards.arrange(board.id, [shot for shot in board.shots if shot != wish.id])
    return board


def add(board: Storyboard, prompt_id: str) -> None:
    """Put a shot at the end; one that is not written yet begins with what is shared, on the Prompt page."""
    fresh = not prompt_id
    if fresh:
        shot = Shot(parts=with_shared(PromptParts(), board.shared))
        prompt_id = catalog.prompts.write_draft(new_id(), shot.to_json(), shot.text).id
    try:
        boards.append(board.id, prompt_id)
    except BadInput as error:
        trouble(error)
        return
    if fresh:
        go("prompt_builder", prompt=prompt_id)
    st.rerun()


def show(board: Storyboard) -> None:
    """Draw one storyboard."""
    wish = view.board_wish()
    board = act(board, wish) if wish else board
    with st.container(horizontal=True, vertical_alignment="center", key="board_head"):
        title = st.text_input("Title", board.title, placeholder="Untitled storyboard", key=f"title-{board.id}",
                              label_visibility="collapsed", max_chars=120)  # fmt: skip
        if st.button("All storyboards", icon=":material/view_carousel:", key="all_boards"):
            go("storyboard")
    if title != board.title:
        board = boards.rename(board.id, title or "")
    left, right = st.columns([956, 348], gap=40)
    with right, st.container(key="board_shared", gap=12):
        said = view.shared_form(board)
    if {part: text for part, text in said.items() if text.strip()} != board.shared:
        board = boards.share(board.id, said)
    shots = board_shots(board.shots, board.shared, catalog)
    with left, st.container(key="board_film", gap=24):
        view.film(shots)
        view.frames(shots)
    if view.board_bar(board, shots):
        go("generate", board=board.id)
    if wish and wish.act == "add":
        found = catalog.prompts.find(PromptQuery(limit=FOUND)).prompts
        view.add_dialog(found, board, lambda prompt_id: add(board, prompt_id))


def show_all() -> None:
    """Draw all storyboards."""
    if undo_wished() and me.thrown[0] == KIND:
        boards.restore(me.thrown[1])
        me.thrown = ("", "")
    if wish := shelf_wish():
        if wish.act == "open":
            go("storyboard", board=wish.id)
        boards.trash(wish.id)
        me.thrown, me.turn = (KIND, wish.id), me.turn + 1
    with st.container(horizontal=True, vertical_alignment="center", key="boards_title"):
        st.title("Storyboards", anchor=False)
        if st.button("My prompts", icon=":material/manage_search:", key="to_prompts"):
            go("prompts")
        if st.button("New storyboard", icon=":material/add:", type="primary", key="new_board"):
            go("storyboard", board=boards.add("").id)
    found = boards.newest()
    if found:
        view.boards_shelf([(board, board_shots(board.shots, board.shared, catalog)) for board in found])
    else:
        st.markdown(":gray[Put several shots in order, see them as one film, and send them to a client as a PDF.]")
    notice("Moved to the trash" if me.thrown[0] == KIND else "", "delete", turn=me.turn)


board = open_board()
if board:
    show(board)
else:
    show_all()
