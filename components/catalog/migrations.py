"""Brings a catalog file up to date, whoever opens it first. The only module that knows sqlite-utils.

A file that is up to date, as nearly always, is told so by one plain query; sqlite-utils is imported only to migrate.
"""

import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from components.catalog.pool import BUSY_TIMEOUT, Connection, connect, told_in_words
from components.catalog.schema import FIRST, MADE_FILES, MONEY, PROMPT_ROOM, STORY
from components.errors import CatalogDamaged, CatalogError, CatalogTooNew

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = "dailies"
HEAVY = ("pandas", "numpy")


def first_tables(db: "Database") -> None:
    """Create the tables of the first edition."""
    _run(db, FIRST)


def money(db: "Database") -> None:
    """Note what may be billed although it was stopped, and which costs are only estimates."""
    _run(db, MONEY)


def prompt_room(db: "Database") -> None:
    """Let prompts be tagged and searched; keep word lists and storyboards."""
    _run(db, PROMPT_ROOM)


def made_files(db: "Database") -> None:
    """Note what a job made that is no clip."""
    _run(db, MADE_FILES)


def story(db: "Database") -> None:
    """Note what happened to a generation, and which services refused their key."""
    _run(db, STORY)


STEPS: tuple[Callable[["Database"], None], ...] = (first_tables, money, prompt_room, made_files, story)
"""In the order of their making. To change the tables, write a step and add it here; never change one that was released.
A step that rebuilds ``clips`` must make its triggers and its search index anew: both go with the old table."""


def migrate(path: Path) -> None:
    """Create or update the catalog file; safe when several processes do it at once."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogError(
            f"Dailies cannot create the folder {path.parent}. Change its rights, or set DAILIES_HOME to another one.",
            detail=str(error),
        ) from error
    with told_in_words(path), closing(connect(path)) as connection:
        if not _pending(connection, path):
            return
        _use_write_ahead_log(connection)
        _apply(connection, path)


def _apply(connection: Connection, path: Path) -> None:
    with _hidden(HEAVY):
        from sqlite_utils import Database, Migrations

    migrations = Migrations(NAME)
    for step in STEPS:
        migrations()(step)
    # The lock comes first: the library's own deferred transactions would fail when two processes migrate at once.
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _pending(connection, path):
            migrations.apply(Database(connection))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _pending(connection: Connection, path: Path) -> list[str]:
    """Tell which steps the file lacks; refuse one that we must not touch."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    known = [step.__name__ for step in STEPS]
    if not tables:
        return known
    applied: Sequence[str] = ()
    if "_sqlite_migrations" in tables:
        select = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
        applied = [row[0] for row in connection.execute(select, (NAME,)).fetchall()]
    if not applied:
        raise CatalogDamaged(f"{path} is a database of another program. Move it away, or set DAILIES_HOME elsewhere.")
    if newer := [name for name in applied if name not in known]:
        raise CatalogTooNew(
            f"{path} was written by a newer Dailies. Update Dailies to open it; nothing was changed.",
            detail=f"unknown migrations: {', '.join(newer)}",
        )
    return [name for name in known if name not in applied]


def _use_write_ahead_log(connection: Connection) -> None:
    """Switch to WAL; SQLite answers "locked" at once while another process does the same, so ask again."""
    deadline = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _run(db: "Database", script: str) -> None:
    """Run several statements inside the open transaction, which ``executescript`` would commit."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""


class _Absent:
    """Says to one thread that some modules are not installed; other threads import them as ever."""

    def __init__(self, modules: Sequence[str]) -> None:
        self._modules = modules
        self._thread = threading.get_ident()

    def find_spec(self, name: str, *_: object) -> None:
        """Refuse the import, or leave it to the next finder."""
        if name in self._modules and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(f"{name} is not needed here", name=name)


@contextmanager
def _hidden(modules: Sequence[str]) -> Iterator[None]:
    """Let no optional import of these modules succeed: sqlite-utils would load pandas, 95 MB, if it finds it."""
    finder = _Absent(modules)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
