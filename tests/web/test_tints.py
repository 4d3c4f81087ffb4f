"""Looks shown on a clip: by the table of the edit itself, drawn once, and never of what a link makes up."""

import io
import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from PIL import Image
from starlette.testclient import TestClient

from components.catalog import Clip, Origin, new_id, now
from components.processing import Recipe, poster, render
from components.processing.operations import Look
from components.studio import Studio
from components.web.lanes import spec_url
from components.web.tints import ADDRESS, tint_url

RED_IS_BLUE = "LUT_3D_SIZE 2\n" + "\n".join(f"{b} {g} {r}" for b in (0, 1) for g in (0, 1) for r in (0, 1)) + "\n"


@pytest.fixture
def clip(studio: Studio, tmp_path: Path) -> Clip:
    path = tmp_path / "card.mp4"
    source = ["-f", "lavfi", "-i", "testsrc=size=320x180:rate=12:duration=2", "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *source], check=True)
    size, media = path.stat().st_size, studio.media.adopt(path, "mp4")
    own = {"id": new_id(), "title": "Card", "origin": Origin.imported, "media": media, "suffix": "mp4", "size": size}
    shape = {"duration": 2.0, "width": 320, "height": 180, "fps": 12.0, "has_audio": False, "created_at": now()}
    return studio.catalog.clips.add(Clip(**{**own, **shape}))


def picture(client: TestClient, url: str) -> np.ndarray:
    answer = client.get(url)
    assert answer.status_code == 200, answer.text
    return np.asarray(Image.open(io.BytesIO(answer.content)).convert("RGB"), np.float64)


def test_a_look_is_shown_as_the_edit_will_make_it(
    client: TestClient, studio: Studio, clip: Clip, tmp_path: Path
) -> None:
    shown = picture(client, tint_url(clip.id, 1.0, look="noir"))
    made, still = tmp_path / "noir.mp4", tmp_path / "noir.png"
    render(Recipe((Look("noir"),)), [studio.media.path(clip.media, "mp4")], made)
    poster(made, still, at=1.0)
    rendered = np.asarray(Image.open(still).convert("RGB"), np.float64)
    assert shown.shape == rendered.shape
    assert np.abs(shown - rendered).mean() < 6
    assert np.abs(shown - picture(client, tint_url(clip.id, 1.0))).mean() > 30


def test_an_uploaded_lut_is_shown_too(client: TestClient, studio: Studio, clip: Clip, tmp_path: Path) -> None:
    cube = tmp_path / "swap.cube"
    cube.write_text(RED_IS_BLUE)
    name = f"{studio.media.adopt(cube, 'cube')}.cube"
    plain, swapped = picture(client, tint_url(clip.id, 0.5)), picture(client, tint_url(clip.id, 0.5, lut=name))
    assert np.abs(plain[..., ::-1] - swapped).mean() < 6


def test_a_picture_is_drawn_once(client: TestClient, studio: Studio, clip: Clip) -> None:
    url = tint_url(clip.id, 1.0, look="golden")
    first = client.get(url).content
    (kept,) = (studio.settings.temp_folder / "stills").glob("*.jpg")
    drawn = kept.stat().st_mtime_ns
    assert client.get(url).content == first
    assert kept.stat().st_mtime_ns == drawn


@pytest.mark.parametrize(
    "change",
    [
        {"look": "unheard of"},
        {"clip": "nobody"},
        {"lut": "../../etc/passwd.cube"},
        {"at": -1},
        {"at": "now"},
        {"look": 3},
    ],
)
def test_what_a_link_makes_up_is_refused_in_words(client: TestClient, clip: Clip, change: dict[str, object]) -> None:
    spec = {"clip": clip.id, "at": 0.5, "look": "", "lut": "", **change}
    answer = client.get(spec_url(ADDRESS, spec))
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["message"].endswith(".")
