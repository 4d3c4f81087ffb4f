"""Small real media, made once a run, and ways to look at a result.

The media come from the wheel's ffmpeg, whichever ``DAILIES_FFMPEG`` names for the edits that are tested.
"""

import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import av
import imageio_ffmpeg
import numpy as np
import pytest

from components.processing import Operation, Recipe, render
from components.settings import Limits

GRAY = "nullsrc=s=160x90:r={fps}:d={seconds},geq=lum='16+N*3':cb=128:cr=128"  # a frame's level tells its number
TONE = "sine=f=440:r=44100:d={seconds}"
X264 = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "10", "-pix_fmt", "yuv420p"]


def make(path: Path, *arguments: str) -> Path:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *arguments, f"file:{path}"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return path


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Clips by what is odd about them; each is about two seconds of 160 × 90."""
    folder = tmp_path_factory.mktemp("shelf")

    def lavfi(graph: str, fps: int = 30, seconds: float = 2) -> list[str]:
        return ["-f", "lavfi", "-i", graph.format(fps=fps, seconds=seconds)]

    clip = make(folder / "clip.mp4", *lavfi(GRAY), *lavfi(TONE), *X264, "-c:a", "aac", "-shortest")
    bars = "testsrc2=s={size}:r=30:d=1"

    def other(name: str, size: str, *arguments: str) -> Path:
        return make(folder / name, *lavfi(bars.replace("{size}", size)), *(arguments or X264))

    pq = "setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc"
    thinned = "select='not(mod(n,3))+lt(n,15)'"
    corners = [f"{slow} {green} {fast}" for slow in (0, 1) for green in (0, 1) for fast in (0, 1)]
    (folder / "swap.cube").write_text("# red and blue change places\nLUT_3D_SIZE 2\n" + "\n".join(corners))
    return {
        "lut": folder / "swap.cube",
        "clip": clip,
        "silent": make(folder / "silent.mp4", *lavfi(GRAY), *X264),
        "rotated": make(folder / "rotated.mp4", "-display_rotation", "90", "-i", str(clip), "-c", "copy"),
        "webm": make(
            folder / "clip.webm", "-i", str(clip), "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"
        ),
        "matroska": make(folder / "clip.mkv", "-i", str(clip), "-c", "copy"),
        "transport": make(folder / "clip.ts", "-i", str(clip), "-c", "copy"),
        "uneven": make(folder / "uneven.mp4", *lavfi(GRAY), "-vf", thinned, "-fps_mode", "vfr", *X264),
        "slow": make(folder / "slow.mp4", *lavfi(GRAY, fps=25, seconds=1), *lavfi(TONE, seconds=3), *X264),
        "wide pixels": other("anamorphic.mp4", "160x90", "-vf", "setsar=4/3", *X264),
        "odd": other("odd.mp4", "161x91", "-c:v", "libx264", "-pix_fmt", "yuv444p"),
        "tall": other("tall.mp4", "90x160"),
        "hdr": other("hdr.mp4", "160x90", "-vf", pq, "-c:v", "libx264", "-pix_fmt", "yuv420p10le"),
        "gif": other("anim.gif", "80x60", "-vf", "fps=10"),
        "sound": make(folder / "music.mp3", *lavfi("sine=f=880:d=0.7")),
        "long sound": make(folder / "long.wav", *lavfi("sine=f=880:d=5")),
        "picture": make(folder / "still.png", *lavfi("testsrc2=s=160x90:d=1"), "-frames:v", "1"),
        "photo": make(folder / "still.jpg", *lavfi("testsrc2=s=160x90:d=1"), "-frames:v", "1", "-update", "1"),
    }


@pytest.fixture(scope="session")
def levels() -> Callable[[Path], list[int]]:
    """The numbers that the gray frames of a clip bear, in order."""

    def read(path: Path) -> list[int]:
        with av.open(str(path)) as container:
            frames = container.decode(video=0)
            lights = (frame.to_ndarray(format="yuv420p")[20:70, 30:60] for frame in frames)
            return [round((float(light.mean()) - 16) / 3) for light in lights]

    return read


@pytest.fixture
def edited(shelf: dict[str, Path], tmp_path: Path, levels: Callable[[Path], list[int]]) -> Callable[..., list[int]]:
    """The numbers of the frames after some steps over clips of the shelf; the file is ``out.mp4``."""

    def edit(
        *steps: Operation, kinds: tuple[str, ...] = ("clip",), limits: Limits | None = None, **files: Path
    ) -> list[int]:
        render(Recipe(steps), [shelf[kind] for kind in kinds], tmp_path / "out.mp4", files=files, limits=limits)
        return levels(tmp_path / "out.mp4")

    return edit


def samples(path: Path) -> np.ndarray:
    """The left channel at 8 kHz."""
    with av.open(str(path)) as container:
        resampler = av.AudioResampler(format="fltp", rate=8000)
        parts = [part.to_ndarray()[0] for frame in container.decode(audio=0) for part in resampler.resample(frame)]
    return np.concatenate(parts) if parts else np.zeros(0)


@pytest.fixture(scope="session")
def loudness() -> Callable[[Path], np.ndarray]:
    """The level of the left channel in each tenth of a second, 0 to 1."""

    def read(path: Path) -> np.ndarray:
        heard = samples(path)
        return np.array([np.sqrt((heard[at : at + 800] ** 2).mean()) for at in range(0, len(heard) - 400, 800)])

    return read


@pytest.fixture(scope="session")
def pitch() -> Callable[[Path], float]:
    """The frequency that is heard most."""

    def read(path: Path) -> float:
        heard = samples(path)
        return float(np.fft.rfftfreq(len(heard), 1 / 8000)[np.abs(np.fft.rfft(heard)).argmax()])

    return read


@pytest.fixture(scope="session")
def pitch_level() -> Callable[[Path, float, float, float], float]:
    """How loud a frequency is between two times."""

    def read(path: Path, frequency: float, begin: float, end: float) -> float:
        heard = samples(path)[int(begin * 8000) : int(end * 8000)]
        wave = np.exp(-2j * np.pi * frequency * np.arange(len(heard)) / 8000)
        return float(np.abs((heard * wave).mean()))

    return read


@pytest.fixture(scope="session")
def generate() -> Callable[..., Path]:
    """Make a file with arguments of ffmpeg."""
    return make


@pytest.fixture(scope="session")
def cpu_below() -> Callable[[float], AbstractContextManager[None]]:
    """Fail if what is done within takes more CPU seconds, those of ended processes included."""

    def spent() -> float:
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(each.ru_utime + each.ru_stime for each in used)

    @contextmanager
    def watch(seconds: float) -> Iterator[None]:
        begin = spent()
        yield
        assert spent() - begin < seconds

    return watch
