"""Water runs and fire flickers: what moves in a place moves by itself, and a wave goes along with who rides it."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.settings import SETTINGS, Set
from components.animatic.settings.camp import Fire
from components.animatic.settings.garden import Jets
from components.animatic.settings.surf import Wave
from components.animatic.waters import Falls


@pytest.fixture
def built(ask):
    """A place built for a camera that stands still."""

    def make(setting, prompt="a woman standing"):
        request = ask(prompt, camera="static", height=120)
        scene = replace(direct(request), setting=setting)
        place = Set(scene, Path(scene, *request.size(), SETTINGS[setting].rest))
        SETTINGS[setting].build(place)
        return place

    return make


@pytest.mark.parametrize(("setting", "kind"), [("waterfall", Falls), ("garden", Jets), ("camp", Fire), ("surf", Wave)])
def test_it_moves_while_nobody_does(built, setting, kind):
    place = built(setting)
    (layer,) = (layer for layer in place.layers if isinstance(layer, kind))
    camera, pictures = place.path.camera(0.0), []
    for t in (1.0, 1.2):
        frame = np.full((camera.height, camera.width, 4), 40, np.uint8)
        layer.draw(frame, camera, t)
        pictures.append(frame.astype(int))
    assert (pictures[0] != 40).any(), "it is in the picture"
    assert (np.abs(pictures[0] - pictures[1]).max(-1) > 8).sum() > 20


def test_a_wave_goes_along_with_who_rides_it(built):
    place = built("surf", "a dog running")
    (wave,) = (layer for layer in place.layers if isinstance(layer, Wave))
    crests = []
    for t in (0.0, 2.0):
        camera = replace(place.path.camera(0.0), x=place.path.subject(t).x, yaw=0.0)
        frame = np.zeros((camera.height, camera.width, 4), np.uint8)
        wave.draw(frame, camera, t)
        crests.append((frame[..., 3] > 128).argmax(0))
    assert np.abs(crests[0] - crests[1]).max() <= 3
