"""Every place is whole to its edges in every move and shape, stands in depth, and changes with its light."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.layers import Plate
from components.animatic.moves import MOVES
from components.animatic.settings import SETTINGS

RATIOS = ("16:9", "9:16", "1:1")
SUBJECTS = ("a woman walking", "a perfume bottle", "a red sports car driving", "a bird flying")
WAYS = [(move, ratio) for ratio in RATIOS for move in MOVES]
FEW = 3
"""Ways tried in each place: all moves in all shapes come round over the places."""


def staged(setting, request):
    """The request, set in this place whatever its words say."""
    return Stage(replace(direct(request), setting=setting), *request.size())


def ways_of(setting):
    """A different handful of moves and shapes for each place."""
    start = list(SETTINGS).index(setting) * FEW
    return [WAYS[(start + number) * 7 % len(WAYS)] for number in range(FEW)]


def test_the_places_together_try_every_move_in_some_shape():
    tried = [way for setting in SETTINGS for way in ways_of(setting)]
    assert {move for move, _ in tried} == set(MOVES)
    assert {ratio for _, ratio in tried} == set(RATIOS)


@pytest.mark.parametrize("setting", SETTINGS)
def test_no_move_in_any_shape_shows_a_hole_or_an_end_of_the_place(ask, setting):
    for number, (move, ratio) in enumerate(ways_of(setting)):
        stage = staged(setting, ask(SUBJECTS[number % 4], camera=move, aspect_ratio=ratio, height=120))
        for index in (0, stage.frames - 1):
            camera, t = stage.path.camera(stage.time(index)), stage.time(index)
            assert stage.picture(index)[..., 3].min() >= 250, (move, ratio, index)
            assert_covered(stage, camera, t, (move, ratio, index))


def assert_covered(stage, camera, t, way):
    """The sky and every plate as wide as the picture reach over its edges."""
    sky = stage.sky
    wide = sky.texture.shape[1] * sky.scale
    x = (camera.width - wide) / 2 - camera.focal * camera.yaw + sky.drift * t
    assert x <= 1, way
    assert x + wide >= camera.width - 1, way
    assert camera.horizon - sky.up <= 1, way
    spans = {}
    for layer in stage.layers:
        if isinstance(layer, Plate) and layer.period is None and layer.levels[0][:, [0, -1], 3].max() > 40:
            left, _ = camera.project(layer.left + layer.drift * t, 0, layer.depth)
            right = left + layer.levels[0].shape[1] * camera.scale(layer.depth) / layer.density
            known = spans.get(layer.depth, (left, right))  # the two sides of a street are two plates
            spans[layer.depth] = min(left, known[0]), max(right, known[1])
    for depth, (left, right) in spans.items():
        if right - left >= camera.width and depth - camera.z > 1:
            assert left <= 2, (way, depth)
            assert right >= camera.width - 2, (way, depth)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_place_stands_in_depth_and_is_another_picture_by_night(ask, setting):
    pictures = []
    for words, seed in (("noon", 7), ("starlight", 8)):
        stage = staged(setting, ask(f"a woman standing, {words}", camera="static", seed=seed, height=120))
        assert [layer for layer in stage.layers if layer.depth < 10], "something before the subject"
        assert len({round(layer.depth, 1) for layer in stage.layers if layer.depth > 11}) >= 1, "and behind it"
        pictures.append(stage.picture(3)[..., :3].astype(int))
    day, night = pictures
    assert min(day.std(), night.std()) > 6, "not a blank"
    assert np.abs(day - night).mean() > 6
