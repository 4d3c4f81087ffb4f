"""Leased SQLite connections: each is used by one thread at a time, the one given back last is lent first.

Streamlit runs every script in a new thread, so connections cannot belong to threads, and a shared one would mix two
threads' transactions. Writes take the lock at their start (BEGIN IMMEDIATE): a deferred transaction that reads first
and writes later fails with "database is locked", which no time-out helps against.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from components.errors import CatalogDamaged, CatalogError, DailiesError, StorageFull

BUSY_TIMEOUT = 30.0
KEPT = 8


class Connection(sqlite3.Connection):
    """A connection that takes any Python text: half of a surrogate pair (from a file name, a link) becomes “?”."""

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            return super().execute(sql, parameters)
        except UnicodeEncodeError:
            return super().execute(sql, _encodable(parameters))


def connect(path: Path, *, synchronous: Literal["NORMAL", "FULL"] = "NORMAL") -> Connection:
    """Open the file in autocommit mode; FULL survives a power cut at every commit, NORMAL may lose the last ones."""
    connection = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False, factory=Connection
    )
    connection.row_factory = sqlite3.Row
    for pragma in (f"synchronous = {synchronous}", "foreign_keys = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class Pool:
    """Lends connections to one catalog file."""

    def __init__(self, path: Path, *, synchronous: Literal["NORMAL", "FULL"] = "NORMAL") -> None:
        self.path = path
        self._synchronous = synchronous
        self._lock = threading.Lock()
        self._idle: list[Connection] = []
        self._abandoned: list[Connection] = []
        self._process = os.getpid()
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a connection; each statement sees the newest committed state."""
        with told_in_words(self.path):
            connection = self._take()
            try:
                yield connection
            finally:
                self._give_back(connection)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Lend a connection inside a transaction that is committed at the end, or rolled back by an exception."""
        with self.read() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close what is idle now, and what is still lent when it comes back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> Connection:
        with self._lock:
            if self._closed:
                raise CatalogError("The catalog is closed. Open it again before using it.")
            if self._process != os.getpid():
                # SQLite forbids carrying a connection over a fork; closing it here would break the parent's locks.
                self._abandoned, self._idle, self._process = self._idle, [], os.getpid()
            if self._idle:
                return self._idle.pop()
        return connect(self.path, synchronous=self._synchronous)

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < KEPT and not connection.in_transaction:
                self._idle.append(connection)
                return
        connection.close()


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Turn SQLite's troubles with the file into our errors; mistakes in a statement pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        ours = _in_words(error, path)
        if ours is None:
            raise
        raise ours from error


def _in_words(error: sqlite3.Error, path: Path) -> DailiesError | None:
    detail = f"{getattr(error, 'sqlite_errorname', 'SQLITE_ERROR')}: {error}"
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return StorageFull(f"The disk that holds {path} is full. Free some space and try again.", detail=detail)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return CatalogDamaged(
                f"{path} is not a readable Dailies catalog. Put a backup in its place, or move it away to start anew.",
                detail=detail,
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CatalogError(
                f"{path} was busy for {BUSY_TIMEOUT:.0f} seconds. Try again in a moment.", detail=detail
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return CatalogError(
                f"Dailies may not write to {path}. Change the rights of its folder, or set DAILIES_HOME elsewhere.",
                detail=detail,
            )
        case sqlite3.SQLITE_IOERR:
            return CatalogError(
                f"The disk that holds {path} reports an error. Check its free space and health, then try again.",
                detail=detail,
            )
    return None


def _encodable(parameters: Any) -> Any:
    if isinstance(parameters, dict):
        return {name: _encodable(value) for name, value in parameters.items()}
    if isinstance(parameters, tuple | list):
        return [_encodable(value) for value in parameters]
    return parameters.encode(errors="replace").decode() if isinstance(parameters, str) else parameters
