"""A panel can be hung so that a chosen metre of it lies behind the subject."""

import pytest

from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.rooms import Room
from components.animatic.settings import SETTINGS, Set


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("middle", [2.0, 7.5])
def test_the_chosen_metre_of_a_panel_lies_behind_the_subject(ask, seed, middle):
    request = ask("a woman standing", seed=seed)
    scene = direct(request)
    place = Set(scene, Path(scene, *request.size(), SETTINGS["gym"].rest))
    room = Room(place, 3.0)
    panel = room.panel(10.0, 3.0, "wall")
    panel.box(0, 0, 10.0, 3.0, "#888888")
    room.hang(panel, 5.0, middle=middle)
    (plate,) = place.layers
    assert plate.left == pytest.approx(-middle * room.metre, abs=1e-6)
    assert plate.period == pytest.approx(10.0 * room.metre)
