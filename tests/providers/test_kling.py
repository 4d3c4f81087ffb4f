"""What Kling is told, how its codes are read, and how a pair of keys signs."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from components.errors import (
    ContentRejected,
    DailiesError,
    KeyRejected,
    QuotaExhausted,
    RateLimited,
    UnsupportedRequest,
)
from components.providers import MODELS, GenerationRequest
from components.providers.kling import Kling, signed_token

Desk = Any


@pytest.fixture
def kling(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("kling")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request, intent="intent-1")
    return desk.fake.requests[-1].url.path, json.loads(desk.fake.requests[-1].content)


def test_text_is_sent_with_lengths_as_text_and_sizes_as_modes(kling: Desk) -> None:
    request = GenerationRequest(
        "kling-v3",
        "a dog",
        negative_prompt="rain",
        duration=10,
        aspect_ratio="1:1",
        resolution="1080p",
        generate_audio=True,
    )
    expected = {
        "model_name": "kling-v3",
        "prompt": "a dog",
        "negative_prompt": "rain",
        "mode": "pro",
        "duration": "10",
        "sound": "on",
        "aspect_ratio": "1:1",
        "external_task_id": "intent-1",
    }
    assert sent(kling, request) == ("/v1/videos/text2video", expected)
    assert kling.fake.requests[-1].url.host == "api-singapore.klingai.com"


def test_sound_is_off_unless_asked_for(kling: Desk) -> None:
    assert sent(kling, GenerationRequest("kling-v3", "a dog"))[1]["sound"] == "off"
    assert "sound" not in sent(kling, GenerationRequest("kling-v2-5-turbo", "a dog"))[1]


def test_frames_are_bare_base64_without_a_ratio(kling: Desk) -> None:
    frames = {"first_frame": kling.media / "first.png", "last_frame": kling.media / "last.png"}
    path, body = sent(kling, GenerationRequest("kling-v3", "a dog", **frames))
    assert path == "/v1/videos/image2video"
    assert base64.b64decode(body["image"]) == (kling.media / "first.png").read_bytes()
    assert body["image_tail"]
    assert "aspect_ratio" not in body


def test_references_frames_and_videos_take_their_own_routes(kling: Desk) -> None:
    first, last = kling.media / "first.png", kling.media / "last.png"
    path, body = sent(kling, GenerationRequest("kling-v1-6", "a dog", reference_images=(first, last)))
    assert path == "/v1/videos/multi-image2video"
    assert len(body["image_list"]) == 2
    path, body = sent(kling, GenerationRequest("kling-v3-omni", "a dog", first_frame=first, reference_images=(last,)))
    assert path == "/v1/videos/omni-video"
    assert [item.get("type") for item in body["image_list"]] == ["first_frame", None]
    video = {"video_url": "https://e.com/1.mp4"}
    _, body = sent(kling, GenerationRequest("kling-video-o1", "snow", options=video))
    assert body["video_list"] == [{**video, "refer_type": "base", "keep_original_sound": "yes"}]
    assert body["sound"] == "off"
    with pytest.raises(UnsupportedRequest, match="not both"):
        sent(kling, GenerationRequest("kling-v1-6", "a dog", first_frame=first, reference_images=(last,)))


def test_an_earlier_video_is_extended_and_camera_control_goes_along(kling: Desk) -> None:
    path, body = sent(kling, GenerationRequest("kling-v1-6", "on", options={"extend": "v1"}))
    assert path == "/v1/videos/video-extend"
    assert body == {"video_id": "v1", "prompt": "on", "external_task_id": "intent-1"}
    control = {"type": "simple", "config": {"pan": 5}}
    _, body = sent(
        kling, GenerationRequest("kling-v1-6", "a dog", options={"camera_control": control, "cfg_scale": 0.4})
    )
    assert body["camera_control"] == control
    assert body["cfg_scale"] == 0.4


def test_the_result_bears_its_video_id_and_cost(kling: Desk) -> None:
    done = kling.finish(kling.provider().submit(kling.request()))
    assert done.reference["video_id"] == "v1"
    assert done.cost == pytest.approx(0.49)


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (401, 1004, KeyRejected),
        (429, 1101, QuotaExhausted),
        (429, 1102, QuotaExhausted),
        (403, 1103, KeyRejected),
        (400, 1201, UnsupportedRequest),
        (400, 1301, ContentRejected),
        (429, 1302, RateLimited),
        (429, 1303, RateLimited),
        (429, 1304, KeyRejected),
        (200, 1303, RateLimited),
    ],
)
def test_its_codes_say_more_than_its_statuses(kling: Desk, status: int, code: int, error: type[DailiesError]) -> None:
    kling.fake.faults.append(httpx.Response(status, json={"code": code, "message": "m", "request_id": "r"}))
    with pytest.raises(error) as caught:
        kling.provider().submit(kling.request())
    assert type(caught.value) is error
    assert len(kling.fake.requests) == 1


def test_a_pair_of_keys_signs_a_token_for_each_request(kling: Desk) -> None:
    head, payload, signature = signed_token("ak", "sk", 1000).split(".")
    assert json.loads(base64.urlsafe_b64decode(payload + "==")) == {"iss": "ak", "exp": 2800, "nbf": 995}
    expected = hmac.new(b"sk", f"{head}.{payload}".encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64decode(signature + "==") == expected
    environment = {"KLING_ACCESS_KEY": "ak-123456", "KLING_SECRET_KEY": "sk-123456"}
    provider = Kling.from_environment(environment, transport=httpx.MockTransport(kling.fake))
    with pytest.raises(KeyRejected):
        provider.submit(kling.request(MODELS["kling-v3"]))
    assert kling.fake.requests[0].headers["authorization"].startswith("Bearer eyJ")
