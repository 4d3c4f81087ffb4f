"""What nobody needs any more below the data folder: leavings of crashes, uploads without a job, old stills."""

import logging
import re
import shutil
import time
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

from components.catalog import JobKind
from components.jobs.bench import Bench
from components.jobs.client import Jobs
from components.jobs.engine import workflow_id

UPLOADS = "uploads"
STILLS = "stills"
WORKSPACE = re.compile(r"[0-9A-Z]{26}-\d+")
DAY = 86400.0
REMEMBERED = 3 * DAY
BATCH = 500
OVER = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
log = logging.getLogger(__name__)


def sweep(bench: Bench) -> None:
    """Remove workspaces of jobs that have ended, uploads a day old that no open job waits for, and stills of last week.

    The media store then removes what no clip has used for a week.
    """
    temp = bench.settings.temp_folder
    active = bench.catalog.jobs.active()
    workspaces = {workflow_id(job.id, job.attempt) for job in active}
    for folder in temp.iterdir():
        if WORKSPACE.fullmatch(folder.name) and folder.name not in workspaces:
            log.info("removed %s, left by a crash", folder)
            shutil.rmtree(folder, ignore_errors=True)
    wanted = [job.request["upload"] for job in active if job.request and job.kind == JobKind.import_]
    _remove(temp / UPLOADS, DAY, keep=[Path(upload).name for upload in wanted])
    _remove(temp / STILLS, 7 * DAY)
    in_use = bench.catalog.clips.media_in_use() | bench.catalog.generations.inputs_in_use()
    bench.media.sweep(in_use, working={UPLOADS, STILLS, *workspaces})


def prune(jobs: Jobs) -> None:
    """Forget the workflows of jobs that ended days ago; what became of them stands in the catalog."""
    until = datetime.fromtimestamp(time.time() - REMEMBERED, UTC).isoformat()
    while True:
        old = jobs.client.list_workflows(status=OVER, end_time=until, limit=BATCH, load_input=False, load_output=False)
        if not old:
            return
        jobs.client.delete_workflows([workflow.workflow_id for workflow in old])
        log.info("forgot %d workflows of jobs that ended days ago", len(old))


def _remove(folder: Path, age: float, keep: Collection[str] = ()) -> None:
    if not folder.is_dir():
        return
    limit = time.time() - age
    for path in folder.iterdir():
        try:
            if path.name not in keep and path.is_file() and path.stat().st_mtime < limit:
                path.unlink()
                log.info("removed %s", path)
        except OSError as error:
            log.warning("%s stays: %s", path, error)
