"""The ledger of a paid generation: whatever happens in between, it is sent once, charged once, and ends as one clip."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from components.catalog import Job, JobState
from components.errors import (
    ContentRejected,
    DailiesError,
    EmptyPrompt,
    MissingKey,
    PromptTooLong,
    ProviderUnavailable,
    UncertainSubmit,
    UnsupportedRequest,
)
from components.jobs.attempt import Shift, Stopping, run
from components.jobs.bench import Bench
from components.jobs.generate import generate
from components.providers import Generation, GenerationRequest, GenerationStatus, Provider

DIES = KeyboardInterrupt  # as a process dies: nothing that handles errors sees it


@dataclass
class Service:
    """A paid service with a memory of its own, and a list of what goes wrong at which call."""

    video: Path
    sent: list[str] = field(default_factory=list)
    canceled: list[str] = field(default_factory=list)
    trouble: dict[str, list[BaseException]] = field(default_factory=dict)
    remembers: bool = False

    def stumble(self, call: str) -> None:
        if self.trouble.get(call):
            raise self.trouble[call].pop(0)


class Paid(Provider):
    """The adapter of that service. It stands in for Runway, whose models are in the registry."""

    name = "runway"
    poll_interval = 0.0
    service: Service

    def _submit(self, request: GenerationRequest, model: Any, intent: str | None) -> Generation:
        self.service.stumble("before")
        self.service.sent.append(intent or "")
        self.service.stumble("after")
        return Generation(f"task-{intent}", GenerationStatus.QUEUED)

    def poll(self, generation: Generation) -> Generation:
        self.service.stumble("poll")
        if generation.status == GenerationStatus.QUEUED:
            return generation.now(GenerationStatus.RUNNING, progress=0.5)
        return generation.now(GenerationStatus.SUCCEEDED, cost=0.25)

    def download(self, generation: Generation, path: Path, progress: Any = None, canceled: Any = None) -> None:
        self.service.stumble("download")
        shutil.copyfile(self.service.video, path)

    def cancel(self, generation: Generation) -> Generation:
        self.service.canceled.append(generation.id)
        return generation.now(GenerationStatus.CANCELED)

    def find(self, intent: str) -> Generation | None:
        known = self.service.remembers and intent in self.service.sent
        return Generation(f"task-{intent}", GenerationStatus.RUNNING) if known else None


@dataclass
class Desk:
    """Runs attempts at one job the way a worker does, without the job engine, which would only repeat them."""

    room: Any
    service: Service
    job: Job
    shift: Shift

    def attempt(self) -> Job:
        """Do what is to be done until the job ends or the process dies."""
        number = self.room.job(self.job).attempt
        with suppress(Stopping, DIES):
            run(self.shift, self.job.id, number, generate)
        return self.room.job(self.job)

    def retry(self) -> Job:
        self.room.studio.jobs.retry(self.job.id)
        return self.attempt()

    @property
    def states(self) -> list[str]:
        return [str(record.state) for record in self.room.studio.catalog.generations.of_job(self.job.id)]


@pytest.fixture
def desk(room: Any, video: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    service = Service(video)
    Paid.service = service
    monkeypatch.setattr("components.jobs.services.connect", lambda name, environment: Paid("key"))
    monkeypatch.setattr(Paid, "readiness", classmethod(lambda cls, environment: type("", (), {"ready": True})()))
    monkeypatch.setattr("components.jobs.attempt.DBOS.run_step", lambda options, work: work())
    monkeypatch.setattr(type(room.studio.jobs), "enqueue", lambda self, job: None)
    request = GenerationRequest("gen4.5", "a dog on a beach", duration=5)
    (job,) = room.studio.jobs.generate(request, provider="runway", title="Dog", intent="x")
    bench = Bench(room.studio.settings, room.studio.catalog, room.studio.media, room.studio.providers)
    return Desk(room, service, job, Shift(bench))


def test_a_take_is_sent_polled_fetched_and_registered_with_its_cost(desk: Desk) -> None:
    assert desk.attempt().state == JobState.succeeded
    (clip,) = desk.room.clips()
    assert (clip.cost, clip.model, clip.generation_id) == (0.25, "gen4.5", f"{desk.job.id}-1")
    assert desk.service.sent == [f"{desk.job.id}-1"]
    assert desk.states == ["succeeded"]


@pytest.mark.parametrize("moment", ["poll", "download"])
def test_once_the_service_id_is_known_a_crash_only_asks_again(desk: Desk, moment: str) -> None:
    desk.service.trouble = {moment: [DIES(), DIES()]}
    desk.attempt()
    desk.attempt()
    assert desk.attempt().state == JobState.succeeded
    assert len(desk.service.sent) == 1
    assert len(desk.room.clips()) == 1


def test_a_crash_while_sending_asks_the_service_where_it_keeps_our_id(desk: Desk) -> None:
    desk.service.remembers = True
    desk.service.trouble = {"after": [DIES()]}
    desk.attempt()
    assert desk.states == ["submitting"]
    assert desk.attempt().state == JobState.succeeded
    assert len(desk.service.sent) == 1


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_crash_while_sending_is_never_sent_again_blindly(desk: Desk, moment: str) -> None:
    desk.service.trouble = {moment: [DIES()]}
    desk.attempt()
    job = desk.attempt()
    assert job.state == JobState.needs_review
    assert job.error["name"] == "UncertainSubmit"
    assert desk.retry().state == JobState.needs_review
    assert desk.states == ["needs_review"]
    assert len(desk.service.sent) == (1 if moment == "after" else 0)


def test_no_answer_to_a_sent_request_asks_for_a_person(desk: Desk) -> None:
    desk.service.trouble = {"after": [UncertainSubmit("The line dropped.")]}
    assert desk.attempt().state == JobState.needs_review
    assert desk.states == ["needs_review"]


def test_a_request_that_was_turned_down_may_be_sent_anew(desk: Desk) -> None:
    desk.service.trouble = {"before": [ContentRejected("“alcohol” is on their list.", detail="code 1301")]}
    job = desk.attempt()
    assert (job.state, job.error["name"], job.error["detail"]) == (JobState.failed, "ContentRejected", "code 1301")
    assert desk.retry().state == JobState.succeeded
    assert desk.states == ["failed", "succeeded"]


def test_a_network_that_is_away_is_waited_out(desk: Desk) -> None:
    desk.service.trouble = {"poll": [ProviderUnavailable("Runway does not answer.")] * 3}
    assert desk.attempt().state == JobState.succeeded


def test_a_full_disk_fails_the_job_and_a_retry_fetches_what_was_paid(desk: Desk) -> None:
    desk.service.trouble = {"download": [OSError(28, "No space left on device")]}
    job = desk.attempt()
    assert (job.state, job.error["name"]) == (JobState.failed, "StorageFull")
    assert desk.room.leavings() == []
    assert desk.retry().state == JobState.succeeded
    assert len(desk.service.sent) == 1


def test_what_nobody_foresaw_fails_in_a_plain_sentence(desk: Desk) -> None:
    desk.service.trouble = {"download": [ZeroDivisionError("division by zero")]}
    job = desk.attempt()
    assert job.state == JobState.failed
    assert "Traceback" not in job.error["message"]
    assert "division by zero" in job.error["detail"]


def test_canceling_tells_the_service_and_keeps_nothing(desk: Desk) -> None:
    desk.service.trouble = {"download": [DIES()]}
    desk.attempt()
    desk.room.studio.jobs.cancel(desk.job.id)
    assert desk.attempt().state == JobState.canceled
    assert desk.service.canceled == [f"task-{desk.job.id}-1"]
    assert desk.states == ["canceled"]
    assert desk.room.clips() == ()


def test_what_was_canceled_before_it_was_sent_leaves_no_trace_in_the_ledger(desk: Desk) -> None:
    desk.room.studio.jobs.cancel(desk.job.id)
    assert desk.attempt().state == JobState.canceled
    assert (desk.states, desk.service.sent) == ([], [])


def test_a_canceled_take_is_withdrawn_from_the_service(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Paid.poll

    def poll(self: Paid, generation: Generation) -> Generation:
        desk.room.studio.jobs.cancel(desk.job.id)
        return real(self, generation)

    monkeypatch.setattr(Paid, "poll", poll)
    assert desk.attempt().state == JobState.canceled
    assert desk.service.canceled == [f"task-{desk.job.id}-1"]
    assert desk.states == ["canceled"]


def test_a_worker_that_is_asked_to_stop_leaves_the_job_open(desk: Desk) -> None:
    desk.shift.stopping.set()
    assert desk.attempt().state.is_active
    desk.shift.stopping.clear()
    assert desk.attempt().state == JobState.succeeded


def test_an_old_attempt_does_not_touch_a_job_that_was_tried_again(desk: Desk) -> None:
    desk.service.trouble = {"before": [ContentRejected("No.")]}
    desk.attempt()
    desk.room.studio.jobs.retry(desk.job.id)
    run(desk.shift, desk.job.id, 1, generate)
    assert desk.room.job(desk.job).state == JobState.waiting


@pytest.mark.parametrize(
    ("request_", "provider", "error"),
    [
        (GenerationRequest("animatic", "  \n"), "animatic", EmptyPrompt),
        (GenerationRequest("animatic", "dog " * 2500), "animatic", PromptTooLong),
        (GenerationRequest("animatic", "a dog", duration=77), "animatic", UnsupportedRequest),
        (GenerationRequest("nothing", "a dog"), "animatic", UnsupportedRequest),
        (GenerationRequest("gen4.5", "a dog"), "animatic", UnsupportedRequest),
        (GenerationRequest("gen4.5", "a dog"), "nobody", UnsupportedRequest),
    ],
)
def test_what_cannot_be_made_is_told_before_anything_is_written(
    room: Any, request_: GenerationRequest, provider: str, error: type[DailiesError]
) -> None:
    with pytest.raises(error):
        room.studio.jobs.generate(request_, provider=provider, title="Dog", intent="x")
    assert room.studio.catalog.jobs.recent() == ()


def test_a_missing_key_is_told_before_anything_is_written(room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.jobs.services.connect", lambda name, environment: Paid())
    monkeypatch.delenv("RUNWAYML_API_SECRET", raising=False)
    with pytest.raises(MissingKey, match="RUNWAYML_API_SECRET"):
        room.studio.jobs.generate(GenerationRequest("gen4.5", "a dog"), provider="runway", title="Dog", intent="x")
