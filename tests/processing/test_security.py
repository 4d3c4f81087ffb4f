"""Crafted files: nothing they say reaches the network or another file, and none takes long to be refused."""

import random
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from components.errors import BadInput, DailiesError, FFmpegFailed, MediaTooLarge
from components.processing import (
    AddAudio,
    Concat,
    Recipe,
    VideoProcessor,
    derivatives,
    filmstrip,
    find_ffmpeg,
    probe,
    render,
    waveform,
)
from components.processing.operations import Captions, Logo, Lut, Title
from components.settings import Limits

Shelf = dict[str, Path]
Spending = Callable[[float], AbstractContextManager[None]]


class Listener:
    """A server on the loopback that counts who comes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/x.mp4"
        self.visitors = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                visitor, _ = self._socket.accept()
                self.visitors += 1
                visitor.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


def playlists(address: str, secret: Path) -> dict[str, str]:
    return {
        "hls.mp4": f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{address}\n#EXT-X-ENDLIST\n",
        "local.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{secret}\n#EXT-X-ENDLIST\n",
        "concat.mp4": f"ffconcat version 1.0\nfile '{secret}'\n",
        "remote.mp4": f"ffconcat version 1.0\nfile '{address}'\n",
        "dash.mp4": f'<?xml version="1.0"?><MPD><Period><BaseURL>{address}</BaseURL></Period></MPD>',
        "svg.png": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{address}" width="9" height="9"/></svg>',
        "sdp.mp4": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 9 RTP/AVP 96\n",
    }


def test_the_listener_hears_a_graph_that_is_not_guarded(listener: Listener) -> None:
    naive = [str(find_ffmpeg().path), "-f", "lavfi", "-i", f"movie='{listener.address.replace(':', chr(92) + ':')}'"]
    subprocess.run([*naive, "-f", "null", "-"], capture_output=True, check=False, timeout=30)
    assert listener.visitors > 0


def test_playlists_in_disguise_open_nothing(shelf: Shelf, tmp_path: Path, listener: Listener) -> None:
    out = tmp_path / "out.mp4"
    for name, text in playlists(listener.address, shelf["clip"]).items():
        trap = tmp_path / name
        trap.write_text(text)
        attempts: list[Callable[[], object]] = [
            lambda trap=trap: probe(trap),
            lambda trap=trap: derivatives(trap, tmp_path / "p.jpg", tmp_path / "p.mp4"),
            lambda trap=trap: filmstrip(trap, tmp_path / "s.jpg"),
            lambda trap=trap: waveform(trap),
            lambda trap=trap: render(Recipe((Concat(),)), [shelf["clip"], trap], out),
            lambda trap=trap: render(Recipe((AddAudio("m"),)), [shelf["clip"]], out, files={"m": trap}),
            lambda trap=trap: render(Recipe((Logo("m"),)), [shelf["clip"]], out, files={"m": trap}),
            lambda trap=trap: render(Recipe((Lut("m"),)), [shelf["clip"]], out, files={"m": trap}),
            lambda trap=trap: VideoProcessor.create_video_from_frames(trap, out),
        ]
        for attempt in attempts:
            with pytest.raises(BadInput):
                attempt()
    assert not out.exists()
    assert listener.visitors == 0


def test_texts_cannot_break_into_the_graph(shelf: Shelf, tmp_path: Path, listener: Listener) -> None:
    injections = [
        f"x'[o];movie={listener.address}[p]",
        f"movie='{listener.address}'",
        f"x\\'; movie={listener.address} [o]",
        f"x,movie={listener.address}",
        f"%{{expr:1}}:textfile={shelf['clip']}",
        f"\nffconcat version 1.0\nfile {shelf['clip']}",
    ]
    for text in injections:
        steps = (Title(text), Captions(text))
        info = render(Recipe(steps), [shelf["silent"]], tmp_path / "out.mp4")
        assert info.frames == 60
        (tmp_path / "captions.srt").write_text(text)
        render(
            Recipe((Captions(path="c"),)),
            [shelf["silent"]],
            tmp_path / "out.mp4",
            files={"c": tmp_path / "captions.srt"},
        )
    assert listener.visitors == 0


def test_a_gap_of_a_day_between_two_frames_ends_in_time(
    tmp_path: Path, generate: Callable[..., Path], cpu_below: Spending
) -> None:
    gap = "setpts='if(eq(N,0),0,86400/TB)'"
    bomb = generate(
        tmp_path / "gap.mkv",
        "-f",
        "lavfi",
        "-i",
        "color=s=64x64:r=30:d=0.1",
        "-vf",
        gap,
        "-fps_mode",
        "vfr",
        "-c:v",
        "ffv1",
    )
    with cpu_below(10), pytest.raises((BadInput, FFmpegFailed)):
        render(Recipe(), [bomb], tmp_path / "out.mp4")


@pytest.fixture(scope="module")
def huge(tmp_path_factory: pytest.TempPathFactory, generate: Callable[..., Path]) -> Path:
    """A thousand frames of 8192 × 8192, a few megabytes."""
    folder = tmp_path_factory.mktemp("huge")
    picture = ["-f", "lavfi", "-i", "color=s=8192x8192:d=0.04", "-c:v", "libx264", "-preset", "ultrafast"]
    one = generate(folder / "one.h264", *picture).read_bytes()
    (folder / "all.h264").write_bytes(one * 1000)
    return generate(folder / "huge.mp4", "-r", "25", "-i", str(folder / "all.h264"), "-c", "copy")


def test_a_thousand_pictures_too_large_are_refused_before_they_are_drawn(
    tmp_path: Path, huge: Path, cpu_below: Spending
) -> None:
    with cpu_below(5):
        with pytest.raises(MediaTooLarge, match="8192 × 8192"):
            probe(huge)
        with pytest.raises(MediaTooLarge, match="8192 × 8192"):
            derivatives(huge, tmp_path / "poster.jpg", tmp_path / "preview.mp4")


def test_a_header_that_tells_a_smaller_size_does_not_help(tmp_path: Path, huge: Path, cpu_below: Spending) -> None:
    data = bytearray(huge.read_bytes())
    at = data.rindex(b"avc1") + 28
    assert data[at : at + 4] == bytes((0x20, 0, 0x20, 0))
    data[at : at + 4] = bytes((0, 64, 0, 64))
    liar = tmp_path / "liar.mp4"
    liar.write_bytes(data)
    with cpu_below(10), pytest.raises((BadInput, FFmpegFailed)):
        render(Recipe(), [liar], tmp_path / "out.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["liar.mp4"]


def test_a_size_that_changes_midway_does_not_get_past_the_limit(shelf: Shelf, tmp_path: Path) -> None:
    limits = replace(Limits(), media_pixels=160 * 90)
    stream = (shelf["transport"].read_bytes(), shelf["tall"].read_bytes())
    joined = tmp_path / "joined.ts"
    joined.write_bytes(b"".join(stream))
    with suppress(DailiesError):
        assert render(Recipe(), [joined], tmp_path / "out.mp4", limits=limits).width <= 160


@pytest.mark.parametrize("kind", ["clip", "webm", "transport", "gif"])
def test_mutated_files_get_an_answer_and_leave_nothing(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    whole = shelf[kind].read_bytes()
    chance = random.Random(7)
    limits = replace(Limits(), render_timeout=20)
    out = tmp_path / "out.mp4"
    for round_ in range(12):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 8, 64))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        trap = tmp_path / f"mutant{shelf[kind].suffix}"
        trap.write_bytes(data)
        with suppress(BadInput, FFmpegFailed):
            info = probe(trap, limits)
            if round_ % 3 == 0 and info.duration < 10:
                render(Recipe(), [trap], out, limits=limits)
                out.unlink()
        assert sorted(path.name for path in tmp_path.iterdir()) == [trap.name]
