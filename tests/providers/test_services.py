"""What every hosted provider does on good and bad days, against the fake of its service."""

import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import DailiesError, KeyRejected, MissingKey, ProviderUnavailable, RateLimited, UncertainSubmit
from components.providers import MODELS, PROVIDERS, Generation, GenerationStatus, Kind, VideoModel
from components.providers.hosted import HostedProvider
from tests.providers.fakes import FAKES, VIDEO, served

Desk = Any
WORK = [
    (model, kind)
    for model in MODELS.values()
    if model.provider in FAKES and not model.is_retired()
    for kind in model.kinds
]


def test_every_hosted_provider_has_a_fake() -> None:
    assert {name for name, adapter in PROVIDERS.items() if issubclass(adapter, HostedProvider)} == set(FAKES)


@pytest.mark.parametrize(("model", "kind"), WORK, ids=[f"{model.id}-{kind}" for model, kind in WORK])
def test_a_video_of_each_kind_comes_home(
    desk_for: Callable[[str], Desk], model: VideoModel, kind: Kind, tmp_path: Path
) -> None:
    desk = desk_for(model.provider)
    generation = desk.provider().submit(desk.request(model, kind), intent="intent-1")
    assert not generation.is_final
    finished = desk.finish(generation)
    assert finished.status is GenerationStatus.SUCCEEDED, finished.error
    assert finished.id == generation.id
    seen: list[float] = []
    desk.provider().download(finished, tmp_path / "take.mp4", progress=seen.append)
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO
    assert [path.name for path in tmp_path.iterdir()] == ["take.mp4"]
    assert seen == sorted(seen)
    assert desk.fake.charged == 1


@pytest.mark.parametrize(("model", "kind"), WORK, ids=[f"{model.id}-{kind}" for model, kind in WORK])
def test_a_run_that_a_person_found_at_the_service_goes_on_by_its_id_alone(
    desk_for: Callable[[str], Desk], model: VideoModel, kind: Kind
) -> None:
    desk = desk_for(model.provider)
    request = desk.request(model, kind)
    lost = desk.provider().submit(request, intent="intent-1")
    adopted = desk.provider().adopted(lost.id, request)
    assert not adopted.is_final
    finished = desk.finish(adopted)
    assert (finished.status, finished.id) == (GenerationStatus.SUCCEEDED, lost.id), finished.error
    assert desk.fake.charged == 1


def test_the_same_over_a_real_connection(desk: Desk, tmp_path: Path) -> None:
    with served(desk.fake) as address:
        provider = desk.adapter(**{**desk.fake.settings, "api_key": desk.fake.key, "base_url": address})
        generation = provider.submit(desk.request())
        while not generation.is_final:
            generation = provider.poll(generation)
        provider.download(generation, tmp_path / "take.mp4")
        provider.close()
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO


def test_without_a_key_nothing_is_sent(desk: Desk) -> None:
    if not desk.adapter.needs_key:
        return
    with pytest.raises(MissingKey, match=desk.adapter.key_variables[0][-1]):
        desk.provider(api_key=None).submit(desk.request())
    assert not desk.fake.requests


def test_a_bad_key_names_the_variable_to_fix(desk: Desk) -> None:
    if not desk.fake.checks_key:
        return
    with pytest.raises(KeyRejected, match=desk.adapter.key_variables[0][-1]):
        desk.provider(api_key="wrong-key-0123456789").submit(desk.request())


def test_checking_the_key_costs_nothing(desk: Desk) -> None:
    desk.provider().check_access()
    assert desk.fake.charged == 0
    if desk.fake.checks_key:
        with pytest.raises(KeyRejected, match=desk.adapter.key_variables[0][-1]):
            desk.provider(api_key="wrong-key-0123456789").check_access()
    desk.fake.faults += [httpx.ConnectError("no network")] * 9
    with pytest.raises(ProviderUnavailable):
        desk.provider().check_access()


def test_a_full_service_is_told_with_its_own_waiting_time(desk: Desk) -> None:
    desk.fake.faults.append(httpx.Response(429, headers={"retry-after": "7"}, json={}))
    with pytest.raises(RateLimited) as caught:
        desk.provider().submit(desk.request())
    assert caught.value.retry_after == 7
    assert len(desk.fake.requests) == 1


@pytest.mark.parametrize(
    "fault",
    [
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("cut"),
        httpx.Response(500, json={"error": "oops"}),
        httpx.Response(502, text="<html>bad gateway</html>"),
        httpx.Response(200, text="<html>surprise</html>"),
        httpx.Response(200, json={}),
    ],
    ids=["no answer", "cut off", "500", "502", "no JSON", "no id"],
)
def test_a_create_without_a_clear_answer_is_sent_once_and_left_to_a_person(desk: Desk, fault: Any) -> None:
    desk.fake.faults.append(fault)
    with pytest.raises(UncertainSubmit, match="not sent again by itself"):
        desk.provider().submit(desk.request(), intent="intent-1")
    assert len(desk.fake.requests) == 1


@pytest.mark.parametrize("fault", [httpx.ConnectError("refused"), httpx.Response(503, json={})], ids=["down", "busy"])
def test_a_create_that_was_surely_not_taken_may_be_tried_again(desk: Desk, fault: Any) -> None:
    desk.fake.faults.append(fault)
    with pytest.raises(ProviderUnavailable):
        desk.provider().submit(desk.request())
    assert len(desk.fake.requests) == 1


def test_polls_are_repeated_over_hiccups(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request())
    busy = httpx.Response(503, headers={"retry-after-ms": "1250"})
    desk.fake.faults += [busy, httpx.ReadTimeout("slow"), httpx.Response(200, text="<html>")]
    assert desk.provider().poll(generation).id == generation.id
    asked, *ours = desk.pauses
    assert asked == 1.25
    assert len(ours) == 2
    assert ours[0] < ours[1]


def test_a_service_that_stays_away_is_told_as_unavailable(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request())
    desk.fake.faults += [httpx.ConnectError("no network")] * 9
    with pytest.raises(ProviderUnavailable, match="cannot be reached"):
        desk.provider().poll(generation)


def test_a_long_wait_is_left_to_the_job(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request())
    desk.fake.faults.append(httpx.Response(429, headers={"retry-after": "90"}, json={}))
    with pytest.raises(RateLimited) as caught:
        desk.provider().poll(generation)
    assert caught.value.retry_after == 90
    assert not desk.pauses


def test_a_generation_that_vanished_is_told_as_lost(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request())
    desk.fake.runs.clear()
    lost = desk.finish(generation)
    assert lost.error is not None
    assert lost.error["name"] == "GenerationLost"


def test_moderation_is_told_as_such_with_what_to_change(desk: Desk) -> None:
    desk.fake.outcome = "moderate"
    try:
        failed = desk.finish(desk.provider().submit(desk.request()))
    except DailiesError as error:
        name, message = error.name, str(error)
    else:
        assert failed.error is not None
        name, message = failed.error["name"], failed.error["message"]
    assert name == "ContentRejected"
    assert "Change the words or pictures" in message


def test_a_failure_at_the_service_keeps_its_reason(desk: Desk) -> None:
    desk.fake.outcome = "fail"
    failed = desk.finish(desk.provider().submit(desk.request()))
    assert failed.status is GenerationStatus.FAILED
    assert failed.error is not None
    assert failed.error["name"] == "GenerationFailed"
    assert "wrong" in failed.error["message"]


# Hours for which a service keeps a result, as it documents or tells; a link that it renews on asking sets no end.
KEPT = {
    "runway": 24,
    "kling": 30 * 24,
    "openai_videos": 1,
    "replicate": 1,
    "minimax": 7 * 24,
    "seedance": 24,
    "wan": 24,
    "google_omni": 48,
}


def test_until_when_the_video_can_be_fetched_is_told_where_the_service_tells(desk: Desk) -> None:
    finished = desk.finish(desk.provider().submit(desk.request()))
    if desk.fake.name not in KEPT:
        assert finished.expires_at is None
        return
    left = datetime.fromisoformat(finished.expires_at or "") - datetime.now(UTC)
    assert timedelta(0) < left <= timedelta(hours=KEPT[desk.fake.name], minutes=1)


def test_an_expired_link_is_replaced_by_a_fresh_one(desk: Desk, tmp_path: Path) -> None:
    finished = desk.finish(desk.provider().submit(desk.request()))
    desk.fake.expired_links = set(range(desk.fake.link_number + 1))
    desk.provider().download(finished, tmp_path / "take.mp4")
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO


def test_the_key_stays_with_the_service_and_out_of_every_message(desk: Desk, tmp_path: Path) -> None:
    finished = desk.finish(desk.provider().submit(desk.request()))
    desk.provider().download(finished, tmp_path / "take.mp4")
    for request in desk.fake.requests:
        if request.url.host == "cdn.test":
            assert desk.fake.key not in str(request.headers.raw)
    desk.fake.faults.append(httpx.Response(400, json={"error": f"the key {desk.fake.key} looks odd"}))
    with pytest.raises(DailiesError) as caught:
        desk.provider().submit(desk.request())
    assert desk.fake.key not in f"{caught.value} {caught.value.detail} {caught.value!r} {finished.to_json()}"
    report = "".join(traceback.format_exception(caught.value))
    assert desk.fake.key not in report


def test_canceling_stops_what_can_be_stopped(desk: Desk) -> None:
    provider = desk.provider()
    generation = provider.submit(desk.request())
    canceled = provider.cancel(generation)
    if provider.can_cancel:
        assert canceled.status is GenerationStatus.CANCELED
        assert all(run.canceled for run in desk.fake.runs.values())
    else:
        assert canceled == generation
    done = desk.finish(desk.provider().submit(desk.request()))
    assert provider.cancel(done) == done


def test_a_redirect_of_the_service_is_not_followed(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request())
    elsewhere = httpx.Response(307, headers={"location": "https://evil.test/steal"})
    desk.fake.faults += [elsewhere] * 9
    with pytest.raises(DailiesError):
        desk.provider().poll(generation)
    assert not desk.fake.sent("evil.test")


def test_a_link_into_the_own_network_is_not_followed(desk: Desk, tmp_path: Path) -> None:
    generation = Generation("run-1", GenerationStatus.SUCCEEDED, video_url="http://169.254.169.254/latest/meta-data")
    with pytest.raises(DailiesError, match="own network"):
        desk.provider().download(generation, tmp_path / "take.mp4")
    assert not desk.fake.requests


def test_a_run_is_found_again_by_our_intent_where_the_service_keeps_it(desk: Desk) -> None:
    generation = desk.provider().submit(desk.request(), intent="intent-1")
    found = desk.provider().find("intent-1")
    assert (found.id == generation.id) if desk.fake.can_find else (found is None)
    assert desk.provider().find("intent-nobody-sent") is None


def test_submitting_the_same_intent_twice_charges_once_where_the_service_promises_it(desk: Desk) -> None:
    if desk.adapter.submits_once:
        first, again = (desk.provider().submit(desk.request(), intent="intent-1") for _ in range(2))
        assert first.id == again.id
        assert desk.fake.charged == 1
