"""What is told of a take: what stopping it costs, and that a deleted clip is gone."""

from collections.abc import Callable
from dataclasses import replace

from components.catalog import Catalog, Clip, Job, JobKind, JobState
from components.jobs.account import Account
from components.widgets.takes import clips_of, settled, stopping_costs


def job(provider: str, estimate: float = 0.5, clip_id: str | None = None) -> Job:
    return Job(
        id="J", kind=JobKind.generate, title="Fox", state=JobState.running, intent="i", clip_id=clip_id,
        created_at="2026-11-22T12:00:00.000Z", request={"provider": provider, "estimate": estimate},
    )  # fmt: skip


def test_stopping_says_when_it_is_paid_all_the_same() -> None:
    assert stopping_costs(job("kling")).startswith("Kling cannot stop a run.")
    assert stopping_costs(job("runway")) == "Runway may still bill a run that was stopped."


def test_stopping_what_is_free_needs_no_words() -> None:
    assert stopping_costs(job("animatic", 0.0)) == stopping_costs(job("runway", 0.0)) == ""


def account(state: str = "failed", cost: float | None = 0.5, estimated: bool = True, billed: bool = False) -> Account:
    return Account("runway", "gen4.5", state, "run-1", cost, estimated, billed, None, 0.5, ())


def test_what_failed_says_whether_it_was_charged_and_what_another_try_costs() -> None:
    failed = replace(job("runway"), state=JobState.failed)
    assert settled(failed, account()) == {"again": 0.5, "charge": "Not charged."}
    assert settled(failed, None) == {"again": 0.5, "charge": "Nothing was sent or charged."}
    assert settled(failed, account(cost=0.62, estimated=False))["charge"] == "It counts as $0.62 spent."
    assert settled(failed, account(billed=True))["charge"] == "It counts as $0.50 spent."


def test_of_what_a_service_still_has_nobody_says_that_it_was_not_charged() -> None:
    assert settled(replace(job("runway"), state=JobState.failed), account(state="fetching"))["charge"] == ""


def test_a_clip_that_was_deleted_for_good_is_left_out(catalog: Catalog, clip: Callable[..., Clip]) -> None:
    kept = catalog.clips.add(clip())
    assert list(clips_of([job("runway", clip_id=kept.id), job("runway", clip_id="gone")], catalog)) == [kept.id]
