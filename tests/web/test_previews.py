"""Previews of edits: the real graph, small, kept on the disk, and untrusted like any link."""

import base64
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from components.catalog import Clip, Origin, new_id, now
from components.processing import Recipe, Reframe, probe
from components.processing.operations import Speed
from components.studio import Studio
from components.web.previews import preview_url


@pytest.fixture
def clip_id(studio: Studio, media_file: Callable[[str], Path]) -> str:
    with studio.media.workspace("shelf") as folder:
        copy = Path(shutil.copy(media_file("mp4"), folder / "clip.mp4"))
        info, media = probe(copy), studio.media.adopt(copy, "mp4")
    clip = Clip(
        id=new_id(),
        title="Bars",
        origin=Origin.imported,
        media=media,
        suffix="mp4",
        size=info.size,
        duration=info.duration,
        width=info.width,
        height=info.height,
        fps=info.fps,
        has_audio=False,
        created_at=now(),
    )
    return studio.catalog.clips.add(clip).id


def spec(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


def test_a_preview_is_the_edit_small(client: TestClient, studio: Studio, clip_id: str, tmp_path: Path) -> None:
    recipe = Recipe((Speed(percent=200), Reframe(aspect_ratio="1:1"))).to_json()
    address = preview_url(recipe, (clip_id,))
    answer = client.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "video/mp4")
    shown = tmp_path / "shown.mp4"
    shown.write_bytes(answer.content)
    info = probe(shown)
    assert info.width == info.height == 90
    told = json.loads(answer.headers["preview"])
    assert told == {"seconds": info.duration, "has_audio": False, "notes": []}
    assert info.duration == pytest.approx(studio.catalog.clips.get(clip_id).duration / 2, abs=0.1)
    assert client.get(address).content == answer.content


@pytest.mark.parametrize("text", ["", "%%%", "bm90IGpzb24", spec([1]), spec({"clips": 1}), spec({"clips": ["x"]})])
def test_a_damaged_address_says_so(client: TestClient, text: str) -> None:
    answer = client.get("/app/static/edits/preview.mp4", params={"spec": text})
    assert answer.status_code == 400
    assert "Reload" in answer.json()["error"]["message"]


def test_an_unknown_clip_or_edit_is_told(client: TestClient, clip_id: str) -> None:
    unknown = client.get(preview_url(Recipe().to_json(), ("nobody",)))
    assert unknown.status_code == 404
    odd = client.get(preview_url({"steps": [{"operation": "erase the disk"}]}, (clip_id,)))
    assert odd.status_code == 400
    assert "erase the disk" in odd.json()["error"]["message"]
