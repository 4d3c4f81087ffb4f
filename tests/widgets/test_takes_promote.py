"""The ladder: the same prompt and seed on better models, with what changes."""

from collections.abc import Callable

from components.catalog import Clip, Job, JobKind, JobState
from components.prompts import PromptParts
from components.providers import MODELS, SERVICES, Audio, ModelStatus, availability
from components.widgets.offers import Offer, offers
from components.widgets.shot import Shot
from components.widgets.takes_promote import MOST_RUNGS, ladder, told

ASKED = {"model": "animatic", "prompt": "a fox", "duration": 3.0, "aspect_ratio": "4:5", "options": {"parts": {}}}
RUNWAY = {"RUNWAYML_API_SECRET": "key"}
JOB = Job(
    id="J", kind=JobKind.generate, title="Fox", state=JobState.succeeded, intent="i",
    created_at="2026-11-22T12:00:00.000Z",
    request={"provider": "animatic", "request": ASKED},
)  # fmt: skip


def offered(keys: dict[str, str]) -> tuple[Offer, ...]:
    shot = Shot(parts=PromptParts(subject="a fox"))
    return offers(MODELS, SERVICES, lambda model: availability(model, keys), shot)


def test_the_rungs_go_up_in_price_and_are_few(clip: Callable[..., Clip]) -> None:
    rungs = ladder(JOB, clip(cost=0.0), offered(RUNWAY | {"KLING_API_KEY": "key"})).rungs
    prices = [order.each or 0.0 for order in rungs]
    assert 1 < len(rungs) <= MOST_RUNGS
    assert prices == sorted(prices)
    assert all(order.offer.model.status not in (ModelStatus.LEGACY, ModelStatus.AT_RISK) for order in rungs)


def test_a_rung_bears_the_seed_that_was_drawn_and_tells_what_changes(clip: Callable[..., Clip]) -> None:
    made = clip(cost=0.0, seed=4711)
    rungs = ladder(JOB, made, offered(RUNWAY)).rungs
    gen = next(order for order in rungs if order.request.seed is not None)
    assert gen.request.seed == 4711
    assert gen.request.options == {}
    assert any("instead of 4:5" in change for order in rungs for change in order.changes)
    assert "seed 4711" in told(JOB, made)


def test_without_keys_there_is_no_rung_but_a_count_of_what_would_be(clip: Callable[..., Clip]) -> None:
    steps = ladder(JOB, clip(cost=0.0), offered({}))
    assert (steps.rungs, steps.locked > 10) == ((), True)


def test_a_paid_take_goes_up_only(clip: Callable[..., Clip]) -> None:
    rungs = ladder(JOB, clip(cost=1.0), offered(RUNWAY)).rungs
    assert all(order.each is None or order.each > 1.0 for order in rungs)


def test_sound_that_begins_or_ends_with_the_better_model_is_told(clip: Callable[..., Clip]) -> None:
    keys = RUNWAY | {"KLING_API_KEY": "key"}
    silent = ladder(JOB, clip(cost=0.0, has_audio=False), offered(keys)).rungs
    loud = [order for order in silent if "With sound, unlike this take." in order.changes]
    assert loud
    assert all(order.offer.model.audio in (Audio.ALWAYS, Audio.TOGGLE) for order in loud)
    heard = ladder(JOB, clip(cost=0.0, has_audio=True), offered(keys)).rungs
    mute = [order for order in heard if order.offer.model.audio is Audio.NONE]
    assert mute
    assert all("Without the sound of this take." in order.changes for order in mute)
