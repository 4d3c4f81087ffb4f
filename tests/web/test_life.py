"""The whole server: it opens the studio, keeps a worker alive, and leaves nothing behind when it ends."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.settings import Settings
from components.web import lifespan, routes


def worker_of(home: Path, *, other_than: int = 0, seconds: float = 60) -> int:
    """Return the process id that the worker wrote into its lock."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        text = (home / "worker.lock").read_text() if (home / "worker.lock").exists() else ""
        if text.isdigit() and int(text) != other_than and is_alive(int(text)):
            return int(text)
        time.sleep(0.02)
    raise TimeoutError("no worker came")


def three_seconds() -> float:
    """Three seconds of a machine that has nothing else to do."""
    return 3 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def is_alive(process_id: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{process_id}/stat").read_text()
    except FileNotFoundError:
        return False


@contextmanager
def listening(url: str) -> Iterator[list[str]]:
    """Hold an event stream open, as every tab does."""
    heard: list[str] = []

    def listen() -> None:
        try:
            with httpx.stream("GET", f"{url}/api/jobs/events", timeout=60) as answer:
                heard.extend(answer.iter_lines())
        except httpx.TransportError:
            heard.append("cut off")

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        yield heard
    finally:
        thread.join(10)
        assert not thread.is_alive()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_the_app_stops_within_three_seconds_with_a_stream_open(stopped_app: Any, ending: int) -> None:
    stopped_app.start()
    worker = worker_of(stopped_app.home)
    with listening(stopped_app.url) as heard:
        time.sleep(1)
        assert stopped_app.stop(ending, 60) < three_seconds()
    assert not is_alive(worker)
    assert "cut off" not in heard


def test_a_worker_that_dies_is_replaced_and_one_whose_app_dies_goes_too(stopped_app: Any) -> None:
    stopped_app.start()
    worker = worker_of(stopped_app.home)
    os.kill(worker, signal.SIGKILL)
    second = worker_of(stopped_app.home, other_than=worker)
    stopped_app.stop(signal.SIGKILL)
    deadline = time.monotonic() + three_seconds()
    while is_alive(second) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(second)


def test_a_studio_that_cannot_be_opened_says_why_instead_of_ending_the_server(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "catalog.db").write_bytes(b"this is no catalog" * 500)
    settings = Settings.from_environment({"DAILIES_HOME": str(tmp_path / "home")})
    with TestClient(Starlette(routes=routes, lifespan=lifespan(settings))) as client:
        answer = client.get("/health")
        assert answer.status_code == 503
        assert answer.json()["error"]["name"] == "CatalogDamaged"
