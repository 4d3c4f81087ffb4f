"""A jet in the round: a tube with art on it, wings in space, engines that show their fan from ahead."""

import pytest

from components.animatic.subjects import Pose
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.vehicles.airframe import on_tube, tube
from components.animatic.subjects.vehicles.plane import RIG


def test_the_tube_looks_outward_everywhere() -> None:
    mesh, outward = tube()
    middle = mesh.copy()
    middle[..., 1:] = mesh[..., 1:].mean(0)
    amidships = slice(8, 32)
    assert (((mesh - middle) * outward).sum(-1)[2:-2, amidships] > 0).all()


def test_windows_lie_on_the_near_side_and_art_beyond_the_tube_at_its_edge() -> None:
    eye = Eye(above=0.0, away=9000, near=0)
    bend = on_tube(eye)
    assert bend(0, -530)[0] == pytest.approx(0, abs=1)
    assert bend(300, -5000) == bend(300, -724)


@pytest.mark.parametrize(("turn", "fan"), [(-0.6, True), (0.7, False)])
def test_one_looks_into_its_engines_only_from_ahead(turn: float, fan: bool) -> None:
    assert ("url(#plane-lip)" in RIG.draw(Pose(turn=turn))) is fan


def test_it_turns_as_far_as_three_quarters() -> None:
    assert RIG.turnable >= 0.79
    assert RIG.turns >= 8
