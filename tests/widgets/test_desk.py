"""Undo and redo on the Edit page."""

from components.widgets.desk import EditDesk

A, B, C = {"clips": "a"}, {"clips": "b"}, {"clips": "c"}


def desk_with(*queries: dict[str, str]) -> EditDesk:
    desk = EditDesk()
    desk.arrive(queries[0])
    for query in queries[1:]:
        desk.change(query)
    return desk


def test_back_and_forth_walk_the_changes() -> None:
    desk = desk_with(A, B, C)
    assert [desk.back(), desk.back(), desk.back()] == [B, A, None]
    assert [desk.forth(), desk.forth(), desk.forth()] == [B, C, None]


def test_a_new_change_forgets_what_was_taken_back() -> None:
    desk = desk_with(A, B)
    desk.back()
    desk.change(C)
    assert desk.forth() is None
    assert desk.back() == A


def test_fields_are_drawn_anew_unless_they_made_the_change_themselves() -> None:
    desk = desk_with(A)
    before = desk.revision
    desk.change(B, redraw=False)
    assert desk.revision == before
    desk.change(C)
    assert desk.revision == before + 1


def test_an_edit_that_comes_by_a_link_shows_no_step() -> None:
    desk = desk_with(A)
    desk.step = 1
    desk.arrive(A)
    assert desk.step == 1
    desk.arrive(B)
    assert desk.step is None
