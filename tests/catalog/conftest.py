"""A catalog of one's own, clips and jobs made up in one line, and second processes that use the same file."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from components.catalog import Catalog, Clip, Job, JobKind, Origin, new_id, now

ROOT = Path(__file__).parents[2]
Script = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "catalog.db"


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with Catalog.open(path) as opened:
        yield opened


@pytest.fixture
def a_clip() -> Callable[..., Clip]:
    """Make up a clip; any field can be given."""

    def make(**given: Any) -> Clip:
        plain = Clip(
            id=new_id(),
            title="A golden retriever, running",
            origin=Origin.generated,
            media="0" * 64,
            suffix="mp4",
            size=1_000_000,
            duration=4.0,
            width=1280,
            height=720,
            fps=24.0,
            has_audio=False,
            created_at=now(),
        )
        return replace(plain, **given)

    return make


@pytest.fixture
def a_job() -> Callable[..., Job]:
    """Make up a job; any field can be given."""

    def make(**given: Any) -> Job:
        job_id = new_id()
        return replace(
            Job(job_id, JobKind.generate, "A golden retriever", f"intent {job_id}", now(), request={}), **given
        )

    return make


@pytest.fixture
def process() -> Iterator[Script]:
    """Start Python with a script and arguments in the folder of the project, so that it can import components."""
    started = []

    def start(script: str, *arguments: object, **options: Any) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", script, *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        running = subprocess.Popen(command, cwd=ROOT, **pipes, **options)
        started.append(running)
        return running

    yield start
    for running in started:
        running.kill()
        running.communicate()
