"""Uploads: what arrives becomes a job, what is no video is turned away with a reason, and nothing is left behind."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from components.studio import Studio


def uploads(studio: Studio) -> list[Path]:
    return list((studio.settings.temp_folder / "uploads").iterdir())


def test_a_video_becomes_a_job_named_after_the_file(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path]
) -> None:
    video = media_file("mp4").read_bytes()
    answer = client.put("/api/uploads", params={"name": "Beach day.mp4"}, content=video)
    assert answer.status_code == 201
    job = studio.catalog.jobs.get(answer.json()["job"])
    assert (job.title, job.state) == ("Beach day", "waiting")
    (kept,) = uploads(studio)
    assert kept.read_bytes() == video


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("../../etc/cron.d/evil.mp4", "evil"),
        ("C:\\Users\\me\\Ünï '%s' 🎬.mov", "Ünï '%s' 🎬"),
        ("a\x00b\nc.mp4", "a b c"),
        ("", "Untitled"),
        ("x" * 5000 + ".mp4", "x" * 200),
    ],
)
def test_a_name_is_a_title_and_never_a_path(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path], name: str, title: str
) -> None:
    answer = client.put("/api/uploads", params={"name": name}, content=media_file("mp4").read_bytes())
    assert studio.catalog.jobs.get(answer.json()["job"]).title == title
    assert len(uploads(studio)) == 1
    assert not (studio.settings.home.parent / "etc").exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"I am a text file, whatever my name.\n" * 200, "text file"),
        (b"#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n", "playlist"),
        (b"\x89\x07\x00\x01" * 2000, "does not know"),
    ],
    ids=["0 bytes", "text", "playlist", "noise"],
)
def test_what_is_no_video_is_turned_away_with_a_reason(
    client: TestClient, studio: Studio, content: bytes, says: str
) -> None:
    answer = client.put("/api/uploads?name=holiday.mp4", content=content)
    assert answer.status_code == 415
    assert says in answer.json()["error"]["message"]
    assert uploads(studio) == []
    assert studio.catalog.jobs.recent() == ()


@pytest.mark.parametrize(
    ("suffix", "says"), [("jpg", "picture"), ("png", "picture"), ("mp3", "sound"), ("wav", "sound")]
)
def test_a_picture_or_a_sound_is_told_where_it_belongs(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path], suffix: str, says: str
) -> None:
    answer = client.put("/api/uploads?name=clip.mp4", content=media_file(suffix).read_bytes())
    assert answer.status_code == 415
    assert says in answer.json()["error"]["message"]
    assert uploads(studio) == []


def test_a_sound_for_the_edit_page_goes_into_the_media_store(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path]
) -> None:
    sound = media_file("mp3").read_bytes()
    answer = client.put("/api/uploads?name=music.mp3&use=audio", content=sound)
    media, _, suffix = answer.json()["audio"].partition(".")
    assert studio.media.path(media, suffix).read_bytes() == sound
    assert uploads(studio) == []


def test_too_much_is_told_before_and_while_it_arrives(client: TestClient, studio: Studio) -> None:
    head = b"\x00\x00\x00\x20ftypisom" + bytes(4096)
    whole = client.put("/api/uploads?name=long.mp4", content=head + bytes(2_000_000))

    def pieces() -> Iterator[bytes]:
        yield head
        for _ in range(20):
            yield bytes(100_000)

    streamed = client.put("/api/uploads?name=long.mp4", content=pieces())
    for answer in (whole, streamed):
        assert answer.status_code == 413
        assert "DAILIES_UPLOAD_GIB" in answer.json()["error"]["message"]
    assert uploads(studio) == []


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}],
    ids=["origin", "fetch metadata", "sandboxed frame"],
)
def test_another_site_cannot_upload(client: TestClient, studio: Studio, headers: dict[str, str]) -> None:
    answer = client.put("/api/uploads?name=a.mp4", content=b"x", headers=headers)
    assert answer.status_code == 403
    assert "another site" in json.dumps(answer.json())


def test_our_own_page_can_upload(client: TestClient, media_file: Callable[[str], Path]) -> None:
    headers = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}
    answer = client.put("/api/uploads?name=a.mp4", content=media_file("mp4").read_bytes(), headers=headers)
    assert answer.status_code == 201


def test_a_picture_for_the_generate_page_goes_into_the_media_store(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path]
) -> None:
    picture = media_file("png").read_bytes()
    answer = client.put("/api/uploads?name=first.png&use=image", content=picture)
    media, _, suffix = answer.json()["image"].partition(".")
    assert studio.media.path(media, suffix).read_bytes() == picture
    assert uploads(studio) == []


@pytest.mark.parametrize("cut", [0, 60], ids=["video", "half a picture"])
def test_what_is_no_picture_is_not_taken_for_one(
    client: TestClient, studio: Studio, media_file: Callable[[str], Path], cut: int
) -> None:
    content = media_file("png").read_bytes()[:cut] if cut else media_file("mp4").read_bytes()
    answer = client.put("/api/uploads?name=first.png&use=image", content=content)
    assert answer.status_code == 415
    assert "picture" in answer.json()["error"]["message"]
    assert uploads(studio) == []
