import pytest

from components.catalog import Catalog
from components.errors import BadInput, StoryboardNotFound


def test_a_storyboard_keeps_its_shots_in_order_and_what_they_share(catalog: Catalog) -> None:
    board = catalog.storyboards.add(" The  launch ", ["p2", "p1", "p2"])
    assert (board.title, board.shots, board.shared) == ("The launch", ("p2", "p1"), {})
    catalog.storyboards.arrange(board.id, ["p1", "p2"])
    catalog.storyboards.share(board.id, {"style": "anime", "subject": " "})
    kept = catalog.storyboards.get(board.id)
    assert (kept.shots, kept.shared) == (("p1", "p2"), {"style": "anime"})


def test_a_prompt_tells_where_it_is_shown(catalog: Catalog) -> None:
    board = catalog.storyboards.add("One", ["p1"])
    catalog.storyboards.add("Two", ["p2"])
    assert [each.id for each in catalog.storyboards.with_shot("p1")] == [board.id]


def test_the_trash_can_be_left_again(catalog: Catalog) -> None:
    board = catalog.storyboards.add("One")
    catalog.storyboards.trash(board.id)
    assert catalog.storyboards.newest() == ()
    catalog.storyboards.restore(board.id)
    assert [each.id for each in catalog.storyboards.newest()] == [board.id]


def test_more_shots_than_fit_are_refused(catalog: Catalog) -> None:
    board = catalog.storyboards.add("One")
    with pytest.raises(BadInput, match="40 shots"):
        catalog.storyboards.arrange(board.id, [f"p{number}" for number in range(41)])


def test_an_unknown_storyboard_says_what_to_do(catalog: Catalog) -> None:
    with pytest.raises(StoryboardNotFound, match="Choose it from the list"):
        catalog.storyboards.get("nobody")
