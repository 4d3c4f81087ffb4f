"""Two versions of a prompt are compared word by word, and the comparison tells both of them whole."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.prompts.difference import Change, ChangeKind, differences


def test_a_changed_word_is_shown_between_what_stayed() -> None:
    assert differences("a red dog, running slowly", "a blue dog, running") == (
        Change(ChangeKind.same, "a "),
        Change(ChangeKind.removed, "red"),
        Change(ChangeKind.added, "blue"),
        Change(ChangeKind.same, " dog, running"),
        Change(ChangeKind.removed, " slowly"),
    )


def test_equal_texts_have_one_run_and_empty_ones_none() -> None:
    assert differences("a dog", "a dog") == (Change(ChangeKind.same, "a dog"),)
    assert differences("", "") == ()
    assert differences("", "a dog") == (Change(ChangeKind.added, "a dog"),)


@given(st.text(alphabet="ab ,é走🎬\n", max_size=60), st.text(alphabet="ab ,é走🎬\n", max_size=60))
def test_both_versions_can_be_read_from_the_changes(before: str, after: str) -> None:
    changes = differences(before, after)
    assert "".join(change.text for change in changes if change.kind != ChangeKind.added) == before
    assert "".join(change.text for change in changes if change.kind != ChangeKind.removed) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [("a b " * 2500, "b a " * 2500), ("a " * 5000, "a " * 4000 + "c"), ("走" * 10_000, "走🎬" * 5000)],
)
def test_long_and_repetitive_texts_are_compared_at_once(before: str, after: str) -> None:
    start = time.process_time()
    differences(before, after)
    assert time.process_time() - start < 1
