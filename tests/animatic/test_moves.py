"""The further moves do what the trade means by their names, end on a well framed subject, and never jump."""

import cv2
import numpy as np
import pytest

from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.moves import ALL, FURTHER
from components.animatic.settings import SETTINGS
from tests.animatic.measuring import cutout, sharpness, steps

ENTERING = {"whip_pan", "tilt_up", "tilt_down", "reveal"}


def path_of(request):
    scene = direct(request)
    return Path(scene, *request.size(), SETTINGS[scene.setting].rest)


def height(path, share):
    _, top, _, bottom = path.box(path.duration * share)
    return bottom - top


@pytest.fixture
def moving(ask):
    return lambda move, **changes: path_of(
        ask("a glass perfume bottle in a studio", camera=move, height=720, **changes)
    )


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1"])
@pytest.mark.parametrize("move", FURTHER)
def test_the_subject_is_framed_at_the_end_and_all_along_unless_it_enters(moving, move, ratio):
    path = moving(move, aspect_ratio=ratio)
    for share in (1.0,) if move in ENTERING else np.linspace(0, 1, 17):
        left, top, right, bottom = path.box(path.duration * share)
        assert left >= 0, share
        assert right <= path.width, share
        assert top >= path.bars, share
        assert bottom <= path.height - path.bars, share


@pytest.mark.parametrize("move", sorted(ENTERING))
def test_a_shot_that_ends_on_the_subject_begins_elsewhere(moving, move):
    path = moving(move)
    left, top, right, bottom = path.box(0.0)
    inside = max(0, min(right, path.width) - max(left, 0)) * max(0, min(bottom, path.height) - max(top, 0))
    assert inside < 0.75 * (right - left) * (bottom - top)


@pytest.mark.parametrize("move", sorted(set(FURTHER) - {"whip_pan", "crash_zoom"}))
def test_no_further_move_jumps(moving, move):
    path = moving(move)
    cameras = [path.camera(path.duration * i / 48) for i in range(49)]
    values = np.array([[c.x, c.y, c.z, c.yaw * 10, c.pitch * 10, c.roll / 3, c.focal / path.focal] for c in cameras])
    assert np.abs(np.diff(values, 2, axis=0)).max() < 0.11


def test_a_zoom_is_of_the_lens_and_a_push_of_the_camera(moving):
    zoom, push = moving("zoom_in"), moving("push_in")
    assert height(zoom, 1) > 1.3 * height(zoom, 0)
    assert zoom.camera(0).z == zoom.camera(zoom.duration).z
    assert height(push, 1) > 1.1 * height(push, 0)
    assert push.camera(push.duration).focal == push.camera(0).focal


def test_a_dolly_zoom_holds_the_subject_and_stretches_the_world(moving):
    path = moving("dolly_zoom")
    assert abs(height(path, 1) / height(path, 0) - 1) < 0.02
    first, last = path.camera(0), path.camera(path.duration)
    assert last.scale(60) < 0.75 * first.scale(60)


def test_trucks_and_pedestals_move_the_camera_and_do_not_turn_it_away(moving):
    for move, name, sign in (
        ("truck_left", "x", -1),
        ("truck_right", "x", 1),
        ("pedestal_up", "y", 1),
        ("pedestal_down", "y", -1),
    ):
        path = moving(move)
        change = getattr(path.camera(path.duration), name) - getattr(path.camera(0.0), name)
        assert sign * change > 0.5, move


def test_a_lapse_hurries_and_a_frozen_moment_does_not(ask):
    lapse, frozen = (direct(ask("a dog in a field", camera=move)) for move in ("time_lapse", "bullet_time"))
    assert lapse.pace > 4
    assert frozen.pace < 0.2


@pytest.mark.parametrize("move", sorted(ALL))
def test_no_picture_jumps_away_from_its_neighbors(ask, bake, move):
    stage = bake(ask("a glass perfume bottle in the desert", camera=move, style="commercial", fps=24, height=120))
    changes = steps([stage.picture(index) for index in range(stage.frames)])
    for index, change in enumerate(changes):
        around = np.median([*changes[max(0, index - 3) : index], *changes[index + 1 : index + 4]])
        assert change < 1.7 * around + 0.4, index


def focused(stage, index):
    """How sharp the subject is in a frame, and what is far behind it, above it and beside it."""
    picture, cover = stage.picture(index), cutout(stage)(index)
    behind = cv2.dilate(cover, np.ones((25, 25), np.uint8)) == 0
    behind[stage.height // 2 :] = False
    return sharpness(picture, cv2.erode(cover, np.ones((5, 5), np.uint8)) > 250), sharpness(picture, behind)


def test_focus_wanders_from_the_world_to_the_subject(ask, bake):
    stage = bake(ask("a perfume bottle in a forest", camera="rack_focus", style="commercial", height=270))
    (soft, world), (subject, blurred) = (focused(stage, index) for index in (0, stage.frames - 1))
    assert subject > 4 * soft
    assert world > 4 * blurred


def test_shallow_focus_blurs_what_is_behind_and_not_the_subject(ask, bake):
    (subject, behind), (same, sharp) = (
        focused(bake(ask(f"a perfume bottle in a forest, {words}", camera="static", style="commercial", height=270)), 9)
        for words in ("bokeh", "deep focus")
    )
    assert behind < 0.25 * sharp
    assert subject == pytest.approx(same, rel=0.1)


def test_shallow_focus_is_for_those_who_ask(ask):
    assert direct(ask("a dog in a field, bokeh, 85mm")).shallow > 0.8
    assert direct(ask("a dog in a field, wide-angle lens", style="realistic")).shallow == 0
