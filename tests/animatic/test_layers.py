"""No layer runs out: beyond every end of a sky or a backdrop waits a color that must never be seen, nor a hole."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.moves import ALL
from components.animatic.settings import SETTINGS
from tests.animatic.measuring import Blank, marked, swapped

RATIOS = ("16:9", "9:16", "1:1", "4:5", "21:9")
CAST = (
    "a woman walking",
    "a perfume bottle",
    "a red sports car driving",
    "a bird flying",
    "a golden retriever running",
)
WAYS = [
    (setting, move)
    for place, setting in enumerate(SETTINGS)
    for step, move in enumerate(ALL)
    if (5 * place + step) % 16 == 0
]
"""Two moves in each place; all moves come round."""


def staged(request, **changes):
    return Stage(replace(direct(request), **changes), *request.size())


def test_every_place_and_every_move_is_tried():
    assert {setting for setting, _ in WAYS} == set(SETTINGS)
    assert {move for _, move in WAYS} == set(ALL)


@pytest.mark.parametrize(("setting", "move"), WAYS)
def test_no_move_however_long_looks_past_the_end_of_a_layer(ask, setting, move):
    number = WAYS.index((setting, move))
    request = ask(
        CAST[number % 5], camera=move, style="documentary", aspect_ratio=RATIOS[number // 2 % 5], seed=number,
        height=120, duration=8.0, fps=3,
    )  # fmt: skip
    stage = staged(request, setting=setting)
    watched = marked(stage)
    plain = swapped(stage, light=watched.light)
    for index in (0, 6, 12, 18, 23):
        picture = plain.picture(index)
        assert picture[..., 3].min() >= 250, index
        assert np.abs(picture.astype(int) - watched.picture(index)).max() < 60, index


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("move", ["roll", "fpv", "snorricam", "drone"])
def test_a_leaning_camera_mirrors_nothing_at_its_edges(ask, move, ratio):
    class Ramp(Blank):
        """Brighter to the right in one channel and downward in another: a mirrored edge would turn back."""

        def draw(self, frame, camera, t):
            height, width = frame.shape[:2]
            frame[..., 0] = np.linspace(20, 235, width)[None]
            frame[..., 1] = np.linspace(20, 235, height)[:, None]
            frame[..., 2:] = 255

    request = ask("a glass perfume bottle", camera=move, style="documentary", aspect_ratio=ratio, height=240)
    stage = swapped(staged(request, setting="cyclorama"), sky=Ramp(), layers=[], actor=None)
    stage.light = replace(stage.light, disc="none")
    leaning = [i for i in range(stage.frames) if abs(stage.path.camera(stage.time(i)).roll) > 0.5]
    assert leaning
    for index in (leaning[0], leaning[-1]):
        across, down = np.moveaxis(stage.picture(index)[..., :2].astype(int), 2, 0)
        assert (across[:, 5:] >= across[:, :-5]).all(), index
        assert (down[5:] >= down[:-5]).all(), index
