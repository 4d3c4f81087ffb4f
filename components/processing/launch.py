"""Put a program under limits and become it: memory, file size, CPU time, priority, and dying with the parent.

``process.py`` runs this file as ``python -I -S launch.py PARENT MEMORY BYTES SECONDS PROGRAM ARGS…``, because
``preexec_fn`` is unsafe in a server with threads. It imports nothing of Dailies, so it costs a dozen milliseconds.
A PARENT of 0 ties it to nobody: one that ends with its input must not die with the thread that started it.
"""

import ctypes
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def main(arguments: list[str]) -> None:
    """Set the limits and become the program."""
    parent, memory, size, seconds = (int(number) for number in arguments[:4])
    program = arguments[4:]
    for kind, limit in (
        (resource.RLIMIT_FSIZE, size),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        allow(kind, limit)
    if sys.platform == "linux":
        allow(resource.RLIMIT_AS, memory)
        if parent:
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:  # it died before we could tie ourselves to it
                sys.exit(1)
    os.nice(5)
    os.execv(program[0], program)  # noqa: S606 - there is no shell, and the program is the ffmpeg that we found


def allow(kind: int, limit: int) -> None:
    """Set a limit, or keep the one that is there if it is lower."""
    there = resource.getrlimit(kind)[1]
    least = limit if there == resource.RLIM_INFINITY else min(limit, there)
    resource.setrlimit(kind, (least, least))


if __name__ == "__main__":
    main(sys.argv[1:])
