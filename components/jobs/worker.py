"""The worker: the process in which jobs run. ``python -m components.jobs.worker``, or started by the app's supervisor.

One works on a data folder at a time. It may be killed at any moment; the next one goes on with what it left. Asked to
stop (SIGTERM, Ctrl-C, or with ``--supervised`` the end of its standard input, which is the end of its parent), it
stops what runs, leaves it pending and is gone within three seconds.
"""

import logging
import logging.handlers
import os
import signal
import sys
import threading
import time
from types import FrameType

from dbos import DBOS

from components.errors import DailiesError, FolderInUse
from components.jobs import lock
from components.jobs.attempt import Shift
from components.jobs.bench import Bench
from components.jobs.client import Jobs
from components.jobs.engine import APPLICATION, EXECUTOR, LANES, VERSION
from components.jobs.flows import declare
from components.jobs.reconcile import reconcile
from components.jobs.supervisor import FOLDER_IN_USE
from components.jobs.sweep import prune, sweep
from components.settings import Settings

PATIENCE = 2.0  # seconds for running jobs to stop in
PREDECESSOR = 5.0  # seconds for an earlier worker to go away in
RECONCILE = 3.0
THREADS = 64  # what runs in threads of DBOS: imports, renders, and the bookkeeping of what rests
SWEEP = 3600.0
log = logging.getLogger(__name__)
_asked = threading.Event()


def main(arguments: list[str]) -> int:
    """Work until asked to stop; return the exit status."""
    supervised = "--supervised" in arguments
    try:
        settings = Settings.from_environment()
        settings.home.mkdir(parents=True, exist_ok=True)
        with lock.take(settings.home, patience=PREDECESSOR if supervised else 0.0):
            _heed_signals()
            if supervised:
                threading.Thread(target=_watch_parent, name="parent", daemon=True).start()
            _log_to(settings)
            _work(settings)
    except FolderInUse as error:
        if not supervised:
            sys.stderr.write(f"{error}\n")
        return FOLDER_IN_USE
    except DailiesError as error:
        sys.stderr.write(f"{error}\n{error.detail}\n")
        return 1
    return 0


def _work(settings: Settings) -> None:
    started = time.monotonic()
    shift = _open(settings)
    log.info("at work on %s after %.2f s", settings.home, time.monotonic() - started)
    while not _asked.wait(1.0):  # in slices: on Windows a signal is only heard between two waits
        pass
    finished = shift.stop(PATIENCE)
    log.info("stopped%s", "" if finished else " in the middle of something that did not heed it")


def _open(settings: Settings) -> Shift:
    """Open everything, go on with what an earlier worker left, and take new jobs from now on."""
    bench = Bench.open(settings)
    jobs = Jobs(bench)
    shift = Shift(bench)
    declare(shift)
    _ = jobs.client  # makes the job database and its queues, so that DBOS serves them from its first moment
    DBOS(
        config={
            "name": APPLICATION,
            "system_database_url": settings.jobs_url,
            "application_version": VERSION,
            "executor_id": EXECUTOR,
            "log_level": "WARNING",
            "max_executor_threads": THREADS,
        }
    )
    DBOS.listen_queues(list(LANES))
    DBOS.launch()
    threading.Thread(target=_tend, args=(bench, jobs), name="tend", daemon=True).start()
    return shift


def _tend(bench: Bench, jobs: Jobs) -> None:
    """Keep the tables in step and the temp folder clean."""
    swept = -SWEEP
    while not _asked.is_set():
        try:
            if time.monotonic() - swept >= SWEEP:
                swept = time.monotonic()
                sweep(bench)
                prune(jobs)
            reconcile(bench, jobs)
        except Exception:
            log.exception("tending failed; it is tried again")
        _asked.wait(RECONCILE)


def _heed_signals() -> None:
    def heed(_number: int, _frame: FrameType | None) -> None:
        threading.Thread(target=_asked.set, daemon=True).start()  # a handler must not take the lock its thread may hold

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, heed)


def _watch_parent() -> None:
    """Ask to stop at the end of standard input: the parent has closed it, or is no more."""
    while sys.stdin.buffer.read(1024):
        pass
    _asked.set()


def _log_to(settings: Settings) -> None:
    file = logging.handlers.RotatingFileHandler(
        settings.home / "worker.log", maxBytes=2_000_000, backupCount=3, encoding="utf-8"
    )
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, format=form, handlers=[file, logging.StreamHandler()], force=True)
    for name in ("dbos", "httpx", "sqlalchemy"):
        logging.getLogger(name).setLevel(logging.WARNING)


if __name__ == "__main__":
    status = main(sys.argv[1:])
    logging.shutdown()
    os._exit(status)  # at once: a thread in the middle of something would hold up an orderly end
