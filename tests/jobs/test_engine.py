"""The job database works on the SQLite that is there, whatever Python it came with."""

import time
from pathlib import Path

from sqlalchemy import create_engine, text

from components.jobs.engine import LANES, connect


def test_the_clock_that_dbos_writes_into_its_tables_ticks_on_an_old_sqlite(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'jobs.db'}"
    connect(url).destroy()
    with create_engine(url).connect() as connection:
        now = connection.execute(text("SELECT unixepoch('subsec')")).scalar()
    assert now is not None
    assert abs(now - time.time()) < 60


def test_opening_twice_keeps_the_queues(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'jobs.db'}"
    connect(url).destroy()
    client = connect(url)
    with create_engine(url).connect() as connection:
        names = {row[0] for row in connection.execute(text("SELECT name FROM queues"))}
    client.destroy()
    assert names >= set(LANES)
