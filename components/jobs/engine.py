"""How we use DBOS, in one place for the web process and the worker: names, version, queues, and the database it needs.

DBOS is imported inside the functions: it costs half a second that the first page need not wait for.
"""

import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dbos import DBOSClient

APPLICATION = "dailies"
VERSION = "1"  # pinned: a changed one leaves the workflows of the old one where they are
EXECUTOR = "studio"  # pinned: a worker goes on with what the one before it left behind
STUDIO = "studio"
RENDER = "render"
SERVICES = "services"
# Light jobs mostly wait; of those that need all cores, one runs at a time. What waits for services costs no thread.
LANES = {STUDIO: 32, RENDER: 1, SERVICES: 1000}
POLLING = 0.2
SQLITE = "sqlite:///"


def workflow_id(job_id: str, attempt: int) -> str:
    """Name the workflow of one attempt at a job: enqueued twice, it runs once."""
    return f"{job_id}-{attempt}"


def connect(url: str) -> "DBOSClient":
    """Make the job database and its queues where they are missing; safe from two processes at once."""
    from dbos import DBOS, DBOSClient

    _lend_milliseconds()
    if url.startswith(SQLITE):
        _write_ahead(Path(url.removeprefix(SQLITE)))
    DBOS.migrate(url)
    client = DBOSClient(system_database_url=url, application_name=APPLICATION)
    for name, concurrency in LANES.items():
        client.register_queue(name, worker_concurrency=concurrency, polling_interval_sec=POLLING)
    return client


def _lend_milliseconds() -> None:
    """Give an SQLite before 3.42 the clock that DBOS asks it for on Python 3.12 and newer.

    DBOS 3.4 takes a new Python for a new SQLite and writes ``unixepoch('subsec')`` into its tables, which an older one,
    such as Debian 12's, answers with NULL.
    """
    from sqlalchemy import Engine, event

    if sqlite3.sqlite_version_info < (3, 42) and not event.contains(Engine, "connect", _lend_clock):
        event.listen(Engine, "connect", _lend_clock)


def _lend_clock(connection: Any, _record: object) -> None:
    if isinstance(connection, sqlite3.Connection):
        connection.create_function("unixepoch", -1, lambda *_: time.time())


def _write_ahead(path: Path) -> None:
    """Let the web process read while the worker writes. SQLite answers a race for this switch with an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for last in (False,) * 40 + (True,):
        connection = sqlite3.connect(path, timeout=5)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if last:
                raise
            time.sleep(0.05)
        else:
            return
        finally:
            connection.close()
