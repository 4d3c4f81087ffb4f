import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from components.catalog import Catalog, GenerationRecord, GenerationState, Job, JobKind, JobState, Spend, new_id, now
from components.errors import GenerationNotFound

Make = Callable[..., GenerationRecord]


@pytest.fixture
def a_record() -> Make:
    def make(**given: Any) -> GenerationRecord:
        request = {"model": "gen4.5", "prompt": "a dog", "duration": 5}
        state = GenerationState.intended
        plain = GenerationRecord(new_id(), "job", "runway", "gen4.5", request, "hash", state, now(), estimate=0.6)
        return replace(plain, **given)

    return make


def test_an_intent_comes_back_as_it_was_noted(catalog: Catalog, a_record: Make) -> None:
    record = a_record(reference={"url": "https://…"}, error={"name": "RateLimited", "message": "m", "detail": ""})
    assert catalog.generations.intend(record) == record
    assert catalog.generations.get(record.id) == record


def test_noting_an_intent_again_returns_what_became_of_it(catalog: Catalog, a_record: Make) -> None:
    record = catalog.generations.intend(a_record())
    sent = catalog.generations.update(record.id, state=GenerationState.queued, service_id="task-1", submitted_at=now())
    assert catalog.generations.intend(record) == sent
    assert sent.service_id == "task-1"


def test_an_intent_is_on_record_after_kill_9(
    catalog: Catalog, a_record: Make, process: Callable[..., subprocess.Popen[str]]
) -> None:
    script = """
import os, signal, sys
from pathlib import Path
from components.catalog import Catalog, GenerationRecord, GenerationState, now
catalog = Catalog.open(Path(sys.argv[1]))
catalog.generations.intend(GenerationRecord("g1", "j", "runway", "gen4.5", {}, "h", GenerationState.submitting, now()))
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert process(script, catalog.path).wait(60) == -9
    assert catalog.generations.get("g1").state is GenerationState.submitting


def test_the_same_request_is_offered_once_it_has_succeeded(catalog: Catalog, a_record: Make) -> None:
    first, second = (catalog.generations.intend(a_record()) for _ in range(2))
    catalog.generations.intend(a_record(request_hash="other", state=GenerationState.succeeded))
    assert catalog.generations.succeeded("hash") == ()
    for record in (first, second):
        catalog.generations.update(record.id, state=GenerationState.succeeded, media="a" * 64)
    assert [record.id for record in catalog.generations.succeeded("hash")] == [second.id, first.id]


def test_generations_are_found_by_job_by_state_and_by_age(catalog: Catalog, a_record: Make) -> None:
    one = catalog.generations.intend(a_record(job_id="j1"))
    two = catalog.generations.intend(a_record(job_id="j1", state=GenerationState.needs_review))
    three = catalog.generations.intend(a_record(job_id="j2"))
    assert catalog.generations.of_job("j1") == (one, two)
    assert catalog.generations.in_state(GenerationState.needs_review) == (two,)
    assert catalog.generations.newest(2) == (three, two)


def test_what_was_spent_is_the_told_cost_or_the_estimate_of_what_may_be_charged(
    catalog: Catalog, a_record: Make
) -> None:
    old, new = "2026-01-01T00:00:00.000Z", "2026-11-22T12:00:00.000Z"
    for state, cost, submitted in (
        ("succeeded", 0.5, new),
        ("succeeded", None, new),
        ("running", None, new),
        ("needs_review", None, None),
        ("failed", None, new),
        ("canceled", 0.1, new),
        ("intended", None, None),
        ("succeeded", 9.0, old),
    ):
        made = a_record(state=GenerationState(state), cost=cost, submitted_at=submitted, created_at=submitted or new)
        catalog.generations.intend(made)
    assert catalog.generations.spent("2026-11-01") == pytest.approx(0.5 + 0.6 + 0.6 + 0.6 + 0.1)
    assert catalog.generations.spent("2027-01-01") == 0.0


def test_what_came_to_nothing_counts_where_it_may_be_billed(catalog: Catalog, a_record: Make) -> None:
    for state in (GenerationState.canceled, GenerationState.failed):
        catalog.generations.intend(a_record(state=state, billed=True))
    assert catalog.generations.spent("2026-01-01") == pytest.approx(1.2)
    assert catalog.generations.newest(1)[0].billed


def test_spending_is_told_by_service_and_model_and_where_it_is_an_estimate(catalog: Catalog, a_record: Make) -> None:
    done = GenerationState.succeeded
    for given in (
        {"cost": 0.5},
        {"cost": None},
        {"provider": "fal", "model": "ltx", "cost": 2.0},
        {"provider": "animatic", "model": "animatic", "cost": 0.0},
    ):
        catalog.generations.intend(a_record(state=done, **given))
    assert catalog.generations.spending("2026-01-01") == (
        Spend("fal", "ltx", 2.0, 1, estimated=False),
        Spend("runway", "gen4.5", pytest.approx(1.1), 2, estimated=True),
    )
    assert catalog.generations.spending("2999-01-01") == ()


def test_an_open_job_pledges_its_estimate_until_it_is_sent(catalog: Catalog, a_record: Make) -> None:
    def job(number: int, state: JobState = JobState.waiting) -> str:
        body = {"estimate": 2.0}
        given = Job(f"j{number}", JobKind.generate, "Dog", f"i{number}", now(), state=state, request=body)
        return catalog.jobs.add(given).id

    catalog.generations.intend(a_record(job_id=job(1), state=GenerationState.intended))
    catalog.generations.intend(a_record(job_id=job(2), state=GenerationState.failed))
    catalog.generations.intend(a_record(job_id=job(3), state=GenerationState.running))
    job(4, JobState.canceled)
    assert catalog.generations.pledged() == pytest.approx(4.0)


def test_the_usual_time_of_a_model_is_the_middle_one(catalog: Catalog, a_record: Make) -> None:
    sent = "2026-11-22T12:00:00.000Z"
    for seconds in (30, 50, 40):
        done = f"2026-11-22T12:00:{seconds}.000Z"
        record = a_record(state=GenerationState.succeeded, submitted_at=sent, finished_at=done)
        catalog.generations.intend(record)
    assert catalog.generations.usual_seconds("runway", "gen4.5") == pytest.approx(40, abs=0.01)
    assert catalog.generations.usual_seconds("runway", "other") is None


def test_a_generation_is_found_by_the_id_its_service_gave_it(catalog: Catalog, a_record: Make) -> None:
    record = catalog.generations.intend(a_record(service_id="task-1"))
    assert catalog.generations.with_service_id("runway", "task-1") == record
    assert catalog.generations.with_service_id("kling", "task-1") is None


def test_files_that_jobs_were_given_are_known(catalog: Catalog) -> None:
    first, second = "a" * 64, "b" * 64
    media = {"first_frame": f"{first}.png", "reference_images": [f"{second}.jpg", "01HCLIP@last"]}
    catalog.jobs.add(Job("j", JobKind.generate, "Dog", "i", now(), request={"media": media}))
    assert catalog.generations.inputs_in_use() == {first, second}


def test_a_field_that_does_not_exist_is_a_mistake_of_the_caller(catalog: Catalog, a_record: Make) -> None:
    record = catalog.generations.intend(a_record())
    with pytest.raises(TypeError, match="sevice_id"):
        catalog.generations.update(record.id, sevice_id="x")
    with pytest.raises(GenerationNotFound, match="among the jobs"):
        catalog.generations.update("nobody", cost=1.0)
