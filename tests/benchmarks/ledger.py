"""Two hundred takes in the making at once at a loopback service: what the worker needs for them, and how soon a take
that is done there lies in the library.

``python -m tests.benchmarks.ledger [TAKES] [SECONDS]``; a take is done at the service after that many seconds.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from components.catalog import JobState
from components.providers import GenerationRequest
from components.settings import Settings
from components.studio import Studio
from tests.benchmarks.chaos import KEYS, ROOT, a_video
from tests.providers.fakes import served
from tests.providers.fakes.base import Run
from tests.providers.fakes.runway import FakeRunway

TICKS = os.sysconf("SC_CLK_TCK")


class Slow(FakeRunway):
    """A service whose runs take their time, and which remembers when each was done."""

    seconds = 60.0

    def __init__(self) -> None:
        super().__init__()
        self.begun: dict[str, float] = {}

    def start(self, route: str, body: dict[str, object], **extra: object) -> Run:
        run = super().start(route, body, **extra)
        self.begun[run.id] = time.time()
        return run

    def step(self, run_id: str) -> tuple[Run | None, str]:
        run = self.runs.get(run_id)
        if run is None:
            return None, "lost"
        run.polls += 1
        return run, "succeed" if time.time() >= self.done_at(run_id) else "running"

    def done_at(self, run_id: str) -> float:
        """When a run is done: as the request came in, plus up to half as long again, the later the more."""
        spread = int(run_id.removeprefix("run-")) / max(1, len(self.runs)) / 2
        return self.begun[run_id] + self.seconds * (1 + spread)


def main(takes: int = 200, seconds: float = 60) -> None:
    """Run it and print the figures."""
    fake = Slow()
    fake.seconds = seconds
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, served(fake) as address:
        video = a_video(Path(folder) / "take.mp4")
        fake.serve_video = lambda request, number: httpx.Response(200, content=video)  # type: ignore[method-assign]
        own = {"DAILIES_HOME": f"{folder}/home", "DAILIES_RUNWAY_URL": address, "DAILIES_RUNWAY_LANES": str(takes)}
        environment = {**os.environ, **own, KEYS["runway"]: fake.key, "PYTHONPATH": str(ROOT)}
        studio = Studio.open(Settings.from_environment(environment))
        worker = subprocess.Popen(
            [sys.executable, "-m", "components.jobs.worker"], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
        )
        try:
            measure(studio, fake, worker.pid, takes)
        finally:
            worker.kill()
            worker.wait()
            studio.close()


def measure(studio: Studio, fake: Slow, worker: int, takes: int) -> None:
    """Order, watch while all are in the making, and wait for the clips."""
    begun = time.monotonic()
    for number in range(takes):
        request = GenerationRequest("gen4.5", f"take {number}", duration=5)
        studio.jobs.generate(request, provider="runway", title=f"Take {number}", intent=f"order-{number}")
    print(f"ordered {takes} takes in {time.monotonic() - begun:.1f} s")
    _until(lambda: len(fake.runs) == takes)
    print(f"all in the making {time.monotonic() - begun:.1f} s after the first click")
    time.sleep(2)
    cpu, moment = _cpu(worker), time.monotonic()
    polls = sum(run.polls for run in fake.runs.values())
    time.sleep(max(10.0, min(25.0, min(map(fake.done_at, fake.runs)) - time.time() - 2)))
    passed = time.monotonic() - moment
    polled = (sum(run.polls for run in fake.runs.values()) - polls) / passed
    print(
        f"{takes} in flight: {100 * (_cpu(worker) - cpu) / passed:.1f} % of a core, {polled:.0f} polls/s, "
        f"{_memory(worker):.0f} MB, {_threads(worker)} threads"
    )
    _until(lambda: not studio.catalog.jobs.active())
    rows = studio.catalog.generations.newest(takes)
    clips = {row.id: studio.catalog.jobs.get(row.job_id) for row in rows}
    done = [job for job in clips.values() if job.state == JobState.succeeded]
    waits = sorted(
        _seconds(clips[row.id].finished_at) - fake.done_at(row.service_id or "") for row in rows if row.service_id
    )
    print(f"{len(done)} clips, {fake.charged} charged, peak {_memory(worker, 'VmHWM'):.0f} MB")
    print(
        f"done there -> in the library: first {waits[0]:.1f} s, median {statistics.median(waits):.1f} s, "
        f"last {waits[-1]:.1f} s"
    )


def _until(reached, seconds: float = 900) -> None:  # type: ignore[no-untyped-def]
    deadline = time.monotonic() + seconds
    while not reached():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.2)


def _seconds(moment: str | None) -> float:
    from datetime import datetime

    return datetime.fromisoformat(moment or "").timestamp()


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _memory(process: int, which: str = "VmRSS") -> float:
    line = next(line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith(which))
    return int(line.split()[1]) / 1024


def _threads(process: int) -> int:
    return len(list(Path(f"/proc/{process}/task").iterdir()))


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
