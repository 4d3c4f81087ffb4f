"""Rows that run away from the viewer meet the true perspective, and small things beside a product leave it free."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.aisles import Face, Rows, facing, recede, start
from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.layers import Plate
from components.animatic.rooms import Room
from components.animatic.settings import SETTINGS, Set
from components.animatic.settings.podium import Drum, Sunk
from components.animatic.settings.station import Arriving
from components.animatic.still_life import BEHIND, company

SIDES = (Face(-2.0, 1), Face(2.0, -1))


@pytest.fixture
def room_in(ask):
    """An empty room for a subject, seen by a camera that stands still unless told otherwise."""

    def make(prompt, setting="library", *, camera="static", **changes):
        request = ask(prompt, camera=camera, **changes)
        scene = replace(direct(request), setting=setting)
        return Room(Set(scene, Path(scene, *request.size(), SETTINGS[setting].rest)), 4.0)

    return make


def drawn(layers, camera):
    frame = np.zeros((camera.height, camera.width, 4), np.uint8)
    for layer in sorted(layers, key=lambda one: -one.depth):
        layer.draw(frame, camera, 0.0)
    return frame


def board(room, tall=2.0, wide=3.0):
    panel = room.panel(wide, tall, "board")
    panel.box(0, 0, wide, tall, "#ffffff")
    return panel


def test_a_row_is_as_tall_at_every_depth_as_the_camera_says(room_in):
    room = room_in("a woman standing", height=360)
    recede(room, board(room), 0.5, 12.0, SIDES, 30.0, air=0.0)
    camera = room.place.path.camera(0.0)
    cover = drawn(room.place.layers, camera)[..., 3]
    for away in (1.5, 3.0, 6.0):
        depth = room.depth(away)
        for x in (-2.0, 2.0):
            column, top = camera.project(x * room.metre, 2.0 * room.metre, depth)
            _, foot = camera.project(x * room.metre, 0.0, depth)
            rows = np.nonzero(cover[:, round(column)] > 128)[0]
            assert rows[0] == pytest.approx(top, abs=3), (away, x)
            assert rows[-1] == pytest.approx(foot, abs=3), (away, x)


def test_a_cut_between_two_rows_leaves_no_gap(room_in):
    pictures = []
    for cuts in ((), (3.0, 6.0)):
        room = room_in("a woman standing")
        recede(room, board(room), 0.5, 12.0, SIDES, 30.0, air=0.0, cuts=cuts)
        assert len([layer for layer in room.place.layers if isinstance(layer, Rows)]) == len(cuts) + 1
        pictures.append(drawn(room.place.layers, room.place.path.camera(0.0))[..., 3].astype(int))
    whole, parted = pictures
    assert (whole > 250).sum() > 1000
    assert parted[whole > 250].min() > 170


def test_rows_stand_around_who_stays_and_behind_who_walks(room_in):
    period, faces = facing(4.0, 1.0)
    assert (period, faces[1].x - faces[0].x) == (5.0, 4.0)
    assert start(room_in("a woman standing"), 4.0) < 0
    assert start(room_in("a woman walking", camera="tracking"), 4.0) > 0
    assert start(room_in("a woman standing", camera="orbit"), 2.6) > 0, "the camera would pass through them"


@pytest.mark.parametrize("camera", ["static", "orbit", "truck_left"])
def test_what_stands_beside_a_product_never_comes_before_or_behind_it(room_in, camera):
    room = room_in("a perfume bottle", "bathroom", camera=camera)
    company(room, board(room, 0.3, 0.3), board(room, 0.3, 0.3))
    plates = [layer for layer in room.place.layers if isinstance(layer, Plate)]
    assert [plate.depth for plate in plates] == pytest.approx([BEHIND] * 2)
    path = room.place.path
    for t in path.times(9):
        seen, (left, _, right, _) = path.camera(t), path.box(t)
        for plate, way in zip(plates, (-1, 1), strict=True):
            columns = np.nonzero(plate.levels[0][..., 3].max(0) > 90)[0]
            inner = columns.max() if way < 0 else columns.min()
            x, _ = seen.project(plate.left + inner / plate.density, 0.0, plate.depth)
            assert (x - (left if way < 0 else right)) * way > 0, t


def test_a_podium_lifts_who_stands_on_it_and_lets_who_walks_pass(room_in):
    drops = {}
    for prompt, camera in (("a perfume bottle", "static"), ("a woman walking", "tracking")):
        place = room_in(prompt, "podium", camera=camera).place
        SETTINGS["podium"].build(place)
        (floor,) = (layer for layer in place.layers if isinstance(layer, Sunk))
        under = [layer for layer in place.layers if isinstance(layer, Drum) and layer.x == 0]
        drops[prompt] = floor.drop
        assert [drum.high for drum in under][-1:] == ([0.0] if floor.drop else [])
    assert drops["a perfume bottle"] > 0.5 > drops["a woman walking"] == 0


def test_a_train_rolls_in_and_comes_to_rest(room_in):
    place = room_in("a man standing", "station").place
    SETTINGS["station"].build(place)
    (train,) = (layer for layer in place.layers if isinstance(layer, Arriving))
    camera, length = place.path.camera(0.0), place.path.duration
    pictures = []
    for t in (0.0, 0.3, 1.0, 1.2):
        frame = np.zeros((camera.height, camera.width, 4), np.uint8)
        train.draw(frame, camera, t * length)
        pictures.append(frame)
    assert (pictures[0] != pictures[1]).any()
    assert (pictures[2] == pictures[3]).all()
