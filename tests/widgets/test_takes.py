"""What is told of a take: what stopping it costs, and that a deleted clip is gone."""

from collections.abc import Callable

from components.catalog import Catalog, Clip, Job, JobKind, JobState
from components.widgets.takes import clips_of, stopping_costs


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


def test_a_clip_that_was_deleted_for_good_is_left_out(catalog: Catalog, clip: Callable[..., Clip]) -> None:
    kept = catalog.clips.add(clip())
    assert list(clips_of([job("runway", clip_id=kept.id), job("runway", clip_id="gone")], catalog)) == [kept.id]
