"""An OpenAI-compatible server is spoken to as the SDK does, wherever it stands, except where it has ended."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import BadSettings, KeyRejected, ModelRetired
from components.providers import GenerationRequest, connect

Desk = Any


@pytest.fixture
def server(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("openai_videos")


def test_a_create_is_multipart_with_lengths_as_text(server: Desk) -> None:
    first = server.media / "first.png"
    options = {"size": "1280x720", "extra": {"seed": 4}}
    server.provider().submit(GenerationRequest("wan-local", "a dog", duration=8, first_frame=first, options=options))
    request = server.fake.requests[-1]
    assert str(request.url) == "https://service.test/v1/videos"
    assert request.headers["x-litellm-num-retries"] == "0"
    content = request.content
    for name, value in (
        ("model", "wan-local"),
        ("prompt", "a dog"),
        ("seconds", "8"),
        ("size", "1280x720"),
        ("seed", "4"),
    ):
        assert f'name="{name}"\r\n\r\n{value}\r\n'.encode() in content
    assert b'name="input_reference"; filename="first.png"\r\nContent-Type: image/png' in content


def test_the_servers_wish_when_to_ask_again_is_kept(server: Desk) -> None:
    provider = server.provider()
    generation = provider.poll(provider.poll(provider.submit(server.request())))
    assert generation.poll_after == 2.5
    assert generation.progress == 0.5


def test_a_key_is_checked_with_the_list_of_models(server: Desk) -> None:
    server.provider().check_access()
    assert [request.url.path for request in server.fake.requests] == ["/v1/models"]
    with pytest.raises(KeyRejected):
        server.provider(api_key="wrong-key-0123456789").check_access()
    no_list = httpx.Response(404, json={"detail": "Not Found"})
    server.fake.faults.append(no_list)
    server.provider().check_access()
    unknown = {"error": {"message": "No connected db.", "type": "no_db_connection", "code": "400"}}
    server.fake.faults.append(httpx.Response(400, json=unknown))
    with pytest.raises(KeyRejected, match="OPENAI_VIDEOS_API_KEY"):
        server.provider().check_access()


def test_an_id_of_a_proxy_is_asked_for_as_it_is(server: Desk) -> None:
    odd = "video_bGl0ZWxsbTpjdXN0/b3ZpZGVy+LTE="
    server.provider().poll(server.provider().adopted(odd, server.request()))
    assert server.fake.requests[-1].url.raw_path.endswith(b"/videos/video_bGl0ZWxsbTpjdXN0%2Fb3ZpZGVy%2BLTE=")


def test_the_result_is_fetched_from_the_server_with_the_key(server: Desk, tmp_path: Path) -> None:
    done = server.finish(server.provider().submit(server.request()))
    assert done.expires_at
    server.provider().download(done, tmp_path / "take.mp4")
    request = server.fake.requests[-1]
    assert request.url.path == f"/v1/videos/{done.id}/content"
    assert request.headers["authorization"] == f"Bearer {server.fake.key}"


def test_openais_own_host_is_refused_with_the_reason(server: Desk) -> None:
    with pytest.raises(ModelRetired, match="2026-09-24"):
        server.provider(base_url="https://api.openai.com/v1").submit(server.request())
    with pytest.raises(BadSettings, match="DAILIES_OPENAI_VIDEOS_URL"):
        server.provider(base_url=None).submit(server.request())
    with pytest.raises(ModelRetired, match="Sora 2 was ended"):
        server.provider().submit(GenerationRequest("sora-2", "a dog"))
    assert not server.fake.requests


def test_a_server_without_a_key_is_ready_by_its_address(server: Desk) -> None:
    environment = {"DAILIES_OPENAI_VIDEOS_URL": "http://127.0.0.1:4000/v1"}
    provider = connect("openai_videos", environment)
    assert type(provider).readiness(environment).ready
    assert provider.api_key is None
