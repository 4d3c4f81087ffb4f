"""Rendered results, frame by frame: exact cuts, joins of anything with anything, and nothing left behind."""

import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from components.errors import Canceled, FFmpegFailed, InvalidRecipe, MediaTooLarge, UnreadableMedia
from components.processing import AddAudio, Concat, Loop, Recipe, Reframe, Trim, probe, render
from components.settings import Limits

Shelf = dict[str, Path]
Levels = Callable[[Path], list[int]]
Loudness = Callable[[Path], np.ndarray]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.mp4"


@pytest.mark.parametrize("kind", ["clip", "webm", "matroska", "transport", "silent"])
def test_a_trim_holds_exactly_the_frames_between_two_times(shelf: Shelf, out: Path, levels: Levels, kind: str) -> None:
    render(Recipe((Trim(0.5, 1.5),)), [shelf[kind]], out)
    assert levels(out) == list(range(15, 45))


def test_a_trim_after_other_steps_is_as_exact(shelf: Shelf, out: Path, levels: Levels) -> None:
    render(Recipe((Loop(2), Trim(1.5, 2.5))), [shelf["clip"]], out)
    assert levels(out) == [*range(45, 60), *range(15)]
    render(Recipe((Trim(0.5), Trim(0.5, 1.0))), [shelf["clip"]], out)
    assert levels(out) == list(range(30, 45))


def test_a_cut_in_a_clip_with_uneven_frames_shows_the_frame_of_that_moment(
    shelf: Shelf, out: Path, levels: Levels
) -> None:
    render(Recipe((Trim(1.0, 1.5),)), [shelf["uneven"]], out)
    assert levels(out)[0] == 30
    assert probe(out).frames == round(0.5 * probe(out).fps)


def test_sound_stays_with_its_picture(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path], loudness: Loudness
) -> None:
    tone = "sine=f=440:r=48000:d=2,volume='gte(t,1)':eval=frame"
    late = ["-f", "lavfi", "-i", "nullsrc=s=160x90:r=30:d=2,geq=lum='if(gte(T,1),200,16)':cb=128:cr=128"]
    for suffix in ("mp4", "ts", "mkv"):
        source = generate(
            tmp_path / f"late.{suffix}", *late, "-f", "lavfi", "-i", tone, "-c:v", "libx264", "-c:a", "aac"
        )
        result = tmp_path / f"{suffix}.mp4"
        render(Recipe((Trim(0.5, 1.5), Loop(2))), [source], result)
        heard = loudness(result) > 0.02
        assert heard.tolist() == ([False] * 5 + [True] * 5) * 2, suffix


@pytest.mark.parametrize(
    "kind",
    [
        "silent",
        "rotated",
        "webm",
        "matroska",
        "transport",
        "uneven",
        "slow",
        "wide pixels",
        "odd",
        "tall",
        "hdr",
        "gif",
    ],
)
def test_anything_joins_with_anything(shelf: Shelf, out: Path, levels: Levels, kind: str) -> None:
    second = probe(shelf[kind])
    info = render(Recipe((Concat(),)), [shelf["clip"], shelf[kind]], out)
    assert (info.width, info.height, info.fps) == (160, 90, 30)
    assert info.frames == 60 + round(second.duration * 30)
    assert levels(out)[:60] == list(range(60))
    with av.open(str(out)) as container:
        sound = container.streams.audio[0]
        assert float(sound.duration * sound.time_base) == pytest.approx(info.duration, abs=0.03)
        assert sum(1 for _ in container.decode(video=0)) == info.frames


def test_a_silent_clip_first_keeps_the_sound_of_the_second(shelf: Shelf, out: Path, loudness: Loudness) -> None:
    render(Recipe((Concat(),)), [shelf["silent"], shelf["clip"]], out)
    heard = loudness(out) > 0.02
    assert not heard[:19].any()
    assert heard[21:].all()


def test_silent_clips_stay_silent(shelf: Shelf, out: Path) -> None:
    assert not render(Recipe((Concat(),)), [shelf["silent"], shelf["gif"]], out).has_audio


def test_the_same_clip_joins_with_itself(shelf: Shelf, out: Path, levels: Levels) -> None:
    render(Recipe((Concat(),)), [shelf["clip"]] * 3, out)
    assert levels(out) == [*range(60)] * 3


@pytest.mark.parametrize("limits", [Limits(), Limits(held_bytes=0)], ids=["held", "read again"])
def test_a_loop_plays_exactly_so_often(
    shelf: Shelf, out: Path, levels: Levels, loudness: Loudness, limits: Limits
) -> None:
    render(Recipe((Trim(0, 1), Reframe("1:1"), Loop(3))), [shelf["clip"]], out, limits=limits)
    assert levels(out) == [*range(30)] * 3
    assert (loudness(out)[:30] > 0.02).all()


@pytest.mark.parametrize("fit", ["crop", "pad", "blur", "stretch"])
def test_another_ratio_gives_the_very_size_with_square_pixels(shelf: Shelf, out: Path, fit: str) -> None:
    info = render(Recipe((Reframe("9:16", "240p", fit=fit),)), [shelf["rotated"]], out)
    assert (info.width, info.height) == (240, 426)
    with av.open(str(out)) as container:
        assert container.streams.video[0].sample_aspect_ratio == 1


def test_a_crop_keeps_what_is_in_focus(tmp_path: Path, generate: Callable[..., Path], out: Path) -> None:
    halves = "color=black:s=160x90:d=0.2,drawbox=x=120:w=40:h=90:color=white:t=fill"
    source = generate(tmp_path / "halves.mp4", "-f", "lavfi", "-i", halves, "-c:v", "libx264")
    means = []
    for focus in (0, 50, 100):
        render(Recipe((Reframe("4:5", focus_x=focus),)), [source], out)
        with av.open(str(out)) as container:
            means.append(next(container.decode(video=0)).to_ndarray(format="gray").mean())
    assert means[0] < 30
    assert means[1] < 30
    assert means[2] > 120


def test_colors_survive(tmp_path: Path, generate: Callable[..., Path], out: Path) -> None:
    red = ["-f", "lavfi", "-i", "color=0xC83C28:s=64x64:d=0.2", "-c:v", "libx264", "-pix_fmt", "yuv420p"]
    tagged = (
        "scale=out_color_matrix=bt709:out_range=tv,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"
    )
    for name, extra in {"untagged": [], "tagged": ["-vf", tagged]}.items():
        source = generate(tmp_path / f"{name}.mp4", *red, *extra)
        render(Recipe((Reframe(width=32, height=32),)), [source], out)
        with av.open(str(out)) as container:
            frame = next(container.decode(video=0))
            assert frame.colorspace == 1
            pixel = frame.reformat(format="rgb24", src_colorspace=1, dst_colorspace=1).to_ndarray()[16, 16]
        assert np.abs(pixel.astype(int) - [0xC8, 0x3C, 0x28]).max() <= 4, name


def test_a_shorter_sound_is_repeated_or_padded_and_a_longer_one_cut(
    shelf: Shelf, tmp_path: Path, loudness: Loudness
) -> None:
    for fit, kind, heard in (("loop", "sound", 20), ("pad", "sound", 7), ("loop", "long sound", 20)):
        out = tmp_path / f"{fit} {kind}.mp4"
        step = AddAudio("music", mode="replace", fit=fit)
        info = render(Recipe((step,)), [shelf["silent"]], out, files={"music": shelf[kind]})
        assert info.frames == 60
        assert (loudness(out) > 0.02).sum() == pytest.approx(heard, abs=1)


def test_a_sound_comes_in_at_its_offset(shelf: Shelf, out: Path, loudness: Loudness) -> None:
    step = AddAudio("music", offset=1.0)
    render(Recipe((step,)), [shelf["silent"]], out, files={"music": shelf["long sound"]})
    assert (loudness(out) > 0.02).tolist() == [False] * 10 + [True] * 10


def test_a_mix_keeps_both_at_their_level(shelf: Shelf, out: Path, loudness: Loudness) -> None:
    render(Recipe((AddAudio("m", volume=0),)), [shelf["clip"]], out, files={"m": shelf["sound"]})
    alone = loudness(shelf["clip"])[5:15].mean()
    assert loudness(out)[5:15].mean() == pytest.approx(alone, rel=0.08)


def test_a_sound_that_is_not_handed_over_is_told(shelf: Shelf, out: Path) -> None:
    with pytest.raises(InvalidRecipe, match="Choose it again"):
        render(Recipe((AddAudio("/etc/passwd"),)), [shelf["clip"]], out)
    with pytest.raises(UnreadableMedia, match="no sound"):
        render(Recipe((AddAudio("m"),)), [shelf["clip"]], out, files={"m": shelf["silent"]})


def test_many_steps_are_one_graph_and_one_file(shelf: Shelf, out: Path) -> None:
    steps = (Trim(0.2, 1.2), Concat("blur"), Reframe("1:1", fit="pad"), AddAudio("m"), Loop(2), Trim(0.5, 3.5))
    info = render(Recipe(steps), [shelf["clip"], shelf["tall"], shelf["uneven"]], out, files={"m": shelf["sound"]})
    assert (info.width, info.height, info.frames, info.has_audio) == (90, 90, 90, True)
    assert [path.name for path in out.parent.iterdir()] == ["out.mp4"]


def test_names_with_quotes_emoji_newlines_and_percent_are_only_names(shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "it's 100% “n\new” : 😀"
    folder.mkdir()
    names = ["-y 'a'.mp4", 'b"[0:v].mp4', "c%d;rm -rf.mp4", "d\n.mp4", "é 🎬,e=1.mp4", "http:x.mp4"]
    sources = [Path(shutil.copy(shelf["tall"], folder / name)) for name in names]
    out = folder / "out 'of' 100%.mp4"
    info = render(Recipe((Concat(), AddAudio("m"))), sources, out, files={"m": shelf["sound"]})
    assert info.frames == 30 * len(names)
    assert {path.name for path in folder.iterdir()} == {*names, out.name}


def test_renders_side_by_side_do_not_meet(shelf: Shelf, tmp_path: Path, levels: Levels) -> None:
    def one(number: int) -> list[int]:
        out = tmp_path / f"{number}.mp4"
        render(Recipe((Trim(number / 10, number / 10 + 0.5),)), [shelf["clip"]], out)
        return levels(out)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(one, range(8))) == [list(range(n * 3, n * 3 + 15)) for n in range(8)]


def test_cancel_leaves_nothing(shelf: Shelf, out: Path) -> None:
    begin = time.monotonic()
    recipe = Recipe((Reframe("16:9", "2160p", fit="blur"), Loop(20)))
    with pytest.raises(Canceled):
        render(recipe, [shelf["clip"]], out, canceled=lambda: time.monotonic() - begin > 0.5)
    assert time.monotonic() - begin < 60  # the whole would take many minutes
    assert list(out.parent.iterdir()) == []


def test_a_failed_render_keeps_the_file_that_was_there(shelf: Shelf, out: Path) -> None:
    out.write_bytes(b"precious")
    with pytest.raises(UnreadableMedia):
        render(Recipe(), [shelf["picture"]], out)
    with pytest.raises((MediaTooLarge, FFmpegFailed)):
        render(Recipe((Loop(5),)), [shelf["clip"]], out, limits=replace(Limits(), render_bytes=2000))
    assert out.read_bytes() == b"precious"
    assert [path.name for path in out.parent.iterdir()] == ["out.mp4"]


def test_a_clip_that_is_broken_in_the_middle_gives_all_its_frames_or_nothing(
    shelf: Shelf, tmp_path: Path, out: Path
) -> None:
    data = bytearray(shelf["clip"].read_bytes())
    middle = len(data) // 4
    data[middle : len(data) * 3 // 4] = bytes(len(data) * 3 // 4 - middle)
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(data)
    frames = 0
    with suppress(UnreadableMedia, FFmpegFailed):
        frames = render(Recipe(), [broken], out).frames
    assert frames == 60 if out.exists() else list(tmp_path.iterdir()) == [broken]


def test_progress_ends_at_one(shelf: Shelf, out: Path) -> None:
    told: list[float] = []
    render(Recipe(), [shelf["clip"]], out, progress=told.append)
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_where_and_when_a_clip_was_filmed_is_not_passed_on(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path], out: Path
) -> None:
    tags = ["-metadata", "location=+48.1+011.5/", "-metadata", "comment=secret", "-movflags", "use_metadata_tags"]
    source = generate(tmp_path / "gps.mp4", "-i", str(shelf["clip"]), "-c", "copy", *tags)
    assert b"secret" in source.read_bytes()
    render(Recipe(), [source], out)
    assert b"secret" not in out.read_bytes()
    assert b"+48.1" not in out.read_bytes()


def test_the_same_recipe_gives_the_same_bytes(shelf: Shelf, tmp_path: Path) -> None:
    files = [tmp_path / "a.mp4", tmp_path / "b.mp4"]
    for file in files:
        render(Recipe((Reframe("1:1"),)), [shelf["clip"]], file)
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("suffix", ["mov", "mkv", "webm"])
def test_other_containers_are_written_by_their_ending(shelf: Shelf, tmp_path: Path, suffix: str) -> None:
    info = render(Recipe((Trim(0, 0.5),)), [shelf["clip"]], tmp_path / f"out.{suffix}")
    assert info.frames == 15
    assert info.video_codec == ("vp9" if suffix == "webm" else "h264")
    with pytest.raises(InvalidRecipe, match=r"Use \.mp4"):
        render(Recipe(), [shelf["clip"]], tmp_path / "out.exe")
