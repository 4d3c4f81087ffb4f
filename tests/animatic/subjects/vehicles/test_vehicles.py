"""Lorries and buses show their front, long side and rear as the camera goes round them."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose, Rig
from components.animatic.subjects.vehicles.bus import RIG as BUS
from components.animatic.subjects.vehicles.truck import RIG as TRUCK

LONG = [pytest.param(rig, id=rig.name) for rig in (TRUCK, BUS)]
Rasterise = Callable[..., NDArray[np.uint8]]


def wide(picture: NDArray[np.uint8]) -> int:
    """Pixels from its left edge to its right."""
    columns = np.nonzero((picture[..., 3] > 128).any(0))[0]
    return int(columns[-1] - columns[0])


@pytest.mark.parametrize("rig", LONG)
def test_it_turns_three_quarters_to_either_end(rig: Rig, rasterise: Rasterise) -> None:
    assert rig.turnable >= 0.79
    side, front, rear = (
        wide(rasterise(rig, Pose(turn=t, action="drive", palette=rig.palettes[0]))) for t in (0, -0.9, 0.9)
    )
    assert front < 0.85 * side
    assert rear < 0.95 * side


@pytest.mark.parametrize("rig", LONG)
def test_what_shows_depends_on_the_side(rig: Rig) -> None:
    front, rear = (rig.draw(Pose(turn=turn, action="drive")) for turn in (-0.8, 0.8))
    pane = f"url(#{rig.name}-pane)"
    assert pane in front
    assert front.count("#f4f9ff") == 2, "two head lamps"
    assert "#f4f9ff" not in rear


@pytest.mark.parametrize("rig", LONG)
def test_it_stands_on_its_wheels_from_every_side(rig: Rig, rasterise: Rasterise) -> None:
    for turn in np.linspace(-rig.turnable, rig.turnable, 7):
        alpha = rasterise(rig, Pose(turn=float(turn), action="idle", palette=rig.palettes[0]), margin=0.1)[..., 3]
        lowest = int(np.nonzero(alpha.max(axis=1) > 200)[0].max()) - 11
        assert 117 <= lowest <= 122, turn
