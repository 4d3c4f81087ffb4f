"""One worker a data folder: a lock of the operating system, which a crash cannot leave behind."""

import os
import sys
import time
from pathlib import Path
from typing import IO

from components.errors import FolderInUse


def take(home: Path, *, patience: float = 0.0) -> IO[str]:
    """Lock the data folder until the file that is returned is closed or the process ends.

    Waits ``patience`` seconds for a predecessor to go away, then raises FolderInUse.
    """
    file = (home / "worker.lock").open("a+")
    until = time.monotonic() + patience
    while not _try(file):
        if time.monotonic() >= until:
            file.seek(0)
            who = file.read().strip() or "unknown"
            file.close()
            raise FolderInUse(
                f"Another Dailies worker (process {who}) works on “{home}”. Stop it first, or set DAILIES_HOME to"
                " another folder."
            )
        time.sleep(0.1)
    file.seek(0)
    file.truncate()
    file.write(str(os.getpid()))
    file.flush()
    return file


if sys.platform == "win32":
    import msvcrt

    def _try(file: IO[str]) -> bool:
        file.seek(1_000_000)  # beyond the text: Windows would keep others from reading what is locked
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
