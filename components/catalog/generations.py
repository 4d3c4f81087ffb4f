"""The ledger of generations: what was asked of a service, what it cost, what came of it.

A row is committed before anything is sent, on connections that survive a power cut (synchronous = FULL), so that a
crash at any moment leaves a trace of what may have been paid.
"""

from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Row
from typing import Any

from components.catalog.ids import now
from components.catalog.pool import Connection, Pool
from components.catalog.rows import assign, column, columns, from_json, insert, plain
from components.catalog.story import Line, with_line
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

    ``estimate`` and ``cost`` are in USD; a None cost is not (yet) known. ``billed`` says that the service will or may
    charge for it although nothing came of it. ``story`` is what happened to it, line by line.
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
    billed: bool = False
    story: tuple[Line, ...] = ()

    @property
    def estimated(self) -> bool:
        """Whether what it counts for is an estimate, since no service told its cost."""
        return self.cost is None and self.estimate is not None


@dataclass(frozen=True)
class Spend:
    """What one model of one service has cost, in USD; ``estimated`` when not every service told its cost."""

    provider: str
    model: str
    amount: float
    count: int
    estimated: bool


# What a row counts for: its cost where the service told it, its estimate where it may be charged.
AMOUNT = (
    "CASE WHEN cost IS NOT NULL THEN cost WHEN state = 'intended' THEN 0"
    " WHEN state IN ('failed', 'canceled') AND NOT coalesce(billed, 0) THEN 0 ELSE coalesce(estimate, 0) END"
)
SENT = "coalesce(submitted_at, created_at) >= ?"
PLEDGED = """
SELECT coalesce(sum(json_extract(request, '$.estimate')), 0) FROM jobs
WHERE kind = 'generate' AND state IN ('waiting', 'running') AND NOT EXISTS (
    SELECT 1 FROM generations
    WHERE job_id = jobs.id AND state IN ('submitting', 'queued', 'running', 'fetching', 'succeeded', 'needs_review')
)
"""
LATEST_SECONDS = """
SELECT 86400 * (julianday(finished_at) - julianday(submitted_at)) AS seconds FROM (
    SELECT submitted_at, finished_at FROM generations
    WHERE provider = ? AND model = ? AND state = 'succeeded' AND submitted_at > '' AND finished_at > ''
    ORDER BY rowid DESC LIMIT 21
) ORDER BY seconds
"""
GIVEN = """
SELECT DISTINCT substr(value, 1, 64) FROM jobs, json_tree(jobs.request, '$.media') AS given
WHERE kind = 'generate' AND given.type = 'text' AND instr(value, '.') = 65
"""


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

    def update(self, generation_id: str, said: str = "", /, **changes: object) -> GenerationRecord:
        """Write down what became known, by field name, and add what there is to say about it to the story."""
        with self._durable.write() as db:
            if said:
                changes["story"] = with_line(_get(db, generation_id).story, said, now())
            sql = f"UPDATE generations SET {assign(GenerationRecord, changes)} WHERE id = :id"  # noqa: S608  our own names
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

        What failed or was canceled without a told cost counts as nothing, unless it may be billed; what needs review
        counts as paid.
        """
        sql = f"SELECT coalesce(sum({AMOUNT}), 0) FROM generations WHERE {SENT}"  # noqa: S608  our own text
        with self._pool.read() as db:
            return float(db.execute(sql, (since,)).fetchone()[0])

    def pledged(self) -> float:
        """Sum up the estimates of open jobs that have not been sent yet."""
        with self._pool.read() as db:
            return float(db.execute(PLEDGED).fetchone()[0])

    def spending(self, since: str) -> tuple[Spend, ...]:
        """Return what was spent since then by service and model, the most first; what costs nothing is left out."""
        sql = (
            f"SELECT provider, model, sum({AMOUNT}) AS amount, count(*) AS count, max(cost IS NULL) AS estimated"  # noqa: S608  our own text
            f" FROM generations WHERE {SENT} AND {AMOUNT} > 0 GROUP BY provider, model ORDER BY amount DESC"
        )
        with self._pool.read() as db:
            rows = db.execute(sql, (since,)).fetchall()
        return tuple(Spend(**{**dict(row), "estimated": bool(row["estimated"])}) for row in rows)

    def usual_seconds(self, provider: str, model: str) -> float | None:
        """Return how long a model usually takes from sending to the clip: the median of its last runs, if any."""
        with self._pool.read() as db:
            seconds = [float(row[0]) for row in db.execute(LATEST_SECONDS, (provider, model)).fetchall()]
        return seconds[len(seconds) // 2] if seconds else None

    def with_service_id(self, provider: str, service_id: str) -> GenerationRecord | None:
        """Return the generation that a service knows by this id, if the ledger has it."""
        return next(iter(self._select("service_id = ? AND provider = ?", service_id, provider)), None)

    def inputs_in_use(self) -> set[str]:
        """Return the hashes of the uploaded pictures and videos that generate jobs were given."""
        with self._pool.read() as db:
            return {str(row[0]) for row in db.execute(GIVEN).fetchall()}

    def _select(self, where: str, *values: object) -> tuple[GenerationRecord, ...]:
        with self._pool.read() as db:
            rows = db.execute(f"SELECT * FROM generations WHERE {where}", values).fetchall()  # noqa: S608  our own text
        return tuple(_record(row) for row in rows)


def _record(row: Row) -> GenerationRecord:
    decoded = {name: from_json(row[name]) for name in ("request", "reference", "error")}
    state, billed = GenerationState(row["state"]), bool(row["billed"])
    told = {"state": state, "billed": billed, "story": tuple(from_json(row["story"]) or ())}
    return GenerationRecord(**plain(GenerationRecord, row) | decoded | told)


def _get(db: Connection, generation_id: str) -> GenerationRecord:
    row = db.execute("SELECT * FROM generations WHERE id = ?", (generation_id,)).fetchone()
    if row is None:
        raise GenerationNotFound(
            "This generation is not in the ledger: the link may be incomplete. Look for it among the jobs.",
            detail=f"generation {generation_id[:80]!r}",
        )
    return _record(row)
