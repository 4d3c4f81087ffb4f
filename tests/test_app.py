"""The app as one process tree: it starts whole, ends whole, and what it was doing survives its death."""

import os
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.catalog import Catalog, ClipQuery, Job, JobState
from components.providers.base import GenerationRequest
from components.settings import Settings
from components.studio import Studio
from tests.conftest import RunningApp

RETRIEVER = GenerationRequest(
    model="animatic", prompt="a golden retriever running", duration=4, aspect_ratio="16:9", resolution="720p", seed=7
)


def processes() -> dict[int, int]:
    """Every process that runs (a zombie does not), with its parent."""
    if not Path("/proc/self/stat").exists():
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True, check=True)
        rows = [line.split() for line in listed.stdout.splitlines()]
    else:
        rows = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
                rows.append([folder.name, parent, state])
    return {int(pid): int(parent) for pid, parent, state in rows if not state.startswith("Z")}


def descendants(pid: int) -> set[int]:
    """Every process below this one."""
    parents, found, level = processes(), set[int](), {pid}
    while level := {child for child, parent in parents.items() if parent in level} - found:
        found |= level
    return found


def alive(pids: set[int]) -> set[int]:
    return pids & processes().keys()


def until(question: Callable[[], Any], seconds: float = 90) -> Any:
    deadline = time.monotonic() + seconds
    while not (answer := question()):
        assert time.monotonic() < deadline, "It did not happen in time."
        time.sleep(0.1)
    return answer


def start_job(home: Path) -> Job:
    studio = Studio.open(Settings.from_environment({"DAILIES_HOME": str(home)}))
    (job,) = studio.jobs.generate(RETRIEVER, provider="animatic", title="Retriever", intent="the one")
    studio.close()
    return job


def job_now(home: Path, job: Job) -> Job:
    with Catalog.open(home / "catalog.db") as catalog:
        return catalog.jobs.get(job.id)


def hold_open(url: str, opened: threading.Event) -> None:
    """Listen to the job events as a browser tab does, until the server ends."""
    try:
        with httpx.stream("GET", f"{url}/api/jobs/events", timeout=60) as answer:
            for _ in answer.iter_raw():
                opened.set()
    except httpx.TransportError:
        pass


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_everything_within_three_seconds_even_with_an_open_tab(
    stopped_app: RunningApp, number: signal.Signals
) -> None:
    stopped_app.start()
    assert stopped_app.process
    opened = threading.Event()
    threading.Thread(target=hold_open, args=(stopped_app.url, opened), daemon=True).start()
    assert opened.wait(20)
    until(lambda: len(descendants(stopped_app.process.pid)) >= 1)
    family = descendants(stopped_app.process.pid)
    assert stopped_app.stop(number) < 3.5
    until(lambda: not alive(family), seconds=3)


def test_a_killed_app_leaves_no_orphan_and_finishes_its_job_after_a_restart(stopped_app: RunningApp) -> None:
    stopped_app.start()
    assert stopped_app.process
    job = start_job(stopped_app.home)
    until(lambda: (job_now(stopped_app.home, job).progress or 0) > 0.2)
    family = descendants(stopped_app.process.pid)
    os.kill(stopped_app.process.pid, signal.SIGKILL)
    stopped_app.process.wait()
    until(lambda: not alive(family), seconds=10)
    assert job_now(stopped_app.home, job).state is JobState.running

    stopped_app.start()
    done = until(lambda: (now := job_now(stopped_app.home, job)).state.is_final and now)
    assert (done.state, done.error) == (JobState.succeeded, None)
    with Catalog.open(stopped_app.home / "catalog.db") as catalog:
        assert [clip.id for clip in catalog.clips.find(ClipQuery()).clips] == [done.clip_id]
    assert not [path for path in (stopped_app.home / "tmp").rglob("*") if path.suffix in {".mp4", ".jpg", ".part"}]


def test_a_catalog_from_a_newer_version_is_told_on_the_page_not_by_a_crash(stopped_app: RunningApp) -> None:
    with Catalog.open(stopped_app.home / "catalog.db"):
        pass
    with sqlite3.connect(stopped_app.home / "catalog.db") as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " SELECT migration_set, 'from the future', applied_at FROM _sqlite_migrations LIMIT 1"
        )
    stopped_app.start()
    answer = httpx.get(f"{stopped_app.url}/api/jobs")
    assert answer.status_code == 503
    assert "newer" in answer.json()["error"]["message"]


def test_every_page_answers_to_its_name_on_a_fresh_server(app: RunningApp) -> None:
    home = httpx.get(f"{app.url}/home?clip=1")
    assert (home.status_code, home.headers["location"]) == (307, f"{app.url}/?clip=1")
    for name in ("", "prompt_builder", "generate", "library", "edit"):
        assert httpx.get(f"{app.url}/{name}").status_code == 200
