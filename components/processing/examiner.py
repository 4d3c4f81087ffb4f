"""Files of strangers are described in a process of its own: ended when a file makes it hang, lost if it crashes.

Both ends are here: ``examine`` is ours, ``main`` is the process's. The process stays, as its start takes longer than a
thousand files; it may write no file, sees no keys, and ends with its input.
"""

import json
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from components.errors import BadInput, MediaTooLarge, UnreadableMedia
from components.processing.probe import MediaInfo, SoundInfo, probe_seen, probe_sound
from components.processing.process import Companion
from components.settings import Limits

MODULE = "components.processing.examiner"
START = 30.0  # seconds that a busy machine may take to start the process
MOST_IDLE = 2
HELLO = b"{}\n"
_ERRORS: dict[str, type[BadInput]] = {error.__name__: error for error in (UnreadableMedia, MediaTooLarge)}
_idle: list[Companion] = []
_changing = threading.Lock()


def examine(path: Path, limits: Limits | None = None) -> MediaInfo:
    """As ``probe_seen``, for a file that nobody vouches for."""
    return MediaInfo(**_told("picture", path, limits or Limits()))


def examine_sound(path: Path, limits: Limits | None = None) -> SoundInfo:
    """As ``probe_sound``, for a file that nobody vouches for."""
    return SoundInfo(**_told("sound", path, limits or Limits()))


def _told(what: str, path: Path, limits: Limits) -> dict[str, Any]:
    examiner = _take(limits)
    question = json.dumps({"what": what, "path": str(path.absolute()), "limits": asdict(limits)}).encode() + b"\n"
    begin = time.monotonic()
    answer = examiner.ask(question, limits.probe_timeout)
    if not answer.endswith(b"\n"):
        late = time.monotonic() - begin >= limits.probe_timeout
        examiner.close()
        how = f"could not be read within {limits.probe_timeout:g} s" if late else "made the reader stop"
        raise UnreadableMedia(f"“{path.name}” {how}, so it is broken. Download or export it again.")
    _give_back(examiner)
    told: dict[str, Any] = json.loads(answer)
    if "error" in told:
        raise _ERRORS[told["error"]](told["message"], detail=told["detail"])
    return told


def _take(limits: Limits) -> Companion:
    """A process that waits for a question; a new one if all are busy."""
    with _changing:
        while _idle:
            examiner = _idle.pop()
            if examiner.is_alive:
                return examiner
            examiner.close()
    examiner = Companion(MODULE, limits)
    if examiner.ask(HELLO, START) != HELLO:
        examiner.close()
        raise UnreadableMedia("Files cannot be read now: the reader did not start. Try again.")
    return examiner


def _give_back(examiner: Companion) -> None:
    with _changing:
        if len(_idle) < MOST_IDLE:
            _idle.append(examiner)
            return
    examiner.close()


def main() -> None:
    """Answer each line with a line. A question that takes too long ends us, even if nobody is left to do so."""
    readers: dict[str, Callable[[Path, Limits], MediaInfo | SoundInfo]] = {"picture": probe_seen, "sound": probe_sound}
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints is no answer
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        if not asked:
            answers.write(HELLO)
            continue
        limits = Limits(**asked["limits"])
        _alarm(math.ceil(limits.probe_timeout) + 1)
        try:
            told = asdict(readers[asked["what"]](Path(asked["path"]), limits))
        except BadInput as error:
            told = {"error": error.name, "message": str(error), "detail": error.detail}
        except Exception as error:  # whatever a file brings about, it is the file’s fault
            message = f"“{Path(asked['path']).name}” cannot be read. Export it again, as MP4."
            told = {"error": UnreadableMedia.__name__, "message": message, "detail": repr(error)[:500]}
        _alarm(0)
        answers.write(json.dumps(told).encode() + b"\n")


def _alarm(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)  # nobody handles it, so that it ends us in the middle of anything


if __name__ == "__main__":
    main()
