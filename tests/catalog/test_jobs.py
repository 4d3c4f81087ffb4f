import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from components.catalog import Catalog, Job, JobKind, JobState
from components.errors import JobNotFound

MakeJob = Callable[..., Job]
FINAL = [JobState.succeeded, JobState.failed, JobState.canceled]


@pytest.fixture
def job(catalog: Catalog, a_job: MakeJob) -> Job:
    return catalog.jobs.add(a_job(kind=JobKind.import_, request={"name": "a 'b'.mp4"}))


def test_a_job_comes_back_as_it_was_added(catalog: Catalog, job: Job) -> None:
    assert catalog.jobs.get(job.id) == job
    assert job.state is JobState.waiting


def test_a_double_click_makes_one_job(catalog: Catalog, a_job: MakeJob) -> None:
    with ThreadPoolExecutor(8) as threads:
        stored = list(threads.map(lambda _: catalog.jobs.add(a_job(intent="one wish")), range(30)))
    assert len({job.id for job in stored}) == 1
    assert catalog.jobs.recent() == (stored[0],)


def test_adding_a_job_again_returns_how_far_it_is(catalog: Catalog, job: Job) -> None:
    catalog.jobs.update(job.id, state=JobState.running)
    assert catalog.jobs.add(job).state is JobState.running


def test_a_job_notes_when_it_starts_and_ends(catalog: Catalog, job: Job) -> None:
    assert catalog.jobs.update(job.id, state=JobState.running, progress=0.25, note="rendering")
    running = catalog.jobs.get(job.id)
    assert running.started_at
    assert not running.finished_at
    assert catalog.jobs.update(job.id, state=JobState.succeeded, progress=1.0, clip_id="c1")
    done = catalog.jobs.get(job.id)
    assert (done.started_at, done.clip_id, done.finished_at is None) == (running.started_at, "c1", False)


@pytest.mark.parametrize("state", FINAL)
def test_a_finished_job_stays_as_it_is(catalog: Catalog, job: Job, state: JobState) -> None:
    catalog.jobs.update(job.id, state=state)
    ended = catalog.jobs.get(job.id)
    for late in ({"state": JobState.running}, {"progress": 0.9}, *({"state": other} for other in FINAL)):
        assert not catalog.jobs.update(job.id, **late)
    assert catalog.jobs.get(job.id) == ended


def test_of_a_cancel_and_a_success_at_the_same_moment_one_wins(catalog: Catalog, a_job: MakeJob) -> None:
    for _ in range(20):
        job = catalog.jobs.add(a_job())
        with ThreadPoolExecutor(3) as threads:
            won = list(threads.map(lambda state, job=job: catalog.jobs.update(job.id, state=state), FINAL))
        assert won.count(True) == 1
        assert catalog.jobs.get(job.id).state is FINAL[won.index(True)]


@pytest.mark.parametrize("state", [JobState.failed, JobState.canceled, JobState.needs_review])
def test_a_retry_opens_the_next_attempt_once(catalog: Catalog, job: Job, state: JobState) -> None:
    catalog.jobs.update(
        job.id, state=state, error={"name": "FFmpegFailed", "message": "m", "detail": "d"}, progress=0.5
    )
    again = catalog.jobs.reopen(job.id)
    assert (again.state, again.attempt, again.error, again.progress) == (JobState.waiting, 2, None, None)
    assert (again.finished_at, again.created_at) == (None, job.created_at)
    assert catalog.jobs.reopen(job.id) == again


def test_a_job_that_succeeded_is_not_run_again(catalog: Catalog, job: Job) -> None:
    catalog.jobs.update(job.id, state=JobState.succeeded)
    assert catalog.jobs.reopen(job.id).state is JobState.succeeded


def test_a_job_that_needs_review_is_not_active_and_a_person_can_end_it(catalog: Catalog, job: Job) -> None:
    catalog.jobs.update(job.id, state=JobState.needs_review)
    assert catalog.jobs.active() == ()
    assert catalog.jobs.update(job.id, state=JobState.canceled)


def test_saying_nothing_new_changes_nothing(catalog: Catalog, job: Job) -> None:
    catalog.jobs.update(job.id, state=JobState.running, progress=0.5)
    before = catalog.jobs.version()
    assert not catalog.jobs.update(job.id, state=JobState.running, progress=0.5)
    assert catalog.jobs.version() == before


def test_active_jobs_stand_in_their_order_and_recent_ones_newest_first(catalog: Catalog, a_job: MakeJob) -> None:
    one, two, three = (catalog.jobs.add(a_job(prompt_id="p1" if n else None)) for n in range(3))
    catalog.jobs.update(two.id, state=JobState.failed)
    assert [job.id for job in catalog.jobs.active()] == [one.id, three.id]
    assert [job.id for job in catalog.jobs.recent(2)] == [three.id, two.id]
    assert [job.id for job in catalog.jobs.of_prompt("p1")] == [three.id, two.id]


def test_the_version_grows_with_every_change_also_of_another_process(
    catalog: Catalog, job: Job, process: Callable[..., subprocess.Popen[str]]
) -> None:
    script = """
import sys
from pathlib import Path
from components.catalog import Catalog
Catalog.open(Path(sys.argv[1])).jobs.update(sys.argv[2], progress=0.5)
"""
    versions = [catalog.jobs.version()]
    process(script, catalog.path, job.id).wait(60)
    versions.append(catalog.jobs.version())
    catalog.jobs.mark_seen([job.id])
    versions.append(catalog.jobs.version())
    catalog.jobs.mark_seen([job.id])
    assert versions == sorted(set(versions))
    assert catalog.jobs.version() == versions[-1]
    assert catalog.jobs.get(job.id).seen_at


def test_an_unknown_job_or_field_is_refused(catalog: Catalog, job: Job) -> None:
    for ask in (catalog.jobs.get, catalog.jobs.reopen, lambda known: catalog.jobs.update(known, progress=1.0)):
        with pytest.raises(JobNotFound, match="list of jobs"):
            ask("nobody")
    with pytest.raises(TypeError, match="progess"):
        catalog.jobs.update(job.id, progess=0.5)
