"""Smart cuts, frame by frame: exact, without what was cut away, and told when nothing could be copied."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from components.errors import FFmpegFailed, InvalidRecipe
from components.processing import probe
from components.processing.smart import cut, smart_cut

Levels = Callable[[Path], list[int]]
GRAY = "nullsrc=s=160x90:r=30:d=2.6,geq=lum='16+N*3':cb=128:cr=128"
TAGGED = "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory, generate: Callable[..., Path]) -> dict[str, Path]:
    """Clips of 78 numbered frames with a key frame every 12, but for what their names say."""
    folder = tmp_path_factory.mktemp("clips")

    def make(
        name: str, *options: str, graph: str = f"{GRAY},{TAGGED}", sound: bool = True, codec: str = "libx264"
    ) -> Path:
        heard = ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=2.6", "-c:a", "aac"] if sound else []
        drawn = ["-f", "lavfi", "-i", graph, *heard, "-c:v", codec, "-crf", "10", "-g", "12", "-pix_fmt", "yuv420p"]
        return generate(folder / name, *drawn, *options)

    return {
        "usual": make("usual.mp4"),
        "without B-frames": make("plain.mp4", "-bf", "0"),
        "silent": make("silent.mp4", sound=False),
        "matroska": make("clip.mkv"),
        "29.97": make(
            "ntsc.mp4", graph=f"{GRAY},{TAGGED},settb=AVTB,setpts=N*1001/30000/TB,fps=30000/1001", sound=False
        ),
        "open groups": make("open.mp4", "-x264opts", "open-gop=1:bframes=3:b-adapt=0:keyint=12:scenecut=0"),
        "one key frame": make("long.mp4", "-g", "250", "-sc_threshold", "0"),
        "untagged": make("untagged.mp4", graph=GRAY),
        "H.265": make("hevc.mp4", codec="libx265"),
        "uneven": make("uneven.mp4", "-vf", "select='not(mod(n,3))+lt(n,15)'", "-fps_mode", "vfr"),
        "transport": make("clip.ts"),
    }


@pytest.mark.parametrize("kind", ["usual", "without B-frames", "silent", "matroska", "29.97"])
@pytest.mark.parametrize(("first", "last"), [(13, 50), (0, 40), (24, 48), (20, 78), (0, 78)])
def test_the_very_frames_are_there_and_most_are_copied(
    clips: dict[str, Path], tmp_path: Path, levels: Levels, kind: str, first: int, last: int
) -> None:
    out = tmp_path / "cut.mp4"
    fps = probe(clips[kind]).rate
    made = smart_cut(clips[kind], out, float(first / fps), float(last / fps))
    assert made.copied > 0.5, made.note
    assert levels(out) == list(range(first, last))
    assert made.info.frames == last - first
    assert made.info.has_audio is (kind not in ("silent", "29.97"))


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("open groups", "key frames"),
        ("one key frame", "too few key frames"),
        ("untagged", "not marked as BT.709"),
        ("H.265", "this is hevc"),
        ("uneven", "varies"),
        ("transport", "only MP4, MOV and MKV"),
    ],
)
def test_what_cannot_be_copied_is_encoded_as_exactly_and_says_why(
    clips: dict[str, Path], tmp_path: Path, levels: Levels, kind: str, reason: str
) -> None:
    out = tmp_path / "cut.mp4"
    made = smart_cut(clips[kind], out, 0.5, 1.5)
    assert (made.copied, made.note.startswith("All of it was encoded anew: ")) == (0.0, True)
    assert reason in made.note
    if kind != "uneven":
        assert levels(out) == list(range(15, 45))
    assert [path.name for path in tmp_path.iterdir()] == ["cut.mp4"]


def test_the_frames_that_were_cut_away_are_not_in_the_file(clips: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "cut.mp4"
    smart_cut(clips["usual"], out, 0.5, 1.5)
    with av.open(str(out), options={"ignore_editlist": "1"}) as container:
        assert sum(1 for packet in container.demux(video=0) if packet.size) == 30


def test_sound_begins_and_ends_with_the_picture(
    clips: dict[str, Path], tmp_path: Path, loudness: Callable[[Path], np.ndarray]
) -> None:
    out = tmp_path / "cut.mp4"
    info = smart_cut(clips["usual"], out, 0.5, 1.5).info
    heard = loudness(out)
    assert info.duration == pytest.approx(1.0)
    assert len(heard) == 10
    assert (heard > 0.05).all()


def test_a_joint_that_does_not_stand_the_proof_is_thrown_away(
    clips: dict[str, Path], tmp_path: Path, levels: Levels, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut, "_hashes", lambda path: [path.name])
    made = smart_cut(clips["usual"], tmp_path / "cut.mp4", 0.5, 1.5)
    assert made.note == "All of it was encoded anew: what was joined did not pass the check."
    assert levels(tmp_path / "cut.mp4") == list(range(15, 45))


def test_a_broken_middle_gives_exact_frames_or_an_error(clips: dict[str, Path], tmp_path: Path, levels: Levels) -> None:
    data = bytearray(clips["usual"].read_bytes())
    begin = data.index(b"mdat") + 2000
    data[begin : begin + 400] = bytes(400)
    (tmp_path / "broken.mp4").write_bytes(data)
    try:
        made = smart_cut(tmp_path / "broken.mp4", tmp_path / "cut.mp4", 0.1, 2.5)
    except FFmpegFailed:
        assert not (tmp_path / "cut.mp4").exists()
    else:
        assert made.info.frames == 72


def test_a_place_or_a_title_in_the_clip_is_not_passed_on(
    clips: dict[str, Path], tmp_path: Path, generate: Callable[..., Path]
) -> None:
    tags = ["-metadata", "location=+48.1+011.5/", "-metadata", "title=secret", "-metadata:s:v", "handler_name=secret"]
    source = generate(tmp_path / "gps.mp4", "-i", str(clips["usual"]), "-c", "copy", *tags)
    made = smart_cut(source, tmp_path / "cut.mp4", 0.5, 1.5)
    data = (tmp_path / "cut.mp4").read_bytes()
    assert made.copied > 0
    assert b"secret" not in data
    assert b"+48.1" not in data


def test_times_that_make_no_sense_are_refused(clips: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe):
        smart_cut(clips["usual"], tmp_path / "cut.mp4", 2.0, 1.0)
    with pytest.raises(InvalidRecipe):
        smart_cut(clips["usual"], tmp_path / "cut.mp4", 9.0)
    assert list(tmp_path.iterdir()) == []
