"""What a file is told to be, and what is said of files that are none."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from components.errors import MediaTooLarge, UnreadableMedia
from components.processing import probe, probe_sound
from components.processing.probe import clock, standard_rate
from components.settings import Limits

Shelf = dict[str, Path]


def test_a_plain_clip_is_described(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    assert (info.width, info.height, info.fps, info.frames) == (160, 90, 30.0, 60)
    assert info.duration == pytest.approx(2.0)
    assert (info.video_codec, info.audio_codec, info.container) == ("h264", "aac", "mov")
    assert info.has_video
    assert info.has_audio
    assert (info.variable_fps, info.hdr, info.alpha) == (False, False, False)
    assert info.size == shelf["clip"].stat().st_size
    assert (info.sample_rate, info.channels, info.audio_layout) == (44100, 1, "mono")


def test_the_layout_of_the_sound_is_named(shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]) -> None:
    assert probe(shelf["silent"]).audio_layout == ""
    around = generate(tmp_path / "around.mp4", "-i", str(shelf["clip"]), "-c:v", "copy", "-ac", "6")
    assert (probe(around).audio_layout, probe(around).channels) == ("5.1", 6)


@pytest.mark.parametrize("kind", ["webm", "matroska", "transport"])
def test_length_and_frames_are_right_in_every_container(shelf: Shelf, kind: str) -> None:
    info = probe(shelf[kind])
    assert info.frames == 60
    assert info.duration == pytest.approx(2.0, abs=0.01)
    assert info.fps == 30


def test_sizes_are_as_a_player_shows_them(shelf: Shelf) -> None:
    assert (probe(shelf["rotated"]).width, probe(shelf["rotated"]).height) == (90, 160)
    assert probe(shelf["rotated"]).rotation in (90, 270)
    assert (probe(shelf["wide pixels"]).width, probe(shelf["wide pixels"]).height) == (213, 90)


def test_what_is_odd_about_a_clip_is_seen(shelf: Shelf) -> None:
    assert probe(shelf["uneven"]).variable_fps
    assert probe(shelf["hdr"]).hdr
    assert not probe(shelf["silent"]).has_audio
    assert probe(shelf["gif"]).frames == 10


def test_sound_of_any_file_is_measured(shelf: Shelf) -> None:
    assert probe_sound(shelf["sound"]).duration == pytest.approx(0.7, abs=0.06)
    assert probe_sound(shelf["clip"]).duration == pytest.approx(2.0, abs=0.05)
    with pytest.raises(UnreadableMedia, match="no sound"):
        probe_sound(shelf["silent"])


@pytest.mark.parametrize(("kind", "words"), [("sound", "only sound"), ("picture", "a picture"), ("photo", "a picture")])
def test_other_media_are_called_by_their_name(shelf: Shelf, kind: str, words: str) -> None:
    with pytest.raises(UnreadableMedia, match=words):
        probe(shelf[kind])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "0 bytes"),
        (b"just words\n", "text file"),
        (b"#EXTM3U\n#EXTINF:2\n/etc/passwd\n", "text file"),
        (b"ffconcat version 1.0\nfile clip.mp4\n", "text file"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
        (bytes(range(256)) * 8, "not a video"),
    ],
)
def test_files_that_are_no_video_get_a_plain_answer(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "movie.mp4"
    path.write_bytes(content)
    with pytest.raises(UnreadableMedia, match=words):
        probe(path)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia, match="not there"):
        probe(tmp_path / "gone.mp4")
    with pytest.raises(UnreadableMedia):
        probe(tmp_path)


@pytest.mark.parametrize("kind", ["clip", "matroska", "webm"])
@pytest.mark.parametrize("part", [0.02, 0.5, 0.7])
def test_a_truncated_upload_is_refused(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path], kind: str, part: float
) -> None:
    whole = tmp_path / f"whole{shelf[kind].suffix}"
    generate(whole, "-i", str(shelf[kind]), "-c", "copy", "-movflags", "+faststart")
    cut = tmp_path / f"cut{whole.suffix}"
    cut.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * part)])
    with pytest.raises(UnreadableMedia, match=r"incomplete|broken|not a video"):
        probe(cut)


def test_limits_are_told_with_their_number(shelf: Shelf) -> None:
    with pytest.raises(MediaTooLarge, match=r"2\.0 s long; 1\.0 s is the most"):
        probe(shelf["clip"], replace(Limits(), media_duration=1.0))
    with pytest.raises(MediaTooLarge, match="160 × 90"):
        probe(shelf["clip"], replace(Limits(), media_pixels=100))
    with pytest.raises(MediaTooLarge, match="tracks"):
        probe(shelf["clip"], replace(Limits(), media_streams=1))
    with pytest.raises(MediaTooLarge, match="frames a second"):
        probe(shelf["clip"], replace(Limits(), media_fps=20))


def test_a_five_hour_file_is_refused_by_its_length(tmp_path: Path, generate: Callable[..., Path]) -> None:
    path = generate(tmp_path / "five.mp4", "-f", "lavfi", "-i", "color=s=16x16:r=1/600:d=18000", "-c:v", "libx264")
    with pytest.raises(MediaTooLarge, match=r"5:00:00 long; 4:00:00 is the most"):
        probe(path)


def test_hostile_names_are_only_names(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("-i 'x'.mp4", "100% “n”.mp4", "a\nb.mp4", "http:x.mp4", "concat:a|b.mp4", "🎬 clip.mp4"):
        shutil.copy(shelf["clip"], tmp_path / name)
        assert probe(tmp_path / name).frames == 60


def test_rates_are_called_by_their_usual_fraction() -> None:
    assert standard_rate(Fraction(2997, 100)) == Fraction(30000, 1001)
    assert standard_rate(Fraction(23976, 1000)) == Fraction(24000, 1001)
    assert standard_rate(Fraction(30)) == 30
    assert standard_rate(Fraction(17)) == 17


def test_clock_reads_as_people_do() -> None:
    assert [clock(4.5), clock(125), clock(18000)] == ["4.5 s", "2:05", "5:00:00"]
