"""What Wan is told; local files go to its storage first."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from components.providers import GenerationRequest

Desk = Any


@pytest.fixture
def wan(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("wan")


def test_text_is_sent_as_an_asynchronous_task(wan: Desk) -> None:
    request = GenerationRequest("wan3.0-video", "a dog", negative_prompt="rain", duration=2, seed=7, resolution="1080p")
    wan.provider().submit(request)
    sent = wan.fake.requests[-1]
    assert sent.headers["x-dashscope-async"] == "enable"
    assert "x-dashscope-ossresourceresolve" not in sent.headers
    assert json.loads(sent.content) == {
        "model": "wan3.0-video",
        "input": {"prompt": "a dog", "negative_prompt": "rain"},
        "parameters": {"resolution": "1080P", "duration": 2, "watermark": False, "ratio": "16:9", "seed": 7},
    }


def test_frames_are_stored_without_the_key_and_named(wan: Desk) -> None:
    frames = {"first_frame": wan.media / "first.png", "last_frame": wan.media / "last.png"}
    wan.provider().submit(GenerationRequest("wan3.0-video", "a dog", **frames))
    given = json.loads(wan.fake.requests[-1].content)["input"]
    assert given["first_frame_url"].startswith("oss://dir/")
    assert given["last_frame_url"] != given["first_frame_url"]
    assert len(wan.fake.stored) == 2


def test_a_source_video_goes_along_as_media_with_what_it_is_for(wan: Desk) -> None:
    for options, role in (({}, "video"), ({"video": "first_clip"}, "first_clip")):
        request = GenerationRequest("wan3.0-video", "snow", source_video=wan.media / "source.mp4", options=options)
        wan.provider().submit(request)
        (item,) = json.loads(wan.fake.requests[-1].content)["input"]["media"]
        assert item["type"] == role
        assert item["url"].startswith("oss://dir/")
