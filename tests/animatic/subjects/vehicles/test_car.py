"""Cars are bodies in the round: they show their nose, side and stern as the camera goes round them."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose, Rig
from components.animatic.subjects.vehicles.car import SPORTS_CAR, SUV_CAR

CARS = [pytest.param(rig, id=rig.name) for rig in (SPORTS_CAR, SUV_CAR)]
Rasterise = Callable[..., NDArray[np.uint8]]


def wide(picture: NDArray[np.uint8]) -> int:
    """Pixels from its left edge to its right."""
    columns = np.nonzero((picture[..., 3] > 128).any(0))[0]
    return int(columns[-1] - columns[0])


@pytest.mark.parametrize("rig", CARS)
def test_it_turns_three_quarters_to_either_end(rig: Rig, rasterise: Rasterise) -> None:
    assert rig.turnable >= 0.79
    side, nose, stern = (
        wide(rasterise(rig, Pose(turn=t, action="drive", palette=rig.palettes[0]))) for t in (0.0, -0.95, 0.95)
    )
    assert nose < 0.9 * side
    assert stern < 0.9 * side


@pytest.mark.parametrize("rig", CARS)
def test_a_standing_car_is_shown_three_quarters_from_the_front(rig: Rig) -> None:
    driving, standing = (rig.draw(Pose(action=action, text="Elara")) for action in ("drive", "idle"))
    assert "ELARA" not in driving
    assert "ELARA" in standing, "the plate at the nose"


@pytest.mark.parametrize("rig", CARS)
def test_lamps_are_white_before_and_red_behind(rig: Rig, rasterise: Rasterise) -> None:
    stern = rasterise(rig, Pose(turn=0.9, action="drive", palette=rig.palettes[1]), tall=240).astype(int)
    nose = rasterise(rig, Pose(turn=-0.9, action="drive", palette=rig.palettes[1]), tall=240).astype(int)

    def reds(picture: NDArray[np.int_]) -> int:
        red, green, blue = (picture[..., i] for i in range(3))
        return int(((red > 150) & (green < 90) & (blue < 90)).sum())

    assert reds(stern) > 3 * reds(nose)


@pytest.mark.parametrize("rig", CARS)
def test_its_wheels_stand_on_the_ground_from_every_side(rig: Rig, rasterise: Rasterise) -> None:
    for turn in np.linspace(-rig.turnable, rig.turnable, 7):
        alpha = rasterise(rig, Pose(turn=float(turn), action="idle", palette=rig.palettes[0]), margin=0.1)[..., 3]
        lowest = int(np.nonzero(alpha.max(axis=1) > 200)[0].max())
        assert 118 <= lowest - 12 + 1 <= 122, turn
