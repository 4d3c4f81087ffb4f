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


class Child:
    """One of our modules as a process of its own, with the studio's settings.

    Its standard input is a pipe; with ``answers`` its standard output is one too.
    """

    def __init__(self, settings: Settings, module: str, *arguments: str, answers: bool = False) -> None:
        environment = {
            **os.environ,
            **settings.environment,
            "DAILIES_HOME": str(settings.home),
            "DAILIES_JOBS_URL": settings.jobs_url,
        }
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if answers else subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def process_id(self) -> int:
        """The id of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def wait(self) -> int:
        """Wait for its end and return its exit status."""
        return self._process.wait()

    def ask(self, line: bytes, patience: float) -> bytes:
        """Send a line and return the line that comes back; nothing if the child ended, or was ended for its silence."""
        if not self._process.stdin or not self._process.stdout:
            return b""
        timer = threading.Timer(patience, self._process.kill)
        timer.start()
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
            return self._process.stdout.readline()
        except OSError:
            return b""
        finally:
            timer.cancel()

    def end(self, patience: float) -> None:
        """Ask it to stop, wait, then end it and all that it had started."""
        try:
            if self._process.stdin:
                self._process.stdin.close()
            self._process.terminate()
            self._process.wait(patience)
        except OSError:
            log.debug("process %d had closed its end already", self.process_id)
        except subprocess.TimeoutExpired:
            log.warning("process %d did not stop in time and is ended", self.process_id)
        self.clear()

    def clear(self) -> None:
        """Kill what is left of it and of its own children, such as an ffmpeg whose worker was killed."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            try:
                os.killpg(self.process_id, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                log.debug("nothing was left of process %d", self.process_id)
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


class Supervisor:
    """Keeps one worker alive from ``start`` to ``stop``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stopping = threading.Event()
        self._changing = threading.Lock()
        self._child: Child | None = None
        self._thread = threading.Thread(target=self._keep, name="supervisor", daemon=True)

    @property
    def process_id(self) -> int | None:
        """The worker's process id while one runs."""
        child = self._child
        return child.process_id if child and child.is_alive else None

    def start(self) -> None:
        """Start the worker; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop the worker and wait for its end, three seconds at most."""
        self._stopping.set()
        with self._changing:
            if self._child is not None:
                self._child.end(PATIENCE)
        self._thread.join(0.5)

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            started = time.monotonic()
            with self._changing:
                if self._stopping.is_set():
                    return
                child = self._child = Child(self._settings, "components.jobs.worker", "--supervised")
            status = child.wait()
            if self._stopping.is_set():
                return
            child.clear()
            if status == FOLDER_IN_USE:
                if pause != STANDBY:
                    log.warning("another worker serves %s; ours waits for its end", self._settings.home)
                pause = STANDBY
                continue
            pause = 0.25 if time.monotonic() - started > LONG_ENOUGH else min(2 * pause + 0.25, 30.0)
            log.warning("the worker ended with status %s; the next one starts in %.1f s", status, pause)
