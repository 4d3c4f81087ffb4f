"""What tests of several rooms share: a data folder of their own, and the app as a person starts it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[1]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Share the tests out by file, so that what a file makes ready is made once, but keep two kinds together.

    Those that start, kill and wait for processes come first, one after the other, beside all that only computes. The
    browser flows come last: Playwright keeps an event loop going, in which no other test could run its own.
    """
    order = {"processes": 0, "browser": 2}
    for item in items:
        room = item.path.relative_to(ROOT / "tests").parts[0]
        kind = "processes" if room in ("jobs", "web", "test_app.py") else "browser" if room == "browser" else ""
        item.add_marker(pytest.mark.xdist_group(kind or item.path.as_posix()))
    items.sort(key=lambda item: order.get(next(item.iter_markers("xdist_group")).args[0], 1))


@dataclass
class RunningApp:
    """Dailies, started by the command of the README on a data folder of its own."""

    home: Path
    port: int
    process: subprocess.Popen[bytes] | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        environment = {**os.environ, "DAILIES_HOME": str(self.home), **self.environment}
        command = [sys.executable, "-m", "streamlit", "run", "app.py"]
        options = ["--server.port", str(self.port), "--server.headless", "true"]
        with (self.home.parent / "app.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *options], cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        self.wait_until_healthy()

    def wait_until_healthy(self, seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"{self.url}/_stcore/health", timeout=2).is_success:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise TimeoutError((self.home.parent / "app.log").read_text()[-3000:])

    def stop(self, with_signal: int = signal.SIGTERM, seconds: float = 10) -> float:
        """Stop it and return how many seconds that took."""
        assert self.process
        begun = time.monotonic()
        self.process.send_signal(with_signal)
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        return time.monotonic() - begun


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def stopped_app(tmp_path: Path) -> Iterator[RunningApp]:
    """Offer an app that the test itself starts and stops."""
    app = RunningApp(tmp_path / "home", free_port())
    app.home.mkdir()
    yield app
    if app.process and app.process.poll() is None:
        app.stop()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningApp]:
    """Run one app for all tests that only use it."""
    running = RunningApp(tmp_path_factory.mktemp("app") / "home", free_port())
    running.home.mkdir()
    running.start()
    yield running
    running.stop()
