"""The workflows, one a kind of job. A new kind is a file beside this one and a line here."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from dbos import DBOS

from components.catalog import JobKind
from components.jobs.attempt import Attempt, Done, Shift, run, run_resting
from components.jobs.edit import edit
from components.jobs.export import export
from components.jobs.generate import generate
from components.jobs.ingest import ingest

Work = Callable[[Attempt], Done | str] | Callable[[Attempt], Awaitable[str]]
FLOWS: Mapping[JobKind, Work] = {
    JobKind.generate: generate,
    JobKind.edit: edit,
    JobKind.import_: ingest,
    JobKind.export: export,
}
RECOVERIES = 10  # a job that ends the worker this often is given up
PATIENT = 1000  # but one that only waits is not to blame, however often the machine is switched off meanwhile


def declare(shift: Shift) -> None:
    """Make the workflows known to DBOS under their kind's name. Call it once, before the launch."""
    for kind, work in FLOWS.items():
        recoveries = PATIENT if inspect.iscoroutinefunction(work) else RECOVERIES
        DBOS.workflow(name=str(kind), max_recovery_attempts=recoveries)(_flow(shift, work))


def _flow(shift: Shift, work: Any) -> Callable[[str, int], Any]:
    async def resting(job_id: str, attempt: int) -> None:
        await run_resting(shift, job_id, attempt, work)

    def flow(job_id: str, attempt: int) -> None:
        run(shift, job_id, attempt, work)

    chosen = resting if inspect.iscoroutinefunction(work) else flow
    chosen.__qualname__ = f"flow_{work.__name__}"
    return chosen
