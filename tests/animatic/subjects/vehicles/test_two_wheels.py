"""Motorcycles and bicycles: thin from ahead, with both grips, and a lamp that shows only from the front."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose, Rig
from components.animatic.subjects.vehicles.bicycle import RIG as BICYCLE
from components.animatic.subjects.vehicles.motorcycle import RIG as MOTORCYCLE

THIN = [pytest.param(rig, id=rig.name) for rig in (MOTORCYCLE, BICYCLE)]
Rasterise = Callable[..., NDArray[np.uint8]]


def extent(alpha: NDArray[np.uint8]) -> int:
    """Pixels from its left edge to its right."""
    columns = np.nonzero((alpha > 128).any(0))[0]
    return int(columns[-1] - columns[0]) if len(columns) else 0


@pytest.mark.parametrize("rig", THIN)
def test_it_is_shorter_but_its_bar_is_wider_as_it_turns(rig: Rig, rasterise: Rasterise) -> None:
    side, turned = (
        rasterise(rig, Pose(turn=turn, action=rig.actions[0], palette=rig.palettes[0]), tall=200)[..., 3]
        for turn in (0.0, -0.8)
    )
    assert extent(turned) < 0.85 * extent(side)
    ahead = side.shape[1] // 2
    assert extent(turned[8:36, ahead:]) > extent(side[8:36, ahead:])


def test_its_head_lamp_shines_forward_only() -> None:
    lamp = "url(#motorcycle-lamp)"
    assert lamp in MOTORCYCLE.draw(Pose(turn=-0.6, action="drive"))
    assert lamp not in MOTORCYCLE.draw(Pose(turn=0.6, action="drive"))


@pytest.mark.parametrize("rig", THIN)
def test_both_wheels_touch_the_ground_from_the_side(rig: Rig, rasterise: Rasterise) -> None:
    alpha = rasterise(rig, Pose(action=rig.actions[0], palette=rig.palettes[0]), tall=200)[..., 3]
    low = np.nonzero((alpha[-5:] > 160).any(0))[0]
    assert low[0] < alpha.shape[1] * 0.3
    assert low[-1] > alpha.shape[1] * 0.7
