"""What Google's two video services are told, and how files go up and come back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import BadSettings, KeyRejected, ModelRetired, RateLimited, UnsupportedRequest
from components.providers import GenerationRequest, GenerationStatus, connect
from components.providers import google_omni as omni_module
from tests.providers.fakes import VIDEO

Desk = Any


@pytest.fixture
def omni(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("google_omni")


@pytest.fixture
def veo(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("vertex_veo")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return str(desk.fake.requests[-1].url), json.loads(desk.fake.requests[-1].content)


def test_an_interaction_is_started_in_the_background(omni: Desk) -> None:
    request = GenerationRequest("gemini-omni-1.2-flash", "a dog", duration=6, aspect_ratio="9:16", resolution="1080p")
    url, body = sent(omni, request)
    assert url == "https://generativelanguage.googleapis.com/v1/interactions"
    assert body == {
        "model": "gemini-omni-1.2-flash",
        "background": True,
        "store": True,
        "input": [{"type": "user_input", "content": [{"type": "text", "text": "a dog"}]}],
        "response_modalities": ["video"],
        "response_format": [
            {"type": "video", "resolution": "1080p", "delivery": "uri", "aspect_ratio": "9:16", "duration": "6s"}
        ],
        "generation_config": {"video_config": {"task": "text_to_video"}},
    }
    assert omni.fake.requests[-1].headers["x-goog-api-key"] == omni.fake.key


def test_the_task_follows_from_the_media(omni: Desk) -> None:
    first, last = omni.media / "first.png", omni.media / "last.png"
    tasks = {
        "image_to_video": {"first_frame": first, "last_frame": last},
        "reference_to_video": {"reference_images": (first,)},
        "edit": {"source_video": omni.media / "source.mp4"},
    }
    for task, media in tasks.items():
        _, body = sent(omni, GenerationRequest("gemini-omni-1.2-flash", "a dog", **media))  # type: ignore[arg-type]
        assert body["generation_config"]["video_config"]["task"] == task
        assert len(body["input"][0]["content"]) == 1 + (2 if task == "image_to_video" else 1)


def test_a_large_file_goes_up_resumably_and_is_waited_for(omni: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(omni_module, "INLINE_LIMIT", 10)
    source = omni.media / "source.mp4"
    _, body = sent(omni, GenerationRequest("gemini-omni-1.2-flash", "snow", source_video=source))
    assert body["input"][0]["content"][1]["uri"].endswith("/v1beta/files/in1")
    start, upload, *checks, _create = omni.fake.requests
    assert start.headers["x-goog-upload-protocol"] == "resumable"
    assert "x-goog-api-key" not in upload.headers
    assert len(checks) == 2


def test_a_result_is_ready_once_its_file_is(omni: Desk) -> None:
    omni.fake.polls_needed = 0
    provider = omni.provider()
    processing = provider.poll(provider.submit(omni.request()))
    assert processing.status is GenerationStatus.RUNNING
    ready = provider.poll(processing)
    assert ready.status is GenerationStatus.SUCCEEDED
    assert ready.video_url == "https://generativelanguage.googleapis.com/v1/files/out1:download?alt=media"
    assert ready.expires_at


def test_a_result_inside_the_answer_is_saved_too(omni: Desk, tmp_path: Path) -> None:
    omni.fake.inline = True
    done = omni.finish(omni.provider().submit(omni.request()))
    assert done.video_url is None
    omni.provider().download(done, tmp_path / "take.mp4")
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO
    assert len(list(tmp_path.iterdir())) == 1


def test_googles_own_words_for_a_bad_key_and_a_limit(omni: Desk) -> None:
    bad = {"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID"}}
    omni.fake.faults.append(httpx.Response(400, json=bad))
    with pytest.raises(KeyRejected, match="GEMINI_API_KEY"):
        omni.provider().submit(omni.request())
    delay = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "30s"}
    full = {"error": {"code": 429, "message": "You exceeded your current quota", "details": [delay]}}
    omni.fake.faults.append(httpx.Response(429, json=full))
    with pytest.raises(RateLimited) as caught:
        omni.provider().submit(omni.request())
    assert caught.value.retry_after == 30


def test_veo_is_told_as_an_instance_and_parameters(veo: Desk) -> None:
    request = GenerationRequest("veo-3.1-generate-001", "a dog", negative_prompt="rain", duration=6, seed=5)
    url, body = sent(veo, request)
    assert url == (
        "https://us-central1-aiplatform.googleapis.com/v1/projects/our-project/locations/us-central1"
        "/publishers/google/models/veo-3.1-generate-001:predictLongRunning"
    )
    assert body["instances"] == [{"prompt": "a dog"}]
    assert body["parameters"] == {
        "sampleCount": 1,
        "durationSeconds": 6,
        "aspectRatio": "16:9",
        "resolution": "720p",
        "generateAudio": True,
        "seed": 5,
        "negativePrompt": "rain",
    }


def test_veo_frames_and_full_length(veo: Desk) -> None:
    first, last = veo.media / "first.png", veo.media / "last.png"
    request = GenerationRequest("veo-3.1-generate-001", "a", first_frame=first, last_frame=last, resolution="1080p")
    _, body = sent(veo, request)
    assert set(body["instances"][0]) == {"prompt", "image", "lastFrame"}
    assert body["parameters"]["durationSeconds"] == 8
    with pytest.raises(UnsupportedRequest, match="8 s at 4k"):
        sent(veo, GenerationRequest("veo-3.1-generate-001", "a", duration=4, resolution="4k"))


def test_veo_goes_on_from_an_earlier_result_in_a_bucket(veo: Desk) -> None:
    _, body = sent(veo, GenerationRequest("veo-3.1-generate-001", "on", options={"extend": "gs://ours/take.mp4"}))
    assert body["instances"] == [{"prompt": "on", "video": {"gcsUri": "gs://ours/take.mp4", "mimeType": "video/mp4"}}]
    assert body["parameters"]["durationSeconds"] == 8


def test_a_result_in_a_bucket_is_fetched_with_the_token(veo: Desk) -> None:
    options = {"storage_uri": "gs://our bucket/"}
    done = veo.finish(veo.provider().submit(GenerationRequest("veo-3.1-generate-001", "a dog", options=options)))
    assert done.video_url == "https://storage.googleapis.com/our%20bucket/take.mp4"
    provider = veo.provider()
    assert "Authorization" in provider._download_headers(done.video_url)
    assert not provider._download_headers("https://storage.googleapis.com.evil.test/take.mp4")


def test_the_end_of_veo_is_told_as_such(veo: Desk) -> None:
    gone = {"error": {"code": 404, "message": "Publisher Model veo-3.1 was not found"}}
    veo.fake.faults.append(httpx.Response(404, json=gone))
    with pytest.raises(ModelRetired, match="does not offer this model"):
        veo.provider().submit(veo.request())


def test_veo_needs_a_project(veo: Desk) -> None:
    with pytest.raises(BadSettings, match="GOOGLE_CLOUD_PROJECT"):
        veo.provider(project=None).submit(veo.request())
    environment = {"VERTEX_ACCESS_TOKEN": "t", "GOOGLE_CLOUD_PROJECT": "p", "GOOGLE_CLOUD_LOCATION": "europe-west4"}
    assert connect("vertex_veo", environment).http.base_url == "https://europe-west4-aiplatform.googleapis.com"  # type: ignore[attr-defined]
