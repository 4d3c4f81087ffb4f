"""The jobs: our own queued work as people see it. Which step comes next is the job engine's affair."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Row
from typing import Any

from components.catalog.ids import now
from components.catalog.pool import Connection, Pool
from components.catalog.rows import assign, column, columns, from_json, insert, plain, to_json
from components.errors import JobNotFound


class JobKind(StrEnum):
    """What a job does."""

    generate = "generate"
    edit = "edit"
    import_ = "import"
    export = "export"


class JobState(StrEnum):
    """How far a job has come."""

    waiting = "waiting"
    running = "running"
    succeeded = "succeeded"
    failed = "failed"
    canceled = "canceled"
    needs_review = "needs_review"

    @property
    def is_active(self) -> bool:
        """Whether the job waits or works."""
        return self in (JobState.waiting, JobState.running)

    @property
    def is_final(self) -> bool:
        """Whether only a retry can change the job; what needs review still waits for a person's word."""
        return self in (JobState.succeeded, JobState.failed, JobState.canceled)


@dataclass(frozen=True)
class Job:
    """One piece of work. ``progress`` is 0 to 1 or not known; ``note`` says in words what is going on.

    ``intent`` names the wish behind it: a second click with the same intent is the same job.
    ``error`` has name, message and detail. ``result`` is a file that is no clip: ``media``, ``suffix``, ``size``.
    """

    id: str
    kind: JobKind
    title: str
    intent: str
    created_at: str
    state: JobState = JobState.waiting
    progress: float | None = None
    note: str = ""
    request: dict[str, Any] | None = None
    error: dict[str, Any] | None = None
    clip_id: str | None = None
    poster: str | None = None
    result: dict[str, Any] | None = None
    prompt_id: str | None = None
    attempt: int = 1
    started_at: str | None = None
    finished_at: str | None = None
    seen_at: str | None = None


class Jobs:
    """The jobs of a catalog."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def add(self, job: Job) -> Job:
        """Store a job, or return the one that was stored first with the same intent."""
        row = columns(job) | {"request": to_json(job.request or {})}
        with self._pool.write() as db:
            db.execute(insert("jobs", row), row)
            stored = db.execute("SELECT * FROM jobs WHERE intent = ?", (job.intent,)).fetchone()
            return _job(stored) if stored else _get(db, job.id)

    def get(self, job_id: str) -> Job:
        """Return a job."""
        with self._pool.read() as db:
            return _get(db, job_id)

    def with_intent(self, intent: str) -> Job | None:
        """Return the job that was stored for a wish, if it was."""
        return next(iter(self._select("intent = ?", intent)), None)

    def update(self, job_id: str, /, **changes: object) -> bool:
        """Write down how a job goes on, by field name; False if that changed nothing.

        A finished job stays as it is, so a late report cannot revive a canceled one. Start and end times follow the
        state unless they are given.
        """
        with self._pool.write() as db:
            job = _get(db, job_id)
            if job.state.is_final:
                return False
            changes = _with_times(job, changes)
            different = {name: value for name, value in changes.items() if value != getattr(job, name, ...)}
            if not different:
                return False
            sql = f"UPDATE jobs SET {assign(Job, different)} WHERE id = :id"  # noqa: S608  our own names
            db.execute(sql, {name: column(value) for name, value in different.items()} | {"id": job_id})
            return True

    def reopen(self, job_id: str) -> Job:
        """Let a job that failed, was canceled or needs review wait for its next attempt; leave any other as it is."""
        with self._pool.write() as db:
            db.execute(
                "UPDATE jobs SET state = 'waiting', attempt = attempt + 1, progress = NULL, note = '', error = NULL,"
                " started_at = NULL, finished_at = NULL, seen_at = NULL"
                " WHERE id = ? AND state IN ('failed', 'canceled', 'needs_review')",
                (job_id,),
            )
            return _get(db, job_id)

    def active(self) -> tuple[Job, ...]:
        """Return the jobs that wait or work, oldest first."""
        return self._select("state IN ('waiting', 'running') ORDER BY rowid")

    def attempts(self) -> set[tuple[str, int]]:
        """Return the id and the number of the attempt of every job that waits or works; cheaper than the jobs."""
        with self._pool.read() as db:
            rows = db.execute("SELECT id, attempt FROM jobs WHERE state IN ('waiting', 'running')").fetchall()
        return {(row["id"], row["attempt"]) for row in rows}

    def recent(self, limit: int = 50) -> tuple[Job, ...]:
        """Return the latest jobs of any state, newest first."""
        return self._select("TRUE ORDER BY rowid DESC LIMIT ?", max(0, limit))

    def of_prompt(self, prompt_id: str, limit: int = 50) -> tuple[Job, ...]:
        """Return the jobs of a prompt, newest first."""
        return self._select("prompt_id = ? ORDER BY rowid DESC LIMIT ?", prompt_id, max(0, limit))

    def version(self) -> int:
        """Return a number that grows whenever any process changes a job; cheap enough to ask many times a second."""
        with self._pool.read() as db:
            return int(db.execute("SELECT version FROM changes WHERE name = 'jobs'").fetchone()[0])

    def mark_seen(self, ids: Iterable[str]) -> None:
        """Note that the end of these jobs has been looked at."""
        with self._pool.write() as db:
            db.execute(
                "UPDATE jobs SET seen_at = ? WHERE seen_at IS NULL AND id IN (SELECT value FROM json_each(?))",
                (now(), to_json(list(ids))),
            )

    def _select(self, where: str, *values: object) -> tuple[Job, ...]:
        with self._pool.read() as db:
            rows = db.execute(f"SELECT * FROM jobs WHERE {where}", values).fetchall()  # noqa: S608  our own text
        return tuple(_job(row) for row in rows)


def _with_times(job: Job, changes: dict[str, object]) -> dict[str, object]:
    state = JobState(str(changes.get("state", job.state)))
    times: dict[str, object] = {}
    if state is JobState.running and job.started_at is None:
        times["started_at"] = now()
    if not state.is_active and job.finished_at is None:
        times["finished_at"] = now()
    return times | changes


def _job(row: Row) -> Job:
    decoded = {"request": from_json(row["request"]), "error": from_json(row["error"])}
    decoded["result"] = from_json(row["result"])
    return Job(**plain(Job, row) | decoded | {"kind": JobKind(row["kind"]), "state": JobState(row["state"])})


def _get(db: Connection, job_id: str) -> Job:
    row = db.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    if row is None:
        raise JobNotFound(
            "This job is not in the catalog: the link may be incomplete. Look for it in the list of jobs.",
            detail=f"job {job_id[:80]!r}",
        )
    return _job(row)
