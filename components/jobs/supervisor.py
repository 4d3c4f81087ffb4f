"""The start of our own processes, and the one that is kept alive: the worker.

A child ends when its standard input does, so it cannot outlive the server, however that dies.
"""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from components.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
FOLDER_IN_USE = 3  # a worker's exit status
STANDBY = 5.0
LONG_ENOUGH = 30.0
PATIENCE = 2.3
log = logging.getLogger(__name__)


def start_module(settings: Settings, module: str, *arguments: str, answers: bool = False) -> "subprocess.Popen[bytes]":
    """Start one of our modules as a process of its own, with the studio's settings. Its standard input is a pipe.

    With ``answers`` its standard output is one too.
    """
    environment = {
        **os.environ,
        **settings.environment,
        "DAILIES_HOME": str(settings.home),
        "DAILIES_JOBS_URL": settings.jobs_url,
        "PYTHONUNBUFFERED": "1",
    }
    return subprocess.Popen(  # noqa: S603  our own interpreter and module
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE if answers else subprocess.DEVNULL,
        start_new_session=True,
    )


def end(child: "subprocess.Popen[bytes]", patience: float) -> None:
    """Ask the child to stop, wait, then end it and all that it had started."""
    if child.stdin:
        try:
            child.stdin.close()
        except OSError:
            log.debug("the child had closed its end already")
    if child.poll() is None:
        child.terminate()
    try:
        child.wait(patience)
    except subprocess.TimeoutExpired:
        log.warning("process %d did not stop in time and is ended", child.pid)
    clear(child)


def clear(child: "subprocess.Popen[bytes]") -> None:
    """Kill what is left of the child and its own children, such as an ffmpeg whose worker was killed."""
    if sys.platform != "win32":
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            log.debug("nothing was left of process %d", child.pid)
    elif child.poll() is None:
        child.kill()
    child.wait()


class Supervisor:
    """Keeps one worker alive from ``start`` to ``stop``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stopping = threading.Event()
        self._changing = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="supervisor", daemon=True)

    @property
    def process_id(self) -> int | None:
        """The worker's process id while one runs."""
        child = self._child
        return child.pid if child and child.poll() is None else None

    def start(self) -> None:
        """Start the worker; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop the worker and wait for its end, three seconds at most."""
        self._stopping.set()
        with self._changing:
            if self._child is not None:
                end(self._child, PATIENCE)
        self._thread.join(1.0)

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            started = time.monotonic()
            with self._changing:
                if self._stopping.is_set():
                    return
                self._child = start_module(self._settings, "components.jobs.worker", "--supervised")
            status = self._child.wait()
            if self._stopping.is_set():
                return
            clear(self._child)
            if status == FOLDER_IN_USE:
                pause = STANDBY
                continue
            pause = 0.25 if time.monotonic() - started > LONG_ENOUGH else min(2 * pause + 0.25, 30.0)
            log.warning("the worker ended with status %s; the next one starts in %.1f s", status, pause)
