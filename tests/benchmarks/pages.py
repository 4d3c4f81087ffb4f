"""Pages measured in a real browser, each beside a yardstick of the same run: ``python tests/benchmarks/pages.py``.

* start: spawn to first painted page in a cold browser, against a bare Streamlit script of two lines;
* library: navigation to painted gallery of 24 with 100 and with 100,000 clips, and the script's own time;
* memory: the server's resident set before and after a page of 48 clips whose previews were all played.
"""

import os
import re
import runpy
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from components.catalog import Clip, Origin, new_id, now  # noqa: E402 - the path comes first
from components.processing import derivatives  # noqa: E402
from components.settings import Settings  # noqa: E402
from components.studio import Studio  # noqa: E402

from tests.conftest import RunningApp, free_port  # noqa: E402  isort:skip

BARE = "import streamlit as st\nst.title('Hello')\n"
ROUNDS = 5
WORDS = ("dunes", "perfume", "sunset", "retriever", "neon", "city", "rain", "mountain", "sneaker", "studio", "coffee")


@contextmanager
def served(command: list[str], folder: Path, port: int) -> Iterator[int]:
    """Run a server until the end of the block; give its process id."""
    options = ["--server.port", str(port), "--server.headless", "true", "--browser.gatherUsageStats", "false"]
    environment = {**os.environ, "DAILIES_HOME": str(folder / "home")}
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen([*command, *options], cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def first_paint(browser: Browser, command: list[str], selector: str) -> float:
    """Seconds from the start of the server to its page in a fresh browser context."""
    with tempfile.TemporaryDirectory() as name:
        port, begun = free_port(), time.monotonic()
        with served(command, Path(name), port):
            wait_for(port)
            page = browser.new_context().new_page()
            page.goto(f"http://127.0.0.1:{port}/")
            page.wait_for_selector(selector)
            taken = time.monotonic() - begun
            page.context.close()
        return taken


def wait_for(port: int) -> None:
    while True:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/_stcore/health").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.02)


def seed(home: Path, count: int) -> None:
    """Fill a catalog with ``count`` clips that share one real picture and preview."""
    studio = Studio.open(Settings.from_environment({"DAILIES_HOME": str(home)}))
    with studio.media.workspace("seed") as folder:
        video, poster, preview = folder / "v.mp4", folder / "p.jpg", folder / "h.mp4"
        ffmpeg = runpy.run_path(str(ROOT / "components/processing/ffmpeg.py"))["find_ffmpeg"]().path
        made = ["-f", "lavfi", "-i", "testsrc2=s=640x360:d=4", "-pix_fmt", "yuv420p", str(video)]
        subprocess.run([ffmpeg, "-loglevel", "error", *made], check=True)
        derivatives(video, poster, preview)
        size = video.stat().st_size
        names = [
            studio.media.adopt(path, suffix) for path, suffix in ((video, "mp4"), (poster, "jpg"), (preview, "mp4"))
        ]
    for number in range(count):
        words = [WORDS[(number * step + step) % len(WORDS)] for step in (1, 3, 7)]
        studio.catalog.clips.add(
            Clip(
                id=new_id(),
                title=" ".join(words).capitalize(),
                origin=Origin.generated,
                media=names[0],
                suffix="mp4",
                size=size,
                duration=4.0,
                width=640,
                height=360,
                fps=25.0,
                has_audio=False,
                created_at=now(),
                poster=names[1],
                preview=names[2],
                prompt=", ".join(words),
                model=("animatic", "gen4.5")[number % 2],
                cost=0.0,
            )
        )
    studio.close()


def resident(pid: int) -> float:
    """Resident set in MB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024  # type: ignore[index]


def painted(page: Page, url: str) -> float:
    begun = time.monotonic()
    page.goto(url)
    page.wait_for_function(
        "() => document.querySelectorAll('*').length && [...document.querySelectorAll('*')]"
        ".some((node) => node.shadowRoot?.querySelectorAll('.grid img').length >= 8)"
    )
    return time.monotonic() - begun


def median(measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(ROUNDS))


def main() -> None:
    chromium = runpy.run_path(str(ROOT / "tests/browser/chromium.py"))["find_chromium"]()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        folder = Path(name)
        (folder / "bare.py").write_text(BARE)
        run = [sys.executable, "-m", "streamlit", "run"]
        bare = median(lambda: first_paint(browser, [*run, str(folder / "bare.py")], "h1"))
        ours = median(lambda: first_paint(browser, [*run, "app.py"], "[data-testid=stTopNav]"))
        print(f"load {os.getloadavg()[0]:.1f}, medians of {ROUNDS}\n")
        print("| start to first page | s | against bare |\n|---|---|---|")
        print(f"| bare Streamlit | {bare:.2f} | 1.00 |\n| Dailies | {ours:.2f} | {ours / bare:.2f} |\n")
        print("| library, 24 cards | cold s | warm s |\n|---|---|---|")
        for count in (100, 100_000):
            app = RunningApp(folder / str(count) / "home", free_port())
            app.home.mkdir(parents=True)
            seed(app.home, count)
            app.start()
            page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
            cold = painted(page, f"{app.url}/library")
            warm = median(lambda page=page, app=app: painted(page, f"{app.url}/library"))  # type: ignore[misc]
            print(f"| {count:,} clips | {cold:.2f} | {warm:.2f} |")
            if count == 100 and app.process:
                before = resident(app.process.pid)
                page.mouse.move(700, 500)
                for _ in range(24):
                    page.mouse.wheel(0, 300)
                    page.wait_for_timeout(250)
                memory = f"| server with 48 clips played past | {before:.0f} | {resident(app.process.pid):.0f} |"
            app.stop()
        print(f"\n| memory, MB resident | before | after |\n|---|---|---|\n{memory}")
        browser.close()


if __name__ == "__main__":
    main()
