"""The ledger of generations: what was asked of a service, what it cost, what came of it.

A row is committed before anything is sent, on connections that survive a power cut (synchronous = FULL), so that a
crash at any moment leaves a trace of what may have been paid.
"""

from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Row
from typing import Any

from components.catalog.pool import Connection, Pool
from components.catalog.rows import assign, column, columns, from_json, insert, plain
from components.errors import GenerationNotFound


class GenerationState(StrEnum):
    """How far a generation has come. ``needs_review``: it may have been paid, and only a person can tell."""

    intended = "intended"
    submitting = "submitting"
    queued = "queued"
    running = "running"
    fetching = "fetching"
    succeeded = "succeeded"
    failed = "failed"
    canceled = "canceled"
    needs_review = "needs_review"


@dataclass(frozen=True)
class GenerationRecord:
    """One run at a service. ``error`` has name, message and detail; ``reference`` is all a new process needs to go on.

    ``estimate`` and ``cost`` are in USD; a None cost is not (yet) known.
    """

    id: str
    job_id: str
    provider: str
    model: str
    request: dict[str, Any]
    request_hash: str
    state: GenerationState
    created_at: str
    estimate: float | None = None
    cost: float | None = None
    service_id: str | None = None
    reference: dict[str, Any] | None = None
    media: str | None = None
    error: dict[str, Any] | None = None
    prompt_id: str | None = None
    submitted_at: str | None = None
    finished_at: str | None = None


class Generations:
    """The ledger of a catalog."""

    def __init__(self, pool: Pool, durable: Pool) -> None:
        self._pool = pool
        self._durable = durable

    def intend(self, record: GenerationRecord) -> GenerationRecord:
        """Note what is about to be sent; if the id is known, change nothing and return what the ledger has."""
        row = columns(record)
        with self._durable.write() as db:
            db.execute(insert("generations", row), row)
            return _get(db, record.id)

    def update(self, generation_id: str, /, **changes: object) -> GenerationRecord:
        """Write down what became known, by field name."""
        sql = f"UPDATE generations SET {assign(GenerationRecord, changes)} WHERE id = :id"  # noqa: S608  our own names
        with self._durable.write() as db:
            db.execute(sql, {name: column(value) for name, value in changes.items()} | {"id": generation_id})
            return _get(db, generation_id)

    def get(self, generation_id: str) -> GenerationRecord:
        """Return a generation."""
        with self._pool.read() as db:
            return _get(db, generation_id)

    def of_job(self, job_id: str) -> tuple[GenerationRecord, ...]:
        """Return the generations of a job, oldest first."""
        return self._select("job_id = ? ORDER BY rowid", job_id)

    def succeeded(self, request_hash: str) -> tuple[GenerationRecord, ...]:
        """Return what the very same request has already given, newest first."""
        succeeded = GenerationState.succeeded
        return self._select("request_hash = ? AND state = ? ORDER BY rowid DESC", request_hash, succeeded)

    def in_state(self, state: GenerationState) -> tuple[GenerationRecord, ...]:
        """Return the generations in one state, newest first."""
        return self._select("state = ? ORDER BY rowid DESC", state)

    def newest(self, limit: int = 50) -> tuple[GenerationRecord, ...]:
        """Return the latest generations, newest first."""
        return self._select("TRUE ORDER BY rowid DESC LIMIT ?", max(0, limit))

    def spent(self, since: str) -> float:
        """Sum up the USD of what was sent since then: costs where the service told them, estimates where it may charge.

        What failed or was canceled without a told cost counts as nothing; what needs review counts as paid.
        """
        sql = (
            "SELECT coalesce(sum(CASE WHEN cost IS NOT NULL THEN cost"
            " WHEN state IN ('intended', 'failed', 'canceled') THEN 0 ELSE coalesce(estimate, 0) END), 0)"
            " FROM generations WHERE coalesce(submitted_at, created_at) >= ?"
        )
        with self._pool.read() as db:
            return float(db.execute(sql, (since,)).fetchone()[0])

    def _select(self, where: str, *values: object) -> tuple[GenerationRecord, ...]:
        with self._pool.read() as db:
            rows = db.execute(f"SELECT * FROM generations WHERE {where}", values).fetchall()  # noqa: S608  our own text
        return tuple(_record(row) for row in rows)


def _record(row: Row) -> GenerationRecord:
    decoded = {name: from_json(row[name]) for name in ("request", "reference", "error")}
    return GenerationRecord(**plain(GenerationRecord, row) | decoded | {"state": GenerationState(row["state"])})


def _get(db: Connection, generation_id: str) -> GenerationRecord:
    row = db.execute("SELECT * FROM generations WHERE id = ?", (generation_id,)).fetchone()
    if row is None:
        raise GenerationNotFound(
            "This generation is not in the ledger: the link may be incomplete. Look for it among the jobs.",
            detail=f"generation {generation_id[:80]!r}",
        )
    return _record(row)
