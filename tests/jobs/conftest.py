"""A studio on a folder of its own, real workers on the same folder, and short videos to work with."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import imageio_ffmpeg
import pytest

from components.catalog import Clip, ClipQuery, Job, JobState, Origin, new_id, now
from components.processing import probe
from components.providers import GenerationRequest
from components.settings import Settings
from components.studio import Studio

ROOT = Path(__file__).parents[2]
SMALL_MODEL = """
[[models]]
id = "animatic"
provider = "animatic"
label = "A small animatic"
kinds = ["text"]
durations = [2]
aspect_ratios = ["16:9"]
resolutions = ["120p"]
fps = [6]
seed = true
prices = [{ usd = 0, per = "clip" }]
"""


@dataclass
class Room:
    """An open studio, the workers started on it, and what a test wants to know of both."""

    studio: Studio
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def home(self) -> Path:
        return self.studio.settings.home

    def work(self, *arguments: str, module: str = "components.jobs.worker") -> subprocess.Popen[bytes]:
        """Start a worker as a person would, or the supervisor with ``--supervised``."""
        environment = {**self.studio.settings.environment}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling it all anew takes longer than the work
        command = [sys.executable, "-m", module, *arguments]
        pipe = subprocess.PIPE
        worker = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stderr=pipe, start_new_session=True)
        self.workers.append(worker)
        return worker

    def job(self, job: Job) -> Job:
        return self.studio.catalog.jobs.get(job.id)

    def log(self) -> str:
        """What the workers wrote, and how those that have ended did so."""
        path = self.home / "worker.log"
        ended = [f"exit {worker.poll()}" for worker in self.workers if worker.poll() is not None]
        return "\n".join([path.read_text() if path.exists() else "no log", *ended])

    def until(self, job: Job, reached: Callable[[Job], bool], seconds: float = 90) -> Job:
        """Wait until a job has come so far."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            found = self.job(job)
            if reached(found):
                return found
            time.sleep(0.01)
        raise TimeoutError(f"{self.job(job)}\n{self.log()}")

    def finished(self, job: Job) -> Job:
        return self.until(job, lambda job: not job.state.is_active)

    def clip_of(self, job: Job) -> Clip:
        done = self.finished(job)
        assert done.state == JobState.succeeded, (done.error, self.log())
        assert done.clip_id
        return self.studio.catalog.clips.get(done.clip_id)

    def clips(self) -> tuple[Clip, ...]:
        return self.studio.catalog.clips.find(ClipQuery()).clips

    def upload(self, video: Path) -> Path:
        """Put a copy of a file where uploads arrive."""
        path = self.studio.settings.temp_folder / "uploads" / new_id()
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(video, path)
        return path

    def put(self, video: Path) -> Clip:
        """Put a clip into the library without a worker."""
        info = probe(video)
        media = self.studio.media.adopt(self.upload(video), "mp4")
        clip = Clip(
            id=new_id(),
            title="Test card",
            origin=Origin.imported,
            media=media,
            suffix="mp4",
            size=video.stat().st_size,
            duration=info.duration,
            width=info.width,
            height=info.height,
            fps=info.fps,
            has_audio=info.has_audio,
            created_at=now(),
        )
        return self.studio.catalog.clips.add(clip)

    def settled(self, seconds: float = 10) -> bool:
        """Wait until nothing runs and nothing lies about."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if not self.processes() and not self.leavings():
                return True
            time.sleep(0.02)
        raise AssertionError((self.processes(), self.leavings()))

    def ingest(self, video: Path, name: str = "Beach day.mp4") -> Job:
        return self.studio.jobs.ingest(self.upload(video), name, intent=new_id())

    @staticmethod
    def three_seconds() -> float:
        """Three seconds of a machine that has nothing else to do."""
        return 3 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))

    def leavings(self) -> list[Path]:
        """What lies in the temp folder beside empty folders."""
        return [path for path in self.studio.settings.temp_folder.rglob("*") if path.is_file()]

    def processes(self) -> list[str]:
        """What still runs in a folder of this studio, such as an ffmpeg."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "cwd").readlink().is_relative_to(self.home):
                    found.append((process / "cmdline").read_text())
            except OSError:
                continue
        return found


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    models = tmp_path / "models.toml"
    models.write_text(SMALL_MODEL)
    own = {"DAILIES_HOME": str(tmp_path / "home"), "DAILIES_MODELS": str(models)}
    settings = Settings.from_environment({**os.environ, **own})
    opened = Room(Studio.open(settings))
    yield opened
    for worker in opened.workers:
        if worker.poll() is None:
            os.killpg(worker.pid, signal.SIGKILL)
        worker.communicate()
    opened.studio.close()


@pytest.fixture(scope="session")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of a test card with a tone."""
    return _test_card(tmp_path_factory.mktemp("video") / "card.mp4", seconds=2, size="320x180")


@pytest.fixture(scope="session")
def long_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough of a test card to be caught in the middle of rendering it."""
    return _test_card(tmp_path_factory.mktemp("video") / "long.mp4", seconds=20, size="320x180")


def _test_card(path: Path, seconds: int, size: str) -> Path:
    picture = ["-f", "lavfi", "-i", f"testsrc2=size={size}:rate=24:duration={seconds}"]
    sound = ["-f", "lavfi", "-i", f"sine=duration={seconds}"]
    program = imageio_ffmpeg.get_ffmpeg_exe()
    encoding = ["-pix_fmt", "yuv420p", "-preset", "ultrafast"]
    subprocess.run([program, "-v", "error", *picture, *sound, *encoding, str(path)], check=True)
    return path


@pytest.fixture
def an_animatic() -> GenerationRequest:
    """The smallest shot there is, so that a busy machine draws it soon."""
    return GenerationRequest("animatic", "a dog on a beach", duration=2, resolution="120p", fps=6)
