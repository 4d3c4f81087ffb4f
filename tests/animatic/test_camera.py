"""The camera keeps the subject in the frame, moves smoothly, and each move is its own."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.camera import Path
from components.animatic.director import direct
from components.animatic.moves import ALL, MOVES
from components.animatic.settings import SETTINGS
from components.animatic.subjects import RIGS

RATIOS = ("16:9", "9:16", "1:1", "4:5")
SUBJECTS = (
    "a glass perfume bottle in a studio",
    "a red sports car driving on a desert road",
    "a woman walking down a city street",
    "a golden retriever running through a meadow",
    "a thing nobody has drawn yet, in a field",
)


def path_of(request):
    scene = direct(request)
    return Path(scene, *request.size(), SETTINGS[scene.setting].rest)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("move", MOVES)
def test_the_whole_subject_stays_inside_the_safe_area(ask, move, ratio):
    for prompt in SUBJECTS:
        path = path_of(ask(prompt, camera=move, aspect_ratio=ratio, height=720))
        margin = 0.03 * path.visible
        for t in path.times(25):
            left, top, right, bottom = path.box(t)
            assert left >= margin, (prompt, t)
            assert right <= path.width - margin, (prompt, t)
            assert top >= path.bars + margin, (prompt, t)
            assert bottom <= path.height - path.bars - margin, (prompt, t)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("move", MOVES)
def test_the_subject_is_the_hero_of_the_frame(ask, move, ratio):
    for prompt in SUBJECTS:
        path = path_of(ask(prompt, camera=move, aspect_ratio=ratio, height=720))
        shares = []
        for t in path.times(9):
            left, top, right, bottom = path.box(t)
            shares.append(max((right - left) / path.width, (bottom - top) / path.visible))
        assert max(shares) > 0.4, prompt


@pytest.mark.parametrize("move", MOVES)
def test_the_camera_never_jumps_between_frames(ask, move):
    path = path_of(ask(camera=move, height=720))
    frames = [path.camera(i / 24) for i in range(49)]
    values = np.array([[c.x, c.y, c.z, c.yaw * 10, c.pitch * 10, c.roll] for c in frames])
    assert np.abs(np.diff(values, 2, axis=0)).max() < 0.08


@pytest.mark.parametrize("move", [move for move in MOVES if move != "static"])
def test_every_move_but_the_locked_shot_moves_the_camera(ask, move):
    path = path_of(ask("a glass perfume bottle in a studio", camera=move, height=720))
    cameras = [path.camera(path.duration * share) for share in (0.0, 0.5, 1.0)]
    change = np.ptp([[c.x, c.y, c.z, c.yaw * 10] for c in cameras], axis=0)
    assert change.max() > 0.1


def test_a_locked_shot_is_locked(ask):
    path = path_of(
        ask("a glass perfume bottle in a studio, commercial", camera="static", style="commercial", height=720)
    )
    assert path.camera(0.0) == path.camera(1.0)


def test_dolly_in_brings_the_subject_closer_and_dolly_out_takes_it_away(ask):
    def height(move, at):
        path = path_of(ask("a glass perfume bottle in a studio", camera=move, height=720))
        _, top, _, bottom = path.box(path.duration * at)
        return bottom - top

    assert height("dolly_in", 1) > 1.25 * height("dolly_in", 0)
    assert height("dolly_out", 0) > 1.25 * height("dolly_out", 1)


@pytest.mark.parametrize("move", ALL)
def test_what_goes_on_the_ground_goes_as_fast_as_its_feet_and_wheels(ask, move):
    scene = direct(ask("a dog in a field", camera=move, duration=4.0))
    for rig in (rig for rig in RIGS if rig.on == "ground"):
        for action in rig.actions:
            path = Path(replace(scene, rig=rig, action=action), 180, 320, SETTINGS["field"].rest)
            assert path.speed == pytest.approx(rig.gait(action).stride * path.metre * path.rate), (rig.name, action)
            assert path.rate >= 0.5 or action not in ("walk", "run"), "legs do not crawl"
            drawn = path.turning * path.cycle
            assert drawn == pytest.approx(path.rate if path.cycle > 0.25 * scene.pace else min(path.rate, drawn)), (
                rig.name,
                action,
            )


def test_a_camera_at_rest_lets_a_walker_cross_and_turns_after_a_runner(ask):
    def seen(action):
        path = path_of(
            ask(
                "",
                parts={"subject": "a woman", "action": action, "camera": "static", "style": "commercial"},
                duration=4.0,
            )
        )
        first, last = path.camera(0.0), path.camera(path.duration)
        return path, abs(last.yaw - first.yaw), abs(last.x - first.x)

    walker, turned, gone = seen("walking")
    assert turned == pytest.approx(0.0, abs=1e-9)
    assert gone == 0.0
    assert abs(walker.box(walker.duration)[0] - walker.box(0.0)[0]) > 0.3 * walker.width
    runner, turned, _ = seen("running")
    assert turned > 0.2
    assert abs(runner.box(runner.duration)[0] - runner.box(0.0)[0]) > 0.2 * runner.width


@pytest.mark.parametrize("fps", [12, 24])
def test_no_wheel_turns_so_fast_from_frame_to_frame_that_it_seems_to_turn_back(ask, fps):
    scene = direct(ask("a dog in a field", camera="tracking"))
    rolling = [(rig, action) for rig in RIGS for action in ("drive", "ride", "roll") if action in rig.actions]
    assert len(rolling) > 6
    for rig, action in rolling:
        path = Path(replace(scene, rig=rig, action=action), 320, 180, SETTINGS["field"].rest)
        assert 0 < path.turning / fps < 0.5, rig.name
