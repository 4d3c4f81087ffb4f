"""What MiniMax is told on both versions of its API, and the codes that hide behind a 200."""

import json
from collections.abc import Callable
from pathlib import Path
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
from components.providers import GenerationRequest

Desk = Any


@pytest.fixture
def minimax(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("minimax")


def sent(desk: Desk, request: GenerationRequest) -> tuple[str, dict[str, Any]]:
    desk.provider().submit(request)
    return desk.fake.requests[-1].url.path, json.loads(desk.fake.requests[-1].content)


def test_h3_is_told_in_a_list_of_contents(minimax: Desk) -> None:
    request = GenerationRequest("MiniMax-H3", "a dog", duration=4, resolution="2k", aspect_ratio="9:16")
    content = [{"type": "text", "text": "a dog"}]
    expected = {"model": "MiniMax-H3", "content": content, "resolution": "2K", "duration": 4, "ratio": "9:16"}
    assert sent(minimax, request) == ("/v2/video_generation", expected)


def test_media_have_roles(minimax: Desk) -> None:
    frames = {"first_frame": minimax.media / "first.png", "last_frame": minimax.media / "last.png"}
    _, body = sent(minimax, GenerationRequest("MiniMax-H3", "a dog", **frames))
    assert [item.get("role") for item in body["content"]] == [None, "first_frame", "last_frame"]
    assert body["ratio"] == "adaptive"
    references = (frames["first_frame"],)
    source = minimax.media / "source.mp4"
    _, body = sent(minimax, GenerationRequest("MiniMax-H3", "a", source_video=source, reference_images=references))
    assert [item.get("role") for item in body["content"]] == [None, "reference_image", "reference_video"]


def test_hailuo_is_told_the_older_way(minimax: Desk) -> None:
    frames = {"first_frame": minimax.media / "first.png", "last_frame": minimax.media / "last.png"}
    path, body = sent(minimax, GenerationRequest("MiniMax-Hailuo-02", "[Push in] a dog", resolution="768p", **frames))
    assert path == "/v1/video_generation"
    assert body["resolution"] == "768P"
    assert body["duration"] == 6
    assert body["last_frame_image"].startswith("data:image/")
    with pytest.raises(UnsupportedRequest, match="6 s at 1080p"):
        sent(minimax, GenerationRequest("MiniMax-Hailuo-2.3", "a dog", duration=10, resolution="1080p"))


def test_the_older_way_ends_with_a_file(minimax: Desk, tmp_path: Path) -> None:
    done = minimax.finish(minimax.provider().submit(GenerationRequest("MiniMax-Hailuo-2.3", "a dog")))
    minimax.provider().download(done, tmp_path / "take.mp4")
    assert minimax.fake.sent("files/retrieve?file_id=77")


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (1002, RateLimited),
        (1004, KeyRejected),
        (1008, QuotaExhausted),
        (1026, ContentRejected),
        (2013, UnsupportedRequest),
    ],
)
def test_codes_behind_a_200_are_seen(minimax: Desk, code: int, error: type[DailiesError]) -> None:
    body = {"task_id": "", "base_resp": {"status_code": code, "status_msg": "m"}}
    minimax.fake.faults.append(httpx.Response(200, json=body))
    with pytest.raises(error):
        minimax.provider().submit(minimax.request())
