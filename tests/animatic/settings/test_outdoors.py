"""Grounds reach down to the lens in every shape, still water ends softly, and nothing stands before the subject."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.layers import Ground, Plate
from components.animatic.lights import LIGHT_BY_NAME
from components.animatic.outdoors import Band, Beyond, Road, StillWater, turf
from components.animatic.settings import SETTINGS, Set


@pytest.fixture
def set_in(ask):
    """The bare set of a subject in a place, seen by a camera that stands still unless told otherwise."""

    def make(prompt, setting, *, camera="static", **changes):
        request = ask(prompt, camera=camera, **changes)
        scene = replace(direct(request), setting=setting)
        return Set(scene, Path(scene, *request.size(), SETTINGS[setting].rest))

    return make


def before_the_subject(place):
    SETTINGS[place.scene.setting].build(place)
    return [layer for layer in place.layers if isinstance(layer, Plate) and layer.depth < 8.5]


@pytest.mark.parametrize("setting", ["field", "mountains", "highway", "beach"])
def test_a_tall_picture_has_more_rows_before_the_subject_than_a_wide_one(set_in, setting):
    tall, wide = (before_the_subject(set_in("a dog", setting, aspect_ratio=ratio)) for ratio in ("9:16", "21:9"))
    assert min(plate.depth for plate in tall) < 4
    assert len({plate.depth for plate in tall}) > len({plate.depth for plate in wide}) > 0


@pytest.mark.parametrize("setting", ["field", "park", "highway", "beach"])
def test_a_row_melts_into_the_ground_instead_of_ending_in_a_line(set_in, setting):
    plates = before_the_subject(set_in("a dog", setting, aspect_ratio="9:16", height=360, camera="tracking"))
    assert plates
    for plate in plates:
        cover = plate.levels[0][..., 3]
        assert cover[-1].max() < 0.25 * max(cover.max(), 1), plate.depth


def test_the_grass_loses_its_green_in_the_dark(set_in):
    place = set_in("a dog", "field")
    green = {}
    for name in ("day", "night"):
        place.light = LIGHT_BY_NAME[name]
        tone = turf(place, "#6a8f3c", "ground").mean((0, 1))
        green[name] = tone[1] / tone[2]
    assert green["night"] < 0.75 * green["day"]


def test_a_paved_band_has_a_surface_and_stays_within_its_edges(set_in):
    place = set_in("a dog", "park")
    camera = place.path.camera(0.0)
    frame = np.zeros((camera.height, camera.width, 4), np.uint8)
    Road(place, (Band(13.0, 8.0, "#c9b894", 0.5),)).draw(frame, camera, 0.0)
    top, bottom = (camera.project(0, 0.0, depth)[1] for depth in (13.0, 8.0))
    assert frame[int(top) + 4 : int(bottom) - 2, :, :3].std(1).mean() > 1.5
    assert not frame[: int(top) - 2].any()
    assert not frame[int(bottom) + 3 :].any()


def test_a_ground_beyond_a_depth_leaves_what_is_nearer_alone(set_in):
    camera = set_in("a dog", "suburb").path.camera(0.0)
    frame = np.zeros((camera.height, camera.width, 4), np.uint8)
    Beyond(Ground(np.ones((64, 64, 3), np.float32), 4.0), 12.0).draw(frame, camera, 0.0)
    edge = camera.project(0.0, 0.0, 12.0)[1]
    assert frame[int(edge) - 2].all()
    assert not frame[int(edge) + 4 :].any()


def test_still_water_has_no_edge_where_its_image_ends(set_in):
    place = set_in("a canoe", "lake", aspect_ratio="9:16")
    camera = replace(place.path.camera(0.0), pitch=-0.2)
    frame = np.full((camera.height, camera.width, 4), 60, np.uint8)
    frame[: int(camera.horizon)] = 220
    StillWater(100.0, 0.6, place.unit).draw(frame, camera, 0.0)
    column = frame[int(camera.horizon) + 20 :, 40, 0].astype(int)
    assert 2 * camera.horizon < camera.height - 20, "the image ends within the picture"
    assert column.max() - column.min() > 40, "and there is one"
    assert np.abs(np.diff(column)).max() < 12


def test_what_stands_by_the_lens_makes_room_for_the_orbit(set_in):
    still = set_in("a dog", "snow")
    around = set_in("a dog", "snow", camera="orbit")
    assert still.clear(5.4, 3.0) == pytest.approx(3.0, abs=0.2)
    assert around.clear(5.4, 3.0) > 3.6
