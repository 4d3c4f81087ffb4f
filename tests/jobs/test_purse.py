"""Money before the click: what a choice costs, what is left, and the budget that stops it before anything is stored."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from components.catalog import GenerationState, JobState, now
from components.errors import BudgetExceeded, UnsupportedRequest
from components.jobs.orders import Wanted
from components.jobs.purse import this_month, today, usd
from components.providers import GenerationRequest
from components.settings import Settings
from components.studio import Studio

SHOT = GenerationRequest("gen4.5", "a dog on a beach", duration=5)  # $0.60


@pytest.fixture
def studio(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A studio with a key for Runway and the budget of the test, in which nothing works on jobs."""
    budget = {f"DAILIES_BUDGET_{span}": str(usd) for span, usd in getattr(request, "param", {}).items()}
    own = {"DAILIES_HOME": str(tmp_path / "home"), "RUNWAYML_API_SECRET": "key", "FAL_KEY": "key", **budget}
    opened = Studio.open(Settings.from_environment({**os.environ, **own}))
    monkeypatch.setattr(type(opened.jobs), "enqueue", lambda self, job: None)
    yield opened
    opened.close()


def order(studio: Studio, intent: str = "x", **more: Any) -> Any:
    return studio.jobs.generate(SHOT, provider="runway", title="Dog", intent=intent, **more)


def test_a_quote_tells_each_and_all_of_them_and_what_is_under_way(studio: Studio) -> None:
    order(studio, takes=2)
    quote = studio.jobs.quote(SHOT, "runway", 4)
    assert (quote.each, quote.total) == (0.6, 2.4)
    assert (quote.spent_day, quote.spent_month) == (1.2, 1.2)
    assert (quote.left_day, quote.left_month, quote.allowed, quote.reason) == (None, None, True, "")


def test_a_price_that_is_not_known_is_told_as_such(studio: Studio) -> None:
    quote = studio.jobs.quote(GenerationRequest("somebody/new-model", "a dog"), "fal", 2)
    assert (quote.each, quote.total, quote.allowed) == (None, None, True)


@pytest.mark.parametrize("studio", [{"DAY": 1}, {"MONTH": 1}, {"RUN": 1}], indirect=True, ids=str)
def test_a_budget_stops_a_click_before_anything_is_stored(studio: Studio) -> None:
    assert not studio.jobs.quote(SHOT, "runway", 2).allowed
    with pytest.raises(BudgetExceeded, match=r"about \$1.20.*DAILIES_BUDGET_(DAY|MONTH|RUN)"):
        order(studio, takes=2)
    assert studio.catalog.jobs.recent() == ()
    assert len(order(studio)) == 1


@pytest.mark.parametrize("studio", [{"DAY": 1}], indirect=True)
def test_what_waits_and_what_is_in_the_making_counts_but_not_twice_for_a_double_click(studio: Studio) -> None:
    (job,) = order(studio)
    assert order(studio) == (job,)
    assert studio.jobs.quote(SHOT, "runway").left_day == pytest.approx(0.4)
    with pytest.raises(BudgetExceeded, match=r"\$0.40 is left of today's budget of \$1.00"):
        order(studio, intent="y")
    studio.jobs.cancel(job.id)
    assert len(order(studio, intent="y")) == 1


@pytest.mark.parametrize("studio", [{"DAY": 0}], indirect=True)
def test_what_is_free_needs_no_budget(studio: Studio) -> None:
    free = GenerationRequest("animatic", "a dog")
    assert studio.jobs.quote(free, "animatic", 8).allowed
    assert len(studio.jobs.generate(free, provider="animatic", title="Dog", intent="x", takes=8)) == 8


@pytest.mark.parametrize("studio", [{"MONTH": 100}], indirect=True)
def test_a_price_that_is_not_known_does_not_slip_past_a_budget(studio: Studio) -> None:
    with pytest.raises(BudgetExceeded, match="DAILIES_MODELS"):
        studio.jobs.generate(GenerationRequest("somebody/new", "a dog"), provider="fal", title="Dog", intent="x")


@pytest.mark.parametrize("studio", [{"DAY": 1}], indirect=True)
def test_a_retry_that_pays_anew_asks_the_budget_too(studio: Studio) -> None:
    (job,) = order(studio)
    studio.catalog.jobs.update(job.id, state=JobState.failed)
    order(studio, intent="y")
    with pytest.raises(BudgetExceeded):
        studio.jobs.retry(job.id)
    assert studio.catalog.jobs.get(job.id).state == JobState.failed


PRICELESS = GenerationRequest("somebody/new", "a dog")
TWO = [
    Wanted(SHOT, "runway"),
    Wanted(replace(SHOT, model="veo3.1_fast", duration=4), "runway", takes=2),
]  # $0.60, $1.20


def test_all_that_one_click_wants_is_quoted_as_a_whole(studio: Studio) -> None:
    quote = studio.jobs.quote_all(TWO)
    assert (quote.each, quote.total, quote.allowed) == (None, pytest.approx(1.8), True)
    assert studio.jobs.quote_all([]).total == 0
    assert studio.jobs.quote_all([*TWO, Wanted(PRICELESS, "fal")]).total is None


@pytest.mark.parametrize("studio", [{"DAY": 1.5}, {"MONTH": 1.5}, {"RUN": 1.5}], indirect=True, ids=str)
def test_several_models_are_ordered_together_or_not_at_all(studio: Studio) -> None:
    assert not studio.jobs.quote_all(TWO).allowed
    with pytest.raises(BudgetExceeded, match=r"about \$1.80"):
        studio.jobs.generate_all(TWO, title="Dog", intent="click")
    assert studio.catalog.jobs.recent() == ()
    pair = [TWO[0], replace(TWO[1], takes=1)]
    jobs = studio.jobs.generate_all(pair, title="Dog", intent="click")
    assert [job.request["request"]["model"] for job in jobs if job.request] == ["gen4.5", "veo3.1_fast"]
    assert studio.jobs.generate_all(pair, title="Dog", intent="click") == jobs, "a double click orders nothing more"


def test_one_click_may_be_for_several_shots(studio: Studio) -> None:
    wanted = [replace(TWO[0], title="Dog", prompt_id="P1"), replace(TWO[0], title="Cat", prompt_id="P2"), TWO[0]]
    jobs = studio.jobs.generate_all(wanted, title="Both", intent="click", prompt_id="P0")
    assert [(job.title, job.prompt_id) for job in jobs] == [("Dog", "P1"), ("Cat", "P2"), ("Both", "P0")]


def test_one_model_that_cannot_be_made_stops_the_whole_click(studio: Studio) -> None:
    wrong = Wanted(replace(SHOT, duration=99), "runway")
    with pytest.raises(UnsupportedRequest):
        studio.jobs.generate_all([*TWO, wrong], title="Dog", intent="click")
    assert studio.catalog.jobs.recent() == ()


@pytest.mark.parametrize("studio", [{"RUN": 100}], indirect=True)
def test_a_model_without_a_price_is_named_when_there_is_a_budget(studio: Studio) -> None:
    wanted = [*TWO, Wanted(PRICELESS, "fal")]
    assert "The price of somebody/new via fal is not known" in studio.jobs.quote_all(wanted).reason
    with pytest.raises(BudgetExceeded, match="somebody/new via fal"):
        studio.jobs.generate_all(wanted, title="Dog", intent="click")
    assert studio.catalog.jobs.recent() == ()


@pytest.mark.parametrize("studio", [{"DAY": 10}], indirect=True)
def test_twenty_clicks_at_once_stay_within_the_budget(studio: Studio) -> None:
    def click(number: int) -> int:
        try:
            return len(studio.jobs.generate_all(TWO, title="Dog", intent=f"click {number}"))
        except BudgetExceeded:
            return 0

    with ThreadPoolExecutor(20) as threads:
        ordered = list(threads.map(click, range(20)))
    assert sorted(set(ordered)) == [0, 3]
    assert ordered.count(3) == 5, "five times $1.80 fit into $10"


def test_days_and_months_begin_at_midnight_here() -> None:
    assert this_month() <= today() <= now()


@pytest.mark.parametrize(("amount", "text"), [(0, "$0.00"), (0.6, "$0.60"), (1234.5, "$1,234.50"), (0.0034, "$0.0034")])
def test_amounts_are_written_as_people_read_them(amount: float, text: str) -> None:
    assert usd(amount) == text


def test_the_very_same_request_is_known_and_any_other_is_not(studio: Studio, video: Path) -> None:
    (job,) = order(studio)
    assert studio.jobs.known(SHOT, "runway") == ()
    ledger = studio.catalog.generations
    clip = put(studio, job.id, video)
    ledger.intend(record_of(job, GenerationState.succeeded))
    assert studio.jobs.known(SHOT, "runway") == (clip,)
    assert studio.jobs.known(replace(SHOT, seed=7), "runway") == ()
    assert studio.jobs.known(SHOT, "fal") == ()
    studio.catalog.clips.trash([clip.id])
    assert studio.jobs.known(SHOT, "runway") == ()


def record_of(job: Any, state: GenerationState) -> Any:
    from components.catalog import GenerationRecord

    body = job.request
    return GenerationRecord(
        f"{job.id}-1", job.id, body["provider"], SHOT.model, body["request"], body["hash"], state, now()
    )


def put(studio: Studio, clip_id: str, video: Path) -> Any:
    from components.catalog import Clip, Origin

    about = {"title": "Dog", "origin": Origin.generated, "media": "a" * 64, "suffix": "mp4", "size": 1}
    shape = {"duration": 5.0, "width": 16, "height": 9, "fps": 24.0, "has_audio": False}
    return studio.catalog.clips.add(Clip(id=clip_id, created_at=now(), **about, **shape))
