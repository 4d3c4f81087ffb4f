"""The slate: on every frame of every shape, readable on anything, small, whole, and counting."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic.director import direct
from components.animatic.moves import ALL
from components.animatic.request import RATIOS
from components.animatic.slate import Slate
from components.animatic.styles import STYLES


def stamped(slate, size, index=0, gray=90):
    """Where the slate is on a plain picture, and the picture with it."""
    picture = np.full((size[1], size[0], 3), gray, np.uint8)
    slate.stamp(picture, index)
    return (picture != gray).any(axis=2), picture


@pytest.mark.parametrize("height", [120, 180, 360, 720])
@pytest.mark.parametrize("ratio", RATIOS)
def test_it_is_whole_and_small_in_every_shape_whatever_the_shot_is_called(ask, ratio, height):
    request = ask("a dog", aspect_ratio=ratio, height=height)
    scene, size = direct(request), request.size()
    for move, style in zip(list(ALL)[::3], list(STYLES.values())[::2], strict=False):
        where, _ = stamped(Slate(replace(scene, move=move, style=style), *size), size)
        rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
        assert 0 < columns[0] <= size[0] - 1 - columns[-1], (move, style.name)
        assert rows[-1] < size[1] - 1
        assert len(rows) < max(19, 0.11 * min(size))


@pytest.mark.parametrize("height", [180, 720])
@pytest.mark.parametrize("gray", [0, 90, 255])
def test_animatic_can_be_read_on_black_and_on_white(ask, gray, height):
    request = ask(height=height)
    slate, size = Slate(direct(request), *request.size()), request.size()
    _, picture = stamped(slate, size, gray=gray)
    high, wide = slate.badge.shape
    badge = picture[slate.y : slate.y + high, slate.x + slate.pad : slate.x + slate.pad + wide].max(axis=2)
    letters = slate.badge > 0.9
    assert badge[letters].min() > 200
    assert badge[slate.badge == 0].max() < 110


def test_it_counts_every_frame_and_changes_nothing_else(ask):
    request = ask(height=360, fps=24)
    slate, size = Slate(direct(request), *request.size()), request.size()
    pictures = [stamped(slate, size, index)[1] for index in range(50)]
    assert len({picture.tobytes() for picture in pictures}) == 50
    changed = np.flatnonzero(np.any([picture != pictures[0] for picture in pictures], axis=(0, 1, 3)))
    assert changed[0] > slate.x + slate.back.shape[1]
    assert [slate.timecode(index) for index in (0, 23, 24, 49)] == ["00:00:00", "00:00:23", "00:01:00", "00:02:01"]


def test_the_first_and_the_last_frame_of_a_clip_bear_it_in_any_style(ask, bake):
    for style in ("anime", "cinematic", "pixel"):
        stage = bake(ask(style=style))
        slate = stage.slate
        left, high = slate.x + slate.pad, slate.badge.shape[0]
        for index in (0, stage.frames - 1):
            badge = stage.frame(index)[slate.y : slate.y + high, left : left + slate.badge.shape[1]]
            assert badge[slate.badge > 0.9].min() > 200
