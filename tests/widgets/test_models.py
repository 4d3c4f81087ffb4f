"""Which models are chosen, and which services refused the key when last asked."""

from components.catalog import Job, JobKind, JobState
from components.widgets.models import chosen_models, refused_services


def job(provider: str, state: JobState, error: str = "", finished_at: str | None = "2030-01-01T00:00:00.000Z") -> Job:
    return Job(
        id="J",
        kind=JobKind.generate,
        title="Fox",
        state=state,
        intent="i",
        created_at="2026-11-22T12:00:00.000Z",
        finished_at=finished_at,
        request={"provider": provider},
        error={"name": error, "message": ""} if error else None,
    )


def test_an_address_names_several_models_and_unknown_ones_are_left_out() -> None:
    assert chosen_models({"model": "b,nope,a,b"}, {"a", "b"}, "a") == ("b", "a")
    assert chosen_models({"model": "nope"}, {"a"}, "a") == chosen_models({}, {"a"}, "a") == ("a",)


def test_a_key_counts_as_refused_until_a_later_run_was_taken() -> None:
    refused = job("runway", JobState.failed, "KeyRejected")
    assert refused_services([refused, job("runway", JobState.succeeded)]) == {"runway"}
    assert refused_services([job("runway", JobState.succeeded), refused]) == frozenset()


def test_what_still_runs_or_was_stopped_says_nothing_about_a_key() -> None:
    refused = job("runway", JobState.failed, "KeyRejected")
    assert refused_services(
        [job("runway", JobState.running, finished_at=None), job("runway", JobState.canceled), refused]
    ) == {"runway"}


def test_a_refusal_before_the_start_is_about_an_older_key() -> None:
    assert refused_services([job("runway", JobState.failed, "KeyRejected", "2020-01-01T00:00:00.000Z")]) == frozenset()
