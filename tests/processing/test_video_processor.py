"""The seven published functions, where naive versions of them go wrong."""

import inspect
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from components.errors import BadInput, InvalidRecipe, UnreadableMedia
from components.processing import VideoProcessor, probe

Shelf = dict[str, Path]
Levels = Callable[[Path], list[int]]

SIGNATURES = {
    "get_video_info": "(video_path)",
    "extract_frames": "(video_path, output_dir, fps=1)",
    "create_video_from_frames": "(frame_pattern, output_path, fps=24)",
    "concatenate_videos": "(video_paths, output_path)",
    "add_audio": "(video_path, audio_path, output_path)",
    "resize_video": "(video_path, output_path, width, height)",
    "loop_video": "(video_path, output_path, loop_count=3)",
}


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    folder = tmp_path / "it's 100% “n\new” 😀"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", SIGNATURES)
def test_the_functions_are_static_and_as_published(name: str) -> None:
    assert isinstance(inspect.getattr_static(VideoProcessor, name), staticmethod)
    signature = inspect.signature(getattr(VideoProcessor, name))
    bare = [each.replace(annotation=inspect.Parameter.empty) for each in signature.parameters.values()]
    assert str(inspect.Signature(bare)) == SIGNATURES[name]


def test_info_has_the_shape_of_ffprobe(shelf: Shelf) -> None:
    info = VideoProcessor.get_video_info(str(shelf["clip"]))
    assert float(info["format"]["duration"]) == pytest.approx(2.0, abs=0.05)
    assert info["format"]["nb_streams"] == 2
    assert info["format"]["size"] == str(shelf["clip"].stat().st_size)
    video = next(stream for stream in info["streams"] if stream["codec_type"] == "video")
    sound = next(stream for stream in info["streams"] if stream["codec_type"] == "audio")
    assert (video["width"], video["height"], video["codec_name"]) == (160, 90, "h264")
    assert (video["r_frame_rate"], video["nb_frames"], video["pix_fmt"]) == ("30/1", "60", "yuv420p")
    assert (sound["codec_name"], sound["sample_rate"], sound["channels"]) == ("aac", "44100", 1)


def test_frames_go_out_and_come_back_with_odd_names(shelf: Shelf, odd: Path, levels: Levels) -> None:
    source = shutil.copy(shelf["clip"], odd / "-a 'b'.mp4")
    frames = VideoProcessor.extract_frames(str(source), str(odd / "100%d"), fps=10)
    assert [Path(frame).name for frame in frames] == [f"frame_{n:04}.png" for n in range(1, 21)]
    assert all(Path(frame).is_file() for frame in frames)
    VideoProcessor.create_video_from_frames(str(odd / "100%d" / "frame_%04d.png"), str(odd / "out.mp4"), fps=10)
    assert levels(odd / "out.mp4") == list(range(0, 60, 3))


def test_a_gap_in_the_numbers_does_not_end_the_video(shelf: Shelf, tmp_path: Path) -> None:
    for number in (3, 9, 10, 100):
        shutil.copy(shelf["picture"], tmp_path / f"still{number}.png")
    for pattern in ("still%d.png", "still*.png"):
        VideoProcessor.create_video_from_frames(str(tmp_path / pattern), str(tmp_path / "out.mp4"))
        assert probe(tmp_path / "out.mp4").frames == 4
        assert probe(tmp_path / "out.mp4").fps == 24
    with pytest.raises(InvalidRecipe, match="No picture"):
        VideoProcessor.create_video_from_frames(str(tmp_path / "other%d.png"), str(tmp_path / "no.mp4"))
    with pytest.raises(InvalidRecipe, match="no folder"):
        VideoProcessor.create_video_from_frames(str(tmp_path / "gone" / "%d.png"), str(tmp_path / "no.mp4"))


def test_mixed_clips_join(shelf: Shelf, odd: Path) -> None:
    paths = [
        shutil.copy(shelf[kind], odd / f"'{kind}'{shelf[kind].suffix}") for kind in ("clip", "slow", "tall", "webm")
    ]
    VideoProcessor.concatenate_videos([str(path) for path in paths], str(odd / "out.mp4"))
    assert probe(odd / "out.mp4").frames == 60 + 30 + 30 + 60
    with pytest.raises(InvalidRecipe, match="at least one clip"):
        VideoProcessor.concatenate_videos([], str(odd / "no.mp4"))
    with pytest.raises(InvalidRecipe, match="list"):
        VideoProcessor.concatenate_videos(str(paths[0]), str(odd / "no.mp4"))


@pytest.mark.parametrize("kind", ["sound", "long sound"])
def test_sound_never_changes_the_length_of_the_picture(
    shelf: Shelf, tmp_path: Path, levels: Levels, loudness: Callable[[Path], np.ndarray], kind: str
) -> None:
    out = tmp_path / "out.mp4"
    VideoProcessor.add_audio(str(shelf["clip"]), str(shelf[kind]), str(out))
    assert levels(out) == list(range(60))
    assert (loudness(out) > 0.02).sum() == pytest.approx(7 if kind == "sound" else 20, abs=1)


@pytest.mark.parametrize(("asked", "given"), [((320, 180), (320, 180)), ((101, 75), (100, 74)), ((80, -1), (80, 44))])
def test_a_size_is_reached_with_square_pixels(
    shelf: Shelf, tmp_path: Path, asked: tuple[int, int], given: tuple[int, int]
) -> None:
    VideoProcessor.resize_video(str(shelf["clip"]), str(tmp_path / "out.mp4"), *asked)
    info = VideoProcessor.get_video_info(tmp_path / "out.mp4")["streams"][0]
    assert (info["width"], info["height"], info["sample_aspect_ratio"]) == (*given, "1:1")


def test_a_loop_plays_as_often_as_it_says(shelf: Shelf, tmp_path: Path, levels: Levels) -> None:
    VideoProcessor.loop_video(str(shelf["clip"]), str(tmp_path / "three.mp4"))
    assert levels(tmp_path / "three.mp4") == [*range(60)] * 3
    VideoProcessor.loop_video(str(shelf["clip"]), str(tmp_path / "once.mp4"), 1)
    assert levels(tmp_path / "once.mp4") == [*range(60)]


def test_calls_side_by_side_do_not_meet(shelf: Shelf, tmp_path: Path) -> None:
    def join(number: int) -> int:
        out = tmp_path / f"{number}.mp4"
        VideoProcessor.concatenate_videos([shelf["tall"]] * (number + 1), out)
        return probe(out).frames

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(join, range(4))) == [30, 60, 90, 120]


def test_what_cannot_be_read_raises_and_leaves_nothing(shelf: Shelf, tmp_path: Path) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("words")
    out = tmp_path / "out.mp4"
    calls: list[Callable[[], object]] = [
        lambda: VideoProcessor.get_video_info(text),
        lambda: VideoProcessor.extract_frames(text, tmp_path / "frames"),
        lambda: VideoProcessor.concatenate_videos([shelf["clip"], text], out),
        lambda: VideoProcessor.add_audio(shelf["clip"], text, out),
        lambda: VideoProcessor.resize_video(text, out, 10, 10),
        lambda: VideoProcessor.loop_video(tmp_path / "gone.mp4", out),
    ]
    for call in calls:
        with pytest.raises(UnreadableMedia):
            call()
    for count in (0, -1, 1.5):
        with pytest.raises(BadInput):
            VideoProcessor.loop_video(shelf["clip"], out, count)  # type: ignore[arg-type]
    assert [path.name for path in tmp_path.iterdir()] == ["text.mp4"]
