"""Clips on the wire: whole, in ranges, under the name they are saved by, and nothing else."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from starlette.testclient import TestClient

from components.studio import Studio
from components.web.media import media_url


@pytest.fixture
def content() -> bytes:
    return bytes(range(256)) * 40


@pytest.fixture
def url(studio: Studio, content: bytes) -> Callable[..., str]:
    path = studio.settings.temp_folder / "file"
    path.write_bytes(content)
    media = studio.media.adopt(path, "mp4")
    return lambda **options: media_url(media, "mp4", **options)


def test_a_clip_is_served_whole_and_may_be_kept_for_good(
    client: TestClient, url: Callable[..., str], content: bytes
) -> None:
    answer = client.get(url())
    assert answer.content == content
    assert answer.headers["content-type"] == "video/mp4"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("wanted", "start", "stop"), [("bytes=0-9", 0, 10), ("bytes=100-", 100, None), ("bytes=-5", -5, None)]
)
def test_a_player_gets_the_range_it_asks_for(
    client: TestClient, url: Callable[..., str], content: bytes, wanted: str, start: int, stop: int | None
) -> None:
    answer = client.get(url(), headers={"Range": wanted})
    assert answer.status_code == 206
    assert answer.content == content[start:stop]
    assert answer.headers["content-range"].endswith(f"/{len(content)}")


def test_a_range_beyond_the_end_is_told_so(client: TestClient, url: Callable[..., str]) -> None:
    assert client.get(url(), headers={"Range": "bytes=99999999-"}).status_code == 416


def test_head_tells_the_length_without_the_bytes(client: TestClient, url: Callable[..., str], content: bytes) -> None:
    answer = client.head(url())
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(content))
    assert answer.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize(
    "title", ['50 % "off" – Sömmer 🌻', "../../etc/passwd", "a\r\nSet-Cookie: x=1", "CON", "", "né;filename=evil.exe"]
)
def test_a_download_is_saved_under_a_harmless_name(client: TestClient, url: Callable[..., str], title: str) -> None:
    answer = client.get(url(download=title) if title else f"{url()}?download=")
    assert answer.status_code == 200
    disposition = answer.headers["content-disposition"]
    assert disposition.startswith("attachment; filename")
    name = unquote(disposition.partition("=")[2]).removeprefix("utf-8''").strip('"')
    assert name.endswith(".mp4")
    assert not set('/\\\r\n"') & set(name)
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "name",
    [
        "0" * 64 + ".mp4",
        "..%2f..%2fcatalog.db",
        "....//....//catalog.db",
        "%00.mp4",
        "a" * 5000 + ".mp4",
        "'; drop table clips; --.mp4",
        "0" * 64 + ".mp4%00.jpg",
    ],
)
def test_a_hostile_or_unknown_name_finds_nothing(client: TestClient, name: str) -> None:
    assert client.get(f"/app/static/lib/{name}").status_code == 404


def test_a_missing_file_is_told_in_a_sentence(client: TestClient) -> None:
    told = client.get(f"/app/static/lib/{'0' * 64}.mp4").json()["error"]
    assert told["name"] == "MediaNotFound"
    assert told["message"].endswith(".")


def test_fonts_and_scripts_are_served(client: TestClient) -> None:
    assert client.get("/app/static/fonts/Geist.ttf").headers["content-type"] == "font/ttf"
    assert client.get("/app/static/fonts/../../../etc/passwd").status_code == 404
    assert client.get("/health").json() == {"ok": True}


def test_the_library_folder_is_the_only_one_that_is_served(client: TestClient, studio: Studio) -> None:
    inside = Path(studio.settings.catalog_path).name
    assert client.get(f"/app/static/lib/{inside}").status_code == 404
