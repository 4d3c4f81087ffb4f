"""The workflows, one a kind of job. A new kind is a file beside this one and a line here."""

from collections.abc import Callable, Mapping

from dbos import DBOS

from components.catalog import JobKind
from components.jobs.attempt import Attempt, Shift, run
from components.jobs.edit import edit
from components.jobs.generate import generate
from components.jobs.ingest import ingest

FLOWS: Mapping[JobKind, Callable[[Attempt], str]] = {
    JobKind.generate: generate,
    JobKind.edit: edit,
    JobKind.import_: ingest,
}
RECOVERIES = 10  # a job that ends the worker this often is given up


def declare(shift: Shift) -> None:
    """Make the workflows known to DBOS under their kind's name. Call it once, before the launch."""
    for kind, work in FLOWS.items():
        DBOS.workflow(name=str(kind), max_recovery_attempts=RECOVERIES)(_flow(shift, work))


def _flow(shift: Shift, work: Callable[[Attempt], str]) -> Callable[[str, int], None]:
    def flow(job_id: str, attempt: int) -> None:
        run(shift, job_id, attempt, work)

    flow.__qualname__ = f"flow_{work.__name__}"
    return flow
