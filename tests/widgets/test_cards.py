"""A card says what made the clip, how long it is and what it cost, and never what is not known."""

from collections.abc import Callable

import pytest

from components.catalog import Clip, Origin
from components.widgets.cards import PLAYED_WHOLE, card, large_card


def test_a_take_names_its_model_and_price(clip: Callable[..., Clip]) -> None:
    assert card(clip(model="animatic", cost=0.0))["facts"] == ["Animatic", "4 s", "Free"]


def test_an_unknown_price_is_left_out(clip: Callable[..., Clip]) -> None:
    assert card(clip(model="somebody's-own", cost=None))["facts"] == ["somebody's-own", "4 s"]


def test_an_edit_and_an_import_say_so(clip: Callable[..., Clip]) -> None:
    assert card(clip(origin=Origin.edited))["facts"] == ["Edit", "4 s"]
    assert card(clip(origin=Origin.imported, cost=0.0))["facts"] == ["Import", "4 s"]


@pytest.mark.parametrize(
    ("width", "height", "ratio"), [(1280, 720, 1.7778), (100, 10_000, 0.4), (9000, 10, 3.2), (0, 0, 16 / 9)]
)
def test_no_picture_breaks_the_row(clip: Callable[..., Clip], width: int, height: int, ratio: float) -> None:
    assert card(clip(width=width, height=height))["ratio"] == pytest.approx(ratio, abs=1e-4)


def test_a_clip_without_poster_or_preview_still_has_a_card(clip: Callable[..., Clip]) -> None:
    assert (card(clip())["poster"], card(clip())["preview"]) == (None, None)


def test_a_large_frame_plays_a_small_file_itself_and_of_a_large_one_the_preview(clip: Callable[..., Clip]) -> None:
    preview = "b" * 64
    assert large_card(clip(preview=preview))["preview"] == f"/app/static/lib/{'a' * 64}.mp4"
    assert large_card(clip(preview=preview, size=PLAYED_WHOLE + 1))["preview"] == f"/app/static/lib/{preview}.mp4"


def test_what_lies_in_the_trash_is_not_new(clip: Callable[..., Clip]) -> None:
    assert card(clip())["unseen"]
    assert not card(clip(deleted_at="2026-11-22T12:00:00.000Z"))["unseen"]
