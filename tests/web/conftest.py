"""A server with our routes alone, on a studio of its own and without a worker; media of every kind, made by ffmpeg."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import imageio_ffmpeg
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.settings import Settings
from components.studio import Studio, current
from components.web import lifespan, routes


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    own = {"DAILIES_HOME": str(tmp_path / "home"), "DAILIES_UPLOAD_GIB": "0.001"}
    return Settings.from_environment({**os.environ, **own})


@pytest.fixture
def client(settings: Settings) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=routes, lifespan=lifespan(settings, worker=False))) as opened:
        yield opened


@pytest.fixture
def studio(client: TestClient) -> Studio:
    return current()


@pytest.fixture(scope="session")
def media_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Make a file whose suffix says what it is."""
    folder = tmp_path_factory.mktemp("media")

    def make(suffix: str) -> Path:
        path = folder / f"file.{suffix}"
        source = "sine=duration=1" if suffix in ("mp3", "wav") else "testsrc2=size=160x90:rate=12:duration=1"
        frames = ["-frames:v", "1"] if suffix in ("jpg", "png") else []
        if not path.exists():
            program = imageio_ffmpeg.get_ffmpeg_exe()
            subprocess.run([program, "-v", "error", "-f", "lavfi", "-i", source, *frames, str(path)], check=True)
        return path

    return make
