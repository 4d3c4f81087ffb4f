"""Flat art on a body: shapes become paths that go through the surface, text and gradients take its slope."""

import re

from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import bent
from components.animatic.subjects.drawing.svg import Point, clip, ellipse, linear, path, rect, text


def doubled(x: float, y: float) -> Point:
    """Twice as wide, ten lower."""
    return 2 * x, y + 10


def corners(markup: str) -> set[tuple[float, float]]:
    return {(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", markup)}


def test_a_rectangle_becomes_the_four_corners_it_covers() -> None:
    assert corners(laid(rect(1, 2, 3, 4, "#fff"), doubled)) == {(2, 12), (8, 12), (8, 16), (2, 16)}


def test_fill_stroke_and_opacity_stay() -> None:
    drawn = laid(rect(0, 0, 3, 4, "#abcdef", 1, 'opacity="0.4" stroke="#000000"'), doubled)
    assert 'fill="#abcdef"' in drawn
    assert 'opacity="0.4"' in drawn
    assert 'stroke="#000000"' in drawn
    assert "rx=" not in drawn


def test_an_ellipse_is_as_wide_as_the_surface_makes_it() -> None:
    xs = [x for x, _ in corners(laid(ellipse((5, 0), 3, 2, "#fff"), doubled))]
    assert min(xs) == 4
    assert max(xs) == 16


def test_a_shape_turned_in_its_plane_is_turned_before_it_is_laid() -> None:
    turned = laid(rect(0, 0, 4, 1, "#fff", extra='transform="rotate(90)"'), doubled)
    assert max(y for _, y in corners(turned)) == 14
    assert "transform" not in turned


def test_shapes_inside_clips_are_laid_too() -> None:
    shape = path("M0 0L5 0L5 5Z")
    assert bent("M0 0L5 0L5 5Z", doubled) in laid(clip("pane", shape), doubled)


def test_words_take_the_slope_of_the_surface() -> None:
    assert 'transform="matrix(2 0 0 1 0 10)"' in laid(text("Elara", (3, 4), 8, "#fff"), doubled)


def test_gradients_take_the_slope_of_the_surface_once() -> None:
    once = tilted(linear("sky", (0, 0), (0, 9), [(0, "#000000"), (1, "#ffffff")]), doubled, (0, 0))
    assert 'gradientTransform="matrix(2 0 0 1 0 10)"' in once
    assert tilted(once, doubled, (0, 0)) == once
