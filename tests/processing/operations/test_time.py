"""Edits of time show exactly the frames they should, and the sound goes along."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from components.errors import InvalidRecipe
from components.processing import Recipe, probe, render
from components.processing.operations import (
    Boomerang,
    Crossfade,
    FrameRate,
    Loop,
    Reverse,
    SeamlessLoop,
    Speed,
    Trim,
)
from components.settings import Limits

Shelf = dict[str, Path]
Edited = Callable[..., list[int]]
Loudness = Callable[[Path], np.ndarray]


def test_twice_as_fast_shows_every_second_frame(edited: Edited) -> None:
    assert edited(Speed(200)) == list(range(0, 60, 2))


def test_half_as_fast_shows_every_frame_twice(edited: Edited) -> None:
    shown = edited(Speed(50))
    assert len(shown) == 120
    assert shown == pytest.approx([frame // 2 for frame in range(120)], abs=1)


@pytest.mark.parametrize("smooth", ["blend", "motion"])
def test_slow_motion_can_be_smooth(edited: Edited, smooth: str) -> None:
    shown = edited(Trim(0, 0.5), Speed(50, smooth=smooth))
    assert len(shown) == 30
    assert shown == sorted(shown)


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("percent", [10, 50, 75, 200, 1000])
def test_sound_is_as_long_as_the_picture_at_any_speed(
    edited: Edited, tmp_path: Path, loudness: Loudness, percent: float, keep: bool
) -> None:
    shown = edited(Speed(percent, keep_pitch=keep))
    heard = loudness(tmp_path / "out.mp4")
    assert len(shown) == round(60 * 100 / percent)
    assert len(heard) == pytest.approx(len(shown) / 3, abs=1.1)
    assert (heard[1:-1] > 0.02).all()


def test_the_pitch_stays_or_goes_as_asked(edited: Edited, tmp_path: Path, pitch: Callable[[Path], float]) -> None:
    edited(Speed(200))
    assert pitch(tmp_path / "out.mp4") == pytest.approx(440, rel=0.03)
    edited(Speed(200, keep_pitch=False))
    assert pitch(tmp_path / "out.mp4") == pytest.approx(880, rel=0.03)


@pytest.mark.parametrize("limits", [Limits(), Limits(held_bytes=400_000)], ids=["at once", "in parts"])
def test_reverse_turns_every_frame_around(edited: Edited, limits: Limits) -> None:
    assert edited(Reverse(), limits=limits) == list(range(59, -1, -1))


def test_what_is_too_large_to_reverse_is_told_how_much_would_do(shelf: Shelf) -> None:
    with pytest.raises(InvalidRecipe, match="no more than 1 s can be reversed"):
        Recipe((Reverse(),)).check([probe(shelf["clip"])], Limits(held_bytes=40_000))


def test_a_boomerang_shows_neither_turn_twice(edited: Edited) -> None:
    assert edited(Trim(0, 0.5), Boomerang()) == [*range(15), *range(13, 0, -1)]


@pytest.mark.parametrize("seconds", [0.5, 2.0, 3.1, 7.0])
@pytest.mark.parametrize("limits", [Limits(), Limits(held_bytes=0)], ids=["held", "read again"])
def test_a_loop_ends_at_the_very_length(
    edited: Edited, tmp_path: Path, loudness: Loudness, seconds: float, limits: Limits
) -> None:
    shown = edited(Loop(seconds=seconds), limits=limits)
    assert shown == [frame % 60 for frame in range(round(seconds * 30))]
    heard = loudness(tmp_path / "out.mp4")
    assert len(heard) == pytest.approx(seconds * 10, abs=1.1)
    assert (heard[1:-1] > 0.02).all()


def test_a_seamless_loop_ends_where_it_begins(edited: Edited) -> None:
    shown = edited(SeamlessLoop(0.5))
    assert len(shown) == 45
    assert shown[:30] == list(range(15, 45))
    assert shown[-1] == pytest.approx(shown[0], abs=4)
    with pytest.raises(InvalidRecipe, match="longer than twice"):
        edited(SeamlessLoop(1))


def test_a_crossfade_overlaps_by_its_length(edited: Edited) -> None:
    shown = edited(Crossfade("fade", 0.5), kinds=("clip", "silent"))
    assert len(shown) == 105
    assert shown[:45] == list(range(45))
    assert shown[60:] == list(range(15, 60))


def test_sound_stays_in_step_through_many_crossfades(
    tmp_path: Path, generate: Callable[..., Path], loudness: Loudness
) -> None:
    light = "nullsrc=s=160x90:r=30:d=2,geq=lum='if(gte(T,1),200,16)':cb=128:cr=128"
    tone = "sine=f=440:r=48000:d=2,volume='gte(t,1)':eval=frame"
    source = generate(tmp_path / "late.mp4", "-f", "lavfi", "-i", light, "-f", "lavfi", "-i", tone)
    render(Recipe((Crossfade("fade", 0.2),)), [source] * 4, tmp_path / "out.mp4")
    heard = (loudness(tmp_path / "out.mp4") > 0.04).astype(int)
    starts = np.flatnonzero(np.diff(heard) == 1) + 1
    assert starts.tolist() == pytest.approx([10, 28, 46, 64], abs=1)


def test_a_crossfade_longer_than_a_clip_is_refused(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    with pytest.raises(InvalidRecipe, match=r"clip 1 is only 2\.0 s long"):
        Recipe((Crossfade("fade", 3),)).check([info, info])
    with pytest.raises(InvalidRecipe, match="clip 2 is only"):
        Recipe((Crossfade("fade", 1),)).check([info, info, info])


@pytest.mark.parametrize(("fps", "frames"), [("24", 48), ("29.97", 60), ("60", 120), ("23.976", 48)])
@pytest.mark.parametrize("smooth", ["", "blend"])
def test_another_frame_rate_keeps_the_length(
    edited: Edited, tmp_path: Path, fps: str, frames: int, smooth: str
) -> None:
    assert len(edited(FrameRate(fps, smooth))) == frames
    assert probe(tmp_path / "out.mp4").fps == pytest.approx(float(fps), abs=0.01)
    assert probe(tmp_path / "out.mp4").duration == pytest.approx(2.0, abs=0.03)
