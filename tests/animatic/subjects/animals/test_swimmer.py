"""A body in water bends as a wave runs down it: fish to the side, whales up and down, the tail more than the head."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects.animals.swimmer import Swimmer

PROFILE = ((0.0, 1.0, 2.0), (0.3, 10.0, 12.0), (0.7, 6.0, 6.0), (1.0, 1.0, 1.0))
PHASES = np.linspace(0, 1, 24, endpoint=False)


def heights(t: float, upright: bool) -> NDArray[np.float64]:
    return np.array([Swimmer(100, PROFILE, float(p), 10, upright).spine(t)[1] for p in PHASES])


def test_the_tail_swings_far_more_than_the_head() -> None:
    assert np.ptp(heights(1.0, True)) > 5 * np.ptp(heights(0.1, True))
    assert np.ptp(heights(1.0, True)) == pytest.approx(20, rel=0.02)


def test_a_fish_seen_from_the_side_hardly_rises_but_its_tail_comes_nearer() -> None:
    assert np.ptp(heights(1.0, False)) < 0.2 * np.ptp(heights(1.0, True))
    tails = [Swimmer(100, PROFILE, float(p), 10).spine(1.0)[0] for p in PHASES]
    assert max(tails) > min(tails)
    assert min(tails) >= -50


def test_the_flank_keeps_the_profiles_depth_through_the_stroke() -> None:
    for phase in PHASES:
        body = Swimmer(100, PROFILE, float(phase), 10, upright=True)
        back, spine, belly = (body.at(0.3, v)[1] for v in (-1, 0, 1))
        assert (spine - back, belly - spine) == pytest.approx((10, 12))


def test_an_edge_runs_from_snout_to_tail() -> None:
    edge = Swimmer(100, PROFILE, 0.2, 10, upright=True).edge(-1)
    assert all(b[0] < a[0] for a, b in pairwise(edge))
    assert (edge[0][0], edge[-1][0]) == pytest.approx((50, -50))


def test_the_slope_is_that_of_the_spine() -> None:
    body = Swimmer(100, PROFILE, 0.3, 10, upright=True)
    (ax, ay), (bx, by) = body.spine(0.8), body.spine(0.86)
    assert np.tan(body.tilt(0.83)) == pytest.approx((by - ay) / (ax - bx), rel=0.05)
