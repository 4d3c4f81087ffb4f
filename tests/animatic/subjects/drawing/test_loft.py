"""Bodies in the round: perspective, outlines, strips and art that lies on a surface."""

import math
import re

import numpy as np
import pytest

from components.animatic.subjects.drawing.loft import Eye, bent, flare, lacquer, normals, oval, skin, toned


def drum(height: float = 80.0) -> np.ndarray:
    """Outlines of an upright round drum."""
    flat = oval(-100, 100, 100, 2, 2)
    return np.stack([np.stack((flat[:, 0], np.full(len(flat), y), flat[:, 1]), -1) for y in (0.0, height / 2, height)])


def test_what_is_near_is_seen_at_its_true_size_and_what_is_far_smaller() -> None:
    eye = Eye(above=0, near=90)
    assert eye.at(50, 20, 90) == pytest.approx((50, -20))
    assert eye.at(50, 20, -90)[0] < 48


def test_one_point_and_many_points_land_alike() -> None:
    eye = Eye(turn=0.6, lift=4)
    assert eye.project(np.array([[120.0, 60.0, -30.0]]))[0] == pytest.approx(eye.at(120, 60, -30))


def test_a_positive_turn_brings_the_left_end_nearer() -> None:
    eye = Eye(turn=0.7)
    left, right = (eye.sees(np.array((x, 50.0, 0.0)), np.array((math.copysign(1, x), 0, 0))) for x in (-200.0, 200.0))
    assert left > 0 > right


def test_an_outline_of_two_is_an_ellipse_and_of_many_nearly_a_box() -> None:
    assert flare(0.5, 2) == pytest.approx(math.sqrt(0.75))
    assert flare(0.5, 9) > 0.99
    assert flare(1.0, 4) == 0


def test_outward_is_away_from_the_middle() -> None:
    mesh = drum()
    assert ((normals(mesh) * (mesh - mesh.mean((0, 1)))).sum(-1) > 0).all()


@pytest.mark.parametrize("turn", [-1.2, 0.0, 0.8])
def test_of_a_drum_the_near_half_is_painted(turn: float) -> None:
    mesh, eye = drum(), Eye(turn=turn, above=0.0)
    outward = normals(mesh)
    svg = skin("drum", eye, mesh, outward, toned("#808080", lacquer(eye.toward(outward))))
    numbers = re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", svg)
    xs = [float(x) for x, _ in numbers]
    assert svg.count("<path") == 2
    assert max(xs) - min(xs) == pytest.approx(200 * 0.94, rel=0.03)
    assert len(numbers) < 2 * 2 * 40, "the far half is left out"


def test_tones_darken_and_lighten_a_color() -> None:
    dark, same, pale = toned("#406080", np.array((-0.5, 0.0, 0.5)))
    assert dark.tolist() == [32, 48, 64]
    assert same.tolist() == [64, 96, 128]
    assert (pale > same).all()


def test_every_point_of_a_path_is_laid_on_the_surface() -> None:
    assert (
        bent("M1 2C3 4 5 6 -7 .5Z", lambda x, y: (x * 10, y + 1)) == "M10.00 3.00 C30.00 5.00 50.00 7.00 -70.00 1.50 Z"
    )
