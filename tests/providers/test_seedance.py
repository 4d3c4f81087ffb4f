"""What Seedance is told; a running task is not stopped, because it cannot be."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from components.errors import ContentRejected, QuotaExhausted
from components.providers import GenerationRequest, GenerationStatus

Desk = Any


@pytest.fixture
def seedance(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("seedance")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return str(desk.fake.requests[-1].url), json.loads(desk.fake.requests[-1].content)


def test_text_is_sent_without_empty_fields(seedance: Desk) -> None:
    request = GenerationRequest("dreamina-seedance-2-5-260628", "a dog", duration=30, resolution="1080p")
    expected = {
        "model": "dreamina-seedance-2-5-260628",
        "content": [{"type": "text", "text": "a dog"}],
        "resolution": "1080p",
        "ratio": "16:9",
        "duration": 30,
        "watermark": False,
        "generate_audio": True,
    }
    address = "https://ark.ap-southeast.bytepluses.com/api/v3/contents/generations/tasks"
    assert sent(seedance, request) == (address, expected)


def test_media_have_roles_and_older_models_a_seed(seedance: Desk) -> None:
    first = seedance.media / "first.png"
    _, body = sent(seedance, GenerationRequest("seedance-1-0-pro-250528", "a dog", seed=4, first_frame=first))
    assert body["seed"] == 4
    assert "generate_audio" not in body
    assert body["content"][1]["role"] == "first_frame"
    assert body["content"][1]["image_url"]["url"].startswith("data:image/")
    source = seedance.media / "source.mp4"
    _, body = sent(seedance, GenerationRequest("dreamina-seedance-2-0-260128", "snow", source_video=source))
    assert body["content"][1]["role"] == "reference_video"


def test_a_running_task_goes_on(seedance: Desk) -> None:
    provider = seedance.provider()
    generation = provider.poll(provider.submit(seedance.request()))
    assert provider.cancel(generation).status is GenerationStatus.RUNNING
    assert not [request for request in seedance.fake.requests if request.method == "DELETE"]


def test_refusals_are_told_apart(seedance: Desk) -> None:
    refused = {"error": {"code": "InputTextSensitiveContentDetected", "message": "Not allowed"}}
    seedance.fake.faults.append(httpx.Response(400, json=refused))
    with pytest.raises(ContentRejected):
        seedance.provider().submit(seedance.request())
    empty = {"error": {"code": "AccountOverdueError", "message": "overdue"}}
    seedance.fake.faults.append(httpx.Response(403, json=empty))
    with pytest.raises(QuotaExhausted):
        seedance.provider().submit(seedance.request())
