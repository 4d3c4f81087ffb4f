"""Solids show the sides that are turned to us, stand on the ground, and cover what they should."""

import math

import pytest

from components.animatic.subjects.drawing.solid import (
    Box,
    View,
    box,
    circle,
    foot,
    hull,
    rounded,
    slab,
    softened,
    thick,
)


def test_straight_on_only_the_front_and_the_top_show() -> None:
    view = View(0.0, 0.2)
    assert [side for side in ("front", "back", "left", "right", "top") if view.sees(side)] == ["front", "top"]


@pytest.mark.parametrize(("turn", "side"), [(0.5, "left"), (-0.5, "right")])
def test_turning_brings_a_side_into_view(turn: float, side: str) -> None:
    view, other = View(turn), {"left": "right", "right": "left"}[side]
    assert view.sees(side)
    assert not view.sees(other)
    assert f'id="crate-{side}"' in box(view, Box("crate", 10, 10, 10, "#c39a6b"))


def test_the_light_comes_from_the_upper_left() -> None:
    assert View(0.6).glow("left") > View(-0.6).glow("right")
    assert View(0.0, 0.3).glow("top") > View(0.0, 0.3).glow("front") * 0.9


@pytest.mark.parametrize("turn", [0.0, 0.4, -0.9])
def test_a_box_lifted_by_its_foot_stands_on_the_ground(turn: float) -> None:
    view = View(turn, 0.2)
    lowest = max(view.at(x, 0, z)[1] for x in (-5, 5) for z in (-3, 3)) - foot(view, 10, 6)
    assert lowest == pytest.approx(0.0)


def test_a_plane_of_flat_art_lies_where_its_corners_do() -> None:
    view = View(0.4, 0.15)
    numbers = view.plane((1, 2, 3), (1, 0, 0), (0, -1, 0)).split("(")[1].rstrip(')"').split()
    a, b, c, d, e, f = (float(number) for number in numbers)
    x, y = 4.0, -2.5
    assert (a * x + c * y + e, b * x + d * y + f) == pytest.approx(view.at(1 + x, 2 - y, 3), abs=0.02)


def test_a_hull_keeps_the_corners_and_drops_what_lies_inside() -> None:
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]
    assert sorted(hull([*square, (2.0, 2.0), (1.0, 3.0)])) == sorted(square)


def test_a_slab_seen_from_the_side_is_wider_than_its_squeezed_face() -> None:
    view = View(0.8, 0.0)
    points = [view.at(x, y, z) for x, y in rounded(10, 6, 1) for z in (2, -2)]
    assert max(x for x, _ in points) > 5 * math.cos(0.8) + 1
    assert slab(view, circle(3), 1, -1, "#000000").startswith("<path")


def test_rounded_corners_leave_out_the_sharp_points() -> None:
    assert "M" in softened([(0, 0), (10, 0), (10, 10), (0, 10)], 2)
    assert "L0 0" not in softened([(0, 0), (10, 0), (10, 10), (0, 10)], 2)


def test_thickness_shows_only_when_turned() -> None:
    assert thick(0.0, 4, "face", lambda _: "side") == "face"
    assert thick(0.5, 4, "face", lambda _: "side").count("side") == 9
