"""A clip is looked through once, off the page, and what can be mended comes with its step."""

import subprocess
from pathlib import Path

import imageio_ffmpeg
import pytest
from starlette.testclient import TestClient

from components.catalog import Clip, Origin, new_id, now
from components.studio import Studio
from components.web.checks import check_url


def _clip(studio: Studio, path: Path, graph: str) -> Clip:
    command = ["-filter_complex", graph, "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *command], check=True)
    size, media = path.stat().st_size, studio.media.adopt(path, "mp4")
    own = {"id": new_id(), "title": "Flawed", "origin": Origin.imported, "media": media, "suffix": "mp4", "size": size}
    shape = {"duration": 3.0, "width": 320, "height": 180, "fps": 24.0, "has_audio": False, "created_at": now()}
    return studio.catalog.clips.add(Clip(**{**own, **shape}))


@pytest.fixture
def clip(studio: Studio, tmp_path: Path) -> Clip:
    """A second of black, then a test card with bars above and below, without sound."""
    card = "testsrc2=size=320x180:rate=24:duration=2,crop=320:120,pad=320:180:0:30[card]"
    dark = "color=black:size=320x180:rate=24:duration=1[dark]"
    return _clip(studio, tmp_path / "flawed.mp4", f"{card};{dark};[dark][card]concat")


def test_findings_come_with_their_times_and_with_what_mends_them(client: TestClient, clip: Clip) -> None:
    found = {each["rule"]: each for each in client.get(check_url(clip.id)).json()["findings"]}
    assert (found["black"]["start"], found["black"]["end"]) == (0.0, pytest.approx(1.0, abs=0.05))
    assert found["black"]["mend"]["operation"] == "trim"
    assert found["black"]["mend"]["options"]["start"] == pytest.approx(1.0, abs=0.05)
    assert found["letterboxed"]["mend"]["label"] == "Crop the bars"
    assert found["letterboxed"]["mend"]["options"]["width"] == 320
    assert found["letterboxed"]["mend"]["options"]["height"] == pytest.approx(120, abs=8)
    assert found["silent"]["mend"]["operation"] == "add_audio"


def test_sound_that_is_too_soft_is_told_with_what_mends_it(client: TestClient, studio: Studio, tmp_path: Path) -> None:
    soft = _clip(studio, tmp_path / "soft.mp4", "testsrc2=size=160x90:rate=12:duration=3;sine=duration=3,volume=0.02")
    (found,) = [each for each in client.get(check_url(soft.id)).json()["findings"] if each["rule"] == "loudness"]
    assert found["text"].startswith("softer than channels play: −")
    assert found["mend"]["operation"] == "loudness"


def test_a_clip_is_looked_through_once(client: TestClient, studio: Studio, clip: Clip) -> None:
    first = client.get(check_url(clip.id)).content
    (kept,) = (studio.settings.temp_folder / "stills").glob("check*.json")
    kept.write_bytes(b'{"findings": []}')
    assert client.get(check_url(clip.id)).json() == {"findings": []} != first


def test_a_clip_that_is_not_there_is_told_in_words(client: TestClient) -> None:
    answer = client.get(check_url("nobody"))
    assert answer.status_code == 404
    assert answer.json()["error"]["message"].endswith(".")
