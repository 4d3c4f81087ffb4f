"""Child processes under limits: of memory, file size and CPU time, with no keys in their environment, never a shell."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from components.settings import GIB, Limits

ROOT = Path(__file__).resolve().parents[2]
MEMORY_PER_CORE = GIB // 4  # address space that threads reserve and hardly use
GRACE = 0.5  # seconds to end in; what was written is thrown away anyway
FOR_EVER = 10**8  # CPU seconds
_LAUNCHER = Path(__file__).with_name("launch.py")
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "HOME")  # and no keys


def start(command: Sequence[str], limits: Limits, folder: Path) -> "subprocess.Popen[str]":
    """Start a program that reads nothing, in a folder; it dies with the thread that started it."""
    seconds = int(limits.render_timeout * (os.cpu_count() or 1)) + 10
    launcher = _launcher(os.getpid(), limits.memory_bytes, limits.render_bytes, seconds)
    return subprocess.Popen(  # noqa: S603 - an argument list, no shell
        [*launcher, *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        cwd=folder,
        env=_environment(),
        start_new_session=True,
    )


def end(process: "subprocess.Popen[Any]") -> None:
    """Stop a process and whatever it started, politely first."""
    for stop in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        if process.poll() is not None:
            return
        try:
            os.killpg(process.pid, stop)
        except (AttributeError, ProcessLookupError, PermissionError):
            process.kill()
        with suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)


class Companion:
    """One of our modules as a process that answers a line with a line, until its input ends; it can write no file."""

    def __init__(self, module: str, limits: Limits) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [*_launcher(0, limits.memory_bytes, 0, FOR_EVER), sys.executable, "-B", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=_environment(),
            start_new_session=True,
        )

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def ask(self, line: bytes, seconds: float) -> bytes:
        """Send a line and return the answer; nothing if the process ended, or was ended because it took too long."""
        if not self._process.stdin or not self._process.stdout:
            return b""
        timer = threading.Timer(seconds, self._process.kill)
        timer.start()
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
            return self._process.stdout.readline()
        except OSError:
            return b""
        finally:
            timer.cancel()

    def close(self) -> None:
        """End it."""
        end(self._process)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}


def _launcher(parent: int, memory: int, size: int, seconds: int) -> list[str]:
    if os.name != "posix" or not sys.executable:
        return []
    memory += MEMORY_PER_CORE * (os.cpu_count() or 1)
    return [sys.executable, "-I", "-S", str(_LAUNCHER), *(str(number) for number in (parent, memory, size, seconds))]
