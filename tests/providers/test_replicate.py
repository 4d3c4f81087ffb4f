"""What Replicate is told: official models by name, others by version."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from components.errors import RateLimited
from components.providers import GenerationRequest
from components.providers import replicate as replicate_module

Desk = Any


@pytest.fixture
def replicate(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("replicate")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return desk.fake.requests[-1].url.path, json.loads(desk.fake.requests[-1].content)


def test_an_official_model_is_called_by_its_name(replicate: Desk) -> None:
    options = {"extra": {"quality": "high"}}
    request = GenerationRequest("minimax/hailuo-2.3", "a dog", duration=6, aspect_ratio="16:9", options=options)
    body = {"input": {"prompt": "a dog", "duration": 6, "aspect_ratio": "16:9", "quality": "high"}}
    assert sent(replicate, request) == ("/v1/models/minimax/hailuo-2.3/predictions", body)


def test_another_is_called_by_its_version(replicate: Desk) -> None:
    path, body = sent(replicate, GenerationRequest("someone/model:abc123", "a dog"))
    assert (path, body) == ("/v1/predictions", {"version": "abc123", "input": {"prompt": "a dog"}})


def test_stable_video_moves_a_picture_without_a_prompt(replicate: Desk) -> None:
    model = "stability-ai/stable-video-diffusion"
    path, body = sent(replicate, GenerationRequest(model, "ignored", seed=3, first_frame=replicate.media / "first.png"))
    assert path == "/v1/predictions"
    assert body["version"].startswith("3f0457e4")
    assert set(body["input"]) == {"input_image", "seed", "video_length", "sizing_strategy", "frames_per_second"}


def test_a_large_file_goes_up_first(replicate: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicate_module, "DATA_URI_LIMIT", 10)
    _, body = sent(replicate, GenerationRequest("a/b", "snow", source_video=replicate.media / "source.mp4"))
    assert body["input"]["video"] == "https://api.replicate.com/f"


def test_progress_is_read_from_the_log(replicate: Desk) -> None:
    provider = replicate.provider()
    running = provider.poll(provider.poll(provider.submit(replicate.request())))
    assert running.progress == 0.6


def test_its_own_words_for_a_limit_are_no_lack_of_credit(replicate: Desk) -> None:
    said = {"detail": "Request was throttled. Your rate limit resets in ~30s."}
    replicate.fake.faults.append(httpx.Response(429, headers={"retry-after": "30"}, json=said))
    with pytest.raises(RateLimited):
        replicate.provider().submit(replicate.request())


def test_a_result_that_was_deleted_is_told(replicate: Desk) -> None:
    generation = replicate.provider().submit(replicate.request())
    gone = {"id": generation.id, "status": "succeeded", "output": None, "data_removed": True}
    replicate.fake.faults.append(httpx.Response(200, json=gone))
    failed = replicate.provider().poll(generation)
    assert failed.error is not None
    assert "after an hour" in failed.error["message"]
