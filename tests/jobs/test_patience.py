"""Hours at a slow service: a network that is gone, clocks that are set, words that nobody knows, runs that vanish."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from components.catalog import GenerationState, JobState
from components.errors import BadReply, GenerationLost, KeyRejected, ProviderUnavailable, RateLimited
from components.providers import Generation, GenerationStatus
from components.providers.generation import failure
from tests.jobs.desk import DIES, Desk, Paid, open_desk

LOST = failure(GenerationLost("Runway no longer knows this generation."))


@pytest.fixture
def desk(room: Any, video: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return open_desk(room, video, monkeypatch, Paid, "gen4.5")


def set_clock(desk: Desk, **ago: float) -> None:
    """Make it look as if the take was sent so long ago, or in the future: as a clock that was set does."""
    sent = (datetime.now(UTC) - timedelta(**ago)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    desk.room.studio.catalog.generations.update(desk.rows[-1].id, submitted_at=sent)


def polls(monkeypatch: pytest.MonkeyPatch, *answers: Generation | Exception | Callable[[], None]) -> list[Any]:
    """Let the next polls give these answers, and all after them what they always did."""
    left, real = list(answers), Paid.poll

    def poll(self: Paid, generation: Generation) -> Generation:
        answer = left.pop(0) if left else real(self, generation)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, Generation)
        return answer

    monkeypatch.setattr(Paid, "poll", poll)
    return left


def test_a_network_that_is_gone_for_a_day_is_waited_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    polls(monkeypatch, *[ProviderUnavailable("Runway cannot be reached.")] * 1440)
    assert desk.attempt().state == JobState.succeeded
    assert sum(seconds or 0 for seconds, _ in desk.rests) > 23 * 3600
    assert len(desk.service.sent) == 1
    assert desk.rows[-1].story[2]["times"] == 1440


def test_a_log_in_page_between_us_is_waited_out_for_an_hour_and_then_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    polls(monkeypatch, *[BadReply("Runway sent an answer that we cannot read.")] * 61)
    job = desk.attempt()
    assert (job.state, job.error["name"]) == (JobState.failed, "BadReply")
    assert "not paid again" in job.error["message"]
    assert desk.retry().state == JobState.succeeded
    assert len(desk.service.sent) == 1


def test_nonsense_after_a_long_absence_is_not_the_last_straw(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    away, nonsense = ProviderUnavailable("Runway cannot be reached."), BadReply("Runway sent a riddle.")
    polls(monkeypatch, *[away] * 100, nonsense, *[RateLimited("Runway is busy.")] * 100, nonsense)
    assert desk.attempt().state == JobState.succeeded


def test_a_day_asleep_in_the_middle_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.service.trouble = {"poll": [DIES()]}
    desk.attempt()
    set_clock(desk, days=1)
    assert desk.attempt().state == JobState.succeeded
    assert len(desk.service.sent) == 1


@pytest.mark.parametrize("ago", [{"days": 400}, {"days": -400}], ids=["set on", "set back"])
def test_a_clock_that_is_set_neither_loses_a_take_nor_keeps_a_lost_one_for_ever(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, ago: dict[str, float]
) -> None:
    desk.service.trouble = {"poll": [DIES()]}
    desk.attempt()
    set_clock(desk, **ago)
    lost = Generation("task", GenerationStatus.FAILED, error=LOST)
    left = polls(monkeypatch, lost, lost)
    assert desk.attempt().state == JobState.succeeded, "a service may be slow to list what it has taken"
    assert left == []


def test_a_run_that_vanished_is_told_as_lost_and_counts_as_spent(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.service.trouble = {"poll": [DIES()]}
    desk.attempt()
    set_clock(desk, hours=1)
    polls(monkeypatch, *[Generation("task", GenerationStatus.FAILED, error=LOST)] * 9)
    job = desk.attempt()
    assert (job.state, job.error["name"]) == (JobState.failed, "GenerationLost")
    (row,) = desk.rows
    assert (row.state, row.billed) == (GenerationState.failed, True)
    assert desk.room.studio.catalog.generations.spent("2020") == pytest.approx(0.6)


def test_a_run_is_not_taken_for_lost_right_after_it_was_sent(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    polls(monkeypatch, *[Generation("task", GenerationStatus.FAILED, error=LOST)] * 20)
    assert desk.attempt().state == JobState.succeeded
    assert any("Runway does not list it yet" in note for _, note in desk.rests)


def test_a_key_that_is_changed_meanwhile_costs_no_second_payment(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = desk.room.studio.jobs
    polls(monkeypatch, KeyRejected("Runway did not accept the key."))
    job = desk.attempt()
    assert (job.state, job.error["name"]) == (JobState.failed, "KeyRejected")
    assert "not paid again" in job.error["message"]
    assert jobs.refused() == {"runway"}
    assert jobs.again(job) == 0.0
    assert desk.retry().state == JobState.succeeded
    assert jobs.refused() == frozenset(), "a poll that is answered takes the refusal back"
    assert len(desk.service.sent) == 1


def test_a_refused_key_is_remembered_until_the_next_take_is_taken(desk: Desk) -> None:
    desk.service.trouble = {"before": [KeyRejected("Runway did not accept the key.")]}
    desk.attempt()
    jobs = desk.room.studio.jobs
    assert jobs.refused() == {"runway"}
    assert jobs.again(desk.room.job(desk.job)) == pytest.approx(0.6), "nothing was taken, so it is paid anew"
    desk.retry()
    assert jobs.refused() == frozenset()


def test_a_refusal_is_taken_back_by_a_test_that_goes_well(room: Any) -> None:
    jobs = room.studio.jobs
    jobs.key_answered("runway", accepted=False)
    assert jobs.refused() == {"runway"}
    assert jobs.refused(since="2999") == frozenset(), "keys are read at the start"
    jobs.key_answered("runway", accepted=True)
    assert jobs.refused() == frozenset()


def test_the_story_of_a_take_is_told_without_gaps(desk: Desk) -> None:
    away = ProviderUnavailable("Runway cannot be reached.", detail="ConnectError: no route")
    desk.service.trouble = {"before": [RateLimited("Runway asks us to slow down.")], "poll": [away] * 3}
    began = time.time()
    desk.attempt()
    assert desk.story == [
        "Sending it to Runway.",
        "Runway asks us to slow down.",
        "Sending it to Runway.",
        f"Runway took it as task-{desk.job.id}-1.",
        "Runway cannot be reached. (ConnectError: no route)",
        "In the making at Runway.",
        "Ready at Runway.",
        f"Fetched: {desk.service.video.stat().st_size / 1e6:.1f} MB, 2.0 s.",
    ]
    story = desk.room.studio.jobs.account(desk.job.id).story
    assert story[4]["times"] == 3
    times = [datetime.fromisoformat(line["at"]).timestamp() for line in story]
    assert began - 1 < times[0] <= times[-1] < time.time() + 1
    assert times == sorted(times)


def test_the_account_of_a_take_tells_its_cost_and_until_when_it_can_be_fetched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    until = "2999-01-01T00:00:00.000Z"
    done = Generation("task", GenerationStatus.SUCCEEDED, estimate=0.7, expires_at=until)
    polls(monkeypatch, done)
    desk.service.trouble = {"download": [OSError(28, "No space left on device")]}
    job = desk.attempt()
    assert "It can be fetched from Runway until 2999-01-01 00:00 UTC." in job.error["message"]
    account = desk.room.studio.jobs.account(job.id)
    assert (account.cost, account.estimated, account.fetchable_until) == (0.7, True, until)
    assert account.again == 0.0
