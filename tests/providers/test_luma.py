"""What Luma's two APIs are told, word by word."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from components.providers import GenerationRequest
from components.providers import luma_agents as luma_module

Desk = Any


@pytest.fixture
def luma(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("luma_agents")


@pytest.fixture
def dream(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("luma_dream_machine")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return str(desk.fake.requests[-1].url), json.loads(desk.fake.requests[-1].content)


def test_text_is_sent_with_its_video_settings_apart(luma: Desk) -> None:
    request = GenerationRequest("ray-3.2", "a dog", duration=10, aspect_ratio="9:16", resolution="540p")
    video = {"resolution": "540p", "duration": "10s"}
    expected = {"prompt": "a dog", "model": "ray-3.2", "type": "video", "aspect_ratio": "9:16", "video": video}
    assert sent(luma, request) == ("https://agents.lumalabs.ai/v1/generations", expected)


def test_frames_go_along_in_the_message(luma: Desk) -> None:
    frames = {"first_frame": luma.media / "first.png", "last_frame": luma.media / "last.png"}
    _, body = sent(luma, GenerationRequest("ray-3.2", "a dog", **frames))
    assert body["video"]["start_frame"]["media_type"] == "image/png"
    assert set(body["video"]["end_frame"]) == {"data", "media_type"}
    assert "aspect_ratio" not in body


def test_a_video_is_edited_or_reframed(luma: Desk) -> None:
    source = luma.media / "source.mp4"
    _, body = sent(luma, GenerationRequest("ray-3.2", "snow", source_video=source))
    assert body["type"] == "video_edit"
    assert body["video"] == {"resolution": "720p", "edit": {"auto_controls": True}}
    options = {"mode": "reframe", "extra": {"aspect_ratio": "9:16"}}
    _, body = sent(luma, GenerationRequest("ray-3.2", "wider", source_video=source, options=options))
    assert body["type"] == "video_reframe"
    assert body["aspect_ratio"] == "9:16"


def test_an_earlier_video_is_extended(luma: Desk) -> None:
    _, body = sent(luma, GenerationRequest("ray-3.2", "on and on", options={"extend": "gen-1"}))
    assert body["video"]["start_frame"] == {"generation_id": "gen-1"}


def test_a_large_file_goes_up_first(luma: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(luma_module, "INLINE_LIMIT", 10)
    _, body = sent(luma, GenerationRequest("ray-3.2", "snow", source_video=luma.media / "source.mp4"))
    assert body["source"] == {"file_id": "file-0"}
    steps = [(request.method, request.url.path.removeprefix("/v1")) for request in luma.fake.requests]
    assert steps == [
        ("POST", "/files"),
        ("PUT", "/storage/file-0"),
        ("POST", "/files/file-0/complete"),
        ("GET", "/files/file-0"),
        ("POST", "/generations"),
    ]


def test_dream_machine_is_told_its_own_way(dream: Desk) -> None:
    request = GenerationRequest("ray-2", "a dog", duration=9, options={"concepts": ["dolly_zoom"], "loop": True})
    expected = {
        "generation_type": "video",
        "model": "ray-2",
        "prompt": "a dog",
        "aspect_ratio": "16:9",
        "resolution": "720p",
        "duration": "9s",
        "concepts": [{"key": "dolly_zoom"}],
        "loop": True,
    }
    assert sent(dream, request) == ("https://api.lumalabs.ai/dream-machine/v1/generations/video", expected)


def test_dream_machine_takes_pictures_and_videos_by_address(dream: Desk) -> None:
    addresses = {"image_url": "https://e.com/1.png", "end_image_url": "https://e.com/2.png"}
    _, body = sent(dream, GenerationRequest("ray-2", "a dog", options=addresses))
    assert body["keyframes"] == {
        "frame0": {"type": "image", "url": "https://e.com/1.png"},
        "frame1": {"type": "image", "url": "https://e.com/2.png"},
    }
    url, body = sent(dream, GenerationRequest("ray-2", "snow", options={"video_url": "https://e.com/1.mp4"}))
    assert url.endswith("/generations/video/modify")
    assert body["generation_type"] == "modify_video"
    assert body["media"] == {"url": "https://e.com/1.mp4"}
