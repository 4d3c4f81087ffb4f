"""A boat in the round: a bow that is seen past, a stern with its engine, and nothing of it below the water."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose
from components.animatic.subjects.vehicles.motorboat import RIG

Rasterise = Callable[..., NDArray[np.uint8]]


@pytest.mark.parametrize("turn", [-0.7, 0.0, 0.7])
def test_nothing_of_the_boat_is_below_the_water(turn: float) -> None:
    drawn = RIG.draw(Pose(turn=turn, phase=0.3))
    body = drawn[drawn.index("</defs>") :]
    heights = [float(y) for _, y in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", body)]
    assert min(heights) < -150
    assert max(heights) < 14


def test_from_behind_it_shows_its_stern(rasterise: Rasterise) -> None:
    ahead, behind = (RIG.draw(Pose(turn=turn, action="idle")) for turn in (-0.3, 0.7))
    assert len(behind) > len(ahead), "the engine is drawn before the stern too"


def test_it_is_shorter_from_three_quarters(rasterise: Rasterise) -> None:
    def wide(turn: float) -> int:
        alpha = rasterise(RIG, Pose(turn=turn, action="idle", palette=RIG.palettes[0]))[..., 3]
        columns = np.nonzero((alpha > 128).any(0))[0]
        return int(columns[-1] - columns[0])

    assert wide(-0.5) < 0.93 * wide(0.25)
