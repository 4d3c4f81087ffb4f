"""Frames taken out of a clip, and clips made of pictures."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from components.errors import InvalidRecipe, MediaTooLarge, UnreadableMedia
from components.processing import extract_stills, probe, stills_to_video

Shelf = dict[str, Path]


def number(still: Path) -> int:
    with Image.open(still) as image:
        return round(float(np.asarray(image.convert("L")).mean()) * 219 / 255 / 3)


def test_frames_stand_at_the_very_moments(shelf: Shelf, tmp_path: Path) -> None:
    stills = extract_stills(shelf["clip"], tmp_path, fps=5)
    assert [still.name for still in stills] == [f"frame_{n:04}.png" for n in range(1, 11)]
    assert [number(still) for still in stills] == list(range(0, 60, 6))


def test_every_frame_is_taken_when_nothing_else_is_asked(shelf: Shelf, tmp_path: Path) -> None:
    assert [number(still) for still in extract_stills(shelf["clip"], tmp_path)] == list(range(60))


@pytest.mark.parametrize("suffix", ["jpg", "webp"])
def test_frames_come_in_other_formats(shelf: Shelf, tmp_path: Path, suffix: str) -> None:
    stills = extract_stills(shelf["clip"], tmp_path, fps=1, suffix=suffix)
    assert [number(still) for still in stills] == pytest.approx([0, 30], abs=1)


def test_a_rate_that_makes_no_sense_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match="above 0"):
        extract_stills(shelf["clip"], tmp_path, fps=0)
    with pytest.raises(InvalidRecipe, match="above 0"):
        extract_stills(shelf["clip"], tmp_path, fps=-1)


def test_frames_become_the_very_clip_again(shelf: Shelf, tmp_path: Path, levels: Callable[[Path], list[int]]) -> None:
    stills = extract_stills(shelf["clip"], tmp_path / "stills")
    info = stills_to_video(stills, tmp_path / "again.mp4", fps=30)
    assert (info.frames, info.fps, info.width, info.height) == (60, 30, 160, 90)
    assert levels(tmp_path / "again.mp4") == list(range(60))


@pytest.mark.parametrize("fps", [1, 12.5, 24, 23.976, 60])
def test_each_picture_stands_for_one_frame_at_any_rate(shelf: Shelf, tmp_path: Path, fps: float) -> None:
    stills = extract_stills(shelf["clip"], tmp_path / "stills", fps=5)
    info = stills_to_video(stills, tmp_path / "out.mp4", fps=fps)
    assert info.frames == 10
    assert info.duration == pytest.approx(10 / fps, abs=0.01)


def test_pictures_of_any_kind_and_size_mix(tmp_path: Path) -> None:
    colors = {"a.png": "red", "b.jpg": "lime", "c.webp": "blue", "d.gif": "white", "it's 100% odd.png": "yellow"}
    for at, (name, color) in enumerate(colors.items()):
        Image.new("RGB", (101 + 40 * at, 75), color).save(tmp_path / name)
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    Image.new("I;16", (30, 60)).save(tmp_path / "deep.png")
    files = [tmp_path / name for name in (*colors, "clear.png", "deep.png")]
    info = stills_to_video(files, tmp_path / "out.mp4", fps=10)
    assert (info.frames, info.width, info.height) == (7, 100, 74)


def test_a_broken_picture_is_named(shelf: Shelf, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(shelf["picture"].read_bytes()[:300])
    with pytest.raises(UnreadableMedia, match=r"broken\.png"):
        stills_to_video([shelf["picture"], broken], tmp_path / "out.mp4")
    broken.write_text("#EXTM3U")
    with pytest.raises(UnreadableMedia, match=r"broken\.png"):
        stills_to_video([broken], tmp_path / "out.mp4")
    with pytest.raises(UnreadableMedia, match="not there"):
        stills_to_video([tmp_path / "gone.png"], tmp_path / "out.mp4")
    with pytest.raises(InvalidRecipe, match="no pictures"):
        stills_to_video([], tmp_path / "out.mp4")
    assert not (tmp_path / "out.mp4").exists()


def test_a_picture_bomb_is_refused_by_its_size(tmp_path: Path) -> None:
    Image.new("1", (9000, 9000)).save(tmp_path / "bomb.png")
    with pytest.raises(MediaTooLarge, match="9000 × 9000"):
        stills_to_video([tmp_path / "bomb.png"], tmp_path / "out.mp4")


def test_a_photo_is_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (80, 40), "red").save(tmp_path / "turned.jpg", exif=exif)
    info = stills_to_video([tmp_path / "turned.jpg"], tmp_path / "out.mp4", fps=1)
    assert (info.width, info.height) == (40, 80)
    assert probe(tmp_path / "out.mp4").frames == 1
