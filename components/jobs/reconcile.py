"""Puts the jobs table right where a crash between two writes left it at odds with the job database."""

import logging

from components.catalog import Job, JobState
from components.errors import DailiesError
from components.jobs.bench import Bench
from components.jobs.client import Jobs
from components.jobs.engine import workflow_id
from components.providers.generation import failure

GOING = ("ENQUEUED", "PENDING", "DELAYED")
LOST = DailiesError(
    "The job ended without a word, most likely because the machine ran out of memory. Try again; the log has more."
)
log = logging.getLogger(__name__)


def reconcile(bench: Bench, jobs: Jobs) -> None:
    """Enqueue rows that have no workflow; end rows whose workflow has ended without telling them."""
    names = {workflow_id(job.id, job.attempt): job for job in bench.catalog.jobs.active()}
    if not names:
        return
    found = jobs.client.list_workflows(workflow_ids=list(names), load_input=False, load_output=False)
    states = {status.workflow_id: status.status for status in found}
    for name, job in names.items():
        if name not in states:
            log.info("%s had not been enqueued", name)
            jobs.enqueue(job)
        elif states[name] not in GOING and _give_up(bench, job):
            log.error("%s ended as %s without telling the jobs table", name, states[name])


def _give_up(bench: Bench, job: Job) -> bool:
    return bench.catalog.jobs.update(job.id, state=JobState.failed, note="", error=failure(LOST))
