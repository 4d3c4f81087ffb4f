"""Several subjects: how many are meant, what stands beside the first, and drawings whose ids do not meet."""

import re

import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.ensemble import alike, counted, gathered, parted
from components.animatic.picture import rasterize
from components.animatic.subjects import Pose, document, rig_for
from tests.animatic.measuring import cutout, extent


@pytest.mark.parametrize(
    ("phrase", "count", "rest"),
    [
        ("two golden retrievers", 2, "golden retrievers"),
        ("a row of cans", 4, "cans"),
        ("3 bottles", 3, "bottles"),
        ("a dozen runners", 5, "runners"),
        ("the three friends", 3, "friends"),
        ("a dog", 1, "a dog"),
        ("a pair of white sneakers", 1, "a pair of white sneakers"),
        ("24 karat ring", 5, "karat ring"),
    ],
)
def test_a_number_is_heard(phrase: str, count: int, rest: str) -> None:
    assert counted(phrase) == (count, rest)


@pytest.mark.parametrize(
    ("phrase", "first", "second"),
    [
        ("a woman and a dog", "a woman", "a dog"),
        ("a laptop with a cup of coffee", "a laptop", "a cup of coffee"),
        ("a bottle next to a glass", "a bottle", "a glass"),
        ("a lion", "a lion", ""),
    ],
)
def test_a_second_subject_is_heard(phrase: str, first: str, second: str) -> None:
    assert parted(phrase) == (first, second)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("two golden retrievers running in a field", "2 × dog"),
        ("a woman and a dog walking in a park", "Woman and dog"),
        ("three perfume bottles on a marble table", "3 × perfume bottle"),
        ("a red car and a motorcycle on a highway", "Sports car and motorcycle"),
        ("a dog running with joy", "Dog"),
        ("a ring and a house", "Ring"),
        ("a perfume bottle", "Perfume bottle"),
    ],
)
def test_what_was_understood_is_told(prompt: str, told: str) -> None:
    assert direct(AnimaticRequest(prompt)).read_as[0] == told


def test_no_two_of_a_group_share_an_id_or_a_place() -> None:
    can = rig_for("a can")
    members = alike(can, "cans", 3, seed=4)
    rig, palette = gathered(members)
    markup = rig.draw(Pose(palette=palette, seed=4))
    ids = re.findall(r'\bid="([^"]+)"', markup)
    assert len(ids) == len(set(ids))
    referred = set(re.findall(r"url\(#([^)]+)\)", markup)) | set(re.findall(r'href="#([^"]+)"', markup))
    assert referred <= set(ids)
    drawn = rasterize(document(rig, Pose(palette=palette, seed=4), 6.0))
    columns = (drawn[..., 3] > 128).any(axis=0).astype(np.int8)
    assert (np.diff(columns) == 1).sum() >= 2 or columns.mean() > 0.85, "side by side"
    assert drawn.shape[1] > 2.6 * 6.0 * can.width * 100


def test_a_named_color_holds_for_all_and_else_each_has_its_own() -> None:
    can = rig_for("a can")
    assert len({member.palette.main for member in alike(can, "red cans", 4, seed=1)}) == 1
    assert len({member.palette for member in alike(can, "cans", 4, seed=1)}) > 1


def test_a_group_is_framed_whole_and_every_head_of_it_is_seen(bake, ask) -> None:
    stage = bake(ask("five people walking on a city street", height=240))
    cover = cutout(stage)
    for index in (0, stage.frames // 2, stage.frames - 1):
        left, top, right, bottom = extent(cover(index))
        assert min(left, top, stage.width - right, stage.height - bottom) > 0.04 * stage.height
        heads = (cover(index)[top : top + (bottom - top) // 7] > 128).any(axis=0).astype(np.int8)
        assert (np.diff(heads) == 1).sum() == 5


def test_the_color_of_sneakers_is_theirs_and_not_that_of_a_part() -> None:
    sneaker = rig_for("sneakers")
    assert alike(sneaker, "white sneakers", 1, seed=3)[0].palette.main == "#f3f2ef"


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("a glass perfume bottle with a gold cap", 0),
        ("a woman with red sunglasses", 0),
        ("a man with a golden retriever", 1),
        ("a burger with a cold beer", 1),
        ("a cap and sunglasses", 1),
    ],
)
def test_what_belongs_to_the_first_is_no_second_subject(words: str, others: int) -> None:
    name = direct(AnimaticRequest(f"{words} in a studio")).rig.name
    assert name.endswith(f"-and-{others}") if others else "-and-" not in name


def test_the_same_two_are_the_same_scene() -> None:
    first, again = (direct(AnimaticRequest("a woman and a dog in a park")) for _ in range(2))
    assert first == again
