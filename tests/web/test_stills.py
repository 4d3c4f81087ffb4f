"""Stills: drawn beside the server, kept, and refused with a reason."""

import base64
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from components.studio import Studio


def address(spec: Any) -> str:
    text = spec if isinstance(spec, str) else base64.urlsafe_b64encode(json.dumps(spec).encode()).decode()
    return f"/app/static/animatic/still.jpg?spec={text}"


def test_a_still_is_drawn_once_and_kept(client: TestClient, studio: Studio) -> None:
    spec = {"prompt": "a dog on a beach", "width": 160, "at": 0.5, "seed": 3}
    first = client.get(address(spec))
    assert first.headers["content-type"] == "image/jpeg"
    assert first.content.startswith(b"\xff\xd8")
    (kept,) = (studio.settings.temp_folder / "stills").glob("*.jpg")
    drawn_at = kept.stat().st_mtime_ns
    assert client.get(address(spec)).content == first.content
    assert kept.stat().st_mtime_ns == drawn_at
    assert client.get(address({**spec, "seed": 4})).content != first.content
    assert kept.exists()


def test_what_was_read_in_the_words_is_told_by_part(client: TestClient) -> None:
    spec = {"prompt": "two dogs running in a park at night, crane, anime", "width": 160}
    read = client.get(address(spec).replace("still.jpg", "read.json"))
    assert read.headers["content-type"] == "application/json"
    told = {entry["part"]: entry["words"] for entry in read.json()}
    assert told == {
        "subject": "2 × dog", "action": "run", "setting": "park",
        "lighting": "night", "camera": "crane", "style": "anime",
    }  # fmt: skip
    assert client.get("/app/static/animatic/read.json?spec=nothing").status_code == 400


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "not base64 ü",
        "bm90IGpzb24=",
        [1, 2],
        {"prompt": ""},
        {"prompt": "a dog", "width": 100_000},
        {"prompt": "a dog", "at": "now"},
        {"prompt": "a dog", "aspect_ratio": "1:1000"},
        {"prompt": "a dog", "duration": "long"},
        {"prompt": "a dog", "path": "/etc/passwd"},
        {"prompt": {"not": "text"}},
        {"prompt": "a dog", "seed": [1]},
    ],
    ids=lambda spec: str(spec)[:30],
)
def test_a_damaged_address_is_refused_with_a_sentence(client: TestClient, spec: Any) -> None:
    answer = client.get(address(spec))
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]


def test_a_prompt_of_any_text_is_drawn(client: TestClient) -> None:
    spec = {"prompt": 'a 🐶 dog\'s "day" % \n\x00 <svg onload=alert(1)> & ünï', "width": 160}
    assert client.get(address(spec)).status_code == 200
