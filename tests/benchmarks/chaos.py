"""Kill -9 at random: takes are paid over loopback services while the app and its worker are killed again and again.

``python -m tests.benchmarks.chaos [TAKES] [KILLS] [SEED]`` runs it at full length and prints what came of it; the suite
runs a short one.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import httpx
import imageio_ffmpeg

from components.catalog import Job, JobState
from components.settings import Settings
from components.studio import Studio
from tests.benchmarks.hasty import MODELS
from tests.providers.fakes import FAKES, Fake, served

ROOT = Path(__file__).parents[2]
KEYS = {"runway": "RUNWAYML_API_SECRET", "kling": "KLING_API_KEY", "pika": "PIKA_API_KEY"}
SLOWNESS = 0.5  # seconds at most that a service takes before and after it takes a request


@dataclass
class Outcome:
    """What came of it. ``reviewed`` counts by service what a person had to decide."""

    done: int
    charged: int
    twice: int
    lost: int
    kills: int
    reviewed: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0


class Chaos:
    """Services, an app and its worker on a folder, and somebody who kills them."""

    def __init__(self, home: Path, takes: int, seed: int, *, polls: int = 4) -> None:
        self.takes = takes
        self.polls = polls
        self.random = random.Random(seed)
        self.fakes: dict[str, Fake] = {name: FAKES[name]() for name, _ in MODELS}
        self.home = home
        self.kills = self._size = 0
        self.reviewed: Counter[str] = Counter()
        self._open = ExitStack()
        self._app: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Chaos":
        # A killed client resets its connections, of which the fakes' server would print a traceback each.
        self._open.enter_context(mock.patch("socketserver.BaseServer.handle_error"))
        video = a_video(self.home.parent / "take.mp4")
        environment = {**os.environ, "DAILIES_HOME": str(self.home), "PYTHONPATH": str(ROOT)}
        for name, fake in self.fakes.items():
            fake.serve_video = lambda request, number: httpx.Response(200, content=video)  # type: ignore[method-assign]
            fake.polls_needed = self.polls
            environment |= {
                f"DAILIES_{name.upper()}_URL": self._open.enter_context(served(slowly(fake, self.random))),
                KEYS[name]: fake.key,
                f"DAILIES_{name.upper()}_LANES": "4",
            }
        self.environment = environment
        self.studio = Studio.open(Settings.from_environment(environment))
        self._open.callback(self.studio.close)
        return self

    def __exit__(self, *_: object) -> None:
        self.end_all()
        self._open.close()

    def start(self) -> None:
        """Start the app, which starts its worker and orders what is not ordered yet."""
        command = [sys.executable, "-m", "tests.benchmarks.hasty", "app", str(self.takes)]
        log = (self.home.parent / "app.log").open("ab")
        self._app = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        log.close()

    def kill_something(self) -> None:
        """Kill the app, its worker or both, and see to it that there is an app."""
        worker, choice = self.worker(), self.random.random()
        if choice < 0.75 and worker:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
        if choice > 0.5 and self._app:
            self._app.kill()
            self._app.wait()
            self.start()
        self.kills += 1

    def worker(self) -> int | None:
        """The process that holds the lock of the folder."""
        with suppress(OSError, ValueError):
            pid = int((self.home / "worker.lock").read_text())
            if "hasty" in Path(f"/proc/{pid}/cmdline").read_text():
                return pid
        return None

    def rage(self, kills: int, pauses: tuple[float, float]) -> None:
        """Kill so many times, each a while after a worker has come to life."""
        while self.kills < kills and not self.all_over():
            self._until(self._has_new_worker, 60)
            time.sleep(self.random.uniform(*pauses))
            self.kill_something()

    def _has_new_worker(self) -> bool:
        """Whether a worker got ready since the last one was killed."""
        size = self.log_size()
        if size == self._size:
            return self.all_over()
        self._size = size
        return True

    def log_size(self) -> int:
        """How often a worker was ready."""
        with suppress(OSError):
            return (self.home / "worker.log").read_text().count("at work on")
        return 0

    def all_over(self) -> bool:
        """Whether every take was ordered and none waits or works."""
        jobs = self.studio.catalog.jobs
        return len(jobs.recent(self.takes)) == self.takes and not jobs.active()

    def settle(self, seconds: float) -> None:
        """Wait for all to end, and decide what needs a person, by what the services list."""
        deadline = time.monotonic() + seconds
        while True:
            self._until(self.all_over, deadline - time.monotonic())
            doubtful = [job for job in self.jobs() if job.state == JobState.needs_review]
            if not doubtful:
                return
            for job in doubtful:
                self.decide(job)

    def decide(self, job: Job) -> None:
        """Adopt the run that the service has for this take, or send it again if it has none."""
        body = job.request or {}
        fake = self.fakes[body["provider"]]
        runs = [run for run in fake.runs.values() if body["request"]["prompt"] in str(run.body)]
        self.reviewed[fake.name] += 1
        if runs:
            self.studio.jobs.adopt(job.id, runs[0].id)
        else:
            self.studio.jobs.retry(job.id)

    def jobs(self) -> tuple[Job, ...]:
        """All takes."""
        return self.studio.catalog.jobs.recent(self.takes)

    def outcome(self) -> Outcome:
        """Count what came of it, at the services and in the library."""
        bodies = [str(run.body) for fake in self.fakes.values() for run in fake.runs.values()]
        charges = Counter(next(f"take {n:03}" for n in range(self.takes) if f"take {n:03}" in body) for body in bodies)
        clips = {job.clip_id for job in self.jobs() if job.state == JobState.succeeded}
        kept = [clip for clip in clips if clip and self.studio.catalog.clips.get(clip).deleted_at is None]
        return Outcome(
            done=len(kept),
            charged=sum(charges.values()),
            twice=sum(count > 1 for count in charges.values()),
            lost=len(charges) - len(kept),
            kills=self.kills,
            reviewed=self.reviewed,
        )

    def end_all(self) -> None:
        """End what is left."""
        if self._app:
            self._app.kill()
            self._app.wait()
        if worker := self.worker():
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)

    def _until(self, reached, seconds: float) -> None:  # type: ignore[no-untyped-def]
        deadline = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > deadline:
                states = Counter(f"{job.state}: {job.note}" for job in self.jobs())
                raise TimeoutError(f"{states} after {self.kills} kills")
            time.sleep(0.05)


def slowly(fake: Fake, chance: random.Random) -> Fake:
    """Let a service take its time before and after it takes a request, so that a kill may fall in between."""
    real = fake.start

    def start(*arguments, **more):  # type: ignore[no-untyped-def]
        time.sleep(chance.uniform(0, SLOWNESS))
        run = real(*arguments, **more)
        time.sleep(chance.uniform(0, SLOWNESS))
        return run

    fake.start = start  # type: ignore[method-assign]
    return fake


def a_video(path: Path) -> bytes:
    """A second of a test card."""
    path.parent.mkdir(parents=True, exist_ok=True)
    card = ["-f", "lavfi", "-i", "testsrc2=size=160x90:rate=12:duration=1", "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *card], check=True)
    return path.read_bytes()


def main(takes: int = 60, kills: int = 36, seed: int = 1) -> None:
    """Run it at full length."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with Chaos(Path(folder) / "home", takes, seed, polls=10) as chaos:
            chaos.start()
            chaos.rage(kills, (0.2, 3.0))
            chaos.settle(900)
            outcome = chaos.outcome()
            outcome.seconds = round(time.monotonic() - begun, 1)
            print(outcome)
        assert (outcome.done, outcome.charged, outcome.twice, outcome.lost) == (takes, takes, 0, 0)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
