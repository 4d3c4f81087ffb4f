"""Edits of the sound alone and joins of equals: the stored pictures stay the very same, or all is rendered."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from components.processing import AddAudio, Concat, Recipe, Reframe, probe, render
from components.processing.encoding import MP4
from components.processing.operations import Fade, Loudness, Mute, Operation, Volume

Shelf = dict[str, Path]
Levels = Callable[[Path], list[int]]


def stored(path: Path) -> list[bytes]:
    """The pictures as they are stored."""
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.pts is not None]


@pytest.mark.parametrize(
    "steps",
    [
        (Mute(),),
        (Volume(50.0),),
        (Fade(what="sound"),),
        (AddAudio("m", mode="replace"),),
        (Loudness(-20.0), Volume(80.0)),
    ],
    ids=lambda steps: steps[0].name,
)
def test_an_edit_of_the_sound_leaves_the_stored_picture_as_it_is(
    shelf: Shelf, tmp_path: Path, levels: Levels, steps: tuple[Operation, ...]
) -> None:
    out = tmp_path / "out.mp4"
    info = render(Recipe(steps), [shelf["clip"]], out, files={"m": shelf["long sound"]})
    assert stored(out) == stored(shelf["clip"])
    assert levels(out) == list(range(60))
    assert info.has_audio == (steps[0].name != "mute")
    assert [path.name for path in tmp_path.iterdir()] == ["out.mp4"]


def test_the_new_sound_is_exactly_as_long_and_heard(
    shelf: Shelf, tmp_path: Path, loudness: Callable[[Path], np.ndarray]
) -> None:
    out = tmp_path / "out.mp4"
    render(Recipe((AddAudio("m", offset=1.0),)), [shelf["silent"]], out, files={"m": shelf["long sound"]})
    assert stored(out) == stored(shelf["silent"])
    assert (loudness(out) > 0.02).tolist() == [False] * 10 + [True] * 10


@pytest.mark.parametrize("kind", ["rotated", "webm", "transport", "uneven", "odd", "hdr", "wide pixels", "gif"])
def test_what_players_may_refuse_is_rendered_instead(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.mp4"
    info = render(Recipe((Mute(),)), [shelf[kind]], out)
    assert (info.video_codec, info.pixel_format, info.rotation) == ("h264", "yuv420p", 0)
    assert stored(out) != stored(shelf[kind])


def test_what_a_camera_wrote_is_dropped_and_our_own_mark_kept(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]
) -> None:
    ours = "Generated with Dailies"
    tags = ["location=+48.1+011.5/", f"comment={ours}", "artist=Ann", "title=secret"]
    named = ["-metadata:s:v", "handler_name=secret", "-metadata:s:v", "location=+48.1+011.5/"]
    tagged = [word for tag in tags for word in ("-metadata", tag)] + named
    source = generate(tmp_path / "in.mp4", "-i", str(shelf["clip"]), "-c", "copy", *tagged)
    assert b"secret" in source.read_bytes()
    out = tmp_path / "out.mp4"
    render(Recipe((Volume(50.0),)), [source], out)
    assert stored(out) == stored(source)
    assert not any(word in out.read_bytes() for word in (b"secret", b"+48.1", b"Ann"))
    with av.open(str(out)) as container:
        assert container.metadata["comment"] == ours


def test_an_encoding_that_was_asked_for_is_used(shelf: Shelf, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    render(Recipe((Mute(),)), [shelf["clip"]], out, encoding=MP4)
    assert stored(out) != stored(shelf["clip"])


def test_a_change_of_the_picture_is_rendered(shelf: Shelf, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    assert render(Recipe((Mute(), Reframe("1:1"))), [shelf["clip"]], out).width == 90


def test_clips_that_are_stored_alike_are_joined_as_they_are(
    shelf: Shelf, tmp_path: Path, levels: Levels, loudness: Callable[[Path], np.ndarray]
) -> None:
    out = tmp_path / "out.mp4"
    info = render(Recipe((Concat(),)), [shelf["clip"]] * 3, out)
    assert stored(out) == stored(shelf["clip"]) * 3
    assert levels(out) == [*range(60)] * 3
    assert info.duration == pytest.approx(6.0, abs=0.001)
    assert (loudness(out)[:60] > 0.02).all()


@pytest.mark.parametrize("kind", ["slow", "tall", "odd", "rotated"])
def test_clips_that_are_not_alike_are_rendered(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.mp4"
    render(Recipe((Concat(),)), [shelf["clip"], shelf[kind]], out)
    assert stored(out)[:60] != stored(shelf["clip"])


def test_frames_that_cannot_be_decoded_are_not_copied(shelf: Shelf, tmp_path: Path) -> None:
    data = bytearray(shelf["clip"].read_bytes())
    middle = len(data) // 4
    data[middle : middle + 4000] = bytes(4000)
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(data)
    out = tmp_path / "out.mp4"
    info = render(Recipe((Mute(),)), [broken], out)
    assert info.frames == probe(shelf["clip"]).frames
    assert stored(out) != stored(broken)


def test_frames_that_are_stored_in_another_order_keep_it(
    tmp_path: Path, generate: Callable[..., Path], levels: Levels
) -> None:
    gray = "nullsrc=s=160x90:r=30:d=2,geq=lum='16+N*3':cb=128:cr=128"
    x264 = ["-c:v", "libx264", "-bf", "3", "-b-pyramid", "normal", "-g", "20", "-crf", "10", "-pix_fmt", "yuv420p"]
    source = generate(tmp_path / "ahead.mp4", "-f", "lavfi", "-i", gray, "-f", "lavfi", "-i", "sine=d=2", *x264)
    out = tmp_path / "out.mp4"
    render(Recipe((Concat(), Volume(50.0))), [source, source], out)
    assert stored(out) == stored(source) * 2
    assert levels(out) == [*range(60)] * 2
