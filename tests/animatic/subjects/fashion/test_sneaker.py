"""A shoe in the round: sole and upper keep together, laces and lining show from wherever they are seen."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.fashion.shoe import HEEL, TOE, form, on_sole, on_upper
from components.animatic.subjects.fashion.sneaker import RIG

Rasterise = Callable[..., NDArray[np.uint8]]


def test_the_upper_stands_on_the_sole_and_inside_its_edge() -> None:
    made = form()
    foot = made.near[0]
    for x, y, z in foot[2:-2]:
        assert y < 5
        sole = made.sole[-2]
        near = sole[(sole[:, 2] > 0) & (np.abs(sole[:, 0] - x) < 0.8)]
        assert z <= near[:, 2].max() + 0.6


def test_both_halves_of_the_upper_meet_at_heel_and_toe() -> None:
    near = form().near
    assert np.abs(near[:, [0, -1], 2]).max() < 0.05


@pytest.mark.parametrize("bend", [on_upper, on_sole])
def test_art_beyond_the_shoe_is_held_at_its_ends(
    bend: Callable[[Eye], Callable[[float, float], tuple[float, float]]],
) -> None:
    eye = Eye(0.0, 0.0, 150.0, 0.0)
    left, right = bend(eye)(HEEL - 9, -4)[0], bend(eye)(TOE + 9, -4)[0]
    assert -17 < left < right < 17


def test_it_is_longest_from_the_side_and_shows_its_toe_as_it_turns(rasterise: Rasterise) -> None:
    def wide(turn: float) -> int:
        columns = np.nonzero((rasterise(RIG, Pose(turn=turn, palette=RIG.palettes[0]))[..., 3] > 128).any(0))[0]
        return int(columns[-1] - columns[0])

    assert RIG.turnable >= 0.79
    assert wide(-0.9) < 0.72 * wide(0.28)
    assert wide(0.9) < 0.95 * wide(0.28)
