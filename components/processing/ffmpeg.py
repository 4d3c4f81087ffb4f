"""The only door to ffmpeg: where the program is, what it can do, and how it is run, watched and stopped.

Graphs are written with ffmpeg-python; the process is ours, because a render must be limited, must tell how far it is,
and must go away at once when it is canceled or when we die.
"""

import os
import re
import shutil
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, TypeAlias

import ffmpeg
import imageio_ffmpeg

from components.errors import BadSettings, Canceled, FFmpegFailed, FFmpegTimedOut
from components.processing.failures import describe, explain, says_full
from components.processing.process import end, start
from components.settings import Limits, Settings

Node: TypeAlias = Any  # ffmpeg-python has no types
Progress: TypeAlias = Callable[[float], None]
Canceler: TypeAlias = Callable[[], bool]

LONGEST_ARGUMENT = 100_000  # Linux takes 128 KiB
_QUIET = ("-hide_banner", "-nostdin", "-loglevel", "warning", "-nostats")
_GLOBAL = (*_QUIET, "-progress", "pipe:1", "-stats_period", "0.2", "-y")


@dataclass(frozen=True)
class FFmpeg:
    """An ffmpeg on this machine, and what it was built with."""

    path: Path
    release: str
    major: int
    filters: frozenset[str]
    encoders: frozenset[str]

    def lacks(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of the named filters and encoders that this build does not have."""
        return tuple(name for name in names if name not in self.filters and name not in self.encoders)

    def missing(self, names: Iterable[str]) -> str:
        """Why this ffmpeg cannot do what needs the named filters and encoders, or nothing."""
        lacking = self.lacks(names)
        return f"This ffmpeg ({self.release}) was built without {', '.join(lacking)}." if lacking else ""


def find_ffmpeg(settings: Settings | None = None) -> FFmpeg:
    """The ffmpeg to use: the one that was set, else the one from the wheel, else the one on the PATH.

    Raise BadSettings if the one that was set does not run, FFmpegFailed if there is none at all.
    """
    chosen = settings.ffmpeg if settings else None
    if settings is None and os.environ.get("DAILIES_FFMPEG"):
        chosen = Path(os.environ["DAILIES_FFMPEG"]).expanduser()
    if chosen:
        try:
            return _inspect(chosen, chosen.stat().st_mtime_ns)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise BadSettings(
                f"DAILIES_FFMPEG is “{chosen}”, which does not run as ffmpeg. Correct it, or leave it out.",
                detail=str(error),
            ) from error
    for path in _candidates():
        try:
            return _inspect(path, path.stat().st_mtime_ns)
        except (OSError, ValueError, subprocess.SubprocessError):
            continue
    raise FFmpegFailed(
        "No ffmpeg was found. Install the requirements again, or set DAILIES_FFMPEG to the path of an ffmpeg."
    )


def _candidates() -> Iterable[Path]:
    with suppress(RuntimeError):  # no wheel for this machine
        yield Path(imageio_ffmpeg.get_ffmpeg_exe())
    if found := shutil.which("ffmpeg"):
        yield Path(found)


@lru_cache(maxsize=8)
def _inspect(path: Path, _changed: int) -> FFmpeg:
    """Ask a binary for its version, filters and encoders, again only when the file has changed."""

    def ask(question: str) -> str:
        reply = subprocess.run(  # noqa: S603 - a fixed question to the ffmpeg that was found
            [str(path), "-hide_banner", question],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=20,
            check=True,
        )
        return reply.stdout

    first = ask("-version").splitlines()[0]
    release = re.match(r"ffmpeg version (\S+)", first)
    if not release:
        raise ValueError(f"{path} is not an ffmpeg: {first[:100]}")
    number = re.match(r"n?(\d{1,3})\.", release[1])
    names = {
        flag: frozenset(re.findall(r"^ [A-Z.|]{2,6} +(\S+)", ask(flag), re.M)) for flag in ("-filters", "-encoders")
    }
    return FFmpeg(path, release[1], int(number[1]) if number else 99, names["-filters"], names["-encoders"])


def run(
    node: Node,
    *,
    folder: Path,
    seconds: float,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
) -> tuple[str, ...]:
    """Run a graph to its end and return the last lines of its log.

    ``folder`` is the working directory: side files and outputs are named relative to it, so no path needs escaping.
    ``seconds`` is the expected length of the result, the measure of progress. Raise Canceled, FFmpegTimedOut or what
    ``failures.explain`` makes of the log. What was written so far is left to the owner of the folder.
    """
    limits = limits or Limits()
    program = program or find_ffmpeg()
    own = (*_GLOBAL, "-max_alloc", str(limits.allocation_bytes))
    command = _suited(ffmpeg.compile(node, cmd=[str(program.path), *own]), program, folder)
    process = start(command, limits, folder)
    watch = _Watch(process, seconds)
    try:
        watch.wait(limits.render_timeout, progress, canceled)
    except FFmpegTimedOut as error:
        error.detail = describe(watch.lines(), command)
        raise
    finally:
        end(process)
        watch.close()
    if process.returncode or says_full(watch.lines()):  # ffmpeg 5 ends well even if it could not write
        raise explain(process.returncode, watch.lines(), command)
    return watch.lines()


class _Watch:
    """Drains both pipes of a process, so that it never blocks, and remembers the last lines and how far it is."""

    def __init__(self, process: "subprocess.Popen[str]", seconds: float) -> None:
        self._process = process
        self._seconds = max(seconds, 0.01)
        self._tail: deque[str] = deque(maxlen=60)
        self._done = 0.0
        self._threads = [
            threading.Thread(target=self._read_log, args=(process.stderr,), daemon=True),
            threading.Thread(target=self._read_progress, args=(process.stdout,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def wait(self, timeout: float, progress: Progress | None, canceled: Canceler | None) -> None:
        """Wait for the end; callbacks run in the caller's thread, a few times a second."""
        deadline = time.monotonic() + timeout
        told = -1.0
        while True:
            try:
                self._process.wait(0.1)
            except subprocess.TimeoutExpired:
                pass
            else:
                return
            if canceled and canceled():
                raise Canceled("Canceled.")
            if time.monotonic() > deadline:
                raise FFmpegTimedOut(
                    f"It took longer than {timeout / 60:.0f} minutes and was stopped. Make it shorter."
                )
            if progress and self._done > told:
                told = self._done
                progress(told)

    def lines(self) -> tuple[str, ...]:
        return tuple(self._tail)

    def close(self) -> None:
        for thread in self._threads:
            thread.join(2)

    def _read_log(self, pipe: IO[str]) -> None:
        for line in pipe:
            self._tail.append(line.rstrip()[:500])

    def _read_progress(self, pipe: IO[str]) -> None:
        for line in pipe:
            key, _, value = line.strip().partition("=")
            if key == "out_time_us" and value.isdigit():  # N/A or negative at first
                self._done = min(int(value) / 1e6 / self._seconds, 1.0)


def _suited(command: Sequence[str], program: FFmpeg, folder: Path) -> list[str]:
    """Say a command as this release understands it, and move a graph that no command line can hold into a file."""
    suited = list(command)
    if "-filter_complex" in suited:
        at = suited.index("-filter_complex")
        if program.major < 6:  # it writes motion as text without being told to
            suited[at + 1] = suited[at + 1].replace("vidstabdetect=fileformat=ascii:", "vidstabdetect=")
        if len(suited[at + 1].encode()) > LONGEST_ARGUMENT:
            (folder / "graph.txt").write_text(suited[at + 1], encoding="utf-8")
            option = "-/filter_complex" if program.major >= 7 else "-filter_complex_script"
            suited[at : at + 2] = [option, "graph.txt"]
    return suited
