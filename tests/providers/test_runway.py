"""What Runway is told, word by word, and how its answers are read."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import UnsupportedRequest
from components.providers import MODELS, GenerationRequest, GenerationStatus
from components.providers import runway as runway_module

Desk = Any


@pytest.fixture
def runway(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("runway")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return desk.fake.requests[-1].url.path, json.loads(desk.fake.requests[-1].content)


def test_text_is_sent_with_the_models_own_words_for_size(runway: Desk) -> None:
    request = GenerationRequest("gen4.5", "a dog", duration=5, aspect_ratio="9:16", resolution="720p", seed=0)
    expected = {"model": "gen4.5", "promptText": "a dog", "duration": 5, "ratio": "720:1280", "seed": 0}
    assert sent(runway, request) == ("/v1/text_to_video", expected)
    headers = runway.fake.requests[-1].headers
    assert headers["authorization"] == f"Bearer {runway.fake.key}"
    assert headers["x-runway-version"] == "2024-11-06"


def test_what_is_left_open_is_sent_as_what_the_price_was_told_for(runway: Desk) -> None:
    _, body = sent(runway, GenerationRequest("veo3.1", "a dog"))
    expected = {"model": "veo3.1", "promptText": "a dog", "duration": 4, "audio": True, "ratio": "1280:720"}
    assert body == expected


def test_one_picture_is_a_plain_string_in_the_shape_of_the_picture(runway: Desk) -> None:
    path, body = sent(runway, GenerationRequest("gen4_turbo", "", first_frame=runway.media / "first.png"))
    assert path == "/v1/image_to_video"
    assert body["promptImage"].startswith("data:image/png;base64,")
    assert body["ratio"] == "1280:720"
    assert "promptText" not in body


def test_first_and_last_frame_are_placed(runway: Desk) -> None:
    frames = {"first_frame": runway.media / "first.png", "last_frame": runway.media / "last.png"}
    _, body = sent(runway, GenerationRequest("veo3.1", "a dog", **frames))
    assert [item["position"] for item in body["promptImage"]] == ["first", "last"]


def test_reference_images_go_with_the_text_and_never_with_frames(runway: Desk) -> None:
    first = runway.media / "first.png"
    path, body = sent(runway, GenerationRequest("wan3", "a dog", reference_images=(first,)))
    assert path == "/v1/text_to_video"
    assert [set(item) for item in body["references"]] == [{"uri"}]
    with pytest.raises(UnsupportedRequest, match="not both"):
        sent(runway, GenerationRequest("wan3", "a dog", first_frame=first, reference_images=(first,)))


def test_a_video_is_edited_by_the_field_of_each_model(runway: Desk) -> None:
    source = runway.media / "source.mp4"
    path, body = sent(runway, GenerationRequest("aleph2", "snow", source_video=source, aspect_ratio="1:1"))
    assert path == "/v1/video_to_video"
    assert body["targetAspectRatio"] == "1:1"
    assert body["videoUri"].startswith("data:video/mp4;base64,")
    _, body = sent(runway, GenerationRequest("seedance2_5", "snow", source_video=source, duration=4))
    assert "promptVideo" in body
    _, body = sent(runway, GenerationRequest("kling_4", "snow", source_video=source, resolution="1080p"))
    assert body["ratio"] == "auto_1080p"
    assert "duration" not in body


def test_a_performance_is_carried_over_to_the_face_in_a_picture(runway: Desk) -> None:
    files = {"source_video": runway.media / "source.mp4", "reference_images": (runway.media / "first.png",)}
    options = {"expressionIntensity": 5}
    request = GenerationRequest("act_two", "", aspect_ratio="9:16", seed=3, options=options, **files)
    path, body = sent(runway, request)
    assert path == "/v1/character_performance"
    character, reference = body.pop("character"), body.pop("reference")
    assert (character["type"], reference["type"]) == ("image", "video")
    assert character["uri"].startswith("data:image/png;base64,")
    assert reference["uri"].startswith("data:video/mp4;base64,")
    assert body == {"model": "act_two", "ratio": "720:1280", "seed": 3, "expressionIntensity": 5}
    with pytest.raises(UnsupportedRequest, match="with a face"):
        sent(runway, GenerationRequest("act_two", "", source_video=runway.media / "source.mp4"))


def test_a_large_file_goes_up_first_and_without_the_key(runway: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runway_module, "DATA_URI_LIMIT", 1000)
    _, body = sent(runway, GenerationRequest("aleph2", "snow", source_video=runway.media / "source.mp4"))
    assert body["videoUri"] == "runway://1"
    ticket, storage, create = runway.fake.requests
    assert json.loads(ticket.content) == {"filename": "source.mp4", "type": "ephemeral"}
    assert storage.url.path == "/uploads/storage"
    assert create.url.path == "/v1/video_to_video"


def test_states_progress_and_cost_are_read(runway: Desk) -> None:
    generation = runway.provider().submit(runway.request())
    assert (generation.estimate, generation.cost) == (pytest.approx(0.60), None), "an estimate is no cost"
    queued = runway.provider().poll(generation)
    running = runway.provider().poll(queued)
    done = runway.provider().poll(running)
    assert [item.status for item in (queued, running, done)] == [
        GenerationStatus.QUEUED,
        GenerationStatus.RUNNING,
        GenerationStatus.SUCCEEDED,
    ]
    assert running.progress == 0.5
    assert (running.cost, done.cost) == (None, pytest.approx(0.62))
    assert done.estimate == pytest.approx(0.60)


def test_a_task_that_has_ended_is_not_deleted(runway: Desk, tmp_path: Path) -> None:
    generation = runway.provider().submit(runway.request())
    runway.fake.polls_needed = 0
    kept = runway.provider().cancel(generation)
    assert kept.status is GenerationStatus.SUCCEEDED
    assert not [request for request in runway.fake.requests if request.method == "DELETE"]


def test_a_field_of_a_persons_own_goes_along(runway: Desk) -> None:
    extra = {"contentModeration": {"publicFigureThreshold": "low"}}
    provider = runway.provider()
    body = provider._body(GenerationRequest("gen4.5", "a dog", options={"extra": extra}), MODELS["gen4.5"])
    assert body["contentModeration"] == {"publicFigureThreshold": "low"}


@pytest.mark.parametrize(
    ("models", "limit"),
    [
        ({"gen4.5": {"maxConcurrentGenerations": 2}, "veo3.1": {"maxConcurrentGenerations": 5}}, 5),
        ({}, None),
        (7, None),
    ],
)
def test_the_tier_of_the_account_tells_how_many_may_be_in_the_making(
    runway: Desk, models: Any, limit: int | None
) -> None:
    runway.fake.faults.append(httpx.Response(200, json={"creditBalance": 100, "tier": {"models": models}}))
    assert runway.provider().concurrency() == limit
    assert runway.fake.requests[-1].url.path == "/v1/organization"
