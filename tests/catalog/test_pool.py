import os
import sqlite3
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from components.catalog import Catalog
from components.catalog.migrations import migrate
from components.catalog.pool import KEPT, Pool
from components.errors import CatalogError, StorageFull

Script = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def pool(path: Path) -> Pool:
    migrate(path)
    pool = Pool(path)
    with pool.write() as db:
        db.execute("CREATE TABLE tallies (n INTEGER)")
        db.execute("INSERT INTO tallies VALUES (0)")
    return pool


def tally(pool: Pool) -> int:
    with pool.read() as db:
        return int(db.execute("SELECT n FROM tallies").fetchone()[0])


def add_one(pool: Pool) -> None:
    """Read, think, write: what a deferred transaction fails at."""
    with pool.write() as db:
        n = db.execute("SELECT n FROM tallies").fetchone()[0]
        db.execute("UPDATE tallies SET n = ?", (n + 1,))


def test_eight_threads_that_read_modify_write_lose_nothing(pool: Pool) -> None:
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: add_one(pool), range(800)))
    assert tally(pool) == 800


def test_processes_that_read_modify_write_lose_nothing(pool: Pool, process: Script) -> None:
    script = """
import sys
from pathlib import Path
from components.catalog.pool import Pool
pool = Pool(Path(sys.argv[1]))
for _ in range(100):
    with pool.write() as db:
        n = db.execute("SELECT n FROM tallies").fetchone()[0]
        db.execute("UPDATE tallies SET n = ?", (n + 1,))
"""
    running = [process(script, pool.path) for _ in range(3)]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in running] == [("", 0)] * 3
    assert tally(pool) == 300


def test_an_error_inside_a_write_leaves_the_old_state(pool: Pool) -> None:
    def fail() -> None:
        with pool.write() as db:
            db.execute("UPDATE tallies SET n = 99")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert tally(pool) == 0


def test_kill_9_between_write_and_commit_leaves_the_old_state(pool: Pool, process: Script) -> None:
    script = """
import sys, time
from pathlib import Path
from components.catalog.pool import Pool
with Pool(Path(sys.argv[1])).write() as db:
    db.execute("UPDATE tallies SET n = 99")
    print("written", flush=True)
    time.sleep(60)
"""
    killed = process(script, pool.path)
    assert killed.stdout
    assert killed.stdout.readline() == "written\n"
    assert tally(pool) == 0
    killed.kill()
    killed.wait()
    add_one(pool)
    assert tally(pool) == 1


def test_two_threads_never_hold_the_same_connection(pool: Pool) -> None:
    with pool.read() as first, pool.read() as second:
        assert first is not second


def test_the_connection_given_back_last_is_lent_first_and_few_are_kept(pool: Pool) -> None:
    with pool.read() as one, pool.read():
        pass
    with pool.read() as again:
        assert again is one
    leases = [pool.read() for _ in range(KEPT + 4)]
    for lease in leases:
        lease.__enter__()
    for lease in leases:
        lease.__exit__(None, None, None)
    assert len(pool._idle) == KEPT


def test_a_forked_child_opens_connections_of_its_own(pool: Pool) -> None:
    with pool.read():
        pass
    child = os.fork()
    if not child:
        try:
            add_one(pool)
            os._exit(0 if pool._process == os.getpid() else 1)
        finally:
            os._exit(2)
    assert os.waitpid(child, 0)[1] == 0
    add_one(pool)
    assert tally(pool) == 2


def test_a_closed_catalog_says_that_it_is_closed(catalog: Catalog) -> None:
    catalog.close()
    with pytest.raises(CatalogError, match="closed"):
        catalog.jobs.active()


def test_half_a_surrogate_pair_from_a_link_or_a_file_name_is_no_crash(pool: Pool) -> None:
    with pool.read() as db:
        assert db.execute("SELECT ?", ("a\ud83cb",)).fetchone()[0] == "a?b"
        assert db.execute("SELECT :text", {"text": "\udcff"}).fetchone()[0] == "?"


def test_a_full_disk_is_told_in_words_and_changes_nothing(pool: Pool) -> None:
    def fill() -> None:
        with pool.write() as db:
            db.execute("UPDATE tallies SET n = 99")
            pages = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count = {pages}")
            db.execute("CREATE TABLE large AS SELECT randomblob(1000000)")

    with pytest.raises(StorageFull, match="full") as raised:
        fill()
    assert "SQLITE_FULL" in raised.value.detail
    assert tally(pool) == 0


def test_a_mistake_in_a_statement_is_not_disguised(pool: Pool) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"), pool.read() as db:
        db.execute("SELEKT 1")


def test_the_ledger_writes_through_to_the_disk_and_the_rest_does_not_wait_for_it(path: Path) -> None:
    migrate(path)
    for synchronous, level in (("NORMAL", 1), ("FULL", 2)):
        with Pool(path, synchronous=synchronous).read() as db:  # type: ignore[arg-type]
            assert db.execute("PRAGMA synchronous").fetchone()[0] == level
            assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
