"""The ledger of a paid generation: whatever happens in between, it is sent once, charged once, and ends as one clip."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from components.catalog import JobState
from components.errors import (
    BadInput,
    ContentRejected,
    DailiesError,
    EmptyPrompt,
    MissingKey,
    PromptTooLong,
    ProviderUnavailable,
    RateLimited,
    UncertainSubmit,
    UnsupportedRequest,
)
from components.jobs import intake
from components.jobs.attempt import run_resting
from components.jobs.generate import generate
from components.jobs.take import FETCHES
from components.providers import Generation, GenerationRequest
from tests.jobs.desk import DIES, Desk, Paid, Remembering, Service, Vouching, open_desk


@pytest.fixture
def desk(room: Any, video: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return open_desk(room, video, monkeypatch, Paid, "gen4.5")


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


def test_a_crash_while_sending_asks_the_service_where_it_keeps_our_id(
    room: Any, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(room, video, monkeypatch, Remembering, "kling-v2-6")
    desk.service.trouble = {"after": [DIES()], "find": [ProviderUnavailable("Kling does not answer.")]}
    desk.attempt()
    assert desk.states == ["submitting"]
    assert desk.attempt().state == JobState.succeeded
    assert len(desk.service.sent) == 1


def test_what_such_a_service_does_not_know_after_a_while_is_sent_again_under_the_same_id(
    room: Any, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(room, video, monkeypatch, Remembering, "kling-v2-6")
    desk.service.trouble = {"before": [DIES()]}
    desk.attempt()
    monkeypatch.setattr("components.jobs.sending.SETTLING", 0.0)
    assert desk.attempt().state == JobState.succeeded
    assert desk.service.sent == [f"{desk.job.id}-1"]


@pytest.mark.parametrize("trouble", [DIES(), UncertainSubmit("The line dropped.")], ids=["crash", "no answer"])
def test_a_service_that_vouches_for_it_gets_the_same_id_again(
    room: Any, video: Path, monkeypatch: pytest.MonkeyPatch, trouble: BaseException
) -> None:
    desk = open_desk(room, video, monkeypatch, Vouching, "pika/pika-2.5")
    desk.service.trouble = {"after": [trouble]}
    desk.attempt()
    assert desk.attempt().state == JobState.succeeded
    assert desk.service.sent == [f"{desk.job.id}-1"] * 2
    assert desk.states == ["succeeded"]


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_crash_while_sending_is_never_sent_again_blindly(desk: Desk, moment: str) -> None:
    desk.service.trouble = {moment: [DIES()]}
    desk.attempt()
    job = desk.attempt()
    assert job.state == JobState.needs_review
    assert job.error["name"] == "UncertainSubmit"
    assert desk.attempt().state == JobState.needs_review
    assert desk.states == ["needs_review"]
    assert len(desk.service.sent) == (1 if moment == "after" else 0)


@pytest.fixture
def doubtful(desk: Desk) -> Desk:
    """A job that the service took, but whose answer was lost."""
    desk.service.trouble = {"after": [UncertainSubmit("The line dropped.")]}
    assert desk.attempt().state == JobState.needs_review
    return desk


def test_a_person_may_adopt_it_by_the_id_that_the_service_gave_it(doubtful: Desk) -> None:
    doubtful.room.studio.jobs.adopt(doubtful.job.id, f" task-{doubtful.job.id}-1 ")
    assert doubtful.attempt().state == JobState.succeeded
    assert len(doubtful.service.sent) == 1
    assert doubtful.states == ["succeeded"]


@pytest.mark.parametrize("service_id", ["", "../tasks", "two words", "x" * 201, "taken"])
def test_what_cannot_be_its_id_is_not_adopted(doubtful: Desk, service_id: str) -> None:
    ledger = doubtful.room.studio.catalog.generations
    other = replace(ledger.of_job(doubtful.job.id)[0], id="other", job_id="another", service_id="taken")
    ledger.intend(other)
    with pytest.raises(BadInput):
        doubtful.room.studio.jobs.adopt(doubtful.job.id, service_id)
    assert doubtful.room.job(doubtful.job).state == JobState.needs_review


def test_a_person_may_let_it_go_and_it_counts_as_spent(doubtful: Desk) -> None:
    job = doubtful.room.studio.jobs.discard(doubtful.job.id)
    assert job.state == JobState.canceled
    assert job.note == "Let go. Runway may still bill it, about $0.60."
    assert doubtful.states == ["canceled"]
    assert doubtful.room.studio.catalog.generations.spent("2026") == pytest.approx(0.6)
    with pytest.raises(BadInput, match="not in doubt"):
        doubtful.room.studio.jobs.adopt(doubtful.job.id, "task-1")


def test_a_person_may_send_it_again_knowingly(doubtful: Desk) -> None:
    assert doubtful.retry().state == JobState.succeeded
    assert doubtful.states == ["canceled", "succeeded"]
    assert len(doubtful.service.sent) == 2


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
    desk.service.trouble = {"poll": [ProviderUnavailable("Runway does not answer.")] * 30}
    assert desk.attempt().state == JobState.succeeded
    pauses = [seconds for seconds, note in desk.rests if "does not answer" in note]
    assert len(pauses) == 30
    assert max(pauses) == 60


@pytest.mark.parametrize(
    "trouble", [RateLimited("Runway is busy.", retry_after=7.0), ProviderUnavailable("Runway cannot be reached.")]
)
def test_what_was_not_taken_is_sent_later_as_the_same_take(desk: Desk, trouble: DailiesError) -> None:
    desk.service.trouble = {"before": [trouble] * 3}
    assert desk.attempt().state == JobState.succeeded
    assert desk.states == ["succeeded"]
    assert desk.service.sent == [f"{desk.job.id}-1"]
    assert desk.rests[0][1].startswith("waiting for Runway: Runway")
    if isinstance(trouble, RateLimited):
        assert desk.rests[0][0] == 7.0


def test_a_video_that_arrives_broken_is_fetched_again(desk: Desk, tmp_path: Path) -> None:
    whole = desk.service.video
    desk.service.video = broken = tmp_path / "broken.mp4"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])

    def mend(service: Service, call: str) -> None:
        if call == "download" and any("waiting" in note for _, note in desk.rests):
            service.video = whole

    desk.service.stumble = mend.__get__(desk.service)  # type: ignore[method-assign]
    assert desk.attempt().state == JobState.succeeded
    assert len(desk.service.sent) == 1
    assert "waiting for Runway" in desk.rests[-1][1]


def test_a_video_that_is_broken_for_good_fails_and_is_fetched_anew_on_a_retry(desk: Desk, tmp_path: Path) -> None:
    whole = desk.service.video
    desk.service.video = tmp_path / "broken.mp4"
    desk.service.video.write_bytes(whole.read_bytes()[:5000])
    job = desk.attempt()
    assert (job.state, job.error["name"]) == (JobState.failed, "BadReply")
    assert "not paid again" in job.error["message"]
    desk.service.video = whole
    assert desk.retry().state == JobState.succeeded
    assert len(desk.service.sent) == 1


def test_a_video_that_ends_the_worker_again_and_again_is_left_at_last(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends, real = [DIES() for _ in range(FETCHES)], intake.examine

    def deadly(*given: Any, **more: Any) -> Any:
        if ends:
            raise ends.pop()
        return real(*given, **more)

    monkeypatch.setattr(intake, "examine", deadly)
    for _ in range(FETCHES):
        assert desk.attempt().state.is_active
    job = desk.attempt()
    assert (job.state, ends) == (JobState.failed, [])
    assert "ended Dailies" in job.error["message"]
    assert desk.retry().state == JobState.succeeded
    assert len(desk.service.sent) == 1


def test_ends_of_the_worker_while_a_video_is_on_its_way_are_not_the_videos_fault(desk: Desk) -> None:
    desk.service.trouble = {"download": [DIES() for _ in range(FETCHES + 5)]}
    for _ in range(FETCHES + 5):
        assert desk.attempt().state.is_active
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
    asyncio.run(run_resting(desk.shift, desk.job.id, 1, generate))
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
