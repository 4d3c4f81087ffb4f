"""Files of strangers are described in a process of its own, which no file can hold up or take along."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest

from components.errors import MediaTooLarge, UnreadableMedia
from components.processing import examiner, probe, probe_sound
from components.processing.examiner import examine, examine_sound
from components.settings import Limits

Shelf = dict[str, Path]
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(autouse=True, scope="module")
def _end_of_the_processes() -> Iterator[None]:
    yield
    while examiner._idle:
        examiner._idle.pop().close()


def test_a_file_is_described_as_in_our_own_process(shelf: Shelf) -> None:
    for kind in ("clip", "hdr", "webm", "gif"):
        assert examine(shelf[kind]) == probe(shelf[kind])
    assert examine_sound(shelf["sound"]) == probe_sound(shelf["sound"])


def test_errors_come_back_with_their_kind_and_words(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia, match="only sound"):
        examine(shelf["sound"])
    with pytest.raises(MediaTooLarge, match="160 × 90"):
        examine(shelf["clip"], replace(Limits(), media_pixels=100))
    with pytest.raises(UnreadableMedia, match="not there"):
        examine(tmp_path / "“a\nb\udcff”.mp4")


@pytest.mark.parametrize("kind", ["clip", "rotated", "webm"])
def test_a_file_whose_first_frame_cannot_be_decoded_is_refused(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    data = bytearray(shelf[kind].read_bytes())
    with av.open(str(shelf[kind])) as container:
        first = next(packet for packet in container.demux(video=0) if packet.size)
        begin = data.index(bytes(first))
        data[begin : begin + first.size] = bytes(first.size)
    damaged = tmp_path / f"damaged{shelf[kind].suffix}"
    damaged.write_bytes(data)
    with pytest.raises(UnreadableMedia, match=r"“damaged.*” is damaged: its first frame cannot be shown. Download"):
        examine(damaged)


def test_a_file_that_never_answers_is_given_up_in_time_and_the_next_one_is_read(shelf: Shelf, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.mp4")
    examine(shelf["clip"])
    begin = time.monotonic()
    with pytest.raises(UnreadableMedia, match=r"could not be read within 0\.5 s"):
        examine(tmp_path / "endless.mp4", replace(Limits(), probe_timeout=0.5))
    assert time.monotonic() - begin < 30  # it would never end
    assert examine(shelf["clip"]).frames == 60


def test_a_crash_is_the_files_fault_and_takes_nobody_along(shelf: Shelf, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "deadly.mp4")
    examine(shelf["clip"])
    (reader,) = examiner._idle

    def crash() -> None:
        time.sleep(0.3)
        os.kill(reader._process.pid, signal.SIGSEGV)

    killer = threading.Thread(target=crash)
    killer.start()
    with pytest.raises(UnreadableMedia, match="made the reader stop"):
        examine(tmp_path / "deadly.mp4")
    killer.join()
    assert examine(shelf["clip"]).frames == 60


def test_a_process_that_died_unasked_is_replaced(shelf: Shelf) -> None:
    examine(shelf["clip"])
    (reader,) = examiner._idle
    reader._process.kill()
    reader._process.wait()
    assert examine(shelf["clip"]).frames == 60


def test_one_process_reads_many_files_sees_no_key_and_writes_no_file(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    while examiner._idle:
        examiner._idle.pop().close()
    monkeypatch.setenv("RUNWAYML_API_SECRET", "secret-1")
    for _ in range(20):
        examine(shelf["clip"])
    (reader,) = examiner._idle
    process = Path("/proc") / str(reader._process.pid)
    assert b"secret-1" not in (process / "environ").read_bytes()
    limits = {line[:26].strip(): line[26:].split()[0] for line in (process / "limits").read_text().splitlines()}
    assert limits["Max file size"] == "0"
    assert int(limits["Max address space"]) >= Limits().memory_bytes


def test_a_question_ends_the_process_even_if_the_asker_was_killed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.mp4")
    program = f"""
import os, threading, time
from dataclasses import replace
from pathlib import Path
from components.processing import examiner
from components.settings import Limits
limits = replace(Limits(), probe_timeout=1.0)
reader = examiner._take(limits)
print(reader._process.pid, flush=True)
examiner._give_back(reader)
examiner.examine(Path({str(tmp_path / "endless.mp4")!r}), limits)
"""
    asker = subprocess.Popen([sys.executable, "-c", program], cwd=REPOSITORY, stdout=subprocess.PIPE)
    assert asker.stdout
    reader = int(asker.stdout.readline())
    time.sleep(0.2)
    asker.kill()
    asker.wait()
    end = time.monotonic() + 10
    while (Path("/proc") / str(reader)).exists() and "Z" not in _state(reader):
        assert time.monotonic() < end, "the reader outlived its asker"
        time.sleep(0.1)


def _state(process: int) -> str:
    try:
        return (Path("/proc") / str(process) / "stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"
