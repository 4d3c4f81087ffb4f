"""What fal's endpoints are told, and how its two-step results are read."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from components.errors import BadReply, ProviderUnavailable, QuotaExhausted, UnsupportedRequest
from components.providers import GenerationRequest, GenerationStatus
from components.providers import fal as fal_module

Desk = Any


@pytest.fixture
def fal(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("fal")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return str(desk.fake.requests[-1].url), json.loads(desk.fake.requests[-1].content)


def test_each_endpoint_is_told_lengths_in_its_own_form(fal: Desk) -> None:
    url, body = sent(fal, GenerationRequest("fal-ai/pika/v2.2", "a dog", duration=10, aspect_ratio="4:5", seed=1))
    assert url == "https://queue.fal.run/fal-ai/pika/v2.2/text-to-video"
    assert body == {"prompt": "a dog", "duration": "10", "aspect_ratio": "4:5", "resolution": "720p", "seed": 1}
    assert fal.fake.requests[-1].headers["authorization"] == f"Key {fal.fake.key}"
    assert sent(fal, GenerationRequest("fal-ai/veo3.1", "a dog", duration=8))[1]["duration"] == "8s"
    assert sent(fal, GenerationRequest("kling/v4", "a dog", duration=30))[1]["duration"] == 30
    assert sent(fal, GenerationRequest("fal-ai/ltx-2.3", "a dog", fps=48))[1]["fps"] == "48"


def test_each_kind_has_its_endpoint_and_fields(fal: Desk) -> None:
    frames = {"first_frame": fal.media / "first.png", "last_frame": fal.media / "last.png"}
    url, body = sent(fal, GenerationRequest("fal-ai/pika/v2.2", "a dog", **frames))
    assert url.endswith("/pikaframes")
    assert len(body["image_urls"]) == 2
    url, body = sent(fal, GenerationRequest("kling/v4", "a dog", **frames))
    assert url.endswith("kling/v4/image-to-video")
    assert {"start_image_url", "end_image_url"} < set(body)
    url, body = sent(fal, GenerationRequest("kling/v4", "snow", source_video=fal.media / "source.mp4"))
    assert url.endswith("kling/v4/video-to-video/edit")
    assert body["video_url"].startswith("data:video/mp4;base64,")
    assert "duration" not in body
    _, body = sent(fal, GenerationRequest("fal-ai/stable-video", "ignored", first_frame=frames["first_frame"]))
    assert set(body) == {"image_url"}
    with pytest.raises(UnsupportedRequest, match="first frame"):
        sent(fal, GenerationRequest("kling/v4", "a dog", last_frame=frames["last_frame"]))


def test_any_endpoint_may_be_typed_by_hand_with_its_own_input(fal: Desk) -> None:
    options = {"extra": {"seed": 5}}
    url, body = sent(fal, GenerationRequest("someone/new-model", "a dog", duration=3, options=options))
    assert url == "https://queue.fal.run/someone/new-model"
    assert body == {"prompt": "a dog", "duration": 3, "seed": 5}


def test_a_large_picture_goes_to_the_storage_with_a_passing_token(fal: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fal_module, "DATA_URI_LIMIT", 10)
    _, body = sent(fal, GenerationRequest("fal-ai/stable-video", "", first_frame=fal.media / "first.png"))
    assert body["image_url"] == "https://v3.fal.media/first.png"
    token, upload, _ = fal.fake.requests
    assert str(token.url) == "https://rest.fal.ai/storage/auth/token?storage_type=fal-cdn-v3"
    assert upload.headers["authorization"] == "Bearer cdn"


def test_the_place_in_the_queue_is_told(fal: Desk) -> None:
    queued = fal.provider().poll(fal.provider().submit(fal.request()))
    assert queued.queue_position == 3
    assert fal.fake.requests[-1].url.path == "/fal-ai/pika/requests/run-1/status"


def test_addresses_of_another_host_are_never_asked_with_the_key(fal: Desk) -> None:
    links = {"request_id": "r", "status_url": "https://evil.test/status", "response_url": "https://evil.test/r"}
    fal.fake.faults.append(httpx.Response(200, json=links))
    generation = fal.provider().submit(fal.request())
    with pytest.raises(BadReply, match="not its own"):
        fal.provider().poll(generation)
    assert not fal.fake.sent("evil.test")


def test_a_failed_result_is_final_but_a_gateway_error_is_not(fal: Desk) -> None:
    fal.fake.polls_needed = 0
    generation = fal.provider().submit(fal.request())
    status = httpx.Response(200, json={"status": "COMPLETED"})
    fal.fake.faults += [status, *[httpx.Response(500, json={"detail": "worker died"})] * 4]
    failed = fal.provider().poll(generation)
    assert failed.status is GenerationStatus.FAILED
    assert failed.error is not None
    assert "worker died" in failed.error["message"]
    fal.fake.faults += [status, *[httpx.Response(504, text="<html>")] * 4]
    with pytest.raises(ProviderUnavailable):
        fal.provider().poll(generation)


def test_an_empty_balance_is_told(fal: Desk) -> None:
    fal.fake.faults.append(httpx.Response(403, json={"detail": "User is locked. Reason: Exhausted balance"}))
    with pytest.raises(QuotaExhausted, match="balance"):
        fal.provider().submit(fal.request())
