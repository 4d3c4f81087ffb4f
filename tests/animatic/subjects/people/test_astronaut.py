"""The astronaut faces us as it drifts or stands, and walks in profile."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Pose
from components.animatic.subjects.people.astronaut import RIG

Rasterise = Callable[..., NDArray[np.uint8]]


def visor(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where it is golden, in the upper third."""
    red, green, blue = (picture[: len(picture) // 3, :, i].astype(int) for i in range(3))
    return np.asarray((red > 120) & (red - blue > 70) & (green > 70))


@pytest.mark.parametrize("action", ["float", "stand"])
def test_more_of_its_visor_shows_than_when_it_walks(action: str, rasterise: Rasterise) -> None:
    facing, walking = (
        visor(rasterise(RIG, Pose(action=a, palette=RIG.palettes[0]), tall=240)).sum() for a in (action, "walk")
    )
    assert facing > 1.08 * walking


def test_it_looks_the_way_it_is_turned(rasterise: Rasterise) -> None:
    middles = []
    for turn in (-0.9, 0.5):
        picture = rasterise(RIG, Pose(action="stand", turn=turn, palette=RIG.palettes[0]), tall=240)
        head = np.nonzero((picture[:40, :, 3] > 128).any(0))[0].mean()
        middles.append(np.nonzero(visor(picture).any(0))[0].mean() - head)
    assert middles[0] < middles[1]


def test_it_stands_on_both_boots(rasterise: Rasterise) -> None:
    alpha = rasterise(RIG, Pose(action="stand", palette=RIG.palettes[0]), tall=200)[..., 3]
    assert np.nonzero(alpha.max(axis=1) > 128)[0].max() >= 194
