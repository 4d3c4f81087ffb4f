"""Real files, written by PyAV and Pillow and so by the same libraries that people's programs use, and crafted heads."""

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from components.media import HEAD_BYTES, SniffedType, sniff


def known(head: bytes) -> SniffedType:
    found = sniff(head[:HEAD_BYTES])
    assert found
    return found


def video(path: Path, container: str, codec: str) -> bytes:
    with av.open(str(path), "w", format=container) as output:
        stream = output.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(10):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="rgb24")
            output.mux(stream.encode(frame))
        output.mux(stream.encode())
    return path.read_bytes()


def sound(path: Path, container: str, codec: str) -> bytes:
    with av.open(str(path), "w", format=container) as output:
        stream = output.add_stream(codec, rate=48000)
        resampler = av.AudioResampler(stream.format.name, stream.layout.name, 48000, stream.frame_size or 1024)
        for index in range(20):
            frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = 48000, index * 1024, Fraction(1, 48000)
            for part in resampler.resample(frame):
                output.mux(stream.encode(part))
        output.mux(stream.encode())
    return path.read_bytes()


def picture(kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (32, 24), "orange").save(buffer, kind, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("container", "codec", "demuxer", "suffix"),
    [
        ("mp4", "libx264", "mov", "mp4"),
        ("mov", "libx264", "mov", "mov"),
        ("matroska", "libx264", "matroska", "mkv"),
        ("webm", "libvpx-vp9", "matroska", "webm"),
        ("avi", "mpeg4", "avi", "avi"),
        ("mpegts", "libx264", "mpegts", "ts"),
        ("flv", "flv", "flv", "flv"),
        ("asf", "mpeg4", "asf", "wmv"),
        ("mpeg", "mpeg2video", "mpeg", "mpg"),
        ("ogg", "libvpx", "ogg", "ogv"),
    ],
)
def test_videos_are_told_by_their_container(
    tmp_path: Path, container: str, codec: str, demuxer: str, suffix: str
) -> None:
    found = known(video(tmp_path / "file", container, codec))
    assert (found.kind, found.demuxer, found.suffix) == ("video", demuxer, suffix)
    with av.open(str(tmp_path / "file"), format=found.demuxer) as opened:
        assert opened.streams.video


@pytest.mark.parametrize(
    ("container", "codec", "demuxer"),
    [
        ("mp3", "libmp3lame", "mp3"),
        ("wav", "pcm_s16le", "wav"),
        ("flac", "flac", "flac"),
        ("ogg", "libopus", "ogg"),
        ("adts", "aac", "aac"),
        ("aiff", "pcm_s16be", "aiff"),
        ("caf", "pcm_s16le", "caf"),
        ("ipod", "aac", "mov"),
    ],
)
def test_sounds_are_told_from_videos(tmp_path: Path, container: str, codec: str, demuxer: str) -> None:
    found = known(sound(tmp_path / "file", container, codec))
    assert (found.kind, found.demuxer) == ("audio", demuxer)


@pytest.mark.parametrize(
    ("kind", "options", "demuxer"),
    [
        ("PNG", {}, "png_pipe"),
        ("JPEG", {}, "jpeg_pipe"),
        ("WEBP", {}, "webp_pipe"),
        ("GIF", {}, "gif"),
        ("BMP", {}, "bmp_pipe"),
        ("TIFF", {}, "tiff_pipe"),
        ("PNG", {"save_all": True, "append_images": [Image.new("RGB", (32, 24))]}, "apng"),
        ("WEBP", {"save_all": True, "append_images": [Image.new("RGB", (32, 24))]}, "webp_anim"),
    ],
)
def test_pictures_are_told_still_from_moving(kind: str, options: dict[str, object], demuxer: str) -> None:
    found = known(picture(kind, **options))
    assert (found.kind, found.demuxer) == ("image", demuxer)


@pytest.mark.parametrize(
    ("head", "kind", "suffix"),
    [
        (b"#EXTM3U\n/etc/passwd", "playlist", "m3u8"),
        (b"\xef\xbb\xbf \n#EXTM3U\n#EXTINF:1,\n../other.mp4", "playlist", "m3u8"),
        (b"ffconcat version 1.0\nfile other.mp4", "playlist", "ffconcat"),
        (b"[playlist]\nFile1=a.mp4", "playlist", "pls"),
        (b'<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash">', "playlist", "mpd"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "text", "svg"),
        (b'<?xml version="1.0"?><!-- by hand -->\n<!DOCTYPE svg>\n<svg>', "text", "svg"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nHi", "text", "txt"),
        ("Just words: ünïcödé 🌻".encode(), "text", "txt"),
        ("Words from Windows".encode("utf-16"), "text", "txt"),
        (b"our free trial of the BMW", "text", "txt"),
        (b"BMW is a car maker from Munich", "text", "txt"),
        (b"ID3 tags are notes in a sound file", "text", "txt"),
    ],
)
def test_playlists_drawings_and_text_are_told_apart_and_never_opened(head: bytes, kind: str, suffix: str) -> None:
    found = known(head)
    assert (found.kind, found.suffix, found.demuxer) == (kind, suffix, "")


def test_an_mp3_without_tags_is_told_by_its_frames(tmp_path: Path) -> None:
    with_tags = sound(tmp_path / "file", "mp3", "libmp3lame")
    assert known(with_tags[with_tags.index(b"\xff\xfb") :]).demuxer == "mp3"


def test_a_transport_stream_from_a_camera_has_longer_packets() -> None:
    assert known((b"\0\0\0\0\x47" + b"\xff" * 187) * 10).demuxer == "mpegts"


def test_old_quicktime_files_start_without_a_brand() -> None:
    assert known(b"\0\0\0\x08wide\0\0\x10\0mdat").suffix == "mov"


def test_pictures_in_an_mp4_container_are_no_videos() -> None:
    assert known(b"\0\0\0\x1cftypavif\0\0\0\0mif1").kind == "image"


@pytest.mark.parametrize(
    "head", [b"", b"\0", b"\0" * 4096, b"PK\x03\x04zip\0", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"\x7fELF\2\1"]
)
def test_what_is_empty_or_not_known_is_nothing(head: bytes) -> None:
    assert sniff(head) is None


def test_text_that_is_cut_inside_a_character_is_still_text() -> None:
    assert known("🌻".encode()[:3] + b"").kind == "text"


@given(head=st.binary(max_size=400))
def test_no_bytes_break_it(head: bytes) -> None:
    found = sniff(head)
    assert found is None or bool(found.demuxer) == (found.kind in ("video", "audio", "image"))
