"""What we send equals what the services' official SDKs send for the same wish, as ``golden/record.py`` recorded it."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.providers import PROVIDERS, Generation, GenerationRequest, GenerationStatus

GOLDEN = Path(__file__).with_name("golden")
KEY = "golden-key-0123456789"
SETTINGS: dict[str, dict[str, Any]] = {
    "openai_videos": {"base_url": "https://any.test/v1"},
    "vertex_veo": {"project": "p"},
}
# What the SDKs add by themselves and the services do not need.
SDK_ONLY = {"wan": {"extend_prompt", "function"}}


def request(case: str, media: Path) -> GenerationRequest:
    """The wish that a case stands for; the recorder makes the same one through the SDK."""
    picture, film = media / "first.png", media / "source.mp4"
    both = {"first_frame": picture, "last_frame": picture}
    wide = {"aspect_ratio": "16:9"}
    return {
        "runway text": GenerationRequest("gen4.5", "a dog", duration=5, seed=7, **wide),
        "runway image": GenerationRequest("gen4_turbo", "a dog", duration=5, first_frame=picture, **wide),
        "runway interpolation": GenerationRequest(
            "veo3.1", "a dog", negative_prompt="rain", duration=4, **both, **wide
        ),
        "runway video": GenerationRequest("aleph2", "a dog", source_video=film, aspect_ratio="1:1", seed=7),
        "luma_agents text": GenerationRequest("ray-3.2", "a dog", duration=10, **wide),
        "luma_agents interpolation": GenerationRequest("ray-3.2", "a dog", **both),
        "luma_agents video": GenerationRequest("ray-3.2", "a dog", source_video=film),
        "luma_dream_machine text": GenerationRequest(
            "ray-2", "a dog", duration=5, options={"image_url": "https://e.com/1.png"}
        ),
        "openai_videos text": GenerationRequest("any-model", "a dog", duration=8, options={"size": "1280x720"}),
        "openai_videos image": GenerationRequest(
            "any-model", "a dog", duration=8, first_frame=picture, options={"size": "1280x720"}
        ),
        "replicate text": GenerationRequest("minimax/hailuo-2.3", "a dog", duration=6, **wide),
        "replicate version": GenerationRequest("someone/model:abc123", "a dog"),
        "fal text": GenerationRequest("fal-ai/pika/v2.2", "a dog", duration=5, seed=7, **wide),
        "google_omni text": GenerationRequest("gemini-omni-1.2-flash", "a dog", duration=5, **wide),
        "vertex_veo text": GenerationRequest(
            "veo-3.1-generate-001", "a dog", negative_prompt="rain", duration=4, seed=7, **wide
        ),
        "seedance image": GenerationRequest(
            "seedance-1-0-pro-250528", "a dog", duration=5, seed=7, first_frame=picture
        ),
        "wan text": GenerationRequest("wan3.0-video", "a dog", negative_prompt="rain", duration=5, seed=7, **wide),
    }[case]


def cases() -> list[tuple[str, str, dict[str, Any]]]:
    """Every recorded case: service, name, request."""
    files = sorted(GOLDEN.glob("*.json"))
    return [(file.stem, name, sent) for file in files for name, sent in json.loads(file.read_text()).items()]


def plain(value: Any) -> Any:
    """The value without what differs by nature: the bytes of media, and nulls, which mean nothing."""
    if isinstance(value, dict):
        kept = {name: plain(item) for name, item in value.items() if item is not None}
        return {**kept, "data": "…"} if "data" in kept else kept
    if isinstance(value, list):
        return [plain(item) for item in value]
    return re.sub(r"(?<=;base64,).*", "…", value, flags=re.DOTALL) if isinstance(value, str) else value


def parts_of(content: bytes) -> dict[str, str]:
    """The parts of a multipart body by name; a file is told as such."""
    shape = rb'name="([^"]+)"(; filename="[^"]+")?\r\n(?:Content-[^\r]+\r\n)*\r\n(.*?)\r\n--'
    found = re.findall(shape, content, re.DOTALL)
    return {name.decode(): "file" if file else value.decode() for name, file, value in found}


@pytest.mark.parametrize(("service", "case", "golden"), cases(), ids=[f"{s}-{c}" for s, c, _ in cases()])
def test_our_request_equals_that_of_the_official_sdk(
    service: str, case: str, golden: dict[str, Any], media: Path
) -> None:
    seen: list[httpx.Request] = []

    def answer(sent: httpx.Request) -> httpx.Response:
        seen.append(sent)
        task = {"task_id": "g1", "task_status": "PENDING"}
        return httpx.Response(200, json={"id": "g1", "request_id": "g1", "name": "operations/g1", "output": task})

    provider = PROVIDERS[service](api_key=KEY, transport=httpx.MockTransport(answer), **SETTINGS.get(service, {}))
    if case == "poll":
        provider.poll(Generation("g1", GenerationStatus.RUNNING))
    else:
        provider.submit(request(f"{service} {case}", media))
    ours = seen[-1]
    assert (ours.method, ours.url.path) == (golden["method"], golden["path"].partition("?")[0])
    assert {name: ours.headers.get(name) for name in golden["headers"]} == golden["headers"]
    if "parts" in golden:
        assert parts_of(ours.content) == golden["parts"]
    elif "json" in golden:
        expected = plain(golden["json"])
        for name in SDK_ONLY.get(service, ()):
            expected["input"].pop(name, None)
        assert plain(json.loads(ours.content)) == expected
